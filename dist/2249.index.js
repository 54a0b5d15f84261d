export const id = 2249;
export const ids = [2249];
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

/***/ 53090:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ diffTrees)
});

// EXTERNAL MODULE: ./lib/src/core/limits.js
var limits = __webpack_require__(61318);
;// CONCATENATED MODULE: ./lib/src/source/moves.js
/** The same files, with `movedFrom` where it is known. Linear in their number. */
function withMoves(files) {
    const deleted = files.filter((file) => file.head === undefined && isText(file.base));
    const byId = group(deleted, (file) => file.base?.id ?? '');
    const byIdAndName = group(deleted, (file) => `${file.base?.id} ${nameOf(file.path)}`);
    const byName = group(deleted, (file) => nameOf(file.path));
    const added = group(files.filter(isAdded), (file) => nameOf(file.path));
    return files.map((file) => {
        if (!isAdded(file))
            return file;
        const name = nameOf(file.path);
        const exact = byIdAndName.get(`${file.head?.id} ${name}`) ?? byId.get(file.head?.id ?? '');
        // A name is a hint only when it is the only one on both sides: `__init__.py` says nothing.
        const likely = byName.get(name)?.length === 1 && added.get(name)?.length === 1 ? byName.get(name)?.[0] : undefined;
        const origin = exact?.[0] ?? likely;
        return origin === undefined ? file : { ...file, movedFrom: origin.path };
    });
}
function isAdded(file) {
    return file.base === undefined && isText(file.head);
}
function isText(version) {
    return version?.kind === 'file' || version?.kind === 'executable';
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function group(files, key) {
    const groups = new Map();
    for (const file of files) {
        const others = groups.get(key(file));
        if (others === undefined)
            groups.set(key(file), [file]);
        else
            others.push(file);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/src/source/object-store.js
var object_store = __webpack_require__(29767);
;// CONCATENATED MODULE: ./lib/src/source/diff-trees.js



/**
 * Directories read of one change, when its files are not allowed to be more. A tree may name one subtree many times
 * over, and so hold a million directories in a few bytes.
 */
const DIRECTORIES_MAX = 20_000;
/** Nesting: no system has paths of so many parts, and git cannot check them out. */
const DEPTH_MAX = 1_000;
/**
 * What differs between two trees, ordered by path as bytes. Names are kept as text whatever they hold, two that show
 * the same path stay two entries. Over a limit the listing stops: what was found stays, and `incomplete` says that
 * there is more. Deleted files over the limit are left out, and said to be, without stopping: they bring nothing in.
 * Rejects with the store's own error.
 */
async function diffTrees(store, trees) {
    const walk = new Walk(store, trees.limit ?? limits/* LIMITS */.b.changedFiles);
    if (trees.base !== trees.head)
        await walk.run(trees.base, trees.head);
    return { files: withMoves(walk.files), incomplete: walk.incomplete };
}
class Walk {
    files = [];
    incomplete = [];
    store;
    limit;
    directoryLimit;
    brought = 0;
    deleted = 0;
    directories = 0;
    stopped = false;
    constructor(store, limit) {
        this.store = store;
        this.limit = limit;
        this.directoryLimit = Math.max(DIRECTORIES_MAX, limit);
    }
    async run(base, head) {
        const steps = [{ path: '', depth: 0, head, ...(base !== undefined && { base }) }];
        for (let step = steps.pop(); step !== undefined && !this.stopped; step = steps.pop()) {
            if ('file' in step)
                this.add(step.file);
            else if (this.mayEnter(step)) {
                const [before, after] = await Promise.all([this.entries(step.base), this.entries(step.head)]);
                const below = compare(before, after, step.path, step.depth + 1);
                for (const next of below.toReversed())
                    steps.push(next);
            }
        }
    }
    async entries(id) {
        return id === undefined ? [] : this.store.tree(id);
    }
    add(file) {
        if (file.head === undefined)
            this.addDeleted(file);
        else if (++this.brought <= this.limit)
            this.files.push(file);
        else
            this.stop(file.path, `the change has more than ${this.limit} files`);
    }
    addDeleted(file) {
        if (++this.deleted <= this.limit)
            this.files.push(file);
        else if (this.deleted === this.limit + 1) {
            const reason = `the change deletes more than ${this.limit} files; the rest of those was not listed`;
            this.incomplete.push({ path: file.path, incomplete: { code: 'budget', reason, risk: 'inert' } });
        }
    }
    mayEnter({ path, depth, head }) {
        if (head === undefined && this.deleted > this.limit)
            return false;
        if (++this.directories > this.directoryLimit) {
            this.stop(path, `the change touches more than ${this.directoryLimit} directories`);
        }
        else if (depth > DEPTH_MAX)
            this.stop(path, `directories are nested more than ${DEPTH_MAX} deep`);
        return !this.stopped;
    }
    stop(path, why) {
        const reason = `${why}; from here on nothing was listed or inspected: split the change`;
        this.incomplete.push({ path, incomplete: { code: 'budget', reason, risk: 'runs-code' } });
        this.stopped = true;
    }
}
function compare(before, after, directory, depth) {
    const steps = [];
    for (const { base, head } of pairs(before, after)) {
        const entry = head ?? base;
        if (entry === undefined)
            continue;
        const name = (0,object_store/* nameBytes */.dw)(entry);
        const path = directory === '' ? textOf(name) : `${directory}/${textOf(name)}`;
        for (const step of stepsOf(path, depth, base, head))
            steps.push({ key: sortKey(name, step), step });
    }
    return steps.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ step }) => step);
}
/** One name on both sides. A file that became a directory, or the reverse, is one of each. */
function stepsOf(path, depth, base, head) {
    const file = {
        path,
        ...(base !== undefined && base.type !== 'tree' && { base: versionOf(base) }),
        ...(head !== undefined && head.type !== 'tree' && { head: versionOf(head) }),
    };
    const tree = {
        path,
        depth,
        ...(base?.type === 'tree' && { base: base.id }),
        ...(head?.type === 'tree' && { head: head.id }),
    };
    const steps = [];
    if (file.base !== undefined || file.head !== undefined)
        steps.push({ file });
    if (tree.base !== tree.head)
        steps.push(tree);
    return steps;
}
function versionOf(entry) {
    return { kind: (0,object_store/* kindOf */.I)(entry) ?? 'file', id: entry.id };
}
/**
 * The entries that differ, paired by name. Names may repeat in a tree made by hand, and names that are not UTF-8 may
 * look alike in an API's answer: so no name is ever dropped for another.
 */
