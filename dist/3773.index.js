export const id = 3773;
export const ids = [3773,3979];
export const modules = {

/***/ 2735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stringsOf),
/* harmony export */   i: () => (/* binding */ objectsOf)
/* harmony export */ });
/** Every object once, outermost first; aliases of YAML lead to one that was seen. Linear. */
function* objectsOf(roots) {
    const seen = new Set();
    const open = roots.map((node) => ({ node, depth: 0 }));
    for (let next = open.shift(); next !== undefined; next = open.pop()) {
        const { node, depth } = next;
        if (node.kind === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        const inner = node.kind === 'array' ? node.items : node.members.map(({ value }) => value);
        for (let index = inner.length - 1; index >= 0; index--) {
            const child = inner[index];
            if (child !== undefined && child.kind !== 'scalar')
                open.push({ node: child, depth: depth + 1 });
        }
        if (node.kind === 'object')
            yield { object: node, depth };
    }
}
/** The strings of a node: itself, or those of a list or an object, one level down. */
function stringsOf(node) {
    if (node === undefined)
        return [];
    const inner = node.kind === 'scalar'
        ? [node]
        : node.kind === 'array'
            ? node.items
            : node.members.map(({ value }) => value);
    return inner.flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []);
}


/***/ }),

/***/ 73979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YamlError: () => (/* binding */ YamlError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the YAML reader.

/** `BUDGET`: a limit was reached; nothing is known about the text. */
class YamlError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
}


/***/ }),

/***/ 33773:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectConfig: () => (/* binding */ inspectConfig)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/format/hub/walk.js
var walk = __webpack_require__(2735);
;// CONCATENATED MODULE: ./lib/src/format/hub/facts.js
// What a model's configuration makes its library do besides numbers: import code, fetch it, build classes by name.


const KERNEL_KEYS = ['_attn_implementation_internal', '_attn_implementation', 'attn_implementation'];
/** Python takes any other value for true. */
const OFF = /^(?:false|no|off|0|null|~|)$/i;
const TARGET_KEYS = ['_target_', 'class_path', 'target'];
/**
 * Reads parsed JSON or YAML. `isModel`: the file belongs to a model, so what libraries read there counts. `isOfCaller`:
 * objects that say for whoever loads a model what to do with it; trust is theirs to give.
 */
