export const id = 5803;
export const ids = [5803];
export const modules = {

/***/ 62024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDecoded),
/* harmony export */   e: () => (/* binding */ memberName)
/* harmony export */ });
/** The member chain as one string for reports, or undefined for a file of its own. */
function memberName(locator) {
    return locator.members.length === 0 ? undefined : locator.members.join(' > ');
}
/** Whether a member is a program or text that was decoded out of a file, rather than a file of its own. */
function isDecoded({ use }) {
    return use !== undefined && use !== 'pickle' && use !== 'raw';
}


/***/ }),

/***/ 52203:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 57657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        // Without a stack: these are answers for people, thrown by the thousand where a format is told from another, and
        // collecting a stack costs more than all the rest of a refusal.
        const limit = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        super(message, cause === undefined ? undefined : { cause });
        Error.stackTraceLimit = limit;
        this.name = new.target.name;
        this.code = code;
    }
}
/** The message of anything thrown, without trusting that it is an Error. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 61318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 60699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
// Work that is done at most once, at the first time it is asked for.
function once(make) {
    let made;
    return () => (made ??= make());
}


/***/ }),

/***/ 15304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ matchOf),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   wM: () => (/* binding */ RuleBook)
/* harmony export */ });
/* unused harmony export RuleError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// A rule: knowledge about one threat as data. The files are in rules/; the shape is schemas/rule.schema.json.

class RuleError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
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
    /** A book with further files. Throws {@link RuleError} DUPLICATE_RULE. */
    with(files) {
        return files.length === 0 ? this : new RuleBook([...this.files, ...files]);
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
    /** Where the file of a rule of a team is; undefined for ours. */
    pathOf(id) {
        return this.files.find(({ rules }) => rules.some((rule) => rule.id === id))?.path;
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
        return this.index(`rules of ${surface}`, this, () => this.files.filter((file) => file.surface === surface).flatMap((file) => file.rules));
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
        fix: occurrence.fix ?? rule.fix,
        location: occurrence.location,
        moreOffsets: occurrence.moreOffsets ?? [],
        subject: occurrence.subject,
    };
}


/***/ }),

/***/ 76969:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadRules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60699);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15304);
// Loads the compiled rules. Lazy: a change with nothing to inspect never pays for it.



/** Read as data and not as a module: V8 takes twice the time for a program that holds the same text. */
const COMPILED = __webpack_require__.ab + "rules.compiled.json";
async function loadRules() {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against the schema when compiled
    return new _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .RuleBook */ .wM((await compiled()));
}
/** Read once for all books. */
const compiled = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(async () => JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(COMPILED, 'utf8')));


/***/ }),

/***/ 79297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ incompleteFinding)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);

/** A loader that goes on where we stopped may run anything: that blocks. What only a browser shows is noted. Otherwise a person decides. */
const SEVERITY_OF = {
    'runs-code': 'HIGH',
    unknown: 'MEDIUM',
    inert: 'MEDIUM',
    shown: 'LOW',
};
function incompleteFinding(incomplete, { path, members }, rules) {
    const offset = incomplete.offset === undefined ? {} : { offset: incomplete.offset };
    const line = incomplete.line === undefined ? {} : { line: incomplete.line };
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rules.rule('SCAN-INCOMPLETE'), {
        evidence: incomplete.reason,
        location: { path, members, ...offset, ...line },
        severity: SEVERITY_OF[incomplete.risk],
        subject: `${incomplete.code}: ${incomplete.reason}`,
    });
}


/***/ }),

/***/ 47159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tG: () => (/* binding */ modelDrift),
  em: () => (/* binding */ tensorReaders),
  j_: () => (/* binding */ withEarlierTensors)
});