function* pairs(before, after) {
    const bases = byName(before);
    const heads = byName(after);
    for (const [name, named] of heads) {
        const others = bases.get(name) ?? [];
        bases.delete(name);
        const now = without(named, others);
        const then = without(others, named);
        for (let index = 0; index < Math.max(now.length, then.length); index++) {
            yield { ...(then[index] && { base: then[index] }), ...(now[index] && { head: now[index] }) };
        }
    }
    for (const named of bases.values())
        for (const base of named)
            yield { base };
}
/** The entries that the other side has not, in time linear in both. */
function without(entries, others) {
    const known = new Set(others.map(identity));
    return entries.filter((entry) => !known.has(identity(entry)));
}
function byName(entries) {
    const named = new Map();
    for (const entry of entries) {
        // One character per byte: distinct names stay distinct.
        const key = (0,object_store/* nameBytes */.dw)(entry).toString('latin1');
        const others = named.get(key);
        if (others === undefined)
            named.set(key, [entry]);
        else
            others.push(entry);
    }
    return named;
}
function identity(entry) {
    return `${(0,object_store/* kindOf */.I)(entry) ?? 'tree'} ${entry.id}`;
}
/** Git's order: a directory sorts as if its name ended with a slash, which gives the order of whole paths. */
function sortKey(name, step) {
    return 'file' in step ? name : Buffer.concat([name, Buffer.from('/')]);
}
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
function textOf(name) {
    return UTF8.decode(name);
}


/***/ }),

/***/ 88848:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   G3: () => (/* binding */ objectHash),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   mR: () => (/* binding */ blobIdOf),
/* harmony export */   r4: () => (/* binding */ verifiedBySha256)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83442);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52203);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29039);
// Proof that bytes are what a name says: git object ids and the sha256 that Git LFS and policies go by.



/** sha256 of all bytes as 64 lower-case hex characters, read in chunks. */
async function sha256Of(bytes) {
    return hashAll((0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .newHash */ .t)('sha256'), bytes);
}
/**
 * The id that git gives a blob of these bytes, by the hash that `like` (40 or 64 hex characters) is made with.
 * Source: git's documentation, gitformat-pack ("Object IDs") and hash-function-transition.
 */