function hubFacts(roots, isModel, isOfCaller = () => false) {
    const facts = [];
    for (const { object, depth } of (0,walk/* objectsOf */.i)(roots)) {
        facts.push(...targets(object), ...templates(object));
        if (isModel) {
            facts.push(...code(object), ...kernels(object), ...modules(object, depth), ...adapter(object));
            if (!isOfCaller(object))
                facts.push(...trusts(object));
        }
        if (depth === 0)
            facts.push(...components(object), ...handler(object));
        facts.push(...mlflow(object));
    }
    return facts;
}
/** Every value of a key, repeated ones included: readers do not agree on which one counts. */
function valuesOf({ members }, key) {
    return members.flatMap((member) => (member.key === key ? [member.value] : []));
}
/** `auto_map`, `custom_pipelines`, `custom_generate`: classes in files of the model's repository, or another one. */
function code(object) {
    const maps = valuesOf(object, 'auto_map').flatMap((map) => {
        const entries = map.kind === 'object' ? map.members.map(({ value }) => value) : [map];
        return entries.flatMap((entry) => referencesIn('auto_map', entry));
    });
    const pipelines = valuesOf(object, 'custom_pipelines').flatMap((map) => map.kind === 'object'
        ? map.members.flatMap(({ value }) => referencesIn('custom_pipelines', (0,nodes/* memberOf */.C5)(value, 'impl')))
        : []);
    return [
        ...maps,
        ...pipelines,
        ...valuesOf(object, 'custom_generate').flatMap((value) => referencesIn('custom_generate', value)),
    ];
}
function referencesIn(key, node) {
    if (node === undefined)
        return [];
    return (0,walk/* stringsOf */.R)(node).map((reference) => ({ kind: 'code', key, reference, offset: node.start }));
}
function trusts(object) {
    return valuesOf(object, 'trust_remote_code').flatMap((node) => {
        return node.kind === 'scalar' && !OFF.test(String(node.value))
            ? [{ kind: 'trust', offset: node.start }]
            : [];
    });
}
function kernels(object) {
    return KERNEL_KEYS.flatMap((key) => valuesOf(object, key).flatMap((node) => (0,walk/* stringsOf */.R)(node).map((value) => ({ kind: 'kernel', key, value, offset: node.start }))));
}
/** modules.json of sentence-transformers: a list of modules, each with the class that loads it. */
function modules(object, depth) {
    if (depth !== 1 || (0,nodes/* memberOf */.C5)(object, 'path') === undefined || (0,nodes/* memberOf */.C5)(object, 'idx') === undefined)
        return [];
    return valuesOf(object, 'type').flatMap((node) => (0,walk/* stringsOf */.R)(node).map((type) => ({ kind: 'module', type, offset: node.start })));
}
/** adapter_config.json of PEFT: a module that is imported by name, and the model that the adapter goes on. */
function adapter(object) {
    const libraries = valuesOf(object, 'auto_mapping').flatMap((mapping) => {
        const library = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(mapping, 'parent_library'));
        const name = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(mapping, 'base_model_class')) ?? '';
        return library === undefined ? [] : [{ kind: 'library', library, name, offset: mapping.start }];
    });
    const bases = valuesOf(object, 'base_model_name_or_path').flatMap((node) => (0,walk/* stringsOf */.R)(node).map((path) => ({ kind: 'base', path, offset: node.start })));
    return [...libraries, ...bases];
}
/** model_index.json of diffusers: `"unet": ["library", "Class"]`; the pipeline itself may be such a pair. */
function components(object) {
    if ((0,nodes/* memberOf */.C5)(object, '_class_name') === undefined)
        return [];
    return object.members.flatMap(({ key, value }) => {
        if (value.kind !== 'array' || value.items.length !== 2)
            return [];
        const [library, name] = value.items.map((item) => (0,nodes/* stringOf */.Je)(item));
        return library === undefined || name === undefined
            ? []
            : [{ kind: 'component', key, library, name, offset: value.start }];
    });
}
/** Names of classes that a configuration is built of: Hydra, jsonargparse, and the `target` of latent diffusion. */
function targets(object) {
    const path = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(object, 'path'));
    const beside = path === undefined ? {} : { path };
    return TARGET_KEYS.flatMap((key) => valuesOf(object, key).flatMap((node) => (0,walk/* stringsOf */.R)(node).map((target) => ({
        kind: 'target',
        key,
        target,
        ...beside,
        offset: node.start,
    }))));
}
/** MLmodel of MLflow: `loader_module` is imported, `code` holds files that go in front of the search path. */
function mlflow(object) {
    const loaders = valuesOf(object, 'loader_module');
    if (loaders.length === 0)
        return [];
    const paths = ['code', 'model_code_path'].flatMap((key) => valuesOf(object, key));
    return [
        ...loaders.flatMap((node) => (0,walk/* stringsOf */.R)(node).map((module) => ({ kind: 'loader', module, offset: node.start }))),
        ...paths.flatMap((node) => (0,walk/* stringsOf */.R)(node)
            .filter((path) => path !== '' && path !== 'null' && path !== '~')
            .map((path) => ({ kind: 'code-path', path, offset: node.start }))),
    ];
}
/** MAR-INF/MANIFEST.json of TorchServe. */
function handler(object) {
    const node = (0,nodes/* memberOf */.C5)((0,nodes/* memberOf */.C5)(object, 'model'), 'handler');
    const name = (0,nodes/* stringOf */.Je)(node);
    const isManifest = (0,nodes/* memberOf */.C5)((0,nodes/* memberOf */.C5)(object, 'model'), 'modelName') !== undefined;
    return name === undefined || node === undefined || !isManifest
        ? []
        : [{ kind: 'handler', handler: name, offset: node.start }];
}
/** A string, a list of `{name, template}`, or an object of names. */
function templates(object) {
    return valuesOf(object, 'chat_template').flatMap((node) => {
        if (node.kind === 'scalar')
            return template('', node);
        if (node.kind === 'object')
            return node.members.flatMap(({ key, value }) => template(key, value));
        return node.items.flatMap((item) => template((0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(item, 'name')) ?? '', (0,nodes/* memberOf */.C5)(item, 'template')));
    });
}
function template(name, node) {
    const text = (0,nodes/* stringOf */.Je)(node);
    return text === undefined || node === undefined
        ? []
        : [{ kind: 'template', name, text, offset: node.start }];
}

