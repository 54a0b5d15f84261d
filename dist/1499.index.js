export const id = 1499;
export const ids = [1499];
export const modules = {

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


/***/ }),

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

/***/ 58337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ DigestCheck),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   vQ: () => (/* binding */ strongestOf)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83442);
// The digests of a lockfile in one spelling, and the check of bytes against them while they arrive.

/** Strongest first. MD5 proves nothing; what package managers make themselves (`yarn-10`, `h1`) is of other bytes. */
const ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1'];
const LENGTHS = { sha512: 64, sha384: 48, sha256: 32, sha1: 20 };
/**
 * The digests that bytes can be compared with, strongest first: hexadecimal, or base64 as in Subresource Integrity.
 * Those of other algorithms or lengths are left out.
 */
function digestsOf(hashes) {
    return ALGORITHMS.flatMap((algorithm) => hashes.flatMap(({ algorithm: written, value }) => {
        const hex = written === algorithm ? hexOf(value, LENGTHS[algorithm]) : undefined;
        return hex === undefined ? [] : [{ algorithm, hex }];
    }));
}
function hexOf(value, length) {
    if (value.length === 2 * length && /^[0-9a-f]+$/i.test(value))
        return value.toLowerCase();
    // Four characters for three bytes, padding included or left out.
    if (Math.ceil((length * 4) / 3) > value.length || value.length > 4 * Math.ceil(length / 3))
        return undefined;
    const bytes = Buffer.from(value, 'base64');
    return bytes.length === length ? bytes.toString('hex') : undefined;
}
/** Only the strongest algorithm counts where all digests are of one file: npm and ssri take no other. */
function strongestOf(digests) {
    return digests.filter(({ algorithm }) => algorithm === digests[0]?.algorithm);
}
/** Hashes bytes as they come, once for each algorithm that is asked for. */
class DigestCheck {
    wanted;
    hashes;
    constructor(wanted) {
        this.wanted = wanted;
        this.hashes = new Map(wanted.map(({ algorithm }) => [algorithm, (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .newHash */ .t)(algorithm)]));
    }
    update(chunk) {
        for (const hash of this.hashes.values())
            hash.update(chunk);
    }
    /** The first digest that the bytes have; when none, the one that they have instead of the first. To be asked once. */
    conclude() {
        const found = new Map([...this.hashes].map(([algorithm, hash]) => [algorithm, hash.digest('hex')]));
        const verified = this.wanted.find(({ algorithm, hex }) => found.get(algorithm) === hex);
        if (verified !== undefined)
            return { verified };
        const [first] = found;
        return first === undefined ? {} : { found: { algorithm: first[0], hex: first[1] } };
    }
}


/***/ }),

/***/ 1499:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publicRegistries: () => (/* binding */ publicRegistries)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/core/severity.js
var core_severity = __webpack_require__(62797);
;// CONCATENATED MODULE: ./lib/src/registry/inspected.js

/** What counts in code that nobody of the repository wrote: anything less is in every other package. */
const LEAST = 'HIGH';
/** Time after which no further artifact is begun: large bundles take most of a minute each. */
const BUDGET_MS = 120_000;
/** Packages named in one notice. */
const TOLD = 5;
/** One after the other, as they come: the riskiest first. `now` is in milliseconds. */
async function inspectMembers(members, inspect, now) {
    const end = now() + BUDGET_MS;
    const findings = [];
    const late = [];
    const lesser = new Map();
    for (const member of members) {
        const name = member.members.join(' > ');
        if (now() >= end) {
            late.push(name);
            continue;
        }
        const found = await inspect(member);
        const kept = found.filter(({ severity }) => (0,core_severity/* isAtLeast */.du)(severity, LEAST));
        findings.push(...kept.map((finding) => placed(finding, member)));
        if (kept.length < found.length)
            lesser.set(name, found.length - kept.length);
    }
    return { findings, notices: [...lateNotice(late), ...lesserNotice(lesser)] };
}
/**
 * The finding on the line of the lockfile, which reviewers see in the diff. Where it is in the artifact goes into the
 * evidence, and into the subject: the same thing in two files stays two.
 */
function placed(finding, { path, line }) {
    const { location, evidence, subject } = finding;
    // What is unpacked has the name of what it was packed in.
    const chain = location.members.filter((name, index, all) => name !== all[index - 1]);
    const spot = location.line === undefined ? '' : `, line ${location.line}`;
    return {
        ...finding,
        evidence: `in ${chain.join(' > ')}${spot}: ${withoutEnd(evidence, ` (${location.members.join(' > ')})`)}`,
        location: { path, members: [], line },
        moreOffsets: [],
        subject: JSON.stringify([chain, subject]),
    };
}
/** Some inspectors say at the end where it is. */
function withoutEnd(text, end) {
    return text.endsWith(end) ? text.slice(0, -end.length) : text;
}
function lateNotice(names) {
    if (names.length === 0)
        return [];
    return [`Registry: these packages were not looked into (the time for it is up): ${told(names)}.`];
}
function lesserNotice(counts) {
    if (counts.size === 0)
        return [];
    const names = [...counts].map(([name, count]) => `${name} (${count})`);
    return [`Registry: findings below ${LEAST} in packages are not listed: ${told(names)}.`];
}
function told(names) {
    const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
    return `${names.slice(0, TOLD).join(', ')}${more}`;
}

