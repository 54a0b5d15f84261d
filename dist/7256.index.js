export const id = 7256;
export const ids = [7256];
export const modules = {

/***/ 52203:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ sliceBytes),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   ZY: () => (/* binding */ memoryBytes)
/* harmony export */ });
// Random-access bytes: the one way every reader sees a file, a zip member or a remote object.
/** Bytes already in memory. */
function memoryBytes(data) {
    return {
        size: data.length,
        inMemory: true,
        read: (offset, length) => Promise.resolve(data.subarray(offset, offset + Math.max(0, length))),
    };
}
/** The part `[offset, offset + length)` of other bytes, cut where they end. */
function sliceBytes(whole, offset, length) {
    const start = Math.min(Math.max(0, offset), whole.size);
    const size = Math.max(0, Math.min(length, whole.size - start));
    return {
        size,
        read: (at, count) => whole.read(start + at, Math.max(0, Math.min(count, size - at))),
    };
}
/** Reads everything in chunks, in order: for hashing and for streams that must be seen whole. */
async function* chunksOf(bytes, chunkSize = 1 << 20) {
    for (let offset = 0; offset < bytes.size; offset += chunkSize) {
        yield await bytes.read(offset, chunkSize);
    }
}


/***/ }),

/***/ 60699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
// Work that is done at most once, at the first time it is asked for.
function once(make) {
    let made;
    return () => (made ??= make());
}


/***/ }),

/***/ 87256:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directorySource: () => (/* binding */ directorySource)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var bytes = __webpack_require__(52203);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/source/errors.js
var source_errors = __webpack_require__(29039);
;// CONCATENATED MODULE: ./lib/src/source/directory-walk.js




