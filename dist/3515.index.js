export const id = 3515;
export const ids = [3515];
export const modules = {

/***/ 17606:
/***/ (function (__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = isGhes;
__webpack_unused_export__ = getCacheServiceVersion;
__webpack_unused_export__ = getCacheMode;
exports.bv = isCacheReadable;
exports.J = isCacheWritable;
__webpack_unused_export__ = getCacheServiceURL;
function isGhes() {
    const ghUrl = new URL(process.env['GITHUB_SERVER_URL'] || 'https://github.com');
    const hostname = ghUrl.hostname.trimEnd().toUpperCase();
    const isGitHubHost = hostname === 'GITHUB.COM';
    const isGheHost = hostname.endsWith('.GHE.COM');
    const isLocalHost = hostname.endsWith('.LOCALHOST');
    return !isGitHubHost && !isGheHost && !isLocalHost;
}
function getCacheServiceVersion() {
    // Cache service v2 is not supported on GHES. We will default to
    // cache service v1 even if the feature flag was enabled by user.
    if (isGhes())
        return 'v1';
    return process.env['ACTIONS_CACHE_SERVICE_V2'] ? 'v2' : 'v1';
}
// The cache-mode lattice: readable = {read, write}, writable = {write,
// write-only}, none = neither.
const KNOWN_CACHE_MODES = ['none', 'read', 'write', 'write-only'];
// The effective cache-mode exported by the runner, or '' when not set.
function getCacheMode() {
    return (process.env['ACTIONS_CACHE_MODE'] || '').trim().toLowerCase();
}
// Unset or unrecognized modes are permissive so behavior matches today.
function isCacheReadable(mode) {
    if (!KNOWN_CACHE_MODES.includes(mode))
        return true;
    return mode === 'read' || mode === 'write';
}
function isCacheWritable(mode) {
    if (!KNOWN_CACHE_MODES.includes(mode))
        return true;
    return mode === 'write' || mode === 'write-only';
}
function getCacheServiceURL() {
    const version = getCacheServiceVersion();
    // Based on the version of the cache service, we will determine which
    // URL to use.
    switch (version) {
        case 'v1':
            return (process.env['ACTIONS_CACHE_URL'] ||
                process.env['ACTIONS_RESULTS_URL'] ||
                '');
        case 'v2':
            return process.env['ACTIONS_RESULTS_URL'] || '';
        default:
            throw new Error(`Unsupported cache service version: ${version}`);
    }
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 83515:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheAccess: () => (/* binding */ cacheAccess),
/* harmony export */   safeAddress: () => (/* binding */ safeAddress)
/* harmony export */ });
/* harmony import */ var _actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17606);
// What the runner hands to an action so that it can use the cache of the repository.

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
/**
 * Undefined where there is no such cache: on a terminal, where the runner allows none, and on GitHub Enterprise Server,
 * whose runners do not set ACTIONS_CACHE_SERVICE_V2 (actions/toolkit, packages/cache/src/internal/config.ts).
 */
function cacheAccess(env) {
    const url = env['ACTIONS_RESULTS_URL'] ?? '';
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const isThere = (env['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== '' && token !== '';
    const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    const [reads, writes] = [(0,_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheReadable */ .bv)(mode), (0,_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheWritable */ .J)(mode)];
    if (!isThere || !(reads || writes) || safeAddress(url) === undefined)
        return undefined;
    return { url, token, reads, writes };
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
