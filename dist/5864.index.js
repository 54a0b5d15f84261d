export const id = 5864;
export const ids = [5864];
export const modules = {

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


/***/ }),

/***/ 72750:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   TW: () => (/* binding */ functionsOf),
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   iw: () => (/* binding */ stringsOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91854);

/** DT_STRING of types.proto. */
const STRING = 7;
const { texts: MAX_TEXTS, characters: MAX_CHARACTERS } = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TENSORFLOW_LIMITS */ .J;
function nodeOf(node, attributes, scope) {
    return {
        scope,
        name: node.text(1),
        op: node.text(2),
        inputs: node.texts(3),
        texts: new Map(attributes
            .map(([name, value]) => [name, cut(stringsIn(value))])
            .filter(([, texts]) => texts.length > 0)),
        functions: functionsOf(attributes),
        ...constantOf(attributes),
        offset: node.offset,
    };
}
/** Attributes that say what type the values of a node are, in the operators that names flow through. */
const TYPE_ATTRIBUTES = new Set(['dtype', 'T', 'Tparams']);
/** Whether the values of a node are of another type than string: no name comes from it. */
function isNumber(attributes) {
    const types = attributes.flatMap(([name, value]) => (TYPE_ATTRIBUTES.has(name) ? value.ints(6) : []));
    return types.length > 0 && !types.includes(STRING);
}
/** Functions that attributes name, alone or in lists. */
function functionsOf(attributes) {
    return attributes.flatMap(([, value]) => value
        .messages(10)
        .concat(value.messages(1).flatMap((list) => list.messages(9)))
        .map((each) => each.text(1)));
}
/** Every string that the node holds, wherever: in attributes, lists and tensors. */
function stringsOf(attributes) {
    return attributes.flatMap(([, value]) => stringsIn(value).concat(tensorsOf(value).flatMap((tensor) => tensor.located(8))));
}
function attributesOf(node) {
    return node
        .messages(5)
        .flatMap((entry) => entry.messages(2).map((value) => [entry.text(1), value]));
}
function tensorsOf(value) {
    return value.messages(8).concat(value.messages(1).flatMap((list) => list.messages(8)));
}
function stringsIn(value) {
    return value.located(2).concat(value.messages(1).flatMap((list) => list.located(2)));
}
function cut(strings) {
    return strings.slice(0, MAX_TEXTS).map(({ text }) => text.slice(0, MAX_CHARACTERS));
}
function constantOf(attributes) {
    const tensor = attributes.find(([name]) => name === 'value')?.[1].message(8);
    if (tensor === undefined || tensor.int(1) !== STRING)
        return {};
    const span = tensor.spans(4).at(-1);
    if (span === undefined || span.length === 0)
        return { constants: cut(tensor.located(8)) };
    const sizes = tensor
        .message(2)
        ?.messages(2)
        .map((dimension) => dimension.int(1) ?? 0) ?? [];
    return { packed: { span, count: sizes.reduce((product, size) => product * size, 1) } };
}


/***/ }),