/** Files listed of all paths together: what a listing of a few hundred megabytes holds. */
const FILES_MAX = 500_000;
/** Rejects with {@link SourceError} UNREADABLE when a path does not exist. */
async function listFiles(paths, limit = FILES_MAX) {
    const walk = new Walk(limit);
    for (const named of paths)
        await walk.run(named);
    return walk;
}
/** The target of a link, as a git blob of it would hold it. Rejects with {@link SourceError} UNREADABLE. */
async function readLink(place, shown) {
    try {
        return await (0,promises_.readlink)(place, 'buffer');
    }
    catch (error) {
        throw (0,source_errors/* unreadable */.O$)((0,source_errors/* oneLine */.TN)(shown), error);
    }
}
class Walk {
    files = [];
    incomplete = [];
    places = new Map();
    seen = new Set();
    limit;
    full = false;
    constructor(limit) {
        this.limit = limit;
    }
    async run(named) {
        const stats = await (0,promises_.lstat)(named).catch((error) => {
            throw (0,source_errors/* unreadable */.O$)(`"${(0,source_errors/* oneLine */.TN)(named)}"`, error);
        });
        const plain = external_node_path_.normalize(named)
            .replaceAll(external_node_path_.sep, '/')
            .replace(/(?<=[^/])\/$/, '');
        const shown = (await isRepositoryBelow(named, plain)) ? `./${plain}` : plain;
        const places = [{ raw: Buffer.from(external_node_path_.resolve(named)), shown, stats }];
        for (let place = places.pop(); place !== undefined && !this.full; place = places.pop()) {
            // The same file below two of the paths is one file.
            const key = place.raw.toString('latin1');
            if (this.seen.has(key))
                continue;
            this.seen.add(key);
            if (place.stats.isDirectory())
                for (const below of (await this.enter(place)).toReversed())
                    places.push(below);
            else
                this.add(place);
        }
    }
    add({ raw, shown, stats }) {
        const kind = stats.isSymbolicLink() ? 'symlink' : stats.isFile() ? 'file' : undefined;
        if (kind === undefined) {
            this.note(shown, 'unreadable', 'is a pipe, a socket or a device, which is never opened', 'unknown');
        }
        else if (this.files.length === this.limit) {
            this.full = true;
            this.note(shown, 'budget', `comes after ${this.limit} files; from here on nothing was listed`, 'runs-code');
        }
        else {
            const version = { kind, id: '' };
            this.files.push({ path: shown, version });
            this.places.set(version, raw);
        }
    }
    /** What is in a directory, in the order of names as bytes. */
    async enter({ raw, shown }) {
        let entries;
        try {
            entries = await (0,promises_.readdir)(raw, { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            this.note(shown, 'unreadable', `is a directory that cannot be read (${(0,source_errors/* oneLine */.TN)((0,errors/* messageOf */.b)(error))})`, 'unknown');
            return [];
        }
        const kept = entries.filter((entry) => !(entry.isDirectory() && entry.name.toString('latin1') === '.git'));
        kept.sort((a, b) => Buffer.compare(orderOf(a), orderOf(b)));
        return kept.map((stats) => ({
            raw: Buffer.concat([raw, Buffer.from(external_node_path_.sep), stats.name]),
            shown: shown === '.' ? stats.name.toString() : `${shown.replace(/\/$/, '')}/${stats.name.toString()}`,
            stats,
        }));
    }
    note(shown, code, reason, risk) {
        this.incomplete.push({ path: shown, incomplete: { code, reason: `this ${reason}`, risk } });
    }
}
/** Whether a relative path leads to a repository of its own, so that its files are not those of the one around it. */
async function isRepositoryBelow(named, plain) {
    if (plain === '.' || plain.startsWith('..') || external_node_path_.isAbsolute(plain))
        return false;
    return (0,promises_.lstat)(external_node_path_.join(named, '.git')).then(() => true, () => false);
}
/** A directory sorts as if its name ended with a slash, as in git, which gives the order of whole paths. */
function orderOf(entry) {
    return entry.isDirectory() ? Buffer.concat([entry.name, Buffer.from('/')]) : entry.name;
}

// EXTERNAL MODULE: ./lib/src/source/file-pool.js
var file_pool = __webpack_require__(91521);
// EXTERNAL MODULE: ./lib/src/core/once.js
var once = __webpack_require__(60699);
;// CONCATENATED MODULE: ./lib/src/source/directory-source.js
// Files and directories of this machine as a change in which everything is new: what a terminal's paths name.





/**
 * A {@link Source} of every file at and below `paths`, in the order of the paths given and then of names as bytes.
 * Directories named `.git` are left out. Links are listed, never followed. There is no base, so no policy, and no
 * LFS objects. `select` rejects with {@link SourceError} UNREADABLE when a path does not exist; files are opened when
 * they are read, and `open` and the bytes reject with UNREADABLE when that fails or the file changes meanwhile.
 */
function directorySource(paths) {
    const pool = new file_pool/* FilePool */.p();
    const list = (0,once/* once */.O)(() => listFiles(paths));
    return {
        async select() {
            const { files, incomplete } = await list();
            return { files: files.map(({ path, version }) => ({ path, head: version })), incomplete };
        },
        async open(path, version) {
            // By the version, since names that are not UTF-8 may show the same path.
            const place = (await list()).places.get(version);
            if (place === undefined)
                throw new source_errors/* SourceError */.c8('UNREADABLE', 'a file was opened that the listing does not have');
            return version.kind === 'symlink' ? (0,bytes/* memoryBytes */.ZY)(await readLink(place, path)) : pool.open(place, path);
        },
        openHead: nothing,
        openBase: nothing,
        hasNoCommits: true,
        readBase: nothing,
        readBaseFolder: () => Promise.resolve(new Map()),
        openLfs: nothing,
        changedLines: nothing,
        close: () => pool.close(),
    };
}
function nothing() {
    return Promise.resolve(undefined);
}


/***/ }),

