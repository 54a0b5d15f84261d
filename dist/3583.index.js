export const id = 3583;
export const ids = [3583];
export const modules = {

/***/ 49052:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ Collector),
  A: () => (/* binding */ MAX_PROGRAM)
});

;// CONCATENATED MODULE: ./lib/src/code/earlier.js
// The facts that reading a function gave: reading it again corrects them and does not give them twice.
/** Calls, and other facts by their text. */
class Earlier {
    /** Numbers of the calls of one callee in one place, in the order in which they were made. */
    #calls = new Map();
    /** How many of them were met again in this reading. */
    #met = new Map();
    #others = new Set();
    /** A reading begins. */
    begin() {
        this.#met.clear();
    }
    addCall(callee, place, number) {
        const key = keyOf(callee, place);
        const known = this.#calls.get(key);
        if (known === undefined)
            this.#calls.set(key, [number]);
        else
            known.push(number);
    }
    /** Number of the next call of this callee in this place: a new one if it was not made before. */
    callAt(callee, place, free) {
        const key = keyOf(callee, place);
        const at = this.#met.get(key) ?? 0;
        this.#met.set(key, at + 1);
        const known = this.#calls.get(key)?.[at];
        if (known === undefined)
            this.addCall(callee, place, free);
        return known ?? free;
    }
    /** Notes another fact; false if there was one like it. */
    isNew(fact, place) {
        const key = keyOf(fact, place);
        if (this.#others.has(key))
            return false;
        this.#others.add(key);
        return true;
    }
}
function keyOf(what, { line, column }) {
    return `${line}:${column} ${what}`;
}

// EXTERNAL MODULE: ./lib/src/code/lines.js
var lines = __webpack_require__(70717);
;// CONCATENATED MODULE: ./lib/src/code/collect.js
// Gathers the facts of one program within limits, and says which limit was met first.


/** Programs longer than this are read up to it; hand-written code is far shorter. In characters. */
const MAX_PROGRAM = 5_000_000;
/** Per program; 5 MB of ordinary code has about 60 000 calls and as many texts. */
const MAX_CALLS = 250_000;
const MAX_TEXTS = 250_000;
const MAX_REFERENCES = 250_000;
const MAX_IMPORTS = 50_000;
const MAX_SCOPES = 100_000;
const MAX_ERRORS = 1000;
/** Programs inside one program; a packer nests them one by one, it does not lay out thousands. */
const MAX_EMBEDDED = 1000;
/** Characters of texts that were put together, over the whole program. */
const MAX_FOLDED = 16 << 20;
/**
 * A program with more grammar errors than one in so many characters was not understood as a whole. The Python
 * grammar takes `1.` before a comma for an error, which valid tables of numbers have once in 180.
 */
const CHARACTERS_PER_ERROR = 60;
const NONE = [];
const NO_VALUES = new Map();
class Collector {
    calls = [];
    imports = [];
    scopes = [{ name: '', line: 1, parent: 0 }];
    #texts = [];
    #references = [];
    #embedded = [];
    #errors = [];
    #folded = new Set();
    #lines;
    #length;
    /** Lines of shell that wait for a call that starts a program; undefined once there was one. */
    #offered = new Map();
    #foldedLength = 0;
    #errorCount = 0;
    #reason;
    /** All facts, once something was read again. */
    #all;
    /** The same, while something is read again. */
    #earlier;
    constructor(text) {
        this.#lines = new lines/* Lines */.q(text);
        this.#length = text.length;
    }
    /** Says that something was left out; the first reason is kept. */
    limit(reason) {
        this.#reason ??= reason;
    }
    place(offset) {
        return this.#lines.at(Math.max(0, Math.min(offset, this.#length)));
    }
    /** What is read meanwhile was read before: its facts are corrected and not given twice. */
    again(read) {
        this.#all ??= this.#earlierFacts();
        this.#all.begin();
        this.#earlier = this.#all;
        try {
            read();
        }
        finally {
            this.#earlier = undefined;
        }
    }
    #earlierFacts() {
        const earlier = new Earlier();
        for (const [number, call] of this.calls.entries())
            earlier.addCall(call.callee, call, number);
        for (const each of this.#references)
            earlier.isNew(each.name, each);
        for (const each of this.imports)
            earlier.isNew(each.module, each);
        for (const each of this.#embedded)
            earlier.isNew(each.text, each);
        return earlier;
    }
    /** Gives the call's number, or -1 beyond the limit. */
    call(offset, parts) {
        const { line, column } = this.place(offset);
        const callee = parts.callee === '' ? '.__call__' : parts.callee;
        const number = this.#earlier?.callAt(callee, { line, column }, this.calls.length) ?? this.calls.length;
        if (number >= MAX_CALLS) {
            this.limit(`more than ${MAX_CALLS} calls`);
            return -1;
        }
        // All properties, in one order: whoever looks at calls meets one kind of object.
        this.calls[number] = {
            line,
            column,
            callee,
            args: parts.args,
            named: parts.named ?? NO_VALUES,
            moment: parts.scope === 0 ? 'module' : 'function',
            scope: parts.scope,
            silenced: parts.silenced,
            hidden: parts.hidden ?? NONE,
            target: parts.target,
            pipedFrom: parts.pipedFrom,
            folder: parts.folder,
        };
        return number;
    }
    text(offset, text, layers, scope) {
        if (text !== '' && this.#earlier === undefined)
            this.#addText(offset, text, layers, scope);
    }
    #addText(offset, text, layers, scope) {
        if (this.#texts.length >= MAX_TEXTS)
            return this.limit(`more than ${MAX_TEXTS} texts`);
        const { line, column } = this.place(offset);
        this.#texts.push({ line, column, text, layers, scope });
    }
    /** A text that was put together: kept once, and within a sum of lengths. */
    folded(offset, value, scope) {
        if (value.kind !== 'text' || value.layers.length === 0 || this.#folded.has(value.text))
            return;
        this.#foldedLength += value.text.length;
        if (this.#foldedLength > MAX_FOLDED)
            return this.limit(`more than ${MAX_FOLDED} characters put together`);
        this.#folded.add(value.text);
        if (value.text !== '')
            this.#addText(offset, value.text, value.layers, scope);
    }
    reference(offset, name, scope) {
        const { line, column } = this.place(offset);
        if (this.#earlier?.isNew(name, { line, column }) === false)
            return;
        if (this.#references.length >= MAX_REFERENCES)
            return this.limit(`more than ${MAX_REFERENCES} names`);
        this.#references.push({ line, column, name, scope });
    }
    import(offset, module, names, scope) {
        const { line, column } = this.place(offset);
        if (this.#earlier?.isNew(module, { line, column }) === false)
            return;
        if (this.imports.length >= MAX_IMPORTS)
            return this.limit(`more than ${MAX_IMPORTS} imports`);
        this.imports.push({ line, column, module, names, scope });
    }
    /** Gives the number of a new function, or its parent's beyond the limit. */
    scope(offset, name, parent) {
        if (this.scopes.length >= MAX_SCOPES) {
            this.limit(`more than ${MAX_SCOPES} functions`);
            return parent === 0 ? 1 : parent;
        }
        this.scopes.push({ name, line: this.place(offset).line, parent });
        return this.scopes.length - 1;
    }
    embed(offset, language, text, layers) {
        const { line, column } = this.place(offset);
        if (this.#earlier?.isNew(text, { line, column }) === false)
            return;
        if (this.#embedded.length >= MAX_EMBEDDED)
            return this.limit(`more than ${MAX_EMBEDDED} programs inside`);
        this.#embedded.push({ line, column, language, text, layers });
    }
    /** A line of shell that is run where nobody says otherwise; it counts in a program that starts others. */
    offer(offset, text, layers) {
        if (this.#offered === undefined)
            this.embed(offset, 'shell', text, layers);
        else if (this.#offered.size < MAX_EMBEDDED)
            this.#offered.set(offset, { text, layers });
    }
    /** The program starts another one. */
    starts() {
        const offered = this.#offered;
        this.#offered = undefined;
        for (const [offset, { text, layers }] of offered ?? [])
            this.embed(offset, 'shell', text, layers);
    }
    error(offset) {
        if (this.#errorCount++ < MAX_ERRORS)
            this.#errors.push(this.place(offset));
    }
    facts(language, returns = NO_VALUES) {
        if (this.#errorCount > 3 + this.#length / CHARACTERS_PER_ERROR) {
            this.limit(`${this.#errorCount} places do not fit the grammar`);
        }
        return {
            language,
            calls: this.calls,
            imports: this.imports,
            texts: this.#texts,
            references: this.#references,
            scopes: this.scopes,
            embedded: this.#embedded,
            returns,
            errors: this.#errors,
            completeness: this.#reason === undefined ? 'complete' : 'partial',
            ...(this.#reason === undefined ? {} : { reason: this.#reason }),
        };
    }
}


/***/ }),

/***/ 51708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ noteComparison),
/* harmony export */   t: () => (/* binding */ compares)
/* harmony export */ });
/** In hexadecimal, of SHA-1 and longer. */
const DIGEST = /^[\da-f]{40,128}$/i;
const COMPARES = new Set(['=', '==', '!=', '===', '!==']);
/** Whether an operator of Python, JavaScript or a shell says that two values are equal, or are not. */
function compares(operator) {
    return COMPARES.has(operator);
}
/** Noted as a call of `operator.eq`, which is what Python's own function for it is called. */
function noteComparison(out, { offset, scope }, left, right) {
    const [value, digest] = isDigest(left) ? [right, left] : [left, right];
    if (value.kind === 'text' || value.kind === 'literal' || !isDigest(digest))
        return;
    out.call(offset, { callee: 'operator.eq', args: [value, digest], scope, silenced: false });
}
function isDigest(value) {
    return value.kind === 'text' && DIGEST.test(value.text);
}


/***/ }),

/***/ 59114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   JX: () => (/* binding */ MAX_DECODERS),
/* harmony export */   c8: () => (/* binding */ decoderCount)
/* harmony export */ });
/* unused harmony export MAX_DECODED */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
// Undoes the encodings that hide code in constants: bounded in output, in ratio and in work.

/** A decoded text is no longer than this, in bytes; the same as the longest text a reader puts together. */
const MAX_DECODED = 1 << 20;
/** Bytes out per byte in. Source code packs about 5 to 1 and hardly 20 to 1; more is a bomb. */
const MAX_RATIO = 200;
const SMALL = 1 << 16;
/** Encodings one inside the other within one expression. */
const MAX_DECODERS = 8;
/** Bytes are strings of characters below 256, so that one kind of text goes through every layer. */
const STEPS = {
    base64,
    base32,
    base85,
    ascii85,
    hex,
    rot13,
    utf8,
    url,
    zlib: (text) => inflate(text, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync),
    gzip: (text) => inflate(text, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync),
    deflate: (text) => inflate(text, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync),
};
const DECODERS = new Set(Object.keys(STEPS));
/** How many of a text's layers are decoders. */
function decoderCount(layers) {
    let count = 0;
    for (const layer of layers)
        if (DECODERS.has(layer))
            count++;
    return count;
}
/**
 * One decoding step. Gives undefined when the text is not so encoded, or what comes out is larger than
 * {@link MAX_DECODED} bytes or 200 times what went in. Never throws.
 */
function decode(decoder, text) {
    if (text.length > MAX_DECODED * 2)
        return undefined;
    try {
        const out = STEPS[decoder](text);
        return out !== undefined && out.length <= MAX_DECODED ? out : undefined;
    }
    catch {
        return undefined;
    }
}
function bytesOf(text) {
    return Buffer.from(text, 'latin1');
}
function base64(text) {
    const clean = text.replace(/[\s=]+/g, '');
    if (/[^\w+/-]/.test(clean))
        return undefined;
    return Buffer.from(clean, 'base64').toString('latin1');
}
function base32(text) {
    const clean = text.replace(/[\s=]+/g, '').toUpperCase();
    let out = '';
    let bits = 0;
    let held = 0;
    for (const char of clean) {
        const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char);
        if (value < 0)
            return undefined;
        held = ((held << 5) | value) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out += String.fromCharCode((held >> bits) & 0xff);
        }
    }
    return out;
}
const RFC1924 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
/** The alphabet of git and of `base64.b85decode`. */
function base85(text) {
    return fives(text.replace(/\s+/g, ''), (char) => RFC1924.indexOf(char));
}
/** The alphabet of Adobe and of `base64.a85decode`. */
function ascii85(text) {
    const inner = text.replace(/\s+/g, '').replace(/^<~/, '').replace(/~>$/, '').replaceAll('z', '!!!!!');
    return fives(inner, (char) => {
        const value = char.charCodeAt(0) - 33;
        return value >= 0 && value < 85 ? value : -1;
    });
}
function fives(text, valueOf) {
    const pad = (5 - (text.length % 5)) % 5;
    const out = Buffer.alloc(((text.length + pad) / 5) * 4);
    for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
        let word = 0;
        for (let each = at; each < at + 5; each++) {
            const value = each < text.length ? valueOf(text[each] ?? '') : 84;
            if (value < 0)
                return undefined;
            word = word * 85 + value;
        }
        if (word > 0xffffffff)
            return undefined;
        out.writeUInt32BE(word, to);
    }
    return out.toString('latin1', 0, out.length - pad);
}
function hex(text) {
    const clean = text.replace(/[\s:]+/g, '');
    if (clean.length % 2 !== 0 || /[^0-9a-f]/i.test(clean))
        return undefined;
    return Buffer.from(clean, 'hex').toString('latin1');
}
function rot13(text) {
    return text.replace(/[a-z]/gi, (char) => {
        const code = char.charCodeAt(0);
        const base = code < 97 ? 65 : 97;
        return String.fromCharCode(((code - base + 13) % 26) + base);
    });
}
/** Bytes as UTF-8, where they are; a text that has other characters is one already. */
function utf8(text) {
    if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text))
        return text;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(text));
    }
    catch {
        return text;
    }
}
function url(text) {
    return utf8(text.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))));
}
function inflate(text, open) {
    const bytes = bytesOf(text);
    const limit = Math.min(MAX_DECODED, Math.max(SMALL, bytes.length * MAX_RATIO));
    return open(bytes, { maxOutputLength: limit }).toString('latin1');
}


