export const id = 8526;
export const ids = [8526];
export const modules = {

/***/ 46601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutEnd),
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
// Small work on texts of strangers, in time linear in their length.
/** The text without those of the characters in `characters` that it ends with. Linear, which `/x+$/` is not. */
function withoutEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** Up to the first sign that any terminal or viewer takes for the end of a line: libraries quote what they refuse. */
function firstLine(text) {
    return /^[^\r\n\v\f\u0085\u2028\u2029]*/.exec(text)?.[0] ?? '';
}


/***/ }),

/***/ 25766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   cP: () => (/* binding */ integerOf)
/* harmony export */ });
/* unused harmony export plainOf */
// The tree that the JSON reader builds: values with their positions, members in order, repeated ones included.
/** The last member of that name, which is the one most readers keep. Linear. */
function memberOf(node, key) {
    if (node?.kind !== 'object')
        return undefined;
    const { members } = node;
    // A loop: large lockfiles ask this some million times.
    for (let index = members.length - 1; index >= 0; index--) {
        const member = members[index];
        if (member?.key === key)
            return member.value;
    }
    return undefined;
}
/** The value of a string node. */
function stringOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
/** The value of a node that is a whole number without loss of digits. */
function integerOf(node) {
    return node?.kind === 'scalar' && Number.isSafeInteger(node.value) ? Number(node.value) : undefined;
}
/**
 * The node as a plain value, the last of repeated members winning. Recursive: the reader's depth limit, which has
 * to be in the hundreds, bounds it.
 */
function plainOf(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'array':
            return node.items.map((item) => plainOf(item));
        case 'object': {
            const plain = Object.create(null);
            for (const { key, value } of node.members)
                plain[key] = plainOf(value);
            return plain;
        }
    }
}


/***/ }),

/***/ 7506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ newEntry)
/* harmony export */ });
/**
 * All entries have all properties, in one order: V8 then knows one kind of object, where each set of properties would be
 * a kind of its own to all that looks at entries.
 */
function newEntry(facts) {
    const { line, sourceLine } = facts;
    return {
        ecosystem: facts.ecosystem,
        name: facts.name,
        alias: facts.alias,
        version: facts.version,
        range: facts.range,
        line,
        source: facts.source,
        sourceLine: sourceLine === line ? undefined : sourceLine,
        hashes: facts.hashes ?? [],
        relation: facts.relation ?? 'unknown',
        optional: facts.optional ?? false,
        development: facts.development ?? false,
        installScript: facts.installScript,
        publishedAt: facts.publishedAt,
        slot: facts.slot ?? '',
    };
}


/***/ }),

/***/ 40294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hashesOfFragment),
/* harmony export */   n: () => (/* binding */ hashesOfIntegrity)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44383);

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

/***/ 12565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   dX: () => (/* binding */ byKey)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25766);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32672);
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
/** The line of a value; undefined where there is none. */
function lineOf(lines, value) {
    return value === undefined ? undefined : lines.lineAt(value.start);
}


/***/ }),

/***/ 7915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPnpmLock: () => (/* binding */ readPnpmLock)
});

// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/lockfile/entry.js
var entry = __webpack_require__(7506);
// EXTERNAL MODULE: ./lib/src/lockfile/tree.js
var tree = __webpack_require__(32672);
// EXTERNAL MODULE: ./lib/src/lockfile/yaml/read.js + 2 modules
var yaml_read = __webpack_require__(56333);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/hashes.js
var hashes = __webpack_require__(40294);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/nodes.js
var javascript_nodes = __webpack_require__(12565);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/source.js
var source = __webpack_require__(44383);
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
    const importers = (0,nodes/* memberOf */.C5)(root, 'importers');
    const projects = importers === undefined ? [{ key: '.', value: root }] : (0,tree/* membersOf */.lS)(importers);
    return projects.flatMap(({ key: importer, value: project }) => {
        const specifiers = new Map((0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(project, 'specifiers')).map(({ key, value }) => [key, (0,nodes/* stringOf */.Je)(value)]));
        return GROUPS.flatMap((group) => (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(project, group)).flatMap(({ key: name, keyStart: start, value }) => {
            const reference = (0,nodes/* stringOf */.Je)(value) ?? (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(value, 'version'));
            if (reference === undefined)
                return [];
            const specifier = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(value, 'specifier')) ?? specifiers.get(name);
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
function pnpmUse(needs, directs) {
    const reached = new Set();
    for (const { name, reference, development } of directs) {
        const key = development ? undefined : pnpmKeyOf(name, reference, needs.era);
        if (key !== undefined)
            reached.add(key);
    }
    // What is added on the way is come to as well.
    for (const key of reached)
        for (const need of needs.of(key))
            if (need.key !== undefined)
                reached.add(need.key);
    const all = [...needs.nodes].map(([key, value]) => ({ key: withoutPeers(key), value }));
    const production = new Set([...reached].map(withoutPeers));
    const required = new Set(all.flatMap(({ key, value }) => ((0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(value, 'optional')) === 'true' ? [] : [key])));
    const without = (set) => new Set(all.flatMap(({ key }) => (set.has(key) ? [] : [key])));
    return { development: without(production), optional: without(required) };
}
/** The kind of keys that a file has by its `lockfileVersion`; undefined for versions that are not known. */
function pnpmEraOf(root) {
    const version = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(root, 'lockfileVersion')) ?? '';
    const [, major] = /^([569])(?:\.[0-9]+)?(?:-[\w.]+)?$/.exec(version) ?? [];
    return ERAS.get(major ?? '');
}

;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/pnpm-needs.js
// What the packages of a pnpm lockfile need, read once for all who follow it.



const pnpm_needs_GROUPS = ['dependencies', 'optionalDependencies'];
const NONE = [];
class PnpmNeeds {
    era;
    /** By key: version 9 has the dependencies of packages in their snapshots, of which each is one set of peers. */
    nodes;
    read = new Map();
    constructor(root, era) {
        const all = (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(root, era === 9 ? 'snapshots' : 'packages'));
        this.era = era;
        this.nodes = new Map(all.map(({ key, value }) => [key, value]));
    }
    of(key) {
        const known = this.read.get(key);
        if (known !== undefined)
            return known;
        const needs = this.needsOf(this.nodes.get(key));
        this.read.set(key, needs);
        return needs;
    }
    needsOf(node) {
        const needs = [];
        for (const group of pnpm_needs_GROUPS)
            for (const { key: name, value } of (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(node, group)))
                needs.push({ name, key: pnpmKeyOf(name, (0,nodes/* stringOf */.Je)(value) ?? '', this.era) });
        return needs.length === 0 ? NONE : needs;
    }
}

;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/pnpm-reach.js

/**
 * The keys of `packages` that the projects of a document lead to. What a key cannot be made of (hooks, older spellings)
 * leads to all packages of its name. Linear in the dependencies.
 */
function pnpmReached(needs, directs) {
    const { nodes, era } = needs;
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
    const lead = (name, key) => {
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
        lead(name, pnpmKeyOf(name, reference, era));
    for (const key of reached)
        for (const need of needs.of(key))
            lead(need.name, need.key);
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




/** The registry that is asked where no settings name another: all that it stands for is what an address counts from. */
const REGISTRY = 'https://registry.npmjs.org/';
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** The source that a resolution tells. `reference` is what stands for the version in the key. */
function pnpmSource(resolution, reference) {
    const get = (key) => (0,javascript_nodes/* textOf */.b6)(resolution, key)?.text;
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
        return tarballSource(address);
    if (resolution === undefined)
        return { kind: 'unknown', text: reference };
    const registry = get('registry');
    if (registry !== undefined)
        return { kind: 'registry', url: registry };
    return /[:/]/.test(reference) ? (0,source/* parseSpecifier */.as)(reference).source : { kind: 'registry' };
}
/** pnpm counts an address without a scheme from the registry, which is another host where it begins with `//`. */
function tarballSource(address) {
    const isWhole = /^\s*[a-z][a-z0-9+.-]*:/i.test(address);
    if (isWhole || !URL.canParse(address, REGISTRY))
        return (0,source/* sourceOfAddress */.$O)(address);
    return (0,source/* sourceOfAddress */.$O)(new URL(address, REGISTRY).href);
}
function gitSource(url, commit) {
    return COMMIT.test(commit) ? { kind: 'git', url, commit: commit.toLowerCase() } : { kind: 'git', url };
}
/** The archives of a package that has one per platform (`type: variations`), as `node@runtime:` has. */
function pnpmVariants(resolution) {
    return (0,tree/* itemsOf */.S3)((0,nodes/* memberOf */.C5)(resolution, 'variants')).map((variant) => ({
        resolution: (0,nodes/* memberOf */.C5)(variant, 'resolution'),
        platform: (0,tree/* itemsOf */.S3)((0,nodes/* memberOf */.C5)(variant, 'targets'))
            .map((target) => ['os', 'cpu', 'libc'].flatMap((key) => (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(target, key)) ?? []).join('-'))
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
function readPnpmLock(text, read = yaml_read/* readYamlTrees */.Lw) {
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
        const registry = (0,javascript_nodes/* textOf */.b6)(root, 'registry');
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
    needs;
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
        this.needs = new PnpmNeeds(root, this.era);
        this.use = this.era === 9 ? pnpmUse(this.needs, this.directs) : undefined;
        this.packages = new Map((0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(root, 'packages')).map(({ key, value }) => [key, value]));
        this.times = new Map((0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(root, 'time')).map(({ key, value }) => [key, value]));
    }
    problems() {
        const { root, lines } = this;
        const line = lines.lineAt(root.start);
        if (root.kind !== 'object')
            return [{ kind: 'syntax', reason: 'the document is not a mapping', line }];
        const problems = [];
        if (pnpmEraOf(root) === undefined) {
            const at = (0,nodes/* memberOf */.C5)(root, 'lockfileVersion')?.start ?? root.start;
            const reason = 'the lockfileVersion is not one of 5, 6 and 9';
            problems.push({ kind: 'unsupported', reason, line: lines.lineAt(at) });
        }
        for (const key of ['packages', 'snapshots', 'importers']) {
            const node = (0,nodes/* memberOf */.C5)(root, key);
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
        const packages = (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(this.root, 'packages'));
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
        const reached = pnpmReached(this.needs, this.directs);
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
        return (0,entry/* newEntry */.b)({
            ecosystem: 'npm',
            name,
            range: specifier,
            line: this.lines.lineAt(start),
            source: isWorkspace
                ? { kind: 'workspace' }
                : { kind: 'path', path: reference.slice('link:'.length) || '.' },
            relation: 'direct',
            optional,
            development,
            slot: `${this.prefix}${importer}>${name}`,
        });
    }
    /** One entry, or one per platform where the archives differ by that. */
    packageEntries(member) {
        const variants = pnpmVariants((0,nodes/* memberOf */.C5)(member.value, 'resolution'));
        if (variants.length === 0)
            return [this.entry(member)];
        return variants.map(({ resolution, platform }) => this.entry(member, resolution, `>${platform}`));
    }
    entry({ key, keyStart, value }, resolution = (0,nodes/* memberOf */.C5)(value, 'resolution'), platform = '') {
        const { lines, era } = this;
        const path = parsePnpmPath(key, era);
        const direct = this.asked.get(key);
        const name = (0,javascript_nodes/* textOf */.b6)(value, 'name')?.text ?? path.name ?? direct?.name ?? key;
        const version = (0,javascript_nodes/* textOf */.b6)(value, 'version')?.text ?? path.version;
        const integrity = (0,javascript_nodes/* textOf */.b6)(resolution, 'integrity');
        return (0,entry/* newEntry */.b)({
            ecosystem: 'npm',
            name,
            alias: direct?.name === name ? undefined : direct?.name,
            version: version === undefined || /[:/]/.test(version) ? undefined : version,
            range: direct?.specifier,
            line: lines.lineAt(keyStart),
            source: pnpmSource(resolution, path.version ?? key),
            sourceLine: (0,javascript_nodes/* lineOf */.cA)(lines, resolution),
            hashes: integrity === undefined ? [] : (0,hashes/* hashesOfIntegrity */.n)(integrity.text, lines.lineAt(integrity.start)),
            relation: direct === undefined ? 'transitive' : 'direct',
            optional: this.use === undefined ? (0,tree/* flagOf */.iP)(value, 'optional') : this.use.optional.has(key),
            development: this.use === undefined ? (0,tree/* flagOf */.iP)(value, 'dev') : this.use.development.has(key),
            installScript: era === 9 ? undefined : (0,tree/* flagOf */.iP)(value, 'requiresBuild'),
            publishedAt: (0,nodes/* stringOf */.Je)(this.times.get(withoutPeers(key))),
            slot: `${this.prefix}${key}${platform}`,
        });
    }
    /** The key in `packages`: version 9 has it without the peers. */
    packageKey(key) {
        return this.era === 9 ? withoutPeers(key) : key;
    }
}
function isNothing(node) {
    return node.kind === 'scalar' && (node.value === null || node.value === '');
}


/***/ }),

/***/ 44383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ sourceOfAddress),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Tb: () => (/* binding */ unpatched),
/* harmony export */   as: () => (/* binding */ parseSpecifier),
/* harmony export */   f2: () => (/* binding */ withoutFragment),
/* harmony export */   nN: () => (/* binding */ splitNameAt)
/* harmony export */ });
/** Patches of patches; yarn itself makes two, its own of the user's. */
const MAX_PATCHES = 4;
/** A commit in full: SHA-1 or SHA-256. Shorter ones can come to mean another commit. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** Hosts that npm-package-arg and hosted-git-info have short names for. */
const SHORTHANDS = new Map([
    ['github', 'https://github.com/'],
    ['gitlab', 'https://gitlab.com/'],
    ['bitbucket', 'https://bitbucket.org/'],
    ['gist', 'https://gist.github.com/'],
]);
const SHORTHAND = /^(github|gitlab|bitbucket|gist):(?!\/\/)([^#]+)/i;
/** `owner/repository`, which npm takes for GitHub; no scope, no further slash, no leading dot. */
const OWNER_REPOSITORY = /^[^@./~:\s#][^@/:\s#]*\/[^/:\s#]+$/;
/** `git@host:path` and `user@host:path.git`, as ssh takes them. */
const SCP = /^[\w.-]+@[\w.-]+:[^\s]+$/;
const GIT_SCHEME = /^(?:git(?:\+(?:ssh|https?|file|ftp|rsync))?:|ssh:\/\/)/i;
/** Pages of repositories, which npm and yarn clone, as hosted-git-info has them. */
const HOSTED = /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/?#]+\/[^/?#]+\/?$/i;
/** Tarballs that hosts make of a commit: the address names it. */
const CODELOAD = /^https?:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/(?:legacy\.)?(?:tar\.gz|zip)\/([^?#]+)/;
const API_TARBALL = /^https?:\/\/api\.github\.com\/repos\/([^/]+\/[^/]+)\/(?:tarball|zipball)\/([^?#]+)/;
/** Every npm registry serves tarballs below `/-/`; GitHub Packages and JSR have addresses of their own. */
const REGISTRY_TARBALL = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?(?:-|~|download)\//;
const FOLDER = /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|~\/|[a-zA-Z]:[/\\])/;
/** What begins like an address of the web, with any slashes in either direction, or none. */
const WEB = /^(https?):[\\/]*/i;
/**
 * The source that an address gives: npm's `resolved`, yarn's `resolved`, pnpm's `tarball`. An http address is a
 * registry's when it has the shape of one (`/-/` before the file name): which hosts are trusted is for rules to
 * say. Addresses of GitHub tarballs that name a commit are git, with the repository as `url`.
 */
function sourceOfAddress(written) {
    const address = spelledOut(written);
    return (addressSource(address) ??
        pathSource(address) ??
        shorthandSource(address) ?? { kind: 'unknown', text: address });
}
/**
 * As the URL parser of Node.js reads it, by which npm, yarn and pnpm go: it drops tabs and line breaks, and completes
 * `https:/host` and `https:\\host`. The rest of the address stays as written, for those who judge how it reads.
 */
function spelledOut(written) {
    const text = written.trim().replace(/[\t\r\n]/g, '');
    const [start, scheme] = WEB.exec(text) ?? [];
    return start === undefined || scheme === undefined
        ? text
        : `${scheme.toLowerCase()}://${text.slice(start.length)}`;
}
/** `text` is spelled out. */
function addressSource(text) {
    if (!WEB.test(text))
        return gitSource(text);
    const plain = text.replaceAll('\\', '/');
    const git = gitSource(plain);
    if (git !== undefined)
        return git;
    const kind = REGISTRY_TARBALL.test(withoutFragment(plain)) ? 'registry' : 'archive';
    return { kind, url: withoutFragment(text) };
}
/** npm takes `owner/repository` for GitHub wherever it may stand, before it thinks of a folder. */
function shorthandSource(text) {
    if (!OWNER_REPOSITORY.test(withoutFragment(text)))
        return undefined;
    return gitAt(`${SHORTHANDS.get('github')}${text}`);
}
/**
 * The source that a dependency specifier asks for, as npm-package-arg, yarn, pnpm and bun read it: ranges and tags
 * (`registry`), `npm:` aliases, `jsr:`, `workspace:`, `catalog:`, git in all its spellings, tarballs, `file:`,
 * `link:`, `portal:`, and `patch:`, which has the source of what it patches.
 */
function parseSpecifier(specifier) {
    const text = spelledOut(specifier);
    if (text.startsWith('npm:'))
        return registrySpecifier(text.slice('npm:'.length));
    if (text.startsWith('patch:'))
        return patchSpecifier(text, specifier);
    return { source: plainSource(text), range: specifier };
}
/** Splits `name@rest` at the at sign that is not the scope's. Without one, all is the name. */
function splitNameAt(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? { name: text } : { name: text.slice(0, at), rest: text.slice(at + 1) };
}
function plainSource(text) {
    if (text.startsWith('workspace:'))
        return { kind: 'workspace' };
    if (/^(?:catalog|jsr):/.test(text))
        return { kind: 'registry' };
    const known = addressSource(text) ?? pathSource(text) ?? shorthandSource(text);
    if (known !== undefined)
        return known;
    return /^[a-zA-Z][\w+.-]*:/.test(text) ? { kind: 'unknown', text } : { kind: 'registry' };
}
function registrySpecifier(text) {
    // berry writes `npm:^1.0.0` for a range of the same name: a name does not begin like a range
    if (!/^(?:@[^/]+\/)?[a-z_][^@]*(?:@|$)/i.test(text))
        return { source: { kind: 'registry' }, range: text };
    const { name, rest } = splitNameAt(text);
    const isTag = rest === undefined && !text.startsWith('@');
    if (isTag && text === 'latest')
        return { source: { kind: 'registry' }, range: text };
    return { source: { kind: 'registry' }, name, range: rest ?? '*' };
}
function patchSpecifier(text, specifier) {
    const inner = unpatched(text);
    const isKnown = inner !== '' && !inner.startsWith('patch:');
    return isKnown
        ? { ...parseSpecifier(inner), range: specifier }
        : { source: { kind: 'unknown', text }, range: specifier };
}
/** What `patch:name@npm%3A1.0.0#file` patches: its specifier, decoded; that may be a patch in its turn. */
function unpatched(text) {
    let inner = text;
    for (let level = 0; level < MAX_PATCHES && inner.startsWith('patch:'); level++) {
        inner = decoded(splitNameAt(withoutFragment(inner.slice('patch:'.length))).rest ?? '');
    }
    return inner;
}
function pathSource(text) {
    const [, path] = /^(?:file|link|portal|root):(.*)$/is.exec(text) ?? [];
    if (path !== undefined)
        return { kind: 'path', path: withoutBinding(path) };
    return FOLDER.test(text) ? { kind: 'path', path: text } : undefined;
}
function gitSource(text) {
    const [, repository, reference] = CODELOAD.exec(text) ?? API_TARBALL.exec(text) ?? [];
    if (repository !== undefined && reference !== undefined) {
        return gitAt(`https://github.com/${repository}#${decoded(reference)}`);
    }
    const [shorthand, host = ''] = SHORTHAND.exec(text) ?? [];
    if (shorthand !== undefined)
        return gitAt(`${SHORTHANDS.get(host.toLowerCase())}${text.slice(host.length + 1)}`);
    const bare = withoutFragment(text);
    const isGit = GIT_SCHEME.test(text) || SCP.test(bare);
    const isPage = HOSTED.test(bare) && !/\.(?:tgz|tar\.gz)$/.test(bare);
    return isGit || isPage || /^https?:\/\/[^?]*\.git$/i.test(bare) ? gitAt(text) : undefined;
}
function gitAt(text) {
    const url = withoutFragment(text);
    const commit = commitOf(text.slice(url.length + 1));
    return commit === undefined ? { kind: 'git', url } : { kind: 'git', url, commit };
}
/** The commit of a fragment: `#<sha>`, or berry's and pnpm's `#commit=<sha>&workspace=x`. */
function commitOf(fragment) {
    const value = fragment
        .split('&')
        .map((part) => part.replace(/^commit[=:]/, ''))
        .find((part) => COMMIT.test(part));
    return value?.toLowerCase();
}
/** Without berry's `::locator=...` and without a fragment. */
function withoutBinding(text) {
    const end = text.indexOf('::');
    return withoutFragment(end === -1 ? text : text.slice(0, end));
}
/** The part before the first `#`. */
function withoutFragment(text) {
    const hash = text.indexOf('#');
    return hash === -1 ? text : text.slice(0, hash);
}
/** Percent signs decoded; text that is not well encoded stays as it is. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 50333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ LineTable)
/* harmony export */ });
// Tells which line an offset of a text is on.
/** Lines end at a line feed, as git and GitHub count them; a carriage return before it belongs to the line. */
class LineTable {
    /** Where each line begins, ascending. */
    starts;
    constructor(text) {
        const starts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.starts = starts;
    }
    /** The line, from 1, of an offset in characters; offsets outside the text are on its first or last line. */
    lineAt(offset) {
        let low = 0;
        let high = this.starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}


/***/ }),

/***/ 9228:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ treeProblems),
/* harmony export */   Pv: () => (/* binding */ duplicateProblem),
/* harmony export */   VL: () => (/* binding */ conflictProblems),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS)
/* harmony export */ });
/** Problems that are told of one file; more add nothing. */
const MAX_PROBLEMS = 100;
const FEW_MEMBERS = 8;
/** A line that git writes into a file that it cannot merge. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)/m;
/** npm, yarn and pnpm all resolve conflicts in lockfiles by themselves, each in its way, without a word. */
function conflictProblems(text, lines) {
    const index = text.search(CONFLICT);
    if (index === -1)
        return [];
    return [
        {
            kind: 'syntax',
            reason: 'the file has markers of a merge conflict: package managers choose a side by themselves',
            line: lines.lineAt(index),
        },
    ];
}
function duplicateProblem(what, line) {
    return { kind: 'duplicate', reason: `${what} is given twice: readers differ in which they take`, line };
}
/**
 * Problems with keys that an object of the tree has twice, and with YAML's merge key, which hides what it adds. A node
 * that an alias puts in many places is looked at once; only a tree that is known to have none goes without that.
 */
function treeProblems(roots, lines, { hasAliases = true } = {}) {
    const problems = [];
    const seen = hasAliases ? new Set() : undefined;
    const open = [...roots];
    for (let node = open.pop(); node !== undefined && problems.length < MAX_PROBLEMS; node = open.pop()) {
        if (node.kind === 'scalar' || seen?.has(node) === true)
            continue;
        seen?.add(node);
        if (node.kind === 'array')
            for (const item of node.items)
                open.push(item);
        else {
            for (const problem of memberProblems(node, lines))
                problems.push(problem);
            for (const { value } of node.members)
                if (value.kind !== 'scalar')
                    open.push(value);
        }
    }
    return problems.toSorted((a, b) => a.line - b.line).slice(0, MAX_PROBLEMS);
}
function memberProblems({ members }, lines) {
    const problems = [];
    // most objects are small, and a set for each takes longer than looking
    const keys = members.length > FEW_MEMBERS ? new Set() : undefined;
    let index = 0;
    for (const { key, keyStart } of members) {
        if (key === '<<') {
            const reason = 'the merge key << is never written by a package manager, and what it adds is not read';
            problems.push({ kind: 'unsupported', reason, line: lines.lineAt(keyStart) });
        }
        else if (keys?.has(key) ?? isBefore(members, index, key)) {
            problems.push(duplicateProblem(`the key ${key}`, lines.lineAt(keyStart)));
        }
        keys?.add(key);
        index++;
    }
    return problems;
}
function isBefore(members, index, key) {
    for (let earlier = 0; earlier < index; earlier++)
        if (members[earlier]?.key === key)
            return true;
    return false;
}


/***/ }),

/***/ 32672:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   ol: () => (/* binding */ scalarOf)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25766);
// Shorthands for the tree that the JSON, TOML and YAML readers share: fields of the expected kind, or nothing.


