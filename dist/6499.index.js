export const id = 6499;
export const ids = [6499];
export const modules = {

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectTensorflow: () => (/* binding */ inspectTensorflow),
  inspectTensorflowText: () => (/* binding */ inspectTensorflowText)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/format/protobuf/errors.js
var errors = __webpack_require__(46067);
// EXTERNAL MODULE: ./lib/src/format/protobuf/read.js
var read = __webpack_require__(6032);
// EXTERNAL MODULE: ./lib/src/format/protobuf/limits.js
var limits = __webpack_require__(76272);
// EXTERNAL MODULE: ./lib/src/format/protobuf/message.js
var protobuf_message = __webpack_require__(31177);
;// CONCATENATED MODULE: ./lib/src/format/protobuf/text-tokens.js
// The words of protobuf's text format: names, strings with their escapes, and signs.

// Each expression is one class of characters: alternatives that repeat overflow the engine's stack on long texts.
const BLANK = /\s*/y;
const COMMENT = /#[^\n]*/y;
const NAME = /[-+.\w]+/y;
const SIGN = /[{}<>[\]:,;/]/y;
const PLAIN = { '"': /[^"\\\n]*/y, "'": /[^'\\\n]*/y };
const ESCAPE = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|(.))/gs;
const LETTERS = {
    n: '\n',
    r: '\r',
    t: '\t',
    a: '\u0007',
    b: '\b',
    f: '\f',
    v: '\v',
};
class TextTokens {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
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
            throw new errors/* ProtobufError */.u('BROKEN', start, `no word begins at character ${start}`);
        for (;;) {
            this.match(plain);
            const end = this.text.charAt(this.at++);
            if (end === quote)
                return text_tokens_unescape(this.text.slice(start + 1, this.at - 1));
            if (end !== '\\' || this.at >= this.text.length) {
                throw new errors/* ProtobufError */.u('BROKEN', start, `the string at character ${start} does not end`);
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
/** Escapes stand for bytes, which together are UTF-8 where they are text at all. */
function text_tokens_unescape(text) {
    if (!text.includes('\\'))
        return text;
    let bytes = false;
    const plain = text.replace(ESCAPE, (_, octal, hex, letter = '') => {
        const code = octal === undefined ? (hex === undefined ? -1 : Number.parseInt(hex, 16)) : Number.parseInt(octal, 8);
        bytes ||= code >= 0x80;
        return code < 0 ? (LETTERS[letter] ?? letter) : String.fromCharCode(code & 0xff);
    });
    // oxlint-disable-next-line no-control-regex -- one byte for each character
    return bytes && /^[\u0000-\u00ff]*$/.test(plain) ? Buffer.from(plain, 'latin1').toString() : plain;
}

;// CONCATENATED MODULE: ./lib/src/format/protobuf/read-text.js
// Reads protobuf's text format into the same messages as the wire format, for types that know their fields' names.




const UNKNOWN = { name: 'unknown', fields: () => ({}) };
const CLOSES = { '{': '}', '<': '>' };
/**
 * Reads a message in text (the text format specification of protobuf). Units go to `visit`. Fields that a type does
 * not name are passed over. Offsets are in characters. Throws {@link ProtobufError}.
 */
function readTextMessage(text, type, visit) {
    return new TextReader(text, visit).read(type);
}
class TextReader {
    tokens;
    visit;
    stack = [];
    fields = 0;
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
        const token = this.tokens.next();
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
            frame.message.add(field, message);
    }
    open(type, at, close) {
        if (this.stack.length >= limits/* PROTOBUF_LIMITS */.f.depth) {
            throw new errors/* ProtobufError */.u('TOO_DEEP', at, `messages are nested deeper than ${limits/* PROTOBUF_LIMITS */.f.depth}`);
        }
        const message = new protobuf_message/* Message */.Q(type, at, 0);
        this.stack.push({ message, fields: type.fields(), close });
        return message;
    }
    close({ message }) {
        this.stack.pop();
        if (message.type.unit !== true)
            return;
        const holders = this.stack.map((frame) => frame.message);
        this.visit(message, holders);
    }
    /** Strings that stand side by side are one. */
    keep(message, field, type, token) {
        if (token.kind !== 'string') {
            if (type === 'int' && field !== undefined)
                message.add(field, numberOf(token.text));
            return;
        }
        const parts = [token.text];
        let { end } = token;
        for (let next = this.tokens.peek(); next?.kind === 'string'; next = this.tokens.peek()) {
            this.tokens.next();
            parts.push(next.text);
            end = next.end;
        }
        if (field === undefined)
            return;
        const [text, offset] = [parts.join(''), token.at];
        if (type === 'text')
            message.add(field, text);
        else if (type === 'located')
            message.add(field, { text, offset, length: end - offset });
    }
    skipList() {
        for (let token = this.tokens.next(); token?.text !== ']'; token = this.tokens.next()) {
            if (token === undefined)
                throw broken(0, 'the name of an extension does not end');
        }
    }
}
/** Enumerations are written by name; of those only DT_STRING is ever asked for. */
function numberOf(text) {
    if (text === 'DT_STRING')
        return 7;
    const number = Number(text);
    return Number.isFinite(number) ? number : 0;
}
function broken(offset, what) {
    return new errors/* ProtobufError */.u('BROKEN', offset, `${what}, at character ${offset}`);
}

// EXTERNAL MODULE: ./lib/src/format/tensorflow/limits.js
var tensorflow_limits = __webpack_require__(91854);
// EXTERNAL MODULE: ./lib/src/format/tensorflow/node.js
var tensorflow_node = __webpack_require__(72750);
;// CONCATENATED MODULE: ./lib/src/format/tensorflow/packed.js

/** Enough for the texts that are kept of one constant. */
const MAX_BYTES = 64 * 1024;
/** The node with its packed strings unpacked; strings that are not there are left out. */
async function unpackConstant(node, bytes) {
    if (node.packed === undefined)
        return node;
    const { span, count } = node.packed;
    const data = await bytes.read(span.offset, Math.min(span.length, MAX_BYTES));
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
    return reader.facts(bytes);
}
/** The same from the text format. Offsets are in characters, and packed strings stay packed. */
function readTensorflowText(text, kind, wanted) {
    const reader = new TensorflowReader(wanted);
    try {
        readTextMessage(text, ROOTS[kind], (unit, holders) => reader.take(unit, holders));
    }
    catch (error) {
        if (!(error instanceof errors/* ProtobufError */.u))
            throw error;
        reader.stop(error);
    }
    return reader.facts();
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
    /** `bytes` hold what is packed. */
    async facts(bytes) {
        const nodes = [];
        for (const { message, node } of this.kept) {
            const scope = { graph: node.scope.graph, function: this.names.get(message) ?? '' };
            const scoped = { ...node, scope };
            nodes.push(bytes === undefined ? scoped : await unpackConstant(scoped, bytes));
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
/** The notes of a binary file. Rejects with KerasError for one that is too large. */
async function noteAt({ offset, length }, { bytes }) {
    if (length > keras_limits/* KERAS_LIMITS */.g.bytes)
        throw new keras_errors/* KerasError */.B('BUDGET', `${length} bytes of notes`);
    const { text, mark } = (0,encoding/* decodeJsonBytes */.m)(await bytes.read(offset, length));
    return { text, place: (0,encoding/* byteOffsets */.d)(text, offset + mark) };
}
/** A model repeats the configurations of its layers: what both say is one finding. */
async function inspectNotes(configs, artifact, context, noteOf) {
    const findings = new Map();
    const incomplete = new Map();
    const members = [];
    for (const config of configs) {
        const part = await inspectNote(() => noteOf(config, artifact), artifact, context);
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
async function inspectNote(open, artifact, context) {
    try {
        const { text, place } = await open();
        return (0,inspect.inspectJson)((0,json/* parseJson */.q)(text), { artifact, context, where: "Keras' notes", place });
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
// Reads and judges TensorFlow's graphs.










const FORMATS = {
    'saved-model': 'tensorflow-saved-model',
    'meta-graph': 'tensorflow-meta-graph',
    graph: 'tensorflow-graph',
    'keras-metadata': 'keras-metadata',
};
async function inspectTensorflow(artifact, context) {
    const kinds = await (0,claims/* kindsOf */.tG)(artifact);
    const wanted = wantedBy(context);
    const parts = [];
    for (const kind of kinds) {
        const facts = await readTensorflow(artifact.bytes, kind, wanted);
        const part = judgedPart(facts, artifact, context);
        const notes = await inspectNotes(facts.configs, artifact, context, noteAt);
        parts.push(notes, { ...part, members: await hiddenGraphs(facts, artifact) });
    }
    return { format: kinds.map((kind) => FORMATS[kind]).join('+'), ...joined(parts) };
}
async function inspectTensorflowText(artifact, context) {
    const { bytes } = artifact;
    const kind = (0,claims/* textKindOf */.Ji)(artifact, await bytes.read(0, inspection/* SNIFF_BYTES */.d)) ?? 'graph';
    const format = `${FORMATS[kind]}-text`;
    if (bytes.size > MAX_TEXT_BYTES)
        return { format, findings: [], members: [], incomplete: [TOO_LONG] };
    const text = new TextDecoder().decode(await bytes.read(0, bytes.size));
    const facts = await readTensorflowText(text, kind, wantedBy(context));
    const notes = await inspectNotes(facts.configs, artifact, context, (config) => Promise.resolve(config));
    return { format, ...joined([notes, judgedPart(facts, artifact, context)]) };
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
function judgedPart(facts, artifact, { rules }) {
    const findings = (0,judge/* judgeGraph */.K)(facts, rules).map((verdict) => (0,tensorflow_findings/* findingOfVerdict */.s)(verdict, artifact));
    return { findings, members: [], incomplete: incompleteOf(facts) };
}
/** Graphs inside constants: they are graphs like any other, once something runs them. */
async function hiddenGraphs({ embedded }, { bytes }) {
    const members = [];
    for (const span of embedded) {
        if (await (0,sniff/* isGraph */.RN)(bytes, span))
            members.push(memberOf(span, bytes));
    }
    return members;
}
function memberOf({ offset, length }, bytes) {
    return {
        name: `graph at byte ${offset}`,
        open: () => Promise.resolve({ bytes: (0,core_bytes/* sliceBytes */.A1)(bytes, offset, length) }),
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
