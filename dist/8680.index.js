export const id = 8680;
export const ids = [8680];
export const modules = {

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


/***/ }),

/***/ 68680:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readZip: () => (/* binding */ readZip)
});

// EXTERNAL MODULE: ./lib/src/core/cursor.js
var core_cursor = __webpack_require__(71316);
// EXTERNAL MODULE: ./lib/src/container/zip/signatures.js
var signatures = __webpack_require__(81615);
;// CONCATENATED MODULE: ./lib/src/container/zip/extra.js
// Extra fields of zip headers: zip64 values (APPNOTE 4.5.3) and the Info-ZIP Unicode path (4.6.9).


const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;
/** The data of the first field with this id, or undefined. A field that overruns the rest ends the search. */
function extraField(extra, id) {
    const cursor = new core_cursor/* Cursor */.b(extra);
    while (cursor.remaining >= 4) {
        const field = cursor.u16();
        const length = cursor.u16();
        if (length > cursor.remaining)
            return undefined;
        const data = cursor.bytes(length);
        if (field === id)
            return data;
    }
    return undefined;
}
/**
 * Replaces the values that the 32-bit fields leave to zip64, in the order they have there. Undefined when the
 * field is too short or a value is larger than any file: every reader refuses such an entry.
 */
function withZip64(values, extra) {
    if (Math.max(values.size, values.compressedSize, values.headerOffset) < signatures/* IN_ZIP64 */.E3)
        return values;
    const data = extraField(extra, ZIP64);
    // Without the field the 32-bit value stands: a member of exactly 4 GiB - 1 is legal.
    if (data === undefined)
        return values;
    const cursor = new core_cursor/* Cursor */.b(data);
    const wide = (value) => (value === signatures/* IN_ZIP64 */.E3 ? cursor.u64() : value);
    try {
        const size = wide(values.size);
        const compressedSize = wide(values.compressedSize);
        return { size, compressedSize, headerOffset: wide(values.headerOffset) };
    }
    catch (thrown) {
        if (thrown instanceof core_cursor/* CursorError */.R)
            return undefined;
        throw thrown;
    }
}
/** The name in the Info-ZIP Unicode path field, which newer zipfile modules prefer to the header's. */
function unicodePath(extra) {
    const data = extraField(extra, UNICODE_PATH);
    // One byte version and four of a checksum that we do not check: a reader that does not would see the name too.
    return data !== undefined && data.length > 5 && data[0] === 1 ? data.subarray(5) : undefined;
}

// EXTERNAL MODULE: ./lib/src/container/zip/names.js
var names = __webpack_require__(25702);
;// CONCATENATED MODULE: ./lib/src/container/zip/compare.js
// What a directory entry and the local header it points to disagree about.



/** Bits 1 and 2 tune the compressor and bit 11 only tells the encoding: honest writers differ in them. */
const IGNORED_FLAGS = 0x0006 | signatures/* FLAG_UTF8 */.Tq;
/** What traditional encryption puts before the data (APPNOTE 6.1.3). */
const ENCRYPTION_BYTES = 12;
const UNIX_TYPE = 0o170000;
const UNIX_SYMLINK = 0o120000;
/** The anomalies of one entry; `local` is undefined when there is no local header at its offset. */
function compareHeaders(index, entry, local) {
    const anomalies = [];
    const add = (kind, detail) => {
        anomalies.push({ kind, member: index, detail, offset: entry.headerOffset });
    };
    if (((entry.externalAttributes >>> 16) & UNIX_TYPE) === UNIX_SYMLINK)
        add('symlink', 'a symbolic link');
    if (grows(entry)) {
        add('size-mismatch', `stored, yet ${entry.compressedSize} bytes are said to become ${entry.size}`);
    }
    const path = unicodePath(entry.extra);
    // Behind a name that is all ASCII there is nothing for the field to spell better.
    if (path !== undefined && entry.rawName.every((byte) => byte < 0x80) && !(0,names/* sameBytes */.er)(path, entry.rawName)) {
        const [ours, theirs] = [(0,names/* decodeName */.e4)(entry.rawName), (0,names/* decodeName */.e4)(path)];
        add('name-mismatch', `the directory says ${JSON.stringify(ours)}, its Unicode path ${JSON.stringify(theirs)}`);
    }
    if (local === undefined)
        return anomalies;
    if (!(0,names/* sameBytes */.er)(entry.rawName, local.rawName)) {
        const [ours, theirs] = [(0,names/* decodeName */.e4)(entry.rawName), (0,names/* decodeName */.e4)(local.rawName)];
        add('name-mismatch', `the directory says ${JSON.stringify(ours)}, the local header ${JSON.stringify(theirs)}`);
    }
    if ((entry.flags ^ local.flags) & ~IGNORED_FLAGS) {
        add('flags-mismatch', `the directory says 0x${entry.flags.toString(16)}, the local header 0x${local.flags.toString(16)}`);
    }
    if (entry.method !== local.method) {
        add('method-mismatch', `the directory says method ${entry.method}, the local header ${local.method}`);
    }
    if (differsInSize(entry, local)) {
        add('size-mismatch', `the directory says ${entry.compressedSize} bytes that become ${entry.size}, ` +
            `the local header ${local.compressedSize} that become ${local.size}`);
    }
    return anomalies;
}
/**
 * Stored data of two sizes. miniz reads as much as is said to come out of it (its check for this is void as soon as
 * the entry has a time), zipfile as much as is said to be stored: both views are members.
 */
function grows({ method, flags, size, compressedSize }) {
    const growth = (flags & signatures/* FLAG_ENCRYPTED */.uM) === 0 ? 0 : ENCRYPTION_BYTES;
    return method === signatures/* METHOD_STORED */.y$ && compressedSize !== size && compressedSize !== size + growth;
}
/** With a descriptor the local header may leave sizes zero; what it does say must be right all the same. */
function differsInSize(entry, local) {
    const later = (local.flags & signatures/* FLAG_DESCRIPTOR */.rh) !== 0;
    const differs = (said, size) => said !== size && !(later && said === 0);
    return differs(local.compressedSize, entry.compressedSize) || differs(local.size, entry.size);
}
/**
 * Whether a reader that trusts local headers would get other bytes than one that trusts the directory: then both
 * views are members.
 */