// EXTERNAL MODULE: ./lib/src/registry/digests.js
var digests = __webpack_require__(58337);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/registry/errors.js
// The one error of the client for registries.

/**
 * `UNREACHABLE`: no answer in time; `NOT_FOUND`: the registry has no such thing (any more); `REFUSED`: an address that
 * is not asked, or an answer that is none; `TOO_LARGE`: more than is taken; `BUDGET`: the limit of the run;
 * `NO_HASH`: nothing to verify the bytes by; `HASH_MISMATCH`: other bytes than the lockfile names;
 * `NOT_LISTED`: the registry has the release, but none of the files that the lockfile names.
 */
class RegistryError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/registry/places.js
// Which addresses may be asked at all: hosts that the rules name, over https.

const LOOPBACK = new Set(['127.0.0.1', 'localhost']);
/**
 * The address, when it may be asked. The host must be one of `hosts`, port included: a lockfile is written by whoever
 * makes the change, and must not make the runner ask inside the network that it stands in. Plain http is for
 * hosts on this machine, which nobody lists but tests. @throws RegistryError REFUSED
 */
function allowedAddress(text, hosts) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw new RegistryError('REFUSED', 'the address is none');
    if (url.username !== '' || url.password !== '')
        throw new RegistryError('REFUSED', 'the address holds credentials');
    if (!hosts.includes(url.host))
        throw new RegistryError('REFUSED', `${url.host} is no public registry`);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
        throw new RegistryError('REFUSED', 'the address is not https');
    url.hash = '';
    return url;
}
/** Whether an address belongs to the registry itself, whose word on its releases counts. */
function isCanonical(url, { registry, names }) {
    if (!URL.canParse(url))
        return false;
    const { host } = new URL(url);
    return host === new URL(registry).host || names.includes(host);
}

;// CONCATENATED MODULE: ./lib/src/registry/json.js
// Reads parsed JSON that may have any shape.
function at(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return Reflect.get(value, key);
}
/** The text there; undefined when it is none, or empty. */
function textAt(value, key) {
    const found = at(value, key);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function listAt(value, key) {
    const found = at(value, key);
    return Array.isArray(found) ? found : [];
}
function keysAt(value, key) {
    const found = at(value, key);
    return typeof found === 'object' && found !== null ? Object.keys(found) : [];
}
/** A moment in ISO 8601; undefined when it is none. */
function momentAt(value, key) {
    const text = textAt(value, key);
    // Date takes much else for a moment, in the local time of whoever reads it.
    if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(text))
        return undefined;
    const moment = new Date(text);
    return Number.isNaN(moment.getTime()) ? undefined : moment;
}

;// CONCATENATED MODULE: ./lib/src/registry/pypi.js


/** Of a project; the largest have some ten thousand. */
const MAX_FILES = 100_000;
/**
 * The facts of one release in a listing of its project.
 * Source: Simple repository API in JSON (PEP 691, 700, 714, 792).
 */
function pypiFacts(listing, added) {
    // PEP 792 has it at the top; drafts had it beside the version of the interface.
    const status = at(listing, 'project-status') ?? at(at(listing, 'meta'), 'project-status');
    const reason = textAt(status, 'reason');
    const hashes = new Set((0,digests/* digestsOf */.nw)(added.hashes).flatMap(({ algorithm, hex }) => (algorithm === 'sha256' ? [hex] : [])));
    const all = listAt(listing, 'files').slice(0, MAX_FILES).flatMap(fileOf);
    const version = versionKey(added.version);
    const ofVersion = all.filter((file) => versionOfFile(file.name) === version);
    const files = hashes.size === 0 ? ofVersion : all.filter(({ sha256 }) => hashes.has(sha256));
    const last = files.reduce((latest, { uploadedAt }) => Math.max(latest, uploadedAt?.getTime() ?? 0), 0);
    return {
        isQuarantined: (typeof status === 'string' ? status : textAt(status, 'status')) === 'quarantined',
        ...(reason !== undefined && { reason }),
        ofVersion,
        files,
        ...(last > 0 && { publishedAt: new Date(last) }),
    };
}
function fileOf(value) {
    const name = textAt(value, 'filename');
    const url = textAt(value, 'url');
    const sha256 = textAt(at(value, 'hashes'), 'sha256')?.toLowerCase();
    if (name === undefined || url === undefined || sha256 === undefined)
        return [];
    const size = at(value, 'size');
    const uploadedAt = momentAt(value, 'upload-time');
    const yanked = at(value, 'yanked');
    return [
        {
            name,
            url,
            sha256,
            ...(typeof size === 'number' && { size }),
            ...(uploadedAt !== undefined && { uploadedAt }),
            ...(yanked === true && { yanked: '' }),
            ...(typeof yanked === 'string' && { yanked }),
        },
    ];
}
/** As file names have it: wheels replace hyphens, and normal forms are lower case (PEP 440, PEP 427). */
function versionKey(version) {
    return version.toLowerCase().replace(/^v/, '').replace(/[-_+]/g, '_');
}
/** The second part of a wheel's name, the last part of that of a source archive. */
function versionOfFile(name) {
    if (name.endsWith('.whl'))
        return versionKey(name.split('-')[1] ?? '');
    const stem = name.replace(/\.(?:tar\.gz|tar\.bz2|zip|tgz)$/i, '');
    return stem === name ? undefined : versionKey(stem.slice(stem.lastIndexOf('-') + 1));
}
/**
 * The one file to look into: what most machines that build and serve install. A wheel that runs everywhere, else one
 * for Linux on x86-64, else any; a source archive where there is no wheel.
 */
