export const id = 7417;
export const ids = [7417];
export const modules = {

/***/ 89798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// UNUSED EXPORTS: policyParser

// EXTERNAL MODULE: ./lib/src/core/explain.js
var explain = __webpack_require__(84171);
// EXTERNAL MODULE: ./lib/src/policy/errors.js
var errors = __webpack_require__(85298);
// EXTERNAL MODULE: ./lib/src/policy/globs.js
var globs = __webpack_require__(11374);
// EXTERNAL MODULE: ./lib/src/policy/raw-policy.js
var raw_policy = __webpack_require__(92194);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/policy/yaml.js
// A YAML text that nobody trusts -> plain values, and where each of them stands.





/**
 * The parser keeps a record of every error, so hostile text of 3 MB takes minutes where 512 KiB takes seconds.
 * Two thousand exceptions fit.
 */
const MOST_BYTES = 512 * 2 ** 10;
/** Far more than a hand-written policy repeats itself; each alias is resolved by a search over the document. */
const MOST_ALIASES = 100;
/**
 * Reads one YAML 1.2 document with the core schema: no tags, merge keys, dates or binary values; keys are
 * strings and occur once; aliases are few. An empty document has the value null.
 * @throws PolicyError TOO_LARGE, INVALID_YAML
 */
function readYaml(input, file) {
    const text = decode(input, file);
    const lines = new dist.LineCounter();
    const fail = (at, problem) => {
        const { line, col } = lines.linePos(at);
        return new errors/* PolicyError */.p('INVALID_YAML', `${file}:${line}:${col}: ${problem}`);
    };
    try {
        const document = parse(text, lines);
        const problem = document.errors[0] ?? document.warnings[0];
        if (problem !== undefined) {
            throw fail(problem.pos[0], sayable(problem));
        }
        checkNodes(document, fail);
        const value = document.toJS({ maxAliasCount: MOST_ALIASES });
        const at = (path, key) => lines.linePos(offsetOf(document, path, key));
        return {
            value,
            where: (path, key) => [file, at(path, key).line, at(path, key).col].join(':'),
            lineOf: (path) => at(path).line,
        };
    }
    catch (thrown) {
        if (thrown instanceof errors/* PolicyError */.p)
            throw thrown;
        // Nesting that exhausts the stack, aliases that multiply: all that is left to the library to notice.
        throw new errors/* PolicyError */.p('INVALID_YAML', `${file}: not usable as YAML: ${(0,core_text/* firstLine */.T)((0,core_errors/* messageOf */.b)(thrown))}`, thrown);
    }
}
/** What the library would tell a programmer, for whoever wrote the file. */
function sayable({ code, message }) {
    if (code === 'RESOURCE_EXHAUSTION')
        return 'nested too deeply';
    return code === 'MULTIPLE_DOCS' ? 'a second document begins here; remove it' : (0,core_text/* firstLine */.T)(message);
}
function decode(input, file) {
    if (input.length > MOST_BYTES) {
        throw new errors/* PolicyError */.p('TOO_LARGE', `${file} is larger than ${MOST_BYTES / 2 ** 10} KiB; shorten it`);
    }
    if (typeof input === 'string')
        return input;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(input);
    }
    catch (thrown) {
        throw new errors/* PolicyError */.p('INVALID_YAML', `${file} is not UTF-8 text; save it as UTF-8`, thrown);
    }
}
function parse(text, lineCounter) {
    return (0,dist.parseDocument)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        stringKeys: true,
        // The library compares every key with every other one; checkNodes uses a set.
        uniqueKeys: false,
        prettyErrors: false,
        // 'silent' would also hide that there is a second document.
        logLevel: 'error',
        lineCounter,
    });
}
/** Refuses what the library would accept: directives, tags, aliases without end and repeated keys. */
function checkNodes(document, fail) {
    // %YAML 1.1 would turn dates, `off` and `<<` into something else.
    if (document.directives.yaml.explicit === true)
        throw fail(0, 'remove the %YAML directive');
    let aliases = 0;
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if ((0,dist/* isAlias */.Vj)(node) && ++aliases > MOST_ALIASES) {
                throw fail(startOf(node), `more than ${MOST_ALIASES} aliases; write the values out`);
            }
            if (node.tag !== undefined)
                throw fail(startOf(node), `remove the tag ${(0,explain/* quoted */.TL)(node.tag)}`);
            if ((0,dist/* isMap */.jh)(node))
                checkKeys(node, fail);
        },
    });
}
function checkKeys(map, fail) {
    const seen = new Set();
    for (const { key } of map.items) {
        const name = keyText(key);
        if (seen.has(name))
            throw fail(startOf(key), `the key ${(0,explain/* quoted */.TL)(name)} is there twice; remove one`);
        seen.add(name);
    }
}
/** Follows a path of keys and indexes as far as it exists; the offset of what was reached. */
function offsetOf(document, path, key) {
    let node = document.contents;
    let offset = 0;
    for (const step of key === undefined ? path : [...path, key]) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document);
        offset = (0,dist/* isNode */.Ll)(node) ? startOf(node) : offset;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => keyText(item.key) === step);
            if (pair === undefined)
                return offset;
            if (key !== undefined && step === key)
                offset = startOf(pair.key);
            node = pair.value;
        }
        else {
            node = (0,dist/* isSeq */.oP)(node) ? node.items[Number(step)] : undefined;
        }
    }
    return key === undefined && (0,dist/* isNode */.Ll)(node) ? startOf(node) : offset;
}
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
}
function startOf(node) {
    return ((0,dist/* isNode */.Ll)(node) && node.range?.[0]) || 0;
}

