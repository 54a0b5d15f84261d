export const id = 3319;
export const ids = [3319];
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

/***/ 84227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ condaExport),
/* harmony export */   m$: () => (/* binding */ readCondaFile),
/* harmony export */   z6: () => (/* binding */ readCondaSpec)
/* harmony export */ });
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);

/** Letters of conda package names; virtual packages begin with underscores. */
const NAME = /^[A-Za-z0-9_][\w.+-]*$/;
/** `name=version=build`, as `conda list --export` writes it. */
const EXPORT = /^([A-Za-z0-9_][\w.+-]*)=([^\s=<>!~,|*]+)=([^\s=<>!~,|*]+)$/;
/** A line of `conda list --export`; builds called `pypi_0` came from pip. */
function condaExport(text, line) {
    const [, name, version, build = ''] = EXPORT.exec(text) ?? [];
    if (name === undefined || version === undefined)
        return undefined;
    const isPip = /^pypi(?:_\d+)?$/.test(build);
    return {
        ecosystem: isPip ? 'pypi' : 'conda',
        name: isPip ? (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonName */ .oT)(name) : name.toLowerCase(),
        version,
        line,
        source: { kind: 'registry' },
        slot: isPip ? '' : build,
    };
}
/**
 * A match specification (conda documentation, "Package match specifications"): `channel::name version build`,
 * `name=version=build`, or the address of a package file. One `=` allows later patch versions, so only `==` or a
 * build pins. Undefined when it is none.
 */
function readCondaSpec(written) {
    const text = written.replace(/\s#.*$/s, '').trim();
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return specOfAddress(text);
    const [, channel, spec = ''] = /^(?:([^\s:]+)::)?(.*)$/s.exec(text) ?? [];
    const end = spec.search(/[\s=<>!~[]/);
    const name = end === -1 ? spec : spec.slice(0, end);
    if (!NAME.test(name))
        return undefined;
    const range = spec.slice(name.length).trim();
    const version = exactVersion(range);
    return {
        name: name.toLowerCase(),
        range,
        source: channel === undefined ? { kind: 'registry' } : { kind: 'registry', url: channel },
        ...(version === undefined ? {} : { version }),
    };
}
function exactVersion(range) {
    const [, exact] = /^==?\s*([^\s=<>!~,|*]+)$/.exec(range) ?? [];
    if (exact !== undefined)
        return range.startsWith('==') ? exact : undefined;
    const [, built] = /^=?\s*([^\s=<>!~,|*]+)(?:\s*=|\s+)[^\s=<>!~,|*]+$/.exec(range) ?? [];
    return built;
}
function specOfAddress(address) {
    const file = readCondaFile(address);
    return file === undefined
        ? undefined
        : { name: file.name, range: '', version: file.version, source: { kind: 'archive', url: address } };
}
/** What the address of a conda package says: `channel/platform/name-version-build.conda` (or `.tar.bz2`). */
function readCondaFile(address) {
    const parts = address.replace(/[?#].*$/s, '').split('/');
    const file = parts.pop() ?? '';
    const platform = parts.pop() ?? '';
    const stem = file.replace(/\.(?:conda|tar\.bz2)$/, '');
    if (stem === file)
        return undefined;
    const buildAt = stem.lastIndexOf('-');
    const versionAt = buildAt === -1 ? -1 : stem.lastIndexOf('-', buildAt - 1);
    if (versionAt < 1)
        return undefined;
    return {
        name: stem.slice(0, versionAt).toLowerCase(),
        version: stem.slice(versionAt + 1, buildAt),
        build: stem.slice(buildAt + 1),
        channel: parts.join('/'),
        platform,
    };
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