function preferredFile(files) {
    return files.toSorted((a, b) => rank(a.name) - rank(b.name) || (a.size ?? 0) - (b.size ?? 0) || (a.name < b.name ? -1 : 1))[0];
}
/**
 * The source archive beside a wheel: it is built, and its code run, where no wheel fits the machine or the user wants
 * none. Undefined where that is the preferred file anyway.
 */
function sourceFile(files) {
    const sources = files.filter(({ name }) => !isWheel(name));
    return sources.length === files.length ? undefined : preferredFile(sources);
}
function isWheel(name) {
    return name.endsWith('.whl');
}
function rank(name) {
    if (!isWheel(name))
        return 4;
    if (name.endsWith('-none-any.whl'))
        return 0;
    if (!name.endsWith('x86_64.whl'))
        return 3;
    if (/-manylinux[\w.]*$/.test(name))
        return 1;
    return /linux/.test(name) ? 2 : 3;
}

;// CONCATENATED MODULE: ./lib/src/registry/artifact.js




/** Whether artifacts of the ecosystem are fetched at all. */
function isFetched(ecosystem) {
    return ecosystem === 'npm' || ecosystem === 'pypi';
}
/** As npm takes names (validate-npm-package-name) and versions (SemVer 2.0.0). */
const NPM_NAME = /^(?:@[\w~-][\w.~-]{0,212}\/)?[\w~-][\w.~-]{0,213}$/;
const NPM_VERSION = /^\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[\w.-]{1,200})?(?:\+[\w.-]{1,200})?$/;
/** PEP 508. */
const PYPI_NAME = /^[A-Za-z0-9](?:[\w.-]{0,212}[A-Za-z0-9])?$/;
const FILE = /\.(?:whl|tar\.gz|tar\.bz2|tgz|zip)$/i;
/** The address of what the registry says of a package. @throws RegistryError REFUSED */
function metadataAddress({ ecosystem, name }, { registry }) {
    if (ecosystem === 'npm')
        return `${registry}/${encodeURIComponent(checked(name, NPM_NAME))}`;
    const normal = checked(name, PYPI_NAME)
        .toLowerCase()
        .replace(/[-_.]+/g, '-');
    return `${registry}/simple/${normal}/`;
}
/**
 * The tarball that the lockfile names, or the one at the registry's address for it when it names none (pnpm, bun). Of
 * its hashes only those of the strongest algorithm count, as for npm. @throws RegistryError REFUSED, NO_HASH
 */
function npmArtifact({ name, version, url, hashes }, facts, { registry, hosts }) {
    const address = url ?? tarballAddress(name, version, registry);
    return { url: allowedAddress(address, hosts).href, ...artifact_digests(hashes, facts?.hashes ?? []) };
}
function tarballAddress(name, version, registry) {
    const base = checked(name, NPM_NAME).slice(name.indexOf('/') + 1);
    // Registries leave out what is behind the plus sign.
    const [release = ''] = checked(version, NPM_VERSION).split('+');
    return `${registry}/${name}/-/${base}-${release}.tgz`;
}
/**
 * The file that the lockfile gives the address of, or the one of those that it names by a hash which most machines
 * install. @throws RegistryError REFUSED, NO_HASH, NOT_FOUND; NOT_LISTED when the release has files, but none of those
 * that the lockfile names
 */
function pypiArtifact({ url, hashes }, facts, listing, { hosts }) {
    // An index has no file name.
    if (url !== undefined && URL.canParse(url) && FILE.test(new URL(url).pathname))
        return { url: allowedAddress(url, hosts).href, wanted: some((0,digests/* digestsOf */.nw)(hashes)), isLocked: true };
    const file = preferredFile(facts?.files ?? []);
    if (file !== undefined)
        return listed(file, hashes, listing, hosts);
    if (facts === undefined)
        throw new RegistryError('NOT_FOUND', 'nothing says where its files are');
    const count = facts.ofVersion.length;
    if (count > 0)
        throw new RegistryError('NOT_LISTED', `none of the ${count} files that the registry has for it`);
    throw new RegistryError('NOT_FOUND', 'the registry does not list a file of it');
}
/**
 * The source archive that pip and uv build where the wheel does not fit; undefined where the lockfile names none, or
 * where it is all that there is. @throws RegistryError REFUSED
 */
function pypiSource({ url, hashes }, facts, listing, { hosts }) {
    // With the address of one file nothing else is installed.
    if (url !== undefined && URL.canParse(url) && FILE.test(new URL(url).pathname))
        return undefined;
    const file = sourceFile(facts?.files ?? []);
    return file === undefined ? undefined : listed(file, hashes, listing, hosts);
}
function listed({ url, sha256 }, hashes, listing, hosts) {
    if (!URL.canParse(url, listing))
        throw new RegistryError('REFUSED', 'the address of its file is none');
    const address = allowedAddress(new URL(url, listing).href, hosts).href;
    const isLocked = (0,digests/* digestsOf */.nw)(hashes).some(({ hex }) => hex === sha256);
    return { url: address, wanted: [{ algorithm: 'sha256', hex: sha256 }], isLocked };
}
/** The lockfile's; where it has none to compare (yarn 2 and later), the registry's own. */
function artifact_digests(ofLockfile, ofRegistry) {
    const wanted = (0,digests/* strongestOf */.vQ)((0,digests/* digestsOf */.nw)(ofLockfile));
    if (wanted.length > 0)
        return { wanted, isLocked: true };
    return { wanted: some((0,digests/* strongestOf */.vQ)((0,digests/* digestsOf */.nw)(ofRegistry))), isLocked: false };
}
function some(wanted) {
    if (wanted.length === 0)
        throw new RegistryError('NO_HASH', 'the lockfile has no hash that its file could be verified by');
    return wanted;
}
function checked(text, pattern) {
    if (!pattern.test(text) || text.includes('..'))
        throw new RegistryError('REFUSED', 'its name or version is none that the registry takes');
    return text;
}