;// CONCATENATED MODULE: ./lib/schemas/policy.schema.json
const policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:model-guard:policy:1","title":"model-guard policy","description":"The file .github/model-guard.yml. It is read from the base commit; a change of it in a pull request is reported, not applied.","type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this file\'s format.","enum":[1]},"fail-on":{"$ref":"#/$defs/failOn"},"review-on":{"$ref":"#/$defs/reviewOn"},"on-incomplete":{"description":"What an artifact that was not read to its end means. By default its risk decides: what a loader would go on to run blocks. A severity given to SCAN-INCOMPLETE wins over this.","enum":["review","block","note","by-risk"],"default":"by-risk"},"paths":{"description":"Globs of the files that are looked at. Everything by default.","$ref":"#/$defs/globs"},"ignore":{"description":"Globs of the files that are left out. The report lists each of them.","$ref":"#/$defs/globs"},"severity":{"$ref":"#/$defs/ruleSeverities"},"overrides":{"description":"Other thresholds and severities for some paths. Where several match, the last one wins.","type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["paths"],"properties":{"paths":{"$ref":"#/$defs/globs"},"severity":{"$ref":"#/$defs/ruleSeverities"},"fail-on":{"$ref":"#/$defs/failOn"},"review-on":{"$ref":"#/$defs/reviewOn"}}}},"allow":{"description":"What this repository trusts in addition to the lists that come with model-guard.","type":"object","additionalProperties":false,"properties":{"globals":{"description":"Python classes and functions that a pickle may name, as module.name. No wildcards; names known to be dangerous stay dangerous.","type":"array","maxItems":2000,"items":{"type":"string","maxLength":300,"pattern":"^[\\\\p{L}_][\\\\p{L}\\\\p{N}_]*(\\\\.[\\\\p{L}_][\\\\p{L}\\\\p{N}_]*)+$","examples":["mypackage.models.Net"]}}}},"owners":{"description":"Who may approve what needs review: people and teams. By default the code owners of each path.","type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":200,"pattern":"^@[A-Za-z0-9_-]+(/[A-Za-z0-9._-]+)?$","examples":["@org/ml-security"]}},"exceptions":{"description":"Findings that were looked at and accepted, each until a day.","type":"array","maxItems":2000,"items":{"$ref":"#/$defs/exception"}},"comment":{"description":"sticky keeps one comment on the pull request up to date; needs pull-requests: write.","enum":["off","sticky"],"default":"off"},"review-comments":{"description":"Writes findings as review comments at their lines; needs pull-requests: write.","type":"boolean","default":false},"lfs":{"description":"Objects in Git LFS.","type":"object","additionalProperties":false,"properties":{"fetch":{"description":"Downloads them to inspect them; uses the bandwidth of the repository\'s owner.","type":"boolean","default":false},"max-bytes":{"description":"What is downloaded at most in one run. MB counts 1000, MiB counts 1024.","type":["string","integer"],"minimum":0,"maximum":1000000000000,"pattern":"^[0-9]{1,12} ?(B|KB|MB|GB|KiB|MiB|GiB)$","examples":["500MB"]}}},"packages":{"description":"Packages that lockfiles bring in.","type":"object","additionalProperties":false,"properties":{"minimum-age-days":{"description":"Releases younger than this need review, where the lockfile carries their date. 0 asks for no age.","type":"number","minimum":0,"maximum":365,"default":1},"fetch":{"description":"Fetches public packages of npm and PyPI which lockfiles bring in, verifies them, and looks into them.","type":"boolean","default":false}}},"advisories":{"description":"Databases that are asked about packages which the change brings in from public registries.","type":"object","additionalProperties":false,"properties":{"check":{"description":"Sends the names and versions of these packages to the endpoint.","type":"boolean","default":true},"endpoint":{"description":"A server that answers like OSV.","type":"string","maxLength":500,"pattern":"^https?://[!-~]+$","examples":["https://osv.example.com"],"default":"https://api.osv.dev"}}}},"$defs":{"failOn":{"description":"Findings of this severity and above block. high by default.","enum":["critical","high","medium","low"]},"reviewOn":{"description":"Findings of this severity and above, where they do not block, need the approval of an owner. medium by default.","enum":["critical","high","medium","low","never"]},"globs":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":512,"examples":["models/**"]}},"ruleSeverities":{"description":"Another severity for a rule. off lists its findings as notes.","type":"object","maxProperties":1000,"propertyNames":{"$ref":"#/$defs/ruleId"},"additionalProperties":{"enum":["critical","high","medium","low","info","off"]}},"ruleId":{"type":"string","maxLength":100,"pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","examples":["PICKLE-EXEC"]},"exception":{"type":"object","additionalProperties":false,"required":["rule","path","reason","owner","expires"],"properties":{"rule":{"description":"Id of the rule.","$ref":"#/$defs/ruleId"},"path":{"description":"Path or glob of the file that holds the finding.","type":"string","minLength":1,"maxLength":512},"sha256":{"description":"Digest of the file that was looked at. Needed for model files and archives; the report prints it.","type":"string","pattern":"^[0-9a-fA-F]{64}$","examples":["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},"reason":{"description":"Why it is accepted.","type":"string","maxLength":1000,"pattern":"\\\\S","examples":["class of our own package, read on 2026-02-01"]},"owner":{"description":"Who answers for it.","type":"string","maxLength":200,"pattern":"^\\\\S+$","examples":["@alice"]},"expires":{"description":"Last day it holds, in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]}}}}}');
;// CONCATENATED MODULE: ./lib/src/policy/parse.js
// A policy file's text -> a policy. Whatever the file does not say as the schema wants it is an error.






