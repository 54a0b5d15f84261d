export const id = 3979;
export const ids = [3979];
export const modules = {

/***/ 73979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YamlError: () => (/* binding */ YamlError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the YAML reader.

/** `BUDGET`: a limit was reached; nothing is known about the text. */
class YamlError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}


/***/ })

};
