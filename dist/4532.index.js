export const id = 4532;
export const ids = [4532];
export const modules = {

/***/ 94607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readRSource)
/* harmony export */ });
// Reads R source just far enough: which functions it calls, which texts it holds. Comments are left out.
/** Calls and texts that are told apart; a file with more is no program of a person. */
const MAX_PARTS = 20_000;
const NAME_START = /[\p{L}.]/u;
const NAME = /[\p{L}\p{N}._]*/uy;
const BLANKS = /[ \t\r\n\f]*/y;
/** A first argument that is a text, perhaps by its name. Bounded, so that many calls cost no more than their text. */
const OPENING = /\([ \t\r\n]{0,40}(?:[\w.]{1,40} {0,4}= {0,4})?["']([^"'\\\n]{0,300})/y;
/** Texts kept of one function. */
const MAX_OPENINGS = 100;
const RAW = /[rR]["'](-{0,16})([([{])/y;
const CLOSING = { '(': ')', '[': ']', '{': '}' };
/** The functions that are called, by name. Linear in the text. */
function readRSource(source) {
    return new Scanner(source).scan();
}
class Scanner {
    source;
    calls = new Map();
    texts = [];
    at = 0;
    line = 1;
    counted = 0;
    constructor(source) {
        this.source = source;
    }
    scan() {
        while (this.at < this.source.length && this.calls.size + this.texts.length < MAX_PARTS)
            this.step();
        return { calls: this.calls, texts: this.texts };
    }
    step() {
        const letter = this.source.charAt(this.at);
        if (letter === '#')
            this.at = endOr(this.source.indexOf('\n', this.at), this.source);
        else if (letter === '"' || letter === "'")
            this.texts.push(this.quoted(letter));
        else if (letter === '`')
            this.callOf(this.quoted(letter));
        else if (this.isRaw())
            return;
        else if (NAME_START.test(letter))
            this.callOf(this.match(NAME));
        else if (letter >= '0' && letter <= '9')
            this.match(NAME);
        else
            this.at++;
    }
    callOf(name) {
        const start = this.at;
        this.match(BLANKS);
        const isCall = this.source[this.at] === '(';
        OPENING.lastIndex = this.at;
        this.at = start;
        if (!isCall)
            return;
        const call = this.calls.get(name) ?? { line: this.lineOf(start), openings: [] };
        this.calls.set(name, call);
        const [, opening] = OPENING.exec(this.source) ?? [];
        if (opening !== undefined && call.openings.length < MAX_OPENINGS)
            call.openings.push(opening);
    }
    quoted(quote) {
        let text = '';
        for (this.at++; this.at < this.source.length; this.at++) {
            const letter = this.source.charAt(this.at);
            if (letter === quote) {
                this.at++;
                return text;
            }
            if (letter === '\\')
                this.at++;
            text += letter === '\\' ? unescaped(this.source.charAt(this.at)) : letter;
        }
        return text;
    }
    /** r"---(text)---" */
    isRaw() {
        RAW.lastIndex = this.at;
        const [all, dashes = '', bracket = '('] = RAW.exec(this.source) ?? [];
        if (all === undefined)
            return false;
        const start = this.at + all.length;
        const close = `${CLOSING[bracket] ?? ')'}${dashes}${all.charAt(1)}`;
        const end = endOr(this.source.indexOf(close, start), this.source);
        this.texts.push(this.source.slice(start, end));
        this.at = end + close.length;
        return true;
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const [text = ''] = pattern.exec(this.source) ?? [];
        this.at += Math.max(text.length, pattern === NAME ? 1 : 0);
        return text;
    }
    lineOf(at) {
        for (; this.counted < at; this.counted++)
            if (this.source[this.counted] === '\n')
                this.line++;
        return this.line;
    }
}
function unescaped(letter) {
    return letter === 'n' ? '\n' : letter === 't' ? '\t' : letter;
}
function endOr(index, { length }) {
    return index < 0 ? length : index;
}


/***/ }),

/***/ 25255:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KEEP_ALL),
/* harmony export */   F: () => (/* binding */ RGathered)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94625);

const KEEP_ALL = { promise: () => true, function: () => true };
class RGathered {
    promises = [];
    functions = [];
    variables = [];
    packages = new Set();
    altreps = [];
    names = 0;
    /** The first limit of this list that was reached. */
    full;
    /** Which of the promises are bindings if the object is an environment of a lazy-load database. */
    inFrame = [];
    keep;
    constructor(keep) {
        this.keep = keep;
    }
    /** Whether somebody asks for pairs of numbers. */
    get wantsPairs() {
        return this.keep.pair !== undefined;
    }
    pair(first, second) {
        this.keep.pair?.(first, second);
    }
    promise(where, isBound, expression, offset) {
        if (expression.cut)
            this.stop('names in one expression', offset);
        const promise = { ...placeOf(where), isBound, expression, offset };
        if (!this.keep.promise(promise))
            return;
        if (this.promises.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .R_LIMITS */ .C.promises || !this.hasRoom(expression))
            this.stop('promises', offset);
        else {
            if (where.frame === 'binding')
                this.inFrame.push(this.promises.length);
            this.promises.push(promise);
        }
    }
    /** The object turned out to be an environment of a lazy-load database. */
    isFrame() {
        for (const index of this.inFrame) {
            const promise = this.promises[index];
            if (promise !== undefined)
                this.promises[index] = { ...promise, place: 'binding' };
        }
    }
    function(where, body, offset) {
        if (body.cut)
            this.stop('names in one function', offset);
        const each = { ...placeOf(where), isActive: where.isActive === true, body, offset };
        if (!this.keep.function(each))
            return;
        if (this.functions.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .R_LIMITS */ .C.functions || !this.hasRoom(body))
            this.stop('functions', offset);
        else
            this.functions.push(each);
    }
    variable(name, kind, offset) {
        if (this.variables.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .R_LIMITS */ .C.variables)
            this.stop('variables', offset);
        else
            this.variables.push({ name, kind, offset });
    }
    package(name) {
        if (this.packages.size < _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .R_LIMITS */ .C.packages)
            this.packages.add(name);
    }
    altrep(className, packageName, offset) {
        if (this.altreps.length < _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .R_LIMITS */ .C.packages)
            this.altreps.push({ className, packageName, offset });
    }
    facts(isSaved, end, stopped) {
        const { promises, functions, variables, altreps } = this;
        const why = stopped ?? this.full;
        const packages = [...this.packages];
        const gathered = { isSaved, promises, functions, variables, packages, altreps, end };
        return why === undefined ? gathered : { ...gathered, stopped: why };
    }
    hasRoom({ names }) {
        this.names += names.size;
        return this.names <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .R_LIMITS */ .C.allNames;
    }
    stop(what, offset) {
        this.full ??= { code: 'BUDGET', reason: `there are more ${what} than are looked at`, offset };
    }
}
function placeOf({ place, name }) {
    return name === undefined ? { place } : { place, name };
}


