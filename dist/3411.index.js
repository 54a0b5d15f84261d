export const id = 3411;
export const ids = [3411];
export const modules = {

/***/ 13411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSafetensors: () => (/* binding */ readSafetensors)
});

// UNUSED EXPORTS: byteOf

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/format/json/errors.js
var json_errors = __webpack_require__(64588);
// EXTERNAL MODULE: ./lib/src/format/json/read.js + 1 modules
var read = __webpack_require__(49736);
// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(25766);
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
const KEYS = new Set(['dtype', 'shape', 'data_offsets']);
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
        const text = (0,nodes/* stringOf */.Je)(value);
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
        if (!KEYS.has(key))
            problems.add('extra-key', `the tensor ${quoted} has the key ${JSON.stringify(key)}`);
    }
    const dtype = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(value, 'dtype'));
    if (dtype === undefined)
        return refuse('has no dtype');
    if (!DTYPE_BITS.has(dtype))
        return refuse(`has the dtype ${JSON.stringify(dtype)}, which no loader knows`);
    const shape = integersOf((0,nodes/* memberOf */.C5)(value, 'shape'));
    if (shape === undefined)
        return refuse('has no usable shape');
    const [begin, end, ...more] = integersOf((0,nodes/* memberOf */.C5)(value, 'data_offsets')) ?? [];
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
    const numbers = node.items.map((item) => (0,nodes/* integerOf */.cP)(item));
    return numbers.every((number) => number !== undefined && number >= 0 && !Object.is(number, -0))
        ? numbers.filter((number) => number !== undefined)
        : undefined;
}

// EXTERNAL MODULE: ./lib/src/format/safetensors/errors.js
var safetensors_errors = __webpack_require__(70307);
;// CONCATENATED MODULE: ./lib/src/format/safetensors/layout.js
// Checks that the tensors follow one another from the first to the last byte of the data.

/** `dataBytes`: what follows the header. Sorts by offset, as Metadata::validate in the safetensors crate does. */
function checkLayout(entries, dataBytes, problems) {
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

// EXTERNAL MODULE: ./lib/src/format/safetensors/limits.js
var limits = __webpack_require__(1792);
;// CONCATENATED MODULE: ./lib/src/format/safetensors/problems.js

class Problems {
    list = [];
    more = new Map();
    counts = new Map();
    add(kind, detail, offset) {
        const count = (this.counts.get(kind) ?? 0) + 1;
        this.counts.set(kind, count);
        if (count <= limits/* SAFETENSORS_LIMITS */.r.problemsPerKind) {
            this.list.push(offset === undefined ? { kind, detail } : { kind, detail, offset });
        }
        else {
            this.more.set(kind, count - limits/* SAFETENSORS_LIMITS */.r.problemsPerKind);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/format/safetensors/read.js









/**
 * Reads the header: a u64 length of at most 100 MB, then a JSON object padded with spaces, then the tensors, one
 * after the other from offset 0 to the end of the file (SafeTensors::read_metadata and Metadata::validate in
 * safetensors/src/tensor.rs). Throws {@link SafetensorsError} for a header that no loader gets through.
 */
async function readSafetensors(bytes) {
    const headerBytes = await readLength(bytes);
    const header = await bytes.read(limits/* LENGTH_BYTES */.R, headerBytes);
    if (header[0] !== 0x7b)
        throw new safetensors_errors/* SafetensorsError */.q('BROKEN', 'the header does not begin with {');
    const problems = new Problems();
    const entries = new Entries(problems);
    const document = parse(header, entries);
    checkPadding(document, problems);
    for (const { path, offset } of document.duplicates) {
        const name = path.map(String).join('.');
        problems.add('duplicate-key', `the header gives ${JSON.stringify(name)} twice`, byteOf(document, offset));
    }
    checkLayout(entries.tensors, bytes.size - limits/* LENGTH_BYTES */.R - headerBytes, problems);
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
async function readLength(bytes) {
    const head = await bytes.read(0, limits/* LENGTH_BYTES */.R);
    if (head.length < limits/* LENGTH_BYTES */.R)
        throw new safetensors_errors/* SafetensorsError */.q('BROKEN', 'the file ends inside the header length');
    const length = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
    if (length > BigInt(limits/* SAFETENSORS_LIMITS */.r.loaderHeaderBytes)) {
        throw new safetensors_errors/* SafetensorsError */.q('BROKEN', `the header is said to have ${length} bytes; loaders take 100 MB`);
    }
    if (Number(length) > bytes.size - limits/* LENGTH_BYTES */.R) {
        const there = bytes.size - limits/* LENGTH_BYTES */.R;
        throw new safetensors_errors/* SafetensorsError */.q('BROKEN', `the header is said to have ${length} bytes, but ${there} follow`);
    }
    if (Number(length) > limits/* SAFETENSORS_LIMITS */.r.headerBytes) {
        throw new safetensors_errors/* SafetensorsError */.q('TOO_LARGE', `the header has ${length} bytes, far above any published model`);
    }
    return Number(length);
}
function parse(header, entries) {
    try {
        return (0,read/* readJson */.V)(header, { limits: limits/* SAFETENSORS_LIMITS */.r.json, onMember: (member) => entries.take(member) });
    }
    catch (error) {
        if (!(error instanceof json_errors/* JsonError */.N))
            throw error;
        const limit = error.code === 'TOO_DEEP' || error.code === 'TOO_MANY';
        throw new safetensors_errors/* SafetensorsError */.q(limit ? 'TOO_LARGE' : 'BROKEN', `the header is ${(0,errors/* messageOf */.b)(error)}`, error);
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
    return limits/* LENGTH_BYTES */.R + Buffer.byteLength(text.slice(0, offset));
}


/***/ })

};
