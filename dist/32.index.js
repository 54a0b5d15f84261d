export const id = 32;
export const ids = [32];
export const modules = {

/***/ 2024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ memberName)
/* harmony export */ });
/** The member chain as one string for reports, or undefined for a file of its own. */
function memberName(locator) {
    return locator.members.length === 0 ? undefined : locator.members.join(' > ');
}


/***/ }),

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 7657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GuardError),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
// The shape of every error model-guard throws: a class per folder, a closed set of codes per class.
/**
 * Base of all typed errors. `code` is for programs, `message` for people (one line, says what to do),
 * `cause` keeps the original.
 */
class GuardError extends Error {
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = new.target.name;
        this.code = code;
    }
}
/** The message of anything thrown, without trusting that it is an Error. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
// Every limit that bounds work, with its reason. A limit that is reached is reported, never silent.
const LIMITS = {
    /** Members inside members inside members: real checkpoints need two (tar of zip of pickle); more is a bomb. */
    depth: 5,
    /** Artifacts made from one file. Real torch archives hold a few thousand storages. */
    membersPerFile: 50_000,
    /** Bytes inflated from one file. Above it the rest is reported as not read. */
    inflatedPerFile: 4 * 2 ** 30,
    /** Changed files of one change: what GitHub's own file listing stops at. Above it the check fails closed. */
    changedFiles: 3_000,
    /** Bytes of a file that is read whole from the base commit: GitHub's own limit for CODEOWNERS is 3 MB. */
    policyBytes: 3 * 2 ** 20,
};


/***/ }),