/***/ }),

/***/ 94625:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ R_LIMITS)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61318);
// Limits of the reader of R's serialization, each with its reason.

const R_LIMITS = {
    /** Items besides plain strings; a saved forest of some gigabytes has some ten million. */
    items: 60_000_000,
    /** Items inside items: R recurses on its own stack, which ends at some ten thousand. */
    depth: 20_000,
    /** Symbols, environments and pointers that later items may refer to. */
    references: 10_000_000,
    /** Functions inside functions whose names are collected for the outer one as well. */
    nested: 50,
    /** Names and calls that are kept of one expression; the longest functions have some hundred. */
    names: 4_000,
    /** Characters of text constants that are kept of one expression, and of one constant. */
    texts: 256 * 1024,
    /** Characters of a name; R's own limit is 10,000 bytes. */
    nameBytes: 10_000,
    /** Characters of an expression that are told. */
    shown: 160,
    /** Promises, functions, variables and packages that are told apart. */
    promises: 10_000,
    functions: 50_000,
    variables: 20_000,
    packages: 5_000,
    /** Names kept of all functions together. */
    allNames: 2_000_000,
    /** Bytes that are held for the numbers of one step; in text form a number has at most 127 characters. */
    step: 4096,
    /** Characters of the name of an encoding: R_CODESET_MAX is 63. */
    encoding: 63,
    /** Streams one after the other, as serialize() writes them to one connection. */
    streams: 1_000,
    /** Objects of a lazy-load database, and places in its index: large packages have some ten thousand. */
    objects: 100_000,
    entries: 200_000,
    /** Bytes that all objects of a database unpack to, as with any other compressed file. */
    unpacked: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.inflatedPerFile,
    /** Bytes that an index unpacks to: some hundred for each object. */
    indexBytes: 64 * 2 ** 20,
};


/***/ }),

/***/ 98492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readR)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/format/r/errors.js
// The one error of the reader of R's serialization.

/**
 * `BROKEN`: the bytes end or contradict themselves, and R stops here too; `UNSUPPORTED`: a version or type that is not
 * known; `BUDGET`: a limit was reached. `offset` is in bytes.
 */
class RError extends errors/* GuardError */.U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}

// EXTERNAL MODULE: ./lib/src/format/r/gathered.js
var r_gathered = __webpack_require__(25255);
// EXTERNAL MODULE: ./lib/src/format/window.js
var format_window = __webpack_require__(10002);
// EXTERNAL MODULE: ./lib/src/format/r/limits.js
var limits = __webpack_require__(94625);
;// CONCATENATED MODULE: ./lib/src/format/r/input.js



/** NA_INTEGER, which text form spells `NA`. */
const NA = -(2 ** 31);
const BACKSLASH = 0x5c;
const ESCAPES = { n: 10, t: 9, v: 11, b: 8, r: 13, f: 12, a: 7 };
/** `at` is behind the two bytes that say which form it is. */
function inputOf(form, bytes, at) {
    const window = new format_window/* Window */.p(bytes, at);
    window.littleEndian = form === 'little';
    return form === 'ascii' ? new TextInput(window) : new BinaryInput(window);
}
/** Turns the end of the bytes into this folder's error. */
function guarded(window, read) {
    try {
        return read();
    }
    catch (error) {
        throw ended(error, window);
    }
}
async function guardedLater(window, read) {
    try {
        return await read();
    }
    catch (error) {
        throw ended(error, window);
    }
}
function ended(error, { position }) {
    return error instanceof format_window/* WindowError */.x ? new RError('BROKEN', position, error.message) : error;
}
class BinaryInput {
    isBinary = true;
    window;
    constructor(window) {
        this.window = window;
    }
    get position() {
        return this.window.position;
    }
    isPrepared() {
        return this.window.has(Math.min(limits/* R_LIMITS */.C.step, this.window.remaining));
    }
    async prepare() {
        await guardedLater(this.window, () => this.window.upTo(limits/* R_LIMITS */.C.step));
    }
    integer() {
        if (!this.window.has(4))
            throw this.cut(4);
        return this.window.u32() | 0;
    }
    real() {
        if (!this.window.has(8))
            throw this.cut(8);
        return new Float64Array(BigUint64Array.of(this.window.u64()).buffer)[0] ?? NaN;
    }
    skipValues(count, bytes) {
        this.skipBytes(count * bytes);
        return Promise.resolve();
    }
    async text(length, keep) {
        const kept = Math.min(length, keep);
        return guardedLater(this.window, async () => {
            await this.window.need(kept);
            const text = Buffer.from(this.window.take(kept)).toString();
            this.window.skip(length - kept);
            return text;
        });
    }
    skipBytes(length) {
        if (length > this.window.remaining)
            throw this.cut(length);
        this.window.position += length;
    }
    cut(length) {
        const { position, remaining } = this.window;
        return new RError('BROKEN', position, `${length} bytes are needed at byte ${position}, ${remaining} exist`);
    }
}
class TextInput {
    isBinary = false;
    window;
    constructor(window) {
        this.window = window;
    }
    get position() {
        return this.window.position;
    }
    isPrepared() {
        return this.window.has(Math.min(limits/* R_LIMITS */.C.step, this.window.remaining));
    }
    async prepare() {
        await guardedLater(this.window, () => this.window.upTo(limits/* R_LIMITS */.C.step));
    }
    /** As sscanf reads `%d`: digits up to the first other character. */
    integer() {
        const word = guarded(this.window, () => this.word());
        if (word === 'NA')
            return NA;
        const [digits] = /^[+-]?\d{1,20}/.exec(word) ?? [];
        if (digits === undefined)
            throw new RError('BROKEN', this.position, 'a number is no number');
        return Number(digits) | 0;
    }
    /** R writes reals in decimal; what it would read besides (hexadecimal, words) is NaN here. */
    real() {
        return Number(guarded(this.window, () => this.word()));
    }
    async skipValues(count, _, words) {
        await guardedLater(this.window, async () => {
            for (let left = count * words; left > 0; left--) {
                if (!this.isPrepared())
                    await this.prepare();
                this.word();
            }
        });
    }
    async text(length, keep) {
        if (length === 0)
            return '';
        return guardedLater(this.window, async () => {
            const kept = [];
            let next = await this.character();
            while (isBlank(next))
                next = await this.character();
            for (let index = 0; index < length; index++) {
                if (index > 0)
                    next = await this.character();
                const value = next === BACKSLASH ? await this.escaped() : next;
                if (index < keep)
                    kept.push(value);
            }
            return Buffer.from(kept).toString();
        });
    }
    skipBytes(length) {
        throw new RError('BROKEN', this.position, `${length} bytes of text cannot be skipped`);
    }
    async character() {
        if (!this.window.has(1))
            await this.window.need(1);
        return this.window.u8();
    }
    async escaped() {
        const letter = String.fromCharCode(await this.character());
        if (letter < '0' || letter > '7')
            return ESCAPES[letter] ?? letter.charCodeAt(0);
        let digits = letter;
        while (digits.length < 3) {
            const next = String.fromCharCode(await this.character());
            if (next < '0' || next > '7') {
                this.window.position -= 1;
                break;
            }
            digits += next;
        }
        return Number.parseInt(digits, 8) & 0xff;
    }
    /** The next word, and the blank behind it, as R takes it too. */
    word() {
        let word = '';
        for (let seen = 0;; seen++) {
            if (seen > limits/* R_LIMITS */.C.step || (!this.window.has(1) && this.window.remaining > 0))
                throw new RError('BUDGET', this.position, 'a number stands behind too many blanks');
            // The last word of a file needs no blank behind it for us.
            if (word !== '' && this.window.remaining === 0)
                return word;
            const value = this.window.u8();
            if (!isBlank(value))
                word += String.fromCharCode(value);
            else if (word !== '')
                return word;
            if (word.length > 127)
                throw new RError('BROKEN', this.position, 'a number is too long');
        }
    }
}
function isBlank(value) {
    return value === 32 || (value >= 9 && value <= 13);
}

