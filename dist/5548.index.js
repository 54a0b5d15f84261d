export const id = 5548;
export const ids = [5548];
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

/***/ 18839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYarnLock: () => (/* binding */ readYarnLock)
});

// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/lockfile/entry.js
var entry = __webpack_require__(7506);
// EXTERNAL MODULE: ./lib/src/lockfile/problems.js
var lockfile_problems = __webpack_require__(9228);
// EXTERNAL MODULE: ./lib/src/lockfile/reachable.js
var reachable = __webpack_require__(85109);
// EXTERNAL MODULE: ./lib/src/lockfile/tree.js
var tree = __webpack_require__(32672);
// EXTERNAL MODULE: ./lib/src/lockfile/yaml/read.js + 2 modules
var yaml_read = __webpack_require__(56333);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/nodes.js
var javascript_nodes = __webpack_require__(12565);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/source.js
var javascript_source = __webpack_require__(44383);
;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/yarn-berry.js
// Reads yarn.lock of yarn 2 to 4.








const METADATA = '__metadata';
/** Where the JSON of later generations of yarn keeps packages, by versions of its own; no descriptor has this form. */
const LATER_ENTRIES = 'entries';
/** Documents that are read; all but one are a problem, which is told of each. */
const MAX_DOCUMENTS = 8;
/**
 * `LOCKFILE_VERSION` in Project.ts of yarn: 2.0 wrote 4, 4.0 writes 8, 4.14 writes 9 and 4.15 writes 10. 9 and 10 have
 * the fields and the cache key of 8; a higher number makes yarn resolve anew what is locked.
 */
const VERSIONS = { first: 4, last: 10 };
/**
 * Reads a lockfile of yarn 2 to 4. `slot` is the resolution, which yarn keeps once. A checksum is of the archive that
 * yarn packs itself, so that it changes with yarn's cache key: that key is part of the algorithm (`yarn-10c0`). The
 * workspaces stand in the file with what they ask for: all else is transitive.
 */