async function blobIdOf(bytes, like) {
    return hashAll(objectHash('blob', bytes.size, like), bytes);
}
/** A hash that has seen the header git puts before an object's content. */
function objectHash(type, size, like) {
    return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .newHash */ .t)(like.length === 64 ? 'sha256' : 'sha1').update(`${type} ${size}\0`);
}
/**
 * Takes a stream into a temporary file while hashing it; the result is only handed out when size and sha256 are
 * the expected ones. Rejects with {@link SourceError}: TOO_LARGE before the first byte when the object is over the
 * limit, DIGEST_MISMATCH when it is not what it says (as soon as it runs over), UNREADABLE when the disk fails;
 * an error of the stream itself passes through.
 */
async function verifiedBySha256(stream, expected, files) {
    const { oid, size, limit } = expected;
    if (size > limit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('TOO_LARGE', `object ${oid} has ${size} bytes, the limit is ${limit}; raise it`);
    }
    const hash = (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .newHash */ .t)('sha256');
    let seen = 0;
    const watch = (chunk) => {
        seen += chunk.length;
        if (seen > size)
            throw mismatch(oid, `more than the ${size} bytes that its pointer promises`);
        hash.update(chunk);
    };
    return files.keep(stream, watch, () => {
        if (seen !== size)
            throw mismatch(oid, `${seen} bytes where its pointer promises ${size}`);
        const actual = hash.digest('hex');
        if (actual !== oid)
            throw mismatch(oid, `other bytes, of sha256 ${actual}`);
    });
}
function mismatch(oid, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('DIGEST_MISMATCH', `object ${oid} holds ${found}; do not use it, fetch it again`);
}
async function hashAll(hash, bytes) {
    for await (const chunk of (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .chunksOf */ .U_)(bytes))
        hash.update(chunk);
    return hash.digest('hex');
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

/***/ 84349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ LfsStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88848);
// Git LFS objects that the local clone already holds, taken only for what they hash to.



/**
 * The objects below `<git directory>/lfs/objects`, named by their sha256. Source: git-lfs, docs/spec.md, "Local
 * storage".
 */
class LfsStore {
    directory;
    files;
    /** Hashing tens of gigabytes once is enough. */
    checked = new Map();
    constructor(gitDirectory, files) {
        this.directory = node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDirectory, 'lfs', 'objects');
        this.files = files;
    }
    /**
     * The object, or undefined when the clone does not have it. Rejects with {@link SourceError} DIGEST_MISMATCH when
     * it has other bytes under that name, UNREADABLE when they cannot be read or change.
     */
    open(oid, size) {
        if (!/^[0-9a-f]{64}$/.test(oid))
            return Promise.resolve(undefined);
        const key = `${oid} ${size}`;
        const known = this.checked.get(key) ?? this.check(oid, size);
        this.checked.set(key, known);
        return known;
    }
    async check(oid, size) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.directory, oid.slice(0, 2), oid.slice(2, 4), oid);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined)) === undefined)
            return undefined;
        const bytes = await this.files.open(file, `LFS object ${oid}`);
        if (bytes.size !== size)
            throw (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatch */ .J4)(oid, `${bytes.size} bytes where its pointer promises ${size}`);
        const actual = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes);
        if (actual !== oid)
            throw (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatch */ .J4)(oid, `other bytes, of sha256 ${actual}`);
        return bytes;
    }
}


/***/ }),

/***/ 29767:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   dw: () => (/* binding */ nameBytes)
/* harmony export */ });
/** Exactly 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Bits of a mode: gitformat-index, "object type" and "unix permission". */
const TYPE_BITS = 0o170000;
const SYMLINK = 0o120000;
const ANY_EXECUTE = 0o111;
/** What an entry is to us, or undefined for a tree. A mode git does not know counts as a file: it gets read. */
function kindOf(entry) {
    if (entry.type === 'tree')
        return undefined;
    if (entry.type === 'commit')
        return 'gitlink';
    const mode = Number.parseInt(entry.mode, 8);
    if ((mode & TYPE_BITS) === SYMLINK)
        return 'symlink';
    return (mode & ANY_EXECUTE) === 0 ? 'file' : 'executable';
}
/** The raw bytes of an entry's name. */
function nameBytes(entry) {
    return Buffer.from(entry.name);
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


/***/ }),