;// CONCATENATED MODULE: ./lib/src/format/r/purpose.js
/** `package::name` in front of parentheses calls that name. */
function isPackageOperator({ kind, text }) {
    return kind === 'symbol' && (text === '::' || text === ':::');
}

;// CONCATENATED MODULE: ./lib/src/format/r/steps.js
// Runs readers of items that call one another, without using the stack of the machine.


const OTHER = { kind: 'other' };
const NIL = { kind: 'nil' };
const UNBOUND = { kind: 'unbound' };
const NUMBERS = { ask: 'numbers' };
/** Runs a reader to its end. Before each step some numbers are at hand. Throws {@link RError}. */
async function run(first, input) {
    if ('kind' in first)
        return first;
    const stack = [first];
    let value = OTHER;
    for (let items = 0, top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        if (!input.isPrepared())
            await input.prepare();
        const step = top.next(value);
        if (step.done === true) {
            value = step.value;
            stack.pop();
        }
        else if ('kind' in step.value) {
            value = step.value;
        }
        else if ('ask' in step.value) {
            value = step.value === NUMBERS ? OTHER : await answer(step.value, input);
        }
        else {
            stack.push(step.value);
            if (++items > limits/* R_LIMITS */.C.items)
                throw new RError('BUDGET', input.position, `more than ${limits/* R_LIMITS */.C.items} items`);
            if (stack.length > limits/* R_LIMITS */.C.depth)
                throw new RError('BUDGET', input.position, `items are nested deeper than ${limits/* R_LIMITS */.C.depth}`);
        }
    }
    return value;
}
async function answer(ask, input) {
    switch (ask.ask) {
        case 'numbers':
            return OTHER;
        case 'text':
            return { kind: 'text', text: await input.text(ask.length, ask.keep) };
        case 'skip':
            await input.skipValues(ask.count, ask.bytes, ask.words);
            return OTHER;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/r/types.js
// Type codes of items (R Internals, "Serialization Formats"; SEXPTYPE in Rinternals.h, the rest in serialize.c).
const R_TYPE = {
    symbol: 1,
    list: 2,
    closure: 3,
    environment: 4,
    promise: 5,
    call: 6,
    special: 7,
    builtin: 8,
    characters: 9,
    logical: 10,
    integer: 13,
    real: 14,
    complex: 15,
    strings: 16,
    dots: 17,
    vector: 19,
    expressions: 20,
    bytecode: 21,
    pointer: 22,
    weakReference: 23,
    raw: 24,
    object: 25,
    altrep: 238,
    listWithAttributes: 239,
    callWithAttributes: 240,
    baseEnvironment: 241,
    emptyEnvironment: 242,
    repeated: 243,
    defined: 244,
    persistent: 247,
    package: 248,
    namespace: 249,
    baseNamespace: 250,
    missing: 251,
    unbound: 252,
    global: 253,
    nil: 254,
    reference: 255,
};
/** Bits beside the type. */
const HAS_ATTRIBUTES = 1 << 9;
const HAS_TAG = 1 << 10;
/** ACTIVE_BINDING_MASK of the general purpose bits, which stand 12 bits up. */
const IS_ACTIVE = 1 << (15 + 12);

;// CONCATENATED MODULE: ./lib/src/format/r/bytecode.js
// Reads compiled code: ReadBC, ReadBC1, ReadBCConsts and ReadBCLang in serialize.c.




/** Calls and lists in the constants of compiled code, which may be shared. */
const CELLS = new Set([
    R_TYPE.call,
    R_TYPE.list,
    R_TYPE.callWithAttributes,
    R_TYPE.listWithAttributes,
    R_TYPE.defined,
]);
/** What compiled code does is in its constants: the expression that was compiled, and every name that it uses. */
class BytecodeReader {
    items;
    purpose;
    constructor(items, { into }) {
        this.items = items;
        this.purpose = into === undefined ? { place: 'element' } : { place: 'element', into };
    }
    *read() {
        this.items.input.integer();
        return yield this.code();
    }
    *code() {
        yield this.items.item({ place: 'element' });
        const { input } = this.items;
        const count = input.integer();
        for (let index = 0; index < count; index++) {
            yield NUMBERS;
            const type = input.integer();
            if (type === R_TYPE.bytecode)
                yield this.code();
            else if (CELLS.has(type) || type === R_TYPE.repeated)
                yield this.cell(type, false);
            else
                yield this.items.item(this.purpose);
        }
        return { kind: 'call' };
    }
    /** What is no cell is an item of its own, with its own flags behind the type. */
    *cell(first, isHead) {
        const { into } = this.purpose;
        const { input } = this.items;
        let isCall = false;
        let isPackage = false;
        for (let type = first, count = 0;; count++) {
            if (type === R_TYPE.repeated) {
                input.integer();
                break;
            }
            if (!CELLS.has(type)) {
                const value = yield this.items.item({ ...this.purpose, isHead: isHead && count === 0 });
                if (count === 0)
                    return value;
                break;
            }
            if (type === R_TYPE.defined) {
                input.integer();
                type = input.integer();
                if (!CELLS.has(type))
                    throw new RError('BROKEN', input.position, 'compiled code shares what cannot be shared');
            }
            const startsCall = type === R_TYPE.call || type === R_TYPE.callWithAttributes;
            if (count === 0)
                isCall = startsCall;
            if (type === R_TYPE.callWithAttributes || type === R_TYPE.listWithAttributes)
                yield this.items.item({ place: 'element' });
            yield this.items.item({ place: 'element' });
            if (count > 1)
                into?.show(', ');
            const value = yield this.cell(input.integer(), startsCall || (isPackage && count === 2));
            if (isCall && count === 0) {
                into?.show('(');
                isPackage = isHead && isPackageOperator(value);
            }
            yield NUMBERS;
            type = input.integer();
        }
        if (isCall)
            into?.show(')');
        return isCall ? { kind: 'call' } : OTHER;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/r/expression.js

class Expression {
    kind = 'constant';
    calls = new Set();
    names = new Set();
    texts = [];
    shown = '';
    cut = false;
    nested;
    outer;
    characters = 0;
    constructor(outer) {
        this.outer = outer;
        this.nested = outer === undefined ? 0 : outer.nested + 1;
    }
    symbol(name, isHead) {
        this.show(name);
        this.keep(this.names, name);
        if (isHead)
            this.keep(this.calls, name);
    }
    text(text) {
        this.show(JSON.stringify(text));
        this.keepText(text);
    }
    show(text) {
        if (this.shown.length < limits/* R_LIMITS */.C.shown)
            this.shown += text.slice(0, limits/* R_LIMITS */.C.shown);
    }
    /** What a function inside does, the outer one can do as well. */
    close() {
        const { outer } = this;
        if (outer === undefined)
            return;
        for (const name of this.names)
            outer.keep(outer.names, name);
        for (const name of this.calls)
            outer.keep(outer.calls, name);
        for (const text of this.texts)
            outer.keepText(text);
        outer.cut ||= this.cut;
    }
    keep(into, name) {
        if (into.size < limits/* R_LIMITS */.C.names)
            into.add(name);
        else if (!into.has(name))
            this.cut = true;
    }
    keepText(text) {
        if (this.characters + text.length > limits/* R_LIMITS */.C.texts)
            this.cut = true;
        else
            this.texts.push(text);
        this.characters += text.length;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/r/references.js
// Symbols, environments and pointers of a stream: later items refer to them by number.


class References {
    input;
    known = [];
    constructor(input) {
        this.input = input;
    }
    /** Throws {@link RError} BUDGET. */
    add(value) {
        if (this.known.length >= limits/* R_LIMITS */.C.references)
            throw new RError('BUDGET', this.input.position, `more than ${limits/* R_LIMITS */.C.references} symbols and environments`);
        this.known.push(value);
    }
    /** Numbers count from 1. Throws {@link RError} BROKEN for one that is not there, at offset `at`. */
    get(index, at) {
        const value = this.known[index - 1];
        if (value === undefined)
            throw new RError('BROKEN', at, `refers to item ${index} of ${this.known.length}`);
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/r/values.js
// Readers of what consists of values: vectors, texts, references, names of packages and of R's own functions.





const ELEMENT = { place: 'element' };
/** Bytes and words of the values of vectors without items. */
const SIZES = new Map([
    [R_TYPE.logical, [4, 1]],
    [R_TYPE.integer, [4, 1]],
    [R_TYPE.real, [8, 1]],
    [R_TYPE.complex, [16, 2]],
    [R_TYPE.raw, [1, 1]],
]);
class ValueReader {
    items;
    references;
    gathered;
    constructor(items, references, gathered) {
        this.items = items;
        this.references = references;
        this.gathered = gathered;
    }
    /** Everything without a reader of its own. */
    read(flags, purpose, at) {
        const type = flags & 0xff;
        switch (type) {
            case R_TYPE.nil:
                return NIL;
            case R_TYPE.unbound:
                return UNBOUND;
            case R_TYPE.missing:
            case R_TYPE.baseEnvironment:
            case R_TYPE.emptyEnvironment:
            case R_TYPE.baseNamespace:
            case R_TYPE.global:
                return OTHER;
            case R_TYPE.reference:
                return this.reference(flags >> 8, purpose, at);
            case R_TYPE.namespace:
            case R_TYPE.package:
            case R_TYPE.persistent:
                return this.named(type);
            case R_TYPE.special:
            case R_TYPE.builtin:
                return this.internal(flags, purpose, at);
            case R_TYPE.characters:
                return this.characters(flags, purpose, at);
            default:
                return this.numbers(flags, purpose, at) ?? this.vector(flags, purpose, at);
        }
    }
    /** Vectors of numbers without attributes need no reader, where their length says how many bytes they have. */
    numbers(flags, { into }, at) {
        const type = flags & 0xff;
        const size = flags & HAS_ATTRIBUTES ? undefined : SIZES.get(type);
        if (size === undefined || !this.items.input.isBinary)
            return undefined;
        const length = this.length(at);
        if (!this.pair(type, length))
            this.items.input.skipBytes(length * size[0]);
        into?.show('#');
        return OTHER;
    }
    reference(packed, { into, isHead }, at) {
        const index = packed === 0 ? this.items.input.integer() : packed;
        const value = this.references.get(index, at);
        if (value.kind === 'symbol' && value.text !== undefined)
            into?.symbol(value.text, isHead === true);
        return value;
    }
    /** Texts: the name and version of a package, or what a hook of the reader makes an object of. */
    *named(type) {
        if (this.items.input.integer() !== 0)
            throw new RError('BROKEN', this.items.input.position, 'texts have names');
        const count = this.items.input.integer();
        for (let index = 0; index < count; index++) {
            const { text } = yield this.items.item(ELEMENT);
            if (index === 0 && type === R_TYPE.namespace && text !== undefined)
                this.gathered.package(text);
        }
        this.references.add(OTHER);
        return OTHER;
    }
    /** A function of R's interpreter, by its name. */
    *internal(flags, { into, isHead }, at) {
        const length = this.length(at);
        const { text = '' } = yield { ask: 'text', length, keep: limits/* R_LIMITS */.C.nameBytes };
        into?.symbol(text, isHead === true);
        if (flags & HAS_ATTRIBUTES)
            yield this.items.item(ELEMENT);
        return OTHER;
    }
    *characters(flags, { into }, at) {
        const length = this.items.input.integer();
        if (length < -1)
            throw new RError('BROKEN', at, 'a text has a negative length');
        const keep = into === undefined ? limits/* R_LIMITS */.C.nameBytes : limits/* R_LIMITS */.C.texts;
        const value = length < 0 ? OTHER : yield { ask: 'text', length, keep };
        if (flags & HAS_ATTRIBUTES)
            yield this.items.item(ELEMENT);
        if (into !== undefined && length > keep)
            into.cut = true;
        return value;
    }
    *vector(flags, purpose, at) {
        const type = flags & 0xff;
        const size = SIZES.get(type);
        if (size !== undefined) {
            const count = this.length(at);
            if (!this.pair(type, count))
                yield { ask: 'skip', count, bytes: size[0], words: size[1] };
            purpose.into?.show('#');
        }
        else if (type === R_TYPE.strings)
            yield this.strings(purpose, this.length(at));
        else if (type === R_TYPE.vector || type === R_TYPE.expressions)
            yield this.elements(purpose, this.length(at));
        else if (type === R_TYPE.pointer) {
            this.references.add(OTHER);
            yield this.items.item(ELEMENT);
            yield this.items.item(ELEMENT);
        }
        else if (type === R_TYPE.weakReference)
            this.references.add(OTHER);
        else if (type !== R_TYPE.object)
            throw new RError('UNSUPPORTED', at, `items of type ${type} are not known`);
        if (flags & HAS_ATTRIBUTES && purpose.frame === 'list')
            yield this.frameNames();
        else if (flags & HAS_ATTRIBUTES)
            yield this.items.item(ELEMENT);
        return OTHER;
    }
    /** Reads two numbers for whoever asks for pairs; false where nobody does or there are not two. */
    pair(type, length) {
        const isReal = type === R_TYPE.real;
        // A sequence is told by its length, its first number and the step (compact_intseq in altclasses.c).
        const isSequence = isReal && length === 3;
        if (!this.gathered.wantsPairs || (length !== 2 && !isSequence))
            return false;
        if (!isReal && type !== R_TYPE.integer)
            return false;
        const { input } = this.items;
        const numbers = Array.from({ length }, () => (isReal ? input.real() : input.integer()));
        const [first = NaN, second = NaN, step = NaN] = numbers;
        if (!isSequence)
            this.gathered.pair(first, second);
        else if (first === 2)
            this.gathered.pair(second, second + step);
        return true;
    }
    /** The attributes of what may be an environment: its parts have names (makeLazyLoadDB in makeLazyLoad.R). */
    *frameNames() {
        const names = new Expression();
        yield this.items.item({ place: 'element', into: names });
        const [bindings, enclosing] = names.texts;
        if (bindings === 'bindings' && enclosing === 'enclos')
            this.gathered.isFrame();
        return OTHER;
    }
    /** Chains of a hashed environment stand in a vector; anywhere else its elements are nothing's variables. */
    *elements({ holds, into, frame }, length) {
        const purpose = {
            place: holds === 'variable' ? 'variable' : 'element',
            ...(holds === 'binding' && { holds }),
            ...(into !== undefined && { into }),
            ...(frame === 'bindings' && { frame: 'binding' }),
        };
        for (let index = 0; index < length; index++)
            yield this.items.item(index === 0 && frame === 'list' ? { ...purpose, frame: 'bindings' } : purpose);
        return OTHER;
    }
    /** By far the most items are texts in vectors: those that nobody asks for are skipped without a reader each. */
    *strings({ into }, length) {
        for (let index = 0; index < length; index++) {
            yield NUMBERS;
            const at = this.items.input.position;
            const flags = this.items.input.integer();
            if (into === undefined && (flags & (0xff | HAS_ATTRIBUTES)) === R_TYPE.characters) {
                const bytes = this.items.input.integer();
                if (bytes < -1)
                    throw new RError('BROKEN', at, 'a text has a negative length');
                if (bytes > 0 && this.items.input.isBinary)
                    this.items.input.skipBytes(bytes);
                else if (bytes > 0)
                    yield { ask: 'text', length: bytes, keep: 0 };
                continue;
            }
            const { text } = yield this.items.itemOf(flags, into === undefined ? ELEMENT : { place: 'element', into }, at);
            if (text !== undefined)
                into?.text(text);
        }
        return OTHER;
    }
    /** A length; those above 2^31 are written in two parts behind -1. */
    length(at) {
        const length = this.items.input.integer();
        if (length >= 0)
            return length;
        if (length !== -1)
            throw new RError('BROKEN', at, 'a vector has a negative length');
        const [high, low] = [this.items.input.integer() >>> 0, this.items.input.integer() >>> 0];
        if (high > 65_536)
            throw new RError('BROKEN', at, 'a vector is longer than R allows');
        return high * 2 ** 32 + low;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/r/items.js
// Readers of single items of R's serialization: ReadItem_Recursive and ReadItem_Iterative in serialize.c.









const items_ELEMENT = { place: 'element' };
class ItemReader {
    input;
    gathered;
    references;
    values;
    constructor(input, gathered) {
        this.input = input;
        this.gathered = gathered;
        this.references = new References(input);
        this.values = new ValueReader(this, this.references, gathered);
    }
    /** `database`: an object of a lazy-load database, which R puts under a name, as load() does with variables. */
    root(of) {
        if (of === 'database')
            return this.item({ place: 'variable', frame: 'list' });
        return this.item(of === 'saved' ? { place: 'root', holds: 'variable' } : { place: 'root' });
    }
    /** Reads the flags at once, which are at hand at every step. */
    item(purpose) {
        const at = this.input.position;
        return this.itemOf(this.input.integer(), purpose, at);
    }
    /** An item whose flags, at `at`, were read. */
    itemOf(flags, purpose, at) {
        switch (flags & 0xff) {
            case R_TYPE.symbol:
                return this.symbol(purpose);
            case R_TYPE.list:
            case R_TYPE.dots:
            case R_TYPE.call:
                return this.pairs(flags, purpose, at);
            case R_TYPE.closure:
                return this.closure(flags, purpose, at);
            case R_TYPE.promise:
                return this.promise(flags, purpose, at);
            case R_TYPE.environment:
                return this.environment();
            case R_TYPE.altrep:
                return this.altrep(at);
            case R_TYPE.bytecode:
                return this.bytecode(flags, purpose);
            default:
                return this.values.read(flags, purpose, at);
        }
    }
    *symbol({ into, isHead }) {
        const { text = 'NA' } = yield this.item(items_ELEMENT);
        const value = { kind: 'symbol', text };
        this.references.add(value);
        into?.symbol(text, isHead === true);
        return value;
    }
    /** Lists, `...` and calls. What follows the first cell is read in a loop, as R does: lists may be long. */
    *pairs(first, purpose, start) {
        const { into } = purpose;
        const isCall = (first & 0xff) === R_TYPE.call;
        let isPackage = false;
        for (let flags = first, at = start, count = 0;; count++) {
            const type = flags & 0xff;
            if (type !== R_TYPE.list && type !== R_TYPE.call && type !== R_TYPE.dots) {
                if (type !== R_TYPE.nil)
                    yield this.itemOf(flags, { ...purpose, isHead: false }, at);
                break;
            }
            if (flags & HAS_ATTRIBUTES)
                yield this.item(items_ELEMENT);
            const tag = flags & HAS_TAG ? yield this.item(items_ELEMENT) : NIL;
            if (count > 1)
                into?.show(', ');
            if (tag.kind === 'symbol' && into !== undefined)
                into.show(`${tag.text} = `);
            const isHead = isCall && (count === 0 || (isPackage && count === 2));
            const value = yield this.item(purposeOfCell(purpose, flags, tag, isHead));
            if (purpose.holds === 'variable')
                this.variable(tag, value, at);
            if (isCall && count === 0) {
                into?.show('(');
                isPackage = purpose.isHead === true && isPackageOperator(value);
            }
            yield NUMBERS;
            at = this.input.position;
            flags = this.input.integer();
        }
        if (isCall)
            into?.show(')');
        return { kind: isCall ? 'call' : 'other' };
    }
    variable({ kind, text }, value, at) {
        if (kind !== 'symbol' || text === undefined)
            return;
        const is = value.kind === 'function' || value.kind === 'promise' ? value.kind : 'other';
        this.gathered.variable(text, is, at);
    }
    /** Environment, formals, body. */
    *closure(flags, purpose, at) {
        if (flags & HAS_ATTRIBUTES)
            yield this.item(items_ELEMENT);
        if (flags & HAS_TAG)
            yield this.item(items_ELEMENT);
        const body = this.expression(purpose.into);
        purpose.into?.show('function(...)');
        yield this.item({ place: 'element', into: body });
        body.shown = '';
        body.kind = kindOf(yield this.item({ place: 'element', into: body }));
        body.close();
        this.gathered.function(purpose, body, at);
        return { kind: 'function' };
    }
    /** Environment, value, expression (struct promsxp_struct): it is evaluated when the value is the unbound marker. */
    *promise(flags, purpose, at) {
        if (flags & HAS_ATTRIBUTES)
            yield this.item(items_ELEMENT);
        const environment = flags & HAS_TAG ? yield this.item(items_ELEMENT) : NIL;
        const value = yield this.item(items_ELEMENT);
        const expression = this.expression(purpose.into);
        expression.kind = kindOf(yield this.item({ place: 'element', into: expression }));
        expression.close();
        if (value.kind !== 'unbound')
            return OTHER;
        this.gathered.promise(purpose, environment.kind !== 'nil', expression, at);
        return { kind: 'promise' };
    }
    *environment() {
        this.references.add(OTHER);
        this.input.integer();
        yield this.item(items_ELEMENT);
        yield this.item({ place: 'element', holds: 'binding' });
        yield this.item({ place: 'element', holds: 'binding' });
        yield this.item(items_ELEMENT);
        return OTHER;
    }
    /** Class, state and attributes. The class is a list of its name, its package and its type. */
    *altrep(at) {
        const names = this.expression(undefined);
        yield this.item({ place: 'element', into: names });
        const [className = '', packageName = ''] = names.names;
        this.gathered.altrep(className, packageName, at);
        yield this.item(items_ELEMENT);
        yield this.item(items_ELEMENT);
        return OTHER;
    }
    *bytecode(flags, purpose) {
        const value = yield new BytecodeReader(this, purpose).read();
        if (flags & HAS_ATTRIBUTES)
            yield this.item(items_ELEMENT);
        return value;
    }
    expression(outer) {
        const expression = new Expression(outer);
        if (expression.nested > limits/* R_LIMITS */.C.nested)
            throw new RError('BUDGET', this.input.position, `functions are nested deeper than ${limits/* R_LIMITS */.C.nested}`);
        return expression;
    }
}
function purposeOfCell({ holds, into }, flags, tag, isHead) {
    return {
        place: (flags & 0xff) === R_TYPE.dots ? 'binding' : (holds ?? 'element'),
        ...(tag.kind === 'symbol' && tag.text !== undefined && { name: tag.text }),
        isActive: holds === 'binding' && (flags & IS_ACTIVE) !== 0,
        ...(into !== undefined && { into }),
        isHead,
    };
}
function kindOf({ kind }) {
    if (kind === 'call' || kind === 'symbol')
        return kind;
    // A promise inside a promise is evaluated with it.
    return kind === 'promise' ? 'call' : 'constant';
}

// EXTERNAL MODULE: ./lib/src/format/r/sniff.js
var sniff = __webpack_require__(78361);
;// CONCATENATED MODULE: ./lib/src/format/r/read.js







/**
 * Reads the stream at `start`, of which `keep` says what is worth keeping, and in a file those that follow it; an object
 * of a lazy-load database is one stream (R Internals, "Serialization Formats", and R_Unserialize in serialize.c). Never throws for what the bytes say: `stopped` tells why reading ended early. Rejects only with the
 * error of the bytes' origin.
 */
async function readR(bytes, start, keep = r_gathered/* KEEP_ALL */.E, holder = 'file') {
    const gathered = new r_gathered/* RGathered */.F(keep);
    let end = 0;
    let stopped;
    try {
        let next = start;
        for (let count = 0; next !== undefined; count++) {
            if (count >= limits/* R_LIMITS */.C.streams)
                throw new RError('BUDGET', end, `more than ${limits/* R_LIMITS */.C.streams} streams in one file`);
            end = await readStream(bytes, next, gathered, holder);
            next = holder === 'file' ? await following(bytes, end) : undefined;
        }
    }
    catch (error) {
        if (!(error instanceof RError))
            throw error;
        const { code, message: reason, offset } = error;
        stopped = { code, reason, offset };
    }
    return gathered.facts(start.isSaved, end, stopped);
}
/** Reads one stream; the offset behind it. */
async function readStream(bytes, start, gathered, holder) {
    const form = start.form === 'big' ? 'xdr' : start.form;
    const input = inputOf(form, bytes, start.at);
    await readHeader(input);
    await input.prepare();
    await run(new ItemReader(input, gathered).root(start.isSaved ? 'saved' : holder), input);
    return input.position;
}
/** Three versions: of the format, of the R that wrote it, of the oldest R that reads it; version 3 has an encoding. */
async function readHeader(input) {
    await input.prepare();
    const at = input.position;
    const version = input.integer();
    input.integer();
    input.integer();
    if (version === 2)
        return;
    if (version !== 3)
        throw new RError('UNSUPPORTED', at, `version ${version} of the serialization is not known`);
    const length = input.integer();
    if (length < 0 || length > limits/* R_LIMITS */.C.encoding)
        throw new RError('BROKEN', at, 'the name of the encoding has no possible length');
    await input.text(length, length);
}
/** serialize() may have written more than once into the same file. */
async function following(bytes, end) {
    if (end >= bytes.size)
        return undefined;
    const next = (0,sniff/* startOfR */.w)(await bytes.read(end, 128), false);
    return next === undefined ? undefined : { ...next, at: end + next.at };
}


/***/ }),

/***/ 85080:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ incompleteOf),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);

/** Offsets listed besides the first. */
const MAX_OFFSETS = 20;
/** One finding per rule and subject. */
function grouped(verdicts, { locator }, rules) {
    return [...groupBy(verdicts).values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const [offset, ...moreOffsets] = new Set(group.flatMap((verdict) => verdict.offset ?? []));
        return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rules.rule(first.rule), {
            evidence: first.evidence,
            location: { path: locator.path, members: locator.members, ...(offset !== undefined && { offset }) },
            subject: first.subject,
            moreOffsets: moreOffsets.slice(0, MAX_OFFSETS),
        });
    });
}
function groupBy(verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const key = JSON.stringify([verdict.rule, verdict.subject]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [verdict]);
        else
            group.push(verdict);
    }
    return groups;
}
/** Where the bytes end, R gives up too and hands out nothing; where we stop for a limit, it goes on. */
function incompleteOf({ code, reason, offset }) {
    if (code === 'BROKEN')
        return { code: 'broken', reason: `R cannot read it: ${reason}`, risk: 'inert', offset };
    if (code === 'UNSUPPORTED')
        return { code: 'unsupported', reason, risk: 'unknown', offset };
    return { code: 'budget', reason: `not read to its end: ${reason}`, risk: 'runs-code', offset };
}


/***/ }),

/***/ 21559:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ kept),
/* harmony export */   U: () => (/* binding */ judgeR)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14045);
/* harmony import */ var _knowledge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95148);


