export const id = 9980;
export const ids = [9980];
export const modules = {

/***/ 49980:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Workers: () => (/* binding */ Workers)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/inspect/incomplete.js
var inspect_incomplete = __webpack_require__(79297);
;// CONCATENATED MODULE: ./lib/src/inspect/workplace/messages.js
/** Files up to this size are handed over whole: messages for all reads would take longer than the reading. */
const WHOLE = 4 * 2 ** 20;
/** Rejects with the origin's own error. */
async function sent(bytes, handle) {
    const { size, inMemory = false } = bytes;
    const known = { handle, size, inMemory };
    return size > WHOLE ? known : { ...known, content: ownCopy(await bytes.read(0, size)) };
}
/** The memory that a message may take with it rather than leave a copy of. */
function handedOver(message) {
    const bytes = bytesOf(message);
    return bytes === undefined ? [] : [bytes.buffer];
}
function bytesOf(message) {
    if (message.kind === 'inspect')
        return message.artifact.bytes.content;
    if (message.kind !== 'reply')
        return undefined;
    const { reply } = message;
    if (reply.kind === 'part')
        return reply.data;
    return reply.kind === 'bytes' ? reply.bytes?.content : undefined;
}
/** Whether there is no other view of its memory that it would be sent with. */
function isWhole(data) {
    return data.buffer instanceof ArrayBuffer && data.byteLength === data.buffer.byteLength;
}
/** A view is sent with all of the memory that it is a part of, which may be another file's. */
function ownCopy(data) {
    return Uint8Array.from(data);
}

;// CONCATENATED MODULE: ./lib/src/inspect/workplace/errand.js


/** Bytes that one task may have open: an archive's inspector asks for none, a removal for a few neighbours. */
const MAX_HANDLES = 10_000;
class Errand {
    surroundings;
    was;
    handles = [];
    constructor(surroundings, was) {
        this.surroundings = surroundings;
        this.was = was;
    }
    /** Rejects with the origin's own error when the artifact cannot be read. */
    async inspection(artifact, scope) {
        return { kind: 'inspect', artifact: await this.sentArtifact(artifact), offers: this.offers, scope };
    }
    removal({ path, movedTo }) {
        return { kind: 'removal', path, movedTo, offers: this.offers };
    }
    /** Never rejects. */
    async answer(ask) {
        try {
            return await this.find(ask);
        }
        catch (error) {
            return { kind: 'refused', reason: (0,errors/* messageOf */.b)(error) };
        }
    }
    get offers() {
        const { before, origin, openHead, openBase, findsNothing = false } = this.surroundings;
        return {
            before: before !== undefined,
            origin: origin !== undefined,
            head: openHead !== undefined,
            base: openBase !== undefined,
            findsNothing,
        };
    }
    async find(ask) {
        const { before, origin, openHead, openBase, openLfs } = this.surroundings;
        switch (ask.what) {
            case 'read':
                return { kind: 'part', data: await this.read(ask.handle, ask.offset, ask.length) };
            case 'before':
                return this.opened(before);
            case 'origin':
                return this.opened(origin);
            case 'was':
                return this.opened(this.was);
            case 'head':
                return this.found(await openHead?.(ask.path));
            case 'base':
                return this.found(await openBase?.(ask.path));
            case 'lfs':
                return this.found(await openLfs(ask.oid, ask.size));
        }
    }
    async read(handle, offset, length) {
        const bytes = this.handles[handle];
        const data = (await bytes?.read(offset, length)) ?? new Uint8Array(0);
        return bytes?.givesAway === true && isWhole(data) ? data : ownCopy(data);
    }
    async opened(open) {
        if (open === undefined)
            return { kind: 'refused', reason: 'there is no such version' };
        return { kind: 'artifact', artifact: await this.sentArtifact(await open()) };
    }
    async found(bytes) {
        return { kind: 'bytes', bytes: bytes && (await sent(bytes, this.keep(bytes))) };
    }
    async sentArtifact({ locator, bytes }) {
        return { locator, bytes: await sent(bytes, this.keep(bytes)) };
    }
    keep(bytes) {
        if (this.handles.length >= MAX_HANDLES)
            throw new RangeError('too many files are open for one');
        return this.handles.push(bytes) - 1;
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/workplace/errors.js
// Why a worker did not answer.

/**
 * `SILENT`: it was stopped; `DIED`: it ended by itself, for want of memory say; `NOT_BEGUN`: it ended with the task before,
 * and another thread may do this one.
 */
class WorkerError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/inspect/workplace/thread.js



class Thread {
    /** Tasks that somebody has or will have it do. */
    claims = 0;
    /** Why it takes no more tasks. */
    ended;
    /** The first is being worked on; what is behind it waits in the thread. */
    tasks = [];
    worker;
    silence;
    alarm;
    /** `silence` in milliseconds. */
    constructor(worker, orders, silence) {
        this.silence = silence;
        this.worker = worker;
        this.worker.on('message', (message) => this.hear(message));
        this.worker.on('error', (error) => this.end(new WorkerError('DIED', diedOf(error), error)));
        this.worker.on('exit', () => this.end(new WorkerError('DIED', 'the thread that read it ended')));
        this.post({ kind: 'orders', orders });
    }
    get isAlive() {
        return this.ended === undefined;
    }
    /** In the order in which they come. Rejects with {@link WorkerError}, after which the thread is of no more use. */
    run(task, errand) {
        return new Promise((resolve, reject) => {
            if (this.ended !== undefined)
                return reject(NOT_BEGUN);
            this.tasks.push({ errand, resolve, reject, asked: 0 });
            this.worker.ref();
            if (this.tasks.length === 1)
                this.listen();
            this.post(task);
        });
    }
    stop(error = new WorkerError('DIED', 'the thread was stopped')) {
        this.end(error);
        void this.worker.terminate();
    }
    hear(message) {
        if (message.kind === 'ask')
            void this.answer(message.id, message.ask);
        else
            this.finish(message.result);
    }
    async answer(id, ask) {
        const [current] = this.tasks;
        if (current === undefined)
            return;
        current.asked++;
        this.listen();
        const reply = await current.errand.answer(ask);
        current.asked--;
        if (this.tasks[0] !== current)
            return;
        this.listen();
        this.post({ kind: 'reply', id, reply });
    }
    /** Gives the thread its time from now on, unless it waits for us. */
    listen() {
        clearTimeout(this.alarm);
        const [current] = this.tasks;
        if (current === undefined || current.asked > 0)
            return;
        this.alarm = setTimeout(() => {
            const seconds = Math.round(this.silence / 1000);
            this.stop(new WorkerError('SILENT', `reading it came to no end in ${seconds} seconds, and was stopped`));
        }, this.silence);
    }
    finish(result) {
        this.tasks.shift()?.resolve(result);
        if (this.tasks.length === 0)
            this.worker.unref();
        this.listen();
    }
    /** Only the task that was worked on is to blame. */
    end(error) {
        this.ended ??= error;
        const [current, ...others] = this.tasks.splice(0);
        this.worker.unref();
        this.listen();
        current?.reject(this.ended);
        for (const other of others)
            other.reject(NOT_BEGUN);
    }
    post(message) {
        this.worker.postMessage(message, handedOver(message));
    }
}
const NOT_BEGUN = new WorkerError('NOT_BEGUN', 'the thread ended before it came to this file');
function diedOf(error) {
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return isMemory ? 'reading it took more memory than there is' : `reading it failed: ${(0,errors/* messageOf */.b)(error)}`;
}

;// CONCATENATED MODULE: ./lib/src/inspect/workplace/workers.js
// Inspects in worker threads: several files at a time, and none of them can hold up the others or the verdict.






/** Each takes the memory of its rules, and time to get warm: more pay off only with more files than a change has. */
const MAX_THREADS = 4;
/** Left to this thread and to those in which V8 collects garbage and compiles. */
const KEPT_FREE = 1;
/** Tasks that a thread is given: the next is there when one is done, so that it never waits for this thread. */
const AHEAD = 2;
/** Milliseconds that a file waits before another thread is made, which takes about as long to get ready. */
const PATIENCE = 60;
/**
 * Milliseconds in which a thread has to end its file or ask for a part of it. The slowest honest file takes a few
 * seconds; a megabyte that unpacks to the limit takes longer than this, and is stopped with reason.
 */
const SILENCE = 120_000;
class Workers {
    program;
    orders;
    rules;
    most;
    silence;
    waiting = [];
    all = new Set();
    closed = false;
    /** `program` is what each thread starts; `rules` are asked for once the first file is being read. */
    constructor(program, orders, rules, { threads = usualThreads(), silence = SILENCE } = {}) {
        this.program = program;
        this.orders = orders;
        this.rules = rules;
        this.most = threads;
        this.silence = silence;
        this.hire();
    }
    async inspect(artifact, surroundings, scope) {
        const errand = new Errand(surroundings);
        try {
            const result = await this.run(() => errand.inspection(artifact, scope), errand);
            if ('inspection' in result)
                return result.inspection;
            throw new TypeError('the thread answered another question');
        }
        catch (error) {
            return this.notRead(artifact, error);
        }
    }
    async inspectRemoval(file, surroundings) {
        const errand = new Errand(surroundings, file.was);
        try {
            const result = await this.run(() => errand.removal(file), errand);
            if ('findings' in result)
                return result.findings;
            throw new TypeError('the thread answered another question');
        }
        catch (error) {
            return [(0,inspect_incomplete/* incompleteFinding */.k)(notReadBecause(error), { path: file.path, members: [] }, await this.rules())];
        }
    }
    close() {
        this.closed = true;
        for (const thread of this.all)
            thread.stop();
    }
    /** The task is made for each thread that it is given to: what is in it goes there. */
    async run(make, errand) {
        for (;;) {
            const task = await make();
            const thread = await this.thread();
            try {
                const result = thread.run(task, errand);
                // Findings are made of them here, and nothing else is to be done while the thread reads. What makes them fail is
                // met by whoever needs them.
                this.rules().catch(() => undefined);
                return await result;
            }
            catch (error) {
                if (this.closed || !(error instanceof WorkerError) || error.code !== 'NOT_BEGUN')
                    throw error;
            }
            finally {
                thread.claims--;
                this.release(thread);
            }
        }
    }
    /** One that has nothing to do; a new one when none has in a while; then one that will soon be done. */
    thread() {
        for (const thread of this.all)
            if (!thread.isAlive)
                this.all.delete(thread);
        const free = this.free();
        if (free !== undefined)
            return Promise.resolve(claimed(free));
        return new Promise((resolve) => {
            this.waiting.push(resolve);
            const hire = () => {
                if (!this.closed && this.waiting.includes(resolve) && this.all.size < this.most)
                    this.release(this.hire());
            };
            // Where the last one has ended, nobody else will come free.
            if (this.all.size === 0)
                hire();
            else
                setTimeout(hire, PATIENCE).unref();
        });
    }
    free() {
        const most = this.all.size < this.most ? 1 : AHEAD;
        const threads = [...this.all].filter(({ isAlive, claims }) => isAlive && claims < most);
        return threads.toSorted((a, b) => a.claims - b.claims)[0];
    }
    hire() {
        const thread = new Thread(this.program.start(), this.orders, this.silence);
        this.all.add(thread);
        return thread;
    }
    release(thread) {
        if (!thread.isAlive) {
            this.all.delete(thread);
            if (this.waiting.length > 0 && this.all.size < this.most && !this.closed)
                this.release(this.hire());
            return;
        }
        for (let free = this.free(); free !== undefined; free = this.free()) {
            const next = this.waiting.shift();
            if (next === undefined)
                return;
            next(claimed(free));
        }
    }
    async notRead({ locator, bytes }, error) {
        const incomplete = notReadBecause(error);
        return {
            findings: [(0,inspect_incomplete/* incompleteFinding */.k)(incomplete, locator, await this.rules())],
            coverage: [
                { locator, format: 'unknown', size: bytes.size, status: 'not-inspected', incomplete: [incomplete] },
            ],
            packages: [],
            models: [],
        };
    }
}
function claimed(thread) {
    thread.claims++;
    return thread;
}
function usualThreads() {
    return Math.max(1, Math.min(MAX_THREADS, (0,external_node_os_.availableParallelism)() - KEPT_FREE));
}
/** What stops the reader may have been made for that, to hide what follows. */
function notReadBecause(error) {
    if (error instanceof WorkerError)
        return { code: 'budget', reason: error.message, risk: 'runs-code' };
    return { code: 'unreadable', reason: `could not be read: ${(0,errors/* messageOf */.b)(error)}`, risk: 'unknown' };
}


/***/ })

};
