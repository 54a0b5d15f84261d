export const id = 2569;
export const ids = [2569];
export const modules = {

/***/ 64588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ JsonError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the JSON reader.

/**
 * `SYNTAX`: not JSON; `NOT_UTF8`: bytes that no decoder takes; `TOO_DEEP` and `TOO_MANY`: a limit was reached.
 * `offset` counts characters of the text from 0 (bytes for `NOT_UTF8`).
 */
class JsonError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
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

/***/ 49736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson),
  G: () => (/* binding */ readJsonPart)
});

// EXTERNAL MODULE: ./lib/src/format/json/errors.js
var errors = __webpack_require__(64588);
;// CONCATENATED MODULE: ./lib/src/format/json/limits.js
// Limits of the JSON reader, each with its reason.
const JSON_LIMITS = {
    /** serde_json stops at 128 and Python near 1000; no configuration is nested deeper than a dozen or two. */
    depth: 256,
    /** A vocabulary has some hundred thousand entries; each value costs about 100 bytes of memory. */
    values: 2_000_000,
};
/** Duplicates that are reported; one is enough to distrust a file. */
const MAX_DUPLICATES = 100;

// EXTERNAL MODULE: ./lib/src/format/json/scanner.js
var scanner = __webpack_require__(47073);
;// CONCATENATED MODULE: ./lib/src/format/json/read.js
// Reads JSON with positions and without recursion, and says which keys are given twice.



/**
 * Reads one JSON text (RFC 8259) that fills the input, white space aside. Bytes are decoded as UTF-8, a byte order
 * mark passed over. Throws {@link JsonError}.
 */
function readJson(input, options = {}) {
    return new Reader(typeof input === 'string' ? input : decode(input), options).read();
}
/**
 * As {@link readJson}, but keeps what stands before a mistake: containers that are open there are closed, a member
 * whose value is not complete is left out. Only bytes that are not UTF-8 throw {@link JsonError}.
 */
