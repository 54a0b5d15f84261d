export const id = 905;
export const ids = [905];
export const modules = {

/***/ 10905:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTar: () => (/* binding */ readTar)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/container/zip/names.js
var zip_names = __webpack_require__(25702);
// EXTERNAL MODULE: ./lib/src/core/limits.js
var limits = __webpack_require__(61318);
;// CONCATENATED MODULE: ./lib/src/container/tar/limits.js
// Every limit of the tar reader, with its reason. A limit that is reached is reported, never silent.

const TAR_LIMITS = {
    /** Members listed from one archive: the pipeline takes no more from one file. */
    members: limits/* LIMITS */.b.membersPerFile,
    /** Bytes of one extended header or long name: no file system takes names of more than 4 KiB. */
    extensionBytes: 2 ** 20,
    /** Records in one extended header. Honest ones have a dozen. */
    records: 1000,
    /** Headers in a row that describe the same member: pax has two, GNU two. */
    extensions: 16,
    /** Bytes searched for another header behind the end or behind damage. Records are padded to 10 KiB by default. */
    searched: 64 * 2 ** 20,
    /** Characters of a name that are kept. */
    nameLength: 4096,
    /** Anomalies kept for one archive: a reviewer reads a few. */
    anomalies: 1000,
};

// EXTERNAL MODULE: ./lib/src/container/tar/header.js
var tar_header = __webpack_require__(85457);
;// CONCATENATED MODULE: ./lib/src/container/tar/pax.js
// Extended headers: the records of pax, each `length key=value` and a newline.


/** Reads the records (POSIX.1-2017, pax, "pax Extended Header"); undefined when they are malformed. */
function readRecords(data) {
    const extension = {};
    let at = 0;
    for (let count = 0; at < data.length && data[at] !== 0; count++) {
        const record = recordAt(data, at);
        if (record === undefined || count >= TAR_LIMITS.records)
            return undefined;
        at = record.end;
        const { key, value } = record;
        if (key === 'path' || key === 'GNU.sparse.name')
            extension.path = (0,tar_header/* text */.Qq)(value);
        if (key === 'linkpath')
            extension.linkpath = (0,tar_header/* text */.Qq)(value);
        if (key.startsWith('GNU.sparse.'))
            extension.sparse = true;
        if (key !== 'size')
            continue;
        const digits = (0,tar_header/* text */.Qq)(value);
        if (!/^[0-9]{1,15}$/.test(digits))
            return undefined;
        extension.size = Number(digits);
    }
    return extension;
}
function recordAt(data, at) {
    const [digits = ''] = Buffer.from(data.subarray(at, at + 12))
        .toString('latin1')
        .split(' ', 1);
    const length = /^[0-9]+$/.test(digits) ? Number(digits) : 0;
    const end = at + length;
    const equals = data.indexOf(0x3d, at);
    if (length === 0 || end > data.length || equals < 0 || equals >= end || data[end - 1] !== 0x0a)
        return undefined;
    const key = (0,tar_header/* text */.Qq)(data.subarray(at + digits.length + 1, equals));
    return { key, value: data.subarray(equals + 1, end - 1), end };
}

;// CONCATENATED MODULE: ./lib/src/container/tar/walk.js



/** Types that have no data, whatever their size field says; Python's tarfile goes on right behind their header. */
const KINDS = {
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'device',
    '4': 'device',
    '5': 'directory',
    '6': 'fifo',
};
/** Sizes from here on do not fit the octal field, so that only the extended header has them. */
const LARGEST_OCTAL = 8 ** 11;
async function walkHeaders(bytes) {
    const walker = new Walker(bytes);
    await walker.run();
    return walker;
}
class Walker {
    entries = [];
    anomalies = [];
    incomplete = [];
    trailing;
    bytes;
    at = 0;
    global = {};
    local = {};
    extensions = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    async run() {
        while (this.at < this.bytes.size) {
            if (this.entries.length >= TAR_LIMITS.members)
                return this.stop('budget', `more than ${TAR_LIMITS.members} members`);
            const block = await this.bytes.read(this.at, tar_header/* BLOCK */.IE);
            const header = (0,tar_header/* readHeader */.ay)(block);
            if (header === undefined) {
                if (!(await this.goOnBehind(block)))
                    return;
            }
            else if (Number.isNaN(header.size))
                return this.stop('broken', 'the size of a member is no number');
            else if (!(await this.take(header)))
                return;
        }
    }
    /** Takes the header at `at` and moves behind it and its data; false to stop. */
    async take(header) {
        switch (header.type) {
            case 'x':
            case 'X':
            case 'g':
            case 'L':
            case 'K':
                return this.takeExtension(header);
            // A volume's name, and the names of a directory's files in a dump: no members.
            case 'V':
            case 'D':
                this.at += tar_header/* BLOCK */.IE + padded(header.size);
                return true;
            default:
                await this.takeMember(header);
                return true;
        }
    }
    async takeExtension({ type, size }) {
        this.extensions += 1;
        const data = await this.bytes.read(this.at + tar_header/* BLOCK */.IE, Math.min(size, TAR_LIMITS.extensionBytes));
        if (size > data.length || this.extensions > TAR_LIMITS.extensions) {
            this.stop('broken', 'the headers of one member are too long, or cut off');
            return false;
        }
        const extension = type === 'L' ? { path: (0,tar_header/* text */.Qq)(data) } : type === 'K' ? { linkpath: (0,tar_header/* text */.Qq)(data) } : readRecords(data);
        if (extension === undefined) {
            this.stop('broken', 'an extended header is malformed');
            return false;
        }
        if (type === 'g') {
            this.global = { ...this.global, ...extension };
            if (Object.keys(extension).length > 0)
                this.note('global-override', 'a global header renames or resizes members');
        }
        else
            this.local = { ...this.local, ...extension };
        this.at += tar_header/* BLOCK */.IE + padded(size);
        return true;
    }
    async takeMember(header) {
        const { path, linkpath, size: stated, sparse } = { ...this.global, ...this.local };
        this.local = {};
        this.extensions = 0;
        const headerOffset = this.at;
        this.at += tar_header/* BLOCK */.IE;
        if (header.sparseGoesOn)
            await this.skipSparseBlocks();
        const kind = kindOf(header, path);
        const size = stated ?? header.size;
        const name = (path ?? header.name).slice(0, TAR_LIMITS.nameLength);
        if (stated !== undefined && stated !== header.size && header.size > 0 && stated < LARGEST_OCTAL) {
            this.note('size-conflict', `${name}: the headers give two sizes, ${header.size} and ${stated}`, headerOffset);
        }
        const dataOffset = this.at;
        const target = (linkpath ?? header.link).slice(0, TAR_LIMITS.nameLength);
        const isSparse = header.type === 'S' || sparse === true;
        if (kind === 'file') {
            this.entries.push({ name, target, kind, headerOffset, dataOffset, size, sparse: isSparse });
            this.at += padded(size);
            return;
        }
        this.entries.push({ name, target, kind, headerOffset, dataOffset, size: 0, sparse: false });
        if (size > 0)
            await this.skipDataless(name, size);
    }
    /** Something that has no data has a size: where readers go on from there, they do not agree. */
    async skipDataless(name, size) {
        this.note('size-conflict', `${name}: no file, and yet it has ${size} bytes`, this.at - tar_header/* BLOCK */.IE);
        const next = await this.bytes.read(this.at, tar_header/* BLOCK */.IE);
        if ((0,tar_header/* readHeader */.ay)(next) === undefined && !(0,tar_header/* isZeroBlock */.ei)(next))
            this.at += padded(size);
    }
    async skipSparseBlocks() {
        for (let goesOn = true; goesOn && this.at < this.bytes.size;) {
            goesOn = (0,tar_header/* sparseBlockGoesOn */.Hb)(await this.bytes.read(this.at, tar_header/* BLOCK */.IE));
            this.at += tar_header/* BLOCK */.IE;
        }
    }
    /** Behind a zero block or damage: the next header, as GNU tar looks for it; false when there is none. */
    async goOnBehind(block) {
        const start = this.at;
        const ended = block.length === tar_header/* BLOCK */.IE && (0,tar_header/* isZeroBlock */.ei)(block);
        if (!ended)
            this.incomplete.push({ code: 'broken', reason: DAMAGE, risk: 'inert', offset: start });
        const found = await this.search(start);
        if (found === undefined)
            return false;
        if (ended && found.header)
            this.note('members-after-end', 'members follow the end of the archive', found.at);
        if (ended && !found.header) {
            this.trailing = found.at;
            this.note('trailing-data', `${this.bytes.size - found.at} bytes follow the end of the archive`, found.at);
            return false;
        }
        this.at = found.at;
        return found.header;
    }
    /** The next header behind `start`, else the first block that is not zero; undefined when all of it is. */
    async search(start) {
        let data;
        const end = Math.min(this.bytes.size, start + TAR_LIMITS.searched);
        for (let at = start; at < end; at += SEARCH_STEP) {
            const piece = await this.bytes.read(at, SEARCH_STEP);
            for (let from = 0; from < piece.length; from += tar_header/* BLOCK */.IE) {
                const block = piece.subarray(from, from + tar_header/* BLOCK */.IE);
                if (block.every((byte) => byte === 0))
                    continue;
                if ((0,tar_header/* readHeader */.ay)(block) !== undefined)
                    return { at: at + from, header: true };
                data ??= at + from;
            }
        }
        if (end < this.bytes.size)
            this.stop('budget', 'a long tail that holds no header was not searched');
        return data === undefined ? undefined : { at: data, header: false };
    }
    note(kind, detail, offset = this.at) {
        if (this.anomalies.length < TAR_LIMITS.anomalies)
            this.anomalies.push({ kind, detail, offset });
    }
    stop(code, reason) {
        this.incomplete.push({
            code,
            reason,
            risk: code === 'budget' ? 'runs-code' : 'unknown',
            offset: this.at,
        });
    }
}
const SEARCH_STEP = 2 ** 18;
const DAMAGE = 'the archive is damaged: no header where one should be';
/** Types that nobody knows are files, as POSIX has it. */
function kindOf({ type, name }, path) {
    const kind = KINDS[type];
    if (kind !== undefined)
        return kind;
    // Before there was a type for directories, a slash told them.
    return type === '0' && (path ?? name).endsWith('/') ? 'directory' : 'file';
}
function padded(size) {
    return Math.ceil(size / tar_header/* BLOCK */.IE) * tar_header/* BLOCK */.IE;
}

;// CONCATENATED MODULE: ./lib/src/container/tar/read.js
// Reads a tar archive that may lie: its members, and what only a careless or hostile writer makes.




/**
 * Reads all headers and no data: v7, ustar, pax and GNU. Where readers would go on at different places the
 * anomalies say so. Rejects only with the origin's own error.
 */
async function readTar(bytes) {
    const { entries, anomalies, incomplete, trailing } = await walkHeaders(bytes);
    return {
        members: entries.map((entry) => memberOf(bytes, entry)),
        anomalies: bounded([...anomalies, ...entryAnomalies(entries)]),
        incomplete: [...incomplete, ...overrun(entries, bytes.size)],
        ...(trailing === undefined ? {} : { trailing }),
    };
}
function memberOf(bytes, entry) {
    const { target, ...facts } = entry;
    const isLink = entry.kind === 'symlink' || entry.kind === 'hardlink';
    const incomplete = entry.sparse ? SPARSE : undefined;
    const open = () => Promise.resolve({
        bytes: (0,core_bytes/* sliceBytes */.A1)(bytes, entry.dataOffset, entry.size),
        ...(incomplete === undefined ? {} : { incomplete }),
    });
    return { ...facts, ...(isLink ? { target } : {}), open };
}
const SPARSE = {
    code: 'unsupported',
    reason: 'a sparse member is stored in pieces, which were read as they lie in the archive',
    risk: 'unknown',
};
/** Only the last member can be longer than the archive. */
function overrun(entries, size) {
    const last = entries.at(-1);
    if (last === undefined || last.dataOffset + last.size <= size)
        return [];
    const reason = `the archive ends within its last member, of which ${last.dataOffset + last.size - size} bytes are missing`;
    return [{ code: 'broken', reason, risk: 'inert', offset: size }];
}
function entryAnomalies(entries) {
    const anomalies = [];
    const links = new Set();
    const names = new Set();
    for (const entry of entries) {
        const path = normal(entry.name);
        const offset = entry.headerOffset;
        const note = (kind, detail) => {
            anomalies.push({ kind, detail: `${entry.name}: ${detail}`, offset });
        };
        const unsafe = (0,zip_names/* unsafeName */.gj)(entry.name);
        if (unsafe !== undefined)
            note('unsafe-name', unsafe);
        if (goesThrough(path, links))
            note('through-link', 'the name passes through a link of this archive');
        if (entry.kind === 'device' || entry.kind === 'fifo')
            note('special-file', `a ${entry.kind}`);
        if (escapes(entry, path))
            note('link-escapes', `a ${entry.kind} that points to ${entry.target}`);
        if (entry.kind === 'symlink')
            links.add(path);
        // A directory may be named again by the tool that appends to it.
        if (entry.kind !== 'directory' && names.has(path))
            note('repeated-name', 'a second member of this name');
        names.add(path);
    }
    return anomalies;
}
function goesThrough(path, links) {
    if (links.size === 0)
        return false;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (links.has(path.slice(0, slash)))
            return true;
    }
    return false;
}
/** Symbolic links are relative to their folder, hard links to the root of the archive. */
function escapes({ kind, target }, path) {
    if (kind !== 'symlink' && kind !== 'hardlink')
        return false;
    if (/^(?:[/\\]|[A-Za-z]:)/.test(target))
        return true;
    let depth = kind === 'symlink' ? path.split('/').length - 1 : 0;
    for (const part of target.split(/[/\\]/)) {
        if (part === '..')
            depth -= 1;
        else if (part !== '' && part !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
function normal(name) {
    return name
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** At most the limit, but one of each kind in any case: a flood must not carry the one that matters away. */
function bounded(anomalies) {
    const seen = new Set();
    return anomalies.filter(({ kind }, index) => {
        const keep = index < TAR_LIMITS.anomalies || !seen.has(kind);
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
