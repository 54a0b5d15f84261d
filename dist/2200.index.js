export const id = 2200;
export const ids = [2200];
export const modules = {

/***/ 62200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localSource: () => (/* binding */ localSource)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/source/object-store.js
var object_store = __webpack_require__(29767);
;// CONCATENATED MODULE: ./lib/src/source/changed-lines.js
// Which lines an edit touches: the hunk headers of `git diff -U0` between two blobs, nothing else of it.


/** Ranges kept of one file. Annotations are few; what lies beyond is placed at the file instead. */
const RANGES_MAX = 10_000;
/** Longest hunk header without the text git adds after it. */
const HEADER_CHARACTERS = 80;
/** `@@ -1,2 +3,4 @@`; nine digits are more lines than any file that lines are asked of. */
const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/**
 * Asks git by blob id: no path is involved, so neither odd names nor attributes that a change brings matter.
 * Undefined when git fails.
 */
async function linesBetween(git, base, head) {
    if (!(0,object_store/* isObjectId */.TS)(base) || !(0,object_store/* isObjectId */.TS)(head))
        return undefined;
    const scanner = new HunkScanner();
    const options = ['-U0', '--inter-hunk-context=0', '--text', '--no-color', '--no-ext-diff', '--no-textconv'];
    const answer = await git.run(['diff', ...options, base, head], (chunk) => scanner.push(chunk));
    return answer.code === 0 ? scanner.ranges : undefined;
}
/** Every line of a new file. */
async function allLines(bytes) {
    let lines = 0;
    let last = 0x0a;
    for await (const chunk of (0,core_bytes/* chunksOf */.U_)(bytes)) {
        for (const byte of chunk)
            if (byte === 0x0a)
                lines += 1;
        last = chunk.at(-1) ?? last;
    }
    if (last !== 0x0a)
        lines += 1;
    return lines === 0 ? [] : [[1, lines]];
}
/** Content always follows a sign, so only a header begins with `@@`. */
class HunkScanner {
    ranges = [];
    line = '';
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        for (let at = 0; at < bytes.length;) {
            const end = bytes.indexOf(0x0a, at);
            const stop = end < 0 ? bytes.length : end;
            const room = HEADER_CHARACTERS - this.line.length;
            this.line += bytes.toString('latin1', at, Math.min(stop, at + room));
            at = stop + 1;
            if (end >= 0)
                this.finish();
        }
    }
    finish() {
        const [, start, count = '1'] = HUNK.exec(this.line) ?? [];
        this.line = '';
        if (start === undefined || count === '0' || this.ranges.length === RANGES_MAX)
            return;
        this.ranges.push([Number(start), Number(start) + Number(count) - 1]);
    }
}

// EXTERNAL MODULE: ./lib/src/source/diff-trees.js + 1 modules
var diff_trees = __webpack_require__(53090);
// EXTERNAL MODULE: ./lib/src/source/errors.js
var errors = __webpack_require__(29039);
// EXTERNAL MODULE: ./lib/src/source/file-pool.js
var file_pool = __webpack_require__(91521);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/source/git-program.js
// Runs the git program so that nothing in the repository, its configuration or the environment makes it run more.




/** Output kept of a command that answers in a line or two. */
const OUTPUT_BYTES = 1 << 16;
/** Complaint kept of a failing command: the first lines say it. */
const COMPLAINT_BYTES = 1 << 12;
/**
 * Options of every call. Older versions of git have ways to start other programs or to fetch that newer variables do
 * not cover, so both are set. Source: git's documentation, git(1) and git-config(1).
 */