function readYarnBerry(text, read = yaml_read/* readYamlTrees */.Lw) {
    const { roots, lines, problems: found } = read(text);
    const problems = [...found];
    const entries = [];
    for (const [index, root] of roots.slice(0, MAX_DOCUMENTS).entries()) {
        if (index > 0) {
            const reason = 'another document follows, which yarn does not read';
            problems.push({ kind: 'hidden-document', reason, line: lines.lineAt(root.start) });
        }
        problems.push(...rootProblems(root, lines));
        for (const entry of entriesOf(root, lines, problems))
            entries.push(entry);
    }
    const graph = berryGraph(roots[0], entries);
    return {
        format: 'yarn-berry',
        role: 'lock',
        entries,
        registries: [],
        problems,
        includes: [],
        ...(graph !== undefined && { graph }),
    };
}
function rootProblems(root, lines) {
    if (root.kind !== 'object') {
        return [{ kind: 'syntax', reason: 'the document is not a mapping', line: lines.lineAt(root.start) }];
    }
    const later = (0,nodes/* memberOf */.C5)(root, LATER_ENTRIES);
    if (later !== undefined) {
        const reason = `packages stand under ${LATER_ENTRIES}, as later generations of yarn write them, and are not read`;
        return [{ kind: 'unsupported', reason, line: lines.lineAt(later.start) }];
    }
    const node = (0,nodes/* memberOf */.C5)((0,nodes/* memberOf */.C5)(root, METADATA), 'version');
    const text = (0,nodes/* stringOf */.Je)(node) ?? '';
    const version = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
    if (version >= VERSIONS.first && version <= VERSIONS.last)
        return [];
    const reason = `the version in ${METADATA} is not one of ${VERSIONS.first} to ${VERSIONS.last}`;
    return [{ kind: 'unsupported', reason, line: lines.lineAt(node?.start ?? root.start) }];
}
function entriesOf(root, lines, problems) {
    const cacheKey = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)((0,nodes/* memberOf */.C5)(root, METADATA), 'cacheKey')) ?? '';
    const asked = askedByWorkspaces(root);
    const descriptors = new Set();
    const report = (kind, reason, line) => {
        if (problems.length < lockfile_problems/* MAX_PROBLEMS */.aZ)
            problems.push({ kind, reason, line });
    };
    return (0,tree/* membersOf */.lS)(root).flatMap((member) => {
        if (member.key === METADATA)
            return [];
        const line = lines.lineAt(member.keyStart);
        for (const descriptor of member.key.split(/, */)) {
            if (descriptors.has(descriptor))
                report('duplicate', `${descriptor} is given twice: the last is taken`, line);
            descriptors.add(descriptor);
        }
        const resolution = (0,javascript_nodes/* textOf */.b6)(member.value, 'resolution');
        if (resolution !== undefined)
            return [entryOf(member, resolution, lines, cacheKey, asked)];
        if (member.key !== LATER_ENTRIES)
            report('unsupported', 'an entry has no resolution', line);
        return [];
    });
}
function entryOf({ key, keyStart, value }, resolution, lines, cacheKey, asked) {
    const line = lines.lineAt(keyStart);
    const { name, rest: reference = '' } = (0,javascript_source/* splitNameAt */.nN)(resolution.text);
    const descriptors = key.split(/, */).map((descriptor) => (0,javascript_source/* splitNameAt */.nN)(descriptor));
    const alias = descriptors.every((descriptor) => descriptor.name !== name)
        ? descriptors[0]?.name
        : undefined;
    const version = (0,javascript_nodes/* textOf */.b6)(value, 'version');
    return (0,entry/* newEntry */.b)({
        ecosystem: 'npm',
        name,
        alias,
        version: version?.text,
        range: descriptors.map(({ rest }) => rest ?? '').join(' || '),
        line,
        source: sourceOf(reference),
        sourceLine: (0,javascript_nodes/* lineOf */.cA)(lines, resolution),
        hashes: checksumOf(value, cacheKey, lines),
        relation: relationOf(descriptors, asked),
        slot: resolution.text,
    });
}
/** What stands behind the name in a resolution: `npm:1.0.0`, `workspace:.`, `patch:...`, an address with a commit. */
function sourceOf(reference) {
    const archive = bindingOf(reference, '__archiveUrl');
    if (archive !== undefined)
        return (0,javascript_source/* sourceOfAddress */.$O)(archive);
    const { source } = (0,javascript_source/* parseSpecifier */.as)(reference);
    return source.kind === 'registry' && !/^(?:npm:|v?[0-9])/.test((0,javascript_source/* unpatched */.Tb)(reference))
        ? { kind: 'unknown', text: reference }
        : source;
}
/** A parameter that a resolution ends with: `::name=value&...`, percent-encoded. */
function bindingOf(reference, name) {
    const start = reference.indexOf('::');
    const parameters = start === -1 ? [] : reference.slice(start + 2).split('&');
    const found = parameters.find((parameter) => parameter.startsWith(`${name}=`));
    return found === undefined ? undefined : (0,javascript_source/* decoded */.DH)(found.slice(name.length + 1));
}
/** `10c0/<hexadecimal>`, or the digits alone with the file's cache key. */
function checksumOf(value, cacheKey, lines) {
    const checksum = (0,javascript_nodes/* textOf */.b6)(value, 'checksum');
    if (checksum === undefined)
        return [];
    const slash = checksum.text.indexOf('/');
    const key = slash === -1 ? cacheKey : checksum.text.slice(0, slash);
    return [
        {
            algorithm: `yarn-${key.toLowerCase()}`,
            value: checksum.text.slice(slash + 1),
            line: lines.lineAt(checksum.start),
        },
    ];
}
/** What all workspaces depend on. Ranges of a registry have `npm:` before them in keys, but not in all versions here. */
function askedByWorkspaces(root) {
    const descriptors = new Set();
    const names = new Set();
    for (const { value } of (0,tree/* membersOf */.lS)(root)) {
        if (!((0,javascript_nodes/* textOf */.b6)(value, 'resolution')?.text ?? '').includes('@workspace:'))
            continue;
        for (const { key: name, value: range } of (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(value, 'dependencies'))) {
            const text = (0,nodes/* stringOf */.Je)(range) ?? '';
            names.add(name);
            descriptors.add(`${name}@${text}`).add(`${name}@npm:${text}`);
        }
    }
    return { descriptors, names };
}
/** A package that a workspace names by another range than its key has (an override, a patch) may be either. */
function relationOf(descriptors, asked) {
    const isAsked = descriptors.some(({ name, rest = '' }) => asked.descriptors.has(`${name}@${rest}`) || rest.startsWith('workspace:'));
    if (isAsked)
        return 'direct';
    return descriptors.some(({ name }) => asked.names.has(name)) || asked.names.size === 0
        ? 'unknown'
        : 'transitive';
}
/**
 * What the workspaces lead to, by name: resolutions, patches and hooks of plugins make other descriptors of what is
 * asked for, but keep the name. Undefined where no workspace stands in the file.
 */
