export const id = 8742;
export const ids = [8742];
export const modules = {

/***/ 68742:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shellOfScripts: () => (/* binding */ shellOfScripts)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25766);
/* harmony import */ var _format_json_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49736);
/* harmony import */ var _lockfile_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50333);
/* harmony import */ var _shell_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54799);
// The scripts of a package.json as one shell program, each on the line of the file where it stands.




/** Scripts of one package; real ones have some fifty. */
const MAX_SCRIPTS = 2000;
/** Never throws: of a text that is broken, what stands before the mistake. */
function shellOfScripts(text) {
    const scripts = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)((0,_format_json_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonPart */ .G)(text).root, 'scripts');
    const lines = new _lockfile_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .LineTable */ .l(text);
    const out = new _shell_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .ShellLines */ .a();
    for (const { value } of scripts?.kind === 'object' ? scripts.members.slice(0, MAX_SCRIPTS) : []) {
        const script = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(value);
        if (script !== undefined)
            out.script(script, lines.lineAt(value.start));
    }
    return out.all;
}


/***/ }),

/***/ 50333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ LineTable)
/* harmony export */ });
// Tells which line an offset of a text is on.
/** Lines end at a line feed, as git and GitHub count them; a carriage return before it belongs to the line. */
class LineTable {
    /** Where each line begins, ascending. */
    starts;
    constructor(text) {
        const starts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.starts = starts;
    }
    /** The line, from 1, of an offset in characters; offsets outside the text are on its first or last line. */
    lineAt(offset) {
        let low = 0;
        let high = this.starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}


/***/ })

};
