export const id = 4983;
export const ids = [4983];
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


/***/ }),

/***/ 94983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectSkops: () => (/* binding */ inspectSkops)
});

// EXTERNAL MODULE: ./lib/src/core/rule.js
var rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/format/json/errors.js
var errors = __webpack_require__(64588);
// EXTERNAL MODULE: ./lib/src/format/json/read.js + 1 modules
var read = __webpack_require__(49736);
// EXTERNAL MODULE: ./lib/src/format/hub/walk.js
var walk = __webpack_require__(2735);
// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var json_nodes = __webpack_require__(25766);
;// CONCATENATED MODULE: ./lib/src/format/skops/schema.js
// Reads the schema of a skops file: a tree of nodes, each of which names a class or function and how to build it.


/** Strings that are told, and objects in which they are looked for. */
const TOLD = { strings: 4, objects: 60 };
/** Whether parsed JSON is the schema of a skops file. */
function isSkopsSchema(root) {
    return ((0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(root, '__loader__')) !== undefined &&
        (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(root, '__class__')) !== undefined);
}
/** Every node, outermost first. Functions of the oldest format are named inside `content`. Linear. */
function skopsNodes(root) {
    const nodes = [];
    for (const { object } of (0,walk/* objectsOf */.i)([root])) {
        const name = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(object, '__class__'));
        const module = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(object, '__module__'));
        if (name === undefined || module === undefined)
            continue;
        const loader = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(object, '__loader__')) ?? '';
        const content = (0,json_nodes/* memberOf */.C5)(object, 'content');
        const node = {
            module,
            name,
            loader,
            given: GIVES.has(loader) ? givenTo(object) : [],
            offset: object.start,
        };
        nodes.push({ ...node, ...methodOf(loader, content) });
        const path = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(content, 'module_path'));
        const inner = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(content, 'function'));
        if (path !== undefined && inner !== undefined)
            nodes.push({ ...node, module: path, name: inner });
    }
    return nodes;
}
/** Loaders that call what they name with arguments worth telling. */
const GIVES = new Set(['OperatorFuncNode', 'MethodNode', 'PartialNode']);
function methodOf(loader, content) {
    const method = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(content, 'func'));
    if (loader !== 'MethodNode' || method === undefined)
        return {};
    const object = (0,json_nodes/* memberOf */.C5)(content, 'obj');
    const module = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(object, '__module__'));
    const name = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(object, '__class__'));
    return { method, ...(module === undefined || name === undefined ? {} : { owner: `${module}.${name}` }) };
}
/** The texts of JsonNodes below a node: JSON inside JSON, told as it is written. */
function givenTo(node) {
    const strings = [];
    let looked = 0;
    for (const { object } of (0,walk/* objectsOf */.i)([node])) {
        if (++looked > TOLD.objects || strings.length >= TOLD.strings)
            break;
        const text = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(object, 'content'));
        if (text !== undefined)
            strings.push(text.slice(0, 120));
    }
    return strings;
}

// EXTERNAL MODULE: ./lib/src/inspect/config/verdict.js
var verdict = __webpack_require__(8617);
// EXTERNAL MODULE: ./lib/src/inspect/pickle/knowledge.js
var knowledge = __webpack_require__(2340);
// EXTERNAL MODULE: ./lib/src/inspect/python-name.js
var python_name = __webpack_require__(96435);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
// EXTERNAL MODULE: ./lib/src/inspect/utf8.js
var utf8 = __webpack_require__(91706);
// EXTERNAL MODULE: ./lib/src/inspect/skops/limits.js
var limits = __webpack_require__(99318);
;// CONCATENATED MODULE: ./lib/src/inspect/skops/inspect.js