const OPTIONS = [
    '--no-pager',
    // Replace references could swap the bytes of an object for others.
    '--no-replace-objects',
    '--no-optional-locks',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.attributesFile=/dev/null',
    '-c',
    'protocol.allow=never',
];
/** Of git's own variables only these are passed on: where its configuration is. A user may well need them. */
const KEPT = /^GIT_(?:CONFIG_.+|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;
/** Needs git 2.30 or newer. */
class GitProgram {
    directory;
    env;
    program;
    constructor(options) {
        this.directory = external_node_path_.resolve(options.directory);
        this.env = options.env;
    }
    /** Starts git without a shell. Throws {@link SourceError} GIT_FAILED when there is no git. */
    start(args) {
        this.program ??= findProgram(this.env);
        const all = ['-C', this.directory, ...OPTIONS, ...args];
        return (0,external_node_child_process_.spawn)(this.program, all, { env: hardened(this.env), stdio: 'pipe', windowsHide: true });
    }
    /**
     * Runs git to its end. `onOutput` sees what it prints instead of it being kept. Rejects with {@link SourceError}
     * GIT_FAILED when it cannot be started, was killed or prints more than an answer; a failure is in `code`.
     */
    async run(args, onOutput) {
        const child = this.start(args);
        const what = `git ${args[0] ?? ''}`;
        const output = [];
        let size = 0;
        child.stdout.on('data', (chunk) => {
            if (onOutput !== undefined)
                return onOutput(chunk);
            size += chunk.length;
            if (size > OUTPUT_BYTES)
                child.kill('SIGKILL');
            else
                output.push(chunk);
        });
        const complaint = complaintOf(child);
        // Both sides of a broken pipe end up here; the exit says why.
        child.stdin.on('error', () => undefined).end();
        const code = await exitOf(child, what);
        if (code === null)
            throw new errors/* SourceError */.c8('GIT_FAILED', `${what} was killed; run it by hand to see why`);
        return { code, output: Buffer.concat(output).toString(), complaint: complaint() };
    }
}
/** What a process said on its error stream so far, in one line, bounded. */
function complaintOf(child) {
    let text = '';
    child.stderr.on('data', (chunk) => {
        if (text.length < COMPLAINT_BYTES)
            text += chunk.toString('utf8', 0, COMPLAINT_BYTES);
    });
    return () => (0,errors/* oneLine */.TN)(text);
}
function exitOf(child, what) {
    return new Promise((resolve, reject) => {
        child.on('error', (error) => reject(new errors/* SourceError */.c8('GIT_FAILED', `${what} cannot be started`, error)));
        child.on('close', resolve);
    });
}
function hardened(env) {
    const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        // Messages are recognised by their English words.
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        // A partial clone would otherwise fetch what it lacks.
        GIT_NO_LAZY_FETCH: '1',
    };
}
/**
 * The absolute path of git. Left to the system, the current directory is searched too (Windows always; elsewhere when
 * PATH has an empty or relative part), and that directory may be the pull request.
 */
function findProgram(env) {
    const windows = process.platform === 'win32';
    const name = windows ? 'git.exe' : 'git';
    const search = Object.entries(env).find(([key]) => (windows ? key.toUpperCase() : key) === 'PATH')?.[1] ?? '';
    for (const directory of search.split(external_node_path_.delimiter).filter((part) => external_node_path_.isAbsolute(part))) {
        const candidate = external_node_path_.join(directory, name);
        try {
            (0,external_node_fs_.accessSync)(candidate, external_node_fs_.constants.X_OK);
            return candidate;
        }
        catch {
            // Not there: on to the next.
        }
    }
    throw new errors/* SourceError */.c8('GIT_FAILED', 'the git program is not found on the PATH; install git 2.30 or newer');
}

;// CONCATENATED MODULE: ./lib/src/source/pipe-reader.js
// Cuts the output of a process into lines and counted pieces without holding more than one chunk of it.

