export const id = 4037;
export const ids = [4037];
export const modules = {

/***/ 74037:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectTensorflow: () => (/* binding */ inspectTensorflow),
  inspectTensorflowText: () => (/* binding */ inspectTensorflowText)
});

// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/format/protobuf/errors.js
var errors = __webpack_require__(46067);
;// CONCATENATED MODULE: ./lib/src/format/protobuf/text-tokens.js
// The words of protobuf's text format: names, strings with their escapes, and signs.

// Each expression is one class of characters: alternatives that repeat overflow the engine's stack on long texts.
const BLANK = /\s*/y;
const COMMENT = /#[^\n]*/y;
const NAME = /[-+.\w]+/y;
const SIGN = /[{}<>[\]:,;/]/y;
/** The byte order mark of UTF-8. */
const MARK = '\u00ef\u00bb\u00bf';
const PLAIN = { '"': /[^"\\\n]*/y, "'": /[^'\\\n]*/y };
class TextTokens {
    text;
    at;
    /** `text` has one character for each byte of the file; a byte order mark may stand in front. */
    constructor(text) {
        this.text = text;
        this.at = text.startsWith(MARK) ? MARK.length : 0;
    }
    /** The next word, passed over; undefined at the end. Throws BROKEN for anything else. */
    next() {
        do
            this.match(BLANK);
        while (this.match(COMMENT) !== '');
        const { at } = this;
        if (at >= this.text.length)
            return undefined;
        const name = this.match(NAME);
        if (name !== '')
            return { kind: 'name', text: name, at };
        const sign = this.match(SIGN);
        if (sign !== '')
            return { kind: 'sign', text: sign, at };
        return { kind: 'string', text: this.string(at), at, end: this.at };
    }
    /** The next word without passing over it. */
    peek() {
        const { at } = this;
        const token = this.next();
        this.at = at;
        return token;
    }
    string(start) {
        const quote = this.text.charAt(this.at++);
        const plain = PLAIN[quote];
        if (plain === undefined)
            throw new errors/* ProtobufError */.u('BROKEN', start, `no word begins at byte ${start}`);
        for (;;) {
            this.match(plain);
            const end = this.text.charAt(this.at++);
            if (end === quote)
                return this.text.slice(start + 1, this.at - 1);
            if (end !== '\\' || this.at >= this.text.length) {
                throw new errors/* ProtobufError */.u('BROKEN', start, `the string at byte ${start} does not end`);
            }
            this.at++;
        }
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/protobuf/text-literal.js
// String literals of protobuf's text format: bytes in quotes, with escapes as in C.

const ESCAPE = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^\n]))/g;
const LETTERS = {
    n: '\n',
    r: '\r',
    t: '\t',
    a: '\u0007',
    b: '\b',
    f: '\f',
    v: '\v',
};
const HIGHEST_POINT = 0x10ffff;
/** Not `fatal`: names in hostile files are shown, not trusted. */
const DECODER = new TextDecoder();
/**
 * The bytes that literals side by side stand for: `data` holds them as they are written, with their quotes and the
 * blanks and comments between them (text format specification of protobuf, "String Literals"). Throws
 * {@link ProtobufError} for what is no word of the text format.
 */
