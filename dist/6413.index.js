export const id = 6413;
export const ids = [6413];
export const modules = {

/***/ 36413:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPython: () => (/* binding */ readPython)
});

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var dist = __webpack_require__(17335);
// EXTERNAL MODULE: ./lib/src/code/evaluate.js + 1 modules
var evaluate = __webpack_require__(93104);
// EXTERNAL MODULE: ./lib/src/code/frames.js
var code_frames = __webpack_require__(2286);
// EXTERNAL MODULE: ./lib/src/code/program.js + 1 modules
var program = __webpack_require__(25937);
// EXTERNAL MODULE: ./lib/src/code/tree.js
var code_tree = __webpack_require__(3872);
// EXTERNAL MODULE: ./lib/src/code/containers.js
var containers = __webpack_require__(18152);
// EXTERNAL MODULE: ./lib/src/code/state.js
var code_state = __webpack_require__(16975);
// EXTERNAL MODULE: ./lib/src/code/values.js
var code_values = __webpack_require__(84566);
// EXTERNAL MODULE: ./lib/src/code/classes.js
var classes = __webpack_require__(29590);
;// CONCATENATED MODULE: ./lib/src/code/python/dictionaries.js
// Dictionaries that grow: by an item that is set, by `update` and `setdefault`, and by `|`.

/** Longer ones are data. */
const MAX_KEPT = 64;
function isDictionary(value) {
    return value?.kind === 'many' && value.shape === 'dict';
}
/** Switches are what is worth knowing of a dictionary of which nothing else is known, such as `**kwargs`. */
function isSwitch(value) {
    return value.kind === 'literal' && typeof value.value === 'boolean';
}
/** The dictionary with one item more; undefined where that is not kept. */
function withKey(owner, key, value) {
    if (isDictionary(owner))
        return owner.items.length < MAX_KEPT
            ? (0,code_values/* many */._d)([...owner.items, value], 'dict', [...(owner.keys ?? []), key])
            : undefined;
    if (owner.kind !== 'unknown' || key === undefined || !isSwitch(value))
        return undefined;
    return (0,code_values/* many */._d)([code_values/* UNKNOWN */.HV, value], 'dict', [undefined, key]);
}
/** What one holds after a call of its method; undefined if that puts nothing into it that is kept. */
function afterMethod(method, owner, { args, named }) {
    if (owner === undefined || (method !== '.update' && method !== '.setdefault'))
        return undefined;
    const [first, second] = args;
    if (method === '.setdefault') {
        const key = first?.kind === 'text' ? first.text : undefined;
        const isThere = isDictionary(owner) && owner.keys?.includes(key) === true;
        return key === undefined || second === undefined || isThere ? undefined : withKey(owner, key, second);
    }
    const given = isDictionary(first) ? itemsOf(first) : [];
    let held = owner;
    for (const [key, value] of [...given, ...named])
        held = withKey(held, key, value) ?? held;
    return held === owner ? undefined : held;
}
/** `left | right`; undefined unless both are known to be dictionaries. */
function merged(left, right) {
    if (!isDictionary(left) || !isDictionary(right))
        return undefined;
    if (left.items.length + right.items.length > MAX_KEPT)
        return undefined;
    return (0,code_values/* many */._d)([...left.items, ...right.items], 'dict', [...itemsOf(left), ...itemsOf(right)].map(([key]) => key));
}
function itemsOf({ items, keys }) {
    return items.map((value, at) => [keys?.[at], value]);
}

// EXTERNAL MODULE: ./lib/src/code/local-calls.js
var local_calls = __webpack_require__(50213);
;// CONCATENATED MODULE: ./lib/src/code/python/names.js
// Which plain names Python gives a meaning without an import, and what star imports of known modules bring.
/** Functions of the `builtins` module that matter to somebody who follows values (library reference). */
const BUILTINS = new Set(('abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex ' +
    'delattr dict dir divmod enumerate eval exec execfile filter float format frozenset getattr globals hasattr ' +
    'hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct ' +
    'open ord pow print property range raw_input reload repr reversed round set setattr slice sorted staticmethod ' +
    'str sum super tuple type unichr unicode vars zip __import__ __build_class__ __loader__ __spec__ ' +
    'BaseException Exception ImportError ModuleNotFoundError OSError RuntimeError SystemExit TypeError ' +
    'ValueError KeyError AttributeError IndexError NotImplementedError StopIteration AssertionError IOError ' +
    'FileNotFoundError PermissionError KeyboardInterrupt UnicodeDecodeError quit exit copyright credits').split(' '));
function builtinName(name) {
    if (name === '__builtins__' || name === '__builtin__')
        return 'builtins';
    return BUILTINS.has(name) ? `builtins.${name}` : undefined;
}
/** What `from m import *` brings into reach, as far as it can do harm; only names that the module exports. */
const EXPORTS = {
    os: 'system popen execl execle execlp execlpe execv execve execvp execvpe spawnl spawnle spawnlp spawnlpe spawnv ' +
        'spawnve spawnvp spawnvpe posix_spawn posix_spawnp startfile fork forkpty environ environb getenv putenv ' +
        'remove unlink rename replace chmod chown kill walk listdir scandir path putenv dup2',
    subprocess: 'run call check_call check_output Popen getoutput getstatusoutput PIPE DEVNULL STDOUT',
    base64: 'b64decode b64encode standard_b64decode urlsafe_b64decode b32decode b32hexdecode b16decode b85decode a85decode ' +
        'decodebytes decodestring z85decode',
    binascii: 'unhexlify a2b_hex a2b_base64 a2b_uu',
    codecs: 'decode encode open getdecoder',
    zlib: 'decompress compress decompressobj',
    gzip: 'decompress GzipFile open',
    bz2: 'decompress BZ2File open',
    lzma: 'decompress LZMAFile open',
    marshal: 'loads load dumps dump',
    pickle: 'loads load Unpickler dumps dump',
    socket: 'socket create_connection gethostbyname getaddrinfo',
    ctypes: 'CDLL WinDLL windll cdll memmove CFUNCTYPE string_at PyDLL',
    shutil: 'copy copyfile copy2 copytree move rmtree which',
    pty: 'spawn fork',
    runpy: 'run_path run_module',
    importlib: 'import_module reload __import__',
    builtins: 'exec eval compile open getattr setattr __import__ globals locals vars',
    requests: 'get post put delete head patch request Session session',
    'urllib.request': 'urlopen urlretrieve Request build_opener install_opener',
    urllib2: 'urlopen Request build_opener',
    'http.client': 'HTTPConnection HTTPSConnection',
    types: 'FunctionType CodeType LambdaType ModuleType',
    code: 'InteractiveInterpreter InteractiveConsole interact',
    operator: 'attrgetter methodcaller itemgetter',
    functools: 'partial reduce',
    sys: 'modules settrace setprofile path meta_path path_hooks argv',
};
/** The modules of these star imports that give the name, last import first. */
function starName(stars, name) {
    for (let at = stars.length - 1; at >= 0; at--) {
        const module = stars[at] ?? '';
        const exports = Object.hasOwn(EXPORTS, module) ? EXPORTS[module] : undefined;
        if (exports !== undefined && ` ${exports} `.includes(` ${name} `))
            return `${module}.${name}`;
    }
    return undefined;
}
/** Modules that others hold as an attribute: `subprocess.os` is `os`, and the same module by another name. */
function canonical(module, attribute) {
    if (/^(?:os|sys|subprocess|builtins|importlib|shutil)$/.test(attribute) && module !== attribute)
        return attribute;
    if (/^(?:posix|nt)$/.test(module))
        return `os.${attribute}`;
    if (module === '__main__' || module === 'builtins' || module === '__builtin__')
        return undefined;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/code/python/attributes.js
// What a name after a dot, or an index in brackets, takes out of a value.





/** `value.attribute`. */
function attributeOf(state, value, attribute) {
    if (attribute === '__builtins__')
        return (0,code_values/* name */.UU)('builtins', ['dict']);
    if (value.kind === 'name')
        return ofName(state, value.name, value.hidden, attribute);
    if (value.kind === 'result')
        return ((state.properties.size > 0 ? ofObject(state, value, attribute) : undefined) ??
            ofShell(state, value, attribute) ??
            value);
    // ().__class__.__base__: the way from a constant to all classes that there are.
    if (attribute === '__class__' && value.kind !== 'unknown')
        return (0,code_values/* name */.UU)('builtins.object', ['dict']);
    if (value.kind !== 'many' || value.shape !== undefined)
        return code_values/* UNKNOWN */.HV;
    let merged;
    for (const item of value.items) {
        const each = attributeOf(state, item, attribute);
        if (each.kind !== 'unknown')
            merged = merged ? (0,code_values/* either */.gP)(merged, each) : each;
    }
    return merged ?? code_values/* UNKNOWN */.HV;
}
/** What the function of a property gives, of an object of a class of the file. */
function ofObject(state, { call }, attribute) {
    const made = state.out.calls[call]?.callee ?? '';
    const getter = made.startsWith('local.') ? (0,classes/* methodOf */.NY)(state, made, attribute) : undefined;
    return getter === undefined ? undefined : state.properties.get(getter);
}
/** Methods of the shell of a notebook that run what they are given. */
const SHELL_METHODS = new Set([
    'system',
    'system_raw',
    'system_piped',
    'getoutput',
    'magic',
    'run_cell',
    'run_line_magic',
    'run_cell_magic',
]);
/** `run = get_ipython().system`: what is called later by that name. */
function ofShell(state, { call }, attribute) {
    if (!SHELL_METHODS.has(attribute))
        return undefined;
    const made = state.out.calls[call]?.callee;
    return made?.endsWith('get_ipython') === true ? (0,code_values/* name */.UU)(`${made}.${attribute}`) : undefined;
}
function ofName(state, owner, hidden, attribute) {
    if (attribute === '__call__')
        return (0,code_values/* name */.UU)(owner, hidden);
    if (attribute === '__self__' && owner.startsWith('builtins.'))
        return (0,code_values/* name */.UU)('builtins', ['dict']);
    const how = hidden?.filter((each) => each !== 'alias');
    if (owner === 'builtins.object' && /^__(?:base|bases|mro)__$/.test(attribute))
        return (0,code_values/* name */.UU)(owner, hidden);
    if (owner.startsWith('local.')) {
        const set = (0,code_frames/* lookupOutside */.Sb)(state, state.module, `${owner}.${attribute}`);
        if (set)
            return set;
        const method = (0,classes/* methodOf */.NY)(state, owner, attribute);
        return method === undefined ? code_values/* UNKNOWN */.HV : (0,code_values/* name */.UU)(method, how);
    }
    const dotted = `${owner}.${attribute}`;
    const replaced = state.replaced.get(dotted);
    if (replaced)
        return replaced;
    const known = canonical(owner, attribute);
    return known === undefined ? (0,code_values/* name */.UU)(dotted, how) : (0,code_values/* hide */.jD)((0,code_values/* name */.UU)(known, how), 'alias');
}
/** How a text that stands for a name was put together. */
function hidingOf(layers) {
    return layers.length === 0 ? [] : ['concat'];
}
/** `value[index]`; `index` is undefined if it is not known. */
function itemOf(state, value, index) {
    const key = (0,code_values/* asText */.e1)(index);
    switch (value.kind) {
        case 'result':
            return ofResult(state, value, key?.text, hidingOf(key?.layers ?? []));
        case 'name':
            if (key === undefined)
                return isOneVariable(value.name, index) ? code_values/* UNKNOWN */.HV : value;
            return ofNamespace(state, value, key.text, hidingOf(key.layers));
        case 'many':
            return ofMany(state, value, index, key?.text);
        case 'text': {
            const at = (0,code_values/* asNumber */.i)(index);
            const char = at === undefined ? undefined : value.text.at(at);
            return char === undefined ? code_values/* UNKNOWN */.HV : (0,code_values/* text */.Qq)(char, value.layers);
        }
        case 'literal':
        case 'unknown':
            return code_values/* UNKNOWN */.HV;
    }
}
/** `os.environ[variable]` is one of them; only a loop over the table itself gives them all. */
function isOneVariable(owner, index) {
    return (owner === 'os.environ' && index.kind !== 'result' && !(index.kind === 'name' && index.name === owner));
}
/** `globals()['exec']`, `vars(os)['system']`; of any other result it stays the result. */
function ofResult(state, value, key, how) {
    const call = state.out.calls[value.call];
    if (key === undefined || !call)
        return value;
    if (/^builtins\.(?:globals|locals|vars|dir)$/.test(call.callee)) {
        const [of] = call.args;
        if (of)
            return (0,code_values/* hide */.jD)(attributeOf(state, of, key), 'dict', ...how);
        if (key === '__builtins__')
            return (0,code_values/* name */.UU)('builtins', ['dict']);
        const bound = (0,code_frames/* lookup */.$I)(state, key);
        if (bound)
            return (0,code_values/* hide */.jD)(bound, 'dict', ...how);
        const builtin = builtinName(key);
        return builtin === undefined ? code_values/* UNKNOWN */.HV : (0,code_values/* name */.UU)(builtin, ['dict', ...how]);
    }
    return value;
}
function ofNamespace(state, value, key, how) {
    const hidden = [...(value.hidden ?? []), 'dict', ...how];
    if (value.name === 'sys.modules')
        return (0,code_values/* name */.UU)(key, hidden);
    if (value.name === 'builtins')
        return (0,code_values/* hide */.jD)(attributeOf(state, value, key), 'dict', ...how);
    if (value.name.endsWith('.__dict__')) {
        return (0,code_values/* hide */.jD)(attributeOf(state, (0,code_values/* name */.UU)(value.name.slice(0, -9), value.hidden), key), 'dict', ...how);
    }
    return (0,code_values/* name */.UU)(`${value.name}.${key}`, value.hidden);
}
function ofMany(state, value, index, key) {
    if (value.shape === undefined) {
        const items = (0,code_values/* alternatives */.Vo)(value).map((item) => itemOf(state, item, index));
        return items.reduce(code_values/* either */.gP, items[0] ?? code_values/* UNKNOWN */.HV);
    }
    if (value.shape === 'dict') {
        // Python keeps the last of equal keys.
        const keys = value.keys ?? [];
        const at = key === undefined || !(0,code_state/* spend */.R)(state, keys.length >> 4) ? -1 : keys.lastIndexOf(key);
        if (at >= 0)
            return value.items[at] ?? code_values/* UNKNOWN */.HV;
        return value.items.slice(0, 8).reduce(code_values/* either */.gP, value.items[0] ?? code_values/* UNKNOWN */.HV);
    }
    const number = (0,code_values/* asNumber */.i)(index);
    return number === undefined ? (0,code_state/* elementOf */.M)(value) : (value.items.at(number) ?? code_values/* UNKNOWN */.HV);
}

;// CONCATENATED MODULE: ./lib/src/code/python/displays.js
// Values of Python's displays: lists, tuples, sets and dictionaries, with what is spread into them.


function list(state, node) {
    const { tree } = state;
    const items = [];
    const end = tree.next(node);
    for (let child = node + 1; child < end; child = tree.next(child)) {
        const kind = tree.kind(child);
        if (kind === '[' || kind === ']')
            continue;
        if (kind === '*') {
            child = tree.next(child);
            if (child >= end)
                break;
            const spread = state.read(child);
            if (spread.kind === 'many' && spread.items.length <= 1000 && (0,code_state/* spend */.R)(state, spread.items.length))
                items.push(...spread.items);
            else
                items.push(elementOfSpread(spread));
            continue;
        }
        const value = state.read(child);
        if (items.length < code_values/* MAX_ITEMS */._5)
            items.push(value);
    }
    return (0,code_values/* many */._d)(items, 'list');
}
function elementOfSpread(value) {
    return value.kind === 'result' || value.kind === 'name' ? value : code_values/* UNKNOWN */.HV;
}
function dictionary(state, node) {
    const { tree } = state;
    const items = [];
    const keys = [];
    const end = tree.next(node);
    for (let child = node + 1; child < end; child = tree.next(child)) {
        const first = tree.kind(child) === '**' ? tree.next(child) : child;
        if (first >= end)
            break;
        const value = state.read(first);
        const colon = tree.next(first);
        if (first === child && colon < end && tree.kind(colon) === ':' && tree.next(colon) < end) {
            child = tree.next(colon);
            const item = state.read(child);
            if (items.length >= code_values/* MAX_ITEMS */._5)
                continue;
            keys.push(value.kind === 'literal' ? String(value.value) : (0,code_values/* asText */.e1)(value)?.text);
            items.push(item);
            continue;
        }
        child = first;
        const spread = value.kind === 'many' && value.shape === 'dict' && (0,code_state/* spend */.R)(state, value.items.length);
        if (spread && items.length + value.items.length < code_values/* MAX_ITEMS */._5) {
            for (const [at, item] of value.items.entries()) {
                keys.push(value.keys?.[at]);
                items.push(item);
            }
        }
        else if (items.length < code_values/* MAX_ITEMS */._5) {
            keys.push(undefined);
            items.push(value);
        }
    }
    return (0,code_values/* many */._d)(items, 'dict', keys);
}

;// CONCATENATED MODULE: ./lib/src/code/python/literals.js
// Python's literals: strings with their prefixes and escapes, and numbers.
const ESCAPE = /\\(?:(\r?\n)|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}]{1,80})\}|([0-7]{1,3})|([\s\S]))/g;
const BYTES_ESCAPE = /\\(?:(\r?\n)|x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g;
const SINGLE = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\\': '\\',
    "'": "'",
    '"': '"',
};
const BLANK_NAMES = /^(?:SPACE|NO-BREAK SPACE)$/;
function quotingOf(source) {
    let at = 0;
    let raw = false;
    let bytes = false;
    for (; at < source.length && at < 4; at++) {
        const char = source[at];
        if (char === '"' || char === "'")
            break;
        if (char === 'r' || char === 'R')
            raw = true;
        if (char === 'b' || char === 'B')
            bytes = true;
    }
    const quote = source[at] ?? '';
    const width = source.startsWith(quote + quote + quote, at) && source.length >= at + 3 ? 3 : 1;
    const closed = source.length >= at + 2 * width && source.endsWith(quote.repeat(width));
    const start = Math.min(at + width, source.length);
    return { start, end: closed ? source.length - width : source.length, raw, bytes };
}
/** The text between two offsets of a literal, escapes resolved (language reference, 2.4.1.1). */
function literals_unescape(content, quoting) {
    if (quoting.raw || !content.includes('\\'))
        return content;
    if (quoting.bytes) {
        return content.replace(BYTES_ESCAPE, (_, line, hex, octal, other) => {
            if (line !== undefined)
                return '';
            if (hex !== undefined)
                return String.fromCharCode(parseInt(hex, 16));
            if (octal !== undefined)
                return String.fromCharCode(parseInt(octal, 8) & 0xff);
            return SINGLE[other ?? ''] ?? `\\${other ?? ''}`;
        });
    }
    return content.replace(ESCAPE, (_, line, hex, four, eight, named, octal, other) => {
        if (line !== undefined)
            return '';
        const code = hex ?? four ?? eight;
        if (code !== undefined)
            return point(parseInt(code, 16));
        if (named !== undefined)
            return literals_ofName(named);
        if (octal !== undefined)
            return point(parseInt(octal, 8));
        return SINGLE[other ?? ''] ?? `\\${other ?? ''}`;
    });
}
function point(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
/** Letters by their Unicode name, which is what hides a word; other names stay one unknown character. */
function literals_ofName(name) {
    const letter = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/i.exec(name);
    if (letter) {
        const char = letter[2] ?? '';
        return letter[1]?.toUpperCase() === 'SMALL' ? char.toLowerCase() : char.toUpperCase();
    }
    if (BLANK_NAMES.test(name.toUpperCase()))
        return ' ';
    if (/^FULL STOP$/i.test(name))
        return '.';
    if (/^LOW LINE$/i.test(name))
        return '_';
    return '\ufffd';
}
function stringOf(source) {
    const quoting = quotingOf(source);
    return literals_unescape(source.slice(quoting.start, quoting.end), quoting);
}
/** The number, or undefined if it is complex or not finite. */
function numberOf(source) {
    const clean = source.replaceAll('_', '');
    const value = /^0[0-7]+$/.test(clean) ? parseInt(clean, 8) : Number(clean);
    return Number.isFinite(value) ? value : undefined;
}

// EXTERNAL MODULE: ./lib/src/code/comparisons.js
var comparisons = __webpack_require__(51708);
// EXTERNAL MODULE: ./lib/src/code/operators.js
var operators = __webpack_require__(883);
;// CONCATENATED MODULE: ./lib/src/code/python/text-formats.js
// Texts with places to fill in: Python's `format` and `%`.

const PLACE = /\{(\w{0,40})(?:![rsa])?(?::[^{}]{0,40})?\}|\{\{|\}\}/g;
function format(self, args, named) {
    let next = 0;
    return fill(self, PLACE, (match) => {
        if (match[0] === '{{' || match[0] === '}}')
            return (0,code_values/* text */.Qq)(match[0].charAt(0));
        const key = match[1] ?? '';
        if (key === '')
            return args[next++] ?? code_values/* UNKNOWN */.HV;
        return (/^\d+$/.test(key) ? args[Number(key)] : named.get(key)) ?? code_values/* UNKNOWN */.HV;
    });
}
const PERCENT = /%(?:\((\w{1,40})\))?[-#0 +]{0,4}\d{0,4}(?:\.\d{1,4})?([sdcrxiufga%])/g;
/** `self % value`. */
function percent(self, value) {
    const list = value.kind === 'many' && value.shape === 'list' ? value.items : [value];
    const keys = value.kind === 'many' ? value.keys : undefined;
    let next = 0;
    return fill(self, PERCENT, (match) => {
        if (match[2] === '%')
            return (0,code_values/* text */.Qq)('%');
        const item = match[1] === undefined ? list[next++] : list[keys?.indexOf(match[1]) ?? -1];
        const code = (0,code_values/* asNumber */.i)(item);
        if (match[2] === 'c' && code !== undefined && code >= 0 && code <= 0x10ffff)
            return (0,code_values/* text */.Qq)(String.fromCodePoint(code), ['chr']);
        return item ?? code_values/* UNKNOWN */.HV;
    });
}
function fill(self, pattern, give) {
    const parts = [];
    let at = 0;
    for (const match of self.text.matchAll(pattern)) {
        if (match.index > at)
            parts.push((0,code_values/* text */.Qq)(self.text.slice(at, match.index), self.layers));
        const part = give(match);
        parts.push(part.kind === 'literal' ? (0,code_values/* text */.Qq)(String(part.value)) : part);
        at = match.index + match[0].length;
        if (parts.length > 1000)
            return code_values/* UNKNOWN */.HV;
    }
    if (at === 0)
        return self;
    if (at < self.text.length)
        parts.push((0,code_values/* text */.Qq)(self.text.slice(at), self.layers));
    return (0,code_values/* joinTexts */.B5)(parts, 'concat');
}

// EXTERNAL MODULE: ./lib/src/code/decode.js
var decode = __webpack_require__(59114);
;// CONCATENATED MODULE: ./lib/src/code/python/text-methods.js
// Methods of constant strings and bytes whose outcome is known without running anything.



const MAX_SPLIT = 100_000;
const METHODS = {
    join: (self, args) => join(self, args[0]),
    decode: (self, args) => recode(self, (0,code_values/* asText */.e1)(args[0])?.text ?? 'utf-8', true),
    encode: (self, args) => recode(self, (0,code_values/* asText */.e1)(args[0])?.text ?? 'utf-8', false),
    replace: (self, args) => replace(self, (0,code_values/* asText */.e1)(args[0]), (0,code_values/* asText */.e1)(args[1])),
    format: (self, args, named) => format(self, args, named),
    strip: (self, args) => strip(self, args[0], true, true),
    lstrip: (self, args) => strip(self, args[0], true, false),
    rstrip: (self, args) => strip(self, args[0], false, true),
    lower: (self) => (0,code_values/* text */.Qq)(self.text.toLowerCase(), self.layers),
    casefold: (self) => (0,code_values/* text */.Qq)(self.text.toLowerCase(), self.layers),
    upper: (self) => (0,code_values/* text */.Qq)(self.text.toUpperCase(), self.layers),
    swapcase: (self) => (0,code_values/* text */.Qq)(self.text.replace(/[a-z]/gi, swap), self.layers),
    title: (self) => (0,code_values/* text */.Qq)(self.text.toLowerCase().replace(/\b[a-z]/g, swap), self.layers),
    capitalize: (self) => (0,code_values/* text */.Qq)(self.text.charAt(0).toUpperCase() + self.text.slice(1).toLowerCase(), self.layers),
    hex: (self) => (0,code_values/* text */.Qq)(Buffer.from(self.text, 'latin1').toString('hex'), self.layers),
    split: (self, args) => split(self, (0,code_values/* asText */.e1)(args[0])?.text),
    splitlines: (self) => split(self, '\n'),
    translate: (self, args) => translate(self, args[0]),
    removeprefix: (self, args) => cut(self, (0,code_values/* asText */.e1)(args[0])?.text, true),
    removesuffix: (self, args) => cut(self, (0,code_values/* asText */.e1)(args[0])?.text, false),
    __add__: (self, args) => (args[0] ? (0,code_values/* joinTexts */.B5)([self, args[0]], 'concat') : undefined),
    __getitem__: (self, args) => (0,code_values/* text */.Qq)(self.text.at((0,code_values/* asNumber */.i)(args[0]) ?? 0) ?? '', self.layers),
    joinpath: (self, args) => joinPath([self, ...args]),
    expanduser: (self) => self,
    resolve: (self) => self,
    absolute: (self) => self,
    as_posix: (self) => self,
};
/** The value of `self.method(...)`, or undefined if it is not known. */
function textMethod(method, self, args, named) {
    return Object.hasOwn(METHODS, method) ? METHODS[method]?.(self, args, named) : undefined;
}
function swap(char) {
    const lower = char.toLowerCase();
    return char === lower ? char.toUpperCase() : lower;
}
function join(self, list) {
    if (list?.kind === 'text')
        return (0,code_values/* text */.Qq)(Array.from(list.text).join(self.text), (0,code_values/* addLayers */.U2)(list.layers, 'concat'));
    if (list?.kind !== 'many')
        return list?.kind === 'result' ? list : undefined;
    const parts = [];
    for (const [at, item] of list.items.entries()) {
        if (at > 0 && self.text !== '')
            parts.push(self);
        parts.push(item);
    }
    return (0,code_values/* joinTexts */.B5)(parts, 'concat');
}
function recode(self, codec, toText) {
    const name = codec.toLowerCase().replace(/[\s_]/g, '-');
    if (/^(?:utf-?8|u8|ascii|us-ascii|utf-8-sig)$/.test(name))
        return toText ? (0,code_values/* text */.Qq)((0,decode/* decode */.D4)('utf8', self.text) ?? '', self.layers) : bytes(self);
    if (/^(?:latin-?1|iso-?8859-1|cp437|cp1252|raw-unicode-escape|unicode-escape)$/.test(name))
        return self;
    if (/^utf-?16/.test(name)) {
        return toText ? (0,code_values/* text */.Qq)(Buffer.from(self.text, 'latin1').toString('utf16le'), self.layers) : undefined;
    }
    return undefined;
}
function bytes(self) {
    return /[^\0-\x7f]/.test(self.text)
        ? (0,code_values/* text */.Qq)(Buffer.from(self.text, 'utf8').toString('latin1'), self.layers)
        : self;
}
function replace(self, from, to) {
    if (!from || !to)
        return undefined;
    // Each piece grows by at most the length of the new one.
    if (to.text.length > 0 && (self.text.length + 1) * (1 + to.text.length) > 16 * code_values/* MAX_TEXT */.lG)
        return undefined;
    return (0,code_values/* text */.Qq)(self.text.replaceAll(from.text, () => to.text), (0,code_values/* addLayers */.U2)(self.layers, 'concat'));
}
function strip(self, of, left, right) {
    const chars = (0,code_values/* asText */.e1)(of)?.text;
    if (of !== undefined && chars === undefined)
        return undefined;
    const gone = (char) => (chars === undefined ? char.trim() === '' : chars.includes(char));
    let from = 0;
    let to = self.text.length;
    while (left && from < to && gone(self.text.charAt(from)))
        from++;
    while (right && to > from && gone(self.text.charAt(to - 1)))
        to--;
    return (0,code_values/* text */.Qq)(self.text.slice(from, to), self.layers);
}
function split(self, by) {
    if (by === '')
        return undefined;
    const pieces = by === undefined ? self.text.trim().split(/\s+/, MAX_SPLIT) : self.text.split(by, MAX_SPLIT);
    return (0,code_values/* many */._d)(pieces.map((piece) => (0,code_values/* text */.Qq)(piece, self.layers)), 'list');
}
/** With a dictionary of codes or characters, as `str.maketrans` makes. */
function translate(self, table) {
    if (table?.kind !== 'many' || table.shape !== 'dict')
        return undefined;
    const map = new Map();
    for (const [at, key] of (table.keys ?? []).entries()) {
        const item = table.items[at];
        const code = (0,code_values/* asNumber */.i)(item);
        const to = item?.kind === 'text' ? item.text : code === undefined ? '' : String.fromCharCode(code);
        if (key !== undefined)
            map.set(/^\d{2,}$/.test(key) ? String.fromCharCode(Number(key)) : key, to);
    }
    return (0,code_values/* text */.Qq)(Array.from(self.text)
        .map((char) => map.get(char) ?? char)
        .join(''), (0,code_values/* addLayers */.U2)(self.layers, 'translate'));
}
function cut(self, part, front) {
    if (part === undefined || part === '')
        return undefined;
    if (front)
        return self.text.startsWith(part) ? (0,code_values/* text */.Qq)(self.text.slice(part.length), self.layers) : self;
    return self.text.endsWith(part) ? (0,code_values/* text */.Qq)(self.text.slice(0, -part.length), self.layers) : self;
}
/** Paths one after the other, as `os.path.join` does: an absolute one starts anew. */
function joinPath(parts) {
    const out = [];
    for (const part of parts) {
        if (part.kind === 'text' && part.text.startsWith('/'))
            out.length = 0;
        const before = out.at(-1);
        if (before && !(before.kind === 'text' && before.text.endsWith('/')))
            out.push((0,code_values/* text */.Qq)('/'));
        out.push(part);
    }
    return (0,code_values/* joinTexts */.B5)(out, 'concat');
}

;// CONCATENATED MODULE: ./lib/src/code/python/operators.js
// Values of Python's operators: sums of texts and lists, repeats, arithmetic.







function binary(state, node) {
    const { tree } = state;
    const { chain, left } = (0,operators/* leaningLeft */.YA)(tree, node);
    let value = state.read(left);
    for (let at = chain.length - 1; at >= 0; at--) {
        const each = chain[at] ?? node;
        const operator = tree.next(each + 1);
        const end = tree.next(each);
        let right = operator;
        while (tree.next(right) < end)
            right = tree.next(right);
        if (right === operator || operator >= end)
            continue;
        const kind = tree.slice(operator);
        const other = state.read(right);
        if (state.pure === 0 && (0,comparisons/* compares */.t)(kind))
            (0,comparisons/* noteComparison */._)(state.out, { offset: tree.from(each), scope: state.frame.scope }, value, other);
        value = operate(state, kind, value, other);
    }
    return value;
}
/** The value of `left operator right`. */
function operate(state, operator, left, right) {
    if (operator === 'or' || operator === 'and')
        return (0,code_values/* either */.gP)(left, right);
    const a = (0,code_values/* asNumber */.i)(left);
    const b = (0,code_values/* asNumber */.i)(right);
    if (a !== undefined && b !== undefined)
        return arithmetic(operator, a, b);
    if (operator === '+')
        return plus(state, left, right);
    if (operator === '%' && left.kind === 'text') {
        return (0,code_state/* spend */.R)(state, left.text.length >> 3) ? percent(left, right) : code_values/* UNKNOWN */.HV;
    }
    if (operator === '*')
        return repeat(state, left, right);
    if (operator === '|')
        return merged(left, right) ?? (0,operators/* mixed */.gl)(left, right);
    if (operator === '/' && (left.kind === 'text' || right.kind === 'text'))
        return joinPath([left, right]);
    return Object.hasOwn(ARITHMETIC, operator) ? (0,operators/* mixed */.gl)(left, right) : code_values/* UNKNOWN */.HV;
}
function isText(value) {
    return (value.kind === 'text' || (value.kind === 'many' && value.shape === 'parts') || value.kind === 'result');
}
function plus(state, left, right) {
    if (left.kind === 'many' && left.shape === 'list' && right.kind === 'many' && right.shape === 'list') {
        const length = left.items.length + right.items.length;
        return length <= code_values/* MAX_ITEMS */._5 && (0,code_state/* spend */.R)(state, length)
            ? (0,code_values/* many */._d)([...left.items, ...right.items], 'list')
            : code_values/* UNKNOWN */.HV;
    }
    if (!isText(left) && !isText(right))
        return code_values/* UNKNOWN */.HV;
    return (0,code_state/* spend */.R)(state, 4) ? (0,code_values/* joinTexts */.B5)([left, right], 'concat') : code_values/* UNKNOWN */.HV;
}
function repeat(state, left, right) {
    const source = (0,code_values/* asText */.e1)(left) ?? (0,code_values/* asText */.e1)(right);
    const times = (0,code_values/* asNumber */.i)(left) ?? (0,code_values/* asNumber */.i)(right);
    if (!source || times === undefined)
        return (0,operators/* mixed */.gl)(left, right);
    // Half a time is an error of Python's.
    if (!Number.isInteger(times) || times < 0 || source.text.length * times > code_values/* MAX_TEXT */.lG)
        return code_values/* UNKNOWN */.HV;
    if (!(0,code_state/* spend */.R)(state, source.text.length * times))
        return code_values/* UNKNOWN */.HV;
    return (0,code_values/* text */.Qq)(source.text.repeat(times), (0,code_values/* addLayers */.U2)(source.layers, 'concat'));
}
const ARITHMETIC = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '//': (a, b) => Math.floor(a / b),
    '/': (a, b) => a / b,
    '%': (a, b) => ((a % b) + b) % b,
    '^': (a, b) => Number(BigInt(a) ^ BigInt(b)),
    '&': (a, b) => Number(BigInt(a) & BigInt(b)),
    '|': (a, b) => Number(BigInt(a) | BigInt(b)),
    '<<': (a, b) => a * 2 ** b,
    '>>': (a, b) => Math.floor(a / 2 ** b),
    '**': (a, b) => a ** b,
};
const BITWISE = '^&|';
function arithmetic(operator, a, b) {
    if (!Object.hasOwn(ARITHMETIC, operator))
        return code_values/* UNKNOWN */.HV;
    if (BITWISE.includes(operator) && !(Number.isSafeInteger(a) && Number.isSafeInteger(b)))
        return code_values/* UNKNOWN */.HV;
    const value = ARITHMETIC[operator]?.(a, b);
    return value !== undefined && Number.isFinite(value) ? (0,code_values/* literal */.eu)(value) : code_values/* UNKNOWN */.HV;
}
function unary(state, node) {
    const { tree } = state;
    const operand = tree.next(node + 1);
    const value = operand < tree.next(node) ? state.read(operand) : code_values/* UNKNOWN */.HV;
    const number = (0,code_values/* asNumber */.i)(value);
    if (number === undefined)
        return code_values/* UNKNOWN */.HV;
    return (0,operators/* signed */.x8)(tree.slice(node + 1), number);
}

;// CONCATENATED MODULE: ./lib/src/code/python/slices.js
// Slices of texts and lists, as Python takes them.

/** `text[from:to:step]`. */
function sliceText(self, from, to, step) {
    const every = step ?? 1;
    if (every === 1)
        return (0,code_values/* text */.Qq)(self.text.slice(from ?? 0, to), self.layers);
    const chars = pick(Array.from(self.text), from, to, every);
    return (0,code_values/* text */.Qq)(chars.join(''), (0,code_values/* addLayers */.U2)(self.layers, every < 0 ? 'reverse' : 'slice'));
}
/** A slice with a step, as Python takes it. */
function pick(items, from, to, step) {
    const { length } = items;
    if (step === 0 || !Number.isInteger(step))
        return [];
    const clamp = (at) => Math.max(step < 0 ? -1 : 0, Math.min(at < 0 ? at + length : at, step < 0 ? length - 1 : length));
    const start = from === undefined ? (step < 0 ? length - 1 : 0) : clamp(from);
    const stop = to === undefined ? (step < 0 ? -1 : length) : clamp(to);
    const out = [];
    for (let at = start; step < 0 ? at > stop : at < stop; at += step) {
        const item = items[at];
        if (item !== undefined)
            out.push(item);
    }
    return out;
}

;// CONCATENATED MODULE: ./lib/src/code/python/strings.js
// Values of Python's string literals: plain, formatted, and several in a row.



function string(state, node) {
    const value = (0,code_values/* text */.Qq)(stringOf(state.tree.slice(node)));
    if (state.pure === 0 && value.kind === 'text') {
        state.out.text(state.tree.from(node), value.text, value.layers, state.frame.scope);
    }
    return value;
}
function formatString(state, node) {
    const { tree } = state;
    const base = tree.from(node);
    const quoting = quotingOf(tree.slice(node));
    const parts = [];
    let at = base + quoting.start;
    const plain = (to) => {
        if (to <= at)
            return;
        const piece = literals_unescape(tree.text.slice(at, to), quoting).replaceAll('{{', '{').replaceAll('}}', '}');
        parts.push((0,code_values/* text */.Qq)(piece));
        if (state.pure === 0 && piece.length > 2)
            state.out.text(at, piece, [], state.frame.scope);
    };
    for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
        // Escapes are part of the text around them.
        if (tree.kind(child) === 'Escape')
            continue;
        plain(tree.from(child));
        at = tree.to(child);
        const value = state.read(child);
        parts.push(value.kind === 'literal' ? (0,code_values/* text */.Qq)(String(value.value)) : value);
    }
    plain(base + quoting.end);
    return (0,code_values/* joinTexts */.B5)(parts, parts.length > 1 ? 'concat' : undefined);
}
/** The expression in the braces; conversions and formats are read for their calls. */
function replacement(state, node) {
    let value = code_values/* UNKNOWN */.HV;
    const { tree } = state;
    for (let child = node + 1, first = true; child < tree.next(node); child = tree.next(child), first = false) {
        const each = state.read(child);
        if (first)
            value = each;
    }
    return value;
}
/** Longer ones are prose, whose lines say enough one by one. In characters. */
const MAX_WHOLE = 300;
function continued(state, node) {
    const parts = state.tree.children(node).map((child) => state.value(child));
    if (!(0,code_state/* spend */.R)(state, parts.length))
        return code_values/* UNKNOWN */.HV;
    const value = (0,code_values/* joinTexts */.B5)(parts);
    if (state.pure === 0 && value.kind === 'text' && value.text.length <= MAX_WHOLE)
        state.out.text(state.tree.from(node), value.text, value.layers, state.frame.scope);
    return value;
}

