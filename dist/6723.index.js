export const id = 6723;
export const ids = [6723];
export const modules = {

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

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPnpmLock: () => (/* binding */ readPnpmLock)
});

// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var json_nodes = __webpack_require__(5766);
// EXTERNAL MODULE: ./lib/src/lockfile/tree.js
var tree = __webpack_require__(2672);
// EXTERNAL MODULE: ./lib/src/lockfile/yaml/read.js + 2 modules
var yaml_read = __webpack_require__(6333);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/hashes.js
var hashes = __webpack_require__(294);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/nodes.js
var nodes = __webpack_require__(2565);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/source.js
var source = __webpack_require__(4383);
;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/pnpm-paths.js
// The keys of pnpm lockfiles: from `/name/1.0.0_peer@2` (5) over `/name@1.0.0(peer@2)` (6) to `name@1.0.0` (9).

/** `/name/version` or `registry.host/name/version`, the peers behind an underscore. */
const SLASHED = /^(?:[^/@]*)\/((?:@[^/]+\/)?[^/@][^/]*)\/([0-9][^/_]*)(?:_[^]*|\/[^]*)?$/;
/** The name and the version that a key of `packages` or `snapshots` gives. */
function parsePnpmPath(key, era) {
    if (era === 5) {
        const [, name, version] = SLASHED.exec(key) ?? [];
        return name === undefined || version === undefined ? {} : { name, version };
    }
    const bare = withoutPeers(key);
    const isRegistry = bare.startsWith('/');
    if (era === 6 && !isRegistry)
        return {};
    const { name, rest } = (0,source/* splitNameAt */.nN)(isRegistry ? bare.slice(1) : bare);
    return rest === undefined ? {} : { name, version: rest };
}
/** A key without the peers (and the patch) that its end tells in parentheses. */
function withoutPeers(key) {
    const bracket = key.indexOf('(');
    return bracket === -1 ? key : key.slice(0, bracket);
}
/**
 * The key that a reference of an importer or a snapshot points to; undefined for links. References are versions,
 * or keys where the name differs (aliases) or the package is of no registry.
 */