/***/ 29039:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   OB: () => (/* binding */ isSourceError),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   c8: () => (/* binding */ SourceError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// What can go wrong where bytes come from. The message is one line and says what to do.

class SourceError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}
function isSourceError(thrown, ...codes) {
    return thrown instanceof SourceError && (codes.length === 0 || codes.includes(thrown.code));
}
/** What a failing system call is to us. Typed errors pass through: whoever threw them knew better what to say. */
function unreadable(what, thrown) {
    if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U)
        return thrown;
    return new SourceError('UNREADABLE', `${what} cannot be read: ${oneLine((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown))}`, thrown);
}
/** Longest piece of foreign text inside a message: enough to recognise it. */
const QUOTED = 160;
/** The first line of foreign text, cut; control characters go, since a message is one line. */
function oneLine(text) {
    const line = text
        .slice(0, 4 * QUOTED)
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .trim();
    return line.length > QUOTED ? `${line.slice(0, QUOTED)}...` : line;
}


/***/ }),

/***/ 91521:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FilePool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29039);
/* harmony import */ var _read_at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92256);
// Files of this machine as bytes that may not change, with few descriptors open however many files there are.




/** Descriptors kept open between reads: more than are read at a time, far below the usual limit of 1024. */
const OPEN_FILES = 32;
/**
 * Files up to this size are read whole when they are opened: most are that small, and each read would cost three calls.
 * They are read without giving way to others: a turn of the event loop takes longer than the system does.
 */
const SMALL_FILE = 256 * 1024;
/** Reads up to this size do not give way to others either. */
const SMALL_READ = 2 ** 20;
/**
 * A file is opened once to learn which one it is (device, inode, size, times). Every later read is of that very
 * file, also when its descriptor was closed in between and opened again, and rejects once anything about it changed.
 */
