export const id = 86;
export const ids = [86];
export const modules = {

/***/ 70086:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPoetryLock: () => (/* binding */ readPoetryLock)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _git_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35198);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25766);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32672);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42130);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4113);
/* harmony import */ var _tops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70781);






/** 1.x keeps the files in `[metadata.files]`, 2.x with the packages. */
const KNOWN_VERSION = /^[12]\.\d+$/;
/** Reads poetry.lock 1.0 to 2.x (poetry's `packages/locker.py`) and the hashes of 0.12. Never throws. */
function readPoetryLock(text) {
    const { root, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)('poetry-lock', text);
    const metadata = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'metadata');
    const version = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(metadata, 'lock-version');
    // before 1.0 no version was given
    const isOld = version === undefined && ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(metadata, 'hashes') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(metadata, 'files')) !== undefined;
    if (!isOld)
        (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .checkVersion */ .ps)(draft, version, KNOWN_VERSION, '1.x and 2.x');
    const files = metadataHashes(metadata, draft);
    const packages = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(draft, root, 'package');
    for (const item of packages)
        readPackage(draft, item, files);
    const dependencies = packages.map((item) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'dependencies'));
    return draft.finish('lock', (entries) => {
        noteCopies(draft, entries);
        return (0,_tops_js__WEBPACK_IMPORTED_MODULE_3__/* .graphOfTops */ .s)(entries, dependencies);
    });
}
/**
 * A release stands there once, and again only from another source under other markers: which of two alike poetry takes
 * is left to their order.
 */
function noteCopies(draft, entries) {
    const seen = new Set();
    for (const { name, version, source, slot, line } of entries) {
        const [release, place] = [JSON.stringify([name, version]), JSON.stringify([name, version, source])];
        const isPlain = slot === '' && seen.has(`${release} `);
        if (seen.has(place) || isPlain)
            draft.problem('duplicate', `${name} ${version ?? ''} stands in the file twice.`, line);
        seen.add(place);
        if (slot === '')
            seen.add(`${release} `);
    }
}
/** The hashes by package of `[metadata.files]` and the older `[metadata.hashes]`. */
function metadataHashes(metadata, draft) {
    const found = new Map();
    for (const { key, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(metadata, 'files'))) {
        found.set((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonName */ .oT)(key), (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .readArtifacts */ .MN)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value), draft).hashes);
    }
    for (const { key, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(metadata, 'hashes'))) {
        const hashes = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value).flatMap((hash) => (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .hashOf */ .qQ)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(hash), draft.lineAt(hash.start)) ?? []);
        found.set((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonName */ .oT)(key), hashes);
    }
    return found;
}
function readPackage(draft, item, files) {
    const written = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'name');
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonName */ .oT)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(written) ?? '');
    const line = draft.lineAt((written ?? item).start);
    if (name === '')
        return draft.problem('unsupported', 'A package has no name.', line);
    const { hashes } = (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .readArtifacts */ .MN)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'files')), draft);
    const url = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(item, 'source', 'url');
    const groups = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsOf */ .iw)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'groups'));
    const isMain = groups.length === 0 || groups.includes('main');
    draft.entry({
        ecosystem: 'pypi',
        name,
        line,
        version: (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'version'),
        source: sourceOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'source')),
        sourceLine: url === undefined ? undefined : draft.lineAt(url.start),
        hashes: hashes.length > 0 ? hashes : (files.get(name) ?? []),
        optional: (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(item, 'optional'),
        development: !isMain || (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'category') === 'dev',
        slot: markerOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(item, 'markers')),
    });
}
/** One marker, or one per group. */
function markerOf(node) {
    return ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(node) ??
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(node)
            .map(({ key, value }) => `${key}: ${String((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarOf */ .ol)(value))}`)
            .join('; '));
}
/** `[package.source]`: absent for the default index. */
function sourceOf(node) {
    if (node === undefined)
        return { kind: 'registry' };
    const url = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node, 'url') ?? '';
    const type = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node, 'type') ?? '';
    switch (type) {
        case 'legacy':
        case 'pypi':
            return url === '' ? { kind: 'registry' } : { kind: 'registry', url };
        case 'git':
            return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_6__/* .gitSource */ .Ym)(url, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node, 'resolved_reference'));
        case 'url':
            return { kind: 'archive', url };
        case 'file':
        case 'directory':
            return { kind: 'path', path: url };
        default:
            return { kind: 'unknown', text: `${type} ${url}`.trim() };
    }
}


/***/ })

};
