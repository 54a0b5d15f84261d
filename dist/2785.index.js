export const id = 2785;
export const ids = [2785,1550];
export const modules = {

/***/ 22091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ decodeBzip2)
});

// EXTERNAL MODULE: ./lib/src/container/compressed/errors.js
var errors = __webpack_require__(35647);
;// CONCATENATED MODULE: ./lib/src/container/compressed/bit-reader.js
// Bits of a byte array, most significant first, as bzip2 writes them.

class BitReader {
    data;
    at;
    held = 0;
    count = 0;
    /** Starts `bit` bits into the byte at `at`. */
    constructor(data, at, bit) {
        this.data = data;
        this.at = at;
        if (bit > 0)
            this.bits(bit);
    }
    /** The byte that holds the next bit, and how many of its bits are taken. */
    get byte() {
        return this.at - Math.ceil(this.count / 8);
    }
    get bitInByte() {
        return (8 - (this.count % 8)) % 8;
    }
    /** The first byte of which nothing was taken. */
    get byteEnd() {
        return this.at - Math.floor(this.count / 8);
    }
    /** The next `count` bits, at most 24. Throws DAMAGED at the end. */
    bits(count) {
        while (this.count < count) {
            const byte = this.data[this.at];
            if (byte === undefined)
                throw new errors/* CompressedError */.S('DAMAGED', 'the stream ends within a block');
            this.at++;
            // At most 24 + 7 bits: what is shifted out at the top was taken already.
            this.held = (this.held << 8) | byte;
            this.count += 8;
        }
        this.count -= count;
        return (this.held >>> this.count) & ((1 << count) - 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/bzip2-symbols.js

const MAX_TABLES = 6;
const MAX_CODE_BITS = 20;
/** Symbols that share one table. */
const GROUP = 50;
const RUN_A = 0;
const RUN_B = 1;
/**
 * Reads the symbols of one block into `table`: entry i holds the byte of the last column in its low 8 bits, and,
 * once all are read, the link of the inverse transform above them. Returns how many bytes the block has.
 */
function readSymbols(reader, table) {
    const used = readUsedBytes(reader);
    const tables = reader.bits(3);
    const selectorCount = reader.bits(15);
    if (tables < 2 || tables > MAX_TABLES || selectorCount === 0)
        throw damaged('names no Huffman tables');
    const selectors = readSelectors(reader, tables, selectorCount);
    const trees = Array.from({ length: tables }, () => readTree(reader, used.length + 2));
    const counts = new Uint32Array(256);
    const length = readBody(reader, { used, selectors, trees, table, counts });
    linkUp(table, length, counts);
    return length;
}
/** The bytes that occur in the block, in ascending order: sixteen groups of sixteen, each announced by one bit. */
function readUsedBytes(reader) {
    const groups = reader.bits(16);
    const used = [];
    for (let group = 0; group < 16; group++) {
        if ((groups & (0x8000 >> group)) === 0)
            continue;
        const bits = reader.bits(16);
        for (let bit = 0; bit < 16; bit++)
            if ((bits & (0x8000 >> bit)) !== 0)
                used.push(group * 16 + bit);
    }
    if (used.length === 0)
        throw damaged('uses no bytes');
    return Uint8Array.from(used);
}
function readSelectors(reader, tables, count) {
    const order = Array.from({ length: tables }, (_, index) => index);
    const selectors = new Uint8Array(count);
    for (let index = 0; index < count; index++) {
        let place = 0;
        while (reader.bits(1) === 1)
            if (++place >= tables)
                throw damaged('selects a table that it does not have');
        const [chosen = 0] = order.splice(place, 1);
        order.unshift(chosen);
        selectors[index] = chosen;
    }
    return selectors;
}
function readTree(reader, symbolCount) {
    const lengths = new Uint8Array(symbolCount);
    let length = reader.bits(5);
    for (let symbol = 0; symbol < symbolCount; symbol++) {
        for (;;) {
            if (length < 1 || length > MAX_CODE_BITS)
                throw damaged('has a code of impossible length');
            if (reader.bits(1) === 0)
                break;
            length += reader.bits(1) === 0 ? 1 : -1;
        }
        lengths[symbol] = length;
    }
    return makeHuffman(lengths);
}
function makeHuffman(lengths) {
    const limits = new Int32Array(MAX_CODE_BITS + 2).fill(-1);
    const bases = new Int32Array(MAX_CODE_BITS + 2);
    const symbols = new Uint16Array(lengths.length);
    let code = 0;
    let place = 0;
    for (let bits = 1; bits <= MAX_CODE_BITS; bits++) {
        bases[bits] = code - place;
        for (let symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] !== bits)
                continue;
            symbols[place++] = symbol;
            code++;
        }
        limits[bits] = code - 1;
        code *= 2;
    }
    const shortest = lengths.reduce((least, length) => Math.min(least, length), MAX_CODE_BITS);
    return { shortest, limits, bases, symbols };
}
function readBody(reader, { used, selectors, trees, table, counts }) {
    const front = Uint8Array.from(used);
    const endOfBlock = used.length + 1;
    let length = 0;
    let run = 0;
    let weight = 1;
    for (let read = 0;; read++) {
        const tree = trees[selectors[Math.floor(read / GROUP)] ?? MAX_TABLES];
        if (tree === undefined)
            throw damaged('has more symbols than selectors');
        const symbol = readSymbol(reader, tree);
        if (symbol === RUN_A || symbol === RUN_B) {
            run += weight << symbol;
            weight *= 2;
            if (run > table.length)
                throw damaged('is longer than its stream allows');
            continue;
        }
        if (run > 0)
            length = fill(table, counts, length, front[0] ?? 0, run);
        [run, weight] = [0, 1];
        if (symbol === endOfBlock)
            return length;
        const place = symbol - 1;
        const byte = front[place] ?? 0;
        // Places are near the front: a loop is faster than a call into the runtime.
        for (let to = place; to > 0; to--)
            front[to] = front[to - 1] ?? 0;
        front[0] = byte;
        length = fill(table, counts, length, byte, 1);
    }
}
function fill(table, counts, from, byte, count) {
    const end = from + count;
    if (end > table.length)
        throw damaged('is longer than its stream allows');
    if (count === 1)
        table[from] = byte;
    else
        table.fill(byte, from, end);
    counts[byte] = (counts[byte] ?? 0) + count;
    return end;
}
function readSymbol(reader, { shortest, limits, bases, symbols }) {
    let code = reader.bits(shortest);
    for (let bits = shortest; bits <= MAX_CODE_BITS; bits++) {
        if (code <= (limits[bits] ?? -1)) {
            const symbol = symbols[code - (bases[bits] ?? 0)];
            if (symbol === undefined)
                break;
            return symbol;
        }
        code = (code << 1) | reader.bits(1);
    }
    throw damaged('holds bits that are no code');
}
/** Links each byte of the last column to its successor (Burrows and Wheeler, 1994). */
function linkUp(table, length, counts) {
    const places = new Uint32Array(256);
    let sum = 0;
    for (let byte = 0; byte < 256; byte++) {
        places[byte] = sum;
        sum += counts[byte] ?? 0;
    }
    for (let index = 0; index < length; index++) {
        const byte = (table[index] ?? 0) & 0xff;
        const place = places[byte] ?? 0;
        places[byte] = place + 1;
        table[place] = ((table[place] ?? 0) & 0xff) | (index << 8);
    }
}
function damaged(why) {
    return new errors/* CompressedError */.S('DAMAGED', `a bzip2 block ${why}`);
}

// EXTERNAL MODULE: ./lib/src/container/compressed/input.js
var compressed_input = __webpack_require__(30450);
// EXTERNAL MODULE: ./lib/src/container/compressed/magic.js
var magic = __webpack_require__(61617);
;// CONCATENATED MODULE: ./lib/src/container/compressed/bzip2.js





/** The two 48-bit magics, in halves of 24 bits: of a block (pi) and of the end of a stream (its square root). */
const BLOCK = [0x314159, 0x265359];
const STREAM_END = [0x177245, 0x385090];
/**
 * Bytes that one block can take: 900,001 symbols of 20 bits at most, 18,002 selectors of 6, six tables. Once they
 * are in memory, a block is decoded without waiting.
 */
const BLOCK_INPUT = 2.5 * 2 ** 20;
const OUTPUT_BYTES = 2 ** 20;
/** Decodes bzip2 streams, as many as there are: Python's bz2 joins them. */
async function* decodeBzip2(bytes, progress) {
    const input = new compressed_input/* Input */.pd(bytes);
    for (;;) {
        const head = await input.peek(4);
        const level = (head[3] ?? 0) - 0x30;
        if (!(0,compressed_input/* startsWith */.w1)(head, magic/* BZIP2_MAGIC */.Y_) || level < 1 || level > 9)
            return;
        await input.take(4);
        yield* decodeBlocks(input, level * 100_000);
        (0,compressed_input/* frameEnded */.KB)(progress, input.position);
    }
}
async function* decodeBlocks(input, blockSize) {
    const table = new Uint32Array(blockSize);
    let bit = 0;
    for (;;) {
        await input.ensure(BLOCK_INPUT);
        const reader = new BitReader(input.data, input.at, bit);
        const magic = [reader.bits(24), reader.bits(24)];
        const isEnd = magic[0] === STREAM_END[0] && magic[1] === STREAM_END[1];
        if (!isEnd && (magic[0] !== BLOCK[0] || magic[1] !== BLOCK[1])) {
            throw new errors/* CompressedError */.S('DAMAGED', 'a bzip2 block does not begin where it should');
        }
        reader.bits(16);
        reader.bits(16);
        if (isEnd) {
            input.at = Math.min(input.data.length, reader.byteEnd);
            return;
        }
        if (reader.bits(1) === 1)
            throw new errors/* CompressedError */.S('UNSUPPORTED', 'a randomised bzip2 block');
        const origin = reader.bits(24);
        const length = readSymbols(reader, table);
        if (origin >= length)
            throw new errors/* CompressedError */.S('DAMAGED', 'a bzip2 block begins outside itself');
        yield* untransform(table, length, origin);
        bit = reader.bitInByte;
        input.at = reader.byte;
    }
}
/** Undoes the Burrows-Wheeler transform and the first run-length coding: four equal bytes, then a count. */
function* untransform(table, length, origin) {
    let out = new Uint8Array(OUTPUT_BYTES);
    let to = 0;
    let next = (table[origin] ?? 0) >>> 8;
    let run = 0;
    let last = -1;
    for (let count = 0; count < length; count++) {
        const entry = table[next] ?? 0;
        const byte = entry & 0xff;
        next = entry >>> 8;
        if (to + 256 > OUTPUT_BYTES) {
            yield out.subarray(0, to);
            out = new Uint8Array(OUTPUT_BYTES);
            to = 0;
        }
        if (run === 4) {
            out.fill(last, to, to + byte);
            to += byte;
            run = 0;
            last = -1;
            continue;
        }
        run = byte === last ? run + 1 : 1;
        last = byte;
        out[to++] = byte;
    }
    if (to > 0)
        yield out.subarray(0, to);
}


/***/ }),

