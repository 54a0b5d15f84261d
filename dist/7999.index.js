export const id = 7999;
export const ids = [7999,2569];
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

/***/ 40294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hashesOfFragment),
/* harmony export */   n: () => (/* binding */ hashesOfIntegrity)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44383);

/** One hash of an integrity string (Subresource Integrity, section 3.5): algorithm, base64, options after `?`. */
const INTEGRITY = /^([a-z][a-z0-9]*)-([A-Za-z0-9+/=_-]+)(?:\?.*)?$/i;
const SHA1 = /^[0-9a-f]{40}$/i;
/** All hashes of an integrity string; what does not look like one is kept under the algorithm `unknown`. */
function hashesOfIntegrity(integrity, line) {
    return integrity
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => {
        const [, algorithm, value] = INTEGRITY.exec(word) ?? [];
        return algorithm === undefined || value === undefined
            ? { algorithm: 'unknown', value: word, line }
            : { algorithm: algorithm.toLowerCase(), value, line };
    });
}
/** The SHA-1 that yarn v1 and old bun put behind an address: `...tgz#<40 hexadecimal digits>`. */
function hashesOfFragment(address, line) {
    const url = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFragment */ .f2)(address);
    const value = address.slice(url.length + 1);
    const isArchive = /^https?:/i.test(url) && /\.(?:tgz|tar\.gz)/i.test(url);
    return isArchive && SHA1.test(value) ? [{ algorithm: 'sha1', value, line }] : [];
}


/***/ }),

/***/ 12565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   dX: () => (/* binding */ byKey)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25766);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32672);
// Looks at the trees of JavaScript lockfiles, whether they were read from JSON or from YAML.


/** A member that is a string which is not empty, with the place of its value. */
function textOf(node, key) {
    const member = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, key);
    const text = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(member);
    return member === undefined || text === undefined || text === ''
        ? undefined
        : { text, start: member.start };
}
/** The last member of each name, which is the one that package managers keep. */
function byKey(node) {
    return new Map((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(node).map((member) => [member.key, member]));
}
/** The line of a value; undefined where there is none. */
function lineOf(lines, value) {
    return value === undefined ? undefined : lines.lineAt(value.start);
}


/***/ }),

/***/ 27999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPackageLock: () => (/* binding */ readPackageLock)
});

// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/lockfile/entry.js
var entry = __webpack_require__(7506);
// EXTERNAL MODULE: ./lib/src/lockfile/json.js
var json = __webpack_require__(55934);
// EXTERNAL MODULE: ./lib/src/lockfile/tree.js
var tree = __webpack_require__(32672);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/hashes.js
var hashes = __webpack_require__(40294);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/nodes.js
var javascript_nodes = __webpack_require__(12565);
;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/package-lock-graph.js
// What leads to each package of a package-lock.json, by the paths that they are installed at.


/** What a release asks for itself. */
const NEEDED = new Set(['dependencies', 'optionalDependencies']);
/** What a package brings with it. Peers are installed for it as well, optional ones if somebody else wants them. */
const BROUGHT = new Set([...NEEDED, 'peerDependencies']);
const ASKED = new Set([...BROUGHT, 'devDependencies']);
/**
 * Undefined where the file does not say what the project asks for. `find` tells where a package finds another. Every
 * folder of the file is a project. Bundled packages come inside of what holds them, and npm itself takes out what it
 * marks as extraneous. Linear in the dependencies.
 */