class PipeReader {
    source;
    rest = new Uint8Array();
    due = 0;
    constructor(source) {
        this.source = source[Symbol.asyncIterator]();
    }
    /** Whether the last counted piece was read to its end. */
    get drained() {
        return this.due === 0;
    }
    /** The next line without its newline. Throws {@link SourceError} GIT_FAILED at the end or past `limit` bytes. */
    async line(limit) {
        const parts = [];
        for (let size = 0; size <= limit;) {
            const chunk = await this.next();
            const end = chunk.indexOf(0x0a);
            parts.push(end < 0 ? chunk : chunk.subarray(0, end));
            size += chunk.length;
            if (end < 0)
                continue;
            this.rest = chunk.subarray(end + 1);
            return Buffer.concat(parts).toString('latin1');
        }
        throw new errors/* SourceError */.c8('GIT_FAILED', 'git answered a line that is too long');
    }
    /** The next `size` bytes, chunk by chunk. Throws {@link SourceError} GIT_FAILED when fewer come. */
    exactly(size) {
        // Here, not in the generator: a piece that nobody asks for is not drained.
        this.due = size;
        return this.pieces();
    }
    async *pieces() {
        while (this.due > 0) {
            const chunk = await this.next();
            const taken = chunk.subarray(0, this.due);
            this.rest = chunk.subarray(taken.length);
            this.due -= taken.length;
            yield taken;
        }
    }
    async next() {
        const held = this.rest;
        this.rest = new Uint8Array();
        if (held.length > 0)
            return held;
        const { done, value } = await this.source.next();
        if (done === true)
            throw new errors/* SourceError */.c8('GIT_FAILED', 'git ended before its answer did');
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/src/source/cat-file.js




/** Longest answer line: an id of 64 digits, a type, a size. */
const HEADER_BYTES = 256;
/** Source: git's documentation, git-cat-file(1), "BATCH OUTPUT". */
class CatFile {
    git;
    running;
    last = Promise.resolve();
    closed = false;
    constructor(git) {
        this.git = git;
    }
    /**
     * Gives one object to `consume`. What `consume` leaves unread costs the process, not the reading: the next object
     * starts a new one. Rejects with what `consume` throws, or {@link SourceError} OBJECT_MISSING or GIT_FAILED.
     */
    read(id, consume) {
        const turn = this.last.then(() => this.readNow(id, consume));
        this.last = turn.catch(() => undefined);
        return turn;
    }
    async close() {
        this.closed = true;
        const running = this.running;
        this.stop();
        await Promise.all([this.last, running?.ended]);
    }
    async readNow(id, consume) {
        if (this.closed)
            throw new errors/* SourceError */.c8('UNREADABLE', 'an object was read after its source was closed');
        if (!(0,object_store/* isObjectId */.TS)(id))
            throw new errors/* SourceError */.c8('OBJECT_MISSING', 'an object id is not 40 or 64 hexadecimal digits');
        const running = (this.running ??= this.start());
        try {
            running.child.stdin.write(`${id}\n`);
            const header = headerOf(await running.pipe.line(HEADER_BYTES), id);
            if (header === undefined)
                throw missing(id);
            const result = await consume(header, running.pipe.exactly(header.size));
            // The content is followed by a newline; anything before it that was not read is found here.
            if (!running.pipe.drained || (await running.pipe.line(1)) !== '')
                this.stop();
            return result;
        }
        catch (error) {
            if ((0,errors/* isSourceError */.OB)(error, 'OBJECT_MISSING'))
                throw error;
            this.stop();
            await running.ended;
            const because = running.complaint();
            if (because !== '' && (0,errors/* isSourceError */.OB)(error, 'GIT_FAILED'))
                throw broken(id, because, error);
            throw (0,errors/* unreadable */.O$)(`object ${id}`, error);
        }
    }
    start() {
        const child = this.git.start(['cat-file', '--batch']);
        const complaint = complaintOf(child);
        // The end of the output tells the same; without listeners both would end the whole program.
        const ended = new Promise((resolve) => child.on('error', resolve).on('close', resolve));
        child.stdin.on('error', () => undefined);
        return { child, pipe: new PipeReader(child.stdout), complaint, ended };
    }
    stop() {
        this.running?.child.kill('SIGKILL');
        // A process counts as ended once its output is read or given up: what a refused object left there is not read.
        this.running?.child.stdout.destroy();
        this.running = undefined;
    }
}
function headerOf(line, id) {
    const [found, type, size] = line.split(' ');
    if (found !== id)
        throw new errors/* SourceError */.c8('GIT_FAILED', `git answered something else than object ${id}`);
    if (type === 'missing' || type === undefined)
        return undefined;
    const bytes = Number(size);
    if (!Number.isSafeInteger(bytes) || bytes < 0)
        throw new errors/* SourceError */.c8('GIT_FAILED', `git gave no size of ${id}`);
    return { type, size: bytes };
}
function missing(id) {
    const advice = 'a shallow or partial clone lacks it: fetch the full history, or run git fsck';
    return new errors/* SourceError */.c8('OBJECT_MISSING', `object ${id} is not in the repository, or is damaged there; ${advice}`);
}
function broken(id, because, cause) {
    return new errors/* SourceError */.c8('GIT_FAILED', `git cannot read object ${id} (${because}); run git fsck`, cause);
}

// EXTERNAL MODULE: ./lib/src/source/digest.js
var digest = __webpack_require__(88848);
;// CONCATENATED MODULE: ./lib/src/source/tree-object.js
// Reads the bytes of a git tree object: `<mode> <name>\0<raw id>` again and again, and nothing else.

/** Digits of the longest mode git writes, `100644`. */
const MODE_DIGITS = 6;
/** Entries of one directory: several times the largest seen in public repositories. */
const ENTRIES_MAX = 500_000;
/**
 * Entries of a tree object whose ids have `idBytes` bytes (20 or 32), in stored order. Names are kept as they are,
 * whatever they hold: nothing opens files by them. Throws {@link SourceError} MALFORMED_TREE or TOO_LARGE.
 * Source: git's documentation, gitformat-pack and `git hash-object -t tree`.
 */
function parseTree(data, idBytes) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const end = space < 0 ? -1 : bytes.indexOf(0, space + 1);
        const next = end + 1 + idBytes;
        const mode = space < 0 ? '' : bytes.toString('latin1', at, Math.min(space, at + MODE_DIGITS + 1));
        if (end < 0 || next > bytes.length || !/^[0-7]{1,6}$/.test(mode))
            throw malformed(at);
        if (entries.length === ENTRIES_MAX) {
            throw new errors/* SourceError */.c8('TOO_LARGE', `a directory has more than ${ENTRIES_MAX} entries; split it`);
        }
        const id = bytes.toString('hex', end + 1, next);
        entries.push({ name: bytes.subarray(space + 1, end), mode, type: typeOf(mode), id });
        at = next;
    }
    return entries;
}
/** As git tells them apart (object_type() in its cache.h): directory, submodule, everything else a blob. */
function typeOf(mode) {
    const type = Number.parseInt(mode, 8) & 0o170000;
    if (type === 0o040000)
        return 'tree';
    return type === 0o160000 ? 'commit' : 'blob';
}
function malformed(at) {
    return new errors/* SourceError */.c8('MALFORMED_TREE', `a tree object is malformed at byte ${at}; git fsck says which`);
}