function pnpmKeyOf(name, reference, era) {
    if (reference.startsWith('link:'))
        return undefined;
    if (era === 5)
        return /^[^/(:]+$/.test(reference) ? `/${name}/${reference}` : reference;
    if (era === 6) {
        return reference.startsWith('/') || /^[^(]*[/:]/.test(reference) ? reference : `/${name}@${reference}`;
    }
    if (reference.startsWith('@'))
        return reference;
    // an at sign before a colon or a parenthesis ends a name: the reference is a key already
    return /^[^@:(]+@/.test(reference) ? reference : `${name}@${reference}`;
}

;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/pnpm-graph.js
// Which packages of a pnpm lockfile its projects ask for, and which are there for development or are optional only.



const ERAS = new Map([
    ['5', 5],
    ['6', 6],
    ['9', 9],
]);
const GROUPS = [
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    // of the document for pnpm itself
    'configDependencies',
    'packageManagerDependencies',
];
/** The dependencies of all projects; a lockfile of one project may have them at its root. */
function pnpmDirects(root) {
    const importers = (0,json_nodes/* memberOf */.C5)(root, 'importers');
    const projects = importers === undefined ? [{ key: '.', value: root }] : (0,tree/* membersOf */.lS)(importers);
    return projects.flatMap(({ key: importer, value: project }) => {
        const specifiers = new Map((0,tree/* membersOf */.lS)((0,json_nodes/* memberOf */.C5)(project, 'specifiers')).map(({ key, value }) => [key, (0,json_nodes/* stringOf */.Je)(value)]));
        return GROUPS.flatMap((group) => (0,tree/* membersOf */.lS)((0,json_nodes/* memberOf */.C5)(project, group)).flatMap(({ key: name, keyStart: start, value }) => {
            const reference = (0,json_nodes/* stringOf */.Je)(value) ?? (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(value, 'version'));
            if (reference === undefined)
                return [];
            const specifier = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(value, 'specifier')) ?? specifiers.get(name);
            return [
                {
                    importer,
                    name,
                    reference,
                    ...(specifier === undefined ? {} : { specifier }),
                    development: group === 'devDependencies',
                    optional: group === 'optionalDependencies',
                    start,
                },
            ];
        }));
    });
}
/** Follows the snapshots from what is asked for outside development. Linear in their dependencies. */
function pnpmUse(root, directs) {
    const snapshots = new Map((0,tree/* membersOf */.lS)((0,json_nodes/* memberOf */.C5)(root, 'snapshots')).map(({ key, value }) => [key, value]));
    const open = directs.flatMap(({ name, reference, development }) => development ? [] : [pnpmKeyOf(name, reference, 9)]);
    const reached = new Set();
    for (let key = open.pop(); open.length > 0 || key !== undefined; key = open.pop()) {
        if (key === undefined || reached.has(key))
            continue;
        reached.add(key);
        for (const group of ['dependencies', 'optionalDependencies']) {
            for (const { key: name, value } of (0,tree/* membersOf */.lS)((0,json_nodes/* memberOf */.C5)(snapshots.get(key), group))) {
                open.push(pnpmKeyOf(name, (0,json_nodes/* stringOf */.Je)(value) ?? '', 9));
            }
        }
    }
    const all = [...snapshots].map(([key, value]) => ({ key: withoutPeers(key), value }));
    const production = new Set([...reached].map(withoutPeers));
    const required = new Set(all.flatMap(({ key, value }) => ((0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(value, 'optional')) === 'true' ? [] : [key])));
    const without = (set) => new Set(all.flatMap(({ key }) => (set.has(key) ? [] : [key])));
    return { development: without(production), optional: without(required) };
}
/** The kind of keys that a file has by its `lockfileVersion`; undefined for versions that are not known. */
function pnpmEraOf(root) {
    const version = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(root, 'lockfileVersion')) ?? '';
    const [, major] = /^([569])(?:\.[0-9]+)?(?:-[\w.]+)?$/.exec(version) ?? [];
    return ERAS.get(major ?? '');
}

;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/pnpm-reach.js
// What leads to each package of a pnpm lockfile.



/**
 * The keys of `packages` that the projects of a document lead to. What a key cannot be made of (hooks, older spellings)
 * leads to all packages of its name. Linear in the dependencies.
 */
function pnpmReached(root, era, directs) {
    // Version 9 has the dependencies of packages in their snapshots.
    const nodes = new Map((0,tree/* membersOf */.lS)((0,json_nodes/* memberOf */.C5)(root, era === 9 ? 'snapshots' : 'packages')).map(({ key, value }) => [key, value]));
    const byName = new Map();
    for (const key of nodes.keys()) {
        const name = parsePnpmPath(key, era).name ?? key;
        const keys = byName.get(name);
        if (keys === undefined)
            byName.set(name, [key]);
        else
            keys.push(key);
    }
    const namesLed = new Set();
    const reached = new Set();
    const lead = (name, reference) => {
        const key = pnpmKeyOf(name, reference, era);
        if (key === undefined || nodes.has(key)) {
            if (key !== undefined)
                reached.add(key);
            return;
        }
        if (namesLed.has(name))
            return;
        namesLed.add(name);
        for (const other of byName.get(name) ?? [])
            reached.add(other);
    };
    for (const { name, reference } of directs)
        lead(name, reference);
    for (const key of reached) {
        for (const group of ['dependencies', 'optionalDependencies']) {
            for (const { key: name, value } of (0,tree/* membersOf */.lS)((0,json_nodes/* memberOf */.C5)(nodes.get(key), group)))
                lead(name, (0,json_nodes/* stringOf */.Je)(value) ?? '');
        }
    }
    return new Set([...reached].map((key) => (era === 9 ? withoutPeers(key) : key)));
}
/** What each project asks for; references without a specifier say nothing of the manifest. */
function pnpmProjects(directs, lines) {
    const projects = new Map();
    for (const { importer, name, specifier, start } of directs) {
        const asks = projects.get(importer) ?? [];
        projects.set(importer, asks);
        if (specifier !== undefined)
            asks.push({ name, range: specifier, line: lines.lineAt(start) });
    }
    return [...projects].map(([folder, asks]) => ({ folder, asks }));
}

;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/pnpm-sources.js
// The resolutions of pnpm lockfiles: where a package's archive is, one per platform for runtimes.




const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** The source that a resolution tells. `reference` is what stands for the version in the key. */
function pnpmSource(resolution, reference) {
    const get = (key) => (0,nodes/* textOf */.b6)(resolution, key)?.text;
    const type = get('type') ?? 'tarball';
    const directory = get('directory');
    const repository = get('repo');
    const address = get('tarball') ?? (type === 'binary' ? get('url') : undefined);
    if (type === 'directory' && directory !== undefined)
        return { kind: 'path', path: directory };
    if (type === 'git' && repository !== undefined)
        return gitSource(repository, get('commit') ?? '');
    if (type !== 'tarball' && type !== 'binary')
        return { kind: 'unknown', text: type };
    if (address !== undefined)
        return (0,source/* sourceOfAddress */.$O)(address);
    if (resolution === undefined)
        return { kind: 'unknown', text: reference };
    const registry = get('registry');
    if (registry !== undefined)
        return { kind: 'registry', url: registry };
    return /[:/]/.test(reference) ? (0,source/* parseSpecifier */.as)(reference).source : { kind: 'registry' };
}
function gitSource(url, commit) {
    return COMMIT.test(commit) ? { kind: 'git', url, commit: commit.toLowerCase() } : { kind: 'git', url };
}
/** The archives of a package that has one per platform (`type: variations`), as `node@runtime:` has. */
function pnpmVariants(resolution) {
    return (0,tree/* itemsOf */.S3)((0,json_nodes/* memberOf */.C5)(resolution, 'variants')).map((variant) => ({
        resolution: (0,json_nodes/* memberOf */.C5)(variant, 'resolution'),
        platform: (0,tree/* itemsOf */.S3)((0,json_nodes/* memberOf */.C5)(variant, 'targets'))
            .map((target) => ['os', 'cpu', 'libc'].flatMap((key) => (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(target, key)) ?? []).join('-'))
            .join(','),
    }));
}

;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/pnpm-lock.js
// Reads pnpm-lock.yaml, lockfile versions 5, 6 and 9, with the document for pnpm itself that may stand before.









/** Documents that are read; all but two are a problem, which is told of each. */
const MAX_DOCUMENTS = 8;
/** pnpm reads two documents, and the first only when the file begins with this. */
const FIRST_MARKER = /^---\r?\n/;
/**
 * Reads a lockfile of pnpm (github.com/pnpm/spec, lockfile 5.2, 6.0 and 9.0). `slot` is the key in `packages`, with
 * the folder of the project for links, and with `env:` before it in the document for pnpm itself.
 */
function readPnpmLock(text, read = yaml_read/* readYamlTrees */.L) {
    const { roots, lines, problems: found } = read(text);
    const problems = [...found];
    const entries = [];
    const registries = [];
    const orphans = new Set();
    const projects = [];
    const hasEnvironment = roots.length > 1 && FIRST_MARKER.test(text);
    for (const [index, root] of roots.slice(0, MAX_DOCUMENTS).entries()) {
        const line = lines.lineAt(root.start);
        if (index > (hasEnvironment ? 1 : 0)) {
            const reason = 'another document follows, which pnpm does not read';
            problems.push({ kind: 'hidden-document', reason, line });
        }
        const reader = new DocumentReader(root, lines, hasEnvironment && index === 0 ? 'env:' : '');
        problems.push(...reader.problems());
        const isRequired = reader.required();
        for (const entry of reader.entries()) {
            entries.push(entry);
            if (!isRequired(entry))
                orphans.add(entry);
        }
        // That of pnpm itself is written without any manifest.
        if (!(hasEnvironment && index === 0))
            projects.push(...reader.projects());
        const registry = (0,nodes/* textOf */.b6)(root, 'registry');
        if (registry !== undefined) {
            registries.push({ option: 'registry', value: registry.text, line: lines.lineAt(registry.start) });
        }
    }
    return {
        format: 'pnpm-lock',
        role: 'lock',
        entries,
        registries,
        problems,
        includes: [],
        graph: { orphans, projects },
    };
}
class DocumentReader {
    root;
    lines;
    prefix;
    era;
    directs;
    asked = new Map();
    use;
    packages;
    times;
    constructor(root, lines, prefix) {
        this.root = root;
        this.lines = lines;
        this.prefix = prefix;
        // an unknown version is most like the newest
        this.era = pnpmEraOf(root) ?? 9;
        this.directs = pnpmDirects(root);
        for (const direct of this.directs) {
            const key = pnpmKeyOf(direct.name, direct.reference, this.era);
            const slot = key === undefined ? undefined : this.packageKey(key);
            if (slot !== undefined && !this.asked.has(slot))
                this.asked.set(slot, direct);
        }
        this.use = this.era === 9 ? pnpmUse(root, this.directs) : undefined;
        this.packages = new Map((0,tree/* membersOf */.lS)((0,json_nodes/* memberOf */.C5)(root, 'packages')).map(({ key, value }) => [key, value]));
        this.times = new Map((0,tree/* membersOf */.lS)((0,json_nodes/* memberOf */.C5)(root, 'time')).map(({ key, value }) => [key, value]));
    }
    problems() {
        const { root, lines } = this;
        const line = lines.lineAt(root.start);
        if (root.kind !== 'object')
            return [{ kind: 'syntax', reason: 'the document is not a mapping', line }];
        const problems = [];
        if (pnpmEraOf(root) === undefined) {
            const at = (0,json_nodes/* memberOf */.C5)(root, 'lockfileVersion')?.start ?? root.start;
            const reason = 'the lockfileVersion is not one of 5, 6 and 9';
            problems.push({ kind: 'unsupported', reason, line: lines.lineAt(at) });
        }
        for (const key of ['packages', 'snapshots', 'importers']) {
            const node = (0,json_nodes/* memberOf */.C5)(root, key);
            if (node === undefined || node.kind === 'object' || isNothing(node))
                continue;
            problems.push({
                kind: 'unsupported',
                reason: `${key} is not a mapping`,
                line: lines.lineAt(node.start),
            });
        }
        return problems;
    }
    entries() {
        const packages = (0,tree/* membersOf */.lS)((0,json_nodes/* memberOf */.C5)(this.root, 'packages'));
        const links = this.directs.filter(({ reference }) => reference.startsWith('link:'));
        return [
            ...links.map((link) => this.linkEntry(link)),
            ...packages.flatMap((member) => this.packageEntries(member)),
        ];
    }
    /** Whether the projects lead to an entry. A document without projects says nothing. */
    required() {
        if (this.directs.length === 0)
            return () => true;
        const reached = pnpmReached(this.root, this.era, this.directs);
        return ({ slot }) => {
            // Links have no key, and those of one platform have more behind it.
            const key = slot.slice(this.prefix.length);
            if (!this.packages.has(key))
                return true;
            return reached.has(key) || this.isOptional(key);
        };
    }
    /** pnpm writes optional packages that it has on disk back into the file, though nothing needs them any more. */
    isOptional(key) {
        if (this.use !== undefined)
            return this.use.optional.has(key);
        return (0,tree/* flagOf */.iP)(this.packages.get(key), 'optional');
    }
    projects() {
        return pnpmProjects(this.directs, this.lines);
    }
    linkEntry({ importer, name, reference, specifier, development, optional, start, }) {
        const isWorkspace = specifier === undefined || !/^(?:link|file|portal):/.test(specifier);
        return {
            ecosystem: 'npm',
            name,
            ...(specifier === undefined ? {} : { range: specifier }),
            line: this.lines.lineAt(start),
            source: isWorkspace
                ? { kind: 'workspace' }
                : { kind: 'path', path: reference.slice('link:'.length) || '.' },
            hashes: [],
            relation: 'direct',
            optional,
            development,
            slot: `${this.prefix}${importer}>${name}`,
        };
    }
    /** One entry, or one per platform where the archives differ by that. */
    packageEntries(member) {
        const variants = pnpmVariants((0,json_nodes/* memberOf */.C5)(member.value, 'resolution'));
        if (variants.length === 0)
            return [this.entry(member)];
        return variants.map(({ resolution, platform }) => this.entry(member, resolution, `>${platform}`));
    }
    /** What a resolution tells: the source and the hashes. */
    resolved(resolution, line, reference) {
        const { lines } = this;
        const integrity = (0,nodes/* textOf */.b6)(resolution, 'integrity');
        return {
            source: pnpmSource(resolution, reference),
            ...(0,nodes/* sourceLine */._J)(lines, line, resolution?.start),
            hashes: integrity === undefined ? [] : (0,hashes/* hashesOfIntegrity */.n)(integrity.text, lines.lineAt(integrity.start)),
        };
    }
    entry({ key, keyStart, value }, resolution = (0,json_nodes/* memberOf */.C5)(value, 'resolution'), platform = '') {
        const { lines, era } = this;
        const path = parsePnpmPath(key, era);
        const direct = this.asked.get(key);
        const name = (0,nodes/* textOf */.b6)(value, 'name')?.text ?? path.name ?? direct?.name ?? key;
        const version = (0,nodes/* textOf */.b6)(value, 'version')?.text ?? path.version;
        const line = lines.lineAt(keyStart);
        const publishedAt = (0,json_nodes/* stringOf */.Je)(this.times.get(withoutPeers(key)));
        return {
            ecosystem: 'npm',
            name,
            ...(direct === undefined || direct.name === name ? {} : { alias: direct.name }),
            ...(version === undefined || /[:/]/.test(version) ? {} : { version }),
            ...(direct?.specifier === undefined ? {} : { range: direct.specifier }),
            line,
            ...this.resolved(resolution, line, path.version ?? key),
            relation: direct === undefined ? 'transitive' : 'direct',
            optional: this.use === undefined ? (0,tree/* flagOf */.iP)(value, 'optional') : this.use.optional.has(key),
            development: this.use === undefined ? (0,tree/* flagOf */.iP)(value, 'dev') : this.use.development.has(key),
            ...(era === 9 ? {} : { installScript: (0,tree/* flagOf */.iP)(value, 'requiresBuild') }),
            ...(publishedAt === undefined ? {} : { publishedAt }),
            slot: `${this.prefix}${key}${platform}`,
        };
    }
    /** The key in `packages`: version 9 has it without the peers. */
    packageKey(key) {
        return this.era === 9 ? withoutPeers(key) : key;
    }
}
function isNothing(node) {
    return node.kind === 'scalar' && (node.value === null || node.value === '');
}


/***/ })

};