/***/ }),

/***/ 75590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ readRest),
/* harmony export */   Xb: () => (/* binding */ readRoughly),
/* harmony export */   td: () => (/* binding */ unlessItThrows)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49052);
// What is read of a program that the parser gives up on: names followed by a parenthesis, and quoted texts.

/** Bounded repeats keep the search linear. */
const CALL = /(?<![\w$.])([A-Za-z_$][\w$]{0,60}(?:\.[\w$]{1,60}){0,6})[ \t]?\(/g;
const QUOTED = /"([^"\\\n]{3,4000})"|'([^'\\\n]{3,4000})'/g;
/** Partial facts: every name before a parenthesis as a call, unresolved, and every plain quoted text. */
function readRoughly(language, whole, reason) {
    const text = whole.length > _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROGRAM */ .A ? whole.slice(0, _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROGRAM */ .A) : whole;
    const collector = new _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .Collector */ .g(text);
    collector.limit(reason);
    readRest(collector, text, 0);
    return collector.facts(language);
}
/** What `read` gives, and rough facts when a parser throws. */
function unlessItThrows(language, whole, read) {
    try {
        return read();
    }
    catch (error) {
        const what = error instanceof Error ? error.name : 'error';
        return readRoughly(language, whole, `the parser gave up: ${what}`);
    }
}
/** Reads roughly what is left of a text from an offset on. */
function readRest(collector, text, from) {
    const rest = text.slice(from);
    for (const match of rest.matchAll(CALL)) {
        collector.call(from + match.index, { callee: match[1] ?? '', args: [], scope: 0, silenced: false });
    }
    for (const match of rest.matchAll(QUOTED)) {
        collector.text(from + match.index, match[1] ?? match[2] ?? '', [], 0);
    }
}


