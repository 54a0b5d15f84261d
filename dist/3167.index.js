export const id = 3167;
export const ids = [3167];
export const modules = {

/***/ 83167:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCoreml: () => (/* binding */ readCoreml)
/* harmony export */ });
/* harmony import */ var _protobuf_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46067);
/* harmony import */ var _protobuf_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6032);


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
        await (0,_protobuf_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readMessage */ ._)(bytes, MODEL, visit);
        return { customs, links };
    }
    catch (error) {
        if (!(error instanceof _protobuf_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProtobufError */ .u))
            throw error;
        const { code, message: reason, offset } = error;
        return { customs, links, stopped: { code: code === 'TOO_MUCH' ? 'budget' : 'broken', reason, offset } };
    }
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
