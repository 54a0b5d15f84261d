export const id = 5431;
export const ids = [5431];
export const modules = {

/***/ 79459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ EXECUTORCH_LIMITS)
/* harmony export */ });
// Limits of the ExecuTorch reader, each with its reason.
const EXECUTORCH_LIMITS = {
    /** Methods of one program; language models have some. */
    plans: 1_000,
    /** Kinds of operators and backends of one plan; the largest have some hundred. */
    names: 20_000,
    /** Values and instructions; large models have some ten thousand of each. */
    values: 2_000_000,
    chains: 10_000,
    segments: 1_000_000,
    /** Test suites of a bundle, tests of a suite, values of a test: one suite for each method. */
    suites: 1_000,
    tests: 100_000,
    inputs: 100_000,
    /** Dimensions of a tensor: loaders take 16. */
    dimensions: 64,
    /** Bytes of one name. */
    nameBytes: 1_024,
    /** Problems that are told apart. */
    problems: 20,
};


/***/ }),

/***/ 45431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readExecutorch: () => (/* binding */ readExecutorch)
});

// EXTERNAL MODULE: ./lib/src/format/flatbuffers/errors.js
var errors = __webpack_require__(20990);
// EXTERNAL MODULE: ./lib/src/format/flatbuffers/pages.js
var pages = __webpack_require__(15657);
// EXTERNAL MODULE: ./lib/src/format/flatbuffers/table.js
var flatbuffers_table = __webpack_require__(93545);
// EXTERNAL MODULE: ./lib/src/format/executorch/header.js
var executorch_header = __webpack_require__(96106);
// EXTERNAL MODULE: ./lib/src/format/executorch/limits.js
var limits = __webpack_require__(79459);
;// CONCATENATED MODULE: ./lib/src/format/executorch/plan.js
// One method of an ExecuTorch program: its values, its instructions, and what they need.



/** Fields by number (ExecutionPlan and its tables in schema/program.fbs). A union is two: its type and its table. */
const PLAN = { values: 2, inputs: 3, outputs: 4, chains: 5, operators: 6, delegates: 7 };
const CHAIN = { instructions: 2 };
const INSTRUCTION = { type: 0, table: 1 };
const OPERATOR = { name: 0 };
const DELEGATE = { id: 0, processed: 1 };
const PROCESSED = { location: 0, index: 1 };
const CALL = { index: 0, args: 1 };
const JUMP = { condition: 0, to: 1 };
/** InstructionArguments. */
const KERNEL = 1;
const DELEGATED = 2;
const MOVE = 3;
const JUMP_FALSE = 4;
const FREE = 5;
/** DataLocation. */
const IN_SEGMENT = 1;
class PlanReader {
    pages;
    data;
    told;
    constructor(pages, data, told) {
        this.pages = pages;
        this.data = data;
        this.told = told;
    }
    async read(plan) {
        const { names } = limits/* EXECUTORCH_LIMITS */.u;
        for await (const operator of plan.tables(PLAN.operators, names, 'operators'))
            this.told.operator(await operator.text(OPERATOR.name, limits/* EXECUTORCH_LIMITS */.u.nameBytes), operator.offset);
        for await (const delegate of plan.tables(PLAN.delegates, names, 'backends'))
            await this.readDelegate(delegate);
        const values = await this.count(plan, PLAN.values);
        const counts = {
            values,
            operators: await this.count(plan, PLAN.operators),
            delegates: await this.count(plan, PLAN.delegates),
        };
        for (const field of [PLAN.inputs, PLAN.outputs])
            await this.checkIndexes(plan, field, values, 'an input or output is value');
        for await (const chain of plan.tables(PLAN.chains, limits/* EXECUTORCH_LIMITS */.u.chains, 'chains')) {
            const all = { ...counts, instructions: await this.count(chain, CHAIN.instructions) };
            for await (const each of chain.tables(CHAIN.instructions, limits/* EXECUTORCH_LIMITS */.u.values, 'instructions'))
                await this.readInstruction(each, all);
        }
    }
    async count(table, field) {
        return (await table.vector(field, 4)).count;
    }
    async readDelegate(delegate) {
        this.told.backend(await delegate.text(DELEGATE.id, limits/* EXECUTORCH_LIMITS */.u.nameBytes), delegate.offset);
        const at = await delegate.field(DELEGATE.processed);
        if (at === undefined)
            return;
        const processed = await flatbuffers_table/* Table */.X.at(this.pages, at + (await this.pages.u32(at)));
        const isSegment = (await processed.i8(PROCESSED.location)) === IN_SEGMENT;
        const all = isSegment ? this.data.segments : this.data.inline;
        this.check(await processed.u32(PROCESSED.index), all, 'the data of a backend are part', processed.offset);
    }
    async readInstruction(instruction, counts) {
        const type = await instruction.i8(INSTRUCTION.type);
        const at = await instruction.field(INSTRUCTION.table);
        if (at === undefined)
            return this.told.problem('index', 'an instruction has no content', instruction.offset);
        const table = await flatbuffers_table/* Table */.X.at(this.pages, at + (await this.pages.u32(at)));
        const first = await table.i32(CALL.index);
        const { offset } = table;
        switch (type) {
            case KERNEL:
            case DELEGATED: {
                const all = type === KERNEL ? counts.operators : counts.delegates;
                this.check(first, all, type === KERNEL ? 'a call is of operator' : 'a call is of backend', offset);
                return this.checkIndexes(table, CALL.args, counts.values, 'an argument is value');
            }
            case MOVE:
                this.check(first, counts.values, 'a move is from value', offset);
                return this.check(await table.i32(1), counts.values, 'a move is to value', offset);
            case JUMP_FALSE:
                this.check(await table.i32(JUMP.condition), counts.values, 'a condition is value', offset);
                // One past the last instruction is the end.
                return this.check(await table.i32(JUMP.to), counts.instructions + 1, 'a jump is to instruction', offset);
            case FREE:
                return this.check(first, counts.values, 'what is released is value', offset);
            default:
                this.told.problem('index', `an instruction is of kind ${type}`, offset);
        }
    }
    async checkIndexes(table, field, all, what) {
        const { offset, count } = await table.vector(field, 4);
        if (count > limits/* EXECUTORCH_LIMITS */.u.values)
            throw new errors/* FlatError */.O('TOO_MUCH', offset, `more than ${limits/* EXECUTORCH_LIMITS */.u.values} arguments`);
        for (let index = 0; index < count; index++)
            this.check(await this.pages.i32(offset + 4 * index), all, what, offset);
    }
    check(index, all, what, offset) {
        if (index < 0 || index >= all)
            this.told.problem('index', `${what} ${index} of ${all}`, offset);
    }
}

