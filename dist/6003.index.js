export const id = 6003;
export const ids = [6003];
export const modules = {

/***/ 36003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/github/errors.js
// What can go wrong between GitHub and us. The message is one line and says what to do.

class GitHubError extends errors/* GuardError */.U {
}
/** Longest piece of foreign text inside a message: enough to recognise it. */
const QUOTED = 80;
/** Foreign text inside a one-line message: quoted, cut, every character that is not plain ASCII spelled out. */
function quoted(text) {
    const cut = text.length > QUOTED ? `${text.slice(0, QUOTED)}...` : text;
    return JSON.stringify(cut).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function isGitHubError(thrown, ...codes) {
    return thrown instanceof GitHubError && (codes.length === 0 || codes.includes(thrown.code));
}

;// CONCATENATED MODULE: ./lib/src/github/fields.js
// Reads fields of JSON that nobody has checked: own properties only, typeof before use, never a throw.
/** The own property at the end of `path`, or undefined when any step is missing. */
function fieldAt(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        // Own properties only: a payload may leave out what Object.prototype would supply.
        current = Object.getOwnPropertyDescriptor(current, key)?.value;
    }
    return current;
}
function textAt(value, ...path) {
    const found = fieldAt(value, ...path);
    return typeof found === 'string' ? found : undefined;
}
/** A whole number from 0 to 2^53 - 1. */
function countAt(value, ...path) {
    const found = fieldAt(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}
/** The elements of an array; empty when it is none. */
function listAt(value, ...path) {
    const found = path.length === 0 ? value : fieldAt(value, ...path);
    return Array.isArray(found) ? found : [];
}
/** Whether `text` is a git object id: exactly 40 or 64 lower-case hex digits, nothing trimmed. */
function isObjectId(text) {
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

;// CONCATENATED MODULE: ./lib/src/github/api-failure.js
// What a failed request means: whether to try again and when, and what to tell people.



/** Longest pause for a rate limit. Above it a job had better fail at once than be billed for waiting. */
const LONGEST_WAIT_MS = 90_000;
/** GitHub asks for at least a minute after a secondary limit that names no time. */
const SECONDARY_WAIT_MS = 60_000;
const BACKOFF_MS = 1000;
/** Reads what `octokit.request` or the reading of a body has thrown. `attempt` counts from 1, `now` is in ms. */
function failureOf(thrown, call, attempt, now) {
    // What a reader of the body has to say stands, except that a body that broke off shows there as UNREADABLE.
    if (thrown instanceof errors/* GuardError */.U && thrown.code !== 'UNREADABLE')
        return { error: thrown };
    const response = fieldAt(thrown, 'response');
    const status = fieldAt(thrown, 'status');
    const known = typeof status === 'number' && response !== undefined;
    if (known && (status === 403 || status === 429)) {
        const limit = rateLimitOf(response, status, call, now);
        if (limit !== undefined)
            return limit;
    }
    if (known && status < 500)
        return { error: refusalOf(thrown, status, call) };
    const reason = known ? `GitHub answered ${status}` : (0,errors/* messageOf */.b)(thrown);
    const error = new GitHubError('API_FAILED', `${call.what}: ${quoted(reason)}; run the job again`, thrown);
    // A write may have happened although its answer got lost.
    return call.route.startsWith('GET ') ? { error, retryAfterMs: BACKOFF_MS * 2 ** (attempt - 1) } : { error };
}
/** Source: GitHub's documentation, "Rate limits for the REST API". */
function rateLimitOf(response, status, call, now) {
    const header = (name) => textAt(response, 'headers', name) ?? '';
    const message = textAt(response, 'data', 'message') ?? '';
    const exhausted = header('x-ratelimit-remaining') === '0';
    const secondary = /secondary rate limit|abuse detection/i.test(message);
    const retryAfter = header('retry-after');
    if (!exhausted && !secondary && retryAfter === '' && status !== 429)
        return undefined;
    const wait = waitOf(retryAfter, exhausted ? header('x-ratelimit-reset') : '', now);
    const until = Number.isFinite(wait) ? ` until ${new Date(now + wait).toISOString()}` : '';
    const text = `${call.what}: GitHub takes no more requests from this token${until}; run the job again after that`;
    const error = new GitHubError('RATE_LIMITED', text);
    return wait <= LONGEST_WAIT_MS ? { error, retryAfterMs: wait } : { error };
}
function waitOf(retryAfter, reset, now) {
    if (/^\d{1,9}$/.test(retryAfter))
        return Number(retryAfter) * 1000;
    if (/^\d{1,11}$/.test(reset))
        return Math.max(1000, Number(reset) * 1000 - now);
    return SECONDARY_WAIT_MS;
}
function refusalOf(thrown, status, call) {
    const said = quoted(textAt(thrown, 'response', 'data', 'message') ?? '');
    switch (status) {
        case 401:
            return new GitHubError('MISSING_PERMISSION', `${call.what}: the token is not valid; check the token input`);
        case 403: {
            if (isTooLarge(thrown))
                return new GitHubError('TOO_LARGE', `${call.what} is larger than the API gives out`);
            const advice = `add "${call.needs}" to the permissions of the workflow`;
            return new GitHubError('MISSING_PERMISSION', `${call.what}: the token may not do this (${said}); ${advice}`);
        }
        case 422:
            // On reads it means that the commit or object is not there.
            if (!call.route.startsWith('GET ')) {
                return new GitHubError('REJECTED', `${call.what}: GitHub does not take it (${said})`, thrown);
            }
            return notFound(call);
        case 404:
        case 409:
        case 410:
            return notFound(call);
        default:
            return new GitHubError('API_FAILED', `${call.what}: GitHub answered ${status} (${said})`, thrown);
    }
}
function notFound(call) {
    const advice = `it was deleted, or the token lacks "${call.needs}"`;
    return new GitHubError('NOT_FOUND', `${call.what} is not found: ${advice}`);
}
function isTooLarge(thrown) {
    const errors = listAt(fieldAt(thrown, 'response', 'data', 'errors'));
    const message = textAt(thrown, 'response', 'data', 'message') ?? '';
    return errors.some((error) => textAt(error, 'code') === 'too_large') || /up to 100 ?MB/i.test(message);
}

;// CONCATENATED MODULE: ./lib/src/github/api.js
// Requests to GitHub's REST API: bounded in number, time, size and concurrency, tried again where that is safe.


/** GITHUB_TOKEN gets 1,000 requests an hour and repository; the rest is left for the other jobs. */
const MAX_REQUESTS = 800;
/** GitHub ends its own requests after 10 s, so only the transfer of a large blob takes longer than a minute. */
const TIMEOUT_MS = 120_000;
/** The first try and three more: 1, 2 and 4 seconds apart. */
const ATTEMPTS = 4;
/** Well below the 100 concurrent requests that GitHub allows. */
const CONCURRENCY = 8;
/** The largest JSON answer is a tree of 7 MB; names may take more when they are escaped. */
const JSON_BYTES = 64 * 2 ** 20;
const PAGE = 100;
const RAW = 'application/vnd.github.raw+json';
function createApi(options) {
    const sender = new Sender(options);
    const page = (call) => sender.send(call, undefined, parseJson(call));
    return {
        json: async (call) => (await page(call)).data,
        list: (call, maxItems) => listed(page, call, maxItems),
        raw: (call, consume) => sender.send(call, RAW, consume),
        get requests() {
            return sender.requests;
        },
    };
}
class Sender {
    options;
    gate = new Gate(CONCURRENCY);
    requests = 0;
    constructor(options) {
        this.options = options;
    }
    async send(call, accept, consume) {
        for (let attempt = 1;; attempt++) {
            try {
                return await this.gate.run(() => this.attempt(call, accept, consume));
            }
            catch (thrown) {
                const { error, retryAfterMs } = failureOf(thrown, call, attempt, this.options.now());
                if (retryAfterMs === undefined || attempt >= ATTEMPTS)
                    throw error;
                await this.options.sleep(retryAfterMs);
            }
        }
    }
    async attempt(call, accept, consume) {
        const { octokit, maxRequests = MAX_REQUESTS, timeoutMs = TIMEOUT_MS } = this.options;
        if (this.requests >= maxRequests)
            throw budgetSpent(maxRequests);
        this.requests += 1;
        const response = await octokit.request(call.route, {
            ...call.params,
            ...(accept !== undefined && { headers: { accept } }),
            request: {
                signal: AbortSignal.timeout(timeoutMs),
                // Octokit decodes raw bytes as text when the type carries a charset, and takes a cut body for an empty one.
                parseSuccessResponseBody: false,
            },
        });
        return consume(chunksOf(response.data), response.headers);
    }
}
function budgetSpent(limit) {
    const advice = 'check out the head commit before this action, so that files are read from the workspace';
    return new GitHubError('RATE_LIMITED', `the change needs more than ${limit} API requests; ${advice}`);
}
async function* chunksOf(body) {
    // An answer without a body, such as 204.
    if (body === '' || body === null || body === undefined)
        return;
    if (!isAsyncIterable(body))
        throw new GitHubError('API_FAILED', 'the body of an answer cannot be read');
    for await (const chunk of body) {
        if (chunk instanceof Uint8Array)
            yield chunk;
    }
}
function isAsyncIterable(value) {
    return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
function parseJson(call) {
    return async (body, headers) => {
        const chunks = [];
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > JSON_BYTES)
                throw new GitHubError('TOO_LARGE', `${call.what}: the answer is too large`);
            chunks.push(chunk);
        }
        const data = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        const link = headers['link'];
        return { data, hasNext: typeof link === 'string' && link.includes('rel="next"') };
    };
}
async function listed(getPage, call, maxItems) {
    const items = [];
    for (let page = 1; items.length < maxItems; page++) {
        const params = { ...call.params, per_page: PAGE, page };
        const { data, hasNext } = await getPage({ ...call, params });
        if (!Array.isArray(data))
            throw new GitHubError('API_FAILED', `${call.what}: the answer is not a list`);
        for (const item of data)
            items.push(item);
        // An empty page ends it as well: a server that always names a next one must not keep us.
        if (!hasNext || data.length === 0)
            return { items: items.slice(0, maxItems), cut: items.length > maxItems };
    }
    return { items: items.slice(0, maxItems), cut: true };
}
/** Lets `width` tasks run at once; the others wait in order. */
class Gate {
    free;
    waiting = [];
    constructor(width) {
        this.free = width;
    }
    async run(task) {
        if (this.free > 0)
            this.free -= 1;
        else
            await new Promise((resolve) => this.waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = this.waiting.shift();
            if (next === undefined)
                this.free += 1;
            else
                next();
        }
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/once.js
var once = __webpack_require__(60699);
// EXTERNAL MODULE: ./lib/src/source/diff-trees.js + 1 modules
var diff_trees = __webpack_require__(53090);
// EXTERNAL MODULE: ./lib/src/source/file-pool.js
var file_pool = __webpack_require__(91521);
// EXTERNAL MODULE: ./lib/src/source/lfs-store.js
var lfs_store = __webpack_require__(84349);
// EXTERNAL MODULE: ./lib/src/source/temporary-files.js
var temporary_files = __webpack_require__(48943);
// EXTERNAL MODULE: ./lib/src/source/object-store.js
var object_store = __webpack_require__(29767);
// EXTERNAL MODULE: ./lib/src/source/tree-path.js
var tree_path = __webpack_require__(34086);
// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/source/digest.js
var digest = __webpack_require__(88848);
;// CONCATENATED MODULE: ./lib/src/source/workspace.js
// Files of a checkout, used in place of a download: only when their bytes are exactly the blob that is wanted.





/** Up to this size the file is read once, hashed and kept: later changes on disk cannot matter. */
const MEMORY_BYTES = 16 * 2 ** 20;
/**
 * The bytes of the file at a repository path, or undefined when it is not there, is no regular file, is reached
 * through a link, or has other bytes than the blob `id` (line endings converted, edited, another commit). A `size`
 * that is known spares the hashing of files that cannot match. Large files are read from disk afterwards: a read
 * rejects with {@link SourceError} UNREADABLE once the file has changed since it was hashed.
 */
async function workspaceBytes(workspace, file, id, size) {
    if (!(0,object_store/* isObjectId */.TS)(id) || !isPlain(file))
        return undefined;
    try {
        const place = await realPlace(workspace.root, file);
        if (place === undefined)
            return undefined;
        const bytes = await workspace.files.open(place, file);
        if (size !== undefined && bytes.size !== size)
            return undefined;
        const kept = bytes.size <= MEMORY_BYTES ? (0,core_bytes/* memoryBytes */.ZY)(await bytes.read(0, bytes.size)) : bytes;
        return (await (0,digest/* blobIdOf */.mR)(kept, id)) === id ? kept : undefined;
    }
    catch {
        // Whatever is wrong with the checkout, the blob itself can still be had elsewhere.
        return undefined;
    }
}
/** Parts that name a place of their own on any system: no `..`, no drive, stream or backslash, nothing of git. */
function isPlain(file) {
    return file.split('/').every((part) => !/^(?:\.{0,2}|\.git)$|[\0\\:]/i.test(part));
}
/** The absolute path, when no part of it is a link: the real path then is the path itself. */
async function realPlace(root, file) {
    const place = external_node_path_.join(await (0,promises_.realpath)(root), ...file.split('/'));
    return (await (0,promises_.realpath)(place)) === place ? place : undefined;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/src/github/repos.js
// Repositories by name, and asking several of them for the same object.

/** `owner/name` as two checked parts, or undefined. */
function parseFullName(text) {
    const [, owner, repo] = /^(\w[\w-]{0,99})\/([\w.-]{1,100})$/.exec(text ?? '') ?? [];
    if (owner === undefined || repo === undefined || repo === '.' || repo === '..')
        return undefined;
    return { owner, repo };
}
function sameRepo(a, b) {
    return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}
/**
 * The first answer that is not "not found", in the order of `repos`. For objects named by their id only: the same
 * name may mean another thing in each repository.
 */
async function inAnyRepo(repos, ask) {
    let failure = new GitHubError('NOT_FOUND', 'no repository was named');
    for (const repo of repos) {
        try {
            return await ask(repo);
        }
        catch (error) {
            if (!isGitHubError(error, 'NOT_FOUND'))
                throw error;
            failure = error;
        }
    }
    throw failure;
}

;// CONCATENATED MODULE: ./lib/src/github/api-store.js
// Git's objects over GitHub's API: trees one directory at a time, blobs as raw bytes that must fit their id.







/** Above it the blobs API refuses. GitHub takes no larger file by push either, so only old imports have one. */
const BLOB_BYTES = 100_000_000;
/** Blobs above it go to a temporary file: memory must not grow with what a change brings. */
const api_store_MEMORY_BYTES = 8 * 2 ** 20;
const NEEDS = 'contents: read';
class ApiStore {
    options;
    trees = new Map();
    /** Sizes of blobs, as the listed trees tell them. */
    sizes = new Map();
    constructor(options) {
        this.options = options;
    }
    /**
     * The entries of one tree. Rejects with {@link GitHubError}: TRUNCATED when GitHub does not list all of it, since
     * anything could be in the rest.
     */
    tree(id) {
        const known = this.trees.get(id) ?? this.listed(id);
        this.trees.set(id, known);
        return known;
    }
    /** Rejects with {@link GitHubError} TOO_LARGE above {@link BLOB_BYTES}, SourceError DIGEST_MISMATCH for other bytes. */
    async blob(id) {
        const size = this.sizes.get(id);
        if (size !== undefined && size > BLOB_BYTES)
            throw tooLarge(id);
        const { api } = this.options;
        return inAnyRepo(this.options.repos, ({ owner, repo }) => {
            const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
            const call = { route, params: { owner, repo, file_sha: id }, needs: NEEDS, what: `blob ${id}` };
            return api.raw(call, (body) => this.verified(id, size, body));
        });
    }
    /** The size of a blob, when a tree that was listed told it. */
    sizeOf(id) {
        return this.sizes.get(id);
    }
    /** Takes the entries of a tree as the API lists them from somebody who already has them. */
    preload(id, items) {
        const entries = items.map((item) => this.entryOf(item, id));
        if (!this.trees.has(id))
            this.trees.set(id, Promise.resolve(entries));
    }
    async listed(id) {
        const answer = await inAnyRepo(this.options.repos, ({ owner, repo }) => {
            // No `recursive` parameter: any value of it turns recursion, and its lower limits, on.
            const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
            const call = { route, params: { owner, repo, tree_sha: id }, needs: NEEDS, what: `tree ${id}` };
            return this.options.api.json(call);
        });
        const items = fieldAt(answer, 'tree');
        if (textAt(answer, 'sha') !== id || !Array.isArray(items))
            throw unexpected(`tree ${id}`);
        if (fieldAt(answer, 'truncated') !== false) {
            const advice = 'a directory has too many entries for the API; split it';
            throw new GitHubError('TRUNCATED', `GitHub lists only a part of tree ${id}: ${advice}`);
        }
        return items.map((item) => this.entryOf(item, id));
    }
    entryOf(item, tree) {
        const [path, mode, id] = [textAt(item, 'path'), textAt(item, 'mode'), textAt(item, 'sha') ?? ''];
        const type = TYPES.find((known) => known === textAt(item, 'type'));
        const size = countAt(item, 'size');
        const valid = path !== undefined && path !== '' && !path.includes('/') && mode !== undefined;
        if (!valid || !/^[0-7]{5,6}$/.test(mode) || !(0,object_store/* isObjectId */.TS)(id) || type === undefined) {
            throw unexpected(`tree ${tree}`);
        }
        if (type === 'blob' && size !== undefined)
            this.sizes.set(id, size);
        return { name: path, mode, type, id };
    }
    async verified(id, size, body) {
        if (size === undefined || size <= api_store_MEMORY_BYTES)
            return inMemory(id, size ?? BLOB_BYTES, body);
        const hash = (0,digest/* objectHash */.G3)('blob', size, id);
        let seen = 0;
        const bytes = await this.options.files.keep(body, (chunk) => {
            seen += chunk.length;
            if (seen > size)
                throw (0,digest/* mismatch */.J4)(id, 'more bytes than its tree says');
            hash.update(chunk);
        });
        if (hash.digest('hex') !== id)
            throw (0,digest/* mismatch */.J4)(id, 'other bytes than its id says');
        return bytes;
    }
}
const TYPES = ['blob', 'tree', 'commit'];
async function inMemory(id, limit, body) {
    const chunks = [];
    let seen = 0;
    for await (const chunk of body) {
        seen += chunk.length;
        if (seen > limit)
            throw limit === BLOB_BYTES ? tooLarge(id) : (0,digest/* mismatch */.J4)(id, 'more bytes than its tree says');
        chunks.push(chunk);
    }
    const data = external_node_buffer_.Buffer.concat(chunks);
    const actual = (0,digest/* objectHash */.G3)('blob', data.length, id).update(data).digest('hex');
    if (actual !== id)
        throw (0,digest/* mismatch */.J4)(id, 'other bytes than its id says');
    return (0,core_bytes/* memoryBytes */.ZY)(data);
}
function tooLarge(id) {
    const advice = 'check out the head commit before this action, so that it is read from the workspace';
    return new GitHubError('TOO_LARGE', `blob ${id} is over 100 MB, which the API does not give out; ${advice}`);
}
function unexpected(what) {
    return new GitHubError('API_FAILED', `${what}: the answer is not what GitHub documents; run the job again`);
}

;// CONCATENATED MODULE: ./lib/src/github/patch.js
/** Ranges kept of one file. Annotations are few; what lies beyond is placed at the file instead. */
const RANGES_MAX = 10_000;
/** `@@ -1,2 +3,4 @@`; nine digits are more lines than any file that GitHub shows a patch of. */
const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;
/**
 * The added lines of a unified diff of one file, as GitHub gives them in `patch`: hunks without file headers.
 * Tolerant: a hunk header that is none ends the reading, what was read before it stands.
 */
function addedLines(patch) {
    const ranges = [];
    let line = 0;
    for (const text of linesOf(patch)) {
        const sign = text.charAt(0);
        // Content always follows a sign, so a line of the file cannot pass for a header.
        if (sign === '@') {
            const start = HUNK.exec(text)?.[1];
            if (start === undefined)
                break;
            line = Number(start);
        }
        else if (sign === '+') {
            mark(ranges, line);
            line += 1;
        }
        else if (sign === ' ' || sign === '')
            line += 1;
        if (ranges.length > RANGES_MAX)
            return ranges.slice(0, RANGES_MAX);
    }
    return ranges;
}
function mark(ranges, line) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === line - 1)
        last[1] = line;
    else if (line > 0 && (last === undefined || last[1] < line))
        ranges.push([line, line]);
}
/** Lines one at a time: a patch may be megabytes. */
function* linesOf(text) {
    for (let start = 0; start <= text.length;) {
        const end = text.indexOf('\n', start);
        if (end < 0) {
            if (start < text.length)
                yield text.slice(start);
            return;
        }
        yield text.slice(start, end);
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/changed-lines.js



/** The comparison lists the files of its first page only, and 300 of them. */
const COMPARE_FILES = 300;
/** Where GitHub's list of a pull request's files ends. */
const PULL_FILES = 3000;
/** The added lines of each file of a comparison or of a pull request, by its new path. */
function changed_lines_linesOf(files) {
    const lines = new Map();
    for (const file of files) {
        const path = textAt(file, 'filename');
        // Binary and very large files have no patch.
        const patch = textAt(file, 'patch');
        if (path !== undefined && patch !== undefined)
            lines.set(path, addedLines(patch));
    }
    return lines;
}
/** The files of a pull request; undefined when the token may not list them or the API fails. */
async function pullLines(api, pull) {
    const { owner, repo, number } = pull;
    const call = {
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        params: { owner, repo, pull_number: number },
        needs: 'pull-requests: read',
        what: 'the list of changed files',
    };
    try {
        const { items } = await api.list(call, PULL_FILES);
        return changed_lines_linesOf(items);
    }
    catch (error) {
        if (isGitHubError(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/commits.js





const commits_NEEDS = 'contents: read';
/**
 * The commit of an id or a ref (`main`, `refs/heads/main`). The first of `repos` is home: only there are refs looked
 * up, since a fork may name its branches as it likes. Rejects with {@link GitHubError} NOT_FOUND.
 */
async function findCommit(api, repos, revision) {
    if ((0,object_store/* isObjectId */.TS)(revision))
        return inAnyRepo(repos, (repo) => byId(api, repo, revision));
    return inAnyRepo(repos.slice(0, 1), (repo) => byRef(api, repo, revision));
}
async function byId(api, { owner, repo }, id) {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    const call = { route, params: { owner, repo, commit_sha: id }, needs: commits_NEEDS, what: `commit ${id}` };
    const answer = await api.json(call);
    return commitOf(call, id, textAt(answer, 'sha'), textAt(answer, 'tree', 'sha'));
}
async function byRef(api, { owner, repo }, ref) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
    const params = { owner, repo, ref: ref.replace(/^refs\//, '') };
    const call = { route, params, needs: commits_NEEDS, what: `ref ${quoted(ref)}` };
    const answer = await api.json(call);
    return commitOf(call, undefined, textAt(answer, 'sha'), textAt(answer, 'commit', 'tree', 'sha'));
}
function commitOf(call, asked, id = '', tree = '') {
    if (!(0,object_store/* isObjectId */.TS)(id) || !(0,object_store/* isObjectId */.TS)(tree) || (asked !== undefined && asked !== id)) {
        throw new GitHubError('API_FAILED', `${call.what}: the answer is not what GitHub documents; run the job again`);
    }
    return { id, tree };
}
/**
 * Compares two commits that exist. GitHub lists at most 300 files, so the comparison decides nothing but the merge
 * base; its patches only place annotations.
 */
async function compareCommits(api, repos, base, head) {
    const basehead = `${base}...${head}`;
    try {
        return await inAnyRepo(repos, async ({ owner, repo }) => {
            const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
            // Only the first page lists files; one commit a page keeps it small.
            const params = { owner, repo, basehead, per_page: 1, page: 1 };
            const call = { route, params, needs: commits_NEEDS, what: `the comparison ${basehead}` };
            const answer = await api.json(call);
            const tree = textAt(answer, 'merge_base_commit', 'commit', 'tree', 'sha');
            const mergeBase = commitOf(call, undefined, textAt(answer, 'merge_base_commit', 'sha'), tree);
            const files = listAt(answer, 'files');
            return { mergeBase, lines: files.length < COMPARE_FILES ? changed_lines_linesOf(files) : undefined };
        });
    }
    catch (error) {
        // Both are looked up on their own, so what is not found is a common ancestor.
        if (isGitHubError(error, 'NOT_FOUND'))
            return { mergeBase: undefined, lines: undefined };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/lfs.js
// Downloads objects from Git LFS by its batch API. Sources: git-lfs docs/api/batch.md and basic-transfers.md.





const LFS_TYPE = 'application/vnd.git-lfs+json';
const USER_AGENT = 'model-guard';
/** GitHub's storage needs one; more is a loop or a search for something that answers. */
const REDIRECTS = 3;
/** The batch answer for one object is under 4 KB. */
const BATCH_BYTES = 2 ** 20;
const BATCH_TIMEOUT_MS = 30_000;
/** 2 GB, the largest object of GitHub's free plan, at 4 MB a second. */
const DOWNLOAD_TIMEOUT_MS = 600_000;
/** A connection that breaks is worth a second try; an object that is not there is not. */
const lfs_ATTEMPTS = 2;
/**
 * The bytes of an LFS object, of the size and sha256 that the pointer promises. `maxBytes` is what may be
 * downloaded. Rejects with {@link GitHubError} NOT_FETCHED that says why. The token goes to `serverUrl` only;
 * downloads are https or from the server itself.
 */
async function fetchLfs(object, server, maxBytes) {
    if (object.size > maxBytes) {
        throw notFetched(`it has ${object.size} bytes, ${maxBytes} are left to download; raise lfs-max-bytes`);
    }
    for (let attempt = 1;; attempt++) {
        try {
            const ticket = await askForDownload(object, server);
            const body = await download(ticket, server);
            return await (0,digest/* verifiedBySha256 */.r4)(body, { ...object, limit: maxBytes }, server.files);
        }
        catch (error) {
            if (error instanceof GitHubError)
                throw error;
            const broken = !(error instanceof errors/* GuardError */.U) || error.code === 'UNREADABLE';
            // Our own errors are one line already; what the network says need not be.
            const reason = error instanceof errors/* GuardError */.U ? error.message : quoted((0,errors/* messageOf */.b)(error));
            if (!broken || attempt >= lfs_ATTEMPTS)
                throw notFetched(reason, error);
        }
    }
}
function notFetched(reason, cause) {
    return new GitHubError('NOT_FETCHED', `the Git LFS object was not downloaded: ${reason}`, cause);
}
async function askForDownload(object, server) {
    const { serverUrl, owner, repo, token } = server;
    const response = await server.fetch(`${serverUrl}/${owner}/${repo}.git/info/lfs/objects/batch`, {
        method: 'POST',
        // A redirect would carry the token elsewhere.
        redirect: 'manual',
        headers: {
            accept: LFS_TYPE,
            'content-type': LFS_TYPE,
            'user-agent': USER_AGENT,
            authorization: `Basic ${external_node_buffer_.Buffer.from(`x-access-token:${token}`).toString('base64')}`,
        },
        body: JSON.stringify({
            operation: 'download',
            transfers: ['basic'],
            objects: [object],
            hash_algo: 'sha256',
        }),
        signal: AbortSignal.timeout(BATCH_TIMEOUT_MS),
    });
    if (response.status === 401 || response.status === 403 || response.status === 404) {
        throw notFetched(`the LFS server answered ${response.status}; the token needs contents: read`);
    }
    if (response.status !== 200)
        throw new Error(`the LFS server answered ${response.status}`);
    return ticketOf(await json(response), object, serverUrl);
}
async function json(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bodyOf(response)) {
        size += chunk.length;
        if (size > BATCH_BYTES)
            throw notFetched('the answer of the LFS server is too large');
        chunks.push(chunk);
    }
    return JSON.parse(external_node_buffer_.Buffer.concat(chunks).toString('utf8'));
}
async function* bodyOf(response) {
    if (response.body !== null)
        yield* response.body;
}
function ticketOf(answer, object, serverUrl) {
    const found = listAt(answer, 'objects').find((entry) => textAt(entry, 'oid') === object.oid);
    const problem = textAt(found, 'error', 'message');
    if (problem !== undefined)
        throw notFetched(`the LFS server says ${quoted(problem)}`);
    const href = textAt(found, 'actions', 'download', 'href');
    if (href === undefined)
        throw notFetched('the LFS server names no download for it');
    const headers = headersOf(fieldAt(found, 'actions', 'download', 'header'));
    return { url: allowedUrl(href, serverUrl, serverUrl), headers };
}
/** What belongs to the connection is ours to say. */
const OWN_HEADERS = /^(?:host|connection|content-length|transfer-encoding|user-agent|cookie)$/i;
function headersOf(header) {
    if (typeof header !== 'object' || header === null)
        return {};
    const pairs = Object.entries(header).filter((pair) => /^[\w-]{1,100}$/.test(pair[0]) &&
        !OWN_HEADERS.test(pair[0]) &&
        typeof pair[1] === 'string' &&
        /^[ -~]{0,4096}$/.test(pair[1]));
    return Object.fromEntries(pairs);
}
/** Only https, or the server itself: an address inside the runner's network is asked for nothing. */
function allowedUrl(href, base, serverUrl) {
    const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
    const own = url !== undefined && url.origin === new URL(serverUrl).origin;
    if (url === undefined ||
        (url.protocol !== 'https:' && !own) ||
        url.username !== '' ||
        url.password !== '') {
        throw notFetched(`its address ${quoted(href)} is neither https nor on the server itself`);
    }
    return url;
}
async function download(ticket, server) {
    const signal = AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS);
    let { url, headers } = ticket;
    for (let hops = 0; hops <= REDIRECTS; hops++) {
        const init = { redirect: 'manual', headers: { ...headers, 'user-agent': USER_AGENT }, signal };
        const response = await server.fetch(url.href, init);
        const location = response.headers.get('location');
        if (response.status === 200)
            return bodyOf(response);
        await response.body?.cancel();
        if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
            throw new Error(`the LFS storage answered ${response.status}`);
        }
        const next = allowedUrl(location, url.href, server.serverUrl);
        // What the first host was told to be shown is not for the next one.
        if (next.origin !== url.origin)
            headers = {};
        url = next;
    }
    throw notFetched(`the LFS storage redirects more than ${REDIRECTS} times`);
}

;// CONCATENATED MODULE: ./lib/src/github/recursive-tree.js



/**
 * Gives the store every directory below `root`. Does nothing when GitHub cuts the listing (100,000 entries or 7 MB),
 * refuses it, or when two names could look alike in it: then the directories are read one by one.
 */
async function preloadTrees(api, repos, store, root) {
    const answer = await recursive(api, repos, root);
    const items = listAt(answer, 'tree');
    if (fieldAt(answer, 'truncated') !== false || textAt(answer, 'sha') !== root)
        return;
    const directories = new Map([
        ['', { id: root, entries: [] }],
    ]);
    for (const item of items) {
        const path = textAt(item, 'path') ?? '';
        const slash = path.lastIndexOf('/');
        const parent = directories.get(path.slice(0, Math.max(0, slash)));
        // A parent comes before what it holds. U+FFFD stands for bytes that are no UTF-8, so it may stand for several.
        if (parent === undefined || path.includes('\ufffd') || directories.has(path))
            return;
        const [mode, type, sha, size] = ['mode', 'type', 'sha', 'size'].map((key) => fieldAt(item, key));
        parent.entries.push({ path: path.slice(slash + 1), mode, type, sha, size });
        if (type === 'tree')
            directories.set(path, { id: textAt(item, 'sha') ?? '', entries: [] });
    }
    for (const { id, entries } of directories.values())
        store.preload(id, entries);
}
async function recursive(api, repos, root) {
    try {
        return await inAnyRepo(repos, ({ owner, repo }) => api.json({
            route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
            params: { owner, repo, tree_sha: root, recursive: '1' },
            needs: 'contents: read',
            what: `tree ${root}`,
        }));
    }
    catch (error) {
        if (isGitHubError(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/api-source.js
// A change as GitHub's API tells it: works with contents: read, without a checkout, on forks and merge queues alike.















/** Files of a whole commit: where GitHub's recursive listing ends. */
const WHOLE_TREE_FILES = 100_000;
/**
 * A {@link Source} over GitHub's API. Every method rejects with {@link GitHubError} or SourceError; nothing is asked
 * before the first call.
 *
 * Policy is read from the tip of base and never from head, with one exception: where a whole tree is inspected
 * (schedule, workflow_dispatch, first push) nothing is compared, and the commit itself is all there is.
 */
function apiSource(options) {
    const { api, request, workspace } = options;
    const files = new temporary_files/* TemporaryFiles */.p({ directory: options.temporary });
    const pool = new file_pool/* FilePool */.p();
    const store = new ApiStore({ api, repos: reposOf(request), files });
    const paths = new tree_path/* TreePaths */.N(store);
    const commits = (0,once/* once */.O)(() => findCommits(api, request));
    const lines = (0,once/* once */.O)(() => findLines(api, request, commits));
    const lfs = lfsOpener(options, files, pool);
    return {
        commits,
        select: (0,once/* once */.O)(() => api_source_select(options, store, commits)),
        open: async (file, version) => {
            if (version.kind === 'gitlink')
                throw noBytes();
            if (workspace !== undefined && version.kind !== 'symlink') {
                const local = { root: workspace, files: pool };
                const found = await workspaceBytes(local, file, version.id, store.sizeOf(version.id));
                if (found !== undefined)
                    return found;
            }
            return store.blob(version.id);
        },
        openHead: async (file) => {
            const found = await commits();
            return found === undefined ? undefined : paths.open(found.head.tree, file);
        },
        openBase: async (file) => {
            const base = (await commits())?.base;
            return base && paths.open(base.tree, file);
        },
        readBase: async (file) => {
            const found = await commits();
            return found === undefined ? undefined : paths.read((found.baseTip ?? found.head).tree, file);
        },
        readBaseFolder: async (folder) => {
            const found = await commits();
            return found === undefined ? new Map() : paths.readFolder((found.baseTip ?? found.head).tree, folder);
        },
        changedLines: async (file) => (await lines())?.get(file),
        openLfs: lfs.open,
        allowLfs: lfs.allow,
        close: async () => void (await Promise.all([files.close(), pool.close()])),
    };
}
/** The repository of the event first; a fork only where that does not have what the fork brings. */
function reposOf(request) {
    const { owner, repo } = request;
    const fork = request.kind === 'pull-request' && request.isFork ? request.headRepo : undefined;
    return fork === undefined ? [{ owner, repo }] : [{ owner, repo }, fork];
}
async function findCommits(api, request) {
    if (request.kind === 'nothing')
        return undefined;
    const repos = reposOf(request);
    if (request.kind === 'tree')
        return { head: await findCommit(api, repos, request.headSha) };
    const { headSha, baseSha } = request;
    const direct = (request.kind === 'commits' && request.compare === 'direct') || headSha === baseSha;
    // Ids can be compared while they are looked up; a ref has to be resolved first, and a fork is asked last.
    const early = !direct && repos.length === 1 && (0,object_store/* isObjectId */.TS)(headSha) && (0,object_store/* isObjectId */.TS)(baseSha);
    const [head, baseTip, comparison] = await Promise.all([
        findCommit(api, repos, headSha),
        findCommit(api, repos.slice(0, 1), baseSha),
        early ? compareCommits(api, repos, baseSha, headSha) : undefined,
    ]);
    if (direct || baseTip.id === head.id)
        return { head, baseTip, base: baseTip };
    const { mergeBase, lines } = comparison ?? (await compareCommits(api, repos, baseTip.id, head.id));
    return { head, baseTip, ...(mergeBase && { base: mergeBase }), ...(lines && { lines }) };
}
async function api_source_select({ api, request }, store, commits) {
    const found = await commits();
    if (found === undefined)
        return { files: [], incomplete: [] };
    const { head, base } = found;
    if (base === undefined) {
        // One request in place of one for each directory, where the tree is small enough.
        await preloadTrees(api, reposOf(request), store, head.tree);
        return { head: head.id, ...(await (0,diff_trees/* diffTrees */.j)(store, { head: head.tree, limit: WHOLE_TREE_FILES })) };
    }
    return { base: base.id, head: head.id, ...(await (0,diff_trees/* diffTrees */.j)(store, { base: base.tree, head: head.tree })) };
}
/** From the comparison that was made anyway, from the pull request where that is cut, else from a new comparison. */
async function findLines(api, request, commits) {
    const found = await commits();
    if (found?.baseTip === undefined || found.lines !== undefined)
        return found?.lines;
    if (request.kind === 'pull-request')
        return pullLines(api, request);
    const compared = await compareCommits(api, reposOf(request), found.baseTip.id, found.head.id).catch(() => undefined);
    return compared?.lines;
}
function lfsOpener(options, files, pool) {
    const { workspace, request } = options;
    const local = workspace === undefined ? undefined : new lfs_store/* LfsStore */.n(external_node_path_.join(workspace, '.git'), pool);
    const fetched = new Map();
    let left;
    const open = async (oid, size) => {
        const known = (await local?.open(oid, size)) ?? fetched.get(`${oid} ${size}`);
        if (known !== undefined || left === undefined || size > left || !/^[0-9a-f]{64}$/.test(oid))
            return known;
        left -= size;
        const server = { ...options, owner: request.owner, repo: request.repo, files };
        const bytes = fetchLfs({ oid, size }, server, size);
        fetched.set(`${oid} ${size}`, bytes);
        return bytes;
    };
    const allow = (maxBytes) => {
        left = maxBytes;
    };
    return { open, allow };
}
function noBytes() {
    return new GitHubError('NOT_FETCHED', 'a submodule has no bytes of its own; inspect its repository instead');
}

// EXTERNAL MODULE: ./lib/src/policy/approvals.js
var approvals = __webpack_require__(95165);
;// CONCATENATED MODULE: ./lib/src/github/payload.js
// The fields of webhook payloads that say what to compare. Everything in a payload may be chosen by an attacker:
// names, refs, whole objects that are missing.



function invalidEvent(message) {
    return new GitHubError('INVALID_EVENT', message);
}
/** A user's login, as in `ada`, `ada_corp` and `dependabot[bot]`. */
function isLogin(text) {
    return text !== undefined && /^\w[\w-]{0,99}(?:\[bot\])?$/.test(text);
}
/** A commit id of the payload. Throws INVALID_EVENT unless it is exactly 40 or 64 lower-case hex digits. */
function objectIdAt(payload, ...path) {
    const value = fieldAt(payload, ...path);
    return objectId(typeof value === 'string' ? value : undefined, path.join('.'));
}
function objectId(text, name) {
    if (isObjectId(text))
        return text;
    throw invalidEvent(`${name} is ${text === undefined ? 'missing' : quoted(text)}; a commit id was expected`);
}
/** The `pull_request` object of the pull request events, as seen from repository `here`. */
function pullRequestOf(payload, here) {
    const pull = fieldAt(payload, 'pull_request');
    const number = countAt(pull, 'number');
    if (number === undefined || number === 0)
        throw invalidEvent('pull_request.number is not a number above zero');
    const author = textAt(pull, 'user', 'login');
    if (!isLogin(author))
        throw invalidEvent('pull_request.user.login is not the name of a user');
    // Null when the fork was deleted; the commits stay reachable from this repository.
    const headRepo = parseFullName(textAt(pull, 'head', 'repo', 'full_name'));
    return {
        number,
        author,
        baseSha: objectIdAt(payload, 'pull_request', 'base', 'sha'),
        headSha: objectIdAt(payload, 'pull_request', 'head', 'sha'),
        ...(headRepo && { headRepo }),
        isFork: headRepo === undefined || !sameRepo(headRepo, here),
    };
}
/**
 * A push. What it changes on a branch is `before` against `after`. A new branch or a tag is judged against where
 * it left the default branch; the first push of the default branch itself has nothing to be judged against.
 */
function pushOf(payload) {
    const ref = textAt(payload, 'ref') ?? '';
    const after = objectIdAt(payload, 'after');
    const before = objectIdAt(payload, 'before');
    if (isZero(after))
        return { kind: 'nothing', reason: 'the push deletes a branch or tag' };
    const main = textAt(payload, 'repository', 'default_branch') ?? '';
    const mainRef = main === '' || main.length > REF_LENGTH ? 'HEAD' : `refs/heads/${main}`;
    if (ref.startsWith('refs/tags/')) {
        // `after` of an annotated tag is the tag's own id.
        const commit = textAt(payload, 'head_commit', 'id');
        const headSha = isObjectId(commit) ? commit : after;
        return { kind: 'commits', baseSha: mainRef, headSha, compare: 'merge-base' };
    }
    if (!isZero(before))
        return { kind: 'commits', baseSha: before, headSha: after, compare: 'direct' };
    if (ref === mainRef)
        return { kind: 'tree', headSha: after };
    return { kind: 'commits', baseSha: mainRef, headSha: after, compare: 'merge-base' };
}
/** Longer than git's own limit for a ref's name on usual file systems. */
const REF_LENGTH = 255;
function isZero(id) {
    return /^0+$/.test(id);
}

;// CONCATENATED MODULE: ./lib/src/github/reviews.js



/** More reviews than this are not read, and then none of them counts: a later one could take an approval back. */
const REVIEWS_MAX = 2000;
/** Never rejects for lack of permission or a failing API: that is the `unavailable` result. */
async function listReviews(api, pull) {
    const { owner, repo, number } = pull;
    const call = {
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
        params: { owner, repo, pull_number: number },
        needs: 'pull-requests: read',
        what: 'the list of reviews',
    };
    try {
        const { items, cut } = await api.list(call, REVIEWS_MAX);
        if (cut)
            return unavailable(`the pull request has more than ${REVIEWS_MAX} reviews`);
        return { kind: 'listed', reviews: items.map(reviewOf) };
    }
    catch (error) {
        if (!isGitHubError(error))
            throw error;
        return unavailable(`approvals cannot be read: ${error.message}`);
    }
}
function unavailable(reason) {
    return { kind: 'unavailable', reason };
}
/** Every item stays in its place: the order decides which review of a user is the latest. */
function reviewOf(item) {
    const login = textAt(item, 'user', 'login');
    const commit = textAt(item, 'commit_id');
    return {
        user: isLogin(login) ? login : undefined,
        state: textAt(item, 'state') ?? '',
        commit: isObjectId(commit) ? commit : undefined,
    };
}
/** Questions asked of GitHub: each is a request. */
const MEMBERSHIPS_MAX = 100;
/**
 * Which of `logins` are active members of which of `teams` (`@org/team`). GitHub answers 404 both for people
 * outside the team and for a team that the token does not see, so that case is no error but a notice.
 */
async function teamMembers(api, teams, logins) {
    const people = [...new Set(logins.filter(isLogin))];
    const found = new Map();
    const notices = [];
    let asked = 0;
    for (const team of new Set(teams)) {
        asked += people.length;
        if (asked > MEMBERSHIPS_MAX)
            return { teams: found, notices: [...notices, tooMany()] };
        const members = await membersAmong(api, team, people);
        if (typeof members === 'string')
            notices.push(`The members of ${team} cannot be read: ${members}`);
        else if (members.length === 0 && people.length > 0)
            notices.push(nobody(team));
        found.set(team, typeof members === 'string' ? undefined : members);
    }
    return { teams: found, notices };
}
function nobody(team) {
    return `No reviewer is a member of ${team}, or the token does not see that team (it needs members: read).`;
}
/** A text says why it is not known. */
async function membersAmong(api, team, people) {
    const parts = /^@([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100})$/.exec(team);
    if (parts === null)
        return 'it is not of the form @org/team';
    const members = [];
    for (const login of people) {
        const answer = await isMember(api, parts[1] ?? '', parts[2] ?? '', login);
        if (typeof answer === 'string')
            return answer;
        if (answer)
            members.push(login);
    }
    return members;
}
function tooMany() {
    return `Only ${MEMBERSHIPS_MAX} team memberships are looked up in one run; name people as owners.`;
}
/** A text says why it is not known. */
async function isMember(api, org, team, login) {
    const call = {
        route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
        params: { org, team_slug: team, username: login },
        needs: 'members: read',
        what: 'a team membership',
    };
    try {
        return textAt(await api.json(call), 'state') === 'active';
    }
    catch (error) {
        if (isGitHubError(error, 'NOT_FOUND'))
            return false;
        if (isGitHubError(error))
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/approvals.js
// Who approved a pull request, asked of the API and reduced to what policy understands.


/** Approvals of `headSha` as far as they matter to `owners`. A missing permission is a notice that names it. */
async function findApprovals(api, pull, headSha, owners) {
    const found = await listReviews(api, pull);
    if (found.kind === 'unavailable')
        return { notices: [found.reason] };
    // Each login costs a request for each team: people who only comment, and the author, approve nothing.
    const logins = found.reviews.flatMap(({ user, state }) => user === undefined || user === pull.author || state === 'COMMENTED' ? [] : [user]);
    const asked = owners.filter((owner) => owner.includes('/'));
    const { teams, notices } = await teamMembers(api, asked, logins);
    return { approvals: (0,approvals/* approvalsFrom */.f)(found.reviews, { author: pull.author, headSha, teams }), notices };
}

;// CONCATENATED MODULE: ./lib/src/github/event.js
// What the runner says has happened, as one of four kinds of change. The payload is checked field by field.




const SUPPORTED = 'pull_request, pull_request_target, pull_request_review, merge_group, push, workflow_dispatch, schedule';
/**
 * Reads the event that started the run. Source: GitHub's documentation of events that trigger workflows and of
 * webhook payloads. Throws {@link GitHubError} UNSUPPORTED_EVENT or INVALID_EVENT.
 */
async function readEvent(options) {
    const { env } = options;
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (!SUPPORTED.split(', ').includes(event)) {
        const message = `event ${quoted(event)} is not supported; run this action on ${SUPPORTED}`;
        throw new GitHubError('UNSUPPORTED_EVENT', message);
    }
    const payload = await readPayload(env['GITHUB_EVENT_PATH'] ?? '', options.readFile);
    const change = changeOf({ ...repositoryOf(env, payload), event }, payload, env['GITHUB_SHA']);
    return overridden(change, options);
}
async function readPayload(path, readFile) {
    if (path === '')
        throw invalidEvent('GITHUB_EVENT_PATH is not set; run this as a step of a workflow');
    let text;
    try {
        text = await readFile(path);
    }
    catch (error) {
        throw new GitHubError('INVALID_EVENT', `the event file ${quoted(path)} cannot be read`, error);
    }
    try {
        const payload = JSON.parse(text);
        if (typeof payload === 'object' && payload !== null && !Array.isArray(payload))
            return payload;
    }
    catch (error) {
        throw new GitHubError('INVALID_EVENT', 'the event file is not JSON', error);
    }
    throw invalidEvent('the event file is not a JSON object');
}
function repositoryOf(env, payload) {
    const name = env['GITHUB_REPOSITORY'] ?? textAt(payload, 'repository', 'full_name');
    const found = parseFullName(name);
    if (found === undefined)
        throw invalidEvent(`the repository ${quoted(name ?? '')} is not owner/name`);
    return found;
}
function changeOf(common, payload, sha) {
    switch (common.event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return { ...common, kind: 'pull-request', ...pullRequestOf(payload, common) };
        case 'merge_group': {
            const baseSha = objectIdAt(payload, 'merge_group', 'base_sha');
            const headSha = objectIdAt(payload, 'merge_group', 'head_sha');
            return { ...common, kind: 'commits', baseSha, headSha, compare: 'direct' };
        }
        case 'push':
            return { ...common, ...pushOf(payload) };
        default: {
            const headSha = objectId(sha, 'GITHUB_SHA');
            return { ...common, kind: 'tree', headSha };
        }
    }
}
/** The inputs win; a base turns a whole tree into a comparison. */
function overridden(change, { base, head }) {
    if ((base === undefined && head === undefined) || change.kind === 'nothing')
        return change;
    const headSha = head ?? change.headSha;
    if (change.kind === 'tree' && base === undefined)
        return { ...change, headSha };
    const baseSha = base ?? (change.kind === 'tree' ? '' : change.baseSha);
    if (change.kind === 'pull-request')
        return { ...change, baseSha, headSha };
    return { ...change, kind: 'commits', baseSha, headSha, compare: 'merge-base' };
}

;// CONCATENATED MODULE: ./lib/src/github/inputs.js

/** As the policy schema: more globs, or longer ones, are not written by hand. */
const GLOBS_MAX = 200;
const GLOB_LENGTH = 512;
/** Longest path or ref that git and the usual file systems take. */
const TEXT_LENGTH = 4096;
const SEVERITIES = {
    critical: 'CRITICAL',
    high: 'HIGH',
    medium: 'MEDIUM',
    low: 'LOW',
};
const BOOLEANS = { true: true, false: false };
const COMMENTS = { off: 'off', sticky: 'sticky' };
/** Throws {@link GitHubError} INVALID_INPUT that names the input, its value and what is allowed. */
function loadInputs(getInput) {
    const read = (name) => trimmed(getInput(name, { trimWhitespace: false }));
    const token = read('token');
    if (token === undefined || !/^[!-~]{1,1000}$/.test(token)) {
        // The value is a secret: it is not quoted.
        throw new GitHubError('INVALID_INPUT', 'input token is empty or holds blanks; use ${{ github.token }}');
    }
    const one = (name, parse) => {
        const text = read(name);
        return text === undefined ? undefined : parse(name, text);
    };
    const lfs = defined({
        fetch: one('lfs', choice(BOOLEANS)),
        maxBytes: one('lfs-max-bytes', byteSize),
    });
    const advisories = defined({
        check: one('advisories', choice(BOOLEANS)),
        endpoint: one('advisories-endpoint', plainText),
    });
    const packages = defined({ fetch: one('fetch-packages', choice(BOOLEANS)) });
    const settings = defined({
        failOn: one('fail-on', choice(SEVERITIES)),
        comment: one('comment', choice(COMMENTS)),
        reviewComments: one('review-comments', choice(BOOLEANS)),
        lfs: Object.keys(lfs).length > 0 ? lfs : undefined,
        packages: Object.keys(packages).length > 0 ? packages : undefined,
        advisories: Object.keys(advisories).length > 0 ? advisories : undefined,
    });
    const rest = defined({
        policyPath: one('policy-path', repositoryPath),
        paths: one('paths', globs),
        ignore: one('ignore', globs),
        base: one('base', revision),
        head: one('head', revision),
        reportFile: one('report-file', plainText),
        sarifFile: one('sarif-file', plainText),
    });
    return { token, settings, ...rest };
}
function defined(values) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the filter leaves no undefined
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
/**
 * Trims ASCII blanks only. String.prototype.trim also removes U+FEFF and others, and a branch that is named
 * "BOM and 40 hex digits" would become a commit id.
 */
function trimmed(text) {
    const result = text.replace(/^[ \t\r\n]+/, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '');
    return result === '' ? undefined : result;
}
function invalid(name, value, allowed) {
    return new GitHubError('INVALID_INPUT', `input ${name} is ${quoted(value)}; allowed: ${allowed}`);
}
function choice(values) {
    return (name, text) => {
        const key = text.toLowerCase();
        const value = Object.hasOwn(values, key) ? values[key] : undefined;
        if (value === undefined)
            throw invalid(name, text, Object.keys(values).join(', '));
        return value;
    };
}
/** One glob a line; empty lines and lines that begin with # are left out. */
function globs(name, text) {
    const lines = text.split('\n').map((line) => trimmed(line) ?? '');
    const found = lines.filter((line) => line !== '' && !line.startsWith('#'));
    const bad = found.find((glob) => glob.length > GLOB_LENGTH);
    if (bad !== undefined)
        throw invalid(name, bad, `globs of at most ${GLOB_LENGTH} characters`);
    if (found.length > GLOBS_MAX)
        throw invalid(name, `${found.length} globs`, `at most ${GLOBS_MAX} globs`);
    return found.length === 0 ? undefined : found;
}
const UNITS = {
    '': 1,
    b: 1,
    kb: 1000,
    mb: 1000 ** 2,
    gb: 1000 ** 3,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
/** `500MB`, `2 GiB`, `1000000`. Zero is allowed: nothing is downloaded. */
function byteSize(name, text) {
    const [, digits = '', unit = ''] = /^(\d{1,12}) ?([KMG]?i?B)?$/i.exec(text) ?? [];
    const factor = UNITS[unit.toLowerCase()];
    const bytes = Number(digits) * (factor ?? Number.NaN);
    if (digits === '' || !(bytes <= 1e12)) {
        throw invalid(name, text, 'a whole number of bytes up to 1000GB, such as 500MB or 2GiB');
    }
    return bytes;
}
function plainText(name, text) {
    if (text.length > TEXT_LENGTH || /\p{Cc}/u.test(text)) {
        throw invalid(name, text, `one line of at most ${TEXT_LENGTH} characters`);
    }
    return text;
}
/** A path inside the repository: with `/`, relative, without `.` and `..`. */
function repositoryPath(name, text) {
    const path = plainText(name, text).replace(/^\.\//, '');
    const odd = path.split('/').some((part) => part === '' || part === '.' || part === '..');
    if (odd || path.includes('\\'))
        throw invalid(name, text, 'a path inside the repository, such as .github/model-guard.yml');
    return path;
}
/** What `git check-ref-format` refuses, and more: refs outside printable ASCII could pass for something else. */
function revision(name, text) {
    const odd = /[^!-~]|[~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$/.test(text) || text.length > 255;
    if (odd)
        throw invalid(name, text, 'a commit id, or the name of a branch or tag in ASCII');
    return text;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/src/core/body.js
var core_body = __webpack_require__(43726);
;// CONCATENATED MODULE: ./lib/src/github/http-fetch.js



/** GitHub redirects once when a repository was renamed or moved. */
const http_fetch_REDIRECTS = 3;
const REDIRECT = new Set([301, 302, 307, 308]);
/** Bodies that are read whole are messages of errors; everything else is streamed and bounded by its reader. */
const WHOLE_BODY_BYTES = 1 << 20;
/**
 * One request. Redirects of reads are followed within the same origin only: the token goes nowhere else. Rejects with
 * what the connection or the signal says, or {@link GitHubError} API_FAILED for another redirect.
 */
async function httpFetch(url, request = {}) {
    let target = new URL(url);
    for (let turn = 0; turn <= http_fetch_REDIRECTS; turn++) {
        const answer = await send(target, request);
        if (!REDIRECT.has(statusOf(answer)))
            return await responseOf(answer, target);
        answer.destroy();
        target = redirectOf(answer, target, request);
    }
    throw new GitHubError('API_FAILED', 'GitHub redirects in a circle; run the job again');
}
function redirectOf(answer, from, { method = 'GET' }) {
    const { location } = answer.headers;
    const target = location !== undefined && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (target === undefined || target.origin !== from.origin || method !== 'GET')
        throw new GitHubError('API_FAILED', 'GitHub redirects to where the token must not go; run the job again');
    return target;
}
async function send(url, { method = 'GET', headers, body, signal }) {
    const options = {
        method,
        headers: { 'accept-encoding': 'gzip', ...headers },
        ...(signal !== undefined && { signal }),
    };
    // TLS takes as long to load as all of this room; a server beside the runner does without.
    const start = url.protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19))).request : external_node_http_.request;
    return new Promise((resolve, reject) => {
        start(url, options, resolve).on('error', reject).end(body);
    });
}
async function responseOf(answer, url) {
    const body = await http_fetch_bodyOf(answer);
    const whole = async () => Uint8Array.from(await (0,core_body/* readAtMost */.r)(body, WHOLE_BODY_BYTES, tooLong));
    return {
        status: statusOf(answer),
        url: url.href,
        headers: http_fetch_headersOf(answer),
        body,
        text: async () => new TextDecoder().decode(await whole()),
        arrayBuffer: async () => (await whole()).buffer,
    };
}
function tooLong() {
    return new GitHubError('API_FAILED', `GitHub answers with more than ${WHOLE_BODY_BYTES} bytes; run the job again`);
}
/** A body that breaks off, packed or not, ends in an error: what is cut is never taken for complete. */
async function http_fetch_bodyOf(answer) {
    if (answer.headers['content-encoding'] !== 'gzip')
        return answer;
    // It may break off while the unpacker is loaded: then that is what its reader is told.
    let unpacked;
    answer.on('error', (error) => unpacked?.destroy(error));
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    unpacked = createGunzip();
    if (answer.errored !== null)
        unpacked.destroy(answer.errored);
    return answer.pipe(unpacked);
}
function statusOf(answer) {
    return answer.statusCode ?? 0;
}
function http_fetch_headersOf(answer) {
    const headers = new Map();
    for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    return headers;
}

;// CONCATENATED MODULE: ./lib/src/github/octokit.js
// Makes the Octokit, from modules that are loaded when a run needs them.

/**
 * Octokit for `apiUrl` (GITHUB_API_URL: github.com, GHES or ghe.com) over Node's HTTP client. Behind a proxy it is
 * the toolkit's, which brings a client that knows proxies; loading that takes longer than a whole small check.
 */
async function createOctokit(token, apiUrl, env = {}) {
    const options = { baseUrl: apiUrl, userAgent: 'model-guard', log: SILENT };
    if (!hasProxy(env)) {
        const { Octokit } = await __webpack_require__.e(/* import() */ 5194).then(__webpack_require__.bind(__webpack_require__, 35194));
        return new Octokit({ ...options, auth: token, request: { fetch: httpFetch } });
    }
    // Not the toolkit's main module, which reads and parses the event file when it is imported.
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(5194), __webpack_require__.e(4706)]).then(__webpack_require__.bind(__webpack_require__, 64706));
    return new GitHub(getOctokitOptions(token, options));
}
function hasProxy(env) {
    return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => (env[name] ?? '') !== '');
}
const quiet = () => undefined;
/** Octokit would print addresses and server texts raw, where the runner looks for commands. */
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

// EXTERNAL MODULE: ./lib/src/core/severity.js
var core_severity = __webpack_require__(62797);
// EXTERNAL MODULE: ./lib/src/report/escape.js + 5 modules
var report_escape = __webpack_require__(90226);
// EXTERNAL MODULE: ./lib/src/report/command.js
var command = __webpack_require__(79124);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(83512);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js




/** The runner keeps 10 annotations of a level per step (actions/runner, ExecutionContext.cs); one error is {@link finalError}. */
const BUDGET = { error: 9, warning: 10, notice: 10 };
/** The runner cuts a message at 4096 UTF-16 code units. Ours are cut before, escapes counted. */
const MESSAGE_MAX = 4000;
/** GitHub's checks accept a title of 255 characters. */
const TITLE_MAX = 200;
const EVIDENCE_MAX = 2500;
const FIX_MAX = 600;
const LEVELS = ['error', 'warning', 'notice'];
const LEVEL_OF = {
    block: 'error',
    review: 'warning',
    waived: undefined,
    existing: undefined,
};
/**
 * What blocks as errors, what needs review as warnings, LOW notes as notices; waived and existing findings not at
 * all. Worst first, then those whose line shows in the diff. The last place of a full level says how many more.
 */
function annotations(report, changedLines = () => undefined) {
    const byLevel = { error: [], warning: [], notice: [] };
    for (const finding of report.findings) {
        const level = levelOf(finding);
        if (level !== undefined)
            byLevel[level].push(finding);
    }
    return LEVELS.flatMap((level) => ofLevel(level, inOrder(byLevel[level], changedLines)));
}
function ofLevel(level, findings) {
    const room = BUDGET[level];
    if (findings.length <= room)
        return findings.map((finding) => annotation(level, finding));
    const shown = findings.slice(0, room - 1).map((finding) => annotation(level, finding));
    return shown.concat(more(level, findings.length - shown.length));
}
/** The error that says why the step fails. The caller prints it when, and only when, it fails the step. */
function finalError(report) {
    const text = `${words/* DECISION_WORDS */.np[report.decision]}: ${(0,report_escape/* clean */.uH)(report.reason)}`;
    return (0,command/* workflowCommand */.N)('error', { title: 'model-guard' }, (0,command/* cutData */.D)(text, MESSAGE_MAX));
}
function levelOf({ disposition, severity }) {
    if (disposition === 'note')
        return severity === 'INFO' ? undefined : 'notice';
    return LEVEL_OF[disposition];
}
function inOrder(findings, changedLines) {
    const keyed = findings.map((finding) => ({ finding, hidden: isInDiff(finding, changedLines) ? 0 : 1 }));
    // toSorted is stable: equal ones keep the report's order
    return keyed
        .toSorted((a, b) => (0,core_severity/* compareSeverity */.zK)(a.finding.severity, b.finding.severity) || a.hidden - b.hidden)
        .map(({ finding }) => finding);
}
/** Whether the finding's own line is one that the change added or edited. */
function isInDiff({ location }, changedLines) {
    const { line, path, members } = location;
    if (line === undefined || members.length > 0)
        return false;
    return (changedLines(path) ?? []).some(([first, last]) => first <= line && line <= last);
}
function annotation(level, finding) {
    const { location, rule, title, evidence, fix } = finding;
    // A line inside an archive member is no line of the file; a binary file has only its first.
    const line = location.members.length > 0 ? 1 : (location.line ?? 1);
    const message = `${(0,report_escape/* clean */.uH)(evidence, EVIDENCE_MAX)}\nFix: ${(0,report_escape/* clean */.uH)(fix, FIX_MAX)}`;
    // Only the start line: the runner drops columns and ends that do not agree with it.
    const properties = { ...placeOf(location.path, line), title: (0,report_escape/* clean */.uH)(`${rule}: ${title}`, TITLE_MAX) };
    return (0,command/* workflowCommand */.N)(level, properties, (0,command/* cutData */.D)(message, MESSAGE_MAX));
}
/**
 * The runner matches the file by its exact path, and escapes of commands cover line ends only. A path with invisible
 * characters or a secret cannot be both exact and harmless in the log: its annotation goes without a place.
 */
function placeOf(path, line) {
    return (0,report_escape/* visible */.RK)(path) === path && (0,report_escape/* maskSecrets */.QU)(path) === path ? { file: path, line } : {};
}
function more(level, number) {
    const what = { error: 'that block', warning: 'to review', notice: 'to note' }[level];
    return (0,command/* workflowCommand */.N)(level, { title: 'model-guard' }, `+${(0,words/* grouped */.zD)(number)} more ${what}, see the step summary.`);
}

// EXTERNAL MODULE: ./lib/src/report/format.js + 5 modules
var format = __webpack_require__(72188);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/core/hash.js
var hash = __webpack_require__(83442);
// EXTERNAL MODULE: ./lib/src/report/markdown-parts.js + 1 modules
var markdown_parts = __webpack_require__(47268);
;// CONCATENATED MODULE: ./lib/src/report/review-comments.js
// Which findings become review comments: inline where the diff shows the line, on the file everywhere else.





/** Every comment notifies people and costs a request: the caps that reviewdog settled on. */
const LINE_COMMENTS = 30;
const FILE_COMMENTS = 10;
const review_comments_EVIDENCE_MAX = 1000;
const review_comments_FIX_MAX = 600;
const MARKER = /<!-- model-guard:finding ([0-9a-f]{64}) -->/;
/**
 * Comments for what blocks or needs review, worst first. `posted` holds the keys of comments that are already
 * there ({@link postedKey}), so that a run repeats nothing.
 */
function reviewComments(report, changedLines, posted = new Set()) {
    const lines = [];
    const files = [];
    const seen = new Set(posted);
    let left = 0;
    for (const finding of report.findings) {
        const key = keyOf(finding);
        if ((finding.disposition !== 'block' && finding.disposition !== 'review') || seen.has(key))
            continue;
        seen.add(key);
        const { path, line } = finding.location;
        const inline = line !== undefined && isInDiff(finding, changedLines);
        if (inline ? lines.length >= LINE_COMMENTS : files.length >= FILE_COMMENTS)
            left += 1;
        else if (inline)
            lines.push({ path, line, side: 'RIGHT', body: review_comments_bodyOf(finding, key) });
        else
            files.push({ path, subject_type: 'file', body: review_comments_bodyOf(finding, key) });
    }
    return { lines, files, left };
}
/** The key in a comment's body, if model-guard wrote it. Ask only for comments of the own account: anyone can copy a marker. */
function postedKey(body) {
    return MARKER.exec(body)?.[1];
}
/** A fingerprint does not tell two files with the same finding apart; a comment has to. */
function keyOf({ fingerprint, location }) {
    return (0,hash/* sha256Hex */.f)(`${fingerprint}\n${location.path}`);
}
function review_comments_bodyOf(finding, key) {
    return [
        `<!-- model-guard:finding ${key} -->`,
        `**${finding.severity}** ${(0,report_escape/* codeSpan */.SS)(finding.rule, review_comments_FIX_MAX)} at ${(0,report_escape/* codeSpan */.SS)((0,words/* place */.ik)(finding.location))}`,
        (0,markdown_parts/* what */.B)(finding, review_comments_EVIDENCE_MAX),
        `Fix: ${(0,report_escape/* prose */.CS)(finding.fix, review_comments_FIX_MAX)}`,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/src/report/summary.js

/**
 * UTF-8 bytes. Above 1 MiB the runner drops the whole summary of the step (actions/runner,
 * FileCommandManager.cs); the rest is room for what the workflow itself adds.
 */
const SUMMARY_BUDGET = 900_000;
function summary(report, options = {}) {
    return (0,markdown_parts/* document */.A)(report, {
        budget: options.budget ?? SUMMARY_BUDGET,
        evidence: 1000,
        elsewhere: options.elsewhere ?? 'the JSON or SARIF report',
    });
}

;// CONCATENATED MODULE: ./lib/src/github/identity.js



/** The account behind every GITHUB_TOKEN. */
const ACTIONS_BOT = 'github-actions[bot]';
/** Tokens of people begin with these; installations, GITHUB_TOKEN among them, may not ask who they are. */
const USER_TOKEN = /^(?:ghp|gho|ghu|github_pat)_/;
/** The login that comments written with `token` carry. Falls back to {@link ACTIONS_BOT}. */
async function ownLogin(api, token) {
    if (!USER_TOKEN.test(token))
        return ACTIONS_BOT;
    try {
        const call = { route: 'GET /user', params: {}, needs: 'a valid token', what: "the token's user" };
        const login = textAt(await api.json(call), 'login');
        return isLogin(login) ? login : ACTIONS_BOT;
    }
    catch (error) {
        if (isGitHubError(error))
            return ACTIONS_BOT;
        throw error;
    }
}
function isBy(comment, login) {
    return textAt(comment, 'user', 'login')?.toLowerCase() === login.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/github/safe-file.js
// Writes report files where the runner allows it: the workspace may hold links that a pull request has put there.



function writeRoots(env) {
    return { workspace: env['GITHUB_WORKSPACE'], temporary: env['RUNNER_TEMP'] };
}
/**
 * Writes `text` to `file` whole or not at all (a temporary file, renamed) and returns the absolute path.
 * `input` names the action's input in messages. Throws {@link GitHubError} INVALID_INPUT when the path leaves the
 * workspace and the temporary directory, itself or through a link; an existing link at the path is replaced.
 */
async function writeInside(roots, input, file, text) {
    const target = external_node_path_.resolve(roots.workspace ?? roots.temporary ?? '/', file);
    const allowed = [roots.workspace ?? '', roots.temporary ?? ''].filter((candidate) => candidate !== '');
    const root = allowed.find((candidate) => isBelow(external_node_path_.resolve(candidate), target));
    const parts = target.split(external_node_path_.sep);
    if (root === undefined || parts.some((part) => part.toLowerCase() === '.git'))
        throw outside(input, file);
    const directory = external_node_path_.dirname(target);
    try {
        await checkReal(root, await existing(directory), input, file);
        await (0,promises_.mkdir)(directory, { recursive: true });
        await checkReal(root, directory, input, file);
        await replace(target, text);
    }
    catch (error) {
        if (error instanceof GitHubError)
            throw error;
        throw new GitHubError('INVALID_INPUT', `${input} ${quoted(file)} cannot be written`, error);
    }
    return target;
}
function outside(input, file) {
    const allowed = 'a path inside the workspace or the temporary directory of the runner, not in .git';
    return new GitHubError('INVALID_INPUT', `input ${input} is ${quoted(file)}; allowed: ${allowed}`);
}
function isBelow(root, target) {
    const way = external_node_path_.relative(root, target);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(way);
}
/** The nearest directory on the way up that exists, links included: a link to nowhere must not pass for missing. */
async function existing(directory) {
    for (let current = directory;; current = external_node_path_.dirname(current)) {
        const found = await (0,promises_.lstat)(current).catch(() => undefined);
        if (found !== undefined || external_node_path_.dirname(current) === current)
            return current;
    }
}
async function checkReal(root, directory, input, file) {
    const [realRoot, real] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)(directory)]);
    const inGit = external_node_path_.relative(realRoot, real).split(external_node_path_.sep).includes('.git');
    if (inGit || (real !== realRoot && !isBelow(realRoot, real)))
        throw outside(input, file);
}
async function replace(target, text) {
    // A directory of our own beside the target: nothing can wait there under the temporary file's name.
    const scratch = await (0,promises_.mkdtemp)(`${target}.`);
    try {
        const temporary = external_node_path_.join(scratch, 'whole');
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        await (0,promises_.rename)(temporary, target);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/src/github/outputs.js
// Hands the result to the runner: outputs, the step summary and the report files.




/** Writes the JSON and SARIF reports and returns their absolute paths. Throws {@link GitHubError} INVALID_INPUT. */
async function writeReports(env, wanted, texts) {
    const roots = writeRoots(env);
    const folder = external_node_path_.join(roots.temporary ?? roots.workspace ?? '', 'model-guard');
    const reportFile = wanted.reportFile ?? external_node_path_.join(folder, 'report.json');
    const sarifFile = wanted.sarifFile ?? external_node_path_.join(folder, 'report.sarif');
    return {
        reportFile: await writeInside(roots, 'report-file', reportFile, texts.json),
        sarifFile: await writeInside(roots, 'sarif-file', sarifFile, texts.sarif),
    };
}
/**
 * Sets the outputs of action.yml: words, numbers and checked paths, nothing that the change has chosen. Waived and
 * existing findings are not counted.
 */
function setOutputs(core, report, files) {
    core.setOutput('decision', report.decision);
    for (const severity of core_severity/* SEVERITIES */.oC) {
        const counted = report.findings.filter((finding) => finding.severity === severity &&
            finding.disposition !== 'waived' &&
            finding.disposition !== 'existing');
        core.setOutput(severity.toLowerCase(), String(counted.length));
    }
    core.setOutput('report-file', files.reportFile);
    core.setOutput('sarif-file', files.sarifFile);
}
/**
 * Appends the rendered summary to GITHUB_STEP_SUMMARY. The toolkit's summary would escape no more and buffer it
 * whole. False when the runner offers no summary (an old GHES) or it cannot be written: the log says the same.
 */
async function appendSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file === '')
        return false;
    try {
        await (0,promises_.appendFile)(file, markdown);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/review-comments.js
// Writes findings as review comments, each once. A refusal is a result: annotations say the same.




/** Comments looked through for what is already posted: 20 requests. */
const COMMENTS_MAX = 2000;
/** Single comments of one run. GitHub's secondary limit allows some 80 writes a minute; people bear far fewer. */
const SINGLE_MAX = 10;
const review_comments_NEEDS = 'pull-requests: write';
/**
 * Asks `make` for the comments that are not there yet, posts those on lines as one review and those on files one
 * by one. GitHub refuses a whole review for one line that it does not show; then each comment goes on its file.
 */
async function postReviewComments(api, target, make) {
    try {
        const { lines, files } = make(await postedKeys(api, target));
        const accepted = await postReview(api, target, lines);
        const singles = accepted ? files : [...lines.map(onFile), ...files];
        const result = await postSingles(api, target, singles.slice(0, SINGLE_MAX));
        return { posted: result.posted + (accepted ? lines.length : 0), refused: result.refused };
    }
    catch (error) {
        if (isGitHubError(error))
            return { posted: 0, refused: [error.message] };
        throw error;
    }
}
/** Keys of our own comments; the same marker in somebody else's comment counts for nothing. */
async function postedKeys(api, { owner, repo, number, login }) {
    const call = {
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
        params: { owner, repo, pull_number: number },
        needs: 'pull-requests: read',
        what: 'the list of review comments',
    };
    const { items } = await api.list(call, COMMENTS_MAX);
    const keys = items.filter((item) => isBy(item, login)).map((item) => postedKey(textAt(item, 'body') ?? ''));
    return new Set(keys.filter((key) => key !== undefined));
}
/** False when GitHub does not show one of the lines. */
async function postReview(api, target, comments) {
    if (comments.length === 0)
        return true;
    const { owner, repo, number, headSha } = target;
    const body = `model-guard: ${comments.length === 1 ? 'one finding' : `${comments.length} findings`} in changed lines.`;
    const params = { owner, repo, pull_number: number, commit_id: headSha, event: 'COMMENT', body, comments };
    try {
        const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
        await api.json({ route, params, needs: review_comments_NEEDS, what: 'a review' });
        return true;
    }
    catch (error) {
        if (isGitHubError(error, 'REJECTED'))
            return false;
        throw error;
    }
}
function onFile({ path, body }) {
    return { path, subject_type: 'file', body };
}
/** One after the other: GitHub asks for writes in sequence. */
async function postSingles(api, { owner, repo, number, headSha }, comments) {
    const refused = [];
    let posted = 0;
    for (const comment of comments) {
        const params = { owner, repo, pull_number: number, commit_id: headSha, ...comment };
        try {
            const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments';
            await api.json({ route, params, needs: review_comments_NEEDS, what: 'a comment on a file' });
            posted += 1;
        }
        catch (error) {
            if (!isGitHubError(error))
                throw error;
            refused.push(error.message);
            // Another file may still be taken; without the permission none will.
            if (error.code !== 'REJECTED')
                break;
        }
    }
    return { posted, refused };
}

;// CONCATENATED MODULE: ./lib/src/github/sticky-comment.js
// One comment on the pull request that is kept up to date. A refusal is a result: annotations say the same.




/** Comments looked through: 20 requests. Ours is among the first, since it is written by the first run. */
const sticky_comment_COMMENTS_MAX = 2000;
const sticky_comment_NEEDS = 'pull-requests: write';
/**
 * Creates or updates the comment that begins with {@link COMMENT_MARKER} and was written by `target.login`.
 * `body` begins with the marker. Whether the token may write is tried, not guessed.
 */
async function keepComment(api, target, body) {
    try {
        const own = await ownComment(api, target);
        if (own === undefined) {
            await create(api, target, body);
            return { kind: 'created' };
        }
        if (own.body === body)
            return { kind: 'unchanged' };
        await update(api, target, own.id, body);
        return { kind: 'updated' };
    }
    catch (error) {
        if (isGitHubError(error))
            return { kind: 'refused', reason: error.message };
        throw error;
    }
}
async function ownComment(api, target) {
    const { owner, repo, number, login } = target;
    const call = {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        params: { owner, repo, issue_number: number },
        needs: 'pull-requests: read',
        what: 'the list of comments',
    };
    const { items } = await api.list(call, sticky_comment_COMMENTS_MAX);
    for (const item of items) {
        const id = countAt(item, 'id');
        // GitHub may give line ends as CR LF.
        const body = textAt(item, 'body')?.replaceAll('\r\n', '\n');
        if (id !== undefined && body?.startsWith(markdown/* COMMENT_MARKER */.JO) === true && isBy(item, login))
            return { id, body };
    }
    return undefined;
}
async function create(api, { owner, repo, number }, body) {
    await api.json({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        params: { owner, repo, issue_number: number, body },
        needs: sticky_comment_NEEDS,
        what: 'a new comment',
    });
}
async function update(api, { owner, repo }, id, body) {
    await api.json({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        params: { owner, repo, comment_id: id, body },
        needs: sticky_comment_NEEDS,
        what: 'the update of our comment',
    });
}

;// CONCATENATED MODULE: ./lib/src/github/publish.js











/** Files and outputs first, so that a later failure to print leaves them whole. */
async function publish(publication, outlets) {
    const { report, rules, version } = publication;
    const options = { rules, version };
    const files = await writeReports(outlets.env, outlets.files, {
        json: (0,format/* render */.X)(report, 'json', options),
        sarif: (0,format/* render */.X)(report, 'sarif', options),
    });
    setOutputs(outlets.core, report, files);
    await appendSummary(outlets.env, summary(report));
    outlets.log.rendered((0,format/* render */.X)(report, 'text', { ...options, colour: true }));
    for (const command of annotations(report, publication.changedLines))
        outlets.log.command(command);
    if (publication.failsCheck)
        outlets.log.command(finalError(report));
}
/** Comments are extras: what the token may not write is told to the debug log and nowhere else. */
async function comment(publication, api, log, options) {
    const { settings } = options;
    if (settings.comment === 'off' && !settings.reviewComments)
        return;
    const target = { ...options.pull, login: await ownLogin(api, options.token) };
    const debug = (text) => log.command((0,command/* workflowCommand */.N)('debug', {}, (0,report_escape/* clean */.uH)(text)));
    if (settings.comment === 'sticky') {
        const result = await keepComment(api, target, (0,markdown/* markdown */.wD)(publication.report));
        if (result.kind === 'refused')
            debug(`no comment was written: ${result.reason}`);
    }
    if (settings.reviewComments) {
        const { refused } = await postReviewComments(api, { ...target, headSha: options.headSha }, (posted) => reviewComments(publication.report, publication.changedLines, posted));
        for (const reason of refused)
            debug(`a review comment was refused: ${reason}`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/github/runner.js
// What the runner hands to an action and takes from it: inputs by environment, outputs by file.

/**
 * The two things that are needed of the runner's contract (actions/runner, FileCommandManager.cs), without the
 * toolkit: its module loads an HTTP client of a megabyte for them, which doubles the time an action takes to start.
 */
function runnerOf(env) {
    return {
        getInput: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
        setOutput: (name, value) => {
            const file = env['GITHUB_OUTPUT'] ?? '';
            const delimiter = delimiterFor(value);
            if (file !== '')
                (0,external_node_fs_.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
        },
    };
}
/** A line that the value does not have: no value can end itself early and set another output. */
function delimiterFor(value) {
    let delimiter = 'model-guard';
    while (value.includes(delimiter))
        delimiter += '-';
    return delimiter;
}

// EXTERNAL MODULE: ./lib/src/guard.js + 9 modules
var guard = __webpack_require__(68443);
// EXTERNAL MODULE: ./lib/src/inspect/workplace/program.js
var program = __webpack_require__(38178);
// EXTERNAL MODULE: ./lib/src/policy/from-base.js
var from_base = __webpack_require__(10495);
// EXTERNAL MODULE: ./lib/src/outside.js
var src_outside = __webpack_require__(36209);
// EXTERNAL MODULE: ./lib/src/policy/settings.js
var settings = __webpack_require__(37248);
// EXTERNAL MODULE: ./lib/src/report/log.js
var report_log = __webpack_require__(88339);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
;// CONCATENATED MODULE: ./lib/src/action.js
// The action's entry: event and inputs in, verdict out, exit code. Thin: everything it decides is in guard.ts.




















/** Runs the action and resolves to the exit code. Never rejects: whatever goes wrong fails the check, in one line. */
async function main(env, worker) {
    const log = (0,report_log/* createLog */.h)({
        write: (text) => void process.stdout.write(text),
        colour: true,
        progress: false,
        commands: true,
    });
    try {
        return await run(env, log, worker);
    }
    catch (error) {
        const known = error instanceof errors/* GuardError */.U ? '' : 'internal error: ';
        log.command((0,command/* workflowCommand */.N)('error', { title: 'model-guard' }, (0,report_escape/* clean */.uH)(`${known}${(0,errors/* messageOf */.b)(error)}`)));
        return 1;
    }
}
async function run(env, log, worker) {
    const core = runnerOf(env);
    const inputs = loadInputs(core.getInput);
    const { base: baseRef, head } = inputs;
    const request = await readEvent({
        env,
        readFile: (path) => (0,promises_.readFile)(path, 'utf8'),
        ...(baseRef !== undefined && { base: baseRef }),
        ...(head !== undefined && { head }),
    });
    const api = await connect(env, inputs);
    const source = sourceOf(env, inputs, request, api);
    try {
        const base = await (0,from_base/* loadPolicy */.tb)(source, inputs.policyPath);
        const settings = settingsOf(base.policy, inputs);
        if (settings.lfs.fetch)
            source.allowLfs(settings.lfs.maxBytes);
        const outcome = await judgeChange(source, settings, base, request, api, runnerFor(env, log), worker);
        const publication = { ...outcome, version: version/* VERSION */.x, changedLines: await action_linesOf(source, outcome) };
        const { reportFile, sarifFile } = inputs;
        const files = {
            ...(reportFile !== undefined && { reportFile }),
            ...(sarifFile !== undefined && { sarifFile }),
        };
        const outlets = { env, core, log, files };
        await publish(publication, outlets);
        await commentOn(publication, source, settings, inputs, request, api, log);
        return outcome.failsCheck ? 1 : 0;
    }
    finally {
        await source.close();
    }
}
async function connect(env, inputs) {
    const octokit = await createOctokit(inputs.token, env['GITHUB_API_URL'] ?? 'https://api.github.com', env);
    return createApi({ octokit, now: Date.now, sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds) });
}
function sourceOf(env, inputs, request, api) {
    const workspace = env['GITHUB_WORKSPACE'];
    return apiSource({
        api,
        request,
        ...(workspace !== undefined && { workspace }),
        temporary: env['RUNNER_TEMP'] ?? '/tmp',
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        token: inputs.token,
        fetch,
    });
}
function settingsOf(policy, inputs) {
    const { paths, ignore } = inputs;
    return (0,settings/* resolveSettings */.Mo)(inputs.settings, { ...policy, ...(paths && { paths }), ...(ignore && { ignore }) });
}
function runnerFor(env, log) {
    return { env, debug: (text) => log.command((0,command/* workflowCommand */.N)('debug', {}, (0,report_escape/* clean */.uH)(text))) };
}
async function judgeChange(source, settings, base, request, api, runner, worker) {
    const codeOwners = await (0,from_base/* loadCodeOwners */.KW)(source);
    const commits = await source.commits();
    const approvals = request.kind === 'pull-request' && commits !== undefined
        ? (owners) => findApprovals(api, request, commits.head.id, owners)
        : undefined;
    return (0,guard/* guard */.a)({
        source,
        settings,
        policyPath: base.path,
        notices: [...base.notices, ...(codeOwners?.notices ?? [])],
        ...(codeOwners !== undefined && { codeOwners }),
        customRules: await (0,from_base/* loadRuleTexts */.Pp)(source),
        ...(0,src_outside/* outside */.q)({ advisories: settings.advisories.check, registry: settings.packages.fetch }, settings, runner),
        ...(approvals !== undefined && { approvals }),
        now: () => new Date(),
        ...(worker !== undefined && { worker: new program/* WorkerProgram */.t(worker) }),
    });
}
/** The changed lines of files that have findings. Only placing depends on them, so a failure leaves them out. */
async function action_linesOf(source, { report }) {
    const paths = new Set(report.findings.map((finding) => finding.location.path));
    const lines = new Map();
    for (const path of paths) {
        const changed = await source.changedLines(path).catch(() => undefined);
        if (changed !== undefined)
            lines.set(path, changed);
    }
    return (path) => lines.get(path);
}
async function commentOn(publication, source, settings, inputs, request, api, log) {
    const commits = await source.commits();
    if (request.kind !== 'pull-request' || commits === undefined)
        return;
    const { owner, repo, number } = request;
    await comment(publication, api, log, {
        settings,
        pull: { owner, repo, number },
        headSha: commits.head.id,
        token: inputs.token,
    });
}


/***/ }),

/***/ 43726:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
// Reads the body of an answer whole, within a limit: what answers may send more than anybody asked for.
/**
 * All bytes of a body, at most `limit`. Rejects with what `tooLarge` makes as soon as there is one more, with what
 * `watch` throws for a chunk, or with what the body itself says. None of the chunks is kept beyond that.
 */
async function readAtMost(body, limit, tooLarge, watch = () => undefined) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge();
        watch(chunk);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}


/***/ })

};
