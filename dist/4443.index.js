export const id = 4443;
export const ids = [4443,24,4286];
export const modules = {

/***/ 24286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TomlError: () => (/* binding */ TomlError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the TOML reader.

/** `SYNTAX`: not TOML; `BUDGET`: a limit was reached, and nothing is known about the text. */
class TomlError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
    /** From 1; absent for `BUDGET`. */
    line;
    constructor(code, message, line) {
        super(code, message);
        if (line !== undefined)
            this.line = line;
    }
}


/***/ }),

/***/ 24:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readToml: () => (/* binding */ readToml),
  readTomlPart: () => (/* binding */ readTomlPart)
});

// EXTERNAL MODULE: ./lib/src/format/toml/errors.js
var errors = __webpack_require__(24286);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/format/toml/limits.js
// The limits of the TOML reader, with their reasons.
const TOML_LIMITS = {
    /** The largest lock files of monorepos have some megabytes. */
    characters: 16 * 2 ** 20,
    /** What the library is given: it needs up to 4 seconds for a dense megabyte. */
    library: 2 ** 20,
    /** Levels of arrays and inline tables; the library recurses. */
    depth: 64,
    /** Keys of one dotted key or header; each becomes a level of the tree. */
    keys: 32,
    /** Values in all that the scanner takes: each costs about 100 bytes. The library's limit keeps it below that. */
    values: 2_000_000,
};

;// CONCATENATED MODULE: ./lib/src/format/toml/tree.js
/**
 * A table's node begins at its header or first dotted key and ends there too, since it has no one end. `table` and
 * `value` return false where the name is taken already, which most of the time is an error.
 */
class TomlTree {
    top;
    current;
    constructor(start = 0, end = start) {
        this.top = tableAt(start, end);
        this.current = this.top;
    }
    get root() {
        return this.top.node;
    }
    /** Begins `[keys]` or, as `array`, `[[keys]]`; `start` is the bracket and `keyStart` the first key. */
    table(keys, start, keyStart, array) {
        const holder = walk(this.top, keys, start, keyStart);
        const name = keys.at(-1);
        if (holder === undefined || name === undefined)
            return false;
        const existing = holder.open.get(name);
        if (existing === undefined) {
            this.current = tableAt(start, start);
            return array
                ? addArray(holder, name, keyStart, this.current)
                : addTable(holder, name, keyStart, this.current);
        }
        if ('items' in existing) {
            if (!array)
                return false;
            existing.last = this.current = tableAt(start, start);
            existing.items.push(this.current.node);
            return true;
        }
        // a header for a table that another header implied: allowed once
        if (!array)
            this.current = existing;
        return false;
    }
    /** Adds `keys = value` to the table that was begun last. */
    value(keys, keyStart, value) {
        const holder = walk(this.current, keys, keyStart, keyStart);
        const name = keys.at(-1);
        return holder !== undefined && name !== undefined && addMember(holder, name, keyStart, value);
    }
}
/** The table that holds the last of some keys, made where it is missing; in an array of tables it is the last one. */
function walk(from, keys, start, keyStart) {
    let table = from;
    for (let index = 0; index < keys.length - 1; index++) {
        const key = keys[index] ?? '';
        const next = table.open.get(key);
        if (next === undefined) {
            const made = tableAt(start, start);
            if (!addTable(table, key, keyStart, made))
                return undefined;
            table = made;
        }
        else
            table = 'items' in next ? next.last : next;
    }
    return table;
}
function addTable(holder, name, keyStart, table) {
    if (!addMember(holder, name, keyStart, table.node))
        return false;
    holder.open.set(name, table);
    return true;
}
function addArray(holder, name, keyStart, first) {
    const items = [first.node];
    const { start } = first.node;
    if (!addMember(holder, name, keyStart, { kind: 'array', items, start, end: start }))
        return false;
    holder.open.set(name, { items, last: first });
    return true;
}
function addMember({ names, members }, key, keyStart, value) {
    if (names.has(key))
        return false;
    names.add(key);
    members.push({ key, keyStart, value });
    return true;
}
function tableAt(start, end) {
    const members = [];
    return { members, names: new Set(), open: new Map(), node: { kind: 'object', members, start, end } };
}

