export const id = 7007;
export const ids = [7007];
export const modules = {

/***/ 17007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBunLockb: () => (/* binding */ readBunLockb)
/* harmony export */ });
/** bun.lockb is bun's memory as it was saved, described nowhere: bun 1.2 and later write bun.lock. */
function readBunLockb() {
    const reason = 'the binary lockfile of bun is not read: write bun.lock with bun install --save-text-lockfile';
    return {
        format: 'bun-lockb',
        role: 'lock',
        entries: [],
        registries: [],
        problems: [{ kind: 'unsupported', reason, line: 1 }],
        includes: [],
    };
}


/***/ })

};
