export const id = 6002;
export const ids = [6002];
export const modules = {

/***/ 30345:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ argumentsMatter)
/* harmony export */ });
/** Callees that reach or make other callables from constant names. */
const MATTERS = new Set([
    '__import__',
    'attrgetter',
    'compile',
    'eval',
    'exec',
    'getattr',
    'getattr_static',
    'import_module',
    'itemgetter',
    'locate',
    'methodcaller',
    'resolve_name',
]);
function argumentsMatter(callee) {
    return MATTERS.has(callee.name.slice(callee.name.lastIndexOf('.') + 1));
}


/***/ }),

/***/ 46002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPickle: () => (/* binding */ readPickle)
});

;// CONCATENATED MODULE: ./lib/src/format/pickle/limits.js
// Limits of the pickle machine, each with its reason. One that is reached ends the stream as `budget`.
const PICKLE_LIMITS = {
    /** Opcodes of one artifact. A loader needs minutes and tens of GB for as many; no model in a repository has them. */
    opcodes: 200_000_000,
    /** Opcodes of all streams with lying frames, which are read a second time: only hostile files have any. */
    opcodesAgain: 5_000_000,
    /** Containers and call results of one artifact: CPython needs about 1 GB for them, and so do we. */
    objects: 8_000_000,
    /** Values on the stack. Picklers write containers in batches of 1000; only tuples and frozensets are pushed whole. */
    stack: 8_000_000,
    /** Marks at once. One for each level of nesting; CPython's own pickler stops at its recursion limit (1000). */
    marks: 1_000_000,
    /** Memo entries. The largest real pickles that were looked at have a few million. */
    memo: 16_000_000,
    /** Bytes of text that the memo holds: with this much, the memo is what fills memory. */
    memoText: 512 * 2 ** 20,
    /** Facts of one artifact. Real models have hundreds; each is a line that somebody must be able to read. */
    facts: 10_000,
    /** Offsets kept of one and the same global, call or anomaly: enough to find it. */
    repeats: 16,
    /** Persistent ids kept: torch files have one for each tensor, all alike. */
    persistentIds: 32,
    /** Streams of one artifact. Repeated dumps to one file are common, thousands of them are a log. */
    streams: 10_000,
};
/** What is kept of values, for display and for inspection. */
const KEPT = {
    /** Characters of a text; the artifact's offset is kept with a longer one. */
    text: 4096,
    /** Entries of a container that are plain data: somewhat more than a rendering shows. */
    plainItems: 16,
    /** Items of a container that are not plain data. */
    otherItems: 1024,
    /** Levels of nesting. CPython's own pickler gives up at 1000 unless told otherwise, and nobody reads as deep. */
    depth: 500,
    /** Bytes of an integer: 4300 decimal digits, where CPython 3.11 itself refuses text, are under 1800 bytes. */
    intBytes: 1800,
};
/** How the artifact is read. */
const READING = {
    /** Bytes of one window: large enough that refills do not show, small enough to hold many. */
    window: 256 * 1024,
    /** A line that does not end in this many bytes is skipped by searching its end. */
    line: 2 ** 20,
    /** How far behind a stream another one is searched. */
    resync: 2 ** 20,
    /** ... and in which pieces. */
    resyncStep: 2 ** 16,
    /** Bytes of the probe that decides whether another stream begins. */
    probe: 4096,
};
/** A container with this many elements, counted through every reference to it, is an expansion attack if ... */
const EXPANSION_ELEMENTS = 10_000_000;
/** ... it has this many times more of them than the stream has bytes so far. Shared data stays far below. */
const EXPANSION_RATIO = 100;

;// CONCATENATED MODULE: ./lib/src/format/pickle/values.js

const NONE = { kind: 'none' };
const TRUE = { kind: 'bool', value: true };
const FALSE = { kind: 'bool', value: false };
function toValue(raw) {
    if (raw === null)
        return NONE;
    if (typeof raw === 'object')
        return raw;
    if (typeof raw === 'string')
        return { kind: 'text', length: raw.length, text: raw };
    if (typeof raw === 'boolean')
        return raw ? TRUE : FALSE;
    if (typeof raw === 'number' && !Number.isInteger(raw))
        return { kind: 'float', value: raw };
    return { kind: 'int', value: raw };
}
/** A float is a bare number unless that would be taken for an int. */
function rawFloat(value) {
    return Number.isInteger(value) ? { kind: 'float', value } : value;
}
const OTHER_KINDS = new Set(['global', 'call', 'persistent', 'unknown']);
/** Whether nothing in the value can name or do anything: no global, call, persistent id or unknown. */
function isPlain(raw) {
    if (typeof raw !== 'object' || raw === null)
        return true;
    return raw instanceof Compound ? raw.plain : !OTHER_KINDS.has(raw.kind);
}
/** Elements of the value, counted through every reference; may grow to infinity. */
function weightOf(raw) {
    return raw instanceof Compound ? raw.weight : 1;
}
/** Characters that the value itself holds, of those that are kept. */
function charactersIn(raw) {
    if (typeof raw === 'string')
        return raw.length;
    if (typeof raw !== 'object' || raw === null || raw instanceof Compound)
        return 0;
    return raw.kind === 'text' ? raw.text.length : 0;
}
/** Levels of containers and calls in the value. */
function depthOf(value) {
    return value instanceof Compound ? value.depth : 0;
}
/** What holds other values. */
class Compound {
    /** Elements, counted through every reference. */
    weight = 1;
    /** Levels of containers and calls. */
    depth = 1;
}
const TOO_DEEP = { kind: 'unknown', why: 'nested too deeply' };
/** Shared by all empty containers; never added to. */
const NO_ITEMS = [];
const MORE = { kind: 'unknown', why: 'more items than are kept' };
/**
 * A list, tuple, dict or set of which the first items, and all that is not plain data, are kept. There may be
 * millions of them: items become values only when somebody asks, through the contract's `items`.
 */
class Container extends Compound {
    type;
    size = 0;
    /** Entries that are not plain data. */
    others = 0;
    kept = NO_ITEMS;
    constructor(type) {
        super();
        this.type = type;
    }
    get kind() {
        return 'container';
    }
    get plain() {
        return this.others === 0;
    }
    get items() {
        return this.kept.map(toValue);
    }
    /** Adds the values `[from, to)` of a stack, in entries of `width` values: 1, or 2 for the pairs of a dict. */
    add(stack, from, to, width = 1) {
        this.size += (to - from) / width;
        const isEmptySoFar = this.kept === NO_ITEMS;
        let arePlain = true;
        let weight = 0;
        let depth = 0;
        for (let at = from; at < to; at++) {
            const item = stack[at] ?? null;
            if (typeof item !== 'object' || item === null) {
                weight++;
            }
            else {
                weight += weightOf(item);
                depth = Math.max(depth, depthOf(item));
                arePlain &&= isPlain(item);
            }
        }
        this.weight += weight;
        this.depth = Math.max(this.depth, depth + 1);
        if (this.depth > KEPT.depth)
            return this.forget(arePlain);
        if (depth > 0)
            shedFrom(stack, Math.max(from, from + KEPT.plainItems * width - this.kept.length), to);
        // An array of the exact size, where all of its kind are kept: pushing to an empty one makes room for 17.
        const room = KEPT.plainItems * width;
        if (isEmptySoFar && (arePlain || to - from <= room)) {
            this.kept = stack.slice(from, Math.min(to, from + room));
            if (!arePlain)
                this.countOthers(stack, from, to, width);
        }
        else
            for (let at = from; at < to; at += width)
                this.addEntry(stack, at, width);
    }
    /**
     * Lets go of plain items, which only display needs. The memo of a large file holds a container for each of its
     * rows, and nobody is shown the ones that are not among the first of their list.
     */
    shed() {
        if (this.plain)
            this.kept = NO_ITEMS;
    }
    /** Sets the size of something whose items are not values, such as the bytes of a bytearray. */
    stand(size, content) {
        this.size = size;
        this.kept = [content];
        return this;
    }
    addEntry(stack, at, width) {
        if (isPlainEntry(stack, at, width)) {
            if (this.kept.length >= KEPT.plainItems * width)
                return;
        }
        else if (this.others++ >= KEPT.otherItems)
            return this.noteMore(width);
        if (this.kept === NO_ITEMS)
            this.kept = [];
        for (let part = at; part < at + width; part++)
            this.kept.push(stack[part] ?? null);
    }
    countOthers(stack, from, to, width) {
        for (let at = from; at < to; at += width)
            if (!isPlainEntry(stack, at, width))
                this.others++;
    }
    /** Chains of millions of containers would fill memory: what is too deep is not kept at all. */
    forget(arePlain) {
        this.depth = KEPT.depth + 1;
        if (!arePlain)
            this.others++;
        this.kept = this.plain ? [] : [TOO_DEEP];
    }
    noteMore(width) {
        if (this.others === KEPT.otherItems + 1)
            for (let count = 0; count < width; count++)
                this.kept.push(MORE);
    }
}
function isPlainEntry(stack, at, width) {
    return isPlain(stack[at] ?? null) && (width === 1 || isPlain(stack[at + 1] ?? null));
}
function shedFrom(stack, from, to) {
    for (let at = from; at < to; at++) {
        const item = stack[at];
        if (item instanceof Container)
            item.shed();
    }
}
/** The result of a call, which is never made. */
class Call extends Compound {
    callee;
    args;
    state;
    constructor(callee, args) {
        super();
        const depth = Math.max(depthOf(callee), depthOf(args)) + 1;
        const isTooDeep = depth > KEPT.depth;
        this.callee = isTooDeep && depthOf(callee) > 0 ? TOO_DEEP : callee;
        this.args = isTooDeep && depthOf(args) > 0 ? TOO_DEEP : args;
        this.depth = Math.min(depth, KEPT.depth);
        this.weight = 1 + weightOf(callee) + weightOf(args);
    }
    get plain() {
        return false;
    }
    get kind() {
        return 'call';
    }
    /** A loader may do this more than once; the last state is kept. */
    build(state) {
        this.state = state;
        this.weight += weightOf(state);
    }
}
const EMPTY_TUPLE = { kind: 'container', type: 'tuple', size: 0, items: [] };

;// CONCATENATED MODULE: ./lib/src/format/pickle/fact-log.js