/***/ 73382:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   JO: () => (/* binding */ ASSIGN_VARIABLE),
/* harmony export */   T0: () => (/* binding */ CALLING),
/* harmony export */   _$: () => (/* binding */ READ_VARIABLE),
/* harmony export */   ut: () => (/* binding */ VARIABLES),
/* harmony export */   vQ: () => (/* binding */ CHOOSING),
/* harmony export */   vl: () => (/* binding */ PLUMBING)
/* harmony export */ });
// Operators that file names flow through unchanged, joined or chosen, and those that call functions.
const ALL = undefined;
/** A name that comes out of these is made of what goes in, of all inputs or of those listed. */
const PLUMBING = new Map([
    ['Add', ALL],
    ['AddV2', ALL],
    ['ConcatV2', ALL],
    ['DecodeBase64', [0]],
    ['EncodeBase64', [0]],
    ['EnsureShape', [0]],
    ['ExpandDims', [0]],
    ['Fill', [1]],
    ['GatherV2', [0]],
    ['GuaranteeConst', [0]],
    ['Identity', [0]],
    ['IdentityN', ALL],
    ['Merge', ALL],
    ['Pack', ALL],
    ['PlaceholderWithDefault', [0]],
    ['ReduceJoin', [0]],
    ['RegexReplace', [0, 2]],
    ['Reshape', [0]],
    ['Select', [1, 2]],
    ['SelectV2', [1, 2]],
    ['ShardedFilename', [0]],
    ['ShardedFilespec', [0]],
    ['Snapshot', [0]],
    ['Squeeze', [0]],
    ['StaticRegexReplace', [0]],
    ['StopGradient', [0]],
    ['StridedSlice', [0]],
    ['StringFormat', ALL],
    ['StringJoin', ALL],
    ['StringLower', [0]],
    ['StringStrip', [0]],
    ['StringUpper', [0]],
    ['Substr', [0]],
    ['Switch', [0]],
    ['TensorDataset', ALL],
    ['TensorSliceDataset', ALL],
    ['Tile', [0]],
]);
/** Where names enter a graph. */
const SOURCES = new Set([
    'Const',
    'HostConst',
    'Placeholder',
    'PlaceholderV2',
    '_Arg',
]);
/** Variables of text: TensorFlow keeps the paths of assets in them. */
const READ_VARIABLE = 'ReadVariableOp';
const ASSIGN_VARIABLE = 'AssignVariableOp';
const VARIABLES = new Set(['VarHandleOp', READ_VARIABLE, ASSIGN_VARIABLE]);
/** Operators whose first input chooses, and whose others are the arguments of the function. */
const CHOOSING = new Set(['If', 'StatelessIf', 'Case', 'StatelessCase']);
/** Operators whose inputs are the arguments of the function. */
const CALLING = new Set([
    'PartitionedCall',
    'StatefulPartitionedCall',
    'TPUPartitionedCall',
    'BatchFunction',
    'While',
    'StatelessWhile',
    'SymbolicGradient',
]);


/***/ }),

