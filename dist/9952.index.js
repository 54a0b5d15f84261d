export const id = 9952;
export const ids = [9952];
export const modules = {

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

/***/ 99952:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPdmLock: () => (/* binding */ readPdmLock)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _git_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35198);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25766);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32672);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93701);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42130);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4113);
/* harmony import */ var _tops_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70781);







const KNOWN_VERSION = /^[234](?:\.\d+)*$/;
/** Reads pdm.lock 2 to 4.x; the older ones keep the files in `[metadata.files]` under "name version". Never throws. */
function readPdmLock(text) {
    const { root, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)('pdm-lock', text);
    const metadata = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'metadata');
    (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .checkVersion */ .ps)(draft, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(metadata, 'lock_version'), KNOWN_VERSION, '2 to 4');
    const files = new Map();
    for (const { key, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(metadata, 'files'))) {
        files.set(key, (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .readArtifacts */ .MN)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value), draft).hashes);
    }
    const packages = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(draft, root, 'package');
    for (const item of packages)
        readPackage(draft, item, files);
    const dependencies = packages.map((item) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'dependencies'));
    return draft.finish('lock', (entries) => (0,_tops_js__WEBPACK_IMPORTED_MODULE_4__/* .graphOfTops */ .s)(entries, dependencies));
}
function readPackage(draft, item, files) {
    const written = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'name');
    const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(written) ?? '';
    const line = draft.lineAt((written ?? item).start);
    if (key === '')
        return draft.problem('unsupported', 'A package has no name.', line);
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonName */ .oT)(key);
    const version = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'version');
    const artifacts = (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .readArtifacts */ .MN)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'files')), draft);
    const origin = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'git') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'url') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'path');
    const groups = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsOf */ .iw)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'groups'));
    const sections = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsOf */ .iw)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'sections'));
    const all = [...groups, ...sections];
    const extras = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsOf */ .iw)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'extras'));
    draft.entry({
        ecosystem: 'pypi',
        name,
        line,
        version,
        sourceLine: origin === undefined ? undefined : draft.lineAt(origin.start),
        ...(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .trueSource */ .K_)(draft, name, sourceOf(item), artifacts),
        hashes: artifacts.hashes.length > 0 ? artifacts.hashes : (files.get(`${key} ${version ?? ''}`) ?? []),
        development: all.length > 0 && !all.includes('default'),
        slot: [...extras.map((extra) => `[${extra}]`), (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'marker') ?? ''].join(' ').trim(),
    });
}
function sourceOf(item) {
    const git = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'git');
    if (git !== undefined)
        return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_6__/* .gitSource */ .Ym)(git, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'revision'));
    const url = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'url');
    if (url !== undefined)
        return (0,_address_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceOfAddress */ .$)(url);
    const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'path');
    if (path !== undefined)
        return { kind: 'path', path };
    for (const system of ['hg', 'svn', 'bzr']) {
        const address = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, system);
        if (address !== undefined)
            return { kind: 'unknown', text: `${system}+${address}` };
    }
    return { kind: 'registry' };
}


/***/ })

};
