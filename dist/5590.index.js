export const id = 5590;
export const ids = [5590];
export const modules = {

/***/ 20990:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ FlatError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the FlatBuffers reader.

/** `OUT_OF_BOUNDS`: an offset leads outside the bytes; `TOO_MUCH`: a limit was reached. `offset` is in bytes. */
class FlatError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}


/***/ }),

/***/ 15657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Pages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20990);

const PAGE_BYTES = 64 * 1024;
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FlatError */ .O('TOO_MUCH', at, 'parts are shared without end');
        return this.bytes.read(at, length);
    }
    check(at, length) {
        if (at < 0 || length < 0 || at + length > this.size) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FlatError */ .O('OUT_OF_BOUNDS', at, `${length} bytes at byte ${at} of ${this.size} do not exist`);
        }
    }
    async view(at, length) {
        this.check(at, length);
        if (++this.reads > MAX_READS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FlatError */ .O('TOO_MUCH', at, `more than ${MAX_READS} fields`);
        const number = Math.floor(at / PAGE_BYTES);
        const start = at - number * PAGE_BYTES;
        const page = this.pages.get(number) ?? (await this.load(number));
        if (start + length <= page.length)
            return new DataView(page.buffer, page.byteOffset + start, length);
        const across = await this.bytes.read(at, length);
        return new DataView(across.buffer, across.byteOffset, length);
    }
    async load(number) {
        const page = await this.bytes.read(number * PAGE_BYTES, PAGE_BYTES);
        const [oldest] = this.pages.keys();
        if (this.pages.size >= MAX_PAGES && oldest !== undefined)
            this.pages.delete(oldest);
        this.pages.set(number, page);
        return page;
    }
}


/***/ }),

/***/ 93545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Table)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20990);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FlatError */ .O('TOO_MUCH', offset, `more than ${limit} ${what}`);
        for (let index = 0; index < count; index++) {
            const at = offset + 4 * index;
            yield Table.at(this.pages, at + (await this.pages.u32(at)));
        }
    }
}


/***/ }),

/***/ 85590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectTflite: () => (/* binding */ inspectTflite)
});