function packageLockGraph(all, entries, find, lines) {
    if (!all.has(''))
        return undefined;
    const folders = [...all].filter(([path]) => !isInstalled(path));
    const reached = new Set(folders.map(([path]) => path));
    for (const path of reached) {
        const node = all.get(path)?.value;
        if ((0,tree/* flagOf */.iP)(node, 'link'))
            reached.add((0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(node, 'resolved')) ?? '');
        for (const name of namesIn(node, isInstalled(path) ? BROUGHT : ASKED)) {
            const at = find(path, name);
            if (at !== undefined)
                reached.add(at);
        }
    }
    const orphans = entries.filter(({ slot }) => {
        const node = all.get(slot)?.value;
        // Links of workspaces are there because of the folders, which the manifest names by patterns.
        return !reached.has(slot) && !['inBundle', 'extraneous', 'link'].some((flag) => (0,tree/* flagOf */.iP)(node, flag));
    });
    return {
        orphans: new Set(orphans),
        needs: new Map(entries.map((entry) => [entry, namesIn(all.get(entry.slot)?.value, NEEDED)])),
        projects: folders.map(([path, { value }]) => projectOf(path, value, lines)),
    };
}
function isInstalled(path) {
    return path.startsWith('node_modules/') || path.includes('/node_modules/');
}
function namesIn(node, groups) {
    const names = [];
    for (const { key: group, value } of (0,tree/* membersOf */.lS)(node))
        if (groups.has(group))
            for (const { key } of (0,tree/* membersOf */.lS)(value))
                names.push(key);
    return names;
}
function projectOf(path, node, lines) {
    const asks = [...ASKED].flatMap((group) => (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(node, group)).map(({ key: name, keyStart, value }) => ({
        name,
        range: (0,nodes/* stringOf */.Je)(value) ?? '',
        line: lines.lineAt(keyStart),
    })));
    return { folder: path === '' ? '.' : path, asks };
}

// EXTERNAL MODULE: ./lib/src/lockfile/problems.js
var lockfile_problems = __webpack_require__(9228);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/source.js
var javascript_source = __webpack_require__(44383);
;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/package-lock-legacy.js
// Reads the nested tree of package-lock versions 1 and 2, and compares it with `packages` in version 2.








/**
 * All packages of the nested `dependencies`, parents before children; not recursive. `folderOf` tells where a link
 * leads: what is below a link is installed there.
 */
function* placed(root, folderOf = (path) => path) {
    const open = [
        { node: (0,nodes/* memberOf */.C5)(root, 'dependencies'), parent: '' },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const member of (0,tree/* membersOf */.lS)(next.node)) {
            const path = `${next.parent === '' ? '' : `${next.parent}/`}node_modules/${member.key}`;
            yield { path, parent: next.parent, member };
            open.push({ node: (0,nodes/* memberOf */.C5)(member.value, 'dependencies'), parent: folderOf(path) });
        }
    }
}
/** The entries of version 1, in the order of the file. */
function legacyEntries(file) {
    return [...placed(file.root)]
        .filter(({ member }) => !(0,json/* isCut */.x)(member.value, file.root))
        .toSorted((a, b) => a.member.keyStart - b.member.keyStart)
        .map((one) => legacyEntry(file, one));
}
function legacyEntry({ lines }, { path, parent, member }) {
    const { key, keyStart, value } = member;
    const line = lines.lineAt(keyStart);
    const version = (0,javascript_nodes/* textOf */.b6)(value, 'version');
    const resolved = (0,javascript_nodes/* textOf */.b6)(value, 'resolved');
    const integrity = (0,javascript_nodes/* textOf */.b6)(value, 'integrity');
    const { name, range, source } = (0,javascript_source/* parseSpecifier */.as)(version?.text ?? '');
    const exact = source.kind === 'registry' ? range : '';
    const at = resolved ?? (source.kind === 'registry' ? undefined : version);
    return (0,entry/* newEntry */.b)({
        ecosystem: 'npm',
        name: name ?? key,
        alias: name === undefined || name === key ? undefined : key,
        version: exact === '' ? undefined : exact,
        line,
        source: legacySource(source, resolved?.text, (0,tree/* flagOf */.iP)(value, 'bundled'), parent),
        sourceLine: (0,javascript_nodes/* lineOf */.cA)(lines, at),
        hashes: integrity === undefined ? [] : (0,hashes/* hashesOfIntegrity */.n)(integrity.text, lines.lineAt(integrity.start)),
        // what the project asks for is in package.json alone, but nothing it asks for is put below another package
        relation: parent === '' ? 'unknown' : 'transitive',
        optional: (0,tree/* flagOf */.iP)(value, 'optional'),
        development: (0,tree/* flagOf */.iP)(value, 'dev'),
        slot: path,
    });
}
function legacySource(source, resolved, isBundled, parent) {
    if (source.kind !== 'registry')
        return source;
    if (resolved !== undefined)
        return (0,javascript_source/* sourceOfAddress */.$O)(resolved);
    return isBundled ? { kind: 'path', path: parent } : source;
}
/**
 * Where the older tree of a version 2 file says something else than `packages`: npm 6 and some scanners read the
 * one, npm 7 and later the other.
 */
