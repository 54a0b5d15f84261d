export const id = 9965;
export const ids = [9965,1015];
export const modules = {

/***/ 91015:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decodeAll),
  decompress: () => (/* binding */ decompress)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/container/compressed/bzip2.js + 2 modules
var bzip2 = __webpack_require__(22091);
// EXTERNAL MODULE: ./lib/src/container/compressed/deflate.js
var deflate = __webpack_require__(44185);
// EXTERNAL MODULE: ./lib/src/container/compressed/errors.js
var errors = __webpack_require__(35647);
// EXTERNAL MODULE: ./lib/src/container/compressed/limits.js
var compressed_limits = __webpack_require__(6916);
// EXTERNAL MODULE: ./lib/src/container/compressed/lz4.js
var lz4 = __webpack_require__(12424);
// EXTERNAL MODULE: ./lib/src/container/compressed/lzma-alone.js
var lzma_alone = __webpack_require__(91550);
// EXTERNAL MODULE: ./lib/src/container/compressed/prefix.js
var compressed_prefix = __webpack_require__(46620);
// EXTERNAL MODULE: ./lib/src/container/compressed/replay.js
var replay = __webpack_require__(56811);
// EXTERNAL MODULE: ./lib/src/container/compressed/input.js
var compressed_input = __webpack_require__(30450);
// EXTERNAL MODULE: ./lib/src/container/compressed/lzma2.js
var lzma2 = __webpack_require__(34960);
// EXTERNAL MODULE: ./lib/src/container/compressed/magic.js
var magic = __webpack_require__(61617);
;// CONCATENATED MODULE: ./lib/src/container/compressed/xz.js




