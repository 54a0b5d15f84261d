export const id = 9359;
export const ids = [9359];
export const modules = {

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ gitReference),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Ym: () => (/* binding */ gitSource)
/* harmony export */ });
/** A commit in full, SHA-1 or SHA-256; anything shorter or a name can move. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function isCommit(text) {
    return text !== undefined && COMMIT.test(text);
}
/** A git source; the commit counts only in full. */
function gitSource(url, reference) {
    return isCommit(reference) ? { kind: 'git', url, commit: reference.toLowerCase() } : { kind: 'git', url };
}
/** `https://host/path?rev=main#<commit>`, as uv and cargo write it; the range is what the commit was chosen by. */
function gitReference(text) {
    const hash = text.indexOf('#');
    const bare = hash === -1 ? text : text.slice(0, hash);
    const query = bare.indexOf('?');
    const url = query === -1 ? bare : bare.slice(0, query);
    const source = gitSource(url, hash === -1 ? undefined : text.slice(hash + 1));
    return query === -1 ? { source } : { source, range: bare.slice(query + 1) };
}


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readActionsLock: () => (/* binding */ readActionsLock)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _git_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5198);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5766);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2672);



/** Preview versions; the file has no other so far. */
const KNOWN_VERSION = /^v0\.0\.[23]$/;
/**
 * Reads `.github/workflows/actions.lock`: `dependencies` of `owner/repository@reference` with the commit that the
 * reference stood for. The numbers of the owner and the repository are hashes too (`owner-id`, `repository-id`): they
 * change when a name is taken over. Never throws.
 */
function readActionsLock(text) {
    const { root, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openYaml */ .IM)('actions-lock', text);
    (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .checkVersion */ .ps)(draft, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'version'), KNOWN_VERSION, 'v0.0.2 and v0.0.3');
    const direct = new Set((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'workflows')).flatMap(({ value }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsOf */ .iw)(value)));
    const dependencies = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'dependencies');
    for (const member of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(dependencies))
        readDependency(draft, member, direct);
    if (dependencies !== undefined && dependencies.kind === 'array') {
        draft.problem('unsupported', 'dependencies is a list and is not read.', draft.lineAt(dependencies.start));
    }
    return draft.finish('lock');
}
function readDependency(draft, { key, keyStart, value }, direct) {
    const line = draft.lineAt(keyStart);
    const sign = key.indexOf('@');
    const name = key.slice(0, Math.max(sign, 0)).toLowerCase();
    const repository = name.split('/', 2).join('/');
    if (!/^[^/]+\/[^/]+$/.test(repository)) {
        return draft.problem('unsupported', `It is no action with a reference: ${key.slice(0, 80)}`, line);
    }
    const commitNode = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'commit');
    const commit = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'commit')?.replace(/^sha(?:1|256)-/, '');
    const reference = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'ref') ?? key.slice(sign + 1);
    if (!(0,_git_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(commit)) {
        draft.problem('unsupported', `The commit of ${key.slice(0, 80)} is not given in full.`, line);
    }
    draft.entry({
        ecosystem: 'github-actions',
        name,
        version: key.slice(sign + 1),
        range: reference,
        line,
        source: (0,_git_source_js__WEBPACK_IMPORTED_MODULE_3__/* .gitSource */ .Ym)(`https://github.com/${repository}`, commit),
        sourceLine: commitNode === undefined ? undefined : draft.lineAt(commitNode.start),
        hashes: [
            ...commitHash(commit, commitNode, draft),
            ...numberHash('owner-id', (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'owner_id'), draft),
            ...numberHash('repository-id', (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'repo_id'), draft),
        ],
        relation: direct.has(key) ? 'direct' : 'transitive',
    });
}
function commitHash(commit, node, draft) {
    if (commit === undefined || node === undefined)
        return [];
    return [
        { algorithm: commit.length === 64 ? 'sha256' : 'sha1', value: commit, line: draft.lineAt(node.start) },
    ];
}
function numberHash(algorithm, node, draft) {
    const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarOf */ .ol)(node);
    if (node === undefined || value === undefined || value === null)
        return [];
    return [{ algorithm, value: String(value), line: draft.lineAt(node.start) }];
}


/***/ })

};
