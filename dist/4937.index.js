export const id = 4937;
export const ids = [4937];
export const modules = {

/***/ 94937:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectHdf5: () => (/* binding */ inspectHdf5)
});

// EXTERNAL MODULE: ./lib/src/core/cursor.js
var cursor = __webpack_require__(71316);
// EXTERNAL MODULE: ./lib/src/format/hdf5/errors.js
var errors = __webpack_require__(94181);
// EXTERNAL MODULE: ./lib/src/format/hdf5/limits.js
var limits = __webpack_require__(19530);
;// CONCATENATED MODULE: ./lib/src/format/hdf5/header.js
// Object headers of both versions: the list of messages that describe a group, a dataset or a type (section IV.A).



/** Message types, section IV.A.2. */
const MESSAGE = {
    dataspace: 0x01,
    linkInfo: 0x02,
    datatype: 0x03,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    attribute: 0x0c,
    continuation: 0x10,
    symbolTable: 0x11,
    attributeInfo: 0x15,
};
/** Reads every message of the header at `address`. Rejects only with the origin's own error. */
async function readHeader(file, address) {
    const messages = [];
    try {
        await collect(file, address, messages);
        return { messages };
    }
    catch (error) {
        return { messages, failure: asHdf5Error(error) };
    }
}
/** Ours as it is, a bounds error as BROKEN; anything else is thrown on: it is the origin's. */
function asHdf5Error(error) {
    if (error instanceof errors/* Hdf5Error */.m)
        return error;
    if (error instanceof cursor/* CursorError */.R)
        return new errors/* Hdf5Error */.m('BROKEN', error.message, error);
    throw error;
}
async function collect(file, address, messages) {
    const { layout, first } = await openHeader(file, address);
    const blocks = [first];
    const seen = new Set();
    for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
        if (seen.has(block.address))
            throw new errors/* Hdf5Error */.m('BROKEN', `the object header at ${address} continues in itself`);
        seen.add(block.address);
        if (seen.size > limits/* HDF5_LIMITS */.PP.headerBlocks || block.length > limits/* HDF5_LIMITS */.PP.headerBlock) {
            throw new errors/* Hdf5Error */.m('BUDGET', `the object header at ${address} is larger than any library writes`);
        }
        const fields = await file.fields(block.address, block.length);
        for (const message of messagesOf(fields, layout)) {
            if (message.type === MESSAGE.continuation)
                blocks.push(await continuation(file, message.body, layout));
            else if (message.type !== 0)
                messages.push(message);
            if (messages.length > limits/* HDF5_LIMITS */.PP.messages) {
                throw new errors/* Hdf5Error */.m('BUDGET', `the object header at ${address} has more than ${limits/* HDF5_LIMITS */.PP.messages} messages`);
            }
        }
    }
}
async function openHeader(file, address) {
    const head = await file.upTo(address, 64);
    if (head.data[0] === 1) {
        head.skip(8);
        const length = head.u32();
        return { layout: { version: 1, prefix: 8 }, first: { address: address + 16, length } };
    }
    head.expect('OHDR', `the object header at ${address}`);
    const version = head.u8();
    if (version !== 2)
        throw new errors/* Hdf5Error */.m('UNSUPPORTED', `object header version ${version} is not read`);
    const flags = head.u8();
    if ((flags & 0x20) !== 0)
        head.skip(16);
    if ((flags & 0x10) !== 0)
        head.skip(4);
    const length = head.uint(1 << (flags & 3));
    const prefix = (flags & 4) === 0 ? 4 : 6;
    return { layout: { version: 2, prefix }, first: { address: address + head.position, length } };
}
function* messagesOf(fields, { version, prefix }) {
    // Less than a prefix at the end is a gap.
    while (fields.remaining >= prefix) {
        const start = fields.position;
        const type = version === 1 ? fields.u16() : fields.u8();
        const size = fields.u16();
        const flags = fields.u8();
        fields.skip(prefix - (fields.position - start));
        yield { type, shared: (flags & 2) !== 0, body: fields.part(size) };
    }
}
async function continuation(file, body, layout) {
    const address = body.definedAddress('an object header continuation');
    const length = body.length();
    if (layout.version === 1)
        return { address, length };
    const signed = await file.fields(address, 4);
    signed.expect('OCHK', `the object header continuation at ${address}`);
    // The signature in front, the checksum behind.
    return { address: address + 4, length: Math.max(0, length - 8) };
}

// EXTERNAL MODULE: ./lib/src/format/hdf5/superblock.js + 1 modules
var hdf5_superblock = __webpack_require__(31678);
// EXTERNAL MODULE: ./lib/src/format/hdf5/fields.js
var fields = __webpack_require__(25895);
;// CONCATENATED MODULE: ./lib/src/format/hdf5/global-heap.js
// Global heaps: where variable-length text and the mappings of virtual datasets are kept (section III.E).

/** Objects are numbered with 16 bits. */
const MAX_OBJECTS = 65_536;
/**
 * Where object `index` of the collection at `address` is: its file address and size in bytes. The data itself is
 * not read. Throws {@link Hdf5Error}, CursorError.
 */