;// CONCATENATED MODULE: ./lib/src/format/toml/library.js
// Reads TOML with the library, which knows all of the language, into the tree that JSON has.




/** All of the text or nothing. Never throws. */
function readTomlByLibrary(text) {
    try {
        return { root: convert((0,lib/* parseTOML */.MD)(text, { tomlVersion: '1.1' })) };
    }
    catch (error) {
        return { problem: problemOf(error) };
    }
}
function problemOf(error) {
    const offset = error instanceof lib/* ParseError */.mB ? error.index : 0;
    const said = (0,core_errors/* messageOf */.b)(error);
    if (error instanceof RangeError) {
        return { kind: 'limit', reason: 'The TOML is nested too deep or too large to be read.', offset: 0 };
    }
    const kind = /multiple times|duplicate/i.test(said) ? 'duplicate' : 'syntax';
    return { kind, reason: `It is not TOML: ${said.split('\n', 1)[0] ?? ''}.`, offset };
}
function convert(program) {
    const tree = new TomlTree();
    for (const part of program.body[0].body) {
        if (part.type === 'TOMLTable') {
            const { start, keys } = keyOf(part.key);
            tree.table(keys, part.range[0], start, part.kind === 'array');
            for (const pair of part.body)
                addPair(tree, pair);
        }
        else
            addPair(tree, part);
    }
    return tree.root;
}
function addPair(tree, { key, value }) {
    const { start, keys } = keyOf(key);
    tree.value(keys, start, library_valueOf(value, 0));
}
function keyOf({ keys, range }) {
    if (keys.length > TOML_LIMITS.keys)
        throw new RangeError('too many keys');
    return { keys: keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value)), start: range[0] };
}
function library_valueOf(node, depth) {
    if (depth > TOML_LIMITS.depth)
        throw new RangeError('nested too deep');
    const [start, end] = node.range;
    if (node.type === 'TOMLArray') {
        return { kind: 'array', items: node.elements.map((item) => library_valueOf(item, depth + 1)), start, end };
    }
    if (node.type === 'TOMLInlineTable') {
        const tree = new TomlTree(start, end);
        for (const { key, value } of node.body) {
            const found = keyOf(key);
            tree.value(found.keys, found.start, library_valueOf(value, depth + 1));
        }
        return tree.root;
    }
    return { kind: 'scalar', value: 'datetime' in node ? node.datetime : node.value, start, end };
}

;// CONCATENATED MODULE: ./lib/src/format/toml/scanner.js


