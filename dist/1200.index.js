export const id = 1200;
export const ids = [1200];
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

/***/ 69885:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGoMod: () => (/* binding */ readGoMod)
});

// EXTERNAL MODULE: ./lib/src/lockfile/document.js + 1 modules
var lockfile_document = __webpack_require__(4443);
;// CONCATENATED MODULE: ./lib/src/lockfile/go/statements.js
// Splits go.mod into its statements, those inside of parentheses too.
/** Reads the syntax of Go Modules Reference, "go.mod files: Lexical elements" and "Grammar". Linear. */
function goStatements(text) {
    const statements = [];
    const broken = [];
    let block;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = index + 1;
        const { words, comment } = wordsOf(raw);
        const [first = '', ...rest] = words;
        if (words.length === 0)
            continue;
        if (block !== undefined) {
            if (first === ')' && rest.length === 0)
                block = undefined;
            else
                statements.push({ verb: block, words, comment, line });
        }
        else if (rest.length === 1 && rest[0] === '(')
            block = first;
        else if (rest.length === 2 && rest[0] === '(' && rest[1] === ')')
            continue;
        else if (first === ')')
            broken.push({ line, reason: 'A parenthesis is closed that is not open.' });
        else
            statements.push({ verb: first, words: rest, comment, line });
    }
    if (block !== undefined)
        broken.push({ line: text.split('\n').length, reason: 'A parenthesis is not closed.' });
    return { statements, broken };
}
/** Marks that are words by themselves. */
const MARKS = '(),[]';
/** Words, strings in either quotes without them, and marks, up to a comment. One pass. */
function wordsOf(line) {
    const words = [];
    let at = 0;
    while (at < line.length) {
        const character = line[at] ?? '';
        if (line.startsWith('//', at))
            return { words, comment: line.slice(at + 2).trim() };
        const end = character === '"' || character === '`' ? quoteEnd(line, at) : wordEnd(line, at);
        if (end === at)
            at++;
        else {
            const isQuoted = character === '"' || character === '`';
            words.push(isQuoted ? line.slice(at + 1, end - 1) : line.slice(at, end));
            at = end;
        }
    }
    return { words, comment: '' };
}
/** Behind the closing quote, or behind the end of the line by one. */
function quoteEnd(line, start) {
    const quote = line[start];
    for (let at = start + 1; at < line.length; at++) {
        if (line[at] === '\\' && quote === '"')
            at++;
        else if (line[at] === quote)
            return at + 1;
    }
    return line.length + 1;
}
/** Behind the word that begins here; no further for white space. */
function wordEnd(line, start) {
    if (MARKS.includes(line[start] ?? ' '))
        return start + 1;
    let at = start;
    while (at < line.length && !/[\s"`(),[\]]/.test(line[at] ?? '') && !line.startsWith('//', at))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./lib/src/lockfile/go/go-mod.js
// Reads go.mod and go.work.


/** Directives that bring in no code. */
const QUIET = new Set([
    'module',
    'go',
    'toolchain',
    'godebug',
    'exclude',
    'retract',
    'tool',
    'ignore',
    'use',
]);
/**
 * Reads the requirements and replacements of a module (Go Modules Reference). The version of a requirement is the
 * lowest that is taken; what is replaced has an entry of its own, under the name of what takes its place. Never throws.
 */
function readGoMod(written) {
    const { text, draft } = (0,lockfile_document/* openLines */.es)('go-mod', written);
    const { statements, broken } = goStatements(text);
    for (const { line, reason } of broken)
        draft.problem('syntax', reason, line);
    for (const statement of statements) {
        if (statement.verb === 'require')
            readRequire(draft, statement);
        else if (statement.verb === 'replace')
            readReplace(draft, statement);
        else if (!QUIET.has(statement.verb) && !isMarker(statement.verb))
            refuse(draft, statement);
    }
    return draft.finish('manifest');
}
function readRequire(draft, statement) {
    const { words, comment, line } = statement;
    const [name, version, ...rest] = words;
    if (name !== undefined && isMarker(name))
        return;
    if (name === undefined || version === undefined || rest.length > 0)
        return refuse(draft, statement);
    const isIndirect = /^indirect(?:;|$)/.test(comment);
    const relation = isIndirect ? 'transitive' : 'direct';
    draft.entry({ ecosystem: 'go', name, version, line, source: { kind: 'registry' }, relation });
}
/** `old [version] => new [version]`; without a version the new one is a folder. */
function readReplace(draft, statement) {
    const { words, line } = statement;
    const arrow = words.indexOf('=>');
    const [alias, only] = words.slice(0, Math.max(arrow, 0));
    const [name, version, ...rest] = words.slice(arrow + 1);
    if (words[0] !== undefined && isMarker(words[0]))
        return;
    if (arrow < 1 || arrow > 2 || alias === undefined || name === undefined || rest.length > 0) {
        return refuse(draft, statement);
    }
    const slot = only === undefined ? 'replace' : `replace ${only}`;
    const source = version === undefined ? { kind: 'path', path: name } : { kind: 'registry' };
    draft.entry({ ecosystem: 'go', name, alias, version, line, source, relation: 'direct', slot });
}
function refuse(draft, { verb, words, line }) {
    const said = [verb, ...words].join(' ').slice(0, 80);
    draft.problem('unsupported', `It is no statement of go.mod that is known: ${said}`, line);
}
/** A line of a merge conflict, which is a problem of its own. */
function isMarker(word) {
    return /^(?:<{7}|={7}|>{7}|\|{7})/.test(word);
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