/***/ }),

/***/ 70717:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
// From an offset in the text to a line and a column.
/** Offsets at which lines begin; a line ends with a line feed, as git and GitHub count. */
class Lines {
    #starts;
    #count;
    #last = 0;
    constructor(text) {
        let starts = new Int32Array(1 + (text.length >> 4));
        let count = 1;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count === starts.length) {
                const wider = new Int32Array(starts.length * 2);
                wider.set(starts);
                starts = wider;
            }
            starts[count++] = at + 1;
        }
        this.#starts = starts;
        this.#count = count;
    }
    /** Line and column of an offset, both from 1. */
    at(offset) {
        let low = this.#start(this.#last) <= offset ? this.#last : 0;
        let high = this.#count - 1;
        // Facts mostly come in order, so the line sought is near the last one.
        const near = low + 16;
        if (near < high && this.#start(near) > offset)
            high = near;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#start(middle) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        this.#last = low;
        return { line: low + 1, column: offset - this.#start(low) + 1 };
    }
    #start(line) {
        return this.#starts[line] ?? 0;
    }
}


/***/ }),

/***/ 84566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Ke: () => (/* binding */ result),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U2: () => (/* binding */ addLayers),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   _5: () => (/* binding */ MAX_ITEMS),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   yV: () => (/* binding */ leadsFurther)
/* harmony export */ });
// Makers and small operations of values: constants, names, results and mixtures of them.
/** A text longer than this is no longer put together; payloads seen in the wild are far smaller. In characters. */
const MAX_TEXT = 1 << 20;
/** A list holds no more items than this; a payload as a list of character codes fits. */
const MAX_ITEMS = 200_000;
/** A value that may be any of several keeps this many, so that assigning in a loop stays linear. */
const MAX_ALTERNATIVES = 8;
/** Values share parts; whoever walks one must not meet more parts than this, or deeper than that. */
const MAX_SIZE = 400_000;
const MAX_DEPTH = 32;
const MAX_LAYERS = 16;
const MAX_NAME = 300;
const UNKNOWN = { kind: 'unknown' };
const NO_LAYERS = [];
function text(value, layers = NO_LAYERS) {
    return value.length > MAX_TEXT ? UNKNOWN : { kind: 'text', text: value, layers };
}
function literal(value) {
    return { kind: 'literal', value };
}
function result(call) {
    return { kind: 'result', call };
}
function name(dotted, hidden) {
    if (dotted.length > MAX_NAME)
        return UNKNOWN;
    return hidden === undefined || hidden.length === 0
        ? { kind: 'name', name: dotted }
        : { kind: 'name', name: dotted, hidden };
}
/** Adds ways a name was hidden, each once. */
function hide(value, ...how) {
    if (value.kind !== 'name' || how.length === 0)
        return value;
    return { ...value, hidden: [...new Set([...(value.hidden ?? []), ...how])] };
}
/** The layers of two texts that became one, each once. */
function addLayers(first, ...more) {
    const all = [...new Set([...first, ...more])];
    return all.length > MAX_LAYERS ? all.slice(0, MAX_LAYERS) : all;
}
const extents = new WeakMap();
/** A list, dictionary or mixture; one that grew too large or too deep through sharing becomes unknown. */
function many(items, shape, keys) {
    let size = 1;
    let depth = 0;
    for (const item of items) {
        if (item.kind !== 'many') {
            size++;
            continue;
        }
        const extent = extents.get(item);
        size += extent?.size ?? item.items.length + 1;
        depth = Math.max(depth, extent?.depth ?? 1);
    }
    if (size > MAX_SIZE || depth >= MAX_DEPTH)
        return UNKNOWN;
    const value = shape === undefined
        ? { kind: 'many', items }
        : keys === undefined
            ? { kind: 'many', items, shape }
            : { kind: 'many', items, shape, keys };
    // Flat ones need no note: their size is the number of their items.
    if (depth > 0)
        extents.set(value, { size, depth: depth + 1 });
    return value;
}
function same(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'name')
        return b.kind === 'name' && a.name === b.name;
    if (a.kind === 'result')
        return b.kind === 'result' && a.call === b.call;
    if (a.kind === 'text')
        return b.kind === 'text' && a.text === b.text;
    if (a.kind === 'literal')
        return b.kind === 'literal' && a.value === b.value;
    if (a.kind === 'many')
        return b.kind === 'many' && sameParts(a, b);
    return b.kind === 'unknown';
}
/** Lists longer than this are taken for different ones. */
const MAX_COMPARED = 16;
function sameParts(a, b) {
    const { length } = a.items;
    if (a.shape !== b.shape || length !== b.items.length || length > MAX_COMPARED)
        return false;
    return a.items.every((item, at) => {
        const other = b.items[at];
        // Lists in lists share parts, so that looking into them could take very long.
        const isSame = item === other || (item.kind !== 'many' && other !== undefined && same(item, other));
        return isSame && a.keys?.[at] === b.keys?.[at];
    });
}
/** Either of two values: a flat mixture without repeats. The first itself if the second adds nothing to it. */
function either(a, b) {
    if (same(a, b))
        return a;
    const known = alternatives(a);
    let items;
    for (const item of alternatives(b)) {
        const all = items ?? known;
        if (all.some((each) => same(each, item)))
            continue;
        const at = all.length < MAX_ALTERNATIVES ? all.length : lessTelling(all, item);
        if (at < 0)
            continue;
        items ??= [...known];
        items[at] = item;
    }
    return items === undefined ? a : many(items);
}
/** Whether a value may be something that it was not before and that is sought. */
function leadsFurther(value, before = UNKNOWN, sought = 'results') {
    const known = alternatives(before);
    return alternatives(value).some((each) => leads(each, sought) && !known.some((other) => same(each, other)));
}
function leads(value, sought) {
    if (value.kind === 'many')
        return value.items.slice(0, MAX_COMPARED).some((item) => leads(item, sought));
    return value.kind === 'text' || value.kind === 'name' || (value.kind === 'result' && sought === 'results');
}
/** Constants are many and give way to what leads elsewhere; -1 when none of these does. */
function lessTelling(items, than) {
    const limit = TELLING[than.kind];
    return items.findIndex(({ kind }) => TELLING[kind] < limit);
}
const TELLING = {
    unknown: 0,
    literal: 1,
    text: 2,
    many: 2,
    name: 3,
    result: 3,
};
/** What a value may be: the parts of a mixture, or itself. */
function alternatives(value) {
    return value.kind === 'many' && value.shape === undefined ? value.items : [value];
}
/** The first alternative that is a text. */
function asText(value) {
    if (value === undefined)
        return undefined;
    if (value.kind === 'text')
        return value;
    if (value.kind !== 'many' || value.shape !== undefined)
        return undefined;
    for (const item of value.items)
        if (item.kind === 'text')
            return item;
    return undefined;
}
function asNumber(value) {
    return value?.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined;
}
/** Texts one after the other; with an unknown part among them, `parts` that keep what is known. */
function joinTexts(parts, layer) {
    const [only] = parts;
    if (parts.length === 1 && only && only.kind !== 'text')
        return only;
    let whole = '';
    const layers = [];
    // Parts that share a long text would multiply it for whoever writes them out.
    if (lengthOf(parts) > MAX_TEXT)
        return UNKNOWN;
    for (const part of parts) {
        if (part.kind !== 'text')
            return many(flat(parts), 'parts');
        whole += part.text;
        for (const each of part.layers)
            if (!layers.includes(each))
                layers.push(each);
    }
    if (layer !== undefined && !layers.includes(layer))
        layers.push(layer);
    return text(whole, layers);
}
function lengthOf(parts) {
    let length = 0;
    for (const part of parts) {
        if (part.kind === 'text')
            length += part.text.length;
        else if (part.kind === 'many' && part.shape === 'parts')
            length += lengthOf(part.items);
    }
    return length;
}
function flat(parts) {
    if (!parts.some((part) => part.kind === 'many' && part.shape === 'parts'))
        return parts;
    const out = parts.flatMap((part) => (part.kind === 'many' && part.shape === 'parts' ? part.items : [part]));
    return out.length > 256 ? out.slice(0, 256) : out;
}


/***/ })

};