/***/ 2797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
// How bad a finding is if it is true (severity), and how sure we are (confidence).
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'];
/** Negative when `a` is worse than `b`: sorts the worst first. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
/** Whether `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
    return compareSeverity(severity, threshold) <= 0;
}


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ guard)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(7657);
;// CONCATENATED MODULE: ./lib/src/core/rule.js
// A rule: knowledge about one threat as data. The files are in rules/; the shape is schemas/rule.schema.json.

class RuleError extends errors/* GuardError */.U {
}
/** All rules by id, and the shared knowledge of each surface. */
class RuleBook {
    byId = new Map();
    files;
    constructor(files) {
        this.files = files;
        for (const rule of files.flatMap((file) => file.rules)) {
            if (this.byId.has(rule.id))
                throw new RuleError('DUPLICATE_RULE', `rule ${rule.id} is defined twice`);
            this.byId.set(rule.id, rule);
        }
    }
    get rules() {
        return [...this.byId.values()];
    }
    has(id) {
        return this.byId.has(id);
    }
    rule(id) {
        const rule = this.byId.get(id);
        if (rule === undefined)
            throw new RuleError('UNKNOWN_RULE', `no rule is named ${id}`);
        return rule;
    }
    /** The rules of one surface, in file order. */
    ofSurface(surface) {
        return this.files.filter((file) => file.surface === surface).flatMap((file) => file.rules);
    }
    /**
     * What the rules of a surface share, in the shape that its inspector and its files agree on. The files are ours
     * and compiled in, so the shape is taken on trust here and nowhere else.
     */
    knowledge(surface) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
        return (this.files.find((file) => file.surface === surface)?.knowledge ?? {});
    }
}
/** The match data of a rule, in the shape that its inspector knows; trusted like {@link RuleBook.knowledge}. */
function matchOf(rule) {
    return rule.match ?? {};
}
function findingOf(rule, occurrence) {
    return {
        rule: rule.id,
        severity: occurrence.severity ?? rule.severity,
        confidence: rule.confidence,
        surface: rule.surface,
        title: rule.title,
        evidence: occurrence.evidence,
        fix: rule.fix,
        location: occurrence.location,
        moreOffsets: occurrence.moreOffsets ?? [],
        subject: occurrence.subject,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/rulebook.js
// Loads the compiled rules. Lazy: a change with nothing to inspect never pays for it.

async function loadRules() {
    const compiled = await __webpack_require__.e(/* import() */ 59).then(__webpack_require__.t.bind(__webpack_require__, 8059, 17));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against the schema when compiled
    return new RuleBook(compiled.default);
}

;// CONCATENATED MODULE: ./lib/src/inspect/incomplete.js

/** A loader that goes on where we stopped may run anything: that blocks. Otherwise a person decides. */
const SEVERITY_OF = {
    'runs-code': 'HIGH',
    unknown: 'MEDIUM',
    inert: 'MEDIUM',
};
function incompleteFinding(incomplete, { path, members }, rules) {
    const offset = incomplete.offset === undefined ? {} : { offset: incomplete.offset };
    return findingOf(rules.rule('SCAN-INCOMPLETE'), {
        evidence: incomplete.reason,
        location: { path, members, ...offset },
        severity: SEVERITY_OF[incomplete.risk],
        subject: `${incomplete.code}: ${incomplete.reason}`,
    });
}

;// CONCATENATED MODULE: ./lib/src/core/inspection.js
/** Enough for every magic number, the tar header at 257 and a first look at text. */
const SNIFF_BYTES = 4096;

// EXTERNAL MODULE: ./lib/src/core/limits.js
var limits = __webpack_require__(1318);
;// CONCATENATED MODULE: ./lib/src/inspect/unread.js
/** Needs the rules to recognise anything, so it is made for one run. */
function unreadInspector(rules) {
    const knowledge = rules.knowledge('format');
    const find = (artifact, head) => knowledge.unread.find((format) => matches(format, artifact, head));
    return {
        name: 'unread',
        recognises: (artifact, head) => find(artifact, head) !== undefined,
        async inspect(artifact, _context) {
            const format = find(artifact, await artifact.bytes.read(0, 512));
            if (format === undefined)
                return { format: 'data', findings: [], members: [], incomplete: [] };
            const reason = `${format.format} files are not read yet, so nothing is known about what is inside`;
            return {
                format: format.format,
                findings: [],
                members: [],
                incomplete: [{ code: 'unsupported', reason, risk: format.risk }],
            };
        },
    };
}
/** Why a file that no inspector claims is not simply data: its name promises a model. */
function unrecognised(locator, rules) {
    const { promised } = rules.knowledge('format');
    const name = nameOf(locator);
    const suffix = promised.find((known) => name.endsWith(`.${known}`));
    if (suffix === undefined)
        return undefined;
    const reason = `the name ends in .${suffix}, but the content is no format that is known`;
    return { code: 'unsupported', reason, risk: 'unknown' };
}
function nameOf({ path, members }) {
    return (members.at(-1) ?? path).toLowerCase();
}
function matches(format, artifact, head) {
    if (artifact.bytes.size === 0)
        return false;
    const name = nameOf(artifact.locator);
    if (format.suffixes !== undefined && !format.suffixes.some((suffix) => name.endsWith(`.${suffix}`)))
        return false;
    if (format.magic === undefined)
        return true;
    const magic = Buffer.from(format.magic, 'hex');
    const offset = format.offset ?? 0;
    return magic.equals(head.subarray(offset, offset + magic.length));
}

;// CONCATENATED MODULE: ./lib/src/inspect/walk.js





/** Inspects a file and all its members. Never rejects: what goes wrong is coverage, and a finding. */
async function inspectFile(artifact, context, inspectors) {
    const walk = new Walk(context, inspectors);
    await walk.visit(artifact, []);
    return walk;
}
class Walk {
    findings = [];
    coverage = [];
    context;
    inspectors;
    visited = 0;
    constructor(context, inspectors) {
        this.context = context;
        this.inspectors = inspectors;
    }
    async visit(artifact, already) {
        const incomplete = [...already];
        const formats = [];
        const members = [];
        try {
            for (const inspector of await this.claimants(artifact)) {
                const inspection = await this.run(inspector, artifact);
                formats.push(inspection.format);
                this.findings.push(...inspection.findings);
                incomplete.push(...inspection.incomplete);
                members.push(...inspection.members);
            }
            if (formats.length === 0 && artifact.bytes.size > 0)
                incomplete.push(...this.unclaimed(artifact));
        }
        catch (error) {
            incomplete.push(unreadable(error));
        }
        this.conclude(artifact, formats, incomplete, members);
        await this.descend(artifact, members);
    }
    async claimants(artifact) {
        const head = await artifact.bytes.read(0, SNIFF_BYTES);
        const claims = await Promise.all(this.inspectors.map(async (inspector) => inspector.recognises(artifact, head)));
        return this.inspectors.filter((_, index) => claims[index]);
    }
    unclaimed(artifact) {
        const incomplete = unrecognised(artifact.locator, this.context.rules);
        return incomplete === undefined ? [] : [incomplete];
    }
    /** A parser that fails in a way it should not is our bug, not a clean file: it is said and may run code. */
    async run(inspector, artifact) {
        try {
            return await inspector.inspect(artifact, this.context);
        }
        catch (error) {
            const reason = `the ${inspector.name} inspector failed: ${(0,errors/* messageOf */.b)(error)}`;
            const incomplete = { code: 'unreadable', reason, risk: 'runs-code' };
            return { format: inspector.name, findings: [], members: [], incomplete: [incomplete] };
        }
    }
    conclude(artifact, formats, incomplete, members) {
        const { locator, bytes } = artifact;
        const nothingRead = incomplete.some(({ code }) => NOTHING_READ.has(code)) && members.length === 0;
        const status = incomplete.length === 0 ? 'inspected' : nothingRead ? 'not-inspected' : 'partial';
        this.coverage.push({
            locator,
            format: formats.join('+') || 'data',
            size: bytes.size,
            status,
            incomplete,
        });
        for (const reason of incomplete)
            this.findings.push(incompleteFinding(reason, locator, this.context.rules));
    }
    async descend(parent, members) {
        for (const member of members) {
            const locator = locatorOf(parent, member);
            const refusal = this.refusal(locator);
            if (refusal !== undefined)
                return this.notOpened(locator, refusal);
            try {
                const { bytes, incomplete, findings = [] } = await member.open();
                this.findings.push(...findings);
                await this.visit({ locator, bytes }, incomplete === undefined ? [] : [incomplete]);
            }
            catch (error) {
                this.notOpened(locator, unreadable(error));
            }
        }
    }
    /** The reason to stop opening members, if one of the limits is reached. */
    refusal(locator) {
        this.visited++;
        if (locator.members.length > limits/* LIMITS */.b.depth)
            return overBudget(`archives are nested deeper than ${limits/* LIMITS */.b.depth}`);
        if (this.visited > limits/* LIMITS */.b.membersPerFile)
            return overBudget(`more than ${limits/* LIMITS */.b.membersPerFile} members`);
        return undefined;
    }
    notOpened(locator, incomplete) {
        this.coverage.push({
            locator,
            format: 'unknown',
            size: 0,
            status: 'not-inspected',
            incomplete: [incomplete],
        });
        this.findings.push(incompleteFinding(incomplete, locator, this.context.rules));
    }
}
const NOTHING_READ = new Set(['unsupported', 'not-fetched', 'encrypted', 'unreadable']);
function locatorOf(parent, member) {
    const { path, members } = parent.locator;
    return { path, members: member.name === undefined ? members : [...members, member.name] };
}
function unreadable(error) {
    return { code: 'unreadable', reason: `could not be read: ${(0,errors/* messageOf */.b)(error)}`, risk: 'unknown' };
}
function overBudget(reason) {
    return { code: 'budget', reason: `${reason}; the rest was not opened`, risk: 'runs-code' };
}

;// CONCATENATED MODULE: ./lib/src/inspect/change.js



/** Files read at the same time: enough to hide a server's delay, few enough to bound memory. */
const CONCURRENCY = 4;
/** A symbolic link's target is a path; one longer than any system allows is not read. */
const MAX_LINK_BYTES = 4096;
async function inspectChange(files, side, options) {
    const versions = files.flatMap((file) => {
        const version = file[side];
        return version === undefined ? [] : [{ file, version }];
    });
    const results = [];
    let bytes = 0;
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < versions.length; index = next++) {
            const item = versions[index];
            if (item === undefined)
                return;
            options.onFile?.(item.file.path, index, versions.length);
            const result = await inspectVersion(item.file, item.version, side, options);
            bytes += result.coverage[0]?.size ?? 0;
            results[index] = result;
        }
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, versions.length) }, worker));
    return {
        findings: results.flatMap((result) => result.findings),
        coverage: results.flatMap((result) => result.coverage),
        bytes,
    };
}
async function inspectVersion(file, version, side, options) {
    const { path } = file;
    if (version.kind === 'gitlink')
        return notRead(path, 'submodule', SUBMODULE, options.rules);
    let bytes;
    try {
        bytes = await options.source.open(path, version);
    }
    catch (error) {
        return notRead(path, 'unknown', cannotOpen(error), options.rules);
    }
    if (version.kind === 'symlink')
        return inspectLink(path, bytes, options.rules);
    const before = side === 'head' ? file.base : undefined;
    const context = {
        rules: options.rules,
        allowedGlobals: options.allowedGlobals,
        openLfs: (oid, size) => options.source.openLfs(oid, size),
        ...beforeOf(path, before, options.source),
    };
    return inspectFile({ locator: { path, members: [] }, bytes }, context, options.inspectors);
}
/** The earlier version, opened only when it is read: most inspectors never ask for it. */
function beforeOf(path, version, source) {
    if (version === undefined || (version.kind !== 'file' && version.kind !== 'executable'))
        return {};
    const open = once(() => source.open(path, version));
    return { before: () => open().then((bytes) => ({ locator: { path, members: [] }, bytes })) };
}
function once(make) {
    let made;
    return () => (made ??= make());
}
const SUBMODULE = {
    code: 'not-fetched',
    reason: 'a submodule points at another repository, whose files are not part of this change and were not inspected',
    risk: 'unknown',
};
/** Codes of sources that mean "not here" rather than "damaged". */
const ELSEWHERE = new Set(['TOO_LARGE', 'NOT_FETCHED']);
function cannotOpen(error) {
    const elsewhere = error instanceof errors/* GuardError */.U && ELSEWHERE.has(String(error.code));
    const code = elsewhere ? 'not-fetched' : 'unreadable';
    return { code, reason: `could not be opened: ${(0,errors/* messageOf */.b)(error)}`, risk: 'unknown' };
}
/** Links are never followed. One that stays inside the repository names a file that is inspected on its own. */
async function inspectLink(path, bytes, rules) {
    const target = new TextDecoder().decode(await bytes.read(0, MAX_LINK_BYTES));
    if (staysInside(path, target) && bytes.size <= MAX_LINK_BYTES) {
        const locator = { path, members: [] };
        const coverage = {
            locator,
            format: 'symlink',
            size: bytes.size,
            status: 'inspected',
            incomplete: [],
        };
        return { findings: [], coverage: [coverage] };
    }
    const reason = `a symbolic link points outside the repository (${target}), where nothing was inspected`;
    return notRead(path, 'symlink', { code: 'not-fetched', reason, risk: 'unknown' }, rules);
}
function staysInside(path, target) {
    if (target === '' || /^(?:[/\\]|[A-Za-z]:)/.test(target) || target.includes('\\'))
        return false;
    let depth = path.split('/').length - 1;
    for (const part of target.split('/')) {
        if (part === '..')
            depth -= 1;
        else if (part !== '.' && part !== '')
            depth += 1;
        if (depth < 0)
            return false;
    }
    return true;
}
function notRead(path, format, incomplete, rules) {
    const locator = { path, members: [] };
    return {
        findings: [incompleteFinding(incomplete, locator, rules)],
        coverage: [{ locator, format, size: 0, status: 'not-inspected', incomplete: [incomplete] }],
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/core/bytes.js
var core_bytes = __webpack_require__(2203);
;// CONCATENATED MODULE: ./lib/src/inspect/digests.js
// The sha256 of files that have findings: what an exception must quote, and what tells one version from another.


/** Digests by path, for files on one side of the change that have findings. Those that cannot be read have none. */
async function digestsOf(findings, files, side, source) {
    const wanted = new Set(findings.map((finding) => finding.location.path));
    const digests = new Map();
    for (const file of files) {
        const version = file[side];
        if (version === undefined || version.kind === 'gitlink' || !wanted.has(file.path))
            continue;
        const digest = await digestOf(file.path, version, source);
        if (digest !== undefined)
            digests.set(file.path, digest);
    }
    return (path) => digests.get(path);
}
async function digestOf(path, version, source) {
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of (0,core_bytes/* chunksOf */.U_)(await source.open(path, version)))
            hash.update(chunk);
        return hash.digest('hex');
    }
    catch {
        // The same failure was a finding when the file was inspected; a digest is only a convenience.
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/core/artifact.js
var core_artifact = __webpack_require__(2024);
;// CONCATENATED MODULE: ./lib/src/core/cursor.js
// The bounds-checked cursor: every fixed-size field of hostile bytes is read through it.

class CursorError extends errors/* GuardError */.U {
}
/** A position in bytes held in memory. Every read checks bounds and throws {@link CursorError} past the end. */
class Cursor {
    view;
    data;
    position;
    constructor(data, position = 0) {
        this.data = data;
        this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
        this.position = position;
    }
    get remaining() {
        return this.data.length - this.position;
    }
    u8() {
        return this.view.getUint8(this.advance(1));
    }
    u16() {
        return this.view.getUint16(this.advance(2), true);
    }
    u32() {
        return this.view.getUint32(this.advance(4), true);
    }
    i32() {
        return this.view.getInt32(this.advance(4), true);
    }
    /** Little-endian 64-bit unsigned as a number; throws TOO_LARGE above 2^53 - 1, where numbers lose digits. */
    u64() {
        const at = this.position;
        const value = this.view.getBigUint64(this.advance(8), true);
        if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
            throw new CursorError('TOO_LARGE', `a 64-bit length at byte ${at} is larger than any file`);
        }
        return Number(value);
    }
    /** A view of the next `length` bytes, not a copy. */
    bytes(length) {
        const start = this.advance(length);
        return this.data.subarray(start, start + length);
    }
    advance(length) {
        const start = this.position;
        if (!(length >= 0) || start < 0 || length > this.data.length - start) {
            throw new CursorError('OUT_OF_BOUNDS', `${length} bytes are needed at byte ${start}, ${this.data.length} exist`);
        }
        this.position = start + length;
        return start;
    }
}

;// CONCATENATED MODULE: ./lib/src/container/zip/signatures.js
// Signatures and fixed sizes of zip structures (PKWARE APPNOTE 6.3, section 4.3), and the flag bits that matter.
const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const END64_BYTES = 56;
const LOCATOR64_BYTES = 20;
/** A 32-bit field that says: the value is in the zip64 extra field. */
const IN_ZIP64 = 0xffff_ffff;
const FLAG_ENCRYPTED = 0x0001;
/** Sizes follow the data in a descriptor; those in the local header may be zero. */
const FLAG_DESCRIPTOR = 0x0008;
const FLAG_STRONG_ENCRYPTION = 0x0040;
const FLAG_UTF8 = 0x0800;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;

;// CONCATENATED MODULE: ./lib/src/container/zip/extra.js
// Extra fields of zip headers: zip64 values (APPNOTE 4.5.3) and the Info-ZIP Unicode path (4.6.9).


const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;
/** The data of the first field with this id, or undefined. A field that overruns the rest ends the search. */
function extraField(extra, id) {
    const cursor = new Cursor(extra);
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
    if (Math.max(values.size, values.compressedSize, values.headerOffset) < IN_ZIP64)
        return values;
    const data = extraField(extra, ZIP64);
    // Without the field the 32-bit value stands: a member of exactly 4 GiB - 1 is legal.
    if (data === undefined)
        return values;
    const cursor = new Cursor(data);
    const wide = (value) => (value === IN_ZIP64 ? cursor.u64() : value);
    try {
        const size = wide(values.size);
        const compressedSize = wide(values.compressedSize);
        return { size, compressedSize, headerOffset: wide(values.headerOffset) };
    }
    catch (thrown) {
        if (thrown instanceof CursorError)
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

;// CONCATENATED MODULE: ./lib/src/container/zip/limits.js
// Every limit of the zip reader, with its reason. A limit that is reached is reported, never silent.

const ZIP_LIMITS = {
    /** Members listed from one archive: the pipeline takes no more from one file. */
    members: limits/* LIMITS */.b.membersPerFile,
    /** Bytes inflated from one archive over all its members. */
    inflatedPerArchive: limits/* LIMITS */.b.inflatedPerFile,
    /**
     * Bytes inflated from one member: they are held in memory. Models that are larger are stored, not deflated,
     * so that they can be mapped.
     */
    inflatedPerMember: 64 * 2 ** 20,
    /** Bytes of one central directory, read whole: 50,000 entries with names of 500 bytes fit. */
    directoryBytes: 32 * 2 ** 20,
    /** End records looked at in one tail. Honest archives have one; a stored zip at the end adds its own. */
    endRecords: 16,
    /** Bytes searched for local headers outside all known members. Honest archives leave none to search. */
    probedBytes: 64 * 2 ** 20,
    /** Bytes of a name that are kept for display; 65,535 are legal, no file system takes more than 4,096. */
    nameBytes: 4096,
    /** Anomalies kept for one archive: a reviewer reads a few, a hostile archive can make one a member. */
    anomalies: 1_000,
    /** How far from the end miniz may find an end record: 65,535 + 22 bytes, rounded up to its 4 KiB steps. */
    tailBytes: 65_535 + 22 + 4096,
    /** Inflating more than `ratio` times and to more than `ratioBytes` is worth a word: zeros of small tensors are not. */
    ratio: 200,
    ratioBytes: 16 * 2 ** 20,
};

;// CONCATENATED MODULE: ./lib/src/container/zip/names.js
// Names of zip members: how bytes become text, when two are the same, and which are dangerous to extract.

/**
 * UTF-8 whatever the flag says (torch never looks at it), Latin-1 when the bytes are not UTF-8. Cut at the name
 * limit, so that a directory of 64 KiB names stays small.
 */
function decodeName(raw) {
    const kept = raw.subarray(0, ZIP_LIMITS.nameBytes);
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

;// CONCATENATED MODULE: ./lib/src/container/zip/compare.js
// What a directory entry and the local header it points to disagree about.



/** Bits 1 and 2 tune the compressor and bit 11 only tells the encoding: honest writers differ in them. */
const IGNORED_FLAGS = 0x0006 | FLAG_UTF8;
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
    if (path !== undefined && entry.rawName.every((byte) => byte < 0x80) && !sameBytes(path, entry.rawName)) {
        const [ours, theirs] = [decodeName(entry.rawName), decodeName(path)];
        add('name-mismatch', `the directory says ${JSON.stringify(ours)}, its Unicode path ${JSON.stringify(theirs)}`);
    }
    if (local === undefined)
        return anomalies;
    if (!sameBytes(entry.rawName, local.rawName)) {
        const [ours, theirs] = [decodeName(entry.rawName), decodeName(local.rawName)];
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
    const growth = (flags & FLAG_ENCRYPTED) === 0 ? 0 : ENCRYPTION_BYTES;
    return method === METHOD_STORED && compressedSize !== size && compressedSize !== size + growth;
}
/** With a descriptor the local header may leave sizes zero; what it does say must be right all the same. */
function differsInSize(entry, local) {
    const later = (local.flags & FLAG_DESCRIPTOR) !== 0;
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
    const whole = parseLocalHeader(await bytes.read(offset, LOCAL_BYTES + 2 * 0xffff), offset);
    return whole === 'short' ? undefined : whole;
}
/**
 * The local file header (APPNOTE 4.3.7) at the start of `data`, which is `offset` in the archive. Undefined when
 * there is none; `short` when `data` ends inside it.
 */
function parseLocalHeader(data, offset) {
    const cursor = new Cursor(data);
    if (cursor.remaining >= 4 && cursor.u32() !== LOCAL_SIGNATURE)
        return undefined;
    if (data.length < LOCAL_BYTES)
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
        dataOffset: offset + LOCAL_BYTES + nameLength + extraLength,
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
        if (span.start - covered >= LOCAL_BYTES)
            gaps.push({ start: covered, end: Math.min(span.start, size) });
        covered = Math.max(covered, span.end);
    }
    if (size - covered >= LOCAL_BYTES)
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
    while (at + LOCAL_BYTES <= gap.end) {
        if (window.bytesRead >= budget || found.length >= most) {
            return { found, scanned: window.bytesRead, zero, stoppedAt: at };
        }
        const view = await window.from(at);
        if (view.length < LOCAL_BYTES)
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
    const silent = (header.flags & FLAG_DESCRIPTOR) !== 0 && header.compressedSize === 0;
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
        if (at < this.start || rest < Math.min(LOCAL_BYTES, this.end - at)) {
            this.step = at <= this.start + this.data.length ? Math.min(this.step * 4, CHUNK_BYTES) : FIRST_BYTES;
            await this.load(at, Math.min(this.step, this.end - at));
        }
        // A header read whole may have brought bytes from behind the gap.
        return this.data.subarray(at - this.start, this.end - this.start);
    }
    /** The local header at `at`, which may reach past the end of the gap; undefined when it makes no sense. */
    async header(at) {
        let view = this.data.subarray(at - this.start);
        if (view.length >= LOCAL_BYTES && (view[4] ?? 0) > HIGHEST_VERSION)
            return undefined;
        let header = parseLocalHeader(view, at);
        if (header === 'short') {
            await this.load(at, LOCAL_BYTES + 2 * 0xffff);
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

;// CONCATENATED MODULE: ./lib/src/container/zip/hidden.js


/** Searches what `claimed` leaves open, within the probing limit and for `room` members at most. */
async function findHidden(bytes, claimed, room) {
    // Without room the archive is reported as too large already.
    if (room <= 0)
        return { found: [], anomalies: [], incomplete: [] };
    const found = [];
    const incomplete = [];
    const padding = [];
    let budget = ZIP_LIMITS.probedBytes;
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
    if (probe.length < 4 || new Cursor(probe).u32() !== CENTRAL_SIGNATURE)
        return undefined;
    const length = Math.min(limit - place.start, ZIP_LIMITS.directoryBytes);
    const parsed = parseDirectory(await bytes.read(place.start, length), place.shift);
    const cut = parsed.entries.length + parsed.unusable >= ZIP_LIMITS.members ||
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
    const cursor = new Cursor(data);
    let length = 0;
    while (cursor.remaining >= CENTRAL_BYTES && entries.length + unusable < ZIP_LIMITS.members) {
        if (cursor.u32() !== CENTRAL_SIGNATURE)
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
    cursor.bytes(8);
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
        headerOffset: wide.headerOffset + shift,
        externalAttributes,
        extra,
    };
}

;// CONCATENATED MODULE: ./lib/src/container/zip/tail.js


/** How far from the end an end record and what belongs to it are searched; under 70 KiB. */
const TAIL_BYTES = ZIP_LIMITS.tailBytes + END64_BYTES + LOCATOR64_BYTES;
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
    let at = tail.length - END_BYTES;
    while (at >= 0 && records.length < ZIP_LIMITS.endRecords) {
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
    const cursor = new Cursor(tail, at + 4);
    const [disk, directoryDisk, onDisk, entries] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
    const [size, start, comment] = [cursor.u32(), cursor.u32(), cursor.u16()];
    const multiDisk = disk !== 0 || directoryDisk !== 0 || onDisk !== entries;
    const claim = { entries, start, size, end: offset, multiDisk };
    const wide = await zip64Claims(bytes, tail, at, offset);
    const end = offset + END_BYTES + comment;
    return {
        offset,
        spans: [{ start: offset, end: Math.min(end, bytes.size) }, ...wide.spans],
        reachesEnd: end === bytes.size,
        claims: [...wide.claims, claim],
    };
}
async function zip64Claims(bytes, tail, at, offset) {
    const locator = at - LOCATOR64_BYTES;
    if (locator < 0 || tail.readUInt32LE(locator) !== LOCATOR64_SIGNATURE)
        return { claims: [], spans: [] };
    const locatorStart = offset - LOCATOR64_BYTES;
    const pointer = tail.readBigUInt64LE(locator + 8);
    const places = new Set([locatorStart - END64_BYTES]);
    if (pointer < BigInt(bytes.size))
        places.add(Number(pointer));
    const claims = [];
    const spans = [{ start: locatorStart, end: offset }];
    for (const place of places) {
        const claim = place < 0 ? undefined : claim64(await bytes.read(place, END64_BYTES), place);
        if (claim === undefined)
            continue;
        claims.push(claim);
        spans.push({ start: place, end: place + END64_BYTES });
    }
    return { claims, spans };
}
/** A zip64 end record (APPNOTE 4.3.14), undefined when there is none or its values are larger than any file. */
function claim64(data, place) {
    try {
        const cursor = new Cursor(data);
        if (cursor.u32() !== END64_SIGNATURE)
            return undefined;
        cursor.bytes(12);
        const [disk, directoryDisk] = [cursor.u32(), cursor.u32()];
        const [onDisk, entries, size, start] = [cursor.u64(), cursor.u64(), cursor.u64(), cursor.u64()];
        const multiDisk = disk !== 0 || directoryDisk !== 0 || onDisk !== entries;
        return { entries, start, size, end: place, multiDisk };
    }
    catch (thrown) {
        if (thrown instanceof CursorError)
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
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
            if (entries.length >= ZIP_LIMITS.members)
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
        entries: entries.slice(0, ZIP_LIMITS.members),
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
        ![wide.size, IN_ZIP64].includes(narrow.size) ||
        ![wide.start, IN_ZIP64].includes(narrow.start));
}
function directoryIncomplete(ends, directories, entries) {
    const incomplete = [];
    const broken = (reason, offset) => {
        incomplete.push({ code: 'broken', reason, risk: 'inert', ...(offset === undefined ? {} : { offset }) });
    };
    if (directories.some((directory) => directory.cut) || entries > ZIP_LIMITS.members) {
        const reason = `the archive has more than ${ZIP_LIMITS.members} members or a directory too large to read`;
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
    if (method !== METHOD_STORED && method !== METHOD_DEFLATED) {
        const reason = `compression method ${method} (${METHODS[method] ?? 'unknown'}) is not read`;
        return opened(EMPTY, { code: 'unsupported', reason, risk: 'unknown', offset });
    }
    const raw = (0,core_bytes/* sliceBytes */.A1)(archive, facts.dataOffset, facts.compressedSize);
    const known = damage ?? cutOff(facts.compressedSize - raw.size, archive.size);
    // miniz takes a member without bytes as empty; zlib would call it damaged.
    return method === METHOD_STORED || raw.size === 0
        ? opened(raw, known)
        : inflateMember(raw, facts, budget, known);
}
async function inflateMember(raw, facts, budget, known) {
    const limit = Math.min(ZIP_LIMITS.inflatedPerMember, budget.inflated);
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
    if (length > ZIP_LIMITS.ratioBytes && length > ZIP_LIMITS.ratio * facts.compressedSize) {
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




const ENCRYPTED = FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION;
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
        const dataOffset = local?.dataOffset ?? entry.headerOffset + LOCAL_BYTES + entry.rawName.length;
        const others = [local?.rawName, unicodePath(entry.extra)].filter((name) => name !== undefined);
        const damage = local === undefined ? noLocalHeader(entry.headerOffset) : undefined;
        return this.member(damage, {
            index,
            rawName: entry.rawName,
            otherNames: others.filter((name) => !sameBytes(name, entry.rawName)).map(decodeName),
            source: 'central',
            method: entry.method,
            flags: entry.flags,
            encrypted: isEncrypted(entry, local),
            compressedSize: entry.compressedSize,
            size: entry.size,
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
        const name = decodeName(parts.rawName);
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
    const sized = (described.flags & FLAG_DESCRIPTOR) === 0 || described.size > 0;
    return !(described.method === METHOD_STORED && sized && described.compressedSize === described.size);
}

;// CONCATENATED MODULE: ./lib/src/container/zip/sniff.js


/** Whether the first bytes are a local file header or the end record of an empty archive (APPNOTE 4.3.7, 4.3.16). */
function looksLikeZip(head) {
    if (head.length < 4)
        return false;
    const signature = new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true);
    return signature === LOCAL_SIGNATURE || signature === END_SIGNATURE;
}
/**
 * Whether an end of central directory record is near the end of the file, whatever the file begins with: readers
 * that search from the end (miniz, Python's zipfile) open such a file as a zip. Reads at most 70 KiB.
 */
async function hasZipTail(bytes) {
    const start = Math.max(0, bytes.size - ZIP_LIMITS.tailBytes);
    const tail = Buffer.from(await bytes.read(start, bytes.size - start));
    const at = tail.lastIndexOf('PK\x05\x06', Math.max(0, tail.length - END_BYTES), 'latin1');
    return at >= 0 && tail.length - at >= END_BYTES;
}

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
    const maker = new MemberMaker(bytes, { inflated: ZIP_LIMITS.inflatedPerArchive });
    const central = centralMembers(maker, listing, locals, bytes.size);
    const { members, spans } = central;
    const room = ZIP_LIMITS.members - members.length;
    const hidden = await findHidden(bytes, [...listing.claimed, ...spans], room);
    const concealed = hidden.found.map(({ header, dataEnd }, place) => maker.local(members.length + place, header, dataEnd));
    if (!listing.ended && concealed.length === 0 && !looksLikeZip(await bytes.read(0, 4))) {
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
        if (local === undefined || next() + 2 > ZIP_LIMITS.members)
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
    const unsafe = [member.name, ...member.otherNames].map(unsafeName).find((why) => why !== undefined);
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
    return method !== METHOD_STORED && size > ZIP_LIMITS.ratioBytes && size > ZIP_LIMITS.ratio * compressedSize;
}
/** Members whose names miniz cannot tell apart; views of one local header are one member. */
function duplicates(members) {
    const first = new Map();
    const anomalies = [];
    for (const member of members) {
        const key = lookupKey(member.rawName);
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
        const keep = index < ZIP_LIMITS.anomalies || !seen.has(kind);
        seen.add(kind);
        return keep;
    });
}
function withoutRoom(listing, members) {
    if (members + 1 < ZIP_LIMITS.members || listing.incomplete.some(({ code }) => code === 'budget'))
        return [];
    const reason = `only the first ${ZIP_LIMITS.members} members were listed`;
    return [{ code: 'budget', reason, risk: 'runs-code' }];
}

;// CONCATENATED MODULE: ./lib/src/format/torch/zip-layout.js
// What a zip written by PyTorch is made of, by the names of its members. Hints: every member is sniffed all the same.
/** Records that mark an archive as torch's own: no other zip has one of them below a single folder. */
const MARKS = [
    [/^constants\.pkl$/, 'script'],
    [/^code\/.*\.py$/, 'script'],
    [/^\.data\/extern_modules$/, 'package'],
    [/^archive_format$/, 'export'],
    [/^data\.pkl$/, 'state'],
];
/** The role by the record's name, first match wins. Lower case: torch looks names up without regard to case. */
const ROLES = [
    [/\.debug_pkl$/, 'debug-pickle'],
    [/\.(pkl|pickle)$/, 'pickle'],
    [/\.(py|so|dll|dylib|cpp|cu|cubin|ptx|hsaco)$/, 'code'],
    [/^(version|byteorder|archive_format|archive_version|model\.json)$/, 'metadata'],
    [/^\.data\/(version|serialization_id|extern_modules|python_version)$/, 'metadata'],
    [/^\.format_version$|^\.storage_alignment$/, 'metadata'],
    [/^(data|constants|tensors|xl_model_weights)\/\d+$/, 'storage'],
    [/^\.data\/.*\.storage$/, 'storage'],
    [/^data\/(weights|constants)\/[^/]+$/, 'storage'],
];
/**
 * Recognises a torch archive from its members' names, in the order of the directory, and says what each member is
 * for. Undefined when it is none. Facts: `caffe2/serialize/inline_container.cc`, `torch/serialization.py`,
 * `torch/package`.
 */
function torchLayout(members) {
    const split = members.map(({ name }) => splitName(name));
    const kind = MARKS.find(([mark]) => split.some(({ record }) => mark.test(record)))?.[1];
    if (kind === undefined)
        return undefined;
    return {
        kind,
        prefix: split.find(({ prefix }) => prefix !== '')?.prefix ?? '',
        roles: split.map(({ record }) => roleOf(record)),
        anomalies: [...severalPrefixes(split), ...caseTwins(members)],
    };
}
/**
 * Folder and record. A name without a folder is a record of its own: torch refuses such archives, but what reads
 * `data.pkl` from a zip is not always torch. What follows a NUL is cut, as zipfile does.
 */
function splitName(name) {
    const [kept = ''] = name.split('\0', 1);
    const slash = kept.indexOf('/');
    const top = slash > 0 && TOP_RECORDS.test(kept.slice(0, slash + 1).toLowerCase());
    if (slash <= 0 || top)
        return { prefix: '', record: kept.toLowerCase() };
    return { prefix: kept.slice(0, slash), record: kept.slice(slash + 1).toLowerCase() };
}
/** Folders that torch itself makes inside its one folder: at the top they say that the folder is missing. */
const TOP_RECORDS = /^(code|\.data)\/$/;
function roleOf(record) {
    return ROLES.find(([pattern]) => pattern.test(record))?.[1] ?? 'other';
}
function severalPrefixes(split) {
    const roots = split.flatMap(({ record }, index) => (record === 'data.pkl' ? [index] : []));
    const prefixes = new Set(roots.map((index) => split[index]?.prefix));
    return prefixes.size > 1 ? [{ kind: 'several-prefixes', members: roots }] : [];
}
function caseTwins(members) {
    const byName = new Map();
    for (const [index, { name }] of members.entries()) {
        const key = name.toLowerCase();
        const group = byName.get(key);
        if (group === undefined)
            byName.set(key, [index]);
        else
            group.push(index);
    }
    const twins = [...byName.values()].filter((group) => new Set(group.map((index) => members[index]?.name)).size > 1);
    return twins.map((group) => ({ kind: 'case-twins', members: group }));
}

;// CONCATENATED MODULE: ./lib/src/inspect/archive.js
// The inspector of zip archives: hands every member back, and reports what only a hand-made archive does.





const archiveInspector = {
    name: 'archive',
    // A zip may hide behind another format: loaders look for its directory at the end. Members are not searched:
    // a checkpoint has thousands, and nothing opens a storage as an archive.
    recognises: async (artifact, head) => looksLikeZip(head) || (artifact.locator.members.length === 0 && (await hasZipTail(artifact.bytes))),
    inspect: inspectArchive,
};
async function inspectArchive(artifact, context) {
    const archive = await readZip(artifact.bytes);
    return {
        format: torchLayout(archive.members) === undefined ? 'zip' : 'torch-zip',
        findings: findingsOf(archive.anomalies, artifact, context),
        members: membersOf(archive, artifact, context),
        incomplete: archive.incomplete,
    };
}
/** Two members of one name stay two: the second and later ones are numbered. */
function membersOf(archive, artifact, context) {
    const seen = new Map();
    return archive.members
        .filter((member) => !member.directory)
        .map((member) => {
        const count = (seen.get(member.name) ?? 0) + 1;
        seen.set(member.name, count);
        const open = async () => {
            const { anomalies, ...opened } = await member.open();
            return { ...opened, findings: findingsOf(anomalies, artifact, context) };
        };
        return { name: count === 1 ? member.name : `${member.name} (${count})`, open };
    });
}
/** One finding per rule and kind of anomaly; the first few members are named. */
function findingsOf(anomalies, artifact, context) {
    if (anomalies.length === 0)
        return [];
    const kinds = new Map();
    for (const anomaly of anomalies) {
        const group = kinds.get(anomaly.kind);
        if (group === undefined)
            kinds.set(anomaly.kind, [anomaly]);
        else
            group.push(anomaly);
    }
    return context.rules.ofSurface('archive').flatMap((rule) => anomaliesOf(rule).flatMap((kind) => {
        const group = kinds.get(kind);
        return group === undefined ? [] : [findingOfGroup(rule, group, artifact)];
    }));
}
function findingOfGroup(rule, group, artifact) {
    const more = group.length > 1 ? ` (and ${group.length - 1} more of the kind)` : '';
    const { path, members } = artifact.locator;
    return findingOf(rule, {
        evidence: `${(0,core_artifact/* memberName */.e)(artifact.locator) ?? path}: ${group[0].detail}${more}`,
        location: { path, members },
        subject: JSON.stringify([group[0].kind, ...new Set(group.map((anomaly) => anomaly.detail))]),
    });
}
function anomaliesOf(rule) {
    return matchOf(rule).anomalies ?? [];
}

;// CONCATENATED MODULE: ./lib/src/format/lfs/pointer.js
// Reads Git LFS pointers: the little text that stands in the tree for an object kept elsewhere.
/** Larger files are never pointers (git-lfs, docs/spec.md). */
const MAX_POINTER_BYTES = 1024;
/** The three that git-lfs takes: today's, and those of its first releases. */
const VERSIONS = new Set([
    'https://git-lfs.github.com/spec/v1',
    'https://hawser.github.com/spec/v1',
    'http://git-media.io/v/2',
]);
/** In this order, each once. */
const KEYS = ['version', 'oid', 'size'];
/** What an extension adds; git-lfs takes such a line anywhere before the last key. */
const EXTENSION = /^ext-\d-\w/;
/** What Go's ParseInt takes for a 64-bit number that is not negative: a sign and leading zeros are fine. */
const SIZE = /^(?:\+?0{0,900}\d{1,19}|-0{1,900})$/;
/**
 * The pointer that `bytes` (a whole file) is, or undefined. Never throws. It takes whatever git-lfs takes, also where
 * its specification is stricter (blank lines, CRLF, space around the text, a signed size): a pointer that we passed
 * over, and git-lfs did not, would put an object in the checkout that nobody inspected.
 * Source: git-lfs, docs/spec.md and the decoder in lfs/pointer.go.
 */
function parseLfsPointer(bytes) {
    if (bytes.length > MAX_POINTER_BYTES)
        return undefined;
    const values = valuesOf(Buffer.from(bytes).toString('utf8').trim());
    const [version, oid, size] = values ?? [];
    if (version === undefined || !VERSIONS.has(version))
        return undefined;
    const digest = /^sha256:([0-9a-fA-F]{64})$/.exec(oid ?? '')?.[1];
    if (digest === undefined || !SIZE.test(size ?? ''))
        return undefined;
    return { oid: digest.toLowerCase(), size: Math.abs(Number(size)) };
}
/** The values of the three keys, in their order; undefined when the lines are not those of a pointer. */
function valuesOf(text) {
    const values = [];
    for (const line of text.split(/\r?\n/)) {
        if (line === '')
            continue;
        const space = line.indexOf(' ');
        if (space < 0 || values.length === KEYS.length)
            return undefined;
        const key = line.slice(0, space);
        if (key === KEYS[values.length])
            values.push(line.slice(space + 1));
        else if (!EXTENSION.test(key))
            return undefined;
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/src/inspect/lfs.js



const lfsInspector = {
    name: 'lfs',
    recognises: (artifact, head) => artifact.bytes.size <= MAX_POINTER_BYTES && parseLfsPointer(head) !== undefined,
    inspect: inspectPointer,
};
async function inspectPointer(artifact, context) {
    const pointer = await pointerOf(artifact);
    if (pointer === undefined)
        return { format: 'git-lfs-pointer', findings: [], members: [], incomplete: [] };
    const fetched = await fetchObject(pointer, context);
    return {
        format: 'git-lfs-pointer',
        findings: await overwritten(pointer, artifact, context),
        members: 'bytes' in fetched ? [{ open: () => Promise.resolve(fetched) }] : [],
        incomplete: 'bytes' in fetched ? [] : [fetched],
    };
}
async function fetchObject(pointer, context) {
    try {
        const bytes = await context.openLfs(pointer.oid, pointer.size);
        if (bytes !== undefined)
            return { bytes };
        return notFetched(pointer, 'was not fetched; turn on the lfs input, or raise lfs-max-bytes, to have it inspected');
    }
    catch (error) {
        return notFetched(pointer, `could not be fetched: ${(0,errors/* messageOf */.b)(error)}`);
    }
}
function notFetched(pointer, why) {
    return {
        code: 'not-fetched',
        reason: `the file is an LFS object of ${pointer.size} bytes (sha256 ${pointer.oid}) that ${why}`,
        risk: 'unknown',
    };
}
async function overwritten(pointer, artifact, context) {
    const before = context.before === undefined ? undefined : await pointerOf(await context.before());
    if (before === undefined || before.oid === pointer.oid)
        return [];
    const { path, members } = artifact.locator;
    return [
        findingOf(context.rules.rule('ARTIFACT-OVERWRITTEN'), {
            evidence: `${path} now points at other bytes: sha256 ${before.oid.slice(0, 12)}… (${before.size} bytes) became ${pointer.oid.slice(0, 12)}… (${pointer.size} bytes)`,
            location: { path, members, line: 2 },
            subject: pointer.oid,
        }),
    ];
}
async function pointerOf(artifact) {
    if (artifact.bytes.size > MAX_POINTER_BYTES)
        return undefined;
    return parseLfsPointer(await artifact.bytes.read(0, MAX_POINTER_BYTES));
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/limits.js
// Limits of the pickle machine, each with its reason. One that is reached ends the stream as `budget`.
const PICKLE_LIMITS = {
    /** Opcodes of one artifact. A loader needs minutes and tens of GB for as many; no model in a repository has them. */
    opcodes: 200_000_000,
    /** Opcodes of all streams with lying frames, which are read a second time: only hostile files have any. */
    opcodesAgain: 5_000_000,
    /** Containers and call results of one artifact: CPython needs about 1 GB for them, and so do we. */
    objects: 8_000_000,
    /** Values on the stack. Picklers write containers in batches of 1000; only tuples and frozensets are pushed whole. */
    stack: 8_000_000,
    /** Marks at once. One for each level of nesting; CPython's own pickler stops at its recursion limit (1000). */
    marks: 1_000_000,
    /** Memo entries. The largest real pickles that were looked at have a few million. */
    memo: 16_000_000,
    /** Bytes of text that the memo holds: with this much, the memo is what fills memory. */
    memoText: 512 * 2 ** 20,
    /** Facts of one artifact. Real models have hundreds; each is a line that somebody must be able to read. */
    facts: 10_000,
    /** Offsets kept of one and the same global, call or anomaly: enough to find it. */
    repeats: 16,
    /** Persistent ids kept: torch files have one for each tensor, all alike. */
    persistentIds: 32,
    /** Streams of one artifact. Repeated dumps to one file are common, thousands of them are a log. */
    streams: 10_000,
};
/** What is kept of values, for display and for inspection. */
const KEPT = {
    /** Characters of a text; the artifact's offset is kept with a longer one. */
    text: 4096,
    /** Entries of a container that are plain data: somewhat more than a rendering shows. */
    plainItems: 16,
    /** Items of a container that are not plain data. */
    otherItems: 1024,
    /** Levels of nesting. CPython's own pickler gives up at 1000 unless told otherwise, and nobody reads as deep. */
    depth: 500,
    /** Bytes of an integer: 4300 decimal digits, where CPython 3.11 itself refuses text, are under 1800 bytes. */
    intBytes: 1800,
};
/** How the artifact is read. */
const READING = {
    /** Bytes of one window: large enough that refills do not show, small enough to hold many. */
    window: 256 * 1024,
    /** A line that does not end in this many bytes is skipped by searching its end. */
    line: 2 ** 20,
    /** How far behind a stream another one is searched. */
    resync: 2 ** 20,
    /** ... and in which pieces. */
    resyncStep: 2 ** 16,
    /** Bytes of the probe that decides whether another stream begins. */
    probe: 4096,
};
/** A container with this many elements, counted through every reference to it, is an expansion attack if ... */
const EXPANSION_ELEMENTS = 10_000_000;
/** ... it has this many times more of them than the stream has bytes so far. Shared data stays far below. */
const EXPANSION_RATIO = 100;

;// CONCATENATED MODULE: ./lib/src/format/pickle/values.js

const NONE = { kind: 'none' };
const TRUE = { kind: 'bool', value: true };
const FALSE = { kind: 'bool', value: false };
function toValue(raw) {
    if (raw === null)
        return NONE;
    if (typeof raw === 'object')
        return raw;
    if (typeof raw === 'string')
        return { kind: 'text', length: raw.length, text: raw };
    if (typeof raw === 'boolean')
        return raw ? TRUE : FALSE;
    return { kind: 'int', value: raw };
}
const OTHER_KINDS = new Set(['global', 'call', 'persistent', 'unknown']);
/** Whether nothing in the value can name or do anything: no global, call, persistent id or unknown. */
function isPlain(raw) {
    if (typeof raw !== 'object' || raw === null)
        return true;
    if (raw instanceof Container)
        return raw.plain;
    return !OTHER_KINDS.has(raw.kind);
}
/** Elements of the value, counted through every reference; may grow to infinity. */
function weightOf(raw) {
    if (typeof raw !== 'object' || raw === null)
        return 1;
    return raw instanceof Container || raw instanceof Call ? raw.weight : 1;
}
/** Levels of containers and calls in the value. */
function depthOf(value) {
    return value instanceof Container || value instanceof Call ? value.depth : 0;
}
const TOO_DEEP = { kind: 'unknown', why: 'nested too deeply' };
/** Shared by all empty containers; never added to. */
const NO_ITEMS = [];
const MORE = { kind: 'unknown', why: 'more items than are kept' };
/**
 * A list, tuple, dict or set of which the first items, and all that is not plain data, are kept. There may be
 * millions of them: items become values only when somebody asks, through the contract's `items`.
 */
class Container {
    type;
    size = 0;
    plain = true;
    weight = 1;
    depth = 1;
    others = 0;
    kept = NO_ITEMS;
    constructor(type) {
        this.type = type;
    }
    get kind() {
        return 'container';
    }
    get items() {
        return this.kept.map(toValue);
    }
    /** Adds the values `[from, to)` of a stack, in entries of `width` values: 1, or 2 for the pairs of a dict. */
    add(stack, from, to, width = 1) {
        this.size += (to - from) / width;
        const isPlainSoFar = this.kept === NO_ITEMS;
        let arePlain = true;
        for (let at = from; at < to; at++) {
            const item = stack[at] ?? null;
            if (typeof item !== 'object' || item === null) {
                this.weight++;
            }
            else {
                this.weight += weightOf(item);
                this.depth = Math.max(this.depth, depthOf(item) + 1);
                arePlain &&= isPlain(item);
            }
        }
        if (this.depth > KEPT.depth)
            return this.forget(arePlain);
        shedFrom(stack, Math.max(from, from + (KEPT.plainItems - this.kept.length / width) * width), to);
        // An array of the exact size: pushing to an empty one makes room for 17.
        if (arePlain && isPlainSoFar)
            this.kept = stack.slice(from, Math.min(to, from + KEPT.plainItems * width));
        else
            for (let at = from; at < to; at += width)
                this.addEntry(stack, at, width);
    }
    /**
     * Lets go of plain items, which only display needs. The memo of a large file holds a container for each of its
     * rows, and nobody is shown the ones that are not among the first of their list.
     */
    shed() {
        if (this.plain)
            this.kept = NO_ITEMS;
    }
    /** Sets the size of something whose items are not values, such as the bytes of a bytearray. */
    stand(size, content) {
        this.size = size;
        this.kept = [content];
        return this;
    }
    addEntry(stack, at, width) {
        const first = stack[at] ?? null;
        const second = stack[at + 1] ?? null;
        if (isPlain(first) && (width === 1 || isPlain(second))) {
            if (this.kept.length >= KEPT.plainItems * width)
                return;
        }
        else {
            this.plain = false;
            if (this.others++ >= KEPT.otherItems)
                return this.noteMore(width);
        }
        if (this.kept === NO_ITEMS)
            this.kept = [];
        this.kept.push(first);
        if (width === 2)
            this.kept.push(second);
    }
    /** Chains of millions of containers would fill memory: what is too deep is not kept at all. */
    forget(arePlain) {
        this.depth = KEPT.depth + 1;
        this.plain &&= arePlain;
        this.kept = this.plain ? [] : [TOO_DEEP];
    }
    noteMore(width) {
        if (this.others === KEPT.otherItems + 1)
            for (let count = 0; count < width; count++)
                this.kept.push(MORE);
    }
}
function shedFrom(stack, from, to) {
    for (let at = from; at < to; at++) {
        const item = stack[at];
        if (item instanceof Container)
            item.shed();
    }
}
/** The result of a call, which is never made. */
class Call {
    callee;
    args;
    state;
    weight;
    depth;
    constructor(callee, args) {
        const depth = Math.max(depthOf(callee), depthOf(args)) + 1;
        const isTooDeep = depth > KEPT.depth;
        this.callee = isTooDeep && depthOf(callee) > 0 ? TOO_DEEP : callee;
        this.args = isTooDeep && depthOf(args) > 0 ? TOO_DEEP : args;
        this.depth = Math.min(depth, KEPT.depth);
        this.weight = 1 + weightOf(callee) + weightOf(args);
    }
    get kind() {
        return 'call';
    }
    /** A loader may do this more than once; the last state is kept. */
    build(state) {
        this.state = state;
        this.weight += weightOf(state);
    }
}
const EMPTY_TUPLE = { kind: 'container', type: 'tuple', size: 0, items: [] };
/** Names the builtins by which an attribute of a global is reached. */
const ATTRIBUTE_GETTERS = new Set(['builtins.getattr', '__builtin__.getattr', 'inspect.getattr_static']);
/**
 * Whether setting state on the value may change something that other code uses: a global, an attribute that
 * was got from one, or a value that nobody knows. Instances made in the stream are not.
 */
function mayBeGlobal(value) {
    let target = value;
    for (let depth = 0; depth < 100; depth++) {
        if (target.kind === 'global' || target.kind === 'unknown')
            return true;
        if (target.kind !== 'call')
            return false;
        const { callee, args } = target;
        const isGetter = callee.kind === 'global'
            ? ATTRIBUTE_GETTERS.has(`${callee.global.module}.${callee.global.name}`)
            : isAttributeGetter(callee);
        const object = args.kind === 'container' ? args.items[0] : undefined;
        if (!isGetter || object === undefined)
            return false;
        target = object;
    }
    return true;
}
/** `operator.attrgetter(...)`, which is a callable that gets attributes. */
function isAttributeGetter(value) {
    if (value.kind !== 'call' || value.callee.kind !== 'global')
        return false;
    const { module, name } = value.callee.global;
    return name === 'attrgetter' && (module === 'operator' || module === '_operator');
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/fact-log.js


/** A call with more values than this in it is like no other: few real ones are. */
const SIGNATURE_VALUES = 64;
class FactLog {
    facts = [];
    /** Set when a fact had to be dropped that was not a mere repetition. */
    overflow = false;
    counts = new Map();
    plainCalls = new Map();
    persistentIds = 0;
    argumentsMatter;
    matters = new Map();
    constructor(argumentsMatter) {
        this.argumentsMatter = argumentsMatter;
    }
    /** An empty log with the same view of what matters. */
    another() {
        return new FactLog(this.argumentsMatter);
    }
    /** Adds the facts of another reading of the same bytes that this one did not have. */
    addNew(other) {
        const known = new Set(this.facts.map(factKey));
        for (const fact of other.facts)
            if (!known.has(factKey(fact)))
                this.push(fact);
        this.overflow ||= other.overflow;
    }
    global(global, opcode, offset) {
        const { module, name, spelled } = global;
        const key = `global ${module}\0${name}\0${spelled?.module ?? ''}\0${spelled?.name ?? ''}`;
        if (this.isRepeated(key))
            return;
        this.push({ kind: 'global', global, opcode, offset });
    }
    /**
     * Calls repeat when callee and all names in the arguments are the same; for callees whose arguments decide
     * what they do, when the constants are the same as well.
     */
    call(fact) {
        const { callee, args } = fact;
        if (isPlain(args) && callee.kind === 'global' && !this.doArgumentsMatter(callee.global)) {
            if (!this.isRepeatedPlain(callee))
                this.push(fact);
            return;
        }
        const constants = callee.kind !== 'global' || this.doArgumentsMatter(callee.global);
        const signature = signatureOf([callee, args], constants);
        if (signature === undefined || !this.isRepeated(`call ${signature}`))
            this.push(fact);
    }
    persistentId(id, offset) {
        if (this.persistentIds++ < PICKLE_LIMITS.persistentIds)
            this.push({ kind: 'persistent-id', id, offset });
    }
    anomaly(anomaly, offset) {
        if (!this.isRepeated(`anomaly ${anomaly}`))
            this.push({ kind: 'anomaly', anomaly, offset });
    }
    push(fact) {
        if (this.facts.length < PICKLE_LIMITS.facts)
            this.facts.push(fact);
        else
            this.overflow = true;
    }
    /** Counts, and says whether `key` was seen often enough. A new key is never a repetition. */
    isRepeated(key) {
        const count = this.counts.get(key) ?? 0;
        if (count >= PICKLE_LIMITS.repeats)
            return true;
        // Keys are as bounded as facts: beyond the facts' limit, new keys only set `overflow`.
        if (count > 0 || this.counts.size < PICKLE_LIMITS.facts)
            this.counts.set(key, count + 1);
        return false;
    }
    /** The common case, without making a key: globals are the same object each time. */
    isRepeatedPlain(callee) {
        const count = this.plainCalls.get(callee) ?? 0;
        if (count >= PICKLE_LIMITS.repeats)
            return true;
        this.plainCalls.set(callee, count + 1);
        return false;
    }
    doArgumentsMatter(global) {
        const known = this.matters.get(global);
        if (known !== undefined)
            return known;
        const matters = this.argumentsMatter(global);
        this.matters.set(global, matters);
        return matters;
    }
}
/** The same for the same thing at the same place. */
function factKey(fact) {
    const place = `${fact.kind} ${fact.offset}`;
    if (fact.kind === 'global')
        return `${place} ${fact.global.module}\0${fact.global.name}`;
    return fact.kind === 'call' ? `${place} ${signatureOf([fact.callee, fact.args], true) ?? ''}` : place;
}
/** The names that occur in the values, and the constants if asked for, as one string; undefined for too many. */
function signatureOf(values, constants) {
    const parts = [];
    const queue = [...values];
    for (let next = 0; next < queue.length && next < SIGNATURE_VALUES; next++) {
        const value = queue[next];
        if (value === undefined)
            break;
        if (value.kind === 'global')
            parts.push(value.global.module, value.global.name);
        else if (value.kind === 'call')
            queue.push(value.callee, value.args);
        else if (value.kind === 'container') {
            for (const item of value.items)
                if (constants || !isPlain(item))
                    queue.push(item);
            parts.push(constants ? value.type : '');
        }
        else if (value.kind === 'unknown')
            parts.push(`?${value.why}`);
        else if (constants && value.kind === 'text')
            parts.push(JSON.stringify(value.text));
        else if (constants && value.kind !== 'none' && value.kind !== 'persistent') {
            parts.push(String('value' in value ? value.value : value.length));
        }
    }
    return queue.length > SIGNATURE_VALUES ? undefined : parts.join('\0');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/src/format/pickle/opcodes.js
// The 68 pickle opcodes of protocols 0 to 5: byte, name and shape of the operand.
/**
 * Shape of what follows the opcode byte. `u`, `i` and `f` are fixed-size numbers of that many bytes (little
 * endian, `f8` big endian); `line` is text up to a newline, `lines2` two of them; `counted` is a length of
 * that many bytes (`s`: signed) and then as many bytes.
 */
const OPERAND_SHAPES = [
    'none',
    'u1',
    'u2',
    'i4',
    'u4',
    'u8',
    'f8',
    'line',
    'lines2',
    'counted1',
    'counted4',
    'counted4s',
    'counted8',
];
/** Every opcode, by operand shape. Source: CPython 3.11, Lib/pickletools.py and Modules/_pickle.c. */
const BY_SHAPE = {
    none: [
        [0x28, 'MARK'],
        [0x29, 'EMPTY_TUPLE'],
        [0x2e, 'STOP'],
        [0x30, 'POP'],
        [0x31, 'POP_MARK'],
        [0x32, 'DUP'],
        [0x4e, 'NONE'],
        [0x51, 'BINPERSID'],
        [0x52, 'REDUCE'],
        [0x5d, 'EMPTY_LIST'],
        [0x61, 'APPEND'],
        [0x62, 'BUILD'],
        [0x64, 'DICT'],
        [0x65, 'APPENDS'],
        [0x6c, 'LIST'],
        [0x6f, 'OBJ'],
        [0x73, 'SETITEM'],
        [0x74, 'TUPLE'],
        [0x75, 'SETITEMS'],
        [0x7d, 'EMPTY_DICT'],
        [0x81, 'NEWOBJ'],
        [0x85, 'TUPLE1'],
        [0x86, 'TUPLE2'],
        [0x87, 'TUPLE3'],
        [0x88, 'NEWTRUE'],
        [0x89, 'NEWFALSE'],
        [0x8f, 'EMPTY_SET'],
        [0x90, 'ADDITEMS'],
        [0x91, 'FROZENSET'],
        [0x92, 'NEWOBJ_EX'],
        [0x93, 'STACK_GLOBAL'],
        [0x94, 'MEMOIZE'],
        [0x97, 'NEXT_BUFFER'],
        [0x98, 'READONLY_BUFFER'],
    ],
    u1: [
        [0x4b, 'BININT1'],
        [0x68, 'BINGET'],
        [0x71, 'BINPUT'],
        [0x80, 'PROTO'],
        [0x82, 'EXT1'],
    ],
    u2: [
        [0x4d, 'BININT2'],
        [0x83, 'EXT2'],
    ],
    i4: [
        [0x4a, 'BININT'],
        [0x84, 'EXT4'],
    ],
    u4: [
        [0x6a, 'LONG_BINGET'],
        [0x72, 'LONG_BINPUT'],
    ],
    u8: [[0x95, 'FRAME']],
    f8: [[0x47, 'BINFLOAT']],
    line: [
        [0x46, 'FLOAT'],
        [0x49, 'INT'],
        [0x4c, 'LONG'],
        [0x50, 'PERSID'],
        [0x53, 'STRING'],
        [0x56, 'UNICODE'],
        [0x67, 'GET'],
        [0x70, 'PUT'],
    ],
    lines2: [
        [0x63, 'GLOBAL'],
        [0x69, 'INST'],
    ],
    counted1: [
        [0x43, 'SHORT_BINBYTES'],
        [0x55, 'SHORT_BINSTRING'],
        [0x8a, 'LONG1'],
        [0x8c, 'SHORT_BINUNICODE'],
    ],
    counted4: [
        [0x42, 'BINBYTES'],
        [0x54, 'BINSTRING'],
        [0x58, 'BINUNICODE'],
    ],
    // The C unpickler reads the length of BINSTRING as unsigned, the Python one as signed.
    counted4s: [[0x8b, 'LONG4']],
    counted8: [
        [0x8d, 'BINUNICODE8'],
        [0x8e, 'BINBYTES8'],
        [0x96, 'BYTEARRAY8'],
    ],
};
const OPCODES = OPERAND_SHAPES.flatMap((operand) => BY_SHAPE[operand].map(([byte, name]) => ({ byte, name, operand })));

;// CONCATENATED MODULE: ./lib/src/format/pickle/probe-table.js
// What opcodes do to the stack, as far as the probe cares, and what their lines must look like.
/** What the probe knows of a value. */
const OTHER = 0;
const CALLABLE = 1;
const ITERABLE = 2;
/** Values taken from and put onto the stack by the opcodes that need nothing else. */
const EFFECTS = {
    NONE: [0, OTHER],
    NEWTRUE: [0, OTHER],
    NEWFALSE: [0, OTHER],
    EMPTY_LIST: [0, ITERABLE],
    EMPTY_DICT: [0, ITERABLE],
    EMPTY_SET: [0, ITERABLE],
    EMPTY_TUPLE: [0, ITERABLE],
    TUPLE1: [1, ITERABLE],
    TUPLE2: [2, ITERABLE],
    TUPLE3: [3, ITERABLE],
    BINPERSID: [1, OTHER],
    NEXT_BUFFER: [0, OTHER],
    APPEND: [2, ITERABLE],
    SETITEM: [3, ITERABLE],
    PROTO: [0],
    FRAME: [0],
    BININT: [0, OTHER],
    BININT1: [0, OTHER],
    BININT2: [0, OTHER],
    BINFLOAT: [0, OTHER],
    EXT1: [0, CALLABLE],
    EXT2: [0, CALLABLE],
    EXT4: [0, CALLABLE],
};
/** Opcodes that take everything above a mark: what they put in its place; undefined keeps the value below it. */
const AT_MARK = {
    TUPLE: ITERABLE,
    LIST: ITERABLE,
    DICT: ITERABLE,
    FROZENSET: ITERABLE,
    APPENDS: undefined,
    SETITEMS: undefined,
    ADDITEMS: undefined,
};
/** What the text of a line operand must look like. */
const LINES = {
    INT: /^\s*[-+]?[0-9][0-9a-zA-Z_]*\s*(?:\0|$)/,
    LONG: /^\s*[-+]?[0-9][0-9a-zA-Z_]*\s*(?:\0|$)/,
    FLOAT: /^\s*[-+]?(?:[0-9.][-+0-9.eE]*|inf|nan)\s*(?:\0|$)/i,
    STRING: /^(?:"[^]*"|'[^]*')$/,
    GET: /^\s*\+?[0-9][0-9_]*\s*(?:\0|$)/,
    PUT: /^\s*\+?[0-9][0-9_]*\s*(?:\0|$)/,
    PERSID: /^[\x20-\x7e]{1,500}$/,
    UNICODE: /^/,
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/probe.js


/** Opcodes looked at: a text that decodes for so long does not exist. */
const MAX_OPCODES = 2000;
/** Longest name of a module or an attribute; lines of text are longer or hold control characters. */
const MAX_NAME = 500;
const TABLE = Array.from({ length: 256 }, (_, byte) => OPCODES.find((opcode) => opcode.byte === byte));
class Probe {
    pos = 0;
    opcodes = 0;
    /** A global was looked up. */
    named = false;
    /** Something was called, or state was set on a callable. */
    acted = false;
    /** The memo is filled as picklers do it: from the first index on. */
    hasMemo = false;
    data;
    size;
    stack = [];
    marks = [];
    memo = new Map();
    seen = new Set();
    stopped = false;
    constructor(data, size) {
        this.data = data;
        this.size = size;
    }
    /** Whether the data begins with a protocol, as text never does. */
    get hasHeader() {
        return this.data[0] === 0x80;
    }
    /** How many different opcodes there were. */
    get kinds() {
        return this.seen.size;
    }
    run() {
        while (!this.acted && this.opcodes < MAX_OPCODES) {
            if (this.pos >= this.data.length)
                return this.size > this.data.length ? 'head' : 'refused';
            const opcode = TABLE[this.data[this.pos] ?? 0];
            if (opcode === undefined)
                return 'refused';
            const start = this.pos;
            const operand = this.operand(opcode);
            if (operand === undefined)
                return this.isCut(start, opcode) ? 'head' : 'refused';
            if (!this.execute(opcode, operand))
                return 'refused';
            this.seen.add(opcode.byte);
            this.opcodes++;
            if (this.stopped)
                return 'stop';
        }
        return 'head';
    }
    /** Moves behind the operand; its text or number, or undefined when it is not (wholly) there or not valid. */
    operand(opcode) {
        const at = this.pos + 1;
        const shape = opcode.operand;
        if (shape === 'none')
            return this.move(at, 0);
        if (shape === 'line' || shape === 'lines2')
            return this.lines(opcode, at);
        const width = widthOf(shape);
        const number = this.number(at, width);
        if (number === undefined || !shape.startsWith('counted'))
            return this.move(at + width, number);
        return this.move(at + width + number, number);
    }
    move(end, result) {
        if (end > this.data.length)
            return undefined;
        this.pos = end;
        return result;
    }
    number(at, width) {
        if (at + width > this.data.length)
            return undefined;
        let value = 0;
        for (let index = width - 1; index >= 0; index--)
            value = value * 256 + (this.data[at + index] ?? 0);
        return value;
    }
    lines(opcode, at) {
        const end = this.data.indexOf(0x0a, at);
        if (end < 0)
            return undefined;
        const first = this.data.toString('latin1', at, end);
        if (opcode.operand === 'line')
            return LINES[opcode.name]?.test(first) ? this.move(end + 1, first) : undefined;
        const second = this.data.indexOf(0x0a, end + 1);
        if (second < 0 || !isName(first))
            return undefined;
        return isName(this.data.toString('latin1', end + 1, second)) ? this.move(second + 1, first) : undefined;
    }
    /** Whether an operand is missing only because the head ends before the artifact does. */
    isCut(start, opcode) {
        if (this.size <= this.data.length)
            return false;
        if (opcode.operand === 'line' || opcode.operand === 'lines2')
            return this.data.indexOf(0x0a, start) < 0;
        if (!opcode.operand.startsWith('counted'))
            return true;
        const width = widthOf(opcode.operand);
        const length = this.number(start + 1, width);
        return length === undefined || start + 1 + width + length <= this.size;
    }
    execute({ name }, operand) {
        const effect = EFFECTS[name];
        if (effect !== undefined) {
            const [takes, ...puts] = effect;
            return this.take(takes) && this.put(...puts);
        }
        if (name in AT_MARK)
            return this.closeMark(AT_MARK[name]);
        switch (name) {
            case 'MARK':
                this.marks.push(this.stack.length);
                return true;
            case 'POP':
                return this.isMarkOnTop() ? this.marks.pop() !== undefined : this.take(1);
            case 'POP_MARK':
                return this.cutToMark();
            case 'DUP':
                return this.has(1) && this.put(this.stack.at(-1) ?? OTHER);
            case 'STOP':
                this.stopped = true;
                return this.has(1);
            case 'READONLY_BUFFER':
                return this.has(1);
            default:
                return this.executeMemo(name, operand) ?? this.executeCall(name) ?? this.put(ITERABLE);
        }
    }
    executeMemo(name, operand) {
        switch (name) {
            case 'PUT':
            case 'BINPUT':
            case 'LONG_BINPUT':
                return this.memoize(Number(operand));
            case 'MEMOIZE':
                return this.memoize(this.memo.size);
            case 'GET':
            case 'BINGET':
            case 'LONG_BINGET': {
                const kind = this.memo.get(Number(operand));
                // With a header, nothing else looks like this; the memo may be that of an earlier stream.
                return (kind !== undefined || this.hasHeader) && this.put(kind ?? CALLABLE);
            }
            default:
                return undefined;
        }
    }
    executeCall(name) {
        switch (name) {
            case 'GLOBAL':
                this.named = true;
                return this.put(CALLABLE);
            case 'STACK_GLOBAL':
                if (!this.take(2))
                    return false;
                this.named = true;
                return this.put(CALLABLE);
            case 'PERSID':
                // What a loader makes of a line that begins with P is hardly ever called.
                return this.put(OTHER);
            case 'REDUCE':
            case 'NEWOBJ':
                return this.act(1, this.stack.at(-1) !== OTHER);
            case 'NEWOBJ_EX':
                return this.act(2, this.stack.at(-2) !== OTHER);
            case 'BUILD':
                if (!this.has(2))
                    return false;
                this.acted = this.stack.at(-2) === CALLABLE;
                return this.take(1);
            case 'INST':
                this.acted = this.cutToMark();
                return this.acted && this.put(CALLABLE);
            case 'OBJ':
                this.acted = this.stack[this.marks.at(-1) ?? -1] === CALLABLE;
                return this.acted && this.cutToMark() && this.put(CALLABLE);
            default:
                return undefined;
        }
    }
    /** A call of what lies below `count` arguments. */
    act(count, hasArguments) {
        if (!this.has(count + 1))
            return false;
        this.acted = hasArguments && this.stack.at(-1 - count) === CALLABLE;
        return this.acted;
    }
    memoize(index) {
        if (!this.has(1) || !Number.isSafeInteger(index))
            return false;
        // Picklers count from 0, cPickle of Python 2 from 1.
        this.hasMemo ||= index <= 1;
        this.memo.set(index, this.stack.at(-1) ?? OTHER);
        return true;
    }
    closeMark(kind) {
        if (!this.cutToMark())
            return false;
        return kind === undefined ? this.has(1) : this.put(kind);
    }
    isMarkOnTop() {
        return this.marks.length > 0 && this.marks.at(-1) === this.stack.length;
    }
    cutToMark() {
        const mark = this.marks.pop();
        if (mark === undefined)
            return false;
        this.stack.length = mark;
        return true;
    }
    has(count) {
        return this.stack.length - count >= (this.marks.at(-1) ?? 0);
    }
    take(count) {
        if (!this.has(count))
            return false;
        this.stack.length -= count;
        return true;
    }
    put(...kinds) {
        this.stack.push(...kinds);
        return true;
    }
}
/** The digit in the name of a shape: the bytes of its number, or of its length. */
function widthOf(shape) {
    return Number(shape.replace(/\D/g, ''));
}
function isName(line) {
    // oxlint-disable-next-line no-control-regex -- control characters are what tells text from names
    return line.length > 0 && line.length <= MAX_NAME && !/[\x00-\x1f\x7f]/.test(line);
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/sniff.js
// Tells pickles from everything else by their first bytes, without a name to go by.


/** Opcodes after which a stream that goes on behind the head is taken for a pickle. */
const ENOUGH_WITH_MEMO = 3;
const ENOUGH_WITHOUT_MEMO = 64;
const ENOUGH_KINDS = 5;
/** Opcodes that a protocol header needs behind it: random bytes rarely have as many. */
const ENOUGH_WITH_HEADER = 4;
/** A stream that ends early, with other data behind it, needs as many to be more than chance. */
const ENOUGH_BEFORE_REST = 4;
/**
 * Whether `head`, the first bytes of `size`, begins a pickle of any protocol: it is executed in a model that
 * knows nothing but the depth of the stack and whether something is callable, and refuses what CPython would.
 * A stream that gets as far as a call is a pickle, whatever follows; without a protocol header, less than that
 * must reach STOP or go on for long, since protocol 0 is text.
 */
function looksLikePickle(head, size) {
    const data = external_node_buffer_.Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    const probe = new Probe(data, size);
    const end = probe.run();
    if (probe.acted)
        return true;
    const { hasHeader } = probe;
    if (hasHeader && (probe.named || probe.opcodes >= ENOUGH_WITH_HEADER))
        return true;
    if (end === 'refused')
        return false;
    if (end === 'stop')
        return hasHeader || probe.pos === size || probe.opcodes >= ENOUGH_BEFORE_REST;
    if (hasHeader)
        return true;
    if (probe.hasMemo)
        return probe.opcodes >= ENOUGH_WITH_MEMO;
    return probe.opcodes >= ENOUGH_WITHOUT_MEMO && probe.kinds >= ENOUGH_KINDS;
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/next-stream.js


const PROTO = 0x80;
/** Artifact offset of the next stream, or undefined when there is none. Notes data that is no padding. */
async function nextStream(bytes, { end, stopped }, log, trailing) {
    if (end >= bytes.size || stopped?.code === 'unreadable')
        return undefined;
    try {
        if (stopped === undefined && (await startsAt(bytes, end)))
            return end;
        return trailing === 'ignore'
            ? undefined
            : await resync(bytes, end, stopped === undefined ? log : undefined);
    }
    catch {
        // The bytes cannot be read: a loader that goes on here fails as well, and the stream itself is complete.
        return undefined;
    }
}
async function startsAt(bytes, offset) {
    return looksLikePickle(await bytes.read(offset, READING.probe), bytes.size - offset);
}
/** Looks at the first bytes behind `end`, in pieces: most of the time the first one decides. */
async function resync(bytes, end, log) {
    let isPadding = true;
    for (let at = end; at < Math.min(bytes.size, end + READING.resync); at += READING.resyncStep) {
        const piece = await bytes.read(at, READING.resyncStep + 1);
        if (piece.length === 0)
            return undefined;
        const first = isPadding ? piece.findIndex((byte) => byte !== 0) : 0;
        if (first < 0)
            continue;
        if (isPadding)
            log?.anomaly('trailing-data', at + first);
        isPadding = false;
        const found = await next_stream_headerIn(bytes, piece, at, first);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Artifact offset of the first protocol header in the piece that a pickle follows. */
async function next_stream_headerIn(bytes, piece, at, first) {
    for (let here = piece.indexOf(PROTO, first); here >= 0; here = piece.indexOf(PROTO, here + 1)) {
        const version = piece[here + 1] ?? 0;
        if (version >= 2 && version <= 5 && (await startsAt(bytes, at + here)))
            return at + here;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/options.js
/** Callees that reach or make other callables from constant names. */
const MATTERS = new Set([
    '__import__',
    'attrgetter',
    'compile',
    'eval',
    'exec',
    'getattr',
    'getattr_static',
    'import_module',
    'itemgetter',
    'locate',
    'methodcaller',
    'resolve_name',
]);
function argumentsMatter(callee) {
    return MATTERS.has(callee.name.slice(callee.name.lastIndexOf('.') + 1));
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/compat-names.js
// Python 2 names and what Python 3 calls them: the tables CPython applies to globals of protocols 0 to 2.
// Source: CPython 3.11, Lib/_compat_pickle.py, IMPORT_MAPPING and NAME_MAPPING.
const RENAMED_MODULES = {
    __builtin__: 'builtins',
    copy_reg: 'copyreg',
    Queue: 'queue',
    SocketServer: 'socketserver',
    ConfigParser: 'configparser',
    repr: 'reprlib',
    tkFileDialog: 'tkinter.filedialog',
    tkSimpleDialog: 'tkinter.simpledialog',
    tkColorChooser: 'tkinter.colorchooser',
    tkCommonDialog: 'tkinter.commondialog',
    Dialog: 'tkinter.dialog',
    Tkdnd: 'tkinter.dnd',
    tkFont: 'tkinter.font',
    tkMessageBox: 'tkinter.messagebox',
    ScrolledText: 'tkinter.scrolledtext',
    Tkconstants: 'tkinter.constants',
    Tix: 'tkinter.tix',
    ttk: 'tkinter.ttk',
    Tkinter: 'tkinter',
    markupbase: '_markupbase',
    _winreg: 'winreg',
    thread: '_thread',
    dummy_thread: '_dummy_thread',
    dbhash: 'dbm.bsd',
    dumbdbm: 'dbm.dumb',
    dbm: 'dbm.ndbm',
    gdbm: 'dbm.gnu',
    xmlrpclib: 'xmlrpc.client',
    SimpleXMLRPCServer: 'xmlrpc.server',
    httplib: 'http.client',
    htmlentitydefs: 'html.entities',
    HTMLParser: 'html.parser',
    Cookie: 'http.cookies',
    cookielib: 'http.cookiejar',
    BaseHTTPServer: 'http.server',
    'test.test_support': 'test.support',
    commands: 'subprocess',
    urlparse: 'urllib.parse',
    robotparser: 'urllib.robotparser',
    urllib2: 'urllib.request',
    anydbm: 'dbm',
    _abcoll: 'collections.abc',
    cPickle: 'pickle',
    _elementtree: 'xml.etree.ElementTree',
    FileDialog: 'tkinter.filedialog',
    SimpleDialog: 'tkinter.simpledialog',
    DocXMLRPCServer: 'xmlrpc.server',
    SimpleHTTPServer: 'http.server',
    CGIHTTPServer: 'http.server',
    UserDict: 'collections',
    UserList: 'collections',
    UserString: 'collections',
    whichdb: 'dbm',
    StringIO: 'io',
    cStringIO: 'io',
};
/** `module name`, old to new. */
const RENAMED_NAMES = {
    '__builtin__ xrange': 'builtins range',
    '__builtin__ reduce': 'functools reduce',
    '__builtin__ intern': 'sys intern',
    '__builtin__ unichr': 'builtins chr',
    '__builtin__ unicode': 'builtins str',
    '__builtin__ long': 'builtins int',
    'itertools izip': 'builtins zip',
    'itertools imap': 'builtins map',
    'itertools ifilter': 'builtins filter',
    'itertools ifilterfalse': 'itertools filterfalse',
    'itertools izip_longest': 'itertools zip_longest',
    'UserDict IterableUserDict': 'collections UserDict',
    'UserList UserList': 'collections UserList',
    'UserString UserString': 'collections UserString',
    'whichdb whichdb': 'dbm whichdb',
    '_socket fromfd': 'socket fromfd',
    '_multiprocessing Connection': 'multiprocessing.connection Connection',
    'multiprocessing.process Process': 'multiprocessing.context Process',
    'multiprocessing.forking Popen': 'multiprocessing.popen_fork Popen',
    'urllib ContentTooShortError': 'urllib.error ContentTooShortError',
    'urllib getproxies': 'urllib.request getproxies',
    'urllib pathname2url': 'urllib.request pathname2url',
    'urllib quote_plus': 'urllib.parse quote_plus',
    'urllib quote': 'urllib.parse quote',
    'urllib unquote_plus': 'urllib.parse unquote_plus',
    'urllib unquote': 'urllib.parse unquote',
    'urllib url2pathname': 'urllib.request url2pathname',
    'urllib urlcleanup': 'urllib.request urlcleanup',
    'urllib urlencode': 'urllib.parse urlencode',
    'urllib urlopen': 'urllib.request urlopen',
    'urllib urlretrieve': 'urllib.request urlretrieve',
    'urllib2 HTTPError': 'urllib.error HTTPError',
    'urllib2 URLError': 'urllib.error URLError',
    '__builtin__ basestring': 'builtins str',
    'exceptions StandardError': 'builtins Exception',
    'UserDict UserDict': 'collections UserDict',
    'socket _socketobject': 'socket SocketType',
};
/** Names of the old `exceptions` module that are now in `builtins`. */
const EXCEPTIONS = [
    'ArithmeticError',
    'AssertionError',
    'AttributeError',
    'BaseException',
    'BufferError',
    'BytesWarning',
    'DeprecationWarning',
    'EOFError',
    'EnvironmentError',
    'Exception',
    'FloatingPointError',
    'FutureWarning',
    'GeneratorExit',
    'IOError',
    'ImportError',
    'ImportWarning',
    'IndentationError',
    'IndexError',
    'KeyError',
    'KeyboardInterrupt',
    'LookupError',
    'MemoryError',
    'NameError',
    'NotImplementedError',
    'OSError',
    'OverflowError',
    'PendingDeprecationWarning',
    'ReferenceError',
    'RuntimeError',
    'RuntimeWarning',
    'StopIteration',
    'SyntaxError',
    'SyntaxWarning',
    'SystemError',
    'SystemExit',
    'TabError',
    'TypeError',
    'UnboundLocalError',
    'UnicodeDecodeError',
    'UnicodeEncodeError',
    'UnicodeError',
    'UnicodeTranslateError',
    'UnicodeWarning',
    'UserWarning',
    'ValueError',
    'Warning',
    'ZeroDivisionError',
];
/** Exceptions of `multiprocessing` that are now in `multiprocessing.context`. */
const MULTIPROCESSING_EXCEPTIONS = [
    'AuthenticationError',
    'BufferTooShort',
    'ProcessError',
    'TimeoutError',
];

;// CONCATENATED MODULE: ./lib/src/format/pickle/compat.js
// Applies the Python 2 renames to a global, as find_class does.

const NAMES = new Map([
    ...Object.entries(RENAMED_NAMES),
    ...EXCEPTIONS.map((name) => [`exceptions ${name}`, `builtins ${name}`]),
    ...MULTIPROCESSING_EXCEPTIONS.map((name) => [`multiprocessing ${name}`, `multiprocessing.context ${name}`]),
]);
const MODULES = new Map(Object.entries(RENAMED_MODULES));
/** From this protocol on, names are looked up as they are spelled. */
const FIRST_PROTOCOL_WITHOUT_RENAMES = 3;
/**
 * The global that CPython looks up for `module` and `name` under the protocol in force: a renamed name first,
 * else a renamed module (CPython 3.11, Modules/_pickle.c, find_class).
 */
function resolveGlobal(module, name, protocol) {
    if (protocol >= FIRST_PROTOCOL_WITHOUT_RENAMES)
        return { module, name };
    const renamed = NAMES.get(`${module} ${name}`);
    if (renamed !== undefined) {
        const space = renamed.indexOf(' ');
        return { module: renamed.slice(0, space), name: renamed.slice(space + 1), spelled: { module, name } };
    }
    const newModule = MODULES.get(module);
    return newModule === undefined ? { module, name } : { module: newModule, name, spelled: { module, name } };
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/memo.js
class Memo {
    dense = [];
    sparse = new Map();
    /** Number of entries: the index that MEMOIZE uses next (CPython 3.11, Modules/_pickle.c, load_memoize). */
    get size() {
        return this.dense.length + this.sparse.size;
    }
    get(index) {
        return index < this.dense.length ? this.dense[index] : this.sparse.get(index);
    }
    put(index, value) {
        const { dense, sparse } = this;
        if (index < dense.length) {
            dense[index] = value;
        }
        else if (index > dense.length) {
            sparse.set(index, value);
        }
        else {
            dense.push(value);
            if (sparse.size > 0)
                this.moveSparse();
        }
    }
    /** Keeps an index in one of the two places only. */
    moveSparse() {
        const { dense, sparse } = this;
        sparse.delete(dense.length - 1);
        for (let next = sparse.get(dense.length); next !== undefined; next = sparse.get(dense.length)) {
            sparse.delete(dense.length);
            dense.push(next);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/machine.js
// The abstract machine: a stack, marks and a memo of symbolic values, run over one window of bytes at a time.





/** How an opcode ended. `MORE`: nothing was done, the window has to hold more of it. */
const STATUS = {
    NEXT: 0,
    MORE: 1,
    STOP: 2,
    BROKEN: 3,
    BUDGET: 4,
    UNSUPPORTED: 5,
    AFTER_BUILD: 6,
};
/** One stream. Handlers work on the public fields; offsets inside the window unless they say otherwise. */
class Machine {
    shared;
    /** What an offset in the bytes is in the artifact; the same, unless the bytes are a view of it. */
    locate;
    /** Bytes in the artifact. */
    size;
    /** Where the stream starts in the artifact. */
    start;
    data;
    /** Offset of the window in the artifact. */
    base;
    /** The next byte; behind the window after a long operand. */
    pos = 0;
    opStart = 0;
    stack = [];
    sp = 0;
    marks = [];
    /** The top mark: nothing below it can be popped. */
    fence = 0;
    memo = new Memo();
    memoText = 0;
    /** The protocol in force: that of the last PROTO. */
    protocol = 0;
    highestProtocol = 0;
    /** Where the current frame should end; behind it, Infinity. */
    frameEnd = Infinity;
    /** A frame ends where no opcode begins, so that the stream has a second reading. */
    framesLie = false;
    /** The artifact offsets of a line that no window holds, once its end was found. */
    longLine;
    /** Artifact offset of the line for which MORE was returned. */
    wantedLine = -1;
    lineStart = 0;
    lineEnd = 0;
    result;
    reason = '';
    /** Target and state of the BUILD that ended with AFTER_BUILD. */
    built;
    opcodes = 0;
    constructor(shared, size, start, locate) {
        this.shared = shared;
        this.locate = locate;
        this.size = size;
        this.start = start;
        this.base = start;
        this.data = external_node_buffer_.Buffer.alloc(0);
    }
    /** Whether the window reaches the end of the artifact. */
    get atEnd() {
        return this.base + this.data.length >= this.size;
    }
    /** Artifact offset of the opcode that is being executed. */
    get offset() {
        return this.locate(this.base + this.opStart);
    }
    push(value) {
        if (this.sp >= PICKLE_LIMITS.stack)
            return this.budget('values on the stack', PICKLE_LIMITS.stack);
        this.stack[this.sp++] = value;
        return STATUS.NEXT;
    }
    /** The value `depth` below the top; only after {@link has} said that it is there. */
    top(depth = 0) {
        return this.stack[this.sp - 1 - depth] ?? null;
    }
    has(count) {
        return this.sp - count >= this.fence;
    }
    pushMark() {
        if (this.marks.length >= PICKLE_LIMITS.marks)
            return this.budget('marks', PICKLE_LIMITS.marks);
        this.marks.push(this.sp);
        this.fence = this.sp;
        return STATUS.NEXT;
    }
    /** Removes the top mark and returns its position, or -1 when there is none. */
    popMark() {
        const mark = this.marks.pop();
        this.fence = this.marks.at(-1) ?? 0;
        return mark ?? -1;
    }
    /** Looks a global up as CPython would under the protocol in force, and notes that it was. */
    findGlobal(module, name, opcode) {
        const { globals, log } = this.shared;
        const key = `${this.protocol < 3 ? 'old' : 'new'} ${module}\0${name}`;
        let value = globals.get(key);
        if (value === undefined) {
            value = { kind: 'global', global: resolveGlobal(module, name, this.protocol) };
            globals.set(key, value);
        }
        log.global(value.global, opcode, this.offset);
        return value;
    }
    container(type) {
        this.shared.objects++;
        return new Container(type);
    }
    anomaly(anomaly) {
        this.shared.log.anomaly(anomaly, this.offset);
    }
    /** Notes frames that are not where they say; harmless to most loaders, and to others a different stream. */
    frameLies() {
        if (!this.framesLie)
            this.anomaly('frame-lies');
        this.framesLie = true;
    }
    /** To be called when a container has grown. */
    watchWeight(value) {
        const weight = weightOf(value);
        if (weight < EXPANSION_ELEMENTS)
            return;
        if (weight > EXPANSION_RATIO * (this.base + this.pos - this.start))
            this.anomaly('expansion');
    }
    /** Notes a change of `target` unless it is an object of this stream. */
    changed(target, state, opcode) {
        if (!mayBeGlobal(target))
            return;
        this.shared.log.push({ kind: 'global-state', target, state: state(), opcode, offset: this.offset });
    }
    broken(reason) {
        this.reason = reason;
        return STATUS.BROKEN;
    }
    underflow() {
        return this.broken('an opcode takes more values than the stack holds');
    }
    budget(what, limit) {
        this.reason = `more than ${limit} ${what}`;
        return STATUS.BUDGET;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/operands.js
const NEWLINE = 0x0a;
/** Below this, a loop finds a newline faster than a call into the runtime. */
const SHORT_LINE = 32;
function u16(machine) {
    const { data, opStart } = machine;
    return (data[opStart + 1] ?? 0) | ((data[opStart + 2] ?? 0) << 8);
}
function i32(machine) {
    const { data, opStart } = machine;
    return ((data[opStart + 1] ?? 0) |
        ((data[opStart + 2] ?? 0) << 8) |
        ((data[opStart + 3] ?? 0) << 16) |
        ((data[opStart + 4] ?? 0) << 24));
}
function u32(machine) {
    return i32(machine) >>> 0;
}
/** A 64-bit length; Infinity above 2^53, where numbers lose digits and no file ends. */
function u64(machine) {
    const { data, opStart } = machine;
    const high = data.readUInt32LE(opStart + 5);
    return high >= 2 ** 21 ? Number.POSITIVE_INFINITY : u32(machine) + high * 2 ** 32;
}
/**
 * Takes the line that starts at `pos` into `lineStart` and `lineEnd` (without its newline) and moves behind
 * it. Of a line longer than the window only the beginning is there; `lineCut` tells. False when the window
 * has to hold more.
 *
 * At the end of the artifact, a last line without newline is no line for the C unpickler. The Python one
 * takes it and cuts off its last byte, which only matters for GLOBAL and INST: they ask with `unended`.
 */
function takeLine(machine, unended = false) {
    const end = findNewline(machine);
    if (end >= 0) {
        machine.lineStart = machine.pos;
        machine.lineEnd = end;
        machine.pos = end + 1;
        return true;
    }
    const { longLine } = machine;
    const start = machine.base + machine.pos;
    if (longLine?.start === start) {
        machine.lineStart = machine.pos;
        machine.lineEnd = machine.data.length;
        machine.pos = longLine.end + 1 - machine.base;
        return true;
    }
    if (unended && machine.atEnd && machine.pos <= machine.data.length) {
        machine.lineStart = machine.pos;
        machine.lineEnd = Math.max(machine.pos, machine.data.length - 1);
        machine.pos = machine.data.length;
        return true;
    }
    machine.wantedLine = start;
    return false;
}
/** Bytes of the line, also when only its beginning is in the window. */
function lineLength(machine) {
    return Math.max(machine.lineEnd, machine.pos - 1) - machine.lineStart;
}
/** A line of up to nine digits as a number, which is what most are; -1 for any other. */
function lineDigits({ data, lineStart, lineEnd }) {
    if (lineEnd === lineStart || lineEnd - lineStart > 9)
        return -1;
    let value = 0;
    for (let at = lineStart; at < lineEnd; at++) {
        const digit = (data[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}
function findNewline(machine) {
    const { data, pos } = machine;
    const near = Math.min(data.length, pos + SHORT_LINE);
    for (let at = pos; at < near; at++)
        if (data[at] === NEWLINE)
            return at;
    return near < data.length ? data.indexOf(NEWLINE, near) : -1;
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/ops-container.js


/** Replaces the values from `from` to the top with one container of them. */
function gather(machine, type, from) {
    const container = machine.container(type);
    container.add(machine.stack, from, machine.sp);
    machine.sp = from;
    machine.watchWeight(container);
    return container;
}
function gatherPairs(machine, from) {
    const dict = machine.container('dict');
    addPairs(machine, dict, from);
    return dict;
}
function addPairs(machine, dict, from) {
    dict.add(machine.stack, from, machine.sp, 2);
    machine.sp = from;
    machine.watchWeight(dict);
}
function fromMark(type) {
    return (machine) => {
        const mark = machine.popMark();
        if (mark < 0)
            return noMark(machine);
        return machine.push(type === 'tuple' && mark === machine.sp ? EMPTY_TUPLE : gather(machine, type, mark));
    };
}
function tupleOf(count) {
    return (machine) => machine.has(count) ? machine.push(gather(machine, 'tuple', machine.sp - count)) : machine.underflow();
}
const dict = (machine) => {
    const mark = machine.popMark();
    if (mark < 0)
        return noMark(machine);
    if ((machine.sp - mark) % 2 !== 0)
        return machine.broken('a DICT with a key but no value');
    return machine.push(gatherPairs(machine, mark));
};
/** Adds the values from `from` to the top to the list or set below them; extend and append alike. */
function addItems(machine, from, opcode) {
    if (from <= machine.fence)
        return machine.underflow();
    if (from === machine.sp)
        return STATUS.NEXT;
    const target = machine.stack[from - 1] ?? null;
    if (target instanceof Container) {
        target.add(machine.stack, from, machine.sp);
        machine.sp = from;
        machine.watchWeight(target);
    }
    else {
        // An instance gets its own method called: only what is not known as one is worth a fact.
        machine.changed(toValue(target), () => gather(machine, 'list', from), opcode);
        machine.sp = from;
    }
    return STATUS.NEXT;
}
function setItems(machine, from, opcode) {
    if (from <= machine.fence)
        return machine.underflow();
    if (from === machine.sp)
        return STATUS.NEXT;
    if ((machine.sp - from) % 2 !== 0)
        return machine.broken(`${opcode} with a key but no value`);
    const target = machine.stack[from - 1] ?? null;
    if (target instanceof Container)
        addPairs(machine, target, from);
    else
        machine.changed(toValue(target), () => gatherPairs(machine, from), opcode);
    machine.sp = from;
    return STATUS.NEXT;
}
function afterMark(fill, opcode) {
    return (machine) => {
        const mark = machine.popMark();
        return mark < 0 ? noMark(machine) : fill(machine, mark, opcode);
    };
}
function noMark(machine) {
    return machine.broken('an opcode needs a MARK, and there is none');
}
function empty(type) {
    return (machine) => machine.push(machine.container(type));
}
const CONTAINER_OPS = {
    MARK: (machine) => machine.pushMark(),
    EMPTY_TUPLE: (machine) => machine.push(EMPTY_TUPLE),
    EMPTY_LIST: empty('list'),
    EMPTY_DICT: empty('dict'),
    EMPTY_SET: empty('set'),
    TUPLE: fromMark('tuple'),
    TUPLE1: tupleOf(1),
    TUPLE2: tupleOf(2),
    TUPLE3: tupleOf(3),
    LIST: fromMark('list'),
    FROZENSET: fromMark('frozenset'),
    DICT: dict,
    APPEND: (machine) => addItems(machine, machine.sp - 1, 'APPEND'),
    APPENDS: afterMark(addItems, 'APPENDS'),
    ADDITEMS: afterMark(addItems, 'ADDITEMS'),
    SETITEM: (machine) => setItems(machine, machine.sp - 2, 'SETITEM'),
    SETITEMS: afterMark(setItems, 'SETITEMS'),
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/text.js

/** Texts up to this length are looked for among those seen last: pickles repeat their keys without end. */
const SHORT_TEXT = 24;
const SHORT_TEXTS = 4096;
/** Decodes text operands; short ones that come again are the same string, which saves time and memory. */
class text_TextDecoder {
    recent = Array.from({ length: SHORT_TEXTS }, () => '');
    /** UTF-8 when it is, else one character per byte: names and evidence stay readable either way. */
    decode(data, start, end) {
        return this.recall(data, start, end) ?? decodeText(data, start, end);
    }
    /** One character per byte. */
    latin1(data, start, end) {
        return this.recall(data, start, end) ?? data.toString('latin1', start, end);
    }
    /** The text of short ASCII; undefined for anything else. */
    recall(data, start, end) {
        if (end - start > SHORT_TEXT)
            return undefined;
        let hash = end - start;
        for (let at = start; at < end; at++) {
            const byte = data[at] ?? 0;
            if (byte > 0x7f)
                return undefined;
            hash = (Math.imul(hash, 31) + byte) | 0;
        }
        const slot = (hash ^ (hash >>> 12)) & (SHORT_TEXTS - 1);
        const candidate = this.recent[slot] ?? '';
        if (isSame(candidate, data, start, end))
            return candidate;
        const text = data.toString('latin1', start, end);
        this.recent[slot] = text;
        return text;
    }
}
function isSame(text, data, start, end) {
    if (text.length !== end - start)
        return false;
    for (let at = start; at < end; at++)
        if (text.charCodeAt(at - start) !== data[at])
            return false;
    return true;
}
/** UTF-8 when it is, else one character per byte: names and evidence stay readable either way. */
function decodeText(data, start, end) {
    const text = data.toString('utf8', start, end);
    return text.includes('\ufffd') ? data.toString('latin1', start, end) : text;
}
const SIMPLE_ESCAPES = {
    n: '\n',
    r: '\r',
    t: '\t',
    a: '\u0007',
    b: '\b',
    f: '\f',
    v: '\v',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': '',
};
/** The text of a quoted STRING line, without its quotes (PyBytes_DecodeEscape). Unknown escapes stay as they are. */
function unescapeString(body) {
    if (!body.includes('\\'))
        return body;
    return body.replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([^]))/g, (whole, hex, octal, simple) => {
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        return SIMPLE_ESCAPES[simple ?? ''] ?? whole;
    });
}
/**
 * The text of a UNICODE line (raw-unicode-escape): only `\uXXXX` and `\UXXXXXXXX` count, and only after an
 * odd number of backslashes.
 */
function unescapeRawUnicode(body) {
    if (!body.includes('\\'))
        return body;
    return body.replace(/(\\+)(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))?/g, (whole, slashes, short, long) => {
        const digits = short ?? long;
        if (digits === undefined || slashes.length % 2 === 0)
            return whole;
        const point = Number.parseInt(digits, 16);
        return slashes.slice(1) + (point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
    });
}
/**
 * An int written as text. C's strtol and then PyLong_FromString read it with base 0: blanks around it, a
 * sign, `0x`, `0o`, `0b`, a C octal `017`, single underscores; a NUL ends it. NaN for what is none or too
 * long: the number does not matter then, and CPython may or may not go on.
 */
function parseInteger(line) {
    const text = numberText(line);
    const match = /^([+-]?)(?:0[xX]_?([0-9a-fA-F_]+)|0[oO]?_?([0-7_]+)|0[bB]_?([01_]+)|([0-9_]+))$/.exec(text);
    if (match === null || text.length > 2 * KEPT.intBytes)
        return text === '' && line !== '' ? 0 : Number.NaN;
    const [, sign, hex, octal, binary, decimal] = match;
    const digits = hex !== undefined
        ? `0x${hex}`
        : octal !== undefined
            ? `0o${octal}`
            : binary !== undefined
                ? `0b${binary}`
                : decimal;
    try {
        return narrow(BigInt((digits ?? '').replaceAll('_', '')) * (sign === '-' ? -1n : 1n));
    }
    catch {
        return Number.NaN; // nothing but underscores
    }
}
/** The index operand of GET and PUT, base 10; -1 when CPython would refuse it. */
function parseIndex(line) {
    const text = numberText(line);
    return /^\+?[0-9](?:_?[0-9]){0,20}$/.test(text) ? Number(text.replaceAll('_', '')) : -1;
}
function narrow(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
function numberText(line) {
    const nul = line.indexOf('\0');
    return (nul < 0 ? line : line.slice(0, nul)).replace(/^[ \t\n\v\f\r]+/, '').trimEnd();
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/ops-call.js






/** Notes the call and pushes its symbolic result. */
function call(machine, callee, args, opcode) {
    const result = new Call(toValue(callee), toValue(args));
    machine.shared.objects++;
    machine.shared.log.call({
        kind: 'call',
        callee: result.callee,
        args: result.args,
        opcode,
        offset: machine.offset,
    });
    if (result.callee.kind === 'global')
        registerExtension(machine, result.callee.global, result.args);
    machine.watchWeight(result);
    return machine.push(result);
}
/** copyreg.add_extension with constants: a later EXT opcode then names that global. */
function registerExtension(machine, callee, args) {
    if (callee.name !== 'add_extension' || args.kind !== 'container')
        return;
    if (callee.module !== 'copyreg' && callee.module !== 'copy_reg')
        return;
    const [module, name, code] = args.items;
    if (module?.kind === 'text' && name?.kind === 'text' && code?.kind === 'int') {
        machine.shared.extensions.set(Number(code.value), { module: module.text, name: name.text });
    }
}
const reduce = (machine) => {
    if (!machine.has(2))
        return machine.underflow();
    const args = machine.top();
    const callee = machine.top(1);
    machine.sp -= 2;
    return call(machine, callee, args, 'REDUCE');
};
const newObjEx = (machine) => {
    if (!machine.has(3))
        return machine.underflow();
    const pair = gather(machine, 'tuple', machine.sp - 2);
    const callee = machine.top();
    machine.sp--;
    return call(machine, callee, pair, 'NEWOBJ_EX');
};
const newObj = (machine) => {
    if (!machine.has(2))
        return machine.underflow();
    const args = machine.top();
    const callee = machine.top(1);
    machine.sp -= 2;
    return call(machine, callee, args, 'NEWOBJ');
};
/** OBJ: the class lies right above the mark, its arguments above it. */
const obj = (machine) => {
    const mark = machine.popMark();
    if (mark < 0)
        return machine.broken('OBJ needs a MARK, and there is none');
    if (machine.sp - mark < 1)
        return machine.underflow();
    const args = argumentsFrom(machine, mark + 1);
    const callee = machine.top();
    machine.sp--;
    return call(machine, callee, args, 'OBJ');
};
function argumentsFrom(machine, from) {
    return from === machine.sp ? EMPTY_TUPLE : gather(machine, 'tuple', from);
}
/** The two lines of GLOBAL and INST, or why there are none. */
function takeNames(machine) {
    const module = takeName(machine);
    if (typeof module === 'number')
        return module;
    const name = takeName(machine);
    return typeof name === 'number' ? name : { module, name };
}
function takeName(machine) {
    if (!takeLine(machine, true))
        return STATUS.MORE;
    const { data, lineStart, lineEnd } = machine;
    if (lineLength(machine) > READING.line)
        return machine.budget('bytes in the name of a global', READING.line);
    return decodeText(data, lineStart, lineEnd);
}
/** Whether the file ends where the newline of the last name should be. Only the Python unpickler takes that. */
function endsInName(machine) {
    return machine.atEnd && machine.data[machine.pos - 1] !== 0x0a;
}
const global = (machine) => {
    const names = takeNames(machine);
    if (typeof names === 'number')
        return names;
    const value = machine.findGlobal(names.module, names.name, 'GLOBAL');
    return endsInName(machine) ? machine.broken('the file ends in the name of a global') : machine.push(value);
};
const inst = (machine) => {
    const names = takeNames(machine);
    if (typeof names === 'number')
        return names;
    // The Python unpickler imports before it looks for the mark, the C one after: count the import.
    const callee = machine.findGlobal(names.module, names.name, 'INST');
    const mark = machine.popMark();
    if (mark < 0)
        return machine.broken('INST needs a MARK, and there is none');
    const status = call(machine, callee, argumentsFrom(machine, mark), 'INST');
    return endsInName(machine) ? machine.broken('the file ends in the name of a global') : status;
};
/** STACK_GLOBAL takes `str` only; what a call returned may be one. */
const stackGlobal = (machine) => {
    if (!machine.has(2))
        return machine.underflow();
    const name = machine.top();
    const module = machine.top(1);
    machine.sp -= 2;
    if (typeof module === 'string' && typeof name === 'string') {
        return machine.push(machine.findGlobal(module, name, 'STACK_GLOBAL'));
    }
    machine.shared.log.push({
        kind: 'dynamic-global',
        module: toValue(module),
        name: toValue(name),
        offset: machine.offset,
    });
    return machine.push({ kind: 'unknown', why: 'global whose name is not constant' });
};
function extension(width, code) {
    return (machine) => {
        machine.pos += width;
        const number = code(machine);
        machine.shared.log.push({ kind: 'extension', code: number, offset: machine.offset });
        const known = machine.shared.extensions.get(number);
        if (known !== undefined)
            return machine.push(machine.findGlobal(known.module, known.name, `EXT${width}`));
        return machine.push({ kind: 'unknown', why: `extension ${number}` });
    };
}
const persId = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const { data, lineStart, lineEnd } = machine;
    return persistent(machine, decodeText(data, lineStart, Math.min(lineEnd, lineStart + KEPT.text)));
};
const binPersId = (machine) => {
    if (!machine.has(1))
        return machine.underflow();
    const id = machine.top();
    machine.sp--;
    return persistent(machine, id);
};
function persistent(machine, id) {
    const value = toValue(id);
    machine.shared.log.persistentId(value, machine.offset);
    return machine.push({ kind: 'persistent', id: value });
}
const build = (machine) => {
    if (!machine.has(2))
        return machine.underflow();
    const state = toValue(machine.top());
    machine.sp--;
    const target = machine.top();
    machine.changed(toValue(target), () => state, 'BUILD');
    if (!(target instanceof Call))
        return STATUS.NEXT;
    target.build(state);
    machine.watchWeight(target);
    if (!isDataClass(machine, target))
        return STATUS.NEXT;
    machine.built = { target, state };
    return STATUS.AFTER_BUILD;
};
/** Instances are made by calling the class, or by `copyreg._reconstructor(class, ...)`. */
function isDataClass(machine, { callee, args }) {
    if (callee.kind !== 'global')
        return false;
    if (machine.shared.isDataClass(callee.global))
        return true;
    if (callee.global.name !== '_reconstructor' || args.kind !== 'container')
        return false;
    const first = args.items[0];
    return first?.kind === 'global' && machine.shared.isDataClass(first.global);
}
const CALL_OPS = {
    GLOBAL: global,
    STACK_GLOBAL: stackGlobal,
    INST: inst,
    REDUCE: reduce,
    OBJ: obj,
    NEWOBJ: newObj,
    NEWOBJ_EX: newObjEx,
    BUILD: build,
    PERSID: persId,
    BINPERSID: binPersId,
    EXT1: extension(1, (machine) => machine.data[machine.opStart + 1] ?? 0),
    EXT2: extension(2, u16),
    EXT4: extension(4, i32),
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/ops-scalar.js
// Opcodes that push numbers, None, booleans and bytes.




const ZERO = 0x30;
/** A number with more digits than are kept. */
const HUGE = { kind: 'int', value: Number.NaN };
/** INT: also `00` and `01`, which are booleans (load_int). */
const ops_scalar_int = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const { data, lineStart, lineEnd } = machine;
    // A leading zero makes it octal, or a boolean.
    if (data[lineStart] !== ZERO || lineEnd - lineStart === 1) {
        const digits = lineDigits(machine);
        if (digits >= 0)
            return machine.push(digits);
    }
    if (lineLength(machine) > 2 * KEPT.intBytes)
        return machine.push(HUGE);
    const value = parseInteger(data.toString('latin1', lineStart, lineEnd));
    if (lineEnd - lineStart === 2 && (value === 0 || value === 1))
        return machine.push(value === 1);
    return machine.push(value);
};
/** LONG: as INT, with an `L` behind it. */
const ops_scalar_long = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    if (lineLength(machine) > 2 * KEPT.intBytes)
        return machine.push(HUGE);
    const text = machine.data.toString('latin1', machine.lineStart, machine.lineEnd);
    return machine.push(parseInteger(text.endsWith('L') ? text.slice(0, -1) : text));
};
const ops_scalar_float = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const { data, lineStart } = machine;
    const text = data.toString('latin1', lineStart, Math.min(machine.lineEnd, lineStart + 64)).trim();
    const infinite = /^([+-]?)inf(inity)?$/i.exec(text);
    const value = infinite === null ? Number(text) : infinite[1] === '-' ? -Infinity : Infinity;
    return machine.push({ kind: 'float', value });
};
const binFloat = (machine) => {
    const value = machine.data.readDoubleBE(machine.pos);
    machine.pos += 8;
    return machine.push({ kind: 'float', value });
};
const binInt = (machine) => {
    machine.pos += 4;
    return machine.push(i32(machine));
};
const binInt1 = (machine) => {
    machine.pos += 1;
    return machine.push(machine.data[machine.opStart + 1] ?? 0);
};
const binInt2 = (machine) => {
    machine.pos += 2;
    return machine.push(u16(machine));
};
const long1 = (machine) => twosComplement(machine, 1, machine.data[machine.pos] ?? 0);
const long4 = (machine) => {
    const length = i32(machine);
    return length < 0 ? machine.broken('a LONG4 with a negative length') : twosComplement(machine, 4, length);
};
function twosComplement(machine, width, length) {
    const { data } = machine;
    const start = machine.pos + width;
    if (length > machine.size - machine.base - start)
        return machine.broken('a number is longer than the file');
    if (length > KEPT.intBytes) {
        machine.pos = start + length;
        return machine.push(HUGE);
    }
    if (start + length > data.length)
        return STATUS.MORE;
    machine.pos = start + length;
    if (length === 0)
        return machine.push(0);
    if (length <= 6)
        return machine.push(data.readIntLE(start, length));
    const hex = Array.from(data.subarray(start, start + length), hexByte)
        .toReversed()
        .join('');
    return machine.push(narrow(BigInt.asIntN(8 * length, BigInt(`0x${hex}`))));
}
function hexByte(byte) {
    return byte.toString(16).padStart(2, '0');
}
/** Bytes stay where they are: only offset and length are kept. */
function takeBytes(machine, width, length) {
    const start = machine.pos + width;
    const offset = machine.base + start;
    if (length > machine.size - offset)
        return undefined;
    machine.pos = start + length;
    return { kind: 'bytes', length, offset: machine.locate(offset) };
}
function bytes(machine, width, length) {
    const content = takeBytes(machine, width, length);
    return content === undefined ? tooLong(machine) : machine.push(content);
}
const byteArray = (machine) => {
    const content = takeBytes(machine, 8, u64(machine));
    if (content === undefined)
        return tooLong(machine);
    return machine.push(machine.container('bytearray').stand(content.length, content));
};
function tooLong(machine) {
    return machine.broken('bytes are longer than the file');
}
const SCALAR_OPS = {
    NONE: (machine) => machine.push(null),
    NEWTRUE: (machine) => machine.push(true),
    NEWFALSE: (machine) => machine.push(false),
    INT: ops_scalar_int,
    LONG: ops_scalar_long,
    FLOAT: ops_scalar_float,
    BINFLOAT: binFloat,
    BININT: binInt,
    BININT1: binInt1,
    BININT2: binInt2,
    LONG1: long1,
    LONG4: long4,
    SHORT_BINBYTES: (machine) => bytes(machine, 1, machine.data[machine.pos] ?? 0),
    BINBYTES: (machine) => bytes(machine, 4, u32(machine)),
    BINBYTES8: (machine) => bytes(machine, 8, u64(machine)),
    BYTEARRAY8: byteArray,
    // Out-of-band data is the loader's own: it is not in the file.
    NEXT_BUFFER: (machine) => machine.push({ kind: 'unknown', why: 'out-of-band buffer' }),
    READONLY_BUFFER: (machine) => (machine.has(1) ? STATUS.NEXT : machine.underflow()),
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/ops-stack.js
// Opcodes that move values: stack, memo, protocol, frames, STOP.





/** The last protocol that CPython knows; it refuses streams that name a later one. */
const LAST_PROTOCOL = 5;
/** Longer index operands than this cannot be in a memo. */
const INDEX_DIGITS = 64;
const pop = (machine) => {
    // A mark at the very top is popped as if it were a value (load_pop).
    if (machine.marks.length > 0 && machine.fence === machine.sp) {
        machine.popMark();
        return STATUS.NEXT;
    }
    if (!machine.has(1))
        return machine.underflow();
    noteDiscarded(machine, machine.sp - 1);
    machine.sp--;
    return STATUS.NEXT;
};
const popMark = (machine) => {
    const mark = machine.popMark();
    if (mark < 0)
        return machine.broken('an opcode needs a MARK, and there is none');
    noteDiscarded(machine, mark);
    machine.sp = mark;
    return STATUS.NEXT;
};
function noteDiscarded(machine, from) {
    for (let at = from; at < machine.sp; at++) {
        if (!(machine.stack[at] instanceof Call))
            continue;
        machine.anomaly('discarded-call');
        return;
    }
}
const dup = (machine) => (machine.has(1) ? machine.push(machine.top()) : machine.underflow());
function put(machine, index) {
    if (!machine.has(1))
        return machine.underflow();
    if (machine.memo.size >= PICKLE_LIMITS.memo)
        return machine.budget('memo entries', PICKLE_LIMITS.memo);
    const value = machine.top();
    if (typeof value === 'string')
        machine.memoText += value.length;
    else if (value instanceof Object && 'text' in value)
        machine.memoText += value.text.length;
    if (machine.memoText > PICKLE_LIMITS.memoText) {
        return machine.budget('bytes of text in the memo', PICKLE_LIMITS.memoText);
    }
    machine.memo.put(index, value);
    return STATUS.NEXT;
}
/**
 * CPython stops at an index that was never put, unless the loader uses one unpickler for several streams.
 * Whether it does cannot be seen here, so the machine goes on.
 */
function get(machine, index) {
    const value = machine.memo.get(index);
    if (value !== undefined)
        return machine.push(value);
    machine.anomaly('get-of-unset-memo');
    return machine.push({ kind: 'unknown', why: 'memo entry that was never set' });
}
/** GET and PUT: the index as a line; -1 when it is none. */
function lineIndex(machine) {
    const digits = lineDigits(machine);
    if (digits >= 0 || lineLength(machine) > INDEX_DIGITS)
        return digits;
    return parseIndex(machine.data.toString('latin1', machine.lineStart, machine.lineEnd));
}
const textPut = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const index = lineIndex(machine);
    return index < 0 ? machine.broken('a PUT without a valid index') : put(machine, index);
};
const textGet = (machine) => (takeLine(machine) ? get(machine, lineIndex(machine)) : STATUS.MORE);
function byteOperand(machine) {
    machine.pos += 1;
    return machine.data[machine.opStart + 1] ?? 0;
}
function longOperand(machine) {
    machine.pos += 4;
    return u32(machine);
}
const proto = (machine) => {
    const protocol = byteOperand(machine);
    if (machine.opcodes > 0)
        machine.anomaly('late-proto');
    if (protocol > LAST_PROTOCOL)
        machine.anomaly('unknown-proto');
    machine.protocol = protocol;
    machine.highestProtocol = Math.max(machine.highestProtocol, protocol);
    return STATUS.NEXT;
};
/** FRAME only says how much to read ahead; the C unpickler does not hold opcodes to it (load_frame). */
const ops_stack_frame = (machine) => {
    const length = u64(machine);
    machine.pos += 8;
    if (machine.frameEnd !== Infinity || length > machine.size - machine.base - machine.pos)
        machine.frameLies();
    machine.frameEnd = machine.pos + length;
    return STATUS.NEXT;
};
const stop = (machine) => {
    if (!machine.has(1))
        return machine.underflow();
    if (machine.frameEnd !== Infinity && machine.pos !== machine.frameEnd)
        machine.frameLies();
    machine.result = machine.top();
    machine.sp--;
    // What is left below the result was built for nothing: no pickler does that.
    noteDiscarded(machine, 0);
    return STATUS.STOP;
};
const STACK_OPS = {
    POP: pop,
    POP_MARK: popMark,
    DUP: dup,
    PUT: textPut,
    BINPUT: (machine) => put(machine, byteOperand(machine)),
    LONG_BINPUT: (machine) => put(machine, longOperand(machine)),
    MEMOIZE: (machine) => put(machine, machine.memo.size),
    GET: textGet,
    BINGET: (machine) => get(machine, byteOperand(machine)),
    LONG_BINGET: (machine) => get(machine, longOperand(machine)),
    PROTO: proto,
    FRAME: ops_stack_frame,
    STOP: stop,
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/ops-text.js
// Opcodes that push text. Strings of Python 2 count as text too: so does a loader with its default encoding.




const SINGLE_QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
/** Text with its length in front of it. */
function counted(machine, width, length) {
    const { data } = machine;
    const start = machine.pos + width;
    const offset = machine.base + start;
    if (length > machine.size - offset)
        return machine.broken('a text is longer than the file');
    const kept = Math.min(length, KEPT.text);
    if (start + kept > data.length)
        return STATUS.MORE;
    machine.pos = start + length;
    const text = machine.shared.texts.decode(data, start, start + kept);
    return machine.push(kept === length ? text : { kind: 'text', length, text, offset: machine.locate(offset) });
}
/** STRING: a quoted and escaped line (load_string). */
const string = (machine) => {
    if (!takeLine(machine))
        return STATUS.MORE;
    const { data, lineStart, lineEnd } = machine;
    const length = lineLength(machine);
    const quote = data[lineStart];
    if (quote !== SINGLE_QUOTE && quote !== DOUBLE_QUOTE)
        return machine.broken('a STRING without quotes');
    const isWhole = length === lineEnd - lineStart;
    if (isWhole && (length < 2 || data[lineEnd - 1] !== quote))
        return machine.broken('a STRING without quotes');
    return pushLine(machine, lineStart + 1, length - 2, unescapeString);
};
/** UNICODE: a line in raw-unicode-escape (load_unicode). */
const unicode = (machine) => takeLine(machine)
    ? pushLine(machine, machine.lineStart, lineLength(machine), unescapeRawUnicode)
    : STATUS.MORE;
function pushLine(machine, start, length, unescape) {
    const kept = Math.min(length, KEPT.text);
    const text = unescape(machine.shared.texts.latin1(machine.data, start, start + kept));
    return machine.push(kept === length ? text : { kind: 'text', length, text, offset: machine.locate(machine.base + start) });
}
const TEXT_OPS = {
    STRING: string,
    UNICODE: unicode,
    SHORT_BINUNICODE: (machine) => counted(machine, 1, machine.data[machine.pos] ?? 0),
    BINUNICODE: (machine) => counted(machine, 4, u32(machine)),
    BINUNICODE8: (machine) => counted(machine, 8, u64(machine)),
    SHORT_BINSTRING: (machine) => counted(machine, 1, machine.data[machine.pos] ?? 0),
    BINSTRING: (machine) => counted(machine, 4, u32(machine)),
};

;// CONCATENATED MODULE: ./lib/src/format/pickle/run.js
// The loop: takes opcodes from the window and hands them to their handlers.








const BY_NAME = {
    ...SCALAR_OPS,
    ...TEXT_OPS,
    ...CONTAINER_OPS,
    ...STACK_OPS,
    ...CALL_OPS,
};
/** Bytes of the operand that every opcode of a shape has at least. */
const FIXED_SIZE = {
    none: 0,
    u1: 1,
    u2: 2,
    i4: 4,
    u4: 4,
    u8: 8,
    f8: 8,
    line: 0,
    lines2: 0,
    counted1: 1,
    counted4: 4,
    counted4s: 4,
    counted8: 8,
};
const unknownOpcode = (machine) => {
    const byte = machine.data[machine.opStart] ?? 0;
    machine.reason = `byte 0x${byte.toString(16).padStart(2, '0')} is no opcode`;
    // A later protocol may have it: a Python that knows the protocol goes on where we stop.
    return machine.highestProtocol > 5 ? STATUS.UNSUPPORTED : STATUS.BROKEN;
};
const HANDLERS = Array.from({ length: 256 }, (_, byte) => {
    const opcode = OPCODES.find((one) => one.byte === byte);
    return (opcode && BY_NAME[opcode.name]) ?? unknownOpcode;
});
const NEEDED = Uint8Array.from({ length: 256 }, (_, byte) => {
    const opcode = OPCODES.find((one) => one.byte === byte);
    return 1 + (opcode === undefined ? 0 : FIXED_SIZE[opcode.operand]);
});
/**
 * Runs until an opcode ends with anything but NEXT. After MORE, the machine stands before the opcode that
 * needs a window from there on; the machine's limits are looked at once for each window.
 */
function run_run(machine) {
    const over = limitReached(machine);
    if (over !== undefined)
        return over;
    const { data } = machine;
    const end = data.length;
    let count = 0;
    let status = STATUS.MORE;
    while (machine.pos < end) {
        const start = machine.pos;
        if (start >= machine.frameEnd)
            leaveFrame(machine);
        const byte = data[start] ?? 0;
        status = STATUS.MORE;
        if (start + (NEEDED[byte] ?? 1) > end)
            break;
        machine.opStart = start;
        machine.pos = start + 1;
        status = (HANDLERS[byte] ?? unknownOpcode)(machine);
        if (status === STATUS.MORE)
            machine.pos = start;
        if (status !== STATUS.NEXT)
            break;
        count++;
        machine.opcodes++;
        status = STATUS.MORE;
    }
    if (status === STATUS.STOP || status === STATUS.AFTER_BUILD) {
        count++;
        machine.opcodes++;
    }
    machine.shared.opcodes += count;
    return status;
}
function leaveFrame(machine) {
    if (machine.pos !== machine.frameEnd)
        machine.frameLies();
    machine.frameEnd = Infinity;
}
function limitReached(machine) {
    const { opcodes, objects, log } = machine.shared;
    if (opcodes >= PICKLE_LIMITS.opcodes)
        return machine.budget('opcodes', PICKLE_LIMITS.opcodes);
    if (objects >= PICKLE_LIMITS.objects)
        return machine.budget('objects', PICKLE_LIMITS.objects);
    if (log.overflow)
        return machine.budget('facts', PICKLE_LIMITS.facts);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/stream.js
// Reads one stream: keeps the machine supplied with windows, and says how the stream ended.






async function readStream(bytes, start, shared, options = {}) {
    const machine = new Machine(shared, bytes.size, start, options.locate ?? ((offset) => offset));
    let ending;
    try {
        ending = await execute(machine, bytes, options.afterBuild);
        // The machine looks at its limits once for each window, and may have come to the end since.
        if (shared.log.overflow)
            ending = ended('budget', `more than ${PICKLE_LIMITS.facts} facts`, 'runs-code');
    }
    catch (error) {
        ending = ended('unreadable', (0,errors/* messageOf */.b)(error), 'unknown');
    }
    const end = Math.min(bytes.size, machine.base + machine.pos);
    const stream = {
        start,
        end,
        protocol: machine.highestProtocol,
        opcodes: machine.opcodes,
        ...(machine.result === undefined ? {} : { result: toValue(machine.result) }),
        ...(ending === undefined ? {} : { stopped: { ...ending, offset: machine.offset } }),
    };
    // What breaks within a frame may read differently for a loader that leaves the frame elsewhere.
    const brokeInFrame = ending !== undefined && machine.frameEnd !== Infinity;
    return { stream, framesLie: machine.framesLie || brokeInFrame };
}
/** Runs the stream to its end; undefined when it reached STOP. */
async function execute(machine, bytes, afterBuild) {
    for (;;) {
        const status = run_run(machine);
        switch (status) {
            case STATUS.MORE: {
                const ending = await refill(machine, bytes);
                if (ending !== undefined)
                    return ending;
                break;
            }
            case STATUS.AFTER_BUILD: {
                const ending = await skipData(machine, afterBuild);
                if (ending !== undefined)
                    return ending;
                break;
            }
            case STATUS.BUDGET:
                return ended('budget', machine.reason, 'runs-code');
            case STATUS.UNSUPPORTED:
                return ended('unsupported', machine.reason, 'unknown');
            case STATUS.BROKEN:
                return ended('broken', machine.reason, 'inert');
            case STATUS.NEXT:
            case STATUS.STOP:
                return undefined;
        }
    }
}
function ended(code, reason, risk) {
    return { code, reason, risk };
}
/** Moves the window to the opcode that needs more of it, or says that there is no more. */
async function refill(machine, bytes) {
    const { base, pos, data } = machine;
    const from = base + pos;
    if (from >= bytes.size)
        return ended('broken', 'the file ends before STOP', 'inert');
    if (machine.atEnd && pos < data.length) {
        machine.opStart = pos;
        return ended('broken', 'the file ends within an opcode', 'inert');
    }
    // The opcode began at the window's first byte: only a line can be longer than a window.
    const isTooSmall = pos === 0 && data.length > 0;
    if (isTooSmall && data.length >= READING.line)
        return findLongLine(machine, bytes);
    const wanted = isTooSmall ? data.length * 2 : READING.window;
    const window = await bytes.read(from, wanted);
    if (window.length === 0 || (isTooSmall && window.length <= data.length)) {
        return ended('unreadable', `the bytes at ${from} could not be read`, 'unknown');
    }
    machine.data = external_node_buffer_.Buffer.from(window.buffer, window.byteOffset, window.byteLength);
    machine.base = from;
    machine.frameEnd -= pos;
    machine.pos = 0;
    machine.opStart = 0;
    return undefined;
}
/** Finds the end of a line that is too long for any window, so that the machine can step over it. */
async function findLongLine(machine, bytes) {
    const start = machine.wantedLine;
    for (let at = start; at < bytes.size;) {
        const chunk = await bytes.read(at, READING.line);
        const newline = chunk.indexOf(0x0a);
        if (newline >= 0) {
            machine.longLine = { start, end: at + newline };
            return undefined;
        }
        if (chunk.length === 0)
            break;
        at += chunk.length;
    }
    return ended('broken', 'the file ends within a line', 'inert');
}
/** Lets the caller step over raw data that it knows to follow a BUILD. */
async function skipData(machine, afterBuild) {
    const { built, base, pos, size } = machine;
    if (built === undefined || afterBuild === undefined)
        return undefined;
    try {
        const skipped = await afterBuild.skip(built.target, built.state, base + pos);
        if (!Number.isSafeInteger(skipped) || skipped < 0 || skipped > size - base - pos) {
            return ended('broken', 'the data behind an object is longer than the file', 'inert');
        }
        machine.pos += skipped;
        return undefined;
    }
    catch (error) {
        return ended('broken', (0,errors/* messageOf */.b)(error), 'unknown');
    }
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/unbuffered.js
// What the C unpickler reads from a file object without peek() when frames lie about where they end.



const STOP = 0x2e;
const FRAME = 0x95;
const BY_BYTE = Array.from({ length: 256 }, (_, byte) => OPCODES.find((opcode) => opcode.byte === byte));
/** Their content is taken from the frame and, for the rest, from what follows: nothing is lost. */
const COPIED = new Set(['SHORT_BINBYTES', 'BINBYTES', 'BINBYTES8', 'BYTEARRAY8']);
/**
 * FRAME makes the C unpickler read the frame into a buffer. When an operand does not fit in what is left of
 * it, the rest of the buffer is dropped and the operand is read from behind the frame, unless the file object
 * can peek (CPython 3.11, Modules/_pickle.c, _Unpickler_ReadImpl and _Unpickler_Readline). torch, for one,
 * loads from an io.BytesIO, which cannot. Such a stream has two readings; this is the other one. Undefined
 * when it has more than `maxOpcodes`.
 */
async function unbufferedView(bytes, start, maxOpcodes) {
    const reader = new Reader(bytes, start);
    let opcodes = 0;
    for (; await step(reader); opcodes++)
        if (opcodes >= maxOpcodes)
            return undefined;
    return reader.view(opcodes);
}
/** Goes over one opcode; false behind STOP, and where the loader stops with an error. */
async function step(reader) {
    const at = reader.take(1);
    if (at === undefined)
        return false;
    const byte = (await reader.number(at, 1)) ?? 0;
    const opcode = BY_BYTE[byte];
    if (opcode === undefined || byte === STOP)
        return false;
    const { operand } = opcode;
    if (operand === 'none')
        return true;
    if (operand === 'line')
        return reader.takeLine();
    if (operand === 'lines2')
        return (await reader.takeLine()) && reader.takeLine();
    const isCounted = operand.startsWith('counted');
    const width = Number(operand.replace(/\D/g, ''));
    const numberAt = reader.take(width);
    if (numberAt === undefined)
        return false;
    if (!isCounted && byte !== FRAME)
        return true;
    const length = await reader.number(numberAt, width);
    if (length === undefined)
        return false;
    if (byte === FRAME)
        return reader.buffer(length);
    if (COPIED.has(opcode.name))
        return reader.copy(length);
    return reader.take(length) !== undefined;
}
/** The loader's file and its buffer, as offsets in the artifact. */
class Reader {
    bytes;
    pos;
    /** The end of what was read from the file. */
    bufferEnd;
    segments;
    window = new Uint8Array();
    windowAt = 0;
    constructor(bytes, start) {
        this.bytes = bytes;
        this.pos = start;
        this.bufferEnd = start;
        this.segments = [{ from: start, end: start }];
    }
    /** Reads `length` bytes and says where they are. */
    take(length) {
        if (this.pos + length > this.bufferEnd) {
            this.drop();
            this.bufferEnd += length;
        }
        const at = this.pos;
        return this.advance(at + length) ? at : undefined;
    }
    copy(length) {
        this.bufferEnd = Math.max(this.bufferEnd, this.pos + length);
        return this.advance(this.pos + length);
    }
    /** FRAME: reads ahead without consuming. */
    buffer(length) {
        if (this.pos + length <= this.bufferEnd)
            return true;
        this.drop();
        this.bufferEnd += length;
        return this.bufferEnd <= this.bytes.size;
    }
    async takeLine() {
        const inBuffer = await this.newline(this.pos, this.bufferEnd);
        if (inBuffer !== undefined)
            return this.advance(inBuffer + 1);
        this.drop();
        const end = await this.newline(this.pos, this.bytes.size);
        if (end === undefined) {
            this.advance(this.bytes.size);
            return false;
        }
        this.bufferEnd = end + 1;
        return this.advance(end + 1);
    }
    async number(at, width) {
        if (!this.covers(at, width))
            await this.load(at);
        let value = 0;
        for (let index = width - 1; index >= 0; index--) {
            value = value * 256 + (this.window[at + index - this.windowAt] ?? 0);
        }
        return Number.isSafeInteger(value) ? value : undefined;
    }
    view(opcodes) {
        const { segments, bytes } = this;
        const starts = [];
        let size = 0;
        for (const { from, end } of segments) {
            starts.push(size);
            size += end - from;
        }
        const segmentAt = (offset) => lastAtMost(starts, offset);
        return {
            opcodes,
            locate: (offset) => (segments[segmentAt(offset)]?.from ?? 0) + offset - (starts[segmentAt(offset)] ?? 0),
            bytes: { size, read: (offset, length) => readSegments(bytes, segments, starts, offset, length) },
        };
    }
    drop() {
        if (this.pos >= this.bufferEnd)
            return;
        this.pos = this.bufferEnd;
        this.segments.push({ from: this.pos, end: this.pos });
    }
    advance(to) {
        this.pos = Math.min(to, this.bytes.size);
        const segment = this.segments.at(-1);
        if (segment !== undefined)
            segment.end = this.pos;
        return to <= this.bytes.size;
    }
    covers(at, length) {
        return at >= this.windowAt && at + length <= this.windowAt + this.window.length;
    }
    async load(at) {
        this.window = await this.bytes.read(at, READING.window);
        this.windowAt = at;
    }
    async newline(from, end) {
        for (let at = from; at < end;) {
            if (!this.covers(at, 1))
                await this.load(at);
            if (this.window.length === 0)
                return undefined;
            const found = this.window.indexOf(0x0a, at - this.windowAt);
            if (found >= 0)
                return this.windowAt + found < end ? this.windowAt + found : undefined;
            at = this.windowAt + this.window.length;
        }
        return undefined;
    }
}
/** The index of the last number that is not above `value`, in ascending numbers; 0 when there is none. */
function lastAtMost(numbers, value) {
    let low = 0;
    let high = numbers.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle;
    }
    return low;
}
async function readSegments(bytes, segments, starts, offset, length) {
    const parts = [];
    let wanted = length;
    for (let index = lastAtMost(starts, offset); index < segments.length && wanted > 0; index++) {
        const { from, end } = segments[index] ?? { from: 0, end: 0 };
        const skipped = Math.max(0, offset - (starts[index] ?? 0));
        const part = await bytes.read(from + skipped, Math.max(0, Math.min(wanted, end - from - skipped)));
        parts.push(part);
        wanted -= part.length;
    }
    return new Uint8Array(external_node_buffer_.Buffer.concat(parts));
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/read.js







/**
 * Reads every pickle stream in `bytes` and says what a loader would look up and call. Nothing is executed or
 * built. Facts learned before a stream breaks off stay.
 *
 * Semantics are those of CPython's C unpickler (Modules/_pickle.c of CPython 3.11) and, where it executes
 * more, of the Python one in Lib/pickle.py, which joblib and dill use. Never throws: when `bytes` cannot be
 * read, the stream ends as `unreadable`.
 */
async function readPickle(bytes, options = {}) {
    const { afterBuild, argumentsMatter: matters = argumentsMatter } = options;
    const shared = {
        log: new FactLog(matters),
        extensions: new Map(),
        globals: new Map(),
        isDataClass: (global) => afterBuild?.isDataClass(global) ?? false,
        texts: new text_TextDecoder(),
        opcodes: 0,
        objects: 0,
        opcodesAgain: 0,
    };
    const streams = [];
    let start = options.start ?? 0;
    while (start !== undefined) {
        const { stream, framesLie } = await readStream(bytes, start, shared, { afterBuild });
        const stopped = framesLie ? await readAgain(bytes, start, shared) : undefined;
        streams.push(stopped === undefined || stream.stopped?.code === 'budget' ? stream : { ...stream, stopped });
        if (options.multiple === false || streams.at(-1)?.stopped?.code === 'budget')
            break;
        start = await nextStream(bytes, stream, shared.log, options.trailing ?? 'inspect');
        if (start !== undefined && streams.length >= PICKLE_LIMITS.streams) {
            streams.push(refused(start));
            break;
        }
    }
    return { streams, facts: shared.log.facts };
}
/** Adds the facts of the second reading of a stream whose frames lie; says so when it has no end. */
async function readAgain(bytes, start, shared) {
    const budget = { code: 'budget', reason: 'frames that lie, in a long stream', risk: 'runs-code' };
    try {
        const view = await unbufferedView(bytes, start, PICKLE_LIMITS.opcodesAgain - shared.opcodesAgain);
        if (view === undefined)
            return budget;
        shared.opcodesAgain += view.opcodes;
        const log = shared.log.another();
        const { stream } = await readStream(view.bytes, 0, { ...shared, log }, { locate: (at) => view.locate(at) });
        shared.log.addNew(log);
        return stream.stopped?.code === 'budget' ? stream.stopped : undefined;
    }
    catch {
        // What cannot be read a second time was not read whole the first time.
        return undefined;
    }
}
function refused(start) {
    const reason = `the file has more than ${PICKLE_LIMITS.streams} pickle streams`;
    const stopped = { code: 'budget', reason, risk: 'runs-code', offset: start };
    return { start, end: start, protocol: 0, opcodes: 0, stopped };
}

;// CONCATENATED MODULE: ./lib/src/format/torch/legacy.js

/** The number that the first pickle holds: 0x1950a86a20f9469cfc6c, as pickle writes it (`MAGIC_NUMBER`). */
const MAGIC = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];
const MAGIC_DECIMAL = String(0x1950a86a20f9469cfc6cn);
const legacy_PROTO = 0x80;
const legacy_FRAME = 0x95;
const LONG1 = 0x8a;
const LONG4 = 0x8b;
const LONG = 0x4c;
/**
 * Whether the first pickle is torch's magic number, in any form that a pickler could give it: that makes
 * `torch.load` take its legacy path (`_legacy_load`): this pickle, protocol version 1001, system information, the
 * object, the list of storage keys, five pickles in all, then raw storages that are never unpickled. `head` needs 64 bytes at most.
 */
function isTorchLegacy(head) {
    try {
        return holdsMagic(new Cursor(head));
    }
    catch (thrown) {
        if (thrown instanceof CursorError)
            return false;
        throw thrown;
    }
}
function holdsMagic(cursor) {
    let opcode = cursor.u8();
    while (opcode === legacy_PROTO || opcode === legacy_FRAME) {
        cursor.bytes(opcode === legacy_PROTO ? 1 : 8);
        opcode = cursor.u8();
    }
    if (opcode === LONG) {
        const digits = Buffer.from(cursor.bytes(MAGIC_DECIMAL.length)).toString('latin1');
        return digits === MAGIC_DECIMAL;
    }
    if (opcode !== LONG1 && opcode !== LONG4)
        return false;
    const length = opcode === LONG1 ? cursor.u8() : cursor.i32();
    const digits = cursor.bytes(Math.max(0, length));
    // Further zero bytes do not change a little-endian number.
    return (MAGIC.every((byte, at) => digits[at] === byte) &&
        digits.subarray(MAGIC.length).every((byte) => byte === 0));
}
/** Bytes of one element in every dtype that torch has. */
const ELEMENT_SIZES = (/* unused pure expression or super */ null && ([1, 2, 4, 8, 16]));
/** Storages of real files number a few thousand. */
const MOST_STORAGES = 100_000;
/** Places where the next storage could begin. Wrong guesses land on data that is no sane count and die out. */
const MOST_WAYS = 64;
/**
 * Checks that `count` storages (the length of the list in the fifth pickle) cover `[start, bytes.size)`. Torch takes
 * each dtype from a persistent id deep in the object; here every element size is tried, which decides as well. What
 * is learned is only that nothing is appended: torch reads storages as raw data and unpickles nothing more
 * (`_legacy_load`, `storage._set_from_file`). Reads eight bytes for each place tried, no data. Rejects with the
 * origin's own error.
 */
async function readLegacyStorages(bytes, start, count) {
    if (count > MOST_STORAGES)
        return { covered: false, reason: `${count} storages are too many to follow` };
    let ways = new Map([[start, undefined]]);
    for (let index = 0; index < count; index += 1) {
        const next = new Map();
        for (const [offset, before] of ways) {
            for (const storage of await storagesAt(bytes, offset)) {
                const end = offset + COUNT_BYTES + storage.elements * storage.elementSize;
                if (end <= bytes.size && !next.has(end))
                    next.set(end, { storage, before });
            }
        }
        if (next.size === 0)
            return { covered: false, reason: `storage ${index + 1} of ${count} does not fit the file` };
        if (next.size > MOST_WAYS)
            return { covered: false, reason: 'the storages can be divided in too many ways' };
        ways = next;
    }
    if (!ways.has(bytes.size))
        return { covered: false, reason: `${count} storages do not end where the file ends` };
    const storages = [];
    for (let chain = ways.get(bytes.size); chain !== undefined; chain = chain.before)
        storages.push(chain.storage);
    return { covered: true, storages: storages.toReversed() };
}
const COUNT_BYTES = 8;
async function storagesAt(bytes, offset) {
    const data = await bytes.read(offset, COUNT_BYTES);
    if (data.length < COUNT_BYTES)
        return [];
    const elements = new DataView(data.buffer, data.byteOffset).getBigInt64(0, true);
    if (elements < 0n || elements > BigInt(bytes.size))
        return [];
    return ELEMENT_SIZES.map((elementSize) => ({ offset, elements: Number(elements), elementSize }));
}
const TAR_HEADER = 512;
const TAR_CHECKSUM = 148;
const TAR_NAMES = new Set(['sys_info', 'pickle', 'storages', 'tensors']);
/**
 * Whether this is the tar that torch wrote before version 0.1.10: a tar header with a right checksum whose first
 * member is one of torch's four (`legacy_load` in `torch/serialization.py`). `head` needs 512 bytes.
 */
function isTorchTar(head) {
    if (head.length < TAR_HEADER)
        return false;
    const [name = ''] = Buffer.from(head.subarray(0, 100)).toString('latin1').split('\0', 1);
    const first = name.replace(/^(\.\/)+/, '').split('/')[0] ?? '';
    return TAR_NAMES.has(first) && hasTarChecksum(head);
}
/** The sum of the header's bytes, with the checksum field itself counted as spaces (POSIX ustar). */
function hasTarChecksum(head) {
    const stored = Buffer.from(head.subarray(TAR_CHECKSUM, TAR_CHECKSUM + 8)).toString('latin1');
    const digits = /^ *([0-7]{1,8})/.exec(stored)?.[1];
    if (digits === undefined)
        return false;
    let sum = 8 * 0x20;
    for (const [at, byte] of head.subarray(0, TAR_HEADER).entries()) {
        if (at < TAR_CHECKSUM || at >= TAR_CHECKSUM + 8)
            sum += byte;
    }
    return sum === Number.parseInt(digits, 8);
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/render.js
/** Characters of a rendering: a line that a reviewer still reads. */
const RENDER_LENGTH = 300;
/** Values inside values; what lies deeper is shown as `...`. */
const MAX_DEPTH = 6;
/** Items of one container. */
const MAX_ITEMS = 12;
/** `os.system`; the name as it is looked up, after the renames of Python 2. */
function renderGlobal({ module, name }) {
    return `${module}.${name}`;
}
/** At most `max` characters (UTF-16 units); raw text, which only reports escape. */
function renderValue(value, max = RENDER_LENGTH) {
    const out = new Output(max);
    writeValue(out, value, 0);
    return out.text;
}
/** A call, such as `os.system("id")`. `args` is the argument tuple, as in a call fact. */
function renderCall(callee, args, max = RENDER_LENGTH) {
    const out = new Output(max);
    writeCall(out, callee, args, 0);
    return out.text;
}
/** Text up to a number of characters; the last one is then an ellipsis. */
class Output {
    text = '';
    isFull = false;
    max;
    constructor(max) {
        this.max = max;
    }
    write(part) {
        if (this.isFull)
            return;
        this.text += part;
        if (this.text.length <= this.max)
            return;
        this.text = `${this.text.slice(0, Math.max(0, this.max - 1))}…`;
        this.isFull = true;
    }
    get room() {
        return this.max - this.text.length + 1;
    }
}
function writeValue(out, value, depth) {
    if (out.isFull)
        return;
    switch (value.kind) {
        case 'none':
            return out.write('None');
        case 'bool':
            return out.write(value.value ? 'True' : 'False');
        case 'int':
        case 'float':
            return out.write(renderNumber(value.value));
        case 'text':
            return writeText(out, value.text, value.length);
        case 'bytes':
            return out.write(`<${value.length} bytes>`);
        case 'global':
            return out.write(renderGlobal(value.global));
        case 'unknown':
            return out.write(`<${value.why}>`);
        case 'persistent':
            return writeNested(out, 'persistent_load(', ')', value.id, depth);
        case 'container':
            return depth >= MAX_DEPTH ? out.write('...') : writeContainer(out, value, depth);
        case 'call':
            return depth >= MAX_DEPTH ? out.write('...') : writeCall(out, value.callee, value.args, depth + 1);
    }
}
function renderNumber(value) {
    if (value === Infinity)
        return 'inf';
    if (value === -Infinity)
        return '-inf';
    return Number.isNaN(value) ? 'nan' : String(value);
}
function writeText(out, text, length) {
    const shown = text.slice(0, out.room);
    out.write(JSON.stringify(shown).slice(0, -1));
    out.write(text.length < length ? '…"' : '"');
}
function writeNested(out, open, close, value, depth) {
    out.write(open);
    if (depth >= MAX_DEPTH)
        out.write('...');
    else
        writeValue(out, value, depth + 1);
    out.write(close);
}
function writeCall(out, callee, args, depth) {
    if (depth > MAX_DEPTH)
        return out.write('...');
    writeValue(out, callee, depth);
    if (args.kind !== 'container' || args.type !== 'tuple')
        return writeNested(out, '(*', ')', args, depth);
    out.write('(');
    writeItems(out, args.items, args.size, depth + 1);
    out.write(')');
}
const BRACKETS = {
    tuple: ['(', ')'],
    list: ['[', ']'],
    dict: ['{', '}'],
    set: ['{', '}'],
    frozenset: ['frozenset({', '})'],
    bytearray: ['bytearray(', ')'],
};
function writeContainer(out, value, depth) {
    const [open, close] = BRACKETS[value.type];
    if (value.type === 'set' && value.size === 0)
        return out.write('set()');
    out.write(open);
    if (value.type === 'dict')
        writePairs(out, value, depth + 1);
    else if (value.type === 'bytearray')
        out.write(`<${value.size} bytes>`);
    else
        writeItems(out, value.items, value.size, depth + 1);
    if (value.type === 'tuple' && value.size === 1)
        out.write(',');
    out.write(close);
}
function writeItems(out, items, size, depth) {
    const shown = items.slice(0, MAX_ITEMS);
    shown.forEach((item, index) => {
        if (index > 0)
            out.write(', ');
        writeValue(out, item, depth);
    });
    writeRest(out, size - shown.length, shown.length);
}
function writePairs(out, { items, size }, depth) {
    const shown = Math.min(MAX_ITEMS, Math.floor(items.length / 2));
    for (let index = 0; index < shown && !out.isFull; index++) {
        const [key, value] = [items[2 * index], items[2 * index + 1]];
        if (key === undefined || value === undefined)
            break;
        if (index > 0)
            out.write(', ');
        writeValue(out, key, depth);
        out.write(': ');
        writeValue(out, value, depth);
    }
    writeRest(out, size - shown, shown);
}
function writeRest(out, rest, shown) {
    if (rest > 0)
        out.write(`${shown > 0 ? ', ' : ''}... ${rest} more`);
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/evidence.js
// Says what a verdict means in one sentence: what happens, with which arguments, at which byte.

/** Says where: `REDUCE at byte 41 of archive/data.pkl`. */
function where(verdict, holder) {
    const opcode = verdict.opcode === undefined ? '' : `${verdict.opcode} `;
    return `(${opcode}at byte ${verdict.offset} of ${holder})`;
}
const ANOMALIES = {
    'late-proto': 'changes its protocol half-way, which changes how later names are looked up',
    'unknown-proto': 'states a protocol that no Python knows',
    'frame-lies': 'states a frame length that is not the length of the frame',
    'get-of-unset-memo': 'reads a memo entry that was never written',
    expansion: 'builds nested containers that grow far beyond the size of the file',
    'discarded-call': 'calls something and throws the result away',
    'trailing-data': 'is followed by data that is not part of it',
};
/** One sentence in raw text; `holder` names the file or member that holds the stream. */
function evidenceOf(verdict, holder) {
    return `${whatHappens(verdict)} ${where(verdict, holder)}`;
}
function whatHappens(verdict) {
    switch (verdict.how) {
        case 'calls':
            return `calls ${renderCall(verdict.callee, verdict.args)} when loaded`;
        case 'hands-over':
            return `hands ${verdict.about} to ${renderCall(verdict.callee, verdict.args)} when loaded`;
        case 'refers':
            return `imports ${verdict.about} when loaded`;
        case 'changes':
            return `sets attributes or items on ${verdict.about} when loaded`;
        case 'computes':
            return 'imports a name that is computed while loading, not written in the file,';
        case 'extension':
            return `imports whatever the loading process registered under extension ${verdict.about}`;
        case 'anomaly':
            return `the stream ${ANOMALIES[verdict.anomaly]}`;
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/knowledge.js
// What rules/pickle*.yml say about a global: known, dangerous, standard library, or unknown.

/** Class names as frameworks write them: CapWords, perhaps private, never dotted. */
const CLASS_NAME = /^_{0,2}[A-Z][A-Za-z0-9]*$/;
const DUNDER = /^__.*__$/;
class PickleKnowledge {
    exact = new Map();
    /** Whole modules that are dangerous, with everything below them. */
    wholeModules = new Map();
    classModules;
    classExceptions;
    modulesAsAttributes;
    standardLibrary;
    codeTypes;
    runOnLoad;
    rebuilders;
    /** `allowed` are exact `module.name` entries of the policy: they make unknown names known, nothing else. */
    constructor(rules, allowed = new Set()) {
        const knowledge = rules.knowledge('pickle');
        for (const rule of rules.ofSurface('pickle'))
            this.learnDangerous(rule.id, matchOf(rule).globals ?? {});
        this.learn('known', knowledge['frameworks']);
        this.learn('known', knowledge['values']);
        this.learn('tensors', knowledge['tensors']);
        this.learn('carrier', knowledge['code-carriers']);
        this.learn('combinator', knowledge['combinators']);
        this.learn('nested-loader', knowledge['nested-loaders']);
        this.learnReferences(knowledge['references-only']);
        this.classModules = new Set(knowledge['framework-classes']);
        this.classExceptions = new Set(knowledge['framework-class-exceptions']);
        this.modulesAsAttributes = new Set(knowledge['modules-as-attributes']);
        this.standardLibrary = new Set(knowledge['standard-library']);
        this.codeTypes = new Set(knowledge['code-types']);
        this.runOnLoad = new Set(knowledge['run-on-load']);
        this.rebuilders = knowledge['rebuilders'];
        this.trust(allowed);
    }
    standingOf(global) {
        const standing = this.standingOfPath(`${global.module}.${global.name}`, global.name);
        if (standing.kind !== 'unknown' || global.spelled === undefined)
            return standing;
        const { module, name } = global.spelled;
        return this.standingOfPath(`${module}.${name}`, name);
    }
    /** Whether the global only names a built-in type, so that calling its result still only defines code. */
    namesCodeType(global) {
        return this.codeTypes.has(`${global.module}.${global.name}`);
    }
    /** Whether loading runs a method of this name by itself. */
    runsOnLoad(method) {
        return this.runOnLoad.has(method);
    }
    /** Whether the name is one that libraries give to classes, or to functions that rebuild their objects. */
    looksLikeRebuilding(global) {
        const last = global.name.slice(global.name.lastIndexOf('.') + 1);
        const words = last.toLowerCase();
        return CLASS_NAME.test(last) || this.rebuilders.some((word) => words.includes(word));
    }
    standingOfPath(path, name) {
        const exact = this.exact.get(path);
        if (exact !== undefined)
            return exact;
        const through = this.reachedThrough(name);
        if (through !== undefined)
            return { kind: 'dangerous', rule: through };
        const whole = this.wholeModuleOf(path);
        if (whole !== undefined)
            return { kind: 'dangerous', rule: whole };
        if (this.isFrameworkClass(path.slice(0, -name.length - 1), name))
            return { kind: 'known' };
        const [top = ''] = path.split('.', 1);
        return { kind: this.standardLibrary.has(top) ? 'standard' : 'unknown' };
    }
    /**
     * A dotted name walks attributes, so it may leave its module: `pathlib` `os.system`, `x` `__globals__...`.
     * Also catches a module that is imported as an attribute of another (`shutil` `os`, `random` `_os`).
     */
    reachedThrough(name) {
        const parts = name.split('.');
        if (parts.length > 1 && parts.some((part) => DUNDER.test(part)))
            return 'PICKLE-IMPORT';
        for (let first = 0; first < parts.length; first++) {
            const module = parts[first]?.replace(/^_+(?=[a-z])/, '') ?? '';
            if (this.modulesAsAttributes.has(module))
                return this.wholeModules.get(module) ?? 'PICKLE-IMPORT';
            const standing = first > 0 ? this.exact.get(parts.slice(first).join('.')) : undefined;
            if (standing?.kind === 'dangerous')
                return standing.rule;
        }
        return undefined;
    }
    wholeModuleOf(path) {
        for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            const rule = this.wholeModules.get(path.slice(0, dot));
            if (rule !== undefined)
                return rule;
        }
        return undefined;
    }
    isFrameworkClass(module, name) {
        if (!CLASS_NAME.test(name))
            return false;
        for (let prefix = module; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
            if (this.classExceptions.has(prefix))
                return false;
            if (this.classModules.has(prefix))
                return true;
        }
        return false;
    }
    /** A policy vouches for names that nobody knows. It cannot make a dangerous one harmless. */
    trust(allowed) {
        for (const path of allowed) {
            const { kind } = this.standingOfPath(path, path.slice(path.lastIndexOf('.') + 1));
            if (kind === 'unknown' || kind === 'standard')
                this.exact.set(path, { kind: 'known' });
        }
    }
    learn(kind, names) {
        for (const path of pathsOf(names))
            this.exact.set(path, { kind });
    }
    learnReferences(names) {
        for (const path of pathsOf(names)) {
            const standing = this.exact.get(path);
            const rule = standing?.kind === 'dangerous' ? standing.rule : 'PICKLE-STDLIB';
            this.exact.set(path, { kind: 'reference-only', rule });
        }
    }
    learnDangerous(rule, globals) {
        for (const [module, names] of Object.entries(globals)) {
            for (const name of names) {
                if (name === '*')
                    this.wholeModules.set(module, rule);
                else
                    this.exact.set(`${module}.${name}`, { kind: 'dangerous', rule });
            }
        }
    }
}
function pathsOf(names) {
    return Object.entries(names).flatMap(([module, list]) => list.map((name) => `${module}.${name}`));
}

;// CONCATENATED MODULE: ./lib/src/format/pickle/walk.js
/** Values that one walk visits: far above any real argument, and quick. */
const WALK_VALUES = 10_000;
/**
 * The values inside `root`, itself first, each object once; breadth first, so that the nearest come first
 * when `limit` cuts the rest off.
 */
function* walkValues(root, limit = WALK_VALUES) {
    const queue = [root];
    const seen = new Set(queue);
    for (let next = 0; next < queue.length; next++) {
        const value = queue[next];
        if (value === undefined)
            return;
        yield value;
        for (const inner of inside(value)) {
            if (seen.size >= limit)
                break;
            if (seen.has(inner))
                continue;
            seen.add(inner);
            queue.push(inner);
        }
    }
}
function inside(value) {
    if (value.kind === 'container')
        return value.items;
    if (value.kind === 'persistent')
        return [value.id];
    if (value.kind !== 'call')
        return [];
    return value.state === undefined ? [value.callee, value.args] : [value.callee, value.args, value.state];
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/subject.js
// What stays the same when a finding moves: the callee and a digest of everything it is called with.



/** Characters of a rendered call that count; constants that do not fit are hashed from the file. */
const RENDERED = 16_384;
/** Bytes hashed for one subject: payloads are scripts, not weights. Past it, length and offset stand in. */
const MAX_HASHED = 16 * 2 ** 20;
/**
 * The subject of verdicts that share a rule and a root cause. Other arguments give another subject, so that a
 * payload that is edited counts as new; the constants that a value only points at are read from `bytes`.
 */
async function subjectOf(verdicts, bytes) {
    const calls = new Set();
    let budget = MAX_HASHED;
    for (const verdict of verdicts) {
        if (!('args' in verdict))
            continue;
        const hash = (0,external_node_crypto_.createHash)('sha256').update(renderCall(verdict.callee, verdict.args, RENDERED));
        budget = await hashConstants(hash, verdict.args, bytes, budget);
        calls.add(hash.digest('hex'));
    }
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update([...calls].sort().join(' '))
        .digest('hex');
    return `${verdicts[0].about} ${digest.slice(0, 32)}`;
}
async function hashConstants(hash, args, bytes, budget) {
    let left = budget;
    for (const value of walkValues(args)) {
        if ((value.kind !== 'bytes' && value.kind !== 'text') || value.offset === undefined)
            continue;
        if (value.length > left) {
            hash.update(`${value.length} bytes at ${value.offset}`);
            continue;
        }
        left -= value.length;
        hash.update(await bytes.read(value.offset, value.length));
    }
    return left;
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/callable.js
/** Chains of calls of calls longer than this are made by hand: they count as opaque. */
const MAX_CHAIN = 64;
const OPAQUE = { kind: 'opaque' };
const GETATTR = new Set(['builtins.getattr', '__builtin__.getattr']);
const PARTIAL = new Set(['functools.partial', '_functools.partial']);
const IMPORTERS = new Set([
    'cloudpickle.cloudpickle.subimport',
    'importlib.import_module',
    'builtins.__import__',
    '__builtin__.__import__',
    'importlib.__import__',
]);
const LOCATORS = new Set(['pkgutil.resolve_name', 'pydoc.locate']);
const ATTRGETTER = new Set(['operator.attrgetter', '_operator.attrgetter']);
const METHODCALLER = new Set(['operator.methodcaller', '_operator.methodcaller']);
function pathOf(global) {
    return global.name === '' ? global.module : `${global.module}.${global.name}`;
}
/**
 * Resolves values of one file. Values are shared, so each is resolved once: without that, a short hostile
 * stream could make the work exponential.
 */
class CallableResolver {
    known = new Map();
    resolve(value, depth = 0) {
        switch (value.kind) {
            case 'global':
                return { kind: 'global', global: value.global };
            case 'call':
                return this.resolveOnce(value, depth);
            case 'persistent':
            case 'unknown':
                return OPAQUE;
            default:
                return { kind: 'data' };
        }
    }
    /** The attribute `name` of `base`. Of a module that was imported by a call, it is that module's global. */
    attributeOf(base, name, depth = 0) {
        if (base === undefined || name === undefined)
            return OPAQUE;
        const owner = this.resolve(base, depth + 1);
        if (owner.kind === 'result')
            return { kind: 'method', of: owner.of, name };
        if (owner.kind !== 'global')
            return OPAQUE;
        const { module, name: prefix } = owner.global;
        return { kind: 'global', global: { module, name: prefix === '' ? name : `${prefix}.${name}` } };
    }
    resolveOnce(value, depth) {
        const known = this.known.get(value);
        if (known !== undefined)
            return known;
        // Stands in while the value is resolved, for a value can hold itself.
        this.known.set(value, OPAQUE);
        const resolved = depth > MAX_CHAIN ? OPAQUE : this.resultOf(value.callee, argumentsOf(value.args), depth + 1);
        this.known.set(value, resolved);
        return resolved;
    }
    /** What calling `callee` with `args` gives back, as a callable. */
    resultOf(callee, args, depth) {
        const maker = this.resolve(callee, depth);
        switch (maker.kind) {
            case 'global':
                return this.resultOfGlobal(maker.global, args, depth);
            case 'result':
                return this.throughGetter(callee, args, depth) ?? maker;
            case 'data':
                return maker;
            case 'method':
            case 'opaque':
                return OPAQUE;
        }
    }
    resultOfGlobal(global, args, depth) {
        const path = pathOf(global);
        const [first, second] = args;
        if (GETATTR.has(path))
            return this.attributeOf(first, textOf(second), depth);
        if (PARTIAL.has(path))
            return first === undefined ? OPAQUE : this.resolve(first, depth);
        if (IMPORTERS.has(path))
            return moduleNamed(textOf(first)) ?? { kind: 'result', of: global };
        if (LOCATORS.has(path))
            return located(textOf(first)) ?? { kind: 'result', of: global };
        return { kind: 'result', of: global };
    }
    /** `attrgetter("a.b")(x)` is the attribute a.b of x; `methodcaller("m")(x)` calls it. */
    throughGetter(callee, args, depth) {
        if (callee.kind !== 'call')
            return undefined;
        const getter = this.resolve(callee.callee, depth);
        if (getter.kind !== 'global')
            return undefined;
        const path = pathOf(getter.global);
        if (!ATTRGETTER.has(path) && !METHODCALLER.has(path))
            return undefined;
        return this.attributeOf(args[0], textOf(argumentsOf(callee.args)[0]), depth);
    }
}
/** A module is a global whose name is empty, until an attribute of it is taken. */
function moduleNamed(module) {
    return module === undefined ? undefined : { kind: 'global', global: { module, name: '' } };
}
/** `os:system` and `os.system`, as resolve_name and locate take them. */
function located(spec) {
    if (spec === undefined)
        return undefined;
    const path = spec.replace(':', '.');
    const dot = Math.max(0, path.lastIndexOf('.'));
    return { kind: 'global', global: { module: path.slice(0, dot), name: path.slice(dot + 1) } };
}
/** The positional arguments of a call; a lone value counts as its only argument. */
function argumentsOf(args) {
    return args.kind === 'container' && args.type === 'tuple' ? args.items : [args];
}
/** A constant text, whole; undefined for anything else. */
function textOf(value) {
    return value?.kind === 'text' && value.offset === undefined ? value.text : undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/verdicts.js


/** Values of one call's arguments that are searched for a dangerous callable; the rest still counts as a reference. */
const MAX_ARGUMENT_VALUES = 2000;
const BUILDS_CLASS = 'builtins.type';
/** Judges every fact in order. Pure; the work is linear in the number of facts. */
function judgeFacts(facts, knowledge) {
    const judge = new FactJudge(knowledge);
    for (const fact of facts)
        judge.see(fact);
    judge.judgeReferences();
    return judge;
}
class FactJudge {
    verdicts = [];
    nested = [];
    unreadableNested = [];
    needsCode = false;
    knowledge;
    resolver = new CallableResolver();
    references = new Map();
    /** Paths that a call already reported: the reference to them is the same root cause. */
    reported = new Set();
    constructor(knowledge) {
        this.knowledge = knowledge;
    }
    see(fact) {
        switch (fact.kind) {
            case 'global':
                return this.seeGlobal(fact);
            case 'call':
                return this.seeCall(fact);
            case 'global-state':
                return this.add({
                    rule: 'PICKLE-GLOBAL-STATE',
                    how: 'changes',
                    about: describe(this.resolver.resolve(fact.target)),
                    ...at(fact),
                });
            case 'dynamic-global':
                return this.add({
                    rule: 'PICKLE-DYNAMIC-NAME',
                    how: 'computes',
                    about: 'import',
                    offset: fact.offset,
                });
            case 'extension':
                return this.add({
                    rule: 'PICKLE-EXTENSION',
                    how: 'extension',
                    about: `code ${fact.code}`,
                    offset: fact.offset,
                });
            case 'anomaly':
                return this.seeAnomaly(fact.anomaly, fact.offset);
            case 'persistent-id':
                return;
        }
    }
    /** References last: a name that is called somewhere is reported by its call. */
    judgeReferences() {
        for (const [path, { global, opcode, offset }] of this.references) {
            if (this.reported.has(path))
                continue;
            const standing = this.knowledge.standingOf(global);
            const rule = referenceRule(standing);
            if (rule !== undefined)
                this.add({ rule, how: 'refers', about: path, opcode, offset });
        }
    }
    seeGlobal(fact) {
        const path = pathOf(fact.global);
        if (this.knowledge.standingOf(fact.global).kind !== 'tensors')
            this.needsCode = true;
        if (!this.references.has(path))
            this.references.set(path, fact);
    }
    seeAnomaly(anomaly, offset) {
        const rule = anomaly === 'expansion' ? 'PICKLE-EXPANSION' : 'PICKLE-ANOMALY';
        this.add({ rule, how: 'anomaly', anomaly, about: anomaly, offset });
    }
    seeCall(fact) {
        const callable = this.resolver.resolve(fact.callee);
        if (callable.kind === 'data')
            return;
        const rule = this.ruleOfCall(callable, fact);
        const handed = this.dangerousArgument(callable, fact.args);
        if (handed !== undefined) {
            this.reported.add(handed.about);
            this.add({ ...handed, how: 'hands-over', callee: fact.callee, args: fact.args, ...at(fact) });
        }
        if (rule === undefined)
            return;
        const about = describe(callable);
        this.reported.add(about);
        this.add({ rule, how: 'calls', callee: fact.callee, args: fact.args, about, ...at(fact) });
    }
    ruleOfCall(callable, fact) {
        switch (callable.kind) {
            case 'global':
                return this.ruleOfGlobalCall(callable.global, fact);
            case 'method':
                return this.ruleOfMethodCall(callable);
            case 'result':
                return this.ruleOfResultCall(callable.of, fact.opcode);
            case 'opaque':
                return 'PICKLE-DYNAMIC-NAME';
            case 'data':
                return undefined;
        }
    }
    ruleOfGlobalCall(global, fact) {
        const standing = this.knowledge.standingOf(global);
        const args = argumentsOf(fact.args);
        switch (standing.kind) {
            case 'dangerous':
            case 'reference-only':
                return standing.rule;
            case 'combinator':
                return this.ruleOfCombinator(pathOf(global), args);
            case 'nested-loader':
                return this.openNested(args, fact.offset);
            case 'standard':
                return 'PICKLE-STDLIB';
            case 'carrier':
                return this.ruleOfCarrier(fact.args);
            case 'unknown':
                return this.ruleOfUnknown(global, fact);
            case 'known':
            case 'tensors':
                return pathOf(global) === BUILDS_CLASS && args.length > 1 ? 'PICKLE-STDLIB' : undefined;
        }
    }
    /** A method of an object built here is judged as the name it is: `Class.method`. */
    ruleOfMethodCall(method) {
        const { module, name } = method.of;
        const standing = this.knowledge.standingOf({ module, name: `${name}.${method.name}` });
        if (standing.kind === 'dangerous')
            return standing.rule;
        if (standing.kind === 'known' || standing.kind === 'tensors')
            return undefined;
        return standing.kind === 'standard' ? 'PICKLE-STDLIB' : 'PICKLE-UNKNOWN-GLOBAL';
    }
    /** A class that the file itself defines runs its code at once if loading calls one of its methods. */
    ruleOfCarrier(args) {
        for (const value of walkValues(args, MAX_ARGUMENT_VALUES)) {
            const text = textOf(value);
            if (text !== undefined && this.knowledge.runsOnLoad(text))
                return 'PICKLE-EXEC';
        }
        return 'PICKLE-CARRIES-CODE';
    }
    /**
     * An unknown class is built from its data, and a function that rebuilds an object is told its class. A plain
     * function on nothing but constants is neither.
     */
    ruleOfUnknown(global, { opcode, args }) {
        const builds = opcode === 'NEWOBJ' || opcode === 'NEWOBJ_EX' || this.knowledge.looksLikeRebuilding(global);
        return builds || holdsObjects(args) ? 'PICKLE-UNKNOWN-GLOBAL' : 'PICKLE-UNKNOWN-CALL';
    }
    /** Calling what a call returned: reported already where the first call was, else nobody can tell what runs. */
    ruleOfResultCall(of, opcode) {
        const { kind } = this.knowledge.standingOf(of);
        // A function that the file defined is called: its code runs.
        if (kind === 'carrier')
            return this.knowledge.namesCodeType(of)
                ? 'PICKLE-CARRIES-CODE'
                : opcode === 'NEWOBJ' || opcode === 'NEWOBJ_EX'
                    ? 'PICKLE-CARRIES-CODE'
                    : 'PICKLE-EXEC';
        return this.reported.has(pathOf(of)) ? undefined : 'PICKLE-DYNAMIC-NAME';
    }
    ruleOfCombinator(path, args) {
        if (path.endsWith('.partial') || path.endsWith('.itemgetter'))
            return undefined;
        if (path.endsWith('getattr'))
            return this.ruleOfAttribute(args);
        const names = args.map(textOf);
        return names.every((name) => name !== undefined && !name.includes('__')) ? undefined : 'PICKLE-IMPORT';
    }
    /** getattr: quiet on a plain attribute of something known, for that is how bound methods are pickled. */
    ruleOfAttribute(args) {
        const name = textOf(args[1]);
        if (name === undefined || name.includes('__'))
            return 'PICKLE-IMPORT';
        const target = this.resolver.attributeOf(args[0], name);
        if (target.kind === 'method')
            return this.isVouchedFor(target.of) ? undefined : 'PICKLE-IMPORT';
        if (target.kind !== 'global')
            return 'PICKLE-IMPORT';
        if (this.knowledge.standingOf(target.global).kind === 'dangerous')
            return 'PICKLE-IMPORT';
        return this.ownerIsVouchedFor(args[0]) ? undefined : 'PICKLE-IMPORT';
    }
    ownerIsVouchedFor(value) {
        return value?.kind === 'global' && this.isVouchedFor(value.global);
    }
    isVouchedFor(global) {
        const { kind } = this.knowledge.standingOf(global);
        return kind === 'known' || kind === 'tensors' || kind === 'reference-only';
    }
    openNested(args, offset) {
        const [payload] = args;
        if (payload?.kind === 'bytes')
            this.nested.push({ offset: payload.offset, length: payload.length });
        else
            this.unreadableNested.push(offset);
        return undefined;
    }
    /** A dangerous callable given to something that nobody vouches for may be called by it: as bad as a call. */
    dangerousArgument(callable, args) {
        if (callable.kind === 'global') {
            const { kind } = this.knowledge.standingOf(callable.global);
            if (kind === 'known' || kind === 'tensors' || kind === 'combinator')
                return undefined;
        }
        return this.findDangerous(args);
    }
    findDangerous(args) {
        for (const value of walkValues(args, MAX_ARGUMENT_VALUES)) {
            const callable = this.resolver.resolve(value);
            if (callable.kind !== 'global')
                continue;
            const standing = this.knowledge.standingOf(callable.global);
            if (standing.kind === 'dangerous')
                return { rule: standing.rule, about: pathOf(callable.global) };
        }
        return undefined;
    }
    add(verdict) {
        this.verdicts.push(verdict);
    }
}
function referenceRule(standing) {
    switch (standing.kind) {
        case 'dangerous':
            return 'PICKLE-DANGEROUS-REFERENCE';
        case 'standard':
        case 'unknown':
            return 'PICKLE-UNKNOWN-GLOBAL';
        case 'carrier':
            return 'PICKLE-CARRIES-CODE';
        default:
            return undefined;
    }
}
/** Whether anything in the arguments is more than plain data. */
function holdsObjects(args) {
    for (const { kind } of walkValues(args, MAX_ARGUMENT_VALUES)) {
        if (kind === 'global' || kind === 'call' || kind === 'persistent')
            return true;
    }
    return false;
}
function at(fact) {
    return { offset: fact.offset, opcode: fact.opcode };
}
function describe(callable) {
    switch (callable.kind) {
        case 'global':
            return pathOf(callable.global);
        case 'method':
            return `${pathOf(callable.of)}().${callable.name}`;
        case 'result':
            return `${pathOf(callable.of)}()`;
        case 'opaque':
        case 'data':
            return 'a computed value';
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/pickle/pickle.js
// The inspector of pickles under any name: streams -> facts -> verdicts -> findings.










/** Further offsets of one root cause that are worth listing: enough to see the pattern. */
const MAX_OFFSETS = 20;
const pickleInspector = {
    name: 'pickle',
    recognises: (artifact, head) => looksLikePickle(head, artifact.bytes.size),
    inspect: inspectPickle,
};
async function inspectPickle(artifact, context) {
    const head = await artifact.bytes.read(0, 64);
    const legacy = isTorchLegacy(head);
    const pickle = await readPickle(artifact.bytes, { trailing: legacy ? 'ignore' : 'inspect' });
    const verdicts = judgeFacts(pickle.facts, new PickleKnowledge(context.rules, context.allowedGlobals));
    return {
        format: legacy ? 'torch-legacy' : 'pickle',
        findings: await pickle_findingsOf(verdicts, artifact, context),
        members: pickle_membersOf(verdicts, artifact),
        incomplete: [...brokenStreams(pickle), ...unreadableNested(verdicts)],
    };
}
/** One finding per rule and root cause, with every offset. */
async function pickle_findingsOf(verdicts, artifact, context) {
    const groups = new Map();
    for (const verdict of verdicts.verdicts) {
        const key = JSON.stringify([verdict.rule, verdict.about]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [verdict]);
        else
            group.push(verdict);
    }
    const findings = [];
    for (const group of groups.values())
        findings.push(await pickle_findingOfGroup(group, artifact, context));
    const worthNoting = findings.some((finding) => finding.rule !== 'PICKLE-ANOMALY');
    return verdicts.needsCode && !worthNoting ? [...findings, formatNote(artifact, context)] : findings;
}
async function pickle_findingOfGroup(group, artifact, context) {
    const [first, ...more] = group;
    const { path, members } = artifact.locator;
    return findingOf(context.rules.rule(first.rule), {
        evidence: evidenceOf(first, holderOf(artifact)),
        location: { path, members, offset: first.offset },
        moreOffsets: more.slice(0, MAX_OFFSETS).map((verdict) => verdict.offset),
        subject: await subjectOf(group, artifact.bytes),
    });
}
function formatNote(artifact, context) {
    const { path, members } = artifact.locator;
    return findingOf(context.rules.rule('PICKLE-FORMAT'), {
        evidence: `loading ${holderOf(artifact)} runs framework code; only known classes were found`,
        location: { path, members },
        subject: 'format',
    });
}
function pickle_membersOf(verdicts, artifact) {
    return verdicts.nested.map(({ offset, length }) => ({
        name: `payload at byte ${offset}`,
        open: () => Promise.resolve({ bytes: (0,core_bytes/* sliceBytes */.A1)(artifact.bytes, offset, length) }),
    }));
}
function brokenStreams(pickle) {
    return pickle.streams.flatMap((stream) => (stream.stopped === undefined ? [] : [stream.stopped]));
}
function unreadableNested(verdicts) {
    return verdicts.unreadableNested.map((offset) => ({
        code: 'unsupported',
        reason: 'holds a nested payload that is not written as constant bytes',
        risk: 'unknown',
        offset,
    }));
}
function holderOf(artifact) {
    return (0,core_artifact/* memberName */.e)(artifact.locator) ?? artifact.locator.path;
}

;// CONCATENATED MODULE: ./lib/src/inspect/inspectors.js




function inspectorsFor(rules) {
    return [lfsInspector, archiveInspector, pickleInspector, unreadInspector(rules)];
}

// EXTERNAL MODULE: ./lib/src/policy/codeowners.js
var codeowners = __webpack_require__(7068);
// EXTERNAL MODULE: ./lib/src/core/severity.js
var core_severity = __webpack_require__(2797);
// EXTERNAL MODULE: ./lib/src/policy/approvals.js
var policy_approvals = __webpack_require__(5165);
// EXTERNAL MODULE: ./lib/src/policy/globs.js
var globs = __webpack_require__(1374);
;// CONCATENATED MODULE: ./lib/src/policy/exceptions.js
// Exceptions: findings that were looked at and accepted, until a day, by someone who answers for it.

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;
/**
 * Rules about the policy itself. No exception waives them: one exception would switch off the only sign that
 * exceptions are being added.
 */
const GUARD_PREFIX = 'GUARD-';
/**
 * Matches exceptions with findings: same rule, path glob, not expired, and the file's sha256 where the exception
 * quotes one, which it must for everything but text ({@link UniqueFinding.needsDigest}). The first in file order
 * wins. @throws PolicyError BAD_GLOB
 */
function applyExceptions(exceptions, findings, context) {
    const waivers = new Map();
    const places = byRuleAndPath(findings);
    const notices = exceptions.flatMap((exception) => {
        const problem = apply(exception, places.get(exception.rule) ?? new Map(), context, waivers);
        const subject = `${exception.at}: the exception for ${exception.rule} in ${exception.path}`;
        return problem === undefined ? [] : [`${subject} ${problem}.`];
    });
    return { waivers, notices };
}
/** Thousands of exceptions may meet thousands of findings; each pair of rule and path is matched once. */
function byRuleAndPath(findings) {
    const rules = new Map();
    for (const one of findings) {
        const { rule, location } = one.finding;
        const paths = rules.get(rule) ?? new Map();
        const group = paths.get(location.path) ?? [];
        group.push(one);
        rules.set(rule, paths.set(location.path, group));
    }
    return rules;
}
/** Enters what one exception waives, among the findings of its rule; what there is to say about it, if anything. */
function apply(exception, places, context, waivers) {
    if (exception.rule.startsWith(GUARD_PREFIX))
        return 'is ignored: changes of the policy cannot be waived';
    if (exception.expires < context.now.toISOString().slice(0, 10)) {
        return `expired on ${exception.expires} and is ignored; renew or remove it`;
    }
    const matches = (0,globs/* compileGlob */.SO)(exception.path);
    const candidates = [...places].flatMap(([path, findings]) => (matches(path) ? findings : []));
    if (candidates.length === 0)
        return unused(matches, context);
    let mismatch;
    for (const candidate of candidates) {
        const problem = mismatchOf(exception, candidate, context.sha256Of);
        if (problem !== undefined)
            mismatch ??= problem;
        else if (!waivers.has(candidate))
            waivers.set(candidate, exception);
    }
    return mismatch ?? farAhead(exception, context.now);
}
function mismatchOf(exception, candidate, sha256Of) {
    const { path } = candidate.finding.location;
    const actual = sha256Of(path);
    if (exception.sha256 === undefined) {
        if (!candidate.needsDigest)
            return undefined;
        const value = actual === undefined ? '' : ` (${actual})`;
        return `is ignored for ${path}: it must quote the sha256 of the file that was looked at${value}`;
    }
    if (actual === undefined)
        return `is ignored for ${path}: the sha256 of this file is not known`;
    if (actual === exception.sha256)
        return undefined;
    return `is ignored for ${path}: it is for another version of the file, this one has the sha256 ${actual}`;
}
function unused(matches, context) {
    const lookedAt = context.paths.some((path) => matches(path));
    return lookedAt ? 'is not used: there is no such finding any more; remove it' : undefined;
}
function farAhead(exception, now) {
    const far = Date.parse(exception.expires) - now.getTime() > YEAR_MS;
    return far ? `holds until ${exception.expires}, more than a year from now; prefer a nearer day` : undefined;
}

;// CONCATENATED MODULE: ./lib/src/policy/fingerprint.js
// What makes two findings the same one, wherever the file moved.

/**
 * 64 hex characters over rule, member chain and subject: free of path, offset, line and time. The members stay
 * a list in the digest's input, so that no member name can imitate a chain.
 */
function fingerprintOf(finding) {
    const identity = JSON.stringify([finding.rule, finding.location.members, finding.subject]);
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex');
}

;// CONCATENATED MODULE: ./lib/src/policy/order.js


/** Enough to look at every place by hand; a file with more is not reviewed offset by offset. */
const MOST_OFFSETS = 256;
/** Negative when `a` comes first: the worst first, then by path, member, place, rule, and then anything stable. */
function compareFindings(a, b) {
    return ((0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        compareText(a.location.path, b.location.path) ||
        compareText(a.location.members.join('\0'), b.location.members.join('\0')) ||
        (a.location.cell ?? 0) - (b.location.cell ?? 0) ||
        (a.location.line ?? 0) - (b.location.line ?? 0) ||
        (a.location.column ?? 0) - (b.location.column ?? 0) ||
        (a.location.offset ?? 0) - (b.location.offset ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.subject, b.subject) ||
        core_severity/* CONFIDENCES */.ix.indexOf(a.confidence) - core_severity/* CONFIDENCES */.ix.indexOf(b.confidence) ||
        compareText(JSON.stringify(a), JSON.stringify(b)));
}
/** One finding for each path, member chain, rule and subject: the worst one, with the offsets of all. In order. */
function uniqueFindings(findings) {
    const groups = new Map();
    for (const finding of findings.toSorted(compareFindings)) {
        const { path, members } = finding.location;
        const key = JSON.stringify([path, members, finding.rule, finding.subject]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].flatMap((group) => {
        const [worst] = group;
        return worst === undefined ? [] : [fold(worst, group)];
    });
}
function fold(worst, group) {
    const offsets = new Set(group.flatMap(offsetsOf));
    if (worst.location.offset !== undefined)
        offsets.delete(worst.location.offset);
    const moreOffsets = [...offsets].toSorted((a, b) => a - b).slice(0, MOST_OFFSETS);
    return {
        finding: { ...worst, moreOffsets },
        fingerprint: fingerprintOf(worst),
        needsDigest: !group.every(isText),
    };
}
function offsetsOf({ location, moreOffsets }) {
    return location.offset === undefined ? moreOffsets : [location.offset, ...moreOffsets];
}
function isText(finding) {
    const { line, cell, members } = finding.location;
    return (line ?? cell) !== undefined && members.length === 0 && offsetsOf(finding).length === 0;
}
/** By UTF-16 code unit: a locale would make the order depend on the machine. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/src/policy/existing.js


/** The rule that says something was not read. Two unread things are not the same thing. */
const INCOMPLETE_RULE = 'SCAN-INCOMPLETE';
/**
 * The head findings that base findings account for: equal fingerprints, one for one, first in the same path and
 * then wherever the file moved.
 *
 * SCAN-INCOMPLETE needs the same sha256 too: otherwise replacing one file that nobody could read with another
 * would pass unseen. A base finding does not excuse a worse one, but it is used up by it all the same: pairs
 * depend on paths alone, so that making one finding worse can never make another one existing.
 */
function existingAmong(head, base, headDigest, baseDigest) {
    const unpaired = byIdentity(uniqueFindings(base), baseDigest);
    const pairs = new Map();
    const pair = (one, choose) => {
        const olds = unpaired.get(identityOf(one, headDigest) ?? '') ?? new Map();
        const path = choose(olds);
        const old = path === undefined ? undefined : olds.get(path);
        if (path === undefined || old === undefined)
            return;
        olds.delete(path);
        pairs.set(one, old);
    };
    for (const one of head)
        pair(one, () => one.finding.location.path);
    const moved = head.filter((one) => !pairs.has(one));
    for (const one of moved.toSorted(byPath))
        pair(one, (olds) => olds.keys().next().value);
    const excused = [...pairs].filter(([one, old]) => (0,core_severity/* compareSeverity */.zK)(old.severity, one.finding.severity) <= 0);
    return new Set(excused.map(([one]) => one));
}
function byIdentity(findings, digestOf) {
    const groups = new Map();
    for (const one of findings) {
        const identity = identityOf(one, digestOf);
        if (identity === undefined)
            continue;
        const group = groups.get(identity) ?? new Map();
        groups.set(identity, group.set(one.finding.location.path, one.finding));
    }
    return groups;
}
/** What a pair has in common; undefined when the finding can have no pair. */
function identityOf({ finding, fingerprint }, digestOf) {
    if (finding.rule !== INCOMPLETE_RULE)
        return fingerprint;
    const digest = digestOf(finding.location.path);
    return digest === undefined ? undefined : `${fingerprint} ${digest}`;
}
function byPath(a, b) {
    return compareText(a.finding.location.path, b.finding.location.path);
}

;// CONCATENATED MODULE: ./lib/src/policy/reason.js

/** More names make a list that nobody reads; the findings carry all of them. */
const MOST_NAMES = 5;
function reasonFor(decision, settled, settings, coverage) {
    const relaxed = settled.filter((one) => one.relaxed).length;
    const warning = relaxed === 0 ? '' : ` The policy does not block ${count(relaxed, 'critical finding')}.`;
    return sentence(decision, settled, settings, coverage) + warning;
}
function sentence(decision, settled, settings, coverage) {
    if (decision === 'block')
        return blocked(reason_findingsOf(settled, 'block'), settings);
    const approved = settled.filter((one) => one.approvedBy.length > 0);
    if (decision === 'pass')
        return approved.length > 0 ? approvedSentence(approved) : passed(settled, coverage);
    const open = settled.filter((one) => one.finding.disposition === 'review' && one.approvedBy.length === 0);
    return needsReview(open.map(({ finding }) => finding));
}
function blocked(findings, { failOn }) {
    const plain = findings.every(({ severity }) => (0,core_severity/* isAtLeast */.du)(severity, failOn));
    const why = plain ? `policy blocks ${failOn.toLowerCase()} and above` : 'by policy';
    return `${tally(findings)} (${why}).`;
}
function needsReview(findings) {
    const owners = namesOf(findings.flatMap((finding) => finding.owners), 'or');
    if (owners === undefined) {
        return `${tally(findings)}; no owners are configured, so the check does not fail.`;
    }
    const sets = new Set(findings.map((finding) => JSON.stringify(finding.owners)));
    const whom = sets.size === 1 ? owners : `an owner of each file (${owners})`;
    return `${tally(findings)} must be approved by ${whom}.`;
}
function approvedSentence(approved) {
    const findings = approved.map(({ finding }) => finding);
    const were = findings.length === 1 ? 'was' : 'were';
    const names = namesOf(approved.flatMap(({ approvedBy }) => approvedBy), 'and');
    return `${tally(findings)} ${were} approved by ${names ?? 'nobody'}.`;
}
function passed(settled, coverage) {
    const files = new Set(coverage.map(({ locator }) => locator.path)).size;
    const unread = new Set(coverage.filter((one) => one.status !== 'inspected').map((one) => one.locator.path))
        .size;
    const rest = unread === 0 ? '' : `; ${unread} of them ${unread === 1 ? 'was' : 'were'} not read to the end`;
    if (settled.length === 0) {
        return files === 0
            ? 'the change has nothing to inspect.'
            : `nothing dangerous found in ${count(files, 'file')}${rest}.`;
    }
    const kinds = ['note', 'waived', 'existing']
        .map((kind) => [reason_findingsOf(settled, kind).length, kind])
        .filter(([number]) => number > 0)
        .map(([number, kind]) => (kind === 'note' ? count(number, 'note') : `${number} ${kind}`));
    return `nothing in ${count(files, 'file')} needs review (${kinds.join(', ')})${rest}.`;
}
/** `1 critical and 2 high findings`. */
function tally(findings) {
    const parts = core_severity/* SEVERITIES */.oC.map((severity) => ({
        severity,
        number: findings.filter((finding) => finding.severity === severity).length,
    })).filter(({ number }) => number > 0);
    const text = joined(parts.map(({ severity, number }) => `${number} ${severity.toLowerCase()}`), 'and');
    return `${text} ${findings.length === 1 ? 'finding' : 'findings'}`;
}
function reason_findingsOf(settled, kind) {
    return settled.map(({ finding }) => finding).filter(({ disposition }) => disposition === kind);
}
/** Different names joined for reading, or undefined when there is none. */
function namesOf(names, word) {
    const different = [...new Set(names)];
    if (different.length === 0)
        return undefined;
    const more = different.length - MOST_NAMES;
    return joined([...different.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])], word);
}
function joined(parts, word) {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/src/policy/settings.js
var policy_settings = __webpack_require__(7248);
;// CONCATENATED MODULE: ./lib/src/policy/decide.js








/**
 * Judges a change. A finding is, in this order: existing (base has it already), waived (a valid exception), what
 * `on-incomplete` says (SCAN-INCOMPLETE only, unless the policy gives that rule a severity), or what its severity
 * after the policy's overrides says. The decision is the worst disposition that is not approved.
 * @throws PolicyError BAD_GLOB when the settings hold a glob that no parser has seen
 */
function judge(input) {
    const unique = uniqueFindings(input.findings);
    const baseSha256Of = input.baseSha256Of ?? (() => undefined);
    const existing = existingAmong(unique, input.baseFindings, input.sha256Of, baseSha256Of);
    const paths = new Set([...input.coverage, ...input.findings.map((f) => f.location)].map(decide_pathOf));
    const exceptions = applyExceptions(input.settings.exceptions, unique, {
        now: input.now,
        sha256Of: input.sha256Of,
        paths: [...paths],
    });
    const rulesFor = (0,policy_settings/* rulesByPath */.iR)(input.settings);
    const ownersOf = (0,globs/* remembered */.HK)(input.ownersOf);
    const notices = new Set(exceptions.notices);
    const settled = unique
        .map((one) => {
        const verdict = existing.has(one) ? 'existing' : exceptions.waivers.get(one);
        const rules = rulesFor(one.finding.location.path);
        return withApproval(dispose(one, verdict, rules, { ...input, ownersOf }), input.approvals, notices);
    })
        .toSorted((a, b) => compareFindings(a.finding, b.finding));
    const decision = decisionOf(settled);
    return {
        decision,
        reason: reasonFor(decision, settled, input.settings, input.coverage),
        findings: settled.map(({ finding }) => finding),
        notices: [...notices],
        failsCheck: decision === 'block' || settled.some((one) => isOpen(one) && one.finding.owners.length > 0),
    };
}
function decisionOf(settled) {
    if (settled.some(({ finding }) => finding.disposition === 'block'))
        return 'block';
    return settled.some(isOpen) ? 'review' : 'pass';
}
/** Needs review and has no approval. */
function isOpen({ finding, approvedBy }) {
    return finding.disposition === 'review' && approvedBy.length === 0;
}
function dispose({ finding, fingerprint }, verdict, rules, { settings, sha256Of, ownersOf }) {
    const { path } = finding.location;
    const override = rules.severity.get(finding.rule);
    const severity = override === 'off' ? 'INFO' : (override ?? finding.severity);
    const [disposition, because] = dispositionOf(finding, severity, override, verdict, rules, settings);
    const sha256 = sha256Of(path);
    const waivedBy = typeof verdict === 'object' ? [verdict.owner] : [];
    return {
        finding: {
            ...finding,
            severity,
            fingerprint,
            disposition,
            owners: disposition === 'review' ? ownersOf(path) : waivedBy,
            ...(sha256 !== undefined && { sha256 }),
            ...(because !== undefined && { because }),
        },
        approvedBy: [],
        relaxed: finding.severity === 'CRITICAL' && (disposition === 'review' || disposition === 'note'),
    };
}
function dispositionOf(finding, severity, override, verdict, rules, { onIncomplete }) {
    if (verdict === 'existing')
        return ['existing', 'it was there before this change'];
    if (verdict !== undefined)
        return ['waived', `${verdict.reason} (until ${verdict.expires})`];
    if (finding.rule === INCOMPLETE_RULE && onIncomplete !== 'by-risk' && override === undefined) {
        return [onIncomplete, `the policy says ${onIncomplete} for everything that was not read`];
    }
    const disposition = byThreshold(severity, rules);
    if (override === 'off')
        return [disposition, 'the policy switches this rule off'];
    if (severity !== finding.severity) {
        return [disposition, `the policy rates this rule ${severity} instead of ${finding.severity}`];
    }
    if (disposition === byThreshold(severity, policy_settings/* DEFAULTS */.zY))
        return [disposition, undefined];
    return [disposition, `the policy blocks ${rules.failOn} and above and reviews from ${rules.reviewOn} on`];
}
function byThreshold(severity, { failOn, reviewOn }) {
    if ((0,core_severity/* isAtLeast */.du)(severity, failOn))
        return 'block';
    return reviewOn !== 'never' && (0,core_severity/* isAtLeast */.du)(severity, reviewOn) ? 'review' : 'note';
}
/** Enters who approved a finding that needs it, and notices about what stands in the way. */
function withApproval(settled, approvals, notices) {
    const { finding } = settled;
    if (finding.disposition !== 'review' || approvals === undefined)
        return settled;
    const { approvedBy, notices: remarks } = (0,policy_approvals/* ownersVerdict */.u)(approvals, finding.owners);
    for (const remark of remarks)
        notices.add(remark);
    if (approvedBy.length === 0)
        return settled;
    const approval = `approved by ${approvedBy.join(', ')}`;
    const because = finding.because === undefined ? approval : `${finding.because}; ${approval}`;
    return { ...settled, approvedBy, finding: { ...finding, because } };
}
function decide_pathOf(place) {
    return 'locator' in place ? place.locator.path : place.path;
}

// EXTERNAL MODULE: ./lib/src/policy/policy.js
var policy = __webpack_require__(7895);
;// CONCATENATED MODULE: ./lib/src/policy/guarded-paths.js


/** Where further files of the policy live, such as a team's own rules. */
const POLICY_FOLDER = '.github/model-guard/';
/**
 * The changes that a reviewer must see because they take effect after the merge. They concern every file of the
 * list, whatever `paths` and `ignore` say. All three places of CODEOWNERS count: a new file in an earlier place
 * replaces the one in use.
 */
function guardedChanges(files, guarded) {
    return files.flatMap((file) => {
        const rule = ruleFor(file.path, guarded);
        return rule === undefined ? [] : [{ rule, occurrence: occurrenceOf(file) }];
    });
}
function ruleFor(path, guarded) {
    if (path === policy/* POLICY_PATH */.E || path === guarded.policyPath || path.startsWith(POLICY_FOLDER)) {
        return 'GUARD-POLICY-CHANGED';
    }
    const decides = !guarded.ownersInPolicy && codeowners/* CODEOWNERS_PATHS */.xn.some((location) => location === path);
    return decides ? 'GUARD-OWNERS-CHANGED' : undefined;
}
function occurrenceOf({ path, head, base }) {
    const change = changeOf(head !== undefined, base !== undefined);
    return {
        evidence: `${change} ${path}, which decides about later changes; this run used the version at base`,
        location: { path, members: [] },
        subject: `${change} ${path}`,
    };
}
function changeOf(inHead, inBase) {
    if (!inBase)
        return 'adds';
    return inHead ? 'changes' : 'deletes';
}

;// CONCATENATED MODULE: ./lib/src/guard.js










/** Judges a change. Rejects only when the change itself cannot be had; files that cannot be read are findings. */
async function guard(request) {
    const start = request.now();
    const rules = await loadRules();
    const change = await request.source.select();
    const selected = selectFiles(change, request.settings);
    const head = await inspectSide(selected.inspected, 'head', request, rules);
    const findings = [...guardFindings(change, request, rules), ...unlisted(change, rules), ...head.findings];
    const base = await baseFindings(selected.inspected, findings, request, rules);
    const input = {
        findings,
        baseFindings: base.findings,
        coverage: [...head.coverage, ...selected.leftOut, ...unlistedCoverage(change)],
        settings: request.settings,
        ownersOf: (0,codeowners/* ownersLookup */.Rb)(request.settings.owners, request.codeOwners),
        sha256Of: await digestsOf(worthHashing(findings), selected.inspected, 'head', request.source),
        baseSha256Of: await digestsOf(base.findings, selected.inspected, 'base', request.source),
        now: start,
    };
    const { judgement, notices } = await judgeWithApprovals(input, request);
    const report = {
        decision: judgement.decision,
        reason: judgement.reason,
        findings: judgement.findings,
        coverage: input.coverage,
        notices: [
            ...(request.notices ?? []),
            ...(0,policy_settings/* unknownRules */.sF)(request.settings, (id) => rules.has(id)),
            ...notices,
            ...judgement.notices,
        ],
        stats: {
            files: selected.inspected.length,
            bytes: head.bytes,
            milliseconds: request.now().getTime() - start.getTime(),
        },
    };
    return { report, rules, failsCheck: judgement.failsCheck };
}
function selectFiles(change, settings) {
    const selectionOf = (0,policy_settings/* fileSelection */.Bx)(settings);
    const leftOut = change.files.filter((file) => file.head !== undefined && selectionOf(file.path) === 'ignored');
    return {
        inspected: change.files.filter((file) => selectionOf(file.path) === 'inspect'),
        leftOut: leftOut.map(({ path }) => ({
            locator: { path, members: [] },
            format: 'ignored',
            size: 0,
            status: 'not-inspected',
            incomplete: [{ code: 'not-checked', reason: 'the policy leaves it out', risk: 'unknown' }],
        })),
    };
}
function inspectSide(files, side, { source, settings, onFile }, rules) {
    return inspectChange(files, side, {
        source,
        rules,
        inspectors: inspectorsFor(rules),
        allowedGlobals: new Set(settings.allow.globals),
        ...(side === 'head' && onFile !== undefined && { onFile }),
    });
}
/** What base had is read only when there is something that it could account for. */
async function baseFindings(files, findings, request, rules) {
    if (findings.length === 0 || files.every((file) => file.base === undefined))
        return { findings: [] };
    return inspectSide(files, 'base', request, rules);
}
function guardFindings(change, request, rules) {
    // Without a base there is no change: everything is simply there.
    if (change.base === undefined)
        return [];
    const ownersInPolicy = request.settings.owners.length > 0;
    return guardedChanges(change.files, { policyPath: request.policyPath, ownersInPolicy }).map(({ rule, occurrence }) => findingOf(rules.rule(rule), occurrence));
}
function unlisted(change, rules) {
    return change.incomplete.map(({ path, incomplete }) => incompleteFinding(incomplete, { path, members: [] }, rules));
}
function unlistedCoverage(change) {
    return change.incomplete.map(({ path, incomplete }) => ({
        locator: { path, members: [] },
        format: 'unknown',
        size: 0,
        status: 'not-inspected',
        incomplete: [incomplete],
    }));
}
/** Digests matter where an exception may quote them: hashing a large file for a mere note would be waste. */
function worthHashing(findings) {
    return findings.filter(({ severity }) => severity !== 'LOW' && severity !== 'INFO');
}
async function judgeWithApprovals(input, request) {
    const judgement = judge(input);
    if (judgement.decision !== 'review' || request.approvals === undefined)
        return { judgement, notices: [] };
    const owners = judgement.findings.flatMap((finding) => finding.disposition === 'review' ? finding.owners : []);
    if (owners.length === 0)
        return { judgement, notices: [] };
    const { approvals, notices } = await request.approvals([...new Set(owners)]);
    return { judgement: approvals === undefined ? judgement : judge({ ...input, approvals }), notices };
}


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ approvalsFrom),
/* harmony export */   u: () => (/* binding */ ownersVerdict)
/* harmony export */ });
// Who approved a pull request, as GitHub counts reviews, and whether that is enough for a set of owners.
/**
 * Reduces reviews to one verdict for each user: the latest review that is not a comment. An approval counts for
 * the head commit only; a request for changes stands until it is dismissed or the same user approves.
 */
function approvalsFrom(reviews, context) {
    const verdicts = new Map();
    for (const { user, state, commit } of reviews) {
        if (user === undefined)
            continue;
        const login = user.toLowerCase();
        if (state === 'APPROVED')
            verdicts.set(login, commit === context.headSha ? 'approved' : 'outdated');
        else if (state === 'CHANGES_REQUESTED')
            verdicts.set(login, 'refused');
        else if (state === 'DISMISSED')
            verdicts.delete(login);
    }
    const teams = [...context.teams].map(([team, members]) => [team.toLowerCase(), members?.map((login) => login.toLowerCase())]);
    return { author: context.author.toLowerCase(), verdicts, teams: new Map(teams) };
}
/** Whether one of the owners other than the author approved, and no owner asks for changes. */
function ownersVerdict(approvals, owners) {
    const notices = [];
    const logins = new Set(owners.flatMap((owner) => loginsOf(owner, approvals, notices)));
    const known = notices.length === 0;
    logins.delete(approvals.author);
    if (known && owners.length > 0 && logins.size === 0) {
        notices.push(`Nobody but the author owns these files; add an owner beside ${owners.join(', ')}.`);
    }
    const those = (verdict) => [...logins].filter((login) => approvals.verdicts.get(login) === verdict).toSorted();
    const refused = those('refused');
    for (const login of refused)
        notices.push(`@${login} asks for changes, so no other approval counts.`);
    const approvedBy = refused.length > 0 ? [] : those('approved').map((login) => `@${login}`);
    if (approvedBy.length === 0) {
        for (const login of those('outdated')) {
            notices.push(`@${login} approved an earlier commit; the latest one needs a new approval.`);
        }
    }
    return { approvedBy, notices };
}
function loginsOf(owner, approvals, notices) {
    const name = owner.toLowerCase();
    if (!name.startsWith('@')) {
        notices.push(`The owner ${owner} is an address, which reviews do not show; name the person as @login.`);
        return [];
    }
    if (!name.includes('/'))
        return [name.slice(1)];
    const members = approvals.teams.get(name);
    if (members !== undefined)
        return members;
    notices.push(`The members of ${owner} could not be listed, so nobody counts as one; use a token that may read the members of the organization (members: read), or name people.`);
    return [];
}


/***/ }),

/***/ 7068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   Rb: () => (/* binding */ ownersLookup),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1318);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5298);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1979);
// CODEOWNERS as GitHub reads it: https://docs.github.com/repositories (About code owners).



/** Where GitHub looks; the first one that exists counts, alone. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** A file with more wrong lines is not repaired from our notices. */
const MOST_NOTICES = 10;
/**
 * Reads a CODEOWNERS file. The last matching line counts, also when it names nobody. Patterns are those of
 * gitignore without `!`, `[ ]` and a leading `\#`; lines that use these, or name something that cannot be an
 * owner, are skipped. A file over 3 MB has no owners at all. `file` names it in notices. Never throws.
 */
function parseCodeowners(input, file) {
    if (input.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyBytes) {
        return {
            ownersOf: () => [],
            notices: [`${file} is larger than 3 MB: GitHub does not use it, nor do we.`],
        };
    }
    const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
    const lines = [];
    const problems = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = parseLine(raw);
        if (typeof line === 'string')
            problems.push(`${file}:${index + 1}: this line is skipped: ${line}.`);
        else if (line !== undefined)
            lines.push(line);
    }
    const more = problems.length - MOST_NOTICES;
    return {
        ownersOf: (path) => {
            const segments = path.split('/');
            return lines.findLast(({ pattern }) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPath */ .$h)(pattern, segments))?.owners ?? [];
        },
        notices: [
            ...problems.slice(0, MOST_NOTICES),
            ...(more > 0 ? [`${file}: ${more} more lines are skipped.`] : []),
        ],
    };
}
/** Whoever may approve findings at a path: the policy's owners, or else its code owners. */
function ownersLookup(policyOwners, codeOwners) {
    if (policyOwners.length > 0)
        return () => policyOwners;
    return (path) => codeOwners?.ownersOf(path) ?? [];
}
/** A line, the reason to skip it, or undefined when it says nothing. */
function parseLine(raw) {
    const [patternText, ...words] = wordsOf(raw);
    if (patternText === undefined)
        return undefined;
    const pattern = compilePattern(patternText);
    if (typeof pattern === 'string')
        return pattern;
    const wrong = words.find((word) => !isOwner(word));
    return wrong === undefined ? { pattern, owners: words } : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(wrong)} cannot be an owner`;
}
/** Words up to a comment. A backslash keeps the next character, a blank too, in its word. */
function wordsOf(raw) {
    const words = raw.match(/(?:\\.|[^\s\\]|\\$)+/gu) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
}
function isOwner(word) {
    return /^@[A-Za-z0-9_-]+(?:\/[A-Za-z0-9._-]+)?$/.test(word) || /^[^@]+@[^@]+$/.test(word);
}
/**
 * The pattern, or why there is none. It is anchored when it has a `/` before its end; what matches a directory
 * matches everything inside, except that a final `*` means direct children only.
 */
function compilePattern(text) {
    if (text.startsWith('!'))
        return 'patterns cannot be negated';
    if (text.startsWith('\\#'))
        return 'a pattern cannot begin with "#"';
    if (/[[\]]/.test(text))
        return 'patterns cannot have brackets';
    if (text.includes('***'))
        return 'three stars in a row mean nothing';
    const names = text.replace(/^\//, '').replace(/\/$/, '').split('/');
    const last = names.at(-1);
    const pattern = text.slice(0, -1).includes('/') ? [] : [..._wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_SEGMENTS */ .A7];
    for (const name of names) {
        const segment = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .compileSegment */ .R$)(name);
        if (segment === undefined || name === '')
            return 'the pattern is not complete';
        pattern.push(...(name === '**' ? _wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_SEGMENTS */ .A7 : [segment]));
    }
    if (text.endsWith('/') || last === '**')
        return [...pattern, ..._wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYTHING_INSIDE */ .Tt];
    return last === '*' ? pattern : [...pattern, ..._wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_SEGMENTS */ .A7];
}


/***/ }),

/***/ 5298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   p: () => (/* binding */ PolicyError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);
// What can be wrong with a policy, a glob or an input. The message is one line and says where and what to do.

class PolicyError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}
/** Untrusted text as one quoted, shortened piece of a one-line message. */
function quoted(text) {
    const LONGEST = 80; // longer than any key or glob worth reading in a message
    return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);
}


/***/ }),

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ loadCodeOwners),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7068);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7895);


/**
 * The policy at base; the defaults when there is none. A path that was asked for and is not there is a notice: a slip
 * would otherwise drop a strict policy unseen, while failing would lock out the change that introduces it.
 * @throws PolicyError, and the source's own error
 */
async function loadPolicy(source, asked) {
    const path = asked ?? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .E;
    const text = await source.readBase(path);
    if (text === undefined) {
        const notice = `There is no policy file ${path} at the base commit; the defaults apply.`;
        return { policy: _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_POLICY */ .l, path, notices: asked === undefined ? [] : [notice] };
    }
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 8138));
    return { policy: await parsePolicy(text, path), path, notices: [] };
}
/** The CODEOWNERS file that GitHub would use at base. @throws the source's own error */
async function loadCodeOwners(source) {
    for (const path of _codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_PATHS */ .xn) {
        const text = await source.readBase(path);
        if (text !== undefined)
            return (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCodeowners */ .BW)(text, path);
    }
    return undefined;
}


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5298);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1979);
// The globs of a policy file: which repository paths a pattern means.


/** No path that people write a pattern for is longer. */
const LONGEST_GLOB = 512;
/** What `{a,b}` may multiply to: hand-written lists have a dozen alternatives; nested ones could be a bomb. */
const MOST_ALTERNATIVES = 64;
/**
 * Compiles one glob. It is anchored at the repository root and matches case-sensitively: `*` and `?` stay inside
 * a segment, `**` as a whole segment crosses them, `{a,b}` are alternatives, a trailing `/` means everything
 * inside, `\` takes the next character literally. Names that begin with a dot are like any other.
 * @throws PolicyError BAD_GLOB, for syntax that is not one of these too: a pattern that is silently read
 * otherwise than meant would leave files out.
 */
function compileGlob(glob) {
    if (glob.length > LONGEST_GLOB)
        throw badGlob(glob, `is longer than ${LONGEST_GLOB} characters`);
    if (glob.startsWith('!'))
        throw badGlob(glob, 'begins with "!"; list what to leave out under "ignore"');
    if (/(?<!\\)[[\]()]/.test(glob))
        throw badGlob(glob, 'has brackets; write "\\[" to mean the character');
    const patterns = alternativesOf(glob).map((alternative) => compilePath(glob, alternative));
    // Exceptions mostly name one file, and there may be thousands of them.
    if (/^[^/*?{}\\]+(?:\/[^/*?{}\\]+)*$/.test(glob))
        return (path) => path === glob;
    return (path) => {
        const segments = path.split('/');
        return patterns.some((pattern) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPath */ .$h)(pattern, segments));
    };
}
/** A path matches when one of the globs does. @throws PolicyError BAD_GLOB */
function compileGlobs(globs) {
    const matchers = globs.map(compileGlob);
    return (path) => matchers.some((matches) => matches(path));
}
/** The same function, computed once for each path: a file may hold thousands of findings. */
function remembered(compute) {
    const known = new Map();
    return (path) => {
        const entry = known.get(path) ?? { value: compute(path) };
        known.set(path, entry);
        return entry.value;
    };
}
function compilePath(glob, alternative) {
    const texts = alternative.replace(/^\//, '').split('/');
    if (texts.length > 1 && texts.at(-1) === '')
        texts[texts.length - 1] = '**';
    return texts.flatMap((text, index) => {
        if (text === '' || text === '.' || text === '..')
            throw badGlob(glob, `has the segment ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}`);
        // A file of the directory's own name is not inside it.
        if (text === '**')
            return index === texts.length - 1 ? _wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING_INSIDE */ .Tt : _wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING_INSIDE */ .Tt.slice(0, 1);
        const segment = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSegment */ .R$)(text);
        if (segment === undefined)
            throw badGlob(glob, 'has a backslash with nothing after it');
        return [segment];
    });
}
/** Expands braces with a worklist, so that neither depth nor number can grow past the limit. */
function alternativesOf(glob) {
    const open = [glob];
    const done = [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const group = firstBraces(glob, next);
        if (group === undefined)
            done.push(next);
        else
            open.push(...group);
        if (open.length + done.length > MOST_ALTERNATIVES) {
            throw badGlob(glob, `means more than ${MOST_ALTERNATIVES} alternatives; write several globs`);
        }
    }
    return done;
}
/** The texts that the first brace group stands for, or undefined when there is none. */
function firstBraces(glob, text) {
    const cuts = [];
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === '{' && depth++ === 0)
            cuts.push(at);
        else if (character === ',' && depth === 1)
            cuts.push(at);
        else if (character === '}' && --depth <= 0) {
            if (depth < 0)
                break;
            if (cuts.length === 1)
                throw badGlob(glob, 'has braces without a comma; write "\\{" to mean the character');
            return [...cuts.keys()].map((n) => {
                const inside = text.slice((cuts[n] ?? 0) + 1, cuts[n + 1] ?? at);
                return text.slice(0, cuts[0]) + inside + text.slice(at + 1);
            });
        }
    }
    if (depth !== 0)
        throw badGlob(glob, 'has braces that do not pair; write "\\{" to mean the character');
    return undefined;
}
function badGlob(glob, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .p('BAD_GLOB', `the glob ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(glob)} ${problem}`);
}


/***/ }),

/***/ 7895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ POLICY_PATH),
/* harmony export */   l: () => (/* binding */ NO_POLICY)
/* harmony export */ });
/** Where teams keep their policy; it is read from the base commit. */
const POLICY_PATH = '.github/model-guard.yml';
/** The policy of a repository that has no policy file. */
const NO_POLICY = {
    severity: new Map(),
    overrides: [],
    allow: { globals: [] },
    exceptions: [],
    lfs: {},
};


/***/ }),

/***/ 7248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ fileSelection),
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   iR: () => (/* binding */ rulesByPath),
/* harmony export */   sF: () => (/* binding */ unknownRules),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1374);

const DEFAULTS = {
    // What runs code or very likely does must not merge; what only might needs a person.
    failOn: 'HIGH',
    reviewOn: 'MEDIUM',
    // What a loader would go on to run is worse than what it stops at.
    onIncomplete: 'by-risk',
    paths: ['**'],
    ignore: [],
    severity: new Map(),
    overrides: [],
    allow: { globals: [] },
    owners: [],
    exceptions: [],
    // Both need a permission to write.
    comment: 'off',
    reviewComments: false,
    // LFS bandwidth is billed to the owner of the repository; 500 MB is half of what GitHub gives for free.
    lfs: { fetch: false, maxBytes: 500e6 },
};
/**
 * Input over policy file over default. A threshold given as input holds for every path: it replaces those of
 * the policy's overrides too, because whoever runs the tool sees the input and not the file.
 */
function resolveSettings(inputs, policy, defaults = DEFAULTS) {
    return {
        failOn: inputs.failOn ?? policy.failOn ?? defaults.failOn,
        reviewOn: inputs.reviewOn ?? policy.reviewOn ?? defaults.reviewOn,
        onIncomplete: inputs.onIncomplete ?? policy.onIncomplete ?? defaults.onIncomplete,
        paths: policy.paths ?? defaults.paths,
        ignore: policy.ignore ?? defaults.ignore,
        severity: new Map([...defaults.severity, ...policy.severity]),
        overrides: [...defaults.overrides, ...policy.overrides].map((override) => withoutInputs(override, inputs)),
        allow: { globals: [...defaults.allow.globals, ...policy.allow.globals] },
        owners: policy.owners ?? defaults.owners,
        exceptions: [...defaults.exceptions, ...policy.exceptions],
        comment: inputs.comment ?? policy.comment ?? defaults.comment,
        reviewComments: inputs.reviewComments ?? policy.reviewComments ?? defaults.reviewComments,
        lfs: {
            fetch: inputs.lfs?.fetch ?? policy.lfs.fetch ?? defaults.lfs.fetch,
            maxBytes: inputs.lfs?.maxBytes ?? policy.lfs.maxBytes ?? defaults.lfs.maxBytes,
        },
    };
}
function withoutInputs(override, inputs) {
    const { paths, severity, failOn, reviewOn } = override;
    return {
        paths,
        severity,
        ...(failOn && !inputs.failOn && { failOn }),
        ...(reviewOn && !inputs.reviewOn && { reviewOn }),
    };
}
/** Which files are looked at. @throws PolicyError BAD_GLOB */
function fileSelection(settings) {
    const wanted = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(settings.paths);
    const ignored = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(settings.ignore);
    return (path) => {
        if (!wanted(path))
            return 'outside';
        return ignored(path) ? 'ignored' : 'inspect';
    };
}
/** The settings for each path: overrides in order, the last one that says something wins. @throws PolicyError BAD_GLOB */
function rulesByPath(settings) {
    const overrides = settings.overrides.map((override) => ({
        override,
        matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(override.paths),
    }));
    return (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)((path) => {
        let rules = settings;
        for (const { override, matches } of overrides) {
            if (!matches(path))
                continue;
            rules = {
                failOn: override.failOn ?? rules.failOn,
                reviewOn: override.reviewOn ?? rules.reviewOn,
                severity: new Map([...rules.severity, ...override.severity]),
            };
        }
        return rules;
    });
}
/** One notice for each rule that the policy names and nobody knows: a slip there would silently do nothing. */
function unknownRules(settings, isKnown) {
    const named = new Set([
        ...settings.severity.keys(),
        ...settings.overrides.flatMap((override) => [...override.severity.keys()]),
        ...settings.exceptions.map((exception) => exception.rule),
    ]);
    return [...named]
        .filter((rule) => !isKnown(rule))
        .map((rule) => `The policy names the rule ${rule}, which does not exist; correct or remove it.`);
}


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   A7: () => (/* binding */ ANY_SEGMENTS),
/* harmony export */   R$: () => (/* binding */ compileSegment),
/* harmony export */   Tt: () => (/* binding */ EVERYTHING_INSIDE)
/* harmony export */ });
// A matcher for `*`, `?` and `**` whose time is at most pattern length times path length.
// Written here because the usual translation to a regular expression backtracks: four stars against a file
// name of 400 letters already take seconds, and file names belong to the attacker.
const MANY = Symbol('any number of items');
const ONE = Symbol('any one item');
/** Any number of segments, none included. */
const ANY_SEGMENTS = [MANY];
/** At least one segment: everything inside a directory. */
const EVERYTHING_INSIDE = [MANY, [MANY]];
/**
 * Compiles one segment (no `/` in it): `*` any characters, `?` one character, `\` takes the next one literally.
 * Undefined when a backslash ends the segment.
 */
function compileSegment(text) {
    const tokens = [];
    let escaped = false;
    for (const character of text) {
        if (escaped)
            tokens.push(character);
        else if (character === '*')
            tokens.push(MANY);
        else if (character === '?')
            tokens.push(ONE);
        else if (character !== '\\')
            tokens.push(character);
        escaped = !escaped && character === '\\';
    }
    if (escaped)
        return undefined;
    return tokens.every((token) => typeof token === 'string') ? tokens.join('') : tokens;
}
/** Whether the pattern matches the whole path, given as its segments. Case-sensitive. */
function matchesPath(pattern, path) {
    return matchesAll(pattern, path, (segment, name) => typeof segment === 'string' ? segment === name : matchesAll(segment, Array.from(name), matchesCharacter));
}
function matchesCharacter(token, character) {
    return token === ONE || token === character;
}
/**
 * Greedy match that only ever goes back to the latest `MANY`: each pair of token and item is compared at most
 * once for each `MANY`, so the work is bounded by the product of the two lengths.
 */
function matchesAll(pattern, items, matches) {
    let token = 0;
    let many = -1;
    let resume = 0;
    for (let item = 0; item < items.length;) {
        const wanted = pattern[token];
        if (wanted === MANY) {
            many = token++;
            resume = item;
        }
        else if (wanted !== undefined && matches(wanted, items[item] ?? '')) {
            token++;
            item++;
        }
        else if (many >= 0) {
            token = many + 1;
            item = ++resume;
        }
        else
            return false;
    }
    while (pattern[token] === MANY)
        token++;
    return token === pattern.length;
}


/***/ }),

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ cutData),
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
// Workflow commands of GitHub's runner: the only place that makes one.
/**
 * `::name key=value,key=value::data` with the escapes that the runner undoes (actions/runner, ActionCommand.cs).
 * Properties whose value is undefined or empty are left out: the runner drops them anyway.
 */
function workflowCommand(name, properties, data) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const info = pairs.length === 0 ? name : `${name} ${pairs.join(',')}`;
    // Safe by construction: every character that could end the line or a property is escaped.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand has no run-time form to narrow by
    return `::${info}::${escapeData(data)}`;
}
/** The longest start of `text` whose escaped form has at most `max` UTF-16 code units, `…` at its end if cut. */
function cutData(text, max) {
    let length = 0;
    let end = 0;
    for (const character of text) {
        length += escapeData(character).length;
        // one unit is kept for the ellipsis, unless the rest fits
        if (length > max - 1)
            return escapeData(text).length <= max ? text : `${text.slice(0, end)}…`;
        end += character.length;
    }
    return text;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mm: () => (/* binding */ bounded),
  uH: () => (/* binding */ clean),
  SS: () => (/* binding */ codeSpan),
  Cx: () => (/* binding */ forJson),
  Ig: () => (/* binding */ forLog),
  vj: () => (/* binding */ forLogLines),
  Bm: () => (/* binding */ forMarkdown),
  YI: () => (/* binding */ forUri),
  QU: () => (/* reexport */ maskSecrets),
  CS: () => (/* binding */ prose),
  RK: () => (/* binding */ visible)
});

// UNUSED EXPORTS: forHtml

;// CONCATENATED MODULE: ./lib/src/report/secrets.js
// Masks what looks like a credential: a report must not spread the secret that it warns of.
/** Characters of a secret's own body that stay visible, so that its owner can tell which one it is. */
const SHOWN = 3;
/** Keeps the vendor's prefix and the first characters of the body. */
function token(prefix, body, least) {
    const pattern = new RegExp(`(${prefix.source})(${body}{${least},})`, 'g');
    return { pattern, mask: (_, start = '', rest = '') => cut(start, rest) };
}
/** As {@link token}, for prefixes that are also ordinary words: the body must not look like one. */
function doubtful(prefix, body, least) {
    const { pattern } = token(prefix, body, least);
    return {
        pattern,
        mask: (match, start = '', rest = '') => (/[0-9A-Z]/.test(rest) ? cut(start, rest) : match),
    };
}
function cut(prefix, body) {
    return `${prefix}${body.slice(0, SHOWN)}…`;
}
// The least lengths are below the real ones, because evidence may already quote only the start of a value.
const SHAPES = [
    {
        // The mask leaves no whole BEGIN line behind, so masking twice changes nothing.
        pattern: /-----BEGIN ([A-Z0-9 ]{0,40})PRIVATE KEY(?: BLOCK)?-----(?:[^]{0,8192}?-----END [A-Z0-9 ]{0,60}-----|[\w+/=\s\\:,-]*)/g,
        mask: (_, kind = '') => `-----BEGIN ${kind}PRIVATE KEY…`,
    },
    {
        pattern: /(authorization["']?\s{0,8}[:=]\s{0,8}["']?(?:(?:basic|bearer|digest|token|bot)\s{1,8})?)(?!(?:basic|bearer|digest|token|bot)\s)([^\s"'…,;)]{4,}…?)/gi,
        mask: (_, start = '', rest = '') => cut(start, rest),
    },
    {
        pattern: /\b((?:bearer)\s{1,8})([\w.~+/=-]{8,})/gi,
        mask: (_, start = '', rest = '') => cut(start, rest),
    },
    {
        // A user name this long is a token in the user's place.
        pattern: /(:\/\/)([^\s/?#@:"'<>]*)(:?)([^\s/@"'<>]*)@/g,
        mask: (match, start = '', user = '', colon = '') => {
            const name = user.length > 16 ? cut('', user) : user;
            if (colon === '')
                return name === user ? match : `${start}${name}@`;
            return `${start}${name}:…@`;
        },
    },
    {
        // Header, payload and signature; base64 of JSON alone, without a dot, is no token.
        pattern: /(eyJ)([\w-]{8,}(?:\.[\w-]*)*)/g,
        mask: (match, start = '', rest = '') => (rest.includes('.') ? cut(start, rest) : match),
    },
    token(/gh[oprsu]_/, '[A-Za-z0-9]', 8),
    token(/github_pat_/, '\\w', 8),
    token(/glpat-/, '[\\w.-]', 8),
    token(/(?:AKIA|ASIA|ABIA|ACCA)/, '[A-Z0-9]', 12),
    token(/AIza/, '[\\w-]', 16),
    token(/xox[a-z]-/, '[A-Za-z0-9-]', 8),
    token(/pypi-Ag/, '[\\w-]', 8),
    doubtful(/npm_/, '[A-Za-z0-9]', 16),
    doubtful(/(?<![A-Za-z0-9])hf_/, '[A-Za-z0-9]', 10),
    doubtful(/(?<![A-Za-z0-9])sk[-_](?:proj-|ant-|live_|test_)?/, '[\\w-]', 16),
];
/**
 * The text with every well-known credential cut to a short prefix and `…`. Works on raw text, before any
 * escaping, in time linear in its length; masking a second time changes nothing.
 */
function maskSecrets(text) {
    return SHAPES.reduce((result, { pattern, mask }) => result.replace(pattern, mask), text);
}

;// CONCATENATED MODULE: ./lib/src/report/escape.js
// The one place where untrusted text becomes harmless: for people, the runner's log, Markdown, HTML and JSON.


/** UTF-16 code units of one value in a report. More than a screen of evidence is not read by anyone. */
const TEXT_MAX = 2000;
/** UTF-16 code units of a whole log line: a rendered line joins several values. */
const LINE_MAX = 20_000;
/**
 * Characters that cannot be seen or that move others: controls, format and bidi characters, tags, private and
 * unassigned ones, lone surrogates (all `\p{C}`), line and paragraph separators, everything that fonts ignore,
 * and white space that is not the plain space.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|[^\S ]/gu;
/** The colour codes that this program writes itself. */
const COLOUR = new RegExp(String.raw `(\u001b\[\d{1,3}m)`, 'u');
/** What may stand before a command on its line, and the command's key. */
const COMMAND_START = new RegExp(String.raw `^((?:\s|\u001b\[\d{1,3}m)*)::`, 'u');
/** An entity, because no Markdown structure can be made of a decoded one, inside code as well as outside. */
const MARKDOWN_ACTIVE = /[&<>"'`*_[\]()#!~|\\$@:^{}]/g;
const HTML_ACTIVE = /[&<>"'`]/g;
/** Breaks mentions, references, links and emoji names, which GitHub looks for after decoding entities. */
const GAP = '&#8203;';
/** Every invisible or reordering character as `\u{hex}`, newlines and tabs too. The result is one line. */
function visible(text) {
    return text.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** At most `max` UTF-16 code units, `…` included when cut, never half a character. */
function bounded(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, Math.max(0, max - 1));
    return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
/** What every output for people starts from: secrets masked, at most `max` code units, one visible line. */
function clean(text, max = TEXT_MAX) {
    // Cut before escaping too: escapes are up to ten times as long.
    return bounded(visible(bounded(maskSecrets(text), max)), max);
}
/**
 * One log line in which GitHub's runner finds no command. It reads `::name::` at the start of a line after white
 * space and `##[name]` anywhere in one (actions/runner, ActionCommand.cs).
 */
function forLog(text) {
    return breakCommands(clean(text, LINE_MAX));
}
/** As {@link forLog} for text rendered here: keeps its line ends, and its own colours if `colour`. */
function forLogLines(rendered, colour) {
    return rendered
        .split('\n')
        .map((line) => breakCommands(keepColour(line, colour)))
        .join('\n');
}
function keepColour(line, colour) {
    // split with one group: texts at even places, colour codes at odd ones
    const pieces = line.split(COLOUR).map((piece, index) => {
        if (index % 2 === 0)
            return clean(piece, LINE_MAX);
        return colour ? piece : '';
    });
    return pieces.join('');
}
function breakCommands(line) {
    return line.replaceAll('##[', '#\\u{23}[').replace(COMMAND_START, '$1\\u{3a}:');
}
/** Prose for Markdown: shows `text` as it is; starts no structure, link, mention, reference, formula or emoji. */
function forMarkdown(text, max) {
    const plain = clean(text, max).trim();
    // At the start of a line these would make a list or a heading; one entity is enough to break them.
    const start = /^(?:[-+=]|\d+[.)])/.test(plain) ? 1 : 0;
    const rest = plain.slice(start).replace(MARKDOWN_ACTIVE, proseEntity);
    return (start === 1 ? entity(plain) : '') + breakAutolinks(rest);
}
/** Code in Markdown. A `<code>` element, because backticks would need a longer fence than any in the text. */
function codeSpan(text, max) {
    const encoded = clean(text, max).replace(MARKDOWN_ACTIVE, codeEntity);
    return `<code>${breakAutolinks(encoded)}</code>`;
}
/** Our own or a rule's prose, where a pair of backticks means code; each piece is escaped all the same. */
function prose(text, max) {
    const pieces = clean(text, max).split(/`([^`]+)`/);
    return pieces.map((piece, index) => (index % 2 === 0 ? spaced(piece) : codeSpan(piece))).join('');
}
/** Trimming is for the ends of a text, not for the seams of its pieces. */
function spaced(piece) {
    const before = piece.startsWith(' ') ? ' ' : '';
    const after = piece.endsWith(' ') && piece.length > 1 ? ' ' : '';
    return before + forMarkdown(piece) + after;
}
/** Text or an attribute value for HTML. */
function forHtml(text, max) {
    return clean(text, max).replace(HTML_ACTIVE, entity);
}
/**
 * JSON with two-space indentation and a newline at its end, all in printable ASCII, in which the runner finds no
 * command: no line of it starts with `::`, and `##[` is spelled with an escape. Parses to the same value.
 */
function forJson(value) {
    const json = JSON.stringify(value, undefined, 2)
        .replaceAll('##[', '#\\u0023[')
        .replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${json}\n`;
}
/** A repository path as a relative URI reference (RFC 3986): no scheme, host, query or fragment can appear. */
function forUri(path) {
    const segments = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/');
    return segments
        .map(encodeURIComponent)
        .join('/')
        .replace(/^\/+/, '')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The first character of `character` as a decimal entity. */
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function proseEntity(character, at, whole) {
    // GitHub's documentation gives the span as the way to keep a dollar sign out of a formula.
    if (character === '$')
        return '<span>&#36;</span>';
    return gapped('@#:', character, at, whole);
}
/** Inside code GitHub looks for no mentions, references and emoji names, but its parser still makes links. */
function codeEntity(character, at, whole) {
    return gapped(whole.startsWith('://', at) ? '@:' : '@', character, at, whole);
}
/** The entity, and a gap after the characters of `broken` where something follows that they could join. */
function gapped(broken, character, at, whole) {
    return broken.includes(character) && whole.charAt(at + 1) !== ' '
        ? entity(character) + GAP
        : entity(character);
}
function breakAutolinks(encoded) {
    return encoded
        .replace(/www\./gi, (match) => `${match.slice(0, 3)}${GAP}.`)
        .replace(/GH-(?=\d)/gi, `GH-${GAP}`);
}


/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS),
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/src/core/artifact.js
var artifact = __webpack_require__(2024);
// EXTERNAL MODULE: ./lib/src/report/escape.js + 1 modules
var report_escape = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/json.js
// The JSON report, version 1: its shape is published in schemas/report.schema.json.



/**
 * The report as JSON, keys always in the same order. Names stay exactly as git has them, for programs to compare;
 * sentences have their secrets masked. Absent values are absent keys.
 */
function json(report) {
    return (0,report_escape/* forJson */.Cx)({
        schema: 'model-guard/report@1',
        decision: report.decision,
        reason: (0,report_escape/* maskSecrets */.QU)(report.reason),
        findings: report.findings.map(findingOf),
        coverage: {
            inspected: report.coverage.filter(({ status }) => status === 'inspected').length,
            artifacts: report.coverage.map(artifactOf),
            incomplete: (0,report_words/* gaps */.sh)(report).map(incompleteOf),
        },
        notices: report.notices.map(report_escape/* maskSecrets */.QU),
        stats: {
            files: report.stats.files,
            bytes: report.stats.bytes,
            milliseconds: report.stats.milliseconds,
        },
    });
}
// JSON.stringify leaves out keys whose value is undefined.
function findingOf(finding) {
    const { location } = finding;
    const owners = finding.owners.map(report_escape/* maskSecrets */.QU);
    return {
        rule: finding.rule,
        severity: finding.severity,
        confidence: finding.confidence,
        surface: finding.surface,
        title: (0,report_escape/* maskSecrets */.QU)(finding.title),
        evidence: (0,report_escape/* maskSecrets */.QU)(finding.evidence),
        fix: (0,report_escape/* maskSecrets */.QU)(finding.fix),
        path: location.path,
        line: location.line,
        column: location.column,
        member: (0,artifact/* memberName */.e)(location),
        offset: location.offset,
        moreOffsets: finding.moreOffsets.length === 0 ? undefined : finding.moreOffsets,
        cell: location.cell,
        fingerprint: finding.fingerprint,
        sha256: finding.sha256,
        disposition: finding.disposition,
        because: finding.because === undefined ? undefined : (0,report_escape/* maskSecrets */.QU)(finding.because),
        owner: owners.length === 0 ? undefined : owners.join(', '),
        owners,
    };
}
function artifactOf({ locator, format, size, status }) {
    return { path: locator.path, member: (0,artifact/* memberName */.e)(locator), format, size, status };
}
function incompleteOf({ path, member, code, reason, risk, offset }) {
    return { path, member, code, reason: (0,report_escape/* maskSecrets */.QU)(reason), risk, offset };
}

// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(2560);
// EXTERNAL MODULE: ./lib/src/core/severity.js
var severity = __webpack_require__(2797);
;// CONCATENATED MODULE: ./lib/src/report/sarif-text.js
// A message in SARIF: one visible line, never empty, with no link that the data could have made.

/** `[text](target)` in a plain message is a link (SARIF 2.1.0, 3.11.6): a space keeps it from being one. */
function sarifText(text, fallback, max) {
    const plain = (0,report_escape/* clean */.uH)(text, max).replaceAll('](', '] (');
    return plain.trim() === '' ? fallback || '-' : plain;
}

;// CONCATENATED MODULE: ./lib/src/report/sarif-rules.js


/** Code scanning cuts a description at 1024 characters and a name at 255, and keeps 10 tags. */
const DESCRIPTION_MAX = 1024;
const NAME_MAX = 255;
const TAGS_MAX = 10;
const TAG_MAX = 100;
const HELP_MAX = 4000;
/** What may stand in `<...>` in Markdown without ending it. */
const PLAIN_URL = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.,~%/?#=&+;:@-]*)?$/;
/** Code scanning: above 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. A string, by its rule. */
const SECURITY_SEVERITY = {
    CRITICAL: '9.5',
    HIGH: '8.0',
    MEDIUM: '5.5',
    LOW: '2.0',
    INFO: '0.1',
};
const PRECISION = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
const LEVELS = { CRITICAL: 'error', HIGH: 'error', MEDIUM: 'warning', LOW: 'note', INFO: 'note' };
function levelOf(severity) {
    return LEVELS[severity];
}
/** The descriptor of a finding's rule; what a rule book does not hold is described by the finding. */
function descriptorOf(finding, rules) {
    const rule = rules.has(finding.rule) ? rules.rule(finding.rule) : ruleOf(finding);
    return {
        id: rule.id,
        name: (0,report_escape/* bounded */.Mm)(pascalCase(rule.id), NAME_MAX),
        shortDescription: { text: sarifText(rule.title, rule.id, DESCRIPTION_MAX) },
        fullDescription: { text: sarifText(rule.summary, rule.title || rule.id, DESCRIPTION_MAX) },
        help: {
            text: sarifText(`${rule.summary} Fix: ${rule.fix}`, rule.id, DESCRIPTION_MAX),
            markdown: helpMarkdown(rule),
        },
        defaultConfiguration: { level: levelOf(rule.severity) },
        properties: {
            'security-severity': SECURITY_SEVERITY[rule.severity],
            precision: PRECISION[rule.confidence],
            tags: tagsOf(rule),
        },
    };
}
function ruleOf(finding) {
    const { rule: id, title, severity, confidence, surface, fix } = finding;
    const nothing = { references: [], frameworks: {}, examples: { bad: [], good: [] } };
    return { id, title, severity, confidence, surface, summary: title, fix, ...nothing };
}
function helpMarkdown({ summary, fix, references }) {
    const links = references.map((url) => `- ${PLAIN_URL.test(url) ? `<${url}>` : (0,report_escape/* forMarkdown */.Bm)(url)}`);
    const list = links.length === 0 ? '' : `\n\n**References**\n\n${links.join('\n')}`;
    const text = `${(0,report_escape/* prose */.CS)(summary)}\n\n**Fix:** ${(0,report_escape/* prose */.CS)(fix)}`;
    // A list that is cut in the middle of a link would be a broken link.
    return text.length + list.length <= HELP_MAX ? text + list : text;
}
/** `security` first, as code scanning asks; then the surface and the frameworks. */
function tagsOf({ surface, frameworks }) {
    const tags = ['security', surface, ...frameworkTags(frameworks)].map((tag) => (0,report_escape/* bounded */.Mm)(sarifText(tag, '-'), TAG_MAX));
    return [...new Set(tags)].slice(0, TAGS_MAX);
}
/** `external/cwe/cwe-502`, the form that code scanning knows, and `owasp-llm-2026/llm05`. */
function frameworkTags(frameworks) {
    return Object.entries(frameworks).flatMap(([edition, ids]) => {
        const prefix = edition === 'cwe' ? 'external/cwe' : edition;
        return ids.map((id) => `${prefix}/${id}`.toLowerCase());
    });
}
/** `PICKLE-EXEC` as `PickleExec`. */
function pascalCase(id) {
    const words = id.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('') || 'Rule';
}

;// CONCATENATED MODULE: ./lib/src/report/sarif.js






/** UTF-16 code units of the sentence of one result. */
const EVIDENCE_MAX = 1000;
/** Code scanning keeps the first 5,000 results of a run. */
const RESULTS_MAX = 5000;
/** Notifications are for reading; the JSON report holds all. */
const NOTIFICATIONS_MAX = 1000;
/**
 * Code scanning refuses more than 10 MB after gzip. The bound holds before compression, so that no content,
 * however hard to compress, can pass it. The output is ASCII: characters are bytes.
 */
const BYTES_MAX = 9_500_000;
/** One run with the worst findings first; what is left out is said in a notification. */
function sarif(report, options) {
    const findings = worstFirst(report.findings);
    const incomplete = (0,report_words/* gaps */.sh)(report);
    for (let share = 1;;) {
        const shown = {
            findings: findings.slice(0, Math.floor(RESULTS_MAX * share)),
            incomplete: incomplete.slice(0, Math.floor(NOTIFICATIONS_MAX * share)),
            notices: report.notices.slice(0, Math.floor(NOTIFICATIONS_MAX * share)),
        };
        const left = {
            findings: findings.length - shown.findings.length,
            incomplete: incomplete.length - shown.incomplete.length,
        };
        const output = (0,report_escape/* forJson */.Cx)(log(shown, left, options));
        if (output.length <= BYTES_MAX || share === 0)
            return output;
        // Everything shrinks by the excess and a bit more, so that this ends after a few rounds.
        share *= (BYTES_MAX / output.length) * 0.9;
        if (share * RESULTS_MAX < 1)
            share = 0;
    }
}
/** What counts comes before what is waived or was there before; within each, by severity. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => rank(a) - rank(b) || (0,severity/* compareSeverity */.zK)(a.severity, b.severity));
}
function rank({ disposition }) {
    return disposition === 'waived' || disposition === 'existing' ? 1 : 0;
}
function log(shown, left, options) {
    const byRule = new Map(shown.findings.map((finding) => [finding.rule, finding]));
    const ids = [...byRule.keys()].toSorted();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const seen = new Map();
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'model-guard',
                        version: options.version,
                        informationUri: options.informationUri,
                        rules: ids
                            .flatMap((id) => byRule.get(id) ?? [])
                            .map((finding) => descriptorOf(finding, options.rules)),
                    },
                },
                automationDetails: { id: 'model-guard/' },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: notifications(shown, left),
                    },
                ],
                results: shown.findings.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1, seen)),
            },
        ],
    };
}
function notifications({ incomplete, notices }, left) {
    const cut = [];
    if (left.findings > 0)
        cut.push(`${(0,report_words/* count */.U9)(left.findings, 'result')} left out: more than code scanning takes.`);
    if (left.incomplete > 0)
        cut.push(`${(0,report_words/* count */.U9)(left.incomplete, 'artifact')} not inspected, left out of this list.`);
    return [
        ...cut.map((text) => ({ level: 'warning', message: { text } })),
        ...notices.map((notice) => ({
            level: 'note',
            message: { text: sarifText(notice, 'notice') },
        })),
        ...incomplete.map((gap) => ({
            level: 'warning',
            message: { text: sarifText(`Not inspected to its end (${gap.code}): ${gap.reason}`, gap.code) },
            locations: [{ physicalLocation: { artifactLocation: { uri: (0,report_escape/* forUri */.YI)(gap.path) } } }],
        })),
    ];
}
function resultOf(finding, ruleIndex, seen) {
    const { location, disposition } = finding;
    const further = (0,report_words/* furtherOffsets */.HQ)(finding);
    const text = sarifText(finding.evidence, finding.title, EVIDENCE_MAX) + (further === '' ? '' : ` (${further})`);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: levelOf(finding.severity),
        message: { text: sarifText(text, finding.rule) },
        locations: [locationOf(location)],
        partialFingerprints: { primaryLocationLineHash: lineHash(finding, seen) },
        baselineState: disposition === 'existing' ? 'unchanged' : 'new',
        suppressions: disposition === 'waived' ? [suppressionOf(finding)] : undefined,
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            disposition,
            offset: location.offset,
            cell: location.cell,
        },
    };
}
/** `fingerprint:n`, the n-th of the same kind in its file: the form that code scanning tracks alerts by. */
function lineHash({ fingerprint, location }, seen) {
    const key = `${fingerprint}\n${location.path}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return `${fingerprint}:${occurrence}`;
}
/** Code scanning wants a full region. A file without lines has its first; a member's lines are not the file's. */
function locationOf(location) {
    const inFile = location.members.length === 0;
    const line = inFile ? (location.line ?? 1) : 1;
    const column = inFile ? (location.column ?? 1) : 1;
    const member = (0,artifact/* memberName */.e)(location);
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,report_escape/* forUri */.YI)(location.path) },
            region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
        },
        logicalLocations: member === undefined
            ? undefined
            : [{ name: (0,report_escape/* clean */.uH)(location.members.at(-1) ?? ''), fullyQualifiedName: (0,report_escape/* clean */.uH)(member) }],
    };
}
function suppressionOf({ because, owners }) {
    const by = owners.length === 0 ? '' : ` (${owners.join(', ')})`;
    return {
        kind: 'external',
        status: 'accepted',
        justification: sarifText(`${because ?? 'waived by an exception'}${by}`, 'waived'),
    };
}

;// CONCATENATED MODULE: ./lib/src/report/text.js


const BOLD = 1;
const DIM = 2;
const SEVERITY_COLOURS = {
    CRITICAL: 31,
    HIGH: 31,
    MEDIUM: 33,
    LOW: 36,
    INFO: 2,
};
const DECISION_COLOURS = { pass: 32, review: 33, block: 31 };
/** One line when there is nothing to tell but the decision. Ends with a newline. */
function text_text(report, options = {}) {
    const colour = options.colour ?? false;
    const paint = (code, words) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
    const blocks = [
        ...findingBlocks(report, paint),
        gapBlock((0,report_words/* gaps */.sh)(report).filter((gap) => !isListed(gap, report)), paint),
        noticeBlock(report, paint),
        countBlock(report),
        decisionLine(report, paint),
    ];
    const lines = blocks.filter((block) => block !== '').join('\n\n');
    return `${(0,report_escape/* forLogLines */.vj)(lines, colour)}\n`;
}
/** Waived and existing findings are counted at the end, not listed: nobody has to act on them. */
function findingBlocks(report, paint) {
    const byPath = new Map();
    for (const finding of report.findings) {
        if (finding.disposition === 'waived' || finding.disposition === 'existing')
            continue;
        const group = byPath.get(finding.location.path) ?? [];
        group.push(finding);
        byPath.set(finding.location.path, group);
    }
    return [...byPath].map(([path, findings]) => [paint(BOLD, (0,report_escape/* clean */.uH)(path)), ...findings.map((finding) => findingLines(finding, paint))].join('\n'));
}
function findingLines(finding, paint) {
    const { severity, rule, title, disposition } = finding;
    const further = (0,report_words/* furtherOffsets */.HQ)(finding);
    const lines = [
        `  ${paint(SEVERITY_COLOURS[severity], severity)} ${(0,report_escape/* clean */.uH)(title)} ${paint(DIM, `[${(0,report_escape/* clean */.uH)(rule)}, ${disposition}]`)}`,
        `    ${(0,report_escape/* clean */.uH)(finding.evidence)}`,
        `    at ${(0,report_escape/* clean */.uH)((0,report_words/* place */.ik)(finding.location))}${further === '' ? '' : `, ${further}`}`,
        `    fix: ${(0,report_escape/* clean */.uH)(finding.fix)}`,
    ];
    if (finding.because !== undefined)
        lines.push(`    because: ${(0,report_escape/* clean */.uH)(finding.because)}`);
    if (finding.owners.length > 0)
        lines.push(`    owners: ${(0,report_escape/* clean */.uH)(finding.owners.join(', '))}`);
    return lines.join('\n');
}
/** What was not read is a finding, too: the terminal tells it once. */
function isListed(gap, report) {
    return report.findings.some(({ evidence, location, disposition }) => evidence === gap.reason &&
        location.path === gap.path &&
        disposition !== 'existing' &&
        disposition !== 'waived');
}
function gapBlock(items, paint) {
    if (items.length === 0)
        return '';
    const lines = items.map(({ path, member, offset, code, reason }) => {
        const members = member === undefined ? [] : [member];
        const where = (0,report_words/* place */.ik)({ path, members, ...(offset === undefined ? {} : { offset }) });
        return `  ${(0,report_escape/* clean */.uH)(where)}: ${(0,report_escape/* clean */.uH)(reason)} ${paint(DIM, `(${code})`)}`;
    });
    return [paint(BOLD, 'Not inspected'), ...lines].join('\n');
}
function noticeBlock({ notices }, paint) {
    if (notices.length === 0)
        return '';
    return [paint(BOLD, 'Notices'), ...notices.map((notice) => `  ${(0,report_escape/* clean */.uH)(notice)}`)].join('\n');
}
function countBlock(report) {
    const waived = (0,report_words/* ofDisposition */.RJ)(report, 'waived').length;
    const existing = (0,report_words/* ofDisposition */.RJ)(report, 'existing').length;
    const words = [
        waived === 0 ? '' : `${(0,report_words/* count */.U9)(waived, 'finding')} waived.`,
        existing === 0 ? '' : `${(0,report_words/* count */.U9)(existing, 'finding')} already present before this change.`,
    ];
    return words.filter((word) => word !== '').join(' ');
}
function decisionLine(report, paint) {
    const decision = paint(DECISION_COLOURS[report.decision], report_words/* DECISION_WORDS */.np[report.decision]);
    return `${decision}: ${(0,report_escape/* clean */.uH)(report.reason)} ${paint(DIM, `(${(0,report_words/* statsLine */.I0)(report)})`)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/format.js




const FORMATS = ['text', 'json', 'sarif', 'markdown'];
const RENDERERS = {
    text: text_text,
    json: json,
    sarif: sarif,
    markdown: (report) => (0,markdown/* markdown */.wD)(report),
};
/** The report in one format, with a newline at its end. */
function render(report, format, options) {
    return RENDERERS[format](report, options);
}


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9124);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5457);


/** Shorter than the narrowest usual terminal, because a wrapped line cannot be redrawn. */
const PROGRESS_WIDTH = 78;
const CLEAR_LINE = '\r\u001b[K';
function createLog(options) {
    const { write, colour, commands } = options;
    let drawn = false;
    const put = (text) => {
        write(`${drawn ? CLEAR_LINE : ''}${text}`);
        drawn = false;
    };
    const command = (made) => {
        if (commands)
            put(`${made}\n`);
    };
    return {
        line: (text) => put(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(text)}\n`),
        rendered: (text) => {
            if (text !== '')
                put(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLogLines */ .vj)(text.replace(/\n$/, ''), colour)}\n`);
        },
        command,
        group: (title) => command((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('group', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(title))),
        endGroup: () => command((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('endgroup', {}, '')),
        progress: (text) => {
            if (!options.progress)
                return;
            if (text === '') {
                if (drawn)
                    put('');
                return;
            }
            put((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(text), PROGRESS_WIDTH));
            drawn = true;
        },
    };
}


/***/ }),

/***/ 7268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ markdown_parts_document),
  B: () => (/* binding */ what)
});

// EXTERNAL MODULE: ./lib/src/core/severity.js
var severity = __webpack_require__(2797);
// EXTERNAL MODULE: ./lib/src/report/escape.js + 1 modules
var report_escape = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/fit.js
// Lays out sections of Markdown tables within a number of UTF-8 bytes: shares first, then what is left.

/**
 * `header`, the sections and `footer` in at most `budget` bytes. Rows are cut, never the frame: a section always
 * says how many of its rows are missing and where they are.
 */
function fit(header, sections, footer, options) {
    const layouts = sections.map((section) => ({ section, rows: [] }));
    const frame = layouts.map(({ section }) => byteLength(render(section, [], section.size, options.elsewhere)));
    const fixed = byteLength(header) + byteLength(footer) + frame.reduce((sum, size) => sum + size, 0);
    let room = Math.max(0, options.budget - fixed);
    const whole = room;
    for (const layout of layouts)
        room -= fill(layout, Math.min(room, whole * layout.section.share));
    for (const layout of layouts)
        room -= fill(layout, room);
    const body = layouts.map(({ section, rows }) => render(section, rows, section.size - rows.length, options.elsewhere));
    return header + body.join('') + footer;
}
/** Takes rows while they fit in `room` bytes; returns the bytes taken. */
function fill(layout, room) {
    const { section, rows } = layout;
    let taken = 0;
    while (rows.length < section.size) {
        const row = layout.waiting ?? tableRow(section.row(rows.length));
        const size = byteLength(row);
        if (taken + size > room) {
            layout.waiting = row;
            break;
        }
        delete layout.waiting;
        rows.push(row);
        taken += size;
    }
    return taken;
}
function render(section, rows, missing, elsewhere) {
    if (section.size === 0) {
        return section.whenEmpty === undefined ? '' : `## ${section.title}\n\n${section.whenEmpty}\n\n`;
    }
    const head = tableRow(section.head) + tableRow(section.head.map(() => '---'));
    const cut = missing === 0 ? '' : `\n**${(0,report_words/* count */.U9)(missing, 'more row')} left out here; see ${elsewhere}.**\n`;
    const table = `${head}${rows.join('')}${cut}`;
    return section.collapsed
        ? `<details><summary>${section.title}</summary>\n\n${table}\n</details>\n\n`
        : `## ${section.title}\n\n${table}\n`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}

;// CONCATENATED MODULE: ./lib/src/report/markdown-parts.js




const ICONS = { pass: '✅', review: '⚠️', block: '❌' };
const SEVERITY_ICONS = {
    CRITICAL: '🔴',
    HIGH: '🟠',
    MEDIUM: '🟡',
    LOW: '🔵',
    INFO: '⚪',
};
const FINDING_HEAD = ['Severity', 'Where', 'What it does', 'Fix', 'Rule'];
const REASON_MAX = 600;
const FIX_MAX = 400;
const OWNERS_MAX = 200;
const ALL_READ = 'Everything that changed was read to its end.';
/** The whole document: decision first, then findings by what they mean, then what was not read. */
function markdown_parts_document(report, options) {
    const footer = `<sub>${(0,report_words/* statsLine */.I0)(report)}</sub>\n`;
    return fit(heading(report), sections(report, options), footer, options);
}
function heading(report) {
    const words = `${ICONS[report.decision]} **${report_words/* DECISION_WORDS */.np[report.decision]}**`;
    return `# model-guard\n\n${words}: ${(0,report_escape/* forMarkdown */.Bm)(report.reason, REASON_MAX)}\n\n${counts(report)}\n\n`;
}
/** `New in this change: 1 critical, 2 medium. Waived: 1. Already present: 3. Not inspected: 1.` */
function counts(report) {
    const fresh = report.findings.filter(({ disposition }) => disposition !== 'waived' && disposition !== 'existing');
    const bySeverity = severity/* SEVERITIES */.oC.map((severity) => {
        const number = fresh.filter((finding) => finding.severity === severity).length;
        return number === 0 ? '' : `**${(0,report_words/* grouped */.zD)(number)}** ${severity.toLowerCase()}`;
    });
    const list = bySeverity.filter((text) => text !== '').join(', ');
    const others = [
        ['Waived', (0,report_words/* ofDisposition */.RJ)(report, 'waived').length],
        ['Already present', (0,report_words/* ofDisposition */.RJ)(report, 'existing').length],
        ['Not inspected', (0,report_words/* gaps */.sh)(report).length],
    ];
    const rest = others
        .filter(([, number]) => number > 0)
        .map(([word, number]) => ` ${word}: ${(0,report_words/* grouped */.zD)(number)}.`);
    return `New in this change: ${list === '' ? 'no findings' : list}.${rest.join('')}`;
}
/** In the order of the page. Shares are what each may take before the rest of the room is given out. */
function sections(report, options) {
    const findings = (title, of, share, collapsed) => {
        const items = (0,report_words/* ofDisposition */.RJ)(report, of);
        return {
            title: collapsed ? `${title} (${(0,report_words/* grouped */.zD)(items.length)})` : title,
            collapsed,
            share,
            head: FINDING_HEAD,
            size: items.length,
            row: (index) => findingRow(items[index], options),
        };
    };
    return [
        findings('Blocked', 'block', 0.4, false),
        findings('Needs review', 'review', 0.2, false),
        notInspected((0,report_words/* gaps */.sh)(report)),
        notices(report),
        findings('Notes', 'note', 0.05, true),
        findings('Waived', 'waived', 0.05, true),
        findings('Already present', 'existing', 0.05, true),
    ];
}
function notInspected(items) {
    return {
        title: 'Not inspected',
        collapsed: false,
        share: 0.15,
        head: ['Where', 'Status', 'Reason'],
        size: items.length,
        row: (index) => gapRow(items[index]),
        whenEmpty: ALL_READ,
    };
}
function notices({ notices: items }) {
    return {
        title: 'Notices',
        collapsed: false,
        share: 0.05,
        head: ['Notice'],
        size: items.length,
        row: (index) => [(0,report_escape/* forMarkdown */.Bm)(items[index] ?? '', REASON_MAX)],
    };
}
function findingRow(finding, { evidence }) {
    if (finding === undefined)
        return FINDING_HEAD.map(() => '');
    return [
        `${SEVERITY_ICONS[finding.severity]} ${finding.severity}`,
        (0,report_escape/* codeSpan */.SS)((0,report_words/* place */.ik)(finding.location)),
        what(finding, evidence),
        (0,report_escape/* prose */.CS)(finding.fix, FIX_MAX),
        (0,report_escape/* codeSpan */.SS)(finding.rule, FIX_MAX),
    ];
}
/** Title, evidence, further offsets, and why policy judged it as it did. */
function what(finding, evidenceMax) {
    const further = (0,report_words/* furtherOffsets */.HQ)(finding);
    const parts = [
        `<b>${(0,report_escape/* forMarkdown */.Bm)(finding.title, FIX_MAX)}</b>`,
        (0,report_escape/* forMarkdown */.Bm)(finding.evidence, evidenceMax) + (further === '' ? '' : ` (${further})`),
        finding.because === undefined ? '' : `<i>${(0,report_escape/* forMarkdown */.Bm)(finding.because, FIX_MAX)}</i>`,
        finding.owners.length === 0
            ? ''
            : `${ownersWord(finding)} ${(0,report_escape/* codeSpan */.SS)(finding.owners.join(', '), OWNERS_MAX)}`,
    ];
    return parts.filter((part) => part !== '').join('<br>');
}
function ownersWord({ disposition }) {
    return disposition === 'waived' ? 'Waived by' : 'Owners:';
}
function gapRow(gap) {
    if (gap === undefined)
        return ['', '', ''];
    const { path, member, offset, status, code, reason } = gap;
    const location = {
        path,
        members: member === undefined ? [] : [member],
        ...(offset === undefined ? {} : { offset }),
    };
    return [
        (0,report_escape/* codeSpan */.SS)((0,report_words/* place */.ik)(location)),
        status === 'partial' ? 'read in part' : 'not read',
        `${(0,report_escape/* forMarkdown */.Bm)(reason, REASON_MAX)} (${code})`,
    ];
}


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ COMMENT_MARKER),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export COMMENT_BUDGET */
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268);

/** By its first line a later run finds the comment again. */
const COMMENT_MARKER = '<!-- model-guard -->';
/** GitHub refuses a comment of more than 65,536 characters. Counted in UTF-8 bytes, which are never fewer. */
const COMMENT_BUDGET = 65_000;
function markdown(report, options = {}) {
    const marker = `${COMMENT_MARKER}\n`;
    const body = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .A)(report, {
        budget: (options.budget ?? COMMENT_BUDGET) - marker.length,
        evidence: 400,
        elsewhere: options.elsewhere ?? 'the JSON or SARIF report',
    });
    return marker + body;
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ furtherOffsets),
/* harmony export */   I0: () => (/* binding */ statsLine),
/* harmony export */   RJ: () => (/* binding */ ofDisposition),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   sh: () => (/* binding */ gaps),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export fileSize */
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2024);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5457);
// The words that several outputs share: places, counts, sizes. Raw text in, raw text out: outputs escape.


/** A path and each archive member are cut alone, so that a long name cannot push the offset out of sight. */
const NAME_MAX = 260;
/** Offsets listed for one finding; the rest is a number. */
const OFFSETS_SHOWN = 5;
const DECISION_WORDS = {
    pass: 'Passed',
    review: 'Needs review',
    block: 'Blocked',
};
/** `models/a.pt > archive/data.pkl @ byte 41`, `train.py:12:5`, `a.ipynb:40 in cell 3`. */
function place(location) {
    const { path, line, column } = location;
    const lines = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${[path, ...location.members].map(shortName).join(' > ')}${lines}${spot(location)}`;
}
/** What follows the name: ` in cell 3`, ` @ byte 41`. */
function spot(location) {
    const cell = location.cell === undefined ? '' : ` in cell ${location.cell}`;
    return location.offset === undefined ? cell : `${cell} @ byte ${location.offset}`;
}
/** `also at bytes 50, 61 and 3 more`, or nothing. */
function furtherOffsets(finding) {
    const { moreOffsets } = finding;
    if (moreOffsets.length === 0)
        return '';
    const left = moreOffsets.length - OFFSETS_SHOWN;
    const shown = moreOffsets.slice(0, OFFSETS_SHOWN).join(', ');
    return `also at ${moreOffsets.length === 1 ? 'byte' : 'bytes'} ${shown}${left > 0 ? ` and ${left} more` : ''}`;
}
function shortName(name) {
    // Masked before it is cut: half a secret has no shape to know it by.
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(name), NAME_MAX);
}
function ofDisposition(report, disposition) {
    return report.findings.filter((finding) => finding.disposition === disposition);
}
/** Every reason why something was not read to its end, in the order of the coverage. */
function gaps(report) {
    return report.coverage.flatMap(({ locator, status, incomplete }) => {
        if (status === 'inspected')
            return [];
        const member = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .memberName */ .e)(locator);
        const where = { path: locator.path, ...(member === undefined ? {} : { member }), status };
        // A status without a reason would otherwise vanish from every list.
        const reasons = incomplete.length > 0
            ? incomplete
            : [{ code: 'unreadable', reason: 'no reason was given', risk: 'unknown' }];
        return reasons.map((reason) => Object.assign({}, reason, where));
    });
}
/** `1 file`, `12,000 files`. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** Digits in groups of three, the same on every machine. */
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `512 bytes`, `3.4 MB` (decimal units). */
function fileSize(bytes) {
    if (bytes < 1000)
        return count(bytes, 'byte');
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1] ?? ''}`;
}
/** `12 files, 3.4 MB, 1.2 s`. */
function statsLine({ stats }) {
    return `${count(stats.files, 'file')}, ${fileSize(stats.bytes)}, ${(stats.milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/version.js
// The version, from package.json: the one place where it is written.

const VERSION = package_namespaceObject.rE;


/***/ })

};