/***/ 48943:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ TemporaryFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29039);
/* harmony import */ var _read_at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92256);
// Bytes too large for memory: a temporary file without a name, reachable through its descriptor only.




/** Disk that all temporary files of a run may take: hosted runners have 14 GB free. Above it a file is not read. */
const TEMPORARY_BYTES = 12 * 2 ** 30;
/** Every method rejects with {@link SourceError} UNREADABLE or TOO_LARGE. */
class TemporaryFiles {
    options;
    handles = new Set();
    home;
    used = 0;
    made = 0;
    constructor(options) {
        this.options = options;
    }
    /**
     * Writes the chunks to a file of its own. `watch` sees each chunk first, `verify` the size when all are there; either
     * may throw to give up, which frees the disk.
     */
    async keep(chunks, watch, verify = () => undefined) {
        const handle = await this.create();
        let size = 0;
        try {
            for await (const chunk of chunks) {
                watch(chunk);
                this.charge(chunk.length);
                size += chunk.length;
                await writeAll(handle, chunk);
            }
            verify(size);
        }
        catch (error) {
            this.used -= size;
            await this.release(handle);
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('a temporary file', error);
        }
        return this.bytesOf(handle, size);
    }
    /** Closes every file, which frees its disk, and removes the directory. Bytes handed out reject from now on. */
    async close() {
        await Promise.allSettled([...this.handles].map((handle) => this.release(handle)));
        this.used = 0;
        // It may never have come about, and what cannot be removed is empty.
        await this.home?.then((home) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(home, { recursive: true, force: true })).catch(() => undefined);
        this.home = undefined;
    }
    bytesOf(handle, size) {
        return { size, read: (offset, length) => (0,_read_at_js__WEBPACK_IMPORTED_MODULE_3__/* .readAt */ .m)(handle, 'a temporary file', offset, length, size) };
    }
    charge(length) {
        const limit = this.options.limit ?? TEMPORARY_BYTES;
        if (this.used + length > limit) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('TOO_LARGE', `the large files need more than ${limit} bytes of temporary disk`);
        }
        this.used += length;
    }
    async create() {
        try {
            // mkdtemp makes the directory 0700: nobody else can open the file in the moment it has a name.
            this.home ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.options.directory, 'model-guard-'));
            const name = node_path__WEBPACK_IMPORTED_MODULE_1__.join(await this.home, String(this.made++));
            const { O_RDWR, O_CREAT, O_EXCL } = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants;
            const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(name, O_RDWR | O_CREAT | O_EXCL, 0o600);
            this.handles.add(handle);
            // Unlinked at once: whatever ends the process, the system frees the disk.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(name);
            return handle;
        }
        catch (error) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`the temporary directory ${this.options.directory}`, error);
        }
    }
    async release(handle) {
        this.handles.delete(handle);
        await handle.close().catch(() => undefined);
    }
}
async function writeAll(handle, chunk) {
    for (let done = 0; done < chunk.length;) {
        done += (await handle.write(chunk, done, chunk.length - done)).bytesWritten;
    }
}


/***/ }),

/***/ 34086:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ TreePaths)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61318);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29039);
/* harmony import */ var _object_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29767);



/** Files of one folder that are read whole: what a team keeps there is written by hand. */
const FOLDER_FILES = 100;
/**
 * Entries whose names are kept: neighbours of the same files are asked for again and again, and mostly are not there.
 * Each takes about 200 bytes.
 */
