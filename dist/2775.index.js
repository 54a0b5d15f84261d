export const id = 2775;
export const ids = [2775];
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

/***/ 9481:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPixi: () => (/* binding */ readPixi),
/* harmony export */   readPixiToml: () => (/* binding */ readPixiToml)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _git_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35198);
/* harmony import */ var _python_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93701);
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4113);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25766);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32672);





/** Tables of conda packages (pixi documentation, "Manifest Reference"). */
const CONDA_TABLES = ['dependencies', 'host-dependencies', 'build-dependencies', 'run-dependencies'];
/** Addresses of the tools that install from PyPI; `find-links` are tables. */
const OPTIONS = ['index-url', 'extra-index-urls', 'find-links'];
/** Never throws. */
function readPixiToml(text) {
    const { root, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)('pixi', text);
    readPixi(draft, root, '');
    return draft.finish('manifest');
}
/** `prefix` is what stands before the names of its tables. */
function readPixi(draft, root, prefix) {
    for (const table of ['workspace', 'project'])
        readChannels(draft, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, table));
    readPart(draft, root, prefix);
    for (const table of ['package', 'target'])
        readBelow(draft, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, table), `${prefix}${table}.`, table);
    for (const { key, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'feature'))) {
        readChannels(draft, value);
        readPart(draft, value, `${prefix}feature.${key}.`);
        readBelow(draft, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'target'), `${prefix}feature.${key}.target.`, 'target');
    }
}
/** `package` has tables of its own, `target` one below each platform. */
function readBelow(draft, node, prefix, table) {
    if (table === 'package')
        readPart(draft, node, prefix);
    else
        for (const { key, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(node))
            readPart(draft, value, `${prefix}${key}.`);
}
function readChannels(draft, node) {
    for (const item of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'channels'))) {
        const address = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(item) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'channel');
        if (address !== undefined)
            draft.registry('channels', address, draft.lineAt(item.start));
    }
}
function readPart(draft, node, prefix) {
    for (const table of CONDA_TABLES)
        for (const member of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, table)))
            draft.entry({ ...condaEntry(draft, member), slot: `${prefix}${table}` });
    const options = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'pypi-options');
    for (const member of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'pypi-dependencies')))
        draft.entry({ ...pypiEntry(draft, member), slot: `${prefix}pypi-dependencies` });
    for (const option of OPTIONS) {
        const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(options, option);
        for (const item of value?.kind === 'array' ? value.items : [value]) {
            const address = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(item) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'url');
            if (item !== undefined && address !== undefined)
                draft.registry(`pypi-options.${option}`, address, draft.lineAt(item.start));
        }
    }
}
function condaEntry(draft, { key, keyStart, value }) {
    const channel = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'channel');
    const registry = channel === undefined ? { kind: 'registry' } : { kind: 'registry', url: channel };
    return {
        ...factsOf(draft, value, keyStart),
        ecosystem: 'conda',
        name: key.toLowerCase(),
        source: elsewhere(value) ?? registry,
    };
}
function pypiEntry(draft, { key, keyStart, value }) {
    const index = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'index');
    const registry = index === undefined ? { kind: 'registry' } : { kind: 'registry', url: index };
    return {
        ...factsOf(draft, value, keyStart),
        ecosystem: 'pypi',
        name: (0,_python_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonName */ .oT)(key),
        source: elsewhere(value) ?? registry,
    };
}
function factsOf(draft, value, keyStart) {
    const written = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(value) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'version');
    const range = written === undefined || written === '*' ? undefined : written;
    const place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'git') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'url') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'path') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'index');
    return {
        version: /^===?\s*([^\s,*|]+)$/.exec(range?.trim() ?? '')?.[1],
        range,
        line: draft.lineAt(keyStart),
        sourceLine: place === undefined ? undefined : draft.lineAt(place.start),
        relation: 'direct',
    };
}
/** Where it comes from when that is no channel and no index. */
function elsewhere(value) {
    const git = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'git');
    if (git !== undefined)
        return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_4__/* .gitSource */ .Ym)(git, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'rev'));
    const url = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'url');
    if (url !== undefined)
        return (0,_python_address_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOfAddress */ .$)(url);
    const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'path');
    return path === undefined ? undefined : { kind: 'path', path };
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

/***/ 4113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ nameOfFile),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   fC: () => (/* binding */ trimEndOf),
/* harmony export */   oT: () => (/* binding */ pythonName),
/* harmony export */   uT: () => (/* binding */ isFileOf)
/* harmony export */ });
// Names of Python packages: how they are compared, and what the names of their files say.
/** As PEP 503 compares names: lower case, runs of `-`, `_` and `.` are one hyphen. Linear. */
function pythonName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** The last part of an address or path, without query and fragment; percent signs as written. */
function fileNameOf(address) {
    const bare = address.replace(/[?#].*$/s, '');
    return bare.slice(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1);
}
/**
 * Whether a file can be of a package, by its name: wheels begin with the name and a hyphen and have no other hyphen in
 * it (binary distribution format), source archives begin with the name and a hyphen.
 */
function isFileOf(address, name) {
    const file = fileNameOf(address);
    if (/\.whl$/i.test(file))
        return pythonName(file.split('-', 1)[0] ?? '') === pythonName(name);
    return pythonName(file).startsWith(`${pythonName(name)}-`);
}
/** The name of the package that a wheel or source archive holds, by its file name. */
function nameOfFile(address) {
    const file = fileNameOf(address);
    const wheel = /^([A-Za-z0-9][\w.]*)-[^/]*\.whl$/i.exec(file)?.[1];
    const archive = /^([A-Za-z0-9][\w.-]*)-v?[0-9][^/-]*\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/i.exec(file)?.[1];
    const name = wheel ?? archive;
    return name === undefined ? undefined : pythonName(name);
}
/** Takes a character off the end as often as it is there; a regular expression would be quadratic. */
function trimEndOf(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
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