/***/ 34225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ KERAS_OBJECT),
/* harmony export */   GY: () => (/* binding */ USER_OBJECT),
/* harmony export */   H3: () => (/* binding */ FUNCTION),
/* harmony export */   Iy: () => (/* binding */ SAVED_MODEL),
/* harmony export */   NW: () => (/* binding */ NODE),
/* harmony export */   Vz: () => (/* binding */ META_GRAPH),
/* harmony export */   bo: () => (/* binding */ GRAPH),
/* harmony export */   zK: () => (/* binding */ KERAS_METADATA)
/* harmony export */ });
const DIMENSION = { name: 'Dim', names: { size: 1 }, fields: () => ({ 1: 'int' }) };
const SHAPE = { name: 'TensorShapeProto', names: { dim: 2 }, fields: () => ({ 2: DIMENSION }) };
/** Weights stay unread: of tensor_content only the place is kept. */
const TENSOR = {
    name: 'TensorProto',
    names: { dtype: 1, tensor_shape: 2, tensor_content: 4, string_val: 8 },
    fields: () => ({ 1: 'int', 2: SHAPE, 4: 'span', 8: 'located' }),
};
const FUNCTION_NAME = {
    name: 'NameAttrList',
    names: { name: 1, attr: 2 },
    fields: () => ({ 1: 'text', 2: ATTRIBUTE }),
};
const LIST = {
    name: 'ListValue',
    names: { s: 2, tensor: 8, func: 9 },
    fields: () => ({ 2: 'located', 8: TENSOR, 9: FUNCTION_NAME }),
};
const VALUE = {
    name: 'AttrValue',
    names: { list: 1, s: 2, type: 6, tensor: 8, func: 10 },
    fields: () => ({ 1: LIST, 2: 'located', 6: 'int', 8: TENSOR, 10: FUNCTION_NAME }),
};
const ATTRIBUTE = {
    name: 'AttrEntry',
    names: { key: 1, value: 2 },
    fields: () => ({ 1: 'text', 2: VALUE }),
};
const NODE = {
    name: 'NodeDef',
    unit: true,
    names: { name: 1, op: 2, input: 3, attr: 5 },
    fields: () => ({ 1: 'text', 2: 'text', 3: 'text', 5: ATTRIBUTE }),
};
const ARGUMENT = { name: 'ArgDef', names: { name: 1 }, fields: () => ({ 1: 'text' }) };
const SIGNATURE = {
    name: 'OpDef',
    names: { name: 1, input_arg: 2 },
    fields: () => ({ 1: 'text', 2: ARGUMENT }),
};
const RETURN = {
    name: 'RetEntry',
    names: { key: 1, value: 2 },
    fields: () => ({ 1: 'text', 2: 'text' }),
};
const FUNCTION = {
    name: 'FunctionDef',
    unit: true,
    names: { signature: 1, node_def: 3, ret: 4 },
    fields: () => ({ 1: SIGNATURE, 3: NODE, 4: RETURN }),
};
const LIBRARY = {
    name: 'FunctionDefLibrary',
    names: { function: 1 },
    fields: () => ({ 1: FUNCTION }),
};
const GRAPH = {
    name: 'GraphDef',
    names: { node: 1, library: 2 },
    fields: () => ({ 1: NODE, 2: LIBRARY }),
};
const SAVER = {
    name: 'SaverDef',
    names: { filename_tensor_name: 1 },
    fields: () => ({ 1: 'text' }),
};
const TENSOR_INFO = { name: 'TensorInfo', names: { name: 1 }, fields: () => ({ 1: 'text' }) };
const ASSET = {
    name: 'AssetFileDef',
    names: { tensor_info: 1, filename: 2 },
    fields: () => ({ 1: TENSOR_INFO, 2: 'text' }),
};
/** What Keras writes about a layer into the object graph of a SavedModel (before TensorFlow 2.7). */
const USER_OBJECT = {
    name: 'SavedUserObject',
    unit: true,
    names: { identifier: 1, metadata: 3 },
    fields: () => ({ 1: 'text', 3: 'located' }),
};
const OBJECT = {
    name: 'SavedObject',
    names: { user_object: 4 },
    fields: () => ({ 4: USER_OBJECT }),
};
const OBJECTS = { name: 'SavedObjectGraph', names: { nodes: 1 }, fields: () => ({ 1: OBJECT }) };
const META_GRAPH = {
    name: 'MetaGraphDef',
    unit: true,
    names: { graph_def: 2, saver_def: 3, asset_file_def: 6, object_graph_def: 7 },
    fields: () => ({ 2: GRAPH, 3: SAVER, 6: ASSET, 7: OBJECTS }),
};
const SAVED_MODEL = {
    name: 'SavedModel',
    names: { saved_model_schema_version: 1, meta_graphs: 2 },
    fields: () => ({ 1: 'int', 2: META_GRAPH }),
};
/** keras_metadata.pb: one entry per layer, model and metric (keras/protobuf/saved_metadata.proto). */
const KERAS_OBJECT = {
    name: 'SavedObject',
    unit: true,
    fields: () => ({ 3: 'text', 4: 'text', 5: 'located' }),
};
const KERAS_METADATA = { name: 'SavedMetadata', fields: () => ({ 1: KERAS_OBJECT }) };


/***/ }),

/***/ 38889:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ findingOfVerdict)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62024);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
// From a verdict about a graph to the finding.


/** Further offsets of one root cause that are worth listing. */
const MAX_OFFSETS = 20;
function findingOfVerdict({ rule, about, evidence, offsets }, { locator }) {
    const { path, members } = locator;
    const [offset, ...more] = offsets;
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rule, {
        evidence: `${(0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .memberName */ .e)(locator) ?? path} ${evidence}`,
        location: { path, members, ...(offset === undefined ? {} : { offset }) },
        moreOffsets: more.slice(0, MAX_OFFSETS),
        subject: about,
    });
}


/***/ }),

/***/ 43214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ judgeGraph)
});

// EXTERNAL MODULE: ./lib/src/format/tensorflow/limits.js
var limits = __webpack_require__(91854);
// EXTERNAL MODULE: ./lib/src/format/tensorflow/plumbing.js
var plumbing = __webpack_require__(73382);
;// CONCATENATED MODULE: ./lib/src/format/tensorflow/flow.js


