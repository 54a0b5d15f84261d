export const id = 578;
export const ids = [578];
export const modules = {

/***/ 2024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ memberName)
/* harmony export */ });
/** The member chain as one string for reports, or undefined for a file of its own. */
function memberName(locator) {
    return locator.members.length === 0 ? undefined : locator.members.join(' > ');
}


/***/ }),

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ sliceBytes),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   ZY: () => (/* binding */ memoryBytes)
/* harmony export */ });
// Random-access bytes: the one way every reader sees a file, a zip member or a remote object.
/** Bytes already in memory. */
function memoryBytes(data) {
    return {
        size: data.length,
        inMemory: true,
        read: (offset, length) => Promise.resolve(data.subarray(offset, offset + Math.max(0, length))),
    };
}
/** The part `[offset, offset + length)` of other bytes, cut where they end. */
function sliceBytes(whole, offset, length) {
    const start = Math.min(Math.max(0, offset), whole.size);
    const size = Math.max(0, Math.min(length, whole.size - start));
    return {
        size,
        read: (at, count) => whole.read(start + at, Math.max(0, Math.min(count, size - at))),
    };
}
/** Reads everything in chunks, in order: for hashing and for streams that must be seen whole. */
async function* chunksOf(bytes, chunkSize = 1 << 20) {
    for (let offset = 0; offset < bytes.size; offset += chunkSize) {
        yield await bytes.read(offset, chunkSize);
    }
}


/***/ }),

/***/ 7657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GuardError),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
// The shape of every error model-guard throws: a class per folder, a closed set of codes per class.
/**
 * Base of all typed errors. `code` is for programs, `message` for people (one line, says what to do),
 * `cause` keeps the original.
 */
class GuardError extends Error {
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = new.target.name;
        this.code = code;
    }
}
/** The message of anything thrown, without trusting that it is an Error. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
// Every limit that bounds work, with its reason. A limit that is reached is reported, never silent.
const LIMITS = {
    /** Members inside members inside members: real checkpoints need two (tar of zip of pickle); more is a bomb. */
    depth: 5,
    /** Artifacts made from one file. Real torch archives hold a few thousand storages. */
    membersPerFile: 50_000,
    /** Bytes inflated from one file. Above it the rest is reported as not read. */
    inflatedPerFile: 4 * 2 ** 30,
    /** Changed files of one change: what GitHub's own file listing stops at. Above it the check fails closed. */
    changedFiles: 3_000,
    /** Bytes of a file that is read whole from the base commit: GitHub's own limit for CODEOWNERS is 3 MB. */
    policyBytes: 3 * 2 ** 20,
};


/***/ }),

/***/ 2797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
// How bad a finding is if it is true (severity), and how sure we are (confidence).
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'];
/** Negative when `a` is worse than `b`: sorts the worst first. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
/** Whether `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
    return compareSeverity(severity, threshold) <= 0;
}


/***/ }),

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ YamlError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);
// The one error of the YAML reader.

/** `BUDGET`: a limit was reached; nothing is known about the text. */
class YamlError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}


/***/ }),

/***/ 8629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ guard)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(7657);
;// CONCATENATED MODULE: ./lib/src/core/rule.js
// A rule: knowledge about one threat as data. The files are in rules/; the shape is schemas/rule.schema.json.

class RuleError extends errors/* GuardError */.U {
}
/** All rules by id, and the shared knowledge of each surface. */
class RuleBook {
    byId = new Map();
    files;
    indexes = new Map();
    constructor(files) {
        this.files = files;
        for (const rule of files.flatMap((file) => file.rules)) {
            if (this.byId.has(rule.id))
                throw new RuleError('DUPLICATE_RULE', `rule ${rule.id} is defined twice`);
            this.byId.set(rule.id, rule);
        }
    }
    get rules() {
        return [...this.byId.values()];
    }
    has(id) {
        return this.byId.has(id);
    }
    rule(id) {
        const rule = this.byId.get(id);
        if (rule === undefined)
            throw new RuleError('UNKNOWN_RULE', `no rule is named ${id}`);
        return rule;
    }
    /**
     * What an inspector makes of the rules for the settings `by`, made once for each run: indexing thousands of names
     * again for every file would take longer than reading it.
     */
    index(name, by, make) {
        const indexes = this.indexes.get(by) ?? new Map();
        this.indexes.set(by, indexes);
        if (!indexes.has(name))
            indexes.set(name, make());
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this method writes what it reads
        return indexes.get(name);
    }
    /** The rules of one surface, in file order. */
    ofSurface(surface) {
        return this.files.filter((file) => file.surface === surface).flatMap((file) => file.rules);
    }
    /**
     * What the rules of a surface share, in the shape that its inspector and its files agree on. The files are ours
     * and compiled in, so the shape is taken on trust here and nowhere else.
     */
    knowledge(surface) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
        return (this.files.find((file) => file.surface === surface)?.knowledge ?? {});
    }
}
/** The match data of a rule, in the shape that its inspector knows; trusted like {@link RuleBook.knowledge}. */
function matchOf(rule) {
    return rule.match ?? {};
}
function findingOf(rule, occurrence) {
    return {
        rule: rule.id,
        severity: occurrence.severity ?? rule.severity,
        confidence: rule.confidence,
        surface: rule.surface,
        title: rule.title,
        evidence: occurrence.evidence,
        fix: rule.fix,
        location: occurrence.location,
        moreOffsets: occurrence.moreOffsets ?? [],
        subject: occurrence.subject,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/rulebook.js
// Loads the compiled rules. Lazy: a change with nothing to inspect never pays for it.

async function loadRules() {
    const compiled = await __webpack_require__.e(/* import() */ 59).then(__webpack_require__.t.bind(__webpack_require__, 8059, 17));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against the schema when compiled
    return new RuleBook(compiled.default);
}

;// CONCATENATED MODULE: ./lib/src/inspect/incomplete.js

/** A loader that goes on where we stopped may run anything: that blocks. Otherwise a person decides. */
const SEVERITY_OF = {
    'runs-code': 'HIGH',
    unknown: 'MEDIUM',
    inert: 'MEDIUM',
};
function incompleteFinding(incomplete, { path, members }, rules) {
    const offset = incomplete.offset === undefined ? {} : { offset: incomplete.offset };
    return findingOf(rules.rule('SCAN-INCOMPLETE'), {
        evidence: incomplete.reason,
        location: { path, members, ...offset },
        severity: SEVERITY_OF[incomplete.risk],
        subject: `${incomplete.code}: ${incomplete.reason}`,
    });
}

;// CONCATENATED MODULE: ./lib/src/core/inspection.js
/** Enough for every magic number, the tar header at 257 and a first look at text. */
const SNIFF_BYTES = 4096;

// EXTERNAL MODULE: ./lib/src/core/limits.js
var limits = __webpack_require__(1318);
// EXTERNAL MODULE: ./lib/src/core/artifact.js
var core_artifact = __webpack_require__(2024);
// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(2203);
;// CONCATENATED MODULE: ./lib/src/format/pickle/options.js
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
    return { kind: 'int', value: raw };
}
const OTHER_KINDS = new Set(['global', 'call', 'persistent', 'unknown']);
/** Whether nothing in the value can name or do anything: no global, call, persistent id or unknown. */
function isPlain(raw) {
    if (typeof raw !== 'object' || raw === null)
        return true;
    if (raw instanceof Container)
        return raw.plain;
    return !OTHER_KINDS.has(raw.kind);
}
/** Elements of the value, counted through every reference; may grow to infinity. */
function weightOf(raw) {
    if (typeof raw !== 'object' || raw === null)
        return 1;
    return raw instanceof Container || raw instanceof Call ? raw.weight : 1;
}
/** Levels of containers and calls in the value. */
function depthOf(value) {
    return value instanceof Container || value instanceof Call ? value.depth : 0;
}
const TOO_DEEP = { kind: 'unknown', why: 'nested too deeply' };
/** Shared by all empty containers; never added to. */
const NO_ITEMS = [];
const MORE = { kind: 'unknown', why: 'more items than are kept' };
/**
 * A list, tuple, dict or set of which the first items, and all that is not plain data, are kept. There may be
 * millions of them: items become values only when somebody asks, through the contract's `items`.
 */
class Container {
    type;
    size = 0;
    plain = true;
    weight = 1;
    depth = 1;
    others = 0;
    kept = NO_ITEMS;
    constructor(type) {
        this.type = type;
    }
    get kind() {
        return 'container';
    }
    get items() {
        return this.kept.map(toValue);
    }
    /** Adds the values `[from, to)` of a stack, in entries of `width` values: 1, or 2 for the pairs of a dict. */
    add(stack, from, to, width = 1) {
        this.size += (to - from) / width;
        const isPlainSoFar = this.kept === NO_ITEMS;
        let arePlain = true;
        for (let at = from; at < to; at++) {
            const item = stack[at] ?? null;
            if (typeof item !== 'object' || item === null) {
                this.weight++;
            }
            else {
                this.weight += weightOf(item);
                this.depth = Math.max(this.depth, depthOf(item) + 1);
                arePlain &&= isPlain(item);
            }
        }
        if (this.depth > KEPT.depth)
            return this.forget(arePlain);
        shedFrom(stack, Math.max(from, from + (KEPT.plainItems - this.kept.length / width) * width), to);
        // An array of the exact size: pushing to an empty one makes room for 17.
        if (arePlain && isPlainSoFar)
            this.kept = stack.slice(from, Math.min(to, from + KEPT.plainItems * width));
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
        const first = stack[at] ?? null;
        const second = stack[at + 1] ?? null;
        if (isPlain(first) && (width === 1 || isPlain(second))) {
            if (this.kept.length >= KEPT.plainItems * width)
                return;
        }
        else {
            this.plain = false;
            if (this.others++ >= KEPT.otherItems)
                return this.noteMore(width);
        }
        if (this.kept === NO_ITEMS)
            this.kept = [];
        this.kept.push(first);
        if (width === 2)
            this.kept.push(second);
    }
    /** Chains of millions of containers would fill memory: what is too deep is not kept at all. */
    forget(arePlain) {
        this.depth = KEPT.depth + 1;
        this.plain &&= arePlain;
        this.kept = this.plain ? [] : [TOO_DEEP];
    }
    noteMore(width) {
        if (this.others === KEPT.otherItems + 1)
            for (let count = 0; count < width; count++)
                this.kept.push(MORE);
    }
}
function shedFrom(stack, from, to) {
    for (let at = from; at < to; at++) {
        const item = stack[at];
        if (item instanceof Container)
            item.shed();
    }
}
/** The result of a call, which is never made. */
class Call {
    callee;
    args;
    state;
    weight;
    depth;
    constructor(callee, args) {
        const depth = Math.max(depthOf(callee), depthOf(args)) + 1;
        const isTooDeep = depth > KEPT.depth;
        this.callee = isTooDeep && depthOf(callee) > 0 ? TOO_DEEP : callee;
        this.args = isTooDeep && depthOf(args) > 0 ? TOO_DEEP : args;
        this.depth = Math.min(depth, KEPT.depth);
        this.weight = 1 + weightOf(callee) + weightOf(args);
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
/** Names the builtins by which an attribute of a global is reached. */
const ATTRIBUTE_GETTERS = new Set(['builtins.getattr', '__builtin__.getattr', 'inspect.getattr_static']);
/** What hands out an object of the running process instead of making one. */
const LIVE_OBJECTS = new Set(['logging.getLogger', 'logging.Logger.manager.getLogger']);
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
        if (callee.kind === 'global' && LIVE_OBJECTS.has(`${callee.global.module}.${callee.global.name}`))
            return true;
        const isGetter = callee.kind === 'global'
            ? ATTRIBUTE_GETTERS.has(`${callee.global.module}.${callee.global.name}`)
            : isAttributeGetter(callee);
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
        const { module, name, spelled } = global;
        const key = `global ${module}\0${name}\0${spelled?.module ?? ''}\0${spelled?.name ?? ''}`;
        if (this.isRepeated(key))
            return;
        this.push({ kind: 'global', global, opcode, offset });
    }
    /**
     * Calls repeat when callee and all names in the arguments are the same; for callees whose arguments decide
     * what they do, when the constants are the same as well.
     */
    call(fact) {
        const { callee, args } = fact;
        if (isPlain(args) && callee.kind === 'global' && !this.doArgumentsMatter(callee.global)) {
            if (!this.isRepeatedPlain(callee))
                this.push(fact);
            return;
        }
        const constants = callee.kind !== 'global' || this.doArgumentsMatter(callee.global);
        const signature = signatureOf([callee, args], constants);
        if (signature === undefined || !this.isRepeated(`call ${signature}`))
            this.push(fact);
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
        return `${place} ${fact.global.module}\0${fact.global.name}`;
    return fact.kind === 'call' ? `${place} ${signatureOf([fact.callee, fact.args], true) ?? ''}` : place;
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/src/format/pickle/opcodes.js
// The 68 pickle opcodes of protocols 0 to 5: byte, name and shape of the operand.
/**
 * Shape of what follows the opcode byte. `u`, `i` and `f` are fixed-size numbers of that many bytes (little
 * endian, `f8` big endian); `line` is text up to a newline, `lines2` two of them; `counted` is a length of
 * that many bytes (`s`: signed) and then as many bytes.
 */
const OPERAND_SHAPES = [
    'none',
    'u1',
    'u2',
    'i4',
    'u4',
    'u8',
    'f8',
    'line',
    'lines2',
    'counted1',
    'counted4',
    'counted4s',
    'counted8',
];
/** Every opcode, by operand shape. Source: CPython 3.11, Lib/pickletools.py and Modules/_pickle.c. */
const BY_SHAPE = {
    none: [
        [0x28, 'MARK'],
        [0x29, 'EMPTY_TUPLE'],
        [0x2e, 'STOP'],
        [0x30, 'POP'],
        [0x31, 'POP_MARK'],
        [0x32, 'DUP'],
        [0x4e, 'NONE'],
        [0x51, 'BINPERSID'],
        [0x52, 'REDUCE'],
        [0x5d, 'EMPTY_LIST'],
        [0x61, 'APPEND'],
        [0x62, 'BUILD'],
        [0x64, 'DICT'],
        [0x65, 'APPENDS'],
        [0x6c, 'LIST'],
        [0x6f, 'OBJ'],
        [0x73, 'SETITEM'],
        [0x74, 'TUPLE'],
        [0x75, 'SETITEMS'],
        [0x7d, 'EMPTY_DICT'],
        [0x81, 'NEWOBJ'],
        [0x85, 'TUPLE1'],
        [0x86, 'TUPLE2'],
        [0x87, 'TUPLE3'],
        [0x88, 'NEWTRUE'],
        [0x89, 'NEWFALSE'],
        [0x8f, 'EMPTY_SET'],
        [0x90, 'ADDITEMS'],
        [0x91, 'FROZENSET'],
        [0x92, 'NEWOBJ_EX'],
        [0x93, 'STACK_GLOBAL'],
        [0x94, 'MEMOIZE'],
        [0x97, 'NEXT_BUFFER'],
        [0x98, 'READONLY_BUFFER'],
    ],
    u1: [
        [0x4b, 'BININT1'],
        [0x68, 'BINGET'],
        [0x71, 'BINPUT'],
        [0x80, 'PROTO'],
        [0x82, 'EXT1'],
    ],
    u2: [
        [0x4d, 'BININT2'],
        [0x83, 'EXT2'],
    ],
    i4: [
        [0x4a, 'BININT'],
        [0x84, 'EXT4'],
    ],
    u4: [
        [0x6a, 'LONG_BINGET'],
        [0x72, 'LONG_BINPUT'],
    ],
    u8: [[0x95, 'FRAME']],
    f8: [[0x47, 'BINFLOAT']],
    line: [
        [0x46, 'FLOAT'],
        [0x49, 'INT'],
        [0x4c, 'LONG'],
        [0x50, 'PERSID'],
        [0x53, 'STRING'],
        [0x56, 'UNICODE'],
        [0x67, 'GET'],
        [0x70, 'PUT'],
    ],
    lines2: [
        [0x63, 'GLOBAL'],
        [0x69, 'INST'],
    ],
    counted1: [
        [0x43, 'SHORT_BINBYTES'],
        [0x55, 'SHORT_BINSTRING'],
        [0x8a, 'LONG1'],
        [0x8c, 'SHORT_BINUNICODE'],
    ],
    counted4: [
        [0x42, 'BINBYTES'],
        [0x54, 'BINSTRING'],
        [0x58, 'BINUNICODE'],
    ],
    // The C unpickler reads the length of BINSTRING as unsigned, the Python one as signed.
    counted4s: [[0x8b, 'LONG4']],
    counted8: [
        [0x8d, 'BINUNICODE8'],
        [0x8e, 'BINBYTES8'],
        [0x96, 'BYTEARRAY8'],
    ],
};
const OPCODES = OPERAND_SHAPES.flatMap((operand) => BY_SHAPE[operand].map(([byte, name]) => ({ byte, name, operand })));

;// CONCATENATED MODULE: ./lib/src/format/pickle/probe-table.js
// What opcodes do to the stack, as far as the probe cares, and what their lines must look like.
/** What the probe knows of a value. */
const OTHER = 0;
const CALLABLE = 1;
const ITERABLE = 2;
/** Values taken from and put onto the stack by the opcodes that need nothing else. */
const EFFECTS = {
    NONE: [0, OTHER],
    NEWTRUE: [0, OTHER],
    NEWFALSE: [0, OTHER],
    EMPTY_LIST: [0, ITERABLE],
    EMPTY_DICT: [0, ITERABLE],
    EMPTY_SET: [0, ITERABLE],
    EMPTY_TUPLE: [0, ITERABLE],
    TUPLE1: [1, ITERABLE],
    TUPLE2: [2, ITERABLE],
    TUPLE3: [3, ITERABLE],
    BINPERSID: [1, OTHER],
    NEXT_BUFFER: [0, OTHER],
    APPEND: [2, ITERABLE],
    SETITEM: [3, ITERABLE],
    PROTO: [0],
    FRAME: [0],
    BININT: [0, OTHER],
    BININT1: [0, OTHER],
    BININT2: [0, OTHER],
    BINFLOAT: [0, OTHER],
    EXT1: [0, CALLABLE],
    EXT2: [0, CALLABLE],
    EXT4: [0, CALLABLE],
};
/** Opcodes that take everything above a mark: what they put in its place; undefined keeps the value below it. */
const AT_MARK = {
    TUPLE: ITERABLE,
    LIST: ITERABLE,
    DICT: ITERABLE,
    FROZENSET: ITERABLE,
    APPENDS: undefined,
    SETITEMS: undefined,
    ADDITEMS: undefined,
};
/** What the text of a line operand must look like. */
const LINES = {
    INT: /^\s*[-+]?[0-9][0-9a-zA-Z_]*\s*(?:\0|$)/,
    LONG: /^\s*[-+]?[0-9][0-9a-zA-Z_]*\s*(?:\0|$)/,
    FLOAT: /^\s*[-+]?(?:[0-9.][-+0-9.eE]*|inf|nan)\s*(?:\0|$)/i,
    STRING: /^(?:"[^]*"|'[^]*')$/,
    GET: /^\s*\+?[0-9][0-9_]*\s*(?:\0|$)/,
    PUT: /^\s*\+?[0-9][0-9_]*\s*(?:\0|$)/,
    PERSID: /^[\x20-\x7e]{1,500}$/,
    UNICODE: /^/,
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/probe.js


/** Opcodes looked at: a text that decodes for so long does not exist. */
const MAX_OPCODES = 2000;
/** Longest name of a module or an attribute; lines of text are longer or hold control characters. */
const MAX_NAME = 500;
const TABLE = Array.from({ length: 256 }, (_, byte) => OPCODES.find((opcode) => opcode.byte === byte));
class Probe {
    pos = 0;
    opcodes = 0;
    /** A global was looked up. */
    named = false;
    /** Something was called, or state was set on a callable. */
    acted = false;
    /** The memo is filled as picklers do it: from the first index on. */
    hasMemo = false;
    data;
    size;
    stack = [];
    marks = [];
    memo = new Map();
    seen = new Set();
    stopped = false;
    constructor(data, size) {
        this.data = data;
        this.size = size;
    }
    /** Whether the data begins with a protocol, as text never does. */
    get hasHeader() {
        return this.data[0] === 0x80;
    }
    /** How many different opcodes there were. */
    get kinds() {
        return this.seen.size;
    }
    run() {
        while (!this.acted && this.opcodes < MAX_OPCODES) {
            if (this.pos >= this.data.length)
                return this.size > this.data.length ? 'head' : 'refused';
            const opcode = TABLE[this.data[this.pos] ?? 0];
            if (opcode === undefined)
                return 'refused';
            const start = this.pos;
            const operand = this.operand(opcode);
            if (operand === undefined)
                return this.isCut(start, opcode) ? 'head' : 'refused';
            if (!this.execute(opcode, operand))
                return 'refused';
            this.seen.add(opcode.byte);
            this.opcodes++;
            if (this.stopped)
                return 'stop';
        }
        return 'head';
    }
    /** Moves behind the operand; its text or number, or undefined when it is not (wholly) there or not valid. */
    operand(opcode) {
        const at = this.pos + 1;
        const shape = opcode.operand;
        if (shape === 'none')
            return this.move(at, 0);
        if (shape === 'line' || shape === 'lines2')
            return this.lines(opcode, at);
        const width = widthOf(shape);
        const number = this.number(at, width);
        if (number === undefined || !shape.startsWith('counted'))
            return this.move(at + width, number);
        return this.move(at + width + number, number);
    }
    move(end, result) {
        if (end > this.data.length)
            return undefined;
        this.pos = end;
        return result;
    }
    number(at, width) {
        if (at + width > this.data.length)
            return undefined;
        let value = 0;
        for (let index = width - 1; index >= 0; index--)
            value = value * 256 + (this.data[at + index] ?? 0);
        return value;
    }
    lines(opcode, at) {
        const end = this.data.indexOf(0x0a, at);
        if (end < 0)
            return undefined;
        const first = this.data.toString('latin1', at, end);
        if (opcode.operand === 'line')
            return LINES[opcode.name]?.test(first) ? this.move(end + 1, first) : undefined;
        const second = this.data.indexOf(0x0a, end + 1);
        if (second < 0 || !isName(first))
            return undefined;
        return isName(this.data.toString('latin1', end + 1, second)) ? this.move(second + 1, first) : undefined;
    }
    /** Whether an operand is missing only because the head ends before the artifact does. */
    isCut(start, opcode) {
        if (this.size <= this.data.length)
            return false;
        if (opcode.operand === 'line' || opcode.operand === 'lines2')
            return this.data.indexOf(0x0a, start) < 0;
        if (!opcode.operand.startsWith('counted'))
            return true;
        const width = widthOf(opcode.operand);
        const length = this.number(start + 1, width);
        return length === undefined || start + 1 + width + length <= this.size;
    }
    execute({ name }, operand) {
        const effect = EFFECTS[name];
        if (effect !== undefined) {
            const [takes, ...puts] = effect;
            return this.take(takes) && this.put(...puts);
        }
        if (name in AT_MARK)
            return this.closeMark(AT_MARK[name]);
        switch (name) {
            case 'MARK':
                this.marks.push(this.stack.length);
                return true;
            case 'POP':
                return this.isMarkOnTop() ? this.marks.pop() !== undefined : this.take(1);
            case 'POP_MARK':
                return this.cutToMark();
            case 'DUP':
                return this.has(1) && this.put(this.stack.at(-1) ?? OTHER);
            case 'STOP':
                this.stopped = true;
                return this.has(1);
            case 'READONLY_BUFFER':
                return this.has(1);
            default:
                return this.executeMemo(name, operand) ?? this.executeCall(name) ?? this.put(ITERABLE);
        }
    }
    executeMemo(name, operand) {
        switch (name) {
            case 'PUT':
            case 'BINPUT':
            case 'LONG_BINPUT':
                return this.memoize(Number(operand));
            case 'MEMOIZE':
                return this.memoize(this.memo.size);
            case 'GET':
            case 'BINGET':
            case 'LONG_BINGET': {
                const kind = this.memo.get(Number(operand));
                // With a header, nothing else looks like this; the memo may be that of an earlier stream.
                return (kind !== undefined || this.hasHeader) && this.put(kind ?? CALLABLE);
            }
            default:
                return undefined;
        }
    }
    executeCall(name) {
        switch (name) {
            case 'GLOBAL':
                this.named = true;
                return this.put(CALLABLE);
            case 'STACK_GLOBAL':
                if (!this.take(2))
                    return false;
                this.named = true;
                return this.put(CALLABLE);
            case 'PERSID':
                // What a loader makes of a line that begins with P is hardly ever called.
                return this.put(OTHER);
            case 'REDUCE':
            case 'NEWOBJ':
                return this.act(1, this.stack.at(-1) !== OTHER);
            case 'NEWOBJ_EX':
                return this.act(2, this.stack.at(-2) !== OTHER);
            case 'BUILD':
                if (!this.has(2))
                    return false;
                this.acted = this.stack.at(-2) === CALLABLE;
                return this.take(1);
            case 'INST':
                this.acted = this.cutToMark();
                return this.acted && this.put(CALLABLE);
            case 'OBJ':
                this.acted = this.stack[this.marks.at(-1) ?? -1] === CALLABLE;
                return this.acted && this.cutToMark() && this.put(CALLABLE);
            default:
                return undefined;
        }
    }
    /** A call of what lies below `count` arguments. */
    act(count, hasArguments) {
        if (!this.has(count + 1))
            return false;
        this.acted = hasArguments && this.stack.at(-1 - count) === CALLABLE;
        return this.acted;
    }
    memoize(index) {
        if (!this.has(1) || !Number.isSafeInteger(index))
            return false;
        // Picklers count from 0, cPickle of Python 2 from 1.
        this.hasMemo ||= index <= 1;
        this.memo.set(index, this.stack.at(-1) ?? OTHER);
        return true;
    }
    closeMark(kind) {
        if (!this.cutToMark())
            return false;
        return kind === undefined ? this.has(1) : this.put(kind);
    }
    isMarkOnTop() {
        return this.marks.length > 0 && this.marks.at(-1) === this.stack.length;
    }
    cutToMark() {
        const mark = this.marks.pop();
        if (mark === undefined)
            return false;
        this.stack.length = mark;
        return true;
    }
    has(count) {
        return this.stack.length - count >= (this.marks.at(-1) ?? 0);
    }
    take(count) {
        if (!this.has(count))
            return false;
        this.stack.length -= count;
        return true;
    }
    put(...kinds) {
        this.stack.push(...kinds);
        return true;
    }
}
/** The digit in the name of a shape: the bytes of its number, or of its length. */
function widthOf(shape) {
    return Number(shape.replace(/\D/g, ''));
}
function isName(line) {
    // oxlint-disable-next-line no-control-regex -- control characters are what tells text from names
    return line.length > 0 && line.length <= MAX_NAME && !/[\x00-\x1f\x7f]/.test(line);
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/sniff.js
// Tells pickles from everything else by their first bytes, without a name to go by.


/** Opcodes after which a stream that goes on behind the head is taken for a pickle. */
const ENOUGH_WITH_MEMO = 3;
const ENOUGH_WITHOUT_MEMO = 64;
const ENOUGH_KINDS = 5;
/** Opcodes that a protocol header needs behind it: random bytes rarely have as many. */
const ENOUGH_WITH_HEADER = 4;
/** A stream that ends early, with other data behind it, needs as many to be more than chance. */
const ENOUGH_BEFORE_REST = 4;
/**
 * Whether `head`, the first bytes of `size`, begins a pickle of any protocol: it is executed in a model that
 * knows nothing but the depth of the stack and whether something is callable, and refuses what CPython would.
 * A stream that gets as far as a call is a pickle, whatever follows; without a protocol header, less than that
 * must reach STOP or go on for long, since protocol 0 is text.
 */
function looksLikePickle(head, size) {
    const data = external_node_buffer_.Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    const probe = new Probe(data, size);
    const end = probe.run();
    if (probe.acted)
        return true;
    const { hasHeader } = probe;
    if (hasHeader && (probe.named || probe.opcodes >= ENOUGH_WITH_HEADER))
        return true;
    if (end === 'refused')
        return false;
    if (end === 'stop')
        return hasHeader || probe.pos === size || probe.opcodes >= ENOUGH_BEFORE_REST;
    if (hasHeader)
        return true;
    if (probe.hasMemo)
        return probe.opcodes >= ENOUGH_WITH_MEMO;
    return probe.opcodes >= ENOUGH_WITHOUT_MEMO && probe.kinds >= ENOUGH_KINDS;
}
/**
 * Whether a file that does not look like a pickle begins with opcodes all the same: the head may end before anything
 * happens, or hold a number or a name as no pickler writes it. Only the machine can tell then.
 */
function mayBePickle(head, size) {
    const data = external_node_buffer_.Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    const probe = new Probe(data, size);
    return probe.run() === 'head' || probe.opcodes > 0 || LINE_OPCODES.has(data[0] ?? 0);
}
/** Opcodes that take lines: c i I L F S V P g p. */
const LINE_OPCODES = new Set(external_node_buffer_.Buffer.from('ciILFSVPgp'));

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
    return looksLikePickle(await bytes.read(offset, READING.probe), bytes.size - offset);
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
     * Notes a change of `target` unless it is an object of this stream. One whose state was set already may have had
     * its own methods replaced by it, which the change then calls; picklers set the state last.
     */
    changed(target, state, opcode) {
        if (target.kind === 'call' && target.state !== undefined)
            this.anomaly('used-after-state');
        if (!mayBeGlobal(target))
            return;
        this.shared.log.push({ kind: 'global-state', target, state: state(), opcode, offset: this.offset });
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
    if (target instanceof Container) {
        target.add(machine.stack, from, machine.sp);
        machine.sp = from;
        machine.watchWeight(target);
    }
    else {
        // An instance gets its own method called: only what is not known as one is worth a fact.
        machine.changed(toValue(target), () => gather(machine, 'list', from), opcode);
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
    if (target instanceof Container)
        addPairs(machine, target, from);
    else
        machine.changed(toValue(target), () => gatherPairs(machine, from), opcode);
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

/** Texts up to this length are looked for among those seen last: pickles repeat their keys without end. */
const SHORT_TEXT = 24;
const SHORT_TEXTS = 4096;
/** Decodes text operands; short ones that come again are the same string, which saves time and memory. */
class text_TextDecoder {
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
const SIMPLE_ESCAPES = {
    n: '\n',
    r: '\r',
    t: '\t',
    a: '\u0007',
    b: '\b',
    f: '\f',
    v: '\v',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': '',
};
/** The text of a quoted STRING line, without its quotes (PyBytes_DecodeEscape). Unknown escapes stay as they are. */
function unescapeString(body) {
    if (!body.includes('\\'))
        return body;
    return body.replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([^]))/g, (whole, hex, octal, simple) => {
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        return SIMPLE_ESCAPES[simple ?? ''] ?? whole;
    });
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
    machine.shared.log.call({
        kind: 'call',
        callee: result.callee,
        args: result.args,
        opcode,
        offset: machine.offset,
    });
    if (result.callee.kind === 'global')
        registerExtension(machine, result.callee.global, result.args);
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
    machine.changed(toValue(target), () => state, 'BUILD');
    if (!(target instanceof Call))
        return STATUS.NEXT;
    target.build(state);
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
/** A number with more digits than are kept. */
const HUGE = { kind: 'int', value: Number.NaN };
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
        return machine.push(HUGE);
    const value = parseInteger(data.toString('latin1', lineStart, lineEnd));
    if (lineEnd - lineStart === 2 && (value === 0 || value === 1))
        return machine.push(value === 1);
    return machine.push(value);
};
/** LONG: as INT, with an `L` behind it. */
const ops_scalar_long = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    if (lineLength(machine) > 2 * KEPT.intBytes)
        return machine.push(HUGE);
    const text = machine.data.toString('latin1', machine.lineStart, machine.lineEnd);
    return machine.push(parseInteger(text.endsWith('L') ? text.slice(0, -1) : text));
};
const ops_scalar_float = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const { data, lineStart } = machine;
    const text = data.toString('latin1', lineStart, Math.min(machine.lineEnd, lineStart + 64)).trim();
    const infinite = /^([+-]?)inf(inity)?$/i.exec(text);
    const value = infinite === null ? Number(text) : infinite[1] === '-' ? -Infinity : Infinity;
    return machine.push({ kind: 'float', value });
};
const binFloat = (machine) => {
    const value = machine.data.readDoubleBE(machine.pos);
    machine.pos += 8;
    return machine.push({ kind: 'float', value });
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
        return machine.push(HUGE);
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
    if (typeof value === 'string')
        machine.memoText += value.length;
    else if (value instanceof Object && 'text' in value)
        machine.memoText += value.text.length;
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
    const opcode = OPCODES.find((one) => one.byte === byte);
    return (opcode && BY_NAME[opcode.name]) ?? unknownOpcode;
});
const NEEDED = Uint8Array.from({ length: 256 }, (_, byte) => {
    const opcode = OPCODES.find((one) => one.byte === byte);
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
const BY_BYTE = Array.from({ length: 256 }, (_, byte) => OPCODES.find((opcode) => opcode.byte === byte));
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
const TEXTS = new text_TextDecoder();
/**
 * Reads every pickle stream in `bytes` and says what a loader would look up and call. Nothing is executed or
 * built. Facts learned before a stream breaks off stay.
 *
 * Semantics are those of CPython's C unpickler (Modules/_pickle.c of CPython 3.11) and, where it executes
 * more, of the Python one in Lib/pickle.py, which joblib and dill use. Never throws: when `bytes` cannot be
 * read, the stream ends as `unreadable`.
 */
async function readPickle(bytes, options = {}) {
    const { afterBuild, argumentsMatter: matters = argumentsMatter } = options;
    const shared = {
        log: new FactLog(matters),
        extensions: new Map(),
        globals: new Map(),
        isDataClass: (global) => afterBuild?.isDataClass(global) ?? false,
        texts: TEXTS,
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
        const { stream } = await readStream(view.bytes, 0, { ...shared, log }, { locate: (at) => view.locate(at) });
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

;// CONCATENATED MODULE: ./lib/src/format/numpy/errors.js
// The one error of the numpy readers: the header is not what numpy itself would take.

/** `BROKEN`: not a header that numpy reads; `UNSUPPORTED`: a version or type that is not known here. */
class NumpyError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/format/numpy/dtype.js
// How large one element is and whether it is a Python object, from the type that a header describes.

/** Bytes of the types that numpy names by one letter. */
const LETTERS = {
    '?': 1,
    b: 1,
    B: 1,
    h: 2,
    H: 2,
    i: 4,
    I: 4,
    q: 8,
    Q: 8,
    l: 8,
    L: 8,
    e: 2,
    f: 4,
    d: 8,
    F: 8,
    D: 16,
};
/** Bytes that each kind of number may have. */
const WIDTHS = {
    b: [1],
    i: [1, 2, 4, 8],
    u: [1, 2, 4, 8],
    f: [2, 4, 8, 12, 16],
    c: [8, 16, 24, 32],
    m: [8],
    M: [8],
};
/** A type of which it is not known whether it holds objects. */
function unknown(name) {
    return new NumpyError('UNSUPPORTED', `the array header names the type ${name.slice(0, 60)}, which is not known`);
}
/**
 * The type by its description, as `numpy.lib.format.descr_to_dtype` reads it: a type string, a pair of a type and a
 * shape, or a list of fields. Throws {@link NumpyError}.
 */
function elementType(descr) {
    if (typeof descr === 'string')
        return typeOfString(descr);
    if (typeof descr !== 'object' || descr === null || descr.kind === 'dict')
        throw unknown(JSON.stringify(descr));
    if (descr.kind === 'tuple') {
        const [inner = null, shape = null] = descr.items;
        return repeated(elementType(inner), shape);
    }
    return descr.items.map(fieldType).reduce((whole, field) => ({
        itemBytes: whole.itemBytes + field.itemBytes,
        hasObject: whole.hasObject || field.hasObject,
    }), { itemBytes: 0, hasObject: false });
}
/** A field: name, type and perhaps a shape. */
function fieldType(field) {
    if (typeof field !== 'object' || field?.kind !== 'tuple')
        throw unknown(JSON.stringify(field));
    const [, inner = null, shape] = field.items;
    return shape === undefined ? elementType(inner) : repeated(elementType(inner), shape);
}
function repeated({ itemBytes, hasObject }, shape) {
    return { itemBytes: itemBytes * elementCount(shape), hasObject };
}
/** The product of a shape: a tuple of lengths, or one length. Throws {@link NumpyError} BROKEN when it is neither. */
function elementCount(shape) {
    const lengths = typeof shape === 'object' && shape?.kind === 'tuple' ? shape.items : [shape];
    let count = 1;
    for (const length of lengths) {
        if (typeof length !== 'number' || length < 0)
            throw new NumpyError('BROKEN', 'the array header has no valid shape');
        count *= length;
    }
    return count;
}
/** `<f8`, `|S5`, `<M8[ns]`, `|O`: byte order, kind, size; or a letter alone. Throws {@link NumpyError} UNSUPPORTED. */
function typeOfString(name) {
    const [, kind = '', digits = ''] = /^[<>=|]?([A-Za-z?])([0-9]{0,12})(?:\[[0-9A-Za-z/ ]{1,20}\])?$/.exec(name) ?? [];
    const size = digits === '' ? undefined : Number(digits);
    if (kind === 'O')
        return { itemBytes: 8, hasObject: true };
    if (kind === 'S' || kind === 'a' || kind === 'V')
        return { itemBytes: size ?? 0, hasObject: false };
    if (kind === 'U')
        return { itemBytes: 4 * (size ?? 0), hasObject: false };
    if (size === undefined) {
        const letter = LETTERS[kind] ?? (kind === 'm' || kind === 'M' ? 8 : undefined);
        if (letter === undefined)
            throw unknown(name);
        return { itemBytes: letter, hasObject: false };
    }
    if (WIDTHS[kind]?.includes(size) !== true)
        throw unknown(name);
    return { itemBytes: size, hasObject: false };
}

;// CONCATENATED MODULE: ./lib/src/format/joblib/errors.js
// The one error of the joblib reader: how much data follows an array's description cannot be told.

class JoblibError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/format/joblib/dtype.js
// The type of an array's elements, from how pickle writes numpy.dtype.


/** Levels of types in types. Real ones have two or three. */
const MAX_DEPTH = 32;
/** The bit of a dtype's flags that says that objects are counted in it (`NPY_ITEM_REFCOUNT`). */
const HOLDS_OBJECTS = 1;
/** Kinds whose size is in the state, not in the name. */
const SIZED_BY_STATE = /^[<>=|]?[SUVa]/;
/**
 * The type that `numpy.dtype(name, ...)` and its state describe (numpy, `arraydescr_reduce` and
 * `arraydescr_setstate`: version, byte order, subtype, names, fields, size, alignment, flags). Throws
 * {@link JoblibError} for anything that numpy itself does not write, and `NumpyError` for an unknown name.
 */
function dtypeOf(value, depth = 0) {
    if (value?.kind !== 'call' || !isDtype(value.callee) || depth > MAX_DEPTH)
        throw dtype_unknown();
    const [name] = itemsOf(value.args);
    if (name?.kind !== 'text')
        throw dtype_unknown();
    const base = typeOfString(name.text);
    if (value.state === undefined)
        return base;
    const [, , subtype, , fields, size, , flags] = itemsOf(value.state);
    const type = fields?.kind === 'container'
        ? { itemBytes: sizeOf(size), hasObject: anyObject(fields, depth) }
        : subtype?.kind === 'container'
            ? repeatedType(subtype, depth)
            : { ...base, ...(SIZED_BY_STATE.test(name.text) ? { itemBytes: sizeOf(size) } : {}) };
    // numpy believes the flags: where they say otherwise it reads something else.
    if (flags?.kind !== 'int' || ((Number(flags.value) & HOLDS_OBJECTS) !== 0) !== type.hasObject)
        throw dtype_unknown();
    return type;
}
/** A subtype and its shape. */
function repeatedType(pair, depth) {
    const [inner, shape] = itemsOf(pair);
    const { itemBytes, hasObject } = dtypeOf(inner, depth + 1);
    const count = shape?.kind === 'int' ? Number(shape.value) : Number(countOf(shape));
    return { itemBytes: itemBytes * count, hasObject };
}
/** Fields are a dict of names to pairs of a type and an offset. */
function anyObject(fields, depth) {
    return itemsOf(fields).some((field, index) => {
        const [type] = index % 2 === 1 ? itemsOf(field) : [];
        return type !== undefined && dtypeOf(type, depth + 1).hasObject;
    });
}
function sizeOf(size) {
    const bytes = size?.kind === 'int' ? Number(size.value) : -1;
    if (!(bytes >= 0))
        throw dtype_unknown();
    return bytes;
}
/** The elements of an array of this shape, multiplied as numpy does it: in 64 bits, whatever gets lost. */
function countOf(shape) {
    let count = 1n;
    for (const length of itemsOf(shape)) {
        if (length.kind !== 'int' || Number.isNaN(Number(length.value)))
            throw dtype_unknown();
        count = BigInt.asIntN(64, count * BigInt(length.value));
    }
    return count;
}
/** The items of a tuple, or keys and values of a dict, provided that all of them were kept. */
function itemsOf(value) {
    if (value?.kind !== 'container')
        throw dtype_unknown();
    const { type, size, items } = value;
    if (items.length !== (type === 'dict' ? size * 2 : size))
        throw dtype_unknown();
    return items;
}
function isDtype(callee) {
    return callee.kind === 'global' && callee.global.module === 'numpy' && callee.global.name === 'dtype';
}
function dtype_unknown() {
    return new JoblibError('UNSUPPORTED', 'the type or shape of a joblib array is not written as numpy writes it');
}

;// CONCATENATED MODULE: ./lib/src/format/joblib/arrays.js



/** The bytes that follow each wrapper in `bytes`; `found` is told of every array, in order. */
class JoblibArrays {
    found = [];
    /** Names of the files that older wrappers read their array from, as they are written. */
    files = [];
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    isDataClass(global) {
        return isWrapper(global) || isFileWrapper(global);
    }
    /**
     * The length of an array's data at `position` (joblib, `NumpyArrayWrapper.read_array`): since 1.2 a byte that counts
     * the padding, the padding, and the elements; or a pickle. Throws {@link JoblibError} when that cannot be told.
     */
    async skip(target, state, position) {
        const fields = fieldsOf(state);
        if (target.kind === 'call' && !makesWrapper(target))
            return this.noteFile(fields.get('filename'));
        const { itemBytes, hasObject } = dtypeOf(fields.get('dtype'));
        if (hasObject)
            return this.skipPickle(position);
        const alignment = fields.get('numpy_array_alignment_bytes');
        const padding = alignment === undefined || alignment.kind === 'none' ? 0 : await this.paddingAt(position);
        const length = padding + Number(countOf(fields.get('shape'))) * itemBytes;
        if (!(length >= 0))
            throw new JoblibError('BROKEN', 'a joblib array has fewer than no elements');
        this.found.push({ start: position, end: position + length, pickled: false });
        return length;
    }
    /** Before 0.10 joblib kept each array in a file of its own, beside this one. */
    noteFile(name) {
        if (name?.kind !== 'text')
            throw new JoblibError('UNSUPPORTED', 'a joblib array names no file');
        if (this.files.length < MAX_FILES)
            this.files.push(name.text);
        return 0;
    }
    async paddingAt(position) {
        const [padding] = await this.bytes.read(position, 1);
        if (padding === undefined)
            throw new JoblibError('BROKEN', 'the file ends before the data of a joblib array');
        return 1 + padding;
    }
    async skipPickle(position) {
        const { streams } = await readPickle(this.bytes, {
            start: position,
            multiple: false,
            trailing: 'ignore',
        });
        const [stream] = streams;
        const stopped = stream?.stopped;
        const end = stopped === undefined && stream !== undefined ? stream.end : this.bytes.size;
        this.found.push({ start: position, end, pickled: true });
        if (stopped !== undefined)
            throw new JoblibError('BROKEN', `the objects of a joblib array: ${stopped.reason}`);
        return end - position;
    }
}
const WRAPPER = 'NumpyArrayWrapper';
const FILE_WRAPPERS = new Set(['NDArrayWrapper', 'ZNDArrayWrapper']);
/** Names kept; only those that lead elsewhere matter, and one is enough. */
const MAX_FILES = 1000;
/** By its last name only: joblib asks for the class of the object, whatever path it was reached by. */
function isWrapper({ name }) {
    return name === WRAPPER || name.endsWith(`.${WRAPPER}`);
}
function fieldsOf(state) {
    const items = itemsOf(state);
    const fields = new Map();
    for (let index = 0; index < items.length; index += 2) {
        const [key, value] = [items[index], items[index + 1]];
        if (key?.kind === 'text' && value !== undefined)
            fields.set(key.text, value);
    }
    return fields;
}
function isFileWrapper({ name }) {
    return FILE_WRAPPERS.has(name.slice(name.lastIndexOf('.') + 1));
}
/** Of an instance of either kind of wrapper, whether it is the one that data follow. */
function makesWrapper({ callee, args }) {
    if (callee.kind === 'global' && isWrapper(callee.global))
        return true;
    const first = args.kind === 'container' ? args.items[0] : undefined;
    return first?.kind === 'global' && isWrapper(first.global);
}

;// CONCATENATED MODULE: ./lib/src/format/joblib/handed.js

/** Of the arguments of one call; wrappers are handed over bare, if at all. */
const MAX_ARGUMENT_VALUES = 1000;
const REASON = "joblib's array wrapper is handed to something else, so that it cannot be told where raw data begin";
/**
 * Picklers call the class itself, or `copyreg._reconstructor` with it. Something else that is given the class
 * (functools.partial, copyreg.__newobj__) may make an instance as well, and joblib reads data behind that, too.
 */
function handedWrapper(facts) {
    for (const fact of facts) {
        if (fact.kind !== 'call' || isReconstructor(fact.callee) || !holdsWrapper(fact.args))
            continue;
        return { code: 'unsupported', reason: REASON, risk: 'runs-code', offset: fact.offset };
    }
    return undefined;
}
/** Whether the class itself is among the values; its instances are what arrays are until they are read. */
function holdsWrapper(args) {
    const queue = [args];
    const seen = new Set(queue);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (next.kind === 'global' && isWrapper(next.global))
            return true;
        for (const inner of inside(next)) {
            if (seen.has(inner) || seen.size >= MAX_ARGUMENT_VALUES)
                continue;
            seen.add(inner);
            queue.push(inner);
        }
    }
    return false;
}
function inside(value) {
    if (value.kind === 'container')
        return value.items;
    if (value.kind !== 'call' || isReconstructor(value.callee))
        return [];
    return value.callee.kind === 'global' ? [value.args] : [value.callee, value.args];
}
function isReconstructor(callee) {
    return callee.kind === 'global' && callee.global.name === '_reconstructor';
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/walk.js
/** Values that one walk visits: far above any real argument, and quick. */
const WALK_VALUES = 10_000;
/**
 * The values inside `root`, itself first, each object once; breadth first, so that the nearest come first
 * when `limit` cuts the rest off.
 */
function* walkValues(root, limit = WALK_VALUES) {
    const queue = [root];
    const seen = new Set(queue);
    for (let next = 0; next < queue.length; next++) {
        const value = queue[next];
        if (value === undefined)
            return;
        yield value;
        for (const inner of walk_inside(value)) {
            if (seen.size >= limit)
                break;
            if (seen.has(inner))
                continue;
            seen.add(inner);
            queue.push(inner);
        }
    }
}
function walk_inside(value) {
    if (value.kind === 'container')
        return value.items;
    if (value.kind === 'persistent')
        return [value.id];
    if (value.kind !== 'call')
        return [];
    return value.state === undefined ? [value.callee, value.args] : [value.callee, value.args, value.state];
}

;// CONCATENATED MODULE: ./lib/src/format/joblib/read.js




/** Streams with arrays that are read a second time. joblib writes one. */
const MAX_STREAMS = 64;
/** Names as people write them: numbers that happen to be opcodes spell others. */
const NAME = /^[A-Za-z_][\w.]*$/;
/** Names of classes; an instance of one is no string. */
const CLASS_NAME = /(?:^|\.)_*[A-Z][A-Za-z0-9]*$/;
/**
 * Reads every stream in `bytes`; data behind joblib's wrappers are stepped over. `pickle.load` of the same file
 * would go on with the first array as if it were opcodes, so what that finds there is added: in an honest file it
 * fails at once. Never rejects.
 */
async function readJoblib(bytes, options = {}) {
    const { isDangerous = () => false, ...pickleOptions } = options;
    const arrays = new JoblibArrays(bytes);
    const { streams, facts } = await readPickle(bytes, { ...pickleOptions, afterBuild: arrays });
    const handed = handedWrapper(facts);
    const all = [...facts];
    const holders = streams.flatMap(({ start, end }) => {
        const first = arrays.found.find((array) => array.start >= start && array.start <= end);
        return first === undefined ? [] : [{ start, first }];
    });
    for (const { start, first } of holders.slice(0, MAX_STREAMS)) {
        const plain = await readPickle(bytes, { start, multiple: false, trailing: 'ignore' });
        const found = reachable(plain.facts, first.pickled).filter((fact) => fact.offset >= first.start && isMeant(fact));
        all.push(...(first.pickled ? found.filter((fact) => isWorthAWord(fact, isDangerous)) : found));
    }
    return {
        pickle: { streams, facts: all },
        arrays: arrays.found,
        incomplete: [...(handed === undefined ? [] : [handed]), ...elsewhere(arrays.files)],
    };
}
/** Arrays in files that are not beside this one: joblib opens them, pickles included. */
function elsewhere(files) {
    const name = files.find((file) => /[\\/]/.test(file));
    if (name === undefined)
        return [];
    const reason = `joblib reads an array from ${name}, which is not beside the file`;
    return [{ code: 'not-fetched', reason, risk: 'runs-code' }];
}
/**
 * The facts up to where a loader fails: a name that cannot be a string. That is how arrays of objects end, whose
 * pickles count their memo from the start again.
 */
function reachable(facts, isMixedUp) {
    const end = facts.findIndex((fact) => fact.kind === 'dynamic-global' &&
        !(mayBeText(fact.module, isMixedUp) && mayBeText(fact.name, isMixedUp)));
    return end < 0 ? facts : facts.slice(0, end);
}
/**
 * The unpickler takes nothing but `str` itself. What a call returns may be one; where the memo is mixed up, only if
 * it is known to.
 */
function mayBeText(value, isMixedUp) {
    if (value.kind !== 'call')
        return value.kind === 'text' || value.kind === 'persistent' || value.kind === 'unknown';
    if (value.callee.kind !== 'global')
        return true;
    const { name } = value.callee.global;
    return isMixedUp ? MAKES_TEXT.test(name) : !CLASS_NAME.test(name);
}
/** Names of callables that give a string, as far as an attacker would need one. */
const MAKES_TEXT = /(?:^|\.)(?:str|repr|ascii|chr|hex|oct|bin|format|join|decode|getvalue|read\w*|replace|strip|lower|upper|get\w*|\w*getter|methodcaller|partial|eval|sub)$/;
/** Whether a fact found in array data is more than numbers that happen to be opcodes. */
function isMeant(fact) {
    if (fact.kind === 'anomaly' || fact.kind === 'persistent-id')
        return false;
    return fact.kind !== 'global' || (NAME.test(fact.global.module) && NAME.test(fact.global.name));
}
function isWorthAWord(fact, isDangerous) {
    if (fact.kind === 'global')
        return isDangerous(fact.global);
    if (fact.kind !== 'call')
        return true;
    for (const value of walkValues(fact.args))
        if (value.kind === 'global' && isDangerous(value.global))
            return true;
    return fact.callee.kind !== 'global' || isDangerous(fact.callee.global);
}

;// CONCATENATED MODULE: ./lib/src/core/cursor.js
// The bounds-checked cursor: every fixed-size field of hostile bytes is read through it.

class CursorError extends errors/* GuardError */.U {
}
/** A position in bytes held in memory. Every read checks bounds and throws {@link CursorError} past the end. */
class Cursor {
    view;
    data;
    position;
    constructor(data, position = 0) {
        this.data = data;
        this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
        this.position = position;
    }
    get remaining() {
        return this.data.length - this.position;
    }
    u8() {
        return this.view.getUint8(this.advance(1));
    }
    u16() {
        return this.view.getUint16(this.advance(2), true);
    }
    u32() {
        return this.view.getUint32(this.advance(4), true);
    }
    i32() {
        return this.view.getInt32(this.advance(4), true);
    }
    /** Little-endian 64-bit unsigned as a number; throws TOO_LARGE above 2^53 - 1, where numbers lose digits. */
    u64() {
        const at = this.position;
        const value = this.view.getBigUint64(this.advance(8), true);
        if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
            throw new CursorError('TOO_LARGE', `a 64-bit length at byte ${at} is larger than any file`);
        }
        return Number(value);
    }
    /** A view of the next `length` bytes, not a copy. */
    bytes(length) {
        const start = this.advance(length);
        return this.data.subarray(start, start + length);
    }
    advance(length) {
        const start = this.position;
        if (!(length >= 0) || start < 0 || length > this.data.length - start) {
            throw new CursorError('OUT_OF_BOUNDS', `${length} bytes are needed at byte ${start}, ${this.data.length} exist`);
        }
        this.position = start + length;
        return start;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/torch/legacy.js

/** The number that the first pickle holds: 0x1950a86a20f9469cfc6c, as pickle writes it (`MAGIC_NUMBER`). */
const MAGIC = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];
const MAGIC_DECIMAL = String(0x1950a86a20f9469cfc6cn);
const legacy_PROTO = 0x80;
const legacy_FRAME = 0x95;
const LONG1 = 0x8a;
const LONG4 = 0x8b;
const LONG = 0x4c;
/**
 * Whether the first pickle is torch's magic number, in any form that a pickler could give it: that makes
 * `torch.load` take its legacy path (`_legacy_load`): this pickle, protocol version 1001, system information, the
 * object, the list of storage keys, five pickles in all, then raw storages that are never unpickled. `head` needs 64 bytes at most.
 */
function isTorchLegacy(head) {
    try {
        return holdsMagic(new Cursor(head));
    }
    catch (thrown) {
        if (thrown instanceof CursorError)
            return false;
        throw thrown;
    }
}
function holdsMagic(cursor) {
    let opcode = cursor.u8();
    while (opcode === legacy_PROTO || opcode === legacy_FRAME) {
        cursor.bytes(opcode === legacy_PROTO ? 1 : 8);
        opcode = cursor.u8();
    }
    if (opcode === LONG) {
        const digits = Buffer.from(cursor.bytes(MAGIC_DECIMAL.length)).toString('latin1');
        return digits === MAGIC_DECIMAL;
    }
    if (opcode !== LONG1 && opcode !== LONG4)
        return false;
    const length = opcode === LONG1 ? cursor.u8() : cursor.i32();
    const digits = cursor.bytes(Math.max(0, length));
    // Further zero bytes do not change a little-endian number.
    return (MAGIC.every((byte, at) => digits[at] === byte) &&
        digits.subarray(MAGIC.length).every((byte) => byte === 0));
}
/** Bytes of one element in every dtype that torch has. */
const ELEMENT_SIZES = (/* unused pure expression or super */ null && ([1, 2, 4, 8, 16]));
/** Storages of real files number a few thousand. */
const MOST_STORAGES = 100_000;
/** Places where the next storage could begin. Wrong guesses land on data that is no sane count and die out. */
const MOST_WAYS = 64;
/**
 * Checks that `count` storages (the length of the list in the fifth pickle) cover `[start, bytes.size)`. Torch takes
 * each dtype from a persistent id deep in the object; here every element size is tried, which decides as well. What
 * is learned is only that nothing is appended: torch reads storages as raw data and unpickles nothing more
 * (`_legacy_load`, `storage._set_from_file`). Reads eight bytes for each place tried, no data. Rejects with the
 * origin's own error.
 */
async function readLegacyStorages(bytes, start, count) {
    if (count > MOST_STORAGES)
        return { covered: false, reason: `${count} storages are too many to follow` };
    let ways = new Map([[start, undefined]]);
    for (let index = 0; index < count; index += 1) {
        const next = new Map();
        for (const [offset, before] of ways) {
            for (const storage of await storagesAt(bytes, offset)) {
                const end = offset + COUNT_BYTES + storage.elements * storage.elementSize;
                if (end <= bytes.size && !next.has(end))
                    next.set(end, { storage, before });
            }
        }
        if (next.size === 0)
            return { covered: false, reason: `storage ${index + 1} of ${count} does not fit the file` };
        if (next.size > MOST_WAYS)
            return { covered: false, reason: 'the storages can be divided in too many ways' };
        ways = next;
    }
    if (!ways.has(bytes.size))
        return { covered: false, reason: `${count} storages do not end where the file ends` };
    const storages = [];
    for (let chain = ways.get(bytes.size); chain !== undefined; chain = chain.before)
        storages.push(chain.storage);
    return { covered: true, storages: storages.toReversed() };
}
const COUNT_BYTES = 8;
async function storagesAt(bytes, offset) {
    const data = await bytes.read(offset, COUNT_BYTES);
    if (data.length < COUNT_BYTES)
        return [];
    const elements = new DataView(data.buffer, data.byteOffset).getBigInt64(0, true);
    if (elements < 0n || elements > BigInt(bytes.size))
        return [];
    return ELEMENT_SIZES.map((elementSize) => ({ offset, elements: Number(elements), elementSize }));
}
const TAR_HEADER = 512;
const TAR_CHECKSUM = 148;
const TAR_NAMES = new Set(['sys_info', 'pickle', 'storages', 'tensors']);
/**
 * Whether this is the tar that torch wrote before version 0.1.10: a tar header with a right checksum whose first
 * member is one of torch's four (`legacy_load` in `torch/serialization.py`). `head` needs 512 bytes.
 */
function isTorchTar(head) {
    if (head.length < TAR_HEADER)
        return false;
    const [name = ''] = Buffer.from(head.subarray(0, 100)).toString('latin1').split('\0', 1);
    const first = name.replace(/^(\.\/)+/, '').split('/')[0] ?? '';
    return TAR_NAMES.has(first) && hasTarChecksum(head);
}
/** The sum of the header's bytes, with the checksum field itself counted as spaces (POSIX ustar). */
function hasTarChecksum(head) {
    const stored = Buffer.from(head.subarray(TAR_CHECKSUM, TAR_CHECKSUM + 8)).toString('latin1');
    const digits = /^ *([0-7]{1,8})/.exec(stored)?.[1];
    if (digits === undefined)
        return false;
    let sum = 8 * 0x20;
    for (const [at, byte] of head.subarray(0, TAR_HEADER).entries()) {
        if (at < TAR_CHECKSUM || at >= TAR_CHECKSUM + 8)
            sum += byte;
    }
    return sum === Number.parseInt(digits, 8);
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/render.js
/** Characters of a rendering: a line that a reviewer still reads. */
const RENDER_LENGTH = 300;
/** Values inside values; what lies deeper is shown as `...`. */
const render_MAX_DEPTH = 6;
/** Items of one container. */
const MAX_ITEMS = 12;
/** `os.system`; the name as it is looked up, after the renames of Python 2. */
function renderGlobal({ module, name }) {
    return `${module}.${name}`;
}
/** At most `max` characters (UTF-16 units); raw text, which only reports escape. */
function renderValue(value, max = RENDER_LENGTH) {
    const out = new Output(max);
    writeValue(out, value, 0);
    return out.text;
}
/** A call, such as `os.system("id")`. `args` is the argument tuple, as in a call fact. */
function renderCall(callee, args, max = RENDER_LENGTH) {
    const out = new Output(max);
    writeCall(out, callee, args, 0);
    return out.text;
}
/** Text up to a number of characters; the last one is then an ellipsis. */
class Output {
    text = '';
    isFull = false;
    max;
    constructor(max) {
        this.max = max;
    }
    write(part) {
        if (this.isFull)
            return;
        this.text += part;
        if (this.text.length <= this.max)
            return;
        this.text = `${this.text.slice(0, Math.max(0, this.max - 1))}…`;
        this.isFull = true;
    }
    get room() {
        return this.max - this.text.length + 1;
    }
}
function writeValue(out, value, depth) {
    if (out.isFull)
        return;
    switch (value.kind) {
        case 'none':
            return out.write('None');
        case 'bool':
            return out.write(value.value ? 'True' : 'False');
        case 'int':
        case 'float':
            return out.write(renderNumber(value.value));
        case 'text':
            return writeText(out, value.text, value.length);
        case 'bytes':
            return out.write(`<${value.length} bytes>`);
        case 'global':
            return out.write(renderGlobal(value.global));
        case 'unknown':
            return out.write(`<${value.why}>`);
        case 'persistent':
            return writeNested(out, 'persistent_load(', ')', value.id, depth);
        case 'container':
            return depth >= render_MAX_DEPTH ? out.write('...') : writeContainer(out, value, depth);
        case 'call':
            return depth >= render_MAX_DEPTH ? out.write('...') : writeCall(out, value.callee, value.args, depth + 1);
    }
}
function renderNumber(value) {
    if (value === Infinity)
        return 'inf';
    if (value === -Infinity)
        return '-inf';
    return Number.isNaN(value) ? 'nan' : String(value);
}
function writeText(out, text, length) {
    const shown = text.slice(0, out.room);
    out.write(JSON.stringify(shown).slice(0, -1));
    out.write(text.length < length ? '…"' : '"');
}
function writeNested(out, open, close, value, depth) {
    out.write(open);
    if (depth >= render_MAX_DEPTH)
        out.write('...');
    else
        writeValue(out, value, depth + 1);
    out.write(close);
}
function writeCall(out, callee, args, depth) {
    if (depth > render_MAX_DEPTH)
        return out.write('...');
    writeValue(out, callee, depth);
    if (args.kind !== 'container' || args.type !== 'tuple')
        return writeNested(out, '(*', ')', args, depth);
    out.write('(');
    writeItems(out, args.items, args.size, depth + 1);
    out.write(')');
}
const BRACKETS = {
    tuple: ['(', ')'],
    list: ['[', ']'],
    dict: ['{', '}'],
    set: ['{', '}'],
    frozenset: ['frozenset({', '})'],
    bytearray: ['bytearray(', ')'],
};
function writeContainer(out, value, depth) {
    const [open, close] = BRACKETS[value.type];
    if (value.type === 'set' && value.size === 0)
        return out.write('set()');
    out.write(open);
    if (value.type === 'dict')
        writePairs(out, value, depth + 1);
    else if (value.type === 'bytearray')
        out.write(`<${value.size} bytes>`);
    else
        writeItems(out, value.items, value.size, depth + 1);
    if (value.type === 'tuple' && value.size === 1)
        out.write(',');
    out.write(close);
}
function writeItems(out, items, size, depth) {
    const shown = items.slice(0, MAX_ITEMS);
    shown.forEach((item, index) => {
        if (index > 0)
            out.write(', ');
        writeValue(out, item, depth);
    });
    writeRest(out, size - shown.length, shown.length);
}
function writePairs(out, { items, size }, depth) {
    const shown = Math.min(MAX_ITEMS, Math.floor(items.length / 2));
    for (let index = 0; index < shown && !out.isFull; index++) {
        const [key, value] = [items[2 * index], items[2 * index + 1]];
        if (key === undefined || value === undefined)
            break;
        if (index > 0)
            out.write(', ');
        writeValue(out, key, depth);
        out.write(': ');
        writeValue(out, value, depth);
    }
    writeRest(out, size - shown, shown);
}
function writeRest(out, rest, shown) {
    if (rest > 0)
        out.write(`${shown > 0 ? ', ' : ''}... ${rest} more`);
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/evidence.js
// Says what a verdict means in one sentence: what happens, with which arguments, at which byte.

/** Says where: `REDUCE at byte 41 of archive/data.pkl`. */
function where(verdict, holder) {
    const opcode = verdict.opcode === undefined ? '' : `${verdict.opcode} `;
    return `(${opcode}at byte ${verdict.offset} of ${holder})`;
}
const ANOMALIES = {
    'late-proto': 'changes its protocol half-way, which changes how later names are looked up',
    'unknown-proto': 'states a protocol that no Python knows',
    'frame-lies': 'states a frame length that is not the length of the frame',
    'get-of-unset-memo': 'reads a memo entry that was never written',
    expansion: 'builds nested containers that grow far beyond the size of the file',
    'discarded-call': 'calls something and throws the result away',
    'used-after-state': 'sets something on an object whose state was set already, which may call what that state put in',
    'trailing-data': 'is followed by data that is not part of it',
};
/** One sentence in raw text; `holder` names the file or member that holds the stream. */
function evidenceOf(verdict, holder) {
    return `${whatHappens(verdict)} ${where(verdict, holder)}`;
}
function whatHappens(verdict) {
    switch (verdict.how) {
        case 'calls':
            return `calls ${renderCall(verdict.callee, verdict.args)} when loaded`;
        case 'hands-over':
            return `hands ${verdict.about} to ${renderCall(verdict.callee, verdict.args)} when loaded`;
        case 'refers':
            return `imports ${verdict.about} when loaded`;
        case 'changes':
            return `sets attributes or items on ${verdict.about} when loaded`;
        case 'computes':
            return 'imports a name that is computed while loading, not written in the file,';
        case 'extension':
            return `imports whatever the loading process registered under extension ${verdict.about}`;
        case 'anomaly':
            return `the stream ${ANOMALIES[verdict.anomaly]}`;
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/knowledge.js
// What rules/pickle*.yml say about a global: known, dangerous, standard library, or unknown.

/** Class names as frameworks write them: CapWords, perhaps private, never dotted. */
const knowledge_CLASS_NAME = /^_{0,2}[A-Z][A-Za-z0-9]*$/;
const DUNDER = /^__.*__$/;
class PickleKnowledge {
    exact = new Map();
    /** Whole modules that are dangerous, with everything below them. */
    wholeModules = new Map();
    /** Last parts of dangerous names that look like classes: Popen, FunctionType. */
    dangerousClasses = new Set();
    classModules;
    classExceptions;
    modulesAsAttributes;
    standardLibrary;
    codeTypes;
    runOnLoad;
    rebuilders;
    callsArguments;
    /** `allowed` are exact `module.name` entries of the policy: they make unknown names known, nothing else. */
    constructor(rules, allowed = new Set()) {
        const knowledge = rules.knowledge('pickle');
        for (const rule of rules.ofSurface('pickle'))
            this.learnDangerous(rule.id, matchOf(rule).globals ?? {});
        this.learn('known', knowledge['frameworks']);
        this.learn('known', knowledge['values']);
        this.learn('tensors', knowledge['tensors']);
        this.learn('carrier', knowledge['code-carriers']);
        this.learn('combinator', knowledge['combinators']);
        this.learn('nested-loader', knowledge['nested-loaders']);
        this.learnReferences(knowledge['references-only']);
        this.classModules = new Set(knowledge['framework-classes']);
        this.classExceptions = new Set(knowledge['framework-class-exceptions']);
        this.modulesAsAttributes = new Set(knowledge['modules-as-attributes']);
        this.standardLibrary = new Set(knowledge['standard-library']);
        this.codeTypes = new Set(knowledge['code-types']);
        this.runOnLoad = new Set(knowledge['run-on-load']);
        this.rebuilders = knowledge['rebuilders'];
        this.callsArguments = new Set(knowledge['calls-arguments']);
        this.trust(allowed);
    }
    standingOf(global) {
        const standing = this.standingOfPath(`${global.module}.${global.name}`, global.name);
        if (standing.kind !== 'unknown' || global.spelled === undefined)
            return standing;
        const { module, name } = global.spelled;
        return this.standingOfPath(`${module}.${name}`, name);
    }
    /** Whether the global only names a built-in type, so that calling its result still only defines code. */
    namesCodeType(global) {
        return this.codeTypes.has(`${global.module}.${global.name}`);
    }
    /** Whether the global, itself harmless, calls what it is given. */
    callsItsArguments(global) {
        return this.callsArguments.has(`${global.module}.${global.name}`);
    }
    /** Whether loading runs a method of this name by itself. */
    runsOnLoad(method) {
        return this.runOnLoad.has(method);
    }
    /** Whether the name is one that libraries give to classes, or to functions that rebuild their objects. */
    looksLikeRebuilding(global) {
        const last = global.name.slice(global.name.lastIndexOf('.') + 1);
        const words = last.toLowerCase().replace(/^_+/, '');
        return knowledge_CLASS_NAME.test(last) || this.rebuilders.some((word) => words.startsWith(word));
    }
    standingOfPath(path, name) {
        const exact = this.exact.get(path);
        if (exact !== undefined)
            return exact;
        const through = this.reachedThrough(name);
        if (through !== undefined)
            return { kind: 'dangerous', rule: through };
        const whole = this.wholeModuleOf(path);
        if (whole !== undefined)
            return { kind: 'dangerous', rule: whole };
        if (this.isFrameworkClass(path.slice(0, -name.length - 1), name))
            return { kind: 'framework' };
        const [top = ''] = path.split('.', 1);
        return { kind: this.standardLibrary.has(top) ? 'standard' : 'unknown' };
    }
    /**
     * A dotted name walks attributes, so it may leave its module: `pathlib` `os.system`, `x` `__globals__...`.
     * Also catches a module that is imported as an attribute of another (`shutil` `os`, `random` `_os`).
     */
    reachedThrough(name) {
        const parts = name.split('.');
        if (parts.length > 1 && parts.some((part) => DUNDER.test(part)))
            return 'PICKLE-IMPORT';
        for (let first = 0; first < parts.length; first++) {
            const module = parts[first]?.replace(/^_+(?=[a-z])/, '') ?? '';
            if (this.modulesAsAttributes.has(module))
                return this.wholeModules.get(module) ?? 'PICKLE-IMPORT';
            const standing = first > 0 ? this.exact.get(parts.slice(first).join('.')) : undefined;
            if (standing?.kind === 'dangerous')
                return standing.rule;
        }
        return undefined;
    }
    wholeModuleOf(path) {
        for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            const rule = this.wholeModules.get(path.slice(0, dot));
            if (rule !== undefined)
                return rule;
        }
        return undefined;
    }
    isFrameworkClass(module, name) {
        // A module re-exports what it imports: a class that is dangerous under its own name is so under any.
        if (!knowledge_CLASS_NAME.test(name) || this.dangerousClasses.has(name))
            return false;
        for (let prefix = module; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
            if (this.classExceptions.has(prefix))
                return false;
            if (this.classModules.has(prefix))
                return true;
        }
        return false;
    }
    /** A policy vouches for names that nobody knows. It cannot make a dangerous one harmless. */
    trust(allowed) {
        for (const path of allowed) {
            const { kind } = this.standingOfPath(path, path.slice(path.lastIndexOf('.') + 1));
            if (kind === 'unknown' || kind === 'standard')
                this.exact.set(path, { kind: 'known' });
        }
    }
    learn(kind, names) {
        for (const path of pathsOf(names))
            this.exact.set(path, { kind });
    }
    learnReferences(names) {
        for (const path of pathsOf(names)) {
            const standing = this.exact.get(path);
            const rule = standing?.kind === 'dangerous' ? standing.rule : 'PICKLE-STDLIB';
            this.exact.set(path, { kind: 'reference-only', rule });
        }
    }
    learnDangerous(rule, globals) {
        for (const [module, names] of Object.entries(globals)) {
            for (const name of names) {
                if (name === '*')
                    this.wholeModules.set(module, rule);
                else
                    this.exact.set(`${module}.${name}`, { kind: 'dangerous', rule });
                const last = name.slice(name.lastIndexOf('.') + 1);
                if (knowledge_CLASS_NAME.test(last))
                    this.dangerousClasses.add(last);
            }
        }
    }
}
function pathsOf(names) {
    return Object.entries(names).flatMap(([module, list]) => list.map((name) => `${module}.${name}`));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/inspect/pickle/subject.js
// What stays the same when a finding moves: its root cause, and for what must not change unseen, the bytes.


/** Bytes of a stream that are hashed: far above any that holds code. A longer one counts by its size as well. */
const MAX_HASHED = 64 * 2 ** 20;
/**
 * The digest that ties a dangerous finding to the very bytes it was found in: a call is shown cut to what a reviewer
 * reads, so two payloads can look alike. Made once for each artifact.
 */
async function payloadDigest(bytes) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(String(bytes.size));
    let hashed = 0;
    for await (const chunk of (0,core_bytes/* chunksOf */.U_)(bytes)) {
        hash.update(chunk);
        hashed += chunk.length;
        if (hashed >= MAX_HASHED)
            break;
    }
    return hash.digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/callable.js
/** Chains of calls of calls longer than this are made by hand: they count as opaque. */
const MAX_CHAIN = 64;
const OPAQUE = { kind: 'opaque' };
const GETATTR = new Set(['builtins.getattr', '__builtin__.getattr']);
const PARTIAL = new Set(['functools.partial', '_functools.partial']);
const IMPORTERS = new Set([
    'cloudpickle.cloudpickle.subimport',
    'importlib.import_module',
    'builtins.__import__',
    '__builtin__.__import__',
    'importlib.__import__',
]);
const LOCATORS = new Set(['pkgutil.resolve_name', 'pydoc.locate']);
const ATTRGETTER = new Set(['operator.attrgetter', '_operator.attrgetter']);
const METHODCALLER = new Set(['operator.methodcaller', '_operator.methodcaller']);
function pathOf(global) {
    return global.name === '' ? global.module : `${global.module}.${global.name}`;
}
/** The state of a partial begins with the function that it really calls, whatever it was made with. */
function withState(global, args, state) {
    const replaced = PARTIAL.has(pathOf(global)) && state?.kind === 'container' ? state.items[0] : undefined;
    return replaced === undefined ? args : [replaced, ...args.slice(1)];
}
/** Whether the value is a partial: calling one in the stream is calling what it holds. */
function isPartial(value) {
    return value.kind === 'call' && value.callee.kind === 'global' && PARTIAL.has(pathOf(value.callee.global));
}
/**
 * Resolves values of one file. Values are shared, so each is resolved once: without that, a short hostile
 * stream could make the work exponential.
 */
class CallableResolver {
    known = new Map();
    resolve(value, depth = 0) {
        switch (value.kind) {
            case 'global':
                return { kind: 'global', global: value.global };
            case 'call':
                return this.resolveOnce(value, depth);
            case 'persistent':
            case 'unknown':
                return OPAQUE;
            default:
                return { kind: 'data' };
        }
    }
    /** The attribute `name` of `base`. Of a module that was imported by a call, it is that module's global. */
    attributeOf(base, name, depth = 0) {
        if (base === undefined || name === undefined)
            return OPAQUE;
        const owner = this.resolve(base, depth + 1);
        if (owner.kind === 'result')
            return { kind: 'method', of: owner.of, name };
        if (owner.kind !== 'global')
            return OPAQUE;
        const { module, name: prefix } = owner.global;
        return { kind: 'global', global: { module, name: prefix === '' ? name : `${prefix}.${name}` } };
    }
    resolveOnce(value, depth) {
        const known = this.known.get(value);
        if (known !== undefined)
            return known;
        // Stands in while the value is resolved, for a value can hold itself.
        this.known.set(value, OPAQUE);
        const resolved = depth > MAX_CHAIN ? OPAQUE : this.resultOf(value, depth + 1);
        this.known.set(value, resolved);
        return resolved;
    }
    /** What calling `callee` with `args` gives back, as a callable. */
    resultOf({ callee, args: tuple, state }, depth) {
        const args = argumentsOf(tuple);
        const maker = this.resolve(callee, depth);
        switch (maker.kind) {
            case 'global':
                return this.resultOfGlobal(maker.global, withState(maker.global, args, state), depth);
            case 'result':
                return this.throughGetter(callee, args, depth) ?? maker;
            case 'data':
                return maker;
            case 'method':
            case 'opaque':
                return OPAQUE;
        }
    }
    resultOfGlobal(global, args, depth) {
        const path = pathOf(global);
        const [first, second] = args;
        if (GETATTR.has(path))
            return this.attributeOf(first, textOf(second), depth);
        if (PARTIAL.has(path))
            return first === undefined ? OPAQUE : this.resolve(first, depth);
        if (IMPORTERS.has(path))
            return moduleNamed(textOf(first)) ?? { kind: 'result', of: global };
        if (LOCATORS.has(path))
            return located(textOf(first)) ?? { kind: 'result', of: global };
        return { kind: 'result', of: global };
    }
    /** `attrgetter("a.b")(x)` is the attribute a.b of x; `methodcaller("m")(x)` calls it. */
    throughGetter(callee, args, depth) {
        if (callee.kind !== 'call')
            return undefined;
        const getter = this.resolve(callee.callee, depth);
        if (getter.kind !== 'global')
            return undefined;
        const path = pathOf(getter.global);
        if (!ATTRGETTER.has(path) && !METHODCALLER.has(path))
            return undefined;
        return this.attributeOf(args[0], textOf(argumentsOf(callee.args)[0]), depth);
    }
}
/** A module is a global whose name is empty, until an attribute of it is taken. */
function moduleNamed(module) {
    return module === undefined ? undefined : { kind: 'global', global: { module, name: '' } };
}
/** `os:system` and `os.system`, as resolve_name and locate take them. */
function located(spec) {
    if (spec === undefined)
        return undefined;
    const path = spec.replace(':', '.');
    const dot = Math.max(0, path.lastIndexOf('.'));
    return { kind: 'global', global: { module: path.slice(0, dot), name: path.slice(dot + 1) } };
}
/** The positional arguments of a call; a lone value counts as its only argument. */
function argumentsOf(args) {
    return args.kind === 'container' && args.type === 'tuple' ? args.items : [args];
}
/** A constant text, whole; undefined for anything else. */
function textOf(value) {
    return value?.kind === 'text' && value.offset === undefined ? value.text : undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/verdicts.js


/** Values of one call's arguments that are searched for a dangerous callable; the rest still counts as a reference. */
const verdicts_MAX_ARGUMENT_VALUES = 2000;
/** Anomalies that are worse than odd. */
const RULE_OF = {
    expansion: 'PICKLE-EXPANSION',
    'frame-lies': 'PICKLE-TWO-READINGS',
    'used-after-state': 'PICKLE-LATE-STATE',
};
/** A dangerous reference given to these is stored, and reported as a reference. */
const QUIET_CALLEES = new Set(['known', 'framework', 'tensors', 'combinator']);
const BUILDS_CLASS = 'builtins.type';
const ITERATOR = 'builtins.iter';
/** Judges every fact in order. Pure; the work is linear in the number of facts. */
function judgeFacts(facts, knowledge) {
    const judge = new FactJudge(knowledge);
    for (const fact of facts)
        judge.see(fact);
    judge.judgeReferences();
    return judge;
}
class FactJudge {
    verdicts = [];
    nested = [];
    unreadableNested = [];
    needsCode = false;
    knowledge;
    resolver = new CallableResolver();
    references = new Map();
    /** Containers and calls that were walked and hold nothing dangerous, or whose danger is being reported. */
    harmless = new Set();
    /** Paths that a call already reported: the reference to them is the same root cause. */
    reported = new Set();
    constructor(knowledge) {
        this.knowledge = knowledge;
    }
    see(fact) {
        switch (fact.kind) {
            case 'global':
                return this.seeGlobal(fact);
            case 'call':
                return this.seeCall({ ...fact, args: positional(fact) });
            case 'global-state':
                return this.add({
                    rule: 'PICKLE-GLOBAL-STATE',
                    how: 'changes',
                    about: describe(this.resolver.resolve(fact.target)),
                    ...at(fact),
                });
            case 'dynamic-global':
                return this.add({
                    rule: 'PICKLE-DYNAMIC-NAME',
                    how: 'computes',
                    about: 'import',
                    offset: fact.offset,
                });
            case 'extension':
                return this.add({
                    rule: 'PICKLE-EXTENSION',
                    how: 'extension',
                    about: `code ${fact.code}`,
                    offset: fact.offset,
                });
            case 'anomaly':
                return this.seeAnomaly(fact.anomaly, fact.offset);
            case 'persistent-id':
                return;
        }
    }
    /** References last: a name that is called somewhere is reported by its call. */
    judgeReferences() {
        for (const [path, { global, opcode, offset }] of this.references) {
            if (this.reported.has(path))
                continue;
            const standing = this.knowledge.standingOf(global);
            const rule = referenceRule(standing);
            if (rule !== undefined)
                this.add({ rule, how: 'refers', about: path, opcode, offset });
        }
    }
    seeGlobal(fact) {
        const path = pathOf(fact.global);
        if (this.knowledge.standingOf(fact.global).kind !== 'tensors')
            this.needsCode = true;
        if (!this.references.has(path))
            this.references.set(path, fact);
    }
    seeAnomaly(anomaly, offset) {
        this.add({ rule: RULE_OF[anomaly] ?? 'PICKLE-ANOMALY', how: 'anomaly', anomaly, about: anomaly, offset });
    }
    seeCall(fact) {
        const callable = this.resolver.resolve(fact.callee);
        if (callable.kind === 'data')
            return;
        const rule = this.ruleOfCall(callable, fact);
        const handed = this.dangerousArgument(callable, fact.args);
        if (handed !== undefined) {
            this.reported.add(handed.about);
            this.add({ ...handed, how: 'hands-over', callee: fact.callee, args: fact.args, ...at(fact) });
        }
        if (rule === undefined)
            return;
        const about = describe(callable);
        this.reported.add(about);
        this.add({ rule, how: 'calls', callee: fact.callee, args: fact.args, about, ...at(fact) });
    }
    ruleOfCall(callable, fact) {
        switch (callable.kind) {
            case 'global':
                return this.ruleOfGlobalCall(callable.global, fact);
            case 'method':
                return this.ruleOfMethodCall(callable);
            case 'result':
                return this.ruleOfResultCall(callable.of, fact.opcode);
            case 'opaque':
                return 'PICKLE-DYNAMIC-NAME';
            case 'data':
                return undefined;
        }
    }
    ruleOfGlobalCall(global, fact) {
        const standing = this.knowledge.standingOf(global);
        const args = argumentsOf(fact.args);
        switch (standing.kind) {
            case 'dangerous':
            case 'reference-only':
                return standing.rule;
            case 'combinator':
                return this.ruleOfCombinator(pathOf(global), args);
            case 'nested-loader':
                return this.openNested(args, fact.offset);
            case 'standard':
                return 'PICKLE-STDLIB';
            case 'carrier':
                return this.ruleOfCarrier(fact.args);
            case 'unknown':
                return this.ruleOfUnknown(global, fact);
            case 'framework':
                return this.ruleOfFramework(global, fact);
            case 'known':
            case 'tensors':
                return this.ruleOfKnown(global, fact);
        }
    }
    /** Building a class, iterating over calls, or calling what was given: harmless names that can do harm. */
    ruleOfKnown(global, fact) {
        const path = pathOf(global);
        const args = argumentsOf(fact.args);
        if (path === BUILDS_CLASS && args.length > 1)
            return 'PICKLE-STDLIB';
        if (path === ITERATOR && args.length > 1)
            return 'PICKLE-INDIRECT-CALL';
        // A partial that is called calls whatever it holds, with arguments of its own.
        if (isPartial(fact.callee))
            return 'PICKLE-INDIRECT-CALL';
        if (args.some((argument) => this.isLiveFunction(argument)))
            return 'PICKLE-INDIRECT-CALL';
        return this.knowledge.callsItsArguments(global) ? this.ruleOfCalledArguments(args) : undefined;
    }
    /** Classes of frameworks are rebuilt from data. Given a text, a constructor may open the file of that name. */
    ruleOfFramework(global, fact) {
        const isBuilt = fact.opcode === 'NEWOBJ' || fact.opcode === 'NEWOBJ_EX';
        const hasText = argumentsOf(fact.args).some(({ kind }) => kind === 'text');
        return this.ruleOfKnown(global, fact) ?? (hasText && !isBuilt ? 'PICKLE-UNKNOWN-GLOBAL' : undefined);
    }
    ruleOfCalledArguments(args) {
        const kinds = args.map((argument) => {
            const callable = this.resolver.resolve(argument);
            return callable.kind === 'global' ? this.knowledge.standingOf(callable.global).kind : undefined;
        });
        return kinds.includes('standard') ? 'PICKLE-STDLIB' : undefined;
    }
    /** A bound method, or a function that the file defines: not a name that is judged by itself. */
    isLiveFunction(value) {
        const callable = this.resolver.resolve(value);
        if (callable.kind === 'method')
            return true;
        if (callable.kind !== 'result' || this.knowledge.standingOf(callable.of).kind !== 'carrier')
            return false;
        return callable.of.name.includes('function');
    }
    /** A method of an object built here is judged as the name it is, `Class.method`; loading calls none by itself. */
    ruleOfMethodCall(method) {
        const { module, name } = method.of;
        const standing = this.knowledge.standingOf({ module, name: `${name}.${method.name}` });
        if (standing.kind === 'dangerous')
            return standing.rule;
        return standing.kind === 'known' || standing.kind === 'tensors' ? undefined : 'PICKLE-INDIRECT-CALL';
    }
    /** A class that the file itself defines runs its code at once if loading calls one of its methods. */
    ruleOfCarrier(args) {
        const called = this.ruleOfCalledArguments(argumentsOf(args));
        if (called !== undefined)
            return called;
        for (const value of walkValues(args, verdicts_MAX_ARGUMENT_VALUES)) {
            if (value.kind === 'container' && value.type === 'dict' && this.mayRunOnLoad(value))
                return 'PICKLE-EXEC';
        }
        return 'PICKLE-CARRIES-CODE';
    }
    /** Attributes of a class, keys and values in turn. What cannot be read may be any method. */
    mayRunOnLoad(attributes) {
        if (attributes.items.length < attributes.size * 2)
            return attributes.items.some(isCallableLike);
        const keys = attributes.items.filter((_, index) => index % 2 === 0);
        return keys.some((key) => {
            const name = textOf(key);
            return name === undefined
                ? key.kind === 'call' || key.kind === 'unknown'
                : this.knowledge.runsOnLoad(name);
        });
    }
    /**
     * An unknown class is built from its data, and a function that rebuilds an object is told its class. A plain
     * function on nothing but constants is neither.
     */
    ruleOfUnknown(global, { opcode, args }) {
        // A method reached through its class, `DataFrame.eval`.
        if (global.name.includes('.') && !isClassName(global.name))
            return 'PICKLE-UNKNOWN-CALL';
        const builds = opcode === 'NEWOBJ' || opcode === 'NEWOBJ_EX' || this.knowledge.looksLikeRebuilding(global);
        return builds || holdsObjects(args) ? 'PICKLE-UNKNOWN-GLOBAL' : 'PICKLE-UNKNOWN-CALL';
    }
    /** Calling what a call returned: reported already where the first call was, else nobody can tell what runs. */
    ruleOfResultCall(of, opcode) {
        const { kind } = this.knowledge.standingOf(of);
        // A function that the file defined is called: its code runs.
        if (kind === 'carrier')
            return this.knowledge.namesCodeType(of)
                ? 'PICKLE-CARRIES-CODE'
                : opcode === 'NEWOBJ' || opcode === 'NEWOBJ_EX'
                    ? 'PICKLE-CARRIES-CODE'
                    : 'PICKLE-EXEC';
        return this.reported.has(pathOf(of)) ? undefined : 'PICKLE-DYNAMIC-NAME';
    }
    ruleOfCombinator(path, args) {
        if (path.endsWith('.partial') || path.endsWith('.itemgetter'))
            return undefined;
        if (path.endsWith('getattr'))
            return this.ruleOfAttribute(args);
        const names = args.map(textOf);
        return names.every((name) => name !== undefined && !name.includes('__')) ? undefined : 'PICKLE-IMPORT';
    }
    /** getattr: quiet on a plain attribute of something known, for that is how bound methods are pickled. */
    ruleOfAttribute(args) {
        const name = textOf(args[1]);
        if (name === undefined || name.includes('__'))
            return 'PICKLE-IMPORT';
        const target = this.resolver.attributeOf(args[0], name);
        if (target.kind === 'method')
            return this.isVouchedFor(target.of) ? undefined : 'PICKLE-IMPORT';
        if (target.kind !== 'global')
            return 'PICKLE-IMPORT';
        if (this.knowledge.standingOf(target.global).kind === 'dangerous')
            return 'PICKLE-IMPORT';
        return this.ownerIsVouchedFor(args[0]) ? undefined : 'PICKLE-IMPORT';
    }
    ownerIsVouchedFor(value) {
        return value?.kind === 'global' && this.isVouchedFor(value.global);
    }
    isVouchedFor(global) {
        const { kind } = this.knowledge.standingOf(global);
        return kind === 'known' || kind === 'framework' || kind === 'tensors' || kind === 'reference-only';
    }
    openNested(args, offset) {
        const [payload] = args;
        if (payload?.kind === 'bytes')
            this.nested.push({ offset: payload.offset, length: payload.length });
        else
            this.unreadableNested.push(offset);
        return undefined;
    }
    /** A dangerous callable given to something that nobody vouches for may be called by it: as bad as a call. */
    dangerousArgument(callable, args) {
        if (callable.kind === 'global') {
            const { kind } = this.knowledge.standingOf(callable.global);
            if (QUIET_CALLEES.has(kind))
                return undefined;
        }
        return this.findDangerous(args);
    }
    /** Linear over the whole file: what held nothing dangerous once is not walked again. */
    findDangerous(args) {
        const seen = [args];
        for (let next = 0; next < seen.length; next++) {
            const value = seen[next];
            if (value === undefined || this.harmless.has(value))
                continue;
            const found = this.dangerOf(value);
            if (found !== undefined)
                return found;
            if (value.kind !== 'container' && value.kind !== 'call')
                continue;
            this.harmless.add(value);
            seen.push(...(value.kind === 'container' ? value.items : [value.callee, value.args]).filter(isCompound));
        }
        return undefined;
    }
    dangerOf(value) {
        const callable = this.resolver.resolve(value);
        if (callable.kind !== 'global')
            return undefined;
        const standing = this.knowledge.standingOf(callable.global);
        return standing.kind === 'dangerous'
            ? { rule: standing.rule, about: pathOf(callable.global) }
            : undefined;
    }
    add(verdict) {
        this.verdicts.push(verdict);
    }
}
function referenceRule(standing) {
    switch (standing.kind) {
        case 'dangerous':
            return 'PICKLE-DANGEROUS-REFERENCE';
        case 'standard':
        case 'unknown':
            return 'PICKLE-UNKNOWN-GLOBAL';
        case 'carrier':
            return 'PICKLE-CARRIES-CODE';
        default:
            return undefined;
    }
}
function isCallableLike({ kind }) {
    return kind === 'global' || kind === 'call' || kind === 'unknown';
}
function isCompound({ kind }) {
    return kind === 'container' || kind === 'call' || kind === 'global';
}
/** `Outer.Inner`, as nested classes are named. */
function isClassName(name) {
    return /^_?[A-Z]/.test(name.slice(name.lastIndexOf('.') + 1));
}
/** Whether anything in the arguments is more than plain data. */
function holdsObjects(args) {
    for (const { kind } of walkValues(args, verdicts_MAX_ARGUMENT_VALUES)) {
        if (kind === 'global' || kind === 'call' || kind === 'persistent')
            return true;
    }
    return false;
}
/** NEWOBJ_EX has its positional arguments in a pair with the keywords; without any they are all there is. */
function positional({ opcode, args }) {
    if (opcode !== 'NEWOBJ_EX' || args.kind !== 'container')
        return args;
    const [first, keywords] = args.items;
    return first !== undefined && keywords?.kind === 'container' && keywords.size === 0 ? first : args;
}
function at(fact) {
    return { offset: fact.offset, opcode: fact.opcode };
}
function describe(callable) {
    switch (callable.kind) {
        case 'global':
            return pathOf(callable.global);
        case 'method':
            return `${pathOf(callable.of)}().${callable.name}`;
        case 'result':
            return `${pathOf(callable.of)}()`;
        case 'opaque':
        case 'data':
            return 'a computed value';
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/pickle.js
// The inspector of pickles under any name: streams -> facts -> verdicts -> findings.












/**
 * Rules whose findings stay the same when the weights around them change: they are about a name, not a payload. A
 * model that is trained again keeps its class.
 */
const MAY_CHANGE = new Set(['PICKLE-UNKNOWN-GLOBAL', 'PICKLE-FORMAT', 'PICKLE-ANOMALY']);
/** Further offsets of one root cause that are worth listing: enough to see the pattern. */
const MAX_OFFSETS = 20;
const pickleInspector = {
    name: 'pickle',
    recognises: async ({ bytes, use }, head) => looksLikePickle(head, bytes.size) ||
        (use !== 'raw' && mayBePickle(head, bytes.size) && (await doesSomething(bytes))),
    inspect: inspectPickle,
};
const pickle_NAMES = /^[A-Za-z_][\w.]*$/;
/**
 * Whether the machine, which refuses only what loaders refuse, gets as far as running something. The sniff is stricter
 * about text, so that it could be led to look away.
 */
async function doesSomething(bytes) {
    const { facts } = await readPickle(bytes, { multiple: false, trailing: 'ignore' });
    const acts = facts.some(({ kind }) => kind === 'call' || kind === 'dynamic-global' || kind === 'global-state');
    // Data that happens to hold opcodes names nothing.
    return (acts &&
        facts.some((fact) => fact.kind === 'global' && pickle_NAMES.test(`${fact.global.module}.${fact.global.name}`)));
}
async function inspectPickle(artifact, context) {
    const head = await artifact.bytes.read(0, 64);
    const legacy = isTorchLegacy(head);
    const knowledge = knowledgeOf(context);
    const { pickle, arrays, incomplete } = await readJoblib(artifact.bytes, {
        // Each of these holds a payload of its own: none is a repetition of another.
        argumentsMatter: (callee) => argumentsMatter(callee) || holdsPayload(knowledge.standingOf(callee).kind),
        trailing: legacy ? 'ignore' : 'inspect',
        isDangerous: (global) => knowledge.standingOf(global).kind === 'dangerous',
    });
    const verdicts = judgeFacts(pickle.facts, knowledge);
    return {
        format: legacy ? 'torch-legacy' : arrays.length > 0 ? 'joblib' : 'pickle',
        findings: await findingsOf(verdicts, artifact, context),
        members: [...membersOf(verdicts, artifact), ...arrayMembers(arrays, artifact)],
        incomplete: [...brokenStreams(pickle), ...incomplete, ...unreadableNested(verdicts)],
    };
}
function holdsPayload(kind) {
    return kind === 'nested-loader' || kind === 'carrier' || kind === 'combinator';
}
function knowledgeOf({ rules, allowedGlobals }) {
    return rules.index('pickle', allowedGlobals, () => new PickleKnowledge(rules, allowedGlobals));
}
/** One finding per rule and root cause, with every offset. */
async function findingsOf(verdicts, artifact, context) {
    const groups = new Map();
    for (const verdict of verdicts.verdicts) {
        const key = JSON.stringify([verdict.rule, verdict.about]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [verdict]);
        else
            group.push(verdict);
    }
    const findings = [];
    const digest = once(() => payloadDigest(artifact.bytes));
    for (const group of groups.values())
        findings.push(await findingOfGroup(group, artifact, context, digest));
    const worthNoting = findings.some((finding) => finding.rule !== 'PICKLE-ANOMALY');
    return verdicts.needsCode && !worthNoting ? [...findings, formatNote(artifact, context)] : findings;
}
async function findingOfGroup(group, artifact, context, digest) {
    const [first, ...more] = group;
    const { path, members } = artifact.locator;
    return findingOf(context.rules.rule(first.rule), {
        evidence: evidenceOf(first, holderOf(artifact)),
        location: { path, members, offset: first.offset },
        moreOffsets: more.slice(0, MAX_OFFSETS).map((verdict) => verdict.offset),
        subject: MAY_CHANGE.has(first.rule) ? first.about : `${first.about} ${await digest()}`,
    });
}
function formatNote(artifact, context) {
    const { path, members } = artifact.locator;
    return findingOf(context.rules.rule('PICKLE-FORMAT'), {
        evidence: `loading ${holderOf(artifact)} runs framework code; only known classes were found`,
        location: { path, members },
        subject: 'format',
    });
}
function membersOf(verdicts, artifact) {
    return verdicts.nested.map(({ offset, length }) => ({
        name: `payload at byte ${offset}`,
        use: 'pickle',
        open: () => Promise.resolve({ bytes: (0,core_bytes/* sliceBytes */.A1)(artifact.bytes, offset, length) }),
    }));
}
/** Arrays of objects are pickles of their own. */
function arrayMembers(arrays, { bytes }) {
    return arrays.flatMap(({ start, end, pickled }) => {
        const open = () => Promise.resolve({ bytes: (0,core_bytes/* sliceBytes */.A1)(bytes, start, end - start) });
        return pickled ? [{ name: `objects at byte ${start}`, open }] : [];
    });
}
function brokenStreams(pickle) {
    return pickle.streams.flatMap((stream) => (stream.stopped === undefined ? [] : [stream.stopped]));
}
function unreadableNested(verdicts) {
    return verdicts.unreadableNested.map((offset) => ({
        code: 'unsupported',
        reason: 'holds a nested payload that is not written as constant bytes',
        risk: 'unknown',
        offset,
    }));
}
function holderOf(artifact) {
    return (0,core_artifact/* memberName */.e)(artifact.locator) ?? artifact.locator.path;
}
function once(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./lib/src/inspect/unread.js
/** Needs the rules to recognise anything, so it is made for one run. */
function unreadInspector(rules) {
    const knowledge = rules.knowledge('format');
    const find = (artifact, head) => knowledge.unread.find((format) => matches(format, artifact, head));
    return {
        name: 'unread',
        recognises: (artifact, head) => find(artifact, head) !== undefined,
        async inspect(artifact, _context) {
            const format = find(artifact, await artifact.bytes.read(0, 512));
            if (format === undefined)
                return { format: 'data', findings: [], members: [], incomplete: [] };
            const reason = `${format.format} files are not read yet, so nothing is known about what is inside`;
            return {
                format: format.format,
                findings: [],
                members: [],
                incomplete: [{ code: 'unsupported', reason, risk: format.risk }],
            };
        },
    };
}
/** Why a file that no inspector claims is not simply data: its name promises a model. */
function unrecognised(locator, rules) {
    const { promised } = rules.knowledge('format');
    const name = nameOf(locator);
    const suffix = promised.find((known) => name.endsWith(`.${known}`));
    if (suffix === undefined)
        return undefined;
    const reason = `the name ends in .${suffix}, but the content is no format that is known`;
    return { code: 'unsupported', reason, risk: 'unknown' };
}
function nameOf({ path, members }) {
    return (members.at(-1) ?? path).toLowerCase();
}
function matches(format, artifact, head) {
    if (artifact.bytes.size === 0)
        return false;
    const name = nameOf(artifact.locator);
    if (format.suffixes !== undefined && !format.suffixes.some((suffix) => name.endsWith(`.${suffix}`)))
        return false;
    if (format.magic === undefined)
        return true;
    const magic = Buffer.from(format.magic, 'hex');
    const offset = format.offset ?? 0;
    return magic.equals(head.subarray(offset, offset + magic.length));
}

;// CONCATENATED MODULE: ./lib/src/inspect/walk.js






/** Inspects a file and all its members. Never rejects: what goes wrong is coverage, and a finding. */
async function inspectFile(artifact, context, inspectors) {
    const walk = new Walk(context, inspectors);
    await walk.visit(artifact, []);
    return walk;
}
class Walk {
    findings = [];
    coverage = [];
    context;
    inspectors;
    visited = 0;
    /** Bytes that members were unpacked to so far; slices of the file cost nothing. */
    unpacked = 0;
    constructor(context, inspectors) {
        this.context = context;
        this.inspectors = inspectors;
    }
    async visit(artifact, already) {
        const incomplete = [...already];
        const formats = [];
        const members = [];
        try {
            for (const inspector of await this.claimants(artifact)) {
                const inspection = await this.run(inspector, artifact);
                formats.push(inspection.format);
                this.findings.push(...inspection.findings);
                incomplete.push(...inspection.incomplete);
                members.push(...inspection.members);
            }
            if (formats.length === 0 && artifact.bytes.size > 0)
                incomplete.push(...this.unclaimed(artifact));
        }
        catch (error) {
            incomplete.push(unreadable(error));
        }
        this.conclude(artifact, formats, incomplete, members);
        await this.descend(artifact, members);
    }
    async claimants(artifact) {
        const head = await artifact.bytes.read(0, SNIFF_BYTES);
        const claims = await Promise.all(this.inspectors.map(async (inspector) => inspector.recognises(artifact, head)));
        const claimants = this.inspectors.filter((_, index) => claims[index]);
        // What a loader unpickles is read as a pickle even when it looks like nothing.
        return claimants.length === 0 && artifact.use === 'pickle' ? [pickleInspector] : claimants;
    }
    unclaimed(artifact) {
        const incomplete = unrecognised(artifact.locator, this.context.rules);
        return incomplete === undefined ? [] : [incomplete];
    }
    /** A parser that fails in a way it should not is our bug, not a clean file: it is said and may run code. */
    async run(inspector, artifact) {
        try {
            return await inspector.inspect(artifact, this.context);
        }
        catch (error) {
            const reason = `the ${inspector.name} inspector failed: ${(0,errors/* messageOf */.b)(error)}`;
            const incomplete = { code: 'unreadable', reason, risk: 'runs-code' };
            return { format: inspector.name, findings: [], members: [], incomplete: [incomplete] };
        }
    }
    conclude(artifact, formats, incomplete, members) {
        const { locator, bytes } = artifact;
        const nothingRead = incomplete.some(({ code }) => NOTHING_READ.has(code)) && members.length === 0;
        const status = incomplete.length === 0 ? 'inspected' : nothingRead ? 'not-inspected' : 'partial';
        this.coverage.push({
            locator,
            format: formats.join('+') || 'data',
            size: bytes.size,
            status,
            incomplete,
        });
        for (const reason of incomplete)
            this.findings.push(incompleteFinding(reason, locator, this.context.rules));
    }
    async descend(parent, members) {
        for (const member of members) {
            const locator = locatorOf(parent, member);
            const refusal = this.refusal(locator);
            if (refusal !== undefined)
                return this.notOpened(locator, refusal);
            try {
                const { bytes, incomplete, findings = [] } = await member.open();
                this.findings.push(...findings);
                this.unpacked += member.unpacked ?? (bytes.inMemory === true ? bytes.size : 0);
                await this.visit({ locator, bytes, ...(member.use && { use: member.use }) }, incomplete === undefined ? [] : [incomplete]);
            }
            catch (error) {
                this.notOpened(locator, unreadable(error));
            }
        }
    }
    /** The reason to stop opening members, if one of the limits is reached. */
    refusal(locator) {
        this.visited++;
        if (locator.members.length > limits/* LIMITS */.b.depth)
            return overBudget(`archives are nested deeper than ${limits/* LIMITS */.b.depth}`);
        if (this.unpacked > limits/* LIMITS */.b.inflatedPerFile)
            return overBudget('the members unpack to more than the limit');
        if (this.visited > limits/* LIMITS */.b.membersPerFile)
            return overBudget(`more than ${limits/* LIMITS */.b.membersPerFile} members`);
        return undefined;
    }
    notOpened(locator, incomplete) {
        this.coverage.push({
            locator,
            format: 'unknown',
            size: 0,
            status: 'not-inspected',
            incomplete: [incomplete],
        });
        this.findings.push(incompleteFinding(incomplete, locator, this.context.rules));
    }
}
const NOTHING_READ = new Set(['unsupported', 'not-fetched', 'encrypted', 'unreadable']);
function locatorOf(parent, member) {
    const { path, members } = parent.locator;
    return { path, members: member.name === undefined ? members : [...members, member.name] };
}
function unreadable(error) {
    return { code: 'unreadable', reason: `could not be read: ${(0,errors/* messageOf */.b)(error)}`, risk: 'unknown' };
}
function overBudget(reason) {
    return { code: 'budget', reason: `${reason}; the rest was not opened`, risk: 'runs-code' };
}

;// CONCATENATED MODULE: ./lib/src/inspect/change.js



/** Files read at the same time: enough to hide a server's delay, few enough to bound memory. */
const CONCURRENCY = 4;
/** A symbolic link's target is a path; one longer than any system allows is not read. */
const MAX_LINK_BYTES = 4096;
async function inspectChange(files, side, options) {
    const versions = files.flatMap((file) => {
        const version = file[side];
        return version === undefined ? [] : [{ file, version }];
    });
    const results = [];
    let bytes = 0;
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < versions.length; index = next++) {
            const item = versions[index];
            if (item === undefined)
                return;
            options.onFile?.(item.file.path, index, versions.length);
            const result = await inspectVersion(item.file, item.version, side, options);
            bytes += result.coverage[0]?.size ?? 0;
            results[index] = result;
        }
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, versions.length) }, worker));
    return {
        findings: results.flatMap((result) => result.findings),
        coverage: results.flatMap((result) => result.coverage),
        bytes,
    };
}
async function inspectVersion(file, version, side, options) {
    const { path } = file;
    if (version.kind === 'gitlink')
        return notRead(path, 'submodule', SUBMODULE, options.rules);
    let bytes;
    try {
        bytes = await options.source.open(path, version);
    }
    catch (error) {
        return notRead(path, 'unknown', cannotOpen(error), options.rules);
    }
    if (version.kind === 'symlink')
        return inspectLink(path, bytes, options.rules);
    const before = side === 'head' ? file.base : undefined;
    const context = {
        rules: options.rules,
        allowedGlobals: options.allowedGlobals,
        openLfs: (oid, size) => options.source.openLfs(oid, size),
        ...beforeOf(path, before, options.source),
    };
    return inspectFile({ locator: { path, members: [] }, bytes }, context, options.inspectors);
}
/** The earlier version, opened only when it is read: most inspectors never ask for it. */
function beforeOf(path, version, source) {
    if (version === undefined || (version.kind !== 'file' && version.kind !== 'executable'))
        return {};
    const open = change_once(() => source.open(path, version));
    return { before: () => open().then((bytes) => ({ locator: { path, members: [] }, bytes })) };
}
function change_once(make) {
    let made;
    return () => (made ??= make());
}
const SUBMODULE = {
    code: 'not-fetched',
    reason: 'a submodule points at another repository, whose files are not part of this change and were not inspected',
    risk: 'unknown',
};
/** Codes of sources that mean "not here" rather than "damaged". */
const ELSEWHERE = new Set(['TOO_LARGE', 'NOT_FETCHED']);
function cannotOpen(error) {
    const elsewhere = error instanceof errors/* GuardError */.U && ELSEWHERE.has(String(error.code));
    const code = elsewhere ? 'not-fetched' : 'unreadable';
    return { code, reason: `could not be opened: ${(0,errors/* messageOf */.b)(error)}`, risk: 'unknown' };
}
/** Links are never followed. One that stays inside the repository names a file that is inspected on its own. */
async function inspectLink(path, bytes, rules) {
    const target = new TextDecoder().decode(await bytes.read(0, MAX_LINK_BYTES));
    if (staysInside(path, target) && bytes.size <= MAX_LINK_BYTES) {
        const locator = { path, members: [] };
        const coverage = {
            locator,
            format: 'symlink',
            size: bytes.size,
            status: 'inspected',
            incomplete: [],
        };
        return { findings: [], coverage: [coverage] };
    }
    const reason = `a symbolic link points outside the repository (${target}), where nothing was inspected`;
    return notRead(path, 'symlink', { code: 'not-fetched', reason, risk: 'unknown' }, rules);
}
function staysInside(path, target) {
    if (target === '' || /^(?:[/\\]|[A-Za-z]:)/.test(target) || target.includes('\\'))
        return false;
    let depth = path.split('/').length - 1;
    for (const part of target.split('/')) {
        if (part === '..')
            depth -= 1;
        else if (part !== '.' && part !== '')
            depth += 1;
        if (depth < 0)
            return false;
    }
    return true;
}
function notRead(path, format, incomplete, rules) {
    const locator = { path, members: [] };
    return {
        findings: [incompleteFinding(incomplete, locator, rules)],
        coverage: [{ locator, format, size: 0, status: 'not-inspected', incomplete: [incomplete] }],
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/digests.js
// The sha256 of files that have findings: what an exception must quote, and what tells one version from another.


/** Digests by path, for files on one side of the change that have findings. Those that cannot be read have none. */
async function digestsOf(findings, files, side, source) {
    const wanted = new Set(findings.map((finding) => finding.location.path));
    const digests = new Map();
    for (const file of files) {
        const version = file[side];
        if (version === undefined || version.kind === 'gitlink' || !wanted.has(file.path))
            continue;
        const digest = await digestOf(file.path, version, source);
        if (digest !== undefined)
            digests.set(file.path, digest);
    }
    return (path) => digests.get(path);
}
async function digestOf(path, version, source) {
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of (0,core_bytes/* chunksOf */.U_)(await source.open(path, version)))
            hash.update(chunk);
        return hash.digest('hex');
    }
    catch {
        // The same failure was a finding when the file was inspected; a digest is only a convenience.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/container/zip/signatures.js
// Signatures and fixed sizes of zip structures (PKWARE APPNOTE 6.3, section 4.3), and the flag bits that matter.
const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const END64_BYTES = 56;
const LOCATOR64_BYTES = 20;
/** A 32-bit field that says: the value is in the zip64 extra field. */
const IN_ZIP64 = 0xffff_ffff;
const FLAG_ENCRYPTED = 0x0001;
/** Sizes follow the data in a descriptor; those in the local header may be zero. */
const FLAG_DESCRIPTOR = 0x0008;
const FLAG_STRONG_ENCRYPTION = 0x0040;
const FLAG_UTF8 = 0x0800;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;

;// CONCATENATED MODULE: ./lib/src/container/zip/extra.js
// Extra fields of zip headers: zip64 values (APPNOTE 4.5.3) and the Info-ZIP Unicode path (4.6.9).


const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;
/** The data of the first field with this id, or undefined. A field that overruns the rest ends the search. */
function extraField(extra, id) {
    const cursor = new Cursor(extra);
    while (cursor.remaining >= 4) {
        const field = cursor.u16();
        const length = cursor.u16();
        if (length > cursor.remaining)
            return undefined;
        const data = cursor.bytes(length);
        if (field === id)
            return data;
    }
    return undefined;
}
/**
 * Replaces the values that the 32-bit fields leave to zip64, in the order they have there. Undefined when the
 * field is too short or a value is larger than any file: every reader refuses such an entry.
 */
function withZip64(values, extra) {
    if (Math.max(values.size, values.compressedSize, values.headerOffset) < IN_ZIP64)
        return values;
    const data = extraField(extra, ZIP64);
    // Without the field the 32-bit value stands: a member of exactly 4 GiB - 1 is legal.
    if (data === undefined)
        return values;
    const cursor = new Cursor(data);
    const wide = (value) => (value === IN_ZIP64 ? cursor.u64() : value);
    try {
        const size = wide(values.size);
        const compressedSize = wide(values.compressedSize);
        return { size, compressedSize, headerOffset: wide(values.headerOffset) };
    }
    catch (thrown) {
        if (thrown instanceof CursorError)
            return undefined;
        throw thrown;
    }
}
/** The name in the Info-ZIP Unicode path field, which newer zipfile modules prefer to the header's. */
function unicodePath(extra) {
    const data = extraField(extra, UNICODE_PATH);
    // One byte version and four of a checksum that we do not check: a reader that does not would see the name too.
    return data !== undefined && data.length > 5 && data[0] === 1 ? data.subarray(5) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/container/zip/limits.js
// Every limit of the zip reader, with its reason. A limit that is reached is reported, never silent.

const ZIP_LIMITS = {
    /** Members listed from one archive: the pipeline takes no more from one file. */
    members: limits/* LIMITS */.b.membersPerFile,
    /** Bytes inflated from one archive over all its members. */
    inflatedPerArchive: limits/* LIMITS */.b.inflatedPerFile,
    /**
     * Bytes inflated from one member: they are held in memory. Models that are larger are stored, not deflated,
     * so that they can be mapped.
     */
    inflatedPerMember: 64 * 2 ** 20,
    /** Bytes of one central directory, read whole: 50,000 entries with names of 500 bytes fit. */
    directoryBytes: 32 * 2 ** 20,
    /** End records looked at in one tail. Honest archives have one; a stored zip at the end adds its own. */
    endRecords: 16,
    /** Bytes searched for local headers outside all known members. Honest archives leave none to search. */
    probedBytes: 64 * 2 ** 20,
    /** Bytes of a name that are kept for display; 65,535 are legal, no file system takes more than 4,096. */
    nameBytes: 4096,
    /** Anomalies kept for one archive: a reviewer reads a few, a hostile archive can make one a member. */
    anomalies: 1_000,
    /** How far from the end miniz may find an end record: 65,535 + 22 bytes, rounded up to its 4 KiB steps. */
    tailBytes: 65_535 + 22 + 4096,
    /** Inflating more than `ratio` times and to more than `ratioBytes` is worth a word: zeros of small tensors are not. */
    ratio: 200,
    ratioBytes: 16 * 2 ** 20,
};

;// CONCATENATED MODULE: ./lib/src/container/zip/names.js
// Names of zip members: how bytes become text, when two are the same, and which are dangerous to extract.

/**
 * UTF-8 whatever the flag says (torch never looks at it), Latin-1 when the bytes are not UTF-8. Cut at the name
 * limit, so that a directory of 64 KiB names stays small.
 */
function decodeName(raw) {
    const kept = raw.subarray(0, ZIP_LIMITS.nameBytes);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(kept);
    }
    catch {
        return Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString('latin1');
    }
}
/** What miniz compares: the bytes, with A to Z made lower case and nothing else (`mz_zip_filename_compare`). */
function lookupKey(raw) {
    return Buffer.from(raw.buffer, raw.byteOffset, raw.length)
        .toString('latin1')
        .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Why extracting under this name is dangerous or ambiguous; undefined when it is an ordinary relative path. */
function unsafeName(name) {
    if (name === '')
        return 'the name is empty';
    // CPython's zipfile cuts a name at its first NUL, so what follows it only serves to deceive.
    if (name.includes('\0'))
        return 'the name holds a NUL byte, where some readers cut it';
    if (/\p{Cc}/u.test(name))
        return 'the name holds control characters';
    if (/^[/\\]/.test(name))
        return 'the name is an absolute path';
    if (/^[A-Za-z]:/.test(name))
        return 'the name begins with a drive letter';
    if (name.split(/[/\\]/).includes('..'))
        return 'the name climbs out of its folder';
    if (name.includes('\\'))
        return 'the name holds a backslash, which is a separator on Windows';
    return undefined;
}
function sameBytes(a, b) {
    return a.length === b.length && Buffer.compare(a, b) === 0;
}

;// CONCATENATED MODULE: ./lib/src/container/zip/compare.js
// What a directory entry and the local header it points to disagree about.



/** Bits 1 and 2 tune the compressor and bit 11 only tells the encoding: honest writers differ in them. */
const IGNORED_FLAGS = 0x0006 | FLAG_UTF8;
/** What traditional encryption puts before the data (APPNOTE 6.1.3). */
const ENCRYPTION_BYTES = 12;
const UNIX_TYPE = 0o170000;
const UNIX_SYMLINK = 0o120000;
/** The anomalies of one entry; `local` is undefined when there is no local header at its offset. */
function compareHeaders(index, entry, local) {
    const anomalies = [];
    const add = (kind, detail) => {
        anomalies.push({ kind, member: index, detail, offset: entry.headerOffset });
    };
    if (((entry.externalAttributes >>> 16) & UNIX_TYPE) === UNIX_SYMLINK)
        add('symlink', 'a symbolic link');
    if (grows(entry)) {
        add('size-mismatch', `stored, yet ${entry.compressedSize} bytes are said to become ${entry.size}`);
    }
    const path = unicodePath(entry.extra);
    // Behind a name that is all ASCII there is nothing for the field to spell better.
    if (path !== undefined && entry.rawName.every((byte) => byte < 0x80) && !sameBytes(path, entry.rawName)) {
        const [ours, theirs] = [decodeName(entry.rawName), decodeName(path)];
        add('name-mismatch', `the directory says ${JSON.stringify(ours)}, its Unicode path ${JSON.stringify(theirs)}`);
    }
    if (local === undefined)
        return anomalies;
    if (!sameBytes(entry.rawName, local.rawName)) {
        const [ours, theirs] = [decodeName(entry.rawName), decodeName(local.rawName)];
        add('name-mismatch', `the directory says ${JSON.stringify(ours)}, the local header ${JSON.stringify(theirs)}`);
    }
    if ((entry.flags ^ local.flags) & ~IGNORED_FLAGS) {
        add('flags-mismatch', `the directory says 0x${entry.flags.toString(16)}, the local header 0x${local.flags.toString(16)}`);
    }
    if (entry.method !== local.method) {
        add('method-mismatch', `the directory says method ${entry.method}, the local header ${local.method}`);
    }
    if (differsInSize(entry, local)) {
        add('size-mismatch', `the directory says ${entry.compressedSize} bytes that become ${entry.size}, ` +
            `the local header ${local.compressedSize} that become ${local.size}`);
    }
    return anomalies;
}
/**
 * Stored data of two sizes. miniz reads as much as is said to come out of it (its check for this is void as soon as
 * the entry has a time), zipfile as much as is said to be stored: both views are members.
 */
function grows({ method, flags, size, compressedSize }) {
    const growth = (flags & FLAG_ENCRYPTED) === 0 ? 0 : ENCRYPTION_BYTES;
    return method === METHOD_STORED && compressedSize !== size && compressedSize !== size + growth;
}
/** With a descriptor the local header may leave sizes zero; what it does say must be right all the same. */
function differsInSize(entry, local) {
    const later = (local.flags & FLAG_DESCRIPTOR) !== 0;
    const differs = (said, size) => said !== size && !(later && said === 0);
    return differs(local.compressedSize, entry.compressedSize) || differs(local.size, entry.size);
}
/**
 * Whether a reader that trusts local headers would get other bytes than one that trusts the directory: then both
 * views are members.
 */
function readsOtherwise(entry, local) {
    if (entry.method !== local.method)
        return entry.compressedSize > 0 || local.compressedSize > 0;
    return local.compressedSize > 0 && local.compressedSize !== entry.compressedSize;
}

;// CONCATENATED MODULE: ./lib/src/container/zip/errors.js
// The one error of the zip reader. Damage is not an error: it is told in `incomplete`.

class ZipError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/container/zip/local.js



/** Most names and extra fields fit; what does not is read again, exactly. */
const HEADER_GUESS = 256;
/** Reading across a gap of this size costs less than another read. */
const JOIN_DISTANCE = 512;
const WINDOW_BYTES = 2 ** 16;
/** The local header at each of these offsets; offsets where there is none are not in the map. */
async function readLocalHeaders(bytes, offsets) {
    const headers = new Map();
    for (const group of windowsOf([...new Set(offsets)].sort((a, b) => a - b))) {
        const first = group[0] ?? 0;
        const data = await bytes.read(first, (group.at(-1) ?? first) + HEADER_GUESS - first);
        for (const offset of group) {
            const header = await local_headerIn(bytes, data.subarray(offset - first), offset);
            if (header !== undefined)
                headers.set(offset, header);
        }
    }
    return headers;
}
function windowsOf(sorted) {
    const windows = [];
    let current = [];
    for (const offset of sorted) {
        const [first, last] = [current[0], current.at(-1)];
        const joins = first !== undefined &&
            last !== undefined &&
            offset - last <= HEADER_GUESS + JOIN_DISTANCE &&
            offset - first <= WINDOW_BYTES;
        if (!joins)
            windows.push((current = []));
        current.push(offset);
    }
    return windows;
}
async function local_headerIn(bytes, data, offset) {
    const header = parseLocalHeader(data, offset);
    if (header !== 'short')
        return header;
    // At most 30 + 2 * 65,535 bytes: both lengths are 16-bit.
    const whole = parseLocalHeader(await bytes.read(offset, LOCAL_BYTES + 2 * 0xffff), offset);
    return whole === 'short' ? undefined : whole;
}
/**
 * The local file header (APPNOTE 4.3.7) at the start of `data`, which is `offset` in the archive. Undefined when
 * there is none; `short` when `data` ends inside it.
 */
function parseLocalHeader(data, offset) {
    const cursor = new Cursor(data);
    if (cursor.remaining >= 4 && cursor.u32() !== LOCAL_SIGNATURE)
        return undefined;
    if (data.length < LOCAL_BYTES)
        return 'short';
    cursor.bytes(2);
    const [flags, method] = [cursor.u16(), cursor.u16()];
    cursor.bytes(8);
    const [compressedSize, size] = [cursor.u32(), cursor.u32()];
    const [nameLength, extraLength] = [cursor.u16(), cursor.u16()];
    if (nameLength + extraLength > cursor.remaining)
        return 'short';
    // Copies: a view would keep the whole window in memory for a name.
    const rawName = cursor.bytes(nameLength).slice();
    const extra = cursor.bytes(extraLength);
    const narrow = { size, compressedSize, headerOffset: 0 };
    const wide = withZip64(narrow, extra) ?? narrow;
    return {
        offset,
        rawName,
        flags,
        method,
        compressedSize: wide.compressedSize,
        size: wide.size,
        extra: extra.slice(),
        dataOffset: offset + LOCAL_BYTES + nameLength + extraLength,
    };
}

;// CONCATENATED MODULE: ./lib/src/container/zip/gaps.js


const CHUNK_BYTES = 2 ** 16;
/** After stepping over a member the next header is expected right there. */
const FIRST_BYTES = 256;
/** The highest version in APPNOTE is 6.3; writers that go above it do not exist, random bytes do. */
const HIGHEST_VERSION = 100;
/** The parts of `[0, size)` outside all spans that could hold a local header, in order. */
function gapsBetween(spans, size) {
    const gaps = [];
    let covered = 0;
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
        if (span.start - covered >= LOCAL_BYTES)
            gaps.push({ start: covered, end: Math.min(span.start, size) });
        covered = Math.max(covered, span.end);
    }
    if (size - covered >= LOCAL_BYTES)
        gaps.push({ start: covered, end: size });
    return gaps;
}
/**
 * Searches a gap for local headers by their signature. A member of known size is stepped over, as a reader that
 * goes from header to header would; one whose size is unknown or wrong is taken to reach to the end of the gap,
 * and the search goes on inside it. Ends early when `budget` bytes were read or `most` members found.
 */
async function probeGap(bytes, gap, budget, most) {
    const window = new Window(bytes, gap.end);
    const found = [];
    let [at, zero] = [gap.start, true];
    while (at + LOCAL_BYTES <= gap.end) {
        if (window.bytesRead >= budget || found.length >= most) {
            return { found, scanned: window.bytesRead, zero, stoppedAt: at };
        }
        const view = await window.from(at);
        if (view.length < LOCAL_BYTES)
            break;
        const hit = view.indexOf('PK\x03\x04', 0, 'latin1');
        // A signature cut by the end of the view is seen whole by the next one, which begins three bytes earlier.
        const looked = hit >= 0 ? hit : at + view.length >= gap.end ? view.length : view.length - 3;
        zero &&= view.subarray(0, looked).every((byte) => byte === 0);
        at += looked;
        if (hit < 0)
            continue;
        const header = await window.header(at);
        if (header === undefined)
            zero = false;
        else
            found.push({ header, dataEnd: dataEnd(header, gap) });
        at = header === undefined ? at + 4 : nextPlace(header, gap);
    }
    return { found, scanned: window.bytesRead, zero };
}
/** The end of a member's data when its header tells it and it fits; otherwise that of the gap. */
function dataEnd(header, gap) {
    return isSized(header, gap) ? sizedEnd(header) : Math.max(gap.end, header.dataOffset);
}
function nextPlace(header, gap) {
    return isSized(header, gap) ? sizedEnd(header) : header.dataOffset;
}
function isSized(header, gap) {
    const silent = (header.flags & FLAG_DESCRIPTOR) !== 0 && header.compressedSize === 0;
    return !silent && sizedEnd(header) <= gap.end;
}
function sizedEnd(header) {
    return header.dataOffset + header.compressedSize;
}
/** A moving view of the bytes before `end`: small after a jump, larger and larger while it moves on. */
class Window {
    bytes;
    end;
    start = 0;
    data = Buffer.alloc(0);
    step = FIRST_BYTES;
    /** What was asked of the origin so far. */
    bytesRead = 0;
    constructor(bytes, end) {
        this.bytes = bytes;
        this.end = end;
    }
    /** Bytes from `at` on: at least a header's worth, unless the end comes first. */
    async from(at) {
        const rest = this.start + this.data.length - at;
        if (at < this.start || rest < Math.min(LOCAL_BYTES, this.end - at)) {
            this.step = at <= this.start + this.data.length ? Math.min(this.step * 4, CHUNK_BYTES) : FIRST_BYTES;
            await this.load(at, Math.min(this.step, this.end - at));
        }
        // A header read whole may have brought bytes from behind the gap.
        return this.data.subarray(at - this.start, this.end - this.start);
    }
    /** The local header at `at`, which may reach past the end of the gap; undefined when it makes no sense. */
    async header(at) {
        let view = this.data.subarray(at - this.start);
        if (view.length >= LOCAL_BYTES && (view[4] ?? 0) > HIGHEST_VERSION)
            return undefined;
        let header = parseLocalHeader(view, at);
        if (header === 'short') {
            await this.load(at, LOCAL_BYTES + 2 * 0xffff);
            view = this.data;
            header = parseLocalHeader(view, at);
        }
        return header === 'short' || (view[4] ?? 0) > HIGHEST_VERSION ? undefined : header;
    }
    async load(at, length) {
        const data = await this.bytes.read(at, length);
        this.data = Buffer.from(data.buffer, data.byteOffset, data.length);
        this.start = at;
        this.bytesRead += data.length;
    }
}

;// CONCATENATED MODULE: ./lib/src/container/zip/hidden.js


/** Searches what `claimed` leaves open, within the probing limit and for `room` members at most. */
async function findHidden(bytes, claimed, room) {
    // Without room the archive is reported as too large already.
    if (room <= 0)
        return { found: [], anomalies: [], incomplete: [] };
    const found = [];
    const incomplete = [];
    const padding = [];
    let budget = ZIP_LIMITS.probedBytes;
    for (const gap of gapsBetween(claimed, bytes.size)) {
        const probe = await probeGap(bytes, gap, budget, room - found.length);
        budget -= probe.scanned;
        found.push(...probe.found);
        if (probe.zero)
            padding.push(gap);
        if (probe.stoppedAt !== undefined) {
            const reason = `${gap.end - probe.stoppedAt} bytes outside all members were not searched for hidden ones`;
            incomplete.push({ code: 'budget', reason, risk: 'unknown', offset: probe.stoppedAt });
        }
    }
    const all = [...claimed, ...found.map(({ header, dataEnd }) => ({ start: header.offset, end: dataEnd }))];
    const inner = gapsBetween([...all, ...padding, ...edges(all, bytes.size)], bytes.size);
    return { found, anomalies: [...edgeData(all, bytes.size), ...inner.map(unclaimed)], incomplete };
}
function unclaimed(gap) {
    const length = gap.end - gap.start;
    return { kind: 'unclaimed-data', detail: `${length} bytes belong to no member`, offset: gap.start, length };
}
/** What lies before the first and after the last span. */
function edges(spans, size) {
    const first = spans.reduce((least, span) => Math.min(least, span.start), size);
    const last = spans.reduce((most, span) => Math.max(most, span.end), 0);
    return [
        { start: 0, end: first },
        { start: Math.min(last, size), end: size },
    ];
}
function edgeData(spans, size) {
    if (spans.length === 0)
        return [];
    const kinds = ['prefix-data', 'suffix-data'];
    return edges(spans, size).flatMap((edge, index) => {
        const length = edge.end - edge.start;
        const kind = kinds[index] ?? 'suffix-data';
        const side = kind === 'prefix-data' ? 'before' : 'after';
        return length <= 0
            ? []
            : [{ kind, detail: `${length} bytes ${side} the archive`, offset: edge.start, length }];
    });
}

;// CONCATENATED MODULE: ./lib/src/container/zip/central.js




/**
 * The directories that some reader would find through this end record, the one that torch reads first. miniz takes
 * the directory at the offset in the record; CPython's zipfile takes the one that ends at the record and adds the
 * difference to every offset (`_RealGetContents`). Where both are the same there is one.
 */
async function readDirectories(bytes, end) {
    const seen = new Set();
    const found = [];
    for (const claim of end.claims) {
        for (const place of placesOf(claim)) {
            const key = `${place.start}+${place.shift}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            const directory = await readDirectory(bytes, claim, place, end.offset);
            if (directory !== undefined)
                found.push(directory);
        }
    }
    return found;
}
function placesOf(claim) {
    const before = claim.end - claim.size;
    const absolute = { start: claim.start, shift: 0 };
    return before < 0 || before === claim.start
        ? [absolute]
        : [absolute, { start: before, shift: before - claim.start }];
}
async function readDirectory(bytes, claim, place, limit) {
    if (place.start >= limit)
        return undefined;
    // Look before reading megabytes: most of the places that a lying record names hold no directory.
    const probe = await bytes.read(place.start, 4);
    if (probe.length < 4 || new Cursor(probe).u32() !== CENTRAL_SIGNATURE)
        return undefined;
    const length = Math.min(limit - place.start, ZIP_LIMITS.directoryBytes);
    const parsed = parseDirectory(await bytes.read(place.start, length), place.shift);
    const cut = parsed.entries.length + parsed.unusable >= ZIP_LIMITS.members ||
        (length < limit - place.start && length - parsed.length < 2 ** 17 + 2 ** 16);
    return {
        claim,
        entries: parsed.entries,
        span: { start: place.start, end: place.start + parsed.length },
        shift: place.shift,
        cut,
        unusable: parsed.unusable,
    };
}
/** Entries for as long as they begin with their signature and end in `data`, whatever number was declared. */
function parseDirectory(data, shift) {
    const entries = [];
    let unusable = 0;
    const cursor = new Cursor(data);
    let length = 0;
    while (cursor.remaining >= CENTRAL_BYTES && entries.length + unusable < ZIP_LIMITS.members) {
        if (cursor.u32() !== CENTRAL_SIGNATURE)
            break;
        const entry = parseEntry(cursor, shift);
        if (entry === 'cut')
            break;
        if (entry === undefined)
            unusable += 1;
        else
            entries.push(entry);
        length = cursor.position;
    }
    return { entries, length, unusable };
}
/** The entry after its signature (APPNOTE 4.3.12); undefined when unusable, `cut` when the data ends in it. */
function parseEntry(cursor, shift) {
    cursor.bytes(4);
    const [flags, method] = [cursor.u16(), cursor.u16()];
    cursor.bytes(8);
    const [compressedSize, size] = [cursor.u32(), cursor.u32()];
    const [nameLength, extraLength, commentLength] = [cursor.u16(), cursor.u16(), cursor.u16()];
    cursor.bytes(4);
    const [externalAttributes, headerOffset] = [cursor.u32(), cursor.u32()];
    if (nameLength > cursor.remaining)
        return 'cut';
    const rawName = cursor.bytes(nameLength);
    // CPython's zipfile takes a last entry whose extra field or comment runs past the end.
    const extra = cursor.bytes(Math.min(extraLength, cursor.remaining));
    cursor.bytes(Math.min(commentLength, cursor.remaining));
    const wide = withZip64({ size, compressedSize, headerOffset }, extra);
    if (wide === undefined || wide.headerOffset + shift < 0)
        return undefined;
    return {
        rawName,
        flags,
        method,
        compressedSize: wide.compressedSize,
        size: wide.size,
        headerOffset: wide.headerOffset + shift,
        externalAttributes,
        extra,
    };
}

;// CONCATENATED MODULE: ./lib/src/container/zip/tail.js


/** How far from the end an end record and what belongs to it are searched; under 70 KiB. */
const TAIL_BYTES = ZIP_LIMITS.tailBytes + END64_BYTES + LOCATOR64_BYTES;
/** The same bytes with their tail in memory. Rejects with the origin's own error. */
async function withTail(bytes) {
    const start = Math.max(0, bytes.size - TAIL_BYTES);
    const tail = await bytes.read(start, bytes.size - start);
    return {
        size: bytes.size,
        read: (offset, length) => offset >= start
            ? Promise.resolve(tail.subarray(offset - start, offset - start + Math.max(0, length)))
            : bytes.read(offset, length),
    };
}

;// CONCATENATED MODULE: ./lib/src/container/zip/end-record.js




/**
 * The end records of the last 70 KiB, last first. Like miniz and CPython's zipfile a record needs no matching
 * comment length. Several zip64 records may stand for one end record: miniz 3 and zipfile take the one just before
 * the locator, others the one that the locator points to.
 */
async function findEndRecords(bytes) {
    const start = Math.max(0, bytes.size - TAIL_BYTES);
    const tail = Buffer.from(await bytes.read(start, bytes.size - start));
    const records = [];
    let at = tail.length - END_BYTES;
    while (at >= 0 && records.length < ZIP_LIMITS.endRecords) {
        at = tail.lastIndexOf('PK\x05\x06', at, 'latin1');
        if (at < 0)
            break;
        records.push(await endRecordAt(bytes, tail, start, at));
        at -= 1;
    }
    return records;
}
async function endRecordAt(bytes, tail, tailStart, at) {
    const offset = tailStart + at;
    const cursor = new Cursor(tail, at + 4);
    const [disk, directoryDisk, onDisk, entries] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
    const [size, start, comment] = [cursor.u32(), cursor.u32(), cursor.u16()];
    const multiDisk = disk !== 0 || directoryDisk !== 0 || onDisk !== entries;
    const claim = { entries, start, size, end: offset, multiDisk };
    const wide = await zip64Claims(bytes, tail, at, offset);
    const end = offset + END_BYTES + comment;
    return {
        offset,
        spans: [{ start: offset, end: Math.min(end, bytes.size) }, ...wide.spans],
        reachesEnd: end === bytes.size,
        claims: [...wide.claims, claim],
    };
}
async function zip64Claims(bytes, tail, at, offset) {
    const locator = at - LOCATOR64_BYTES;
    if (locator < 0 || tail.readUInt32LE(locator) !== LOCATOR64_SIGNATURE)
        return { claims: [], spans: [] };
    const locatorStart = offset - LOCATOR64_BYTES;
    const pointer = tail.readBigUInt64LE(locator + 8);
    const places = new Set([locatorStart - END64_BYTES]);
    if (pointer < BigInt(bytes.size))
        places.add(Number(pointer));
    const claims = [];
    const spans = [{ start: locatorStart, end: offset }];
    for (const place of places) {
        const claim = place < 0 ? undefined : claim64(await bytes.read(place, END64_BYTES), place);
        if (claim === undefined)
            continue;
        claims.push(claim);
        spans.push({ start: place, end: place + END64_BYTES });
    }
    return { claims, spans };
}
/** A zip64 end record (APPNOTE 4.3.14), undefined when there is none or its values are larger than any file. */
function claim64(data, place) {
    try {
        const cursor = new Cursor(data);
        if (cursor.u32() !== END64_SIGNATURE)
            return undefined;
        cursor.bytes(12);
        const [disk, directoryDisk] = [cursor.u32(), cursor.u32()];
        const [onDisk, entries, size, start] = [cursor.u64(), cursor.u64(), cursor.u64(), cursor.u64()];
        const multiDisk = disk !== 0 || directoryDisk !== 0 || onDisk !== entries;
        return { entries, start, size, end: place, multiDisk };
    }
    catch (thrown) {
        if (thrown instanceof CursorError)
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./lib/src/container/zip/strict.js
// The strict listing: yauzl over random-access bytes. What it refuses is a fact; names are kept as bytes.





/** yauzl reads each entry by itself; a window serves a few hundred entries with one read of ours. */
const strict_WINDOW_BYTES = 2 ** 16;
/** Lists the archive with yauzl. Rejects only with the origin's own error. */
async function listStrictly(bytes) {
    const reader = new BytesReader(bytes);
    try {
        // Names stay bytes: refusing `..` or a backslash would hide the entries behind it from us.
        const options = {
            autoClose: false,
            decodeStrings: false,
            validateEntrySizes: true,
            strictFileNames: false,
        };
        const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(reader, bytes.size, options);
        const entries = [];
        for await (const entry of zip.eachEntry()) {
            entries.push(centralEntry(entry));
            if (entries.length >= ZIP_LIMITS.members)
                return { accepted: false, reason: 'too many entries' };
        }
        return { accepted: true, entries };
    }
    catch (thrown) {
        if (reader.failure !== undefined)
            throw reader.failure.cause;
        return { accepted: false, reason: (0,errors/* messageOf */.b)(thrown) };
    }
}
function centralEntry(entry) {
    return {
        rawName: entry.fileNameRaw,
        flags: entry.generalPurposeBitFlag,
        method: entry.compressionMethod,
        compressedSize: entry.compressedSize,
        size: entry.uncompressedSize,
        headerOffset: entry.relativeOffsetOfLocalHeader,
        externalAttributes: entry.externalFileAttributes,
        extra: entry.extraFieldRaw,
    };
}
class BytesReader extends yauzl/* RandomAccessReader */.lJ {
    bytes;
    window = {
        start: 0,
        data: new Uint8Array(0),
    };
    /** Set when the origin failed: that is not the archive's fault and must not look like it. */
    failure;
    constructor(bytes) {
        super();
        this.bytes = bytes;
    }
    read(buffer, offset, length, position, callback) {
        (0,external_node_util_.callbackify)(() => this.fill(buffer, offset, length, position))(callback);
    }
    async fill(buffer, offset, length, position) {
        const data = await this.fetch(position, length);
        if (data.length < length)
            throw new Error('unexpected end of file');
        buffer.set(data, offset);
    }
    async fetch(position, length) {
        const { start, data } = this.window;
        if (position < start || position + length > start + data.length) {
            this.window = { start: position, data: await this.load(position, Math.max(length, strict_WINDOW_BYTES)) };
        }
        const from = position - this.window.start;
        return this.window.data.subarray(from, from + length);
    }
    async load(position, length) {
        try {
            return await this.bytes.read(position, length);
        }
        catch (cause) {
            this.failure = { cause };
            throw cause;
        }
    }
    /** Members are opened by our own code, never through yauzl. */
    _readStreamForRange() {
        return external_node_stream_.Readable.from([]);
    }
}

;// CONCATENATED MODULE: ./lib/src/container/zip/listing.js





/**
 * All entries that a reader could list. yauzl's listing is the reference where yauzl accepts the archive; ours adds
 * the directories that torch or zipfile would take instead, and stands alone where yauzl refuses.
 */
async function listEntries(bytes) {
    const ends = await findEndRecords(bytes);
    const believed = ends.filter((end, index) => index === 0 || end.reachesEnd);
    // A last end record that leads nowhere is what junk behind a good archive looks like.
    const trusted = (await directoriesOf(bytes, believed)).length > 0 ? believed : ends;
    const directories = await directoriesOf(bytes, trusted);
    const ours = distinct(directories.flatMap((directory) => directory.entries));
    const strict = await listStrictly(bytes);
    const entries = strict.accepted ? distinct([...ours, ...strict.entries]) : ours;
    const anomalies = [...directoryAnomalies(believed, directories)];
    if (!strict.accepted)
        anomalies.push({ kind: 'strict-reader-rejects', detail: strict.reason });
    if (entries.length > ours.length) {
        anomalies.push({ kind: 'several-directories', detail: 'yauzl lists entries that other readers do not' });
    }
    return {
        entries: entries.slice(0, ZIP_LIMITS.members),
        claimed: [...directories.map((directory) => directory.span), ...trusted.flatMap((end) => end.spans)],
        ended: ends.length > 0,
        anomalies,
        incomplete: directoryIncomplete(ends, directories, entries.length),
    };
}
async function directoriesOf(bytes, ends) {
    const directories = [];
    const seen = new Set();
    for (const end of ends) {
        for (const directory of await readDirectories(bytes, end)) {
            const key = `${directory.span.start}+${directory.shift}`;
            if (!seen.has(key))
                directories.push(directory);
            seen.add(key);
        }
    }
    return directories;
}
/** Entries without repetitions, in order. Two entries for one local header stay when they differ in anything. */
function distinct(entries) {
    const seen = new Map();
    for (const entry of entries) {
        const name = Buffer.from(entry.rawName).toString('latin1');
        const key = `${entry.headerOffset} ${entry.method} ${entry.compressedSize} ${entry.size} ${entry.flags} ${name}`;
        if (!seen.has(key))
            seen.set(key, entry);
    }
    return [...seen.values()];
}
function directoryAnomalies(believed, directories) {
    const anomalies = [];
    if (believed.length > 1) {
        const detail = `${believed.length} end records could each be the right one`;
        anomalies.push({ kind: 'several-directories', detail });
    }
    if (directories.length > 1) {
        const detail = `${directories.length} directories: which one counts depends on the reader`;
        anomalies.push({ kind: 'several-directories', detail });
    }
    if (believed.some(contradictsZip64)) {
        const detail = 'the zip64 record and the end record describe different directories';
        anomalies.push({ kind: 'several-directories', detail });
    }
    for (const { claim, entries, unusable, span } of directories) {
        const [count, size] = [entries.length + unusable, span.end - span.start];
        if (count !== claim.entries || size !== claim.size) {
            const detail = `${claim.entries} entries in ${claim.size} bytes are declared, ${count} in ${size} are there`;
            anomalies.push({ kind: 'count-mismatch', detail, offset: span.start, length: size });
        }
        if (claim.multiDisk)
            anomalies.push({ kind: 'multi-disk', detail: 'says that it is a part of several disks' });
    }
    return anomalies;
}
/** The 32-bit record must say the same as the zip64 record, or leave the value to it (APPNOTE 4.4.1.4). */
function contradictsZip64({ claims }) {
    const narrow = claims.at(-1);
    if (narrow === undefined)
        return false;
    return claims
        .slice(0, -1)
        .some((wide) => ![wide.entries, 0xffff].includes(narrow.entries) ||
        ![wide.size, IN_ZIP64].includes(narrow.size) ||
        ![wide.start, IN_ZIP64].includes(narrow.start));
}
function directoryIncomplete(ends, directories, entries) {
    const incomplete = [];
    const broken = (reason, offset) => {
        incomplete.push({ code: 'broken', reason, risk: 'inert', ...(offset === undefined ? {} : { offset }) });
    };
    if (directories.some((directory) => directory.cut) || entries > ZIP_LIMITS.members) {
        const reason = `the archive has more than ${ZIP_LIMITS.members} members or a directory too large to read`;
        incomplete.push({ code: 'budget', reason, risk: 'runs-code' });
    }
    const claims = ends.flatMap((end) => end.claims);
    if (ends.length === 0)
        broken('the archive has no end of central directory record');
    else if (directories.length === 0 && claims.some((claim) => claim.entries > 0 || claim.size > 0)) {
        broken('the central directory is not where the end record says', ends[0]?.offset);
    }
    for (const { claim, entries: read, unusable, span, cut } of directories) {
        if (unusable > 0)
            broken(`${unusable} entries have offsets or sizes that no file has`, span.start);
        if (!cut && read.length + unusable < claim.entries) {
            broken(`the directory breaks off after ${read.length} of ${claim.entries} entries`, span.end);
        }
    }
    return incomplete;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/container/zip/inflate.js
// Raw deflate to memory, bounded: whatever the headers declare, no more is kept than the limit.



const INPUT_BYTES = 2 ** 16;
const OUTPUT_BYTES = 2 ** 16;
/**
 * On damage zlib drops what it had decoded of the current input. A second run feeds this little at a time, so that
 * what a streaming loader would already have acted upon is seen.
 */
const CAREFUL_BYTES = 64;
/** Inflates up to `limit` bytes. Rejects only with the origin's own error. */
async function inflateRaw(bytes, limit) {
    let consumed = 0;
    const first = await inflate_run((async function* () {
        for await (const chunk of (0,core_bytes/* chunksOf */.U_)(bytes, INPUT_BYTES)) {
            consumed += chunk.length;
            yield chunk;
        }
    })(), limit);
    if (first.ended !== 'damaged')
        return first;
    // The stream reads a few chunks ahead of zlib, so the damage is in the last ones.
    const careful = Math.max(0, consumed - READ_AHEAD * INPUT_BYTES);
    const second = await inflate_run(carefulChunks(bytes, careful, consumed), limit);
    return second.data.length >= first.data.length ? second : first;
}
const READ_AHEAD = 4;
async function* carefulChunks(bytes, from, to) {
    for (let offset = 0; offset < from; offset += INPUT_BYTES) {
        yield await bytes.read(offset, Math.min(INPUT_BYTES, from - offset));
    }
    for (let offset = from; offset < to; offset += INPUT_BYTES) {
        const chunk = await bytes.read(offset, Math.min(INPUT_BYTES, to - offset));
        for (let at = 0; at < chunk.length; at += CAREFUL_BYTES)
            yield chunk.subarray(at, at + CAREFUL_BYTES);
    }
}
async function inflate_run(chunks, limit) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: OUTPUT_BYTES });
    // Errors come out of the iteration below; the callback only keeps them from being thrown twice.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, { objectMode: true, highWaterMark: 1 }), inflate, () => undefined);
    const kept = [];
    let length = 0;
    try {
        for await (const output of inflate) {
            kept.push(output);
            length += output.length;
            if (length > limit)
                return { data: Buffer.concat(kept, limit), ended: 'limit' };
        }
    }
    catch (thrown) {
        if (!isZlibError(thrown))
            throw thrown;
        return { data: Buffer.concat(kept, length), ended: 'damaged', reason: thrown.message };
    }
    finally {
        inflate.destroy();
    }
    return { data: Buffer.concat(kept, length), ended: 'whole' };
}
function isZlibError(thrown) {
    return (thrown instanceof Error &&
        'code' in thrown &&
        typeof thrown.code === 'string' &&
        thrown.code.startsWith('Z_'));
}

;// CONCATENATED MODULE: ./lib/src/container/zip/open.js
// Opens one member: a slice when it is stored, memory when it is deflated, a reason when it is neither.




const EMPTY = (0,core_bytes/* memoryBytes */.ZY)(new Uint8Array(0));
/** Names of methods that exist and that neither torch nor this reader inflates (APPNOTE 4.4.5). */
const METHODS = {
    1: 'shrink',
    6: 'implode',
    9: 'deflate64',
    12: 'bzip2',
    14: 'lzma',
    20: 'zstandard',
    93: 'zstandard',
    95: 'xz',
    98: 'PPMd',
    99: 'AES',
};
/** Opens the member that `facts` describe, of which `damage` is known already; see `ZipMember.open`. */
async function openMember(archive, facts, budget, damage) {
    const { method, dataOffset: offset } = facts;
    if (facts.encrypted) {
        return opened(EMPTY, { code: 'encrypted', reason: 'the member is encrypted', risk: 'unknown', offset });
    }
    if (method !== METHOD_STORED && method !== METHOD_DEFLATED) {
        const reason = `compression method ${method} (${METHODS[method] ?? 'unknown'}) is not read`;
        return opened(EMPTY, { code: 'unsupported', reason, risk: 'unknown', offset });
    }
    const raw = (0,core_bytes/* sliceBytes */.A1)(archive, facts.dataOffset, facts.compressedSize);
    const known = damage ?? cutOff(facts.compressedSize - raw.size, archive.size);
    // miniz takes a member without bytes as empty; zlib would call it damaged.
    return method === METHOD_STORED || raw.size === 0
        ? opened(raw, known)
        : inflateMember(raw, facts, budget, known);
}
async function inflateMember(raw, facts, budget, known) {
    const limit = Math.min(ZIP_LIMITS.inflatedPerMember, budget.inflated);
    if (limit <= 0) {
        const reason = 'the inflation limit of the archive is used up';
        return opened(EMPTY, { code: 'budget', reason, risk: 'runs-code', offset: 0 });
    }
    const inflated = await inflateRaw(raw, limit);
    budget.inflated -= inflated.data.length;
    const anomalies = inflatedAnomalies(facts, inflated.data.length, inflated.ended === 'whole');
    // A limit outweighs damage: a loader would go on where we stopped.
    const incomplete = inflated.ended === 'limit' ? incompleteOf(inflated) : (known ?? incompleteOf(inflated));
    return opened((0,core_bytes/* memoryBytes */.ZY)(inflated.data), incomplete, anomalies);
}
function incompleteOf({ data, ended, reason: why }) {
    if (ended === 'whole')
        return undefined;
    const offset = data.length;
    if (ended === 'limit') {
        const reason = `only the first ${offset} bytes of the member were inflated`;
        return { code: 'budget', reason, risk: 'runs-code', offset };
    }
    return {
        code: 'broken',
        reason: `the deflated data is damaged: ${why ?? 'not deflate'}`,
        risk: 'inert',
        offset,
    };
}
function cutOff(missing, offset) {
    if (missing <= 0)
        return undefined;
    const reason = `the archive ends ${missing} bytes before the member does`;
    return { code: 'broken', reason, risk: 'inert', offset };
}
function opened(bytes, incomplete, anomalies = []) {
    return incomplete === undefined ? { bytes, anomalies } : { bytes, incomplete, anomalies };
}
function inflatedAnomalies(facts, length, whole) {
    const anomalies = [];
    if (length > ZIP_LIMITS.ratioBytes && length > ZIP_LIMITS.ratio * facts.compressedSize) {
        const detail = `${facts.compressedSize} bytes inflate to ${whole ? '' : 'more than '}${length}`;
        anomalies.push({ kind: 'ratio', member: facts.index, detail, offset: facts.dataOffset });
    }
    if (whole ? length !== facts.size : length > facts.size) {
        const detail = `${facts.size} bytes are declared and ${length} came out`;
        anomalies.push({ kind: 'size-mismatch', member: facts.index, detail, offset: facts.dataOffset });
    }
    return anomalies;
}

;// CONCATENATED MODULE: ./lib/src/container/zip/members.js




const ENCRYPTED = FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION;
/** Makes members of one archive; they share its inflation budget. */
class MemberMaker {
    archive;
    budget;
    constructor(archive, budget) {
        this.archive = archive;
        this.budget = budget;
    }
    /** The member as the directory describes it, and as miniz reads it: of the local header only its length counts. */
    central(index, entry, local) {
        // Without a local header every reader fails here; the place where data would be is kept for the report.
        const dataOffset = local?.dataOffset ?? entry.headerOffset + LOCAL_BYTES + entry.rawName.length;
        const others = [local?.rawName, unicodePath(entry.extra)].filter((name) => name !== undefined);
        const damage = local === undefined ? noLocalHeader(entry.headerOffset) : undefined;
        return this.member(damage, {
            index,
            rawName: entry.rawName,
            otherNames: others.filter((name) => !sameBytes(name, entry.rawName)).map(decodeName),
            source: 'central',
            method: entry.method,
            flags: entry.flags,
            encrypted: isEncrypted(entry, local),
            compressedSize: entry.compressedSize,
            size: entry.size,
            headerOffset: entry.headerOffset,
            dataOffset,
        });
    }
    /** The member as its local header describes it, with data to `dataEnd` at the latest. */
    local(index, header, dataEnd) {
        return this.member(undefined, {
            index,
            rawName: header.rawName,
            otherNames: [],
            source: 'local-only',
            method: header.method,
            flags: header.flags,
            encrypted: isEncrypted(header, header),
            compressedSize: Math.max(0, dataEnd - header.dataOffset),
            size: header.size,
            headerOffset: header.offset,
            dataOffset: header.dataOffset,
        });
    }
    member(damage, parts) {
        const name = decodeName(parts.rawName);
        // miniz and zipfile go by the slash; an entry with bytes behind such a name must not be skipped.
        const directory = parts.rawName.at(-1) === 0x2f && parts.compressedSize === 0;
        const facts = { ...parts, name, directory };
        return { ...facts, open: () => openMember(this.archive, facts, this.budget, damage) };
    }
}
function noLocalHeader(offset) {
    const reason = `the directory points to byte ${offset}, where no member begins`;
    return { code: 'broken', reason, risk: 'inert', offset };
}
/** Whether the flags claim encryption that {@link isEncrypted} does not believe. */
function pretendsEncryption(member) {
    return (member.flags & ENCRYPTED) !== 0 && !member.encrypted;
}
/**
 * Flag 0x1 or 0x40 set, unless the member shows that it is a lie told to make scanners look away: the local header
 * knows nothing of it, or stored data lacks the twelve bytes that encryption adds (APPNOTE 6.1.3).
 */
function isEncrypted(described, local) {
    if ((described.flags & ENCRYPTED) === 0)
        return false;
    if (local !== undefined && (local.flags & ENCRYPTED) === 0)
        return false;
    const sized = (described.flags & FLAG_DESCRIPTOR) === 0 || described.size > 0;
    return !(described.method === METHOD_STORED && sized && described.compressedSize === described.size);
}

;// CONCATENATED MODULE: ./lib/src/container/zip/sniff.js


/** Whether the first bytes are a local file header or the end record of an empty archive (APPNOTE 4.3.7, 4.3.16). */
function looksLikeZip(head) {
    if (head.length < 4)
        return false;
    const signature = new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true);
    return signature === LOCAL_SIGNATURE || signature === END_SIGNATURE;
}
/**
 * Whether an end of central directory record is near the end of the file, whatever the file begins with: readers
 * that search from the end (miniz, Python's zipfile) open such a file as a zip. Reads at most 70 KiB.
 */
async function hasZipTail(bytes) {
    const start = Math.max(0, bytes.size - ZIP_LIMITS.tailBytes);
    const tail = Buffer.from(await bytes.read(start, bytes.size - start));
    const at = tail.lastIndexOf('PK\x05\x06', Math.max(0, tail.length - END_BYTES), 'latin1');
    return at >= 0 && tail.length - at >= END_BYTES;
}

;// CONCATENATED MODULE: ./lib/src/container/zip/read.js











/**
 * The union of the members that torch's reader (miniz: the directory decides), CPython's zipfile (offsets relative
 * to the end record) and readers that go from local header to local header would see. Reads the tail, the
 * directories and one local header for each member; no member's data. Throws {@link ZipError} when there is neither
 * an end record nor a local header; rejects with the origin's own error.
 */
async function readZip(archive) {
    const bytes = await withTail(archive);
    const listing = await listEntries(bytes);
    const locals = await readLocalHeaders(bytes, listing.entries.map((entry) => entry.headerOffset));
    const maker = new MemberMaker(bytes, { inflated: ZIP_LIMITS.inflatedPerArchive });
    const central = centralMembers(maker, listing, locals, bytes.size);
    const { members, spans } = central;
    const room = ZIP_LIMITS.members - members.length;
    const hidden = await findHidden(bytes, [...listing.claimed, ...spans], room);
    const concealed = hidden.found.map(({ header, dataEnd }, place) => maker.local(members.length + place, header, dataEnd));
    if (!listing.ended && concealed.length === 0 && !looksLikeZip(await bytes.read(0, 4))) {
        throw new ZipError('NOT_A_ZIP', 'the file has neither a zip directory nor a zip member: read it as something else');
    }
    const all = [...members, ...concealed];
    return {
        members: all,
        anomalies: bounded([
            ...listing.anomalies,
            ...(listing.ended ? concealed.map(concealedAnomaly) : [NO_DIRECTORY]),
            ...hidden.anomalies,
            ...central.anomalies,
            ...duplicates(all),
            ...overlaps(members.slice(0, listing.entries.length)),
            ...all.flatMap(memberAnomalies),
        ]),
        incomplete: [...listing.incomplete, ...hidden.incomplete, ...withoutRoom(listing, members.length)],
    };
}
/** The members of the directories, and behind them the other views that some reader has of them. */
function centralMembers(maker, listing, locals, size) {
    const anomalies = [];
    const spans = [];
    const members = listing.entries.map((entry, index) => {
        const local = locals.get(entry.headerOffset);
        const member = maker.central(index, entry, local);
        // Without a local header nothing is there to be claimed.
        if (local !== undefined)
            spans.push(spanOf(member));
        anomalies.push(...compareHeaders(index, entry, local));
        return member;
    });
    const views = [];
    for (const entry of listing.entries) {
        const local = locals.get(entry.headerOffset);
        const next = () => members.length + views.length;
        // Two at most are added.
        if (local === undefined || next() + 2 > ZIP_LIMITS.members)
            continue;
        // Where the larger size overruns the file miniz reads nothing.
        if (grows(entry) && local.dataOffset + entry.size <= size)
            views.push(maker.central(next(), { ...entry, compressedSize: entry.size }, local));
        if (!readsOtherwise(entry, local))
            continue;
        const length = local.compressedSize > 0 ? local.compressedSize : entry.compressedSize;
        views.push(maker.local(next(), local, local.dataOffset + length));
    }
    return { members: [...members, ...views], spans, anomalies };
}
function spanOf(member) {
    return { start: member.headerOffset, end: member.dataOffset + member.compressedSize };
}
const NO_DIRECTORY = {
    kind: 'no-directory',
    detail: 'there is no central directory: members were found by their local headers',
};
function concealedAnomaly(member) {
    const detail = 'a local header that no directory names';
    return { kind: 'hidden-member', member: member.index, detail, offset: member.headerOffset };
}
function memberAnomalies(member) {
    const anomalies = [];
    const unsafe = [member.name, ...member.otherNames].map(unsafeName).find((why) => why !== undefined);
    const common = { member: member.index, offset: member.headerOffset };
    if (unsafe !== undefined)
        anomalies.push({ ...common, kind: 'unsafe-name', detail: unsafe });
    if (pretendsEncryption(member)) {
        anomalies.push({ ...common, kind: 'flags-mismatch', detail: 'flagged as encrypted, and it is not' });
    }
    if (declaresBomb(member)) {
        const detail = `${member.compressedSize} bytes are said to inflate to ${member.size}`;
        anomalies.push({ ...common, kind: 'ratio', detail });
    }
    return anomalies;
}
/** Seen before anything is inflated; a bomb that declares less is found when it is opened. */
function declaresBomb({ method, size, compressedSize }) {
    return method !== METHOD_STORED && size > ZIP_LIMITS.ratioBytes && size > ZIP_LIMITS.ratio * compressedSize;
}
/** Members whose names miniz cannot tell apart; views of one local header are one member. */
function duplicates(members) {
    const first = new Map();
    const anomalies = [];
    for (const member of members) {
        const key = lookupKey(member.rawName);
        const before = first.get(key);
        if (before === undefined)
            first.set(key, member);
        else if (before.headerOffset !== member.headerOffset || before.name !== member.name) {
            const how = before.name === member.name ? 'the same name as' : 'but for its case the same name as';
            const detail = `${how} member ${before.index}`;
            anomalies.push({ kind: 'duplicate-name', member: member.index, detail, offset: member.headerOffset });
        }
    }
    return anomalies;
}
/** Members that share bytes, as those of a bomb do that lists one kernel many times. */
function overlaps(members) {
    const anomalies = [];
    let [end, holder] = [0, -1];
    for (const member of [...members].sort((a, b) => a.headerOffset - b.headerOffset)) {
        const span = spanOf(member);
        if (span.start < end) {
            const detail = `shares bytes with member ${holder}`;
            anomalies.push({ kind: 'overlap', member: member.index, detail, offset: span.start });
        }
        if (span.end > end)
            [end, holder] = [span.end, member.index];
    }
    return anomalies;
}
/** At most the limit, but one of each kind in any case: a flood must not carry the one that matters away. */
function bounded(anomalies) {
    const seen = new Set();
    return anomalies.filter(({ kind }, index) => {
        const keep = index < ZIP_LIMITS.anomalies || !seen.has(kind);
        seen.add(kind);
        return keep;
    });
}
function withoutRoom(listing, members) {
    if (members + 1 < ZIP_LIMITS.members || listing.incomplete.some(({ code }) => code === 'budget'))
        return [];
    const reason = `only the first ${ZIP_LIMITS.members} members were listed`;
    return [{ code: 'budget', reason, risk: 'runs-code' }];
}

;// CONCATENATED MODULE: ./lib/src/format/torch/zip-layout.js
// What a zip written by PyTorch is made of, by the names of its members. Hints: every member is sniffed all the same.
/** Records that mark an archive as torch's own: no other zip has one of them below a single folder. */
const MARKS = [
    [/^constants\.pkl$/, 'script'],
    [/^code\/.*\.py$/, 'script'],
    [/^\.data\/extern_modules$/, 'package'],
    [/^archive_format$/, 'export'],
    [/^data\.pkl$/, 'state'],
];
/** The role by the record's name, first match wins. Lower case: torch looks names up without regard to case. */
const ROLES = [
    [/\.debug_pkl$/, 'debug-pickle'],
    [/\.(pkl|pickle)$/, 'pickle'],
    [/\.(py|so|dll|dylib|cpp|cu|cubin|ptx|hsaco)$/, 'code'],
    [/^(version|byteorder|archive_format|archive_version|model\.json)$/, 'metadata'],
    [/^\.data\/(version|serialization_id|extern_modules|python_version)$/, 'metadata'],
    [/^\.format_version$|^\.storage_alignment$/, 'metadata'],
    [/^(data|constants|tensors|xl_model_weights)\/\d+$/, 'storage'],
    [/^\.data\/.*\.storage$/, 'storage'],
    [/^data\/(weights|constants)\/[^/]+$/, 'storage'],
];
/**
 * Recognises a torch archive from its members' names, in the order of the directory, and says what each member is
 * for. Undefined when it is none. Facts: `caffe2/serialize/inline_container.cc`, `torch/serialization.py`,
 * `torch/package`.
 */
function torchLayout(members) {
    const split = members.map(({ name }) => splitName(name));
    const kind = MARKS.find(([mark]) => split.some(({ record }) => mark.test(record)))?.[1];
    if (kind === undefined)
        return undefined;
    return {
        kind,
        prefix: split.find(({ prefix }) => prefix !== '')?.prefix ?? '',
        roles: split.map(({ record }) => roleOf(record)),
        anomalies: [...severalPrefixes(split), ...caseTwins(members)],
    };
}
/**
 * Folder and record. A name without a folder is a record of its own: torch refuses such archives, but what reads
 * `data.pkl` from a zip is not always torch. What follows a NUL is cut, as zipfile does.
 */
function splitName(name) {
    const [kept = ''] = name.split('\0', 1);
    const slash = kept.indexOf('/');
    const top = slash > 0 && TOP_RECORDS.test(kept.slice(0, slash + 1).toLowerCase());
    if (slash <= 0 || top)
        return { prefix: '', record: kept.toLowerCase() };
    return { prefix: kept.slice(0, slash), record: kept.slice(slash + 1).toLowerCase() };
}
/** Folders that torch itself makes inside its one folder: at the top they say that the folder is missing. */
const TOP_RECORDS = /^(code|\.data)\/$/;
function roleOf(record) {
    return ROLES.find(([pattern]) => pattern.test(record))?.[1] ?? 'other';
}
function severalPrefixes(split) {
    const roots = split.flatMap(({ record }, index) => (record === 'data.pkl' ? [index] : []));
    const prefixes = new Set(roots.map((index) => split[index]?.prefix));
    return prefixes.size > 1 ? [{ kind: 'several-prefixes', members: roots }] : [];
}
function caseTwins(members) {
    const byName = new Map();
    for (const [index, { name }] of members.entries()) {
        const key = name.toLowerCase();
        const group = byName.get(key);
        if (group === undefined)
            byName.set(key, [index]);
        else
            group.push(index);
    }
    const twins = [...byName.values()].filter((group) => new Set(group.map((index) => members[index]?.name)).size > 1);
    return twins.map((group) => ({ kind: 'case-twins', members: group }));
}

;// CONCATENATED MODULE: ./lib/src/inspect/archive.js
// The inspector of zip archives: hands every member back, and reports what only a hand-made archive does.





const archiveInspector = {
    name: 'archive',
    // A zip may hide behind another format: loaders look for its directory at the end. Storages are not searched: a
    // checkpoint has thousands, and nothing opens one as an archive.
    recognises: async (artifact, head) => looksLikeZip(head) || (artifact.use !== 'raw' && (await hasZipTail(artifact.bytes))),
    inspect: inspectArchive,
};
async function inspectArchive(artifact, context) {
    const archive = await readZip(artifact.bytes);
    const layout = torchLayout(archive.members);
    return {
        format: layout === undefined ? 'zip' : 'torch-zip',
        findings: archive_findingsOf(archive.anomalies, artifact, context),
        members: archive_membersOf(archive, layout, artifact, context),
        incomplete: archive.incomplete,
    };
}
/** What torch does with a member by its role. */
const USE_OF = {
    pickle: 'pickle',
    'debug-pickle': 'pickle',
    storage: 'raw',
    code: undefined,
    metadata: undefined,
    other: undefined,
};
/** Two members of one name stay two: the second and later ones are numbered. */
function archive_membersOf(archive, layout, artifact, context) {
    const seen = new Map();
    return archive.members
        .filter((member) => !member.directory)
        .map((member) => {
        const count = (seen.get(member.name) ?? 0) + 1;
        seen.set(member.name, count);
        const open = async () => {
            const { anomalies, ...opened } = await member.open();
            return { ...opened, findings: archive_findingsOf(anomalies, artifact, context) };
        };
        const use = USE_OF[layout?.roles[member.index] ?? 'other'];
        return { name: count === 1 ? member.name : `${member.name} (${count})`, ...(use && { use }), open };
    });
}
/** One finding per rule and kind of anomaly; the first few members are named. */
function archive_findingsOf(anomalies, artifact, context) {
    if (anomalies.length === 0)
        return [];
    const kinds = new Map();
    for (const anomaly of anomalies) {
        const group = kinds.get(anomaly.kind);
        if (group === undefined)
            kinds.set(anomaly.kind, [anomaly]);
        else
            group.push(anomaly);
    }
    return context.rules.ofSurface('archive').flatMap((rule) => anomaliesOf(rule).flatMap((kind) => {
        const group = kinds.get(kind);
        return group === undefined ? [] : [archive_findingOfGroup(rule, group, artifact)];
    }));
}
function archive_findingOfGroup(rule, group, artifact) {
    const more = group.length > 1 ? ` (and ${group.length - 1} more of the kind)` : '';
    const { path, members } = artifact.locator;
    return findingOf(rule, {
        evidence: `${(0,core_artifact/* memberName */.e)(artifact.locator) ?? path}: ${group[0].detail}${more}`,
        location: { path, members },
        subject: JSON.stringify([group[0].kind, ...new Set(group.map((anomaly) => anomaly.detail))]),
    });
}
function anomaliesOf(rule) {
    return matchOf(rule).anomalies ?? [];
}

;// CONCATENATED MODULE: ./lib/src/inspect/name.js
/** The last part of the name, lower case. */
function baseName({ path, members }) {
    const name = members.at(-1) ?? path;
    return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/inspect/code-file.js


/** Names that the library gives to such files; `auto_map` points at them by these by convention. */
const code_file_NAME = /^(?:modell?ing|configuration|tokenization|processing|image_processing|feature_extraction|video_processing)_\w+\.py$/;
const CUSTOM_GENERATE = /(?:^|\/)custom_generate\/\w+\.py$/;
/** Where a library keeps its own modules: they are its source code, not something a model brings. */
const LIBRARY = /(?:^|\/)(?:src|site-packages|tests?|transformers|diffusers)\//;
const IMPORT = /^(?:from|import) +transformers\b/m;
/** Bytes in which a module imports what it needs. */
const IMPORT_BYTES = 65_536;
const codeFileInspector = {
    name: 'model-code',
    recognises,
    inspect: inspectCodeFile,
};
async function recognises({ locator, bytes }) {
    const path = locator.members.at(-1) ?? locator.path;
    if (CUSTOM_GENERATE.test(path))
        return true;
    if (!code_file_NAME.test(baseName(locator)) || LIBRARY.test(path))
        return false;
    return IMPORT.test(Buffer.from(await bytes.read(0, IMPORT_BYTES)).toString('latin1'));
}
async function inspectCodeFile({ locator }, { rules }) {
    const { path, members } = locator;
    const name = members.at(-1) ?? path;
    const when = CUSTOM_GENERATE.test(name)
        ? 'generate() of transformers'
        : 'from_pretrained() of transformers';
    const finding = findingOf(rules.rule('HUB-CODE-FILE'), {
        evidence: `${name} is Python code that ${when} may import from beside the model`,
        location: { path, members },
        subject: baseName(locator),
    });
    return Promise.resolve({ format: 'python', findings: [finding], members: [], incomplete: [] });
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/errors.js
// The one error of the decoders. What was decoded before it was thrown was handed out already.

/**
 * `CUT`: the stream ends early; `DAMAGED`: it contradicts itself; `UNSUPPORTED`: legal, written by no ordinary tool, and not
 * read here; `NO_DECODER`: the runtime lacks the decoder; `BUDGET`: a limit was
 * reached.
 */
class CompressedError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/bit-reader.js
// Bits of a byte array, most significant first, as bzip2 writes them.

class BitReader {
    data;
    at;
    held = 0;
    count = 0;
    /** Starts `bit` bits into the byte at `at`. */
    constructor(data, at, bit) {
        this.data = data;
        this.at = at;
        if (bit > 0)
            this.bits(bit);
    }
    /** The byte that holds the next bit, and how many of its bits are taken. */
    get byte() {
        return this.at - Math.ceil(this.count / 8);
    }
    get bitInByte() {
        return (8 - (this.count % 8)) % 8;
    }
    /** The first byte of which nothing was taken. */
    get byteEnd() {
        return this.at - Math.floor(this.count / 8);
    }
    /** The next `count` bits, at most 24. Throws DAMAGED at the end. */
    bits(count) {
        while (this.count < count) {
            const byte = this.data[this.at];
            if (byte === undefined)
                throw new CompressedError('DAMAGED', 'the stream ends within a block');
            this.at++;
            // At most 24 + 7 bits: what is shifted out at the top was taken already.
            this.held = (this.held << 8) | byte;
            this.count += 8;
        }
        this.count -= count;
        return (this.held >>> this.count) & ((1 << count) - 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/bzip2-symbols.js

const MAX_TABLES = 6;
const MAX_CODE_BITS = 20;
/** Symbols that share one table. */
const GROUP = 50;
const RUN_A = 0;
const RUN_B = 1;
/**
 * Reads the symbols of one block into `table`: entry i holds the byte of the last column in its low 8 bits, and,
 * once all are read, the link of the inverse transform above them. Returns how many bytes the block has.
 */
function readSymbols(reader, table) {
    const used = readUsedBytes(reader);
    const tables = reader.bits(3);
    const selectorCount = reader.bits(15);
    if (tables < 2 || tables > MAX_TABLES || selectorCount === 0)
        throw damaged('names no Huffman tables');
    const selectors = readSelectors(reader, tables, selectorCount);
    const trees = Array.from({ length: tables }, () => readTree(reader, used.length + 2));
    const counts = new Uint32Array(256);
    const length = readBody(reader, { used, selectors, trees, table, counts });
    linkUp(table, length, counts);
    return length;
}
/** The bytes that occur in the block, in ascending order: sixteen groups of sixteen, each announced by one bit. */
function readUsedBytes(reader) {
    const groups = reader.bits(16);
    const used = [];
    for (let group = 0; group < 16; group++) {
        if ((groups & (0x8000 >> group)) === 0)
            continue;
        const bits = reader.bits(16);
        for (let bit = 0; bit < 16; bit++)
            if ((bits & (0x8000 >> bit)) !== 0)
                used.push(group * 16 + bit);
    }
    if (used.length === 0)
        throw damaged('uses no bytes');
    return Uint8Array.from(used);
}
function readSelectors(reader, tables, count) {
    const order = Array.from({ length: tables }, (_, index) => index);
    const selectors = new Uint8Array(count);
    for (let index = 0; index < count; index++) {
        let place = 0;
        while (reader.bits(1) === 1)
            if (++place >= tables)
                throw damaged('selects a table that it does not have');
        const [chosen = 0] = order.splice(place, 1);
        order.unshift(chosen);
        selectors[index] = chosen;
    }
    return selectors;
}
function readTree(reader, symbolCount) {
    const lengths = new Uint8Array(symbolCount);
    let length = reader.bits(5);
    for (let symbol = 0; symbol < symbolCount; symbol++) {
        for (;;) {
            if (length < 1 || length > MAX_CODE_BITS)
                throw damaged('has a code of impossible length');
            if (reader.bits(1) === 0)
                break;
            length += reader.bits(1) === 0 ? 1 : -1;
        }
        lengths[symbol] = length;
    }
    return makeHuffman(lengths);
}
function makeHuffman(lengths) {
    const limits = new Int32Array(MAX_CODE_BITS + 2).fill(-1);
    const bases = new Int32Array(MAX_CODE_BITS + 2);
    const symbols = new Uint16Array(lengths.length);
    let code = 0;
    let place = 0;
    for (let bits = 1; bits <= MAX_CODE_BITS; bits++) {
        bases[bits] = code - place;
        for (let symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] !== bits)
                continue;
            symbols[place++] = symbol;
            code++;
        }
        limits[bits] = code - 1;
        code *= 2;
    }
    const shortest = lengths.reduce((least, length) => Math.min(least, length), MAX_CODE_BITS);
    return { shortest, limits, bases, symbols };
}
function readBody(reader, { used, selectors, trees, table, counts }) {
    const front = Uint8Array.from(used);
    const endOfBlock = used.length + 1;
    let length = 0;
    let run = 0;
    let weight = 1;
    for (let read = 0;; read++) {
        const tree = trees[selectors[Math.floor(read / GROUP)] ?? MAX_TABLES];
        if (tree === undefined)
            throw damaged('has more symbols than selectors');
        const symbol = readSymbol(reader, tree);
        if (symbol === RUN_A || symbol === RUN_B) {
            run += weight << symbol;
            weight *= 2;
            if (run > table.length)
                throw damaged('is longer than its stream allows');
            continue;
        }
        if (run > 0)
            length = fill(table, counts, length, front[0] ?? 0, run);
        [run, weight] = [0, 1];
        if (symbol === endOfBlock)
            return length;
        const place = symbol - 1;
        const byte = front[place] ?? 0;
        // Places are near the front: a loop is faster than a call into the runtime.
        for (let to = place; to > 0; to--)
            front[to] = front[to - 1] ?? 0;
        front[0] = byte;
        length = fill(table, counts, length, byte, 1);
    }
}
function fill(table, counts, from, byte, count) {
    const end = from + count;
    if (end > table.length)
        throw damaged('is longer than its stream allows');
    if (count === 1)
        table[from] = byte;
    else
        table.fill(byte, from, end);
    counts[byte] = (counts[byte] ?? 0) + count;
    return end;
}
function readSymbol(reader, { shortest, limits, bases, symbols }) {
    let code = reader.bits(shortest);
    for (let bits = shortest; bits <= MAX_CODE_BITS; bits++) {
        if (code <= (limits[bits] ?? -1)) {
            const symbol = symbols[code - (bases[bits] ?? 0)];
            if (symbol === undefined)
                break;
            return symbol;
        }
        code = (code << 1) | reader.bits(1);
    }
    throw damaged('holds bits that are no code');
}
/** Links each byte of the last column to its successor (Burrows and Wheeler, 1994). */
function linkUp(table, length, counts) {
    const places = new Uint32Array(256);
    let sum = 0;
    for (let byte = 0; byte < 256; byte++) {
        places[byte] = sum;
        sum += counts[byte] ?? 0;
    }
    for (let index = 0; index < length; index++) {
        const byte = (table[index] ?? 0) & 0xff;
        const place = places[byte] ?? 0;
        places[byte] = place + 1;
        table[place] = ((table[place] ?? 0) & 0xff) | (index << 8);
    }
}
function damaged(why) {
    return new CompressedError('DAMAGED', `a bzip2 block ${why}`);
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/limits.js
// Every limit of the decoders, with its reason. A limit that is reached is reported, never silent.

const COMPRESSED_LIMITS = {
    /** Decoded bytes held in memory. What lies behind them is decoded again when it is read. */
    kept: 64 * 2 ** 20,
    /** Decoded bytes of formats that the runtime decodes (gzip, zlib, zstd): a few seconds for each GiB. */
    native: limits/* LIMITS */.b.inflatedPerFile,
    /** Decoded bytes of formats that are decoded here: ten times slower, half a minute in all. */
    own: 512 * 2 ** 20,
    /** Bytes behind `kept` that one file may have decoded again, over all reads: four passes of the longest stream. */
    replayed: 4 * limits/* LIMITS */.b.inflatedPerFile,
    /** Decoded bytes kept of what was read last, for readers that step back a little: the pickle reader's longest line. */
    recent: 4 * 2 ** 20,
    /** Frames, members or streams of one file: a few seconds' work. Tools that write many (bgzip) write one for each 64 KiB. */
    frames: 10_000,
    /** Bytes of the window that a stream may ask for. `xz -9` asks for 64 MiB; so does `zstd --ultra`, at most twice that. */
    window: 128 * 2 ** 20,
    /** Decoding to more than `ratio` times the size and to more than `ratioBytes` is worth a word. */
    ratio: 200,
    ratioBytes: 16 * 2 ** 20,
};

;// CONCATENATED MODULE: ./lib/src/container/compressed/input.js


const WINDOW = 256 * 1024;
class Input {
    bytes;
    /** The window; the next byte is `data[at]`. */
    data = new Uint8Array();
    at = 0;
    base = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Offset of the next byte. */
    get position() {
        return this.base + this.at;
    }
    /** Bytes that can be had without moving the window. */
    get available() {
        return this.data.length - this.at;
    }
    get atEnd() {
        return this.position >= this.bytes.size;
    }
    /** Whether the window holds the last bytes there are. */
    get holdsEnd() {
        return this.base + this.data.length >= this.bytes.size;
    }
    /** Moves the window so that `count` bytes can be had, or all that are left. Resolves to how many there are. */
    async ensure(count) {
        if (this.available < count && !this.holdsEnd) {
            const position = this.position;
            // Twice what is asked for, so that asking for a lot and taking little does not read all again each time.
            this.data = await this.bytes.read(position, Math.max(count * 2, WINDOW));
            this.base = position;
            this.at = 0;
        }
        return this.available;
    }
    /** The next `count` bytes, a view. Throws CUT when there are fewer. */
    async take(count) {
        if ((await this.ensure(count)) < count) {
            throw new CompressedError('CUT', `the stream ends at byte ${this.bytes.size}, before its time`);
        }
        this.at += count;
        return this.data.subarray(this.at - count, this.at);
    }
    /** The bytes that come next, fewer at the end; they stay. */
    async peek(count) {
        await this.ensure(count);
        return this.data.subarray(this.at, this.at + count);
    }
    seek(position) {
        const at = position - this.base;
        if (at >= 0 && at <= this.data.length) {
            this.at = at;
            return;
        }
        this.data = new Uint8Array();
        this.base = position;
        this.at = 0;
    }
}
/** Notes that a frame ended at `end`. Throws BUDGET when there are too many. */
function frameEnded(progress, end) {
    progress.frames += 1;
    progress.end = end;
    if (progress.frames >= COMPRESSED_LIMITS.frames) {
        throw new CompressedError('BUDGET', `more than ${COMPRESSED_LIMITS.frames} compressed streams in one file`);
    }
}
function startsWith(data, magic) {
    return magic.every((byte, at) => data[at] === byte);
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/bzip2.js




const BZIP2_MAGIC = [0x42, 0x5a, 0x68];
/** The two 48-bit magics, in halves of 24 bits: of a block (pi) and of the end of a stream (its square root). */
const BLOCK = [0x314159, 0x265359];
const STREAM_END = [0x177245, 0x385090];
/**
 * Bytes that one block can take: 900,001 symbols of 20 bits at most, 18,002 selectors of 6, six tables. Once they
 * are in memory, a block is decoded without waiting.
 */
const BLOCK_INPUT = 2.5 * 2 ** 20;
const bzip2_OUTPUT_BYTES = 2 ** 20;
/** Decodes bzip2 streams, as many as there are: Python's bz2 joins them. */
async function* decodeBzip2(bytes, progress) {
    const input = new Input(bytes);
    for (;;) {
        const head = await input.peek(4);
        const level = (head[3] ?? 0) - 0x30;
        if (!startsWith(head, BZIP2_MAGIC) || level < 1 || level > 9)
            return;
        await input.take(4);
        yield* decodeBlocks(input, level * 100_000);
        frameEnded(progress, input.position);
    }
}
async function* decodeBlocks(input, blockSize) {
    const table = new Uint32Array(blockSize);
    let bit = 0;
    for (;;) {
        await input.ensure(BLOCK_INPUT);
        const reader = new BitReader(input.data, input.at, bit);
        const magic = [reader.bits(24), reader.bits(24)];
        const isEnd = magic[0] === STREAM_END[0] && magic[1] === STREAM_END[1];
        if (!isEnd && (magic[0] !== BLOCK[0] || magic[1] !== BLOCK[1])) {
            throw new CompressedError('DAMAGED', 'a bzip2 block does not begin where it should');
        }
        reader.bits(16);
        reader.bits(16);
        if (isEnd) {
            input.at = Math.min(input.data.length, reader.byteEnd);
            return;
        }
        if (reader.bits(1) === 1)
            throw new CompressedError('UNSUPPORTED', 'a randomised bzip2 block');
        const origin = reader.bits(24);
        const length = readSymbols(reader, table);
        if (origin >= length)
            throw new CompressedError('DAMAGED', 'a bzip2 block begins outside itself');
        yield* untransform(table, length, origin);
        bit = reader.bitInByte;
        input.at = reader.byte;
    }
}
/** Undoes the Burrows-Wheeler transform and the first run-length coding: four equal bytes, then a count. */
function* untransform(table, length, origin) {
    let out = new Uint8Array(bzip2_OUTPUT_BYTES);
    let to = 0;
    let next = (table[origin] ?? 0) >>> 8;
    let run = 0;
    let last = -1;
    for (let count = 0; count < length; count++) {
        const entry = table[next] ?? 0;
        const byte = entry & 0xff;
        next = entry >>> 8;
        if (to + 256 > bzip2_OUTPUT_BYTES) {
            yield out.subarray(0, to);
            out = new Uint8Array(bzip2_OUTPUT_BYTES);
            to = 0;
        }
        if (run === 4) {
            out.fill(last, to, to + byte);
            to += byte;
            run = 0;
            last = -1;
            continue;
        }
        run = byte === last ? run + 1 : 1;
        last = byte;
        out[to++] = byte;
    }
    if (to > 0)
        yield out.subarray(0, to);
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/inflate.js
// Raw deflate (RFC 1951) by the runtime's zlib, piece by piece, telling where the stream ended.



const inflate_INPUT_BYTES = 2 ** 16;
const inflate_OUTPUT_BYTES = 2 ** 16;
/**
 * On damage zlib drops what it had decoded of the current input. A second run feeds this little at a time, so that
 * what a streaming loader would already have acted upon is seen.
 */
const inflate_CAREFUL_BYTES = 64;
/** Chunks that the runtime's streams may have read ahead of zlib when it found the damage. */
const inflate_READ_AHEAD = 4;
/**
 * Inflates the stream that begins at `start`; returns the offset behind it. Throws DAMAGED behind the last good
 * byte; rejects with the origin's own error.
 */
async function* inflateFrom(bytes, start) {
    const read = { to: start };
    let yielded = 0;
    const first = compressed_inflate_run(chunks(bytes, start, bytes.size, read), start);
    for (;;) {
        const next = await first.next();
        if (next.done !== true) {
            yielded += next.value.length;
            yield next.value;
        }
        else if (typeof next.value === 'number')
            return next.value;
        else
            break;
    }
    const careful = Math.max(start, read.to - inflate_READ_AHEAD * inflate_INPUT_BYTES);
    const second = compressed_inflate_run(inflate_carefulChunks(bytes, start, careful, read.to), start);
    let passed = 0;
    for (;;) {
        const next = await second.next();
        if (next.done === true) {
            const why = typeof next.value === 'string' ? next.value : 'the data changed while it was read';
            throw new CompressedError('DAMAGED', `the deflate stream is damaged: ${why}`);
        }
        const fresh = next.value.subarray(Math.max(0, yielded - passed));
        passed += next.value.length;
        if (fresh.length > 0)
            yield fresh;
    }
}
/** Yields what comes out; returns the offset behind the stream, or zlib's words when it is damaged. */
async function* compressed_inflate_run(source, start) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: inflate_OUTPUT_BYTES });
    // Errors come out of the iteration below; the callback only keeps them from being thrown twice.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(source, { objectMode: true, highWaterMark: 1 }), inflate, () => undefined);
    try {
        for await (const output of inflate)
            yield output;
        return start + inflate.bytesWritten;
    }
    catch (thrown) {
        if (!inflate_isZlibError(thrown))
            throw thrown;
        return thrown.message;
    }
    finally {
        inflate.destroy();
    }
}
async function* chunks(bytes, from, to, read) {
    for (let offset = from; offset < to; offset += inflate_INPUT_BYTES) {
        const chunk = await bytes.read(offset, Math.min(inflate_INPUT_BYTES, to - offset));
        read.to = offset + chunk.length;
        yield chunk;
    }
}
async function* inflate_carefulChunks(bytes, from, careful, to) {
    yield* chunks(bytes, from, careful, { to: 0 });
    for await (const chunk of chunks(bytes, careful, to, { to: 0 })) {
        for (let at = 0; at < chunk.length; at += inflate_CAREFUL_BYTES)
            yield chunk.subarray(at, at + inflate_CAREFUL_BYTES);
    }
}
function inflate_isZlibError(thrown) {
    return (thrown instanceof Error &&
        'code' in thrown &&
        typeof thrown.code === 'string' &&
        /^Z(?:STD)?_/.test(thrown.code));
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/deflate.js



const GZIP_MAGIC = [0x1f, 0x8b, 0x08];
/** Bits of gzip's FLG byte (RFC 1952, 2.3.1). */
const FLAG = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10 };
/** `ZF`, then `0x` and the length in hexadecimal, padded to 19 characters (joblib, `numpy_pickle_compat.py`). */
const ZFILE_HEADER = 2 + 19;
const SPACE = 0x20;
/** Bytes of zlib's header and of its checksum. */
const ZLIB = { header: 2, checksum: 4 };
/** Decodes gzip members, as many as there are: Python's gzip and the gzip tool join them. */
async function* decodeGzip(bytes, progress) {
    const input = new Input(bytes);
    while (startsWith(await input.peek(3), GZIP_MAGIC)) {
        await skipGzipHeader(input);
        input.seek(yield* inflateFrom(bytes, input.position));
        // Loaders check the trailer last, when all data was handed out: a missing one is no damage to what was read.
        input.seek(Math.min(bytes.size, input.position + 8));
        frameEnded(progress, input.position);
    }
}
/** Decodes one zlib stream. Nothing joins several: what follows is not part of it. */
async function* decodeZlib(bytes, progress) {
    const end = yield* inflateFrom(bytes, ZLIB.header);
    frameEnded(progress, Math.min(bytes.size, end + ZLIB.checksum));
}
/** Decodes joblib's old format: a zlib stream behind a length, and under Python 2 one more space. */
async function* decodeZfile(bytes, progress) {
    const [next] = await bytes.read(ZFILE_HEADER, 1);
    const header = ZFILE_HEADER + (next === SPACE ? 1 : 0);
    const end = yield* inflateFrom(bytes, header + ZLIB.header);
    frameEnded(progress, Math.min(bytes.size, end + ZLIB.checksum));
}
async function skipGzipHeader(input) {
    const header = await input.take(10);
    const flags = header[3] ?? 0;
    if ((flags & FLAG.extra) !== 0) {
        const length = await input.take(2);
        await input.take((length[0] ?? 0) | ((length[1] ?? 0) << 8));
    }
    if ((flags & FLAG.name) !== 0)
        await skipText(input);
    if ((flags & FLAG.comment) !== 0)
        await skipText(input);
    if ((flags & FLAG.headerCrc) !== 0)
        await input.take(2);
}
async function skipText(input) {
    for (;;) {
        if ((await input.ensure(1)) === 0)
            throw new CompressedError('DAMAGED', 'the gzip header does not end');
        const end = input.data.indexOf(0, input.at);
        input.at = end < 0 ? input.data.length : end + 1;
        if (end >= 0)
            return;
    }
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/skippable.js
// Skippable frames, which LZ4 and Zstandard share: a magic of sixteen values, a length, data for someone else.


/** Whether the four bytes are 0x184D2A50 to 0x184D2A5F, little-endian. */
function isSkippable(data) {
    return ((data[0] ?? 0) & 0xf0) === 0x50 && data[1] === 0x2a && data[2] === 0x4d && data[3] === 0x18;
}
/** Moves the input behind all skippable frames that come next; they count as frames. */
async function skipSkippable(input, progress) {
    for (let head = await input.peek(8); isSkippable(head); head = await input.peek(8)) {
        const length = head.length < 8 ? Infinity : new DataView(head.buffer, head.byteOffset, 8).getUint32(4, true);
        if (length > input.bytes.size - input.position - 8) {
            throw new CompressedError('DAMAGED', 'a skippable frame is longer than the file');
        }
        input.seek(input.position + 8 + length);
        frameEnded(progress, input.position);
    }
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/lz4.js



const LZ4_MAGIC = [0x04, 0x22, 0x4d, 0x18];
const HISTORY = 65_536;
/** Bits of the FLG byte. */
const lz4_FLAG = { dictionary: 0x01, contentChecksum: 0x04, contentSize: 0x08, blockChecksum: 0x10 };
/** An uncompressed block. */
const STORED = 0x8000_0000;
/** Decodes LZ4 frames. Blocks may always refer to the history, which decodes independent ones as well. */
async function* decodeLz4(bytes, progress) {
    const input = new Input(bytes);
    for (;;) {
        await skipSkippable(input, progress);
        if (!startsWith(await input.peek(4), LZ4_MAGIC))
            return;
        yield* decodeFrame(input);
        frameEnded(progress, input.position);
    }
}
async function* decodeFrame(input) {
    const [flags, blockBytes] = await readHeader(input);
    const buffer = new Uint8Array(HISTORY + blockBytes);
    let history = 0;
    for (;;) {
        const size = readU32(await input.take(4));
        if (size === 0)
            break;
        const packed = size >= STORED ? size - STORED : size;
        if (packed > blockBytes)
            throw new CompressedError('DAMAGED', 'a block is larger than its frame allows');
        const block = await input.take(packed);
        let length = packed;
        let damage;
        if (size >= STORED)
            buffer.set(block, history);
        else
            [length, damage] = decodeBlock(block, buffer, history);
        yield buffer.slice(history, history + length);
        if (damage !== undefined)
            throw damage;
        if ((flags & lz4_FLAG.blockChecksum) !== 0)
            await input.take(4);
        const end = history + length;
        const kept = Math.min(HISTORY, end);
        buffer.copyWithin(0, end - kept, end);
        history = kept;
    }
    if ((flags & lz4_FLAG.contentChecksum) !== 0)
        await input.take(4);
}
/** The flags and the bytes of the largest block. */
async function readHeader(input) {
    const header = await input.take(6);
    const flags = header[4] ?? 0;
    const sizeId = ((header[5] ?? 0) >> 4) & 7;
    if (flags >> 6 !== 1 || sizeId < 4)
        throw new CompressedError('UNSUPPORTED', 'an LZ4 frame of another version');
    if ((flags & lz4_FLAG.dictionary) !== 0) {
        throw new CompressedError('UNSUPPORTED', 'the LZ4 frame needs a dictionary that is not in it');
    }
    await input.take((flags & lz4_FLAG.contentSize) === 0 ? 1 : 9);
    return [flags, 2 ** (8 + 2 * sizeId)];
}
/**
 * Decodes one block behind the `start` bytes of history in `out`; how many bytes came of it, and what stopped it
 * early.
 */
function decodeBlock(block, out, start) {
    let to = start;
    const stop = (why) => [to - start, new CompressedError('DAMAGED', why)];
    for (let at = 0; at < block.length;) {
        const token = block[at++] ?? 0;
        let literals = token >> 4;
        if (literals === 15)
            [literals, at] = readLength(block, at);
        if (literals > block.length - at || literals > out.length - to)
            return stop('an LZ4 block overruns its end');
        out.set(block.subarray(at, at + literals), to);
        at += literals;
        to += literals;
        if (at >= block.length)
            break;
        const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
        at += 2;
        let length = token & 15;
        if (length === 15)
            [length, at] = readLength(block, at);
        length += 4;
        if (distance === 0 || distance > to)
            return stop('an LZ4 block refers to bytes before its start');
        if (length > out.length - to)
            return stop('an LZ4 block overruns its end');
        for (const end = to + length; to < end; to++)
            out[to] = out[to - distance] ?? 0;
    }
    return [to - start, undefined];
}
/** The rest of a length of 15 or more. It cannot overrun: a longer one than the buffer is refused by the caller. */
function readLength(block, from) {
    let length = 15;
    let at = from;
    for (;;) {
        const byte = block[at++] ?? 0;
        length += byte;
        if (byte !== 255)
            return [length, at];
    }
}
function readU32(data) {
    return new DataView(data.buffer, data.byteOffset, 4).getUint32(0, true);
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/lzma-decoder.js
// The LZMA decoder: a range coder, its adaptive bits, and the symbols made of them (LZMA SDK, lzma.txt).

/** No symbol takes more input: 20 bytes by the SDK's count (LZMA_REQUIRED_INPUT_MAX), and the coder's five to begin with. */
const SYMBOL_BYTES = 32;
const STATES = 12;
const POSITION_STATES = 16;
/** Half, of a probability with eleven bits. */
const EVEN = 1024;
const MOVE_BITS = 5;
/** The coder takes another byte when the top byte of its range is empty. */
const TOP_BYTE = 0xff000000;
/** Turns an unsigned comparison into a signed one. */
const SIGN = 0x80000000;
const MIN_MATCH = 2;
const LENGTH_STATES = 4;
const END_MARKER = 0xffffffff;
/** Where each kind of bit keeps its probabilities; lengths and literals have blocks of their own. */
const IS_MATCH = 0;
const IS_REP = IS_MATCH + STATES * POSITION_STATES;
const IS_REP0 = IS_REP + STATES;
const IS_REP1 = IS_REP0 + STATES;
const IS_REP2 = IS_REP1 + STATES;
const IS_REP0_LONG = IS_REP2 + STATES;
const SLOT = IS_REP0_LONG + STATES * POSITION_STATES;
const SPECIAL = SLOT + LENGTH_STATES * 64;
const ALIGN = SPECIAL + 115;
const MATCH_LENGTH = ALIGN + 16;
/** A length: two choices, eight bits low and eight mid for each position state, 256 high. */
const LENGTH_LOW = 2;
const LENGTH_MID = LENGTH_LOW + POSITION_STATES * 8;
const LENGTH_HIGH = LENGTH_MID + POSITION_STATES * 8;
const LENGTH_SIZE = LENGTH_HIGH + 256;
const REP_LENGTH = MATCH_LENGTH + LENGTH_SIZE;
const LITERAL = REP_LENGTH + LENGTH_SIZE;
const LITERAL_SIZE = 0x300;
/** The properties byte; undefined when it is none, or when `lc + lp` is more than liblzma takes. */
function lzmaProperties(byte) {
    const lc = byte % 9;
    const lp = Math.floor(byte / 9) % 5;
    const pb = Math.floor(byte / 45);
    return pb > 4 || lc + lp > 4 ? undefined : { lc, lp, pb };
}
class LzmaDecoder {
    window;
    properties;
    probs;
    state = 0;
    /** The last four distances, less one. */
    rep0 = 0;
    rep1 = 0;
    rep2 = 0;
    rep3 = 0;
    /** The range coder: unsigned, but held as signed integers, which the runtime keeps out of the heap. */
    range = 0;
    code = 0;
    data = new Uint8Array();
    /** The next byte of the input. */
    at = 0;
    constructor(window, properties) {
        this.window = window;
        this.properties = properties;
        this.probs = new Uint16Array(LITERAL + (LITERAL_SIZE << (properties.lc + properties.lp)));
        this.reset();
    }
    /** Back to the first state, with every bit as likely as not. */
    reset() {
        this.probs.fill(EVEN);
        this.state = 0;
        this.rep0 = this.rep1 = this.rep2 = this.rep3 = 0;
    }
    /** The input from `at` on; `run` reads it until `end`. */
    feed(data, at) {
        this.data = data;
        this.at = at;
    }
    /** Begins a range-coded stream: five bytes, the first of them zero. */
    startCoder() {
        if (this.data[this.at] !== 0)
            throw new CompressedError('DAMAGED', 'LZMA data does not begin with zero');
        this.range = -1;
        this.code = 0;
        for (let index = 1; index < 5; index++)
            this.code = (this.code << 8) | (this.data[this.at + index] ?? 0);
        this.at += 5;
    }
    /** Whether nothing is left in the coder, as at the end of a stream. */
    get isDone() {
        return this.code === 0;
    }
    /**
     * Decodes until `count` bytes were written or the input from `end` on is needed. A match may write more than
     * `count`, but no more than `most`: past that it throws DAMAGED. Returns how many were written.
     */
    run(count, end, most = count) {
        const { window, properties } = this;
        const { lc, lp, pb } = properties;
        const positionMask = (1 << pb) - 1;
        const literalMask = (1 << lp) - 1;
        const start = window.written;
        const enough = start + count;
        let status = 'output';
        while (window.written < enough) {
            if (this.at > end) {
                status = 'input';
                break;
            }
            const positionState = window.written & positionMask;
            if (this.bit(IS_MATCH + this.state * POSITION_STATES + positionState) === 0) {
                const before = window.written === 0 ? 0 : window.byteBack(1);
                this.literal(((window.written & literalMask) << lc) + (before >> (8 - lc)));
                continue;
            }
            const length = this.match(positionState);
            if (length < 0) {
                status = 'end';
                break;
            }
            this.checkInput();
            const rest = start + most - window.written;
            window.copy(this.rep0 + 1, Math.min(length, rest));
            if (length > rest)
                throw new CompressedError('DAMAGED', 'an LZMA match is longer than its stream');
        }
        return { written: window.written - start, status };
    }
    /** What was decoded from beyond the input means nothing. */
    checkInput() {
        if (this.at > this.data.length)
            throw new CompressedError('CUT', 'the LZMA data ends early');
    }
    bit(index) {
        const prob = this.probs[index] ?? EVEN;
        const bound = Math.imul(this.range >>> 11, prob);
        let bit = 0;
        if ((this.code ^ SIGN) < (bound ^ SIGN)) {
            this.range = bound;
            this.probs[index] = prob + ((2048 - prob) >> MOVE_BITS);
        }
        else {
            this.range = (this.range - bound) | 0;
            this.code = (this.code - bound) | 0;
            this.probs[index] = prob - (prob >> MOVE_BITS);
            bit = 1;
        }
        if ((this.range & TOP_BYTE) === 0) {
            this.range <<= 8;
            this.code = (this.code << 8) | (this.data[this.at++] ?? 0);
        }
        return bit;
    }
    directBits(count) {
        let value = 0;
        for (let left = count; left > 0; left--) {
            this.range >>>= 1;
            const isOne = (this.code ^ SIGN) >= (this.range ^ SIGN);
            if (isOne)
                this.code = (this.code - this.range) | 0;
            value = value * 2 + (isOne ? 1 : 0);
            if ((this.range & TOP_BYTE) === 0) {
                this.range <<= 8;
                this.code = (this.code << 8) | (this.data[this.at++] ?? 0);
            }
        }
        return value;
    }
    tree(base, bits) {
        let node = 1;
        for (let left = bits; left > 0; left--)
            node = (node << 1) | this.bit(base + node);
        return node - (1 << bits);
    }
    reverseTree(base, bits) {
        let node = 1;
        let value = 0;
        for (let index = 0; index < bits; index++) {
            const bit = this.bit(base + node);
            node = (node << 1) | bit;
            value |= bit << index;
        }
        return value;
    }
    literal(context) {
        const base = LITERAL + LITERAL_SIZE * context;
        let symbol = 1;
        if (this.state >= 7) {
            let match = this.window.byteBack(this.rep0 + 1);
            while (symbol < 0x100) {
                match <<= 1;
                const expected = (match >> 8) & 1;
                const bit = this.bit(base + ((1 + expected) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (bit !== expected)
                    break;
            }
        }
        while (symbol < 0x100)
            symbol = (symbol << 1) | this.bit(base + symbol);
        this.checkInput();
        this.window.put(symbol & 0xff);
        this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
    }
    /** Reads a match, new or repeated, and leaves its distance in `rep0`; returns its length, -1 at the end marker. */
    match(positionState) {
        const { state } = this;
        if (this.bit(IS_REP + state) === 0) {
            this.rep3 = this.rep2;
            this.rep2 = this.rep1;
            this.rep1 = this.rep0;
            const length = this.length(MATCH_LENGTH, positionState);
            this.state = state < 7 ? 7 : 10;
            this.rep0 = this.distance(length);
            return this.rep0 === END_MARKER ? -1 : length + MIN_MATCH;
        }
        if (this.bit(IS_REP0 + state) !== 0)
            this.takeOlderDistance(state);
        else if (this.bit(IS_REP0_LONG + state * POSITION_STATES + positionState) === 0) {
            this.state = state < 7 ? 9 : 11;
            return 1;
        }
        this.state = state < 7 ? 8 : 11;
        return this.length(REP_LENGTH, positionState) + MIN_MATCH;
    }
    /** Moves one of the older three distances to the front. */
    takeOlderDistance(state) {
        let distance = this.rep1;
        if (this.bit(IS_REP1 + state) !== 0) {
            distance = this.rep2;
            if (this.bit(IS_REP2 + state) !== 0) {
                distance = this.rep3;
                this.rep3 = this.rep2;
            }
            this.rep2 = this.rep1;
        }
        this.rep1 = this.rep0;
        this.rep0 = distance;
    }
    length(base, positionState) {
        if (this.bit(base) === 0)
            return this.tree(base + LENGTH_LOW + positionState * 8, 3);
        if (this.bit(base + 1) === 0)
            return 8 + this.tree(base + LENGTH_MID + positionState * 8, 3);
        return 16 + this.tree(base + LENGTH_HIGH, 8);
    }
    distance(length) {
        const slot = this.tree(SLOT + Math.min(length, LENGTH_STATES - 1) * 64, 6);
        if (slot < 4)
            return slot;
        const bits = (slot >> 1) - 1;
        const base = (2 | (slot & 1)) * 2 ** bits;
        if (slot < 14)
            return base + this.reverseTree(SPECIAL + base - slot, bits);
        return base + this.directBits(bits - 4) * 16 + this.reverseTree(ALIGN, 4);
    }
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/lzma-window.js
// The history that LZMA matches refer to: a ring that grows as it fills, and hands out what was written.


const lzma_window_FIRST_BYTES = 2 ** 16;
class LzmaWindow {
    data;
    /** Where the next byte goes. */
    at = 0;
    /** Bytes written since the last reset: matches refer to them, and the bit models depend on their number. */
    written = 0;
    handedOut = 0;
    pending = [];
    dictionary;
    largest;
    /** `dictionary` is what the stream asks for; no more than the limit is ever held. */
    constructor(dictionary) {
        this.dictionary = Math.max(4096, dictionary);
        this.largest = Math.min(this.dictionary, COMPRESSED_LIMITS.window);
        this.data = new Uint8Array(Math.min(this.largest, lzma_window_FIRST_BYTES));
    }
    /** Forgets the history; what was written before stays to be handed out. */
    reset() {
        this.written = 0;
    }
    /** The byte `distance` back, from 1; 0 when there is none, as a decoder starts. */
    byteBack(distance) {
        const from = this.at - distance;
        return this.data[from < 0 ? from + this.data.length : from] ?? 0;
    }
    put(byte) {
        this.data[this.at++] = byte;
        this.written++;
        if (this.at === this.data.length)
            this.turn();
    }
    putAll(bytes) {
        for (let from = 0; from < bytes.length;) {
            const count = Math.min(bytes.length - from, this.data.length - this.at);
            this.data.set(bytes.subarray(from, from + count), this.at);
            this.at += count;
            this.written += count;
            from += count;
            if (this.at === this.data.length)
                this.turn();
        }
    }
    /** Repeats `length` bytes from `distance` back. Throws when the history does not reach so far. */
    copy(distance, length) {
        if (distance > this.written || distance > this.dictionary) {
            throw new CompressedError('DAMAGED', 'LZMA data refers to bytes before its start');
        }
        if (distance > this.largest) {
            throw new CompressedError('BUDGET', `LZMA data needs a window of more than ${this.largest} bytes`);
        }
        const end = this.at + length;
        if (end >= this.data.length || distance > this.at) {
            for (let left = length; left > 0; left--)
                this.put(this.byteBack(distance));
            return;
        }
        // The common case: neither end of the match is where the ring turns.
        const { data } = this;
        for (let to = this.at; to < end; to++)
            data[to] = data[to - distance] ?? 0;
        this.at = end;
        this.written += length;
    }
    /** What was written since the last time. */
    takeOutput() {
        if (this.at > this.handedOut)
            this.pending.push(this.data.slice(this.handedOut, this.at));
        this.handedOut = this.at;
        return this.pending.splice(0);
    }
    /** At the end of the buffer: a larger one, or back to its start. */
    turn() {
        if (this.data.length < this.largest) {
            const larger = new Uint8Array(Math.min(this.largest, this.data.length * 2));
            larger.set(this.data);
            this.data = larger;
            return;
        }
        this.pending.push(this.data.slice(this.handedOut));
        this.handedOut = 0;
        this.at = 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/lzma-alone.js




const HEADER = 13;
const CODER_START = 5;
const lzma_alone_OUTPUT_BYTES = 2 ** 18;
const UNKNOWN = 0xffffffff;
/** liblzma takes no larger known sizes for this format: 256 GiB. */
const LARGEST_HIGH = 64;
/**
 * The header, if the bytes can be one: liblzma's own test (`alone_decoder.c`, picky), and the first byte of the
 * range coder, which is zero.
 */
function lzmaHeader(head) {
    if (head.length < HEADER + CODER_START || head[HEADER] !== 0)
        return undefined;
    const view = new DataView(head.buffer, head.byteOffset, HEADER);
    const properties = lzmaProperties(head[0] ?? 0);
    const dictionary = view.getUint32(1, true);
    const [low, high] = [view.getUint32(5, true), view.getUint32(9, true)];
    const isUnknown = low === UNKNOWN && high === UNKNOWN;
    if (properties === undefined || !isDictionarySize(dictionary))
        return undefined;
    if (!isUnknown && (high >= LARGEST_HIGH || low + high === 0))
        return undefined;
    return { properties, dictionary, size: isUnknown ? Infinity : high * 2 ** 32 + low };
}
/** A power of two, or one and a half of one. */
function isDictionarySize(size) {
    if (size === UNKNOWN)
        return true;
    const power = 2 ** Math.floor(Math.log2(size));
    return size > 0 && (size === power || size === power * 1.5);
}
/** Decodes one stream; nothing joins several. */
async function* decodeLzmaAlone(bytes, progress) {
    const input = new Input(bytes);
    const header = lzmaHeader(await input.peek(HEADER + CODER_START));
    if (header === undefined)
        throw new CompressedError('DAMAGED', 'the LZMA header is cut off');
    await input.take(HEADER);
    const window = new LzmaWindow(header.dictionary);
    const decoder = new LzmaDecoder(window, header.properties);
    decoder.feed(input.data, input.at);
    decoder.startCoder();
    try {
        yield* decodeSymbols(input, decoder, window, header.size);
    }
    catch (thrown) {
        yield* window.takeOutput();
        throw thrown;
    }
    yield* window.takeOutput();
    frameEnded(progress, input.position);
}
async function* decodeSymbols(input, decoder, window, size) {
    for (let rest = size; rest > 0;) {
        const count = Math.min(rest, lzma_alone_OUTPUT_BYTES);
        const end = input.holdsEnd ? input.data.length : input.data.length - SYMBOL_BYTES;
        const { written, status } = decoder.run(count, end, rest);
        rest -= written;
        input.at = Math.min(decoder.at, input.data.length);
        if (decoder.at > input.data.length)
            throw new CompressedError('CUT', 'the LZMA data ends early');
        yield* window.takeOutput();
        if (status === 'end')
            return;
        if (status === 'input')
            await lzma_alone_refill(input, decoder);
    }
    // Some encoders write the marker although the size is known.
    if (!decoder.isDone && decoder.run(1, input.data.length).status === 'end')
        input.at = decoder.at;
}
async function lzma_alone_refill(input, decoder) {
    if (input.holdsEnd)
        throw new CompressedError('CUT', 'the LZMA data ends early');
    await input.ensure(SYMBOL_BYTES * 2);
    decoder.feed(input.data, input.at);
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/prefix.js
// The first bytes of something whose length nobody knows yet, up to a limit.
const prefix_FIRST_BYTES = 2 ** 16;
class Prefix {
    data = new Uint8Array(0);
    length = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(piece) {
        const count = Math.min(piece.length, this.limit - this.length);
        if (count <= 0)
            return;
        if (this.length + count > this.data.length)
            this.grow(this.length + count);
        this.data.set(piece.subarray(0, count), this.length);
        this.length += count;
    }
    /** What was kept. What was allocated beyond it is let go, unless it is little. */
    take() {
        const kept = this.data.subarray(0, this.length);
        return this.length < this.data.length / 2 ? kept.slice() : kept;
    }
    grow(needed) {
        const size = Math.min(this.limit, Math.max(needed, this.data.length * 2, prefix_FIRST_BYTES));
        const larger = new Uint8Array(size);
        larger.set(this.data.subarray(0, this.length));
        this.data = larger;
    }
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/replay.js


/**
 * Reads go forward at the cost of decoding once; a read that goes back further than what is remembered starts
 * again. `read` rejects with `CompressedError` BUDGET when that happened too often.
 */
class ReplayedBytes {
    size;
    /** They cost the same as if they were: what is unpacked from one file is counted. */
    inMemory = true;
    prefix;
    decode;
    source;
    /** The pieces that were decoded last, in order, and the offsets of the first and behind the last. */
    recent = [];
    start = 0;
    end = 0;
    spent = 0;
    /** Reads are answered one after the other: they share the decoder. */
    last = Promise.resolve();
    constructor(prefix, size, decode) {
        this.prefix = prefix;
        this.size = size;
        this.decode = decode;
    }
    read(offset, length) {
        const end = Math.min(this.size, offset + Math.max(0, length));
        if (end <= this.prefix.length || end <= offset)
            return Promise.resolve(this.prefix.subarray(offset, end));
        const answer = this.last.then(() => this.readBehind(offset, end));
        this.last = answer.catch(() => undefined);
        return answer;
    }
    async readBehind(offset, end) {
        const result = new Uint8Array(end - offset);
        result.set(this.prefix.subarray(offset, end));
        let at = Math.max(offset, this.prefix.length);
        if (at < this.start)
            await this.restart();
        while (at < end) {
            if (at >= this.end && !(await this.advance()))
                return result.subarray(0, at - offset);
            at += this.copyRecent(result, offset, at, end);
        }
        return result;
    }
    /** Copies what is remembered of `[at, end)` to its place; how much that was. */
    copyRecent(result, offset, at, end) {
        let pieceStart = this.start;
        let copied = 0;
        for (const piece of this.recent) {
            const from = at + copied - pieceStart;
            if (from >= 0 && from < piece.length && at + copied < end) {
                const part = piece.subarray(from, from + end - at - copied);
                result.set(part, at + copied - offset);
                copied += part.length;
            }
            pieceStart += piece.length;
        }
        return copied;
    }
    async restart() {
        await this.source?.return(undefined);
        this.source = undefined;
        this.recent = [];
        this.start = 0;
        this.end = 0;
    }
    /** Decodes one more piece; false when there is none, as happens when the origin changed. */
    async advance() {
        this.source ??= this.decode();
        const { value, done } = await this.source.next();
        if (done === true || value === undefined)
            return false;
        this.recent.push(value);
        this.end += value.length;
        this.spent += value.length;
        while (this.end - this.start - (this.recent[0]?.length ?? 0) > COMPRESSED_LIMITS.recent) {
            this.start += this.recent.shift()?.length ?? 0;
        }
        if (this.spent > COMPRESSED_LIMITS.replayed) {
            throw new CompressedError('BUDGET', 'the compressed data would have to be decoded too many times');
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/lzma2.js
// LZMA2, as xz blocks hold it: chunks of LZMA or of plain data, each with what it resets.



/** Decodes chunks up to the end marker (a zero). `dictionary` is the window in bytes. */
async function* decodeLzma2(input, dictionary) {
    const window = new LzmaWindow(dictionary);
    const chunks = new Chunks(input, window);
    for (let goesOn = true; goesOn;) {
        try {
            goesOn = await chunks.decodeNext();
        }
        catch (thrown) {
            // What comes before the damage is what a loader acts on.
            yield* window.takeOutput();
            throw thrown;
        }
        yield* window.takeOutput();
    }
}
class Chunks {
    input;
    window;
    decoder;
    isFirst = true;
    constructor(input, window) {
        this.input = input;
        this.window = window;
    }
    /** Decodes one chunk into the window; false at the end marker. */
    async decodeNext() {
        const { input, window } = this;
        const [control = 0] = await input.take(1);
        if (control === 0)
            return false;
        if (control > 2 && control < 0x80)
            throw lzma2_damaged('has a chunk of no known kind');
        const resetsWindow = control === 1 || control >= 0xe0;
        if (this.isFirst && !resetsWindow)
            throw lzma2_damaged('does not begin by resetting its window');
        if (resetsWindow)
            window.reset();
        this.isFirst = false;
        if (control >= 0x80)
            await this.decodeLzma(control);
        else
            window.putAll(await input.take(readU16(await input.take(2)) + 1));
        return true;
    }
    async decodeLzma(control) {
        const header = await this.input.take(4);
        const size = ((control & 0x1f) << 16) + readU16(header) + 1;
        const packed = readU16(header.subarray(2)) + 1;
        const reset = (control >> 5) & 3;
        if (reset >= 2)
            this.decoder = new LzmaDecoder(this.window, propertiesOf(await this.input.take(1)));
        else if (reset === 1)
            this.decoder?.reset();
        if (this.decoder === undefined)
            throw lzma2_damaged('has a chunk without properties');
        await decodeChunk(this.input, this.decoder, size, packed);
    }
}
/** Decodes one chunk into the window of the decoder. */
async function decodeChunk(input, decoder, size, packed) {
    const chunk = await input.take(Math.min(await input.ensure(packed), packed));
    decoder.feed(chunk, 0);
    decoder.startCoder();
    const { written } = decoder.run(size, chunk.length);
    if (written < size || decoder.at > chunk.length)
        throw lzma2_damaged('has a chunk that ends early');
}
function propertiesOf([byte = 0]) {
    const properties = lzmaProperties(byte);
    if (properties === undefined)
        throw lzma2_damaged('has impossible properties');
    return properties;
}
function readU16(data) {
    return ((data[0] ?? 0) << 8) | (data[1] ?? 0);
}
function lzma2_damaged(why) {
    return new CompressedError('DAMAGED', `LZMA2 data ${why}`);
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/xz.js



const XZ_MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const xz_HEADER = 12;
const FOOTER = 12;
const LZMA2_FILTER = 0x21;
/** Bits of a block header's flags. */
const xz_FLAG = { filters: 0x03, packedSize: 0x40, size: 0x80 };
/** Bytes of the check behind each block, by its kind: none, CRC32, CRC64, SHA-256, and reserved ones between. */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
/** Decodes xz streams with any zero padding between them, as liblzma's LZMA_CONCATENATED and Python's lzma do. */
async function* decodeXz(bytes, progress) {
    const input = new Input(bytes);
    while (startsWith(await input.peek(6), XZ_MAGIC)) {
        const header = await input.take(xz_HEADER);
        const check = CHECK_BYTES[(header[7] ?? 0) & 0x0f] ?? 0;
        yield* xz_decodeBlocks(input, check);
        await skipIndex(input);
        await input.take(FOOTER);
        frameEnded(progress, input.position);
        await skipPadding(input);
    }
}
/** Blocks up to the zero byte with which the index begins; that byte is taken. */
async function* xz_decodeBlocks(input, check) {
    for (;;) {
        const start = input.position;
        const [units = 0] = await input.take(1);
        if (units === 0)
            return;
        const dictionary = dictionaryOf(await input.take(units * 4 + 3));
        yield* decodeLzma2(input, dictionary);
        await input.take((4 - ((input.position - start) % 4)) % 4);
        await input.take(check);
    }
}
/** The dictionary size of a block header that names no filter but LZMA2. */
function dictionaryOf(header) {
    const flags = header[0] ?? 0;
    if ((flags & xz_FLAG.filters) !== 0)
        throw unsupported();
    const fields = { data: header, at: 1 };
    if ((flags & xz_FLAG.packedSize) !== 0)
        readNumber(fields);
    if ((flags & xz_FLAG.size) !== 0)
        readNumber(fields);
    if (readNumber(fields) !== LZMA2_FILTER || readNumber(fields) !== 1)
        throw unsupported();
    const bits = header[fields.at] ?? 0;
    if (bits > 40)
        throw new CompressedError('DAMAGED', 'an xz block names an impossible dictionary');
    return bits === 40 ? 0xffffffff : (2 | (bits & 1)) * 2 ** (Math.floor(bits / 2) + 11);
}
/** Seven bits in each byte, the lowest first. */
function readNumber(fields) {
    let value = 0;
    for (let shift = 0; shift < 63; shift += 7) {
        const byte = fields.data[fields.at++] ?? 0;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new CompressedError('DAMAGED', 'an xz block header holds a number that does not end');
}
/** The index tells where the blocks are: nothing that was not seen on the way. */
async function skipIndex(input) {
    const start = input.position - 1;
    const records = await takeNumber(input);
    for (let field = 0; field < records * 2; field++)
        await takeNumber(input);
    await input.take((4 - ((input.position - start) % 4)) % 4);
    await input.take(4);
}
async function takeNumber(input) {
    let value = 0;
    for (let shift = 0; shift < 63; shift += 7) {
        if (input.available === 0 && (await input.ensure(1)) === 0) {
            throw new CompressedError('DAMAGED', 'the file ends within the index of an xz stream');
        }
        const byte = input.data[input.at++] ?? 0;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new CompressedError('DAMAGED', 'the index of an xz stream holds a number that does not end');
}
/** Zeros behind a stream, in fours; anything else is left where it is. */
async function skipPadding(input) {
    for (;;) {
        const next = await input.peek(4);
        if (next.length < 4 || next.some((byte) => byte !== 0))
            return;
        await input.take(4);
    }
}
function unsupported() {
    return new CompressedError('UNSUPPORTED', 'an xz block uses a filter other than LZMA2');
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/zstd.js
// Zstandard (RFC 8878): frames are delimited here, and decoded by the runtime where it can.








const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
const zstd_INPUT_BYTES = 2 ** 16;
/** A block that is one byte, repeated. */
const RLE = 1;
const RESERVED = 3;
/** Decodes frames, skipping skippable ones. Throws UNSUPPORTED where the runtime has no Zstandard (Node before 22.15). */
async function* decodeZstd(bytes, progress) {
    const input = new Input(bytes);
    for (;;) {
        await skipSkippable(input, progress);
        if (!startsWith(await input.peek(4), ZSTD_MAGIC))
            return;
        const start = input.position;
        const damage = await skipFrame(input);
        yield* zstd_decodeFrame((0,core_bytes/* sliceBytes */.A1)(bytes, start, input.position - start));
        if (damage !== undefined)
            throw damage;
        frameEnded(progress, input.position);
    }
}
/** Moves behind one frame by the sizes of its blocks (RFC 8878, 3.1.1); what is wrong with it, if anything. */
async function skipFrame(input) {
    try {
        await skipHeaderAndBlocks(input);
        return undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof CompressedError) || (thrown.code !== 'DAMAGED' && thrown.code !== 'CUT'))
            throw thrown;
        // What comes before the damage is still decoded.
        input.seek(input.bytes.size);
        return thrown;
    }
}
async function skipHeaderAndBlocks(input) {
    const [descriptor = 0] = (await input.take(5)).subarray(4);
    const isSingleSegment = (descriptor & 0x20) !== 0;
    if (!isSingleSegment)
        checkWindow(windowOf(await input.take(1)));
    await input.take([0, 1, 2, 4][descriptor & 3] ?? 0);
    const sizeField = await input.take([isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0);
    if (isSingleSegment)
        checkWindow(contentSize(sizeField));
    for (let isLast = false; !isLast;) {
        const [low = 0, middle = 0, high = 0] = await input.take(3);
        isLast = (low & 1) !== 0;
        const kind = (low >> 1) & 3;
        if (kind === RESERVED)
            throw new CompressedError('DAMAGED', 'a Zstandard block of no known kind');
        const size = kind === RLE ? 1 : (low >> 3) + middle * 2 ** 5 + high * 2 ** 13;
        if (size > input.bytes.size - input.position) {
            throw new CompressedError('DAMAGED', 'the file ends within a Zstandard block');
        }
        input.seek(input.position + size);
    }
    if ((descriptor & 0x04) !== 0)
        await input.take(4);
}
function windowOf([descriptor = 0]) {
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
}
/** The whole content is the window of a frame of one segment. */
function contentSize(field) {
    const value = field.reduceRight((sum, byte) => sum * 256 + byte, 0);
    return field.length === 2 ? value + 256 : value;
}
function checkWindow(size) {
    if (size <= COMPRESSED_LIMITS.window)
        return;
    throw new CompressedError('BUDGET', `a Zstandard frame needs a window of ${size} bytes`);
}
async function* zstd_decodeFrame(frame) {
    // Absent before Node 22.15, whatever the type says.
    const create = external_node_zlib_.createZstdDecompress;
    if (create === undefined) {
        throw new CompressedError('NO_DECODER', 'this version of Node.js does not decode Zstandard: use 22.15 or later');
    }
    const decoder = create({
        chunkSize: zstd_INPUT_BYTES,
        params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: Math.log2(COMPRESSED_LIMITS.window) },
    });
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from((0,core_bytes/* chunksOf */.U_)(frame, zstd_INPUT_BYTES), { objectMode: true, highWaterMark: 1 }), decoder, () => undefined);
    try {
        for await (const output of decoder)
            yield output;
    }
    catch (thrown) {
        if (!inflate_isZlibError(thrown))
            throw thrown;
        throw new CompressedError('DAMAGED', `the Zstandard frame is damaged: ${thrown.message}`);
    }
    finally {
        decoder.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/decompress.js
// Decodes a compressed file to bytes that can be read like any other, within limits.











const DECODERS = {
    gzip: [decodeGzip, COMPRESSED_LIMITS.native],
    zlib: [decodeZlib, COMPRESSED_LIMITS.native],
    zfile: [decodeZfile, COMPRESSED_LIMITS.native],
    zstd: [decodeZstd, COMPRESSED_LIMITS.native],
    bzip2: [decodeBzip2, COMPRESSED_LIMITS.own],
    xz: [decodeXz, COMPRESSED_LIMITS.own],
    lzma: [decodeLzmaAlone, COMPRESSED_LIMITS.own],
    lz4: [decodeLz4, COMPRESSED_LIMITS.own],
};
/**
 * Decodes every frame of `packed` once, which tells the size and the damage. Damage is a result, not an error:
 * rejects only with the origin's own error. `limits` are for tests.
 */
async function decompress(format, packed, limits = COMPRESSED_LIMITS) {
    const [decode, formatLimit] = DECODERS[format];
    const limit = limits.decoded ?? formatLimit;
    const progress = { frames: 0, end: 0 };
    const prefix = new Prefix(limits.kept);
    let size = 0;
    let stopped;
    try {
        for await (const piece of decode(packed, progress)) {
            prefix.add(piece);
            size += piece.length;
            if (size > limit)
                throw new CompressedError('BUDGET', `it holds more than ${limit} bytes once decoded`);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof CompressedError))
            throw thrown;
        stopped = thrown;
    }
    size = Math.min(size, limit);
    const kept = prefix.take();
    const again = () => decode(packed, { frames: 0, end: 0 });
    const bytes = size > kept.length ? new ReplayedBytes(kept, size, again) : (0,core_bytes/* memoryBytes */.ZY)(kept.subarray(0, size));
    return { bytes, frames: progress.frames, end: progress.end, ...(stopped === undefined ? {} : { stopped }) };
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/sniff.js
// Recognises compressed streams by their first bytes; where the magic is weak, by decoding what is there.












/** `ZF0x` and then a hexadecimal length. */
const ZFILE_MAGIC = [0x5a, 0x46, 0x30, 0x78];
/** Skippable frames looked behind. Honest files have one at most. */
const MAX_SKIPPED = 64;
/** Bytes that a short piece of data must decode to before it counts as zlib or LZMA: text rarely gets as far. */
const ENOUGH = 20;
/** Bytes decoded for a look; a bomb's first 4 KiB hold at most this much. */
const MOST_DECODED = 8 * 2 ** 20;
/**
 * The format of the stream that `bytes` begin with. `head` holds their first bytes: 4 KiB, or all of them. Rejects
 * with the origin's own error.
 */
async function sniffCompressed(bytes, head) {
    if (startsWith(head, GZIP_MAGIC))
        return 'gzip';
    if (startsWith(head, XZ_MAGIC))
        return 'xz';
    if (startsWith(head, ZSTD_MAGIC))
        return 'zstd';
    if (startsWith(head, LZ4_MAGIC))
        return 'lz4';
    if (isBzip2(head))
        return 'bzip2';
    if (isSkippable(head))
        return behindSkippable(bytes);
    if (startsWith(head, ZFILE_MAGIC))
        return 'zfile';
    if (isZlib(head, bytes.size))
        return 'zlib';
    return (await isLzma(head, bytes.size)) ? 'lzma' : undefined;
}
/** `BZh`, a level, and the magic of a first block or of an empty stream. */
function isBzip2(head) {
    const level = head[3] ?? 0;
    if (!startsWith(head, BZIP2_MAGIC) || level < 0x31 || level > 0x39)
        return false;
    const magic = Buffer.from(head.subarray(4, 10)).toString('hex');
    return magic === '314159265359' || magic === '177245385090';
}
async function behindSkippable(bytes) {
    let offset = 0;
    for (let skipped = 0; skipped < MAX_SKIPPED; skipped++) {
        const head = await bytes.read(offset, 8);
        if (head.length < 8)
            return undefined;
        if (startsWith(head, ZSTD_MAGIC))
            return 'zstd';
        if (startsWith(head, LZ4_MAGIC))
            return 'lz4';
        if (!isSkippable(head))
            return undefined;
        offset += 8 + new DataView(head.buffer, head.byteOffset, 8).getUint32(4, true);
    }
    return undefined;
}
/**
 * A window of 32 KiB, no dictionary, a right check (the only headers that joblib takes), and data that inflates.
 * A stream that is cut off counts as well: loaders act on its beginning.
 */
function isZlib(head, size) {
    if (head[0] !== 0x78 || ![0x01, 0x5e, 0x9c, 0xda].includes(head[1] ?? 0))
        return false;
    if (inflates(head))
        return true;
    const part = inflatedPart(head);
    return part !== undefined && (size > head.length ? part > 0 : part >= ENOUGH);
}
function inflates(data) {
    try {
        (0,external_node_zlib_.inflateSync)(data, { maxOutputLength: MOST_DECODED });
        return true;
    }
    catch (thrown) {
        if (inflate_isZlibError(thrown) || thrown instanceof RangeError)
            return false;
        throw thrown;
    }
}
/** How many bytes the beginning of a stream inflates to; undefined when it is damaged. */
function inflatedPart(data) {
    try {
        return (0,external_node_zlib_.inflateSync)(data, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: MOST_DECODED }).length;
    }
    catch (thrown) {
        if (inflate_isZlibError(thrown))
            return undefined;
        if (thrown instanceof RangeError)
            return MOST_DECODED;
        throw thrown;
    }
}
/** A header that liblzma takes, and data that decodes as far as they are there. */
async function isLzma(head, size) {
    if (lzmaHeader(head) === undefined)
        return false;
    let decoded = 0;
    const progress = { frames: 0, end: 0 };
    try {
        for await (const piece of decodeLzmaAlone((0,core_bytes/* memoryBytes */.ZY)(head), progress)) {
            decoded += piece.length;
            if (decoded > MOST_DECODED)
                return true;
        }
        return true;
    }
    catch (thrown) {
        if (!(thrown instanceof CompressedError))
            throw thrown;
        // The head ends before the stream does, which is no damage.
        return thrown.code === 'CUT' && (size > head.length || decoded >= ENOUGH);
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/anomalies.js
// Turns what a container reader found odd into findings: the rules of the archive surface say what each kind means.


/** One finding per rule and kind of anomaly: the first of them is told, the others are counted. */
function anomalyFindings(anomalies, artifact, context) {
    if (anomalies.length === 0)
        return [];
    const kinds = new Map();
    for (const anomaly of anomalies) {
        const group = kinds.get(anomaly.kind);
        if (group === undefined)
            kinds.set(anomaly.kind, [anomaly]);
        else
            group.push(anomaly);
    }
    return context.rules.ofSurface('archive').flatMap((rule) => kindsOf(rule).flatMap((kind) => {
        const group = kinds.get(kind);
        return group === undefined ? [] : [anomalies_findingOfGroup(rule, group, artifact)];
    }));
}
function anomalies_findingOfGroup(rule, group, artifact) {
    const [first] = group;
    const more = group.length > 1 ? ` (and ${group.length - 1} more of the kind)` : '';
    const { path, members } = artifact.locator;
    return findingOf(rule, {
        evidence: `${(0,core_artifact/* memberName */.e)(artifact.locator) ?? path}: ${first.detail}${more}`,
        location: { path, members, ...(first.offset === undefined ? {} : { offset: first.offset }) },
        subject: JSON.stringify([first.kind, ...new Set(group.map((anomaly) => anomaly.detail))]),
    });
}
function kindsOf(rule) {
    return matchOf(rule).anomalies ?? [];
}

;// CONCATENATED MODULE: ./lib/src/inspect/compressed.js





/** Bytes looked at behind a stream to tell padding from data. */
const TRAILING_LOOK = 64 * 1024;
const compressedInspector = {
    name: 'compressed',
    recognises: async ({ bytes }, head) => (await sniffCompressed(bytes, head)) !== undefined,
    inspect: inspectCompressed,
};
async function inspectCompressed(artifact, context) {
    const { bytes } = artifact;
    const format = await sniffCompressed(bytes, await bytes.read(0, HEAD));
    // It was recognised a moment ago: only an origin whose bytes change gets here.
    if (format === undefined)
        return { format: 'data', findings: [], members: [], incomplete: [CHANGED] };
    const decoded = await decompress(format, bytes);
    const trailing = decoded.stopped === undefined ? await trailingOf(artifact, decoded.end) : [];
    return {
        format,
        findings: anomalyFindings([...ratioOf(decoded, bytes.size), ...trailing], artifact, context),
        members: compressed_membersOf(artifact, decoded, trailing.length > 0),
        incomplete: decoded.stopped === undefined ? [] : [compressed_incompleteOf(decoded.stopped)],
    };
}
const HEAD = 4096;
const CHANGED = {
    code: 'unreadable',
    reason: 'the bytes changed while they were read',
    risk: 'unknown',
};
/** The content, and what lies behind it: another reader may look there. */
function compressed_membersOf({ locator, bytes }, decoded, hasTrailing) {
    const { end } = decoded;
    const members = [];
    if (decoded.bytes.size > 0 || decoded.stopped === undefined) {
        members.push({
            name: contentName(locator),
            unpacked: decoded.bytes.size,
            open: () => Promise.resolve({ bytes: decoded.bytes }),
        });
    }
    if (hasTrailing) {
        const rest = (0,core_bytes/* sliceBytes */.A1)(bytes, end, bytes.size - end);
        members.push({ name: `data behind byte ${end}`, open: () => Promise.resolve({ bytes: rest }) });
    }
    return members;
}
function ratioOf({ bytes }, packed) {
    const { size } = bytes;
    if (size <= COMPRESSED_LIMITS.ratioBytes || size <= COMPRESSED_LIMITS.ratio * packed)
        return [];
    return [{ kind: 'ratio', detail: `${packed} bytes decode to ${size}` }];
}
/** Zeros are padding, as tapes and block devices need it. */
async function trailingOf({ bytes }, end) {
    if (end >= bytes.size)
        return [];
    const look = await bytes.read(end, TRAILING_LOOK);
    if (bytes.size - end <= look.length && look.every((byte) => byte === 0))
        return [];
    return [
        { kind: 'trailing-data', detail: `${bytes.size - end} bytes follow the compressed data`, offset: end },
    ];
}
function compressed_incompleteOf({ code, message }) {
    switch (code) {
        case 'CUT':
        case 'DAMAGED':
            // Loaders fail at the same place, after the part that is handed out.
            return { code: 'broken', reason: message, risk: 'inert' };
        case 'NO_DECODER':
            return { code: 'unsupported', reason: message, risk: 'unknown' };
        case 'UNSUPPORTED':
            return { code: 'unsupported', reason: message, risk: 'runs-code' };
        case 'BUDGET':
            return { code: 'budget', reason: `${message}; the rest was not read`, risk: 'runs-code' };
    }
}
/** Suffixes that tools take off, and what they put in their place. */
const SUFFIXES = [
    [/\.(?:tgz|tbz2?|txz|tlz|tzst)$/i, '.tar'],
    [/\.(?:gz|z|zlib|bz2|xz|lzma|lz4|zst|zstd)$/i, ''],
];
/** The name of the content: that of the file without the suffix, or the same name when it has none. */
function contentName({ path, members }) {
    const whole = members.at(-1) ?? path;
    const base = whole.slice(whole.lastIndexOf('/') + 1);
    const found = SUFFIXES.find(([suffix]) => suffix.test(base));
    return (found === undefined ? base : base.replace(...found)) || base;
}

;// CONCATENATED MODULE: ./lib/src/format/json/nodes.js
// The tree that the JSON reader builds: values with their positions, members in order, repeated ones included.
/** The last member of that name, which is the one most readers keep. Linear. */
function memberOf(node, key) {
    return node?.kind === 'object' ? node.members.findLast((member) => member.key === key)?.value : undefined;
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

;// CONCATENATED MODULE: ./lib/src/format/hub/walk.js
/** Every object once, outermost first; aliases of YAML lead to one that was seen. Linear. */
function* objectsOf(roots) {
    const seen = new Set();
    const open = roots.map((node) => ({ node, depth: 0 }));
    for (let next = open.shift(); next !== undefined; next = open.pop()) {
        const { node, depth } = next;
        if (node.kind === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        const inner = node.kind === 'array' ? node.items : node.members.map(({ value }) => value);
        for (let index = inner.length - 1; index >= 0; index--) {
            const child = inner[index];
            if (child !== undefined && child.kind !== 'scalar')
                open.push({ node: child, depth: depth + 1 });
        }
        if (node.kind === 'object')
            yield { object: node, depth };
    }
}
/** The strings of a node: itself, or those of a list or an object, one level down. */
function stringsOf(node) {
    if (node === undefined)
        return [];
    const inner = node.kind === 'scalar'
        ? [node]
        : node.kind === 'array'
            ? node.items
            : node.members.map(({ value }) => value);
    return inner.flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []);
}

;// CONCATENATED MODULE: ./lib/src/format/hub/facts.js
// What a model's configuration makes its library do besides numbers: import code, fetch it, build classes by name.


const KERNEL_KEYS = ['_attn_implementation_internal', '_attn_implementation', 'attn_implementation'];
/** Python takes any other value for true. */
const OFF = /^(?:false|no|off|0|null|~|)$/i;
const TARGET_KEYS = ['_target_', 'class_path', 'target'];
/** Reads parsed JSON or YAML. `isModel`: the file belongs to a model, so what libraries read there counts. */
function hubFacts(roots, isModel) {
    const facts = [];
    for (const { object, depth } of objectsOf(roots)) {
        facts.push(...targets(object), ...templates(object));
        if (isModel)
            facts.push(...code(object), ...switches(object), ...modules(object, depth), ...adapter(object));
        if (depth === 0)
            facts.push(...components(object), ...handler(object));
        facts.push(...mlflow(object));
    }
    return facts;
}
/** Every value of a key, repeated ones included: readers do not agree on which one counts. */
function valuesOf({ members }, key) {
    return members.flatMap((member) => (member.key === key ? [member.value] : []));
}
/** `auto_map`, `custom_pipelines`, `custom_generate`: classes in files of the model's repository, or another one. */
function code(object) {
    const maps = valuesOf(object, 'auto_map').flatMap((map) => {
        const entries = map.kind === 'object' ? map.members.map(({ value }) => value) : [map];
        return entries.flatMap((entry) => referencesIn('auto_map', entry));
    });
    const pipelines = valuesOf(object, 'custom_pipelines').flatMap((map) => map.kind === 'object'
        ? map.members.flatMap(({ value }) => referencesIn('custom_pipelines', memberOf(value, 'impl')))
        : []);
    return [
        ...maps,
        ...pipelines,
        ...valuesOf(object, 'custom_generate').flatMap((value) => referencesIn('custom_generate', value)),
    ];
}
function referencesIn(key, node) {
    if (node === undefined)
        return [];
    return stringsOf(node).map((reference) => ({ kind: 'code', key, reference, offset: node.start }));
}
function switches(object) {
    const trust = valuesOf(object, 'trust_remote_code').flatMap((node) => {
        return node.kind === 'scalar' && !OFF.test(String(node.value))
            ? [{ kind: 'trust', offset: node.start }]
            : [];
    });
    const kernels = KERNEL_KEYS.flatMap((key) => valuesOf(object, key).flatMap((node) => stringsOf(node).map((value) => ({ kind: 'kernel', key, value, offset: node.start }))));
    return [...trust, ...kernels];
}
/** modules.json of sentence-transformers: a list of modules, each with the class that loads it. */
function modules(object, depth) {
    if (depth !== 1 || memberOf(object, 'path') === undefined || memberOf(object, 'idx') === undefined)
        return [];
    return valuesOf(object, 'type').flatMap((node) => stringsOf(node).map((type) => ({ kind: 'module', type, offset: node.start })));
}
/** adapter_config.json of PEFT: a module that is imported by name, and the model that the adapter goes on. */
function adapter(object) {
    const libraries = valuesOf(object, 'auto_mapping').flatMap((mapping) => {
        const library = stringOf(memberOf(mapping, 'parent_library'));
        const name = stringOf(memberOf(mapping, 'base_model_class')) ?? '';
        return library === undefined ? [] : [{ kind: 'library', library, name, offset: mapping.start }];
    });
    const bases = valuesOf(object, 'base_model_name_or_path').flatMap((node) => stringsOf(node).map((path) => ({ kind: 'base', path, offset: node.start })));
    return [...libraries, ...bases];
}
/** model_index.json of diffusers: `"unet": ["library", "Class"]`; the pipeline itself may be such a pair. */
function components(object) {
    if (memberOf(object, '_class_name') === undefined)
        return [];
    return object.members.flatMap(({ key, value }) => {
        if (value.kind !== 'array' || value.items.length !== 2)
            return [];
        const [library, name] = value.items.map((item) => stringOf(item));
        return library === undefined || name === undefined
            ? []
            : [{ kind: 'component', key, library, name, offset: value.start }];
    });
}
/** Names of classes that a configuration is built of: Hydra, jsonargparse, and the `target` of latent diffusion. */
function targets(object) {
    const path = stringOf(memberOf(object, 'path'));
    const beside = path === undefined ? {} : { path };
    return TARGET_KEYS.flatMap((key) => valuesOf(object, key).flatMap((node) => stringsOf(node).map((target) => ({
        kind: 'target',
        key,
        target,
        ...beside,
        offset: node.start,
    }))));
}
/** MLmodel of MLflow: `loader_module` is imported, `code` holds files that go in front of the search path. */
function mlflow(object) {
    const loaders = valuesOf(object, 'loader_module');
    if (loaders.length === 0)
        return [];
    const paths = ['code', 'model_code_path'].flatMap((key) => valuesOf(object, key));
    return [
        ...loaders.flatMap((node) => stringsOf(node).map((module) => ({ kind: 'loader', module, offset: node.start }))),
        ...paths.flatMap((node) => stringsOf(node)
            .filter((path) => path !== '' && path !== 'null' && path !== '~')
            .map((path) => ({ kind: 'code-path', path, offset: node.start }))),
    ];
}
/** MAR-INF/MANIFEST.json of TorchServe. */
function handler(object) {
    const node = memberOf(memberOf(object, 'model'), 'handler');
    const name = stringOf(node);
    const isManifest = memberOf(memberOf(object, 'model'), 'modelName') !== undefined;
    return name === undefined || node === undefined || !isManifest
        ? []
        : [{ kind: 'handler', handler: name, offset: node.start }];
}
/** A string, a list of `{name, template}`, or an object of names. */
function templates(object) {
    return valuesOf(object, 'chat_template').flatMap((node) => {
        if (node.kind === 'scalar')
            return template('', node);
        if (node.kind === 'object')
            return node.members.flatMap(({ key, value }) => template(key, value));
        return node.items.flatMap((item) => template(stringOf(memberOf(item, 'name')) ?? '', memberOf(item, 'template')));
    });
}
function template(name, node) {
    const text = stringOf(node);
    return text === undefined || node === undefined
        ? []
        : [{ kind: 'template', name, text, offset: node.start }];
}

;// CONCATENATED MODULE: ./lib/src/format/hub/sniff.js
// Tells configurations of models from other JSON, and finds out cheaply whether a text may hold anything of interest.

/** Words without which no fact of a configuration can be there. */
const WORDS = /auto_map|trust_remote_code|attn_implementation|custom_pipelines|custom_generate|_target_|class_path|_class_name|chat_template|loader_module|auto_mapping|base_model_name_or_path|"handler"\s*:\s*"|\btarget["']?\s*:\s*["']?\w+\./;
/** Both in every entry of modules.json; a vocabulary has the words, but no text behind them. */
const sniff_MODULES = [/"idx"\s*:/, /"path"\s*:\s*"/];
/** Letters that are written as escapes, which no library does and which would hide the words. */
const ESCAPED = /\\u00(?:4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9a])/i;
/** A tag of PyYAML or HyperPyYAML, or something that may hide one: a handle of the file's own, or an encoded letter. */
const PYTHON_TAG = /python\/|!(?:new|name|apply|module):|^%TAG|![\w!<:,./-]*%[0-9a-fA-F]{2}/m;
/** Names under which transformers, diffusers, PEFT and sentence-transformers look for a configuration. */
const sniff_NAMES = new Set([
    'config.json',
    'tokenizer_config.json',
    'generation_config.json',
    'preprocessor_config.json',
    'processor_config.json',
    'image_processor_config.json',
    'feature_extractor_config.json',
    'video_preprocessor_config.json',
    'adapter_config.json',
    'model_index.json',
    'modules.json',
    'modular_model_index.json',
    'config_sentence_transformers.json',
    'sentence_bert_config.json',
    'chat_template.json',
    'scheduler_config.json',
    'model_config.yaml',
    'mlmodel',
]);
/** Keys that only the configuration of a model has at its top. */
const KEYS = [
    'model_type',
    'architectures',
    'transformers_version',
    'tokenizer_class',
    'processor_class',
    'image_processor_type',
    'feature_extractor_type',
    '_diffusers_version',
    '_class_name',
    'peft_type',
    'auto_map',
];
function mayHoldConfig(text) {
    return WORDS.test(text) || sniff_MODULES.every((word) => word.test(text)) || ESCAPED.test(text);
}
function mayHoldPythonTag(text) {
    return PYTHON_TAG.test(text);
}
/** `name`: the last part of the file's name in lower case. */
function isModelConfig(name, root) {
    return sniff_NAMES.has(name) || KEYS.some((key) => memberOf(root, key) !== undefined);
}
/** Whether the name alone says that a library reads the file as a model's configuration. */
function hasModelConfigName(name) {
    return sniff_NAMES.has(name);
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/limits.js
// The limits of the Jinja reader, with their reasons.
const JINJA_LIMITS = {
    /** Bytes of a template. The longest chat templates of well-known models have some 50 KB. */
    bytes: 2 ** 20,
    /** Tokens of all tags together. */
    tokens: 300_000,
    /** Expressions inside expressions. Jinja's own parser recurses and gives up below a hundred. */
    depth: 100,
    /** Problems that are listed; one is enough to say that the template was not read to its end. */
    problems: 20,
    /** Values that one expression may stand for: enough for a variable that is set in two branches. */
    alternatives: 8,
    /** Characters of a value that is worked out: names are short. */
    valueLength: 1024,
    /** Items of a list that is worked out. */
    items: 256,
    /** Steps of working out values, over the whole template. */
    steps: 200_000,
};

;// CONCATENATED MODULE: ./lib/src/inspect/template/changed.js


/** For a template in a file of its own; members have no earlier version to compare with. */
async function changedTemplate(text, { locator }, context) {
    if (context.before === undefined || locator.members.length > 0)
        return [];
    const { bytes } = await context.before();
    const before = new TextDecoder().decode(await bytes.read(0, JINJA_LIMITS.bytes));
    return before === text ? [] : [changeFinding(before, text, locator.path, context)];
}
function changeFinding(before, after, path, { rules }) {
    const lines = changedLines(before, after);
    return findingOf(rules.rule('TEMPLATE-CHANGED'), {
        evidence: `the chat template of ${path} changed: ${lines}`,
        location: { path, members: [] },
        subject: `${before.length} to ${after.length}: ${after.slice(0, 200)}`,
    });
}
/** How many lines are new or gone, whatever their order. */
function changedLines(before, after) {
    const old = new Set(before.split('\n'));
    const now = new Set(after.split('\n'));
    const added = [...now].filter((line) => !old.has(line)).length;
    const removed = [...old].filter((line) => !now.has(line)).length;
    return `${added} lines added, ${removed} removed`;
}

;// CONCATENATED MODULE: ./lib/src/format/json/errors.js
// The one error of the JSON reader.

/**
 * `SYNTAX`: not JSON; `NOT_UTF8`: bytes that no decoder takes; `TOO_DEEP` and `TOO_MANY`: a limit was reached.
 * `offset` counts characters of the text from 0 (bytes for `NOT_UTF8`).
 */
class JsonError extends errors/* GuardError */.U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}

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

;// CONCATENATED MODULE: ./lib/src/format/json/scanner.js
// The words of JSON: white space, strings, numbers and literals at a position of a text.

const scanner_SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const scanner_LITERAL = /true|false|null|NaN|-?Infinity/y;
/** RFC 8259 section 7: control characters have to be escaped. */
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const PLAIN = /[^"\\\u0000-\u001f]*/y;
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
    python;
    constructor(text, dialect) {
        this.text = text;
        this.python = dialect === 'python';
    }
    atEnd() {
        return this.at >= this.text.length;
    }
    space() {
        this.match(scanner_SPACE);
    }
    /** Passes over one character if it is there. */
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    scalar() {
        if (this.text[this.at] === '"')
            return this.string('a string');
        const start = this.at;
        const word = this.match(scanner_LITERAL);
        const literal = LITERALS.get(word) ?? (this.python ? PYTHON_LITERALS.get(word) : undefined);
        if (literal !== undefined || word === 'null')
            return literal ?? null;
        this.at = start;
        const digits = this.match(NUMBER);
        if (digits === '')
            throw this.refusal('a value is missing');
        return Number(digits);
    }
    string(what) {
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
        return new JsonError('SYNTAX', this.at, `not JSON: ${what} at character ${this.at}`);
    }
    escape() {
        const letter = this.text[this.at] ?? '';
        const known = ESCAPES.get(letter);
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
    /** What a sticky expression matches here, at once passed over. */
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/json/read.js
// Reads JSON with positions and without recursion, and says which keys are given twice.



/**
 * Reads one JSON text (RFC 8259) that fills the input, white space aside. Bytes are decoded as UTF-8, a byte order
 * mark passed over. Throws {@link JsonError}.
 */
function readJson(input, options = {}) {
    return new read_Reader(typeof input === 'string' ? input : decode(input), options).read();
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new JsonError('NOT_UTF8', 0, 'the text is not UTF-8');
    }
}
class read_Reader {
    scanner;
    limits;
    onMember;
    open = [];
    duplicates = [];
    values = 0;
    constructor(text, { limits = JSON_LIMITS, dialect = 'strict', onMember }) {
        this.scanner = new Scanner(text, dialect);
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
    finish(root) {
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
            throw new JsonError('TOO_MANY', start, `more than ${this.limits.values} values`);
        }
        if (scanner.take('{')) {
            scanner.space();
            if (scanner.take('}'))
                return { kind: 'object', members: [], start, end: scanner.at };
            return this.push({ kind: 'object', start, members: [], keys: new Set(), ...this.key() });
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
            throw new JsonError('TOO_DEEP', open.start, `values are nested deeper than ${this.limits.depth}`);
        }
    }
    key() {
        const keyStart = this.scanner.at;
        const key = this.scanner.string('a key');
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
        scanner.space();
        if (scanner.take(',')) {
            scanner.space();
            if (holder.kind === 'object')
                Object.assign(holder, this.key());
            return undefined;
        }
        if (!scanner.take(holder.kind === 'array' ? ']' : '}')) {
            throw scanner.refusal('a comma or the end of the container is missing');
        }
        this.open.pop();
        const { start } = holder;
        const end = scanner.at;
        return holder.kind === 'array'
            ? { kind: 'array', items: holder.items, start, end }
            : { kind: 'object', members: holder.members, start, end };
    }
    addMember(holder, value) {
        const { key, keyStart } = holder;
        if (this.onMember !== undefined && this.open.length === 1)
            this.onMember({ key, keyStart, value });
        else
            holder.members.push({ key, keyStart, value });
        if (!holder.keys.has(key))
            holder.keys.add(key);
        else if (this.duplicates.length < MAX_DUPLICATES) {
            this.duplicates.push({ path: this.path(), offset: keyStart });
        }
    }
    /** Where the member that is being placed stands. */
    path() {
        return this.open.map((open) => (open.kind === 'array' ? open.items.length : open.key));
    }
}

// EXTERNAL MODULE: ./lib/src/format/yaml/errors.js
var yaml_errors = __webpack_require__(3979);
;// CONCATENATED MODULE: ./lib/src/inspect/config/parse.js
// Parses a configuration, JSON or YAML, and says what could not be parsed.



/** The YAML parser is loaded with the first file that needs it. */
async function parseConfig(text, language) {
    try {
        if (language === 'json')
            return { roots: [readJson(text, { dialect: 'python' }).root], tags: [] };
        const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(861)]).then(__webpack_require__.bind(__webpack_require__, 5861));
        const { problem, ...yaml } = readYaml(text);
        const reason = `the file is not YAML that every reader takes: ${problem}`;
        return problem === undefined ? yaml : { ...yaml, problem: { reason, unread: false } };
    }
    catch (error) {
        if (error instanceof JsonError) {
            const unread = error.code === 'TOO_DEEP' || error.code === 'TOO_MANY';
            return { roots: [], tags: [], problem: { reason: `the configuration is ${error.message}`, unread } };
        }
        if (error instanceof yaml_errors/* YamlError */.I) {
            return { roots: [], tags: [], problem: { reason: `not read: ${error.message}`, unread: true } };
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/config/changed.js



/** Bytes of an earlier version that are read: configurations are small. */
const MAX_BYTES = 4 * 2 ** 20;
/** One finding for the first template that was there under the same name and reads otherwise now. */
async function changedTemplates(facts, { locator }, context) {
    const now = templatesIn(facts);
    if (now.length === 0 || context.before === undefined || locator.members.length > 0)
        return [];
    const { bytes } = await context.before();
    const text = new TextDecoder().decode(await bytes.read(0, MAX_BYTES));
    const { roots } = await parseConfig(text, /\.ya?ml$/i.test(locator.path) ? 'yaml' : 'json');
    const before = new Map(templatesIn(hubFacts(roots, true)).map((fact) => [fact.name, fact.text]));
    const changed = now.find((fact) => before.has(fact.name) && before.get(fact.name) !== fact.text);
    return changed === undefined
        ? []
        : [changeFinding(before.get(changed.name) ?? '', changed.text, locator.path, context)];
}
function templatesIn(facts) {
    return facts.filter((fact) => fact.kind === 'template');
}

;// CONCATENATED MODULE: ./lib/src/inspect/python-name.js
/** Deeper paths are no names of classes. */
const MAX_PARTS = 16;
/**
 * The use of a dotted path that is imported and called. The path does not say where its module ends, so every way
 * to split it counts; the worst wins, as a name may be reached through a module that imports it.
 */
function useOfName(path, knowledge) {
    const parts = path.split('.').slice(0, MAX_PARTS);
    const uses = new Set();
    for (let split = 1; split < Math.max(2, parts.length); split++) {
        const module = parts.slice(0, split).join('.');
        const name = parts.slice(split).join('.');
        const standing = knowledge.standingOf({ module, name });
        // Functions of numpy and the like that pickles only name: calling them runs nothing of the file's.
        const named = standing.kind === 'reference-only' && standing.rule === 'PICKLE-STDLIB';
        uses.add(named ? 'unknown' : python_name_USE_OF[standing.kind](path));
    }
    return ['dangerous', 'known', 'standard'].find((use) => uses.has(use)) ?? 'unknown';
}
const python_name_USE_OF = {
    dangerous: () => 'dangerous',
    'reference-only': () => 'dangerous',
    'nested-loader': () => 'dangerous',
    carrier: () => 'standard',
    // getattr reaches anything; partial and itemgetter are judged by what they are given.
    combinator: (path) => (path.endsWith('getattr') ? 'dangerous' : 'known'),
    tensors: () => 'known',
    known: () => 'known',
    framework: () => 'known',
    standard: () => 'standard',
    unknown: () => 'unknown',
};

;// CONCATENATED MODULE: ./lib/src/inspect/quoted.js
// Text from a file as part of a sentence.
/** Quoted, and cut where nobody would read on. Raw text otherwise. */
function quoted(text, length = 160) {
    return JSON.stringify(text.length > length ? `${text.slice(0, length)}…` : text);
}

;// CONCATENATED MODULE: ./lib/src/inspect/config/judge.js
// Judges the facts of a configuration by the rules of the hub and config surfaces.



function judgeFact(fact, judge) {
    const verdict = verdictOf(fact, judge);
    return verdict === undefined ? [] : [{ ...verdict, offset: fact.offset }];
}
function verdictOf(fact, judge) {
    switch (fact.kind) {
        case 'code':
            return judge_code(fact, judge);
        case 'trust':
            return {
                rule: 'HUB-TRUST-SWITCH',
                about: 'trust_remote_code',
                evidence: 'switches trust_remote_code on',
            };
        case 'kernel':
            return kernel(fact, judge);
        case 'component':
            return component(fact, judge);
        case 'module':
            return imported(fact.type, 'module-packages', 'loads a module of the model with', judge);
        case 'library':
            return library(fact, judge);
        case 'base':
            return base(fact, judge);
        case 'target':
            return target(fact, judge);
        case 'loader':
            return loader(fact, judge);
        case 'code-path':
            return {
                rule: 'CONFIG-CODE-PATH',
                about: fact.path,
                evidence: `puts ${quoted(fact.path)} in front of Python's search path when the model is loaded`,
            };
        case 'handler':
            return judge_handler(fact, judge);
        case 'template':
            return undefined;
    }
}
const judge_code = ({ key, reference }, { allowed }) => {
    if (allowed.has(reference))
        return undefined;
    const [repository = '', name] = reference.split('--', 2);
    if (name !== undefined || reference.includes('/')) {
        const about = name === undefined ? reference : repository;
        const evidence = `${key} fetches code from the repository ${quoted(about)} (${quoted(reference)})`;
        return { rule: 'HUB-FOREIGN-CODE', about, evidence };
    }
    return {
        rule: 'HUB-CUSTOM-CODE',
        about: reference,
        evidence: `${key} names the class ${quoted(reference)}, which is code beside the model`,
    };
};
const kernel = ({ key, value }) => value.includes('/')
    ? {
        rule: 'HUB-KERNEL',
        about: value,
        evidence: `${key} makes the library fetch and import ${quoted(value)}`,
    }
    : undefined;
/** The pipeline itself is such a pair when its class is in a file of the repository. */
const component = ({ key, library, name }, judge) => {
    const { rules } = judge;
    const known = rules.knowledge('hub')['pipeline-libraries'];
    if (known.includes(library.split('.', 1)[0] ?? '') && !isDangerous(`${library}.${name}`, judge))
        return undefined;
    return classVerdict(`${library}.${name}`, `builds the component ${quoted(key)} with`, judge);
};
const library = (fact, judge) => imported(`${fact.library}.${fact.name}`, 'adapter-packages', 'imports for the adapter', judge);
function imported(path, packages, evidence, judge) {
    const known = judge.rules.knowledge('hub')[packages];
    if (isBelow(path, known) && !isDangerous(path, judge))
        return undefined;
    return classVerdict(path, evidence, judge);
}
/** A class that is no library's: dangerous by its name, from another repository, or code beside the model. */
function classVerdict(path, evidence, judge) {
    if (judge.allowed.has(path))
        return undefined;
    const text = `${evidence} ${quoted(path)}`;
    if (isDangerous(path, judge))
        return { rule: 'CONFIG-DANGEROUS-CLASS', about: path, evidence: text };
    const foreign = path.includes('--');
    return { rule: foreign ? 'HUB-FOREIGN-CODE' : 'HUB-CUSTOM-CODE', about: path, evidence: text };
}
const base = ({ path }) => {
    const what = /^[a-z][a-z0-9+.-]*:\/\//i.test(path)
        ? 'an address'
        : /^(?:\/|~|[A-Za-z]:[\\/]|\.\.)/.test(path)
            ? 'a path of one machine'
            : undefined;
    return what === undefined
        ? undefined
        : { rule: 'HUB-LOCAL-BASE', about: path, evidence: `names ${what} as its base model, ${quoted(path)}` };
};
/** Hydra's key, and the tags of HyperPyYAML: nobody else has them. */
function builds(key) {
    return key === '_target_' || key.startsWith('!');
}
/** Other programs have keys named `target` and `class_path`: there only what is dangerous says something. */
const target = (fact, judge) => {
    const name = fact.target.trim();
    if (judge.allowed.has(name))
        return undefined;
    const evidence = `${fact.key} builds ${quoted(name)}`;
    if (!/^[\w.$]+$/.test(name)) {
        const dynamic = builds(fact.key) && name.includes('${');
        return dynamic
            ? custom(name, `${fact.key} builds a class whose name is worked out, ${quoted(name)}`, judge)
            : undefined;
    }
    if (resolvers(judge).includes(name) && builds(fact.key))
        return resolved(fact, judge);
    if (harmless(judge).includes(name))
        return undefined;
    const use = useOfName(name, judge.python);
    if (use === 'dangerous' && (builds(fact.key) || name.includes('.')))
        return { rule: 'CONFIG-DANGEROUS-CLASS', about: name, evidence };
    if (!builds(fact.key) || use === 'known')
        return undefined;
    if (isBelow(name, quiet(judge)))
        return undefined;
    if (use === 'standard' && judge.isModel)
        return { rule: 'CONFIG-STANDARD-LIBRARY', about: name, evidence };
    return custom(name, evidence, judge);
};
/** Hydra's own functions import what stands under `path`, and instantiate what is nested, which is judged by itself. */
function resolved({ path }, judge) {
    return path === undefined
        ? undefined
        : target({ kind: 'target', key: '_target_', target: path, offset: 0 }, judge);
}
/** The classes of a repository's own experiments are in the repository, and reviewed there. */
function custom(about, evidence, { isModel }) {
    return { rule: 'CONFIG-CUSTOM-CLASS', about, evidence, ...(isModel ? {} : { severity: 'LOW' }) };
}
const loader = ({ module }, judge) => {
    if (judge.allowed.has(module))
        return undefined;
    const evidence = `loader_module imports ${quoted(module)} when the model is loaded`;
    if (isBelow(module, loaders(judge)))
        return undefined;
    const dangerous = useOfName(module, judge.python) === 'dangerous' || isDangerous(`${module}._load_pyfunc`, judge);
    return { rule: dangerous ? 'CONFIG-DANGEROUS-CLASS' : 'CONFIG-CUSTOM-CLASS', about: module, evidence };
};
/** Handlers of TorchServe itself are given by name, without a suffix. */
const judge_handler = (fact) => /\.py(?::|$)/.test(fact.handler)
    ? {
        rule: 'CONFIG-HANDLER',
        about: fact.handler,
        evidence: `the server runs ${quoted(fact.handler)} of the archive as its handler`,
    }
    : undefined;
function isDangerous(path, { python }) {
    return useOfName(path, python) === 'dangerous';
}
function isBelow(path, packages) {
    return packages.some((name) => path === name || path.startsWith(`${name}.`));
}
function quiet({ rules }) {
    return matchOf(rules.rule('CONFIG-CUSTOM-CLASS')).quiet ?? [];
}
function loaders({ rules }) {
    return matchOf(rules.rule('CONFIG-CUSTOM-CLASS')).loaders ?? [];
}
function harmless({ rules }) {
    return matchOf(rules.rule('CONFIG-DANGEROUS-CLASS')).harmless ?? [];
}
function resolvers({ rules }) {
    return matchOf(rules.rule('CONFIG-DANGEROUS-CLASS')).resolvers ?? [];
}

;// CONCATENATED MODULE: ./lib/src/inspect/config/tags.js
// Judges the tags of PyYAML and HyperPyYAML that build Python objects.




/** What each tag does with the name behind it (yaml.constructor); other tags under `python/` are plain values. */
const ACTION = new Map([
    ['object/apply', 'calls'],
    ['object/new', 'calls'],
    ['object', 'builds'],
    ['name', 'names'],
    ['module', 'imports'],
]);
function judgeTag({ tag, value, offset }, judge) {
    const [kind, name] = splitOnce(tag);
    if (kind.startsWith('!'))
        return judgeFact({ kind: 'target', key: kind, target: name, offset }, judge);
    const action = ACTION.get(kind);
    if (action === undefined || judge.allowed.has(name))
        return [];
    const given = value === '' || action === 'names' || action === 'imports' ? '' : ` with ${quoted(value)}`;
    const verdict = {
        about: `${kind}:${name}`,
        evidence: `${action} ${quoted(name)}${given} when Python reads it`,
        offset,
    };
    const use = useOfName(name, judge.python);
    if (use === 'dangerous')
        return [
            {
                ...verdict,
                rule: action === 'calls' || action === 'builds' ? 'YAML-PYTHON-CALL' : 'YAML-PYTHON-REFERENCE',
            },
        ];
    const quiet = matchOf(judge.rules.rule('YAML-PYTHON-OBJECT')).quiet ?? [];
    if (use === 'known' || quiet.some((prefix) => name.startsWith(`${prefix}.`)))
        return [];
    return [
        {
            ...verdict,
            rule: use === 'standard' && action === 'calls' ? 'YAML-PYTHON-REFERENCE' : 'YAML-PYTHON-OBJECT',
        },
    ];
}
function splitOnce(tag) {
    const colon = tag.indexOf(':');
    return colon === -1 ? [tag, ''] : [tag.slice(0, colon), tag.slice(colon + 1)];
}

;// CONCATENATED MODULE: ./lib/src/inspect/lines.js
// Lines of text, for locations.
/** The line, from 1, of a character offset. Linear in the offset. */
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./lib/src/inspect/config/verdict.js
// One occurrence of a rule in a configuration, before it is put into a finding.



/** Findings of one file: more than this say no more. */
const MAX_FINDINGS = 100;
function configFindings(verdicts, text, artifact, rules) {
    const first = new Map();
    for (const verdict of verdicts) {
        const key = JSON.stringify([verdict.rule, verdict.about]);
        if (!first.has(key) && first.size < MAX_FINDINGS)
            first.set(key, verdict);
    }
    const { path, members } = artifact.locator;
    const holder = (0,core_artifact/* memberName */.e)(artifact.locator) ?? path;
    return [...first.values()].map(({ rule, about, evidence, offset, severity }) => findingOf(rules.rule(rule), {
        evidence: `${evidence} (${holder})`,
        location: { path, members, line: lineOf(text, offset) },
        subject: about,
        ...(severity === undefined ? {} : { severity }),
    }));
}

;// CONCATENATED MODULE: ./lib/src/inspect/config/config.js










const configInspector = {
    name: 'config',
    recognises: config_recognises,
    inspect: inspectConfig,
};
const JSON_START = /^\uFEFF?[ \t\r\n]*(?:[[{]|$)/;
/** Bytes of a configuration. Vocabularies are larger, but hold none of the words that are looked for. */
const config_MAX_BYTES = 32 * 2 ** 20;
/** By content for JSON; YAML looks like any text, so its names count. */
function languageOf(artifact, head) {
    const name = baseName(artifact.locator);
    if (/\.ya?ml$/.test(name) || name === 'mlmodel')
        return 'yaml';
    return JSON_START.test(config_decode(head)) ? 'json' : undefined;
}
async function config_recognises(artifact, head) {
    const language = languageOf(artifact, head);
    if (language === undefined || artifact.bytes.size === 0)
        return false;
    if (artifact.bytes.size > config_MAX_BYTES)
        return language === 'yaml' || hasModelConfigName(baseName(artifact.locator));
    const { size } = artifact.bytes;
    const text = config_decode(size <= head.length ? head : await artifact.bytes.read(0, size));
    return mayHoldConfig(text) || (language === 'yaml' && mayHoldPythonTag(text));
}
async function inspectConfig(artifact, context) {
    const { size } = artifact.bytes;
    if (size > config_MAX_BYTES)
        return { ...NOTHING, incomplete: [tooLarge(size)] };
    const data = await artifact.bytes.read(0, size);
    const text = config_decode(data);
    const language = languageOf(artifact, data.subarray(0, 4096)) ?? 'json';
    const parsed = await parseConfig(text, language);
    const name = baseName(artifact.locator);
    const isModel = isModelConfig(name, parsed.roots[0]) || artifact.locator.members.length > 0;
    const facts = hubFacts(parsed.roots, isModel);
    const judge = {
        rules: context.rules,
        python: new PickleKnowledge(context.rules),
        allowed: context.allowedGlobals,
        isModel,
    };
    const verdicts = [
        ...facts.flatMap((fact) => judgeFact(fact, judge)),
        ...parsed.tags.flatMap((tag) => judgeTag(tag, judge)),
    ];
    return {
        format: isModel ? 'model-config' : language,
        findings: [
            ...configFindings(verdicts, text, artifact, context.rules),
            ...(await changedTemplates(facts, artifact, context)),
        ],
        members: config_membersOf(facts),
        incomplete: config_incompleteOf(parsed, text, hasModelConfigName(name)),
    };
}
/** Templates go back to the pipeline, under a name that the inspector of templates knows. */
function config_membersOf(facts) {
    return facts.flatMap((fact) => {
        if (fact.kind !== 'template')
            return [];
        const name = fact.name === '' ? 'chat_template' : `chat_template[${fact.name}]`;
        return [{ name, open: () => Promise.resolve({ bytes: (0,core_bytes/* memoryBytes */.ZY)(Buffer.from(fact.text)) }) }];
    });
}
/** What cannot be read matters where a library would look for it, and where Python's tags are or may be. */
function config_incompleteOf({ problem, tags }, text, isFixedName) {
    if (problem === undefined)
        return [];
    const matters = isFixedName || tags.length > 0 || (problem.unread && mayHoldPythonTag(text));
    if (!matters)
        return [];
    const { reason } = problem;
    return [
        problem.unread ? { code: 'budget', reason, risk: 'unknown' } : { code: 'broken', reason, risk: 'inert' },
    ];
}
function tooLarge(size) {
    return { code: 'budget', reason: `a configuration of ${size} bytes was not read`, risk: 'unknown' };
}
const NOTHING = { format: 'model-config', findings: [], members: [] };
function config_decode(data) {
    return new TextDecoder().decode(data);
}

;// CONCATENATED MODULE: ./lib/src/format/protobuf/errors.js
// The one error of the protobuf reader.

/** `BROKEN`: not the protobuf wire format; `TOO_DEEP`, `TOO_MUCH`: a limit was reached. `offset` is in bytes. */
class ProtobufError extends errors/* GuardError */.U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/window.js

class WindowError extends errors/* GuardError */.U {
}
/** Bytes held at a time: one read serves some thousand small fields. */
const window_WINDOW_BYTES = 256 * 1024;
/**
 * A position in `[start, end)` of some bytes. {@link Window.need} brings bytes in and checks bounds; the reading
 * methods then only look at what is held. Offsets are those of the bytes.
 */
class window_Window {
    position;
    end;
    littleEndian = true;
    /** Bytes fetched so far: what a budget is measured in. */
    fetched = 0;
    bytes;
    size;
    held = new DataView(new ArrayBuffer(0));
    /** Offset of the first byte held. */
    base = 0;
    constructor(bytes, start = 0, end = bytes.size, size = window_WINDOW_BYTES) {
        this.bytes = bytes;
        this.position = start;
        this.end = Math.min(end, bytes.size);
        this.size = size;
    }
    get remaining() {
        return this.end - this.position;
    }
    /** Whether the next `count` bytes are held: the way around {@link Window.need} in hot loops. */
    has(count) {
        const at = this.position - this.base;
        return at >= 0 && at + count <= this.held.byteLength;
    }
    /** Holds the next `count` bytes. Throws {@link WindowError} OUT_OF_BOUNDS when they do not exist. */
    async need(count) {
        if (count > this.remaining)
            throw this.outOfBounds(count);
        if (!this.has(count))
            await this.fill(Math.max(count, this.size));
    }
    /** Holds what there is of the next `count` bytes, and returns how many that are. */
    async upTo(count) {
        const there = Math.max(0, Math.min(count, this.remaining));
        if (!this.has(there))
            await this.fill(Math.max(there, this.size));
        return there;
    }
    /** Moves on without reading. Throws OUT_OF_BOUNDS past the end. */
    skip(count) {
        if (!(count >= 0) || count > this.remaining)
            throw this.outOfBounds(count);
        this.position += count;
    }
    u8() {
        return this.held.getUint8(this.advance(1));
    }
    u16() {
        return this.held.getUint16(this.advance(2), this.littleEndian);
    }
    u32() {
        return this.held.getUint32(this.advance(4), this.littleEndian);
    }
    u64() {
        return this.held.getBigUint64(this.advance(8), this.littleEndian);
    }
    /** A copy of the next `count` bytes. */
    take(count) {
        const at = this.advance(count) + this.held.byteOffset;
        return new Uint8Array(this.held.buffer.slice(at, at + count));
    }
    advance(count) {
        const at = this.position - this.base;
        if (!this.has(count))
            throw this.outOfBounds(count);
        this.position += count;
        return at;
    }
    async fill(count) {
        const wanted = Math.min(count, this.remaining);
        const data = await this.bytes.read(this.position, wanted);
        // An origin that gives less than it said would have a reader ask for ever.
        if (data.byteLength < wanted)
            throw this.outOfBounds(wanted);
        this.held = new DataView(data.buffer, data.byteOffset, data.byteLength);
        this.base = this.position;
        this.fetched += data.byteLength;
    }
    outOfBounds(count) {
        return new WindowError('OUT_OF_BOUNDS', `${count} bytes are needed at byte ${this.position}, ${Math.max(0, this.remaining)} exist`);
    }
}

;// CONCATENATED MODULE: ./lib/src/format/protobuf/limits.js
// Limits of the protobuf reader, each with its reason.
const PROTOBUF_LIMITS = {
    /** The default recursion limit of protobuf's own readers: loaders refuse anything deeper. */
    depth: 100,
    /** Fields looked at in one file; graphs of large models have some million. */
    fields: 50_000_000,
    /** Bytes of one string that are kept; names, operators and paths are far shorter. */
    textBytes: 64 * 1024,
    /** Values kept in one message that is handed over, with everything inside it. */
    valuesPerUnit: 1_000_000,
    /** Bytes of packed numbers in one field of those that are kept: dimensions and flags, never weights. */
    packedBytes: 4 * 2 ** 20,
    /** Bytes of strings kept in one message that is handed over. */
    textPerUnit: 32 * 2 ** 20,
};

;// CONCATENATED MODULE: ./lib/src/format/protobuf/message.js
// Message types as the reader needs them, and the messages it makes.
/** What was kept of one message. Repeated fields keep their order; of singular ones the last value counts. */
class Message {
    type;
    offset;
    length;
    values = new Map();
    constructor(type, offset, length) {
        this.type = type;
        this.offset = offset;
        this.length = length;
    }
    add(field, value) {
        const list = this.values.get(field);
        if (list === undefined)
            this.values.set(field, [value]);
        else
            list.push(value);
    }
    /** All numbers of a field; above 2^53 the nearest double. */
    ints(field) {
        return this.list(field).filter((value) => typeof value === 'number');
    }
    int(field) {
        return this.ints(field).at(-1);
    }
    texts(field) {
        return this.list(field).filter((value) => typeof value === 'string');
    }
    /** Empty when the field is not there, as protobuf has it. */
    text(field) {
        return this.texts(field).at(-1) ?? '';
    }
    messages(field) {
        return this.list(field).filter((value) => value instanceof Message);
    }
    /** The last message of a field that holds one; earlier ones merge into it in protobuf, see {@link messages}. */
    message(field) {
        return this.messages(field).at(-1);
    }
    spans(field) {
        return this.list(field).filter((value) => typeof value === 'object' && !(value instanceof Message));
    }
    located(field) {
        return this.list(field).filter((value) => typeof value === 'object' && 'text' in value && !(value instanceof Message));
    }
    has(field) {
        return this.values.has(field);
    }
    list(field) {
        return this.values.get(field) ?? [];
    }
}

;// CONCATENATED MODULE: ./lib/src/format/protobuf/wire.js

const VARINT = 0;
const FIXED64 = 1;
const LENGTH = 2;
const GROUP_START = 3;
const GROUP_END = 4;
const FIXED32 = 5;
/** A tag and the varint behind it: what has to be held to read the head of a field. */
const HEAD_BYTES = 15;
const VARINT_BYTES = 10;
/** Reads a tag that is held. Field numbers go from 1 to 2^29 - 1. */
function readTag(window, end) {
    const at = window.position;
    const tag = readVarint(window, end);
    const field = Math.floor(tag / 8);
    const wire = tag % 8;
    if (tag < 0 || field === 0 || field >= 2 ** 29 || wire > FIXED32) {
        throw new ProtobufError('BROKEN', at, `no field can begin at byte ${at}`);
    }
    return { field, wire };
}
/** Reads a varint that is held, as a signed 64-bit number; above 2^53 the nearest double. */
function readVarint(window, end) {
    const at = window.position;
    let value = 0;
    let scale = 1;
    for (let index = 0; index < VARINT_BYTES; index++) {
        if (window.position >= end)
            throw new ProtobufError('BROKEN', at, `the message ends inside a number at byte ${at}`);
        const byte = window.u8();
        value += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return value >= 2 ** 63 ? negative(window, at, index + 1) : value;
        scale *= 128;
    }
    throw new ProtobufError('BROKEN', at, `a number at byte ${at} does not end`);
}
/** The same bytes as two's complement: doubles lose the digits that tell small negative numbers apart. */
function negative(window, at, length) {
    window.position = at;
    let value = 0n;
    for (let index = 0; index < length; index++)
        value |= BigInt(window.u8() & 0x7f) << BigInt(7 * index);
    return Number(BigInt.asIntN(64, value));
}

;// CONCATENATED MODULE: ./lib/src/format/protobuf/read.js





const read_GROUP = { name: 'group', fields: () => ({}) };
/**
 * Reads `range` of `bytes` as one message of the type and returns it; units in it go to `visit` instead. Any field
 * order, unknown fields, groups and packed numbers are taken, as the encoding guide of protobuf has it. Throws
 * {@link ProtobufError}.
 */
async function readMessage(bytes, type, visit = () => { }, range = { offset: 0, length: bytes.size }) {
    const reader = new MessageReader(bytes, range, visit);
    return reader.read(type, range);
}
class MessageReader {
    window;
    visit;
    stack = [];
    fields = 0;
    keptValues = 0;
    keptText = 0;
    constructor(bytes, range, visit) {
        this.window = new window_Window(bytes, range.offset, range.offset + range.length);
        this.visit = visit;
    }
    /** Waits only where the window has to move: a graph has millions of fields. */
    async read(type, range) {
        const { window } = this;
        const root = this.open(type, range);
        for (;;) {
            const frame = this.stack.at(-1);
            if (frame === undefined)
                return root;
            if (window.position >= frame.end) {
                this.close(frame);
                continue;
            }
            const at = window.position;
            if (!window.has(HEAD_BYTES))
                await window.upTo(HEAD_BYTES);
            const needed = this.readField(frame);
            if (needed === 0)
                continue;
            window.position = at;
            await window.need(needed);
        }
    }
    open(type, { offset, length }, group) {
        if (this.stack.length >= PROTOBUF_LIMITS.depth) {
            throw new ProtobufError('TOO_DEEP', offset, `messages are nested deeper than ${PROTOBUF_LIMITS.depth}`);
        }
        const message = new Message(type, offset, length);
        const { keptValues, keptText } = this;
        const frame = { message, fields: type.fields(), end: offset + length, keptValues, keptText };
        this.stack.push(group === undefined ? frame : { ...frame, group });
        return message;
    }
    close(frame) {
        if (frame.group !== undefined)
            throw this.broken(frame.end, 'a group does not end');
        this.stack.pop();
        if (frame.message.type.unit !== true)
            return;
        const holders = this.stack.map(({ message }) => message);
        this.visit(frame.message, holders);
        this.keptValues = frame.keptValues;
        this.keptText = frame.keptText;
    }
    /** Reads a field whose head is held. Returns how many bytes have to be held from its beginning if they are not, or 0. */
    readField(frame) {
        const { window } = this;
        const at = window.position;
        if (++this.fields > PROTOBUF_LIMITS.fields)
            throw tooMuch(at, `${PROTOBUF_LIMITS.fields} fields`);
        const { field, wire } = readTag(window, frame.end);
        const type = frame.fields[field];
        switch (wire) {
            case VARINT: {
                const value = readVarint(window, frame.end);
                if (type === 'int')
                    this.keep(frame.message, field, value);
                return 0;
            }
            case LENGTH:
                return this.readLength(frame, field, type, at);
            case GROUP_START:
                this.open(read_GROUP, { offset: window.position, length: frame.end - window.position }, field);
                return 0;
            case GROUP_END:
                if (frame.group !== field)
                    throw this.broken(at, 'a group ends that did not begin');
                this.stack.pop();
                return 0;
            default:
                return this.skipFixed(wire === FIXED64 ? 8 : 4, frame.end);
        }
    }
    readLength(frame, field, type, at) {
        const { window } = this;
        const length = readVarint(window, frame.end);
        const offset = window.position;
        if (length < 0 || length > frame.end - offset) {
            throw this.broken(offset, `a field of ${length} bytes is larger than what holds it`);
        }
        const span = { offset, length };
        if (typeof type === 'object') {
            const message = this.open(type, span);
            if (type.unit !== true)
                this.keep(frame.message, field, message);
            return 0;
        }
        const looked = bytesLookedAt(type, span);
        if (!window.has(looked))
            return offset - at + looked;
        if (type === 'int')
            this.keepPacked(frame.message, field, offset + length);
        else if (type === 'span')
            this.keep(frame.message, field, span);
        else if (type !== undefined)
            this.keepText(frame.message, field, span, type);
        window.skip(offset + length - window.position);
        return 0;
    }
    keepText(message, field, span, type) {
        const length = Math.min(span.length, PROTOBUF_LIMITS.textBytes);
        this.keptText += length;
        if (this.keptText > PROTOBUF_LIMITS.textPerUnit) {
            throw tooMuch(span.offset, `${PROTOBUF_LIMITS.textPerUnit} bytes of text in one message`);
        }
        const text = DECODER.decode(this.window.take(length));
        this.keep(message, field, type === 'text' ? text : { ...span, text });
    }
    keepPacked(message, field, end) {
        while (this.window.position < end)
            this.keep(message, field, readVarint(this.window, end));
    }
    keep(message, field, value) {
        if (++this.keptValues > PROTOBUF_LIMITS.valuesPerUnit) {
            throw tooMuch(this.window.position, `${PROTOBUF_LIMITS.valuesPerUnit} values in one message`);
        }
        message.add(field, value);
    }
    skipFixed(count, end) {
        const { position } = this.window;
        if (count > end - position)
            throw this.broken(position, 'the message ends inside a number');
        this.window.skip(count);
        return 0;
    }
    broken(offset, what) {
        return new ProtobufError('BROKEN', offset, `${what} at byte ${offset}`);
    }
}
/** Bytes of a field that have to be held. */
function bytesLookedAt(type, { offset, length }) {
    if (type === 'text' || type === 'located')
        return Math.min(length, PROTOBUF_LIMITS.textBytes);
    if (type !== 'int')
        return 0;
    // A packed number has at least one byte.
    if (length > PROTOBUF_LIMITS.packedBytes) {
        throw tooMuch(offset, `${PROTOBUF_LIMITS.packedBytes} bytes of numbers in one field`);
    }
    return length;
}
function tooMuch(offset, what) {
    return new ProtobufError('TOO_MUCH', offset, `more than ${what}`);
}
/** Not `fatal`: names in hostile files are shown, not trusted. */
const DECODER = new TextDecoder();

;// CONCATENATED MODULE: ./lib/src/format/coreml/read.js


const MAX_FACTS = 1000;
const CLASS = { name: 'Custom', fields: () => ({ 10: 'text' }) };
const BRANCH = { name: 'BranchLayerParams', fields: () => ({ 1: NETWORK, 2: NETWORK }) };
const LOOP = { name: 'LoopLayerParams', fields: () => ({ 3: NETWORK, 4: NETWORK }) };
const LAYER = {
    name: 'NeuralNetworkLayer',
    unit: true,
    fields: () => ({ 1: 'text', 500: CLASS, 605: BRANCH, 615: LOOP }),
};
/** NeuralNetwork, its classifier and its regressor begin alike. */
const NETWORK = { name: 'NeuralNetwork', fields: () => ({ 1: LAYER }) };
const STRING = { name: 'StringParameter', fields: () => ({ 1: 'text' }) };
const LINKED_FILE = { name: 'LinkedModelFile', fields: () => ({ 1: STRING, 2: STRING }) };
const LINKED = { name: 'LinkedModel', fields: () => ({ 1: LINKED_FILE }) };
const PIPELINE = { name: 'Pipeline', fields: () => ({ 1: MODEL }) };
const TYPED_PIPELINE = { name: 'PipelineClassifier', fields: () => ({ 1: PIPELINE }) };
const MODEL = {
    name: 'Model',
    unit: true,
    fields: () => ({
        200: TYPED_PIPELINE,
        201: TYPED_PIPELINE,
        202: PIPELINE,
        303: NETWORK,
        403: NETWORK,
        500: NETWORK,
        555: CLASS,
        556: LINKED,
    }),
};
/**
 * Reads a Model message (mlmodel/format/Model.proto of coremltools). Never throws for what the bytes say: `stopped`
 * tells why reading ended early. Rejects only with the error of the bytes' origin.
 */
async function readCoreml(bytes) {
    const customs = [];
    const links = [];
    const add = (kind, unit, custom) => {
        const name = kind === 'layer' ? unit.text(1) : '';
        if (customs.length < MAX_FACTS)
            customs.push({ kind, name, className: custom.text(10), offset: unit.offset });
    };
    const visit = (unit) => {
        if (unit.type === LAYER)
            for (const custom of unit.messages(500))
                add('layer', unit, custom);
        if (unit.type !== MODEL)
            return;
        for (const custom of unit.messages(555))
            add('model', unit, custom);
        for (const link of unit.messages(556).flatMap((linked) => linked.messages(1))) {
            const [file, searchPath] = [1, 2].map((field) => link.message(field)?.text(1) ?? '');
            if (links.length < MAX_FACTS)
                links.push({ file: file ?? '', searchPath: searchPath ?? '', offset: link.offset });
        }
    };
    try {
        await readMessage(bytes, MODEL, visit);
        return { customs, links };
    }
    catch (error) {
        if (!(error instanceof ProtobufError))
            throw error;
        const { code, message: reason, offset } = error;
        return { customs, links, stopped: { code: code === 'TOO_MUCH' ? 'budget' : 'broken', reason, offset } };
    }
}

;// CONCATENATED MODULE: ./lib/src/format/protobuf/outline.js



const FIXED = new Map([
    [FIXED64, 8],
    [FIXED32, 4],
]);
/** A small window: recognition looks at many files and at few bytes of each. */
const outline_WINDOW_BYTES = 4096;
/**
 * The first fields of one level, at most `limit`; undefined when the bytes are not protobuf as far as that. What
 * is in groups is passed over.
 */
async function outlineOf(bytes, { offset, length }, limit) {
    const end = Math.min(offset + length, bytes.size);
    const window = new window_Window(bytes, offset, end, outline_WINDOW_BYTES);
    const fields = [];
    let groups = 0;
    try {
        for (let count = 0; window.position < end && count < limit; count++) {
            const field = await readField(window, end);
            groups += field.wire === GROUP_START ? 1 : field.wire === GROUP_END ? -1 : 0;
            if (groups < 0)
                return undefined;
            if (groups === 0 && field.wire !== GROUP_END)
                fields.push(field);
        }
    }
    catch (error) {
        if (error instanceof ProtobufError)
            return undefined;
        throw error;
    }
    return fields;
}
async function readField(window, end) {
    await window.upTo(HEAD_BYTES + 5);
    const at = window.position;
    const { field, wire } = readTag(window, end);
    const nothing = { offset: window.position, length: 0 };
    if (wire === VARINT)
        return { field, wire, value: readVarint(window, end), span: nothing };
    const length = wire === LENGTH ? readVarint(window, end) : (FIXED.get(wire) ?? 0);
    const span = { offset: window.position, length };
    if (length < 0 || length > end - span.offset) {
        throw new ProtobufError('BROKEN', at, `no field can be at byte ${at}`);
    }
    window.skip(length);
    return { field, wire, value: 0, span: wire === LENGTH ? span : nothing };
}
/** The first message or text of a field in an outline. */
function firstSpan(fields, field) {
    return fields?.find((each) => each.field === field && each.wire === LENGTH)?.span;
}

;// CONCATENATED MODULE: ./lib/src/format/coreml/sniff.js


const MAX_FIELDS = 256;
/** Fields of Model.Type: pipelines from 200, networks and trees to 700, Apple's own from 2000, and ML programs. */
const FIRST_TYPE = 200;
const LAST_TYPE = 3000;
const SPECIFICATIONS = 100;
/** A specification version, a description with inputs or outputs, and one of the kinds of models. */
async function looksLikeCoreml(bytes) {
    const fields = await outlineOf(bytes, { offset: 0, length: bytes.size }, MAX_FIELDS);
    const versioned = fields?.some(({ field, wire, value }) => field === 1 && wire === VARINT && value > 0 && value < SPECIFICATIONS);
    const typed = fields?.some(({ field, wire }) => field >= FIRST_TYPE && field <= LAST_TYPE && wire === LENGTH);
    const description = firstSpan(fields, 2);
    if (versioned !== true || typed !== true || description === undefined)
        return false;
    const features = await outlineOf(bytes, description, MAX_FIELDS);
    const feature = firstSpan(features, 1) ?? firstSpan(features, 10);
    if (feature === undefined)
        return false;
    const parts = await outlineOf(bytes, feature, MAX_FIELDS);
    return firstSpan(parts, 1) !== undefined && firstSpan(parts, 3) !== undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/paths.js
// Why a path that a model names leaves the folder of the model, however it is written.
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]+:/;
const DRIVE = /^[A-Za-z]:/;
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const CONTROL = /[\u0000-\u001f\u007f]/;
/** One clause about the path, or undefined when it stays inside whatever system reads it. Pure. */
function leavesFolder(path) {
    if (CONTROL.test(path))
        return 'holds control characters, which some systems cut a path at';
    if (DRIVE.test(path))
        return SCHEME.test(path) ? 'is a URL' : 'names a drive';
    if (/^[/\\]/.test(path))
        return 'is absolute';
    if (SCHEME.test(path))
        return 'is a URL';
    if (path.startsWith('~'))
        return 'begins in a home folder';
    if (path.split(/[/\\]/).includes('..'))
        return 'climbs out with ..';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/problems.js
// Turns the problems that a reader lists into findings: one per rule and kind, the first few told.


/** Problems told in one finding; the rest is counted. */
const TOLD = 3;
/** Offsets listed besides the first. */
const problems_MAX_OFFSETS = 20;
/** The rules of `surface` say which kinds they are about in `match.problems`; `more` are those only counted. */
function problemFindings(surface, problems, artifact, { rules }, more = new Map()) {
    return rules.ofSurface(surface).flatMap((rule) => problems_kindsOf(rule).flatMap((kind) => {
        const group = problems.filter((problem) => problem.kind === kind);
        return group.length === 0 ? [] : [problems_findingOfGroup(rule, group, more.get(kind) ?? 0, artifact)];
    }));
}
function problems_findingOfGroup(rule, group, uncounted, artifact) {
    const { path, members } = artifact.locator;
    const details = [...new Set(group.map(({ detail }) => detail))];
    const others = details.length - TOLD + uncounted;
    const more = others > 0 ? ` (and ${others} more of the kind)` : '';
    const [offset, ...moreOffsets] = group.flatMap((problem) => problem.offset ?? []);
    return findingOf(rule, {
        evidence: `${(0,core_artifact/* memberName */.e)(artifact.locator) ?? path}: ${details.slice(0, TOLD).join('; ')}${more}`,
        location: { path, members, ...(offset === undefined ? {} : { offset }) },
        moreOffsets: moreOffsets.slice(0, problems_MAX_OFFSETS),
        subject: JSON.stringify([group[0]?.kind, ...details]),
    });
}
function problems_kindsOf(rule) {
    return matchOf(rule).problems ?? [];
}

;// CONCATENATED MODULE: ./lib/src/inspect/coreml.js




const coremlInspector = {
    name: 'coreml',
    recognises: ({ bytes }) => looksLikeCoreml(bytes),
    inspect: inspectCoreml,
};
async function inspectCoreml(artifact, context) {
    const facts = await readCoreml(artifact.bytes);
    const customs = facts.customs.map(({ kind, name, className, offset }) => ({
        kind: 'custom-class',
        detail: `the ${kind} ${JSON.stringify(name)} calls the class ${JSON.stringify(className)} of the application`,
        offset,
    }));
    return {
        format: 'coreml',
        findings: problemFindings('coreml', [...customs, ...facts.links.map(linkProblem)], artifact, context),
        members: [],
        incomplete: coreml_incompleteOf(facts),
    };
}
function linkProblem({ file, searchPath, offset }) {
    const places = [file, ...searchPath.split(':')];
    const why = places.map((place) => leavesFolder(place)).find((reason) => reason !== undefined);
    const detail = `loads the model ${JSON.stringify(file)} from ${JSON.stringify(searchPath)}`;
    return why === undefined
        ? { kind: 'linked-model', detail, offset }
        : { kind: 'linked-path', detail: `${detail}, which ${why}`, offset };
}
/** A loader refuses a broken message; where we stop for a limit, it goes on. */
function coreml_incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not a Core ML model that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
    ];
}

;// CONCATENATED MODULE: ./lib/src/format/gguf/errors.js
// The one error of the GGUF reader.

/**
 * `BROKEN`: the file ends too early or has a value that no loader takes; `OVERFLOW`: a number that is there to
 * overflow a loader's arithmetic; `TOO_MUCH`: a limit of GGUF_LIMITS was reached. `offset` is in bytes.
 */
class GgufError extends errors/* GuardError */.U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/gguf/limits.js
// Limits of the GGUF reader, each with its reason.
const GGUF_LIMITS = {
    /** GGML_MAX_DIMS: ggml has no tensors of more dimensions. */
    dimensions: 4,
    /** GGML_MAX_NAME, the terminating zero included. */
    nameBytes: 64,
    /** The specification's limit for keys. */
    keyBytes: 65_535,
    /** Tensors of one file: the largest mixtures of experts have some thousands. */
    tensors: 1_000_000,
    /** Metadata entries of one file: real files have dozens. */
    entries: 100_000,
    /** Elements of string arrays in one file, each of which is looked at: the largest vocabularies have half a million. */
    strings: 20_000_000,
    /** Arrays inside arrays: the specification allows them, ggml does not, nobody writes them. */
    depth: 4,
    /** Above any file: a length beyond it is written to overflow arithmetic, not by accident. */
    plausible: 2 ** 48,
    /** Chat templates that are handed on; models have one, or a handful under names. */
    templates: 64,
    /** Problems of one kind that are told apart. */
    problemsPerKind: 20,
};

;// CONCATENATED MODULE: ./lib/src/format/gguf/fields.js
// The fields that a GGUF header is made of: versions differ in the width of lengths, machines in the order of bytes.



class GgufFields {
    window;
    version = 3;
    constructor(bytes) {
        this.window = new window_Window(bytes);
    }
    get position() {
        return this.window.position;
    }
    async u32() {
        if (!this.window.has(4))
            await this.need(4, 'a number');
        return this.window.u32();
    }
    async u64() {
        if (!this.window.has(8))
            await this.need(8, 'a number');
        return this.window.u64();
    }
    /** A count or length: 32 bits wide in version 1, 64 since. Throws OVERFLOW above what any file can hold. */
    async length(what) {
        const at = this.position;
        if (this.version === 1)
            return this.u32();
        const value = await this.u64();
        if (value > BigInt(GGUF_LIMITS.plausible)) {
            throw new GgufError('OVERFLOW', at, `${what} is said to be ${value}, which no file can hold`);
        }
        return Number(value);
    }
    /** Passes over a string and says where its bytes are. */
    async span(what) {
        const length = await this.length(`the length of ${what}`);
        const offset = this.position;
        this.skip(length, what);
        return { offset, length };
    }
    /** Passes over a string that is held whole; a vocabulary has half a million, which are not worth waiting for. */
    skipHeldString() {
        const { window } = this;
        const width = this.version === 1 ? 4 : 8;
        const at = window.position;
        if (!window.has(width))
            return false;
        const length = width === 4 ? window.u32() : Number(window.u64());
        const held = window.has(length);
        window.position = held ? window.position + length : at;
        return held;
    }
    /** A string of at most `limit` bytes. */
    async text(what, limit) {
        const at = this.position;
        const length = await this.length(`the length of ${what}`);
        if (length > limit)
            throw new GgufError('BROKEN', at, `${what} has ${length} bytes, ${limit} at most are allowed`);
        if (!this.window.has(length))
            await this.need(length, what);
        return new TextDecoder().decode(this.window.take(length));
    }
    skip(count, what) {
        if (count > this.window.remaining)
            throw this.endsInside(what);
        this.window.skip(count);
    }
    async need(count, what) {
        try {
            await this.window.need(count);
        }
        catch (error) {
            if (error instanceof WindowError)
                throw this.endsInside(what);
            throw error;
        }
    }
    endsInside(what) {
        return new GgufError('BROKEN', this.position, `the file ends inside ${what}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/format/gguf/problems.js

class GgufProblems {
    list = [];
    more = new Map();
    counts = new Map();
    add(kind, detail, offset) {
        const count = (this.counts.get(kind) ?? 0) + 1;
        this.counts.set(kind, count);
        if (count <= GGUF_LIMITS.problemsPerKind) {
            this.list.push(offset === undefined ? { kind, detail } : { kind, detail, offset });
        }
        else {
            this.more.set(kind, count - GGUF_LIMITS.problemsPerKind);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/format/gguf/types.js
// Types of GGUF values and of ggml tensors, with their sizes (gguf.h and ggml.h of llama.cpp).
const types_STRING = 8;
const ARRAY = 9;
/** Bytes of one value by its type; strings and arrays have no fixed size. */
const VALUE_BYTES = new Map([
    [0, 1], // u8
    [1, 1], // i8
    [2, 2], // u16
    [3, 2], // i16
    [4, 4], // u32
    [5, 4], // i32
    [6, 4], // f32
    [7, 1], // bool
    [10, 8], // u64
    [11, 8], // i64
    [12, 8], // f64
]);
const UINT32 = 4;
const TYPES = [
    [0, 'F32', 1, 4],
    [1, 'F16', 1, 2],
    [2, 'Q4_0', 32, 18],
    [3, 'Q4_1', 32, 20],
    [6, 'Q5_0', 32, 22],
    [7, 'Q5_1', 32, 24],
    [8, 'Q8_0', 32, 34],
    [9, 'Q8_1', 32, 36],
    [10, 'Q2_K', 256, 84],
    [11, 'Q3_K', 256, 110],
    [12, 'Q4_K', 256, 144],
    [13, 'Q5_K', 256, 176],
    [14, 'Q6_K', 256, 210],
    [15, 'Q8_K', 256, 292],
    [16, 'IQ2_XXS', 256, 66],
    [17, 'IQ2_XS', 256, 74],
    [18, 'IQ3_XXS', 256, 98],
    [19, 'IQ1_S', 256, 50],
    [20, 'IQ4_NL', 32, 18],
    [21, 'IQ3_S', 256, 110],
    [22, 'IQ2_S', 256, 82],
    [23, 'IQ4_XS', 256, 136],
    [24, 'I8', 1, 1],
    [25, 'I16', 1, 2],
    [26, 'I32', 1, 4],
    [27, 'I64', 1, 8],
    [28, 'F64', 1, 8],
    [29, 'IQ1_M', 256, 56],
    [30, 'BF16', 1, 2],
    [34, 'TQ1_0', 256, 54],
    [35, 'TQ2_0', 256, 66],
    [39, 'MXFP4', 32, 17],
    [40, 'NVFP4', 64, 36],
    [41, 'Q1_0', 128, 18],
];
/** Types that were removed (Q4_2, Q4_3, the repacked ones) or that ggml does not have yet are absent. */
const TENSOR_TYPES = new Map(TYPES.map(([id, name, elements, bytes]) => [id, { name, elements, bytes }]));

;// CONCATENATED MODULE: ./lib/src/format/gguf/tensors.js
// Reads the tensor table of a GGUF file, and checks that the tensors follow one another to the end of the file.



/** Reads the entry of one tensor; undefined when its size cannot be worked out. */
async function readTensor(fields, problems) {
    const at = fields.position;
    const name = await fields.text('a tensor name', GGUF_LIMITS.keyBytes);
    const quoted = JSON.stringify(name);
    if (name === '' || Buffer.byteLength(name) >= GGUF_LIMITS.nameBytes) {
        problems.add('tensor', `the name ${quoted} of a tensor is not 1 to ${GGUF_LIMITS.nameBytes - 1} bytes long`, at);
    }
    const count = await fields.u32();
    if (count > GGUF_LIMITS.dimensions) {
        problems.add('dimensions', `the tensor ${quoted} is said to have ${count} dimensions, ggml has room for 4`, at);
        // The rest of the table is where this number says, so nothing behind it can be trusted.
        throw new GgufError('BROKEN', at, `the tensor ${quoted} has ${count} dimensions`);
    }
    const shape = [];
    for (let index = 0; index < count; index++) {
        shape.push(fields.version === 1 ? BigInt(await fields.u32()) : await fields.u64());
    }
    const type = await fields.u32();
    const offset = await fields.u64();
    const known = TENSOR_TYPES.get(type);
    if (known === undefined) {
        problems.add('unknown-type', `the tensor ${quoted} is of type ${type}, which is not known`, at);
        return undefined;
    }
    const bytes = tensors_sizeOf(shape, known);
    if (bytes === undefined || offset > BigInt(GGUF_LIMITS.plausible)) {
        const says = `${known.name} [${shape.join(', ')}] at ${offset}`;
        problems.add('overflow', `the tensor ${quoted} is said to be ${says}, which no file can hold`, at);
        return undefined;
    }
    if (bytes % 1 !== 0) {
        problems.add('tensor', `the rows of the tensor ${quoted} are no whole blocks of ${known.name}`, at);
        return undefined;
    }
    return { name, dtype: known.name, shape: shape.map(Number), bytes, offset: Number(offset) };
}
/** Bytes of a tensor; not whole when its rows are no whole blocks; undefined above any file. */
function tensors_sizeOf(shape, { elements, bytes }) {
    const limit = BigInt(GGUF_LIMITS.plausible);
    let total = 1n;
    for (const dimension of shape) {
        // A zero elsewhere does not excuse a dimension that ggml's signed 64 bits cannot hold.
        if (dimension > limit)
            return undefined;
        total *= dimension === 0n ? 1n : dimension;
        if (total > limit)
            return undefined;
    }
    if ((shape[0] ?? 1n) % BigInt(elements) !== 0n)
        return 0.5;
    return shape.includes(0n) ? 0 : Number((total / BigInt(elements)) * BigInt(bytes));
}
/** `dataStart` is where the aligned data section begins, `size` the length of the file. */
function checkLayout(tensors, { dataStart, alignment, size }, problems) {
    let reached = 0;
    for (const { name, offset, bytes } of tensors.toSorted((a, b) => a.offset - b.offset)) {
        const quoted = JSON.stringify(name);
        const expected = Math.ceil(reached / alignment) * alignment;
        if (offset < reached)
            problems.add('overlap', `the tensor ${quoted} shares bytes with the one before it`);
        else if (offset > expected)
            problems.add('hole', `${offset - expected} bytes before the tensor ${quoted} belong to none`);
        else if (offset % alignment !== 0)
            problems.add('tensor', `the tensor ${quoted} is not aligned`);
        reached = Math.max(reached, offset + bytes);
        if (dataStart + offset + bytes > size) {
            const end = dataStart + offset + bytes;
            problems.add('beyond-file', `the tensor ${quoted} is said to end at byte ${end} of a file of ${size}`);
        }
    }
    const end = dataStart + Math.ceil(reached / alignment) * alignment;
    if (end < size) {
        problems.add('trailing-data', `${size - end} bytes behind the last tensor belong to none`, end);
    }
}

;// CONCATENATED MODULE: ./lib/src/format/gguf/values.js
// Passes over the values of GGUF metadata: arrays of numbers at once, arrays of strings one by one.



/** Passes over a value of that type. Throws {@link GgufError}. */
async function skipValue(fields, type, key, budget, depth = 0) {
    const what = `the value of ${JSON.stringify(key)}`;
    const size = VALUE_BYTES.get(type);
    if (size !== undefined) {
        fields.skip(size, what);
        return { nested: false };
    }
    if (type === types_STRING) {
        await fields.span(what);
        return { nested: false };
    }
    if (type !== ARRAY)
        throw new GgufError('BROKEN', fields.position - 4, `${what} has the unknown type ${type}`);
    return skipArray(fields, key, budget, depth);
}
async function skipArray(fields, key, budget, depth) {
    const at = fields.position;
    const what = `the array ${JSON.stringify(key)}`;
    const type = await fields.u32();
    const count = await fields.length(`the length of ${what}`);
    const size = VALUE_BYTES.get(type);
    if (size !== undefined) {
        fields.skip(count * size, what);
        return { nested: depth > 0 };
    }
    if (type !== types_STRING && type !== ARRAY)
        throw new GgufError('BROKEN', at, `${what} has the unknown type ${type}`);
    if (depth >= GGUF_LIMITS.depth)
        throw new GgufError('TOO_MUCH', at, `${what} is nested too deep`);
    // Every element has a length in front: more elements than bytes cannot be there.
    if (count > fields.window.remaining)
        throw new GgufError('BROKEN', at, `the file ends inside ${what}`);
    for (let index = 0; index < count; index++) {
        if (--budget.left < 0)
            throw new GgufError('TOO_MUCH', at, `more than ${GGUF_LIMITS.strings} array elements`);
        if (type === types_STRING) {
            if (!fields.skipHeldString())
                await fields.span(what);
        }
        else
            await skipArray(fields, key, budget, depth + 1);
    }
    return { nested: depth > 0 || type === ARRAY };
}

;// CONCATENATED MODULE: ./lib/src/format/gguf/read.js







/** `GGUF`: bytes, whatever the order of bytes in the rest. */
const MAGIC_BYTES = 4;
const DEFAULT_ALIGNMENT = 32;
const TEMPLATE = /^tokenizer\.chat_template(?:\.|$)/;
/**
 * Reads a GGUF file of version 1 to 3, either order of bytes (docs/gguf.md of ggml; ggml/src/gguf.cpp of
 * llama.cpp). Never throws for what the bytes say: `stopped` tells why reading ended early. Rejects only with the
 * error of the bytes' origin.
 */
async function readGguf(bytes) {
    const reader = new GgufReader(bytes);
    try {
        await reader.read();
    }
    catch (error) {
        if (!(error instanceof GgufError))
            throw error;
        reader.stop(error);
    }
    return reader.facts();
}
class GgufReader {
    fields;
    size;
    problems = new GgufProblems();
    tensors = [];
    templates = [];
    keys = new Set();
    alignment = DEFAULT_ALIGNMENT;
    stopped;
    constructor(bytes) {
        this.fields = new GgufFields(bytes);
        this.size = bytes.size;
    }
    async read() {
        const { fields } = this;
        fields.skip(MAGIC_BYTES, 'the magic');
        await this.readVersion();
        const tensors = await fields.length('the number of tensors');
        const entries = await fields.length('the number of metadata entries');
        if (tensors > GGUF_LIMITS.tensors || entries > GGUF_LIMITS.entries) {
            throw new GgufError('TOO_MUCH', MAGIC_BYTES, `${tensors} tensors and ${entries} metadata entries`);
        }
        const budget = { left: GGUF_LIMITS.strings };
        for (let index = 0; index < entries; index++)
            await this.readEntry(budget);
        const whole = await this.readTable(tensors);
        if (!whole)
            return;
        const dataStart = Math.ceil(fields.position / this.alignment) * this.alignment;
        const layout = { dataStart, alignment: this.alignment, size: this.size };
        checkLayout(this.tensors, layout, this.problems);
    }
    stop(error) {
        const { code, message: reason, offset } = error;
        if (code === 'OVERFLOW')
            this.problems.add('overflow', reason, offset);
        this.stopped = { code: code === 'TOO_MUCH' ? 'budget' : 'broken', reason, offset };
    }
    facts() {
        return {
            version: this.fields.version,
            littleEndian: this.fields.window.littleEndian,
            entries: this.keys.size,
            tensors: this.tensors,
            templates: this.templates,
            problems: this.problems.list,
            more: this.problems.more,
            ...(this.stopped === undefined ? {} : { stopped: this.stopped }),
        };
    }
    /** A version that looks huge is one of the other byte order, as ggml tells them apart. */
    async readVersion() {
        const { fields } = this;
        let version = await fields.u32();
        if ((version & 0xffff) === 0 && version !== 0) {
            fields.window.littleEndian = false;
            fields.window.position -= 4;
            version = await fields.u32();
        }
        if (version < 1 || version > 3) {
            throw new GgufError('BROKEN', MAGIC_BYTES, `version ${version} of GGUF is not known`);
        }
        fields.version = version;
    }
    async readEntry(budget) {
        const { fields } = this;
        const at = fields.position;
        const key = await fields.text('a metadata key', GGUF_LIMITS.keyBytes);
        if (this.keys.has(key))
            this.problems.add('duplicate', `the key ${JSON.stringify(key)} is given twice`, at);
        this.keys.add(key);
        const type = await fields.u32();
        if (key === 'general.alignment')
            return this.readAlignment(type, at);
        if (TEMPLATE.test(key) && type === types_STRING)
            return this.readTemplate(key);
        const { nested } = await skipValue(fields, type, key, budget);
        if (nested && type === ARRAY)
            this.problems.add('nested-array', `${JSON.stringify(key)} holds arrays`, at);
    }
    async readTemplate(key) {
        const span = await this.fields.span(`the value of ${JSON.stringify(key)}`);
        if (this.templates.length >= GGUF_LIMITS.templates) {
            throw new GgufError('TOO_MUCH', span.offset, `more than ${GGUF_LIMITS.templates} chat templates`);
        }
        this.templates.push({ key, ...span });
    }
    async readAlignment(type, at) {
        if (type !== UINT32)
            throw new GgufError('BROKEN', at, 'general.alignment is not a 32-bit number');
        const alignment = await this.fields.u32();
        if (alignment === 0 || (alignment & (alignment - 1)) !== 0 || alignment > 2 ** 30) {
            this.problems.add('alignment', `general.alignment is ${alignment}, which is no power of two`, at);
            throw new GgufError('BROKEN', at, `general.alignment is ${alignment}`);
        }
        this.alignment = alignment;
    }
    /** Whether every tensor's place is known. */
    async readTable(count) {
        const names = new Set();
        for (let index = 0; index < count; index++) {
            const at = this.fields.position;
            const tensor = await readTensor(this.fields, this.problems);
            if (tensor === undefined)
                continue;
            const { name } = tensor;
            if (names.has(name))
                this.problems.add('duplicate', `the tensor ${JSON.stringify(name)} is given twice`, at);
            names.add(name);
            this.tensors.push(tensor);
        }
        return this.tensors.length === count;
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/gguf.js



const ggufInspector = {
    name: 'gguf',
    recognises: (_, head) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'GGUF',
    inspect: inspectGguf,
};
async function inspectGguf(artifact, context) {
    const facts = await readGguf(artifact.bytes);
    return {
        format: 'gguf',
        findings: problemFindings('gguf', facts.problems, artifact, context, facts.more),
        members: facts.templates.map((template) => gguf_memberOf(template, artifact)),
        incomplete: gguf_incompleteOf(facts),
    };
}
/** The template is handed on under its key: whoever reads templates knows it by that name. */
function gguf_memberOf({ key, offset, length }, artifact) {
    return { name: key, open: () => Promise.resolve({ bytes: (0,core_bytes/* sliceBytes */.A1)(artifact.bytes, offset, length) }) };
}
/** A loader stops at a broken header too; where we stop for a limit, it may go on to templates we have not seen. */
function gguf_incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not a GGUF file that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
    ];
}

;// CONCATENATED MODULE: ./lib/src/inspect/inert.js

/** Needs the rules to recognise anything, so it is made for one run. */
function inertInspector(rules) {
    const { inert } = rules.knowledge('format');
    const formats = inert.map(({ format, magic, suffixes }) => ({
        format,
        suffixes,
        magic: Buffer.from(magic, 'hex'),
    }));
    const find = ({ locator }, head) => {
        const name = baseName(locator);
        return formats.find(({ magic, suffixes }) => magic.equals(head.subarray(0, magic.length)) &&
            (suffixes === undefined || suffixes.some((suffix) => name.endsWith(`.${suffix}`))))?.format;
    };
    return {
        name: 'inert',
        recognises: (artifact, head) => find(artifact, head) !== undefined,
        async inspect(artifact) {
            const format = find(artifact, await artifact.bytes.read(0, 64)) ?? 'data';
            return { format, findings: [], members: [], incomplete: [] };
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/format/keras/encoding.js
// The text of a JSON file in any encoding that Python's json.loads takes bytes in (json.detect_encoding).
/** UTF-8, UTF-16 or UTF-32 by byte order mark, else by where the first bytes are zero. `mark`: bytes of the mark. */
function decodeJsonBytes(data) {
    const [a = 1, b = 1, c = 1, d = 1] = data;
    if (beginsWith(data, [0xff, 0xfe, 0, 0]))
        return { text: utf32(data.subarray(4), true), utf8: false, mark: 4 };
    if (beginsWith(data, [0, 0, 0xfe, 0xff]))
        return { text: utf32(data.subarray(4), false), utf8: false, mark: 4 };
    if (beginsWith(data, [0xff, 0xfe]))
        return { text: utf16(data.subarray(2), true), utf8: false, mark: 2 };
    if (beginsWith(data, [0xfe, 0xff]))
        return { text: utf16(data.subarray(2), false), utf8: false, mark: 2 };
    if (beginsWith(data, [0xef, 0xbb, 0xbf]))
        return { text: utf8(data.subarray(3)), utf8: true, mark: 3 };
    if (data.length >= 4 && a === 0)
        return zeroFirst(data, b);
    if (data.length >= 4 && b === 0) {
        return { text: c === 0 && d === 0 ? utf32(data, true) : utf16(data, true), utf8: false, mark: 0 };
    }
    return { text: utf8(data), utf8: true, mark: 0 };
}
function zeroFirst(data, second) {
    return { text: second === 0 ? utf32(data, false) : utf16(data, false), utf8: false, mark: 0 };
}
function beginsWith(data, mark) {
    return mark.every((byte, place) => data[place] === byte);
}
function utf8(data) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
}
function utf16(data, little) {
    return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(data);
}
/** The platform decodes no UTF-32; it is told in UTF-16, one unit for what is not a character. */
function utf32(data, little) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const units = new Uint16Array(2 * Math.ceil(data.length / 4));
    let length = 0;
    for (let at = 0; at + 4 <= data.length; at += 4) {
        const point = view.getUint32(at, little);
        if (point > 0x10ffff)
            units[length++] = 0xfffd;
        else if (point > 0xffff) {
            units[length++] = 0xd800 + ((point - 0x10000) >> 10);
            units[length++] = 0xdc00 + (point & 0x3ff);
        }
        else
            units[length++] = point;
    }
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(new Uint8Array(units.buffer, 0, 2 * length));
}
/** Characters between two places whose byte offset is remembered. */
const STRIDE = 65_536;
/**
 * Turns offsets in characters of `text` into offsets in bytes of the UTF-8 that it was read from, `mark` bytes of
 * which are not in the text. Cheap for any number of offsets.
 */
function byteOffsets(text, mark) {
    const starts = [mark];
    return (offset) => {
        const chunk = Math.floor(offset / STRIDE);
        while (starts.length <= chunk) {
            const at = (starts.length - 1) * STRIDE;
            starts.push((starts.at(-1) ?? mark) + Buffer.byteLength(text.slice(at, at + STRIDE)));
        }
        return (starts[chunk] ?? mark) + Buffer.byteLength(text.slice(chunk * STRIDE, offset));
    };
}

;// CONCATENATED MODULE: ./lib/src/format/keras/errors.js
// The one error of the Keras configuration reader.

/** `NOT_JSON`: Python's json module would refuse it too; `BUDGET`: a limit of KERAS_LIMITS was reached. */
class KerasError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/format/keras/limits.js
// The limits of the Keras configuration reader, with their reasons.
const KERAS_LIMITS = {
    /** Bytes of a configuration. The largest architectures describe themselves in a few MB. */
    bytes: 64 * 2 ** 20,
    /** Levels of nesting. Python's own reader recurses and gives up near a thousand. */
    depth: 10_000,
    /** Values in all, some 150 bytes of memory each. The largest architectures have 100,000; vocabularies add words. */
    values: 1_000_000,
    /** Keras objects that are judged. Large models describe a few ten thousand. */
    objects: 100_000,
    /** Readings of one object whose keys are given twice: enough to see what hides behind what. */
    readings: 8,
};

;// CONCATENATED MODULE: ./lib/src/format/keras/json.js
// A JSON reader that keeps what the built-in one loses: repeated keys, positions, and the numbers only Python takes.


/** An object as it is written: every entry in order, repeated keys included. */
class JsonObject {
    entries = [];
    /** Where its brace is, in characters of the text. */
    offset;
    constructor(offset) {
        this.offset = offset;
    }
    /** The value of `key`: the last one, as Python's dict has it. */
    get(key) {
        for (let index = this.entries.length - 1; index >= 0; index--) {
            const entry = this.entries[index];
            if (entry !== undefined && entry[0] === key)
                return entry[1];
        }
        return undefined;
    }
    /** The value of `key` if it is text. */
    text(key) {
        const value = this.get(key);
        return typeof value === 'string' ? value : undefined;
    }
    /** All values that `key` is given, in order. */
    all(key) {
        return this.entries.flatMap(([name, value]) => (name === key ? [value] : []));
    }
    has(key) {
        return this.entries.some(([name]) => name === key);
    }
}
/**
 * Parses `text` as Python's json.loads does by default (NaN and Infinity included), without recursion. Throws
 * {@link KerasError}.
 */
function parseJson(text) {
    return new Parser(text).parse();
}
const json_SPACE = /[ \t\n\r]*/y;
const json_NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const WORD = /true|false|null|NaN|-?Infinity/y;
const json_PLAIN = /[^"\\]*/y;
const json_WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const json_ESCAPES = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
class Parser {
    text;
    open = [];
    at = 0;
    values = 0;
    constructor(text) {
        this.text = text;
    }
    parse() {
        for (;;) {
            let value = this.begin();
            while (value !== undefined) {
                const holder = this.open.at(-1);
                if (holder === undefined)
                    return this.end(value);
                value = this.place(holder, value);
            }
        }
    }
    end(value) {
        this.space();
        if (this.at < this.text.length)
            throw this.refusal('is followed by something else');
        return value;
    }
    /** Reads a scalar or an empty container; of any other container only its beginning. */
    begin() {
        this.space();
        if (++this.values > KERAS_LIMITS.values) {
            throw new KerasError('BUDGET', `more than ${KERAS_LIMITS.values} values; the rest was not read`);
        }
        switch (this.text.charAt(this.at)) {
            case '{':
                return this.beginObject();
            case '[':
                return this.beginList();
            case '"':
                return this.string();
            default:
                return this.scalar();
        }
    }
    beginObject() {
        const object = new JsonObject(this.at++);
        this.space();
        if (this.take('}'))
            return object;
        this.push({ object, key: this.key() });
        return undefined;
    }
    beginList() {
        this.at++;
        this.space();
        if (this.take(']'))
            return [];
        this.push({ list: [] });
        return undefined;
    }
    push(open) {
        this.open.push(open);
        if (this.open.length > KERAS_LIMITS.depth) {
            throw new KerasError('BUDGET', `values are nested deeper than ${KERAS_LIMITS.depth}`);
        }
    }
    /** Puts a finished value where it belongs; returns the container when that is finished too. */
    place(holder, value) {
        if ('list' in holder)
            holder.list.push(value);
        else
            holder.object.entries.push([holder.key, value]);
        this.space();
        if (this.take(',')) {
            this.space();
            if ('object' in holder)
                holder.key = this.key();
            return undefined;
        }
        if (!this.take('list' in holder ? ']' : '}'))
            throw this.refusal('is neither continued nor closed');
        this.open.pop();
        return 'list' in holder ? holder.list : holder.object;
    }
    key() {
        if (this.text[this.at] !== '"')
            throw this.refusal('has no key');
        const key = this.string();
        this.space();
        if (!this.take(':'))
            throw this.refusal('has no value');
        return key;
    }
    scalar() {
        const word = this.match(WORD);
        if (word !== '')
            return json_WORDS.get(word) ?? null;
        const number = this.match(json_NUMBER);
        if (number === '')
            throw this.refusal('is no value');
        return Number(number);
    }
    string() {
        const start = this.at++;
        const parts = [];
        for (;;) {
            parts.push(this.match(json_PLAIN));
            const next = this.text[this.at++];
            if (next === '"')
                return parts.length === 1 ? (parts[0] ?? '') : parts.join('');
            if (next === undefined) {
                this.at = start;
                throw this.refusal('is not closed');
            }
            parts.push(this.escape());
        }
    }
    escape() {
        const letter = this.text[this.at++] ?? '';
        if (letter !== 'u') {
            const escaped = json_ESCAPES.get(letter);
            if (escaped === undefined)
                throw this.refusal('has an unknown escape');
            return escaped;
        }
        const digits = this.text.slice(this.at, this.at + 4);
        if (!/^[0-9a-fA-F]{4}$/.test(digits))
            throw this.refusal('has a broken escape');
        this.at += 4;
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    space() {
        this.match(json_SPACE);
    }
    /** What a sticky expression matches here, at once passed over. */
    match(expression) {
        expression.lastIndex = this.at;
        const [found = ''] = expression.exec(this.text) ?? [];
        this.at += found.length;
        return found;
    }
    refusal(what) {
        return new KerasError('NOT_JSON', `not JSON: the value at character ${this.at} ${what}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/format/keras/sniff.js
// Tells Keras configurations from other JSON by content.

/**
 * A configuration has a class and what to build it with, at its top; the metadata of a .keras archive says which
 * Keras wrote it. `fixedName`: the file is called config.json, where Keras looks for one and takes anything.
 */
function kindOfJson(json, fixedName) {
    if (!(json instanceof JsonObject))
        return 'other';
    if (json.has('class_name') && json.has('config'))
        return fixedName || looksBuilt(json) ? 'config' : 'other';
    return json.has('keras_version') && json.has('date_saved') ? 'metadata' : 'other';
}
/** Other programs have class names too; Keras adds what it needs to find the class again. */
function looksBuilt(json) {
    if (['module', 'registered_name', 'keras_version', 'backend', 'build_config'].some((key) => json.has(key)))
        return true;
    const configs = json.all('config');
    return configs.some((config) => Array.isArray(config) || (config instanceof JsonObject && config.has('layers')));
}
/**
 * Whether text may be a Keras file at all, before it is parsed: the words are there, or letters are written as
 * escapes, which no library does and which would hide them.
 */
function mayBeKeras(text) {
    return ((text.includes('class_name') && text.includes('config')) ||
        text.includes('keras_version') ||
        /\\u00[4-7]/i.test(text));
}

// EXTERNAL MODULE: ./lib/src/core/severity.js
var core_severity = __webpack_require__(2797);
;// CONCATENATED MODULE: ./lib/src/inspect/keras/findings.js
// Puts verdicts into findings: one per rule and root cause, with the places of the rest.



/** Further offsets of one root cause that are worth listing. */
const findings_MAX_OFFSETS = 20;
/** Findings of one configuration: more than anybody reads, and the worst come first. */
const findings_MAX_FINDINGS = 500;
function findings_findingsOf(verdicts, options) {
    const { rules } = options.context;
    const groups = groupsOf(verdicts).sort((a, b) => (0,core_severity/* compareSeverity */.zK)(rules.rule(a[0].rule).severity, rules.rule(b[0].rule).severity));
    const findings = groups.slice(0, findings_MAX_FINDINGS).map((group) => findings_findingOfGroup(group, options));
    if (groups.length <= findings_MAX_FINDINGS)
        return { findings, incomplete: [] };
    const reason = `${groups.length} different things were found; the worst ${findings_MAX_FINDINGS} are told`;
    return { findings, incomplete: [{ code: 'budget', reason, risk: 'unknown' }] };
}
function groupsOf(verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const key = JSON.stringify([verdict.rule, verdict.about]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [verdict]);
        else if (group.length <= findings_MAX_OFFSETS)
            group.push(verdict);
    }
    return [...groups.values()];
}
function findings_findingOfGroup(group, { artifact, context, where, place }) {
    const { path, members } = artifact.locator;
    const holder = (0,core_artifact/* memberName */.e)(artifact.locator) ?? path;
    const suffix = where === undefined ? holder : `${where} of ${holder}`;
    const offsets = group.flatMap(({ offset }) => offset === undefined || place === undefined ? [] : [place(offset)]);
    const [first, ...moreOffsets] = offsets;
    return findingOf(context.rules.rule(group[0].rule), {
        evidence: `${group[0].evidence} (${suffix})`,
        location: { path, members, ...(first === undefined ? {} : { offset: first }) },
        moreOffsets,
        subject: group[0].about,
    });
}

;// CONCATENATED MODULE: ./lib/src/format/keras/objects.js
// Finds everything in a configuration that Keras would turn into an object: each dict with a class_name, anywhere.



/** Walks the whole tree, earlier values of repeated keys included. Throws {@link KerasError} BUDGET. */
function findObjects(root) {
    const objects = [];
    const repeated = [];
    const safeModes = [];
    const open = [{ value: root, layer: undefined, within: undefined }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const { value } = place;
        if (Array.isArray(value))
            pushAll(open, value, place);
        if (!(value instanceof JsonObject))
            continue;
        const layer = objects_nameOf(value) ?? place.layer;
        for (const key of repeatedKeys(value))
            repeated.push({ key, offset: value.offset, layer });
        for (const mode of value.all('safe_mode'))
            safeModes.push({ value: mode, offset: value.offset, layer });
        objects.push(...readings(value, layer, place.within));
        if (objects.length > KERAS_LIMITS.objects) {
            throw new KerasError('BUDGET', `more than ${KERAS_LIMITS.objects} objects; the rest was not judged`);
        }
        pushAll(open, value.entries.map(([, inner]) => inner), { layer, within: value.text('class_name') ?? place.within });
    }
    return { objects: objects.sort((a, b) => a.entry.offset - b.entry.offset), repeated, safeModes };
}
/** Containers only: plain values say nothing. Last first, because the newest is taken next. */
function pushAll(open, values, { layer, within }) {
    for (let index = values.length - 1; index >= 0; index--) {
        const value = values[index];
        if (typeof value === 'object' && value !== null)
            open.push({ value, layer, within });
    }
}
function objects_nameOf(object) {
    if (!object.has('class_name'))
        return undefined;
    const config = object.get('config');
    return object.text('name') ?? (config instanceof JsonObject ? config.text('name') : undefined);
}
function repeatedKeys(object) {
    const seen = new Set();
    const repeated = new Set();
    for (const [key] of object.entries) {
        if (seen.has(key))
            repeated.add(key);
        seen.add(key);
    }
    return repeated;
}
/** What the entry may stand for: one object, or several when its keys are given more than once. */
function readings(entry, layer, within) {
    const classNames = texts(entry.all('class_name'));
    if (classNames.length === 0)
        return [];
    const found = [];
    for (const className of classNames) {
        for (const module of alternatives(entry, 'module')) {
            for (const config of entry.has('config') ? entry.all('config') : [undefined]) {
                if (found.length >= KERAS_LIMITS.readings)
                    return found;
                found.push({
                    className,
                    module,
                    registeredName: entry.text('registered_name'),
                    config,
                    entry,
                    layer,
                    within,
                });
            }
        }
    }
    return found;
}
function alternatives(entry, key) {
    const values = entry.all(key);
    return values.length === 0
        ? [undefined]
        : values.map((value) => (typeof value === 'string' ? value : undefined));
}
function texts(values) {
    return values.filter((value) => typeof value === 'string');
}

;// CONCATENATED MODULE: ./lib/src/inspect/keras/verdict.js
// One occurrence of a rule in a Keras model, before it is put into a finding.
/** Text from the file as part of a sentence: quoted, and cut where nobody would read on. */
function verdict_quoted(text, length = 120) {
    return JSON.stringify(text.length > length ? `${text.slice(0, length)}…` : text);
}
/** `layer "x": ` when the layer is known. */
function inLayer(layer) {
    return layer === undefined ? '' : `layer ${verdict_quoted(layer, 60)}: `;
}

;// CONCATENATED MODULE: ./lib/src/inspect/keras/arguments.js
// Judges what a configuration hands to objects of Keras: paths, SavedModels, pickles, TensorFlow operations, names.


const SAVED_MODEL = 'TFSMLayer';
const TORCH_MODULE = 'TorchModuleWrapper';
const OPERATION_LAYERS = new Set(['TFOpLambda', 'SlicingOpLambda', 'TFClassMethodDispatcher', 'ClassMethod']);
const NODE_LAYER = 'TensorFlowOpLayer';
function judgeArguments(object, knowledge) {
    const base = object.className.slice(object.className.lastIndexOf('>') + 1);
    return [
        ...arguments_unsafeName(object),
        ...(base === SAVED_MODEL ? [savedModel(object)] : fileArguments(object, knowledge)),
        ...(base === TORCH_MODULE ? [torchModule(object)] : []),
        ...(OPERATION_LAYERS.has(base) ? operation(object, knowledge) : []),
        ...(base === NODE_LAYER ? node(object, knowledge) : []),
    ];
}
function savedModel({ config, layer, entry }) {
    const path = config instanceof JsonObject ? config.text('filepath') : undefined;
    const source = path === undefined ? 'a SavedModel' : `the SavedModel ${verdict_quoted(path)}`;
    return {
        rule: 'KERAS-SAVEDMODEL',
        about: path ?? '',
        evidence: `${inLayer(layer)}TFSMLayer loads ${source}`,
        offset: entry.offset,
    };
}
function torchModule({ layer, entry }) {
    const evidence = `${inLayer(layer)}TorchModuleWrapper unpickles a PyTorch module that the configuration holds`;
    return { rule: 'KERAS-TORCH-MODULE', about: TORCH_MODULE, evidence, offset: entry.offset };
}
/** Keras writes vocabularies as lists or as assets: text in their place is a path. */
function fileArguments({ config, layer, entry, className }, knowledge) {
    if (!(config instanceof JsonObject))
        return [];
    return knowledge.match('KERAS-FILE-ARGUMENT', 'keys').flatMap((key) => config.all(key).flatMap((value) => {
        if (typeof value !== 'string' || value === '')
            return [];
        const evidence = `${inLayer(layer)}${className} reads ${verdict_quoted(value)} as its ${key} when loaded`;
        return [{ rule: 'KERAS-FILE-ARGUMENT', about: `${key} ${value}`, evidence, offset: entry.offset }];
    }));
}
/** A TensorFlow function by its public name, below `tf.`. */
function operation({ config, layer, entry, className }, knowledge) {
    const named = config instanceof JsonObject ? (config.text('function') ?? config.text('cls_ref')) : undefined;
    if (named === undefined)
        return [];
    const path = named.replace(/^(?:tf|tensorflow)\./, '');
    const denied = knowledge
        .match('KERAS-TF-OP', 'functions')
        .some((prefix) => path === prefix || path.startsWith(`${prefix}.`));
    if (!denied && isTensorFunction(path, knowledge))
        return [];
    const evidence = `${inLayer(layer)}${className} calls tf.${path}`;
    return [
        {
            rule: denied ? 'KERAS-TF-OP' : 'KERAS-CUSTOM-CODE',
            about: `tf.${path}`,
            evidence,
            offset: entry.offset,
        },
    ];
}
function isTensorFunction(path, knowledge) {
    if (knowledge.has('tensorflow-functions', path))
        return true;
    return knowledge.has('tensorflow-modules', path.slice(0, Math.max(0, path.lastIndexOf('.'))));
}
/** A single node of a TensorFlow graph: an object, or the JSON text of one. */
function node({ config, layer, entry, className }, knowledge) {
    const definition = config instanceof JsonObject ? config.get('node_def') : undefined;
    const name = operationOf(definition);
    if (name === undefined || !knowledge.match('KERAS-TF-OP', 'operations').includes(name))
        return [];
    const evidence = `${inLayer(layer)}${className} runs the TensorFlow operation ${name}`;
    return [{ rule: 'KERAS-TF-OP', about: name, evidence, offset: entry.offset }];
}
function operationOf(definition) {
    if (definition instanceof JsonObject)
        return definition.text('op');
    if (typeof definition !== 'string')
        return undefined;
    return /"?\bop"?\s{0,8}:\s{0,8}"(\w{1,100})"/.exec(definition)?.[1];
}
/** Keras makes folders of layer names (DiskIOStore.make): those must stay where they are put. */
function arguments_unsafeName({ entry, config }) {
    const names = [entry.text('name'), config instanceof JsonObject ? config.text('name') : undefined];
    const unsafe = names.find((name) => name !== undefined && (name.split(/[/\\]/).includes('..') || /^(?:[/\\]|[A-Za-z]:[/\\])/.test(name)));
    if (unsafe === undefined)
        return [];
    const evidence = `a layer is named ${verdict_quoted(unsafe)}, which Keras takes for a path`;
    return [{ rule: 'KERAS-UNSAFE-NAME', about: unsafe, evidence, offset: entry.offset }];
}

;// CONCATENATED MODULE: ./lib/src/format/marshal/errors.js
// The one error of the marshal reader.

/** `BROKEN`: not marshal data, or cut short; `BUDGET`: a limit of MARSHAL_LIMITS was reached. */
class MarshalError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/format/marshal/limits.js
// The limits of the marshal reader, with their reasons.
const MARSHAL_LIMITS = {
    /** Bytes of one code object: functions in a model are a few KB; a whole program would be this much. */
    bytes: 4 * 2 ** 20,
    /** Nesting. A function in a function in a class is 10; CPython itself stops at 2000, our own stack far earlier. */
    depth: 200,
    /** Objects read in all. */
    objects: 200_000,
    /** Names and texts kept of one payload: enough for the sentence about it. */
    kept: 256,
    /** Characters kept of one text. */
    text: 200,
};

;// CONCATENATED MODULE: ./lib/src/format/marshal/value.js
// Values of a marshal stream, reduced to what names and texts need.
const value_OTHER = { kind: 'other' };
const BYTES = { kind: 'bytes' };

;// CONCATENATED MODULE: ./lib/src/format/marshal/read.js
// Reads marshalled Python code objects of CPython 2.7 and 3.0 to 3.14 (CPython Python/marshal.c).




const LATIN1 = new TextDecoder('latin1');
const UTF8 = new TextDecoder('utf-8');
/** The object is remembered, so that a later `r` can refer to it. */
const FLAG_REF = 0x80;
/** Summarises the code object that `data` holds. Throws {@link MarshalError} when it holds none. */
function readCode(data) {
    if (data.length > MARSHAL_LIMITS.bytes)
        throw new MarshalError('BUDGET', `${data.length} bytes of code were not read`);
    try {
        const value = new marshal_read_Reader(data).value(0);
        if (value.kind !== 'code')
            throw new MarshalError('BROKEN', 'the data is marshalled, but is not code');
        return summarise(value);
    }
    catch (error) {
        if (error instanceof CursorError)
            throw new MarshalError('BROKEN', error.message, error);
        throw error;
    }
}
class marshal_read_Reader {
    cursor;
    references = [];
    /** Python 2 numbers its interned strings apart. */
    interned = [];
    objects = 0;
    constructor(data) {
        this.cursor = new Cursor(data);
    }
    value(depth) {
        if (depth > MARSHAL_LIMITS.depth)
            throw new MarshalError('BUDGET', 'the code is nested too deeply');
        if (++this.objects > MARSHAL_LIMITS.objects)
            throw new MarshalError('BUDGET', 'the code holds too many objects');
        const byte = this.cursor.u8();
        const type = String.fromCharCode(byte & 0x7f);
        if ((byte & FLAG_REF) === 0)
            return this.body(type, depth);
        // Reserved before the body is read, as r_ref_reserve does: containers may refer to themselves.
        const place = this.references.push(value_OTHER) - 1;
        const value = this.body(type, depth);
        this.references[place] = value;
        return value;
    }
    body(type, depth) {
        switch (type) {
            case 'c':
                return this.code(depth);
            case 'r':
                return this.references[this.cursor.u32()] ?? value_OTHER;
            case 'R':
                return this.interned[this.cursor.u32()] ?? value_OTHER;
            case '(':
            case '[':
            case '<':
            case '>':
                return this.items(this.cursor.u32(), depth);
            case ')':
                return this.items(this.cursor.u8(), depth);
            case ':':
                return this.items(3, depth);
            case '{':
                return this.dictionary(depth);
            default:
                return this.text(type) ?? this.plain(type);
        }
    }
    text(type) {
        switch (type) {
            case 'z':
            case 'Z':
                return textValue(LATIN1, this.cursor.bytes(this.cursor.u8()));
            case 'a':
            case 'A':
                return textValue(LATIN1, this.cursor.bytes(this.cursor.u32()));
            case 'u':
                return textValue(UTF8, this.cursor.bytes(this.cursor.u32()));
            case 't':
                return this.intern(textValue(UTF8, this.cursor.bytes(this.cursor.u32())));
            case 's':
                return this.byteString();
            default:
                return undefined;
        }
    }
    /** Bytes; in Python 2 this is how text is written, so short printable ones count as text. */
    byteString() {
        const bytes = this.cursor.bytes(this.cursor.u32());
        const printable = bytes.length > 0 && bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a);
        return printable ? textValue(LATIN1, bytes) : BYTES;
    }
    intern(value) {
        this.interned.push(value);
        return value;
    }
    /** Skips a value that holds no text. */
    plain(type) {
        const skip = (length) => {
            this.cursor.bytes(length);
            return value_OTHER;
        };
        switch (type) {
            case '0':
            case 'N':
            case 'T':
            case 'F':
            case 'S':
            case '.':
                return value_OTHER;
            case 'i':
                return skip(4);
            case 'I':
            case 'g':
                return skip(8);
            case 'y':
                return skip(16);
            case 'f':
                return skip(this.cursor.u8());
            case 'x':
                skip(this.cursor.u8());
                return skip(this.cursor.u8());
            case 'l':
                return skip(2 * Math.abs(this.cursor.i32()));
            default:
                throw new MarshalError('BROKEN', `byte ${this.cursor.position - 1} begins no value`);
        }
    }
    items(count, depth) {
        // Each item is a byte at least: a count that lies ends here, not in memory.
        if (count > this.cursor.remaining)
            throw new MarshalError('BROKEN', `${count} items are stated, fewer are there`);
        const items = [];
        for (let index = 0; index < count; index++)
            items.push(this.value(depth + 1));
        return { kind: 'list', items };
    }
    dictionary(depth) {
        const items = [];
        for (;;) {
            const start = this.cursor.position;
            if (this.cursor.u8() === 0x30)
                return { kind: 'list', items };
            this.cursor.position = start;
            items.push(this.value(depth + 1), this.value(depth + 1));
        }
    }
    /** The versions differ in how many integers stand in front and in what follows the names. */
    code(depth) {
        this.cursor.bytes(4 * this.leadingIntegers());
        const next = () => this.value(depth + 1);
        next();
        const [constants, names] = [next(), next()];
        // 3.11: all variables, then their kinds as bytes. Before: variables, free variables, cell variables.
        next();
        const after = next();
        if (after.kind === 'list')
            next();
        const [filename, name] = [next(), next()];
        if (after.kind === 'list')
            return this.codeEnd({ kind: 'code', names, constants, filename, name }, 1, depth);
        next();
        return this.codeEnd({ kind: 'code', names, constants, filename, name }, 2, depth);
    }
    /** The first line, then the line table and, since 3.11, the exception table. */
    codeEnd(code, tables, depth) {
        this.cursor.bytes(4);
        for (let table = 0; table < tables; table++)
            this.value(depth + 1);
        return code;
    }
    /** 4 in Python 2, 5 in 3.0 to 3.7 and since 3.11, 6 in 3.8 to 3.10: the bytecode, a byte string, follows. */
    leadingIntegers() {
        const start = this.cursor.position;
        for (const count of [5, 6, 4]) {
            this.cursor.position = start;
            this.cursor.bytes(4 * count);
            const type = String.fromCharCode(this.cursor.u8() & 0x7f);
            const length = type === 's' ? this.cursor.u32() : -1;
            const fits = type === 'r' || (length >= 0 && length <= this.cursor.remaining);
            this.cursor.position = start;
            if (fits)
                return count;
        }
        throw new MarshalError('BROKEN', 'a code object has no bytecode where any Python puts it');
    }
}
function textValue(decoder, bytes) {
    return { kind: 'text', text: decoder.decode(bytes) };
}
/** Collects names and texts over all code inside, without recursion and each object once. */
function summarise(code) {
    const names = new Set();
    const texts = new Set();
    const seen = new Set([code]);
    let functions = 0;
    // A set is visited in the order of insertion, what is added meanwhile included.
    for (const value of seen) {
        if (value.kind === 'text')
            keep(texts, value);
        if (value.kind === 'list')
            for (const item of value.items)
                seen.add(item);
        if (value.kind !== 'code')
            continue;
        functions++;
        for (const name of read_itemsOf(value.names, 'names'))
            keep(names, textItem(name));
        for (const constant of read_itemsOf(value.constants, 'constants'))
            seen.add(constant);
    }
    const { name, filename } = code;
    return {
        name: shortText(name),
        filename: shortText(filename),
        names: [...names],
        texts: [...texts],
        functions,
    };
}
/** No Python loads code whose tables are of another type; what hides them must not pass for code without any. */
function read_itemsOf(value, what) {
    if (value.kind === 'list')
        return value.items;
    throw new MarshalError('BROKEN', `the ${what} of a code object are no tuple`);
}
function textItem(value) {
    if (value.kind === 'text')
        return value;
    throw new MarshalError('BROKEN', 'a name in a code object is no text');
}
function keep(kept, value) {
    if (value.kind === 'text' && kept.size < MARSHAL_LIMITS.kept)
        kept.add(shortText(value));
}
function shortText(value) {
    return value.kind === 'text' ? value.text.slice(0, MARSHAL_LIMITS.text) : '';
}

;// CONCATENATED MODULE: ./lib/src/format/keras/lambda.js
// Python code inside a configuration: Lambda layers and the `__lambda__` marker.



/** The keys of a Lambda layer that may hold a function. */
const lambda_ROLES = ['function', 'output_shape', 'mask'];
/**
 * The code that this object itself carries. `__lambda__` entries hold it under `code` or `value`
 * (serialization_lib, Lambda.from_config); a Lambda of the .h5 format as `[code, defaults, closure]`
 * (saving_utils.model_from_config, func_load).
 */
function codeOf(object) {
    const { config } = object;
    if (!(config instanceof JsonObject))
        return object.className === '__lambda__' ? carried(config) : [];
    if (object.className === '__lambda__')
        return ['code', 'value'].flatMap((key) => config.all(key).flatMap(carried));
    if (!isLambda(object.className))
        return [];
    return lambda_ROLES.flatMap((role) => {
        const raw = config.text(`${role}_type`) === 'lambda';
        return config.all(role).flatMap((value) => (Array.isArray(value) || raw ? carried(value) : []));
    });
}
/** The function of a Lambda layer that is given by its name alone. */
function namedFunctionOf(object) {
    if (!isLambda(object.className) || !(object.config instanceof JsonObject))
        return undefined;
    if (object.config.text('function_type') === 'lambda')
        return undefined;
    return object.config.text('function');
}
function isLambda(className) {
    return className === 'Lambda' || className.endsWith('>Lambda');
}
function carried(value) {
    const encoded = Array.isArray(value) ? value[0] : value;
    return typeof encoded === 'string' ? [{ encoded, ...summaryOf(encoded) }] : [];
}
function summaryOf(encoded) {
    let problem = 'it is empty';
    for (const data of [fromBase64(encoded), Buffer.from(encoded, 'latin1')]) {
        try {
            return { code: readCode(data) };
        }
        catch (error) {
            if (!(error instanceof MarshalError))
                throw error;
            problem = error.message;
        }
    }
    return { problem };
}
/** As binascii decodes: what is no base64 is passed over. */
function fromBase64(text) {
    return Buffer.from(text.replace(/[^A-Za-z0-9+/]/g, ''), 'base64');
}

;// CONCATENATED MODULE: ./lib/src/inspect/keras/code.js
// Judges Python code in a configuration, and says what it is about.



/** Names and texts that are told: enough to see what the code is about. */
const MAX_NAMES = 8;
const MAX_TEXTS = 3;
function judgeCode(object, knowledge) {
    const verdicts = codeOf(object).map((code) => code_verdictOf(code, object, knowledge));
    const named = namedFunctionOf(object);
    if (named === undefined || knowledge.has('functions', named))
        return verdicts;
    const evidence = `${holder(object)} calls the function that the loading program knows as ${verdict_quoted(named)}`;
    return [...verdicts, { rule: 'KERAS-LAMBDA-NAMED', about: named, evidence, offset: object.entry.offset }];
}
function code_verdictOf(lambda, object, knowledge) {
    const about = (0,external_node_crypto_.createHash)('sha256').update(lambda.encoded).digest('hex').slice(0, 32);
    const common = { about, offset: object.entry.offset };
    if (lambda.code === undefined) {
        const evidence = `${holder(object)} carries code that cannot be read (${lambda.problem ?? 'unknown'})`;
        return { ...common, rule: 'KERAS-LAMBDA-CODE', evidence };
    }
    const harmless = lambda.code.names.every((name) => knowledge.has('arithmetic', name));
    const rule = harmless ? 'KERAS-LAMBDA-ARITHMETIC' : 'KERAS-LAMBDA-CODE';
    return { ...common, rule, evidence: `${holder(object)} carries Python code that ${uses(lambda.code)}` };
}
/** `Lambda layer "x"`, or whatever else the code stands in: losses and activations may be lambdas too. */
function holder({ layer, className, within }) {
    const name = layer === undefined ? '' : ` ${verdict_quoted(layer, 60)}`;
    return isLambda(className) || isLambda(within ?? '')
        ? `Lambda layer${name}`
        : `a function of${name || ' the model'}`;
}
/** `uses os, system ("curl ...")`: the names in order, then the texts. */
function uses({ names, texts }) {
    const told = names.slice(0, MAX_NAMES).map((name) => clean(name));
    const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
    const spoken = texts.filter((text) => text.length > 1).slice(0, MAX_TEXTS);
    const said = spoken.length === 0 ? '' : ` (${spoken.map((text) => verdict_quoted(text)).join(', ')})`;
    return names.length === 0 ? `uses no names${said}` : `uses ${told.join(', ')}${more}${said}`;
}
/** Names in code made by hand may be anything; those that are no identifiers are quoted. */
function clean(name) {
    return /^\w{1,60}$/.test(name) ? name : verdict_quoted(name, 60);
}

;// CONCATENATED MODULE: ./lib/src/inspect/keras/judge.js
// Judges a configuration: every object in it, every key given twice, every switch.





/** Pickled modules that are opened; each is an artifact of its own. */
const MAX_TORCH_MODULES = 64;
/** Pure; linear in the size of the configuration. Throws KerasError BUDGET. */
function judgeConfig(root, knowledge) {
    const content = findObjects(root);
    const verdicts = [...judge_switches(content), ...judge_repeatedKeys(content, knowledge)];
    const torchModules = [];
    for (const object of content.objects) {
        verdicts.push(...judgeName(object, knowledge), ...judgeCode(object, knowledge), ...judgeArguments(object, knowledge));
        const pickled = object.className === TORCH_MODULE && object.config instanceof JsonObject
            ? object.config.text('module')
            : undefined;
        if (pickled !== undefined && torchModules.length < MAX_TORCH_MODULES)
            torchModules.push(pickled);
    }
    return { verdicts, torchModules };
}
function judgeName(object, knowledge) {
    const name = judge_nameOf(object);
    if (name === undefined || knowledge.has('markers', name.name))
        return [];
    const rule = knowledge.ruleOf(name);
    if (rule === undefined)
        return [];
    const about = aboutOf(rule, name);
    return [{ rule, about, evidence: judge_evidenceOf(rule, about, name, object), offset: object.entry.offset }];
}
/** `builtins` is what Keras writes where it does not know: a custom function is named without it. */
function aboutOf(rule, { module, name, registeredName }) {
    if (module === undefined)
        return registeredName ?? name;
    return module === 'builtins' && rule === 'KERAS-CUSTOM-CODE' ? name : `${module}.${name}`;
}
/** What Keras looks up: for functions, `config` holds the name; for type specifications, `spec_name`. */
function judge_nameOf({ className, module, registeredName, config, entry }) {
    if (className === 'function') {
        const name = typeof config === 'string' ? config : registeredName;
        // A function's registered name is its own or the word "function".
        return name === undefined ? undefined : { module, name, registeredName: undefined, kind: 'function' };
    }
    if (className !== '__typespec__')
        return { module, name: className, registeredName, kind: 'class' };
    const name = entry.text('spec_name') ?? '';
    const own = /^tensorflow(?:\.|$)/.test(module ?? '') && name.endsWith('Spec');
    return own || module === undefined ? undefined : { module, name, registeredName, kind: 'class' };
}
function judge_evidenceOf(rule, about, name, { layer, entry }) {
    const where = inLayer(layer);
    const registered = name.registeredName !== undefined && ![name.name, about].includes(name.registeredName)
        ? `, registered as ${verdict_quoted(name.registeredName)}`
        : '';
    switch (rule) {
        case 'KERAS-CUSTOM-CODE':
            return `${where}needs the ${name.kind} ${verdict_quoted(about)}${registered}, which is not part of Keras`;
        case 'KERAS-FOREIGN-CALL':
        case 'KERAS-FOREIGN-STDLIB':
            return `${where}makes Keras import ${verdict_quoted(about)}${calledWith(entry)}`;
        default:
            return `${where}uses ${verdict_quoted(about)}${calledWith(entry)}`;
    }
}
/** The constant arguments with which a layer of a functional model is called. */
function calledWith(entry) {
    const nodes = entry.get('inbound_nodes');
    const first = Array.isArray(nodes) ? nodes[0] : undefined;
    const args = first instanceof JsonObject ? first.get('args') : undefined;
    const texts = Array.isArray(args) ? args.filter((value) => typeof value === 'string') : [];
    return texts.length === 0
        ? ''
        : ` and call it with ${texts
            .slice(0, 4)
            .map((text) => verdict_quoted(text))
            .join(', ')}`;
}
function judge_switches({ safeModes }) {
    return safeModes
        .filter(({ value }) => value === false || value === 0 || value === null)
        .map(({ offset, layer }) => ({
        rule: 'KERAS-UNSAFE-SWITCH',
        about: 'safe_mode',
        evidence: `${inLayer(layer)}passes safe_mode=False`,
        offset,
    }));
}
function judge_repeatedKeys({ repeated }, knowledge) {
    const keys = new Set(knowledge.match('KERAS-DUPLICATE-KEY', 'keys'));
    return repeated
        .filter(({ key }) => keys.has(key))
        .map(({ key, offset, layer }) => ({
        rule: 'KERAS-DUPLICATE-KEY',
        about: key,
        evidence: `${inLayer(layer)}an object of the configuration gives ${verdict_quoted(key)} twice`,
        offset,
    }));
}

;// CONCATENATED MODULE: ./lib/src/inspect/keras/knowledge.js
// What rules/keras*.yml say about the names in a configuration: Keras' own, refused, somebody else's.


/** The policy makes unknown names known; it cannot vouch for dangerous ones. */
const MAY_BE_ALLOWED = new Set([
    'KERAS-CUSTOM-CODE',
    'KERAS-FOREIGN-STDLIB',
    'KERAS-NON-MODEL-API',
]);
const keras_knowledge_CLASS_NAME = /^_?[A-Z][A-Za-z0-9_]*$/;
class KerasKnowledge {
    names;
    lowerClasses;
    refused = new Map();
    rules;
    allowed;
    python;
    /** `allowed` are exact `module.name` (or registered) entries of the policy. */
    constructor(rules, allowed) {
        this.rules = rules;
        this.allowed = allowed;
        this.python = new PickleKnowledge(rules);
        const lists = rules.knowledge('keras');
        this.names = Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, new Set(list)]));
        this.lowerClasses = new Set(lists['classes']?.map((name) => name.toLowerCase()));
        for (const id of ['KERAS-GADGET', 'KERAS-UNSAFE-SWITCH']) {
            for (const name of this.match(id, 'names'))
                this.refused.set(name, id);
        }
    }
    /** A list of a rule's match data. */
    match(id, key) {
        return listOf(this.rules.rule(id), key);
    }
    has(list, name) {
        return this.names[list]?.has(name) ?? false;
    }
    /** The allow list decides: what is not Keras' own falls under some rule. */
    ruleOf(name) {
        const rule = this.ruleOfName(name);
        return rule !== undefined && MAY_BE_ALLOWED.has(rule) && this.isAllowed(name) ? undefined : rule;
    }
    ruleOfName(name) {
        const { module } = name;
        if (module === undefined)
            return this.ruleWithoutModule(name);
        const inside = this.insideKeras(module);
        if (inside !== undefined)
            return this.ruleInsideKeras(name, inside);
        if (module === 'builtins' || module === '__builtin__')
            return this.ruleOfBuiltin(name);
        return this.ruleOfForeign(module, name.name);
    }
    /** A registered name vouches only where no module stands beside it, which Keras would import otherwise. */
    isAllowed({ module, name, registeredName }) {
        if (module !== undefined && this.allowed.has(`${module}.${name}`))
            return true;
        if (module !== undefined && module !== 'builtins')
            return false;
        return this.allowed.has(name) || (registeredName !== undefined && this.allowed.has(registeredName));
    }
    /** Keras' own part of a module path, `src.` left out; undefined outside the packages of Keras. */
    insideKeras(module) {
        for (const root of this.names['packages'] ?? []) {
            if (module === root)
                return '';
            if (!module.startsWith(`${root}.`))
                continue;
            return module.slice(root.length + 1).replace(/^(?:src|api|_tf_keras|engine)\./, '');
        }
        return undefined;
    }
    ruleInsideKeras(name, inside) {
        const refused = this.refused.get(name.name);
        if (refused !== undefined)
            return refused;
        if (name.kind === 'class' && keras_knowledge_CLASS_NAME.test(name.name))
            return this.ruleOfRegistered(name);
        const [part = ''] = inside.split('.', 1);
        const tensors = this.has('function-modules', part) && /^[a-z_][a-z0-9_]*$/.test(name.name);
        return tensors && !name.name.startsWith('__') ? this.ruleOfRegistered(name) : 'KERAS-NON-MODEL-API';
    }
    /** A registered name comes first when Keras looks a class up, whatever module stands beside it. */
    ruleOfRegistered({ registeredName, name, kind }) {
        if (registeredName === undefined || registeredName === name || registeredName === kind)
            return undefined;
        return this.isOwnRegistration(registeredName) ? undefined : 'KERAS-CUSTOM-CODE';
    }
    /** `package>Name`: the packages of Keras, and `Custom>Adam`, as TensorFlow 2.11 wrote its own optimizers. */
    isOwnRegistration(registered) {
        const [owner = '', name] = registered.split('>', 2);
        if (name === undefined)
            return registered === 'function' || this.isKnown(registered);
        return this.has('packages', owner) || (owner === 'Custom' && this.isKnown(name));
    }
    /** Older Keras looks optimizers up in lower case. */
    isKnown(name) {
        if (['classes', 'functions', 'operations'].some((list) => this.has(list, name)))
            return true;
        return this.lowerClasses.has(name.toLowerCase());
    }
    ruleWithoutModule(name) {
        const refused = this.refused.get(name.name);
        if (refused !== undefined && name.kind === 'function')
            return refused;
        const named = name.name.includes('>') ? this.isOwnRegistration(name.name) : this.isKnown(name.name);
        return named ? this.ruleOfRegistered(name) : 'KERAS-CUSTOM-CODE';
    }
    /** Keras writes `builtins` for functions whose module it does not say: its own, or the user's. */
    ruleOfBuiltin(name) {
        if (name.kind === 'function' && this.has('functions', name.name))
            return this.ruleOfRegistered(name);
        if (name.kind === 'class' && this.has('plain-types', name.name))
            return undefined;
        if (!this.has('python-functions', name.name))
            return 'KERAS-CUSTOM-CODE';
        return this.ruleOfForeign('builtins', name.name);
    }
    /** What model-guard knows of Python's names is known from pickles; what it does not vouch for counts as dangerous. */
    ruleOfForeign(module, name) {
        const { kind } = this.python.standingOf({ module, name });
        if (NEEDS_CODE.has(kind))
            return 'KERAS-CUSTOM-CODE';
        return RUNS_CODE.has(kind) ? 'KERAS-FOREIGN-CALL' : 'KERAS-FOREIGN-STDLIB';
    }
}
/** Standings of names that act when called, and of those that are only somebody else's (see pickle/knowledge.ts). */
const RUNS_CODE = new Set(['dangerous', 'nested-loader', 'carrier']);
const NEEDS_CODE = new Set(['known', 'tensors', 'unknown']);
/** A list of names in a rule's match data. */
function listOf(rule, key) {
    return matchOf(rule)[key] ?? [];
}

;// CONCATENATED MODULE: ./lib/src/inspect/keras/config.js









const kerasConfigInspector = {
    name: 'keras-config',
    recognises: keras_config_recognises,
    inspect: config_inspectConfig,
};
const FIXED_NAME = 'config.json';
/** By content: an object with the words of Keras. Keras' own file name is enough where reading it all is too much. */
async function keras_config_recognises(artifact, head) {
    const { size } = artifact.bytes;
    const start = decodeJsonBytes(head).text;
    // White space alone so far: the object may begin behind it.
    if (!/^[ \t\n\r]*(?:\{|$)/.test(start))
        return false;
    if (size > KERAS_LIMITS.bytes)
        return isFixedName(artifact) || start.includes('class_name');
    if (size <= head.length)
        return mayBeKeras(start);
    return mayBeKeras(decodeJsonBytes(await artifact.bytes.read(0, size)).text);
}
async function config_inspectConfig(artifact, context) {
    const { size } = artifact.bytes;
    if (size > KERAS_LIMITS.bytes)
        return unread('budget', `a configuration of ${size} bytes was not read`);
    const { text, utf8, mark } = decodeJsonBytes(await artifact.bytes.read(0, size));
    let json;
    try {
        json = parseJson(text);
    }
    catch (error) {
        return config_refused(error, artifact);
    }
    const kind = kindOfJson(json, isFixedName(artifact));
    if (kind !== 'config')
        return { ...config_NOTHING, format: kind === 'metadata' ? 'keras-metadata' : 'json' };
    // Where bytes were replaced, or are no UTF-8, characters and bytes cannot be matched.
    const exact = utf8 && mark + Buffer.byteLength(text) === size;
    const place = exact ? byteOffsets(text, mark) : undefined;
    return { format: 'keras-config', ...inspectJson(json, { artifact, context, place }) };
}
/** Judges a parsed configuration. */
function inspectJson(json, options) {
    const { rules, allowedGlobals } = options.context;
    try {
        const { verdicts, torchModules } = judgeConfig(json, config_knowledgeOf(rules, allowedGlobals));
        return { ...findings_findingsOf(verdicts, options), members: torchModules.map(torchMember) };
    }
    catch (error) {
        if (!(error instanceof KerasError))
            throw error;
        return { findings: [], members: [], incomplete: [keras_config_incompleteOf(error)] };
    }
}
/** Python decodes with errors passed over, and so does the platform. */
function torchMember(encoded, index) {
    const bytes = (0,core_bytes/* memoryBytes */.ZY)(Buffer.from(encoded, 'base64'));
    return { name: `torch module ${index + 1}`, open: () => Promise.resolve({ bytes }) };
}
function config_knowledgeOf(rules, allowed) {
    return rules.index('keras', allowed, () => new KerasKnowledge(rules, allowed));
}
function keras_config_incompleteOf(error) {
    return error.code === 'BUDGET'
        ? { code: 'budget', reason: `the Keras configuration holds ${error.message}`, risk: 'runs-code' }
        : { code: 'broken', reason: `the Keras configuration is ${error.message}`, risk: 'inert' };
}
/** Only Keras' own file is known to be broken; any other JSON with such words may be another program's. */
function config_refused(error, artifact) {
    if (!(error instanceof KerasError))
        throw error;
    if (!isFixedName(artifact) && error.code === 'NOT_JSON')
        return { ...config_NOTHING, format: 'json' };
    return { ...config_NOTHING, format: 'keras-config', incomplete: [keras_config_incompleteOf(error)] };
}
function unread(code, reason) {
    return { ...config_NOTHING, format: 'keras-config', incomplete: [{ code, reason, risk: 'runs-code' }] };
}
const config_NOTHING = { findings: [], members: [], incomplete: [] };
function isFixedName({ locator: { path, members } }) {
    const name = members.at(-1) ?? path;
    return name.slice(name.lastIndexOf('/') + 1).replace(/ \(\d+\)$/, '') === FIXED_NAME;
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/errors.js
// The one error of the HDF5 reader.

/**
 * `NOT_HDF5`: no superblock where libhdf5 looks for one; `BROKEN`: the structure contradicts itself or ends early;
 * `UNSUPPORTED`: a feature that is named but not read; `BUDGET`: a limit of HDF5_LIMITS was reached.
 */
class Hdf5Error extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/limits.js
// The limits of the HDF5 reader, with their reasons. A limit that is reached is reported as `budget`.
const HDF5_LIMITS = {
    /** Bytes of metadata read from one file. Real models need kilobytes; weights are never read. */
    bytesRead: 128 * 2 ** 20,
    /** Groups, datasets and types of one file. The largest real checkpoints hold a few ten thousand. */
    objects: 200_000,
    /** Links of one file: hard links may be many where objects are few. */
    links: 1_000_000,
    /** Messages of one object header: attributes of one layer, links of one small group. */
    messages: 65_536,
    /** Blocks of one object header. Libraries write two or three. */
    headerBlocks: 1024,
    /** One block of an object header. A message holds 64 KiB at most, blocks hold a handful. */
    headerBlock: 16 * 2 ** 20,
    /** Nodes of one tree (B-tree of either version). */
    treeNodes: 100_000,
    /** One node of a tree: libraries write 512 bytes to 64 KiB. */
    treeNode: 2 ** 20,
    /** One attribute value: a model configuration is text of a few MB at most. */
    attributeValue: 64 * 2 ** 20,
    /** Elements of an attribute that holds several texts; a configuration is one. */
    attributeElements: 64,
    /** Attributes whose text is kept: each loader asks for one of each name, at the root. */
    attributes: 16,
    /** Facts of one kind that are kept; the rest is counted. */
    facts: 200,
    /** File names of one dataset with external storage that are kept. */
    fileNames: 8,
    /** Bytes of a name (link, attribute, file): above any real path, below any harm. */
    name: 4096,
    /** Characters of an object's path that are kept. */
    path: 512,
};
/** Data is cached in pages of this size, so that neighbouring structures cost one read. */
const PAGE_BYTES = 16 * 1024;
/** Pages kept: 4 MiB of memory. */
const PAGES = 256;
/** Declared sizes below this are never a bomb, as in Keras' own guard. */
const BOMB_BYTES = 4 * 2 ** 30;
/** Declared bytes for each byte of the whole file: compression of real weights stays below 10. */
const BOMB_RATIO = 1000;

;// CONCATENATED MODULE: ./lib/src/format/hdf5/header.js
// Object headers of both versions: the list of messages that describe a group, a dataset or a type (section IV.A).



/** Message types, section IV.A.2. */
const MESSAGE = {
    dataspace: 0x01,
    linkInfo: 0x02,
    datatype: 0x03,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    attribute: 0x0c,
    continuation: 0x10,
    symbolTable: 0x11,
    attributeInfo: 0x15,
};
/** Reads every message of the header at `address`. Rejects only with the origin's own error. */
async function header_readHeader(file, address) {
    const messages = [];
    try {
        await collect(file, address, messages);
        return { messages };
    }
    catch (error) {
        return { messages, failure: asHdf5Error(error) };
    }
}
/** Ours as it is, a bounds error as BROKEN; anything else is thrown on: it is the origin's. */
function asHdf5Error(error) {
    if (error instanceof Hdf5Error)
        return error;
    if (error instanceof CursorError)
        return new Hdf5Error('BROKEN', error.message, error);
    throw error;
}
async function collect(file, address, messages) {
    const { layout, first } = await openHeader(file, address);
    const blocks = [first];
    const seen = new Set();
    for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
        if (seen.has(block.address))
            throw new Hdf5Error('BROKEN', `the object header at ${address} continues in itself`);
        seen.add(block.address);
        if (seen.size > HDF5_LIMITS.headerBlocks || block.length > HDF5_LIMITS.headerBlock) {
            throw new Hdf5Error('BUDGET', `the object header at ${address} is larger than any library writes`);
        }
        const fields = await file.fields(block.address, block.length);
        for (const message of messagesOf(fields, layout)) {
            if (message.type === MESSAGE.continuation)
                blocks.push(await continuation(file, message.body, layout));
            else if (message.type !== 0)
                messages.push(message);
            if (messages.length > HDF5_LIMITS.messages) {
                throw new Hdf5Error('BUDGET', `the object header at ${address} has more than ${HDF5_LIMITS.messages} messages`);
            }
        }
    }
}
async function openHeader(file, address) {
    const head = await file.upTo(address, 64);
    if (head.data[0] === 1) {
        head.skip(8);
        const length = head.u32();
        return { layout: { version: 1, prefix: 8 }, first: { address: address + 16, length } };
    }
    head.expect('OHDR', `the object header at ${address}`);
    const version = head.u8();
    if (version !== 2)
        throw new Hdf5Error('UNSUPPORTED', `object header version ${version} is not read`);
    const flags = head.u8();
    if ((flags & 0x20) !== 0)
        head.skip(16);
    if ((flags & 0x10) !== 0)
        head.skip(4);
    const length = head.uint(1 << (flags & 3));
    const prefix = (flags & 4) === 0 ? 4 : 6;
    return { layout: { version: 2, prefix }, first: { address: address + head.position, length } };
}
function* messagesOf(fields, { version, prefix }) {
    // Less than a prefix at the end is a gap.
    while (fields.remaining >= prefix) {
        const start = fields.position;
        const type = version === 1 ? fields.u16() : fields.u8();
        const size = fields.u16();
        const flags = fields.u8();
        fields.skip(prefix - (fields.position - start));
        yield { type, shared: (flags & 2) !== 0, body: fields.part(size) };
    }
}
async function continuation(file, body, layout) {
    const address = body.definedAddress('an object header continuation');
    const length = body.length();
    if (layout.version === 1)
        return { address, length };
    const signed = await file.fields(address, 4);
    signed.expect('OCHK', `the object header continuation at ${address}`);
    // The signature in front, the checksum behind.
    return { address: address + 4, length: Math.max(0, length - 8) };
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/fields.js
// Fields of HDF5 structures: the shared cursor, with the address and length widths that the superblock states.


const SIGNATURE = new TextDecoder('latin1');
const TEXT = new TextDecoder('utf-8');
/** Reads little-endian fields in order. Throws CursorError past the end, {@link Hdf5Error} on values no file has. */
class Fields {
    data;
    widths;
    cursor;
    constructor(data, widths) {
        this.data = data;
        this.widths = widths;
        this.cursor = new Cursor(data);
    }
    get position() {
        return this.cursor.position;
    }
    get remaining() {
        return this.cursor.remaining;
    }
    u8() {
        return this.cursor.u8();
    }
    u16() {
        return this.cursor.u16();
    }
    u32() {
        return this.cursor.u32();
    }
    /** An unsigned integer of `width` bytes, 1 to 8. */
    uint(width) {
        let value = 0n;
        for (const [place, byte] of this.cursor.bytes(width).entries())
            value |= BigInt(byte) << BigInt(8 * place);
        if (value > BigInt(Number.MAX_SAFE_INTEGER))
            throw new Hdf5Error('BROKEN', 'a length is larger than any file');
        return Number(value);
    }
    /** A file address; undefined for the "undefined address" (all ones). */
    address() {
        const start = this.position;
        const bytes = this.cursor.bytes(this.widths.address);
        if (bytes.every((byte) => byte === 0xff))
            return undefined;
        this.cursor.position = start;
        return this.uint(this.widths.address);
    }
    /** A file address that must be there. */
    definedAddress(what) {
        const address = this.address();
        if (address === undefined)
            throw new Hdf5Error('BROKEN', `${what} has no address`);
        return address;
    }
    length() {
        return this.uint(this.widths.length);
    }
    bytes(length) {
        return this.cursor.bytes(length);
    }
    /** The next `length` bytes as fields of their own. */
    part(length) {
        return new Fields(this.bytes(length), this.widths);
    }
    skip(length) {
        this.cursor.bytes(length);
    }
    /** Whether the next four bytes are `signature`; consumes them. */
    signature(signature) {
        return SIGNATURE.decode(this.cursor.bytes(4)) === signature;
    }
    expect(signature, what) {
        if (!this.signature(signature))
            throw new Hdf5Error('BROKEN', `${what} does not begin with ${signature}`);
    }
    /** Text up to a NUL (which is consumed) or the end. */
    cString() {
        const rest = this.data.subarray(this.position);
        const end = rest.indexOf(0);
        const length = end < 0 ? rest.length : end;
        const text = fields_textOf(this.cursor.bytes(length));
        if (end >= 0)
            this.cursor.bytes(1);
        return text;
    }
}
/** UTF-8, with replacement characters for what is not. */
function fields_textOf(bytes) {
    return TEXT.decode(bytes);
}
/** Text cut at its first NUL, as C strings are. */
function cText(bytes) {
    const end = bytes.indexOf(0);
    return fields_textOf(end < 0 ? bytes : bytes.subarray(0, end));
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/file.js



class Hdf5File {
    bytes;
    /** Where address 0 is: the superblock, wherever the user block puts it (H5F__super_read adjusts it likewise). */
    base;
    widths;
    /** Bytes that structures asked for so far. */
    bytesRead = 0;
    pages = new Map();
    constructor(bytes, base, widths) {
        this.bytes = bytes;
        this.base = base;
        this.widths = widths;
    }
    /**
     * The fields of `[address, address + length)`, address in bytes from the superblock. Throws {@link Hdf5Error}:
     * BROKEN when they end outside the file, BUDGET above the limit; rejects with the origin's own error.
     */
    async fields(address, length) {
        return new Fields(await this.read(address, length, length), this.widths);
    }
    /** As {@link fields}, but cut where the file ends. For text whose end is not known. */
    async upTo(address, length) {
        return new Fields(await this.read(address, 0, length), this.widths);
    }
    async read(address, least, most) {
        const start = this.base + address;
        if (!(start >= 0) || start + least > this.bytes.size) {
            throw new Hdf5Error('BROKEN', `${least} bytes at address ${address} lie outside the file`);
        }
        const length = Math.min(most, Math.max(0, this.bytes.size - start));
        this.bytesRead += length;
        if (this.bytesRead > HDF5_LIMITS.bytesRead) {
            throw new Hdf5Error('BUDGET', `more than ${HDF5_LIMITS.bytesRead} bytes of metadata; the rest was not read`);
        }
        if (length > PAGE_BYTES)
            return this.fromOrigin(start, length);
        const page = Math.floor(start / PAGE_BYTES);
        const within = start - page * PAGE_BYTES;
        const first = await this.page(page);
        if (within + length <= PAGE_BYTES)
            return complete(first.subarray(within, within + length), length);
        const second = await this.page(page + 1);
        const joined = new Uint8Array(length);
        joined.set(first.subarray(within));
        joined.set(second.subarray(0, length - (PAGE_BYTES - within)), PAGE_BYTES - within);
        return joined;
    }
    async fromOrigin(start, length) {
        return complete(await this.bytes.read(start, length), length);
    }
    async page(index) {
        const known = this.pages.get(index);
        if (known !== undefined)
            return known;
        const [oldest] = this.pages.keys();
        if (this.pages.size >= PAGES && oldest !== undefined)
            this.pages.delete(oldest);
        const page = await this.bytes.read(index * PAGE_BYTES, PAGE_BYTES);
        this.pages.set(index, page);
        return page;
    }
}
function complete(data, length) {
    if (data.length < length)
        throw new Hdf5Error('BROKEN', 'the file ends before its stated size');
    return data;
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/superblock.js



const superblock_SIGNATURE = Buffer.from('894844460d0a1a0a', 'hex');
/** A user block is a power of two of at least this size. */
const FIRST_USER_BLOCK = 512;
/** Bytes of the longest superblock: version 1 with 8-byte addresses has 100. */
const SUPERBLOCK_BYTES = 128;
/** Offset of the signature, searched where libhdf5 searches (H5FD_locate_signature): 0, 512, 1024, 2048 ... */
async function findSuperblock(bytes, head) {
    for (let at = 0; at + superblock_SIGNATURE.length <= bytes.size; at = at === 0 ? FIRST_USER_BLOCK : at * 2) {
        const known = head !== undefined && at + superblock_SIGNATURE.length <= head.length;
        const found = known ? head.subarray(at, at + superblock_SIGNATURE.length) : await bytes.read(at, superblock_SIGNATURE.length);
        if (superblock_SIGNATURE.equals(found))
            return at;
    }
    return undefined;
}
/** Opens the file. Throws {@link Hdf5Error}, CursorError when the superblock is cut short. */
async function openSuperblock(bytes) {
    const at = await findSuperblock(bytes);
    if (at === undefined)
        throw new Hdf5Error('NOT_HDF5', 'no HDF5 superblock was found: read it as something else');
    const data = await bytes.read(at, SUPERBLOCK_BYTES);
    const version = data[superblock_SIGNATURE.length];
    const place = version === 0 || version === 1 ? 13 : 9;
    const widths = { address: width(data[place]), length: width(data[place + 1]) };
    const fields = new Fields(data, widths);
    const root = version === 0 || version === 1 ? oldRoot(fields, version) : newRoot(fields, version);
    return {
        file: new Hdf5File(bytes, at, widths),
        superblock: { version: version ?? 0, userBlock: at, root },
    };
}
function width(size) {
    if (size === 2 || size === 4 || size === 8)
        return size;
    throw new Hdf5Error('UNSUPPORTED', `addresses or lengths of ${size ?? 'no'} bytes are not read`);
}
/** Versions 0 and 1: the root group is a symbol table entry behind four addresses. */
function oldRoot(fields, version) {
    // Signature, versions and widths, tree parameters, flags; version 1 adds a tree parameter.
    fields.skip(24 + (version === 1 ? 4 : 0));
    for (let address = 0; address < 4; address++)
        fields.address();
    fields.skip(fields.widths.address);
    return fields.definedAddress('the root group');
}
/** Versions 2 and 3: base, extension and end-of-file addresses, then the root group's header. */
function newRoot(fields, version) {
    if (version !== 2 && version !== 3) {
        throw new Hdf5Error('UNSUPPORTED', `superblock version ${version ?? 'none'} is not read`);
    }
    fields.skip(12);
    for (let address = 0; address < 3; address++)
        fields.address();
    return fields.definedAddress('the root group');
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/global-heap.js
// Global heaps: where variable-length text and the mappings of virtual datasets are kept (section III.E).

/** Objects are numbered with 16 bits. */
const MAX_OBJECTS = 65_536;
/**
 * Where object `index` of the collection at `address` is: its file address and size in bytes. The data itself is
 * not read. Throws {@link Hdf5Error}, CursorError.
 */
async function globalHeapObject(file, address, index) {
    const { length } = file.widths;
    const head = await file.fields(address, 8 + length);
    head.expect('GCOL', `the global heap at ${address}`);
    head.skip(4);
    const end = address + head.length();
    let at = address + 8 + length;
    for (let seen = 0; seen < MAX_OBJECTS && at + 8 + length <= end; seen++) {
        const object = await file.fields(at, 8 + length);
        const found = object.u16();
        object.skip(6);
        const size = object.length();
        // Object 0 is the free space at the end.
        if (found === 0)
            break;
        if (found === index)
            return { address: at + 8 + length, size };
        at += 8 + length + Math.ceil(size / 8) * 8;
    }
    throw new Hdf5Error('BROKEN', `the global heap at ${address} has no object ${index}`);
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/shape.js
// Dataspaces and datatypes, as far as sizes go (sections IV.A.2.b and IV.A.2.d).

/** HDF5 allows no more dimensions. */
const MAX_RANK = 32;
/** How many elements a dataspace message declares; may exceed what a number holds exactly. */
function elementsOf(body) {
    const version = body.u8();
    const rank = body.u8();
    if (rank > MAX_RANK)
        throw new Hdf5Error('BROKEN', `a shape has ${rank} dimensions`);
    body.skip(1);
    if (version === 1)
        body.skip(5);
    else if (version === 2) {
        const kind = body.u8();
        // 2: the null dataspace, which has no elements.
        if (kind === 2)
            return 0;
    }
    else
        throw new Hdf5Error('UNSUPPORTED', `dataspace version ${version} is not read`);
    let elements = 1;
    for (let dimension = 0; dimension < rank; dimension++)
        elements *= extent(body);
    return elements;
}
/** One extent. Sizes beyond what numbers hold are kept as infinity: they are a fact, not damage. */
function extent(body) {
    let value = 0;
    for (const [place, byte] of body.bytes(body.widths.length).entries())
        value += byte * 2 ** (8 * place);
    return value;
}
/** Bytes of one element of a datatype message. */
function elementSize(body) {
    body.skip(4);
    return body.u32();
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/attribute.js
// Attributes: their names, and the text of those that are asked for (section IV.A.2.m).






/** Datatype classes, section IV.A.2.d. */
const FIXED_STRING = 3;
const VARIABLE_LENGTH = 9;
/** Parses the body of an attribute message. Throws {@link Hdf5Error}, CursorError. */
function parseAttribute(body) {
    const version = body.u8();
    if (version < 1 || version > 3)
        throw new Hdf5Error('UNSUPPORTED', `attribute version ${version} is not read`);
    const flags = body.u8();
    const [nameSize, typeSize, spaceSize] = [body.u16(), body.u16(), body.u16()];
    if (version === 3)
        body.skip(1);
    // Version 1 pads each part to 8 bytes.
    const part = (size) => body.part(version === 1 ? Math.ceil(size / 8) * 8 : size);
    const name = cText(part(nameSize).data.subarray(0, nameSize));
    const datatype = part(typeSize);
    const dataspace = part(spaceSize);
    const sharedType = version > 1 && (flags & 1) !== 0;
    if (version > 1 && (flags & 2) !== 0)
        throw new Hdf5Error('UNSUPPORTED', `the dataspace of attribute ${name} is shared`);
    return { name, datatype, sharedType, dataspace, value: body.part(body.remaining) };
}
/**
 * The texts that an attribute holds: one for a scalar; undefined when it holds no text, which no loader takes for
 * a configuration. Throws {@link Hdf5Error}, CursorError.
 */
async function attributeTexts(file, attribute) {
    const type = attribute.sharedType ? await sharedDatatype(file, attribute.datatype) : attribute.datatype;
    const kind = type.u8() & 0x0f;
    const variety = type.u8() & 0x0f;
    type.skip(2);
    const size = type.u32();
    const elements = elementsOf(attribute.dataspace);
    if (elements > HDF5_LIMITS.attributeElements) {
        throw new Hdf5Error('BUDGET', `attribute ${attribute.name} holds ${elements} texts, which were not read`);
    }
    const texts = [];
    for (let element = 0; element < elements; element++) {
        const value = attribute.value.part(size);
        if (kind === FIXED_STRING)
            texts.push(fixedText(value.data));
        else if (kind === VARIABLE_LENGTH && variety === 1)
            texts.push(await variableText(file, value));
        else
            return undefined;
    }
    return texts;
}
/** Without the NULs or what follows the first: both readings of a padded text agree for what libraries write. */
function fixedText(data) {
    let end = data.length;
    while (end > 0 && data[end - 1] === 0)
        end--;
    return fields_textOf(data.subarray(0, end));
}
async function variableText(file, value) {
    const length = value.u32();
    const heap = value.address();
    const index = value.u32();
    if (length === 0 || heap === undefined || heap === 0)
        return '';
    const { address, size } = await globalHeapObject(file, heap, index);
    const bytes = Math.min(length, size);
    if (bytes > HDF5_LIMITS.attributeValue)
        throw new Hdf5Error('BUDGET', `a text of ${bytes} bytes was not read`);
    return fields_textOf((await file.fields(address, bytes)).data);
}
/** Follows a reference to a committed datatype (section IV.A.2, shared message). */
async function sharedDatatype(file, reference) {
    const version = reference.u8();
    const type = reference.u8();
    if (version === 1)
        reference.skip(6);
    if (version === 3 && type === 1)
        throw new Hdf5Error('UNSUPPORTED', 'a datatype in the shared message heap is not read');
    const header = await header_readHeader(file, reference.definedAddress('a shared datatype'));
    const found = header.messages.find((message) => message.type === MESSAGE.datatype && !message.shared);
    if (found === undefined)
        throw header.failure ?? new Hdf5Error('BROKEN', 'a shared datatype is not there');
    return found.body;
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/btree2.js
// Version 2 B-trees: all records, in no particular order (section III.A.2).


/** Signature, version, type and checksum of a node. */
const NODE_OVERHEAD = 10;
/** Yields the fields of every record. Throws {@link Hdf5Error}, CursorError; rejects with the origin's own error. */
async function* treeRecords(file, address) {
    const { address: wide, length } = file.widths;
    const head = await file.fields(address, 16 + wide + 2 + length);
    head.expect('BTHD', `the tree at ${address}`);
    head.skip(2);
    const nodeSize = head.u32();
    const recordSize = head.u16();
    const depth = head.u16();
    head.skip(2);
    const root = head.address();
    const records = head.u16();
    if (root === undefined || records === 0)
        return;
    const tree = measure(nodeSize, recordSize, depth, wide);
    const open = [{ address: root, records, depth }];
    const seen = new Set();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node.address))
            throw new Hdf5Error('BROKEN', `the tree at ${address} contains itself`);
        seen.add(node.address);
        if (seen.size > HDF5_LIMITS.treeNodes)
            throw new Hdf5Error('BUDGET', `the tree at ${address} has too many nodes`);
        yield* nodeRecords(file, node, tree, open);
    }
}
async function* nodeRecords(file, node, tree, open) {
    const fields = await file.fields(node.address, tree.nodeSize);
    fields.expect(node.depth === 0 ? 'BTLF' : 'BTIN', `the tree node at ${node.address}`);
    fields.skip(2);
    for (let record = 0; record < node.records; record++)
        yield fields.part(tree.recordSize);
    if (node.depth === 0)
        return;
    for (let child = 0; child <= node.records; child++) {
        const address = fields.definedAddress('a child of a tree');
        const records = fields.uint(tree.childWidth);
        fields.skip(tree.totalWidths[node.depth - 1] ?? 0);
        open.push({ address, records, depth: node.depth - 1 });
    }
}
/** The widths of the counts in inner nodes follow from how many records fit (H5B2__hdr_init). */
function measure(nodeSize, recordSize, depth, wide) {
    if (nodeSize > HDF5_LIMITS.treeNode || nodeSize <= NODE_OVERHEAD || recordSize === 0) {
        throw new Hdf5Error('BROKEN', `tree nodes of ${nodeSize} bytes with records of ${recordSize} make no sense`);
    }
    let most = Math.floor((nodeSize - NODE_OVERHEAD) / recordSize);
    const childWidth = btree2_widthOf(most);
    let total = most;
    const totalWidths = [0];
    for (let level = 1; level < depth; level++) {
        const pointer = wide + childWidth + (totalWidths[level - 1] ?? 0);
        most = Math.floor((nodeSize - NODE_OVERHEAD - pointer) / (recordSize + pointer));
        total = (most + 1) * total + most;
        if (!(most > 0) || total > Number.MAX_SAFE_INTEGER)
            throw new Hdf5Error('BROKEN', 'a tree is deeper than it can be');
        totalWidths.push(btree2_widthOf(total));
    }
    return { nodeSize, recordSize, childWidth, totalWidths };
}
/** Bytes needed for numbers up to `limit` (H5VM_limit_enc_size). */
function btree2_widthOf(limit) {
    return Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1;
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/fractal-heap.js
// Fractal heaps: where groups with many links and objects with many attributes keep them (section III.G).




class FractalHeapReader {
    file;
    heap;
    constructor(file, heap) {
        this.file = file;
        this.heap = heap;
    }
    static async open(file, address) {
        return new FractalHeapReader(file, await readHeap(file, address));
    }
    get idLength() {
        return this.heap.idLength;
    }
    /** The object that a heap id names. Throws {@link Hdf5Error}, CursorError. */
    async object(id) {
        const flags = id.u8();
        switch ((flags >> 4) & 3) {
            case 0:
                return this.managed(id.uint(this.heap.offsetWidth), id.uint(this.heap.lengthWidth));
            case 1:
                return this.huge(id);
            case 2:
                return this.tiny(flags, id);
            default:
                throw new Hdf5Error('BROKEN', 'a heap id is of no known type');
        }
    }
    /** Finds the direct block that covers `offset` of the heap's address space: its header counts as part of it. */
    async managed(offset, length) {
        const { startBlock, tableWidth, maxDirect } = this.heap;
        if (this.heap.filtered)
            throw new Hdf5Error('UNSUPPORTED', 'a compressed heap is not read');
        let address = this.heap.root;
        let rows = this.heap.rows;
        let within = offset;
        const directRows = Math.log2(maxDirect) - Math.log2(startBlock) + 2;
        while (rows > 0) {
            if (address === undefined)
                throw new Hdf5Error('BROKEN', 'a heap block is missing');
            const row = within < tableWidth * startBlock ? 0 : Math.floor(Math.log2(within / (tableWidth * startBlock))) + 1;
            const blockSize = row === 0 ? startBlock : startBlock * 2 ** (row - 1);
            const inRow = within - (row === 0 ? 0 : tableWidth * blockSize);
            const column = Math.floor(inRow / blockSize);
            if (row >= rows || column >= tableWidth)
                throw new Hdf5Error('BROKEN', 'a heap id points outside its heap');
            address = await this.child(address, row * tableWidth + column);
            within = inRow - column * blockSize;
            // Above the largest direct block stand indirect blocks, with as many rows as their size holds.
            rows = row < directRows ? 0 : Math.round(Math.log2(blockSize) - Math.log2(tableWidth * startBlock)) + 1;
        }
        if (address === undefined)
            throw new Hdf5Error('BROKEN', 'a heap block is missing');
        return this.file.fields(address + within, length);
    }
    /** The address of child `index` of the indirect block at `address`. */
    async child(address, index) {
        const wide = this.file.widths.address;
        const head = 5 + wide + this.heap.offsetWidth;
        const signed = await this.file.fields(address, 4);
        signed.expect('FHIB', `the heap block at ${address}`);
        const fields = await this.file.fields(address + head + index * wide, wide);
        return fields.address();
    }
    /** Objects too large for a block stand alone; a tree of their keys says where. */
    async huge(id) {
        if (this.heap.filtered)
            throw new Hdf5Error('UNSUPPORTED', 'a compressed heap is not read');
        const { address: wide, length } = this.file.widths;
        if (this.heap.idLength - 1 >= wide + length) {
            return this.standalone(id.definedAddress('a heap object'), id.length());
        }
        const key = id.uint(Math.min(id.remaining, 8));
        if (this.heap.hugeTree === undefined)
            throw new Hdf5Error('BROKEN', 'a heap object has no tree to be found in');
        for await (const record of treeRecords(this.file, this.heap.hugeTree)) {
            const address = record.definedAddress('a heap object');
            const size = record.length();
            if (record.length() === key)
                return this.standalone(address, size);
        }
        throw new Hdf5Error('BROKEN', 'a heap object is not in its tree');
    }
    standalone(address, size) {
        if (size > HDF5_LIMITS.attributeValue)
            throw new Hdf5Error('BUDGET', `a heap object of ${size} bytes was not read`);
        return this.file.fields(address, size);
    }
    /** Small objects are inside their id. */
    tiny(flags, id) {
        const extended = this.heap.idLength - 1 > 16;
        const length = extended ? ((flags & 0x0f) << 8) | id.u8() : flags & 0x0f;
        return new Fields(id.bytes(length + 1), this.file.widths);
    }
}
async function readHeap(file, address) {
    const { address: wide, length } = file.widths;
    const head = await file.fields(address, 22 + 3 * wide + 12 * length);
    head.expect('FRHP', `the heap at ${address}`);
    head.skip(1);
    const idLength = head.u16();
    const filtered = head.u16() !== 0;
    head.skip(1);
    const maxManaged = head.u32();
    head.skip(length);
    const hugeTree = head.address();
    head.skip(length + wide + 8 * length);
    const tableWidth = head.u16();
    const startBlock = head.length();
    const maxDirect = head.length();
    const heapBits = head.u16();
    head.skip(2);
    const root = head.address();
    const rows = head.u16();
    if (tableWidth === 0 || startBlock === 0 || maxDirect < startBlock || heapBits === 0 || heapBits > 64) {
        throw new Hdf5Error('BROKEN', `the heap at ${address} states sizes that make no sense`);
    }
    const lengthWidth = Math.min(Math.floor((Math.log2(maxDirect) + 7) / 8), btree2_widthOf(maxManaged));
    const offsetWidth = Math.ceil(heapBits / 8);
    return {
        idLength,
        hugeTree,
        tableWidth,
        startBlock,
        maxDirect,
        root,
        rows,
        offsetWidth,
        lengthWidth,
        filtered,
    };
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/local-heap.js

async function openLocalHeap(file, address) {
    const { address: wide, length } = file.widths;
    const fields = await file.fields(address, 8 + 2 * length + wide);
    fields.expect('HEAP', `the local heap at ${address}`);
    fields.skip(4);
    const size = fields.length();
    fields.length();
    return { address: fields.definedAddress('a local heap'), size };
}
/** Most names are far shorter than the longest that is read. */
const USUAL_NAME = 128;
/** The NUL-terminated text at `offset` of the heap, cut at the limit for names. */
async function heapText(file, heap, offset) {
    const most = Math.max(0, Math.min(HDF5_LIMITS.name, heap.size - offset));
    const usual = await file.upTo(heap.address + offset, Math.min(most, USUAL_NAME));
    if (usual.data.includes(0) || most <= USUAL_NAME)
        return usual.cString();
    return (await file.upTo(heap.address + offset, most)).cString();
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/links.js
// What links say: where they lead, in this file or out of it (sections III.C and IV.A.2.g).




const SOFT = 1;
const EXTERNAL = 64;
/** `H5G_CACHED_SLINK`: the symbol table entry is a soft link. */
const CACHED_SOFT_LINK = 2;
/** Parses the body of a link message. Throws {@link Hdf5Error}, CursorError. */
function parseLink(body) {
    const version = body.u8();
    if (version !== 1)
        throw new Hdf5Error('UNSUPPORTED', `link message version ${version} is not read`);
    const flags = body.u8();
    const type = (flags & 8) === 0 ? 0 : body.u8();
    if ((flags & 4) !== 0)
        body.skip(8);
    if ((flags & 0x10) !== 0)
        body.skip(1);
    const name = fields_textOf(body.bytes(body.uint(1 << (flags & 3)))).slice(0, HDF5_LIMITS.name);
    if (type === 0)
        return { kind: 'hard', name, address: body.definedAddress(`the link ${name}`) };
    const value = body.part(body.u16());
    if (type === SOFT)
        return { kind: 'soft', name, target: cText(value.data).slice(0, HDF5_LIMITS.name) };
    if (type !== EXTERNAL)
        return { kind: 'user', name, type };
    value.skip(1);
    const file = value.cString().slice(0, HDF5_LIMITS.name);
    return { kind: 'external', name, file, target: value.cString().slice(0, HDF5_LIMITS.name) };
}
/** The links of an old-style group: a version 1 B-tree over symbol table nodes, names in a local heap. */
async function* symbolTableLinks(file, body) {
    const tree = body.definedAddress('the tree of a group');
    const heap = await openLocalHeap(file, body.definedAddress('the name heap of a group'));
    for await (const node of symbolNodes(file, tree)) {
        const fields = await symbolNode(file, node);
        while (fields.remaining > 0) {
            const nameOffset = fields.uint(file.widths.address);
            const address = fields.address();
            const cached = fields.u32();
            fields.skip(4);
            const scratch = fields.part(16);
            const name = await heapText(file, heap, nameOffset);
            if (cached === CACHED_SOFT_LINK) {
                yield { kind: 'soft', name, target: await heapText(file, heap, scratch.u32()) };
            }
            else if (address !== undefined) {
                yield { kind: 'hard', name, address };
            }
        }
    }
}
async function symbolNode(file, address) {
    const head = await file.fields(address, 8);
    head.expect('SNOD', `the symbol table node at ${address}`);
    head.skip(2);
    return file.fields(address + 8, head.u16() * (2 * file.widths.address + 24));
}
/** Addresses of the symbol table nodes below a tree's root, each once. */
async function* symbolNodes(file, root) {
    const open = [root];
    const seen = new Set();
    const { address: wide, length } = file.widths;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node))
            throw new Hdf5Error('BROKEN', `the group tree at ${root} contains itself`);
        seen.add(node);
        if (seen.size > HDF5_LIMITS.treeNodes)
            throw new Hdf5Error('BUDGET', `the group tree at ${root} has too many nodes`);
        const head = await file.fields(node, 8 + 2 * wide);
        head.expect('TREE', `the group tree node at ${node}`);
        if (head.u8() !== 0)
            throw new Hdf5Error('BROKEN', `the tree node at ${node} is not one of a group`);
        const level = head.u8();
        const entries = head.u16();
        const children = await file.fields(node + 8 + 2 * wide, entries * (length + wide) + length);
        for (let entry = 0; entry < entries; entry++) {
            children.skip(length);
            const child = children.definedAddress('a child of a group tree');
            if (level === 0)
                yield child;
            else
                open.push(child);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/storage.js
// Where a dataset keeps its values when it is not this file: external files, virtual datasets (sections IV.A.2.h, i).




const VIRTUAL_CLASS = 3;
/** The names in an external file list message, the first few. Throws {@link Hdf5Error}, CursorError. */
async function externalFiles(file, body) {
    body.skip(6);
    const used = body.u16();
    const heap = await openLocalHeap(file, body.definedAddress('the name heap of external files'));
    const names = [];
    for (let slot = 0; slot < Math.min(used, HDF5_LIMITS.fileNames); slot++) {
        names.push(await heapText(file, heap, body.length()));
        body.skip(2 * file.widths.length);
    }
    return names;
}
/** Where the mapping of a virtual dataset stands; undefined when the layout is another one. */
function virtualMapping(body) {
    const version = body.u8();
    // Older versions have no such class; it is the second byte of the newer ones.
    if (version < 4 || body.u8() !== VIRTUAL_CLASS)
        return undefined;
    return { collection: body.address(), index: body.u32() };
}
/** The first source file of a virtual dataset's mapping. Throws {@link Hdf5Error}, CursorError. */
async function firstSource(file, collection, index) {
    const { address, size } = await globalHeapObject(file, collection, index);
    const block = await file.upTo(address, Math.min(size, HDF5_LIMITS.name));
    const version = block.u8();
    if (version !== 0)
        throw new Hdf5Error('UNSUPPORTED', `virtual mapping version ${version} is not read`);
    block.length();
    return block.cString();
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/walk.js








/** One sentence for each root cause is enough; a hostile file has many broken objects. */
const MAX_INCOMPLETE = 16;
const CODES = { NOT_HDF5: 'broken', BROKEN: 'broken', UNSUPPORTED: 'unsupported', BUDGET: 'budget' };
/** Loaders go on where a limit of ours ends; where the structure is broken they may stop as well. */
const RISKS = {
    NOT_HDF5: 'unknown',
    BROKEN: 'unknown',
    UNSUPPORTED: 'runs-code',
    BUDGET: 'runs-code',
};
function walk_incompleteOf(failure, where) {
    return { code: CODES[failure.code], reason: `${where}: ${failure.message}`, risk: RISKS[failure.code] };
}
class walk_Walk {
    facts = [];
    more = new Map();
    attributes = [];
    incomplete = [];
    objects = 0;
    links = 0;
    exhausted = false;
    file;
    wanted;
    counts = new Map();
    seen = new Set();
    queue = [];
    constructor(file, wanted) {
        this.file = file;
        this.wanted = wanted;
    }
    async from(root) {
        this.enqueue({ address: root, path: '/' });
        // Level by level: what is nearest to the root is read before any budget ends.
        while (this.queue.length > 0) {
            const level = this.queue;
            this.queue = [];
            for (const place of level) {
                if (this.exhausted)
                    return;
                await this.object(place);
            }
        }
    }
    enqueue(place) {
        if (this.seen.has(place.address))
            return;
        this.seen.add(place.address);
        if (this.seen.size > HDF5_LIMITS.objects)
            return this.exhaust(`more than ${HDF5_LIMITS.objects} objects`);
        this.queue.push(place);
    }
    async object({ address, path }) {
        this.objects++;
        const { messages, failure } = await header_readHeader(this.file, address);
        for (const message of messages) {
            if (this.exhausted)
                return;
            await this.attempt(path, () => this.message(message, path));
        }
        await this.attempt(path, () => this.declaredSize(messages, path));
        if (failure !== undefined)
            this.report(failure, path);
    }
    /** Runs a step; damage in it is reported and the walk goes on. */
    async attempt(path, step) {
        try {
            await step();
        }
        catch (error) {
            this.report(asHdf5Error(error), path);
        }
    }
    report(failure, path) {
        // The budget of bytes is the file's, not the object's: nothing more can be read.
        if (failure.code === 'BUDGET' && this.file.bytesRead > HDF5_LIMITS.bytesRead)
            this.exhausted = true;
        const found = walk_incompleteOf(failure, `HDF5 object ${path}`);
        if (this.incomplete.length < MAX_INCOMPLETE)
            this.incomplete.push(found);
        // A worse risk must not be lost in the crowd.
        else if (found.risk === 'runs-code')
            this.incomplete[MAX_INCOMPLETE - 1] = found;
    }
    exhaust(reason) {
        if (this.exhausted)
            return;
        this.exhausted = true;
        this.incomplete.unshift({
            code: 'budget',
            reason: `HDF5: ${reason}; the rest was not read`,
            risk: 'runs-code',
        });
    }
    async message(message, path) {
        const { type, body } = message;
        if (message.shared)
            return this.sharedMessage(type, path);
        switch (type) {
            case MESSAGE.symbolTable:
                for await (const link of symbolTableLinks(this.file, body))
                    this.link(link, path);
                return;
            case MESSAGE.link:
                return this.link(parseLink(body), path);
            case MESSAGE.linkInfo:
                return this.denseLinks(body, path);
            case MESSAGE.attribute:
                return this.attribute(body, path);
            case MESSAGE.attributeInfo:
                return this.denseAttributes(body, path);
            case MESSAGE.externalFiles:
                return this.add({ kind: 'external-storage', path, files: await this.namesOf(body) });
            case MESSAGE.layout:
                return this.layout(body, path);
        }
    }
    /** Shared datatypes and shapes are common and harmless; a shared attribute is one that nobody looked at. */
    sharedMessage(type, path) {
        if (type !== MESSAGE.attribute && type !== MESSAGE.layout && type !== MESSAGE.externalFiles)
            return;
        const reason = `HDF5 object ${path}: a message in the shared message heap is not read`;
        if (this.incomplete.length < MAX_INCOMPLETE)
            this.incomplete.push({ code: 'unsupported', reason, risk: 'runs-code' });
    }
    link(link, parent) {
        if (++this.links > HDF5_LIMITS.links)
            return this.exhaust(`more than ${HDF5_LIMITS.links} links`);
        const path = `${parent === '/' ? '' : parent}/${link.name}`.slice(0, HDF5_LIMITS.path);
        switch (link.kind) {
            case 'hard':
                return this.enqueue({ address: link.address, path });
            case 'soft':
                return this.add({ kind: 'soft-link', path, target: link.target });
            case 'external':
                return this.add({ kind: 'external-link', path, file: link.file, target: link.target });
            case 'user':
                return this.add({ kind: 'user-link', path, type: link.type });
        }
    }
    async denseLinks(body, path) {
        for await (const object of this.dense(body, 8, (record) => record.skip(4))) {
            await this.attempt(path, () => this.link(parseLink(object), path));
        }
    }
    async denseAttributes(body, path) {
        for await (const object of this.dense(body, 2, () => undefined)) {
            await this.attempt(path, () => this.attribute(object, path));
        }
    }
    /** The objects of a heap that a tree of names lists: sections IV.A.2.c and IV.A.2.v. */
    async *dense(body, orderWidth, skipKey) {
        body.skip(1);
        if ((body.u8() & 1) !== 0)
            body.skip(orderWidth);
        const heapAddress = body.address();
        const tree = body.address();
        if (heapAddress === undefined || tree === undefined)
            return;
        const heap = await FractalHeapReader.open(this.file, heapAddress);
        for await (const record of treeRecords(this.file, tree)) {
            if (this.exhausted)
                return;
            skipKey(record);
            yield await heap.object(record.part(heap.idLength));
        }
    }
    async attribute(body, path) {
        const attribute = parseAttribute(body);
        if (!this.wanted.has(attribute.name))
            return;
        const texts = await attributeTexts(this.file, attribute);
        for (const text of texts ?? []) {
            if (this.attributes.length >= HDF5_LIMITS.attributes)
                return this.exhaust('too many configuration attributes');
            this.attributes.push({ path, name: attribute.name, text });
        }
    }
    /** Names for the evidence; that they cannot be read does not make the storage less external. */
    async namesOf(body) {
        try {
            return await externalFiles(this.file, body);
        }
        catch (error) {
            asHdf5Error(error);
            return [];
        }
    }
    async layout(body, path) {
        const mapping = virtualMapping(body);
        if (mapping === undefined)
            return;
        let source;
        try {
            if (mapping.collection !== undefined)
                source = await firstSource(this.file, mapping.collection, mapping.index);
        }
        catch (error) {
            asHdf5Error(error);
        }
        this.add({ kind: 'virtual-dataset', path, file: source });
    }
    /** A shape far larger than the whole file, as Keras itself refuses it (CVE-2026-0897). */
    declaredSize(messages, path) {
        const own = (type) => messages.find((message) => message.type === type && !message.shared)?.body;
        const [shape, type] = [own(MESSAGE.dataspace), own(MESSAGE.datatype)];
        if (shape === undefined || type === undefined || own(MESSAGE.layout) === undefined)
            return;
        const bytes = elementsOf(shape) * elementSize(type);
        if (bytes > BOMB_BYTES && bytes > BOMB_RATIO * this.file.bytes.size)
            this.add({ kind: 'declared-size', path, bytes });
    }
    add(fact) {
        const count = (this.counts.get(fact.kind) ?? 0) + 1;
        this.counts.set(fact.kind, count);
        if (count <= HDF5_LIMITS.facts)
            this.facts.push(fact);
        else
            this.more.set(fact.kind, count - HDF5_LIMITS.facts);
    }
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/read.js



/**
 * Follows every hard link from the root group, each object once, and collects what leaves the file (HDF5 file
 * format specification, version 3). Damage in one object is told in `incomplete` and the rest is read on. Throws
 * {@link Hdf5Error} NOT_HDF5 when there is no superblock; rejects with the origin's own error.
 */
async function readHdf5(bytes, options) {
    let opened;
    try {
        opened = await openSuperblock(bytes);
    }
    catch (error) {
        const failure = asHdf5Error(error);
        if (failure.code === 'NOT_HDF5')
            throw failure;
        return unopened(failure);
    }
    const { file, superblock } = opened;
    const walk = new walk_Walk(file, options.attributes);
    await walk.from(superblock.root);
    return {
        superblockVersion: superblock.version,
        userBlock: superblock.userBlock,
        facts: walk.facts,
        more: walk.more,
        attributes: walk.attributes,
        objects: walk.objects,
        bytesRead: file.bytesRead,
        incomplete: walk.incomplete,
    };
}
function unopened(failure) {
    const incomplete = [walk_incompleteOf(failure, 'the superblock')];
    const none = { facts: [], more: new Map(), attributes: [], objects: 0, bytesRead: 0 };
    return { superblockVersion: -1, userBlock: 0, ...none, incomplete };
}

;// CONCATENATED MODULE: ./lib/src/inspect/keras/hdf5.js








const hdf5Inspector = {
    name: 'hdf5',
    recognises: async (artifact, head) => (await findSuperblock(artifact.bytes, head)) !== undefined,
    inspect: inspectHdf5,
};
/** The attributes that Keras turns into objects (legacy_h5_format.load_model_from_hdf5). */
const CONFIGURATIONS = new Set(['model_config', 'training_config']);
async function inspectHdf5(artifact, context) {
    const file = await readHdf5(artifact.bytes, { attributes: CONFIGURATIONS });
    const own = findings_findingsOf(verdictsOf(file, context), { artifact, context });
    const findings = [...own.findings];
    const members = [];
    const incomplete = [...file.incomplete, ...own.incomplete];
    for (const attribute of file.attributes) {
        const inspected = inspectAttribute(attribute, artifact, context);
        findings.push(...inspected.findings);
        members.push(...inspected.members);
        incomplete.push(...inspected.incomplete);
    }
    const keras = file.attributes.some(({ name }) => name === 'model_config');
    return { format: keras ? 'keras-hdf5' : 'hdf5', findings, members, incomplete };
}
function inspectAttribute({ path, name, text }, artifact, context) {
    const where = path === '/' ? `attribute ${name}` : `attribute ${name} of ${path}`;
    try {
        return inspectJson(parseJson(text), { artifact, context, where });
    }
    catch (error) {
        if (!(error instanceof KerasError))
            throw error;
        return { findings: [], members: [], incomplete: [keras_config_incompleteOf(error)] };
    }
}
/** One verdict for each kind of fact and file that it leads to; the first objects are named. */
function verdictsOf(file, context) {
    const rules = context.rules.ofSurface('keras').filter((rule) => rule.id.startsWith('KERAS-HDF5-'));
    return file.facts.flatMap((fact) => {
        const rule = rules.find((candidate) => listOf(candidate, 'kinds').includes(fact.kind));
        if (rule === undefined)
            return [];
        const more = file.more.get(fact.kind);
        const others = more === undefined ? '' : ` (and more than ${more} others of the kind)`;
        return [{ rule: rule.id, about: hdf5_aboutOf(fact), evidence: `${hdf5_evidenceOf(fact)}${others}` }];
    });
}
function hdf5_aboutOf(fact) {
    switch (fact.kind) {
        case 'external-link':
        case 'virtual-dataset':
            return `${fact.kind} ${fact.file ?? ''}`;
        case 'external-storage':
            return `${fact.kind} ${fact.files.join(' ')}`;
        case 'user-link':
            return `${fact.kind} ${fact.type}`;
        case 'soft-link':
        case 'declared-size':
            return fact.kind;
    }
}
function hdf5_evidenceOf(fact) {
    const path = verdict_quoted(fact.path);
    switch (fact.kind) {
        case 'external-link':
            return `${path} is a link to ${verdict_quoted(fact.target)} in the file ${verdict_quoted(fact.file)}`;
        case 'soft-link':
            return `${path} is a soft link to ${verdict_quoted(fact.target)}`;
        case 'user-link':
            return `${path} is a link of type ${fact.type}, which only a program that knows it can follow`;
        case 'external-storage':
            return `the dataset ${path} keeps its values in ${fact.files.length === 0 ? 'other files' : fact.files.map((file) => verdict_quoted(file)).join(', ')}`;
        case 'virtual-dataset':
            return `the dataset ${path} takes its values from ${fact.file === undefined ? 'other datasets' : verdict_quoted(fact.file)}`;
        case 'declared-size':
            return `the dataset ${path} declares ${fact.bytes} bytes`;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/lfs/pointer.js
// Reads Git LFS pointers: the little text that stands in the tree for an object kept elsewhere.
/** Larger files are never pointers (git-lfs, docs/spec.md). */
const MAX_POINTER_BYTES = 1024;
/** The three that git-lfs takes: today's, and those of its first releases. */
const VERSIONS = new Set([
    'https://git-lfs.github.com/spec/v1',
    'https://hawser.github.com/spec/v1',
    'http://git-media.io/v/2',
]);
/** In this order, each once. */
const pointer_KEYS = ['version', 'oid', 'size'];
/** What an extension adds; git-lfs takes such a line anywhere before the last key. */
const EXTENSION = /^ext-\d-\w/;
/** What Go's ParseInt takes for a 64-bit number that is not negative: a sign and leading zeros are fine. */
const SIZE = /^(?:\+?0{0,900}\d{1,19}|-0{1,900})$/;
/**
 * The pointer that `bytes` (a whole file) is, or undefined. Never throws. It takes whatever git-lfs takes, also where
 * its specification is stricter (blank lines, CRLF, space around the text, a signed size): a pointer that we passed
 * over, and git-lfs did not, would put an object in the checkout that nobody inspected.
 * Source: git-lfs, docs/spec.md and the decoder in lfs/pointer.go.
 */
function parseLfsPointer(bytes) {
    if (bytes.length > MAX_POINTER_BYTES)
        return undefined;
    const values = pointer_valuesOf(Buffer.from(bytes).toString('utf8').trim());
    const [version, oid, size] = values ?? [];
    if (version === undefined || !VERSIONS.has(version))
        return undefined;
    const digest = /^sha256:([0-9a-fA-F]{64})$/.exec(oid ?? '')?.[1];
    if (digest === undefined || !SIZE.test(size ?? ''))
        return undefined;
    return { oid: digest.toLowerCase(), size: Math.abs(Number(size)) };
}
/** The values of the three keys, in their order; undefined when the lines are not those of a pointer. */
function pointer_valuesOf(text) {
    const values = [];
    for (const line of text.split(/\r?\n/)) {
        if (line === '')
            continue;
        const space = line.indexOf(' ');
        if (space < 0 || values.length === pointer_KEYS.length)
            return undefined;
        const key = line.slice(0, space);
        if (key === pointer_KEYS[values.length])
            values.push(line.slice(space + 1));
        else if (!EXTENSION.test(key))
            return undefined;
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/src/inspect/lfs.js



const lfsInspector = {
    name: 'lfs',
    recognises: (artifact, head) => artifact.bytes.size <= MAX_POINTER_BYTES && parseLfsPointer(head) !== undefined,
    inspect: inspectPointer,
};
async function inspectPointer(artifact, context) {
    const pointer = await pointerOf(artifact);
    if (pointer === undefined)
        return { format: 'git-lfs-pointer', findings: [], members: [], incomplete: [] };
    const fetched = await fetchObject(pointer, context);
    return {
        format: 'git-lfs-pointer',
        findings: await overwritten(pointer, artifact, context),
        members: 'bytes' in fetched ? [{ open: () => Promise.resolve(fetched) }] : [],
        incomplete: 'bytes' in fetched ? [] : [fetched],
    };
}
async function fetchObject(pointer, context) {
    try {
        const bytes = await context.openLfs(pointer.oid, pointer.size);
        if (bytes !== undefined)
            return { bytes };
        return notFetched(pointer, 'was not fetched; turn on the lfs input, or raise lfs-max-bytes, to have it inspected');
    }
    catch (error) {
        return notFetched(pointer, `could not be fetched: ${(0,errors/* messageOf */.b)(error)}`);
    }
}
function notFetched(pointer, why) {
    return {
        code: 'not-fetched',
        reason: `the file is an LFS object of ${pointer.size} bytes (sha256 ${pointer.oid}) that ${why}`,
        risk: 'unknown',
    };
}
async function overwritten(pointer, artifact, context) {
    const before = context.before === undefined ? undefined : await pointerOf(await context.before());
    if (before === undefined || before.oid === pointer.oid)
        return [];
    const { path, members } = artifact.locator;
    return [
        findingOf(context.rules.rule('ARTIFACT-OVERWRITTEN'), {
            evidence: `${path} now points at other bytes: sha256 ${before.oid.slice(0, 12)}… (${before.size} bytes) became ${pointer.oid.slice(0, 12)}… (${pointer.size} bytes)`,
            location: { path, members, line: 2 },
            subject: pointer.oid,
        }),
    ];
}
async function pointerOf(artifact) {
    if (artifact.bytes.size > MAX_POINTER_BYTES)
        return undefined;
    return parseLfsPointer(await artifact.bytes.read(0, MAX_POINTER_BYTES));
}

;// CONCATENATED MODULE: ./lib/src/format/native/sniff.js
/** Mach-O: 32 and 64 bits, both byte orders (mach-o/loader.h). A fat binary shares its magic with Java classes. */
const MACH_O = new Set(['feedface', 'feedfacf', 'cefaedfe', 'cffaedfe']);
/** Where an MZ header says where the PE header is. */
const PE_POINTER = 0x3c;
/** `head` holds the first bytes, at least 64 if there are as many. */
async function programKindOf(head, bytes) {
    const start = Buffer.from(head.subarray(0, 64));
    if (start.length < 4)
        return undefined;
    const magic = start.toString('latin1');
    if (magic.startsWith('\x7fELF'))
        return 'an ELF program';
    if (magic.startsWith('#!'))
        return /^#! ?\/[\w./-]+/.test(magic) ? 'a script' : undefined;
    // Cosmopolitan's portable executables: a shell script that is a DOS header, too.
    if (magic.startsWith("MZqFpD='"))
        return 'a llamafile';
    if (MACH_O.has(start.toString('hex', 0, 4)) || isFat(start))
        return 'a Mach-O program';
    return magic.startsWith('MZ') && (await hasPeHeader(start, bytes)) ? 'a Windows program' : undefined;
}
/** A fat binary holds a few architectures; where Java keeps its version, which is 45 or more. */
function isFat(start) {
    return start.length >= 8 && start.readUInt32BE(0) === 0xcafebabe && start.readUInt32BE(4) < 20;
}
async function hasPeHeader(start, bytes) {
    if (start.length < PE_POINTER + 4)
        return false;
    const header = await bytes.read(start.readUInt32LE(PE_POINTER), 4);
    return Buffer.from(header).toString('latin1') === 'PE\0\0';
}

;// CONCATENATED MODULE: ./lib/src/inspect/native.js



const nativeInspector = {
    name: 'native',
    recognises: async ({ locator, bytes }, head) => isModelName(baseName(locator)) && (await programKindOf(head, bytes)) !== undefined,
    inspect: inspectNative,
};
/** Suffixes that only models have. */
const SUFFIX = /\.(?:bst|caffemodel|cbm|ckpt|cloudpickle|dill|engine|ggml|gguf|h5|hdf5|joblib|keras|llamafile|mar|mlmodel|msgpack|nemo|npy|npz|onnx|ort|params|pb|pdmodel|pdparams|pickle|pkl|plan|pmml|pt|pt2|pte|pth|rda|rds|safetensors|skops|t7|tflite|ubj|weights)$/;
/** Other files end so, too: there the rest of the name has to say it. */
const PERHAPS = /(?:model|weight|adapter|optimizer|checkpoint|ggml|llama|diffusion).*\.(?:bin|model|dat|data)$/;
function isModelName(name) {
    return SUFFIX.test(name) || PERHAPS.test(name);
}
async function inspectNative(artifact, { rules }) {
    const { locator, bytes } = artifact;
    const kind = await programKindOf(await bytes.read(0, 64), bytes);
    const name = baseName(locator);
    const finding = findingOf(rules.rule('NATIVE-PROGRAM'), {
        evidence: `${name} is ${kind ?? 'a program'}, not the model that its name promises`,
        location: { path: locator.path, members: locator.members },
        subject: `${name}: ${kind ?? ''}`,
    });
    return { format: 'program', findings: [finding], members: [], incomplete: [] };
}

;// CONCATENATED MODULE: ./lib/src/format/numpy/limits.js
// Every limit of the numpy readers, with its reason.
const NUMPY_LIMITS = {
    /** Bytes of a header. numpy itself refuses more than 10,000 unless it is told to trust the file. */
    headerBytes: 2 ** 20,
    /** Levels of nesting in a header's literal: structured types in structured types. */
    depth: 64,
    /** Values in a header's literal. */
    values: 100_000,
    /** Arrays saved one behind the other into one file. */
    arrays: 1000,
};

;// CONCATENATED MODULE: ./lib/src/format/numpy/literal.js
// Reads the Python literal of an array header: strings, integers, constants, tuples, lists, dicts. Nothing is evaluated.


const literal_ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    '\\': '\\',
    "'": "'",
    '"': '"',
};
const CONSTANTS = new Map([
    ['None', null],
    ['True', true],
    ['False', false],
]);
/** Reads one literal that makes up the whole text. Throws {@link NumpyError} BROKEN where it is anything else. */
function readLiteral(text) {
    const reader = new literal_Reader(text);
    const value = reader.value(0);
    reader.expectEnd();
    return value;
}
class literal_Reader {
    text;
    at = 0;
    values = 0;
    constructor(text) {
        this.text = text;
    }
    value(depth) {
        if (depth > NUMPY_LIMITS.depth || ++this.values > NUMPY_LIMITS.values)
            throw this.broken('nests too deeply');
        this.skipSpace();
        const next = this.text[this.at] ?? '';
        switch (next) {
            case '{':
                return this.dict(depth);
            case '(':
                return this.tuple(depth);
            case '[':
                return { kind: 'list', items: this.items(']', depth).items };
            case "'":
            case '"':
                return this.string();
            default:
                return /[A-Za-z]/.test(next) ? this.word() : this.integer();
        }
    }
    expectEnd() {
        this.skipSpace();
        if (this.at < this.text.length)
            throw this.broken('has something behind its end');
    }
    /** Parentheses around one value without a comma are only parentheses. */
    tuple(depth) {
        const { items, hasComma } = this.items(')', depth);
        const [only] = items;
        return items.length === 1 && only !== undefined && !hasComma ? only : { kind: 'tuple', items };
    }
    items(close, depth) {
        this.at++;
        const items = [];
        let hasComma = false;
        while (!this.take(close)) {
            if (items.length > 0 && !hasComma)
                throw this.broken('lacks a comma');
            items.push(this.value(depth + 1));
            hasComma = this.take(',');
        }
        return { items, hasComma };
    }
    dict(depth) {
        this.at++;
        const entries = [];
        let hasComma = true;
        while (!this.take('}')) {
            if (!hasComma)
                throw this.broken('lacks a comma');
            const key = this.value(depth + 1);
            if (!this.take(':'))
                throw this.broken('lacks a colon');
            entries.push([key, this.value(depth + 1)]);
            hasComma = this.take(',');
        }
        return { kind: 'dict', entries };
    }
    string() {
        const quote = this.text[this.at++];
        let value = '';
        for (;;) {
            const next = this.text[this.at++];
            if (next === undefined || next === '\n')
                throw this.broken('holds a string that does not end');
            if (next === quote)
                return value;
            value += next === '\\' ? this.escape() : next;
        }
    }
    escape() {
        const code = this.text[this.at++] ?? '';
        const known = literal_ESCAPES[code];
        if (known !== undefined)
            return known;
        const digits = { x: 2, u: 4, U: 8 }[code];
        const hex = digits === undefined ? '' : this.text.slice(this.at, this.at + digits);
        if (digits === undefined || !/^[0-9a-fA-F]+$/.test(hex) || hex.length < digits) {
            throw this.broken('holds an unknown escape');
        }
        this.at += digits;
        const point = Number.parseInt(hex, 16);
        if (point > 0x10ffff)
            throw this.broken('holds an unknown escape');
        return String.fromCodePoint(point);
    }
    word() {
        const [word = ''] = /^[A-Za-z_]+/.exec(this.text.slice(this.at, this.at + 16)) ?? [];
        const constant = CONSTANTS.get(word);
        if (constant === undefined)
            throw this.broken('holds a name that is no constant');
        this.at += word.length;
        return constant;
    }
    /** Python 2 wrote an `L` behind long ones; numpy takes it. */
    integer() {
        const [digits] = /^[-+]?(?:0[xX][0-9a-fA-F]{1,16}|[0-9]{1,25})/.exec(this.text.slice(this.at, this.at + 32)) ?? [];
        if (digits === undefined)
            throw this.broken('holds something that is no literal');
        this.at += digits.length;
        if (this.text[this.at] === 'L')
            this.at++;
        return digits.startsWith('-') ? -Number(digits.slice(1)) : Number(digits);
    }
    take(character) {
        this.skipSpace();
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    skipSpace() {
        while (' \t\r\n\f'.includes(this.text[this.at] ?? '-'))
            this.at++;
    }
    broken(why) {
        return new NumpyError('BROKEN', `the array header ${why} (character ${this.at})`);
    }
}

;// CONCATENATED MODULE: ./lib/src/format/numpy/read.js




const read_MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const PREFIX = read_MAGIC.length + 2;
/** Whether a .npy header begins. */
function looksLikeNumpy(head) {
    return read_MAGIC.every((byte, at) => head[at] === byte);
}
/**
 * Reads the header at `start`, versions 1.0 to 3.0 (numpy, `numpy/lib/format.py`). Throws {@link NumpyError} when
 * it is cut off or its version is not known; rejects with the origin's own error.
 */
async function readNpyHeader(bytes, start = 0) {
    const prefix = await bytes.read(start, PREFIX + 4);
    const major = prefix[6] ?? 0;
    if (!looksLikeNumpy(prefix) || prefix.length < PREFIX + 4)
        throw new NumpyError('BROKEN', 'the array header is cut off');
    if (major < 1 || major > 3)
        throw new NumpyError('UNSUPPORTED', `the array has format version ${major}, which is not known`);
    const width = major === 1 ? 2 : 4;
    const view = new DataView(prefix.buffer, prefix.byteOffset, prefix.length);
    const length = major === 1 ? view.getUint16(PREFIX, true) : view.getUint32(PREFIX, true);
    const dataOffset = start + PREFIX + width + length;
    if (dataOffset > bytes.size)
        throw new NumpyError('BROKEN', 'the array header is longer than the file');
    if (length > NUMPY_LIMITS.headerBytes) {
        return {
            dataOffset,
            error: new NumpyError('UNSUPPORTED', `the array header has ${length} bytes, too many to read`),
        };
    }
    const header = Buffer.from(await bytes.read(dataOffset - length, length));
    try {
        return { dataOffset, ...read_describe(readLiteral(header.toString(major === 3 ? 'utf8' : 'latin1'))) };
    }
    catch (error) {
        if (error instanceof NumpyError)
            return { dataOffset, error };
        throw error;
    }
}
function read_describe(header) {
    const entries = typeof header === 'object' && header?.kind === 'dict' ? header.entries : [];
    // Of a key that is given twice, Python keeps the last.
    const fields = new Map(entries);
    const descr = fields.get('descr');
    const shape = fields.get('shape');
    if (descr === undefined || shape === undefined || !fields.has('fortran_order')) {
        throw new NumpyError('BROKEN', 'the array header lacks its type, order or shape');
    }
    return { element: elementType(descr), count: elementCount(shape) };
}

;// CONCATENATED MODULE: ./lib/src/inspect/numpy.js








const numpyInspector = {
    name: 'numpy',
    recognises: (_artifact, head) => looksLikeNumpy(head),
    inspect: inspectNumpy,
};
async function inspectNumpy(artifact, context) {
    const arrays = new Arrays(artifact.bytes);
    await arrays.read();
    const { members, incomplete, problems } = arrays;
    return {
        format: 'numpy',
        findings: problemFindings('numpy', problems, artifact, context),
        members,
        incomplete,
    };
}
/** The arrays of one file: numpy appends when it saves to a file that is open. */
class Arrays {
    members = [];
    incomplete = [];
    problems = [];
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    async read() {
        let at = 0;
        for (let count = 0; at !== undefined && at < this.bytes.size; count++) {
            if (count >= NUMPY_LIMITS.arrays) {
                const reason = `more than ${NUMPY_LIMITS.arrays} arrays in one file; the rest was not read`;
                this.incomplete.push({ code: 'budget', reason, risk: 'runs-code', offset: at });
                return;
            }
            at = await this.readArray(at);
        }
    }
    /** Reads one array; the offset of the next one, or undefined when nothing can follow. */
    async readArray(start) {
        if (!looksLikeNumpy(await this.bytes.read(start, 8)))
            return this.trailing(start);
        const array = await this.header(start);
        if (array === undefined)
            return undefined;
        if ('error' in array) {
            this.stop(array.error, start);
            this.hand(array.dataOffset, 'data');
            return undefined;
        }
        if (array.element.hasObject)
            return this.objects(array);
        const end = array.dataOffset + array.count * array.element.itemBytes;
        if (end <= this.bytes.size)
            return end;
        const reason = `the array needs ${end} bytes, and the file has ${this.bytes.size}`;
        this.incomplete.push({ code: 'broken', reason, risk: 'inert', offset: this.bytes.size });
        return undefined;
    }
    /** What comes behind the last array: not read by numpy, but perhaps by something else. */
    trailing(start) {
        this.problems.push({
            kind: 'trailing-data',
            detail: `${this.bytes.size - start} bytes follow the array`,
            offset: start,
        });
        this.hand(start, 'data');
        return undefined;
    }
    /** An array of objects is one pickle; another array may follow it. */
    async objects({ dataOffset }) {
        const { streams } = await readPickle(this.bytes, {
            start: dataOffset,
            multiple: false,
            trailing: 'ignore',
        });
        const [stream] = streams;
        const end = stream?.stopped === undefined ? stream?.end : undefined;
        if (!looksLikePickle(await this.bytes.read(dataOffset, SNIFF_BYTES), this.bytes.size - dataOffset)) {
            // numpy unpickles it all the same, and imports what it names before it fails.
            const reason = 'the array holds objects, but its data are no pickle that could be read';
            this.incomplete.push({ code: 'broken', reason, risk: 'unknown', offset: dataOffset });
        }
        const followed = end !== undefined && looksLikeNumpy(await this.bytes.read(end, 8));
        this.hand(dataOffset, 'objects', followed ? end : this.bytes.size);
        return followed ? end : undefined;
    }
    async header(start) {
        try {
            return await readNpyHeader(this.bytes, start);
        }
        catch (error) {
            if (!(error instanceof NumpyError))
                throw error;
            this.stop(error, start);
            return undefined;
        }
    }
    stop({ code, message }, offset) {
        this.incomplete.push({
            code: code === 'BROKEN' ? 'broken' : 'unsupported',
            reason: message,
            risk: 'unknown',
            offset,
        });
    }
    hand(start, what, end = this.bytes.size) {
        const bytes = (0,core_bytes/* sliceBytes */.A1)(this.bytes, start, end - start);
        this.members.push({
            name: `${what} at byte ${start}`,
            use: 'pickle',
            open: () => Promise.resolve({ bytes }),
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/format/onnx/limits.js
// Limits of the ONNX reader, each with its reason.
const ONNX_LIMITS = {
    /** Kinds of operators: ONNX and its extensions have less than a thousand together. */
    operators: 10_000,
    /** Files that tensors are kept in: models have one, or one per tensor. */
    externals: 100_000,
    functions: 100_000,
    tensors: 1_000_000,
    compiled: 1_000,
    /** Top-level fields that recognition looks at; functions and metadata come one by one. */
    outline: 4_096,
    /** Fields of a graph or node that recognition looks at. */
    shape: 256,
    /** Messages of one field that recognition looks into. */
    candidates: 16,
};

;// CONCATENATED MODULE: ./lib/src/format/onnx/schema.js
const ENTRY = {
    name: 'StringStringEntryProto',
    fields: () => ({ 1: 'text', 2: 'text' }),
};
/** float_data to uint64_data are not named: the weights stay unread. */
const TENSOR = {
    name: 'TensorProto',
    unit: true,
    fields: () => ({ 1: 'int', 2: 'int', 8: 'text', 9: 'span', 13: ENTRY, 14: 'int' }),
};
const SPARSE = { name: 'SparseTensorProto', fields: () => ({ 1: TENSOR, 2: TENSOR }) };
const ATTRIBUTE = {
    name: 'AttributeProto',
    fields: () => ({
        1: 'text',
        3: 'int',
        4: 'text',
        5: TENSOR,
        6: GRAPH,
        10: TENSOR,
        11: GRAPH,
        22: SPARSE,
        23: SPARSE,
    }),
};
const NODE = {
    name: 'NodeProto',
    unit: true,
    fields: () => ({ 3: 'text', 4: 'text', 5: ATTRIBUTE, 7: 'text' }),
};
const GRAPH = { name: 'GraphProto', fields: () => ({ 1: NODE, 5: TENSOR, 15: SPARSE }) };
const FUNCTION = {
    name: 'FunctionProto',
    unit: true,
    fields: () => ({ 1: 'text', 7: NODE, 10: 'text', 11: ATTRIBUTE }),
};
const TRAINING = { name: 'TrainingInfoProto', fields: () => ({ 1: GRAPH, 2: GRAPH }) };
const OPSET = { name: 'OperatorSetIdProto', fields: () => ({ 1: 'text', 2: 'int' }) };
const schema_MODEL = {
    name: 'ModelProto',
    fields: () => ({ 1: 'int', 2: 'text', 7: GRAPH, 8: OPSET, 20: TRAINING, 25: FUNCTION }),
};

;// CONCATENATED MODULE: ./lib/src/format/onnx/tensor.js
/** TensorProto.DataType by number. */
const DATA_TYPES = [
    'UNDEFINED FLOAT UINT8 INT8 UINT16 INT16 INT32 INT64 STRING BOOL FLOAT16 DOUBLE UINT32 UINT64 COMPLEX64',
    'COMPLEX128 BFLOAT16 FLOAT8E4M3FN FLOAT8E4M3FNUZ FLOAT8E5M2 FLOAT8E5M2FNUZ UINT4 INT4 FLOAT4E2M1 FLOAT8E8M0',
    'UINT2 INT2 FLOAT6E2M3 FLOAT6E3M2',
]
    .join(' ')
    .split(' ');
const tensor_EXTERNAL = 1;
/** `bytes` are those in the model, or those that an external range names. */
function tensorOf(tensor, external) {
    const type = tensor.int(2) ?? 0;
    const raw = tensor.spans(9).at(-1)?.length ?? 0;
    const outside = Number(external?.length ?? 0);
    return {
        name: tensor.text(8),
        dtype: DATA_TYPES[type] ?? `type ${type}`,
        shape: tensor.ints(1),
        bytes: external === undefined ? raw : Number.isSafeInteger(outside) ? outside : 0,
    };
}
/** Where the numbers are when they are not in the model. Entries count even if data_location does not ask for them. */
function externalOf(tensor) {
    const entries = new Map(tensor.messages(13).map((entry) => [entry.text(1), entry.text(2)]));
    const location = entries.get('location');
    if (location === undefined && tensor.int(14) !== tensor_EXTERNAL)
        return undefined;
    const [offset, length] = [entries.get('offset'), entries.get('length')];
    return {
        tensor: tensor.text(8),
        location: location ?? '',
        at: tensor.offset,
        ...(offset === undefined ? {} : { offset }),
        ...(length === undefined ? {} : { length }),
    };
}

;// CONCATENATED MODULE: ./lib/src/format/onnx/read.js





/**
 * Reads a ModelProto. Never throws for what the bytes say: `stopped` tells why reading ended early. Rejects only
 * with the error of the bytes' origin.
 */
async function readOnnx(bytes) {
    const reader = new OnnxReader();
    try {
        reader.finish(await readMessage(bytes, schema_MODEL, (unit) => reader.take(unit)));
    }
    catch (error) {
        if (!(error instanceof ProtobufError))
            throw error;
        reader.stop(error);
    }
    return reader.facts();
}
class OnnxReader {
    operators = new Map();
    functions = [];
    externals = new Map();
    compiled = [];
    tensors = [];
    model;
    stopped;
    take(unit) {
        if (unit.type === NODE)
            this.takeNode(unit);
        else if (unit.type === TENSOR)
            this.takeTensor(unit);
        else if (unit.type === FUNCTION) {
            within(this.functions.length, ONNX_LIMITS.functions, unit, 'functions');
            this.functions.push({ domain: unit.text(10), name: unit.text(1) });
        }
    }
    finish(model) {
        this.model = model;
    }
    stop({ code, message: reason, offset }) {
        this.stopped = { code: code === 'TOO_MUCH' ? 'budget' : 'broken', reason, offset };
    }
    facts() {
        const { model } = this;
        return {
            irVersion: model?.int(1) ?? 0,
            producer: model?.text(2) ?? '',
            opsets: model?.messages(8).map((opset) => ({ domain: opset.text(1), version: opset.int(2) ?? 0 })) ?? [],
            operators: [...this.operators.values()],
            functions: this.functions,
            externals: [...this.externals.values()],
            compiled: this.compiled,
            tensors: this.tensors,
            ...(this.stopped === undefined ? {} : { stopped: this.stopped }),
        };
    }
    takeNode(node) {
        const [type, domain] = [node.text(4), node.text(7)];
        const key = JSON.stringify([domain, type]);
        const known = this.operators.get(key);
        if (known !== undefined)
            this.operators.set(key, { ...known, count: known.count + 1 });
        else {
            within(this.operators.size, ONNX_LIMITS.operators, node, 'kinds of operators');
            this.operators.set(key, { domain, type, node: node.text(3), offset: node.offset, count: 1 });
        }
        if (type === 'EPContext')
            this.takeCompiled(node);
    }
    /** `ep_cache_context` is the program, or the name of its file when `embed_mode` is 0. */
    takeCompiled(node) {
        within(this.compiled.length, ONNX_LIMITS.compiled, node, 'compiled programs');
        const attribute = (name) => node.messages(5).findLast((each) => each.text(1) === name);
        const outside = (attribute('embed_mode')?.int(3) ?? 1) === 0;
        const file = attribute('ep_cache_context')?.text(4);
        const where = { node: node.text(3), at: node.offset };
        this.compiled.push(outside && file !== undefined ? { ...where, file } : where);
    }
    takeTensor(tensor) {
        const external = externalOf(tensor);
        if (external !== undefined)
            this.takeExternal(external, tensor);
        if (this.tensors.length < ONNX_LIMITS.tensors)
            this.tensors.push(tensorOf(tensor, external));
    }
    /** Well-formed ranges of one file are alike; every other one is kept. */
    takeExternal(external, tensor) {
        const plain = [external.offset, external.length].every((text) => text === undefined || /^[0-9]{1,15}$/.test(text));
        const key = JSON.stringify([external.location, ...(plain ? [] : [external.offset, external.length])]);
        if (this.externals.has(key))
            return;
        within(this.externals.size, ONNX_LIMITS.externals, tensor, 'external files');
        this.externals.set(key, external);
    }
}
function within(count, limit, { offset }, what) {
    if (count >= limit)
        throw new ProtobufError('TOO_MUCH', offset, `more than ${limit} ${what}`);
}

;// CONCATENATED MODULE: ./lib/src/format/onnx/sniff.js



const OPERATOR = /^[A-Za-z_][A-Za-z0-9_.:]*$/;
const OPERATOR_BYTES = 200;
const IR_VERSIONS = 1000;
/**
 * Whether the bytes are a ModelProto with a graph, or with functions or training graphs. Passes over fields that do
 * not belong there, as loaders do. Reads a few kilobytes.
 */
async function looksLikeOnnx(bytes) {
    const fields = await outlineOf(bytes, { offset: 0, length: bytes.size }, ONNX_LIMITS.outline);
    const versioned = fields?.some(({ field, wire, value }) => field === 1 && wire === VARINT && value > 0 && value < IR_VERSIONS);
    if (fields === undefined || versioned !== true)
        return false;
    if ((await some(bytes, fields, 7, isGraph)) || (await some(bytes, fields, 25, isFunction)))
        return true;
    return (await some(bytes, fields, 20, isTraining)) || isEmptyModel(bytes, fields);
}
/** Whether one of the first messages of a field is of that kind. */
async function some(bytes, fields, field, is) {
    const candidates = (fields ?? []).filter((each) => each.field === field && each.wire === LENGTH);
    for (const { span } of candidates.slice(0, ONNX_LIMITS.candidates))
        if (await is(bytes, span))
            return true;
    return false;
}
async function isGraph(bytes, span) {
    return some(bytes, await outlineOf(bytes, span, ONNX_LIMITS.shape), 1, isNode);
}
async function isFunction(bytes, span) {
    return some(bytes, await outlineOf(bytes, span, ONNX_LIMITS.shape), 7, isNode);
}
async function isTraining(bytes, span) {
    const fields = await outlineOf(bytes, span, ONNX_LIMITS.shape);
    return (await some(bytes, fields, 1, isGraph)) || some(bytes, fields, 2, isGraph);
}
/** A model without nodes hands its tensors through: a graph with a name and tensors, and a list of operator sets. */
async function isEmptyModel(bytes, fields) {
    const graph = firstSpan(fields, 7);
    if (graph === undefined || firstSpan(fields, 8) === undefined)
        return false;
    const inside = await outlineOf(bytes, graph, ONNX_LIMITS.shape);
    const tensors = firstSpan(inside, 5) ?? firstSpan(inside, 15) ?? firstSpan(inside, 12);
    return firstSpan(inside, 2) !== undefined && tensors !== undefined;
}
async function isNode(bytes, span) {
    const operator = firstSpan(await outlineOf(bytes, span, ONNX_LIMITS.shape), 4);
    if (operator === undefined || operator.length > OPERATOR_BYTES)
        return false;
    return OPERATOR.test(Buffer.from(await bytes.read(operator.offset, operator.length)).toString('latin1'));
}

;// CONCATENATED MODULE: ./lib/src/inspect/onnx.js





const onnxInspector = {
    name: 'onnx',
    recognises: ({ bytes }) => looksLikeOnnx(bytes),
    inspect: inspectOnnx,
};
async function inspectOnnx(artifact, context) {
    const facts = await readOnnx(artifact.bytes);
    const problems = [
        ...operatorProblems(facts, context),
        ...externalProblems(facts),
        ...compiledProblems(facts),
    ];
    return {
        format: 'onnx',
        findings: problemFindings('onnx', problems, artifact, context),
        members: [],
        incomplete: onnx_incompleteOf(facts),
    };
}
function setsOf(rules) {
    return rules.index('onnx', rules, () => {
        const { domains, operators } = rules.knowledge('onnx');
        return { trusted: new Set(domains), own: new Set(operators), python: pythonOperators(rules) };
    });
}
function operatorProblems(facts, { rules }) {
    const { trusted, own, python } = setsOf(rules);
    const defined = new Set(facts.functions.map(({ domain, name }) => `${domain}\n${name}`));
    return facts.operators.flatMap((operator) => {
        const { domain, type, offset } = operator;
        if (python.has(type))
            return [{ kind: 'python-operator', detail: `runs Python through ${named(operator)}`, offset }];
        if (defined.has(`${domain}\n${type}`))
            return [];
        const standard = domain === '' || domain === 'ai.onnx';
        if (standard ? own.has(type) : trusted.has(domain))
            return [];
        return [{ kind: 'custom-operator', detail: `needs ${named(operator)}`, offset }];
    });
}
function pythonOperators(rules) {
    return new Set(rules
        .ofSurface('onnx')
        .flatMap((rule) => matchOf(rule).operators ?? []));
}
function named({ domain, type, node, count }) {
    const where = node === '' ? '' : ` in node ${JSON.stringify(node)}`;
    const more = count > 1 ? ` and ${count - 1} more` : '';
    return `the operator ${JSON.stringify(type)} of domain ${JSON.stringify(domain)}${where}${more}`;
}
function externalProblems({ externals }) {
    return externals.flatMap((external) => {
        const about = `the tensor ${JSON.stringify(external.tensor)} is read from ${JSON.stringify(external.location)}`;
        const why = external.location === '' ? undefined : leavesPlace(external.location);
        const offset = external.at;
        if (why !== undefined)
            return [{ kind: 'external-path', detail: `${about}, which ${why}`, offset }];
        const range = rangeProblem(external);
        return range === undefined ? [] : [{ kind: 'external-range', detail: `${about} ${range}`, offset }];
    });
}
/** ONNX Runtime takes this location for an address in the process that loads the model. */
const MEMORY_ADDRESS = '_ORT_MEM_ADDR_';
function leavesPlace(location) {
    return location.includes(MEMORY_ADDRESS) ? 'stands for an address in memory' : leavesFolder(location);
}
/** Loaders parse both as signed 64-bit numbers and add them up. */
function rangeProblem({ location, offset = '0', length = '0' }) {
    if (location === '')
        return 'without naming a file';
    for (const text of [offset, length]) {
        if (!/^[0-9]{1,19}$/.test(text))
            return `at a place that is no number: ${JSON.stringify(text)}`;
    }
    return BigInt(offset) + BigInt(length) > 2n ** 62n ? `at byte ${offset}, ${length} bytes` : undefined;
}
function compiledProblems({ compiled }) {
    return compiled.map(({ node, file, at }) => {
        const about = `node ${JSON.stringify(node)} is a compiled program`;
        if (file === undefined)
            return { kind: 'compiled', detail: about, offset: at };
        const why = leavesFolder(file);
        const from = `${about} read from ${JSON.stringify(file)}`;
        return why === undefined
            ? { kind: 'compiled', detail: from, offset: at }
            : { kind: 'external-path', detail: `${from}, which ${why}`, offset: at };
    });
}
/** A loader refuses a broken message; where we stop for a limit, it goes on. */
function onnx_incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not an ONNX model that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
    ];
}

;// CONCATENATED MODULE: ./lib/src/format/safetensors/errors.js
// The one error of the safetensors reader.

/** `BROKEN`: every loader refuses the header; `TOO_LARGE`: a limit of SAFETENSORS_LIMITS was reached. */
class SafetensorsError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/format/safetensors/dtypes.js
// Element types of safetensors and their sizes in bits (Dtype::bitsize in safetensors/src/tensor.rs).
const DTYPE_BITS = new Map([
    ['F4', 4],
    ['F6_E2M3', 6],
    ['F6_E3M2', 6],
    ...['BOOL', 'U8', 'I8', 'F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E4M3FNUZ', 'F8_E5M2FNUZ'].map((name) => [name, 8]),
    ...['I16', 'U16', 'F16', 'BF16'].map((name) => [name, 16]),
    ...['I32', 'U32', 'F32'].map((name) => [name, 32]),
    ...['I64', 'U64', 'F64', 'C64'].map((name) => [name, 64]),
]);
/** Size in bytes of so many elements; undefined when it is no whole number of bytes or above 2^53. */
function byteSize(shape, bits) {
    if (shape.includes(0))
        return 0;
    let elements = 1;
    for (const dimension of shape) {
        elements *= dimension;
        if (!Number.isSafeInteger(elements * bits))
            return undefined;
    }
    const total = elements * bits;
    return total % 8 === 0 ? total / 8 : undefined;
}

;// CONCATENATED MODULE: ./lib/src/format/safetensors/entries.js
// Takes the entries of a safetensors header apart: one per tensor, and the metadata.


const METADATA = '__metadata__';
const entries_KEYS = new Set(['dtype', 'shape', 'data_offsets']);
/** Collects what the members of the header say. Every entry counts, one that is given twice included. */
class Entries {
    tensors = [];
    metadata = new Map();
    problems;
    constructor(problems) {
        this.problems = problems;
    }
    take(member) {
        if (member.key === METADATA)
            return readMetadata(member.value, this.metadata, this.problems);
        const entry = readEntry(member, this.problems);
        if (entry !== undefined)
            this.tensors.push(entry);
    }
}
function readMetadata(node, metadata, problems) {
    if (node.kind !== 'object')
        return problems.add('metadata', 'the metadata is not an object');
    for (const { key, value } of node.members) {
        const text = stringOf(value);
        if (text === undefined)
            problems.add('metadata', `the metadata ${JSON.stringify(key)} is not a string`);
        else
            metadata.set(key, text);
    }
}
function readEntry({ key: name, value }, problems) {
    const quoted = JSON.stringify(name);
    const refuse = (what) => {
        problems.add('entry', `the tensor ${quoted} ${what}`);
    };
    if (value.kind !== 'object')
        return refuse('is not described by an object');
    for (const { key } of value.members) {
        if (!entries_KEYS.has(key))
            problems.add('extra-key', `the tensor ${quoted} has the key ${JSON.stringify(key)}`);
    }
    const dtype = stringOf(memberOf(value, 'dtype'));
    if (dtype === undefined)
        return refuse('has no dtype');
    if (!DTYPE_BITS.has(dtype))
        return refuse(`has the dtype ${JSON.stringify(dtype)}, which no loader knows`);
    const shape = integersOf(memberOf(value, 'shape'));
    if (shape === undefined)
        return refuse('has no usable shape');
    const [begin, end, ...more] = integersOf(memberOf(value, 'data_offsets')) ?? [];
    if (begin === undefined || end === undefined || more.length > 0)
        return refuse('has no usable data_offsets');
    if (end < begin)
        return refuse('ends before it begins');
    return { name, dtype, shape, begin, end };
}
/** Whole numbers from 0 up to 2^53. */
function integersOf(node) {
    if (node?.kind !== 'array')
        return undefined;
    const numbers = node.items.map((item) => integerOf(item));
    return numbers.every((number) => number !== undefined && number >= 0 && !Object.is(number, -0))
        ? numbers.filter((number) => number !== undefined)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/src/format/safetensors/layout.js
// Checks that the tensors follow one another from the first to the last byte of the data.

/** `dataBytes`: what follows the header. Sorts by offset, as Metadata::validate in the safetensors crate does. */
function layout_checkLayout(entries, dataBytes, problems) {
    for (const entry of entries)
        checkSize(entry, problems);
    let reached = 0;
    for (const entry of entries.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
        const name = JSON.stringify(entry.name);
        if (entry.begin > reached) {
            problems.add('hole', `${entry.begin - reached} bytes before the tensor ${name} belong to no tensor`);
        }
        else if (entry.begin < reached && entry.end > entry.begin) {
            problems.add('overlap', `the tensor ${name} shares bytes with the one before it`);
        }
        reached = Math.max(reached, entry.end);
        if (entry.end > dataBytes) {
            problems.add('beyond-file', `the tensor ${name} ends at byte ${entry.end} of ${dataBytes} bytes of data`);
        }
    }
    if (reached < dataBytes) {
        problems.add('trailing-data', `${dataBytes - reached} bytes behind the last tensor belong to no tensor`);
    }
}
function checkSize({ name, dtype, shape, begin, end }, problems) {
    const size = byteSize(shape, DTYPE_BITS.get(dtype) ?? 0);
    if (size === end - begin)
        return;
    const said = size === undefined ? 'no possible number of' : String(size);
    problems.add('size', `the tensor ${JSON.stringify(name)} is ${dtype} [${shape.slice(0, 8).join(', ')}], which is ${said} bytes, but owns ${end - begin}`);
}

;// CONCATENATED MODULE: ./lib/src/format/safetensors/limits.js
// Limits of the safetensors reader, each with its reason.
const SAFETENSORS_LIMITS = {
    /** MAX_HEADER_SIZE of the safetensors crate: loaders refuse anything above. */
    loaderHeaderBytes: 100_000_000,
    /** What is read here: the largest published headers have a few megabytes. Above it the header is not read. */
    headerBytes: 32 * 2 ** 20,
    /** A tensor's entry is about a dozen JSON values; the largest models have some hundred thousand tensors. */
    json: { depth: 16, values: 4_000_000 },
    /** Problems of one kind that are told apart; the rest is counted. */
    problemsPerKind: 20,
};

;// CONCATENATED MODULE: ./lib/src/format/safetensors/problems.js

class Problems {
    list = [];
    more = new Map();
    counts = new Map();
    add(kind, detail, offset) {
        const count = (this.counts.get(kind) ?? 0) + 1;
        this.counts.set(kind, count);
        if (count <= SAFETENSORS_LIMITS.problemsPerKind) {
            this.list.push(offset === undefined ? { kind, detail } : { kind, detail, offset });
        }
        else {
            this.more.set(kind, count - SAFETENSORS_LIMITS.problemsPerKind);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/format/safetensors/read.js








/** The header's length stands in front of it as a little-endian u64. */
const LENGTH_BYTES = 8;
/**
 * Reads the header: a u64 length of at most 100 MB, then a JSON object padded with spaces, then the tensors, one
 * after the other from offset 0 to the end of the file (SafeTensors::read_metadata and Metadata::validate in
 * safetensors/src/tensor.rs). Throws {@link SafetensorsError} for a header that no loader gets through.
 */
async function readSafetensors(bytes) {
    const headerBytes = await read_readLength(bytes);
    const header = await bytes.read(LENGTH_BYTES, headerBytes);
    if (header[0] !== 0x7b)
        throw new SafetensorsError('BROKEN', 'the header does not begin with {');
    const problems = new Problems();
    const entries = new Entries(problems);
    const document = parse(header, entries);
    checkPadding(document, problems);
    for (const { path, offset } of document.duplicates) {
        const name = path.map(String).join('.');
        problems.add('duplicate-key', `the header gives ${JSON.stringify(name)} twice`, byteOf(document, offset));
    }
    layout_checkLayout(entries.tensors, bytes.size - LENGTH_BYTES - headerBytes, problems);
    return {
        tensors: entries.tensors.map(({ name, dtype, shape, begin, end }) => ({
            name,
            dtype,
            shape,
            bytes: end - begin,
        })),
        metadata: entries.metadata,
        headerBytes,
        problems: problems.list,
        more: problems.more,
    };
}
async function read_readLength(bytes) {
    const head = await bytes.read(0, LENGTH_BYTES);
    if (head.length < LENGTH_BYTES)
        throw new SafetensorsError('BROKEN', 'the file ends inside the header length');
    const length = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
    if (length > BigInt(SAFETENSORS_LIMITS.loaderHeaderBytes)) {
        throw new SafetensorsError('BROKEN', `the header is said to have ${length} bytes; loaders take 100 MB`);
    }
    if (Number(length) > bytes.size - LENGTH_BYTES) {
        const there = bytes.size - LENGTH_BYTES;
        throw new SafetensorsError('BROKEN', `the header is said to have ${length} bytes, but ${there} follow`);
    }
    if (Number(length) > SAFETENSORS_LIMITS.headerBytes) {
        throw new SafetensorsError('TOO_LARGE', `the header has ${length} bytes, far above any published model`);
    }
    return Number(length);
}
function parse(header, entries) {
    try {
        return readJson(header, { limits: SAFETENSORS_LIMITS.json, onMember: (member) => entries.take(member) });
    }
    catch (error) {
        if (!(error instanceof JsonError))
            throw error;
        const limit = error.code === 'TOO_DEEP' || error.code === 'TOO_MANY';
        throw new SafetensorsError(limit ? 'TOO_LARGE' : 'BROKEN', `the header is ${(0,errors/* messageOf */.b)(error)}`, error);
    }
}
/** The format pads the JSON with spaces behind it. */
function checkPadding({ text, root }, problems) {
    const behind = text.slice(root.end);
    if (/[^ ]/.test(behind))
        problems.add('padding', 'the header is padded with something other than spaces');
}
/** Where a character of the header is in the file. */
function byteOf({ text }, offset) {
    return LENGTH_BYTES + Buffer.byteLength(text.slice(0, offset));
}

;// CONCATENATED MODULE: ./lib/src/format/safetensors/sniff.js
// Tells safetensors files from others by their first bytes.


/**
 * A length that fits and an object behind it. Under its own name a file is claimed even if the length is a lie:
 * `named` says that the name ends in .safetensors.
 */
function looksLikeSafetensors(head, size, named) {
    if (head.length < LENGTH_BYTES + 2 || head[LENGTH_BYTES] !== 0x7b)
        return false;
    if (named)
        return true;
    const length = new DataView(head.buffer, head.byteOffset, LENGTH_BYTES).getBigUint64(0, true);
    const fits = length <= BigInt(SAFETENSORS_LIMITS.loaderHeaderBytes) && Number(length) <= size - LENGTH_BYTES;
    return fits && length >= 2n && /^\{[ \t\r\n]*["}]/.test(sniff_textOf(head.subarray(LENGTH_BYTES, 64)));
}
function sniff_textOf(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/src/inspect/safetensors.js





const safetensorsInspector = {
    name: 'safetensors',
    recognises: ({ bytes, locator }, head) => looksLikeSafetensors(head, bytes.size, baseName(locator).endsWith('.safetensors')),
    inspect: inspectSafetensors,
};
async function inspectSafetensors(artifact, context) {
    try {
        const { problems, more } = await readSafetensors(artifact.bytes);
        return {
            format: 'safetensors',
            findings: problemFindings('safetensors', problems, artifact, context, more),
            members: [],
            incomplete: [],
        };
    }
    catch (error) {
        if (!(error instanceof SafetensorsError))
            throw error;
        return { format: 'safetensors', findings: [], members: [], incomplete: [safetensors_incompleteOf(error)] };
    }
}
/** A loader that refuses the header loads nothing; one that reads on finds numbers. Neither runs anything. */
function safetensors_incompleteOf({ code, message }) {
    const broken = code === 'BROKEN';
    return {
        code: broken ? 'broken' : 'budget',
        reason: broken ? `not a safetensors file that loads: ${message}` : `not inspected: ${message}`,
        risk: 'inert',
    };
}

;// CONCATENATED MODULE: ./lib/src/format/skops/schema.js
// Reads the schema of a skops file: a tree of nodes, each of which names a class or function and how to build it.


/** Strings that are told, and objects in which they are looked for. */
const schema_TOLD = { strings: 4, objects: 60 };
/** Whether parsed JSON is the schema of a skops file. */
function isSkopsSchema(root) {
    return (stringOf(memberOf(root, '__loader__')) !== undefined &&
        stringOf(memberOf(root, '__class__')) !== undefined);
}
/** Every node, outermost first. Functions of the oldest format are named inside `content`. Linear. */
function skopsNodes(root) {
    const nodes = [];
    for (const { object } of objectsOf([root])) {
        const name = stringOf(memberOf(object, '__class__'));
        const module = stringOf(memberOf(object, '__module__'));
        if (name === undefined || module === undefined)
            continue;
        const loader = stringOf(memberOf(object, '__loader__')) ?? '';
        const content = memberOf(object, 'content');
        const node = {
            module,
            name,
            loader,
            given: GIVES.has(loader) ? givenTo(object) : [],
            offset: object.start,
        };
        nodes.push({ ...node, ...methodOf(loader, content) });
        const path = stringOf(memberOf(content, 'module_path'));
        const inner = stringOf(memberOf(content, 'function'));
        if (path !== undefined && inner !== undefined)
            nodes.push({ ...node, module: path, name: inner });
    }
    return nodes;
}
/** Loaders that call what they name with arguments worth telling. */
const GIVES = new Set(['OperatorFuncNode', 'MethodNode', 'PartialNode']);
function methodOf(loader, content) {
    const method = stringOf(memberOf(content, 'func'));
    if (loader !== 'MethodNode' || method === undefined)
        return {};
    const object = memberOf(content, 'obj');
    const module = stringOf(memberOf(object, '__module__'));
    const name = stringOf(memberOf(object, '__class__'));
    return { method, ...(module === undefined || name === undefined ? {} : { owner: `${module}.${name}` }) };
}
/** The texts of JsonNodes below a node: JSON inside JSON, told as it is written. */
function givenTo(node) {
    const strings = [];
    let looked = 0;
    for (const { object } of objectsOf([node])) {
        if (++looked > schema_TOLD.objects || strings.length >= schema_TOLD.strings)
            break;
        const text = stringOf(memberOf(object, 'content'));
        if (text !== undefined)
            strings.push(text.slice(0, 120));
    }
    return strings;
}

;// CONCATENATED MODULE: ./lib/src/inspect/skops.js








const skopsInspector = {
    name: 'skops',
    recognises: skops_recognises,
    inspect: inspectSkops,
};
/** Bytes of a schema. A large forest has some ten MB. */
const skops_MAX_BYTES = 128 * 2 ** 20;
/** Every estimator inside another costs two levels. */
const LIMITS = { depth: 2000, values: 8_000_000 };
/** Bytes in which the first node is named: keys may stand in any order. */
const START = 65_536;
async function skops_recognises({ bytes }, head) {
    if (!/^\uFEFF?[ \t\r\n]*(?:\{|$)/.test(skops_decode(head)))
        return false;
    const text = skops_decode(bytes.size <= head.length ? head : await bytes.read(0, START));
    if (text.includes('"__loader__"') && text.includes('"__module__"'))
        return true;
    return bytes.size <= skops_MAX_BYTES && bytes.size > START && (await saysSkops(bytes));
}
/** skops writes its version last; a file that hides its keys behind others still has it somewhere. */
async function saysSkops(bytes) {
    const tail = skops_decode(await bytes.read(Math.max(0, bytes.size - 4096), 4096));
    return tail.includes('_skops_version');
}
async function inspectSkops(artifact, context) {
    const { size } = artifact.bytes;
    if (size > skops_MAX_BYTES)
        return skops_unread(`a schema of ${size} bytes was not read`);
    const text = skops_decode(await artifact.bytes.read(0, size));
    let root;
    try {
        root = readJson(text, { dialect: 'python', limits: LIMITS }).root;
    }
    catch (error) {
        if (!(error instanceof JsonError))
            throw error;
        if (error.code === 'TOO_DEEP' || error.code === 'TOO_MANY')
            return skops_unread(error.message);
        return { format: 'json', findings: [], members: [], incomplete: [] };
    }
    if (!isSkopsSchema(root))
        return { format: 'json', findings: [], members: [], incomplete: [] };
    const judge = new SkopsJudge(context.rules, context.allowedGlobals);
    const verdicts = skopsNodes(root).flatMap((node) => judge.judge(node));
    const findings = configFindings(verdicts, text, artifact, context.rules);
    return { format: 'skops', findings, members: [], incomplete: [] };
}
function skops_unread(reason) {
    return {
        format: 'skops',
        findings: [],
        members: [],
        incomplete: [{ code: 'budget', reason, risk: 'runs-code' }],
    };
}
class SkopsJudge {
    python;
    allowed;
    operators;
    packages;
    loads;
    constructor(rules, allowed) {
        this.python = new PickleKnowledge(rules);
        this.allowed = allowed;
        this.operators = new Set(matchOf(rules.rule('SKOPS-HIDDEN-CALL')).operators);
        this.packages = matchOf(rules.rule('SKOPS-CUSTOM-CLASS')).packages ?? [];
        this.loads = matchOf(rules.rule('SKOPS-DANGEROUS-CALL')).loads ?? [];
    }
    judge(node) {
        switch (node.loader) {
            case 'JsonNode':
                return [];
            case 'MethodNode':
                return [...this.method(node), ...this.named(node)];
            case 'OperatorFuncNode':
                return this.operator(node);
            default:
                return this.named(node);
        }
    }
    /** CVE-2025-54413: the class that is checked is the node's, the attribute is read from another object. */
    method({ module, name, method = '', owner, offset, given }) {
        const about = `${module}.${name}.${method}`;
        const lies = owner !== `${module}.${name}`;
        if (lies || /__|[.]/.test(method)) {
            const truth = lies ? ` of an object of ${quoted(owner ?? 'no class')}` : '';
            const evidence = `reads the attribute ${quoted(method)}${truth} while it shows ${quoted(`${module}.${name}`)}${told(given)}`;
            return [{ rule: 'SKOPS-HIDDEN-CALL', about, evidence, offset }];
        }
        if (this.allowed.has(about))
            return [];
        return [{ rule: 'SKOPS-CUSTOM-CLASS', about, evidence: `binds the method ${quoted(about)}`, offset }];
    }
    /** CVE-2025-54412: whatever module is shown, the function is taken from operator and called. */
    operator({ module, name, offset, given }) {
        if (module === 'operator' && this.operators.has(name))
            return [];
        const evidence = `calls operator.${name} while it shows ${quoted(`${module}.${name}`)}${told(given)}`;
        return [{ rule: 'SKOPS-HIDDEN-CALL', about: `operator.${name}`, evidence, offset }];
    }
    named({ module, name, loader, offset, given }) {
        const path = `${module}.${name}`;
        if (this.allowed.has(path) || skops_PLAIN.has(path))
            return [];
        const verdict = {
            about: path,
            offset,
            evidence: `${skops_ACTION[loader] ?? 'builds'} ${quoted(path)}${told(given)}`,
        };
        const use = useOfName(path, this.python);
        if (use === 'dangerous' || this.loads.includes(path))
            return [{ ...verdict, rule: 'SKOPS-DANGEROUS-CALL' }];
        if (use === 'known' || this.packages.some((prefix) => path.startsWith(`${prefix}.`)))
            return [];
        if (use === 'standard')
            return [{ ...verdict, rule: 'SKOPS-STANDARD-LIBRARY' }];
        // skops asks before it builds a class; a function or a constructor is called with what the file says.
        const calls = loader !== 'ObjectNode' && loader !== 'TypeNode';
        return [{ ...verdict, rule: 'SKOPS-CUSTOM-CLASS', ...(calls ? {} : { severity: 'LOW' }) }];
    }
}
/** Types of Python that hold values. */
const skops_PLAIN = new Set('bool bytearray bytes complex dict float frozenset int list map range set slice str tuple NoneType'
    .split(' ')
    .map((name) => `builtins.${name}`));
const skops_ACTION = {
    FunctionNode: 'takes the function',
    TypeNode: 'takes the class',
    PartialNode: 'prepares a call with',
};
function told(given) {
    return given.length === 0 ? '' : ` with ${given.map((text) => quoted(text, 80)).join(', ')}`;
}
function skops_decode(data) {
    return new TextDecoder().decode(data);
}

;// CONCATENATED MODULE: ./lib/src/container/tar/limits.js
// Every limit of the tar reader, with its reason. A limit that is reached is reported, never silent.

const TAR_LIMITS = {
    /** Members listed from one archive: the pipeline takes no more from one file. */
    members: limits/* LIMITS */.b.membersPerFile,
    /** Bytes of one extended header or long name: no file system takes names of more than 4 KiB. */
    extensionBytes: 2 ** 20,
    /** Records in one extended header. Honest ones have a dozen. */
    records: 1000,
    /** Headers in a row that describe the same member: pax has two, GNU two. */
    extensions: 16,
    /** Bytes searched for another header behind the end or behind damage. Records are padded to 10 KiB by default. */
    searched: 64 * 2 ** 20,
    /** Characters of a name that are kept. */
    nameLength: 4096,
    /** Anomalies kept for one archive: a reviewer reads a few. */
    anomalies: 1000,
};

;// CONCATENATED MODULE: ./lib/src/container/tar/header.js
// One tar header block: fields of POSIX ustar, of GNU and of what came before both.
const header_BLOCK = 512;
/** Offsets and lengths of the fields (POSIX.1-2017, pax, "ustar Interchange Format"). */
const FIELD = {
    name: [0, 100],
    size: [124, 12],
    checksum: [148, 8],
    link: [157, 100],
    magic: [257, 8],
    prefix: [345, 155],
};
const TYPE = 156;
/** Where GNU says that an old sparse header goes on: in the header itself, and in each block behind it. */
const SPARSE_GOES_ON = 482;
const SPARSE_BLOCK_GOES_ON = 504;
/** The header in the first 512 bytes, or undefined when the checksum is not right. */
function tar_header_readHeader(block) {
    if (block.length < header_BLOCK || !hasChecksum(block))
        return undefined;
    const magic = latin1(field(block, 'magic'));
    const name = header_text(field(block, 'name'));
    // GNU keeps times where POSIX keeps the first part of a long name.
    const prefix = magic.startsWith('ustar  ') ? '' : header_text(field(block, 'prefix'));
    const type = String.fromCharCode(block[TYPE] ?? 0);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: header_text(field(block, 'link')),
        type: type === '\0' ? '0' : type,
        size: numberOf(field(block, 'size')),
        sparseGoesOn: type === 'S' && block[SPARSE_GOES_ON] === 1,
    };
}
function isZeroBlock(block) {
    return block.every((byte) => byte === 0);
}
/** Whether a further block of an old GNU sparse header follows this one. */
function sparseBlockGoesOn(block) {
    return block[SPARSE_BLOCK_GOES_ON] === 1;
}
/** UTF-8 up to the first NUL, Latin-1 when it is not UTF-8. */
function header_text(bytes) {
    const end = bytes.indexOf(0);
    const kept = end < 0 ? bytes : bytes.subarray(0, end);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(kept);
    }
    catch {
        return latin1(kept);
    }
}
/**
 * The sum of all bytes, with the checksum's own counted as spaces. Old systems summed signed bytes; GNU tar and
 * Python take both.
 */
function hasChecksum(block) {
    const [start, length] = FIELD.checksum;
    const stored = numberOf(field(block, 'checksum'));
    let unsigned = length * 0x20;
    let signed = unsigned;
    for (let at = 0; at < header_BLOCK; at++) {
        if (at >= start && at < start + length)
            continue;
        const byte = block[at] ?? 0;
        unsigned += byte;
        signed += byte < 0x80 ? byte : byte - 0x100;
    }
    return stored === unsigned || stored === signed;
}
/** Octal digits between spaces and NULs; GNU's base 256 when the first bit is set. */
function numberOf(bytes) {
    const first = bytes[0] ?? 0;
    if (first === 0x80)
        return bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    if (first > 0x80)
        return Number.NaN;
    const [digits = ''] = latin1(bytes).trim().split(/[\0 ]/, 1);
    if (digits === '')
        return 0;
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}
function field(block, name) {
    const [start, length] = FIELD[name];
    return block.subarray(start, start + length);
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/src/container/tar/pax.js
// Extended headers: the records of pax, each `length key=value` and a newline.


/** Reads the records (POSIX.1-2017, pax, "pax Extended Header"); undefined when they are malformed. */
function readRecords(data) {
    const extension = {};
    let at = 0;
    for (let count = 0; at < data.length && data[at] !== 0; count++) {
        const record = recordAt(data, at);
        if (record === undefined || count >= TAR_LIMITS.records)
            return undefined;
        at = record.end;
        const { key, value } = record;
        if (key === 'path' || key === 'GNU.sparse.name')
            extension.path = header_text(value);
        if (key === 'linkpath')
            extension.linkpath = header_text(value);
        if (key.startsWith('GNU.sparse.'))
            extension.sparse = true;
        if (key !== 'size')
            continue;
        const digits = header_text(value);
        if (!/^[0-9]{1,15}$/.test(digits))
            return undefined;
        extension.size = Number(digits);
    }
    return extension;
}
function recordAt(data, at) {
    const [digits = ''] = Buffer.from(data.subarray(at, at + 12))
        .toString('latin1')
        .split(' ', 1);
    const length = /^[0-9]+$/.test(digits) ? Number(digits) : 0;
    const end = at + length;
    const equals = data.indexOf(0x3d, at);
    if (length === 0 || end > data.length || equals < 0 || equals >= end || data[end - 1] !== 0x0a)
        return undefined;
    const key = header_text(data.subarray(at + digits.length + 1, equals));
    return { key, value: data.subarray(equals + 1, end - 1), end };
}

;// CONCATENATED MODULE: ./lib/src/container/tar/walk.js



/** Types that have no data, whatever their size field says; Python's tarfile goes on right behind their header. */
const KINDS = {
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'device',
    '4': 'device',
    '5': 'directory',
    '6': 'fifo',
};
/** Sizes from here on do not fit the octal field, so that only the extended header has them. */
const LARGEST_OCTAL = 8 ** 11;
async function walkHeaders(bytes) {
    const walker = new Walker(bytes);
    await walker.run();
    return walker;
}
class Walker {
    entries = [];
    anomalies = [];
    incomplete = [];
    trailing;
    bytes;
    at = 0;
    global = {};
    local = {};
    extensions = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    async run() {
        while (this.at < this.bytes.size) {
            if (this.entries.length >= TAR_LIMITS.members)
                return this.stop('budget', `more than ${TAR_LIMITS.members} members`);
            const block = await this.bytes.read(this.at, header_BLOCK);
            const header = tar_header_readHeader(block);
            if (header === undefined) {
                if (!(await this.goOnBehind(block)))
                    return;
            }
            else if (Number.isNaN(header.size))
                return this.stop('broken', 'the size of a member is no number');
            else if (!(await this.take(header)))
                return;
        }
    }
    /** Takes the header at `at` and moves behind it and its data; false to stop. */
    async take(header) {
        switch (header.type) {
            case 'x':
            case 'X':
            case 'g':
            case 'L':
            case 'K':
                return this.takeExtension(header);
            // A volume's name, and the names of a directory's files in a dump: no members.
            case 'V':
            case 'D':
                this.at += header_BLOCK + padded(header.size);
                return true;
            default:
                await this.takeMember(header);
                return true;
        }
    }
    async takeExtension({ type, size }) {
        this.extensions += 1;
        const data = await this.bytes.read(this.at + header_BLOCK, Math.min(size, TAR_LIMITS.extensionBytes));
        if (size > data.length || this.extensions > TAR_LIMITS.extensions) {
            this.stop('broken', 'the headers of one member are too long, or cut off');
            return false;
        }
        const extension = type === 'L' ? { path: header_text(data) } : type === 'K' ? { linkpath: header_text(data) } : readRecords(data);
        if (extension === undefined) {
            this.stop('broken', 'an extended header is malformed');
            return false;
        }
        if (type === 'g') {
            this.global = { ...this.global, ...extension };
            if (Object.keys(extension).length > 0)
                this.note('global-override', 'a global header renames or resizes members');
        }
        else
            this.local = { ...this.local, ...extension };
        this.at += header_BLOCK + padded(size);
        return true;
    }
    async takeMember(header) {
        const { path, linkpath, size: stated, sparse } = { ...this.global, ...this.local };
        this.local = {};
        this.extensions = 0;
        const headerOffset = this.at;
        this.at += header_BLOCK;
        if (header.sparseGoesOn)
            await this.skipSparseBlocks();
        const kind = kindOf(header, path);
        const size = stated ?? header.size;
        const name = (path ?? header.name).slice(0, TAR_LIMITS.nameLength);
        if (stated !== undefined && stated !== header.size && header.size > 0 && stated < LARGEST_OCTAL) {
            this.note('size-conflict', `${name}: the headers give two sizes, ${header.size} and ${stated}`, headerOffset);
        }
        const dataOffset = this.at;
        const target = (linkpath ?? header.link).slice(0, TAR_LIMITS.nameLength);
        const isSparse = header.type === 'S' || sparse === true;
        if (kind === 'file') {
            this.entries.push({ name, target, kind, headerOffset, dataOffset, size, sparse: isSparse });
            this.at += padded(size);
            return;
        }
        this.entries.push({ name, target, kind, headerOffset, dataOffset, size: 0, sparse: false });
        if (size > 0)
            await this.skipDataless(name, size);
    }
    /** Something that has no data has a size: where readers go on from there, they do not agree. */
    async skipDataless(name, size) {
        this.note('size-conflict', `${name}: no file, and yet it has ${size} bytes`, this.at - header_BLOCK);
        const next = await this.bytes.read(this.at, header_BLOCK);
        if (tar_header_readHeader(next) === undefined && !isZeroBlock(next))
            this.at += padded(size);
    }
    async skipSparseBlocks() {
        for (let goesOn = true; goesOn && this.at < this.bytes.size;) {
            goesOn = sparseBlockGoesOn(await this.bytes.read(this.at, header_BLOCK));
            this.at += header_BLOCK;
        }
    }
    /** Behind a zero block or damage: the next header, as GNU tar looks for it; false when there is none. */
    async goOnBehind(block) {
        const start = this.at;
        const ended = block.length === header_BLOCK && isZeroBlock(block);
        if (!ended)
            this.incomplete.push({ code: 'broken', reason: DAMAGE, risk: 'inert', offset: start });
        const found = await this.search(start);
        if (found === undefined)
            return false;
        if (ended && found.header)
            this.note('members-after-end', 'members follow the end of the archive', found.at);
        if (ended && !found.header) {
            this.trailing = found.at;
            this.note('trailing-data', `${this.bytes.size - found.at} bytes follow the end of the archive`, found.at);
            return false;
        }
        this.at = found.at;
        return found.header;
    }
    /** The next header behind `start`, else the first block that is not zero; undefined when all of it is. */
    async search(start) {
        let data;
        const end = Math.min(this.bytes.size, start + TAR_LIMITS.searched);
        for (let at = start; at < end; at += SEARCH_STEP) {
            const piece = await this.bytes.read(at, SEARCH_STEP);
            for (let from = 0; from < piece.length; from += header_BLOCK) {
                const block = piece.subarray(from, from + header_BLOCK);
                if (block.every((byte) => byte === 0))
                    continue;
                if (tar_header_readHeader(block) !== undefined)
                    return { at: at + from, header: true };
                data ??= at + from;
            }
        }
        if (end < this.bytes.size)
            this.stop('budget', 'a long tail that holds no header was not searched');
        return data === undefined ? undefined : { at: data, header: false };
    }
    note(kind, detail, offset = this.at) {
        if (this.anomalies.length < TAR_LIMITS.anomalies)
            this.anomalies.push({ kind, detail, offset });
    }
    stop(code, reason) {
        this.incomplete.push({
            code,
            reason,
            risk: code === 'budget' ? 'runs-code' : 'unknown',
            offset: this.at,
        });
    }
}
const SEARCH_STEP = 2 ** 18;
const DAMAGE = 'the archive is damaged: no header where one should be';
/** Types that nobody knows are files, as POSIX has it. */
function kindOf({ type, name }, path) {
    const kind = KINDS[type];
    if (kind !== undefined)
        return kind;
    // Before there was a type for directories, a slash told them.
    return type === '0' && (path ?? name).endsWith('/') ? 'directory' : 'file';
}
function padded(size) {
    return Math.ceil(size / header_BLOCK) * header_BLOCK;
}

;// CONCATENATED MODULE: ./lib/src/container/tar/read.js
// Reads a tar archive that may lie: its members, and what only a careless or hostile writer makes.




/**
 * Reads all headers and no data: v7, ustar, pax and GNU. Where readers would go on at different places the
 * anomalies say so. Rejects only with the origin's own error.
 */
async function readTar(bytes) {
    const { entries, anomalies, incomplete, trailing } = await walkHeaders(bytes);
    return {
        members: entries.map((entry) => read_memberOf(bytes, entry)),
        anomalies: read_bounded([...anomalies, ...entryAnomalies(entries)]),
        incomplete: [...incomplete, ...overrun(entries, bytes.size)],
        ...(trailing === undefined ? {} : { trailing }),
    };
}
function read_memberOf(bytes, entry) {
    const { target, ...facts } = entry;
    const isLink = entry.kind === 'symlink' || entry.kind === 'hardlink';
    const incomplete = entry.sparse ? read_SPARSE : undefined;
    const open = () => Promise.resolve({
        bytes: (0,core_bytes/* sliceBytes */.A1)(bytes, entry.dataOffset, entry.size),
        ...(incomplete === undefined ? {} : { incomplete }),
    });
    return { ...facts, ...(isLink ? { target } : {}), open };
}
const read_SPARSE = {
    code: 'unsupported',
    reason: 'a sparse member is stored in pieces, which were read as they lie in the archive',
    risk: 'unknown',
};
/** Only the last member can be longer than the archive. */
function overrun(entries, size) {
    const last = entries.at(-1);
    if (last === undefined || last.dataOffset + last.size <= size)
        return [];
    const reason = `the archive ends within its last member, of which ${last.dataOffset + last.size - size} bytes are missing`;
    return [{ code: 'broken', reason, risk: 'inert', offset: size }];
}
function entryAnomalies(entries) {
    const anomalies = [];
    const links = new Set();
    const names = new Set();
    for (const entry of entries) {
        const path = normal(entry.name);
        const offset = entry.headerOffset;
        const note = (kind, detail) => {
            anomalies.push({ kind, detail: `${entry.name}: ${detail}`, offset });
        };
        const unsafe = unsafeName(entry.name);
        if (unsafe !== undefined)
            note('unsafe-name', unsafe);
        if (goesThrough(path, links))
            note('through-link', 'the name passes through a link of this archive');
        if (entry.kind === 'device' || entry.kind === 'fifo')
            note('special-file', `a ${entry.kind}`);
        if (escapes(entry, path))
            note('link-escapes', `a ${entry.kind} that points to ${entry.target}`);
        if (entry.kind === 'symlink')
            links.add(path);
        // A directory may be named again by the tool that appends to it.
        if (entry.kind !== 'directory' && names.has(path))
            note('repeated-name', 'a second member of this name');
        names.add(path);
    }
    return anomalies;
}
function goesThrough(path, links) {
    if (links.size === 0)
        return false;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (links.has(path.slice(0, slash)))
            return true;
    }
    return false;
}
/** Symbolic links are relative to their folder, hard links to the root of the archive. */
function escapes({ kind, target }, path) {
    if (kind !== 'symlink' && kind !== 'hardlink')
        return false;
    if (/^(?:[/\\]|[A-Za-z]:)/.test(target))
        return true;
    let depth = kind === 'symlink' ? path.split('/').length - 1 : 0;
    for (const part of target.split(/[/\\]/)) {
        if (part === '..')
            depth -= 1;
        else if (part !== '' && part !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
function normal(name) {
    return name
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** At most the limit, but one of each kind in any case: a flood must not carry the one that matters away. */
function read_bounded(anomalies) {
    const seen = new Set();
    return anomalies.filter(({ kind }, index) => {
        const keep = index < TAR_LIMITS.anomalies || !seen.has(kind);
        seen.add(kind);
        return keep;
    });
}

;// CONCATENATED MODULE: ./lib/src/container/tar/sniff.js
// Recognises tar archives by their first header.

/** Whether a header with a right checksum and a name comes first. `head` needs 512 bytes. */
function looksLikeTar(head) {
    const header = tar_header_readHeader(head.subarray(0, header_BLOCK));
    return header !== undefined && header.name !== '';
}

;// CONCATENATED MODULE: ./lib/src/format/torch-tar/records.js

/** Pickles followed: one for each storage or tensor. Real files have a few thousand. */
const MAX_PICKLES = 10_000;
const ELEMENT_BYTES = {
    BoolStorage: 1,
    ByteStorage: 1,
    CharStorage: 1,
    HalfStorage: 2,
    BFloat16Storage: 2,
    ShortStorage: 2,
    FloatStorage: 4,
    IntStorage: 4,
    ComplexFloatStorage: 8,
    DoubleStorage: 8,
    LongStorage: 8,
    ComplexDoubleStorage: 16,
};
/**
 * Reads `storages` or `tensors` as `legacy_load` of `torch/serialization.py` does: a pickled count, then for each a
 * pickled description and raw data, and behind all storages one more pickle. Stops where something does not fit.
 */
async function readTorchRecords(bytes, kind) {
    const pickles = [];
    const next = async (start) => {
        const { streams } = await readPickle(bytes, { start, multiple: false, trailing: 'ignore' });
        const [stream] = streams;
        if (stream === undefined || stream.stopped !== undefined)
            return undefined;
        pickles.push({ start, end: stream.end });
        return stream;
    };
    const stopped = { pickles, whole: false };
    const first = await next(0);
    const count = first?.result?.kind === 'int' ? Number(first.result.value) : -1;
    if (first === undefined || !(count >= 0) || count > MAX_PICKLES)
        return stopped;
    let at = first.end;
    for (let index = 0; index < count; index++) {
        const stream = await next(at);
        const length = stream === undefined ? undefined : await dataLength(bytes, stream, kind);
        if (stream === undefined || length === undefined)
            return stopped;
        at = stream.end + length;
    }
    if (kind === 'storages') {
        const views = await next(at);
        if (views === undefined)
            return stopped;
        at = views.end;
    }
    return { pickles, whole: at === bytes.size };
}
async function dataLength(bytes, stream, kind) {
    const head = await bytes.read(stream.end, 8);
    if (head.length < 8)
        return undefined;
    const view = new DataView(head.buffer, head.byteOffset, 8);
    // Sizes and strides of the tensor, eight bytes each, and its offset; four bytes are for nothing.
    if (kind === 'tensors')
        return 8 + 16 * view.getUint32(0, true) + 8;
    const elementBytes = ELEMENT_BYTES[storageName(stream.result)];
    const elements = Number(view.getBigUint64(0, true));
    return elementBytes === undefined || !Number.isSafeInteger(elements)
        ? undefined
        : 8 + elements * elementBytes;
}
/** Storages are described by key, location and type. */
function storageName(description) {
    const type = description?.kind === 'container' ? description.items[2] : undefined;
    return type?.kind === 'global' ? type.global.name : '';
}

;// CONCATENATED MODULE: ./lib/src/inspect/tar.js






const tarInspector = {
    name: 'tar',
    recognises: (_artifact, head) => looksLikeTar(head),
    inspect: inspectTar,
};
async function inspectTar(artifact, context) {
    const archive = await readTar(artifact.bytes);
    const isTorch = isTorchTar(await artifact.bytes.read(0, 512));
    return {
        format: isTorch ? 'torch-tar' : 'tar',
        findings: anomalyFindings(archive.anomalies, artifact, context),
        members: await tar_membersOf(archive, artifact, isTorch),
        incomplete: archive.incomplete,
    };
}
/** The files, numbered when they share a name, and whatever lies behind the end. */
async function tar_membersOf(archive, { bytes }, isTorch) {
    const members = [];
    const seen = new Map();
    for (const file of archive.members) {
        if (file.kind !== 'file')
            continue;
        const count = (seen.get(file.name) ?? 0) + 1;
        seen.set(file.name, count);
        const name = count === 1 ? file.name : `${file.name} (${count})`;
        const records = isTorch ? await torchRecords(file, name, bytes) : undefined;
        members.push(...(records ?? [{ name, open: () => file.open() }]));
    }
    const { trailing } = archive;
    if (trailing !== undefined) {
        const rest = (0,core_bytes/* sliceBytes */.A1)(bytes, trailing, bytes.size - trailing);
        members.push({ name: `data behind byte ${trailing}`, open: () => Promise.resolve({ bytes: rest }) });
    }
    return members;
}
/** The pickles of a member that mixes them with raw data; undefined when it is no such member, or not as it should be. */
async function torchRecords(file, name, bytes) {
    const kind = file.name.replace(/^(?:\.\/)+/, '');
    if (kind !== 'storages' && kind !== 'tensors')
        return undefined;
    const content = (0,core_bytes/* sliceBytes */.A1)(bytes, file.dataOffset, file.size);
    const { pickles, whole } = await readTorchRecords(content, kind);
    if (!whole)
        return undefined;
    return pickles.map(({ start, end }) => ({
        name: `${name}, pickle at byte ${start}`,
        open: () => Promise.resolve({ bytes: (0,core_bytes/* sliceBytes */.A1)(content, start, end - start) }),
    }));
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/errors.js
// The one error of the Jinja reader.

/** `SYNTAX`: one tag cannot be parsed; `BUDGET`: a limit was reached. `offset` counts characters from 0. */
class JinjaError extends errors/* GuardError */.U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/token-cursor.js
// A position among the tokens of one tag of a template.

class TokenCursor {
    tokens;
    at = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    atEnd() {
        return this.at >= this.tokens.length;
    }
    peek(ahead = 0) {
        return this.tokens[this.at + ahead];
    }
    /** Passes over a name or operator if it is there. */
    take(text) {
        const token = this.peek();
        if (token === undefined || token.kind === 'string' || token.text !== text)
            return false;
        this.at++;
        return true;
    }
    expect(text) {
        if (!this.take(text))
            throw this.refusal(`${text} is missing`);
    }
    name() {
        const token = this.peek();
        if (token?.kind !== 'name')
            throw this.refusal('a name is missing');
        this.at++;
        return token.text;
    }
    refusal(what) {
        const token = this.peek() ?? this.tokens.at(-1);
        return new JinjaError('SYNTAX', token?.offset ?? 0, what);
    }
    offset() {
        return this.peek()?.offset ?? this.tokens.at(-1)?.end ?? 0;
    }
}
function isOperator(token, text) {
    return token?.kind === 'operator' && token.text === text;
}
function token_cursor_isName(token, text) {
    return token?.kind === 'name' && token.text === text;
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/expression.js
// Parses the expressions of Jinja (jinja2.parser): precedence climbing with a bounded depth.



/** Binary operators from the loosest to the tightest (jinja2.parser parse_or ... parse_pow). */
const LEVELS = [
    new Set(['or']),
    new Set(['and']),
    new Set(['==', '!=', '<', '>', '<=', '>=', 'in', 'not in']),
    new Set(['+', '-']),
    new Set(['~']),
    new Set(['*', '/', '//', '%']),
    new Set(['**']),
];
/** `not` binds looser than comparisons. */
const NOT_LEVEL = 2;
/** Names that end an argument of a test. */
const NO_ARGUMENT = new Set(['else', 'or', 'and', 'is', 'if', 'in', 'not', 'recursive']);
const expression_CONSTANTS = new Map([
    ['true', true],
    ['True', true],
    ['false', false],
    ['False', false],
    ['none', null],
    ['None', null],
]);
/** A position among the tokens of one tag. Every method throws {@link JinjaError} SYNTAX on what Jinja refuses. */
class ExpressionParser extends TokenCursor {
    depth = 0;
    /** `a, b`: a tuple without brackets. `condition`: whether `a if b else c` may stand here. */
    tuple(condition = true) {
        const offset = this.offset();
        const items = [this.expression(condition)];
        let isTuple = false;
        while (this.take(',')) {
            isTuple = true;
            if (this.endsTuple())
                break;
            items.push(this.expression(condition));
        }
        const [only] = items;
        return isTuple || only === undefined ? { kind: 'list', items, offset } : only;
    }
    expression(condition = true) {
        if (++this.depth > JINJA_LIMITS.depth) {
            throw new JinjaError('BUDGET', this.offset(), `expressions are nested deeper than ${JINJA_LIMITS.depth}`);
        }
        const offset = this.offset();
        let left = this.binary(0);
        while (condition && this.take('if')) {
            const operands = [left, this.binary(0)];
            if (this.take('else'))
                operands.push(this.expression());
            left = { kind: 'operation', operators: ['if'], operands, offset };
        }
        this.depth--;
        return left;
    }
    /** The arguments of a call whose bracket is already passed. */
    args() {
        const args = [];
        while (!this.take(')')) {
            const unpack = this.take('**') ? '**' : this.take('*') ? '*' : undefined;
            const keyword = this.peek()?.kind === 'name' && isOperator(this.peek(1), '=');
            const name = unpack ?? (keyword ? this.name() : undefined);
            if (keyword)
                this.expect('=');
            args.push({ ...(name === undefined ? {} : { name }), value: this.expression() });
            if (!this.take(',') && !isOperator(this.peek(), ')'))
                throw this.refusal('a comma is missing');
        }
        return args;
    }
    /** `|name(args)` steps behind a value that is not there, as in `{% filter upper %}`. */
    filters(steps = []) {
        do {
            const offset = this.offset();
            const name = this.dottedName();
            steps.push({ kind: 'filter', name, args: this.take('(') ? this.args() : [], offset });
        } while (this.take('|'));
        return steps;
    }
    /** A value with what follows it, but without filters and tests: the argument of a test. */
    operand() {
        return this.chain(this.primary(), (step) => this.postfix(step));
    }
    binary(level) {
        const operators = LEVELS[level];
        if (operators === undefined)
            return this.unary();
        if (level === NOT_LEVEL && token_cursor_isName(this.peek(), 'not'))
            return this.negation();
        const offset = this.offset();
        const operands = [this.binary(level + 1)];
        const found = [];
        for (let operator = this.operator(operators); operator !== undefined; operator = this.operator(operators)) {
            found.push(operator);
            operands.push(this.binary(level + 1));
        }
        const [only] = operands;
        return found.length === 0 && only !== undefined
            ? only
            : { kind: 'operation', operators: found, operands, offset };
    }
    negation() {
        const offset = this.offset();
        while (this.take('not'))
            ;
        return { kind: 'operation', operators: ['not'], operands: [this.binary(NOT_LEVEL)], offset };
    }
    operator(operators) {
        const token = this.peek();
        if (token === undefined || token.kind === 'string')
            return undefined;
        if (operators.has(token.text)) {
            this.at++;
            return token.text;
        }
        if (!operators.has('not in') || token.text !== 'not' || !token_cursor_isName(this.peek(1), 'in'))
            return undefined;
        this.at += 2;
        return 'not in';
    }
    unary() {
        const offset = this.offset();
        let signs = 0;
        while (this.take('-') || this.take('+'))
            signs++;
        const value = this.chain(this.primary(), (step) => this.postfix(step) || this.filterOrTest(step));
        return signs === 0 ? value : { kind: 'operation', operators: ['-'], operands: [value], offset };
    }
    chain(base, next) {
        const steps = [];
        while (next(steps))
            ;
        if (steps.length === 0)
            return base;
        const end = this.tokens[this.at - 1]?.end ?? base.offset;
        return { kind: 'chain', base, steps, offset: base.offset, end };
    }
    postfix(steps) {
        const offset = this.offset();
        if (this.take('.')) {
            const token = this.peek();
            if (token?.kind !== 'name' && token?.kind !== 'number')
                throw this.refusal('a name is missing');
            this.at++;
            steps.push({ kind: 'attribute', name: token.text, offset });
        }
        else if (this.take('['))
            steps.push(this.subscript(offset));
        else if (this.take('('))
            steps.push({ kind: 'call', args: this.nested(() => this.args()), offset });
        else
            return false;
        return true;
    }
    subscript(offset) {
        const parts = [undefined];
        let slice = false;
        const keys = [];
        while (!this.take(']')) {
            if (this.take(':')) {
                slice = true;
                parts.push(undefined);
            }
            else if (!this.take(',')) {
                const part = this.expression();
                parts[parts.length - 1] = part;
                keys.push(part);
            }
        }
        if (slice)
            return { kind: 'slice', parts, offset };
        const [key] = keys;
        if (key === undefined)
            throw this.refusal('a subscript is empty');
        return { kind: 'item', key: keys.length === 1 ? key : { kind: 'list', items: keys, offset }, offset };
    }
    filterOrTest(steps) {
        if (this.take('|')) {
            this.nested(() => this.filters(steps));
            return true;
        }
        const offset = this.offset();
        if (!this.take('is'))
            return false;
        this.take('not');
        steps.push({ kind: 'test', name: this.dottedName(), args: this.testArguments(), offset });
        return true;
    }
    testArguments() {
        if (this.take('('))
            return this.nested(() => this.args());
        const token = this.peek();
        const begins = token !== undefined &&
            (token.kind === 'operator'
                ? '[{'.includes(token.text)
                : token.kind !== 'name' || !NO_ARGUMENT.has(token.text));
        return begins ? [{ value: this.nested(() => this.operand()) }] : [];
    }
    dottedName() {
        let name = this.name();
        while (this.take('.'))
            name += `.${this.name()}`;
        return name;
    }
    primary() {
        const token = this.peek();
        if (token === undefined)
            throw this.refusal('an expression is missing');
        this.at++;
        const { offset } = token;
        switch (token.kind) {
            case 'name': {
                const constant = expression_CONSTANTS.get(token.text);
                return constant === undefined
                    ? { kind: 'name', name: token.text, offset }
                    : { kind: 'constant', value: constant, offset };
            }
            case 'number':
                return { kind: 'constant', value: Number(token.text.replaceAll('_', '')), offset };
            case 'string':
                return { kind: 'constant', value: this.strings(token.text), offset };
            case 'operator':
                return this.nested(() => this.bracketed(token));
        }
    }
    /** Literals that follow one another are one. */
    strings(first) {
        const parts = [first];
        for (let token = this.peek(); token?.kind === 'string'; token = this.peek()) {
            parts.push(token.text);
            this.at++;
        }
        return parts.join('');
    }
    bracketed({ text, offset }) {
        if (text === '(') {
            if (this.take(')'))
                return { kind: 'list', items: [], offset };
            const inner = this.tuple();
            this.expect(')');
            return inner;
        }
        if (text === '[')
            return { kind: 'list', items: this.items(), offset };
        if (text === '{')
            return { kind: 'dict', entries: this.entries(), offset };
        this.at--;
        throw this.refusal(`${text} stands where a value should`);
    }
    items() {
        const items = [];
        while (!this.take(']')) {
            items.push(this.expression());
            if (!this.take(',') && !isOperator(this.peek(), ']'))
                throw this.refusal('a comma is missing');
        }
        return items;
    }
    entries() {
        const entries = [];
        while (!this.take('}')) {
            const key = this.expression();
            this.expect(':');
            entries.push({ key, value: this.expression() });
            if (!this.take(',') && !isOperator(this.peek(), '}'))
                throw this.refusal('a comma is missing');
        }
        return entries;
    }
    endsTuple() {
        const token = this.peek();
        return token === undefined || (token.kind === 'operator' && ')]}='.includes(token.text));
    }
    nested(parse) {
        if (++this.depth > JINJA_LIMITS.depth) {
            throw new JinjaError('BUDGET', this.offset(), `expressions are nested deeper than ${JINJA_LIMITS.depth}`);
        }
        const result = parse();
        this.depth--;
        return result;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/statement.js
/** Tags with nothing behind them that matters, and those whose words are no expressions. */
const BARE = new Set(['else', 'raw', 'break', 'continue', 'block', 'generation']);
/** Tags that hold one expression, with words behind it that only say how to use it. */
const ONE_EXPRESSION = new Set(['include', 'extends', 'import', 'from', 'autoescape']);
/** Throws JinjaError SYNTAX. Tags that Jinja does not have (of extensions) are read as a row of expressions. */
function parseStatement(parser) {
    if (parser.atEnd())
        return { tag: '', expressions: [], bindings: [] };
    const tag = parser.name();
    if (BARE.has(tag) || tag.startsWith('end'))
        return { tag, expressions: [], bindings: [] };
    if (ONE_EXPRESSION.has(tag))
        return { tag, expressions: [parser.expression(false)], bindings: [] };
    const parse = STATEMENTS.get(tag) ?? row;
    const statement = { tag, ...parse(parser) };
    if (!parser.atEnd())
        throw parser.refusal(`something follows the ${tag} tag`);
    return statement;
}
const STATEMENTS = new Map([
    ['for', forLoop],
    ['set', set],
    ['with', assignments],
    ['macro', macro],
    ['call', statement_call],
    ['filter', filter],
]);
function forLoop(parser) {
    const names = statement_targets(parser);
    parser.expect('in');
    const value = parser.tuple(false);
    const expressions = [value];
    if (parser.take('if'))
        expressions.push(parser.expression());
    parser.take('recursive');
    return { expressions, bindings: names.map((name) => ({ name, value, each: true })) };
}
/** `set a, b = value`, `set ns.attribute = value`, or the block form `set a | filter`. */
function set(parser) {
    const names = statement_targets(parser);
    if (parser.take('=')) {
        const value = parser.tuple();
        return { expressions: [value], bindings: bind(names, value) };
    }
    const expressions = parser.take('|') ? [filtered(parser)] : [];
    return { expressions, bindings: names.map((name) => ({ name })) };
}
/** Targets of a tuple are bound to its items when those are written out. */
function bind(names, value) {
    if (names.length === 1)
        return names.map((name) => ({ name, value }));
    return names.map((name, index) => {
        const item = value.kind === 'list' ? value.items[index] : undefined;
        return item === undefined ? { name } : { name, value: item };
    });
}
function assignments(parser) {
    const expressions = [];
    const bindings = [];
    while (!parser.atEnd()) {
        const name = parser.name();
        parser.expect('=');
        const value = parser.expression();
        expressions.push(value);
        bindings.push({ name, value });
        if (!parser.take(','))
            break;
    }
    return { expressions, bindings };
}
function macro(parser) {
    const name = parser.name();
    parser.expect('(');
    const parsed = parameters(parser);
    return { ...parsed, bindings: [{ name }, ...parsed.bindings] };
}
function statement_call(parser) {
    const { expressions, bindings } = parser.take('(') ? parameters(parser) : { expressions: [], bindings: [] };
    return { expressions: [...expressions, parser.expression()], bindings };
}
function parameters(parser) {
    const expressions = [];
    const bindings = [];
    while (!parser.take(')')) {
        const name = parser.name();
        if (parser.take('=')) {
            const value = parser.expression();
            expressions.push(value);
            bindings.push({ name, value });
        }
        else
            bindings.push({ name });
        if (!parser.take(',') && parser.peek()?.text !== ')')
            throw parser.refusal('a comma is missing');
    }
    return { expressions, bindings };
}
function filter(parser) {
    return { expressions: [filtered(parser)], bindings: [] };
}
/** Filters over the text of a block: a chain on a value that is not known. */
function filtered(parser) {
    const offset = parser.peek()?.offset ?? 0;
    const steps = parser.filters();
    const last = steps.at(-1);
    return {
        kind: 'chain',
        base: { kind: 'name', name: '', offset },
        steps,
        offset,
        end: (last?.offset ?? offset) + (last !== undefined && 'name' in last ? last.name.length : 0),
    };
}
/** `a`, `a, b`, `(a, b)`, `ns.attribute`; an attribute is bound under its own name, whatever holds it. */
function statement_targets(parser) {
    const names = [];
    do {
        while (parser.take('('))
            ;
        const token = parser.peek();
        if (token?.kind !== 'name' || token.text === 'in')
            break;
        let name = parser.name();
        while (parser.take('.'))
            name = `.${parser.name()}`;
        names.push(name);
        while (parser.take(')'))
            ;
    } while (parser.take(','));
    if (names.length === 0)
        throw parser.refusal('a name is missing');
    return names;
}
function row(parser) {
    const expressions = [];
    while (!parser.atEnd()) {
        expressions.push(parser.tuple());
        // Keyword forms of extensions: `{% trans count=items|length %}`.
        if (parser.take('='))
            expressions.push(parser.tuple());
    }
    return { expressions, bindings: [] };
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/strings.js
// String literals of Jinja: Python's escapes (jinja2.lexer decodes them with `unicode-escape`).
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|N\{([^}]{1,80})\}|(\n)|([\s\S]))/g;
const SIMPLE = new Map(Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));
/** The one named character that builds attribute names. */
const NAMED = new Map([['LOW LINE', '_']]);
/** The value of a literal, given what stands between its quotes. */
function decodeString(raw) {
    if (!raw.includes('\\'))
        return raw;
    return raw.replace(ESCAPE, (whole, ...groups) => {
        const [x, u, long, octal, name, newline, other] = groups;
        const hex = x ?? u ?? long;
        if (hex !== undefined)
            return codePoint(Number.parseInt(hex, 16), whole);
        if (octal !== undefined)
            return codePoint(Number.parseInt(octal, 8), whole);
        if (name !== undefined)
            return NAMED.get(name.toUpperCase()) ?? '\uFFFD';
        if (newline !== undefined)
            return '';
        // `\\`, `\'` and `\"` stand for themselves; Python keeps the backslash of an escape it does not know.
        if (other === '\\' || other === "'" || other === '"')
            return other;
        return SIMPLE.get(other ?? '') ?? whole;
    });
}
function codePoint(value, otherwise) {
    return value <= 0x10ffff ? String.fromCodePoint(value) : otherwise;
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/tokens.js
// Splits a Jinja template into tags, and tags into tokens (jinja2.lexer with the default delimiters).



const OPEN = /\{[{%#]/g;
const tokens_SPACE = /\s*/y;
const tokens_NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}_]*/uy;
const tokens_NUMBER = /0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?/y;
const tokens_OPERATOR = /\/\/|\*\*|==|!=|>=|<=|[-+*/%~[\](){}<>=.:|,;]/y;
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
/** Every tag of the text in order; comments and raw blocks are passed over. Throws {@link JinjaError} BUDGET. */
function tagsOf(text) {
    const splitter = new Splitter(text);
    return splitter.tags();
}
class Splitter {
    text;
    at = 0;
    count = 0;
    constructor(text) {
        this.text = text;
    }
    tags() {
        const tags = [];
        for (;;) {
            OPEN.lastIndex = this.at;
            const open = OPEN.exec(this.text);
            if (open === null)
                return tags;
            const offset = open.index;
            this.at = offset + 2;
            if (open[0] === '{#') {
                if (this.skipTo('#}'))
                    continue;
                return [...tags, { output: false, offset, tokens: [], problem: 'a comment is not closed' }];
            }
            const tag = this.tag(offset, open[0] === '{{');
            if (tag.tokens.length === 1 && tag.tokens[0]?.text === 'raw' && !tag.output)
                this.skipRaw();
            tags.push(tag);
        }
    }
    skipTo(mark) {
        const end = this.text.indexOf(mark, this.at);
        this.at = end === -1 ? this.text.length : end + mark.length;
        return end !== -1;
    }
    skipRaw() {
        END_RAW.lastIndex = this.at;
        const end = END_RAW.exec(this.text);
        this.at = end === null ? this.text.length : END_RAW.lastIndex;
    }
    /** Tokens up to the closing mark; a dict literal may hold braces of its own. */
    tag(offset, output) {
        const close = output ? '}}' : '%}';
        const tokens = [];
        let braces = 0;
        if (this.text[this.at] === '-' || this.text[this.at] === '+')
            this.at++;
        for (;;) {
            this.match(tokens_SPACE);
            const end = this.closing(close, braces);
            if (end !== undefined) {
                this.at = end;
                return { output, offset, tokens };
            }
            const token = this.token();
            if (token === undefined)
                return { output, offset, tokens, problem: this.broken(close) };
            if (token.kind === 'operator')
                braces += token.text === '{' ? 1 : token.text === '}' ? -1 : 0;
            tokens.push(token);
        }
    }
    closing(close, braces) {
        if (braces > 0 && close === '}}')
            return undefined;
        if (this.text.startsWith(close, this.at))
            return this.at + 2;
        const first = this.text[this.at];
        return (first === '-' || first === '+') && this.text.startsWith(close, this.at + 1)
            ? this.at + 3
            : undefined;
    }
    broken(close) {
        const problem = this.at >= this.text.length ? 'a tag is not closed' : 'a tag holds a character of no token';
        this.skipTo(close);
        return problem;
    }
    token() {
        const offset = this.at;
        if (++this.count > JINJA_LIMITS.tokens) {
            throw new JinjaError('BUDGET', offset, `more than ${JINJA_LIMITS.tokens} tokens`);
        }
        const first = this.text[offset];
        if (first === '"' || first === "'")
            return this.string(first);
        for (const [kind, expression] of tokens_KINDS) {
            const text = this.match(expression);
            if (text !== '')
                return { kind, text, offset, end: this.at };
        }
        return undefined;
    }
    string(quote) {
        const offset = this.at;
        for (let at = offset + 1; at < this.text.length; at++) {
            const character = this.text[at];
            if (character === '\\')
                at++;
            else if (character === quote) {
                this.at = at + 1;
                return { kind: 'string', text: decodeString(this.text.slice(offset + 1, at)), offset, end: this.at };
            }
        }
        this.at = this.text.length;
        return undefined;
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}
const tokens_KINDS = [
    ['name', tokens_NAME],
    ['number', tokens_NUMBER],
    ['operator', tokens_OPERATOR],
];

;// CONCATENATED MODULE: ./lib/src/format/jinja/read.js
// Reads a Jinja template: every tag parsed on its own, so that one broken tag hides none of the others.





/** Whether text has any tag of Jinja at all. */
function hasTags(text) {
    return text.includes('{{') || text.includes('{%');
}
/**
 * Reads the text of a template with Jinja's default delimiters, which is what transformers, llama.cpp and vLLM use.
 * Throws {@link JinjaError} BUDGET when it is too long; tags that do not parse are listed.
 */
function readTemplate(text) {
    if (text.length > JINJA_LIMITS.bytes) {
        throw new JinjaError('BUDGET', 0, `a template of more than ${JINJA_LIMITS.bytes} characters`);
    }
    const tags = [];
    const unparsed = [];
    for (const raw of tagsOf(text)) {
        try {
            tags.push(parseTag(raw));
            if (raw.problem !== undefined)
                unparsed.push(unparsedTag(raw, raw.problem));
        }
        catch (error) {
            if (!(error instanceof JinjaError))
                throw error;
            unparsed.push(unparsedTag(raw, raw.problem ?? error.message));
        }
    }
    return { text, tags, unparsed };
}
function parseTag(raw) {
    const parser = new ExpressionParser(raw.tokens);
    const { offset } = raw;
    if (!raw.output)
        return { ...parseStatement(parser), offset };
    if (parser.atEnd())
        throw parser.refusal('an expression is missing');
    const expressions = [parser.tuple()];
    if (!parser.atEnd())
        throw parser.refusal('something follows the expression');
    return { tag: 'output', offset, expressions, bindings: [] };
}
function unparsedTag({ tokens, offset }, problem) {
    const words = tokens.flatMap((token, index) => {
        const before = tokens[index - 1];
        const dotted = token.kind === 'name' && before?.kind === 'operator' && '.|'.includes(before.text);
        return dotted || token.kind === 'string' ? [{ text: token.text, offset: token.offset }] : [];
    });
    return { offset, problem, words };
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/operations.js
// What operators, filters and string methods make of constants: those that can build a name.

/** Whether a value is a list; TypeScript forgets that a readonly list is one. */
function isList(value) {
    return Array.isArray(value);
}
function operate(operator, left, right) {
    switch (operator) {
        case '~':
            return operations_text(left) + operations_text(right);
        case '+':
            if (typeof left === 'string' && typeof right === 'string')
                return left + right;
            if (isList(left) && isList(right))
                return [...left, ...right];
            return typeof left === 'number' && typeof right === 'number' ? left + right : undefined;
        case '-':
            return typeof left === 'number' && typeof right === 'number' ? left - right : undefined;
        case '*':
            return times(left, right);
        case '%':
            return typeof left === 'string' ? percent(left, isList(right) ? right : [right]) : undefined;
        default:
            return undefined;
    }
}
function times(left, right) {
    if (typeof left === 'number' && typeof right === 'number')
        return left * right;
    const [word, count] = typeof left === 'string' ? [left, right] : [right, left];
    if (typeof word !== 'string' || typeof count !== 'number')
        return undefined;
    return count * word.length <= JINJA_LIMITS.valueLength
        ? word.repeat(Math.max(0, Math.floor(count)))
        : undefined;
}
/** `text[a:b:c]` and `list[a:b:c]` as Python takes them; null where a part is left out. */
function sliceOf(value, [from = null, to = null, by = null]) {
    if (typeof value !== 'string' && !isList(value))
        return undefined;
    const step = typeof by === 'number' ? Math.trunc(by) : 1;
    const { length } = value;
    if (step === 0)
        return undefined;
    const place = (part, otherwise) => {
        if (typeof part !== 'number')
            return otherwise;
        const at = part < 0 ? part + length : part;
        return step > 0 ? Math.min(Math.max(at, 0), length) : Math.min(Math.max(at, -1), length - 1);
    };
    const items = [];
    const end = place(to, step > 0 ? length : -1);
    for (let at = place(from, step > 0 ? 0 : length - 1); step > 0 ? at < end : at > end; at += step)
        items.push(value[at] ?? '');
    return typeof value === 'string' ? items.join('') : items;
}
/** A dict is worth its keys here: that is what join, first and list make of it. */
function dictKeys(names) {
    return names;
}
function callFilter(name, value, args) {
    return FILTERS.get(name)?.(value, args);
}
function callMethod(name, value, args) {
    return operations_METHODS.get(name)?.(value, args);
}
const same = (value) => value;
const lower = (value) => operations_text(value).toLowerCase();
const upper = (value) => operations_text(value).toUpperCase();
const capitalize = (value) => operations_text(value).slice(0, 1).toUpperCase() + operations_text(value).slice(1).toLowerCase();
const title = (value) => operations_text(value)
    .toLowerCase()
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const trim = (value, [what]) => strip(operations_text(value), what);
const reverse = (value) => typeof value === 'string' ? sliceOf(value, [null, null, -1]) : reversed(value);
const replace = (value, [from, to]) => typeof from === 'string' && typeof to === 'string' && from !== ''
    ? operations_text(value).replaceAll(from, to)
    : undefined;
const first = (value) => (typeof value === 'string' || isList(value) ? value[0] : undefined);
const last = (value) => (typeof value === 'string' || isList(value) ? value.at(-1) : undefined);
const FILTERS = new Map(Object.entries({
    capitalize,
    default: same,
    d: same,
    e: same,
    escape: same,
    first,
    format: (value, args) => (typeof value === 'string' ? percent(value, args) : undefined),
    int: (value) => Number.parseInt(operations_text(value), 10) || 0,
    join: (value, [glue]) => joined(value, glue ?? ''),
    last,
    length: (value) => (typeof value === 'string' || isList(value) ? value.length : undefined),
    list: (value) => (typeof value === 'string' ? Array.from(value) : value),
    lower,
    replace,
    reverse,
    safe: same,
    string: operations_text,
    title,
    trim,
    upper,
}));
const operations_METHODS = new Map(Object.entries({
    capitalize,
    format: (value, args) => (typeof value === 'string' ? braces(value, args) : undefined),
    join: (glue, [list]) => (list === undefined ? undefined : joined(list, glue)),
    lower,
    lstrip: (value, [what]) => strip(operations_text(value), what, 'left'),
    replace,
    rstrip: (value, [what]) => strip(operations_text(value), what, 'right'),
    split: (value, [at]) => operations_text(value).split(typeof at === 'string' && at !== '' ? at : /\s+/),
    strip: trim,
    swapcase: (value) => Array.from(operations_text(value))
        .map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()))
        .join(''),
    title,
    upper,
}));
/** Lists inside lists are not spelled out: they may share their items and grow without end. */
function operations_text(value) {
    if (isList(value))
        return `[${value.map((item) => (isList(item) ? '[]' : operations_text(item))).join(', ')}]`;
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    return value === null ? 'None' : String(value);
}
function reversed(value) {
    return isList(value) ? value.toReversed() : undefined;
}
function joined(list, glue) {
    if (typeof list === 'string')
        return Array.from(list).join(operations_text(glue));
    if (!isList(list))
        return undefined;
    return list.map((item) => (isList(item) ? '[]' : operations_text(item))).join(operations_text(glue));
}
/** Python's strip, character by character: no expression of the file's making. */
function strip(value, what, side) {
    const isOff = (c) => (typeof what === 'string' ? what.includes(c) : c.trim() === '');
    let [from, to] = [0, value.length];
    while (side !== 'right' && from < to && isOff(value.charAt(from)))
        from++;
    while (side !== 'left' && from < to && isOff(value.charAt(to - 1)))
        to--;
    return value.slice(from, to);
}
/** `'%s%c' % values`: the conversions that make letters. */
function percent(format, args) {
    let next = 0;
    return format.replace(/%(?:\(\w*\))?[-#0 +]*\d*(?:\.\d+)?([a-zA-Z%])/g, (_whole, kind) => {
        if (kind === '%')
            return '%';
        const arg = args[next++];
        if (kind === 'c' && typeof arg === 'number' && arg >= 0 && arg <= 0x10ffff)
            return String.fromCodePoint(arg);
        return arg === undefined ? '' : operations_text(arg);
    });
}
/** `'{}{0}{:c}'.format(values)`. */
function braces(format, args) {
    let next = 0;
    return format.replace(/\{(\d*)(?:![rsa])?(?::([^{}]*))?\}/g, (_whole, index, kind) => {
        const arg = args[index === '' ? next++ : Number(index)];
        if (kind === 'c' && typeof arg === 'number' && arg >= 0 && arg <= 0x10ffff)
            return String.fromCodePoint(arg);
        return arg === undefined ? '' : operations_text(arg);
    });
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/values.js
// Works out what expressions stand for, where they are built of constants: names hidden in pieces, escapes and filters.


/**
 * Values over a whole template. Names are followed through `set`, `with`, loops and defaults without regard to
 * order, so a name has every value that it is given anywhere. Bounded by {@link JINJA_LIMITS}.
 */
class Folder {
    bindings = new Map();
    known = new Map();
    open = new Set();
    steps = 0;
    depth = 0;
    constructor(template) {
        for (const { name, value, each = false } of template.tags.flatMap(({ bindings }) => bindings)) {
            if (value === undefined)
                continue;
            const list = this.bindings.get(name);
            if (list === undefined)
                this.bindings.set(name, [{ value, each }]);
            else if (list.length < JINJA_LIMITS.alternatives)
                list.push({ value, each });
        }
    }
    valuesOf(expression) {
        const known = this.known.get(expression);
        if (known !== undefined)
            return known;
        if (this.depth >= JINJA_LIMITS.depth || ++this.steps > JINJA_LIMITS.steps)
            return [];
        this.depth++;
        const values = few(this.workOut(expression));
        this.depth--;
        // What is being worked out somewhere above is not known yet, so nothing built on it is final.
        if (this.open.size === 0)
            this.known.set(expression, values);
        return values;
    }
    stringsOf(expression) {
        return this.valuesOf(expression).filter((value) => typeof value === 'string');
    }
    /** The value of the chain up to and without `steps[count]`. */
    valuesBefore(base, steps, count) {
        let { values, skip } = this.startOf(base, steps);
        for (; skip < count && values.length > 0; skip++) {
            const at = skip;
            values = few(values.flatMap((value) => this.apply(value, steps, at)));
        }
        return values;
    }
    workOut(expression) {
        switch (expression.kind) {
            case 'constant':
                return [expression.value];
            case 'name':
                return this.named(expression.name);
            case 'list':
                return this.product(expression.items).map((items) => [...items]);
            case 'dict':
                return this.product(expression.entries.map(({ key }) => key)).map((keys) => [...keys]);
            case 'operation':
                return this.operation(expression.operators, expression.operands);
            case 'chain':
                return this.valuesBefore(expression.base, expression.steps, expression.steps.length);
        }
    }
    named(name) {
        const bindings = this.bindings.get(name);
        if (bindings === undefined || this.open.has(name))
            return [];
        this.open.add(name);
        const values = bindings.flatMap(({ value, each }) => {
            const found = this.valuesOf(value);
            return each ? found.flatMap((list) => (isList(list) ? list : [])) : found;
        });
        this.open.delete(name);
        return values;
    }
    /** Every way to pick one value for each expression, as long as there are few. */
    product(expressions) {
        if (expressions.length > JINJA_LIMITS.items)
            return [];
        let rows = [[]];
        for (const expression of expressions) {
            const values = this.valuesOf(expression);
            const [only] = values;
            if (only === undefined)
                return [];
            if (values.length === 1)
                for (const row of rows)
                    row.push(only);
            else
                rows = few(rows.flatMap((row) => values.map((value) => [...row, value])));
        }
        return rows;
    }
    operation(operators, operands) {
        const [first] = operators;
        if (first === 'if')
            return operands.filter((_, index) => index !== 1).flatMap((value) => this.valuesOf(value));
        if (first === 'or' || first === 'and')
            return operands.flatMap((value) => this.valuesOf(value));
        const [left, ...right] = operands;
        if (left === undefined)
            return [];
        let values = this.valuesOf(left);
        if (right.length === 0)
            return values.flatMap((value) => (first === '-' && typeof value === 'number' ? [-value] : []));
        right.forEach((operand, index) => {
            if (values.length === 0)
                return;
            const others = this.valuesOf(operand);
            values = few(values.flatMap((value) => this.afford(value)
                ? others.flatMap((other) => defined(operate(operators[index] ?? '', value, other)))
                : []));
        });
        return values;
    }
    /** A chain begins with a value, with a call of a function whose result is known, or with an attribute bound by set. */
    startOf(base, steps) {
        const [first] = steps;
        if (base.kind === 'name' && first?.kind === 'call') {
            if (base.name === 'dict')
                return { values: [dictKeys(first.args.flatMap(({ name }) => name ?? []))], skip: 1 };
            if (base.name === 'chr')
                return { values: this.characters(first.args), skip: 1 };
        }
        if (base.kind === 'name' && first?.kind === 'attribute' && this.bindings.has(`.${first.name}`))
            return { values: this.named(`.${first.name}`), skip: 1 };
        return { values: this.valuesOf(base), skip: 0 };
    }
    characters([code]) {
        if (code === undefined)
            return [];
        return this.valuesOf(code.value).flatMap((value) => typeof value === 'number' && value >= 0 && value < 0x10ffff ? [String.fromCodePoint(value)] : []);
    }
    apply(value, steps, index) {
        const step = steps[index];
        if (step === undefined || !this.afford(value))
            return [];
        switch (step.kind) {
            case 'filter':
                return this.withArguments(step.args, (args) => callFilter(step.name, value, args));
            case 'item':
                return this.valuesOf(step.key).flatMap((key) => defined(itemOf(value, key)));
            case 'slice': {
                const parts = step.parts.map((part) => part === undefined ? null : (this.valuesOf(part)[0] ?? undefined));
                return parts.includes(undefined)
                    ? []
                    : defined(sliceOf(value, parts.map((part) => part ?? null)));
            }
            case 'attribute':
                // A method: its call takes the value with it.
                return steps[index + 1]?.kind === 'call' ? [value] : [];
            case 'call': {
                const method = steps[index - 1];
                return method?.kind === 'attribute'
                    ? this.withArguments(step.args, (args) => callMethod(method.name, value, args))
                    : [];
            }
            case 'test':
                return [];
        }
    }
    /** Long values cost more: work grows with their length. */
    afford(value) {
        this.steps += 1 + (values_weightOf(value) >> 6);
        return this.steps <= JINJA_LIMITS.steps;
    }
    withArguments(args, call) {
        if (args.length > MAX_ARGUMENTS)
            return [];
        return this.product(args.map(({ value }) => value)).flatMap((row) => defined(call(row)));
    }
}
/** More than any filter or method that is worked out takes; format strings of names are short. */
const MAX_ARGUMENTS = 64;
function itemOf(value, key) {
    if (typeof key !== 'number')
        return undefined;
    if (typeof value === 'string')
        return value.at(key);
    return isList(value) ? value.at(key) : undefined;
}
function defined(value) {
    return value === undefined ? [] : [value];
}
/** The first few alternatives, without those that grow too long to be names. */
function few(values) {
    return values.slice(0, JINJA_LIMITS.alternatives).filter((value) => {
        if (isList(value))
            return value.length <= JINJA_LIMITS.items;
        return typeof value !== 'string' || value.length <= JINJA_LIMITS.valueLength;
    });
}
function values_weightOf(value) {
    if (typeof value === 'string')
        return value.length;
    return isList(value)
        ? value.reduce((sum, item) => sum + (typeof item === 'string' ? item.length : 1), 0)
        : 1;
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/facts.js

const LOADS = new Set(['include', 'extends', 'import', 'from']);
/** Filters whose string arguments name attributes (jinja2.filters.make_attrgetter); the first of `attr` does. */
const ATTRIBUTE_FILTERS = new Set('attr groupby map max min reject rejectattr select selectattr sort sum unique'.split(' '));
/** Functions that are not Jinja's own but stand for an attribute where a host offers them. */
const ATTRIBUTE_FUNCTIONS = new Set(['getattr', 'hasattr', 'attr']);
const FORMAT_METHODS = new Set(['format', 'format_map']);
/** Filters and methods that put strings together. */
const BUILDERS = new Set('format join replace reverse lower upper decode fromhex'.split(' '));
/** Characters of a chain that are told. */
const CODE_LENGTH = 160;
const FORMAT_FIELD = /\{([^{}]*)\}/g;
const FIELD_NAME = /[.[]\s*([A-Za-z_]\w*)/g;
/** Linear in the template, apart from working out names, which is bounded. */
function factsOf(template) {
    const collector = new Collector(template);
    for (const { tag, offset, expressions } of template.tags) {
        if (LOADS.has(tag))
            collector.load(tag, offset, expressions[0]);
        for (const expression of expressions)
            collector.walk(expression);
    }
    return collector;
}
class Collector {
    accesses = [];
    computed = [];
    calls = [];
    loads = [];
    names = [];
    literals = [];
    text;
    folder;
    bound;
    constructor(template) {
        this.text = template.text;
        this.folder = new Folder(template);
        this.bound = new Set(template.tags.flatMap(({ bindings }) => bindings.map(({ name }) => name)));
    }
    load(tag, offset, target) {
        const [name] = target === undefined ? [] : this.folder.stringsOf(target);
        this.loads.push({ tag, offset, target: name });
    }
    walk(root) {
        const open = [root];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
            switch (node.kind) {
                case 'constant':
                    if (typeof node.value === 'string')
                        this.literal(node.value, node.offset);
                    break;
                case 'name':
                    if (!this.bound.has(node.name))
                        this.names.push({ text: node.name, offset: node.offset });
                    break;
                case 'list':
                    open.push(...node.items);
                    break;
                case 'dict':
                    open.push(...node.entries.flatMap(({ key, value }) => [key, value]));
                    break;
                case 'operation':
                    open.push(...node.operands);
                    break;
                case 'chain':
                    this.chain(node);
                    open.push(node.base, ...node.steps.flatMap((step) => partsOf(step)));
            }
        }
    }
    /** A literal with fields may be formatted far from where it stands. */
    literal(text, offset) {
        this.literals.push({ text, offset });
        const code = text.slice(0, CODE_LENGTH);
        for (const name of fieldNames(text))
            this.accesses.push({ name, via: 'format string', root: '', rest: [], offset, code });
    }
    chain(chain) {
        const { base, steps, offset, end } = chain;
        const root = base.kind === 'name' ? base.name : '';
        const code = this.text.slice(offset, Math.min(end, offset + CODE_LENGTH));
        steps.forEach((step, index) => {
            const rest = steps.slice(index + 1, index + 1 + MAX_REST).flatMap((next) => this.namesOf(next));
            for (const [name, via] of this.reached(chain, step, index))
                this.accesses.push({ name, via, root, rest, offset: step.offset, code });
            const via = this.computes(step);
            if (via !== undefined)
                this.computed.push({ via, root, offset: step.offset, code });
            if (step.kind === 'call') {
                const before = steps[index - 1];
                const names = before === undefined ? [root] : this.namesOf(before);
                for (const name of names)
                    this.calls.push({ name, root, method: before !== undefined, offset: step.offset, code });
            }
        });
    }
    /** Names that a step reaches, and how. */
    reached({ base, steps }, step, index) {
        switch (step.kind) {
            case 'attribute':
                return [[step.name, 'attribute']];
            case 'item':
                return this.folder.stringsOf(step.key).map((name) => [name, 'subscript']);
            case 'filter':
                return this.reachedByFilter(base, steps, step, index);
            case 'call': {
                const before = steps[index - 1];
                if (before?.kind === 'attribute' && FORMAT_METHODS.has(before.name))
                    return this.formatted(base, steps, index - 1);
                const isAttribute = base.kind === 'name' && index === 0 && ATTRIBUTE_FUNCTIONS.has(base.name);
                return isAttribute ? this.named(step.args).map((name) => [name, 'function']) : [];
            }
            default:
                return [];
        }
    }
    reachedByFilter(base, steps, { name, args }, index) {
        if (name === 'format')
            return this.formatted(base, steps, index);
        if (!ATTRIBUTE_FILTERS.has(name))
            return [];
        const names = this.named(args);
        // CVE-2025-27516: the method is taken by a filter, so that no sandbox sees it called.
        const formats = name === 'attr' && names.some((method) => FORMAT_METHODS.has(method));
        return [
            ...names.map((path) => [path, 'filter']),
            ...(formats ? this.formatted(base, steps, index) : []),
        ];
    }
    /** Attributes in the fields of a format string: `'{0.__class__}'.format(x)` (CVE-2024-56326). */
    formatted(base, steps, count) {
        const formats = this.folder.valuesBefore(base, steps, count).filter((value) => typeof value === 'string');
        return formats.flatMap((format) => fieldNames(format)).map((name) => [name, 'format string']);
    }
    named(args) {
        return args.flatMap(({ value }) => this.folder.stringsOf(value)).flatMap((path) => path.split('.'));
    }
    namesOf(step) {
        if (step.kind === 'attribute')
            return [step.name];
        if (step.kind === 'item')
            return this.folder.stringsOf(step.key);
        return step.kind === 'filter' && step.name === 'attr' ? this.named(step.args.slice(0, 1)) : [];
    }
    computes(step) {
        if (step.kind === 'item')
            return this.isBuilt(step.key) ? 'subscript' : undefined;
        if (step.kind !== 'filter' || step.name !== 'attr')
            return undefined;
        const [name] = step.args;
        return name !== undefined && this.folder.valuesOf(name.value).length === 0 ? 'filter' : undefined;
    }
    /** Whether a key is put together in a way that hides what it is: not a name or an item, but pieces of strings. */
    isBuilt(key) {
        if (key.kind === 'operation') {
            const builds = key.operators.some((operator) => operator === '~' || operator === '%' || operator === '+');
            return builds && this.folder.valuesOf(key).length === 0 && key.operands.some((part) => isText(part));
        }
        if (key.kind !== 'chain' || this.folder.valuesOf(key).length > 0)
            return false;
        return key.steps.some((step) => (step.kind === 'filter' || step.kind === 'attribute') && BUILDERS.has(step.name));
    }
}
/** Attributes behind an access that are listed. */
const MAX_REST = 12;
/** Names after a dot or bracket in the replacement fields of a format string. */
function fieldNames(format) {
    return [...format.matchAll(FORMAT_FIELD)].flatMap(([, field = '']) => [...field.matchAll(FIELD_NAME)].map(([, name = '']) => name));
}
function isText(expression) {
    return expression.kind === 'constant' && typeof expression.value === 'string';
}
function partsOf(step) {
    switch (step.kind) {
        case 'item':
            return [step.key];
        case 'slice':
            return step.parts.filter((part) => part !== undefined);
        case 'attribute':
            return [];
        default:
            return step.args.map(({ value }) => value);
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/template/judge.js
// Judges what a template does by the rules of the template surface.



const judge_DUNDER = /^__\w+__$/;
/** Verdicts of one template: a payload has one or two. */
const MAX_VERDICTS = 50;
/** `chat`: known to be a chat template. Pure; linear in the template. */
function judgeTemplate(template, chat, rules) {
    const facts = factsOf(template);
    const isChat = chat || facts.names.some(({ text }) => text === 'messages' || text === 'add_generation_prompt');
    const verdicts = [
        ...judge_escapes(facts, template, rules),
        ...(isChat ? chatVerdicts(facts, template, rules) : []),
    ];
    const seen = new Set();
    const unique = verdicts.filter(({ rule, about }) => {
        const key = JSON.stringify([rule, about]);
        return !seen.has(key) && seen.add(key);
    });
    return { chat: isChat, verdicts: unique.slice(0, MAX_VERDICTS) };
}
function match(rules, id, key) {
    return new Set(matchOf(rules.rule(id))[key]);
}
/** Attributes that lead from a value to Python's internals; this counts in every template. */
function judge_escapes(facts, template, rules) {
    const rule = 'TEMPLATE-ESCAPE';
    const harmless = match(rules, rule, 'harmless');
    const internals = match(rules, rule, 'internals');
    const words = match(rules, rule, 'words');
    const reaches = ({ name, rest, via }) => {
        if (internals.has(name))
            return via !== 'subscript';
        if (!judge_DUNDER.test(name) || harmless.has(name))
            return false;
        // `x.__class__.__name__` says what x is, no more.
        return name !== '__class__' || rest.length === 0 || !rest.every((next) => harmless.has(next));
    };
    return [
        ...facts.accesses.filter(reaches).map(({ name, via, code, offset }) => ({
            rule,
            about: code,
            evidence: `reaches ${quoted(name)}${via === 'attribute' ? '' : ` through a ${via}`} in ${quoted(code)}`,
            offset,
        })),
        ...facts.names
            .filter(({ text }) => judge_DUNDER.test(text) && !harmless.has(text))
            .map(({ text, offset }) => ({ rule, about: text, evidence: `reads ${quoted(text)}`, offset })),
        ...[...facts.literals, ...template.unparsed.flatMap((tag) => tag.words)]
            .filter(({ text }) => words.has(text))
            .map(({ text, offset }) => ({ rule, about: text, evidence: `holds the name ${quoted(text)}`, offset })),
    ];
}
/** What only a chat template has no reason to do; a web page or a configuration may. */
function chatVerdicts(facts, template, rules) {
    const calls = match(rules, 'TEMPLATE-CALL', 'calls');
    const names = match(rules, 'TEMPLATE-HOST-NAME', 'names');
    return [
        ...facts.calls
            .filter(({ name, method }) => calls.has(name) && (method || !facts.bound.has(name)))
            .map(({ name, code, offset }) => ({
            rule: 'TEMPLATE-CALL',
            about: code,
            evidence: `calls ${quoted(name)} in ${quoted(code)}`,
            offset,
        })),
        ...facts.loads.map(({ tag, target, offset }) => ({
            rule: 'TEMPLATE-LOAD',
            about: `${tag} ${target ?? ''}`,
            evidence: `uses ${tag} to load ${target === undefined ? 'a file whose name is worked out' : quoted(target)}`,
            offset,
        })),
        ...facts.computed.map(({ via, code, offset }) => ({
            rule: 'TEMPLATE-HIDDEN-NAME',
            about: code,
            evidence: `works out the name of an attribute for a ${via} in ${quoted(code)}`,
            offset,
        })),
        ...facts.names
            .filter(({ text }) => names.has(text))
            .map(({ text, offset }) => ({
            rule: 'TEMPLATE-HOST-NAME',
            about: text,
            evidence: `reads ${quoted(text)}, which no chat template is given`,
            offset,
        })),
        ...judge_hidden(template),
    ];
}
/** Characters that no screen shows: tags (U+E0000) spell text, the others turn the order of what is read. */
const HIDDEN = /[\u{E0001}-\u{E007F}\u202A-\u202E\u2066-\u2069]+/u;
function judge_hidden({ text }) {
    const found = HIDDEN.exec(text);
    if (found === null)
        return [];
    const [characters] = found;
    const code = characters.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return [
        {
            rule: 'TEMPLATE-HIDDEN-TEXT',
            about: characters,
            evidence: `holds characters that no screen shows, the first of them U+${code}`,
            offset: found.index,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/inspect/template/template.js








const templateInspector = {
    name: 'template',
    recognises: template_recognises,
    inspect: inspectTemplate,
};
const template_SUFFIXES = ['.jinja', '.jinja2', '.j2', '.template'];
/** How the inspectors of GGUF and of configurations name the templates that they hand back. */
const MEMBER = /^(?:tokenizer\.)?chat_template(?:$|[.[])/;
/** Every chat template that ships as a file has this in its name (transformers, since 4.43). */
const CHAT_NAME = /chat[_-]?template/i;
async function template_recognises(artifact, head) {
    if (isMember(artifact))
        return true;
    const name = baseName(artifact.locator);
    if (!template_SUFFIXES.some((suffix) => name.endsWith(suffix)))
        return false;
    if (hasTags(template_decode(head)))
        return true;
    const { bytes } = artifact;
    if (bytes.size <= head.length)
        return false;
    return bytes.size > JINJA_LIMITS.bytes || hasTags(template_decode(await bytes.read(0, bytes.size)));
}
async function inspectTemplate(artifact, context) {
    const chat = isMember(artifact) || CHAT_NAME.test(baseName(artifact.locator));
    const { bytes } = artifact;
    const text = template_decode(await bytes.read(0, JINJA_LIMITS.bytes));
    if (bytes.size > JINJA_LIMITS.bytes)
        return template_tooLong(chat, `the template has ${bytes.size} bytes`);
    let template;
    try {
        template = readTemplate(text);
    }
    catch (error) {
        if (!(error instanceof JinjaError))
            throw error;
        return template_tooLong(chat, error.message);
    }
    const judgement = judgeTemplate(template, chat, context.rules);
    const changed = judgement.chat ? await changedTemplate(text, artifact, context) : [];
    return {
        format: judgement.chat ? 'chat-template' : 'jinja',
        findings: [
            ...judgement.verdicts.map((verdict) => findingOfVerdict(verdict, text, artifact, context)),
            ...changed,
        ],
        members: [],
        incomplete: judgement.chat ? unparsed(template) : [],
    };
}
function findingOfVerdict({ rule, evidence, about, offset }, text, { locator: { path, members } }, { rules }) {
    const location = { path, members, line: lineOf(text, offset) };
    return findingOf(rules.rule(rule), { evidence, location, subject: about });
}
/** A template that Jinja refuses stops whoever loads it; another engine may read it in another way. */
function unparsed({ text, unparsed: [first] }) {
    if (first === undefined)
        return [];
    const reason = `a tag of the chat template in line ${lineOf(text, first.offset)} cannot be parsed: ${first.problem}`;
    return [{ code: 'broken', reason, risk: 'unknown' }];
}
/** Only chat templates come from whoever made the model; others are the repository's own and have no limit. */
function template_tooLong(chat, reason) {
    const incomplete = [{ code: 'budget', reason: `not read: ${reason}`, risk: 'unknown' }];
    return { format: 'jinja', findings: [], members: [], incomplete: chat ? incomplete : [] };
}
/** In an archive, a data file may be named so, too; the keys of GGUF are free. */
function isMember({ locator: { members } }) {
    const name = members.at(-1) ?? '';
    return MEMBER.test(name) && (name.startsWith('tokenizer.') || !/\.(?:json|ya?ml|py|txt|md)$/i.test(name));
}
function template_decode(data) {
    return new TextDecoder().decode(data);
}

;// CONCATENATED MODULE: ./lib/src/inspect/tensorflow/checkpoint.js

/** The end of a table file, little-endian (tensorflow/core/lib/io/format.h, after LevelDB). */
const TABLE_MAGIC = '57fb808b247547db';
const checkpoint_MAGIC_BYTES = 8;
const checkpointInspector = {
    name: 'tensorflow-checkpoint',
    recognises: ({ bytes, locator }) => baseName(locator).endsWith('.index') && bytes.size > checkpoint_MAGIC_BYTES
        ? bytes
            .read(bytes.size - checkpoint_MAGIC_BYTES, checkpoint_MAGIC_BYTES)
            .then((end) => Buffer.from(end).toString('hex') === TABLE_MAGIC)
        : false,
    inspect: () => Promise.resolve({ format: 'tensorflow-checkpoint', findings: [], members: [], incomplete: [] }),
};

;// CONCATENATED MODULE: ./lib/src/format/protobuf/text-tokens.js
// The words of protobuf's text format: names, strings with their escapes, and signs.

// Each expression is one class of characters: alternatives that repeat overflow the engine's stack on long texts.
const BLANK = /\s*/y;
const COMMENT = /#[^\n]*/y;
const text_tokens_NAME = /[-+.\w]+/y;
const text_tokens_SIGN = /[{}<>[\]:,;/]/y;
const text_tokens_PLAIN = { '"': /[^"\\\n]*/y, "'": /[^'\\\n]*/y };
const text_tokens_ESCAPE = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|(.))/gs;
const text_tokens_LETTERS = {
    n: '\n',
    r: '\r',
    t: '\t',
    a: '\u0007',
    b: '\b',
    f: '\f',
    v: '\v',
};
class TextTokens {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    /** The next word, passed over; undefined at the end. Throws BROKEN for anything else. */
    next() {
        do
            this.match(BLANK);
        while (this.match(COMMENT) !== '');
        const { at } = this;
        if (at >= this.text.length)
            return undefined;
        const name = this.match(text_tokens_NAME);
        if (name !== '')
            return { kind: 'name', text: name, at };
        const sign = this.match(text_tokens_SIGN);
        if (sign !== '')
            return { kind: 'sign', text: sign, at };
        return { kind: 'string', text: this.string(at), at, end: this.at };
    }
    /** The next word without passing over it. */
    peek() {
        const { at } = this;
        const token = this.next();
        this.at = at;
        return token;
    }
    string(start) {
        const quote = this.text.charAt(this.at++);
        const plain = text_tokens_PLAIN[quote];
        if (plain === undefined)
            throw new ProtobufError('BROKEN', start, `no word begins at character ${start}`);
        for (;;) {
            this.match(plain);
            const end = this.text.charAt(this.at++);
            if (end === quote)
                return text_tokens_unescape(this.text.slice(start + 1, this.at - 1));
            if (end !== '\\' || this.at >= this.text.length) {
                throw new ProtobufError('BROKEN', start, `the string at character ${start} does not end`);
            }
            this.at++;
        }
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}
/** Escapes stand for bytes, which together are UTF-8 where they are text at all. */
function text_tokens_unescape(text) {
    if (!text.includes('\\'))
        return text;
    let bytes = false;
    const plain = text.replace(text_tokens_ESCAPE, (_, octal, hex, letter = '') => {
        const code = octal === undefined ? (hex === undefined ? -1 : Number.parseInt(hex, 16)) : Number.parseInt(octal, 8);
        bytes ||= code >= 0x80;
        return code < 0 ? (text_tokens_LETTERS[letter] ?? letter) : String.fromCharCode(code & 0xff);
    });
    // oxlint-disable-next-line no-control-regex -- one byte for each character
    return bytes && /^[\u0000-\u00ff]*$/.test(plain) ? Buffer.from(plain, 'latin1').toString() : plain;
}

;// CONCATENATED MODULE: ./lib/src/format/protobuf/read-text.js
// Reads protobuf's text format into the same messages as the wire format, for types that know their fields' names.




const read_text_UNKNOWN = { name: 'unknown', fields: () => ({}) };
const CLOSES = { '{': '}', '<': '>' };
/**
 * Reads a message in text (the text format specification of protobuf). Units go to `visit`. Fields that a type does
 * not name are passed over. Offsets are in characters. Throws {@link ProtobufError}.
 */
function readTextMessage(text, type, visit) {
    return new TextReader(text, visit).read(type);
}
class TextReader {
    tokens;
    visit;
    stack = [];
    fields = 0;
    constructor(text, visit) {
        this.tokens = new TextTokens(text);
        this.visit = visit;
    }
    read(type) {
        const root = this.open(type, 0, undefined);
        for (let token = this.tokens.next(); token !== undefined; token = this.tokens.next())
            this.take(token);
        const frame = this.stack.at(-1);
        if (frame?.close !== undefined)
            throw broken(frame.message.offset, 'a message does not end');
        if (type.unit === true)
            this.visit(root, []);
        return root;
    }
    take(token) {
        const frame = this.stack.at(-1);
        if (frame === undefined)
            throw broken(token.at, 'something follows the message');
        if (token.kind === 'sign' && token.text === frame.close)
            return this.close(frame);
        // Separators between fields, and the names of extensions, which no type here knows.
        if (token.kind === 'sign' && ',;'.includes(token.text))
            return;
        if (token.kind === 'sign' && token.text === '[') {
            this.skipList();
            return this.takeValue(frame, undefined);
        }
        if (token.kind !== 'name')
            throw broken(token.at, 'a field has no name');
        this.takeValue(frame, frame.message.type.names?.[token.text]);
    }
    takeValue(frame, field) {
        if (++this.fields > PROTOBUF_LIMITS.fields)
            throw new ProtobufError('TOO_MUCH', 0, 'too many fields');
        const separator = this.tokens.peek();
        if (separator?.text === ':' && separator.kind === 'sign')
            this.tokens.next();
        const token = this.tokens.next();
        if (token === undefined)
            throw broken(frame.message.offset, 'a field has no value');
        const type = field === undefined ? undefined : frame.fields[field];
        if (token.kind === 'sign' && token.text === '[')
            this.takeList(frame, field);
        else if (token.kind === 'sign')
            this.openField(frame, field, type, token);
        else
            this.keep(frame.message, field, type, token);
    }
    /** `field: [a, b]` is the same as the field twice. */
    takeList(frame, field) {
        const type = field === undefined ? undefined : frame.fields[field];
        for (let token = this.tokens.next();; token = this.tokens.next()) {
            if (token === undefined)
                throw broken(frame.message.offset, 'a list does not end');
            if (token.kind === 'sign' && token.text === ']')
                return;
            if (token.kind === 'sign' && token.text === ',')
                continue;
            if (token.kind !== 'sign')
                this.keep(frame.message, field, type, token);
            else {
                const depth = this.stack.length;
                this.openField(frame, field, type, token);
                while (this.stack.length > depth) {
                    const inner = this.tokens.next();
                    if (inner === undefined)
                        throw broken(token.at, 'a list does not end');
                    this.take(inner);
                }
            }
        }
    }
    openField(frame, field, type, { text, at }) {
        const close = CLOSES[text];
        if (close === undefined)
            throw broken(at, `${text} is no value`);
        const known = typeof type === 'object' ? type : read_text_UNKNOWN;
        const message = this.open(known, at, close);
        if (field !== undefined && known !== read_text_UNKNOWN && known.unit !== true)
            frame.message.add(field, message);
    }
    open(type, at, close) {
        if (this.stack.length >= PROTOBUF_LIMITS.depth) {
            throw new ProtobufError('TOO_DEEP', at, `messages are nested deeper than ${PROTOBUF_LIMITS.depth}`);
        }
        const message = new Message(type, at, 0);
        this.stack.push({ message, fields: type.fields(), close });
        return message;
    }
    close({ message }) {
        this.stack.pop();
        if (message.type.unit !== true)
            return;
        const holders = this.stack.map((frame) => frame.message);
        this.visit(message, holders);
    }
    /** Strings that stand side by side are one. */
    keep(message, field, type, token) {
        if (token.kind !== 'string') {
            if (type === 'int' && field !== undefined)
                message.add(field, read_text_numberOf(token.text));
            return;
        }
        const parts = [token.text];
        let { end } = token;
        for (let next = this.tokens.peek(); next?.kind === 'string'; next = this.tokens.peek()) {
            this.tokens.next();
            parts.push(next.text);
            end = next.end;
        }
        if (field === undefined)
            return;
        const [text, offset] = [parts.join(''), token.at];
        if (type === 'text')
            message.add(field, text);
        else if (type === 'located')
            message.add(field, { text, offset, length: end - offset });
    }
    skipList() {
        for (let token = this.tokens.next(); token?.text !== ']'; token = this.tokens.next()) {
            if (token === undefined)
                throw broken(0, 'the name of an extension does not end');
        }
    }
}
/** Enumerations are written by name; of those only DT_STRING is ever asked for. */
function read_text_numberOf(text) {
    if (text === 'DT_STRING')
        return 7;
    const number = Number(text);
    return Number.isFinite(number) ? number : 0;
}
function broken(offset, what) {
    return new ProtobufError('BROKEN', offset, `${what}, at character ${offset}`);
}

;// CONCATENATED MODULE: ./lib/src/format/tensorflow/limits.js
// Limits of the TensorFlow reader, each with its reason.
const TENSORFLOW_LIMITS = {
    /** Nodes that are kept because file names may flow through them; a graph has some thousand of these. */
    nodes: 50_000,
    functions: 200_000,
    /** Kinds of operators; TensorFlow has about two thousand, functions called by name come on top. */
    operators: 300_000,
    /** Texts kept of one constant: a file name is one, a vocabulary has more than anybody reads. */
    texts: 64,
    /** Characters kept of one text. */
    characters: 4096,
    /** Constants that may hold another graph, and are looked at. */
    embedded: 1_000,
    /** Configurations of Keras layers; the largest models have thousands of layers. */
    configs: 20_000,
    /** Steps of one search for where a file name comes from. */
    steps: 20_000,
    /** Places that one file name can come from before it counts as computed. */
    leaves: 64,
    /** Fields of a message that recognition looks at, and of the file itself: what does not belong may come first. */
    outline: 256,
    topOutline: 4096,
    /** Messages of one field that recognition looks into. */
    candidates: 64,
};

;// CONCATENATED MODULE: ./lib/src/format/tensorflow/node.js

/** DT_STRING of types.proto. */
const node_STRING = 7;
const { texts: node_MAX_TEXTS, characters: MAX_CHARACTERS } = TENSORFLOW_LIMITS;
function nodeOf(node, scope) {
    const values = attributesOf(node);
    return {
        scope,
        name: node.text(1),
        op: node.text(2),
        inputs: node.texts(3),
        texts: new Map(values
            .map(([name, value]) => [name, cut(stringsIn(value))])
            .filter(([, texts]) => texts.length > 0)),
        functions: functionsOf(node),
        ...constantOf(values),
        offset: node.offset,
    };
}
/** Attributes that say what type the values of a node are, in the operators that names flow through. */
const TYPE_ATTRIBUTES = new Set(['dtype', 'T', 'Tparams']);
/** Whether the values of a node are of another type than string: no name comes from it. */
function isNumber(node) {
    const types = attributesOf(node).flatMap(([name, value]) => TYPE_ATTRIBUTES.has(name) ? value.ints(6) : []);
    return types.length > 0 && !types.includes(node_STRING);
}
/** Functions that attributes name, alone or in lists. */
function functionsOf(node) {
    return attributesOf(node).flatMap(([, value]) => value
        .messages(10)
        .concat(value.messages(1).flatMap((list) => list.messages(9)))
        .map((each) => each.text(1)));
}
/** Every string that the node holds, wherever: in attributes, lists and tensors. */
function node_stringsOf(node) {
    return attributesOf(node).flatMap(([, value]) => stringsIn(value).concat(tensorsOf(value).flatMap((tensor) => tensor.located(8))));
}
function attributesOf(node) {
    return node
        .messages(5)
        .flatMap((entry) => entry.messages(2).map((value) => [entry.text(1), value]));
}
function tensorsOf(value) {
    return value.messages(8).concat(value.messages(1).flatMap((list) => list.messages(8)));
}
function stringsIn(value) {
    return value.located(2).concat(value.messages(1).flatMap((list) => list.located(2)));
}
function cut(strings) {
    return strings.slice(0, node_MAX_TEXTS).map(({ text }) => text.slice(0, MAX_CHARACTERS));
}
function constantOf(values) {
    const tensor = values.find(([name]) => name === 'value')?.[1].message(8);
    if (tensor === undefined || tensor.int(1) !== node_STRING)
        return {};
    const span = tensor.spans(4).at(-1);
    if (span === undefined || span.length === 0)
        return { constants: cut(tensor.located(8)) };
    const sizes = tensor
        .message(2)
        ?.messages(2)
        .map((dimension) => dimension.int(1) ?? 0) ?? [];
    return { packed: { span, count: sizes.reduce((product, size) => product * size, 1) } };
}

;// CONCATENATED MODULE: ./lib/src/format/tensorflow/packed.js

/** Enough for the texts that are kept of one constant. */
const packed_MAX_BYTES = 64 * 1024;
/** The node with its packed strings unpacked; strings that are not there are left out. */
async function unpackConstant(node, bytes) {
    if (node.packed === undefined)
        return node;
    const { span, count } = node.packed;
    const data = await bytes.read(span.offset, Math.min(span.length, packed_MAX_BYTES));
    return { ...node, constants: unpack(data, count) };
}
function unpack(data, count) {
    const lengths = [];
    let at = 0;
    while (lengths.length < count && at < data.length) {
        let length = 0;
        let scale = 1;
        for (let byte = 0x80; byte >= 0x80 && at < data.length; scale *= 128) {
            byte = data[at++] ?? 0;
            length += (byte & 0x7f) * scale;
        }
        lengths.push(length);
    }
    const decoder = new TextDecoder();
    return lengths.slice(0, TENSORFLOW_LIMITS.texts).map((length) => {
        const text = decoder.decode(data.subarray(at, at + Math.min(length, TENSORFLOW_LIMITS.characters)));
        at += length;
        return text;
    });
}

;// CONCATENATED MODULE: ./lib/src/format/tensorflow/plumbing.js
// Operators that file names flow through unchanged, joined or chosen, and those that call functions.
const ALL = undefined;
/** A name that comes out of these is made of what goes in, of all inputs or of those listed. */
const PLUMBING = new Map([
    ['Add', ALL],
    ['AddV2', ALL],
    ['ConcatV2', ALL],
    ['DecodeBase64', [0]],
    ['EncodeBase64', [0]],
    ['EnsureShape', [0]],
    ['ExpandDims', [0]],
    ['Fill', [1]],
    ['GatherV2', [0]],
    ['GuaranteeConst', [0]],
    ['Identity', [0]],
    ['IdentityN', ALL],
    ['Merge', ALL],
    ['Pack', ALL],
    ['PlaceholderWithDefault', [0]],
    ['ReduceJoin', [0]],
    ['RegexReplace', [0, 2]],
    ['Reshape', [0]],
    ['Select', [1, 2]],
    ['SelectV2', [1, 2]],
    ['ShardedFilename', [0]],
    ['ShardedFilespec', [0]],
    ['Snapshot', [0]],
    ['Squeeze', [0]],
    ['StaticRegexReplace', [0]],
    ['StopGradient', [0]],
    ['StridedSlice', [0]],
    ['StringFormat', ALL],
    ['StringJoin', ALL],
    ['StringLower', [0]],
    ['StringStrip', [0]],
    ['StringUpper', [0]],
    ['Substr', [0]],
    ['Switch', [0]],
    ['TensorDataset', ALL],
    ['TensorSliceDataset', ALL],
    ['Tile', [0]],
]);
/** Where names enter a graph. */
const SOURCES = new Set([
    'Const',
    'HostConst',
    'Placeholder',
    'PlaceholderV2',
    '_Arg',
]);
/** Variables of text: TensorFlow keeps the paths of assets in them. */
const READ_VARIABLE = 'ReadVariableOp';
const ASSIGN_VARIABLE = 'AssignVariableOp';
const VARIABLES = new Set(['VarHandleOp', READ_VARIABLE, ASSIGN_VARIABLE]);
/** Operators whose first input chooses, and whose others are the arguments of the function. */
const CHOOSING = new Set(['If', 'StatelessIf', 'Case', 'StatelessCase']);
/** Operators whose inputs are the arguments of the function. */
const CALLING = new Set([
    'PartitionedCall',
    'StatefulPartitionedCall',
    'TPUPartitionedCall',
    'BatchFunction',
    'While',
    'StatelessWhile',
    'SymbolicGradient',
]);

;// CONCATENATED MODULE: ./lib/src/format/tensorflow/schema.js
const DIMENSION = { name: 'Dim', names: { size: 1 }, fields: () => ({ 1: 'int' }) };
const SHAPE = { name: 'TensorShapeProto', names: { dim: 2 }, fields: () => ({ 2: DIMENSION }) };
/** Weights stay unread: of tensor_content only the place is kept. */
const schema_TENSOR = {
    name: 'TensorProto',
    names: { dtype: 1, tensor_shape: 2, tensor_content: 4, string_val: 8 },
    fields: () => ({ 1: 'int', 2: SHAPE, 4: 'span', 8: 'located' }),
};
const FUNCTION_NAME = {
    name: 'NameAttrList',
    names: { name: 1, attr: 2 },
    fields: () => ({ 1: 'text', 2: schema_ATTRIBUTE }),
};
const LIST = {
    name: 'ListValue',
    names: { s: 2, tensor: 8, func: 9 },
    fields: () => ({ 2: 'located', 8: schema_TENSOR, 9: FUNCTION_NAME }),
};
const VALUE = {
    name: 'AttrValue',
    names: { list: 1, s: 2, type: 6, tensor: 8, func: 10 },
    fields: () => ({ 1: LIST, 2: 'located', 6: 'int', 8: schema_TENSOR, 10: FUNCTION_NAME }),
};
const schema_ATTRIBUTE = {
    name: 'AttrEntry',
    names: { key: 1, value: 2 },
    fields: () => ({ 1: 'text', 2: VALUE }),
};
const schema_NODE = {
    name: 'NodeDef',
    unit: true,
    names: { name: 1, op: 2, input: 3, attr: 5 },
    fields: () => ({ 1: 'text', 2: 'text', 3: 'text', 5: schema_ATTRIBUTE }),
};
const ARGUMENT = { name: 'ArgDef', names: { name: 1 }, fields: () => ({ 1: 'text' }) };
const schema_SIGNATURE = {
    name: 'OpDef',
    names: { name: 1, input_arg: 2 },
    fields: () => ({ 1: 'text', 2: ARGUMENT }),
};
const RETURN = {
    name: 'RetEntry',
    names: { key: 1, value: 2 },
    fields: () => ({ 1: 'text', 2: 'text' }),
};
const schema_FUNCTION = {
    name: 'FunctionDef',
    unit: true,
    names: { signature: 1, node_def: 3, ret: 4 },
    fields: () => ({ 1: schema_SIGNATURE, 3: schema_NODE, 4: RETURN }),
};
const schema_LIBRARY = {
    name: 'FunctionDefLibrary',
    names: { function: 1 },
    fields: () => ({ 1: schema_FUNCTION }),
};
const schema_GRAPH = {
    name: 'GraphDef',
    names: { node: 1, library: 2 },
    fields: () => ({ 1: schema_NODE, 2: schema_LIBRARY }),
};
const SAVER = {
    name: 'SaverDef',
    names: { filename_tensor_name: 1 },
    fields: () => ({ 1: 'text' }),
};
const TENSOR_INFO = { name: 'TensorInfo', names: { name: 1 }, fields: () => ({ 1: 'text' }) };
const ASSET = {
    name: 'AssetFileDef',
    names: { tensor_info: 1, filename: 2 },
    fields: () => ({ 1: TENSOR_INFO, 2: 'text' }),
};
/** What Keras writes about a layer into the object graph of a SavedModel (before TensorFlow 2.7). */
const USER_OBJECT = {
    name: 'SavedUserObject',
    unit: true,
    names: { identifier: 1, metadata: 3 },
    fields: () => ({ 1: 'text', 3: 'located' }),
};
const OBJECT = {
    name: 'SavedObject',
    names: { user_object: 4 },
    fields: () => ({ 4: USER_OBJECT }),
};
const OBJECTS = { name: 'SavedObjectGraph', names: { nodes: 1 }, fields: () => ({ 1: OBJECT }) };
const META_GRAPH = {
    name: 'MetaGraphDef',
    unit: true,
    names: { graph_def: 2, saver_def: 3, asset_file_def: 6, object_graph_def: 7 },
    fields: () => ({ 2: schema_GRAPH, 3: SAVER, 6: ASSET, 7: OBJECTS }),
};
const schema_SAVED_MODEL = {
    name: 'SavedModel',
    names: { saved_model_schema_version: 1, meta_graphs: 2 },
    fields: () => ({ 1: 'int', 2: META_GRAPH }),
};
/** keras_metadata.pb: one entry per layer, model and metric (keras/protobuf/saved_metadata.proto). */
const KERAS_OBJECT = {
    name: 'SavedObject',
    unit: true,
    fields: () => ({ 3: 'text', 4: 'text', 5: 'located' }),
};
const KERAS_METADATA = { name: 'SavedMetadata', fields: () => ({ 1: KERAS_OBJECT }) };

;// CONCATENATED MODULE: ./lib/src/format/tensorflow/read.js








const ROOTS = {
    'saved-model': schema_SAVED_MODEL,
    'meta-graph': META_GRAPH,
    graph: schema_GRAPH,
    'keras-metadata': KERAS_METADATA,
};
/**
 * Reads a file of that kind. `wanted` says which operators' nodes are kept; names that TensorFlow
 * does not know have to be among them, for a function may be called by its name. Never throws for what the bytes say:
 * `stopped` tells why reading ended early. Rejects only with the error of the bytes' origin.
 */
async function readTensorflow(bytes, kind, wanted) {
    const reader = new TensorflowReader(wanted);
    try {
        await readMessage(bytes, ROOTS[kind], (unit, holders) => reader.take(unit, holders));
    }
    catch (error) {
        if (!(error instanceof ProtobufError))
            throw error;
        reader.stop(error);
    }
    return reader.facts(bytes);
}
/** The same from the text format. Offsets are in characters, and packed strings stay packed. */
function readTensorflowText(text, kind, wanted) {
    const reader = new TensorflowReader(wanted);
    try {
        readTextMessage(text, ROOTS[kind], (unit, holders) => reader.take(unit, holders));
    }
    catch (error) {
        if (!(error instanceof ProtobufError))
            throw error;
        reader.stop(error);
    }
    return reader.facts();
}
class TensorflowReader {
    wanted;
    operators = new Map();
    kept = [];
    functions = [];
    names = new Map();
    graphs = [];
    embedded = [];
    configs = [];
    stopped;
    constructor(wanted) {
        this.wanted = wanted;
    }
    take(unit, holders) {
        switch (unit.type) {
            case schema_NODE:
                return this.takeNode(unit, holders);
            case schema_FUNCTION:
                return this.takeFunction(unit);
            case META_GRAPH:
                this.graphs.push(infoOf(unit));
                return;
            case USER_OBJECT:
                if (unit.text(1).startsWith('_tf_keras'))
                    this.takeConfig(unit.located(3).at(-1), unit);
                return;
            case KERAS_OBJECT:
                this.takeConfig(unit.located(5).at(-1), unit);
        }
    }
    stop({ code, message: reason, offset }) {
        this.stopped = { code: code === 'TOO_MUCH' ? 'budget' : 'broken', reason, offset };
    }
    /** `bytes` hold what is packed. */
    async facts(bytes) {
        const nodes = [];
        for (const { message, node } of this.kept) {
            const scope = { graph: node.scope.graph, function: this.names.get(message) ?? '' };
            const scoped = { ...node, scope };
            nodes.push(bytes === undefined ? scoped : await unpackConstant(scoped, bytes));
        }
        return {
            operators: [...this.operators.values()],
            nodes,
            functions: this.functions,
            graphs: this.graphs,
            embedded: this.embedded,
            configs: this.configs,
            ...(this.stopped === undefined ? {} : { stopped: this.stopped }),
        };
    }
    /** The graph that is being read has no entry yet. */
    get graph() {
        return this.graphs.length;
    }
    takeNode(node, holders) {
        const op = node.text(2);
        const known = this.operators.get(op);
        if (known === undefined) {
            read_within(this.operators.size, TENSORFLOW_LIMITS.operators, node, 'kinds of operators');
            this.operators.set(op, { op, node: node.text(1), offset: node.offset, count: 1 });
        }
        else
            this.operators.set(op, { ...known, count: known.count + 1 });
        this.takeEmbedded(node);
        if (!this.matters(node, op))
            return;
        read_within(this.kept.length, TENSORFLOW_LIMITS.nodes, node, 'nodes that file names may flow through');
        const scope = { graph: this.graph, function: '' };
        const holder = holders.findLast(({ type }) => type === schema_FUNCTION);
        this.kept.push({ message: holder ?? node, node: nodeOf(node, scope) });
    }
    matters(node, op) {
        if (PLUMBING.has(op) || SOURCES.has(op) || VARIABLES.has(op))
            return !isNumber(node);
        return this.wanted(op) || functionsOf(node).length > 0;
    }
    takeFunction(unit) {
        read_within(this.functions.length, TENSORFLOW_LIMITS.functions, unit, 'functions');
        const signature = unit.message(1);
        const name = signature?.text(1) ?? '';
        this.names.set(unit, name);
        this.functions.push({
            scope: { graph: this.graph, function: name },
            inputs: signature?.messages(2).map((argument) => argument.text(1)) ?? [],
            returns: unit.messages(4).map((entry) => entry.text(2)),
        });
    }
    /** A message begins with the tag of a field, which names and other text do not. */
    takeEmbedded(node) {
        for (const { text, offset, length } of node_stringsOf(node)) {
            if (length < MIN_GRAPH_BYTES || text.charCodeAt(0) > LAST_SMALL_TAG)
                continue;
            read_within(this.embedded.length, TENSORFLOW_LIMITS.embedded, node, 'constants that may be graphs');
            this.embedded.push({ offset, length });
        }
    }
    takeConfig(config, unit) {
        if (config === undefined || config.length === 0)
            return;
        read_within(this.configs.length, TENSORFLOW_LIMITS.configs, unit, 'configurations of layers');
        this.configs.push(config);
    }
}
/** A graph with one node that does anything. */
const MIN_GRAPH_BYTES = 12;
/** The tag of field 3, the last that graphs begin with, is 0x1a; text begins above. */
const LAST_SMALL_TAG = 0x1f;
function infoOf(meta) {
    return {
        saverFilename: meta.message(3)?.text(1) ?? '',
        assets: meta
            .messages(6)
            .map((asset) => ({ tensor: asset.message(1)?.text(1) ?? '', file: asset.text(2) })),
    };
}
function read_within(count, limit, { offset }, what) {
    if (count >= limit)
        throw new ProtobufError('TOO_MUCH', offset, `more than ${limit} ${what}`);
}

;// CONCATENATED MODULE: ./lib/src/format/tensorflow/sniff.js



const sniff_OPERATOR = /^[A-Z_][A-Za-z0-9_.>]*$/;
const NAME_BYTES = 1000;
/**
 * What a loader may take the bytes for; mostly one thing, none for other files. Goes by the first fields of each
 * level and passes over fields that do not belong there, as loaders do. Reads some kilobytes.
 */
async function tensorflowKinds(bytes) {
    const whole = { offset: 0, length: bytes.size };
    const fields = await outlineOf(bytes, whole, TENSORFLOW_LIMITS.topOutline);
    if (fields === undefined)
        return [];
    const kinds = [];
    if (await sniff_some(bytes, fields, 2, isMetaGraph))
        kinds.push('saved-model');
    if (await sniff_some(bytes, fields, 2, sniff_isGraph))
        kinds.push('meta-graph');
    if ((await sniff_some(bytes, fields, 1, sniff_isNode)) || (await sniff_some(bytes, fields, 2, isLibrary)))
        kinds.push('graph');
    if (await sniff_some(bytes, fields, 1, isKerasObject))
        kinds.push('keras-metadata');
    return kinds;
}
/** What text is by the field that it begins with; comments may stand in front. */
function tensorflowTextKind(head) {
    const start = Buffer.from(head)
        .toString('latin1')
        .replace(/^(?:\s|#[^\n]*\n)*/, '');
    if (/^(?:saved_model_schema_version\s*:|meta_graphs\s*[:{<])/.test(start))
        return 'saved-model';
    if (/^(?:meta_info_def|graph_def)\s*:?\s*[{<]/.test(start))
        return 'meta-graph';
    const node = /^(?:node|library)\s*:?\s*[{<]/.test(start);
    return node && /\b(?:op|signature|attr)\s*[:{]/.test(start) ? 'graph' : undefined;
}
/** Whether a part of a file is a GraphDef of its own. */
async function sniff_isGraph(bytes, span) {
    const fields = await outline(bytes, span);
    return (await sniff_some(bytes, fields, 1, sniff_isNode)) || sniff_some(bytes, fields, 2, isLibrary);
}
async function isMetaGraph(bytes, span) {
    return sniff_some(bytes, await outline(bytes, span), 2, sniff_isGraph);
}
/** A node has a name and an operator, and nearly always inputs or attributes. */
async function sniff_isNode(bytes, span) {
    const fields = await outline(bytes, span);
    if (firstSpan(fields, 3) === undefined && firstSpan(fields, 5) === undefined)
        return false;
    const [name, op] = [await sniff_text(bytes, firstSpan(fields, 1)), await sniff_text(bytes, firstSpan(fields, 2))];
    return name !== undefined && name !== '' && op !== undefined && sniff_OPERATOR.test(op);
}
/** A library has functions; one of them has a signature with a name, and nodes. */
async function isLibrary(bytes, span) {
    return sniff_some(bytes, await outline(bytes, span), 1, sniff_isFunction);
}
async function sniff_isFunction(bytes, span) {
    const fields = await outline(bytes, span);
    const signature = firstSpan(fields, 1);
    if (signature === undefined || !(await sniff_some(bytes, fields, 3, sniff_isNode)))
        return false;
    return (await sniff_text(bytes, firstSpan(await outline(bytes, signature), 1))) !== undefined;
}
async function isKerasObject(bytes, span) {
    const fields = await outline(bytes, span);
    const [path, identifier] = [
        await sniff_text(bytes, firstSpan(fields, 3)),
        await sniff_text(bytes, firstSpan(fields, 4)),
    ];
    return path?.startsWith('root') === true && identifier?.startsWith('_tf_keras') === true;
}
/** Whether one of the first messages of a field is of that kind. */
async function sniff_some(bytes, fields, field, is) {
    const candidates = (fields ?? []).filter((each) => each.field === field && each.wire === LENGTH);
    for (const { span } of candidates.slice(0, TENSORFLOW_LIMITS.candidates))
        if (await is(bytes, span))
            return true;
    return false;
}
function outline(bytes, span) {
    return outlineOf(bytes, span, TENSORFLOW_LIMITS.outline);
}
async function sniff_text(bytes, span) {
    if (span === undefined || span.length > NAME_BYTES)
        return undefined;
    return Buffer.from(await bytes.read(span.offset, span.length)).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/src/format/tensorflow/flow.js


/** What TensorFlow writes where a saver was given no name. */
const DEFAULT_CHECKPOINT = 'model';
class TextFlow {
    nodes = new Map();
    functions = new Map();
    /** Nodes that call a function, by its scope. */
    callers = new Map();
    /** What is written into a variable, by the node that makes it. */
    assigned = new Map();
    graphs;
    constructor({ nodes, functions, graphs }) {
        this.graphs = graphs;
        for (const each of functions)
            this.functions.set(keyOf(each.scope, ''), each);
        for (const node of nodes) {
            this.nodes.set(keyOf(node.scope, node.name), node);
            if (node.op === ASSIGN_VARIABLE)
                this.learnAssignment(node);
            for (const callee of new Set([...node.functions, node.op])) {
                const key = keyOf({ graph: node.scope.graph, function: callee }, '');
                if (!this.functions.has(key))
                    continue;
                const list = this.callers.get(key);
                if (list === undefined)
                    this.callers.set(key, [node]);
                else
                    list.push(node);
            }
        }
    }
    learnAssignment({ scope, inputs: [variable = '', value = ''] }) {
        const key = keyOf(scope, nodeName(variable));
        this.assigned.set(key, [...(this.assigned.get(key) ?? []), { scope, value }]);
    }
    /** The leaves of one input of a node; empty for a control input or one that does not exist. */
    leavesOf(node, input) {
        const search = new Search();
        const tensor = node.inputs[input];
        if (tensor !== undefined && !tensor.startsWith('^'))
            this.follow(node.scope, tensor, search);
        return [...search.leaves.values()];
    }
    /** Follows tensors until there are none left; a loop is followed once. */
    follow(scope, tensor, search) {
        search.push(scope, tensor);
        for (let next = search.pop(); next !== undefined; next = search.pop())
            this.step(next.scope, next.tensor, search);
    }
    step(scope, tensor, search) {
        const name = nodeName(tensor);
        const node = this.nodes.get(keyOf(scope, name));
        const info = this.graphs[scope.graph];
        if (scope.function === '' && info !== undefined) {
            if (name !== '' && name === nodeName(info.saverFilename))
                return search.saver(this.defaultOf(node));
            if (info.assets.some((asset) => nodeName(asset.tensor) === name))
                return search.leaf('asset', name);
        }
        if (node !== undefined)
            return this.stepNode(node, search);
        const argument = this.functions.get(keyOf(scope, ''))?.inputs.indexOf(name) ?? -1;
        if (argument >= 0)
            this.stepArgument(scope, argument, name, search);
        else
            search.leaf('computed', name);
    }
    stepNode(node, search) {
        const { scope, op } = node;
        if (node.constants !== undefined) {
            for (const text of node.constants) {
                if (text === DEFAULT_CHECKPOINT)
                    search.saver(text);
                else
                    search.leaf('constant', text);
            }
        }
        else if (op.startsWith('Placeholder') && op !== 'PlaceholderWithDefault')
            search.leaf('input', node.name);
        else if (op === READ_VARIABLE)
            search.pushAll(scope, node.inputs);
        else if (op === 'VarHandleOp')
            this.stepVariable(node, search);
        else if (PLUMBING.has(op))
            search.pushAll(scope, carriersOf(node));
        else if (node.functions.length > 0 || this.functions.has(keyOf({ ...scope, function: op }, ''))) {
            this.stepReturns(node, search);
        }
        else
            search.leaf('computed', op);
    }
    /** A variable that nothing in the graph writes gets its value from the checkpoint. */
    stepVariable({ scope, name, op }, search) {
        const assigned = this.assigned.get(keyOf(scope, name)) ?? [];
        if (assigned.length === 0)
            search.leaf('computed', op);
        for (const { scope: from, value } of assigned)
            search.push(from, value);
    }
    stepReturns({ scope, functions, op }, search) {
        for (const name of [...functions, op]) {
            const callee = this.functions.get(keyOf({ graph: scope.graph, function: name }, ''));
            if (callee !== undefined)
                search.pushAll(callee.scope, callee.returns);
        }
    }
    stepArgument(scope, argument, name, search) {
        const callers = this.callers.get(keyOf(scope, '')) ?? [];
        if (callers.length === 0)
            return search.leaf('caller', name);
        for (const caller of callers) {
            const direct = CALLING.has(caller.op) || caller.op === scope.function;
            if (!direct && !CHOOSING.has(caller.op))
                search.pushAll(caller.scope, caller.inputs);
            else
                search.pushAll(caller.scope, caller.inputs.slice(argument + (direct ? 0 : 1)).slice(0, 1));
        }
    }
    /** The constant that a saver's file name has when nobody gives one. */
    defaultOf(node) {
        let at = node;
        for (let step = 0; step < TENSORFLOW_LIMITS.leaves && at?.op === 'PlaceholderWithDefault'; step++) {
            at = this.nodes.get(keyOf(at.scope, nodeName(at.inputs[0] ?? '')));
        }
        return at?.constants?.[0];
    }
}
class Search {
    leaves = new Map();
    seen = new Set();
    open = [];
    push(scope, tensor) {
        const key = keyOf(scope, nodeName(tensor));
        if (tensor.startsWith('^') || this.seen.has(key))
            return;
        this.seen.add(key);
        if (this.seen.size > TENSORFLOW_LIMITS.steps)
            this.leaf('computed', 'too many steps');
        else
            this.open.push({ scope, tensor });
    }
    pushAll(scope, tensors) {
        for (const tensor of tensors)
            this.push(scope, tensor);
    }
    pop() {
        return this.open.pop();
    }
    leaf(kind, text) {
        this.add({ kind, text });
    }
    saver(text) {
        this.add({ kind: 'saver', text });
    }
    add(leaf) {
        const full = this.leaves.size >= TENSORFLOW_LIMITS.leaves;
        const kept = full ? { kind: 'computed', text: 'many places' } : leaf;
        this.leaves.set(JSON.stringify([kept.kind, kept.text]), kept);
    }
}
function keyOf({ graph, function: name }, node) {
    return `${graph}\n${name}\n${node}`;
}
/** The inputs that text comes from. The last input of a concatenation is its axis. */
function carriersOf({ op, inputs }) {
    if (op === 'ConcatV2')
        return inputs.slice(0, -1);
    const carriers = PLUMBING.get(op);
    return carriers === undefined ? inputs : inputs.filter((_, index) => carriers.includes(index));
}
/** `node:output:0` and `node:1` are outputs of `node`. */
function nodeName(tensor) {
    const colon = tensor.indexOf(':');
    return colon < 0 ? tensor : tensor.slice(0, colon);
}

;// CONCATENATED MODULE: ./lib/src/inspect/tensorflow/knowledge.js
// What rules/tensorflow*.yml say about operators.

/** One index for a run: there are thousands of operators. */
function knowledge_knowledgeOf(rules) {
    return rules.index('tensorflow', rules, () => new TensorflowKnowledge(rules));
}
class TensorflowKnowledge {
    byOperator = new Map();
    known;
    prefixes;
    constructor(rules) {
        const lists = rules.knowledge('tensorflow');
        this.known = new Set([...lists.operators, ...lists['extension-operators']]);
        this.prefixes = lists['extension-prefixes'];
        for (const rule of rules.ofSurface('tensorflow')) {
            const { operators = {} } = matchOf(rule);
            for (const [op, match] of Object.entries(operators))
                this.learn(op, { rule, match });
        }
    }
    rulesOf(op) {
        return this.byOperator.get(op) ?? [];
    }
    /** Whether TensorFlow or a library that models commonly need implements the operator. */
    isKnown(op) {
        return this.known.has(op) || this.prefixes.some((prefix) => op.startsWith(prefix));
    }
    learn(op, rule) {
        this.byOperator.set(op, [...this.rulesOf(op), rule]);
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/tensorflow/judge.js



/** Characters of one text that are worth quoting. */
const QUOTED = 120;
/** Places told of one argument. */
const judge_TOLD = 3;
/** Verdicts of one file: a graph that reads more files than this is judged by the first ones. */
const judge_MAX_VERDICTS = 500;
/** Pure. */
function judgeGraph(facts, rules) {
    const knowledge = knowledge_knowledgeOf(rules);
    const flow = new TextFlow(facts);
    const verdicts = new Map();
    for (const node of facts.nodes) {
        for (const { rule, match } of knowledge.rulesOf(node.op)) {
            if (verdicts.size >= judge_MAX_VERDICTS || isQuiet(node, match, flow))
                continue;
            add(verdicts, rule, `${node.op}(${judge_argumentsOf(node, match, flow)})`, node);
        }
    }
    return [...verdicts.values(), ...customOperators(facts, rules, knowledge)];
}
function add(verdicts, rule, call, node) {
    const key = JSON.stringify([rule.id, call]);
    const known = verdicts.get(key);
    const offsets = [...(known?.offsets ?? []), node.offset].slice(0, judge_MAX_VERDICTS);
    const inside = node.scope.function === '' ? '' : ` of function ${judge_quoted(node.scope.function)}`;
    const evidence = known?.evidence ?? `runs ${call} in node ${judge_quoted(node.name)}${inside}`;
    verdicts.set(key, { rule, about: call, evidence, offsets });
}
function isQuiet(node, match, flow) {
    const { attribute, prefixes, path = 0, checkpoint = false } = match;
    if (attribute !== undefined) {
        const texts = (node.texts.get(attribute) ?? []).filter((text) => text !== '');
        return !texts.some((text) => prefixes === undefined || prefixes.some((prefix) => text.startsWith(prefix)));
    }
    const leaves = flow.leavesOf(node, path);
    if (checkpoint)
        return isCheckpoint(leaves);
    if (match.path === undefined || leaves.length === 0)
        return false;
    return leaves.every(({ kind, text }) => kind === 'asset' || (kind === 'constant' && text === ''));
}
/** What savers join to the name of a checkpoint, in all versions of TensorFlow; a slash may stand in front. */
const CHECKPOINT_PART = /^\/?(?:_temp(?:_[0-9a-f]{32})?\/part|\.?part|_temp(?:_[0-9a-f]{32})?)?$/;
/**
 * Whether the name of a checkpoint is the saver's, or whoever calls the function gives it, and nothing in the graph
 * takes it elsewhere.
 */
function isCheckpoint(leaves) {
    const given = leaves.some(({ kind }) => kind === 'saver' || kind === 'input' || kind === 'caller');
    return given && leaves.every((leaf) => leaf.kind !== 'computed' && !tensorflow_judge_escapes(leaf));
}
function tensorflow_judge_escapes({ kind, text }) {
    if (kind === 'constant')
        return !CHECKPOINT_PART.test(text);
    return kind === 'saver' && text !== undefined && leavesFolder(text) !== undefined;
}
function judge_argumentsOf(node, match, flow) {
    const { attribute, inputs = [] } = match;
    if (attribute !== undefined) {
        return `${attribute}=${(node.texts.get(attribute) ?? []).slice(0, judge_TOLD).map(judge_quoted).join(' or ')}`;
    }
    return inputs
        .flatMap((name, index) => {
        const leaves = flow.leavesOf(node, index);
        return leaves.length === 0 ? [] : [`${name}=${judge_placesOf(leaves)}`];
    })
        .join(', ');
}
function judge_placesOf(leaves) {
    const more = leaves.length > judge_TOLD ? ` and ${leaves.length - judge_TOLD} more` : '';
    return `${leaves.slice(0, judge_TOLD).map(placeOf).join(' + ')}${more}`;
}
function placeOf({ kind, text }) {
    switch (kind) {
        case 'constant':
            return judge_quoted(text);
        case 'saver':
            return 'the checkpoint';
        case 'asset':
            return `the asset ${judge_quoted(text)}`;
        case 'input':
            return `the input ${judge_quoted(text)}`;
        case 'caller':
            return `the argument ${judge_quoted(text)}`;
        case 'computed':
            return 'something computed';
    }
}
function customOperators({ operators, functions }, rules, knowledge) {
    const defined = new Set(functions.map(({ scope }) => scope.function));
    const rule = rules.rule('TF-CUSTOM-OPERATOR');
    return operators
        .filter(({ op }) => !defined.has(op) && !knowledge.isKnown(op) && knowledge.rulesOf(op).length === 0)
        .slice(0, judge_MAX_VERDICTS)
        .map(({ op, node, offset, count }) => ({
        rule,
        about: op,
        evidence: `needs the operator ${judge_quoted(op)} for node ${judge_quoted(node)}${count > 1 ? ` and ${count - 1} more` : ''}`,
        offsets: [offset],
    }));
}
function judge_quoted(text) {
    return JSON.stringify(text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);
}

;// CONCATENATED MODULE: ./lib/src/inspect/tensorflow/keras.js





/** In a SavedModel the graph takes the place of a class that Keras does not know: no code has to be brought along. */
const REVIVED = 'KERAS-CUSTOM-CODE';
/** The notes of a binary file. Rejects with KerasError for one that is too large. */
async function noteAt({ offset, length }, { bytes }) {
    if (length > KERAS_LIMITS.bytes)
        throw new KerasError('BUDGET', `${length} bytes of notes`);
    const { text, mark } = decodeJsonBytes(await bytes.read(offset, length));
    return { text, place: byteOffsets(text, offset + mark) };
}
/** A model repeats the configurations of its layers: what both say is one finding. */
async function inspectNotes(configs, artifact, context, noteOf) {
    const findings = new Map();
    const incomplete = new Map();
    const members = [];
    for (const config of configs) {
        const part = await inspectNote(() => noteOf(config, artifact), artifact, context);
        members.push(...part.members);
        for (const each of part.incomplete)
            incomplete.set(each.code, each);
        for (const finding of part.findings) {
            const key = JSON.stringify([finding.rule, finding.subject]);
            if (finding.rule !== REVIVED && !findings.has(key))
                findings.set(key, finding);
        }
    }
    return { findings: [...findings.values()], members, incomplete: [...incomplete.values()] };
}
async function inspectNote(open, artifact, context) {
    try {
        const { text, place } = await open();
        return inspectJson(parseJson(text), { artifact, context, where: "Keras' notes", place });
    }
    catch (error) {
        if (!(error instanceof KerasError))
            throw error;
        return { findings: [], members: [], incomplete: [keras_config_incompleteOf(error)] };
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/tensorflow/tensorflow.js
// The inspector of TensorFlow's protobuf files: SavedModels, graphs, and the notes that Keras keeps beside them.










/** Further offsets of one root cause that are worth listing. */
const tensorflow_MAX_OFFSETS = 20;
/** Names that TensorFlow and Keras look for in the folder of a SavedModel, whatever is inside. */
const FIXED_NAMES = new Map([
    ['saved_model.pb', 'saved-model'],
    ['keras_metadata.pb', 'keras-metadata'],
]);
const FORMATS = {
    'saved-model': 'tensorflow-saved-model',
    'meta-graph': 'tensorflow-meta-graph',
    graph: 'tensorflow-graph',
    'keras-metadata': 'keras-metadata',
};
const tensorflowInspector = {
    name: 'tensorflow',
    recognises: async (artifact) => (await tensorflow_kindsOf(artifact)).length > 0,
    inspect: inspectTensorflow,
};
/** By structure; one of the fixed names is enough where the structure shows nothing. */
async function tensorflow_kindsOf({ bytes, locator }) {
    const kinds = await tensorflowKinds(bytes);
    const fixed = FIXED_NAMES.get(baseName(locator));
    return fixed === undefined || kinds.includes(fixed) || bytes.size === 0 ? kinds : [...kinds, fixed];
}
async function inspectTensorflow(artifact, context) {
    const kinds = await tensorflow_kindsOf(artifact);
    const wanted = wantedBy(context);
    const parts = [];
    for (const kind of kinds) {
        const facts = await readTensorflow(artifact.bytes, kind, wanted);
        const part = judgedPart(facts, artifact, context);
        const notes = await inspectNotes(facts.configs, artifact, context, noteAt);
        parts.push(notes, { ...part, members: await hiddenGraphs(facts, artifact) });
    }
    return { format: kinds.map((kind) => FORMATS[kind]).join('+'), ...tensorflow_joined(parts) };
}
/** The same in protobuf's text format, which TensorFlow loads where the binary file is missing. */
const tensorflowTextInspector = {
    name: 'tensorflow-text',
    recognises: (artifact, head) => textKindOf(artifact, head) !== undefined,
    async inspect(artifact, context) {
        const { bytes } = artifact;
        const kind = textKindOf(artifact, await bytes.read(0, SNIFF_BYTES)) ?? 'graph';
        const format = `${FORMATS[kind]}-text`;
        if (bytes.size > MAX_TEXT_BYTES)
            return { format, findings: [], members: [], incomplete: [TOO_LONG] };
        const text = new TextDecoder().decode(await bytes.read(0, bytes.size));
        const facts = await readTensorflowText(text, kind, wantedBy(context));
        const notes = await inspectNotes(facts.configs, artifact, context, (config) => Promise.resolve(config));
        return { format, ...tensorflow_joined([notes, judgedPart(facts, artifact, context)]) };
    },
};
const TEXT_NAME = 'saved_model.pbtxt';
/** Text is ten times as long as the same graph in bytes, and is held whole. */
const MAX_TEXT_BYTES = 128 * 2 ** 20;
const TOO_LONG = {
    code: 'budget',
    reason: `a graph in text of more than ${MAX_TEXT_BYTES} bytes was not read`,
    risk: 'runs-code',
};
function textKindOf({ locator }, head) {
    return tensorflowTextKind(head) ?? (baseName(locator) === TEXT_NAME ? 'saved-model' : undefined);
}
function tensorflow_joined(parts) {
    return {
        findings: parts.flatMap(({ findings }) => findings),
        members: parts.flatMap(({ members }) => members),
        incomplete: parts.flatMap(({ incomplete }) => incomplete),
    };
}
/** Nodes of functions that are called by their name have to be kept too. */
function wantedBy({ rules }) {
    const knowledge = knowledge_knowledgeOf(rules);
    return (op) => knowledge.rulesOf(op).length > 0 || !knowledge.isKnown(op);
}
function judgedPart(facts, artifact, { rules }) {
    const findings = judgeGraph(facts, rules).map((verdict) => tensorflow_findingOfVerdict(verdict, artifact));
    return { findings, members: [], incomplete: tensorflow_incompleteOf(facts) };
}
function tensorflow_findingOfVerdict({ rule, about, evidence, offsets }, { locator }) {
    const { path, members } = locator;
    const [offset, ...more] = offsets;
    return findingOf(rule, {
        evidence: `${(0,core_artifact/* memberName */.e)(locator) ?? path} ${evidence}`,
        location: { path, members, ...(offset === undefined ? {} : { offset }) },
        moreOffsets: more.slice(0, tensorflow_MAX_OFFSETS),
        subject: about,
    });
}
/** Graphs inside constants: they are graphs like any other, once something runs them. */
async function hiddenGraphs({ embedded }, { bytes }) {
    const members = [];
    for (const span of embedded) {
        if (await sniff_isGraph(bytes, span))
            members.push(tensorflow_memberOf(span, bytes));
    }
    return members;
}
function tensorflow_memberOf({ offset, length }, bytes) {
    return {
        name: `graph at byte ${offset}`,
        open: () => Promise.resolve({ bytes: (0,core_bytes/* sliceBytes */.A1)(bytes, offset, length) }),
    };
}
/** A loader refuses a broken message; where we stop for a limit, it goes on. */
function tensorflow_incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not a TensorFlow file that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'runs-code', offset },
    ];
}

;// CONCATENATED MODULE: ./lib/src/format/flatbuffers/errors.js
// The one error of the FlatBuffers reader.

/** `OUT_OF_BOUNDS`: an offset leads outside the bytes; `TOO_MUCH`: a limit was reached. `offset` is in bytes. */
class FlatError extends errors/* GuardError */.U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/flatbuffers/pages.js

const pages_PAGE_BYTES = 64 * 1024;
/** Pages held: tables refer to others near and far, seldom to more than a few places at a time. */
const MAX_PAGES = 64;
/** Fields read from one file: tables may be shared, so a small file can describe endless ones. */
const MAX_READS = 20_000_000;
/** Bytes taken out of one file, besides twice its size: vectors may be shared too. */
const MAX_TAKEN = 64 * 2 ** 20;
class Pages {
    size;
    bytes;
    pages = new Map();
    reads = 0;
    taken = 0;
    constructor(bytes) {
        this.bytes = bytes;
        this.size = bytes.size;
    }
    async u8(at) {
        return (await this.view(at, 1)).getUint8(0);
    }
    async u16(at) {
        return (await this.view(at, 2)).getUint16(0, true);
    }
    async u32(at) {
        return (await this.view(at, 4)).getUint32(0, true);
    }
    async i32(at) {
        return (await this.view(at, 4)).getInt32(0, true);
    }
    async u64(at) {
        return (await this.view(at, 8)).getBigUint64(0, true);
    }
    /** Throws {@link FlatError} OUT_OF_BOUNDS unless all of it exists. */
    async take(at, length) {
        this.check(at, length);
        this.taken += length;
        if (this.taken > MAX_TAKEN + 2 * this.size)
            throw new FlatError('TOO_MUCH', at, 'parts are shared without end');
        return this.bytes.read(at, length);
    }
    check(at, length) {
        if (at < 0 || length < 0 || at + length > this.size) {
            throw new FlatError('OUT_OF_BOUNDS', at, `${length} bytes at byte ${at} of ${this.size} do not exist`);
        }
    }
    async view(at, length) {
        this.check(at, length);
        if (++this.reads > MAX_READS)
            throw new FlatError('TOO_MUCH', at, `more than ${MAX_READS} fields`);
        const number = Math.floor(at / pages_PAGE_BYTES);
        const start = at - number * pages_PAGE_BYTES;
        const page = this.pages.get(number) ?? (await this.load(number));
        if (start + length <= page.length)
            return new DataView(page.buffer, page.byteOffset + start, length);
        const across = await this.bytes.read(at, length);
        return new DataView(across.buffer, across.byteOffset, length);
    }
    async load(number) {
        const page = await this.bytes.read(number * pages_PAGE_BYTES, pages_PAGE_BYTES);
        const [oldest] = this.pages.keys();
        if (this.pages.size >= MAX_PAGES && oldest !== undefined)
            this.pages.delete(oldest);
        this.pages.set(number, page);
        return page;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/flatbuffers/table.js
// Tables, vectors and strings of FlatBuffers (the internals page of its documentation), every offset checked.

/** Field offsets in front of a table; fields are numbered in the order of the schema. */
class Table {
    offset;
    pages;
    vtable;
    vtableSize;
    constructor(pages, offset, vtable, vtableSize) {
        this.pages = pages;
        this.offset = offset;
        this.vtable = vtable;
        this.vtableSize = vtableSize;
    }
    static async at(pages, offset) {
        const vtable = offset - (await pages.i32(offset));
        return new Table(pages, offset, vtable, await pages.u16(vtable));
    }
    /** Where a field is; undefined when it has its default. */
    async field(number) {
        const at = 4 + 2 * number;
        if (at + 2 > this.vtableSize)
            return undefined;
        const offset = await this.pages.u16(this.vtable + at);
        return offset === 0 ? undefined : this.offset + offset;
    }
    async i8(number) {
        const at = await this.field(number);
        return at === undefined ? 0 : ((await this.pages.u8(at)) << 24) >> 24;
    }
    async i32(number) {
        const at = await this.field(number);
        return at === undefined ? 0 : this.pages.i32(at);
    }
    async u32(number) {
        const at = await this.field(number);
        return at === undefined ? 0 : this.pages.u32(at);
    }
    async u64(number) {
        const at = await this.field(number);
        return at === undefined ? 0n : this.pages.u64(at);
    }
    /** A vector whose elements have that many bytes; empty when the field is not there. */
    async vector(number, elementBytes) {
        const at = await this.field(number);
        if (at === undefined)
            return { offset: 0, count: 0 };
        const start = at + (await this.pages.u32(at));
        const count = await this.pages.u32(start);
        this.pages.check(start + 4, count * elementBytes);
        return { offset: start + 4, count };
    }
    /** A string of at most `limit` bytes; what is longer is cut. */
    async text(number, limit) {
        const { offset, count } = await this.vector(number, 1);
        return new TextDecoder().decode(await this.pages.take(offset, Math.min(count, limit)));
    }
    /** The tables of a vector of tables, opened one by one. Throws TOO_MUCH above `limit`. */
    async *tables(number, limit, what) {
        const { offset, count } = await this.vector(number, 4);
        if (count > limit)
            throw new FlatError('TOO_MUCH', offset, `more than ${limit} ${what}`);
        for (let index = 0; index < count; index++) {
            const at = offset + 4 * index;
            yield Table.at(this.pages, at + (await this.pages.u32(at)));
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/format/flatbuffers/flexbuffer.js
// The one shape of FlexBuffers that is needed: a vector of strings (the schema-less format of FlatBuffers).
/** Types of values, from flexbuffers.h. */
const flexbuffer_STRING = 5;
const BLOB = 25;
const VECTOR = 10;
/** Where each string or blob of the root vector is in `data`; undefined when the root is anything else. */
function flexStrings(data) {
    const width = data.at(-1) ?? 0;
    const packed = data.at(-2) ?? 0;
    if (!isWidth(width) || packed >> 2 !== VECTOR)
        return undefined;
    const root = data.length - 2 - width;
    const elementWidth = 1 << (packed & 3);
    const vector = pointed(data, root, width);
    const count = vector === undefined ? undefined : number(data, vector - elementWidth, elementWidth);
    if (vector === undefined || count === undefined || vector + count * (elementWidth + 1) > root)
        return undefined;
    const strings = [];
    for (let index = 0; index < count; index++) {
        const type = data[vector + count * elementWidth + index] ?? 0;
        if (type >> 2 !== flexbuffer_STRING && type >> 2 !== BLOB)
            return undefined;
        const offset = pointed(data, vector + index * elementWidth, elementWidth);
        const length = offset === undefined ? undefined : number(data, offset - (1 << (type & 3)), 1 << (type & 3));
        if (offset === undefined || length === undefined || offset + length > data.length)
            return undefined;
        strings.push({ offset, length });
    }
    return strings;
}
function isWidth(width) {
    return width === 1 || width === 2 || width === 4 || width === 8;
}
/** Offsets count backwards from where they stand. */
function pointed(data, at, width) {
    const back = number(data, at, width);
    return back === undefined || back > at ? undefined : at - back;
}
function number(data, at, width) {
    if (at < 0 || at + width > data.length)
        return undefined;
    let value = 0;
    for (let index = width - 1; index >= 0; index--)
        value = value * 256 + (data[at + index] ?? 0);
    return Number.isSafeInteger(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/format/tflite/limits.js
// Limits of the TFLite reader, each with its reason.
const TFLITE_LIMITS = {
    /** Kinds of operators: an index of them has to fit 32 bits, real models have dozens. */
    codes: 65_536,
    subgraphs: 10_000,
    /** Operators, tensors and buffers: large models have some ten thousand of each. */
    operators: 2_000_000,
    buffers: 2_000_000,
    /** Bytes of one name. */
    nameBytes: 4096,
    /** Options of one custom operator that are read: a NodeDef and its name. */
    optionBytes: 4 * 2 ** 20,
    /** Operators that run TensorFlow's, each of which is told. */
    flex: 100_000,
    /** Strings of one constant that are told, and bytes of the constant that are read. */
    strings: 64,
    stringBytes: 64 * 1024,
    /** Problems that are told apart. */
    problems: 20,
};

;// CONCATENATED MODULE: ./lib/src/format/tflite/flex.js
// The options of an operator of TensorFlow in a TFLite model: a FlexBuffer with its name and its NodeDef.


/** Where the NodeDef is: what the Flex delegate runs is the operator in there, whatever the code is called. */
async function readFlex(pages, { offset, count }) {
    if (count > TFLITE_LIMITS.optionBytes)
        return {};
    const [, node] = flexStrings(await pages.take(offset, count)) ?? [];
    return node === undefined ? {} : { node: { offset: offset + node.offset, length: node.length } };
}

;// CONCATENATED MODULE: ./lib/src/format/tflite/subgraph.js


const SUBGRAPH = { tensors: 0, inputs: 1, operators: 3 };
const subgraph_TENSOR = { type: 1, buffer: 2 };
const BUFFER_DATA = 0;
/** TensorType.STRING. */
const subgraph_STRING = 5;
/** Inputs of one operator that are looked at; a concatenation of more is no file name. */
const MAX_INDEXES = 100_000;
async function readSubgraph(pages, model, buffersField, subgraph) {
    const tensors = await subgraph.vector(SUBGRAPH.tensors, 4);
    const buffers = await model.vector(buffersField, 4);
    const inputs = new Set(await indexesOf(pages, subgraph, SUBGRAPH.inputs));
    const sourceOf = async (index) => {
        if (inputs.has(index))
            return 'input';
        if (index < 0 || index >= tensors.count)
            return 'computed';
        const tensor = await tableAt(pages, tensors, index);
        const buffer = await tensor.u32(subgraph_TENSOR.buffer);
        if ((await tensor.i8(subgraph_TENSOR.type)) !== subgraph_STRING || buffer === 0 || buffer >= buffers.count)
            return 'computed';
        const data = await (await tableAt(pages, buffers, buffer)).vector(BUFFER_DATA, 1);
        return data.count === 0 ? 'computed' : subgraph_stringsOf(pages, data);
    };
    return {
        tensors: tensors.count,
        operators: (limit) => subgraph.tables(SUBGRAPH.operators, limit, 'operators'),
        indexes: (operator, field) => indexesOf(pages, operator, field),
        sourcesOf: (indexes) => Promise.all([...indexes.subarray(0, TFLITE_LIMITS.strings)].map(sourceOf)),
    };
}
async function tableAt(pages, { offset }, index) {
    const at = offset + 4 * index;
    return Table.at(pages, at + (await pages.u32(at)));
}
async function indexesOf(pages, table, field) {
    const { offset, count } = await table.vector(field, 4);
    const kept = Math.min(count, MAX_INDEXES);
    const data = await pages.take(offset, kept * 4);
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return Int32Array.from({ length: kept }, (_, index) => view.getInt32(index * 4, true));
}
/** String tensors: how many, where each begins and the last ends, then the strings (string_util.h). */
async function subgraph_stringsOf(pages, { offset, count }) {
    const data = await pages.take(offset, Math.min(count, TFLITE_LIMITS.stringBytes));
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const number = (index) => 4 * index + 4 <= data.length ? view.getInt32(4 * index, true) : 0;
    const strings = Math.min(Math.max(0, number(0)), TFLITE_LIMITS.strings);
    return Array.from({ length: strings }, (_, index) => new TextDecoder().decode(data.subarray(Math.max(0, number(index + 1)), Math.max(0, number(index + 2)))));
}

;// CONCATENATED MODULE: ./lib/src/format/tflite/read.js






/** BuiltinOperator.CUSTOM in the schema. */
const CUSTOM = 32;
const FLEX = 'Flex';
/** Fields of Model and its tables, by number (tensorflow/compiler/mlir/lite/schema/schema.fbs). */
const read_MODEL = { operatorCodes: 1, subgraphs: 2, buffers: 4 };
const OPERATOR_CODE = { deprecatedBuiltin: 0, custom: 1, builtin: 3 };
const BUFFER = { data: 0, offset: 1, size: 2 };
const read_OPERATOR = { code: 0, inputs: 1, outputs: 2, customOptions: 5 };
/** Recognition: TFLite refuses files without the identifier (ModelBufferHasIdentifier). */
function looksLikeTflite(head) {
    return Buffer.from(head.subarray(4, 8)).toString('latin1') === 'TFL3';
}
/**
 * Reads a model. Never throws for what the bytes say: `stopped` tells why reading ended early. Rejects only with the
 * error of the bytes' origin.
 */
async function readTflite(bytes) {
    const reader = new TfliteReader(bytes);
    try {
        await reader.read();
    }
    catch (error) {
        if (!(error instanceof FlatError))
            throw error;
        reader.stop(error);
    }
    return reader.facts();
}
class TfliteReader {
    pages;
    /** By the number of the operator code: its name, if it is a custom one. */
    names = [];
    customs = new Map();
    flex = [];
    problems = [];
    stopped;
    constructor(bytes) {
        this.pages = new Pages(bytes);
    }
    async read() {
        const model = await Table.at(this.pages, await this.pages.u32(0));
        await this.readCodes(model);
        await this.checkBuffers(model);
        for await (const subgraph of model.tables(read_MODEL.subgraphs, TFLITE_LIMITS.subgraphs, 'subgraphs')) {
            await this.readOperators(await readSubgraph(this.pages, model, read_MODEL.buffers, subgraph));
        }
    }
    stop({ code, message: reason, offset }) {
        const broken = code === 'OUT_OF_BOUNDS';
        if (broken)
            this.problem('out-of-bounds', reason, offset);
        this.stopped = { code: broken ? 'broken' : 'budget', reason, offset };
    }
    facts() {
        const { flex, problems } = this;
        const customs = [...this.customs.values()];
        return { customs, flex, problems, ...(this.stopped === undefined ? {} : { stopped: this.stopped }) };
    }
    /** Codes above 127 stand in a field of their own; readers take the larger of the two. */
    async readCodes(model) {
        for await (const code of model.tables(read_MODEL.operatorCodes, TFLITE_LIMITS.codes, 'kinds of operators')) {
            const builtin = Math.max(await code.i8(OPERATOR_CODE.deprecatedBuiltin), await code.i32(OPERATOR_CODE.builtin));
            const name = await code.text(OPERATOR_CODE.custom, TFLITE_LIMITS.nameBytes);
            this.names.push(builtin === CUSTOM ? name : undefined);
            if (builtin === CUSTOM && !this.customs.has(name)) {
                this.customs.set(name, { name, count: 0, offset: code.offset });
            }
        }
    }
    /** Buffers of models above 2 GB lie behind the tables, at an offset in the file. */
    async checkBuffers(model) {
        for await (const buffer of model.tables(read_MODEL.buffers, TFLITE_LIMITS.buffers, 'buffers')) {
            await buffer.vector(BUFFER.data, 1);
            const [offset, size] = [await buffer.u64(BUFFER.offset), await buffer.u64(BUFFER.size)];
            if (offset > 1n && offset + size > BigInt(this.pages.size)) {
                const says = `a buffer is said to be ${size} bytes at byte ${offset} of ${this.pages.size}`;
                this.problem('out-of-bounds', says, buffer.offset);
            }
        }
    }
    async readOperators(subgraph) {
        for await (const operator of subgraph.operators(TFLITE_LIMITS.operators)) {
            const code = await operator.u32(read_OPERATOR.code);
            if (code >= this.names.length) {
                this.problem('index', `an operator is of kind ${code} of ${this.names.length}`, operator.offset);
            }
            const inputs = await subgraph.indexes(operator, read_OPERATOR.inputs);
            this.checkIndexes(inputs, -1, subgraph, operator);
            this.checkIndexes(await subgraph.indexes(operator, read_OPERATOR.outputs), 0, subgraph, operator);
            const name = this.names[code];
            if (name !== undefined)
                await this.takeCustom(name, operator, inputs, subgraph);
        }
    }
    /** -1 stands for an optional input that is left out; anything else reads or writes outside a table. */
    checkIndexes(indexes, least, { tensors }, { offset }) {
        const wrong = indexes.find((index) => index < least || index >= tensors);
        if (wrong !== undefined)
            this.problem('index', `an operator uses tensor ${wrong} of ${tensors}`, offset);
    }
    async takeCustom(name, operator, inputs, subgraph) {
        const known = this.customs.get(name);
        if (known !== undefined)
            this.customs.set(name, { ...known, count: known.count + 1 });
        if (!name.startsWith(FLEX))
            return;
        if (this.flex.length >= TFLITE_LIMITS.flex) {
            throw new FlatError('TOO_MUCH', operator.offset, `more than ${TFLITE_LIMITS.flex} operators of TensorFlow`);
        }
        const options = await operator.vector(read_OPERATOR.customOptions, 1);
        this.flex.push({
            name,
            ...(await readFlex(this.pages, options)),
            inputs: await subgraph.sourcesOf(inputs),
            offset: operator.offset,
        });
    }
    problem(kind, detail, offset) {
        if (this.problems.length < TFLITE_LIMITS.problems)
            this.problems.push({ kind, detail, offset });
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/tflite/flex.js
// TensorFlow's operators in a TFLite model, as the graph that the rules for TensorFlow judge.





const SCOPE = { graph: 0, function: '' };
const flex_FLEX = 'Flex';
/** The delegate runs the operator of the NodeDef, so that is the one that counts. */
async function flexGraph(flex, bytes) {
    const nodes = [];
    const lies = [];
    const operators = new Map();
    for (const [index, each] of flex.entries()) {
        const { name, offset } = each;
        const node = await readNode(each, bytes);
        const op = node?.op ?? name.slice(flex_FLEX.length);
        if (node === undefined)
            lies.push({ detail: `the operator ${JSON.stringify(name)} has no readable NodeDef`, offset });
        else if (`${flex_FLEX}${op}` !== name) {
            lies.push({ detail: `the operator ${JSON.stringify(name)} runs ${JSON.stringify(op)}`, offset });
        }
        nodes.push(...withInputs(index, each, node, op));
        const known = operators.get(op);
        operators.set(op, known === undefined ? { op, node: name, offset, count: 1 } : { ...known, count: known.count + 1 });
    }
    const nothing = { functions: [], graphs: [], embedded: [], configs: [] };
    return { graph: { ...nothing, operators: [...operators.values()], nodes }, lies };
}
async function readNode({ node: span, offset }, bytes) {
    if (span === undefined)
        return undefined;
    try {
        const node = await readMessage((0,core_bytes/* sliceBytes */.A1)(bytes, span.offset, span.length), { ...schema_NODE, unit: false });
        return { ...nodeOf(node, SCOPE), offset };
    }
    catch (error) {
        if (error instanceof ProtobufError)
            return undefined;
        throw error;
    }
}
/** The node with a constant or placeholder for each input that is one. */
function withInputs(index, { name, inputs, offset }, node, op) {
    const source = (number) => `${index}/${number}`;
    const plain = { scope: SCOPE, inputs: [], texts: new Map(), functions: [], offset };
    const sources = inputs.flatMap((input, number) => {
        if (input === 'computed')
            return [];
        if (input === 'input')
            return [{ ...plain, name: source(number), op: 'Placeholder' }];
        return [{ ...plain, name: source(number), op: 'Const', constants: input }];
    });
    const own = { ...plain, texts: node?.texts ?? plain.texts, functions: node?.functions ?? [] };
    return [
        { ...own, name: node?.name ?? name, op, inputs: inputs.map((_, number) => source(number)) },
        ...sources,
    ];
}

;// CONCATENATED MODULE: ./lib/src/inspect/tflite/tflite.js





const tfliteInspector = {
    name: 'tflite',
    recognises: (_, head) => looksLikeTflite(head),
    inspect: inspectTflite,
};
async function inspectTflite(artifact, context) {
    const facts = await readTflite(artifact.bytes);
    const { graph, lies } = await flexGraph(facts.flex, artifact.bytes);
    const problems = [
        ...facts.problems,
        ...lies.map(({ detail, offset }) => ({ kind: 'disguised-operator', detail, offset })),
        ...customProblems(facts.customs, context.rules),
    ];
    const verdicts = judgeGraph(graph, context.rules);
    return {
        format: 'tflite',
        findings: [
            ...problemFindings('tflite', problems, artifact, context),
            ...verdicts.map((verdict) => tensorflow_findingOfVerdict(verdict, artifact)),
        ],
        members: [],
        incomplete: tflite_incompleteOf(facts),
    };
}
function customProblems(customs, rules) {
    const { operators, prefixes } = rules.knowledge('tflite');
    const known = rules.index('tflite', rules, () => new Set(operators));
    return customs
        .filter(({ name }) => !known.has(name) && !prefixes.some((prefix) => name.startsWith(prefix)))
        .map(({ name, count, offset }) => ({
        kind: 'custom-operator',
        detail: `needs the operator ${JSON.stringify(name)}${count > 1 ? `, ${count} times` : ''}`,
        offset,
    }));
}
/** Where the tables end, a loader ends too, in whatever way; where we stop for a limit, it goes on. */
function tflite_incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not a TFLite model that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
    ];
}

;// CONCATENATED MODULE: ./lib/src/format/xml/elements.js
// Finds elements of one name in an XML text, in windows, without building a tree.

/** Bytes of an element that are looked at. */
const elements_ELEMENT_BYTES = 65_536;
const elements_CHUNK_BYTES = 1 << 20;
/** Every element of the name, whatever its prefix. Linear; memory is one chunk. Comments are not told apart. */
async function* elements_elementsOf(bytes, name) {
    const open = new RegExp(`<(?:[\\w.-]{1,64}:)?${name}(?=[\\s/>])`, 'g');
    let carried = '';
    let base = 0;
    for await (const chunk of (0,core_bytes/* chunksOf */.U_)(bytes, elements_CHUNK_BYTES)) {
        const text = carried + Buffer.from(chunk).toString('latin1');
        base -= carried.length;
        const isLast = base + text.length >= bytes.size;
        const limit = isLast ? text.length : Math.max(0, text.length - elements_ELEMENT_BYTES);
        for (const match of text.matchAll(open)) {
            if (match.index >= limit)
                break;
            yield { text: elementAt(text, match.index, name), offset: base + match.index };
        }
        carried = text.slice(limit);
        base += text.length;
    }
}
function elementAt(text, start, name) {
    const part = text.slice(start, start + elements_ELEMENT_BYTES);
    const tagEnd = part.indexOf('>');
    if (tagEnd === -1)
        return part;
    if (part[tagEnd - 1] === '/')
        return part.slice(0, tagEnd + 1);
    const close = part.search(new RegExp(`</(?:[\\w.-]{1,64}:)?${name}\\s*>`));
    return close === -1 ? part : part.slice(0, close);
}

;// CONCATENATED MODULE: ./lib/src/format/xml/prolog.js
// Reads what stands before the root element of an XML text: that is where entities are declared.
const prolog_NAME = /[^\s<>/="'%;&[\]]+/y;
const prolog_SPACE = /\s*/y;
/** XML 1.0, production 22, read loosely: what a strict parser refuses is passed over. Linear; never throws. */
function readProlog(text) {
    return new PrologReader(text).read();
}
class PrologReader {
    text;
    at = 0;
    doctype;
    constructor(text) {
        this.text = text.startsWith('\uFEFF') ? text.slice(1) : text;
    }
    read() {
        for (;;) {
            this.match(prolog_SPACE);
            if (this.skipMisc())
                continue;
            if (this.text.startsWith('<!DOCTYPE', this.at))
                this.readDoctype();
            else
                break;
        }
        const found = this.doctype === undefined ? {} : { doctype: this.doctype };
        if (this.text[this.at] !== '<')
            return { ...found, cut: true };
        this.at++;
        const name = this.match(prolog_NAME);
        const root = name.slice(name.lastIndexOf(':') + 1);
        return root === '' ? { ...found, cut: true } : { ...found, root, cut: false };
    }
    /** Comments and processing instructions; one that is not closed ends the text. */
    skipMisc() {
        const close = this.text.startsWith('<!--', this.at)
            ? '-->'
            : this.text.startsWith('<?', this.at)
                ? '?>'
                : '';
        if (close === '')
            return false;
        this.skipTo(close);
        return true;
    }
    readDoctype() {
        const offset = this.at;
        this.at += '<!DOCTYPE'.length;
        const entities = [];
        let external;
        while (this.at < this.text.length) {
            this.match(prolog_SPACE);
            if (this.take('>'))
                break;
            if (this.take('['))
                this.readSubset(entities);
            else
                external = this.word() ?? external;
        }
        this.doctype = { offset, entities, ...(external === undefined ? {} : { external }) };
    }
    /** The internal subset, up to its closing bracket. */
    readSubset(entities) {
        while (this.at < this.text.length) {
            this.match(prolog_SPACE);
            if (this.take(']'))
                return;
            if (this.skipMisc())
                continue;
            if (this.text.startsWith('<!ENTITY', this.at))
                entities.push(this.readEntity());
            else
                this.word();
        }
    }
    readEntity() {
        const offset = this.at;
        this.at += '<!ENTITY'.length;
        this.match(prolog_SPACE);
        const parameter = this.take('%');
        this.match(prolog_SPACE);
        const name = this.match(prolog_NAME);
        this.match(prolog_SPACE);
        const isExternal = /^(?:SYSTEM|PUBLIC)/.test(this.text.slice(this.at, this.at + 6));
        let last = '';
        while (this.at < this.text.length) {
            this.match(prolog_SPACE);
            if (this.take('>'))
                break;
            last = this.word() ?? last;
        }
        return { name, parameter, offset, ...(isExternal ? { external: last } : { value: last }) };
    }
    /** Passes over one quoted text, name or character; returns the quoted text. */
    word() {
        const quote = this.text[this.at];
        if (quote === '"' || quote === "'") {
            const start = this.at + 1;
            const end = this.text.indexOf(quote, start);
            this.at = end === -1 ? this.text.length : end + 1;
            return this.text.slice(start, end === -1 ? undefined : end);
        }
        if (this.match(prolog_NAME) === '')
            this.at++;
        return undefined;
    }
    skipTo(mark) {
        const end = this.text.indexOf(mark, this.at);
        this.at = end === -1 ? this.text.length : end + mark.length;
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/xml.js





const xmlInspector = {
    name: 'xml',
    recognises: xml_recognises,
    inspect: inspectXml,
};
/** Root elements of models: PMML, and the networks of OpenVINO. */
const xml_ROOTS = new Map([
    ['PMML', 'pmml'],
    ['net', 'openvino'],
]);
/** Bytes before the root element. Declarations of entities come before it; comments may be long. */
const PROLOG_BYTES = 2 ** 20;
/** Extensions of one file that are told. */
const MAX_SCRIPTS = 20;
async function xml_recognises({ locator, bytes }, head) {
    const name = baseName(locator);
    const isPmml = name.endsWith('.pmml');
    if (!isPmml && !name.endsWith('.xml'))
        return false;
    const start = xml_decode(head);
    if (!/^\uFEFF?\s*</.test(start))
        return false;
    let prolog = readProlog(start);
    if (prolog.cut && bytes.size > head.length)
        prolog = readProlog(xml_decode(await bytes.read(0, PROLOG_BYTES)));
    return isPmml || xml_ROOTS.has(prolog.root ?? '');
}
async function inspectXml(artifact, context) {
    const { bytes } = artifact;
    const prolog = readProlog(xml_decode(await bytes.read(0, PROLOG_BYTES)));
    const format = xml_ROOTS.get(prolog.root ?? '') ?? 'xml';
    const findings = entityFindings(prolog, artifact, context);
    if (format !== 'openvino')
        findings.push(...(await scriptFindings(artifact, context)));
    const reason = `the XML breaks off, or has no root element in its first ${PROLOG_BYTES} bytes`;
    return {
        format,
        findings,
        members: [],
        incomplete: prolog.cut ? [{ code: 'broken', reason, risk: 'inert' }] : [],
    };
}
function entityFindings({ doctype }, { locator }, { rules }) {
    if (doctype === undefined)
        return [];
    const rule = rules.rule('XML-ENTITY');
    const { known = [] } = matchOf(rule);
    const told = doctype.entities.slice(0, 3).map((entity) => sentenceOf(entity));
    const { external } = doctype;
    if (external !== undefined && !known.some((address) => external.startsWith(address)))
        told.push(`fetches its declarations from ${quoted(external)}`);
    if (told.length === 0)
        return [];
    const { path, members } = locator;
    return [
        findingOf(rule, {
            evidence: `the document type ${told.join('; ')}${doctype.entities.length > 3 ? ` (of ${doctype.entities.length} entities)` : ''}`,
            location: { path, members, offset: doctype.offset },
            subject: told.join('; '),
        }),
    ];
}
function sentenceOf({ name, external, value = '' }) {
    return external === undefined
        ? `replaces &${name}; by ${quoted(value, 60)}`
        : `fetches &${name}; from ${quoted(external)}`;
}
async function scriptFindings({ locator, bytes }, { rules }) {
    const rule = rules.rule('XML-SCRIPT');
    const { words = [] } = matchOf(rule);
    const { path, members } = locator;
    const findings = [];
    for await (const { text, offset } of elements_elementsOf(bytes, 'Extension')) {
        const word = words.find((known) => text.includes(known));
        if (word === undefined)
            continue;
        const evidence = `an extension holds ${quoted(word)}: ${quoted(text)}`;
        findings.push(findingOf(rule, { evidence, location: { path, members, offset }, subject: text.slice(0, 500) }));
        if (findings.length >= MAX_SCRIPTS)
            break;
    }
    return findings;
}
/** XML says by its first bytes when it is UTF-16 (XML 1.0, appendix F). */
function xml_decode(data) {
    const [first, second] = data;
    if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
        return new TextDecoder('utf-16le').decode(data);
    if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
        return new TextDecoder('utf-16be').decode(data);
    return new TextDecoder().decode(data);
}

;// CONCATENATED MODULE: ./lib/src/inspect/inspectors.js























function inspectorsFor(rules) {
    return [
        lfsInspector,
        archiveInspector,
        compressedInspector,
        tarInspector,
        pickleInspector,
        numpyInspector,
        safetensorsInspector,
        ggufInspector,
        onnxInspector,
        tensorflowInspector,
        tensorflowTextInspector,
        checkpointInspector,
        tfliteInspector,
        coremlInspector,
        kerasConfigInspector,
        hdf5Inspector,
        configInspector,
        skopsInspector,
        templateInspector,
        codeFileInspector,
        xmlInspector,
        nativeInspector,
        inertInspector(rules),
        unreadInspector(rules),
    ];
}

// EXTERNAL MODULE: ./lib/src/policy/codeowners.js
var codeowners = __webpack_require__(7068);
// EXTERNAL MODULE: ./lib/src/policy/approvals.js
var policy_approvals = __webpack_require__(5165);
// EXTERNAL MODULE: ./lib/src/policy/globs.js
var globs = __webpack_require__(1374);
;// CONCATENATED MODULE: ./lib/src/policy/exceptions.js
// Exceptions: findings that were looked at and accepted, until a day, by someone who answers for it.

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;
/**
 * Rules about the policy itself. No exception waives them: one exception would switch off the only sign that
 * exceptions are being added.
 */
const GUARD_PREFIX = 'GUARD-';
/**
 * Matches exceptions with findings: same rule, path glob, not expired, and the file's sha256 where the exception
 * quotes one, which it must for everything but text ({@link UniqueFinding.needsDigest}). The first in file order
 * wins. @throws PolicyError BAD_GLOB
 */
function applyExceptions(exceptions, findings, context) {
    const waivers = new Map();
    const places = byRuleAndPath(findings);
    const notices = exceptions.flatMap((exception) => {
        const problem = apply(exception, places.get(exception.rule) ?? new Map(), context, waivers);
        const subject = `${exception.at}: the exception for ${exception.rule} in ${exception.path}`;
        return problem === undefined ? [] : [`${subject} ${problem}.`];
    });
    return { waivers, notices };
}
/** Thousands of exceptions may meet thousands of findings; each pair of rule and path is matched once. */
function byRuleAndPath(findings) {
    const rules = new Map();
    for (const one of findings) {
        const { rule, location } = one.finding;
        const paths = rules.get(rule) ?? new Map();
        const group = paths.get(location.path) ?? [];
        group.push(one);
        rules.set(rule, paths.set(location.path, group));
    }
    return rules;
}
/** Enters what one exception waives, among the findings of its rule; what there is to say about it, if anything. */
function apply(exception, places, context, waivers) {
    if (exception.rule.startsWith(GUARD_PREFIX))
        return 'is ignored: changes of the policy cannot be waived';
    if (exception.expires < context.now.toISOString().slice(0, 10)) {
        return `expired on ${exception.expires} and is ignored; renew or remove it`;
    }
    const matches = (0,globs/* compileGlob */.SO)(exception.path);
    const candidates = [...places].flatMap(([path, findings]) => (matches(path) ? findings : []));
    if (candidates.length === 0)
        return unused(matches, context);
    let mismatch;
    for (const candidate of candidates) {
        const problem = mismatchOf(exception, candidate, context.sha256Of);
        if (problem !== undefined)
            mismatch ??= problem;
        else if (!waivers.has(candidate))
            waivers.set(candidate, exception);
    }
    return mismatch ?? farAhead(exception, context.now);
}
function mismatchOf(exception, candidate, sha256Of) {
    const { path } = candidate.finding.location;
    const actual = sha256Of(path);
    if (exception.sha256 === undefined) {
        if (!candidate.needsDigest)
            return undefined;
        const value = actual === undefined ? '' : ` (${actual})`;
        return `is ignored for ${path}: it must quote the sha256 of the file that was looked at${value}`;
    }
    if (actual === undefined)
        return `is ignored for ${path}: the sha256 of this file is not known`;
    if (actual === exception.sha256)
        return undefined;
    return `is ignored for ${path}: it is for another version of the file, this one has the sha256 ${actual}`;
}
function unused(matches, context) {
    const lookedAt = context.paths.some((path) => matches(path));
    return lookedAt ? 'is not used: there is no such finding any more; remove it' : undefined;
}
function farAhead(exception, now) {
    const far = Date.parse(exception.expires) - now.getTime() > YEAR_MS;
    return far ? `holds until ${exception.expires}, more than a year from now; prefer a nearer day` : undefined;
}

;// CONCATENATED MODULE: ./lib/src/policy/fingerprint.js
// What makes two findings the same one, wherever the file moved.

/**
 * 64 hex characters over rule, member chain and subject: free of path, offset, line and time. The members stay
 * a list in the digest's input, so that no member name can imitate a chain.
 */
function fingerprintOf(finding) {
    const identity = JSON.stringify([finding.rule, finding.location.members, finding.subject]);
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex');
}

;// CONCATENATED MODULE: ./lib/src/policy/order.js


/** Enough to look at every place by hand; a file with more is not reviewed offset by offset. */
const MOST_OFFSETS = 256;
/** Negative when `a` comes first: the worst first, then by path, member, place, rule, and then anything stable. */
function compareFindings(a, b) {
    return ((0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        compareText(a.location.path, b.location.path) ||
        compareText(a.location.members.join('\0'), b.location.members.join('\0')) ||
        (a.location.cell ?? 0) - (b.location.cell ?? 0) ||
        (a.location.line ?? 0) - (b.location.line ?? 0) ||
        (a.location.column ?? 0) - (b.location.column ?? 0) ||
        (a.location.offset ?? 0) - (b.location.offset ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.subject, b.subject) ||
        core_severity/* CONFIDENCES */.ix.indexOf(a.confidence) - core_severity/* CONFIDENCES */.ix.indexOf(b.confidence) ||
        compareText(JSON.stringify(a), JSON.stringify(b)));
}
/** One finding for each path, member chain, rule and subject: the worst one, with the offsets of all. In order. */
function uniqueFindings(findings) {
    const groups = new Map();
    for (const finding of findings.toSorted(compareFindings)) {
        const { path, members } = finding.location;
        const key = JSON.stringify([path, members, finding.rule, finding.subject]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].flatMap((group) => {
        const [worst] = group;
        return worst === undefined ? [] : [fold(worst, group)];
    });
}
function fold(worst, group) {
    const offsets = new Set(group.flatMap(offsetsOf));
    if (worst.location.offset !== undefined)
        offsets.delete(worst.location.offset);
    const moreOffsets = [...offsets].toSorted((a, b) => a - b).slice(0, MOST_OFFSETS);
    return {
        finding: { ...worst, moreOffsets },
        fingerprint: fingerprintOf(worst),
        needsDigest: !group.every(order_isText),
    };
}
function offsetsOf({ location, moreOffsets }) {
    return location.offset === undefined ? moreOffsets : [location.offset, ...moreOffsets];
}
function order_isText(finding) {
    const { line, cell, members } = finding.location;
    return (line ?? cell) !== undefined && members.length === 0 && offsetsOf(finding).length === 0;
}
/** By UTF-16 code unit: a locale would make the order depend on the machine. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/src/policy/existing.js


/** The rule that says something was not read. Two unread things are not the same thing. */
const INCOMPLETE_RULE = 'SCAN-INCOMPLETE';
/**
 * The head findings that base findings account for: equal fingerprints, one for one, first in the same path and
 * then wherever the file moved.
 *
 * SCAN-INCOMPLETE needs the same sha256 too: otherwise replacing one file that nobody could read with another
 * would pass unseen. A base finding does not excuse a worse one, but it is used up by it all the same: pairs
 * depend on paths alone, so that making one finding worse can never make another one existing.
 */
function existingAmong(head, base, headDigest, baseDigest, mayMove = () => true) {
    const unpaired = byIdentity(uniqueFindings(base), baseDigest);
    const pairs = new Map();
    const pair = (one, choose) => {
        const olds = unpaired.get(identityOf(one, headDigest) ?? '') ?? new Map();
        const path = choose(olds);
        const old = path === undefined ? undefined : olds.get(path);
        if (path === undefined || old === undefined)
            return;
        olds.delete(path);
        pairs.set(one, old);
    };
    for (const one of head)
        pair(one, () => one.finding.location.path);
    const moved = head.filter((one) => !pairs.has(one));
    for (const one of moved.toSorted(byPath))
        pair(one, (olds) => olds.keys().next().value);
    const excused = [...pairs].filter(([one, old]) => (0,core_severity/* compareSeverity */.zK)(old.severity, one.finding.severity) <= 0 &&
        (old.location.path === one.finding.location.path || mayMove(old, one.finding)));
    return new Set(excused.map(([one]) => one));
}
function byIdentity(findings, digestOf) {
    const groups = new Map();
    for (const one of findings) {
        const identity = identityOf(one, digestOf);
        if (identity === undefined)
            continue;
        const group = groups.get(identity) ?? new Map();
        groups.set(identity, group.set(one.finding.location.path, one.finding));
    }
    return groups;
}
/** What a pair has in common; undefined when the finding can have no pair. */
function identityOf({ finding, fingerprint }, digestOf) {
    if (finding.rule !== INCOMPLETE_RULE)
        return fingerprint;
    const digest = digestOf(finding.location.path);
    return digest === undefined ? undefined : `${fingerprint} ${digest}`;
}
function byPath(a, b) {
    return compareText(a.finding.location.path, b.finding.location.path);
}

;// CONCATENATED MODULE: ./lib/src/policy/reason.js

/** More names make a list that nobody reads; the findings carry all of them. */
const MOST_NAMES = 5;
function reasonFor(decision, settled, settings, coverage) {
    const relaxed = settled.filter((one) => one.relaxed).length;
    const warning = relaxed === 0 ? '' : ` The policy does not block ${count(relaxed, 'critical finding')}.`;
    return sentence(decision, settled, settings, coverage) + warning;
}
function sentence(decision, settled, settings, coverage) {
    if (decision === 'block')
        return blocked(reason_findingsOf(settled, 'block'), settings);
    const approved = settled.filter((one) => one.approvedBy.length > 0);
    if (decision === 'pass')
        return approved.length > 0 ? approvedSentence(approved) : passed(settled, coverage);
    const open = settled.filter((one) => one.finding.disposition === 'review' && one.approvedBy.length === 0);
    return needsReview(open.map(({ finding }) => finding));
}
function blocked(findings, { failOn }) {
    const plain = findings.every(({ severity }) => (0,core_severity/* isAtLeast */.du)(severity, failOn));
    const why = plain ? `policy blocks ${failOn.toLowerCase()} and above` : 'by policy';
    return `${tally(findings)} (${why}).`;
}
function needsReview(findings) {
    const owners = namesOf(findings.flatMap((finding) => finding.owners), 'or');
    if (owners === undefined) {
        return `${tally(findings)}; no owners are configured, so the check does not fail.`;
    }
    const sets = new Set(findings.map((finding) => JSON.stringify(finding.owners)));
    const whom = sets.size === 1 ? owners : `an owner of each file (${owners})`;
    return `${tally(findings)} must be approved by ${whom}.`;
}
function approvedSentence(approved) {
    const findings = approved.map(({ finding }) => finding);
    const were = findings.length === 1 ? 'was' : 'were';
    const names = namesOf(approved.flatMap(({ approvedBy }) => approvedBy), 'and');
    return `${tally(findings)} ${were} approved by ${names ?? 'nobody'}.`;
}
function passed(settled, coverage) {
    const files = new Set(coverage.map(({ locator }) => locator.path)).size;
    const unread = new Set(coverage.filter((one) => one.status !== 'inspected').map((one) => one.locator.path))
        .size;
    const rest = unread === 0 ? '' : `; ${unread} of them ${unread === 1 ? 'was' : 'were'} not read to the end`;
    if (settled.length === 0) {
        return files === 0
            ? 'the change has nothing to inspect.'
            : `nothing dangerous found in ${count(files, 'file')}${rest}.`;
    }
    const kinds = ['note', 'waived', 'existing']
        .map((kind) => [reason_findingsOf(settled, kind).length, kind])
        .filter(([number]) => number > 0)
        .map(([number, kind]) => (kind === 'note' ? count(number, 'note') : `${number} ${kind}`));
    return `nothing in ${count(files, 'file')} needs review (${kinds.join(', ')})${rest}.`;
}
/** `1 critical and 2 high findings`. */
function tally(findings) {
    const parts = core_severity/* SEVERITIES */.oC.map((severity) => ({
        severity,
        number: findings.filter((finding) => finding.severity === severity).length,
    })).filter(({ number }) => number > 0);
    const text = reason_joined(parts.map(({ severity, number }) => `${number} ${severity.toLowerCase()}`), 'and');
    return `${text} ${findings.length === 1 ? 'finding' : 'findings'}`;
}
function reason_findingsOf(settled, kind) {
    return settled.map(({ finding }) => finding).filter(({ disposition }) => disposition === kind);
}
/** Different names joined for reading, or undefined when there is none. */
function namesOf(names, word) {
    const different = [...new Set(names)];
    if (different.length === 0)
        return undefined;
    const more = different.length - MOST_NAMES;
    return reason_joined([...different.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])], word);
}
function reason_joined(parts, word) {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/src/policy/settings.js
var policy_settings = __webpack_require__(7248);
;// CONCATENATED MODULE: ./lib/src/policy/decide.js









/**
 * Judges a change. A finding is, in this order: existing (base has it already), waived (a valid exception), what
 * `on-incomplete` says (SCAN-INCOMPLETE only, unless the policy gives that rule a severity), or what its severity
 * after the policy's overrides says. The decision is the worst disposition that is not approved.
 * @throws PolicyError BAD_GLOB when the settings hold a glob that no parser has seen
 */
function judge(input) {
    const unique = uniqueFindings(input.findings);
    const baseSha256Of = input.baseSha256Of ?? (() => undefined);
    const paths = new Set([...input.coverage, ...input.findings.map((f) => f.location)].map(decide_pathOf));
    const exceptions = applyExceptions(input.settings.exceptions, unique, {
        now: input.now,
        sha256Of: input.sha256Of,
        paths: [...paths],
    });
    const rulesFor = (0,policy_settings/* rulesByPath */.iR)(input.settings);
    const existing = existingAmong(unique, input.baseFindings, input.sha256Of, baseSha256Of, sameMeaning(rulesFor, input.settings.exceptions));
    const ownersOf = (0,globs/* remembered */.HK)(input.ownersOf);
    const notices = new Set(exceptions.notices);
    const settled = unique
        .map((one) => {
        const verdict = existing.has(one) ? 'existing' : exceptions.waivers.get(one);
        const rules = rulesFor(one.finding.location.path);
        return withApproval(dispose(one, verdict, rules, { ...input, ownersOf }), input.approvals, notices);
    })
        .toSorted((a, b) => compareFindings(a.finding, b.finding));
    const decision = decisionOf(settled);
    return {
        decision,
        reason: reasonFor(decision, settled, input.settings, input.coverage),
        findings: settled.map(({ finding }) => finding),
        notices: [...notices],
        failsCheck: decision === 'block' || settled.some((one) => isOpen(one) && one.finding.owners.length > 0),
    };
}
/** A finding means the same at two paths when it would be disposed of alike, and no exception speaks of the old one. */
function sameMeaning(rulesFor, exceptions) {
    const at = (finding, path) => {
        const rules = rulesFor(path);
        const override = rules.severity.get(finding.rule);
        return byThreshold(override === 'off' ? 'INFO' : (override ?? finding.severity), rules);
    };
    return (old, finding) => at(old, old.location.path) === at(finding, finding.location.path) &&
        !exceptions.some(({ rule, path }) => rule === old.rule && (0,globs/* compileGlob */.SO)(path)(old.location.path));
}
function decisionOf(settled) {
    if (settled.some(({ finding }) => finding.disposition === 'block'))
        return 'block';
    return settled.some(isOpen) ? 'review' : 'pass';
}
/** Needs review and has no approval. */
function isOpen({ finding, approvedBy }) {
    return finding.disposition === 'review' && approvedBy.length === 0;
}
function dispose({ finding, fingerprint }, verdict, rules, { settings, sha256Of, ownersOf }) {
    const { path } = finding.location;
    const override = rules.severity.get(finding.rule);
    const severity = override === 'off' ? 'INFO' : (override ?? finding.severity);
    const [disposition, because] = dispositionOf(finding, severity, override, verdict, rules, settings);
    const sha256 = sha256Of(path);
    const waivedBy = typeof verdict === 'object' ? [verdict.owner] : [];
    return {
        finding: {
            ...finding,
            severity,
            fingerprint,
            disposition,
            owners: disposition === 'review' ? ownersOf(path) : waivedBy,
            ...(sha256 !== undefined && { sha256 }),
            ...(because !== undefined && { because }),
        },
        approvedBy: [],
        relaxed: finding.severity === 'CRITICAL' && (disposition === 'review' || disposition === 'note'),
    };
}
function dispositionOf(finding, severity, override, verdict, rules, { onIncomplete }) {
    if (verdict === 'existing')
        return ['existing', 'it was there before this change'];
    if (verdict !== undefined)
        return ['waived', `${verdict.reason} (until ${verdict.expires})`];
    if (finding.rule === INCOMPLETE_RULE && onIncomplete !== 'by-risk' && override === undefined) {
        return [onIncomplete, `the policy says ${onIncomplete} for everything that was not read`];
    }
    const disposition = byThreshold(severity, rules);
    if (override === 'off')
        return [disposition, 'the policy switches this rule off'];
    if (severity !== finding.severity) {
        return [disposition, `the policy rates this rule ${severity} instead of ${finding.severity}`];
    }
    if (disposition === byThreshold(severity, policy_settings/* DEFAULTS */.zY))
        return [disposition, undefined];
    return [disposition, `the policy blocks ${rules.failOn} and above and reviews from ${rules.reviewOn} on`];
}
function byThreshold(severity, { failOn, reviewOn }) {
    if ((0,core_severity/* isAtLeast */.du)(severity, failOn))
        return 'block';
    return reviewOn !== 'never' && (0,core_severity/* isAtLeast */.du)(severity, reviewOn) ? 'review' : 'note';
}
/** Enters who approved a finding that needs it, and notices about what stands in the way. */
function withApproval(settled, approvals, notices) {
    const { finding } = settled;
    if (finding.disposition !== 'review' || approvals === undefined)
        return settled;
    const { approvedBy, notices: remarks } = (0,policy_approvals/* ownersVerdict */.u)(approvals, finding.owners);
    for (const remark of remarks)
        notices.add(remark);
    if (approvedBy.length === 0)
        return settled;
    const approval = `approved by ${approvedBy.join(', ')}`;
    const because = finding.because === undefined ? approval : `${finding.because}; ${approval}`;
    return { ...settled, approvedBy, finding: { ...finding, because } };
}
function decide_pathOf(place) {
    return 'locator' in place ? place.locator.path : place.path;
}

// EXTERNAL MODULE: ./lib/src/policy/policy.js
var policy = __webpack_require__(7895);
;// CONCATENATED MODULE: ./lib/src/policy/guarded-paths.js


/** Where further files of the policy live, such as a team's own rules. */
const POLICY_FOLDER = '.github/model-guard/';
/**
 * The changes that a reviewer must see because they take effect after the merge. They concern every file of the
 * list, whatever `paths` and `ignore` say. All three places of CODEOWNERS count: a new file in an earlier place
 * replaces the one in use.
 */
function guardedChanges(files, guarded) {
    return files.flatMap((file) => {
        const rule = ruleFor(file.path, guarded);
        return rule === undefined ? [] : [{ rule, occurrence: occurrenceOf(file) }];
    });
}
function ruleFor(path, guarded) {
    if (path === policy/* POLICY_PATH */.E || path === guarded.policyPath || path.startsWith(POLICY_FOLDER)) {
        return 'GUARD-POLICY-CHANGED';
    }
    const decides = !guarded.ownersInPolicy && codeowners/* CODEOWNERS_PATHS */.xn.some((location) => location === path);
    return decides ? 'GUARD-OWNERS-CHANGED' : undefined;
}
function occurrenceOf({ path, head, base }) {
    const change = changeOf(head !== undefined, base !== undefined);
    return {
        evidence: `${change} ${path}, which decides about later changes; this run used the version at base`,
        location: { path, members: [] },
        subject: `${change} ${path}`,
    };
}
function changeOf(inHead, inBase) {
    if (!inBase)
        return 'adds';
    return inHead ? 'changes' : 'deletes';
}

;// CONCATENATED MODULE: ./lib/src/guard.js










/** Judges a change. Rejects only when the change itself cannot be had; files that cannot be read are findings. */
async function guard(request) {
    const start = request.now();
    const rules = await loadRules();
    const change = await request.source.select();
    const selected = selectFiles(change, request.settings);
    const head = await inspectSide(selected.inspected, 'head', request, rules);
    const findings = [...guardFindings(change, request, rules), ...unlisted(change, rules), ...head.findings];
    const base = await baseFindings(selected.inspected, findings, request, rules);
    const input = {
        findings,
        baseFindings: base.findings,
        coverage: [...head.coverage, ...selected.leftOut, ...unlistedCoverage(change)],
        settings: request.settings,
        ownersOf: (0,codeowners/* ownersLookup */.Rb)(request.settings.owners, request.codeOwners),
        sha256Of: await digestsOf(worthHashing(findings), selected.inspected, 'head', request.source),
        baseSha256Of: await digestsOf(base.findings, selected.inspected, 'base', request.source),
        now: start,
    };
    const { judgement, notices } = await judgeWithApprovals(input, request);
    const report = {
        decision: judgement.decision,
        reason: judgement.reason,
        findings: judgement.findings,
        coverage: input.coverage,
        notices: [
            ...(request.notices ?? []),
            ...(0,policy_settings/* unknownRules */.sF)(request.settings, (id) => rules.has(id)),
            ...notices,
            ...judgement.notices,
        ],
        stats: {
            files: selected.inspected.length,
            bytes: head.bytes,
            milliseconds: request.now().getTime() - start.getTime(),
        },
    };
    return { report, rules, failsCheck: judgement.failsCheck };
}
function selectFiles(change, settings) {
    const selectionOf = (0,policy_settings/* fileSelection */.Bx)(settings);
    const leftOut = change.files.filter((file) => file.head !== undefined && selectionOf(file.path) === 'ignored');
    return {
        inspected: change.files.filter((file) => selectionOf(file.path) === 'inspect'),
        leftOut: leftOut.map(({ path }) => ({
            locator: { path, members: [] },
            format: 'ignored',
            size: 0,
            status: 'not-inspected',
            incomplete: [{ code: 'not-checked', reason: 'the policy leaves it out', risk: 'unknown' }],
        })),
    };
}
function inspectSide(files, side, { source, settings, onFile }, rules) {
    return inspectChange(files, side, {
        source,
        rules,
        inspectors: inspectorsFor(rules),
        allowedGlobals: new Set(settings.allow.globals),
        ...(side === 'head' && onFile !== undefined && { onFile }),
    });
}
/** What base had is read only when there is something that it could account for. */
async function baseFindings(files, findings, request, rules) {
    if (findings.length === 0 || files.every((file) => file.base === undefined))
        return { findings: [] };
    return inspectSide(files, 'base', request, rules);
}
function guardFindings(change, request, rules) {
    // Without a base there is no change: everything is simply there.
    if (change.base === undefined)
        return [];
    const ownersInPolicy = request.settings.owners.length > 0;
    return guardedChanges(change.files, { policyPath: request.policyPath, ownersInPolicy }).map(({ rule, occurrence }) => findingOf(rules.rule(rule), occurrence));
}
function unlisted(change, rules) {
    return change.incomplete.map(({ path, incomplete }) => incompleteFinding(incomplete, { path, members: [] }, rules));
}
function unlistedCoverage(change) {
    return change.incomplete.map(({ path, incomplete }) => ({
        locator: { path, members: [] },
        format: 'unknown',
        size: 0,
        status: 'not-inspected',
        incomplete: [incomplete],
    }));
}
/** Digests matter where an exception may quote them: hashing a large file for a mere note would be waste. */
function worthHashing(findings) {
    return findings.filter(({ severity }) => severity !== 'LOW' && severity !== 'INFO');
}
async function judgeWithApprovals(input, request) {
    const judgement = judge(input);
    if (judgement.decision !== 'review' || request.approvals === undefined)
        return { judgement, notices: [] };
    const owners = judgement.findings.flatMap((finding) => finding.disposition === 'review' ? finding.owners : []);
    if (owners.length === 0)
        return { judgement, notices: [] };
    const { approvals, notices } = await request.approvals([...new Set(owners)]);
    return { judgement: approvals === undefined ? judgement : judge({ ...input, approvals }), notices };
}


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ approvalsFrom),
/* harmony export */   u: () => (/* binding */ ownersVerdict)
/* harmony export */ });
// Who approved a pull request, as GitHub counts reviews, and whether that is enough for a set of owners.
/**
 * Reduces reviews to one verdict for each user: the latest review that is not a comment. An approval counts for
 * the head commit only; a request for changes stands until it is dismissed or the same user approves.
 */
function approvalsFrom(reviews, context) {
    const verdicts = new Map();
    for (const { user, state, commit } of reviews) {
        if (user === undefined)
            continue;
        const login = user.toLowerCase();
        if (state === 'APPROVED')
            verdicts.set(login, commit === context.headSha ? 'approved' : 'outdated');
        else if (state === 'CHANGES_REQUESTED')
            verdicts.set(login, 'refused');
        else if (state === 'DISMISSED')
            verdicts.delete(login);
    }
    const teams = [...context.teams].map(([team, members]) => [team.toLowerCase(), members?.map((login) => login.toLowerCase())]);
    return { author: context.author.toLowerCase(), verdicts, teams: new Map(teams) };
}
/** Whether one of the owners other than the author approved, and no owner asks for changes. */
function ownersVerdict(approvals, owners) {
    const notices = [];
    const logins = new Set(owners.flatMap((owner) => loginsOf(owner, approvals, notices)));
    const known = notices.length === 0;
    logins.delete(approvals.author);
    if (known && owners.length > 0 && logins.size === 0) {
        notices.push(`Nobody but the author owns these files; add an owner beside ${owners.join(', ')}.`);
    }
    const those = (verdict) => [...logins].filter((login) => approvals.verdicts.get(login) === verdict).toSorted();
    const refused = those('refused');
    for (const login of refused)
        notices.push(`@${login} asks for changes, so no other approval counts.`);
    const approvedBy = refused.length > 0 ? [] : those('approved').map((login) => `@${login}`);
    if (approvedBy.length === 0) {
        for (const login of those('outdated')) {
            notices.push(`@${login} approved an earlier commit; the latest one needs a new approval.`);
        }
    }
    return { approvedBy, notices };
}
function loginsOf(owner, approvals, notices) {
    const name = owner.toLowerCase();
    if (!name.startsWith('@')) {
        notices.push(`The owner ${owner} is an address, which reviews do not show; name the person as @login.`);
        return [];
    }
    if (!name.includes('/'))
        return [name.slice(1)];
    const members = approvals.teams.get(name);
    if (members !== undefined)
        return members;
    notices.push(`The members of ${owner} could not be listed, so nobody counts as one; use a token that may read the members of the organization (members: read), or name people.`);
    return [];
}


/***/ }),

/***/ 7068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   Rb: () => (/* binding */ ownersLookup),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1318);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5298);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1979);
// CODEOWNERS as GitHub reads it: https://docs.github.com/repositories (About code owners).



/** Where GitHub looks; the first one that exists counts, alone. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** A file with more wrong lines is not repaired from our notices. */
const MOST_NOTICES = 10;
/**
 * Reads a CODEOWNERS file. The last matching line counts, also when it names nobody. Patterns are those of
 * gitignore without `!`, `[ ]` and a leading `\#`; lines that use these, or name something that cannot be an
 * owner, are skipped. A file over 3 MB has no owners at all. `file` names it in notices. Never throws.
 */
function parseCodeowners(input, file) {
    if (input.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyBytes) {
        return {
            ownersOf: () => [],
            notices: [`${file} is larger than 3 MB: GitHub does not use it, nor do we.`],
        };
    }
    const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
    const lines = [];
    const problems = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = parseLine(raw);
        if (typeof line === 'string')
            problems.push(`${file}:${index + 1}: this line is skipped: ${line}.`);
        else if (line !== undefined)
            lines.push(line);
    }
    const more = problems.length - MOST_NOTICES;
    return {
        ownersOf: (path) => {
            const segments = path.split('/');
            return lines.findLast(({ pattern }) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPath */ .$h)(pattern, segments))?.owners ?? [];
        },
        notices: [
            ...problems.slice(0, MOST_NOTICES),
            ...(more > 0 ? [`${file}: ${more} more lines are skipped.`] : []),
        ],
    };
}
/** Whoever may approve findings at a path: the policy's owners, or else its code owners. */
function ownersLookup(policyOwners, codeOwners) {
    if (policyOwners.length > 0)
        return () => policyOwners;
    return (path) => codeOwners?.ownersOf(path) ?? [];
}
/** A line, the reason to skip it, or undefined when it says nothing. */
function parseLine(raw) {
    const [patternText, ...words] = wordsOf(raw);
    if (patternText === undefined)
        return undefined;
    const pattern = compilePattern(patternText);
    if (typeof pattern === 'string')
        return pattern;
    const wrong = words.find((word) => !isOwner(word));
    return wrong === undefined ? { pattern, owners: words } : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(wrong)} cannot be an owner`;
}
/** Words up to a comment. A backslash keeps the next character, a blank too, in its word. */
function wordsOf(raw) {
    const words = raw.match(/(?:\\.|[^\s\\]|\\$)+/gu) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
}
function isOwner(word) {
    return /^@[A-Za-z0-9_-]+(?:\/[A-Za-z0-9._-]+)?$/.test(word) || /^[^@]+@[^@]+$/.test(word);
}
/**
 * The pattern, or why there is none. It is anchored when it has a `/` before its end; what matches a directory
 * matches everything inside, except that a final `*` means direct children only.
 */
function compilePattern(text) {
    if (text.startsWith('!'))
        return 'patterns cannot be negated';
    if (text.startsWith('\\#'))
        return 'a pattern cannot begin with "#"';
    if (/[[\]]/.test(text))
        return 'patterns cannot have brackets';
    if (text.includes('***'))
        return 'three stars in a row mean nothing';
    const names = text.replace(/^\//, '').replace(/\/$/, '').split('/');
    const last = names.at(-1);
    const pattern = text.slice(0, -1).includes('/') ? [] : [..._wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_SEGMENTS */ .A7];
    for (const name of names) {
        const segment = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .compileSegment */ .R$)(name);
        if (segment === undefined || name === '')
            return 'the pattern is not complete';
        pattern.push(...(name === '**' ? _wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_SEGMENTS */ .A7 : [segment]));
    }
    if (text.endsWith('/') || last === '**')
        return [...pattern, ..._wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING_INSIDE */ .Tt];
    return last === '*' ? pattern : [...pattern, ..._wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_SEGMENTS */ .A7];
}


/***/ }),

/***/ 5298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   p: () => (/* binding */ PolicyError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);
// What can be wrong with a policy, a glob or an input. The message is one line and says where and what to do.

class PolicyError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}
/** Untrusted text as one quoted, shortened piece of a one-line message. */
function quoted(text) {
    const LONGEST = 80; // longer than any key or glob worth reading in a message
    return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);
}


/***/ }),

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ loadCodeOwners),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7068);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7895);


/**
 * The policy at base; the defaults when there is none. A path that was asked for and is not there is a notice: a slip
 * would otherwise drop a strict policy unseen, while failing would lock out the change that introduces it.
 * @throws PolicyError, and the source's own error
 */
async function loadPolicy(source, asked) {
    const path = asked ?? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .E;
    const text = await source.readBase(path);
    if (text === undefined) {
        const notice = `There is no policy file ${path} at the base commit; the defaults apply.`;
        return { policy: _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_POLICY */ .l, path, notices: asked === undefined ? [] : [notice] };
    }
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 8138));
    return { policy: await parsePolicy(text, path), path, notices: [] };
}
/** The CODEOWNERS file that GitHub would use at base. @throws the source's own error */
async function loadCodeOwners(source) {
    for (const path of _codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_PATHS */ .xn) {
        const text = await source.readBase(path);
        if (text !== undefined)
            return (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCodeowners */ .BW)(text, path);
    }
    return undefined;
}


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5298);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1979);
// The globs of a policy file: which repository paths a pattern means.


/** No path that people write a pattern for is longer. */
const LONGEST_GLOB = 512;
/** What `{a,b}` may multiply to: hand-written lists have a dozen alternatives; nested ones could be a bomb. */
const MOST_ALTERNATIVES = 64;
/**
 * Compiles one glob. It is anchored at the repository root and matches case-sensitively: `*` and `?` stay inside
 * a segment, `**` as a whole segment crosses them, `{a,b}` are alternatives, a trailing `/` means everything
 * inside, `\` takes the next character literally. Names that begin with a dot are like any other.
 * @throws PolicyError BAD_GLOB, for syntax that is not one of these too: a pattern that is silently read
 * otherwise than meant would leave files out.
 */
function compileGlob(glob) {
    if (glob.length > LONGEST_GLOB)
        throw badGlob(glob, `is longer than ${LONGEST_GLOB} characters`);
    if (glob.startsWith('!'))
        throw badGlob(glob, 'begins with "!"; list what to leave out under "ignore"');
    if (/(?<!\\)[[\]()]/.test(glob))
        throw badGlob(glob, 'has brackets; write "\\[" to mean the character');
    const patterns = alternativesOf(glob).map((alternative) => compilePath(glob, alternative));
    // Exceptions mostly name one file, and there may be thousands of them.
    if (/^[^/*?{}\\]+(?:\/[^/*?{}\\]+)*$/.test(glob))
        return (path) => path === glob;
    return (path) => {
        const segments = path.split('/');
        return patterns.some((pattern) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPath */ .$h)(pattern, segments));
    };
}
/** A path matches when one of the globs does. @throws PolicyError BAD_GLOB */
function compileGlobs(globs) {
    const matchers = globs.map(compileGlob);
    return (path) => matchers.some((matches) => matches(path));
}
/** The same function, computed once for each path: a file may hold thousands of findings. */
function remembered(compute) {
    const known = new Map();
    return (path) => {
        const entry = known.get(path) ?? { value: compute(path) };
        known.set(path, entry);
        return entry.value;
    };
}
function compilePath(glob, alternative) {
    const texts = alternative.replace(/^\//, '').split('/');
    if (texts.length > 1 && texts.at(-1) === '')
        texts[texts.length - 1] = '**';
    return texts.flatMap((text, index) => {
        if (text === '' || text === '.' || text === '..')
            throw badGlob(glob, `has the segment ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}`);
        // A file of the directory's own name is not inside it.
        if (text === '**')
            return index === texts.length - 1 ? _wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING_INSIDE */ .Tt : _wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING_INSIDE */ .Tt.slice(0, 1);
        const segment = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSegment */ .R$)(text);
        if (segment === undefined)
            throw badGlob(glob, 'has a backslash with nothing after it');
        return [segment];
    });
}
/** Expands braces with a worklist, so that neither depth nor number can grow past the limit. */
function alternativesOf(glob) {
    const open = [glob];
    const done = [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const group = firstBraces(glob, next);
        if (group === undefined)
            done.push(next);
        else
            open.push(...group);
        if (open.length + done.length > MOST_ALTERNATIVES) {
            throw badGlob(glob, `means more than ${MOST_ALTERNATIVES} alternatives; write several globs`);
        }
    }
    return done;
}
/** The texts that the first brace group stands for, or undefined when there is none. */
function firstBraces(glob, text) {
    const cuts = [];
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === '{' && depth++ === 0)
            cuts.push(at);
        else if (character === ',' && depth === 1)
            cuts.push(at);
        else if (character === '}' && --depth <= 0) {
            if (depth < 0)
                break;
            if (cuts.length === 1)
                throw badGlob(glob, 'has braces without a comma; write "\\{" to mean the character');
            return [...cuts.keys()].map((n) => {
                const inside = text.slice((cuts[n] ?? 0) + 1, cuts[n + 1] ?? at);
                return text.slice(0, cuts[0]) + inside + text.slice(at + 1);
            });
        }
    }
    if (depth !== 0)
        throw badGlob(glob, 'has braces that do not pair; write "\\{" to mean the character');
    return undefined;
}
function badGlob(glob, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .p('BAD_GLOB', `the glob ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(glob)} ${problem}`);
}


/***/ }),

/***/ 7895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ POLICY_PATH),
/* harmony export */   l: () => (/* binding */ NO_POLICY)
/* harmony export */ });
/** Where teams keep their policy; it is read from the base commit. */
const POLICY_PATH = '.github/model-guard.yml';
/** The policy of a repository that has no policy file. */
const NO_POLICY = {
    severity: new Map(),
    overrides: [],
    allow: { globals: [] },
    exceptions: [],
    lfs: {},
};


/***/ }),

/***/ 7248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ fileSelection),
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   iR: () => (/* binding */ rulesByPath),
/* harmony export */   sF: () => (/* binding */ unknownRules),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1374);

const DEFAULTS = {
    // What runs code or very likely does must not merge; what only might needs a person.
    failOn: 'HIGH',
    reviewOn: 'MEDIUM',
    // What a loader would go on to run is worse than what it stops at.
    onIncomplete: 'by-risk',
    paths: ['**'],
    ignore: [],
    severity: new Map(),
    overrides: [],
    allow: { globals: [] },
    owners: [],
    exceptions: [],
    // Both need a permission to write.
    comment: 'off',
    reviewComments: false,
    // LFS bandwidth is billed to the owner of the repository; 500 MB is half of what GitHub gives for free.
    lfs: { fetch: false, maxBytes: 500e6 },
};
/**
 * Input over policy file over default. A threshold given as input holds for every path: it replaces those of
 * the policy's overrides too, because whoever runs the tool sees the input and not the file.
 */
function resolveSettings(inputs, policy, defaults = DEFAULTS) {
    return {
        failOn: inputs.failOn ?? policy.failOn ?? defaults.failOn,
        reviewOn: inputs.reviewOn ?? policy.reviewOn ?? defaults.reviewOn,
        onIncomplete: inputs.onIncomplete ?? policy.onIncomplete ?? defaults.onIncomplete,
        paths: policy.paths ?? defaults.paths,
        ignore: policy.ignore ?? defaults.ignore,
        severity: new Map([...defaults.severity, ...policy.severity]),
        overrides: [...defaults.overrides, ...policy.overrides].map((override) => withoutInputs(override, inputs)),
        allow: { globals: [...defaults.allow.globals, ...policy.allow.globals] },
        owners: policy.owners ?? defaults.owners,
        exceptions: [...defaults.exceptions, ...policy.exceptions],
        comment: inputs.comment ?? policy.comment ?? defaults.comment,
        reviewComments: inputs.reviewComments ?? policy.reviewComments ?? defaults.reviewComments,
        lfs: {
            fetch: inputs.lfs?.fetch ?? policy.lfs.fetch ?? defaults.lfs.fetch,
            maxBytes: inputs.lfs?.maxBytes ?? policy.lfs.maxBytes ?? defaults.lfs.maxBytes,
        },
    };
}
function withoutInputs(override, inputs) {
    const { paths, severity, failOn, reviewOn } = override;
    return {
        paths,
        severity,
        ...(failOn && !inputs.failOn && { failOn }),
        ...(reviewOn && !inputs.reviewOn && { reviewOn }),
    };
}
/** Which files are looked at. @throws PolicyError BAD_GLOB */
function fileSelection(settings) {
    const wanted = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(settings.paths);
    const ignored = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(settings.ignore);
    return (path) => {
        if (!wanted(path))
            return 'outside';
        return ignored(path) ? 'ignored' : 'inspect';
    };
}
/** The settings for each path: overrides in order, the last one that says something wins. @throws PolicyError BAD_GLOB */
function rulesByPath(settings) {
    const overrides = settings.overrides.map((override) => ({
        override,
        matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(override.paths),
    }));
    return (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)((path) => {
        let rules = settings;
        for (const { override, matches } of overrides) {
            if (!matches(path))
                continue;
            rules = {
                failOn: override.failOn ?? rules.failOn,
                reviewOn: override.reviewOn ?? rules.reviewOn,
                severity: new Map([...rules.severity, ...override.severity]),
            };
        }
        return rules;
    });
}
/** One notice for each rule that the policy names and nobody knows: a slip there would silently do nothing. */
function unknownRules(settings, isKnown) {
    const named = new Set([
        ...settings.severity.keys(),
        ...settings.overrides.flatMap((override) => [...override.severity.keys()]),
        ...settings.exceptions.map((exception) => exception.rule),
    ]);
    return [...named]
        .filter((rule) => !isKnown(rule))
        .map((rule) => `The policy names the rule ${rule}, which does not exist; correct or remove it.`);
}


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   A7: () => (/* binding */ ANY_SEGMENTS),
/* harmony export */   R$: () => (/* binding */ compileSegment),
/* harmony export */   Tt: () => (/* binding */ EVERYTHING_INSIDE)
/* harmony export */ });
// A matcher for `*`, `?` and `**` whose time is at most pattern length times path length.
// Written here because the usual translation to a regular expression backtracks: four stars against a file
// name of 400 letters already take seconds, and file names belong to the attacker.
const MANY = Symbol('any number of items');
const ONE = Symbol('any one item');
/** Any number of segments, none included. */
const ANY_SEGMENTS = [MANY];
/** At least one segment: everything inside a directory. */
const EVERYTHING_INSIDE = [MANY, [MANY]];
/**
 * Compiles one segment (no `/` in it): `*` any characters, `?` one character, `\` takes the next one literally.
 * Undefined when a backslash ends the segment.
 */
function compileSegment(text) {
    const tokens = [];
    let escaped = false;
    for (const character of text) {
        if (escaped)
            tokens.push(character);
        else if (character === '*')
            tokens.push(MANY);
        else if (character === '?')
            tokens.push(ONE);
        else if (character !== '\\')
            tokens.push(character);
        escaped = !escaped && character === '\\';
    }
    if (escaped)
        return undefined;
    return tokens.every((token) => typeof token === 'string') ? tokens.join('') : tokens;
}
/** Whether the pattern matches the whole path, given as its segments. Case-sensitive. */
function matchesPath(pattern, path) {
    return matchesAll(pattern, path, (segment, name) => typeof segment === 'string' ? segment === name : matchesAll(segment, Array.from(name), matchesCharacter));
}
function matchesCharacter(token, character) {
    return token === ONE || token === character;
}
/**
 * Greedy match that only ever goes back to the latest `MANY`: each pair of token and item is compared at most
 * once for each `MANY`, so the work is bounded by the product of the two lengths.
 */
function matchesAll(pattern, items, matches) {
    let token = 0;
    let many = -1;
    let resume = 0;
    for (let item = 0; item < items.length;) {
        const wanted = pattern[token];
        if (wanted === MANY) {
            many = token++;
            resume = item;
        }
        else if (wanted !== undefined && matches(wanted, items[item] ?? '')) {
            token++;
            item++;
        }
        else if (many >= 0) {
            token = many + 1;
            item = ++resume;
        }
        else
            return false;
    }
    while (pattern[token] === MANY)
        token++;
    return token === pattern.length;
}


/***/ }),

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ cutData),
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
// Workflow commands of GitHub's runner: the only place that makes one.
/**
 * `::name key=value,key=value::data` with the escapes that the runner undoes (actions/runner, ActionCommand.cs).
 * Properties whose value is undefined or empty are left out: the runner drops them anyway.
 */
function workflowCommand(name, properties, data) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const info = pairs.length === 0 ? name : `${name} ${pairs.join(',')}`;
    // Safe by construction: every character that could end the line or a property is escaped.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand has no run-time form to narrow by
    return `::${info}::${escapeData(data)}`;
}
/** The longest start of `text` whose escaped form has at most `max` UTF-16 code units, `…` at its end if cut. */
function cutData(text, max) {
    let length = 0;
    let end = 0;
    for (const character of text) {
        length += escapeData(character).length;
        // one unit is kept for the ellipsis, unless the rest fits
        if (length > max - 1)
            return escapeData(text).length <= max ? text : `${text.slice(0, end)}…`;
        end += character.length;
    }
    return text;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mm: () => (/* binding */ bounded),
  uH: () => (/* binding */ clean),
  SS: () => (/* binding */ codeSpan),
  Cx: () => (/* binding */ forJson),
  Ig: () => (/* binding */ forLog),
  vj: () => (/* binding */ forLogLines),
  Bm: () => (/* binding */ forMarkdown),
  YI: () => (/* binding */ forUri),
  QU: () => (/* reexport */ maskSecrets),
  CS: () => (/* binding */ prose),
  RK: () => (/* binding */ visible)
});

// UNUSED EXPORTS: forHtml

;// CONCATENATED MODULE: ./lib/src/report/secrets.js
// Masks what looks like a credential: a report must not spread the secret that it warns of.
/** Characters of a secret's own body that stay visible, so that its owner can tell which one it is. */
const SHOWN = 3;
/** Keeps the vendor's prefix and the first characters of the body. */
function token(prefix, body, least) {
    const pattern = new RegExp(`(${prefix.source})(${body}{${least},})`, 'g');
    return { pattern, mask: (_, start = '', rest = '') => cut(start, rest) };
}
/** As {@link token}, for prefixes that are also ordinary words: the body must not look like one. */
function doubtful(prefix, body, least) {
    const { pattern } = token(prefix, body, least);
    return {
        pattern,
        mask: (match, start = '', rest = '') => (/[0-9A-Z]/.test(rest) ? cut(start, rest) : match),
    };
}
function cut(prefix, body) {
    return `${prefix}${body.slice(0, SHOWN)}…`;
}
// The least lengths are below the real ones, because evidence may already quote only the start of a value.
const SHAPES = [
    {
        // The mask leaves no whole BEGIN line behind, so masking twice changes nothing.
        pattern: /-----BEGIN ([A-Z0-9 ]{0,40})PRIVATE KEY(?: BLOCK)?-----(?:[^]{0,8192}?-----END [A-Z0-9 ]{0,60}-----|[\w+/=\s\\:,-]*)/g,
        mask: (_, kind = '') => `-----BEGIN ${kind}PRIVATE KEY…`,
    },
    {
        pattern: /(authorization["']?\s{0,8}[:=]\s{0,8}["']?(?:(?:basic|bearer|digest|token|bot)\s{1,8})?)(?!(?:basic|bearer|digest|token|bot)\s)([^\s"'…,;)]{4,}…?)/gi,
        mask: (_, start = '', rest = '') => cut(start, rest),
    },
    {
        pattern: /\b((?:bearer)\s{1,8})([\w.~+/=-]{8,})/gi,
        mask: (_, start = '', rest = '') => cut(start, rest),
    },
    {
        // A user name this long is a token in the user's place.
        pattern: /(:\/\/)([^\s/?#@:"'<>]*)(:?)([^\s/@"'<>]*)@/g,
        mask: (match, start = '', user = '', colon = '') => {
            const name = user.length > 16 ? cut('', user) : user;
            if (colon === '')
                return name === user ? match : `${start}${name}@`;
            return `${start}${name}:…@`;
        },
    },
    {
        // Header, payload and signature; base64 of JSON alone, without a dot, is no token.
        pattern: /(eyJ)([\w-]{8,}(?:\.[\w-]*)*)/g,
        mask: (match, start = '', rest = '') => (rest.includes('.') ? cut(start, rest) : match),
    },
    token(/gh[oprsu]_/, '[A-Za-z0-9]', 8),
    token(/github_pat_/, '\\w', 8),
    token(/glpat-/, '[\\w.-]', 8),
    token(/(?:AKIA|ASIA|ABIA|ACCA)/, '[A-Z0-9]', 12),
    token(/AIza/, '[\\w-]', 16),
    token(/xox[a-z]-/, '[A-Za-z0-9-]', 8),
    token(/pypi-Ag/, '[\\w-]', 8),
    doubtful(/npm_/, '[A-Za-z0-9]', 16),
    doubtful(/(?<![A-Za-z0-9])hf_/, '[A-Za-z0-9]', 10),
    doubtful(/(?<![A-Za-z0-9])sk[-_](?:proj-|ant-|live_|test_)?/, '[\\w-]', 16),
];
/**
 * The text with every well-known credential cut to a short prefix and `…`. Works on raw text, before any
 * escaping, in time linear in its length; masking a second time changes nothing.
 */
function maskSecrets(text) {
    return SHAPES.reduce((result, { pattern, mask }) => result.replace(pattern, mask), text);
}

;// CONCATENATED MODULE: ./lib/src/report/escape.js
// The one place where untrusted text becomes harmless: for people, the runner's log, Markdown, HTML and JSON.


/** UTF-16 code units of one value in a report. More than a screen of evidence is not read by anyone. */
const TEXT_MAX = 2000;
/** UTF-16 code units of a whole log line: a rendered line joins several values. */
const LINE_MAX = 20_000;
/**
 * Characters that cannot be seen or that move others: controls, format and bidi characters, tags, private and
 * unassigned ones, lone surrogates (all `\p{C}`), line and paragraph separators, everything that fonts ignore,
 * and white space that is not the plain space.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|[^\S ]/gu;
/** The colour codes that this program writes itself. */
const COLOUR = new RegExp(String.raw `(\u001b\[\d{1,3}m)`, 'u');
/** What may stand before a command on its line, and the command's key. */
const COMMAND_START = new RegExp(String.raw `^((?:\s|\u001b\[\d{1,3}m)*)::`, 'u');
/** An entity, because no Markdown structure can be made of a decoded one, inside code as well as outside. */
const MARKDOWN_ACTIVE = /[&<>"'`*_[\]()#!~|\\$@:^{}]/g;
const HTML_ACTIVE = /[&<>"'`]/g;
/** Breaks mentions, references, links and emoji names, which GitHub looks for after decoding entities. */
const GAP = '&#8203;';
/** Every invisible or reordering character as `\u{hex}`, newlines and tabs too. The result is one line. */
function visible(text) {
    return text.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** At most `max` UTF-16 code units, `…` included when cut, never half a character. */
function bounded(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, Math.max(0, max - 1));
    return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
/** What every output for people starts from: secrets masked, at most `max` code units, one visible line. */
function clean(text, max = TEXT_MAX) {
    // Cut before escaping too: escapes are up to ten times as long.
    return bounded(visible(bounded(maskSecrets(text), max)), max);
}
/**
 * One log line in which GitHub's runner finds no command. It reads `::name::` at the start of a line after white
 * space and `##[name]` anywhere in one (actions/runner, ActionCommand.cs).
 */
function forLog(text) {
    return breakCommands(clean(text, LINE_MAX));
}
/** As {@link forLog} for text rendered here: keeps its line ends, and its own colours if `colour`. */
function forLogLines(rendered, colour) {
    return rendered
        .split('\n')
        .map((line) => breakCommands(keepColour(line, colour)))
        .join('\n');
}
function keepColour(line, colour) {
    // split with one group: texts at even places, colour codes at odd ones
    const pieces = line.split(COLOUR).map((piece, index) => {
        if (index % 2 === 0)
            return clean(piece, LINE_MAX);
        return colour ? piece : '';
    });
    return pieces.join('');
}
function breakCommands(line) {
    return line.replaceAll('##[', '#\\u{23}[').replace(COMMAND_START, '$1\\u{3a}:');
}
/** Prose for Markdown: shows `text` as it is; starts no structure, link, mention, reference, formula or emoji. */
function forMarkdown(text, max) {
    const plain = clean(text, max).trim();
    // At the start of a line these would make a list or a heading; one entity is enough to break them.
    const start = /^(?:[-+=]|\d+[.)])/.test(plain) ? 1 : 0;
    const rest = plain.slice(start).replace(MARKDOWN_ACTIVE, proseEntity);
    return (start === 1 ? entity(plain) : '') + breakAutolinks(rest);
}
/** Code in Markdown. A `<code>` element, because backticks would need a longer fence than any in the text. */
function codeSpan(text, max) {
    const encoded = clean(text, max).replace(MARKDOWN_ACTIVE, codeEntity);
    return `<code>${breakAutolinks(encoded)}</code>`;
}
/** Our own or a rule's prose, where a pair of backticks means code; each piece is escaped all the same. */
function prose(text, max) {
    const pieces = clean(text, max).split(/`([^`]+)`/);
    return pieces.map((piece, index) => (index % 2 === 0 ? spaced(piece) : codeSpan(piece))).join('');
}
/** Trimming is for the ends of a text, not for the seams of its pieces. */
function spaced(piece) {
    const before = piece.startsWith(' ') ? ' ' : '';
    const after = piece.endsWith(' ') && piece.length > 1 ? ' ' : '';
    return before + forMarkdown(piece) + after;
}
/** Text or an attribute value for HTML. */
function forHtml(text, max) {
    return clean(text, max).replace(HTML_ACTIVE, entity);
}
/**
 * JSON with two-space indentation and a newline at its end, all in printable ASCII, in which the runner finds no
 * command: no line of it starts with `::`, and `##[` is spelled with an escape. Parses to the same value.
 */
function forJson(value) {
    const json = JSON.stringify(value, undefined, 2)
        .replaceAll('##[', '#\\u0023[')
        .replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${json}\n`;
}
/** A repository path as a relative URI reference (RFC 3986): no scheme, host, query or fragment can appear. */
function forUri(path) {
    const segments = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/');
    return segments
        .map(encodeURIComponent)
        .join('/')
        .replace(/^\/+/, '')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The first character of `character` as a decimal entity. */
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function proseEntity(character, at, whole) {
    // GitHub's documentation gives the span as the way to keep a dollar sign out of a formula.
    if (character === '$')
        return '<span>&#36;</span>';
    return gapped('@#:', character, at, whole);
}
/** Inside code GitHub looks for no mentions, references and emoji names, but its parser still makes links. */
function codeEntity(character, at, whole) {
    return gapped(whole.startsWith('://', at) ? '@:' : '@', character, at, whole);
}
/** The entity, and a gap after the characters of `broken` where something follows that they could join. */
function gapped(broken, character, at, whole) {
    return broken.includes(character) && whole.charAt(at + 1) !== ' '
        ? entity(character) + GAP
        : entity(character);
}
function breakAutolinks(encoded) {
    return encoded
        .replace(/www\./gi, (match) => `${match.slice(0, 3)}${GAP}.`)
        .replace(/GH-(?=\d)/gi, `GH-${GAP}`);
}


/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS),
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/src/core/artifact.js
var artifact = __webpack_require__(2024);
// EXTERNAL MODULE: ./lib/src/report/escape.js + 1 modules
var report_escape = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/json.js
// The JSON report, version 1: its shape is published in schemas/report.schema.json.



/**
 * The report as JSON, keys always in the same order. Names stay exactly as git has them, for programs to compare;
 * sentences have their secrets masked. Absent values are absent keys.
 */
function json(report) {
    return (0,report_escape/* forJson */.Cx)({
        schema: 'model-guard/report@1',
        decision: report.decision,
        reason: (0,report_escape/* maskSecrets */.QU)(report.reason),
        findings: report.findings.map(findingOf),
        coverage: {
            inspected: report.coverage.filter(({ status }) => status === 'inspected').length,
            artifacts: report.coverage.map(artifactOf),
            incomplete: (0,report_words/* gaps */.sh)(report).map(incompleteOf),
        },
        notices: report.notices.map(report_escape/* maskSecrets */.QU),
        stats: {
            files: report.stats.files,
            bytes: report.stats.bytes,
            milliseconds: report.stats.milliseconds,
        },
    });
}
// JSON.stringify leaves out keys whose value is undefined.
function findingOf(finding) {
    const { location } = finding;
    const owners = finding.owners.map(report_escape/* maskSecrets */.QU);
    return {
        rule: finding.rule,
        severity: finding.severity,
        confidence: finding.confidence,
        surface: finding.surface,
        title: (0,report_escape/* maskSecrets */.QU)(finding.title),
        evidence: (0,report_escape/* maskSecrets */.QU)(finding.evidence),
        fix: (0,report_escape/* maskSecrets */.QU)(finding.fix),
        path: location.path,
        line: location.line,
        column: location.column,
        member: (0,artifact/* memberName */.e)(location),
        offset: location.offset,
        moreOffsets: finding.moreOffsets.length === 0 ? undefined : finding.moreOffsets,
        cell: location.cell,
        fingerprint: finding.fingerprint,
        sha256: finding.sha256,
        disposition: finding.disposition,
        because: finding.because === undefined ? undefined : (0,report_escape/* maskSecrets */.QU)(finding.because),
        owner: owners.length === 0 ? undefined : owners.join(', '),
        owners,
    };
}
function artifactOf({ locator, format, size, status }) {
    return { path: locator.path, member: (0,artifact/* memberName */.e)(locator), format, size, status };
}
function incompleteOf({ path, member, code, reason, risk, offset }) {
    return { path, member, code, reason: (0,report_escape/* maskSecrets */.QU)(reason), risk, offset };
}

// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(2560);
// EXTERNAL MODULE: ./lib/src/core/severity.js
var severity = __webpack_require__(2797);
;// CONCATENATED MODULE: ./lib/src/report/sarif-text.js
// A message in SARIF: one visible line, never empty, with no link that the data could have made.

/** `[text](target)` in a plain message is a link (SARIF 2.1.0, 3.11.6): a space keeps it from being one. */
function sarifText(text, fallback, max) {
    const plain = (0,report_escape/* clean */.uH)(text, max).replaceAll('](', '] (');
    return plain.trim() === '' ? fallback || '-' : plain;
}

;// CONCATENATED MODULE: ./lib/src/report/sarif-rules.js


/** Code scanning cuts a description at 1024 characters and a name at 255, and keeps 10 tags. */
const DESCRIPTION_MAX = 1024;
const NAME_MAX = 255;
const TAGS_MAX = 10;
const TAG_MAX = 100;
const HELP_MAX = 4000;
/** What may stand in `<...>` in Markdown without ending it. */
const PLAIN_URL = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.,~%/?#=&+;:@-]*)?$/;
/** Code scanning: above 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. A string, by its rule. */
const SECURITY_SEVERITY = {
    CRITICAL: '9.5',
    HIGH: '8.0',
    MEDIUM: '5.5',
    LOW: '2.0',
    INFO: '0.1',
};
const PRECISION = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
const LEVELS = { CRITICAL: 'error', HIGH: 'error', MEDIUM: 'warning', LOW: 'note', INFO: 'note' };
function levelOf(severity) {
    return LEVELS[severity];
}
/** The descriptor of a finding's rule; what a rule book does not hold is described by the finding. */
function descriptorOf(finding, rules) {
    const rule = rules.has(finding.rule) ? rules.rule(finding.rule) : ruleOf(finding);
    return {
        id: rule.id,
        name: (0,report_escape/* bounded */.Mm)(pascalCase(rule.id), NAME_MAX),
        shortDescription: { text: sarifText(rule.title, rule.id, DESCRIPTION_MAX) },
        fullDescription: { text: sarifText(rule.summary, rule.title || rule.id, DESCRIPTION_MAX) },
        help: {
            text: sarifText(`${rule.summary} Fix: ${rule.fix}`, rule.id, DESCRIPTION_MAX),
            markdown: helpMarkdown(rule),
        },
        defaultConfiguration: { level: levelOf(rule.severity) },
        properties: {
            'security-severity': SECURITY_SEVERITY[rule.severity],
            precision: PRECISION[rule.confidence],
            tags: tagsOf(rule),
        },
    };
}
function ruleOf(finding) {
    const { rule: id, title, severity, confidence, surface, fix } = finding;
    const nothing = { references: [], frameworks: {}, examples: { bad: [], good: [] } };
    return { id, title, severity, confidence, surface, summary: title, fix, ...nothing };
}
function helpMarkdown({ summary, fix, references }) {
    const links = references.map((url) => `- ${PLAIN_URL.test(url) ? `<${url}>` : (0,report_escape/* forMarkdown */.Bm)(url)}`);
    const list = links.length === 0 ? '' : `\n\n**References**\n\n${links.join('\n')}`;
    const text = `${(0,report_escape/* prose */.CS)(summary)}\n\n**Fix:** ${(0,report_escape/* prose */.CS)(fix)}`;
    // A list that is cut in the middle of a link would be a broken link.
    return text.length + list.length <= HELP_MAX ? text + list : text;
}
/** `security` first, as code scanning asks; then the surface and the frameworks. */
function tagsOf({ surface, frameworks }) {
    const tags = ['security', surface, ...frameworkTags(frameworks)].map((tag) => (0,report_escape/* bounded */.Mm)(sarifText(tag, '-'), TAG_MAX));
    return [...new Set(tags)].slice(0, TAGS_MAX);
}
/** `external/cwe/cwe-502`, the form that code scanning knows, and `owasp-llm-2026/llm05`. */
function frameworkTags(frameworks) {
    return Object.entries(frameworks).flatMap(([edition, ids]) => {
        const prefix = edition === 'cwe' ? 'external/cwe' : edition;
        return ids.map((id) => `${prefix}/${id}`.toLowerCase());
    });
}
/** `PICKLE-EXEC` as `PickleExec`. */
function pascalCase(id) {
    const words = id.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('') || 'Rule';
}

;// CONCATENATED MODULE: ./lib/src/report/sarif.js






/** UTF-16 code units of the sentence of one result. */
const EVIDENCE_MAX = 1000;
/** Code scanning keeps the first 5,000 results of a run. */
const RESULTS_MAX = 5000;
/** Notifications are for reading; the JSON report holds all. */
const NOTIFICATIONS_MAX = 1000;
/**
 * Code scanning refuses more than 10 MB after gzip. The bound holds before compression, so that no content,
 * however hard to compress, can pass it. The output is ASCII: characters are bytes.
 */
const BYTES_MAX = 9_500_000;
/** One run with the worst findings first; what is left out is said in a notification. */
function sarif(report, options) {
    const findings = worstFirst(report.findings);
    const incomplete = (0,report_words/* gaps */.sh)(report);
    for (let share = 1;;) {
        const shown = {
            findings: findings.slice(0, Math.floor(RESULTS_MAX * share)),
            incomplete: incomplete.slice(0, Math.floor(NOTIFICATIONS_MAX * share)),
            notices: report.notices.slice(0, Math.floor(NOTIFICATIONS_MAX * share)),
        };
        const left = {
            findings: findings.length - shown.findings.length,
            incomplete: incomplete.length - shown.incomplete.length,
        };
        const output = (0,report_escape/* forJson */.Cx)(log(shown, left, options));
        if (output.length <= BYTES_MAX || share === 0)
            return output;
        // Everything shrinks by the excess and a bit more, so that this ends after a few rounds.
        share *= (BYTES_MAX / output.length) * 0.9;
        if (share * RESULTS_MAX < 1)
            share = 0;
    }
}
/** What counts comes before what is waived or was there before; within each, by severity. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => rank(a) - rank(b) || (0,severity/* compareSeverity */.zK)(a.severity, b.severity));
}
function rank({ disposition }) {
    return disposition === 'waived' || disposition === 'existing' ? 1 : 0;
}
function log(shown, left, options) {
    const byRule = new Map(shown.findings.map((finding) => [finding.rule, finding]));
    const ids = [...byRule.keys()].toSorted();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const seen = new Map();
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'model-guard',
                        version: options.version,
                        informationUri: options.informationUri,
                        rules: ids
                            .flatMap((id) => byRule.get(id) ?? [])
                            .map((finding) => descriptorOf(finding, options.rules)),
                    },
                },
                automationDetails: { id: 'model-guard/' },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: notifications(shown, left),
                    },
                ],
                results: shown.findings.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1, seen)),
            },
        ],
    };
}
function notifications({ incomplete, notices }, left) {
    const cut = [];
    if (left.findings > 0)
        cut.push(`${(0,report_words/* count */.U9)(left.findings, 'result')} left out: more than code scanning takes.`);
    if (left.incomplete > 0)
        cut.push(`${(0,report_words/* count */.U9)(left.incomplete, 'artifact')} not inspected, left out of this list.`);
    return [
        ...cut.map((text) => ({ level: 'warning', message: { text } })),
        ...notices.map((notice) => ({
            level: 'note',
            message: { text: sarifText(notice, 'notice') },
        })),
        ...incomplete.map((gap) => ({
            level: 'warning',
            message: { text: sarifText(`Not inspected to its end (${gap.code}): ${gap.reason}`, gap.code) },
            locations: [{ physicalLocation: { artifactLocation: { uri: (0,report_escape/* forUri */.YI)(gap.path) } } }],
        })),
    ];
}
function resultOf(finding, ruleIndex, seen) {
    const { location, disposition } = finding;
    const further = (0,report_words/* furtherOffsets */.HQ)(finding);
    const text = sarifText(finding.evidence, finding.title, EVIDENCE_MAX) + (further === '' ? '' : ` (${further})`);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: levelOf(finding.severity),
        message: { text: sarifText(text, finding.rule) },
        locations: [locationOf(location)],
        partialFingerprints: { primaryLocationLineHash: lineHash(finding, seen) },
        baselineState: disposition === 'existing' ? 'unchanged' : 'new',
        suppressions: disposition === 'waived' ? [suppressionOf(finding)] : undefined,
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            disposition,
            offset: location.offset,
            cell: location.cell,
        },
    };
}
/** `fingerprint:n`, the n-th of the same kind in its file: the form that code scanning tracks alerts by. */
function lineHash({ fingerprint, location }, seen) {
    const key = `${fingerprint}\n${location.path}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return `${fingerprint}:${occurrence}`;
}
/** Code scanning wants a full region. A file without lines has its first; a member's lines are not the file's. */
function locationOf(location) {
    const inFile = location.members.length === 0;
    const line = inFile ? (location.line ?? 1) : 1;
    const column = inFile ? (location.column ?? 1) : 1;
    const member = (0,artifact/* memberName */.e)(location);
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,report_escape/* forUri */.YI)(location.path) },
            region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
        },
        logicalLocations: member === undefined
            ? undefined
            : [{ name: (0,report_escape/* clean */.uH)(location.members.at(-1) ?? ''), fullyQualifiedName: (0,report_escape/* clean */.uH)(member) }],
    };
}
function suppressionOf({ because, owners }) {
    const by = owners.length === 0 ? '' : ` (${owners.join(', ')})`;
    return {
        kind: 'external',
        status: 'accepted',
        justification: sarifText(`${because ?? 'waived by an exception'}${by}`, 'waived'),
    };
}

;// CONCATENATED MODULE: ./lib/src/report/text.js


const BOLD = 1;
const DIM = 2;
const SEVERITY_COLOURS = {
    CRITICAL: 31,
    HIGH: 31,
    MEDIUM: 33,
    LOW: 36,
    INFO: 2,
};
const DECISION_COLOURS = { pass: 32, review: 33, block: 31 };
/** One line when there is nothing to tell but the decision. Ends with a newline. */
function text_text(report, options = {}) {
    const colour = options.colour ?? false;
    const paint = (code, words) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
    const blocks = [
        ...findingBlocks(report, paint),
        gapBlock((0,report_words/* gaps */.sh)(report).filter((gap) => !isListed(gap, report)), paint),
        noticeBlock(report, paint),
        countBlock(report),
        decisionLine(report, paint),
    ];
    const lines = blocks.filter((block) => block !== '').join('\n\n');
    return `${(0,report_escape/* forLogLines */.vj)(lines, colour)}\n`;
}
/** Waived and existing findings are counted at the end, not listed: nobody has to act on them. */
function findingBlocks(report, paint) {
    const byPath = new Map();
    for (const finding of report.findings) {
        if (finding.disposition === 'waived' || finding.disposition === 'existing')
            continue;
        const group = byPath.get(finding.location.path) ?? [];
        group.push(finding);
        byPath.set(finding.location.path, group);
    }
    return [...byPath].map(([path, findings]) => [paint(BOLD, (0,report_escape/* clean */.uH)(path)), ...findings.map((finding) => findingLines(finding, paint))].join('\n'));
}
function findingLines(finding, paint) {
    const { severity, rule, title, disposition } = finding;
    const further = (0,report_words/* furtherOffsets */.HQ)(finding);
    const lines = [
        `  ${paint(SEVERITY_COLOURS[severity], severity)} ${(0,report_escape/* clean */.uH)(title)} ${paint(DIM, `[${(0,report_escape/* clean */.uH)(rule)}, ${disposition}]`)}`,
        `    ${(0,report_escape/* clean */.uH)(finding.evidence)}`,
        `    at ${(0,report_escape/* clean */.uH)((0,report_words/* place */.ik)(finding.location))}${further === '' ? '' : `, ${further}`}`,
        `    fix: ${(0,report_escape/* clean */.uH)(finding.fix)}`,
    ];
    if (finding.because !== undefined)
        lines.push(`    because: ${(0,report_escape/* clean */.uH)(finding.because)}`);
    if (finding.owners.length > 0)
        lines.push(`    owners: ${(0,report_escape/* clean */.uH)(finding.owners.join(', '))}`);
    return lines.join('\n');
}
/** What was not read is a finding, too: the terminal tells it once. */
function isListed(gap, report) {
    return report.findings.some(({ evidence, location, disposition }) => evidence === gap.reason &&
        location.path === gap.path &&
        disposition !== 'existing' &&
        disposition !== 'waived');
}
function gapBlock(items, paint) {
    if (items.length === 0)
        return '';
    const lines = items.map(({ path, member, offset, code, reason }) => {
        const members = member === undefined ? [] : [member];
        const where = (0,report_words/* place */.ik)({ path, members, ...(offset === undefined ? {} : { offset }) });
        return `  ${(0,report_escape/* clean */.uH)(where)}: ${(0,report_escape/* clean */.uH)(reason)} ${paint(DIM, `(${code})`)}`;
    });
    return [paint(BOLD, 'Not inspected'), ...lines].join('\n');
}
function noticeBlock({ notices }, paint) {
    if (notices.length === 0)
        return '';
    return [paint(BOLD, 'Notices'), ...notices.map((notice) => `  ${(0,report_escape/* clean */.uH)(notice)}`)].join('\n');
}
function countBlock(report) {
    const waived = (0,report_words/* ofDisposition */.RJ)(report, 'waived').length;
    const existing = (0,report_words/* ofDisposition */.RJ)(report, 'existing').length;
    const words = [
        waived === 0 ? '' : `${(0,report_words/* count */.U9)(waived, 'finding')} waived.`,
        existing === 0 ? '' : `${(0,report_words/* count */.U9)(existing, 'finding')} already present before this change.`,
    ];
    return words.filter((word) => word !== '').join(' ');
}
function decisionLine(report, paint) {
    const decision = paint(DECISION_COLOURS[report.decision], report_words/* DECISION_WORDS */.np[report.decision]);
    return `${decision}: ${(0,report_escape/* clean */.uH)(report.reason)} ${paint(DIM, `(${(0,report_words/* statsLine */.I0)(report)})`)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/format.js




const FORMATS = ['text', 'json', 'sarif', 'markdown'];
const RENDERERS = {
    text: text_text,
    json: json,
    sarif: sarif,
    markdown: (report) => (0,markdown/* markdown */.wD)(report),
};
/** The report in one format, with a newline at its end. */
function render(report, format, options) {
    return RENDERERS[format](report, options);
}


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9124);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5457);


/** Shorter than the narrowest usual terminal, because a wrapped line cannot be redrawn. */
const PROGRESS_WIDTH = 78;
const CLEAR_LINE = '\r\u001b[K';
function createLog(options) {
    const { write, colour, commands } = options;
    let drawn = false;
    const put = (text) => {
        write(`${drawn ? CLEAR_LINE : ''}${text}`);
        drawn = false;
    };
    const command = (made) => {
        if (commands)
            put(`${made}\n`);
    };
    return {
        line: (text) => put(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(text)}\n`),
        rendered: (text) => {
            if (text !== '')
                put(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLogLines */ .vj)(text.replace(/\n$/, ''), colour)}\n`);
        },
        command,
        group: (title) => command((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('group', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(title))),
        endGroup: () => command((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('endgroup', {}, '')),
        progress: (text) => {
            if (!options.progress)
                return;
            if (text === '') {
                if (drawn)
                    put('');
                return;
            }
            put((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(text), PROGRESS_WIDTH));
            drawn = true;
        },
    };
}


/***/ }),

/***/ 7268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ markdown_parts_document),
  B: () => (/* binding */ what)
});

// EXTERNAL MODULE: ./lib/src/core/severity.js
var severity = __webpack_require__(2797);
// EXTERNAL MODULE: ./lib/src/report/escape.js + 1 modules
var report_escape = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/fit.js
// Lays out sections of Markdown tables within a number of UTF-8 bytes: shares first, then what is left.

/**
 * `header`, the sections and `footer` in at most `budget` bytes. Rows are cut, never the frame: a section always
 * says how many of its rows are missing and where they are.
 */
function fit(header, sections, footer, options) {
    const layouts = sections.map((section) => ({ section, rows: [] }));
    const frame = layouts.map(({ section }) => byteLength(render(section, [], section.size, options.elsewhere)));
    const fixed = byteLength(header) + byteLength(footer) + frame.reduce((sum, size) => sum + size, 0);
    let room = Math.max(0, options.budget - fixed);
    const whole = room;
    for (const layout of layouts)
        room -= fill(layout, Math.min(room, whole * layout.section.share));
    for (const layout of layouts)
        room -= fill(layout, room);
    const body = layouts.map(({ section, rows }) => render(section, rows, section.size - rows.length, options.elsewhere));
    return header + body.join('') + footer;
}
/** Takes rows while they fit in `room` bytes; returns the bytes taken. */
function fill(layout, room) {
    const { section, rows } = layout;
    let taken = 0;
    while (rows.length < section.size) {
        const row = layout.waiting ?? tableRow(section.row(rows.length));
        const size = byteLength(row);
        if (taken + size > room) {
            layout.waiting = row;
            break;
        }
        delete layout.waiting;
        rows.push(row);
        taken += size;
    }
    return taken;
}
function render(section, rows, missing, elsewhere) {
    if (section.size === 0) {
        return section.whenEmpty === undefined ? '' : `## ${section.title}\n\n${section.whenEmpty}\n\n`;
    }
    const head = tableRow(section.head) + tableRow(section.head.map(() => '---'));
    const cut = missing === 0 ? '' : `\n**${(0,report_words/* count */.U9)(missing, 'more row')} left out here; see ${elsewhere}.**\n`;
    const table = `${head}${rows.join('')}${cut}`;
    return section.collapsed
        ? `<details><summary>${section.title}</summary>\n\n${table}\n</details>\n\n`
        : `## ${section.title}\n\n${table}\n`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}

;// CONCATENATED MODULE: ./lib/src/report/markdown-parts.js




const ICONS = { pass: '✅', review: '⚠️', block: '❌' };
const SEVERITY_ICONS = {
    CRITICAL: '🔴',
    HIGH: '🟠',
    MEDIUM: '🟡',
    LOW: '🔵',
    INFO: '⚪',
};
const FINDING_HEAD = ['Severity', 'Where', 'What it does', 'Fix', 'Rule'];
const REASON_MAX = 600;
const FIX_MAX = 400;
const OWNERS_MAX = 200;
const ALL_READ = 'Everything that changed was read to its end.';
/** The whole document: decision first, then findings by what they mean, then what was not read. */
function markdown_parts_document(report, options) {
    const footer = `<sub>${(0,report_words/* statsLine */.I0)(report)}</sub>\n`;
    return fit(heading(report), sections(report, options), footer, options);
}
function heading(report) {
    const words = `${ICONS[report.decision]} **${report_words/* DECISION_WORDS */.np[report.decision]}**`;
    return `# model-guard\n\n${words}: ${(0,report_escape/* forMarkdown */.Bm)(report.reason, REASON_MAX)}\n\n${counts(report)}\n\n`;
}
/** `New in this change: 1 critical, 2 medium. Waived: 1. Already present: 3. Not inspected: 1.` */
function counts(report) {
    const fresh = report.findings.filter(({ disposition }) => disposition !== 'waived' && disposition !== 'existing');
    const bySeverity = severity/* SEVERITIES */.oC.map((severity) => {
        const number = fresh.filter((finding) => finding.severity === severity).length;
        return number === 0 ? '' : `**${(0,report_words/* grouped */.zD)(number)}** ${severity.toLowerCase()}`;
    });
    const list = bySeverity.filter((text) => text !== '').join(', ');
    const others = [
        ['Waived', (0,report_words/* ofDisposition */.RJ)(report, 'waived').length],
        ['Already present', (0,report_words/* ofDisposition */.RJ)(report, 'existing').length],
        ['Not inspected', (0,report_words/* gaps */.sh)(report).length],
    ];
    const rest = others
        .filter(([, number]) => number > 0)
        .map(([word, number]) => ` ${word}: ${(0,report_words/* grouped */.zD)(number)}.`);
    return `New in this change: ${list === '' ? 'no findings' : list}.${rest.join('')}`;
}
/** In the order of the page. Shares are what each may take before the rest of the room is given out. */
function sections(report, options) {
    const findings = (title, of, share, collapsed) => {
        const items = (0,report_words/* ofDisposition */.RJ)(report, of);
        return {
            title: collapsed ? `${title} (${(0,report_words/* grouped */.zD)(items.length)})` : title,
            collapsed,
            share,
            head: FINDING_HEAD,
            size: items.length,
            row: (index) => findingRow(items[index], options),
        };
    };
    return [
        findings('Blocked', 'block', 0.4, false),
        findings('Needs review', 'review', 0.2, false),
        notInspected((0,report_words/* gaps */.sh)(report)),
        notices(report),
        findings('Notes', 'note', 0.05, true),
        findings('Waived', 'waived', 0.05, true),
        findings('Already present', 'existing', 0.05, true),
    ];
}
function notInspected(items) {
    return {
        title: 'Not inspected',
        collapsed: false,
        share: 0.15,
        head: ['Where', 'Status', 'Reason'],
        size: items.length,
        row: (index) => gapRow(items[index]),
        whenEmpty: ALL_READ,
    };
}
function notices({ notices: items }) {
    return {
        title: 'Notices',
        collapsed: false,
        share: 0.05,
        head: ['Notice'],
        size: items.length,
        row: (index) => [(0,report_escape/* forMarkdown */.Bm)(items[index] ?? '', REASON_MAX)],
    };
}
function findingRow(finding, { evidence }) {
    if (finding === undefined)
        return FINDING_HEAD.map(() => '');
    return [
        `${SEVERITY_ICONS[finding.severity]} ${finding.severity}`,
        (0,report_escape/* codeSpan */.SS)((0,report_words/* place */.ik)(finding.location)),
        what(finding, evidence),
        (0,report_escape/* prose */.CS)(finding.fix, FIX_MAX),
        (0,report_escape/* codeSpan */.SS)(finding.rule, FIX_MAX),
    ];
}
/** Title, evidence, further offsets, and why policy judged it as it did. */
function what(finding, evidenceMax) {
    const further = (0,report_words/* furtherOffsets */.HQ)(finding);
    const parts = [
        `<b>${(0,report_escape/* forMarkdown */.Bm)(finding.title, FIX_MAX)}</b>`,
        (0,report_escape/* forMarkdown */.Bm)(finding.evidence, evidenceMax) + (further === '' ? '' : ` (${further})`),
        finding.because === undefined ? '' : `<i>${(0,report_escape/* forMarkdown */.Bm)(finding.because, FIX_MAX)}</i>`,
        finding.owners.length === 0
            ? ''
            : `${ownersWord(finding)} ${(0,report_escape/* codeSpan */.SS)(finding.owners.join(', '), OWNERS_MAX)}`,
    ];
    return parts.filter((part) => part !== '').join('<br>');
}
function ownersWord({ disposition }) {
    return disposition === 'waived' ? 'Waived by' : 'Owners:';
}
function gapRow(gap) {
    if (gap === undefined)
        return ['', '', ''];
    const { path, member, offset, status, code, reason } = gap;
    const location = {
        path,
        members: member === undefined ? [] : [member],
        ...(offset === undefined ? {} : { offset }),
    };
    return [
        (0,report_escape/* codeSpan */.SS)((0,report_words/* place */.ik)(location)),
        status === 'partial' ? 'read in part' : 'not read',
        `${(0,report_escape/* forMarkdown */.Bm)(reason, REASON_MAX)} (${code})`,
    ];
}


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ COMMENT_MARKER),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export COMMENT_BUDGET */
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268);

/** By its first line a later run finds the comment again. */
const COMMENT_MARKER = '<!-- model-guard -->';
/** GitHub refuses a comment of more than 65,536 characters. Counted in UTF-8 bytes, which are never fewer. */
const COMMENT_BUDGET = 65_000;
function markdown(report, options = {}) {
    const marker = `${COMMENT_MARKER}\n`;
    const body = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .A)(report, {
        budget: (options.budget ?? COMMENT_BUDGET) - marker.length,
        evidence: 400,
        elsewhere: options.elsewhere ?? 'the JSON or SARIF report',
    });
    return marker + body;
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ furtherOffsets),
/* harmony export */   I0: () => (/* binding */ statsLine),
/* harmony export */   RJ: () => (/* binding */ ofDisposition),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   sh: () => (/* binding */ gaps),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export fileSize */
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2024);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5457);
// The words that several outputs share: places, counts, sizes. Raw text in, raw text out: outputs escape.


/** A path and each archive member are cut alone, so that a long name cannot push the offset out of sight. */
const NAME_MAX = 260;
/** Offsets listed for one finding; the rest is a number. */
const OFFSETS_SHOWN = 5;
const DECISION_WORDS = {
    pass: 'Passed',
    review: 'Needs review',
    block: 'Blocked',
};
/** `models/a.pt > archive/data.pkl @ byte 41`, `train.py:12:5`, `a.ipynb:40 in cell 3`. */
function place(location) {
    const { path, line, column } = location;
    const lines = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${[path, ...location.members].map(shortName).join(' > ')}${lines}${spot(location)}`;
}
/** What follows the name: ` in cell 3`, ` @ byte 41`. */
function spot(location) {
    const cell = location.cell === undefined ? '' : ` in cell ${location.cell}`;
    return location.offset === undefined ? cell : `${cell} @ byte ${location.offset}`;
}
/** `also at bytes 50, 61 and 3 more`, or nothing. */
function furtherOffsets(finding) {
    const { moreOffsets } = finding;
    if (moreOffsets.length === 0)
        return '';
    const left = moreOffsets.length - OFFSETS_SHOWN;
    const shown = moreOffsets.slice(0, OFFSETS_SHOWN).join(', ');
    return `also at ${moreOffsets.length === 1 ? 'byte' : 'bytes'} ${shown}${left > 0 ? ` and ${left} more` : ''}`;
}
function shortName(name) {
    // Masked before it is cut: half a secret has no shape to know it by.
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(name), NAME_MAX);
}
function ofDisposition(report, disposition) {
    return report.findings.filter((finding) => finding.disposition === disposition);
}
/** Every reason why something was not read to its end, in the order of the coverage. */
function gaps(report) {
    return report.coverage.flatMap(({ locator, status, incomplete }) => {
        if (status === 'inspected')
            return [];
        const member = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .memberName */ .e)(locator);
        const where = { path: locator.path, ...(member === undefined ? {} : { member }), status };
        // A status without a reason would otherwise vanish from every list.
        const reasons = incomplete.length > 0
            ? incomplete
            : [{ code: 'unreadable', reason: 'no reason was given', risk: 'unknown' }];
        return reasons.map((reason) => Object.assign({}, reason, where));
    });
}
/** `1 file`, `12,000 files`. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** Digits in groups of three, the same on every machine. */
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `512 bytes`, `3.4 MB` (decimal units). */
function fileSize(bytes) {
    if (bytes < 1000)
        return count(bytes, 'byte');
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1] ?? ''}`;
}
/** `12 files, 3.4 MB, 1.2 s`. */
function statsLine({ stats }) {
    return `${count(stats.files, 'file')}, ${fileSize(stats.bytes)}, ${(stats.milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/version.js
// The version, from package.json: the one place where it is written.

const VERSION = package_namespaceObject.rE;


/***/ })

};
