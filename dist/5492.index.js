export const id = 5492;
export const ids = [5492];
export const modules = {

/***/ 25492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGguf: () => (/* binding */ readGguf)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
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

// EXTERNAL MODULE: ./lib/src/format/window.js
var format_window = __webpack_require__(10002);
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
        this.window = new format_window/* Window */.p(bytes);
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
            if (error instanceof format_window/* WindowError */.x)
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
const STRING = 8;
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
    const bytes = sizeOf(shape, known);
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
function sizeOf(shape, { elements, bytes }) {
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
    if (type === STRING) {
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
    if (type !== STRING && type !== ARRAY)
        throw new GgufError('BROKEN', at, `${what} has the unknown type ${type}`);
    if (depth >= GGUF_LIMITS.depth)
        throw new GgufError('TOO_MUCH', at, `${what} is nested too deep`);
    // Every element has a length in front: more elements than bytes cannot be there.
    if (count > fields.window.remaining)
        throw new GgufError('BROKEN', at, `the file ends inside ${what}`);
    for (let index = 0; index < count; index++) {
        if (--budget.left < 0)
            throw new GgufError('TOO_MUCH', at, `more than ${GGUF_LIMITS.strings} array elements`);
        if (type === STRING) {
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
        if (TEMPLATE.test(key) && type === STRING)
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


/***/ })

};