async function globalHeapObject(file, address, index) {
    const { length } = file.widths;
    const head = await file.fields(address, 8 + length);
    head.expect('GCOL', `the global heap at ${address}`);
    head.skip(4);
    const end = address + head.length();
    let at = address + 8 + length;
    for (let seen = 0; seen < MAX_OBJECTS && at + 8 + length <= end; seen++) {
        const object = await file.fields(at, 8 + length);
        const found = object.u16();
        object.skip(6);
        const size = object.length();
        // Object 0 is the free space at the end.
        if (found === 0)
            break;
        if (found === index)
            return { address: at + 8 + length, size };
        at += 8 + length + Math.ceil(size / 8) * 8;
    }
    throw new errors/* Hdf5Error */.m('BROKEN', `the global heap at ${address} has no object ${index}`);
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/shape.js
// Dataspaces and datatypes, as far as sizes go (sections IV.A.2.b and IV.A.2.d).

/** HDF5 allows no more dimensions. */
const MAX_RANK = 32;
/** How many elements a dataspace message declares; may exceed what a number holds exactly. */
function elementsOf(body) {
    const version = body.u8();
    const rank = body.u8();
    if (rank > MAX_RANK)
        throw new errors/* Hdf5Error */.m('BROKEN', `a shape has ${rank} dimensions`);
    body.skip(1);
    if (version === 1)
        body.skip(5);
    else if (version === 2) {
        const kind = body.u8();
        // 2: the null dataspace, which has no elements.
        if (kind === 2)
            return 0;
    }
    else
        throw new errors/* Hdf5Error */.m('UNSUPPORTED', `dataspace version ${version} is not read`);
    let elements = 1;
    for (let dimension = 0; dimension < rank; dimension++)
        elements *= extent(body);
    return elements;
}
/** One extent. Sizes beyond what numbers hold are kept as infinity: they are a fact, not damage. */
function extent(body) {
    let value = 0;
    for (const [place, byte] of body.bytes(body.widths.length).entries())
        value += byte * 2 ** (8 * place);
    return value;
}
/** Bytes of one element of a datatype message. */
function elementSize(body) {
    body.skip(4);
    return body.u32();
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/attribute.js
// Attributes: their names, and the text of those that are asked for (section IV.A.2.m).






/** Datatype classes, section IV.A.2.d. */
const FIXED_STRING = 3;
const VARIABLE_LENGTH = 9;
/** Parses the body of an attribute message. Throws {@link Hdf5Error}, CursorError. */
function parseAttribute(body) {
    const version = body.u8();
    if (version < 1 || version > 3)
        throw new errors/* Hdf5Error */.m('UNSUPPORTED', `attribute version ${version} is not read`);
    const flags = body.u8();
    const [nameSize, typeSize, spaceSize] = [body.u16(), body.u16(), body.u16()];
    if (version === 3)
        body.skip(1);
    // Version 1 pads each part to 8 bytes.
    const part = (size) => body.part(version === 1 ? Math.ceil(size / 8) * 8 : size);
    const name = (0,fields/* cText */.rx)(part(nameSize).data.subarray(0, nameSize));
    const datatype = part(typeSize);
    const dataspace = part(spaceSize);
    const sharedType = version > 1 && (flags & 1) !== 0;
    if (version > 1 && (flags & 2) !== 0)
        throw new errors/* Hdf5Error */.m('UNSUPPORTED', `the dataspace of attribute ${name} is shared`);
    return { name, datatype, sharedType, dataspace, value: body.part(body.remaining) };
}
/**
 * The texts that an attribute holds: one for a scalar; undefined when it holds no text, which no loader takes for
 * a configuration. Throws {@link Hdf5Error}, CursorError.
 */
async function attributeTexts(file, attribute) {
    const type = attribute.sharedType ? await sharedDatatype(file, attribute.datatype) : attribute.datatype;
    const kind = type.u8() & 0x0f;
    const variety = type.u8() & 0x0f;
    type.skip(2);
    const size = type.u32();
    const elements = elementsOf(attribute.dataspace);
    if (elements > limits/* HDF5_LIMITS */.PP.attributeElements) {
        throw new errors/* Hdf5Error */.m('BUDGET', `attribute ${attribute.name} holds ${elements} texts, which were not read`);
    }
    const texts = [];
    for (let element = 0; element < elements; element++) {
        const value = attribute.value.part(size);
        if (kind === FIXED_STRING)
            texts.push(fixedText(value.data));
        else if (kind === VARIABLE_LENGTH && variety === 1)
            texts.push(await variableText(file, value));
        else
            return undefined;
    }
    return texts;
}
/** Without the NULs or what follows the first: both readings of a padded text agree for what libraries write. */
function fixedText(data) {
    let end = data.length;
    while (end > 0 && data[end - 1] === 0)
        end--;
    return (0,fields/* textOf */.b6)(data.subarray(0, end));
}
async function variableText(file, value) {
    const length = value.u32();
    const heap = value.address();
    const index = value.u32();
    if (length === 0 || heap === undefined || heap === 0)
        return '';
    const { address, size } = await globalHeapObject(file, heap, index);
    const bytes = Math.min(length, size);
    if (bytes > limits/* HDF5_LIMITS */.PP.attributeValue)
        throw new errors/* Hdf5Error */.m('BUDGET', `a text of ${bytes} bytes was not read`);
    return (0,fields/* textOf */.b6)((await file.fields(address, bytes)).data);
}
/** Follows a reference to a committed datatype (section IV.A.2, shared message). */
async function sharedDatatype(file, reference) {
    const version = reference.u8();
    const type = reference.u8();
    if (version === 1)
        reference.skip(6);
    if (version === 3 && type === 1)
        throw new errors/* Hdf5Error */.m('UNSUPPORTED', 'a datatype in the shared message heap is not read');
    const header = await readHeader(file, reference.definedAddress('a shared datatype'));
    const found = header.messages.find((message) => message.type === MESSAGE.datatype && !message.shared);
    if (found === undefined)
        throw header.failure ?? new errors/* Hdf5Error */.m('BROKEN', 'a shared datatype is not there');
    return found.body;
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/btree2.js
// Version 2 B-trees: all records, in no particular order (section III.A.2).


/** Signature, version, type and checksum of a node. */
const NODE_OVERHEAD = 10;
/** Yields the fields of every record. Throws {@link Hdf5Error}, CursorError; rejects with the origin's own error. */
async function* treeRecords(file, address) {
    const { address: wide, length } = file.widths;
    const head = await file.fields(address, 16 + wide + 2 + length);
    head.expect('BTHD', `the tree at ${address}`);
    head.skip(2);
    const nodeSize = head.u32();
    const recordSize = head.u16();
    const depth = head.u16();
    head.skip(2);
    const root = head.address();
    const records = head.u16();
    if (root === undefined || records === 0)
        return;
    const tree = measure(nodeSize, recordSize, depth, wide);
    const open = [{ address: root, records, depth }];
    const seen = new Set();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node.address))
            throw new errors/* Hdf5Error */.m('BROKEN', `the tree at ${address} contains itself`);
        seen.add(node.address);
        if (seen.size > limits/* HDF5_LIMITS */.PP.treeNodes)
            throw new errors/* Hdf5Error */.m('BUDGET', `the tree at ${address} has too many nodes`);
        yield* nodeRecords(file, node, tree, open);
    }
}
async function* nodeRecords(file, node, tree, open) {
    const fields = await file.fields(node.address, tree.nodeSize);
    fields.expect(node.depth === 0 ? 'BTLF' : 'BTIN', `the tree node at ${node.address}`);
    fields.skip(2);
    for (let record = 0; record < node.records; record++)
        yield fields.part(tree.recordSize);
    if (node.depth === 0)
        return;
    for (let child = 0; child <= node.records; child++) {
        const address = fields.definedAddress('a child of a tree');
        const records = fields.uint(tree.childWidth);
        fields.skip(tree.totalWidths[node.depth - 1] ?? 0);
        open.push({ address, records, depth: node.depth - 1 });
    }
}
/** The widths of the counts in inner nodes follow from how many records fit (H5B2__hdr_init). */
function measure(nodeSize, recordSize, depth, wide) {
    if (nodeSize > limits/* HDF5_LIMITS */.PP.treeNode || nodeSize <= NODE_OVERHEAD || recordSize === 0) {
        throw new errors/* Hdf5Error */.m('BROKEN', `tree nodes of ${nodeSize} bytes with records of ${recordSize} make no sense`);
    }
    let most = Math.floor((nodeSize - NODE_OVERHEAD) / recordSize);
    const childWidth = widthOf(most);
    let total = most;
    const totalWidths = [0];
    for (let level = 1; level < depth; level++) {
        const pointer = wide + childWidth + (totalWidths[level - 1] ?? 0);
        most = Math.floor((nodeSize - NODE_OVERHEAD - pointer) / (recordSize + pointer));
        total = (most + 1) * total + most;
        if (!(most > 0) || total > Number.MAX_SAFE_INTEGER)
            throw new errors/* Hdf5Error */.m('BROKEN', 'a tree is deeper than it can be');
        totalWidths.push(widthOf(total));
    }
    return { nodeSize, recordSize, childWidth, totalWidths };
}
/** Bytes needed for numbers up to `limit` (H5VM_limit_enc_size). */
function widthOf(limit) {
    return Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1;
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/fractal-heap.js
// Fractal heaps: where groups with many links and objects with many attributes keep them (section III.G).




class FractalHeapReader {
    file;
    heap;
    constructor(file, heap) {
        this.file = file;
        this.heap = heap;
    }
    static async open(file, address) {
        return new FractalHeapReader(file, await readHeap(file, address));
    }
    get idLength() {
        return this.heap.idLength;
    }
    /** The object that a heap id names. Throws {@link Hdf5Error}, CursorError. */
    async object(id) {
        const flags = id.u8();
        switch ((flags >> 4) & 3) {
            case 0:
                return this.managed(id.uint(this.heap.offsetWidth), id.uint(this.heap.lengthWidth));
            case 1:
                return this.huge(id);
            case 2:
                return this.tiny(flags, id);
            default:
                throw new errors/* Hdf5Error */.m('BROKEN', 'a heap id is of no known type');
        }
    }
    /** Finds the direct block that covers `offset` of the heap's address space: its header counts as part of it. */
    async managed(offset, length) {
        const { startBlock, tableWidth, maxDirect } = this.heap;
        if (this.heap.filtered)
            throw new errors/* Hdf5Error */.m('UNSUPPORTED', 'a compressed heap is not read');
        let address = this.heap.root;
        let rows = this.heap.rows;
        let within = offset;
        const directRows = Math.log2(maxDirect) - Math.log2(startBlock) + 2;
        while (rows > 0) {
            if (address === undefined)
                throw new errors/* Hdf5Error */.m('BROKEN', 'a heap block is missing');
            const row = within < tableWidth * startBlock ? 0 : Math.floor(Math.log2(within / (tableWidth * startBlock))) + 1;
            const blockSize = row === 0 ? startBlock : startBlock * 2 ** (row - 1);
            const inRow = within - (row === 0 ? 0 : tableWidth * blockSize);
            const column = Math.floor(inRow / blockSize);
            if (row >= rows || column >= tableWidth)
                throw new errors/* Hdf5Error */.m('BROKEN', 'a heap id points outside its heap');
            address = await this.child(address, row * tableWidth + column);
            within = inRow - column * blockSize;
            // Above the largest direct block stand indirect blocks, with as many rows as their size holds.
            rows = row < directRows ? 0 : Math.round(Math.log2(blockSize) - Math.log2(tableWidth * startBlock)) + 1;
        }
        if (address === undefined)
            throw new errors/* Hdf5Error */.m('BROKEN', 'a heap block is missing');
        return this.file.fields(address + within, length);
    }
    /** The address of child `index` of the indirect block at `address`. */
    async child(address, index) {
        const wide = this.file.widths.address;
        const head = 5 + wide + this.heap.offsetWidth;
        const signed = await this.file.fields(address, 4);
        signed.expect('FHIB', `the heap block at ${address}`);
        const fields = await this.file.fields(address + head + index * wide, wide);
        return fields.address();
    }
    /** Objects too large for a block stand alone; a tree of their keys says where. */
    async huge(id) {
        if (this.heap.filtered)
            throw new errors/* Hdf5Error */.m('UNSUPPORTED', 'a compressed heap is not read');
        const { address: wide, length } = this.file.widths;
        if (this.heap.idLength - 1 >= wide + length) {
            return this.standalone(id.definedAddress('a heap object'), id.length());
        }
        const key = id.uint(Math.min(id.remaining, 8));
        if (this.heap.hugeTree === undefined)
            throw new errors/* Hdf5Error */.m('BROKEN', 'a heap object has no tree to be found in');
        for await (const record of treeRecords(this.file, this.heap.hugeTree)) {
            const address = record.definedAddress('a heap object');
            const size = record.length();
            if (record.length() === key)
                return this.standalone(address, size);
        }
        throw new errors/* Hdf5Error */.m('BROKEN', 'a heap object is not in its tree');
    }
    standalone(address, size) {
        if (size > limits/* HDF5_LIMITS */.PP.attributeValue)
            throw new errors/* Hdf5Error */.m('BUDGET', `a heap object of ${size} bytes was not read`);
        return this.file.fields(address, size);
    }
    /** Small objects are inside their id. */
    tiny(flags, id) {
        const extended = this.heap.idLength - 1 > 16;
        const length = extended ? ((flags & 0x0f) << 8) | id.u8() : flags & 0x0f;
        return new fields/* Fields */.C8(id.bytes(length + 1), this.file.widths);
    }
}
async function readHeap(file, address) {
    const { address: wide, length } = file.widths;
    const head = await file.fields(address, 22 + 3 * wide + 12 * length);
    head.expect('FRHP', `the heap at ${address}`);
    head.skip(1);
    const idLength = head.u16();
    const filtered = head.u16() !== 0;
    head.skip(1);
    const maxManaged = head.u32();
    head.skip(length);
    const hugeTree = head.address();
    head.skip(length + wide + 8 * length);
    const tableWidth = head.u16();
    const startBlock = head.length();
    const maxDirect = head.length();
    const heapBits = head.u16();
    head.skip(2);
    const root = head.address();
    const rows = head.u16();
    if (tableWidth === 0 || startBlock === 0 || maxDirect < startBlock || heapBits === 0 || heapBits > 64) {
        throw new errors/* Hdf5Error */.m('BROKEN', `the heap at ${address} states sizes that make no sense`);
    }
    const lengthWidth = Math.min(Math.floor((Math.log2(maxDirect) + 7) / 8), widthOf(maxManaged));
    const offsetWidth = Math.ceil(heapBits / 8);
    return {
        idLength,
        hugeTree,
        tableWidth,
        startBlock,
        maxDirect,
        root,
        rows,
        offsetWidth,
        lengthWidth,
        filtered,
    };
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/local-heap.js

async function openLocalHeap(file, address) {
    const { address: wide, length } = file.widths;
    const fields = await file.fields(address, 8 + 2 * length + wide);
    fields.expect('HEAP', `the local heap at ${address}`);
    fields.skip(4);
    const size = fields.length();
    fields.length();
    return { address: fields.definedAddress('a local heap'), size };
}
/** Most names are far shorter than the longest that is read. */
const USUAL_NAME = 128;
/** The NUL-terminated text at `offset` of the heap, cut at the limit for names. */
async function heapText(file, heap, offset) {
    const most = Math.max(0, Math.min(limits/* HDF5_LIMITS */.PP.name, heap.size - offset));
    const usual = await file.upTo(heap.address + offset, Math.min(most, USUAL_NAME));
    if (usual.data.includes(0) || most <= USUAL_NAME)
        return usual.cString();
    return (await file.upTo(heap.address + offset, most)).cString();
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/links.js
// What links say: where they lead, in this file or out of it (sections III.C and IV.A.2.g).




const SOFT = 1;
const EXTERNAL = 64;
/** `H5G_CACHED_SLINK`: the symbol table entry is a soft link. */
const CACHED_SOFT_LINK = 2;
/** Parses the body of a link message. Throws {@link Hdf5Error}, CursorError. */
function parseLink(body) {
    const version = body.u8();
    if (version !== 1)
        throw new errors/* Hdf5Error */.m('UNSUPPORTED', `link message version ${version} is not read`);
    const flags = body.u8();
    const type = (flags & 8) === 0 ? 0 : body.u8();
    if ((flags & 4) !== 0)
        body.skip(8);
    if ((flags & 0x10) !== 0)
        body.skip(1);
    const name = (0,fields/* textOf */.b6)(body.bytes(body.uint(1 << (flags & 3)))).slice(0, limits/* HDF5_LIMITS */.PP.name);
    if (type === 0)
        return { kind: 'hard', name, address: body.definedAddress(`the link ${name}`) };
    const value = body.part(body.u16());
    if (type === SOFT)
        return { kind: 'soft', name, target: (0,fields/* cText */.rx)(value.data).slice(0, limits/* HDF5_LIMITS */.PP.name) };
    if (type !== EXTERNAL)
        return { kind: 'user', name, type };
    value.skip(1);
    const file = value.cString().slice(0, limits/* HDF5_LIMITS */.PP.name);
    return { kind: 'external', name, file, target: value.cString().slice(0, limits/* HDF5_LIMITS */.PP.name) };
}
/** The links of an old-style group: a version 1 B-tree over symbol table nodes, names in a local heap. */
async function* symbolTableLinks(file, body) {
    const tree = body.definedAddress('the tree of a group');
    const heap = await openLocalHeap(file, body.definedAddress('the name heap of a group'));
    for await (const node of symbolNodes(file, tree)) {
        const fields = await symbolNode(file, node);
        while (fields.remaining > 0) {
            const nameOffset = fields.uint(file.widths.address);
            const address = fields.address();
            const cached = fields.u32();
            fields.skip(4);
            const scratch = fields.part(16);
            const name = await heapText(file, heap, nameOffset);
            if (cached === CACHED_SOFT_LINK) {
                yield { kind: 'soft', name, target: await heapText(file, heap, scratch.u32()) };
            }
            else if (address !== undefined) {
                yield { kind: 'hard', name, address };
            }
        }
    }
}
async function symbolNode(file, address) {
    const head = await file.fields(address, 8);
    head.expect('SNOD', `the symbol table node at ${address}`);
    head.skip(2);
    return file.fields(address + 8, head.u16() * (2 * file.widths.address + 24));
}
/** Addresses of the symbol table nodes below a tree's root, each once. */
async function* symbolNodes(file, root) {
    const open = [root];
    const seen = new Set();
    const { address: wide, length } = file.widths;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node))
            throw new errors/* Hdf5Error */.m('BROKEN', `the group tree at ${root} contains itself`);
        seen.add(node);
        if (seen.size > limits/* HDF5_LIMITS */.PP.treeNodes)
            throw new errors/* Hdf5Error */.m('BUDGET', `the group tree at ${root} has too many nodes`);
        const head = await file.fields(node, 8 + 2 * wide);
        head.expect('TREE', `the group tree node at ${node}`);
        if (head.u8() !== 0)
            throw new errors/* Hdf5Error */.m('BROKEN', `the tree node at ${node} is not one of a group`);
        const level = head.u8();
        const entries = head.u16();
        const children = await file.fields(node + 8 + 2 * wide, entries * (length + wide) + length);
        for (let entry = 0; entry < entries; entry++) {
            children.skip(length);
            const child = children.definedAddress('a child of a group tree');
            if (level === 0)
                yield child;
            else
                open.push(child);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/storage.js
// Where a dataset keeps its values when it is not this file: external files, virtual datasets (sections IV.A.2.h, i).




const VIRTUAL_CLASS = 3;
/** The names in an external file list message, the first few. Throws {@link Hdf5Error}, CursorError. */
async function externalFiles(file, body) {
    body.skip(6);
    const used = body.u16();
    const heap = await openLocalHeap(file, body.definedAddress('the name heap of external files'));
    const names = [];
    for (let slot = 0; slot < Math.min(used, limits/* HDF5_LIMITS */.PP.fileNames); slot++) {
        names.push(await heapText(file, heap, body.length()));
        body.skip(2 * file.widths.length);
    }
    return names;
}
/** Where the mapping of a virtual dataset stands; undefined when the layout is another one. */
function virtualMapping(body) {
    const version = body.u8();
    // Older versions have no such class; it is the second byte of the newer ones.
    if (version < 4 || body.u8() !== VIRTUAL_CLASS)
        return undefined;
    return { collection: body.address(), index: body.u32() };
}
/** The first source file of a virtual dataset's mapping. Throws {@link Hdf5Error}, CursorError. */
async function firstSource(file, collection, index) {
    const { address, size } = await globalHeapObject(file, collection, index);
    const block = await file.upTo(address, Math.min(size, limits/* HDF5_LIMITS */.PP.name));
    const version = block.u8();
    if (version !== 0)
        throw new errors/* Hdf5Error */.m('UNSUPPORTED', `virtual mapping version ${version} is not read`);
    block.length();
    return block.cString();
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/walk.js








/** One sentence for each root cause is enough; a hostile file has many broken objects. */
const MAX_INCOMPLETE = 16;
const CODES = { NOT_HDF5: 'broken', BROKEN: 'broken', UNSUPPORTED: 'unsupported', BUDGET: 'budget' };
/** Loaders go on where a limit of ours ends; where the structure is broken they may stop as well. */
const RISKS = {
    NOT_HDF5: 'unknown',
    BROKEN: 'unknown',
    UNSUPPORTED: 'runs-code',
    BUDGET: 'runs-code',
};
function incompleteOf(failure, where) {
    return { code: CODES[failure.code], reason: `${where}: ${failure.message}`, risk: RISKS[failure.code] };
}
class Walk {
    facts = [];
    more = new Map();
    attributes = [];
    incomplete = [];
    objects = 0;
    links = 0;
    exhausted = false;
    file;
    wanted;
    counts = new Map();
    seen = new Set();
    queue = [];
    constructor(file, wanted) {
        this.file = file;
        this.wanted = wanted;
    }
    async from(root) {
        this.enqueue({ address: root, path: '/' });
        // Level by level: what is nearest to the root is read before any budget ends.
        while (this.queue.length > 0) {
            const level = this.queue;
            this.queue = [];
            for (const place of level) {
                if (this.exhausted)
                    return;
                await this.object(place);
            }
        }
    }
    enqueue(place) {
        if (this.seen.has(place.address))
            return;
        this.seen.add(place.address);
        if (this.seen.size > limits/* HDF5_LIMITS */.PP.objects)
            return this.exhaust(`more than ${limits/* HDF5_LIMITS */.PP.objects} objects`);
        this.queue.push(place);
    }
    async object({ address, path }) {
        this.objects++;
        const { messages, failure } = await readHeader(this.file, address);
        for (const message of messages) {
            if (this.exhausted)
                return;
            await this.attempt(path, () => this.message(message, path));
        }
        await this.attempt(path, () => this.declaredSize(messages, path));
        if (failure !== undefined)
            this.report(failure, path);
    }
    /** Runs a step; damage in it is reported and the walk goes on. */
    async attempt(path, step) {
        try {
            await step();
        }
        catch (error) {
            this.report(asHdf5Error(error), path);
        }
    }
    report(failure, path) {
        // The budget of bytes is the file's, not the object's: nothing more can be read.
        if (failure.code === 'BUDGET' && this.file.bytesRead > limits/* HDF5_LIMITS */.PP.bytesRead)
            this.exhausted = true;
        const found = incompleteOf(failure, `HDF5 object ${path}`);
        if (this.incomplete.length < MAX_INCOMPLETE)
            this.incomplete.push(found);
        // A worse risk must not be lost in the crowd.
        else if (found.risk === 'runs-code')
            this.incomplete[MAX_INCOMPLETE - 1] = found;
    }
    exhaust(reason) {
        if (this.exhausted)
            return;
        this.exhausted = true;
        this.incomplete.unshift({
            code: 'budget',
            reason: `HDF5: ${reason}; the rest was not read`,
            risk: 'runs-code',
        });
    }
    async message(message, path) {
        const { type, body } = message;
        if (message.shared)
            return this.sharedMessage(type, path);
        switch (type) {
            case MESSAGE.symbolTable:
                for await (const link of symbolTableLinks(this.file, body))
                    this.link(link, path);
                return;
            case MESSAGE.link:
                return this.link(parseLink(body), path);
            case MESSAGE.linkInfo:
                return this.denseLinks(body, path);
            case MESSAGE.attribute:
                return this.attribute(body, path);
            case MESSAGE.attributeInfo:
                return this.denseAttributes(body, path);
            case MESSAGE.externalFiles:
                return this.add({ kind: 'external-storage', path, files: await this.namesOf(body) });
            case MESSAGE.layout:
                return this.layout(body, path);
        }
    }
    /** Shared datatypes and shapes are common and harmless; a shared attribute is one that nobody looked at. */
    sharedMessage(type, path) {
        if (type !== MESSAGE.attribute && type !== MESSAGE.layout && type !== MESSAGE.externalFiles)
            return;
        const reason = `HDF5 object ${path}: a message in the shared message heap is not read`;
        if (this.incomplete.length < MAX_INCOMPLETE)
            this.incomplete.push({ code: 'unsupported', reason, risk: 'runs-code' });
    }
    link(link, parent) {
        if (++this.links > limits/* HDF5_LIMITS */.PP.links)
            return this.exhaust(`more than ${limits/* HDF5_LIMITS */.PP.links} links`);
        const path = `${parent === '/' ? '' : parent}/${link.name}`.slice(0, limits/* HDF5_LIMITS */.PP.path);
        switch (link.kind) {
            case 'hard':
                return this.enqueue({ address: link.address, path });
            case 'soft':
                return this.add({ kind: 'soft-link', path, target: link.target });
            case 'external':
                return this.add({ kind: 'external-link', path, file: link.file, target: link.target });
            case 'user':
                return this.add({ kind: 'user-link', path, type: link.type });
        }
    }
    async denseLinks(body, path) {
        for await (const object of this.dense(body, 8, (record) => record.skip(4))) {
            await this.attempt(path, () => this.link(parseLink(object), path));
        }
    }
    async denseAttributes(body, path) {
        for await (const object of this.dense(body, 2, () => undefined)) {
            await this.attempt(path, () => this.attribute(object, path));
        }
    }
    /** The objects of a heap that a tree of names lists: sections IV.A.2.c and IV.A.2.v. */
    async *dense(body, orderWidth, skipKey) {
        body.skip(1);
        if ((body.u8() & 1) !== 0)
            body.skip(orderWidth);
        const heapAddress = body.address();
        const tree = body.address();
        if (heapAddress === undefined || tree === undefined)
            return;
        const heap = await FractalHeapReader.open(this.file, heapAddress);
        for await (const record of treeRecords(this.file, tree)) {
            if (this.exhausted)
                return;
            skipKey(record);
            yield await heap.object(record.part(heap.idLength));
        }
    }
    async attribute(body, path) {
        const attribute = parseAttribute(body);
        if (!this.wanted.has(attribute.name))
            return;
        const texts = await attributeTexts(this.file, attribute);
        for (const text of texts ?? []) {
            if (this.attributes.length >= limits/* HDF5_LIMITS */.PP.attributes)
                return this.exhaust('too many configuration attributes');
            this.attributes.push({ path, name: attribute.name, text });
        }
    }
    /** Names for the evidence; that they cannot be read does not make the storage less external. */
    async namesOf(body) {
        try {
            return await externalFiles(this.file, body);
        }
        catch (error) {
            asHdf5Error(error);
            return [];
        }
    }
    async layout(body, path) {
        const mapping = virtualMapping(body);
        if (mapping === undefined)
            return;
        let source;
        try {
            if (mapping.collection !== undefined)
                source = await firstSource(this.file, mapping.collection, mapping.index);
        }
        catch (error) {
            asHdf5Error(error);
        }
        this.add({ kind: 'virtual-dataset', path, file: source });
    }
    /** A shape far larger than the whole file, as Keras itself refuses it (CVE-2026-0897). */
    declaredSize(messages, path) {
        const own = (type) => messages.find((message) => message.type === type && !message.shared)?.body;
        const [shape, type] = [own(MESSAGE.dataspace), own(MESSAGE.datatype)];
        if (shape === undefined || type === undefined || own(MESSAGE.layout) === undefined)
            return;
        const bytes = elementsOf(shape) * elementSize(type);
        if (bytes > limits/* BOMB_BYTES */.Z8 && bytes > limits/* BOMB_RATIO */.Dv * this.file.bytes.size)
            this.add({ kind: 'declared-size', path, bytes });
    }
    add(fact) {
        const count = (this.counts.get(fact.kind) ?? 0) + 1;
        this.counts.set(fact.kind, count);
        if (count <= limits/* HDF5_LIMITS */.PP.facts)
            this.facts.push(fact);
        else
            this.more.set(fact.kind, count - limits/* HDF5_LIMITS */.PP.facts);
    }
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/read.js



/**
 * Follows every hard link from the root group, each object once, and collects what leaves the file (HDF5 file
 * format specification, version 3). Damage in one object is told in `incomplete` and the rest is read on. Throws
 * {@link Hdf5Error} NOT_HDF5 when there is no superblock; rejects with the origin's own error.
 */
async function readHdf5(bytes, options) {
    let opened;
    try {
        opened = await (0,hdf5_superblock/* openSuperblock */.p)(bytes);
    }
    catch (error) {
        const failure = asHdf5Error(error);
        if (failure.code === 'NOT_HDF5')
            throw failure;
        return unopened(failure);
    }
    const { file, superblock } = opened;
    const walk = new Walk(file, options.attributes);
    await walk.from(superblock.root);
    return {
        superblockVersion: superblock.version,
        userBlock: superblock.userBlock,
        facts: walk.facts,
        more: walk.more,
        attributes: walk.attributes,
        objects: walk.objects,
        bytesRead: file.bytesRead,
        incomplete: walk.incomplete,
    };
}
function unopened(failure) {
    const incomplete = [incompleteOf(failure, 'the superblock')];
    const none = { facts: [], more: new Map(), attributes: [], objects: 0, bytesRead: 0 };
    return { superblockVersion: -1, userBlock: 0, ...none, incomplete };
}

// EXTERNAL MODULE: ./lib/src/format/keras/errors.js
var keras_errors = __webpack_require__(13422);
// EXTERNAL MODULE: ./lib/src/format/keras/json.js
var json = __webpack_require__(67851);
// EXTERNAL MODULE: ./lib/src/inspect/keras/findings.js
var keras_findings = __webpack_require__(47072);
// EXTERNAL MODULE: ./lib/src/inspect/keras/inspect.js + 9 modules
var inspect = __webpack_require__(84519);
// EXTERNAL MODULE: ./lib/src/inspect/keras/knowledge.js
var knowledge = __webpack_require__(92292);
// EXTERNAL MODULE: ./lib/src/inspect/keras/verdict.js
var verdict = __webpack_require__(9013);
;// CONCATENATED MODULE: ./lib/src/inspect/keras/inspect-hdf5.js







/** The attributes that Keras turns into objects (legacy_h5_format.load_model_from_hdf5). */
const CONFIGURATIONS = new Set(['model_config', 'training_config']);
async function inspectHdf5(artifact, context) {
    const file = await readHdf5(artifact.bytes, { attributes: CONFIGURATIONS });
    const own = (0,keras_findings/* findingsOf */.W)(verdictsOf(file, context), { artifact, context });
    const findings = [...own.findings];
    const members = [];
    const incomplete = [...file.incomplete, ...own.incomplete];
    for (const attribute of file.attributes) {
        const inspected = inspectAttribute(attribute, artifact, context);
        findings.push(...inspected.findings);
        members.push(...inspected.members);
        incomplete.push(...inspected.incomplete);
    }
    const keras = file.attributes.some(({ name }) => name === 'model_config');
    return { format: keras ? 'keras-hdf5' : 'hdf5', findings, members, incomplete };
}
function inspectAttribute({ path, name, text }, artifact, context) {
    const where = path === '/' ? `attribute ${name}` : `attribute ${name} of ${path}`;
    try {
        return (0,inspect.inspectJson)((0,json/* parseJson */.q)(text), { artifact, context, where });
    }
    catch (error) {
        if (!(error instanceof keras_errors/* KerasError */.B))
            throw error;
        return { findings: [], members: [], incomplete: [(0,inspect.incompleteOf)(error)] };
    }
}
/** One verdict for each kind of fact and file that it leads to; the first objects are named. */
function verdictsOf(file, context) {
    const rules = context.rules.ofSurface('keras').filter((rule) => rule.id.startsWith('KERAS-HDF5-'));
    return file.facts.flatMap((fact) => {
        const rule = rules.find((candidate) => (0,knowledge/* listOf */.c)(candidate, 'kinds').includes(fact.kind));
        if (rule === undefined)
            return [];
        const more = file.more.get(fact.kind);
        const others = more === undefined ? '' : ` (and more than ${more} others of the kind)`;
        return [{ rule: rule.id, about: aboutOf(fact), evidence: `${evidenceOf(fact)}${others}` }];
    });
}
function aboutOf(fact) {
    switch (fact.kind) {
        case 'external-link':
        case 'virtual-dataset':
            return `${fact.kind} ${fact.file ?? ''}`;
        case 'external-storage':
            return `${fact.kind} ${fact.files.join(' ')}`;
        case 'user-link':
            return `${fact.kind} ${fact.type}`;
        case 'soft-link':
        case 'declared-size':
            return fact.kind;
    }
}
function evidenceOf(fact) {
    const path = (0,verdict/* quoted */.T)(fact.path);
    switch (fact.kind) {
        case 'external-link':
            return `${path} is a link to ${(0,verdict/* quoted */.T)(fact.target)} in the file ${(0,verdict/* quoted */.T)(fact.file)}`;
        case 'soft-link':
            return `${path} is a soft link to ${(0,verdict/* quoted */.T)(fact.target)}`;
        case 'user-link':
            return `${path} is a link of type ${fact.type}, which only a program that knows it can follow`;
        case 'external-storage':
            return `the dataset ${path} keeps its values in ${fact.files.length === 0 ? 'other files' : fact.files.map((file) => (0,verdict/* quoted */.T)(file)).join(', ')}`;
        case 'virtual-dataset':
            return `the dataset ${path} takes its values from ${fact.file === undefined ? 'other datasets' : (0,verdict/* quoted */.T)(fact.file)}`;
        case 'declared-size':
            return `the dataset ${path} declares ${fact.bytes} bytes`;
    }
}


/***/ })

};