function disagreements({ root, lines }, packages) {
    const all = (0,javascript_nodes/* byKey */.dX)(packages);
    const problems = [];
    const folderOf = (path) => {
        const node = all.get(path)?.value;
        return (0,tree/* flagOf */.iP)(node, 'link') ? ((0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(node, 'resolved')) ?? path) : path;
    };
    for (const { path, member } of placed(root, folderOf)) {
        if (problems.length >= lockfile_problems/* MAX_PROBLEMS */.aZ)
            break;
        const difference = differenceOf(member.value, all.get(path)?.value);
        if (difference === undefined)
            continue;
        const reason = `dependencies and packages disagree about ${difference} of ${path}`;
        problems.push({ kind: 'duplicate', reason, line: lines.lineAt(member.keyStart) });
    }
    return problems;
}
function differenceOf(legacy, current) {
    if (current === undefined)
        return 'the presence';
    for (const key of ['resolved', 'integrity']) {
        const one = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(legacy, key));
        const other = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(current, key));
        if (one !== undefined && other !== undefined && one !== other)
            return key;
    }
    const { source, range } = (0,javascript_source/* parseSpecifier */.as)((0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(legacy, 'version')) ?? '');
    const version = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(current, 'version'));
    const isComparable = source.kind === 'registry' && range !== '' && version !== undefined;
    return isComparable && range !== version ? 'version' : undefined;
}

;// CONCATENATED MODULE: ./lib/src/lockfile/javascript/package-lock.js
// Reads package-lock.json and npm-shrinkwrap.json, versions 1 to 3.









const FOLDER = 'node_modules/';
/** Folders above a workspace that are looked in; a path of more is not one of a person. */
const MAX_LEVELS = 64;
const VERSIONS = new Set([1, 2, 3]);
const DEPENDENCY_GROUPS = [
    'peerDependencies',
    'devDependencies',
    'dependencies',
    'optionalDependencies',
];
/**
 * Reads a lockfile of npm (docs.npmjs.com/cli/configuring-npm/package-lock-json). `slot` is the install path. Version
 * 2 has the packages twice; `packages` is what npm 7 and later read, and what the older tree says otherwise is a
 * problem. The folders of workspaces are no entries; the links to them are.
 */