/** What of an object {@link judgeR} has something to say about. */
function kept(knowledge) {
    return {
        promise: (promise) => judgePromise(promise, knowledge).length > 0,
        function: (each) => judgeFunction(each, knowledge, false).length > 0,
    };
}
/** `isWorkspace`: R loads the file by itself when it starts in its folder. */
function judgeR(facts, knowledge, isWorkspace) {
    return [
        ...facts.promises.flatMap((promise) => judgePromise(promise, knowledge)),
        ...facts.functions.flatMap((each) => judgeFunction(each, knowledge, isWorkspace)),
        ...judgeNames(facts, knowledge, isWorkspace),
        ...judgeAltreps(facts, knowledge),
    ];
}
/**
 * R itself writes promises that were not evaluated as values of names in environments, with the environment that they
 * belong to; and as variables, where save() is told not to evaluate them. Anything else was made by other means.
 */
function judgePromise(promise, knowledge) {
    const { place, name, isBound, expression, offset } = promise;
    if (expression.kind !== 'call')
        return [];
    const deeds = (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .deedsOf */ .jh)(expression, knowledge);
    const where = name === undefined ? 'a value' : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name, 60);
    const evidence = `${where} is a promise that R evaluates when it is used: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(expression.shown, 160)}`;
    const verdict = { evidence, subject: `${name ?? ''} ${(0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .toldDeeds */ .dB)(deeds)} ${expression.shown}`, offset };
    if (place === 'binding' && isBound)
        return isWorseThanFetching(deeds)
            ? [{ ...verdict, rule: 'R-PROMISE-BINDING' }]
            : deeds.has('fetch')
                ? [{ ...verdict, rule: 'R-PROMISE-SAVED' }]
                : [];
    if ((0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .isDangerous */ .F$)(deeds) || deeds.has('evaluate') || deeds.has('files'))
        return [{ ...verdict, rule: 'R-PROMISE-EXEC' }];
    return [{ ...verdict, rule: place === 'variable' && isBound ? 'R-PROMISE-SAVED' : 'R-PROMISE-FORGED' }];
}
function judgeFunction(each, knowledge, isWorkspace) {
    const { place, name, isActive, body, offset } = each;
    const deeds = (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .deedsOf */ .jh)(body, knowledge);
    const isStartup = place === 'variable' && name !== undefined && knowledge.startup.has(name);
    const what = name === undefined ? 'a function' : `the function ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name, 60)}`;
    const verdict = { subject: `${name ?? ''} ${(0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .toldDeeds */ .dB)(deeds)}`, offset };
    if (isStartup) {
        const does = (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .isDangerous */ .F$)(deeds) ? ` and uses ${(0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .toldDeeds */ .dB)(deeds)}` : '';
        const evidence = `${what} runs when R starts or ends${does}: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(body.shown, 160)}`;
        const rule = (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .isDangerous */ .F$)(deeds) && isWorkspace ? 'R-STARTUP-EXEC' : 'R-STARTUP';
        return [{ ...verdict, rule, evidence }];
    }
    if (!(0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .isDangerous */ .F$)(deeds))
        return [];
    const evidence = `${what} uses ${(0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .toldDeeds */ .dB)(deeds)}: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(body.shown, 160)}`;
    if (isActive && isWorseThanFetching(deeds))
        return [{ ...verdict, rule: 'R-ACTIVE-EXEC', evidence }];
    if (isPayload(deeds))
        return [{ ...verdict, rule: 'R-FUNCTION-PAYLOAD', evidence }];
    return isWorseThanFetching(deeds) ? [{ ...verdict, rule: 'R-FUNCTION-EXEC', evidence }] : [];
}
/** Fetches, and starts or evaluates something. */
function isPayload(deeds) {
    return deeds.has('fetch') && (deeds.has('command') || (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(deeds));
}
function isWorseThanFetching(deeds) {
    return deeds.has('command') || deeds.has('code') || (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(deeds);
}
function judgeNames({ variables }, knowledge, isWorkspace) {
    const shadows = variables.filter(({ name, kind }) => kind !== 'other' && knowledge.shadowed.has(name));
    const [first] = shadows;
    const names = [...new Set(shadows.map(({ name }) => name))].sort().join(', ');
    const workspace = isWorkspace
        ? [
            {
                rule: 'R-WORKSPACE',
                evidence: `R loads ${variables.length} variables from this file when it is started in its folder`,
                subject: 'workspace',
            },
        ]
        : [];
    if (first === undefined)
        return workspace;
    const evidence = `load() puts functions in the place of R's own: ${names}`;
    return [...workspace, { rule: 'R-SHADOWED', evidence, subject: names, offset: first.offset }];
}
function judgeAltreps({ altreps }, { mapped }) {
    return altreps.flatMap(({ className, packageName, offset }) => {
        if (!mapped.has(className))
            return [];
        const name = `${packageName}::${className}`;
        const evidence = `reading it opens a file on this machine, whose path it holds (${name})`;
        return [{ rule: 'R-MAPPED-FILE', evidence, subject: name, offset }];
    });
}


/***/ }),