/***/ 12424:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ decodeLz4)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35647);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30450);
/* harmony import */ var _magic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61617);
/* harmony import */ var _skippable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55967);




const HISTORY = 65_536;
/** Bits of the FLG byte. */
const FLAG = { dictionary: 0x01, contentChecksum: 0x04, contentSize: 0x08, blockChecksum: 0x10 };
/** An uncompressed block. */
const STORED = 0x8000_0000;
/** Decodes LZ4 frames. Blocks may always refer to the history, which decodes independent ones as well. */
async function* decodeLz4(bytes, progress) {
    const input = new _input_js__WEBPACK_IMPORTED_MODULE_1__/* .Input */ .pd(bytes);
    for (;;) {
        await (0,_skippable_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSkippable */ .H)(input, progress);
        if (!(0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .startsWith */ .w1)(await input.peek(4), _magic_js__WEBPACK_IMPORTED_MODULE_3__/* .LZ4_MAGIC */ .VS))
            return;
        yield* decodeFrame(input);
        (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .frameEnded */ .KB)(progress, input.position);
    }
}
async function* decodeFrame(input) {
    const [flags, blockBytes] = await readHeader(input);
    const buffer = new Uint8Array(HISTORY + blockBytes);
    let history = 0;
    for (;;) {
        const size = readU32(await input.take(4));
        if (size === 0)
            break;
        const packed = size >= STORED ? size - STORED : size;
        if (packed > blockBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('DAMAGED', 'a block is larger than its frame allows');
        const block = await input.take(packed);
        let length = packed;
        let damage;
        if (size >= STORED)
            buffer.set(block, history);
        else
            [length, damage] = decodeBlock(block, buffer, history);
        yield buffer.slice(history, history + length);
        if (damage !== undefined)
            throw damage;
        if ((flags & FLAG.blockChecksum) !== 0)
            await input.take(4);
        const end = history + length;
        const kept = Math.min(HISTORY, end);
        buffer.copyWithin(0, end - kept, end);
        history = kept;
    }
    if ((flags & FLAG.contentChecksum) !== 0)
        await input.take(4);
}
/** The flags and the bytes of the largest block. */
async function readHeader(input) {
    const header = await input.take(6);
    const flags = header[4] ?? 0;
    const sizeId = ((header[5] ?? 0) >> 4) & 7;
    if (flags >> 6 !== 1 || sizeId < 4)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('UNSUPPORTED', 'an LZ4 frame of another version');
    if ((flags & FLAG.dictionary) !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('UNSUPPORTED', 'the LZ4 frame needs a dictionary that is not in it');
    }
    await input.take((flags & FLAG.contentSize) === 0 ? 1 : 9);
    return [flags, 2 ** (8 + 2 * sizeId)];
}
/**
 * Decodes one block behind the `start` bytes of history in `out`; how many bytes came of it, and what stopped it
 * early.
 */
function decodeBlock(block, out, start) {
    let to = start;
    const stop = (why) => [to - start, new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('DAMAGED', why)];
    for (let at = 0; at < block.length;) {
        const token = block[at++] ?? 0;
        let literals = token >> 4;
        if (literals === 15)
            [literals, at] = readLength(block, at);
        if (literals > block.length - at || literals > out.length - to)
            return stop('an LZ4 block overruns its end');
        out.set(block.subarray(at, at + literals), to);
        at += literals;
        to += literals;
        if (at >= block.length)
            break;
        const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
        at += 2;
        let length = token & 15;
        if (length === 15)
            [length, at] = readLength(block, at);
        length += 4;
        if (distance === 0 || distance > to)
            return stop('an LZ4 block refers to bytes before its start');
        if (length > out.length - to)
            return stop('an LZ4 block overruns its end');
        for (const end = to + length; to < end; to++)
            out[to] = out[to - distance] ?? 0;
    }
    return [to - start, undefined];
}
/** The rest of a length of 15 or more. It cannot overrun: a longer one than the buffer is refused by the caller. */
function readLength(block, from) {
    let length = 15;
    let at = from;
    for (;;) {
        const byte = block[at++] ?? 0;
        length += byte;
        if (byte !== 255)
            return [length, at];
    }
}
function readU32(data) {
    return new DataView(data.buffer, data.byteOffset, 4).getUint32(0, true);
}


/***/ }),