/** Every estimator inside another costs two levels. */
const LIMITS = { depth: 2000, values: 8_000_000 };
async function inspectSkops(artifact, context) {
    const { size } = artifact.bytes;
    if (size > limits/* MAX_BYTES */.z)
        return unread(`a schema of ${size} bytes was not read`);
    const text = (0,utf8/* utf8 */.A)(await artifact.bytes.read(0, size));
    let root;
    try {
        root = (0,read/* readJson */.V)(text, { dialect: 'python', limits: LIMITS }).root;
    }
    catch (error) {
        if (!(error instanceof errors/* JsonError */.N))
            throw error;
        if (error.code === 'TOO_DEEP' || error.code === 'TOO_MANY')
            return unread(error.message);
        return { format: 'json', findings: [], members: [], incomplete: [] };
    }
    if (!isSkopsSchema(root))
        return { format: 'json', findings: [], members: [], incomplete: [] };
    const judge = new SkopsJudge(context.rules, context.allowedGlobals);
    const verdicts = skopsNodes(root).flatMap((node) => judge.judge(node));
    const findings = (0,verdict/* configFindings */.X)(verdicts, text, artifact, context.rules);
    return { format: 'skops', findings, members: [], incomplete: [] };
}
function unread(reason) {
    return {
        format: 'skops',
        findings: [],
        members: [],
        incomplete: [{ code: 'budget', reason, risk: 'runs-code' }],
    };
}
class SkopsJudge {
    python;
    allowed;
    operators;
    packages;
    loads;
    constructor(rules, allowed) {
        this.python = (0,knowledge/* pythonKnowledge */.T)(rules);
        this.allowed = allowed;
        this.operators = new Set((0,rule/* matchOf */.HU)(rules.rule('SKOPS-HIDDEN-CALL')).operators);
        this.packages = (0,rule/* matchOf */.HU)(rules.rule('SKOPS-CUSTOM-CLASS')).packages ?? [];
        this.loads = (0,rule/* matchOf */.HU)(rules.rule('SKOPS-DANGEROUS-CALL')).loads ?? [];
    }
    judge(node) {
        switch (node.loader) {
            case 'JsonNode':
                return [];
            case 'MethodNode':
                return [...this.method(node), ...this.named(node)];
            case 'OperatorFuncNode':
                return this.operator(node);
            default:
                return this.named(node);
        }
    }
    /** CVE-2025-54413: the class that is checked is the node's, the attribute is read from another object. */
    method({ module, name, method = '', owner, offset, given }) {
        const about = `${module}.${name}.${method}`;
        const lies = owner !== `${module}.${name}`;
        if (lies || /__|[.]/.test(method)) {
            const truth = lies ? ` of an object of ${(0,quoted/* quoted */.T)(owner ?? 'no class')}` : '';
            const evidence = `reads the attribute ${(0,quoted/* quoted */.T)(method)}${truth} while it shows ${(0,quoted/* quoted */.T)(`${module}.${name}`)}${told(given)}`;
            return [{ rule: 'SKOPS-HIDDEN-CALL', about, evidence, offset }];
        }
        if (this.allowed.has(about))
            return [];
        return [{ rule: 'SKOPS-CUSTOM-CLASS', about, evidence: `binds the method ${(0,quoted/* quoted */.T)(about)}`, offset }];
    }
    /** CVE-2025-54412: whatever module is shown, the function is taken from operator and called. */
    operator({ module, name, offset, given }) {
        if (module === 'operator' && this.operators.has(name))
            return [];
        const evidence = `calls operator.${name} while it shows ${(0,quoted/* quoted */.T)(`${module}.${name}`)}${told(given)}`;
        return [{ rule: 'SKOPS-HIDDEN-CALL', about: `operator.${name}`, evidence, offset }];
    }
    named({ module, name, loader, offset, given }) {
        const path = `${module}.${name}`;
        if (this.allowed.has(path) || PLAIN.has(path))
            return [];
        const verdict = {
            about: path,
            offset,
            evidence: `${ACTION[loader] ?? 'builds'} ${(0,quoted/* quoted */.T)(path)}${told(given)}`,
        };
        const use = (0,python_name/* useOfName */.Q)(path, this.python);
        if (use === 'dangerous' || this.loads.includes(path))
            return [{ ...verdict, rule: 'SKOPS-DANGEROUS-CALL' }];
        if (use === 'known' || this.packages.some((prefix) => path.startsWith(`${prefix}.`)))
            return [];
        if (use === 'standard')
            return [{ ...verdict, rule: 'SKOPS-STANDARD-LIBRARY' }];
        // skops asks before it builds a class; a function or a constructor is called with what the file says.
        const calls = loader !== 'ObjectNode' && loader !== 'TypeNode';
        return [{ ...verdict, rule: 'SKOPS-CUSTOM-CLASS', ...(calls ? {} : { severity: 'LOW' }) }];
    }
}
/** Types of Python that hold values. */
const PLAIN = new Set('bool bytearray bytes complex dict float frozenset int list map range set slice str tuple NoneType'
    .split(' ')
    .map((name) => `builtins.${name}`));
const ACTION = {
    FunctionNode: 'takes the function',
    TypeNode: 'takes the class',
    PartialNode: 'prepares a call with',
};
function told(given) {
    return given.length === 0 ? '' : ` with ${given.map((text) => (0,quoted/* quoted */.T)(text, 80)).join(', ')}`;
}


/***/ })

};