/** Levels of arrays and inline tables; the tools write three. */
const MAX_DEPTH = 8;
/** Members of an inline table; they are compared with each other for duplicates. */
const MAX_INLINE = 32;
/** Keys of a header; the tools write four. */
const MAX_KEYS = 8;
const SPACE = /[ \t]*/y;
const LINE_END = /[ \t]*(?:\r?\n|$)/y;
const COMMENT = /[ \t]*#[^\u0000-\u0008\u000a-\u001f\u007f]*(?:\r?\n|$)/y; // oxlint-disable-line no-control-regex -- TOML forbids them
const ARRAY_SPACE = /[ \t\r\n]*/y;
const BARE = /[A-Za-z0-9_-]+/y;
// oxlint-disable-next-line no-control-regex -- TOML forbids control characters in strings
const PLAIN = /[^"\\\u0000-\u0008\u000a-\u001f\u007f\ud800-\udfff]*/uy;
/** The escapes that have one meaning in JSON and TOML. */
const ESCAPE = /\\["\\bfnrt]/y;
const INTEGER = /(?:0|[1-9][0-9]{0,14})(?=[ \t\r\n,\]}]|$)/y;
const BOOLEAN = /(?:true|false)(?=[ \t\r\n,\]}]|$)/y;
const MOMENT = /[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z(?=[ \t\r\n,\]}]|$)/y;
/** Thrown where the text leaves the subset; never leaves this file. */
class OutsideSubset extends Error {
}
/** The tree of a document in the subset, the same that the library gives; undefined outside of it. Never throws. */
function scanToml(text) {
    // TOML has no carriage return but at the end of a line
    if (/\r(?!\n)/.test(text))
        return undefined;
    try {
        return new TomlScanner(text).document();
    }
    catch (error) {
        if (error instanceof OutsideSubset)
            return undefined;
        throw error;
    }
}
class TomlScanner {
    text;
    tree = new TomlTree();
    at = 0;
    values = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        while (this.at < this.text.length) {
            if (this.skip(LINE_END) || this.skip(COMMENT))
                continue;
            this.skip(SPACE);
            const done = this.text[this.at] === '[' ? this.header() : this.pair();
            if (!done || !(this.skip(LINE_END) || this.skip(COMMENT)))
                throw new OutsideSubset();
        }
        return this.tree.root;
    }
    header() {
        const start = this.at++;
        const array = this.take('[');
        this.skip(SPACE);
        const keyStart = this.at;
        const keys = [this.key()];
        this.skip(SPACE);
        while (this.take('.')) {
            this.skip(SPACE);
            if (keys.push(this.key()) > MAX_KEYS)
                return false;
            this.skip(SPACE);
        }
        return this.take(']') && (!array || this.take(']')) && this.tree.table(keys, start, keyStart, array);
    }
    pair() {
        const keyStart = this.at;
        const key = this.key();
        this.equals();
        return this.tree.value([key], keyStart, this.value(0));
    }
    equals() {
        this.skip(SPACE);
        if (!this.take('='))
            throw new OutsideSubset();
        this.skip(SPACE);
    }
    key() {
        return this.text[this.at] === '"' ? this.string() : this.expect(BARE);
    }
    value(depth) {
        if (depth > MAX_DEPTH || ++this.values > TOML_LIMITS.values)
            throw new OutsideSubset();
        const start = this.at;
        const first = this.text[start];
        if (first === '"')
            return this.scalar(this.string(), start);
        if (first === '[')
            return this.array(depth);
        if (first === '{')
            return this.inlineTable(depth);
        const moment = this.match(MOMENT);
        if (moment !== '')
            return this.scalar(moment, start);
        const integer = this.match(INTEGER);
        if (integer !== '')
            return this.scalar(Number(integer), start);
        return this.scalar(this.expect(BOOLEAN) === 'true', start);
    }
    scalar(value, start) {
        return { kind: 'scalar', value, start, end: this.at };
    }
    array(depth) {
        const start = this.at++;
        const items = [];
        for (;;) {
            this.skip(ARRAY_SPACE);
            if (this.take(']'))
                return { kind: 'array', items, start, end: this.at };
            items.push(this.value(depth + 1));
            this.skip(ARRAY_SPACE);
            if (!this.take(',') && this.text[this.at] !== ']')
                throw new OutsideSubset();
        }
    }
    inlineTable(depth) {
        const start = this.at++;
        const members = [];
        this.skip(SPACE);
        if (this.take('}'))
            return { kind: 'object', members, start, end: this.at };
        for (;;) {
            this.skip(SPACE);
            const keyStart = this.at;
            const key = this.key();
            if (members.length >= MAX_INLINE || members.some((member) => member.key === key)) {
                throw new OutsideSubset();
            }
            this.equals();
            members.push({ key, keyStart, value: this.value(depth + 1) });
            this.skip(SPACE);
            if (this.take('}'))
                return { kind: 'object', members, start, end: this.at };
            if (!this.take(','))
                throw new OutsideSubset();
        }
    }
    /** A basic string on one line; three quotes begin one of many lines, which is left to the library. */
    string() {
        const { text } = this;
        if (text.startsWith('"""', this.at))
            throw new OutsideSubset();
        const start = this.at++;
        this.match(PLAIN);
        if (this.take('"'))
            return text.slice(start + 1, this.at - 1);
        while (!this.take('"')) {
            this.expect(ESCAPE);
            this.match(PLAIN);
        }
        return String(JSON.parse(text.slice(start, this.at).replaceAll('\t', String.raw `\t`)));
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    expect(expression) {
        const found = this.match(expression);
        if (found === '')
            throw new OutsideSubset();
        return found;
    }
    skip(expression) {
        expression.lastIndex = this.at;
        if (!expression.test(this.text))
            return false;
        this.at = expression.lastIndex;
        return true;
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/toml/read.js




/** Ways back from a mistake that are tried. */
const RESCUES = 3;
/**
 * Reads a TOML 1.0 or 1.1 document, all of it. Dates and times are strings, as written; a table that is given in parts
 * is one object, its members in the order of the text. Offsets count characters of `text`. Throws {@link TomlError}.
 */
function readToml(text) {
    const { root, problem } = readWhole(withoutMark(text));
    if (problem === undefined && root !== undefined)
        return root;
    const { kind, reason, offset } = problem ?? { kind: 'syntax', reason: 'It is not TOML.', offset: 0 };
    if (kind === 'limit')
        throw new errors.TomlError('BUDGET', reason);
    const line = text.slice(0, offset).split('\n').length;
    throw new errors.TomlError('SYNTAX', `${reason} (line ${line})`, line);
}
/** The same, but after an error the part before the table that it stands in is kept. Never throws. */
function readTomlPart(text) {
    const body = withoutMark(text);
    const result = readWhole(body);
    if (result.problem === undefined || body.length > TOML_LIMITS.library)
        return result;
    const root = rescue(body, result.problem.offset);
    return root === undefined ? result : { root, problem: result.problem };
}
/** A byte order mark as a space, which keeps the offsets. */
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
}
function readWhole(text) {
    if (text.length > TOML_LIMITS.characters)
        return tooLarge(TOML_LIMITS.characters);
    const scanned = scanToml(text);
    if (scanned !== undefined)
        return { root: scanned };
    return text.length > TOML_LIMITS.library ? tooLarge(TOML_LIMITS.library) : readTomlByLibrary(text);
}
/** The tables before a mistake; the parser may tell its place a table late. */
function rescue(text, offset) {
    let end = offset + 1;
    for (let attempt = 0; attempt < RESCUES && end > 0; attempt++) {
        end = text.lastIndexOf('\n[', end - 1);
        const kept = text.slice(0, end + 1);
        const root = scanToml(kept) ?? readTomlByLibrary(kept).root;
        if (root !== undefined)
            return root;
    }
    return undefined;
}
function tooLarge(limit) {
    const reason = `The TOML has more than ${limit} characters outside the form that tools write; it is not read.`;
    return { problem: { kind: 'limit', reason, offset: 0 } };
}


/***/ }),