function readJsonPart(input, options = {}) {
    return new Reader(typeof input === 'string' ? input : decode(input), options).readPart();
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* JsonError */.N('NOT_UTF8', 0, 'the text is not UTF-8');
    }
}
/** More keys than this are looked up in a set; most objects have fewer, and a set costs more than they do. */
const FEW = 8;
/** The keys of one object so far. */
class Keys {
    few = [];
    many;
    /** Whether the key is new. */
    add(key) {
        if (this.many !== undefined) {
            const { size } = this.many;
            return this.many.add(key).size > size;
        }
        if (this.few.includes(key))
            return false;
        if (this.few.push(key) > FEW)
            this.many = new Set(this.few);
        return true;
    }
}
class Reader {
    scanner;
    limits;
    onMember;
    open = [];
    duplicates = [];
    values = 0;
    /** The root, once it is complete. */
    whole;
    constructor(text, { limits = JSON_LIMITS, dialect = 'strict', onMember }) {
        this.scanner = new scanner/* Scanner */.L(text, dialect);
        this.limits = limits;
        this.onMember = onMember;
    }
    read() {
        for (;;) {
            let node = this.begin();
            while (node !== undefined) {
                const holder = this.open.at(-1);
                if (holder === undefined)
                    return this.finish(node);
                node = this.place(holder, node);
            }
        }
    }
    readPart() {
        try {
            return this.read();
        }
        catch (error) {
            if (!(error instanceof errors/* JsonError */.N))
                throw error;
            return { text: this.scanner.text, root: this.rescued(), duplicates: this.duplicates, error };
        }
    }
    /** The value that the containers open now make when each is closed. */
    rescued() {
        let node = this.whole;
        for (const holder of node === undefined ? this.open.toReversed() : []) {
            if (node !== undefined) {
                if (holder.kind === 'array')
                    holder.items.push(node);
                else
                    holder.members.push({ key: holder.key, keyStart: holder.keyStart, value: node });
            }
            node = read_closed(holder, this.scanner.at);
        }
        return node ?? { kind: 'scalar', value: null, start: 0, end: 0 };
    }
    finish(root) {
        this.whole = root;
        this.scanner.space();
        if (!this.scanner.atEnd())
            throw this.scanner.refusal('something follows the value');
        return { text: this.scanner.text, root, duplicates: this.duplicates };
    }
    /** Reads a scalar or an empty container; of any other container only its beginning. */
    begin() {
        const { scanner } = this;
        scanner.space();
        const start = scanner.at;
        if (++this.values > this.limits.values) {
            throw new errors/* JsonError */.N('TOO_MANY', start, `more than ${this.limits.values} values`);
        }
        if (scanner.take('{')) {
            scanner.space();
            if (scanner.take('}'))
                return { kind: 'object', members: [], start, end: scanner.at };
            return this.push({ kind: 'object', start, members: [], keys: new Keys(), ...this.key() });
        }
        if (scanner.take('[')) {
            scanner.space();
            if (scanner.take(']'))
                return { kind: 'array', items: [], start, end: scanner.at };
            return this.push({ kind: 'array', start, items: [] });
        }
        const value = scanner.scalar();
        return { kind: 'scalar', value, start, end: scanner.at };
    }
    push(open) {
        if (this.open.push(open) > this.limits.depth) {
            throw new errors/* JsonError */.N('TOO_DEEP', open.start, `values are nested deeper than ${this.limits.depth}`);
        }
    }
    key() {
        const keyStart = this.scanner.at;
        const key = this.scanner.key();
        this.scanner.space();
        if (!this.scanner.take(':'))
            throw this.scanner.refusal('a colon is missing');
        return { key, keyStart };
    }
    /** Puts a finished value where it belongs; returns the container when that is finished too. */
    place(holder, value) {
        const { scanner } = this;
        if (holder.kind === 'array')
            holder.items.push(value);
        else
            this.addMember(holder, value);
        const closer = holder.kind === 'array' ? ']' : '}';
        scanner.space();
        if (scanner.take(',')) {
            scanner.space();
            if (scanner.isLoose && scanner.take(closer))
                return this.pop(holder);
            if (holder.kind === 'object')
                ({ key: holder.key, keyStart: holder.keyStart } = this.key());
            return undefined;
        }
        if (!scanner.take(closer))
            throw scanner.refusal('a comma or the end of the container is missing');
        return this.pop(holder);
    }
    pop(holder) {
        this.open.pop();
        return read_closed(holder, this.scanner.at);
    }
    addMember(holder, value) {
        const { key, keyStart } = holder;
        if (this.onMember !== undefined && this.open.length === 1)
            this.onMember({ key, keyStart, value });
        else
            holder.members.push({ key, keyStart, value });
        if (!holder.keys.add(key) && this.duplicates.length < MAX_DUPLICATES) {
            this.duplicates.push({ path: this.path(), offset: keyStart });
        }
    }
    /** Where the member that is being placed stands. */
    path() {
        return this.open.map((open) => (open.kind === 'array' ? open.items.length : open.key));
    }
}
function read_closed(holder, end) {
    const { start } = holder;
    return holder.kind === 'array'
        ? { kind: 'array', items: holder.items, start, end }
        : { kind: 'object', members: holder.members, start, end };
}


/***/ }),

/***/ 47073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Scanner)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64588);
// The words of JSON: white space, strings, numbers and literals at a position of a text.