const HEADER = 12;
const FOOTER = 12;
const LZMA2_FILTER = 0x21;
/** Bits of a block header's flags. */
const FLAG = { filters: 0x03, packedSize: 0x40, size: 0x80 };
/** Bytes of the check behind each block, by its kind: none, CRC32, CRC64, SHA-256, and reserved ones between. */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
/** Decodes xz streams with any zero padding between them, as liblzma's LZMA_CONCATENATED and Python's lzma do. */
async function* decodeXz(bytes, progress) {
    const input = new compressed_input/* Input */.pd(bytes);
    while ((0,compressed_input/* startsWith */.w1)(await input.peek(6), magic/* XZ_MAGIC */.VR)) {
        const header = await input.take(HEADER);
        const check = CHECK_BYTES[(header[7] ?? 0) & 0x0f] ?? 0;
        yield* decodeBlocks(input, check);
        await skipIndex(input);
        await input.take(FOOTER);
        (0,compressed_input/* frameEnded */.KB)(progress, input.position);
        await skipPadding(input);
    }
}
/** Blocks up to the zero byte with which the index begins; that byte is taken. */
async function* decodeBlocks(input, check) {
    for (;;) {
        const start = input.position;
        const [units = 0] = await input.take(1);
        if (units === 0)
            return;
        const dictionary = dictionaryOf(await input.take(units * 4 + 3));
        yield* (0,lzma2/* decodeLzma2 */.pD)(input, dictionary);
        await input.take((4 - ((input.position - start) % 4)) % 4);
        await input.take(check);
    }
}
/** The dictionary size of a block header that names no filter but LZMA2. */
function dictionaryOf(header) {
    const flags = header[0] ?? 0;
    if ((flags & FLAG.filters) !== 0)
        throw unsupported();
    const fields = { data: header, at: 1 };
    if ((flags & FLAG.packedSize) !== 0)
        readNumber(fields);
    if ((flags & FLAG.size) !== 0)
        readNumber(fields);
    if (readNumber(fields) !== LZMA2_FILTER || readNumber(fields) !== 1)
        throw unsupported();
    return (0,lzma2/* lzma2Dictionary */.D9)(header[fields.at] ?? 0);
}
/** Seven bits in each byte, the lowest first. */
function readNumber(fields) {
    let value = 0;
    for (let shift = 0; shift < 63; shift += 7) {
        const byte = fields.data[fields.at++] ?? 0;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new errors/* CompressedError */.S('DAMAGED', 'an xz block header holds a number that does not end');
}
/** The index tells where the blocks are: nothing that was not seen on the way. */
async function skipIndex(input) {
    const start = input.position - 1;
    const records = await takeNumber(input);
    for (let field = 0; field < records * 2; field++)
        await takeNumber(input);
    await input.take((4 - ((input.position - start) % 4)) % 4);
    await input.take(4);
}
async function takeNumber(input) {
    let value = 0;
    for (let shift = 0; shift < 63; shift += 7) {
        if (input.available === 0 && (await input.ensure(1)) === 0) {
            throw new errors/* CompressedError */.S('DAMAGED', 'the file ends within the index of an xz stream');
        }
        const byte = input.data[input.at++] ?? 0;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new errors/* CompressedError */.S('DAMAGED', 'the index of an xz stream holds a number that does not end');
}
/** Zeros behind a stream, in fours; anything else is left where it is. */
async function skipPadding(input) {
    for (;;) {
        const next = await input.peek(4);
        if (next.length < 4 || next.some((byte) => byte !== 0))
            return;
        await input.take(4);
    }
}
function unsupported() {
    return new errors/* CompressedError */.S('UNSUPPORTED', 'an xz block uses a filter other than LZMA2');
}

// EXTERNAL MODULE: ./lib/src/container/compressed/zstd.js
var zstd = __webpack_require__(26631);
;// CONCATENATED MODULE: ./lib/src/container/compressed/decompress.js
// Decodes a compressed file to bytes that can be read like any other, within limits.











const DECODERS = {
    gzip: [deflate/* decodeGzip */.x1, compressed_limits/* COMPRESSED_LIMITS */.B.native],
    zlib: [deflate/* decodeZlib */.MY, compressed_limits/* COMPRESSED_LIMITS */.B.native],
    zfile: [deflate/* decodeZfile */.Px, compressed_limits/* COMPRESSED_LIMITS */.B.native],
    zstd: [zstd/* decodeZstd */.i, compressed_limits/* COMPRESSED_LIMITS */.B.native],
    bzip2: [bzip2/* decodeBzip2 */.m, compressed_limits/* COMPRESSED_LIMITS */.B.own],
    xz: [decodeXz, compressed_limits/* COMPRESSED_LIMITS */.B.own],
    lzma: [lzma_alone.decodeLzmaAlone, compressed_limits/* COMPRESSED_LIMITS */.B.own],
    lz4: [lz4/* decodeLz4 */.f, compressed_limits/* COMPRESSED_LIMITS */.B.own],
};
/**
 * Decodes every frame of `packed` once, which tells the size and the damage. Damage is a result, not an error:
 * rejects only with the origin's own error. `limits` are for tests.
 */
async function decompress(format, packed, limits = compressed_limits/* COMPRESSED_LIMITS */.B) {
    const [decode, formatLimit] = DECODERS[format];
    return decodeAll(decode, packed, { kept: limits.kept, decoded: limits.decoded ?? formatLimit });
}
/**
 * The same for a decoder that no file is recognised by: streams inside other formats, which say how they are packed.
 * `limits` are in decoded bytes.
 */
async function decodeAll(decode, packed, limits) {
    const limit = limits.decoded;
    const progress = { frames: 0, end: 0 };
    const prefix = new compressed_prefix/* Prefix */.b(limits.kept);
    let size = 0;
    let stopped;
    try {
        for await (const piece of decode(packed, progress)) {
            prefix.add(piece);
            size += piece.length;
            if (size > limit)
                throw new errors/* CompressedError */.S('BUDGET', `it holds more than ${limit} bytes once decoded`);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* CompressedError */.S))
            throw thrown;
        stopped = thrown;
    }
    size = Math.min(size, limit);
    const kept = prefix.take();
    const again = () => decode(packed, { frames: 0, end: 0 });
    const bytes = size > kept.length ? new replay/* ReplayedBytes */.A(kept, size, again) : (0,core_bytes/* memoryBytes */.ZY)(kept.subarray(0, size));
    return { bytes, frames: progress.frames, end: progress.end, ...(stopped === undefined ? {} : { stopped }) };
}


/***/ }),

