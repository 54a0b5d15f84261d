export const id = 1379;
export const ids = [1379,2569];
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

/***/ 90077:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCargoLock: () => (/* binding */ readCargoLock)
});

// EXTERNAL MODULE: ./lib/src/lockfile/document.js + 1 modules
var lockfile_document = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/lockfile/tree.js
var tree = __webpack_require__(32672);
// EXTERNAL MODULE: ./lib/src/lockfile/reachable.js
var reachable = __webpack_require__(85109);
// EXTERNAL MODULE: ./lib/src/lockfile/git-source.js
var git_source = __webpack_require__(35198);
;// CONCATENATED MODULE: ./lib/src/lockfile/rust/cargo-source.js
// Reads the source strings of cargo.

/**
 * The source of a package in Cargo.lock (cargo's `core/source_id.rs`): `registry+`, `sparse+`, `git+`, `path+` and an address.
 * Without one it is a member of the workspace or a path.
 */
function cargoSource(written) {
    if (written === undefined)
        return { source: { kind: 'workspace' } };
    const plus = written.indexOf('+');
    const address = written.slice(plus + 1);
    switch (written.slice(0, Math.max(plus, 0))) {
        case 'registry':
            return { source: { kind: 'registry', url: address } };
        case 'sparse':
            return { source: { kind: 'registry', url: written } };
        case 'git':
            return (0,git_source/* gitReference */.GW)(address);
        case 'path':
        case 'directory':
        case 'local-registry':
            return { source: { kind: 'path', path: address } };
        default:
            return { source: { kind: 'unknown', text: written } };
    }
}

;// CONCATENATED MODULE: ./lib/src/lockfile/rust/cargo-lock.js




/** Version 1 has no number; 2 was never written as one but is read alike. */
const KNOWN_VERSION = /^[1-4]$/;
/** Reads Cargo.lock 1 to 4 (cargo's `core/resolver/encode.rs`). Never throws. */
function readCargoLock(text) {
    const { root, draft } = (0,lockfile_document/* openToml */.Jm)('cargo-lock', text);
    const version = (0,nodes/* memberOf */.C5)(root, 'version');
    if (version !== undefined)
        (0,lockfile_document/* checkVersion */.ps)(draft, version, KNOWN_VERSION, '1 to 4');
    const checksums = metadataChecksums((0,nodes/* memberOf */.C5)(root, 'metadata'), draft);
    const oldRoot = (0,nodes/* memberOf */.C5)(root, 'root');
    const packages = [...(oldRoot === undefined ? [] : [oldRoot]), ...(0,tree/* listOf */.c3)(draft, root, 'package')];
    if (packages.length === 0 && !draft.hasProblems) {
        draft.problem('unsupported', 'The lock has no packages.', 1);
    }
    const direct = directNames(packages);
    for (const item of packages)
        readPackage(draft, item, direct, checksums);
    return draft.finish('lock', (entries) => graphOf(entries, packages));
}
/** `"checksum name version (source)" = "..."` of version 1, under what stands behind the first word. */
function metadataChecksums(node, draft) {
    const found = new Map();
    for (const { key, keyStart, value } of (0,tree/* membersOf */.lS)(node)) {
        const text = (0,nodes/* stringOf */.Je)(value);
        if (!key.startsWith('checksum ') || text === undefined || text === '<none>')
            continue;
        found.set(key.slice('checksum '.length), {
            algorithm: 'sha256',
            value: text,
            line: draft.lineAt(keyStart),
        });
    }
    return found;
}
/** What the packages without a source ask for: names, with a version where there are two. */
function directNames(packages) {
    const names = new Set();
    for (const item of packages) {
        if ((0,nodes/* memberOf */.C5)(item, 'source') !== undefined)
            continue;
        for (const dependency of (0,tree/* stringsOf */.iw)((0,nodes/* memberOf */.C5)(item, 'dependencies'))) {
            names.add(withoutSource(dependency));
        }
    }
    return names;
}
/**
 * Packages without a source are those of the workspace, and lead to the others: by the name alone where the file has one
 * version of it, else by name and version.
 */
function graphOf(entries, packages) {
    const graph = new Map();
    const asked = [];
    for (const item of packages) {
        const name = (0,tree/* textOf */.b6)(item, 'name') ?? '';
        const own = `${name} ${(0,tree/* textOf */.b6)(item, 'version') ?? ''}`;
        const needs = (0,tree/* stringsOf */.iw)((0,nodes/* memberOf */.C5)(item, 'dependencies')).map((text) => withoutSource(text));
        (0,reachable/* link */.n)(graph, name, [own]);
        (0,reachable/* link */.n)(graph, own, needs);
        if ((0,nodes/* memberOf */.C5)(item, 'source') === undefined)
            asked.push(own);
    }
    if (asked.length === 0)
        return undefined;
    const led = (0,reachable/* reachable */.G)(graph, asked);
    return { orphans: new Set(entries.filter(({ name, version = '' }) => !led.has(`${name} ${version}`))) };
}
function readPackage(draft, item, direct, checksums) {
    const written = (0,nodes/* memberOf */.C5)(item, 'name');
    const name = (0,nodes/* stringOf */.Je)(written);
    const line = draft.lineAt((written ?? item).start);
    if (name === undefined || name === '')
        return draft.problem('unsupported', 'A package has no name.', line);
    const version = (0,tree/* textOf */.b6)(item, 'version');
    const address = (0,tree.at)(item, 'source');
    const origin = (0,nodes/* stringOf */.Je)(address);
    const { source, range } = cargoSource(origin);
    const own = (0,nodes/* memberOf */.C5)(item, 'checksum');
    const value = (0,nodes/* stringOf */.Je)(own);
    const old = checksums.get(`${name} ${version ?? ''} (${origin ?? ''})`);
    const hash = own === undefined || value === undefined
        ? old
        : { algorithm: 'sha256', value, line: draft.lineAt(own.start) };
    const isDirect = direct.has(name) || direct.has(`${name} ${version ?? ''}`);
    const relation = origin === undefined ? 'unknown' : isDirect ? 'direct' : 'transitive';
    draft.entry({
        ecosystem: 'cargo',
        name,
        version,
        range,
        line,
        source,
        sourceLine: address === undefined ? undefined : draft.lineAt(address.start),
        hashes: hash === undefined ? [] : [hash],
        relation,
        slot: source.kind === 'git' ? source.url : source.kind === 'registry' ? (source.url ?? '') : '',
    });
}
/** `name version (source)` without the source. */
function withoutSource(dependency) {
    const end = dependency.lastIndexOf(' (');
    return end !== -1 && dependency.endsWith(')') ? dependency.slice(0, end) : dependency;
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