// one list for all that have nothing: some lock files ask a million times
const NONE = [];
/** The members of an object; none for anything else. */
function membersOf(node) {
    return node?.kind === 'object' ? node.members : NONE;
}
/** The items of an array; none for anything else. */
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : NONE;
}
/** The value at a path of keys. */
function at(node, ...keys) {
    return keys.reduce(_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5, node);
}
/** A string below a key. */
function textOf(node, key) {
    return (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, key));
}
/** Whether a key says true; YAML scalars are text. */
function flagOf(node, key) {
    const value = scalarOf((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, key));
    return value === true || value === 'true';
}
/** A string or number below a key as text: versions of formats are written either way. */
function wordOf(node, key) {
    const value = scalarOf((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, key));
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
/** The strings of an array; other items are passed over. */
function stringsOf(node) {
    return itemsOf(node).flatMap((item) => (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(item) ?? []);
}
function scalarOf(node) {
    return node?.kind === 'scalar' ? node.value : undefined;
}
/** The items of the list below a key; a problem when something else stands there. */
function listOf(draft, node, key) {
    const list = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, key);
    // YAML writes an empty list as nothing, too
    const isNothing = list === undefined || (list.kind === 'scalar' && (list.value ?? '') === '');
    if (!isNothing && list.kind !== 'array') {
        draft.problem('unsupported', `${key} is no list and is not read.`, draft.lineAt(list.start));
    }
    return itemsOf(list);
}


/***/ })

};