function readPackageLock(text) {
    const file = (0,json/* readJsonFile */.J)(text, 'strict');
    const packages = (0,nodes/* memberOf */.C5)(file.root, 'packages');
    const entries = packages === undefined ? legacyEntries(file) : packageEntries(file, packages);
    const problems = [...file.problems, ...shapeProblems(file)];
    if (packages !== undefined)
        problems.push(...disagreements(file, packages));
    const all = (0,javascript_nodes/* byKey */.dX)(packages);
    const graph = packageLockGraph(all, entries, (from, name) => installPath(from, name, all), file.lines);
    return {
        format: 'package-lock',
        role: 'lock',
        entries,
        registries: [],
        problems,
        includes: [],
        ...(graph !== undefined && { graph }),
    };
}
function shapeProblems({ root, lines }) {
    if (root.kind !== 'object')
        return [];
    const version = (0,nodes/* memberOf */.C5)(root, 'lockfileVersion');
    const problems = [];
    const add = (node, reason) => {
        problems.push({ kind: 'unsupported', reason, line: lines.lineAt(node.start) });
    };
    // shrinkwrap files of npm 4 and before have the tree of version 1 and no version
    const isOld = version === undefined && (0,nodes/* memberOf */.C5)(root, 'dependencies') !== undefined;
    if (!isOld && !VERSIONS.has((0,nodes/* integerOf */.cP)(version) ?? 0)) {
        add(version ?? root, 'the lockfileVersion is not one of 1, 2 and 3');
    }
    for (const key of ['packages', 'dependencies']) {
        const node = (0,nodes/* memberOf */.C5)(root, key);
        if (node !== undefined && node.kind !== 'object')
            add(node, `${key} is not an object`);
    }
    return problems;
}
function packageEntries(file, packages) {
    const all = (0,javascript_nodes/* byKey */.dX)(packages);
    const direct = directPaths(all);
    return (0,tree/* membersOf */.lS)(packages).flatMap((member) => lastFolder(member.key) === undefined || (0,json/* isCut */.x)(member.value, file.root)
        ? []
        : [packageEntry(file, member, all, direct)]);
}
function packageEntry({ lines }, { key, keyStart, value }, all, direct) {
    const folder = lastFolder(key) ?? key;
    const target = (0,tree/* flagOf */.iP)(value, 'link')
        ? all.get((0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(value, 'resolved')) ?? '')?.value
        : undefined;
    const name = (0,javascript_nodes/* textOf */.b6)(value, 'name')?.text ?? (0,javascript_nodes/* textOf */.b6)(target, 'name')?.text ?? folder;
    const version = (0,javascript_nodes/* textOf */.b6)(value, 'version') ?? (0,javascript_nodes/* textOf */.b6)(target, 'version');
    const integrity = (0,javascript_nodes/* textOf */.b6)(value, 'integrity');
    const resolved = (0,javascript_nodes/* textOf */.b6)(value, 'resolved');
    const line = lines.lineAt(keyStart);
    const range = direct.get(key);
    return (0,entry/* newEntry */.b)({
        ecosystem: 'npm',
        name,
        alias: name === folder ? undefined : folder,
        version: version?.text,
        range,
        line,
        source: sourceOf(key, value, target !== undefined),
        sourceLine: (0,javascript_nodes/* lineOf */.cA)(lines, resolved),
        hashes: integrity === undefined ? [] : (0,hashes/* hashesOfIntegrity */.n)(integrity.text, lines.lineAt(integrity.start)),
        relation: direct.has(key) ? 'direct' : 'transitive',
        optional: (0,tree/* flagOf */.iP)(value, 'optional') || (0,tree/* flagOf */.iP)(value, 'devOptional'),
        development: (0,tree/* flagOf */.iP)(value, 'dev'),
        installScript: (0,tree/* flagOf */.iP)(target ?? value, 'hasInstallScript'),
        slot: key,
    });
}
function sourceOf(path, value, isWorkspace) {
    const resolved = (0,javascript_nodes/* textOf */.b6)(value, 'resolved')?.text;
    if ((0,tree/* flagOf */.iP)(value, 'link'))
        return isWorkspace ? { kind: 'workspace' } : { kind: 'path', path: resolved ?? '' };
    if (resolved !== undefined)
        return (0,javascript_source/* sourceOfAddress */.$O)(resolved);
    // npm may leave the address of a registry out; bundled packages are in the archive of what holds them
    return (0,tree/* flagOf */.iP)(value, 'inBundle') ? { kind: 'path', path: holderOf(path) } : { kind: 'registry' };
}
/** The name below the last `node_modules`; undefined for the project itself and the folders of workspaces. */
function lastFolder(path) {
    const at = path.lastIndexOf(FOLDER);
    return at === 0 || path[at - 1] === '/' ? path.slice(at + FOLDER.length) : undefined;
}
/** The install path of the package that a path is inside of. */
function holderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf(`/${FOLDER}`), 0));
}
/** The install paths of what the project and its workspaces depend on, with the specifiers. */
function directPaths(all) {
    const direct = new Map();
    for (const [folder, { value }] of all) {
        if (lastFolder(folder) !== undefined)
            continue;
        for (const group of DEPENDENCY_GROUPS) {
            for (const { key: name, value: specifier } of (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(value, group))) {
                const path = installPath(folder, name, all);
                if (path !== undefined && !direct.has(path))
                    direct.set(path, (0,nodes/* stringOf */.Je)(specifier) ?? '');
            }
        }
    }
    return direct;
}
/** Where a package finds another, as Node.js looks: in its own `node_modules`, then in those above. */
function installPath(from, name, all) {
    let folder = from;
    for (let level = 0; level < MAX_LEVELS; level++) {
        const path = folder === '' ? `${FOLDER}${name}` : `${folder}/${FOLDER}${name}`;
        if (all.has(path))
            return path;
        if (folder === '')
            return undefined;
        folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
    }
    return undefined;
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
