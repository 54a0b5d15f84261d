export const id = 4519;
export const ids = [4519];
export const modules = {

/***/ 83442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex),
/* harmony export */   t: () => (/* binding */ newHash)
/* harmony export */ });
/** A new hash of that algorithm, by OpenSSL's name for it. Throws when this Node does not have it. */
function newHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}
/** sha256 of bytes, or of a text as UTF-8, as 64 lower-case hex characters. */
function sha256Hex(content) {
    return newHash('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 62797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 47072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62024);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62797);
// Puts verdicts into findings: one per rule and root cause, with the places of the rest.



/** Further offsets of one root cause that are worth listing. */
const MAX_OFFSETS = 20;
/** Findings of one configuration: more than anybody reads, and the worst come first. */
const MAX_FINDINGS = 500;
function findingsOf(verdicts, options) {
    const { rules } = options.context;
    const groups = groupsOf(verdicts).sort((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(rules.rule(a[0].rule).severity, rules.rule(b[0].rule).severity));
    const findings = groups.slice(0, MAX_FINDINGS).map((group) => findingOfGroup(group, options));
    if (groups.length <= MAX_FINDINGS)
        return { findings, incomplete: [] };
    const reason = `${groups.length} different things were found; the worst ${MAX_FINDINGS} are told`;
    return { findings, incomplete: [{ code: 'budget', reason, risk: 'unknown' }] };
}
function groupsOf(verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const key = JSON.stringify([verdict.rule, verdict.about]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [verdict]);
        else if (group.length <= MAX_OFFSETS)
            group.push(verdict);
    }
    return [...groups.values()];
}
function findingOfGroup(group, { artifact, context, where, place }) {
    const { path, members } = artifact.locator;
    const holder = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .memberName */ .e)(artifact.locator) ?? path;
    const suffix = where === undefined ? holder : `${where} of ${holder}`;
    const offsets = group.flatMap(({ offset }) => offset === undefined || place === undefined ? [] : [place(offset)]);
    const [first, ...moreOffsets] = offsets;
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(context.rules.rule(group[0].rule), {
        evidence: `${group[0].evidence} (${suffix})`,
        location: { path, members, ...(first === undefined ? {} : { offset: first }) },
        moreOffsets,
        subject: group[0].about,
    });
}


/***/ }),

/***/ 84519:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  incompleteOf: () => (/* binding */ incompleteOf),
  inspectConfig: () => (/* binding */ inspectConfig),
  inspectJson: () => (/* binding */ inspectJson)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/format/keras/encoding.js