function berryGraph(root, entries) {
    const needs = new Map();
    const names = new Map();
    const asked = [];
    for (const { key, value } of (0,tree/* membersOf */.lS)(root)) {
        const resolution = (0,javascript_nodes/* textOf */.b6)(value, 'resolution')?.text ?? '';
        // The name of an alias is in the descriptors, that of the package in the resolution.
        const own = [...key.split(/, */), resolution].map((descriptor) => (0,javascript_source/* splitNameAt */.nN)(descriptor).name);
        const needed = ['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap((group) => (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(value, group)).map((member) => member.key));
        names.set(resolution, own);
        if (resolution.includes('@workspace:'))
            asked.push(...needed);
        for (const name of new Set(own))
            (0,reachable/* link */.n)(needs, name, needed);
    }
    if (asked.length === 0)
        return undefined;
    const led = (0,reachable/* reachable */.G)(needs, asked);
    const orphans = entries.filter(({ slot, source }) => source.kind !== 'workspace' && names.get(slot)?.some((name) => led.has(name)) === false);
    return { orphans: new Set(orphans) };
}

// EXTERNAL MODULE: ./lib/src/lockfile/lines.js
var lines = __webpack_require__(50333);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/hashes.js
var hashes = __webpack_require__(40294);
;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/yarn-classic.js
// Reads yarn.lock of yarn 1, line by line.





/** One word: in quotes with JSON's escapes, or without spaces, quotes, commas and colons. */
const WORD = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s",:]+/y;
const CONFLICT_LINE = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
const GROUPS = new Set(['dependencies', 'optionalDependencies', 'peerDependencies']);
/**
 * Reads what yarn 1 writes (github.com/yarnpkg/yarn, src/lockfile/parse.js): entries at the margin, properties two
 * spaces in, dependencies four. `slot` is the entry's patterns, as yarn sorts them. The file does not tell what the
 * project itself asks for, nor what is optional or for development.
 */
function readYarnClassic(text) {
    const scanner = new Scanner(text);
    scanner.scan();
    const problems = [...scanner.problems];
    for (const { properties, line } of scanner.drafts) {
        if (properties.has('version') || problems.length >= lockfile_problems/* MAX_PROBLEMS */.aZ)
            continue;
        problems.push({ kind: 'unsupported', reason: 'an entry has no version', line });
    }
    return {
        format: 'yarn-classic',
        role: 'lock',
        entries: scanner.drafts.map((draft) => yarn_classic_entryOf(draft)),
        registries: [],
        problems,
        includes: [],
    };
}
class Scanner {
    drafts = [];
    problems;
    text;
    patterns = new Set();
    line = 0;
    constructor(text) {
        this.text = text;
        this.problems = (0,lockfile_problems/* conflictProblems */.VL)(text, new lines/* LineTable */.l(text));
    }
    scan() {
        for (const raw of this.text.replace(/^\uFEFF/, '').split('\n')) {
            this.line++;
            const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
            const content = line.trimStart();
            if (content === '' || content.startsWith('#') || CONFLICT_LINE.test(line))
                continue;
            if (!this.take(line.length - content.length, content.trimEnd()))
                this.problem('syntax', 'not a line of a yarn.lock');
        }
    }
    take(indent, content) {
        if (indent === 0)
            return this.header(content);
        const draft = this.drafts.at(-1);
        if (draft === undefined)
            return false;
        if (indent === 4)
            return draft.group !== undefined && wordsOf(content)?.length === 2;
        if (indent !== 2)
            return false;
        draft.group = undefined;
        if (content.endsWith(':')) {
            draft.group = content.slice(0, -1);
            if (draft.properties.has(draft.group))
                this.problem('duplicate', twice(draft.group));
            draft.properties.set(draft.group, { value: '', line: this.line });
            return GROUPS.has(draft.group);
        }
        return this.property(draft, content);
    }
    header(content) {
        if (!content.endsWith(':'))
            return false;
        const patterns = patternsOf(content.slice(0, -1));
        if (patterns === undefined)
            return false;
        for (const pattern of patterns) {
            if (this.patterns.has(pattern))
                this.problem('duplicate', twice(pattern));
            this.patterns.add(pattern);
        }
        this.drafts.push({ patterns, line: this.line, properties: new Map(), group: undefined });
        return true;
    }
    property(draft, content) {
        const [key, value, ...more] = wordsOf(content) ?? [];
        if (key === undefined || value === undefined || more.length > 0)
            return false;
        if (draft.properties.has(key))
            this.problem('duplicate', twice(key));
        draft.properties.set(key, { value, line: this.line });
        return true;
    }
    problem(kind, reason) {
        if (this.problems.length < lockfile_problems/* MAX_PROBLEMS */.aZ)
            this.problems.push({ kind, reason, line: this.line });
    }
}
function twice(what) {
    return `${what} is given twice: the last is taken`;
}
/** The words of a line between spaces; undefined when something else stands there. */
function wordsOf(content) {
    return split(content, / +/y);
}
function patternsOf(content) {
    const patterns = split(content, /, */y);
    return patterns === undefined || patterns.length === 0 ? undefined : patterns;
}
function split(content, separator) {
    const words = [];
    for (let at = 0;;) {
        WORD.lastIndex = at;
        const word = WORD.exec(content)?.[0];
        const value = word === undefined ? undefined : unquoted(word);
        if (word === undefined || value === undefined)
            return undefined;
        words.push(value);
        at += word.length;
        if (at === content.length)
            return words;
        separator.lastIndex = at;
        const gap = separator.exec(content)?.[0];
        if (gap === undefined)
            return undefined;
        at += gap.length;
    }
}
function unquoted(word) {
    if (!word.startsWith('"'))
        return word;
    try {
        return String(JSON.parse(word));
    }
    catch {
        return undefined;
    }
}
function yarn_classic_entryOf({ patterns, line, properties }) {
    const asked = patterns.map((pattern) => askedBy(pattern));
    // a package may be asked for by its own name and by aliases; its own name says more
    const plain = asked.find(({ specifier }) => specifier.name === undefined);
    const first = plain ?? asked[0];
    const alias = first?.name ?? '';
    const name = first?.specifier.name ?? alias;
    const version = properties.get('version');
    const resolved = properties.get('resolved');
    return (0,entry/* newEntry */.b)({
        ecosystem: 'npm',
        name,
        alias: name === alias ? undefined : alias,
        version: version?.value,
        range: asked.map(({ specifier }) => specifier.range).join(' || '),
        line,
        source: resolved === undefined
            ? (first?.specifier.source ?? { kind: 'registry' })
            : (0,javascript_source/* sourceOfAddress */.$O)(resolved.value),
        sourceLine: resolved?.line,
        hashes: hashesOf(properties),
        slot: patterns.toSorted().join(', '),
    });
}
function askedBy(pattern) {
    const { name, rest } = (0,javascript_source/* splitNameAt */.nN)(pattern);
    return { name, specifier: (0,javascript_source/* parseSpecifier */.as)(rest ?? '*') };
}
function hashesOf(properties) {
    const integrity = properties.get('integrity');
    const resolved = properties.get('resolved');
    return [
        ...(integrity === undefined ? [] : (0,hashes/* hashesOfIntegrity */.n)(integrity.value, integrity.line)),
        ...(resolved === undefined ? [] : (0,hashes/* hashesOfFragment */.k)(resolved.value, resolved.line)),
    ];
}

;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/yarn-lock.js


/** As both yarns look for it: a comment before the first entry. */
const CLASSIC = /^(?:#[^\n]*\n|[ \t\r]*\n)*?# yarn lockfile v1\r?(?:\n|$)/i;
const yarn_lock_METADATA = /^["']?__metadata["']?\s*:/m;
/** Reads a yarn.lock: the header of version 1 decides, then whether there is metadata, as later versions write. */
function readYarnLock(text) {
    const metadata = text.search(yarn_lock_METADATA);
    if (CLASSIC.test(text)) {
        const reading = readYarnClassic(text);
        if (metadata === -1)
            return reading;
        const reason = 'the file has the header of yarn 1 and the metadata of later versions';
        const line = text.slice(0, metadata).split('\n').length;
        return { ...reading, problems: [...reading.problems, { kind: 'unsupported', reason, line }] };
    }
    return metadata === -1 && !text.trimStart().startsWith('{') ? readYarnClassic(text) : readYarnBerry(text);
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

/***/ 85109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
