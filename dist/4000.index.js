export const id = 4000;
export const ids = [4000];
export const modules = {

/***/ 70717:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
// From an offset in the text to a line and a column.
/** Offsets at which lines begin; a line ends with a line feed, as git and GitHub count. */
class Lines {
    #starts;
    #count;
    #last = 0;
    constructor(text) {
        let starts = new Int32Array(1 + (text.length >> 4));
        let count = 1;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count === starts.length) {
                const wider = new Int32Array(starts.length * 2);
                wider.set(starts);
                starts = wider;
            }
            starts[count++] = at + 1;
        }
        this.#starts = starts;
        this.#count = count;
    }
    /** Line and column of an offset, both from 1. */
    at(offset) {
        let low = this.#start(this.#last) <= offset ? this.#last : 0;
        let high = this.#count - 1;
        // Facts mostly come in order, so the line sought is near the last one.
        const near = low + 16;
        if (near < high && this.#start(near) > offset)
            high = near;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#start(middle) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        this.#last = low;
        return { line: low + 1, column: offset - this.#start(low) + 1 };
    }
    #start(line) {
        return this.#starts[line] ?? 0;
    }
}


/***/ }),

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


/***/ }),

/***/ 84566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Ke: () => (/* binding */ result),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U2: () => (/* binding */ addLayers),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   _5: () => (/* binding */ MAX_ITEMS),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   yV: () => (/* binding */ leadsFurther)
/* harmony export */ });
// Makers and small operations of values: constants, names, results and mixtures of them.
/** A text longer than this is no longer put together; payloads seen in the wild are far smaller. In characters. */
const MAX_TEXT = 1 << 20;
/** A list holds no more items than this; a payload as a list of character codes fits. */
const MAX_ITEMS = 200_000;
/** A value that may be any of several keeps this many, so that assigning in a loop stays linear. */
const MAX_ALTERNATIVES = 8;
/** Values share parts; whoever walks one must not meet more parts than this, or deeper than that. */
const MAX_SIZE = 400_000;
const MAX_DEPTH = 32;
const MAX_LAYERS = 16;
const MAX_NAME = 300;
const UNKNOWN = { kind: 'unknown' };
const NO_LAYERS = [];
function text(value, layers = NO_LAYERS) {
    return value.length > MAX_TEXT ? UNKNOWN : { kind: 'text', text: value, layers };
}
function literal(value) {
    return { kind: 'literal', value };
}
function result(call) {
    return { kind: 'result', call };
}
function name(dotted, hidden) {
    if (dotted.length > MAX_NAME)
        return UNKNOWN;
    return hidden === undefined || hidden.length === 0
        ? { kind: 'name', name: dotted }
        : { kind: 'name', name: dotted, hidden };
}
/** Adds ways a name was hidden, each once. */
function hide(value, ...how) {
    if (value.kind !== 'name' || how.length === 0)
        return value;
    return { ...value, hidden: [...new Set([...(value.hidden ?? []), ...how])] };
}
/** The layers of two texts that became one, each once. */
function addLayers(first, ...more) {
    const all = [...new Set([...first, ...more])];
    return all.length > MAX_LAYERS ? all.slice(0, MAX_LAYERS) : all;
}
const extents = new WeakMap();
/** A list, dictionary or mixture; one that grew too large or too deep through sharing becomes unknown. */
function many(items, shape, keys) {
    let size = 1;
    let depth = 0;
    for (const item of items) {
        if (item.kind !== 'many') {
            size++;
            continue;
        }
        const extent = extents.get(item);
        size += extent?.size ?? item.items.length + 1;
        depth = Math.max(depth, extent?.depth ?? 1);
    }
    if (size > MAX_SIZE || depth >= MAX_DEPTH)
        return UNKNOWN;
    const value = shape === undefined
        ? { kind: 'many', items }
        : keys === undefined
            ? { kind: 'many', items, shape }
            : { kind: 'many', items, shape, keys };
    // Flat ones need no note: their size is the number of their items.
    if (depth > 0)
        extents.set(value, { size, depth: depth + 1 });
    return value;
}
function same(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'name')
        return b.kind === 'name' && a.name === b.name;
    if (a.kind === 'result')
        return b.kind === 'result' && a.call === b.call;
    if (a.kind === 'text')
        return b.kind === 'text' && a.text === b.text;
    if (a.kind === 'literal')
        return b.kind === 'literal' && a.value === b.value;
    if (a.kind === 'many')
        return b.kind === 'many' && sameParts(a, b);
    return b.kind === 'unknown';
}
/** Lists longer than this are taken for different ones. */
const MAX_COMPARED = 16;
function sameParts(a, b) {
    const { length } = a.items;
    if (a.shape !== b.shape || length !== b.items.length || length > MAX_COMPARED)
        return false;
    return a.items.every((item, at) => {
        const other = b.items[at];
        // Lists in lists share parts, so that looking into them could take very long.
        const isSame = item === other || (item.kind !== 'many' && other !== undefined && same(item, other));
        return isSame && a.keys?.[at] === b.keys?.[at];
    });
}
/** Either of two values: a flat mixture without repeats. The first itself if the second adds nothing to it. */
function either(a, b) {
    if (same(a, b))
        return a;
    const known = alternatives(a);
    let items;
    for (const item of alternatives(b)) {
        const all = items ?? known;
        if (all.some((each) => same(each, item)))
            continue;
        const at = all.length < MAX_ALTERNATIVES ? all.length : lessTelling(all, item);
        if (at < 0)
            continue;
        items ??= [...known];
        items[at] = item;
    }
    return items === undefined ? a : many(items);
}
/** Whether a value may be something that it was not before and that is sought. */
function leadsFurther(value, before = UNKNOWN, sought = 'results') {
    const known = alternatives(before);
    return alternatives(value).some((each) => leads(each, sought) && !known.some((other) => same(each, other)));
}
function leads(value, sought) {
    if (value.kind === 'many')
        return value.items.slice(0, MAX_COMPARED).some((item) => leads(item, sought));
    return value.kind === 'text' || value.kind === 'name' || (value.kind === 'result' && sought === 'results');
}
/** Constants are many and give way to what leads elsewhere; -1 when none of these does. */
function lessTelling(items, than) {
    const limit = TELLING[than.kind];
    return items.findIndex(({ kind }) => TELLING[kind] < limit);
}
const TELLING = {
    unknown: 0,
    literal: 1,
    text: 2,
    many: 2,
    name: 3,
    result: 3,
};
/** What a value may be: the parts of a mixture, or itself. */
function alternatives(value) {
    return value.kind === 'many' && value.shape === undefined ? value.items : [value];
}
/** The first alternative that is a text. */
function asText(value) {
    if (value === undefined)
        return undefined;
    if (value.kind === 'text')
        return value;
    if (value.kind !== 'many' || value.shape !== undefined)
        return undefined;
    for (const item of value.items)
        if (item.kind === 'text')
            return item;
    return undefined;
}
function asNumber(value) {
    return value?.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined;
}
/** Texts one after the other; with an unknown part among them, `parts` that keep what is known. */
function joinTexts(parts, layer) {
    const [only] = parts;
    if (parts.length === 1 && only && only.kind !== 'text')
        return only;
    let whole = '';
    const layers = [];
    // Parts that share a long text would multiply it for whoever writes them out.
    if (lengthOf(parts) > MAX_TEXT)
        return UNKNOWN;
    for (const part of parts) {
        if (part.kind !== 'text')
            return many(flat(parts), 'parts');
        whole += part.text;
        for (const each of part.layers)
            if (!layers.includes(each))
                layers.push(each);
    }
    if (layer !== undefined && !layers.includes(layer))
        layers.push(layer);
    return text(whole, layers);
}
function lengthOf(parts) {
    let length = 0;
    for (const part of parts) {
        if (part.kind === 'text')
            length += part.text.length;
        else if (part.kind === 'many' && part.shape === 'parts')
            length += lengthOf(part.items);
    }
    return length;
}
function flat(parts) {
    if (!parts.some((part) => part.kind === 'many' && part.shape === 'parts'))
        return parts;
    const out = parts.flatMap((part) => (part.kind === 'many' && part.shape === 'parts' ? part.items : [part]));
    return out.length > 256 ? out.slice(0, 256) : out;
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

/***/ 94000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCode: () => (/* binding */ inspectCode)
});

// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/inspect/name.js
var inspect_name = __webpack_require__(46294);
// EXTERNAL MODULE: ./lib/src/inspect/secret/checksum.js
var checksum = __webpack_require__(25615);
// EXTERNAL MODULE: ./lib/src/inspect/secret/distinctive.js
var distinctive = __webpack_require__(31808);
// EXTERNAL MODULE: ./lib/src/inspect/secret/encoded.js
var encoded = __webpack_require__(6612);
// EXTERNAL MODULE: ./lib/src/inspect/secret/findings.js
var findings = __webpack_require__(74626);
// EXTERNAL MODULE: ./lib/src/inspect/secret/search.js + 12 modules
var search = __webpack_require__(88023);
// EXTERNAL MODULE: ./lib/src/inspect/secret/table.js
var secret_table = __webpack_require__(80710);
;// CONCATENATED MODULE: ./lib/src/inspect/secret/split.js






/** Characters of the shortest value of a format that tells itself. */
const LEAST = 20;
/** Characters of all texts of one program that are searched; a program is no longer itself. */
const MAX_TEXT = 8_000_000;
/**
 * Findings in texts (of at least {@link LEAST} characters) that stand nowhere in `raw` as they are, where the search of texts would see them: put together,
 * reversed, decoded in several steps. Only formats that tell themselves count. Linear in the texts.
 */
function splitSecrets(texts, raw, locator, rules) {
    const table = (0,secret_table/* secretTable */.p)(rules);
    const found = new Map();
    for (const { value, text, candidate } of candidatesIn(texts, table)) {
        const digest = (0,checksum/* digestOf */.ol)(value);
        if (found.has(digest) || isShown(value, raw))
            continue;
        const { line, column } = text;
        const note = 'the program puts it together from parts';
        found.set(digest, { ...candidate, note, digest, line, column, moreLines: [] });
    }
    return (0,findings/* secretFindings */.$)([...found.values()], locator);
}
function candidatesIn(texts, table) {
    const starts = [];
    let length = 0;
    for (const { text } of texts) {
        starts.push(length);
        length += text.length + 1;
    }
    if (length === 0 || length > MAX_TEXT)
        return [];
    const joined = texts.map(({ text }) => text).join('\n');
    const context = { table, place: ANYWHERE, now: 0, work: { left: Infinity } };
    const found = [];
    const data = Buffer.from(joined, 'latin1');
    table.automaton.scan(data, 0, data.length, (keyword, at) => {
        for (const lead of table.leads[keyword] ?? []) {
            if (lead.kind !== 'format' || !table.distinctive.has(lead.format))
                continue;
            const beginning = { format: lead.format, prefix: joined.slice(at, at + lead.length) };
            const candidate = (0,search/* followDecoded */.kA)(beginning, joined, at, context);
            const text = texts[starts.findLastIndex((start) => start <= at)];
            if (candidate !== undefined && text !== undefined)
                found.push({ value: candidate.value, text, candidate });
        }
    });
    return found;
}
/** Tests and examples hold tokens of such formats, too. */
const ANYWHERE = { path: '', exercise: false, generic: false, bare: false };
/** Whether the search of texts sees the value: as it is, behind escapes, or in base64. */
function isShown(value, raw) {
    return (raw.includes(value) ||
        (0,encoded/* unescaped */.tv)(raw).includes(value) ||
        (0,distinctive/* encodedBeginnings */.r)(value).some(({ text }) => raw.includes(text)));
}

// EXTERNAL MODULE: ./lib/src/inspect/code/claims.js + 1 modules
var claims = __webpack_require__(58060);
// EXTERNAL MODULE: ./lib/src/inspect/command/knowledge.js + 1 modules
var knowledge = __webpack_require__(91478);
// EXTERNAL MODULE: ./lib/src/inspect/automaton.js
var automaton = __webpack_require__(45603);
;// CONCATENATED MODULE: ./lib/src/inspect/code/word-finder.js
// Finds known words in the many short texts of a program, in one pass over all of them.

class WordFinder {
    words;
    automaton;
    /** `words` in ASCII and small letters, without line breaks. */
    constructor(words) {
        this.words = words;
        this.automaton = new automaton/* Automaton */.z(words);
    }
    /** The numbers of the words in each text that has any, in ascending order; `texts` in small letters. */
    find(texts) {
        const found = new Map();
        const ends = endsOf(texts);
        // Characters beyond Latin 1 lose their upper byte here, so that words may be seen which are not there.
        const data = Buffer.from(texts.join('\n'), 'latin1');
        let index = 0;
        this.automaton.scan(data, 0, data.length, (number, start) => {
            while (start >= (ends[index] ?? data.length))
                index++;
            const numbers = found.get(index);
            if (numbers?.includes(number) === true || !this.isIn(texts[index], number))
                return;
            if (numbers === undefined)
                found.set(index, [number]);
            else
                numbers.push(number);
        });
        for (const numbers of found.values())
            numbers.sort((a, b) => a - b);
        return found;
    }
    isIn(text, number) {
        const word = this.words[number];
        return word !== undefined && text?.includes(word) === true;
    }
}
/** Where each text ends once they are joined with line breaks. */
function endsOf(texts) {
    let end = -1;
    return texts.map((text) => (end += text.length + 1));
}

// EXTERNAL MODULE: ./lib/src/inspect/code/arguments.js
var code_arguments = __webpack_require__(50639);
;// CONCATENATED MODULE: ./lib/src/inspect/code/capabilities.js



/** The tables made of the knowledge, once for each run. */
class Capabilities {
    data;
    texts;
    /** Finds the words of {@link texts}, by their place in it, and what addresses have behind their scheme. */
    words;
    opaque;
    positional;
    codeThroughout;
    steady;
    containers;
    putting;
    known;
    /** By the part of a rule. */
    members = new Map();
    /** Answers so far: programs call the same all the time. */
    callees = new Map();
    calls;
    below;
    methods;
    commands;
    references;
    tables;
    imports;
    importPatterns;
    named;
    /** Answers so far, as for {@link callees}. */
    ofNames = new Map();
    byCall;
    byName;
    constructor(data, known) {
        this.data = data;
        this.known = known;
        const all = Object.entries(data.capabilities);
        const table = (pick) => invert(all.map(([id, capability]) => [id, pick(capability)]));
        this.calls = table(({ calls = [] }) => calls.filter((name) => !name.endsWith('.*')));
        this.below = table(({ calls = [] }) => calls.filter((name) => name.endsWith('.*')).map((name) => name.slice(0, -2)));
        this.commands = table(({ commands = [] }) => commands);
        this.references = table(({ references = [] }) => references);
        this.tables = table(({ references = [] }) => references.filter((name) => name.endsWith('()')).map((name) => name.slice(0, -2)));
        this.imports = table(({ imports = [] }) => imports.filter((name) => !name.startsWith('^')));
        this.importPatterns = all.flatMap(([id, { imports = [] }]) => imports.filter((name) => name.startsWith('^')).map((name) => [id, new RegExp(name)]));
        this.named = all.flatMap(([id, { names = [] }]) => names.map((name) => [id, new RegExp(name)]));
        this.methods = methodsOf(all);
        this.texts = all.flatMap(([capability, { texts = [], lines = false }]) => texts.map((mark) => ({ capability, mark, pattern: (0,code_arguments/* regex */.yG)(mark.pattern), lines })));
        this.words = new WordFinder([...this.texts.map(({ mark }) => mark.has), '://']);
        const marks = all.flatMap(([capability, of]) => (of.arguments ?? []).map((mark) => Object.assign((0,code_arguments/* compileMark */.VD)(mark), { capability })));
        this.byCall = group(marks, ({ mark }) => mark.calls ?? []);
        this.byName = group(marks, ({ mark }) => mark.calls === undefined && typeof mark.argument === 'string' ? [mark.argument] : []);
        this.opaque = new Set(data.opaque);
        this.positional = new Set(data.positional);
        this.codeThroughout = new Set(data['code-throughout']);
        this.steady = new Set(data.steady);
        this.containers = new Set(data.containers.calls);
        this.putting = new Set(data.containers.methods);
    }
    static of(rules) {
        return rules.index('code', rules, () => new Capabilities(rules.knowledge('code'), (0,knowledge/* commandKnowledge */.y)(rules)));
    }
    /** What a call runs: its first argument, or all of them: `Function('require', code)`. */
    programsOf({ callee, args }) {
        return this.codeThroughout.has(callee) ? args : args.slice(0, 1);
    }
    /** Capabilities of a resolved callee. */
    ofCallee(callee) {
        const known = this.callees.get(callee);
        if (known !== undefined)
            return known;
        const found = this.findCallee(callee);
        if (this.callees.size < MAX_KEPT)
            this.callees.set(callee, found);
        return found;
    }
    findCallee(callee) {
        const exact = this.calls.get(callee) ?? NONE;
        for (let dot = callee.lastIndexOf('.'); dot > 0; dot = callee.lastIndexOf('.', dot - 1)) {
            const below = this.below.get(callee.slice(0, dot));
            if (below !== undefined)
                return [...exact, ...below];
        }
        return exact;
    }
    ofMethod(method, imported) {
        const rows = this.methods.get(method);
        if (rows === undefined)
            return NONE;
        return rows.filter(([, modules]) => modules.some((module) => imported.has(module))).map(([id]) => id);
    }
    ofCommand(command) {
        return this.commands.get(command) ?? NONE;
    }
    ofReference(name) {
        return this.references.get(name) ?? NONE;
    }
    /** What a name shows wherever its value goes. */
    ofName(name) {
        const known = this.ofNames.get(name);
        if (known !== undefined)
            return known;
        const found = this.named.filter(([, pattern]) => pattern.test(name)).map(([id]) => id);
        const kept = found.length === 0 ? NONE : found;
        if (this.ofNames.size < MAX_KEPT)
            this.ofNames.set(name, kept);
        return kept;
    }
    /** Of a whole table of names that is handed on as one value. */
    ofTable(name) {
        return this.tables.get(name) ?? NONE;
    }
    ofImport(module) {
        if (module.includes('://'))
            return this.importPatterns.filter(([, pattern]) => pattern.test(module)).map(([id]) => id);
        return this.imports.get(module) ?? this.imports.get(module.split('.', 1)[0] ?? '') ?? NONE;
    }
    /** Capabilities that the arguments of a call give it, whatever it calls or for this callee only. */
    ofArguments(callee, call) {
        const ofCall = this.byCall.get(callee);
        const options = (0,code_arguments/* optionsOf */.cz)(call);
        if (ofCall === undefined && options.size === 0)
            return NONE;
        const found = [];
        const add = (marks) => {
            for (const mark of marks)
                if ((0,code_arguments/* fits */.lA)(mark, call))
                    found.push(mark.capability);
        };
        if (ofCall !== undefined)
            add(ofCall);
        for (const name of options.keys())
            add(this.byName.get(name) ?? []);
        return found;
    }
    /** What may fill a part of a rule, `a|b`: capabilities, or groups of them. */
    membersOf(part) {
        const known = this.members.get(part);
        if (known !== undefined)
            return known;
        const members = new Set(part.split('|').flatMap((name) => this.data.groups[name] ?? [name]));
        this.members.set(part, members);
        return members;
    }
}
const NONE = [];
/** Names of which the answer is kept, over a whole run. */
const MAX_KEPT = 20_000;
function invert(lists) {
    const table = new Map();
    for (const [id, names] of lists)
        for (const name of names) {
            const ids = table.get(name) ?? [];
            ids.push(id);
            table.set(name, ids);
        }
    return table;
}
function methodsOf(all) {
    const table = new Map();
    for (const [id, { methods = {} }] of all)
        for (const [method, modules] of Object.entries(methods)) {
            const rows = table.get(method) ?? [];
            rows.push([id, modules]);
            table.set(method, rows);
        }
    return table;
}
function group(marks, keys) {
    const table = new Map();
    for (const mark of marks)
        for (const key of keys(mark)) {
            const row = table.get(key) ?? [];
            row.push(mark);
            table.set(key, row);
        }
    return table;
}

// EXTERNAL MODULE: ./lib/src/inspect/command/handed.js
var handed = __webpack_require__(43255);
;// CONCATENATED MODULE: ./lib/src/inspect/code/handed.js

/** Words of one command, and of its alternatives, that are looked at. */
const MAX_WORDS = 1000;
const MAX_ALTERNATIVES = 8;
/** Each text with the place of its command. */
function handedTexts({ language, calls }, { textRunners, textVariables }) {
    if (language !== 'shell')
        return [];
    const found = [];
    for (const call of calls) {
        const texts = variableTexts(call, textVariables);
        if (textRunners.has(call.callee))
            for (const words of waysOf(call.args))
                texts.push(...(0,handed/* textsRunBy */.J)(call.callee, words, textRunners));
        for (const text of new Set(texts))
            found.push({ language, text, layers: [], line: call.line, column: call.column });
    }
    return found;
}
/** `NAME=text command`, `export NAME=text`, `NAME=text`. */
function variableTexts({ callee, args, named }, variables) {
    if (callee === 'assign') {
        const [name, value] = args;
        return name?.kind === 'text' && value !== undefined && variables.has(name.text) ? textsOf(value) : [];
    }
    const set = [...named].flatMap(([name, value]) => name.startsWith('env.') && variables.has(name.slice(4)) ? textsOf(value) : []);
    if (callee !== 'export' && callee !== 'declare')
        return set;
    const exported = args.slice(0, MAX_WORDS).flatMap((word) => textsOf(word));
    return exported.flatMap((word) => {
        const equals = word.indexOf('=');
        return equals > 0 && variables.has(word.slice(0, equals)) ? [word.slice(equals + 1)] : [];
    });
}
/** The words of a command; once for each thing that one of them may be. */
function waysOf(args) {
    const words = args.slice(0, MAX_WORDS).map((arg) => textsOf(arg));
    const ways = Math.min(MAX_ALTERNATIVES, Math.max(1, ...words.map(({ length }) => length)));
    return Array.from({ length: ways }, (_, way) => words.map((each) => each[way] ?? each[0] ?? UNKNOWN));
}
/** What stands for what is not known, as in programs that other commands run. */
const UNKNOWN = '$_';
function textsOf(value) {
    if (value.kind === 'text')
        return [value.text];
    if (value.kind !== 'many')
        return [UNKNOWN];
    if (value.shape === undefined)
        return value.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    return [value.items.map((part) => (part.kind === 'text' ? part.text : UNKNOWN)).join('')];
}

// EXTERNAL MODULE: ./lib/src/code/paths.js
var paths = __webpack_require__(71162);
// EXTERNAL MODULE: ./lib/src/inspect/command/fetch.js
var command_fetch = __webpack_require__(34535);
// EXTERNAL MODULE: ./lib/src/code/shell/wrappers.js
var shell_wrappers = __webpack_require__(97139);
// EXTERNAL MODULE: ./lib/src/inspect/command/executes.js
var executes = __webpack_require__(2771);
// EXTERNAL MODULE: ./lib/src/inspect/command/words.js
var command_words = __webpack_require__(55058);
// EXTERNAL MODULE: ./lib/src/inspect/code/words.js
var code_words = __webpack_require__(58582);
;// CONCATENATED MODULE: ./lib/src/inspect/code/names.js




