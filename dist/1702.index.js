export const id = 1702;
export const ids = [1702];
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

/***/ 1702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCargoToml: () => (/* binding */ readCargoToml)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _git_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5198);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2672);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5766);



/** The tables of dependencies, with the spelling that cargo still takes. */
const SECTIONS = [
    'dependencies',
    'dev-dependencies',
    'dev_dependencies',
    'build-dependencies',
    'build_dependencies',
];
/** Reads the dependencies, patches and replacements of a manifest (Cargo book, "The Manifest Format"). Never throws. */
function readCargoToml(text) {
    const { root, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)('cargo-toml', text);
    const workspace = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.at)(root, 'workspace', 'dependencies');
    const inherited = new Map((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(workspace).map(({ key, value }) => [key, value]));
    const section = (node, slot) => {
        for (const member of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(node))
            readDependency(draft, member, slot, inherited);
    };
    for (const name of SECTIONS) {
        section((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(root, name), name);
        for (const { key, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(root, 'target'))) {
            section((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(value, name), `target.${key}.${name}`);
        }
    }
    section(workspace, 'workspace.dependencies');
    section((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(root, 'replace'), 'replace');
    for (const { key, keyStart, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(root, 'patch'))) {
        section(value, `patch.${key}`);
        // an address instead of the name of a registry
        if (key.includes('://'))
            draft.registry('patch', key, draft.lineAt(keyStart));
    }
    return draft.finish('manifest');
}
function readDependency(draft, { key, keyStart, value }, slot, inherited) {
    const line = draft.lineAt(keyStart);
    // what the workspace says stands in the same file, or is read where it stands
    const node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOf */ .iP)(value, 'workspace') ? (inherited.get(key) ?? value) : value;
    const range = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(node) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, 'version');
    // `[replace]` has the version behind the name
    const own = key.replace(/[:@].*$/s, '');
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, 'package') ?? own;
    const address = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(node, 'git') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(node, 'path') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(node, 'registry');
    const exact = /^=\s*(\d[^\s,*]*)$/.exec(range?.trim() ?? '')?.[1];
    const registry = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(node, 'registry-index') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(node, 'registry');
    const registryName = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(registry);
    if (registry !== undefined && registryName !== undefined) {
        draft.registry('registry', registryName, draft.lineAt(registry.start));
    }
    draft.entry({
        ecosystem: 'cargo',
        name,
        alias: name === own ? undefined : own,
        version: exact,
        range: range ?? referenceOf(node),
        line,
        source: sourceOf(node),
        sourceLine: address === undefined ? undefined : draft.lineAt(address.start),
        relation: 'direct',
        optional: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOf */ .iP)(value, 'optional'),
        development: /dev[-_]dependencies$/.test(slot),
        slot,
    });
}
function sourceOf(node) {
    const git = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, 'git');
    if (git !== undefined)
        return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_3__/* .gitSource */ .Ym)(git, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, 'rev'));
    const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, 'path');
    if (path !== undefined)
        return { kind: 'path', path };
    const url = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, 'registry-index') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, 'registry');
    return url === undefined ? { kind: 'registry' } : { kind: 'registry', url };
}
function referenceOf(node) {
    for (const key of ['rev', 'tag', 'branch']) {
        const text = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, key);
        if (text !== undefined)
            return `${key}=${text}`;
    }
    return undefined;
}


/***/ })

};
