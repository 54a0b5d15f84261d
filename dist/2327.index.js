export const id = 2327;
export const ids = [2327];
export const modules = {

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

/***/ 52327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  customStaff: () => (/* binding */ customStaff),
  proveCustomRules: () => (/* binding */ proveCustomRules)
});

// EXTERNAL MODULE: ./lib/src/inspect/inspectors.js + 58 modules
var inspectors = __webpack_require__(27628);
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
// EXTERNAL MODULE: ./lib/src/inspect/code/claims.js
var claims = __webpack_require__(53074);
// EXTERNAL MODULE: ./lib/src/inspect/lines.js
var lines = __webpack_require__(43046);
// EXTERNAL MODULE: ./lib/src/inspect/name.js
var inspect_name = __webpack_require__(46294);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
// EXTERNAL MODULE: ./lib/src/inspect/text-name.js
var text_name = __webpack_require__(92584);
;// CONCATENATED MODULE: ./lib/src/inspect/custom/custom.js
// The inspector of texts for the patterns of custom rules.










/** Bytes of a text; the linear engine needs some seconds for more. */
const MAX_BYTES = 4 * 2 ** 20;
/** Different texts of one rule in one file that are told; that there are more is said. */
const MAX_TOLD = 20;
/** Made for one run, from its rules; claims nothing where no rule asks. */
function customInspector(patterns, rules) {
    const wanted = (artifact, head) => {
        const kinds = {
            programs: (0,claims/* dialectOf */.E3)(artifact, head, rules) !== undefined,
            text: isText(artifact, head, rules),
        };
        return patterns.filter(({ paths, programs }) => (programs ? kinds.programs : kinds.text) &&
            (paths.length === 0 || paths.some((path) => path.matcher(artifact.locator.path).find())));
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
    return !head.includes(0) || (0,text_name/* isTextName */.b)(name, rules);
}
async function inspectText(artifact, patterns) {
    const { size } = artifact.bytes;
    const text = new TextDecoder().decode(await artifact.bytes.read(0, MAX_BYTES));
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
/** Where each different text is first: the same text again is the same root cause. One more than is told. */
function matchesOf({ patterns }, text) {
    const found = new Map();
    for (const pattern of patterns) {
        const matcher = pattern.matcher(text);
        while (found.size <= MAX_TOLD && matcher.find()) {
            const match = matcher.group() ?? '';
            if (!found.has(match))
                found.set(match, matcher.start());
        }
    }
    return found;
}
function findingsOf({ rule, secret }, matches, text, { locator }) {
    return [...matches].slice(0, MAX_TOLD).map(([match, start]) => {
        const evidence = secret
            ? `matches a pattern of the team (${match.length} characters, not shown)`
            : `matches ${(0,quoted/* quoted */.T)(match, 80)}`;
        // Another text is another finding, also where no report may show it.
        const subject = (0,hash/* sha256Hex */.f)(match).slice(0, 32);
        return (0,core_rule/* findingOf */.hD)(rule, { evidence, location: { ...locator, line: (0,lines/* lineOf */.c)(text, start) }, subject });
    });
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

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/inspect/custom/errors.js
// The one error of rules that a team wrote itself.

/** The message names the file and the rule. A run with rules that do not hold decides nothing. */
class CustomRuleError extends errors/* GuardError */.U {
}

;// CONCATENATED MODULE: ./lib/src/inspect/custom/calls.js
// Custom rules on what programs call: made into the cases that the judge of programs knows.


const SURFACES = new Set(['code', 'loading']);
const NAME = /^\.?[\w@/-]{1,100}(?:\.[\w-]{1,100}){0,10}$/;
const MAX_NAMES = 200;
/**
 * The rule in the shape of its inspector, with nothing in it that is not checked: the patterns of our own rules run on an
 * engine that a pattern of somebody else could stop. Throws {@link CustomRuleError}.
 */
function withCalls(rule) {
    if (!SURFACES.has(rule.surface) && rule.surface !== 'secret')
        return rule;
    const { calls, ...others } = (0,core_rule/* matchOf */.HU)(rule);
    const known = ['patterns', 'paths', 'secret'];
    const foreign = Object.keys(others).find((key) => !known.includes(key));
    if (foreign !== undefined)
        throw wrong(rule, `match.${foreign} is not for rules of a team`);
    if (calls === undefined)
        return rule;
    if (rule.surface === 'secret')
        throw wrong(rule, 'match.calls is for the surfaces code and loading');
    if (!isNames(calls))
        throw wrong(rule, `match.calls must list names of functions, at most ${MAX_NAMES}`);
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

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
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
    const { patterns, paths = [], secret = rule.surface === 'secret' } = (0,core_rule/* matchOf */.HU)(rule);
    if (!isTexts(patterns) || patterns.length === 0 || !isTexts(paths))
        throw new CustomRuleError('INVALID_RULES', `rule ${rule.id}: match.patterns must list regular expressions`);
    const compile = (source) => compiled(rule.id, source);
    const programs = rule.surface === 'code' || rule.surface === 'loading';
    return { rule, patterns: patterns.map(compile), paths: paths.map(compile), secret, programs };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string' && each.length <= 1000);
}
function compiled(id, source) {
    try {
        return build/* RE2JS */.L3.compile(source);
    }
    catch (error) {
        throw new CustomRuleError('INVALID_RULES', `rule ${id}: ${(0,errors/* messageOf */.b)(error)}`, error);
    }
}

;// CONCATENATED MODULE: ./lib/schemas/rule.schema.json
const rule_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:model-guard:rules:1","title":"A file of model-guard rules","type":"object","additionalProperties":false,"required":["surface"],"properties":{"surface":{"type":"string","pattern":"^[a-z][a-z-]*$"},"knowledge":{"type":"object","description":"Data that the rules of this surface share, such as allow lists. The surface\'s inspector knows its shape."},"rules":{"type":"array","items":{"$ref":"#/$defs/rule"}}},"$defs":{"rule":{"type":"object","additionalProperties":false,"required":["id","title","severity","confidence","surface","summary","fix","references","frameworks","examples"],"properties":{"id":{"type":"string","pattern":"^[A-Z]+(-[A-Z0-9]+)+$","description":"SURFACE-THREAT"},"title":{"type":"string","minLength":8,"maxLength":90},"severity":{"enum":["CRITICAL","HIGH","MEDIUM","LOW","INFO"]},"confidence":{"enum":["HIGH","MEDIUM","LOW"]},"surface":{"type":"string"},"summary":{"type":"string","minLength":20,"description":"What it does to you, in plain words."},"fix":{"type":"string","minLength":20},"references":{"type":"array","items":{"type":"string","pattern":"^https://"}},"frameworks":{"type":"object","minProperties":1,"additionalProperties":false,"description":"Ids of public frameworks; each key names the edition.","properties":{"cwe":{"$ref":"#/$defs/ids"},"atlas-5.6":{"$ref":"#/$defs/ids"},"owasp-llm-2026":{"$ref":"#/$defs/ids"},"owasp-llm-2025":{"$ref":"#/$defs/ids"},"owasp-agentic-2026":{"$ref":"#/$defs/ids"},"owasp-nhi-2025":{"$ref":"#/$defs/ids"},"nist-csf-2.0":{"$ref":"#/$defs/ids"},"slsa-1.2":{"$ref":"#/$defs/ids"}}},"match":{"description":"What the surface\'s inspector matches on."},"examples":{"type":"object","additionalProperties":false,"required":["bad","good"],"properties":{"bad":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/example"}},"good":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/example"}}}}}},"example":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":3}}},"ids":{"type":"array","minItems":1,"items":{"type":"string"}}}}');
;// CONCATENATED MODULE: ./lib/src/inspect/custom/load.js
// Reads the rules that a team keeps beside its policy: the same shape as ours, each proven before anything is judged.





/** Surfaces that a team may add to: its own patterns, and names in pickles. What others match on is made for one format. */
const load_SURFACES = new Set([...PATTERN_SURFACES, 'pickle']);
/** Rules of all files together: each is run over every text. */
const MAX_RULES = 200;
/** The book of our rules and theirs. Throws {@link CustomRuleError}. Their examples are not proven yet. */
async function withCustomRules(book, texts) {
    const files = [];
    for (const [path, text] of texts)
        if (/\.ya?ml$/i.test(path))
            files.push(await readRules(path, text));
    const count = files.reduce((sum, { rules }) => sum + rules.length, 0);
    if (count > MAX_RULES)
        throw new CustomRuleError('INVALID_RULES', `there are ${count} custom rules; at most ${MAX_RULES} are taken`);
    try {
        return book.with(files);
    }
    catch (error) {
        throw new CustomRuleError('INVALID_RULES', `custom rules: ${(0,errors/* messageOf */.b)(error)}; give it another id`, error);
    }
}
async function readRules(path, text) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(new TextDecoder().decode(text), { prettyErrors: false, logLevel: 'silent' });
    const problem = document.errors[0]?.message ?? (await schemaProblem(value(document, path)));
    if (problem !== undefined)
        throw new CustomRuleError('INVALID_RULES', `${path}: ${problem.split('\n', 1)[0] ?? ''}`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has just been checked
    const file = value(document, path);
    const rules = file.rules ?? [];
    const foreign = [file.surface, ...rules.map(({ surface }) => surface)].find((surface) => !load_SURFACES.has(surface));
    if (foreign !== undefined)
        throw new CustomRuleError('INVALID_RULES', `${path}: the surface must be one of ${[...load_SURFACES].join(', ')}, not ${foreign}`);
    const stray = rules.find(({ surface }) => surface !== file.surface);
    if (stray !== undefined)
        throw new CustomRuleError('INVALID_RULES', `${path}: rule ${stray.id} has another surface than its file`);
    // Allow lists belong into the policy, where their owner and reason can be seen.
    if (file.knowledge !== undefined)
        throw new CustomRuleError('INVALID_RULES', `${path}: knowledge cannot be added`);
    return { surface: file.surface, rules: rules.map(withCalls) };
}
function value(document, path) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new CustomRuleError('INVALID_RULES', `${path}: ${(0,errors/* messageOf */.b)(error)}`, error);
    }
}
async function schemaProblem(file) {
    // By way of the default export: bundlers see no names in this CommonJS module.
    const { default: library } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    const validate = new library.Ajv2020({ strict: false }).compile(rule_schema_namespaceObject);
    if (validate(file))
        return undefined;
    const error = validate.errors?.[0];
    return `${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}`.trim();
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
        for (const example of rule.examples.bad)
            await prove(rule, example, true, context, inspectors);
        for (const example of rule.examples.good)
            await prove(rule, example, false, context, inspectors);
    }
}
async function prove(rule, example, expected, context, inspectors) {
    if (!isExample(example))
        throw new CustomRuleError('INVALID_RULES', `rule ${rule.id}: an example needs a name and a text`);
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
    const patterns = customPatterns(rules.rules.filter(({ id }) => !ours.has(id)));
    return { rules, inspectors: [...(0,inspectors/* inspectorsFor */.K)(rules), customInspector(patterns, rules)] };
}
/** Throws CustomRuleError when an example of theirs is wrong: nothing is judged by half the rules. */
async function proveCustomRules({ rules, inspectors }, ours) {
    const theirs = rules.rules.filter(({ id }) => !ours.has(id));
    await proveRules(theirs, rules, inspectors);
}


/***/ })

};