var encoding = __webpack_require__(70608);
// EXTERNAL MODULE: ./lib/src/format/keras/errors.js
var errors = __webpack_require__(13422);
// EXTERNAL MODULE: ./lib/src/format/keras/json.js
var keras_json = __webpack_require__(67851);
// EXTERNAL MODULE: ./lib/src/format/keras/limits.js
var limits = __webpack_require__(12545);
// EXTERNAL MODULE: ./lib/src/format/keras/sniff.js
var sniff = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/src/inspect/keras/claims.js
var claims = __webpack_require__(95775);
// EXTERNAL MODULE: ./lib/src/inspect/keras/findings.js
var findings = __webpack_require__(47072);
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
        if (!(value instanceof keras_json/* JsonObject */.Y))
            continue;
        const layer = nameOf(value) ?? place.layer;
        for (const key of repeatedKeys(value))
            repeated.push({ key, offset: value.offset, layer });
        for (const mode of value.all('safe_mode'))
            safeModes.push({ value: mode, offset: value.offset, layer });
        objects.push(...readings(value, layer, place.within));
        if (objects.length > limits/* KERAS_LIMITS */.g.objects) {
            throw new errors/* KerasError */.B('BUDGET', `more than ${limits/* KERAS_LIMITS */.g.objects} objects; the rest was not judged`);
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
function nameOf(object) {
    if (!object.has('class_name'))
        return undefined;
    const config = object.get('config');
    return object.text('name') ?? (config instanceof keras_json/* JsonObject */.Y ? config.text('name') : undefined);
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
                if (found.length >= limits/* KERAS_LIMITS */.g.readings)
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

// EXTERNAL MODULE: ./lib/src/inspect/keras/verdict.js
var verdict = __webpack_require__(9013);
;// CONCATENATED MODULE: ./lib/src/inspect/keras/arguments.js
// Judges what a configuration hands to objects of Keras: paths, SavedModels, pickles, TensorFlow operations, names.


const SAVED_MODEL = 'TFSMLayer';
const TORCH_MODULE = 'TorchModuleWrapper';
const OPERATION_LAYERS = new Set(['TFOpLambda', 'SlicingOpLambda', 'TFClassMethodDispatcher', 'ClassMethod']);
const NODE_LAYER = 'TensorFlowOpLayer';
function judgeArguments(object, knowledge) {
    const base = object.className.slice(object.className.lastIndexOf('>') + 1);
    return [
        ...unsafeName(object),
        ...(base === SAVED_MODEL ? [savedModel(object)] : fileArguments(object, knowledge)),
        ...(base === TORCH_MODULE ? [torchModule(object)] : []),
        ...(OPERATION_LAYERS.has(base) ? operation(object, knowledge) : []),
        ...(base === NODE_LAYER ? node(object, knowledge) : []),
    ];
}
function savedModel({ config, layer, entry }) {
    const path = config instanceof keras_json/* JsonObject */.Y ? config.text('filepath') : undefined;
    const source = path === undefined ? 'a SavedModel' : `the SavedModel ${(0,verdict/* quoted */.T)(path)}`;
    return {
        rule: 'KERAS-SAVEDMODEL',
        about: path ?? '',
        evidence: `${(0,verdict/* inLayer */.d)(layer)}TFSMLayer loads ${source}`,
        offset: entry.offset,
    };
}
function torchModule({ layer, entry }) {
    const evidence = `${(0,verdict/* inLayer */.d)(layer)}TorchModuleWrapper unpickles a PyTorch module that the configuration holds`;
    return { rule: 'KERAS-TORCH-MODULE', about: TORCH_MODULE, evidence, offset: entry.offset };
}
/** Keras writes vocabularies as lists or as assets: text in their place is a path. */
function fileArguments({ config, layer, entry, className }, knowledge) {
    if (!(config instanceof keras_json/* JsonObject */.Y))
        return [];
    return knowledge.match('KERAS-FILE-ARGUMENT', 'keys').flatMap((key) => config.all(key).flatMap((value) => {
        if (typeof value !== 'string' || value === '')
            return [];
        const evidence = `${(0,verdict/* inLayer */.d)(layer)}${className} reads ${(0,verdict/* quoted */.T)(value)} as its ${key} when loaded`;
        return [{ rule: 'KERAS-FILE-ARGUMENT', about: `${key} ${value}`, evidence, offset: entry.offset }];
    }));
}
/** A TensorFlow function by its public name, below `tf.`. */
function operation({ config, layer, entry, className }, knowledge) {
    const named = config instanceof keras_json/* JsonObject */.Y ? (config.text('function') ?? config.text('cls_ref')) : undefined;
    if (named === undefined)
        return [];
    const path = named.replace(/^(?:tf|tensorflow)\./, '');
    const denied = knowledge
        .match('KERAS-TF-OP', 'functions')
        .some((prefix) => path === prefix || path.startsWith(`${prefix}.`));
    if (!denied && isTensorFunction(path, knowledge))
        return [];
    const evidence = `${(0,verdict/* inLayer */.d)(layer)}${className} calls tf.${path}`;
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
    const definition = config instanceof keras_json/* JsonObject */.Y ? config.get('node_def') : undefined;
    const name = operationOf(definition);
    if (name === undefined || !knowledge.match('KERAS-TF-OP', 'operations').includes(name))
        return [];
    const evidence = `${(0,verdict/* inLayer */.d)(layer)}${className} runs the TensorFlow operation ${name}`;
    return [{ rule: 'KERAS-TF-OP', about: name, evidence, offset: entry.offset }];
}
function operationOf(definition) {
    if (definition instanceof keras_json/* JsonObject */.Y)
        return definition.text('op');
    if (typeof definition !== 'string')
        return undefined;
    return /"?\bop"?\s{0,8}:\s{0,8}"(\w{1,100})"/.exec(definition)?.[1];
}
/** Keras makes folders of layer names (DiskIOStore.make): those must stay where they are put. */
function unsafeName({ entry, config }) {
    const names = [entry.text('name'), config instanceof keras_json/* JsonObject */.Y ? config.text('name') : undefined];
    const unsafe = names.find((name) => name !== undefined && (name.split(/[/\\]/).includes('..') || /^(?:[/\\]|[A-Za-z]:[/\\])/.test(name)));
    if (unsafe === undefined)
        return [];
    const evidence = `a layer is named ${(0,verdict/* quoted */.T)(unsafe)}, which Keras takes for a path`;
    return [{ rule: 'KERAS-UNSAFE-NAME', about: unsafe, evidence, offset: entry.offset }];
}

// EXTERNAL MODULE: ./lib/src/core/hash.js
var hash = __webpack_require__(83442);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/format/marshal/errors.js
// The one error of the marshal reader.

/** `BROKEN`: not marshal data, or cut short; `BUDGET`: a limit of MARSHAL_LIMITS was reached. */
class MarshalError extends core_errors/* GuardError */.U {
}

// EXTERNAL MODULE: ./lib/src/core/cursor.js
var cursor = __webpack_require__(71316);
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
const OTHER = { kind: 'other' };
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
        const value = new Reader(data).value(0);
        if (value.kind !== 'code')
            throw new MarshalError('BROKEN', 'the data is marshalled, but is not code');
        return summarise(value);
    }
    catch (error) {
        if (error instanceof cursor/* CursorError */.R)
            throw new MarshalError('BROKEN', error.message, error);
        throw error;
    }
}
class Reader {
    cursor;
    references = [];
    /** Python 2 numbers its interned strings apart. */
    interned = [];
    objects = 0;
    constructor(data) {
        this.cursor = new cursor/* Cursor */.b(data);
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
        const place = this.references.push(OTHER) - 1;
        const value = this.body(type, depth);
        this.references[place] = value;
        return value;
    }
    body(type, depth) {
        switch (type) {
            case 'c':
                return this.code(depth);
            case 'r':
                return this.references[this.cursor.u32()] ?? OTHER;
            case 'R':
                return this.interned[this.cursor.u32()] ?? OTHER;
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
            return OTHER;
        };
        switch (type) {
            case '0':
            case 'N':
            case 'T':
            case 'F':
            case 'S':
            case '.':
                return OTHER;
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
        for (const name of itemsOf(value.names, 'names'))
            keep(names, textItem(name));
        for (const constant of itemsOf(value.constants, 'constants'))
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
function itemsOf(value, what) {
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
const ROLES = ['function', 'output_shape', 'mask'];
/**
 * The code that this object itself carries. `__lambda__` entries hold it under `code` or `value`
 * (serialization_lib, Lambda.from_config); a Lambda of the .h5 format as `[code, defaults, closure]`
 * (saving_utils.model_from_config, func_load).
 */
function codeOf(object) {
    const { config } = object;
    if (!(config instanceof keras_json/* JsonObject */.Y))
        return object.className === '__lambda__' ? carried(config) : [];
    if (object.className === '__lambda__')
        return ['code', 'value'].flatMap((key) => config.all(key).flatMap(carried));
    if (!isLambda(object.className))
        return [];
    return ROLES.flatMap((role) => {
        const raw = config.text(`${role}_type`) === 'lambda';
        return config.all(role).flatMap((value) => (Array.isArray(value) || raw ? carried(value) : []));
    });
}
/** The function of a Lambda layer that is given by its name alone. */
function namedFunctionOf(object) {
    if (!isLambda(object.className) || !(object.config instanceof keras_json/* JsonObject */.Y))
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
    const verdicts = codeOf(object).map((code) => verdictOf(code, object, knowledge));
    const named = namedFunctionOf(object);
    if (named === undefined || knowledge.has('functions', named))
        return verdicts;
    const evidence = `${holder(object)} calls the function that the loading program knows as ${(0,verdict/* quoted */.T)(named)}`;
    return [...verdicts, { rule: 'KERAS-LAMBDA-NAMED', about: named, evidence, offset: object.entry.offset }];
}
function verdictOf(lambda, object, knowledge) {
    const about = (0,hash/* sha256Hex */.f)(lambda.encoded).slice(0, 32);
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
    const name = layer === undefined ? '' : ` ${(0,verdict/* quoted */.T)(layer, 60)}`;
    return isLambda(className) || isLambda(within ?? '')
        ? `Lambda layer${name}`
        : `a function of${name || ' the model'}`;
}
/** `uses os, system ("curl ...")`: the names in order, then the texts. */
function uses({ names, texts }) {
    const told = names.slice(0, MAX_NAMES).map((name) => clean(name));
    const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
    const spoken = texts.filter((text) => text.length > 1).slice(0, MAX_TEXTS);
    const said = spoken.length === 0 ? '' : ` (${spoken.map((text) => (0,verdict/* quoted */.T)(text)).join(', ')})`;
    return names.length === 0 ? `uses no names${said}` : `uses ${told.join(', ')}${more}${said}`;
}
/** Names in code made by hand may be anything; those that are no identifiers are quoted. */
function clean(name) {
    return /^\w{1,60}$/.test(name) ? name : (0,verdict/* quoted */.T)(name, 60);
}

;// CONCATENATED MODULE: ./lib/src/inspect/keras/judge.js
// Judges a configuration: every object in it, every key given twice, every switch.





/** Pickled modules that are opened; each is an artifact of its own. */
const MAX_TORCH_MODULES = 64;
/** Pure; linear in the size of the configuration. Throws KerasError BUDGET. */
function judgeConfig(root, knowledge) {
    const content = findObjects(root);
    const verdicts = [...switches(content), ...judge_repeatedKeys(content, knowledge)];
    const torchModules = [];
    for (const object of content.objects) {
        verdicts.push(...judgeName(object, knowledge), ...judgeCode(object, knowledge), ...judgeArguments(object, knowledge));
        const pickled = object.className === TORCH_MODULE && object.config instanceof keras_json/* JsonObject */.Y
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
    return [{ rule, about, evidence: evidenceOf(rule, about, name, object), offset: object.entry.offset }];
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
function evidenceOf(rule, about, name, { layer, entry }) {
    const where = (0,verdict/* inLayer */.d)(layer);
    const registered = name.registeredName !== undefined && ![name.name, about].includes(name.registeredName)
        ? `, registered as ${(0,verdict/* quoted */.T)(name.registeredName)}`
        : '';
    switch (rule) {
        case 'KERAS-CUSTOM-CODE':
            return `${where}needs the ${name.kind} ${(0,verdict/* quoted */.T)(about)}${registered}, which is not part of Keras`;
        case 'KERAS-FOREIGN-CALL':
        case 'KERAS-FOREIGN-STDLIB':
            return `${where}makes Keras import ${(0,verdict/* quoted */.T)(about)}${calledWith(entry)}`;
        default:
            return `${where}uses ${(0,verdict/* quoted */.T)(about)}${calledWith(entry)}`;
    }
}
/** The constant arguments with which a layer of a functional model is called. */
function calledWith(entry) {
    const nodes = entry.get('inbound_nodes');
    const first = Array.isArray(nodes) ? nodes[0] : undefined;
    const args = first instanceof keras_json/* JsonObject */.Y ? first.get('args') : undefined;
    const texts = Array.isArray(args) ? args.filter((value) => typeof value === 'string') : [];
    return texts.length === 0
        ? ''
        : ` and call it with ${texts
            .slice(0, 4)
            .map((text) => (0,verdict/* quoted */.T)(text))
            .join(', ')}`;
}
function switches({ safeModes }) {
    return safeModes
        .filter(({ value }) => value === false || value === 0 || value === null)
        .map(({ offset, layer }) => ({
        rule: 'KERAS-UNSAFE-SWITCH',
        about: 'safe_mode',
        evidence: `${(0,verdict/* inLayer */.d)(layer)}passes safe_mode=False`,
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
        evidence: `${(0,verdict/* inLayer */.d)(layer)}an object of the configuration gives ${(0,verdict/* quoted */.T)(key)} twice`,
        offset,
    }));
}

// EXTERNAL MODULE: ./lib/src/inspect/keras/knowledge.js
var knowledge = __webpack_require__(92292);
;// CONCATENATED MODULE: ./lib/src/inspect/keras/inspect.js










async function inspectConfig(artifact, context) {
    const { size } = artifact.bytes;
    if (size > limits/* KERAS_LIMITS */.g.bytes)
        return unread('budget', `a configuration of ${size} bytes was not read`);
    const { text, utf8, mark } = (0,encoding/* decodeJsonBytes */.m)(await artifact.bytes.read(0, size));
    let json;
    try {
        json = (0,keras_json/* parseJson */.q)(text);
    }
    catch (error) {
        return refused(error, artifact);
    }
    const kind = (0,sniff/* kindOfJson */.a)(json, (0,claims/* isFixedName */.s)(artifact));
    if (kind !== 'config')
        return { ...NOTHING, format: kind === 'metadata' ? 'keras-metadata' : 'json' };
    // Where bytes were replaced, or are no UTF-8, characters and bytes cannot be matched.
    const exact = utf8 && mark + Buffer.byteLength(text) === size;
    const place = exact ? (0,encoding/* byteOffsets */.d)(text, mark) : undefined;
    return { format: 'keras-config', ...inspectJson(json, { artifact, context, place }) };
}
/** Judges a parsed configuration. */
function inspectJson(json, options) {
    const { rules, allowedGlobals } = options.context;
    try {
        const { verdicts, torchModules } = judgeConfig(json, knowledgeOf(rules, allowedGlobals));
        return { ...(0,findings/* findingsOf */.W)(verdicts, options), members: torchModules.map(torchMember) };
    }
    catch (error) {
        if (!(error instanceof errors/* KerasError */.B))
            throw error;
        return { findings: [], members: [], incomplete: [incompleteOf(error)] };
    }
}
/** Python decodes with errors passed over, and so does the platform. */
function torchMember(encoded, index) {
    const bytes = (0,core_bytes/* memoryBytes */.ZY)(Buffer.from(encoded, 'base64'));
    return { name: `torch module ${index + 1}`, open: () => Promise.resolve({ bytes }) };
}
function knowledgeOf(rules, allowed) {
    return rules.index('keras', allowed, () => new knowledge/* KerasKnowledge */.R(rules, allowed));
}
function incompleteOf(error) {
    return error.code === 'BUDGET'
        ? { code: 'budget', reason: `the Keras configuration holds ${error.message}`, risk: 'runs-code' }
        : { code: 'broken', reason: `the Keras configuration is ${error.message}`, risk: 'inert' };
}
/** Only Keras' own file is known to be broken; any other JSON with such words may be another program's. */
function refused(error, artifact) {
    if (!(error instanceof errors/* KerasError */.B))
        throw error;
    if (!(0,claims/* isFixedName */.s)(artifact) && error.code === 'NOT_JSON')
        return { ...NOTHING, format: 'json' };
    return { ...NOTHING, format: 'keras-config', incomplete: [incompleteOf(error)] };
}
function unread(code, reason) {
    return { ...NOTHING, format: 'keras-config', incomplete: [{ code, reason, risk: 'runs-code' }] };
}
const NOTHING = { findings: [], members: [], incomplete: [] };


/***/ }),

/***/ 92292:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ KerasKnowledge),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
/* harmony import */ var _pickle_knowledge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2340);
// What rules/keras*.yml say about the names in a configuration: Keras' own, refused, somebody else's.


/** The policy makes unknown names known; it cannot vouch for dangerous ones. */
const MAY_BE_ALLOWED = new Set([
    'KERAS-CUSTOM-CODE',
    'KERAS-FOREIGN-STDLIB',
    'KERAS-NON-MODEL-API',
]);
const CLASS_NAME = /^_?[A-Z][A-Za-z0-9_]*$/;
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
        this.python = (0,_pickle_knowledge_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonKnowledge */ .T)(rules);
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
        if (name.kind === 'class' && CLASS_NAME.test(name.name))
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
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .matchOf */ .HU)(rule)[key] ?? [];
}


