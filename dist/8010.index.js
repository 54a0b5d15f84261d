export const id = 8010;
export const ids = [8010];
export const modules = {

/***/ 35198:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 93701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceOfAddress),
/* harmony export */   Z: () => (/* binding */ nameOfAddress)
/* harmony export */ });
/* harmony import */ var _git_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35198);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4113);
// Reads the addresses that Python tools take packages from: version control, archives, files and folders.


const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
/**
 * What an address as pip takes it stands for (pip documentation, "VCS Support"): `git+https://host/path@reference`,
 * an archive, `file:` or a path. Other version control systems are unknown.
 */
function sourceOfAddress(written) {
    const address = written.trim();
    // what a variable stands for is not in the file
    if (address.startsWith('${'))
        return { kind: 'unknown', text: address };
    if (/^git\+/i.test(address))
        return gitOfAddress(address.slice('git+'.length));
    const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
    // one letter is a drive of Windows
    if (scheme === undefined || scheme.length === 1)
        return { kind: 'path', path: address };
    if (scheme === 'file')
        return { kind: 'path', path: address };
    if (scheme === 'http' || scheme === 'https' || scheme === 'ftp')
        return { kind: 'archive', url: address };
    if (scheme === 'git')
        return gitOfAddress(address);
    return { kind: 'unknown', text: address };
}
function gitOfAddress(address) {
    const bare = address.replace(/#.*$/s, '');
    const fragment = address.slice(bare.length + 1);
    // uv and pixi put the commit there; pip has options in it
    if ((0,_git_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommit */ .WM)(fragment))
        return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_0__/* .gitSource */ .Ym)(bare.replace(/\?.*$/s, ''), fragment);
    const host = bare.indexOf('://');
    const path = bare.indexOf('/', host === -1 ? 0 : host + 3);
    const sign = bare.lastIndexOf('@');
    if (path === -1 || sign < path)
        return { kind: 'git', url: bare };
    return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_0__/* .gitSource */ .Ym)(bare.slice(0, sign), bare.slice(sign + 1));
}
/** The name of what an address gives, as far as it tells: `#egg=`, a file name, else its last part. */
function nameOfAddress(address) {
    const egg = /#(?:[^#]*&)?egg=([\w.-]+)/.exec(address)?.[1];
    if (egg !== undefined)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonName */ .oT)(egg);
    const bare = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .fC)(address.replace(/[?#].*$/s, ''), '/');
    const last = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(bare).replace(/(?:\.git)?(?:@.*)?$/s, '');
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfFile */ .Ri)(bare) ?? ((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonName */ .oT)(last) || address);
}


/***/ }),

/***/ 93293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPipenvSources),
/* harmony export */   z: () => (/* binding */ sourceOfPipenv)
/* harmony export */ });
/* harmony import */ var _git_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35198);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32672);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25766);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93701);



/** The addresses by name; under the empty name the first, which pipenv takes where a package names none. */
function readPipenvSources(draft, nodes) {
    const sources = new Map();
    for (const node of nodes) {
        const url = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node, 'url');
        const line = draft.lineAt(((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'url') ?? node).start);
        if (url === undefined) {
            draft.problem('unsupported', 'A source has no address.', line);
            continue;
        }
        draft.registry('sources', url, line);
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'verify_ssl') !== undefined && !(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(node, 'verify_ssl')) {
            draft.registry('verify_ssl=false', url, line);
        }
        if (sources.size === 0)
            sources.set('', url);
        sources.set((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node, 'name') ?? url, url);
    }
    return sources;
}
/** Where a package comes from, with the place of what says so. */
function sourceOfPipenv(value, sources) {
    for (const kind of ['git', 'path', 'file', 'hg', 'svn', 'bzr']) {
        const node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, kind);
        const text = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(node);
        if (node === undefined || text === undefined)
            continue;
        const offset = node.start;
        if (kind === 'git') {
            const reference = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'ref');
            return { source: (0,_git_source_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSource */ .Ym)(text, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(reference)), offset };
        }
        if (kind === 'path')
            return { source: { kind: 'path', path: text }, offset };
        if (kind === 'file')
            return { source: (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOfAddress */ .$)(text), offset };
        return { source: { kind: 'unknown', text: `${kind}+${text}` }, offset };
    }
    const index = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'index');
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(index) ?? '';
    const url = sources.get(name);
    if (url !== undefined)
        return { source: { kind: 'registry', url } };
    if (index === undefined || name === '')
        return { source: { kind: 'registry' } };
    return { source: { kind: 'registry', url: name }, offset: index.start };
}


/***/ }),

/***/ 78010:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPipfile: () => (/* binding */ readPipfile)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32672);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25766);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4113);
/* harmony import */ var _pipenv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93293);




/** Tables that ask for no packages; all others are categories of them (pipenv documentation, "Pipfile"). */
const OTHER_TABLES = new Set(['source', 'requires', 'scripts', 'pipenv']);
/** Never throws. */
function readPipfile(text) {
    const { root, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)('pipfile', text);
    const sources = (0,_pipenv_js__WEBPACK_IMPORTED_MODULE_1__/* .readPipenvSources */ .L)(draft, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(root, 'source')));
    for (const { key, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(root)) {
        if (OTHER_TABLES.has(key))
            continue;
        for (const member of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(value))
            readPackage(draft, member, key, sources);
    }
    return draft.finish('manifest');
}
function readPackage(draft, { key, keyStart, value }, category, sources) {
    const written = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(value) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'version');
    const range = written === '*' ? undefined : written;
    const { source, offset } = (0,_pipenv_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOfPipenv */ .z)(value, withoutDefault(sources));
    draft.entry({
        ecosystem: 'pypi',
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonName */ .oT)(key),
        version: /^===?\s*([^\s,*]+)$/.exec(range?.trim() ?? '')?.[1],
        range,
        line: draft.lineAt(keyStart),
        source,
        sourceLine: offset === undefined ? undefined : draft.lineAt(offset),
        relation: 'direct',
        development: category === 'dev-packages',
        slot: [category, markersOf(value)].filter((part) => part !== '').join(' ; '),
    });
}
/** What names no index comes from the first, which is told by itself. */
function withoutDefault(sources) {
    return new Map([...sources].filter(([name]) => name !== ''));
}
function markersOf(value) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'markers') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'sys_platform') ?? '';
}


/***/ })

};
