export const id = 9215;
export const ids = [9215];
export const modules = {

/***/ 19215:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSevenZip: () => (/* binding */ readSevenZip)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/container/seven-zip/cursor.js
var seven_zip_cursor = __webpack_require__(71966);
// EXTERNAL MODULE: ./lib/src/container/seven-zip/errors.js
var errors = __webpack_require__(91227);
// EXTERNAL MODULE: ./lib/src/container/seven-zip/limits.js
var seven_zip_limits = __webpack_require__(92040);
// EXTERNAL MODULE: ./lib/src/container/compressed/bzip2.js + 2 modules
var bzip2 = __webpack_require__(22091);
// EXTERNAL MODULE: ./lib/src/container/compressed/errors.js
var compressed_errors = __webpack_require__(35647);
// EXTERNAL MODULE: ./lib/src/container/compressed/inflate.js
var inflate = __webpack_require__(74513);
// EXTERNAL MODULE: ./lib/src/container/compressed/input.js
var input = __webpack_require__(30450);
// EXTERNAL MODULE: ./lib/src/container/compressed/lz4.js
var lz4 = __webpack_require__(12424);
// EXTERNAL MODULE: ./lib/src/container/compressed/lzma-alone.js
var lzma_alone = __webpack_require__(91550);
// EXTERNAL MODULE: ./lib/src/container/compressed/lzma-header.js
var lzma_header = __webpack_require__(42992);
// EXTERNAL MODULE: ./lib/src/container/compressed/lzma2.js
var lzma2 = __webpack_require__(34960);
// EXTERNAL MODULE: ./lib/src/container/compressed/zstd.js
var zstd = __webpack_require__(26631);
;// CONCATENATED MODULE: ./lib/src/container/seven-zip/filters.js
// The filters that tools put before a compressor, undone: differences, and addresses in programs for x86.
/** Bytes as they were before `Delta`: each is the sum of what is stored and of the byte `distance` before it. */
async function* undoDelta(pieces, distance) {
    const history = new Uint8Array(distance);
    let at = 0;
    for await (const piece of pieces) {
        const result = new Uint8Array(piece.length);
        for (const [index, byte] of piece.entries()) {
            const value = (byte + (history[at] ?? 0)) & 0xff;
            history[at] = value;
            result[index] = value;
            at = at + 1 === distance ? 0 : at + 1;
        }
        yield result;
    }
}
/** The operand of a jump or call, and its opcode. */
const INSTRUCTION = 5;
/** Programs as they were before `BCJ x86`, which makes relative addresses of calls and jumps absolute. */
async function* undoX86(pieces) {
    const filter = new X86Filter();
    let rest = new Uint8Array();
    for await (const piece of pieces) {
        const data = Buffer.concat([rest, piece]);
        const done = filter.convert(data);
        rest = data.subarray(done);
        if (done > 0)
            yield data.subarray(0, done);
    }
    // Too short for an instruction: left as it is.
    if (rest.length > 0)
        yield rest;
}
/**
 * Which bytes are instructions is guessed, and the decoder has to guess as the encoder did: what the last bytes looked
 * like is held as bits, one for each of the three bytes before (LZMA SDK, Bra86; xz, simple/x86.c).
 */
class X86Filter {
    position = 0;
    /** Where the last opcode was, whether it was converted or not. */
    last = -INSTRUCTION;
    mask = 0;
    /** Converts in place; returns how many bytes are done, all but four at most. */
    convert(data) {
        if (data.length < INSTRUCTION)
            return 0;
        let at = 0;
        while (at + INSTRUCTION <= data.length) {
            if (((data[at] ?? 0) & 0xfe) !== 0xe8)
                at++;
            else
                at += this.convertAt(data, at);
        }
        this.position += at;
        return at;
    }
    /** A call or jump at `at`; returns how many bytes to go on. */
    convertAt(data, at) {
        const here = this.position + at;
        const distance = here - this.last;
        this.last = here;
        this.mask = distance > INSTRUCTION ? 0 : shifted(this.mask, distance);
        const seen = this.mask >> 1;
        const top = data[at + 4] ?? 0;
        if (!isSignByte(top) || seen > 4 || seen === 3) {
            this.mask |= isSignByte(top) ? 0x11 : 1;
            return 1;
        }
        const view = new DataView(data.buffer, data.byteOffset + at + 1, 4);
        const address = relative(view.getUint32(0, true), here + INSTRUCTION, this.mask);
        // Only 25 bits are kept; the rest repeats the sign.
        view.setUint32(0, (address << 7) >> 7, true);
        this.mask = 0;
        return INSTRUCTION;
    }
}
function shifted(mask, times) {
    let result = mask;
    for (let left = times; left > 0; left--)
        result = (result & 0x77) << 1;
    return result;
}
/** The address as the program had it; where bytes before looked like instructions, bits were turned over as well. */
function relative(stored, next, mask) {
    const address = (stored - next) | 0;
    if (mask === 0)
        return address;
    const bit = (KEPT_BYTES[mask >> 1] ?? 0) * 8;
    if (!isSignByte((address >>> (24 - bit)) & 0xff))
        return address;
    return ((address ^ (2 ** (32 - bit) - 1)) - next) | 0;
}
const KEPT_BYTES = [0, 1, 2, 2, 3];
/** The top byte of an address that is near. */
function isSignByte(byte) {
    return byte === 0 || byte === 0xff;
}

;// CONCATENATED MODULE: ./lib/src/container/seven-zip/methods.js
// The methods by which folders are packed: which are undone here, and what the others are called.











/** The largest `lc + lp` that fits the properties byte. */
const ANY_LITERAL_BITS = 12;
const COPY = { native: true, decode: copied };
/** By the method's id (LZMA SDK, Methods.txt; 7-Zip ZS for zstd and lz4). */
const DECOMPRESSORS = {
    '': COPY,
    21: {
        native: false,
        decode: (packed, properties) => (0,lzma2/* decodeLzma2 */.pD)(new input/* Input */.pd(packed), dictionaryOf(properties)),
    },
    30101: { native: false, decode: unpackLzma },
    40108: { native: true, decode: inflated },
    40202: { native: false, decode: (packed) => (0,bzip2/* decodeBzip2 */.m)(packed, { frames: 0, end: 0 }) },
    '4f71101': { native: true, decode: (packed) => (0,zstd/* decodeZstd */.i)(packed, { frames: 0, end: 0 }) },
    '4f71104': { native: false, decode: (packed) => (0,lz4/* decodeLz4 */.f)(packed, { frames: 0, end: 0 }) },
};
const FILTERS = {
    3: (pieces, properties) => undoDelta(pieces, (properties[0] ?? 0) + 1),
    4: (pieces) => undoX86(pieces),
    3030103: (pieces) => undoX86(pieces),
};
/** Of all methods that need a password; 7-Zip's own is 06f10701. */
const ENCRYPTION = '6f1';
const NAMES = {
    '303011b': 'BCJ2',
    30401: 'PPMd',
    40109: 'Deflate64',
    '4f71102': 'Brotli',
    '4f71105': 'LZ5',
    '4f71106': 'Lizard',
};
/** Of filters for the programs of other machines. */
const MACHINE_FILTER = /^(?:[5-9ab]|3030[2-8][0-9a-f]{2})$/;
function nameOfMethod(method) {
    if (MACHINE_FILTER.test(method))
        return 'a filter for programs of another machine';
    return NAMES[method] ?? `the method ${method || '0'}`;
}
async function* copied(packed, _properties, size) {
    yield* (0,core_bytes/* chunksOf */.U_)(packed);
    if (packed.size < size)
        throw new compressed_errors/* CompressedError */.S('CUT', `the stored data end ${size - packed.size} bytes early`);
}
async function* inflated(packed) {
    yield* (0,inflate/* inflateFrom */.i)(packed, 0);
}
/** The properties byte and the window, as in a file of its own; the size is in the header. */
async function* unpackLzma(packed, properties, size) {
    const literal = (0,lzma_header/* lzmaProperties */.uw)(properties[0] ?? 0xff, ANY_LITERAL_BITS);
    if (literal === undefined || properties.length < 5)
        throw new compressed_errors/* CompressedError */.S('DAMAGED', 'the properties of LZMA data are impossible');
    const dictionary = new DataView(properties.buffer, properties.byteOffset, 5).getUint32(1, true);
    yield* (0,lzma_alone/* decodeLzma */.R)(new input/* Input */.pd(packed), { properties: literal, dictionary, size });
}
function dictionaryOf(properties) {
    return (0,lzma2/* lzma2Dictionary */.D9)(properties[0] ?? 0xff);
}

;// CONCATENATED MODULE: ./lib/src/container/seven-zip/chain.js
// How the coders of a folder follow each other, from the packed bytes to the members.





/**
 * One compressor and then filters, as tools write it. Throws `SevenZipError` ENCRYPTED or UNSUPPORTED for any other
 * folder, DAMAGED when the coders go round in a circle.
 */
function chainOf(folder, archive) {
    const methods = folder.coders.map(({ method }) => method);
    if (methods.some((method) => method.startsWith(ENCRYPTION)))
        throw new errors/* SevenZipError */.z('ENCRYPTED', 'encrypted: a password is needed to read what is inside');
    const unknown = methods.find((method) => DECOMPRESSORS[method] === undefined && FILTERS[method] === undefined);
    if (unknown !== undefined)
        throw new errors/* SevenZipError */.z('UNSUPPORTED', `packed with ${nameOfMethod(unknown)}, which is not read`);
    const steps = stepsOf(folder).filter(({ coder }) => DECOMPRESSORS[coder.method] !== COPY);
    const [first] = steps;
    const compressor = first === undefined ? undefined : DECOMPRESSORS[first.coder.method];
    const filters = compressor === undefined ? steps : steps.slice(1);
    if (filters.some(({ coder }) => FILTERS[coder.method] === undefined))
        throw new errors/* SevenZipError */.z('UNSUPPORTED', 'packed more than once, which is not read');
    const [pack = { offset: 0, size: 0 }] = folder.packs;
    const packed = (0,core_bytes/* sliceBytes */.A1)(archive, pack.offset, pack.size);
    const isStored = steps.length === 0;
    return {
        ...(isStored && { stored: (0,core_bytes/* sliceBytes */.A1)(packed, 0, folder.size) }),
        packed: packed.size,
        weight: isStored || (filters.length === 0 && compressor?.native === true) ? 1 : seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.ownWeight,
        decode: () => decode(packed, compressor ?? COPY, compressor === undefined ? undefined : first, filters, folder.size),
    };
}
/** The coders in the order in which they unpack. */
function stepsOf({ coders, binds, packed, sizes }) {
    if (packed.length !== 1 || coders.some(({ inputs }) => inputs !== 1))
        throw new errors/* SevenZipError */.z('UNSUPPORTED', 'packed in several streams that are joined, which is not read');
    const steps = [];
    let next = packed[0];
    while (next !== undefined) {
        const coder = coders[next];
        // With one input each, the inputs are numbered as the coders are.
        if (coder === undefined || steps.length >= coders.length)
            break;
        steps.push({ coder, size: sizes[next] ?? 0 });
        const output = next;
        next = binds.find((bind) => bind.output === output)?.input;
    }
    if (steps.length !== coders.length)
        throw (0,seven_zip_cursor/* damaged */.qM)('the coders of a folder do not follow each other');
    return steps;
}
async function* decode(packed, compressor, step, filters, size) {
    let pieces = compressor.decode(packed, step?.coder.properties ?? new Uint8Array(), step?.size ?? size);
    // With nothing behind it, whoever unpacks notices that more comes than is announced.
    if (filters.length > 0 && step !== undefined)
        pieces = upTo(step.size, pieces);
    for (const { coder } of filters) {
        const filter = FILTERS[coder.method];
        if (filter !== undefined)
            pieces = filter(pieces, coder.properties);
    }
    yield* pieces;
}
async function* upTo(size, pieces) {
    let left = size;
    if (left === 0)
        return;
    for await (const piece of pieces) {
        yield piece.subarray(0, left);
        left -= Math.min(left, piece.length);
        if (left === 0)
            return;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/container/seven-zip/files.js
// The part of the header that names the members.


/** Property ids (7zFormat.txt, "Property IDs"). */
const ID = { end: 0, emptyStream: 14, emptyFile: 15, anti: 16, names: 17, attributes: 21 };
/** Times, the comment, where a stream starts, and padding: nothing that matters here. */
const SKIPPED = new Set([18, 19, 20, 22, 24, 25]);
/** Windows attributes: the mode of Unix is in the upper half when 7-Zip's flag says so. */
const UNIX_MODE = 0x8000;
const DIRECTORY = 0x10;
const REPARSE_POINT = 0x400;
const MODE_KIND = 0o170000;
const MODE_LINK = 0o120000;
/** Reads a FilesInfo up to its end. Throws `SevenZipError`. */
function readFiles(cursor) {
    const count = cursor.count('members');
    const parts = new Map();
    for (let id = cursor.number(); id !== ID.end; id = cursor.number()) {
        const part = new seven_zip_cursor/* Cursor */.bs(cursor.bytes(cursor.number()));
        if (SKIPPED.has(id))
            continue;
        // Readers do not agree which of two counts.
        if (parts.has(id))
            throw (0,seven_zip_cursor/* damaged */.qM)(`the members have two parts of one kind (${id})`);
        parts.set(id, part);
    }
    return filesOf(count, parts);
}
function filesOf(count, parts) {
    for (const id of parts.keys()) {
        if (!KNOWN.has(id))
            throw (0,seven_zip_cursor/* damaged */.qM)(`the members have a part of no known kind (${id})`);
    }
    const names = namesOf(count, parts.get(ID.names));
    const attributes = attributesOf(count, parts.get(ID.attributes));
    const empty = parts.get(ID.emptyStream)?.bits(count) ?? [];
    const emptyCount = empty.filter(Boolean).length;
    const emptyFiles = parts.get(ID.emptyFile)?.bits(emptyCount) ?? [];
    const anti = parts.get(ID.anti)?.bits(emptyCount) ?? [];
    let next = 0;
    return names.map((name, index) => {
        const hasStream = empty[index] !== true;
        const place = hasStream ? -1 : next++;
        const attribute = attributes[index] ?? 0;
        return {
            name,
            hasStream,
            directory: !hasStream && emptyFiles[place] !== true,
            anti: anti[place] === true,
            link: isLink(attribute),
        };
    });
}
const KNOWN = new Set(Object.values(ID));
function isLink(attribute) {
    const isUnixLink = (attribute & UNIX_MODE) !== 0 && ((attribute >>> 16) & MODE_KIND) === MODE_LINK;
    return isUnixLink || ((attribute & REPARSE_POINT) !== 0 && (attribute & DIRECTORY) === 0);
}
/** UTF-16, each with a NUL behind it. */
function namesOf(count, part) {
    if (part === undefined)
        return Array.from({ length: count }, () => '');
    part.notExternal();
    const data = part.bytes(part.left - (part.left % 2));
    const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
    const names = [];
    for (let start = 0, at = 0; at < data.length; at += 2) {
        if (data[at] !== 0 || data[at + 1] !== 0)
            continue;
        names.push(decoder.decode(data.subarray(start, Math.min(at, start + 2 * seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.nameLength))));
        start = at + 2;
        if (names.length > count)
            break;
    }
    if (names.length !== count)
        throw (0,seven_zip_cursor/* damaged */.qM)('there are not as many names as members');
    return names;
}
function attributesOf(count, part) {
    if (part === undefined)
        return [];
    const isDefined = part.optionalBits(count);
    part.notExternal();
    return isDefined.map((defined) => (defined ? part.u32() : undefined));
}

// EXTERNAL MODULE: ./lib/src/container/seven-zip/streams.js
var seven_zip_streams = __webpack_require__(93643);
// EXTERNAL MODULE: ./lib/src/container/compressed/prefix.js
var compressed_prefix = __webpack_require__(46620);
// EXTERNAL MODULE: ./lib/src/container/compressed/replay.js
var replay = __webpack_require__(56811);
;// CONCATENATED MODULE: ./lib/src/container/seven-zip/unpack.js
// Unpacks a folder: all its members come out of one stream, with their checksums made on the way.






/** What unpacking one archive may still cost, in bytes of what the runtime decodes. */
class Budget {
    left;
    constructor(bytes) {
        this.left = bytes;
    }
    /** How many bytes of this weight there is room for. */
    room(weight) {
        return Math.floor(this.left / weight);
    }
    spend(bytes, weight) {
        this.left = Math.max(0, this.left - bytes * weight);
    }
}
/** Unpacks once. Damage is a result: rejects only with the origin's own error. */
async function unpack(chain, folder, budget, kept = seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.kept) {
    const room = Math.min(folder.size, budget.room(chain.weight));
    const prefix = new compressed_prefix/* Prefix */.b(kept);
    const digests = new Digests(folder.streams.map(({ size }) => size));
    let size = 0;
    let stopped;
    try {
        for await (const piece of room > 0 ? chain.decode() : []) {
            const part = piece.subarray(0, room - size);
            if (chain.stored === undefined)
                prefix.add(part);
            digests.add(part);
            size += piece.length;
            if (size > room)
                break;
        }
        if (room < folder.size && size >= room)
            stopped = chain.stored === undefined ? overBudget(room) : undefined;
        else if (size < folder.size)
            stopped = new compressed_errors/* CompressedError */.S('CUT', `the packed data end after ${size} bytes`);
    }
    catch (thrown) {
        if (!(thrown instanceof compressed_errors/* CompressedError */.S))
            throw thrown;
        // Some decoders look behind the last byte for an end that nobody needs.
        if (size < folder.size)
            stopped = thrown;
    }
    const got = Math.min(size, room);
    // All that was made, though it was not taken: a folder may announce one byte and hold a bomb.
    budget.spend(Math.max(size, seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.folderCost), chain.weight);
    const longer = size > folder.size;
    const bytes = chain.stored ?? held(prefix.take(), got, chain);
    return { bytes, crcs: digests.crcs, longer, ...(stopped !== undefined && { stopped }) };
}
function held(kept, size, chain) {
    return size > kept.length ? new replay/* ReplayedBytes */.A(kept, size, () => chain.decode()) : (0,core_bytes/* memoryBytes */.ZY)(kept);
}
function overBudget(room) {
    return new compressed_errors/* CompressedError */.S('BUDGET', `the archive unpacks to more than is read: after ${room} bytes of this folder`);
}
/** CRC-32 of each part of a stream. */
class Digests {
    crcs = [];
    sizes;
    crc = 0;
    done = 0;
    constructor(sizes) {
        this.sizes = sizes;
    }
    add(piece) {
        let rest = piece;
        while (this.crcs.length < this.sizes.length) {
            const part = rest.subarray(0, (this.sizes[this.crcs.length] ?? 0) - this.done);
            this.crc = (0,external_node_zlib_.crc32)(part, this.crc);
            this.done += part.length;
            rest = rest.subarray(part.length);
            if (this.done < (this.sizes[this.crcs.length] ?? 0))
                return;
            this.crcs.push(this.crc);
            this.crc = 0;
            this.done = 0;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/container/seven-zip/header.js
// From the signature to the list of members: the header may itself be packed.








/** Property ids (7zFormat.txt, "Property IDs"). */
const header_ID = { end: 0, header: 1, properties: 2, additional: 3, main: 4, files: 5, encoded: 23 };
const NOTHING = { folders: [], packs: [] };
/**
 * Reads the header of the archive that `bytes` begin with. What cannot be read is told in `incomplete`: rejects only
 * with the origin's own error.
 */
async function readHeader(bytes) {
    const reader = new HeaderReader(bytes);
    try {
        const { streams, files } = await reader.read();
        return { streams, files, used: [...reader.used, ...streams.packs], incomplete: reader.incomplete };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* SevenZipError */.z))
            throw thrown;
        const incomplete = [...reader.incomplete, incompleteHeader(thrown, reader.incomplete.length === 0)];
        return { streams: NOTHING, files: [], used: reader.used, incomplete };
    }
}
class HeaderReader {
    used = [{ offset: 0, size: seven_zip_streams/* SIGNATURE_HEADER */.D }];
    incomplete = [];
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    async read() {
        let data = await this.readNext();
        for (let depth = 0; data.length > 0; depth++) {
            const cursor = new seven_zip_cursor/* Cursor */.bs(data);
            const id = cursor.number();
            if (id === header_ID.header)
                return readParts(cursor);
            if (id !== header_ID.encoded || depth >= seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.headerDepth)
                throw (0,seven_zip_cursor/* damaged */.qM)(`it begins with ${id}`);
            data = await this.unpackNext((0,seven_zip_streams/* readStreams */.O)(cursor));
        }
        return { streams: NOTHING, files: [] };
    }
    /** The header as it is in the archive; empty when the archive is. */
    async readNext() {
        const start = Buffer.from(await this.bytes.read(0, seven_zip_streams/* SIGNATURE_HEADER */.D));
        if (start.length < seven_zip_streams/* SIGNATURE_HEADER */.D)
            return this.cutOff();
        const fields = start.subarray(12);
        // 7-Zip looks for the header at the end of the file when the writer did not come to fill this in.
        if (start.subarray(8).every((byte) => byte === 0))
            throw new errors/* SevenZipError */.z('UNSUPPORTED', 'the 7z archive was never finished, and only tools that repair can open it');
        if ((0,external_node_zlib_.crc32)(fields) !== start.readUInt32LE(8))
            this.mismatch('the first header');
        const offset = Number(fields.readBigUInt64LE(0)) + seven_zip_streams/* SIGNATURE_HEADER */.D;
        const size = Number(fields.readBigUInt64LE(8));
        if (offset + size > this.bytes.size)
            return this.cutOff();
        if (size > seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.headerBytes)
            throw tooLong(size);
        this.used.push({ offset, size });
        const data = await this.bytes.read(offset, size);
        if ((0,external_node_zlib_.crc32)(data) !== fields.readUInt32LE(16))
            this.mismatch('the header');
        return data;
    }
    async unpackNext({ folders, packs }) {
        this.used.push(...packs);
        const [folder] = folders;
        if (folder === undefined || folders.length > 1)
            throw (0,seven_zip_cursor/* damaged */.qM)('it is packed in no folder or in several');
        if (folder.size > seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.headerBytes)
            throw tooLong(folder.size);
        const chain = chainOf(folder, this.bytes);
        const budget = new Budget(seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.headerBytes * seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.ownWeight);
        const { bytes, crcs, stopped } = await unpack(chain, { ...folder, streams: [folder.streams[0] ?? folder] }, budget);
        if (stopped !== undefined)
            throw (0,seven_zip_cursor/* damaged */.qM)(stopped.message);
        const crc = folder.streams[0]?.crc;
        if (crc !== undefined && crc !== crcs[0])
            this.mismatch('the packed header');
        return bytes.read(0, bytes.size);
    }
    cutOff() {
        this.incomplete.push({ ...CUT, offset: this.bytes.size });
        return new Uint8Array();
    }
    mismatch(what) {
        const reason = `the checksum of ${what} of the 7z archive is wrong`;
        this.incomplete.push({ code: 'broken', reason, risk: 'unknown' });
    }
}
const CUT = {
    code: 'broken',
    reason: 'the 7z archive ends before its header, so that its members are not known',
    risk: 'unknown',
};
function tooLong(size) {
    return new errors/* SevenZipError */.z('BUDGET', `the header of the 7z archive has ${size} bytes, more than are read`);
}
function readParts(cursor) {
    let streams = NOTHING;
    let files = [];
    let last = 0;
    for (let id = cursor.number(); id !== header_ID.end; id = cursor.number()) {
        if (id <= last)
            throw (0,seven_zip_cursor/* damaged */.qM)('its parts are not in their order');
        last = id;
        if (id === header_ID.properties)
            skipProperties(cursor);
        else if (id === header_ID.additional)
            (0,seven_zip_streams/* readStreams */.O)(cursor);
        else if (id === header_ID.main)
            streams = (0,seven_zip_streams/* readStreams */.O)(cursor);
        else if (id === header_ID.files)
            files = readFiles(cursor);
        else
            throw (0,seven_zip_cursor/* damaged */.qM)(`it has a part of no known kind (${id})`);
    }
    return { streams, files };
}
function skipProperties(cursor) {
    for (let id = cursor.number(); id !== header_ID.end; id = cursor.number())
        cursor.bytes(cursor.number());
}
/** A header whose checksums are right was made as it is: another reader may make something of it. */
function incompleteHeader({ code, message }, wasMade) {
    switch (code) {
        case 'DAMAGED':
            return { code: 'broken', reason: message, risk: wasMade ? 'runs-code' : 'unknown' };
        case 'UNSUPPORTED':
            return { code: 'unsupported', reason: message, risk: 'runs-code' };
        case 'ENCRYPTED':
            return { code: 'encrypted', reason: `the list of members is ${message}`, risk: 'runs-code' };
        case 'BUDGET':
            return { code: 'budget', reason: message, risk: 'runs-code' };
    }
}
/** The parts of `[0, size)` that are not used, in order. */
function unusedParts(used, size) {
    const parts = [];
    let end = 0;
    for (const extent of used.toSorted((a, b) => a.offset - b.offset)) {
        if (extent.size === 0)
            continue;
        if (extent.offset > end)
            parts.push({ offset: end, size: Math.min(size, extent.offset) - end });
        end = Math.max(end, extent.offset + extent.size);
        if (end >= size)
            return parts;
    }
    parts.push({ offset: end, size: size - end });
    return parts;
}

;// CONCATENATED MODULE: ./lib/src/container/seven-zip/links.js
// Where links of an archive lead, when they are made where it is unpacked.
/** The name without empty parts and dots, so that two ways to write it are the same. */
function normalName(name) {
    return name
        .split(/[/\\]/)
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** Whether a symbolic link leads out of the folder that the archive is unpacked to: it is relative to its own. */
function linkEscapes(name, target) {
    if (/^(?:[/\\]|[A-Za-z]:)/.test(target))
        return true;
    let depth = normalName(name).split('/').length - 1;
    for (const part of normalName(target).split('/')) {
        depth += part === '..' ? -1 : 1;
        if (depth < 0)
            return true;
    }
    return false;
}
/** Whether a folder in the name is one of the links. */
function goesThrough(name, links) {
    if (links.size === 0)
        return false;
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
        if (links.has(name.slice(0, slash)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/src/container/zip/names.js
var zip_names = __webpack_require__(25702);
;// CONCATENATED MODULE: ./lib/src/container/seven-zip/members.js
// The members of a folder: unpacked together when the first of them is opened, and handed out one by one.




class FolderMembers {
    folder;
    chain;
    workspace;
    offsets;
    isTold = false;
    constructor(folder, chain, workspace) {
        this.folder = folder;
        this.chain = chain;
        this.workspace = workspace;
        let next = 0;
        this.offsets = folder.streams.map(({ size }) => (next += size) - size);
    }
    /** The member that is the stream `index` of the folder. */
    member(name, index, link) {
        const size = this.folder.streams[index]?.size ?? 0;
        return { name, size, directory: false, open: () => this.open(name, index, link) };
    }
    async open(name, index, link) {
        const unpacked = await this.unpacked();
        const { size = 0, crc } = this.folder.streams[index] ?? {};
        const slice = (0,core_bytes/* sliceBytes */.A1)(unpacked.bytes, this.offsets[index] ?? 0, size);
        // What was unpacked counts against the budget of the file.
        const bytes = this.chain.stored === undefined ? { ...slice, inMemory: true } : slice;
        const anomalies = this.folderAnomalies(unpacked);
        const actual = unpacked.crcs[index];
        if (crc !== undefined && actual !== undefined && actual !== crc)
            anomalies.push({
                kind: 'checksum-mismatch',
                detail: `${name}: the content does not have the checksum it should`,
            });
        if (link && size <= seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.linkLength) {
            const target = Buffer.from(await bytes.read(0, size)).toString();
            if (linkEscapes(name, target))
                anomalies.push({ kind: 'link-escapes', detail: `${name}: a link that points to ${target}` });
        }
        const told = anomalies.slice(0, this.workspace.anomaliesLeft);
        this.workspace.anomaliesLeft -= told.length;
        return {
            bytes,
            anomalies: told,
            ...(bytes.size < size && { incomplete: incompleteOf(unpacked.stopped) }),
        };
    }
    unpacked() {
        const { workspace, folder, chain } = this;
        // Reading gigabytes that nobody has to unpack, only to compare a checksum, is not worth it.
        if (chain.stored !== undefined && folder.size > workspace.kept)
            return Promise.resolve({ bytes: chain.stored, crcs: [], longer: false });
        if (workspace.current?.folder !== this) {
            const unpacked = unpack(chain, folder, workspace.budget, workspace.kept);
            workspace.current = { folder: this, unpacked };
        }
        return workspace.current.unpacked;
    }
    /** Told with the first member that is opened. */
    folderAnomalies({ bytes, longer }) {
        if (this.isTold)
            return [];
        this.isTold = true;
        const { packed } = this.chain;
        const isBomb = bytes.size > seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.ratioBytes && bytes.size > seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.ratio * packed;
        return [
            ...(isBomb ? [{ kind: 'ratio', detail: `${packed} bytes unpack to ${bytes.size}` }] : []),
            ...(longer
                ? [{ kind: 'longer-stream', detail: 'more is packed than the header announces' }]
                : []),
        ];
    }
}
/** A member that takes no room in the archive. */
function emptyMember(name, directory) {
    return { name, size: 0, directory, open: openEmpty };
}
function openEmpty() {
    return Promise.resolve({ bytes: (0,core_bytes/* memoryBytes */.ZY)(new Uint8Array()), anomalies: [] });
}
function incompleteOf(stopped) {
    const reason = stopped?.message ?? 'the archive ends within this member';
    switch (stopped?.code) {
        case 'BUDGET':
            return { code: 'budget', reason: `${reason}; the rest was not read`, risk: 'runs-code' };
        case 'UNSUPPORTED':
        case 'NO_DECODER':
            return { code: 'unsupported', reason, risk: 'runs-code' };
        case 'CUT':
        case 'DAMAGED':
        case undefined:
            // Tools write what comes before the damage to disk, which was read as well.
            return { code: 'broken', reason, risk: 'unknown' };
    }
}

;// CONCATENATED MODULE: ./lib/src/container/seven-zip/refused.js
/** Names told in one reason. */
const TOLD = 3;
/** Characters of a name that anybody reads. */
const NAME_LENGTH = 160;
const CODES = {
    DAMAGED: 'broken',
    UNSUPPORTED: 'unsupported',
    ENCRYPTED: 'encrypted',
    BUDGET: 'budget',
};
class Refused {
    groups = new Map();
    add({ code, message }, name) {
        const group = this.groups.get(message);
        if (group === undefined)
            this.groups.set(message, { code, names: [name] });
        else
            group.names.push(name);
    }
    get incomplete() {
        return [...this.groups].map(([message, { code, names }]) => {
            const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
            const reason = `${names
                .slice(0, TOLD)
                .map((name) => name.slice(0, NAME_LENGTH))
                .join(', ')}${more}: ${message}`;
            return { code: CODES[code], reason, risk: 'runs-code' };
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/container/seven-zip/read.js
// Reads a 7z archive that may lie: its members, and what only a careless or hostile writer makes.










/**
 * Reads the headers of the archive that begins at `start` (7zFormat.txt of the LZMA SDK); members are unpacked as they
 * are opened. `limits` are for tests. Rejects only with the origin's own error.
 */
async function readSevenZip(bytes, start = 0, limits = seven_zip_limits/* SEVEN_ZIP_LIMITS */.H) {
    const archive = start === 0 ? bytes : (0,core_bytes/* sliceBytes */.A1)(bytes, start, bytes.size - start);
    const { streams, files, used, incomplete } = await readHeader(archive);
    const workspace = {
        budget: new Budget(limits.unpacked),
        kept: limits.kept,
        anomaliesLeft: seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.anomalies,
    };
    const listed = listOf(streams.folders, files, archive, workspace);
    const unused = incomplete.length === 0 ? unusedParts(used, archive.size) : [];
    const loose = unused.map(({ offset, size }) => ({ offset: start + offset, size }));
    if (start > 0)
        loose.unshift({ offset: 0, size: start });
    return {
        members: listed.members,
        anomalies: bounded([
            ...loose.map((part) => looseAnomaly(part, bytes.size)),
            ...nameAnomalies(files),
            ...listed.anomalies,
        ]),
        incomplete: [...incomplete, ...listed.incomplete],
        loose,
    };
}
/** Gives each file that has data the next stream, as the format has it. Streams that are left over are members as well. */
function listOf(folders, files, archive, workspace) {
    const members = [];
    const refused = new Refused();
    const take = (name, slot, link) => {
        if (slot === undefined)
            refused.add(MISSING, name);
        else if (slot.folder instanceof errors/* SevenZipError */.z)
            refused.add(slot.folder, name);
        else
            members.push(slot.folder.member(name, slot.index, link));
    };
    const slots = folders
        .filter(({ streams }) => streams.length > 0)
        .flatMap((folder) => slotsOf(folder, archive, workspace));
    let next = 0;
    for (const [index, { name: given, hasStream, directory, link }] of files.entries()) {
        const name = given === '' ? `member ${index + 1}` : given;
        if (hasStream)
            take(name, slots[next++], link);
        else
            members.push(emptyMember(name, directory));
    }
    const unlisted = [
        ...slots.slice(next),
        ...folders
            .filter(({ streams }) => streams.length === 0)
            .flatMap((folder) => slotsOf({ ...folder, streams: [{ size: folder.size }] }, archive, workspace)),
    ];
    for (const [index, slot] of unlisted.entries())
        take(`data without a name ${index + 1}`, slot, false);
    const anomalies = unlisted.map(({ size }) => unlistedAnomaly(size));
    return { members, anomalies, incomplete: refused.incomplete };
}
const MISSING = new errors/* SevenZipError */.z('DAMAGED', 'said to have data that the archive does not have');
function unlistedAnomaly(size) {
    return { kind: 'unlisted-stream', detail: `${size} bytes are packed that have no name` };
}
function slotsOf(folder, archive, workspace) {
    const members = membersOf(folder, archive, workspace);
    return folder.streams.map(({ size }, index) => ({ folder: members, index, size }));
}
function membersOf(folder, archive, workspace) {
    try {
        return new FolderMembers(folder, chainOf(folder, archive), workspace);
    }
    catch (thrown) {
        if (thrown instanceof errors/* SevenZipError */.z)
            return thrown;
        throw thrown;
    }
}
function nameAnomalies(files) {
    const anomalies = [];
    const names = new Set();
    const links = new Set(files.filter(({ link }) => link).map(({ name }) => normalName(name)));
    for (const { name, directory, anti } of files) {
        const path = normalName(name);
        const note = (kind, detail) => {
            anomalies.push({ kind, detail: `${name}: ${detail}` });
        };
        // An archive of one file may leave its name out; it then has that of the archive.
        const unsafe = name === '' ? undefined : (0,zip_names/* unsafeName */.gj)(name);
        if (unsafe !== undefined)
            note('unsafe-name', unsafe);
        if (goesThrough(path, links))
            note('through-link', 'the name passes through a link of this archive');
        if (anti)
            note('anti-item', 'unpacking the archive deletes what has this name');
        if (!directory && name !== '' && names.has(path))
            note('same-name', 'a second member of this name');
        names.add(path);
    }
    return anomalies;
}
function looseAnomaly({ offset, size }, end) {
    if (offset === 0)
        return { kind: 'data-before', detail: `${size} bytes precede the archive`, offset };
    if (offset + size === end)
        return { kind: 'trailing-data', detail: `${size} bytes follow the archive`, offset };
    return { kind: 'unused-data', detail: `${size} bytes of the archive belong to no member`, offset };
}
/** At most the limit, but one of each kind in any case: a flood must not carry the one that matters away. */
function bounded(anomalies) {
    const seen = new Set();
    return anomalies.filter(({ kind }, index) => {
        const keep = index < seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.anomalies || !seen.has(kind);
        seen.add(kind);
        return keep;
    });
}


/***/ }),

/***/ 25702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   er: () => (/* binding */ sameBytes),
/* harmony export */   gj: () => (/* binding */ unsafeName),
/* harmony export */   kk: () => (/* binding */ lookupKey)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28544);
// Names of zip members: how bytes become text, when two are the same, and which are dangerous to extract.

/**
 * UTF-8 whatever the flag says (torch never looks at it), Latin-1 when the bytes are not UTF-8. Cut at the name
 * limit, so that a directory of 64 KiB names stays small.
 */
function decodeName(raw) {
    const kept = raw.subarray(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP_LIMITS */ .L.nameBytes);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(kept);
    }
    catch {
        return Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString('latin1');
    }
}
/** What miniz compares: the bytes, with A to Z made lower case and nothing else (`mz_zip_filename_compare`). */
function lookupKey(raw) {
    return Buffer.from(raw.buffer, raw.byteOffset, raw.length)
        .toString('latin1')
        .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Why extracting under this name is dangerous or ambiguous; undefined when it is an ordinary relative path. */
function unsafeName(name) {
    if (name === '')
        return 'the name is empty';
    // CPython's zipfile cuts a name at its first NUL, so what follows it only serves to deceive.
    if (name.includes('\0'))
        return 'the name holds a NUL byte, where some readers cut it';
    if (/\p{Cc}/u.test(name))
        return 'the name holds control characters';
    if (/^[/\\]/.test(name))
        return 'the name is an absolute path';
    if (/^[A-Za-z]:/.test(name))
        return 'the name begins with a drive letter';
    if (name.split(/[/\\]/).includes('..'))
        return 'the name climbs out of its folder';
    if (name.includes('\\'))
        return 'the name holds a backslash, which is a separator on Windows';
    return undefined;
}
function sameBytes(a, b) {
    return a.length === b.length && Buffer.compare(a, b) === 0;
}


/***/ })

};
