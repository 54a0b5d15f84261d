export const id = 6841;
export const ids = [6841];
export const modules = {

/***/ 6841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGoSum: () => (/* binding */ readGoSum)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
// Reads go.sum and go.work.sum.

const LINE = /^(\S+)\s+(\S+)\s+(\S+)$/;
const GO_MOD = '/go.mod';
/**
 * Reads checksums of modules (Go Modules Reference, "go.sum files"). A line for `/go.mod` alone is not a module that is
 * built; its entry has the slot `go.mod`. Two hashes for one module are a problem. Never throws.
 */
function readGoSum(written) {
    const { text, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openLines */ .es)('go-sum', written);
    const seen = new Map();
    for (const [index, raw] of text.split('\n').entries()) {
        const words = raw.trim();
        if (words === '' || /^(?:<{7}|={7}|>{7}|\|{7})/.test(words))
            continue;
        readLine(draft, words, index + 1, seen);
    }
    return draft.finish('lock');
}
function readLine(draft, text, line, seen) {
    const [, name, written, hash] = LINE.exec(text) ?? [];
    const colon = hash?.indexOf(':') ?? -1;
    if (name === undefined || written === undefined || hash === undefined || colon < 1) {
        return draft.problem('syntax', `It is no line of go.sum: ${text.slice(0, 80)}`, line);
    }
    const key = `${name} ${written}`;
    const before = seen.get(key);
    if (before === hash)
        return;
    if (before !== undefined) {
        draft.problem('duplicate', `${key.slice(0, 200)} has two different hashes.`, line);
    }
    seen.set(key, hash);
    const isModFile = written.endsWith(GO_MOD);
    draft.entry({
        ecosystem: 'go',
        name,
        version: isModFile ? written.slice(0, -GO_MOD.length) : written,
        line,
        source: { kind: 'registry' },
        hashes: [{ algorithm: hash.slice(0, colon).toLowerCase(), value: hash.slice(colon + 1), line }],
        slot: isModFile ? 'go.mod' : '',
    });
}


/***/ })

};
