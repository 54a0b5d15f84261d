export const id = 6131;
export const ids = [6131];
export const modules = {

/***/ 76131:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  osvAdvisories: () => (/* binding */ osvAdvisories)
});

// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/core/severity.js
var severity = __webpack_require__(62797);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/advisory/errors.js
// The one error of the client for advisories.

/** `UNREACHABLE`: no answer in time; `REFUSED`: an answer that is no result; `BAD_ENDPOINT`: an address that is not taken. */
class AdvisoryError extends errors/* GuardError */.U {
}

// EXTERNAL MODULE: ./lib/src/core/body.js
var core_body = __webpack_require__(43726);
;// CONCATENATED MODULE: ./lib/src/advisory/cvss.js
const WEIGHTS = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 },
};
/** Privileges weigh less against the attacker when the scope changes. */
const PRIVILEGES = {
    N: [0.85, 0.85],
    L: [0.62, 0.68],
    H: [0.27, 0.5],
};
/**
 * The severity of a CVSS 3.0 or 3.1 vector; undefined for anything else.
 * Source: FIRST, CVSS v3.1 Specification, sections 7.1 and 5.
 */
function severityOfVector(vector) {
    const score = baseScore(vector);
    if (score === undefined)
        return undefined;
    if (score >= 9)
        return 'CRITICAL';
    if (score >= 7)
        return 'HIGH';
    return score >= 4 ? 'MEDIUM' : 'LOW';
}
function baseScore(vector) {
    if (!/^CVSS:3\.[01]\//.test(vector))
        return undefined;
    const metrics = new Map(vector.split('/').map((part) => {
        const [metric = '', value = ''] = part.split(':', 2);
        return [metric, value];
    }));
    const weights = Object.entries(WEIGHTS).map(([metric, values]) => values[metrics.get(metric) ?? '']);
    const privileges = PRIVILEGES[metrics.get('PR') ?? ''];
    const scope = metrics.get('S');
    if (weights.includes(undefined) || privileges === undefined || (scope !== 'U' && scope !== 'C'))
        return undefined;
    const [vectorWeight = 0, complexity = 0, interaction = 0, c = 0, i = 0, a = 0] = weights;
    const changed = scope === 'C';
    const base = 1 - (1 - c) * (1 - i) * (1 - a);
    const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    if (impact <= 0)
        return 0;
    const exploitability = 8.22 * vectorWeight * complexity * privileges[changed ? 1 : 0] * interaction;
    return roundUp(Math.min(10, (changed ? 1.08 : 1) * (impact + exploitability)));
}
/** To one decimal, upward, on whole numbers, as the specification has it (appendix A). */
function roundUp(score) {
    const whole = Math.round(score * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./lib/src/advisory/record.js

/** Text of a summary that is kept. */
const SUMMARY = 300;
const WORDS = new Map([
    ['CRITICAL', 'CRITICAL'],
    ['HIGH', 'HIGH'],
    ['MODERATE', 'MEDIUM'],
    ['MEDIUM', 'MEDIUM'],
    ['LOW', 'LOW'],
]);
/** Records of malicious packages have ids of their own (OpenSSF malicious-packages). */
function isMaliciousId(id) {
    return id.startsWith('MAL-');
}
/**
 * The advisory that a JSON value is, for one package; undefined when it is none, or was withdrawn.
 * Source: Open Source Vulnerability format, ossf.github.io/osv-schema.
 */
function advisoryOf(value, ecosystem, name) {
    const id = textAt(value, 'id');
    if (id === undefined || textAt(value, 'withdrawn') !== undefined)
        return undefined;
    const affected = listAt(value, 'affected').filter((each) => isOf(each, ecosystem, name));
    const isMalicious = isMaliciousId(id);
    return {
        id,
        aliases: listAt(value, 'aliases').filter((alias) => typeof alias === 'string'),
        summary: (textAt(value, 'summary') ?? textAt(value, 'details') ?? '').split('\n', 1)[0]?.slice(0, SUMMARY) ?? '',
        severity: isMalicious ? 'CRITICAL' : severityOf(value, affected),
        fixed: [...new Set(affected.flatMap(fixedOf))],
        isMalicious,
    };
}
function isOf(affected, ecosystem, name) {
    const found = at(affected, 'package');
    return (textAt(found, 'ecosystem') === ecosystem && textAt(found, 'name')?.toLowerCase() === name.toLowerCase());
}
/** In words where the database rates it, else from a vector; what nobody rated is taken for medium. */
function severityOf(value, affected) {
    const word = textAt(at(value, 'database_specific'), 'severity')?.toUpperCase() ?? '';
    const vectors = [value, ...affected].flatMap((each) => listAt(each, 'severity'));
    const scores = vectors.flatMap((each) => severityOfVector(textAt(each, 'score') ?? '') ?? []);
    return WORDS.get(word) ?? scores[0] ?? 'MEDIUM';
}
function fixedOf(affected) {
    const events = listAt(affected, 'ranges')
        .filter((range) => textAt(range, 'type') !== 'GIT')
        .flatMap((range) => listAt(range, 'events'));
    return events.flatMap((event) => textAt(event, 'fixed') ?? []);
}
function at(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    const found = Reflect.get(value, key);
    return found;
}
function textAt(value, key) {
    const found = at(value, key);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function listAt(value, key) {
    const found = at(value, key);
    return Array.isArray(found) ? found : [];
}

;// CONCATENATED MODULE: ./lib/src/advisory/osv.js
// Asks a server that speaks OSV's API which advisories there are for releases, in few requests and bounded time.




/** What OSV takes in one batch. */
const BATCH = 1000;
/** Pages of one batch: each brings more advisories of the same releases. */
const PAGES = 10;
/** Advisories that are read in full: of more than that nobody reads the words. */
const DETAILS = 200;
/** Requests for them at the same time. */
const WIDTH = 8;
/** After that many failures the others are not asked for: the server has no records to give. */
const FAILURES = 16;
const ATTEMPTS = 3;
const BACKOFF_MS = 500;
/** OSV ends its own answers at 32 MiB. */
const ANSWER_BYTES = 32 * 2 ** 20;
/** Ecosystems as OSV spells them; one that it does not know makes it refuse a whole batch. */
const ECOSYSTEMS = new Map([
    ['npm', 'npm'],
    ['pypi', 'PyPI'],
    ['cargo', 'crates.io'],
    ['go', 'Go'],
]);
function isKnownToOsv({ ecosystem }) {
    return ECOSYSTEMS.has(ecosystem);
}
/**
 * The advisories of each release, whose ecosystems must be known. What was answered counts, whatever fails beside it:
 * a release that is known as malware must not go through because the answer on another one did not come. Rejects with
 * {@link AdvisoryError} when nothing was answered. Source: osv.dev/docs, POST /v1/querybatch and GET /v1/vulns/{id}.
 */
async function queryOsv(releases, options) {
    const { found, failure } = await queryAll(releases, options);
    if (failure !== undefined && found.every(({ ids, isWhole }) => ids.size === 0 && !isWhole))
        throw failure;
    const { records, unread } = await readRecords([...new Set(found.flatMap(({ ids }) => [...ids]))], options);
    return {
        releases: releases.map(({ ecosystem, name }, index) => ({
            advisories: [...(found[index]?.ids ?? [])].flatMap((id) => advisoryFor(id, records.get(id), ECOSYSTEMS.get(ecosystem) ?? '', name)),
            isWhole: found[index]?.isWhole === true,
        })),
        failure,
        unread,
    };
}
/** One that was not read in full is still known by its id. */
function advisoryFor(id, record, ecosystem, name) {
    if (record !== undefined) {
        const advisory = advisoryOf(record, ecosystem, name);
        return advisory === undefined ? [] : [advisory];
    }
    const isMalicious = isMaliciousId(id);
    const severity = isMalicious ? 'CRITICAL' : 'MEDIUM';
    return [{ id, aliases: [], summary: '', severity, fixed: [], isMalicious }];
}
async function queryAll(releases, options) {
    const found = releases.map(() => ({ ids: new Set(), isWhole: false }));
    let failure;
    for (let from = 0; from < releases.length; from += BATCH) {
        try {
            const to = from + BATCH;
            await queryBatch(releases.slice(from, to), found.slice(from, to), options);
        }
        catch (error) {
            if (!(error instanceof AdvisoryError))
                throw error;
            failure ??= error;
        }
    }
    return { found, failure };
}
/** Adds to `found`, page by page: what one page said stays said when the next one does not come. */
async function queryBatch(releases, found, options) {
    let queries = releases.map((release, index) => ({ index, query: queryOf(release) }));
    for (let page = 0; page < PAGES && queries.length > 0; page++) {
        const body = JSON.stringify({ queries: queries.map(({ query }) => query) });
        const answer = await send('/v1/querybatch', { method: 'POST', body }, options);
        const results = listAt(answer, 'results');
        if (results.length !== queries.length)
            throw new AdvisoryError('REFUSED', 'the answer does not have a result for each package');
        queries = queries.flatMap(({ index, query }, position) => {
            const token = take(results[position], found[index]);
            return token === undefined ? [] : [{ index, query: { ...query, page_token: token } }];
        });
    }
    if (queries.length > 0)
        throw new AdvisoryError('REFUSED', `the answer has more than ${PAGES} pages`);
}
/** Where the next page is; undefined after the last one. */
function take(result, found) {
    const token = textAt(result, 'next_page_token');
    if (found === undefined)
        return token;
    for (const each of listAt(result, 'vulns')) {
        const id = textAt(each, 'id');
        if (id !== undefined)
            found.ids.add(id);
    }
    found.isWhole = token === undefined;
    return token;
}
function queryOf({ ecosystem, name, version }) {
    return { package: { ecosystem: ECOSYSTEMS.get(ecosystem), name }, version };
}
async function readRecords(ids, options) {
    const records = new Map();
    const unread = [];
    // Malicious ones first: their number is what must not be cut.
    const wanted = ids
        .toSorted((a, b) => Number(isMaliciousId(b)) - Number(isMaliciousId(a)))
        .slice(0, DETAILS);
    let next = 0;
    const worker = async () => {
        for (let id = wanted[next++]; id !== undefined; id = wanted[next++]) {
            const record = unread.length < FAILURES ? await readRecord(id, options) : undefined;
            if (record === undefined)
                unread.push(id);
            else
                records.set(id, record);
        }
    };
    await Promise.all(Array.from({ length: Math.min(WIDTH, wanted.length) }, worker));
    return { records, unread };
}
/** Undefined when it does not come: its id is known already, and that may be enough to block. */
async function readRecord(id, options) {
    try {
        return await send(`/v1/vulns/${encodeURIComponent(id)}`, {}, options);
    }
    catch (error) {
        if (error instanceof AdvisoryError)
            return undefined;
        throw error;
    }
}
/** One answer as JSON, tried again where that may help. */
async function send(path, init, { endpoint, fetch, sleep, signal }) {
    for (let attempt = 1;; attempt++) {
        try {
            const headers = { 'content-type': 'application/json', 'user-agent': 'model-guard' };
            // A redirect could lead inside the network that the runner stands in.
            const response = await fetch(`${endpoint}${path}`, { ...init, headers, signal, redirect: 'error' });
            if (response.ok)
                return parse(await bounded(response));
            await response.body?.cancel();
            const answer = new AdvisoryError('REFUSED', `the server answered ${response.status}`);
            if (response.status < 500 && response.status !== 429)
                throw answer;
            if (attempt >= ATTEMPTS)
                throw answer;
        }
        catch (error) {
            if (error instanceof AdvisoryError)
                throw error;
            if (attempt >= ATTEMPTS || signal.aborted)
                throw unreachable(error);
        }
        await sleep(BACKOFF_MS * 2 ** (attempt - 1));
    }
}
function bounded({ body }) {
    return (0,core_body/* readAtMost */.r)(body, ANSWER_BYTES, () => new AdvisoryError('REFUSED', 'the answer is too large'));
}
function parse(body) {
    try {
        return JSON.parse(Buffer.from(body).toString('utf8'));
    }
    catch (error) {
        throw new AdvisoryError('REFUSED', 'the answer is no JSON', error);
    }
}
/** `fetch failed` says nothing; what caused it does. */
function unreachable(error) {
    const cause = at(error, 'cause');
    return new AdvisoryError('UNREACHABLE', (0,errors/* messageOf */.b)(cause instanceof Error ? cause : error), error);
}

;// CONCATENATED MODULE: ./lib/src/advisory/check.js



/** Ids told of one package; the rest is a number. */
const TOLD = 5;
/** Removed advisories told in one run. */
const REMOVED = 20;
const UNANSWERED = { advisories: [], isWhole: false };
/**
 * Looks up each release once, and the one that it replaces: what that had already is not brought in by the change.
 * Never rejects for an answer that does not come: that is a notice, since it says nothing about the change.
 */
async function checkAdvisories(packages, ask) {
    const asked = packages.filter((each) => each.isPublic && isKnownToOsv(each));
    const releases = distinct(asked.flatMap(releasesOf));
    if (releases.length === 0)
        return { occurrences: [], notices: unasked(packages, asked) };
    try {
        const answer = await ask(releases);
        const known = new Map(releases.map((release, index) => [keyOf(release), answer.releases[index] ?? UNANSWERED]));
        const compared = asked.map((each) => compare(each, known));
        return {
            occurrences: compared.flatMap(({ added, each }) => occurrencesOf(each, added)),
            notices: [...failures(answer, asked, known), ...removedNotices(compared), ...unasked(packages, asked)],
        };
    }
    catch (error) {
        if (!(error instanceof AdvisoryError))
            throw error;
        return { occurrences: [], notices: [`Advisories were not checked: ${error.message}.`] };
    }
}
function releasesOf({ ecosystem, name, version, replaces }) {
    const release = { ecosystem, name, version };
    return replaces === undefined || replaces === version
        ? [release]
        : [release, { ...release, version: replaces }];
}
function keyOf({ ecosystem, name, version }) {
    return `${ecosystem} ${name} ${version}`;
}
function distinct(releases) {
    return [...new Map(releases.map((release) => [keyOf(release), release])).values()];
}
/** Databases publish the same bug under ids of their own and name each other: one of each is enough. */
function distinctBugs(advisories) {
    const kept = [];
    const seen = new Set();
    for (const advisory of advisories.toSorted((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id, 'en'))) {
        const names = [advisory.id, ...advisory.aliases];
        if (!names.some((name) => seen.has(name)))
            kept.push(advisory);
        for (const name of names)
            seen.add(name);
    }
    return kept;
}
/** Malware first, then the database that rates and dates its advisories best. */
function rank({ id, isMalicious }) {
    if (isMalicious)
        return 0;
    return id.startsWith('GHSA-') ? 1 : 2;
}
function compare(each, known) {
    const [now = UNANSWERED, before = { advisories: [], isWhole: true }] = releasesOf(each).map((release) => known.get(keyOf(release)) ?? UNANSWERED);
    const bugs = distinctBugs(now.advisories);
    const malicious = bugs.filter(({ isMalicious }) => isMalicious);
    const others = bugs.filter(({ isMalicious }) => !isMalicious);
    return {
        each,
        // Which of the others are new is not known without the whole answer on what it replaces.
        added: [...malicious, ...(before.isWhole ? without(others, before.advisories) : [])],
        removed: now.isWhole ? without(distinctBugs(before.advisories), now.advisories) : [],
    };
}
function without(list, other) {
    return list.filter(({ id }) => !other.some((advisory) => advisory.id === id));
}
function occurrencesOf(each, advisories) {
    const malicious = advisories.filter(({ isMalicious }) => isMalicious);
    const vulnerable = advisories.filter(({ isMalicious }) => !isMalicious);
    return [
        ...(malicious.length === 0
            ? []
            : [{ rule: 'ADVISORY-MALICIOUS', occurrence: occurrenceOf(each, malicious) }]),
        ...(vulnerable.length === 0
            ? []
            : [
                {
                    rule: 'ADVISORY-VULNERABLE',
                    occurrence: { ...occurrenceOf(each, vulnerable), fix: fixOf(each, vulnerable) },
                },
            ]),
    ];
}
function occurrenceOf({ name, version, path, line }, advisories) {
    const ordered = advisories.toSorted((a, b) => severity/* SEVERITIES */.oC.indexOf(a.severity) - severity/* SEVERITIES */.oC.indexOf(b.severity));
    const told = ordered.slice(0, TOLD).map(({ id, summary }) => (summary === '' ? id : `${id} (${summary})`));
    const more = advisories.length > TOLD ? ` and ${advisories.length - TOLD} more` : '';
    const first = ordered[0];
    return {
        evidence: `brings in ${name} ${version}, of which is known: ${told.join('; ')}${more}`,
        location: { path, members: [], line },
        subject: `${name} ${version} ${ordered.map(({ id }) => id).join(' ')}`,
        ...(first !== undefined && { severity: first.severity }),
    };
}
function fixOf({ name }, advisories) {
    const fixes = advisories
        .slice(0, TOLD)
        .flatMap(({ id, fixed }) => (fixed.length === 0 ? [] : [`${fixed.join(' or ')} (${id})`]));
    if (fixes.length === 0)
        return `No fixed version of ${name} is known: take another package, or accept it with an exception.`;
    return `Take a version of ${name} that has the fix: ${fixes.join(', ')}.`;
}
/** What has no full answer, and what is known of by its id alone. */
function failures({ failure, unread }, asked, known) {
    const open = asked.filter((each) => releasesOf(each).some((release) => known.get(keyOf(release))?.isWhole !== true));
    const which = open.length === 1 ? '1 package' : `${open.length} packages`;
    const ids = unread.slice(0, TOLD).join(', ') + (unread.length > TOLD ? ` and ${unread.length - TOLD} more` : '');
    return [
        ...(failure === undefined ? [] : [`Advisories were not checked for ${which}: ${failure.message}.`]),
        ...(unread.length === 0 ? [] : [`Advisories: the server did not give the records of ${ids}.`]),
    ];
}
function removedNotices(compared) {
    const removed = compared.flatMap(({ each, removed: gone }) => {
        if (gone.length === 0)
            return [];
        const ids = gone.slice(0, TOLD).map(({ id }) => id);
        return [`${each.name} ${each.replaces ?? ''} to ${each.version} removes ${ids.join(', ')}.`];
    });
    return [...new Set(removed)].slice(0, REMOVED);
}
function unasked(packages, asked) {
    const count = packages.length - asked.length;
    if (count === 0)
        return [];
    const which = count === 1 ? '1 package was' : `${count} packages were`;
    return [`Advisories: ${which} not asked about, for want of a public registry that OSV knows.`];
}

;// CONCATENATED MODULE: ./lib/src/advisory/advisories.js
// Makes the look-up of advisories from the settings of a run.





/** For all requests of a run: a server that is slow must not hold up a merge. */
const BUDGET_MS = 30_000;
/** `endpoint` is https, or http on this machine. Nothing is asked before the first call. */
function osvAdvisories(endpoint, fetch) {
    return (packages) => checkAdvisories(packages, (releases) => queryOsv(releases, {
        endpoint: checked(endpoint),
        fetch,
        sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
        signal: AbortSignal.timeout(BUDGET_MS),
    }));
}
function checked(endpoint) {
    const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
    const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
    if (url === undefined || (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)))
        throw new AdvisoryError('BAD_ENDPOINT', 'the endpoint in the settings is no https address; correct it');
    return (0,core_text/* withoutEnd */.M)(endpoint, '/');
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


/***/ }),

/***/ 46601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutEnd),
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
// Small work on texts of strangers, in time linear in their length.
/** The text without those of the characters in `characters` that it ends with. Linear, which `/x+$/` is not. */
function withoutEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** Up to the first sign that any terminal or viewer takes for the end of a line: libraries quote what they refuse. */
function firstLine(text) {
    return /^[^\r\n\v\f\u0085\u2028\u2029]*/.exec(text)?.[0] ?? '';
}


/***/ })

};