const LINE_COMMENT = /\/\/[^\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const LITERAL = /true|false|null|NaN|-?Infinity/y;
/** RFC 8259 section 7: control characters have to be escaped. */
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const PLAIN = /[^"\\\u0000-\u001f]*/y;
/** What json5 takes where JSON does not: text in single quotes, keys without any, other numbers. */
// oxlint-disable-next-line no-control-regex -- as above
const PLAIN_SINGLE = /[^'\\\u0000-\u001f]*/y;
const IDENTIFIER = /[\p{L}$_][\p{L}\p{N}$_]*/uy;
const OTHER_NUMBER = /[-+]?(?:0[xX][0-9a-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)/y;
const OTHER_BLANKS = /[\s\uFEFF]*/y;
const HEX = /[0-9a-fA-F]{4}/y;
const LITERALS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const PYTHON_LITERALS = new Map([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const ESCAPES = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
class Scanner {
    text;
    at = 0;
    dialect;
    constructor(text, dialect) {
        this.text = text;
        this.dialect = dialect;
    }
    atEnd() {
        return this.at >= this.text.length;
    }
    /** Passes over white space, and over comments where the dialect has them. */
    space() {
        this.blanks();
        if (this.isLoose)
            while (this.comment())
                this.blanks();
    }
    /** Whether there may be comments, and a comma before the end of a container. */
    get isLoose() {
        return this.dialect === 'jsonc' || this.dialect === 'json5';
    }
    key() {
        const word = this.dialect === 'json5' ? this.match(IDENTIFIER) : '';
        return word === '' ? this.string('a key') : word;
    }
    /** Passes over one character if it is there. */
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    scalar() {
        if (this.text[this.at] === '"' || this.isSingle())
            return this.string('a string');
        const start = this.at;
        const word = this.match(LITERAL);
        const isPython = this.dialect === 'python' || this.dialect === 'json5';
        const literal = LITERALS.get(word) ?? (isPython ? PYTHON_LITERALS.get(word) : undefined);
        if (literal !== undefined || word === 'null')
            return literal ?? null;
        this.at = start;
        const digits = this.match(this.dialect === 'json5' ? OTHER_NUMBER : NUMBER);
        if (digits === '')
            throw this.refusal('a value is missing');
        return Number(digits);
    }
    string(what) {
        if (this.isSingle())
            return this.singleQuoted();
        if (!this.take('"'))
            throw this.refusal(`${what} is missing`);
        let value = this.match(PLAIN);
        while (!this.take('"')) {
            if (!this.take('\\'))
                throw this.refusal('a string is not closed or holds a control character');
            value += this.escape() + this.match(PLAIN);
        }
        return value;
    }
    refusal(what) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('SYNTAX', this.at, `not JSON: ${what} at character ${this.at}`);
    }
    isSingle() {
        return this.dialect === 'json5' && this.text[this.at] === "'";
    }
    singleQuoted() {
        this.at++;
        let value = this.match(PLAIN_SINGLE);
        while (!this.take("'")) {
            if (!this.take('\\'))
                throw this.refusal('a string is not closed or holds a control character');
            value += this.escape() + this.match(PLAIN_SINGLE);
        }
        return value;
    }
    blanks() {
        if (this.dialect === 'json5')
            this.match(OTHER_BLANKS);
        while (isBlank(this.text.charCodeAt(this.at)))
            this.at++;
    }
    comment() {
        if (this.text[this.at] !== '/')
            return false;
        if (this.match(LINE_COMMENT) !== '')
            return true;
        if (this.text[this.at + 1] !== '*')
            return false;
        const end = this.text.indexOf('*/', this.at + 2);
        if (end === -1)
            throw this.refusal('a comment is not closed');
        this.at = end + 2;
        return true;
    }
    escape() {
        const letter = this.text[this.at] ?? '';
        const known = ESCAPES.get(letter) ?? (this.dialect === 'json5' ? otherEscape(letter) : undefined);
        if (known === undefined && letter !== 'u')
            throw this.refusal('a string has an unknown escape');
        this.at++;
        if (known !== undefined)
            return known;
        const digits = this.match(HEX);
        if (digits === '')
            throw this.refusal('a string has a broken escape');
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    /** What a sticky expression matches here, at once passed over. Tested, not executed: that would make an array each. */
    match(expression) {
        expression.lastIndex = this.at;
        const start = this.at;
        if (expression.test(this.text))
            this.at = expression.lastIndex;
        return this.text.slice(start, this.at);
    }
}
/** json5 takes any character for itself, and joins lines; what stands for a number is not read. */
function otherEscape(letter) {
    if (letter === '\n')
        return '';
    return /^[^\dux\r]$/.test(letter) ? letter : undefined;
}
function isBlank(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}


/***/ })

};