;// CONCATENATED MODULE: ./lib/src/code/python/expressions.js
// Values of Python expressions other than calls: names, members, constants, operators.












const NOT_ASCII = /[^\0-\x7f]/;
/** The identifier as Python compares it: NFKC (language reference, 2.3). */
function identifier({ tree }, node) {
    return normal(tree, tree.slice(node));
}
function normal({ isAscii }, source) {
    return !isAscii && NOT_ASCII.test(source) ? source.normalize('NFKC') : source;
}
function variable(state, node) {
    const source = state.tree.slice(node);
    const id = normal(state.tree, source);
    const value = named(state, id);
    return id === source ? value : (0,code_values/* hide */.jD)(value, 'look-alike');
}
/** What a plain name stands for. */
function named(state, id) {
    const bound = (0,code_frames/* lookup */.$I)(state, id);
    if (bound)
        return bound;
    const dotted = (state.stars.length > 0 ? starName(state.stars, id) : undefined) ?? builtinName(id);
    // Nothing binds it here: an earlier notebook cell may, a star import, or whoever put it among the builtins.
    if (dotted === undefined)
        return (state.replaced.size > 0 ? state.replaced.get(`builtins.${id}`) : undefined) ?? (0,code_values/* name */.UU)(id);
    return (state.replaced.size > 0 ? state.replaced.get(dotted) : undefined) ?? (0,code_values/* name */.UU)(dotted);
}
function member(state, node) {
    const { tree } = state;
    const object = node + 1;
    const second = tree.next(object);
    const end = tree.next(node);
    const owner = state.value(object);
    if (second >= end)
        return owner;
    if (tree.kind(second) === '[')
        return subscript(state, owner, second, end);
    const property = tree.next(second);
    const id = property < end ? identifier(state, property) : '';
    if (owner.kind === 'unknown' ||
        owner.kind === 'text' ||
        owner.kind === 'literal' ||
        isObject(state, owner)) {
        const own = dottedKey(state, object, id);
        return (own === undefined ? undefined : (0,code_frames/* lookup */.$I)(state, own)) ?? attributeOf(state, owner, id);
    }
    const value = attributeOf(state, owner, id);
    return property < end && id !== tree.slice(property) ? (0,code_values/* hide */.jD)(value, 'look-alike') : value;
}
/** An object of a class of the file, whose attributes the program may have set one by one. */
function isObject({ out, classes }, value) {
    return value.kind === 'result' && classes.size > 0 && classes.has(out.calls[value.call]?.callee ?? '');
}
/** `self.x` as a key among the names of a frame; undefined unless it is a plain name and an attribute. */
function dottedKey(state, object, attribute) {
    if (state.tree.kind(object) !== 'VariableName')
        return undefined;
    const owner = state.tree.slice(object);
    return `${(0,classes/* isReceiver */.wh)(state, owner) ? 'self' : owner}.${attribute}`;
}
function subscript(state, owner, bracket, end) {
    const { tree } = state;
    const bounds = [undefined];
    let sliced = false;
    for (let child = tree.next(bracket); child < end; child = tree.next(child)) {
        const kind = tree.kind(child);
        if (kind === ']')
            continue;
        if (kind === ':') {
            sliced = true;
            bounds.push(undefined);
        }
        else
            bounds[bounds.length - 1] = state.read(child);
    }
    if (!sliced)
        return itemOf(state, owner, bounds[0] ?? code_values/* UNKNOWN */.HV);
    if (bounds.some((bound) => bound !== undefined && (0,code_values/* asNumber */.i)(bound) === undefined && bound.kind !== 'literal')) {
        return owner.kind === 'text' ? code_values/* UNKNOWN */.HV : owner;
    }
    const [from, to, step] = bounds.map((bound) => (0,code_values/* asNumber */.i)(bound));
    if (owner.kind === 'text')
        return (0,code_state/* spend */.R)(state, owner.text.length >> 3) ? sliceText(owner, from, to, step) : code_values/* UNKNOWN */.HV;
    if (owner.kind === 'many' && owner.shape === 'list') {
        return (0,code_state/* spend */.R)(state, owner.items.length) ? (0,code_values/* many */._d)(pick(owner.items, from, to, step ?? 1), 'list') : code_values/* UNKNOWN */.HV;
    }
    return owner;
}
function conditional(state, node) {
    const parts = state.tree.children(node).filter((child) => !/^(?:if|else)$/.test(state.tree.kind(child)));
    const [yes, test, no] = parts;
    const first = yes === undefined ? code_values/* UNKNOWN */.HV : state.read(yes);
    if (test !== undefined)
        state.read(test);
    return no === undefined ? first : (0,code_values/* either */.gP)(first, state.read(no));
}
function walrus(state, node) {
    const { tree } = state;
    const target = node + 1;
    const operator = tree.next(target);
    const value = tree.next(operator) < tree.next(node) ? state.read(tree.next(operator)) : code_values/* UNKNOWN */.HV;
    if (tree.kind(target) === 'VariableName')
        (0,code_frames/* bind */.oI)(state, identifier(state, target), value);
    return value;
}
/** The value of the last part: `(x)`, `await x`, `yield x`. */
function passing(state, node) {
    const { tree } = state;
    let value = code_values/* UNKNOWN */.HV;
    for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
        if (tree.type(child) !== 0)
            value = state.read(child);
    }
    return value;
}
/** Whoever goes through a generator gets what it yields. */
function yielding(state, node) {
    const value = passing(state, node);
    (0,local_calls/* giveBack */.F5)(state, value);
    return value;
}
const EXPRESSIONS = {
    VariableName: variable,
    MemberExpression: member,
    String: string,
    FormatString: formatString,
    FormatReplacement: replacement,
    ContinuedString: continued,
    BinaryExpression: binary,
    UnaryExpression: unary,
    ArrayExpression: list,
    SetExpression: list,
    DictionaryExpression: dictionary,
    ConditionalExpression: conditional,
    NamedExpression: walrus,
    ParenthesizedExpression: passing,
    AwaitExpression: passing,
    YieldExpression: yielding,
    YieldStatement: yielding,
    Number: (state, node) => {
        const value = numberOf(state.tree.slice(node));
        return value === undefined ? code_values/* UNKNOWN */.HV : (0,code_values/* literal */.eu)(value);
    },
    Boolean: (state, node) => (0,code_values/* literal */.eu)(state.tree.slice(node) === 'True'),
    None: () => (0,code_values/* literal */.eu)(null),
};