// EXTERNAL MODULE: ./lib/src/format/hub/sniff.js
var sniff = __webpack_require__(84444);
// EXTERNAL MODULE: ./lib/src/inspect/name.js
var inspect_name = __webpack_require__(46294);
// EXTERNAL MODULE: ./lib/src/inspect/pickle/knowledge.js
var knowledge = __webpack_require__(2340);
// EXTERNAL MODULE: ./lib/src/inspect/utf8.js
var utf8 = __webpack_require__(91706);
// EXTERNAL MODULE: ./lib/src/inspect/template/changed.js
var changed = __webpack_require__(24784);
// EXTERNAL MODULE: ./lib/src/format/json/errors.js
var errors = __webpack_require__(64588);
// EXTERNAL MODULE: ./lib/src/format/json/read.js + 1 modules
var read = __webpack_require__(49736);
// EXTERNAL MODULE: ./lib/src/format/yaml/errors.js
var yaml_errors = __webpack_require__(73979);
;// CONCATENATED MODULE: ./lib/src/inspect/config/parse.js
// Parses a configuration, JSON or YAML, and says what could not be parsed.



/** The YAML parser is loaded with the first file that needs it. */
async function parseConfig(text, language) {
    try {
        if (language === 'json')
            return { roots: [(0,read/* readJson */.V)(text, { dialect: 'python' }).root], tags: [] };
        const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8242)]).then(__webpack_require__.bind(__webpack_require__, 95861));
        const { problem, ...yaml } = readYaml(text);
        const reason = `the file is not YAML that every reader takes: ${problem}`;
        return problem === undefined ? yaml : { ...yaml, problem: { reason, unread: false } };
    }
    catch (error) {
        if (error instanceof errors/* JsonError */.N) {
            const unread = error.code === 'TOO_DEEP' || error.code === 'TOO_MANY';
            return { roots: [], tags: [], problem: { reason: `the configuration is ${error.message}`, unread } };
        }
        if (error instanceof yaml_errors.YamlError) {
            return { roots: [], tags: [], problem: { reason: `not read: ${error.message}`, unread: true } };
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/config/changed.js



/** Bytes of an earlier version that are read: configurations are small. */
const MAX_BYTES = 4 * 2 ** 20;
/** Compares with the same configuration at base. */
async function changedTemplates(facts, { locator }, context) {
    const now = templatesIn(facts);
    if (now.length === 0 || context.before === undefined || locator.members.length > 0)
        return [];
    const { bytes } = await context.before();
    const text = new TextDecoder().decode(await bytes.read(0, MAX_BYTES));
    const { roots } = await parseConfig(text, /\.ya?ml$/i.test(locator.path) ? 'yaml' : 'json');
    return (0,changed/* changedAmong */.D)(now, templatesIn(hubFacts(roots, true)), locator.path, context);
}
function templatesIn(facts) {
    return facts.filter((fact) => fact.kind === 'template');
}

// EXTERNAL MODULE: ./lib/src/inspect/config/claims.js
var claims = __webpack_require__(42187);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/inspect/python-name.js
var python_name = __webpack_require__(96435);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
;// CONCATENATED MODULE: ./lib/src/inspect/config/judge.js
// Judges the facts of a configuration by the rules of the hub and config surfaces.



function judgeFact(fact, judge) {
    const verdict = verdictOf(fact, judge);
    return verdict === undefined ? [] : [{ ...verdict, offset: fact.offset }];
}
function verdictOf(fact, judge) {
    switch (fact.kind) {
        case 'code':
            return judge_code(fact, judge);
        case 'trust':
            return {
                rule: 'HUB-TRUST-SWITCH',
                about: 'trust_remote_code',
                evidence: 'switches trust_remote_code on',
            };
        case 'kernel':
            return kernel(fact, judge);
        case 'component':
            return component(fact, judge);
        case 'module':
            return imported(fact.type, 'module-packages', 'loads a module of the model with', judge);
        case 'library':
            return library(fact, judge);
        case 'base':
            return base(fact, judge);
        case 'target':
            return target(fact, judge);
        case 'loader':
            return loader(fact, judge);
        case 'code-path':
            return {
                rule: 'CONFIG-CODE-PATH',
                about: fact.path,
                evidence: `puts ${(0,quoted/* quoted */.T)(fact.path)} in front of Python's search path when the model is loaded`,
            };
        case 'handler':
            return judge_handler(fact, judge);
        case 'template':
            return undefined;
    }
}
const judge_code = ({ key, reference }, { allowed }) => {
    if (allowed.has(reference))
        return undefined;
    const [repository = '', name] = reference.split('--', 2);
    if (name !== undefined || reference.includes('/')) {
        const about = name === undefined ? reference : repository;
        const evidence = `${key} fetches code from the repository ${(0,quoted/* quoted */.T)(about)} (${(0,quoted/* quoted */.T)(reference)})`;
        return { rule: 'HUB-FOREIGN-CODE', about, evidence };
    }
    return {
        rule: 'HUB-CUSTOM-CODE',
        about: reference,
        evidence: `${key} names the class ${(0,quoted/* quoted */.T)(reference)}, which is code beside the model`,
    };
};
const kernel = ({ key, value }) => value.includes('/')
    ? {
        rule: 'HUB-KERNEL',
        about: value,
        evidence: `${key} makes the library fetch and import ${(0,quoted/* quoted */.T)(value)}`,
    }
    : undefined;
/** The pipeline itself is such a pair when its class is in a file of the repository. */
const component = ({ key, library, name }, judge) => {
    const { rules } = judge;
    const known = rules.knowledge('hub')['pipeline-libraries'];
    if (known.includes(library.split('.', 1)[0] ?? '') && !isDangerous(`${library}.${name}`, judge))
        return undefined;
    return classVerdict(`${library}.${name}`, `builds the component ${(0,quoted/* quoted */.T)(key)} with`, judge);
};
const library = (fact, judge) => imported(`${fact.library}.${fact.name}`, 'adapter-packages', 'imports for the adapter', judge);
function imported(path, packages, evidence, judge) {
    const known = judge.rules.knowledge('hub')[packages];
    if (isBelow(path, known) && !isDangerous(path, judge))
        return undefined;
    return classVerdict(path, evidence, judge);
}
/** A class that is no library's: dangerous by its name, from another repository, or code beside the model. */
function classVerdict(path, evidence, judge) {
    if (judge.allowed.has(path))
        return undefined;
    const text = `${evidence} ${(0,quoted/* quoted */.T)(path)}`;
    if (isDangerous(path, judge))
        return { rule: 'CONFIG-DANGEROUS-CLASS', about: path, evidence: text };
    const foreign = path.includes('--');
    return { rule: foreign ? 'HUB-FOREIGN-CODE' : 'HUB-CUSTOM-CODE', about: path, evidence: text };
}
const base = ({ path }) => {
    const what = /^[a-z][a-z0-9+.-]*:\/\//i.test(path)
        ? 'an address'
        : /^(?:\/|~|[A-Za-z]:[\\/]|\.\.)/.test(path)
            ? 'a path of one machine'
            : undefined;
    return what === undefined
        ? undefined
        : { rule: 'HUB-LOCAL-BASE', about: path, evidence: `names ${what} as its base model, ${(0,quoted/* quoted */.T)(path)}` };
};
/** Hydra's key, and the tags of HyperPyYAML: nobody else has them. */
function builds(key) {
    return key === '_target_' || key.startsWith('!');
}
/** Other programs have keys named `target` and `class_path`: there only what is dangerous says something. */
const target = (fact, judge) => {
    const name = fact.target.trim();
    if (judge.allowed.has(name))
        return undefined;
    const evidence = `${fact.key} builds ${(0,quoted/* quoted */.T)(name)}`;
    if (!/^[\w.$]+$/.test(name)) {
        const dynamic = builds(fact.key) && name.includes('${');
        return dynamic
            ? custom(name, `${fact.key} builds a class whose name is worked out, ${(0,quoted/* quoted */.T)(name)}`, judge)
            : undefined;
    }
    if (resolvers(judge).includes(name) && builds(fact.key))
        return resolved(fact, judge);
    if (harmless(judge).includes(name))
        return undefined;
    // Who has such a key imports a module and takes one name from it: a method of a class is out of reach.
    if (!builds(fact.key) && /(?:^|\.)[A-Z]\w*\.__\w+__$/.test(name))
        return undefined;
    const use = (0,python_name/* useOfName */.Q)(name, judge.python);
    if (use === 'dangerous' && (builds(fact.key) || name.includes('.')))
        return { rule: 'CONFIG-DANGEROUS-CLASS', about: name, evidence };
    if (!builds(fact.key) || use === 'known')
        return undefined;
    if (isBelow(name, quiet(judge)))
        return undefined;
    if (use === 'standard' && judge.isModel)
        return { rule: 'CONFIG-STANDARD-LIBRARY', about: name, evidence };
    return custom(name, evidence, judge);
};
/** Hydra's own functions import what stands under `path`, and instantiate what is nested, which is judged by itself. */
function resolved({ path }, judge) {
    return path === undefined
        ? undefined
        : target({ kind: 'target', key: '_target_', target: path, offset: 0 }, judge);
}
/** The classes of a repository's own experiments are in the repository, and reviewed there. */
function custom(about, evidence, { isModel }) {
    return { rule: 'CONFIG-CUSTOM-CLASS', about, evidence, ...(isModel ? {} : { severity: 'LOW' }) };
}
const loader = ({ module }, judge) => {
    if (judge.allowed.has(module))
        return undefined;
    const evidence = `loader_module imports ${(0,quoted/* quoted */.T)(module)} when the model is loaded`;
    if (isBelow(module, loaders(judge)))
        return undefined;
    const dangerous = (0,python_name/* useOfName */.Q)(module, judge.python) === 'dangerous' || isDangerous(`${module}._load_pyfunc`, judge);
    return { rule: dangerous ? 'CONFIG-DANGEROUS-CLASS' : 'CONFIG-CUSTOM-CLASS', about: module, evidence };
};
/** Handlers of TorchServe itself are given by name, without a suffix. */
const judge_handler = (fact) => /\.py(?::|$)/.test(fact.handler)
    ? {
        rule: 'CONFIG-HANDLER',
        about: fact.handler,
        evidence: `the server runs ${(0,quoted/* quoted */.T)(fact.handler)} of the archive as its handler`,
    }
    : undefined;
function isDangerous(path, { python }) {
    return (0,python_name/* useOfName */.Q)(path, python) === 'dangerous';
}
function isBelow(path, packages) {
    return packages.some((name) => path === name || path.startsWith(`${name}.`));
}
function quiet({ rules }) {
    return (0,rule/* matchOf */.HU)(rules.rule('CONFIG-CUSTOM-CLASS')).quiet ?? [];
}
function loaders({ rules }) {
    return (0,rule/* matchOf */.HU)(rules.rule('CONFIG-CUSTOM-CLASS')).loaders ?? [];
}
function harmless({ rules }) {
    return (0,rule/* matchOf */.HU)(rules.rule('CONFIG-DANGEROUS-CLASS')).harmless ?? [];
}
function resolvers({ rules }) {
    return (0,rule/* matchOf */.HU)(rules.rule('CONFIG-DANGEROUS-CLASS')).resolvers ?? [];
}

// EXTERNAL MODULE: ./lib/src/inspect/pins.js
var pins = __webpack_require__(62173);
;// CONCATENATED MODULE: ./lib/src/inspect/config/pins.js



/** Bytes of an earlier version that are read: configurations are small. */
const pins_MAX_BYTES = 4 * 2 ** 20;
/** Models that one configuration names. */
const MAX_PINS = 100;
async function movedConfigPins(text, roots, language, { locator }, { before, rules }) {
    if (before === undefined || locator.members.length > 0 || text.length > pins_MAX_BYTES)
        return [];
    const keys = rules.knowledge('loading')['config-models'];
    // Most configurations name no model, and are not gone through.
    if (!keys.some(({ model }) => text.includes(model)))
        return [];
    const now = pinsIn(roots, keys);
    if (now.length === 0)
        return [];
    const { bytes } = await before();
    const was = new TextDecoder().decode(await bytes.read(0, Math.min(bytes.size, pins_MAX_BYTES)));
    if (!pins/* HAS_FIXED */.o.test(was))
        return [];
    const then = pinsIn((await parseConfig(was, language)).roots, keys);
    return (0,pins/* movedPins */.e)(now, then).map(({ pin: { offset }, severity, evidence, subject }) => ({
        rule: 'LOAD-REVISION-MOVED',
        about: subject,
        evidence,
        offset,
        severity,
    }));
}
/** Every object once: aliases share them. */
function pinsIn(roots, keys) {
    const pins = [];
    const seen = new Set();
    const open = [...roots];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        for (const { model, revision } of node.kind === 'object' ? keys : []) {
            const name = (0,nodes/* memberOf */.C5)(node, model);
            const of = (0,nodes/* stringOf */.Je)(name);
            const commit = (0,nodes/* memberOf */.C5)(node, revision);
            if (name === undefined || of === undefined || pins.length >= MAX_PINS)
                continue;
            pins.push({ of, revision: (0,nodes/* stringOf */.Je)(commit), offset: (commit ?? name).start });
        }
        const inner = node.kind === 'array' ? node.items : node.members.map(({ value }) => value);
        for (const each of inner)
            open.push(each);
    }
    return pins;
}

;// CONCATENATED MODULE: ./lib/src/inspect/config/tags.js
// Judges the tags of PyYAML and HyperPyYAML that build Python objects.




/** What each tag does with the name behind it (yaml.constructor); other tags under `python/` are plain values. */
const ACTION = new Map([
    ['object/apply', 'calls'],
    ['object/new', 'calls'],
    ['object', 'builds'],
    ['name', 'names'],
    ['module', 'imports'],
]);
function judgeTag({ tag, value, offset }, judge) {
    const [kind, name] = splitOnce(tag);
    if (kind.startsWith('!'))
        return judgeFact({ kind: 'target', key: kind, target: name, offset }, judge);
    const action = ACTION.get(kind);
    if (action === undefined || judge.allowed.has(name))
        return [];
    const given = value === '' || action === 'names' || action === 'imports' ? '' : ` with ${(0,quoted/* quoted */.T)(value)}`;
    const verdict = {
        about: `${kind}:${name}`,
        evidence: `${action} ${(0,quoted/* quoted */.T)(name)}${given} when Python reads it`,
        offset,
    };
    const use = (0,python_name/* useOfName */.Q)(name, judge.python);
    if (use === 'dangerous')
        return [
            {
                ...verdict,
                rule: action === 'calls' || action === 'builds' ? 'YAML-PYTHON-CALL' : 'YAML-PYTHON-REFERENCE',
            },
        ];
    const quiet = (0,rule/* matchOf */.HU)(judge.rules.rule('YAML-PYTHON-OBJECT')).quiet ?? [];
    if (use === 'known' || quiet.some((prefix) => name.startsWith(`${prefix}.`)))
        return [];
    return [
        {
            ...verdict,
            rule: use === 'standard' && action === 'calls' ? 'YAML-PYTHON-REFERENCE' : 'YAML-PYTHON-OBJECT',
        },
    ];
}
function splitOnce(tag) {
    const colon = tag.indexOf(':');
    return colon === -1 ? [tag, ''] : [tag.slice(0, colon), tag.slice(colon + 1)];
}

// EXTERNAL MODULE: ./lib/src/inspect/config/verdict.js
var verdict = __webpack_require__(8617);
;// CONCATENATED MODULE: ./lib/src/inspect/config/inspect.js














async function inspectConfig(artifact, context) {
    const { size } = artifact.bytes;
    if (size > claims/* MAX_BYTES */.z)
        return { ...NOTHING, incomplete: [tooLarge(size)] };
    const data = await artifact.bytes.read(0, size);
    const text = (0,utf8/* utf8 */.A)(data);
    const language = (0,claims/* languageOf */.e)(artifact, data.subarray(0, 4096)) ?? 'json';
    const parsed = await parseConfig(text, language);
    const name = (0,inspect_name/* baseName */.F)(artifact.locator);
    const isModel = (0,sniff/* isModelConfig */._C)(name, parsed.roots[0]) || artifact.locator.members.length > 0;
    const facts = hubFacts(parsed.roots, isModel, isOfCaller(artifact, language, parsed, context));
    const judge = {
        rules: context.rules,
        python: (0,knowledge/* pythonKnowledge */.T)(context.rules),
        allowed: context.allowedGlobals,
        isModel,
    };
    const verdicts = [
        ...facts.flatMap((fact) => judgeFact(fact, judge)),
        ...parsed.tags.flatMap((tag) => judgeTag(tag, judge)),
        ...(await movedConfigPins(text, parsed.roots, language, artifact, context)),
    ];
    return {
        format: isModel ? 'model-config' : language,
        findings: [
            ...(0,verdict/* configFindings */.X)(verdicts, text, artifact, context.rules),
            ...(await changedTemplates(facts, artifact, context)),
        ],
        members: membersOf(facts),
        incomplete: incompleteOf(parsed, text, (0,sniff/* hasModelConfigName */.nx)(name)),
    };
}
/**
 * Settings of a training or a server, which name the model that they are about: whoever starts it trusts code there, and
 * that is judged as such. Libraries take the configuration of a model from JSON, and from few names only.
 */
function isOfCaller({ locator }, language, { roots }, { rules }) {
    if (locator.members.length > 0 || (0,sniff/* hasModelConfigName */.nx)((0,inspect_name/* baseName */.F)(locator)))
        return () => false;
    if (language === 'yaml')
        return () => true;
    const keys = rules.knowledge('hub')['caller-keys'];
    return (object) => roots.includes(object) && keys.some((key) => (0,nodes/* memberOf */.C5)(object, key) !== undefined);
}
/** Templates go back to the pipeline, under a name that the inspector of templates knows. */
function membersOf(facts) {
    return facts.flatMap((fact) => {
        if (fact.kind !== 'template')
            return [];
        const name = fact.name === '' ? 'chat_template' : `chat_template[${fact.name}]`;
        return [{ name, open: () => Promise.resolve({ bytes: (0,bytes/* memoryBytes */.ZY)(Buffer.from(fact.text)) }) }];
    });
}
/** What cannot be read matters where a library would look for it, and where Python's tags are or may be. */
function incompleteOf({ problem, tags }, text, isFixedName) {
    if (problem === undefined)
        return [];
    const matters = isFixedName || tags.length > 0 || (problem.unread && (0,sniff/* mayHoldPythonTag */.h9)(text));
    if (!matters)
        return [];
    const { reason } = problem;
    return [
        problem.unread ? { code: 'budget', reason, risk: 'unknown' } : { code: 'broken', reason, risk: 'inert' },
    ];
}
function tooLarge(size) {
    return { code: 'budget', reason: `a configuration of ${size} bytes was not read`, risk: 'unknown' };
}
const NOTHING = { format: 'model-config', findings: [], members: [] };


/***/ }),