/***/ 4443:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ps: () => (/* binding */ checkVersion),
  VH: () => (/* binding */ openJson),
  es: () => (/* binding */ openLines),
  Jm: () => (/* binding */ openToml),
  IM: () => (/* binding */ openYaml)
});

// EXTERNAL MODULE: ./lib/src/format/toml/read.js + 4 modules
var read = __webpack_require__(24);
// EXTERNAL MODULE: ./lib/src/lockfile/draft.js
var lockfile_draft = __webpack_require__(37037);
// EXTERNAL MODULE: ./lib/src/lockfile/json.js
var json = __webpack_require__(55934);
// EXTERNAL MODULE: ./lib/src/lockfile/lines.js
var lockfile_lines = __webpack_require__(50333);
// EXTERNAL MODULE: ./lib/src/lockfile/problems.js
var problems = __webpack_require__(9228);
// EXTERNAL MODULE: ./lib/src/lockfile/tree.js
var tree = __webpack_require__(32672);
// EXTERNAL MODULE: ./lib/src/lockfile/yaml/text.js
var yaml_text = __webpack_require__(96569);
// EXTERNAL MODULE: ./lib/src/lockfile/yaml/words.js
var words = __webpack_require__(16981);
;// CONCATENATED MODULE: ./lib/src/lockfile/yaml/lines.js