// EXTERNAL MODULE: ./lib/src/core/artifact.js
var artifact = __webpack_require__(62024);
;// CONCATENATED MODULE: ./lib/src/inspect/model-pairs.js
/** By member; and what is left over when there is one on each side: torch calls the folder in a zip as its file. */
function paired(head, base) {
    const before = new Map(base.map((model) => [keyOf(model), model]));
    const single = [
        onlyOther(head, before),
        onlyOther(base, new Map(head.map((model) => [keyOf(model), model]))),
    ];
    const pairs = head.map((model) => {
        const partner = before.get(keyOf(model)) ?? (model === single[0] ? single[1] : undefined);
        if (partner !== undefined)
            before.delete(keyOf(partner));
        return [model, partner];
    });
    return [...pairs, ...[...before.values()].map((model) => [undefined, model])];
}
function onlyOther(models, others) {
    const left = models.filter((model) => !others.has(keyOf(model)));
    return left.length === 1 ? left[0] : undefined;
}
function keyOf({ locator }) {
    return JSON.stringify(locator.members);
}
const NPY = '.npy';
/** A .npz is one model: its arrays are members, named by the member. */
function joined(models) {
    const archives = new Map();
    const others = [];
    for (const model of models) {
        const name = model.locator.members.at(-1);
        if (model.format !== 'numpy' || name === undefined) {
            others.push(model);
            continue;
        }
        const locator = { ...model.locator, members: model.locator.members.slice(0, -1) };
        const key = JSON.stringify(locator.members);
        const archive = archives.get(key) ?? { tensors: [], model: { ...model, locator } };
        archives.set(key, archive);
        const stem = name.endsWith(NPY) ? name.slice(0, -NPY.length) : name;
        for (const tensor of model.tensors)
            archive.tensors.push({ ...tensor, name: stem });
        if (model.more)
            archive.model = { ...archive.model, more: true };
    }
    return [
        ...others,
        ...[...archives.values()].map(({ model, tensors }) => Object.assign({}, model, { tensors })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/inspect/tensor-drift.js
// Compares the tensors of two versions of a model: what was added, removed, reshaped, retyped, written anew.


/** Tensors that are named of each kind of change; the rest is counted. */
const NAMED = 10;
/** Dimensions that are shown. */
const SHOWN_DIMENSIONS = 8;
/**
 * The changes between two versions of one file. `replaced` says that base has the file, so that a model of which
 * base shows no tensors is not called new. Nothing is told of a model that is known to be the same.
 */
function fileDrift(head, base, replaced) {
    return paired(joined(head), joined(base))
        .map(([after, before]) => drift(after, before, replaced))
        .filter((change) => !isQuiet(change));
}
function drift(head, base, replaced) {
    const model = head ?? base;
    const member = model === undefined ? undefined : (0,artifact/* memberName */.e)(model.locator);
    const common = {
        path: model?.locator.path ?? '',
        ...(member !== undefined && { member }),
        format: model?.format ?? '',
        tensors: head?.tensors.length ?? 0,
        parameters: parametersOf(head?.tensors ?? []),
        whole: head?.more !== true && base?.more !== true,
    };
    if (base === undefined)
        return { ...common, change: replaced ? 'replaced' : 'new', ...compare(NONE, NONE) };
    return { ...common, change: 'changed', ...compare(head ?? NONE, base) };
}
const NONE = { tensors: [], more: false };
function compare(head, base) {
    const [after, before] = [byName(head.tensors), byName(base.tensors)];
    const both = [...after].flatMap(([name, tensor]) => {
        const earlier = before.get(name);
        return earlier === undefined ? [] : [{ name, after: tensor, before: earlier }];
    });
    // Of a side with more tensors than were kept nothing is known to be missing.
    const added = base.more ? [] : missingIn(after, before);
    const removed = head.more ? [] : missingIn(before, after);
    return {
        added: changes(added, ({ name, tensor }) => ({ name, to: described(tensor) })),
        removed: changes(removed, ({ name, tensor }) => ({ name, from: described(tensor) })),
        ...compareCommon(both),
    };
}
function compareCommon(both) {
    const reshaped = both.filter(({ after, before }) => !isSameShape(after, before));
    const retyped = both.filter(({ after, before }) => after.dtype !== before.dtype);
    const alike = both.filter(({ after, before }) => isSameShape(after, before) && after.dtype === before.dtype);
    const known = alike.filter(({ after, before }) => after.content !== undefined && before.content !== undefined);
    const rewritten = known.filter(({ after, before }) => after.content !== before.content);
    return {
        reshaped: changes(reshaped, ({ name, after, before }) => ({
            name,
            from: shapeText(before),
            to: shapeText(after),
        })),
        retyped: changes(retyped, ({ name, after, before }) => ({ name, from: before.dtype, to: after.dtype })),
        rewritten: changes(rewritten, ({ name }) => ({ name })),
        uncompared: alike.length - known.length,
    };
}
/** A name that is given again gets a number: which of the two counts depends on the loader. */
function byName(tensors) {
    const named = new Map();
    const counts = new Map();
    for (const tensor of tensors) {
        const count = (counts.get(tensor.name) ?? 0) + 1;
        counts.set(tensor.name, count);
        named.set(count === 1 ? tensor.name : `${tensor.name} (${count})`, tensor);
    }
    return named;
}
function missingIn(all, others) {
    return [...all].filter(([name]) => !others.has(name)).map(([name, tensor]) => ({ name, tensor }));
}
function changes(items, tell) {
    return { count: items.length, first: items.slice(0, NAMED).map(tell) };
}
function isSameShape({ shape }, other) {
    return shape.length === other.shape.length && shape.every((size, index) => size === other.shape[index]);
}
function described(tensor) {
    return `${tensor.dtype} ${shapeText(tensor)}`;
}
function shapeText({ shape }) {
    const more = shape.length > SHOWN_DIMENSIONS ? ', ...' : '';
    return `[${shape.slice(0, SHOWN_DIMENSIONS).join(', ')}${more}]`;
}
/** At most what a number can count: shapes may lie. */
function parametersOf(tensors) {
    const sum = tensors.reduce((total, { shape }) => total + shape.reduce((product, size) => product * size, 1), 0);
    return Number.isSafeInteger(sum) ? sum : Number.MAX_SAFE_INTEGER;
}
function isQuiet({ change, added, removed, reshaped, retyped, rewritten, uncompared, tensors, }) {
    const counts = [added, removed, reshaped, retyped, rewritten].map(({ count }) => count);
    return change === 'changed' ? uncompared === 0 && counts.every((count) => count === 0) : tensors === 0;
}

;// CONCATENATED MODULE: ./lib/src/inspect/models.js

/** The inspectors that give tensors or lead to what does. */
const LEADS_TO_TENSORS = new Set([
    'lfs',
    'archive',
    'compressed',
    'tar',
    'pickle',
    'numpy',
    'safetensors',
    'gguf',
    'onnx',
]);
/** Those that read tensors and nothing else: headers and pickles, but no raw records. */
function tensorReaders(inspectors) {
    return inspectors
        .filter(({ name }) => LEADS_TO_TENSORS.has(name))
        .map((inspector) => ({
        name: inspector.name,
        recognises: (artifact, head) => inspector.recognises(artifact, head),
        async inspect(artifact, context) {
            const inspection = await inspector.inspect(artifact, context);
            return { ...inspection, members: inspection.members.filter(({ use }) => use !== 'raw') };
        },
    }));
}
/** The files of which base has another version, and which hold tensors at head. */
function withEarlierTensors(files, head) {
    const paths = new Set(head.map(({ locator }) => locator.path));
    return files.filter((file) => file.base !== undefined && paths.has(file.path) && !isSame(file));
}
/** In the order of the files. Files that only moved are left out: nothing changed in them. */
function modelDrift(files, head, base) {
    const [after, before] = [byPath(head), byPath(base)];
    return files.flatMap((file) => {
        const models = after.get(file.path);
        if (models === undefined || file.movedFrom !== undefined || isSame(file))
            return [];
        return fileDrift(models, before.get(file.path) ?? [], file.base !== undefined);
    });
}
/** Only its mode changed. */
function isSame({ head, base }) {
    return head !== undefined && head.id !== '' && head.id === base?.id;
}
function byPath(models) {
    const paths = new Map();
    for (const model of models) {
        const known = paths.get(model.locator.path);
        if (known === undefined)
            paths.set(model.locator.path, [model]);
        else
            known.push(model);
    }
    return paths;
}


/***/ }),

/***/ 47054:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ TensorRoom),
/* harmony export */   UZ: () => (/* binding */ TENSORS_PER_FILE),
/* harmony export */   WH: () => (/* binding */ TENSORS_PER_CHANGE)
/* harmony export */ });
/** Tensors of one file and all that is inside it: several of the largest models. */
const TENSORS_PER_FILE = 100_000;
/** Tensors of one side of a change: about 100 MB. */
const TENSORS_PER_CHANGE = 500_000;
class TensorRoom {
    left;
    constructor(limit) {
        this.left = limit;
    }
    /** As many of the tensors as there is room for; that some are missing is said. */
    take(set) {
        const tensors = set.tensors.slice(0, this.left);
        this.left -= tensors.length;
        return tensors.length === set.tensors.length ? set : { ...set, tensors, more: true };
    }
}


