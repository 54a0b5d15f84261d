export const id = 1084;
export const ids = [1084];
export const modules = {

/***/ 71162:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ unknownPart),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   lm: () => (/* binding */ MAX_PATH)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// Paths as values of a program: constant ones, and those below a folder that a call or a name gave.

/** Characters of a path that is followed. */
const MAX_PATH = 1024;
/** Parts of which a path is put together. */
const MAX_PARTS = 16;
/**
 * The path that a value is; undefined where nobody can say. What a call or a name gave stands in it behind a character
 * that no path has, so that no constant is taken for it.
 */
function pathOf(value, nameOfCall = String) {
    const path = value && unbounded(value, nameOfCall);
    return path === undefined || path === '' || path.length > MAX_PATH ? undefined : path;
}
function unbounded(value, nameOfCall) {
    switch (value.kind) {
        case 'text':
            return value.text;
        case 'result':
            return unknownPart(nameOfCall(value.call));
        case 'name':
            return unknownPart(value.name);
        case 'many':
            return value.shape === 'parts' && value.items.length <= MAX_PARTS
                ? joined(value.items, nameOfCall)
                : undefined;
        case 'literal':
        case 'unknown':
            return undefined;
    }
}
function joined(items, nameOfCall) {
    const parts = items.map((item) => unbounded(item, nameOfCall));
    return parts.includes(undefined) ? undefined : parts.join('').replace(/\/{2,}/g, '/');
}
/** What stands in a path for something that is not known, but the same wherever it has this name. */
function unknownPart(name) {
    return `\0${name}\0`;
}
/** A path in a folder, as it is from where that begins. */
function inFolder(path, folder) {
    if (/^[~/\0]/.test(path))
        return path;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
    return whole === '.' ? '' : whole.replace(/\/$/, '');
}


/***/ }),

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

/***/ 6786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isNamedFolder),
/* harmony export */   _: () => (/* binding */ Folders)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71162);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84566);


/** Folders that `pushd` puts on top of one another. */
const MAX_PUSHED = 64;
/** In front of the number of a folder that nobody knows. */
const SOMEWHERE = '?';
class Folders {
    /** Empty where the script began. */
    at = '';
    before = '';
    pushed = [];
    unknown = 0;
    get current() {
        return this.at;
    }
    /** What `cd` and its like do; any other command stays where it is. */
    follow(callee, args) {
        if (callee === 'popd')
            this.enter(this.pushed.pop() ?? this.somewhere());
        if (callee !== 'cd' && callee !== 'pushd')
            return;
        if (callee === 'pushd' && this.pushed.length < MAX_PUSHED)
            this.pushed.push(this.at);
        const words = args.filter((word) => !/^-[LPe@n-]+$/.test((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(word)?.text ?? ''));
        const path = words.length === 0 ? '~' : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(words[0]);
        if (path === '-')
            this.enter(this.before);
        else
            this.enter(path === undefined ? this.somewhere() : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(path, this.at));
    }
    /** Reads what a subshell or a function does, and stands again where it stood. */
    inside(read, start = this.at) {
        const { at, before } = this;
        this.at = start;
        try {
            return read();
        }
        finally {
            this.at = at;
            this.before = before;
        }
    }
    /** A folder that is not known, and no other's. */
    somewhere() {
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPart */ .QH)(SOMEWHERE + String(++this.unknown));
    }
    enter(folder) {
        this.before = this.at;
        this.at = folder.length > _paths_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATH */ .lm ? this.somewhere() : folder;
    }
}
/** Whether a script was sent there by a word, rather than that it began there or nobody knows. */
function isNamedFolder(folder) {
    return folder !== '' && (!folder.startsWith(`\0${SOMEWHERE}`) || folder.includes('/'));
}


/***/ }),

/***/ 1084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readShell: () => (/* binding */ readShell)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 15 modules
var parser = __webpack_require__(28919);
// EXTERNAL MODULE: ./lib/src/code/collect.js + 1 modules
var collect = __webpack_require__(49052);
// EXTERNAL MODULE: ./lib/src/code/fallback.js
var fallback = __webpack_require__(75590);
// EXTERNAL MODULE: ./lib/src/code/shell/state.js
var shell_state = __webpack_require__(18114);
// EXTERNAL MODULE: ./lib/src/code/comparisons.js
var comparisons = __webpack_require__(51708);
// EXTERNAL MODULE: ./lib/src/code/values.js
var code_values = __webpack_require__(84566);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/code/shell/embedded.js
var embedded = __webpack_require__(31417);
;// CONCATENATED MODULE: ./lib/src/code/shell/entries.js
// Functions of a script as their callers run them: what `$1`, `$@` and the like are in there.

/** Functions that call one another, one inside the other. */
const MAX_DEPTH = 16;
/** Calls that are looked into, of all functions together. */
const MAX_ENTRIES = 2000;
/** What a call passes. */
const MAX_PLACES = 9;
const POSITIONAL = /^[1-9@*]$/;
/** Whether a variable is what the caller passes. */
function isPositional(id) {
    return POSITIONAL.test(id);
}
/** Reads the body of a function with what this call passes; the body was read without it where it stands. */
function enter(state, name, args) {
    const body = state.bodies.get(name);
    if (!body || state.entered.length >= MAX_DEPTH || state.entered.includes(name))
        return;
    if (state.entries >= MAX_ENTRIES)
        return state.out.limit(`more than ${MAX_ENTRIES} calls of its functions`);
    state.entries++;
    const { entered } = state;
    const before = placesOf(state);
    pass(state, args);
    entered.push(name);
    const { piped, written, silenced, reading, last, fixed } = state;
    state.piped = undefined;
    state.written = undefined;
    body(args);
    Object.assign(state, { piped, written, silenced, reading, last, fixed });
    entered.pop();
    for (const [place, value] of before)
        put(state, place, value);
}
/** `shift`: the second is the first from now on. */
function shift(state) {
    const all = state.vars.get('@');
    if (all?.kind === 'many' && all.shape === 'list')
        pass(state, all.items.slice(1));
}
function pass(state, args) {
    for (let at = 0; at < MAX_PLACES; at++)
        put(state, String(at + 1), args[at] ?? code_values/* UNKNOWN */.HV);
    const all = (0,code_values/* many */._d)(args.slice(0, 1000), 'list');
    put(state, '@', all);
    put(state, '*', all);
}
function placesOf({ vars }) {
    return ['1', '2', '3', '4', '5', '6', '7', '8', '9', '@', '*'].map((place) => [place, vars.get(place)]);
}
function put({ vars }, place, value) {
    if (value === undefined)
        vars.delete(place);
    else
        vars.set(place, value);
}