/** Levels of nesting; the tools write six. */
const MAX_DEPTH = 32;
/** Values in all, as many as are read of JSON. */
const MAX_VALUES = 2_000_000;
/**
 * The tree of one document of block mappings and lists, scalars and flow collections on one line; a `---` may stand
 * before it. Undefined for anything else, which is left to the library. Offsets count characters of the text as it is,
 * carriage returns included. Linear. Never throws.
 */
function scanYamlLines(text) {
    if ((0,yaml_text/* oddAt */.rG)(text) !== -1)
        return undefined;
    try {
        return new BlockReader(text).document();
    }
    catch (error) {
        if (error instanceof words/* OutsideSubset */.O)
            return undefined;
        throw error;
    }
}
class BlockReader {
    text;
    words;
    /** Where the content begins that is read next, its column, and where it ends on its line. */
    at = 0;
    column = -1;
    end = 0;
    /** Where the next line begins. */
    next = 0;
    /** Whether there was a document marker or content. */
    hasBegun = false;
    values = 0;
    constructor(text) {
        this.text = text;
        this.words = new words/* Words */.U(text);
    }
    document() {
        this.nextLine();
        const root = this.block(0);
        if (this.column !== -1)
            throw new words/* OutsideSubset */.O(this.at);
        return root;
    }
    /** Goes to the next line with content; behind the last one the column is -1. */
    nextLine() {
        const { text } = this;
        this.column = -1;
        while (this.next < text.length && this.column === -1) {
            const start = this.next;
            const feed = (0,yaml_text/* lineFeed */.hB)(text, start);
            this.next = feed + 1;
            let at = start;
            while (text.charCodeAt(at) === 32)
                at++;
            const end = (0,yaml_text/* lineEnd */.kd)(text, at, feed);
            if (at >= end || text[at] === '#')
                continue;
            this.end = (0,yaml_text/* contentEnd */.XA)(text, at, end);
            const isMark = at === start && (text.startsWith('---', at) || text.startsWith('...', at));
            if (isMark)
                this.beginDocument(at);
            else
                this.column = at - start;
            this.at = at;
            this.hasBegun = true;
        }
    }
    /** One `---` may stand before all content. What ends a document or begins another is outside the subset. */
    beginDocument(at) {
        if (this.hasBegun || this.text.slice(at, this.end) !== '---')
            throw new words/* OutsideSubset */.O(at);
    }
    block(depth) {
        this.count(depth);
        return this.isItem() ? this.list(this.column, depth) : this.mapping(this.column, depth);
    }
    list(column, depth) {
        const start = this.at;
        const items = [];
        while (this.column === column && this.isItem()) {
            const content = this.afterMark(this.at);
            if (content === this.end)
                throw new words/* OutsideSubset */.O(content);
            this.column += content - this.at;
            this.at = content;
            items.push(this.isItem() || this.colon() !== -1 ? this.block(depth + 1) : this.inline(content, depth));
        }
        if (this.column > column)
            throw new words/* OutsideSubset */.O(this.at);
        return { kind: 'array', items, start, end: start };
    }
    mapping(column, depth) {
        const start = this.at;
        const members = [];
        while (this.column === column && !this.isItem()) {
            const colon = this.colon();
            if (colon === -1)
                throw new words/* OutsideSubset */.O(this.at);
            const key = this.words.key(this.at, colon);
            const content = this.afterMark(colon);
            const value = content === this.end ? this.below(column, key.start, depth) : this.inline(content, depth);
            members.push({ key: String(key.value), keyStart: key.start, value });
        }
        if (this.column > column)
            throw new words/* OutsideSubset */.O(this.at);
        return { kind: 'object', members, start, end: start };
    }
    /** The value on the lines below a key; nothing when they belong to something further left. */
    below(column, keyStart, depth) {
        this.nextLine();
        if (this.column > column || (this.column === column && this.isItem()))
            return this.block(depth + 1);
        this.count(depth);
        return { kind: 'scalar', value: null, start: keyStart, end: keyStart };
    }
    /** A value that ends with its line. */
    inline(at, depth) {
        this.count(depth);
        const first = this.text[at];
        const node = first === '{' || first === '['
            ? this.words.flow(at)
            : (this.words.quoted(at) ?? this.words.plain(at, this.end));
        if (node.end !== this.end)
            throw new words/* OutsideSubset */.O(at);
        this.nextLine();
        return node;
    }
    count(depth) {
        if (depth > MAX_DEPTH || ++this.values > MAX_VALUES)
            throw new words/* OutsideSubset */.O(this.at);
    }
    isItem() {
        const { text, at, end } = this;
        return this.column !== -1 && text[at] === '-' && (at + 1 === end || text[at + 1] === ' ');
    }
    colon() {
        const first = this.text[this.at];
        return first === '{' || first === '[' ? -1 : this.words.colonOf(this.at, this.end);
    }
    /** Where content follows a hyphen or colon; the end when none does. */
    afterMark(mark) {
        let at = mark + 1;
        while (at < this.end && this.text.charCodeAt(at) === 32)
            at++;
        return at;
    }
}