/***/ 44185:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ decodeZlib),
/* harmony export */   Px: () => (/* binding */ decodeZfile),
/* harmony export */   x1: () => (/* binding */ decodeGzip)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35647);
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74513);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30450);
/* harmony import */ var _magic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61617);




/** Bits of gzip's FLG byte (RFC 1952, 2.3.1). */
const FLAG = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10 };
/** `ZF`, then `0x` and the length in hexadecimal, padded to 19 characters (joblib, `numpy_pickle_compat.py`). */
const ZFILE_HEADER = 2 + 19;
const SPACE = 0x20;
/** Bytes of zlib's header and of its checksum. */
const ZLIB = { header: 2, checksum: 4 };
/** Decodes gzip members, as many as there are: Python's gzip and the gzip tool join them. */
async function* decodeGzip(bytes, progress) {
    const input = new _input_js__WEBPACK_IMPORTED_MODULE_2__/* .Input */ .pd(bytes);
    while ((0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(await input.peek(3), _magic_js__WEBPACK_IMPORTED_MODULE_3__/* .GZIP_MAGIC */ .Hr)) {
        await skipGzipHeader(input);
        input.seek(yield* (0,_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateFrom */ .i)(bytes, input.position));
        // Loaders check the trailer last, when all data was handed out: a missing one is no damage to what was read.
        input.seek(Math.min(bytes.size, input.position + 8));
        (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .frameEnded */ .KB)(progress, input.position);
    }
}
/** Decodes one zlib stream. Nothing joins several: what follows is not part of it. */
async function* decodeZlib(bytes, progress) {
    const end = yield* (0,_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateFrom */ .i)(bytes, ZLIB.header);
    (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .frameEnded */ .KB)(progress, Math.min(bytes.size, end + ZLIB.checksum));
}
/** Decodes joblib's old format: a zlib stream behind a length, and under Python 2 one more space. */
async function* decodeZfile(bytes, progress) {
    const [next] = await bytes.read(ZFILE_HEADER, 1);
    const header = ZFILE_HEADER + (next === SPACE ? 1 : 0);
    const end = yield* (0,_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateFrom */ .i)(bytes, header + ZLIB.header);
    (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .frameEnded */ .KB)(progress, Math.min(bytes.size, end + ZLIB.checksum));
}
async function skipGzipHeader(input) {
    const header = await input.take(10);
    const flags = header[3] ?? 0;
    if ((flags & FLAG.extra) !== 0) {
        const length = await input.take(2);
        await input.take((length[0] ?? 0) | ((length[1] ?? 0) << 8));
    }
    if ((flags & FLAG.name) !== 0)
        await skipText(input);
    if ((flags & FLAG.comment) !== 0)
        await skipText(input);
    if ((flags & FLAG.headerCrc) !== 0)
        await input.take(2);
}
async function skipText(input) {
    for (;;) {
        if ((await input.ensure(1)) === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('DAMAGED', 'the gzip header does not end');
        const end = input.data.indexOf(0, input.at);
        input.at = end < 0 ? input.data.length : end + 1;
        if (end >= 0)
            return;
    }
}


/***/ }),

