export const id = 5758;
export const ids = [5758];
export const modules = {

/***/ 15758:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  originsOf: () => (/* binding */ originsOf)
});

;// CONCATENATED MODULE: ./lib/src/inspect/likeness.js
// How much of one text stands in another: by whole lines, wherever they stand, as git tells a renamed file.
/** The share of bytes that has to stand in both. Git asks for half, and half of a short file is soon the same. */
const ENOUGH = 2 / 3;
/** Undefined for what is no text. Ends of lines of Windows are none of the line. */
function linesOf(data) {
    if (data.includes(0))
        return undefined;
    const counts = new Map();
    let size = 0;
    for (const raw of Buffer.from(data).toString('latin1').split('\n')) {
        const line = raw.trimEnd();
        if (line === '')
            continue;
        counts.set(line, (counts.get(line) ?? 0) + 1);
        size += line.length;
    }
    return { counts, size };
}
/** From 0 to 1: what both have, of the longer one. Linear in the shorter one. */
function likeness(one, other) {
    const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
    let shared = 0;
    for (const [line, count] of small.counts)
        shared += line.length * Math.min(count, large.counts.get(line) ?? 0);
    return shared / Math.max(one.size, other.size, 1);
}
function isAlike(share) {
    return share >= ENOUGH;
}

// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/inspect/code/claims.js + 1 modules
var claims = __webpack_require__(58060);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/knowledge.js
var knowledge = __webpack_require__(60098);
// EXTERNAL MODULE: ./lib/src/inspect/workflow/claims.js
var workflow_claims = __webpack_require__(8670);
;// CONCATENATED MODULE: ./lib/src/inspect/place-kinds.js




const KINDS = {};
/** Words that mean nothing but whether two places have the same. */
async function placeKinds(artifact, rules) {
    const { path } = artifact.locator;
    const kinds = new Set();
    const dialect = (0,claims/* dialectOf */.E3)(artifact, await artifact.bytes.read(0, inspection/* SNIFF_BYTES */.d), rules);
    if (dialect !== undefined)
        kinds.add(`read as ${dialect}`);
    for (const [index, pattern] of importTime(rules).entries())
        if (pattern.test(path))
            kinds.add(`import ${index}`);
    for (const { reader } of (0,knowledge/* hookKnowledge */.I)(rules).paths.find(path))
        kinds.add(`hook ${reader}`);
    if ((0,workflow_claims/* isWorkflow */._)(path))
        kinds.add('workflow');
    if (workflow_claims/* ACTION */.h.test(path))
        kinds.add('action');
    if (path.toLowerCase().endsWith('.ipynb'))
        kinds.add('notebook');
    return kinds;
}
function importTime(rules) {
    return rules.index('import time', KINDS, () => rules.knowledge('code')['import-time'].map((source) => new RegExp(source, 'i')));
}

;// CONCATENATED MODULE: ./lib/src/inspect/origins.js


/** Texts that are compared; larger ones moved only if they are the same blob. */
const MAX_TEXT = 2 * 2 ** 20;
/** Bytes of all texts together, and pairs: a change that moves more than that and edits it all is not followed. */
const MAX_TEXTS = 64 * 2 ** 20;
const MAX_PAIRS = 20_000;
/**
 * The old path of a file of which that is gone while the new one was not there before, and whose content is the same or
 * much alike. Each old file became one new one at most, and none that would be started in ways that it was not.
 * Whatever is not known did not move.
 */
