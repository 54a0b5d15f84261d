export const id = 5872;
export const ids = [5872,3979,3004,623];
export const modules = {

/***/ 31417:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ interpreterOf),
/* harmony export */   bE: () => (/* binding */ noteEmbedded),
/* harmony export */   gA: () => (/* binding */ noteText)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84566);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18114);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97139);
// Which commands run a text as a program: interpreters with -c or -e, eval, and what they read from a pipe.



const SHELLS = /^(?:ba|da|z|k|a|mk|fi|rba)?sh$/;
const PYTHONS = /^(?:python|pypy)[\d.]*$/;
const SCRIPTS = /^(?:node|nodejs|bun|deno|tsx|ts-node)$/;
/** The language that a command runs, if it is an interpreter. */
function interpreterOf(callee) {
    if (SHELLS.test(callee))
        return 'shell';
    if (PYTHONS.test(callee))
        return 'python';
    return SCRIPTS.test(callee) ? 'javascript' : undefined;
}
/** Notes the programs that a command runs; `input` is what it reads. */
function noteEmbedded(state, pos, callee, args, input) {
    const emit = (language, value) => {
        for (const each of value ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(value) : [])
            emitOne(state, pos, language, each);
    };
    const language = interpreterOf(callee);
    const words = args.map((arg) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(arg)?.text);
    if (language) {
        const flag = language === 'javascript' ? /^(?:-e|-p|-pe|--eval|--print|eval)$/ : /^-[a-zA-Z]*c$/;
        const at = words.findIndex((word) => word !== undefined && flag.test(word));
        if (at >= 0)
            emit(language, args[at + 1]);
        else if (args.length === 0 || words.every((word) => word?.startsWith('-')))
            emit(language, input);
    }
    else if (callee === 'eval') {
        emit('shell', (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTexts */ .B5)(args.flatMap((arg, at) => (at > 0 ? [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' '), arg] : [arg]))));
    }
    else if (callee === 'trap')
        emit('shell', args[0]);
    else if (callee === 'su' || callee === 'runuser' || callee === 'script') {
        const at = words.findIndex((word) => word === '-c' || word === '--command');
        if (at >= 0)
            emit('shell', args[at + 1]);
    }
    else if (/^(?:source|\.)$/.test(callee) && words[0] === '/dev/stdin')
        emit('shell', input);
    else if (!SAYS.test(callee)) {
        const at = programAmong(words);
        if (at !== undefined)
            emit(interpreterOf((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .commandName */ .p6)(words[at]) ?? '') ?? 'shell', args[at + 2]);
    }
}
/** Commands that print or note their arguments. */
const SAYS = /^(?:echo|printf|logger|assign|redirect|alias|test|\[|git|grep)$/;
/** `docker run image sh -c program`, `kubectl exec pod -- sh -c program`: where the interpreter stands. */
function programAmong(words) {
    const at = words.findIndex((word, index) => word !== undefined &&
        /^-[a-zA-Z]{0,4}c$/.test(words[index + 1] ?? '') &&
        /^(?:shell|python)$/.test(interpreterOf((0,_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .commandName */ .p6)(word) ?? '') ?? ''));
    return at === -1 ? undefined : at;
}
/** Notes a text of several words that some program gives to a shell. */
function noteText(state, pos, value) {
    for (const each of (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(value))
        if (each.kind !== 'text' || /\s/.test(each.text.trim()))
            emitOne(state, pos, 'shell', each);
}
function emitOne(state, pos, language, value) {
    const offset = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetOf */ .b4)(state, pos);
    if (value.kind === 'many' && value.shape === 'parts') {
        if (!value.items.some((part) => part.kind === 'text' && part.text.trim() !== ''))
            return;
        const pieces = value.items.map((part) => (part.kind === 'text' ? part.text : '$_'));
        return state.out.embed(offset, language, pieces.join(''), []);
    }
    if (value.kind === 'text' && value.text.trim() !== '')
        state.out.embed(offset, language, value.text, value.layers);
}


/***/ }),

/***/ 18114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ setVariable),
/* harmony export */   If: () => (/* binding */ makeState),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   b4: () => (/* binding */ offsetOf)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84566);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6786);
// What the shell reader knows at one point: variables, functions, and what it has gathered so far.