/** What TensorFlow writes where a saver was given no name. */
const DEFAULT_CHECKPOINT = 'model';
class TextFlow {
    nodes = new Map();
    functions = new Map();
    /** Nodes that call a function, by its scope. */
    callers = new Map();
    /** What is written into a variable, by the node that makes it. */
    assigned = new Map();
    graphs;
    constructor({ nodes, functions, graphs }) {
        this.graphs = graphs;
        for (const each of functions)
            this.functions.set(keyOf(each.scope, ''), each);
        for (const node of nodes) {
            this.nodes.set(keyOf(node.scope, node.name), node);
            if (node.op === plumbing/* ASSIGN_VARIABLE */.JO)
                this.learnAssignment(node);
            for (const callee of new Set([...node.functions, node.op])) {
                const key = keyOf({ graph: node.scope.graph, function: callee }, '');
                if (!this.functions.has(key))
                    continue;
                const list = this.callers.get(key);
                if (list === undefined)
                    this.callers.set(key, [node]);
                else
                    list.push(node);
            }
        }
    }
    learnAssignment({ scope, inputs: [variable = '', value = ''] }) {
        const key = keyOf(scope, nodeName(variable));
        this.assigned.set(key, [...(this.assigned.get(key) ?? []), { scope, value }]);
    }
    /** The leaves of one input of a node; empty for a control input or one that does not exist. */
    leavesOf(node, input) {
        const search = new Search();
        const tensor = node.inputs[input];
        if (tensor !== undefined && !tensor.startsWith('^'))
            this.follow(node.scope, tensor, search);
        return [...search.leaves.values()];
    }
    /** Follows tensors until there are none left; a loop is followed once. */
    follow(scope, tensor, search) {
        search.push(scope, tensor);
        for (let next = search.pop(); next !== undefined; next = search.pop())
            this.step(next.scope, next.tensor, search);
    }
    step(scope, tensor, search) {
        const name = nodeName(tensor);
        const node = this.nodes.get(keyOf(scope, name));
        const info = this.graphs[scope.graph];
        if (scope.function === '' && info !== undefined) {
            if (name !== '' && name === nodeName(info.saverFilename))
                return search.saver(this.defaultOf(node));
            if (info.assets.some((asset) => nodeName(asset.tensor) === name))
                return search.leaf('asset', name);
        }
        if (node !== undefined)
            return this.stepNode(node, search);
        const argument = this.functions.get(keyOf(scope, ''))?.inputs.indexOf(name) ?? -1;
        if (argument >= 0)
            this.stepArgument(scope, argument, name, search);
        else
            search.leaf('computed', name);
    }
    stepNode(node, search) {
        const { scope, op } = node;
        if (node.constants !== undefined) {
            for (const text of node.constants) {
                if (text === DEFAULT_CHECKPOINT)
                    search.saver(text);
                else
                    search.leaf('constant', text);
            }
        }
        else if (op.startsWith('Placeholder') && op !== 'PlaceholderWithDefault')
            search.leaf('input', node.name);
        else if (op === plumbing/* READ_VARIABLE */._$)
            search.pushAll(scope, node.inputs);
        else if (op === 'VarHandleOp')
            this.stepVariable(node, search);
        else if (plumbing/* PLUMBING */.vl.has(op))
            search.pushAll(scope, carriersOf(node));
        else if (node.functions.length > 0 || this.functions.has(keyOf({ ...scope, function: op }, ''))) {
            this.stepReturns(node, search);
        }
        else
            search.leaf('computed', op);
    }
    /** A variable that nothing in the graph writes gets its value from the checkpoint. */
    stepVariable({ scope, name, op }, search) {
        const assigned = this.assigned.get(keyOf(scope, name)) ?? [];
        if (assigned.length === 0)
            search.leaf('computed', op);
        for (const { scope: from, value } of assigned)
            search.push(from, value);
    }
    stepReturns({ scope, functions, op }, search) {
        for (const name of [...functions, op]) {
            const callee = this.functions.get(keyOf({ graph: scope.graph, function: name }, ''));
            if (callee !== undefined)
                search.pushAll(callee.scope, callee.returns);
        }
    }
    stepArgument(scope, argument, name, search) {
        const callers = this.callers.get(keyOf(scope, '')) ?? [];
        if (callers.length === 0)
            return search.leaf('caller', name);
        for (const caller of callers) {
            const direct = plumbing/* CALLING */.T0.has(caller.op) || caller.op === scope.function;
            if (!direct && !plumbing/* CHOOSING */.vQ.has(caller.op))
                search.pushAll(caller.scope, caller.inputs);
            else
                search.pushAll(caller.scope, caller.inputs.slice(argument + (direct ? 0 : 1)).slice(0, 1));
        }
    }
    /** The constant that a saver's file name has when nobody gives one. */
    defaultOf(node) {
        let at = node;
        for (let step = 0; step < limits/* TENSORFLOW_LIMITS */.J.leaves && at?.op === 'PlaceholderWithDefault'; step++) {
            at = this.nodes.get(keyOf(at.scope, nodeName(at.inputs[0] ?? '')));
        }
        return at?.constants?.[0];
    }
}
class Search {
    leaves = new Map();
    seen = new Set();
    open = [];
    push(scope, tensor) {
        const key = keyOf(scope, nodeName(tensor));
        if (tensor.startsWith('^') || this.seen.has(key))
            return;
        this.seen.add(key);
        if (this.seen.size > limits/* TENSORFLOW_LIMITS */.J.steps)
            this.leaf('computed', 'too many steps');
        else
            this.open.push({ scope, tensor });
    }
    pushAll(scope, tensors) {
        for (const tensor of tensors)
            this.push(scope, tensor);
    }
    pop() {
        return this.open.pop();
    }
    leaf(kind, text) {
        this.add({ kind, text });
    }
    saver(text) {
        this.add({ kind: 'saver', text });
    }
    add(leaf) {
        const full = this.leaves.size >= limits/* TENSORFLOW_LIMITS */.J.leaves;
        const kept = full ? { kind: 'computed', text: 'many places' } : leaf;
        this.leaves.set(JSON.stringify([kept.kind, kept.text]), kept);
    }
}
function keyOf({ graph, function: name }, node) {
    return `${graph}\n${name}\n${node}`;
}
/** The inputs that text comes from. The last input of a concatenation is its axis. */
function carriersOf({ op, inputs }) {
    if (op === 'ConcatV2')
        return inputs.slice(0, -1);
    const carriers = plumbing/* PLUMBING */.vl.get(op);
    return carriers === undefined ? inputs : inputs.filter((_, index) => carriers.includes(index));
}
/** `node:output:0` and `node:1` are outputs of `node`. */
function nodeName(tensor) {
    const colon = tensor.indexOf(':');
    return colon < 0 ? tensor : tensor.slice(0, colon);
}