async function originsOf(request) {
    const { files, source, rules } = request;
    const once = withoutSharedPaths(files);
    const came = placesOf(once, request.findings, ({ head, base }) => (base === undefined ? head : undefined));
    const gone = placesOf(once, request.baseFindings, ({ head, base }) => head === undefined ? base : undefined);
    if (came.length === 0 || gone.length === 0)
        return () => undefined;
    const origins = new Map();
    const left = new Set(gone);
    for (const [to, from] of [...sameBlobs(came, gone), ...(await alike(came, gone, source))]) {
        if (origins.has(to.path) || !left.has(from) || !(await staysWhatItIs(from, to, source, rules)))
            continue;
        origins.set(to.path, from.path);
        left.delete(from);
    }
    return (path) => origins.get(path);
}
/** Names that are not UTF-8 may show the same path: then nobody can tell which one is meant. */
function withoutSharedPaths(files) {
    const counts = new Map();
    for (const { path } of files)
        counts.set(path, (counts.get(path) ?? 0) + 1);
    return files.filter(({ path }) => counts.get(path) === 1);
}
function placesOf(files, findings, versionOf) {
    const found = new Map();
    for (const { rule, subject, location } of findings) {
        const keys = found.get(location.path) ?? new Set();
        found.set(location.path, keys.add(JSON.stringify([rule, location.members, subject])));
    }
    return files.flatMap((file) => {
        const version = versionOf(file);
        const keys = found.get(file.path);
        if (version === undefined || version.kind === 'gitlink' || keys === undefined)
            return [];
        return [{ path: file.path, version, found: keys }];
    });
}
/** Those that keep their name first: of many files with one content, each goes where it belongs. */
function sameBlobs(came, gone) {
    const blob = ({ version: { id, kind } }) => `${kind === 'symlink'} ${id}`;
    const known = gone.filter(({ version }) => version.id !== '');
    const namesakes = oneForOne(came, known, (place) => `${blob(place)} ${nameOf(place.path)}`);
    const taken = new Set(namesakes.flat());
    const isLeft = (place) => !taken.has(place);
    return [...namesakes, ...oneForOne(came.filter(isLeft), known.filter(isLeft), blob)];
}
function oneForOne(came, gone, keyOf) {
    const waiting = new Map();
    for (const from of gone.toReversed())
        put(waiting, keyOf(from), from);
    return came.flatMap((to) => {
        const from = waiting.get(keyOf(to))?.pop();
        return from === undefined ? [] : [[to, from]];
    });
}
function put(map, key, value) {
    const there = map.get(key);
    if (there === undefined)
        map.set(key, [value]);
    else
        there.push(value);
}
/** Texts in which the same was found and that have most of their lines in common, the most alike first. */
async function alike(came, gone, source) {
    const texts = new Texts(source);
    const goneWith = new Map();
    for (const from of gone)
        for (const key of from.found)
            put(goneWith, key, from);
    const pairs = [];
    let left = MAX_PAIRS;
    for (const to of came) {
        const candidates = new Set([...to.found].flatMap((key) => goneWith.get(key) ?? []));
        for (const from of candidates) {
            if (to.version.id === from.version.id && to.version.id !== '')
                continue;
            if (left-- <= 0)
                break;
            const [now, before] = [await texts.lines(to), await texts.lines(from)];
            const share = now === undefined || before === undefined ? 0 : likeness(now, before);
            if (isAlike(share))
                pairs.push({ pair: [to, from], share });
        }
    }
    return pairs.toSorted((a, b) => b.share - a.share).map(({ pair }) => pair);
}
/** Each is read once. */
class Texts {
    source;
    known = new Map();
    left = MAX_TEXTS;
    constructor(source) {
        this.source = source;
    }
    async lines(place) {
        if (!this.known.has(place))
            this.known.set(place, await this.read(place));
        return this.known.get(place);
    }
    async read({ path, version }) {
        if (version.kind === 'symlink')
            return undefined;
        try {
            const bytes = await this.source.open(path, version);
            if (bytes.size > Math.min(MAX_TEXT, this.left))
                return undefined;
            this.left -= bytes.size;
            return linesOf(await bytes.read(0, bytes.size));
        }
        catch {
            // That it cannot be read is a finding of its own.
            return undefined;
        }
    }
}
async function staysWhatItIs(from, to, source, rules) {
    const kindsOf = async ({ path, version }) => placeKinds({ locator: { path, members: [] }, bytes: await source.open(path, version) }, rules);
    try {
        const [before, now] = [await kindsOf(from), await kindsOf(to)];
        return [...now].every((kind) => before.has(kind));
    }
    catch {
        return false;
    }
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