function readsOtherwise(entry, local) {
    if (entry.method !== local.method)
        return entry.compressedSize > 0 || local.compressedSize > 0;
    return local.compressedSize > 0 && local.compressedSize !== entry.compressedSize;
}

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/container/zip/errors.js
// The one error of the zip reader. Damage is not an error: it is told in `incomplete`.

class ZipError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/container/zip/local.js



/** Most names and extra fields fit; what does not is read again, exactly. */
const HEADER_GUESS = 256;
/** Reading across a gap of this size costs less than another read. */
const JOIN_DISTANCE = 512;
const WINDOW_BYTES = 2 ** 16;
/** The local header at each of these offsets; offsets where there is none are not in the map. */
async function readLocalHeaders(bytes, offsets) {
    const headers = new Map();
    for (const group of windowsOf([...new Set(offsets)].sort((a, b) => a - b))) {
        const first = group[0] ?? 0;
        const data = await bytes.read(first, (group.at(-1) ?? first) + HEADER_GUESS - first);
        for (const offset of group) {
            const header = await headerIn(bytes, data.subarray(offset - first), offset);
            if (header !== undefined)
                headers.set(offset, header);
        }
    }
    return headers;
}
function windowsOf(sorted) {
    const windows = [];
    let current = [];
    for (const offset of sorted) {
        const [first, last] = [current[0], current.at(-1)];
        const joins = first !== undefined &&
            last !== undefined &&
            offset - last <= HEADER_GUESS + JOIN_DISTANCE &&
            offset - first <= WINDOW_BYTES;
        if (!joins)
            windows.push((current = []));
        current.push(offset);
    }
    return windows;
}
async function headerIn(bytes, data, offset) {
    const header = parseLocalHeader(data, offset);
    if (header !== 'short')
        return header;
    // At most 30 + 2 * 65,535 bytes: both lengths are 16-bit.
    const whole = parseLocalHeader(await bytes.read(offset, signatures/* LOCAL_BYTES */.cF + 2 * 0xffff), offset);
    return whole === 'short' ? undefined : whole;
}
/**
 * The local file header (APPNOTE 4.3.7) at the start of `data`, which is `offset` in the archive. Undefined when
 * there is none; `short` when `data` ends inside it.
 */
function parseLocalHeader(data, offset) {
    const cursor = new core_cursor/* Cursor */.b(data);
    if (cursor.remaining >= 4 && cursor.u32() !== signatures/* LOCAL_SIGNATURE */.HX)
        return undefined;
    if (data.length < signatures/* LOCAL_BYTES */.cF)
        return 'short';
    cursor.bytes(2);
    const [flags, method] = [cursor.u16(), cursor.u16()];
    cursor.bytes(8);
    const [compressedSize, size] = [cursor.u32(), cursor.u32()];
    const [nameLength, extraLength] = [cursor.u16(), cursor.u16()];
    if (nameLength + extraLength > cursor.remaining)
        return 'short';
    // Copies: a view would keep the whole window in memory for a name.
    const rawName = cursor.bytes(nameLength).slice();
    const extra = cursor.bytes(extraLength);
    const narrow = { size, compressedSize, headerOffset: 0 };
    const wide = withZip64(narrow, extra) ?? narrow;
    return {
        offset,
        rawName,
        flags,
        method,
        compressedSize: wide.compressedSize,
        size: wide.size,
        extra: extra.slice(),
        dataOffset: offset + signatures/* LOCAL_BYTES */.cF + nameLength + extraLength,
    };
}

;// CONCATENATED MODULE: ./lib/src/container/zip/gaps.js


const CHUNK_BYTES = 2 ** 16;
/** After stepping over a member the next header is expected right there. */
const FIRST_BYTES = 256;
/** The highest version in APPNOTE is 6.3; writers that go above it do not exist, random bytes do. */
const HIGHEST_VERSION = 100;
/** The parts of `[0, size)` outside all spans that could hold a local header, in order. */
function gapsBetween(spans, size) {
    const gaps = [];
    let covered = 0;
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
        if (span.start - covered >= signatures/* LOCAL_BYTES */.cF)
            gaps.push({ start: covered, end: Math.min(span.start, size) });
        covered = Math.max(covered, span.end);
    }
    if (size - covered >= signatures/* LOCAL_BYTES */.cF)
        gaps.push({ start: covered, end: size });
    return gaps;
}
/**
 * Searches a gap for local headers by their signature. A member of known size is stepped over, as a reader that
 * goes from header to header would; one whose size is unknown or wrong is taken to reach to the end of the gap,
 * and the search goes on inside it. Ends early when `budget` bytes were read or `most` members found.
 */