;// CONCATENATED MODULE: ./lib/src/source/git-store.js





/** Blobs up to this size stay in memory; a few are open at a time. Larger ones go through a temporary file. */
const MEMORY_BYTES = 16 * 2 ** 20;
/** Trees and commits are always held in memory: a directory of 500,000 entries has about this size. */
const STRUCTURE_BYTES = 32 * 2 ** 20;
/** Every method rejects with {@link SourceError}; DIGEST_MISMATCH when an object is not what its id says. */
class GitStore {
    objects;
    files;
    memoryBytes;
    /** Root trees by commit: of the few commits that a change is made of. */
    roots = new Map();
    constructor(git, files, largestInMemory = MEMORY_BYTES) {
        this.objects = new CatFile(git);
        this.files = files;
        this.memoryBytes = largestInMemory;
    }
    async tree(id) {
        return parseTree(await this.structure(id, 'tree'), id.length / 2);
    }
    /** The id of a commit's root tree: the first line of a commit object, as gitformat-commit has it. */
    async treeOf(commit) {
        const known = this.roots.get(commit);
        if (known !== undefined)
            return known;
        const head = Buffer.from(await this.structure(commit, 'commit')).toString('latin1', 0, 80);
        const tree = /^tree ([0-9a-f]{40}|[0-9a-f]{64})\n/.exec(head)?.[1];
        if (tree === undefined)
            throw new errors/* SourceError */.c8('MALFORMED_TREE', `commit ${commit} names no tree; run git fsck`);
        this.roots.set(commit, tree);
        return tree;
    }
    async blob(id) {
        return this.objects.read(id, async (header, content) => {
            expectType(id, header, 'blob');
            if (header.size <= this.memoryBytes)
                return (0,core_bytes/* memoryBytes */.ZY)(await gather(id, header, content));
            const hash = (0,digest/* objectHash */.G3)('blob', header.size, id);
            const watch = (chunk) => void hash.update(chunk);
            return this.files.keep(content, watch, () => expectId(id, hash));
        });
    }
    close() {
        return this.objects.close();
    }
    structure(id, type) {
        return this.objects.read(id, (header, content) => {
            expectType(id, header, type);
            if (header.size > STRUCTURE_BYTES) {
                throw new errors/* SourceError */.c8('TOO_LARGE', `${type} ${id} has ${header.size} bytes, more than any real one`);
            }
            return gather(id, header, content);
        });
    }
}
async function gather(id, header, content) {
    const data = Buffer.alloc(header.size);
    const hash = (0,digest/* objectHash */.G3)(header.type, header.size, id);
    let at = 0;
    for await (const chunk of content) {
        data.set(chunk, at);
        hash.update(chunk);
        at += chunk.length;
    }
    expectId(id, hash);
    return data;
}
function expectType(id, header, type) {
    if (header.type !== type) {
        throw new errors/* SourceError */.c8('UNREADABLE', `object ${id} should be a ${type} and is a ${header.type}; run git fsck`);
    }
}
function expectId(id, hash) {
    const actual = hash.digest('hex');
    if (actual !== id) {
        throw new errors/* SourceError */.c8('DIGEST_MISMATCH', `object ${id} holds bytes whose id is ${actual}; run git fsck`);
    }
}