/***/ 95148:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ isDangerous),
/* harmony export */   ZT: () => (/* binding */ rKnowledge),
/* harmony export */   dB: () => (/* binding */ toldDeeds),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   jh: () => (/* binding */ deedsOf)
/* harmony export */ });
/* harmony import */ var _code_r_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94607);
// What rules/r.yml knows of R's functions, and what an expression does by it.

/** Worst first. */
const ORDER = ['command', 'code', 'fetch', 'decode', 'files', 'evaluate', 'indirect'];
/** Characters of text constants that are read as programs, of one expression. */
const MAX_PROGRAM = 64 * 1024;
function rKnowledge(rules) {
    return rules.index('r', rules, () => {
        const { functions, ordinary, startup, shadowed, mapped } = rules.knowledge('r');
        const deeds = new Map();
        for (const deed of ORDER) {
            for (const name of functions[deed])
                deeds.set(name, deed);
        }
        return {
            deeds,
            ordinary: new Set(ordinary),
            startup: new Set(startup),
            shadowed: new Set(shadowed),
            mapped: new Set(mapped),
        };
    });
}
/** What an expression does: by its calls, by names that it hands to a caller, by programs in its texts. */
function deedsOf({ calls, names = [], texts }, { deeds, ordinary }) {
    const found = new Map();
    const add = (name) => {
        const deed = deeds.get(name);
        if (deed !== undefined)
            found.set(deed, (found.get(deed) ?? new Set()).add(name));
    };
    for (const name of calls)
        add(name);
    if (found.has('indirect'))
        for (const name of [...names, ...texts])
            if (!ordinary.has(name))
                add(name);
    if (found.has('evaluate')) {
        let left = MAX_PROGRAM;
        for (const text of texts) {
            if ((left -= text.length) < 0)
                break;
            for (const name of (0,_code_r_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readRSource */ .s)(text).calls.keys())
                add(name);
        }
    }
    return new Map([...found].map(([deed, list]) => [deed, [...list].sort()]));
}
/** Programs, code, downloads, and decoding of what is then evaluated. */
function isDangerous(deeds) {
    return deeds.has('command') || deeds.has('code') || deeds.has('fetch') || isHidden(deeds);
}
function isHidden(deeds) {
    return deeds.has('decode') && deeds.has('evaluate');
}
/** The functions that matter most, as `a, b and 3 more`. */
function toldDeeds(deeds) {
    const names = ORDER.flatMap((deed) => deeds.get(deed) ?? []);
    const more = names.length - 4;
    return `${names.slice(0, 4).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ })

};