async function probeGap(bytes, gap, budget, most) {
    const window = new Window(bytes, gap.end);
    const found = [];
    let [at, zero] = [gap.start, true];
    while (at + signatures/* LOCAL_BYTES */.cF <= gap.end) {
        if (window.bytesRead >= budget || found.length >= most) {
            return { found, scanned: window.bytesRead, zero, stoppedAt: at };
        }
        const view = await window.from(at);
        if (view.length < signatures/* LOCAL_BYTES */.cF)
            break;
        const hit = view.indexOf('PK\x03\x04', 0, 'latin1');
        // A signature cut by the end of the view is seen whole by the next one, which begins three bytes earlier.
        const looked = hit >= 0 ? hit : at + view.length >= gap.end ? view.length : view.length - 3;
        zero &&= view.subarray(0, looked).every((byte) => byte === 0);
        at += looked;
        if (hit < 0)
            continue;
        const header = await window.header(at);
        if (header === undefined)
            zero = false;
        else
            found.push({ header, dataEnd: dataEnd(header, gap) });
        at = header === undefined ? at + 4 : nextPlace(header, gap);
    }
    return { found, scanned: window.bytesRead, zero };
}
/** The end of a member's data when its header tells it and it fits; otherwise that of the gap. */
function dataEnd(header, gap) {
    return isSized(header, gap) ? sizedEnd(header) : Math.max(gap.end, header.dataOffset);
}
function nextPlace(header, gap) {
    return isSized(header, gap) ? sizedEnd(header) : header.dataOffset;
}
function isSized(header, gap) {
    const silent = (header.flags & signatures/* FLAG_DESCRIPTOR */.rh) !== 0 && header.compressedSize === 0;
    return !silent && sizedEnd(header) <= gap.end;
}
function sizedEnd(header) {
    return header.dataOffset + header.compressedSize;
}
/** A moving view of the bytes before `end`: small after a jump, larger and larger while it moves on. */
class Window {
    bytes;
    end;
    start = 0;
    data = Buffer.alloc(0);
    step = FIRST_BYTES;
    /** What was asked of the origin so far. */
    bytesRead = 0;
    constructor(bytes, end) {
        this.bytes = bytes;
        this.end = end;
    }
    /** Bytes from `at` on: at least a header's worth, unless the end comes first. */
    async from(at) {
        const rest = this.start + this.data.length - at;
        if (at < this.start || rest < Math.min(signatures/* LOCAL_BYTES */.cF, this.end - at)) {
            this.step = at <= this.start + this.data.length ? Math.min(this.step * 4, CHUNK_BYTES) : FIRST_BYTES;
            await this.load(at, Math.min(this.step, this.end - at));
        }
        // A header read whole may have brought bytes from behind the gap.
        return this.data.subarray(at - this.start, this.end - this.start);
    }
    /** The local header at `at`, which may reach past the end of the gap; undefined when it makes no sense. */
    async header(at) {
        let view = this.data.subarray(at - this.start);
        if (view.length >= signatures/* LOCAL_BYTES */.cF && (view[4] ?? 0) > HIGHEST_VERSION)
            return undefined;
        let header = parseLocalHeader(view, at);
        if (header === 'short') {
            await this.load(at, signatures/* LOCAL_BYTES */.cF + 2 * 0xffff);
            view = this.data;
            header = parseLocalHeader(view, at);
        }
        return header === 'short' || (view[4] ?? 0) > HIGHEST_VERSION ? undefined : header;
    }
    async load(at, length) {
        const data = await this.bytes.read(at, length);
        this.data = Buffer.from(data.buffer, data.byteOffset, data.length);
        this.start = at;
        this.bytesRead += data.length;
    }
}

// EXTERNAL MODULE: ./lib/src/container/zip/limits.js
var limits = __webpack_require__(28544);
;// CONCATENATED MODULE: ./lib/src/container/zip/hidden.js


/** Searches what `claimed` leaves open, within the probing limit and for `room` members at most. */
async function findHidden(bytes, claimed, room) {
    // Without room the archive is reported as too large already.
    if (room <= 0)
        return { found: [], anomalies: [], incomplete: [] };
    const found = [];
    const incomplete = [];
    const padding = [];
    let budget = limits/* ZIP_LIMITS */.L.probedBytes;
    for (const gap of gapsBetween(claimed, bytes.size)) {
        const probe = await probeGap(bytes, gap, budget, room - found.length);
        budget -= probe.scanned;
        found.push(...probe.found);
        if (probe.zero)
            padding.push(gap);
        if (probe.stoppedAt !== undefined) {
            const reason = `${gap.end - probe.stoppedAt} bytes outside all members were not searched for hidden ones`;
            incomplete.push({ code: 'budget', reason, risk: 'unknown', offset: probe.stoppedAt });
        }
    }
    const all = [...claimed, ...found.map(({ header, dataEnd }) => ({ start: header.offset, end: dataEnd }))];
    const inner = gapsBetween([...all, ...padding, ...edges(all, bytes.size)], bytes.size);
    return { found, anomalies: [...edgeData(all, bytes.size), ...inner.map(unclaimed)], incomplete };
}
function unclaimed(gap) {
    const length = gap.end - gap.start;
    return { kind: 'unclaimed-data', detail: `${length} bytes belong to no member`, offset: gap.start, length };
}
/** What lies before the first and after the last span. */
function edges(spans, size) {
    const first = spans.reduce((least, span) => Math.min(least, span.start), size);
    const last = spans.reduce((most, span) => Math.max(most, span.end), 0);
    return [
        { start: 0, end: first },
        { start: Math.min(last, size), end: size },
    ];
}
function edgeData(spans, size) {
    if (spans.length === 0)
        return [];
    const kinds = ['prefix-data', 'suffix-data'];
    return edges(spans, size).flatMap((edge, index) => {
        const length = edge.end - edge.start;
        const kind = kinds[index] ?? 'suffix-data';
        const side = kind === 'prefix-data' ? 'before' : 'after';
        return length <= 0
            ? []
            : [{ kind, detail: `${length} bytes ${side} the archive`, offset: edge.start, length }];
    });
}

;// CONCATENATED MODULE: ./lib/src/container/zip/central.js




/**
 * The directories that some reader would find through this end record, the one that torch reads first. miniz takes
 * the directory at the offset in the record; CPython's zipfile takes the one that ends at the record and adds the
 * difference to every offset (`_RealGetContents`). Where both are the same there is one.
 */
