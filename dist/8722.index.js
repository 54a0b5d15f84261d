export const id = 8722;
export const ids = [8722];
export const modules = {

/***/ 83515:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheAccess: () => (/* binding */ cacheAccess),
/* harmony export */   safeAddress: () => (/* binding */ safeAddress)
/* harmony export */ });
/* harmony import */ var _actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17606);
// What the runner hands to an action so that it can use the cache of the repository.

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
/**
 * Undefined where there is no such cache: on a terminal, where the runner allows none, and on GitHub Enterprise Server,
 * whose runners do not set ACTIONS_CACHE_SERVICE_V2 (actions/toolkit, packages/cache/src/internal/config.ts).
 */
function cacheAccess(env) {
    const url = env['ACTIONS_RESULTS_URL'] ?? '';
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const isThere = (env['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== '' && token !== '';
    const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    const [reads, writes] = [(0,_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheReadable */ .bv)(mode), (0,_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheWritable */ .J)(mode)];
    if (!isThere || !(reads || writes) || safeAddress(url) === undefined)
        return undefined;
    return { url, token, reads, writes };
}
/** An address that bytes may come from: over https, or of this machine, which nobody but tests has. */
function safeAddress(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
    return isSafe && url.username === '' && url.password === '' ? url : undefined;
}


/***/ }),

/***/ 68722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactCache: () => (/* binding */ artifactCache)
});

// UNUSED EXPORTS: CACHE_LIMITS

// EXTERNAL MODULE: ./lib/src/registry/digests.js
var digests = __webpack_require__(58337);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/registry/cache/errors.js
// The one error of the client of the cache service.

/**
 * `FAILED`: no answer in time, or one that says so; `REFUSED`: an answer that is not believed; `TAKEN`: somebody has
 * written the entry already. Messages hold no address: those of entries are signed, and who has one may use it.
 */
class CacheError extends errors/* GuardError */.U {
}

// EXTERNAL MODULE: ./lib/src/core/body.js
var body = __webpack_require__(43726);
// EXTERNAL MODULE: ./lib/src/registry/cache/access.js
var access = __webpack_require__(83515);
;// CONCATENATED MODULE: ./lib/src/registry/cache/http.js
// One request to the cache service or to its storage: without redirects, and with a body that is bounded.



/** An answer that says yes. Rejects with {@link CacheError}, whose messages hold a status at most. */
async function ask(fetch, address, init) {
    if ((0,access.safeAddress)(address) === undefined)
        throw new CacheError('REFUSED', 'the address of the cache is none');
    const response = await reached(fetch(address, { ...init, redirect: 'manual' }));
    if (response.ok)
        return response;
    await discard(response);
    // Twirp says `already_exists` so.
    if (response.status === 409)
        throw new CacheError('TAKEN', 'the entry was written already');
    throw new CacheError('FAILED', `the cache answered ${response.status}`);
}
/** The body, of at most `limit` bytes. Rejects with {@link CacheError}. */
async function bodyOf(response, limit) {
    const announced = Number(response.headers.get('content-length') ?? 0);
    if (announced > limit) {
        await discard(response);
        throw tooLarge();
    }
    return reached((0,body/* readAtMost */.r)(response.body, limit, tooLarge));
}
function tooLarge() {
    return new CacheError('REFUSED', 'the answer is larger than what is asked for');
}
/** Closes the connection, which may be broken already. */
async function discard(response) {
    await response.body?.cancel().catch(() => undefined);
}
/** What the client says of a failure may hold the address: it is kept out. */
async function reached(answer) {
    try {
        return await answer;
    }
    catch (error) {
        throw error instanceof CacheError ? error : new CacheError('FAILED', 'the cache did not answer');
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js
var cache_twirp_client = __webpack_require__(11486);
// EXTERNAL MODULE: ./lib/src/core/hash.js
var hash = __webpack_require__(83442);
;// CONCATENATED MODULE: ./lib/src/registry/cache/service.js
// The three questions to GitHub's cache service that an entry needs: the messages are those of @actions/cache, the
// requests are ours. Its own are not to be ended from outside, and write what the service says to the log.




/** An answer holds one address. */
const ANSWER_BYTES = 65_536;
/**
 * Its sha256 is the version of entries; those of another version are other entries. The toolkit makes it of what an
 * archive holds; here it says that an entry is the bytes of an artifact and nothing around them.
 */
const VERSION = 'model-guard: bytes of an artifact';
/** Each rejects with {@link CacheError}. The token goes to the service and nowhere else. */
function cacheService(fetch, access) {
    const version = (0,hash/* sha256Hex */.f)(VERSION);
    const client = (signal) => new cache_twirp_client/* CacheServiceClientJSON */.Zi({
        request: (service, method, contentType, data) => answerTo(fetch, new URL(`/twirp/${service}/${method}`, access.url).href, {
            method: 'POST',
            headers: {
                authorization: `Bearer ${access.token}`,
                'content-type': contentType,
                'user-agent': 'model-guard',
            },
            body: JSON.stringify(data),
            signal,
        }),
    });
    return {
        find: async (key, signal) => {
            const asked = { key, restoreKeys: [], version };
            const answer = await understood(client(signal).GetCacheEntryDownloadURL(asked));
            // The service takes the beginning of a key for a match.
            const isIt = answer.ok && answer.matchedKey === key && answer.signedDownloadUrl !== '';
            return isIt ? answer.signedDownloadUrl : undefined;
        },
        create: async (key, signal) => {
            const answer = await understood(client(signal).CreateCacheEntry({ key, version }));
            if (answer.ok && answer.signedUploadUrl !== '')
                return answer.signedUploadUrl;
            throw new CacheError('TAKEN', 'the cache takes no such entry');
        },
        finish: async (key, size, signal) => {
            const said = { key, sizeBytes: String(size), version };
            const answer = await understood(client(signal).FinalizeCacheEntryUpload(said));
            if (!answer.ok)
                throw new CacheError('FAILED', 'the cache did not take the entry');
        },
    };
}
async function answerTo(fetch, address, init) {
    const response = await ask(fetch, address, init);
    const text = Buffer.from(await bodyOf(response, ANSWER_BYTES)).toString('utf8');
    const answer = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null)
        return answer;
    throw new TypeError('no message');
}
/** What is no message of this kind is refused, in words of ours: those of the library repeat what they were given. */
async function understood(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof CacheError)
            throw error;
        throw new CacheError('REFUSED', 'the cache answered with what it never says');
    }
}