;// CONCATENATED MODULE: ./lib/src/registry/notices.js
const SAYS = {
    unasked: 'Registry: what is known of these packages was not looked up',
    unfetched: 'Registry: these packages were not looked into',
    unlocked: "Registry: the lockfile has no hash to verify these packages by, so that the registry's own was taken",
};
/** Packages told of one reason; the rest is a number. */
const notices_TOLD = 5;
/** Notices in one run. */
const NOTICES = 20;
/** One for each reason. */
function groupedNotices(remarks) {
    const groups = new Map();
    for (const remark of remarks) {
        const key = JSON.stringify([remark.what, remark.why]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [remark]);
        else
            group.push(remark);
    }
    return [...groups.values()].slice(0, NOTICES).map(noticeOf);
}
function noticeOf(remarks) {
    const told = remarks.slice(0, notices_TOLD).map(({ added: { name, version } }) => `${name} ${version}`);
    const more = remarks.length > notices_TOLD ? ` and ${remarks.length - notices_TOLD} more` : '';
    const what = remarks[0]?.what ?? 'unasked';
    const why = remarks[0]?.why ?? '';
    return `${SAYS[what]}${why === '' ? '' : ` (${why})`}: ${told.join(', ')}${more}.`;
}
function tooManyNotice(wanted, chosen) {
    const rest = wanted - chosen;
    if (rest === 0)
        return [];
    return [
        `Registry: ${rest} of ${wanted} packages were not looked into, which is more than one run fetches.`,
    ];
}
/** Of other ecosystems, and those of registries that are not public. */
function unfetchedNotice(count) {
    if (count === 0)
        return [];
    const which = count === 1 ? '1 package was' : `${count} packages were`;
    return [`Registry: ${which} not looked into: only public packages of npm and PyPI are fetched.`];
}

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/core/body.js
var body = __webpack_require__(43726);
;// CONCATENATED MODULE: ./lib/src/registry/fetch.js
// Fetches from registries: bounded in bytes, time and redirects, and verified while it arrives.






/** Retries twice, as package managers do. */
const ATTEMPTS = 3;
/** Bytes with another hash may be damaged on the way: they are fetched once more before that is said. */
const MISMATCHES = 2;
const BACKOFF_MS = 500;
/** Mirrors redirect to a file server, which may redirect once to its storage. */
const REDIRECTS = 3;
const REDIRECT = new Set([301, 302, 303, 307, 308]);
const GONE = new Set([404, 410, 451]);
/** What proxies answer with in place of a file. */
const PAGE = /^\s*(?:text\/html|application\/(?:json|problem\+json))\b/i;
/**
 * The bytes at an address, verified against any of `wanted`: at most `limit` of them. Rejects with
 * {@link RegistryError}: NO_HASH when there is nothing to verify by, HASH_MISMATCH when they are other bytes.
 */