async function readDirectories(bytes, end) {
    const seen = new Set();
    const found = [];
    for (const claim of end.claims) {
        for (const place of placesOf(claim)) {
            const key = `${place.start}+${place.shift}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            const directory = await readDirectory(bytes, claim, place, end.offset);
            if (directory !== undefined)
                found.push(directory);
        }
    }
    return found;
}
function placesOf(claim) {
    const before = claim.end - claim.size;
    const absolute = { start: claim.start, shift: 0 };
    return before < 0 || before === claim.start
        ? [absolute]
        : [absolute, { start: before, shift: before - claim.start }];
}
async function readDirectory(bytes, claim, place, limit) {
    if (place.start >= limit)
        return undefined;
    // Look before reading megabytes: most of the places that a lying record names hold no directory.
    const probe = await bytes.read(place.start, 4);
    if (probe.length < 4 || new core_cursor/* Cursor */.b(probe).u32() !== signatures/* CENTRAL_SIGNATURE */.Lw)
        return undefined;
    const length = Math.min(limit - place.start, limits/* ZIP_LIMITS */.L.directoryBytes);
    const parsed = parseDirectory(await bytes.read(place.start, length), place.shift);
    const cut = parsed.entries.length + parsed.unusable >= limits/* ZIP_LIMITS */.L.members ||
        (length < limit - place.start && length - parsed.length < 2 ** 17 + 2 ** 16);
    return {
        claim,
        entries: parsed.entries,
        span: { start: place.start, end: place.start + parsed.length },
        shift: place.shift,
        cut,
        unusable: parsed.unusable,
    };
}
/** Entries for as long as they begin with their signature and end in `data`, whatever number was declared. */
function parseDirectory(data, shift) {
    const entries = [];
    let unusable = 0;
    const cursor = new core_cursor/* Cursor */.b(data);
    let length = 0;
    while (cursor.remaining >= signatures/* CENTRAL_BYTES */.oW && entries.length + unusable < limits/* ZIP_LIMITS */.L.members) {
        if (cursor.u32() !== signatures/* CENTRAL_SIGNATURE */.Lw)
            break;
        const entry = parseEntry(cursor, shift);
        if (entry === 'cut')
            break;
        if (entry === undefined)
            unusable += 1;
        else
            entries.push(entry);
        length = cursor.position;
    }
    return { entries, length, unusable };
}
/** The entry after its signature (APPNOTE 4.3.12); undefined when unusable, `cut` when the data ends in it. */
function parseEntry(cursor, shift) {
    cursor.bytes(4);
    const [flags, method] = [cursor.u16(), cursor.u16()];
    cursor.bytes(4);
    const crc32 = cursor.u32();
    const [compressedSize, size] = [cursor.u32(), cursor.u32()];
    const [nameLength, extraLength, commentLength] = [cursor.u16(), cursor.u16(), cursor.u16()];
    cursor.bytes(4);
    const [externalAttributes, headerOffset] = [cursor.u32(), cursor.u32()];
    if (nameLength > cursor.remaining)
        return 'cut';
    const rawName = cursor.bytes(nameLength);
    // CPython's zipfile takes a last entry whose extra field or comment runs past the end.
    const extra = cursor.bytes(Math.min(extraLength, cursor.remaining));
    cursor.bytes(Math.min(commentLength, cursor.remaining));
    const wide = withZip64({ size, compressedSize, headerOffset }, extra);
    if (wide === undefined || wide.headerOffset + shift < 0)
        return undefined;
    return {
        rawName,
        flags,
        method,
        compressedSize: wide.compressedSize,
        size: wide.size,
        crc32,
        headerOffset: wide.headerOffset + shift,
        externalAttributes,
        extra,
    };
}

;// CONCATENATED MODULE: ./lib/src/container/zip/tail.js


/** How far from the end an end record and what belongs to it are searched; under 70 KiB. */
const TAIL_BYTES = limits/* ZIP_LIMITS */.L.tailBytes + signatures/* END64_BYTES */.aE + signatures/* LOCATOR64_BYTES */.B5;
/** The same bytes with their tail in memory. Rejects with the origin's own error. */
async function withTail(bytes) {
    const start = Math.max(0, bytes.size - TAIL_BYTES);
    const tail = await bytes.read(start, bytes.size - start);
    return {
        size: bytes.size,
        read: (offset, length) => offset >= start
            ? Promise.resolve(tail.subarray(offset - start, offset - start + Math.max(0, length)))
            : bytes.read(offset, length),
    };
}

;// CONCATENATED MODULE: ./lib/src/container/zip/end-record.js




/**
 * The end records of the last 70 KiB, last first. Like miniz and CPython's zipfile a record needs no matching
 * comment length. Several zip64 records may stand for one end record: miniz 3 and zipfile take the one just before
 * the locator, others the one that the locator points to.
 */
async function findEndRecords(bytes) {
    const start = Math.max(0, bytes.size - TAIL_BYTES);
    const tail = Buffer.from(await bytes.read(start, bytes.size - start));
    const records = [];
    let at = tail.length - signatures/* END_BYTES */._$;
    while (at >= 0 && records.length < limits/* ZIP_LIMITS */.L.endRecords) {
        at = tail.lastIndexOf('PK\x05\x06', at, 'latin1');
        if (at < 0)
            break;
        records.push(await endRecordAt(bytes, tail, start, at));
        at -= 1;
    }
    return records;
}
async function endRecordAt(bytes, tail, tailStart, at) {
    const offset = tailStart + at;
    const cursor = new core_cursor/* Cursor */.b(tail, at + 4);
    const [disk, directoryDisk, onDisk, entries] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
    const [size, start, comment] = [cursor.u32(), cursor.u32(), cursor.u16()];
    const multiDisk = disk !== 0 || directoryDisk !== 0 || onDisk !== entries;
    const claim = { entries, start, size, end: offset, multiDisk };
    const wide = await zip64Claims(bytes, tail, at, offset);
    const end = offset + signatures/* END_BYTES */._$ + comment;
    return {
        offset,
        spans: [{ start: offset, end: Math.min(end, bytes.size) }, ...wide.spans],
        reachesEnd: end === bytes.size,
        claims: [...wide.claims, claim],
    };
}
async function zip64Claims(bytes, tail, at, offset) {
    const locator = at - signatures/* LOCATOR64_BYTES */.B5;
    if (locator < 0 || tail.readUInt32LE(locator) !== signatures/* LOCATOR64_SIGNATURE */._x)
        return { claims: [], spans: [] };
    const locatorStart = offset - signatures/* LOCATOR64_BYTES */.B5;
    const pointer = tail.readBigUInt64LE(locator + 8);
    const places = new Set([locatorStart - signatures/* END64_BYTES */.aE]);
    if (pointer < BigInt(bytes.size))
        places.add(Number(pointer));
    const claims = [];
    const spans = [{ start: locatorStart, end: offset }];
    for (const place of places) {
        const claim = place < 0 ? undefined : claim64(await bytes.read(place, signatures/* END64_BYTES */.aE), place);
        if (claim === undefined)
            continue;
        claims.push(claim);
        spans.push({ start: place, end: place + signatures/* END64_BYTES */.aE });
    }
    return { claims, spans };
}
/** A zip64 end record (APPNOTE 4.3.14), undefined when there is none or its values are larger than any file. */
function claim64(data, place) {
    try {
        const cursor = new core_cursor/* Cursor */.b(data);
        if (cursor.u32() !== signatures/* END64_SIGNATURE */.$N)
            return undefined;
        cursor.bytes(12);
        const [disk, directoryDisk] = [cursor.u32(), cursor.u32()];
        const [onDisk, entries, size, start] = [cursor.u64(), cursor.u64(), cursor.u64(), cursor.u64()];
        const multiDisk = disk !== 0 || directoryDisk !== 0 || onDisk !== entries;
        return { entries, start, size, end: place, multiDisk };
    }
    catch (thrown) {
        if (thrown instanceof core_cursor/* CursorError */.R)
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/src/container/zip/strict.js
// The strict listing: yauzl over random-access bytes. What it refuses is a fact; names are kept as bytes.





/** yauzl reads each entry by itself; a window serves a few hundred entries with one read of ours. */
const strict_WINDOW_BYTES = 2 ** 16;
/** Lists the archive with yauzl. Rejects only with the origin's own error. */
async function listStrictly(bytes) {
    const reader = new BytesReader(bytes);
    try {
        // Names stay bytes: refusing `..` or a backslash would hide the entries behind it from us.
        const options = {
            autoClose: false,
            decodeStrings: false,
            validateEntrySizes: true,
            strictFileNames: false,
        };
        const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(reader, bytes.size, options);
        const entries = [];
        for await (const entry of zip.eachEntry()) {
            entries.push(centralEntry(entry));
            if (entries.length >= limits/* ZIP_LIMITS */.L.members)
                return { accepted: false, reason: 'too many entries' };
        }
        return { accepted: true, entries };
    }
    catch (thrown) {
        if (reader.failure !== undefined)
            throw reader.failure.cause;
        return { accepted: false, reason: (0,errors/* messageOf */.b)(thrown) };
    }
}
function centralEntry(entry) {
    return {
        rawName: entry.fileNameRaw,
        flags: entry.generalPurposeBitFlag,
        method: entry.compressionMethod,
        compressedSize: entry.compressedSize,
        size: entry.uncompressedSize,
        crc32: entry.crc32,
        headerOffset: entry.relativeOffsetOfLocalHeader,
        externalAttributes: entry.externalFileAttributes,
        extra: entry.extraFieldRaw,
    };
}
class BytesReader extends yauzl/* RandomAccessReader */.lJ {
    bytes;
    window = {
        start: 0,
        data: new Uint8Array(0),
    };
    /** Set when the origin failed: that is not the archive's fault and must not look like it. */
    failure;
    constructor(bytes) {
        super();
        this.bytes = bytes;
    }
    read(buffer, offset, length, position, callback) {
        (0,external_node_util_.callbackify)(() => this.fill(buffer, offset, length, position))(callback);
    }
    async fill(buffer, offset, length, position) {
        const data = await this.fetch(position, length);
        if (data.length < length)
            throw new Error('unexpected end of file');
        buffer.set(data, offset);
    }
    async fetch(position, length) {
        const { start, data } = this.window;
        if (position < start || position + length > start + data.length) {
            this.window = { start: position, data: await this.load(position, Math.max(length, strict_WINDOW_BYTES)) };
        }
        const from = position - this.window.start;
        return this.window.data.subarray(from, from + length);
    }
    async load(position, length) {
        try {
            return await this.bytes.read(position, length);
        }
        catch (cause) {
            this.failure = { cause };
            throw cause;
        }
    }
    /** Members are opened by our own code, never through yauzl. */
    _readStreamForRange() {
        return external_node_stream_.Readable.from([]);
    }
}

;// CONCATENATED MODULE: ./lib/src/container/zip/listing.js





/**
 * All entries that a reader could list. yauzl's listing is the reference where yauzl accepts the archive; ours adds
 * the directories that torch or zipfile would take instead, and stands alone where yauzl refuses.
 */
async function listEntries(bytes) {
    const ends = await findEndRecords(bytes);
    const believed = ends.filter((end, index) => index === 0 || end.reachesEnd);
    // A last end record that leads nowhere is what junk behind a good archive looks like.
    const trusted = (await directoriesOf(bytes, believed)).length > 0 ? believed : ends;
    const directories = await directoriesOf(bytes, trusted);
    const ours = distinct(directories.flatMap((directory) => directory.entries));
    const strict = await listStrictly(bytes);
    const entries = strict.accepted ? distinct([...ours, ...strict.entries]) : ours;
    const anomalies = [...directoryAnomalies(believed, directories)];
    if (!strict.accepted)
        anomalies.push({ kind: 'strict-reader-rejects', detail: strict.reason });
    if (entries.length > ours.length) {
        anomalies.push({ kind: 'several-directories', detail: 'yauzl lists entries that other readers do not' });
    }
    return {
        entries: entries.slice(0, limits/* ZIP_LIMITS */.L.members),
        claimed: [...directories.map((directory) => directory.span), ...trusted.flatMap((end) => end.spans)],
        ended: ends.length > 0,
        anomalies,
        incomplete: directoryIncomplete(ends, directories, entries.length),
    };
}
async function directoriesOf(bytes, ends) {
    const directories = [];
    const seen = new Set();
    for (const end of ends) {
        for (const directory of await readDirectories(bytes, end)) {
            const key = `${directory.span.start}+${directory.shift}`;
            if (!seen.has(key))
                directories.push(directory);
            seen.add(key);
        }
    }
    return directories;
}
/** Entries without repetitions, in order. Two entries for one local header stay when they differ in anything. */
function distinct(entries) {
    const seen = new Map();
    for (const entry of entries) {
        const name = Buffer.from(entry.rawName).toString('latin1');
        const key = `${entry.headerOffset} ${entry.method} ${entry.compressedSize} ${entry.size} ${entry.flags} ${name}`;
        if (!seen.has(key))
            seen.set(key, entry);
    }
    return [...seen.values()];
}
function directoryAnomalies(believed, directories) {
    const anomalies = [];
    if (believed.length > 1) {
        const detail = `${believed.length} end records could each be the right one`;
        anomalies.push({ kind: 'several-directories', detail });
    }
    if (directories.length > 1) {
        const detail = `${directories.length} directories: which one counts depends on the reader`;
        anomalies.push({ kind: 'several-directories', detail });
    }
    if (believed.some(contradictsZip64)) {
        const detail = 'the zip64 record and the end record describe different directories';
        anomalies.push({ kind: 'several-directories', detail });
    }
    for (const { claim, entries, unusable, span } of directories) {
        const [count, size] = [entries.length + unusable, span.end - span.start];
        if (count !== claim.entries || size !== claim.size) {
            const detail = `${claim.entries} entries in ${claim.size} bytes are declared, ${count} in ${size} are there`;
            anomalies.push({ kind: 'count-mismatch', detail, offset: span.start, length: size });
        }
        if (claim.multiDisk)
            anomalies.push({ kind: 'multi-disk', detail: 'says that it is a part of several disks' });
    }
    return anomalies;
}
/** The 32-bit record must say the same as the zip64 record, or leave the value to it (APPNOTE 4.4.1.4). */
function contradictsZip64({ claims }) {
    const narrow = claims.at(-1);
    if (narrow === undefined)
        return false;
    return claims
        .slice(0, -1)
        .some((wide) => ![wide.entries, 0xffff].includes(narrow.entries) ||
        ![wide.size, signatures/* IN_ZIP64 */.E3].includes(narrow.size) ||
        ![wide.start, signatures/* IN_ZIP64 */.E3].includes(narrow.start));
}
function directoryIncomplete(ends, directories, entries) {
    const incomplete = [];
    const broken = (reason, offset) => {
        incomplete.push({ code: 'broken', reason, risk: 'inert', ...(offset === undefined ? {} : { offset }) });
    };
    if (directories.some((directory) => directory.cut) || entries > limits/* ZIP_LIMITS */.L.members) {
        const reason = `the archive has more than ${limits/* ZIP_LIMITS */.L.members} members or a directory too large to read`;
        incomplete.push({ code: 'budget', reason, risk: 'runs-code' });
    }
    const claims = ends.flatMap((end) => end.claims);
    if (ends.length === 0)
        broken('the archive has no end of central directory record');
    else if (directories.length === 0 && claims.some((claim) => claim.entries > 0 || claim.size > 0)) {
        broken('the central directory is not where the end record says', ends[0]?.offset);
    }
    for (const { claim, entries: read, unusable, span, cut } of directories) {
        if (unusable > 0)
            broken(`${unusable} entries have offsets or sizes that no file has`, span.start);
        if (!cut && read.length + unusable < claim.entries) {
            broken(`the directory breaks off after ${read.length} of ${claim.entries} entries`, span.end);
        }
    }
    return incomplete;
}

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/container/zip/inflate.js
// Raw deflate to memory, bounded: whatever the headers declare, no more is kept than the limit.



const INPUT_BYTES = 2 ** 16;
const OUTPUT_BYTES = 2 ** 16;
/**
 * On damage zlib drops what it had decoded of the current input. A second run feeds this little at a time, so that
 * what a streaming loader would already have acted upon is seen.
 */
const CAREFUL_BYTES = 64;
/** Inflates up to `limit` bytes. Rejects only with the origin's own error. */
async function inflateRaw(bytes, limit) {
    let consumed = 0;
    const first = await run((async function* () {
        for await (const chunk of (0,core_bytes/* chunksOf */.U_)(bytes, INPUT_BYTES)) {
            consumed += chunk.length;
            yield chunk;
        }
    })(), limit);
    if (first.ended !== 'damaged')
        return first;
    // The stream reads a few chunks ahead of zlib, so the damage is in the last ones.
    const careful = Math.max(0, consumed - READ_AHEAD * INPUT_BYTES);
    const second = await run(carefulChunks(bytes, careful, consumed), limit);
    return second.data.length >= first.data.length ? second : first;
}
const READ_AHEAD = 4;
async function* carefulChunks(bytes, from, to) {
    for (let offset = 0; offset < from; offset += INPUT_BYTES) {
        yield await bytes.read(offset, Math.min(INPUT_BYTES, from - offset));
    }
    for (let offset = from; offset < to; offset += INPUT_BYTES) {
        const chunk = await bytes.read(offset, Math.min(INPUT_BYTES, to - offset));
        for (let at = 0; at < chunk.length; at += CAREFUL_BYTES)
            yield chunk.subarray(at, at + CAREFUL_BYTES);
    }
}
async function run(chunks, limit) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: OUTPUT_BYTES });
    // Errors come out of the iteration below; the callback only keeps them from being thrown twice.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, { objectMode: true, highWaterMark: 1 }), inflate, () => undefined);
    const kept = [];
    let length = 0;
    try {
        for await (const output of inflate) {
            kept.push(output);
            length += output.length;
            if (length > limit)
                return { data: Buffer.concat(kept, limit), ended: 'limit' };
        }
    }
    catch (thrown) {
        if (!isZlibError(thrown))
            throw thrown;
        return { data: Buffer.concat(kept, length), ended: 'damaged', reason: thrown.message };
    }
    finally {
        inflate.destroy();
    }
    return { data: Buffer.concat(kept, length), ended: 'whole' };
}
function isZlibError(thrown) {
    return (thrown instanceof Error &&
        'code' in thrown &&
        typeof thrown.code === 'string' &&
        thrown.code.startsWith('Z_'));
}

;// CONCATENATED MODULE: ./lib/src/container/zip/open.js
// Opens one member: a slice when it is stored, memory when it is deflated, a reason when it is neither.




const EMPTY = (0,core_bytes/* memoryBytes */.ZY)(new Uint8Array(0));
/** Names of methods that exist and that neither torch nor this reader inflates (APPNOTE 4.4.5). */
const METHODS = {
    1: 'shrink',
    6: 'implode',
    9: 'deflate64',
    12: 'bzip2',
    14: 'lzma',
    20: 'zstandard',
    93: 'zstandard',
    95: 'xz',
    98: 'PPMd',
    99: 'AES',
};
/** Opens the member that `facts` describe, of which `damage` is known already; see `ZipMember.open`. */
async function openMember(archive, facts, budget, damage) {
    const { method, dataOffset: offset } = facts;
    if (facts.encrypted) {
        return opened(EMPTY, { code: 'encrypted', reason: 'the member is encrypted', risk: 'unknown', offset });
    }
    if (method !== signatures/* METHOD_STORED */.y$ && method !== signatures/* METHOD_DEFLATED */.oT) {
        const reason = `compression method ${method} (${METHODS[method] ?? 'unknown'}) is not read`;
        return opened(EMPTY, { code: 'unsupported', reason, risk: 'unknown', offset });
    }
    const raw = (0,core_bytes/* sliceBytes */.A1)(archive, facts.dataOffset, facts.compressedSize);
    const known = damage ?? cutOff(facts.compressedSize - raw.size, archive.size);
    // miniz takes a member without bytes as empty; zlib would call it damaged.
    return method === signatures/* METHOD_STORED */.y$ || raw.size === 0
        ? opened(raw, known)
        : inflateMember(raw, facts, budget, known);
}
async function inflateMember(raw, facts, budget, known) {
    const limit = Math.min(limits/* ZIP_LIMITS */.L.inflatedPerMember, budget.inflated);
    if (limit <= 0) {
        const reason = 'the inflation limit of the archive is used up';
        return opened(EMPTY, { code: 'budget', reason, risk: 'runs-code', offset: 0 });
    }
    const inflated = await inflateRaw(raw, limit);
    budget.inflated -= inflated.data.length;
    const anomalies = inflatedAnomalies(facts, inflated.data.length, inflated.ended === 'whole');
    // A limit outweighs damage: a loader would go on where we stopped.
    const incomplete = inflated.ended === 'limit' ? incompleteOf(inflated) : (known ?? incompleteOf(inflated));
    return opened((0,core_bytes/* memoryBytes */.ZY)(inflated.data), incomplete, anomalies);
}
function incompleteOf({ data, ended, reason: why }) {
    if (ended === 'whole')
        return undefined;
    const offset = data.length;
    if (ended === 'limit') {
        const reason = `only the first ${offset} bytes of the member were inflated`;
        return { code: 'budget', reason, risk: 'runs-code', offset };
    }
    return {
        code: 'broken',
        reason: `the deflated data is damaged: ${why ?? 'not deflate'}`,
        risk: 'inert',
        offset,
    };
}
function cutOff(missing, offset) {
    if (missing <= 0)
        return undefined;
    const reason = `the archive ends ${missing} bytes before the member does`;
    return { code: 'broken', reason, risk: 'inert', offset };
}
function opened(bytes, incomplete, anomalies = []) {
    return incomplete === undefined ? { bytes, anomalies } : { bytes, incomplete, anomalies };
}
function inflatedAnomalies(facts, length, whole) {
    const anomalies = [];
    if (length > limits/* ZIP_LIMITS */.L.ratioBytes && length > limits/* ZIP_LIMITS */.L.ratio * facts.compressedSize) {
        const detail = `${facts.compressedSize} bytes inflate to ${whole ? '' : 'more than '}${length}`;
        anomalies.push({ kind: 'ratio', member: facts.index, detail, offset: facts.dataOffset });
    }
    if (whole ? length !== facts.size : length > facts.size) {
        const detail = `${facts.size} bytes are declared and ${length} came out`;
        anomalies.push({ kind: 'size-mismatch', member: facts.index, detail, offset: facts.dataOffset });
    }
    return anomalies;
}

;// CONCATENATED MODULE: ./lib/src/container/zip/members.js




const ENCRYPTED = signatures/* FLAG_ENCRYPTED */.uM | signatures/* FLAG_STRONG_ENCRYPTION */.Tf;
/** Makes members of one archive; they share its inflation budget. */
class MemberMaker {
    archive;
    budget;
    constructor(archive, budget) {
        this.archive = archive;
        this.budget = budget;
    }
    /** The member as the directory describes it, and as miniz reads it: of the local header only its length counts. */
    central(index, entry, local) {
        // Without a local header every reader fails here; the place where data would be is kept for the report.
        const dataOffset = local?.dataOffset ?? entry.headerOffset + signatures/* LOCAL_BYTES */.cF + entry.rawName.length;
        const others = [local?.rawName, unicodePath(entry.extra)].filter((name) => name !== undefined);
        const damage = local === undefined ? noLocalHeader(entry.headerOffset) : undefined;
        return this.member(damage, {
            index,
            rawName: entry.rawName,
            otherNames: others.filter((name) => !(0,names/* sameBytes */.er)(name, entry.rawName)).map(names/* decodeName */.e4),
            source: 'central',
            method: entry.method,
            flags: entry.flags,
            encrypted: isEncrypted(entry, local),
            compressedSize: entry.compressedSize,
            size: entry.size,
            ...(entry.crc32 !== undefined && { crc32: entry.crc32 }),
            headerOffset: entry.headerOffset,
            dataOffset,
        });
    }
    /** The member as its local header describes it, with data to `dataEnd` at the latest. */
    local(index, header, dataEnd) {
        return this.member(undefined, {
            index,
            rawName: header.rawName,
            otherNames: [],
            source: 'local-only',
            method: header.method,
            flags: header.flags,
            encrypted: isEncrypted(header, header),
            compressedSize: Math.max(0, dataEnd - header.dataOffset),
            size: header.size,
            headerOffset: header.offset,
            dataOffset: header.dataOffset,
        });
    }
    member(damage, parts) {
        const name = (0,names/* decodeName */.e4)(parts.rawName);
        // miniz and zipfile go by the slash; an entry with bytes behind such a name must not be skipped.
        const directory = parts.rawName.at(-1) === 0x2f && parts.compressedSize === 0;
        const facts = { ...parts, name, directory };
        return { ...facts, open: () => openMember(this.archive, facts, this.budget, damage) };
    }
}
function noLocalHeader(offset) {
    const reason = `the directory points to byte ${offset}, where no member begins`;
    return { code: 'broken', reason, risk: 'inert', offset };
}
/** Whether the flags claim encryption that {@link isEncrypted} does not believe. */
function pretendsEncryption(member) {
    return (member.flags & ENCRYPTED) !== 0 && !member.encrypted;
}
/**
 * Flag 0x1 or 0x40 set, unless the member shows that it is a lie told to make scanners look away: the local header
 * knows nothing of it, or stored data lacks the twelve bytes that encryption adds (APPNOTE 6.1.3).
 */
function isEncrypted(described, local) {
    if ((described.flags & ENCRYPTED) === 0)
        return false;
    if (local !== undefined && (local.flags & ENCRYPTED) === 0)
        return false;
    const sized = (described.flags & signatures/* FLAG_DESCRIPTOR */.rh) === 0 || described.size > 0;
    return !(described.method === signatures/* METHOD_STORED */.y$ && sized && described.compressedSize === described.size);
}

// EXTERNAL MODULE: ./lib/src/container/zip/sniff.js
var sniff = __webpack_require__(23366);
;// CONCATENATED MODULE: ./lib/src/container/zip/read.js











/**
 * The union of the members that torch's reader (miniz: the directory decides), CPython's zipfile (offsets relative
 * to the end record) and readers that go from local header to local header would see. Reads the tail, the
 * directories and one local header for each member; no member's data. Throws {@link ZipError} when there is neither
 * an end record nor a local header; rejects with the origin's own error.
 */
async function readZip(archive) {
    const bytes = await withTail(archive);
    const listing = await listEntries(bytes);
    const locals = await readLocalHeaders(bytes, listing.entries.map((entry) => entry.headerOffset));
    const maker = new MemberMaker(bytes, { inflated: limits/* ZIP_LIMITS */.L.inflatedPerArchive });
    const central = centralMembers(maker, listing, locals, bytes.size);
    const { members, spans } = central;
    const room = limits/* ZIP_LIMITS */.L.members - members.length;
    const hidden = await findHidden(bytes, [...listing.claimed, ...spans], room);
    const concealed = hidden.found.map(({ header, dataEnd }, place) => maker.local(members.length + place, header, dataEnd));
    if (!listing.ended && concealed.length === 0 && !(0,sniff/* looksLikeZip */.f)(await bytes.read(0, 4))) {
        throw new ZipError('NOT_A_ZIP', 'the file has neither a zip directory nor a zip member: read it as something else');
    }
    const all = [...members, ...concealed];
    return {
        members: all,
        anomalies: bounded([
            ...listing.anomalies,
            ...(listing.ended ? concealed.map(concealedAnomaly) : [NO_DIRECTORY]),
            ...hidden.anomalies,
            ...central.anomalies,
            ...duplicates(all),
            ...overlaps(members.slice(0, listing.entries.length)),
            ...all.flatMap(memberAnomalies),
        ]),
        incomplete: [...listing.incomplete, ...hidden.incomplete, ...withoutRoom(listing, members.length)],
    };
}
/** The members of the directories, and behind them the other views that some reader has of them. */
function centralMembers(maker, listing, locals, size) {
    const anomalies = [];
    const spans = [];
    const members = listing.entries.map((entry, index) => {
        const local = locals.get(entry.headerOffset);
        const member = maker.central(index, entry, local);
        // Without a local header nothing is there to be claimed.
        if (local !== undefined)
            spans.push(spanOf(member));
        anomalies.push(...compareHeaders(index, entry, local));
        return member;
    });
    const views = [];
    for (const entry of listing.entries) {
        const local = locals.get(entry.headerOffset);
        const next = () => members.length + views.length;
        // Two at most are added.
        if (local === undefined || next() + 2 > limits/* ZIP_LIMITS */.L.members)
            continue;
        // Where the larger size overruns the file miniz reads nothing.
        if (grows(entry) && local.dataOffset + entry.size <= size)
            views.push(maker.central(next(), { ...entry, compressedSize: entry.size }, local));
        if (!readsOtherwise(entry, local))
            continue;
        const length = local.compressedSize > 0 ? local.compressedSize : entry.compressedSize;
        views.push(maker.local(next(), local, local.dataOffset + length));
    }
    return { members: [...members, ...views], spans, anomalies };
}
function spanOf(member) {
    return { start: member.headerOffset, end: member.dataOffset + member.compressedSize };
}
const NO_DIRECTORY = {
    kind: 'no-directory',
    detail: 'there is no central directory: members were found by their local headers',
};
function concealedAnomaly(member) {
    const detail = 'a local header that no directory names';
    return { kind: 'hidden-member', member: member.index, detail, offset: member.headerOffset };
}
function memberAnomalies(member) {
    const anomalies = [];
    const unsafe = [member.name, ...member.otherNames].map(names/* unsafeName */.gj).find((why) => why !== undefined);
    const common = { member: member.index, offset: member.headerOffset };
    if (unsafe !== undefined)
        anomalies.push({ ...common, kind: 'unsafe-name', detail: unsafe });
    if (pretendsEncryption(member)) {
        anomalies.push({ ...common, kind: 'flags-mismatch', detail: 'flagged as encrypted, and it is not' });
    }
    if (declaresBomb(member)) {
        const detail = `${member.compressedSize} bytes are said to inflate to ${member.size}`;
        anomalies.push({ ...common, kind: 'ratio', detail });
    }
    return anomalies;
}
/** Seen before anything is inflated; a bomb that declares less is found when it is opened. */
function declaresBomb({ method, size, compressedSize }) {
    return method !== signatures/* METHOD_STORED */.y$ && size > limits/* ZIP_LIMITS */.L.ratioBytes && size > limits/* ZIP_LIMITS */.L.ratio * compressedSize;
}
/** Members whose names miniz cannot tell apart; views of one local header are one member. */
function duplicates(members) {
    const first = new Map();
    const anomalies = [];
    for (const member of members) {
        const key = (0,names/* lookupKey */.kk)(member.rawName);
        const before = first.get(key);
        if (before === undefined)
            first.set(key, member);
        else if (before.headerOffset !== member.headerOffset || before.name !== member.name) {
            const how = before.name === member.name ? 'the same name as' : 'but for its case the same name as';
            const detail = `${how} member ${before.index}`;
            anomalies.push({ kind: 'duplicate-name', member: member.index, detail, offset: member.headerOffset });
        }
    }
    return anomalies;
}
/** Members that share bytes, as those of a bomb do that lists one kernel many times. */
function overlaps(members) {
    const anomalies = [];
    let [end, holder] = [0, -1];
    for (const member of [...members].sort((a, b) => a.headerOffset - b.headerOffset)) {
        const span = spanOf(member);
        if (span.start < end) {
            const detail = `shares bytes with member ${holder}`;
            anomalies.push({ kind: 'overlap', member: member.index, detail, offset: span.start });
        }
        if (span.end > end)
            [end, holder] = [span.end, member.index];
    }
    return anomalies;
}
/** At most the limit, but one of each kind in any case: a flood must not carry the one that matters away. */
function bounded(anomalies) {
    const seen = new Set();
    return anomalies.filter(({ kind }, index) => {
        const keep = index < limits/* ZIP_LIMITS */.L.anomalies || !seen.has(kind);
        seen.add(kind);
        return keep;
    });
}
function withoutRoom(listing, members) {
    if (members + 1 < limits/* ZIP_LIMITS */.L.members || listing.incomplete.some(({ code }) => code === 'budget'))
        return [];
    const reason = `only the first ${limits/* ZIP_LIMITS */.L.members} members were listed`;
    return [{ code: 'budget', reason, risk: 'runs-code' }];
}


/***/ })

};
