export const id = 9374;
export const ids = [9374,2569];
export const modules = {

/***/ 35647:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ CompressedError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the decoders. What was decoded before it was thrown was handed out already.

/**
 * `CUT`: the stream ends early; `DAMAGED`: it contradicts itself; `UNSUPPORTED`: legal, written by no ordinary tool, and not
 * read here; `NO_DECODER`: the runtime lacks the decoder; `BUDGET`: a limit was
 * reached.
 */
class CompressedError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}


/***/ }),

/***/ 74513:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isZlibError),
/* harmony export */   i: () => (/* binding */ inflateFrom)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35647);
// Raw deflate (RFC 1951) by the runtime's zlib, piece by piece, telling where the stream ended.



const INPUT_BYTES = 2 ** 16;
const OUTPUT_BYTES = 2 ** 16;
/**
 * On damage zlib drops what it had decoded of the current input. A second run feeds this little at a time, so that
 * what a streaming loader would already have acted upon is seen.
 */
const CAREFUL_BYTES = 64;
/** Chunks that the runtime's streams may have read ahead of zlib when it found the damage. */
const READ_AHEAD = 4;
/**
 * Inflates the stream that begins at `start`; returns the offset behind it. Throws DAMAGED behind the last good
 * byte; rejects with the origin's own error.
 */
async function* inflateFrom(bytes, start) {
    const read = { to: start };
    let yielded = 0;
    const first = run(chunks(bytes, start, bytes.size, read), start);
    for (;;) {
        const next = await first.next();
        if (next.done !== true) {
            yielded += next.value.length;
            yield next.value;
        }
        else if (typeof next.value === 'number')
            return next.value;
        else
            break;
    }
    const careful = Math.max(start, read.to - READ_AHEAD * INPUT_BYTES);
    const second = run(carefulChunks(bytes, start, careful, read.to), start);
    let passed = 0;
    for (;;) {
        const next = await second.next();
        if (next.done === true) {
            const why = typeof next.value === 'string' ? next.value : 'the data changed while it was read';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CompressedError */ .S('DAMAGED', `the deflate stream is damaged: ${why}`);
        }
        const fresh = next.value.subarray(Math.max(0, yielded - passed));
        passed += next.value.length;
        if (fresh.length > 0)
            yield fresh;
    }
}
/** Yields what comes out; returns the offset behind the stream, or zlib's words when it is damaged. */
async function* run(source, start) {
    const inflate = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw)({ chunkSize: OUTPUT_BYTES });
    // Errors come out of the iteration below; the callback only keeps them from being thrown twice.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source, { objectMode: true, highWaterMark: 1 }), inflate, () => undefined);
    try {
        for await (const output of inflate)
            yield output;
        return start + inflate.bytesWritten;
    }
    catch (thrown) {
        if (!isZlibError(thrown))
            throw thrown;
        return thrown.message;
    }
    finally {
        inflate.destroy();
    }
}
async function* chunks(bytes, from, to, read) {
    for (let offset = from; offset < to; offset += INPUT_BYTES) {
        const chunk = await bytes.read(offset, Math.min(INPUT_BYTES, to - offset));
        read.to = offset + chunk.length;
        yield chunk;
    }
}
async function* carefulChunks(bytes, from, careful, to) {
    yield* chunks(bytes, from, careful, { to: 0 });
    for await (const chunk of chunks(bytes, careful, to, { to: 0 })) {
        for (let at = 0; at < chunk.length; at += CAREFUL_BYTES)
            yield chunk.subarray(at, at + CAREFUL_BYTES);
    }
}
function isZlibError(thrown) {
    return (thrown instanceof Error &&
        'code' in thrown &&
        typeof thrown.code === 'string' &&
        /^Z(?:STD)?_/.test(thrown.code));
}


/***/ }),

/***/ 30450:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ frameEnded),
/* harmony export */   pd: () => (/* binding */ Input),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35647);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6916);


const WINDOW = 256 * 1024;
class Input {
    bytes;
    /** The window; the next byte is `data[at]`. */
    data = new Uint8Array();
    at = 0;
    base = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Offset of the next byte. */
    get position() {
        return this.base + this.at;
    }
    /** Bytes that can be had without moving the window. */
    get available() {
        return this.data.length - this.at;
    }
    get atEnd() {
        return this.position >= this.bytes.size;
    }
    /** Whether the window holds the last bytes there are. */
    get holdsEnd() {
        return this.base + this.data.length >= this.bytes.size;
    }
    /** Moves the window so that `count` bytes can be had, or all that are left. Resolves to how many there are. */
    async ensure(count) {
        if (this.available < count && !this.holdsEnd) {
            const position = this.position;
            // Twice what is asked for, so that asking for a lot and taking little does not read all again each time.
            this.data = await this.bytes.read(position, Math.max(count * 2, WINDOW));
            this.base = position;
            this.at = 0;
        }
        return this.available;
    }
    /** The next `count` bytes, a view. Throws CUT when there are fewer. */
    async take(count) {
        if ((await this.ensure(count)) < count) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('CUT', `the stream ends at byte ${this.bytes.size}, before its time`);
        }
        this.at += count;
        return this.data.subarray(this.at - count, this.at);
    }
    /** The bytes that come next, fewer at the end; they stay. */
    async peek(count) {
        await this.ensure(count);
        return this.data.subarray(this.at, this.at + count);
    }
    seek(position) {
        const at = position - this.base;
        if (at >= 0 && at <= this.data.length) {
            this.at = at;
            return;
        }
        this.data = new Uint8Array();
        this.base = position;
        this.at = 0;
    }
}
/** Notes that a frame ended at `end`. Throws BUDGET when there are too many. */
function frameEnded(progress, end) {
    progress.frames += 1;
    progress.end = end;
    if (progress.frames >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPRESSED_LIMITS */ .B.frames) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('BUDGET', `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPRESSED_LIMITS */ .B.frames} compressed streams in one file`);
    }
}
function startsWith(data, magic) {
    return magic.every((byte, at) => data[at] === byte);
}


/***/ }),

/***/ 6916:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ COMPRESSED_LIMITS)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61318);
// Every limit of the decoders, with its reason. A limit that is reached is reported, never silent.

const COMPRESSED_LIMITS = {
    /** Decoded bytes held in memory. What lies behind them is decoded again when it is read. */
    kept: 64 * 2 ** 20,
    /** Decoded bytes of formats that the runtime decodes (gzip, zlib, zstd): a few seconds for each GiB. */
    native: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.inflatedPerFile,
    /** Decoded bytes of formats that are decoded here: ten times slower, half a minute in all. */
    own: 512 * 2 ** 20,
    /** Bytes behind `kept` that one file may have decoded again, over all reads: four passes of the longest stream. */
    replayed: 4 * _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.inflatedPerFile,
    /** Decoded bytes kept of what was read last, for readers that step back a little: the pickle reader's longest line. */
    recent: 4 * 2 ** 20,
    /** Frames, members or streams of one file: a few seconds' work. Tools that write many (bgzip) write one for each 64 KiB. */
    frames: 10_000,
    /** Bytes of the window that a stream may ask for. `xz -9` asks for 64 MiB; so does `zstd --ultra`, at most twice that. */
    window: 128 * 2 ** 20,
    /** Decoding to more than `ratio` times the size and to more than `ratioBytes` is worth a word. */
    ratio: 200,
    ratioBytes: 16 * 2 ** 20,
};


/***/ }),

/***/ 42992:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ lzmaHeader),
/* harmony export */   tM: () => (/* binding */ CODER_START),
/* harmony export */   tz: () => (/* binding */ LZMA_HEADER),
/* harmony export */   uw: () => (/* binding */ lzmaProperties)
/* harmony export */ });
// The header of an LZMA stream without a container, and the properties that containers keep elsewhere.
/** Bytes. */
const LZMA_HEADER = 13;
/** Bytes that the range coder reads before it gives any. */
const CODER_START = 5;
const UNKNOWN = 0xffffffff;
/** liblzma takes no larger known sizes for this format: 256 GiB. */
const LARGEST_HIGH = 64;
/** The largest `lc + lp` that liblzma takes. The LZMA SDK takes all that the byte can say. */
const LIBLZMA_LITERAL_BITS = 4;
/**
 * The header, if the bytes can be one: liblzma's own test (`alone_decoder.c`, picky), and the first byte of the
 * range coder, which is zero.
 */
function lzmaHeader(head) {
    if (head.length < LZMA_HEADER + CODER_START || head[LZMA_HEADER] !== 0)
        return undefined;
    const view = new DataView(head.buffer, head.byteOffset, LZMA_HEADER);
    const properties = lzmaProperties(head[0] ?? 0);
    const dictionary = view.getUint32(1, true);
    const [low, high] = [view.getUint32(5, true), view.getUint32(9, true)];
    const isUnknown = low === UNKNOWN && high === UNKNOWN;
    if (properties === undefined || !isDictionarySize(dictionary))
        return undefined;
    if (!isUnknown && (high >= LARGEST_HIGH || low + high === 0))
        return undefined;
    return { properties, dictionary, size: isUnknown ? Infinity : high * 2 ** 32 + low };
}
/** A power of two, or one and a half of one. */
function isDictionarySize(size) {
    if (size === UNKNOWN)
        return true;
    const power = 2 ** Math.floor(Math.log2(size));
    return size > 0 && (size === power || size === power * 1.5);
}
/** The properties byte; undefined when it is none, or when `lc + lp` is more than `most`. */
function lzmaProperties(byte, most = LIBLZMA_LITERAL_BITS) {
    const lc = byte % 9;
    const lp = Math.floor(byte / 9) % 5;
    const pb = Math.floor(byte / 45);
    return pb > 4 || lc + lp > most ? undefined : { lc, lp, pb };
}


/***/ }),

/***/ 61617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ ZFILE_MAGIC),
/* harmony export */   Hr: () => (/* binding */ GZIP_MAGIC),
/* harmony export */   Kh: () => (/* binding */ ZSTD_MAGIC),
/* harmony export */   VR: () => (/* binding */ XZ_MAGIC),
/* harmony export */   VS: () => (/* binding */ LZ4_MAGIC),
/* harmony export */   Y_: () => (/* binding */ BZIP2_MAGIC)
/* harmony export */ });
// How the streams of each format begin.
const GZIP_MAGIC = [0x1f, 0x8b, 0x08];
const XZ_MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
const LZ4_MAGIC = [0x04, 0x22, 0x4d, 0x18];
const BZIP2_MAGIC = [0x42, 0x5a, 0x68];
/** `ZF0x` and then a hexadecimal length. */
const ZFILE_MAGIC = [0x5a, 0x46, 0x30, 0x78];


/***/ }),

/***/ 55967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ skipSkippable),
/* harmony export */   Y: () => (/* binding */ isSkippable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35647);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30450);
// Skippable frames, which LZ4 and Zstandard share: a magic of sixteen values, a length, data for someone else.


/** Whether the four bytes are 0x184D2A50 to 0x184D2A5F, little-endian. */
function isSkippable(data) {
    return ((data[0] ?? 0) & 0xf0) === 0x50 && data[1] === 0x2a && data[2] === 0x4d && data[3] === 0x18;
}
/** Moves the input behind all skippable frames that come next; they count as frames. */
async function skipSkippable(input, progress) {
    for (let head = await input.peek(8); isSkippable(head); head = await input.peek(8)) {
        const length = head.length < 8 ? Infinity : new DataView(head.buffer, head.byteOffset, 8).getUint32(4, true);
        if (length > input.bytes.size - input.position - 8) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('DAMAGED', 'a skippable frame is longer than the file');
        }
        input.seek(input.position + 8 + length);
        (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .frameEnded */ .KB)(progress, input.position);
    }
}


/***/ }),

/***/ 26178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sniffCompressed)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52203);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35647);
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74513);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30450);
/* harmony import */ var _lzma_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42992);
/* harmony import */ var _magic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61617);
/* harmony import */ var _skippable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55967);
// Recognises compressed streams by their first bytes; where the magic is weak, by decoding what is there.








/** Skippable frames looked behind. Honest files have one at most. */
const MAX_SKIPPED = 64;
/** Bytes that a short piece of data must decode to before it counts as zlib or LZMA: text rarely gets as far. */
const ENOUGH = 20;
/** Bytes decoded for a look; a bomb's first 4 KiB hold at most this much. */
const MOST_DECODED = 8 * 2 ** 20;
/**
 * The format of the stream that `bytes` begin with. `head` holds their first bytes: 4 KiB, or all of them. Rejects
 * with the origin's own error.
 */
async function sniffCompressed(bytes, head) {
    if ((0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1)(head, _magic_js__WEBPACK_IMPORTED_MODULE_5__/* .GZIP_MAGIC */ .Hr))
        return 'gzip';
    if ((0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1)(head, _magic_js__WEBPACK_IMPORTED_MODULE_5__/* .XZ_MAGIC */ .VR))
        return 'xz';
    if ((0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1)(head, _magic_js__WEBPACK_IMPORTED_MODULE_5__/* .ZSTD_MAGIC */ .Kh))
        return 'zstd';
    if ((0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1)(head, _magic_js__WEBPACK_IMPORTED_MODULE_5__/* .LZ4_MAGIC */ .VS))
        return 'lz4';
    if (isBzip2(head))
        return 'bzip2';
    if ((0,_skippable_js__WEBPACK_IMPORTED_MODULE_4__/* .isSkippable */ .Y)(head))
        return behindSkippable(bytes);
    if ((0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1)(head, _magic_js__WEBPACK_IMPORTED_MODULE_5__/* .ZFILE_MAGIC */ .Bp))
        return 'zfile';
    if (isZlib(head, bytes.size))
        return 'zlib';
    return (await isLzma(head, bytes.size)) ? 'lzma' : undefined;
}
/** `BZh`, a level, and the magic of a first block or of an empty stream. */
function isBzip2(head) {
    const level = head[3] ?? 0;
    if (!(0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1)(head, _magic_js__WEBPACK_IMPORTED_MODULE_5__/* .BZIP2_MAGIC */ .Y_) || level < 0x31 || level > 0x39)
        return false;
    const magic = Buffer.from(head.subarray(4, 10)).toString('hex');
    return magic === '314159265359' || magic === '177245385090';
}
async function behindSkippable(bytes) {
    let offset = 0;
    for (let skipped = 0; skipped < MAX_SKIPPED; skipped++) {
        const head = await bytes.read(offset, 8);
        if (head.length < 8)
            return undefined;
        if ((0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1)(head, _magic_js__WEBPACK_IMPORTED_MODULE_5__/* .ZSTD_MAGIC */ .Kh))
            return 'zstd';
        if ((0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1)(head, _magic_js__WEBPACK_IMPORTED_MODULE_5__/* .LZ4_MAGIC */ .VS))
            return 'lz4';
        if (!(0,_skippable_js__WEBPACK_IMPORTED_MODULE_4__/* .isSkippable */ .Y)(head))
            return undefined;
        offset += 8 + new DataView(head.buffer, head.byteOffset, 8).getUint32(4, true);
    }
    return undefined;
}
/**
 * A window of 32 KiB, no dictionary, a right check (the only headers that joblib takes), and data that inflates.
 * A stream that is cut off counts as well: loaders act on its beginning.
 */
function isZlib(head, size) {
    if (head[0] !== 0x78 || ![0x01, 0x5e, 0x9c, 0xda].includes(head[1] ?? 0))
        return false;
    // The head of most streams is cut off: asked first whether it is whole, zlib would make an error for each of them.
    const part = inflatedPart(head);
    if (part === undefined)
        return false;
    return part >= (size > head.length ? 1 : ENOUGH) || isWhole(head);
}
/** Whether the stream, of which the beginning inflates to little, ends in these bytes. */
function isWhole(data) {
    try {
        (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(data);
        return true;
    }
    catch (thrown) {
        if ((0,_inflate_js__WEBPACK_IMPORTED_MODULE_2__/* .isZlibError */ .E)(thrown))
            return false;
        throw thrown;
    }
}
/** How many bytes the beginning of a stream inflates to; undefined when it is damaged. */
function inflatedPart(data) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(data, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH, maxOutputLength: MOST_DECODED }).length;
    }
    catch (thrown) {
        if ((0,_inflate_js__WEBPACK_IMPORTED_MODULE_2__/* .isZlibError */ .E)(thrown))
            return undefined;
        if (thrown instanceof RangeError)
            return MOST_DECODED;
        throw thrown;
    }
}
/** A header that liblzma takes, and data that decodes as far as they are there. */
async function isLzma(head, size) {
    if ((0,_lzma_header_js__WEBPACK_IMPORTED_MODULE_6__/* .lzmaHeader */ .Cy)(head) === undefined)
        return false;
    const { decodeLzmaAlone } = await __webpack_require__.e(/* import() */ 1550).then(__webpack_require__.bind(__webpack_require__, 91550));
    let decoded = 0;
    const progress = { frames: 0, end: 0 };
    try {
        for await (const piece of decodeLzmaAlone((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .memoryBytes */ .ZY)(head), progress)) {
            decoded += piece.length;
            if (decoded > MOST_DECODED)
                return true;
        }
        return true;
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CompressedError */ .S))
            throw thrown;
        // The head ends before the stream does, which is no damage.
        return thrown.code === 'CUT' && (size > head.length || decoded >= ENOUGH);
    }
}


/***/ }),

/***/ 71966:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ Cursor),
/* harmony export */   gB: () => (/* binding */ safe),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91227);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92040);
// The header's bytes, read forward: every read is checked against their end.


class Cursor {
    data;
    at = 0;
    constructor(data) {
        this.data = data;
    }
    get left() {
        return this.data.length - this.at;
    }
    byte() {
        return this.bytes(1)[0] ?? 0;
    }
    /** The next `count` bytes, a view. Throws DAMAGED when there are fewer. */
    bytes(count) {
        if (count > this.left)
            throw damaged(`it ends early, at byte ${this.data.length} of the header`);
        this.at += count;
        return this.data.subarray(this.at - count, this.at);
    }
    u32() {
        const bytes = this.bytes(4);
        return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
    }
    /**
     * The format's number of one to nine bytes (7zFormat.txt, "UINT64"): each leading one bit of the first byte announces a byte, the
     * rest of it is the top. Throws DAMAGED from 2^53 on: no file has so many bytes.
     */
    number() {
        const first = this.byte();
        let value = 0;
        for (let index = 0, mask = 0x80; index < 8; index++, mask >>= 1) {
            if ((first & mask) === 0)
                return safe(value + (first & (mask - 1)) * 2 ** (8 * index));
            value += this.byte() * 2 ** (8 * index);
        }
        return safe(value);
    }
    /** How many of something follow. Throws BUDGET when more than anybody takes. */
    count(what) {
        const count = this.number();
        if (count > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVEN_ZIP_LIMITS */ .H.members) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SevenZipError */ .z('BUDGET', `the archive has ${count} ${what}, more than are read`);
        }
        return count;
    }
    /** One bit for each, the highest first. */
    bits(count) {
        const bytes = this.bytes(Math.ceil(count / 8));
        return Array.from({ length: count }, (_, index) => ((bytes[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0);
    }
    /** One bit for each, or a byte that says that all are set. */
    optionalBits(count) {
        return this.byte() === 0 ? this.bits(count) : Array.from({ length: count }, () => true);
    }
    /** Checksums of some of `count` things. */
    digests(count) {
        return this.optionalBits(count).map((isDefined) => (isDefined ? this.u32() : undefined));
    }
    /** Throws UNSUPPORTED where data are kept in another stream, which no tool writes. */
    notExternal() {
        if (this.byte() !== 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SevenZipError */ .z('UNSUPPORTED', 'parts of the header are kept in other streams, which is not read');
        }
    }
}
/** The sum, as long as it is exact. Throws DAMAGED otherwise. */
function safe(value) {
    if (!Number.isSafeInteger(value))
        throw damaged('it holds an impossible size');
    return value;
}
function damaged(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SevenZipError */ .z('DAMAGED', `the header of the 7z archive is damaged: ${why}`);
}


/***/ }),

/***/ 91227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ SevenZipError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the 7z reader. Outside the reader it is told as `incomplete`, so that nobody has to catch it.

/**
 * `DAMAGED`: the header contradicts itself or ends early; `UNSUPPORTED`: a part or a method that is not read here;
 * `ENCRYPTED`: it needs a password; `BUDGET`: a limit was reached.
 */
class SevenZipError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}


/***/ }),

/***/ 92040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SEVEN_ZIP_LIMITS)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61318);
// Every limit of the 7z reader, with its reason. A limit that is reached is reported, never silent.

const SEVEN_ZIP_LIMITS = {
    /** Members, folders and packed streams of one archive: the pipeline takes no more members from one file. */
    members: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.membersPerFile,
    /** Bytes of the header, packed and unpacked: 50,000 members with names of 150 characters fit. */
    headerBytes: 16 * 2 ** 20,
    /** Headers packed in headers. Tools write one. */
    headerDepth: 4,
    /** Coders of one folder, and inputs of one coder: four and four for programs (BCJ2), twice the coders when encrypted. */
    coders: 8,
    inputs: 4,
    /** Bytes unpacked from one archive, in all its folders, by decoders of the runtime. */
    unpacked: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.inflatedPerFile,
    /** What a byte costs of that where our own decoders make it: they are that much slower, so half a GiB in all. */
    ownWeight: 8,
    /** Bytes that a folder costs at least, for setting up its decoder. So 50,000 folders of one small file each are read. */
    folderCost: 2 ** 13,
    /**
     * Unpacked bytes held in memory, of one folder at a time: all that our own decoders may make, which are too slow to do it
     * again. What the runtime makes beyond it is unpacked again when it is read.
     */
    kept: 512 * 2 ** 20,
    /** Characters of a name that are kept; no file system takes more. */
    nameLength: 4096,
    /** Characters of a link's target that are looked at. */
    linkLength: 4096,
    /** Anomalies kept for one archive: a reviewer reads a few. */
    anomalies: 1_000,
    /** Bytes searched for the signature behind a program that unpacks itself: 7-Zip looks as far. */
    searched: 8 * 2 ** 20,
    /** Unpacking to more than `ratio` times the size and to more than `ratioBytes` is worth a word. */
    ratio: 200,
    ratioBytes: 16 * 2 ** 20,
};


/***/ }),

/***/ 93643:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SIGNATURE_HEADER),
/* harmony export */   O: () => (/* binding */ readStreams)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71966);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91227);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92040);
// The part of the header that says where packed streams are, how folders unpack them, and what is in a folder.



/** Property ids (7zFormat.txt, "Property IDs"). */
const ID = {
    end: 0,
    pack: 6,
    unpack: 7,
    subStreams: 8,
    size: 9,
    crc: 10,
    folder: 11,
    unpackSize: 12,
    unpackStream: 13,
};
/** Of the signature header: packed streams are counted from its end. */
const SIGNATURE_HEADER = 32;
/** Reads a StreamsInfo up to its end. Throws `SevenZipError`. */
function readStreams(cursor) {
    let packs = [];
    let folders = [];
    let streams;
    let last = 0;
    for (let id = cursor.number(); id !== ID.end; id = cursor.number()) {
        if (id <= last)
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('the parts of the streams are not in their order');
        last = id;
        if (id === ID.pack)
            packs = readPacks(cursor);
        else if (id === ID.unpack)
            folders = readFolders(cursor);
        else if (id === ID.subStreams)
            streams = readSubStreams(cursor, folders);
        else
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`the streams have a part of no known kind (${id})`);
    }
    let next = 0;
    return {
        packs,
        folders: folders.map(({ coders, binds, packed, sizes, size, crc }, index) => {
            const own = packs.slice(next, (next += packed.length));
            if (own.length < packed.length)
                throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a folder has no packed data');
            return { coders, binds, packed, sizes, size, packs: own, streams: streams?.[index] ?? [{ size, crc }] };
        }),
    };
}
function readPacks(cursor) {
    let offset = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB)(SIGNATURE_HEADER + cursor.number());
    const count = cursor.count('packed streams');
    const packs = [];
    for (let id = cursor.number(); id !== ID.end; id = cursor.number()) {
        if (id === ID.crc)
            cursor.digests(count);
        else if (id !== ID.size || packs.length > 0)
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('the sizes of packed streams are not as they should be');
        else {
            for (let index = 0; index < count; index++) {
                const size = cursor.number();
                packs.push({ offset, size });
                offset = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB)(offset + size);
            }
        }
    }
    return packs;
}
function readFolders(cursor) {
    expect(cursor, ID.folder, 'folders');
    const count = cursor.count('folders');
    cursor.notExternal();
    const shapes = Array.from({ length: count }, () => readFolder(cursor));
    expect(cursor, ID.unpackSize, 'sizes of folders');
    const folders = shapes.map(({ coders, binds, packed }) => {
        const sizes = coders.map(() => cursor.number());
        const last = coders.findIndex((_, output) => !binds.some((bind) => bind.output === output));
        return { coders, binds, packed, sizes, size: sizes[last] ?? 0, crc: undefined };
    });
    for (let id = cursor.number(); id !== ID.end; id = cursor.number()) {
        if (id !== ID.crc)
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`the folders have a part of no known kind (${id})`);
        const digests = cursor.digests(count);
        for (const [index, folder] of folders.entries())
            folder.crc = digests[index];
    }
    return folders;
}
function readFolder(cursor) {
    const count = cursor.number();
    if (count === 0)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a folder has no coders');
    if (count > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVEN_ZIP_LIMITS */ .H.coders)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SevenZipError */ .z('UNSUPPORTED', `a folder has ${count} coders, more than tools write`);
    const coders = Array.from({ length: count }, () => readCoder(cursor));
    const inputs = coders.reduce((sum, coder) => sum + coder.inputs, 0);
    const binds = Array.from({ length: count - 1 }, () => ({
        input: cursor.number(),
        output: cursor.number(),
    }));
    const bound = new Set(binds.map(({ input }) => input));
    const free = Array.from({ length: inputs }, (_, input) => input).filter((input) => !bound.has(input));
    const packedCount = inputs - binds.length;
    const packed = packedCount > 1 ? Array.from({ length: packedCount }, () => cursor.number()) : free;
    if (packed.length === 0 || packed.toSorted((a, b) => a - b).join() !== free.join())
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('the coders of a folder are not joined as they should be');
    return { coders, binds, packed };
}
/** Bits of a coder's first byte. */
const CODER = { idSize: 0x0f, complex: 0x10, properties: 0x20, more: 0xc0 };
const NONE = new Uint8Array();
function readCoder(cursor) {
    const flags = cursor.byte();
    if ((flags & CODER.more) !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SevenZipError */ .z('UNSUPPORTED', 'a folder names alternative coders');
    const method = Buffer.from(cursor.bytes(flags & CODER.idSize))
        .toString('hex')
        .replace(/^0+/, '');
    const [inputs, outputs] = (flags & CODER.complex) === 0 ? [1, 1] : [cursor.number(), cursor.number()];
    if (inputs === 0 || inputs > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVEN_ZIP_LIMITS */ .H.inputs || outputs !== 1)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`a coder has ${inputs} inputs and ${outputs} outputs`);
    const properties = (flags & CODER.properties) === 0 ? NONE : cursor.bytes(cursor.number());
    return { method, inputs, properties };
}
/** What each folder holds: how many streams, their sizes but the last, and the checksums nobody knows yet. */
function readSubStreams(cursor, folders) {
    let counts = folders.map(() => 1);
    let id = cursor.number();
    if (id === ID.unpackStream) {
        counts = folders.map(() => cursor.count('members'));
        id = cursor.number();
    }
    if (counts.reduce((sum, count) => sum + count, 0) > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVEN_ZIP_LIMITS */ .H.members)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SevenZipError */ .z('BUDGET', `the archive has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVEN_ZIP_LIMITS */ .H.members} members`);
    const hasSizes = id === ID.size;
    const sizes = folders.map((folder, index) => readSizes(cursor, folder.size, counts[index] ?? 0, hasSizes));
    if (hasSizes)
        id = cursor.number();
    const known = folders.map(({ crc }, index) => (counts[index] === 1 ? crc : undefined));
    const unknown = sizes.flatMap((own, index) => (known[index] === undefined ? own : []));
    let digests = [];
    for (; id !== ID.end; id = cursor.number()) {
        if (id !== ID.crc || digests.length > 0)
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`the members have a part of no known kind (${id})`);
        digests = cursor.digests(unknown.length);
    }
    let next = 0;
    return sizes.map((own, index) => own.map((size) => ({ size, crc: known[index] ?? digests[next++] })));
}
function readSizes(cursor, whole, count, hasSizes) {
    if (count === 0)
        return [];
    if (count > 1 && !hasSizes)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('the sizes of members are missing');
    const sizes = Array.from({ length: count - 1 }, () => cursor.number());
    const rest = whole - sizes.reduce((sum, size) => (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB)(sum + size), 0);
    if (rest < 0)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('the members of a folder are larger than the folder');
    return [...sizes, rest];
}
function expect(cursor, id, what) {
    if (cursor.number() !== id)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`the ${what} are not where they should be`);
}


/***/ }),

/***/ 85457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ sparseBlockGoesOn),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   ei: () => (/* binding */ isZeroBlock)
/* harmony export */ });
// One tar header block: fields of POSIX ustar, of GNU and of what came before both.
const BLOCK = 512;
/** Offsets and lengths of the fields (POSIX.1-2017, pax, "ustar Interchange Format"). */
const FIELD = {
    name: [0, 100],
    size: [124, 12],
    checksum: [148, 8],
    link: [157, 100],
    magic: [257, 8],
    prefix: [345, 155],
};
const TYPE = 156;
/** Where GNU says that an old sparse header goes on: in the header itself, and in each block behind it. */
const SPARSE_GOES_ON = 482;
const SPARSE_BLOCK_GOES_ON = 504;
/** The header in the first 512 bytes, or undefined when the checksum is not right. */
function readHeader(block) {
    if (block.length < BLOCK || !hasChecksum(block))
        return undefined;
    const magic = latin1(field(block, 'magic'));
    const name = text(field(block, 'name'));
    // GNU keeps times where POSIX keeps the first part of a long name.
    const prefix = magic.startsWith('ustar  ') ? '' : text(field(block, 'prefix'));
    const type = String.fromCharCode(block[TYPE] ?? 0);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: text(field(block, 'link')),
        type: type === '\0' ? '0' : type,
        size: numberOf(field(block, 'size')),
        sparseGoesOn: type === 'S' && block[SPARSE_GOES_ON] === 1,
    };
}
function isZeroBlock(block) {
    return block.every((byte) => byte === 0);
}
/** Whether a further block of an old GNU sparse header follows this one. */
function sparseBlockGoesOn(block) {
    return block[SPARSE_BLOCK_GOES_ON] === 1;
}
/** UTF-8 up to the first NUL, Latin-1 when it is not UTF-8. */
function text(bytes) {
    const end = bytes.indexOf(0);
    const kept = end < 0 ? bytes : bytes.subarray(0, end);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(kept);
    }
    catch {
        return latin1(kept);
    }
}
/**
 * The sum of all bytes, with the checksum's own counted as spaces. Old systems summed signed bytes; GNU tar and
 * Python take both.
 */
function hasChecksum(block) {
    const [start, length] = FIELD.checksum;
    const stored = numberOf(field(block, 'checksum'));
    let unsigned = length * 0x20;
    let signed = unsigned;
    for (let at = 0; at < BLOCK; at++) {
        if (at >= start && at < start + length)
            continue;
        const byte = block[at] ?? 0;
        unsigned += byte;
        signed += byte < 0x80 ? byte : byte - 0x100;
    }
    return stored === unsigned || stored === signed;
}
/** Octal digits between spaces and NULs; GNU's base 256 when the first bit is set. */
function numberOf(bytes) {
    const first = bytes[0] ?? 0;
    if (first === 0x80)
        return bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    if (first > 0x80)
        return Number.NaN;
    const [digits = ''] = latin1(bytes).trim().split(/[\0 ]/, 1);
    if (digits === '')
        return 0;
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}
function field(block, name) {
    const [start, length] = FIELD[name];
    return block.subarray(start, start + length);
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}


/***/ }),

/***/ 28544:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ZIP_LIMITS)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61318);
// Every limit of the zip reader, with its reason. A limit that is reached is reported, never silent.

const ZIP_LIMITS = {
    /** Members listed from one archive: the pipeline takes no more from one file. */
    members: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.membersPerFile,
    /** Bytes inflated from one archive over all its members. */
    inflatedPerArchive: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.inflatedPerFile,
    /**
     * Bytes inflated from one member: they are held in memory. Models that are larger are stored, not deflated,
     * so that they can be mapped.
     */
    inflatedPerMember: 64 * 2 ** 20,
    /** Bytes of one central directory, read whole: 50,000 entries with names of 500 bytes fit. */
    directoryBytes: 32 * 2 ** 20,
    /** End records looked at in one tail. Honest archives have one; a stored zip at the end adds its own. */
    endRecords: 16,
    /** Bytes searched for local headers outside all known members. Honest archives leave none to search. */
    probedBytes: 64 * 2 ** 20,
    /** Bytes of a name that are kept for display; 65,535 are legal, no file system takes more than 4,096. */
    nameBytes: 4096,
    /** Anomalies kept for one archive: a reviewer reads a few, a hostile archive can make one a member. */
    anomalies: 1_000,
    /** How far from the end miniz may find an end record: 65,535 + 22 bytes, rounded up to its 4 KiB steps. */
    tailBytes: 65_535 + 22 + 4096,
    /** Inflating more than `ratio` times and to more than `ratioBytes` is worth a word: zeros of small tensors are not. */
    ratio: 200,
    ratioBytes: 16 * 2 ** 20,
};


/***/ }),

/***/ 81615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ END64_SIGNATURE),
/* harmony export */   B5: () => (/* binding */ LOCATOR64_BYTES),
/* harmony export */   E3: () => (/* binding */ IN_ZIP64),
/* harmony export */   HX: () => (/* binding */ LOCAL_SIGNATURE),
/* harmony export */   Lw: () => (/* binding */ CENTRAL_SIGNATURE),
/* harmony export */   Rf: () => (/* binding */ END_SIGNATURE),
/* harmony export */   Tf: () => (/* binding */ FLAG_STRONG_ENCRYPTION),
/* harmony export */   Tq: () => (/* binding */ FLAG_UTF8),
/* harmony export */   _$: () => (/* binding */ END_BYTES),
/* harmony export */   _x: () => (/* binding */ LOCATOR64_SIGNATURE),
/* harmony export */   aE: () => (/* binding */ END64_BYTES),
/* harmony export */   cF: () => (/* binding */ LOCAL_BYTES),
/* harmony export */   oT: () => (/* binding */ METHOD_DEFLATED),
/* harmony export */   oW: () => (/* binding */ CENTRAL_BYTES),
/* harmony export */   rh: () => (/* binding */ FLAG_DESCRIPTOR),
/* harmony export */   uM: () => (/* binding */ FLAG_ENCRYPTED),
/* harmony export */   y$: () => (/* binding */ METHOD_STORED)
/* harmony export */ });
// Signatures and fixed sizes of zip structures (PKWARE APPNOTE 6.3, section 4.3), and the flag bits that matter.
const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const END64_BYTES = 56;
const LOCATOR64_BYTES = 20;
/** A 32-bit field that says: the value is in the zip64 extra field. */
const IN_ZIP64 = 0xffff_ffff;
const FLAG_ENCRYPTED = 0x0001;
/** Sizes follow the data in a descriptor; those in the local header may be zero. */
const FLAG_DESCRIPTOR = 0x0008;
const FLAG_STRONG_ENCRYPTION = 0x0040;
const FLAG_UTF8 = 0x0800;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;


/***/ }),

/***/ 23366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hasZipTail),
/* harmony export */   f: () => (/* binding */ looksLikeZip)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28544);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81615);


/** Whether the first bytes are a local file header or the end record of an empty archive (APPNOTE 4.3.7, 4.3.16). */
function looksLikeZip(head) {
    if (head.length < 4)
        return false;
    const signature = new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true);
    return signature === _signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_SIGNATURE */ .HX || signature === _signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .END_SIGNATURE */ .Rf;
}
/**
 * Whether an end of central directory record is near the end of the file, whatever the file begins with: readers
 * that search from the end (miniz, Python's zipfile) open such a file as a zip. Reads at most 70 KiB.
 */
async function hasZipTail(bytes) {
    const start = Math.max(0, bytes.size - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ZIP_LIMITS */ .L.tailBytes);
    const data = await bytes.read(start, bytes.size - start);
    const tail = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const at = tail.lastIndexOf('PK\x05\x06', Math.max(0, tail.length - _signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .END_BYTES */ ._$), 'latin1');
    return at >= 0 && tail.length - at >= _signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .END_BYTES */ ._$;
}


/***/ }),

/***/ 71316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CursorError),
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The bounds-checked cursor: every fixed-size field of hostile bytes is read through it.

class CursorError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}
/** A position in bytes held in memory. Every read checks bounds and throws {@link CursorError} past the end. */
class Cursor {
    view;
    data;
    position;
    constructor(data, position = 0) {
        this.data = data;
        this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
        this.position = position;
    }
    get remaining() {
        return this.data.length - this.position;
    }
    u8() {
        return this.view.getUint8(this.advance(1));
    }
    u16() {
        return this.view.getUint16(this.advance(2), true);
    }
    u32() {
        return this.view.getUint32(this.advance(4), true);
    }
    i32() {
        return this.view.getInt32(this.advance(4), true);
    }
    /** Little-endian 64-bit unsigned as a number; throws TOO_LARGE above 2^53 - 1, where numbers lose digits. */
    u64() {
        const at = this.position;
        const value = this.view.getBigUint64(this.advance(8), true);
        if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
            throw new CursorError('TOO_LARGE', `a 64-bit length at byte ${at} is larger than any file`);
        }
        return Number(value);
    }
    /** A view of the next `length` bytes, not a copy. */
    bytes(length) {
        const start = this.advance(length);
        return this.data.subarray(start, start + length);
    }
    advance(length) {
        const start = this.position;
        if (!(length >= 0) || start < 0 || length > this.data.length - start) {
            throw new CursorError('OUT_OF_BOUNDS', `${length} bytes are needed at byte ${start}, ${this.data.length} exist`);
        }
        this.position = start + length;
        return start;
    }
}


/***/ }),

/***/ 56326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ MAX_TENSORS),
/* harmony export */   k: () => (/* binding */ tensorSet)
/* harmony export */ });
/** Tensors kept of one artifact: the largest mixtures of experts have some thousands in one file. */
const MAX_TENSORS = 20_000;
/** Characters of a name that are kept: names are words and numbers with dots between them. */
const NAME_LENGTH = 300;
const DTYPE_LENGTH = 60;
/** Dimensions that are kept: no library has more than 64. */
const DIMENSIONS = 64;
/** The first tensors and whether there are more. Of each only what is in {@link TensorFact} is kept, and bounded. */
function tensorSet(format, all) {
    return { format, tensors: all.slice(0, MAX_TENSORS).map(kept), more: all.length > MAX_TENSORS };
}
function kept({ name, dtype, shape, bytes, content }) {
    return {
        name: copied(name, NAME_LENGTH),
        dtype: copied(dtype, DTYPE_LENGTH),
        shape: shape.slice(0, DIMENSIONS),
        bytes,
        ...(content !== undefined && { content }),
    };
}
/** A part of a string keeps the whole in memory, and here the whole is the header of a file. */
function copied(text, length) {
    return Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le');
}


/***/ }),

/***/ 96106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ executorchKind),
/* harmony export */   a: () => (/* binding */ readHeader)
/* harmony export */ });
const AT = 8;
/** Versions 6 and 7 of a bundle have the same tables; the loader of today takes 8. */
const BUNDLE = /^BP\d\d$/;
/** By the identifier behind the offset of the root; `size` is that of the file, in which the root of a bundle is. */
function executorchKind(head, size) {
    if (head.length < AT)
        return undefined;
    const start = Buffer.from(head.buffer, head.byteOffset, AT);
    const identifier = start.toString('latin1', 4);
    if (identifier === 'ET12')
        return 'program';
    if (identifier === 'FT01')
        return 'data';
    return BUNDLE.test(identifier) && start.readUInt32LE(0) < size ? 'bundle' : undefined;
}
/**
 * The extended header of a program (`eh00`: its own length, size of the program, base of the segments, since 2025 their
 * size) or the header of a data file (`FH01`, which has the offset of the FlatBuffer before its size).
 */
async function readHeader(bytes, kind) {
    const head = Buffer.from(await bytes.read(AT, 48));
    const magic = kind === 'program' ? 'eh00' : 'FH01';
    if (head.length < 24 || head.toString('latin1', 0, 4) !== magic)
        return {};
    const start = kind === 'program' ? 0n : head.readBigUInt64LE(8);
    const at = kind === 'program' ? 8 : 16;
    if (head.length < at + 16)
        return {};
    const size = head.readBigUInt64LE(at);
    const base = head.readBigUInt64LE(at + 8);
    if (start + size > BigInt(bytes.size))
        return { outside: `the header says that the program is ${size} bytes of ${bytes.size}` };
    if (base > BigInt(bytes.size))
        return { outside: `the header says that segments begin at byte ${base} of ${bytes.size}` };
    return base === 0n ? {} : { segments: Number(base) };
}


/***/ }),

/***/ 94181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Hdf5Error)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the HDF5 reader.

/**
 * `NOT_HDF5`: no superblock where libhdf5 looks for one; `BROKEN`: the structure contradicts itself or ends early;
 * `UNSUPPORTED`: a feature that is named but not read; `BUDGET`: a limit of HDF5_LIMITS was reached.
 */
class Hdf5Error extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}


/***/ }),

/***/ 25895:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   rx: () => (/* binding */ cText)
/* harmony export */ });
/* harmony import */ var _core_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71316);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94181);
// Fields of HDF5 structures: the shared cursor, with the address and length widths that the superblock states.


const SIGNATURE = new TextDecoder('latin1');
const TEXT = new TextDecoder('utf-8');
/** Reads little-endian fields in order. Throws CursorError past the end, {@link Hdf5Error} on values no file has. */
class Fields {
    data;
    widths;
    cursor;
    constructor(data, widths) {
        this.data = data;
        this.widths = widths;
        this.cursor = new _core_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .Cursor */ .b(data);
    }
    get position() {
        return this.cursor.position;
    }
    get remaining() {
        return this.cursor.remaining;
    }
    u8() {
        return this.cursor.u8();
    }
    u16() {
        return this.cursor.u16();
    }
    u32() {
        return this.cursor.u32();
    }
    /** An unsigned integer of `width` bytes, 1 to 8. */
    uint(width) {
        let value = 0n;
        for (const [place, byte] of this.cursor.bytes(width).entries())
            value |= BigInt(byte) << BigInt(8 * place);
        if (value > BigInt(Number.MAX_SAFE_INTEGER))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Hdf5Error */ .m('BROKEN', 'a length is larger than any file');
        return Number(value);
    }
    /** A file address; undefined for the "undefined address" (all ones). */
    address() {
        const start = this.position;
        const bytes = this.cursor.bytes(this.widths.address);
        if (bytes.every((byte) => byte === 0xff))
            return undefined;
        this.cursor.position = start;
        return this.uint(this.widths.address);
    }
    /** A file address that must be there. */
    definedAddress(what) {
        const address = this.address();
        if (address === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Hdf5Error */ .m('BROKEN', `${what} has no address`);
        return address;
    }
    length() {
        return this.uint(this.widths.length);
    }
    bytes(length) {
        return this.cursor.bytes(length);
    }
    /** The next `length` bytes as fields of their own. */
    part(length) {
        return new Fields(this.bytes(length), this.widths);
    }
    skip(length) {
        this.cursor.bytes(length);
    }
    /** Whether the next four bytes are `signature`; consumes them. */
    signature(signature) {
        return SIGNATURE.decode(this.cursor.bytes(4)) === signature;
    }
    expect(signature, what) {
        if (!this.signature(signature))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Hdf5Error */ .m('BROKEN', `${what} does not begin with ${signature}`);
    }
    /** Text up to a NUL (which is consumed) or the end. */
    cString() {
        const rest = this.data.subarray(this.position);
        const end = rest.indexOf(0);
        const length = end < 0 ? rest.length : end;
        const text = textOf(this.cursor.bytes(length));
        if (end >= 0)
            this.cursor.bytes(1);
        return text;
    }
}
/** UTF-8, with replacement characters for what is not. */
function textOf(bytes) {
    return TEXT.decode(bytes);
}
/** Text cut at its first NUL, as C strings are. */
function cText(bytes) {
    const end = bytes.indexOf(0);
    return textOf(end < 0 ? bytes : bytes.subarray(0, end));
}


/***/ }),

/***/ 19530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ BOMB_RATIO),
/* harmony export */   Nb: () => (/* binding */ PAGES),
/* harmony export */   PP: () => (/* binding */ HDF5_LIMITS),
/* harmony export */   U6: () => (/* binding */ PAGE_BYTES),
/* harmony export */   Z8: () => (/* binding */ BOMB_BYTES)
/* harmony export */ });
// The limits of the HDF5 reader, with their reasons. A limit that is reached is reported as `budget`.
const HDF5_LIMITS = {
    /** Bytes of metadata read from one file. Real models need kilobytes; weights are never read. */
    bytesRead: 128 * 2 ** 20,
    /** Groups, datasets and types of one file. The largest real checkpoints hold a few ten thousand. */
    objects: 200_000,
    /** Links of one file: hard links may be many where objects are few. */
    links: 1_000_000,
    /** Messages of one object header: attributes of one layer, links of one small group. */
    messages: 65_536,
    /** Blocks of one object header. Libraries write two or three. */
    headerBlocks: 1024,
    /** One block of an object header. A message holds 64 KiB at most, blocks hold a handful. */
    headerBlock: 16 * 2 ** 20,
    /** Nodes of one tree (B-tree of either version). */
    treeNodes: 100_000,
    /** One node of a tree: libraries write 512 bytes to 64 KiB. */
    treeNode: 2 ** 20,
    /** One attribute value: a model configuration is text of a few MB at most. */
    attributeValue: 64 * 2 ** 20,
    /** Elements of an attribute that holds several texts; a configuration is one. */
    attributeElements: 64,
    /** Attributes whose text is kept: each loader asks for one of each name, at the root. */
    attributes: 16,
    /** Facts of one kind that are kept; the rest is counted. */
    facts: 200,
    /** File names of one dataset with external storage that are kept. */
    fileNames: 8,
    /** Bytes of a name (link, attribute, file): above any real path, below any harm. */
    name: 4096,
    /** Characters of an object's path that are kept. */
    path: 512,
};
/** Data is cached in pages of this size, so that neighbouring structures cost one read. */
const PAGE_BYTES = 16 * 1024;
/** Pages kept: 4 MiB of memory. */
const PAGES = 256;
/** Declared sizes below this are never a bomb, as in Keras' own guard. */
const BOMB_BYTES = 4 * 2 ** 30;
/** Declared bytes for each byte of the whole file: compression of real weights stays below 10. */
const BOMB_RATIO = 1000;


/***/ }),

/***/ 31678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ findSuperblock),
  p: () => (/* binding */ openSuperblock)
});

// EXTERNAL MODULE: ./lib/src/format/hdf5/errors.js
var errors = __webpack_require__(94181);
// EXTERNAL MODULE: ./lib/src/format/hdf5/fields.js
var hdf5_fields = __webpack_require__(25895);
// EXTERNAL MODULE: ./lib/src/format/hdf5/limits.js
var limits = __webpack_require__(19530);
;// CONCATENATED MODULE: ./lib/src/format/hdf5/file.js



class Hdf5File {
    bytes;
    /** Where address 0 is: the superblock, wherever the user block puts it (H5F__super_read adjusts it likewise). */
    base;
    widths;
    /** Bytes that structures asked for so far. */
    bytesRead = 0;
    pages = new Map();
    constructor(bytes, base, widths) {
        this.bytes = bytes;
        this.base = base;
        this.widths = widths;
    }
    /**
     * The fields of `[address, address + length)`, address in bytes from the superblock. Throws {@link Hdf5Error}:
     * BROKEN when they end outside the file, BUDGET above the limit; rejects with the origin's own error.
     */
    async fields(address, length) {
        return new hdf5_fields/* Fields */.C8(await this.read(address, length, length), this.widths);
    }
    /** As {@link fields}, but cut where the file ends. For text whose end is not known. */
    async upTo(address, length) {
        return new hdf5_fields/* Fields */.C8(await this.read(address, 0, length), this.widths);
    }
    async read(address, least, most) {
        const start = this.base + address;
        if (!(start >= 0) || start + least > this.bytes.size) {
            throw new errors/* Hdf5Error */.m('BROKEN', `${least} bytes at address ${address} lie outside the file`);
        }
        const length = Math.min(most, Math.max(0, this.bytes.size - start));
        this.bytesRead += length;
        if (this.bytesRead > limits/* HDF5_LIMITS */.PP.bytesRead) {
            throw new errors/* Hdf5Error */.m('BUDGET', `more than ${limits/* HDF5_LIMITS */.PP.bytesRead} bytes of metadata; the rest was not read`);
        }
        if (length > limits/* PAGE_BYTES */.U6)
            return this.fromOrigin(start, length);
        const page = Math.floor(start / limits/* PAGE_BYTES */.U6);
        const within = start - page * limits/* PAGE_BYTES */.U6;
        const first = await this.page(page);
        if (within + length <= limits/* PAGE_BYTES */.U6)
            return complete(first.subarray(within, within + length), length);
        const second = await this.page(page + 1);
        const joined = new Uint8Array(length);
        joined.set(first.subarray(within));
        joined.set(second.subarray(0, length - (limits/* PAGE_BYTES */.U6 - within)), limits/* PAGE_BYTES */.U6 - within);
        return joined;
    }
    async fromOrigin(start, length) {
        return complete(await this.bytes.read(start, length), length);
    }
    async page(index) {
        const known = this.pages.get(index);
        if (known !== undefined)
            return known;
        const [oldest] = this.pages.keys();
        if (this.pages.size >= limits/* PAGES */.Nb && oldest !== undefined)
            this.pages.delete(oldest);
        const page = await this.bytes.read(index * limits/* PAGE_BYTES */.U6, limits/* PAGE_BYTES */.U6);
        this.pages.set(index, page);
        return page;
    }
}
function complete(data, length) {
    if (data.length < length)
        throw new errors/* Hdf5Error */.m('BROKEN', 'the file ends before its stated size');
    return data;
}

;// CONCATENATED MODULE: ./lib/src/format/hdf5/superblock.js



const SIGNATURE = Buffer.from('894844460d0a1a0a', 'hex');
/** A user block is a power of two of at least this size. */
const FIRST_USER_BLOCK = 512;
/** Bytes of the longest superblock: version 1 with 8-byte addresses has 100. */
const SUPERBLOCK_BYTES = 128;
/** Offset of the signature, searched where libhdf5 searches (H5FD_locate_signature): 0, 512, 1024, 2048 ... */
async function findSuperblock(bytes, head) {
    for (let at = 0; at + SIGNATURE.length <= bytes.size; at = at === 0 ? FIRST_USER_BLOCK : at * 2) {
        const known = head !== undefined && at + SIGNATURE.length <= head.length;
        const found = known ? head.subarray(at, at + SIGNATURE.length) : await bytes.read(at, SIGNATURE.length);
        if (SIGNATURE.equals(found))
            return at;
    }
    return undefined;
}
/** Opens the file. Throws {@link Hdf5Error}, CursorError when the superblock is cut short. */
async function openSuperblock(bytes) {
    const at = await findSuperblock(bytes);
    if (at === undefined)
        throw new errors/* Hdf5Error */.m('NOT_HDF5', 'no HDF5 superblock was found: read it as something else');
    const data = await bytes.read(at, SUPERBLOCK_BYTES);
    const version = data[SIGNATURE.length];
    const place = version === 0 || version === 1 ? 13 : 9;
    const widths = { address: width(data[place]), length: width(data[place + 1]) };
    const fields = new hdf5_fields/* Fields */.C8(data, widths);
    const root = version === 0 || version === 1 ? oldRoot(fields, version) : newRoot(fields, version);
    return {
        file: new Hdf5File(bytes, at, widths),
        superblock: { version: version ?? 0, userBlock: at, root },
    };
}
function width(size) {
    if (size === 2 || size === 4 || size === 8)
        return size;
    throw new errors/* Hdf5Error */.m('UNSUPPORTED', `addresses or lengths of ${size ?? 'no'} bytes are not read`);
}
/** Versions 0 and 1: the root group is a symbol table entry behind four addresses. */
function oldRoot(fields, version) {
    // Signature, versions and widths, tree parameters, flags; version 1 adds a tree parameter.
    fields.skip(24 + (version === 1 ? 4 : 0));
    for (let address = 0; address < 4; address++)
        fields.address();
    fields.skip(fields.widths.address);
    return fields.definedAddress('the root group');
}
/** Versions 2 and 3: base, extension and end-of-file addresses, then the root group's header. */
function newRoot(fields, version) {
    if (version !== 2 && version !== 3) {
        throw new errors/* Hdf5Error */.m('UNSUPPORTED', `superblock version ${version ?? 'none'} is not read`);
    }
    fields.skip(12);
    for (let address = 0; address < 3; address++)
        fields.address();
    return fields.definedAddress('the root group');
}


/***/ }),

/***/ 84444:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ mayHoldConfig),
/* harmony export */   _C: () => (/* binding */ isModelConfig),
/* harmony export */   gp: () => (/* binding */ CONFIGS_OF_CODE),
/* harmony export */   h9: () => (/* binding */ mayHoldPythonTag),
/* harmony export */   nx: () => (/* binding */ hasModelConfigName)
/* harmony export */ });
/* harmony import */ var _json_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25766);
// Tells configurations of models from other JSON, and finds out cheaply whether a text may hold anything of interest.

/** Words without which no fact of a configuration can be there. */
const WORDS = /auto_map|trust_remote_code|attn_implementation|custom_pipelines|custom_generate|_target_|class_path|_class_name|chat_template|loader_module|auto_mapping|base_model_name_or_path|"handler"\s{0,20}:\s{0,20}"|\btarget["']?\s{0,20}:\s{0,20}["']?\w{1,100}\./;
/** Both in every entry of modules.json; a vocabulary has the words, but no text behind them. */
const MODULES = [/"idx"\s*:/, /"path"\s*:\s*"/];
/** Letters that are written as escapes, which no library does and which would hide the words. */
const ESCAPED = /\\u00(?:4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9a])/i;
/** A tag of PyYAML or HyperPyYAML, or something that may hide one: a handle of the file's own, or an encoded letter. */
const PYTHON_TAG = /python\/|!(?:new|name|apply|module):|^%TAG|![\w!<:,./-]{0,200}%[0-9a-fA-F]{2}/m;
/** Configurations from which transformers takes the name of code that it imports from beside them. */
const CONFIGS_OF_CODE = [
    'config.json',
    'tokenizer_config.json',
    'preprocessor_config.json',
    'processor_config.json',
    'image_processor_config.json',
    'feature_extractor_config.json',
    'video_preprocessor_config.json',
];
/** Names under which transformers, diffusers, PEFT and sentence-transformers look for a configuration. */
const NAMES = new Set([
    ...CONFIGS_OF_CODE,
    'generation_config.json',
    'adapter_config.json',
    'model_index.json',
    'modules.json',
    'modular_model_index.json',
    'config_sentence_transformers.json',
    'sentence_bert_config.json',
    'chat_template.json',
    'scheduler_config.json',
    'model_config.yaml',
    'mlmodel',
]);
/** Keys that only the configuration of a model has at its top. */
const KEYS = [
    'model_type',
    'architectures',
    'transformers_version',
    'tokenizer_class',
    'processor_class',
    'image_processor_type',
    'feature_extractor_type',
    '_diffusers_version',
    '_class_name',
    'peft_type',
    'auto_map',
];
function mayHoldConfig(text) {
    return WORDS.test(text) || MODULES.every((word) => word.test(text)) || ESCAPED.test(text);
}
function mayHoldPythonTag(text) {
    return PYTHON_TAG.test(text);
}
/** `name`: the last part of the file's name in lower case. */
function isModelConfig(name, root) {
    return NAMES.has(name) || KEYS.some((key) => (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, key) !== undefined);
}
/** Whether the name alone says that a library reads the file as a model's configuration. */
function hasModelConfigName(name) {
    return NAMES.has(name);
}


/***/ }),

/***/ 32115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JINJA_LIMITS)
/* harmony export */ });
// The limits of the Jinja reader, with their reasons.
const JINJA_LIMITS = {
    /** Bytes of a template. The longest chat templates of well-known models have some 50 KB. */
    bytes: 2 ** 20,
    /** Tokens of all tags together. */
    tokens: 300_000,
    /** Expressions inside expressions. Jinja's own parser recurses and gives up below a hundred. */
    depth: 100,
    /** Problems that are listed; one is enough to say that the template was not read to its end. */
    problems: 20,
    /** Values that one expression may stand for: enough for a variable that is set in two branches. */
    alternatives: 8,
    /** Characters of a value that is worked out: names are short. */
    valueLength: 1024,
    /** Items of a list that is worked out. */
    items: 256,
    /** Steps of working out values, over the whole template. */
    steps: 200_000,
};


/***/ }),

/***/ 64588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ JsonError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the JSON reader.

/**
 * `SYNTAX`: not JSON; `NOT_UTF8`: bytes that no decoder takes; `TOO_DEEP` and `TOO_MANY`: a limit was reached.
 * `offset` counts characters of the text from 0 (bytes for `NOT_UTF8`).
 */
class JsonError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}


/***/ }),

/***/ 25766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   cP: () => (/* binding */ integerOf)
/* harmony export */ });
/* unused harmony export plainOf */
// The tree that the JSON reader builds: values with their positions, members in order, repeated ones included.
/** The last member of that name, which is the one most readers keep. Linear. */
function memberOf(node, key) {
    if (node?.kind !== 'object')
        return undefined;
    const { members } = node;
    // A loop: large lockfiles ask this some million times.
    for (let index = members.length - 1; index >= 0; index--) {
        const member = members[index];
        if (member?.key === key)
            return member.value;
    }
    return undefined;
}
/** The value of a string node. */
function stringOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
/** The value of a node that is a whole number without loss of digits. */
function integerOf(node) {
    return node?.kind === 'scalar' && Number.isSafeInteger(node.value) ? Number(node.value) : undefined;
}
/**
 * The node as a plain value, the last of repeated members winning. Recursive: the reader's depth limit, which has
 * to be in the hundreds, bounds it.
 */
function plainOf(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'array':
            return node.items.map((item) => plainOf(item));
        case 'object': {
            const plain = Object.create(null);
            for (const { key, value } of node.members)
                plain[key] = plainOf(value);
            return plain;
        }
    }
}


/***/ }),

/***/ 49736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson),
  G: () => (/* binding */ readJsonPart)
});

// EXTERNAL MODULE: ./lib/src/format/json/errors.js
var errors = __webpack_require__(64588);
;// CONCATENATED MODULE: ./lib/src/format/json/limits.js
// Limits of the JSON reader, each with its reason.
const JSON_LIMITS = {
    /** serde_json stops at 128 and Python near 1000; no configuration is nested deeper than a dozen or two. */
    depth: 256,
    /** A vocabulary has some hundred thousand entries; each value costs about 100 bytes of memory. */
    values: 2_000_000,
};
/** Duplicates that are reported; one is enough to distrust a file. */
const MAX_DUPLICATES = 100;

// EXTERNAL MODULE: ./lib/src/format/json/scanner.js
var scanner = __webpack_require__(47073);
;// CONCATENATED MODULE: ./lib/src/format/json/read.js
// Reads JSON with positions and without recursion, and says which keys are given twice.



/**
 * Reads one JSON text (RFC 8259) that fills the input, white space aside. Bytes are decoded as UTF-8, a byte order
 * mark passed over. Throws {@link JsonError}.
 */
function readJson(input, options = {}) {
    return new Reader(typeof input === 'string' ? input : decode(input), options).read();
}
/**
 * As {@link readJson}, but keeps what stands before a mistake: containers that are open there are closed, a member
 * whose value is not complete is left out. Only bytes that are not UTF-8 throw {@link JsonError}.
 */
function readJsonPart(input, options = {}) {
    return new Reader(typeof input === 'string' ? input : decode(input), options).readPart();
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* JsonError */.N('NOT_UTF8', 0, 'the text is not UTF-8');
    }
}
/** More keys than this are looked up in a set; most objects have fewer, and a set costs more than they do. */
const FEW = 8;
/** The keys of one object so far. */
class Keys {
    few = [];
    many;
    /** Whether the key is new. */
    add(key) {
        if (this.many !== undefined) {
            const { size } = this.many;
            return this.many.add(key).size > size;
        }
        if (this.few.includes(key))
            return false;
        if (this.few.push(key) > FEW)
            this.many = new Set(this.few);
        return true;
    }
}
class Reader {
    scanner;
    limits;
    onMember;
    open = [];
    duplicates = [];
    values = 0;
    /** The root, once it is complete. */
    whole;
    constructor(text, { limits = JSON_LIMITS, dialect = 'strict', onMember }) {
        this.scanner = new scanner/* Scanner */.L(text, dialect);
        this.limits = limits;
        this.onMember = onMember;
    }
    read() {
        for (;;) {
            let node = this.begin();
            while (node !== undefined) {
                const holder = this.open.at(-1);
                if (holder === undefined)
                    return this.finish(node);
                node = this.place(holder, node);
            }
        }
    }
    readPart() {
        try {
            return this.read();
        }
        catch (error) {
            if (!(error instanceof errors/* JsonError */.N))
                throw error;
            return { text: this.scanner.text, root: this.rescued(), duplicates: this.duplicates, error };
        }
    }
    /** The value that the containers open now make when each is closed. */
    rescued() {
        let node = this.whole;
        for (const holder of node === undefined ? this.open.toReversed() : []) {
            if (node !== undefined) {
                if (holder.kind === 'array')
                    holder.items.push(node);
                else
                    holder.members.push({ key: holder.key, keyStart: holder.keyStart, value: node });
            }
            node = read_closed(holder, this.scanner.at);
        }
        return node ?? { kind: 'scalar', value: null, start: 0, end: 0 };
    }
    finish(root) {
        this.whole = root;
        this.scanner.space();
        if (!this.scanner.atEnd())
            throw this.scanner.refusal('something follows the value');
        return { text: this.scanner.text, root, duplicates: this.duplicates };
    }
    /** Reads a scalar or an empty container; of any other container only its beginning. */
    begin() {
        const { scanner } = this;
        scanner.space();
        const start = scanner.at;
        if (++this.values > this.limits.values) {
            throw new errors/* JsonError */.N('TOO_MANY', start, `more than ${this.limits.values} values`);
        }
        if (scanner.take('{')) {
            scanner.space();
            if (scanner.take('}'))
                return { kind: 'object', members: [], start, end: scanner.at };
            return this.push({ kind: 'object', start, members: [], keys: new Keys(), ...this.key() });
        }
        if (scanner.take('[')) {
            scanner.space();
            if (scanner.take(']'))
                return { kind: 'array', items: [], start, end: scanner.at };
            return this.push({ kind: 'array', start, items: [] });
        }
        const value = scanner.scalar();
        return { kind: 'scalar', value, start, end: scanner.at };
    }
    push(open) {
        if (this.open.push(open) > this.limits.depth) {
            throw new errors/* JsonError */.N('TOO_DEEP', open.start, `values are nested deeper than ${this.limits.depth}`);
        }
    }
    key() {
        const keyStart = this.scanner.at;
        const key = this.scanner.key();
        this.scanner.space();
        if (!this.scanner.take(':'))
            throw this.scanner.refusal('a colon is missing');
        return { key, keyStart };
    }
    /** Puts a finished value where it belongs; returns the container when that is finished too. */
    place(holder, value) {
        const { scanner } = this;
        if (holder.kind === 'array')
            holder.items.push(value);
        else
            this.addMember(holder, value);
        const closer = holder.kind === 'array' ? ']' : '}';
        scanner.space();
        if (scanner.take(',')) {
            scanner.space();
            if (scanner.isLoose && scanner.take(closer))
                return this.pop(holder);
            if (holder.kind === 'object')
                ({ key: holder.key, keyStart: holder.keyStart } = this.key());
            return undefined;
        }
        if (!scanner.take(closer))
            throw scanner.refusal('a comma or the end of the container is missing');
        return this.pop(holder);
    }
    pop(holder) {
        this.open.pop();
        return read_closed(holder, this.scanner.at);
    }
    addMember(holder, value) {
        const { key, keyStart } = holder;
        if (this.onMember !== undefined && this.open.length === 1)
            this.onMember({ key, keyStart, value });
        else
            holder.members.push({ key, keyStart, value });
        if (!holder.keys.add(key) && this.duplicates.length < MAX_DUPLICATES) {
            this.duplicates.push({ path: this.path(), offset: keyStart });
        }
    }
    /** Where the member that is being placed stands. */
    path() {
        return this.open.map((open) => (open.kind === 'array' ? open.items.length : open.key));
    }
}
function read_closed(holder, end) {
    const { start } = holder;
    return holder.kind === 'array'
        ? { kind: 'array', items: holder.items, start, end }
        : { kind: 'object', members: holder.members, start, end };
}


/***/ }),

/***/ 47073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Scanner)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64588);
// The words of JSON: white space, strings, numbers and literals at a position of a text.

const LINE_COMMENT = /\/\/[^\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const LITERAL = /true|false|null|NaN|-?Infinity/y;
/** RFC 8259 section 7: control characters have to be escaped. */
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const PLAIN = /[^"\\\u0000-\u001f]*/y;
/** What json5 takes where JSON does not: text in single quotes, keys without any, other numbers. */
// oxlint-disable-next-line no-control-regex -- as above
const PLAIN_SINGLE = /[^'\\\u0000-\u001f]*/y;
const IDENTIFIER = /[\p{L}$_][\p{L}\p{N}$_]*/uy;
const OTHER_NUMBER = /[-+]?(?:0[xX][0-9a-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)/y;
const OTHER_BLANKS = /[\s\uFEFF]*/y;
const HEX = /[0-9a-fA-F]{4}/y;
const LITERALS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const PYTHON_LITERALS = new Map([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const ESCAPES = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
class Scanner {
    text;
    at = 0;
    dialect;
    constructor(text, dialect) {
        this.text = text;
        this.dialect = dialect;
    }
    atEnd() {
        return this.at >= this.text.length;
    }
    /** Passes over white space, and over comments where the dialect has them. */
    space() {
        this.blanks();
        if (this.isLoose)
            while (this.comment())
                this.blanks();
    }
    /** Whether there may be comments, and a comma before the end of a container. */
    get isLoose() {
        return this.dialect === 'jsonc' || this.dialect === 'json5';
    }
    key() {
        const word = this.dialect === 'json5' ? this.match(IDENTIFIER) : '';
        return word === '' ? this.string('a key') : word;
    }
    /** Passes over one character if it is there. */
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    scalar() {
        if (this.text[this.at] === '"' || this.isSingle())
            return this.string('a string');
        const start = this.at;
        const word = this.match(LITERAL);
        const isPython = this.dialect === 'python' || this.dialect === 'json5';
        const literal = LITERALS.get(word) ?? (isPython ? PYTHON_LITERALS.get(word) : undefined);
        if (literal !== undefined || word === 'null')
            return literal ?? null;
        this.at = start;
        const digits = this.match(this.dialect === 'json5' ? OTHER_NUMBER : NUMBER);
        if (digits === '')
            throw this.refusal('a value is missing');
        return Number(digits);
    }
    string(what) {
        if (this.isSingle())
            return this.singleQuoted();
        if (!this.take('"'))
            throw this.refusal(`${what} is missing`);
        let value = this.match(PLAIN);
        while (!this.take('"')) {
            if (!this.take('\\'))
                throw this.refusal('a string is not closed or holds a control character');
            value += this.escape() + this.match(PLAIN);
        }
        return value;
    }
    refusal(what) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('SYNTAX', this.at, `not JSON: ${what} at character ${this.at}`);
    }
    isSingle() {
        return this.dialect === 'json5' && this.text[this.at] === "'";
    }
    singleQuoted() {
        this.at++;
        let value = this.match(PLAIN_SINGLE);
        while (!this.take("'")) {
            if (!this.take('\\'))
                throw this.refusal('a string is not closed or holds a control character');
            value += this.escape() + this.match(PLAIN_SINGLE);
        }
        return value;
    }
    blanks() {
        if (this.dialect === 'json5')
            this.match(OTHER_BLANKS);
        while (isBlank(this.text.charCodeAt(this.at)))
            this.at++;
    }
    comment() {
        if (this.text[this.at] !== '/')
            return false;
        if (this.match(LINE_COMMENT) !== '')
            return true;
        if (this.text[this.at + 1] !== '*')
            return false;
        const end = this.text.indexOf('*/', this.at + 2);
        if (end === -1)
            throw this.refusal('a comment is not closed');
        this.at = end + 2;
        return true;
    }
    escape() {
        const letter = this.text[this.at] ?? '';
        const known = ESCAPES.get(letter) ?? (this.dialect === 'json5' ? otherEscape(letter) : undefined);
        if (known === undefined && letter !== 'u')
            throw this.refusal('a string has an unknown escape');
        this.at++;
        if (known !== undefined)
            return known;
        const digits = this.match(HEX);
        if (digits === '')
            throw this.refusal('a string has a broken escape');
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    /** What a sticky expression matches here, at once passed over. Tested, not executed: that would make an array each. */
    match(expression) {
        expression.lastIndex = this.at;
        const start = this.at;
        if (expression.test(this.text))
            this.at = expression.lastIndex;
        return this.text.slice(start, this.at);
    }
}
/** json5 takes any character for itself, and joins lines; what stands for a number is not read. */
function otherEscape(letter) {
    if (letter === '\n')
        return '';
    return /^[^\dux\r]$/.test(letter) ? letter : undefined;
}
function isBlank(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}


/***/ }),

/***/ 70608:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteOffsets),
/* harmony export */   m: () => (/* binding */ decodeJsonBytes)
/* harmony export */ });
// The text of a JSON file in any encoding that Python's json.loads takes bytes in (json.detect_encoding).
/** UTF-8, UTF-16 or UTF-32 by byte order mark, else by where the first bytes are zero. `mark`: bytes of the mark. */
function decodeJsonBytes(data) {
    const [a = 1, b = 1, c = 1, d = 1] = data;
    if (beginsWith(data, [0xff, 0xfe, 0, 0]))
        return { text: utf32(data.subarray(4), true), utf8: false, mark: 4 };
    if (beginsWith(data, [0, 0, 0xfe, 0xff]))
        return { text: utf32(data.subarray(4), false), utf8: false, mark: 4 };
    if (beginsWith(data, [0xff, 0xfe]))
        return { text: utf16(data.subarray(2), true), utf8: false, mark: 2 };
    if (beginsWith(data, [0xfe, 0xff]))
        return { text: utf16(data.subarray(2), false), utf8: false, mark: 2 };
    if (beginsWith(data, [0xef, 0xbb, 0xbf]))
        return { text: utf8(data.subarray(3)), utf8: true, mark: 3 };
    if (data.length >= 4 && a === 0)
        return zeroFirst(data, b);
    if (data.length >= 4 && b === 0) {
        return { text: c === 0 && d === 0 ? utf32(data, true) : utf16(data, true), utf8: false, mark: 0 };
    }
    return { text: utf8(data), utf8: true, mark: 0 };
}
function zeroFirst(data, second) {
    return { text: second === 0 ? utf32(data, false) : utf16(data, false), utf8: false, mark: 0 };
}
function beginsWith(data, mark) {
    return mark.every((byte, place) => data[place] === byte);
}
function utf8(data) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
}
function utf16(data, little) {
    return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(data);
}
/** The platform decodes no UTF-32; it is told in UTF-16, one unit for what is not a character. */
function utf32(data, little) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const units = new Uint16Array(2 * Math.ceil(data.length / 4));
    let length = 0;
    for (let at = 0; at + 4 <= data.length; at += 4) {
        const point = view.getUint32(at, little);
        if (point > 0x10ffff)
            units[length++] = 0xfffd;
        else if (point > 0xffff) {
            units[length++] = 0xd800 + ((point - 0x10000) >> 10);
            units[length++] = 0xdc00 + (point & 0x3ff);
        }
        else
            units[length++] = point;
    }
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(new Uint8Array(units.buffer, 0, 2 * length));
}
/** Characters between two places whose byte offset is remembered. */
const STRIDE = 65_536;
/**
 * Turns offsets in characters of `text` into offsets in bytes of the UTF-8 that it was read from, `mark` bytes of
 * which are not in the text. Cheap for any number of offsets.
 */
function byteOffsets(text, mark) {
    const starts = [mark];
    return (offset) => {
        const chunk = Math.floor(offset / STRIDE);
        while (starts.length <= chunk) {
            const at = (starts.length - 1) * STRIDE;
            starts.push((starts.at(-1) ?? mark) + Buffer.byteLength(text.slice(at, at + STRIDE)));
        }
        return (starts[chunk] ?? mark) + Buffer.byteLength(text.slice(chunk * STRIDE, offset));
    };
}


/***/ }),

/***/ 13422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ KerasError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the Keras configuration reader.

/** `NOT_JSON`: Python's json module would refuse it too; `BUDGET`: a limit of KERAS_LIMITS was reached. */
class KerasError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}


/***/ }),

/***/ 67851:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ JsonObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13422);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12545);
// A JSON reader that keeps what the built-in one loses: repeated keys, positions, and the numbers only Python takes.


/** An object as it is written: every entry in order, repeated keys included. */
class JsonObject {
    entries = [];
    /** Where its brace is, in characters of the text. */
    offset;
    constructor(offset) {
        this.offset = offset;
    }
    /** The value of `key`: the last one, as Python's dict has it. */
    get(key) {
        for (let index = this.entries.length - 1; index >= 0; index--) {
            const entry = this.entries[index];
            if (entry !== undefined && entry[0] === key)
                return entry[1];
        }
        return undefined;
    }
    /** The value of `key` if it is text. */
    text(key) {
        const value = this.get(key);
        return typeof value === 'string' ? value : undefined;
    }
    /** All values that `key` is given, in order. */
    all(key) {
        return this.entries.flatMap(([name, value]) => (name === key ? [value] : []));
    }
    has(key) {
        return this.entries.some(([name]) => name === key);
    }
}
/**
 * Parses `text` as Python's json.loads does by default (NaN and Infinity included), without recursion. Throws
 * {@link KerasError}.
 */
function parseJson(text) {
    return new Parser(text).parse();
}
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const WORD = /true|false|null|NaN|-?Infinity/y;
const PLAIN = /[^"\\]*/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const ESCAPES = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
class Parser {
    text;
    open = [];
    at = 0;
    values = 0;
    constructor(text) {
        this.text = text;
    }
    parse() {
        for (;;) {
            let value = this.begin();
            while (value !== undefined) {
                const holder = this.open.at(-1);
                if (holder === undefined)
                    return this.end(value);
                value = this.place(holder, value);
            }
        }
    }
    end(value) {
        this.space();
        if (this.at < this.text.length)
            throw this.refusal('is followed by something else');
        return value;
    }
    /** Reads a scalar or an empty container; of any other container only its beginning. */
    begin() {
        this.space();
        if (++this.values > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .KERAS_LIMITS */ .g.values) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KerasError */ .B('BUDGET', `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .KERAS_LIMITS */ .g.values} values; the rest was not read`);
        }
        switch (this.text.charAt(this.at)) {
            case '{':
                return this.beginObject();
            case '[':
                return this.beginList();
            case '"':
                return this.string();
            default:
                return this.scalar();
        }
    }
    beginObject() {
        const object = new JsonObject(this.at++);
        this.space();
        if (this.take('}'))
            return object;
        this.push({ object, key: this.key() });
        return undefined;
    }
    beginList() {
        this.at++;
        this.space();
        if (this.take(']'))
            return [];
        this.push({ list: [] });
        return undefined;
    }
    push(open) {
        this.open.push(open);
        if (this.open.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .KERAS_LIMITS */ .g.depth) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KerasError */ .B('BUDGET', `values are nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .KERAS_LIMITS */ .g.depth}`);
        }
    }
    /** Puts a finished value where it belongs; returns the container when that is finished too. */
    place(holder, value) {
        if ('list' in holder)
            holder.list.push(value);
        else
            holder.object.entries.push([holder.key, value]);
        this.space();
        if (this.take(',')) {
            this.space();
            if ('object' in holder)
                holder.key = this.key();
            return undefined;
        }
        if (!this.take('list' in holder ? ']' : '}'))
            throw this.refusal('is neither continued nor closed');
        this.open.pop();
        return 'list' in holder ? holder.list : holder.object;
    }
    key() {
        if (this.text[this.at] !== '"')
            throw this.refusal('has no key');
        const key = this.string();
        this.space();
        if (!this.take(':'))
            throw this.refusal('has no value');
        return key;
    }
    scalar() {
        const word = this.match(WORD);
        if (word !== '')
            return WORDS.get(word) ?? null;
        const number = this.match(NUMBER);
        if (number === '')
            throw this.refusal('is no value');
        return Number(number);
    }
    string() {
        const start = this.at++;
        const parts = [];
        for (;;) {
            parts.push(this.match(PLAIN));
            const next = this.text[this.at++];
            if (next === '"')
                return parts.length === 1 ? (parts[0] ?? '') : parts.join('');
            if (next === undefined) {
                this.at = start;
                throw this.refusal('is not closed');
            }
            parts.push(this.escape());
        }
    }
    escape() {
        const letter = this.text[this.at++] ?? '';
        if (letter !== 'u') {
            const escaped = ESCAPES.get(letter);
            if (escaped === undefined)
                throw this.refusal('has an unknown escape');
            return escaped;
        }
        const digits = this.text.slice(this.at, this.at + 4);
        if (!/^[0-9a-fA-F]{4}$/.test(digits))
            throw this.refusal('has a broken escape');
        this.at += 4;
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    space() {
        this.match(SPACE);
    }
    /** What a sticky expression matches here, at once passed over. */
    match(expression) {
        expression.lastIndex = this.at;
        const [found = ''] = expression.exec(this.text) ?? [];
        this.at += found.length;
        return found;
    }
    refusal(what) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KerasError */ .B('NOT_JSON', `not JSON: the value at character ${this.at} ${what}`);
    }
}


/***/ }),

/***/ 12545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ KERAS_LIMITS)
/* harmony export */ });
// The limits of the Keras configuration reader, with their reasons.
const KERAS_LIMITS = {
    /** Bytes of a configuration. The largest architectures describe themselves in a few MB. */
    bytes: 64 * 2 ** 20,
    /** Levels of nesting. Python's own reader recurses and gives up near a thousand. */
    depth: 10_000,
    /** Values in all, some 150 bytes of memory each. The largest architectures have 100,000; vocabularies add words. */
    values: 1_000_000,
    /** Keras objects that are judged. Large models describe a few ten thousand. */
    objects: 100_000,
    /** Readings of one object whose keys are given twice: enough to see what hides behind what. */
    readings: 8,
};


/***/ }),

/***/ 3865:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mayBeKeras),
/* harmony export */   a: () => (/* binding */ kindOfJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67851);
// Tells Keras configurations from other JSON by content.

/**
 * A configuration has a class and what to build it with, at its top; the metadata of a .keras archive says which
 * Keras wrote it. `fixedName`: the file is called config.json, where Keras looks for one and takes anything.
 */
function kindOfJson(json, fixedName) {
    if (!(json instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonObject */ .Y))
        return 'other';
    if (json.has('class_name') && json.has('config'))
        return fixedName || looksBuilt(json) ? 'config' : 'other';
    return json.has('keras_version') && json.has('date_saved') ? 'metadata' : 'other';
}
/** Other programs have class names too; Keras adds what it needs to find the class again. */
function looksBuilt(json) {
    if (['module', 'registered_name', 'keras_version', 'backend', 'build_config'].some((key) => json.has(key)))
        return true;
    const configs = json.all('config');
    return configs.some((config) => Array.isArray(config) || (config instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonObject */ .Y && config.has('layers')));
}
/**
 * Whether text may be a Keras file at all, before it is parsed: the words are there, or letters are written as
 * escapes, which no library does and which would hide them.
 */
function mayBeKeras(text) {
    return ((text.includes('class_name') && text.includes('config')) ||
        text.includes('keras_version') ||
        /\\u00[4-7]/i.test(text));
}


/***/ }),

/***/ 1919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ mediaKindOf)
/* harmony export */ });
// Tells images, sounds and fonts by their first bytes, and by their names where these say too little.
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const FONT_STARTS = new Set(['\0\x01\0\0', 'OTTO', 'true']);
const RIFF_KINDS = new Set(['WEBP', 'WAVE']);
function mediaKindOf(head, name) {
    switch (head[0]) {
        case 0x89:
            return PNG.equals(head.subarray(0, PNG.length)) ? 'PNG' : undefined;
        case 0xff:
            return head[1] === 0xd8 && head[2] === 0xff ? 'JPEG' : undefined;
        case 0x47:
            return /^GIF8[79]a$/.test(ascii(head, 0, 6)) ? 'GIF' : undefined;
        case 0x52:
            return ascii(head, 0, 4) === 'RIFF' && RIFF_KINDS.has(ascii(head, 8, 12)) ? 'RIFF' : undefined;
        case 0x42:
            return head[1] === 0x4d && name.endsWith('.bmp') ? 'BMP' : undefined;
        case 0x77:
            return /^wOF[F2]$/.test(ascii(head, 0, 4)) ? 'WOFF' : undefined;
        default:
            return /\.(?:ttf|otf)$/.test(name) && FONT_STARTS.has(ascii(head, 0, 4)) ? 'font' : undefined;
    }
}
function ascii(head, from, to) {
    return Buffer.from(head.subarray(from, to)).toString('latin1');
}


/***/ }),

/***/ 89031:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PARAMS_MAGIC),
/* harmony export */   Y: () => (/* binding */ looksLikeParams)
/* harmony export */ });
// Tells MXNet's parameter files from others.
/** kMXAPINDArrayListMagic. */
const PARAMS_MAGIC = Buffer.from('1201000000000000', 'hex');
function looksLikeParams(head) {
    return head.length >= 16 && PARAMS_MAGIC.equals(head.subarray(0, PARAMS_MAGIC.length));
}


/***/ }),

/***/ 27890:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ programKindOf),
/* harmony export */   d: () => (/* binding */ mayBeProgram)
/* harmony export */ });
/** Mach-O: 32 and 64 bits, both byte orders (mach-o/loader.h). A fat binary shares its magic with Java classes. */
const MACH_O = new Set(['feedface', 'feedfacf', 'cefaedfe', 'cffaedfe']);
/** Offsets in an ELF header of the byte order and of the machine (System V ABI, "ELF Header"). */
const ELF_DATA = 5;
const ELF_MACHINE = 18;
/** EM_CUDA and EM_AMDGPU of elf.h. */
const GPUS = new Set([190, 224]);
/** Where an MZ header says where the PE header is. */
const PE_POINTER = 0x3c;
/** First bytes of all that {@link programKindOf} knows. */
const FIRST = new Set([0x7f, 0x23, 0x4d, 0xfe, 0xce, 0xcf, 0xca]);
/** Whether a closer look is worth while. */
function mayBeProgram(head) {
    return FIRST.has(head[0] ?? 0);
}
/** `head` holds the first bytes, at least 64 if there are as many. */
async function programKindOf(head, bytes) {
    const start = Buffer.from(head.subarray(0, 64));
    if (start.length < 4)
        return undefined;
    const magic = start.toString('latin1');
    if (magic.startsWith('\x7fELF'))
        return isForGpu(start) ? undefined : 'an ELF program';
    if (magic.startsWith('#!'))
        return /^#! ?\/[\w./-]+/.test(magic) ? 'a script' : undefined;
    // Cosmopolitan's portable executables: a shell script that is a DOS header, too.
    if (magic.startsWith("MZqFpD='"))
        return 'a llamafile';
    if (MACH_O.has(start.toString('hex', 0, 4)) || isFat(start))
        return 'a Mach-O program';
    return magic.startsWith('MZ') && (await hasPeHeader(start, bytes)) ? 'a Windows program' : undefined;
}
/** What CUDA and ROCm compile to is packed as ELF, too; it runs on the device and reaches nothing else. */
function isForGpu(start) {
    if (start.length < ELF_MACHINE + 2)
        return false;
    const isBigEndian = start[ELF_DATA] === 2;
    return GPUS.has(isBigEndian ? start.readUInt16BE(ELF_MACHINE) : start.readUInt16LE(ELF_MACHINE));
}
/** A fat binary holds a few architectures; where Java keeps its version, which is 45 or more. */
function isFat(start) {
    return start.length >= 8 && start.readUInt32BE(0) === 0xcafebabe && start.readUInt32BE(4) < 20;
}
async function hasPeHeader(start, bytes) {
    if (start.length < PE_POINTER + 4)
        return false;
    const header = await bytes.read(start.readUInt32LE(PE_POINTER), 4);
    return Buffer.from(header).toString('latin1') === 'PE\0\0';
}


/***/ }),

/***/ 74376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ looksLikeNotebook)
/* harmony export */ });
// Tells Jupyter notebooks from other JSON.
/** Every cell has this key, and the first cell begins within the first bytes of a notebook. */
const CELL = '"cell_type"';
/** Whether a file is a notebook by its name, or by what it begins with. `head` holds its first bytes. */
function looksLikeNotebook(name, head) {
    if (name.toLowerCase().endsWith('.ipynb'))
        return true;
    if (head[0] !== 0x7b)
        return false;
    return Buffer.from(head.buffer, head.byteOffset, head.byteLength).includes(CELL);
}


/***/ }),

/***/ 81500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ elementCount),
/* harmony export */   ly: () => (/* binding */ typeOfString),
/* harmony export */   nY: () => (/* binding */ lengthsOf),
/* harmony export */   rk: () => (/* binding */ elementType)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11597);
// How large one element is and whether it is a Python object, from the type that a header describes.

/** Bytes of the types that numpy names by one letter. */
const LETTERS = {
    '?': 1,
    b: 1,
    B: 1,
    h: 2,
    H: 2,
    i: 4,
    I: 4,
    q: 8,
    Q: 8,
    l: 8,
    L: 8,
    e: 2,
    f: 4,
    d: 8,
    F: 8,
    D: 16,
};
/** Bytes that each kind of number may have. */
const WIDTHS = {
    b: [1],
    i: [1, 2, 4, 8],
    u: [1, 2, 4, 8],
    f: [2, 4, 8, 12, 16],
    c: [8, 16, 24, 32],
    m: [8],
    M: [8],
};
/** A type of which it is not known whether it holds objects. */
function unknown(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NumpyError */ ._('UNSUPPORTED', `the array header names the type ${name.slice(0, 60)}, which is not known`);
}
/**
 * The type by its description, as `numpy.lib.format.descr_to_dtype` reads it: a type string, a pair of a type and a
 * shape, or a list of fields. Throws {@link NumpyError}.
 */
function elementType(descr) {
    if (typeof descr === 'string')
        return typeOfString(descr);
    if (typeof descr !== 'object' || descr === null || descr.kind === 'dict')
        throw unknown(JSON.stringify(descr));
    if (descr.kind === 'tuple') {
        const [inner = null, shape = null] = descr.items;
        return repeated(elementType(inner), shape);
    }
    return descr.items.map(fieldType).reduce((whole, field) => ({
        itemBytes: whole.itemBytes + field.itemBytes,
        hasObject: whole.hasObject || field.hasObject,
    }), { itemBytes: 0, hasObject: false });
}
/** A field: name, type and perhaps a shape. */
function fieldType(field) {
    if (typeof field !== 'object' || field?.kind !== 'tuple')
        throw unknown(JSON.stringify(field));
    const [, inner = null, shape] = field.items;
    return shape === undefined ? elementType(inner) : repeated(elementType(inner), shape);
}
function repeated({ itemBytes, hasObject }, shape) {
    return { itemBytes: itemBytes * elementCount(shape), hasObject };
}
/** The product of a shape: a tuple of lengths, or one length. Throws {@link NumpyError} BROKEN when it is neither. */
function elementCount(shape) {
    return lengthsOf(shape).reduce((count, length) => count * length, 1);
}
/** The lengths of a shape. Throws {@link NumpyError} BROKEN when it is none. */
function lengthsOf(shape) {
    const lengths = typeof shape === 'object' && shape?.kind === 'tuple' ? shape.items : [shape];
    return lengths.map((length) => {
        if (typeof length === 'number' && length >= 0)
            return length;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NumpyError */ ._('BROKEN', 'the array header has no valid shape');
    });
}
/** `<f8`, `|S5`, `<M8[ns]`, `|O`: byte order, kind, size; or a letter alone. Throws {@link NumpyError} UNSUPPORTED. */
function typeOfString(name) {
    const [, kind = '', digits = ''] = /^[<>=|]?([A-Za-z?])([0-9]{0,12})(?:\[[0-9A-Za-z/ ]{1,20}\])?$/.exec(name) ?? [];
    const size = digits === '' ? undefined : Number(digits);
    if (kind === 'O')
        return { itemBytes: 8, hasObject: true };
    if (kind === 'S' || kind === 'a' || kind === 'V')
        return { itemBytes: size ?? 0, hasObject: false };
    if (kind === 'U')
        return { itemBytes: 4 * (size ?? 0), hasObject: false };
    if (size === undefined) {
        const letter = LETTERS[kind] ?? (kind === 'm' || kind === 'M' ? 8 : undefined);
        if (letter === undefined)
            throw unknown(name);
        return { itemBytes: letter, hasObject: false };
    }
    if (WIDTHS[kind]?.includes(size) !== true)
        throw unknown(name);
    return { itemBytes: size, hasObject: false };
}


/***/ }),

/***/ 11597:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ NumpyError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the numpy readers: the header is not what numpy itself would take.

/** `BROKEN`: not a header that numpy reads; `UNSUPPORTED`: a version or type that is not known here. */
class NumpyError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}


/***/ }),

/***/ 67680:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ONNX_LIMITS)
/* harmony export */ });
// Limits of the ONNX reader, each with its reason.
const ONNX_LIMITS = {
    /** Kinds of operators: ONNX and its extensions have less than a thousand together. */
    operators: 10_000,
    /** Files that tensors are kept in: models have one, or one per tensor. */
    externals: 100_000,
    functions: 100_000,
    tensors: 1_000_000,
    compiled: 1_000,
    /** Top-level fields that recognition looks at; functions and metadata come one by one. */
    outline: 4_096,
    /** Fields of a graph or node that recognition looks at. */
    shape: 256,
    /** Messages of one field that recognition looks into. */
    candidates: 16,
};


/***/ }),

/***/ 47516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ OPCODES)
/* harmony export */ });
/* unused harmony export OPERAND_SHAPES */
// The 68 pickle opcodes of protocols 0 to 5: byte, name and shape of the operand.
/**
 * Shape of what follows the opcode byte. `u`, `i` and `f` are fixed-size numbers of that many bytes (little
 * endian, `f8` big endian); `line` is text up to a newline, `lines2` two of them; `counted` is a length of
 * that many bytes (`s`: signed) and then as many bytes.
 */
const OPERAND_SHAPES = [
    'none',
    'u1',
    'u2',
    'i4',
    'u4',
    'u8',
    'f8',
    'line',
    'lines2',
    'counted1',
    'counted4',
    'counted4s',
    'counted8',
];
/** Every opcode, by operand shape. Source: CPython 3.11, Lib/pickletools.py and Modules/_pickle.c. */
const BY_SHAPE = {
    none: [
        [0x28, 'MARK'],
        [0x29, 'EMPTY_TUPLE'],
        [0x2e, 'STOP'],
        [0x30, 'POP'],
        [0x31, 'POP_MARK'],
        [0x32, 'DUP'],
        [0x4e, 'NONE'],
        [0x51, 'BINPERSID'],
        [0x52, 'REDUCE'],
        [0x5d, 'EMPTY_LIST'],
        [0x61, 'APPEND'],
        [0x62, 'BUILD'],
        [0x64, 'DICT'],
        [0x65, 'APPENDS'],
        [0x6c, 'LIST'],
        [0x6f, 'OBJ'],
        [0x73, 'SETITEM'],
        [0x74, 'TUPLE'],
        [0x75, 'SETITEMS'],
        [0x7d, 'EMPTY_DICT'],
        [0x81, 'NEWOBJ'],
        [0x85, 'TUPLE1'],
        [0x86, 'TUPLE2'],
        [0x87, 'TUPLE3'],
        [0x88, 'NEWTRUE'],
        [0x89, 'NEWFALSE'],
        [0x8f, 'EMPTY_SET'],
        [0x90, 'ADDITEMS'],
        [0x91, 'FROZENSET'],
        [0x92, 'NEWOBJ_EX'],
        [0x93, 'STACK_GLOBAL'],
        [0x94, 'MEMOIZE'],
        [0x97, 'NEXT_BUFFER'],
        [0x98, 'READONLY_BUFFER'],
    ],
    u1: [
        [0x4b, 'BININT1'],
        [0x68, 'BINGET'],
        [0x71, 'BINPUT'],
        [0x80, 'PROTO'],
        [0x82, 'EXT1'],
    ],
    u2: [
        [0x4d, 'BININT2'],
        [0x83, 'EXT2'],
    ],
    i4: [
        [0x4a, 'BININT'],
        [0x84, 'EXT4'],
    ],
    u4: [
        [0x6a, 'LONG_BINGET'],
        [0x72, 'LONG_BINPUT'],
    ],
    u8: [[0x95, 'FRAME']],
    f8: [[0x47, 'BINFLOAT']],
    line: [
        [0x46, 'FLOAT'],
        [0x49, 'INT'],
        [0x4c, 'LONG'],
        [0x50, 'PERSID'],
        [0x53, 'STRING'],
        [0x56, 'UNICODE'],
        [0x67, 'GET'],
        [0x70, 'PUT'],
    ],
    lines2: [
        [0x63, 'GLOBAL'],
        [0x69, 'INST'],
    ],
    counted1: [
        [0x43, 'SHORT_BINBYTES'],
        [0x55, 'SHORT_BINSTRING'],
        [0x8a, 'LONG1'],
        [0x8c, 'SHORT_BINUNICODE'],
    ],
    counted4: [
        [0x42, 'BINBYTES'],
        [0x54, 'BINSTRING'],
        [0x58, 'BINUNICODE'],
    ],
    // The C unpickler reads the length of BINSTRING as unsigned, the Python one as signed.
    counted4s: [[0x8b, 'LONG4']],
    counted8: [
        [0x8d, 'BINUNICODE8'],
        [0x8e, 'BINBYTES8'],
        [0x96, 'BYTEARRAY8'],
    ],
};
const OPCODES = OPERAND_SHAPES.flatMap((operand) => BY_SHAPE[operand].map(([byte, name]) => ({ byte, name, operand })));


/***/ }),

/***/ 28750:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ lookAt),
  g: () => (/* binding */ looksLikePickle)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/format/pickle/opcodes.js
var opcodes = __webpack_require__(47516);
;// CONCATENATED MODULE: ./lib/src/format/pickle/probe-table.js
// What opcodes do to the stack, as far as the probe cares, and what their lines must look like.
/** What the probe knows of a value. */
const OTHER = 0;
const CALLABLE = 1;
const ITERABLE = 2;
/** Values taken from and put onto the stack by the opcodes that need nothing else. */
const EFFECTS = {
    NONE: [0, OTHER],
    NEWTRUE: [0, OTHER],
    NEWFALSE: [0, OTHER],
    EMPTY_LIST: [0, ITERABLE],
    EMPTY_DICT: [0, ITERABLE],
    EMPTY_SET: [0, ITERABLE],
    EMPTY_TUPLE: [0, ITERABLE],
    TUPLE1: [1, ITERABLE],
    TUPLE2: [2, ITERABLE],
    TUPLE3: [3, ITERABLE],
    BINPERSID: [1, OTHER],
    NEXT_BUFFER: [0, OTHER],
    APPEND: [2, ITERABLE],
    SETITEM: [3, ITERABLE],
    PROTO: [0],
    FRAME: [0],
    BININT: [0, OTHER],
    BININT1: [0, OTHER],
    BININT2: [0, OTHER],
    BINFLOAT: [0, OTHER],
    EXT1: [0, CALLABLE],
    EXT2: [0, CALLABLE],
    EXT4: [0, CALLABLE],
};
/** Opcodes that take everything above a mark: what they put in its place; undefined keeps the value below it. */
const AT_MARK = {
    TUPLE: ITERABLE,
    LIST: ITERABLE,
    DICT: ITERABLE,
    FROZENSET: ITERABLE,
    APPENDS: undefined,
    SETITEMS: undefined,
    ADDITEMS: undefined,
};
/** What the text of a line operand must look like. */
const LINES = {
    INT: /^\s*[-+]?[0-9][0-9a-zA-Z_]*\s*(?:\0|$)/,
    LONG: /^\s*[-+]?[0-9][0-9a-zA-Z_]*\s*(?:\0|$)/,
    FLOAT: /^\s*[-+]?(?:[0-9.][-+0-9.eE]*|inf|nan)\s*(?:\0|$)/i,
    STRING: /^(?:"[^]*"|'[^]*')$/,
    GET: /^\s*\+?[0-9][0-9_]*\s*(?:\0|$)/,
    PUT: /^\s*\+?[0-9][0-9_]*\s*(?:\0|$)/,
    PERSID: /^[\x20-\x7e]{1,500}$/,
    UNICODE: /^/,
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/probe-operands.js


/** Longest name of a module or an attribute; lines of text are longer or hold control characters. */
const MAX_NAME = 500;
class ProbeOperands {
    /** Of the opcode that is next. */
    pos = 0;
    data;
    size;
    constructor(data, size) {
        this.data = data;
        this.size = size;
    }
    /** Moves behind the operand; its text or number, or undefined when it is not (wholly) there or not valid. */
    read(opcode) {
        const at = this.pos + 1;
        const shape = opcode.operand;
        if (shape === 'none')
            return this.move(at, 0);
        if (shape === 'line' || shape === 'lines2')
            return this.lines(opcode, at);
        const width = widthOf(shape);
        const number = this.number(at, width);
        if (number === undefined || !shape.startsWith('counted'))
            return this.move(at + width, number);
        return this.move(at + width + number, number);
    }
    move(end, result) {
        if (end > this.data.length)
            return undefined;
        this.pos = end;
        return result;
    }
    number(at, width) {
        if (at + width > this.data.length)
            return undefined;
        let value = 0;
        for (let index = width - 1; index >= 0; index--)
            value = value * 256 + (this.data[at + index] ?? 0);
        return value;
    }
    lines(opcode, at) {
        const end = this.data.indexOf(0x0a, at);
        if (end < 0)
            return undefined;
        const first = this.data.toString('latin1', at, end);
        if (opcode.operand === 'line')
            return LINES[opcode.name]?.test(first) ? this.move(end + 1, first) : undefined;
        const second = this.data.indexOf(0x0a, end + 1);
        if (second < 0 || !isModule(first))
            return undefined;
        return isName(this.data.toString('latin1', end + 1, second)) ? this.move(second + 1, first) : undefined;
    }
    /** Whether an operand is missing only because the head ends before the artifact does. */
    isCut(start, opcode) {
        if (this.size <= this.data.length)
            return false;
        if (opcode.operand === 'line' || opcode.operand === 'lines2')
            return this.data.indexOf(0x0a, start) < 0;
        if (!opcode.operand.startsWith('counted'))
            return true;
        const width = widthOf(opcode.operand);
        const length = this.number(start + 1, width);
        return length === undefined || start + 1 + width + length <= this.size;
    }
}
/** The digit in the name of a shape: the bytes of its number, or of its length. */
const WIDTHS = new Map(opcodes/* OPCODES */.q.map(({ operand }) => [operand, Number(operand.replace(/\D/g, ''))]));
function widthOf(shape) {
    return WIDTHS.get(shape) ?? 0;
}
/** Import takes the name of any file, also with blanks; brackets and the like stand in labels of texts, not in names. */
function isModule(line) {
    return isName(line) && !/[()[\]{}=#<>"'`*|]/.test(line);
}
function isName(line) {
    // oxlint-disable-next-line no-control-regex -- control characters are what tells text from names
    return line.length > 0 && line.length <= MAX_NAME && !/[\x00-\x1f\x7f]/.test(line);
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/probe.js



/** Opcodes looked at: a text that decodes for so long does not exist. */
const MAX_OPCODES = 2000;
const TABLE = Array.from({ length: 256 }, (_, byte) => opcodes/* OPCODES */.q.find((opcode) => opcode.byte === byte));
class Probe {
    opcodes = 0;
    /** A global was looked up. */
    named = false;
    /** Something was called, or state was set on a callable. */
    acted = false;
    /** The memo is filled as picklers do it: from the first index on. */
    hasMemo = false;
    data;
    size;
    operands;
    stack = [];
    marks = [];
    memo = new Map();
    seen = new Set();
    stopped = false;
    constructor(data, size) {
        this.data = data;
        this.size = size;
        this.operands = new ProbeOperands(data, size);
    }
    /** Behind what was read. */
    get pos() {
        return this.operands.pos;
    }
    /** Whether the data begins with a protocol, as text never does. */
    get hasHeader() {
        return this.data[0] === 0x80;
    }
    /** How many different opcodes there were. */
    get kinds() {
        return this.seen.size;
    }
    run() {
        const { data, size, operands } = this;
        while (!this.acted && this.opcodes < MAX_OPCODES) {
            if (operands.pos >= data.length)
                return size > data.length ? 'head' : 'refused';
            const opcode = TABLE[data[operands.pos] ?? 0];
            if (opcode === undefined)
                return 'refused';
            const start = operands.pos;
            const operand = operands.read(opcode);
            if (operand === undefined)
                return operands.isCut(start, opcode) ? 'head' : 'refused';
            if (!this.execute(opcode, operand))
                return 'refused';
            this.seen.add(opcode.byte);
            this.opcodes++;
            if (this.stopped)
                return 'stop';
        }
        return 'head';
    }
    execute({ name }, operand) {
        const effect = EFFECTS[name];
        if (effect !== undefined) {
            const [takes, ...puts] = effect;
            return this.take(takes) && this.put(...puts);
        }
        if (name in AT_MARK)
            return this.closeMark(AT_MARK[name]);
        switch (name) {
            case 'MARK':
                this.marks.push(this.stack.length);
                return true;
            case 'POP':
                return this.isMarkOnTop() ? this.marks.pop() !== undefined : this.take(1);
            case 'POP_MARK':
                return this.cutToMark();
            case 'DUP':
                return this.has(1) && this.put(this.stack.at(-1) ?? OTHER);
            case 'STOP':
                this.stopped = true;
                return this.has(1);
            case 'READONLY_BUFFER':
                return this.has(1);
            default:
                return this.executeMemo(name, operand) ?? this.executeCall(name) ?? this.put(ITERABLE);
        }
    }
    executeMemo(name, operand) {
        switch (name) {
            case 'PUT':
            case 'BINPUT':
            case 'LONG_BINPUT':
                return this.memoize(Number(operand));
            case 'MEMOIZE':
                return this.memoize(this.memo.size);
            case 'GET':
            case 'BINGET':
            case 'LONG_BINGET': {
                const kind = this.memo.get(Number(operand));
                // With a header, nothing else looks like this; the memo may be that of an earlier stream.
                return (kind !== undefined || this.hasHeader) && this.put(kind ?? CALLABLE);
            }
            default:
                return undefined;
        }
    }
    executeCall(name) {
        switch (name) {
            case 'GLOBAL':
                this.named = true;
                return this.put(CALLABLE);
            case 'STACK_GLOBAL':
                if (!this.take(2))
                    return false;
                this.named = true;
                return this.put(CALLABLE);
            case 'PERSID':
                // What a loader makes of a line that begins with P is hardly ever called.
                return this.put(OTHER);
            case 'REDUCE':
            case 'NEWOBJ':
                return this.act(1, this.stack.at(-1) !== OTHER);
            case 'NEWOBJ_EX':
                return this.act(2, this.stack.at(-2) !== OTHER);
            case 'BUILD':
                if (!this.has(2))
                    return false;
                this.acted = this.stack.at(-2) === CALLABLE;
                return this.take(1);
            case 'INST':
                this.acted = this.cutToMark();
                return this.acted && this.put(CALLABLE);
            case 'OBJ':
                this.acted = this.stack[this.marks.at(-1) ?? -1] === CALLABLE;
                return this.acted && this.cutToMark() && this.put(CALLABLE);
            default:
                return undefined;
        }
    }
    /** A call of what lies below `count` arguments. */
    act(count, hasArguments) {
        if (!this.has(count + 1))
            return false;
        this.acted = hasArguments && this.stack.at(-1 - count) === CALLABLE;
        return this.acted;
    }
    memoize(index) {
        if (!this.has(1) || !Number.isSafeInteger(index))
            return false;
        // Picklers count from 0, cPickle of Python 2 from 1.
        this.hasMemo ||= index <= 1;
        this.memo.set(index, this.stack.at(-1) ?? OTHER);
        return true;
    }
    closeMark(kind) {
        if (!this.cutToMark())
            return false;
        return kind === undefined ? this.has(1) : this.put(kind);
    }
    isMarkOnTop() {
        return this.marks.length > 0 && this.marks.at(-1) === this.stack.length;
    }
    cutToMark() {
        const mark = this.marks.pop();
        if (mark === undefined)
            return false;
        this.stack.length = mark;
        return true;
    }
    has(count) {
        return this.stack.length - count >= (this.marks.at(-1) ?? 0);
    }
    take(count) {
        if (!this.has(count))
            return false;
        this.stack.length -= count;
        return true;
    }
    put(...kinds) {
        this.stack.push(...kinds);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/sniff.js
// Tells pickles from everything else by their first bytes, without a name to go by.


/** Opcodes after which a stream that goes on behind the head is taken for a pickle. */
const ENOUGH_WITH_MEMO = 3;
const ENOUGH_WITHOUT_MEMO = 64;
const ENOUGH_KINDS = 5;
/** Opcodes that a protocol header needs behind it: random bytes rarely have as many. */
const ENOUGH_WITH_HEADER = 4;
/** A stream that ends early, with other data behind it, needs as many to be more than chance. */
const ENOUGH_BEFORE_REST = 4;
/**
 * Whether `head`, the first bytes of `size`, begins a pickle of any protocol: it is executed in a model that
 * knows nothing but the depth of the stack and whether something is callable, and refuses what CPython would.
 * A stream that gets as far as a call is a pickle, whatever follows; without a protocol header, less than that
 * must reach STOP or go on for long, since protocol 0 is text.
 */
function looksLikePickle(head, size) {
    return lookAt(head, size) === 'pickle';
}
/** What the first bytes of `size` bytes say, from one run of the probe. Never throws. */
function lookAt(head, size) {
    const data = external_node_buffer_.Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    const probe = new Probe(data, size);
    const end = probe.run();
    if (isPickle(probe, end, size))
        return 'pickle';
    return end === 'head' || probe.opcodes > 0 || LINE_OPCODES.has(data[0] ?? 0) ? 'perhaps' : 'other';
}
function isPickle(probe, end, size) {
    if (probe.acted)
        return true;
    const { hasHeader } = probe;
    if (hasHeader && (probe.named || probe.opcodes >= ENOUGH_WITH_HEADER))
        return true;
    if (end === 'refused')
        return false;
    if (end === 'stop')
        return hasHeader || probe.pos === size || probe.opcodes >= ENOUGH_BEFORE_REST;
    if (hasHeader)
        return true;
    if (probe.hasMemo)
        return probe.opcodes >= ENOUGH_WITH_MEMO;
    return probe.opcodes >= ENOUGH_WITHOUT_MEMO && probe.kinds >= ENOUGH_KINDS;
}
/** Opcodes that take lines: c i I L F S V P g p. */
const LINE_OPCODES = new Set(external_node_buffer_.Buffer.from('ciILFSVPgp'));


/***/ }),

/***/ 46067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ProtobufError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the protobuf reader.

/** `BROKEN`: not the protobuf wire format; `TOO_DEEP`, `TOO_MUCH`: a limit was reached. `offset` is in bytes. */
class ProtobufError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}


/***/ }),

/***/ 91600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ mayBeMessage),
/* harmony export */   W4: () => (/* binding */ outlineOf),
/* harmony export */   lg: () => (/* binding */ firstSpan)
/* harmony export */ });
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10002);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46067);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19373);



const FIXED = new Map([
    [_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .FIXED64 */ .xp, 8],
    [_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .FIXED32 */ .Wc, 4],
]);
/** A small window: recognition looks at many files and at few bytes of each. */
const WINDOW_BYTES = 4096;
/**
 * The first fields of one level, at most `limit`; undefined when the bytes are not protobuf as far as that. What
 * is in groups is passed over.
 */
async function outlineOf(bytes, { offset, length }, limit) {
    const end = Math.min(offset + length, bytes.size);
    const window = new _window_js__WEBPACK_IMPORTED_MODULE_0__/* .Window */ .p(bytes, offset, end, WINDOW_BYTES);
    const fields = [];
    let groups = 0;
    try {
        for (let count = 0; window.position < end && count < limit; count++) {
            const field = await readField(window, end);
            groups += field.wire === _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_START */ .J9 ? 1 : field.wire === _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_END */ .s8 ? -1 : 0;
            if (groups < 0)
                return undefined;
            if (groups === 0 && field.wire !== _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_END */ .s8)
                fields.push(field);
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProtobufError */ .u)
            return undefined;
        throw error;
    }
    return fields;
}
/** Fields that {@link mayBeMessage} looks at; every outline is of more. */
const FIRST_FIELDS = 8;
/**
 * Whether {@link outlineOf} may find a message in bytes that begin with `head` and are `size` long: decides for nearly
 * every other file, and waits for nothing. Looks at the first fields as far as they are in `head`.
 */
function mayBeMessage(head, size) {
    let at = 0;
    for (let count = 0; count < FIRST_FIELDS && at < size; count++) {
        const tag = varintAt(head, at);
        if (tag.end > head.length)
            return true;
        const wire = tag.value % 8;
        if (tag.value < 8 || tag.value >= 2 ** 32 || wire > _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .FIXED32 */ .Wc || (count === 0 && wire === _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_END */ .s8))
            return false;
        const value = wire === _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .VARINT */ .rA || wire === _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTH */ .pi ? varintAt(head, tag.end) : tag;
        if (value.end > head.length)
            return head.length < size;
        at = value.end + (wire === _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTH */ .pi ? value.value : (FIXED.get(wire) ?? 0));
        if (at > size)
            return false;
    }
    return true;
}
/** Ends behind the array when the number does, and as 0 when it is longer than any. */
function varintAt(data, at) {
    let value = 0;
    for (let index = 0; index < _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .VARINT_BYTES */ .df; index++) {
        const byte = data[at + index];
        if (byte === undefined)
            return { value, end: data.length + 1 };
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, end: at + index + 1 };
    }
    return { value: 0, end: at };
}
async function readField(window, end) {
    await window.upTo(_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BYTES */ .Lq + 5);
    const at = window.position;
    const { field, wire } = (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .readTag */ .zW)(window, end);
    const nothing = { offset: window.position, length: 0 };
    if (wire === _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .VARINT */ .rA)
        return { field, wire, value: (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .readVarint */ .LS)(window, end), span: nothing };
    const length = wire === _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTH */ .pi ? (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .readVarint */ .LS)(window, end) : (FIXED.get(wire) ?? 0);
    const span = { offset: window.position, length };
    if (length < 0 || length > end - span.offset) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProtobufError */ .u('BROKEN', at, `no field can be at byte ${at}`);
    }
    window.skip(length);
    return { field, wire, value: 0, span: wire === _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTH */ .pi ? span : nothing };
}
/** The first message or text of a field in an outline. */
function firstSpan(fields, field) {
    return fields?.find((each) => each.field === field && each.wire === _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTH */ .pi)?.span;
}


/***/ }),

/***/ 19373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ GROUP_START),
/* harmony export */   LS: () => (/* binding */ readVarint),
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   Wc: () => (/* binding */ FIXED32),
/* harmony export */   df: () => (/* binding */ VARINT_BYTES),
/* harmony export */   pi: () => (/* binding */ LENGTH),
/* harmony export */   rA: () => (/* binding */ VARINT),
/* harmony export */   s8: () => (/* binding */ GROUP_END),
/* harmony export */   xp: () => (/* binding */ FIXED64),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46067);

const VARINT = 0;
const FIXED64 = 1;
const LENGTH = 2;
const GROUP_START = 3;
const GROUP_END = 4;
const FIXED32 = 5;
/** A tag and the varint behind it: what has to be held to read the head of a field. */
const HEAD_BYTES = 15;
/** Of the longest number. */
const VARINT_BYTES = 10;
/** Reads a tag that is held. Field numbers go from 1 to 2^29 - 1. */
function readTag(window, end) {
    const at = window.position;
    const tag = readVarint(window, end);
    const field = Math.floor(tag / 8);
    const wire = tag % 8;
    if (tag < 0 || field === 0 || field >= 2 ** 29 || wire > FIXED32) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProtobufError */ .u('BROKEN', at, `no field can begin at byte ${at}`);
    }
    return { field, wire };
}
/** Reads a varint that is held, as a signed 64-bit number; above 2^53 the nearest double. */
function readVarint(window, end) {
    const at = window.position;
    let value = 0;
    let scale = 1;
    for (let index = 0; index < VARINT_BYTES; index++) {
        if (window.position >= end)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProtobufError */ .u('BROKEN', at, `the message ends inside a number at byte ${at}`);
        const byte = window.u8();
        value += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return value >= 2 ** 63 ? negative(window, at, index + 1) : value;
        scale *= 128;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProtobufError */ .u('BROKEN', at, `a number at byte ${at} does not end`);
}
/** The same bytes as two's complement: doubles lose the digits that tell small negative numbers apart. */
function negative(window, at, length) {
    window.position = at;
    let value = 0n;
    for (let index = 0; index < length; index++)
        value |= BigInt(window.u8() & 0x7f) << BigInt(7 * index);
    return Number(BigInt.asIntN(64, value));
}


/***/ }),

/***/ 99435:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ PLAIN_ESCAPES)
/* harmony export */ });
// Escapes of Python's strings that stand for one character, whatever kind of string it is.
/** By the character behind the backslash. */
const PLAIN_ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    '\\': '\\',
    "'": "'",
    '"': '"',
};


/***/ }),

/***/ 78361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isOldR),
/* harmony export */   w: () => (/* binding */ startOfR)
/* harmony export */ });
// Tells R's serialization from other files, and where its parts begin.
/** With which the serializations begin, whatever wrote them; most files are told by that. */
const FIRST = new Set(Buffer.from('RXAB\n'));
/** `RDX3` and so on: X, A or B for the form, then the version of the serialization. */
const SAVED = /^RD[XAB][23]\n/;
/** The first version of save(), which R still loads. */
const OLD = /^RD[XAB]1\n/;
/** Version of the serialization, then that of the R that wrote it, which is 1.4 or later. */
const TEXT = /^\s*([23])\s+(\d{5,7})\s+\d{5,7}\s/;
/** What R takes just as well: it looks at numbers as sscanf does. */
const LOOSE_TEXT = /^\s*\+?0*[23]\s+[+-]?\w/;
/**
 * Where the serialization begins, or undefined when it is none. R reads only the letter of the form, whatever the byte
 * behind it; `isNamed` says that the file is read by R for its name, so that odd forms count too.
 */
function startOfR(head, isNamed) {
    if (!FIRST.has(head[0] ?? 0))
        return undefined;
    const text = Buffer.from(head.subarray(0, 128)).toString('latin1');
    const isSaved = SAVED.test(text);
    const at = isSaved ? 5 : 0;
    const skipped = text[at] === '\n' && text[at + 1] === 'A' ? at + 1 : at;
    const form = formAt(head, text, skipped, isNamed || isSaved);
    if (form === undefined)
        return isSaved ? { form: 'xdr', isSaved, at: at + 2 } : undefined;
    return { form, isSaved, at: skipped + 2 };
}
function isOldR(head) {
    return head[0] === 0x52 && OLD.test(Buffer.from(head.subarray(0, 5)).toString('latin1'));
}
function formAt(head, text, at, isLoose) {
    const plain = text[at + 1] === '\n' || isLoose;
    const version = Buffer.from(head.subarray(at + 2, at + 6));
    if (!plain || version.length < 4)
        return undefined;
    const [big, little] = [version.readInt32BE(0), version.readInt32LE(0)];
    switch (text[at]) {
        case 'X':
            return isVersion(big) ? 'xdr' : undefined;
        case 'B':
            return isVersion(little) ? 'little' : isVersion(big) ? 'big' : undefined;
        case 'A':
            return (isLoose ? LOOSE_TEXT : TEXT).test(text.slice(at + 2)) ? 'ascii' : undefined;
        default:
            return undefined;
    }
}
function isVersion(version) {
    return version === 2 || version === 3;
}


/***/ }),

/***/ 70307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SafetensorsError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the safetensors reader.

/** `BROKEN`: every loader refuses the header; `TOO_LARGE`: a limit of SAFETENSORS_LIMITS was reached. */
class SafetensorsError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}


/***/ }),

/***/ 1792:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LENGTH_BYTES),
/* harmony export */   r: () => (/* binding */ SAFETENSORS_LIMITS)
/* harmony export */ });
// Limits of the safetensors reader, each with its reason.
const SAFETENSORS_LIMITS = {
    /** MAX_HEADER_SIZE of the safetensors crate: loaders refuse anything above. */
    loaderHeaderBytes: 100_000_000,
    /** What is read here: the largest published headers have a few megabytes. Above it the header is not read. */
    headerBytes: 32 * 2 ** 20,
    /** A tensor's entry is about a dozen JSON values; the largest models have some hundred thousand tensors. */
    json: { depth: 16, values: 4_000_000 },
    /** Problems of one kind that are told apart; the rest is counted. */
    problemsPerKind: 20,
};
/** The header's length stands in front of it as a little-endian u64. */
const LENGTH_BYTES = 8;


/***/ }),

/***/ 91854:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ TENSORFLOW_LIMITS)
/* harmony export */ });
// Limits of the TensorFlow reader, each with its reason.
const TENSORFLOW_LIMITS = {
    /** Nodes that are kept because file names may flow through them; a graph has some thousand of these. */
    nodes: 50_000,
    functions: 200_000,
    /** Kinds of operators; TensorFlow has about two thousand, functions called by name come on top. */
    operators: 300_000,
    /** Texts kept of one constant: a file name is one, a vocabulary has more than anybody reads. */
    texts: 64,
    /** Characters kept of one text. */
    characters: 4096,
    /** Constants that may hold another graph, and are looked at. */
    embedded: 1_000,
    /** Configurations of Keras layers; the largest models have thousands of layers. */
    configs: 20_000,
    /** Steps of one search for where a file name comes from. */
    steps: 20_000,
    /** Places that one file name can come from before it counts as computed. */
    leaves: 64,
    /** Fields of a message that recognition looks at, and of the file itself: what does not belong may come first. */
    outline: 256,
    topOutline: 4096,
    /** Messages of one field that recognition looks into. */
    candidates: 64,
};


/***/ }),

/***/ 22892:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ tensorflowKinds),
/* harmony export */   hc: () => (/* binding */ tensorflowTextKind),
/* harmony export */   yn: () => (/* binding */ isGraphBytes)
/* harmony export */ });
/* harmony import */ var _protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91600);
/* harmony import */ var _protobuf_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19373);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91854);



const OPERATOR = /^[A-Z_][A-Za-z0-9_.>]*$/;
const NAME_BYTES = 1000;
/**
 * What a loader may take the bytes for; mostly one thing, none for other files. Goes by the first fields of each
 * level and passes over fields that do not belong there, as loaders do. Reads some kilobytes.
 */
async function tensorflowKinds(bytes) {
    const whole = { offset: 0, length: bytes.size };
    const fields = await (0,_protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outlineOf */ .W4)(bytes, whole, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TENSORFLOW_LIMITS */ .J.topOutline);
    if (fields === undefined)
        return [];
    const kinds = [];
    if (await some(bytes, fields, 2, isMetaGraph))
        kinds.push('saved-model');
    if (await some(bytes, fields, 2, isGraph))
        kinds.push('meta-graph');
    if ((await some(bytes, fields, 1, isNode)) || (await some(bytes, fields, 2, isLibrary)))
        kinds.push('graph');
    if (await some(bytes, fields, 1, isKerasObject))
        kinds.push('keras-metadata');
    return kinds;
}
/** Fields come in any order. */
const META_GRAPH_START = /^(?:meta_info_def|graph_def|saver_def|collection_def|signature_def|asset_file_def|object_graph_def)\s*(?::\s*)?[{<]/;
/** What text is by the field that it begins with; a byte order mark and comments may stand in front. */
function tensorflowTextKind(head) {
    const start = Buffer.from(head)
        .toString('latin1')
        .replace(/^(?:\u00ef\u00bb\u00bf)?(?:\s|#[^\n]*\n)*/, '');
    if (/^(?:saved_model_schema_version\s*:|meta_graphs\s*[:{<])/.test(start))
        return 'saved-model';
    if (META_GRAPH_START.test(start))
        return 'meta-graph';
    const node = /^(?:node|library|versions)\s*(?::\s*)?[{<]/.test(start);
    return node && /\b(?:op|signature|attr)\s*[:{]/.test(start) ? 'graph' : undefined;
}
/** Whether the bytes of a constant are a GraphDef of their own. */
function isGraphBytes(bytes) {
    return isGraph(bytes, { offset: 0, length: bytes.size });
}
async function isGraph(bytes, span) {
    const fields = await outline(bytes, span);
    return (await some(bytes, fields, 1, isNode)) || some(bytes, fields, 2, isLibrary);
}
async function isMetaGraph(bytes, span) {
    return some(bytes, await outline(bytes, span), 2, isGraph);
}
/** A node has a name and an operator, and nearly always inputs or attributes. */
async function isNode(bytes, span) {
    const fields = await outline(bytes, span);
    if ((0,_protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSpan */ .lg)(fields, 3) === undefined && (0,_protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSpan */ .lg)(fields, 5) === undefined)
        return false;
    const [name, op] = [await text(bytes, (0,_protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSpan */ .lg)(fields, 1)), await text(bytes, (0,_protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSpan */ .lg)(fields, 2))];
    return name !== undefined && name !== '' && op !== undefined && OPERATOR.test(op);
}
/** A library has functions; one of them has a signature with a name, and nodes. */
async function isLibrary(bytes, span) {
    return some(bytes, await outline(bytes, span), 1, isFunction);
}
async function isFunction(bytes, span) {
    const fields = await outline(bytes, span);
    const signature = (0,_protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSpan */ .lg)(fields, 1);
    if (signature === undefined || !(await some(bytes, fields, 3, isNode)))
        return false;
    return (await text(bytes, (0,_protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSpan */ .lg)(await outline(bytes, signature), 1))) !== undefined;
}
async function isKerasObject(bytes, span) {
    const fields = await outline(bytes, span);
    const [path, identifier] = [
        await text(bytes, (0,_protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSpan */ .lg)(fields, 3)),
        await text(bytes, (0,_protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSpan */ .lg)(fields, 4)),
    ];
    return path?.startsWith('root') === true && identifier?.startsWith('_tf_keras') === true;
}
/** Whether one of the first messages of a field is of that kind. */
async function some(bytes, fields, field, is) {
    const candidates = (fields ?? []).filter((each) => each.field === field && each.wire === _protobuf_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .LENGTH */ .pi);
    for (const { span } of candidates.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TENSORFLOW_LIMITS */ .J.candidates))
        if (await is(bytes, span))
            return true;
    return false;
}
function outline(bytes, span) {
    return (0,_protobuf_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outlineOf */ .W4)(bytes, span, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TENSORFLOW_LIMITS */ .J.outline);
}
async function text(bytes, span) {
    if (span === undefined || span.length > NAME_BYTES)
        return undefined;
    return Buffer.from(await bytes.read(span.offset, span.length)).toString('latin1');
}


/***/ }),

/***/ 56846:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ isTorchLegacy),
/* harmony export */   Y5: () => (/* binding */ isTorchTar)
/* harmony export */ });
/* unused harmony export readLegacyStorages */
/* harmony import */ var _core_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71316);

/** The number that the first pickle holds: 0x1950a86a20f9469cfc6c, as pickle writes it (`MAGIC_NUMBER`). */
const MAGIC = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];
const MAGIC_DECIMAL = String(0x1950a86a20f9469cfc6cn);
const PROTO = 0x80;
const FRAME = 0x95;
const LONG1 = 0x8a;
const LONG4 = 0x8b;
const LONG = 0x4c;
/**
 * Whether the first pickle is torch's magic number, in any form that a pickler could give it: that makes
 * `torch.load` take its legacy path (`_legacy_load`): this pickle, protocol version 1001, system information, the
 * object, the list of storage keys, five pickles in all, then raw storages that are never unpickled. `head` needs 64 bytes at most.
 */
function isTorchLegacy(head) {
    try {
        return holdsMagic(new _core_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .Cursor */ .b(head));
    }
    catch (thrown) {
        if (thrown instanceof _core_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .CursorError */ .R)
            return false;
        throw thrown;
    }
}
function holdsMagic(cursor) {
    let opcode = cursor.u8();
    while (opcode === PROTO || opcode === FRAME) {
        cursor.bytes(opcode === PROTO ? 1 : 8);
        opcode = cursor.u8();
    }
    if (opcode === LONG) {
        const digits = Buffer.from(cursor.bytes(MAGIC_DECIMAL.length)).toString('latin1');
        return digits === MAGIC_DECIMAL;
    }
    if (opcode !== LONG1 && opcode !== LONG4)
        return false;
    const length = opcode === LONG1 ? cursor.u8() : cursor.i32();
    const digits = cursor.bytes(Math.max(0, length));
    // Further zero bytes do not change a little-endian number.
    return (MAGIC.every((byte, at) => digits[at] === byte) &&
        digits.subarray(MAGIC.length).every((byte) => byte === 0));
}
/** Bytes of one element in every dtype that torch has. */
const ELEMENT_SIZES = (/* unused pure expression or super */ null && ([1, 2, 4, 8, 16]));
/** Storages of real files number a few thousand. */
const MOST_STORAGES = 100_000;
/** Places where the next storage could begin. Wrong guesses land on data that is no sane count and die out. */
const MOST_WAYS = 64;
/**
 * Checks that `count` storages (the length of the list in the fifth pickle) cover `[start, bytes.size)`. Torch takes
 * each dtype from a persistent id deep in the object; here every element size is tried, which decides as well. What
 * is learned is only that nothing is appended: torch reads storages as raw data and unpickles nothing more
 * (`_legacy_load`, `storage._set_from_file`). Reads eight bytes for each place tried, no data. Rejects with the
 * origin's own error.
 */
async function readLegacyStorages(bytes, start, count) {
    if (count > MOST_STORAGES)
        return { covered: false, reason: `${count} storages are too many to follow` };
    let ways = new Map([[start, undefined]]);
    for (let index = 0; index < count; index += 1) {
        const next = new Map();
        for (const [offset, before] of ways) {
            for (const storage of await storagesAt(bytes, offset)) {
                const end = offset + COUNT_BYTES + storage.elements * storage.elementSize;
                if (end <= bytes.size && !next.has(end))
                    next.set(end, { storage, before });
            }
        }
        if (next.size === 0)
            return { covered: false, reason: `storage ${index + 1} of ${count} does not fit the file` };
        if (next.size > MOST_WAYS)
            return { covered: false, reason: 'the storages can be divided in too many ways' };
        ways = next;
    }
    if (!ways.has(bytes.size))
        return { covered: false, reason: `${count} storages do not end where the file ends` };
    const storages = [];
    for (let chain = ways.get(bytes.size); chain !== undefined; chain = chain.before)
        storages.push(chain.storage);
    return { covered: true, storages: storages.toReversed() };
}
const COUNT_BYTES = 8;
async function storagesAt(bytes, offset) {
    const data = await bytes.read(offset, COUNT_BYTES);
    if (data.length < COUNT_BYTES)
        return [];
    const elements = new DataView(data.buffer, data.byteOffset).getBigInt64(0, true);
    if (elements < 0n || elements > BigInt(bytes.size))
        return [];
    return ELEMENT_SIZES.map((elementSize) => ({ offset, elements: Number(elements), elementSize }));
}
const TAR_HEADER = 512;
const TAR_CHECKSUM = 148;
const TAR_NAMES = new Set(['sys_info', 'pickle', 'storages', 'tensors']);
/**
 * Whether this is the tar that torch wrote before version 0.1.10: a tar header with a right checksum whose first
 * member is one of torch's four (`legacy_load` in `torch/serialization.py`). `head` needs 512 bytes.
 */
function isTorchTar(head) {
    if (head.length < TAR_HEADER)
        return false;
    const [name = ''] = Buffer.from(head.subarray(0, 100)).toString('latin1').split('\0', 1);
    const first = name.replace(/^(\.\/)+/, '').split('/')[0] ?? '';
    return TAR_NAMES.has(first) && hasTarChecksum(head);
}
/** The sum of the header's bytes, with the checksum field itself counted as spaces (POSIX ustar). */
function hasTarChecksum(head) {
    const stored = Buffer.from(head.subarray(TAR_CHECKSUM, TAR_CHECKSUM + 8)).toString('latin1');
    const digits = /^ *([0-7]{1,8})/.exec(stored)?.[1];
    if (digits === undefined)
        return false;
    let sum = 8 * 0x20;
    for (const [at, byte] of head.subarray(0, TAR_HEADER).entries()) {
        if (at < TAR_CHECKSUM || at >= TAR_CHECKSUM + 8)
            sum += byte;
    }
    return sum === Number.parseInt(digits, 8);
}


/***/ }),

/***/ 10002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Window),
/* harmony export */   x: () => (/* binding */ WindowError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

class WindowError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}
/** Bytes held at a time: one read serves some thousand small fields. */
const WINDOW_BYTES = 256 * 1024;
/**
 * A position in `[start, end)` of some bytes. {@link Window.need} brings bytes in and checks bounds; the reading
 * methods then only look at what is held. Offsets are those of the bytes.
 */
class Window {
    position;
    end;
    littleEndian = true;
    /** Bytes fetched so far: what a budget is measured in. */
    fetched = 0;
    bytes;
    size;
    held = new DataView(new ArrayBuffer(0));
    /** Offset of the first byte held. */
    base = 0;
    constructor(bytes, start = 0, end = bytes.size, size = WINDOW_BYTES) {
        this.bytes = bytes;
        this.position = start;
        this.end = Math.min(end, bytes.size);
        this.size = size;
    }
    get remaining() {
        return this.end - this.position;
    }
    /** Whether the next `count` bytes are held: the way around {@link Window.need} in hot loops. */
    has(count) {
        const at = this.position - this.base;
        return at >= 0 && at + count <= this.held.byteLength;
    }
    /** Holds the next `count` bytes. Throws {@link WindowError} OUT_OF_BOUNDS when they do not exist. */
    async need(count) {
        if (count > this.remaining)
            throw this.outOfBounds(count);
        if (!this.has(count))
            await this.fill(Math.max(count, this.size));
    }
    /** Holds what there is of the next `count` bytes, and returns how many that are. */
    async upTo(count) {
        const there = Math.max(0, Math.min(count, this.remaining));
        if (!this.has(there))
            await this.fill(Math.max(there, this.size));
        return there;
    }
    /** Moves on without reading. Throws OUT_OF_BOUNDS past the end. */
    skip(count) {
        if (!(count >= 0) || count > this.remaining)
            throw this.outOfBounds(count);
        this.position += count;
    }
    u8() {
        return this.held.getUint8(this.advance(1));
    }
    u16() {
        return this.held.getUint16(this.advance(2), this.littleEndian);
    }
    u32() {
        return this.held.getUint32(this.advance(4), this.littleEndian);
    }
    u64() {
        return this.held.getBigUint64(this.advance(8), this.littleEndian);
    }
    /** The next `count` bytes, which are not copied: a graph has thousands of names, and a copy of each costs more. */
    take(count) {
        return new Uint8Array(this.held.buffer, this.held.byteOffset + this.advance(count), count);
    }
    advance(count) {
        const at = this.position - this.base;
        if (!this.has(count))
            throw this.outOfBounds(count);
        this.position += count;
        return at;
    }
    async fill(count) {
        const wanted = Math.min(count, this.remaining);
        const data = await this.bytes.read(this.position, wanted);
        // An origin that gives less than it said would have a reader ask for ever.
        if (data.byteLength < wanted)
            throw this.outOfBounds(wanted);
        this.held = new DataView(data.buffer, data.byteOffset, data.byteLength);
        this.base = this.position;
        this.fetched += data.byteLength;
    }
    outOfBounds(count) {
        return new WindowError('OUT_OF_BOUNDS', `${count} bytes are needed at byte ${this.position}, ${Math.max(0, this.remaining)} exist`);
    }
}


/***/ }),

/***/ 45603:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Automaton)
/* harmony export */ });
// An Aho-Corasick automaton over bytes: every keyword of the format table is looked for in one pass.
/** Finds keywords of ASCII letters, digits and signs, whatever their case. Built once for each rule book. */
class Automaton {
    /** The class of each byte; bytes that are in no keyword are class 0. */
    classes;
    width;
    /** The state after each state and class, both multiplied by the width, so that the loop only adds. */
    next;
    /** States from here on end keywords: they are numbered last, so that the loop compares once for each byte. */
    firstEnd;
    /** The keywords that end in each of these states, by number. */
    ends;
    lengths;
    longest;
    /** In which state the last search for an end stopped: what it returns besides the place. */
    stopped = 0;
    constructor(keywords) {
        const lower = keywords.map((keyword) => Buffer.from(keyword.toLowerCase(), 'latin1'));
        this.lengths = lower.map(({ length }) => length);
        this.longest = Math.max(0, ...this.lengths);
        const { classes, width } = classify(lower);
        const trie = new Trie(lower, classes);
        const place = trie.endsLast();
        this.classes = classes;
        this.width = width;
        this.next = trie.table(place, width);
        this.ends = trie.ends.filter((list) => list !== undefined);
        this.firstEnd = (trie.ends.length - this.ends.length) * width;
    }
    /**
     * Calls `found(keyword, start)` for each keyword that starts in `[from, to)` of the data, in the order of their ends.
     * Linear in the bytes and the number of hits.
     */
    scan(data, from, to, found) {
        const end = Math.min(data.length, to + this.longest - 1);
        for (let at = this.ending(data, from, end, 0); at < end;) {
            const state = this.stopped;
            for (const keyword of this.ends[(state - this.firstEnd) / this.width] ?? []) {
                const start = at + 1 - (this.lengths[keyword] ?? 0);
                if (start < to)
                    found(keyword, start);
            }
            at = this.ending(data, at + 1, end, state);
        }
    }
    /**
     * Where the next keyword ends, from a state on; `end` when none does. Apart from whoever is told, so that V8 compiles
     * it once: with the callers in it, it was thrown away and compiled anew for each of them.
     */
    ending(data, from, end, before) {
        const { classes, next, firstEnd } = this;
        let state = before;
        let at = from;
        for (; at < end; at++) {
            state = next[state + (classes[data[at] ?? 0] ?? 0)] ?? 0;
            if (state >= firstEnd)
                break;
        }
        this.stopped = state;
        return at;
    }
}
/** Numbers the bytes that occur in keywords, from 1; capitals share the class of their small letter. */
function classify(keywords) {
    const classes = new Uint8Array(256);
    let width = 1;
    for (const keyword of keywords)
        for (const byte of keyword) {
            if (classes[byte] !== 0)
                continue;
            classes[byte] = width;
            if (byte >= 0x61 && byte <= 0x7a)
                classes[byte - 0x20] = width;
            width++;
        }
    return { classes, width };
}
/**
 * The keywords as a tree of states, the root 0. Edges are lists, so that building it costs the keywords and not the
 * table: whole rows of that are copied.
 */
class Trie {
    /** The keywords that end in each state. */
    ends = [undefined];
    /** The last child of each state, and the child before it of the same state; 0 for none. */
    child = [0];
    sibling = [0];
    /** The class of the edge that leads to each state. */
    edge = [0];
    /** The longest other state that the way to this one ends with. */
    failure = [0];
    /** All states, the shallow ones first. */
    order = [0];
    constructor(keywords, classes) {
        keywords.forEach((keyword, number) => {
            let state = 0;
            for (const byte of keyword)
                state = this.grown(state, classes[byte] ?? 0);
            (this.ends[state] ??= []).push(number);
        });
        this.link();
    }
    /** The number of each state when those that end something come last; the root keeps 0 unless it ends something. */
    endsLast() {
        const { ends } = this;
        const place = new Int32Array(ends.length);
        let number = 0;
        for (const isEnd of [false, true])
            ends.forEach((list, state) => {
                if ((list !== undefined) === isEnd)
                    place[state] = number++;
            });
        return place;
    }
    /** Shape (states x width): the row of a state is that of its failure, but for its own children. */
    table(place, width) {
        const table = new Int32Array(this.ends.length * width);
        for (const state of this.order) {
            const row = (place[state] ?? 0) * width;
            const back = (place[this.failure[state] ?? 0] ?? 0) * width;
            if (state !== 0)
                table.copyWithin(row, back, back + width);
            for (let child = this.child[state] ?? 0; child !== 0; child = this.sibling[child] ?? 0)
                table[row + (this.edge[child] ?? 0)] = (place[child] ?? 0) * width;
        }
        return table;
    }
    grown(state, edge) {
        const known = this.after(state, edge);
        if (known !== 0)
            return known;
        const made = this.ends.length;
        this.ends.push(undefined);
        this.child.push(0);
        this.sibling.push(this.child[state] ?? 0);
        this.edge.push(edge);
        this.failure.push(0);
        this.child[state] = made;
        return made;
    }
    after(state, edge) {
        let child = this.child[state] ?? 0;
        while (child !== 0 && this.edge[child] !== edge)
            child = this.sibling[child] ?? 0;
        return child;
    }
    /** Breadth first: what a state fails to is shallower, and has its own ends already. */
    link() {
        const { order, failure, ends } = this;
        for (let head = 0; head < order.length; head++) {
            const state = order[head] ?? 0;
            const inherited = state === 0 ? undefined : ends[failure[state] ?? 0];
            if (inherited !== undefined)
                ends[state] = [...(ends[state] ?? []), ...inherited];
            for (let child = this.child[state] ?? 0; child !== 0; child = this.sibling[child] ?? 0) {
                failure[child] = state === 0 ? 0 : this.failureOf(state, this.edge[child] ?? 0);
                order.push(child);
            }
        }
    }
    /** Where an edge leads from the longest state that this one ends with and that has such an edge. */
    failureOf(state, edge) {
        let back = state;
        do {
            back = this.failure[back] ?? 0;
            const target = this.after(back, edge);
            if (target !== 0)
                return target;
        } while (back !== 0);
        return 0;
    }
}


/***/ }),

/***/ 42187:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf),
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _lockfile_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1698);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25847);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46294);



/** Bytes of a configuration. Vocabularies are larger, but hold none of the words that are looked for. */
const MAX_BYTES = 32 * 2 ** 20;
/** By content for JSON; YAML looks like any text, so its names count. */
function languageOf(artifact, head) {
    const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .F)(artifact.locator);
    // No library takes its configuration from a notebook, whose cells are inspected one by one.
    if (name.endsWith('.ipynb'))
        return undefined;
    // Nor from a lockfile, whose names of packages look like many things.
    if (/lock|shrinkwrap/.test(name) && (0,_lockfile_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .T)(name) !== undefined)
        return undefined;
    if (/\.ya?ml$/.test(name) || name === 'mlmodel')
        return 'yaml';
    return (0,_head_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeginWith */ .F)(head, '{[') ? 'json' : undefined;
}


/***/ }),

/***/ 8617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ configFindings)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62024);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43046);
// One occurrence of a rule in a configuration, before it is put into a finding.



/** Findings of one file: more than this say no more. */
const MAX_FINDINGS = 100;
function configFindings(verdicts, text, artifact, rules) {
    const first = new Map();
    for (const verdict of verdicts) {
        const key = JSON.stringify([verdict.rule, verdict.about]);
        if (!first.has(key) && first.size < MAX_FINDINGS)
            first.set(key, verdict);
    }
    const { path, members } = artifact.locator;
    const holder = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .memberName */ .e)(artifact.locator) ?? path;
    return [...first.values()].map(({ rule, about, evidence, offset, severity }) => (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rules.rule(rule), {
        evidence: `${evidence} (${holder})`,
        location: { path, members, line: (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .c)(text, offset) },
        subject: about,
        ...(severity === undefined ? {} : { severity }),
    }));
}


/***/ }),

/***/ 25847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mayBeginWith)
/* harmony export */ });
// A first look at text by its bytes, for telling formats apart without decoding every head.
const BLANK = new Set([0x09, 0x0a, 0x0d, 0x20]);
/**
 * Whether `head` may begin with one of these characters (ASCII) behind blanks and a byte order mark of UTF-8: the first
 * byte that is neither decides. True as well when there is none, for then the text begins behind the head.
 */
function mayBeginWith(head, characters) {
    let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
    while (BLANK.has(head[at] ?? -1))
        at++;
    const first = head[at];
    return first === undefined || characters.includes(String.fromCharCode(first));
}


/***/ }),

/***/ 90245:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ looksLikeText),
/* harmony export */   p: () => (/* binding */ TEXT_ONLY)
/* harmony export */ });
/* harmony import */ var _media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23630);

/** Binary formats share these suffixes; only text is a hook. */
const TEXT_ONLY = new Set(['pth', 'start', 'media', 'rust-file']);
/** Models, fonts and images have a NUL in their first bytes; a script may begin with blanks. */
function looksLikeText(head) {
    if (head.subarray(0, 512).includes(0))
        return false;
    const start = new TextDecoder().decode(head);
    return start.trim() === '' || (0,_media_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .K)(start);
}


/***/ }),

/***/ 23630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isText),
/* harmony export */   l: () => (/* binding */ readMedia)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14045);
// Reads fonts, images and sounds that are text: a script under such a name is there to be passed over.

/** Characters that are looked at; a script that begins later has been padded for longer than editors scroll. */
const LOOKED = 1_048_576;
/** Of a hundred characters, how many may be control characters in something that is text. */
const TOLERATED = 2;
function readMedia({ text, path, knowledge }) {
    const start = text.slice(0, LOOKED);
    if (!isText(start))
        return { facts: [] };
    const sign = knowledge.expressions('script-signs').find((expression) => expression.test(start));
    // Error pages of servers are saved under such names.
    if (sign === undefined || /^\s*<(?:!doctype|html|\?xml|svg)\b/i.test(start))
        return { facts: [] };
    const index = Math.max(0, start.search(sign));
    const told = start.slice(index, index + 120).trim();
    const evidence = `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(path)} is no such file but a script: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(told)}`;
    return { facts: [{ kind: 'state', rule: 'HOOK-DISGUISED-SCRIPT', evidence, about: told, offset: index }] };
}
/** Binary media are full of control characters and of bytes that are not UTF-8. */
function isText(text) {
    if (text.trim() === '')
        return false;
    // oxlint-disable-next-line no-control-regex -- the control characters are the point
    const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\uFFFD]/g)?.length ?? 0;
    return odd * 100 <= text.length * TOLERATED;
}


/***/ }),

/***/ 42521:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ startedMembers),
/* harmony export */   rq: () => (/* binding */ startsFor)
/* harmony export */ });
/* unused harmony export StartedFiles */
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56209);
/* harmony import */ var _knowledge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60098);


/** Of a hook; the inspector of hooks says what it thinks of longer ones. */
const MAX_BYTES = 2 ** 20;
/** Reads the hooks of each folder once, whichever of the files below is asked about. */
class StartedFiles {
    folders = new Map();
    knowledge;
    constructor(knowledge) {
        this.knowledge = knowledge;
    }
    /** Another tree has hooks of its own. */
    forOtherTree() {
        return new StartedFiles(this.knowledge);
    }
    /** Whether a file may start others, by its name. */
    isStarter(path) {
        return this.knowledge.starters.some((name) => path === name || path.endsWith(`/${name}`));
    }
    /** The language in which a hook starts the file; undefined when none starts it. */
    async languageOf(path, open) {
        for (const folder of (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersAbove */ .Zv)(path)) {
            const found = this.folders.get(folder) ?? this.read(folder, open);
            this.folders.set(folder, found);
            const language = (await found).get(path);
            if (language !== undefined)
                return language;
        }
        return undefined;
    }
    async read(folder, open) {
        const started = new Map();
        for (const { name, bytes } of await (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_1__/* .openAll */ .kr)(folder, this.knowledge.starters, open)) {
            const text = Buffer.from(await bytes.read(0, Math.min(bytes.size, MAX_BYTES))).toString();
            const { filesStartedBy } = await Promise.all(/* import() */[__webpack_require__.e(2151), __webpack_require__.e(9095)]).then(__webpack_require__.bind(__webpack_require__, 99095));
            for (const [path, language] of await filesStartedBy({ folder, name, text }, this.knowledge))
                started.set(path, language);
        }
        return started;
    }
}
/** None where only some formats are read. */
function startsFor(rules, inspectors) {
    const readsHooks = inspectors.some(({ name }) => name === 'hooks');
    return readsHooks ? new StartedFiles((0,_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .hookKnowledge */ .I)(rules)) : undefined;
}
/** What hooks in an archive start of it: whoever installs the package unpacks all of them beside each other. */
function startedMembers(members, starts) {
    const hasHooks = members.some(({ name }) => name !== undefined && starts?.isStarter(name) === true);
    if (starts === undefined || !hasHooks)
        return () => Promise.resolve(undefined);
    const own = starts.forOtherTree();
    const byName = new Map(members.map((member) => [member.name, member]));
    const open = async (path) => (await byName.get(path)?.open())?.bytes;
    return async ({ name, use }) => name === undefined || use !== undefined ? undefined : own.languageOf(name, open);
}


/***/ }),

/***/ 27628:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ inspectorsFor)
});

// EXTERNAL MODULE: ./lib/src/core/artifact.js
var core_artifact = __webpack_require__(62024);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/container/zip/sniff.js
var sniff = __webpack_require__(23366);
;// CONCATENATED MODULE: ./lib/src/inspect/torch-records.js
/** `<folder>/data.pkl` keeps its storages in `<folder>/data/`, `constants.pkl` in `constants/`. */
const PICKLE = /^(.*(?:^|\/)(?:data|constants))\.pkl$/;
const RECORD = /^(.*(?:^|\/)(?:data|constants))\/([^/]+)$/;
function recordsOf(members) {
    const folders = new Map();
    for (const { name } of members) {
        const folder = PICKLE.exec(name)?.[1];
        if (folder !== undefined)
            folders.set(folder, new Map());
    }
    for (const member of members) {
        const [, folder = '', key = ''] = RECORD.exec(member.name) ?? [];
        const records = folders.get(folder);
        // Of two records under one name torch takes the first, and that there are two is a finding of its own.
        if (records?.has(key) === false)
            records.set(key, recordClaim(member));
    }
    return new Map([...folders].map(([folder, records]) => [`${folder}.pkl`, records]));
}
function claimsOf(member, records) {
    const storages = records.get(member.name);
    return {
        ...(member.crc32 !== undefined && { crc32: member.crc32 }),
        ...(storages !== undefined && { storages }),
    };
}
function recordClaim({ size, crc32 }) {
    return { bytes: size, ...(crc32 !== undefined && { crc32 }) };
}

;// CONCATENATED MODULE: ./lib/src/format/torch/zip-layout.js
// What a zip written by PyTorch is made of, by the names of its members. Hints: every member is sniffed all the same.
/** Records that mark an archive as torch's own: no other zip has one of them below a single folder. */
const MARKS = [
    [/^constants\.pkl$/, 'script'],
    [/^code\/.*\.py$/, 'script'],
    [/^\.data\/extern_modules$/, 'package'],
    [/^archive_format$/, 'export'],
    [/^data\.pkl$/, 'state'],
];
/** The role by the record's name, first match wins. Lower case: torch looks names up without regard to case. */
const ROLES = [
    [/\.debug_pkl$/, 'debug-pickle'],
    [/\.(pkl|pickle)$/, 'pickle'],
    [/\.(py|so|dll|dylib|cpp|cu|cubin|ptx|hsaco)$/, 'code'],
    [/^(version|byteorder|archive_format|archive_version|model\.json)$/, 'metadata'],
    [/^\.data\/(version|serialization_id|extern_modules|python_version)$/, 'metadata'],
    [/^\.format_version$|^\.storage_alignment$/, 'metadata'],
    [/^(data|constants|tensors|xl_model_weights)\/\d+$/, 'storage'],
    [/^\.data\/.*\.storage$/, 'storage'],
    [/^data\/(weights|constants)\/[^/]+$/, 'storage'],
];
/**
 * Recognises a torch archive from its members' names, in the order of the directory, and says what each member is
 * for. Undefined when it is none. Facts: `caffe2/serialize/inline_container.cc`, `torch/serialization.py`,
 * `torch/package`.
 */
function torchLayout(members) {
    const split = members.map(({ name }) => splitName(name));
    const kind = MARKS.find(([mark]) => split.some(({ record }) => mark.test(record)))?.[1];
    if (kind === undefined)
        return undefined;
    return {
        kind,
        prefix: split.find(({ prefix }) => prefix !== '')?.prefix ?? '',
        roles: split.map(({ record }) => roleOf(record)),
        anomalies: [...severalPrefixes(split), ...caseTwins(members)],
    };
}
/**
 * Folder and record. A name without a folder is a record of its own: torch refuses such archives, but what reads
 * `data.pkl` from a zip is not always torch. What follows a NUL is cut, as zipfile does.
 */
function splitName(name) {
    const [kept = ''] = name.split('\0', 1);
    const slash = kept.indexOf('/');
    const top = slash > 0 && TOP_RECORDS.test(kept.slice(0, slash + 1).toLowerCase());
    if (slash <= 0 || top)
        return { prefix: '', record: kept.toLowerCase() };
    return { prefix: kept.slice(0, slash), record: kept.slice(slash + 1).toLowerCase() };
}
/** Folders that torch itself makes inside its one folder: at the top they say that the folder is missing. */
const TOP_RECORDS = /^(code|\.data)\/$/;
function roleOf(record) {
    return ROLES.find(([pattern]) => pattern.test(record))?.[1] ?? 'other';
}
function severalPrefixes(split) {
    const roots = split.flatMap(({ record }, index) => (record === 'data.pkl' ? [index] : []));
    const prefixes = new Set(roots.map((index) => split[index]?.prefix));
    return prefixes.size > 1 ? [{ kind: 'several-prefixes', members: roots }] : [];
}
function caseTwins(members) {
    const byName = new Map();
    for (const [index, { name }] of members.entries()) {
        const key = name.toLowerCase();
        const group = byName.get(key);
        if (group === undefined)
            byName.set(key, [index]);
        else
            group.push(index);
    }
    const twins = [...byName.values()].filter((group) => new Set(group.map((index) => members[index]?.name)).size > 1);
    return twins.map((group) => ({ kind: 'case-twins', members: group }));
}

;// CONCATENATED MODULE: ./lib/src/inspect/archive.js
// The inspector of zip archives: hands every member back, and reports what only a hand-made archive does.





const archiveInspector = {
    name: 'archive',
    // A zip may hide behind another format: loaders look for its directory at the end. Storages are not searched: a
    // checkpoint has thousands, and nothing opens one as an archive.
    recognises: async (artifact, head) => (0,sniff/* looksLikeZip */.f)(head) || (artifact.use !== 'raw' && (await (0,sniff/* hasZipTail */.G)(artifact.bytes))),
    inspect: inspectArchive,
};
async function inspectArchive(artifact, context) {
    const { readZip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(8680)]).then(__webpack_require__.bind(__webpack_require__, 68680));
    const archive = await readZip(artifact.bytes);
    const layout = torchLayout(archive.members);
    return {
        format: layout === undefined ? 'zip' : 'torch-zip',
        findings: findingsOf(archive.anomalies, artifact, context),
        members: membersOf(archive, layout, artifact, context),
        incomplete: archive.incomplete,
    };
}
/** What torch does with a member by its role. */
const USE_OF = {
    pickle: 'pickle',
    'debug-pickle': 'pickle',
    storage: 'raw',
    code: undefined,
    metadata: undefined,
    other: undefined,
};
/** Two members of one name stay two: the second and later ones are numbered. */
function membersOf(archive, layout, artifact, context) {
    const seen = new Map();
    const records = layout === undefined ? new Map() : recordsOf(archive.members);
    return archive.members
        .filter((member) => !member.directory)
        .map((member) => {
        const count = (seen.get(member.name) ?? 0) + 1;
        seen.set(member.name, count);
        const open = async () => {
            const { anomalies, ...opened } = await member.open();
            return { ...opened, findings: findingsOf(anomalies, artifact, context) };
        };
        const use = USE_OF[layout?.roles[member.index] ?? 'other'];
        const name = count === 1 ? member.name : `${member.name} (${count})`;
        return Object.assign({ name, claims: claimsOf(member, records), open }, use && { use });
    });
}
/** One finding per rule and kind of anomaly; the first few members are named. */
function findingsOf(anomalies, artifact, context) {
    if (anomalies.length === 0)
        return [];
    const kinds = new Map();
    for (const anomaly of anomalies) {
        const group = kinds.get(anomaly.kind);
        if (group === undefined)
            kinds.set(anomaly.kind, [anomaly]);
        else
            group.push(anomaly);
    }
    return context.rules.ofSurface('archive').flatMap((rule) => anomaliesOf(rule).flatMap((kind) => {
        const group = kinds.get(kind);
        return group === undefined ? [] : [findingOfGroup(rule, group, artifact)];
    }));
}
function findingOfGroup(rule, group, artifact) {
    const more = group.length > 1 ? ` (and ${group.length - 1} more of the kind)` : '';
    const { path, members } = artifact.locator;
    return (0,core_rule/* findingOf */.hD)(rule, {
        evidence: `${(0,core_artifact/* memberName */.e)(artifact.locator) ?? path}: ${group[0].detail}${more}`,
        location: { path, members },
        subject: JSON.stringify([group[0].kind, ...new Set(group.map((anomaly) => anomaly.detail))]),
    });
}
function anomaliesOf(rule) {
    return (0,core_rule/* matchOf */.HU)(rule).anomalies ?? [];
}

// EXTERNAL MODULE: ./lib/src/format/hub/sniff.js
var hub_sniff = __webpack_require__(84444);
// EXTERNAL MODULE: ./lib/src/inspect/name.js
var inspect_name = __webpack_require__(46294);
// EXTERNAL MODULE: ./lib/src/inspect/neighbours.js
var neighbours = __webpack_require__(56209);
;// CONCATENATED MODULE: ./lib/src/inspect/code-file.js




/** Names that the library gives to such files; `auto_map` points at them by these by convention. */
const NAME = /^(?:modell?ing|configuration|tokenization|processing|image_processing|feature_extraction|video_processing)_\w+\.py$/;
const CUSTOM_GENERATE = /(?:^|\/)custom_generate\/\w+\.py$/;
/** Where a library keeps its own modules: they are its source code, not something a model brings. */
const LIBRARY = /(?:^|\/)(?:src|site-packages|tests?|transformers|diffusers)\//;
const IMPORT = /^(?:from|import) +transformers\b/m;
/** Bytes in which a module imports what it needs. */
const IMPORT_BYTES = 65_536;
const codeFileInspector = {
    name: 'model-code',
    recognises,
    inspect: inspectCodeFile,
};
async function recognises({ locator, bytes }) {
    const path = locator.members.at(-1) ?? locator.path;
    if (CUSTOM_GENERATE.test(path))
        return true;
    if (!NAME.test((0,inspect_name/* baseName */.F)(locator)) || LIBRARY.test(path))
        return false;
    return IMPORT.test(Buffer.from(await bytes.read(0, IMPORT_BYTES)).toString('latin1'));
}
async function inspectCodeFile({ locator }, { rules, openHead }) {
    const { path, members } = locator;
    const name = members.at(-1) ?? path;
    const generates = CUSTOM_GENERATE.test(name);
    const isBesideModel = generates || members.length > 0 || (await hasModel(path, openHead));
    const when = generates ? 'generate() of transformers' : 'from_pretrained() of transformers';
    const finding = (0,core_rule/* findingOf */.hD)(rules.rule('HUB-CODE-FILE'), {
        evidence: `${name} is Python code that ${when} may import from beside the model`,
        location: { path, members },
        subject: (0,inspect_name/* baseName */.F)(locator),
    });
    return { format: 'python', findings: isBesideModel ? [finding] : [], members: [], incomplete: [] };
}
/**
 * Whether a model is kept beside the file, or at the root, from where code in folders is imported. Without one the file is
 * a module of some program.
 */
async function hasModel(path, openHead) {
    if (openHead === undefined)
        return true;
    for (const config of new Set([...hub_sniff/* CONFIGS_OF_CODE */.gp.map((name) => (0,neighbours/* beside */.vY)(path, name)), hub_sniff/* CONFIGS_OF_CODE */.gp[0]]))
        if ((await openHead(config)) !== undefined)
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/src/inspect/code/claims.js + 1 modules
var claims = __webpack_require__(58060);
;// CONCATENATED MODULE: ./lib/src/inspect/code/code.js
// The inspector of programs in Python, JavaScript and shell: what they do to whoever runs them.


/** Needs the rules to know the paths of pipelines. */
function codeInspector(rules) {
    return {
        name: 'code',
        readsDecoded: true,
        recognises: async (artifact, head) => artifact.bytes.size > 0 && (await (0,claims/* fullDialectOf */.pX)(artifact, head, rules)) !== undefined,
        inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(4424), __webpack_require__.e(478), __webpack_require__.e(4000)]).then(__webpack_require__.bind(__webpack_require__, 94000))).inspectCode(artifact, context),
    };
}

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/container/compressed/limits.js
var limits = __webpack_require__(6916);
// EXTERNAL MODULE: ./lib/src/container/compressed/sniff.js
var compressed_sniff = __webpack_require__(26178);
;// CONCATENATED MODULE: ./lib/src/inspect/anomalies.js
// Turns what a container reader found odd into findings: the rules of the archive surface say what each kind means.


/** One finding per rule and kind of anomaly: the first of them is told, the others are counted. */
function anomalyFindings(anomalies, artifact, context) {
    if (anomalies.length === 0)
        return [];
    const kinds = new Map();
    for (const anomaly of anomalies) {
        const group = kinds.get(anomaly.kind);
        if (group === undefined)
            kinds.set(anomaly.kind, [anomaly]);
        else
            group.push(anomaly);
    }
    return context.rules.ofSurface('archive').flatMap((rule) => kindsOf(rule).flatMap((kind) => {
        const group = kinds.get(kind);
        return group === undefined ? [] : [anomalies_findingOfGroup(rule, group, artifact)];
    }));
}
function anomalies_findingOfGroup(rule, group, artifact) {
    const [first] = group;
    const more = group.length > 1 ? ` (and ${group.length - 1} more of the kind)` : '';
    const { path, members } = artifact.locator;
    return (0,core_rule/* findingOf */.hD)(rule, {
        evidence: `${(0,core_artifact/* memberName */.e)(artifact.locator) ?? path}: ${first.detail}${more}`,
        location: { path, members, ...(first.offset === undefined ? {} : { offset: first.offset }) },
        subject: JSON.stringify([first.kind, ...new Set(group.map((anomaly) => anomaly.detail))]),
    });
}
function kindsOf(rule) {
    return (0,core_rule/* matchOf */.HU)(rule).anomalies ?? [];
}

;// CONCATENATED MODULE: ./lib/src/inspect/compressed.js




/** Bytes looked at behind a stream to tell padding from data. */
const TRAILING_LOOK = 64 * 1024;
const compressedInspector = {
    name: 'compressed',
    recognises: async ({ bytes }, head) => (await (0,compressed_sniff/* sniffCompressed */.w)(bytes, head)) !== undefined,
    inspect: inspectCompressed,
};
async function inspectCompressed(artifact, context) {
    const { bytes } = artifact;
    const format = await (0,compressed_sniff/* sniffCompressed */.w)(bytes, await bytes.read(0, HEAD));
    // It was recognised a moment ago: only an origin whose bytes change gets here.
    if (format === undefined)
        return { format: 'data', findings: [], members: [], incomplete: [CHANGED] };
    const { decompress } = await Promise.all(/* import() */[__webpack_require__.e(2785), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 91015));
    const decoded = await decompress(format, bytes);
    const trailing = decoded.stopped === undefined ? await trailingOf(artifact, decoded.end) : [];
    return {
        format,
        findings: anomalyFindings([...ratioOf(decoded, bytes.size), ...trailing], artifact, context),
        members: compressed_membersOf(artifact, decoded, trailing.length > 0),
        incomplete: decoded.stopped === undefined ? [] : [incompleteOf(decoded.stopped)],
    };
}
const HEAD = 4096;
const CHANGED = {
    code: 'unreadable',
    reason: 'the bytes changed while they were read',
    risk: 'unknown',
};
/** The content, and what lies behind it: another reader may look there. */
function compressed_membersOf({ locator, bytes }, decoded, hasTrailing) {
    const { end } = decoded;
    const members = [];
    if (decoded.bytes.size > 0 || decoded.stopped === undefined) {
        members.push({
            name: contentName(locator),
            unpacked: decoded.bytes.size,
            open: () => Promise.resolve({ bytes: decoded.bytes }),
        });
    }
    if (hasTrailing) {
        const rest = (0,core_bytes/* sliceBytes */.A1)(bytes, end, bytes.size - end);
        members.push({ name: `data behind byte ${end}`, open: () => Promise.resolve({ bytes: rest }) });
    }
    return members;
}
function ratioOf({ bytes }, packed) {
    const { size } = bytes;
    if (size <= limits/* COMPRESSED_LIMITS */.B.ratioBytes || size <= limits/* COMPRESSED_LIMITS */.B.ratio * packed)
        return [];
    return [{ kind: 'ratio', detail: `${packed} bytes decode to ${size}` }];
}
/** Zeros are padding, as tapes and block devices need it. */
async function trailingOf({ bytes }, end) {
    if (end >= bytes.size)
        return [];
    const look = await bytes.read(end, TRAILING_LOOK);
    if (bytes.size - end <= look.length && look.every((byte) => byte === 0))
        return [];
    return [
        { kind: 'trailing-data', detail: `${bytes.size - end} bytes follow the compressed data`, offset: end },
    ];
}
function incompleteOf({ code, message }) {
    switch (code) {
        case 'CUT':
        case 'DAMAGED':
            // Loaders fail at the same place, after the part that is handed out.
            return { code: 'broken', reason: message, risk: 'inert' };
        case 'NO_DECODER':
            return { code: 'unsupported', reason: message, risk: 'unknown' };
        case 'UNSUPPORTED':
            return { code: 'unsupported', reason: message, risk: 'runs-code' };
        case 'BUDGET':
            return { code: 'budget', reason: `${message}; the rest was not read`, risk: 'runs-code' };
    }
}
/** Suffixes that tools take off, and what they put in their place. */
const SUFFIXES = [
    [/\.(?:tgz|tbz2?|txz|tlz|tzst)$/i, '.tar'],
    [/\.(?:gz|z|zlib|bz2|xz|lzma|lz4|zst|zstd)$/i, ''],
];
/** The name of the content: that of the file without the suffix, or the same name when it has none. */
function contentName({ path, members }) {
    const whole = members.at(-1) ?? path;
    const base = whole.slice(whole.lastIndexOf('/') + 1);
    const found = SUFFIXES.find(([suffix]) => suffix.test(base));
    return (found === undefined ? base : base.replace(...found)) || base;
}

// EXTERNAL MODULE: ./lib/src/inspect/utf8.js
var utf8 = __webpack_require__(91706);
// EXTERNAL MODULE: ./lib/src/inspect/config/claims.js
var config_claims = __webpack_require__(42187);
;// CONCATENATED MODULE: ./lib/src/inspect/config/config.js




const configInspector = {
    name: 'config',
    recognises: config_recognises,
    inspect: async (artifact, context) => (await __webpack_require__.e(/* import() */ 3773).then(__webpack_require__.bind(__webpack_require__, 33773))).inspectConfig(artifact, context),
};
async function config_recognises(artifact, head) {
    const language = (0,config_claims/* languageOf */.e)(artifact, head);
    if (language === undefined || artifact.bytes.size === 0)
        return false;
    if (artifact.bytes.size > config_claims/* MAX_BYTES */.z)
        return language === 'yaml' || (0,hub_sniff/* hasModelConfigName */.nx)((0,inspect_name/* baseName */.F)(artifact.locator));
    const { size } = artifact.bytes;
    const text = (0,utf8/* utf8 */.A)(size <= head.length ? head : await artifact.bytes.read(0, size));
    return (0,hub_sniff/* mayHoldConfig */.VO)(text) || (language === 'yaml' && (0,hub_sniff/* mayHoldPythonTag */.h9)(text));
}

// EXTERNAL MODULE: ./lib/src/format/protobuf/outline.js
var outline = __webpack_require__(91600);
// EXTERNAL MODULE: ./lib/src/format/protobuf/wire.js
var protobuf_wire = __webpack_require__(19373);
;// CONCATENATED MODULE: ./lib/src/format/coreml/sniff.js


const MAX_FIELDS = 256;
/** Fields of Model.Type: pipelines from 200, networks and trees to 700, Apple's own from 2000, and ML programs. */
const FIRST_TYPE = 200;
const LAST_TYPE = 3000;
const SPECIFICATIONS = 100;
/** A specification version, a description with inputs or outputs, and one of the kinds of models. */
async function looksLikeCoreml(bytes) {
    const fields = await (0,outline/* outlineOf */.W4)(bytes, { offset: 0, length: bytes.size }, MAX_FIELDS);
    const versioned = fields?.some(({ field, wire, value }) => field === 1 && wire === protobuf_wire/* VARINT */.rA && value > 0 && value < SPECIFICATIONS);
    const typed = fields?.some(({ field, wire }) => field >= FIRST_TYPE && field <= LAST_TYPE && wire === protobuf_wire/* LENGTH */.pi);
    const description = (0,outline/* firstSpan */.lg)(fields, 2);
    if (versioned !== true || typed !== true || description === undefined)
        return false;
    const features = await (0,outline/* outlineOf */.W4)(bytes, description, MAX_FIELDS);
    const feature = (0,outline/* firstSpan */.lg)(features, 1) ?? (0,outline/* firstSpan */.lg)(features, 10);
    if (feature === undefined)
        return false;
    const parts = await (0,outline/* outlineOf */.W4)(bytes, feature, MAX_FIELDS);
    return (0,outline/* firstSpan */.lg)(parts, 1) !== undefined && (0,outline/* firstSpan */.lg)(parts, 3) !== undefined;
}

// EXTERNAL MODULE: ./lib/src/inspect/paths.js
var paths = __webpack_require__(76373);
// EXTERNAL MODULE: ./lib/src/inspect/problems.js
var inspect_problems = __webpack_require__(33637);
;// CONCATENATED MODULE: ./lib/src/inspect/coreml.js




const coremlInspector = {
    name: 'coreml',
    recognises: ({ bytes }, head) => (0,outline/* mayBeMessage */.O9)(head, bytes.size) && looksLikeCoreml(bytes),
    inspect: inspectCoreml,
};
async function inspectCoreml(artifact, context) {
    const { readCoreml } = await __webpack_require__.e(/* import() */ 3167).then(__webpack_require__.bind(__webpack_require__, 83167));
    const facts = await readCoreml(artifact.bytes);
    const customs = facts.customs.map(({ kind, name, className, offset }) => ({
        kind: 'custom-class',
        detail: `the ${kind} ${JSON.stringify(name)} calls the class ${JSON.stringify(className)} of the application`,
        offset,
    }));
    return {
        format: 'coreml',
        findings: (0,inspect_problems/* problemFindings */.E)('coreml', [...customs, ...facts.links.map(linkProblem)], artifact, context),
        members: [],
        incomplete: coreml_incompleteOf(facts),
    };
}
function linkProblem({ file, searchPath, offset }) {
    const places = [file, ...searchPath.split(':')];
    const why = places.map((place) => (0,paths/* leavesFolder */.t)(place)).find((reason) => reason !== undefined);
    const detail = `loads the model ${JSON.stringify(file)} from ${JSON.stringify(searchPath)}`;
    return why === undefined
        ? { kind: 'linked-model', detail, offset }
        : { kind: 'linked-path', detail: `${detail}, which ${why}`, offset };
}
/** A loader refuses a broken message; where we stop for a limit, it goes on. */
function coreml_incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not a Core ML model that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
    ];
}

// EXTERNAL MODULE: ./lib/src/format/executorch/header.js
var header = __webpack_require__(96106);
;// CONCATENATED MODULE: ./lib/src/inspect/executorch.js


const executorchInspector = {
    name: 'executorch',
    recognises: ({ bytes }, head) => (0,header/* executorchKind */.T)(head, bytes.size) !== undefined,
    inspect: inspectExecutorch,
};
const FORMATS = {
    program: 'executorch',
    data: 'executorch-data',
    bundle: 'executorch-bundle',
};
async function inspectExecutorch(artifact, context) {
    const { bytes } = artifact;
    const kind = (0,header/* executorchKind */.T)(await bytes.read(0, 8), bytes.size) ?? 'program';
    const facts = await readKind(bytes, kind);
    const problems = [...facts.problems, ...unknownNames(facts, context.rules)];
    return {
        format: FORMATS[kind],
        findings: (0,inspect_problems/* problemFindings */.E)('executorch', problems, artifact, context),
        members: [],
        incomplete: executorch_incompleteOf(facts),
    };
}
async function readKind(bytes, kind) {
    if (kind === 'bundle')
        return (await __webpack_require__.e(/* import() */ 2235).then(__webpack_require__.bind(__webpack_require__, 92235))).readBundle(bytes);
    return (await __webpack_require__.e(/* import() */ 5431).then(__webpack_require__.bind(__webpack_require__, 45431))).readExecutorch(bytes, kind);
}
function unknownNames({ operators, backends }, rules) {
    const known = rules.index('executorch', rules, () => {
        const knowledge = rules.knowledge('executorch');
        return { namespaces: new Set(knowledge.namespaces), backends: new Set(knowledge.backends) };
    });
    return [
        ...operators
            .filter(({ name }) => !known.namespaces.has(name.split('::')[0] ?? ''))
            .map(({ name, offset }) => ({
            kind: 'custom-operator',
            detail: `needs the operator ${JSON.stringify(name)}`,
            offset,
        })),
        ...backends
            .filter(({ name }) => !known.backends.has(name))
            .map(({ name, offset }) => ({
            kind: 'custom-backend',
            detail: `hands parts of itself to the backend ${JSON.stringify(name)}`,
            offset,
        })),
    ];
}
/** Where the tables end, a loader ends too, in whatever way; where we stop for a limit, it goes on. */
function executorch_incompleteOf({ kind, program, stopped }) {
    if (stopped === undefined)
        return kind === 'bundle' && program === undefined ? [NO_PROGRAM] : [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not an ExecuTorch file that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
    ];
}
/** Whoever runs it refuses it, unless it is a program of a kind that is not known here. */
const NO_PROGRAM = {
    code: 'unsupported',
    reason: 'the bundle holds no ExecuTorch program that is known',
    risk: 'unknown',
};

// EXTERNAL MODULE: ./lib/src/core/tensors.js
var core_tensors = __webpack_require__(56326);
// EXTERNAL MODULE: ./lib/src/format/jinja/limits.js
var jinja_limits = __webpack_require__(32115);
// EXTERNAL MODULE: ./lib/src/inspect/template/changed.js
var changed = __webpack_require__(24784);
;// CONCATENATED MODULE: ./lib/src/inspect/gguf.js





const ggufInspector = {
    name: 'gguf',
    recognises: (_, head) => isGguf(head),
    inspect: inspectGguf,
};
function isGguf(head) {
    return Buffer.from(head.subarray(0, 4)).toString('latin1') === 'GGUF';
}
async function read(bytes) {
    const { readGguf } = await __webpack_require__.e(/* import() */ 5492).then(__webpack_require__.bind(__webpack_require__, 25492));
    return readGguf(bytes);
}
async function inspectGguf(artifact, context) {
    const facts = await read(artifact.bytes);
    return {
        format: 'gguf',
        findings: [
            ...(0,inspect_problems/* problemFindings */.E)('gguf', facts.problems, artifact, context, facts.more),
            ...(await changedTemplates(facts, artifact, context)),
        ],
        members: facts.templates.map((template) => memberOf(template, artifact)),
        incomplete: gguf_incompleteOf(facts),
        tensors: (0,core_tensors/* tensorSet */.k)('gguf', facts.tensors),
    };
}
/** Compares with the same model at base, where that is a GGUF file too; one that is kept elsewhere (LFS) is not. */
async function changedTemplates({ templates }, { bytes, locator }, context) {
    if (templates.length === 0 || context.before === undefined || locator.members.length > 0)
        return [];
    const earlier = (await context.before()).bytes;
    if (!isGguf(await earlier.read(0, 4)))
        return [];
    const before = await read(earlier);
    return (0,changed/* changedAmong */.D)(await textsOf(templates, bytes), await textsOf(before.templates, earlier), locator.path, context);
}
async function textsOf(templates, bytes) {
    return Promise.all(templates.map(async ({ key, offset, length }) => ({
        name: key,
        text: new TextDecoder().decode(await bytes.read(offset, Math.min(length, jinja_limits/* JINJA_LIMITS */.O.bytes))),
    })));
}
/** The template is handed on under its key: whoever reads templates knows it by that name. */
function memberOf({ key, offset, length }, artifact) {
    return { name: key, open: () => Promise.resolve({ bytes: (0,core_bytes/* sliceBytes */.A1)(artifact.bytes, offset, length) }) };
}
/** A loader stops at a broken header too; where we stop for a limit, it may go on to templates we have not seen. */
function gguf_incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not a GGUF file that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
    ];
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/claims.js
var hooks_claims = __webpack_require__(90245);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/knowledge.js
var hooks_knowledge = __webpack_require__(60098);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/hooks.js


/** Needs the rules to know any file, so it is made for one run. */
function hooksInspector(rules) {
    const knowledge = (0,hooks_knowledge/* hookKnowledge */.I)(rules);
    return {
        name: 'hooks',
        recognises: ({ locator, bytes }, head) => {
            const files = knowledge.paths.find(locator.members.at(-1) ?? locator.path);
            if (files.length === 0 || bytes.size === 0)
                return false;
            return files.some(({ reader }) => !hooks_claims/* TEXT_ONLY */.p.has(reader)) || (0,hooks_claims/* looksLikeText */.n)(head);
        },
        inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(2151), __webpack_require__.e(478), __webpack_require__.e(7880)]).then(__webpack_require__.bind(__webpack_require__, 77880))).inspectHooks(artifact, context, knowledge),
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/inert.js

/** Needs the rules to recognise anything, so it is made for one run. */
function inertInspector(rules) {
    const { inert } = rules.knowledge('format');
    const formats = inert.map(({ format, magic, suffixes }) => ({
        format,
        suffixes,
        magic: Buffer.from(magic, 'hex'),
    }));
    const find = ({ locator }, head) => {
        const name = (0,inspect_name/* baseName */.F)(locator);
        return formats.find(({ magic, suffixes }) => magic[0] === head[0] &&
            magic.equals(head.subarray(0, magic.length)) &&
            (suffixes === undefined || suffixes.some((suffix) => name.endsWith(`.${suffix}`))))?.format;
    };
    return {
        name: 'inert',
        recognises: (artifact, head) => find(artifact, head) !== undefined,
        async inspect(artifact) {
            const format = find(artifact, await artifact.bytes.read(0, 64)) ?? 'data';
            return { format, findings: [], members: [], incomplete: [] };
        },
    };
}

// EXTERNAL MODULE: ./lib/src/format/keras/encoding.js
var encoding = __webpack_require__(70608);
// EXTERNAL MODULE: ./lib/src/format/keras/limits.js
var keras_limits = __webpack_require__(12545);
// EXTERNAL MODULE: ./lib/src/format/keras/sniff.js
var keras_sniff = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/src/inspect/head.js
var inspect_head = __webpack_require__(25847);
// EXTERNAL MODULE: ./lib/src/inspect/keras/claims.js
var keras_claims = __webpack_require__(95775);
;// CONCATENATED MODULE: ./lib/src/inspect/keras/config.js





const kerasConfigInspector = {
    name: 'keras-config',
    recognises: keras_config_recognises,
    inspect: async (artifact, context) => (await __webpack_require__.e(/* import() */ 4519).then(__webpack_require__.bind(__webpack_require__, 84519))).inspectConfig(artifact, context),
};
/** By content: an object with the words of Keras. Keras' own file name is enough where reading it all is too much. */
async function keras_config_recognises(artifact, head) {
    const { size } = artifact.bytes;
    if (artifact.locator.path.endsWith('.ipynb'))
        return false;
    // Zeros and marks: Python's reader also takes UTF-16 and UTF-32.
    if (!(0,inspect_head/* mayBeginWith */.F)(head, '{\0\xff\xfe'))
        return false;
    const start = (0,encoding/* decodeJsonBytes */.m)(head).text;
    // White space alone so far: the object may begin behind it.
    if (!/^[ \t\n\r]*(?:\{|$)/.test(start))
        return false;
    if (size > keras_limits/* KERAS_LIMITS */.g.bytes)
        return (0,keras_claims/* isFixedName */.s)(artifact) || start.includes('class_name');
    if (size <= head.length)
        return (0,keras_sniff/* mayBeKeras */.F)(start);
    return (0,keras_sniff/* mayBeKeras */.F)((0,encoding/* decodeJsonBytes */.m)(await artifact.bytes.read(0, size)).text);
}

// EXTERNAL MODULE: ./lib/src/format/hdf5/superblock.js + 1 modules
var superblock = __webpack_require__(31678);
;// CONCATENATED MODULE: ./lib/src/inspect/keras/hdf5.js

const hdf5Inspector = {
    name: 'hdf5',
    recognises: async (artifact, head) => (await (0,superblock/* findSuperblock */.a)(artifact.bytes, head)) !== undefined,
    inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(4519), __webpack_require__.e(4937)]).then(__webpack_require__.bind(__webpack_require__, 94937))).inspectHdf5(artifact, context),
};

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/format/lfs/pointer.js
// Reads Git LFS pointers: the little text that stands in the tree for an object kept elsewhere.
/** Larger files are never pointers (git-lfs, docs/spec.md). */
const MAX_POINTER_BYTES = 1024;
/** The three that git-lfs takes: today's, and those of its first releases. */
const VERSIONS = new Set([
    'https://git-lfs.github.com/spec/v1',
    'https://hawser.github.com/spec/v1',
    'http://git-media.io/v/2',
]);
/** In this order, each once. */
const KEYS = ['version', 'oid', 'size'];
/** What an extension adds; git-lfs takes such a line anywhere before the last key. */
const EXTENSION = /^ext-\d-\w/;
/** What Go's ParseInt takes for a 64-bit number that is not negative: a sign and leading zeros are fine. */
const SIZE = /^(?:\+?0{0,900}\d{1,19}|-0{1,900})$/;
/**
 * The pointer that `bytes` (a whole file) is, or undefined. Never throws. It takes whatever git-lfs takes, also where
 * its specification is stricter (blank lines, CRLF, space around the text, a signed size): a pointer that we passed
 * over, and git-lfs did not, would put an object in the checkout that nobody inspected.
 * Source: git-lfs, docs/spec.md and the decoder in lfs/pointer.go.
 */
function parseLfsPointer(bytes) {
    if (bytes.length > MAX_POINTER_BYTES)
        return undefined;
    const values = valuesOf(Buffer.from(bytes).toString('utf8').trim());
    const [version, oid, size] = values ?? [];
    if (version === undefined || !VERSIONS.has(version))
        return undefined;
    const digest = /^sha256:([0-9a-fA-F]{64})$/.exec(oid ?? '')?.[1];
    if (digest === undefined || !SIZE.test(size ?? ''))
        return undefined;
    return { oid: digest.toLowerCase(), size: Math.abs(Number(size)) };
}
/** The values of the three keys, in their order; undefined when the lines are not those of a pointer. */
function valuesOf(text) {
    const values = [];
    for (const line of text.split(/\r?\n/)) {
        if (line === '')
            continue;
        const space = line.indexOf(' ');
        if (space < 0 || values.length === KEYS.length)
            return undefined;
        const key = line.slice(0, space);
        if (key === KEYS[values.length])
            values.push(line.slice(space + 1));
        else if (!EXTENSION.test(key))
            return undefined;
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/src/inspect/lfs.js




const lfsInspector = {
    name: 'lfs',
    recognises: (artifact, head) => artifact.bytes.size <= MAX_POINTER_BYTES &&
        // Its first line is the version, or an extension.
        (0,inspect_head/* mayBeginWith */.F)(head, 've') &&
        parseLfsPointer(head) !== undefined,
    inspect: inspectPointer,
};
async function inspectPointer(artifact, context) {
    const pointer = await pointerOf(artifact);
    if (pointer === undefined)
        return { format: 'git-lfs-pointer', findings: [], members: [], incomplete: [] };
    const fetched = await fetchObject(pointer, context);
    return {
        format: 'git-lfs-pointer',
        findings: await overwritten(pointer, artifact, context),
        members: 'bytes' in fetched ? [{ open: () => Promise.resolve(fetched) }] : [],
        incomplete: 'bytes' in fetched ? [] : [fetched],
    };
}
async function fetchObject(pointer, context) {
    try {
        const bytes = await context.openLfs(pointer.oid, pointer.size);
        if (bytes !== undefined)
            return { bytes };
        return notFetched(pointer, 'was not fetched; turn on the lfs input, or raise lfs-max-bytes, to have it inspected');
    }
    catch (error) {
        return notFetched(pointer, `could not be fetched: ${(0,errors/* messageOf */.b)(error)}`);
    }
}
function notFetched(pointer, why) {
    return {
        code: 'not-fetched',
        reason: `the file is an LFS object of ${pointer.size} bytes (sha256 ${pointer.oid}) that ${why}`,
        risk: 'unknown',
    };
}
async function overwritten(pointer, artifact, context) {
    const before = context.before === undefined ? undefined : await pointerOf(await context.before());
    if (before === undefined || before.oid === pointer.oid)
        return [];
    const { path, members } = artifact.locator;
    return [
        (0,core_rule/* findingOf */.hD)(context.rules.rule('ARTIFACT-OVERWRITTEN'), {
            evidence: `${path} now points at other bytes: sha256 ${before.oid.slice(0, 12)}… (${before.size} bytes) became ${pointer.oid.slice(0, 12)}… (${pointer.size} bytes)`,
            location: { path, members, line: 2 },
            subject: pointer.oid,
        }),
    ];
}
async function pointerOf(artifact) {
    if (artifact.bytes.size > MAX_POINTER_BYTES)
        return undefined;
    return parseLfsPointer(await artifact.bytes.read(0, MAX_POINTER_BYTES));
}

// EXTERNAL MODULE: ./lib/src/format/media/sniff.js
var media_sniff = __webpack_require__(1919);
;// CONCATENATED MODULE: ./lib/src/inspect/media/media.js



const mediaInspector = {
    name: 'media',
    recognises: ({ locator, bytes }, head) => {
        if (bytes.size < 16)
            return false;
        const name = (0,inspect_name/* baseName */.F)(locator);
        return (0,media_sniff/* mediaKindOf */.S)(head, name) !== undefined || (name.endsWith('.svg') && (0,inspect_head/* mayBeginWith */.F)(head, '<'));
    },
    inspect: async (artifact, context) => (await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 40429))).inspectMedia(artifact, context),
};

// EXTERNAL MODULE: ./lib/src/format/mxnet/sniff.js
var mxnet_sniff = __webpack_require__(89031);
// EXTERNAL MODULE: ./lib/src/inspect/mxnet/limits.js
var mxnet_limits = __webpack_require__(86028);
;// CONCATENATED MODULE: ./lib/src/inspect/mxnet/mxnet.js





const mxnetParamsInspector = {
    name: 'mxnet-params',
    recognises: (_, head) => (0,mxnet_sniff/* looksLikeParams */.Y)(head),
    inspect: async (artifact) => (await __webpack_require__.e(/* import() */ 3255).then(__webpack_require__.bind(__webpack_require__, 83255))).inspectParams(artifact),
};
const mxnetSymbolInspector = {
    name: 'mxnet-symbol',
    recognises: recognisesSymbol,
    inspect: async (artifact, context) => (await __webpack_require__.e(/* import() */ 3255).then(__webpack_require__.bind(__webpack_require__, 83255))).inspectSymbol(artifact, context),
};
async function recognisesSymbol({ locator, bytes }, head) {
    if (!(0,inspect_head/* mayBeginWith */.F)(head, '{'))
        return false;
    if (/symbol[^/]*\.json$/.test((0,inspect_name/* baseName */.F)(locator)))
        return true;
    if (bytes.size > mxnet_limits/* MAX_BYTES */.z || !(0,utf8/* utf8 */.A)(head).includes('"nodes"'))
        return false;
    return (0,utf8/* utf8 */.A)(await bytes.read(0, bytes.size)).includes('"arg_nodes"');
}

// EXTERNAL MODULE: ./lib/src/format/native/sniff.js
var native_sniff = __webpack_require__(27890);
;// CONCATENATED MODULE: ./lib/src/inspect/native.js



/** Needs the rules to know the names of models, so it is made for one run. */
function nativeInspector(rules) {
    const { promised, shared } = rules.knowledge('format');
    const { packages: archives, perhaps } = rules.knowledge('native');
    const { words } = perhaps;
    const models = { suffixes: new Set([...promised, ...shared]), perhaps: new Set(perhaps.suffixes), words };
    const packages = new Set(archives);
    const findingFor = (kind, locator, context) => {
        if (isModelName((0,inspect_name/* baseName */.F)(locator), models))
            return disguised(kind, locator, context.rules);
        // A script by a name of its own is read as the program that it is.
        const isCompiled = kind !== 'a script' && !isPackaged(locator, packages);
        return isCompiled ? compiled(kind, locator, context) : undefined;
    };
    return {
        name: 'native',
        recognises: ({ bytes }, head) => (0,native_sniff/* mayBeProgram */.d)(head) && (0,native_sniff/* programKindOf */._)(head, bytes).then((kind) => kind !== undefined),
        inspect: async ({ locator, bytes }, context) => {
            const kind = await (0,native_sniff/* programKindOf */._)(await bytes.read(0, 64), bytes);
            const finding = kind && findingFor(kind, locator, context);
            const format = kind === 'a script' && finding === undefined ? '' : 'program';
            return { format, findings: finding ? [finding] : [], members: [], incomplete: [] };
        },
    };
}
function isModelName(name, { suffixes, perhaps, words }) {
    const suffix = suffixOf(name);
    if (suffixes.has(suffix))
        return true;
    const rest = name.slice(0, name.length - suffix.length);
    return perhaps.has(suffix) && words.some((word) => rest.includes(word));
}
function isPackaged({ path, members }, packages) {
    return [path, ...members].slice(0, -1).some((outer) => packages.has(suffixOf(outer.toLowerCase())));
}
/** Empty where there is no dot. */
function suffixOf(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? '' : name.slice(dot + 1);
}
function disguised(kind, locator, rules) {
    const name = (0,inspect_name/* baseName */.F)(locator);
    return (0,core_rule/* findingOf */.hD)(rules.rule('NATIVE-PROGRAM'), {
        evidence: `${name} is ${kind}, not the model that its name promises`,
        location: { path: locator.path, members: locator.members },
        subject: `${name}: ${kind}`,
    });
}
function compiled(kind, locator, { rules, before }) {
    const name = (0,inspect_name/* baseName */.F)(locator);
    const does = locator.members.length > 0 ? 'holds' : before === undefined ? 'brings' : 'changes';
    return (0,core_rule/* findingOf */.hD)(rules.rule('NATIVE-COMPILED'), {
        evidence: `${does} ${name}, ${kind}: compiled code, of which a diff shows nothing`,
        location: { path: locator.path, members: locator.members },
        subject: `${name}: ${kind}`,
    });
}

// EXTERNAL MODULE: ./lib/src/format/notebook/sniff.js
var notebook_sniff = __webpack_require__(74376);
;// CONCATENATED MODULE: ./lib/src/inspect/notebook/notebook.js


const notebookInspector = {
    name: 'notebook',
    recognises: (artifact, head) => artifact.bytes.size > 0 && (0,notebook_sniff/* looksLikeNotebook */.H)((0,inspect_name/* baseName */.F)(artifact.locator), head),
    inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(8047), __webpack_require__.e(9879)]).then(__webpack_require__.bind(__webpack_require__, 89879))).inspectNotebook(artifact, context),
};

// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/format/numpy/errors.js
var numpy_errors = __webpack_require__(11597);
;// CONCATENATED MODULE: ./lib/src/format/numpy/limits.js
// Every limit of the numpy readers, with its reason.
const NUMPY_LIMITS = {
    /** Bytes of a header. numpy itself refuses more than 10,000 unless it is told to trust the file. */
    headerBytes: 2 ** 20,
    /** Levels of nesting in a header's literal: structured types in structured types. */
    depth: 64,
    /** Values in a header's literal. */
    values: 100_000,
    /** Arrays saved one behind the other into one file. */
    arrays: 1000,
};

// EXTERNAL MODULE: ./lib/src/format/numpy/dtype.js
var dtype = __webpack_require__(81500);
// EXTERNAL MODULE: ./lib/src/format/python/escapes.js
var escapes = __webpack_require__(99435);
;// CONCATENATED MODULE: ./lib/src/format/numpy/literal.js
// Reads the Python literal of an array header: strings, integers, constants, tuples, lists, dicts. Nothing is evaluated.



const CONSTANTS = new Map([
    ['None', null],
    ['True', true],
    ['False', false],
]);
/** Reads one literal that makes up the whole text. Throws {@link NumpyError} BROKEN where it is anything else. */
function readLiteral(text) {
    const reader = new Reader(text);
    const value = reader.value(0);
    reader.expectEnd();
    return value;
}
class Reader {
    text;
    at = 0;
    values = 0;
    constructor(text) {
        this.text = text;
    }
    value(depth) {
        if (depth > NUMPY_LIMITS.depth || ++this.values > NUMPY_LIMITS.values)
            throw this.broken('nests too deeply');
        this.skipSpace();
        const next = this.text[this.at] ?? '';
        switch (next) {
            case '{':
                return this.dict(depth);
            case '(':
                return this.tuple(depth);
            case '[':
                return { kind: 'list', items: this.items(']', depth).items };
            case "'":
            case '"':
                return this.string();
            default:
                return /[A-Za-z]/.test(next) ? this.word() : this.integer();
        }
    }
    expectEnd() {
        this.skipSpace();
        if (this.at < this.text.length)
            throw this.broken('has something behind its end');
    }
    /** Parentheses around one value without a comma are only parentheses. */
    tuple(depth) {
        const { items, hasComma } = this.items(')', depth);
        const [only] = items;
        return items.length === 1 && only !== undefined && !hasComma ? only : { kind: 'tuple', items };
    }
    items(close, depth) {
        this.at++;
        const items = [];
        let hasComma = false;
        while (!this.take(close)) {
            if (items.length > 0 && !hasComma)
                throw this.broken('lacks a comma');
            items.push(this.value(depth + 1));
            hasComma = this.take(',');
        }
        return { items, hasComma };
    }
    dict(depth) {
        this.at++;
        const entries = [];
        let hasComma = true;
        while (!this.take('}')) {
            if (!hasComma)
                throw this.broken('lacks a comma');
            const key = this.value(depth + 1);
            if (!this.take(':'))
                throw this.broken('lacks a colon');
            entries.push([key, this.value(depth + 1)]);
            hasComma = this.take(',');
        }
        return { kind: 'dict', entries };
    }
    string() {
        const quote = this.text[this.at++];
        let value = '';
        for (;;) {
            const next = this.text[this.at++];
            if (next === undefined || next === '\n')
                throw this.broken('holds a string that does not end');
            if (next === quote)
                return value;
            value += next === '\\' ? this.escape() : next;
        }
    }
    escape() {
        const code = this.text[this.at++] ?? '';
        const known = escapes/* PLAIN_ESCAPES */.u[code];
        if (known !== undefined)
            return known;
        const digits = { x: 2, u: 4, U: 8 }[code];
        const hex = digits === undefined ? '' : this.text.slice(this.at, this.at + digits);
        if (digits === undefined || !/^[0-9a-fA-F]+$/.test(hex) || hex.length < digits) {
            throw this.broken('holds an unknown escape');
        }
        this.at += digits;
        const point = Number.parseInt(hex, 16);
        if (point > 0x10ffff)
            throw this.broken('holds an unknown escape');
        return String.fromCodePoint(point);
    }
    word() {
        const [word = ''] = /^[A-Za-z_]+/.exec(this.text.slice(this.at, this.at + 16)) ?? [];
        const constant = CONSTANTS.get(word);
        if (constant === undefined)
            throw this.broken('holds a name that is no constant');
        this.at += word.length;
        return constant;
    }
    /** Python 2 wrote an `L` behind long ones; numpy takes it. */
    integer() {
        const [digits] = /^[-+]?(?:0[xX][0-9a-fA-F]{1,16}|[0-9]{1,25})/.exec(this.text.slice(this.at, this.at + 32)) ?? [];
        if (digits === undefined)
            throw this.broken('holds something that is no literal');
        this.at += digits.length;
        if (this.text[this.at] === 'L')
            this.at++;
        return digits.startsWith('-') ? -Number(digits.slice(1)) : Number(digits);
    }
    take(character) {
        this.skipSpace();
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    skipSpace() {
        while (' \t\r\n\f'.includes(this.text[this.at] ?? '-'))
            this.at++;
    }
    broken(why) {
        return new numpy_errors/* NumpyError */._('BROKEN', `the array header ${why} (character ${this.at})`);
    }
}

;// CONCATENATED MODULE: ./lib/src/format/numpy/read.js




const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const PREFIX = MAGIC.length + 2;
/** Whether a .npy header begins. */
function looksLikeNumpy(head) {
    return MAGIC.every((byte, at) => head[at] === byte);
}
/**
 * Reads the header at `start`, versions 1.0 to 3.0 (numpy, `numpy/lib/format.py`). Throws {@link NumpyError} when
 * it is cut off or its version is not known; rejects with the origin's own error.
 */
async function readNpyHeader(bytes, start = 0) {
    const prefix = await bytes.read(start, PREFIX + 4);
    const major = prefix[6] ?? 0;
    if (!looksLikeNumpy(prefix) || prefix.length < PREFIX + 4)
        throw new numpy_errors/* NumpyError */._('BROKEN', 'the array header is cut off');
    if (major < 1 || major > 3)
        throw new numpy_errors/* NumpyError */._('UNSUPPORTED', `the array has format version ${major}, which is not known`);
    const width = major === 1 ? 2 : 4;
    const view = new DataView(prefix.buffer, prefix.byteOffset, prefix.length);
    const length = major === 1 ? view.getUint16(PREFIX, true) : view.getUint32(PREFIX, true);
    const dataOffset = start + PREFIX + width + length;
    if (dataOffset > bytes.size)
        throw new numpy_errors/* NumpyError */._('BROKEN', 'the array header is longer than the file');
    if (length > NUMPY_LIMITS.headerBytes) {
        return {
            dataOffset,
            error: new numpy_errors/* NumpyError */._('UNSUPPORTED', `the array header has ${length} bytes, too many to read`),
        };
    }
    const header = Buffer.from(await bytes.read(dataOffset - length, length));
    try {
        return { dataOffset, ...describe(readLiteral(header.toString(major === 3 ? 'utf8' : 'latin1'))) };
    }
    catch (error) {
        if (error instanceof numpy_errors/* NumpyError */._)
            return { dataOffset, error };
        throw error;
    }
}
function describe(header) {
    const entries = typeof header === 'object' && header?.kind === 'dict' ? header.entries : [];
    // Of a key that is given twice, Python keeps the last.
    const fields = new Map(entries);
    const descr = fields.get('descr');
    const shape = fields.get('shape');
    if (descr === undefined || shape === undefined || !fields.has('fortran_order')) {
        throw new numpy_errors/* NumpyError */._('BROKEN', 'the array header lacks its type, order or shape');
    }
    return {
        element: (0,dtype/* elementType */.rk)(descr),
        count: (0,dtype/* elementCount */.KX)(shape),
        shape: (0,dtype/* lengthsOf */.nY)(shape),
        dtype: typeof descr === 'string' ? descr : 'record',
    };
}

// EXTERNAL MODULE: ./lib/src/format/pickle/sniff.js + 3 modules
var pickle_sniff = __webpack_require__(28750);
;// CONCATENATED MODULE: ./lib/src/inspect/numpy.js








const numpyInspector = {
    name: 'numpy',
    recognises: (_artifact, head) => looksLikeNumpy(head),
    inspect: inspectNumpy,
};
async function inspectNumpy(artifact, context) {
    const arrays = new Arrays(artifact.bytes);
    await arrays.read();
    const { members, incomplete, problems, facts } = arrays;
    return {
        format: 'numpy',
        findings: (0,inspect_problems/* problemFindings */.E)('numpy', problems, artifact, context),
        members,
        incomplete,
        tensors: (0,core_tensors/* tensorSet */.k)('numpy', named(facts, artifact)),
    };
}
/**
 * An archive's checksum is that of the whole member, so that it tells something of one array only where it is the
 * only one. Arrays are named by numpy's own default; in an archive, whoever compares goes by the member.
 */
function named(facts, { claims }) {
    const [only] = facts;
    if (facts.length !== 1 || only === undefined || claims?.crc32 === undefined)
        return facts;
    return [{ ...only, content: String(claims.crc32) }];
}
/** The arrays of one file: numpy appends when it saves to a file that is open. */
class Arrays {
    members = [];
    incomplete = [];
    problems = [];
    facts = [];
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    async read() {
        let at = 0;
        for (let count = 0; at !== undefined && at < this.bytes.size; count++) {
            if (count >= NUMPY_LIMITS.arrays) {
                const reason = `more than ${NUMPY_LIMITS.arrays} arrays in one file; the rest was not read`;
                this.incomplete.push({ code: 'budget', reason, risk: 'runs-code', offset: at });
                return;
            }
            at = await this.readArray(at);
        }
    }
    /** Reads one array; the offset of the next one, or undefined when nothing can follow. */
    async readArray(start) {
        if (!looksLikeNumpy(await this.bytes.read(start, 8)))
            return this.trailing(start);
        const array = await this.header(start);
        if (array === undefined)
            return undefined;
        if ('error' in array) {
            this.stop(array.error, start);
            this.hand(array.dataOffset, 'data');
            return undefined;
        }
        const { shape, dtype, count, element } = array;
        this.facts.push({ name: `arr_${this.facts.length}`, dtype, shape, bytes: count * element.itemBytes });
        if (element.hasObject)
            return this.objects(array);
        const end = array.dataOffset + count * element.itemBytes;
        if (end <= this.bytes.size)
            return end;
        const reason = `the array needs ${end} bytes, and the file has ${this.bytes.size}`;
        this.incomplete.push({ code: 'broken', reason, risk: 'inert', offset: this.bytes.size });
        return undefined;
    }
    /** What comes behind the last array: not read by numpy, but perhaps by something else. */
    trailing(start) {
        this.problems.push({
            kind: 'trailing-data',
            detail: `${this.bytes.size - start} bytes follow the array`,
            offset: start,
        });
        this.hand(start, 'data');
        return undefined;
    }
    /** An array of objects is one pickle; another array may follow it. */
    async objects({ dataOffset }) {
        const { readPickle } = await __webpack_require__.e(/* import() */ 6002).then(__webpack_require__.bind(__webpack_require__, 46002));
        const { streams } = await readPickle(this.bytes, {
            start: dataOffset,
            multiple: false,
            trailing: 'ignore',
        });
        const [stream] = streams;
        const end = stream?.stopped === undefined ? stream?.end : undefined;
        if (!(0,pickle_sniff/* looksLikePickle */.g)(await this.bytes.read(dataOffset, inspection/* SNIFF_BYTES */.d), this.bytes.size - dataOffset)) {
            // numpy unpickles it all the same, and imports what it names before it fails.
            const reason = 'the array holds objects, but its data are no pickle that could be read';
            this.incomplete.push({ code: 'broken', reason, risk: 'unknown', offset: dataOffset });
        }
        const followed = end !== undefined && looksLikeNumpy(await this.bytes.read(end, 8));
        this.hand(dataOffset, 'objects', followed ? end : this.bytes.size);
        return followed ? end : undefined;
    }
    async header(start) {
        try {
            return await readNpyHeader(this.bytes, start);
        }
        catch (error) {
            if (!(error instanceof numpy_errors/* NumpyError */._))
                throw error;
            this.stop(error, start);
            return undefined;
        }
    }
    stop({ code, message }, offset) {
        this.incomplete.push({
            code: code === 'BROKEN' ? 'broken' : 'unsupported',
            reason: message,
            risk: 'unknown',
            offset,
        });
    }
    hand(start, what, end = this.bytes.size) {
        const bytes = (0,core_bytes/* sliceBytes */.A1)(this.bytes, start, end - start);
        this.members.push({
            name: `${what} at byte ${start}`,
            use: 'pickle',
            open: () => Promise.resolve({ bytes }),
        });
    }
}

// EXTERNAL MODULE: ./lib/src/format/onnx/limits.js
var onnx_limits = __webpack_require__(67680);
;// CONCATENATED MODULE: ./lib/src/format/onnx/sniff.js



const OPERATOR = /^[A-Za-z_][A-Za-z0-9_.:]*$/;
const OPERATOR_BYTES = 200;
const IR_VERSIONS = 1000;
/**
 * Whether the bytes are a ModelProto with a graph, or with functions or training graphs. Passes over fields that do
 * not belong there, as loaders do. Reads a few kilobytes.
 */
async function looksLikeOnnx(bytes) {
    const fields = await (0,outline/* outlineOf */.W4)(bytes, { offset: 0, length: bytes.size }, onnx_limits/* ONNX_LIMITS */.b.outline);
    const versioned = fields?.some(({ field, wire, value }) => field === 1 && wire === protobuf_wire/* VARINT */.rA && value > 0 && value < IR_VERSIONS);
    if (fields === undefined || versioned !== true)
        return false;
    if ((await some(bytes, fields, 7, isGraph)) || (await some(bytes, fields, 25, isFunction)))
        return true;
    return (await some(bytes, fields, 20, isTraining)) || isEmptyModel(bytes, fields);
}
/** Whether one of the first messages of a field is of that kind. */
async function some(bytes, fields, field, is) {
    const candidates = (fields ?? []).filter((each) => each.field === field && each.wire === protobuf_wire/* LENGTH */.pi);
    for (const { span } of candidates.slice(0, onnx_limits/* ONNX_LIMITS */.b.candidates))
        if (await is(bytes, span))
            return true;
    return false;
}
async function isGraph(bytes, span) {
    return some(bytes, await (0,outline/* outlineOf */.W4)(bytes, span, onnx_limits/* ONNX_LIMITS */.b.shape), 1, isNode);
}
async function isFunction(bytes, span) {
    return some(bytes, await (0,outline/* outlineOf */.W4)(bytes, span, onnx_limits/* ONNX_LIMITS */.b.shape), 7, isNode);
}
async function isTraining(bytes, span) {
    const fields = await (0,outline/* outlineOf */.W4)(bytes, span, onnx_limits/* ONNX_LIMITS */.b.shape);
    return (await some(bytes, fields, 1, isGraph)) || some(bytes, fields, 2, isGraph);
}
/** A model without nodes hands its tensors through: a graph with a name and tensors, and a list of operator sets. */
async function isEmptyModel(bytes, fields) {
    const graph = (0,outline/* firstSpan */.lg)(fields, 7);
    if (graph === undefined || (0,outline/* firstSpan */.lg)(fields, 8) === undefined)
        return false;
    const inside = await (0,outline/* outlineOf */.W4)(bytes, graph, onnx_limits/* ONNX_LIMITS */.b.shape);
    const tensors = (0,outline/* firstSpan */.lg)(inside, 5) ?? (0,outline/* firstSpan */.lg)(inside, 15) ?? (0,outline/* firstSpan */.lg)(inside, 12);
    return (0,outline/* firstSpan */.lg)(inside, 2) !== undefined && tensors !== undefined;
}
async function isNode(bytes, span) {
    const operator = (0,outline/* firstSpan */.lg)(await (0,outline/* outlineOf */.W4)(bytes, span, onnx_limits/* ONNX_LIMITS */.b.shape), 4);
    if (operator === undefined || operator.length > OPERATOR_BYTES)
        return false;
    return OPERATOR.test(Buffer.from(await bytes.read(operator.offset, operator.length)).toString('latin1'));
}

;// CONCATENATED MODULE: ./lib/src/inspect/onnx.js






const onnxInspector = {
    name: 'onnx',
    recognises: ({ bytes }, head) => (0,outline/* mayBeMessage */.O9)(head, bytes.size) && looksLikeOnnx(bytes),
    inspect: inspectOnnx,
};
async function inspectOnnx(artifact, context) {
    const { readOnnx } = await __webpack_require__.e(/* import() */ 3356).then(__webpack_require__.bind(__webpack_require__, 63356));
    const facts = await readOnnx(artifact.bytes);
    const problems = [
        ...operatorProblems(facts, context),
        ...externalProblems(facts),
        ...compiledProblems(facts),
    ];
    return {
        format: 'onnx',
        findings: (0,inspect_problems/* problemFindings */.E)('onnx', problems, artifact, context),
        members: [],
        incomplete: onnx_incompleteOf(facts),
        // Constants inside nodes have no name that stays the same from one export to the next.
        tensors: (0,core_tensors/* tensorSet */.k)('onnx', facts.tensors.filter(({ name }) => name !== '')),
    };
}
function setsOf(rules) {
    return rules.index('onnx', rules, () => {
        const { domains, operators } = rules.knowledge('onnx');
        return { trusted: new Set(domains), own: new Set(operators), python: pythonOperators(rules) };
    });
}
function operatorProblems(facts, { rules }) {
    const { trusted, own, python } = setsOf(rules);
    const defined = new Set(facts.functions.map(({ domain, name }) => `${domain}\n${name}`));
    return facts.operators.flatMap((operator) => {
        const { domain, type, offset } = operator;
        if (python.has(type))
            return [{ kind: 'python-operator', detail: `runs Python through ${onnx_named(operator)}`, offset }];
        if (defined.has(`${domain}\n${type}`))
            return [];
        const standard = domain === '' || domain === 'ai.onnx';
        if (standard ? own.has(type) : trusted.has(domain))
            return [];
        return [{ kind: 'custom-operator', detail: `needs ${onnx_named(operator)}`, offset }];
    });
}
function pythonOperators(rules) {
    return new Set(rules
        .ofSurface('onnx')
        .flatMap((rule) => (0,core_rule/* matchOf */.HU)(rule).operators ?? []));
}
function onnx_named({ domain, type, node, count }) {
    const where = node === '' ? '' : ` in node ${JSON.stringify(node)}`;
    const more = count > 1 ? ` and ${count - 1} more` : '';
    return `the operator ${JSON.stringify(type)} of domain ${JSON.stringify(domain)}${where}${more}`;
}
function externalProblems({ externals }) {
    return externals.flatMap((external) => {
        const about = `the tensor ${JSON.stringify(external.tensor)} is read from ${JSON.stringify(external.location)}`;
        const why = external.location === '' ? undefined : leavesPlace(external.location);
        const offset = external.at;
        if (why !== undefined)
            return [{ kind: 'external-path', detail: `${about}, which ${why}`, offset }];
        const range = rangeProblem(external);
        return range === undefined ? [] : [{ kind: 'external-range', detail: `${about} ${range}`, offset }];
    });
}
/** ONNX Runtime takes this location for an address in the process that loads the model. */
const MEMORY_ADDRESS = '_ORT_MEM_ADDR_';
function leavesPlace(location) {
    return location.includes(MEMORY_ADDRESS) ? 'stands for an address in memory' : (0,paths/* leavesFolder */.t)(location);
}
/** Loaders parse both as signed 64-bit numbers and add them up. */
function rangeProblem({ location, offset = '0', length = '0' }) {
    if (location === '')
        return 'without naming a file';
    for (const text of [offset, length]) {
        if (!/^[0-9]{1,19}$/.test(text))
            return `at a place that is no number: ${JSON.stringify(text)}`;
    }
    return BigInt(offset) + BigInt(length) > 2n ** 62n ? `at byte ${offset}, ${length} bytes` : undefined;
}
function compiledProblems({ compiled }) {
    return compiled.map(({ node, file, at }) => {
        const about = `node ${JSON.stringify(node)} is a compiled program`;
        if (file === undefined)
            return { kind: 'compiled', detail: about, offset: at };
        const why = (0,paths/* leavesFolder */.t)(file);
        const from = `${about} read from ${JSON.stringify(file)}`;
        return why === undefined
            ? { kind: 'compiled', detail: from, offset: at }
            : { kind: 'external-path', detail: `${from}, which ${why}`, offset: at };
    });
}
/** A loader refuses a broken message; where we stop for a limit, it goes on. */
function onnx_incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, reason, offset } = stopped;
    return [
        code === 'broken'
            ? { code, reason: `not an ONNX model that loads: ${reason}`, risk: 'inert', offset }
            : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
    ];
}

// EXTERNAL MODULE: ./lib/src/lockfile/readers.js
var readers = __webpack_require__(1698);
// EXTERNAL MODULE: ./lib/src/inspect/package/claims.js
var package_claims = __webpack_require__(22757);
;// CONCATENATED MODULE: ./lib/src/inspect/package/package.js


const packageInspector = {
    name: 'package',
    readsDecoded: true,
    recognises: (artifact) => (0,package_claims/* loaderOf */.L)(artifact) !== undefined,
    inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(9766), __webpack_require__.e(6539), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 90579))).inspectPackage(artifact, context),
    removal: {
        isAbout: (path) => (0,readers/* readerOf */.T)(path) !== undefined,
        inspect: async (was, context) => (await __webpack_require__.e(/* import() */ 9766).then(__webpack_require__.bind(__webpack_require__, 39766))).inspectRemoval(was, context),
    },
};

// EXTERNAL MODULE: ./lib/src/inspect/pickle/pickle.js
var pickle = __webpack_require__(98772);
// EXTERNAL MODULE: ./lib/src/inspect/secret/text.js
var secret_text = __webpack_require__(23731);
// EXTERNAL MODULE: ./lib/src/inspect/prose/claims.js
var prose_claims = __webpack_require__(25248);
// EXTERNAL MODULE: ./lib/src/inspect/prose/knowledge.js
var prose_knowledge = __webpack_require__(96637);
;// CONCATENATED MODULE: ./lib/src/inspect/prose/prose.js
// The inspector of prose: what nobody sees in texts that people and agents read, and what agents are told to do.





/** Needs the rules to know any file, so it is made for one run. */
function proseInspector(rules) {
    const knowledge = (0,prose_knowledge/* proseKnowledge */.K)(rules);
    return {
        name: 'prose',
        readsDecoded: true,
        recognises: (artifact, head) => {
            const { locator, use, bytes } = artifact;
            if (use !== undefined || bytes.size === 0)
                return (0,prose_claims/* isProse */.y6)(use) && bytes.size > 0;
            const path = locator.members.at(-1) ?? locator.path;
            const reading = (0,prose_claims/* readingOf */.MU)(artifact, knowledge);
            if (reading === undefined || (0,notebook_sniff/* looksLikeNotebook */.H)(path, head))
                return false;
            // Lists and data sets end in .txt, too: what is that long, nobody reads.
            if (reading.dialect === 'plain' && bytes.size > prose_claims/* MAX_BYTES */.zx)
                return false;
            return (0,secret_text/* encodingOf */.P)(head) !== undefined;
        },
        inspect: async (artifact, context) => (await __webpack_require__.e(/* import() */ 2461).then(__webpack_require__.bind(__webpack_require__, 62461))).inspectProse(artifact, context),
    };
}

// EXTERNAL MODULE: ./lib/src/inspect/r/claims.js
var r_claims = __webpack_require__(4327);
;// CONCATENATED MODULE: ./lib/src/inspect/r/database.js

const rDatabaseInspector = {
    name: 'r-database',
    recognises: ({ locator, bytes }) => bytes.size > 0 && (0,r_claims/* isDatabase */.uU)(locator),
    inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(2785), __webpack_require__.e(4532), __webpack_require__.e(9965)]).then(__webpack_require__.bind(__webpack_require__, 79965))).inspectDatabase(artifact, context),
};

;// CONCATENATED MODULE: ./lib/src/inspect/r/profile.js

const rProfileInspector = {
    name: 'r-profile',
    recognises: ({ locator, bytes }) => bytes.size > 0 && /^(?:\.rprofile|rprofile\.site)$/.test((0,inspect_name/* baseName */.F)(locator)),
    inspect: async (artifact, context) => (await __webpack_require__.e(/* import() */ 6820).then(__webpack_require__.bind(__webpack_require__, 76820))).inspectProfile(artifact, context),
};

// EXTERNAL MODULE: ./lib/src/format/r/sniff.js
var r_sniff = __webpack_require__(78361);
;// CONCATENATED MODULE: ./lib/src/inspect/r/r.js


const rInspector = {
    name: 'r',
    recognises: ({ locator }, head) => !(0,r_claims/* isDatabase */.uU)(locator) && ((0,r_sniff/* isOldR */.m)(head) || (0,r_sniff/* startOfR */.w)(head, (0,r_claims/* isNamed */.ev)(locator)) !== undefined),
    inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(4532), __webpack_require__.e(2800)]).then(__webpack_require__.bind(__webpack_require__, 72800))).inspectR(artifact, context),
};

// EXTERNAL MODULE: ./lib/src/format/safetensors/errors.js
var safetensors_errors = __webpack_require__(70307);
// EXTERNAL MODULE: ./lib/src/format/safetensors/limits.js
var safetensors_limits = __webpack_require__(1792);
;// CONCATENATED MODULE: ./lib/src/format/safetensors/sniff.js
// Tells safetensors files from others by their first bytes.

/**
 * A length that fits and an object behind it. Under its own name a file is claimed even if the length is a lie:
 * `named` says that the name ends in .safetensors.
 */
function looksLikeSafetensors(head, size, named) {
    if (head.length < safetensors_limits/* LENGTH_BYTES */.R + 2 || head[safetensors_limits/* LENGTH_BYTES */.R] !== 0x7b)
        return false;
    if (named)
        return true;
    const length = new DataView(head.buffer, head.byteOffset, safetensors_limits/* LENGTH_BYTES */.R).getBigUint64(0, true);
    const fits = length <= BigInt(safetensors_limits/* SAFETENSORS_LIMITS */.r.loaderHeaderBytes) && Number(length) <= size - safetensors_limits/* LENGTH_BYTES */.R;
    return fits && length >= 2n && /^\{[ \t\r\n]*["}]/.test(textOf(head.subarray(safetensors_limits/* LENGTH_BYTES */.R, 64)));
}
function textOf(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/src/inspect/safetensors.js





const safetensorsInspector = {
    name: 'safetensors',
    recognises: ({ bytes, locator }, head) => looksLikeSafetensors(head, bytes.size, (0,inspect_name/* baseName */.F)(locator).endsWith('.safetensors')),
    inspect: inspectSafetensors,
};
async function inspectSafetensors(artifact, context) {
    try {
        const { readSafetensors } = await __webpack_require__.e(/* import() */ 3411).then(__webpack_require__.bind(__webpack_require__, 13411));
        const { problems, more, tensors } = await readSafetensors(artifact.bytes);
        return {
            format: 'safetensors',
            findings: (0,inspect_problems/* problemFindings */.E)('safetensors', problems, artifact, context, more),
            members: [],
            incomplete: [],
            tensors: (0,core_tensors/* tensorSet */.k)('safetensors', tensors),
        };
    }
    catch (error) {
        if (!(error instanceof safetensors_errors/* SafetensorsError */.q))
            throw error;
        return { format: 'safetensors', findings: [], members: [], incomplete: [safetensors_incompleteOf(error)] };
    }
}
/** A loader that refuses the header loads nothing; one that reads on finds numbers. Neither runs anything. */
function safetensors_incompleteOf({ code, message }) {
    const broken = code === 'BROKEN';
    return {
        code: broken ? 'broken' : 'budget',
        reason: broken ? `not a safetensors file that loads: ${message}` : `not inspected: ${message}`,
        risk: 'inert',
    };
}

// EXTERNAL MODULE: ./lib/src/inspect/settings/path-index.js
var path_index = __webpack_require__(20433);
;// CONCATENATED MODULE: ./lib/src/inspect/settings/knowledge.js
// What the rules of the settings surface say: which files hold settings, and which way each setting gets weaker.


function settingsKnowledge(rules) {
    return rules.index('settings', SETTINGS, () => {
        const { files, registries, projects, environment, variables } = rules.knowledge('settings');
        const { hosts } = rules.knowledge('package');
        const listed = (kind) => Object.values(hosts).flatMap((lists) => lists[kind] ?? []);
        const rows = rules
            .ofSurface('settings')
            .flatMap((rule) => ((0,core_rule/* matchOf */.HU)(rule).rows ?? []).flatMap((row) => [
            { ...row, rule: rule.id, pattern: patternsOf(row) },
        ]));
        return {
            paths: new path_index/* PathIndex */.E(files),
            files,
            registries: [...new Set([...registries, ...listed('registry'), ...listed('known')])],
            mirrors: listed('mirrors'),
            projects,
            rows,
            environment: new path_index/* PathIndex */.E(environment),
            variables: variablesOf(variables),
        };
    });
}
const SETTINGS = {};
function variablesOf(raw) {
    const groups = raw.map(({ names, ...group }) => {
        const keys = Object.entries(names);
        return { ...group, keys, patterns: keys.map(([name]) => new RegExp(`^${starred(name, true)}$`)) };
    });
    const any = groups.flatMap(({ keys }) => keys.map(([name]) => starred(name, false))).join('|');
    return {
        groups,
        name: new RegExp(String.raw `\b(?:${any})\b`, 'i'),
        whole: new RegExp(`^(?:${any})$`, 'i'),
        // `NAME=value` of a shell, `NAME := value` and `NAME ?= value` of make and just, `ENV NAME value` of Docker.
        assigned: new RegExp(String.raw `(?<![\w$\{.-])(${any})(?:(?: {0,8}[:?+]?=(?!=) {0,8})(?:"([^"]{0,4096})"|'([^']{0,4096})'|([^\s;&"'\x60)]{0,4096}))|(?<=\bENV[ \t]{1,8}\w{1,80})[ \t]{1,8}([^\s=]{1,4096})$)`, 'gi'),
    };
}
function starred(name, isKept) {
    return name.replace('*', String.raw `${isKept ? '(' : ''}\w{1,60}${isKept ? ')' : ''}`);
}
function patternsOf({ like, unlike, at, except }) {
    return {
        ...(like !== undefined && { like: new RegExp(like, 'i') }),
        ...(unlike !== undefined && { unlike: new RegExp(unlike, 'i') }),
        ...(at !== undefined && { at: new RegExp(at, 'i') }),
        ...(except !== undefined && { except: new RegExp(except, 'i') }),
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/settings/settings.js

/** Needs the rules to know any file, so it is made for one run. */
function settingsInspector(rules) {
    const knowledge = settingsKnowledge(rules);
    return {
        name: 'settings',
        recognises: ({ locator }) => locator.members.length === 0 &&
            (knowledge.paths.find(locator.path).length > 0 || knowledge.environment.find(locator.path).length > 0),
        inspect: async (artifact, context) => (await __webpack_require__.e(/* import() */ 9563).then(__webpack_require__.bind(__webpack_require__, 9563))).inspectSettings(artifact, context, knowledge),
        removal: {
            isAbout: (path) => knowledge.paths.find(path).length > 0,
            inspect: async (was, context) => (await __webpack_require__.e(/* import() */ 4163).then(__webpack_require__.bind(__webpack_require__, 84163))).inspectRemoval(was, context, knowledge),
        },
    };
}

// EXTERNAL MODULE: ./lib/src/inspect/text-name.js
var text_name = __webpack_require__(92584);
// EXTERNAL MODULE: ./lib/src/inspect/secret/table.js
var table = __webpack_require__(80710);
;// CONCATENATED MODULE: ./lib/src/inspect/secret/secret.js







/** `now` gives milliseconds since 1970: tokens expire. */
function secretInspector(rules, now) {
    return {
        name: 'secret',
        readsDecoded: true,
        recognises: (artifact, head) => secret_recognises(artifact, head, rules),
        inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(4424), __webpack_require__.e(3772)]).then(__webpack_require__.bind(__webpack_require__, 53772))).inspectSecrets(artifact, context, now()),
    };
}
/** By the head alone: this is asked of every file. */
function secret_recognises({ locator, use, bytes }, head, rules) {
    if (use === 'text')
        return bytes.size > 0;
    if (use !== undefined || bytes.size === 0)
        return false;
    // A notebook's cells come one by one.
    const name = (0,inspect_name/* baseName */.F)(locator);
    if ((0,notebook_sniff/* looksLikeNotebook */.H)(name, head))
        return false;
    return (0,secret_text/* encodingOf */.P)(head, (0,text_name/* isTextName */.b)(name, rules)) !== undefined || isContainer(name, rules);
}
function isContainer(name, rules) {
    return rules.knowledge('secret').containers.some((end) => name.endsWith(end));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/src/container/seven-zip/limits.js
var seven_zip_limits = __webpack_require__(92040);
// EXTERNAL MODULE: ./lib/src/container/seven-zip/streams.js
var streams = __webpack_require__(93643);
;// CONCATENATED MODULE: ./lib/src/container/seven-zip/sniff.js
// Recognises 7z archives by their signature; behind a program or other data, by the checksum of the header as well.



const SIGNATURE = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]);
function looksLikeSevenZip(head) {
    return head[0] === SIGNATURE[0] && SIGNATURE.equals(head.subarray(0, SIGNATURE.length));
}
/** Where an archive begins in the first 8 MiB; undefined when none does. Rejects with the origin's own error. */
async function findSevenZip(bytes) {
    const head = await bytes.read(0, seven_zip_limits/* SEVEN_ZIP_LIMITS */.H.searched);
    if (looksLikeSevenZip(head))
        return 0;
    const data = Buffer.from(head.buffer, head.byteOffset, head.length);
    for (let at = data.indexOf(SIGNATURE); at >= 0; at = data.indexOf(SIGNATURE, at + 1)) {
        const header = data.subarray(at, at + streams/* SIGNATURE_HEADER */.D);
        if (header.length === streams/* SIGNATURE_HEADER */.D && (0,external_node_zlib_.crc32)(header.subarray(12)) === header.readUInt32LE(8))
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/seven-zip.js




const sevenZipInspector = {
    name: 'seven-zip',
    // 7-Zip looks for the signature behind a program that unpacks itself, and behind anything in a file of this name.
    recognises: ({ bytes, locator }, head) => {
        if (looksLikeSevenZip(head))
            return true;
        if (!isProgram(head) && !seven_zip_NAME.test((0,inspect_name/* baseName */.F)(locator)))
            return false;
        return findSevenZip(bytes).then((start) => start !== undefined);
    },
    inspect: inspectSevenZip,
};
const seven_zip_NAME = /\.7z(?:\.\d+)?$/;
const VOLUME = /\.7z\.\d+$/;
/** How programs begin: for Windows and DOS, for Unix, for macOS. */
const PROGRAMS = [Buffer.from('MZ'), Buffer.from('\u007fELF'), Buffer.from('cffaedfe', 'hex')];
function isProgram(head) {
    return PROGRAMS.some((magic) => head[0] === magic[0] && magic.equals(head.subarray(0, magic.length)));
}
async function inspectSevenZip(artifact, context) {
    const { bytes, locator } = artifact;
    const { readSevenZip } = await Promise.all(/* import() */[__webpack_require__.e(2785), __webpack_require__.e(9215)]).then(__webpack_require__.bind(__webpack_require__, 19215));
    const archive = await readSevenZip(bytes, await findSevenZip(bytes));
    return {
        format: '7z',
        findings: anomalyFindings(archive.anomalies, artifact, context),
        members: seven_zip_membersOf(archive, artifact, context),
        incomplete: [...archive.incomplete, ...(VOLUME.test((0,inspect_name/* baseName */.F)(locator)) ? [ONE_VOLUME] : [])],
    };
}
const ONE_VOLUME = {
    code: 'unsupported',
    reason: 'the archive is split into several files, which are read only when they are joined',
    risk: 'runs-code',
};
/** The files, numbered when they share a name, and what belongs to none of them: another reader may look there. */
function seven_zip_membersOf(archive, artifact, context) {
    const members = [];
    const seen = new Map();
    for (const file of archive.members) {
        if (file.directory)
            continue;
        const count = (seen.get(file.name) ?? 0) + 1;
        seen.set(file.name, count);
        const open = async () => {
            const { anomalies, ...opened } = await file.open();
            return { ...opened, findings: anomalyFindings(anomalies, artifact, context) };
        };
        const name = count === 1 ? file.name : `${file.name} (${count})`;
        members.push({ name, open });
    }
    for (const { offset, size } of archive.loose) {
        // A program in front is the file itself, which has its own inspector.
        if (offset === 0)
            continue;
        const open = () => Promise.resolve({ bytes: (0,core_bytes/* sliceBytes */.A1)(artifact.bytes, offset, size) });
        members.push({ name: `data at byte ${offset}`, open });
    }
    return members;
}

// EXTERNAL MODULE: ./lib/src/inspect/skops/limits.js
var skops_limits = __webpack_require__(99318);
;// CONCATENATED MODULE: ./lib/src/inspect/skops/skops.js



const skopsInspector = {
    name: 'skops',
    recognises: skops_recognises,
    inspect: async (artifact, context) => (await __webpack_require__.e(/* import() */ 4983).then(__webpack_require__.bind(__webpack_require__, 94983))).inspectSkops(artifact, context),
};
/** Bytes in which the first node is named: keys may stand in any order. */
const START = 65_536;
async function skops_recognises({ bytes }, head) {
    if (!(0,inspect_head/* mayBeginWith */.F)(head, '{'))
        return false;
    const text = (0,utf8/* utf8 */.A)(bytes.size <= head.length ? head : await bytes.read(0, START));
    if (text.includes('"__loader__"') && text.includes('"__module__"'))
        return true;
    return bytes.size <= skops_limits/* MAX_BYTES */.z && bytes.size > START && (await saysSkops(bytes));
}
/** skops writes its version last; a file that hides its keys behind others still has it somewhere. */
async function saysSkops(bytes) {
    const tail = (0,utf8/* utf8 */.A)(await bytes.read(Math.max(0, bytes.size - 4096), 4096));
    return tail.includes('_skops_version');
}

// EXTERNAL MODULE: ./lib/src/format/json/errors.js
var json_errors = __webpack_require__(64588);
// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/format/json/read.js + 1 modules
var json_read = __webpack_require__(49736);
;// CONCATENATED MODULE: ./lib/src/format/spacy/config.js
// Reads spaCy's config.cfg: sections of keys whose values are JSON, as confection reads them with Python's ConfigParser.



const SECTION = /^\[([^\]]+)\]/;
const OPTION = /^([^=:]+)[=:]/;
const VARIABLE = /^"?\$\{([\w.:@-]{1,400})\}"?$/;
/** Values of one file; the longest have some thousand. */
const MAX_VALUES = 100_000;
const MAX_LINE = 1_000_000;
/** Variables that stand for variables. */
const MAX_STEPS = 8;
const LIMITS = { depth: 200, values: 500_000 };
/** Whether the text is such a configuration: sections of its own, and functions from registries. */
function looksLikeSpacyConfig(text) {
    return /^[ \t]*\[(?:nlp|components|training|initialize|corpora|pretraining|model)[\].]/m.test(text);
}
/** Never throws: what is no JSON is text, as the library takes it. */
function readSpacyConfig(text) {
    const { values, cut } = config_valuesOf(text);
    const reader = new FactReader(values);
    for (const value of values)
        reader.take(value);
    return { functions: reader.functions, switches: reader.switches, cut };
}
/** Values by section and key. Lines that stand further in than their key continue its value. */
function config_valuesOf(text) {
    const values = [];
    let section = '';
    let last;
    let offset = 0;
    const close = () => {
        const value = last === undefined ? undefined : values[last.at];
        if (last !== undefined && value !== undefined)
            values[last.at] = { ...value, text: last.parts.join('\n').trim() };
    };
    for (const line of text.split('\n')) {
        const start = offset;
        offset += line.length + 1;
        const content = line.trim();
        if (content === '' || content.startsWith('#') || content.startsWith(';'))
            continue;
        if (line.length > MAX_LINE || values.length >= MAX_VALUES)
            return { values, cut: true };
        const indent = line.search(/\S/);
        if (last !== undefined && indent > last.indent) {
            last.parts.push(content);
            continue;
        }
        const name = SECTION.exec(content)?.[1];
        const key = name === undefined ? OPTION.exec(content) : undefined;
        if (name !== undefined || key !== undefined)
            close();
        if (name !== undefined) {
            section = name;
            last = undefined;
        }
        else if (key?.[1] !== undefined) {
            last = { at: values.length, indent, parts: [content.slice(key[0].length)] };
            values.push({ section, key: key[1].trim(), text: '', offset: start + indent });
        }
    }
    close();
    return { values, cut: false };
}
class FactReader {
    functions = [];
    switches = [];
    byName = new Map();
    constructor(values) {
        for (const { section, key, text } of values)
            this.byName.set(`${section}.${key}`, text);
    }
    take({ section, key, text, offset }) {
        const resolved = this.resolve(text);
        if (key.startsWith('@'))
            this.functions.push({ registry: key.slice(1), name: plain(resolved), section, offset });
        else if (key === 'factory' && /^components\.[^.]+$/.test(section))
            this.functions.push({ registry: 'factories', name: plain(resolved), section, offset });
        else if (key === 'trust_remote_code' && /^"?true"?$/i.test(resolved))
            this.switches.push({ section, offset });
        else if (/^[[{]/.test(resolved))
            this.takeJson(resolved, section, offset);
    }
    /** Functions may stand in JSON as well: `{"@readers": "srsly.read_json.v1", ...}`. */
    takeJson(text, section, offset) {
        let root;
        try {
            ({ root } = (0,json_read/* readJson */.V)(text, { dialect: 'python', limits: LIMITS }));
        }
        catch (error) {
            if (error instanceof json_errors/* JsonError */.N)
                return;
            throw error;
        }
        const left = [root];
        for (let node = left.pop(); node !== undefined; node = left.pop()) {
            if (node.kind === 'array')
                for (const item of node.items)
                    left.push(item);
            if (node.kind !== 'object')
                continue;
            for (const { key, value } of node.members) {
                const name = (0,nodes/* stringOf */.Je)(value);
                if (key.startsWith('@') && name !== undefined)
                    this.functions.push({ registry: key.slice(1), name: plain(this.resolve(name)), section, offset });
                left.push(value);
            }
            const trust = (0,nodes/* memberOf */.C5)(node, 'trust_remote_code');
            if (trust?.kind === 'scalar' && trust.value === true)
                this.switches.push({ section, offset });
        }
    }
    /** `${section.key}` stands for the value there. */
    resolve(text) {
        let resolved = text;
        for (let step = 0; step < MAX_STEPS; step++) {
            const [, name = ''] = VARIABLE.exec(resolved) ?? [];
            const value = this.byName.get(name.replaceAll(':', '.'));
            if (value === undefined)
                break;
            resolved = value;
        }
        return resolved;
    }
}
/** A value without the quotes of JSON; text without them is text too. */
function plain(text) {
    return text.replace(/^"(.*)"$/s, '$1');
}

// EXTERNAL MODULE: ./lib/src/inspect/config/verdict.js
var verdict = __webpack_require__(8617);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
;// CONCATENATED MODULE: ./lib/src/inspect/spacy/config.js





const spacyConfigInspector = {
    name: 'spacy-config',
    recognises: spacy_config_recognises,
    inspect: inspectConfig,
};
/** Bytes of a configuration: the longest have some hundred thousand, with the labels of a component. */
const MAX_BYTES = 16 * 2 ** 20;
/** Names told in one finding. */
const TOLD = 4;
/** spacy.load() reads config.cfg, spacy train any name; setup.cfg and its like have other sections. */
async function spacy_config_recognises({ locator, bytes }) {
    if (bytes.size === 0 || !(0,inspect_name/* baseName */.F)(locator).endsWith('.cfg'))
        return false;
    return looksLikeSpacyConfig((0,utf8/* utf8 */.A)(await bytes.read(0, MAX_BYTES)));
}
async function inspectConfig(artifact, { rules }) {
    const { bytes } = artifact;
    const text = (0,utf8/* utf8 */.A)(await bytes.read(0, MAX_BYTES));
    const { functions, switches, cut } = readSpacyConfig(text);
    const verdicts = [
        ...customFunctions(functions, rules),
        ...switches.map(({ section, offset }) => ({
            rule: 'SPACY-TRUST-SWITCH',
            about: section,
            evidence: `[${section}] switches trust_remote_code on`,
            offset,
        })),
    ];
    const reason = 'a configuration of this size was read only in part';
    return {
        format: 'spacy-config',
        findings: (0,verdict/* configFindings */.X)(verdicts, text, artifact, rules),
        members: [],
        incomplete: cut || bytes.size > MAX_BYTES ? [{ code: 'budget', reason, risk: 'unknown' }] : [],
    };
}
/** One finding for all of them: they come from one piece of code, or from none. */
function customFunctions(functions, rules) {
    const known = rules.index('spacy', rules, () => {
        const { prefixes, names, factories } = rules.knowledge('spacy');
        return { prefixes, names: new Set(names), factories: new Set(factories) };
    });
    const custom = functions.filter(({ registry, name }) => registry === 'factories'
        ? !known.factories.has(name)
        : !known.names.has(name) && !known.prefixes.some((prefix) => name.startsWith(prefix)));
    const [first] = custom;
    if (first === undefined)
        return [];
    const names = [...new Set(custom.map(({ registry, name }) => `${registry}: ${name}`))];
    const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
    const told = names.slice(0, TOLD).map((name) => (0,quoted/* quoted */.T)(name, 80));
    const moments = [...new Set(custom.map(({ section }) => momentOf(section)))].join(' and ');
    const evidence = `calls functions that somebody else registers when the pipeline is ${moments}: ${told.join(', ')}${more}`;
    const verdict = {
        rule: 'SPACY-CUSTOM-FUNCTION',
        about: names.sort().join(),
        evidence,
        offset: first.offset,
    };
    // Whoever trains passes the code along (--code), and sees it; a pipeline that is loaded does not show it.
    return [moments === 'trained' ? { ...verdict, severity: 'LOW' } : verdict];
}
/** When the library resolves a section. */
function momentOf(section) {
    const [root] = section.split('.');
    if (root === 'nlp' || root === 'components')
        return 'loaded';
    return root === 'initialize' ? 'initialized' : 'trained';
}

// EXTERNAL MODULE: ./lib/src/format/window.js
var format_window = __webpack_require__(10002);
;// CONCATENATED MODULE: ./lib/src/format/msgpack/errors.js
// The one error of the MessagePack reader.

/** `BROKEN`: the bytes end or are no MessagePack; `BUDGET`: a limit was reached. `offset` is in bytes. */
class MsgpackError extends errors/* GuardError */.U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/msgpack/read.js


const read_MAX_VALUES = 50_000_000;
const MAX_DEPTH = 500;
const MAX_BLOBS = 20_000;
/** Shorter ones hold no program. */
const LEAST = 8;
const MAX_KEY = 100;
/** The key that msgpack_numpy writes first where a map stands for an array of numbers. */
const ARRAY_KEY = 'nd';
/** The first key of a file that is one map, where that is a text; undefined for anything else. */
function firstKey(head) {
    const [map = 0, second = 0] = head;
    const at = (map & 0xf0) === 0x80 && map > 0x80 ? 1 : map === 0xde ? 3 : map === 0xdf ? 5 : 0;
    const type = at === 1 ? second : (head[at] ?? 0);
    if (at === 0 || (type & 0xe0) !== 0xa0 || type === 0xa0)
        return undefined;
    const key = Buffer.from(head.subarray(at + 1, at + 1 + (type & 0x1f))).toString('latin1');
    return /^[\w .-]+$/.test(key) ? key : undefined;
}
/** Never throws for what the bytes say: `stopped` tells why reading ended early. */
async function readMsgpack(bytes) {
    const walker = new Walker(bytes);
    try {
        await walker.walk();
        return { blobs: walker.blobs, end: walker.position };
    }
    catch (error) {
        const stopped = error instanceof format_window/* WindowError */.x ? new MsgpackError('BROKEN', walker.position, error.message) : error;
        if (!(stopped instanceof MsgpackError))
            throw stopped;
        return { blobs: walker.blobs, end: walker.position, stopped };
    }
}
class Walker {
    blobs = [];
    window;
    open = [];
    values = 0;
    constructor(bytes) {
        this.window = new format_window/* Window */.p(bytes);
        this.window.littleEndian = false;
    }
    get position() {
        return this.window.position;
    }
    async walk() {
        do {
            if (++this.values > read_MAX_VALUES)
                throw this.error('BUDGET', `more than ${read_MAX_VALUES} values`);
            await this.value();
            let top = this.open.at(-1);
            while (top !== undefined && top.read >= top.count) {
                this.open.pop();
                top = this.open.at(-1);
                if (top !== undefined)
                    top.read++;
            }
        } while (this.open.length > 0);
    }
    async value() {
        await this.window.need(1);
        const type = this.window.u8();
        if (type < 0x80 || type >= 0xe0)
            return this.done();
        if (type < 0x90)
            return this.enter(true, type & 0x0f);
        if (type < 0xa0)
            return this.enter(false, type & 0x0f);
        if (type < 0xc0)
            return this.text(type & 0x1f);
        if (type === 0xc0 || type === 0xc2 || type === 0xc3)
            return this.done();
        if (type === 0xc1)
            throw this.error('BROKEN', 'a value has a type that does not exist');
        if (type >= 0xd4 && type <= 0xd8)
            return this.skip(1 + (1 << (type - 0xd4)));
        const fixed = FIXED[type];
        if (fixed !== undefined)
            return this.skip(fixed);
        const length = await this.length(LENGTHS[type] ?? 4);
        if (type <= 0xc6)
            return this.blob(length);
        if (type <= 0xc9)
            return this.skip(length + 1);
        if (type <= 0xdb)
            return this.text(length);
        return this.enter(type >= 0xde, length);
    }
    enter(isMap, length) {
        if (this.open.length >= MAX_DEPTH)
            throw this.error('BUDGET', `deeper than ${MAX_DEPTH}`);
        this.open.push({ isMap, count: isMap ? 2 * length : length, read: 0, key: '', isArray: false });
    }
    done() {
        const top = this.open.at(-1);
        if (top !== undefined)
            top.read++;
    }
    skip(length) {
        this.window.skip(length);
        this.done();
    }
    async text(length) {
        if (!(await this.key(length)))
            this.skip(length);
    }
    async blob(length) {
        if (await this.key(length))
            return;
        const blob = { path: this.path(), offset: this.position, length };
        const isKept = length >= LEAST && this.open.at(-1)?.isArray !== true;
        this.skip(length);
        if (!isKept)
            return;
        if (this.blobs.length >= MAX_BLOBS)
            throw this.error('BUDGET', `more than ${MAX_BLOBS} byte strings`);
        this.blobs.push(blob);
    }
    /** Keys of maps are texts or byte strings. */
    async key(length) {
        const top = this.open.at(-1);
        if (top === undefined || !top.isMap || top.read % 2 !== 0)
            return false;
        const kept = Math.min(length, MAX_KEY);
        await this.window.need(kept);
        top.key = Buffer.from(this.window.take(kept)).toString();
        if (top.key === ARRAY_KEY && top.read === 0)
            top.isArray = true;
        this.skip(length - kept);
        return true;
    }
    path() {
        const parts = this.open.map(({ isMap, key, read }) => (isMap ? `.${key}` : `[${read}]`));
        return parts.slice(-6).join('').replace(/^\./, '');
    }
    async length(bytes) {
        await this.window.need(bytes);
        return bytes === 1 ? this.window.u8() : bytes === 2 ? this.window.u16() : this.window.u32();
    }
    error(code, message) {
        return new MsgpackError(code, this.position, message);
    }
}
/** Bytes behind a type whose size does not vary: floats and integers. */
const FIXED = {
    0xca: 4,
    0xcb: 8,
    0xcc: 1,
    0xcd: 2,
    0xce: 4,
    0xcf: 8,
    0xd0: 1,
    0xd1: 2,
    0xd2: 4,
    0xd3: 8,
};
/** Bytes of the length behind a type: 4 for all others. */
const LENGTHS = {
    0xc4: 1,
    0xc5: 2,
    0xc7: 1,
    0xc8: 2,
    0xd9: 1,
    0xda: 2,
    0xdc: 2,
    0xde: 2,
};

;// CONCATENATED MODULE: ./lib/src/inspect/spacy/msgpack.js





const spacyMsgpackInspector = {
    name: 'spacy-msgpack',
    // Under that suffix Flax keeps arrays and numbers, which it builds without any library's loader.
    recognises: ({ locator }, head) => firstKey(head) !== undefined && !(0,inspect_name/* baseName */.F)(locator).endsWith('.msgpack'),
    inspect: inspectMsgpack,
};
const ZIP = 'PK\x03\x04';
async function inspectMsgpack({ bytes }, { rules }) {
    const key = firstKey(await bytes.read(0, 64)) ?? '';
    const facts = await readMsgpack(bytes);
    const isKnown = keysOf(rules).has(key);
    const isWhole = facts.stopped === undefined && facts.end === bytes.size;
    if (!isWhole && !isKnown && facts.stopped?.code !== 'BUDGET')
        return NOTHING;
    return {
        format: isKnown ? 'spacy-part' : 'msgpack',
        findings: [],
        members: await msgpack_membersOf(bytes, facts),
        incomplete: msgpack_incompleteOf(facts),
    };
}
/** Keys that the parts of a model begin with: other files may begin with the same bytes by chance. */
function keysOf(rules) {
    return rules.index('spacy-parts', rules, () => {
        const { parts } = rules.knowledge('spacy');
        return new Set(parts);
    });
}
/** What thinc hands to torch.load(), and parts inside parts. */
async function msgpack_membersOf(bytes, { blobs }) {
    const members = [];
    for (const blob of blobs)
        if (await isLoaded(bytes, blob))
            members.push(msgpack_memberOf(bytes, blob));
    return members;
}
async function isLoaded(bytes, { offset, length }) {
    const head = await bytes.read(offset, Math.min(length, inspection/* SNIFF_BYTES */.d));
    if (Buffer.from(head.subarray(0, 4)).toString('latin1') === ZIP)
        return true;
    return firstKey(head) !== undefined || (0,pickle_sniff/* looksLikePickle */.g)(head, length);
}
function msgpack_memberOf(bytes, { path, offset, length }) {
    const part = (0,core_bytes/* sliceBytes */.A1)(bytes, offset, length);
    return { name: path, open: () => Promise.resolve({ bytes: part }) };
}
function msgpack_incompleteOf({ stopped }) {
    if (stopped === undefined)
        return [];
    const { code, message: reason, offset } = stopped;
    return [
        code === 'BROKEN'
            ? { code: 'broken', reason: `spaCy cannot load it: ${reason}`, risk: 'inert', offset }
            : { code: 'budget', reason: `not read to its end: ${reason}`, risk: 'unknown', offset },
    ];
}
const NOTHING = { format: '', findings: [], members: [], incomplete: [] };

// EXTERNAL MODULE: ./lib/src/container/tar/header.js
var tar_header = __webpack_require__(85457);
;// CONCATENATED MODULE: ./lib/src/container/tar/sniff.js
// Recognises tar archives by their first header.

/** Whether a header with a right checksum and a name comes first. `head` needs 512 bytes. */
function looksLikeTar(head) {
    const header = (0,tar_header/* readHeader */.ay)(head.subarray(0, tar_header/* BLOCK */.IE));
    return header !== undefined && header.name !== '';
}

// EXTERNAL MODULE: ./lib/src/format/torch/legacy.js
var legacy = __webpack_require__(56846);
;// CONCATENATED MODULE: ./lib/src/inspect/tar.js




const tarInspector = {
    name: 'tar',
    recognises: (_artifact, head) => looksLikeTar(head),
    inspect: inspectTar,
};
async function inspectTar(artifact, context) {
    const { readTar } = await __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 10905));
    const archive = await readTar(artifact.bytes);
    const isTorch = (0,legacy/* isTorchTar */.Y5)(await artifact.bytes.read(0, 512));
    return {
        format: isTorch ? 'torch-tar' : 'tar',
        findings: anomalyFindings(archive.anomalies, artifact, context),
        members: await tar_membersOf(archive, artifact, isTorch),
        incomplete: archive.incomplete,
    };
}
/** The files, numbered when they share a name, and whatever lies behind the end. */
async function tar_membersOf(archive, { bytes }, isTorch) {
    const members = [];
    const seen = new Map();
    for (const file of archive.members) {
        if (file.kind !== 'file')
            continue;
        const count = (seen.get(file.name) ?? 0) + 1;
        seen.set(file.name, count);
        const name = count === 1 ? file.name : `${file.name} (${count})`;
        const records = isTorch ? await torchRecords(file, name, bytes) : undefined;
        members.push(...(records ?? [{ name, open: () => file.open() }]));
    }
    const { trailing } = archive;
    if (trailing !== undefined) {
        const rest = (0,core_bytes/* sliceBytes */.A1)(bytes, trailing, bytes.size - trailing);
        members.push({ name: `data behind byte ${trailing}`, open: () => Promise.resolve({ bytes: rest }) });
    }
    return members;
}
/** The pickles of a member that mixes them with raw data; undefined when it is no such member, or not as it should be. */
async function torchRecords(file, name, bytes) {
    const kind = file.name.replace(/^(?:\.\/)+/, '');
    if (kind !== 'storages' && kind !== 'tensors')
        return undefined;
    const content = (0,core_bytes/* sliceBytes */.A1)(bytes, file.dataOffset, file.size);
    const { readTorchRecords } = await Promise.all(/* import() */[__webpack_require__.e(6002), __webpack_require__.e(1333)]).then(__webpack_require__.bind(__webpack_require__, 81333));
    const { pickles, whole } = await readTorchRecords(content, kind);
    if (!whole)
        return undefined;
    return pickles.map(({ start, end }) => ({
        name: `${name}, pickle at byte ${start}`,
        open: () => Promise.resolve({ bytes: (0,core_bytes/* sliceBytes */.A1)(content, start, end - start) }),
    }));
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/sniff.js
// Tells texts with Jinja in them from others.
/** Whether text has any tag of Jinja at all. */
function hasTags(text) {
    return text.includes('{{') || text.includes('{%');
}

// EXTERNAL MODULE: ./lib/src/inspect/template/claims.js
var template_claims = __webpack_require__(97827);
;// CONCATENATED MODULE: ./lib/src/inspect/template/template.js





const templateInspector = {
    name: 'template',
    recognises: template_recognises,
    inspect: async (artifact, context) => (await __webpack_require__.e(/* import() */ 8872).then(__webpack_require__.bind(__webpack_require__, 88872))).inspectTemplate(artifact, context),
};
const template_SUFFIXES = ['.jinja', '.jinja2', '.j2', '.template'];
async function template_recognises(artifact, head) {
    if ((0,template_claims/* isTemplateMember */.z)(artifact))
        return true;
    const name = (0,inspect_name/* baseName */.F)(artifact.locator);
    if (!template_SUFFIXES.some((suffix) => name.endsWith(suffix)))
        return false;
    if (hasTags((0,utf8/* utf8 */.A)(head)))
        return true;
    const { bytes } = artifact;
    if (bytes.size <= head.length)
        return false;
    return bytes.size > jinja_limits/* JINJA_LIMITS */.O.bytes || hasTags((0,utf8/* utf8 */.A)(await bytes.read(0, bytes.size)));
}

;// CONCATENATED MODULE: ./lib/src/inspect/tensorflow/checkpoint.js

/** The end of a table file, little-endian (tensorflow/core/lib/io/format.h, after LevelDB). */
const TABLE_MAGIC = '57fb808b247547db';
const MAGIC_BYTES = 8;
const checkpointInspector = {
    name: 'tensorflow-checkpoint',
    recognises: ({ bytes, locator }) => (0,inspect_name/* baseName */.F)(locator).endsWith('.index') && bytes.size > MAGIC_BYTES
        ? bytes
            .read(bytes.size - MAGIC_BYTES, MAGIC_BYTES)
            .then((end) => Buffer.from(end).toString('hex') === TABLE_MAGIC)
        : false,
    inspect: () => Promise.resolve({ format: 'tensorflow-checkpoint', findings: [], members: [], incomplete: [] }),
};

// EXTERNAL MODULE: ./lib/src/inspect/tensorflow/claims.js
var tensorflow_claims = __webpack_require__(58);
;// CONCATENATED MODULE: ./lib/src/inspect/tensorflow/tensorflow.js
// The inspector of TensorFlow's protobuf files: SavedModels, graphs, and the notes that Keras keeps beside them.




const tensorflowInspector = {
    name: 'tensorflow',
    recognises: (artifact, head) => ((0,outline/* mayBeMessage */.O9)(head, artifact.bytes.size) || tensorflow_claims/* FIXED_NAMES */.Y0.has((0,inspect_name/* baseName */.F)(artifact.locator))) &&
        (0,tensorflow_claims/* kindsOf */.tG)(artifact).then((kinds) => kinds.length > 0),
    inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(4519), __webpack_require__.e(5864), __webpack_require__.e(4037)]).then(__webpack_require__.bind(__webpack_require__, 74037))).inspectTensorflow(artifact, context),
};
/** The same in protobuf's text format, which TensorFlow loads where the binary file is missing. */
const tensorflowTextInspector = {
    name: 'tensorflow-text',
    recognises: (artifact, head) => (0,tensorflow_claims/* textKindOf */.Ji)(artifact, head) !== undefined,
    inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(4519), __webpack_require__.e(5864), __webpack_require__.e(4037)]).then(__webpack_require__.bind(__webpack_require__, 74037))).inspectTensorflowText(artifact, context),
};

;// CONCATENATED MODULE: ./lib/src/format/tflite/sniff.js
// Tells TFLite models from other files.
/** Recognition: TFLite refuses files without the identifier (ModelBufferHasIdentifier). */
function looksLikeTflite(head) {
    return Buffer.from(head.subarray(4, 8)).toString('latin1') === 'TFL3';
}

;// CONCATENATED MODULE: ./lib/src/inspect/tflite/tflite.js

const tfliteInspector = {
    name: 'tflite',
    recognises: (_, head) => looksLikeTflite(head),
    inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(5864), __webpack_require__.e(5590)]).then(__webpack_require__.bind(__webpack_require__, 85590))).inspectTflite(artifact, context),
};

// EXTERNAL MODULE: ./lib/src/inspect/unread.js
var unread = __webpack_require__(54974);
// EXTERNAL MODULE: ./lib/src/inspect/workflow/claims.js
var workflow_claims = __webpack_require__(8670);
;// CONCATENATED MODULE: ./lib/src/inspect/workflow/workflow.js

const workflowInspector = {
    name: 'workflow',
    recognises: ({ locator, bytes }) => locator.members.length === 0 && bytes.size > 0 && ((0,workflow_claims/* isWorkflow */._)(locator.path) || workflow_claims/* ACTION */.h.test(locator.path)),
    inspect: async (artifact, context) => (await __webpack_require__.e(/* import() */ 4207).then(__webpack_require__.bind(__webpack_require__, 94207))).inspectWorkflow(artifact, context),
};

;// CONCATENATED MODULE: ./lib/src/format/xml/elements.js
// Finds elements of one name in an XML text, in windows, without building a tree.

/** Bytes of an element that are looked at. */
const ELEMENT_BYTES = 65_536;
const CHUNK_BYTES = 1 << 20;
/** Every element of the name, whatever its prefix. Linear; memory is one chunk. Comments are not told apart. */
async function* elementsOf(bytes, name) {
    const open = new RegExp(`<(?:[\\w.-]{1,64}:)?${name}(?=[\\s/>])`, 'g');
    let carried = '';
    let base = 0;
    for await (const chunk of (0,core_bytes/* chunksOf */.U_)(bytes, CHUNK_BYTES)) {
        const text = carried + Buffer.from(chunk).toString('latin1');
        base -= carried.length;
        const isLast = base + text.length >= bytes.size;
        const limit = isLast ? text.length : Math.max(0, text.length - ELEMENT_BYTES);
        for (const match of text.matchAll(open)) {
            if (match.index >= limit)
                break;
            yield { text: elementAt(text, match.index, name), offset: base + match.index };
        }
        carried = text.slice(limit);
        base += text.length;
    }
}
function elementAt(text, start, name) {
    const part = text.slice(start, start + ELEMENT_BYTES);
    const tagEnd = part.indexOf('>');
    if (tagEnd === -1)
        return part;
    if (part[tagEnd - 1] === '/')
        return part.slice(0, tagEnd + 1);
    const close = part.search(new RegExp(`</(?:[\\w.-]{1,64}:)?${name}\\s*>`));
    return close === -1 ? part : part.slice(0, close);
}

;// CONCATENATED MODULE: ./lib/src/format/xml/prolog.js
// Reads what stands before the root element of an XML text: that is where entities are declared.
const prolog_NAME = /[^\s<>/="'%;&[\]]+/y;
const SPACE = /\s*/y;
/** XML 1.0, production 22, read loosely: what a strict parser refuses is passed over. Linear; never throws. */
function readProlog(text) {
    return new PrologReader(text).read();
}
class PrologReader {
    text;
    at = 0;
    doctype;
    constructor(text) {
        this.text = text.startsWith('\uFEFF') ? text.slice(1) : text;
    }
    read() {
        for (;;) {
            this.match(SPACE);
            if (this.skipMisc())
                continue;
            if (this.text.startsWith('<!DOCTYPE', this.at))
                this.readDoctype();
            else
                break;
        }
        const found = this.doctype === undefined ? {} : { doctype: this.doctype };
        if (this.text[this.at] !== '<')
            return { ...found, cut: true };
        this.at++;
        const name = this.match(prolog_NAME);
        const root = name.slice(name.lastIndexOf(':') + 1);
        return root === '' ? { ...found, cut: true } : { ...found, root, cut: false };
    }
    /** Comments and processing instructions; one that is not closed ends the text. */
    skipMisc() {
        const close = this.text.startsWith('<!--', this.at)
            ? '-->'
            : this.text.startsWith('<?', this.at)
                ? '?>'
                : '';
        if (close === '')
            return false;
        this.skipTo(close);
        return true;
    }
    readDoctype() {
        const offset = this.at;
        this.at += '<!DOCTYPE'.length;
        const entities = [];
        let external;
        while (this.at < this.text.length) {
            this.match(SPACE);
            if (this.take('>'))
                break;
            if (this.take('['))
                this.readSubset(entities);
            else
                external = this.word() ?? external;
        }
        this.doctype = { offset, entities, ...(external === undefined ? {} : { external }) };
    }
    /** The internal subset, up to its closing bracket. */
    readSubset(entities) {
        while (this.at < this.text.length) {
            this.match(SPACE);
            if (this.take(']'))
                return;
            if (this.skipMisc())
                continue;
            if (this.text.startsWith('<!ENTITY', this.at))
                entities.push(this.readEntity());
            else
                this.word();
        }
    }
    readEntity() {
        const offset = this.at;
        this.at += '<!ENTITY'.length;
        this.match(SPACE);
        const parameter = this.take('%');
        this.match(SPACE);
        const name = this.match(prolog_NAME);
        this.match(SPACE);
        const isExternal = /^(?:SYSTEM|PUBLIC)/.test(this.text.slice(this.at, this.at + 6));
        let last = '';
        while (this.at < this.text.length) {
            this.match(SPACE);
            if (this.take('>'))
                break;
            last = this.word() ?? last;
        }
        return { name, parameter, offset, ...(isExternal ? { external: last } : { value: last }) };
    }
    /** Passes over one quoted text, name or character; returns the quoted text. */
    word() {
        const quote = this.text[this.at];
        if (quote === '"' || quote === "'") {
            const start = this.at + 1;
            const end = this.text.indexOf(quote, start);
            this.at = end === -1 ? this.text.length : end + 1;
            return this.text.slice(start, end === -1 ? undefined : end);
        }
        if (this.match(prolog_NAME) === '')
            this.at++;
        return undefined;
    }
    skipTo(mark) {
        const end = this.text.indexOf(mark, this.at);
        this.at = end === -1 ? this.text.length : end + mark.length;
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/xml.js





const xmlInspector = {
    name: 'xml',
    recognises: xml_recognises,
    inspect: inspectXml,
};
/** Root elements of models: PMML, and the networks of OpenVINO. */
const ROOTS = new Map([
    ['PMML', 'pmml'],
    ['net', 'openvino'],
]);
/** Bytes before the root element. Declarations of entities come before it; comments may be long. */
const PROLOG_BYTES = 2 ** 20;
/** Extensions of one file that are told. */
const MAX_SCRIPTS = 20;
async function xml_recognises({ locator, bytes }, head) {
    const name = (0,inspect_name/* baseName */.F)(locator);
    const isPmml = name.endsWith('.pmml');
    if (!isPmml && !name.endsWith('.xml'))
        return false;
    const start = decode(head);
    if (!/^\uFEFF?\s*</.test(start))
        return false;
    let prolog = readProlog(start);
    if (prolog.cut && bytes.size > head.length)
        prolog = readProlog(decode(await bytes.read(0, PROLOG_BYTES)));
    return isPmml || ROOTS.has(prolog.root ?? '');
}
async function inspectXml(artifact, context) {
    const { bytes } = artifact;
    const prolog = readProlog(decode(await bytes.read(0, PROLOG_BYTES)));
    const format = ROOTS.get(prolog.root ?? '') ?? 'xml';
    const findings = entityFindings(prolog, artifact, context);
    if (format !== 'openvino')
        findings.push(...(await scriptFindings(artifact, context)));
    const reason = `the XML breaks off, or has no root element in its first ${PROLOG_BYTES} bytes`;
    return {
        format,
        findings,
        members: [],
        incomplete: prolog.cut ? [{ code: 'broken', reason, risk: 'inert' }] : [],
    };
}
function entityFindings({ doctype }, { locator }, { rules }) {
    if (doctype === undefined)
        return [];
    const rule = rules.rule('XML-ENTITY');
    const { known = [] } = (0,core_rule/* matchOf */.HU)(rule);
    const told = doctype.entities.slice(0, 3).map((entity) => sentenceOf(entity));
    const { external } = doctype;
    if (external !== undefined && !known.some((address) => external.startsWith(address)))
        told.push(`fetches its declarations from ${(0,quoted/* quoted */.T)(external)}`);
    if (told.length === 0)
        return [];
    const { path, members } = locator;
    return [
        (0,core_rule/* findingOf */.hD)(rule, {
            evidence: `the document type ${told.join('; ')}${doctype.entities.length > 3 ? ` (of ${doctype.entities.length} entities)` : ''}`,
            location: { path, members, offset: doctype.offset },
            subject: told.join('; '),
        }),
    ];
}
function sentenceOf({ name, external, value = '' }) {
    return external === undefined
        ? `replaces &${name}; by ${(0,quoted/* quoted */.T)(value, 60)}`
        : `fetches &${name}; from ${(0,quoted/* quoted */.T)(external)}`;
}
async function scriptFindings({ locator, bytes }, { rules }) {
    const rule = rules.rule('XML-SCRIPT');
    const { words = [] } = (0,core_rule/* matchOf */.HU)(rule);
    const { path, members } = locator;
    const findings = [];
    for await (const { text, offset } of elementsOf(bytes, 'Extension')) {
        const word = words.find((known) => text.includes(known));
        if (word === undefined)
            continue;
        const evidence = `an extension holds ${(0,quoted/* quoted */.T)(word)}: ${(0,quoted/* quoted */.T)(text)}`;
        findings.push((0,core_rule/* findingOf */.hD)(rule, { evidence, location: { path, members, offset }, subject: text.slice(0, 500) }));
        if (findings.length >= MAX_SCRIPTS)
            break;
    }
    return findings;
}
/** XML says by its first bytes when it is UTF-16 (XML 1.0, appendix F). */
function decode(data) {
    const [first, second] = data;
    if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
        return new TextDecoder('utf-16le').decode(data);
    if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
        return new TextDecoder('utf-16be').decode(data);
    return new TextDecoder().decode(data);
}

;// CONCATENATED MODULE: ./lib/src/inspect/inspectors.js








































function inspectorsFor(rules) {
    return [
        lfsInspector,
        archiveInspector,
        compressedInspector,
        tarInspector,
        sevenZipInspector,
        pickle/* pickleInspector */.g,
        numpyInspector,
        safetensorsInspector,
        rInspector,
        rDatabaseInspector,
        rProfileInspector,
        ggufInspector,
        onnxInspector,
        tensorflowInspector,
        tensorflowTextInspector,
        checkpointInspector,
        tfliteInspector,
        executorchInspector,
        mxnetParamsInspector,
        mxnetSymbolInspector,
        coremlInspector,
        spacyConfigInspector,
        spacyMsgpackInspector,
        kerasConfigInspector,
        hdf5Inspector,
        configInspector,
        notebookInspector,
        workflowInspector,
        skopsInspector,
        templateInspector,
        packageInspector,
        codeFileInspector,
        codeInspector(rules),
        xmlInspector,
        secretInspector(rules, Date.now),
        proseInspector(rules),
        nativeInspector(rules),
        mediaInspector,
        hooksInspector(rules),
        settingsInspector(rules),
        inertInspector(rules),
        (0,unread/* unreadInspector */.h)(rules),
    ];
}


/***/ }),

/***/ 95775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isFixedName)
/* harmony export */ });
const FIXED_NAME = 'config.json';
function isFixedName({ locator: { path, members } }) {
    const name = members.at(-1) ?? path;
    return name.slice(name.lastIndexOf('/') + 1).replace(/ \(\d+\)$/, '') === FIXED_NAME;
}


/***/ }),

/***/ 43046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
// Lines of text, for locations.
/** The line, from 1, of a character offset. Linear in the offset. */
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}


/***/ }),

/***/ 86028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
// How much of a file of MXNet is read.
/** Bytes of a graph; the largest have some MB. */
const MAX_BYTES = 64 * 2 ** 20;


/***/ }),

/***/ 56209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   kr: () => (/* binding */ openAll),
/* harmony export */   vY: () => (/* binding */ beside),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Deep enough for the workspaces that people build; each folder may be a request. */
const MAX_FOLDERS = 8;
/** The path of a file named from the folder that `path` is in; `../` leads up, and no further than the root. */
function beside(path, name) {
    const folder = path.split('/').slice(0, -1);
    for (const part of name.split('/')) {
        if (part === '..')
            folder.pop();
        else
            folder.push(part);
    }
    return folder.join('/');
}
/**
 * The folder that `path` is in and those above it, the nearest first; the root is empty and always the last. Of a very
 * deep path those between are left out.
 */
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    const folders = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
    return [...folders.slice(0, MAX_FOLDERS - 1), ''];
}
/** `folder` as {@link foldersAbove} gives it. */
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/**
 * Those of `names` that are there in `folder`, in this order. All are asked for at once: most are not there, and each
 * answer takes a turn of another thread.
 */
async function openAll(folder, names, open) {
    const opened = await Promise.all(names.map(async (name) => {
        const path = inFolder(folder, name);
        return { name, path, bytes: await open(path) };
    }));
    return opened.flatMap(({ name, path, bytes }) => (bytes === undefined ? [] : [{ name, path, bytes }]));
}
/** The folder of `path`; the root is empty. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The path in the tree of what a file names; undefined for what is outside, and for words that are worked out later. */
function pathFrom(folder, written) {
    if (/^[/~]|[$`*?<>\\]|^[A-Za-z][\w+.-]*:/.test(written))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of written.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 22757:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ loaderOf)
/* harmony export */ });
/* harmony import */ var _lockfile_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1698);

function nameOf({ locator }) {
    return locator.members.at(-1) ?? locator.path;
}
/** By the name; what a notebook installs comes as the lines of a requirements file or of an environment. */
function loaderOf(artifact) {
    if (artifact.use === 'requirements' || artifact.includedAs === 'requirements')
        return (0,_lockfile_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .T)('requirements.txt');
    if (artifact.use === 'channels')
        return (0,_lockfile_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .T)('environment.yml');
    return artifact.use === undefined ? (0,_lockfile_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .T)(nameOf(artifact)) : undefined;
}


/***/ }),

/***/ 30068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hR: () => (/* binding */ includesFor),
/* harmony export */   i_: () => (/* binding */ includedFiles),
/* harmony export */   ov: () => (/* binding */ looksLikeList),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export IncludedFiles */
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90952);
/* harmony import */ var _lockfile_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1698);
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56209);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23467);




/** Of a list that is read for what it includes. */
const MAX_BYTES = 2 ** 20;
/** Lists that lists of one folder lead to; real projects have some ten. */
const MAX_LISTS = 100;
/** Lines that are looked at: pip refuses a list as a whole when one of its lines is none. */
const LOOKED_AT = 20;
const ENTRY = /^(?:-|[.~]{0,2}[/\\]|[A-Za-z][A-Za-z+]{0,9}:|[\w.-]{1,200}(?:[/\\]|\s{0,9}(?:$|[[=<>!~;@#\\]|--|\(\s{0,9}[=<>!~])))/;
/** Reads the lists of each folder once, whichever of the files below is asked about. */
class IncludedFiles {
    folders = new Map();
    names;
    constructor(names) {
        this.names = names;
    }
    /** Whether a list includes the file, which its name does not tell already. */
    async has({ locator: { path }, bytes }, open) {
        if ((0,_lockfile_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .T)(path) !== undefined || !(await looksLikeList(bytes)))
            return false;
        for (const folder of (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersAbove */ .Zv)(path)) {
            const found = this.folders.get(folder) ?? this.read(folder, open);
            this.folders.set(folder, found);
            if ((await found).has(path))
                return true;
        }
        return false;
    }
    async read(folder, open) {
        const included = new Set();
        const lists = await (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_1__/* .openAll */ .kr)(folder, this.names, open);
        for (let at = 0; at < Math.min(lists.length, MAX_LISTS); at++) {
            const list = lists[at];
            if (list === undefined)
                break;
            const { includes } = await listOf(list.bytes);
            for (const path of pathsOf(includes, list.path)) {
                const isNew = !included.has(path);
                included.add(path);
                const bytes = isNew && lists.length < MAX_LISTS ? await open(path) : undefined;
                if (bytes !== undefined)
                    lists.push({ path, bytes });
            }
        }
        return included;
    }
}
/** None where only some formats are read. */
function includesFor(rules, inspectors) {
    const readsLists = inspectors.some(({ name }) => name === 'package');
    return readsLists ? includedFiles(rules) : undefined;
}
function includedFiles(rules) {
    return new IncludedFiles(rules.knowledge('package')['requirement-files']);
}
/** In the tree, as far as they are there. */
function pathsOf(includes, from) {
    return includes.flatMap(({ path }) => (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .Iw)((0,_neighbours_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(from), path) ?? []);
}
async function listOf(bytes) {
    const { readRequirements } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(5728), __webpack_require__.e(3319)]).then(__webpack_require__.bind(__webpack_require__, 5728));
    return readRequirements((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(await bytes.read(0, Math.min(bytes.size, MAX_BYTES))));
}
/** Most texts have a line at once that no list could have; nobody asks for other files then. */
async function looksLikeList(bytes) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(await bytes.read(0, _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .SNIFF_BYTES */ .d));
    if (text.includes('\0'))
        return false;
    const lines = text.split(/[\r\n]+/);
    const isCut = bytes.size > _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .SNIFF_BYTES */ .d;
    if (isCut)
        lines.pop();
    const entries = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    return (isCut || entries.length > 0) && entries.slice(0, LOOKED_AT).every((line) => ENTRY.test(line));
}


/***/ }),

/***/ 23467:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   y: () => (/* binding */ foreignEncoding)
/* harmony export */ });
/** By the byte order mark, as pip does: PowerShell writes `pip freeze > requirements.txt` in UTF-16. Else UTF-8. */
function textOf(data) {
    const [first, second] = data;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(data);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(data);
    return new TextDecoder().decode(data);
}
/** pip looks for it in the first two lines (`auto_decode` in pip/_internal/utils/encoding.py). */
const CODING = /^(?:[^\n]{0,1000}\n)?[^\n#]{0,1000}#[^\n]{0,1000}?coding[:=]\s{0,8}([-\w.]{1,80})/;
const ASCII_LIKE = /^(?:utf[-_]?8(?:[-_]sig)?|ascii|us[-_]ascii|latin[-_]?1|iso[-_]?8859[-_]?1|cp1252)$/i;
/** In UTF-7 and its like, letters that look harmless are other requirements. */
function foreignEncoding(text, format) {
    const encoding = format === 'requirements' ? CODING.exec(text.slice(0, 4096))?.[1] : undefined;
    if (encoding === undefined || ASCII_LIKE.test(encoding))
        return [];
    const reason = `pip reads the file in the encoding ${encoding}, which a comment names; it was read as UTF-8`;
    return [{ code: 'unsupported', reason, risk: 'runs-code' }];
}


/***/ }),

/***/ 76373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ leavesFolder)
/* harmony export */ });
// Paths: why one that a model names leaves the folder of the model.
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]+:/;
const DRIVE = /^[A-Za-z]:/;
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const CONTROL = /[\u0000-\u001f\u007f]/;
/** One clause about the path, or undefined when it stays inside whatever system reads it. Pure. */
function leavesFolder(path) {
    if (CONTROL.test(path))
        return 'holds control characters, which some systems cut a path at';
    if (DRIVE.test(path))
        return SCHEME.test(path) ? 'is a URL' : 'names a drive';
    if (/^[/\\]/.test(path))
        return 'is absolute';
    if (SCHEME.test(path))
        return 'is a URL';
    if (path.startsWith('~'))
        return 'begins in a home folder';
    if (path.split(/[/\\]/).includes('..'))
        return 'climbs out with ..';
    return undefined;
}


/***/ }),

/***/ 98772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pickleInspector)
/* harmony export */ });
/* harmony import */ var _format_pickle_sniff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28750);

const pickleInspector = {
    name: 'pickle',
    recognises: async ({ bytes, use }, head) => {
        const look = (0,_format_pickle_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t)(head, bytes.size);
        if (look !== 'perhaps' || use === 'raw')
            return look === 'pickle';
        return (await Promise.all(/* import() */[__webpack_require__.e(6002), __webpack_require__.e(1669)]).then(__webpack_require__.bind(__webpack_require__, 21669))).doesSomething(bytes);
    },
    inspect: async (artifact, context) => (await Promise.all(/* import() */[__webpack_require__.e(6002), __webpack_require__.e(1669)]).then(__webpack_require__.bind(__webpack_require__, 21669))).inspectPickle(artifact, context),
};


/***/ }),

/***/ 33637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ problemFindings)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62024);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
// Turns the problems that a reader lists into findings: one per rule and kind, the first few told.


/** Problems told in one finding; the rest is counted. */
const TOLD = 3;
/** Offsets listed besides the first. */
const MAX_OFFSETS = 20;
/** The rules of `surface` say which kinds they are about in `match.problems`; `more` are those only counted. */
function problemFindings(surface, problems, artifact, { rules }, more = new Map()) {
    return rules.ofSurface(surface).flatMap((rule) => kindsOf(rule).flatMap((kind) => {
        const group = problems.filter((problem) => problem.kind === kind);
        return group.length === 0 ? [] : [findingOfGroup(rule, group, more.get(kind) ?? 0, artifact)];
    }));
}
function findingOfGroup(rule, group, uncounted, artifact) {
    const { path, members } = artifact.locator;
    const details = [...new Set(group.map(({ detail }) => detail))];
    const others = details.length - TOLD + uncounted;
    const more = others > 0 ? ` (and ${others} more of the kind)` : '';
    const [offset, ...moreOffsets] = group.flatMap((problem) => problem.offset ?? []);
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rule, {
        evidence: `${(0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .memberName */ .e)(artifact.locator) ?? path}: ${details.slice(0, TOLD).join('; ')}${more}`,
        location: { path, members, ...(offset === undefined ? {} : { offset }) },
        moreOffsets: moreOffsets.slice(0, MAX_OFFSETS),
        subject: JSON.stringify([group[0]?.kind, ...details]),
    });
}
function kindsOf(rule) {
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .matchOf */ .HU)(rule).problems ?? [];
}


/***/ }),

/***/ 25248:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   MW: () => (/* binding */ CELLS),
/* harmony export */   y6: () => (/* binding */ isProse),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _template_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97827);

/** Bytes of a text that are read. Longer ones are data; the longest README among 20 000 has two megabytes. */
const MAX_BYTES = 4 * 2 ** 20;
/** Cells of a notebook are Markdown. */
const CELLS = { dialect: 'markdown', agent: false };
/** What a cell printed: a page hides nothing in it, and what stands there may be the data that it works on. */
const PRINTED = { dialect: 'plain', agent: false, printed: true };
/** Templates are also handed back as members of the files that hold them. */
const TEMPLATE = { dialect: 'template', agent: false };
/** Decoded texts, by what is done with them. */
const DECODED = {
    prose: CELLS,
    printed: PRINTED,
    said: TEMPLATE,
    obeyed: { dialect: 'markdown', agent: true },
};
function readingOf(artifact, { find }) {
    const { locator, use } = artifact;
    if (use !== undefined)
        return DECODED[use];
    return (0,_template_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .isTemplateMember */ .z)(artifact) ? TEMPLATE : find(locator.members.at(-1) ?? locator.path);
}
function isProse(use) {
    return use !== undefined && DECODED[use] !== undefined;
}


/***/ }),

/***/ 60380:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ addElements),
/* harmony export */   v: () => (/* binding */ compileElements)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75868);

function compileElements(raw) {
    return {
        unseen: new Set(raw['unseen-elements']),
        attributes: new Set(raw['text-attributes']),
        styles: raw['hiding-styles'].map((pattern) => new RegExp(pattern)),
        classes: new Set(raw['hiding-classes']),
    };
}
/** Characters of an element that nothing ends. */
const MAX_OPEN = 4000;
/** Elements without an end. */
const VOID = new Set([
    'img',
    'br',
    'hr',
    'input',
    'meta',
    'link',
    'source',
    'wbr',
    'area',
    'col',
]);
/** Returns false when not all tags were read. */
function addElements(text, knowledge, parts) {
    const { tags, stopped } = (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsOf */ .F)(text);
    const open = new Map();
    const classes = classesHidden(text, knowledge);
    for (const tag of tags) {
        addAttributes(tag, knowledge, parts);
        const { name, closes } = tag;
        const hiding = open.get(name);
        if (closes && hiding !== undefined && --hiding.depth === 0) {
            open.delete(name);
            parts.add(placeOf(name), hiding.tag.at, text.slice(hiding.tag.end, tag.at));
        }
        else if (!closes && hiding !== undefined)
            hiding.depth++;
        else if (!closes && !VOID.has(name) && isHidden(tag, knowledge, classes))
            open.set(name, { tag, depth: 1 });
    }
    // An element that nothing ends goes on to the end of the page; a name by itself is mostly one that is talked about.
    for (const [name, { tag }] of open) {
        if (tag.attributes.size > 0 && !knowledge.unseen.has(name))
            parts.add(placeOf(name), tag.at, text.slice(tag.end, tag.end + MAX_OPEN));
    }
    return !stopped;
}
function placeOf(name) {
    if (name === 'details')
        return name;
    return name === 'script' || name === 'style' ? 'script' : 'element';
}
function addAttributes({ name, attributes, at }, knowledge, parts) {
    for (const [key, value] of attributes) {
        if (key === 'alt' && name === 'img')
            parts.add('alt', at, value);
        else if (knowledge.attributes.has(key) || key.startsWith('data-'))
            parts.add('attribute', at, value);
    }
}
/** Characters of a style that are looked at. */
const MAX_STYLE = 1000;
function hides(style, styles) {
    const plain = style
        .slice(0, MAX_STYLE)
        .toLowerCase()
        .replaceAll(/[\s'"{}]/g, '');
    return plain !== '' && styles.some((pattern) => pattern.test(plain));
}
/** A rule of a style sheet in the page: `.name { ... }`. */
const SHEET_RULE = /\.([\w-]{1,60})[^.{}\n]{0,80}\{([^{}]{1,400})\}/g;
/** The classes that are known to hide, and those that the page itself says hide. */
function classesHidden(text, { classes, styles }) {
    if (!/<style/i.test(text))
        return classes;
    const all = new Set(classes);
    for (const [, name = '', body = ''] of text.matchAll(SHEET_RULE))
        if (all.size < 1000 && hides(body, styles))
            all.add(name.toLowerCase());
    return all;
}
function isHidden({ name, attributes }, { unseen, styles }, classes) {
    if (name === 'details')
        return !attributes.has('open');
    if (unseen.has(name) || attributes.has('hidden'))
        return true;
    if (hides(attributes.get('style') ?? '', styles))
        return true;
    const color = attributes.get('color')?.toLowerCase();
    if (color !== undefined && styles.some((pattern) => pattern.test(`color:${color}`)))
        return true;
    if (attributes.get('size') === '0' || attributes.get('height') === '0' || attributes.get('width') === '0')
        return true;
    const list = attributes.get('class') ?? attributes.get('classname') ?? '';
    return list !== '' && list.split(/\s+/).some((one) => classes.has(one.toLowerCase()));
}


/***/ }),

/***/ 96637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proseKnowledge)
/* harmony export */ });
/* harmony import */ var _settings_path_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20433);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60380);


const PROSE = {};
function proseKnowledge(rules) {
    return rules.index('prose', PROSE, () => {
        const raw = rules.knowledge('prose');
        const compile = (pattern, flags) => new RegExp(pattern.replaceAll('{agent}', raw.agent), flags);
        return {
            flags: new Set(raw.flags),
            printed: new RegExp(raw.printed, 'gi'),
            elements: (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .compileElements */ .v)(raw),
            addresses: raw.addresses.map((pattern) => compile(pattern)),
            acts: raw.acts.map((act) => ({
                ...act,
                patterns: act.patterns.map((pattern) => compile(pattern, 'g')),
            })),
            find: finder(raw),
        };
    });
}
function finder(raw) {
    const paths = new _settings_path_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PathIndex */ .E(raw.files);
    const endings = raw.files.flatMap((file) => (file.endings ?? []).map((ending) => ({ ending, file })));
    const lists = new Set(raw['not-prose']);
    return (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
        const found = paths
            .find(path)
            .filter((file) => file['suffixes-below']?.some((suffix) => name.endsWith(suffix)) ?? true);
        const all = [...found, ...endings.filter(({ ending }) => name.endsWith(ending)).map(({ file }) => file)];
        const agent = all.find((file) => file.agent === true);
        const { dialect } = agent ?? all[0] ?? {};
        return dialect === undefined || lists.has(name) ? undefined : { dialect, agent: agent !== undefined };
    };
}


/***/ }),

/***/ 8381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ windows),
/* harmony export */   __: () => (/* binding */ withoutEntities),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   vo: () => (/* binding */ decodedTexts),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
// Brings a text to the form in which its words are compared: however it is disguised, an instruction is read as one.
/** Letters of Cyrillic and Greek, and the Latin ones that they look like. */
const FOREIGN = 'аеорсухіјѕһԁԛԝіΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТХІЈЅονιкмтпѵɡ';
const LATIN = 'aeopcyxijshdqwiABEZHIKMNOPTYXABEKMHOPCTXIJSovikmtnvg';
const LOOKS = new Map(Array.from(FOREIGN, (letter, at) => [letter, LATIN[at] ?? letter]));
const FOREIGN_LETTER = new RegExp(`[${FOREIGN}]`, 'g');
const NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', ' '],
]);
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));?/gi;
/** {@link plainText} in lower case, character for character. */
function plainWords(text) {
    return plainText(text).toLowerCase();
}
/** One blank between words, without emphasis, entities and characters that have no shape. */
function plainText(text) {
    const letters = withoutEntities(text)
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
    // In a text of that script they are its own letters, so both are read.
    const latin = letters.replace(FOREIGN_LETTER, (letter) => LOOKS.get(letter) ?? letter);
    return ((latin === letters ? letters : `${latin} ${letters}`)
        // The one letter that grows in lower case (Unicode, SpecialCasing).
        .replaceAll('\u0130', 'i\u0307')
        .replaceAll(/[’‘`´]/g, "'")
        .replaceAll(/\*{1,3}(?=\p{L})|(?<=\p{L})\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\p{L})|(?<=\p{L})_{1,3}(?![\p{L}\p{N}_])/gu, '')
        .replaceAll(/\s+/g, ' '));
}
/** With entities replaced by what they stand for. */
function withoutEntities(text) {
    return text.includes('&') ? text.replace(ENTITY, entity) : text;
}
function entity(whole, decimal, hex, name) {
    if (name !== undefined)
        return NAMED.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
const BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{24,4000}={0,2}/g;
/** Encoded texts of one part that are decoded. */
const MAX_DECODED = 8;
/** Texts that stand in it in base64. */
function decodedTexts(text) {
    const found = [];
    for (const [encoded] of text.matchAll(BASE64)) {
        if (found.length >= MAX_DECODED)
            break;
        const decoded = Buffer.from(encoded, 'base64').toString('latin1');
        if (/^[\t\n\r -~]{12,}$/.test(decoded) && decoded.includes(' '))
            found.push(decoded);
    }
    return found;
}
/** Characters of a text in which words count as said together, and how far the next such window begins. */
const WINDOW = 1600;
const STEP = 1000;
/** Windows over a text: what stands far apart is no instruction. */
function* windows(text) {
    for (let from = 0;; from += STEP) {
        yield { from, text: text.slice(from, from + WINDOW) };
        if (from + WINDOW >= text.length)
            return;
    }
}


/***/ }),

/***/ 75868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8381);
// Reads the tags of HTML in a text, whatever is around them: names and attributes, in one pass.

/** Characters of one tag; longer ones hold pictures. */
const MAX_TAG = 65_536;
/** Characters of one text read in vain for tags that never end: quotes make the reader go on. */
const MAX_VAIN = 32_000_000;
const NAME = /[A-Za-z][\w:-]{0,60}/y;
const ATTRIBUTE = /[\s/]*([^\s/>=<"'][^\s/>=<"']{0,100})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\{([^{}]{0,400})\}\}|([^\s"'>]+)))?/y;
/**
 * Tags in order, those of more than `longest` characters left out. Linear: what was read in vain is counted, and reading
 * stops when it is too much.
 */
function tagsOf(text, longest = MAX_TAG) {
    const tags = [];
    let vain = 0;
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
        const closes = text[at + 1] === '/';
        NAME.lastIndex = at + (closes ? 2 : 1);
        const name = NAME.exec(text)?.[0].toLowerCase();
        const { end, read } = name === undefined ? NOTHING : endOfTag(text, NAME.lastIndex, longest);
        if (name === undefined || end === -1) {
            vain += read;
            if (vain > MAX_VAIN)
                return { tags, stopped: true };
            at++;
            continue;
        }
        tags.push({ name, closes, at, end, attributes: attributesOf(text.slice(at + name.length + 1, end - 1)) });
        at = end;
    }
    return { tags, stopped: false };
}
const NOTHING = { end: -1, read: 0 };
/** Behind the `>` that ends the tag, with quotes seen through; -1 when it is no tag. */
function endOfTag(text, from, longest) {
    const limit = Math.min(text.length, from + longest);
    let quote = '';
    let at = from;
    for (; at < limit; at++) {
        const character = text[at] ?? '';
        if (quote !== '') {
            if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'")
            quote = text[at - 1] === '=' ? character : '';
        else if (character === '>')
            return { end: at + 1, read: 0 };
        else if (character === '<')
            break;
    }
    return { end: -1, read: at - from };
}
const NONE = new Map();
function attributesOf(inside) {
    if (!/[\s/]/.test(inside))
        return NONE;
    const found = new Map();
    ATTRIBUTE.lastIndex = 0;
    for (let match = ATTRIBUTE.exec(inside); match !== null; match = ATTRIBUTE.exec(inside)) {
        const [, name = '', double, single, object, bare] = match;
        const key = name.toLowerCase();
        if (!found.has(key))
            found.set(key, (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEntities */ .__)(double ?? single ?? object ?? bare ?? ''));
        if (match[0] === '')
            break;
    }
    return found;
}


/***/ }),

/***/ 14045:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
// Text from a file as part of a sentence.
/** Quoted, and cut where nobody would read on. Raw text otherwise. */
function quoted(text, length = 160) {
    return JSON.stringify(text.length > length ? `${text.slice(0, length)}…` : text);
}


/***/ }),

/***/ 4327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   uU: () => (/* binding */ isDatabase),
/* harmony export */   y2: () => (/* binding */ isRedis)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46294);

/** Files that R and its users read by these names, with readRDS() and load(); `.rdx` is the index of a database. */
function isNamed(locator) {
    return /\.(?:rds|rda|rdata|rdx)$/.test((0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .F)(locator));
}
/** lazyLoad() is given the name without its end. */
function isDatabase(locator) {
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .F)(locator).endsWith('.rdb');
}
/** A dump of the Redis server has the same suffix. In an archive nobody can tell whether there is an index beside it. */
function isRedis({ locator }, head) {
    return locator.members.length === 0 && /^REDIS\d{4}$/.test(Buffer.from(head).toString('latin1'));
}


/***/ }),

/***/ 31808:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ beginningsOf),
/* harmony export */   r: () => (/* binding */ encodedBeginnings)
/* harmony export */ });
/** Checks that nothing passes by chance. */
const SUMS = new Set([
    'github',
    'npm',
    'github-fine-grained',
    'openai',
    'anthropic',
    'pypi',
    'base64-json',
    'bedrock',
]);
/** Shorter beginnings stand in any text. */
const LEAST = 3;
function beginningsOf(formats) {
    return formats.flatMap((format) => {
        const { keywords, context, back, near, check } = format;
        if (context === true || back !== undefined || near !== undefined)
            return [];
        const sure = check !== undefined && SUMS.has(check);
        return keywords
            .filter((keyword) => keyword.length >= LEAST && (sure || /^[A-Za-z\d]+[-_]/.test(keyword)))
            .map((prefix) => ({ format, prefix }));
    });
}
/** Characters of base64 that only these bytes give, wherever they stand; fewer would stand in any data. */
const LEAST_ENCODED = 4;
/** A beginning in base64, behind none, one or two other bytes. */
function encodedBeginnings(prefix) {
    return [0, 1, 2].flatMap((bytes) => {
        const whole = Buffer.concat([Buffer.alloc(bytes), Buffer.from(prefix)]);
        const before = Math.ceil((bytes * 8) / 6);
        const text = whole.toString('base64').slice(before, Math.floor((whole.length * 8) / 6));
        return text.length < LEAST_ENCODED ? [] : [{ text, before, bytes }];
    });
}


/***/ }),

/***/ 6612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   fG: () => (/* binding */ followBase64),
/* harmony export */   nq: () => (/* binding */ Escapes),
/* harmony export */   sI: () => (/* binding */ escapesToResolve),
/* harmony export */   tv: () => (/* binding */ unescaped),
/* harmony export */   uv: () => (/* binding */ mayHide)
/* harmony export */ });
/** Characters of base64 behind a beginning: the longest value of such formats. */
const MAX_ENCODED = 1400;
/** Characters that are decoded around an escape, and those before it in which a value may have begun. */
const WINDOW = 2400;
const BEFORE = 12;
/** A colour may begin late in a value; and names that begin alike stand before it. */
const BEFORE_COLOUR = 200;
const MAX_BEGINNINGS = 8;
/** What begins a colour of a terminal (ECMA-48, CSI), as it is and as it is written in a text. */
const COLOUR_STARTS = ['\u001b[', '\\u001b[', '\\x1b[', '\\033['];
/** Colours between two characters of a value. */
// oxlint-disable-next-line no-control-regex -- the control character is the point
const BETWEEN = /(?:(?:\u001b|\\u001b|\\x1b|\\033)\[[\d;]{0,16}m){1,4}(?=[\w-])/iy;
const ESCAPE = 
// oxlint-disable-next-line no-control-regex -- the control character is the point
/(?:\u001b|\\u001b|\\x1b|\\033)\[[\d;]{0,16}m|\\u(?:00|\{(?=[2-7][\da-f]\}))([2-7][\da-f])\}?|\\x([2-7][\da-f])|%([2-7][\da-f])/gi;
function followBase64(beginning, { before, bytes }, text, at, context, follow) {
    const start = at - before;
    if (start < 0)
        return undefined;
    const run = /^[A-Za-z\d+/_-]*/.exec(text.slice(start, start + MAX_ENCODED))?.[0] ?? '';
    const decoded = Buffer.from(run, 'base64').toString('latin1');
    const found = follow(beginning, decoded, bytes, context);
    return found === undefined ? undefined : placed(found, start, start + run.length, 'it stands in base64');
}
/** What was decoded is not decoded again for the next escape in it. */
class Escapes {
    done = -1;
    /** Whether the text at an escape is still to be decoded. */
    isNew(at) {
        return at >= this.done;
    }
    follow(beginnings, text, at, context, follow) {
        const start = Math.max(0, at - (startsColour(text, at) ? BEFORE_COLOUR : BEFORE));
        // The next window begins where a value of full length still fits into this one.
        this.done = start + WINDOW / 2;
        const raw = text.slice(start, start + WINDOW);
        const decoded = unescaped(raw);
        return beginnings.flatMap((beginning) => {
            const found = first(beginning, decoded, (from) => follow(beginning, decoded, from, context));
            // What stands there without escapes was found already.
            if (found === undefined || text.includes(found.value))
                return [];
            const place = start + rawOffset(raw, found.at);
            return placed(found, place, place + 1, 'it stands behind escapes');
        });
    }
}
/** What follows the first of the format's beginnings that leads to something. */
function first({ prefix }, text, follow) {
    let from = text.indexOf(prefix);
    for (let tried = 0; from !== -1 && tried < MAX_BEGINNINGS; tried++) {
        const found = follow(from);
        if (found !== undefined)
            return found;
        from = text.indexOf(prefix, from + 1);
    }
    return undefined;
}
function startsColour(text, at) {
    return COLOUR_STARTS.some((start) => text.startsWith(start, at));
}
/** Whether what begins at `at` may hide a value: every other escape, and a colour in the middle of a word. */
function mayHide(text, at) {
    if (!startsColour(text, at))
        return true;
    BETWEEN.lastIndex = at;
    return /[\w-]/.test(text.charAt(at - 1)) && BETWEEN.test(text);
}
/** Escapes of printable characters resolved: `\u0067`, `\x67`, `%67`. Colours are left out. */
function unescaped(text) {
    return text.replace(ESCAPE, (_, four, two, percent) => {
        const code = four ?? two ?? percent;
        return code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16));
    });
}
/** Where the character number `wanted` of the text without escapes stands in the text. */
function rawOffset(text, wanted) {
    let longer = 0;
    for (const { 0: escape, index } of text.matchAll(ESCAPE)) {
        if (index - longer >= wanted)
            break;
        longer += escape.length - 1;
    }
    return wanted + longer;
}
/**
 * Letters, which nobody has to write as an escape, and the underscore: where one is, the text around it is decoded. And
 * colours, which a terminal may have put into the middle of a value.
 */
function escapesToResolve() {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_'.split('');
    const escapes = letters.flatMap((letter) => {
        const code = letter.charCodeAt(0).toString(16);
        return [`\\u00${code}`, `\\u{${code}}`, `\\x${code}`, `%${code}`];
    });
    return [...escapes, ...COLOUR_STARTS];
}
/** A candidate of a decoded text, where it stands in the text as it is. */
function placed(found, at, end, note) {
    return { ...found, at, end, note: found.note === undefined ? note : `${note}, ${found.note}` };
}


/***/ }),

/***/ 68422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* unused harmony export namePattern */
function placesOf({ exercises, generated, unquoted }) {
    return {
        folders: new Set(exercises.folders),
        names: exercises.names.map(namePattern),
        generated: generated.map(namePattern),
        unquoted: unquoted.map(namePattern),
    };
}
function placeOf({ path, members }, places) {
    const whole = [path, ...members].join('/').toLowerCase();
    const folders = whole.split('/');
    const name = folders.pop() ?? '';
    const named = (patterns) => patterns.some((fits) => fits(name));
    const exercise = folders.some((folder) => places.folders.has(folder)) || named(places.names);
    return {
        path: whole,
        exercise,
        generic: !exercise && !named(places.generated),
        bare: named(places.unquoted),
    };
}
/** A pattern in which `*` stands for any characters. Linear in the name for each part. */
function namePattern(pattern) {
    const [first = '', ...rest] = pattern.toLowerCase().split('*');
    const last = rest.pop();
    if (last === undefined)
        return (name) => name === first;
    return (name) => {
        if (!name.startsWith(first) || !name.endsWith(last))
            return false;
        let at = first.length;
        for (const part of rest) {
            const found = name.indexOf(part, at);
            if (found === -1)
                return false;
            at = found + part.length;
        }
        return name.length - last.length >= at;
    };
}


/***/ }),

/***/ 80710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ secretTable)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45603);
/* harmony import */ var _distinctive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31808);
/* harmony import */ var _encoded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6612);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68422);
// The formats of secrets as the rules list them, made ready to search: one automaton, one expression for each format.





/** The table of a rule book, made once for it. */
function secretTable(rules) {
    return rules.index('secret', rules, () => makeTable(rules));
}
function makeTable(rules) {
    const leads = new Map();
    const add = (keyword, lead) => {
        const key = keyword.toLowerCase();
        leads.set(key, [...(leads.get(key) ?? []), lead]);
    };
    const formats = [];
    for (const rule of rules.ofSurface('secret')) {
        const { detector, keywords = [], opens = '', formats: rows = [] } = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .matchOf */ .HU)(rule);
        for (const keyword of keywords)
            if (detector !== undefined)
                add(keyword, { kind: detector, rule, opens, length: keyword.length });
        for (const row of rows) {
            const format = { opens, ...row, rule, expression: expressionOf(row) };
            formats.push(format);
            for (const keyword of row.keywords)
                add(keyword, { kind: 'format', format, length: keyword.length });
        }
    }
    const beginnings = (0,_distinctive_js__WEBPACK_IMPORTED_MODULE_1__/* .beginningsOf */ .U)(formats);
    for (const beginning of beginnings)
        for (const encoded of (0,_distinctive_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedBeginnings */ .r)(beginning.prefix))
            add(encoded.text, { kind: 'base64', beginning, encoded });
    for (const escape of (0,_encoded_js__WEBPACK_IMPORTED_MODULE_2__/* .escapesToResolve */ .sI)())
        add(escape, { kind: 'escape' });
    const knowledge = rules.knowledge('secret');
    for (const start of knowledge.documents)
        for (const encoded of (0,_distinctive_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedBeginnings */ .r)(start))
            add(encoded.text, { kind: 'document', encoded });
    const database = rules.rule('SECRET-DATABASE-URL');
    const generic = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .matchOf */ .HU)(rules.rule('SECRET-GENERIC'));
    return {
        automaton: new _automaton_js__WEBPACK_IMPORTED_MODULE_3__/* .Automaton */ .z([...leads.keys()]),
        leads: [...leads.values()],
        formats,
        beginnings,
        distinctive: new Set(beginnings.map(({ format }) => format)),
        places: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .ek)(knowledge),
        databaseRule: database,
        databaseSchemes: new Set((0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .matchOf */ .HU)(database).schemes),
        names: { harmless: new Set(generic.harmless), products: generic.products ?? [] },
        publicValues: generic['public-values'] ?? [],
        documented: new Set(knowledge.documented),
    };
}
/** Characters between the name of a service and the value: an assignment or a call fits, another statement does not. */
const CONTEXT_GAP = 80;
/** Lists of variables give each a name and a value, on lines of their own or in one object. */
const PAIR = `(?:["']?[ \\t,]{0,4}\\r?\\n[ \\t]{0,40}["']?value["']?[ \\t]{0,4}:[ \\t]{0,4}["']?)?`;
/**
 * The row's pattern at the place where it is tried: at its keyword, after it (`context`), or some bytes before it
 * (`back`). The value is the first group. What would continue the value must not follow.
 */
function expressionOf({ pattern, context, back }) {
    const value = /\((?!\?)/.test(pattern) ? pattern : `(${pattern})`;
    const before = context === true
        ? `[^\\r\\n]{0,${CONTEXT_GAP}}?${PAIR}(?<![\\w+/-])`
        : back === undefined
            ? ''
            : `[^]{0,${back}}?(?<![A-Za-z0-9])`;
    return new RegExp(`^${before}${value}(?![\\w-])`);
}


/***/ }),

/***/ 23731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf),
/* harmony export */   X: () => (/* binding */ piecesOf)
/* harmony export */ });
/** Bytes that one step owns. */
const CHUNK = 1 << 20;
/** Bytes before what a step owns: values may start before their keyword. Even, for UTF-16. */
const BEHIND = 2048;
/** Bytes after it: the longest value, a private key, ends within (pem.ts). */
const AHEAD = 20_480;
/**
 * The encoding of text by its first bytes; undefined for what is not text. Empty is not text. A NUL is no text, except
 * in what is text by its name: there it is a byte like any other, or a half of a character.
 */
function encodingOf(head, byName = false) {
    if (head.length === 0)
        return undefined;
    if (head[0] === 0xff && head[1] === 0xfe && head.length > 2 && !(head[2] === 0 && head[3] === 0))
        return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff && head.length > 2)
        return 'utf-16be';
    if (byName)
        return halvesOf(head) ?? 'utf-8';
    return isMostlyText(head) ? 'utf-8' : undefined;
}
/** Share of NULs on one side of the bytes, in pairs, from which on they are halves of characters. */
const HALVES_SHARE = 0.7;
/** UTF-16 without a mark: in Latin text every second byte is NUL. */
function halvesOf(head) {
    if (!head.includes(0))
        return undefined;
    let even = 0;
    let odd = 0;
    for (let at = 0; at + 1 < head.length; at += 2) {
        if (head[at] === 0)
            even++;
        if (head[at + 1] === 0)
            odd++;
    }
    const most = (head.length / 2) * HALVES_SHARE;
    if (odd >= most && even < odd)
        return 'utf-16le';
    return even >= most && odd < even ? 'utf-16be' : undefined;
}
/** Share of bytes that may be neither ASCII nor part of a UTF-8 sequence: Latin-1 has some, binary data half. */
const STRANGE_SHARE = 0.15;
function isMostlyText(head) {
    let strange = 0;
    for (let at = 0; at < head.length; at++) {
        const byte = head[at] ?? 0;
        if (byte === 0)
            return false;
        if (byte >= 0x80) {
            const length = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
            let seen = 0;
            while (seen < length && ((head[at + seen + 1] ?? 0x80) & 0xc0) === 0x80)
                seen++;
            if (length === 0 || seen < length)
                strange++;
            else
                at += length;
        }
        else if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b)
            strange++;
    }
    return strange <= head.length * STRANGE_SHARE;
}
/** The text in pieces that overlap. Reads at most one piece at a time. */
async function* piecesOf(bytes, encoding, size = bytes.size) {
    for (let start = 0; start < size; start += CHUNK) {
        const begin = Math.max(0, start - BEHIND);
        const end = Math.min(size, start + CHUNK);
        const raw = await bytes.read(begin, Math.min(size, end + AHEAD) - begin);
        const edge = { first: begin === 0, last: end >= size };
        if (encoding === 'utf-8')
            yield { data: raw, from: start - begin, to: end - begin, ...edge };
        else
            yield { ...decodePiece(raw, start - begin, end - begin, encoding), ...edge };
    }
}
/** Each part on its own, so that the limits of what is owned stay known. */
function decodePiece(raw, from, to, encoding) {
    const decode = (part) => Buffer.from(new TextDecoder(encoding).decode(part));
    const before = decode(raw.subarray(0, from));
    const own = decode(raw.subarray(from, to));
    const data = Buffer.concat([before, own, decode(raw.subarray(to))]);
    return { data, from: before.length, to: before.length + own.length };
}


/***/ }),

/***/ 99318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
// How much of a file of skops is read.
/** Bytes of a schema. A large forest has some ten MB. */
const MAX_BYTES = 128 * 2 ** 20;


/***/ }),

/***/ 24784:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changedAmong),
/* harmony export */   L: () => (/* binding */ changedTemplate)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
/* harmony import */ var _format_jinja_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32115);


/** For a template in a file of its own; members have no earlier version to compare with. */
async function changedTemplate(text, { locator }, context) {
    if (context.before === undefined || locator.members.length > 0)
        return [];
    const { bytes } = await context.before();
    const before = new TextDecoder().decode(await bytes.read(0, _format_jinja_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .JINJA_LIMITS */ .O.bytes));
    return before === text ? [] : [changeFinding(before, text, locator.path, context)];
}
/** One finding for the first template that was there under the same name and reads otherwise now. */
function changedAmong(now, before, path, context) {
    const known = new Map(before.map(({ name, text }) => [name, text]));
    const changed = now.find(({ name, text }) => known.has(name) && known.get(name) !== text);
    return changed === undefined
        ? []
        : [changeFinding(known.get(changed.name) ?? '', changed.text, path, context)];
}
function changeFinding(before, after, path, { rules }) {
    const lines = changedLines(before, after);
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rules.rule('TEMPLATE-CHANGED'), {
        evidence: `the chat template of ${path} changed: ${lines}`,
        location: { path, members: [] },
        subject: `${before.length} to ${after.length}: ${after.slice(0, 200)}`,
    });
}
/** How many lines are new or gone, whatever their order. */
function changedLines(before, after) {
    const old = new Set(before.split('\n'));
    const now = new Set(after.split('\n'));
    const added = [...now].filter((line) => !old.has(line)).length;
    const removed = [...old].filter((line) => !now.has(line)).length;
    return `${added} lines added, ${removed} removed`;
}


/***/ }),

/***/ 97827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isTemplateMember)
/* harmony export */ });
/** How the inspectors of GGUF and of configurations name the templates that they hand back. */
const MEMBER = /^(?:tokenizer\.)?chat_template(?:$|[.[])/;
/** In an archive, a data file may be named so, too; the keys of GGUF are free. */
function isTemplateMember({ locator: { members } }) {
    const name = members.at(-1) ?? '';
    return MEMBER.test(name) && (name.startsWith('tokenizer.') || !/\.(?:json|ya?ml|py|txt|md)$/i.test(name));
}


/***/ }),

/***/ 58:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ textKindOf),
/* harmony export */   Y0: () => (/* binding */ FIXED_NAMES),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
/* harmony import */ var _format_tensorflow_sniff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22892);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46294);


/** Names that TensorFlow and Keras look for in the folder of a SavedModel, whatever is inside. */
const FIXED_NAMES = new Map([
    ['saved_model.pb', 'saved-model'],
    ['keras_metadata.pb', 'keras-metadata'],
]);
/** By structure; one of the fixed names is enough where the structure shows nothing. */
async function kindsOf({ bytes, locator }) {
    const kinds = await (0,_format_tensorflow_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorflowKinds */ .hD)(bytes);
    const fixed = FIXED_NAMES.get((0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(locator));
    return fixed === undefined || kinds.includes(fixed) || bytes.size === 0 ? kinds : [...kinds, fixed];
}
const TEXT_NAME = 'saved_model.pbtxt';
function textKindOf({ locator }, head) {
    return (0,_format_tensorflow_sniff_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorflowTextKind */ .hc)(head) ?? ((0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(locator) === TEXT_NAME ? 'saved-model' : undefined);
}


/***/ }),

/***/ 92584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isTextName)
/* harmony export */ });
/** Whether a base name in lower case ends in a suffix that only texts have. */
function isTextName(name, rules) {
    const suffixes = rules.index('text-names', rules, () => {
        const { text } = rules.knowledge('format');
        return new Set(text);
    });
    return suffixes.has(name.slice(name.lastIndexOf('.') + 1));
}


/***/ }),

/***/ 54974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unreadInspector),
/* harmony export */   l: () => (/* binding */ unrecognised)
/* harmony export */ });
/** Needs the rules to recognise anything, so it is made for one run. */
function unreadInspector(rules) {
    const formats = rules.knowledge('format').unread.map(compiled);
    const find = (artifact, head) => {
        const name = nameOf(artifact.locator);
        return artifact.bytes.size === 0 ? undefined : formats.find((format) => matches(format, name, head));
    };
    return {
        name: 'unread',
        recognises: (artifact, head) => find(artifact, head) !== undefined,
        async inspect(artifact, _context) {
            const format = find(artifact, await artifact.bytes.read(0, 512));
            if (format === undefined)
                return { format: 'data', findings: [], members: [], incomplete: [] };
            const reason = `${format.format} files are not read yet, so nothing is known about what is inside`;
            return {
                format: format.format,
                findings: [],
                members: [],
                incomplete: [{ code: 'unsupported', reason, risk: format.risk }],
            };
        },
    };
}
/** Why a file that no inspector claims is not simply data: its name promises a model. */
function unrecognised(locator, rules) {
    const { promised } = rules.knowledge('format');
    const name = nameOf(locator);
    const suffix = promised.find((known) => name.endsWith(`.${known}`));
    if (suffix === undefined)
        return undefined;
    const reason = `the name ends in .${suffix}, but the content is no format that is known`;
    return { code: 'unsupported', reason, risk: 'unknown' };
}
function nameOf({ path, members }) {
    return (members.at(-1) ?? path).toLowerCase();
}
function compiled({ magic, offset = 0, suffixes, ...row }) {
    return {
        ...row,
        offset,
        ...(magic !== undefined && { magic: Buffer.from(magic, 'hex') }),
        ...(suffixes !== undefined && { suffixes: suffixes.map((suffix) => `.${suffix}`) }),
    };
}
function matches({ magic, offset, suffixes }, name, head) {
    if (magic !== undefined && magic[0] !== head[offset])
        return false;
    if (suffixes !== undefined && !suffixes.some((suffix) => name.endsWith(suffix)))
        return false;
    return magic === undefined || magic.equals(head.subarray(offset, offset + magic.length));
}


/***/ }),

/***/ 91706:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ utf8)
/* harmony export */ });
// Text as most readers take it.
/** As UTF-8; what is none becomes U+FFFD, and a byte order mark is left out. */
function utf8(data) {
    return new TextDecoder().decode(data);
}


/***/ }),

/***/ 94084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ inspectFile)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90952);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61318);
/* harmony import */ var _hooks_starts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42521);
/* harmony import */ var _incomplete_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79297);
/* harmony import */ var _package_included_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30068);
/* harmony import */ var _pickle_pickle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98772);
/* harmony import */ var _tensor_room_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47054);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54974);
// Walks one file and everything inside it: sniff, inspect, open members, within depth and budgets.










/** Inspects a file and all its members. Never rejects: what goes wrong is coverage, and a finding. */
async function inspectFile(artifact, context, inspectors, starts = (0,_hooks_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startsFor */ .rq)(context.rules, inspectors), includes = (0,_package_included_js__WEBPACK_IMPORTED_MODULE_4__/* .includesFor */ .hR)(context.rules, inspectors)) {
    const walk = new Walk(context, inspectors, starts, includes);
    await walk.visitFile(artifact);
    return walk;
}
class Walk {
    findings = [];
    coverage = [];
    packages = [];
    models = [];
    context;
    inspectors;
    starts;
    includes;
    tensorRoom = new _tensor_room_js__WEBPACK_IMPORTED_MODULE_6__/* .TensorRoom */ .RB(_tensor_room_js__WEBPACK_IMPORTED_MODULE_6__/* .TENSORS_PER_FILE */ .UZ);
    visited = 0;
    /** Bytes that members were unpacked to so far; slices of the file cost nothing. */
    unpacked = 0;
    constructor(context, inspectors, starts, includes) {
        this.context = context;
        this.inspectors = inspectors;
        this.starts = starts;
        this.includes = includes;
    }
    /** What a hook starts is read as the program that it is started as, and what a list includes as a list. */
    async visitFile(artifact) {
        const { openHead } = this.context;
        const isFile = artifact.locator.members.length === 0 && !(0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .isDecoded */ .N)(artifact);
        let incomplete = [];
        let startedAs;
        let includedAs;
        try {
            if (isFile && openHead) {
                startedAs = await this.starts?.languageOf(artifact.locator.path, openHead);
                if ((await this.includes?.has(artifact, openHead)) === true)
                    includedAs = 'requirements';
            }
        }
        catch (error) {
            incomplete = [unreadable(error)];
        }
        await this.visit({ ...artifact, ...(startedAs && { startedAs }), ...(includedAs && { includedAs }) }, incomplete);
    }
    async visit(artifact, already) {
        const incomplete = [...already];
        const formats = [];
        const members = [];
        try {
            for (const inspector of await this.claimants(artifact)) {
                const inspection = await this.run(inspector, artifact);
                if (inspection.format !== '')
                    formats.push(inspection.format);
                this.findings.push(...inspection.findings);
                incomplete.push(...inspection.incomplete);
                members.push(...inspection.members);
                this.packages.push(...(inspection.packages ?? []));
                if (inspection.tensors !== undefined)
                    this.models.push({ ...this.tensorRoom.take(inspection.tensors), locator: artifact.locator });
            }
            if (formats.length === 0 && artifact.bytes.size > 0 && !(0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .isDecoded */ .N)(artifact))
                incomplete.push(...this.unclaimed(artifact));
        }
        catch (error) {
            incomplete.push(unreadable(error));
        }
        this.conclude(artifact, formats, incomplete, members);
        await this.descend(artifact, members);
    }
    async claimants(artifact) {
        const head = await artifact.bytes.read(0, _core_inspection_js__WEBPACK_IMPORTED_MODULE_8__/* .SNIFF_BYTES */ .d);
        const decoded = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .isDecoded */ .N)(artifact);
        const asked = decoded ? this.inspectors.filter(({ readsDecoded }) => readsDecoded) : this.inspectors;
        const claimants = [];
        for (const inspector of asked) {
            const claim = inspector.recognises(artifact, head);
            // Most answer at once, and waiting for each of them would cost more than asking.
            if (typeof claim === 'boolean' ? claim : await claim)
                claimants.push(inspector);
        }
        // What a loader unpickles is read as a pickle even when it looks like nothing.
        return claimants.length === 0 && artifact.use === 'pickle' ? [_pickle_pickle_js__WEBPACK_IMPORTED_MODULE_5__/* .pickleInspector */ .g] : claimants;
    }
    unclaimed(artifact) {
        const incomplete = (0,_unread_js__WEBPACK_IMPORTED_MODULE_9__/* .unrecognised */ .l)(artifact.locator, this.context.rules);
        return incomplete === undefined ? [] : [incomplete];
    }
    /** A parser that fails in a way it should not is our bug, not a clean file: it is said and may run code. */
    async run(inspector, artifact) {
        try {
            return await inspector.inspect(artifact, this.context);
        }
        catch (error) {
            const reason = `the ${inspector.name} inspector failed: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`;
            const incomplete = { code: 'unreadable', reason, risk: 'runs-code' };
            return { format: inspector.name, findings: [], members: [], incomplete: [incomplete] };
        }
    }
    conclude(artifact, formats, incomplete, members) {
        // What was decoded out of a file is that file, which has its own line in the coverage.
        if ((0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .isDecoded */ .N)(artifact) && incomplete.length === 0)
            return;
        const { locator, bytes } = artifact;
        const nothingRead = incomplete.some(({ code }) => NOTHING_READ.has(code)) && members.length === 0;
        const status = incomplete.length === 0 ? 'inspected' : nothingRead ? 'not-inspected' : 'partial';
        this.coverage.push({
            locator,
            format: formats.join('+') || 'data',
            size: bytes.size,
            status,
            incomplete,
        });
        for (const reason of incomplete)
            this.findings.push((0,_incomplete_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteFinding */ .k)(reason, locator, this.context.rules));
    }
    async descend(parent, members) {
        const languageOf = (0,_hooks_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startedMembers */ .VU)(members, this.starts);
        for (const member of members) {
            const locator = locatorOf(parent, member);
            const refusal = this.refusal(locator);
            if (refusal !== undefined)
                return this.notOpened(locator, refusal);
            try {
                const { bytes, incomplete, findings = [] } = await member.open();
                this.findings.push(...findings);
                this.unpacked += member.unpacked ?? (bytes.inMemory === true ? bytes.size : 0);
                const before = this.findings.length;
                const startedAs = await languageOf(member);
                await this.visit({
                    locator,
                    bytes,
                    ...(startedAs && { startedAs }),
                    ...(member.use && { use: member.use }),
                    ...(member.claims && { claims: member.claims }),
                }, incomplete === undefined ? [] : [incomplete]);
                if (member.place !== undefined)
                    this.replace(before, member.place);
            }
            catch (error) {
                this.notOpened(locator, unreadable(error));
            }
        }
    }
    /** Puts findings in a decoded text on the lines of the file that it was decoded from. */
    replace(from, place) {
        for (let index = from; index < this.findings.length; index++) {
            const finding = this.findings[index];
            if (finding?.location.line === undefined)
                continue;
            const { line, column } = finding.location;
            const raw = place({ line, ...(column !== undefined && { column }) });
            this.findings[index] = { ...finding, location: { ...finding.location, ...raw } };
        }
    }
    /** The reason to stop opening members, if one of the limits is reached. */
    refusal(locator) {
        this.visited++;
        if (locator.members.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.depth)
            return overBudget(`archives are nested deeper than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.depth}`);
        if (this.unpacked > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.inflatedPerFile)
            return overBudget('the members unpack to more than the limit');
        if (this.visited > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.membersPerFile)
            return overBudget(`more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.membersPerFile} members`);
        return undefined;
    }
    notOpened(locator, incomplete) {
        this.coverage.push({
            locator,
            format: 'unknown',
            size: 0,
            status: 'not-inspected',
            incomplete: [incomplete],
        });
        this.findings.push((0,_incomplete_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteFinding */ .k)(incomplete, locator, this.context.rules));
    }
}
const NOTHING_READ = new Set(['unsupported', 'not-fetched', 'encrypted', 'unreadable']);
function locatorOf(parent, member) {
    const { path, members } = parent.locator;
    return { path, members: member.name === undefined ? members : [...members, member.name] };
}
function unreadable(error) {
    return { code: 'unreadable', reason: `could not be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`, risk: 'unknown' };
}
function overBudget(reason) {
    return { code: 'budget', reason: `${reason}; the rest was not opened`, risk: 'runs-code' };
}


/***/ }),

/***/ 79374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Here: () => (/* binding */ Here),
  provenStaff: () => (/* binding */ provenStaff),
  g: () => (/* binding */ staffFor)
});

// EXTERNAL MODULE: ./lib/src/core/rulebook.js
var rulebook = __webpack_require__(76969);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/starts.js
var starts = __webpack_require__(42521);
// EXTERNAL MODULE: ./lib/src/inspect/inspectors.js + 58 modules
var inspectors = __webpack_require__(27628);
// EXTERNAL MODULE: ./lib/src/inspect/models.js + 2 modules
var models = __webpack_require__(47159);
// EXTERNAL MODULE: ./lib/src/inspect/package/included.js
var included = __webpack_require__(30068);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/inspect/incomplete.js
var incomplete = __webpack_require__(79297);
;// CONCATENATED MODULE: ./lib/src/inspect/removal.js
// Looks at a file that a change deletes: a guard that is gone protects as little as one that is switched off.


/** Findings stand at the path that was deleted, without a line. Never rejects. */
async function removalFindings({ path, movedTo, was }, context, inspectors) {
    const asked = inspectors.flatMap(({ removal }) => (removal?.isAbout(path) === true ? [removal] : []));
    if (asked.length === 0)
        return [];
    const here = { ...context, ...(movedTo !== undefined && { movedTo }) };
    try {
        const guard = await was();
        const found = await Promise.all(asked.map((removal) => removal.inspect(guard, here)));
        return found.flat();
    }
    catch (error) {
        const reason = `nobody knows what the deleted file guarded: ${(0,errors/* messageOf */.b)(error)}`;
        const locator = { path, members: [] };
        return [(0,incomplete/* incompleteFinding */.k)({ code: 'unreadable', reason, risk: 'unknown' }, locator, context.rules)];
    }
}

// EXTERNAL MODULE: ./lib/src/inspect/walk.js
var walk = __webpack_require__(94084);
;// CONCATENATED MODULE: ./lib/src/inspect/workplace/here.js







class Here {
    inspectors;
    starts;
    includes;
    shared;
    constructor({ rules, inspectors }, { allowedGlobals, youngSince }) {
        this.inspectors = { everything: inspectors, tensors: (0,models/* tensorReaders */.em)(inspectors) };
        // Kept for the run, so that the hooks and lists of a folder are read once.
        this.starts = { everything: (0,starts/* startsFor */.rq)(rules, inspectors), tensors: undefined };
        this.includes = { everything: (0,included/* includesFor */.hR)(rules, inspectors), tensors: undefined };
        this.shared = { rules, allowedGlobals, ...(youngSince !== undefined && { youngSince }) };
    }
    inspect(artifact, surroundings, scope) {
        return (0,walk/* inspectFile */.X)(artifact, { ...this.shared, ...surroundings }, this.inspectors[scope], this.starts[scope], this.includes[scope]);
    }
    inspectRemoval(file, surroundings) {
        return removalFindings(file, { ...this.shared, ...surroundings }, this.inspectors.everything);
    }
    close() {
        // Nothing is kept open.
    }
}
/** Ours; and a team's own with what reads them. Throws CustomRuleError. */
async function staffFor(texts) {
    const ours = await (0,rulebook/* loadRules */.A)();
    if (texts.size === 0)
        return { rules: ours, inspectors: (0,inspectors/* inspectorsFor */.K)(ours) };
    const { customStaff } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(9440)]).then(__webpack_require__.bind(__webpack_require__, 19440));
    return customStaff(ours, texts);
}
/** As {@link staffFor}, once the examples of the team's rules hold. */
async function provenStaff(texts) {
    const staff = await staffFor(texts);
    if (texts.size === 0)
        return staff;
    const { proveCustomRules } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(9440)]).then(__webpack_require__.bind(__webpack_require__, 19440));
    await proveCustomRules(staff, await (0,rulebook/* loadRules */.A)());
    return staff;
}


/***/ })

};