/***/ 91550:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ decodeLzma),
/* harmony export */   decodeLzmaAlone: () => (/* binding */ decodeLzmaAlone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35647);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30450);
/* harmony import */ var _lzma_decoder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5159);
/* harmony import */ var _lzma_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42992);
/* harmony import */ var _lzma_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29417);





const OUTPUT_BYTES = 2 ** 18;
/** Decodes one stream; nothing joins several. */
async function* decodeLzmaAlone(bytes, progress) {
    const input = new _input_js__WEBPACK_IMPORTED_MODULE_1__/* .Input */ .pd(bytes);
    const header = (0,_lzma_header_js__WEBPACK_IMPORTED_MODULE_4__/* .lzmaHeader */ .Cy)(await input.peek(_lzma_header_js__WEBPACK_IMPORTED_MODULE_4__/* .LZMA_HEADER */ .tz + _lzma_header_js__WEBPACK_IMPORTED_MODULE_4__/* .CODER_START */ .tM));
    if (header === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('DAMAGED', 'the LZMA header is cut off');
    await input.take(_lzma_header_js__WEBPACK_IMPORTED_MODULE_4__/* .LZMA_HEADER */ .tz);
    yield* decodeLzma(input, header);
    (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .frameEnded */ .KB)(progress, input.position);
}
/**
 * Decodes one stream that has no header of its own, as containers hold it that keep the properties elsewhere. Throws
 * `CompressedError` behind the last good byte.
 */
async function* decodeLzma(input, header) {
    const window = new _lzma_window_js__WEBPACK_IMPORTED_MODULE_3__/* .LzmaWindow */ .B(header.dictionary);
    const decoder = new _lzma_decoder_js__WEBPACK_IMPORTED_MODULE_2__/* .LzmaDecoder */ .v(window, header.properties);
    await input.ensure(_lzma_header_js__WEBPACK_IMPORTED_MODULE_4__/* .CODER_START */ .tM);
    decoder.feed(input.data, input.at);
    decoder.startCoder();
    try {
        yield* decodeSymbols(input, decoder, window, header.size);
    }
    catch (thrown) {
        yield* window.takeOutput();
        throw thrown;
    }
    yield* window.takeOutput();
}
async function* decodeSymbols(input, decoder, window, size) {
    for (let rest = size; rest > 0;) {
        const count = Math.min(rest, OUTPUT_BYTES);
        const end = input.holdsEnd ? input.data.length : input.data.length - _lzma_decoder_js__WEBPACK_IMPORTED_MODULE_2__/* .SYMBOL_BYTES */ .F;
        const { written, status } = decoder.run(count, end, rest);
        rest -= written;
        input.at = Math.min(decoder.at, input.data.length);
        if (decoder.at > input.data.length)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('CUT', 'the LZMA data ends early');
        yield* window.takeOutput();
        if (status === 'end')
            return;
        if (status === 'input')
            await refill(input, decoder);
    }
    // Some encoders write the marker although the size is known.
    if (!decoder.isDone && decoder.run(1, input.data.length).status === 'end')
        input.at = decoder.at;
}
async function refill(input, decoder) {
    if (input.holdsEnd)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('CUT', 'the LZMA data ends early');
    await input.ensure(_lzma_decoder_js__WEBPACK_IMPORTED_MODULE_2__/* .SYMBOL_BYTES */ .F * 2);
    decoder.feed(input.data, input.at);
}


/***/ }),