function fetchArtifact(url, wanted, limit, transport) {
    if (wanted.length === 0)
        return Promise.reject(new RegistryError('NO_HASH', NO_HASH));
    return repeated(transport, async () => {
        // Packed on the way, the hash would be of something else.
        const response = await fetch_open(url, { accept: '*/*', 'accept-encoding': 'identity' }, transport);
        if (PAGE.test(response.headers.get('content-type') ?? ''))
            return refused(response, 'a page, not a file');
        if (isEncoded(response))
            return refused(response, 'an encoded file');
        const check = new digests/* DigestCheck */.FL(wanted);
        const bytes = await readBody(response, limit, transport, (chunk) => check.update(chunk));
        const { verified, found } = check.conclude();
        if (verified !== undefined)
            return { bytes, verified };
        throw new RegistryError('HASH_MISMATCH', `${found?.algorithm ?? 'no'} ${found?.hex ?? 'hash'}`);
    });
}
const NO_HASH = 'the lockfile has no hash that the file could be verified by';
/** An answer as JSON of at most `limit` bytes, unpacked. Rejects with {@link RegistryError}. */
function fetchJson(url, accept, limit, transport) {
    return repeated(transport, async () => {
        const response = await fetch_open(url, { accept }, transport);
        return parse(await readBody(response, limit, transport));
    });
}
/** Tried again where that may help. */
async function repeated(transport, attempt) {
    for (let turn = 1, mismatches = 0;; turn++) {
        try {
            transport.signal.throwIfAborted();
            return await attempt();
        }
        catch (error) {
            const known = error instanceof RegistryError ? error : unreachable(error, transport.signal);
            if (known.code === 'HASH_MISMATCH')
                mismatches++;
            const mayHelp = known.code === 'UNREACHABLE' || (mismatches > 0 && mismatches < MISMATCHES);
            if (!mayHelp || turn >= ATTEMPTS || transport.signal.aborted)
                throw known;
        }
        await transport.sleep(BACKOFF_MS * 2 ** (turn - 1));
    }
}
/** An answer that is one, after redirects between hosts that may be asked. */
async function fetch_open(url, headers, transport) {
    let target = allowedAddress(url, transport.hosts);
    for (let turn = 0; turn <= REDIRECTS; turn++) {
        const response = await transport.fetch(target.href, {
            headers: { ...headers, 'user-agent': 'model-guard' },
            signal: transport.signal,
            redirect: 'manual',
        });
        if (response.ok)
            return response;
        await response.body?.cancel();
        if (!REDIRECT.has(response.status))
            throw statusError(response.status);
        const location = response.headers.get('location') ?? '';
        if (!URL.canParse(location, target.href))
            throw new RegistryError('REFUSED', 'it is redirected to an address that is none');
        target = allowedAddress(new URL(location, target.href).href, transport.hosts);
    }
    throw new RegistryError('REFUSED', `it is redirected more than ${REDIRECTS} times`);
}
function statusError(status) {
    if (GONE.has(status))
        return new RegistryError('NOT_FOUND', `the registry does not have it (${status})`);
    const code = status >= 500 || status === 429 ? 'UNREACHABLE' : 'REFUSED';
    return new RegistryError(code, `the registry answered ${status}`);
}
async function refused(response, what) {
    await response.body?.cancel();
    throw new RegistryError('REFUSED', `the registry answered with ${what}`);
}
function isEncoded({ headers }) {
    const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
    return encoding !== '' && encoding !== 'identity';
}
async function readBody(response, limit, { budget }, watch = () => undefined) {
    // What is said to be too large is not begun.
    const announced = Number(response.headers.get('content-length') ?? 0);
    if (announced > limit || announced > budget.left) {
        await response.body?.cancel();
        throw tooMuch(announced > limit ? limit : undefined);
    }
    const spend = (chunk) => {
        if (chunk.length > budget.left)
            throw tooMuch();
        budget.left -= chunk.length;
        watch(chunk);
    };
    return (0,body/* readAtMost */.r)(response.body, limit, () => tooMuch(limit), spend);
}
function tooMuch(limit) {
    return limit === undefined
        ? new RegistryError('BUDGET', 'all of them together are larger than what is fetched in one run')
        : new RegistryError('TOO_LARGE', `it is larger than ${limit} bytes`);
}
function parse(body) {
    try {
        return JSON.parse(Buffer.from(body).toString('utf8'));
    }
    catch (error) {
        throw new RegistryError('REFUSED', 'the answer is no JSON', error);
    }
}
/** `fetch failed` says nothing; what caused it does. */
function unreachable(error, signal) {
    if (signal.aborted)
        return new RegistryError('UNREACHABLE', 'there was no answer in time', error);
    const cause = at(error, 'cause');
    return new RegistryError('UNREACHABLE', (0,errors/* messageOf */.b)(cause instanceof Error ? cause : error), error);
}

;// CONCATENATED MODULE: ./lib/src/registry/npm.js

/** Scripts that npm runs when it installs a release from a registry, in their order (npm documentation, "scripts"). */
const INSTALL_HOOKS = ['preinstall', 'install', 'postinstall'];
/** Releases that a new one is compared with: what was so longer ago is no practice of today. */
const COMPARED = 5;
/**
 * The facts of one release in a packument; undefined when it is not in there. A short one (`install-v1`) has no times
 * and no publishers: its releases are taken in the order in which it lists them.
 * Source: github.com/npm/registry, docs/responses/package-metadata.md.
 */
function npmFacts(packument, version) {
    const versions = at(packument, 'versions');
    const release = at(versions, version);
    if (typeof release !== 'object' || release === null)
        return undefined;
    const names = earlier(packument, version);
    const before = names.map((name) => at(versions, name));
    const publishedAt = momentAt(at(packument, 'time'), version);
    const newPublisher = publisherOf(release, before);
    return {
        ...(publishedAt !== undefined && { publishedAt }),
        installScripts: scriptsOf(release),
        firstScriptAfter: firstScriptAfter(release, before.slice(0, COMPARED)),
        provenanceBefore: provenanceBefore(release, before.slice(0, COMPARED)),
        ...(newPublisher !== undefined && { newPublisher }),
        hashes: hashesOf(at(release, 'dist')),
    };
}
/** Names of the releases before one, the last first. */
function earlier(packument, version) {
    const names = keysAt(packument, 'versions').filter((name) => name !== version);
    const times = at(packument, 'time');
    const moment = momentAt(times, version)?.getTime();
    if (moment === undefined) {
        const all = keysAt(packument, 'versions');
        return all.slice(0, all.indexOf(version)).toReversed();
    }
    return names
        .map((name) => ({ name, at: momentAt(times, name)?.getTime() ?? Infinity }))
        .filter((each) => each.at < moment)
        .toSorted((a, b) => b.at - a.at)
        .map(({ name }) => name);
}
function scriptsOf(release) {
    const scripts = at(release, 'scripts');
    const found = INSTALL_HOOKS.flatMap((name) => {
        const command = textAt(scripts, name);
        return command === undefined ? [] : [`${name}: ${command}`];
    });
    if (found.length === 0 && at(release, 'gypfile') === true)
        return ['install: node-gyp rebuild'];
    return found.length === 0 && at(release, 'hasInstallScript') === true ? ['an install script'] : found;
}
function firstScriptAfter(release, before) {
    const isFirst = scriptsOf(release).length > 0 && before.every((each) => scriptsOf(each).length === 0);
    return isFirst ? before.length : 0;
}
/** Mirrors leave attestations out of all releases; then none had any, and nothing is lost. */
function provenanceBefore(release, before) {
    const count = before.filter(hasProvenance).length;
    return !hasProvenance(release) && 2 * count > before.length ? count : 0;
}
function hasProvenance(release) {
    const found = at(at(release, 'dist'), 'attestations');
    return typeof found === 'object' && found !== null;
}
/** A workflow that npm trusts stands for the maintainers, who set it up. */
function publisherOf(release, before) {
    const user = at(release, '_npmUser');
    const name = textAt(user, 'name');
    if (name === undefined || at(user, 'trustedPublisher') !== undefined)
        return undefined;
    const known = before.flatMap((each) => textAt(at(each, '_npmUser'), 'name') ?? []);
    return known.length === 0 || known.includes(name) ? undefined : name;
}
function hashesOf(dist) {
    const integrity = (textAt(dist, 'integrity') ?? '').split(/\s+/).flatMap((word) => {
        const dash = word.indexOf('-');
        return dash < 1 ? [] : [{ algorithm: word.slice(0, dash).toLowerCase(), value: word.slice(dash + 1) }];
    });
    const shasum = textAt(dist, 'shasum');
    return shasum === undefined ? integrity : [...integrity, { algorithm: 'sha1', value: shasum }];
}

