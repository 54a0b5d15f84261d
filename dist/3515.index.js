export const id = 3515;
export const ids = [3515];
export const modules = {

/***/ 83515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheAccess: () => (/* binding */ cacheAccess),
/* harmony export */   safeAddress: () => (/* binding */ safeAddress)
/* harmony export */ });
// What the runner hands to an action so that it can use the cache of the repository.
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
/**
 * Undefined where there is no such cache: on a terminal, and on GitHub Enterprise Server, whose runners do not set
 * ACTIONS_CACHE_SERVICE_V2 (actions/toolkit, packages/cache/src/internal/config.ts).
 */
function cacheAccess(env) {
    const url = env['ACTIONS_RESULTS_URL'] ?? '';
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const isThere = (env['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== '' && token !== '';
    return isThere && safeAddress(url) !== undefined ? { url, token } : undefined;
}
/** An address that bytes may come from: over https, or of this machine, which nobody but tests has. */
function safeAddress(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
    return isSafe && url.username === '' && url.password === '' ? url : undefined;
}


/***/ })

};