class FilePool {
    limit;
    /** In order of last use, oldest first. */
    opened = new Map();
    closed = false;
    constructor(limit = OPEN_FILES) {
        this.limit = limit;
    }
    /**
     * A regular file as bytes. Its last name is not followed when it is a symbolic link; pipes, sockets and devices are
     * refused without waiting for them. Rejects with {@link SourceError} UNREADABLE. `shown` names it in messages.
     */
    async open(path, shown) {
        const file = new PooledFile(this, path, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(shown));
        file.identify();
        return Promise.resolve(file);
    }
    /** Runs `use` with the open descriptor of a file, which stays open until `use` is done. */
    async with(file, use) {
        if (this.closed)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('UNREADABLE', 'a file was read after its source was closed');
        const opened = this.opened.get(file) ?? { handle: file.openHandle(), readers: 0 };
        this.opened.delete(file);
        this.opened.set(file, opened);
        opened.readers += 1;
        try {
            return await use(await opened.handle);
        }
        catch (error) {
            // A file that failed once is opened afresh, if at all.
            if (this.opened.get(file) === opened && opened.readers === 1)
                await this.drop(file, opened);
            throw error;
        }
        finally {
            opened.readers -= 1;
            await this.shrink();
        }
    }
    /** Closes every descriptor. Bytes handed out reject from now on. */
    async close() {
        this.closed = true;
        await Promise.all([...this.opened].map(([file, opened]) => this.drop(file, opened)));
    }
    async shrink() {
        for (const [file, opened] of this.opened) {
            if (this.opened.size <= this.limit)
                return;
            if (opened.readers === 0)
                await this.drop(file, opened);
        }
    }
    async drop(file, opened) {
        this.opened.delete(file);
        // A descriptor that never opened, or fails to close, is gone either way.
        await opened.handle.then((handle) => handle.close()).catch(() => undefined);
    }
}
/** O_NONBLOCK: opening a pipe that nobody writes to would otherwise wait for ever. Neither flag exists on Windows. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
class PooledFile {
    pool;
    path;
    shown;
    known;
    /** All of a small file. */
    content;
    constructor(pool, path, shown) {
        this.pool = pool;
        this.path = path;
        this.shown = shown;
    }
    get size() {
        return Number(this.known?.size ?? 0);
    }
    get givesAway() {
        return this.content === undefined;
    }
    /** Learns which file it is, and all of it when it is small. */
    identify() {
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.path, FLAGS);
            this.check((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true }));
            if (this.size > SMALL_FILE)
                return;
            const content = (0,_read_at_js__WEBPACK_IMPORTED_MODULE_3__/* .readAtNow */ .o)(descriptor, this.shown, 0, this.size, this.size);
            this.check((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true }));
            this.content = content;
        }
        catch (error) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(this.shown, error);
        }
        finally {
            if (descriptor !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    read(offset, length) {
        if (this.content !== undefined) {
            return Promise.resolve(this.content.subarray(offset, offset + Math.max(0, length)));
        }
        return this.pool.with(this, (handle) => length <= SMALL_READ ? this.readNow(handle, offset, length) : this.readLater(handle, offset, length));
    }
    /** After each read the file is looked at: what was handed out before a change was seen would be of two versions. */
    async readLater(handle, offset, length) {
        const data = await (0,_read_at_js__WEBPACK_IMPORTED_MODULE_3__/* .readAt */ .m)(handle, this.shown, offset, length, this.size);
        this.check(await this.stat(handle));
        return data;
    }
    readNow({ fd }, offset, length) {
        try {
            const data = (0,_read_at_js__WEBPACK_IMPORTED_MODULE_3__/* .readAtNow */ .o)(fd, this.shown, offset, length, this.size);
            this.check((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, { bigint: true }));
            return data;
        }
        catch (error) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(this.shown, error);
        }
    }
    async openHandle() {
        let handle;
        try {
            handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.path, FLAGS);
            this.check(await this.stat(handle));
            return handle;
        }
        catch (error) {
            await handle?.close().catch(() => undefined);
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(this.shown, error);
        }
    }
    stat(handle) {
        return handle.stat({ bigint: true }).catch((error) => {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(this.shown, error);
        });
    }
    check(now) {
        if (!now.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('UNREADABLE', `${this.shown} is no regular file; it was not read`);
        this.known ??= now;
        if (!sameFile(this.known, now)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('UNREADABLE', `${this.shown} changed while it was read; run the scan again`);
        }
    }
}
/** The time of the last status change cannot be set back by whoever writes the file, unlike the other times. */
function sameFile(a, b) {
    return (a.dev === b.dev &&
        a.ino === b.ino &&
        a.size === b.size &&
        a.mtimeNs === b.mtimeNs &&
        a.ctimeNs === b.ctimeNs);
}


/***/ }),

/***/ 92256:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readAt),
/* harmony export */   o: () => (/* binding */ readAtNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29039);
// Reads a range of an open file whole: the system may give fewer bytes than were asked for.


/**
 * The bytes `[offset, offset + length)` of a file of `size` bytes, cut at its end. `what` names it in messages.
 * Rejects with {@link SourceError} UNREADABLE, also when the file has become shorter than `size`.
 */
async function readAt(handle, what, offset, length, size) {
    const start = Math.max(0, offset);
    const data = roomFor(start, length, size);
    try {
        for (let done = 0; done < data.length;) {
            const { bytesRead } = await handle.read(data, done, data.length - done, start + done);
            if (bytesRead === 0)
                throw shorter(what);
            done += bytesRead;
        }
        return data;
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(what, error);
    }
}
/** As {@link readAt}, before anything else goes on. Throws what the system says, too. */
function readAtNow(descriptor, what, offset, length, size) {
    const start = Math.max(0, offset);
    const data = roomFor(start, length, size);
    for (let done = 0; done < data.length;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, data, done, data.length - done, start + done);
        if (read === 0)
            throw shorter(what);
        done += read;
    }
    return data;
}
function roomFor(start, length, size) {
    return Buffer.allocUnsafe(Math.max(0, Math.min(length, size - start)));
}
function shorter(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('UNREADABLE', `${what} became shorter while it was read`);
}


/***/ })

};