;// CONCATENATED MODULE: ./lib/src/registry/cache/cache.js
// Artifacts kept between runs in GitHub's cache, one entry for each. Whoever can write there is not believed: bytes
// count only when they have the digest that the lockfile names, and a failure is a miss.




const CACHE_LIMITS = {
    getMs: 10_000,
    putMs: 15_000,
    bytesRead: 250e6,
    bytesWritten: 100e6,
    failures: 2,
};
/** Weaker ones can be forged: whoever writes an entry could have made another file with the same. */
const STRONG = new Set(['sha512', 'sha384', 'sha256']);
/** Entries that are asked for by one artifact, which seldom has more than one digest. */
const TRIES = 2;
/** Nothing is asked before the first call. */
function artifactCache({ fetch, access, limits, timeout }) {
    return new ActionsCache(fetch, access, { ...CACHE_LIMITS, ...limits }, timeout ?? ((milliseconds) => AbortSignal.timeout(milliseconds)));
}
class ActionsCache {
    count = { found: 0, missed: 0, kept: 0, failed: 0 };
    fetch;
    access;
    service;
    limits;
    timeout;
    readLeft;
    writeLeft;
    constructor(fetch, access, limits, timeout) {
        this.fetch = fetch;
        this.access = access;
        this.service = cacheService(fetch, access);
        this.limits = limits;
        this.timeout = timeout;
        this.readLeft = limits.bytesRead;
        this.writeLeft = limits.bytesWritten;
    }
    async get(wanted, limit, signal) {
        if (!this.access.reads)
            return undefined;
        const strong = wanted.filter(({ algorithm }) => STRONG.has(algorithm)).slice(0, TRIES);
        for (const digest of strong) {
            const both = AbortSignal.any([signal, this.timeout(this.limits.getMs)]);
            const bytes = await this.tried(() => this.read(digest, limit, both));
            if (bytes === undefined)
                continue;
            this.count.found++;
            return bytes;
        }
        this.count.missed++;
        return undefined;
    }
    async put(artifacts) {
        if (!this.access.writes)
            return;
        const signal = this.timeout(this.limits.putMs);
        for (const { digest, bytes } of artifacts) {
            if (!STRONG.has(digest.algorithm) || bytes.length > this.writeLeft || signal.aborted)
                continue;
            this.writeLeft -= bytes.length;
            const isKept = await this.tried(() => this.write(keyOf(digest), bytes, signal));
            if (isKept === true)
                this.count.kept++;
        }
    }
    async read(digest, limit, signal) {
        const address = await this.service.find(keyOf(digest), signal);
        if (address === undefined)
            return undefined;
        const response = await ask(this.fetch, address, { signal });
        const room = Math.min(limit, this.readLeft);
        // Taken before it is read, so that entries that are read at the same time share what is left.
        this.readLeft -= room;
        let used = room;
        try {
            const bytes = await bodyOf(response, room);
            used = bytes.length;
            const check = new digests/* DigestCheck */.FL([digest]);
            check.update(bytes);
            return check.conclude().verified === undefined ? undefined : bytes;
        }
        finally {
            this.readLeft += room - used;
        }
    }
    /** Azure, Put Blob: a block blob of these bytes, in one request. */
    async write(key, bytes, signal) {
        const address = await this.service.create(key, signal);
        const response = await ask(this.fetch, address, {
            method: 'PUT',
            headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' },
            body: ownBytes(bytes),
            signal,
        });
        await response.body?.cancel().catch(() => undefined);
        await this.service.finish(key, bytes.length, signal);
        return true;
    }
    /** Undefined for any failure; a mistake of ours goes on. */
    async tried(attempt) {
        if (this.count.failed >= this.limits.failures)
            return undefined;
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof CacheError))
                throw error;
            if (error.code === 'FAILED')
                this.count.failed++;
            return undefined;
        }
    }
}
/** A request sends memory that nobody else can change: that of a download is, but its type does not say so. */
function ownBytes(bytes) {
    const { buffer, byteOffset, length } = bytes;
    return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : Uint8Array.from(bytes);
}
function keyOf({ algorithm, hex }) {
    return `model-guard-${algorithm}-${hex}`;
}


/***/ })

};