/***/ 2340:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonKnowledge),
/* harmony export */   Z: () => (/* binding */ PickleKnowledge)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
// What rules/pickle*.yml say about a global: known, dangerous, standard library, or unknown.

/** Class names as frameworks write them: CapWords, perhaps private, never dotted. */
const CLASS_NAME = /^_{0,2}[A-Z][A-Za-z0-9]*$/;
const DUNDER = /^__.*__$/;
class PickleKnowledge {
    exact = new Map();
    /** Whole modules that are dangerous, with everything below them. */
    wholeModules = new Map();
    /** Last parts of dangerous names that look like classes: Popen, FunctionType. */
    dangerousClasses = new Set();
    classModules;
    classExceptions;
    modulesAsAttributes;
    neverPackages;
    standardLibrary;
    codeTypes;
    runOnLoad;
    rebuilders;
    callsArguments;
    /** By the object, of which a pickle has one for each name; a file's are gone with it. */
    standings = new WeakMap();
    /** `allowed` are exact `module.name` entries of the policy: they make unknown names known, nothing else. */
    constructor(rules, allowed = new Set()) {
        const knowledge = rules.knowledge('pickle');
        for (const rule of rules.ofSurface('pickle'))
            this.learnDangerous(rule.id, (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .matchOf */ .HU)(rule).globals ?? {});
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
        const packages = new Set(knowledge['modules-like-packages']);
        this.neverPackages = new Set([...this.modulesAsAttributes].filter((module) => !packages.has(module)));
        this.standardLibrary = new Set(knowledge['standard-library']);
        this.codeTypes = new Set(knowledge['code-types']);
        this.runOnLoad = new Set(knowledge['run-on-load']);
        this.rebuilders = knowledge['rebuilders'];
        this.callsArguments = new Set(knowledge['calls-arguments']);
        this.trust(allowed);
    }
    standingOf(global) {
        let standing = this.standings.get(global);
        if (standing === undefined) {
            standing = this.findStanding(global);
            this.standings.set(global, standing);
        }
        return standing;
    }
    findStanding(global) {
        const standing = this.standingOfPath(`${global.module}.${global.name}`, global.name);
        if (standing.kind !== 'unknown' || global.spelled === undefined)
            return standing;
        const { module, name } = global.spelled;
        return this.standingOfPath(`${module}.${name}`, name);
    }
    /** As {@link standingOf}, for one way to split a path of which nobody knows where its module ends. */
    standingOfSplit({ module, name }) {
        return this.standingOfPath(`${module}.${name}`, name, this.neverPackages);
    }
    /** Whether the global only names a built-in type, so that calling its result still only defines code. */
    namesCodeType(global) {
        return this.codeTypes.has(`${global.module}.${global.name}`);
    }
    /** Whether the global, itself harmless, calls what it is given. */
    callsItsArguments(global) {
        return this.callsArguments.has(`${global.module}.${global.name}`);
    }
    /** Whether loading runs a method of this name by itself. */
    runsOnLoad(method) {
        return this.runOnLoad.has(method);
    }
    /** Whether the name is one that libraries give to classes, or to functions that rebuild their objects. */
    looksLikeRebuilding(global) {
        const last = global.name.slice(global.name.lastIndexOf('.') + 1);
        const words = last.toLowerCase().replace(/^_+/, '');
        return CLASS_NAME.test(last) || this.rebuilders.some((word) => words.startsWith(word));
    }
    standingOfPath(path, name, attributes = this.modulesAsAttributes) {
        const exact = this.exact.get(path);
        if (exact !== undefined)
            return exact;
        const through = this.reachedThrough(name, attributes);
        if (through !== undefined)
            return { kind: 'dangerous', rule: through };
        const whole = this.wholeModuleOf(path);
        if (whole !== undefined)
            return { kind: 'dangerous', rule: whole };
        if (this.isFrameworkClass(path.slice(0, -name.length - 1), name))
            return { kind: 'framework' };
        const [top = ''] = path.split('.', 1);
        return { kind: this.standardLibrary.has(top) ? 'standard' : 'unknown' };
    }
    /**
     * A dotted name walks attributes, so it may leave its module: `pathlib` `os.system`, `x` `__globals__...`.
     * Also catches a module that is imported as an attribute of another (`shutil` `os`, `random` `_os`).
     */
    reachedThrough(name, attributes) {
        const parts = name.split('.');
        if (parts.length > 1 && parts.some((part) => DUNDER.test(part)))
            return 'PICKLE-IMPORT';
        for (let first = 0; first < parts.length; first++) {
            const module = parts[first]?.replace(/^_+(?=[a-z])/, '') ?? '';
            if (attributes.has(module))
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
        // A module re-exports what it imports: a class that is dangerous under its own name is so under any.
        if (!CLASS_NAME.test(name) || this.dangerousClasses.has(name))
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
                const last = name.slice(name.lastIndexOf('.') + 1);
                if (CLASS_NAME.test(last))
                    this.dangerousClasses.add(last);
            }
        }
    }
}
/** What the rules alone say, without a policy: for formats that name Python's globals in texts. */
function pythonKnowledge(rules) {
    return rules.index('python', rules, () => new PickleKnowledge(rules));
}
function pathsOf(names) {
    return Object.entries(names).flatMap(([module, list]) => list.map((name) => `${module}.${name}`));
}


