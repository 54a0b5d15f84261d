export const id = 5867;
export const ids = [5867];
export const modules = {

/***/ 36830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ SPLITLINES_ENDS),
/* harmony export */   Or: () => (/* binding */ UNIVERSAL_NEWLINES),
/* harmony export */   vc: () => (/* binding */ physicalLines)
/* harmony export */ });
// The lines of a file as a reader of Python's sees them, with the numbers that git and its diffs give them.
/** What `open` in text mode makes one line end of (universal newlines), so what configparser reads by. */
const UNIVERSAL_NEWLINES = /\r\n|[\n\r]/g;
/** Where Python's `str.splitlines` ends a line. */
// oxlint-disable-next-line no-control-regex -- Python splits at these control characters
const SPLITLINES_ENDS = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
/** Python ends lines at more characters than git; `line` is git's, from 1. `ends` is global and finds `\n`. */
function* physicalLines(text, ends) {
    let start = 0;
    let line = 1;
    for (const { 0: end, index } of text.matchAll(ends)) {
        yield { text: text.slice(start, index), line };
        start = index + end.length;
        if (end.endsWith('\n'))
            line++;
    }
    yield { text: text.slice(start), line };
}


/***/ }),

/***/ 35867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSetupCfg: () => (/* binding */ readSetupCfg)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _physical_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36830);
/* harmony import */ var _setup_requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3449);
// Reads setup.cfg: what setuptools installs for the project (setuptools documentation, "Configuring setuptools").



const SECTION = /^\[([^\]]{1,200})\]/;
const KEY = /^([^\s=:#;[][^=:]{0,200})[=:](.*)$/;
const FILES = /^file:(.*)$/i;
/** Line by line, as configparser does: what is indented goes on with the value before. Never throws. */
function readSetupCfg(written) {
    const { text, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openLines */ .es)('setup-cfg', written);
    let section = '';
    let list = '';
    for (const { text: raw, line } of (0,_physical_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .physicalLines */ .vc)(text, _physical_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .UNIVERSAL_NEWLINES */ .Or)) {
        if (/^\s*(?:[#;]|$)/.test(raw))
            continue;
        if (/^\s/.test(raw)) {
            if (list !== '')
                readValue(draft, raw.trim(), line, list);
            continue;
        }
        const [, name] = SECTION.exec(raw) ?? [];
        if (name !== undefined)
            section = name.trim();
        const [, key = '', value = ''] = name === undefined ? (KEY.exec(raw) ?? []) : [];
        list = listOf(section, key);
        if (list !== '' && value.trim() !== '')
            readValue(draft, value.trim(), line, list);
    }
    return draft.finish('manifest');
}
/** The list of setuptools that a key of a section is. */
function listOf(section, key) {
    if (section === 'options.extras_require')
        return key === '' ? '' : 'extras_require';
    const name = key.trim().toLowerCase().replaceAll('-', '_');
    return section === 'options' && _setup_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .LISTS */ .m5.has(name) ? name : '';
}
function readValue(draft, value, line, list) {
    const [, files] = FILES.exec(value) ?? [];
    if (files !== undefined) {
        for (const path of files.split(','))
            if (path.trim() !== '')
                draft.include(path.trim(), line);
        return;
    }
    (0,_setup_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .addRequirement */ .xX)(draft, value, line, list);
    // on one line a semicolon begins another one, or a condition
    for (const part of value.split(';').slice(1))
        if ((0,_setup_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirect */ .c7)(part))
            (0,_setup_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .addRequirement */ .xX)(draft, part, line, list);
}


/***/ })

};
