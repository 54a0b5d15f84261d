export const id = 3255;
export const ids = [3255];
export const modules = {

/***/ 83255:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectParams: () => (/* binding */ inspectParams),
  inspectSymbol: () => (/* binding */ inspectSymbol)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/core/tensors.js
var tensors = __webpack_require__(56326);
// EXTERNAL MODULE: ./lib/src/format/json/errors.js
var errors = __webpack_require__(64588);
// EXTERNAL MODULE: ./lib/src/format/json/read.js + 1 modules
var read = __webpack_require__(49736);
// EXTERNAL MODULE: ./lib/src/format/window.js
var format_window = __webpack_require__(10002);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/format/mxnet/errors.js
// The one error of the MXNet readers.

/** `BROKEN`: the bytes end or contradict themselves; `BUDGET`: a limit was reached. `offset` is in bytes. */
class MxnetError extends core_errors/* GuardError */.U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}

// EXTERNAL MODULE: ./lib/src/format/mxnet/sniff.js
var sniff = __webpack_require__(89031);
;// CONCATENATED MODULE: ./lib/src/format/mxnet/params.js




/** Arrays since version 1 begin with a magic number; before that, with the number of dimensions. */
const V1 = 0xf993fac8;
const V2 = 0xf993fac9;
const V3 = 0xf993faca;
/** Element types in the order of mshadow's TypeFlag, with their bytes. */
const TYPES = [
    ['float32', 4],
    ['float64', 8],
    ['float16', 2],
    ['uint8', 1],
    ['int32', 4],
    ['int8', 1],
    ['int64', 8],
    ['bool', 1],
    ['int16', 2],
    ['uint16', 2],
    ['uint32', 4],
    ['uint64', 8],
    ['bfloat16', 2],
];
/** Arrays beside the values: none, row numbers, or row ends and column numbers (NDArrayStorageType). */
const AUXILIARY = new Map([
    [0, 0],
    [1, 1],
    [2, 2],
]);
/** Arrays of one file; the largest models have some thousand. */
const MAX_ARRAYS = 1_000_000;
const MAX_DIMENSIONS = 64;
const MAX_NAME = 4096;
/** Never throws for what the bytes say: `stopped` tells why reading ended early. */
async function readParams(bytes) {
    const reader = new ParamsReader(bytes);
    try {
        await reader.read();
        return reader.result();
    }
    catch (error) {
        if (error instanceof MxnetError)
            return { ...reader.result(), stopped: stop(error.code, error.message, error.offset) };
        if (error instanceof format_window/* WindowError */.x)
            return { ...reader.result(), stopped: stop('BROKEN', error.message, reader.result().end) };
        throw error;
    }
}
function stop(code, reason, offset) {
    return { code, reason, offset };
}
class ParamsReader {
    window;
    arrays = [];
    names = [];
    constructor(bytes) {
        this.window = new format_window/* Window */.p(bytes, sniff/* PARAMS_MAGIC */.B.length + 8);
    }
    result() {
        const tensors = this.arrays.map((array, index) => ({ ...array, name: this.names[index] ?? `#${index}` }));
        return { tensors, end: this.window.position };
    }
    async read() {
        const count = await this.count('arrays');
        for (let index = 0; index < count; index++) {
            const array = await this.array();
            if (this.arrays.length <= tensors/* MAX_TENSORS */.a)
                this.arrays.push(array);
        }
        const at = this.window.position;
        const names = await this.count('names');
        if (names !== 0 && names !== count)
            throw new MxnetError('BROKEN', at, `${names} names for ${count} arrays`);
        for (let index = 0; index < names; index++)
            await this.name();
    }
    async count(what) {
        const at = this.window.position;
        await this.window.need(8);
        const count = this.window.u64();
        if (count > BigInt(MAX_ARRAYS))
            throw new MxnetError('BUDGET', at, `more than ${MAX_ARRAYS} ${what}`);
        return Number(count);
    }
    async name() {
        await this.window.need(8);
        const length = Number(this.window.u64());
        const kept = Math.min(length, MAX_NAME);
        await this.window.need(kept);
        const name = Buffer.from(this.window.take(kept)).toString();
        this.window.skip(length - kept);
        if (this.names.length <= tensors/* MAX_TENSORS */.a)
            this.names.push(name);
    }
    async array() {
        await this.window.need(4);
        const magic = this.window.u32();
        if (magic === V2 || magic === V3)
            return this.current(magic);
        const shape = await this.shape(magic === V1 ? undefined : magic, magic === V1);
        if (shape.length === 0)
            return NONE;
        return this.dense(shape);
    }
    /** Storage type, shape of the values where they are sparse, shape, device, types and shapes of what is beside them. */
    async current(magic) {
        const at = this.window.position;
        await this.window.need(4);
        const beside = AUXILIARY.get(this.window.u32() | 0);
        if (beside === undefined)
            throw new MxnetError('BROKEN', at, 'an array has no storage type that exists');
        const stored = beside > 0 ? await this.shape() : undefined;
        const shape = await this.shape();
        const isNone = magic === V3 ? shape.some((size) => size < 0) : shape.length === 0;
        if (isNone)
            return NONE;
        if (stored === undefined)
            return this.dense(shape);
        const [dtype, bytes] = await this.type(8);
        let size = product(stored) * bytes;
        for (let index = 0; index < beside; index++) {
            const [, each] = await this.type(0);
            size += product(await this.shape()) * each;
        }
        this.skip(size);
        return { dtype, shape, bytes: size };
    }
    async dense(shape) {
        const [dtype, each] = await this.type(8);
        const bytes = product(shape) * each;
        this.skip(bytes);
        return { dtype, shape, bytes };
    }
    /** The element type behind so many bytes of device type and number. */
    async type(before) {
        await this.window.need(before + 4);
        this.window.skip(before);
        const at = this.window.position;
        const type = TYPES[this.window.u32()];
        if (type === undefined)
            throw new MxnetError('BROKEN', at, 'an array has no element type that exists');
        return type;
    }
    /** Dimensions of 64 bits, of 32 bits before version 1. -1 dimensions stand for a shape that is not known. */
    async shape(known, isWide = known === undefined) {
        const at = this.window.position;
        if (known === undefined)
            await this.window.need(4);
        const count = known ?? this.window.u32() | 0;
        if (count === -1)
            return [-1];
        if (count < 0 || count > MAX_DIMENSIONS)
            throw new MxnetError('BROKEN', at, `an array has ${count} dimensions`);
        await this.window.need(count * (isWide ? 8 : 4));
        return Array.from({ length: count }, () => isWide ? Number(BigInt.asIntN(64, this.window.u64())) : this.window.u32());
    }
    skip(bytes) {
        const { position, remaining } = this.window;
        if (!(bytes >= 0) || bytes > remaining)
            throw new MxnetError('BROKEN', position, `an array needs ${bytes} bytes, ${remaining} exist`);
        this.window.skip(bytes);
    }
}
const NONE = { dtype: 'none', shape: [], bytes: 0 };
function product(shape) {
    return shape.reduce((all, size) => all * size, 1);
}

// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var json_nodes = __webpack_require__(25766);
;// CONCATENATED MODULE: ./lib/src/format/mxnet/symbol.js
// MXNet's graphs in JSON (`model-symbol.json`): which operators they use, in subgraphs too.

/** Whether the root is a graph: a list of nodes with operators, and the heads. */
function isMxnetSymbol(root) {
    const nodes = (0,json_nodes/* memberOf */.C5)(root, 'nodes');
    return nodes?.kind === 'array' && nodes.items.some((node) => (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(node, 'op')) !== undefined);
}
/** All nodes that are no inputs. Every list of nodes counts, also one that a later one of the same name replaces. */
function mxnetOperators(root) {
    const found = [];
    const graphs = [root];
    for (let graph = graphs.pop(); graph !== undefined; graph = graphs.pop()) {
        for (const node of graph.kind === 'object' ? listsOf(graph, 'nodes') : []) {
            const op = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(node, 'op'));
            if (op !== undefined && op !== 'null')
                found.push(operatorOf(node, op));
            if (node.kind === 'object')
                graphs.push(...listsOf(node, 'subgraphs'));
        }
    }
    return found;
}
function listsOf(node, key) {
    return node.members.flatMap(({ key: name, value }) => name === key && value.kind === 'array' ? [...value.items] : []);
}
function operatorOf(node, op) {
    const parameters = new Map();
    for (const key of ['param', 'attr', 'attrs']) {
        const member = (0,json_nodes/* memberOf */.C5)(node, key);
        for (const { key: name, value } of member?.kind === 'object' ? member.members : []) {
            const text = (0,json_nodes/* stringOf */.Je)(value);
            if (text !== undefined)
                parameters.set(name, text);
        }
    }
    return { op, name: (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(node, 'name')) ?? '', parameters, offset: node.start };
}