/***/ }),

/***/ 62173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ movedPins),
/* harmony export */   o: () => (/* binding */ HAS_FIXED)
/* harmony export */ });
/** What nobody can put something else behind: a commit, and the digest of an image. */
const FIXED = /^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;
/** Whether a text has any of them: most have none, and then nothing can have moved. */
const HAS_FIXED = /[0-9a-f]{40}/;
function keyOf(of, revision) {
    return JSON.stringify([of, revision]);
}
/** One for each thing: another commit is a note, for people move pins on purpose; none at all is more. */
function movedPins(now, then) {
    const fixed = new Map();
    const unchanged = new Map();
    for (const { of, revision } of then) {
        const key = keyOf(of, revision);
        unchanged.set(key, (unchanged.get(key) ?? 0) + 1);
        if (revision === undefined || !FIXED.test(revision))
            continue;
        fixed.set(of, (fixed.get(of) ?? new Set()).add(revision));
    }
    const moved = new Map();
    for (const pin of now) {
        const { of, revision } = pin;
        // What was loaded without a commit before is not moved, though the same model had one elsewhere.
        const same = unchanged.get(keyOf(of, revision)) ?? 0;
        unchanged.set(keyOf(of, revision), same - 1);
        if (same > 0)
            continue;
        const old = fixed.get(of);
        const [commit] = old ?? [];
        if (commit === undefined || moved.has(of) || (revision !== undefined && old?.has(revision) === true))
            continue;
        const isFixed = revision !== undefined && FIXED.test(revision);
        const kind = commit.startsWith('sha256:') ? 'digest' : 'commit';
        const said = revision === undefined ? `no ${kind} is named` : `it is "${revision}"`;
        moved.set(of, {
            pin,
            severity: isFixed ? 'LOW' : 'MEDIUM',
            evidence: `${of} was fixed to ${kind} ${commit}; now ${said}`,
            subject: `${of} ${commit} -> ${revision ?? ''}`,
        });
    }
    return [...moved.values()];
}