/** A call with more values than this in it is like no other: few real ones are. */
const SIGNATURE_VALUES = 64;
class FactLog {
    facts = [];
    /** Set when a fact had to be dropped that was not a mere repetition. */
    overflow = false;
    counts = new Map();
    plainCalls = new Map();
    persistentIds = 0;
    argumentsMatter;
    matters = new Map();
    constructor(argumentsMatter) {
        this.argumentsMatter = argumentsMatter;
    }
    /** An empty log with the same view of what matters. */
    another() {
        return new FactLog(this.argumentsMatter);
    }
    /** Adds the facts of another reading of the same bytes that this one did not have. */
    addNew(other) {
        const known = new Set(this.facts.map(factKey));
        for (const fact of other.facts)
            if (!known.has(factKey(fact)))
                this.push(fact);
        this.overflow ||= other.overflow;
    }
    global(global, opcode, offset) {
        if (this.isRepeated(`global ${keyOf(global)}`))
            return;
        this.push({ kind: 'global', global, opcode, offset });
    }
    /**
     * Calls repeat when callee and all names in the arguments are the same; for callees whose arguments decide
     * what they do, when the constants are the same as well.
     */
    call({ callee, args }, opcode, offset) {
        if (this.isRepeatedCall(callee, args))
            return;
        this.push({ kind: 'call', callee, args, opcode, offset });
    }
    persistentId(id, offset) {
        if (this.persistentIds++ < PICKLE_LIMITS.persistentIds)
            this.push({ kind: 'persistent-id', id, offset });
    }
    anomaly(anomaly, offset) {
        if (!this.isRepeated(`anomaly ${anomaly}`))
            this.push({ kind: 'anomaly', anomaly, offset });
    }
    push(fact) {
        if (this.facts.length < PICKLE_LIMITS.facts)
            this.facts.push(fact);
        else
            this.overflow = true;
    }
    /** Counts, and says whether `key` was seen often enough. A new key is never a repetition. */
    isRepeated(key) {
        const count = this.counts.get(key) ?? 0;
        if (count >= PICKLE_LIMITS.repeats)
            return true;
        // Keys are as bounded as facts: beyond the facts' limit, new keys only set `overflow`.
        if (count > 0 || this.counts.size < PICKLE_LIMITS.facts)
            this.counts.set(key, count + 1);
        return false;
    }
    isRepeatedCall(callee, args) {
        const constants = callee.kind !== 'global' || this.doArgumentsMatter(callee.global);
        if (!constants && isPlain(args))
            return this.isRepeatedPlain(callee);
        const signature = signatureOf([callee, args], constants);
        return signature !== undefined && this.isRepeated(`call ${signature}`);
    }
    /** The common case, without making a key: globals are the same object each time. */
    isRepeatedPlain(callee) {
        const count = this.plainCalls.get(callee) ?? 0;
        if (count >= PICKLE_LIMITS.repeats)
            return true;
        this.plainCalls.set(callee, count + 1);
        return false;
    }
    doArgumentsMatter(global) {
        const known = this.matters.get(global);
        if (known !== undefined)
            return known;
        const matters = this.argumentsMatter(global);
        this.matters.set(global, matters);
        return matters;
    }
}
/** The same for the same thing at the same place. */
function factKey(fact) {
    const place = `${fact.kind} ${fact.offset}`;
    if (fact.kind === 'global')
        return `${place} ${keyOf(fact.global)}`;
    return fact.kind === 'call' ? `${place} ${signatureOf([fact.callee, fact.args], true) ?? ''}` : place;
}
/** Two spellings of one global are two: loaders that do not rename look up different ones. */
function keyOf({ module, name, spelled }) {
    return `${module}\0${name}\0${spelled?.module ?? ''}\0${spelled?.name ?? ''}`;
}
/** The names that occur in the values, and the constants if asked for, as one string; undefined for too many. */
function signatureOf(values, constants) {
    const parts = [];
    const queue = [...values];
    for (let next = 0; next < queue.length && next < SIGNATURE_VALUES; next++) {
        const value = queue[next];
        if (value === undefined)
            break;
        if (value.kind === 'global')
            parts.push(value.global.module, value.global.name);
        else if (value.kind === 'call')
            queue.push(value.callee, value.args);
        else if (value.kind === 'container') {
            for (const item of value.items)
                if (constants || !isPlain(item))
                    queue.push(item);
            parts.push(constants ? value.type : '');
        }
        else if (value.kind === 'unknown')
            parts.push(`?${value.why}`);
        else if (constants && value.kind === 'text')
            parts.push(JSON.stringify(value.text));
        else if (constants && value.kind !== 'none' && value.kind !== 'persistent') {
            parts.push(String('value' in value ? value.value : value.length));
        }
    }
    return queue.length > SIGNATURE_VALUES ? undefined : parts.join('\0');
}

// EXTERNAL MODULE: ./lib/src/format/pickle/sniff.js + 3 modules
var sniff = __webpack_require__(28750);
;// CONCATENATED MODULE: ./lib/src/format/pickle/next-stream.js