// EXTERNAL MODULE: ./lib/src/inspect/config/verdict.js
var verdict = __webpack_require__(8617);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
// EXTERNAL MODULE: ./lib/src/inspect/utf8.js
var utf8 = __webpack_require__(91706);
// EXTERNAL MODULE: ./lib/src/inspect/mxnet/limits.js
var limits = __webpack_require__(86028);
;// CONCATENATED MODULE: ./lib/src/inspect/mxnet/inspect.js











const LIMITS = { depth: 200, values: 8_000_000 };
async function inspectParams({ bytes }) {
    const params = await readParams(bytes);
    const { stopped } = params;
    return {
        format: 'mxnet-params',
        findings: [],
        members: stopped === undefined ? rest(bytes, params) : [],
        incomplete: stopped === undefined
            ? []
            : stopped.code === 'BROKEN'
                ? [
                    {
                        code: 'broken',
                        reason: `MXNet cannot load it: ${stopped.reason}`,
                        risk: 'inert',
                        offset: stopped.offset,
                    },
                ]
                : [{ code: 'budget', reason: stopped.reason, risk: 'inert', offset: stopped.offset }],
        tensors: (0,tensors/* tensorSet */.k)('mxnet', params.tensors),
    };
}
/** MXNet stops behind the names; another program may read what follows. */
function rest(bytes, { end }) {
    if (end >= bytes.size)
        return [];
    const left = (0,core_bytes/* sliceBytes */.A1)(bytes, end, bytes.size - end);
    return [{ name: `data behind byte ${end}`, open: () => Promise.resolve({ bytes: left }) }];
}
async function inspectSymbol(artifact, { rules }) {
    const { size } = artifact.bytes;
    if (size > limits/* MAX_BYTES */.z)
        return unread(`a graph of ${size} bytes was not read`);
    const text = (0,utf8/* utf8 */.A)(await artifact.bytes.read(0, size));
    try {
        const { root } = (0,read/* readJson */.V)(text, { dialect: 'python', limits: LIMITS });
        if (!isMxnetSymbol(root))
            return NOTHING;
        const verdicts = mxnetOperators(root).flatMap((operator) => judge(operator, rules));
        const findings = (0,verdict/* configFindings */.X)(verdicts, text, artifact, rules);
        return { format: 'mxnet-symbol', findings, members: [], incomplete: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* JsonError */.N))
            throw error;
        if (error.code === 'TOO_DEEP' || error.code === 'TOO_MANY')
            return unread(error.message);
        if (!text.includes('"arg_nodes"'))
            return NOTHING;
        return {
            ...NOTHING,
            format: 'mxnet-symbol',
            incomplete: [{ code: 'broken', reason: error.message, risk: 'inert' }],
        };
    }
}
function judge({ op, name, parameters, offset }, rules) {
    return rules.ofSurface('mxnet').flatMap((rule) => {
        if ((0,core_rule/* matchOf */.HU)(rule).operators?.includes(op) !== true)
            return [];
        const type = parameters.get('op_type') ?? parameters.get('info');
        const what = type === undefined ? '' : ` with ${(0,quoted/* quoted */.T)(type, 100)}`;
        const evidence = `the node ${(0,quoted/* quoted */.T)(name, 80)} runs the operator ${(0,quoted/* quoted */.T)(op)}${what}`;
        return [{ rule: rule.id, about: `${op} ${type ?? ''}`, evidence, offset }];
    });
}
const NOTHING = { format: 'json', findings: [], members: [], incomplete: [] };
function unread(reason) {
    return { ...NOTHING, format: 'mxnet-symbol', incomplete: [{ code: 'budget', reason, risk: 'unknown' }] };
}


/***/ })

};