// EXTERNAL MODULE: ./lib/src/code/decode.js
var decode = __webpack_require__(59114);
;// CONCATENATED MODULE: ./lib/src/code/shell/outputs.js
// What simple commands write when their input and arguments are constant: echo, printf, base64 -d, xxd -r, rev, tr.


/** The output of a command, or undefined if it is not known. */
function outputOf(callee, args, input) {
    const words = args.map((arg) => (0,code_values/* asText */.e1)(arg)?.text ?? '');
    const from = (0,code_values/* asText */.e1)(input);
    switch (callee) {
        case 'echo':
            return echo(args, words);
        case 'printf':
            return printf(args);
        case 'cat':
        case 'tee':
            return args.length === 0 || words[0] === '-' ? input : undefined;
        case 'base64':
        case 'openssl':
            return words.some((word) => /^-(?:d|D|-decode|di)$/.test(word)) ? step(from, 'base64') : undefined;
        case 'base32':
            return words.some((word) => /^-(?:d|-decode)$/.test(word)) ? step(from, 'base32') : undefined;
        case 'xxd':
            return words.some((word) => /^-[a-z]*r/.test(word)) ? step(from, 'hex') : undefined;
        case 'gunzip':
        case 'zcat':
        case 'gzip':
            return callee !== 'gzip' || words.some((word) => /^-[a-z]*d/.test(word))
                ? step(from, 'gzip')
                : undefined;
        case 'rev':
            return from && (0,code_values/* text */.Qq)(Array.from(from.text).toReversed().join(''), (0,code_values/* addLayers */.U2)(from.layers, 'reverse'));
        case 'tr':
            return from && translate(from, words);
        default:
            return undefined;
    }
}
/** Commands of one group whose output is put together. */
const MAX_GROUP = 64;
/** What a group of commands writes that begins with the call `first`: each on a line of its own. */
function groupOutput({ out, outputs }, first) {
    const calls = out.calls.slice(first, first + MAX_GROUP + 1);
    const taken = new Set(calls.map(({ pipedFrom }) => pipedFrom));
    const speaking = calls.flatMap(({ callee }, at) => taken.has(first + at) || callee === 'redirect' || callee === 'assign' ? [] : [first + at]);
    const [only] = speaking;
    if (only === undefined || calls.length > MAX_GROUP)
        return code_values/* UNKNOWN */.HV;
    if (speaking.length === 1)
        return outputs.get(only) ?? code_values/* UNKNOWN */.HV;
    return (0,code_values/* joinTexts */.B5)(speaking.flatMap((call, at) => [...(at > 0 ? [(0,code_values/* text */.Qq)('\n')] : []), outputs.get(call) ?? code_values/* UNKNOWN */.HV]));
}
function step(from, decoder) {
    if (!from || (0,decode/* decoderCount */.c8)(from.layers) >= decode/* MAX_DECODERS */.JX)
        return undefined;
    const out = (0,decode/* decode */.D4)(decoder, from.text);
    return out === undefined ? undefined : (0,code_values/* text */.Qq)((0,decode/* decode */.D4)('utf8', out) ?? out, [...from.layers, decoder]);
}
function echo(args, words) {
    const skip = words.findIndex((word) => !/^-[neE]+$/.test(word));
    const rest = skip < 0 ? [] : args.slice(skip);
    const value = (0,code_values/* joinTexts */.B5)(rest.flatMap((arg, at) => (at > 0 ? [(0,code_values/* text */.Qq)(' '), arg] : [arg])));
    return value.kind === 'text' && words.slice(0, Math.max(skip, 0)).join('').includes('e')
        ? escapes(value)
        : value;
}
function printf(args) {
    const format = (0,code_values/* asText */.e1)(args[0]);
    if (!format)
        return undefined;
    let next = 1;
    const parts = [];
    let at = 0;
    for (const match of format.text.matchAll(/%[-0-9.]{0,6}[sbdqx]/g)) {
        parts.push(escapes((0,code_values/* text */.Qq)(format.text.slice(at, match.index))), args[next++] ?? (0,code_values/* text */.Qq)(''));
        at = match.index + match[0].length;
        if (parts.length > 1000)
            return undefined;
    }
    parts.push(escapes((0,code_values/* text */.Qq)(format.text.slice(at))));
    return (0,code_values/* joinTexts */.B5)(parts);
}
/** Letters one after the other that are written as numbers, which nobody has to do. */
const SPELLED = /(?:\\x[2-7][0-9a-fA-F]){4}|(?:\\0?(?:0[4-7]|1[0-7])[0-7]){4}/;
function escapes(value) {
    if (value.kind !== 'text' || !value.text.includes('\\'))
        return value;
    const out = value.text.replace(/\\(?:x([0-9a-fA-F]{1,2})|0?([0-7]{1,3})|([ntr\\]))/g, (_, hex, octal, one) => {
        if (hex !== undefined)
            return String.fromCharCode(parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCharCode(parseInt(octal, 8) & 0xff);
        return one === 'n' ? '\n' : one === 't' ? '\t' : one === 'r' ? '\r' : '\\';
    });
    if (out === value.text)
        return value;
    return (0,code_values/* text */.Qq)(out, (0,code_values/* addLayers */.U2)(value.layers, SPELLED.test(value.text) ? 'hex' : 'escape'));
}
/** `tr 'A-Za-z' 'N-ZA-Mn-za-m'` and other one-to-one sets; `tr -d`. */
function translate(from, words) {
    const [first = '', second = ''] = words;
    if (first === '-d') {
        const gone = new Set(set(second));
        return (0,code_values/* text */.Qq)(Array.from(from.text)
            .filter((char) => !gone.has(char))
            .join(''), (0,code_values/* addLayers */.U2)(from.layers, 'concat'));
    }
    const a = set(first);
    const b = set(second);
    if (first.startsWith('-') || a.length === 0 || b.length === 0)
        return undefined;
    const map = new Map(a.map((char, at) => [char, b[Math.min(at, b.length - 1)] ?? char]));
    const out = Array.from(from.text)
        .map((char) => map.get(char) ?? char)
        .join('');
    return (0,code_values/* text */.Qq)(out, [...from.layers, /^N-Z/i.test(second) ? 'rot13' : 'translate']);
}
function set(source) {
    const plain = source.replaceAll('[:lower:]', 'a-z').replaceAll('[:upper:]', 'A-Z').replaceAll('\\n', '\n');
    return [...plain.matchAll(/([\s\S])-([\s\S])|([\s\S])/g)].flatMap(([, from, to, one]) => {
        if (one !== undefined || from === undefined || to === undefined)
            return [one ?? ''];
        const length = Math.min(256, to.charCodeAt(0) - from.charCodeAt(0) + 1);
        return Array.from({ length: Math.max(0, length) }, (_, at) => String.fromCharCode(from.charCodeAt(0) + at));
    });
}

;// CONCATENATED MODULE: ./lib/src/code/shell/words.js
// Values of shell words: quoting resolved, variables and substitutions put in where they are known.



/** The value of a word. `run` reads the scripts of its substitutions. */
function wordValue(state, word, run) {
    if (!word || !(0,shell_state/* spend */.Rf)(state))
        return code_values/* UNKNOWN */.HV;
    const { parts } = word;
    const value = parts ? joined(parts.map((part) => partValue(state, part, run))) : (0,code_values/* text */.Qq)(word.value);
    if (value.kind === 'text')
        note(state, word.pos, value);
    else if (value.kind === 'many' && value.shape === 'parts')
        for (const item of value.items)
            note(state, word.pos, item);
    return value;
}
function note(state, pos, value) {
    if (value.kind === 'text' && value.text.length > 2) {
        state.out.text((0,shell_state/* offsetOf */.b4)(state, pos), value.text, value.layers, state.scope);
    }
}
/** Values one after the other in one word. */
function joined(values) {
    const [only] = values;
    if (values.length === 1 && only)
        return only;
    return (0,code_values/* joinTexts */.B5)(values.map((value) => (0,code_values/* asText */.e1)(value) ?? value));
}
function partValue(state, part, run) {
    switch (part.type) {
        case 'Literal':
        case 'SingleQuoted':
        case 'AnsiCQuoted':
        case 'Glob':
            return (0,code_values/* text */.Qq)(part.value);
        case 'DoubleQuoted':
        case 'LocaleString':
            return part.parts.length === 0
                ? (0,code_values/* text */.Qq)('')
                : joined(part.parts.map((child) => partValue(state, child, run)));
        case 'SimpleExpansion':
            return variable(state, part.text.slice(1));
        case 'ParameterExpansion':
            return parameter(state, part, run);
        case 'CommandExpansion':
        case 'ProcessSubstitution':
            return run(state, part.script, part.pos);
        case 'BraceExpansion':
            return braces(part.text);
        case 'ExtendedGlob':
            return (0,code_values/* text */.Qq)(part.text);
        case 'ArithmeticExpansion':
            return /^\$\(\(\s*\d+\s*\)\)$/.test(part.text) ? (0,code_values/* text */.Qq)(part.text.replace(/\D/g, '')) : code_values/* UNKNOWN */.HV;
    }
}
/** `$x`: what was assigned; the home directory as `~`; the field separator as a blank; else `env.x`. */
function variable(state, id) {
    if (isPositional(id))
        state.asked++;
    const known = state.vars.get(id);
    if (known)
        return known;
    if (id === 'HOME')
        return (0,code_values/* text */.Qq)('~');
    if (id === 'IFS')
        return (0,code_values/* text */.Qq)(' ');
    if (!/^[A-Za-z_]\w*$/.test(id))
        return code_values/* UNKNOWN */.HV;
    return (0,code_values/* name */.UU)(`env.${id}`);
}
function parameter(state, part, run) {
    const { operation } = part;
    const value = part.prefix === undefined ? variable(state, part.parameter) : code_values/* UNKNOWN */.HV;
    if (part.prefix === undefined && value.kind === 'name')
        state.out.reference((0,shell_state/* offsetOf */.b4)(state, part.pos), value.name, state.scope);
    if (operation === undefined)
        return value;
    const known = (0,code_values/* asText */.e1)(value);
    switch (operation.type) {
        case 'Default': {
            const otherwise = wordValue(state, operation.operand, run);
            return operation.operator.endsWith('?') ? value : known ? value : (0,code_values/* either */.gP)(otherwise, value);
        }
        case 'Slice': {
            const from = numberOf(wordValue(state, operation.offset, run));
            const length = operation.length ? numberOf(wordValue(state, operation.length, run)) : undefined;
            if (!known || from === undefined)
                return code_values/* UNKNOWN */.HV;
            const start = from < 0 ? known.text.length + from : from;
            const end = length === undefined ? undefined : length < 0 ? known.text.length + length : start + length;
            return (0,code_values/* text */.Qq)(known.text.slice(start, end), [...known.layers, 'slice']);
        }
        case 'Replace': {
            const from = (0,code_values/* asText */.e1)(wordValue(state, operation.pattern, run));
            const to = (0,code_values/* asText */.e1)(wordValue(state, operation.replacement, run));
            if (!known || !from || !to || /[*?[]/.test(from.text) || from.text === '' || to.text.length > 1000)
                return code_values/* UNKNOWN */.HV;
            const give = () => to.text;
            if (operation.operator === '/')
                return (0,code_values/* text */.Qq)(known.text.replace(from.text, give), [...known.layers, 'concat']);
            return operation.operator === '//'
                ? (0,code_values/* text */.Qq)(known.text.replaceAll(from.text, give), [...known.layers, 'concat'])
                : code_values/* UNKNOWN */.HV;
        }
        case 'CaseModification':
            if (!known)
                return code_values/* UNKNOWN */.HV;
            if (operation.operator === ',,')
                return (0,code_values/* text */.Qq)(known.text.toLowerCase(), known.layers);
            return operation.operator === '^^' ? (0,code_values/* text */.Qq)(known.text.toUpperCase(), known.layers) : known;
        case 'Remove':
            wordValue(state, operation.operand, run);
            return value.kind === 'text' ? code_values/* UNKNOWN */.HV : value;
        case 'Transform':
        case 'Names':
        case 'Unknown':
            return code_values/* UNKNOWN */.HV;
    }
}
function numberOf(value) {
    const source = (0,code_values/* asText */.e1)(value)?.text.trim();
    if (source === undefined)
        return (0,code_values/* asNumber */.i)(value);
    return /^-?\d{1,9}$/.test(source) ? Number(source) : undefined;
}
/** `{curl,http://x}`: several words. */
function braces(source) {
    const inner = source.slice(1, -1);
    if (/[{}'"\\$`]/.test(inner) || !inner.includes(','))
        return (0,code_values/* text */.Qq)(source);
    return (0,code_values/* many */._d)(inner.split(',', 1000).map((piece) => (0,code_values/* text */.Qq)(piece)), 'list');
}

;// CONCATENATED MODULE: ./lib/src/code/shell/redirections.js
// What a command reads and writes beside its words: here-documents, files, and descriptors that were opened before.



/** What the command reads: a here-document, a here-string, or what was piped into it. */
function inputOf(state, redirections, written, run) {
    for (const each of redirections) {
        if (each.type === 'HereString')
            return wordValue(state, each.target, run);
        if (each.type !== 'HereDoc')
            continue;
        const { body } = each;
        const quoted = each.delimiter?.quoted === true;
        const value = quoted || !body.parts
            ? (0,code_values/* text */.Qq)(body.text)
            : wordValue(state, { ...body, type: 'Word', value: body.text }, run);
        if (quoted || !body.parts)
            state.out.text((0,shell_state/* offsetOf */.b4)(state, body.pos), body.text, [], state.scope);
        return value;
    }
    return written?.kind === 'unknown' ? undefined : written;
}
/** Files that are read, the one that is the input last, and all other redirections. */
function apart(list) {
    const inputs = list.filter((each) => each.type === 'Redirect' && each.operator === '<');
    const aside = inputs.filter((each) => !isStandard(each));
    return [
        [...aside, ...inputs.filter((each) => isStandard(each))],
        list.filter((each) => !inputs.includes(each)),
    ];
}
function isStandard(each) {
    return (descriptorOf(each) ?? '0') === '0';
}
/** Whether one of them is the input, rather than a descriptor beside it. */
function readsInput(inputs) {
    const last = inputs.at(-1);
    return last !== undefined && isStandard(last);
}
function descriptorOf({ descriptor }) {
    return descriptor?.type === 'FileDescriptor' ? String(descriptor.value) : descriptor?.name;
}
/** `<&5`: the call that opened the descriptor. */
function keptInput(state, list, run) {
    if (state.descriptors.size === 0)
        return undefined;
    const copy = list.find((each) => each.type === 'Redirect' && each.operator === '<&');
    if (copy?.type !== 'Redirect' || !isStandard(copy))
        return undefined;
    return opened(state, wordValue(state, copy.target, run));
}
/** The call that opened the descriptor with this number, or the one whose number a variable holds. */
function opened({ descriptors }, value) {
    if (value?.kind === 'name')
        return descriptors.get(value.name.replace(/^env\./, ''));
    return descriptors.get((0,code_values/* asText */.e1)(value)?.text ?? '');
}
/** `read -u 5`. */
function descriptorRead(state, args) {
    if (state.descriptors.size === 0)
        return undefined;
    for (const [at, arg] of args.entries()) {
        const own = /^-[a-z]*u(\d*)$/.exec((0,code_values/* asText */.e1)(arg)?.text ?? '')?.[1];
        if (own !== undefined)
            return own === '' ? opened(state, args[at + 1]) : state.descriptors.get(own);
    }
    return undefined;
}
const NOWHERE = /^(?:\/dev\/(?:null|stdout|stderr)|&?\d+-?|-)$/;
/** Each file that is written or read is a call of `redirect`; gives the last one, or -1. */
function redirects(state, list, from, run, written = state.outputs.get(from)) {
    let last = -1;
    for (const each of list) {
        if (each.type !== 'Redirect' || !each.target)
            continue;
        const target = wordValue(state, each.target, run);
        if (target.kind === 'text' && NOWHERE.test(target.text))
            continue;
        const named = new Map([['operator', (0,code_values/* text */.Qq)(each.operator)]]);
        if (written !== undefined && written.kind !== 'unknown' && each.operator.includes('>'))
            named.set('input', written);
        last = state.out.call((0,shell_state/* offsetOf */.b4)(state, each.pos), {
            callee: 'redirect',
            args: [target],
            named,
            scope: state.scope,
            silenced: state.silenced,
            ...(from < 0 || each.operator === '<' ? {} : { pipedFrom: from }),
            ...(state.folders.current === '' ? {} : { folder: state.folders.current }),
        });
        const descriptor = descriptorOf(each);
        if (last >= 0 && descriptor !== undefined && /^<>?$/.test(each.operator))
            state.descriptors.set(descriptor, last);
    }
    return last;
}

// EXTERNAL MODULE: ./lib/src/code/shell/wrappers.js
var shell_wrappers = __webpack_require__(97139);
;// CONCATENATED MODULE: ./lib/src/code/shell/commands.js
// One shell command: its words, what it reads and writes, and the call it makes.









const MAX_WORDS = 10_000;
/** Reads a command and gives the number of its call, or -1 if it makes none. */
function readCommand(state, command, background, run) {
    if (!(0,shell_state/* spend */.Rf)(state))
        return -1;
    const { piped, written } = state;
    state.piped = undefined;
    state.written = undefined;
    const named = new Map();
    const assigned = command.prefix.filter((part) => part.type === 'Assignment');
    for (const part of assigned) {
        const value = commands_assign(state, part, command.name === undefined, run);
        if (command.name)
            named.set(`env.${part.name}`, value);
    }
    const hidden = [];
    const words = command.name ? wordsOf(state, command, hidden, run) : [];
    const input = inputOf(state, command.redirects, written, run);
    if (input)
        named.set('input', input);
    if (background)
        named.set('background', (0,code_values/* literal */.eu)(true));
    const [inputs, others] = apart(command.redirects);
    const read = redirects(state, inputs, -1, run);
    const from = read >= 0 && readsInput(inputs) ? read : (keptInput(state, command.redirects, run) ?? piped);
    const call = words.length > 0 ? emit(state, command.pos, words, { named, hidden, piped: from, input }) : -1;
    const redirected = redirects(state, others, call, run);
    // What a shell is left with reads from there, too.
    if (read >= 0 && words.length === 1 && (0,code_values/* asText */.e1)(words[0])?.text === 'exec')
        state.reading = read;
    return call >= 0 ? call : Math.max(read, redirected);
}
/** The words of a command: braces and variables that hold several words are taken apart. */
function wordsOf(state, command, hidden, run) {
    const out = [];
    const all = command.name ? [command.name, ...command.args] : command.args;
    for (const [at, word] of all.entries()) {
        if (out.length >= MAX_WORDS)
            break;
        if (word.type === 'Assignment') {
            out.push(assignmentWord(state, word, run));
            continue;
        }
        const value = wordValue(state, word, run);
        if (at === 0)
            hidden.push(...hidingOf(word, value));
        if (value.kind === 'many' && value.shape === 'list')
            out.push(...value.items.slice(0, MAX_WORDS));
        else if (value.kind === 'text' && isBare(word) && /\s/.test(value.text.trim())) {
            out.push(...value.text
                .trim()
                .split(/\s+/, MAX_WORDS)
                .map((piece) => (0,code_values/* text */.Qq)(piece, value.layers)));
        }
        else
            out.push(value);
    }
    return out;
}
/** An expansion outside quotes, which the shell splits at blanks. */
function isBare(word) {
    return (word.parts ?? []).some((part) => /^(?:SimpleExpansion|ParameterExpansion|CommandExpansion)$/.test(part.type));
}
/** How the name of the command was written so that it does not stand there. */
function hidingOf(word, value) {
    if (value.kind !== 'text')
        return [];
    const layers = value.layers.length > 0 ? ['concat'] : [];
    if (isBare(word))
        return ['alias', ...layers];
    const whole = /^(?:"[^"$`\\]*"|'[^']*')$/.test(word.text);
    return word.text === value.text || whole ? layers : ['concat'];
}
function assignmentWord(state, word, run) {
    const value = commands_assign(state, word, true, run, true);
    const known = (0,code_values/* asText */.e1)(value);
    return known ? (0,code_values/* text */.Qq)(`${word.name}=${known.text}`, known.layers) : (0,code_values/* joinTexts */.B5)([(0,code_values/* text */.Qq)(`${word.name}=`), value]);
}
function commands_assign(state, part, stays, run, quiet = false) {
    const source = part.value;
    let value = source.type === 'Word'
        ? wordValue(state, source, run)
        : (0,code_values/* many */._d)(source.elements.slice(0, MAX_WORDS).map((element) => wordValue(state, element, run)), 'list');
    const before = part.append === true ? (0,code_values/* asText */.e1)(state.vars.get(part.name)) : undefined;
    const added = (0,code_values/* asText */.e1)(value);
    if (before && added)
        value = (0,code_values/* text */.Qq)(before.text + added.text, (0,code_values/* addLayers */.U2)(before.layers, ...added.layers, 'concat'));
    if (stays)
        (0,shell_state/* setVariable */.BB)(state, part.name, value);
    if (stays && !quiet) {
        state.out.call((0,shell_state/* offsetOf */.b4)(state, part.pos), {
            callee: 'assign',
            args: [(0,code_values/* text */.Qq)(part.name), value],
            scope: state.scope,
            silenced: state.silenced,
        });
    }
    return value;
}
function emit(state, pos, all, around) {
    const { words, wrappers, assignments } = (0,shell_wrappers/* unwrap */.oA)(all, (word) => (0,code_values/* asText */.e1)(word)?.text);
    const { named, piped, input } = around;
    const outer = around.found === true ? ['find'] : [];
    if (wrappers.length > 0)
        named.set('wrapper', (0,code_values/* text */.Qq)([...outer, ...wrappers].join(' ')));
    for (const each of assignments)
        named.set(`env.${each.split('=', 1)[0] ?? ''}`, (0,code_values/* text */.Qq)(each.slice(each.indexOf('=') + 1)));
    const [first = code_values/* UNKNOWN */.HV, ...args] = words;
    const word = isOwnShell(first) ? 'sh' : (0,shell_wrappers/* commandName */.p6)((0,code_values/* asText */.e1)(first)?.text);
    const local = word !== undefined && state.functions.has(word);
    const callee = word === undefined || word === '' ? '$' : local ? `local.${word}` : word;
    const offset = (0,shell_state/* offsetOf */.b4)(state, pos);
    let call = state.out.call(offset, {
        callee,
        ...(callee === '$' ? { target: first } : {}),
        args,
        named,
        scope: state.scope,
        silenced: state.silenced,
        hidden: around.hidden,
        ...(piped === undefined ? {} : { pipedFrom: piped }),
        ...(state.folders.current === '' ? {} : { folder: state.folders.current }),
    });
    if (call < 0)
        return -1;
    state.folders.follow(callee, args);
    state.last = call;
    for (const arg of args)
        state.out.folded(offset, arg, state.scope);
    (0,embedded/* noteEmbedded */.bE)(state, pos, callee, args, input);
    if (args.length === 0 && (0,shell_wrappers/* takesText */.gZ)(wrappers))
        (0,embedded/* noteText */.gA)(state, pos, first);
    if (callee === 'find' && around.found !== true)
        call = startedByFind(state, pos, args, call);
    if (callee === 'shift')
        shift(state);
    if (local && word !== undefined)
        enter(state, word, args);
    const output = outputOf(callee, args, input);
    if (output && output.kind !== 'unknown')
        state.outputs.set(call, output);
    if (output)
        state.out.folded(offset, output, state.scope);
    if (callee === 'read' || callee === 'mapfile')
        fill(state, args, descriptorRead(state, args) ?? piped ?? state.reading);
    return call;
}
/** `$SHELL`, `$BASH`, `${SHELL:-/bin/sh}`: the shell of whoever runs the script. */
function isOwnShell(first) {
    return (0,code_values/* alternatives */.Vo)(first).some((each) => each.kind === 'name' && (each.name === 'env.SHELL' || each.name === 'env.BASH'));
}
/** What `find` starts is given what it finds, as by xargs. Gives the last of these calls, or its own. */
function startedByFind(state, pos, args, call) {
    let last = call;
    for (const words of (0,shell_wrappers/* findCommands */.uU)(args)) {
        const named = new Map([['wrapper', (0,code_values/* text */.Qq)('find')]]);
        const own = emit(state, pos, words, { named, hidden: [], piped: call, input: undefined, found: true });
        if (own >= 0)
            last = own;
    }
    return last;
}
/** `read name`: the variable holds a line of what is read. */
function fill(state, args, from) {
    if (from === undefined)
        return;
    for (const arg of args.slice(0, MAX_READ)) {
        const id = (0,code_values/* asText */.e1)(arg)?.text;
        if (id !== undefined && /^[A-Za-z_]\w*$/.test(id))
            (0,shell_state/* setVariable */.BB)(state, id, (0,code_values/* result */.Ke)(from));
    }
}
/** Variables that one `read` fills. */
const MAX_READ = 32;
/** What a call writes: the constant if it is known, or the call's result. */
function outputValue(state, call) {
    const known = state.outputs.get(call);
    if (known?.kind === 'text')
        return (0,code_values/* text */.Qq)((0,core_text/* withoutEnd */.M)(known.text, '\n'), known.layers);
    return call >= 0 ? (known ?? (0,code_values/* result */.Ke)(call)) : code_values/* UNKNOWN */.HV;
}

;// CONCATENATED MODULE: ./lib/src/code/shell/statements.js
// The structure of a shell script: lists, pipes, branches, loops and functions.







/** Reads a script; gives the number of its last call, or -1. */
function readScript(state, script) {
    for (const error of script.errors ?? [])
        state.out.error((0,shell_state/* offsetOf */.b4)(state, error.pos));
    return readList(state, script.commands);
}
/** The script of a substitution; its value is what its last command writes. */
function runScript(state, script, pos) {
    if (!script)
        return code_values/* UNKNOWN */.HV;
    const { piped, written, silenced, fixed } = state;
    state.piped = undefined;
    state.written = undefined;
    // Positions in a script between escaped backquotes are those of another text.
    if (script.source !== undefined)
        state.fixed = (0,shell_state/* offsetOf */.b4)(state, pos);
    const call = readScript(state, script);
    Object.assign(state, { piped, written, silenced, fixed });
    return outputValue(state, call);
}
function readList(state, statements) {
    let last = -1;
    for (const statement of statements) {
        const call = readStatement(state, statement);
        if (call >= 0)
            last = call;
    }
    return last;
}
function readStatement(state, { command, background }) {
    if (command.type === 'AndOr')
        return readAndOr(state, command, background === true);
    return readPipeline(state, command, background === true);
}
/** So far after a command an `|| true` is looked for. */
const MAX_CHAIN = 8;
/** `a || true` swallows the failure of a. */
function readAndOr(state, { commands, operators }, background) {
    let last = -1;
    for (const [at, command] of commands.entries()) {
        const before = state.silenced;
        let or = at;
        while (or < at + MAX_CHAIN && operators[or] === '&&')
            or++;
        const next = operators[or] === '||' ? commands[or + 1] : undefined;
        state.silenced ||= next !== undefined && isIdle(next);
        if (at > 0)
            state.branch++;
        const call = readPipeline(state, command, background);
        if (at > 0)
            state.branch--;
        state.silenced = before;
        if (call >= 0)
            last = call;
    }
    return last;
}
function isIdle(node) {
    return (node.type === 'Command' && node.suffix.length <= 1 && /^(?:true|:|exit)$/.test(node.name?.value ?? ''));
}
function readPipeline(state, node, background) {
    if (node.type !== 'Pipeline')
        return readNode(state, node, background);
    let last = -1;
    for (const command of node.commands) {
        const first = state.out.calls.length;
        const call = readNode(state, command, background);
        if (call >= 0)
            last = call;
        state.piped = last >= 0 ? last : undefined;
        state.written = command.type === 'Command' ? state.outputs.get(last) : groupOutput(state, first);
    }
    state.piped = undefined;
    state.written = undefined;
    return last;
}
function readNode(state, node, background) {
    if (!(0,shell_state/* spend */.Rf)(state))
        return -1;
    switch (node.type) {
        case 'Command':
            return readCommand(state, node, background, runScript);
        case 'CompoundList':
            return readList(state, node.commands);
        case 'Subshell':
            return state.folders.inside(() => readList(state, node.body.commands));
        case 'BraceGroup':
            return readList(state, node.body.commands);
        case 'Redirected':
            return readRedirected(state, node.command, node.redirects, background);
        case 'Function':
            return readFunction(state, node);
        case 'Coproc':
            return readNode(state, node.body, background);
        default:
            return readBranches(state, node);
    }
}
function readRedirected(state, node, list, background) {
    // What a loop reads comes first: `while read line; do ...; done < file`.
    const [inputs, others] = apart(list);
    const input = redirects(state, inputs, -1, runScript);
    const { reading } = state;
    state.reading = input >= 0 && readsInput(inputs) ? input : (keptInput(state, list, runScript) ?? reading);
    const first = state.out.calls.length;
    const call = readNode(state, node, background);
    state.reading = reading;
    const redirected = Math.max(input, redirects(state, others, call, runScript, groupOutput(state, first)));
    return call >= 0 ? call : redirected;
}
function readBranches(state, node) {
    state.branch++;
    const call = readBranch(state, node);
    state.branch--;
    return call;
}
function readBranch(state, node) {
    switch (node.type) {
        case 'If': {
            const lists = [
                node.clause,
                node.then,
                ...node.elif.flatMap(({ clause, then }) => [clause, then]),
                ...(node.else ? [node.else] : []),
            ];
            return Math.max(-1, ...lists.slice(0, 10_000).map((list) => readList(state, list.commands)));
        }
        case 'While': {
            const first = readList(state, node.clause.commands);
            return Math.max(first, readList(state, node.body.commands));
        }
        case 'For':
        case 'Select': {
            const values = (node.wordlist ?? []).map((word) => wordValue(state, word, runScript));
            (0,shell_state/* setVariable */.BB)(state, node.name.value, values.slice(0, 8).reduce(code_values/* either */.gP, values[0] ?? code_values/* UNKNOWN */.HV));
            return readList(state, node.body.commands);
        }
        case 'ArithmeticFor':
            return readList(state, node.body.commands);
        case 'Case': {
            wordValue(state, node.word, runScript);
            let last = -1;
            for (const item of node.items)
                last = Math.max(last, readList(state, item.body.commands));
            return last;
        }
        case 'TestCommand':
            readTest(state, node.expression, 0);
            return -1;
        case 'ArithmeticCommand':
            return -1;
    }
}
const MAX_TESTS = 300;
function readTest(state, test, depth) {
    if (depth > MAX_TESTS)
        return;
    if (test.type === 'TestUnary')
        wordValue(state, test.operand, runScript);
    else if (test.type === 'TestBinary') {
        const left = wordValue(state, test.left, runScript);
        const right = wordValue(state, test.right, runScript);
        const place = { offset: (0,shell_state/* offsetOf */.b4)(state, test.pos), scope: state.scope };
        if ((0,comparisons/* compares */.t)(test.operator))
            (0,comparisons/* noteComparison */._)(state.out, place, left, right);
    }
    else if (test.type === 'TestLogical')
        for (const each of test.operands)
            readTest(state, each, depth + 1);
    else if (test.type === 'TestNot')
        readTest(state, test.operand, depth + 1);
    else
        readTest(state, test.expression, depth + 1);
}
function readFunction(state, node) {
    const { scope } = state;
    const name = node.name.value;
    const own = state.out.scope((0,shell_state/* offsetOf */.b4)(state, node.pos), name, scope);
    state.functions.set(name, own);
    state.scope = own;
    const { asked } = state;
    // It is called from anywhere.
    state.folders.inside(() => readNode(state, node.body, false), state.folders.somewhere());
    state.scope = scope;
    if (state.entered.length > 0)
        return -1;
    const takes = state.asked > asked;
    const known = state.functions.size;
    state.bodies.set(name, () => {
        // What says nothing new is not read again: it neither takes anything nor calls what came after it.
        if (!takes && state.functions.size === known)
            return;
        const { scope: outer } = state;
        state.scope = own;
        readNode(state, node.body, false);
        state.scope = outer;
    });
    return -1;
}

;// CONCATENATED MODULE: ./lib/src/code/shell/read.js
// Reads a shell script and gives its commands as calls, with quoting resolved and pipes kept.





/**
 * Facts of a POSIX or Bash script, broken ones included (`unbash` 6.0.4 recovers from errors). Reads the first
 * {@link MAX_PROGRAM} characters. Never throws.
 */
const readShell = (whole) => (0,fallback/* unlessItThrows */.td)('shell', whole, () => read(whole));
function read(whole) {
    // A carriage return before the end of a line would belong to the last word; blanks keep the offsets.
    const text = (whole.length > collect/* MAX_PROGRAM */.A ? whole.slice(0, collect/* MAX_PROGRAM */.A) : whole).replaceAll('\r\n', ' \n');
    if (nesting(text) > MAX_NESTING)
        return (0,fallback/* readRoughly */.Xb)('shell', text, 'parentheses nested too deep');
    const out = new collect/* Collector */.g(text);
    if (text.length < whole.length)
        out.limit(`longer than ${collect/* MAX_PROGRAM */.A} characters`);
    const script = (0,parser/* parse */.qg)(text);
    const state = (0,shell_state/* makeState */.If)(out);
    readScript(state, script);
    markRunning(state);
    return out.facts('shell');
}
/** Beyond this the parser, which reads substitutions one inside the other again, takes quadratic time. */
const MAX_NESTING = 200;
/** How deep parentheses and braces open, strings and comments not told apart. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (char === '(' || char === '{')
            deepest = Math.max(deepest, ++depth);
        else if ((char === ')' || char === '}') && depth > 0)
            depth--;
    }
    return deepest;
}
/** Functions that the script itself calls. */
function markRunning(state) {
    const { calls, scopes } = state.out;
    for (let changed = true, rounds = 0; changed && rounds < 16; rounds++) {
        changed = false;
        for (const { callee, scope } of calls) {
            const called = callee.startsWith('local.') ? state.functions.get(callee.slice(6)) : undefined;
            const known = called === undefined ? undefined : scopes[called];
            if (called === undefined || !known || known.runs === true)
                continue;
            if (scope !== 0 && scopes[scope]?.runs !== true)
                continue;
            scopes[called] = { ...known, runs: true };
            changed = true;
        }
    }
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

/***/ 97139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gZ: () => (/* binding */ takesText),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   p6: () => (/* binding */ commandName),
/* harmony export */   uU: () => (/* binding */ findCommands)
/* harmony export */ });
// Commands that run another command: what they run, past their own options.
/** Wrapper -> its options that take a value, and how many plain arguments come before the command. */
const WRAPPERS = {
    sudo: [/^-(?:[ughpCTrtUDR]|-(?:user|group|host|prompt|chdir|chroot))$/, 0],
    doas: [/^-[uC]$/, 0],
    env: [/^-(?:u|C|-unset|-chdir)$/, 0],
    nohup: [/^$/, 0],
    exec: [/^-a$/, 0],
    command: [/^$/, 0],
    builtin: [/^$/, 0],
    time: [/^-[of]$/, 0],
    timeout: [/^-(?:[sk]|-signal|-kill-after)$/, 1],
    nice: [/^-(?:n|-adjustment)$/, 0],
    ionice: [/^-[cn]$/, 0],
    setsid: [/^$/, 0],
    stdbuf: [/^-[ioe]$/, 0],
    unbuffer: [/^$/, 0],
    busybox: [/^$/, 0],
    chroot: [/^$/, 1],
    strace: [/^-[eopsPu]$/, 0],
    watch: [/^-(?:n|-interval)$/, 0],
    flock: [/^-[wEn]$/, 1],
    xargs: [/^-(?:[IiLnPsdEa]|-(?:max-args|max-procs|delimiter|replace|arg-file))$/, 0],
    parallel: [/^-[jNI]$/, 0],
};
/** The same of programs that do so only behind certain words: their options that take a value, and these words. */
const VERBS = {
    git: [
        /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|exec-path|config-env))$/,
        ['bisect run', 'submodule foreach'],
    ],
};
/** Wrappers that give a text of several words to a shell, where it is all that they are given. */
const TEXTS = new Set(['git', 'watch', 'parallel']);
const MAX_WRAPPERS = 8;
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
/** The words from the real command on. `textOf` gives a word as far as it is known. */
function unwrap(all, textOf) {
    const wrappers = [];
    const assignments = [];
    let words = all;
    while (wrappers.length < MAX_WRAPPERS) {
        const id = commandName(textOf(words[0]));
        if (id === undefined)
            break;
        const known = Object.hasOwn(WRAPPERS, id) ? WRAPPERS[id] : undefined;
        const verbs = Object.hasOwn(VERBS, id) ? VERBS[id] : undefined;
        const next = known ? past(words, known, assignments, textOf) : verbs && pastVerbs(words, verbs, textOf);
        if (next === undefined || next >= words.length)
            break;
        if (id === 'command' && /^-[vV]$/.test(textOf(words[1]) ?? ''))
            break;
        wrappers.push(id);
        words = words.slice(next);
    }
    return { words, wrappers, assignments };
}
function past(words, [options, plain], assignments, textOf) {
    let at = 1;
    let left = plain;
    for (; at < words.length; at++) {
        const word = textOf(words[at]);
        if (word === undefined)
            return at;
        if (word === '--')
            return at + 1 + left;
        if (options.test(word))
            at++;
        else if (word.startsWith('-') && word.length > 1)
            continue;
        else if (ASSIGNMENT.test(word))
            assignments.push(word);
        else if (left > 0)
            left--;
        else
            return at;
    }
    return at;
}
/** Where the command behind two verbs begins; options may stand anywhere. */
function pastVerbs(words, [options, verbs], textOf) {
    const seen = [];
    for (let at = 1; at < words.length; at++) {
        const word = textOf(words[at]);
        if (seen.length === 2 && word?.startsWith('-') !== true)
            return at;
        if (word === undefined)
            return undefined;
        if (options.test(word))
            at++;
        else if (!word.startsWith('-'))
            seen.push(word);
        if (seen.length === 2 && !verbs.includes(seen.join(' ')))
            return undefined;
    }
    return undefined;
}
/** Whether the innermost of these programs gives a text to a shell. */
function takesText(wrappers) {
    return TEXTS.has(wrappers.at(-1) ?? '');
}
/** Commands that one `find` starts. */
const MAX_FOUND = 16;
/** `find . -exec one {} \\; -exec two {} +`: the words of each command. */
function findCommands(args) {
    const found = [];
    let open;
    for (const arg of args) {
        const word = arg.kind === 'text' ? arg.text : undefined;
        if (open === undefined) {
            if (found.length >= MAX_FOUND)
                break;
            if (word !== undefined && /^-(?:exec|ok)(?:dir)?$/.test(word))
                found.push((open = []));
        }
        else if (word === ';' || (word === '+' && isPlace(open.at(-1))))
            open = undefined;
        else
            open.push(arg);
    }
    return found.filter(({ length }) => length > 0);
}
function isPlace(value) {
    return value?.kind === 'text' && value.text === '{}';
}
/** The name of a program without the usual folders of programs. */
function commandName(word) {
    return word?.replace(/^(?:\/usr)?(?:\/local)?\/s?bin\/(?=[^/]+$)/, '');
}


/***/ })

};
