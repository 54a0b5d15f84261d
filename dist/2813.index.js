export const id = 2813;
export const ids = [2813];
export const modules = {

/***/ 2813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBunLock: () => (/* binding */ readBunLock)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5766);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5934);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9228);
/* harmony import */ var _reachable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5109);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2672);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(294);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2565);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4383);
// Reads bun.lock, the text lockfile of bun.








/**
 * `Version` in bun's bun.lock.rs. 1 lists what workspaces need once; 2, of bun 1.4, refuses more of the same content; 3
 * may have objects in `overrides`: what they lead to stands in `packages` like everything else.
 */
const VERSIONS = new Set([0, 1, 2, 3]);
const GROUPS = ['peerDependencies', 'devDependencies', 'optionalDependencies', 'dependencies'];
/**
 * Reads bun.lock (JSON with comments and trailing commas; BunLockFile in bun's types). `slot` is the key in
 * `packages`, which is the path of names that leads to it. Whether a package runs scripts is not in the file.
 */
function readBunLock(text) {
    const file = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonFile */ .J)(text, 'jsonc');
    const packages = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(file.root, 'packages');
    const problems = [...file.problems, ...shapeProblems(file)];
    const direct = directKeys(file.root, (0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .byKey */ .dX)(packages));
    const entries = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .membersOf */ .lS)(packages).flatMap((member) => {
        const entry = entryOf(file, member, direct.get(member.key));
        if (entry !== undefined)
            return [entry];
        const line = file.lines.lineAt(member.keyStart);
        if (problems.length >= _problems_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PROBLEMS */ .aZ)
            return [];
        problems.push({
            kind: 'unsupported',
            reason: 'an entry is not a list that begins with name@version',
            line,
        });
        return [];
    });
    const graph = bunGraph(file, packages, entries);
    return {
        format: 'bun-lock',
        role: 'lock',
        entries,
        registries: [],
        problems,
        includes: [],
        ...(graph !== undefined && { graph }),
    };
}
function shapeProblems({ root, lines }) {
    if (root.kind !== 'object')
        return [];
    const problems = [];
    const version = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(root, 'lockfileVersion');
    if (!VERSIONS.has((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .integerOf */ .cP)(version) ?? -1)) {
        const line = lines.lineAt(version?.start ?? root.start);
        problems.push({ kind: 'unsupported', reason: 'the lockfileVersion is not one of 0 to 3', line });
    }
    for (const key of ['packages', 'workspaces']) {
        const node = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(root, key);
        if (node === undefined || node.kind === 'object')
            continue;
        problems.push({ kind: 'unsupported', reason: `${key} is not an object`, line: lines.lineAt(node.start) });
    }
    return problems;
}
function entryOf({ lines }, { key, keyStart, value }, direct) {
    const items = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsOf */ .S3)(value);
    const { name, rest: reference } = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .splitNameAt */ .nN)((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(items[0]) ?? '');
    if (reference === undefined || name === '')
        return undefined;
    const line = lines.lineAt(keyStart);
    const asked = lastName(key);
    const source = sourceOf(reference, (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(items[1]) ?? '');
    return {
        ecosystem: 'npm',
        name,
        ...(asked === name ? {} : { alias: asked }),
        ...(source.kind === 'registry' ? { version: reference } : {}),
        ...(direct === undefined ? {} : { range: direct.range }),
        line,
        source,
        ...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceLine */ ._J)(lines, line, items[0]?.start),
        hashes: hashesOf(items, lines),
        relation: direct === undefined ? 'transitive' : 'direct',
        optional: direct?.group === 'optionalDependencies',
        development: direct?.group === 'devDependencies',
        slot: key,
    };
}
/** The second item is a registry, or a tarball in one, only behind a version. */
function sourceOf(reference, address) {
    const { source } = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifier */ .as)(reference);
    if (source.kind !== 'registry' || address === '')
        return source;
    const told = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOfAddress */ .$O)(address);
    return told.kind === 'archive' && !/\.(?:tgz|tar\.gz)$/.test(address)
        ? { kind: 'registry', url: address }
        : told;
}
/** The last item where it is an integrity string: git packages may end with bun's own tag. */
function hashesOf(items, lines) {
    const last = items.at(-1);
    const text = items.length < 2 ? undefined : (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(last);
    if (text === undefined || last === undefined || !/^(?:sha(?:1|256|384|512)|md5)-/.test(text))
        return [];
    return (0,_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .hashesOfIntegrity */ .n)(text, lines.lineAt(last.start));
}
/** The name that a key ends with: keys are names, scopes included, joined by slashes. */
function lastName(key) {
    const last = key.lastIndexOf('/');
    const before = key.lastIndexOf('/', last - 1);
    return last > 0 && key[before + 1] === '@' ? key.slice(before + 1) : key.slice(last + 1);
}
/** The keys of what the workspaces ask for: a workspace's own version has its name before it. */
function directKeys(root, packages) {
    const direct = new Map();
    for (const { value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .membersOf */ .lS)((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(root, 'workspaces'))) {
        const workspace = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(value, 'name')) ?? '';
        for (const group of GROUPS) {
            for (const { key: name, value: range } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .membersOf */ .lS)((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(value, group))) {
                const own = `${workspace}/${name}`;
                direct.set(packages.has(own) ? own : name, { range: (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(range) ?? '', group });
            }
        }
    }
    return direct;
}
/** What the workspaces lead to, by name: a key is a path of names, and its last one is what asks for it. */
function bunGraph({ root, lines }, packages, entries) {
    const graph = new Map();
    const needs = new Map();
    for (const { key, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .membersOf */ .lS)(packages)) {
        // Behind the address for packages of a registry, in its place for others.
        const manifest = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsOf */ .S3)(value).find(({ kind }) => kind === 'object');
        const own = ['dependencies', 'optionalDependencies'].flatMap((group) => namesIn(manifest, group));
        needs.set(key, own);
        const name = lastName(key);
        (0,_reachable_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .n)(graph, name, [...own, ...namesIn(manifest, 'peerDependencies')]);
    }
    const projects = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .membersOf */ .lS)((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(root, 'workspaces')).map(({ key: folder, value }) => ({
        folder: folder === '' ? '.' : folder,
        asks: GROUPS.flatMap((group) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .membersOf */ .lS)((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(value, group)).map(({ key: name, keyStart, value: range }) => ({
            name,
            range: (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(range) ?? '',
            line: lines.lineAt(keyStart),
        }))),
    }));
    if (projects.length === 0)
        return undefined;
    const led = (0,_reachable_js__WEBPACK_IMPORTED_MODULE_7__/* .reachable */ .G)(graph, projects.flatMap(({ asks }) => asks.map(({ name }) => name)));
    const orphans = entries.filter(({ slot, source }) => source.kind !== 'workspace' && !led.has(lastName(slot)));
    return {
        orphans: new Set(orphans),
        needs: new Map(entries.map((entry) => [entry, needs.get(entry.slot) ?? []])),
        projects,
    };
}
function namesIn(node, group) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .membersOf */ .lS)((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(node, group)).map(({ key }) => key);
}


/***/ }),

