export const id = 7778;
export const ids = [7778];
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

/***/ 6841:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGoSum: () => (/* binding */ readGoSum)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
// Reads go.sum and go.work.sum.

const LINE = /^(\S+)\s+(\S+)\s+(\S+)$/;
const GO_MOD = '/go.mod';
/**
 * Reads checksums of modules (Go Modules Reference, "go.sum files"). A line for `/go.mod` alone is not a module that is
 * built; its entry has the slot `go.mod`. Two hashes for one module are a problem. Never throws.
 */
function readGoSum(written) {
    const { text, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openLines */ .es)('go-sum', written);
    const seen = new Map();
    for (const [index, raw] of text.split('\n').entries()) {
        const words = raw.trim();
        if (words === '' || /^(?:<{7}|={7}|>{7}|\|{7})/.test(words))
            continue;
        readLine(draft, words, index + 1, seen);
    }
    return draft.finish('lock');
}
function readLine(draft, text, line, seen) {
    const [, name, written, hash] = LINE.exec(text) ?? [];
    const colon = hash?.indexOf(':') ?? -1;
    if (name === undefined || written === undefined || hash === undefined || colon < 1) {
        return draft.problem('syntax', `It is no line of go.sum: ${text.slice(0, 80)}`, line);
    }
    const key = `${name} ${written}`;
    const before = seen.get(key);
    if (before === hash)
        return;
    if (before !== undefined) {
        draft.problem('duplicate', `${key.slice(0, 200)} has two different hashes.`, line);
    }
    seen.set(key, hash);
    const isModFile = written.endsWith(GO_MOD);
    draft.entry({
        ecosystem: 'go',
        name,
        version: isModFile ? written.slice(0, -GO_MOD.length) : written,
        line,
        source: { kind: 'registry' },
        hashes: [{ algorithm: hash.slice(0, colon).toLowerCase(), value: hash.slice(colon + 1), line }],
        slot: isModFile ? 'go.mod' : '',
    });
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