;// CONCATENATED MODULE: ./lib/src/code/python/assign.js
// Gives values to targets: names, attributes, items, and tuples of them.






const MAX_TARGETS = 1000;
/** Assigns to one target, or takes the value apart for several. */
function assign_assign(state, targets, value) {
    const [only] = targets;
    if (targets.length === 1 && only !== undefined)
        return toTarget(state, only, value);
    const items = value.kind === 'many' && value.shape === 'list' && value.items.length === targets.length
        ? value.items
        : undefined;
    const each = items ? code_values/* UNKNOWN */.HV : (0,code_state/* elementOf */.M)(value);
    for (const [at, target] of targets.slice(0, MAX_TARGETS).entries())
        toTarget(state, target, items?.[at] ?? each);
}
function toTarget(state, target, value) {
    const { tree } = state;
    switch (tree.kind(target)) {
        case 'VariableName': {
            const id = identifier(state, target);
            if (state.frame.kind === 'class')
                ofClass(state, id, value);
            return (0,code_frames/* bind */.oI)(state, id, aliased(id, value));
        }
        case 'TupleExpression':
        case 'ArrayExpression':
        case 'ParenthesizedExpression': {
            const inner = tree.children(target).filter((child) => !/^[[\]*]$/.test(tree.kind(child)));
            return assign_assign(state, inner, value);
        }
        case 'MemberExpression':
            return toMember(state, target, value);
        default:
            state.read(target);
    }
}
/** What the body of a class sets is an attribute of it, and of its objects that have none of their own. */
function ofClass(state, id, value) {
    if (value.kind === 'unknown' || value.kind === 'literal' || state.pure > 0)
        return;
    keepAttribute(state, `self.${id}`, value);
    (0,code_frames/* addTo */.DN)(state, state.module, state.frame.prefix + id, value);
}
/** A dotted function under another name. */
function aliased(id, value) {
    if (value.kind !== 'name' || value.name.startsWith('local.') || !value.name.includes('.'))
        return value;
    return value.name.endsWith(`.${id}`) ? value : (0,code_values/* hide */.jD)(value, 'alias');
}
function toMember(state, target, value) {
    const { tree } = state;
    const object = target + 1;
    const owner = state.value(object);
    const second = tree.next(object);
    const inner = tree.next(second);
    if (inner >= tree.next(target))
        return;
    if (tree.kind(second) === '[')
        return toItem(state, target, owner, state.read(inner), value);
    const attribute = identifier(state, inner);
    if (owner.kind === 'name')
        return setAttribute(state, tree.from(target), owner.name, attribute, value);
    const key = dottedKey(state, object, attribute);
    if (key !== undefined)
        keepAttribute(state, key, value);
}
function keepAttribute(state, key, value) {
    // Attributes of `self` are seen by every method of the class.
    if (key.startsWith('self.'))
        (0,code_frames/* addTo */.DN)(state, (0,classes/* keptFrame */.yb)(state), key, value);
    else
        (0,code_frames/* bind */.oI)(state, key, value);
}
/** Setting an attribute of what an import brought replaces it for everybody. */
function setAttribute(state, offset, owner, attribute, value) {
    if (owner.startsWith('local.')) {
        (0,code_frames/* addTo */.DN)(state, state.module, `${owner}.${attribute}`, value);
        return;
    }
    if (value.kind === 'name')
        state.replaced.set(`${owner}.${attribute}`, (0,code_values/* hide */.jD)(value, 'alias'));
    set(state, offset, `${owner}.__setattr__`, [(0,code_values/* text */.Qq)(attribute), value]);
}
function set(state, offset, callee, args) {
    if (state.pure > 0)
        return;
    state.out.call(offset, { callee, args, scope: state.frame.scope, silenced: state.silenced });
}
function toItem(state, target, owner, key, value) {
    const { tree } = state;
    const word = key.kind === 'text' ? key.text : undefined;
    if (owner.kind === 'name' && !owner.name.startsWith('local.')) {
        if (owner.name === 'sys.modules' && word !== undefined)
            state.replaced.set(word, value);
        if (owner.name.endsWith('.__dict__') && word !== undefined) {
            return setAttribute(state, tree.from(target), owner.name.slice(0, -9), word, value);
        }
        return set(state, tree.from(target), `${owner.name}.__setitem__`, [key, value]);
    }
    if (owner.kind === 'result') {
        const callee = state.out.calls[owner.call]?.callee;
        if (word !== undefined && callee === 'builtins.globals')
            (0,code_frames/* bind */.oI)(state, word, value, state.module);
        if (word !== undefined && (callee === 'builtins.locals' || callee === 'builtins.vars'))
            (0,code_frames/* bind */.oI)(state, word, value);
        return;
    }
    const next = withItem(owner, word, value);
    if (next && next !== owner)
        change(state, target + 1, next);
}
/** What a plain name or an attribute holds is changed where it stands, whoever else holds it. */
function change(state, object, value) {
    const { tree } = state;
    if (tree.kind(object) === 'VariableName') {
        const id = identifier(state, object);
        (0,code_frames/* bind */.oI)(state, id, value, (0,code_frames/* holder */.Lm)(state, id));
    }
    else if (tree.kind(object) === 'MemberExpression' && tree.kind(tree.next(object + 1)) === '.') {
        const last = tree.next(tree.next(object + 1));
        const held = last < tree.next(object) ? dottedKey(state, object + 1, identifier(state, last)) : undefined;
        if (held !== undefined)
            keepAttribute(state, held, value);
    }
}
/** What holds an item once it is set; undefined when that is not kept. */
function withItem(owner, key, value) {
    const grown = withKey(owner, key, value);
    if (grown !== undefined)
        return grown;
    if (owner.kind === 'many' && owner.shape !== undefined)
        return undefined;
    return owner.kind === 'unknown' && value.kind !== 'result' && value.kind !== 'name'
        ? owner
        : (0,code_values/* either */.gP)(owner, value);
}

;// CONCATENATED MODULE: ./lib/src/code/python/comprehensions.js
// Comprehensions: their parts once for the facts, then item by item when everything in them is constant.




/** Items that are worked out one by one; a payload as a list of codes fits. */
const MAX_STEPS = 100_000;
const comprehension = (state, node) => {
    const parts = comprehensions_split(state, node);
    return (0,code_frames/* within */.ux)(state, (0,code_frames/* childFrame */.G$)(state, 'comprehension'), () => {
        let first = code_values/* UNKNOWN */.HV;
        for (const [at, clause] of parts.clauses.entries()) {
            const iterable = clause.iterable < 0 ? code_values/* UNKNOWN */.HV : state.read(clause.iterable);
            if (at === 0)
                first = iterable;
            assign_assign(state, clause.targets, (0,code_state/* elementOf */.M)(iterable));
        }
        for (const condition of parts.conditions)
            state.read(condition);
        let value = code_values/* UNKNOWN */.HV;
        for (const head of parts.head)
            value = state.read(head);
        return folded(state, parts, first) ?? (0,code_values/* many */._d)([value], 'list');
    });
};
function comprehensions_split(state, node) {
    const { tree } = state;
    const parts = { head: [], clauses: [], conditions: [] };
    let into = 'head';
    for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
        const kind = tree.kind(child);
        if (kind === 'for') {
            parts.clauses.push({ targets: [], iterable: -1 });
            into = 'targets';
        }
        else if (kind === 'in')
            into = 'iterable';
        else if (kind === 'if')
            into = 'conditions';
        else if (kind === '[' ||
            kind === ']' ||
            kind === ':' ||
            kind === 'async' ||
            kind === '*' ||
            kind === '**')
            continue;
        else
            place(parts, into, child);
    }
    return parts;
}
function place(parts, into, child) {
    const clause = parts.clauses.at(-1);
    if (into === 'head')
        parts.head.push(child);
    else if (into === 'conditions')
        parts.conditions.push(child);
    else if (into === 'targets')
        clause?.targets.push(child);
    else if (clause)
        clause.iterable = child;
}
/** `chr(c ^ 7) for c in [...]`, worked out; undefined unless every step gives a constant. */
function folded(state, parts, iterable) {
    const [clause] = parts.clauses;
    const [head] = parts.head;
    if (parts.clauses.length !== 1 || parts.conditions.length > 0 || parts.head.length !== 1)
        return undefined;
    if (!clause || head === undefined || state.tree.kind(clause.targets[0] ?? 0) !== 'VariableName')
        return undefined;
    const items = comprehensions_itemsOf(iterable);
    const size = state.tree.next(head) - head;
    if (!items || items.length > MAX_STEPS || clause.targets.length !== 1)
        return undefined;
    const target = state.tree.slice(clause.targets[0] ?? 0);
    const out = [];
    state.pure++;
    try {
        for (const item of items) {
            if (!(0,code_state/* spend */.R)(state, size))
                return undefined;
            state.frame.vars.delete(target);
            (0,code_frames/* bind */.oI)(state, target, item, state.frame);
            const value = state.value(head);
            if (value.kind !== 'text' && value.kind !== 'literal')
                return undefined;
            out.push(value);
        }
    }
    finally {
        state.pure--;
    }
    return (0,code_values/* many */._d)(out, 'list');
}
/** A text goes by characters; when they are bytes, arithmetic on them needs the codes. */
function comprehensions_itemsOf(value) {
    if (value.kind === 'many' && value.shape === 'list')
        return value.items;
    if (value.kind !== 'text' || value.text.length > MAX_STEPS)
        return undefined;
    return Array.from(value.text, (char) => (0,code_values/* text */.Qq)(char, value.layers));
}

;// CONCATENATED MODULE: ./lib/src/code/python/arguments.js
// The arguments of a Python call, with what is spread into them.





/** The arguments in an ArgList, or a generator that stands there alone. */
function argumentsOf(state, list) {
    const { tree } = state;
    const args = [];
    const named = new Map();
    const end = tree.next(list);
    if (tree.child(list, 'for') >= 0)
        return { args: [comprehension(state, list)], named };
    for (let child = list + 1; child < end; child = tree.next(child)) {
        const kind = tree.kind(child);
        if (tree.type(child) === 0 && tree.next(child) === child + 1)
            continue;
        const operator = tree.next(child);
        if (kind === 'VariableName' && operator < end && tree.kind(operator) === 'AssignOp') {
            const id = identifier(state, child);
            child = tree.next(operator);
            const value = child < end ? state.read(child) : code_values/* UNKNOWN */.HV;
            if (tree.slice(operator) === '=')
                named.set(id, value);
            else {
                (0,code_frames/* bind */.oI)(state, id, value);
                args.push(value);
            }
        }
        else if ((kind === '*' || kind === '**') && operator < end) {
            child = operator;
            spread(state, state.read(child), kind, args, named);
        }
        else
            args.push(state.read(child));
    }
    return { args, named };
}
const MAX_SPREAD = 256;
function spread(state, value, kind, args, named) {
    if (value.kind === 'many' && value.items.length <= MAX_SPREAD && (0,code_state/* spend */.R)(state, value.items.length)) {
        if (kind === '*' && value.shape === 'list')
            return void args.push(...value.items);
        if (kind === '**' && value.shape === 'dict') {
            for (const [at, key] of (value.keys ?? []).entries())
                if (key !== undefined)
                    named.set(key, value.items[at] ?? code_values/* UNKNOWN */.HV);
            return;
        }
    }
    const element = kind === '*' ? (0,code_state/* elementOf */.M)(value) : value;
    if (kind === '*')
        args.push(element);
    else
        named.set('**', value.kind === 'unknown' ? code_values/* UNKNOWN */.HV : (0,code_values/* many */._d)([value]));
}

;// CONCATENATED MODULE: ./lib/src/code/python/callees.js
// Who a Python call calls: plain names, methods, and what partial and the operator module make.




