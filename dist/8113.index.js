export const id = 8113;
export const ids = [8113];
export const modules = {

/***/ 62024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDecoded),
/* harmony export */   e: () => (/* binding */ memberName)
/* harmony export */ });
/** The member chain as one string for reports, or undefined for a file of its own. */
function memberName(locator) {
    return locator.members.length === 0 ? undefined : locator.members.join(' > ');
}
/** Whether a member is a program or text that was decoded out of a file, rather than a file of its own. */
function isDecoded({ use }) {
    return use !== undefined && use !== 'pickle' && use !== 'raw';
}


/***/ }),

/***/ 57657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        // Without a stack: these are answers for people, thrown by the thousand where a format is told from another, and
        // collecting a stack costs more than all the rest of a refusal.
        const limit = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        super(message, cause === undefined ? undefined : { cause });
        Error.stackTraceLimit = limit;
        this.name = new.target.name;
        this.code = code;
    }
}
/** The message of anything thrown, without trusting that it is an Error. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 84171:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/**
 * Explains the first error; `errors` come from a validator that stops there and is verbose. `whole` is what the file is
 * called: the policy.
 */
function explain(errors, whole) {
    // For a key of the wrong form there are two errors; the later one says that it is about the key.
    const error = errors.find(({ keyword }) => keyword === 'propertyNames') ?? errors[0];
    if (error === undefined)
        return { path: [], problem: `${whole} is not valid` };
    const path = error.instancePath.split('/').slice(1).map(unescapePointer);
    const schema = error.parentSchema ?? {};
    const parameters = error.params;
    const key = parameters['additionalProperty'] ?? parameters['propertyName'];
    if (typeof key !== 'string')
        return { path, problem: aboutValue(error, nameOf(path, whole), schema, parameters) };
    if (error.keyword === 'propertyNames') {
        const example = exampleOf(errors[0]?.parentSchema);
        return {
            path,
            key,
            problem: `${quoted(key)} has the wrong form${example} (under ${nameOf(path, whole)})`,
        };
    }
    return { path, key, problem: unknownKey(key, Object.keys(schema['properties'] ?? {})) };
}
/** For a key that nobody knows: the one that is meant, or all there are. */
function unknownKey(key, known) {
    const meant = closest(key, known);
    return meant === undefined
        ? `unknown key ${quoted(key)}; known are ${known.join(', ')}`
        : `unknown key ${quoted(key)} \u2014 did you mean "${meant}"?`;
}
function aboutValue(error, name, schema, parameters) {
    switch (error.keyword) {
        case 'required':
            return `${name} lacks the key "${String(parameters['missingProperty'])}"`;
        case 'enum':
            return `${name} must be one of ${listOf(schema['enum']).join(', ')}`;
        case 'type':
            return `${name} must be ${typeNames(parameters['type'])}`;
        case 'pattern':
            return `${name} has the wrong form${exampleOf(schema)}`;
        case 'minimum':
            return `${name} must be at least ${String(parameters['limit'])}`;
        case 'maximum':
            return `${name} must be at most ${String(parameters['limit'])}`;
        default:
            return `${name} ${error.message ?? 'is not valid'}`;
    }
}
function typeNames(type) {
    const names = (Array.isArray(type) ? listOf(type) : [type]).map((name) => {
        switch (name) {
            case 'object':
                return 'a mapping of keys to values';
            case 'array':
                return 'a list';
            case 'boolean':
                return 'true or false';
            case 'integer':
                return 'a whole number';
            case 'number':
                return 'a number';
            default:
                return 'a text';
        }
    });
    return names.join(' or ');
}
function exampleOf(schema) {
    const example = listOf(schema?.['examples'])[0];
    return example === undefined ? '' : `; write it like ${JSON.stringify(example)}`;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** `["exceptions", "0", "rule"]` -> `"exceptions[0].rule"`. */
function nameOf(path, whole) {
    if (path.length === 0)
        return whole;
    const steps = path.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`));
    return quoted(steps.join('').replace(/^\./, ''));
}
function unescapePointer(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** The known word with the fewest edits, if they are few enough to be a slip; `fail_on` and `failOn` are. */
function closest(word, known) {
    const LONGEST_SLIP = 40; // no known key comes near it; keeps the table small
    if (word.length > LONGEST_SLIP)
        return undefined;
    const ranked = known
        .map((name) => ({ name, edits: edits(lettersOf(word), lettersOf(name)) }))
        .toSorted((a, b) => a.edits - b.edits);
    const best = ranked[0];
    return best !== undefined && best.edits <= Math.max(1, best.name.length / 3) ? best.name : undefined;
}
function lettersOf(text) {
    return text.toLowerCase().replaceAll(/[^a-z]/g, '');
}
/** Levenshtein distance, one row at a time. */
function edits(a, b) {
    let row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
/** Untrusted text as one quoted, shortened piece of a one-line message. */
function quoted(text) {
    const LONGEST = 80; // longer than any key or glob worth reading in a message
    return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);
}


/***/ }),

/***/ 83442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex),
/* harmony export */   t: () => (/* binding */ newHash)
/* harmony export */ });
/** A new hash of that algorithm, by OpenSSL's name for it. Throws when this Node does not have it. */
function newHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}
/** sha256 of bytes, or of a text as UTF-8, as 64 lower-case hex characters. */
function sha256Hex(content) {
    return newHash('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 61318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 15304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ matchOf),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   wM: () => (/* binding */ RuleBook)
/* harmony export */ });
/* unused harmony export RuleError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// A rule: knowledge about one threat as data. The files are in rules/; the shape is schemas/rule.schema.json.

class RuleError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}
/** All rules by id, and the shared knowledge of each surface. */
class RuleBook {
    byId = new Map();
    files;
    indexes = new Map();
    constructor(files) {
        this.files = files;
        for (const rule of files.flatMap((file) => file.rules)) {
            if (this.byId.has(rule.id))
                throw new RuleError('DUPLICATE_RULE', `rule ${rule.id} is defined twice`);
            this.byId.set(rule.id, rule);
        }
    }
    /** A book with further files. Throws {@link RuleError} DUPLICATE_RULE. */
    with(files) {
        return files.length === 0 ? this : new RuleBook([...this.files, ...files]);
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
    /** Where the file of a rule of a team is; undefined for ours. */
    pathOf(id) {
        return this.files.find(({ rules }) => rules.some((rule) => rule.id === id))?.path;
    }
    /**
     * What an inspector makes of the rules for the settings `by`, made once for each run: indexing thousands of names
     * again for every file would take longer than reading it.
     */
    index(name, by, make) {
        const indexes = this.indexes.get(by) ?? new Map();
        this.indexes.set(by, indexes);
        if (!indexes.has(name))
            indexes.set(name, make());
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this method writes what it reads
        return indexes.get(name);
    }
    /** The rules of one surface, in file order. */
    ofSurface(surface) {
        return this.index(`rules of ${surface}`, this, () => this.files.filter((file) => file.surface === surface).flatMap((file) => file.rules));
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
        fix: occurrence.fix ?? rule.fix,
        location: occurrence.location,
        moreOffsets: occurrence.moreOffsets ?? [],
        subject: occurrence.subject,
    };
}


/***/ }),

/***/ 62797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 68443:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ guard)
});

// EXTERNAL MODULE: ./lib/src/core/limits.js
var limits = __webpack_require__(61318);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/policy/codeowners.js
var codeowners = __webpack_require__(47068);
// EXTERNAL MODULE: ./lib/src/core/severity.js
var core_severity = __webpack_require__(62797);
// EXTERNAL MODULE: ./lib/src/policy/approvals.js
var policy_approvals = __webpack_require__(95165);
// EXTERNAL MODULE: ./lib/src/policy/globs.js
var globs = __webpack_require__(11374);
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

// EXTERNAL MODULE: ./lib/src/core/hash.js
var hash = __webpack_require__(83442);
;// CONCATENATED MODULE: ./lib/src/policy/fingerprint.js
// What makes two findings the same one, wherever the file moved.

/**
 * 64 hex characters over rule, member chain and subject: free of path, offset, line and time. The members stay
 * a list in the digest's input, so that no member name can imitate a chain.
 */
function fingerprintOf(finding) {
    const identity = JSON.stringify([finding.rule, finding.location.members, finding.subject]);
    return (0,hash/* sha256Hex */.f)(identity);
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
        places: placesOf(worst, group),
    };
}
function placesOf(worst, group) {
    const places = new Map();
    for (const finding of group) {
        const { cell, line, column } = finding.location;
        const place = `${cell} ${line} ${column}`;
        if ((line ?? cell) !== undefined && !places.has(place))
            places.set(place, finding);
    }
    return places.size === 0 ? [worst] : [...places.values()];
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
 * The head findings that base findings account for: equal fingerprints, one for one, in the same path
 * or in the one that the file moved from. That the same was gone elsewhere proves nothing: whoever writes the change
 * may delete a harmless example of a finding and write it anew where it does harm. Nor does what stood there once
 * account for what stands there twice; where in the file it stands does not matter, since lines move.
 *
 * SCAN-INCOMPLETE needs the same sha256 too: otherwise replacing one file that nobody could read with another
 * would pass unseen. A base finding does not excuse a worse one, but it is used up by it all the same: pairs
 * depend on paths alone, so that making one finding worse can never make another one existing.
 */
function existingAmong(head, base, files, mayMove = () => true) {
    const unpaired = byIdentity(uniqueFindings(base), files.baseDigest);
    const pairs = new Map();
    const pair = (one, path) => {
        const olds = unpaired.get(identityOf(one, files.headDigest) ?? '');
        const old = path === undefined ? undefined : olds?.get(path);
        if (path === undefined || old === undefined)
            return;
        olds?.delete(path);
        pairs.set(one, old);
    };
    for (const one of head)
        pair(one, one.finding.location.path);
    const moved = head.filter((one) => !pairs.has(one));
    for (const one of moved.toSorted(byPath))
        pair(one, files.originOf(one.finding.location.path));
    const excused = [...pairs].filter(([one, { finding: old }]) => (0,core_severity/* compareSeverity */.zK)(old.severity, one.finding.severity) <= 0 &&
        (old.location.path === one.finding.location.path || mayMove(old, one.finding)));
    const isRepeated = ([one, old]) => one.places.length > old.places.length;
    return {
        existing: new Map(excused.filter((each) => !isRepeated(each)).map(([one, old]) => [one, old.finding])),
        repeated: new Map(excused.filter(isRepeated).map(([one, old]) => [one, old.places.length])),
    };
}
function byIdentity(findings, digestOf) {
    const groups = new Map();
    for (const one of findings) {
        const identity = identityOf(one, digestOf);
        if (identity === undefined)
            continue;
        const group = groups.get(identity) ?? new Map();
        groups.set(identity, group.set(one.finding.location.path, one));
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
        return blocked(findingsOf(settled, 'block'), settings);
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
        .map((kind) => [findingsOf(settled, kind).length, kind])
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
function findingsOf(settled, kind) {
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

;// CONCATENATED MODULE: ./lib/src/policy/repeated.js
/** Files of which added lines are asked for: what is found in many places of many files is placed anywhere in them. */
const MAX_PATHS = 50;
/** The files in which something stands more than once and that have a base: only there may something be repeated. */
function pathsWithRepeats(findings, base) {
    if (base.length === 0)
        return [];
    const seen = new Set();
    const paths = new Set();
    for (const { location, rule, subject } of findings) {
        const key = JSON.stringify([location.path, rule, subject]);
        if (seen.has(key))
            paths.add(location.path);
        seen.add(key);
    }
    return [...paths].slice(0, MAX_PATHS);
}
/** The worst occurrence on a line that the change wrote; the worst of all when none is known to be. */
function newestOf({ finding, places }, addedLines) {
    const added = addedLines(finding.location.path) ?? [];
    const isAdded = ({ location: { line } }) => line !== undefined && added.some(([first, last]) => first <= line && line <= last);
    const newest = places.find(isAdded);
    return newest === undefined ? finding : { ...newest, moreOffsets: finding.moreOffsets };
}
function repeatedBecause({ places }, before) {
    return `it stands in ${places.length} places of the file, and stood in ${before} before this change`;
}

// EXTERNAL MODULE: ./lib/src/policy/settings.js
var policy_settings = __webpack_require__(37248);
;// CONCATENATED MODULE: ./lib/src/policy/decide.js










/**
 * Judges a change. A finding is, in this order: existing (base has it already, in the same file or in the one that it
 * moved from), waived (a valid exception), what `on-incomplete` says (SCAN-INCOMPLETE only, unless the policy gives
 * that rule a severity), or what its severity after the policy's overrides says. The decision is the worst disposition that is not approved.
 * @throws PolicyError BAD_GLOB when the settings hold a glob that no parser has seen
 */
function judge(input) {
    const unique = uniqueFindings(input.findings);
    const paths = new Set([...input.coverage, ...input.findings.map((f) => f.location)].map(pathOf));
    const exceptions = applyExceptions(input.settings.exceptions, unique, {
        now: input.now,
        sha256Of: input.sha256Of,
        paths: [...paths],
    });
    const rulesFor = (0,policy_settings/* rulesByPath */.iR)(input.settings);
    const { existing, repeated } = existingAmong(unique, input.baseFindings, {
        headDigest: input.sha256Of,
        baseDigest: input.baseSha256Of ?? UNKNOWN,
        originOf: input.originOf ?? UNKNOWN,
    }, sameMeaning(rulesFor, input.settings.exceptions));
    const ownersOf = (0,globs/* remembered */.HK)(input.ownersOf);
    const notices = new Set(exceptions.notices);
    const settle = (one) => {
        const verdict = existing.get(one) ?? exceptions.waivers.get(one);
        const rules = rulesFor(one.finding.location.path);
        const before = repeated.get(one);
        if (before === undefined || verdict !== undefined)
            return dispose(one, verdict, rules, { ...input, ownersOf });
        const newest = { ...one, finding: newestOf(one, input.addedLines ?? UNKNOWN) };
        const settledOne = dispose(newest, undefined, rules, { ...input, ownersOf });
        return withReason(settledOne, repeatedBecause(one, before));
    };
    const settled = unique
        .map((one) => withApproval(settle(one), input.approvals, notices))
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
const UNKNOWN = () => undefined;
/** A finding means the same at two paths when it would be disposed of alike, and no exception speaks of the old one. */
function sameMeaning(rulesFor, exceptions) {
    const at = (finding, path) => {
        const rules = rulesFor(path);
        const override = rules.severity.get(finding.rule);
        return byThreshold(override === 'off' ? 'INFO' : (override ?? finding.severity), rules);
    };
    return (old, finding) => at(old, old.location.path) === at(finding, finding.location.path) &&
        !exceptions.some(({ rule, path }) => rule === old.rule && (0,globs/* compileGlob */.SO)(path)(old.location.path));
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
    const before = verdict !== undefined && 'location' in verdict ? verdict.location.path : path;
    const movedFrom = before === path ? undefined : before;
    const waivedBy = verdict !== undefined && 'owner' in verdict ? [verdict.owner] : [];
    return {
        finding: {
            ...finding,
            severity,
            fingerprint,
            disposition,
            owners: disposition === 'review' ? ownersOf(path) : waivedBy,
            ...(sha256 !== undefined && { sha256 }),
            ...(because !== undefined && { because }),
            ...(movedFrom !== undefined && { movedFrom }),
        },
        approvedBy: [],
        relaxed: finding.severity === 'CRITICAL' && (disposition === 'review' || disposition === 'note'),
    };
}
function dispositionOf(finding, severity, override, verdict, rules, { onIncomplete }) {
    if (verdict !== undefined && 'location' in verdict)
        return ['existing', wasThere(verdict.location.path, finding.location.path)];
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
function withReason(settled, reason) {
    const { because } = settled.finding;
    return {
        ...settled,
        finding: { ...settled.finding, because: because === undefined ? reason : `${because}; ${reason}` },
    };
}
function wasThere(before, now) {
    const there = 'it was there before this change';
    return before === now ? there : `${there}, in ${before}, which moved here`;
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
    return { ...withReason(settled, `approved by ${approvedBy.join(', ')}`), approvedBy };
}
function pathOf(place) {
    return 'locator' in place ? place.locator.path : place.path;
}

;// CONCATENATED MODULE: ./lib/src/policy/guarded-lines.js
// Where in a guarded file the change is: the line of the first setting that differs.

/**
 * The change with the line that a reviewer has to read; undefined when owners stay the same and only comments were
 * edited. Texts that are not known are left out: nothing is taken back then. Pure, linear.
 */
function locatedChange(change, before, after) {
    if (after === undefined)
        return change;
    const isOwners = change.rule === 'GUARD-OWNERS-CHANGED';
    const settings = settingsIn(after, isOwners);
    const old = before === undefined ? [] : settingsIn(before, isOwners);
    let at = 0;
    while (at < settings.length && settings[at]?.text === old[at]?.text)
        at++;
    const isSame = at === settings.length && at === old.length;
    if (isSame && isOwners && before !== undefined)
        return undefined;
    // what was taken away at the end is told at the last line that stayed
    const line = settings[at]?.line ?? settings.at(-1)?.line ?? 1;
    const { occurrence } = change;
    return { ...change, occurrence: { ...occurrence, location: { ...occurrence.location, line } } };
}
/** Lines that say something. A comment of YAML is only one at the beginning of a line for certain. */
function settingsIn(text, isOwners) {
    return text.split(/\r?\n/).flatMap((raw, index) => {
        const said = isOwners ? (0,codeowners/* wordsOf */.Z9)(raw).join(' ') : raw.trimEnd();
        return said === '' || said.trimStart().startsWith('#') ? [] : [{ text: said, line: index + 1 }];
    });
}

// EXTERNAL MODULE: ./lib/src/policy/policy.js
var policy = __webpack_require__(37895);
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
    const { settings } = request;
    const change = await request.source.select();
    const selected = selectFiles(change, settings);
    const inspected = await inspect(change, selected, request);
    const { rules } = inspected;
    const input = {
        findings: inspected.findings,
        baseFindings: inspected.baseFindings,
        coverage: [...inspected.coverage, ...selected.leftOut, ...unlistedCoverage(change)],
        settings,
        ownersOf: (0,codeowners/* ownersLookup */.Rb)(settings.owners, request.codeOwners),
        sha256Of: inspected.sha256Of,
        baseSha256Of: inspected.baseSha256Of,
        originOf: inspected.originOf,
        addedLines: await addedLines(inspected, request.source),
        now: start,
    };
    const { judgement, notices } = await judgeWithApprovals(input, request);
    const report = {
        decision: judgement.decision,
        reason: judgement.reason,
        findings: judgement.findings,
        coverage: input.coverage,
        // Without a base there is no change: everything is simply there.
        drift: change.base === undefined ? [] : inspected.drift,
        notices: [
            ...(request.notices ?? []),
            ...(0,policy_settings/* unknownRules */.sF)(settings, (id) => rules.has(id)),
            ...inspected.notices,
            ...notices,
            ...judgement.notices,
        ],
        stats: {
            files: selected.inspected.length,
            bytes: inspected.bytes,
            milliseconds: request.now().getTime() - start.getTime(),
        },
    };
    return { report, rules, failsCheck: judgement.failsCheck };
}
/** The inspectors and the rules are loaded only when there is something that needs them: most changes bring nothing. */
async function inspect(change, { inspected }, request) {
    const { source, settings, customRules = new Map(), advisories, registry, onFile, worker } = request;
    const occurrences = await guarded(change, request);
    // Their rules are proven in every run, so that a wrong one is seen when it comes and not when it is needed.
    const needsRules = (0,policy_settings/* unknownRules */.sF)(settings, () => false).length + customRules.size > 0;
    if (inspected.length + occurrences.length + change.incomplete.length === 0 && !needsRules)
        return NOTHING;
    const { inspectBothSides } = await __webpack_require__.e(/* import() */ 6736).then(__webpack_require__.bind(__webpack_require__, 76736));
    return inspectBothSides({
        source,
        files: inspected,
        unlisted: change.incomplete,
        occurrences,
        allowedGlobals: new Set(settings.allow.globals),
        customRules,
        ...youngSince(settings, request.now()),
        ...(advisories !== undefined && { advisories }),
        ...(registry !== undefined && { registry }),
        ...(onFile !== undefined && { onFile }),
        ...(worker !== undefined && { worker }),
    });
}
function youngSince({ packages }, now) {
    const milliseconds = packages.minimumAgeDays * 24 * 60 * 60 * 1000;
    return milliseconds === 0 ? {} : { youngSince: new Date(now.getTime() - milliseconds) };
}
const NOTHING = {
    rules: new rule/* RuleBook */.wM([]),
    findings: [],
    baseFindings: [],
    coverage: [],
    drift: [],
    notices: [],
    bytes: 0,
    sha256Of: () => undefined,
    baseSha256Of: () => undefined,
    originOf: () => undefined,
};
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
async function guarded(change, request) {
    // Without a base there is no change: everything is simply there.
    if (change.base === undefined)
        return [];
    const ownersInPolicy = request.settings.owners.length > 0;
    const changes = guardedChanges(change.files, { policyPath: request.policyPath, ownersInPolicy });
    const located = await Promise.all(changes.map(async (one) => {
        const file = change.files.find(({ path }) => path === one.occurrence.location.path);
        const [before, after] = await Promise.all([
            textOf(file?.path, file?.base, request.source),
            textOf(file?.path, file?.head, request.source),
        ]);
        return locatedChange(one, before, after);
    }));
    return located.filter((one) => one !== undefined);
}
/** Undefined for what is not there, is no plain file, cannot be opened, or is larger than anybody reads. */
async function textOf(path, version, source) {
    if (path === undefined || version?.kind !== 'file')
        return undefined;
    try {
        const bytes = await source.open(path, version);
        if (bytes.size > limits/* LIMITS */.b.policyBytes)
            return undefined;
        return new TextDecoder().decode(await bytes.read(0, bytes.size));
    }
    catch {
        return undefined;
    }
}
/** What stands in a file once more than before is told where the change wrote it. */
async function addedLines({ findings, baseFindings }, source) {
    const known = new Map();
    for (const path of pathsWithRepeats(findings, baseFindings)) {
        const lines = await source.changedLines(path).catch(() => undefined);
        if (lines !== undefined)
            known.set(path, lines);
    }
    return (path) => known.get(path);
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

/***/ 38178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ WorkerProgram)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
// What worker threads run, and one that is started before anybody knows what there is to do.

class WorkerProgram {
    url;
    ahead;
    constructor(url) {
        this.url = url;
    }
    /** A thread takes as long to get ready as the rest of a start: begun early, it is ready when the first file is. */
    startAhead() {
        const worker = this.make();
        this.ahead = worker;
        // One that fails now is forgotten, and the next one fails where somebody hears of it.
        const forget = () => {
            if (this.ahead === worker)
                this.ahead = undefined;
        };
        worker.on('error', forget);
        worker.on('exit', forget);
    }
    start() {
        const worker = this.ahead ?? this.make();
        this.ahead = undefined;
        return worker;
    }
    make() {
        // Nothing of the environment and no argument is of any use to an inspection.
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(this.url, { env: {}, argv: [], execArgv: [], name: 'inspector' });
        // A thread with nothing to do keeps no process alive.
        worker.unref();
        return worker;
    }
}


/***/ }),

/***/ 36209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outside)
/* harmony export */ });
/** The functions that ask, for those that are allowed to be asked. */
function outside(allowed, { advisories: { endpoint } }, runner) {
    return {
        ...(allowed.advisories && {
            advisories: async (packages) => {
                const { osvAdvisories } = await __webpack_require__.e(/* import() */ 6131).then(__webpack_require__.bind(__webpack_require__, 76131));
                return osvAdvisories(endpoint, fetch)(packages);
            },
        }),
        ...(allowed.registry && {
            registry: async (packages, given) => {
                const [{ publicRegistries }, { cacheAccess }] = await Promise.all([
                    __webpack_require__.e(/* import() */ 1499).then(__webpack_require__.bind(__webpack_require__, 1499)),
                    __webpack_require__.e(/* import() */ 3515).then(__webpack_require__.bind(__webpack_require__, 83515)),
                ]);
                const cache = runner && cacheAccess(runner.env);
                const kept = cache && { cache, debug: runner.debug };
                return publicRegistries({ fetch, ...kept })(packages, given);
            },
        }),
    };
}


/***/ }),

/***/ 95165:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 47068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   Rb: () => (/* binding */ ownersLookup),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61318);
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84171);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61979);
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
            return lines.findLast(({ pattern }) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPath */ .$h)(pattern, segments))?.owners ?? [];
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
    return wrong === undefined ? { pattern, owners: words } : `${(0,_core_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(wrong)} cannot be an owner`;
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
    const pattern = text.slice(0, -1).includes('/') ? [] : [..._wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_SEGMENTS */ .A7];
    for (const name of names) {
        const segment = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSegment */ .R$)(name);
        if (segment === undefined || name === '')
            return 'the pattern is not complete';
        pattern.push(...(name === '**' ? _wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_SEGMENTS */ .A7 : [segment]));
    }
    if (text.endsWith('/') || last === '**')
        return [...pattern, ..._wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING_INSIDE */ .Tt];
    return last === '*' ? pattern : [...pattern, ..._wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_SEGMENTS */ .A7];
}


/***/ }),

/***/ 85298:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PolicyError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// What can be wrong with a policy, a glob or an input. The message is one line and says where and what to do.

class PolicyError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}


/***/ }),

/***/ 10495:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ loadCodeOwners),
/* harmony export */   Pp: () => (/* binding */ loadRuleTexts),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47068);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37895);


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
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9798)]).then(__webpack_require__.bind(__webpack_require__, 89798));
    return { policy: await parsePolicy(text, path), path, notices: [] };
}
/** Where teams keep rules of their own. */
const RULES_FOLDER = '.github/model-guard/rules';
/** The files of the team's own rules at base, by path. @throws the source's own error */
function loadRuleTexts(source) {
    return source.readBaseFolder(RULES_FOLDER);
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

/***/ 11374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84171);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85298);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61979);
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
            throw badGlob(glob, `has the segment ${(0,_core_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}`);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .p('BAD_GLOB', `the glob ${(0,_core_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(glob)} ${problem}`);
}


/***/ }),

/***/ 37895:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    packages: {},
    advisories: {},
};


/***/ }),

/***/ 37248:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ fileSelection),
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   iR: () => (/* binding */ rulesByPath),
/* harmony export */   sF: () => (/* binding */ unknownRules),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11374);

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
    // Poisoned releases were mostly found within hours; a day is what package managers wait by now.
    packages: { minimumAgeDays: 1, fetch: false },
    advisories: { check: true, endpoint: 'https://api.osv.dev' },
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
        packages: { ...defaults.packages, ...policy.packages, ...inputs.packages },
        advisories: { ...defaults.advisories, ...policy.advisories, ...inputs.advisories },
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

/***/ 61979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 79124:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 40162:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wk: () => (/* binding */ driftLine),
  VF: () => (/* binding */ driftObject),
  tX: () => (/* binding */ driftSection)
});

;// CONCATENATED MODULE: ./lib/src/core/drift.js
// What a change does to a model, tensor by tensor: for people who review it. No judgement is in it.
/** Kinds of changes in the order in which they are told. */
const DRIFT_KINDS = ['added', 'removed', 'reshaped', 'retyped', 'rewritten'];

// EXTERNAL MODULE: ./lib/src/report/escape.js + 5 modules
var report_escape = __webpack_require__(90226);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(83512);
;// CONCATENATED MODULE: ./lib/src/report/drift.js
// What a change does to models, in words: one row of a table, one line of text, one object of JSON.



/** Characters of one tensor's name: most have less than 80. */
const NAME_MAX = 120;
/** Characters of a type or shape. */
const DETAIL_MAX = 60;
/** Names in a line of text; tables have room for all that are known. */
const NAMED_IN_TEXT = 3;
const HEAD = ['Model', 'Change', 'Added', 'Removed', 'Reshaped', 'Retyped', 'Same shape, other bytes'];
/** The section of the summary; left out when no model changed. */
function driftSection(drift) {
    return {
        title: 'What changed in the models',
        collapsed: false,
        share: 0.05,
        head: HEAD,
        size: drift.length,
        row: (index) => driftRow(drift[index]),
    };
}
function driftRow(drift) {
    if (drift === undefined)
        return HEAD.map(() => '');
    const cells = DRIFT_KINDS.map((kind) => (drift.change === 'changed' ? changesCell(drift[kind]) : ''));
    const uncompared = drift.uncompared === 0 ? '' : `${(0,report_words/* grouped */.zD)(drift.uncompared)} not compared`;
    const last = [cells.pop() ?? '', uncompared].filter((words) => words !== '' && words !== '0');
    const bytes = last.length === 0 && drift.change === 'changed' ? '0' : last.join('<br>');
    return [(0,report_escape/* codeSpan */.SS)(modelName(drift)), changeWords(drift), ...cells, bytes];
}
function changesCell({ count: number, first }) {
    const names = first.map((change) => (0,report_escape/* codeSpan */.SS)(changeText(change)));
    const left = number - first.length;
    return [(0,report_words/* grouped */.zD)(number), ...names, left > 0 && names.length > 0 ? `and ${(0,report_words/* grouped */.zD)(left)} more` : '']
        .filter((words) => words !== '')
        .join('<br>');
}
/** `w: [2, 2] -> [4, 2]`, `w: F32 [2]`, `w`; raw text. */
function changeText({ name, from, to }) {
    const details = [from, to]
        .filter((detail) => detail !== undefined)
        .map((detail) => (0,report_escape/* bounded */.Mm)(detail, DETAIL_MAX));
    const short = (0,report_escape/* bounded */.Mm)((0,report_escape/* maskSecrets */.QU)(name), NAME_MAX);
    return details.length === 0 ? short : `${short}: ${details.join(' -> ')}`;
}
/** One line; raw text. */
function driftLine(drift) {
    const words = `${modelName(drift)}: ${changeWords(drift)}`;
    if (drift.change !== 'changed')
        return words;
    const kinds = DRIFT_KINDS.map((kind) => kindWords(kind, drift[kind]));
    const parts = kinds.filter((part) => part !== '');
    if (parts.length === 0)
        parts.push('the same names, shapes and types');
    if (drift.uncompared > 0)
        parts.push(`the bytes of ${(0,report_words/* grouped */.zD)(drift.uncompared)} were not compared`);
    return `${words}; ${parts.join('; ')}`;
}
const KIND_WORDS = {
    added: 'added',
    removed: 'removed',
    reshaped: 'reshaped',
    retyped: 'retyped',
    rewritten: 'of the same shape with other bytes',
};
function kindWords(kind, { count: number, first }) {
    if (number === 0)
        return '';
    const names = first.slice(0, NAMED_IN_TEXT).map(changeText);
    const more = number > names.length ? ', ...' : '';
    return `${(0,report_words/* grouped */.zD)(number)} ${KIND_WORDS[kind]}${names.length === 0 ? '' : ` (${names.join(', ')}${more})`}`;
}
/** Our own words and numbers only. */
function changeWords({ change, tensors, parameters, whole }) {
    const atLeast = whole ? '' : 'at least ';
    const what = change === 'replaced' ? 'replaced, earlier tensors unknown' : change;
    return `${what}: ${atLeast}${(0,report_words/* count */.U9)(tensors, 'tensor')}, ${(0,report_words/* count */.U9)(parameters, 'parameter')}`;
}
function modelName({ path, member }) {
    return (0,report_words/* place */.ik)({ path, members: member === undefined ? [] : [member] });
}
/** Names stay as the file has them, unless they hold a secret; absent values are absent keys. */
function driftObject(drift) {
    return {
        path: (0,report_escape/* maskSecrets */.QU)(drift.path),
        member: drift.member === undefined ? undefined : (0,report_escape/* maskSecrets */.QU)(drift.member),
        format: drift.format,
        change: drift.change,
        tensors: drift.tensors,
        parameters: drift.parameters,
        whole: drift.whole,
        ...Object.fromEntries(DRIFT_KINDS.map((kind) => [kind, changesObject(drift[kind])])),
        uncompared: drift.uncompared,
    };
}
function changesObject({ count: number, first }) {
    return { count: number, first: first.map(({ name, from, to }) => ({ name: (0,report_escape/* maskSecrets */.QU)(name), from, to })) };
}


/***/ }),

/***/ 90226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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

;// CONCATENATED MODULE: ./lib/src/report/credential-words.js
// What a credential is called where nothing in its value tells: names of settings, options and commands.
/** How the name of a setting, a parameter, a header or an option ends. A `-` stands for any sign between words, or none. */
const NAMES = [
    'password',
    'passwd',
    'passphrase',
    'passwort',
    'pwd',
    'pass',
    'secret',
    'token',
    'authtoken',
    'credential',
    'api-key',
    'access-key',
    'account-key',
    'secret-key',
    'private-key',
    'auth-key',
    'signing-key',
    'encryption-key',
    'license-key',
    'client-key',
    'service-key',
    'storage-key',
    'key',
    'oauth2-bearer',
    '-auth',
    'amz-signature',
    'goog-signature',
    'sig',
];
/** What may stand behind such a name and change nothing. */
const ENDINGS = ['prod', 'production', 'dev', 'staging', 'main', 'value', 'old', 'new'];
/** Where a program takes a value from, or of which type it is; the first word of what stands behind the name. */
const SOURCES = [
    'os',
    'self',
    'args',
    'config',
    'settings',
    'process',
    'env',
    'secrets',
    'getpass',
    'getenv',
    'input',
    'str',
    'string',
    'bytes',
    'None',
    'null',
    'true',
    'false',
    'undefined',
];
/** Options that are followed by a user name, a colon and a password. */
const USER_OPTIONS = [
    'user',
    'proxy-user',
    'auth',
    'username',
    'creds',
    'credentials',
    'login',
];
/**
 * Words of a command that are followed by a credential. A blank is any white space; `*` stands for other words of the
 * same command.
 */
const COMMANDS = [
    'sshpass -p',
    'redis-cli * -a',
    'add-authtoken',
    'ngrok authtoken',
    'wandb login',
    'docker login * -p',
    'podman login * -p',
    'oc login * -p',
    'az login * -p',
    'twine upload * -p',
    'mysql * -p',
    'mysqldump * -p',
    'configure set aws_secret_access_key',
    'configure set aws_session_token',
    ':_authToken',
    ':_password',
    '-u * -p',
    '--username * -p',
];
/** Addresses behind which the path is the credential: whoever knows it may write there. */
const SECRET_PATHS = [
    'hooks.slack.com/services/',
    'hooks.slack.com/workflows/',
    'hooks.slack.com/triggers/',
    'hooks.slack-gov.com/services/',
    'discord.com/api/webhooks/',
    'discordapp.com/api/webhooks/',
    'webhook.office.com/webhookb2/',
    'hooks.zapier.com/hooks/catch/',
    'open.feishu.cn/open-apis/bot/v2/hook/',
    'open.larksuite.com/open-apis/bot/v2/hook/',
];
/** Hosts whose long random names are those of public things: commits, releases, documents. */
const PUBLIC_NAMES = [
    'github.com',
    'githubusercontent.com',
    'github.io',
    'ghcr.io',
    'gitlab.com',
    'bitbucket.org',
    'codeberg.org',
    'gitee.com',
    'googlesource.com',
    'huggingface.co',
    'hf.co',
    'modelscope.cn',
    'kaggle.com',
    'pypi.org',
    'pythonhosted.org',
    'npmjs.org',
    'yarnpkg.com',
    'crates.io',
    'rubygems.org',
    'golang.org',
    'anaconda.org',
    'nixos.org',
    'docker.io',
    'quay.io',
    'drive.google.com',
    'docs.google.com',
    'colab.research.google.com',
    'arxiv.org',
    'zenodo.org',
    'figshare.com',
    'wandb.ai',
    'medium.com',
];
/** What stands before the name of a commit or a digest, in a path or as a parameter. */
const DIGEST_WORDS = [
    'commit',
    'commits',
    'tree',
    'blob',
    'blobs',
    'raw',
    'resolve',
    'archive',
    'rev',
    'revision',
    'refs',
    'ref',
    'version',
    'sha',
    'sha1',
    'sha256',
    'sha512',
    'md5',
    'digest',
    'hash',
    'checksum',
    'etag',
    'objects',
    'git',
];

;// CONCATENATED MODULE: ./lib/src/report/credential-shapes.js
// Credentials that only the words around them give away: settings, options, commands, and addresses that are secret.

const HIDDEN = '…';
/** The end of an address, and what only its next parameter shows to be another value. */
const BARE = String.raw `(?:(?!&[\w.-]{1,40}=)[^\s"'\\\x60]|\\[^\s"'\\]|\\\\)+`;
const named = NAMES.map((name) => name.replaceAll('-', '[-_ ]?')).join('|');
const ending = String.raw `(?:[-_]?(?:\d{1,4}|${ENDINGS.join('|')}))?`;
/**
 * Another name with a value: that value is the credential. What is long in front of the word is a name only where something
 * parts them: a credential may end in such a word, and its padding looks like the sign behind a name.
 */
const NO_NAME = String.raw `(?!\\?["']?(?:[\w.-]{0,12}?|[\w.-]{0,40}?[_.-])(?:${named})${ending}\\?["']?\s{0,4}[:=])`;
/** A word of a shell, a text of a program, or a text inside a text. */
const ANY_VALUE = String.raw `(\\["'](?:[^"'\\\n]|\\(?!["']))*|"(?:[^"\\\n]|\\[^\n])*|'(?:[^'\\\n]|\\[^\n])*|${BARE})`;
const VALUE = `${NO_NAME}${ANY_VALUE}`;
/** Between an option and its value, also where both are texts in a list. */
const BLANK = String.raw `\s{1,4}|\\?["'],?\s{0,4}(?=\\?["'])`;
const plain = (word) => word.replaceAll(/[.?+()[\]]/g, String.raw `\$&`);
/** What stands in place of a value: variables, placeholders, and where a program takes the value from. */
const VARIABLE = /^(?:\$\{?\w{1,80}\}?|\$\{\{.{0,200}|\$\(.{0,200}|%\w{0,80}%?|<[^<>]{0,80}>|\{[^{}]{0,80}\})$/;
const FROM_ELSEWHERE = new RegExp(`^(?:${SOURCES.join('|')})(?:[.([]|$)`);
/** The value without its quotes gives way; a sign or two are no credential. */
function hide(start, value, least) {
    const quote = /^\\?["']/.exec(value)?.[0] ?? '';
    const inner = value.slice(quote.length);
    const none = inner.length < least || VARIABLE.test(inner) || (quote === '' && FROM_ELSEWHERE.test(inner));
    return none ? undefined : `${start}${quote}${HIDDEN}`;
}
function behind(source, least, taken = VALUE) {
    return {
        pattern: new RegExp(`(${source})${taken}`, 'gi'),
        mask: (match, start = '', value = '') => hide(start, value, least) ?? match,
    };
}
const SETTING = {
    pattern: new RegExp(String.raw `((${named})${ending}\\?["']?\]?\s{0,4}(?::=|=>|[=:])(?![=:/])\s{0,4}[bru]?)${VALUE}`, 'gi'),
    mask: (match, start = '', name = '', value = '') => {
        // Words for texts of models, too: `eos_token` is not secret.
        if (/^(?:token|-?auth|sig|pass)$/i.test(name) && !/\d/.test(value))
            return match;
        // A key is mostly that of a table.
        if (/^key$/i.test(name) && !/\d.*\d.*\d/.test(value))
            return match;
        return hide(start, value, /^key$/i.test(name) ? 20 : 6) ?? match;
    },
};
const OPTION = behind(String.raw `(?<![\w-])--?[\w-]{0,40}?(?:${named})${ending}(?:${BLANK})(?!-)`, 4);
/** The user may be told, unless it is a token in the user's place. A user and a group are numbers. */
const USER = {
    pattern: new RegExp(String.raw `((?<![\w-])(?:-[A-Za-z]{0,6}[ua]|--(?:${USER_OPTIONS.join('|')}))(?:=|${BLANK})?\\?["']?)([^\s"':/\\=-][^\s"':/\\]{0,80})?:((?:[^\s"'/\\]|\\[^\s"'])(?:[^\s"'\\]|\\[^\s"'\\]|\\\\)*)`, 'gi'),
    mask: (match, start = '', user = '', password = '') => {
        if (/^\d*$/.test(user) && /^\d{1,6}$/.test(password))
            return match;
        return `${start}${user.length > 16 ? HIDDEN : user}:${HIDDEN}`;
    },
};
const NETRC = behind(String.raw `\blogin\s{1,8}\S{1,120}\s{1,8}password\s{1,8}`, 1);
const COMMAND = behind(`(?:${COMMANDS.map((words) => {
    const parts = plain(words)
        .replaceAll(' * ', String.raw `\s[^|;&\n]{0,160}?\s?`)
        .replaceAll(' ', String.raw `\s{1,4}`);
    return /-[pa]$/.test(words) ? String.raw `(?<![\w-])${parts}\s{0,4}` : String.raw `${parts}\s{1,4}`;
}).join('|')})(?!-)`, 4, 
// Nothing but the credential stands there.
ANY_VALUE);
const PATH = {
    pattern: new RegExp(String.raw `(${SECRET_PATHS.map(plain).join('|')})([\w@/+-]{8,})`, 'gi'),
    // The number of the webhook or of the workspace tells its owner which one it is.
    mask: (match, start = '', path = '') => {
        const number = /^\w{1,24}\//.exec(path)?.[0] ?? '';
        return number === path ? match : `${start}${number}${HIDDEN}`;
    },
};
/** The number of a bot of Telegram, and its token. */
const BOT = {
    pattern: /(?<!\d)(\d{6,12}:)(AA[\w-]{16,})/g,
    mask: (_, start = '') => `${start}${HIDDEN}`,
};
/** After the shapes that values have themselves: those leave more to tell the value by. */
const NAMED_SHAPES = [PATH, BOT, USER, NETRC, COMMAND, OPTION, SETTING];

;// CONCATENATED MODULE: ./lib/src/report/credential-structures.js
const credential_structures_HIDDEN = '…';
/** What stands behind the beginning gives way, whatever it is. */
function after(pattern) {
    return { pattern, mask: (_, start = '') => `${start}${credential_structures_HIDDEN}` };
}
const STRUCTURES = [
    // Elements and attributes of XML.
    after(/(<(?:password|passphrase|token|secret|apikey)>)[^<>\s$…]{4,}/gi),
    after(/((?:password|token|secret|api-?key)["']\s{1,4}value=["'])[^"'$%…]{4,}/gi),
    // The private part of a JSON Web Key.
    after(/(\\?["'][dk]\\?["']\s{0,4}:\s{0,4}\\?["'])[\w-]{20,}/g),
    // A user name and a password as one argument.
    after(/((?:auth=|HTTPBasicAuth)\(\s{0,40}["'][\w.@-]{1,60}["'],\s{0,40}["'])[^"'…]{4,}/g),
    after(/(jdbc:oracle:thin:[\w$.-]{1,60}\/)[^@\s"'/…]{4,}(?=@)/g),
    after(/(anaconda\.(?:org|cloud)\/t\/[a-z]{2}-)[\da-f-]{16,}/g),
    // Digests of passwords, short enough to be tried out.
    after(/(\$apr1\$|\$2[aby]\$\d\d\$)[\w./$]{12,}/g),
];

;// CONCATENATED MODULE: ./lib/src/report/opaque-addresses.js
// Keys in addresses that no word gives away: a long random part of the path, or the value of any parameter.

/** Characters of a key that stay visible, as of other credentials. */
const SHOWN = 3;
/** A shorter part may be a name that somebody thought of. */
const LEAST_MIXED = 24;
const PUBLIC = new Set(PUBLIC_NAMES);
const DIGESTS = new Set(DIGEST_WORDS);
/** Every parameter and every part of the path is looked at on its own; what follows `#` is never sent. */
const OPAQUE = {
    pattern: /(https?:\/\/)([^\s/?#"'<>\\\x60]+)([/?][^\s#"'<>\\\x60]*)/gi,
    mask: (match, start = '', host = '', rest = '') => {
        if (rest.length < LEAST_MIXED || isPublic(host))
            return match;
        const [path = '', ...query] = rest.split('?');
        const parameters = query.join('?');
        const masked = parameters === '' ? '' : `?${parameters.split('&').map(parameter).join('&')}`;
        return `${start}${host}${segments(path)}${query.length > 0 && masked === '' ? '?' : masked}`;
    },
};
/** The host itself, or one that it is a part of. */
function isPublic(host) {
    const labels = host
        .toLowerCase()
        .replace(/^.*@|:\d{1,5}$/g, '')
        .split('.');
    return labels.some((_, at) => PUBLIC.has(labels.slice(at).join('.')));
}
function segments(path) {
    const parts = path.split('/');
    return parts
        .map((part, at) => (DIGESTS.has((parts[at - 1] ?? '').toLowerCase()) ? part : cut(part)))
        .join('/');
}
function parameter(pair) {
    const sign = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, sign)).toLowerCase();
    return DIGESTS.has(name) ? pair : pair.slice(0, sign + 1) + cut(pair.slice(sign + 1));
}
function cut(part) {
    return isOpaque(part) ? `${part.slice(0, SHOWN)}…` : part;
}
/** Digits and letters as nobody writes them. A digest of sha256 and longer ones are no keys. */
function isOpaque(part) {
    if (/^(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{32,63}$/i.test(part))
        return true;
    if (part.length < LEAST_MIXED || !/^[\w~.%+=-]+$/.test(part))
        return false;
    return [/[a-z]/, /[A-Z]/, /\d.*\d/].every((kind) => kind.test(part)) && changesOf(part) >= part.length / 4;
}
/** Places where small letters, capitals and digits meet: random text has many, words with numbers few. */
function changesOf(text) {
    return text.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/report/secrets.js
// Masks what looks like a credential: a report must not spread the secret that it warns of.



/** Characters of a secret's own body that stay visible, so that its owner can tell which one it is. */
const secrets_SHOWN = 3;
/** Keeps the vendor's prefix and the first characters of the body. */
function token(prefix, body, least) {
    const pattern = new RegExp(`(${prefix.source})(${body}{${least},})`, 'g');
    return { pattern, mask: (_, start = '', rest = '') => secrets_cut(start, rest) };
}
/** As {@link token}, for prefixes that are also ordinary words: the body must not look like one. */
function doubtful(prefix, body, least) {
    const { pattern } = token(prefix, body, least);
    return {
        pattern,
        mask: (match, start = '', rest = '') => (/[0-9A-Z]/.test(rest) ? secrets_cut(start, rest) : match),
    };
}
function secrets_cut(prefix, body) {
    return `${prefix}${body.slice(0, secrets_SHOWN)}…`;
}
/**
 * Literal beginnings of tokens whose providers gave them one. A test holds the list to the formats that
 * rules/secret*.yml looks for: what is found must not be spread.
 */
const PREFIXES = [
    'api_org_',
    'wandb_v1_',
    'AQ.Ab8RN6',
    'r8_',
    'gsk_',
    'xai-',
    'pplx-',
    'tgp_v1_',
    'fw_',
    'nvapi-',
    'pcsk_',
    'lsv2_pt_',
    'lsv2_sk_',
    'csk-',
    'rpa_',
    'jina_',
    'tvly-',
    'vck_',
    'cog_',
    'KGAT_',
    'dapi',
    'ABSK',
    'bedrock-api-key-',
    'GOCSPX-',
    'ya29.',
    'dop_v1_',
    'LTAI',
    'AKID',
    'HRKU-',
    'nfp_',
    'rnd_',
    'hvs.',
    'pul-',
    'dp.pt.',
    'ops_eyJ',
    'glsa_',
    'glc_eyJ',
    'NRAK-',
    'sntryu_',
    'glrt-',
    'ATBB',
    'ATATT3',
    'lin_api_',
    'CCIPAT_',
    'bkua_',
    'PMAK-',
    'ntn_',
    'sgp_',
    'rubygems_',
    'cio',
    'dckr_pat_',
    'dckr_oat_',
    'oy2',
    'AKCp',
    'cmVmdGtuOj',
    'xapp-',
    'SG.',
    'xkeysib-',
    're_',
    'whsec_',
    'shpat_',
    'sq0csp-',
    'napi_',
    'sbp_',
    'sb_secret_',
    'pscale_tkn_',
    'AGE-SECRET-KEY-',
    'eyJhcGlfYWRkcmVzcyI6',
    'llx-',
    'isat_',
    'ZENKEY_',
    'vcp_',
    'figd_',
];
/** Shorter than any of these tokens, longer than a word that begins alike. */
const PREFIXED_BODY = 16;
// The least lengths are below the real ones, because evidence may already quote only the start of a value.
const SHAPES = [
    {
        // The mask leaves no whole BEGIN line behind, so masking twice changes nothing.
        pattern: /-----BEGIN ([A-Z0-9 ]{0,40})PRIVATE KEY(?: BLOCK)?-----(?:[^]{0,8192}?-----END [A-Z0-9 ]{0,60}-----|[\w+/=\s\\:,-]*)/g,
        mask: (_, kind = '') => `-----BEGIN ${kind}PRIVATE KEY…`,
    },
    {
        pattern: /(authorization["']?\s{0,8}[:=]\s{0,8}["']?(?:(?:basic|bearer|digest|token|bot)\s{1,8})?)(?!(?:basic|bearer|digest|token|bot)\s)([^\s"'…,;)]{4,}…?(?:["']\\?["'][^\s"'…,;)]+)*)/gi,
        mask: (_, start = '', rest = '') => secrets_cut(start, rest),
    },
    {
        pattern: /\b((?:bearer)\s{1,8})([\w.~+/=-]{8,}(?:\\?["']\\?["'][\w.~+/=-]+)*)/gi,
        mask: (_, start = '', rest = '') => secrets_cut(start, rest),
    },
    {
        // A user name this long is a token in the user's place.
        pattern: /(:\/\/)([^\s/?#@:"'<>]*)(?:(:)([^\s/@"'<>]*))?@/g,
        mask: (match, start = '', user = '', colon = '') => {
            const name = user.length > 16 ? secrets_cut('', user) : user;
            if (colon === '')
                return name === user ? match : `${start}${name}@`;
            return `${start}${name}:…@`;
        },
    },
    {
        // Header, payload and signature; base64 of JSON alone, without a dot, is no token.
        pattern: /(eyJ)([\w-]{8,}(?:\.[\w-]*)*)/g,
        mask: (match, start = '', rest = '') => (rest.includes('.') ? secrets_cut(start, rest) : match),
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
/** As every other shape, for {@link PREFIXES}. A name that begins alike is words; a token has digits all over. */
const PREFIXED = {
    pattern: new RegExp(`(?<![\\w.])(${PREFIXES.map((prefix) => prefix.replace('.', '\\.')).join('|')})([\\w.+/=-]{${PREFIXED_BODY},})`, 'g'),
    mask: (match, start = '', rest = '') => {
        // Files of Python are called so, and their tokens have no dots.
        if (/^[a-z]{2,3}_$/.test(start) && rest.split('.', 1).join('').length < PREFIXED_BODY)
            return match;
        const digits = rest.match(/\d/g)?.length ?? 0;
        return digits > 2 || (digits > 0 && /[A-Z]/.test(rest)) ? secrets_cut(start, rest) : match;
    },
};
/** Keys that carry a mark in their middle instead: Azure's, and Terraform's. */
const MARKED = {
    pattern: /(?<![\w~.-])([\w~.-]{3,80}?)(8Q~|JQQJ99|\.atlasv1\.)([\w~.-]{16,})/g,
    mask: (_, start = '', mark = '') => `${start.slice(0, secrets_SHOWN)}…${mark}…`,
};
const ALL = [...SHAPES, PREFIXED, MARKED, ...NAMED_SHAPES, ...STRUCTURES, OPAQUE];
/**
 * The text with every well-known credential cut to a short prefix and `…`. Works on raw text, before any
 * escaping, in time linear in its length; masking a second time changes nothing.
 */
function maskSecrets(text) {
    return ALL.reduce((result, { pattern, mask }) => result.replace(pattern, mask), text);
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
/**
 * A repository path as a relative URI reference (RFC 3986): no scheme, host, query or fragment can appear. With a secret in
 * it, it is masked and leads nowhere.
 */
function forUri(path) {
    const segments = maskSecrets(path)
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/');
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

/***/ 72188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS),
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/src/core/artifact.js
var artifact = __webpack_require__(62024);
// EXTERNAL MODULE: ./lib/src/report/drift.js + 1 modules
var report_drift = __webpack_require__(40162);
// EXTERNAL MODULE: ./lib/src/report/escape.js + 5 modules
var report_escape = __webpack_require__(90226);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(83512);
;// CONCATENATED MODULE: ./lib/src/report/json.js
// The JSON report, version 1: its shape is published in schemas/report.schema.json.




/**
 * The report as JSON, keys always in the same order. Names stay exactly as git has them, for programs to compare, unless
 * they hold a secret: in names and in sentences those are masked. Absent values are absent keys.
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
        drift: report.drift.map(report_drift/* driftObject */.VF),
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
        path: (0,report_escape/* maskSecrets */.QU)(location.path),
        line: location.line,
        column: location.column,
        member: maskedMember(location),
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
    return { path: (0,report_escape/* maskSecrets */.QU)(locator.path), member: maskedMember(locator), format, size, status };
}
function incompleteOf({ path, member, code, reason, risk, offset }) {
    const shown = { path: (0,report_escape/* maskSecrets */.QU)(path), member: member === undefined ? undefined : (0,report_escape/* maskSecrets */.QU)(member) };
    return { ...shown, code, reason: (0,report_escape/* maskSecrets */.QU)(reason), risk, offset };
}
function maskedMember(locator) {
    const member = (0,artifact/* memberName */.e)(locator);
    return member === undefined ? undefined : (0,report_escape/* maskSecrets */.QU)(member);
}

// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/core/severity.js
var severity = __webpack_require__(62797);
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
        driftBlock(report, paint),
        noticeBlock(report, paint),
        countBlock(report),
        decisionLine(report, paint),
    ];
    const lines = blocks.filter((block) => block !== '').join('\n\n');
    return `${(0,report_escape/* forLogLines */.vj)(lines, colour)}\n`;
}
/** Waived and existing findings stand at the end: nobody has to act on them. */
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
function driftBlock({ drift }, paint) {
    if (drift.length === 0)
        return '';
    const lines = drift.map((model) => `  ${(0,report_escape/* clean */.uH)((0,report_drift/* driftLine */.wk)(model))}`);
    return [paint(BOLD, 'What changed in the models'), ...lines].join('\n');
}
function noticeBlock({ notices }, paint) {
    if (notices.length === 0)
        return '';
    return [paint(BOLD, 'Notices'), ...notices.map((notice) => `  ${(0,report_escape/* clean */.uH)(notice)}`)].join('\n');
}
/** Existing findings that are named; whoever wants all of them reads another format. */
const EXISTING_SHOWN = 20;
/** What is taken for existing is named with its place: nobody could tell otherwise whether it is. */
function countBlock(report) {
    const waived = (0,report_words/* ofDisposition */.RJ)(report, 'waived').length;
    const existing = (0,report_words/* ofDisposition */.RJ)(report, 'existing');
    const words = [
        waived === 0 ? '' : `${(0,report_words/* count */.U9)(waived, 'finding')} waived.`,
        existing.length === 0 ? '' : `${(0,report_words/* count */.U9)(existing.length, 'finding')} already present before this change.`,
    ];
    const more = existing.length - EXISTING_SHOWN;
    return [
        words.filter((word) => word !== '').join(' '),
        ...existing.slice(0, EXISTING_SHOWN).map(existingLine),
        ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n');
}
function existingLine({ severity, rule, location, movedFrom }) {
    const moved = movedFrom === undefined ? '' : `, moved from ${(0,report_escape/* clean */.uH)(movedFrom)}`;
    return `  ${severity} ${(0,report_escape/* clean */.uH)(rule)} at ${(0,report_escape/* clean */.uH)((0,report_words/* place */.ik)(location))}${moved}`;
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

/***/ 88339:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79124);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90226);


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

/***/ 47268:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ markdown_parts_document),
  B: () => (/* binding */ what)
});

// EXTERNAL MODULE: ./lib/src/core/severity.js
var severity = __webpack_require__(62797);
// EXTERNAL MODULE: ./lib/src/report/drift.js + 1 modules
var drift = __webpack_require__(40162);
// EXTERNAL MODULE: ./lib/src/report/escape.js + 5 modules
var report_escape = __webpack_require__(90226);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(83512);
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
        (0,drift/* driftSection */.tX)(report.drift),
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

/***/ 12560:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ COMMENT_MARKER),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export COMMENT_BUDGET */
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47268);

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

/***/ 83512:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62024);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90226);
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

/***/ 24387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