/***/ 5159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ LzmaDecoder),
  F: () => (/* binding */ SYMBOL_BYTES)
});

// EXTERNAL MODULE: ./lib/src/container/compressed/errors.js
var errors = __webpack_require__(35647);
;// CONCATENATED MODULE: ./lib/src/container/compressed/lzma-range-coder.js
// The range coder of LZMA and its adaptive bits (LZMA SDK, lzma.txt). The decoder is one rather than has one: a bit is
// then a call on the object itself, of which a file has as many as it has bits.

/** Half, of a probability with eleven bits. */
const EVEN = 1024;
const MOVE_BITS = 5;
/** The coder takes another byte when the top byte of its range is empty. */
const TOP_BYTE = 0xff000000;
/** Turns an unsigned comparison into a signed one. */
const SIGN = 0x80000000;
class RangeCoder {
    probs;
    /** Unsigned, but held as signed integers, which the runtime keeps out of the heap. */
    range = 0;
    code = 0;
    data = new Uint8Array();
    /** The next byte of the input. */
    at = 0;
    /** Every bit is as likely as not. */
    constructor(probabilities) {
        this.probs = new Uint16Array(probabilities).fill(EVEN);
    }
    /** Every bit is as likely as not again. */
    forget() {
        this.probs.fill(EVEN);
    }
    /** The input from `at` on; `run` reads it until `end`. */
    feed(data, at) {
        this.data = data;
        this.at = at;
    }
    /** Begins a range-coded stream: five bytes, the first of them zero. */
    startCoder() {
        if (this.data[this.at] !== 0)
            throw new errors/* CompressedError */.S('DAMAGED', 'LZMA data does not begin with zero');
        this.range = -1;
        this.code = 0;
        for (let index = 1; index < 5; index++)
            this.code = (this.code << 8) | (this.data[this.at + index] ?? 0);
        this.at += 5;
    }
    /** Whether nothing is left in the coder, as at the end of a stream. */
    get isDone() {
        return this.code === 0;
    }
    /** What was decoded from beyond the input means nothing. */
    checkInput() {
        if (this.at > this.data.length)
            throw new errors/* CompressedError */.S('CUT', 'the LZMA data ends early');
    }
    bit(index) {
        const prob = this.probs[index] ?? EVEN;
        const bound = Math.imul(this.range >>> 11, prob);
        let bit = 0;
        if ((this.code ^ SIGN) < (bound ^ SIGN)) {
            this.range = bound;
            this.probs[index] = prob + ((2048 - prob) >> MOVE_BITS);
        }
        else {
            this.range = (this.range - bound) | 0;
            this.code = (this.code - bound) | 0;
            this.probs[index] = prob - (prob >> MOVE_BITS);
            bit = 1;
        }
        if ((this.range & TOP_BYTE) === 0) {
            this.range <<= 8;
            this.code = (this.code << 8) | (this.data[this.at++] ?? 0);
        }
        return bit;
    }
    directBits(count) {
        let value = 0;
        for (let left = count; left > 0; left--) {
            this.range >>>= 1;
            const isOne = (this.code ^ SIGN) >= (this.range ^ SIGN);
            if (isOne)
                this.code = (this.code - this.range) | 0;
            value = value * 2 + (isOne ? 1 : 0);
            if ((this.range & TOP_BYTE) === 0) {
                this.range <<= 8;
                this.code = (this.code << 8) | (this.data[this.at++] ?? 0);
            }
        }
        return value;
    }
    tree(base, bits) {
        let node = 1;
        for (let left = bits; left > 0; left--)
            node = (node << 1) | this.bit(base + node);
        return node - (1 << bits);
    }
    reverseTree(base, bits) {
        let node = 1;
        let value = 0;
        for (let index = 0; index < bits; index++) {
            const bit = this.bit(base + node);
            node = (node << 1) | bit;
            value |= bit << index;
        }
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/src/container/compressed/lzma-decoder.js
// The LZMA decoder: literals, matches and their distances, made of the bits of the range coder (LZMA SDK, lzma.txt).


/** No symbol takes more input: 20 bytes by the SDK's count (LZMA_REQUIRED_INPUT_MAX), and the coder's five to begin with. */
const SYMBOL_BYTES = 32;
const STATES = 12;
const POSITION_STATES = 16;
const MIN_MATCH = 2;
const LENGTH_STATES = 4;
const END_MARKER = 0xffffffff;
/** Where each kind of bit keeps its probabilities; lengths and literals have blocks of their own. */
const IS_MATCH = 0;
const IS_REP = IS_MATCH + STATES * POSITION_STATES;
const IS_REP0 = IS_REP + STATES;
const IS_REP1 = IS_REP0 + STATES;
const IS_REP2 = IS_REP1 + STATES;
const IS_REP0_LONG = IS_REP2 + STATES;
const SLOT = IS_REP0_LONG + STATES * POSITION_STATES;
const SPECIAL = SLOT + LENGTH_STATES * 64;
const ALIGN = SPECIAL + 115;
const MATCH_LENGTH = ALIGN + 16;
/** A length: two choices, eight bits low and eight mid for each position state, 256 high. */
const LENGTH_LOW = 2;
const LENGTH_MID = LENGTH_LOW + POSITION_STATES * 8;
const LENGTH_HIGH = LENGTH_MID + POSITION_STATES * 8;
const LENGTH_SIZE = LENGTH_HIGH + 256;
const REP_LENGTH = MATCH_LENGTH + LENGTH_SIZE;
const LITERAL = REP_LENGTH + LENGTH_SIZE;
const LITERAL_SIZE = 0x300;
class LzmaDecoder extends RangeCoder {
    window;
    properties;
    state = 0;
    /** The last four distances, less one. */
    rep0 = 0;
    rep1 = 0;
    rep2 = 0;
    rep3 = 0;
    constructor(window, properties) {
        super(LITERAL + (LITERAL_SIZE << (properties.lc + properties.lp)));
        this.window = window;
        this.properties = properties;
    }
    /** Back to the first state, with every bit as likely as not. */
    reset() {
        this.forget();
        this.state = 0;
        this.rep0 = this.rep1 = this.rep2 = this.rep3 = 0;
    }
    /**
     * Decodes until `count` bytes were written or the input from `end` on is needed. A match may write more than
     * `count`, but no more than `most`: past that it throws DAMAGED. Returns how many were written.
     */
    run(count, end, most = count) {
        const { window, properties } = this;
        const { lc, lp, pb } = properties;
        const positionMask = (1 << pb) - 1;
        const literalMask = (1 << lp) - 1;
        const start = window.written;
        const enough = start + count;
        let status = 'output';
        while (window.written < enough) {
            if (this.at > end) {
                status = 'input';
                break;
            }
            const positionState = window.written & positionMask;
            if (this.bit(IS_MATCH + this.state * POSITION_STATES + positionState) === 0) {
                const before = window.written === 0 ? 0 : window.byteBack(1);
                this.literal(((window.written & literalMask) << lc) + (before >> (8 - lc)));
                continue;
            }
            const length = this.match(positionState);
            if (length < 0) {
                status = 'end';
                break;
            }
            this.checkInput();
            const rest = start + most - window.written;
            window.copy(this.rep0 + 1, Math.min(length, rest));
            if (length > rest)
                throw new errors/* CompressedError */.S('DAMAGED', 'an LZMA match is longer than its stream');
        }
        return { written: window.written - start, status };
    }
    literal(context) {
        const base = LITERAL + LITERAL_SIZE * context;
        let symbol = 1;
        if (this.state >= 7) {
            let match = this.window.byteBack(this.rep0 + 1);
            while (symbol < 0x100) {
                match <<= 1;
                const expected = (match >> 8) & 1;
                const bit = this.bit(base + ((1 + expected) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (bit !== expected)
                    break;
            }
        }
        while (symbol < 0x100)
            symbol = (symbol << 1) | this.bit(base + symbol);
        this.checkInput();
        this.window.put(symbol & 0xff);
        this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
    }
    /** Reads a match, new or repeated, and leaves its distance in `rep0`; returns its length, -1 at the end marker. */
    match(positionState) {
        const { state } = this;
        if (this.bit(IS_REP + state) === 0) {
            this.rep3 = this.rep2;
            this.rep2 = this.rep1;
            this.rep1 = this.rep0;
            const length = this.length(MATCH_LENGTH, positionState);
            this.state = state < 7 ? 7 : 10;
            this.rep0 = this.distance(length);
            return this.rep0 === END_MARKER ? -1 : length + MIN_MATCH;
        }
        if (this.bit(IS_REP0 + state) !== 0)
            this.takeOlderDistance(state);
        else if (this.bit(IS_REP0_LONG + state * POSITION_STATES + positionState) === 0) {
            this.state = state < 7 ? 9 : 11;
            return 1;
        }
        this.state = state < 7 ? 8 : 11;
        return this.length(REP_LENGTH, positionState) + MIN_MATCH;
    }
    /** Moves one of the older three distances to the front. */
    takeOlderDistance(state) {
        let distance = this.rep1;
        if (this.bit(IS_REP1 + state) !== 0) {
            distance = this.rep2;
            if (this.bit(IS_REP2 + state) !== 0) {
                distance = this.rep3;
                this.rep3 = this.rep2;
            }
            this.rep2 = this.rep1;
        }
        this.rep1 = this.rep0;
        this.rep0 = distance;
    }
    length(base, positionState) {
        if (this.bit(base) === 0)
            return this.tree(base + LENGTH_LOW + positionState * 8, 3);
        if (this.bit(base + 1) === 0)
            return 8 + this.tree(base + LENGTH_MID + positionState * 8, 3);
        return 16 + this.tree(base + LENGTH_HIGH, 8);
    }
    distance(length) {
        const slot = this.tree(SLOT + Math.min(length, LENGTH_STATES - 1) * 64, 6);
        if (slot < 4)
            return slot;
        const bits = (slot >> 1) - 1;
        const base = (2 | (slot & 1)) * 2 ** bits;
        if (slot < 14)
            return base + this.reverseTree(SPECIAL + base - slot, bits);
        return base + this.directBits(bits - 4) * 16 + this.reverseTree(ALIGN, 4);
    }
}


/***/ }),

/***/ 29417:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LzmaWindow)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35647);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6916);
// The history that LZMA matches refer to: a ring that grows as it fills, and hands out what was written.