/** Words and commands; 5 MB of script has about a million. */
const FUEL = 3_000_000;
function makeState(out) {
    return {
        out,
        vars: new Map(),
        functions: new Map(),
        bodies: new Map(),
        entered: [],
        entries: 0,
        asked: 0,
        outputs: new Map(),
        scope: 0,
        silenced: false,
        branch: 0,
        piped: undefined,
        written: undefined,
        reading: undefined,
        descriptors: new Map(),
        folders: new _folders_js__WEBPACK_IMPORTED_MODULE_1__/* .Folders */ ._(),
        last: -1,
        fixed: undefined,
        fuel: FUEL,
    };
}
function setVariable(state, name, value) {
    const known = state.vars.get(name);
    // Nobody knows when a function runs, unless it is read as a call runs it.
    const isSure = state.branch === 0 && (state.scope === 0 || state.entered.length > 0);
    state.vars.set(name, known && !isSure ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(known, value) : value);
}
function offsetOf(state, pos) {
    return state.fixed ?? pos;
}
/** Takes one unit of work; false, and a reason noted, when there is none left. */
function spend(state) {
    if (state.fuel <= 0)
        state.out.limit('the script has too many words');
    return state.fuel-- > 0;
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

/***/ 95861:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/format/yaml/errors.js
var errors = __webpack_require__(73979);
;// CONCATENATED MODULE: ./lib/src/format/yaml/limits.js
// The limits of the YAML reader, with their reasons.
const YAML_LIMITS = {
    /** Characters of a file. Configurations have some thousand; lock files and data sets are not what is looked for. */
    characters: 4 * 2 ** 20,
    /** Levels of nesting. Python's own reader recurses and gives up near a thousand. */
    depth: 200,
    /** Values in all. */
    values: 500_000,
};

;// CONCATENATED MODULE: ./lib/src/format/yaml/read.js
// Reads YAML into the same tree as JSON, and lists the tags that make Python build objects.




const PYTHON = /^(?:tag:yaml\.org,2002:python\/(.+)|(!(?:new|name|apply|module):.+))$/s;
/** Where the parser gives up, tags are found by their look. */
const LOOSE_TAG = /!!python\/([\w/]{1,40}(?::[\w.]{1,200})?)/g;
/** Plain values that are told, and their length together. */
const TOLD = { values: 8, characters: 300 };
/** Reads all documents of a text. Anchors are shared, never expanded. Throws {@link YamlError}. */
function readYaml(text) {
    if (text.length > YAML_LIMITS.characters) {
        throw new errors.YamlError('BUDGET', `YAML of more than ${YAML_LIMITS.characters} characters`);
    }
    const converter = new Converter();
    const { documents, problem } = parse(text);
    const roots = documents.flatMap((document) => converter.document(document));
    const error = documents.flatMap(({ errors }) => errors)[0];
    const reason = problem ?? (error === undefined ? undefined : (0,core_text/* firstLine */.T)(error.message));
    if (reason === undefined)
        return { roots, tags: converter.tags };
    const tags = [...converter.tags, ...looseTags(text, converter.tags)];
    return { roots, tags, problem: reason };
}
/** The parser recurses into flow collections, and what they nest too deep is refused here. */
function parse(text) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(text, {
            schema: 'failsafe',
            strict: false,
            uniqueKeys: false,
            logLevel: 'silent',
            prettyErrors: false,
        });
        return { documents: Array.isArray(parsed) ? parsed : [] };
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return { documents: [], problem: (0,core_text/* firstLine */.T)(error.message) };
    }
}
class Converter {
    tags = [];
    values = 0;
    anchors = new Map();
    document({ contents }) {
        this.anchors = new Map();
        return contents === null ? [] : [this.convert(contents, 0)];
    }
    convert(node, depth) {
        if (depth > YAML_LIMITS.depth) {
            throw new errors.YamlError('BUDGET', `values are nested deeper than ${YAML_LIMITS.depth}`);
        }
        if (++this.values > YAML_LIMITS.values) {
            throw new errors.YamlError('BUDGET', `more than ${YAML_LIMITS.values} values`);
        }
        const [start, end] = node.range;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.anchors.get(node.source) ?? { kind: 'scalar', value: null, start, end };
        const converted = this.collection(node, depth) ?? { kind: 'scalar', value: scalarOf(node), start, end };
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, converted);
        const [, python, hyper] = PYTHON.exec(decoded(node.tag ?? '')) ?? [];
        const tag = python ?? hyper;
        if (tag !== undefined)
            this.tags.push({ tag, offset: start, value: plainValues(converted) });
        return converted;
    }
    collection(node, depth) {
        const [start, end] = node.range;
        if ((0,dist/* isSeq */.oP)(node)) {
            return { kind: 'array', items: node.items.map((item) => this.convert(item, depth + 1)), start, end };
        }
        if (!(0,dist/* isMap */.jh)(node))
            return undefined;
        const members = node.items.map(({ key, value }) => {
            const keyNode = this.convert(key, depth + 1);
            const name = keyNode.kind === 'scalar' ? String(keyNode.value) : '';
            const at = keyNode.start;
            return {
                key: name,
                keyStart: at,
                value: value === null
                    ? { kind: 'scalar', value: null, start: at, end: at }
                    : this.convert(value, depth + 1),
            };
        });
        return { kind: 'object', members, start, end };
    }
}
function scalarOf(node) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : null;
}
/** The first plain values below a node, outermost first. */
function plainValues(root) {
    const found = [];
    const open = [root];
    for (let looked = 0; looked < 64 && found.length < TOLD.values; looked++) {
        const node = open.shift();
        if (node === undefined)
            break;
        if (node.kind === 'scalar')
            found.push(String(node.value ?? ''));
        else
            open.push(...(node.kind === 'array' ? node.items : node.members.map(({ value }) => value)).slice(0, 64));
    }
    return found.join(', ').slice(0, TOLD.characters);
}
/** PyYAML decodes `%70` in tags. */
function decoded(tag) {
    return tag.replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function looseTags(text, known) {
    const tags = new Set(known.map(({ tag }) => tag));
    return [...text.matchAll(LOOSE_TAG)].flatMap(({ 1: tag = '', index }) => tags.has(tag) ? [] : [{ tag, offset: index, value: '' }]);
}


/***/ }),

/***/ 45872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shellOfManifest: () => (/* binding */ shellOfManifest)
});

// EXTERNAL MODULE: ./lib/src/code/shell/embedded.js
var embedded = __webpack_require__(31417);
// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/format/yaml/errors.js
var errors = __webpack_require__(73979);
// EXTERNAL MODULE: ./lib/src/format/yaml/read.js + 1 modules
var read = __webpack_require__(95861);
// EXTERNAL MODULE: ./lib/src/inspect/code/model-rows.js
var model_rows = __webpack_require__(99946);
// EXTERNAL MODULE: ./lib/src/inspect/code/shell-lines.js
var shell_lines = __webpack_require__(54799);
;// CONCATENATED MODULE: ./lib/src/inspect/code/containers.js
// What a container of a manifest runs: its words as a command line, with the variables that name a model.



