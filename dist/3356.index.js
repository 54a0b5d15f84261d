export const id = 3356;
export const ids = [3356];
export const modules = {

/***/ 63356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOnnx: () => (/* binding */ readOnnx)
});

// EXTERNAL MODULE: ./lib/src/format/protobuf/errors.js
var errors = __webpack_require__(46067);
// EXTERNAL MODULE: ./lib/src/format/protobuf/read.js
var read = __webpack_require__(6032);
// EXTERNAL MODULE: ./lib/src/format/onnx/limits.js
var limits = __webpack_require__(67680);
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
const MODEL = {
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
const EXTERNAL = 1;
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
    if (location === undefined && tensor.int(14) !== EXTERNAL)
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
        reader.finish(await (0,read/* readMessage */._)(bytes, MODEL, (unit) => reader.take(unit)));
    }
    catch (error) {
        if (!(error instanceof errors/* ProtobufError */.u))
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
            within(this.functions.length, limits/* ONNX_LIMITS */.b.functions, unit, 'functions');
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
            within(this.operators.size, limits/* ONNX_LIMITS */.b.operators, node, 'kinds of operators');
            this.operators.set(key, { domain, type, node: node.text(3), offset: node.offset, count: 1 });
        }
        if (type === 'EPContext')
            this.takeCompiled(node);
    }
    /** `ep_cache_context` is the program, or the name of its file when `embed_mode` is 0. */
    takeCompiled(node) {
        within(this.compiled.length, limits/* ONNX_LIMITS */.b.compiled, node, 'compiled programs');
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
        if (this.tensors.length < limits/* ONNX_LIMITS */.b.tensors)
            this.tensors.push(tensorOf(tensor, external));
    }
    /** Well-formed ranges of one file are alike; every other one is kept. */
    takeExternal(external, tensor) {
        const plain = [external.offset, external.length].every((text) => text === undefined || /^[0-9]{1,15}$/.test(text));
        const key = JSON.stringify([external.location, ...(plain ? [] : [external.offset, external.length])]);
        if (this.externals.has(key))
            return;
        within(this.externals.size, limits/* ONNX_LIMITS */.b.externals, tensor, 'external files');
        this.externals.set(key, external);
    }
}
function within(count, limit, { offset }, what) {
    if (count >= limit)
        throw new errors/* ProtobufError */.u('TOO_MUCH', offset, `more than ${limit} ${what}`);
}


/***/ }),

/***/ 76272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PROTOBUF_LIMITS)
/* harmony export */ });
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


/***/ }),

/***/ 31177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Message)
/* harmony export */ });
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


/***/ }),

/***/ 6032:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMessage)
/* harmony export */ });
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10002);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46067);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76272);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31177);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19373);





const GROUP = { name: 'group', fields: () => ({}) };
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
        this.window = new _window_js__WEBPACK_IMPORTED_MODULE_0__/* .Window */ .p(bytes, range.offset, range.offset + range.length);
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
            if (!window.has(_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_BYTES */ .Lq))
                await window.upTo(_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_BYTES */ .Lq);
            const needed = this.readField(frame);
            if (needed === 0)
                continue;
            window.position = at;
            await window.need(needed);
        }
    }
    open(type, { offset, length }, group) {
        if (this.stack.length >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.depth) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProtobufError */ .u('TOO_DEEP', offset, `messages are nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.depth}`);
        }
        const message = new _message_js__WEBPACK_IMPORTED_MODULE_4__/* .Message */ .Q(type, offset, length);
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
        if (++this.fields > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.fields)
            throw tooMuch(at, `${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.fields} fields`);
        const { field, wire } = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .readTag */ .zW)(window, frame.end);
        const type = frame.fields[field];
        switch (wire) {
            case _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .VARINT */ .rA: {
                const value = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .readVarint */ .LS)(window, frame.end);
                if (type === 'int')
                    this.keep(frame.message, field, value);
                return 0;
            }
            case _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .LENGTH */ .pi:
                return this.readLength(frame, field, type, at);
            case _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .GROUP_START */ .J9:
                this.open(GROUP, { offset: window.position, length: frame.end - window.position }, field);
                return 0;
            case _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .GROUP_END */ .s8:
                if (frame.group !== field)
                    throw this.broken(at, 'a group ends that did not begin');
                this.stack.pop();
                return 0;
            default:
                return this.skipFixed(wire === _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .FIXED64 */ .xp ? 8 : 4, frame.end);
        }
    }
    readLength(frame, field, type, at) {
        const { window } = this;
        const length = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .readVarint */ .LS)(window, frame.end);
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
        const length = Math.min(span.length, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.textBytes);
        this.keptText += length;
        if (this.keptText > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.textPerUnit) {
            throw tooMuch(span.offset, `${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.textPerUnit} bytes of text in one message`);
        }
        const text = DECODER.decode(this.window.take(length));
        this.keep(message, field, type === 'text' ? text : { ...span, text });
    }
    keepPacked(message, field, end) {
        while (this.window.position < end)
            this.keep(message, field, (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .readVarint */ .LS)(this.window, end));
    }
    keep(message, field, value) {
        if (++this.keptValues > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.valuesPerUnit) {
            throw tooMuch(this.window.position, `${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.valuesPerUnit} values in one message`);
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
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProtobufError */ .u('BROKEN', offset, `${what} at byte ${offset}`);
    }
}
/** Bytes of a field that have to be held. */
function bytesLookedAt(type, { offset, length }) {
    if (type === 'text' || type === 'located')
        return Math.min(length, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.textBytes);
    if (type !== 'int')
        return 0;
    // A packed number has at least one byte.
    if (length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.packedBytes) {
        throw tooMuch(offset, `${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOBUF_LIMITS */ .f.packedBytes} bytes of numbers in one field`);
    }
    return length;
}
function tooMuch(offset, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProtobufError */ .u('TOO_MUCH', offset, `more than ${what}`);
}
/** Not `fatal`: names in hostile files are shown, not trusted. */
const DECODER = new TextDecoder();


/***/ })

};