// EXTERNAL MODULE: ./lib/src/source/lfs-store.js
var lfs_store = __webpack_require__(84349);
// EXTERNAL MODULE: ./lib/src/core/once.js
var once = __webpack_require__(60699);
;// CONCATENATED MODULE: ./lib/src/source/revisions.js


/** The repository's own directory, where objects and LFS objects are. Rejects with NOT_A_REPOSITORY. */
async function gitDirectory(git) {
    const answer = await git.run(['rev-parse', '--git-common-dir']);
    if (answer.code === 0)
        return answer.output.replace(/\r?\n$/, '');
    const where = (0,errors/* oneLine */.TN)(git.directory);
    if (answer.complaint.includes('dubious ownership')) {
        const advice = `git config --global --add safe.directory ${where}`;
        throw new errors/* SourceError */.c8('NOT_A_REPOSITORY', `${where} belongs to another user; if you trust it, run: ${advice}`);
    }
    throw new errors/* SourceError */.c8('NOT_A_REPOSITORY', `${where} is not in a git repository (${answer.complaint}); name one`);
}
/** The id of the commit that a name stands for. Rejects with {@link SourceError} UNKNOWN_COMMIT. */
async function resolveCommit(git, name) {
    const shown = (0,errors/* oneLine */.TN)(name);
    // A dash would be an option; the others cannot be in a name.
    if (name === '' || name.startsWith('-') || /[\p{Cc}]/u.test(name)) {
        throw new errors/* SourceError */.c8('UNKNOWN_COMMIT', `"${shown}" cannot be the name of a commit`);
    }
    const answer = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    const id = answer.output.trim();
    if (answer.code === 0 && (0,object_store/* isObjectId */.TS)(id))
        return id;
    const advice = `fetch it, for example with: git fetch origin ${shown}`;
    throw new errors/* SourceError */.c8('UNKNOWN_COMMIT', `there is no commit "${shown}" in this clone; ${advice}`);
}
/**
 * The commit where `head` left `base`: git's first choice when there are several, as GitHub does. Rejects with
 * {@link SourceError} NO_MERGE_BASE.
 */
async function mergeBase(git, base, head) {
    const answer = await git.run(['merge-base', base, head]);
    const id = answer.output.trim();
    if (answer.code === 0 && (0,object_store/* isObjectId */.TS)(id))
        return id;
    if (answer.code !== 1)
        throw failed('merge-base', answer);
    const shallow = (await git.run(['rev-parse', '--is-shallow-repository'])).output.trim() === 'true';
    const advice = shallow
        ? 'this clone is shallow: run git fetch --unshallow, or check out with fetch-depth: 0'
        : 'they have no common history: rebase the change on the base branch';
    throw new errors/* SourceError */.c8('NO_MERGE_BASE', `${base} and ${head} have no merge base; ${advice}`);
}
function failed(command, answer) {
    return new errors/* SourceError */.c8('GIT_FAILED', `git ${command} failed: ${answer.complaint || `exit code ${answer.code}`}`);
}

// EXTERNAL MODULE: ./lib/src/source/temporary-files.js
var temporary_files = __webpack_require__(48943);
// EXTERNAL MODULE: ./lib/src/source/tree-path.js
var tree_path = __webpack_require__(34086);
;// CONCATENATED MODULE: ./lib/src/source/local-source.js
// A change between two commits of a local repository: what a terminal's --base and --head name.













/** Files of a whole commit, listed when there is no base. The largest public repositories have fewer. */
const WHOLE_TREE_FILES = 500_000;
/** Files whose changed lines are worth asking for: nobody annotates a line of a larger one. */
const LINES_BYTES = 4 * 2 ** 20;
/**
 * A {@link Source} over the git program; nothing is started before the first call. Every method rejects with
 * {@link SourceError}.
 */