// EXTERNAL MODULE: ./lib/src/lockfile/yaml/read.js + 2 modules
var yaml_read = __webpack_require__(56333);
;// CONCATENATED MODULE: ./lib/src/lockfile/document.js








/** Files of lines are read up to here; the longest real ones have a megabyte or two. */
const MAX_LINES_TEXT = 16 * 2 ** 20;
/** Opens a text of lines: without a byte order mark, and cut where it is too long. */
function openLines(format, text) {
    const bounded = text.length > MAX_LINES_TEXT ? text.slice(0, MAX_LINES_TEXT) : text;
    const draft = new lockfile_draft/* Draft */.K(format, bounded);
    draft.note((0,problems/* conflictProblems */.VL)(bounded, new lockfile_lines/* LineTable */.l(bounded)));
    if (bounded !== text) {
        const reason = `The file has more than ${MAX_LINES_TEXT} characters; the rest is not read.`;
        draft.problem('limit', reason, draft.lineAt(MAX_LINES_TEXT));
    }
    return { text: bounded.startsWith('\uFEFF') ? bounded.slice(1) : bounded, draft };
}
function openToml(format, text) {
    const draft = new lockfile_draft/* Draft */.K(format, text);
    const conflicts = (0,problems/* conflictProblems */.VL)(text, new lockfile_lines/* LineTable */.l(text));
    draft.note(conflicts);
    const { root, problem } = (0,read.readTomlPart)(text);
    if (problem !== undefined && (conflicts.length === 0 || problem.kind === 'limit')) {
        draft.problem(problem.kind, problem.reason, draft.lineAt(problem.offset));
    }
    return { root, draft };
}
/**
 * Notes a version of the format that is not known. A text that could not be read in full may lack its version, which is
 * no second problem.
 */