/***/ }),

/***/ 96435:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ useOfName)
/* harmony export */ });
/** Deeper paths are no names of classes. */
const MAX_PARTS = 16;
/**
 * The use of a dotted path that is imported and called. The path does not say where its module ends, so every way
 * to split it counts; the worst wins, as a name may be reached through a module that imports it.
 */
function useOfName(path, knowledge) {
    const parts = path.split('.').slice(0, MAX_PARTS);
    const uses = new Set();
    for (let split = 1; split < Math.max(2, parts.length); split++) {
        const module = parts.slice(0, split).join('.');
        const name = parts.slice(split).join('.');
        const standing = knowledge.standingOfSplit({ module, name });
        // Functions of numpy and the like that pickles only name: calling them runs nothing of the file's.
        const named = standing.kind === 'reference-only' && standing.rule === 'PICKLE-STDLIB';
        uses.add(named ? 'unknown' : USE_OF[standing.kind](path));
    }
    return ['dangerous', 'known', 'standard'].find((use) => uses.has(use)) ?? 'unknown';
}
const USE_OF = {
    dangerous: () => 'dangerous',
    'reference-only': () => 'dangerous',
    'nested-loader': () => 'dangerous',
    carrier: () => 'standard',
    // getattr reaches anything; partial and itemgetter are judged by what they are given.
    combinator: (path) => (path.endsWith('getattr') ? 'dangerous' : 'known'),
    tensors: () => 'known',
    known: () => 'known',
    framework: () => 'known',
    standard: () => 'standard',
    unknown: () => 'unknown',
};


/***/ })

};