function localSource(options) {
    const source = new LocalSource(options);
    // A plain object, so that a copy with some methods replaced still has the others.
    return {
        select: source.select,
        open: (_path, version) => source.open(version),
        openHead: (file) => source.openHead(file),
        openBase: (file) => source.openBase(file),
        readBase: (file) => source.readBase(file),
        readBaseFolder: (folder) => source.readBaseFolder(folder),
        openLfs: (oid, size) => source.openLfs(oid, size),
        changedLines: (file) => source.changedLines(file),
        close: () => source.close(),
    };
}
class LocalSource {
    select;
    options;
    git;
    store;
    paths;
    temporary;
    pool = new file_pool/* FilePool */.p();
    ends;
    lfs;
    constructor(options) {
        this.options = options;
        this.git = new GitProgram({ directory: options.directory, env: options.env ?? process.env });
        this.temporary = new temporary_files/* TemporaryFiles */.p({ directory: options.temporary ?? (0,external_node_os_.tmpdir)() });
        this.store = new GitStore(this.git, this.temporary);
        this.paths = new tree_path/* TreePaths */.N(this.store);
        this.ends = (0,once/* once */.O)(() => this.findEnds());
        this.select = (0,once/* once */.O)(() => this.compare());
        this.lfs = (0,once/* once */.O)(async () => {
            // Relative to the directory that git was started in.
            const directory = external_node_path_.resolve(this.git.directory, await gitDirectory(this.git));
            return new lfs_store/* LfsStore */.n(directory, this.pool);
        });
    }
    async open(version) {
        if (version.kind !== 'gitlink')
            return this.store.blob(version.id);
        throw new errors/* SourceError */.c8('UNREADABLE', 'a submodule has no bytes of its own; inspect its repository instead');
    }
    async openHead(file) {
        const { head } = await this.ends();
        return this.paths.open(await this.store.treeOf(head), file);
    }
    async openBase(file) {
        const { mergeBase: base } = await this.ends();
        return base === undefined ? undefined : this.paths.open(await this.store.treeOf(base), file);
    }
    async readBase(file) {
        const { baseTip } = await this.ends();
        return baseTip === undefined ? undefined : this.paths.read(await this.store.treeOf(baseTip), file);
    }
    async readBaseFolder(folder) {
        const { baseTip } = await this.ends();
        return baseTip === undefined
            ? new Map()
            : this.paths.readFolder(await this.store.treeOf(baseTip), folder);
    }
    async openLfs(oid, size) {
        return (await this.lfs()).open(oid, size);
    }
    async changedLines(file) {
        const { files } = await this.select();
        const [change, another] = files.filter((candidate) => candidate.path === file && candidate.head !== undefined);
        // Names that are not UTF-8 may show the same path: then nobody can tell which one is meant.
        if (change?.head === undefined || another !== undefined || change.head.kind === 'gitlink')
            return undefined;
        const bytes = await this.store.blob(change.head.id);
        if (bytes.size > LINES_BYTES)
            return undefined;
        const before = change.base ?? originOf(change, files);
        return before === undefined ? allLines(bytes) : linesBetween(this.git, before.id, change.head.id);
    }
    async close() {
        await Promise.all([this.store.close(), this.temporary.close(), this.pool.close()]);
    }
    async findEnds() {
        // First of all: the advice for a directory outside any repository is another than for an unknown name.
        await this.lfs();
        const head = await resolveCommit(this.git, this.options.head ?? 'HEAD');
        if (this.options.base === undefined)
            return { head };
        const baseTip = await resolveCommit(this.git, this.options.base);
        return { head, baseTip, mergeBase: await mergeBase(this.git, baseTip, head) };
    }
    async compare() {
        const { head, mergeBase: base } = await this.ends();
        const headTree = await this.store.treeOf(head);
        if (base === undefined) {
            return { head, ...(await (0,diff_trees/* diffTrees */.j)(this.store, { head: headTree, limit: WHOLE_TREE_FILES })) };
        }
        const trees = { base: await this.store.treeOf(base), head: headTree };
        return { base, head, ...(await (0,diff_trees/* diffTrees */.j)(this.store, trees)) };
    }
}
function originOf(change, files) {
    if (change.movedFrom === undefined)
        return undefined;
    return files.find((file) => file.path === change.movedFrom && file.head === undefined)?.base;
}


/***/ })

};