const PROTO = 0x80;
/** Artifact offset of the next stream, or undefined when there is none. Notes data that is no padding. */
async function nextStream(bytes, { end, stopped }, log, trailing) {
    if (end >= bytes.size || stopped?.code === 'unreadable')
        return undefined;
    try {
        if (stopped === undefined && (await startsAt(bytes, end)))
            return end;
        return trailing === 'ignore'
            ? undefined
            : await resync(bytes, end, stopped === undefined ? log : undefined);
    }
    catch {
        // The bytes cannot be read: a loader that goes on here fails as well, and the stream itself is complete.
        return undefined;
    }
}
async function startsAt(bytes, offset) {
    return (0,sniff/* looksLikePickle */.g)(await bytes.read(offset, READING.probe), bytes.size - offset);
}
/** Looks at the first bytes behind `end`, in pieces: most of the time the first one decides. */
async function resync(bytes, end, log) {
    let isPadding = true;
    for (let at = end; at < Math.min(bytes.size, end + READING.resync); at += READING.resyncStep) {
        const piece = await bytes.read(at, READING.resyncStep + 1);
        if (piece.length === 0)
            return undefined;
        const first = isPadding ? piece.findIndex((byte) => byte !== 0) : 0;
        if (first < 0)
            continue;
        if (isPadding)
            log?.anomaly('trailing-data', at + first);
        isPadding = false;
        const found = await headerIn(bytes, piece, at, first);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Artifact offset of the first protocol header in the piece that a pickle follows. */
async function headerIn(bytes, piece, at, first) {
    for (let here = piece.indexOf(PROTO, first); here >= 0; here = piece.indexOf(PROTO, here + 1)) {
        const version = piece[here + 1] ?? 0;
        if (version >= 2 && version <= 5 && (await startsAt(bytes, at + here)))
            return at + here;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/format/pickle/options.js
var pickle_options = __webpack_require__(30345);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/format/pickle/compat-names.js
// Python 2 names and what Python 3 calls them: the tables CPython applies to globals of protocols 0 to 2.
// Source: CPython 3.11, Lib/_compat_pickle.py, IMPORT_MAPPING and NAME_MAPPING.
const RENAMED_MODULES = {
    __builtin__: 'builtins',
    copy_reg: 'copyreg',
    Queue: 'queue',
    SocketServer: 'socketserver',
    ConfigParser: 'configparser',
    repr: 'reprlib',
    tkFileDialog: 'tkinter.filedialog',
    tkSimpleDialog: 'tkinter.simpledialog',
    tkColorChooser: 'tkinter.colorchooser',
    tkCommonDialog: 'tkinter.commondialog',
    Dialog: 'tkinter.dialog',
    Tkdnd: 'tkinter.dnd',
    tkFont: 'tkinter.font',
    tkMessageBox: 'tkinter.messagebox',
    ScrolledText: 'tkinter.scrolledtext',
    Tkconstants: 'tkinter.constants',
    Tix: 'tkinter.tix',
    ttk: 'tkinter.ttk',
    Tkinter: 'tkinter',
    markupbase: '_markupbase',
    _winreg: 'winreg',
    thread: '_thread',
    dummy_thread: '_dummy_thread',
    dbhash: 'dbm.bsd',
    dumbdbm: 'dbm.dumb',
    dbm: 'dbm.ndbm',
    gdbm: 'dbm.gnu',
    xmlrpclib: 'xmlrpc.client',
    SimpleXMLRPCServer: 'xmlrpc.server',
    httplib: 'http.client',
    htmlentitydefs: 'html.entities',
    HTMLParser: 'html.parser',
    Cookie: 'http.cookies',
    cookielib: 'http.cookiejar',
    BaseHTTPServer: 'http.server',
    'test.test_support': 'test.support',
    commands: 'subprocess',
    urlparse: 'urllib.parse',
    robotparser: 'urllib.robotparser',
    urllib2: 'urllib.request',
    anydbm: 'dbm',
    _abcoll: 'collections.abc',
    cPickle: 'pickle',
    _elementtree: 'xml.etree.ElementTree',
    FileDialog: 'tkinter.filedialog',
    SimpleDialog: 'tkinter.simpledialog',
    DocXMLRPCServer: 'xmlrpc.server',
    SimpleHTTPServer: 'http.server',
    CGIHTTPServer: 'http.server',
    UserDict: 'collections',
    UserList: 'collections',
    UserString: 'collections',
    whichdb: 'dbm',
    StringIO: 'io',
    cStringIO: 'io',
};
/** `module name`, old to new. */
const RENAMED_NAMES = {
    '__builtin__ xrange': 'builtins range',
    '__builtin__ reduce': 'functools reduce',
    '__builtin__ intern': 'sys intern',
    '__builtin__ unichr': 'builtins chr',
    '__builtin__ unicode': 'builtins str',
    '__builtin__ long': 'builtins int',
    'itertools izip': 'builtins zip',
    'itertools imap': 'builtins map',
    'itertools ifilter': 'builtins filter',
    'itertools ifilterfalse': 'itertools filterfalse',
    'itertools izip_longest': 'itertools zip_longest',
    'UserDict IterableUserDict': 'collections UserDict',
    'UserList UserList': 'collections UserList',
    'UserString UserString': 'collections UserString',
    'whichdb whichdb': 'dbm whichdb',
    '_socket fromfd': 'socket fromfd',
    '_multiprocessing Connection': 'multiprocessing.connection Connection',
    'multiprocessing.process Process': 'multiprocessing.context Process',
    'multiprocessing.forking Popen': 'multiprocessing.popen_fork Popen',
    'urllib ContentTooShortError': 'urllib.error ContentTooShortError',
    'urllib getproxies': 'urllib.request getproxies',
    'urllib pathname2url': 'urllib.request pathname2url',
    'urllib quote_plus': 'urllib.parse quote_plus',
    'urllib quote': 'urllib.parse quote',
    'urllib unquote_plus': 'urllib.parse unquote_plus',
    'urllib unquote': 'urllib.parse unquote',
    'urllib url2pathname': 'urllib.request url2pathname',
    'urllib urlcleanup': 'urllib.request urlcleanup',
    'urllib urlencode': 'urllib.parse urlencode',
    'urllib urlopen': 'urllib.request urlopen',
    'urllib urlretrieve': 'urllib.request urlretrieve',
    'urllib2 HTTPError': 'urllib.error HTTPError',
    'urllib2 URLError': 'urllib.error URLError',
    '__builtin__ basestring': 'builtins str',
    'exceptions StandardError': 'builtins Exception',
    'UserDict UserDict': 'collections UserDict',
    'socket _socketobject': 'socket SocketType',
};
/** Names of the old `exceptions` module that are now in `builtins`. */
const EXCEPTIONS = [
    'ArithmeticError',
    'AssertionError',
    'AttributeError',
    'BaseException',
    'BufferError',
    'BytesWarning',
    'DeprecationWarning',
    'EOFError',
    'EnvironmentError',
    'Exception',
    'FloatingPointError',
    'FutureWarning',
    'GeneratorExit',
    'IOError',
    'ImportError',
    'ImportWarning',
    'IndentationError',
    'IndexError',
    'KeyError',
    'KeyboardInterrupt',
    'LookupError',
    'MemoryError',
    'NameError',
    'NotImplementedError',
    'OSError',
    'OverflowError',
    'PendingDeprecationWarning',
    'ReferenceError',
    'RuntimeError',
    'RuntimeWarning',
    'StopIteration',
    'SyntaxError',
    'SyntaxWarning',
    'SystemError',
    'SystemExit',
    'TabError',
    'TypeError',
    'UnboundLocalError',
    'UnicodeDecodeError',
    'UnicodeEncodeError',
    'UnicodeError',
    'UnicodeTranslateError',
    'UnicodeWarning',
    'UserWarning',
    'ValueError',
    'Warning',
    'ZeroDivisionError',
];
/** Exceptions of `multiprocessing` that are now in `multiprocessing.context`. */
const MULTIPROCESSING_EXCEPTIONS = [
    'AuthenticationError',
    'BufferTooShort',
    'ProcessError',
    'TimeoutError',
];

;// CONCATENATED MODULE: ./lib/src/format/pickle/compat.js
// Applies the Python 2 renames to a global, as find_class does.

const NAMES = new Map([
    ...Object.entries(RENAMED_NAMES),
    ...EXCEPTIONS.map((name) => [`exceptions ${name}`, `builtins ${name}`]),
    ...MULTIPROCESSING_EXCEPTIONS.map((name) => [`multiprocessing ${name}`, `multiprocessing.context ${name}`]),
]);
const MODULES = new Map(Object.entries(RENAMED_MODULES));
/** From this protocol on, names are looked up as they are spelled. */
const FIRST_PROTOCOL_WITHOUT_RENAMES = 3;
/**
 * The global that CPython looks up for `module` and `name` under the protocol in force: a renamed name first,
 * else a renamed module (CPython 3.11, Modules/_pickle.c, find_class).
 */
function resolveGlobal(module, name, protocol) {
    if (protocol >= FIRST_PROTOCOL_WITHOUT_RENAMES)
        return { module, name };
    const renamed = NAMES.get(`${module} ${name}`);
    if (renamed !== undefined) {
        const space = renamed.indexOf(' ');
        return { module: renamed.slice(0, space), name: renamed.slice(space + 1), spelled: { module, name } };
    }
    const newModule = MODULES.get(module);
    return newModule === undefined ? { module, name } : { module: newModule, name, spelled: { module, name } };
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/memo.js
class Memo {
    dense = [];
    sparse = new Map();
    /** Number of entries: the index that MEMOIZE uses next (CPython 3.11, Modules/_pickle.c, load_memoize). */
    get size() {
        return this.dense.length + this.sparse.size;
    }
    get(index) {
        return index < this.dense.length ? this.dense[index] : this.sparse.get(index);
    }
    put(index, value) {
        const { dense, sparse } = this;
        if (index < dense.length) {
            dense[index] = value;
        }
        else if (index > dense.length) {
            sparse.set(index, value);
        }
        else {
            dense.push(value);
            if (sparse.size > 0)
                this.moveSparse();
        }
    }
    /** Keeps an index in one of the two places only. */
    moveSparse() {
        const { dense, sparse } = this;
        sparse.delete(dense.length - 1);
        for (let next = sparse.get(dense.length); next !== undefined; next = sparse.get(dense.length)) {
            sparse.delete(dense.length);
            dense.push(next);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/live-objects.js
/** The builtins by which an attribute of a global is reached. */
const ATTRIBUTE_GETTERS = new Map([
    ['getattr', ['builtins', '__builtin__']],
    ['getattr_static', ['inspect']],
]);
/** What hands out an object of the running process instead of making one, wherever its module is said to end. */
const LIVE_OBJECTS = new Map([
    ['getLogger', ['logging', 'logging.Logger.manager']],
    ['manager.getLogger', ['logging.Logger']],
    ['Logger.manager.getLogger', ['logging']],
]);
function isAmong(names, { module, name }) {
    return names.get(name)?.includes(module) ?? false;
}
/**
 * Whether setting state on the value may change something that other code uses: a global, an attribute that
 * was got from one, or a value that nobody knows. Instances made in the stream are not.
 */
function mayBeGlobal(value) {
    let target = value;
    for (let depth = 0; depth < 100; depth++) {
        if (target.kind === 'global' || target.kind === 'unknown')
            return true;
        if (target.kind !== 'call')
            return false;
        const { callee, args } = target;
        if (callee.kind === 'global' && isAmong(LIVE_OBJECTS, callee.global))
            return true;
        const isGetter = callee.kind === 'global' ? isAmong(ATTRIBUTE_GETTERS, callee.global) : isAttributeGetter(callee);
        const object = args.kind === 'container' ? args.items[0] : undefined;
        if (!isGetter || object === undefined)
            return false;
        target = object;
    }
    return true;
}
/** `operator.attrgetter(...)`, which is a callable that gets attributes. */
function isAttributeGetter(value) {
    if (value.kind !== 'call' || value.callee.kind !== 'global')
        return false;
    const { module, name } = value.callee.global;
    return name === 'attrgetter' && (module === 'operator' || module === '_operator');
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/machine.js
// The abstract machine: a stack, marks and a memo of symbolic values, run over one window of bytes at a time.






/** How an opcode ended. `MORE`: nothing was done, the window has to hold more of it. */
const STATUS = {
    NEXT: 0,
    MORE: 1,
    STOP: 2,
    BROKEN: 3,
    BUDGET: 4,
    UNSUPPORTED: 5,
    AFTER_BUILD: 6,
};
/** One stream. Handlers work on the public fields; offsets inside the window unless they say otherwise. */
class Machine {
    shared;
    /** What an offset in the bytes is in the artifact; the same, unless the bytes are a view of it. */
    locate;
    /** Bytes in the artifact. */
    size;
    /** Where the stream starts in the artifact. */
    start;
    data;
    /** The same bytes, for floats: a Buffer puts each together byte by byte. */
    view;
    /** Offset of the window in the artifact. */
    base;
    /** The next byte; behind the window after a long operand. */
    pos = 0;
    opStart = 0;
    stack = [];
    sp = 0;
    marks = [];
    /** The top mark: nothing below it can be popped. */
    fence = 0;
    memo = new Memo();
    memoText = 0;
    /** The protocol in force: that of the last PROTO. */
    protocol = 0;
    highestProtocol = 0;
    /** Where the current frame should end; behind it, Infinity. */
    frameEnd = Infinity;
    /** A frame ends where no opcode begins, so that the stream has a second reading. */
    framesLie = false;
    /** The artifact offsets of a line that no window holds, once its end was found. */
    longLine;
    /** Artifact offset of the line for which MORE was returned. */
    wantedLine = -1;
    lineStart = 0;
    lineEnd = 0;
    result;
    reason = '';
    /** Target and state of the BUILD that ended with AFTER_BUILD. */
    built;
    opcodes = 0;
    constructor(shared, size, start, locate) {
        this.shared = shared;
        this.locate = locate;
        this.size = size;
        this.start = start;
        this.base = start;
        this.data = external_node_buffer_.Buffer.alloc(0);
        this.view = new DataView(this.data.buffer, 0, 0);
    }
    /** Whether the window reaches the end of the artifact. */
    get atEnd() {
        return this.base + this.data.length >= this.size;
    }
    /** Artifact offset of the opcode that is being executed. */
    get offset() {
        return this.locate(this.base + this.opStart);
    }
    push(value) {
        if (this.sp >= PICKLE_LIMITS.stack)
            return this.budget('values on the stack', PICKLE_LIMITS.stack);
        this.stack[this.sp++] = value;
        return STATUS.NEXT;
    }
    /** The value `depth` below the top; only after {@link has} said that it is there. */
    top(depth = 0) {
        return this.stack[this.sp - 1 - depth] ?? null;
    }
    has(count) {
        return this.sp - count >= this.fence;
    }
    pushMark() {
        if (this.marks.length >= PICKLE_LIMITS.marks)
            return this.budget('marks', PICKLE_LIMITS.marks);
        this.marks.push(this.sp);
        this.fence = this.sp;
        return STATUS.NEXT;
    }
    /** Removes the top mark and returns its position, or -1 when there is none. */
    popMark() {
        const mark = this.marks.pop();
        this.fence = this.marks.at(-1) ?? 0;
        return mark ?? -1;
    }
    /** Looks a global up as CPython would under the protocol in force, and notes that it was. */
    findGlobal(module, name, opcode) {
        const { globals, log } = this.shared;
        const key = `${this.protocol < 3 ? 'old' : 'new'} ${module}\0${name}`;
        let value = globals.get(key);
        if (value === undefined) {
            value = { kind: 'global', global: resolveGlobal(module, name, this.protocol) };
            globals.set(key, value);
        }
        log.global(value.global, opcode, this.offset);
        return value;
    }
    container(type) {
        this.shared.objects++;
        return new Container(type);
    }
    anomaly(anomaly) {
        this.shared.log.anomaly(anomaly, this.offset);
    }
    /** Notes frames that are not where they say; harmless to most loaders, and to others a different stream. */
    frameLies() {
        if (!this.framesLie)
            this.anomaly('frame-lies');
        this.framesLie = true;
    }
    /** To be called when a container has grown. */
    watchWeight(value) {
        const weight = weightOf(value);
        if (weight < EXPANSION_ELEMENTS)
            return;
        if (weight > EXPANSION_RATIO * (this.base + this.pos - this.start))
            this.anomaly('expansion');
    }
    /**
     * Whether a change of `target` is worth a fact: of anything but an object of this stream. One whose state was set
     * already may have had its own methods replaced by it, which the change then calls; picklers set the state last.
     */
    changesGlobal(target) {
        if (target instanceof Call && target.state !== undefined)
            this.anomaly('used-after-state');
        return mayBeGlobal(toValue(target));
    }
    changed(target, state, opcode) {
        const { offset } = this;
        this.shared.log.push({
            kind: 'global-state',
            target: toValue(target),
            state: toValue(state),
            opcode,
            offset,
        });
    }
    broken(reason) {
        this.reason = reason;
        return STATUS.BROKEN;
    }
    underflow() {
        return this.broken('an opcode takes more values than the stack holds');
    }
    budget(what, limit) {
        this.reason = `more than ${limit} ${what}`;
        return STATUS.BUDGET;
    }
}

// EXTERNAL MODULE: ./lib/src/format/pickle/opcodes.js
var opcodes = __webpack_require__(47516);
;// CONCATENATED MODULE: ./lib/src/format/pickle/operands.js
const NEWLINE = 0x0a;
/** Below this, a loop finds a newline faster than a call into the runtime. */
const SHORT_LINE = 32;
function u16(machine) {
    const { data, opStart } = machine;
    return (data[opStart + 1] ?? 0) | ((data[opStart + 2] ?? 0) << 8);
}
function i32(machine) {
    const { data, opStart } = machine;
    return ((data[opStart + 1] ?? 0) |
        ((data[opStart + 2] ?? 0) << 8) |
        ((data[opStart + 3] ?? 0) << 16) |
        ((data[opStart + 4] ?? 0) << 24));
}
function u32(machine) {
    return i32(machine) >>> 0;
}
/** A 64-bit length; Infinity above 2^53, where numbers lose digits and no file ends. */
function u64(machine) {
    const { data, opStart } = machine;
    const high = data.readUInt32LE(opStart + 5);
    return high >= 2 ** 21 ? Number.POSITIVE_INFINITY : u32(machine) + high * 2 ** 32;
}
/**
 * Takes the line that starts at `pos` into `lineStart` and `lineEnd` (without its newline) and moves behind
 * it. Of a line longer than the window only the beginning is there; `lineCut` tells. False when the window
 * has to hold more.
 *
 * At the end of the artifact, a last line without newline is no line for the C unpickler. The Python one
 * takes it and cuts off its last byte, which only matters for GLOBAL and INST: they ask with `unended`.
 */
function takeLine(machine, unended = false) {
    const end = findNewline(machine);
    if (end >= 0) {
        machine.lineStart = machine.pos;
        machine.lineEnd = end;
        machine.pos = end + 1;
        return true;
    }
    const { longLine } = machine;
    const start = machine.base + machine.pos;
    if (longLine?.start === start) {
        machine.lineStart = machine.pos;
        machine.lineEnd = machine.data.length;
        machine.pos = longLine.end + 1 - machine.base;
        return true;
    }
    if (unended && machine.atEnd && machine.pos <= machine.data.length) {
        machine.lineStart = machine.pos;
        machine.lineEnd = Math.max(machine.pos, machine.data.length - 1);
        machine.pos = machine.data.length;
        return true;
    }
    machine.wantedLine = start;
    return false;
}
/** Bytes of the line, also when only its beginning is in the window. */
function lineLength(machine) {
    return Math.max(machine.lineEnd, machine.pos - 1) - machine.lineStart;
}
/** A line of up to nine digits as a number, which is what most are; -1 for any other. */
function lineDigits({ data, lineStart, lineEnd }) {
    if (lineEnd === lineStart || lineEnd - lineStart > 9)
        return -1;
    let value = 0;
    for (let at = lineStart; at < lineEnd; at++) {
        const digit = (data[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}
function findNewline(machine) {
    const { data, pos } = machine;
    const near = Math.min(data.length, pos + SHORT_LINE);
    for (let at = pos; at < near; at++)
        if (data[at] === NEWLINE)
            return at;
    return near < data.length ? data.indexOf(NEWLINE, near) : -1;
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/ops-container.js


/** Replaces the values from `from` to the top with one container of them. */
function gather(machine, type, from) {
    const container = machine.container(type);
    container.add(machine.stack, from, machine.sp);
    machine.sp = from;
    machine.watchWeight(container);
    return container;
}
function gatherPairs(machine, from) {
    const dict = machine.container('dict');
    addPairs(machine, dict, from);
    return dict;
}
function addPairs(machine, dict, from) {
    dict.add(machine.stack, from, machine.sp, 2);
    machine.sp = from;
    machine.watchWeight(dict);
}
function fromMark(type) {
    return (machine) => {
        const mark = machine.popMark();
        if (mark < 0)
            return noMark(machine);
        return machine.push(type === 'tuple' && mark === machine.sp ? EMPTY_TUPLE : gather(machine, type, mark));
    };
}
function tupleOf(count) {
    return (machine) => machine.has(count) ? machine.push(gather(machine, 'tuple', machine.sp - count)) : machine.underflow();
}
const dict = (machine) => {
    const mark = machine.popMark();
    if (mark < 0)
        return noMark(machine);
    if ((machine.sp - mark) % 2 !== 0)
        return machine.broken('a DICT with a key but no value');
    return machine.push(gatherPairs(machine, mark));
};
/** Adds the values from `from` to the top to the list or set below them; extend and append alike. */
function addItems(machine, from, opcode) {
    if (from <= machine.fence)
        return machine.underflow();
    if (from === machine.sp)
        return STATUS.NEXT;
    const target = machine.stack[from - 1] ?? null;
    machine.shared.watch?.filled(target, machine.stack, from, machine.sp, 1);
    if (target instanceof Container) {
        target.add(machine.stack, from, machine.sp);
        machine.sp = from;
        machine.watchWeight(target);
    }
    else {
        // An instance gets its own method called: only what is not known as one is worth a fact.
        if (machine.changesGlobal(target))
            machine.changed(target, gather(machine, 'list', from), opcode);
        machine.sp = from;
    }
    return STATUS.NEXT;
}
function setItems(machine, from, opcode) {
    if (from <= machine.fence)
        return machine.underflow();
    if (from === machine.sp)
        return STATUS.NEXT;
    if ((machine.sp - from) % 2 !== 0)
        return machine.broken(`${opcode} with a key but no value`);
    const target = machine.stack[from - 1] ?? null;
    machine.shared.watch?.filled(target, machine.stack, from, machine.sp, 2);
    if (target instanceof Container)
        addPairs(machine, target, from);
    else if (machine.changesGlobal(target))
        machine.changed(target, gatherPairs(machine, from), opcode);
    machine.sp = from;
    return STATUS.NEXT;
}
function afterMark(fill, opcode) {
    return (machine) => {
        const mark = machine.popMark();
        return mark < 0 ? noMark(machine) : fill(machine, mark, opcode);
    };
}
function noMark(machine) {
    return machine.broken('an opcode needs a MARK, and there is none');
}
function empty(type) {
    return (machine) => machine.push(machine.container(type));
}
const CONTAINER_OPS = {
    MARK: (machine) => machine.pushMark(),
    EMPTY_TUPLE: (machine) => machine.push(EMPTY_TUPLE),
    EMPTY_LIST: empty('list'),
    EMPTY_DICT: empty('dict'),
    EMPTY_SET: empty('set'),
    TUPLE: fromMark('tuple'),
    TUPLE1: tupleOf(1),
    TUPLE2: tupleOf(2),
    TUPLE3: tupleOf(3),
    LIST: fromMark('list'),
    FROZENSET: fromMark('frozenset'),
    DICT: dict,
    APPEND: (machine) => addItems(machine, machine.sp - 1, 'APPEND'),
    APPENDS: afterMark(addItems, 'APPENDS'),
    ADDITEMS: afterMark(addItems, 'ADDITEMS'),
    SETITEM: (machine) => setItems(machine, machine.sp - 2, 'SETITEM'),
    SETITEMS: afterMark(setItems, 'SETITEMS'),
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/text.js
// Text operands of protocol 0: escaped strings and numbers, read as generously as CPython's C unpickler does.


/** Texts up to this length are looked for among those seen last: pickles repeat their keys without end. */
const SHORT_TEXT = 24;
const SHORT_TEXTS = 4096;
/** Decodes text operands; short ones that come again are the same string, which saves time and memory. */
class TextDecoder {
    recent = Array.from({ length: SHORT_TEXTS }, () => '');
    /** UTF-8 when it is, else one character per byte: names and evidence stay readable either way. */
    decode(data, start, end) {
        return this.recall(data, start, end) ?? decodeText(data, start, end);
    }
    /** One character per byte. */
    latin1(data, start, end) {
        return this.recall(data, start, end) ?? data.toString('latin1', start, end);
    }
    /** The text of short ASCII; undefined for anything else. */
    recall(data, start, end) {
        if (end - start > SHORT_TEXT)
            return undefined;
        let hash = end - start;
        for (let at = start; at < end; at++) {
            const byte = data[at] ?? 0;
            if (byte > 0x7f)
                return undefined;
            hash = (Math.imul(hash, 31) + byte) | 0;
        }
        const slot = (hash ^ (hash >>> 12)) & (SHORT_TEXTS - 1);
        const candidate = this.recent[slot] ?? '';
        if (isSame(candidate, data, start, end))
            return candidate;
        const text = data.toString('latin1', start, end);
        this.recent[slot] = text;
        return text;
    }
}
function isSame(text, data, start, end) {
    if (text.length !== end - start)
        return false;
    for (let at = start; at < end; at++)
        if (text.charCodeAt(at - start) !== data[at])
            return false;
    return true;
}
/** UTF-8 when it is, else one character per byte: names and evidence stay readable either way. */
function decodeText(data, start, end) {
    const text = data.toString('utf8', start, end);
    return text.includes('\ufffd') ? data.toString('latin1', start, end) : text;
}
const BACKSLASH = 0x5c;
const text_NEWLINE = 0x0a;
const X = 0x78;
/** What a byte behind a backslash stands for. */
const SIMPLE_ESCAPES = new Map(['n\n', 'r\r', 't\t', 'a\u0007', 'b\b', 'f\f', 'v\v', '\\\\', "''", '""'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
]));
/** The value of each byte as a hexadecimal digit; NaN for those that are none, which is below no base. */
const DIGITS = Float64Array.from({ length: 256 }, (_, byte) => Number.parseInt(String.fromCharCode(byte), 16));
function digitAt(bytes, at) {
    return DIGITS[bytes[at] ?? 0] ?? Number.NaN;
}
/**
 * The text of a quoted STRING line, without its quotes (PyBytes_DecodeEscape). Unknown escapes stay as they are. In
 * place and byte by byte: arrays are written so, with an escape for every other byte.
 */
function unescapeString(body) {
    if (!body.includes('\\'))
        return body;
    const bytes = external_node_buffer_.Buffer.from(body, 'latin1');
    let end = 0;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        const next = bytes[at + 1];
        if (byte !== BACKSLASH || next === undefined) {
            bytes[end++] = byte;
        }
        else if (next === X && digitAt(bytes, at + 2) < 16 && digitAt(bytes, at + 3) < 16) {
            bytes[end++] = digitAt(bytes, at + 2) * 16 + digitAt(bytes, at + 3);
            at += 3;
        }
        else if (digitAt(bytes, at + 1) < 8) {
            let code = 0;
            for (const last = at + 3; at < last && digitAt(bytes, at + 1) < 8; at++)
                code = code * 8 + digitAt(bytes, at + 1);
            bytes[end++] = code;
        }
        else {
            at++;
            if (next === text_NEWLINE)
                continue;
            const simple = SIMPLE_ESCAPES.get(next);
            if (simple === undefined)
                bytes[end++] = byte;
            bytes[end++] = simple ?? next;
        }
    }
    return bytes.toString('latin1', 0, end);
}
/**
 * The text of a UNICODE line (raw-unicode-escape): only `\uXXXX` and `\UXXXXXXXX` count, and only after an
 * odd number of backslashes.
 */
function unescapeRawUnicode(body) {
    if (!body.includes('\\'))
        return body;
    return body.replace(/(\\+)(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))?/g, (whole, slashes, short, long) => {
        const digits = short ?? long;
        if (digits === undefined || slashes.length % 2 === 0)
            return whole;
        const point = Number.parseInt(digits, 16);
        return slashes.slice(1) + (point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
    });
}
/**
 * An int written as text. C's strtol and then PyLong_FromString read it with base 0: blanks around it, a
 * sign, `0x`, `0o`, `0b`, a C octal `017`, single underscores; a NUL ends it. NaN for what is none or too
 * long: the number does not matter then, and CPython may or may not go on.
 */
function parseInteger(line) {
    const text = numberText(line);
    const match = /^([+-]?)(?:0[xX]_?([0-9a-fA-F_]+)|0[oO]?_?([0-7_]+)|0[bB]_?([01_]+)|([0-9_]+))$/.exec(text);
    if (match === null || text.length > 2 * KEPT.intBytes)
        return text === '' && line !== '' ? 0 : Number.NaN;
    const [, sign, hex, octal, binary, decimal] = match;
    const digits = hex !== undefined
        ? `0x${hex}`
        : octal !== undefined
            ? `0o${octal}`
            : binary !== undefined
                ? `0b${binary}`
                : decimal;
    try {
        return narrow(BigInt((digits ?? '').replaceAll('_', '')) * (sign === '-' ? -1n : 1n));
    }
    catch {
        return Number.NaN; // nothing but underscores
    }
}
/** The index operand of GET and PUT, base 10; -1 when CPython would refuse it. */
function parseIndex(line) {
    const text = numberText(line);
    return /^\+?[0-9](?:_?[0-9]){0,20}$/.test(text) ? Number(text.replaceAll('_', '')) : -1;
}
function narrow(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
function numberText(line) {
    const nul = line.indexOf('\0');
    return (nul < 0 ? line : line.slice(0, nul)).replace(/^[ \t\n\v\f\r]+/, '').trimEnd();
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/ops-call.js






/** Notes the call and pushes its symbolic result. */
function call(machine, callee, args, opcode) {
    const result = new Call(toValue(callee), toValue(args));
    machine.shared.objects++;
    machine.shared.log.call(result, opcode, machine.offset);
    if (result.callee.kind === 'global')
        registerExtension(machine, result.callee.global, result.args);
    machine.shared.watch?.called(result);
    machine.watchWeight(result);
    return machine.push(result);
}
/** copyreg.add_extension with constants: a later EXT opcode then names that global. */
function registerExtension(machine, callee, args) {
    if (callee.name !== 'add_extension' || args.kind !== 'container')
        return;
    if (callee.module !== 'copyreg' && callee.module !== 'copy_reg')
        return;
    const [module, name, code] = args.items;
    if (module?.kind === 'text' && name?.kind === 'text' && code?.kind === 'int') {
        machine.shared.extensions.set(Number(code.value), { module: module.text, name: name.text });
    }
}
const reduce = (machine) => {
    if (!machine.has(2))
        return machine.underflow();
    const args = machine.top();
    const callee = machine.top(1);
    machine.sp -= 2;
    return call(machine, callee, args, 'REDUCE');
};
const newObjEx = (machine) => {
    if (!machine.has(3))
        return machine.underflow();
    const pair = gather(machine, 'tuple', machine.sp - 2);
    const callee = machine.top();
    machine.sp--;
    return call(machine, callee, pair, 'NEWOBJ_EX');
};
const newObj = (machine) => {
    if (!machine.has(2))
        return machine.underflow();
    const args = machine.top();
    const callee = machine.top(1);
    machine.sp -= 2;
    return call(machine, callee, args, 'NEWOBJ');
};
/** OBJ: the class lies right above the mark, its arguments above it. */
const obj = (machine) => {
    const mark = machine.popMark();
    if (mark < 0)
        return machine.broken('OBJ needs a MARK, and there is none');
    if (machine.sp - mark < 1)
        return machine.underflow();
    const args = argumentsFrom(machine, mark + 1);
    const callee = machine.top();
    machine.sp--;
    return call(machine, callee, args, 'OBJ');
};
function argumentsFrom(machine, from) {
    return from === machine.sp ? EMPTY_TUPLE : gather(machine, 'tuple', from);
}
/** The two lines of GLOBAL and INST, or why there are none. */
function takeNames(machine) {
    const module = takeName(machine);
    if (typeof module === 'number')
        return module;
    const name = takeName(machine);
    return typeof name === 'number' ? name : { module, name };
}
function takeName(machine) {
    if (!takeLine(machine, true))
        return STATUS.MORE;
    const { data, lineStart, lineEnd } = machine;
    if (lineLength(machine) > READING.line)
        return machine.budget('bytes in the name of a global', READING.line);
    return decodeText(data, lineStart, lineEnd);
}
/** Whether the file ends where the newline of the last name should be. Only the Python unpickler takes that. */
function endsInName(machine) {
    return machine.atEnd && machine.data[machine.pos - 1] !== 0x0a;
}
const global = (machine) => {
    const names = takeNames(machine);
    if (typeof names === 'number')
        return names;
    const value = machine.findGlobal(names.module, names.name, 'GLOBAL');
    return endsInName(machine) ? machine.broken('the file ends in the name of a global') : machine.push(value);
};
const inst = (machine) => {
    const names = takeNames(machine);
    if (typeof names === 'number')
        return names;
    // The Python unpickler imports before it looks for the mark, the C one after: count the import.
    const callee = machine.findGlobal(names.module, names.name, 'INST');
    const mark = machine.popMark();
    if (mark < 0)
        return machine.broken('INST needs a MARK, and there is none');
    const status = call(machine, callee, argumentsFrom(machine, mark), 'INST');
    return endsInName(machine) ? machine.broken('the file ends in the name of a global') : status;
};
/** STACK_GLOBAL takes `str` only; what a call returned may be one. */
const stackGlobal = (machine) => {
    if (!machine.has(2))
        return machine.underflow();
    const name = machine.top();
    const module = machine.top(1);
    machine.sp -= 2;
    if (typeof module === 'string' && typeof name === 'string') {
        return machine.push(machine.findGlobal(module, name, 'STACK_GLOBAL'));
    }
    machine.shared.log.push({
        kind: 'dynamic-global',
        module: toValue(module),
        name: toValue(name),
        offset: machine.offset,
    });
    return machine.push({ kind: 'unknown', why: 'global whose name is not constant' });
};
function extension(width, code) {
    return (machine) => {
        machine.pos += width;
        const number = code(machine);
        machine.shared.log.push({ kind: 'extension', code: number, offset: machine.offset });
        const known = machine.shared.extensions.get(number);
        if (known !== undefined)
            return machine.push(machine.findGlobal(known.module, known.name, `EXT${width}`));
        return machine.push({ kind: 'unknown', why: `extension ${number}` });
    };
}
const persId = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const { data, lineStart, lineEnd } = machine;
    return persistent(machine, decodeText(data, lineStart, Math.min(lineEnd, lineStart + KEPT.text)));
};
const binPersId = (machine) => {
    if (!machine.has(1))
        return machine.underflow();
    const id = machine.top();
    machine.sp--;
    return persistent(machine, id);
};
function persistent(machine, id) {
    const value = toValue(id);
    machine.shared.log.persistentId(value, machine.offset);
    return machine.push({ kind: 'persistent', id: value });
}
const build = (machine) => {
    if (!machine.has(2))
        return machine.underflow();
    const state = toValue(machine.top());
    machine.sp--;
    const target = machine.top();
    if (machine.changesGlobal(target))
        machine.changed(target, state, 'BUILD');
    if (!(target instanceof Call))
        return STATUS.NEXT;
    target.build(state);
    machine.shared.watch?.built(target, state);
    machine.watchWeight(target);
    if (!isDataClass(machine, target))
        return STATUS.NEXT;
    machine.built = { target, state };
    return STATUS.AFTER_BUILD;
};
/** Instances are made by calling the class, or by `copyreg._reconstructor(class, ...)`. */
function isDataClass(machine, { callee, args }) {
    if (callee.kind !== 'global')
        return false;
    if (machine.shared.isDataClass(callee.global))
        return true;
    if (callee.global.name !== '_reconstructor' || args.kind !== 'container')
        return false;
    const first = args.items[0];
    return first?.kind === 'global' && machine.shared.isDataClass(first.global);
}
const CALL_OPS = {
    GLOBAL: global,
    STACK_GLOBAL: stackGlobal,
    INST: inst,
    REDUCE: reduce,
    OBJ: obj,
    NEWOBJ: newObj,
    NEWOBJ_EX: newObjEx,
    BUILD: build,
    PERSID: persId,
    BINPERSID: binPersId,
    EXT1: extension(1, (machine) => machine.data[machine.opStart + 1] ?? 0),
    EXT2: extension(2, u16),
    EXT4: extension(4, i32),
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/ops-scalar.js
// Opcodes that push numbers, None, booleans and bytes.





const ZERO = 0x30;
/** An int with more digits than are kept, or with none. A bare NaN would be a float. */
const NO_NUMBER = { kind: 'int', value: Number.NaN };
/** INT: also `00` and `01`, which are booleans (load_int). */
const ops_scalar_int = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const { data, lineStart, lineEnd } = machine;
    // A leading zero makes it octal, or a boolean.
    if (data[lineStart] !== ZERO || lineEnd - lineStart === 1) {
        const digits = lineDigits(machine);
        if (digits >= 0)
            return machine.push(digits);
    }
    if (lineLength(machine) > 2 * KEPT.intBytes)
        return machine.push(NO_NUMBER);
    const value = parseInteger(data.toString('latin1', lineStart, lineEnd));
    if (lineEnd - lineStart === 2 && (value === 0 || value === 1))
        return machine.push(value === 1);
    return pushInteger(machine, value);
};
/** LONG: as INT, with an `L` behind it. */
const ops_scalar_long = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    if (lineLength(machine) > 2 * KEPT.intBytes)
        return machine.push(NO_NUMBER);
    const text = machine.data.toString('latin1', machine.lineStart, machine.lineEnd);
    return pushInteger(machine, parseInteger(text.endsWith('L') ? text.slice(0, -1) : text));
};
function pushInteger(machine, value) {
    return machine.push(Number.isNaN(value) ? NO_NUMBER : value);
}
const ops_scalar_float = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const { data, lineStart } = machine;
    const text = data.toString('latin1', lineStart, Math.min(machine.lineEnd, lineStart + 64)).trim();
    const infinite = /^([+-]?)inf(inity)?$/i.exec(text);
    const value = infinite === null ? Number(text) : infinite[1] === '-' ? -Infinity : Infinity;
    return machine.push(rawFloat(value));
};
const binFloat = (machine) => {
    const value = machine.view.getFloat64(machine.pos);
    machine.pos += 8;
    return machine.push(rawFloat(value));
};
const binInt = (machine) => {
    machine.pos += 4;
    return machine.push(i32(machine));
};
const binInt1 = (machine) => {
    machine.pos += 1;
    return machine.push(machine.data[machine.opStart + 1] ?? 0);
};
const binInt2 = (machine) => {
    machine.pos += 2;
    return machine.push(u16(machine));
};
const long1 = (machine) => twosComplement(machine, 1, machine.data[machine.pos] ?? 0);
const long4 = (machine) => {
    const length = i32(machine);
    return length < 0 ? machine.broken('a LONG4 with a negative length') : twosComplement(machine, 4, length);
};
function twosComplement(machine, width, length) {
    const { data } = machine;
    const start = machine.pos + width;
    if (length > machine.size - machine.base - start)
        return machine.broken('a number is longer than the file');
    if (length > KEPT.intBytes) {
        machine.pos = start + length;
        return machine.push(NO_NUMBER);
    }
    if (start + length > data.length)
        return STATUS.MORE;
    machine.pos = start + length;
    if (length === 0)
        return machine.push(0);
    if (length <= 6)
        return machine.push(data.readIntLE(start, length));
    const hex = Array.from(data.subarray(start, start + length), hexByte)
        .toReversed()
        .join('');
    return machine.push(narrow(BigInt.asIntN(8 * length, BigInt(`0x${hex}`))));
}
function hexByte(byte) {
    return byte.toString(16).padStart(2, '0');
}
/** Bytes stay where they are: only offset and length are kept. */
function takeBytes(machine, width, length) {
    const start = machine.pos + width;
    const offset = machine.base + start;
    if (length > machine.size - offset)
        return undefined;
    machine.pos = start + length;
    return { kind: 'bytes', length, offset: machine.locate(offset) };
}
function bytes(machine, width, length) {
    const content = takeBytes(machine, width, length);
    return content === undefined ? tooLong(machine) : machine.push(content);
}
const byteArray = (machine) => {
    const content = takeBytes(machine, 8, u64(machine));
    if (content === undefined)
        return tooLong(machine);
    return machine.push(machine.container('bytearray').stand(content.length, content));
};
function tooLong(machine) {
    return machine.broken('bytes are longer than the file');
}
const SCALAR_OPS = {
    NONE: (machine) => machine.push(null),
    NEWTRUE: (machine) => machine.push(true),
    NEWFALSE: (machine) => machine.push(false),
    INT: ops_scalar_int,
    LONG: ops_scalar_long,
    FLOAT: ops_scalar_float,
    BINFLOAT: binFloat,
    BININT: binInt,
    BININT1: binInt1,
    BININT2: binInt2,
    LONG1: long1,
    LONG4: long4,
    SHORT_BINBYTES: (machine) => bytes(machine, 1, machine.data[machine.pos] ?? 0),
    BINBYTES: (machine) => bytes(machine, 4, u32(machine)),
    BINBYTES8: (machine) => bytes(machine, 8, u64(machine)),
    BYTEARRAY8: byteArray,
    // Out-of-band data is the loader's own: it is not in the file.
    NEXT_BUFFER: (machine) => machine.push({ kind: 'unknown', why: 'out-of-band buffer' }),
    READONLY_BUFFER: (machine) => (machine.has(1) ? STATUS.NEXT : machine.underflow()),
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/ops-stack.js
// Opcodes that move values: stack, memo, protocol, frames, STOP.





/** The last protocol that CPython knows; it refuses streams that name a later one. */
const LAST_PROTOCOL = 5;
/** Longer index operands than this cannot be in a memo. */
const INDEX_DIGITS = 64;
const pop = (machine) => {
    // A mark at the very top is popped as if it were a value (load_pop).
    if (machine.marks.length > 0 && machine.fence === machine.sp) {
        machine.popMark();
        return STATUS.NEXT;
    }
    if (!machine.has(1))
        return machine.underflow();
    noteDiscarded(machine, machine.sp - 1);
    machine.sp--;
    return STATUS.NEXT;
};
const popMark = (machine) => {
    const mark = machine.popMark();
    if (mark < 0)
        return machine.broken('an opcode needs a MARK, and there is none');
    noteDiscarded(machine, mark);
    machine.sp = mark;
    return STATUS.NEXT;
};
function noteDiscarded(machine, from) {
    for (let at = from; at < machine.sp; at++) {
        if (!(machine.stack[at] instanceof Call))
            continue;
        machine.anomaly('discarded-call');
        return;
    }
}
const dup = (machine) => (machine.has(1) ? machine.push(machine.top()) : machine.underflow());
function put(machine, index) {
    if (!machine.has(1))
        return machine.underflow();
    if (machine.memo.size >= PICKLE_LIMITS.memo)
        return machine.budget('memo entries', PICKLE_LIMITS.memo);
    const value = machine.top();
    machine.memoText += charactersIn(value);
    if (machine.memoText > PICKLE_LIMITS.memoText) {
        return machine.budget('bytes of text in the memo', PICKLE_LIMITS.memoText);
    }
    machine.memo.put(index, value);
    return STATUS.NEXT;
}
/**
 * CPython stops at an index that was never put, unless the loader uses one unpickler for several streams.
 * Whether it does cannot be seen here, so the machine goes on.
 */
function get(machine, index) {
    const value = machine.memo.get(index);
    if (value !== undefined)
        return machine.push(value);
    machine.anomaly('get-of-unset-memo');
    return machine.push({ kind: 'unknown', why: 'memo entry that was never set' });
}
/** GET and PUT: the index as a line; -1 when it is none. */
function lineIndex(machine) {
    const digits = lineDigits(machine);
    if (digits >= 0 || lineLength(machine) > INDEX_DIGITS)
        return digits;
    return parseIndex(machine.data.toString('latin1', machine.lineStart, machine.lineEnd));
}
const textPut = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const index = lineIndex(machine);
    return index < 0 ? machine.broken('a PUT without a valid index') : put(machine, index);
};
const textGet = (machine) => (takeLine(machine) ? get(machine, lineIndex(machine)) : STATUS.MORE);
function byteOperand(machine) {
    machine.pos += 1;
    return machine.data[machine.opStart + 1] ?? 0;
}
function longOperand(machine) {
    machine.pos += 4;
    return u32(machine);
}
const proto = (machine) => {
    const protocol = byteOperand(machine);
    if (machine.opcodes > 0)
        machine.anomaly('late-proto');
    if (protocol > LAST_PROTOCOL)
        machine.anomaly('unknown-proto');
    machine.protocol = protocol;
    machine.highestProtocol = Math.max(machine.highestProtocol, protocol);
    return STATUS.NEXT;
};
/** FRAME only says how much to read ahead; the C unpickler does not hold opcodes to it (load_frame). */
const ops_stack_frame = (machine) => {
    const length = u64(machine);
    machine.pos += 8;
    if (machine.frameEnd !== Infinity || length > machine.size - machine.base - machine.pos)
        machine.frameLies();
    machine.frameEnd = machine.pos + length;
    return STATUS.NEXT;
};
const stop = (machine) => {
    if (!machine.has(1))
        return machine.underflow();
    if (machine.frameEnd !== Infinity && machine.pos !== machine.frameEnd)
        machine.frameLies();
    machine.result = machine.top();
    machine.sp--;
    // What is left below the result was built for nothing: no pickler does that.
    noteDiscarded(machine, 0);
    return STATUS.STOP;
};
const STACK_OPS = {
    POP: pop,
    POP_MARK: popMark,
    DUP: dup,
    PUT: textPut,
    BINPUT: (machine) => put(machine, byteOperand(machine)),
    LONG_BINPUT: (machine) => put(machine, longOperand(machine)),
    MEMOIZE: (machine) => put(machine, machine.memo.size),
    GET: textGet,
    BINGET: (machine) => get(machine, byteOperand(machine)),
    LONG_BINGET: (machine) => get(machine, longOperand(machine)),
    PROTO: proto,
    FRAME: ops_stack_frame,
    STOP: stop,
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/ops-text.js
// Opcodes that push text. Strings of Python 2 count as text too: so does a loader with its default encoding.




const SINGLE_QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
/** Text with its length in front of it. */
function counted(machine, width, length) {
    const { data } = machine;
    const start = machine.pos + width;
    const offset = machine.base + start;
    if (length > machine.size - offset)
        return machine.broken('a text is longer than the file');
    const kept = Math.min(length, KEPT.text);
    if (start + kept > data.length)
        return STATUS.MORE;
    machine.pos = start + length;
    const text = machine.shared.texts.decode(data, start, start + kept);
    return machine.push(kept === length ? text : { kind: 'text', length, text, offset: machine.locate(offset) });
}
/** STRING: a quoted and escaped line (load_string). */
const string = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const { data, lineStart, lineEnd } = machine;
    const length = lineLength(machine);
    const quote = data[lineStart];
    if (quote !== SINGLE_QUOTE && quote !== DOUBLE_QUOTE)
        return machine.broken('a STRING without quotes');
    const isWhole = length === lineEnd - lineStart;
    if (isWhole && (length < 2 || data[lineEnd - 1] !== quote))
        return machine.broken('a STRING without quotes');
    return pushLine(machine, lineStart + 1, length - 2, unescapeString);
};
/** UNICODE: a line in raw-unicode-escape (load_unicode). */
const unicode = (machine) => takeLine(machine)
    ? pushLine(machine, machine.lineStart, lineLength(machine), unescapeRawUnicode)
    : STATUS.MORE;
function pushLine(machine, start, length, unescape) {
    const kept = Math.min(length, KEPT.text);
    const text = unescape(machine.shared.texts.latin1(machine.data, start, start + kept));
    return machine.push(kept === length ? text : { kind: 'text', length, text, offset: machine.locate(machine.base + start) });
}
const TEXT_OPS = {
    STRING: string,
    UNICODE: unicode,
    SHORT_BINUNICODE: (machine) => counted(machine, 1, machine.data[machine.pos] ?? 0),
    BINUNICODE: (machine) => counted(machine, 4, u32(machine)),
    BINUNICODE8: (machine) => counted(machine, 8, u64(machine)),
    SHORT_BINSTRING: (machine) => counted(machine, 1, machine.data[machine.pos] ?? 0),
    BINSTRING: (machine) => counted(machine, 4, u32(machine)),
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/run.js
// The loop: takes opcodes from the window and hands them to their handlers.








const BY_NAME = {
    ...SCALAR_OPS,
    ...TEXT_OPS,
    ...CONTAINER_OPS,
    ...STACK_OPS,
    ...CALL_OPS,
};
/** Bytes of the operand that every opcode of a shape has at least. */
const FIXED_SIZE = {
    none: 0,
    u1: 1,
    u2: 2,
    i4: 4,
    u4: 4,
    u8: 8,
    f8: 8,
    line: 0,
    lines2: 0,
    counted1: 1,
    counted4: 4,
    counted4s: 4,
    counted8: 8,
};
const unknownOpcode = (machine) => {
    const byte = machine.data[machine.opStart] ?? 0;
    machine.reason = `byte 0x${byte.toString(16).padStart(2, '0')} is no opcode`;
    // A later protocol may have it: a Python that knows the protocol goes on where we stop.
    return machine.highestProtocol > 5 ? STATUS.UNSUPPORTED : STATUS.BROKEN;
};
const HANDLERS = Array.from({ length: 256 }, (_, byte) => {
    const opcode = opcodes/* OPCODES */.q.find((one) => one.byte === byte);
    return (opcode && BY_NAME[opcode.name]) ?? unknownOpcode;
});
const NEEDED = Uint8Array.from({ length: 256 }, (_, byte) => {
    const opcode = opcodes/* OPCODES */.q.find((one) => one.byte === byte);
    return 1 + (opcode === undefined ? 0 : FIXED_SIZE[opcode.operand]);
});
/**
 * Runs until an opcode ends with anything but NEXT. After MORE, the machine stands before the opcode that
 * needs a window from there on; the machine's limits are looked at once for each window.
 */
function run(machine) {
    const over = limitReached(machine);
    if (over !== undefined)
        return over;
    const { data } = machine;
    const end = data.length;
    let count = 0;
    let status = STATUS.MORE;
    while (machine.pos < end) {
        const start = machine.pos;
        if (start >= machine.frameEnd)
            leaveFrame(machine);
        const byte = data[start] ?? 0;
        status = STATUS.MORE;
        if (start + (NEEDED[byte] ?? 1) > end)
            break;
        machine.opStart = start;
        machine.pos = start + 1;
        status = (HANDLERS[byte] ?? unknownOpcode)(machine);
        if (status === STATUS.MORE)
            machine.pos = start;
        if (status !== STATUS.NEXT)
            break;
        count++;
        machine.opcodes++;
        status = STATUS.MORE;
    }
    if (status === STATUS.STOP || status === STATUS.AFTER_BUILD) {
        count++;
        machine.opcodes++;
        // Raw data that is skipped next stands behind the frame, which would otherwise seem to end inside it.
        if (machine.pos >= machine.frameEnd)
            leaveFrame(machine);
    }
    machine.shared.opcodes += count;
    return status;
}
function leaveFrame(machine) {
    if (machine.pos !== machine.frameEnd)
        machine.frameLies();
    machine.frameEnd = Infinity;
}
function limitReached(machine) {
    const { opcodes, objects, log } = machine.shared;
    if (opcodes >= PICKLE_LIMITS.opcodes)
        return machine.budget('opcodes', PICKLE_LIMITS.opcodes);
    if (objects >= PICKLE_LIMITS.objects)
        return machine.budget('objects', PICKLE_LIMITS.objects);
    if (log.overflow)
        return machine.budget('facts', PICKLE_LIMITS.facts);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/stream.js
// Reads one stream: keeps the machine supplied with windows, and says how the stream ended.






async function readStream(bytes, start, shared, options = {}) {
    const machine = new Machine(shared, bytes.size, start, options.locate ?? ((offset) => offset));
    let ending;
    try {
        ending = await execute(machine, bytes, options.afterBuild);
        // The machine looks at its limits once for each window, and may have come to the end since.
        if (shared.log.overflow)
            ending = ended('budget', `more than ${PICKLE_LIMITS.facts} facts`, 'runs-code');
    }
    catch (error) {
        ending = ended('unreadable', (0,errors/* messageOf */.b)(error), 'unknown');
    }
    const end = Math.min(bytes.size, machine.base + machine.pos);
    const stream = {
        start,
        end,
        protocol: machine.highestProtocol,
        opcodes: machine.opcodes,
        ...(machine.result === undefined ? {} : { result: toValue(machine.result) }),
        ...(ending === undefined ? {} : { stopped: { ...ending, offset: machine.offset } }),
    };
    // What breaks within a frame may read differently for a loader that leaves the frame elsewhere.
    const brokeInFrame = ending !== undefined && machine.frameEnd !== Infinity;
    return { stream, framesLie: machine.framesLie || brokeInFrame };
}
/** Runs the stream to its end; undefined when it reached STOP. */
async function execute(machine, bytes, afterBuild) {
    for (;;) {
        const status = run(machine);
        switch (status) {
            case STATUS.MORE: {
                const ending = await refill(machine, bytes);
                if (ending !== undefined)
                    return ending;
                break;
            }
            case STATUS.AFTER_BUILD: {
                const ending = await skipData(machine, afterBuild);
                if (ending !== undefined)
                    return ending;
                break;
            }
            case STATUS.BUDGET:
                return ended('budget', machine.reason, 'runs-code');
            case STATUS.UNSUPPORTED:
                return ended('unsupported', machine.reason, 'unknown');
            case STATUS.BROKEN:
                return ended('broken', machine.reason, 'inert');
            case STATUS.NEXT:
            case STATUS.STOP:
                return undefined;
        }
    }
}
function ended(code, reason, risk) {
    return { code, reason, risk };
}
/** Moves the window to the opcode that needs more of it, or says that there is no more. */
async function refill(machine, bytes) {
    const { base, pos, data } = machine;
    const from = base + pos;
    if (from >= bytes.size)
        return ended('broken', 'the file ends before STOP', 'inert');
    if (machine.atEnd && pos < data.length) {
        machine.opStart = pos;
        return ended('broken', 'the file ends within an opcode', 'inert');
    }
    // The opcode began at the window's first byte: only a line can be longer than a window.
    const isTooSmall = pos === 0 && data.length > 0;
    if (isTooSmall && data.length >= READING.line)
        return findLongLine(machine, bytes);
    const wanted = isTooSmall ? data.length * 2 : READING.window;
    const window = await bytes.read(from, wanted);
    if (window.length === 0 || (isTooSmall && window.length <= data.length)) {
        return ended('unreadable', `the bytes at ${from} could not be read`, 'unknown');
    }
    machine.data = external_node_buffer_.Buffer.from(window.buffer, window.byteOffset, window.byteLength);
    machine.view = new DataView(window.buffer, window.byteOffset, window.byteLength);
    machine.base = from;
    machine.frameEnd -= pos;
    machine.pos = 0;
    machine.opStart = 0;
    return undefined;
}
/** Finds the end of a line that is too long for any window, so that the machine can step over it. */
async function findLongLine(machine, bytes) {
    const start = machine.wantedLine;
    for (let at = start; at < bytes.size;) {
        const chunk = await bytes.read(at, READING.line);
        const newline = chunk.indexOf(0x0a);
        if (newline >= 0) {
            machine.longLine = { start, end: at + newline };
            return undefined;
        }
        if (chunk.length === 0)
            break;
        at += chunk.length;
    }
    return ended('broken', 'the file ends within a line', 'inert');
}
/** Lets the caller step over raw data that it knows to follow a BUILD. */
async function skipData(machine, afterBuild) {
    const { built, base, pos, size } = machine;
    if (built === undefined || afterBuild === undefined)
        return undefined;
    // Picklers end the frame before they write data; within one, a loader takes the data from behind it.
    if (machine.frameEnd !== Infinity)
        machine.frameLies();
    try {
        const skipped = await afterBuild.skip(built.target, built.state, base + pos);
        if (!Number.isSafeInteger(skipped) || skipped < 0 || skipped > size - base - pos) {
            return ended('broken', 'the data behind an object is longer than the file', 'inert');
        }
        machine.pos += skipped;
        return undefined;
    }
    catch (error) {
        return ended('broken', (0,errors/* messageOf */.b)(error), 'unknown');
    }
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/unbuffered.js
// What the C unpickler reads from a file object without peek() when frames lie about where they end.



const STOP = 0x2e;
const FRAME = 0x95;
const BY_BYTE = Array.from({ length: 256 }, (_, byte) => opcodes/* OPCODES */.q.find((opcode) => opcode.byte === byte));
/** Their content is taken from the frame and, for the rest, from what follows: nothing is lost. */
const COPIED = new Set(['SHORT_BINBYTES', 'BINBYTES', 'BINBYTES8', 'BYTEARRAY8']);
/**
 * FRAME makes the C unpickler read the frame into a buffer. When an operand does not fit in what is left of
 * it, the rest of the buffer is dropped and the operand is read from behind the frame, unless the file object
 * can peek (CPython 3.11, Modules/_pickle.c, _Unpickler_ReadImpl and _Unpickler_Readline). torch, for one,
 * loads from an io.BytesIO, which cannot. Such a stream has two readings; this is the other one. Undefined
 * when it has more than `maxOpcodes`.
 */
async function unbufferedView(bytes, start, maxOpcodes) {
    const reader = new Reader(bytes, start);
    let opcodes = 0;
    for (; await step(reader); opcodes++)
        if (opcodes >= maxOpcodes)
            return undefined;
    return reader.view(opcodes);
}
/** Goes over one opcode; false behind STOP, and where the loader stops with an error. */
async function step(reader) {
    const at = reader.take(1);
    if (at === undefined)
        return false;
    const byte = (await reader.number(at, 1)) ?? 0;
    const opcode = BY_BYTE[byte];
    if (opcode === undefined || byte === STOP)
        return false;
    const { operand } = opcode;
    if (operand === 'none')
        return true;
    if (operand === 'line')
        return reader.takeLine();
    if (operand === 'lines2')
        return (await reader.takeLine()) && reader.takeLine();
    const isCounted = operand.startsWith('counted');
    const width = Number(operand.replace(/\D/g, ''));
    const numberAt = reader.take(width);
    if (numberAt === undefined)
        return false;
    if (!isCounted && byte !== FRAME)
        return true;
    const length = await reader.number(numberAt, width);
    if (length === undefined)
        return false;
    if (byte === FRAME)
        return reader.buffer(length);
    if (COPIED.has(opcode.name))
        return reader.copy(length);
    return reader.take(length) !== undefined;
}
/** The loader's file and its buffer, as offsets in the artifact. */
class Reader {
    bytes;
    pos;
    /** The end of what was read from the file. */
    bufferEnd;
    segments;
    window = new Uint8Array();
    windowAt = 0;
    constructor(bytes, start) {
        this.bytes = bytes;
        this.pos = start;
        this.bufferEnd = start;
        this.segments = [{ from: start, end: start }];
    }
    /** Reads `length` bytes and says where they are. */
    take(length) {
        if (this.pos + length > this.bufferEnd) {
            this.drop();
            this.bufferEnd += length;
        }
        const at = this.pos;
        return this.advance(at + length) ? at : undefined;
    }
    copy(length) {
        this.bufferEnd = Math.max(this.bufferEnd, this.pos + length);
        return this.advance(this.pos + length);
    }
    /** FRAME: reads ahead without consuming. */
    buffer(length) {
        if (this.pos + length <= this.bufferEnd)
            return true;
        this.drop();
        this.bufferEnd += length;
        return this.bufferEnd <= this.bytes.size;
    }
    async takeLine() {
        const inBuffer = await this.newline(this.pos, this.bufferEnd);
        if (inBuffer !== undefined)
            return this.advance(inBuffer + 1);
        this.drop();
        const end = await this.newline(this.pos, this.bytes.size);
        if (end === undefined) {
            this.advance(this.bytes.size);
            return false;
        }
        this.bufferEnd = end + 1;
        return this.advance(end + 1);
    }
    async number(at, width) {
        if (!this.covers(at, width))
            await this.load(at);
        let value = 0;
        for (let index = width - 1; index >= 0; index--) {
            value = value * 256 + (this.window[at + index - this.windowAt] ?? 0);
        }
        return Number.isSafeInteger(value) ? value : undefined;
    }
    view(opcodes) {
        const { segments, bytes } = this;
        const starts = [];
        let size = 0;
        for (const { from, end } of segments) {
            starts.push(size);
            size += end - from;
        }
        const segmentAt = (offset) => lastAtMost(starts, offset);
        return {
            opcodes,
            locate: (offset) => (segments[segmentAt(offset)]?.from ?? 0) + offset - (starts[segmentAt(offset)] ?? 0),
            bytes: { size, read: (offset, length) => readSegments(bytes, segments, starts, offset, length) },
        };
    }
    drop() {
        if (this.pos >= this.bufferEnd)
            return;
        this.pos = this.bufferEnd;
        this.segments.push({ from: this.pos, end: this.pos });
    }
    advance(to) {
        this.pos = Math.min(to, this.bytes.size);
        const segment = this.segments.at(-1);
        if (segment !== undefined)
            segment.end = this.pos;
        return to <= this.bytes.size;
    }
    covers(at, length) {
        return at >= this.windowAt && at + length <= this.windowAt + this.window.length;
    }
    async load(at) {
        this.window = await this.bytes.read(at, READING.window);
        this.windowAt = at;
    }
    async newline(from, end) {
        for (let at = from; at < end;) {
            if (!this.covers(at, 1))
                await this.load(at);
            if (this.window.length === 0)
                return undefined;
            const found = this.window.indexOf(0x0a, at - this.windowAt);
            if (found >= 0)
                return this.windowAt + found < end ? this.windowAt + found : undefined;
            at = this.windowAt + this.window.length;
        }
        return undefined;
    }
}
/** The index of the last number that is not above `value`, in ascending numbers; 0 when there is none. */
function lastAtMost(numbers, value) {
    let low = 0;
    let high = numbers.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle;
    }
    return low;
}
async function readSegments(bytes, segments, starts, offset, length) {
    const parts = [];
    let wanted = length;
    for (let index = lastAtMost(starts, offset); index < segments.length && wanted > 0; index++) {
        const { from, end } = segments[index] ?? { from: 0, end: 0 };
        const skipped = Math.max(0, offset - (starts[index] ?? 0));
        const part = await bytes.read(from + skipped, Math.max(0, Math.min(wanted, end - from - skipped)));
        parts.push(part);
        wanted -= part.length;
    }
    return new Uint8Array(external_node_buffer_.Buffer.concat(parts));
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/read.js







/** Shared, because making one takes longer than reading a small pickle; it keeps no state between calls. */
const TEXTS = new TextDecoder();
/**
 * Reads every pickle stream in `bytes` and says what a loader would look up and call. Nothing is executed or
 * built. Facts learned before a stream breaks off stay.
 *
 * Semantics are those of CPython's C unpickler (Modules/_pickle.c of CPython 3.11) and, where it executes
 * more, of the Python one in Lib/pickle.py, which joblib and dill use. Never throws: when `bytes` cannot be
 * read, the stream ends as `unreadable`.
 */
async function readPickle(bytes, options = {}) {
    const { afterBuild, argumentsMatter: matters = pickle_options/* argumentsMatter */.e } = options;
    const shared = {
        log: new FactLog(matters),
        extensions: new Map(),
        globals: new Map(),
        isDataClass: (global) => afterBuild?.isDataClass(global) ?? false,
        texts: TEXTS,
        watch: options.watch,
        opcodes: 0,
        objects: 0,
        opcodesAgain: 0,
    };
    const streams = [];
    let start = options.start ?? 0;
    while (start !== undefined) {
        const { stream, framesLie } = await readStream(bytes, start, shared, { afterBuild });
        const stopped = framesLie ? await readAgain(bytes, start, shared) : undefined;
        streams.push(stopped === undefined || stream.stopped?.code === 'budget' ? stream : { ...stream, stopped });
        if (options.multiple === false || streams.at(-1)?.stopped?.code === 'budget')
            break;
        start = await nextStream(bytes, stream, shared.log, options.trailing ?? 'inspect');
        if (start !== undefined && streams.length >= PICKLE_LIMITS.streams) {
            streams.push(refused(start));
            break;
        }
    }
    return { streams, facts: shared.log.facts };
}
/** Adds the facts of the second reading of a stream whose frames lie; says so when it has no end. */
async function readAgain(bytes, start, shared) {
    const budget = { code: 'budget', reason: 'frames that lie, in a long stream', risk: 'runs-code' };
    try {
        const view = await unbufferedView(bytes, start, PICKLE_LIMITS.opcodesAgain - shared.opcodesAgain);
        if (view === undefined)
            return budget;
        shared.opcodesAgain += view.opcodes;
        const log = shared.log.another();
        const { stream } = await readStream(view.bytes, 0, { ...shared, log, watch: undefined }, { locate: (at) => view.locate(at) });
        shared.log.addNew(log);
        return stream.stopped?.code === 'budget' ? stream.stopped : undefined;
    }
    catch {
        // What cannot be read a second time was not read whole the first time.
        return undefined;
    }
}
function refused(start) {
    const reason = `the file has more than ${PICKLE_LIMITS.streams} pickle streams`;
    const stopped = { code: 'budget', reason, risk: 'runs-code', offset: start };
    return { start, end: start, protocol: 0, opcodes: 0, stopped };
}


/***/ })

};