// EXTERNAL MODULE: ./lib/src/inspect/paths.js
var paths = __webpack_require__(76373);
// EXTERNAL MODULE: ./lib/src/inspect/tensorflow/knowledge.js
var tensorflow_knowledge = __webpack_require__(85751);
;// CONCATENATED MODULE: ./lib/src/inspect/tensorflow/judge.js



/** Characters of one text that are worth quoting. */
const QUOTED = 120;
/** Places told of one argument. */
const TOLD = 3;
/** Verdicts of one file: a graph that reads more files than this is judged by the first ones. */
const MAX_VERDICTS = 500;
/** Pure. */
function judgeGraph(facts, rules) {
    const knowledge = (0,tensorflow_knowledge/* knowledgeOf */.a)(rules);
    const flow = new TextFlow(facts);
    const verdicts = new Map();
    for (const node of facts.nodes) {
        for (const { rule, match } of knowledge.rulesOf(node.op)) {
            if (verdicts.size >= MAX_VERDICTS || isQuiet(node, match, flow))
                continue;
            add(verdicts, rule, `${node.op}(${argumentsOf(node, match, flow)})`, node);
        }
    }
    return [...verdicts.values(), ...customOperators(facts, rules, knowledge)];
}
function add(verdicts, rule, call, node) {
    const key = JSON.stringify([rule.id, call]);
    const known = verdicts.get(key);
    const offsets = [...(known?.offsets ?? []), node.offset].slice(0, MAX_VERDICTS);
    const inside = node.scope.function === '' ? '' : ` of function ${quoted(node.scope.function)}`;
    const evidence = known?.evidence ?? `runs ${call} in node ${quoted(node.name)}${inside}`;
    verdicts.set(key, { rule, about: call, evidence, offsets });
}
function isQuiet(node, match, flow) {
    const { attribute, prefixes, path = 0, checkpoint = false } = match;
    if (attribute !== undefined) {
        const texts = (node.texts.get(attribute) ?? []).filter((text) => text !== '');
        return !texts.some((text) => prefixes === undefined || prefixes.some((prefix) => text.startsWith(prefix)));
    }
    const leaves = flow.leavesOf(node, path);
    if (checkpoint)
        return isCheckpoint(leaves);
    if (match.path === undefined || leaves.length === 0)
        return false;
    return leaves.every(({ kind, text }) => kind === 'asset' || (kind === 'constant' && text === ''));
}
/** What savers join to the name of a checkpoint, in all versions of TensorFlow; a slash may stand in front. */
const CHECKPOINT_PART = /^\/?(?:_temp(?:_[0-9a-f]{32})?\/part|\.?part|_temp(?:_[0-9a-f]{32})?)?$/;
/**
 * Whether the name of a checkpoint is the saver's, or whoever calls the function gives it, and nothing in the graph
 * takes it elsewhere.
 */