const FIRST_BYTES = 2 ** 16;
class LzmaWindow {
    data;
    /** Where the next byte goes. */
    at = 0;
    /** Bytes written since the last reset: matches refer to them, and the bit models depend on their number. */
    written = 0;
    handedOut = 0;
    pending = [];
    dictionary;
    largest;
    /** `dictionary` is what the stream asks for; no more than the limit is ever held. */
    constructor(dictionary) {
        this.dictionary = Math.max(4096, dictionary);
        this.largest = Math.min(this.dictionary, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPRESSED_LIMITS */ .B.window);
        this.data = new Uint8Array(Math.min(this.largest, FIRST_BYTES));
    }
    /** Forgets the history; what was written before stays to be handed out. */
    reset() {
        this.written = 0;
    }
    /** The byte `distance` back, from 1; 0 when there is none, as a decoder starts. */
    byteBack(distance) {
        const from = this.at - distance;
        return this.data[from < 0 ? from + this.data.length : from] ?? 0;
    }
    put(byte) {
        this.data[this.at++] = byte;
        this.written++;
        if (this.at === this.data.length)
            this.turn();
    }
    putAll(bytes) {
        for (let from = 0; from < bytes.length;) {
            const count = Math.min(bytes.length - from, this.data.length - this.at);
            this.data.set(bytes.subarray(from, from + count), this.at);
            this.at += count;
            this.written += count;
            from += count;
            if (this.at === this.data.length)
                this.turn();
        }
    }
    /** Repeats `length` bytes from `distance` back. Throws when the history does not reach so far. */
    copy(distance, length) {
        if (distance > this.written || distance > this.dictionary) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('DAMAGED', 'LZMA data refers to bytes before its start');
        }
        if (distance > this.largest) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('BUDGET', `LZMA data needs a window of more than ${this.largest} bytes`);
        }
        const end = this.at + length;
        if (end >= this.data.length || distance > this.at) {
            for (let left = length; left > 0; left--)
                this.put(this.byteBack(distance));
            return;
        }
        // The common case: neither end of the match is where the ring turns.
        const { data } = this;
        for (let to = this.at; to < end; to++)
            data[to] = data[to - distance] ?? 0;
        this.at = end;
        this.written += length;
    }
    /** What was written since the last time. */
    takeOutput() {
        if (this.at > this.handedOut)
            this.pending.push(this.data.slice(this.handedOut, this.at));
        this.handedOut = this.at;
        return this.pending.splice(0);
    }
    /** At the end of the buffer: a larger one, or back to its start. */
    turn() {
        if (this.data.length < this.largest) {
            const larger = new Uint8Array(Math.min(this.largest, this.data.length * 2));
            larger.set(this.data);
            this.data = larger;
            return;
        }
        this.pending.push(this.data.slice(this.handedOut));
        this.handedOut = 0;
        this.at = 0;
    }
}