;// CONCATENATED MODULE: ./lib/src/registry/metadata.js






const NPM_FULL = 'application/json';
/** Without times, scripts and publishers, at a tenth of the size. */
const NPM_SHORT = 'application/vnd.npm.install-v1+json';
const PYPI_JSON = 'application/vnd.pypi.simple.v1+json';
/**
 * The facts of one release; undefined where nobody knows them, because it comes from a mirror: those leave out
 * attestations and give times of their own. `limit`: bytes of one answer. Rejects with {@link RegistryError}.
 */
async function releaseFacts(added, places, limit, transport) {
    if (added.url !== undefined && !isCanonical(added.url, places))
        return undefined;
    const address = metadataAddress(added, places);
    if (added.ecosystem === 'pypi') {
        const listing = await fetchJson(address, PYPI_JSON, limit, transport);
        return { ecosystem: 'pypi', listing: address, ...pypiFacts(listing, added) };
    }
    const facts = npmFacts(await packument(address, limit, transport), added.version);
    if (facts === undefined)
        throw new RegistryError('NOT_FOUND', 'the registry does not list the release (any more)');
    return { ecosystem: 'npm', ...facts };
}
/** Packages with thousands of releases have a document that is too large to take: the short one says some of it. */
async function packument(address, limit, transport) {
    try {
        return await fetchJson(address, NPM_FULL, limit, transport);
    }
    catch (error) {
        if (!(error instanceof RegistryError) || error.code !== 'TOO_LARGE')
            throw error;
        return fetchJson(address, NPM_SHORT, limit, transport);
    }
}