/** Results of results that are followed; longer chains are builders, whose first name decides. */
const MAX_CHAIN = 16;
/** The callee; a method of a result carries what gave the result: `requests.Session.post`. */
function qualified(facts, call) {
    let name = call.callee;
    let current = call;
    for (let depth = 0; depth < MAX_CHAIN && name.startsWith('.'); depth++) {
        const target = current?.target;
        if (target?.kind === 'name')
            return target.name + name;
        if (target?.kind !== 'result')
            return name;
        current = facts.calls[target.call];
        if (current === undefined)
            return name;
        name = current.callee + name;
    }
    return name;
}
const NOTHING = new Map();
/** The program that a call starts when it is given as a list of arguments (or is a line of shell itself). */
function commandOf(facts, call) {
    if (facts.language === 'shell')
        return unwrapped({ name: (0,command_words/* programName */.kX)(call.callee), args: call.args, named: NOTHING });
    const { callee, args } = withoutMode(call);
    const [first, second, ...others] = args;
    if (first?.kind === 'many' && first.shape !== 'parts') {
        const command = listCommand(first.items);
        return command === undefined ? undefined : unwrapped(command);
    }
    const name = programNamed(first);
    if (name === undefined)
        return undefined;
    // execlp(file, name, ...): the program, what it is told to be called, and its words.
    if (LISTS_WORDS.test(callee))
        return unwrapped({ name, args: others, named: NOTHING });
    // execvp(file, args), child_process.spawn(file, args): the program, then a list.
    if (second?.kind !== 'many' || second.shape !== 'list')
        return undefined;
    return { name, args: second.items, named: NOTHING };
}
const LISTS_WORDS = /^os\.execl/;
const SPAWN = 'os.spawn';
/** os.spawn takes first how to wait for what it starts, and is os.exec otherwise. */
function withoutMode(call) {
    if (!call.callee.startsWith(SPAWN))
        return call;
    return { ...call, callee: `os.exec${call.callee.slice(SPAWN.length)}`, args: call.args.slice(1) };
}
function listCommand(items) {
    const [program, ...args] = items;
    const name = programNamed(program);
    return name === undefined ? undefined : { name, args, named: NOTHING };
}
/** The interpreter that runs the program itself, as the languages name it. */
const ITSELF = new Map([
    ['sys.executable', 'python'],
    ['process.execPath', 'node'],
]);
function programNamed(value) {
    if (value?.kind === 'name')
        return ITSELF.get(value.name);
    return value?.kind === 'text' && !/\s/.test(value.text) ? (0,command_words/* programName */.kX)(value.text) : undefined;
}
/** Programs that only start another one do not count, but what they start. */
function unwrapped(command) {
    const { words, wrappers } = (0,shell_wrappers/* unwrap */.oA)([(0,code_words/* wordOf */.aG)(command.name), ...command.args], (word) => word?.kind === 'text' ? word.text : undefined);
    const [program, ...args] = words;
    if (wrappers.length === 0 || program?.kind !== 'text')
        return command;
    return { name: (0,command_words/* programName */.kX)(program.text), args, named: command.named };
}
/** What an interpreter takes for its program: the argument of `-c` or the script, and nothing behind it. */
function programOf({ name, args }, known) {
    const executed = (0,executes/* executedBy */.Z)(name, args, known, code_words/* VALUE_WORDS */.AP);
    return executed.from === 'input' ? 'input' : executed.word;
}
/** Whether an interpreter runs what it is given on its input: no script, no `-c`, or an explicit `-`. */
function readsProgramFromInput(command, known) {
    return programOf(command, known) === 'input';
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/identities.js

const identities_NONE = new Set();
/** The words of a command that name a key or a program to connect with: `-i` of scp, `-e` of rsync. */
function identitiesIn(facts, call, { data }) {
    const command = commandOf(facts, call);
    const options = command === undefined ? undefined : data['identity-options'][command.name];
    if (command === undefined || options === undefined)
        return identities_NONE;
    const { args } = command;
    const found = new Set();
    for (let at = 0; at < args.length; at++) {
        const word = beginningOf(args[at]);
        if (word === '--')
            break;
        const option = optionIn(word, options);
        if (option === undefined)
            continue;
        const value = option.joined ? args[at] : args[++at];
        if (value !== undefined && option.connects && isIdentity(value, option.joined, options))
            found.add(value);
    }
    return found;
}
/** What is an option itself may be one of those that send; a program to connect with is a command with its words. */
function isIdentity(value, joined, { command = false }) {
    const text = beginningOf(value);
    return (joined || !text.startsWith('-')) && (!command || /\s/.test(text));
}
function beginningOf(value) {
    const first = value?.kind === 'many' && value.shape === 'parts' ? value.items[0] : value;
    return first?.kind === 'text' ? first.text : '';
}
/** The option of a word that takes a value; the first such letter of several: `-ri key`. */
function optionIn(word, { connects, others = [] }) {
    const known = [...connects, ...others];
    if (word.startsWith('--')) {
        const [name = ''] = word.split('=', 1);
        return known.includes(name) ? { connects: connects.includes(name), joined: name !== word } : undefined;
    }
    if (!word.startsWith('-'))
        return undefined;
    for (let at = 1; at < word.length; at++) {
        const letter = `-${word.charAt(at)}`;
        if (known.includes(letter))
            return { connects: connects.includes(letter), joined: at + 1 < word.length };
    }
    return undefined;
}
/** The arguments of a call without those words, in a list of words as well. */
function withoutIdentities(args, identities) {
    if (identities.size === 0)
        return args;
    return args
        .filter((value) => !identities.has(value))
        .map((value) => value.kind === 'many' && value.shape === 'list'
        ? { ...value, items: value.items.filter((item) => !identities.has(item)) }
        : value);
}
/**
 * Texts that stand in a program only as such words: what stands near them takes nothing from there. A text that is
 * used once more, or by a name, still counts where it flows.
 */
function identityTexts(facts, capabilities) {
    const uses = new Map();
    for (const call of facts.calls)
        for (const value of identitiesIn(facts, call, capabilities))
            if (value.kind === 'text')
                uses.set(value.text, (uses.get(value.text) ?? 0) + 1);
    if (uses.size === 0)
        return new Set();
    for (const { text } of facts.texts) {
        const left = uses.get(text);
        if (left !== undefined)
            uses.set(text, left - 1);
    }
    return new Set([...uses].filter(([, left]) => left >= 0).map(([text]) => text));
}

// EXTERNAL MODULE: ./lib/src/inspect/code/hosts.js
var code_hosts = __webpack_require__(92668);
;// CONCATENATED MODULE: ./lib/src/inspect/code/page-sends.js

/** Whether it goes to a constant host that is neither the page's own nor one where pages are counted. */
function leavesPage(facts, call, { data }) {
    const values = [...call.args, ...openedWith(facts, call)];
    return (values.some((value) => FOREIGN.test(firstText(value))) ||
        values
            .flatMap(code_hosts/* addressesOfValue */.N1)
            .some((address) => !(0,code_hosts/* isLocal */.IX)(address) && !(0,code_hosts/* isOn */.Mp)(data.hosts.analytics, address)));
}
/** An address without a scheme takes that of the page. */
const FOREIGN = /^\/\/[\w-]{1,60}\./;
function firstText(value) {
    const first = value.kind === 'many' && value.shape === 'parts' ? value.items[0] : value;
    return first?.kind === 'text' ? first.text : '';
}
/** Calls that are looked through for where a request was opened to. */
const MAX_OPENED = 50;
/** Where a connection leads: it was made with the address, or is opened with it before it sends. */
function openedWith({ calls }, { callee, target }) {
    if (callee !== '.send' || target?.kind !== 'result')
        return [];
    const near = calls.slice(target.call, target.call + MAX_OPENED);
    const opens = near.filter((each) => each.callee === '.open' && each.target?.kind === 'result' && each.target.call === target.call);
    return [...(calls[target.call]?.args ?? []), ...opens.flatMap(({ args }) => args)];
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/text-traits.js


/** Longest text in which words are looked for; longer ones are data, and decoded ones are looked at by themselves. */
const MAX_WORD_TEXT = 65_536;
/** All texts are searched at once, and only those in which something is found are looked at. */
function textTraits(facts, capabilities) {
    const texts = [...text_traits_textsOf(facts)];
    const all = [];
    const ofText = new Map();
    const words = capabilities.words.find(texts.map(({ text }) => text.toLowerCase()));
    for (const [index, numbers] of words) {
        const placed = texts[index];
        if (placed === undefined)
            continue;
        const traits = traitsOfText(placed, facts.language === 'shell', numbers, capabilities);
        if (traits.length === 0)
            continue;
        all.push(...traits);
        if (!ofText.has(placed.text))
            ofText.set(placed.text, traits);
    }
    return { all, ofText };
}
/** Commands that only show, search or compare what they are given. */
const PRINTS = /^(?:local\..*|echo|printf|cat|grep|egrep|fgrep|rg|sed|awk|\[|\[\[|test|export|declare|alias|log|error|warn|info|die|fail|usage|git|case)$/;
function* text_traits_textsOf(facts) {
    for (const text of facts.texts)
        if (text.text.length <= MAX_WORD_TEXT && text.text.length > 2)
            yield text;
    for (const { args, scope, line, column, callee, target } of facts.calls) {
        // (home() / '.aws' / 'credentials').read_text()
        if (target?.kind === 'text' && target.layers.length > 0 && target.text.length <= MAX_WORD_TEXT)
            yield { text: target.text, scope, line, column };
        // Paths that are put together: join(home, '.aws', 'credentials').
        if (args.length < 2) {
            if (facts.language !== 'shell')
                continue;
        }
        else if (facts.language !== 'shell' && !/(?:join|joinpath|resolve|Path|PurePath)$/.test(callee))
            continue;
        const parts = args.slice(0, 32).flatMap((value) => (value.kind === 'text' ? [value.text] : []));
        const text = facts.language === 'shell' ? [callee, ...parts].join(' ') : parts.join('/');
        if (parts.length === 0 || text.length > MAX_WORD_TEXT)
            continue;
        if (facts.language !== 'shell')
            yield { text, scope, line, column };
        else if (!PRINTS.test(callee))
            yield { text, scope, line, column, command: true };
    }
}
function traitsOfText({ text, scope, line, column, command }, shell, words, capabilities) {
    const traits = [];
    for (const number of words) {
        const marked = capabilities.texts[number];
        if (marked === undefined)
            continue;
        const { capability, mark, pattern, lines } = marked;
        if ((lines && shell && command !== true) || pattern?.test(text) === false)
            continue;
        traits.push({
            capability,
            kind: mark.kind,
            what: cut(text),
            scope,
            line,
            column,
            ...(mark.weak && { weak: true }),
        });
    }
    if (text.includes('://'))
        traits.push(...addressTraits(text, { scope, line, column }, capabilities));
    return traits;
}
function addressTraits(text, place, { data }) {
    return (0,code_hosts/* addressesIn */.Mh)(text.slice(0, code_arguments/* MAX_TEXT */.lG)).flatMap((address) => {
        const kinds = [];
        if (address.ip !== undefined && (0,code_hosts/* isMetadata */.SE)(address))
            kinds.push('metadata', ...(address.disguised ? ['disguised-address'] : []));
        else if (address.ip !== undefined && !(0,code_hosts/* isLocal */.IX)(address))
            kinds.push('raw-address');
        if ((0,code_hosts/* isOn */.Mp)(data.hosts.known, address))
            kinds.push('known-host');
        const { scope, line, column } = place;
        const what = cut(text);
        return kinds.map((capability) => ({ capability, kind: address.host, what, scope, line, column }));
    });
}
function cut(text) {
    return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/traits.js









function traitsOf(facts, capabilities, situation) {
    const { all: ofTexts, ofText } = textTraits(facts, capabilities);
    const ofCall = new Map();
    const all = [...ofTexts];
    const imported = new Set(facts.imports.map(({ module }) => module.split('.', 1)[0] ?? ''));
    const names = facts.calls.map((call) => qualified(facts, call));
    const reading = { facts, names, capabilities, imported, ofText, situation };
    for (const [index, call] of facts.calls.entries()) {
        const traits = callTraits(index, call, reading);
        if (traits.length === 0)
            continue;
        ofCall.set(index, traits);
        all.push(...traits);
    }
    const ofName = new Map();
    for (const { name, scope, line, column } of facts.references) {
        for (const capability of capabilities.ofReference(name))
            all.push({ capability, kind: '', what: name, scope, line, column });
        const shown = capabilities.ofName(name);
        if (shown.length === 0 || ofName.has(name))
            continue;
        const traits = shown.map((capability) => ({ capability, kind: '', what: name, scope, line, column }));
        ofName.set(name, traits);
        all.push(...traits);
    }
    for (const { module, scope, line, column } of facts.imports)
        for (const capability of capabilities.ofImport(module))
            all.push({ capability, kind: module, what: `import ${module}`, scope, line, column });
    // Functions are read after what calls them; people look for the first of several from the top.
    all.sort((a, b) => a.line - b.line || a.column - b.column);
    const has = new Set(all.map(({ capability }) => capability));
    const inherited = environmentsGiven(facts, ofCall);
    const identities = has.has('send') ? identityTexts(facts, capabilities) : NO_TEXTS;
    const near = all.filter((trait) => !isInherited(trait, inherited) && !traits_isIdentity(trait, identities));
    return { all: near, ofCall, ofText, ofName, has, names };
}
/** Calls whose result is the environment of a program that is started: what stands near that takes nothing from it. */
function environmentsGiven({ calls }, ofCall) {
    const given = new Set();
    for (const [index, traits] of ofCall) {
        const call = calls[index];
        if (call === undefined || !traits.some(({ capability }) => capability === 'execute-process'))
            continue;
        const environment = (0,code_arguments/* optionsOf */.cz)(call).get('env');
        if (environment?.kind === 'result')
            given.add(environment.call);
    }
    return given;
}
const NO_TEXTS = new Set();
function traits_isIdentity({ capability, call, what }, identities) {
    return capability === 'credential' && call === undefined && identities.has(what);
}
/** Such a copy counts where it flows, and not by where it stands. */
function isInherited({ capability, call }, inherited) {
    return capability === 'environment' && call !== undefined && inherited.has(call);
}
function callTraits(index, call, reading) {
    const { facts, names, capabilities, imported, situation } = reading;
    const name = names[index] ?? '';
    const called = capabilities.ofCallee(name);
    const starts = facts.language === 'shell' || called.includes('execute-process');
    const command = starts ? commandOf(facts, call) : undefined;
    const ids = new Set(called);
    if (name.startsWith('.'))
        add(ids, capabilities.ofMethod(name, imported));
    if (command !== undefined)
        add(ids, shownBy(command, capabilities));
    add(ids, capabilities.ofArguments(name, call));
    if (command !== undefined)
        add(ids, capabilities.ofArguments(command.name, command));
    // What a program is started with is its own environment, not something that is taken.
    if (!starts)
        add(ids, referenced(call, name, capabilities));
    if (ids.size === 0 && facts.language !== 'shell')
        return [];
    if (facts.language === 'shell' && isProgramOfItsOwn(call, name) && command?.name !== 'redirect')
        ids.add('execute-process');
    if ((ids.has('fetch') || ids.has('messages')) && fetchesFromHere(call))
        for (const id of ['fetch', 'messages'])
            ids.delete(id);
    if (ids.has('send') && asksMetadata(call))
        ids.delete('send');
    if (ids.has('page-send') && !leavesPage(facts, call, capabilities))
        ids.delete('page-send');
    if (ids.has('lookup') && looksUpItself(facts, call, capabilities))
        ids.delete('lookup');
    if (ids.has('execute-code') && isHarmless(capabilities.programsOf(call)))
        ids.delete('execute-code');
    if (ids.size === 0)
        return [];
    if (ids.has('decode') && call.args.some((value) => value.kind === 'text' && value.text.length >= CONSTANT))
        ids.add('decode-constant');
    if (call.silenced)
        ids.add('suppressed');
    if (situation.startup && call.moment === 'module')
        ids.add('startup');
    if (call.scope === 0 && ids.has('fetch'))
        ids.add('fetch-at-import');
    if (call.scope === 0 &&
        ids.has('execute-code') &&
        !capabilities.programsOf(call).every((value) => isPlain(facts, value)))
        ids.add('execute-at-import');
    const what = command === undefined || facts.language === 'shell' ? name : `${name}(${command.name})`;
    const { scope, line, column } = call;
    return [...ids].map((capability) => ({ capability, kind: '', what, scope, line, column, call: index }));
}
/** A file that is started, by its path or by what gave its name or its folder: `file=$(mktemp)`, then `$file`. */
function isProgramOfItsOwn({ callee, target }, name) {
    if (name.includes('/'))
        return true;
    return callee === '$' && (target?.kind === 'result' || (0,paths/* pathOf */.XM)(target)?.includes('/') === true);
}
function add(ids, more) {
    for (const id of more)
        ids.add(id);
}
/** What a program that is started is known for. */
function shownBy(command, capabilities) {
    return [...capabilities.ofCommand(command.name), ...fetches(command, capabilities)];
}
/** What a program that fetches does with the network, as its options tell. */
function fetches({ name, args }, { known }) {
    const fetch = (0,command_fetch/* fetchOf */.A)(name, args, known, code_words/* VALUE_WORDS */.AP);
    if (fetch === undefined)
        return [];
    return ['fetch', ...(fetch.bodies.length > 0 ? ['send'] : []), ...(fetch.insecure ? ['tls-off'] : [])];
}
/** A constant, or the content of a file with a constant name. */
function isPlain({ calls }, value) {
    if (value.kind === 'text' || value.kind === 'literal')
        return true;
    if (value.kind !== 'result')
        return false;
    return OPENS.test(calls[value.call]?.callee ?? '');
}
/** `eval("3/4")`, `Function('return this')`: nothing without a letter calls anything, nor does a name. */
function isHarmless(programs) {
    return programs.length > 0 && programs.every((value) => value.kind === 'text' && HARMLESS.test(value.text));
}
const HARMLESS = /^(?:[\d\s.,+*/%()-]{1,200}|\s{0,20}return\s{1,20}\(?(?:this|globalThis|self|window|global)\)?\s{0,20};?\s{0,20})$/;
const OPENS = /(?:^|\.)(?:open|read|read_text|read_bytes|compile)$/;
/** Characters of a constant that may hold a program. */
const CONSTANT = 24;
/** Lists in lists, and items of each, in which a whole environment is looked for: bounds the work for one call. */
const MAX_NESTED = 3;
const MAX_LOOKED_AT = 32;
/** A whole table of names (all environment variables) that is handed on as one value. */
function referenced(call, name, capabilities) {
    // Settings put back what was there: process.env = { ...process.env }.
    if (!mayHoldName(call) || name.endsWith('.__setattr__') || looksUp(call))
        return traits_NONE;
    const found = [];
    const look = (value, depth) => {
        if (value.kind === 'name')
            found.push(...capabilities.ofTable(value.name));
        else if (value.kind === 'many' && depth < MAX_NESTED)
            for (const item of value.items.slice(0, MAX_LOOKED_AT))
                look(item, depth + 1);
    };
    for (const value of call.args)
        look(value, 0);
    for (const [argument, value] of call.named)
        if (argument !== 'env')
            look(value, 0);
    return found;
}
const traits_NONE = [];
/** Most calls are given constants and results: looking first makes nothing. */
function mayHoldName({ args, named }) {
    return named.size > 0 || args.some(({ kind }) => kind === 'name' || kind === 'many');
}
/** `gethostbyname(gethostname())`: asks for its own address. */
function looksUpItself({ calls }, { args: [host] }, { data }) {
    return host?.kind === 'result' && data['own-name'].includes(calls[host.call]?.callee ?? '');
}
/** `value_of(os.environ, "HOME")`: one of the table, not the table. */
function looksUp({ args: [table, key] }) {
    return table?.kind === 'name' && key?.kind === 'text' && /^[A-Z][A-Z\d_]{2,80}$/.test(key.text);
}
/** Whether all addresses that a call is given are of this machine or its network. */
function fetchesFromHere(call) {
    const addresses = [...call.args, ...call.named.values()].flatMap(code_hosts/* addressesOfValue */.N1);
    return addresses.length > 0 && addresses.every(code_hosts/* isLocal */.IX);
}
/** Whether all that it is sent to is the service of the machine's own cloud: it asks for the token of a session. */
function asksMetadata(call) {
    const addresses = call.args.flatMap(code_hosts/* addressesOfValue */.N1);
    return addresses.length > 0 && addresses.every(code_hosts/* isMetadata */.SE);
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/examine.js





/**
 * Values that reach a function late (from a method that is defined after it, from a circle of calls) are followed only in
 * programs that could do harm with them: these are few, and for the others it would double the work.
 */
function examiner(rules, situation) {
    const capabilities = Capabilities.of(rules);
    const known = (0,knowledge/* commandKnowledge */.y)(rules);
    const ways = rules.index('flows of code', rules, () => flowsOf(rules, capabilities));
    return (first) => {
        const { closer } = first;
        const handed = handedTexts(first, known);
        const embedded = handed.length > 0 ? [...first.embedded, ...handed] : first.embedded;
        // What the closer look holds is much, and of no use to anybody else.
        const facts = { ...first, embedded, closer: undefined };
        const traits = traitsOf(facts, capabilities, situation);
        const sought = closer && soughtIn(facts, traits, capabilities, ways);
        const more = sought && closer(sought);
        return more === undefined
            ? { facts, traits }
            : { facts: more, traits: traitsOf(more, capabilities, situation) };
    };
}
function flowsOf(rules, capabilities) {
    return rules
        .ofSurface('code')
        .flatMap((rule) => (0,core_rule/* matchOf */.HU)(rule).any ?? [])
        .filter(({ flow }) => flow !== undefined)
        .map(({ parts }) => parts.map((part) => capabilities.membersOf(part)));
}
/** What could do harm that is not known yet. */
function soughtIn({ references, texts }, { has }, capabilities, ways) {
    // Functions that are handed on are called somewhere, under whatever name.
    const shown = new Set([...has, ...references.flatMap(({ name }) => capabilities.ofCallee(name))]);
    const hiding = capabilities.data['hiding-layers'];
    if (texts.some(({ layers }) => layers.some((layer) => hiding.includes(layer))))
        shown.add('decode');
    const isShown = (members) => [...members].some((id) => shown.has(id));
    if (ways.some((parts) => parts.every(isShown)))
        return 'results';
    return isShown(capabilities.membersOf('run')) ? 'constants' : undefined;
}

;// CONCATENATED MODULE: ./lib/src/code/blank-names.js
// Names that nobody sees: letters without a shape, which Python and JavaScript take for a name.
/** The fillers of Hangul are letters to both languages, and blank in every typeface. */
const FILLER = /[\u115f\u1160\u3164\uffa0]{1,200}/g;
/** Places of one text that are looked at. */
const MOST = 5000;
/** Characters of the line in front and behind that are looked at. */
const REACH = 1000;
/** Fillers where a name stands or inside one; in texts and comments they are a part of writing. Linear. */
function* blankNames(text) {
    let count = 0;
    for (const { 0: run, index: at } of text.matchAll(FILLER)) {
        if (++count > MOST)
            return;
        const point = (run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        if (isName(text, at, at + run.length))
            yield { kind: 'blank-name', at, detail: `U+${point}` };
    }
}
const COMMENT = /(?:^|\s)(?:\/\/|\/\*|\*\s|#\s)/;
const QUOTES = '"\'`';
const NAME_BEFORE = /(?:[A-Za-z0-9_$]|[[{(,;=:+!&|?.]\s{0,9}|\b(?:const|let|var|def|class|import|as|return|for|in)\s{1,9})$/;
const NAME_BEHIND = /^(?:[A-Za-z0-9_$]|\s{0,9}[\]}),;=:.([+])/;
const STARTS_LINE = /^\s*$/;
const IS_SET = /^\s{0,9}(?:=[^=]|\(|\.)/;
function isName(text, from, to) {
    const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - REACH);
    const feed = text.indexOf('\n', to);
    const behind = text.slice(to, Math.min(feed === -1 ? text.length : feed, to + REACH));
    const before = outsideTexts(text.slice(start, from));
    if (before === undefined || COMMENT.test(before))
        return false;
    if (STARTS_LINE.test(before))
        return IS_SET.test(behind);
    return NAME_BEFORE.test(before) && NAME_BEHIND.test(behind);
}
/** The line with its texts left out; undefined where it ends in one. Texts over several lines are not known here. */
function outsideTexts(line) {
    let outside = '';
    let quote = '';
    for (let at = 0; at < line.length; at++) {
        const character = line[at] ?? '';
        if (quote === '') {
            outside += character;
            if (QUOTES.includes(character))
                quote = character;
        }
        else if (character === '\\')
            at++;
        else if (character === quote)
            quote = '';
    }
    return quote === '' ? outside : undefined;
}

// EXTERNAL MODULE: ./lib/src/code/lines.js
var code_lines = __webpack_require__(70717);
;// CONCATENATED MODULE: ./lib/src/code/off-screen.js
// Code behind so many blanks that nobody sees it without scrolling.
/** Columns of blanks before code. No benign file of 11 000 measured has 100 more often than 1 in 2000. */
const OFF_SCREEN = 200;
/** Editors show four or more; GitHub shows eight. */
const TAB_COLUMNS = 4;
/** No character is wider, so a run that is as wide as that has at least these characters. */
const off_screen_LEAST = OFF_SCREEN / TAB_COLUMNS;
const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const HASH = 35;
const BACKSLASH = 92;
/** No-break, em and ideographic spaces and their like: JavaScript takes them for blanks, and no editor shows them. */
const WIDE_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
const IDEOGRAPHIC = 0x3000;
/** The end of the line or of the text, a comment, a line that goes on. */
const HARMLESS_BEHIND = new Set([LINE_FEED, RETURN, HASH, BACKSLASH, Number.NaN]);
/** Blank runs before code. Whatever is as long as that stands on one of the places that are looked at. */
function* offScreen(text) {
    for (let at = off_screen_LEAST - 1; at < text.length; at += off_screen_LEAST) {
        if (columnsOf(text, at) === 0)
            continue;
        let from = at;
        let columns = 0;
        while (from > 0 && columnsOf(text, from - 1) > 0)
            columns += columnsOf(text, --from);
        while (columnsOf(text, at) > 0)
            columns += columnsOf(text, at++);
        if (columns >= OFF_SCREEN && !HARMLESS_BEHIND.has(text.charCodeAt(at)))
            yield { kind: 'off-screen', at, detail: `${at - from} blanks` };
    }
}
/** How wide the blank is; 0 for anything else. */
function columnsOf(text, at) {
    const code = text.charCodeAt(at);
    if (code === SPACE)
        return 1;
    if (code === TAB)
        return TAB_COLUMNS;
    if (!(code >= 0xa0) || !WIDE_BLANKS.test(text[at] ?? ''))
        return 0;
    return code === IDEOGRAPHIC ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/src/code/hidden.js
// What hides code from a reader's eyes, in any language: direction controls, invisible characters, blank runs, packed literals.



/** Facts of one kind per text; more of them say nothing new. */
const MAX_PER_KIND = 50;
const hidden_MAX_TEXT = 5_000_000;
/** Characters of base64 in one literal. */
const PACKED = 1000;
/**
 * Looks for text that is not what it looks like (Trojan Source, CVE-2021-42574; PEP 263 and PEP 672 for Python).
 * For decoded code, markdown and configuration, not for raw notebook JSON. Linear; reads the first 5 million
 * characters. Never throws.
 */
function findHidden(whole) {
    const text = whole.length > hidden_MAX_TEXT ? whole.slice(0, hidden_MAX_TEXT) : whole;
    const found = [
        ...firstOf(offScreen(text)),
        ...firstOf(returns(text)),
        ...firstOf(escapes(text)),
        ...(/[^\0-\x7f]/.test(text)
            ? [...invisible(text), ...firstOf(blankNames(text)), ...lookAlikes(text)]
            : []),
        ...cookies(text),
        ...packed(text),
    ];
    if (found.length === 0)
        return [];
    const lines = new code_lines/* Lines */.q(text);
    const counts = new Map();
    const out = [];
    for (const { kind, at, detail } of found.sort((a, b) => a.at - b.at)) {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        if (count <= MAX_PER_KIND)
            out.push({ kind, ...lines.at(at), detail });
    }
    return out;
}
/** As many as are told of one kind, which come in the order of the text. */
function firstOf(found) {
    const kept = [];
    for (const one of found)
        if (kept.push(one) === MAX_PER_KIND)
            break;
    return kept;
}
const hidden_LINE_FEED = 10;
/** Lone carriage returns: terminals and some viewers show what follows one over what came before it. */
function* returns(text) {
    for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (at + 1 < text.length && text.charCodeAt(at + 1) !== hidden_LINE_FEED)
            yield { kind: 'carriage-return', at, detail: 'U+000D' };
    }
}
function* escapes(text) {
    for (let at = text.indexOf('\x1b'); at >= 0; at = text.indexOf('\x1b', at + 1)) {
        if (/[[\]PX^_]/.test(text[at + 1] ?? ''))
            yield { kind: 'ansi-escape', at, detail: 'U+001B' };
    }
}
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** Between letters of ASCII only: elsewhere joiners and non-joiners are part of writing. */
const ZERO_WIDTH = /(?<=[A-Za-z0-9_])[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]{1,200}(?=[A-Za-z0-9_])/g;
/** Variation selectors and tags; one or two follow an emoji, more carry data. */
const SELECTORS = /(?:[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]){3,}/g;
/** Flags of regions are a black flag and tags. */
const BLACK_FLAG = '\ud83c\udff4';
function* invisible(text) {
    for (const match of text.matchAll(BIDI))
        yield { kind: 'bidi', at: match.index, detail: points(match[0]) };
    yield* zeroWidths([...text.matchAll(ZERO_WIDTH)]);
    for (const match of text.matchAll(SELECTORS)) {
        const before = text.slice(Math.max(0, match.index - 2), match.index);
        const count = Array.from(match[0].slice(0, 1_000_000)).length;
        if (before === BLACK_FLAG && count <= 8)
            continue;
        yield { kind: 'invisible-run', at: match.index, detail: `${count} of ${points(match[0])}` };
    }
}
/** Joiners and non-joiners of names: JavaScript takes them for a part of the name, other characters for a mistake. */
const JOINER = /[\u200c\u200d]/;
/** Characters at one place, and in the whole text, from which on they say something. */
const MANY_HERE = 4;
const MANY = 16;
/** Here and there they come along with what is copied from a page; many of them spell a message. */
function* zeroWidths(matches) {
    const all = matches.reduce((sum, [run]) => sum + run.length, 0);
    for (const { 0: run, index: at = 0 } of matches) {
        const isMessage = all >= MANY || run.length >= MANY_HERE;
        if (isMessage)
            yield { kind: 'invisible-run', at, detail: `${run.length} of ${points(run)}` };
        else
            yield { kind: JOINER.test(run) ? 'joiner' : 'zero-width', at, detail: points(run) };
    }
}
function points(text) {
    return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Blocks of Greek and Cyrillic. Most texts beyond ASCII have no letter of them, and need no look at their words. */
const GREEK_OR_CYRILLIC = /[\u0370-\u03ff\u0400-\u052f]/;
/** Cyrillic and Greek letters that look like Latin ones in most typefaces. */
const LOOKS_LATIN = /^[аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅοιυνκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/;
const MIXED = /[A-Za-z0-9_\u0370-\u03ff\u0400-\u052f]{2,100}/g;
/** Letters that Python reads as ASCII after NFKC: full-width and mathematical ones, where they are called or set. */
const IS_COMPATIBLE = /[\uff21-\uff3a\uff41-\uff5a\uff3f\ud835ªº\u2102-\u2134]/;
const COMPATIBLE = /(?:[A-Za-z0-9_]|[\uff21-\uff3a\uff41-\uff5a\uff3f]|\ud835[\udc00-\udfff]|[ªº\u2102-\u2134]){2,100}(?=[ \t]{0,4}[(.=[])/g;
function* lookAlikes(text) {
    if (GREEK_OR_CYRILLIC.test(text))
        yield* mixedWords(text);
    if (IS_COMPATIBLE.test(text))
        yield* compatibleWords(text);
}
function* mixedWords(text) {
    for (const match of text.matchAll(MIXED)) {
        const [word] = match;
        const foreign = word.replace(/[A-Za-z0-9_]+/g, '');
        if (foreign === '' || !/[A-Za-z]/.test(word) || !LOOKS_LATIN.test(foreign))
            continue;
        yield { kind: 'look-alike', at: match.index, detail: word };
    }
}
function* compatibleWords(text) {
    for (const match of text.matchAll(COMPATIBLE)) {
        const [word] = match;
        const plain = word.normalize('NFKC');
        if (word === plain || !/^[A-Za-z_]\w*$/.test(plain))
            continue;
        yield { kind: 'look-alike', at: match.index, detail: word };
    }
}
/** A second `-*- coding -*-` line: PEP 263 honours lines 1 and 2 only, so further down something was appended. */
function* cookies(text) {
    const first = text.indexOf('\n');
    // Where the second line begins.
    const second = first < 0 ? text.length : first + 1;
    for (let at = text.indexOf('-*-'); at >= 0;) {
        const start = text.lastIndexOf('\n', at) + 1;
        const feed = text.indexOf('\n', at);
        const end = feed < 0 ? text.length : feed;
        const line = text.slice(start, Math.min(end, start + 200));
        const early = start <= second;
        if (!early && /^[ \t\f]{0,80}#[ \t]{0,8}-\*-.{0,40}coding[:=][ \t]{0,8}[-\w.]/.test(line)) {
            yield { kind: 'coding-cookie', at: start, detail: line.trim().slice(0, 80) };
        }
        at = text.indexOf('-*-', end);
    }
}
/** A quote and the first base64 characters of zlib, gzip, bzip2 and xz streams. */
const PREFIX = /["'`](?:eJ|eN|H4sI|QlpoOT|\/Td6WFoA)/g;
const NOT_BASE64 = /[^A-Za-z0-9+/=_-]/g;
function* packed(text) {
    PREFIX.lastIndex = 0;
    for (let match = PREFIX.exec(text); match; match = PREFIX.exec(text)) {
        NOT_BASE64.lastIndex = match.index + 1;
        const end = NOT_BASE64.exec(text)?.index ?? text.length;
        const length = end - match.index - 1;
        if (length >= PACKED)
            yield { kind: 'packed-literal', at: match.index, detail: `${match[0].slice(1)}, ${length} characters` };
        PREFIX.lastIndex = Math.max(PREFIX.lastIndex, end);
    }
}

// EXTERNAL MODULE: ./lib/src/core/severity.js
var core_severity = __webpack_require__(62797);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
// EXTERNAL MODULE: ./lib/src/core/hash.js
var hash = __webpack_require__(83442);
;// CONCATENATED MODULE: ./lib/src/inspect/code/evidence.js
// Says a verdict in one sentence, and what of it stays the same when lines move.


/** Characters of an argument that are shown. */
const SHOWN = 100;
function evidenceOf({ relation, traits, worse }, facts, capabilities) {
    const sink = traits.at(-1);
    if (sink === undefined)
        return '';
    const sources = traits.slice(0, -1);
    const say = (trait) => sentence(trait, facts, capabilities);
    const aggravated = worse.map(({ capability }) => doesOf(capability, capabilities));
    const more = aggravated.length === 0 ? '' : `; it also ${join(aggravated)}`;
    if (sources.length === 0)
        return say(sink) + more;
    const from = join(sources.map(say));
    switch (relation) {
        case 'flow':
            return `${say(sink)}; the value comes from where ${from}${more}`;
        case 'function':
            return `${from}, and near it ${say(sink)}${more}`;
        case 'file':
        case 'here':
            return `${from}, and elsewhere in the file ${say(sink)}${more}`;
    }
}
function sentence(trait, facts, capabilities) {
    const line = trait.line === 0 ? '' : ` (line ${trait.line})`;
    const does = doesOf(trait.capability, capabilities);
    if (trait.line === 0)
        return `a constant is decoded (${trait.what})`;
    return trait.call === undefined
        ? `${(0,quoted/* quoted */.T)(trait.what)}${line} ${does}`
        : `${trait.what}(${argumentOf(trait, facts)})${line} ${does}`;
}
/** What follows an option is shown with it, and what has a name with that: both tell of a value that it is a password. */
function argumentOf({ call }, facts) {
    const texts = call === undefined ? [] : shownTexts(facts, call);
    const address = texts.find((one) => one.includes('://'));
    const first = texts.findIndex((one) => !one.startsWith('-'));
    const text = address ?? (first === -1 ? texts[0] : texts.slice(0, first + 1).join(' '));
    return text === undefined ? '…' : (0,quoted/* quoted */.T)(text, SHOWN);
}
function doesOf(capability, { data }) {
    return data.capabilities[capability]?.does ?? capability;
}
function join(parts) {
    return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** Verdicts whose names make up one subject. */
const MAX_NAMED = 50;
/** Names and constant arguments of all ends, so that another payload is another finding. */
function subjectOf(verdicts, facts) {
    const parts = verdicts.slice(0, MAX_NAMED).flatMap(({ traits }) => traits.map(({ what, call, capability }) => {
        const texts = call === undefined ? [] : evidence_textsOf(facts, call);
        return [capability, what, ...texts.map((text) => evidence_short(text))].join(' ');
    }));
    return evidence_short([...new Set(parts)].sort().join(' & '), 400);
}
/** Texts of arguments that count for one call. */
const MAX_TEXTS = 8;
function evidence_textsOf(facts, index) {
    const call = facts.calls[index];
    return call === undefined ? [] : textsIn([...call.args, ...call.named.values()]);
}
/** The same, behind their names. */
function shownTexts(facts, index) {
    const call = facts.calls[index];
    if (call === undefined)
        return [];
    const named = [...call.named].flatMap(([name, value]) => textsIn([value]).map((text) => `${name.replace(/^env\./, '')}=${text}`));
    return [...textsIn(call.args), ...named];
}
function textsIn(values) {
    const found = [];
    for (const value of values) {
        if (found.length >= MAX_TEXTS)
            break;
        if (value.kind === 'text')
            found.push(value.text);
        else if (value.kind === 'many')
            for (const item of value.items.slice(0, MAX_TEXTS))
                if (item.kind === 'text')
                    found.push(item.text);
    }
    return found.slice(0, MAX_TEXTS);
}
/** A text itself while it is short, then its digest. */
function evidence_short(text, length = 80) {
    return text.length <= length ? text : `sha256:${(0,hash/* sha256Hex */.f)(text).slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/hidden.js
// Judges text that is made not to be seen: turned lines, invisible letters, code off the screen, packed programs.






/** Rules that go by what the text of a program hides. */
const RULES = ['CODE-BIDI', 'CODE-INVISIBLE', 'CODE-OFF-SCREEN', 'CODE-TRAILER', 'CODE-LOOK-ALIKE'];
/**
 * Of a program in a program only what was decoded is looked at: the rest is part of the outer text.
 * `steps` is how many severities lower it counts in such a file.
 */
function judgeHidden(program, steps, rules) {
    const { inside, text } = program;
    const layers = inside.at(-1)?.layers;
    if (layers?.length === 0)
        return [];
    const found = findHidden(text).filter((one) => one.kind !== 'off-screen' || mayRun(one, program));
    const hidden = found.length === 0 ? [] : RULES.flatMap((id) => verdictsOf(id, found, steps, rules));
    return [...hidden, ...hidden_packed(text, rules)];
}
/** Whether something of what runs stands there, or might: comments and texts have long blanks, too. */
function mayRun({ line, column }, { facts, text }) {
    if (facts.completeness !== 'complete')
        return true;
    const { calls, imports, references, errors, language, texts } = facts;
    const stands = [calls, imports, references, errors].some((places) => places.some((place) => place.line === line && place.column >= column));
    if (stands)
        return true;
    const before = (text.split('\n', line)[line - 1] ?? '').slice(0, column - 1);
    const isComment = (language === 'javascript' ? /(?:^|\s)(?:\/\/|\/\*|\*)/ : /(?:^|\s)#/).test(before);
    const isIn = (one) => one.line <= line && line < one.line + one.text.split('\n').length && BLANKS.test(one.text);
    return !isComment && !texts.some(isIn);
}
/** A run that is taken for hiding something. */
const BLANKS = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]{50}/;
/** One for each kind of a rule: the first place, and how many there are. */
function verdictsOf(id, found, steps, rules) {
    const rule = rules.rule(id);
    const match = (0,core_rule/* matchOf */.HU)(rule);
    return Object.entries(match.kinds ?? {}).flatMap(([kind, { says, severity = rule.severity }]) => {
        const all = found.filter((one) => one.kind === kind);
        const dangerous = all.filter((one) => match.names?.includes(plain(one.detail)) ?? true);
        const [first] = dangerous.length > 0 ? dangerous : match.otherwise === undefined ? [] : all;
        if (first === undefined || !isFollowed(match.with, first, found))
            return [];
        const worst = dangerous.length > 0 ? severity : (match.otherwise ?? severity);
        const more = all.length === 1 ? '' : `, and ${all.length - 1} more like it`;
        return [
            {
                rule: id,
                severity: lower(worst, steps),
                evidence: `line ${first.line}, column ${first.column} ${says} (${(0,quoted/* quoted */.T)(first.detail)})${more}`,
                subject: `${kind} ${evidence_short(all.map(({ detail }) => detail).join(' '))}`,
                line: first.line,
                column: first.column,
            },
        ];
    });
}
function isFollowed(kind, { line }, found) {
    return kind === undefined || found.some((one) => one.kind === kind && one.line >= line);
}
/** Tools write such characters into the tables of bundles, and tests quote them. */
function lower(severity, steps) {
    return core_severity/* SEVERITIES */.oC[Math.min(core_severity/* SEVERITIES */.oC.indexOf(severity) + steps, core_severity/* SEVERITIES */.oC.length - 1)] ?? severity;
}
/** Letters of Cyrillic and Greek, and the Latin ones that they look like. */
const hidden_FOREIGN = 'аеорсухіјѕһԁԛԝοινκ';
const LATIN = 'aeopcyxijshdqwoivk';
/** The name that a reader takes a name for. */
function plain(word) {
    return Array.from(word.normalize('NFKC'), (letter) => {
        const at = hidden_FOREIGN.indexOf(letter);
        return at === -1 ? letter : (LATIN[at] ?? letter);
    }).join('');
}
function hidden_packed(text, rules) {
    const rule = rules.rule('CODE-PACKED');
    const { packers = [] } = (0,core_rule/* matchOf */.HU)(rule);
    return packers.flatMap(({ name, has, pattern, least = 1 }) => {
        const at = text.indexOf(has);
        if (at === -1)
            return [];
        const compiled = rules.index(`packer ${name}`, rules, () => (0,code_arguments/* regex */.yG)(pattern, 'g'));
        const count = compiled === undefined ? 0 : countUpTo(text, compiled, least);
        if (count < least)
            return [];
        const line = text.slice(0, at).split('\n').length;
        const evidence = `the program was packed by ${name} (line ${line}), so what it does cannot be read`;
        return [{ rule: rule.id, severity: rule.severity, evidence, subject: name, line, column: 1 }];
    });
}
function countUpTo(text, pattern, least) {
    let count = 0;
    for (const _ of text.matchAll(pattern))
        if (++count >= least)
            break;
    return count;
}

// EXTERNAL MODULE: ./lib/src/inspect/pins.js
var pins = __webpack_require__(62173);
;// CONCATENATED MODULE: ./lib/src/inspect/code/dockerfile-lines.js
// The instructions of a Dockerfile: their lines, joined where they go on, and their here-documents.
/** `# escape=` counts only before everything else (Dockerfile reference, "Parser directives"). */
const DIRECTIVE = /^\s*#\s*(\w{1,40})\s*=\s*(?:(\S{1,200})\s*)?$/;
const dockerfile_lines_COMMENT = /^\s*#/;
const QUOTED = /(?<!<<-?)(?:"(?:[^"\\]|\\.){0,4000}"|'[^']{0,4000}')/g;
const HEREDOC = /(?<=^|[\s;&|(])\d?<<(-?)(["']?)([A-Za-z_]\w{0,63})\2/g;
const SHELL_HEREDOC = /(?<!<)<<-?(?!<)[ \t]*(["']?)\w*\1/g;
const SPACED = /(?<!<)<<-?[ \t]+(["']?)\w*\1/g;
/** Instructions that may have here-documents. */
const MAY_HAVE = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i;
/** Here-documents of one instruction. */
const MAX_HEREDOCS = 20;
/** In time that grows with the text. */
function instructionsOf(text) {
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const last = new Map(lines.map((line, index) => [line.replace(/^\t+/, ''), index]));
    const escape = escapeOf(lines);
    const instructions = [];
    for (let at = 0; at < lines.length;) {
        if (dockerfile_lines_COMMENT.test(lines[at] ?? '') || lines[at]?.trim() === '')
            at++;
        else {
            const own = ownLines(lines, at, escape);
            const bodies = bodiesOf(own, lines, at + own.length, last);
            const shown = own.map((line) => withoutFalse(line, bodies.length === 0));
            instructions.push({ at, lines: shown, bodies });
            at += own.length + bodies.length;
        }
    }
    return { instructions, count: lines.length };
}
function escapeOf(lines) {
    for (const line of lines) {
        const [, name, value] = DIRECTIVE.exec(line) ?? [];
        if (name === undefined)
            return '\\';
        if (name.toLowerCase() === 'escape')
            return value === '`' ? '`' : '\\';
    }
    return '\\';
}
function ownLines(lines, start, escape) {
    const own = [];
    for (let at = start; at < lines.length; at++) {
        const line = lines[at] ?? '';
        const isNothing = own.length > 0 && (dockerfile_lines_COMMENT.test(line) || line.trim() === '');
        const end = line.trimEnd();
        const goesOn = isNothing || end.endsWith(escape);
        own.push(isNothing ? '\\' : goesOn ? `${end.slice(0, -1)}\\` : line);
        if (!goesOn)
            break;
    }
    return own;
}
function bodiesOf(own, lines, start, last) {
    if (!MAY_HAVE.test(own[0] ?? ''))
        return [];
    let at = start;
    for (const heredoc of own.flatMap(heredocsIn).slice(0, MAX_HEREDOCS)) {
        // Without its end it is none.
        if ((last.get(heredoc.name) ?? -1) < at)
            continue;
        const end = endAfter(lines, at, heredoc);
        if (end !== undefined)
            at = end + 1;
    }
    return lines.slice(start, at);
}
function endAfter(lines, start, heredoc) {
    for (let at = start; at < lines.length; at++)
        if (isEnd(lines[at] ?? '', heredoc))
            return at;
    return undefined;
}
function isEnd(line, { name, dashed }) {
    return (dashed ? line.replace(/^\t+/, '') : line) === name;
}
/**
 * What only a shell takes for the beginning of a here-document is blanked, or it would hide the instructions behind it.
 */
function withoutFalse(line, all) {
    return line.includes('<<') ? line.replaceAll(all ? SHELL_HEREDOC : SPACED, blanks) : line;
}
function blanks(text) {
    return ' '.repeat(text.length);
}
/** The here-documents that a line begins, outside of quotes. */
function heredocsIn(line) {
    if (!line.includes('<<'))
        return [];
    const plain = line.replaceAll(QUOTED, blanks);
    return [...plain.matchAll(HEREDOC)].map(([, dash, , name = '']) => ({ name, dashed: dash === '-' }));
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/dockerfile-variables.js
// The variables of a Dockerfile: what ENV and ARG say, and texts in which Docker puts their values.

const SETS = /^\s*(?:ONBUILD\s+)?(?:ENV|ARG)\s+(\S[^]*)$/i;
/** `NAME=value`, with quotes or none. */
const PAIR = /(?<!\S)(\w{1,80})=(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|([^\s"']{0,300}))(?!\S)/g;
/** The older form, `ENV NAME value`. */
const dockerfile_variables_SPACED = /^(\w{1,80})[ \t]{1,20}([^\s=]{1,300})\s*$/;
const USED = /\$(?:(\w{1,80})|\{(\w{1,80})(?::?[-+?]([^{}]{0,300}))?\})/g;
/** Characters of a value that is put together. */
const MAX_VALUE = 1000;
function setsVariables({ lines }) {
    return SETS.test(lines[0] ?? '');
}
function variablesIn({ at, lines }) {
    const [, rest = ''] = SETS.exec(lines.map((line) => line.replace(/\\$/, ' ')).join(' ')) ?? [];
    if (rest === '')
        return [];
    const [, name, value] = dockerfile_variables_SPACED.exec(rest) ?? [];
    if (name !== undefined && value !== undefined)
        return [{ name, value, at }];
    return [...rest.matchAll(PAIR)].map(([, key = '', double, single, bare]) => ({
        name: key,
        value: double ?? single ?? bare ?? '',
        at,
    }));
}
/** The names of variables that a text uses. */
function usedIn(text) {
    return new Set([...text.matchAll(/\$\{?(\w{1,80})/g)].map(([, name = '']) => name));
}
/** The values so far, in the order of the file; what a stage cannot see of another is known here all the same. */
class Values {
    values = new Map();
    left = MAX_GROWTH;
    /** Takes the variables of an instruction, and gives them with the values that theirs name. */
    take(variables) {
        const filled = variables.map((one) => ({ ...one, value: this.filled(one.value).slice(0, MAX_VALUE) }));
        for (const { name, value } of filled)
            this.values.set(name, value);
        return filled;
    }
    /** A text as Docker would have it; what is not known stays as it stands. */
    filled(text) {
        return this.replaced(text, () => true);
    }
    /** The same for a program of a shell: only values that are one plain word, whatever quotes they stand in. */
    filledProgram(text) {
        return this.replaced(text, (value) => PLAIN.test(value));
    }
    replaced(text, fits) {
        if (!text.includes('$'))
            return text;
        return text.replaceAll(USED, (all, plain, braced, other) => {
            const known = this.values.get(plain ?? braced ?? '') ?? '';
            const value = known === '' && all.includes('-') ? (other ?? '') : known;
            this.left -= value.length;
            return value === '' || this.left < 0 || !fits(value) ? all : value;
        });
    }
}
const PLAIN = /^[\w.:/@%+=,-]*$/;
/** Characters by which values may make a file longer. */
const MAX_GROWTH = 200_000;
const FROM = /^[ \t]{0,40}FROM[ \t][^\n$]{0,400}\$/im;
/** The text with the names of images that are put together as Docker puts them together. Keeps the lines. */
function withImages(text) {
    if (!FROM.test(text))
        return text;
    const out = text.split('\n');
    const values = new Values();
    for (const instruction of instructionsOf(text).instructions) {
        values.take(variablesIn(instruction));
        const line = out[instruction.at] ?? '';
        if (FROM.test(line))
            out[instruction.at] = values.filled(line);
    }
    return out.join('\n');
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/image-pins.js


/** Where an image stands in a line; names of which a part is not known are for nobody to compare. */
const LINES = {
    dockerfile: /^[ \t]{0,40}FROM[ \t]{1,20}(?:--platform=\S{1,100}[ \t]{1,20})?([^\s${}"']{1,400})/i,
    manifest: /^[ \t-]{0,200}image:[ \t]{0,20}["']?([^\s${}"'#]{1,400})/,
    gitlab: /^[ \t-]{0,200}(?:image|name):[ \t]{0,20}["']?([^\s${}"'#]{1,400})/,
};
/** Bytes of a file that are read for this. */
const MAX_BYTES = 2_000_000;
/** Images of one file. */
const MAX_IMAGES = 1000;
/** Verdicts stand on the lines of the file itself. */
async function movedImages(dialect, { locator, bytes, use }, { before }) {
    const pattern = LINES[dialect];
    if (pattern === undefined || before === undefined || use !== undefined || locator.members.length > 0)
        return [];
    const now = imagesIn(await textOf(bytes, dialect), pattern);
    if (now.length === 0)
        return [];
    const then = await textOf((await before()).bytes, dialect);
    if (!pins/* HAS_FIXED */.o.test(then))
        return [];
    return (0,pins/* movedPins */.e)(now, imagesIn(then, pattern)).map(({ pin: { line }, severity, evidence, subject }) => ({
        rule: 'LOAD-REVISION-MOVED',
        severity,
        evidence: `the image ${evidence} (line ${line})`,
        subject,
        line,
        column: 1,
    }));
}
async function textOf(bytes, dialect) {
    const text = new TextDecoder().decode(await bytes.read(0, Math.min(bytes.size, MAX_BYTES)));
    return dialect === 'dockerfile' ? withImages(text) : text;
}
function imagesIn(text, pattern) {
    const found = [];
    for (const [index, line] of text.split('\n').entries()) {
        const image = pattern.exec(line)?.[1];
        if (image === undefined || found.length >= MAX_IMAGES)
            continue;
        const [name = '', digest] = image.split('@', 2);
        const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
        const revision = digest ?? (colon === -1 ? undefined : name.slice(colon + 1));
        found.push({ of: colon === -1 ? name : name.slice(0, colon), revision, line: index + 1 });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/code/values.js
var values = __webpack_require__(84566);
;// CONCATENATED MODULE: ./lib/src/inspect/code/arrivals.js
// Where values arrive that make a call dangerous: the code that is run, the program that is started, what is sent.







/** Where the values come from that arrive at a call where they count. */
function arriving({ facts, flow, capabilities, inputs }, sink) {
    const call = sink.call === undefined ? undefined : facts.calls[sink.call];
    if (call === undefined)
        return new Map();
    const all = new Map();
    const add = (origins) => {
        for (const [key, trait] of origins)
            if (trait.call !== sink.call && !all.has(key))
                all.set(key, trait);
    };
    const read = (sink.call === undefined ? undefined : inputs.get(sink.call)) ?? [];
    for (const value of counted(facts, call, capabilities, sink.capability, { read, keys: flow.keys })) {
        add(flow.ofValue(value));
        add(flow.ofFile(value, call));
        const file = facts.language === 'shell' ? fileGiven(value) : undefined;
        if (file !== undefined)
            add(flow.ofFile(file, call));
    }
    if (call.pipedFrom !== undefined && takesInput(facts, call, capabilities, sink.capability))
        add(flow.ofCall(call.pipedFrom));
    return all;
}
/** `-d @file` and `-F name=@file` of curl: the file that is sent. `export NAME=file`: the file that is named. */
function fileGiven(value) {
    const [, named] = value.kind === 'text' ? (/^[A-Z_]{2,40}=(.+)$/.exec(value.text) ?? []) : [];
    if (named !== undefined && !named.startsWith('@'))
        return (0,code_words/* wordOf */.aG)(named);
    const at = value.kind === 'text' ? value.text.indexOf('@') : -1;
    if (value.kind !== 'text' || at < 0 || (at > 0 && value.text[at - 1] !== '='))
        return undefined;
    return (0,code_words/* wordOf */.aG)(value.text.slice(at + 1).split(';', 1)[0] ?? '');
}
/** A shell runs what is piped into it only if it is not given a program in another way. */
function takesInput(facts, call, { known }, capability) {
    if (capability !== 'execute-process' && capability !== 'execute-code')
        return true;
    const command = commandOf(facts, call);
    if (command === undefined || !known.runners.has(command.name))
        return false;
    return readsProgramFromInput(command, known) || isBuiltFromInput(call, command, known);
}
/** `xargs -I{} sh -c {}`: what stands in place of the program is put there from the input. */
function isBuiltFromInput({ named }, command, known) {
    const wrapper = named.get('wrapper');
    if (wrapper?.kind !== 'text' || !/\bxargs\b/.test(wrapper.text))
        return false;
    const program = programOf(command, known);
    return program !== 'input' && program.kind === 'text' && /^\s*(?:\{\}|%|-[a-z]*c$)/.test(program.text);
}
function counted(facts, call, capabilities, id, { read, keys }) {
    const { takes = 'any', except = [] } = capabilities.data.capabilities[id] ?? {};
    const named = [...call.named].filter(([name]) => !except.includes(name)).map(([, value]) => value);
    const target = call.target === undefined ? [] : [call.target];
    if (takes === 'any' || takes === 'arguments') {
        const args = withoutIdentities(call.args, identitiesIn(facts, call, capabilities));
        return [...args, ...named, ...(takes === 'any' ? target : [])];
    }
    if (takes === 'body')
        return call.args.map((value) => withoutMembers(value, except));
    if (takes === 'streams')
        return streamsOf(call);
    if (takes === 'first' && facts.language === 'shell' && isInput(call.args[0]))
        return [...named, ...streamsOf(call)];
    if (takes === 'first') {
        const programs = capabilities.programsOf(call);
        return programs.length === 0 ? named.slice(0, 1) : [...programs];
    }
    const given = { named, read: [...named, ...streamsOf(call), ...read], keys };
    // What a helper is given to start is one of several commands, and none of them is the program of another.
    const started = withoutMode(call);
    const [first, ...others] = started.args;
    const each = first === undefined ? [[]] : (0,values/* alternatives */.Vo)(first).map((command) => [command, ...others]);
    return each.flatMap((args) => commandValues(facts, { ...started, args }, capabilities, given));
}
/** The object of settings that JavaScript gives, without what says who asks. */
function withoutMembers(value, names) {
    if (value.kind !== 'many' || value.shape !== 'dict' || value.keys === undefined)
        return value;
    const { keys } = value;
    const items = value.items.filter((_, index) => !names.includes(keys[index] ?? ''));
    return { kind: 'many', items };
}
/** Arguments that say where a program reads from and writes to. */
const STREAMS = ['stdin', 'stdout', 'stderr', 'stdio'];
function streamsOf({ named }) {
    return STREAMS.flatMap((name) => named.get(name) ?? []);
}
/** What is run: the program, and for an interpreter also what it is given to read. */
function commandValues(facts, call, { known }, { named, read, keys }) {
    const command = commandOf(facts, call);
    if (facts.language === 'shell' && call.callee === '$')
        return call.target === undefined ? [] : [call.target];
    if (facts.language === 'shell' && call.callee.includes('/'))
        return [{ kind: 'text', text: call.callee, layers: [] }];
    const [line] = call.args;
    // A word of a shell is one word, whatever it is put together of.
    const isLine = facts.language !== 'shell' || command === undefined || READS_ARGUMENTS.has(command.name);
    if (isLine && line?.kind === 'many' && line.shape === 'parts') {
        const whole = keys.pathOf(line);
        const files = whole === undefined ? [] : filesOfLine(whole, [], known);
        return [...partsThatRun(line.items, known), ...files];
    }
    if (command === undefined)
        return [
            ...call.args.slice(0, 1),
            ...(line?.kind === 'many' && line.shape === 'list' ? line.items.slice(0, 1) : []),
            ...(line?.kind === 'text' ? filesOfLine(line.text, read, known) : []),
            ...(call.args.length === 0 ? named : []),
        ];
    if (known.runners.has(command.name))
        return interpreted(command, read, known);
    const [first] = call.args;
    return facts.language === 'shell' || first === undefined
        ? []
        : [first.kind === 'many' ? (first.items[0] ?? first) : first];
}
function isInput(value) {
    return value?.kind === 'text' && value.text === '/dev/stdin';
}
/** The programs that a line of shell starts, and the scripts of interpreters in it. */
function filesOfLine(line, read, known) {
    return (0,code_words/* lineCommands */.bf)(line).flatMap(([program = '', ...words]) => {
        if (!known.runners.has((0,command_words/* programName */.kX)(program)))
            return [(0,code_words/* wordOf */.aG)(program)];
        const script = programOf({ name: program, args: words.map(code_words/* wordOf */.aG), named: new Map() }, known);
        return script === 'input' ? [...read] : [script];
    });
}
/** The program of an interpreter; its streams count only when it reads the program from them. */
function interpreted(command, read, known) {
    const program = programOf(command, known);
    if (READS_ARGUMENTS.has(command.name))
        return [...command.args];
    return program === 'input' ? [...read] : [program];
}
/** Builtins and tools that run all they are given as one line, or each of it. */
const READS_ARGUMENTS = new Set([
    'eval',
    'xargs',
    'chmod',
    'powershell',
    'pwsh',
    'cmd',
    'osascript',
]);
/** Where a shell expects a program: behind what ends a command, or at the beginning. */
const BEHIND_COMMAND = /[;&|(`\n][^\S\n]*$/;
const BEGINNING = /^\s*$/;
/** Of a line of shell with unknown parts: those that stand where a program is named, or that an interpreter reads. */
function partsThatRun(parts, known) {
    const { runners } = known;
    const [first] = parts;
    const program = first?.kind === 'text' ? /^\s*(?:\S*\/)?([\w.]+)/.exec(first.text)?.[1] : undefined;
    const all = program !== undefined && runners.has((0,core_text/* withoutEnd */.M)(program, '0123456789.')) && !namesScript(first, known);
    return parts.filter((_, index) => {
        const before = parts[index - 1];
        if (all || before === undefined)
            return true;
        if (before.kind !== 'text')
            return false;
        return BEHIND_COMMAND.test(before.text.slice(-64)) || (index === 1 && BEGINNING.test(before.text));
    });
}
/** `python convert.py ` and something: the script is known, and what follows is only given to it. */
function namesScript(first, known) {
    if (first?.kind !== 'text' || !/\s$/.test(first.text))
        return false;
    const [program = '', ...words] = (0,code_words/* lineCommands */.bf)(first.text)[0] ?? [];
    return (0,executes/* executedBy */.Z)(program, words.map(code_words/* wordOf */.aG), known, code_words/* VALUE_WORDS */.AP).from === 'file';
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/origins.js
const origins_NONE = new Map();
/** Capabilities whose arguments say where they reach: a known place must not speak for another one. */
const REACHES = new Set(['fetch', 'send', 'clone']);
/** Calls that reach out from which one value is followed. */
const MAX_REACHING = 16;
/** Stands for the calls beyond, of which nobody looks where they reach. */
const BEYOND = -1;
function keyOfTrait({ capability, kind }) {
    return `${capability}/${kind}`;
}
function originsOf(traits) {
    return new Map(traits.map((trait) => [keyOfOrigin(trait), trait]));
}
function keyOfOrigin(trait) {
    return trait.call === undefined || !REACHES.has(trait.capability)
        ? keyOfTrait(trait)
        : `${keyOfTrait(trait)} ${trait.call}`;
}
/** The traits of one capability. */
function showing(origins, capability) {
    return [...origins.values()].filter((trait) => trait.capability === capability);
}
/** All of them; of one kind the first. */
function merge(parts) {
    const filled = parts.filter(({ size }) => size > 0);
    const [only] = filled;
    if (only === undefined)
        return origins_NONE;
    if (filled.length === 1)
        return only;
    const all = new Map();
    let reaching = 0;
    for (const part of filled)
        for (const [key, trait] of part) {
            if (all.has(key))
                continue;
            if (!REACHES.has(trait.capability) || ++reaching <= MAX_REACHING)
                all.set(key, trait);
            else if (reaching === MAX_REACHING + 1) {
                const beyond = { ...trait, call: BEYOND };
                all.set(keyOfOrigin(beyond), beyond);
            }
        }
    return all;
}
/** What several writers put into one file, or into the folders around it: verified only if all of it is. */
function together(parts) {
    const filled = parts.filter(({ size }) => size > 0);
    const all = merge(filled);
    return filled.every((part) => part.has(VERIFIED)) ? all : unverified(all);
}
function unverified(origins) {
    return origins.has(VERIFIED) ? new Map([...origins].filter(([key]) => key !== VERIFIED)) : origins;
}
const VERIFIED = 'verify/';

;// CONCATENATED MODULE: ./lib/src/inspect/code/compared.js


/** Calls between what is read and where its digest is compared: `$(sha256sum f | cut -d' ' -f1)`. */
const MAX_STEPS = 16;
/** Comparisons of one program that are looked at. */
const MAX_COMPARED = 32;
const known = new WeakMap();
/** The comparison of each call that fetches what is compared; the first one of several. */
function comparedFetches(program) {
    const earlier = known.get(program);
    if (earlier !== undefined)
        return earlier;
    const compared = new Map();
    const traits = program.traits.all
        .filter(({ capability }) => capability === 'verify')
        .slice(0, MAX_COMPARED);
    for (const trait of traits) {
        const call = trait.call === undefined ? undefined : program.facts.calls[trait.call];
        for (const value of call?.args ?? [])
            for (const fetch of showing(originsOfDigest(value, program), 'fetch'))
                // What is fetched later was not compared, though a file of this name was.
                if (fetch.call !== undefined && fetch.line <= trait.line && !compared.has(fetch.call))
                    compared.set(fetch.call, trait);
    }
    known.set(program, compared);
    return compared;
}
/**
 * Where that comes from of which a value is the digest: what a digest says of its input counts nowhere else. Follows
 * pipes, methods of what was made of the input, what it was updated with, and functions of the program.
 */
function originsOfDigest(value, program, seen = new Set()) {
    const { facts, flow } = program;
    const own = flow.ofValue(value);
    const call = value.kind === 'result' ? facts.calls[value.call] : undefined;
    if (value.kind !== 'result' || call === undefined || seen.has(value.call) || seen.size >= MAX_STEPS)
        return own;
    seen.add(value.call);
    const parts = [own, ...call.args.flatMap((arg) => [flow.ofValue(arg), flow.ofFile(arg, call)])];
    const before = [
        call.target,
        call.pipedFrom === undefined ? undefined : (0,values/* result */.Ke)(call.pipedFrom),
        facts.returns.get(call.callee),
    ];
    for (const each of before)
        if (each)
            parts.push(originsOfDigest(each, program, seen));
    for (const { target, args } of updates(facts))
        if (target?.kind === 'result' && target.call === value.call)
            parts.push(...args.map((arg) => flow.ofValue(arg)));
    return merge(parts);
}
function updates({ calls }) {
    return calls.filter(({ callee }) => callee === '.update');
}

// EXTERNAL MODULE: ./lib/src/inspect/command/place.js
var place = __webpack_require__(26240);
;// CONCATENATED MODULE: ./lib/src/inspect/code/expected.js
// Weighs a download by where it comes from: installers that are known, hosts that are, and all others.







/** The addresses that a call reaches; undefined when something stands between it and them. */
function reachedBy(facts, call, known) {
    const command = commandOf(facts, call);
    const fetched = command === undefined ? undefined : (0,command_fetch/* fetchOf */.A)(command.name, command.args, known, code_words/* VALUE_WORDS */.AP);
    if (fetched === undefined)
        return [...call.args, ...call.named.values()].flatMap(code_hosts/* addressesOfValue */.N1);
    if (fetched.rerouted || fetched.insecure)
        return undefined;
    const { addresses: operands } = fetched;
    const addresses = operands.flatMap(code_hosts/* addressesOfValue */.N1);
    // One that is not known next to one that is: nobody can say which of them is run.
    if (operands.some((value) => value.kind !== 'text' && (0,code_hosts/* addressesOfValue */.N1)(value).length === 0))
        return [];
    const bare = operands.some((value) => value.kind === 'text' && !value.text.includes('://') && value.text.includes('.'));
    return bare ? undefined : addresses;
}
/** A known host with all names below it; of installers only the very place. */
function isOfList(address, list, { capabilities: { data, known }, path }) {
    switch (list) {
        case 'known':
            return (0,code_hosts/* isOn */.Mp)(data.hosts.known, address);
        case 'notebook':
            return path.notebook && ((0,code_hosts/* isOn */.Mp)(data.hosts.notebook, address) || (0,code_hosts/* isOn */.Mp)(data.hosts.known, address));
        case 'installers':
            return (0,place/* isPlaceOf */.n)(address.host + address.path, known.installers);
    }
}
/** The severity when the addresses of what is fetched are constant, over TLS, and on a list, all of them. */
function expectedAs(program, lowered, ends) {
    if (lowered === undefined)
        return undefined;
    const reaching = ends.filter(({ call, capability }) => call !== undefined && REACHES.has(capability));
    if (reaching.length === 0)
        return lowered.find(({ hosts }) => hosts === 'unknown')?.to;
    let worst;
    for (const end of reaching) {
        const one = expectedEnd(program, lowered, end);
        if (one === undefined)
            return undefined;
        if (worst === undefined || (0,core_severity/* isAtLeast */.du)(one, worst))
            worst = one;
    }
    return worst;
}
function expectedEnd(program, lowered, { call }) {
    const { facts, capabilities } = program;
    const callee = call === undefined ? undefined : facts.calls[call];
    const addresses = callee === undefined ? undefined : reachedBy(facts, callee, capabilities.known);
    if (addresses === undefined)
        return undefined;
    if (addresses.length === 0)
        return lowered.find(({ hosts }) => hosts === 'unknown')?.to;
    if (addresses.every(code_hosts/* isLocal */.IX))
        return lowered.find(({ hosts }) => hosts === 'local')?.to;
    if (addresses.some(({ scheme }) => scheme !== 'https'))
        return undefined;
    return lowered.find(({ hosts: list }) => list !== 'unknown' &&
        list !== 'local' &&
        addresses.every((address) => isOfList(address, list, program) || (0,place/* isCommitOf */.T)(address.host + address.path)))?.to;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/near.js

/** Lines of module-level code that belong together as a function's do, counted in steps of so many. */
const MODULE_LINES = 60;
/** Functions inside functions that are climbed. */
const MAX_DEPTH = 64;
/** Traits of one kind that are kept for one function: a second one for when the first is the place itself. */
const KEPT = 2;
/** The traits that may fill one part of a rule, by where they stand. Made and asked in linear time. */
class Near {
    traits;
    facts;
    file = new Map();
    /** Traits of a function and of all functions in it. */
    within = new Map();
    own = new Map();
    module = new Map();
    constructor(facts, traits) {
        this.facts = facts;
        this.traits = traits;
        for (const trait of traits) {
            near_add(this.file, trait);
            if (this.isModule(trait.scope))
                near_add(kindsOf(this.module, stepOf(trait)), trait);
            if (trait.scope === 0)
                continue;
            near_add(kindsOf(this.own, trait.scope), trait);
            for (const scope of this.around(trait.scope))
                near_add(kindsOf(this.within, scope), trait);
        }
    }
    inFile(place, mayCoincide) {
        return others([this.file], place, mayCoincide);
    }
    inFunction(place, mayCoincide) {
        const step = stepOf(place);
        const steps = this.isModule(place.scope) ? [step - 1, step, step + 1] : [];
        const around = this.around(place.scope);
        const tables = [
            this.within.get(place.scope),
            ...around.map((scope) => this.own.get(scope)),
            ...steps.map((at) => this.module.get(at)),
        ];
        return others(tables, place, mayCoincide);
    }
    /** Functions without a name run where they stand: callbacks and modules that are wrapped. */
    isModule(scope) {
        return this.around(scope).every((at) => /(?:^|\.)<[^>]{1,40}>(?:@\d+)?$/.test(this.facts.scopes[at]?.name ?? ''));
    }
    /** A function and the functions around it. */
    around(scope) {
        const scopes = [];
        for (let at = scope; at > 0 && scopes.length < MAX_DEPTH; at = this.facts.scopes[at]?.parent ?? 0)
            scopes.push(at);
        return scopes;
    }
}
function stepOf({ line }) {
    return Math.floor(line / MODULE_LINES);
}
function kindsOf(map, key) {
    const kinds = map.get(key) ?? new Map();
    map.set(key, kinds);
    return kinds;
}
function near_add(kinds, trait) {
    const key = keyOfTrait(trait);
    const kept = kinds.get(key);
    if (kept === undefined)
        kinds.set(key, [trait]);
    else if (kept.length < KEPT && kept[0]?.call !== trait.call)
        kept.push(trait);
}
/** One trait of each kind that is not the place itself: one call cannot be both ends. */
function others(tables, { call }, mayCoincide) {
    const found = new Map();
    for (const kinds of tables)
        for (const [key, traits] of kinds ?? []) {
            if (found.has(key))
                continue;
            const other = traits.find((trait) => trait.call === undefined || trait.call !== call || mayCoincide(trait));
            if (other !== undefined)
                found.set(key, other);
        }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/combine.js







const RELATIONS = ['flow', 'function', 'file'];
/** All verdicts of the rules that combine; for each place of a rule the first way and the strongest relation. */
function combine(program, rules) {
    const parts = new Parts(program);
    const { language } = program.facts;
    const verdicts = [];
    for (const rule of rules)
        for (const match of (0,core_rule/* matchOf */.HU)(rule).any ?? [])
            if ((match.languages?.includes(language) ?? true) && parts.mayFill(match))
                verdicts.push(...combine_verdictsOf(parts, rule, match));
    return verdicts;
}
/** The parts of rules, as this program fills them. */
class Parts {
    program;
    filled = new Map();
    /** By part: most parts stand in several rules. */
    fillable = new Map();
    constructor(program) {
        this.program = program;
    }
    /** Decoded constants show only in the flow, so `decode` may always be there. */
    mayFill({ parts }) {
        return parts.every((part) => {
            const known = this.fillable.get(part) ?? this.mayBeFilled(part);
            this.fillable.set(part, known);
            return known;
        });
    }
    mayBeFilled(part) {
        const { traits, capabilities } = this.program;
        const members = capabilities.membersOf(part);
        if (members.has('decode'))
            return true;
        for (const id of members)
            if (traits.has.has(id))
                return true;
        return false;
    }
    of(part, strong) {
        const key = `${part}/${strong}`;
        const known = this.filled.get(key);
        if (known !== undefined)
            return known;
        const { facts, traits } = this.program;
        const near = new Near(facts, traits.all.filter(this.fills(part, strong)));
        this.filled.set(key, near);
        return near;
    }
    mayCoincide = (trait) => this.program.capabilities.data.modifiers.includes(trait.capability);
    fills(part, strong) {
        const members = this.program.capabilities.membersOf(part);
        return (trait) => members.has(trait.capability) && !(strong && trait.weak === true);
    }
}
function combine_verdictsOf(parts, rule, match) {
    const near = parts.of(match.parts.at(-1) ?? '', match.strong === true);
    if (match.here !== undefined)
        return single(parts, rule, match, near);
    const others = match.parts.slice(0, -1);
    return near.traits.flatMap((sink) => {
        for (const relation of RELATIONS) {
            if (match[relation] === undefined)
                continue;
            const found = sourcesOf(parts, match, others, sink, relation);
            if (found !== undefined)
                return [verdict(parts, rule, match, relation, found, sink)];
        }
        return [];
    });
}
/** A rule of one part: each place says it, or the file does once so many kinds are there. */
function single(parts, rule, match, { traits }) {
    const kinds = new Map(traits.map((trait) => [trait.kind, trait]));
    if (match.kinds === undefined)
        return traits.map((trait) => verdict(parts, rule, match, 'here', [], trait));
    const [last, ...rest] = [...kinds.values()].toReversed();
    return last === undefined || kinds.size < match.kinds
        ? []
        : [verdict(parts, rule, match, 'here', [rest], last)];
}
/** For each part but the last, all traits that stand in the relation to the last; undefined when one is missing. */
function sourcesOf(parts, match, others, sink, relation) {
    const strong = match.strong === true;
    const origins = relation === 'flow' && others.length > 0 ? arriving(parts.program, sink) : undefined;
    const found = [];
    const may = parts.mayCoincide;
    for (const [index, part] of others.entries()) {
        const near = parts.of(part, strong);
        const candidates = origins === undefined
            ? [...(relation === 'function' ? near.inFunction(sink, may) : near.inFile(sink, may)).values()]
            : [...origins.values()].filter(parts.fills(part, strong));
        if (candidates.length < (index === 0 ? (match.kinds ?? 1) : 1))
            return undefined;
        found.push(candidates);
    }
    return found;
}
/** Traits of one part that the evidence names. */
const combine_MAX_NAMED = 4;
function verdict(parts, rule, match, relation, sources, sink) {
    const base = match[relation] ?? rule.severity;
    const worse = worseOf(parts, match, sink);
    const traits = [...sources.flatMap((each) => each.slice(0, combine_MAX_NAMED)), sink];
    const { raised, lowered } = match;
    if (raised !== undefined && worse.length >= raised.least)
        return { rule, severity: (0,core_severity/* isAtLeast */.du)(base, raised.to) ? base : raised.to, relation, traits, worse };
    const expected = expectedAs(parts.program, lowered, [...sources.flat(), sink]) ?? base;
    const most = (0,core_severity/* isAtLeast */.du)(expected, base) ? base : expected;
    const severity = relation === 'flow' ? easedBy(parts, match, sink, most) : most;
    return { rule, severity, relation, traits, worse };
}
/** What the way on which it came makes of a severity. */
function easedBy({ program }, { eased = [] }, sink, severity) {
    const easing = eased.filter(({ by }) => program.traits.has.has(by));
    if (easing.length === 0)
        return severity;
    const way = arriving(program, sink);
    let result = severity;
    for (const { by, to } of easing) {
        const [trait] = showing(way, by);
        if (trait === undefined ? !isCompared(program, way, by, sink) : trait.line > sink.line)
            continue;
        // Never less: who writes the download writes the digest, too.
        if ((0,core_severity/* isAtLeast */.du)(result, to))
            result = to;
    }
    return result;
}
/** Whether the digest of all that was fetched on this way was compared before. */
function isCompared(program, way, by, sink) {
    const fetched = showing(way, 'fetch');
    if (by !== 'verify' || fetched.length === 0)
        return false;
    const compared = comparedFetches(program);
    return fetched.every(({ call }) => (compared.get(call ?? -1)?.line ?? Infinity) <= sink.line);
}
/** Different capabilities that make it worse, each once, in the function of the place where things arrive. */
function worseOf(parts, { raised }, sink) {
    return (raised?.by ?? []).flatMap((id) => {
        if (!parts.program.traits.has.has(id))
            return [];
        const [first] = parts
            .of(id, false)
            .inFunction(sink, () => true)
            .values();
        return first === undefined ? [] : [first];
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/downloads.js


/** What Python imports by its name. */
const MODULE = /^(?:.*[\\/])?(\w{1,100})\.(?:py|so|pyd)$/;
/** Projects let their notebooks fetch what stands beside them in the repository. */
const EXPECTED = [{ hosts: 'notebook', to: 'MEDIUM' }];
/** Downloads that the evidence names. */
const downloads_MAX_NAMED = 4;
/** What is fetched into `name.py` and imported as `name` is run, as far as Python finds it there; each name once. */
function importedDownloads(program, rules) {
    const { facts, flow } = program;
    const fetched = fetchedNames(flow, MODULE);
    if (fetched.size === 0)
        return [];
    const rule = rules.rule('CODE-DOWNLOAD-EXECUTE');
    return facts.imports.flatMap(({ module, scope, line, column }) => {
        const name = module.split('.', 1)[0] ?? '';
        const sources = fetched.get(name);
        if (sources === undefined || sources.every((each) => each.line > line))
            return [];
        fetched.delete(name);
        const what = `import ${module}`;
        const sink = { capability: 'load-native', kind: '', what, scope, line, column };
        const traits = [...sources.slice(0, downloads_MAX_NAMED), sink];
        const severity = expectedAs(program, EXPECTED, sources) ?? 'HIGH';
        return [{ rule, severity, relation: 'flow', traits, worse: [] }];
    });
}
/** Folders in which a shell looks for commands. */
const COMMAND = /(?:^|\/)s?bin\/([\w.+-]{1,100})$/;
/** Whoever installs a program this way mostly uses it: held, where a start by its path is stopped. */
const INSTALLED = [
    { hosts: 'installers', to: 'LOW' },
    { hosts: 'known', to: 'LOW' },
];
/** What a shell fetches into a folder of programs, and starts by its name; each name once. */
function installedDownloads(program, rules) {
    const { facts, flow } = program;
    if (facts.language !== 'shell')
        return [];
    const fetched = fetchedNames(flow, COMMAND);
    if (fetched.size === 0)
        return [];
    const rule = rules.rule('CODE-PIPE-SHELL');
    return facts.calls.flatMap(({ callee, scope, line, column }, call) => {
        const sources = fetched.get(callee);
        if (sources === undefined || sources.every((each) => each.line > line))
            return [];
        fetched.delete(callee);
        const sink = { capability: 'execute-process', kind: '', what: callee, scope, line, column, call };
        const traits = [...sources.slice(0, downloads_MAX_NAMED), sink];
        const severity = expectedAs(program, INSTALLED, sources) ?? 'MEDIUM';
        return [{ rule, severity, relation: 'flow', traits, worse: [] }];
    });
}
/** By the name that a file has for those who run it: all that fetches it, wherever one of several files lies. */
function fetchedNames(flow, pattern) {
    const fetched = new Map();
    for (const [file, origins] of flow.files()) {
        const name = pattern.exec(file)?.[1];
        const sources = showing(origins, 'fetch');
        if (name === undefined || sources.length === 0)
            continue;
        const there = fetched.get(name);
        if (there === undefined)
            fetched.set(name, sources);
        else
            there.push(...sources);
    }
    return fetched;
}

// EXTERNAL MODULE: ./lib/src/code/shell/folders.js
var folders = __webpack_require__(6786);
// EXTERNAL MODULE: ./lib/src/inspect/command/unpack.js
var unpack = __webpack_require__(66889);
;// CONCATENATED MODULE: ./lib/src/inspect/code/destinations.js





/** The value that names what a call writes, if the rules know it as one that does. */
function destinationOf(name, { args, named }, { files, folders, named: names }) {
    const table = Object.hasOwn(files, name) ? files : folders;
    if (!Object.hasOwn(table, name))
        return undefined;
    const other = names.find((each) => named.has(each));
    return args[table[name] ?? 0] ?? (other === undefined ? undefined : named.get(other));
}
/** The file that a method writes: a path has methods of its own, and a file what opened it. */
function writtenBy({ calls }, method, target) {
    if (target.kind !== 'result')
        return method.includes('_') ? target : undefined;
    // What is opened without a name gets one by itself, and is known by it.
    return calls[target.call]?.args.find(({ kind }) => kind !== 'literal') ?? target;
}
/** The call that opened the stream into which a call copies another one: `answer.pipe(fs.createWriteStream(path))`. */
function streamOf(name, { callee, args }, { streams }) {
    const known = [callee, name].find((each) => Object.hasOwn(streams, each));
    const stream = known === undefined ? undefined : args.at(streams[known] ?? 0);
    return stream?.kind === 'result' ? stream.call : undefined;
}
/** `git clone address folder`: the folder, or the last part of the address. */
function cloned({ callee, args }) {
    const [verb, ...rest] = args;
    if (callee !== 'git' || verb?.kind !== 'text' || verb.text !== 'clone')
        return undefined;
    const at = rest.findIndex((value) => value.kind === 'text' && /^(?:\w+:\/\/|git@)/.test(value.text));
    const address = rest[at];
    if (address?.kind !== 'text')
        return undefined;
    const last = /([^/:]{1,200}?)(?:\.git)?\/?$/.exec(address.text.slice(-256))?.[1];
    return rest[at + 1] ?? (last === undefined ? undefined : (0,code_words/* wordOf */.aG)(last));
}
/** Commands of each function of a shell script whose output is the function's. */
function outputsOf(facts, known) {
    const taken = new Set(facts.calls.map(({ pipedFrom }) => pipedFrom));
    const byFunction = new Map();
    for (const [index, call] of facts.calls.entries()) {
        if (call.scope === 0 || taken.has(index) || /^(?:redirect|assign)$/.test(call.callee))
            continue;
        if ((0,command_fetch/* fetchOf */.A)(call.callee, call.args, known, code_words/* VALUE_WORDS */.AP)?.file !== undefined)
            continue;
        const name = facts.scopes[call.scope]?.name ?? '';
        const own = byFunction.get(name);
        if (own === undefined)
            byFunction.set(name, [index]);
        else
            own.push(index);
    }
    return byFunction;
}
/** Where a command writes what it fetches, or what is piped into it. */
function shellDestination(facts, call, known) {
    const { callee, args, named, pipedFrom } = call;
    if (facts.language === 'shell' && pipedFrom !== undefined) {
        const operator = named.get('operator');
        if (callee === 'redirect')
            return operator?.kind === 'text' && /^(?:&>|>)/.test(operator.text) ? args[0] : undefined;
        if (callee === 'tee')
            return args.find((value) => value.kind !== 'text' || !value.text.startsWith('-'));
    }
    if (facts.language === 'shell' && callee === 'git')
        return cloned(call);
    const command = commandOf(facts, call);
    if (command !== undefined)
        return (0,command_fetch/* fetchOf */.A)(command.name, command.args, known, code_words/* VALUE_WORDS */.AP)?.file;
    const [line] = args;
    if (line?.kind !== 'text')
        return undefined;
    for (const [program = '', ...words] of (0,code_words/* lineCommands */.bf)(line.text)) {
        const fetched = (0,command_fetch/* fetchOf */.A)(program, words.map(code_words/* wordOf */.aG), known, code_words/* VALUE_WORDS */.AP);
        if (fetched?.file !== undefined)
            return fetched.file;
    }
    return undefined;
}
/**
 * Folders into which a program unpacks an archive, the narrowest first: the one it is told, or the one in which it stands
 * and what the archive is called after in that. Where the script began is the folder of the project, which holds other
 * things, too.
 */
function unpackedTo(facts, call, known) {
    const command = commandOf(facts, call);
    const unpacking = command && (0,unpack/* unpackingOf */.gt)(command.name, command.args, known.unpackers, code_words/* VALUE_WORDS */.AP);
    if (unpacking === undefined)
        return [];
    if (unpacking.folder !== undefined)
        return [unpacking.folder];
    const archive = unpacking.archive ?? fetchedBy(facts.calls[call.pipedFrom ?? -1], known);
    const own = archive === undefined ? undefined : (0,unpack/* folderOfArchive */.kG)(archive);
    return [own, (0,folders/* isNamedFolder */.K)(call.folder ?? '') ? '.' : undefined].flatMap((path) => path === undefined ? [] : [(0,code_words/* wordOf */.aG)(path)]);
}
/** Folders into which programs are put, as far as their last part tells. */
const FOLDER = /(?:^|\/)(?:\.{0,2}|bin|sbin|lib|libexec|local|opt|tmp|share|src|app|~)\/?$|\/$/;
/** The name that a program gives a file, below a folder where it is put into one. */
function copiedTo({ args }) {
    const words = args.filter((word) => word.kind !== 'text' || !word.text.startsWith('-'));
    const [to, from] = [words.at(-1), words.at(-2)];
    if (to === undefined || from === undefined)
        return [];
    if (to.kind !== 'text' || !FOLDER.test(to.text))
        return [to];
    const name = code_words/* VALUE_WORDS */.AP.end(from).split('/').at(-1) ?? '';
    return name === '' ? [] : [(0,code_words/* wordOf */.aG)(`${to.text.replace(/\/$/, '')}/${name}`)];
}
/** The address that a command fetches. */
function fetchedBy(call, known) {
    const fetched = call && (0,command_fetch/* fetchOf */.A)(call.callee, call.args, known, code_words/* VALUE_WORDS */.AP);
    const [address] = fetched?.addresses ?? [];
    return address === undefined ? undefined : code_words/* VALUE_WORDS */.AP.end(address).split(/[?#]/, 1)[0];
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/file-keys.js


/** Folders above a file that are looked for. */
const MAX_FOLDERS = 16;
/** Names that one value may be. */
const MAX_NAMES = 8;
/** `python -m pip` names a module, not a file of the folder. */
const BARE_NAME = /^\w+$/;
class FileKeys {
    facts;
    steady;
    /** `steady`: calls that give the same for the same constants, wherever they stand. */
    constructor(facts, steady) {
        this.facts = facts;
        this.steady = steady;
    }
    /** None for what names no file, or nobody can say which. `call`: the command that names it, which may stand in a folder. */
    of(value, call) {
        const keys = [];
        for (const one of this.meant(value)) {
            const path = this.pathOf(one);
            if (path === undefined)
                continue;
            keys.push(keyOfPath(path));
            if (call?.folder !== undefined && !isModule(path, call))
                keys.push((0,paths/* inFolder */._z)(path, call.folder));
        }
        return keys;
    }
    /** The values that it may be: a function of the program gives what it returns, or what that one returns. */
    meant(value) {
        const all = (0,values/* alternatives */.Vo)(value).slice(0, MAX_NAMES);
        for (let at = 0; at < all.length && all.length < MAX_NAMES; at++) {
            const one = all[at];
            const callee = one?.kind === 'result' ? this.facts.calls[one.call]?.callee : undefined;
            const returned = callee?.startsWith('local.') === true ? this.facts.returns.get(callee) : undefined;
            if (returned !== undefined)
                all.push(...(0,values/* alternatives */.Vo)(returned).slice(0, MAX_NAMES));
        }
        return all.slice(0, MAX_NAMES);
    }
    /** As {@link pathOf}, in which the same file has the same name everywhere. Without blanks, as a word of a line. */
    pathOf(value) {
        return (0,paths/* pathOf */.XM)(value, this.nameOfCall);
    }
    nameOfCall = (index) => {
        const call = this.facts.calls[index];
        if (call === undefined || !this.steady.has(call.callee))
            return String(index);
        return `${call.callee}(${call.args.map((arg) => (arg.kind === 'text' ? arg.text.replaceAll(/\W/g, '_') : index)).join('_')})`;
    };
}
function isModule(path, { callee }) {
    return BARE_NAME.test(path) && callee.startsWith('python');
}
function keyOfPath(path) {
    return path.replace(/^(?:\.\/)+(?=.)/, '');
}
/** What a file may have been written as: itself, or with a folder above it. */
function* placesOf(key) {
    yield key;
    let end = key.lastIndexOf('/');
    for (let steps = 0; end > 0 && steps < MAX_FOLDERS; end = key.lastIndexOf('/', end - 1), steps++)
        yield key.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/verified.js

/** A line of coreutils' lists: the digest in hexadecimal, a blank, a blank or `*`, and the name of the file. */
const LINE = /^\\?([\da-f]{40,128})[ \t][ \t*](.{1,1024})$/i;
/** Lines of one list. */
const MAX_LINES = 100;
/** What a call that verifies is given to compare; none where any of it is not known. */
function verifiedFiles({ named }) {
    const list = named.get('input');
    if (list === undefined)
        return [];
    const each = (0,values/* alternatives */.Vo)(list).map((one) => (one.kind === 'text' ? namesIn(one.text) : []));
    return each.flat().filter((name) => each.every((names) => names.includes(name)));
}
function namesIn(list) {
    const lines = list.split('\n', MAX_LINES);
    return lines.flatMap((line) => LINE.exec(line.trim())?.[2] ?? []);
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/written.js


class WrittenFiles {
    keys;
    files = new Map();
    constructor(keys) {
        this.keys = keys;
    }
    get isEmpty() {
        return this.files.size === 0;
    }
    /** `place` names what the call writes. */
    write(place, call, origins) {
        for (const key of this.keys.of(place, call))
            this.files.set(key, together([this.at(key), origins]));
    }
    /** What is known of a file counts for all that is done with it later; nothing is known of those never written. */
    mark(place, call, origins) {
        for (const key of this.keys.of(place, call))
            if (this.files.has(key))
                this.files.set(key, merge([this.at(key), origins]));
    }
    /** Of the file that a value names, and of the folders above it. `call`: the command that names it. */
    of(value, call) {
        if (this.isEmpty)
            return origins_NONE;
        const found = [];
        for (const key of this.keys.of(value, call))
            for (const place of placesOf(key))
                found.push(this.at(place));
        return together(found);
    }
    /** Of a text that is the very name. */
    named(text) {
        return this.isEmpty ? origins_NONE : this.at(keyOfPath(text));
    }
    /** Of a text that is put together to the very name. */
    namedBy(value) {
        return this.isEmpty ? origins_NONE : merge(this.keys.of(value).map((key) => this.at(key)));
    }
    entries() {
        return this.files;
    }
    at(key) {
        return this.files.get(key) ?? origins_NONE;
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/flow.js







/** Calls through which one value is followed; a program that nests deeper is not written by people. */
const flow_MAX_DEPTH = 120;
/** Items of one list that are looked at. */
const MAX_ITEMS = 64;
class Flow {
    facts;
    capabilities;
    traits;
    known = new Map();
    open = new Set();
    /** Lists are shared between the variables that hold them, so each is worked out once. */
    lists = new WeakMap();
    /** Commands of each function of a shell script whose output is the function's. */
    outputs;
    written;
    keys;
    kept;
    /** What methods put into the object that a call made. */
    put;
    constructor(facts, capabilities, traits) {
        this.facts = facts;
        this.capabilities = capabilities;
        this.traits = traits;
        this.keys = new FileKeys(facts, capabilities.steady);
        this.written = new WrittenFiles(this.keys);
        // Files count for what was fetched into them and the like; most programs do nothing of that kind.
        this.kept = capabilities.membersOf('kept');
        if ([...this.kept].some((id) => traits.has.has(id)))
            this.followFiles();
    }
    /** Where the result of a call comes from. */
    ofCall(index, depth = 0) {
        const known = this.known.get(index);
        if (known !== undefined)
            return known;
        const call = this.facts.calls[index];
        if (call === undefined || this.open.has(index) || depth > flow_MAX_DEPTH)
            return origins_NONE;
        this.open.add(index);
        const origins = this.work(index, call, depth);
        this.open.delete(index);
        this.known.set(index, origins);
        return origins;
    }
    ofValue(value, depth = 0) {
        switch (value.kind) {
            case 'result':
                return this.ofCall(value.call, depth + 1);
            case 'text':
                return this.ofText(value.text, value.layers);
            case 'many':
                return this.ofList(value, depth);
            case 'name':
                return this.ofName(value);
            case 'literal':
            case 'unknown':
                return origins_NONE;
        }
    }
    ofName(value) {
        const traits = this.traits.ofName.get(value.name);
        const file = this.ofFile(value);
        return traits === undefined ? file : merge([originsOf(traits), file]);
    }
    ofList(list, depth) {
        const known = this.lists.get(list);
        if (known !== undefined)
            return known;
        if (depth > flow_MAX_DEPTH)
            return origins_NONE;
        this.lists.set(list, origins_NONE);
        const items = list.items.slice(0, MAX_ITEMS).map((item) => this.ofValue(item, depth + 1));
        const origins = merge(list.shape === 'parts' ? [...items, this.written.namedBy(list)] : items);
        this.lists.set(list, origins);
        return origins;
    }
    /** Files that the program writes, by their names, and where their content comes from. */
    files() {
        return this.written.entries();
    }
    /** Where the file comes from that a value names, if the program wrote it. `call`: the command that names it. */
    ofFile(value, call) {
        return this.written.of(value, call);
    }
    work(index, call, depth) {
        const own = this.traits.ofCall.get(index) ?? [];
        const name = this.traits.names[index] ?? '';
        const parts = [];
        if (own.length > 0)
            parts.push(originsOf(own));
        if (this.capabilities.opaque.has(name) || this.capabilities.opaque.has(call.callee))
            return merge(parts);
        if (call.target !== undefined)
            parts.push(this.ofValue(call.target, depth));
        if (this.capabilities.positional.has(call.callee))
            return merge(parts);
        const starts = own.some(({ capability }) => capability === 'execute-process');
        for (const value of call.args.slice(0, MAX_ITEMS))
            if (!starts || !isOptions(value))
                parts.push(this.ofValue(value, depth));
        for (const [argument, value] of call.named)
            if (!(starts && argument === 'env') && !this.capabilities.data.settings.includes(argument))
                parts.push(this.ofValue(value, depth));
        if (call.pipedFrom !== undefined)
            parts.push(this.ofCall(call.pipedFrom, depth + 1));
        if (call.callee.startsWith('local.'))
            parts.push(this.ofFunction(call.callee, depth));
        this.put ??= putInto(this.facts, this.capabilities);
        for (const value of this.put.get(index) ?? [])
            parts.push(this.ofValue(value, depth));
        const [file] = call.args;
        if (file !== undefined && READERS.test(name))
            parts.push(this.ofFile(file));
        if (COPIERS.test(name) || this.copies(call))
            for (const value of call.args.slice(0, MAX_COPIED))
                parts.push(this.ofFile(value, call));
        return merge(parts);
    }
    /** What a function gives back; in a shell script the output of its commands that goes nowhere else. */
    ofFunction(callee, depth) {
        const value = this.facts.returns.get(callee);
        if (this.facts.language !== 'shell')
            return value === undefined ? origins_NONE : this.ofValue(value, depth + 1);
        this.outputs ??= outputsOf(this.facts, this.capabilities.known);
        const calls = this.outputs.get(callee.slice('local.'.length)) ?? [];
        return merge(calls.slice(0, MAX_ITEMS).map((index) => this.ofCall(index, depth + 1)));
    }
    ofText(text, layers) {
        const traits = this.traits.ofText.get(text);
        const file = this.written.named(text);
        const hidden = layers.filter((layer) => this.capabilities.data['hiding-layers'].includes(layer));
        if (traits === undefined && file.size === 0 && hidden.length === 0)
            return origins_NONE;
        return merge([originsOf(traits ?? []), file, hidden.length === 0 ? origins_NONE : decoded(hidden)]);
    }
    /** First what is written where, then again with that known: a file that is read can be written on. */
    followFiles() {
        for (const [index, call] of this.facts.calls.entries()) {
            this.noteVerified(index, call);
            const places = this.destinations(index, call);
            const origins = places.length === 0 ? origins_NONE : this.contentOf(index);
            if (!this.isKept(origins))
                continue;
            for (const place of places)
                this.written.write(place, call, origins);
        }
        this.known.clear();
        this.lists = new WeakMap();
    }
    /** What is fetched now was never compared, though a file of this name was. */
    contentOf(index) {
        const origins = this.ofCall(index);
        const reaches = this.traits.ofCall.get(index)?.some(({ capability }) => REACHES.has(capability)) === true;
        return reaches ? unverified(origins) : origins;
    }
    copies({ callee }) {
        return this.facts.language === 'shell' && this.capabilities.known.copiers.has(callee);
    }
    /** What is known of a file counts for all that is done with it later. */
    noteVerified(index, call) {
        const trait = this.traits.ofCall.get(index)?.find(({ capability }) => capability === 'verify');
        if (trait === undefined)
            return;
        const origins = originsOf([trait]);
        for (const file of verifiedFiles(call))
            this.written.mark((0,code_words/* wordOf */.aG)(file), call, origins);
    }
    isKept(origins) {
        return [...origins.values()].some(({ capability }) => this.kept.has(capability));
    }
    /** The values that name the file or the folders a call writes. */
    destinations(index, call) {
        const file = this.destination(index, call);
        if (file !== undefined)
            return [file];
        if (this.copies(call))
            return copiedTo(call);
        const unpacks = this.traits.ofCall.get(index)?.some(({ capability }) => capability === 'unpack') === true;
        return unpacks ? unpackedTo(this.facts, call, this.capabilities.known) : [];
    }
    destination(index, call) {
        const name = this.traits.names[index] ?? '';
        const given = destinationOf(name, call, this.capabilities.data.destinations);
        if (given !== undefined)
            return given;
        const method = /\.(write(?:_bytes|_text|lines)?)$/.exec(name)?.[1];
        if (method !== undefined && call.target !== undefined)
            return writtenBy(this.facts, method, call.target);
        const stream = streamOf(name, call, this.capabilities.data.destinations);
        if (stream !== undefined)
            return this.facts.calls[stream]?.args[0];
        const starts = this.traits.ofCall.get(index);
        return this.facts.language === 'shell' ||
            starts?.some(({ capability }) => capability === 'fetch') === true
            ? shellDestination(this.facts, call, this.capabilities.known)
            : undefined;
    }
}
/** What goes into queues, maps and the like, by the number of the call that made them. */
function putInto({ calls }, { containers, putting }) {
    const put = new Map();
    for (const { callee, target, args } of calls) {
        if (target === undefined || !putting.has(callee))
            continue;
        for (const into of (0,values/* alternatives */.Vo)(target)) {
            if (into.kind !== 'result' || !containers.has(calls[into.call]?.callee ?? ''))
                continue;
            const values = put.get(into.call);
            if (values === undefined)
                put.set(into.call, [...args]);
            else
                values.push(...args);
        }
    }
    return put;
}
/** A constant that had to be decoded to be read; where it stands does not matter, where it arrives does. */
function decoded(layers) {
    const trait = { kind: '', what: layers.join(', '), scope: 0, line: 0, column: 0 };
    return new Map(['decode', 'decode-constant'].map((capability) => [`${capability}/`, { capability, ...trait }]));
}
const COPIERS = /^(?:os|shutil|fs(?:\.promises)?)\.(?:rename|replace|move|copy2?|copyfile|copyFile|renameSync|copyFileSync|link|symlink)$/;
/** Files that one command gives another name. */
const MAX_COPIED = 16;
const READERS = /(?:^|\.)(?:open|read_text|read_bytes|readFile|readFileSync|createReadStream|Path)$/;
/** The object of settings that JavaScript starts a program with; its environment does not come out again. */
function isOptions(value) {
    return value.kind === 'many' && value.shape === 'dict';
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/hidden-names.js
// Finds calls of dangerous functions whose name was put together from pieces, decoded or disguised.

function hiddenNames({ facts, traits }, rules) {
    const rule = rules.rule('CODE-HIDDEN-NAME');
    // In shell a path in pieces is how paths are written.
    if (facts.language === 'shell')
        return [];
    const { how = [], capabilities = [] } = (0,core_rule/* matchOf */.HU)(rule);
    return [...traits.ofCall].flatMap(([index, shown]) => {
        const hidden = facts.calls[index]?.hidden.filter((way) => how.includes(way)) ?? [];
        const trait = shown.find(({ capability }) => capabilities.includes(capability));
        if (trait === undefined || hidden.length === 0)
            return [];
        const named = { ...trait, what: `${trait.what}, its name hidden by ${hidden.join(' and ')},` };
        return [{ rule, severity: rule.severity, relation: 'flow', traits: [named], worse: [] }];
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/inputs.js
const inputs_NONE = new Map();
/** Members of a result stay that result, so `p.stdin.write` is a method of whatever gave `p`. */
function inputsOf({ calls, language }, { write, pipe }) {
    if (language === 'shell')
        return inputs_NONE;
    let inputs;
    const give = (to, values) => {
        if (to?.kind !== 'result' || values.length === 0)
            return;
        inputs ??= new Map();
        const known = inputs.get(to.call);
        if (known === undefined)
            inputs.set(to.call, [...values]);
        else
            known.push(...values);
    };
    for (const call of calls) {
        if (!call.callee.startsWith('.') || call.target === undefined)
            continue;
        if (write.includes(call.callee))
            give(call.target, given(call));
        else if (pipe.includes(call.callee))
            give(call.args[0], [call.target]);
    }
    return inputs ?? inputs_NONE;
}
function given({ args, named }) {
    const input = args[0] ?? named.get('input');
    return input === undefined ? [] : [input];
}

// EXTERNAL MODULE: ./lib/src/inspect/command/sources.js
var sources = __webpack_require__(93445);
// EXTERNAL MODULE: ./lib/src/inspect/command/vouched.js
var vouched = __webpack_require__(34931);
;// CONCATENATED MODULE: ./lib/src/inspect/code/installed.js




const RULE = 'CODE-INSTALL-ADDRESS';
/** One verdict for each command: the worst of its sources. */
function installVerdicts(program, rules) {
    const { facts, traits, capabilities, path } = program;
    const sources = capabilities.known.packageSources;
    const starts = (index) => traits.ofCall.get(index)?.some(({ capability }) => capability === 'execute-process') === true;
    return facts.calls.flatMap((call, index) => {
        const spoken = sources.calls.get(call.callee);
        if (facts.language !== 'shell' && spoken === undefined && !starts(index))
            return [];
        const command = spoken === undefined ? commandOf(facts, call) : { name: spoken, args: itemsOf(call) };
        // What the cells of a notebook install is read as the requirements that they are.
        const isRead = (given) => path.notebook && facts.language === 'shell' && given.ecosystem === 'pypi';
        const found = [
            ...ofVariables(call, sources),
            ...(command === undefined ? [] : (0,vouched/* givenTo */.T)(command.name, command.args.map(installed_textOf), sources)),
        ];
        const worst = (0,vouched/* worstOf */.h)(found.filter((given) => !isRead(given)), rules);
        if (worst === undefined)
            return [];
        const { severity, says, place } = worst;
        const name = command?.name ?? call.callee;
        return [
            {
                rule: RULE,
                severity: path.quiet || path.vendored ? milder(severity) : severity,
                evidence: `${name} (line ${call.line}) ${says}`,
                subject: `${name} ${place}`,
                line: call.line,
                column: call.column,
            },
        ];
    });
}
function milder(severity) {
    return core_severity/* SEVERITIES */.oC[core_severity/* SEVERITIES */.oC.indexOf(severity) + 1] ?? severity;
}
/** `PIP_INDEX_URL=http://... pip install x`, `export PIP_INDEX_URL=http://...`. */
function ofVariables({ callee, args, named }, { variables }) {
    const set = [];
    for (const [name, value] of named)
        if (name.startsWith('env.'))
            set.push([name.slice(4), installed_textOf(value)]);
    if (callee === 'export')
        for (const value of args) {
            const [, name, text] = /^(\w{1,80})=(.*)$/s.exec(installed_textOf(value)) ?? [];
            if (name !== undefined && text !== undefined)
                set.push([name, text]);
        }
    return set.flatMap(([name, value]) => {
        const known = variables.get(name);
        if (known === undefined)
            return [];
        const { kind, ecosystem } = known;
        return (0,sources/* sourcesIn */.sE)(value, kind).map((source) => ({ source, ecosystem, held: false }));
    });
}
/** The words that a function is given as a list. */
function itemsOf({ args: [words] }) {
    return words?.kind === 'many' ? words.items : [];
}
/** What stands in a part that is not known; no host has it. */
const installed_UNKNOWN = '$_';
/** Parts of one word. */
const MAX_PARTS = 50;
/** A word as far as it is known: of `${URL:-http://...}` what it is by default. */
function installed_textOf(value) {
    if (value.kind === 'text')
        return value.text;
    if (value.kind !== 'many')
        return '';
    const { items, shape } = value;
    if (shape === 'parts')
        return items
            .slice(0, MAX_PARTS)
            .map((part) => (part.kind === 'text' ? part.text : installed_UNKNOWN))
            .join('');
    const text = shape === undefined ? items.find((item) => item.kind === 'text') : undefined;
    return text?.kind === 'text' ? text.text : '';
}

// EXTERNAL MODULE: ./lib/src/inspect/code/model-words.js
var model_words = __webpack_require__(42614);
;// CONCATENATED MODULE: ./lib/src/inspect/code/loaders.js


const ANY = '*';
class Loaders {
    furtherRevisions;
    partials;
    rows = new Map();
    innerOptions;
    innerNames;
    telling;
    constructor(data) {
        for (const { calls, model, names } of data.loaders) {
            const loader = { model, names: (names ?? data['model-names']).map((source) => new RegExp(source)) };
            for (const name of calls)
                this.rows.set(name, loader);
        }
        this.innerOptions = data['inner-options'];
        this.innerNames = data['inner-names'];
        this.partials = new Set(data.partials);
        this.furtherRevisions = data['further-revisions'];
        this.telling = new Set([
            ...this.innerOptions,
            ...this.innerNames,
            ...this.furtherRevisions.map(({ option }) => option),
        ]);
    }
    /** Made once for a rule book. */
    static of(rules) {
        return rules.index('loaders', rules, () => new Loaders(rules.knowledge('loading')));
    }
    /** The call that `partial(f, ...)` keeps; undefined for any other, and where it is not known of what. */
    kept(name, call) {
        if (!this.partials.has(name))
            return undefined;
        const [of, ...args] = call.args;
        return of?.kind === 'name' ? { ...call, callee: of.name, args } : undefined;
    }
    /** Whether the list has a row for the function itself, so that it is known to load something. */
    knows(name) {
        return this.ofName(name) !== undefined;
    }
    /** The call as rules see it. `name` is the resolved name of what is called. */
    read(name, call) {
        const own = this.ofName(name);
        if (own === undefined && !this.saysMuch(call))
            return { call, repository: undefined };
        const loader = own ?? this.rows.get(ANY);
        const named = this.withInner((0,code_arguments/* optionsOf */.cz)(call));
        const model = loader === undefined ? undefined : modelOf(loader, call.args, named);
        if (loader === undefined || model === undefined)
            return { call: { ...call, named }, repository: undefined };
        const { model: repository, revision } = groupsOf(loader, model) ?? {};
        if (revision !== undefined && !named.has('revision'))
            return {
                call: {
                    ...call,
                    args: [model, ...call.args],
                    named: new Map(named).set('revision', loaders_known(revision)),
                },
                repository,
            };
        return { call: { ...call, args: [model, ...call.args], named }, repository };
    }
    ofName(name) {
        return this.rows.get(name) ?? this.rows.get(`.${name.slice(name.lastIndexOf('.') + 1)}`);
    }
    /** Most calls have no option that matters, and are left alone. */
    saysMuch({ named, args }) {
        for (const key of named.keys())
            if (this.telling.has(key))
                return true;
        return args.some((value) => value.kind === 'many' && value.keys?.some((key) => this.telling.has(key ?? '')));
    }
    /** Options with those of the dictionaries that are handed on. */
    withInner(options) {
        const inner = this.innerOptions.flatMap((name) => options.get(name) ?? []);
        if (inner.length === 0)
            return options;
        const all = new Map(options);
        const given = [...(0,code_arguments/* optionsOf */.cz)({ args: inner, named: new Map() }), ...inner.flatMap(settingsOf)];
        for (const [name, value] of given)
            if (this.innerNames.includes(name) && !all.has(name))
                all.set(name, value);
        return all;
    }
}
/** `pretrained=someone/m,trust_remote_code=True`, as lm-eval takes its options in one text. */
function settingsOf(value) {
    if (value.kind !== 'text' || value.text.length > code_arguments/* MAX_TEXT */.lG || !value.text.includes('='))
        return [];
    return (0,model_words/* asOptions */.l)([value.text]).flatMap((word) => {
        const [, name, text = ''] = /^--([\w-]{1,80})=(.*)$/s.exec(word ?? '') ?? [];
        const isSwitch = /^(?:true|false)$/i.test(text);
        if (name === undefined)
            return [];
        return [[name, isSwitch ? { kind: 'literal', value: /^t/i.test(text) } : loaders_known(text)]];
    });
}
/** What has the form of a name comes before other texts, and those before what is not known. */
function modelOf(loader, args, named) {
    const given = loader.model.flatMap((role) => (typeof role === 'number' ? args[role] : named.get(role)) ?? []);
    return (given.find((value) => groupsOf(loader, value) !== undefined) ??
        given.find(({ kind }) => kind === 'text') ??
        given[0]);
}
function groupsOf({ names }, value) {
    if (value.kind !== 'text' || value.text.length > code_arguments/* MAX_TEXT */.lG)
        return undefined;
    for (const pattern of names) {
        const groups = pattern.exec(value.text)?.groups;
        if (groups !== undefined)
            return groups;
    }
    return undefined;
}
function loaders_known(text) {
    return { kind: 'text', text, layers: [] };
}

// EXTERNAL MODULE: ./lib/src/inspect/code/model-rows.js
var model_rows = __webpack_require__(99946);
;// CONCATENATED MODULE: ./lib/src/inspect/code/model-starts.js
// Which row of the rules' list a command is of: its program, a module of Python, an image, or what stands behind a runner.


function startOf(name, words, variables, rows) {
    const begin = (row, program, rest) => row === undefined
        ? undefined
        : { row, program, words: row.settings === true ? (0,model_words/* asOptions */.l)(rest) : rest, variables };
    if (name.startsWith('-'))
        return begin(rows.ofOption((0,model_rows/* optionName */.fS)(name)), name, [name, ...words]);
    if (/^(?:python|pypy)$/.test(name))
        return ofModule(words, begin, rows) ?? ofScript(words, begin, rows);
    const row = rows.ofProgram(name);
    if (row !== undefined && (!rows.runners.has(name) || opening(row, words) !== undefined))
        return begin(row, name, words);
    if (rows.runners.has(name))
        return ofRunner(words, variables, rows);
    const { anywhere } = rows;
    const reads = [...(anywhere?.env?.model ?? []), ...(anywhere?.env?.code ?? [])];
    return reads.some((variable) => variables.has(variable)) ? begin(anywhere, name, []) : undefined;
}
/** A script of somebody's own, which is known by its options only. */
function ofScript(words, begin, rows) {
    const script = words.find((word) => word?.endsWith('.py') === true);
    return begin(rows.ofProgram('python'), script ?? 'python', words);
}
function ofModule(words, begin, rows) {
    const at = words.indexOf('-m');
    const module = words[at + 1];
    return at === -1 || module === undefined
        ? undefined
        : begin(rows.ofModule(module), module, words.slice(at + 2));
}
/** `docker run -e MODEL_ID=a/b image --model-id ...`, `uv run vllm serve ...`: what stands behind the runner. */
function ofRunner(words, before, rows) {
    const variables = new Map(before);
    for (const [at, word] of words.entries()) {
        if (word === undefined)
            continue;
        const set = /^(?:-e|--env)(?:=(.*))?$/s.exec(word);
        const [, name, value] = /^(\w{1,80})=(.*)$/s.exec(set?.[1] ?? (set === null ? '' : (words[at + 1] ?? ''))) ?? [];
        if (name !== undefined && value !== undefined)
            variables.set(name, value);
        const rest = words.slice(at + 1);
        const image = rows.ofImage(word);
        if (image !== undefined) {
            const given = words[words.indexOf('--entrypoint') + 1];
            const [program = '', ...entry] = words.includes('--entrypoint') ? [given] : (0,model_rows/* entryOf */.Ms)(image);
            return startOf(program, [...entry, ...rest], variables, rows);
        }
        if (/^(?:.*\/)?python[\d.]*$/.test(word))
            return startOf('python', rest, variables, rows);
        const row = rows.ofProgram(word);
        if (row !== undefined && !rows.runners.has(word))
            return startOf(word, rest, variables, rows);
    }
    return undefined;
}
/** Behind which word the model can stand; undefined when none of the words that open it is there. */
function opening(row, words) {
    const start = words.findIndex((word) => word?.startsWith('-') !== true);
    for (const opens of row.openings)
        if (opens.every((word, index) => words[Math.max(start, 0) + index] === word))
            return opens.length === 0 ? 0 : Math.max(start, 0) + opens.length;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/model-commands.js



/** What rules call such a command: one that can be given a commit, and one that takes only tags. */
const MODEL_COMMAND = 'model-command';
const MODEL_TAG = 'model-tag';
/** One that says nothing that rules know. */
const NO_MODEL = 'no-model';
const model_commands_NOTHING = new Map();
/** Words of one command that are looked at. */
const model_commands_MAX_WORDS = 500;
const COMMIT = /^[0-9a-f]{40}$/;
/** The command of the rules' list that a call of a shell program starts. Other languages hand theirs to a shell. */
function modelCommand(facts, index, rows) {
    const call = facts.calls[index];
    const command = call === undefined || facts.language !== 'shell' ? undefined : commandOf(facts, call);
    if (call === undefined || command === undefined)
        return undefined;
    const words = command.args.slice(0, model_commands_MAX_WORDS).map(wordOf);
    const started = startOf(command.name, words, variablesOf(call), rows);
    if (started === undefined)
        return undefined;
    const { row, program } = started;
    const said = { ...fromVariables(exportedFor(started, facts, index)), ...fromWords(started) };
    const named = furtherIn(words, rows);
    const isTold = row.telling !== true || said.code === true || said.revision !== undefined;
    if (!isTold || (said.model === undefined && said.code !== true))
        return { program, model: undefined, call: { ...call, callee: NO_MODEL, args: [], named: model_commands_NOTHING } };
    const later = row.later === true ? checkedOut(facts, index) : undefined;
    const revision = later ?? said.revision;
    if (revision !== undefined)
        named.set('revision', model_commands_known(revision));
    if (said.code === true)
        named.set('trust_remote_code', { kind: 'literal', value: true });
    const args = said.model === undefined ? [] : [model_commands_known(said.model)];
    const callee = row.quiet === true ? NO_MODEL : row.tag === true ? MODEL_TAG : MODEL_COMMAND;
    const setting = /^--setting=(.+)$/s.exec(words[0] ?? '')?.[1];
    const read = { program, model: said.model, call: { ...call, callee, args, named } };
    return setting === undefined ? read : { ...read, setting };
}
function fromVariables({ row, variables }) {
    const of = (names = []) => names.map((name) => variables.get(name)).find((value) => value !== undefined && value !== '');
    const model = of(row.env?.model);
    return {
        ...(model === undefined ? {} : modelIn(row, model)),
        ...optional('revision', of(row.env?.revision)),
        ...(/^(?:true|1|yes|on)$/i.test(of(row.env?.code) ?? '') && { code: true }),
    };
}
function fromWords({ row, words }) {
    const { model, revision, code } = row.options;
    const said = { ...positional(row, words) };
    for (const [at, word] of words.entries()) {
        if (word?.startsWith('-') !== true)
            continue;
        const equals = word.indexOf('=');
        const option = (0,model_rows/* optionName */.fS)(equals === -1 ? word : word.slice(0, equals));
        const value = equals === -1 ? words[at + 1] : word.slice(equals + 1);
        if (code.has(option) && !/^(?:false|0|no|off)$/i.test(value ?? ''))
            said.code = true;
        if (value !== undefined && model.has(option))
            Object.assign(said, modelIn(row, value));
        if (value !== undefined && revision.has(option))
            said.revision = value;
    }
    return said;
}
/** Revisions of the code and of the tokenizer, named as libraries name them. */
function furtherIn(words, { further }) {
    const found = new Map();
    for (const [at, word] of words.entries()) {
        if (word?.startsWith('--') !== true)
            continue;
        const [option = '', given] = word.split('=', 2);
        const parameter = further.get((0,model_rows/* optionName */.fS)(option));
        const value = given ?? words[at + 1];
        if (parameter !== undefined && value !== undefined)
            found.set(parameter, model_commands_known(value));
    }
    return found;
}
/** The model that stands without an option behind `serve`, `download`, `pull`. */
function positional(row, words) {
    const from = opening(row, words);
    if (from === undefined)
        return {};
    for (let at = from; at < words.length; at++) {
        const word = words[at];
        if (word?.startsWith('-') === true) {
            if (row.options.skips.has((0,model_rows/* optionName */.fS)(word)) || row.options.revision.has((0,model_rows/* optionName */.fS)(word)))
                at++;
            continue;
        }
        const found = word === undefined ? {} : modelIn(row, word);
        if (found.model !== undefined || row.first === true)
            return found;
    }
    return {};
}
function modelIn({ patterns }, text) {
    for (const pattern of patterns) {
        const { model, revision } = pattern.exec(text)?.groups ?? {};
        if (model !== undefined)
            return { model, ...optional('revision', revision) };
    }
    return {};
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
/** With the variables that were exported before, where the program reads any. */
function exportedFor(started, { calls }, index) {
    if (started.row.env === undefined)
        return started;
    const variables = new Map();
    for (const { callee, args } of calls.slice(Math.max(0, index - MAX_EARLIER), index)) {
        if (callee !== 'export')
            continue;
        for (const word of args.slice(0, model_commands_MAX_WORDS).map(wordOf)) {
            const [, name, value] = /^(\w{1,80})=(.*)$/s.exec(word ?? '') ?? [];
            if (name !== undefined && value !== undefined)
                variables.set(name, value);
        }
    }
    return { ...started, variables: new Map([...variables, ...started.variables]) };
}
/** Commands before one among which exports are looked for. */
const MAX_EARLIER = 500;
/** The commit that a later command of git moves to. */
function checkedOut({ calls }, index) {
    for (const { callee, args } of calls.slice(index + 1, index + 1 + MAX_LATER)) {
        if (callee !== 'git')
            continue;
        const words = args.map(wordOf);
        if (!words.some((word) => word !== undefined && MOVES.has(word)))
            continue;
        const commit = words.find((word) => word !== undefined && COMMIT.test(word));
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}
const MOVES = new Set(['checkout', 'reset', 'switch', 'fetch']);
/** Commands behind a clone among which the checkout is looked for. */
const MAX_LATER = 50;
function variablesOf({ named }) {
    const found = new Map();
    for (const [name, value] of named) {
        const text = name.startsWith('env.') ? wordOf(value) : undefined;
        if (text !== undefined)
            found.set(name.slice(4), text);
    }
    return found;
}
/** A word as far as it is known: of `${MODEL:-org/name}` what it is by default. */
function wordOf(value) {
    if (value.kind === 'text')
        return value.text;
    if (value.kind !== 'many' || value.shape !== undefined)
        return undefined;
    const text = value.items.find((item) => item.kind === 'text');
    return text?.kind === 'text' ? text.text : undefined;
}
function model_commands_known(text) {
    return { kind: 'text', text, layers: [] };
}

// EXTERNAL MODULE: ./lib/src/inspect/pickle/knowledge.js
var pickle_knowledge = __webpack_require__(2340);
// EXTERNAL MODULE: ./lib/src/inspect/python-name.js
var python_name = __webpack_require__(96435);
;// CONCATENATED MODULE: ./lib/src/inspect/code/unsafe-names.js


/** Names of one call that are looked at. */
const unsafe_names_MAX_NAMES = 500;
/** Those in the first list or set that it is given, by what the rules on pickles know of them. */
function unsafeNamesIn({ args, named }, rules) {
    const [list = named.values().next().value] = args;
    if (list?.kind !== 'many')
        return [];
    const names = list.items.slice(0, unsafe_names_MAX_NAMES).flatMap(nameOf);
    return names.filter((name) => (0,python_name/* useOfName */.Q)(name, (0,pickle_knowledge/* pythonKnowledge */.T)(rules)) === 'dangerous');
}
/** A name, or a pair of one with the path that a checkpoint has for it. */
function nameOf(value) {
    const first = value.kind === 'many' ? value.items[0] : value;
    return first?.kind === 'name' ? [first.name] : [];
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/loading.js








function judgeLoading(program, rules) {
    const table = rules.index('loading', rules, () => new LoadTable(rulesOnCalls(rules)));
    const rows = model_rows/* ModelRows */.ld.of(rules);
    const loaders = Loaders.of(rules);
    const { facts, traits } = program;
    const imported = new Set(facts.imports.map(({ module }) => module.split('.', 1)[0] ?? ''));
    const verdicts = [];
    for (const [index, call] of facts.calls.entries()) {
        const starts = traits.ofCall.get(index)?.some(({ capability }) => capability === 'execute-process') === true;
        const command = starts && facts.language !== 'shell' ? commandOf(facts, call) : undefined;
        const model = modelCommand(facts, index, rows);
        const kept = loaders.kept(call.callee, call);
        const name = kept?.callee ?? traits.names[index] ?? '';
        const given = kept ?? call;
        const named = table.casesOf(name, given, command);
        if (model === undefined && named.length === 0)
            continue;
        const judge = new CallJudge(program, imported, index, model !== undefined, rules);
        // A command of the list is judged as that first; what is known of it by its name alone comes second.
        if (model !== undefined)
            judge.take(table.casesOf(model.call.callee, model.call), model.call, model.call, model);
        if (named.length > 0)
            judge.take(named, loaders.read(name, given).call, command ?? given, { program: kept?.callee });
        verdicts.push(...judge.verdicts);
    }
    return verdicts;
}
/** Ours are of loading; those of a team may be of code. */
function rulesOnCalls(rules) {
    return ['loading', 'code'].flatMap((surface) => rules.ofSurface(surface));
}
/** What the rules say of one call, each of them once. */
class CallJudge {
    verdicts = [];
    done = new Set();
    program;
    imported;
    call;
    isRead;
    rules;
    constructor(program, imported, call, isRead, rules) {
        this.isRead = isRead;
        this.rules = rules;
        this.program = program;
        this.imported = imported;
        this.call = call;
    }
    take(cases, given, also, by) {
        for (const one of cases) {
            if (this.isRead && one.load.unread === true)
                continue;
            const unsafe = one.load['unsafe-names'] === true ? unsafeNamesIn(given, this.rules) : undefined;
            if (unsafe?.length === 0)
                continue;
            if (this.done.has(one.rule) || !isCase(this.program, one, given, also, this.imported))
                continue;
            this.done.add(one.rule);
            const { severity, says } = one.load;
            if (severity === 'none')
                continue;
            this.verdicts.push({
                rule: one.rule,
                severity,
                call: this.call,
                says,
                about: unsafe?.join(', ').slice(0, MAX_ABOUT) ?? aboutOf(given),
                ...(by.program !== undefined && { program: by.program }),
                ...(by.setting !== undefined && { setting: by.setting }),
                ...(one.at !== undefined && { at: one.at }),
            });
        }
    }
}
/** The cases of all rules, by what they are of. */
class LoadTable {
    cases = new Map();
    /** Answers so far: programs call the same all the time. */
    known = new Map();
    constructor(rules) {
        for (const rule of rules)
            for (const load of (0,core_rule/* matchOf */.HU)(rule).cases ?? []) {
                const compiled = {
                    rule,
                    load,
                    at: (0,code_arguments/* regex */.yG)(load.at),
                    when: (load.when ?? []).map(code_arguments/* compileMark */.VD),
                    unless: (load.unless ?? []).map(code_arguments/* compileMark */.VD),
                };
                for (const name of load.calls) {
                    const key = name === loading_ANY && compiled.when.some(isAboutOption) ? ANY_WITH_OPTIONS : name;
                    this.cases.set(key, [...this.of(key), compiled]);
                }
            }
    }
    /** What may be said of a call by its name, its options and what it starts. */
    casesOf(name, { named, args }, command) {
        const ofName = this.ofName(name);
        const hasOptions = named.size > 0 || args.some(({ kind }) => kind === 'many') || command !== undefined;
        if (!hasOptions)
            return ofName;
        return [...ofName, ...this.of(ANY_WITH_OPTIONS), ...(command === undefined ? [] : this.of(command.name))];
    }
    ofName(name) {
        const known = this.known.get(name);
        if (known !== undefined)
            return known;
        const last = `.${name.slice(name.lastIndexOf('.') + 1)}`;
        const found = [...this.of(name), ...this.of(last), ...this.of(loading_ANY)];
        if (this.known.size < loading_MAX_KEPT)
            this.known.set(name, found);
        return found;
    }
    of(key) {
        return this.cases.get(key) ?? loading_NONE;
    }
}
const loading_NONE = [];
/** Names of which the answer is kept, over a whole run. */
const loading_MAX_KEPT = 20_000;
/** What rules write for any call; those that ask for an option are only asked of calls that have some. */
const loading_ANY = '*';
const ANY_WITH_OPTIONS = '* with options';
function isAboutOption({ mark }) {
    return typeof mark.argument === 'string';
}
function isCase({ flow }, { load, when, unless }, call, given, imported) {
    if (load.imports !== undefined && !load.imports.some((module) => imported.has(module)))
        return false;
    const holds = (mark) => (0,code_arguments/* fits */.lA)(mark, call) || (given !== call && (0,code_arguments/* fits */.lA)(mark, given));
    if (!when.every(holds) || unless.some(holds))
        return false;
    const [first] = call.args;
    if (load.from === undefined)
        return true;
    if (first === undefined)
        return false;
    const { from } = load;
    return [flow.ofValue(first), flow.ofFile(first)].some((origins) => showing(origins, from).length > 0);
}
/** The first constant text among the arguments: a path, a repository, a model. */
function aboutOf({ args, named }) {
    for (const value of [...args, ...named.values()])
        if (value.kind === 'text' && value.text !== '')
            return value.text.slice(0, MAX_ABOUT);
    return '';
}
/** Characters of what is loaded that are told. */
const MAX_ABOUT = 120;

;// CONCATENATED MODULE: ./lib/src/inspect/code/start-lines.js

class StartLines {
    grave;
    plain;
    held;
    constants;
    constructor({ grave, plain, held, 'held-constants': constants }) {
        this.held = new Set(held);
        this.constants = new Set(constants);
        this.grave = grave.map((pattern) => new RegExp(pattern, 'i'));
        this.plain = plain.map((pattern) => new RegExp(pattern));
    }
    static of(rules) {
        return rules.index('start lines', rules, () => new StartLines(rules.knowledge('code')['start-lines']));
    }
    /** Whether it fetches, decodes or hides what it runs. */
    isGrave(line) {
        const text = line.slice(0, code_arguments/* MAX_TEXT */.lG);
        return this.grave.some((pattern) => pattern.test(text));
    }
    /** Whether a person should look at lines, or at what is not known, in a place of this kind. */
    isHeld(kind, lines) {
        if (this.constants.has(kind))
            return lines?.some((line) => !/^(?:\$_)?$/.test(line.trim())) === true;
        if (!this.held.has(kind))
            return false;
        return kind !== 'shell' || lines?.every((line) => this.isPlain(line)) !== true;
    }
    /** Whether each command of it only sets variables and completions, as installers do. A line too long to be read does not. */
    isPlain(line) {
        if (line.length > code_arguments/* MAX_TEXT */.lG)
            return false;
        return line.split(/&&|;/).every((command) => this.plain.some((pattern) => pattern.test(command)));
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/persisted.js





const persisted_RULE = 'CODE-PERSISTENCE';
/** Where a person should look when it comes from there. */
const persisted_EXPECTED = [
    { hosts: 'installers', to: 'MEDIUM' },
    { hosts: 'known', to: 'MEDIUM' },
    { hosts: 'unknown', to: 'MEDIUM' },
];
/** Writes of shell, and those of other programs that put a command there. */
function persistedLines(program, rules) {
    const { facts, traits } = program;
    if (!traits.has.has('persistence') && !traits.has.has('cron-table'))
        return [];
    const shell = facts.language === 'shell';
    return facts.calls.flatMap((call, index) => {
        const written = shell ? byShell(call, index) : byMethod(facts, call, index);
        const place = written && placeOf(program, written);
        return written === undefined || place === undefined ? [] : judged(program, rules, written, place, shell);
    });
}
function judged(program, rules, { call, content }, place, shell) {
    const { scope, line, column } = program.facts.calls[call] ?? place;
    const rule = rules.rule(persisted_RULE);
    const startLines = StartLines.of(rules);
    const what = program.traits.names[call] ?? '';
    const sink = { capability: 'start-place', kind: '', what, scope, line, column, call };
    const lines = content === undefined ? undefined : linesOf(content);
    const grave = lines?.find((one) => startLines.isGrave(one));
    if (grave !== undefined) {
        const source = {
            capability: 'grave-line',
            kind: '',
            what: grave.trim().slice(0, 120),
            scope,
            line,
            column,
        };
        return [{ rule, severity: 'HIGH', relation: 'flow', traits: [source, sink], worse: [] }];
    }
    // The other languages have their writes held by the rule itself.
    if (!shell)
        return [];
    const fetched = showing(program.flow.ofCall(call), 'fetch');
    const [source] = fetched;
    if (source !== undefined) {
        const severity = expectedAs(program, persisted_EXPECTED, fetched) ?? 'HIGH';
        return [{ rule, severity, relation: 'flow', traits: [source, sink], worse: [] }];
    }
    if (program.path.image || !startLines.isHeld(place.kind, lines))
        return [];
    const ends = place.call === call ? [sink] : [place, sink];
    return [{ rule, severity: 'MEDIUM', relation: 'function', traits: ends, worse: [] }];
}
/** The place that starts programs which a value names, whichever of several it is. */
function placeOf({ facts, traits }, { call, place }) {
    const ofCall = traits.ofCall.get(call)?.find(({ capability }) => capability === 'cron-table');
    if (place === undefined)
        return ofCall && { ...ofCall, kind: 'cron' };
    const ofPlace = persisted_namesIn(place)
        .flatMap((text) => traits.ofText.get(text) ?? [])
        .find(({ capability }) => capability === 'persistence');
    if (ofPlace === undefined)
        return undefined;
    const { scope, line, column } = facts.calls[call] ?? ofPlace;
    return { ...ofPlace, scope, line, column };
}
function persisted_namesIn(value) {
    return (0,values/* alternatives */.Vo)(value).flatMap((one) => {
        if (one.kind === 'text')
            return [one.text];
        return one.kind === 'many' ? one.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : [];
    });
}
/** Commands whose last argument is what they write. */
const COPIES = new Set(['cp', 'mv', 'install', 'ln', 'rsync']);
function byShell({ callee, args, named }, call) {
    const content = named.get('input');
    if (callee === 'redirect') {
        const operator = (0,values/* asText */.e1)(named.get('operator'))?.text ?? '';
        return operator.includes('>') && operator !== '<>' ? { call, place: args[0], content } : undefined;
    }
    const name = (0,command_words/* programName */.kX)(callee);
    const plain = args.filter((value) => value.kind !== 'text' || !value.text.startsWith('-'));
    if (name === 'tee')
        return { call, place: { kind: 'many', items: plain }, content };
    if (name === 'crontab')
        return { call, place: undefined, content };
    return COPIES.has(name) && plain.length > 1 ? { call, place: plain.at(-1), content: undefined } : undefined;
}
const FILES = /^fs\.(?:promises\.)?(?:write|append)File(?:Sync)?$|^Bun\.write$/;
/** `open(place).write(text)`, `path.write_text(text)`, `fs.appendFileSync(place, text)`. */
function byMethod({ calls }, { callee, target, args }, call) {
    if (FILES.test(callee))
        return { call, place: args[0], content: args[1] };
    if (!/\.write(?:_text|_bytes|lines)?$/.test(callee))
        return undefined;
    const opened = target?.kind === 'result' ? calls[target.call]?.args : target === undefined ? undefined : [target];
    return opened === undefined
        ? undefined
        : { call, place: { kind: 'many', items: opened }, content: args[0] };
}
/** Lines and characters of one text that are looked at. */
const persisted_MAX_LINES = 500;
const MAX_WRITTEN = 65_536;
/** What stands for a part that is not known. */
const UNKNOWN_LINE = '$_';
/** The lines of what is written; what is not known stands in them as a variable would. */
function linesOf(content) {
    const known = (0,values/* alternatives */.Vo)(content).map((one) => {
        if (one.kind === 'text')
            return one.text;
        if (one.kind !== 'many' || one.shape !== 'parts')
            return UNKNOWN_LINE;
        return one.items.map((item) => (item.kind === 'text' ? item.text : UNKNOWN_LINE)).join('');
    });
    const lines = known.join('\n').slice(0, MAX_WRITTEN).split('\n', persisted_MAX_LINES);
    const read = lines.reduce((sum, line) => sum + line.length + 1, -1);
    return known.join('\n').length > read ? [...lines, UNKNOWN_LINE] : lines;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/select.js
// Chooses among verdicts: one for each root cause, weighed by where the program stands.

/** Verdicts of one rule that one program reports; the evidence of the first ones is enough to act on. */
const MAX_PER_RULE = 20;
/**
 * One for each place; what is only near each other is one for each function, or for the file. What a verdict stands
 * for is kept, so that something new next to something old does not look like it.
 */
function selectVerdicts(verdicts, path, bundle) {
    const weighed = verdicts
        .map((verdict) => ({ ...verdict, severity: weigh(verdict, path, bundle) }))
        .sort((a, b) => (0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) || strength(a) - strength(b));
    const places = new Set();
    const groups = new Map();
    const rules = new Map();
    for (const verdict of weighed) {
        const { rule, relation } = verdict;
        const sink = verdict.traits.at(-1);
        const place = `${sink?.line}:${sink?.column}`;
        const group = groups.get(groupOf(verdict));
        if (group !== undefined)
            group.push(verdict);
        const count = rules.get(rule.id) ?? 0;
        if (group !== undefined ||
            places.has(place) ||
            (relation === 'file' && count > 0) ||
            count >= MAX_PER_RULE)
            continue;
        places.add(place);
        rules.set(rule.id, count + 1);
        groups.set(groupOf(verdict), [verdict]);
    }
    return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [{ verdict: all[0], all }]));
}
function groupOf({ rule, relation, traits }) {
    const sink = traits.at(-1);
    if (relation === 'file')
        return `${rule.id} file`;
    if (relation === 'function')
        return `${rule.id} function ${sink?.scope}`;
    return `${rule.id} ${sink?.line}:${sink?.column}`;
}
function strength({ relation }) {
    return { flow: 0, here: 1, function: 2, file: 3 }[relation];
}
/** What flows is taken as it is everywhere; what is only near weighs less where honest code has it near, too. */
function weigh({ severity, relation }, { quiet, vendored }, bundle) {
    if (relation === 'flow')
        return severity;
    const steps = (quiet ? 1 : 0) + (vendored || bundle ? (relation === 'here' ? 1 : 2) : 0);
    return core_severity/* SEVERITIES */.oC[Math.min(core_severity/* SEVERITIES */.oC.indexOf(severity) + steps, core_severity/* SEVERITIES */.oC.length - 1)] ?? severity;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/left-to-others.js


/** Whether the inspector that the file is for says it, or what is as much. */
function isLeftToOthers({ rule }, program, dialect, path, rules) {
    const { data } = Capabilities.of(rules);
    if ((0,claims/* isLeftToHooks */.VX)(dialect) && !data['told-beside-hooks'].includes(rule)) {
        const { surface, match } = rules.rule(rule);
        // What is called, rules of loading say and those of a team: nobody else does.
        return surface !== 'loading' && !isOnCalls(match);
    }
    if (path.notebook && program.facts.language === 'javascript' && data['left-to-notebooks'].includes(rule))
        return true;
    // What is worse the more is in reach: of what shells run, not of what other programs start.
    const left = data['left-to-workflows'];
    return dialect === 'workflow' && left.includes(rule) && isRunByShells(program);
}
function isOnCalls(match) {
    return typeof match === 'object' && match !== null && 'cases' in match;
}
function isRunByShells({ inside }) {
    return inside.slice(0, -1).every(({ language }) => language === 'shell');
}
/** What a step is given as a variable, the inspector of workflows follows to where it is sent. */
function variablesAreLeft({ path, facts }) {
    return path.workflow && facts.language === 'shell';
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/tokens.js



/** Calls whose first argument is the name of what they give. */
const GETS_BY_NAME = /^(?:os\.getenv|google\.colab\.userdata\.get|Deno\.env\.get|os\.environ\.(?:get|pop))$/;
const VARIABLE = /^(?:env|os\.environ|process\.env|Bun\.env|import\.meta\.env)\.(\w{3,80})$/;
/** Calls that only put a value into another form: what goes in is in what comes out. */
const CARRIES = /(?:^|\.)(?:format|encode|decode|join|dumps|stringify|str|dict|strip|trim|b64encode|hexlify|btoa|from|toString|urlencode|quote|encodeURIComponent|Request|Headers|URLSearchParams|concat)$/;
/** What a token leaves the machine by. */
const SINKS = new Set(['send', 'fetch', 'network-tool']);
/** Values that are looked at for one call. */
const MAX_VALUES = 500;
/** Programs of a shell that print what they are given. */
const tokens_PRINTS = /^(?:echo|printf)$/;
/** A host as programs that open connections are given it. */
const HOST = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}$/;
/** Words of a command that may say that it prints a token. */
const COMMAND_WORDS = 4;
function sentTokens(program, rules) {
    const { facts, traits } = program;
    const rule = rules.rule('CODE-CREDENTIAL-SENT');
    return [...traits.ofCall].flatMap(([index, shown]) => {
        const sink = shown.find(({ capability }) => SINKS.has(capability));
        const call = facts.calls[index];
        if (sink === undefined || call === undefined)
            return [];
        const { owners, addresses, dropped } = sentBy(program, call);
        // A host without a dot is only the beginning of one.
        const foreign = addresses.filter((address) => !(0,code_hosts/* isLocal */.IX)(address) && /.\../.test(address.host));
        const taken = misdirected(owners, foreign);
        if (taken.length === 0)
            return [];
        const { scope, line, column } = sink;
        const sources = taken.map(([{ kind }, what]) => ({
            capability: 'token',
            kind,
            what,
            scope,
            line,
            column,
        }));
        const severity = dropped || taken.length > 1 ? 'HIGH' : 'MEDIUM';
        return [{ rule, severity, relation: 'flow', traits: [...sources, sink], worse: [] }];
    });
}
/**
 * Tokens that reach a host of none of the services whose tokens are sent, or never one of their own. A function that
 * talks to several services picks address and token together, which a reader of values cannot see.
 */
function misdirected(owners, foreign) {
    const services = [...owners.keys()];
    const stray = foreign.some((address) => !services.some((owner) => belongs(owner, address)));
    return [...owners].filter(([owner]) => stray || (foreign.length > 0 && !foreign.some((address) => belongs(owner, address))));
}
function belongs({ hosts, labels = [] }, address) {
    return (0,code_hosts/* isOn */.Mp)(hosts, address) || labels.includes(address.host.split('.', 1)[0] ?? '');
}
function sentBy(program, sink) {
    const found = { owners: new Map(), addresses: [], dropped: false };
    const open = [...sink.args, ...sink.named.values(), ...pipedInto(sink)];
    if (isConnection(program, sink))
        found.addresses.push(...sink.args.flatMap(namedHost));
    const seen = new Set();
    for (let value = open.pop(); value !== undefined && seen.size < MAX_VALUES; value = open.pop()) {
        const key = value.kind === 'result' ? value.call : value;
        if (seen.has(key))
            continue;
        seen.add(key);
        if (value.kind === 'text')
            noteText(program, value, found);
        else if (value.kind === 'many')
            open.push(...value.items.slice(0, MAX_VALUES));
        else if (value.kind === 'name' && !variablesAreLeft(program))
            note(found, program, VARIABLE.exec(value.name)?.[1], value.name.replace(/^env\./, '$'));
        else if (value.kind === 'result')
            open.push(...throughCall(program, program.facts.calls[value.call], found));
    }
    return found;
}
function noteText({ traits, capabilities }, value, found) {
    found.addresses.push(...(0,code_hosts/* addressesOfValue */.N1)(value));
    const drops = capabilities.membersOf('drop');
    if (traits.ofText.get(value.text)?.some(({ capability }) => drops.has(capability)) === true)
        found.dropped = true;
}
function pipedInto({ pipedFrom }) {
    return pipedFrom === undefined ? [] : [{ kind: 'result', call: pipedFrom }];
}
/** `nc example.com 99`: programs that are given a host instead of an address. */
function isConnection({ facts, capabilities }, { callee }) {
    return facts.language === 'shell' && capabilities.ofCommand(callee).includes('network-tool');
}
function namedHost(value) {
    return value.kind === 'text' && HOST.test(value.text) ? (0,code_hosts/* addressesIn */.Mh)(`tcp://${value.text}/`) : [];
}
function throughCall(program, call, found) {
    if (call === undefined)
        return [];
    const { facts, capabilities } = program;
    const name = qualified(facts, call);
    const line = commandLine(facts, call);
    const owner = capabilities.data.tokens.find(({ calls = [], commands = [] }) => calls.includes(name) || commands.some((words) => line === words || line.startsWith(`${words} `)));
    if (owner !== undefined)
        found.owners.set(owner, owner.calls?.includes(name) === true ? name : line);
    const [first] = call.args;
    if (GETS_BY_NAME.test(name) && first?.kind === 'text')
        note(found, program, first.text, first.text);
    // What a program of a shell reads is in what it prints, mostly.
    if (facts.language === 'shell')
        return [...pipedInto(call), ...(tokens_PRINTS.test(name) ? call.args : [])];
    if (name.startsWith('local.') || !CARRIES.test(name))
        return [];
    return [...call.args, ...call.named.values(), ...(call.target === undefined ? [] : [call.target])];
}
/** The first words of what a call has a shell run; empty when it runs nothing of that kind. */
function commandLine(facts, call) {
    const command = commandOf(facts, call);
    if (command === undefined)
        return call.args[0]?.kind === 'text' ? call.args[0].text.trim() : '';
    const words = command.args.slice(0, COMMAND_WORDS).map((word) => (word.kind === 'text' ? word.text : '?'));
    return [command.name, ...words].join(' ');
}
function note(found, { capabilities }, variable, what) {
    const owner = capabilities.data.tokens.find(({ names = [] }) => variable !== undefined && names.includes(variable));
    if (owner !== undefined)
        found.owners.set(owner, what);
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/judge.js















/** The verdicts on one program, without the programs inside it. */
function judgeCode({ facts, traits }, path, bundle, rules) {
    const capabilities = Capabilities.of(rules);
    const flow = new Flow(facts, capabilities, traits);
    const inputs = inputsOf(facts, capabilities.data.inputs);
    const program = { path, facts, traits, capabilities, flow, inputs };
    const selected = selectVerdicts([
        ...combine(program, rules.ofSurface('code')),
        ...hiddenNames(program, rules),
        ...importedDownloads(program, rules),
        ...installedDownloads(program, rules),
        ...sentTokens(program, rules),
        ...persistedLines(program, rules),
    ], path, bundle);
    const combined = selected.map(({ verdict, all }) => {
        const { line = 1, column = 1 } = verdict.traits.at(-1) ?? {};
        const evidence = evidenceOf(verdict, facts, capabilities);
        return {
            rule: verdict.rule.id,
            severity: verdict.severity,
            evidence,
            subject: subjectOf(all, facts),
            line,
            column,
        };
    });
    const taken = new Map();
    for (const { severity, line, column } of combined)
        if (severity !== 'LOW')
            taken.set(`${line}:${column}`, severity);
    const isTold = ({ severity, line, column }) => {
        const told = taken.get(`${line}:${column}`);
        return told !== undefined && (0,core_severity/* isAtLeast */.du)(told, severity);
    };
    const loading = judgeLoading(program, rules)
        .map((verdict) => loadVerdict(verdict, facts, path))
        .sort((a, b) => a.line - b.line || a.column - b.column);
    const installs = distinct(installVerdicts(program, rules));
    return [...combined, ...installs, ...distinct(loading.filter((verdict) => !isTold(verdict)))];
}
function loadVerdict({ rule, severity, call: index, says, about, program, setting, at }, facts, { quiet }) {
    const call = facts.calls[index];
    const name = program ?? (call === undefined ? '' : qualified(facts, call));
    const what = about === '' ? '…' : (0,quoted/* quoted */.T)(about);
    const said = setting === undefined ? `${name}(${what})` : `the setting ${quotedKey(setting)}: ${what}`;
    return {
        rule: rule.id,
        // Tests load what they made themselves.
        severity: quiet && severity === 'MEDIUM' ? 'LOW' : severity,
        evidence: `${said} (line ${call?.line ?? 1}) ${says}`,
        subject: `${name} ${evidence_short(about)}`,
        line: call?.line ?? 1,
        column: call?.column ?? 1,
        ...(at !== undefined && facts.language === 'shell' && { at }),
    };
}
/** Keys of a file may be anything. */
function quotedKey(key) {
    return /^[\w.-]{1,80}$/.test(key) ? key : (0,quoted/* quoted */.T)(key);
}
/** Ways of loading one thing that one file reports for one rule. */
const MAX_LOADS = 20;
/** Places of one call of one thing that are told: how many there are tells one that comes in from those that are there. */
const MAX_PLACES = 50;
/** The same call of the same thing is one root cause, however often it stands there: its places are told, within bounds. */
function distinct(verdicts) {
    const places = new Map();
    const counts = new Map();
    return verdicts.filter(({ rule, severity, subject }) => {
        const key = `${rule} ${severity} ${subject}`;
        const [known, count] = [places.get(key) ?? 0, counts.get(rule) ?? 0];
        if (known === 0 ? count >= MAX_LOADS : known >= MAX_PLACES)
            return false;
        places.set(key, known + 1);
        if (known === 0)
            counts.set(rule, count + 1);
        return true;
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/one-cause.js
// Verdicts that say one thing twice: of a command as a text, as a call, and as the program that the text is.

/** Columns within which a text and the call that is given it stand. Bundles have many statements on one line. */
const NEAR = 200;
/**
 * One of those that a rule says of one statement: the strongest, and among these that on the outermost program. What it
 * stands for is kept in its subject, so that something new in the statement does not look like what was there.
 */
function oneOfEachCause(placed) {
    const ranked = [...placed].sort((a, b) => (0,core_severity/* compareSeverity */.zK)(a.verdict.severity, b.verdict.severity) || Number(a.inside) - Number(b.inside));
    const kept = new Kept();
    const told = new Map();
    for (const one of ranked) {
        const same = kept.sameAs(one);
        if (same === undefined)
            told.set(one, kept.add(one));
        else
            same.subjects.push(one.verdict.subject);
    }
    return placed.flatMap((one) => {
        const entry = told.get(one);
        return entry === undefined ? [] : [{ ...one.verdict, subject: entry.subjects.join(' & ') }];
    });
}
/** By rule, line and stretch of columns: a bundle has all of its verdicts on one line. */
class Kept {
    stretches = new Map();
    sameAs(one) {
        for (const step of [0, -1, 1]) {
            const same = this.stretches.get(keyOf(one, step))?.find((entry) => isSame(entry.one, one));
            if (same !== undefined)
                return same;
        }
        return undefined;
    }
    add(one) {
        const entry = { one, subjects: [one.verdict.subject] };
        const key = keyOf(one, 0);
        const there = this.stretches.get(key);
        if (there === undefined)
            this.stretches.set(key, [entry]);
        else
            there.push(entry);
        return entry;
    }
}
function keyOf({ verdict: { rule, line, column } }, step) {
    return `${rule} ${line} ${Math.floor(column / NEAR) + step}`;
}
/** Two places of equal weight in one program are two things. */
function isSame(strongest, other) {
    if (Math.abs(strongest.verdict.column - other.verdict.column) > NEAR)
        return false;
    return strongest.inside !== other.inside || strongest.verdict.severity !== other.verdict.severity;
}
/**
 * Of a program inside another, only what is worse than all that is told of the place where the other runs it: that a text
 * is decoded and run, and what this text does, is one thing.
 */
function withoutEchoes(programs, judge) {
    const told = new Map();
    return programs.flatMap((program) => {
        const depth = program.inside.length;
        const fresh = judge(program).filter(({ verdict: { line, column, severity } }) => {
            const before = told.get(`${line}:${column}`);
            return before === undefined || before.depth >= depth || !(0,core_severity/* isAtLeast */.du)(before.severity, severity);
        });
        for (const { verdict } of fresh) {
            const place = `${verdict.line}:${verdict.column}`;
            const before = told.get(place);
            if (before === undefined || !(0,core_severity/* isAtLeast */.du)(before.severity, verdict.severity))
                told.set(place, { depth, severity: verdict.severity });
        }
        return fresh;
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/path.js
function pathKind({ path, members }, dialect, rules) {
    const patterns = rules.index('code-paths', rules, () => compile(rules.knowledge('code')));
    const name = members.at(-1) ?? path;
    const matches = (list) => list.some((pattern) => pattern.test(name));
    const startup = matches(patterns.startup);
    return {
        startup,
        // What a page imports and what stands near in it stays in a browser.
        quiet: dialect === 'page' || (!startup && matches(patterns.quiet)),
        vendored: matches(patterns.vendored),
        notebook: name.toLowerCase().endsWith('.ipynb'),
        image: dialect === 'dockerfile',
        workflow: dialect === 'workflow',
    };
}
function compile(data) {
    return {
        startup: path_all(data['import-time']),
        quiet: path_all(data['quiet-paths']),
        vendored: path_all(data['vendored-paths']),
    };
}
function path_all(list) {
    return list.map((source) => new RegExp(source, 'i'));
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/programs.js
/** Payloads are wrapped tens of times by loops that decode; what is nested as source is shallow. */
const programs_MAX_DEPTH = 8;
/** Programs inside one file; shell scripts have many short ones. */
const MAX_PROGRAMS = 2000;
/** Characters of all programs inside one file together. */
const MAX_CHARACTERS = 8_000_000;
async function readPrograms(text, language, readerOf, examine) {
    const read = async (of, source) => examine((await readerOf(of))(source));
    const first = { ...(await read(language, text)), text, inside: [] };
    const programs = [first];
    const seen = new Set();
    let characters = 0;
    for (let at = 0; at < programs.length; at++) {
        const outer = programs[at];
        for (const embedded of outer?.facts.embedded ?? []) {
            const key = `${embedded.language} ${embedded.text}`;
            if (outer === undefined || seen.has(key))
                continue;
            seen.add(key);
            characters += embedded.text.length;
            if (outer.inside.length >= programs_MAX_DEPTH)
                return { programs, stopped: `programs are nested deeper than ${programs_MAX_DEPTH}` };
            if (programs.length > MAX_PROGRAMS || characters > MAX_CHARACTERS)
                return { programs, stopped: 'the programs inside are too many or too long' };
            const inner = await read(embedded.language, embedded.text);
            programs.push({ ...inner, text: embedded.text, inside: [...outer.inside, embedded] });
        }
    }
    return { programs };
}

// EXTERNAL MODULE: ./lib/src/inspect/code/readers.js
var readers = __webpack_require__(95539);
// EXTERNAL MODULE: ./lib/src/inspect/code/command-claims.js
var command_claims = __webpack_require__(15862);
// EXTERNAL MODULE: ./lib/src/inspect/code/shell-lines.js
var shell_lines = __webpack_require__(54799);
;// CONCATENATED MODULE: ./lib/src/inspect/code/dockerfile-added.js

const ADD = /^\s*(?:ONBUILD\s+)?ADD\s+(\S[^]*)$/i;
const WORKDIR = /^\s*(?:ONBUILD\s+)?WORKDIR\s+(\S.{0,400}?)\s*$/i;
const OPTION = /^--[\w-]+(?:=|$)/;
/** Folders in which a shell looks for programs: a file there is started by its name alone. */
const PROGRAMS = /^((?:\/usr)?(?:\/local)?\/s?bin\/)([\w.-]{1,100})$/;
const NO_PATH = /^https?:\/\/[^/]*$/i;
const ARCHIVE = /\.(?:tar(?:\.\w{1,4})?|t[gbx]z|zip)$/i;
/** Nobody has put a name to it, or anybody on the way may answer. */
const UNSAFE = /^http:|^https:\/\/(?:[\d.]{7,15}|\[[\da-f:.]{2,60}\])(?:[:/]|$)/i;
/** Words of one instruction. */
const MAX_FILES = 50;
/** Characters of all commands that stand for instructions; real files have some hundred. */
const MAX_COMMANDS = 200_000;
/** What was added so far, and the folder that commands run in. */
class AddedFiles {
    folder = '/';
    left = MAX_COMMANDS;
    values;
    /** Last parts of the paths that commands name. */
    named;
    programs = new Map();
    /** Lines of commands that unpack something. */
    unpacking;
    constructor(commands, values) {
        this.values = values;
        this.named = new Set(commands.split(/[\s;&|()<>"'=,[\]/]+/));
        this.unpacking = commands
            .split('\n')
            .filter((line) => UNPACKS.test(line))
            .slice(0, MAX_FILES)
            .map((line) => line.slice(0, MAX_LINE));
    }
    /** The commands that an instruction stands for; undefined for one that fetches nothing that a later one names. */
    take({ lines }) {
        const text = lines.map((line) => line.replace(/\\$/, ' ')).join(' ');
        const folder = WORKDIR.exec(text)?.[1];
        if (folder !== undefined)
            this.folder = joined(this.folder, this.values.filled(folder));
        const rest = ADD.exec(text)?.[1];
        if (rest === undefined)
            return undefined;
        const words = this.wordsOf(rest);
        if (words.some((word) => word.startsWith('--checksum')))
            return undefined;
        const commands = this.filesOf(words.filter((word) => !OPTION.test(word))).flatMap(({ url, places }) => places.map((place) => ['curl', '-o', place, url].map(shell_lines/* quoted */.T).join(' ')));
        const line = commands.join('; ');
        this.left -= line.length;
        return line === '' || this.left < 0 ? undefined : line;
    }
    /** A command with programs that were added written as files, which is what they are. */
    written(command) {
        if (this.programs.size === 0)
            return command;
        return command.replaceAll(STARTED, (all, before, name) => {
            const place = this.programs.get(name);
            return place === undefined ? all : before + place;
        });
    }
    wordsOf(rest) {
        const words = /^\s*\[/.test(rest) ? (rest.match(/"[^"]{0,2000}"/g) ?? []) : rest.trim().split(/\s+/);
        return words.slice(0, MAX_FILES).map((word) => this.values.filled(word.replaceAll(/^["']|["']$/g, '')));
    }
    filesOf(words) {
        const to = words.at(-1) ?? '';
        return words.slice(0, -1).flatMap((url) => {
            if (!/^https?:\/\//i.test(url))
                return [];
            const [path = ''] = url.split(/[?#]/, 1);
            const name = NO_PATH.test(path) ? '' : path.slice(path.lastIndexOf('/') + 1);
            const isFolder = to.endsWith('/') || /^\.{1,2}$/.test(to) || words.length > 2;
            const place = isFolder ? `${to.replace(/\/$/, '')}/${name}` : to;
            const base = place.slice(place.lastIndexOf('/') + 1);
            // Only a file that something names later is more than data.
            return this.named.has(base) ? [{ url, places: this.placesOf(place, url) }] : [];
        });
    }
    placesOf(place, url) {
        const whole = joined(this.folder, place);
        const [, folder = '', program] = PROGRAMS.exec(whole) ?? [];
        if (program !== undefined) {
            const file = `${folder}./${program}`;
            this.programs.set(program, file).set(whole, file);
            return [file];
        }
        const relative = place.replace(/^(?:\.\/)+/, '');
        return [whole, ...(relative === whole ? [] : [relative]), ...this.startedOf(whole, url)];
    }
    /** What is unpacked and started in one go is as good as fetched, where the address says nothing about who answers. */
    startedOf(archive, url) {
        if (!ARCHIVE.test(archive) || !UNSAFE.test(url))
            return [];
        const base = archive.slice(archive.lastIndexOf('/') + 1);
        const line = this.unpacking.find((each) => each.includes(base)) ?? '';
        return [...line.matchAll(UNPACKED)].slice(0, MAX_FILES).map(([, file = '']) => file);
    }
}
const STARTED = /((?:^|[;&|(]|\b(?:exec|sudo|sh|bash|then)[ \t]{1,9})[ \t]{0,40}["']?)([\w./-]{1,150})(?=["'\s;&|)]|$)/g;
/** A file of the folder that a command starts. */
const UNPACKED = /(?:&&|;|\|\|)[ \t]{0,40}(?:(?:ba|da|z)?sh[ \t]{1,9})?(\.\/[\w./-]{1,150})/g;
const UNPACKS = /\b(?:tar|unzip)[ \t]/;
/** Characters of commands that unpack. */
const MAX_LINE = 4000;
function joined(folder, path) {
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/dockerfile-models.js


/** Folders, which look like the first part of a model's name. */
const dockerfile_models_FOLDER = /^(?:models?|data|weights|checkpoints?|app|opt|workspace|mnt|home|root|var|srv|tmp|src|assets|cache)\//i;
/** One line of shell for an instruction, by its number; nothing for variables that name no model. Linear. */
function modelLines(instructions, rows) {
    const variables = instructions.flatMap(variablesIn);
    const models = variables.filter(({ value }) => rows.isModelName(value) && !dockerfile_models_FOLDER.test(value));
    const out = new Map();
    for (const { name, value, at } of variables)
        if (rows.telling.has(name))
            out.set(at, `export ${name}=${(0,shell_lines/* quoted */.T)(value)}`);
    if (models.length === 0)
        return out;
    const { model, revision, code } = rows.manifests['image-variables'];
    const commands = instructions
        .flatMap((instruction) => setsVariables(instruction) ? [] : [...instruction.lines, ...instruction.bodies])
        .join('\n');
    const used = usedIn(commands);
    const isTold = rows.hints.test(commands);
    const valueOf = (names) => variables.findLast(({ name }) => names.includes(name))?.value;
    for (const { name, value, at } of models) {
        const words = [`${name}=${(0,shell_lines/* quoted */.T)(value)}`];
        // Where a command that is known uses it, that command says more.
        if (model.includes(name) && !(isTold && used.has(name))) {
            words.push(`; model-setting --setting=${name} ${(0,shell_lines/* quoted */.T)(value)}`);
            const commit = valueOf(revision);
            if (commit !== undefined)
                words.push(` --revision ${(0,shell_lines/* quoted */.T)(commit)}`);
            if (/^(?:true|1|yes|on)$/i.test(valueOf(code) ?? ''))
                words.push(' --trust-remote-code');
        }
        else if (!used.has(name))
            continue;
        out.set(at, [out.get(at), words.join('')].filter((part) => part !== undefined).join('; '));
    }
    return out;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/dockerfile.js
// The commands of a Dockerfile as one shell program with the same lines.




const dockerfile_COMMAND = /^(\s*(?:ONBUILD\s+)?(?:(?:HEALTHCHECK\s+(?:--[\w-]+=\S*\s+)*)?CMD|RUN|ENTRYPOINT)\s+(?:--[\w-]+(?:=\S*)?\s+)*)(.*)$/is;
const SHELL = /^\s*(?:ONBUILD\s+)?SHELL\s+(.*)$/is;
/** A command that is nothing but a here-document is a script of its own. */
const BARE = /^<<-?\s?["']?\w{1,64}["']?\s*$/;
const SHEBANG = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(?:\S*\/)?([\w.-]{1,40})/;
/** Interpreters whose commands are read as they stand. */
const SHELLS = /^(?:.*[/\\])?(?:(?:ba|da|z|k|a)?sh|cmd|powershell|pwsh)(?:\.exe)?$/i;
/**
 * Keeps every line, and every column of a command: what is no command becomes blank, but for files that are added from an
 * address, and for variables that a command uses, that name a model or are in `telling`.
 */
function shellOfDockerfile(text, rows, telling) {
    const { instructions, count } = instructionsOf(text);
    const out = Array.from({ length: count }).fill('');
    const commands = commandsOf(instructions);
    const used = usedIn(commands);
    const models = rows === undefined ? undefined : modelLines(instructions, rows);
    const values = new Values();
    const added = new AddedFiles(commands, values);
    let interpreter;
    let moves = false;
    const started = new Started();
    for (const instruction of instructions) {
        const { at, lines } = instruction;
        const list = listOf(SHELL.exec(lines.join(' '))?.[1] ?? '');
        if (list !== undefined)
            interpreter = list;
        const plain = list === undefined ? shownOf(instruction, interpreter, values) : list.length > 2 ? [dockerfile_quoted(list)] : [];
        const shown = started.take(instruction, plain, rows);
        if (moves && shown.length > 0)
            out[at - 1] = elsewhere(out[at - 1]);
        moves = instruction.bodies.length === 0 && shown.some((line) => /\bcd\s/.test(line));
        for (const [index, line] of shown.entries())
            out[at + index] = added.written(line);
        const model = models?.get(at);
        const variables = values
            .take(variablesIn(instruction))
            .filter(({ name }) => model?.includes(`${name}=`) !== true);
        const said = [model, added.take(instruction), assignments(variables, used, telling)];
        const line = said.filter((part) => part !== undefined && part !== '').join('; ');
        if (line !== '')
            out[at] = line;
    }
    return out.join('\n');
}
/** Docker hands the words of CMD to ENTRYPOINT, where both are lists. */
class Started {
    entry;
    /** The lines of an instruction; of a CMD that gives options to a program that loads models, with the program. */
    take({ lines }, shown, rows) {
        const [, what = '', rest = ''] = /^\s*(FROM|ENTRYPOINT|CMD)\s+(.*)$/is.exec(lines.join(' ')) ?? [];
        const list = listOf(rest.trim());
        if (/^from$/i.test(what))
            this.entry = undefined;
        if (/^entrypoint$/i.test(what))
            this.entry = list;
        if (!/^cmd$/i.test(what) || this.entry === undefined || list?.[0]?.startsWith('-') !== true)
            return shown;
        const all = dockerfile_quoted([...this.entry, ...list]);
        return rows?.hints.test(all) === true ? [all, ...shown.slice(1).map(() => '')] : shown;
    }
}
/** Each command begins in a folder of its own, and not where the last one went. */
function elsewhere(line = '') {
    return line.trim() === '' ? 'cd "$1"' : `${line}; cd "$1"`;
}
/** All that is no variable, as one text. */
function commandsOf(instructions) {
    return instructions
        .flatMap((instruction) => (setsVariables(instruction) ? [] : [instruction]))
        .map(({ lines, bodies }) => [...lines.map((line) => line.replace(/\\$/, ' ')), ' '].join(' ') + bodies.join('\n'))
        .join('\n');
}
/** What the commands see; Docker puts variables in, but runs nothing in a value. */
function assignments(variables, used, telling) {
    return variables
        .filter(({ value }) => value !== '' && !/[`\\]|\$\(/.test(value))
        .flatMap(({ name, value }) => {
        const set = `${name}="${value.replaceAll('"', '\\"')}"`;
        return telling?.has(name) === true ? [`export ${set}`] : used.has(name) ? [set] : [];
    })
        .join('; ');
}
function shownOf({ lines, bodies }, interpreter, values) {
    const [first = '', ...others] = lines;
    const [, prefix, command] = dockerfile_COMMAND.exec(first) ?? [];
    if (prefix === undefined || command === undefined)
        return [];
    const blank = ' '.repeat(prefix.length);
    const [program = ''] = interpreter ?? [];
    if (program !== '' &&
        !SHELLS.test(program) &&
        /^\s*(?:ONBUILD\s+)?RUN\s/i.test(prefix) &&
        listOf(command) === undefined)
        return [blank + dockerfile_quoted([...(interpreter ?? []), [command, ...others].join('\n')])];
    if (!BARE.test(command) || bodies.length === 0)
        return [blank + words(command, values), ...others, ...bodies];
    const name = SHEBANG.exec(bodies[0] ?? '')?.[1];
    const [heredoc] = heredocsIn(command);
    if (name === undefined || SHELLS.test(name) || heredoc === undefined)
        return [blank, ...bodies.slice(0, -1), ''];
    return [`${blank}${name} <<'${heredoc.name}'`, ...bodies];
}
/** The form of a JSON list. */
function listOf(command) {
    if (!command.startsWith('['))
        return undefined;
    try {
        const list = JSON.parse(command);
        return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}
/** A list is started as it is, without anybody who puts variables in but the shell that it may name. */
function words(command, values) {
    const list = listOf(command);
    if (list === undefined)
        return command;
    const isShell = SHELLS.test(list[0] ?? '') && list.length > 2;
    return dockerfile_quoted(isShell ? list.map((word) => values.filledProgram(word)) : list);
}
/** Words as a shell would have them. */
function dockerfile_quoted(list) {
    return list.map((item) => `'${item.replaceAll("'", `'\\''`)}'`).join(' ');
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/makefile.js
// The recipes of a Makefile or a justfile as one shell program with the same lines.

/** Marks of make before a command: quiet, whatever it answers, even when nothing else runs. */
const makefile_TAB = /^\t[ \t]{0,40}[@+-]{0,3}/;
/** Just takes any indentation. */
const INDENT = /^[ \t]{1,40}[@-]{0,2}/;
/** A command behind the target itself. */
const ON_TARGET = /^[\w./%${}() -]{1,200}::?[^=;\n]{0,400};/;
/** `NAME := value`, of make and of just. */
const ASSIGNMENT = /^(?:export[ \t]{1,9})?(\w{1,80})[ \t]{0,40}[:?]{0,3}=[ \t]{0,40}(\S[^#\n]{0,1000})/;
/** `$(NAME)`, `${NAME}`, `{{name}}` of just, the doubled dollar, and what only make knows: `$@`, `$(shell ...)`. */
const makefile_USED = /\$\$|\$\((\w{1,80})\)|\$\{(\w{1,80})\}|\{\{[ \t]{0,9}(\w{1,80})[ \t]{0,9}\}\}|\$[@<^*?+|%]|\$\(shell[ \t]/g;
/** Characters by which variables may make a file longer. */
const makefile_MAX_GROWTH = 200_000;
/**
 * Keeps every line; what is no recipe is left empty, but for variables in `telling` that are exported. `just`: whether it
 * is a justfile. Linear.
 */
function shellOfMakefile(text, just, telling = new Set()) {
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const variables = makefile_variablesIn(lines);
    let growth = makefile_MAX_GROWTH;
    /** Make puts the value in as it stands, before any shell sees the line. */
    const filled = (line) => line.replaceAll(makefile_USED, (all, round, curly, double) => {
        if (all === '$$')
            return '$';
        if (all.startsWith('$(shell'))
            return '$(';
        const name = round ?? curly ?? double;
        const value = name === undefined ? undefined : variables.get(name);
        growth -= value?.length ?? 0;
        return value === undefined || growth < 0 ? `$${name ?? 'MAKE_VALUE'}` : value;
    });
    let goesOn = false;
    return lines
        .map((line) => {
        const start = goesOn ? 0 : makefile_startOf(line, just);
        goesOn = start !== undefined && line.endsWith('\\');
        return start === undefined ? exported(line, telling) : ' '.repeat(start) + filled(line.slice(start));
    })
        .join('\n');
}
function exported(line, telling) {
    const [, name, value] = line.startsWith('export') ? (ASSIGNMENT.exec(line) ?? []) : [];
    if (name === undefined || value === undefined || !telling.has(name))
        return '';
    return `export ${name}=${(0,shell_lines/* quoted */.T)(value.trim().replace(/^(["'])(.*)\1$/, '$2'))}`;
}
/** Where the command of a line begins; undefined for a line that is none. */
function makefile_startOf(line, just) {
    return ((just ? INDENT : makefile_TAB).exec(line) ?? ON_TARGET.exec(line))?.[0].length;
}
/** The last value counts, as it does for make. */
function makefile_variablesIn(lines) {
    const variables = new Map();
    for (const line of lines) {
        const [, name, value] = ASSIGNMENT.exec(line) ?? [];
        if (name !== undefined && value !== undefined && !value.includes('$'))
            variables.set(name, value.trim());
    }
    return variables;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/modelfile.js
// The models that an Ollama Modelfile is made from, as commands that fetch them, on the same lines.
const INSTRUCTION = /^\s*(from|adapter)\s+(\S.{0,400}?)\s*$/i;
/** Files beside the Modelfile are no models of a registry. */
const LOCAL = /^(?:[./~]|[A-Za-z]:[\\/])|\\|\.(?:gguf|ggml|bin|safetensors|pt|pth)$/i;
const FENCE = '"""';
/** Keeps every line; what fetches nothing becomes blank. Source: Ollama's documentation of the Modelfile. */
function shellOfModelfile(text) {
    let quoted = false;
    const lines = text.split('\n').map((line) => {
        const fences = line.split(FENCE).length - 1;
        const inside = quoted;
        if (fences % 2 === 1)
            quoted = !quoted;
        const [, , name = ''] = inside ? [] : (INSTRUCTION.exec(line) ?? []);
        const model = name.replace(/^(["'])(.*)\1$/, '$2');
        return model === '' || LOCAL.test(model) ? '' : `ollama pull '${model.replaceAll("'", `'\\''`)}'`;
    });
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/text.js









/** Bytes of a program that are read; hand-written code is far shorter, and bundles of this size are rare. */
const text_MAX_BYTES = 5_000_000;
/** A coding line where Python looks for it, in the first two lines (PEP 263). */
const COOKIE = /^(?:[^\n]{0,500}\n)?[ \t\f]{0,20}#[^\n]{0,200}?coding[:=][ \t]{0,20}([-\w.]{1,40})/;
/** Encodings whose plain letters are those of ASCII: what is code in them looks like code. */
const text_PLAIN = /^(?:utf[-_]?8(?:[-_]sig)?|u8|latin[-_]?1|l1|iso[-_]?8859[-_]?\d+|(?:us[-_])?ascii|cp125\d|windows[-_]125\d|koi8[-_][ru]|mac[-_]?roman|cp\d{3}|gb2312|gbk|gb18030|big5|euc[-_]\w+|shift[-_]jis|sjis|cp932)(?:[-_](?:unix|dos|mac))?$/i;
/** What a dialect is read as. */
function languageOf(dialect) {
    if (dialect === 'page')
        return 'javascript';
    return dialect === 'python' || dialect === 'javascript' ? dialect : 'shell';
}
async function programText({ bytes, locator }, dialect, rules) {
    const data = await bytes.read(0, Math.min(bytes.size, text_MAX_BYTES));
    const incomplete = [];
    if (bytes.size > text_MAX_BYTES)
        incomplete.push({
            code: 'budget',
            reason: `only the first ${text_MAX_BYTES} of ${bytes.size} bytes of the program were read`,
            risk: dialect === 'page' ? 'shown' : 'unknown',
        });
    const text = decode(data);
    if (dialect === 'dockerfile') {
        const telling = new Set((0,knowledge/* commandKnowledge */.y)(rules).packageSources.variables.keys());
        return { text: shellOfDockerfile(text, model_rows/* ModelRows */.ld.of(rules), telling), incomplete };
    }
    if (dialect === 'page') {
        const page = (await __webpack_require__.e(/* import() */ 9770).then(__webpack_require__.bind(__webpack_require__, 34532))).programOfPage(text);
        return { ...page, incomplete: [...incomplete, ...page.incomplete] };
    }
    if (dialect === 'modelfile')
        return { text: shellOfModelfile(text), incomplete };
    if (dialect === 'commands')
        return { ...(await commandFile(text, locator, rules)), incomplete };
    if (dialect === 'makefile' || dialect === 'scripts')
        return { ...(await text_commandsOf(text, dialect, locator, rules)), incomplete };
    if (dialect === 'recipe') {
        const { shellOfRecipe } = await __webpack_require__.e(/* import() */ 5919).then(__webpack_require__.bind(__webpack_require__, 95919));
        return { ...(await shellOfRecipe(text, (0,inspect_name/* baseName */.F)(locator), model_rows/* ModelRows */.ld.of(rules))), incomplete };
    }
    if (dialect === 'manifest' || (0,claims/* isPipeline */.DQ)(dialect))
        return manifestText(text, dialect, incomplete, rules);
    const encoding = dialect === 'python' && locator.path !== '' ? COOKIE.exec(text.slice(0, 1500))?.[1] : undefined;
    if (encoding !== undefined && !text_PLAIN.test(encoding))
        incomplete.push({
            code: 'unsupported',
            reason: `the program says that it is written in ${encoding}, in which other bytes than these can be code`,
            risk: 'runs-code',
        });
    return { text, incomplete };
}
const JUSTFILE = /justfile$/i;
/** Commands of files that are for somebody else, where they have something that is told here; most have nothing. */
async function text_commandsOf(text, dialect, { path, members }, rules) {
    const { hint } = (0,knowledge/* commandKnowledge */.y)(rules).packageSources;
    const mayInstall = /:\/\/|-host/.test(text) && hint.test(text);
    const { hints, telling } = model_rows/* ModelRows */.ld.of(rules);
    const isTelling = hints.test(text) || [...telling].some((name) => text.includes(name));
    if (!mayInstall && !isTelling && !namesTheirs(text, rules))
        return { text: '', lines: [] };
    if (dialect === 'makefile')
        return { text: shellOfMakefile(text, JUSTFILE.test(members.at(-1) ?? path), telling) };
    return (await __webpack_require__.e(/* import() */ 8742).then(__webpack_require__.bind(__webpack_require__, 68742))).shellOfScripts(text);
}
/** The same of the files of task runners and the like, of which only models are told. */
async function commandFile(text, { path }, rules) {
    const rows = model_rows/* ModelRows */.ld.of(rules);
    const file = (0,command_claims/* commandFileOf */.j)(path.toLowerCase(), () => text, rules);
    const isTelling = rows.hints.test(text) ||
        [...rows.telling].some((name) => text.includes(name)) ||
        namesTheirs(text, rules);
    if (file === undefined || !isTelling)
        return { text: '', lines: [] };
    return (await __webpack_require__.e(/* import() */ 2548).then(__webpack_require__.bind(__webpack_require__, 72548))).shellOfCommandFile(text, path.toLowerCase(), file, rows);
}
/** Whether there is a word of what rules of a team call. */
function namesTheirs(text, rules) {
    const names = rules.index('called by teams', rules, () => ['code', 'loading']
        .flatMap((surface) => rules.ofSurface(surface))
        .filter(({ id }) => rules.pathOf(id) !== undefined)
        .flatMap((rule) => (0,core_rule/* matchOf */.HU)(rule).cases ?? [])
        .flatMap(({ calls }) => calls.map((name) => name.slice(name.lastIndexOf('.') + 1))));
    return names.some((name) => text.includes(name));
}
/** The reader of YAML is loaded with the first manifest. */
async function manifestText(text, dialect, incomplete, rules) {
    const { shellOfManifest } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5872)]).then(__webpack_require__.bind(__webpack_require__, 45872));
    const { problem, ...shell } = shellOfManifest(text, dialect, model_rows/* ModelRows */.ld.of(rules));
    if (problem === undefined)
        return { ...shell, incomplete };
    const unread = {
        code: 'budget',
        reason: `the manifest was not read: ${problem}`,
        risk: 'unknown',
    };
    return { ...shell, incomplete: [...incomplete, unread] };
}
function decode(data) {
    if (data[0] === 0xff && data[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(data);
    if (data[0] === 0xfe && data[1] === 0xff)
        return new TextDecoder('utf-16be').decode(data);
    return new TextDecoder().decode(data);
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/pins.js







const REPOSITORY = /^[\w.-]{1,96}\/[\w.-]{1,96}$/;
/** Compares with the same file at base; a file that is new has nothing to move. */
async function movedPins(programs, dialect, artifact, { before, rules }, examine) {
    if (before === undefined || artifact.locator.members.length > 0)
        return [];
    const now = pinsOf(programs, rules);
    if (now.length === 0)
        return [];
    const text = await textAtBase(await before(), artifact, dialect, rules);
    if (!pins/* HAS_FIXED */.o.test(text))
        return [];
    const then = pinsOf((await readPrograms(text, languageOf(dialect), readers/* readerOf */.T, examine)).programs, rules);
    return (0,pins/* movedPins */.e)(now, then).map(({ pin: { line, column }, severity, evidence, subject }) => ({
        rule: 'LOAD-REVISION-MOVED',
        severity,
        evidence: `${evidence} (line ${line})`,
        subject,
        line,
        column,
    }));
}
/** The same program at base; one that was decoded out of a notebook is decoded out of what the notebook was. */
async function textAtBase(was, { use }, dialect, rules) {
    if (use !== 'python' && use !== 'shell' && use !== 'javascript')
        return (await programText(was, dialect, rules)).text;
    const file = new TextDecoder().decode(await was.bytes.read(0, Math.min(was.bytes.size, MAX_NOTEBOOK)));
    if (!pins/* HAS_FIXED */.o.test(file))
        return '';
    const { readNotebook } = await __webpack_require__.e(/* import() */ 2105).then(__webpack_require__.bind(__webpack_require__, 2105));
    const { programsOf } = await __webpack_require__.e(/* import() */ 8047).then(__webpack_require__.bind(__webpack_require__, 48047));
    return programsOf(readNotebook(file))[use].text;
}
/** Bytes of an earlier notebook that are read, as many as of one that is inspected. */
const MAX_NOTEBOOK = 64 * 2 ** 20;
/** Loads of models by a constant name; those of programs inside stand where these begin. */
function pinsOf(programs, rules) {
    const rows = model_rows/* ModelRows */.ld.of(rules);
    const loaders = Loaders.of(rules);
    const pins = [];
    for (const { facts, traits, inside } of programs)
        for (const [index, call] of facts.calls.entries()) {
            const name = traits.names[index] ?? call.callee;
            const command = commandAt(facts, index, rows);
            const loaded = command ?? loaders.read(name, call);
            const isKnown = command !== undefined || loaders.knows(name);
            const { line, column } = inside[0] ?? call;
            for (const pin of pinsOfCall(loaded, isKnown, loaders))
                pins.push({ ...pin, line, column });
        }
    return pins;
}
function commandAt(facts, index, rows) {
    const command = modelCommand(facts, index, rows);
    return command && { call: command.call, repository: command.model };
}
/** Any call that names a revision says that it loads something. */
function pinsOfCall({ call: { named }, repository }, isKnown, loaders) {
    const revision = pins_textOf(named.get('revision'));
    const pins = [];
    const isNamed = repository !== undefined && REPOSITORY.test(repository);
    if (isNamed && (isKnown || revision !== undefined))
        pins.push({ of: repository, revision });
    for (const { option, of } of loaders.furtherRevisions) {
        const further = pins_textOf(named.get(option));
        const other = of === undefined ? undefined : pins_textOf(named.get(of));
        // Of a repository of its own, the commit counts also where it is gone; otherwise that of the model holds then.
        if (other !== undefined && REPOSITORY.test(other))
            pins.push({ of: `${other} (${option})`, revision: further });
        else if (isNamed && further !== undefined)
            pins.push({ of: `${repository} (${option})`, revision: further });
    }
    return pins;
}
function pins_textOf(value) {
    return value?.kind === 'text' ? value.text : undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/placed.js
/** The verdict on the line of its word, in a command that goes on over several lines. */
function onItsLine(verdict, text) {
    const { at, line, evidence } = verdict;
    if (at === undefined)
        return verdict;
    const lines = text.split('\n');
    const goesOn = (index) => lines[index]?.endsWith('\\') === true;
    let first = line - 1;
    for (let left = placed_MAX_LINES; left > 0 && goesOn(first - 1); left--)
        first--;
    for (let index = first; index < first + placed_MAX_LINES; index++) {
        if (at.test(lines[index] ?? ''))
            return {
                ...verdict,
                line: index + 1,
                evidence: evidence.replace(`(line ${line})`, `(line ${index + 1})`),
            };
        if (!goesOn(index))
            break;
    }
    return verdict;
}
/** Lines of one command. */
const placed_MAX_LINES = 500;
/** A verdict on a program, which may stand in another one, as one on the file, whose text `whole` is. */
function placed(verdict, { inside, facts }, whole) {
    const [outermost] = inside;
    if (outermost === undefined)
        return verdict;
    const layers = inside.flatMap(({ layers: through }) => through);
    const how = layers.length === 0 ? '' : `, decoded through ${[...new Set(layers)].join(' and ')}`;
    const evidence = `in a program of ${facts.language} that stands in line ${outermost.line}${how}: ${verdict.evidence}`;
    const texts = [whole, ...inside.map(({ text }) => text)];
    const place = inside.reduceRight((inner, embedded, at) => placeAround(inner, embedded, texts[at] ?? ''), verdict);
    return { ...verdict, evidence, line: place.line, column: place.column };
}
/** A place in a program inside another as one in that: where its text stands as it is, or else where it is run. */
function placeAround(inner, { line, column, text, layers }, outer) {
    const start = layers.length > 0 ? -1 : foundIn(outer, text, startOfLine(outer, line));
    if (start === -1)
        return { line, column };
    const before = outer.slice(0, start);
    const lineStart = before.lastIndexOf('\n') + 1;
    return {
        line: before.split('\n').length + inner.line - 1,
        column: inner.line === 1 ? start - lineStart + inner.column : inner.column,
    };
}
/** Where a text stands as it is, or between the quotes of a shell, which write one of their own in this way. */
function foundIn(outer, text, from) {
    const plain = outer.indexOf(text, from);
    if (plain !== -1 || !text.includes("'"))
        return plain;
    return outer.indexOf(text.replaceAll("'", `'\\''`), from);
}
function startOfLine(text, line) {
    let start = 0;
    for (let at = 1; at < line; at++)
        start = text.indexOf('\n', start) + 1;
    return start;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/resolved.js
/** Lists in lists that are looked into, and items of each. */
const resolved_MAX_DEPTH = 3;
const resolved_MAX_ITEMS = 64;
/** Of all programs of a file, those of at least so many characters; in programs inside they stand where these begin. */
function resolvedTexts(programs, least) {
    const found = [];
    for (const { facts, inside } of programs) {
        const [outermost] = inside;
        const keep = (text, place) => {
            const { line, column } = outermost ?? place;
            if (text.length >= least)
                found.push({ text, line, column });
        };
        const add = (value, place, depth) => {
            if (value.kind === 'text')
                keep(value.text, place);
            else if (value.kind === 'many' && depth < resolved_MAX_DEPTH)
                for (const item of value.items.slice(0, resolved_MAX_ITEMS))
                    add(item, place, depth + 1);
        };
        for (const text of facts.texts)
            keep(text.text, text);
        for (const call of facts.calls) {
            for (const value of call.args)
                add(value, call, 0);
            for (const value of call.named.values())
                add(value, call, 0);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/inspect.js


















/** Types only: nothing in them runs. */
const DECLARATIONS = /\.d\.[cm]?ts$/;
/** Lines longer than this are made by tools: bundles and generated tables. */
const BUNDLE_LINE = 5000;
async function inspectCode(artifact, context) {
    const dialect = (await (0,claims/* fullDialectOf */.pX)(artifact, await artifact.bytes.read(0, inspection/* SNIFF_BYTES */.d), context.rules)) ?? 'python';
    const language = languageOf(dialect);
    const { text, incomplete: unread, lines } = await programText(artifact, dialect, context.rules);
    // What of a workflow is not read, its own inspector says; settings run nothing.
    const incomplete = says(dialect) ? unread : [];
    const images = (await movedImages(dialect, artifact, context)).map((verdict) => toFinding(verdict, artifact, context));
    if (lines?.length === 0)
        return { format: formatOf(dialect), findings: images, members: [], incomplete };
    const path = pathKind(artifact.locator, dialect, context.rules);
    const examine = examiner(context.rules, path);
    const { programs, stopped } = await readPrograms(text, language, readers/* readerOf */.T, examine);
    const bundle = language === 'javascript' && (hasLongLine(text) || DECLARATIONS.test((0,inspect_name/* baseName */.F)(artifact.locator)));
    const verdicts = withoutEchoes(programs, (program) => [
        ...judgeCode(program, path, bundle, context.rules),
        ...judgeHidden(program, bundle ? 2 : path.quiet ? 1 : 0, context.rules),
    ]
        .filter((verdict) => !isLeftToOthers(verdict, program, dialect, path, context.rules))
        .map((verdict) => ({
        verdict: placed(onItsLine(verdict, program.text), program, text),
        inside: program.inside.length > 0,
    })));
    const judged = [
        ...oneOfEachCause(verdicts),
        ...(await movedPins(programs, dialect, artifact, context, examine)),
    ];
    return {
        format: formatOf(dialect),
        findings: [
            ...images,
            ...judged.map((verdict) => toFinding(verdict, artifact, context, lines)),
            ...(lines === undefined && !(0,claims/* isLeftToHooks */.VX)(dialect)
                ? splitSecrets(resolvedTexts(programs, LEAST), text, artifact.locator, context.rules)
                : []),
        ],
        members: [],
        incomplete: [
            ...incomplete,
            ...(isOfOthers(dialect) ? [] : incompleteOf(programs, dialect, bundle || isCython(artifact))),
            ...(stopped === undefined || !says(dialect) ? [] : [stoppedAt(stopped, dialect)]),
            ...(dialect === 'shell' && artifact.use === undefined ? brokenShell(programs, artifact) : []),
        ],
    };
}
function formatOf(dialect) {
    return isOfOthers(dialect) ? '' : dialect;
}
/** Files that are no programs for their readers, or hold libraries: what cannot be read of them is not said here. */
function isOfOthers(dialect) {
    return (0,claims/* isPipeline */.DQ)(dialect) || (0,claims/* isLeftToHooks */.VX)(dialect) || dialect === 'recipe' || dialect === 'page';
}
/** Whether it is said here what was left out: of pages it is, except for mistakes in their scripts. */
function says(dialect) {
    return dialect === 'page' || !isOfOthers(dialect);
}
function stoppedAt(reason, dialect) {
    return { code: 'budget', reason, risk: dialect === 'page' ? 'shown' : 'unknown' };
}
function toFinding({ rule, severity, evidence, subject, line, column }, { locator: { path, members }, use }, { rules }, lines) {
    const decoded = use !== undefined || lines !== undefined;
    const location = lines === undefined ? { path, members, line, column } : { path, members, line: lines[line - 1] ?? 1 };
    const said = decoded ? withoutLines(evidence) : evidence;
    return (0,core_rule/* findingOf */.hD)(rules.rule(rule), { evidence: said, location, subject, severity });
}
/** Declarations of C stand between the statements, which are found nonetheless. */
function isCython({ locator }) {
    return /\.p(?:yx|xi)$/.test((0,inspect_name/* baseName */.F)(locator));
}
/** Lines of a text that was decoded out of a file mean nothing to whoever looks at the file. */
function withoutLines(evidence) {
    return evidence.replaceAll(/ \(line \d+\)| (?:that stands )?in line \d+|^line \d+, column \d+ /g, '');
}
/** A few lines that do not fit the grammar hide nothing; a program that was not read may hold anything. */
function incompleteOf([program], dialect, isPart) {
    const found = [];
    const { completeness, reason } = program?.facts ?? { completeness: 'failed' };
    const excused = completeness === 'partial' && (isPart || (program !== undefined && isExcused(program)));
    if (completeness !== 'complete' && !excused)
        found.push({
            code: completeness === 'failed' ? 'broken' : 'budget',
            reason: `the ${dialect} program was not read whole: ${reason ?? 'it does not fit the grammar'}`,
            risk: 'unknown',
        });
    return found;
}
/** Other shells than those of POSIX and Bash, whose grammars are others. */
const OTHER_SHELL = /^#!.{0,100}\b(?:z|tc|c|fi)sh\b|^#!.{0,100}\btclsh/;
const OTHER_NAME = /^\.z|\.zsh$/;
/** A file with one mistake is refused by the shell itself from there on, so nobody knows what is meant to run. */
function brokenShell([program], { locator }) {
    const [error] = program?.facts.errors ?? [];
    if (program === undefined || error === undefined || program.facts.completeness !== 'complete')
        return [];
    if (OTHER_NAME.test((0,inspect_name/* baseName */.F)(locator)) || OTHER_SHELL.test(program.text.slice(0, 200)))
        return [];
    const reason = `the shell program was not read whole: line ${error.line} does not fit the grammar`;
    return [{ code: 'broken', reason, risk: 'unknown' }];
}
function hasLongLine(text) {
    for (let from = 0; from < text.length;) {
        const end = text.indexOf('\n', from);
        const stop = end === -1 ? text.length : end;
        if (stop - from > BUNDLE_LINE)
            return true;
        from = stop + 1;
    }
    return false;
}
/** Numbers such as `1.`, which the grammar of Python takes for the beginning of an attribute. */
const FLOAT = /(?:^|[^\w])\d[\d_]{0,60}\.\s{0,20}$/;
/** Other errors that are few enough to hide nothing. */
const FEW_ERRORS = 3;
/** Whether a program is only partly understood because of numbers that end in a point. */
function isExcused({ facts: { errors, reason, language }, text }) {
    if (language !== 'python' || reason?.includes('do not fit the grammar') !== true)
        return false;
    const lines = text.split('\n');
    const others = errors.filter(({ line, column }) => {
        const at = lines[line - 1]?.slice(Math.max(0, column - 90), column - 1) ?? '';
        return !FLOAT.test(at);
    });
    return others.length <= FEW_ERRORS + text.length / 2000;
}


/***/ }),

/***/ 99946:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   fS: () => (/* binding */ optionName),
/* harmony export */   ld: () => (/* binding */ ModelRows)
/* harmony export */ });
/** Any program: its variables say by themselves what they are. */
const ANY = '*';
class ModelRows {
    manifests;
    runners;
    anywhere;
    /** What a text has in it that loads a model; most texts have nothing of it. */
    hints;
    /** Variables that rules know by themselves. */
    telling;
    /** Variables that some row reads. */
    variables;
    /** Parameters that matter beside the model and its revision, by the option that programs have for them. */
    further;
    names;
    byProgram = new Map();
    byModule = new Map();
    images;
    constructor(data) {
        const rows = data['model-commands'].map((row) => rowOf(row, data['model-names']));
        for (const row of rows) {
            for (const program of row.programs)
                this.byProgram.set(program, row);
            for (const module of row.modules ?? [])
                this.byModule.set(module, row);
        }
        this.images = rows.flatMap((row) => (row.images ?? []).map((image) => [`/${image}`, row]));
        this.anywhere = this.byProgram.get(ANY);
        this.runners = new Set(data['model-runners']);
        this.manifests = data.manifests;
        this.telling = new Set(data['telling-variables']);
        this.further = new Map(data['further-revisions']
            .flatMap(({ option, of }) => [option, ...(of === undefined ? [] : [of])])
            .map((parameter) => [optionName(`--${parameter}`), parameter]));
        this.names = data['model-names'].map((source) => new RegExp(source));
        this.hints = new RegExp(data['model-hints'].join('|'), 'i');
        this.variables = new Set(rows.flatMap(({ env }) => Object.values(env ?? {}).flat()));
    }
    /** Made once for a rule book. */
    static of(rules) {
        return rules.index('model-rows', rules, () => new ModelRows(rules.knowledge('loading')));
    }
    /** Whether a text has the shape of a model's name. */
    isModelName(text) {
        return text.length <= MAX_IMAGE && this.names.some((pattern) => pattern.test(text));
    }
    ofProgram(name) {
        return this.byProgram.get(name);
    }
    ofModule(name) {
        return this.byModule.get(name);
    }
    /** By the image's path, whatever registry it comes from and whatever its tag says. */
    ofImage(image) {
        if (image.length > MAX_IMAGE)
            return undefined;
        const path = `/${withoutTag(image)}`;
        return this.images.find(([known]) => path.includes(known))?.[1];
    }
    /** The server among whose options for a model is this one: arguments without their program. */
    ofOption(option) {
        return this.images.find(([, { options }]) => options.model.has(option))?.[1];
    }
}
/** Characters of the name of an image. */
const MAX_IMAGE = 300;
function rowOf(row, names) {
    return {
        ...row,
        patterns: (row.names ?? names).map((source) => new RegExp(source)),
        options: {
            model: set(row.model),
            revision: set(row.revision),
            code: set(row.code),
            skips: set(row.skips),
        },
        openings: (row.behind ?? []).map((words) => words.split(' ').filter((word) => word !== '')),
    };
}
function set(list = []) {
    return new Set(list.map(optionName));
}
/** Programs take `_` for `-` in their options. */
function optionName(option) {
    return option.replaceAll('_', '-');
}
/** The words that an image's entry point stands for. */
function entryOf({ entry, programs }) {
    return entry ?? programs.slice(0, 1);
}
/** An image without its digest and its tag; a colon before the last slash belongs to a port. */
function withoutTag(image) {
    const [name = ''] = image.split('@', 1);
    const tag = name.indexOf(':', name.lastIndexOf('/') + 1);
    return tag === -1 ? name : name.slice(0, tag);
}


/***/ }),

/***/ 42614:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ asOptions)
/* harmony export */ });
// The words of a command that holds settings, as options: `model.name=x` of Hydra, `pretrained=x,dtype=auto` of lm-eval.
/** One setting, in front of it what Hydra takes for "also where there is none yet". */
const SETTING = /^\+{0,2}([A-Za-z_][\w.@/-]{0,200})=(.*)$/s;
/** An option whose value is a list of settings. */
const LIST = /^(--[\w-]{1,60})=([A-Za-z_]\w{0,60}=.*)$/s;
/** Last parts of a name that say something only with the part before them: `model.path`. */
const PLAIN = /^(?:name|path|id|repo)$/;
/** Settings of one word. */
const MAX_SETTINGS = 200;
/** All words, those that are settings taken apart. */
function asOptions(words) {
    return words.flatMap((word) => {
        if (word?.includes('=') !== true)
            return [word];
        const [, option, list] = LIST.exec(word) ?? [];
        if (option !== undefined && list !== undefined)
            return [option, ...settingsIn(list)];
        return SETTING.test(word) ? settingsIn(word) : [word];
    });
}
function settingsIn(text) {
    return text.split(',', MAX_SETTINGS).flatMap((part) => {
        const [, name, value] = SETTING.exec(part.trim()) ?? [];
        return name === undefined || value === undefined ? [] : [`--${shortName(name)}=${value}`];
    });
}
/** `actor.model.trust_remote_code` is `trust_remote_code` wherever it stands, `actor.model.path` is `model.path`. */
function shortName(name) {
    const parts = name.split(/[./]/);
    const last = parts.at(-1) ?? '';
    return PLAIN.test(last) ? parts.slice(-2).join('.') : last;
}


/***/ }),

/***/ 95539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readerOf)
/* harmony export */ });
async function readerOf(language) {
    switch (language) {
        case 'python':
            return (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(7335), __webpack_require__.e(3583), __webpack_require__.e(6150), __webpack_require__.e(6413)]).then(__webpack_require__.bind(__webpack_require__, 36413))).readPython;
        case 'javascript':
            return (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(7096), __webpack_require__.e(3583), __webpack_require__.e(6150), __webpack_require__.e(2773)]).then(__webpack_require__.bind(__webpack_require__, 92773))).readJavascript;
        case 'shell':
            return (await Promise.all(/* import() */[__webpack_require__.e(8919), __webpack_require__.e(3583), __webpack_require__.e(1084)]).then(__webpack_require__.bind(__webpack_require__, 1084))).readShell;
    }
}


/***/ }),

/***/ 54799:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   a: () => (/* binding */ ShellLines)
/* harmony export */ });
// A shell program put together from parts of another file, which knows the line of the file for each of its lines.
class ShellLines {
    texts = [];
    lines = [];
    /** A command, all of it on one line of the file. */
    command(words, line) {
        this.script(words.map(quoted).join(' '), line);
    }
    /** A script, all of it on one line of the file or each of its lines on one of these. */
    script(text, lines) {
        for (const [index, each] of text.split('\n').entries()) {
            this.texts.push(each);
            this.lines.push(typeof lines === 'number' ? lines : (lines[index] ?? lines.at(-1) ?? 1));
        }
    }
    /** The words of one command with their lines of the file: a shell joins lines that end in a backslash. */
    words(words) {
        const texts = [];
        const all = [];
        for (const { text, lines } of words) {
            const [start = '', ...others] = text.split('\n');
            const [first = 1] = lines;
            const before = texts.pop();
            if (before !== undefined && all.at(-1) === first)
                texts.push(`${before} ${start}`);
            else {
                texts.push(...(before === undefined ? [] : [`${before} \\`]), start);
                all.push(first);
            }
            texts.push(...others);
            all.push(...others.map((_, index) => lines[index + 1] ?? lines.at(-1) ?? first));
        }
        this.script(texts.join('\n'), all);
    }
    /** A program that an interpreter reads, as a here-document. */
    program(interpreter, text, lines) {
        const [first = 1] = lines;
        let end = 'END_OF_PROGRAM';
        while (text.includes(end))
            end += '_';
        this.script(`${interpreter} <<'${end}'`, first);
        this.script(text.replace(/\n$/, ''), lines);
        this.script(end, first);
    }
    get all() {
        return { text: this.texts.join('\n'), lines: this.lines };
    }
}
/** A word as a shell would have it. */
function quoted(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 2771:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runnerKind),
/* harmony export */   Z: () => (/* binding */ executedBy)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55058);

/** What kind of runner a program is, whatever its folder and version; undefined for all others. */
function runnerKind(program, { shells, powershells, evaluators, interpreters }) {
    const name = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(program);
    if (shells.has(name))
        return 'shell';
    if (powershells.has(name))
        return 'powershell';
    if (evaluators.has(name))
        return 'evaluator';
    return interpreters.has(withoutVersion(name)) ? 'interpreter' : undefined;
}
/** `node20`, `ruby3.2`. */
function withoutVersion(name) {
    return name.replace(/(?<=[a-z])\d[\d.]{0,15}$/, '');
}
/** What a runner takes for its program: the first that it is told, and nothing behind it. */
function executedBy(program, args, known, words) {
    const kind = runnerKind(program, known);
    const name = withoutVersion((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(program));
    const valued = known.beforeProgram.get(kind === 'shell' ? 'shells' : name);
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        if (word === undefined)
            continue;
        const text = words.text(word);
        if (text === undefined)
            return { from: 'file', word };
        if (text === '-' || text === '/dev/stdin')
            return { from: 'input' };
        if (valued?.has(kind === 'powershell' ? text.toLowerCase() : text) === true ||
            (kind === 'shell' && /^[-+][a-zA-Z]*[oO]$/.test(text)))
            at++;
        else if (kind === 'shell' && /^-[a-zA-Z]+$/.test(text) && text.includes('s'))
            return { from: 'input' };
        else {
            const from = optionFor(text, name, kind);
            if (from !== undefined)
                return given(from, args.slice(at), kind === 'shell', words);
            const isOption = /^[-+]/.test(text) || (name === 'cmd' && /^\/\w/.test(text));
            const isVerb = /^(?:deno|bun)$/.test(name) && text === 'run';
            if (!isOption && !isVerb)
                return { from: kind === 'evaluator' ? evaluated(name) : 'file', word };
        }
    }
    return { from: 'input' };
}
/** `eval` runs its words, `source` a file. */
function evaluated(name) {
    return name === 'source' || name === '.' ? 'file' : 'program';
}
/** Options of interpreters behind which the program, or a module's name, stands. */
const CODE_OPTION = /^(?:-[a-z]*[cep]|--eval|--print|\/c|\/k)$/i;
/** Names may be cut short, and a slash may stand before them. */
const POWERSHELL_CODE = /^[-/](?:c|co\w{0,5}|e|ec|enc\w{0,11})$/i;
function optionFor(text, name, kind) {
    if (kind === 'shell')
        return /^-[a-zA-Z]+$/.test(text) && text.includes('c') ? 'program' : undefined;
    if (kind === 'evaluator')
        return undefined;
    if (kind === 'powershell')
        return POWERSHELL_CODE.test(text) ? 'program' : /^[-/]f(?:ile)?$/i.test(text) ? 'file' : undefined;
    if (/^-[a-z]*m$/i.test(text))
        return 'module';
    if (name === 'php' && text === '-r')
        return 'program';
    if (name === 'deno' && text === 'eval')
        return 'program';
    return CODE_OPTION.test(text) ? 'program' : undefined;
}
/** A shell goes on with its options behind `-c`; `-` is what it reads. */
function given(from, [option, ...rest], isShell, words) {
    const own = isShell ? rest.find((one) => !/^[-+]./.test(words.text(one) ?? '')) : rest[0];
    const word = own ?? rest[0] ?? option;
    if (word === undefined || words.text(word) === '-')
        return { from: 'input' };
    return { from, word };
}


/***/ }),

/***/ 34535:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fetchOf),
/* harmony export */   c: () => (/* binding */ isFetcher)
/* harmony export */ });
/* harmony import */ var _fetcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73028);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55058);
// What a command fetches, into which file, what it sends along, and whether what it names is what answers.


/** Programs whose names are known to fetch; anything else gives undefined. Linear in the words. */
function fetchOf(program, args, { fetchers }, words) {
    const fetcher = fetchers.get((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .programName */ .kX)(program));
    return fetcher === undefined ? undefined : new FetchReader(fetcher, words).read(args);
}
function isFetcher(program, { fetchers }) {
    return fetchers.has((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .programName */ .kX)(program));
}
/** Options with which other bytes may come than those that the address names. */
const WEAK = new Set(['weak', 'weak-valued', 'insecure', 'body', 'sends']);
class FetchReader {
    fetcher;
    words;
    operands = [];
    bodies = [];
    sends = [];
    file;
    folder = '';
    named;
    rerouted = false;
    insecure = false;
    understood = true;
    constructor(fetcher, words) {
        this.fetcher = fetcher;
        this.words = words;
        this.named = fetcher.named;
    }
    read(args) {
        for (let at = 0; at < args.length; at++) {
            const word = args[at];
            if (word === undefined)
                continue;
            const text = this.words.text(word) ?? this.words.start(word);
            if (text.length < 2 || !text.startsWith('-'))
                this.operands.push(word);
            else if (text !== '--')
                for (const option of (0,_fetcher_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsIn */ .I)(text, this.fetcher)) {
                    if (this.words.text(word) === undefined)
                        this.takeJoined(option, word, text.length);
                    else
                        this.take(option, word, option.takesNext ? args[++at] : undefined);
                }
        }
        const addresses = this.addresses();
        const given = this.file ?? (this.named ? this.remoteName(addresses[0]) : undefined);
        const isOutput = given !== undefined && this.words.text(given) === '-';
        const { bodies, sends, insecure, rerouted, understood } = this;
        const file = isOutput ? undefined : given;
        return { addresses, file, bodies, sends: [...bodies, ...sends], insecure, rerouted, understood };
    }
    /** `--post-data="$(cat file)"`, `-d"$x"`: what is joined to an option is only known in part. */
    takeJoined({ role, joined = '' }, word, length) {
        this.take({ role, takesNext: false }, word, this.words.behind(word, length - joined.length));
    }
    take({ role, joined }, word, next) {
        const value = joined === undefined ? next : this.words.of(joined);
        if (role === undefined)
            this.sends.push(word);
        if (role === undefined || WEAK.has(role))
            this.understood = false;
        if (role === 'insecure')
            this.insecure = true;
        if (role === 'remote')
            this.named = true;
        if (role === 'reroutes')
            this.rerouted = true;
        if (value === undefined)
            return;
        if (role === 'file')
            this.file = value;
        else if (role === 'folder')
            this.folder = this.words.text(value) ?? '';
        else if (role === 'address')
            this.operands.push(value);
        else if (role === 'body')
            this.bodies.push(value);
        else if (role === 'sends' || role === 'reroutes')
            this.sends.push(value);
    }
    /** HTTPie takes a method, the address and what is sent; WebClient the address and the file. */
    addresses() {
        const { operands, words, bodies } = this;
        if (this.fetcher.operands === undefined)
            return operands;
        if (this.fetcher.operands === 'address-and-file') {
            this.file ??= operands[1];
            return operands.slice(0, 1);
        }
        const at = /^[A-Z]{3,10}$/.test(words.text(operands[0] ?? words.of('')) ?? '') ? 1 : 0;
        bodies.push(...operands.slice(at + 1));
        return operands.slice(at, at + 1);
    }
    /** The last part of the address, which is how the file is called when nothing else is said. */
    remoteName(address) {
        if (address === undefined)
            return undefined;
        const name = /\/([^/?#]{1,200})(?:[?#][^]*)?$/.exec(this.words.end(address))?.[1];
        if (name === undefined || this.words.text(address)?.endsWith(`://${name}`) === true)
            return undefined;
        const before = this.folder === '' || this.folder.endsWith('/') ? this.folder : `${this.folder}/`;
        return this.words.of(before + name);
    }
}


/***/ }),

/***/ 26240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isCommitOf),
/* harmony export */   n: () => (/* binding */ isPlaceOf)
/* harmony export */ });
// Whether an address is of a place on a list, such as those of well-known installers, and whether it names its bytes.
/**
 * `address` may stand without a scheme; over plain HTTP it is of no place, since anybody may answer. Whole names and whole parts of the path only: `get.docker.com.example` is
 * not `get.docker.com`. A path that leaves its folder, a user, and quotes that a shell would take away are nowhere.
 */
function isPlaceOf(address, list) {
    const lower = placeOf(address);
    if (lower === undefined)
        return false;
    return list.some((known) => lower === known || lower.startsWith(`${known}/`) || lower.startsWith(`${known}?`));
}
/** The hash has to be the part that names the commit: anywhere else it is only a name. */
const COMMIT = /^(?:raw\.githubusercontent\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/[0-9a-f]{40}\/|github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:raw|archive)\/[0-9a-f]{40}(?:[/.]|$))/;
/** An address that names a commit gives the same bytes for ever. It may stand without a scheme. */
function isCommitOf(address) {
    const place = placeOf(address);
    return place !== undefined && COMMIT.test(place);
}
function placeOf(address) {
    const place = address.toLowerCase().replace(/^https:\/\//, '');
    return /[@\\[\]]|\.\.|%2[ef]/.test(place) ? undefined : place;
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
