export const id = 429;
export const ids = [429];
export const modules = {

/***/ 40429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectMedia: () => (/* binding */ inspectMedia)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/format/window.js
var format_window = __webpack_require__(10002);
;// CONCATENATED MODULE: ./lib/src/format/media/facts.js
// What is read of images, sounds and fonts: where they end, and the texts that they carry beside what is shown.
const MEDIA_LIMITS = {
    /** Bytes of one text that are looked at, packed and unpacked. */
    text: 262_144,
    unpacked: 4 * 2 ** 20,
    /** Texts of one file. */
    texts: 200,
    /** Chunks or blocks of one file; a picture of 100 MB has some thousand. */
    blocks: 500_000,
};

;// CONCATENATED MODULE: ./lib/src/format/media/gif.js


const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const HEAD_BYTES = 13;
async function readGif(bytes) {
    const window = new format_window/* Window */.p(bytes);
    const texts = [];
    if (window.remaining < HEAD_BYTES)
        return { end: undefined, texts };
    await window.need(HEAD_BYTES);
    window.skip(10);
    const flags = window.u8();
    window.position += 2;
    if (!skipped(window, tableBytes(flags)))
        return { end: undefined, texts };
    for (let count = 0; count < MEDIA_LIMITS.blocks && window.remaining > 0; count++) {
        await window.need(1);
        const kind = window.u8();
        if (kind === TRAILER)
            return { end: window.position, texts };
        if ((kind === EXTENSION || kind === IMAGE) && (await block(window, kind, texts)))
            continue;
        break;
    }
    return { end: undefined, texts };
}
/** Whether the block is one, up to its end. */
async function block(window, kind, texts) {
    if (kind === IMAGE) {
        if (window.remaining < 10)
            return false;
        await window.need(9);
        window.skip(8);
        if (!skipped(window, tableBytes(window.u8()) + 1))
            return false;
        return (await subBlocks(window, 0)) !== undefined;
    }
    if (window.remaining < 1)
        return false;
    await window.need(1);
    const label = window.u8();
    const offset = window.position;
    const isComment = label === COMMENT && texts.length < MEDIA_LIMITS.texts;
    const text = await subBlocks(window, isComment ? MEDIA_LIMITS.text : 0);
    if (isComment && text !== undefined)
        texts.push({ where: 'the comment', offset, text });
    return text !== undefined;
}
/** What the blocks of up to 255 bytes hold, as far as it is wanted; undefined where they break off. */
async function subBlocks(window, wanted) {
    const parts = [];
    let held = 0;
    while (window.remaining > 0) {
        if (!window.has(1))
            await window.need(1);
        const length = window.u8();
        if (length === 0)
            return parts.join('');
        if (length > window.remaining)
            return undefined;
        if (held < wanted) {
            await window.need(length);
            parts.push(Buffer.from(window.take(length)).toString('latin1'));
            held += length;
        }
        else
            window.skip(length);
    }
    return undefined;
}
function tableBytes(flags) {
    return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}
function skipped(window, count) {
    if (count > window.remaining)
        return false;
    window.skip(count);
    return true;
}

;// CONCATENATED MODULE: ./lib/src/format/media/jpeg.js


const WINDOW_BYTES = 8192;
const SCAN_BYTES = 2 ** 20;
const jpeg_COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);
async function readJpeg(bytes, start = 0) {
    const window = new format_window/* Window */.p(bytes, start + 2, bytes.size, WINDOW_BYTES);
    window.littleEndian = false;
    const texts = [];
    for (let count = 0; count < MEDIA_LIMITS.blocks && window.remaining >= 4; count++) {
        await window.need(4);
        if (window.u8() !== 0xff)
            break;
        const marker = window.u8();
        // Filling may stand in front of any marker.
        if (marker === 0xff)
            window.position--;
        if (marker === 0xff)
            continue;
        if (marker === 0xd9)
            return { end: window.position, texts };
        const length = window.u16() - 2;
        if (length < 0 || length > window.remaining)
            break;
        if (marker === START_OF_SCAN)
            return { end: await endOf(bytes, window.position), texts };
        if ((marker === jpeg_COMMENT || isApplication(marker)) && texts.length < MEDIA_LIMITS.texts) {
            const where = marker === jpeg_COMMENT ? 'the comment' : `the segment APP${marker - 0xe0}`;
            const offset = window.position;
            await window.need(length);
            texts.push({ where, offset, text: Buffer.from(window.take(length)).toString('latin1') });
        }
        else
            window.skip(length);
    }
    return { end: undefined, texts };
}
/** What cameras and programs add; APP0 is fixed. */
function isApplication(marker) {
    return marker >= 0xe1 && marker <= 0xef;
}
/** In packed pixels FF is followed by 0 or the number of a restart, so the first end behind the scan is that of the picture. */
async function endOf(bytes, from) {
    for (let at = from; at < bytes.size; at += SCAN_BYTES) {
        const data = await bytes.read(at, SCAN_BYTES + 1);
        const found = Buffer.from(data.buffer, data.byteOffset, data.byteLength).indexOf(END_OF_IMAGE);
        if (found !== -1)
            return at + found + 2;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/src/container/compressed/inflate.js
var inflate = __webpack_require__(74513);
;// CONCATENATED MODULE: ./lib/src/format/media/png.js
// Reads the chunks of a PNG (PNG specification, third edition): only heads, and the chunks that hold text.




const SIGNATURE_BYTES = 8;
/** Pixels are most of a file and are skipped. */
const png_WINDOW_BYTES = 8192;
const TEXTS = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf']);
async function readPng(bytes) {
    const window = new format_window/* Window */.p(bytes, SIGNATURE_BYTES, bytes.size, png_WINDOW_BYTES);
    window.littleEndian = false;
    const texts = [];
    for (let count = 0; count < MEDIA_LIMITS.blocks && window.remaining >= 12; count++) {
        await window.need(8);
        const length = window.u32();
        const type = latin1(window.take(4));
        if (length + 4 > window.remaining)
            break;
        if (type === 'IEND')
            return { end: window.position + length + 4, texts };
        if (TEXTS.has(type) && texts.length < MEDIA_LIMITS.texts) {
            const offset = window.position;
            const taken = await window.upTo(Math.min(length, MEDIA_LIMITS.text));
            texts.push({ where: `the chunk ${type}`, offset, text: textOf(type, window.take(taken)) });
            window.skip(length - taken + 4);
        }
        else
            window.skip(length + 4);
    }
    return { end: undefined, texts };
}
/** Behind the keyword; what is packed is unpacked as far as it goes. */
function textOf(type, data) {
    const keyword = data.indexOf(0);
    if (type === 'eXIf' || keyword === -1)
        return latin1(data);
    if (type === 'tEXt')
        return latin1(data.subarray(keyword + 1));
    if (type === 'zTXt')
        return unpacked(data.subarray(keyword + 2));
    const packed = data[keyword + 1] === 1;
    const language = data.indexOf(0, keyword + 3);
    const translated = language === -1 ? -1 : data.indexOf(0, language + 1);
    const text = data.subarray(translated === -1 ? keyword + 1 : translated + 1);
    return packed ? unpacked(text) : new TextDecoder().decode(text);
}
function unpacked(data) {
    try {
        const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: MEDIA_LIMITS.unpacked };
        return latin1((0,external_node_zlib_.inflateSync)(data, options));
    }
    catch (error) {
        // What cannot be unpacked, no reader of the picture gets to see either.
        if ((0,inflate/* isZlibError */.E)(error))
            return '';
        throw error;
    }
}
function latin1(data) {
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/src/format/media/sized.js
const RECORD_BYTES = 16;
const sized_HEAD_BYTES = 12;
/** RIFF: behind a name of four bytes; chunks fill up to even. */
function endOfRiff(head) {
    const length = head.readUInt32LE(4);
    return 8 + length + (length % 2);
}
/** Programs leave it 0 where nobody reads it. */
function endOfBmp(head) {
    const length = head.readUInt32LE(2);
    return length < 26 ? undefined : length;
}
function endOfWoff(head) {
    return head.readUInt32BE(8);
}
/** The last byte of all tables, each filled up to four. */
async function endOfFont(head, bytes) {
    const count = head.readUInt16BE(4);
    const data = Buffer.from(await bytes.read(sized_HEAD_BYTES, count * RECORD_BYTES));
    if (count === 0 || data.length < count * RECORD_BYTES)
        return undefined;
    let end = sized_HEAD_BYTES + data.length;
    for (let at = 0; at < data.length; at += RECORD_BYTES) {
        const length = data.readUInt32BE(at + 12);
        end = Math.max(end, data.readUInt32BE(at + 8) + length + ((4 - (length % 4)) % 4));
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/src/format/media/read.js




/** Pictures behind a picture: previews and other exposures of phones. */
const MOST_PICTURES = 16;
const START_BYTES = 64;
/** Never throws for what the bytes hold: a file that breaks off has no end. */
async function readMedia(kind, bytes) {
    const head = Buffer.from(await bytes.read(0, START_BYTES));
    if (head.length < 16)
        return { end: undefined, texts: [] };
    switch (kind) {
        case 'PNG':
            return readPng(bytes);
        case 'JPEG':
            return readJpegs(bytes);
        case 'GIF':
            return readGif(bytes);
        case 'RIFF':
            return { end: endOfRiff(head), texts: [] };
        case 'BMP':
            return { end: endOfBmp(head), texts: [] };
        case 'WOFF':
            return { end: endOfWoff(head), texts: [] };
        case 'font':
            return { end: await endOfFont(head, bytes), texts: [] };
    }
}
async function readJpegs(bytes) {
    let facts = await readJpeg(bytes);
    for (let count = 1; count < MOST_PICTURES && facts.end !== undefined; count++) {
        const next = await bytes.read(facts.end, 3);
        if (next[0] !== 0xff || next[1] !== 0xd8 || next[2] !== 0xff)
            break;
        const more = await readJpeg(bytes, facts.end);
        facts = { end: more.end, texts: [...facts.texts, ...more.texts] };
    }
    return facts;
}

// EXTERNAL MODULE: ./lib/src/format/media/sniff.js
var sniff = __webpack_require__(1919);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/media.js
var media = __webpack_require__(23630);
// EXTERNAL MODULE: ./lib/src/inspect/name.js
var inspect_name = __webpack_require__(46294);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
// EXTERNAL MODULE: ./lib/src/inspect/utf8.js
var utf8 = __webpack_require__(91706);
;// CONCATENATED MODULE: ./lib/src/inspect/media/knowledge.js
const MEDIA = {};
function mediaKnowledge(rules) {
    return rules.index('media', MEDIA, () => ({
        signs: rules.knowledge('media').signs.map(({ says, pattern, grave = false }) => ({
            says,
            grave,
            expression: new RegExp(pattern, 'i'),
        })),
    }));
}

;// CONCATENATED MODULE: ./lib/src/inspect/media/svg.js
// The scripts of a drawing: its elements, what its events run, and addresses that are programs.
/** A tag may have this many characters until its attributes end. */
const TAG = /<script\b[^<>]{0,2000}>/gi;
const HANDLER = /\s(?:on[a-z]{3,30}|(?:xlink:)?href)\s{0,9}=\s{0,9}(?:"([^"]{1,20000})"|'([^']{1,20000})')/gi;
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** One program with each script on the line on which it stands; undefined when there is none. */
function scriptsOf(text) {
    const parts = [...svg_elements(text), ...handlers(text)].sort((one, other) => one.at - other.at);
    if (parts.length === 0)
        return undefined;
    let program = '';
    let line = 0;
    let read = 0;
    for (const { at, code } of parts) {
        const wanted = linesIn(text, read, at);
        read = at;
        program += '\n'.repeat(Math.max(0, wanted - line)) + `${code};`;
        line = Math.max(0, line - wanted) + linesIn(code, 0, code.length);
    }
    return program;
}
function svg_elements(text) {
    const found = [];
    let from = 0;
    for (const match of text.matchAll(TAG)) {
        if (match.index < from || match[0].endsWith('/>'))
            continue;
        const at = match.index + match[0].length;
        const close = text.indexOf('</', at);
        // Without an end the reader stops at the end of the file.
        const end = close === -1 ? text.length : endOfScript(text, close);
        from = end;
        found.push({ at, code: plain(text.slice(at, end)) });
    }
    return found;
}
/** `</` may stand in texts of the script. */
function endOfScript(text, from) {
    const closing = /<\/(?:\w{1,20}:)?script\b/gi;
    closing.lastIndex = from;
    return closing.exec(text)?.index ?? text.length;
}
function handlers(text) {
    if (!/\son[a-z]{3,30}\s{0,9}=|javascript:/i.test(text))
        return [];
    return [...text.matchAll(HANDLER)].flatMap((match) => {
        const value = match[1] ?? match[2] ?? '';
        const isAddress = /^\s(?:xlink:)?href/i.test(match[0]);
        if (isAddress && !/^\s{0,20}javascript:/i.test(value))
            return [];
        return [{ at: match.index, code: plain(value.replace(/^\s{0,20}javascript:/i, '')) }];
    });
}
function plain(code) {
    if (code.includes('<![CDATA['))
        return code.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
    return code
        .replaceAll(/&(lt|gt|amp|quot|apos);/g, (whole, name) => ENTITIES[name] ?? whole)
        .replaceAll(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex, digits) => {
        const point = Number.parseInt(digits, hex === '' ? 10 : 16);
        return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    });
}
function linesIn(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}

// EXTERNAL MODULE: ./lib/src/format/native/sniff.js
var native_sniff = __webpack_require__(27890);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/knowledge.js
var knowledge = __webpack_require__(60098);
;// CONCATENATED MODULE: ./lib/src/inspect/media/tail.js





/** Bytes that are looked at; a program says early that it is one. */
const LOOKED = 262_144;
/** Blanks and zeros that are passed over to find where something begins. */
const FILLING = 1_048_576;
/** Shorter texts in base64 are names and numbers. */
const LEAST_ENCODED = 40;
/** Where something begins that is neither zero nor blank; undefined when nothing does. */
async function contentStart(bytes, from) {
    if (from >= bytes.size)
        return undefined;
    const data = await bytes.read(from, FILLING);
    for (let at = 0; at < data.length; at++) {
        const byte = data[at] ?? 0;
        if (byte !== 0 && byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)
            return from + at;
    }
    return data.length < FILLING ? undefined : from + data.length;
}
/** The program that `rest` is. `isWhole`: the file in front of it is whole, so that nothing of it belongs to that. */
async function carriedBy(rest, isWhole, rules) {
    const data = await rest.read(0, LOOKED);
    const kind = isWhole ? await (0,native_sniff/* programKindOf */._)(data, rest) : undefined;
    if (kind !== undefined)
        return { what: kind, told: kind === 'a script' ? firstLines((0,utf8/* utf8 */.A)(data)) : '' };
    const text = (0,utf8/* utf8 */.A)(data);
    const php = /<\?php\b[^]{0,120}/i.exec(text);
    if (php !== null)
        return { what: 'a program of PHP', told: php[0] };
    if (!(0,media/* isText */.K)(text))
        return undefined;
    const script = scriptIn(text, rules);
    if (script !== undefined)
        return { what: 'a script', told: script };
    return encodedProgram(text, rules);
}
function scriptIn(text, rules) {
    const signs = (0,knowledge/* hookKnowledge */.I)(rules).expressions('script-signs');
    const sign = signs.find((expression) => expression.test(text));
    return sign === undefined ? undefined : firstLines(text.slice(Math.max(0, text.search(sign))));
}
async function encodedProgram(text, rules) {
    const packed = text.trim();
    if (packed.length < LEAST_ENCODED || !/^[\w+/=\s-]+$/.test(packed))
        return undefined;
    const decoded = Buffer.from(packed, 'base64');
    const kind = await (0,native_sniff/* programKindOf */._)(decoded, (0,core_bytes/* memoryBytes */.ZY)(decoded));
    if (kind !== undefined)
        return { what: `${kind} in base64`, told: '' };
    const plain = (0,utf8/* utf8 */.A)(decoded);
    const script = (0,media/* isText */.K)(plain) ? scriptIn(plain, rules) : undefined;
    return script === undefined ? undefined : { what: 'a script in base64', told: script };
}
function firstLines(text) {
    return text.slice(0, 120).trim();
}

;// CONCATENATED MODULE: ./lib/src/inspect/media/inspect.js












/** Characters of a drawing that are searched for scripts. */
const MAX_DRAWING = 16 * 2 ** 20;
/** What follows the first bytes of a file that breaks off is looked at as text; where all is text, hooks say it. */
const inspect_HEAD_BYTES = 6;
async function inspectMedia(artifact, context) {
    const { bytes, locator } = artifact;
    const kind = (0,sniff/* mediaKindOf */.S)(await bytes.read(0, inspection/* SNIFF_BYTES */.d), (0,inspect_name/* baseName */.F)(locator));
    if (kind === undefined)
        return drawing(artifact);
    const facts = await readMedia(kind, bytes);
    const behind = await behindEnd(kind, facts, artifact, context);
    return {
        // Names of models promise more than a picture: it is left to others to say that it is none.
        format: '',
        findings: [...textFindings(facts, artifact, context), ...behind.findings],
        members: behind.members,
        incomplete: [],
    };
}
/** Scripts go to the readers of programs, on their lines. */
async function drawing({ bytes }) {
    const scripts = scriptsOf((0,utf8/* utf8 */.A)(await bytes.read(0, MAX_DRAWING)));
    const members = scripts === undefined
        ? []
        : [
            {
                use: 'javascript',
                place: ({ line }) => ({ line }),
                open: () => Promise.resolve({ bytes: (0,core_bytes/* memoryBytes */.ZY)(Buffer.from(scripts)) }),
            },
        ];
    return { format: '', findings: [], members, incomplete: [] };
}
function textFindings({ texts }, { locator }, { rules }) {
    const rule = rules.rule('MEDIA-CODE-IN-TEXT');
    const { signs } = mediaKnowledge(rules);
    for (const { where, offset, text } of texts) {
        const sign = signs.find(({ expression }) => expression.test(text));
        if (sign === undefined)
            continue;
        const told = text.slice(Math.max(0, text.search(sign.expression))).slice(0, 120);
        const evidence = `${where} of the file ${sign.says}: ${(0,quoted/* quoted */.T)(told)}`;
        const { path, members } = locator;
        const location = { path, members, offset };
        return [
            (0,core_rule/* findingOf */.hD)(rule, {
                evidence,
                location,
                subject: told,
                ...(sign.grave === true && { severity: 'HIGH' }),
            }),
        ];
    }
    return [];
}
async function behindEnd(kind, { end }, { locator: { path, members }, bytes }, { rules }) {
    const isHeadOnly = end === undefined && (0,media/* isText */.K)((0,utf8/* utf8 */.A)(await bytes.read(0, inspection/* SNIFF_BYTES */.d)));
    const start = isHeadOnly ? undefined : await contentStart(bytes, end ?? inspect_HEAD_BYTES);
    if (start === undefined)
        return { findings: [], members: [] };
    const rest = (0,core_bytes/* sliceBytes */.A1)(bytes, start, bytes.size - start);
    const carried = await carriedBy(rest, end !== undefined, rules);
    if (carried === undefined) {
        const isArchive = (0,utf8/* utf8 */.A)(await rest.read(0, 2)) === 'PK';
        const member = { name: 'appended data', open: () => Promise.resolve({ bytes: rest }) };
        // Archives are found by their end, in the file as a whole.
        return { findings: [], members: end === undefined || isArchive ? [] : [member] };
    }
    const where = end === undefined ? `instead of a ${kind}` : `behind the end of the ${kind}`;
    const evidence = `${rest.size} bytes ${where} are ${carried.what}${carried.told === '' ? '' : `: ${(0,quoted/* quoted */.T)(carried.told)}`}`;
    const location = { path, members, offset: start };
    const subject = `${carried.what} ${carried.told}`;
    return {
        findings: [(0,core_rule/* findingOf */.hD)(rules.rule('MEDIA-APPENDED-PROGRAM'), { evidence, location, subject })],
        members: [],
    };
}


/***/ })

};