function checkVersion(draft, node, known, said) {
    const value = (0,tree/* scalarOf */.ol)(node);
    if (draft.hasProblems || (value !== undefined && known.test(String(value))))
        return;
    const found = value === undefined ? 'no version' : `version ${String(value).slice(0, 40)}`;
    draft.problem('unsupported', `The file has ${found}; ${said} is known.`, draft.lineAt(node?.start ?? 0));
}
function openJson(format, text) {
    const draft = new lockfile_draft/* Draft */.K(format, text);
    const { root, problems } = (0,json/* readJsonFile */.J)(text, 'python');
    draft.note(problems);
    return { root, draft };
}
function openYaml(format, text) {
    const draft = new lockfile_draft/* Draft */.K(format, text);
    const { roots, problems } = readTrees(text);
    draft.note(problems);
    const [root, second] = roots;
    if (second !== undefined) {
        const reason = 'Another YAML document follows, which is not read.';
        draft.problem('hidden-document', reason, draft.lineAt(second.start));
    }
    const shared = ALIAS.test(text) ? firstShared(roots) : undefined;
    if (shared === undefined)
        return { root, draft };
    const reason = 'YAML aliases repeat parts of the file; it is not read.';
    draft.problem('unsupported', reason, draft.lineAt(shared.start));
    return { root: undefined, draft };
}
function readTrees(text) {
    const scanned = scanYamlLines(text);
    if (scanned === undefined)
        return (0,yaml_read/* readYamlTrees */.Lw)(text);
    const lines = new lockfile_lines/* LineTable */.l(text);
    return {
        roots: [scanned],
        problems: [...(0,problems/* conflictProblems */.VL)(text, lines), ...(0,problems/* treeProblems */.P9)([scanned], lines, yaml_read/* SCANNED */.Zb)],
    };
}
const ALIAS = /(?:^|[\s,[{])\*[^\s*]/m;
/** The first collection that stands in two places: what is below it could be repeated beyond measure. */
function firstShared(roots) {
    const seen = new Set();
    const open = [...roots];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'scalar')
            continue;
        if (seen.has(node))
            return node;
        seen.add(node);
        for (const below of node.kind === 'array' ? node.items : node.members.map(({ value }) => value)) {
            open.push(below);
        }
    }
    return undefined;
}


/***/ }),

/***/ 37037:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Draft)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7506);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50333);
// Collects what a reader finds, within limits, and tells lines of offsets.


/** The largest monorepo locks have some ten thousand packages; an entry costs about half a kilobyte. */
const MAX_ENTRIES = 100_000;
/** Enough to distrust a file; a hostile one has a problem on every line. */
const MAX_PROBLEMS = 100;
/** Every address is a finding of its own at worst. */
const MAX_REGISTRIES = 1000;
/** Files that include each other by the thousand are not followed anyway. */
const MAX_INCLUDES = 1000;
class Draft {
    format;
    lines;
    entries = [];
    registries = new Map();
    problems = [];
    includes = [];
    constructor(format, text) {
        this.format = format;
        this.lines = new _lines_js__WEBPACK_IMPORTED_MODULE_0__/* .LineTable */ .l(text);
    }
    /** The line, from 1, of an offset in characters. */
    lineAt(offset) {
        return this.lines.lineAt(offset);
    }
    entry(facts) {
        if (this.entries.length >= MAX_ENTRIES) {
            if (this.entries.length === MAX_ENTRIES)
                this.limit(`more than ${MAX_ENTRIES} entries`, facts.line);
            return;
        }
        this.entries.push((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .newEntry */ .b)(facts));
    }
    /** The same option with the same value counts once, at its first line. */
    registry(option, value, line) {
        const key = `${option}\n${value}`;
        if (this.registries.has(key))
            return;
        if (this.registries.size < MAX_REGISTRIES)
            this.registries.set(key, { option, value, line });
        else
            this.limit(`more than ${MAX_REGISTRIES} registry options`, line);
    }
    include(path, line) {
        if (this.includes.length < MAX_INCLUDES)
            this.includes.push({ path, line });
        else
            this.limit(`more than ${MAX_INCLUDES} included files`, line);
    }
    problem(kind, reason, line) {
        if (this.problems.length < MAX_PROBLEMS)
            this.problems.push({ kind, reason, line });
    }
    note(problems) {
        for (const { kind, reason, line } of problems)
            this.problem(kind, reason, line);
    }
    get hasProblems() {
        return this.problems.length > 0;
    }
    /** `graphOf` is given all entries. */
    finish(role, graphOf) {
        const graph = graphOf?.(this.entries);
        return {
            format: this.format,
            role,
            entries: this.entries,
            registries: [...this.registries.values()],
            problems: this.problems,
            includes: this.includes,
            ...(graph !== undefined && { graph }),
        };
    }
    /** Says once that something is left out. */
    limit(what, line) {
        const reason = `The file has ${what}; the rest is not read.`;
        if (!this.problems.some((problem) => problem.reason === reason))
            this.problem('limit', reason, line);
    }
}


/***/ })

};