/***/ }),

/***/ 9013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   d: () => (/* binding */ inLayer)
/* harmony export */ });
// One occurrence of a rule in a Keras model, before it is put into a finding.
/** Text from the file as part of a sentence: quoted, and cut where nobody would read on. */
function quoted(text, length = 120) {
    return JSON.stringify(text.length > length ? `${text.slice(0, length)}…` : text);
}
/** `layer "x": ` when the layer is known. */
function inLayer(layer) {
    return layer === undefined ? '' : `layer ${quoted(layer, 60)}: `;
}


/***/ }),

/***/ 2340:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonKnowledge),
/* harmony export */   Z: () => (/* binding */ PickleKnowledge)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
// What rules/pickle*.yml say about a global: known, dangerous, standard library, or unknown.

/** Class names as frameworks write them: CapWords, perhaps private, never dotted. */
const CLASS_NAME = /^_{0,2}[A-Z][A-Za-z0-9]*$/;
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
    neverPackages;
    standardLibrary;
    codeTypes;
    runOnLoad;
    rebuilders;
    callsArguments;
    /** By the object, of which a pickle has one for each name; a file's are gone with it. */
    standings = new WeakMap();
    /** `allowed` are exact `module.name` entries of the policy: they make unknown names known, nothing else. */
    constructor(rules, allowed = new Set()) {
        const knowledge = rules.knowledge('pickle');
        for (const rule of rules.ofSurface('pickle'))
            this.learnDangerous(rule.id, (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .matchOf */ .HU)(rule).globals ?? {});
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
        const packages = new Set(knowledge['modules-like-packages']);
        this.neverPackages = new Set([...this.modulesAsAttributes].filter((module) => !packages.has(module)));
        this.standardLibrary = new Set(knowledge['standard-library']);
        this.codeTypes = new Set(knowledge['code-types']);
        this.runOnLoad = new Set(knowledge['run-on-load']);
        this.rebuilders = knowledge['rebuilders'];
        this.callsArguments = new Set(knowledge['calls-arguments']);
        this.trust(allowed);
    }
    standingOf(global) {
        let standing = this.standings.get(global);
        if (standing === undefined) {
            standing = this.findStanding(global);
            this.standings.set(global, standing);
        }
        return standing;
    }
    findStanding(global) {
        const standing = this.standingOfPath(`${global.module}.${global.name}`, global.name);
        if (standing.kind !== 'unknown' || global.spelled === undefined)
            return standing;
        const { module, name } = global.spelled;
        return this.standingOfPath(`${module}.${name}`, name);
    }
    /** As {@link standingOf}, for one way to split a path of which nobody knows where its module ends. */
    standingOfSplit({ module, name }) {
        return this.standingOfPath(`${module}.${name}`, name, this.neverPackages);
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
        return CLASS_NAME.test(last) || this.rebuilders.some((word) => words.startsWith(word));
    }
    standingOfPath(path, name, attributes = this.modulesAsAttributes) {
        const exact = this.exact.get(path);
        if (exact !== undefined)
            return exact;
        const through = this.reachedThrough(name, attributes);
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
    reachedThrough(name, attributes) {
        const parts = name.split('.');
        if (parts.length > 1 && parts.some((part) => DUNDER.test(part)))
            return 'PICKLE-IMPORT';
        for (let first = 0; first < parts.length; first++) {
            const module = parts[first]?.replace(/^_+(?=[a-z])/, '') ?? '';
            if (attributes.has(module))
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
        if (!CLASS_NAME.test(name) || this.dangerousClasses.has(name))
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
                if (CLASS_NAME.test(last))
                    this.dangerousClasses.add(last);
            }
        }
    }
}
/** What the rules alone say, without a policy: for formats that name Python's globals in texts. */
function pythonKnowledge(rules) {
    return rules.index('python', rules, () => new PickleKnowledge(rules));
}
function pathsOf(names) {
    return Object.entries(names).flatMap(([module, list]) => list.map((name) => `${module}.${name}`));
}


/***/ })

};