/***/ 294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hashesOfFragment),
/* harmony export */   n: () => (/* binding */ hashesOfIntegrity)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4383);

/** One hash of an integrity string (Subresource Integrity, section 3.5): algorithm, base64, options after `?`. */
const INTEGRITY = /^([a-z][a-z0-9]*)-([A-Za-z0-9+/=_-]+)(?:\?.*)?$/i;
const SHA1 = /^[0-9a-f]{40}$/i;
/** All hashes of an integrity string; what does not look like one is kept under the algorithm `unknown`. */
function hashesOfIntegrity(integrity, line) {
    return integrity
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => {
        const [, algorithm, value] = INTEGRITY.exec(word) ?? [];
        return algorithm === undefined || value === undefined
            ? { algorithm: 'unknown', value: word, line }
            : { algorithm: algorithm.toLowerCase(), value, line };
    });
}
/** The SHA-1 that yarn v1 and old bun put behind an address: `...tgz#<40 hexadecimal digits>`. */
function hashesOfFragment(address, line) {
    const url = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFragment */ .f2)(address);
    const value = address.slice(url.length + 1);
    const isArchive = /^https?:/i.test(url) && /\.(?:tgz|tar\.gz)/i.test(url);
    return isArchive && SHA1.test(value) ? [{ algorithm: 'sha1', value, line }] : [];
}


/***/ }),

/***/ 2565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _J: () => (/* binding */ sourceLine),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dX: () => (/* binding */ byKey)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5766);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2672);
// Looks at the trees of JavaScript lockfiles, whether they were read from JSON or from YAML.


/** A member that is a string which is not empty, with the place of its value. */
function textOf(node, key) {
    const member = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, key);
    const text = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(member);
    return member === undefined || text === undefined || text === ''
        ? undefined
        : { text, start: member.start };
}
/** The last member of each name, which is the one that package managers keep. */
function byKey(node) {
    return new Map((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(node).map((member) => [member.key, member]));
}
/** The line of an address, to be spread into an entry whose own line is another. */
function sourceLine(lines, line, start) {
    const at = start === undefined ? line : lines.lineAt(start);
    return at === line ? {} : { sourceLine: at };
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


/***/ })

};
