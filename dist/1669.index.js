export const id = 1669;
export const ids = [1669];
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

/***/ 21669:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doesSomething: () => (/* binding */ doesSomething),
  inspectPickle: () => (/* binding */ inspectPickle)
});

// EXTERNAL MODULE: ./lib/src/core/artifact.js
var core_artifact = __webpack_require__(62024);
// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/core/once.js
var once = __webpack_require__(60699);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/format/pickle/read.js + 19 modules
var read = __webpack_require__(46002);
// EXTERNAL MODULE: ./lib/src/format/numpy/dtype.js
var dtype = __webpack_require__(81500);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
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
        throw unknown();
    const [name] = itemsOf(value.args);
    if (name?.kind !== 'text')
        throw unknown();
    const base = (0,dtype/* typeOfString */.ly)(name.text);
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
        throw unknown();
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
        throw unknown();
    return bytes;
}
/** The elements of an array of this shape, multiplied as numpy does it: in 64 bits, whatever gets lost. */
function countOf(shape) {
    let count = 1n;
    for (const length of itemsOf(shape)) {
        if (length.kind !== 'int' || Number.isNaN(Number(length.value)))
            throw unknown();
        count = BigInt.asIntN(64, count * BigInt(length.value));
    }
    return count;
}
/** The items of a tuple, or keys and values of a dict, provided that all of them were kept. */
function itemsOf(value) {
    if (value?.kind !== 'container')
        throw unknown();
    const { type, size, items } = value;
    if (items.length !== (type === 'dict' ? size * 2 : size))
        throw unknown();
    return items;
}
function isDtype(callee) {
    return callee.kind === 'global' && callee.global.module === 'numpy' && callee.global.name === 'dtype';
}
function unknown() {
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
        // Asked for every object, of which few are arrays.
        return global.name.endsWith(ENDING) && (isWrapper(global) || isFileWrapper(global));
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
        const { streams } = await (0,read.readPickle)(this.bytes, {
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
/** What all their names end with. */
const ENDING = 'ArrayWrapper';
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
    // Most objects are made without arguments.
    if (args.kind === 'container' && args.size === 0)
        return false;
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
    const { streams, facts } = await (0,read.readPickle)(bytes, { ...pickleOptions, afterBuild: arrays });
    const handed = handedWrapper(facts);
    const all = [...facts];
    const holders = streams.flatMap(({ start, end }) => {
        const first = arrays.found.find((array) => array.start >= start && array.start <= end);
        return first === undefined ? [] : [{ start, first }];
    });
    for (const { start, first } of holders.slice(0, MAX_STREAMS)) {
        const plain = await (0,read.readPickle)(bytes, { start, multiple: false, trailing: 'ignore' });
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

// EXTERNAL MODULE: ./lib/src/format/pickle/options.js
var options = __webpack_require__(30345);
// EXTERNAL MODULE: ./lib/src/format/torch/legacy.js
var torch_legacy = __webpack_require__(56846);
// EXTERNAL MODULE: ./lib/src/core/tensors.js
var core_tensors = __webpack_require__(56326);
;// CONCATENATED MODULE: ./lib/src/format/torch/dtypes.js
// Element types of torch: what the names of its storage classes and dtypes stand for, and bytes of one element.
/** Storage classes by name (torch/__init__.py, torch/storage.py), in any module: torch, torch.cuda. */
const STORAGES = new Map([
    ['DoubleStorage', 'float64'],
    ['FloatStorage', 'float32'],
    ['HalfStorage', 'float16'],
    ['BFloat16Storage', 'bfloat16'],
    ['LongStorage', 'int64'],
    ['IntStorage', 'int32'],
    ['ShortStorage', 'int16'],
    ['CharStorage', 'int8'],
    ['ByteStorage', 'uint8'],
    ['BoolStorage', 'bool'],
    ['ComplexDoubleStorage', 'complex128'],
    ['ComplexFloatStorage', 'complex64'],
    ['QInt8Storage', 'qint8'],
    ['QUInt8Storage', 'quint8'],
    ['QInt32Storage', 'qint32'],
    ['UntypedStorage', 'uint8'],
]);
const BYTES = new Map([
    ...['bool', 'int8', 'uint8', 'qint8', 'quint8'].map((name) => [name, 1]),
    ...['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu'].map((name) => [name, 1]),
    ...['float16', 'bfloat16', 'int16', 'uint16'].map((name) => [name, 2]),
    ...['float32', 'int32', 'uint32', 'qint32', 'complex32'].map((name) => [name, 4]),
    ...['float64', 'int64', 'uint64', 'complex64'].map((name) => [name, 8]),
    ['complex128', 16],
]);
/** The dtype of a storage class by its last name; the name itself when it is not known. */
function dtypeOfStorage(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    return STORAGES.get(last) ?? last;
}
/** Bytes of one element; undefined when the type is not known, or packs several elements into a byte. */
function elementBytes(dtype) {
    return BYTES.get(dtype);
}

;// CONCATENATED MODULE: ./lib/src/format/torch/rebuild.js

/** Those that take a storage, an offset, a shape and strides first (torch/_utils.py). */
const FROM_STORAGE = new Set([
    '_rebuild_tensor',
    '_rebuild_tensor_v2',
    '_rebuild_tensor_v3',
    '_rebuild_qtensor',
]);
/** Those whose first argument is the tensor that they wrap. */
const AROUND_TENSOR = new Set(['_rebuild_parameter', '_rebuild_parameter_with_state']);
/** The call that is wrapped, when this one makes a parameter out of a tensor. */
function wrappedTensor({ callee, args }) {
    return AROUND_TENSOR.has(rebuilder(callee)) ? rebuild_itemsOf(args)[0] : undefined;
}
/** What the call makes, when it is one that makes a tensor out of a storage, with plain arguments. */
function rebuiltTensor({ callee, args }) {
    const name = rebuilder(callee);
    if (name === '')
        return undefined;
    const items = rebuild_itemsOf(args);
    if (FROM_STORAGE.has(name))
        return tensorOf(name, items);
    // torch/_tensor.py: the function, the class, the function's arguments, a state.
    if (name !== '_rebuild_from_type_v2' || items[0] === undefined || items[2] === undefined)
        return undefined;
    const inner = rebuilder(items[0]);
    return FROM_STORAGE.has(inner) ? tensorOf(inner, rebuild_itemsOf(items[2])) : undefined;
}
/** The name of torch's function; empty for any other callable. */
function rebuilder(callee) {
    if (callee.kind !== 'global' || !callee.global.name.startsWith('_rebuild'))
        return '';
    return /^torch(?:\.|$)/.test(callee.global.module) ? callee.global.name : '';
}
function tensorOf(name, items) {
    const [persistent, start, size, steps] = items;
    const storage = storageOf(persistent);
    const [offset, shape, stride] = [wholeNumber(start), wholeNumbers(size), wholeNumbers(steps)];
    if (storage === undefined || offset === undefined || shape === undefined || stride === undefined)
        return undefined;
    const given = name === '_rebuild_tensor_v3' && items[6]?.kind === 'global' ? items[6].global.name : undefined;
    const dtype = given?.slice(given.lastIndexOf('.') + 1) ?? storage.dtype;
    const { key, bytes } = storage;
    return {
        storage: key,
        storageBytes: bytes,
        dtype,
        elementBytes: elementBytes(dtype),
        shape,
        stride,
        offset,
    };
}
/** `('storage', class, key, location, elements)`: the persistent id of a storage (torch/serialization.py, `_save`). */
function storageOf(value) {
    if (value?.kind !== 'persistent')
        return undefined;
    const [tag, type, key, , count] = rebuild_itemsOf(value.id);
    if (tag?.kind !== 'text' || tag.text !== 'storage' || type?.kind !== 'global')
        return undefined;
    const elements = wholeNumber(count);
    if (key?.kind !== 'text' || elements === undefined)
        return undefined;
    const dtype = dtypeOfStorage(type.global.name);
    const size = elementBytes(dtype);
    return { key: key.text, dtype, bytes: size === undefined ? undefined : elements * size };
}
/** A tuple of numbers, or a torch.Size of one; undefined when not all of its numbers were kept. */
function wholeNumbers(value) {
    if (value?.kind === 'call') {
        const inner = rebuild_itemsOf(value.args)[0];
        return inner?.kind === 'container' ? wholeNumbers(inner) : undefined;
    }
    if (value?.kind !== 'container')
        return undefined;
    const numbers = value.items.flatMap((item) => wholeNumber(item) ?? []);
    return numbers.length === value.size ? numbers : undefined;
}
function wholeNumber(value) {
    if (value?.kind !== 'int')
        return undefined;
    const number = Number(value.value);
    return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
function rebuild_itemsOf(value) {
    return value.kind === 'container' ? value.items : [];
}

;// CONCATENATED MODULE: ./lib/src/format/torch/tensor-names.js
// Watches a pickle being read and keeps which tensors go under which names: a path of keys, as a state dict has them.


/** Steps of the walk that names them: shared parts are named once for each way to them. */
const MAX_STEPS = 4 * core_tensors/* MAX_TENSORS */.a;
/** Edges kept. A tensor has one, and those around it have one for each of them. */
const MAX_EDGES = 4 * core_tensors/* MAX_TENSORS */.a;
/** Objects above a tensor. Modules in modules are some dozen levels deep; the graph may have cycles. */
const tensor_names_MAX_DEPTH = 100;
/** Characters of one key, of which names are made: module names are words. */
const MAX_KEY_LENGTH = 200;
/** The attributes in which torch.nn.Module keeps what it is made of: state dicts leave them out of their names. */
const MODULE_PARTS = new Set(['_parameters', '_buffers', '_modules']);
/**
 * Costs nothing until the first tensor is made, and little then: only what holds a tensor is remembered. Picklers
 * finish an object before they put it anywhere, so one look at each item, when it is added, is enough.
 */
class TensorNames {
    tensors = new Map();
    holders = new Map();
    /** What was put somewhere: all others are where names begin. */
    held = new Set();
    edges = 0;
    more = false;
    called(result) {
        const inner = this.tensors.size === 0 ? undefined : wrappedTensor(result);
        const tensor = inner === undefined ? rebuiltTensor(result) : this.tensors.get(inner);
        if (tensor === undefined)
            return;
        if (inner !== undefined)
            this.tensors.delete(inner);
        if (this.tensors.size >= core_tensors/* MAX_TENSORS */.a)
            this.more = true;
        else
            this.tensors.set(result, tensor);
    }
    filled(target, stack, from, to, width) {
        if (this.tensors.size === 0 || typeof target !== 'object' || target === null)
            return;
        for (let at = from; at < to; at += width) {
            const item = stack[at + width - 1];
            if (typeof item !== 'object' || item === null || !this.holdsTensors(item))
                continue;
            this.add(target, item, width === 2 ? keyOf(stack[at]) : String(this.countOf(target)));
        }
    }
    built(target, state) {
        if (typeof target === 'object' && target !== null && this.holdsTensors(state))
            this.add(target, state, '');
    }
    /** In the order in which they are found from where names begin; those that nothing leads to come last. */
    named() {
        const named = [];
        const reached = new Set();
        let steps = 0;
        const visit = (item, keys, depth) => {
            if (++steps > MAX_STEPS || named.length >= core_tensors/* MAX_TENSORS */.a) {
                this.more = true;
                return;
            }
            const tensor = this.tensors.get(item);
            if (tensor !== undefined && keys.length > 0) {
                reached.add(item);
                named.push({ ...tensor, name: keys.join('.') });
            }
            if (depth >= tensor_names_MAX_DEPTH)
                return;
            for (const { key, child } of this.holders.get(item) ?? [])
                visit(child, key === '' || MODULE_PARTS.has(key) ? keys : [...keys, key], depth + 1);
        };
        for (const holder of this.holders.keys())
            if (!this.held.has(holder))
                visit(holder, [], 0);
        for (const [item, tensor] of this.tensors) {
            if (reached.has(item) || named.length >= core_tensors/* MAX_TENSORS */.a)
                continue;
            named.push({ ...tensor, name: `storage ${tensor.storage}` });
        }
        return { tensors: named, more: this.more };
    }
    holdsTensors(item) {
        return this.tensors.has(item) || this.holders.has(item);
    }
    countOf(target) {
        return this.holders.get(target)?.length ?? 0;
    }
    add(target, child, key) {
        if (this.edges >= MAX_EDGES) {
            this.more = true;
            return;
        }
        this.edges++;
        this.held.add(child);
        const edges = this.holders.get(target);
        if (edges === undefined)
            this.holders.set(target, [{ key, child }]);
        else
            edges.push({ key, child });
    }
}
function keyOf(raw) {
    if (typeof raw === 'object' && raw !== null)
        return raw.kind === 'text' ? cut(raw.text) : '?';
    // A float, of which nobody makes a key.
    if (typeof raw === 'number' && !Number.isInteger(raw))
        return '?';
    return cut(String(raw ?? 'None'));
}
function cut(text) {
    return text.length <= MAX_KEY_LENGTH ? text : text.slice(0, MAX_KEY_LENGTH);
}

// EXTERNAL MODULE: ./lib/src/inspect/young-generation.js
var young_generation = __webpack_require__(68344);
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

// EXTERNAL MODULE: ./lib/src/inspect/pickle/knowledge.js
var knowledge = __webpack_require__(2340);
// EXTERNAL MODULE: ./lib/src/core/hash.js
var core_hash = __webpack_require__(83442);
;// CONCATENATED MODULE: ./lib/src/inspect/pickle/subject.js
// What stays the same when a finding moves: its root cause, and for what must not change unseen, the bytes.


/** Bytes of a stream that are hashed: far above any that holds code. A longer one counts by its size as well. */
const MAX_HASHED = 64 * 2 ** 20;
/**
 * The digest that ties a dangerous finding to the very bytes it was found in: a call is shown cut to what a reviewer
 * reads, so two payloads can look alike. Made once for each artifact.
 */
async function payloadDigest(bytes) {
    const hash = (0,core_hash/* newHash */.t)('sha256').update(String(bytes.size));
    let hashed = 0;
    for await (const chunk of (0,core_bytes/* chunksOf */.U_)(bytes)) {
        hash.update(chunk);
        hashed += chunk.length;
        if (hashed >= MAX_HASHED)
            break;
    }
    return hash.digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/src/format/torch/storages.js
/** Bytes that may follow: the count of elements is rounded down, and one of them has 16 bytes at most. */
const MAX_ODD_BYTES = 15;
/**
 * The sizes of records as torch reads them (torch/serialization.py, `persistent_load` and `load_tensor`): it takes as
 * many bytes as the pickle says, and looks only since October 2025 (pytorch 165553) whether the record has them. One problem for each storage,
 * in the order of the tensors; of a storage whose element type is not known nothing is said.
 */
function storageProblems(tensors, records) {
    const seen = new Set();
    return tensors.flatMap((tensor) => {
        const problems = seen.has(tensor.storage) ? [] : recordProblem(tensor, records.get(tensor.storage));
        seen.add(tensor.storage);
        return [...problems, ...viewProblem(tensor)];
    });
}
function recordProblem({ storage, storageBytes }, record) {
    const about = `the storage ${JSON.stringify(storage)}`;
    if (record === undefined)
        return [{ kind: 'record-missing', detail: `${about} has no record in the archive` }];
    if (storageBytes === undefined)
        return [];
    const detail = `${about} is said to have ${storageBytes} bytes, its record has ${record.bytes}`;
    if (record.bytes < storageBytes)
        return [{ kind: 'record-short', detail }];
    return record.bytes > storageBytes + MAX_ODD_BYTES ? [{ kind: 'record-long', detail }] : [];
}
function viewProblem(tensor) {
    const { name, storageBytes, elementBytes, shape, stride, offset } = tensor;
    if (storageBytes === undefined || elementBytes === undefined || shape.includes(0))
        return [];
    const last = shape.reduce((sum, size, index) => sum + (size - 1) * (stride[index] ?? 0), offset);
    const end = (last + 1) * elementBytes;
    if (end <= storageBytes)
        return [];
    const detail = `the tensor ${JSON.stringify(name)} ends at byte ${end} of a storage of ${storageBytes}`;
    return [{ kind: 'view', detail }];
}
/** The tensor as every format tells it; its content is known where it is a whole record. */
function torchFact(tensor, records) {
    const { name, dtype, shape, stride, offset, storage, elementBytes = 0 } = tensor;
    const bytes = shape.reduce((product, size) => product * size, elementBytes);
    const record = records?.get(storage);
    const whole = record?.crc32 !== undefined && offset === 0 && bytes === record.bytes && bytes > 0;
    // The same bytes in another order of dimensions are another tensor.
    return { name, dtype, shape, bytes, ...(whole && { content: `${record.crc32} ${stride.join(',')}` }) };
}

// EXTERNAL MODULE: ./lib/src/inspect/problems.js
var inspect_problems = __webpack_require__(33637);
;// CONCATENATED MODULE: ./lib/src/inspect/pickle/torch.js



/** Problems of one kind that are kept: three are told. */
const MAX_PROBLEMS = 20;
function torchTensors(names, artifact, context) {
    const { tensors, more } = names.named();
    if (tensors.length === 0)
        return { findings: [] };
    const records = artifact.claims?.storages;
    const facts = tensors.map((tensor) => torchFact(tensor, records));
    const set = (0,core_tensors/* tensorSet */.k)('torch', facts);
    return {
        findings: records === undefined ? [] : findingsOf(storageProblems(tensors, records), artifact, context),
        tensors: { ...set, more: set.more || more },
    };
}
function findingsOf(problems, artifact, context) {
    const counts = new Map();
    const kept = problems.filter(({ kind }) => {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return count <= MAX_PROBLEMS;
    });
    const more = new Map([...counts].map(([kind, count]) => [kind, Math.max(0, count - MAX_PROBLEMS)]));
    return (0,inspect_problems/* problemFindings */.E)('torch', kept, artifact, context, more);
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

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/call-rules.js


/** Values of one call's arguments that are searched for a dangerous callable; the rest still counts as a reference. */
const call_rules_MAX_ARGUMENT_VALUES = 2000;
const BUILDS_CLASS = 'builtins.type';
const ITERATOR = 'builtins.iter';
class CallRules {
    knowledge;
    resolver;
    /** Paths that a call already reported. */
    reported;
    constructor(knowledge, resolver, reported) {
        this.knowledge = knowledge;
        this.resolver = resolver;
        this.reported = reported;
    }
    /** The id of the rule; undefined for a call that loading may make. */
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
                // What it loads is inspected in its turn.
                return undefined;
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
        for (const value of walkValues(args, call_rules_MAX_ARGUMENT_VALUES)) {
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
}
function isCallableLike({ kind }) {
    return kind === 'global' || kind === 'call' || kind === 'unknown';
}
/** `Outer.Inner`, as nested classes are named. */
function isClassName(name) {
    return /^_?[A-Z]/.test(name.slice(name.lastIndexOf('.') + 1));
}
/** Whether anything in the arguments is more than plain data. */
function holdsObjects(args) {
    for (const { kind } of walkValues(args, call_rules_MAX_ARGUMENT_VALUES)) {
        if (kind === 'global' || kind === 'call' || kind === 'persistent')
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/dangerous-arguments.js

/** A dangerous reference given to these is stored, and reported as a reference. */
const QUIET_CALLEES = new Set(['known', 'framework', 'tensors', 'combinator']);
class DangerousArguments {
    knowledge;
    resolver;
    /** Containers and calls that were walked and hold nothing dangerous, or whose danger is being reported. */
    harmless = new Set();
    constructor(knowledge, resolver) {
        this.knowledge = knowledge;
        this.resolver = resolver;
    }
    /** A dangerous callable given to something that nobody vouches for may be called by it: as bad as a call. */
    of(callable, args) {
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
}
function isCompound({ kind }) {
    return kind === 'container' || kind === 'call' || kind === 'global';
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/verdicts.js



/** Anomalies that are worse than odd. */
const RULE_OF = {
    expansion: 'PICKLE-EXPANSION',
    'frame-lies': 'PICKLE-TWO-READINGS',
    'used-after-state': 'PICKLE-LATE-STATE',
};
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
    /** Paths that a call already reported: the reference to them is the same root cause. */
    reported = new Set();
    rules;
    arguments;
    constructor(knowledge) {
        this.knowledge = knowledge;
        this.rules = new CallRules(knowledge, this.resolver, this.reported);
        this.arguments = new DangerousArguments(knowledge, this.resolver);
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
        if (callable.kind === 'global' && this.knowledge.standingOf(callable.global).kind === 'nested-loader')
            this.openNested(fact);
        const rule = this.rules.ruleOfCall(callable, fact);
        const handed = this.arguments.of(callable, fact.args);
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
    openNested({ args, offset }) {
        const [payload] = argumentsOf(args);
        if (payload?.kind === 'bytes')
            this.nested.push({ offset: payload.offset, length: payload.length });
        else
            this.unreadableNested.push(offset);
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

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/inspect.js
// Reads and judges pickles: streams -> facts -> verdicts -> findings.















/**
 * Rules whose findings stay the same when the weights around them change: they are about a name, not a payload. A
 * model that is trained again keeps its class.
 */
const MAY_CHANGE = new Set(['PICKLE-UNKNOWN-GLOBAL', 'PICKLE-FORMAT', 'PICKLE-ANOMALY']);
/** Further offsets of one root cause that are worth listing: enough to see the pattern. */
const MAX_OFFSETS = 20;
const NAMES = /^[A-Za-z_][\w.]*$/;
/**
 * Whether the machine, which refuses only what loaders refuse, gets as far as running something. The sniff is stricter
 * about text, so that it could be led to look away.
 */
async function doesSomething(bytes) {
    const { facts } = await (0,read.readPickle)(bytes, { multiple: false, trailing: 'ignore' });
    const acts = facts.some(({ kind }) => kind === 'call' || kind === 'dynamic-global' || kind === 'global-state');
    // Data that happens to hold opcodes names nothing.
    return (acts &&
        facts.some((fact) => fact.kind === 'global' && NAMES.test(`${fact.global.module}.${fact.global.name}`)));
}
async function inspectPickle(artifact, context) {
    (0,young_generation/* keepYoungGenerationSmall */.D)();
    const head = await artifact.bytes.read(0, 64);
    const legacy = (0,torch_legacy/* isTorchLegacy */.Wj)(head);
    const knowledge = knowledgeOf(context);
    const names = new TensorNames();
    const { pickle, arrays, incomplete } = await readJoblib(artifact.bytes, {
        // Each of these holds a payload of its own: none is a repetition of another.
        argumentsMatter: (callee) => (0,options/* argumentsMatter */.e)(callee) || holdsPayload(knowledge.standingOf(callee).kind),
        trailing: legacy ? 'ignore' : 'inspect',
        isDangerous: (global) => knowledge.standingOf(global).kind === 'dangerous',
        watch: names,
    });
    const verdicts = judgeFacts(pickle.facts, knowledge);
    const { findings, tensors } = torchTensors(names, artifact, context);
    return {
        format: legacy ? 'torch-legacy' : arrays.length > 0 ? 'joblib' : 'pickle',
        findings: [...(await inspect_findingsOf(verdicts, artifact, context)), ...findings],
        members: [...membersOf(verdicts, artifact), ...arrayMembers(arrays, artifact)],
        incomplete: [...brokenStreams(pickle), ...incomplete, ...unreadableNested(verdicts)],
        ...(tensors !== undefined && { tensors }),
    };
}
function holdsPayload(kind) {
    return kind === 'nested-loader' || kind === 'carrier' || kind === 'combinator';
}
function knowledgeOf({ rules, allowedGlobals }) {
    return rules.index('pickle', allowedGlobals, () => new knowledge/* PickleKnowledge */.Z(rules, allowedGlobals));
}
/** One finding per rule and root cause, with every offset. */
async function inspect_findingsOf(verdicts, artifact, context) {
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
    const digest = (0,once/* once */.O)(() => payloadDigest(artifact.bytes));
    for (const group of groups.values())
        findings.push(await findingOfGroup(group, artifact, context, digest));
    const worthNoting = findings.some((finding) => finding.rule !== 'PICKLE-ANOMALY');
    return verdicts.needsCode && !worthNoting ? [...findings, formatNote(artifact, context)] : findings;
}
async function findingOfGroup(group, artifact, context, digest) {
    const [first, ...more] = group;
    const { path, members } = artifact.locator;
    return (0,rule/* findingOf */.hD)(context.rules.rule(first.rule), {
        evidence: evidenceOf(first, holderOf(artifact)),
        location: { path, members, offset: first.offset },
        moreOffsets: more.slice(0, MAX_OFFSETS).map((verdict) => verdict.offset),
        subject: MAY_CHANGE.has(first.rule) ? first.about : `${first.about} ${await digest()}`,
    });
}
function formatNote(artifact, context) {
    const { path, members } = artifact.locator;
    return (0,rule/* findingOf */.hD)(context.rules.rule('PICKLE-FORMAT'), {
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


/***/ }),

/***/ 68344:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepYoungGenerationSmall),
/* harmony export */   d: () => (/* binding */ letYoungGenerationGrow)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
// Sets how V8's space for new objects grows: what suits a long pickle does not suit a lockfile.

// action.yml cannot pass flags to Node, so they are set here. V8 reads this one whenever it may grow the space.
const FACTOR = '--semi-space-growth-factor';
let isSmall = false;
/**
 * V8 doubles the space whenever many objects survive, up to 100 MB that then stay taken. A long pickle keeps what it
 * makes, so the space would grow for nothing; without growth the same run takes a third less memory and no more time.
 * Holds for the rest of the run.
 */
function keepYoungGenerationSmall() {
    // Asked for every pickle, of which one file may hold thousands.
    if (isSmall)
        return;
    isSmall = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`${FACTOR}=1`);
}
/** For trees that are made at once and soon forgotten: small steps only move them about, which takes a tenth of the time. */
function letYoungGenerationGrow() {
    if (!isSmall)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`${FACTOR}=8`);
}


/***/ })

};