const COMPOSE_KEYS = { entry: 'entrypoint', args: 'command' };
const KUBERNETES_KEYS = { entry: 'command', args: 'args' };
/** Words of one command line, and variables of one container. */
const MAX_ITEMS = 1000;
/** The command of an object that describes a container; undefined for any other object, and where nothing is said. */
function containerCommand(node, keys, rows, lines) {
    if (node.kind !== 'object')
        return undefined;
    const isCompose = keys === COMPOSE_KEYS;
    const entry = lineOf((0,nodes/* memberOf */.C5)(node, keys.entry), isCompose, lines);
    const lists = [keys.args, ...rows.manifests['more-arguments']].map((key) => lineOf((0,nodes/* memberOf */.C5)(node, key), isCompose, lines));
    const given = [entry, ...lists].filter((part) => part !== undefined);
    const image = imageOf((0,nodes/* memberOf */.C5)(node, 'image'));
    const served = rows.ofImage(image) ?? rows.ofProgram(formatOf(node, rows) ?? '');
    // Those that some program takes a model from.
    const variables = variablesOf(node, rows.variables);
    const [first] = given;
    if (first === undefined && (served === undefined || variables.size === 0))
        return undefined;
    const needsProgram = entry === undefined && served !== undefined && (first === undefined || !isProgram(first.name, rows));
    const program = needsProgram
        ? (0,model_rows/* entryOf */.Ms)(served)
        : entry === undefined && first?.name.startsWith('-') === true && image !== ''
            ? [lastOf(image)]
            : [];
    const words = given.flatMap((part) => part.words.map((word) => ({ ...word, shell: expanded(word.shell, variables) })));
    const from = words[0]?.node ?? node;
    const assignments = [...variables].map(([name, { text, node: at }]) => ({
        shell: `${name}=${(0,shell_lines/* quoted */.T)(text)}`,
        text: '',
        node: at,
    }));
    const started = program.map((word) => ({ shell: (0,shell_lines/* quoted */.T)(word), text: '', node: from }));
    return { words: [...assignments, ...started, ...words, ...storedModel(node, rows)] };
}
/** The model that KServe hands to the server of its format, as the argument that it becomes. */
function storedModel(node, rows) {
    const uri = (0,nodes/* memberOf */.C5)(node, 'storageUri');
    const name = (0,nodes/* stringOf */.Je)(uri);
    if (uri === undefined || name === undefined || formatOf(node, rows) === undefined)
        return [];
    return [{ shell: `--model_id ${(0,shell_lines/* quoted */.T)(name)}`, text: '', node: uri }];
}
/** Whether the command of the object says which model is stored there. */
function tellsStoredModel(node, rows) {
    return formatOf(node, rows) !== undefined && (0,nodes/* memberOf */.C5)(node, KUBERNETES_KEYS.args) !== undefined;
}
function lineOf(node, isCompose, lines) {
    // Compose takes a dollar twice for one.
    const plain = (text) => (isCompose ? text.replaceAll('$$', () => '$') : text);
    if (node?.kind === 'array') {
        const words = node.items.slice(0, MAX_ITEMS).flatMap((item) => {
            const text = (0,nodes/* stringOf */.Je)(item);
            return text === undefined ? [] : [{ shell: (0,shell_lines/* quoted */.T)(plain(text)), text, node: item }];
        });
        return words.length === 0 ? undefined : { words, name: (0,nodes/* stringOf */.Je)(node.items[0]) ?? '' };
    }
    const written = node === undefined ? undefined : lines.unfolded(node);
    const text = plain(written ?? (0,nodes/* stringOf */.Je)(node) ?? '').trimEnd();
    if (node === undefined || text.trim() === '')
        return undefined;
    const shell = oneLine(text, written !== undefined);
    return { words: [{ shell, text, node }], name: text.trim().split(/\s/, 1)[0] ?? '' };
}
/** What goes on in the next line whether that is a blank or not. */
const GOES_ON = /(?:&&|[|;"'])$/;
/**
 * Ends of lines are blanks, except between quotes, and there too in a text that is folded: a backslash in front of them
 * says so to a shell. Keeps the lines.
 */
function oneLine(text, isFolded) {
    let quote = '';
    let out = '';
    for (let at = 0; at < text.length; at++) {
        const sign = text[at] ?? '';
        if (sign === '\\' && quote !== "'") {
            out += text.slice(at, at + 2);
            at++;
        }
        else if (sign === '\n' && quote === '')
            out += ' \\\n';
        else if (sign === '\n' && isFolded && !GOES_ON.test(out.slice(-2)))
            out += quote === '"' ? ' \\\n' : ` '\\\n'`;
        else {
            if (quote === '' ? sign === '"' || sign === "'" : sign === quote)
                quote = quote === '' ? sign : '';
            out += sign;
        }
    }
    return out;
}
/** `healthcheck` of Compose: a line of shell, or a list whose first word says what the others are. */
function checkOf(node, keys, lines) {
    const test = keys === COMPOSE_KEYS ? (0,nodes/* memberOf */.C5)((0,nodes/* memberOf */.C5)(node, 'healthcheck'), 'test') : undefined;
    const isList = test?.kind === 'array';
    const how = isList ? (0,nodes/* stringOf */.Je)(test.items[0]) : 'CMD-SHELL';
    const value = isList ? test.items[1] : test;
    const text = (0,nodes/* stringOf */.Je)(value)?.replaceAll('$$', () => '$');
    if (how === 'CMD-SHELL')
        return value === undefined || text === undefined
            ? undefined
            : { interpreter: 'sh', value, text, isDecoded: false };
    return isList && how === 'CMD' ? lineOf({ ...test, items: test.items.slice(1) }, true, lines) : undefined;
}
/** `image: a/b:c`, or Helm's `image: {repository: a/b, tag: c}`. */
function imageOf(node) {
    const repository = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(node, 'repository')) ?? (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(node, 'name'));
    return (0,nodes/* stringOf */.Je)(node) ?? repository ?? '';
}
/** The server that KServe starts for a format of models. */
function formatOf(node, rows) {
    const format = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)((0,nodes/* memberOf */.C5)(node, 'modelFormat'), 'name'));
    const { formats } = rows.manifests;
    return format !== undefined && Object.hasOwn(formats, format) ? formats[format] : undefined;
}
/** Whether a word names a program rather than an argument of the image's own. */
function isProgram(word, rows) {
    const name = word.replace(/^.*\//, '');
    return rows.ofProgram(name) !== undefined || rows.runners.has(name) || INTERPRETER.test(name);
}
const INTERPRETER = /^(?:(?:ba|da|z|k|a)?sh|python[\d.]*|env|exec|sudo|sleep|tail)$/;
function lastOf(image) {
    return image.slice(image.lastIndexOf('/') + 1).split(/[@:]/, 1)[0] ?? '';
}
/** Variables of a container among these; the others say nothing here. */
function variablesOf(node, names, keys = ENVIRONMENT) {
    const found = new Map();
    const add = (name, text, at) => {
        if (name !== undefined && text !== undefined && names.has(name))
            found.set(name, { text, node: at });
    };
    for (const list of keys.map((key) => (0,nodes/* memberOf */.C5)(node, key))) {
        if (list?.kind === 'object')
            for (const { key, value } of list.members.slice(0, MAX_ITEMS))
                add(key, (0,nodes/* stringOf */.Je)(value) ?? (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(value, 'value')), value);
        if (list?.kind !== 'array')
            continue;
        for (const item of list.items.slice(0, MAX_ITEMS)) {
            const [, name, value] = /^(\w{1,80})=(.*)$/s.exec((0,nodes/* stringOf */.Je)(item) ?? '') ?? [];
            add(name ?? (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(item, 'name')), value ?? (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(item, 'value')), item);
        }
    }
    return found;
}
const ENVIRONMENT = ['env', 'environment'];
/** Kubernetes puts variables of the container in for `$(NAME)`. */
function expanded(word, variables) {
    return word.includes('$(')
        ? word.replaceAll(/\$\((\w{1,80})\)/g, (all, name) => variables.get(name)?.text ?? all)
        : word;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/manifest-documents.js
// The documents of a manifest that can start something, name a model or hold files: the others are not parsed.
/** What a manifest has where it runs something, names a model or may hold files; most files have nothing of it. */
const TELLING = /(?:^|[\s{,"'-])(?:command|args|entrypoint|run|test|models|env|environment|\w{0,40}[aA]rgs|\w{0,40}[mM]odel\w{0,40}|storageUri)["']?\s{0,20}:|hf:\/\/|#!|binaryData|kind["']?\s{0,9}:\s{0,9}["']?Secret\b|\.(?:sh|bash|py)["']?\s{0,20}:/;
const BETWEEN_DOCUMENTS = /^(?=---(?:\s|$))/m;
const KIND = /^["']?kind["']?[ \t]*:.*$/gm;
/**
 * The text with those documents left empty that can start nothing: definitions of types, which are by far the largest,
 * and those that have none of the keys. Keeps the lines.
 */
function tellingDocuments(text, variables) {
    const isTelling = (part) => TELLING.test(part) || variables.some((name) => part.includes(name));
    if (!isTelling(text))
        return '';
    return text
        .split(BETWEEN_DOCUMENTS)
        .map((document) => {
        const kinds = document.match(KIND) ?? [];
        const isType = kinds.length === 1 && /\bCustomResourceDefinition\b/.test(kinds[0]);
        return !isType && isTelling(document) ? document : document.replaceAll(/[^\n]+/g, '');
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/manifest-files.js
// Programs that a ConfigMap or a Secret holds as files, which containers mount and start.


/** Where objects of these kinds hold files: as texts, and in base64. */
const DATA = new Map([
    ['ConfigMap', { texts: 'data', encoded: 'binaryData' }],
    ['Secret', { texts: 'stringData', encoded: 'data' }],
]);
const SUFFIX = /\.(sh|bash|py)$/i;
const SHEBANG = /^#![ \t]*(?:\S{0,200}\/)?(?:env[ \t]+(?:-S[ \t]+)?)?(?:\S{0,200}\/)?([\w.-]{1,40})/;
/** Templates fill in what is none. */
const BASE64 = /^[A-Za-z0-9+/=\s]+$/;
/** Files of one object. */
const MAX_FILES = 1000;
/** Characters that are decoded of one object: Kubernetes refuses objects with files of more than 1 MiB. */
const MAX_ENCODED = 2_000_000;
/** Those that say by their name or their first line that they are one. */
function filesOf(node) {
    const places = DATA.get((0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(node, 'kind')) ?? '');
    if (places === undefined)
        return [];
    return [...textsIn((0,nodes/* memberOf */.C5)(node, places.texts)), ...encodedIn((0,nodes/* memberOf */.C5)(node, places.encoded))];
}
function textsIn(data) {
    if (data?.kind !== 'object')
        return [];
    return data.members.slice(0, MAX_FILES).flatMap(({ key, value }) => {
        const text = (0,nodes/* stringOf */.Je)(value) ?? '';
        const interpreter = text.trim() === '' ? undefined : interpreterFor(key, text);
        return interpreter === undefined ? [] : [{ interpreter, value, text, isDecoded: false }];
    });
}
function encodedIn(data) {
    if (data?.kind !== 'object')
        return [];
    let left = MAX_ENCODED;
    return data.members.slice(0, MAX_FILES).flatMap(({ key, value }) => {
        const encoded = (0,nodes/* stringOf */.Je)(value) ?? '';
        if (encoded.length > left || !BASE64.test(encoded))
            return [];
        left -= encoded.length;
        const text = Buffer.from(encoded, 'base64').toString();
        const interpreter = text.trim() === '' ? undefined : interpreterFor(key, text);
        return interpreter === undefined ? [] : [{ interpreter, value, text, isDecoded: true }];
    });
}
/** The first line says more than the name. */
function interpreterFor(key, text) {
    const named = SHEBANG.exec(text)?.[1];
    if (named !== undefined)
        return (0,embedded/* interpreterOf */.OS)(named) === undefined ? undefined : named;
    const suffix = SUFFIX.exec(key)?.[1]?.toLowerCase();
    return suffix === undefined ? undefined : suffix === 'py' ? 'python3' : 'bash';
}

// EXTERNAL MODULE: ./lib/src/inspect/code/recipes.js
var recipes = __webpack_require__(36072);
;// CONCATENATED MODULE: ./lib/src/inspect/code/trusted-images.js
// A model and the trust in its code among the variables of a container whose image nobody knows.


/** Of an image that is known, its command says it. */
function trustedModel(node, rows) {
    const { model, revision, code } = rows.manifests['image-variables'];
    const trust = first(variablesOf(node, new Set(code)), code);
    if (trust === undefined || !/^(?:true|1|yes|on)$/i.test(trust.text))
        return undefined;
    if (rows.ofImage(imageOf((0,nodes/* memberOf */.C5)(node, 'image'))) !== undefined)
        return undefined;
    const given = variablesOf(node, new Set([...model, ...revision]));
    const key = model.find((name) => rows.isModelName(given.get(name)?.text ?? ''));
    const named = key === undefined ? undefined : given.get(key);
    if (key === undefined || named === undefined)
        return undefined;
    const commit = first(given, revision)?.text;
    return { key, value: named.node, name: named.text, revision: commit, trust: trust.node };
}
function first(given, names) {
    return names.map((name) => given.get(name)).find((variable) => variable !== undefined);
}

// EXTERNAL MODULE: ./lib/src/inspect/code/value-lines.js
var value_lines = __webpack_require__(88112);
;// CONCATENATED MODULE: ./lib/src/inspect/code/manifest.js
// The commands of a manifest as one shell program: containers of Compose and Kubernetes, steps of workflows, model names.











/** Never throws: what the reader of YAML refuses is a problem, and then there are no commands. */
function shellOfManifest(text, kind, rows) {
    const told = kind === 'manifest' ? tellingDocuments(text, [...rows.telling]) : text;
    if (told.trim() === '')
        return { text: '', lines: [] };
    try {
        const { roots } = (0,read.readYaml)(told);
        const walk = new ManifestWalk(told, kind, rows);
        for (const root of roots)
            walk.take(root);
        return walk.out.all;
    }
    catch (error) {
        if (!(error instanceof errors.YamlError))
            throw error;
        return { text: '', lines: [], problem: error.message };
    }
}
const GITLAB_SCRIPTS = ['before_script', 'script', 'after_script'];
const AZURE_SCRIPTS = [
    ['script', 'sh'],
    ['bash', 'bash'],
    ['pwsh', 'pwsh'],
    ['powershell', 'powershell'],
];
/** Lists of lines in lists, as GitLab takes them. */
const MAX_NESTED = 10;
class ManifestWalk {
    out = new shell_lines/* ShellLines */.a();
    lines;
    kind;
    rows;
    modelKeys;
    /** What the workflow names for all its jobs. */
    shell;
    constructor(file, kind, rows) {
        this.lines = new value_lines/* ValueLines */.J(file);
        this.kind = kind;
        this.rows = rows;
        this.modelKeys = new Set(rows.manifests['model-keys']);
    }
    /** Every object of a document, once: aliases share them. */
    take(root) {
        const keys = (0,nodes/* memberOf */.C5)(root, 'services') === undefined ? KUBERNETES_KEYS : COMPOSE_KEYS;
        if (this.kind === 'manifest')
            this.modelsOfCompose(root);
        const seen = new Set();
        const open = [root];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
            if (node.kind === 'scalar' || seen.has(node))
                continue;
            seen.add(node);
            if (node.kind === 'object')
                this.takeObject(node, keys);
            const inner = node.kind === 'array' ? node.items : node.members.map(({ value }) => value);
            for (let index = inner.length - 1; index >= 0; index--)
                open.push(...inner.slice(index, index + 1));
        }
        if (this.kind === 'manifest')
            this.recipes(root);
    }
    takeObject(node, keys) {
        this.variables(node);
        if (this.kind !== 'manifest')
            return this.steps[this.kind](node);
        const command = containerCommand(node, keys, this.rows, this.lines);
        if (command !== undefined)
            this.containers(command);
        const trusted = trustedModel(node, this.rows);
        if (trusted !== undefined)
            (0,recipes/* writeSetting */.c)(trusted, this.lines, this.out);
        this.scripts(node, keys);
        this.settings(node);
    }
    /** Variables that say something by themselves, whatever is started with them. */
    variables(node) {
        const isMap = this.kind === 'manifest' && (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(node, 'kind')) === 'ConfigMap';
        const keys = isMap
            ? ['data']
            : ['env', 'environment', ...(this.kind === 'manifest' ? [] : ['variables'])];
        for (const [name, { text, node: at }] of variablesOf(node, this.rows.telling, keys))
            this.out.script(`export ${name}=${(0,shell_lines/* quoted */.T)(text)}`, this.lines.first(at));
    }
    containers({ words }) {
        this.out.words(words.map(({ shell, text, node }) => ({ text: shell, lines: this.lines.all(node, text) })));
    }
    /** Scripts that an object holds as texts, and the check of a container's health. */
    scripts(node, keys) {
        for (const each of [checkOf(node, keys, this.lines), ...filesOf(node)]) {
            if (each === undefined)
                continue;
            if ('words' in each)
                this.containers(each);
            else
                this.out.program(each.interpreter, each.text, this.linesOf(each));
        }
    }
    linesOf({ value, text, isDecoded }) {
        return isDecoded ? [this.lines.first(value)] : this.lines.all(value, text);
    }
    steps = {
        workflow: (node) => this.jobOfGitHub(node),
        gitlab: (node) => this.job(node),
        circleci: (node) => {
            const run = (0,nodes/* memberOf */.C5)(node, 'run');
            this.block((0,nodes/* memberOf */.C5)(run, 'command') ?? run, shellOf(run) ?? 'bash');
        },
        azure: (node) => {
            for (const [key, shell] of AZURE_SCRIPTS)
                this.block((0,nodes/* memberOf */.C5)(node, key), shell);
        },
    };
    /** A job or an action: its steps, in the shell that they, it or the workflow name. */
    jobOfGitHub(node) {
        const steps = (0,nodes/* memberOf */.C5)(node, 'steps');
        if (steps?.kind !== 'array') {
            this.shell = shellOf((0,nodes/* memberOf */.C5)((0,nodes/* memberOf */.C5)(node, 'defaults'), 'run')) ?? this.shell;
            return;
        }
        const runner = (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(node, 'runs-on')) ?? '';
        const usual = /^windows/i.test(runner) ? 'pwsh' : 'bash';
        const shell = shellOf((0,nodes/* memberOf */.C5)((0,nodes/* memberOf */.C5)(node, 'defaults'), 'run')) ?? this.shell ?? usual;
        for (const step of steps.items) {
            const given = variablesOf(step, this.rows.variables);
            for (const [name, { text, node: at }] of given)
                this.out.script(`export ${name}=${(0,shell_lines/* quoted */.T)(text)}`, this.lines.first(at));
            this.block((0,nodes/* memberOf */.C5)(step, 'run'), shellOf(step) ?? shell);
            for (const [name, { node: at }] of given)
                this.out.script(`export ${name}=`, this.lines.first(at));
            if (/^actions\/github-script@/i.test((0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(step, 'uses')) ?? ''))
                this.block((0,nodes/* memberOf */.C5)((0,nodes/* memberOf */.C5)(step, 'with'), 'script'), 'node');
        }
    }
    /** What `shell` runs: a shell its commands, another interpreter a program. */
    block(node, shell) {
        const script = (0,nodes/* stringOf */.Je)(node);
        if (node === undefined || script === undefined)
            return;
        const interpreter = /^(?:\S*[/\\])?([\w.-]+)/.exec(shell)?.[1] ?? '';
        // What GitHub puts in is known to nobody.
        const text = script.replaceAll(/\$\{\{[^}]{0,500}\}\}/g, '"$GITHUB_VALUE"');
        const lines = this.lines.all(node, text);
        if (/^(?:ba|da|z|k)?sh$/.test(interpreter))
            this.out.script(text, lines);
        else if (/^(?:pwsh|powershell)$/.test(interpreter))
            this.out.command([interpreter, '-Command', text], this.lines.first(node));
        else if ((0,embedded/* interpreterOf */.OS)(interpreter) !== undefined)
            this.out.program(interpreter, text, lines);
    }
    /** A job of GitLab: its variables where they name a model, and its scripts, which are lists of lines in lists. */
    job(node) {
        const variables = (0,nodes/* memberOf */.C5)(node, 'variables');
        for (const { key, value } of variables?.kind === 'object' ? variables.members : []) {
            const text = (0,nodes/* stringOf */.Je)(value) ?? (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(value, 'value'));
            if (text === undefined || !/^\w{1,80}$/.test(key) || !this.rows.isModelName(text))
                continue;
            this.out.script(`${key}=${(0,shell_lines/* quoted */.T)(text)}`, this.lines.first(value));
        }
        for (const key of GITLAB_SCRIPTS)
            this.lineScript((0,nodes/* memberOf */.C5)(node, key), MAX_NESTED);
    }
    lineScript(node, depth) {
        if (node?.kind === 'array' && depth > 0)
            for (const item of node.items)
                this.lineScript(item, depth - 1);
        this.block(node, 'sh');
    }
    /** Settings that name a model, with the revision and the trust that stand beside them. */
    settings(node) {
        if (node.kind !== 'object')
            return;
        const { 'revision-keys': revisions, 'code-keys': switches } = this.rows.manifests;
        const values = new Map(node.members.map(({ key, value }) => [key, value]));
        const revision = revisions.map((name) => (0,nodes/* stringOf */.Je)(values.get(name))).find((text) => text);
        const trust = switches.map((name) => values.get(name)).find((value) => isOn(value));
        for (const { key, value } of node.members) {
            const name = (0,nodes/* stringOf */.Je)(value);
            if (name === undefined || !(this.modelKeys.has(key) || /^hf(?:-storage)?:\/\//.test(name)))
                continue;
            if (key === 'storageUri' && tellsStoredModel(node, this.rows))
                continue;
            (0,recipes/* writeSetting */.c)({ key, value, name, revision, trust }, this.lines, this.out);
        }
    }
    /** Settings of what the containers run, as Helm charts hand them on. */
    recipes(root) {
        for (const setting of (0,recipes/* settingsIn */.R)(root, { rows: this.rows, trusts: true }))
            (0,recipes/* writeSetting */.c)(setting, this.lines, this.out, setting.trust === undefined ? 'model-named' : 'model-setting');
    }
    /** `models:` of a Compose file: what Docker's own runner serves. */
    modelsOfCompose(root) {
        const models = (0,nodes/* memberOf */.C5)(root, 'models');
        if (models?.kind !== 'object')
            return;
        for (const { value } of models.members) {
            const model = (0,nodes/* memberOf */.C5)(value, 'model');
            const name = (0,nodes/* stringOf */.Je)(model);
            if (model !== undefined && name !== undefined)
                this.out.command(['docker-model', 'pull', name], this.lines.first(model));
        }
    }
}
function isOn(node) {
    return /^true$/i.test((0,nodes/* stringOf */.Je)(node) ?? '');
}
function shellOf(node) {
    return (0,nodes/* stringOf */.Je)((0,nodes/* memberOf */.C5)(node, 'shell'));
}


/***/ }),

/***/ 36072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ settingsIn),
/* harmony export */   c: () => (/* binding */ writeSetting)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42614);
/* harmony import */ var _shell_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54799);


/** Objects around one in which its model is looked for. */
const NEAR = 2;
/** Python takes them for true; readers of YAML do, too. */
const ON = /^(?:true|yes|on|1)$/i;
const OFF = /^(?:false|no|off|0)$/i;
const TRUSTS = /^--trust[-_]remote[-_]code(?:=(.*))?$/;
/** Objects under such a key are about a model, so that their plain keys name it. */
const ABOUT = /model|dataset|tokenizer|checkpoint/i;
/** Members of an object among which one is looked for that names a model. */
const MAX_INSIDE = 200;
/** Words of one list, and settings of one file. */
const MAX_WORDS = 500;
const MAX_SETTINGS = 1000;
/** All settings of a document that name a model and trust its code; of the others those that could name a revision. */
function settingsIn(root, { rows, trusts }) {
    const { 'recipe-records': records, 'recipe-skips': skips } = rows.manifests;
    if (root.kind === 'object' && root.members.some(({ key, value }) => isRecord(key, value, records)))
        return [];
    const finder = new Finder(rows);
    const found = [];
    const seen = new Set();
    const open = [{ node: root, key: '', around: [] }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const { node, key, around } = place;
        if (node.kind === 'scalar' || seen.has(node) || found.length >= MAX_SETTINGS)
            continue;
        seen.add(node);
        if (node.kind === 'array') {
            for (const item of node.items)
                open.push({ node: item, key, around });
            continue;
        }
        found.push(...finder.of({ ...place, node }, trusts));
        const inner = [node, ...around].slice(0, NEAR);
        for (const member of node.members)
            if (!skips.includes(member.key))
                open.push({ node: member.value, key: member.key, around: inner });
    }
    return found;
}
function isRecord(key, value, records) {
    return records.includes(key) && (value.kind !== 'scalar' || key === 'openapi' || key === 'swagger');
}
/** As commands on the lines of the file: what trusts code stands on its own. */
function writeSetting({ key, value, name, revision, trust }, lines, out, program = 'model-setting') {
    const words = [program, `--setting=${key}`, name];
    if (revision !== undefined)
        words.push('--revision', revision);
    const said = { text: words.map(_shell_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T).join(' '), lines: [lines.first(value)] };
    const switched = trust && { text: "'--trust-remote-code'", lines: [lines.first(trust)] };
    out.words(switched === undefined ? [said] : [said, switched]);
}
class Finder {
    rows;
    keys;
    known = new Map();
    constructor(rows) {
        this.rows = rows;
        this.keys = rows.manifests;
    }
    of(place, trusts) {
        const { node, key } = place;
        const listed = trusts ? this.lists(node) : [];
        const trust = trusts ? this.trustOf(node) : undefined;
        const own = this.modelOf(node, trust !== undefined || ABOUT.test(key));
        if (trust === undefined)
            return own === undefined ? listed : [...listed, own];
        const named = own ?? this.near(place);
        return named === undefined ? listed : [...listed, { ...named, trust }];
    }
    /** What trusts code in an object: its key, or a word of its arguments. */
    trustOf({ members }) {
        // What a container is given is read as its command.
        const isContainer = members.some(({ key }) => key === 'image' || key === 'modelFormat');
        for (const { key, value } of members) {
            if (this.keys['code-keys'].includes(key) && ON.test(textOf(value) ?? ''))
                return value;
            if (isContainer || !this.keys['recipe-arguments'].includes(key))
                continue;
            const words = value.kind === 'array' ? value.items.slice(0, MAX_WORDS) : [value];
            const texts = words.map((word) => textOf(word) ?? '');
            // One text may be a whole line.
            const at = texts.findIndex((text, index) => trustsIn(text.split(/\s+/, MAX_WORDS), texts[index + 1]));
            if (at !== -1)
                return words[at];
        }
        return undefined;
    }
    /** The model in the object itself, in those around, or beside it in those. */
    near({ node, around }) {
        for (const each of [node, ...around]) {
            const found = this.around(each);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** Asked once for each object, however many are inside it. */
    around(node) {
        const known = this.known.get(node);
        if (known !== undefined)
            return known.setting;
        let setting = this.modelOf(node, false);
        for (const { key, value } of node.members.slice(0, MAX_INSIDE))
            if (value.kind === 'object')
                setting ??= this.modelOf(value, ABOUT.test(key));
        this.known.set(node, { setting });
        return setting;
    }
    modelOf(node, isAbout) {
        const { 'recipe-keys': known, 'model-keys': served, 'recipe-plain-keys': plain } = this.keys;
        for (const key of [...known, ...served, ...(isAbout ? plain : [])]) {
            const value = node.members.findLast((member) => member.key === key)?.value;
            const name = textOf(value);
            if (value === undefined || name === undefined || !this.rows.isModelName(name))
                continue;
            const revisions = this.keys['recipe-revision-keys'];
            const revision = revisions
                .map((each) => textOf(node.members.findLast((member) => member.key === each)?.value))
                .find((text) => text !== undefined && text !== '');
            return { key, value, name, revision };
        }
        return undefined;
    }
    /** `model_args: pretrained=someone/m,trust_remote_code=True`, all in one text. */
    lists({ members }) {
        return members.flatMap(({ key, value }) => {
            const text = textOf(value);
            if (text === undefined || !/trust[-_]remote[-_]code=/i.test(text))
                return [];
            const options = new Map((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .asOptions */ .l)([text]).map((word) => {
                const [, name = '', given = ''] = /^--([^=]{1,80})=(.*)$/s.exec(word ?? '') ?? [];
                return [name.replaceAll('-', '_'), given];
            }));
            const known = [...this.keys['recipe-keys'], ...this.keys['recipe-plain-keys']];
            const name = known.map((each) => options.get(each)).find((each) => this.rows.isModelName(each ?? ''));
            const isOn = ON.test(options.get('trust_remote_code') ?? '');
            return name === undefined || !isOn
                ? []
                : [{ key, value, name, revision: options.get('revision'), trust: value }];
        });
    }
}
function trustsIn(words, next) {
    return words.some((word, at) => {
        const [all, given] = TRUSTS.exec(word) ?? [];
        return all !== undefined && !OFF.test(given ?? words[at + 1] ?? next ?? '');
    });
}
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}


/***/ }),

/***/ 88112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ValueLines)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25766);
/* harmony import */ var _lockfile_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50333);
// The lines of a YAML file on which the lines of a value stand: of a block its own, of any other value the first one.


