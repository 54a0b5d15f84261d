export const id = 9440;
export const ids = [9440];
export const modules = {

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


/***/ }),

/***/ 19440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  customStaff: () => (/* binding */ customStaff),
  proveCustomRules: () => (/* binding */ proveCustomRules)
});

// EXTERNAL MODULE: ./lib/src/inspect/inspectors.js + 58 modules
var inspect_inspectors = __webpack_require__(27628);
// EXTERNAL MODULE: ./lib/src/core/hash.js
var hash = __webpack_require__(83442);
// EXTERNAL MODULE: ./lib/src/core/artifact.js
var core_artifact = __webpack_require__(62024);
// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/format/notebook/sniff.js
var sniff = __webpack_require__(74376);
// EXTERNAL MODULE: ./lib/src/inspect/code/claims.js + 1 modules
var claims = __webpack_require__(58060);
// EXTERNAL MODULE: ./lib/src/inspect/name.js
var inspect_name = __webpack_require__(46294);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
// EXTERNAL MODULE: ./lib/src/inspect/text-name.js
var text_name = __webpack_require__(92584);
;// CONCATENATED MODULE: ./lib/src/inspect/custom/decoded.js
// Texts as they are meant: UTF-16 says so with its first two bytes, and everything else is taken for UTF-8.
/** Units that are looked at: a text holds none of what few binary files do without. */
const LOOKED_AT = 256;
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\ufffd]/;
/** Whether it begins as a text in UTF-16 does; sounds and pictures may begin with the same two bytes. */
function isWide(head) {
    const encoding = wideEncoding(head);
    if (encoding === undefined)
        return false;
    return !NO_TEXT.test(new TextDecoder(encoding).decode(head.subarray(0, 2 * LOOKED_AT)));
}
function decoded(data) {
    return new TextDecoder(isWide(data) ? wideEncoding(data) : 'utf-8').decode(data);
}
function wideEncoding([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/explain.js
var explain = __webpack_require__(84171);
;// CONCATENATED MODULE: ./lib/src/inspect/custom/errors.js
// The one error of rules that a team wrote itself.

/** The message names the file and the rule. A run with rules that do not hold decides nothing. */
class CustomRuleError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/inspect/custom/patterns.js
// The patterns of custom rules, on an engine whose time is linear in the text whatever the pattern.





/** Surfaces whose rules are patterns: over every text, over programs, and over every text without ever being shown. */
const PATTERN_SURFACES = ['custom', 'code', 'loading', 'secret'];
/** Throws {@link CustomRuleError} for a pattern that RE2 does not take, such as one with look-around. */
function customPatterns(theirs) {
    return theirs
        .filter(({ surface }) => PATTERN_SURFACES.some((each) => each === surface))
        .filter((rule) => !isOnCalls(rule))
        .map(customPattern);
}
/** A rule on calls needs no patterns: the judge of programs knows it. */
function isOnCalls(rule) {
    const { cases, patterns } = (0,core_rule/* matchOf */.HU)(rule);
    return cases !== undefined && patterns === undefined;
}
function customPattern(rule) {
    const { patterns, secret = rule.surface === 'secret' } = (0,core_rule/* matchOf */.HU)(rule);
    if (!isTexts(patterns) || patterns.length === 0)
        throw new CustomRuleError('INVALID_RULES', `rule ${rule.id}: match.patterns must list regular expressions of at most ${MAX_PATTERN} characters`);
    const programs = rule.surface === 'code' || rule.surface === 'loading';
    const compiled = patterns.map((source) => compile(rule.id, 'patterns', source));
    return { rule, patterns: compiled, paths: pathsOf(rule), secret, programs };
}
/** The paths that a rule is for; every path when there are none. Throws {@link CustomRuleError}. */
function pathsOf(rule) {
    const { paths = [] } = (0,core_rule/* matchOf */.HU)(rule);
    if (!isTexts(paths))
        throw new CustomRuleError('INVALID_RULES', `rule ${rule.id}: match.paths must list regular expressions`);
    return paths.map((source) => compile(rule.id, 'paths', source));
}
function isFor(paths, path) {
    return paths.length === 0 || paths.some((one) => one.matcher(path).find());
}
const MAX_PATTERN = 1000;
function isTexts(value) {
    return (Array.isArray(value) && value.every((each) => typeof each === 'string' && each.length <= MAX_PATTERN));
}
function compile(id, key, source) {
    try {
        return build/* RE2JS */.L3.compile(source);
    }
    catch (error) {
        const problem = `match.${key}: ${(0,explain/* quoted */.TL)(source)}: ${(0,errors/* messageOf */.b)(error)}`;
        throw new CustomRuleError('INVALID_RULES', `rule ${id}: ${problem}${hintFor(key, source)}`, error);
    }
}
/** What people write that this engine does not have, or that is no expression at all. */
function hintFor(key, source) {
    if (/\(\?<?[=!]|\\[1-9]/.test(source))
        return '; patterns run in linear time and have no look-ahead, look-behind or back-references';
    return key === 'paths' && source.includes('*')
        ? "; paths of rules are regular expressions and no globs: '[.]ckpt$' for **/*.ckpt"
        : '';
}

;// CONCATENATED MODULE: ./lib/src/inspect/custom/custom.js
// The inspector of texts for the patterns of custom rules.











/** Bytes of a text; the linear engine needs some seconds for more. */
const MAX_BYTES = 4 * 2 ** 20;
/** Different texts of one rule in one file that are told; that there are more is said. */
const MAX_TOLD = 20;
/** Places of one of them: how many there are tells one that comes in from those that are there. */
const MAX_PLACES = 50;
/** Made for one run, from its rules; claims nothing where no rule asks. */
function customInspector(patterns, rules) {
    const wanted = (artifact, head) => {
        const kinds = {
            programs: (0,claims/* dialectOf */.E3)(artifact, head, rules) !== undefined,
            text: isText(artifact, head, rules),
        };
        return patterns.filter(({ paths, programs }) => (programs ? kinds.programs : kinds.text) && isFor(paths, artifact.locator.path));
    };
    return {
        name: 'custom',
        readsDecoded: true,
        recognises: (artifact, head) => patterns.length > 0 && wanted(artifact, head).length > 0,
        inspect: async (artifact) => inspectText(artifact, wanted(artifact, await artifact.bytes.read(0, inspection/* SNIFF_BYTES */.d))),
    };
}
/** The text of a notebook is the decoded one; its programs are parts of that. */
function isText(artifact, head, rules) {
    if ((0,core_artifact/* isDecoded */.N)(artifact))
        return artifact.use === 'text';
    const name = (0,inspect_name/* baseName */.F)(artifact.locator);
    if (artifact.use !== undefined || (0,sniff/* looksLikeNotebook */.H)(name, head))
        return false;
    return !head.includes(0) || isWide(head) || (0,text_name/* isTextName */.b)(name, rules);
}
async function inspectText(artifact, patterns) {
    const { size } = artifact.bytes;
    const text = decoded(await artifact.bytes.read(0, MAX_BYTES));
    const found = patterns.map((pattern) => ({ pattern, matches: matchesOf(pattern, text) }));
    const crowded = found.filter(({ matches }) => matches.size > MAX_TOLD);
    return {
        format: '',
        findings: found.flatMap(({ pattern, matches }) => findingsOf(pattern, matches, text, artifact)),
        members: [],
        incomplete: [
            ...(size > MAX_BYTES ? [unread(size)] : []),
            ...crowded.map(({ pattern }) => crowdedOut(pattern)),
        ],
    };
}
/** Where each different text is, within bounds: the same text again is the same root cause. One more than is told. */
function matchesOf({ patterns }, text) {
    const found = new Map();
    for (const pattern of patterns) {
        const matcher = pattern.matcher(text);
        while (found.size <= MAX_TOLD && matcher.find()) {
            const match = matcher.group() ?? '';
            const starts = found.get(match);
            if (starts === undefined)
                found.set(match, [matcher.start()]);
            else if (starts.length < MAX_PLACES)
                starts.push(matcher.start());
        }
    }
    return found;
}
function findingsOf({ rule, secret }, matches, text, { locator }) {
    const told = [...matches].slice(0, MAX_TOLD);
    const placeOf = placesIn(text, told.flatMap(([, starts]) => starts));
    return told.flatMap(([match, starts]) => {
        const evidence = secret
            ? `matches a pattern of the team (${match.length} characters, not shown)`
            : `matches ${(0,quoted/* quoted */.T)(match, 80)}`;
        // Another text is another finding, also where no report may show it.
        const subject = (0,hash/* sha256Hex */.f)(match).slice(0, 32);
        return starts.map((start) => (0,core_rule/* findingOf */.hD)(rule, { evidence, location: { ...locator, ...placeOf(start) }, subject }));
    });
}
/** Lines and columns of these offsets, in one pass over the text. */
function placesIn(text, starts) {
    const places = new Map();
    let [line, from, end] = [1, 0, text.indexOf('\n')];
    for (const start of starts.toSorted((a, b) => a - b)) {
        for (; end !== -1 && end < start; end = text.indexOf('\n', from)) {
            line += 1;
            from = end + 1;
        }
        places.set(start, { line, column: start - from + 1 });
    }
    return (start) => places.get(start) ?? {};
}
function crowdedOut({ rule }) {
    const reason = `more than ${MAX_TOLD} different texts match ${rule.id}; the others are not told`;
    return { code: 'budget', reason, risk: 'unknown' };
}
function unread(size) {
    return {
        code: 'budget',
        reason: `custom rules read the first ${MAX_BYTES} of ${size} bytes`,
        risk: 'unknown',
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/custom/calls.js
// Custom rules on what programs call: made into the cases that the judge of programs knows.


const NAME = /^\.?[\w@/-]{1,100}(?:\.[\w-]{1,100}){0,10}$/;
const MAX_NAMES = 200;
/**
 * The rule in the shape of its inspector, with nothing in it that is not checked: the patterns of our own rules run on an
 * engine that a pattern of somebody else could stop. Throws {@link CustomRuleError}.
 */
function withCalls(rule) {
    const { calls, ...others } = (0,core_rule/* matchOf */.HU)(rule);
    if (calls === undefined)
        return rule;
    if (!isNames(calls))
        throw wrong(rule, `match.calls must list names of functions, such as ourlib.start, .method or curl, at most ${MAX_NAMES}`);
    const match = {
        ...others,
        cases: [{ calls, severity: rule.severity, says: `is what the team's rule is about: ${rule.title}` }],
    };
    return { ...rule, match };
}
function isNames(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.length <= MAX_NAMES &&
        value.every((each) => typeof each === 'string' && NAME.test(each)));
}
function wrong({ id }, problem) {
    return new CustomRuleError('INVALID_RULES', `rule ${id}: ${problem}`);
}

;// CONCATENATED MODULE: ./lib/src/inspect/custom/match.js
// What rules of a team may match on, by their surface: a key that nobody reads would make a rule that guards nothing.



const PATTERN_KEYS = ['patterns', 'paths', 'secret'];
const KEYS = {
    custom: PATTERN_KEYS,
    secret: PATTERN_KEYS,
    code: ['calls', ...PATTERN_KEYS],
    loading: ['calls', ...PATTERN_KEYS],
    pickle: ['globals'],
};
/** Throws {@link CustomRuleError} for what no inspector reads. What the values of `patterns` are is seen where they compile. */
function checkMatch(rule) {
    if (rule.match !== undefined && !isMapping(rule.match))
        throw match_wrong(rule, 'match must be a mapping of keys to values');
    const match = (0,core_rule/* matchOf */.HU)(rule);
    const known = KEYS[rule.surface] ?? [];
    const foreign = Object.keys(match).find((key) => !known.includes(key));
    if (foreign === 'calls')
        throw match_wrong(rule, 'match.calls is for the surfaces code and loading');
    if (foreign !== undefined)
        throw match_wrong(rule, `${(0,explain/* unknownKey */.a)(foreign, known)} (under match)`);
    const { secret, globals } = match;
    if (secret !== undefined && typeof secret !== 'boolean')
        throw match_wrong(rule, 'match.secret must be true or false');
    if (rule.surface === 'pickle' && !isGlobals(globals))
        throw match_wrong(rule, 'match.globals must give names by their module, like { ourlib.loader: [fetch] }');
}
function isGlobals(value) {
    if (!isMapping(value))
        return false;
    const lists = Object.values(value);
    return (lists.length > 0 &&
        lists.every((names) => Array.isArray(names) && names.length > 0 && names.every(match_isText)));
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function match_isText(value) {
    return typeof value === 'string' && value !== '';
}
function match_wrong({ id }, problem) {
    return new CustomRuleError('INVALID_RULES', `rule ${id}: ${problem}`);
}

// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/schemas/rule.schema.json
const rule_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:model-guard:rules:1","title":"A file of model-guard rules","type":"object","additionalProperties":false,"required":["surface"],"properties":{"surface":{"type":"string","pattern":"^[a-z][a-z-]*$"},"knowledge":{"type":"object","description":"Data that the rules of this surface share, such as allow lists. The surface\'s inspector knows its shape."},"rules":{"type":"array","items":{"$ref":"#/$defs/rule"}}},"$defs":{"rule":{"type":"object","additionalProperties":false,"required":["id","title","severity","confidence","surface","summary","fix","references","frameworks","examples"],"properties":{"id":{"type":"string","pattern":"^[A-Z]+(-[A-Z0-9]+)+$","description":"SURFACE-THREAT"},"title":{"type":"string","minLength":8,"maxLength":90},"severity":{"enum":["CRITICAL","HIGH","MEDIUM","LOW","INFO"]},"confidence":{"enum":["HIGH","MEDIUM","LOW"]},"surface":{"type":"string"},"summary":{"type":"string","minLength":20,"description":"What it does to you, in plain words."},"fix":{"type":"string","minLength":20},"references":{"type":"array","items":{"type":"string","pattern":"^https://"}},"frameworks":{"type":"object","minProperties":1,"additionalProperties":false,"description":"Ids of public frameworks; each key names the edition.","properties":{"cwe":{"$ref":"#/$defs/ids"},"atlas-5.6":{"$ref":"#/$defs/ids"},"owasp-llm-2026":{"$ref":"#/$defs/ids"},"owasp-llm-2025":{"$ref":"#/$defs/ids"},"owasp-agentic-2026":{"$ref":"#/$defs/ids"},"owasp-nhi-2025":{"$ref":"#/$defs/ids"},"nist-csf-2.0":{"$ref":"#/$defs/ids"},"slsa-1.2":{"$ref":"#/$defs/ids"}}},"match":{"description":"What the surface\'s inspector matches on."},"examples":{"type":"object","additionalProperties":false,"required":["bad","good"],"properties":{"bad":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/example"}},"good":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/example"}}}}}},"example":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":3}}},"ids":{"type":"array","minItems":1,"items":{"type":"string"}}}}');
;// CONCATENATED MODULE: ./lib/src/inspect/custom/read.js





const MOST_ALIASES = 100;
/** The value of the only document, in the shape of the schema. Throws {@link CustomRuleError}. */
async function readRuleFile(path, data) {
    const { LineCounter: Counter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new Counter();
    // 'silent' would also hide that there is a second document.
    const options = { prettyErrors: false, logLevel: 'error', lineCounter: lines };
    const document = parseDocument(textOf(path, data), options);
    const [wrong] = [...document.errors, ...document.warnings];
    if (wrong !== undefined) {
        const second = wrong.code === 'MULTIPLE_DOCS';
        const problem = second
            ? 'a second document begins here; give it a file of its own'
            : (0,core_text/* firstLine */.T)(wrong.message);
        throw refused(`${path}:${lines.linePos(wrong.pos[0]).line}: ${problem}`);
    }
    const file = read_valueOf(document, path);
    const problem = await schemaProblem(file, document, lines);
    if (problem !== undefined)
        throw refused(`${path}${problem}`);
    return file;
}
function textOf(path, data) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
        if (!text.includes('\0'))
            return text;
    }
    catch {
        // Said below.
    }
    throw refused(`${path} is not UTF-8 text; rules are YAML`);
}
function read_valueOf(document, path) {
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        throw refused(`${path}: ${(0,errors/* messageOf */.b)(error)}`, error);
    }
}
/** `:line: rule ID: sentence`, as far as there is a line and a rule. */
async function schemaProblem(file, document, lines) {
    // By way of the default export: bundlers see no names in this CommonJS module.
    const { default: library } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    const validate = new library.Ajv2020({ strict: false, verbose: true, allErrors: true }).compile(rule_schema_namespaceObject);
    if (validate(file))
        return undefined;
    const { path, key, problem } = (0,explain/* explain */.WE)(slipFirst(validate.errors ?? []), 'the file');
    const node = nodeAt(document, key === undefined ? path : [...path, key]) ?? nodeAt(document, path);
    const line = node?.range == null ? '' : `:${lines.linePos(node.range[0]).line}`;
    const id = path[0] === 'rules' ? document.getIn(['rules', Number(path[1]), 'id']) : undefined;
    return `${line}: ${typeof id === 'string' ? `rule ${id}: ` : ''}${problem}`;
}
/** A key that nobody knows is why another one is missing, and says more. */
function slipFirst(errors) {
    const isSlip = ({ keyword }) => keyword === 'additionalProperties';
    return [...errors.filter(isSlip), ...errors.filter((error) => !isSlip(error))];
}
function nodeAt(document, path) {
    const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const node = document.getIn(steps, true);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- with `true` the library gives nodes
    return node === undefined || node === null ? undefined : node;
}
function refused(message, cause) {
    return new CustomRuleError('INVALID_RULES', message, cause);
}

;// CONCATENATED MODULE: ./lib/src/inspect/custom/load.js
// Reads the rules that a team keeps beside its policy: the same shape as ours, each proven before anything is judged.






/** Surfaces that a team may add to: its own patterns, and names in pickles. What others match on is made for one format. */
const SURFACES = new Set([...PATTERN_SURFACES, 'pickle']);
/** Rules of all files together: each is run over every text. */
const MAX_RULES = 200;
/** What stands beside rules without being any: what is written about them, and what git keeps in folders. */
const BESIDE = /(?:^|\/)(?:readme[^/]*|[^/]+\.md|\.git[^/]*|codeowners)$/i;
/** The book of our rules and theirs. Throws {@link CustomRuleError}. Their examples are not proven yet. */
async function withCustomRules(book, texts) {
    const files = [];
    for (const [path, text] of texts) {
        if (BESIDE.test(path))
            continue;
        if (!/\.ya?ml$/i.test(path))
            throw load_refused(`${path} is not read: rules are in files that end in .yml or .yaml; rename or remove it`);
        files.push(await readRules(path, text));
    }
    const count = files.reduce((sum, { rules }) => sum + rules.length, 0);
    if (count > MAX_RULES)
        throw load_refused(`there are ${count} custom rules; at most ${MAX_RULES} are taken`);
    checkIds(files, book);
    return book.with(files);
}
function checkIds(files, ours) {
    const paths = new Map();
    for (const { path = '', rules } of files)
        for (const { id } of rules) {
            const other = ours.has(id) ? 'is one of model-guard itself' : paths.get(id);
            if (other !== undefined)
                throw load_refused(`${path}: rule ${id} ${ours.has(id) ? other : `is defined twice, also in ${other}`}; give it another id`);
            paths.set(id, path);
        }
}
async function readRules(path, text) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has just been checked
    const file = (await readRuleFile(path, text));
    const rules = file.rules ?? [];
    const foreign = [file.surface, ...rules.map(({ surface }) => surface)].find((surface) => !SURFACES.has(surface));
    if (foreign !== undefined)
        throw load_refused(`${path}: the surface must be one of ${[...SURFACES].join(', ')}, not ${foreign}`);
    const stray = rules.find(({ surface }) => surface !== file.surface);
    if (stray !== undefined)
        throw load_refused(`${path}: rule ${stray.id} has another surface than its file`);
    // Allow lists belong into the policy, where their owner and reason can be seen.
    if (file.knowledge !== undefined)
        throw load_refused(`${path}: knowledge cannot be added`);
    return { surface: file.surface, path, rules: rules.map((rule) => usable(rule, path)) };
}
/** With all that its match says checked, so that what is wrong names the file. */
function usable(rule, path) {
    try {
        checkMatch(rule);
        const made = withCalls(rule);
        customPatterns([made]);
        pathsOf(made);
        return made;
    }
    catch (error) {
        throw load_refused(`${path}: ${(0,errors/* messageOf */.b)(error)}`, error);
    }
}
function load_refused(message, cause) {
    return new CustomRuleError('INVALID_RULES', message, cause);
}

;// CONCATENATED MODULE: ./lib/src/inspect/custom/paths.js

/** The same inspectors, which tell of these rules only what is in their paths. */
function onTheirPaths(inspectors, theirs) {
    const paths = new Map(theirs
        .filter(({ surface }) => surface === 'code' || surface === 'loading')
        .map((rule) => [rule.id, pathsOf(rule)])
        .filter(([, each]) => each.length > 0));
    if (paths.size === 0)
        return inspectors;
    return inspectors.map((inspector) => ({
        ...inspector,
        inspect: async (artifact, context) => {
            const inspection = await inspector.inspect(artifact, context);
            const findings = inspection.findings.filter(({ rule }) => isFor(paths.get(rule) ?? [], artifact.locator.path));
            return findings.length === inspection.findings.length ? inspection : { ...inspection, findings };
        },
    }));
}

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/inspect/walk.js
var walk = __webpack_require__(94084);
;// CONCATENATED MODULE: ./lib/src/inspect/custom/prove.js
// Proves custom rules by their own examples: a rule that does not do what its author thinks would guard nothing.




/** Surfaces of which only programs show anything. */
const PROGRAMS = new Set(['code', 'loading']);
/** Throws {@link CustomRuleError} for the first example that does not behave. */
async function proveRules(rules, book, inspectors) {
    const context = {
        rules: book,
        allowedGlobals: new Set(),
        openLfs: () => Promise.resolve(undefined),
    };
    for (const rule of rules) {
        try {
            for (const example of rule.examples.bad)
                await prove(rule, example, true, context, inspectors);
            for (const example of rule.examples.good)
                await prove(rule, example, false, context, inspectors);
        }
        catch (error) {
            throw new CustomRuleError('INVALID_RULES', `${book.pathOf(rule.id) ?? ''}: ${(0,errors/* messageOf */.b)(error)}`, error);
        }
    }
}
async function prove(rule, example, expected, context, inspectors) {
    if (!isExample(example))
        throw new CustomRuleError('INVALID_RULES', `rule ${rule.id}: an example needs a name and a text, and may name a file`);
    const path = example.file ?? (PROGRAMS.has(rule.surface) ? 'example.py' : 'example.txt');
    const artifact = { locator: { path, members: [] }, bytes: (0,bytes/* memoryBytes */.ZY)(Buffer.from(example.text)) };
    const { findings } = await (0,walk/* inspectFile */.X)(artifact, context, inspectors);
    const fires = findings.some((finding) => finding.rule === rule.id);
    if (fires === expected)
        return;
    const wrong = expected ? 'the bad example is not found' : 'the good example is found';
    throw new CustomRuleError('INVALID_RULES', `rule ${rule.id}: ${wrong}: ${example.name} (in ${path})`);
}
function isExample(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { text, file } = value;
    return typeof text === 'string' && (file === undefined || typeof file === 'string');
}

;// CONCATENATED MODULE: ./lib/src/inspect/custom/rules.js






/** Throws CustomRuleError when a file or a pattern of theirs is wrong. */
async function customStaff(ours, texts) {
    const rules = await withCustomRules(ours, texts);
    const theirs = rules.rules.filter(({ id }) => !ours.has(id));
    const inspectors = onTheirPaths((0,inspect_inspectors/* inspectorsFor */.K)(rules), theirs);
    return { rules, inspectors: [...inspectors, customInspector(customPatterns(theirs), rules)] };
}
/** Throws CustomRuleError when an example of theirs is wrong: nothing is judged by half the rules. */
async function proveCustomRules({ rules, inspectors }, ours) {
    const theirs = rules.rules.filter(({ id }) => !ours.has(id));
    await proveRules(theirs, rules, inspectors);
}


/***/ })

};
