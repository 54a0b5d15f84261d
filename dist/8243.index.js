export const id = 8243;
export const ids = [8243];
export const modules = {

/***/ 8243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCondaEnvironment: () => (/* binding */ readCondaEnvironment)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _python_requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5728);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2672);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5766);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4227);




/**
 * Reads `channels` and `dependencies` of an environment file (conda documentation, "Creating an environment file
 * manually"), with the requirements below `pip:`. Never throws.
 */
function readCondaEnvironment(text) {
    const { root, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openYaml */ .IM)('conda-environment', text);
    for (const channel of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(draft, root, 'channels')) {
        const address = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(channel);
        if (address !== undefined)
            draft.registry('channels', address, draft.lineAt(channel.start));
    }
    for (const item of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(draft, root, 'dependencies'))
        readDependency(draft, item);
    return draft.finish('manifest');
}
function readDependency(draft, item) {
    const line = draft.lineAt(item.start);
    const text = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(item);
    if (text === undefined)
        return readPip(draft, item);
    const spec = (0,_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .readCondaSpec */ .z6)(text);
    if (spec === undefined) {
        return draft.problem('syntax', `It is no package specification of conda: ${text.slice(0, 80)}`, line);
    }
    const { name, range, version, source } = spec;
    draft.entry({
        ecosystem: 'conda',
        name,
        version,
        range: range === '' ? undefined : range,
        line,
        source,
        relation: 'direct',
    });
}
/** `pip:` with requirements as in a requirements file, options and all. */
function readPip(draft, item) {
    for (const { key, keyStart, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(item)) {
        const lines = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value);
        if (key === 'pip' && value.kind === 'array') {
            for (const line of lines)
                readPipItem(draft, line);
        }
        else if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarOf */ .ol)(value) !== null) {
            const reason = `Dependencies below ${key.slice(0, 80)} are not read.`;
            draft.problem('unsupported', reason, draft.lineAt(keyStart));
        }
    }
}
function readPipItem(draft, item) {
    const line = draft.lineAt(item.start);
    if (item.kind === 'scalar')
        (0,_python_requirements_js__WEBPACK_IMPORTED_MODULE_1__.readPipLine)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(item) ?? '', line, draft);
    else
        draft.problem('unsupported', 'An item of pip is no requirement.', line);
}


/***/ })

};
