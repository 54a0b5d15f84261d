export const id = 1015;
export const ids = [1015];
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


/***/ })

};