/***/ 79965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectDatabase: () => (/* binding */ inspectDatabase)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/container/compressed/bzip2.js + 2 modules
var bzip2 = __webpack_require__(22091);
// EXTERNAL MODULE: ./lib/src/container/compressed/decompress.js + 1 modules
var decompress = __webpack_require__(91015);
// EXTERNAL MODULE: ./lib/src/container/compressed/deflate.js
var deflate = __webpack_require__(44185);
// EXTERNAL MODULE: ./lib/src/container/compressed/limits.js
var compressed_limits = __webpack_require__(6916);
// EXTERNAL MODULE: ./lib/src/container/compressed/lzma2.js
var lzma2 = __webpack_require__(34960);
// EXTERNAL MODULE: ./lib/src/format/r/sniff.js
var sniff = __webpack_require__(78361);
;// CONCATENATED MODULE: ./lib/src/format/r/database-object.js
// One object of a lazy-load database as it lies in the file: how it is packed, and what it unpacks to.







const OWN = compressed_limits/* COMPRESSED_LIMITS */.B.native / compressed_limits/* COMPRESSED_LIMITS */.B.own;
const METHODS = {
    zlib: { decode: deflate/* decodeZlib */.MY, cost: 1 },
    bzip2: { decode: bzip2/* decodeBzip2 */.m, cost: OWN },
    lzma: { decode: lzma2/* decodeRawLzma2 */.hr, cost: OWN },
};
/** Bytes of the length of what is unpacked, big-endian. */
const LENGTH = 4;
/** Bytes that are enough to tell how an object is packed. */
const OBJECT_HEAD = 128;
/**
 * How an object that begins with `head` may be packed (R_decompress1, 2 and 3 in connections.c): behind its length a
 * zlib stream, or a letter and a stream. More than one way where the length reads like the letter of a serialization.
 */