class ValueLines {
    file;
    table;
    constructor(file) {
        this.file = file;
        this.table = new _lockfile_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .LineTable */ .l(file);
    }
    /** The line where a value begins; of a block the one behind its mark. */
    first(node) {
        return this.table.lineAt(node.start) + (this.mark(node) === undefined ? 0 : 1);
    }
    /** One for each line of the value's text. Linear in both. */
    all(node, text) {
        const first = this.first(node);
        const lines = text.split('\n');
        if (this.mark(node) === '>')
            return this.folded(node, lines, first);
        const step = this.mark(node) === undefined ? 0 : 1;
        return lines.map((_, index) => first + index * step);
    }
    /** A block as it is written, where all of its lines are folded into one. */
    unfolded(node) {
        if (this.mark(node) !== '>' || (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(node)?.trim().includes('\n') === true)
            return undefined;
        return this.file
            .slice(node.start, node.end)
            .split('\n')
            .slice(1)
            .map((line) => line.trim())
            .filter((line) => line !== '')
            .join('\n');
    }
    mark(node) {
        const sign = this.file[node.start];
        return node.kind === 'scalar' && (sign === '|' || sign === '>') ? sign : undefined;
    }
    /** Lines that are folded into one begin with the first of them. */
    folded(node, lines, first) {
        const written = this.file.slice(node.start, node.end).split('\n').slice(1);
        let at = 0;
        return lines.map((line) => {
            let left = line.trim().length;
            while (left > 0 && at < written.length && written[at]?.trim() === '')
                at++;
            const found = first + Math.min(at, Math.max(written.length - 1, 0));
            for (; left > 0 && at < written.length; at++)
                left -= (written[at]?.trim().length ?? 0) + 1;
            return found;
        });
    }
}


/***/ }),

/***/ 50333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ LineTable)
/* harmony export */ });
// Tells which line an offset of a text is on.
/** Lines end at a line feed, as git and GitHub count them; a carriage return before it belongs to the line. */
class LineTable {
    /** Where each line begins, ascending. */
    starts;
    constructor(text) {
        const starts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.starts = starts;
    }
    /** The line, from 1, of an offset in characters; offsets outside the text are on its first or last line. */
    lineAt(offset) {
        let low = 0;
        let high = this.starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}


/***/ })

};