const KEPT_ENTRIES = 100_000;
/** Paths below the trees of one store. Its methods reject with {@link SourceError} and with the store's own error. */
class TreePaths {
    store;
    known = new Map();
    kept = 0;
    constructor(store) {
        this.store = store;
    }
    /**
     * The whole file at `path` below the tree `root`; undefined when there is nothing. Rejects with UNREADABLE when
     * something else stands there (a link could point at anything, so it is not taken for "no policy"), and with
     * TOO_LARGE above LIMITS.policyBytes.
     */
    async read(root, path) {
        const entry = await this.find(root, path);
        if (entry === undefined)
            return undefined;
        const kind = (0,_object_store_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(entry);
        if (kind !== 'file' && kind !== 'executable') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('UNREADABLE', `${path} of the base commit is a ${kind ?? 'directory'}; make it a plain file`);
        }
        const bytes = await this.store.blob(entry.id);
        if (bytes.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyBytes) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('TOO_LARGE', `${path} of the base commit is over ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyBytes} bytes; make it smaller`);
        }
        return bytes.read(0, bytes.size);
    }
    /** The plain file at `path` below the tree `root`, of any size; undefined when nothing or something else stands there. */
    async open(root, path) {
        const entry = await this.find(root, path).catch((error) => {
            // A link in the way: what stands behind it is no file of the commit.
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8 && error.code === 'UNREADABLE')
                return undefined;
            throw error;
        });
        const kind = entry && (0,_object_store_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(entry);
        const isFile = kind === 'file' || kind === 'executable';
        return entry !== undefined && isFile ? this.store.blob(entry.id) : undefined;
    }
    /**
     * The files directly in the folder at `path` below the tree `root`, by their whole paths; none when nothing stands
     * there. Rejects as {@link TreePaths.read} does, with UNREADABLE when something else stands there, holds more folders
     * or is named so in other letters (whoever put it there thinks that it is read), and with TOO_LARGE when there are
     * too many files.
     */
    async readFolder(root, path) {
        const folder = await this.find(root, path);
        const files = new Map();
        if (folder === undefined) {
            await this.refuseOtherLetters(root, path);
            return files;
        }
        if (folder.type !== 'tree')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('UNREADABLE', `${path} of the base commit is a ${(0,_object_store_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(folder) ?? 'file'}; make it a folder with plain files`);
        for (const entry of await this.store.tree(folder.id)) {
            const file = `${path}/${(0,_object_store_js__WEBPACK_IMPORTED_MODULE_2__/* .nameBytes */ .dw)(entry).toString()}`;
            if (entry.type !== 'blob')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('UNREADABLE', `${file} of the base commit is a folder, in which nothing is read; move its files up into ${path}`);
            if (files.size >= FOLDER_FILES)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('TOO_LARGE', `${path} of the base commit has over ${FOLDER_FILES} files; remove some`);
            const content = await this.read(root, file);
            if (content !== undefined)
                files.set(file, content);
        }
        return files;
    }
    async refuseOtherLetters(root, path) {
        const cut = path.lastIndexOf('/');
        const parent = cut === -1 ? { type: 'tree', id: root } : await this.find(root, path.slice(0, cut));
        if (parent?.type !== 'tree')
            return;
        const name = nameKey(Buffer.from(path.slice(cut + 1)));
        for (const other of (await this.entries(parent.id)).keys())
            if (other.toLowerCase() === name.toLowerCase())
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('UNREADABLE', `${path.slice(0, cut + 1)}${other} of the base commit is not read; rename it to ${path}`);
    }
    async find(root, path) {
        const parts = path.split('/');
        let id = root;
        for (const [depth, part] of parts.entries()) {
            const entry = (await this.entries(id)).get(nameKey(Buffer.from(part)));
            if (entry === undefined || depth === parts.length - 1)
                return entry;
            // As where git checks out: nothing can be below a file.
            if (entry.type === 'blob' && (0,_object_store_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(entry) !== 'symlink')
                return undefined;
            if (entry.type !== 'tree')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('UNREADABLE', `a link stands in the way of ${path}; remove it`);
            id = entry.id;
        }
        return undefined;
    }
    /** Asked for many names at once, it reads the tree once. */
    entries(tree) {
        const known = this.known.get(tree) ?? this.readEntries(tree);
        this.known.set(tree, known);
        return known;
    }
    async readEntries(tree) {
        const entries = new Map();
        for (const entry of await this.store.tree(tree)) {
            const key = nameKey((0,_object_store_js__WEBPACK_IMPORTED_MODULE_2__/* .nameBytes */ .dw)(entry));
            // Git writes no name twice; where somebody else did, the first counts, as where git looks for it.
            if (!entries.has(key))
                entries.set(key, entry);
        }
        this.makeRoom(entries.size);
        return entries;
    }
    makeRoom(size) {
        this.kept += size;
        if (this.kept <= KEPT_ENTRIES)
            return;
        // Rarely so many: then those that are still needed are read anew.
        this.known.clear();
        this.kept = 0;
    }
}
/** Names are bytes: one that is not UTF-8 is found by nobody who asks in text, and not taken for another. */
function nameKey(name) {
    return name.toString('latin1');
}


/***/ })

};