;// CONCATENATED MODULE: ./lib/src/registry/verdicts.js
/** Characters of a text from outside that are quoted. */
const QUOTED = 200;
function verdictsOf(added, facts, youngSince) {
    const own = facts.ecosystem === 'npm' ? npmVerdicts(added, facts) : pypiVerdicts(added, facts);
    const { publishedAt } = facts;
    if (youngSince === undefined || publishedAt === undefined || publishedAt <= youngSince)
        return own;
    // Where the lockfile carries the date, its age was judged there.
    if (added.publishedAt !== undefined)
        return own;
    const says = `was published only at ${publishedAt.toISOString()}`;
    return [...own, occurrenceOf('REGISTRY-YOUNG', added, says, '')];
}
function npmVerdicts(added, facts) {
    const found = [];
    const scripts = facts.installScripts.join('; ');
    if (facts.firstScriptAfter > 0) {
        const says = `runs something when it is installed (${quoted(scripts)}), which ${before(facts.firstScriptAfter)} did`;
        found.push(occurrenceOf('REGISTRY-NEW-INSTALL-SCRIPT', added, says, scripts));
    }
    if (facts.provenanceBefore > 0) {
        const says = `has no provenance, which ${facts.provenanceBefore} of the releases shortly before it had`;
        found.push(occurrenceOf('REGISTRY-PROVENANCE-LOST', added, says, ''));
    }
    const { newPublisher } = facts;
    if (newPublisher !== undefined) {
        const says = `was published by ${quoted(newPublisher)}, who published none of the releases before it`;
        found.push(occurrenceOf('REGISTRY-NEW-MAINTAINER', added, says, newPublisher));
    }
    return found;
}
function before(count) {
    return count === 1 ? 'not even the one release before it' : `none of the ${count} releases before it`;
}
function pypiVerdicts(added, { isQuarantined, reason, files }) {
    if (isQuarantined) {
        const why = reason === undefined ? '' : `: ${quoted(reason)}`;
        return [
            occurrenceOf('REGISTRY-QUARANTINED', added, `is of a project that PyPI has in quarantine${why}`, ''),
        ];
    }
    // One file may be yanked for its own sake; the others are what is installed then.
    if (files.length === 0 || files.some(({ yanked }) => yanked === undefined))
        return [];
    const why = files.find(({ yanked }) => yanked !== '')?.yanked;
    const says = `was yanked${why === undefined ? '' : `: ${quoted(why)}`}`;
    return [occurrenceOf('REGISTRY-YANKED', added, says, '')];
}
/** Says that bytes are not those that the lockfile names; `detail` is what they are instead. */
function mismatch(added, isListed, detail) {
    const says = isListed
        ? `is not the file that the lockfile names: the registry gives one with ${detail}`
        : `is not at the registry as the lockfile names it: it names ${detail}`;
    const { rule, occurrence } = occurrenceOf('PACKAGE-ARTIFACT-MISMATCH', added, says, detail);
    // It may come from another index, which the lockfile does not tell: somebody has to know.
    return { rule, occurrence: isListed ? occurrence : { ...occurrence, severity: 'MEDIUM' } };
}
function occurrenceOf(rule, { name, version, path, line }, says, about) {
    return {
        rule,
        occurrence: {
            evidence: `brings in ${name} ${version}, which ${says}`,
            location: { path, members: [], line },
            subject: JSON.stringify([name, version, about]),
        },
    };
}
function quoted(text) {
    return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

;// CONCATENATED MODULE: ./lib/src/registry/requests.js
// Requests to registries that share a budget: what they say of a release, and its artifacts, out of the cache where they
// are there. None of them rejects for an answer that does not come: that is a remark.







/** Requests that share a budget. */
class Requests {
    options;
    limits;
    budget;
    constructor(options, limits) {
        this.options = options;
        this.limits = limits;
        this.budget = { left: limits.bytesPerRun };
    }
    async ask(added) {
        const { places, youngSince } = this.options;
        try {
            const own = places[added.ecosystem];
            const facts = await releaseFacts(added, own, this.limits.bytesPerAnswer, this.transport(added));
            if (facts === undefined)
                return { added, occurrences: [], remarks: [{ added, what: 'unasked', why: MIRRORED }] };
            return { added, facts, occurrences: verdictsOf(added, facts, youngSince), remarks: [] };
        }
        catch (error) {
            return { added, occurrences: [], remarks: [{ added, what: 'unasked', why: reasonOf(error) }] };
        }
    }
    take({ added, facts }) {
        const { name, version } = added;
        return this.look(added, facts, `${name}@${version}`, () => this.whereabouts(added, facts));
    }
    takeSource({ added, facts }) {
        const { name, version } = added;
        return this.look(added, facts, `${name}@${version} (source)`, () => this.sourceOf(added, facts));
    }
    /** Nothing where there is no place to look at. */
    async look(added, facts, name, find) {
        let isLocked = true;
        try {
            const place = find();
            if (place === undefined)
                return { occurrences: [], remarks: [] };
            ({ isLocked } = place);
            const known = isLocked ? vouched(place.wanted, facts) : [];
            const { bytes, verified } = (await this.kept(known)) ?? (await this.fetched(place, added));
            const { path, line } = added;
            const member = { path, members: [name], line, bytes: (0,core_bytes/* memoryBytes */.ZY)(bytes) };
            const remarks = isLocked ? [] : [{ added, what: 'unlocked', why: '' }];
            const mayKeep = verified !== undefined && known.includes(verified);
            return { member, occurrences: [], remarks, ...(mayKeep && { fresh: { digest: verified, bytes } }) };
        }
        catch (error) {
            const verdict = isLocked ? mismatchOf(added, error) : undefined;
            if (verdict !== undefined)
                return { occurrences: [verdict], remarks: [] };
            return { occurrences: [], remarks: [{ added, what: 'unfetched', why: reasonOf(error) }] };
        }
    }
    /** What an earlier run fetched counts like what this one fetches. */
    async kept(known) {
        const limit = Math.min(this.limits.bytesPerArtifact, this.budget.left);
        const bytes = known.length === 0 ? undefined : await this.options.cache?.get(known, limit, this.options.signal);
        if (bytes === undefined || bytes.length > this.budget.left)
            return undefined;
        this.budget.left -= bytes.length;
        return { bytes };
    }
    fetched({ url, wanted }, added) {
        return fetchArtifact(url, wanted, this.limits.bytesPerArtifact, this.transport(added));
    }
    whereabouts(added, facts) {
        const own = this.options.places[added.ecosystem];
        if (added.ecosystem === 'npm')
            return npmArtifact(added, facts?.ecosystem === 'npm' ? facts : undefined, own);
        const listed = facts?.ecosystem === 'pypi' ? facts : undefined;
        return pypiArtifact(added, listed, listed?.listing ?? own.registry, own);
    }
    sourceOf(added, facts) {
        if (facts?.ecosystem !== 'pypi')
            return undefined;
        return pypiSource(added, facts, facts.listing, this.options.places.pypi);
    }
    transport({ ecosystem }) {
        const { fetch, sleep, signal, places } = this.options;
        return { fetch, sleep, signal, hosts: places[ecosystem].hosts, budget: this.budget };
    }
}
const MIRRORED = 'they come from a mirror, which does not have all that the registry knows';
/**
 * The digests that the registry itself has for the release, too: only bytes with one of those may come out of the cache.
 * Of any other the registry is asked for the file, because another answer than the lockfile's is a finding.
 */
function vouched(wanted, facts) {
    if (facts === undefined)
        return [];
    const listed = facts.ecosystem === 'npm'
        ? (0,digests/* digestsOf */.nw)(facts.hashes)
        : facts.ofVersion.map(({ sha256 }) => ({ algorithm: 'sha256', hex: sha256 }));
    const known = new Set(listed.map(({ algorithm, hex }) => `${algorithm} ${hex}`));
    return wanted.filter(({ algorithm, hex }) => known.has(`${algorithm} ${hex}`));
}
/** The message of an error of ours; any other is a mistake, and goes on. */
function reasonOf(error) {
    if (error instanceof RegistryError)
        return error.message;
    throw error;
}
function mismatchOf(added, error) {
    if (!(error instanceof RegistryError))
        return undefined;
    if (error.code !== 'HASH_MISMATCH' && error.code !== 'NOT_LISTED')
        return undefined;
    return mismatch(added, error.code === 'HASH_MISMATCH', error.message);
}

;// CONCATENATED MODULE: ./lib/src/registry/packages.js



const REGISTRY_LIMITS = {
    // Of larger updates those that look worst and came last are taken.
    artifacts: 20,
    releases: 100,
    // Most packages are below a megabyte; the rest are browsers and frameworks.
    bytesPerArtifact: 50e6,
    bytesPerRun: 250e6,
    // Of packages with thousands of releases; larger ones have a short form.
    bytesPerAnswer: 20e6,
};
/** Requests at the same time. */
const WIDTH = 4;
/**
 * Asks about each release once, then fetches those that look worst. Never rejects for an answer that does not come:
 * that is a notice, since it says nothing about the change.
 */
async function inspectPackages(packages, options) {
    const limits = { ...REGISTRY_LIMITS, ...options.limits };
    const wanted = distinct(packages.filter(isWanted));
    const asked = wanted.slice(0, limits.releases);
    const answers = new Requests(options, limits);
    const releases = await eachOf(asked, (added) => answers.ask(added));
    const chosen = releases.toSorted((a, b) => compareRisk(a, b)).slice(0, limits.artifacts);
    const artifacts = new Requests(options, limits);
    const first = await eachOf(chosen, (release) => artifacts.take(release));
    // Last, so that they take nothing from what most machines install.
    const sources = await eachOf(chosen, (release) => artifacts.takeSource(release));
    const fetched = [...first, ...sources];
    return {
        occurrences: [...releases, ...fetched].flatMap(({ occurrences }) => occurrences),
        members: fetched.flatMap(({ member }) => member ?? []),
        fresh: fetched.flatMap(({ fresh }) => fresh ?? []),
        notices: [
            ...groupedNotices([...releases, ...fetched].flatMap(({ remarks }) => remarks)),
            ...tooManyNotice(wanted.length, chosen.length),
            ...unfetchedNotice(packages.filter((each) => !isWanted(each)).length),
        ],
    };
}
function isWanted(added) {
    return added.isPublic && isFetched(added.ecosystem);
}
/** The same release from another address, or with another hash, is another. */
function distinct(packages) {
    const keyed = packages.map((each) => {
        const hashes = each.hashes.map(({ algorithm, value }) => `${algorithm}-${value}`).sort();
        return [JSON.stringify([each.ecosystem, each.name, each.version, each.url, hashes]), each];
    });
    // The first one in the lockfile gives the line.
    return [...new Map(keyed.toReversed()).values()].toReversed();
}
/** What is suspicious, then what runs when it is installed, then what came last: nobody had time to look at that. */
function compareRisk(a, b) {
    return riskOf(b) - riskOf(a) || momentOf(b) - momentOf(a);
}
function riskOf({ facts, occurrences }) {
    const runs = facts?.ecosystem === 'npm' && facts.installScripts.length > 0;
    return 2 * Math.min(occurrences.length, 1) + Number(runs);
}
/** Those of unknown age first. */
function momentOf({ facts }) {
    return facts?.publishedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
/** Some at a time; the results stand in the order of the items. */
async function eachOf(items, job) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++) {
            const item = items[index];
            if (item !== undefined)
                results[index] = await job(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(WIDTH, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./lib/src/registry/registry.js
// Makes the look into packages from the settings of a run.



/** For all requests of a run: a registry that is slow must not hold up a merge. */
const registry_BUDGET_MS = 60_000;
/** Nothing is asked before the first call, from which the time counts. */
function publicRegistries({ fetch, limits, cache: access, debug }) {
    return async (packages, { rules, youngSince, inspect }) => {
        const cache = access && (await cacheOf(fetch, access));
        const { occurrences, members, fresh, notices } = await inspectPackages(packages, {
            places: rules.knowledge('registry'),
            fetch,
            sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
            signal: AbortSignal.timeout(registry_BUDGET_MS),
            ...(youngSince !== undefined && { youngSince }),
            ...(limits !== undefined && { limits }),
            ...(cache !== undefined && { cache }),
        });
        // Written while they are looked into.
        const keeping = cache?.put(fresh);
        const inspected = await inspectMembers(members, inspect, Date.now);
        await keeping;
        if (cache !== undefined)
            debug?.(registry_told(cache));
        return { occurrences, findings: inspected.findings, notices: [...notices, ...inspected.notices] };
    };
}
async function cacheOf(fetch, access) {
    const { artifactCache } = await Promise.all(/* import() */[__webpack_require__.e(577), __webpack_require__.e(8722)]).then(__webpack_require__.bind(__webpack_require__, 68722));
    return artifactCache({ fetch, access });
}
function registry_told({ count: { found, missed, kept, failed } }) {
    return `Cache of packages: ${found} found, ${missed} not found, ${kept} kept, ${failed} requests failed.`;
}


/***/ })

};
