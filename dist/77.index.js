export const id = 77;
export const ids = [77];
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

/***/ 5109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reachable),
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
// Walks the dependencies that a lockfile repeats.
/** Adds to what a name depends on. */
function link(graph, from, to) {
    const known = graph.get(from);
    if (known === undefined)
        graph.set(from, [...to]);
    else
        for (const name of to)
            known.push(name);
}
/** Every name that can be reached from some, themselves included. Linear, without recursion. */
function reachable(graph, from) {
    const found = new Set(from);
    // a set is walked in the order of insertion, and what is added meanwhile is walked too
    for (const name of found)
        for (const next of graph.get(name) ?? [])
            found.add(next);
    return found;
}


/***/ }),

/***/ 77:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCargoLock: () => (/* binding */ readCargoLock)
});

// EXTERNAL MODULE: ./lib/src/lockfile/document.js + 1 modules
var lockfile_document = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(5766);
// EXTERNAL MODULE: ./lib/src/lockfile/tree.js
var tree = __webpack_require__(2672);
// EXTERNAL MODULE: ./lib/src/lockfile/reachable.js
var reachable = __webpack_require__(5109);
// EXTERNAL MODULE: ./lib/src/lockfile/git-source.js
var git_source = __webpack_require__(5198);
;// CONCATENATED MODULE: ./lib/src/lockfile/rust/cargo-source.js
// Reads the source strings of cargo.

/**
 * The source of a package in Cargo.lock (cargo's `core/source_id.rs`): `registry+`, `sparse+`, `git+`, `path+` and an address.
 * Without one it is a member of the workspace or a path.
 */
function cargoSource(written) {
    if (written === undefined)
        return { source: { kind: 'workspace' } };
    const plus = written.indexOf('+');
    const address = written.slice(plus + 1);
    switch (written.slice(0, Math.max(plus, 0))) {
        case 'registry':
            return { source: { kind: 'registry', url: address } };
        case 'sparse':
            return { source: { kind: 'registry', url: written } };
        case 'git':
            return (0,git_source/* gitReference */.GW)(address);
        case 'path':
        case 'directory':
        case 'local-registry':
            return { source: { kind: 'path', path: address } };
        default:
            return { source: { kind: 'unknown', text: written } };
    }
}

;// CONCATENATED MODULE: ./lib/src/lockfile/rust/cargo-lock.js




/** Version 1 has no number; 2 was never written as one but is read alike. */
const KNOWN_VERSION = /^[1-4]$/;
/** Reads Cargo.lock 1 to 4 (cargo's `core/resolver/encode.rs`). Never throws. */
function readCargoLock(text) {
    const { root, draft } = (0,lockfile_document/* openToml */.Jm)('cargo-lock', text);
    const version = (0,nodes/* memberOf */.C5)(root, 'version');
    if (version !== undefined)
        (0,lockfile_document/* checkVersion */.ps)(draft, version, KNOWN_VERSION, '1 to 4');
    const checksums = metadataChecksums((0,nodes/* memberOf */.C5)(root, 'metadata'), draft);
    const oldRoot = (0,nodes/* memberOf */.C5)(root, 'root');
    const packages = [...(oldRoot === undefined ? [] : [oldRoot]), ...(0,tree/* listOf */.c3)(draft, root, 'package')];
    if (packages.length === 0 && !draft.hasProblems) {
        draft.problem('unsupported', 'The lock has no packages.', 1);
    }
    const direct = directNames(packages);
    for (const item of packages)
        readPackage(draft, item, direct, checksums);
    return draft.finish('lock', (entries) => graphOf(entries, packages));
}
/** `"checksum name version (source)" = "..."` of version 1, under what stands behind the first word. */
function metadataChecksums(node, draft) {
    const found = new Map();
    for (const { key, keyStart, value } of (0,tree/* membersOf */.lS)(node)) {
        const text = (0,nodes/* stringOf */.Je)(value);
        if (!key.startsWith('checksum ') || text === undefined || text === '<none>')
            continue;
        found.set(key.slice('checksum '.length), {
            algorithm: 'sha256',
            value: text,
            line: draft.lineAt(keyStart),
        });
    }
    return found;
}
/** What the packages without a source ask for: names, with a version where there are two. */
function directNames(packages) {
    const names = new Set();
    for (const item of packages) {
        if ((0,nodes/* memberOf */.C5)(item, 'source') !== undefined)
            continue;
        for (const dependency of (0,tree/* stringsOf */.iw)((0,nodes/* memberOf */.C5)(item, 'dependencies'))) {
            names.add(withoutSource(dependency));
        }
    }
    return names;
}
/**
 * Packages without a source are those of the workspace, and lead to the others: by the name alone where the file has one
 * version of it, else by name and version.
 */
function graphOf(entries, packages) {
    const graph = new Map();
    const asked = [];
    for (const item of packages) {
        const name = (0,tree/* textOf */.b6)(item, 'name') ?? '';
        const own = `${name} ${(0,tree/* textOf */.b6)(item, 'version') ?? ''}`;
        const needs = (0,tree/* stringsOf */.iw)((0,nodes/* memberOf */.C5)(item, 'dependencies')).map((text) => withoutSource(text));
        (0,reachable/* link */.n)(graph, name, [own]);
        (0,reachable/* link */.n)(graph, own, needs);
        if ((0,nodes/* memberOf */.C5)(item, 'source') === undefined)
            asked.push(own);
    }
    if (asked.length === 0)
        return undefined;
    const led = (0,reachable/* reachable */.G)(graph, asked);
    return { orphans: new Set(entries.filter(({ name, version = '' }) => !led.has(`${name} ${version}`))) };
}
function readPackage(draft, item, direct, checksums) {
    const written = (0,nodes/* memberOf */.C5)(item, 'name');
    const name = (0,nodes/* stringOf */.Je)(written);
    const line = draft.lineAt((written ?? item).start);
    if (name === undefined || name === '')
        return draft.problem('unsupported', 'A package has no name.', line);
    const version = (0,tree/* textOf */.b6)(item, 'version');
    const address = (0,tree.at)(item, 'source');
    const origin = (0,nodes/* stringOf */.Je)(address);
    const { source, range } = cargoSource(origin);
    const own = (0,nodes/* memberOf */.C5)(item, 'checksum');
    const value = (0,nodes/* stringOf */.Je)(own);
    const old = checksums.get(`${name} ${version ?? ''} (${origin ?? ''})`);
    const hash = own === undefined || value === undefined
        ? old
        : { algorithm: 'sha256', value, line: draft.lineAt(own.start) };
    const isDirect = direct.has(name) || direct.has(`${name} ${version ?? ''}`);
    const relation = origin === undefined ? 'unknown' : isDirect ? 'direct' : 'transitive';
    draft.entry({
        ecosystem: 'cargo',
        name,
        version,
        range,
        line,
        source,
        sourceLine: address === undefined ? undefined : draft.lineAt(address.start),
        hashes: hash === undefined ? [] : [hash],
        relation,
        slot: source.kind === 'git' ? source.url : source.kind === 'registry' ? (source.url ?? '') : '',
    });
}
/** `name version (source)` without the source. */
function withoutSource(dependency) {
    const end = dependency.lastIndexOf(' (');
    return end !== -1 && dependency.endsWith(')') ? dependency.slice(0, end) : dependency;
}


/***/ })

};