/***/ }),

/***/ 34960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ lzma2Dictionary),
/* harmony export */   hr: () => (/* binding */ decodeRawLzma2),
/* harmony export */   pD: () => (/* binding */ decodeLzma2)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35647);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30450);
/* harmony import */ var _lzma_decoder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5159);
/* harmony import */ var _lzma_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42992);
/* harmony import */ var _lzma_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29417);





/** What `xz -9` asks for, the most that a preset of liblzma has. */
const LARGEST_PRESET = 64 * 2 ** 20;
/** Decodes chunks without a container, as liblzma's raw encoder writes them with any of its presets. */
async function* decodeRawLzma2(bytes, progress) {
    const input = new _input_js__WEBPACK_IMPORTED_MODULE_1__/* .Input */ .pd(bytes);
    yield* decodeLzma2(input, LARGEST_PRESET);
    (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .frameEnded */ .KB)(progress, input.position);
}
/** Decodes chunks up to the end marker (a zero). `dictionary` is the window in bytes. */
async function* decodeLzma2(input, dictionary) {
    const window = new _lzma_window_js__WEBPACK_IMPORTED_MODULE_3__/* .LzmaWindow */ .B(dictionary);
    const chunks = new Chunks(input, window);
    for (let goesOn = true; goesOn;) {
        try {
            goesOn = await chunks.decodeNext();
        }
        catch (thrown) {
            // What comes before the damage is what a loader acts on.
            yield* window.takeOutput();
            throw thrown;
        }
        yield* window.takeOutput();
    }
}
/** The window in bytes that the one byte of LZMA2's properties stands for. Throws DAMAGED for an impossible one. */
function lzma2Dictionary(bits) {
    if (bits > 40)
        throw damaged('names an impossible dictionary');
    return bits === 40 ? 0xffffffff : (2 | (bits & 1)) * 2 ** (Math.floor(bits / 2) + 11);
}
class Chunks {
    input;
    window;
    decoder;
    isFirst = true;
    constructor(input, window) {
        this.input = input;
        this.window = window;
    }
    /** Decodes one chunk into the window; false at the end marker. */
    async decodeNext() {
        const { input, window } = this;
        const [control = 0] = await input.take(1);
        if (control === 0)
            return false;
        if (control > 2 && control < 0x80)
            throw damaged('has a chunk of no known kind');
        const resetsWindow = control === 1 || control >= 0xe0;
        if (this.isFirst && !resetsWindow)
            throw damaged('does not begin by resetting its window');
        if (resetsWindow)
            window.reset();
        this.isFirst = false;
        if (control >= 0x80)
            await this.decodeLzma(control);
        else
            window.putAll(await input.take(readU16(await input.take(2)) + 1));
        return true;
    }
    async decodeLzma(control) {
        const header = await this.input.take(4);
        const size = ((control & 0x1f) << 16) + readU16(header) + 1;
        const packed = readU16(header.subarray(2)) + 1;
        const reset = (control >> 5) & 3;
        if (reset >= 2)
            this.decoder = new _lzma_decoder_js__WEBPACK_IMPORTED_MODULE_2__/* .LzmaDecoder */ .v(this.window, propertiesOf(await this.input.take(1)));
        else if (reset === 1)
            this.decoder?.reset();
        if (this.decoder === undefined)
            throw damaged('has a chunk without properties');
        await decodeChunk(this.input, this.decoder, size, packed);
    }
}
/** Decodes one chunk into the window of the decoder. */
async function decodeChunk(input, decoder, size, packed) {
    const chunk = await input.take(Math.min(await input.ensure(packed), packed));
    decoder.feed(chunk, 0);
    decoder.startCoder();
    const { written } = decoder.run(size, chunk.length);
    if (written < size || decoder.at > chunk.length)
        throw damaged('has a chunk that ends early');
}
function propertiesOf([byte = 0]) {
    const properties = (0,_lzma_header_js__WEBPACK_IMPORTED_MODULE_4__/* .lzmaProperties */ .uw)(byte);
    if (properties === undefined)
        throw damaged('has impossible properties');
    return properties;
}
function readU16(data) {
    return ((data[0] ?? 0) << 8) | (data[1] ?? 0);
}
function damaged(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('DAMAGED', `LZMA2 data ${why}`);
}