/**
 * Makes a parser. The validator is loaded here and not with this module: many repositories have no policy
 * file, and loading it takes longer than everything else at start-up.
 */
async function policyParser() {
    // By way of the default export: bundlers see no names in this CommonJS module.
    const { default: library } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    const ajv = new library.Ajv2020({
        strict: true,
        allowUnionTypes: true,
        verbose: true,
        ownProperties: true,
    });
    const validate = ajv.compile(policy_schema_namespaceObject);
    return (input, file) => {
        const yaml = readYaml(input, file);
        const value = yaml.value ?? {};
        if (!validate(value)) {
            const { path, key, problem } = (0,explain/* explain */.WE)(validate.errors ?? [], 'the policy');
            throw new errors/* PolicyError */.p('INVALID_POLICY', `${yaml.where(path, key)}: ${problem}`);
        }
        checkGlobs(value, yaml);
        checkDays(value, yaml);
        return (0,raw_policy/* policyOf */.U)(value, (index) => `${file}:${yaml.lineOf(['exceptions', String(index)])}`);
    };
}
/**
 * Reads a policy file. `file` names it in messages, which have the form `file:line:column: problem`.
 * @throws PolicyError TOO_LARGE, INVALID_YAML, INVALID_POLICY, BAD_GLOB
 */
async function parsePolicy(input, file) {
    const parse = await policyParser();
    return parse(input, file);
}
/** Compiles every glob, so that a wrong one is reported with its place. */
function checkGlobs(raw, yaml) {
    const lists = [
        [['paths'], raw.paths],
        [['ignore'], raw.ignore],
        ...(raw.overrides ?? []).map(({ paths }, index) => [['overrides', String(index), 'paths'], paths]),
    ];
    for (const [path, globs] of lists) {
        for (const [index, glob] of (globs ?? []).entries())
            checkGlob([...path, String(index)], glob, yaml);
    }
    for (const [index, exception] of (raw.exceptions ?? []).entries()) {
        checkGlob(['exceptions', String(index), 'path'], exception.path, yaml);
    }
}
function checkGlob(path, glob, yaml) {
    try {
        (0,globs/* compileGlob */.SO)(glob);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PolicyError */.p))
            throw thrown;
        throw new errors/* PolicyError */.p(thrown.code, `${yaml.where(path)}: ${thrown.message}`, thrown);
    }
}
/** The schema knows the form of a day; the calendar knows whether there is one. */
function checkDays(raw, yaml) {
    for (const [index, { expires }] of (raw.exceptions ?? []).entries()) {
        const time = Date.parse(`${expires}T00:00:00Z`);
        // JavaScript takes 2026-02-30 for 2 March.
        if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(expires))
            continue;
        const at = yaml.where(['exceptions', String(index), 'expires']);
        throw new errors/* PolicyError */.p('INVALID_POLICY', `${at}: there is no day ${(0,explain/* quoted */.TL)(expires)} in the calendar`);
    }
}


/***/ })

};