/** A callee that may be any of several gives one call for each, up to this many. */
const MAX_CALLEES = 4;
/** The functions that the expression before the parentheses may be. */
function calleesOf(state, node) {
    const { tree } = state;
    if (tree.kind(node) === 'MemberExpression') {
        const object = node + 1;
        const dot = tree.next(object);
        const property = tree.next(dot);
        if (tree.kind(dot) === '.' && property < tree.next(node))
            return ofMember(state, node, object, property);
    }
    const value = state.value(node);
    const id = tree.kind(node) === 'VariableName' ? identifier(state, node) : undefined;
    return calleesFrom(state, value, id);
}
/** Callees from a value that is called; `id` is its plain name, if it has one. */
function calleesFrom(state, value, id) {
    const out = [];
    for (const each of (0,code_values/* alternatives */.Vo)(value)) {
        if (out.length >= MAX_CALLEES)
            break;
        if (each.kind === 'name')
            out.push({ name: each.name, hidden: each.hidden ?? [], before: [] });
        else if (each.kind === 'result')
            out.push({ name: '.__call__', target: each, hidden: [], before: [] });
    }
    if (out.length > 0)
        return out;
    if (id !== undefined)
        return [{ name: bound(state, id) ? `local.${id}` : id, hidden: [], before: [] }];
    return [{ name: '.__call__', target: value, hidden: [], before: [] }];
}
function bound(state, id) {
    for (let frame = state.frame; frame; frame = frame.parent) {
        if (frame.vars.has(id))
            return true;
    }
    return false;
}
/** Calling what a call gave: `partial(f, x)()`, `attrgetter('system')(os)`, `methodcaller('system', x)(os)`. */
function refine(state, given, all) {
    const from = given.target;
    if (from?.kind !== 'result')
        return given;
    const made = state.out.calls[from.call];
    const called = made?.callee.startsWith('local.') ? (0,classes/* methodOf */.NY)(state, made.callee, '__call__') : undefined;
    if (called !== undefined)
        return { name: called, hidden: [], before: [] };
    // What is called with a line out of all classes that there are starts a program: Popen, or os.system in its globals.
    if (made?.callee === 'builtins.object.__subclasses__' && mayBeLine(all.args[0]))
        return { name: 'subprocess.Popen', hidden: ['dict'], before: [] };
    const [first, ...rest] = made?.args ?? [];
    if (made?.callee === 'functools.partial' && first?.kind === 'name') {
        return { name: first.name, hidden: [...(first.hidden ?? []), 'partial'], before: rest };
    }
    const attribute = (0,code_values/* asText */.e1)(first);
    const [owner] = all.args;
    if (attribute &&
        owner?.kind === 'name' &&
        /^operator\.(?:attrgetter|methodcaller)$/.test(made?.callee ?? '')) {
        // The dots of attrgetter('a.b') are those of a dotted name.
        const value = attributeOf(state, owner, attribute.text);
        const hidden = ['getattr', ...hidingOf(attribute.layers)];
        if (value.kind === 'name' && made?.callee === 'operator.methodcaller') {
            return { name: value.name, hidden, before: rest, drop: 1 };
        }
        if (value.kind === 'name')
            return { name: '.__call__', target: from, hidden, before: [], gives: (0,code_values/* hide */.jD)(value, ...hidden) };
    }
    return given;
}
function mayBeLine(value) {
    return (value?.kind === 'text' || (value?.kind === 'many' && value.shape === 'list') || value?.kind === 'result');
}
function ofMember(state, node, object, property) {
    const { tree } = state;
    const method = identifier(state, property);
    const before = state.out.calls.length;
    const owner = state.value(object);
    const value = owner.kind === 'name' || owner.kind === 'many'
        ? attributeOf(state, owner, method)
        : ownMember(state, node, owner, before);
    if (value.kind === 'name' || (value.kind === 'many' && value.shape === undefined)) {
        const found = calleesFrom(state, value, undefined);
        const ofClass = owner.kind === 'name' && state.classes.has(owner.name);
        return ofClass ? found.map((callee) => ({ ...callee, ofClass })) : found;
    }
    const local = localMethod(state, owner, object, method);
    if (local !== undefined)
        return [{ name: local, hidden: [], before: [] }];
    if (isPath(owner) && OF_PATHS.has(method))
        return [{ name: `pathlib.Path.${method}`, hidden: [], before: [owner] }];
    const hidden = method === tree.slice(property) ? [] : ['look-alike'];
    return [{ name: `.${method}`, target: owner, hidden, before: [] }];
}
/** Texts have no such methods, so it is a path: the function of its class, given the path first. */
const OF_PATHS = new Set(['open', 'glob', 'rglob', 'iterdir']);
function isPath(value) {
    return value.kind === 'text' || (value.kind === 'many' && value.shape === 'parts');
}
/** `self.run` and other attributes of plain names that the program set itself. */
function ownMember(state, node, owner, before) {
    if (owner.kind === 'result' || state.tree.kind(node + 1) !== 'VariableName')
        return code_values/* UNKNOWN */.HV;
    // Nothing was called on the way, so reading the whole member again emits nothing twice.
    return state.out.calls.length === before ? state.value(node) : code_values/* UNKNOWN */.HV;
}
/** `A().run`, `self.run` and `super().run` of classes of the file. */
function localMethod(state, owner, object, method) {
    const { tree } = state;
    if (owner.kind === 'result') {
        const made = state.out.calls[owner.call]?.callee ?? '';
        if (made === 'builtins.super')
            return (0,classes/* baseMethod */.$z)(state, method);
        return made.startsWith('local.') ? (0,classes/* methodOf */.NY)(state, made, method) : undefined;
    }
    const isSelf = tree.kind(object) === 'VariableName' && (0,classes/* isReceiver */.wh)(state, tree.slice(object));
    return isSelf ? (0,classes/* ownMethod */.kS)(state, method) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/code/python/defaults.js
// Commands and names in default values, which count when nobody gives anything else: parameters, options, fields.

/** Texts of defaults that are looked at; commands are short. */
const MAX_LINE = 4096;
/** A line of shell that fetches, decodes or connects: nothing else has such a text as its default. */
const LINE = /\b(?:curl|wget)\s[^\n|;&]{0,600}[|;&]|\$\(\s{0,9}(?:curl|wget)\s|\/dev\/(?:tcp|udp)\/|\bbase64\s{1,9}(?:-d|-D|--decode)\b|\bpowershell(?:\.exe)?\s|\b(?:nc|ncat)\s{1,9}[^\n]{0,100}\s-\w{0,4}e\b/;
/** All variables, and what starts programs: `def send(data=os.environ)`. */
const NAMES = /^(?:os\.(?:environb?|system|popen)|subprocess\.[a-zP]\w{2,20}|builtins\.(?:exec|eval))$/;
/** Whether a default says enough by itself, though a caller may pass something else. */
function isTold(value) {
    if (value.kind === 'name')
        return NAMES.test(value.name);
    return value.kind === 'text' && isLine(value.text);
}
function isLine(text) {
    return text.length <= MAX_LINE && LINE.test(text);
}
/** Calls that are given a default: its place among the arguments, and its name. */
const DEFAULTS = new Map([
    ['.add_argument', { at: -1, named: 'default' }],
    ['.add_option', { at: -1, named: 'default' }],
    ['click.option', { at: -1, named: 'default' }],
    ['click.argument', { at: -1, named: 'default' }],
    ['typer.Option', { at: 0, named: 'default' }],
    ['typer.Argument', { at: 0, named: 'default' }],
    ['dataclasses.field', { at: -1, named: 'default' }],
    ['attr.ib', { at: 0, named: 'default' }],
    ['attrs.field', { at: -1, named: 'default' }],
    ['pydantic.Field', { at: 0, named: 'default' }],
    ['absl.flags.DEFINE_string', { at: 1, named: 'default' }],
    ['os.getenv', { at: 1, named: 'default' }],
    ['.get', { at: 1, named: 'default' }],
    ['os.environ.get', { at: 1, named: 'default' }],
    ['builtins.getattr', { at: 2, named: 'default' }],
]);
/** Notes a command that is the default of an option, a field or a variable. */
function noteDefault(out, offset, callee, { args, named }) {
    const how = DEFAULTS.get(callee);
    const value = how && (args[how.at] ?? named.get(how.named));
    if (value !== undefined)
        offer(out, offset, value);
    if (callee === '.set_defaults')
        for (const each of named.values())
            offer(out, offset, each);
}
function offer(out, offset, value) {
    for (const each of (0,code_values/* alternatives */.Vo)(value)) {
        const source = (0,code_values/* asText */.e1)(each);
        if (source !== undefined && isLine(source.text))
            out.offer(offset, source.text, source.layers);
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/embedded.js
// Which calls run a text as a program, and in which language that program is.


const PYTHON = new Set([
    'builtins.exec',
    'builtins.eval',
    'builtins.compile',
    'builtins.execfile',
    '.run_cell',
    '.runcode',
    '.runsource',
    '.runString',
]);
const SHELL = new Set([
    'os.system',
    'os.popen',
    'commands.getoutput',
    'commands.getstatusoutput',
    'subprocess.run',
    'subprocess.call',
    'subprocess.check_call',
    'subprocess.check_output',
    'subprocess.Popen',
    'subprocess.getoutput',
    'subprocess.getstatusoutput',
    'asyncio.create_subprocess_shell',
    'asyncio.create_subprocess_exec',
    'pty.spawn',
    'os.execl',
    'os.execlp',
    'os.execv',
    'os.execvp',
    'os.execve',
    'os.execvpe',
    'os.spawnl',
    'os.spawnlp',
    'os.spawnv',
    'os.spawnvp',
    'os.posix_spawn',
    'os.posix_spawnp',
    '.system',
    '.system_raw',
    '.system_piped',
    '.getoutput',
    'IPython.utils.process.system',
    'IPython.utils.process.getoutput',
    'IPython.utils._process_posix.system',
    'IPython.utils._process_common.getoutput',
]);
/** What a notebook shows as a script runs in the page. */
const PAGE_SCRIPTS = /^IPython\.(?:core\.)?display\.Javascript$/;
/** A cell of IPython that is a program of a shell, and lines of one that are commands. */
const SHELL_CELL = /^\s{0,80}%%(?:bash|sh|sx|system|!|script[ \t]{1,9}(?:\S{0,80}\/)?(?:ba|z|da)?sh\b)[^\n]{0,200}\n/;
const SHELL_LINES = /^[ \t]{0,80}(?:!!?|%(?:sx|system)[ \t])([^\n]*)$/gm;
const embedded_EXPRESSIONS = /(?:^|\.)(?:eval|query)$/;
/** Methods of task runners and connections, which no import tells, and shells as functions: invoke, fabric, nox, sh. */
const RUNNERS = /^(?:\.(?:run|run_always|sudo|local|exec_command|sendline|shell)|(?:sh|plumbum\.cmd)\.(?:ba|da|z|k)?sh)$/;
const SHELL_NAME = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh$/;
/** What stands for a word that is not known. */
const BLANK = '"$_"';
const MAX_WORDS = 200;
/** Whether a function runs what it is given, as a program of either kind. */
function runs(callee) {
    return PYTHON.has(callee) || SHELL.has(callee);
}
/** Notes the programs that a call runs. */
function noteEmbedded(out, offset, called, { args, named }) {
    // Methods of the shell of a notebook, by a name that they were given.
    const callee = called.includes('get_ipython.') ? called.slice(called.lastIndexOf('.')) : called;
    if (PYTHON.has(callee)) {
        const source = args[0] ?? named.get('source');
        if (source)
            for (const each of (0,code_values/* alternatives */.Vo)(source))
                emit(out, offset, 'python', each);
        if (callee === '.run_cell')
            ofCell(out, offset, '', source);
    }
    else if (embedded_EXPRESSIONS.test(callee)) {
        // pandas reads `@name` as a variable of Python; without __import__ such a text only computes.
        const source = (0,code_values/* asText */.e1)(args[0] ?? named.get('expr'));
        if (source?.text.includes('__import__') === true)
            out.embed(offset, 'python', source.text.replaceAll('@', ''), source.layers);
    }
    else if (SHELL.has(callee)) {
        out.starts();
        if (/^(?:os\.(?:exec|spawn|posix)|asyncio\.create_subprocess_exec)/.test(callee))
            ofArguments(out, offset, callee, args);
        else
            ofCommand(out, offset, args[0] ?? named.get('args') ?? named.get('cmd'));
    }
    else if (callee === '.magic')
        ofCell(out, offset, '%', args[0]);
    else if (PAGE_SCRIPTS.test(callee))
        emit(out, offset, 'javascript', args[0] ?? named.get('data'));
    else if (callee === '.run_line_magic' || callee === '.run_cell_magic') {
        const magic = (0,code_values/* asText */.e1)(args[0])?.text;
        if (/^(?:bash|sh|system|sx|script)$/.test(magic ?? ''))
            emit(out, offset, 'shell', args.at(-1));
    }
    else if (RUNNERS.test(callee))
        ofRunner(out, offset, callee, args);
}
/** The program that a function of its name starts: `sh.bash`. */
function shellNamed(callee) {
    return { kind: 'text', text: callee.slice(callee.lastIndexOf('.') + 1), layers: [] };
}
/** A line for a shell, or a shell and what it is given: `.run(line)`, `.run('sh', '-c', line)`, `sh.bash('-c', line)`. */
function ofRunner(out, offset, callee, args) {
    const words = callee.startsWith('.') ? args : [shellNamed(callee), ...args];
    const [first, ...others] = words;
    if (first?.kind === 'text' && isLine(first.text))
        emit(out, offset, 'shell', first);
    else if (first?.kind === 'text' && SHELL_NAME.test(first.text) && others.length > 0)
        ofWords(out, offset, words);
}
/** What IPython gives to a shell of a cell that it is handed as text. */
function ofCell(out, offset, sign, value) {
    const source = (0,code_values/* asText */.e1)(value);
    if (source === undefined)
        return;
    const text = source.text.startsWith('%') ? source.text : sign + source.text;
    const cell = SHELL_CELL.exec(text);
    const commands = cell === null
        ? [...text.matchAll(SHELL_LINES)].map(([, command = '']) => command).join('\n')
        : text.slice(cell[0].length);
    if (commands.trim() !== '')
        out.embed(offset, 'shell', commands, source.layers);
}
function emit(out, offset, language, value) {
    const source = (0,code_values/* asText */.e1)(value);
    if (source && source.text.trim() !== '')
        out.embed(offset, language, source.text, source.layers);
}
/** A command line, or a list of words. */
function ofCommand(out, offset, command) {
    if (!command)
        return;
    if (command.kind === 'many' && command.shape === 'list')
        return ofWords(out, offset, command.items);
    if (command.kind === 'many' && command.shape === 'parts') {
        const pieces = command.items.map((part) => (part.kind === 'text' ? part.text : '$_'));
        return out.embed(offset, 'shell', pieces.join(''), []);
    }
    for (const each of (0,code_values/* alternatives */.Vo)(command)) {
        if (each.kind === 'many')
            ofWords(out, offset, each.items);
        else
            emit(out, offset, 'shell', each);
    }
}
/** `os.execl(path, arg0, ...)`, `os.execv(path, [arg0, ...])`, `os.spawnl(mode, path, ...)`. */
function ofArguments(out, offset, callee, args) {
    const rest = callee.startsWith('os.spawn') ? args.slice(1) : args;
    const list = rest[1]?.kind === 'many' ? rest[1].items : callee.startsWith('asyncio') ? rest : rest.slice(1);
    const [path] = rest;
    ofWords(out, offset, path && list.length > 0 ? (callee.startsWith('asyncio') ? list : [path, ...list.slice(1)]) : rest);
}
function ofWords(out, offset, items) {
    const [first] = items;
    if (!first || (first.kind !== 'text' && first.kind !== 'name'))
        return;
    const words = items.slice(0, MAX_WORDS).map((item) => wordOf(item));
    out.embed(offset, 'shell', words.join(' '), first.kind === 'text' ? first.layers : []);
}
function wordOf(item) {
    // The interpreter that runs the program itself.
    if (item.kind === 'name')
        return item.name === 'sys.executable' ? 'python' : BLANK;
    if (item.kind === 'literal')
        return String(item.value);
    const known = (0,code_values/* asText */.e1)(item);
    if (known)
        return `'${known.text.replaceAll("'", "'\\''")}'`;
    if (item.kind !== 'many' || item.shape !== 'parts')
        return BLANK;
    return item.items
        .map((part) => (part.kind === 'text' ? `'${part.text.replaceAll("'", "'\\''")}'` : BLANK))
        .join('');
}

;// CONCATENATED MODULE: ./lib/src/code/python/handed-on.js
// Functions that other functions are given to call: `map(f, list)`, `Thread(target=f, args=...)`, `submit(f, x)`.


const THREAD = { at: 1, named: 'target', passes: 'list', list: 3 };
const EACH = { at: 0, passes: 'elements', gives: true };
const REST = { at: 0, passes: 'rest' };
const SECOND = { at: 1, passes: 'rest' };
/** Only ever given by name. */
const FIELD = 99;
const LISTED = { at: 0, passes: 'list', list: 1 };
/** Python's standard library; methods are those of executors, pools, event loops and exit stacks. */
const HANDS_ON = new Map([
    ['builtins.map', EACH],
    ['builtins.filter', { at: 0, passes: 'elements' }],
    ['functools.reduce', EACH],
    ['builtins.reduce', EACH],
    ['itertools.starmap', EACH],
    ['threading.Thread', THREAD],
    ['multiprocessing.Process', THREAD],
    ['multiprocessing.context.Process', THREAD],
    ['multiprocessing.get_context.Process', THREAD],
    ['threading.Timer', { at: 1, named: 'function', passes: 'list', list: 2 }],
    ['_thread.start_new_thread', LISTED],
    // What a field of an object is made with where nobody gives one.
    ['dataclasses.field', { at: FIELD, named: 'default_factory', passes: 'rest', gives: true }],
    ['pydantic.Field', { at: FIELD, named: 'default_factory', passes: 'rest', gives: true }],
    ['attrs.field', { at: FIELD, named: 'factory', passes: 'rest', gives: true }],
    ['attr.ib', { at: FIELD, named: 'factory', passes: 'rest', gives: true }],
    ['atexit.register', { at: 0, named: 'func', passes: 'rest' }],
    ['weakref.finalize', SECOND],
    ['asyncio.to_thread', REST],
    ['.submit', REST],
    ['.callback', REST],
    ['.call_soon', REST],
    ['.call_soon_threadsafe', REST],
    ['.call_later', SECOND],
    ['.call_at', SECOND],
    ['.run_in_executor', SECOND],
    ['.apply_async', LISTED],
    ['.map_async', EACH],
    ['.imap', EACH],
    ['.imap_unordered', EACH],
    ['.map', EACH],
    ['.starmap', EACH],
]);
/** The function that a call is given to call, with the arguments it will get; undefined if it is given none. */
function handedOn(callee, { args, named }) {
    const how = HANDS_ON.get(callee);
    if (how === undefined)
        return undefined;
    const fn = args[how.at] ?? (how.named === undefined ? undefined : named.get(how.named));
    if (fn === undefined || !(0,code_values/* alternatives */.Vo)(fn).some((each) => each.kind === 'name'))
        return undefined;
    const all = { args: passedOn(how, args, named), named: NOTHING };
    return { fn, all, gives: how.gives === true };
}
const NOTHING = new Map();
function passedOn({ at, passes, list }, args, named) {
    if (passes === 'rest')
        return args.slice(at + 1);
    if (passes === 'elements')
        return args.slice(at + 1).map(code_state/* elementOf */.M);
    const given = (list === undefined ? undefined : args[list]) ?? named.get('args');
    if (given === undefined)
        return [];
    return given.kind === 'many' && given.shape === 'list' ? given.items : [(0,code_state/* elementOf */.M)(given)];
}

;// CONCATENATED MODULE: ./lib/src/code/python/conversions.js
// Python's functions that make one constant out of another: chr, int, bytes, list, range and the like.

function character(code) {
    const value = (0,code_values/* asNumber */.i)(code);
    if (value === undefined || !Number.isInteger(value) || value < 0 || value > 0x10ffff)
        return undefined;
    return (0,code_values/* text */.Qq)(String.fromCodePoint(value), ['chr']);
}
function integer(value, base) {
    const source = (0,code_values/* asText */.e1)(value)?.text.trim().replaceAll('_', '');
    if (source === undefined)
        return value?.kind === 'literal' ? value : undefined;
    if (base !== undefined && (base < 0 || base > 36 || base === 1))
        return undefined;
    const parsed = base === undefined || base === 10 ? Number(source) : base === 0 ? Number(source) : parseInt(source, base);
    return Number.isSafeInteger(parsed) ? (0,code_values/* literal */.eu)(parsed) : undefined;
}
/** Functions that give the same text in another type. */
function carry(value) {
    if (value?.kind === 'literal')
        return (0,code_values/* text */.Qq)(String(value.value));
    return value?.kind === 'text' ||
        value?.kind === 'result' ||
        (value?.kind === 'many' && value.shape === 'parts')
        ? value
        : undefined;
}
/** `bytes([...])`. */
function byteText(value) {
    if (value?.kind !== 'many' || value.items.length === 0)
        return undefined;
    let out = '';
    for (const item of value.items) {
        const code = (0,code_values/* asNumber */.i)(item);
        if (code === undefined || code < 0 || code > 255)
            return undefined;
        out += String.fromCharCode(code);
    }
    return (0,code_values/* text */.Qq)(out, ['chr']);
}
function joined(by, list) {
    if (by?.kind !== 'text' || list?.kind !== 'many')
        return undefined;
    const pieces = [];
    for (const item of list.items) {
        if (item.kind !== 'text')
            return undefined;
        pieces.push(item.text);
    }
    return (0,code_values/* text */.Qq)(pieces.join(by.text), (0,code_values/* addLayers */.U2)(by.layers, 'concat'));
}
function sequence(value) {
    if (value?.kind === 'text' && value.text.length <= code_values/* MAX_ITEMS */._5) {
        return (0,code_values/* many */._d)(Array.from(value.text).map((char) => (0,code_values/* text */.Qq)(char, value.layers)), 'list');
    }
    if (value?.kind === 'many' && value.shape === 'dict')
        return undefined;
    return value?.kind === 'many' || value?.kind === 'result' || value?.kind === 'name' ? value : undefined;
}
function reversed(value) {
    if (value?.kind === 'text')
        return (0,code_values/* text */.Qq)(Array.from(value.text).toReversed().join(''), (0,code_values/* addLayers */.U2)(value.layers, 'reverse'));
    return value?.kind === 'many' ? (0,code_values/* many */._d)(value.items.toReversed(), 'list') : undefined;
}
const MAX_RANGE = 10_000;
function range(args) {
    const numbers = args.map((arg) => (0,code_values/* asNumber */.i)(arg));
    if (numbers.length === 0 || numbers.includes(undefined))
        return undefined;
    const [first = 0, second, step = 1] = numbers;
    const from = second === undefined ? 0 : first;
    const to = second ?? first;
    if (step === 0 || Math.abs((to - from) / step) > MAX_RANGE)
        return undefined;
    const out = [];
    for (let at = from; step > 0 ? at < to : at > to; at += step)
        out.push((0,code_values/* literal */.eu)(at));
    return (0,code_values/* many */._d)(out, 'list');
}
function words(value) {
    if (!value || /["'\\]/.test(value.text))
        return undefined;
    return (0,code_values/* many */._d)(value.text
        .trim()
        .split(/\s+/)
        .map((word) => (0,code_values/* text */.Qq)(word, value.layers)), 'list');
}

;// CONCATENATED MODULE: ./lib/src/code/python/decoders.js
// Python's functions that decode a constant: base64, zlib, the codecs module and the like.


const DECODING = {
    'base64.b64decode': 'base64',
    'base64.standard_b64decode': 'base64',
    'base64.urlsafe_b64decode': 'base64',
    'base64.decodebytes': 'base64',
    'base64.decodestring': 'base64',
    'base64.b32decode': 'base32',
    'base64.b16decode': 'hex',
    'base64.b85decode': 'base85',
    'base64.a85decode': 'ascii85',
    'binascii.a2b_base64': 'base64',
    'binascii.a2b_hex': 'hex',
    'binascii.unhexlify': 'hex',
    'zlib.decompress': 'zlib',
    'gzip.decompress': 'gzip',
};
const CODECS = {
    rot13: 'rot13',
    'rot-13': 'rot13',
    hex: 'hex',
    'hex-codec': 'hex',
    base64: 'base64',
    'base64-codec': 'base64',
    zlib: 'zlib',
    'zlib-codec': 'zlib',
    zip: 'zlib',
    'utf-8': 'utf8',
    utf8: 'utf8',
};
/** One decoding step on a constant, with its layer; at most {@link MAX_DECODERS} of them. */
function decoded(value, decoder) {
    if (!value || (0,decode/* decoderCount */.c8)(value.layers) >= decode/* MAX_DECODERS */.JX)
        return undefined;
    const out = (0,decode/* decode */.D4)(decoder, value.text);
    if (out === undefined)
        return undefined;
    return (0,code_values/* text */.Qq)(out, decoder === 'utf8' ? value.layers : [...value.layers, decoder]);
}
function byCodec(value, codec, encoding = false) {
    const key = (codec ?? 'utf-8').toLowerCase().replaceAll('_', '-');
    const decoder = Object.hasOwn(CODECS, key) ? CODECS[key] : undefined;
    if (!decoder || (encoding && decoder !== 'rot13'))
        return undefined;
    return decoded(value, decoder);
}

;// CONCATENATED MODULE: ./lib/src/code/python/functions.js
// Functions whose outcome is known when their arguments are: getattr, __import__, chr, decoders and the like.





const FUNCTIONS = {
    'builtins.getattr': (args, state) => getAttribute(args, state, 'getattr'),
    'builtins.__import__': ([module], state, { named }) => importModule(state, module, named.get('fromlist')?.kind === 'many'),
    'importlib.__import__': ([module], state) => importModule(state, module, false),
    'importlib.import_module': ([module], state) => importModule(state, module, true),
    'pkgutil.resolve_name': ([module]) => (0,code_values/* asText */.e1)(module) ? (0,code_values/* name */.UU)(((0,code_values/* asText */.e1)(module)?.text ?? '').replace(':', '.'), ['import']) : undefined,
    'pydoc.locate': ([module]) => ((0,code_values/* asText */.e1)(module) ? (0,code_values/* name */.UU)((0,code_values/* asText */.e1)(module)?.text ?? '', ['import']) : undefined),
    'builtins.chr': ([code]) => character(code),
    'builtins.unichr': ([code]) => character(code),
    'builtins.ord': ([char]) => ((0,code_values/* asText */.e1)(char) ? (0,code_values/* literal */.eu)((0,code_values/* asText */.e1)(char)?.text.codePointAt(0) ?? 0) : undefined),
    'builtins.len': ([value]) => (value?.kind === 'text' ? (0,code_values/* literal */.eu)(value.text.length) : undefined),
    'builtins.int': ([value, base]) => integer(value, (0,code_values/* asNumber */.i)(base)),
    'builtins.str': ([value]) => carry(value),
    'builtins.bytes': ([value]) => byteText(value) ?? carry(value),
    'builtins.bytearray': ([value]) => byteText(value) ?? carry(value),
    'builtins.memoryview': ([value]) => carry(value),
    'builtins.repr': ([value]) => (value?.kind === 'text' ? value : undefined),
    'builtins.bytes.fromhex': ([value]) => decoded((0,code_values/* asText */.e1)(value), 'hex'),
    'builtins.bytearray.fromhex': ([value]) => decoded((0,code_values/* asText */.e1)(value), 'hex'),
    'builtins.bytes.decode': ([value]) => (0,code_values/* asText */.e1)(value),
    'builtins.str.join': ([by, list]) => joined(by, list),
    'builtins.str.lower': ([value]) => (0,code_values/* asText */.e1)(value),
    'builtins.list': ([value]) => sequence(value),
    'builtins.tuple': ([value]) => sequence(value),
    'builtins.iter': ([value]) => carry(value) ?? sequence(value),
    'builtins.next': ([value]) => (value?.kind === 'many' ? value.items[0] : carry(value)),
    'builtins.reversed': ([value]) => reversed(value),
    'builtins.map': ([fn, list], state) => mapped(fn, list, state),
    'builtins.range': (args) => range(args),
    'builtins.dict': (args, _, { named }) => args.length === 0 && named.size > 0 ? (0,code_values/* many */._d)([...named.values()], 'dict', [...named.keys()]) : undefined,
    'builtins.compile': ([source]) => source?.kind === 'text' || source?.kind === 'result' ? source : undefined,
    'builtins.eval': ([source], state) => evaluated((0,code_values/* asText */.e1)(source), state),
    'operator.getitem': ([value, key], state) => value && key ? getAttribute([value, key], state, 'dict') : undefined,
    'codecs.decode': ([value, codec]) => byCodec((0,code_values/* asText */.e1)(value), (0,code_values/* asText */.e1)(codec)?.text),
    'codecs.encode': ([value, codec]) => byCodec((0,code_values/* asText */.e1)(value), (0,code_values/* asText */.e1)(codec)?.text, true),
    'os.path.join': (args) => joinPath(args),
    'posixpath.join': (args) => joinPath(args),
    'pathlib.Path': (args) => (args.length > 0 ? joinPath(args) : undefined),
    'pathlib.PurePath': (args) => (args.length > 0 ? joinPath(args) : undefined),
    'pathlib.PosixPath': (args) => (args.length > 0 ? joinPath(args) : undefined),
    'pathlib.Path.home': () => (0,code_values/* text */.Qq)('~'),
    'os.path.expanduser': ([value]) => carry(value),
    'os.path.expandvars': ([value]) => carry(value),
    'os.path.abspath': ([value]) => carry(value),
    'os.path.normpath': ([value]) => carry(value),
    'os.path.realpath': ([value]) => carry(value),
    'shlex.split': ([value]) => words((0,code_values/* asText */.e1)(value)),
    'textwrap.dedent': ([value]) => carry(value),
    'inspect.cleandoc': ([value]) => carry(value),
    'typing.cast': ([, value]) => value,
    'urllib.parse.unquote': ([value]) => decoded((0,code_values/* asText */.e1)(value), 'url'),
    'urllib.parse.unquote_plus': ([value]) => decoded((0,code_values/* asText */.e1)(value), 'url'),
};
/** The value of a call of a known function, or undefined if it is not known. */
function knownFunction(state, callee, all) {
    if (Object.hasOwn(DECODING, callee)) {
        const decoder = DECODING[callee];
        const source = all.args[0] ?? all.named.get('s') ?? all.named.get('data');
        if (decoder === 'zlib')
            return decoded((0,code_values/* asText */.e1)(source), (0,code_values/* asNumber */.i)(all.args[1] ?? all.named.get('wbits')) === -15 ? 'deflate' : decoder);
        return decoder && decoded((0,code_values/* asText */.e1)(source), decoder);
    }
    return Object.hasOwn(FUNCTIONS, callee) ? FUNCTIONS[callee]?.(all.args, state, all) : undefined;
}
function getAttribute(args, state, how) {
    const [owner, attribute, otherwise] = args;
    const key = (0,code_values/* asText */.e1)(attribute);
    if (!owner || !key)
        return owner?.kind === 'result' ? owner : undefined;
    const value = attributeOf(state, owner, key.text);
    if (owner.kind === 'result' && value.kind !== 'name')
        return owner;
    if (value.kind === 'unknown')
        return otherwise?.kind === 'name' ? otherwise : undefined;
    return (0,code_values/* hide */.jD)(value, how, ...hidingOf(key.layers));
}
function importModule(state, module, whole) {
    const key = (0,code_values/* asText */.e1)(module);
    if (!key || !/^[\w.]{1,200}$/.test(key.text))
        return undefined;
    const dotted = whole ? key.text : (key.text.split('.')[0] ?? key.text);
    const known = state.replaced.get(dotted);
    return known ?? (0,code_values/* name */.UU)(dotted, ['import', ...hidingOf(key.layers)]);
}
/** `map(chr, [...])` and `map` of other known functions. */
function mapped(fn, list, state) {
    if (fn?.kind !== 'name')
        return undefined;
    const items = sequence(list);
    if (items?.kind !== 'many')
        return undefined;
    const out = [];
    for (const item of items.items) {
        const value = knownFunction(state, fn.name, { args: [item], named: new Map() });
        if (!value)
            return undefined;
        out.push(value);
    }
    return (0,code_values/* many */._d)(out, 'list');
}
/** `eval('os.system')`: a dotted name in a text. */
function evaluated(source, state) {
    const parts = /^\s*([A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,5})\s*$/.exec(source?.text ?? '')?.[1]?.split('.');
    if (!parts || !source)
        return undefined;
    let value = (0,code_values/* name */.UU)(parts[0] === 'exec' || parts[0] === 'eval' ? `builtins.${parts[0]}` : (parts[0] ?? ''));
    for (const part of parts.slice(1))
        value = attributeOf(state, value, part);
    return (0,code_values/* hide */.jD)(value, 'eval', ...hidingOf(source.layers));
}

;// CONCATENATED MODULE: ./lib/src/code/python/outcomes.js
// What a Python call gives, when that is known without running it.







/** Methods that hand on what a call gave, in part or in another form. */
const PASSIVE = new Set(('read readline readlines json decode encode strip lstrip rstrip split splitlines replace format lower upper ' +
    'getvalue getbuffer tobytes hex get pop items values keys copy join __getitem__ __enter__ raise_for_status ' +
    'iter_content iter_lines communicate result numpy tolist item group groups detach cpu').split(' '));
function outcome(state, callee, all) {
    const { target } = callee;
    if (callee.gives)
        return callee.gives;
    if (target === undefined) {
        if (callee.name.startsWith('local.'))
            return localOutcome(state, callee, all);
        const [first] = all.args;
        const work = first?.kind === 'text' ? first.text.length >> 3 : sizeOf(first);
        return (0,code_state/* spend */.R)(state, work) ? knownFunction(state, callee.name, all) : undefined;
    }
    const method = callee.name.slice(1);
    const self = (0,code_values/* asText */.e1)(target);
    if (self && !(0,code_state/* spend */.R)(state, (self.text.length >> 2) + sizeOf(all.args[0])))
        return undefined;
    if (self)
        return textMethod(method, self, all.args, all.named);
    if (target.kind === 'many' && /^(?:get|pop|__getitem__|setdefault)$/.test(method)) {
        return itemOf(state, target, all.args[0] ?? code_values/* UNKNOWN */.HV);
    }
    if (method === '__getattribute__' && all.args.length > 0)
        return attributeByText(state, target, all.args.at(-1));
    if (method === '__getitem__' || method === 'get') {
        const item = itemOf(state, target, all.args[0] ?? code_values/* UNKNOWN */.HV);
        if (item.kind === 'name')
            return item;
    }
    if (target.kind === 'many' && /^(?:values|copy)$/.test(method))
        return target;
    return PASSIVE.has(method) && (0,code_values/* alternatives */.Vo)(target).some((each) => each.kind === 'result')
        ? target
        : undefined;
}
function sizeOf(value) {
    return value?.kind === 'many' ? value.items.length : 0;
}
function attributeByText(state, owner, attribute) {
    const key = (0,code_values/* asText */.e1)(attribute);
    return key && (0,code_values/* hide */.jD)(attributeOf(state, owner, key.text), 'getattr', ...hidingOf(key.layers));
}
/** A function, or the one that a class makes its objects with. */
function functionOf(state, callee) {
    const made = state.classes.has(callee) ? (0,classes/* methodOf */.NY)(state, callee, '__init__') : callee;
    return made === undefined ? undefined : state.functions.get(made);
}
/** What a call of a function of this file passes, and what comes back if that is a constant. */
function localOutcome(state, callee, { args: all, named }) {
    const fn = functionOf(state, callee.name);
    if (!fn)
        return undefined;
    const args = callee.ofClass === true && fn.receiver === 'object' ? all.slice(1) : all;
    if (state.pure === 0)
        (0,local_calls/* passTo */.J4)(state, fn, args, named);
    const value = (0,local_calls/* givenBack */.hC)(state, fn, (param, at) => args[at] ?? named.get(param));
    return value?.kind === 'text' || value?.kind === 'name' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/code/python/calls.js
// Calls: who is called, with what, and what is known of the outcome.












const call = (state, node) => {
    const { tree } = state;
    const callees = calleesOf(state, node + 1);
    const list = tree.next(node + 1);
    const all = list < tree.next(node) ? argumentsOf(state, list) : { args: [], named: new Map() };
    const value = invoke(state, tree.from(node), callees, all);
    const [callee] = callees;
    const changed = callee &&
        ((0,containers/* afterPutting */.u)(callee.name, callee.target, all.args) ?? afterMethod(callee.name, callee.target, all));
    if (changed && state.pure === 0)
        change(state, node + 2, changed);
    return value;
};
/** Emits the calls and gives their value. */
function invoke(state, offset, callees, all) {
    let value;
    for (const given of callees) {
        const callee = given.name === '.__call__' ? refine(state, given, all) : given;
        const own = callee.drop === undefined ? all.args : all.args.slice(callee.drop);
        const args = callee.before.length > 0 ? [...callee.before, ...own] : own;
        const each = invokeOne(state, offset, callee, { args, named: all.named });
        value = value ? (0,code_values/* either */.gP)(value, each) : each;
    }
    return value ?? code_values/* UNKNOWN */.HV;
}
function invokeOne(state, offset, callee, all) {
    const { out } = state;
    let made = code_values/* UNKNOWN */.HV;
    if (state.pure === 0) {
        const number = out.call(offset, {
            callee: callee.name,
            target: callee.target,
            args: all.args,
            named: all.named,
            scope: state.frame.scope,
            silenced: state.silenced,
            hidden: callee.hidden,
        });
        if (number >= 0)
            made = (0,code_values/* result */.Ke)(number);
        for (const arg of all.args)
            out.folded(offset, arg, state.frame.scope);
        noteEmbedded(out, offset, callee.name, all);
        noteDefault(out, offset, callee.name, all);
        sideEffects(state, offset, callee, all);
    }
    const value = outcome(state, callee, all) ?? callHanded(state, offset, callee, all);
    if (value?.kind === 'text') {
        if (!(0,code_state/* spend */.R)(state, value.text.length >> 3))
            return made;
        if (state.pure === 0)
            out.folded(offset, value, state.frame.scope);
    }
    if (value?.kind === 'many' && !(0,code_state/* spend */.R)(state, value.items.length))
        return made;
    return value ?? made;
}
/** Calls the function that this call is given to call, and gives its outcome where that is what comes back. */
function callHanded(state, offset, callee, all) {
    if (state.pure > 0)
        return undefined;
    const handed = handedOn(callee.name, all);
    if (handed === undefined)
        return undefined;
    const callees = calleesFrom(state, handed.fn, undefined).filter(({ name }) => name !== '.__call__');
    if (callees.length === 0 || !(0,code_state/* spend */.R)(state, HANDED))
        return undefined;
    const value = invoke(state, offset, callees, handed.all);
    return handed.gives ? value : undefined;
}
/** What a call that is handed on costs; also ends functions that hand themselves on. */
const HANDED = 16;
function sideEffects(state, offset, callee, { args, named }) {
    if (callee.name === 'builtins.setattr') {
        const [owner, attribute, value] = args;
        const key = (0,code_values/* asText */.e1)(attribute);
        if (owner?.kind === 'name' && key && value)
            setAttribute(state, offset, owner.name, key.text, value);
    }
    else if (callee.name === 'builtins.__import__' || callee.name === 'importlib.import_module') {
        const module = (0,code_values/* asText */.e1)(args[0] ?? named.get('name'));
        if (module)
            state.out.import(offset, module.text, [], state.frame.scope);
    }
    else if (callee.name === '.update' && callee.target?.kind === 'result' && args[0]?.kind === 'many') {
        if (state.out.calls[callee.target.call]?.callee !== 'builtins.globals')
            return;
        for (const [at, key] of (args[0].keys ?? []).entries()) {
            if (key !== undefined)
                (0,code_frames/* bind */.oI)(state, key, args[0].items[at] ?? code_values/* UNKNOWN */.HV, state.module);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/nodes.js
// Collects the nodes of a tree as they are completed, children before their parent, and puts them in source order.


const TYPES = new Map(dist/* parser */.K.nodeSet.types.toReversed().map((type) => [type.name, type.id]));
/** The number of a kind of node of the grammar: the first of that name. */
function kindOf(name) {
    const id = TYPES.get(name);
    if (id === undefined)
        throw new TypeError(`the grammar has no ${name}`);
    return id;
}
/** More than the text of most files has tokens; grows when there are more. */
const NODES_PER_CHARACTER = 0.4;
/** Thrown for what is left to the grammar. Without a stack: nobody reads it. */
const UNUSUAL = Symbol('unusual');
/** Nodes of a room that is kept for the next program: most files have fewer. */
const MAX_SPARE = 200_000;
/** Where nodes are put as they are completed. */
class Room {
    kind;
    from;
    to;
    /** Of each node and everything in it. */
    size;
    /** Where each node ends in source order. */
    end;
    length;
    constructor(length) {
        this.kind = new Uint16Array(length);
        this.from = new Int32Array(length);
        this.to = new Int32Array(length);
        this.size = new Int32Array(length);
        this.end = new Int32Array(length);
        this.length = length;
    }
}
/** The room of the last program: the system takes as long to hand out a new one as it takes to fill it. */
let spare;
class Nodes {
    /** Nodes so far: the mark of a node that begins now. */
    count = 0;
    room;
    constructor(length) {
        const least = 64 + Math.ceil(length * NODES_PER_CHARACTER);
        this.room = spare !== undefined && spare.length >= least ? spare : new Room(least);
        spare = undefined;
    }
    leaf(kind, from, to) {
        this.node(kind, this.count, from, to);
    }
    /** A node of everything since `mark`. */
    node(kind, mark, from, to) {
        const { count } = this;
        if (count >= this.room.length)
            this.grow();
        const { room } = this;
        room.kind[count] = kind;
        room.from[count] = from;
        room.to[count] = to;
        room.size[count] = count - mark + 1;
        this.count++;
    }
    /** Whether all since `mark` is one node without children of this kind. */
    isOne(mark, kind) {
        return this.count === mark + 1 && this.room.kind[mark] === kind;
    }
    /** Parents before their children. The last node is the root, and nothing can be added any more. */
    inOrder() {
        const { count, room } = this;
        const { size: sizes, end: ends } = room;
        const arrays = {
            type: new Uint16Array(count),
            from: new Int32Array(count),
            to: new Int32Array(count),
            end: new Int32Array(count),
            count,
            full: true,
        };
        // A parent is met before its children.
        ends[count - 1] = count;
        for (let node = count - 1; node >= 0; node--) {
            const size = sizes[node] ?? 1;
            const end = ends[node] ?? count;
            const place = end - size;
            arrays.type[place] = room.kind[node] ?? 0;
            arrays.from[place] = room.from[node] ?? 0;
            arrays.to[place] = room.to[node] ?? 0;
            arrays.end[place] = end;
            let childEnd = end;
            for (let child = node - 1; child > node - size;) {
                const childSize = sizes[child] ?? 1;
                ends[child] = childEnd;
                childEnd -= childSize;
                child -= childSize;
            }
        }
        if (room.length <= MAX_SPARE)
            spare = room;
        return arrays;
    }
    grow() {
        const length = this.room.length * 2;
        if (length > 2 * code_tree/* MAX_NODES */.nm)
            throw UNUSUAL;
        const wider = new Room(length);
        wider.kind.set(this.room.kind);
        wider.from.set(this.room.from);
        wider.to.set(this.room.to);
        wider.size.set(this.room.size);
        this.room = wider;
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/kinds.js
// The kinds of nodes that ordinary programs have, by their numbers in the grammar.

const KIND = {
    script: kindOf('Script'),
    error: kindOf('⚠'),
    name: kindOf('VariableName'),
    property: kindOf('PropertyName'),
    number: kindOf('Number'),
    string: kindOf('String'),
    formatString: kindOf('FormatString'),
    replacement: kindOf('FormatReplacement'),
    selfDocumenting: kindOf('FormatSelfDoc'),
    conversion: kindOf('FormatConversion'),
    specification: kindOf('FormatSpec'),
    continuedString: kindOf('ContinuedString'),
    ellipsis: kindOf('Ellipsis'),
    none: kindOf('None'),
    boolean: kindOf('Boolean'),
    arithmetic: kindOf('ArithOp'),
    bit: kindOf('BitOp'),
    compare: kindOf('CompareOp'),
    assign: kindOf('AssignOp'),
    update: kindOf('UpdateOp'),
    star: kindOf('*'),
    doubleStar: kindOf('**'),
    colon: kindOf(':'),
    dot: kindOf('.'),
    openSquare: kindOf('['),
    closeSquare: kindOf(']'),
    at: kindOf('At'),
    binary: kindOf('BinaryExpression'),
    unary: kindOf('UnaryExpression'),
    conditional: kindOf('ConditionalExpression'),
    lambda: kindOf('LambdaExpression'),
    named: kindOf('NamedExpression'),
    awaited: kindOf('AwaitExpression'),
    yielded: kindOf('YieldExpression'),
    parenthesized: kindOf('ParenthesizedExpression'),
    tuple: kindOf('TupleExpression'),
    comprehension: kindOf('ComprehensionExpression'),
    array: kindOf('ArrayExpression'),
    arrayComprehension: kindOf('ArrayComprehensionExpression'),
    dictionary: kindOf('DictionaryExpression'),
    dictionaryComprehension: kindOf('DictionaryComprehensionExpression'),
    set: kindOf('SetExpression'),
    setComprehension: kindOf('SetComprehensionExpression'),
    call: kindOf('CallExpression'),
    arguments: kindOf('ArgList'),
    member: kindOf('MemberExpression'),
    parameters: kindOf('ParamList'),
    annotation: kindOf('TypeDef'),
    body: kindOf('Body'),
    group: kindOf('StatementGroup'),
    assignStatement: kindOf('AssignStatement'),
    updateStatement: kindOf('UpdateStatement'),
    expressionStatement: kindOf('ExpressionStatement'),
    yieldStatement: kindOf('YieldStatement'),
    deleteStatement: kindOf('DeleteStatement'),
    passStatement: kindOf('PassStatement'),
    breakStatement: kindOf('BreakStatement'),
    continueStatement: kindOf('ContinueStatement'),
    returnStatement: kindOf('ReturnStatement'),
    raiseStatement: kindOf('RaiseStatement'),
    importStatement: kindOf('ImportStatement'),
    scopeStatement: kindOf('ScopeStatement'),
    assertStatement: kindOf('AssertStatement'),
    ifStatement: kindOf('IfStatement'),
    whileStatement: kindOf('WhileStatement'),
    forStatement: kindOf('ForStatement'),
    tryStatement: kindOf('TryStatement'),
    withStatement: kindOf('WithStatement'),
    functionDefinition: kindOf('FunctionDefinition'),
    classDefinition: kindOf('ClassDefinition'),
    decorated: kindOf('DecoratedStatement'),
    decorator: kindOf('Decorator'),
    match: kindOf('match'),
    case: kindOf('case'),
    matchStatement: kindOf('MatchStatement'),
    matchBody: kindOf('MatchBody'),
    matchClause: kindOf('MatchClause'),
    guard: kindOf('Guard'),
    capturePattern: kindOf('CapturePattern'),
    literalPattern: kindOf('LiteralPattern'),
    attributePattern: kindOf('AttributePattern'),
    sequencePattern: kindOf('SequencePattern'),
    mappingPattern: kindOf('MappingPattern'),
    starPattern: kindOf('StarPattern'),
    classPattern: kindOf('ClassPattern'),
    patternArguments: kindOf('PatternArgList'),
    keywordPattern: kindOf('KeywordPattern'),
    asPattern: kindOf('AsPattern'),
    orPattern: kindOf('OrPattern'),
    logic: kindOf('LogicOp'),
};

;// CONCATENATED MODULE: ./lib/src/code/python/parse/words.js
// The kinds of tokens, and the words of the language among them.
/** Kinds of tokens. Punctuation is its character code; these and the operators of two and three characters are above. */
const T = {
    end: 0,
    newline: 1,
    indent: 2,
    dedent: 3,
    name: 4,
    number: 5,
    string: 6,
    /** Only its beginning was read: the content follows. */
    formatString: 7,
    ellipsis: 8,
    arrow: 9,
    walrus: 10,
    /** `+=` and the like. */
    update: 11,
    /** `==`, `!=`, `<=`, `>=`, `<>`. */
    compare: 12,
    power: 13,
    floor: 14,
    shift: 15,
};
/** Words of the language get a kind of their own, from here on. */
const FIRST_WORD = 200;
const WORDS = [
    'False',
    'None',
    'True',
    'and',
    'as',
    'assert',
    'async',
    'await',
    'break',
    'class',
    'continue',
    'def',
    'del',
    'elif',
    'else',
    'except',
    'finally',
    'for',
    'from',
    'global',
    'if',
    'import',
    'in',
    'is',
    'lambda',
    'nonlocal',
    'not',
    'or',
    'pass',
    'raise',
    'return',
    'try',
    'while',
    'with',
    'yield',
];
const KIND_OF_WORD = new Map(WORDS.map((name, index) => [name, FIRST_WORD + index]));
const LONGEST_WORD = 8;
/** The kind of a word of the language. */
function word(name) {
    return KIND_OF_WORD.get(name) ?? T.name;
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/characters.js
// Characters that tokens are told apart by.

const LETTER = 1;
const DIGIT = 2;
/** What a character of ASCII is. */
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    return /[A-Za-z_]/.test(character) ? LETTER : /\d/.test(character) ? DIGIT : 0;
});
const CODE = {
    tab: 9,
    line: 10,
    formFeed: 12,
    space: 32,
    bang: 33,
    doubleQuote: 34,
    hash: 35,
    quote: 39,
    open: 40,
    close: 41,
    star: 42,
    minus: 45,
    dot: 46,
    slash: 47,
    colon: 58,
    less: 60,
    equals: 61,
    greater: 62,
    at: 64,
    openSquare: 91,
    backslash: 92,
    closeSquare: 93,
    openCurly: 123,
    closeCurly: 125,
};
const DOUBLED = new Map([
    [CODE.star, T.power],
    [CODE.slash, T.floor],
    [CODE.less, T.shift],
    [CODE.greater, T.shift],
]);
const MAY_UPDATE = new Set(Array.from('+-*/%@&|^<>', (character) => character.charCodeAt(0)));

;// CONCATENATED MODULE: ./lib/src/code/python/parse/string-ends.js
// Finds the ends of strings.


/** Where a string in single quotes ends; `start` is behind the quote. Throws {@link UNUSUAL} when it does not. */
function shortEnd(text, start, quote) {
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === quote)
            return at + 1;
        if (code === CODE.backslash)
            at++;
        else if (code === CODE.line)
            break;
    }
    throw UNUSUAL;
}
/** As {@link shortEnd}, for one in triple quotes. */
function longEnd(text, start, quote) {
    const three = String.fromCharCode(quote).repeat(3);
    let from = start;
    for (;;) {
        const end = text.indexOf(three, from);
        if (end === -1)
            throw UNUSUAL;
        // An odd number of backslashes before it makes the first quote a part of the text.
        let slashes = 0;
        while (end - 1 - slashes >= start && text.charCodeAt(end - 1 - slashes) === CODE.backslash)
            slashes++;
        if (slashes % 2 === 0)
            return end + 3;
        from = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/tokens.js
// The tokens of ordinary Python: names, numbers, strings, operators, and the lines and indents between them.




const NUMBER = /0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?:\d[\d_]*)?)?(?:[eE][-+]?\d[\d_]*)?|\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?)[jJ]?/y;
/** A prefix of a string, up to its quote. Template strings are left to the grammar. */
const PREFIX = /^(?:[rRuUbBfF]|[rR][bBfF]|[bBfF][rR])$/;
const TAB_STOP = 8;
/** Indents inside each other; CPython stops at 100. */
const MAX_INDENTS = 100;
/** One token at a time. Everything throws {@link UNUSUAL} for what is not ordinary. */
class Tokens {
    text;
    kind = T.newline;
    from = 0;
    to = 0;
    /** Where the token before this one ended. */
    before = 0;
    /** Brackets that are open: lines do not end in them. */
    depth = 0;
    /** Read since the last line of code. */
    comments = 0;
    /** Lines until the grammar has got over a mistake. */
    recovering = 0;
    indents = [0];
    dedents = 0;
    atLineStart = true;
    constructor(text) {
        this.text = text;
    }
    next() {
        this.before = this.to;
        if (this.dedents > 0) {
            this.dedents--;
            this.kind = T.dedent;
            return;
        }
        if (this.atLineStart && this.depth === 0) {
            this.atLineStart = false;
            if (this.indentation())
                return;
        }
        this.read(this.skipBlanks(this.to));
    }
    /** Where it is, inside of a line. */
    place() {
        const { kind, from, to, before, depth, comments } = this;
        return { kind, from, to, before, depth, comments };
    }
    /** Back to a place in the same line. */
    back(place) {
        Object.assign(this, place);
    }
    /** Goes on behind what the parser has read by itself. */
    jump(to) {
        this.to = to;
        this.next();
    }
    /** Of the line that begins here. True when that is a token. */
    indentation() {
        const { text } = this;
        let at = this.to;
        let column = 0;
        for (;;) {
            const code = text.charCodeAt(at);
            if (code === CODE.space)
                column++;
            else if (code === CODE.tab)
                column += TAB_STOP - (column % TAB_STOP);
            else if (code === CODE.line)
                column = 0;
            else if (code === CODE.hash) {
                this.comments++;
                const end = text.indexOf('\n', at);
                at = (end === -1 ? text.length : end) - 1;
                column = 0;
            }
            else
                break;
            at++;
        }
        this.from = at;
        this.to = at;
        if (at < text.length)
            return this.isIndented(column);
        // Blanks at the very end mean nothing, but the grammar takes them for a block.
        if (!this.indents.includes(column))
            throw UNUSUAL;
        return this.isIndented(0);
    }
    isIndented(column) {
        const { indents } = this;
        const current = indents.at(-1) ?? 0;
        if (column === current)
            return false;
        if (column > current) {
            if (indents.push(column) > MAX_INDENTS)
                throw UNUSUAL;
            this.kind = T.indent;
            return true;
        }
        while ((indents.at(-1) ?? 0) > column) {
            indents.pop();
            this.dedents++;
        }
        if (indents.at(-1) !== column)
            throw UNUSUAL;
        this.dedents--;
        this.kind = T.dedent;
        return true;
    }
    /** Blanks, continued lines and comments; between brackets line ends as well. */
    skipBlanks(start) {
        const { text } = this;
        let at = start;
        for (;;) {
            const code = text.charCodeAt(at);
            if (code === CODE.space || code === CODE.tab || (code === CODE.line && this.depth > 0))
                at++;
            else if (code === CODE.backslash && text.charCodeAt(at + 1) === CODE.line)
                at += 2;
            else if (code === CODE.hash) {
                this.comments++;
                at = text.indexOf('\n', at);
                if (at === -1)
                    return text.length;
            }
            else
                return at;
        }
    }
    read(at) {
        const { text } = this;
        this.from = at;
        if (at >= text.length)
            return this.end();
        const code = text.charCodeAt(at);
        if (code >= 128)
            throw UNUSUAL;
        const type = CLASS[code];
        if (type === LETTER)
            return this.name(at);
        if (type === DIGIT || (code === CODE.dot && CLASS[text.charCodeAt(at + 1)] === DIGIT))
            return this.number(at);
        if (code === CODE.quote || code === CODE.doubleQuote)
            return this.string(at, false);
        if (code === CODE.line) {
            this.atLineStart = true;
            this.comments = 0;
            if (this.recovering > 0)
                this.recovering--;
            return this.take(T.newline, at + 1);
        }
        // Of other characters of control nobody says what they do; their codes are those of the kinds of tokens.
        if (code < CODE.space)
            throw UNUSUAL;
        this.operator(code, at);
    }
    /** The last line may have no end; blocks end with it. */
    end() {
        this.to = this.text.length;
        if (this.depth > 0)
            throw UNUSUAL;
        if (this.kind !== T.newline && this.kind !== T.dedent && this.kind !== T.end) {
            this.atLineStart = true;
            this.kind = T.newline;
        }
        else
            this.kind = T.end;
    }
    take(kind, to) {
        this.kind = kind;
        this.to = to;
    }
    name(start) {
        const { text } = this;
        let at = start + 1;
        while ((CLASS[text.charCodeAt(at)] ?? 0) > 0)
            at++;
        const code = text.charCodeAt(at);
        if (code >= 128)
            throw UNUSUAL;
        if (code === CODE.quote || code === CODE.doubleQuote) {
            const prefix = text.slice(start, at);
            if (!PREFIX.test(prefix))
                throw UNUSUAL;
            return this.string(at, /[fF]/.test(prefix));
        }
        const known = at - start <= LONGEST_WORD ? KIND_OF_WORD.get(text.slice(start, at)) : undefined;
        this.take(known ?? T.name, at);
    }
    number(at) {
        const { text } = this;
        NUMBER.lastIndex = at;
        NUMBER.test(text);
        const to = NUMBER.lastIndex;
        const code = text.charCodeAt(to);
        // `1L`, `1if` and `1..real` are read in several ways.
        if (to === 0 || (CLASS[code] ?? 0) > 0 || code === CODE.dot || code >= 128)
            throw UNUSUAL;
        this.take(T.number, to);
    }
    /** `quote` is where the quote is; a prefix may stand before it. */
    string(quote, isFormat) {
        const { text } = this;
        const code = text.charCodeAt(quote);
        const isLong = text.charCodeAt(quote + 1) === code && text.charCodeAt(quote + 2) === code;
        const start = quote + (isLong ? 3 : 1);
        if (isFormat)
            return this.take(T.formatString, start);
        this.take(T.string, isLong ? longEnd(text, start, code) : shortEnd(text, start, code));
    }
    operator(code, at) {
        const { text } = this;
        const second = text.charCodeAt(at + 1);
        switch (code) {
            case CODE.open:
            case CODE.openSquare:
            case CODE.openCurly:
                this.depth++;
                break;
            case CODE.close:
            case CODE.closeSquare:
            case CODE.closeCurly:
                if (--this.depth < 0)
                    throw UNUSUAL;
                break;
            case CODE.dot:
                if (second === CODE.dot && text.charCodeAt(at + 2) === CODE.dot)
                    return this.take(T.ellipsis, at + 3);
                break;
            case CODE.colon:
                if (second === CODE.equals)
                    return this.take(T.walrus, at + 2);
                break;
            case CODE.bang:
            case CODE.equals:
                if (second === CODE.equals)
                    return this.take(T.compare, at + 2);
                break;
            default:
                return this.arithmetic(code, second, at);
        }
        this.take(code, at + 1);
    }
    arithmetic(code, second, at) {
        const { text } = this;
        if (code === CODE.minus && second === CODE.greater)
            return this.take(T.arrow, at + 2);
        const isDouble = second === code && DOUBLED.has(code);
        const end = at + (isDouble ? 2 : 1);
        if (text.charCodeAt(end) === CODE.equals && MAY_UPDATE.has(code)) {
            const isUpdate = isDouble || !(code === CODE.less || code === CODE.greater);
            return this.take(isUpdate ? T.update : T.compare, end + 1);
        }
        if (code === CODE.less && second === CODE.greater)
            return this.take(T.compare, at + 2);
        this.take(isDouble ? (DOUBLED.get(code) ?? code) : code, end);
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/base.js
// What the parsers of expressions and statements share: the token at hand, and nodes of it.




/** The character code of one character of punctuation. */
function sign(character) {
    return character.charCodeAt(0);
}
/** Expressions and blocks inside each other; deeper programs are no ordinary ones. */
const MAX_DEPTH = 150;
/**
 * The grammar reads a statement that begins with a soft word in two ways at once until one of them fails, but of two
 * that have more than 125 nodes it drops one unseen. A word, a sign or a comment makes three at the most.
 */
const LONGEST_DOUBT = 40;
/** From a mistake it reads on in several ways as well, and drops those that look worse for five words. */
const LINES_OF_RECOVERY = 3;
class Base extends Tokens {
    nodes;
    nesting = 0;
    constructor(text) {
        super(text);
        this.nodes = new Nodes(text.length);
    }
    /** Makes a node of the token and goes to the next. */
    leaf(kind) {
        this.nodes.leaf(kind, this.from, this.to);
        this.next();
    }
    /** Ends the node that began at `mark`, behind the last token. */
    close(kind, mark, from) {
        this.nodes.node(kind, mark, from, this.before);
    }
    /** Passes over a token that has to be there. */
    expect(kind) {
        if (this.kind !== kind)
            throw UNUSUAL;
        this.next();
    }
    /** A node of a token that has to be there. */
    must(token, kind) {
        if (this.kind !== token)
            throw UNUSUAL;
        this.leaf(kind);
    }
    /** Passes over the token if it is there. */
    took(kind) {
        if (this.kind !== kind)
            return false;
        this.next();
        return true;
    }
    /** Something that the grammar misses before the token at hand. */
    mistake() {
        this.nodes.leaf(KIND.error, this.from, this.from);
        this.recovering = LINES_OF_RECOVERY;
    }
    /** For a soft word that only the text from it up to `to` tells to be a name or none, with comments in front of it. */
    refuseDoubt(from, to, comments = this.comments) {
        if (this.recovering > 0)
            throw UNUSUAL;
        const signs = this.text.slice(from, to).matchAll(/\w+|[^\w\s]/g);
        for (let left = LONGEST_DOUBT - comments; signs.next().done !== true; left--)
            if (left <= 0)
                throw UNUSUAL;
    }
    deeper() {
        if (++this.nesting > MAX_DEPTH)
            throw UNUSUAL;
    }
    shallower() {
        this.nesting--;
    }
}
/** A word of the language as token and as node. */
function keyword(name) {
    return { token: word(name), kind: kindOf(name) };
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/expressions.js
// Parses expressions of ordinary Python as the grammar does, its ways with `not` and `await` included.




const OR = keyword('or');
const AND = keyword('and');
const NOT = keyword('not');
const IN = keyword('in');
const IS = keyword('is');
const IF = keyword('if');
const ELSE = keyword('else');
const LAMBDA = keyword('lambda');
const AWAIT = keyword('await');
const YIELD = keyword('yield');
const FROM = keyword('from');
const FOR = keyword('for');
const ASYNC = keyword('async');
/** How tightly operators hold, from the loosest. */
const LOOSEST = 1;
const COMPARISON = 3;
const BITWISE_OR = 4;
const POWER = 10;
const OPERATORS = expressions_operators();
function expressions_operators() {
    const table = [];
    const add = (strength, kind, ...tokens) => {
        for (const token of tokens)
            table[token] = { strength, kind };
    };
    add(LOOSEST, OR.kind, OR.token);
    add(2, AND.kind, AND.token);
    add(COMPARISON, KIND.compare, T.compare, sign('<'), sign('>'));
    add(COMPARISON, IN.kind, IN.token);
    add(COMPARISON, IS.kind, IS.token);
    add(COMPARISON, NOT.kind, NOT.token);
    add(BITWISE_OR, KIND.bit, sign('|'));
    add(5, KIND.bit, sign('^'));
    add(6, KIND.bit, sign('&'));
    add(7, KIND.bit, T.shift);
    add(8, KIND.arithmetic, sign('+'), sign('-'));
    add(9, KIND.arithmetic, sign('*'), sign('/'), sign('%'), sign('@'), T.floor);
    add(POWER, KIND.arithmetic, T.power);
    return table;
}
const WITHIN = new Map([
    [sign('*'), KIND.star],
    [T.power, KIND.doubleStar],
    [sign('@'), kindOf('@')],
]);
class Expressions extends Base {
    /** One value: with conditions and lambdas, without a comma. */
    test() {
        this.deeper();
        if (this.kind === LAMBDA.token)
            this.lambda();
        else {
            const mark = this.nodes.count;
            const { from } = this;
            this.binary(LOOSEST);
            if (this.kind === IF.token) {
                this.leaf(IF.kind);
                this.binary(LOOSEST);
                this.must(ELSE.token, ELSE.kind);
                this.test();
                this.close(KIND.conditional, mark, from);
            }
        }
        this.shallower();
    }
    /** A value that may be given a name by `:=`. */
    namedTest() {
        const mark = this.nodes.count;
        const { from } = this;
        this.test();
        if (this.kind !== T.walrus)
            return;
        if (!this.nodes.isOne(mark, KIND.name))
            throw UNUSUAL;
        this.leaf(KIND.assign);
        this.test();
        this.close(KIND.named, mark, from);
    }
    /** Values with commas between them; how many, and whether a comma stands behind the last one, does not matter. */
    tests() {
        this.starred();
        while (this.took(sign(','))) {
            if (!this.startsValue())
                return;
            this.starred();
        }
    }
    starred() {
        if (this.kind === sign('*')) {
            this.leaf(KIND.star);
            this.target();
        }
        else
            this.test();
    }
    /** What values are given to by `for`, or taken from by `del`. */
    /** `mayRest`: one of them may take all that is left. */
    targets(mayRest) {
        do {
            if (mayRest && this.kind === sign('*'))
                this.leaf(KIND.star);
            this.target();
        } while (this.took(sign(',')) && this.startsValue());
    }
    /** No comparison, and nothing that is looser. */
    target() {
        if (this.kind === NOT.token)
            throw UNUSUAL;
        this.binary(BITWISE_OR);
    }
    /** Whether the token can begin a value, rather than end the list of values. */
    startsValue() {
        const { kind } = this;
        switch (kind) {
            case T.newline:
            case T.end:
            case IN.token:
            case T.update:
            case sign(')'):
            case sign(']'):
            case sign('}'):
            case sign(';'):
            case sign('='):
            case sign(':'):
                return false;
            default:
                return true;
        }
    }
    /** `yield` with or without values. */
    yielded(kind = KIND.yielded) {
        const mark = this.nodes.count;
        const { from } = this;
        this.leaf(YIELD.kind);
        if (this.kind === FROM.token) {
            this.leaf(FROM.kind);
            this.test();
        }
        else if (this.startsValue())
            this.tests();
        else {
            // The grammar misses a value right before what follows, and stretches all that ends with it to there.
            const isApart = this.from !== this.before && (kind === KIND.yielded || this.to === this.from);
            if (isApart)
                throw UNUSUAL;
            this.mistake();
            return this.nodes.node(kind, mark, from, this.from);
        }
        this.close(kind, mark, from);
    }
    binary(least) {
        const mark = this.nodes.count;
        const { from } = this;
        this.operand();
        for (;;) {
            const operator = OPERATORS[this.kind];
            if (operator === undefined || operator.strength < least)
                return;
            this.joint(operator.kind);
            if (operator.strength > COMPARISON && this.kind === NOT.token)
                throw UNUSUAL;
            // Of powers the right one comes first.
            this.binary(operator.strength === POWER ? POWER : operator.strength + 1);
            this.close(KIND.binary, mark, from);
        }
    }
    joint(kind) {
        // Signs that also stand for something else are nodes within the operator.
        const within = WITHIN.get(this.kind);
        if (within !== undefined)
            this.nodes.leaf(within, this.from, this.to);
        this.nodes.node(kind, within === undefined ? this.nodes.count : this.nodes.count - 1, this.from, this.to);
        this.next();
        if (kind === NOT.kind)
            this.must(IN.token, IN.kind);
        else if (kind === IS.kind && this.kind === NOT.token)
            this.leaf(NOT.kind);
    }
    operand() {
        this.deeper();
        const mark = this.nodes.count;
        const { from, kind } = this;
        if (kind === sign('-') || kind === sign('+') || kind === sign('~')) {
            this.leaf(kind === sign('~') ? KIND.bit : KIND.arithmetic);
            if (this.kind === NOT.token)
                throw UNUSUAL;
            this.binary(POWER);
            this.close(KIND.unary, mark, from);
        }
        else if (kind === NOT.token) {
            // The grammar gives it all that follows, up to a condition.
            this.leaf(NOT.kind);
            this.binary(LOOSEST);
            this.close(KIND.unary, mark, from);
        }
        else if (kind === AWAIT.token) {
            // The grammar gives it sums and products, too.
            this.leaf(AWAIT.kind);
            if (this.kind === NOT.token)
                throw UNUSUAL;
            this.binary(BITWISE_OR);
            this.close(KIND.awaited, mark, from);
        }
        else {
            this.atom();
            this.trailers(mark, from);
        }
        this.shallower();
    }
    trailers(mark, from) {
        for (;;) {
            if (this.kind === sign('(')) {
                this.callArguments();
                this.close(KIND.call, mark, from);
            }
            else if (this.kind === sign('[')) {
                this.subscript();
                this.close(KIND.member, mark, from);
            }
            else if (this.kind === sign('.')) {
                this.leaf(KIND.dot);
                if (this.kind !== T.name)
                    throw UNUSUAL;
                this.leaf(KIND.property);
                this.close(KIND.member, mark, from);
            }
            else
                return;
        }
    }
    lambda() {
        const mark = this.nodes.count;
        const { from } = this;
        this.leaf(LAMBDA.kind);
        this.lambdaParameters();
        this.must(sign(':'), KIND.colon);
        this.test();
        this.close(KIND.lambda, mark, from);
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/atoms.js
// Parses what expressions are made of: names, literals, brackets, comprehensions, arguments.





const [NONE, TRUE, FALSE] = [word('None'), word('True'), word('False')];
const atoms_LOOSEST = 1;
/** Of a slice: beginning, end and step. */
const MAX_COLONS = 2;
class Atoms extends Expressions {
    atom() {
        switch (this.kind) {
            case T.name:
                return this.leaf(KIND.name);
            case T.number:
                return this.leaf(KIND.number);
            case T.string:
            case T.formatString:
                return this.strings();
            case T.ellipsis:
                return this.leaf(KIND.ellipsis);
            case NONE:
                return this.leaf(KIND.none);
            case TRUE:
            case FALSE:
                return this.leaf(KIND.boolean);
            case sign('('):
                return this.parentheses();
            case sign('['):
                return this.list();
            case sign('{'):
                return this.braces();
            default:
                throw UNUSUAL;
        }
    }
    parentheses() {
        const mark = this.nodes.count;
        const { from } = this;
        this.next();
        if (this.took(sign(')')))
            return this.close(KIND.tuple, mark, from);
        const isStarred = this.kind === sign('*');
        if (this.kind === YIELD.token)
            this.yielded();
        else
            this.element();
        let kind = KIND.parenthesized;
        if (this.isClause()) {
            this.clauses();
            kind = KIND.comprehension;
        }
        else if (this.kind === sign(',')) {
            this.elements(sign(')'));
            kind = KIND.tuple;
        }
        else if (isStarred)
            throw UNUSUAL;
        this.expect(sign(')'));
        this.close(kind, mark, from);
    }
    list() {
        const mark = this.nodes.count;
        const { from } = this;
        this.leaf(KIND.openSquare);
        let kind = KIND.array;
        if (this.kind !== sign(']')) {
            this.element();
            if (this.isClause()) {
                this.clauses();
                kind = KIND.arrayComprehension;
            }
            else
                this.elements(sign(']'));
        }
        this.must(sign(']'), KIND.closeSquare);
        this.close(kind, mark, from);
    }
    element() {
        if (this.kind === sign('*'))
            this.starred();
        else
            this.namedTest();
    }
    /** Those behind the first. */
    elements(end) {
        while (this.took(sign(','))) {
            if (this.kind === end)
                return;
            this.element();
        }
    }
    braces() {
        const mark = this.nodes.count;
        const { from } = this;
        this.next();
        const kind = this.kind === sign('}') ? KIND.dictionary : this.entries();
        this.expect(sign('}'));
        this.close(kind, mark, from);
    }
    /** Of a dictionary or a set: the kind of the whole. */
    entries() {
        const isDictionary = this.entry();
        if (this.isClause()) {
            this.clauses();
            return isDictionary ? KIND.dictionaryComprehension : KIND.setComprehension;
        }
        while (this.took(sign(','))) {
            if (this.kind === sign('}'))
                break;
            if (this.entry() !== isDictionary)
                throw UNUSUAL;
        }
        return isDictionary ? KIND.dictionary : KIND.set;
    }
    /** Whether it is one of a dictionary. */
    entry() {
        if (this.kind === T.power) {
            this.leaf(KIND.doubleStar);
            this.binary(atoms_LOOSEST);
            return true;
        }
        if (this.kind === sign('*')) {
            this.starred();
            return false;
        }
        this.test();
        if (this.kind !== sign(':'))
            return false;
        this.leaf(KIND.colon);
        this.test();
        return true;
    }
    isClause() {
        return this.kind === FOR.token || this.kind === ASYNC.token;
    }
    /** `for ... in ... if ...`, one or more. */
    clauses() {
        while (this.isClause()) {
            if (this.kind === ASYNC.token)
                this.leaf(ASYNC.kind);
            this.must(FOR.token, FOR.kind);
            this.targets(false);
            this.must(IN.token, IN.kind);
            this.binary(atoms_LOOSEST);
            while (this.kind === IF.token) {
                this.leaf(IF.kind);
                this.binary(atoms_LOOSEST);
            }
        }
    }
    callArguments() {
        const mark = this.nodes.count;
        const { from } = this;
        this.next();
        while (this.kind !== sign(')')) {
            this.argument();
            if (!this.took(sign(',')))
                break;
        }
        this.expect(sign(')'));
        this.close(KIND.arguments, mark, from);
    }
    argument() {
        if (this.kind === sign('*') || this.kind === T.power) {
            this.leaf(this.kind === T.power ? KIND.doubleStar : KIND.star);
            return this.test();
        }
        const mark = this.nodes.count;
        this.test();
        if (this.kind === sign('=') || this.kind === T.walrus) {
            if (!this.nodes.isOne(mark, KIND.name))
                throw UNUSUAL;
            this.leaf(KIND.assign);
            this.test();
        }
        else
            this.clauses();
    }
    subscript() {
        this.leaf(KIND.openSquare);
        if (this.kind === sign(']'))
            throw UNUSUAL;
        do {
            if (this.kind === sign(']'))
                break;
            this.slice();
        } while (this.took(sign(',')));
        this.must(sign(']'), KIND.closeSquare);
    }
    slice() {
        let isEmpty = true;
        for (let colons = 0;;) {
            if (this.kind === sign(':')) {
                if (++colons > MAX_COLONS)
                    throw UNUSUAL;
                this.leaf(KIND.colon);
            }
            else if (this.kind === sign(',') || this.kind === sign(']'))
                break;
            else {
                this.namedTest();
                if (this.kind !== sign(':') && this.kind !== sign(',') && this.kind !== sign(']'))
                    throw UNUSUAL;
            }
            isEmpty = false;
        }
        if (isEmpty)
            throw UNUSUAL;
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/colons.js
// Whether a line goes on with a block, as far as that can be told without reading it.

/** Looks through each line once, however often it is asked. */
class Colons {
    text;
    /** The end of the line that was looked through. */
    end = 0;
    /** The last colon in it with nothing but a comment behind it. */
    last = -1;
    constructor(text) {
        this.text = text;
    }
    /** Whether there is one from here on; places come in the order of the text. */
    isAhead(from) {
        if (from >= this.end)
            this.look(from);
        return this.last >= from;
    }
    look(from) {
        const feed = this.text.indexOf('\n', from);
        this.end = feed === -1 ? this.text.length : feed;
        for (let at = from; at < this.end; at++)
            if (this.text.charCodeAt(at) === CODE.colon && this.isLast(at))
                this.last = at;
    }
    isLast(colon) {
        let at = colon + 1;
        for (let code = this.text.charCodeAt(at); code === CODE.space || code === CODE.tab;)
            code = this.text.charCodeAt(++at);
        return at >= this.end || this.text.charCodeAt(at) === CODE.hash;
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/strings.js
// Parses strings, and what format strings have put into them.





const BACKSLASH = sign('\\');
const strings_LINE = sign('\n');
const OPEN = sign('{');
const CLOSE = sign('}');
class Strings extends Atoms {
    strings() {
        const mark = this.nodes.count;
        const { from } = this;
        let count = 0;
        for (; this.kind === T.string || this.kind === T.formatString; count++) {
            if (this.kind === T.string)
                this.leaf(KIND.string);
            else
                this.formatString();
        }
        if (count > 1)
            this.close(KIND.continuedString, mark, from);
    }
    /** The token ends behind the quote that begins it. */
    formatString() {
        const { text, from } = this;
        const mark = this.nodes.count;
        const quote = text.charCodeAt(this.to - 1);
        const isLong = text.charCodeAt(this.to - 2) === quote && text.charCodeAt(this.to - 3) === quote;
        const isRaw = /[rR]/.test(text.slice(from, from + 2));
        const end = this.formatContent(this.to, quote, isLong, isRaw);
        this.nodes.node(KIND.formatString, mark, from, end);
        this.jump(end);
    }
    /** Returns where the string ends. */
    formatContent(start, quote, isLong, isRaw) {
        const { text } = this;
        for (let at = start; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === quote && (!isLong || this.isLongEnd(at, quote)))
                return at + (isLong ? 3 : 1);
            if (code === strings_LINE && !isLong)
                break;
            if (code === BACKSLASH) {
                // `\N{...}` is a character, but not in a raw string; a brace behind a backslash is still one.
                if (!isRaw && text[at + 1] === 'N')
                    throw UNUSUAL;
                if (text.charCodeAt(at + 1) !== OPEN && text.charCodeAt(at + 1) !== CLOSE)
                    at++;
            }
            else if (code === OPEN && text.charCodeAt(at + 1) === OPEN)
                at++;
            else if (code === OPEN)
                at = this.replacement(at, isLong) - 1;
        }
        throw UNUSUAL;
    }
    isLongEnd(at, quote) {
        return this.text.charCodeAt(at + 1) === quote && this.text.charCodeAt(at + 2) === quote;
    }
    /** `{value!r:format}` from its brace; returns where it ends. */
    replacement(from, isLong) {
        this.deeper();
        const mark = this.nodes.count;
        this.depth++;
        this.jump(from + 1);
        this.tests();
        if (this.kind === sign('='))
            this.leaf(KIND.selfDocumenting);
        if (this.kind === sign('!'))
            this.conversion();
        if (this.kind !== sign(':') && this.kind !== CLOSE)
            throw UNUSUAL;
        const end = this.kind === CLOSE ? this.to : this.specification(isLong);
        if (!isLong && this.text.slice(from, end).includes('\n'))
            throw UNUSUAL;
        this.nodes.node(KIND.replacement, mark, from, end);
        this.shallower();
        return end;
    }
    conversion() {
        const { from } = this;
        this.next();
        if (!/^![rsa]$/.test(this.text.slice(from, this.to)))
            throw UNUSUAL;
        this.nodes.leaf(KIND.conversion, from, this.to);
        this.next();
    }
    /** From the colon up to the brace that ends the replacement; returns what is behind that. */
    specification(isLong) {
        const { text, from } = this;
        const mark = this.nodes.count;
        this.nodes.leaf(KIND.colon, from, from + 1);
        for (let at = from + 1; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === CLOSE) {
                this.nodes.node(KIND.specification, mark, from, at);
                this.depth--;
                return at + 1;
            }
            // Quotes and backslashes in it are read in several ways.
            if (code === strings_LINE || code === BACKSLASH || code === sign('"') || code === sign("'"))
                break;
            if (code === OPEN)
                at = this.replacement(at, isLong) - 1;
        }
        throw UNUSUAL;
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/simple.js
// Parses statements that stand on one line.






const AS = keyword('as');
const IMPORT = keyword('import');
const GLOBAL = keyword('global');
const NONLOCAL = keyword('nonlocal');
const PASS = keyword('pass');
const BREAK = keyword('break');
const CONTINUE = keyword('continue');
const RETURN = keyword('return');
const RAISE = keyword('raise');
const DELETE = keyword('del');
const ASSERT = keyword('assert');
/** Names that begin a statement of their own in some versions, with what may follow where they are mere names. */
const SOFT = new Map([
    ['print', /[ \t]*\(/y],
    ['match', /[ \t]*(?:=(?!=)|[.,:])/y],
    ['type', /[ \t]*[=.,:(]/y],
]);
const LONGEST_SOFT = 5;
class Simple extends Strings {
    /** One line: statements with semicolons between them. */
    line() {
        const mark = this.nodes.count;
        const { from } = this;
        this.small();
        const isGroup = this.kind === sign(';');
        while (this.took(sign(';'))) {
            if (this.kind === T.newline)
                break;
            this.small();
        }
        if (this.kind !== T.newline)
            throw UNUSUAL;
        // The last line of a file may have no end.
        const end = this.to > this.from ? this.to : this.before;
        if (isGroup)
            this.nodes.node(KIND.group, mark, from, end);
        this.lineEnd = end;
        this.next();
    }
    /** Where the last line ended, with its line feed. */
    lineEnd = 0;
    small() {
        if (this.kind === YIELD.token)
            return this.yielded(KIND.yieldStatement);
        const mark = this.nodes.count;
        const { from } = this;
        this.close(this.statement(), mark, from);
    }
    /** Its parts; returns its kind. */
    statement() {
        switch (this.kind) {
            case PASS.token:
                return this.lone(PASS.kind, KIND.passStatement);
            case BREAK.token:
                return this.lone(BREAK.kind, KIND.breakStatement);
            case CONTINUE.token:
                return this.lone(CONTINUE.kind, KIND.continueStatement);
            case RETURN.token:
                this.leaf(RETURN.kind);
                if (this.startsValue())
                    this.tests();
                return KIND.returnStatement;
            case RAISE.token:
                return this.raise();
            case IMPORT.token:
                return this.imports();
            case FROM.token:
                return this.importFrom();
            case GLOBAL.token:
                return this.scope(GLOBAL.kind);
            case NONLOCAL.token:
                return this.scope(NONLOCAL.kind);
            case DELETE.token:
                this.leaf(DELETE.kind);
                this.targets(false);
                return KIND.deleteStatement;
            case ASSERT.token:
                return this.assertion();
            default:
                return this.expression();
        }
    }
    lone(kind, statement) {
        this.leaf(kind);
        return statement;
    }
    raise() {
        this.leaf(RAISE.kind);
        if (!this.startsValue())
            return KIND.raiseStatement;
        this.test();
        if (this.kind === FROM.token) {
            this.leaf(FROM.kind);
            this.test();
        }
        else
            while (this.took(sign(',')))
                this.test();
        return KIND.raiseStatement;
    }
    assertion() {
        this.leaf(ASSERT.kind);
        this.test();
        if (this.took(sign(',')))
            this.test();
        return KIND.assertStatement;
    }
    scope(kind) {
        this.leaf(kind);
        do
            this.must(T.name, KIND.name);
        while (this.took(sign(',')));
        return KIND.scopeStatement;
    }
    imports() {
        this.leaf(IMPORT.kind);
        do {
            this.dottedName();
            this.alias();
        } while (this.took(sign(',')));
        return KIND.importStatement;
    }
    importFrom() {
        this.leaf(FROM.kind);
        const { from } = this;
        while (this.kind === sign('.') || this.kind === T.ellipsis)
            this.leaf(this.kind === T.ellipsis ? KIND.ellipsis : KIND.dot);
        if (this.kind === T.name)
            this.dottedName();
        else if (this.from === from)
            throw UNUSUAL;
        this.must(IMPORT.token, IMPORT.kind);
        if (this.kind === sign('*'))
            this.leaf(KIND.star);
        else if (this.took(sign('('))) {
            this.importedNames();
            this.expect(sign(')'));
        }
        else
            this.importedNames();
        return KIND.importStatement;
    }
    importedNames() {
        do {
            if (this.kind === sign(')'))
                return;
            this.must(T.name, KIND.name);
            this.alias();
        } while (this.took(sign(',')));
    }
    alias() {
        if (this.kind !== AS.token)
            return;
        this.leaf(AS.kind);
        this.must(T.name, KIND.name);
    }
    dottedName() {
        this.must(T.name, KIND.name);
        while (this.kind === sign('.')) {
            this.leaf(KIND.dot);
            this.must(T.name, KIND.name);
        }
    }
    /** A value, or what is given one. */
    expression() {
        // The end of the line forgets its comments, and is read before anybody knows that the value ends there.
        const { from, comments } = this;
        const isDoubtful = this.isDoubtful();
        this.tests();
        if (isDoubtful)
            this.refuseDoubt(from, this.before, comments);
        if (this.kind === T.update) {
            this.leaf(KIND.update);
            if (this.kind === sign('*'))
                throw UNUSUAL;
            this.value();
            return KIND.updateStatement;
        }
        const isAnnotated = this.kind === sign(':');
        if (isAnnotated)
            this.annotation();
        if (this.kind !== sign('='))
            return isAnnotated ? KIND.assignStatement : KIND.expressionStatement;
        while (this.kind === sign('=')) {
            this.leaf(KIND.assign);
            this.value();
        }
        return KIND.assignStatement;
    }
    value() {
        if (this.kind === YIELD.token)
            this.yielded();
        else
            this.tests();
    }
    annotation() {
        const mark = this.nodes.count;
        const { from } = this;
        this.leaf(KIND.colon);
        this.test();
        this.close(KIND.annotation, mark, from);
    }
    /** Whether it begins with a soft word that only what comes later tells to be a name. */
    isDoubtful() {
        const { text, from, to } = this;
        const name = this.kind === T.name && to - from <= LONGEST_SOFT ? text.slice(from, to) : '';
        const follows = SOFT.get(name);
        if (follows === undefined)
            return false;
        follows.lastIndex = to;
        const isSure = follows.test(text);
        if (!isSure && name !== 'match')
            throw UNUSUAL;
        if (name !== 'print')
            this.refuseDoubt(from, to);
        return !isSure;
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/patterns.js
// Parses `match` statements. `match` and `case` are names everywhere else.








const MATCH = 'match';
const CASE = 'case';
/** What follows the word where it begins a statement: a value. */
const SUBJECT = /[ \t]*[\w'"{~([*+-]/y;
/** What may go on with a name as well as begin a value. */
const GOES_ON = new Set(Array.from('([*+-', sign));
class Patterns extends Simple {
    colons = new Colons(this.text);
    /** The parts of `match subject:` and its cases; returns its kind, or nothing where `match` is a name. */
    choice() {
        if (!this.isWord(MATCH))
            return undefined;
        const { from } = this;
        SUBJECT.lastIndex = this.to;
        if (!SUBJECT.test(this.text))
            return undefined;
        // A wrong guess finds no colon where it has to be, or no value behind it.
        const first = this.text.charCodeAt(SUBJECT.lastIndex - 1);
        if (GOES_ON.has(first) && !this.colons.isAhead(this.to))
            return undefined;
        this.leaf(KIND.match);
        const isDoubtful = GOES_ON.has(this.kind);
        this.refuseDoubt(from, this.before);
        if (this.kind === sign('*'))
            this.leaf(KIND.star);
        this.target();
        if (isDoubtful)
            this.refuseDoubt(from, this.before);
        this.cases();
        return KIND.matchStatement;
    }
    isWord(name) {
        const { text, from, to } = this;
        return this.kind === T.name && to - from === name.length && text.startsWith(name, from);
    }
    cases() {
        const mark = this.nodes.count;
        const { from } = this;
        this.must(sign(':'), KIND.colon);
        this.expect(T.newline);
        this.expect(T.indent);
        do
            this.clause();
        while (this.kind !== T.dedent);
        this.next();
        this.nodes.node(KIND.matchBody, mark, from, this.lineEnd);
    }
    clause() {
        const mark = this.nodes.count;
        const { from } = this;
        if (!this.isWord(CASE))
            throw UNUSUAL;
        this.leaf(KIND.case);
        if (this.kind === sign(':'))
            throw UNUSUAL;
        this.patterns(sign(':'));
        if (this.kind === IF.token)
            this.guard();
        this.body();
        this.nodes.node(KIND.matchClause, mark, from, this.lineEnd);
    }
    guard() {
        const mark = this.nodes.count;
        const { from } = this;
        this.leaf(IF.kind);
        this.test();
        this.close(KIND.guard, mark, from);
    }
    /** As many as there are before the end; the grammar knows no empty list of them. */
    patterns(end) {
        this.listed(end, () => this.pattern());
    }
    listed(end, one) {
        if (this.kind === end)
            return;
        do
            one();
        while (this.took(sign(',')) && this.kind !== end && this.kind !== IF.token);
    }
    pattern() {
        const mark = this.nodes.count;
        const { from } = this;
        this.single();
        this.joined(mark, from);
    }
    /** What may follow a pattern. `as` holds tighter than `|` in the grammar. */
    joined(mark, from) {
        this.captured(mark, from);
        if (this.kind !== sign('|'))
            return;
        while (this.kind === sign('|')) {
            this.leaf(KIND.logic);
            const second = this.nodes.count;
            const start = this.from;
            this.single();
            this.captured(second, start);
        }
        this.close(KIND.orPattern, mark, from);
    }
    captured(mark, from) {
        if (this.kind !== AS.token)
            return;
        this.leaf(AS.kind);
        this.must(T.name, KIND.name);
        this.close(KIND.asPattern, mark, from);
    }
    /** A pattern without `|` and `as`. */
    single() {
        this.deeper();
        const mark = this.nodes.count;
        const { from, kind } = this;
        if (kind === T.name) {
            this.leaf(KIND.name);
            this.named(mark, from);
        }
        else if (kind === sign('*')) {
            this.leaf(KIND.star);
            this.single();
            this.close(KIND.starPattern, mark, from);
        }
        else if (kind === sign('[') || kind === sign('('))
            this.sequence();
        else if (kind === sign('{'))
            this.mapping();
        else
            this.literal();
        this.shallower();
    }
    /** What is behind the name that a pattern began with. */
    named(mark, from) {
        const isDotted = this.kind === sign('.');
        while (this.kind === sign('.')) {
            this.leaf(KIND.dot);
            this.must(T.name, KIND.property);
        }
        if (isDotted)
            this.close(KIND.attributePattern, mark, from);
        if (this.kind === sign('(')) {
            this.patternArguments();
            this.close(KIND.classPattern, mark, from);
        }
        else if (!isDotted)
            this.close(KIND.capturePattern, mark, from);
    }
    patternArguments() {
        const mark = this.nodes.count;
        const { from } = this;
        this.deeper();
        this.next();
        this.listed(sign(')'), () => this.patternArgument());
        this.expect(sign(')'));
        this.shallower();
        this.close(KIND.patternArguments, mark, from);
    }
    patternArgument() {
        if (this.kind !== T.name)
            return this.pattern();
        const mark = this.nodes.count;
        const { from } = this;
        this.leaf(KIND.name);
        if (this.took(sign('='))) {
            this.pattern();
            this.close(KIND.keywordPattern, mark, from);
        }
        else {
            this.named(mark, from);
            this.joined(mark, from);
        }
    }
    /** In round brackets as well where there is but one. */
    sequence() {
        const mark = this.nodes.count;
        const { from } = this;
        if (this.took(sign('('))) {
            this.patterns(sign(')'));
            this.expect(sign(')'));
        }
        else {
            this.leaf(KIND.openSquare);
            this.patterns(sign(']'));
            this.must(sign(']'), KIND.closeSquare);
        }
        this.close(KIND.sequencePattern, mark, from);
    }
    mapping() {
        const mark = this.nodes.count;
        const { from } = this;
        this.next();
        this.listed(sign('}'), () => this.mapped());
        this.expect(sign('}'));
        this.close(KIND.mappingPattern, mark, from);
    }
    mapped() {
        if (this.kind === T.power)
            this.leaf(KIND.doubleStar);
        else {
            if (this.kind === T.name)
                this.leaf(KIND.name);
            else
                this.literal();
            this.must(sign(':'), KIND.colon);
        }
        this.pattern();
    }
    /** A constant; of strings next to each other the grammar knows nothing here. */
    literal() {
        const mark = this.nodes.count;
        const { from } = this;
        switch (this.kind) {
            case T.string:
                this.leaf(KIND.string);
                break;
            case NONE:
                this.leaf(KIND.none);
                break;
            case TRUE:
            case FALSE:
                this.leaf(KIND.boolean);
                break;
            default:
                this.complex();
        }
        this.close(KIND.literalPattern, mark, from);
    }
    /** A number, or a sum of two. */
    complex() {
        if (this.kind === sign('-'))
            this.leaf(KIND.arithmetic);
        this.must(T.number, KIND.number);
        if (this.kind !== sign('+') && this.kind !== sign('-'))
            return;
        this.leaf(KIND.arithmetic);
        this.must(T.number, KIND.number);
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/definitions.js
// Parses functions and classes: their parameters, and what decorates them.






const DEFINE = keyword('def');
const definitions_CLASS = keyword('class');
class Definitions extends Patterns {
    definition() {
        this.leaf(DEFINE.kind);
        this.must(T.name, KIND.name);
        const mark = this.nodes.count;
        const { from } = this;
        this.expect(sign('('));
        this.parameters(sign(')'), true);
        this.expect(sign(')'));
        this.close(KIND.parameters, mark, from);
        if (this.kind === T.arrow)
            this.returned();
        this.body();
        return KIND.functionDefinition;
    }
    returned() {
        const mark = this.nodes.count;
        const { from } = this;
        this.next();
        this.test();
        this.close(KIND.annotation, mark, from);
    }
    lambdaParameters() {
        const mark = this.nodes.count;
        const { from } = this;
        this.parameters(sign(':'), false);
        this.nodes.node(KIND.parameters, mark, from, Math.max(from, this.before));
    }
    parameters(end, mayHaveTypes) {
        while (this.kind !== end) {
            // The grammar does not know it in lambdas.
            if (!mayHaveTypes && this.kind === sign('/'))
                throw UNUSUAL;
            if (!this.took(sign('/')))
                this.parameter(mayHaveTypes);
            if (!this.took(sign(',')))
                return;
        }
    }
    parameter(mayHaveTypes) {
        const isStarred = this.kind === sign('*') || this.kind === T.power;
        const isLone = this.kind === sign('*');
        if (isStarred)
            this.leaf(isLone ? KIND.star : KIND.doubleStar);
        if (isLone && this.kind === sign(','))
            return;
        this.must(T.name, KIND.name);
        if (mayHaveTypes && this.kind === sign(':'))
            this.annotation();
        if (this.kind !== sign('='))
            return;
        if (isStarred)
            throw UNUSUAL;
        this.leaf(KIND.assign);
        this.test();
    }
    classDefinition() {
        this.leaf(definitions_CLASS.kind);
        this.must(T.name, KIND.name);
        if (this.kind === sign('('))
            this.callArguments();
        this.body();
        return KIND.classDefinition;
    }
    decorated() {
        while (this.kind === sign('@'))
            this.decorator();
        const mark = this.nodes.count;
        const { from } = this;
        let kind;
        if (this.kind === DEFINE.token)
            kind = this.definition();
        else if (this.kind === definitions_CLASS.token)
            kind = this.classDefinition();
        else if (this.kind === ASYNC.token)
            kind = this.asynchronous();
        else
            throw UNUSUAL;
        this.nodes.node(kind, mark, from, this.lineEnd);
        return KIND.decorated;
    }
    decorator() {
        const mark = this.nodes.count;
        const { from } = this;
        this.leaf(KIND.at);
        this.dottedName();
        if (this.kind === sign('('))
            this.callArguments();
        if (this.kind !== T.newline)
            throw UNUSUAL;
        this.nodes.node(KIND.decorator, mark, from, this.to);
        this.next();
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/compound.js
// Parses statements that have blocks, and the program as a whole.







const ELIF = keyword('elif');
const WHILE = keyword('while');
const TRY = keyword('try');
const EXCEPT = keyword('except');
const FINALLY = keyword('finally');
const WITH = keyword('with');
class Program extends Definitions {
    /** Throws UNUSUAL for a program that is left to the grammar. */
    parse() {
        this.next();
        while (this.kind !== T.end)
            this.anyStatement();
        this.nodes.node(KIND.script, 0, 0, this.text.length);
        return this.nodes.inOrder();
    }
    anyStatement() {
        const mark = this.nodes.count;
        const { from } = this;
        const kind = this.compound();
        if (kind === undefined)
            this.line();
        else
            this.nodes.node(kind, mark, from, this.lineEnd);
    }
    /** Its parts; returns its kind, or nothing when it is none. */
    compound() {
        switch (this.kind) {
            case IF.token:
                return this.conditional();
            case WHILE.token:
                this.leaf(WHILE.kind);
                this.namedTest();
                this.body();
                this.otherwise();
                return KIND.whileStatement;
            case FOR.token:
                return this.loop();
            case TRY.token:
                return this.attempt();
            case WITH.token:
                return this.context();
            case DEFINE.token:
                return this.definition();
            case definitions_CLASS.token:
                return this.classDefinition();
            case ASYNC.token:
                return this.asynchronous();
            case sign('@'):
                return this.decorated();
            case T.name:
                return this.choice();
            default:
                return undefined;
        }
    }
    body() {
        this.deeper();
        const mark = this.nodes.count;
        const { from } = this;
        this.must(sign(':'), KIND.colon);
        if (this.took(T.newline)) {
            this.expect(T.indent);
            do
                this.anyStatement();
            while (this.kind !== T.dedent);
            this.next();
        }
        else
            this.line();
        this.nodes.node(KIND.body, mark, from, this.lineEnd);
        this.shallower();
    }
    otherwise() {
        if (this.kind !== ELSE.token)
            return;
        this.leaf(ELSE.kind);
        this.body();
    }
    conditional() {
        for (let word = IF; this.kind === word.token; word = ELIF) {
            this.leaf(word.kind);
            this.namedTest();
            this.body();
        }
        this.otherwise();
        return KIND.ifStatement;
    }
    loop() {
        this.leaf(FOR.kind);
        this.targets(true);
        this.must(IN.token, IN.kind);
        if (this.kind === sign('*'))
            throw UNUSUAL;
        this.tests();
        this.body();
        this.otherwise();
        return KIND.forStatement;
    }
    attempt() {
        this.leaf(TRY.kind);
        this.body();
        while (this.kind === EXCEPT.token) {
            this.leaf(EXCEPT.kind);
            if (this.kind === sign('*'))
                this.leaf(KIND.star);
            if (this.kind !== sign(':'))
                this.caught();
            this.body();
        }
        this.otherwise();
        if (this.kind === FINALLY.token) {
            this.leaf(FINALLY.kind);
            this.body();
        }
        return KIND.tryStatement;
    }
    caught() {
        this.test();
        // As in Python 2, which is what the grammar takes it for.
        if (this.took(sign(',')))
            this.must(T.name, KIND.name);
        else
            this.asName();
    }
    asName() {
        if (this.kind !== AS.token)
            return;
        this.leaf(AS.kind);
        this.must(T.name, KIND.name);
    }
    context() {
        this.leaf(WITH.kind);
        if (!this.bracketed())
            this.contexts();
        this.body();
        return KIND.withStatement;
    }
    contexts() {
        do {
            this.test();
            this.given();
        } while (this.took(sign(',')) && this.kind !== sign(')'));
    }
    /** What a context manager gives is given to anything that a value can be given to; the grammar knows only names. */
    given() {
        if (this.kind !== AS.token)
            return;
        this.leaf(AS.kind);
        this.target();
    }
    /** `with (a as b, c as d):`, unknown to the grammar; other brackets are those of a value. */
    bracketed() {
        if (this.kind !== sign('('))
            return false;
        const start = this.place();
        const { count } = this.nodes;
        this.next();
        const mayBeContext = this.startsValue() && this.kind !== sign('*') && this.kind !== YIELD.token;
        if (mayBeContext)
            this.test();
        if (mayBeContext && this.kind === AS.token) {
            this.given();
            if (this.took(sign(',')) && this.kind !== sign(')'))
                this.contexts();
            this.expect(sign(')'));
            return true;
        }
        this.back(start);
        this.nodes.count = count;
        return false;
    }
    asynchronous() {
        this.leaf(ASYNC.kind);
        switch (this.kind) {
            case DEFINE.token:
                return this.definition();
            case FOR.token:
                return this.loop();
            case WITH.token:
                return this.context();
            default:
                throw UNUSUAL;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/code/python/parse/parse.js


/**
 * The tree that the grammar makes, except where CPython reads otherwise (`1.`, `case A():`, `with (a as b, c):`,
 * `with a as (b, c):`, `rf"\\{value}"`, blocks behind continued lines) and for the ends of lines of Windows. Undefined for
 * a program with anything out of the ordinary: errors, Python 2, other cases of `match` that the grammar takes for errors
 * (`match a, b:`, f-strings as patterns), characters beyond ASCII outside of strings and comments, carriage returns that
 * end no line. Linear, and never deeper than its limits.
 */
function parseOrdinary(text) {
    const lines = withLineFeeds(text);
    if (lines.includes('\r'))
        return undefined;
    try {
        return new Program(lines).parse();
    }
    catch (thrown) {
        if (thrown === UNUSUAL)
            return undefined;
        throw thrown;
    }
}
/** Windows ends lines with two signs; the first is a blank to us, so that everything stays in its place. */
function withLineFeeds(text) {
    return text.includes('\r\n') ? text.replaceAll('\\\r\n', ' \\\n').replaceAll('\r\n', ' \n') : text;
}

// EXTERNAL MODULE: ./lib/src/code/handlers.js
var handlers = __webpack_require__(83337);
;// CONCATENATED MODULE: ./lib/src/code/python/blocks.js
// Python's compound statements: for, with and try; what they bind and what they silence.





function forStatement(state, node) {
    const { tree } = state;
    const children = tree.children(node);
    const at = children.findIndex((child) => tree.kind(child) === 'in');
    const targets = children
        .slice(0, Math.max(at, 0))
        .filter((child) => !/^(?:for|async|\*)$/.test(tree.kind(child)));
    const body = children.findIndex((child) => tree.kind(child) === 'Body');
    const sources = children.slice(at + 1, body < 0 ? undefined : body);
    const values = sources.map((source) => state.read(source));
    state.branch++;
    if (targets.length > 0)
        assign_assign(state, targets, (0,code_state/* elementOf */.M)(values.length === 1 ? (values[0] ?? code_values/* UNKNOWN */.HV) : code_values/* UNKNOWN */.HV));
    if (body >= 0)
        for (const child of children.slice(body))
            state.read(child);
    state.branch--;
    return code_values/* UNKNOWN */.HV;
}
function withStatement(state, node) {
    const { tree } = state;
    const before = state.silenced;
    let value = code_values/* UNKNOWN */.HV;
    let as = false;
    for (const child of tree.children(node)) {
        const kind = tree.kind(child);
        if (kind === 'as')
            as = true;
        else if (as) {
            assign_assign(state, [child], value);
            as = false;
        }
        else if (tree.type(child) !== 0 || tree.next(child) > child + 1) {
            value = state.read(child);
            const made = value.kind === 'result' ? state.out.calls[value.call] : undefined;
            if (made?.callee === 'contextlib.suppress')
                state.silenced = true;
        }
    }
    state.silenced = before;
    return code_values/* UNKNOWN */.HV;
}
function tryStatement(state, node) {
    const { tree } = state;
    const children = tree.children(node);
    const silent = swallows(state, children);
    const before = state.silenced;
    let part = 'try';
    state.branch++;
    for (const [at, child] of children.entries()) {
        const kind = tree.kind(child);
        if (/^(?:try|except|finally|else)$/.test(kind))
            part = kind;
        else if (kind === 'as')
            (0,code_frames/* bind */.oI)(state, identifier(state, children[at + 1] ?? child), code_values/* UNKNOWN */.HV);
        else if (children[at - 1] === undefined || tree.kind(children[at - 1] ?? 0) !== 'as') {
            state.silenced = before || (silent && part === 'try');
            state.read(child);
        }
    }
    state.branch--;
    state.silenced = before;
    return code_values/* UNKNOWN */.HV;
}
/** Whether a handler does nothing with the error: `pass`, `continue`, `...`, a bare `return`. */
function swallows(state, children) {
    const { tree } = state;
    let inHandler = false;
    for (const child of children) {
        const kind = tree.kind(child);
        if (kind === 'except')
            inHandler = true;
        else if (kind === 'finally' || kind === 'else')
            inHandler = false;
        else if (kind === 'Body' && inHandler && tree.children(child).every((line) => isIdle(state, line)))
            return true;
    }
    return false;
}
function isIdle(state, node) {
    const { tree } = state;
    const kind = tree.kind(node);
    if (kind === ':' || kind === 'PassStatement' || kind === 'ContinueStatement')
        return true;
    if (kind === 'ReturnStatement')
        return tree.next(node) <= node + 2 || tree.kind(node + 2) === 'None';
    return kind === 'ExpressionStatement' && /^(?:Ellipsis|String)$/.test(tree.kind(node + 1));
}

// EXTERNAL MODULE: ./lib/src/code/bodies.js + 1 modules
var bodies = __webpack_require__(80073);
;// CONCATENATED MODULE: ./lib/src/code/python/definitions.js
// Python's definitions: functions, lambdas, classes, and the decorators that are called with them.












function functionDefinition(state, node) {
    return defined(state, node, false);
}
function defined(state, node, isStatic) {
    const { tree } = state;
    const id = tree.child(node, 'VariableName');
    const local = `${state.frame.prefix}${id < 0 ? '' : identifier(state, id)}`;
    const list = tree.child(node, 'ParamList');
    const body = tree.child(node, 'Body');
    for (const kind of ['TypeParamList', 'TypeDef']) {
        const part = tree.child(node, kind);
        if (part >= 0)
            state.read(part);
    }
    const { params, rest, defaults } = parameters(state, list);
    if (body >= 0) {
        const receiver = isStatic ? undefined : receiverOf(state, params[0]);
        const gives = givenBack(state, body);
        (0,bodies/* define */.E8)(state, local, tree.from(node), { params, body, gives, isLambda: false, receiver, rest });
        const fn = state.functions.get(local);
        if (fn && defaults)
            (0,local_calls/* passTo */.J4)(state, fn, [], defaults);
    }
    const value = (0,code_values/* name */.UU)(local);
    if (id >= 0)
        (0,code_frames/* bind */.oI)(state, identifier(state, id), value);
    return value;
}
/** By custom it is called so outside of classes as well: such functions are made methods later. */
function receiverOf({ frame }, first) {
    if (first === 'cls')
        return 'class';
    return first === 'self' || (first !== undefined && frame.kind === 'class') ? 'object' : undefined;
}
/** Emits defaults and annotations, which run with the definition. */
function parameters(state, list) {
    const { tree } = state;
    const params = [];
    const rest = { list: -1, dict: -1 };
    let defaults;
    let before = '';
    let end = 0;
    for (const child of list < 0 ? [] : tree.children(list)) {
        const kind = tree.kind(child);
        if (kind === 'VariableName' && before !== 'AssignOp') {
            // A star that stands alone only says that the others have to be named.
            if (before === '*' && end === tree.from(child))
                rest.list = params.length;
            if (before === '**')
                rest.dict = params.length;
            params.push(identifier(state, child));
        }
        else if (kind !== 'AssignOp' && kind !== '*' && kind !== '**') {
            const value = state.read(child);
            const param = params.at(-1);
            if (before === 'AssignOp' && param !== undefined && ((0,local_calls/* mayBeCode */.M)(value) || isTold(value)))
                (defaults ??= new Map()).set(param, value);
        }
        before = kind;
        end = tree.to(child);
    }
    return { params, rest: rest.list < 0 && rest.dict < 0 ? undefined : rest, defaults };
}
/** The expression of a body that is only `return expression`, a docstring aside; or -1. */
function givenBack(state, body) {
    const { tree } = state;
    const statements = tree
        .children(body)
        .filter((child) => tree.kind(child) !== ':' && tree.kind(child + 1) !== 'String');
    const [only] = statements;
    if (statements.length !== 1 || only === undefined || tree.kind(only) !== 'ReturnStatement')
        return -1;
    const parts = tree.children(only);
    return parts.length === 2 ? (parts[1] ?? -1) : -1;
}
function lambda(state, node) {
    const { tree } = state;
    const children = tree.children(node);
    const list = tree.child(node, 'ParamList');
    const local = `local.<lambda>@${tree.from(node)}`;
    const body = children.at(-1) ?? node;
    const { params, rest } = parameters(state, list);
    if (children.length >= 3 && body !== list)
        (0,bodies/* define */.E8)(state, local, tree.from(node), {
            params,
            body,
            gives: body,
            isLambda: true,
            receiver: undefined,
            rest,
        });
    return (0,code_values/* name */.UU)(local);
}
function classDefinition(state, node) {
    const { tree } = state;
    const id = tree.child(node, 'VariableName');
    const word = id < 0 ? '' : identifier(state, id);
    const list = tree.child(node, 'ArgList');
    const bases = list < 0 ? [] : argumentsOf(state, list).args;
    const body = tree.child(node, 'Body');
    const local = `${state.frame.prefix}${word}`;
    if (body >= 0)
        (0,classes/* readClass */.hH)(state, local, bases, () => (0,evaluate/* each */.__)(state, body));
    (0,code_frames/* bind */.oI)(state, word, (0,code_values/* name */.UU)(local));
    return (0,code_values/* name */.UU)(local);
}
/** `@f` calls f with what is defined; `@f(x)` calls f with x, and then the outcome. */
function decorated(state, node) {
    const { tree } = state;
    const decorators = [];
    let made = code_values/* UNKNOWN */.HV;
    for (const child of tree.children(node)) {
        if (tree.kind(child) === 'Decorator')
            decorators.push(decorator(state, child));
        else if (tree.kind(child) === 'FunctionDefinition')
            made = defined(state, child, decorators.some(isOf(STATIC)));
        else if (tree.type(child) !== 0)
            made = state.value(child);
    }
    for (const one of decorators.toReversed()) {
        const { offset, value, id } = one;
        if (isOf(PROPERTIES)(one))
            bindProperty(state, offset, made);
        if (value.kind === 'result')
            continue;
        invoke(state, offset, calleesFrom(state, value, id), { args: [made], named: new Map() });
    }
    return code_values/* UNKNOWN */.HV;
}
function isOf(names) {
    return ({ value }) => value.kind === 'name' && names.test(value.name);
}
/** A decorator after which the function takes no object. */
const STATIC = /^builtins\.staticmethod$/;
/** Decorators after which reading the attribute calls the function. */
const PROPERTIES = /^(?:builtins\.property|functools\.cached_property)$/;
/** Reading `self.x` gives what the function of the property gives. */
function bindProperty(state, offset, getter) {
    if (getter.kind !== 'name' || state.frame.kind !== 'class' || state.pure > 0)
        return;
    const fn = state.functions.get(getter.name);
    if (fn === undefined)
        return;
    // It stands for every later reading, so it is noted as a call of the function's own and not of the module.
    const call = state.out.call(offset, { callee: fn.name, args: [], scope: fn.scope, silenced: false });
    if (call < 0)
        return;
    state.properties.set(fn.name, (0,code_values/* result */.Ke)(call));
    (0,code_frames/* bind */.oI)(state, `self.${fn.name.slice(fn.name.lastIndexOf('.') + 1)}`, (0,code_values/* result */.Ke)(call));
}
function decorator(state, node) {
    const { tree } = state;
    let value = code_values/* UNKNOWN */.HV;
    let id;
    let first = true;
    const offset = tree.from(node) + 1;
    for (const child of tree.children(node)) {
        const kind = tree.kind(child);
        if (kind === 'ArgList') {
            const callees = calleesFrom(state, value, id);
            value = invoke(state, offset, callees, argumentsOf(state, child));
            id = undefined;
            if (value.kind === 'unknown')
                value = { kind: 'result', call: -1 };
        }
        else if (kind === 'VariableName' || kind === 'PropertyName') {
            const word = identifier(state, child);
            value = first ? state.value(child) : attributeOf(state, value, word);
            id = first ? word : value.kind === 'unknown' ? `.${word}` : undefined;
            first = false;
        }
        else if (kind !== 'At' && kind !== '.' && tree.type(child) !== 0) {
            value = state.value(child);
            first = false;
        }
    }
    return { offset, value, id };
}

;// CONCATENATED MODULE: ./lib/src/code/python/imports.js
// Python's import statements: what they bind, and what they bring in.




const MAX_STARS = 64;
function importStatement(state, node) {
    const { tree } = state;
    const words = tree
        .children(node)
        .map((child) => ({ kind: tree.kind(child), text: identifier(state, child) }));
    let at = 0;
    const dotted = () => {
        let out = '';
        for (; at < words.length; at++) {
            const word = words[at];
            const plain = word?.kind === 'VariableName' && (out === '' || out.endsWith('.'));
            if (word?.kind !== '.' && !plain && word?.text !== '...')
                break;
            out += word.text;
        }
        return out;
    };
    const alias = () => {
        if (words[at]?.kind !== 'as')
            return undefined;
        at += 2;
        return words[at - 1]?.text;
    };
    const offset = tree.from(node);
    const from = words[0]?.kind === 'from';
    at = 1;
    if (!from)
        return importModules(state, offset, words, dotted, alias, () => at++);
    const module = dotted();
    const names = [];
    for (at += 1; at < words.length;) {
        const word = words[at++];
        if (word?.kind === '*') {
            names.push('*');
            if (!state.stars.includes(module) && state.stars.length < MAX_STARS)
                state.stars.push(module);
        }
        else if (word?.kind === 'VariableName') {
            names.push(word.text);
            bindImported(state, module, word.text, alias());
        }
    }
    state.out.import(offset, module, names, state.frame.scope);
    return code_values/* UNKNOWN */.HV;
}
function importModules(state, offset, words, dotted, alias, skip) {
    for (let guard = 0; guard <= words.length; guard++) {
        const module = dotted();
        if (module === '') {
            if (skip() >= words.length)
                break;
            continue;
        }
        state.out.import(offset, module, [], state.frame.scope);
        const as = alias();
        const root = module.split('.')[0] ?? module;
        (0,code_frames/* bind */.oI)(state, as ?? root, (0,code_values/* name */.UU)(as === undefined ? root : module));
    }
    return code_values/* UNKNOWN */.HV;
}
/** Modules of the same package, whose names would begin with the dot that means a method. */
function moduleName(module) {
    return module.startsWith('.') ? `relative${module.replace(/^\.+(?=.)/, '.').replace(/\.$/, '')}` : module;
}
function bindImported(state, module, imported, as) {
    const value = attributeOf(state, (0,code_values/* name */.UU)(moduleName(module)), imported);
    const renamed = as !== undefined && as !== imported;
    (0,code_frames/* bind */.oI)(state, as ?? imported, renamed && value.kind === 'name' ? { ...value, hidden: [...(value.hidden ?? []), 'alias'] } : value);
}

;// CONCATENATED MODULE: ./lib/src/code/python/reduced.js
// What pickle calls when it reads an object again: `__reduce__` gives a function and its arguments.






const REDUCES = /\.__reduce(?:_ex)?__$/;
/** `return value`; for objects that are pickled it is the call that reading them makes. */
const giving = (state, node) => {
    const { tree, fn } = state;
    const values = [];
    for (const child of tree.children(node)) {
        const kind = tree.kind(child);
        if (kind !== 'return' && kind !== ',')
            values.push(state.read(child));
    }
    const [first = code_values/* UNKNOWN */.HV] = values;
    const reduces = fn?.name.endsWith('__') === true && REDUCES.test(fn.name);
    if (values.length > 1)
        reduced(state, tree.from(node), values, reduces);
    else if (reduces && first.kind === 'many')
        for (const each of (0,code_values/* alternatives */.Vo)(first))
            if (each.kind === 'many' && each.shape === 'list')
                reduced(state, tree.from(node), each.items, true);
    (0,local_calls/* giveBack */.F5)(state, values.at(-1) ?? code_values/* UNKNOWN */.HV);
    return code_values/* UNKNOWN */.HV;
};
/** A function with its arguments, which copyreg and threads take as well: what it would run is looked at. */
const tuple = (state, node) => {
    const value = list(state, node);
    if (value.kind === 'many' && value.items[0]?.kind === 'name')
        reduced(state, state.tree.from(node), value.items, false);
    return value;
};
/** The call counts as one that the program makes where reading an object makes it, and what builds it is noted, too. */
function reduced(state, offset, [fn, given], calls) {
    if (fn?.kind !== 'name' || !runs(fn.name) || state.pure > 0)
        return;
    if (given?.kind !== 'many' || given.shape !== 'list')
        return;
    const all = { args: given.items, named: reduced_NOTHING };
    if (!calls)
        return noteEmbedded(state.out, offset, fn.name, all);
    const { scope } = state.frame;
    state.out.call(offset, { callee: 'object.__reduce__', args: [fn, ...all.args], scope, silenced: false });
    invoke(state, offset, calleesFrom(state, fn, undefined), all);
}
const reduced_NOTHING = new Map();

;// CONCATENATED MODULE: ./lib/src/code/python/statements.js
// Python statements: assignments, names of other scopes, what stands alone; and which handler each kind has.













function expressionStatement(state, node) {
    const { tree } = state;
    const only = node + 1;
    const end = tree.next(node);
    if (only >= end)
        return code_values/* UNKNOWN */.HV;
    const kind = tree.kind(only);
    // A text that stands alone is a docstring or a comment.
    if (kind === 'String' || (kind === 'ContinuedString' && tree.child(only, 'FormatString') < 0))
        return code_values/* UNKNOWN */.HV;
    if (kind === 'VariableName' && tree.slice(only) === 'exec' && tree.type(end) === 0)
        return oldExec(state, only, end);
    return (0,evaluate/* each */.__)(state, node);
}
/** `exec code`, as Python 2 had it, is a name, an error and an expression to this grammar. */
function oldExec(state, node, error) {
    const statement = state.tree.next(error);
    if (statement >= state.tree.count || state.tree.kind(statement) !== 'ExpressionStatement')
        return code_values/* UNKNOWN */.HV;
    state.pure++;
    const value = state.value(statement + 1);
    state.pure--;
    return invoke(state, state.tree.from(node), calleesFrom(state, (0,code_values/* name */.UU)('builtins.exec'), undefined), {
        args: [value],
        named: new Map(),
    });
}
function assignStatement(state, node) {
    const { tree } = state;
    const groups = [[]];
    for (const child of tree.children(node)) {
        const kind = tree.kind(child);
        if (kind === 'AssignOp')
            groups.push([]);
        else if (kind === 'TypeDef')
            state.read(child);
        else if (kind !== '*' && (tree.type(child) !== 0 || tree.next(child) > child + 1))
            groups.at(-1)?.push(child);
    }
    if (groups.length === 1)
        return code_values/* UNKNOWN */.HV;
    const sources = groups.pop() ?? [];
    const values = sources.map((source) => state.read(source));
    const [first = code_values/* UNKNOWN */.HV] = values;
    const value = values.length === 1 ? first : { kind: 'many', items: values, shape: 'list' };
    if (value.kind === 'text')
        state.out.folded(tree.from(node), value, state.frame.scope);
    for (const targets of groups)
        assign_assign(state, targets, value);
    return value;
}
/** Characters of a text that grows step by step, of which each step is kept: longer ones are pages, not words. */
const MAX_GROWN = 1000;
function update(state, node) {
    const { tree } = state;
    const target = node + 1;
    const operator = tree.next(target);
    const source = tree.next(operator);
    if (source >= tree.next(node))
        return (0,evaluate/* each */.__)(state, node);
    const added = state.read(source);
    const before = state.read(target);
    const value = operate(state, tree.slice(operator).slice(0, -1), before, added);
    if (value.kind === 'text' && value.text.length <= MAX_GROWN)
        state.out.folded(tree.from(node), value, state.frame.scope);
    if (tree.kind(target) === 'VariableName') {
        (0,code_frames/* bind */.oI)(state, identifier(state, target), value.kind === 'unknown' ? (0,code_values/* either */.gP)(before, added) : value);
    }
    return code_values/* UNKNOWN */.HV;
}
function scopeStatement(state, node) {
    const { tree } = state;
    const global = tree.kind(node + 1) === 'global';
    for (const child of tree.children(node)) {
        if (tree.kind(child) !== 'VariableName')
            continue;
        const id = identifier(state, child);
        let frame = global ? state.module : state.frame.parent;
        while (frame && !global && frame.kind === 'function' && !frame.vars.has(id))
            frame = frame.parent;
        if (frame && frame !== state.frame)
            state.frame.outer.set(id, frame);
    }
    return code_values/* UNKNOWN */.HV;
}
const STATEMENTS = {
    ExpressionStatement: expressionStatement,
    AssignStatement: assignStatement,
    UpdateStatement: update,
    ImportStatement: importStatement,
    IfStatement: handlers/* branching */.l,
    WhileStatement: handlers/* branching */.l,
    MatchStatement: handlers/* branching */.l,
    ForStatement: forStatement,
    WithStatement: withStatement,
    TryStatement: tryStatement,
    ScopeStatement: scopeStatement,
    FunctionDefinition: functionDefinition,
    LambdaExpression: lambda,
    ClassDefinition: classDefinition,
    DecoratedStatement: decorated,
    ReturnStatement: giving,
    TupleExpression: tuple,
};

;// CONCATENATED MODULE: ./lib/src/code/python/read.js
// Reads a Python program: parses it, evaluates what is constant, and gives its calls, imports, texts and names.










const HANDLERS = {
    ...EXPRESSIONS,
    ...STATEMENTS,
    CallExpression: call,
    ComprehensionExpression: comprehension,
    ArrayComprehensionExpression: comprehension,
    SetComprehensionExpression: comprehension,
    DictionaryComprehensionExpression: comprehension,
};
/** Whether it is worth looking for them: the exact search costs as much as a tenth of the parsing. */
const MAY_TEMPLATE = /[\s([{=,:+][rR]?[tT][rR]?["']/;
/** t-strings (PEP 750), which the grammar takes for a name and a string. */
const TEMPLATE = /(?<![\w"'\\])(?:[tT](?=[rR]?["'])|(?<=(?<![\w"'\\])[rR])[tT](?=["']))/g;
/**
 * Facts of a Python program of any version, broken ones included (`@lezer/python` 1.1.19 recovers from errors).
 * Reads the first `MAX_PROGRAM` characters. Never throws.
 */
const readPython = (whole) => (0,program/* readProgram */.L)(GRAMMAR, whole);
const read_TYPES = dist/* parser */.K.nodeSet.types;
const GRAMMAR = {
    language: 'python',
    handlers: (0,evaluate/* handlersOf */.Jq)(read_TYPES, HANDLERS),
    parse: (text) => {
        const ordinary = parseOrdinary(text);
        if (ordinary !== undefined)
            return { flat: new code_tree/* FlatTree */.Y(text, ordinary, read_TYPES), read: text.length };
        const { tree, read } = (0,code_tree/* parseBounded */.nh)(dist/* parser */.K, MAY_TEMPLATE.test(text) ? text.replace(TEMPLATE, 'f') : text);
        return { flat: new code_tree/* FlatTree */.Y(text, (0,code_tree/* flatten */.Bq)(tree, read_TYPES), read_TYPES), read };
    },
    start: (state) => {
        noteDocstring(state);
        (0,evaluate/* each */.__)(state, 0);
    },
};
/** `exec(__doc__)`: the text at the top has a name, which few programs ask for. */
function noteDocstring(state) {
    const { tree } = state;
    if (!tree.text.includes('__doc__'))
        return;
    const first = tree.children(0).find((child) => tree.kind(child) !== 'Comment');
    if (first === undefined || tree.kind(first) !== 'ExpressionStatement')
        return;
    const value = tree.kind(first + 1) === 'String' ? state.value(first + 1) : undefined;
    if (value?.kind === 'text')
        (0,code_frames/* bind */.oI)(state, '__doc__', value);
}


/***/ })

};
