export const id = 4286;
export const ids = [4286];
export const modules = {

/***/ 24286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TomlError: () => (/* binding */ TomlError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the TOML reader.

/** `SYNTAX`: not TOML; `BUDGET`: a limit was reached, and nothing is known about the text. */
class TomlError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
    /** From 1; absent for `BUDGET`. */
    line;
    constructor(code, message, line) {
        super(code, message);
        if (line !== undefined)
            this.line = line;
    }
}


/***/ })

};
