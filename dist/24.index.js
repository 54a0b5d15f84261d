export const id = 24;
export const ids = [24,4286];
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


/***/ })

};
