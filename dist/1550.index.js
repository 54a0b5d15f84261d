export const id = 1550;
export const ids = [1550];
export const modules = {

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


/***/ })

};