// EXTERNAL MODULE: ./lib/src/format/flatbuffers/errors.js
var errors = __webpack_require__(20990);
// EXTERNAL MODULE: ./lib/src/format/flatbuffers/pages.js
var pages = __webpack_require__(15657);
// EXTERNAL MODULE: ./lib/src/format/flatbuffers/table.js
var table = __webpack_require__(93545);
;// CONCATENATED MODULE: ./lib/src/format/flatbuffers/flexbuffer.js
// The one shape of FlexBuffers that is needed: a vector of strings (the schema-less format of FlatBuffers).
/** Types of values, from flexbuffers.h. */
const STRING = 5;
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
        if (type >> 2 !== STRING && type >> 2 !== BLOB)
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
const TENSOR = { type: 1, buffer: 2 };
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
        const buffer = await tensor.u32(TENSOR.buffer);
        if ((await tensor.i8(TENSOR.type)) !== subgraph_STRING || buffer === 0 || buffer >= buffers.count)
            return 'computed';
        const data = await (await tableAt(pages, buffers, buffer)).vector(BUFFER_DATA, 1);
        return data.count === 0 ? 'computed' : stringsOf(pages, data);
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
    return table/* Table */.X.at(pages, at + (await pages.u32(at)));
}
async function indexesOf(pages, table, field) {
    const { offset, count } = await table.vector(field, 4);
    const kept = Math.min(count, MAX_INDEXES);
    const data = await pages.take(offset, kept * 4);
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return Int32Array.from({ length: kept }, (_, index) => view.getInt32(index * 4, true));
}
/** String tensors: how many, where each begins and the last ends, then the strings (string_util.h). */
async function stringsOf(pages, { offset, count }) {
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
const MODEL = { operatorCodes: 1, subgraphs: 2, buffers: 4 };
const OPERATOR_CODE = { deprecatedBuiltin: 0, custom: 1, builtin: 3 };
const BUFFER = { data: 0, offset: 1, size: 2 };
const OPERATOR = { code: 0, inputs: 1, outputs: 2, customOptions: 5 };
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
        if (!(error instanceof errors/* FlatError */.O))
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
        this.pages = new pages/* Pages */.b(bytes);
    }
    async read() {
        const model = await table/* Table */.X.at(this.pages, await this.pages.u32(0));
        await this.readCodes(model);
        await this.checkBuffers(model);
        for await (const subgraph of model.tables(MODEL.subgraphs, TFLITE_LIMITS.subgraphs, 'subgraphs')) {
            await this.readOperators(await readSubgraph(this.pages, model, MODEL.buffers, subgraph));
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
        for await (const code of model.tables(MODEL.operatorCodes, TFLITE_LIMITS.codes, 'kinds of operators')) {
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
        for await (const buffer of model.tables(MODEL.buffers, TFLITE_LIMITS.buffers, 'buffers')) {
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
            const code = await operator.u32(OPERATOR.code);
            if (code >= this.names.length) {
                this.problem('index', `an operator is of kind ${code} of ${this.names.length}`, operator.offset);
            }
            const inputs = await subgraph.indexes(operator, OPERATOR.inputs);
            this.checkIndexes(inputs, -1, subgraph, operator);
            this.checkIndexes(await subgraph.indexes(operator, OPERATOR.outputs), 0, subgraph, operator);
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
            throw new errors/* FlatError */.O('TOO_MUCH', operator.offset, `more than ${TFLITE_LIMITS.flex} operators of TensorFlow`);
        }
        const options = await operator.vector(OPERATOR.customOptions, 1);
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

// EXTERNAL MODULE: ./lib/src/inspect/problems.js
var inspect_problems = __webpack_require__(33637);
// EXTERNAL MODULE: ./lib/src/inspect/tensorflow/findings.js
var findings = __webpack_require__(38889);
// EXTERNAL MODULE: ./lib/src/inspect/tensorflow/judge.js + 1 modules
var judge = __webpack_require__(43214);
// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/format/protobuf/errors.js
var protobuf_errors = __webpack_require__(46067);
// EXTERNAL MODULE: ./lib/src/format/protobuf/read.js
var read = __webpack_require__(6032);
// EXTERNAL MODULE: ./lib/src/format/tensorflow/node.js
var tensorflow_node = __webpack_require__(72750);
// EXTERNAL MODULE: ./lib/src/format/tensorflow/schema.js
var schema = __webpack_require__(34225);
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
        const node = await (0,read/* readMessage */._)((0,core_bytes/* sliceBytes */.A1)(bytes, span.offset, span.length), { ...schema/* NODE */.NW, unit: false });
        return { ...(0,tensorflow_node/* nodeOf */.E7)(node, (0,tensorflow_node/* attributesOf */.Td)(node), SCOPE), offset };
    }
    catch (error) {
        if (error instanceof protobuf_errors/* ProtobufError */.u)
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

;// CONCATENATED MODULE: ./lib/src/inspect/tflite/inspect.js





async function inspectTflite(artifact, context) {
    const facts = await readTflite(artifact.bytes);
    const { graph, lies } = await flexGraph(facts.flex, artifact.bytes);
    const problems = [
        ...facts.problems,
        ...lies.map(({ detail, offset }) => ({ kind: 'disguised-operator', detail, offset })),
        ...customProblems(facts.customs, context.rules),
    ];
    const verdicts = (0,judge/* judgeGraph */.K)(graph, context.rules);
    return {
        format: 'tflite',
        findings: [
            ...(0,inspect_problems/* problemFindings */.E)('tflite', problems, artifact, context),
            ...verdicts.map((verdict) => (0,findings/* findingOfVerdict */.s)(verdict, artifact)),
        ],
        members: [],
        incomplete: incompleteOf(facts),
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
function incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not a TFLite model that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
    ];
}


/***/ })

};
