export const id = 6539;
export const ids = [6539];
export const modules = {

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

/***/ 76539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPackageJson: () => (/* binding */ readPackageJson)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25766);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7506);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55934);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32672);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44383);
// Reads what package.json asks for: dependencies of all kinds, and what overrides them.





const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** Where npm, yarn, pnpm and bun take other versions from than packages ask for. */
const OVERRIDES = [['overrides'], ['resolutions'], ['pnpm', 'overrides']];
/** bun's catalogs, in `workspaces` or at the root. */
const CATALOGS = [['catalog'], ['workspaces', 'catalog']];
const NAMED_CATALOGS = [['catalogs'], ['workspaces', 'catalogs']];
const EXACT = /^[=v]{0,2}([0-9]+\.[0-9]+\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?)$/;
/**
 * Reads a package.json. `slot` is the part of the file that asks, with the packages above an override:
 * `overrides>parent`. Overrides are for no one place: their relation is `unknown`.
 */
function readPackageJson(text) {
    const file = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonFile */ .J)(text, 'strict');
    const { root } = file;
    const problems = [...file.problems, ...shapeProblems(file)];
    const entries = [
        ...GROUPS.flatMap((group) => groupEntries(file, group)),
        ...OVERRIDES.flatMap((path) => overrideEntries(file, path)),
        ...CATALOGS.flatMap((path) => partEntries(file, at(root, path), plainPart(path.join('.')))),
        ...NAMED_CATALOGS.flatMap((path) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(at(root, path)).flatMap(({ key, value }) => partEntries(file, value, plainPart(`${path.join('.')}>${key}`)))),
    ];
    return { format: 'package-json', role: 'manifest', entries, registries: [], problems, includes: [] };
}
function shapeProblems({ root, lines }) {
    return GROUPS.flatMap((group) => {
        const node = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(root, group);
        if (node === undefined || node.kind === 'object')
            return [];
        // old packages give an empty list for no dependencies
        if (node.kind === 'array' && node.items.length === 0)
            return [];
        return [{ kind: 'unsupported', reason: `${group} is not an object`, line: lines.lineAt(node.start) }];
    });
}
function groupEntries(file, group) {
    const meta = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(file.root, 'peerDependenciesMeta');
    const optionalPeers = new Set((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(meta).flatMap(({ key, value }) => ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(value, 'optional') ? [key] : [])));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(file.root, group)).flatMap((member) => {
        const isOptionalPeer = group === 'peerDependencies' && optionalPeers.has(member.key);
        return entryOf(file, member, member.key, {
            slot: group,
            relation: 'direct',
            optional: group === 'optionalDependencies' || isOptionalPeer,
            development: group === 'devDependencies',
        });
    });
}
function partEntries(file, node, part) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(node).flatMap((member) => entryOf(file, member, member.key, part));
}
/** Overrides of npm may be nested; walked without recursion, and told in the order of the file. */
function overrideEntries(file, path) {
    const entries = [];
    const open = [{ node: at(file.root, path), slot: path.join('.'), depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, slot, depth } = next;
        for (const member of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(node)) {
            const name = overriddenName(member.key);
            // `.` in a nested override is the package above it
            const own = member.key === '.' ? overriddenName(slot.slice(slot.lastIndexOf('>') + 1)) : name;
            for (const entry of entryOf(file, member, own, plainPart(`${slot}>${member.key}`))) {
                entries.push({ start: member.keyStart, entry });
            }
            if (depth < MAX_OVERRIDE_DEPTH) {
                open.push({ node: member.value, slot: `${slot}>${member.key}`, depth: depth + 1 });
            }
        }
    }
    return entries.toSorted((a, b) => a.start - b.start).map(({ entry }) => entry);
}
/** Levels of nested overrides; their paths are told in full, which costs memory by the square. */
const MAX_OVERRIDE_DEPTH = 32;
/**
 * The package that a key is about: a path of pnpm (`a>b`) or of yarn (`a/b`) ends with it, a range may follow an at
 * sign. In pnpm's keys a `>` behind a space, a bar or an at sign is part of a range.
 */
function overriddenName(key) {
    let from = key.length;
    do
        from = key.lastIndexOf('>', from - 1);
    while (from > 0 && ' |@'.includes(key[from - 1] ?? ''));
    const selector = key.slice(from + 1);
    const end = selector.search(/[^/]@/);
    const folders = (end === -1 ? selector : selector.slice(0, end + 1)).split('/');
    return folders.slice(folders.at(-2)?.startsWith('@') === true ? -2 : -1).join('/');
}
/** An entry for a string; nothing for other values, which npm refuses or which nest. */
function entryOf({ lines }, { keyStart, value }, name, part) {
    const text = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(value);
    if (text === undefined)
        return [];
    const { source, name: real = name, range } = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifier */ .as)(text);
    const [, version] = source.kind === 'registry' ? (EXACT.exec(range.trim()) ?? []) : [];
    const line = lines.lineAt(keyStart);
    return [
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .newEntry */ .b)({
            ecosystem: 'npm',
            name: real,
            alias: real === name ? undefined : name,
            version,
            range: text,
            line,
            source,
            ...part,
        }),
    ];
}
function plainPart(slot) {
    return { slot, relation: 'unknown', optional: false, development: false };
}
function at(root, path) {
    return path.reduce((node, key) => (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(node, key), root);
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

/***/ 55934:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJsonFile),
/* harmony export */   x: () => (/* binding */ isCut)
/* harmony export */ });
/* harmony import */ var _format_json_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49736);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50333);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9228);



/** Reads a text whose root has to be an object. Never throws. */
function readJsonFile(text, dialect) {
    const lines = new _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .LineTable */ .l(text);
    // a byte order mark is passed over by every package manager; a space keeps the offsets
    const clean = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    const { root, duplicates, error } = (0,_format_json_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonPart */ .G)(clean, { dialect });
    const problems = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictProblems */ .VL)(text, lines);
    if (error !== undefined && (problems.length === 0 || error.code !== 'SYNTAX')) {
        const kind = error.code === 'SYNTAX' ? 'syntax' : 'limit';
        problems.push({ kind, reason: error.message, line: lines.lineAt(error.offset) });
    }
    else if (root.kind !== 'object' && error === undefined) {
        problems.push({ kind: 'syntax', reason: 'the file is not a JSON object', line: 1 });
    }
    for (const { path, offset } of duplicates) {
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .duplicateProblem */ .Pv)(`the key ${path.join('.')}`, lines.lineAt(offset)));
    }
    return { root, lines, problems };
}
/** Whether the text ended, or could not be read on, inside of a value: what it lacks may have stood behind. */
function isCut(value, root) {
    return value !== root && value.end >= root.end;
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