function unescapeLiterals(data) {
    const tokens = new TextTokens(Buffer.from(data.buffer, data.byteOffset, data.length).toString('latin1'));
    const parts = [];
    for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
        if (token.kind === 'string')
            parts.push(text_literal_unescape(token.text));
    }
    return Buffer.from(parts.join(''), 'latin1');
}
/** The first `limit` bytes, as text, of literals without their quotes, which hold one character for each byte. */
function literalText(bodies, limit) {
    return DECODER.decode(Buffer.from(bodies.map(text_literal_unescape).join(''), 'latin1').subarray(0, limit));
}
/** One character for each byte, before and after. */
function text_literal_unescape(body) {
    if (!body.includes('\\'))
        return body;
    return body.replace(ESCAPE, (_, octal, hex, short, long, letter = '') => {
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        const point = short ?? long;
        return point === undefined ? (LETTERS[letter] ?? letter) : utf8Of(Number.parseInt(point, 16));
    });
}
/** Code points are written by number too; those that do not exist are refused by whoever loads the file. */
function utf8Of(point) {
    return point > HIGHEST_POINT ? '' : Buffer.from(String.fromCodePoint(point)).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/src/format/tensorflow/contents.js
// What the strings of a file hold: in the wire format the bytes where they are, in text what their literals stand for.


function wireContents(bytes) {
    return { plain: true, open: ({ offset, length }) => Promise.resolve((0,core_bytes/* sliceBytes */.A1)(bytes, offset, length)) };
}
/** Reads what is asked for again: unescaped strings are not held. */
function textContents(bytes) {
    return {
        plain: false,
        open: async ({ offset, length }) => (0,core_bytes/* memoryBytes */.ZY)(unescapeLiterals(await bytes.read(offset, length))),
    };
}

// EXTERNAL MODULE: ./lib/src/format/protobuf/read.js
var read = __webpack_require__(6032);
// EXTERNAL MODULE: ./lib/src/format/protobuf/limits.js
var limits = __webpack_require__(76272);
// EXTERNAL MODULE: ./lib/src/format/protobuf/message.js
var protobuf_message = __webpack_require__(31177);
;// CONCATENATED MODULE: ./lib/src/format/protobuf/read-text.js
// Reads protobuf's text format into the same messages as the wire format, for types that know their fields' names.





const UNKNOWN = { name: 'unknown', fields: () => ({}) };
const CLOSES = { '{': '}', '<': '>' };
/**
 * Reads a message in text (the text format specification of protobuf). Units go to `visit`. Fields that a type does
 * not name are passed over. Offsets are in bytes; a string is where its literals are, see `unescapeLiterals`, and has no
 * length if it is empty. Throws {@link ProtobufError}.
 */
function readTextMessage(data, type, visit) {
    const text = Buffer.from(data.buffer, data.byteOffset, data.length).toString('latin1');
    return new TextReader(text, visit).read(type);
}
class TextReader {
    tokens;
    visit;
    stack = [];
    fields = 0;
    kept = 0;
    constructor(text, visit) {
        this.tokens = new TextTokens(text);
        this.visit = visit;
    }
    read(type) {
        const root = this.open(type, 0, undefined);
        for (let token = this.tokens.next(); token !== undefined; token = this.tokens.next())
            this.take(token);
        const frame = this.stack.at(-1);
        if (frame?.close !== undefined)
            throw broken(frame.message.offset, 'a message does not end');
        if (type.unit === true)
            this.visit(root, []);
        return root;
    }
    take(token) {
        const frame = this.stack.at(-1);
        if (frame === undefined)
            throw broken(token.at, 'something follows the message');
        if (token.kind === 'sign' && token.text === frame.close)
            return this.close(frame);
        // Separators between fields, and the names of extensions, which no type here knows.
        if (token.kind === 'sign' && ',;'.includes(token.text))
            return;
        if (token.kind === 'sign' && token.text === '[') {
            this.skipList();
            return this.takeValue(frame, undefined);
        }
        if (token.kind !== 'name')
            throw broken(token.at, 'a field has no name');
        this.takeValue(frame, frame.message.type.names?.[token.text]);
    }
    takeValue(frame, field) {
        if (++this.fields > limits/* PROTOBUF_LIMITS */.f.fields)
            throw new errors/* ProtobufError */.u('TOO_MUCH', 0, 'too many fields');
        const separator = this.tokens.peek();
        if (separator?.text === ':' && separator.kind === 'sign')
            this.tokens.next();
        let token = this.tokens.next();
        // A sign may stand apart from its number.
        if (token?.kind === 'name' && token.text === '-')
            token = this.tokens.next();
        if (token === undefined)
            throw broken(frame.message.offset, 'a field has no value');
        const type = field === undefined ? undefined : frame.fields[field];
        if (token.kind === 'sign' && token.text === '[')
            this.takeList(frame, field);
        else if (token.kind === 'sign')
            this.openField(frame, field, type, token);
        else
            this.keep(frame.message, field, type, token);
    }
    /** `field: [a, b]` is the same as the field twice. */
    takeList(frame, field) {
        const type = field === undefined ? undefined : frame.fields[field];
        for (let token = this.tokens.next();; token = this.tokens.next()) {
            if (token === undefined)
                throw broken(frame.message.offset, 'a list does not end');
            if (token.kind === 'sign' && token.text === ']')
                return;
            if (token.kind === 'sign' && token.text === ',')
                continue;
            if (token.kind !== 'sign')
                this.keep(frame.message, field, type, token);
            else {
                const depth = this.stack.length;
                this.openField(frame, field, type, token);
                while (this.stack.length > depth) {
                    const inner = this.tokens.next();
                    if (inner === undefined)
                        throw broken(token.at, 'a list does not end');
                    this.take(inner);
                }
            }
        }
    }
    openField(frame, field, type, { text, at }) {
        const close = CLOSES[text];
        if (close === undefined)
            throw broken(at, `${text} is no value`);
        const known = typeof type === 'object' ? type : UNKNOWN;
        const message = this.open(known, at, close);
        if (field !== undefined && known !== UNKNOWN && known.unit !== true)
            this.add(frame.message, field, message, at);
    }
    open(type, at, close) {
        if (this.stack.length >= limits/* PROTOBUF_LIMITS */.f.depth) {
            throw new errors/* ProtobufError */.u('TOO_DEEP', at, `messages are nested deeper than ${limits/* PROTOBUF_LIMITS */.f.depth}`);
        }
        const message = new protobuf_message/* Message */.Q(type, at, 0);
        this.stack.push({ message, fields: type.fields(), close, kept: this.kept });
        return message;
    }
    close({ message, kept }) {
        this.stack.pop();
        if (message.type.unit !== true)
            return;
        const holders = this.stack.map((frame) => frame.message);
        this.visit(message, holders);
        this.kept = kept;
    }
    keep(message, field, type, token) {
        if (token.kind === 'string')
            this.keepString(message, field, type, token);
        else if (type === 'int' && field !== undefined)
            this.add(message, field, numberOf(token.text), token.at);
    }
    /** Strings that stand side by side are one. */
    keepString(message, field, type, token) {
        const bodies = [token.text];
        let { end } = token;
        for (let next = this.tokens.peek(); next?.kind === 'string'; next = this.tokens.peek()) {
            this.tokens.next();
            if (next.text !== '')
                bodies.push(next.text);
            end = next.end;
        }
        if (field === undefined)
            return;
        const empty = bodies.every((body) => body === '');
        const span = { offset: token.at, length: empty ? 0 : end - token.at };
        if (type === 'text')
            this.add(message, field, textOf(bodies), token.at);
        else if (type === 'located')
            this.add(message, field, { ...span, text: textOf(bodies) }, token.at);
        else if (type === 'span')
            this.add(message, field, span, token.at);
    }
    add(message, field, value, at) {
        if (++this.kept > limits/* PROTOBUF_LIMITS */.f.valuesPerUnit) {
            throw new errors/* ProtobufError */.u('TOO_MUCH', at, `more than ${limits/* PROTOBUF_LIMITS */.f.valuesPerUnit} values in one message`);
        }
        message.add(field, value);
    }
    skipList() {
        for (let token = this.tokens.next(); token?.text !== ']'; token = this.tokens.next()) {
            if (token === undefined)
                throw broken(0, 'the name of an extension does not end');
        }
    }
}
/** Cut at the limit that the wire format has too. */
function textOf(bodies) {
    return literalText(bodies, limits/* PROTOBUF_LIMITS */.f.textBytes);
}
/** Enumerations are written by name; of those only DT_STRING is ever asked for. Octal begins with a zero, as in C. */
function numberOf(text) {
    if (text === 'DT_STRING')
        return 7;
    const number = /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
    return Number.isFinite(number) ? number : 0;
}
function broken(offset, what) {
    return new errors/* ProtobufError */.u('BROKEN', offset, `${what}, at byte ${offset}`);
}

// EXTERNAL MODULE: ./lib/src/format/tensorflow/limits.js
var tensorflow_limits = __webpack_require__(91854);
// EXTERNAL MODULE: ./lib/src/format/tensorflow/node.js
var tensorflow_node = __webpack_require__(72750);
;// CONCATENATED MODULE: ./lib/src/format/tensorflow/packed.js

/** Enough for the texts that are kept of one constant. */
const MAX_BYTES = 64 * 1024;
/** The node with its packed strings unpacked; strings that are not there are left out. */
async function unpackConstant(node, contents) {
    if (node.packed === undefined)
        return node;
    const { span, count } = node.packed;
    const bytes = await contents.open(span);
    const data = await bytes.read(0, MAX_BYTES);
    return { ...node, constants: unpack(data, count) };
}
function unpack(data, count) {
    const lengths = [];
    let at = 0;
    while (lengths.length < count && at < data.length) {
        let length = 0;
        let scale = 1;
        for (let byte = 0x80; byte >= 0x80 && at < data.length; scale *= 128) {
            byte = data[at++] ?? 0;
            length += (byte & 0x7f) * scale;
        }
        lengths.push(length);
    }
    const decoder = new TextDecoder();
    return lengths.slice(0, tensorflow_limits/* TENSORFLOW_LIMITS */.J.texts).map((length) => {
        const text = decoder.decode(data.subarray(at, at + Math.min(length, tensorflow_limits/* TENSORFLOW_LIMITS */.J.characters)));
        at += length;
        return text;
    });
}

// EXTERNAL MODULE: ./lib/src/format/tensorflow/plumbing.js
var plumbing = __webpack_require__(73382);
// EXTERNAL MODULE: ./lib/src/format/tensorflow/schema.js
var schema = __webpack_require__(34225);
;// CONCATENATED MODULE: ./lib/src/format/tensorflow/read.js









const ROOTS = {
    'saved-model': schema/* SAVED_MODEL */.Iy,
    'meta-graph': schema/* META_GRAPH */.Vz,
    graph: schema/* GRAPH */.bo,
    'keras-metadata': schema/* KERAS_METADATA */.zK,
};
/**
 * Reads a file of that kind. `wanted` says which operators' nodes are kept; names that TensorFlow
 * does not know have to be among them, for a function may be called by its name. Never throws for what the bytes say:
 * `stopped` tells why reading ended early. Rejects only with the error of the bytes' origin.
 */
async function readTensorflow(bytes, kind, wanted) {
    const reader = new TensorflowReader(wanted);
    try {
        await (0,read/* readMessage */._)(bytes, ROOTS[kind], (unit, holders) => reader.take(unit, holders));
    }
    catch (error) {
        if (!(error instanceof errors/* ProtobufError */.u))
            throw error;
        reader.stop(error);
    }
    return reader.facts(wireContents(bytes));
}
/**
 * The same from the text format. Spans are where literals are (see `textContents`). Holds the whole text, with some
 * more for each node that is kept.
 */
async function readTensorflowText(bytes, kind, wanted) {
    const reader = new TensorflowReader(wanted);
    const text = await bytes.read(0, bytes.size);
    try {
        readTextMessage(text, ROOTS[kind], (unit, holders) => reader.take(unit, holders));
    }
    catch (error) {
        if (!(error instanceof errors/* ProtobufError */.u))
            throw error;
        reader.stop(error);
    }
    return reader.facts(textContents(bytes));
}
class TensorflowReader {
    wanted;
    operators = new Map();
    kept = [];
    functions = [];
    names = new Map();
    graphs = [];
    embedded = [];
    configs = [];
    stopped;
    constructor(wanted) {
        this.wanted = wanted;
    }
    take(unit, holders) {
        switch (unit.type) {
            case schema/* NODE */.NW:
                return this.takeNode(unit, holders);
            case schema/* FUNCTION */.H3:
                return this.takeFunction(unit);
            case schema/* META_GRAPH */.Vz:
                this.graphs.push(infoOf(unit));
                return;
            case schema/* USER_OBJECT */.GY:
                if (unit.text(1).startsWith('_tf_keras'))
                    this.takeConfig(unit.located(3).at(-1), unit);
                return;
            case schema/* KERAS_OBJECT */.D$:
                this.takeConfig(unit.located(5).at(-1), unit);
        }
    }
    stop({ code, message: reason, offset }) {
        this.stopped = { code: code === 'TOO_MUCH' ? 'budget' : 'broken', reason, offset };
    }
    /** `contents` hold what is packed. */
    async facts(contents) {
        const nodes = [];
        for (const { message, node } of this.kept) {
            const scope = { graph: node.scope.graph, function: this.names.get(message) ?? '' };
            nodes.push(await unpackConstant({ ...node, scope }, contents));
        }
        return {
            operators: [...this.operators.values()],
            nodes,
            functions: this.functions,
            graphs: this.graphs,
            embedded: this.embedded,
            configs: this.configs,
            ...(this.stopped === undefined ? {} : { stopped: this.stopped }),
        };
    }
    /** The graph that is being read has no entry yet. */
    get graph() {
        return this.graphs.length;
    }
    takeNode(node, holders) {
        const op = node.text(2);
        const known = this.operators.get(op);
        if (known === undefined) {
            within(this.operators.size, tensorflow_limits/* TENSORFLOW_LIMITS */.J.operators, node, 'kinds of operators');
            this.operators.set(op, { op, node: node.text(1), offset: node.offset, count: 1 });
        }
        else
            this.operators.set(op, { ...known, count: known.count + 1 });
        const attributes = (0,tensorflow_node/* attributesOf */.Td)(node);
        this.takeEmbedded(node, attributes);
        if (!this.matters(op, attributes))
            return;
        within(this.kept.length, tensorflow_limits/* TENSORFLOW_LIMITS */.J.nodes, node, 'nodes that file names may flow through');
        const scope = { graph: this.graph, function: '' };
        const holder = holders.findLast(({ type }) => type === schema/* FUNCTION */.H3);
        this.kept.push({ message: holder ?? node, node: (0,tensorflow_node/* nodeOf */.E7)(node, attributes, scope) });
    }
    matters(op, attributes) {
        if (plumbing/* PLUMBING */.vl.has(op) || plumbing/* SOURCES */.Hl.has(op) || plumbing/* VARIABLES */.ut.has(op))
            return !(0,tensorflow_node/* isNumber */.Et)(attributes);
        return this.wanted(op) || (0,tensorflow_node/* functionsOf */.TW)(attributes).length > 0;
    }
    takeFunction(unit) {
        within(this.functions.length, tensorflow_limits/* TENSORFLOW_LIMITS */.J.functions, unit, 'functions');
        const signature = unit.message(1);
        const name = signature?.text(1) ?? '';
        this.names.set(unit, name);
        this.functions.push({
            scope: { graph: this.graph, function: name },
            inputs: signature?.messages(2).map((argument) => argument.text(1)) ?? [],
            returns: unit.messages(4).map((entry) => entry.text(2)),
        });
    }
    /** A message begins with the tag of a field, which names and other text do not. */
    takeEmbedded(node, attributes) {
        for (const { text, offset, length } of (0,tensorflow_node/* stringsOf */.iw)(attributes)) {
            if (length < MIN_GRAPH_BYTES || text.charCodeAt(0) > LAST_SMALL_TAG)
                continue;
            within(this.embedded.length, tensorflow_limits/* TENSORFLOW_LIMITS */.J.embedded, node, 'constants that may be graphs');
            this.embedded.push({ offset, length });
        }
    }
    takeConfig(config, unit) {
        if (config === undefined || config.length === 0)
            return;
        within(this.configs.length, tensorflow_limits/* TENSORFLOW_LIMITS */.J.configs, unit, 'configurations of layers');
        this.configs.push(config);
    }
}
/** A graph with one node that does anything. */
const MIN_GRAPH_BYTES = 12;
/** The tag of field 3, the last that graphs begin with, is 0x1a; text begins above. */
const LAST_SMALL_TAG = 0x1f;
function infoOf(meta) {
    return {
        saverFilename: meta.message(3)?.text(1) ?? '',
        assets: meta
            .messages(6)
            .map((asset) => ({ tensor: asset.message(1)?.text(1) ?? '', file: asset.text(2) })),
    };
}
function within(count, limit, { offset }, what) {
    if (count >= limit)
        throw new errors/* ProtobufError */.u('TOO_MUCH', offset, `more than ${limit} ${what}`);
}

// EXTERNAL MODULE: ./lib/src/format/tensorflow/sniff.js
var sniff = __webpack_require__(22892);
// EXTERNAL MODULE: ./lib/src/inspect/tensorflow/claims.js
var claims = __webpack_require__(58);
// EXTERNAL MODULE: ./lib/src/inspect/tensorflow/findings.js
var tensorflow_findings = __webpack_require__(38889);
// EXTERNAL MODULE: ./lib/src/inspect/tensorflow/judge.js + 1 modules
var judge = __webpack_require__(43214);
// EXTERNAL MODULE: ./lib/src/format/keras/encoding.js
var encoding = __webpack_require__(70608);
// EXTERNAL MODULE: ./lib/src/format/keras/errors.js
var keras_errors = __webpack_require__(13422);
// EXTERNAL MODULE: ./lib/src/format/keras/json.js
var json = __webpack_require__(67851);
// EXTERNAL MODULE: ./lib/src/format/keras/limits.js
var keras_limits = __webpack_require__(12545);
// EXTERNAL MODULE: ./lib/src/inspect/keras/inspect.js + 9 modules
var inspect = __webpack_require__(84519);
;// CONCATENATED MODULE: ./lib/src/inspect/tensorflow/keras.js





/** In a SavedModel the graph takes the place of a class that Keras does not know: no code has to be brought along. */
const REVIVED = 'KERAS-CUSTOM-CODE';
/** A model repeats the configurations of its layers: what both say is one finding. */
async function inspectNotes(configs, artifact, context, contents) {
    const findings = new Map();
    const incomplete = new Map();
    const members = [];
    for (const config of configs) {
        const part = await inspectNote(config, artifact, context, contents);
        members.push(...part.members);
        for (const each of part.incomplete)
            incomplete.set(each.code, each);
        for (const finding of part.findings) {
            const key = JSON.stringify([finding.rule, finding.subject]);
            if (finding.rule !== REVIVED && !findings.has(key))
                findings.set(key, finding);
        }
    }
    return { findings: [...findings.values()], members, incomplete: [...incomplete.values()] };
}
async function inspectNote(config, artifact, context, contents) {
    try {
        const bytes = await contents.open(config);
        if (bytes.size > keras_limits/* KERAS_LIMITS */.g.bytes)
            throw new keras_errors/* KerasError */.B('BUDGET', `${bytes.size} bytes of notes`);
        const { text, mark } = (0,encoding/* decodeJsonBytes */.m)(await bytes.read(0, bytes.size));
        const place = contents.plain ? { place: (0,encoding/* byteOffsets */.d)(text, config.offset + mark) } : {};
        return (0,inspect.inspectJson)((0,json/* parseJson */.q)(text), { artifact, context, where: "Keras' notes", ...place });
    }
    catch (error) {
        if (!(error instanceof keras_errors/* KerasError */.B))
            throw error;
        return { findings: [], members: [], incomplete: [(0,inspect.incompleteOf)(error)] };
    }
}

// EXTERNAL MODULE: ./lib/src/inspect/tensorflow/knowledge.js
var tensorflow_knowledge = __webpack_require__(85751);
;// CONCATENATED MODULE: ./lib/src/inspect/tensorflow/inspect.js









const FORMATS = {
    'saved-model': 'tensorflow-saved-model',
    'meta-graph': 'tensorflow-meta-graph',
    graph: 'tensorflow-graph',
    'keras-metadata': 'keras-metadata',
};
async function inspectTensorflow(artifact, context) {
    const kinds = await (0,claims/* kindsOf */.tG)(artifact);
    const wanted = wantedBy(context);
    const contents = wireContents(artifact.bytes);
    const parts = [];
    for (const kind of kinds) {
        const facts = await readTensorflow(artifact.bytes, kind, wanted);
        parts.push(await judgedPart(facts, artifact, context, contents));
    }
    return { format: kinds.map((kind) => FORMATS[kind]).join('+'), ...joined(parts) };
}
async function inspectTensorflowText(artifact, context) {
    const { bytes } = artifact;
    const kind = (0,claims/* textKindOf */.Ji)(artifact, await bytes.read(0, inspection/* SNIFF_BYTES */.d)) ?? 'graph';
    const format = `${FORMATS[kind]}-text`;
    if (bytes.size > MAX_TEXT_BYTES)
        return { format, findings: [], members: [], incomplete: [TOO_LONG] };
    const facts = await readTensorflowText(bytes, kind, wantedBy(context));
    return { format, ...(await judgedPart(facts, artifact, context, textContents(bytes))) };
}
/** Text is ten times as long as the same graph in bytes, and is held whole. */
const MAX_TEXT_BYTES = 128 * 2 ** 20;
const TOO_LONG = {
    code: 'budget',
    reason: `a graph in text of more than ${MAX_TEXT_BYTES} bytes was not read`,
    risk: 'runs-code',
};
function joined(parts) {
    return {
        findings: parts.flatMap(({ findings }) => findings),
        members: parts.flatMap(({ members }) => members),
        incomplete: parts.flatMap(({ incomplete }) => incomplete),
    };
}
/** Nodes of functions that are called by their name have to be kept too. */
function wantedBy({ rules }) {
    const knowledge = (0,tensorflow_knowledge/* knowledgeOf */.a)(rules);
    return (op) => knowledge.rulesOf(op).length > 0 || !knowledge.isKnown(op);
}
async function judgedPart(facts, artifact, context, contents) {
    const notes = await inspectNotes(facts.configs, artifact, context, contents);
    const findings = (0,judge/* judgeGraph */.K)(facts, context.rules).map((verdict) => (0,tensorflow_findings/* findingOfVerdict */.s)(verdict, artifact));
    const members = await hiddenGraphs(facts, contents);
    return joined([notes, { findings, members, incomplete: incompleteOf(facts) }]);
}
/** Graphs inside constants: they are graphs like any other, once something runs them. */
async function hiddenGraphs({ embedded }, contents) {
    const members = [];
    for (const span of embedded) {
        if (await (0,sniff/* isGraphBytes */.yn)(await contents.open(span)))
            members.push(memberOf(span, contents));
    }
    return members;
}
function memberOf(span, contents) {
    return {
        name: `graph at byte ${span.offset}`,
        open: async () => ({ bytes: await contents.open(span) }),
    };
}
/** A loader refuses a broken message; where we stop for a limit, it goes on. */
function incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not a TensorFlow file that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'runs-code', offset },
    ];
}


/***/ })

};