function isCheckpoint(leaves) {
    const given = leaves.some(({ kind }) => kind === 'saver' || kind === 'input' || kind === 'caller');
    return given && leaves.every((leaf) => leaf.kind !== 'computed' && !escapes(leaf));
}
function escapes({ kind, text }) {
    if (kind === 'constant')
        return !CHECKPOINT_PART.test(text);
    return kind === 'saver' && text !== undefined && (0,paths/* leavesFolder */.t)(text) !== undefined;
}
function argumentsOf(node, match, flow) {
    const { attribute, inputs = [] } = match;
    if (attribute !== undefined) {
        return `${attribute}=${(node.texts.get(attribute) ?? []).slice(0, TOLD).map(quoted).join(' or ')}`;
    }
    return inputs
        .flatMap((name, index) => {
        const leaves = flow.leavesOf(node, index);
        return leaves.length === 0 ? [] : [`${name}=${placesOf(leaves)}`];
    })
        .join(', ');
}
function placesOf(leaves) {
    const more = leaves.length > TOLD ? ` and ${leaves.length - TOLD} more` : '';
    return `${leaves.slice(0, TOLD).map(placeOf).join(' + ')}${more}`;
}
function placeOf({ kind, text }) {
    switch (kind) {
        case 'constant':
            return quoted(text);
        case 'saver':
            return 'the checkpoint';
        case 'asset':
            return `the asset ${quoted(text)}`;
        case 'input':
            return `the input ${quoted(text)}`;
        case 'caller':
            return `the argument ${quoted(text)}`;
        case 'computed':
            return 'something computed';
    }
}
function customOperators({ operators, functions }, rules, knowledge) {
    const defined = new Set(functions.map(({ scope }) => scope.function));
    const rule = rules.rule('TF-CUSTOM-OPERATOR');
    return operators
        .filter(({ op }) => !defined.has(op) && !knowledge.isKnown(op) && knowledge.rulesOf(op).length === 0)
        .slice(0, MAX_VERDICTS)
        .map(({ op, node, offset, count }) => ({
        rule,
        about: op,
        evidence: `needs the operator ${quoted(op)} for node ${quoted(node)}${count > 1 ? ` and ${count - 1} more` : ''}`,
        offsets: [offset],
    }));
}
function quoted(text) {
    return JSON.stringify(text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);
}


/***/ }),

/***/ 85751:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ knowledgeOf)
/* harmony export */ });
/* unused harmony export TensorflowKnowledge */
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
// What rules/tensorflow*.yml say about operators.

/** One index for a run: there are thousands of operators. */
function knowledgeOf(rules) {
    return rules.index('tensorflow', rules, () => new TensorflowKnowledge(rules));
}
class TensorflowKnowledge {
    byOperator = new Map();
    known;
    prefixes;
    constructor(rules) {
        const lists = rules.knowledge('tensorflow');
        this.known = new Set([...lists.operators, ...lists['extension-operators']]);
        this.prefixes = lists['extension-prefixes'];
        for (const rule of rules.ofSurface('tensorflow')) {
            const { operators = {} } = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .matchOf */ .HU)(rule);
            for (const [op, match] of Object.entries(operators))
                this.learn(op, { rule, match });
        }
    }
    rulesOf(op) {
        return this.byOperator.get(op) ?? [];
    }
    /** Whether TensorFlow or a library that models commonly need implements the operator. */
    isKnown(op) {
        return this.known.has(op) || this.prefixes.some((prefix) => op.startsWith(prefix));
    }
    learn(op, rule) {
        this.byOperator.set(op, [...this.rulesOf(op), rule]);
    }
}


/***/ })

};