/***/ }),

/***/ 46620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Prefix)
/* harmony export */ });
// The first bytes of something whose length nobody knows yet, up to a limit.
const FIRST_BYTES = 2 ** 16;
class Prefix {
    data = new Uint8Array(0);
    length = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(piece) {
        const count = Math.min(piece.length, this.limit - this.length);
        if (count <= 0)
            return;
        if (this.length + count > this.data.length)
            this.grow(this.length + count);
        this.data.set(piece.subarray(0, count), this.length);
        this.length += count;
    }
    /** What was kept. What was allocated beyond it is let go, unless it is little. */
    take() {
        const kept = this.data.subarray(0, this.length);
        return this.length < this.data.length / 2 ? kept.slice() : kept;
    }
    grow(needed) {
        const size = Math.min(this.limit, Math.max(needed, this.data.length * 2, FIRST_BYTES));
        const larger = new Uint8Array(size);
        larger.set(this.data.subarray(0, this.length));
        this.data = larger;
    }
}


/***/ }),

/***/ 56811:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ReplayedBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35647);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6916);


/**
 * Reads go forward at the cost of decoding once; a read that goes back further than what is remembered starts
 * again. `read` rejects with `CompressedError` BUDGET when that happened too often.
 */
class ReplayedBytes {
    size;
    /** They cost the same as if they were: what is unpacked from one file is counted. */
    inMemory = true;
    prefix;
    decode;
    source;
    /** The pieces that were decoded last, in order, and the offsets of the first and behind the last. */
    recent = [];
    start = 0;
    end = 0;
    spent = 0;
    /** Reads are answered one after the other: they share the decoder. */
    last = Promise.resolve();
    constructor(prefix, size, decode) {
        this.prefix = prefix;
        this.size = size;
        this.decode = decode;
    }
    read(offset, length) {
        const end = Math.min(this.size, offset + Math.max(0, length));
        if (end <= this.prefix.length || end <= offset)
            return Promise.resolve(this.prefix.subarray(offset, end));
        const answer = this.last.then(() => this.readBehind(offset, end));
        this.last = answer.catch(() => undefined);
        return answer;
    }
    async readBehind(offset, end) {
        const result = new Uint8Array(end - offset);
        result.set(this.prefix.subarray(offset, end));
        let at = Math.max(offset, this.prefix.length);
        if (at < this.start)
            await this.restart();
        while (at < end) {
            if (at >= this.end && !(await this.advance()))
                return result.subarray(0, at - offset);
            at += this.copyRecent(result, offset, at, end);
        }
        return result;
    }
    /** Copies what is remembered of `[at, end)` to its place; how much that was. */
    copyRecent(result, offset, at, end) {
        let pieceStart = this.start;
        let copied = 0;
        for (const piece of this.recent) {
            const from = at + copied - pieceStart;
            if (from >= 0 && from < piece.length && at + copied < end) {
                const part = piece.subarray(from, from + end - at - copied);
                result.set(part, at + copied - offset);
                copied += part.length;
            }
            pieceStart += piece.length;
        }
        return copied;
    }
    async restart() {
        await this.source?.return(undefined);
        this.source = undefined;
        this.recent = [];
        this.start = 0;
        this.end = 0;
    }
    /** Decodes one more piece; false when there is none, as happens when the origin changed. */
    async advance() {
        this.source ??= this.decode();
        const { value, done } = await this.source.next();
        if (done === true || value === undefined)
            return false;
        this.recent.push(value);
        this.end += value.length;
        this.spent += value.length;
        while (this.end - this.start - (this.recent[0]?.length ?? 0) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPRESSED_LIMITS */ .B.recent) {
            this.start += this.recent.shift()?.length ?? 0;
        }
        if (this.spent > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPRESSED_LIMITS */ .B.replayed) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompressedError */ .S('BUDGET', 'the compressed data would have to be decoded too many times');
        }
        return true;
    }
}


