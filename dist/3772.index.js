export const id = 3772;
export const ids = [3772];
export const modules = {

/***/ 53772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectSecrets: () => (/* binding */ inspectSecrets)
});

// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/inspect/name.js
var inspect_name = __webpack_require__(46294);
// EXTERNAL MODULE: ./lib/src/inspect/text-name.js
var text_name = __webpack_require__(92584);
// EXTERNAL MODULE: ./lib/src/core/severity.js
var severity = __webpack_require__(62797);
// EXTERNAL MODULE: ./lib/src/inspect/secret/checksum.js
var checksum = __webpack_require__(25615);
;// CONCATENATED MODULE: ./lib/src/inspect/secret/collect.js
// Collects what the pieces of one file show: one entry for each value, with all its lines.


/** Values of one file that are told apart. A dump of credentials has more, and then its number says enough. */
const MAX_VALUES = 2_000;
const MAX_LINES = 20;
class Collection {
    byValue = new Map();
    linesBefore = 0;
    /** Values that were not kept, because there are too many. */
    overflow = 0;
    /** The candidates of the next piece. */
    add(piece, candidates) {
        const lines = new Lines(piece.data, piece.from);
        for (const candidate of withoutOverlaps(candidates)) {
            const line = this.linesBefore + lines.before(candidate.at) + 1;
            const column = columnOf(piece, candidate.at);
            this.keep(candidate, line, column);
        }
        if (!piece.last)
            this.linesBefore += lines.before(piece.to);
    }
    /** The worst first, then in the order of the file. */
    secrets() {
        return [...this.byValue.values()].sort((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || a.line - b.line);
    }
    keep(candidate, line, column) {
        const digest = (0,checksum/* digestOf */.ol)(candidate.value);
        const known = this.byValue.get(digest);
        if (known === undefined) {
            if (this.byValue.size >= MAX_VALUES)
                this.overflow++;
            else
                this.byValue.set(digest, {
                    ...candidate,
                    digest,
                    line,
                    ...(column !== undefined && { column }),
                    moreLines: [],
                });
            return;
        }
        if (line !== known.line && known.moreLines.at(-1) !== line && known.moreLines.length < MAX_LINES)
            known.moreLines.push(line);
        // The same value may be surer elsewhere, beside its other half.
        if ((0,severity/* compareSeverity */.zK)(candidate.severity, known.severity) < 0)
            this.byValue.set(digest, { ...known, ...candidate });
    }
}
/** The surest of those that share characters. */
function withoutOverlaps(candidates) {
    if (candidates.length < 2)
        return [...candidates];
    const inOrder = [...candidates].sort((a, b) => a.at - b.at || b.end - a.end);
    const kept = [];
    for (const candidate of inOrder) {
        const last = kept.at(-1);
        if (last === undefined || candidate.at >= last.end)
            kept.push(candidate);
        else if (candidate.rank > last.rank)
            kept[kept.length - 1] = candidate;
    }
    return kept;
}
/** Counts line ends up to ascending offsets, each byte once. */
class Lines {
    data;
    at;
    count = 0;
    constructor(data, from) {
        this.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        this.at = from;
    }
    /** Line ends between the start and `offset`; a line may have started before the start. */
    before(offset) {
        for (;;) {
            const next = this.data.indexOf(0x0a, this.at);
            if (next === -1 || next >= offset)
                return this.count;
            this.count++;
            this.at = next + 1;
        }
    }
}
/** The column in characters, from 1; undefined on a line too long for one to mean anything. */
function columnOf({ data, first }, at) {
    const start = data.subarray(0, at).lastIndexOf(0x0a) + 1;
    if ((start === 0 && !first) || at - start > 2048)
        return undefined;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(data.subarray(start, at)).length + 1;
}

// EXTERNAL MODULE: ./lib/src/inspect/secret/findings.js
var findings = __webpack_require__(74626);
// EXTERNAL MODULE: ./lib/src/inspect/secret/paths.js
var paths = __webpack_require__(68422);
// EXTERNAL MODULE: ./lib/src/inspect/secret/search.js + 12 modules
var search = __webpack_require__(88023);
// EXTERNAL MODULE: ./lib/src/inspect/secret/table.js
var secret_table = __webpack_require__(80710);
// EXTERNAL MODULE: ./lib/src/inspect/secret/text.js
var secret_text = __webpack_require__(23731);
;// CONCATENATED MODULE: ./lib/src/inspect/secret/inspect.js










/** Bytes of one text that are searched: more than GitHub takes in one file. Larger texts are data sets in LFS. */
const MAX_BYTES = 128 * 2 ** 20;
async function inspectSecrets(artifact, { rules }, now) {
    const { bytes, locator, use } = artifact;
    const head = await bytes.read(0, inspection/* SNIFF_BYTES */.d);
    const encoding = (0,secret_text/* encodingOf */.P)(head, (0,text_name/* isTextName */.b)((0,inspect_name/* baseName */.F)(locator), rules)) ?? (use === 'text' ? 'utf-8' : undefined);
    if (encoding === undefined)
        return {
            format: 'key-container',
            findings: [containerFinding(artifact, rules)],
            members: [],
            incomplete: [],
        };
    const table = (0,secret_table/* secretTable */.p)(rules);
    let place;
    const collection = new Collection();
    const work = (0,search/* workFor */.fS)(bytes.size);
    const context = {
        table,
        now,
        work,
        // Most texts have nothing in them for which it would matter where they stand.
        get place() {
            return (place ??= (0,paths/* placeOf */.$t)(locator, table.places));
        },
    };
    for await (const piece of (0,secret_text/* piecesOf */.X)(bytes, encoding, Math.min(bytes.size, MAX_BYTES)))
        collection.add(piece, (0,search/* searchPiece */.rB)(piece, context));
    return {
        format: '',
        findings: (0,findings/* secretFindings */.$)(collection.secrets(), locator),
        members: [],
        incomplete: incompleteOf(bytes.size, collection.overflow, work.left < 0),
    };
}
function incompleteOf(size, overflow, exhausted) {
    const reasons = [];
    if (size > MAX_BYTES) {
        const reason = `the text has ${size} bytes, and secrets were looked for in the first ${MAX_BYTES}`;
        reasons.push({ code: 'budget', reason, risk: 'inert', offset: MAX_BYTES });
    }
    if (exhausted) {
        const reason = 'the text is so full of what secrets start with that not all of it was looked at';
        reasons.push({ code: 'budget', reason, risk: 'inert' });
    }
    if (overflow > 0) {
        const reason = `there are ${overflow} more values that look like secrets than are told apart`;
        reasons.push({ code: 'budget', reason, risk: 'inert' });
    }
    return reasons;
}
function containerFinding({ locator: { path, members } }, rules) {
    const name = (0,inspect_name/* baseName */.F)({ path, members });
    return (0,rule/* findingOf */.hD)(rules.rule('SECRET-KEY-FILE'), {
        evidence: `${name} is a container of keys or passwords by its name`,
        location: { path, members },
        subject: name,
        ...(/\.(?:pem|key)$/.test(name) && { severity: 'LOW' }),
    });
}


/***/ })

};