function packingsOf(head) {
    const plain = (0,sniff/* startOfR */.w)(head, true) !== undefined;
    const packed = compressedPacking(head);
    return [...(plain ? [{ packing: 'plain', at: 0, length: Infinity }] : []), ...packed];
}
function compressedPacking(head) {
    if (head.length < LENGTH + 1)
        return [];
    const length = new DataView(head.buffer, head.byteOffset, LENGTH).getUint32(0);
    const packing = isZlib(head, LENGTH) ? 'zlib' : letterPacking(head);
    if (packing === undefined)
        return [];
    return [{ packing, at: LENGTH + (isZlib(head, LENGTH) ? 0 : 1), length }];
}
function letterPacking(head) {
    const at = LENGTH + 1;
    switch (String.fromCharCode(head[LENGTH] ?? 0)) {
        case '0':
            return 'stored';
        case '1':
            return isZlib(head, at) ? 'zlib' : undefined;
        case '2':
            return Buffer.from(head.subarray(at, at + 3)).toString('latin1') === 'BZh' ? 'bzip2' : undefined;
        case 'Z':
            // The first chunk resets the dictionary, plain or not.
            return head[at] === 1 || (head[at] ?? 0) >= 0xe0 ? 'lzma' : undefined;
        default:
            return undefined;
    }
}
/** CMF and FLG (RFC 1950): deflate, a window of at most 32 KiB, and a multiple of 31. */
function isZlib(head, at) {
    const [method = 0, flags = 0] = head.subarray(at, at + 2);
    return (head.length > at + 1 && (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0);
}
/**
 * Unpacks the object that `part` begins with, to at most `budget` bytes. Never throws for what the bytes say: what was
 * unpacked before `stopped` is handed out. Rejects only with the error of the bytes' origin.
 */
async function unpackObject(part, packed, budget) {
    const { packing, at, length } = packed;
    if (packing === 'plain')
        return { bytes: part, spent: 0 };
    const data = (0,core_bytes/* sliceBytes */.A1)(part, at, part.size - at);
    if (packing === 'stored')
        return storedObject(data, packed);
    const { decode, cost } = METHODS[packing];
    const allowed = Math.floor(budget / cost);
    const limits = { kept: compressed_limits/* COMPRESSED_LIMITS */.B.kept, decoded: Math.min(length, allowed) };
    const decoded = await (0,decompress/* decodeAll */.q)(decode, data, limits);
    const unpacked = { bytes: decoded.bytes, spent: Math.ceil(decoded.bytes.size * cost) };
    if (decoded.stopped === undefined)
        return { ...unpacked, end: at + decoded.end };
    return { ...unpacked, stopped: stopOf(decoded.stopped, length <= allowed) };
}
function storedObject(data, { at, length }) {
    const bytes = (0,core_bytes/* sliceBytes */.A1)(data, 0, length);
    const spent = bytes.size;
    if (spent === length)
        return { bytes, spent, end: at + length };
    const reason = `an object of ${length} bytes has ${bytes.size}`;
    return { bytes, spent, stopped: { code: 'BROKEN', reason, offset: 0 } };
}
/** R has room for as many bytes as an object says, and takes no more. */
function stopOf({ code, message }, isAllowed) {
    const broken = code === 'CUT' || code === 'DAMAGED' || (code === 'BUDGET' && isAllowed);
    const kind = broken ? 'BROKEN' : code === 'BUDGET' ? 'BUDGET' : 'UNSUPPORTED';
    return { code: kind, reason: message, offset: 0 };
}

// EXTERNAL MODULE: ./lib/src/format/r/gathered.js
var gathered = __webpack_require__(25255);
// EXTERNAL MODULE: ./lib/src/format/r/limits.js
var r_limits = __webpack_require__(94625);
// EXTERNAL MODULE: ./lib/src/format/r/read.js + 10 modules
var read = __webpack_require__(98492);
;// CONCATENATED MODULE: ./lib/src/format/r/database.js
// Reads lazy-load databases (.rdb): serialized objects one behind the other, each packed on its own.






class RDatabase {
    bytes;
    keep;
    budget;
    count = 0;
    why;
    /** `budget` is in unpacked bytes of the runtime's decoders. */
    constructor(bytes, keep = gathered/* KEEP_ALL */.E, budget = r_limits/* R_LIMITS */.C.unpacked) {
        this.bytes = bytes;
        this.keep = keep;
        this.budget = budget;
    }
    /** Why the file was not read from its beginning to its end, once all objects were handed out. */
    get stopped() {
        return this.why;
    }
    /**
     * The objects of the file, read one after the other as R writes them, and those that `entries` of the index have at
     * other places: R looks nowhere else. One object is held at a time. Never throws for what the bytes say. Rejects only
     * with the error of the bytes' origin.
     */
    async *objects(entries) {
        const seen = new Set();
        for (let at = 0; at < this.bytes.size;) {
            const end = yield* this.read(at, this.bytes.size - at);
            if (end === undefined) {
                this.stop('UNSUPPORTED', at, 'what begins there is no object that can be told from the next');
                break;
            }
            seen.add(`${at} ${end - at}`);
            at = end;
        }
        for (const { offset, length } of entries) {
            const key = `${offset} ${length}`;
            if (seen.has(key) || offset + length > this.bytes.size)
                continue;
            seen.add(key);
            yield* this.read(offset, length);
        }
    }
    /** Reads what is in `length` bytes at `offset`. Returns where the object ends. */
    async *read(offset, length) {
        if (++this.count > r_limits/* R_LIMITS */.C.objects || this.budget <= 0) {
            this.stop('BUDGET', offset, 'there is more in the database than is read');
            return undefined;
        }
        const part = (0,core_bytes/* sliceBytes */.A1)(this.bytes, offset, length);
        let end;
        for (const packed of packingsOf(await part.read(0, OBJECT_HEAD))) {
            const unpacked = await unpackObject(part, packed, this.budget);
            const { facts, isR } = await this.factsOf(unpacked);
            const isPlain = packed.packing === 'plain';
            // What lies in the file as it is costs what is read of it: an index may name the same bytes again and again.
            this.budget -= Math.max(unpacked.spent, isPlain ? facts.end : 0, facts.stopped?.offset ?? 0);
            const behind = isPlain && facts.stopped === undefined ? facts.end : unpacked.end;
            end ??= behind === undefined ? undefined : offset + behind;
            const from = !isR ? 0 : facts.stopped === undefined && !isPlain ? facts.end : unpacked.bytes.size;
            const rest = restOf(part, packed, unpacked, from);
            yield { offset, isPlain, facts, ...(rest !== undefined && { rest }) };
        }
        return end;
    }
    async factsOf({ bytes, stopped }) {
        const start = (0,sniff/* startOfR */.w)(await bytes.read(0, OBJECT_HEAD), true);
        if (start === undefined) {
            const why = stopped ?? { code: 'BROKEN', reason: 'it is no serialization', offset: 0 };
            return { facts: new gathered/* RGathered */.F(this.keep).facts(false, 0, why), isR: false };
        }
        const facts = await (0,read/* readR */.N)(bytes, start, this.keep, 'database');
        return { facts: stopped === undefined ? facts : { ...facts, stopped }, isR: true };
    }
    /** The first reason is told, unless a later one leaves more unread. */
    stop(code, offset, what) {
        if (this.why === undefined || (code === 'BUDGET' && this.why.code !== code))
            this.why = { code, reason: `${what}, at byte ${offset}`, offset };
    }
}
/** Another program may read what R does not: all from byte `at` of what is unpacked. */
function restOf(part, packed, { bytes, spent }, at) {
    const size = bytes.size - at;
    if (size <= 1)
        return undefined;
    const open = async () => {
        const again = await unpackObject(part, packed, Math.max(spent, 1));
        return (0,core_bytes/* sliceBytes */.A1)(again.bytes, at, size);
    };
    return { at, size, open };
}

// EXTERNAL MODULE: ./lib/src/container/compressed/sniff.js
var compressed_sniff = __webpack_require__(26178);
;// CONCATENATED MODULE: ./lib/src/format/r/database-index.js
// Reads the index of a lazy-load database (.rdx): where R looks for objects in the .rdb beside it.





const HEAD = 4096;
/**
 * The places that an index holds: a list of variables and references (makeLazyLoadDB in makeLazyLoad.R), each a vector
 * of offset and length, written by saveRDS(). All vectors of two numbers count, wherever they are. Never throws for
 * what the bytes say. Rejects only with the error of the bytes' origin.
 */
async function readDatabaseIndex(file) {
    const format = await (0,compressed_sniff/* sniffCompressed */.w)(file, await file.read(0, HEAD));
    const limits = { kept: r_limits/* R_LIMITS */.C.indexBytes, decoded: r_limits/* R_LIMITS */.C.indexBytes };
    const decoded = format === undefined ? { bytes: file } : await (0,decompress.decompress)(format, file, limits);
    const start = (0,sniff/* startOfR */.w)(await decoded.bytes.read(0, HEAD), true);
    if (start === undefined)
        return { entries: [], stopped: stop('BROKEN', 'it is no serialization') };
    const list = new EntryList();
    const { stopped } = await (0,read/* readR */.N)(decoded.bytes, start, list);
    const cut = 'stopped' in decoded && decoded.stopped?.code === 'BUDGET' ? decoded.stopped.message : undefined;
    const why = cut === undefined ? (list.stopped ?? stopped) : stop('BUDGET', cut);
    return { entries: list.entries, ...(why !== undefined && { stopped: why }) };
}
/** Keeps nothing of an object but pairs of numbers. */
class EntryList {
    entries = [];
    stopped;
    promise() {
        return false;
    }
    function() {
        return false;
    }
    pair(first, second) {
        const [offset, length] = [Math.trunc(first), Math.trunc(second)];
        if (Number.isNaN(offset + length))
            this.stopped ??= stop('UNSUPPORTED', 'a place in it is no number');
        else if (this.entries.length >= r_limits/* R_LIMITS */.C.entries)
            this.stopped ??= stop('BUDGET', `it has more than ${r_limits/* R_LIMITS */.C.entries} entries`);
        else if (Number.isSafeInteger(offset + length) && offset >= 0 && length > 0)
            this.entries.push({ offset, length });
    }
}
function stop(code, what) {
    return { code, reason: `the index cannot be read: ${what}`, offset: 0 };
}

// EXTERNAL MODULE: ./lib/src/inspect/r/claims.js
var claims = __webpack_require__(4327);
// EXTERNAL MODULE: ./lib/src/inspect/r/findings.js
var findings = __webpack_require__(85080);
// EXTERNAL MODULE: ./lib/src/inspect/r/judge.js
var judge = __webpack_require__(21559);
// EXTERNAL MODULE: ./lib/src/inspect/r/knowledge.js
var r_knowledge = __webpack_require__(95148);
;// CONCATENATED MODULE: ./lib/src/inspect/r/inspect-database.js






/** Verdicts kept of one file: whoever has more of them is blocked by the first. */
const MAX_VERDICTS = 20_000;
/** Objects with data behind them that are handed on. */
const MAX_RESTS = 1_000;
async function inspectDatabase(artifact, context) {
    const { bytes } = artifact;
    const index = await indexBeside(artifact, context);
    if (index === undefined && (0,claims/* isRedis */.y2)(artifact, await bytes.read(0, 9)))
        return { format: 'redis-dump', findings: [], members: [], incomplete: [] };
    const knowledge = (0,r_knowledge/* rKnowledge */.ZT)(context.rules);
    const database = new RDatabase(bytes, (0,judge/* kept */.L)(knowledge));
    const said = new Said(knowledge);
    for await (const object of database.objects(index?.entries ?? []))
        said.object(object);
    return {
        format: 'r-database',
        findings: (0,findings/* grouped */.z)(said.verdicts, artifact, context.rules),
        members: said.members,
        incomplete: [...said.incomplete.values(), ...gapOf(index?.stopped), ...gapOf(database.stopped)],
    };
}
/** The index has the name of the database but for the last letter. What is in an archive has no files beside it. */
async function indexBeside({ locator }, { openHead }) {
    if (openHead === undefined || locator.members.length > 0)
        return undefined;
    const { path } = locator;
    const file = await openHead(`${path.slice(0, -1)}${path.endsWith('B') ? 'X' : 'x'}`);
    return file === undefined ? undefined : readDatabaseIndex(file);
}
/** What is said of the objects together. */
class Said {
    verdicts = [];
    members = [];
    /** The first of each kind. */
    incomplete = new Map();
    knowledge;
    constructor(knowledge) {
        this.knowledge = knowledge;
    }
    object({ offset, isPlain, facts, rest }) {
        const place = (at = 0) => (isPlain ? offset + at : offset);
        for (const verdict of (0,judge/* judgeR */.U)(facts, this.knowledge, false)) {
            if (this.verdicts.length >= MAX_VERDICTS)
                this.stop(full(offset));
            else
                this.verdicts.push({ ...verdict, offset: place(verdict.offset) });
        }
        if (facts.stopped !== undefined)
            this.stop({ ...facts.stopped, offset: place(facts.stopped.offset) });
        if (rest === undefined)
            return;
        if (this.members.length >= MAX_RESTS)
            return this.stop(full(offset));
        this.members.push({
            name: `data behind byte ${rest.at} of the object at byte ${offset}`,
            unpacked: rest.size,
            open: async () => ({ bytes: await rest.open() }),
        });
    }
    stop(why) {
        if (!this.incomplete.has(why.code))
            this.incomplete.set(why.code, (0,findings/* incompleteOf */.Y)(why));
    }
}
function full(offset) {
    return { code: 'BUDGET', reason: 'there is more to tell of the objects than is told', offset };
}
/**
 * Where objects cannot be told apart, an index may know of more; where the index cannot be read (it may be a pointer to
 * a file elsewhere), of others.
 */
function gapOf(stopped) {
    if (stopped === undefined)
        return [];
    if (stopped.code === 'BUDGET')
        return [(0,findings/* incompleteOf */.Y)(stopped)];
    const { reason, offset } = stopped;
    return [{ code: 'broken', reason, risk: 'unknown', offset }];
}


/***/ })

};