/***/ }),

/***/ 26631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ decodeZstd)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52203);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35647);
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74513);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30450);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6916);
/* harmony import */ var _magic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61617);
/* harmony import */ var _skippable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55967);
// Zstandard (RFC 8878): frames are delimited here, and decoded by the runtime where it can.









const INPUT_BYTES = 2 ** 16;
/** A block that is one byte, repeated. */
const RLE = 1;
const RESERVED = 3;
/** Decodes frames, skipping skippable ones. Throws UNSUPPORTED where the runtime has no Zstandard (Node before 22.15). */
async function* decodeZstd(bytes, progress) {
    const input = new _input_js__WEBPACK_IMPORTED_MODULE_4__/* .Input */ .pd(bytes);
    for (;;) {
        await (0,_skippable_js__WEBPACK_IMPORTED_MODULE_6__/* .skipSkippable */ .H)(input, progress);
        if (!(0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .startsWith */ .w1)(await input.peek(4), _magic_js__WEBPACK_IMPORTED_MODULE_7__/* .ZSTD_MAGIC */ .Kh))
            return;
        const start = input.position;
        const damage = await skipFrame(input);
        yield* decodeFrame((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .sliceBytes */ .A1)(bytes, start, input.position - start));
        if (damage !== undefined)
            throw damage;
        (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .frameEnded */ .KB)(progress, input.position);
    }
}
/** Moves behind one frame by the sizes of its blocks (RFC 8878, 3.1.1); what is wrong with it, if anything. */
async function skipFrame(input) {
    try {
        await skipHeaderAndBlocks(input);
        return undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CompressedError */ .S) || (thrown.code !== 'DAMAGED' && thrown.code !== 'CUT'))
            throw thrown;
        // What comes before the damage is still decoded.
        input.seek(input.bytes.size);
        return thrown;
    }
}
async function skipHeaderAndBlocks(input) {
    const [descriptor = 0] = (await input.take(5)).subarray(4);
    const isSingleSegment = (descriptor & 0x20) !== 0;
    if (!isSingleSegment)
        checkWindow(windowOf(await input.take(1)));
    await input.take([0, 1, 2, 4][descriptor & 3] ?? 0);
    const sizeField = await input.take([isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0);
    if (isSingleSegment)
        checkWindow(contentSize(sizeField));
    for (let isLast = false; !isLast;) {
        const [low = 0, middle = 0, high = 0] = await input.take(3);
        isLast = (low & 1) !== 0;
        const kind = (low >> 1) & 3;
        if (kind === RESERVED)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CompressedError */ .S('DAMAGED', 'a Zstandard block of no known kind');
        const size = kind === RLE ? 1 : (low >> 3) + middle * 2 ** 5 + high * 2 ** 13;
        if (size > input.bytes.size - input.position) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CompressedError */ .S('DAMAGED', 'the file ends within a Zstandard block');
        }
        input.seek(input.position + size);
    }
    if ((descriptor & 0x04) !== 0)
        await input.take(4);
}
function windowOf([descriptor = 0]) {
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
}
/** The whole content is the window of a frame of one segment. */
function contentSize(field) {
    const value = field.reduceRight((sum, byte) => sum * 256 + byte, 0);
    return field.length === 2 ? value + 256 : value;
}
function checkWindow(size) {
    if (size <= _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPRESSED_LIMITS */ .B.window)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CompressedError */ .S('BUDGET', `a Zstandard frame needs a window of ${size} bytes`);
}
async function* decodeFrame(frame) {
    // Absent before Node 22.15, whatever the type says.
    const create = node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress;
    if (create === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CompressedError */ .S('NO_DECODER', 'this version of Node.js does not decode Zstandard: use 22.15 or later');
    }
    const decoder = create({
        chunkSize: INPUT_BYTES,
        params: { [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_d_windowLogMax]: Math.log2(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPRESSED_LIMITS */ .B.window) },
    });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .chunksOf */ .U_)(frame, INPUT_BYTES), { objectMode: true, highWaterMark: 1 }), decoder, () => undefined);
    try {
        for await (const output of decoder)
            yield output;
    }
    catch (thrown) {
        if (!(0,_inflate_js__WEBPACK_IMPORTED_MODULE_3__/* .isZlibError */ .E)(thrown))
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CompressedError */ .S('DAMAGED', `the Zstandard frame is damaged: ${thrown.message}`);
    }
    finally {
        decoder.destroy();
    }
}


/***/ })

};