;// CONCATENATED MODULE: ./lib/src/format/executorch/read.js






/** Fields by number (schema/program.fbs, extension/flat_tensor/serialize/flat_tensor.fbs). */
const PROGRAM = {
    plans: 1,
    constants: 2,
    inline: 3,
    segments: 4,
    constantSegment: 5,
    mutable: 6,
    named: 7,
};
const DATA = { segments: 1, named: 2 };
const SEGMENT = { offset: 0, size: 1 };
const NAMED = { segment: 1 };
const SUBSEGMENT = { segment: 0 };
/**
 * Reads a program (.pte) or a data file (.ptd). Never throws for what the bytes say: `stopped` tells why reading ended
 * early. Rejects only with the error of the bytes' origin.
 */
async function readExecutorch(bytes, kind) {
    const reader = new ExecutorchReader(bytes, kind);
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
class ExecutorchReader {
    bytes;
    pages;
    kind;
    operators = new Map();
    backends = new Map();
    problems = [];
    stopped;
    constructor(bytes, kind) {
        this.bytes = bytes;
        this.kind = kind;
        this.pages = new pages/* Pages */.b(bytes);
    }
    async read() {
        const header = await (0,executorch_header/* readHeader */.a)(this.bytes, this.kind);
        if (header.outside !== undefined)
            this.problem('out-of-bounds', header.outside, 8);
        const root = await flatbuffers_table/* Table */.X.at(this.pages, await this.pages.u32(0));
        if (this.kind === 'data') {
            const segments = await this.checkSegments(root, DATA.segments, header);
            await this.checkNamed(root, DATA.named, NAMED.segment, segments);
        }
        else
            await this.readProgram(root, header);
    }
    stop({ code, message: reason, offset }) {
        const broken = code === 'OUT_OF_BOUNDS';
        if (broken)
            this.problem('out-of-bounds', reason, offset);
        this.stopped = { code: broken ? 'broken' : 'budget', reason, offset };
    }
    facts() {
        const { kind, problems, stopped } = this;
        const facts = {
            kind,
            operators: [...this.operators.values()],
            backends: [...this.backends.values()],
            problems,
        };
        return stopped === undefined ? facts : { ...facts, stopped };
    }
    async readProgram(program, header) {
        const segments = await this.checkSegments(program, PROGRAM.segments, header);
        await this.checkNamed(program, PROGRAM.named, NAMED.segment, segments);
        await this.checkNamed(program, PROGRAM.mutable, SUBSEGMENT.segment, segments);
        const { count: inline } = await program.vector(PROGRAM.inline, 4);
        const plan = new PlanReader(this.pages, { segments, inline }, this);
        for await (const each of program.tables(PROGRAM.plans, limits/* EXECUTORCH_LIMITS */.u.plans, 'methods'))
            await plan.read(each);
    }
    /** Segments lie behind the tables, at offsets from their base. The number of them. */
    async checkSegments(root, field, { segments }) {
        let count = 0;
        for await (const segment of root.tables(field, limits/* EXECUTORCH_LIMITS */.u.segments, 'segments')) {
            count++;
            const end = (await segment.u64(SEGMENT.offset)) + (await segment.u64(SEGMENT.size));
            if (BigInt(segments ?? 0) + end > BigInt(this.bytes.size))
                this.problem('out-of-bounds', `segment ${count - 1} ends outside the file`, segment.offset);
        }
        return count;
    }
    async checkNamed(root, field, segment, segments) {
        for await (const named of root.tables(field, limits/* EXECUTORCH_LIMITS */.u.segments, 'names of data')) {
            const index = await named.u32(segment);
            if (index >= segments)
                this.problem('index', `data are in segment ${index} of ${segments}`, named.offset);
        }
    }
    operator(name, offset) {
        if (!this.operators.has(name))
            this.operators.set(name, { name, offset });
    }
    backend(name, offset) {
        if (!this.backends.has(name))
            this.backends.set(name, { name, offset });
    }
    problem(kind, detail, offset) {
        if (this.problems.length < limits/* EXECUTORCH_LIMITS */.u.problems)
            this.problems.push({ kind, detail, offset });
    }
}


/***/ }),

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


/***/ })

};