/***/ }),

/***/ 67899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/rulebook.js
var rulebook = __webpack_require__(76969);
// EXTERNAL MODULE: ./lib/src/inspect/workplace/here.js + 1 modules
var here = __webpack_require__(79374);
;// CONCATENATED MODULE: ./lib/src/inspect/workplace/worker.js



/** Reads less than this are served from a block of it: headers are read a few bytes at a time. */
const BLOCK = 16 * 1024;
/** What the main thread could not do, in its words. */
class RefusedError extends errors/* GuardError */.U {
}
/** Serves until the thread is ended. */
function serve(port) {
    const main = new MainThread(port);
    // Read while the main thread still finds out what there is to do; what makes it fail is met with the orders.
    (0,rulebook/* loadRules */.A)().catch(() => undefined);
    let here;
    main.onTask((orders) => void (here = hired(orders)), async (task) => {
        if (here === undefined)
            throw new TypeError('a task came before the orders');
        return perform(task, await here, main);
    });
}
/** Rejects when the rules cannot be had, which ends the thread. */
async function hired(orders) {
    return new here.Here(await (0,here/* staffFor */.g)(orders.customRules), orders);
}
async function perform(task, here, main) {
    const surroundings = surroundingsOf(task.offers, main);
    if (task.kind === 'removal') {
        const { path, movedTo } = task;
        const was = () => main.artifact({ what: 'was' });
        const file = { path, was, ...(movedTo !== undefined && { movedTo }) };
        return { findings: await here.inspectRemoval(file, surroundings) };
    }
    const { locator, bytes } = task.artifact;
    const artifact = { locator, bytes: new RemoteBytes(bytes, main) };
    const { findings, coverage, packages, models } = await here.inspect(artifact, surroundings, task.scope);
    return { inspection: { findings, coverage, packages, models } };
}
function surroundingsOf({ before, origin, head, base, findsNothing }, main) {
    // Each question takes a turn of the main thread, and every file has some.
    const opener = (what) => (path) => findsNothing ? Promise.resolve(undefined) : main.bytes({ what, path });
    return {
        openLfs: (oid, size) => main.bytes({ what: 'lfs', oid, size }),
        ...(before && { before: () => main.artifact({ what: 'before' }) }),
        ...(origin && { origin: () => main.artifact({ what: 'origin' }) }),
        ...(base && { openBase: opener('base') }),
        ...(head && { openHead: opener('head') }),
    };
}
class MainThread {
    port;
    open = new Map();
    asked = 0;
    constructor(port) {
        this.port = port;
    }
    /** One after the other: whoever is to blame is the first of those that are not done. */
    onTask(begin, work) {
        let last = Promise.resolve();
        this.port.on('message', (message) => {
            if (message.kind === 'orders')
                begin(message.orders);
            else if (message.kind === 'reply')
                this.settle(message.id, message.reply);
            else
                last = last.then(() => work(message)).then((result) => this.post({ kind: 'done', result }));
        });
    }
    async part(ask) {
        const reply = await this.ask(ask);
        if (reply.kind !== 'part')
            throw wrong(reply);
        return reply.data;
    }
    async bytes(ask) {
        const reply = await this.ask(ask);
        if (reply.kind !== 'bytes')
            throw wrong(reply);
        return reply.bytes === undefined ? undefined : new RemoteBytes(reply.bytes, this);
    }
    async artifact(ask) {
        const reply = await this.ask(ask);
        if (reply.kind !== 'artifact')
            throw wrong(reply);
        const { locator, bytes } = reply.artifact;
        return { locator, bytes: new RemoteBytes(bytes, this) };
    }
    ask(ask) {
        const id = this.asked++;
        return new Promise((resolve) => {
            this.open.set(id, resolve);
            this.post({ kind: 'ask', id, ask });
        });
    }
    settle(id, reply) {
        this.open.get(id)?.(reply);
        this.open.delete(id);
    }
    post(message) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        this.port.postMessage(message);
    }
}
function wrong(reply) {
    return new RefusedError('REFUSED', reply.kind === 'refused' ? reply.reason : `unexpected ${reply.kind}`);
}
class RemoteBytes {
    size;
    inMemory;
    main;
    handle;
    content;
    block;
    constructor({ handle, size, inMemory, content }, main) {
        this.size = size;
        this.inMemory = inMemory;
        this.handle = handle;
        this.content = content;
        this.main = main;
    }
    async read(offset, length) {
        const start = Math.max(0, offset);
        const end = Math.min(this.size, offset + Math.max(0, length));
        if (this.content !== undefined)
            return this.content.subarray(start, Math.max(start, end));
        if (end <= start)
            return new Uint8Array(0);
        if (end - start >= BLOCK)
            return this.fetch(start, end - start);
        const known = this.block;
        const isKnown = known !== undefined && start >= known.start && end <= known.start + BLOCK;
        const block = isKnown ? known : { start, data: await this.fetch(start, BLOCK) };
        this.block = block;
        return block.data.subarray(start - block.start, end - block.start);
    }
    fetch(offset, length) {
        return this.main.part({ what: 'read', handle: this.handle, offset, length });
    }
}

;// CONCATENATED MODULE: ./lib/src/worker.js
// The entry of a worker thread: what guard.ts has inspected elsewhere, so that it can be stopped.


function main() {
    if (external_node_worker_threads_.parentPort === null)
        throw new TypeError('this is started by model-guard, not by hand');
    serve(external_node_worker_threads_.parentPort);
}


/***/ })

};
