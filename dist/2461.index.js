export const id = 2461;
export const ids = [2461];
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

/***/ 90274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ MAX_COMMAND),
/* harmony export */   CA: () => (/* binding */ startedFile),
/* harmony export */   EW: () => (/* binding */ isHarmless),
/* harmony export */   S$: () => (/* binding */ namedScripts),
/* harmony export */   oi: () => (/* binding */ dangersOf)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _installers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56117);
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61975);
// Says what a command does that nobody does by accident, and whether it is one of the known harmless ones.



/** Characters of a command or script that are read for dangers; the patterns are linear, and this bounds their factor. */
const MAX_COMMAND = 262_144;
/** Commands inside commands. */
const MAX_WRAPPED = 4;
/** Scripts that one pattern stands for. */
const MAX_NAMES = 100;
/** Where a shell begins another command. */
const PARTS = /&&|\|\||;|\n|(?<![&>])&(?!&)/;
/** Words in front of a program that do not change what it is. */
const PREFIX = /^(?:\(\s{0,200}|(?:if|then|elif|else|!)\s{1,200}|(?:\.\/)?node_modules\/\.bin\/|cross-env(?:-shell)?\s{1,200}|env\s{1,200}|sudo\s{1,200}|exec\s{1,200}|time\s{1,200}|[A-Za-z_]\w{0,60}=(?:"[^"`$]{0,200}"|'[^']{0,200}'|[^\s"'`$(]{0,200}|\$\{?\w{1,60}\}?)\s{1,200})/;
const RUNNER = /^(?:(?:npx|bunx|pnpx|pnpm|yarn|npm|bun|uv|poetry|hatch|pipenv)\s+(?:(?:run|run-script|exec|dlx|x|-y|--yes|--no|--no-install|--silent|-s|--if-present|--no-sync|--)\s+)*|node\s+--run\s+)/;
const SUBSTITUTION = /[`|<]|\$\(/;
/** The dangers of a command, the grave ones first: of those that count, each pattern at most `most` times. */
function dangersOf(command, knowledge, most = 1, counts = () => true) {
    const text = command.slice(0, MAX_COMMAND);
    const found = knowledge.compiledDangers.flatMap(({ expression, says, grave, fetches }) => {
        const places = [];
        for (const { 0: match, index } of text.matchAll(expression)) {
            if (fetches === true && (0,_installers_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstaller */ .j)(lineAt(text, index), knowledge))
                continue;
            const danger = { says, grave, index, length: match.length };
            if (counts(danger) && places.push(danger) >= most)
                break;
        }
        return places;
    });
    return found.sort((a, b) => Number(b.grave) - Number(a.grave));
}
function lineAt(text, index) {
    const end = text.indexOf('\n', index);
    return text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? undefined : end);
}
/** Whether all parts of a command are in the list of harmless ones, or run a script that is judged by itself. */
function isHarmless(command, knowledge, scripts = new Set(), depth = 0) {
    if (command.length > 4096 || depth > MAX_WRAPPED)
        return false;
    const isWrapped = [...knowledge.wrappers.keys()].some((word) => command.includes(word));
    const parts = isWrapped ? partsOf(command, knowledge) : command.split(PARTS);
    return parts.every((part) => isHarmlessPart(part, knowledge, scripts, depth));
}
/** What is given to a program that starts others stays in one piece; else quotes would hide what a comment leaves open. */
function partsOf(command, { wrappers }) {
    return (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .K)(command).flatMap((part) => {
        const program = withoutPrefixes(part.trim()).replace(RUNNER, '');
        return (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .wrappedIn */ .b)(program, wrappers) === undefined ? part.split(PARTS) : [part];
    });
}
function withoutPrefixes(part) {
    let rest = part;
    for (let round = 0; round < 8; round++) {
        const shorter = rest.replace(PREFIX, '');
        if (shorter === rest)
            break;
        rest = shorter;
    }
    return rest;
}
function isHarmlessPart(part, knowledge, scripts, depth) {
    const whole = part.trim();
    if (knowledge.expressions('refused-words').some((expression) => expression.test(whole)))
        return false;
    const rest = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEnd */ .M)(withoutPrefixes(whole), ') \t\r\n');
    if (rest === '')
        return true;
    if (SUBSTITUTION.test(rest))
        return false;
    if (knowledge.expressions('benign-commands').some((expression) => expression.test(rest)))
        return true;
    const inner = rest.replace(RUNNER, '');
    const wrapped = (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .wrappedIn */ .b)(inner, knowledge.wrappers);
    if (wrapped !== undefined)
        return wrapped.every((one) => isScript(one, scripts) || isHarmless(one, knowledge, scripts, depth + 1));
    const [word = ''] = inner.split(/\s/, 1);
    return knowledge.words.has(word) || (inner !== rest && scripts.has(word));
}
/** `concurrently npm:build npm:watch:*`: what these stand for is judged with its own name. */
function isScript(command, scripts) {
    const [, name] = /^(?:npm|pnpm|yarn|bun|node):([\w:.*-]{1,100})$/.exec(command.trim()) ?? [];
    return name !== undefined && namesOf(name, scripts).length > 0;
}
/** The scripts that a name stands for, which may be a pattern. */
function namesOf(name, scripts) {
    if (!name.includes('*'))
        return scripts.has(name) ? [name] : [];
    const [before = ''] = name.split('*', 1);
    return [...scripts].filter((one) => one.startsWith(before)).slice(0, MAX_NAMES);
}
const NAMED = /\b(?:npm|pnpm|yarn|bun|node(?=\s+--run\s))\s+(?:run(?:-script)?\s+)?(?:-\S+\s+)*([\w:.-]{1,100})/g;
const SEVERAL = /\b(?:npm-run-all|run-s|run-p|concurrently|nr)\s+([^&|;]{1,400})/g;
/** The scripts of the same package.json that a command starts. */
function namedScripts(command, scripts) {
    const text = command.slice(0, 4096);
    const names = [
        ...[...text.matchAll(NAMED)].map(([, name = '']) => name),
        ...[...text.matchAll(SEVERAL)].flatMap(([, list = '']) => list.split(/[\s"']+/).map((one) => one.replace(/^(?:npm|pnpm|yarn|bun|node):/, ''))),
    ];
    return [...new Set(names.flatMap((name) => namesOf(name, scripts)))];
}
const FILE = /\b(?:node|bun(?:\s{1,20}run)?|deno\s{1,20}run|tsx|ts-node|python[\d.]{0,8}|py|ruby|perl|php|sh|bash|zsh|pwsh|powershell)\s{1,20}(?:-\S{1,200}\s{1,20}){0,6}["']?([\w./@-]{1,200}\.\w{1,8})\b/;
/** The file that an interpreter is started with. */
function startedFile(command) {
    return FILE.exec(command.slice(0, 4096))?.[1];
}


/***/ }),

/***/ 56117:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isInstaller)
/* harmony export */ });
/* harmony import */ var _command_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34535);
/* harmony import */ var _command_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26240);
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55058);
// Tells whether all that a line fetches are well-known installers, each from its own address and by no other way.



const ADDRESS = /https?:\/\/[^\s"'`|;)>\\]{1,2048}/gi;
/** Longer lines are not excused: nobody types an installer in one. */
const MAX_LINE = 4096;
const FETCHER = /(?<![\w-])(?:(?<!\.)(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)|(?:downloadstring|downloadfile)(?=\s{0,9}\())/gi;
/** Where the words of a fetcher end. */
const WORDS_END = /[|;&)`\n<]|\d?>(?!\()/;
const WORD = /"[^"]*"|'[^']*'|[^\s"',]+/g;
/** Variables in front of a command, or before it, that send a fetcher elsewhere. */
const REDIRECTED = /\b(?:https?_proxy|all_proxy|curl_home|wgetrc|curl_ca_bundle|ssl_cert_file)\s{0,9}=/i;
/** Whether the line fetches something, and nothing but known installers. */
function isInstaller(line, knowledge) {
    if (line.length > MAX_LINE || REDIRECTED.test(line))
        return false;
    for (const [address] of line.matchAll(ADDRESS))
        if (!isKnown(address, knowledge))
            return false;
    const fetches = [...line.matchAll(FETCHER)];
    return (fetches.length > 0 &&
        fetches.every(({ 0: program, index }) => fetchesInstaller(program, line.slice(index + program.length), knowledge)));
}
/** One known address, with no option that may bring something else. */
function fetchesInstaller(program, after, knowledge) {
    const words = after.replace(/^\s{0,9}\(/, '');
    const end = words.search(WORDS_END);
    const args = [...words.slice(0, end === -1 ? undefined : end).matchAll(WORD)]
        .map(([word]) => plain(word))
        .filter((word) => word !== '');
    const fetch = (0,_command_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchOf */ .A)(program, args, knowledge.commands, _command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_WORDS */ .ac);
    const [address, ...others] = fetch?.addresses ?? [];
    const isPlain = fetch?.understood === true && !fetch.rerouted && others.length === 0;
    return isPlain && address !== undefined && isKnown(address, knowledge);
}
function plain(word) {
    return word.replaceAll(/^\\?["']|\\?["']$/g, '').replace(/\\$/, '');
}
/** Below the place of an installer, by a path that stays there. */
function isKnown(address, { commands }) {
    return (0,_command_place_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceOf */ .n)(address.replaceAll(/\\?["']/g, ''), commands.installers);
}


/***/ }),

/***/ 61975:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf),
/* harmony export */   b: () => (/* binding */ wrappedIn)
/* harmony export */ });
// Commands inside commands: programs that only start others, which are then what is judged.
/** Words of one command that are looked at. */
const MAX_WORDS = 200;
const WORD = /(?:"(?:[^"\\]|\\[^])*"|'[^']*'|[^\s"'])+/g;
const SEPARATOR = /&&|\|\||[;\n]|(?<![&>])&(?!&)/y;
/** The commands that a text is made of: what stands in quotes is of the program that is given it. */
function commandsOf(text) {
    const parts = [];
    let quote = '';
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if (character === '\\' && quote !== "'")
            at++;
        else if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if ('&|;\n'.includes(character)) {
            SEPARATOR.lastIndex = at;
            const [separator] = SEPARATOR.exec(text) ?? [];
            if (separator === undefined)
                continue;
            parts.push(text.slice(start, at));
            start = at + separator.length;
            at = start - 1;
        }
    }
    return [...parts, text.slice(start)];
}
/** What a command starts by way of a program that is known for it; undefined when it is no such command. */
function wrappedIn(command, wrappers) {
    const words = [...command.matchAll(WORD)].slice(0, MAX_WORDS);
    const wrapper = wrappers.get(words[0]?.[0] ?? '');
    if (wrapper === undefined)
        return undefined;
    let from = 1;
    if (wrapper.verbs !== undefined) {
        if (!wrapper.verbs.includes(words[1]?.[0] ?? ''))
            return undefined;
        from = 2;
    }
    const { runs, valued = [] } = wrapper;
    const each = [];
    for (let at = from; at < words.length; at++) {
        const word = words[at]?.[0] ?? '';
        if (valued.includes(word))
            at++;
        else if (word.startsWith('-') && word !== '--')
            continue;
        else if (runs === 'each')
            each.push(unquoted(word));
        else if (!/^[A-Za-z_]\w*=/.test(word))
            return [restFrom(command, words, word === '--' ? at + 1 : at)];
    }
    return each;
}
/** A whole command in quotes is one, too. */
function restFrom(command, words, at) {
    const word = words[at];
    if (word === undefined)
        return '';
    return at === words.length - 1 ? unquoted(word[0]) : command.slice(word.index);
}
function unquoted(word) {
    const [first = ''] = word;
    const isQuoted = word.length > 1 && (first === '"' || first === "'") && word.endsWith(first);
    return isQuoted ? word.slice(1, -1).replaceAll(/\\(["\\])/g, '$1') : word;
}


/***/ }),

/***/ 62461:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectProse: () => (/* binding */ inspectProse)
});

// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/inspect/secret/text.js
var secret_text = __webpack_require__(23731);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/inspect/prose/plain.js
var plain = __webpack_require__(8381);
;// CONCATENATED MODULE: ./lib/src/inspect/prose/acts.js

/** `text` has at most a few thousand characters; time grows with it. */
function speechOf(text, { addresses, acts }, counts) {
    const written = (0,plain/* plainText */.wh)(text);
    const words = written.toLowerCase();
    return {
        words,
        written,
        addressed: addresses.some((pattern) => pattern.test(words)),
        acts: acts.flatMap((act) => saidIn(words, act, counts)),
    };
}
/** The same, unless nobody is spoken to and nothing of the kinds `telling` is said: then it is not looked at further. */
function speechTo(text, { addresses, acts }, telling) {
    const written = (0,plain/* plainText */.wh)(text);
    const words = written.toLowerCase();
    const addressed = addresses.some((pattern) => pattern.test(words));
    const tells = (act) => telling.includes(act.kind);
    const said = acts.filter(tells).flatMap((act) => saidIn(words, act));
    if (!addressed && said.length === 0)
        return undefined;
    const others = acts.filter((act) => !tells(act)).flatMap((act) => saidIn(words, act));
    return { words, written, addressed, acts: [...said, ...others] };
}
/** Characters before a match that may turn its meaning. */
const BEFORE = 80;
/** Places of one pattern that are looked at: the first may be forbidden, and the next one told. */
const MOST = 8;
function saidIn(words, act, counts) {
    for (const pattern of act.patterns) {
        pattern.lastIndex = 0;
        for (let tried = 0; tried < MOST; tried++) {
            const match = pattern.exec(words);
            if (match === null)
                break;
            if (counts?.(beforeOf(words, match.index, act)) !== false)
                return [{ ...act, at: match.index, match: match[0] }];
        }
    }
    return [];
}
/** What a command stands in is no quotation, and what is a ban by itself is not meant by the one before it. */
function beforeOf(words, at, { code = false, negated = false }) {
    const before = words.slice(Math.max(0, at - BEFORE), at);
    const bare = code ? before.replace(/(^|[\s(:|])["'][^"']{0,80}$/, '$1') : before;
    return negated ? bare.replace(/^.*(?:,| and| but) /, '') : bare;
}
/** The acts of some kinds. */
function actsOf({ acts }, kinds) {
    return acts.filter(({ kind }) => kinds.includes(kind));
}
/** What it is told, as the end of a sentence. */
function toldBy(acts) {
    const said = acts.map(({ says }) => says);
    const last = said.pop() ?? '';
    return said.length === 0 ? last : `${said.join(', ')} and ${last}`;
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/commands.js
var hooks_commands = __webpack_require__(90274);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/knowledge.js
var hooks_knowledge = __webpack_require__(60098);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/installers.js
var installers = __webpack_require__(56117);
;// CONCATENATED MODULE: ./lib/src/inspect/prose/fetched.js
// Finds files that a text has fetched and then run, in one line or in the next: the name says that they are the same.

const FETCH = /\b(?:curl|wget|iwr|irm|invoke-webrequest)\s[^\n`]{4,600}/gi;
/** Names that it is given, and the end of its address. */
const GIVEN = /(?:\s-{1,2}(?:o|output|output-document|outfile)[\s=]{1,3}|>\s{0,3})["']?((?:[^\s"'`;&|\\/]{1,100}[\\/]){0,12}[^\s"'`;&|\\/]{1,100})|:\/\/[^\s"'`;&|?#]{1,400}?\/([^\s"'`;&|?#/]{1,100})(?=[\s"'`;&|?#]|$)/gi;
const RUN = /(?<![\w./-])(?:(?:sudo\s{1,9})?(?:ba|z|da|k)?sh|python[\d.]{0,8}|pythonw?|py|node|bun|deno\s{1,9}run|perl|ruby|php|pwsh|powershell(?:\.exe)?|source|\.|chmod\s{1,9}(?:[a-z]{0,3}\+x|[0-7]{3,4})|start|uv\s{1,9}run)\s{1,9}(?:-{1,2}[\w=-]{1,40}\s{1,9}){0,4}["']?([^\s"'`;&|)]{1,300})|(?<![\w/.])((?:\.|~|\/(?:tmp|var\/tmp|dev\/shm))\/[^\s"'`;&|)]{1,200})/gi;
/** Characters from a download in which what it brought is run. */
const NEAR = 500;
/** Downloads of one text, and programs that are run behind each. */
const fetched_MOST = 400;
const MOST_RUN = 40;
function fetchedAndRun(text, knowledge) {
    const found = [];
    let count = 0;
    for (const { 0: command, index } of text.matchAll(FETCH)) {
        if (++count > fetched_MOST)
            break;
        const end = runsOf(text, index, namesOf(command));
        if (end === undefined || (0,installers/* isInstaller */.j)(lineAt(text, index), knowledge))
            continue;
        found.push({ index, length: end - index });
    }
    return found;
}
/** Last parts of the paths that a download may have been written to. */
function namesOf(command) {
    const names = [...command.matchAll(GIVEN)].map(([, given, address]) => lastPart(given ?? address ?? ''));
    return new Set(names.filter((name) => name !== ''));
}
/** Where the first program ends that runs one of them. */
function runsOf(text, from, names) {
    if (names.size === 0)
        return undefined;
    let count = 0;
    for (const match of text.slice(from, from + NEAR).matchAll(RUN)) {
        if (++count > MOST_RUN)
            break;
        if (names.has(lastPart(match[1] ?? match[2] ?? '')))
            return from + match.index + match[0].length;
    }
    return undefined;
}
function lastPart(path) {
    const name = path.replace(/[.,:]$/, '');
    return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
function lineAt(text, index) {
    const end = text.indexOf('\n', index);
    return text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? undefined : end);
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/commands.js




/** The colon of an address ends no sentence. */
const ADDRESS = /\bhttps?:\/\/[^\s'"`]{1,400}/g;
/** Commands of one text that are looked at for each danger. */
const commands_MOST = 20;
const FETCHED = { says: 'fetches a file and runs it', grave: true };
/** Dangerous commands of a text, of the sorts that count in prose. */
function commandsIn(text, { commands = [], forbidden = [] }, rules) {
    const forbids = rules.index('prose forbidden', rules, () => forbidden.map((words) => new RegExp(words)));
    const isTold = (danger) => {
        if (!commands.includes(danger.says) || isOnlyNamed(text, danger) || endsSentence(text, danger))
            return false;
        const lead = (0,plain/* plainWords */.c5)(leadOf(text, danger.index).replaceAll(ADDRESS, 'x'));
        return !forbids.some((expression) => expression.test(lead));
    };
    const knowledge = (0,hooks_knowledge/* hookKnowledge */.I)(rules);
    const fetched = fetchedAndRun(text, knowledge).map((place) => ({ ...FETCHED, ...place }));
    return [...(0,hooks_commands/* dangersOf */.oi)(text, knowledge, commands_MOST, isTold), ...fetched.filter(isTold)];
}
/** The point behind a word and its signs is none that a shell reads as a command. */
function endsSentence(text, { index }) {
    return text[index] === '.' && /[^\s][`'")*\]]$/.test(text.slice(Math.max(0, index - 2), index));
}
/** Characters around a command in which an address makes it one that works. */
const AROUND = 240;
const ANY_ADDRESS = /:\/\/[^\s/'"`]{0,200}\w\.\w/;
/** A host that stands for any: `...`, `<url>`, `x`. */
const NO_HOST = /^(?:[.…]{1,9}|<[^<>]{0,60}>|\{[^{}]{0,60}\}|\[[^[\]]{0,60}\]|[a-z_-]{0,20})$/i;
const HOST = /:\/\/([^\s/'"`]{0,200})/g;
const MAY_BE_HOST = /[\w)\]}]\.\w|[$%\\]|\d{4}|[^\0-\x7f…]/;
/** `curl ... | bash` is what a practice is called: without an address it fetches nothing. */
function isOnlyNamed(text, { says, index, length }) {
    if (!says.startsWith('fetches'))
        return false;
    if (ANY_ADDRESS.test(text.slice(Math.max(0, index - AROUND), index + length + AROUND)))
        return false;
    const command = text.slice(index, index + length);
    const hosts = [...command.matchAll(HOST)].map(([, host = '']) => host);
    return hosts.length === 0 ? !MAY_BE_HOST.test(command) : hosts.every((host) => NO_HOST.test(host));
}
/** Characters before a command that are looked at for who forbids it. */
const commands_BEFORE = 600;
const ITEM = /^\s{0,40}(?:[-*+•]|\d{1,3}[.)])\s/;
const HEADING = /^#{1,6}\s/;
const FENCE = /^\s{0,12}(?:`{3}|~{3})/;
/** The words of its sentence up to a command; what a list begins with belongs to each of its items. */
function leadOf(text, at) {
    const lines = text.slice(Math.max(0, at - commands_BEFORE), at).split('\n');
    let lead = lines.pop() ?? '';
    for (let fenced = false; !ITEM.test(lead);) {
        const previous = lines.pop() ?? '';
        const opens = FENCE.test(previous);
        // A block that has ended belongs to what was said before it.
        if (previous.trim() === '' || HEADING.test(previous) || (opens && fenced))
            return lead;
        if (opens && lines.at(-1)?.trim() === '')
            lines.pop();
        fenced ||= opens;
        lead = `${previous} ${lead}`;
    }
    const above = lines.findLast((line) => line.trim() !== '' && !ITEM.test(line)) ?? '';
    const item = lead.replace(ITEM, '');
    return HEADING.test(above) || above.trimEnd().endsWith(':') ? `${above.trim()} ${item}` : item;
}

// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
;// CONCATENATED MODULE: ./lib/src/inspect/prose/excerpt.js
// Cuts what a report quotes out of a text, so that what masks credentials still has the words around them.

/** Characters before a place in which its sentence is looked for. */
const SENTENCE = 240;
/**
 * The text from `at`, quoted. It begins with the sentence or line that holds the place: half a token is not known as one,
 * and neither is a password without the option that it follows.
 */
function excerpt(text, at, length) {
    const start = startOf(text, at);
    return (0,quoted/* quoted */.T)(text.slice(start).trim(), length + Math.max(0, at - start));
}
function startOf(text, at) {
    if (at <= 0)
        return 0;
    const from = Math.max(0, at - SENTENCE);
    const before = text.slice(from, at);
    const end = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
    if (end !== -1)
        return from + end + 1;
    if (from === 0)
        return 0;
    const blank = text.slice(from).search(/\s/);
    return blank === -1 ? text.length : from + blank;
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/agent-harm.js
// Judges what a file tells the agents that obey it, where everybody can read it.




const RULE = 'PROSE-AGENT-HARM';
/** The kind of what `dangersOf` finds in commands, for which prose has no words. */
const COMMAND = 'command';
/** Characters that count as one instruction: what stands further apart has nothing to do with it. */
const WINDOW = 480;
const STEP = 240;
/** Characters between two things that are said together. */
const agent_harm_NEAR = 240;
/** The words of an address forbid nothing. */
const agent_harm_ADDRESS = /\bhttps?:\/\/[^\s'"`]{1,400}/g;
/** `isTold` says of a place whether what stands there was told already. */
function judgeAgentText(text, { knowledge, rules }, isTold) {
    const match = (0,core_rule/* matchOf */.HU)(rules.rule(RULE));
    const { block = [], review = [] } = match;
    const counts = isGiven(match, rules);
    const commands = commandsIn(text, match, rules);
    const verdicts = [];
    for (let from = 0; from < text.length; from += STEP) {
        const window = text.slice(from, from + WINDOW);
        const speech = speechOf(window, knowledge, counts);
        const command = commands.find(({ index }) => index >= from && index < from + WINDOW);
        const acts = [...speech.acts, ...(command === undefined ? [] : [asAct(command, from)])];
        const place = { window, from, speech };
        const worst = firstOf(block, acts);
        const lesser = worst === undefined ? firstOf(review, acts) : undefined;
        if (worst !== undefined)
            verdicts.push(verdictOf('HIGH', worst, place));
        else if (lesser !== undefined)
            verdicts.push(verdictOf('MEDIUM', lesser, place));
    }
    return oneOfEach(verdicts.filter(({ at }) => !isTold(at)));
}
/** Whether the words before an instruction leave it one: who forbids, tells of or quotes it does not give it. */
function isGiven({ turned = '$^' }, rules) {
    const forbids = rules.index('prose turned', rules, () => new RegExp(turned));
    return (before) => !forbids.test(before.replaceAll(agent_harm_ADDRESS, (all) => 'x'.repeat(all.length)));
}
function asAct({ says, index }, from) {
    return { kind: COMMAND, says: `run a command that ${says}`, patterns: [], at: index - from, match: '' };
}
function firstOf(groups, acts) {
    return groups.map((kinds) => saidTogether(acts, kinds)).find((found) => found !== undefined);
}
function saidTogether(acts, kinds) {
    const said = kinds.flatMap((kind) => acts.find((act) => act.kind === kind) ?? []);
    if (said.length < kinds.length)
        return undefined;
    const places = said.map(({ at }) => at);
    return Math.max(...places) - Math.min(...places) <= agent_harm_NEAR ? said : undefined;
}
/** Characters of the text before what is quoted. */
const LEAD = 40;
function verdictOf(severity, acts, { window, from, speech }) {
    const [first] = [...acts].sort((a, b) => a.at - b.at);
    const lead = Math.max(0, (first?.at ?? 0) - LEAD);
    const told = toldBy(acts);
    const evidence = `instructs the agent to ${told}: ${excerpt(speech.written, lead, 280)}`;
    return { rule: RULE, severity, evidence, about: told, at: from + placeIn(window, first) };
}
/** Where the first words of an act stand in the text that was not brought to plain words. */
function placeIn(window, act) {
    if (act?.kind === COMMAND)
        return act.at;
    const [word = ''] = act?.match.trim().split(/[^a-z0-9]/, 1) ?? [];
    const lower = window.toLowerCase();
    // Plain words are shorter than the text, by little.
    const place = word === '' ? -1 : lower.indexOf(word, Math.max(0, act?.at ?? 0));
    return Math.max(0, place === -1 || lower.length !== window.length ? 0 : place);
}
/** Windows overlap, and the same is often said twice: the worst, first one of each is told. */
function oneOfEach(verdicts) {
    const worst = verdicts.filter(({ severity }) => severity === 'HIGH');
    const kept = new Map();
    for (const verdict of [...worst, ...verdicts])
        if (!kept.has(verdict.about))
            kept.set(verdict.about, verdict);
    return [...kept.values()];
}

// EXTERNAL MODULE: ./lib/src/inspect/prose/claims.js
var claims = __webpack_require__(25248);
;// CONCATENATED MODULE: ./lib/src/inspect/prose/ranges.js
// Places of a text that are in one of several parts.
/** `ranges` are in order and do not overlap. */
function isInside(ranges, at) {
    let low = 0;
    for (let high = ranges.length; high > low;) {
        const middle = (low + high) >>> 1;
        if ((ranges[middle]?.[1] ?? 0) < at)
            low = middle + 1;
        else
            high = middle;
    }
    const [from, to] = ranges[low] ?? [at, at];
    return at > from && at < to;
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/code-parts.js
// Finds what a page certainly shows as code (CommonMark 0.31.2, GFM 0.29): what stands there is read by everybody, tags
// and comments included. Whoever writes the text chooses the signs, so where something may keep them from being code,
// nothing more is found.

/** Elements and blocks in which signs of code are text, and that blank lines do not end. */
const RAW = /<(?:script|pre|style|textarea|\?|!\[CDATA\[|![A-Za-z])/i;
const TAG = /<[A-Za-z/!?]/;
const code_parts_FENCE = /^( {0,3})(`{3,200}(?=[^`]*$)|~{3,200})/;
/** A fence of a list, a quotation or a line that goes on. */
const ANY_FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:`{3}|~{3})/;
/** The second line of a table: its cells end at each stroke, also inside signs of code. */
const OF_TABLE = /^[ >]*[|:-][|: -]*\r?$/;
/** A lone carriage return ends a line, too. */
const LONE_RETURN = /\r(?!\n)/;
/** Longer lines are not looked at. */
const MAX_LINE = 4000;
/** Whether a place of the text is in such a part. */
function certainlyCode(text) {
    let parts;
    return (at) => isInside((parts ??= codeParts(text)), at);
}
/** Fences and spans of code, in order. */
function codeParts(text) {
    const found = [];
    if (LONE_RETURN.test(text))
        return found;
    const lines = text.split('\n');
    for (let row = 0, at = 0; row < lines.length;) {
        const end = blockEnd(lines, row);
        if (end === undefined)
            return found;
        const block = lines.slice(row, end);
        const length = block.reduce((sum, line) => sum + line.length + 1, 0);
        if (code_parts_FENCE.test(block[0] ?? ''))
            found.push([at, at + length - 1]);
        else if (!addSpans(block, at, found) || ((lines[end] ?? '').trim() !== '' && block.some(hasTag)))
            return found;
        row = end;
        at += length;
    }
    return found;
}
/** Behind a tag no fence begins before a blank line. */
function hasTag(line) {
    return TAG.test(line);
}
/** The row after a block of lines: a fence, or what a blank line or a fence ends. */
function blockEnd(lines, row) {
    const fence = code_parts_FENCE.exec(lines[row] ?? '');
    if (fence !== null)
        return fenceEnd(lines, row, fence[1] ?? '', fence[2] ?? '');
    let end = row + 1;
    while (end < lines.length && (lines[end] ?? '').trim() !== '' && !code_parts_FENCE.test(lines[end] ?? ''))
        end++;
    return end;
}
/** The row after a fence, unless one of its lines may leave the list that it stands in. */
function fenceEnd(lines, row, indent, sign) {
    for (let next = row + 1; next < lines.length; next++) {
        const line = lines[next] ?? '';
        if (line.trim() === '')
            continue;
        if (!line.startsWith(indent))
            return undefined;
        const rest = line.trim();
        const closes = rest.startsWith(sign) && rest.replaceAll(sign.charAt(0), '') === '';
        if (closes && /^ {0,3}\S/.test(line))
            return next + 1;
    }
    return undefined;
}
/** Adds the spans of a paragraph up to its first tag; false where no later sign can be trusted. */
function addSpans(block, start, found) {
    const isTable = block.some((line) => OF_TABLE.test(line));
    let at = start;
    for (const [row, line] of block.entries()) {
        if (ANY_FENCE.test(line))
            return false;
        const { spans, tag } = spansOf(line);
        for (const [from, to] of spans)
            if (!isTable || !line.slice(from, to).includes('|'))
                found.push([at + from, at + to]);
        if (tag !== undefined)
            return endsInside([line.slice(tag), ...block.slice(row + 1)].join('\n'));
        at += line.length + 1;
    }
    return true;
}
/** Whether what begins with a tag is over with its paragraph. */
function endsInside(rest) {
    return !RAW.test(rest) && rest.lastIndexOf('<!--') <= rest.lastIndexOf('-->');
}
const SIGN = /`{1,200}|<(?=[A-Za-z/!?])|\\|\]\(/g;
/** The spans of a line up to its first tag; what a backslash or an address follows may be none. */
function spansOf(line) {
    const spans = [];
    if (line.length > MAX_LINE)
        return { spans, ...tagIn(line, 0) };
    SIGN.lastIndex = 0;
    for (let sign = SIGN.exec(line); sign !== null; sign = SIGN.exec(line)) {
        if (sign[0] === '<')
            return { spans, tag: sign.index };
        const end = sign[0].startsWith('`') ? spanEnd(line, SIGN.lastIndex, sign[0]) : undefined;
        if (end === undefined)
            return { spans, ...tagIn(line, sign.index) };
        spans.push([sign.index, end]);
        SIGN.lastIndex = end;
    }
    return { spans };
}
function tagIn(line, from) {
    const place = line.slice(from).search(TAG);
    return place === -1 ? {} : { tag: from + place };
}
/** Behind the next run of as many signs. */
function spanEnd(line, from, sign) {
    for (const { 0: run, index } of line.slice(from).matchAll(/`+/g))
        if (run.length === sign.length)
            return from + index + run.length;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/part.js
// A part of a text that whoever reads it as a page does not see, and the room there is for such parts.
/** Characters of one part; a longer one is cut, and no page hides as much for a reason. */
const MAX_PART = 20_000;
/** Parts shorter than this tell nobody to do anything; comments may do so together. */
const MIN_PART = 12;
const MIN_COMMENT = 2;
/** Parts of one text: README files with generated tables have some thousands of attributes. */
const MAX_PARTS = 10_000;
/** Characters of all parts of one text together. */
const MAX_TOGETHER = 3_000_000;
/** Collects parts within bounds, and knows whether all of them found room. */
class Parts {
    all = [];
    seen = new Set();
    left = MAX_TOGETHER;
    full = false;
    add(place, at, text) {
        if (text.length < (place === 'comment' ? MIN_COMMENT : MIN_PART))
            return;
        const cut = text.slice(0, MAX_PART);
        // The same words again say the same.
        if (this.seen.has(cut))
            return;
        this.seen.add(cut);
        this.left -= cut.length;
        if (this.left < 0 || this.all.length >= MAX_PARTS)
            this.full = true;
        else
            this.all.push({ place, at, text: cut });
        // What is left of a long comment is a part of its own: nothing is hidden by being far down.
        if (text.length > MAX_PART && !this.full)
            this.add(place, at + MAX_PART / 2, text.slice(MAX_PART / 2));
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/hidden-instructions.js
// Judges the parts of a page that nobody sees: who they speak to, and what they want done.





const hidden_instructions_RULE = 'PROSE-HIDDEN-INSTRUCTION';
const NAMED = {
    comment: 'a comment',
    comments: 'a row of comments',
    element: 'an element that pages do not show',
    script: 'a script or a style of the page',
    attribute: 'an attribute',
    alt: 'the text of an image',
    title: 'the title of a link',
    reference: 'a definition that pages do not show',
    'front-matter': 'a comment in the front matter',
    'front-value': 'the front matter',
    'off-screen': 'text far off the screen',
    details: 'a part that is folded away',
    message: 'characters that nobody sees',
};
/** Characters before the first act that are shown. */
const hidden_instructions_LEAD = 120;
/** Words without which no part is looked at closer: most comments are switches of tools. */
const WORTH = /[^\0-\x7f]|&#|[a-z]{3}[^a-z]+[a-z]{2}/i;
function judgePart(part, context) {
    if (!WORTH.test(part.text))
        return [];
    for (const { text } of (0,plain/* windows */.KF)(part.text)) {
        const texts = [text, ...(0,plain/* decodedTexts */.vo)(text)];
        for (const each of texts) {
            const verdict = judgeText(each, part, context);
            if (verdict !== undefined)
                return [{ ...verdict, to: part.at + part.text.length }];
        }
    }
    return [];
}
/** Verdicts of one text that are told apart; findings are fewer. */
const MAX_KEPT = 100;
/** Characters of a comment that may be one of several parts of an instruction. */
const SHORT = 600;
/** Judges all parts, and short comments once more as one text. */
function judgeParts(parts, context) {
    const verdicts = apart(parts.flatMap((part) => judgePart(part, context)));
    const short = parts.filter(({ place, text }) => place === 'comment' && text.length <= SHORT);
    const [first] = short;
    if (verdicts.length > 0 || first === undefined || short.length < 2)
        return verdicts;
    const text = short.map((part) => part.text.trim()).join(' ');
    return judgePart({ place: 'comments', at: first.at, text: text.slice(0, MAX_PART) }, context);
}
/** One of those that stand in each other, the worst and then the longest: a comment in an element that is not shown is one hidden part. */
function apart(verdicts) {
    const kept = [];
    const rank = ({ severity, at, to }) => (severity === 'HIGH' ? to - at + 1e9 : to - at);
    const isFirst = (a, b) => rank(b) - rank(a);
    for (const verdict of [...verdicts].sort(isFirst)) {
        if (kept.length >= MAX_KEPT)
            break;
        if (kept.every(({ at, to }) => verdict.to <= at || to <= verdict.at))
            kept.push(verdict);
    }
    return kept.sort((a, b) => a.at - b.at);
}
function judgeText(text, { place, at }, context) {
    const match = (0,core_rule/* matchOf */.HU)(context.rules.rule(hidden_instructions_RULE));
    const speech = context.agent
        ? speechOf(text, context.knowledge)
        : speechTo(text, context.knowledge, match.telling ?? []);
    if (speech === undefined)
        return undefined;
    const severity = severityOf(speech, place, at, match, context);
    if (severity === undefined)
        return undefined;
    const kinds = [...(match.dangerous ?? []), ...(match.mild ?? []).slice(0, -1)];
    const acts = actsOf(speech, kinds);
    const told = acts.length === 0 ? 'what to do' : `to ${toldBy(acts.slice(0, 4))}`;
    const whom = speech.addressed ? 'an agent' : 'whoever reads it';
    const shown = excerpt(speech.written, Math.max(0, (acts[0]?.at ?? 0) - hidden_instructions_LEAD), 240);
    const evidence = `${NAMED[place]} tells ${whom} ${told}: ${shown}`;
    return { rule: hidden_instructions_RULE, severity, evidence, about: `${place} ${text.trim()}`, at };
}
function severityOf(speech, place, at, { dangerous = [], telling = [], mild = [], quiet = [], data = [] }, { agent, isShown, isCode }) {
    const danger = actsOf(speech, dangerous).length;
    const tells = actsOf(speech, telling).length;
    const isMild = speech.addressed && !data.includes(place) && actsOf(speech, mild).length > 0;
    if (danger === 0 && !isMild)
        return undefined;
    const grave = danger > 0 && (speech.addressed || (tells > 0 && danger > 1));
    // A comment that a page shows as code is an example; agents obey those of their own files nevertheless.
    if (grave && !agent && place === 'comment' && isCode(at))
        return 'LOW';
    if (quiet.includes(place) || isShown(at))
        return grave && (tells > 0 || danger > 1) ? 'MEDIUM' : undefined;
    if (grave)
        return 'HIGH';
    return tells > 0 || isMild || (agent && danger > 1) ? 'MEDIUM' : undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/signs.js
// The characters that no screen shows, by what they can be used for, and where each of them is ordinary writing.
/** Runs of them; bounded, so that no run needs more than a fixed part of the engine's stack. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}{1,4096}/gu;
function kindOf(code) {
    if (code === 0xe0001 || (code >= 0xe0020 && code <= 0xe007f))
        return 'tag';
    if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef))
        return 'selector';
    if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
        return 'bidi';
    if (code === 0x00ad)
        return 'soft';
    if (code === 0x115f || code === 0x1160 || code === 0x3164 || code === 0xffa0)
        return 'filler';
    if (code === 0x2065 || (code >= 0xfff0 && code <= 0xfff8) || code >= 0xe0000)
        return 'reserved';
    if (code === 0x034f || code === 0x061c || code === 0x180e || code === 0xfeff)
        return 'zero';
    return code >= 0x200b && code <= 0x206f ? 'zero' : 'other';
}
/** Marks of direction: one by itself is how right-to-left text is typed. */
function isMark(code) {
    return code === 0x200e || code === 0x200f || code === 0x061c;
}
/** Scripts whose letters join, or whose words have no blanks between them: zero width is part of writing there. */
const SHAPED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}\p{Script=Thaana}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
/** Whether a zero-width character beside this one belongs to the writing: a letter of such a script, or an emoji. */
function takesJoiner(character) {
    return SHAPED.test(character) || PICTURE.test(character);
}
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud803|\ud83a|\ud83b/;
/** Whether a text has letters that are written from right to left. */
function hasRightToLeft(text) {
    return RIGHT_TO_LEFT.test(text);
}
const IDEOGRAPH = /\p{Unified_Ideograph}/u;
/** Whether a variation selector after this character is one that fonts or writers know (UTS #37, UTR #25). */
function takesSelector(base, code) {
    // The two for text and emoji style are left behind everywhere by whoever deletes an emoji.
    if (code === 0xfe0e || code === 0xfe0f)
        return true;
    if (code >= 0xe0100)
        return IDEOGRAPH.test(base);
    return base === '0' || (base !== '' && base.charCodeAt(0) > 0x7f);
}
function codeName(code) {
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/bidi.js
// Finds characters that turn the order of a line although nothing in it is written from right to left.

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
/** The one that turns letters themselves: it has no use but to show a text backwards. */
const OVERRIDE = '\u202e';
/** It keeps letters from left to right: without letters of the other kind it changes nothing. */
const KEEPS = new Set(['\u202a', '\u202d', '\u2066', '\u2068', '\u202c', '\u2069']);
/** Characters of a line that are looked at around a control. */
const bidi_AROUND = 1000;
const SHOWN = 80;
/** Controls whose line is looked at; no text has a tenth as many, and each costs a line. */
const LOOKED_AT = 2000;
/**
 * Overrides anywhere, and embeddings from right to left in lines without such letters (UAX #9; Trojan Source,
 * CVE-2021-42574). What copying from a phone or from Windows leaves behind turns nothing and is passed over.
 * Linear; never throws.
 */
function findTurned(text) {
    let first;
    let count = 0;
    let seen = 0;
    for (const { 0: control, index } of text.matchAll(CONTROL)) {
        if (KEEPS.has(control))
            continue;
        const isLooked = ++seen <= LOOKED_AT;
        if (control !== OVERRIDE && isLooked && hasRightToLeft(lineAround(text, index)))
            continue;
        count++;
        if (first === undefined) {
            const shown = lineAround(text, index).slice(0, SHOWN);
            first = { at: index, first: codeName(control.charCodeAt(0)), shown };
        }
    }
    return first === undefined ? undefined : { ...first, count };
}
function lineAround(text, at) {
    const window = text.slice(Math.max(0, at - bidi_AROUND), at + bidi_AROUND);
    const middle = Math.min(at, bidi_AROUND);
    const end = window.indexOf('\n', middle);
    return window.slice(window.lastIndexOf('\n', middle) + 1, end === -1 ? undefined : end);
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/decode.js
// Reads messages that are spelled in characters without a shape: tags, variation selectors, zero-width bits.
/** Shorter than this, chance spells it too. */
const MIN_MESSAGE = 6;
/** Characters of a message that are read; a report shows fewer. */
const MAX_MESSAGE = 4096;
/** Share of a message that must be letters, digits, blanks and common signs. */
const PLAIN_SHARE = 0.95;
/** Tag characters stand for ASCII (Unicode 17, section 23.9). Controls among them are left out. */
function messageOfTags(codes) {
    return codes
        .slice(0, MAX_MESSAGE)
        .map((code) => (code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000) : ''))
        .join('');
}
/** Variation selectors stand for bytes: 1 to 16 and 17 to 256, or the upper ones alone, or for halves of bytes. */
function messageOfSelectors(codes) {
    const some = codes.slice(0, 2 * MAX_MESSAGE);
    const numbers = some.map((code) => (code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00));
    const upper = some.filter((code) => code >= 0xe0100).map((code) => code - 0xe0100);
    const lower = numbers.filter((number) => number < 16);
    return [numbers, upper, pairs(lower)].map(textOfBytes).find((text) => text !== undefined);
}
function pairs(halves) {
    const bytes = [];
    for (let at = 0; at + 1 < halves.length; at += 2)
        bytes.push((halves[at] ?? 0) * 16 + (halves[at + 1] ?? 0));
    return bytes;
}
/** Zero-width characters stand for bits: the two most frequent ones, whichever is the one; others part the letters. */
function messageOfBits(codes) {
    const some = codes.slice(0, 16 * MAX_MESSAGE);
    const counts = new Map();
    for (const code of some)
        counts.set(code, (counts.get(code) ?? 0) + 1);
    const ranked = [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([code]) => code)
        .slice(0, 4);
    for (const one of ranked)
        for (const zero of ranked) {
            const message = one === zero ? undefined : messageWith(some, zero, one);
            if (message !== undefined)
                return message;
        }
    return undefined;
}
function messageWith(codes, zero, one) {
    const signs = codes.map((code) => (code === zero ? '0' : code === one ? '1' : ' ')).join('');
    const bits = signs.replaceAll(' ', '');
    const tries = [8, 16, 7].map((width) => grouped(bits, width));
    const parted = signs.trim().split(/ +/);
    if (parted.length >= MIN_MESSAGE && parted.every((part) => part.length <= 16))
        tries.push(parted.map((part) => Number.parseInt(part, 2)));
    return tries.map(textOfCodes).find((text) => text !== undefined);
}
function grouped(bits, width) {
    const out = [];
    for (let at = 0; at + width <= bits.length; at += width)
        out.push(Number.parseInt(bits.slice(at, at + width), 2));
    return out;
}
function textOfBytes(bytes) {
    if (bytes.length < MIN_MESSAGE || bytes.some((byte) => byte > 0xff))
        return undefined;
    return readable(new TextDecoder().decode(Uint8Array.from(bytes)));
}
/** As UTF-8 where the numbers are bytes, and otherwise as characters. */
function textOfCodes(codes) {
    if (codes.length < MIN_MESSAGE)
        return undefined;
    return textOfBytes(codes) ?? readable(String.fromCharCode(...codes.slice(0, MAX_MESSAGE)));
}
const PLAIN = /[A-Za-z0-9 \n.,:;!?'"/()_-]/g;
const WORDLIKE = /[A-Za-z]{2}/;
/** The text, if somebody wrote it: mostly letters of English and signs, as instructions and programs are. */
function readable(text) {
    const plain = text.match(PLAIN)?.length ?? 0;
    const letters = text.replaceAll(/[^\p{L}\p{N}\s\p{P}\p{S}]/gu, '');
    if (text.length < MIN_MESSAGE || text.includes('\ufffd') || !WORDLIKE.test(text))
        return undefined;
    return plain >= text.length * 0.8 && letters.length >= text.length * PLAIN_SHARE ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/invisible.js
// Finds what characters without a shape carry in a text, and passes over those that belong to writing and emoji.


/** Characters of one kind, in the order of the text. */
class Stream {
    at = -1;
    count = 0;
    longest = 0;
    codes = [];
    kinds = new Set();
    add(at, codes) {
        if (codes.length === 0)
            return;
        if (this.at === -1)
            this.at = at;
        this.count += codes.length;
        for (const code of codes) {
            if (this.codes.length < 16 * MAX_MESSAGE)
                this.codes.push(code);
            if (this.kinds.size < 64)
                this.kinds.add(code);
        }
    }
    found(kind, data, message) {
        const first = codeName(this.codes[0] ?? 0);
        const { at, count } = this;
        return { kind, at, count, first, data, ...(message !== undefined && { message }) };
    }
}
/** Selectors in a row that no text has. */
const MANY_SELECTORS = 16;
/** Zero-width characters in a row, of two sorts and more, that no text has. */
const MANY_ZEROS = 32;
/** Zero-width characters in a row that are looked at as bits, also between letters that take them. */
const FEW_ZEROS = 8;
/** Words of small letters in pieces that no slip of a keyboard or a copied page makes. */
const BROKEN = 3;
/** Places that take a zero-width character here and there: mentions, long words, empty cells. */
const SCATTERED = 64;
/**
 * Flags of regions are a black flag and tags; `flags` are the regions that have one (UTS #51, RGI_Emoji_Tag_Sequence).
 * Linear; never throws.
 */
function findInvisible(text, flags) {
    // oxlint-disable-next-line no-control-regex -- ASCII has none of them
    if (!/[^\u0000-\u007f]/.test(text))
        return [];
    const streams = {
        tags: new Stream(),
        selectors: new Stream(),
        known: new Stream(),
        zero: new Stream(),
        every: new Stream(),
        reserved: new Stream(),
        split: new Stream(),
        broken: new Stream(),
    };
    for (const match of text.matchAll(IGNORABLE))
        take(runOf(text, match[0], match.index), streams, flags);
    return [...tagsIn(streams), ...selectorsIn(streams), ...zerosIn(streams), ...reservedIn(streams)];
}
function runOf(text, run, at) {
    const low = text.charCodeAt(at - 1);
    const isPair = low >= 0xdc00 && low <= 0xdfff;
    const after = text.codePointAt(at + run.length);
    return {
        at,
        codes: Array.from(run, (character) => character.codePointAt(0) ?? 0),
        before: at === 0 ? '' : text.slice(Math.max(0, at - (isPair ? 2 : 1)), at),
        after: after === undefined ? '' : String.fromCodePoint(after),
    };
}
function take(run, streams, flags) {
    const of = (kind) => run.codes.filter((code) => kindOf(code) === kind);
    const tags = of('tag');
    if (tags.length > 0 && !isFlag(run.before, tags, flags))
        streams.tags.add(run.at, tags);
    takeSelectors(run, streams);
    takeZeros(run, streams);
    streams.reserved.add(run.at, of('reserved'));
}
const BLACK_FLAG = '\u{1f3f4}';
const CANCEL = 0xe007f;
function isFlag(before, tags, flags) {
    return before === BLACK_FLAG && tags.at(-1) === CANCEL && flags.has(messageOfTags(tags));
}
/** One selector behind a base is writing; two of the same are a slip; more carry something. */
function takeSelectors({ at, codes, before }, { selectors, known }) {
    const own = codes.filter((code) => kindOf(code) === 'selector');
    const [first] = own;
    if (first === undefined)
        return;
    const isSlip = own.every((code) => code === first) && own.length <= 3;
    if (isSlip && takesSelector(before, first))
        return known.add(at, own);
    selectors.longest = Math.max(selectors.longest, own.length);
    selectors.add(at, own);
}
const ZEROS = new Set(['zero', 'soft', 'filler']);
function takeZeros({ at, codes, before, after }, { zero, split, broken, every }) {
    const own = codes.filter((code) => ZEROS.has(kindOf(code)));
    const sorts = new Set(own).size;
    const isBits = own.length >= FEW_ZEROS && sorts > 1;
    const isWritten = takesJoiner(before) || takesJoiner(after) || own.every(isOrdinary);
    every.add(at, own);
    if (!isBits && isWritten)
        return;
    if (at === 0 && own.length === 1 && own[0] === 0xfeff)
        return;
    if (isBits)
        zero.longest = Math.max(zero.longest, own.length);
    zero.add(at, own);
    if (/[A-Za-z]/.test(before) && /[A-Za-z]/.test(after))
        split.add(at, own);
    if (/[a-z]/.test(before) && /[a-z]/.test(after))
        broken.add(at, own);
}
/** Marks of direction, places to part a word, and blanks of Korean: they stand anywhere, for a reason. */
function isOrdinary(code) {
    return isMark(code) || kindOf(code) !== 'zero';
}
function tagsIn({ tags }) {
    if (tags.count === 0)
        return [];
    const message = messageOfTags(tags.codes);
    return [tags.found('tags', tags.count >= MANY_SELECTORS, /\w{2}/.test(message) ? message : undefined)];
}
function selectorsIn({ selectors, known }) {
    const spelled = messageOfSelectors(selectors.codes);
    if (selectors.count >= 4)
        return [selectors.found('selectors', selectors.longest >= MANY_SELECTORS, spelled)];
    // Both styles in turn can be bits; all other selectors are bytes or halves of them.
    const behindBases = messageOfSelectors(known.codes) ?? (known.kinds.size === 2 ? messageOfBits(known.codes) : undefined);
    return behindBases === undefined ? [] : [known.found('selectors', true, behindBases)];
}
function zerosIn({ zero, split, broken, every }) {
    const message = zero.kinds.size > 1 ? messageOfBits(zero.codes) : undefined;
    const isMuch = zero.longest >= FEW_ZEROS || (zero.kinds.size > 1 && zero.count >= SCATTERED);
    if (message !== undefined || isMuch)
        return [zero.found('zero-width', zero.longest >= MANY_ZEROS, message)];
    const inWriting = every.kinds.size > 1 ? messageOfBits(every.codes) : undefined;
    if (inWriting !== undefined)
        return [every.found('zero-width', true, inWriting)];
    if (broken.count >= BROKEN)
        return [broken.found('broken-words', false)];
    return split.count === 0 ? [] : [split.found('split-words', false)];
}
function reservedIn({ reserved }) {
    return reserved.count === 0 ? [] : [reserved.found('reserved', false)];
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/invisible-verdicts.js
// Judges characters that nobody sees: by what they spell, and by their number where they spell nothing.



const WORDS = {
    tags: 'tag characters',
    selectors: 'variation selectors',
    'zero-width': 'characters without width',
    reserved: 'characters that Unicode keeps unused',
    'split-words': 'characters without width inside words',
    'broken-words': 'characters without width inside words',
};
/** Of a message that identifies it. */
const ABOUT = 400;
/** `agent`: agents obey the text, so that nothing in it may part its words. */
function invisibleVerdicts(text, agent, flags) {
    return findInvisible(text, flags).flatMap((found) => {
        const { kind, at, count, first, message, data } = found;
        if (kind === 'split-words' && !agent)
            return [];
        const holds = `holds ${count} ${WORDS[kind]}, from ${first} on, that nobody sees`;
        if (message !== undefined) {
            const evidence = `${holds} and that spell ${(0,quoted/* quoted */.T)(message, 240)}`;
            return [{ rule: 'PROSE-HIDDEN-MESSAGE', evidence, about: `${kind} ${message.slice(0, ABOUT)}`, at }];
        }
        const rule = data ? 'PROSE-HIDDEN-MESSAGE' : 'PROSE-INVISIBLE';
        const evidence = data ? `${holds} and that carry data in a code of their own` : holds;
        return [{ rule, evidence, about: `${kind} ${data ? count : first}`, at }];
    });
}
function turnedVerdicts(text) {
    const turned = findTurned(text);
    if (turned === undefined)
        return [];
    const { at, count, first, shown } = turned;
    const more = count === 1 ? '' : `, and ${count - 1} more like it`;
    const evidence = `holds ${first}, which turns the order of what is shown, in ${(0,quoted/* quoted */.T)(shown, 80)}${more}`;
    return [{ rule: 'PROSE-BIDI', evidence, about: `${first} ${shown}`, at }];
}

// EXTERNAL MODULE: ./lib/src/inspect/prose/knowledge.js
var prose_knowledge = __webpack_require__(96637);
;// CONCATENATED MODULE: ./lib/src/inspect/prose/comments.js
const OF_PAGES = [
    { open: '<!--', close: '-->', goesOn: true },
    { open: '<?', close: '?>', goesOn: true },
    { open: '<![CDATA[', close: ']]>', goesOn: true },
    { open: '<!', close: '>', followedBy: /[A-Za-z]/ },
    { open: '{/*', close: '*/}' },
    { open: '{#', close: '#}' },
    { open: '%%', close: '%%' },
];
const OF_TEMPLATES = [
    { open: '{#', close: '#}', goesOn: true },
    { open: '<!--', close: '-->' },
];
function addComments(text, dialect, parts) {
    const marks = dialect === 'template' ? OF_TEMPLATES : OF_PAGES;
    for (const mark of marks)
        addMarked(text, mark, parts);
    if (dialect === 'rst')
        addRst(text, parts);
    else
        addReferences(text, parts);
}
function addMarked(text, { open, close, goesOn = false, followedBy }, parts) {
    for (let at = text.indexOf(open); at !== -1 && !parts.full;) {
        const from = at + open.length;
        const end = text.indexOf(close, from);
        if (end === -1 && !goesOn)
            return;
        const stop = end === -1 ? text.length : end;
        if (followedBy?.test(text[from] ?? '') ?? true)
            parts.add('comment', at, text.slice(from, stop));
        at = text.indexOf(open, stop + close.length);
    }
}
/** `.. text` is a comment unless it is a directive, a target, a footnote or a substitution. */
const RST = /^([ \t]{0,40})\.\.(?:[ \t]{1,40}(?!\[|_|\||[\w.:+-]{1,60}::)([^\n]{1,2000}))?(?:\n(?:\1[ \t]{1,40}[^\n]{0,2000}|[ \t]{0,40}(?=\n)))*/gm;
function addRst(text, parts) {
    for (const match of text.matchAll(RST))
        parts.add('comment', match.index, match[0]);
}
/** `[//]: # (text)` and `[x]: y "text"`: definitions of references, which no page shows. */
const REFERENCE = /^[ \t>]{0,12}\[([^\]\n]{1,400})\]:[ \t]{0,12}(\S{0,2000})[ \t]{0,12}(?:\n[ \t]{0,12}(?=["'(]))?([^\n]{0,4000})/gm;
/** Footnotes whose reference is looked for. */
const MAX_NOTES = 100;
function addReferences(text, parts) {
    let notes = 0;
    for (const { 1: label = '', 2: first = '', 3: title = '', index } of text.matchAll(REFERENCE)) {
        if (!label.startsWith('^'))
            parts.add('reference', index, `${label === '//' ? '' : label} ${title}`.trim());
        else if (notes++ < MAX_NOTES && !isReferred(text, label))
            parts.add('reference', index, `${first} ${title}`);
    }
}
/** Whether a footnote is shown: pages leave out those that nothing refers to. */
function isReferred(text, label) {
    const reference = `[${label}]`;
    for (let at = text.indexOf(reference); at !== -1; at = text.indexOf(reference, at + 1))
        if (text[at + reference.length] !== ':')
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/src/inspect/prose/elements.js
var prose_elements = __webpack_require__(60380);
;// CONCATENATED MODULE: ./lib/src/inspect/prose/page.js
// Collects all parts of a page that whoever reads it does not see.



/** Linear in the text; never throws. */
function hiddenParts(text, dialect, elements) {
    const parts = new Parts();
    if (dialect === 'plain') {
        addOffScreen(text, parts);
        return { parts: parts.all, whole: !parts.full };
    }
    addComments(text, dialect, parts);
    const read = dialect === 'template' || (0,prose_elements/* addElements */.N)(text, elements, parts);
    if (dialect === 'markdown') {
        addImages(text, parts);
        addFrontMatter(text, parts);
    }
    addOffScreen(text, parts);
    return { parts: parts.all, whole: read && !parts.full };
}
/** Characters of the text of an image. */
const MAX_ALT = 4000;
/** Behind a link: `](address "title")`; the address may have brackets, one in the other not. */
const TITLE = /\]\((?:[^()\s"']|\([^()\s"']{0,100}\)){0,2000}[ \t]{1,12}(?:"([^"\n]{12,4000})"|'([^'\n]{12,4000})')/g;
function addImages(text, parts) {
    const closes = [nextOf(text, ']('), nextOf(text, ']')];
    for (let at = text.indexOf('!['); at !== -1 && !parts.full; at = text.indexOf('![', at + 2)) {
        const close = closes.map((next) => next(at)).find((end) => end !== -1 && end - at <= MAX_ALT);
        if (close !== undefined)
            parts.add('alt', at, text.slice(at + 2, close));
    }
    for (const { 1: double, 2: single, index } of text.matchAll(TITLE))
        parts.add('title', index, double ?? single ?? '');
}
/** Where a sign is next, asked for places in order: it is looked for once only, however often that is. */
function nextOf(text, sign) {
    let known = -2;
    return (from) => {
        if (known !== -1 && known < from)
            known = text.indexOf(sign, from);
        return known;
    };
}
/** Characters of front matter that are looked at; tables of results make it long. */
const MAX_FRONT = 65_536;
const COMMENT = /(?:^|[ \t])#([^\n]{12,4000})/gm;
/** Comments in the YAML that model cards begin with: no page shows them. */
function addFrontMatter(text, parts) {
    const start = /^\ufeff?---[ \t]{0,8}\r?\n/.exec(text.slice(0, 32))?.[0].length;
    if (start === undefined)
        return;
    const front = text.slice(0, MAX_FRONT);
    const end = front.indexOf('\n---', start - 1);
    if (end === -1)
        return;
    for (const { 1: comment = '', index } of front.slice(0, end).matchAll(COMMENT))
        parts.add('front-matter', index, comment);
    parts.add('front-value', 0, front.slice(start, end).replaceAll(COMMENT, ''));
}
/** Blanks after which a line goes on where no editor and no diff shows it. */
const BLANKS = /[ \t\u00a0\u2000-\u200a\u2800\u3000]{160}/g;
const NO_BLANK = /[^ \t\u00a0\u2000-\u200a\u2800\u3000]/g;
function addOffScreen(text, parts) {
    BLANKS.lastIndex = 0;
    for (let match = BLANKS.exec(text); match !== null; match = BLANKS.exec(text)) {
        NO_BLANK.lastIndex = BLANKS.lastIndex;
        const at = NO_BLANK.exec(text)?.index ?? text.length;
        const end = text.indexOf('\n', at);
        const stop = end === -1 ? text.length : end;
        if (at < stop)
            parts.add('off-screen', at, text.slice(at, stop));
        BLANKS.lastIndex = Math.max(stop, BLANKS.lastIndex);
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/shown.js
// Says which places of a page are shown as code: a comment there is an example that everybody reads.

const shown_FENCE = /^[ \t>]{0,12}(?:[-*+] |\d{1,3}[.)] )?[ \t]{0,12}(`{3,200}|~{3,200})/;
/** Whether a place is inside a fence or between backticks of its line. A hint: who writes the text chooses the fences. */
function shownAsCode(text) {
    let fences;
    return (at) => {
        fences ??= fencesOf(text);
        return isInside(fences, at) || betweenTicks(text, at);
    };
}
function fencesOf(text) {
    const found = [];
    let open;
    for (let at = 0; at < text.length;) {
        const end = text.indexOf('\n', at);
        const stop = end === -1 ? text.length : end;
        const sign = shown_FENCE.exec(text.slice(at, Math.min(stop, at + 240)))?.[1];
        if (sign !== undefined && open === undefined)
            open = { at, sign };
        else if (sign !== undefined && open !== undefined && sign.startsWith(open.sign)) {
            found.push([open.at, stop]);
            open = undefined;
        }
        at = stop + 1;
    }
    return found;
}
/** Characters of a line before the place that are looked at. */
const shown_BEFORE = 400;
function betweenTicks(text, at) {
    const before = text.slice(Math.max(0, at - shown_BEFORE), at);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const end = text.indexOf('\n', at);
    const rest = text.slice(at, Math.min(end === -1 ? text.length : end, at + shown_BEFORE));
    return line.split('`').length % 2 === 0 && rest.includes('`');
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/shown-instructions.js
// Judges what a page tells agents where everybody can read it, though it is no file that agents obey.





const shown_instructions_RULE = 'PROSE-SHOWN-INSTRUCTION';
const HARM = 'PROSE-AGENT-HARM';
/** Places of one text that are looked at closer. */
const shown_instructions_MOST = 100;
const shown_instructions_BEFORE = 60;
const shown_instructions_WINDOW = 420;
function judgeShownText(text, context, isTold) {
    const { rules } = context;
    const match = (0,core_rule/* matchOf */.HU)(rules.rule(shown_instructions_RULE));
    const gates = rules.index('prose gates', rules, () => (match.gates ?? []).map((pattern) => new RegExp(pattern, 'gi')));
    // Where each line says nothing by itself, a sentence may go on in the next one.
    for (const read of [text, asOneLine(text)])
        for (const at of placesOf(read, gates)) {
            if (isTold(at) || context.isShown(at))
                continue;
            const verdict = judgeAt(read, at, match, context);
            if (verdict !== undefined)
                return [verdict];
        }
    return [];
}
/** Lines of one paragraph as one line, with all characters where they were. */
function asOneLine(text) {
    return text.replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
}
function placesOf(text, gates) {
    const places = [];
    for (const gate of gates) {
        let count = 0;
        for (const { index } of text.matchAll(gate)) {
            if (++count > shown_instructions_MOST)
                break;
            places.push(index);
        }
    }
    return places.sort((a, b) => a - b);
}
function judgeAt(text, at, { block = [], review = [], spoken = [], about = '$^' }, { knowledge, rules }) {
    const harm = (0,core_rule/* matchOf */.HU)(rules.rule(HARM));
    const from = Math.max(0, text.lastIndexOf('\n\n', at) + 1, at - shown_instructions_BEFORE);
    const window = text.slice(from, at + shown_instructions_WINDOW);
    const speech = speechOf(window, knowledge, isGiven(harm, rules));
    const [command] = commandsIn(window, harm, rules);
    const acts = [...speech.acts, ...(command === undefined ? [] : [asAct(command, 0)])];
    const worst = firstOf(block, acts);
    const found = worst ?? firstOf(review, acts) ?? (speech.addressed ? firstOf(spoken, acts) : undefined);
    if (found === undefined)
        return undefined;
    const severity = weighed(worst !== undefined, isAbout(text, about, rules));
    return { rule: shown_instructions_RULE, severity, evidence: sentence(found, text, from), about: toldBy(found), at };
}
function isAbout(text, about, rules) {
    return rules.index('prose about', rules, () => new RegExp(about, 'i')).test(text);
}
/** One step less, of what may as well be an example. */
function asExample(verdict) {
    return { ...verdict, severity: verdict.severity === 'HIGH' ? 'MEDIUM' : 'LOW' };
}
/** Papers, tests and guides bring such sentences as examples. */
function weighed(grave, isExample) {
    if (grave)
        return isExample ? 'MEDIUM' : 'HIGH';
    return isExample ? 'LOW' : 'MEDIUM';
}
function sentence(acts, text, from) {
    return `tells an agent that reads it to ${toldBy(acts)}: ${excerpt(text, from, 280)}`;
}

// EXTERNAL MODULE: ./lib/src/code/lines.js
var code_lines = __webpack_require__(70717);
// EXTERNAL MODULE: ./lib/src/core/artifact.js
var artifact = __webpack_require__(62024);
// EXTERNAL MODULE: ./lib/src/core/hash.js
var hash = __webpack_require__(83442);
;// CONCATENATED MODULE: ./lib/src/inspect/prose/verdict.js
// One occurrence of a rule in a text, before it is put into a finding with its line and column.




/** Findings of one text: more than this say no more. */
const MAX_FINDINGS = 50;
const SUBJECT = 32;
/** One for each rule and cause, the worst first. */
function proseFindings(verdicts, text, { locator }, rules) {
    const first = new Map();
    for (const verdict of verdicts) {
        const key = `${verdict.rule} ${verdict.about}`;
        if (!first.has(key) && first.size < MAX_FINDINGS)
            first.set(key, verdict);
    }
    if (first.size === 0)
        return [];
    const lines = new code_lines/* Lines */.q(text);
    const holder = (0,artifact/* memberName */.e)(locator) ?? locator.path;
    return [...first.values()].map(({ rule, severity, evidence, about, at }) => {
        const { line, column } = lines.at(at);
        return (0,core_rule/* findingOf */.hD)(rules.rule(rule), {
            evidence: `${evidence} (${holder})`,
            location: { ...locator, line, column },
            subject: (0,hash/* sha256Hex */.f)(about).slice(0, SUBJECT),
            ...(severity !== undefined && { severity }),
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/prose/inspect.js












async function inspectProse(artifact, { rules }) {
    const { bytes } = artifact;
    const knowledge = (0,prose_knowledge/* proseKnowledge */.K)(rules);
    const reading = (0,claims/* readingOf */.MU)(artifact, knowledge) ?? claims/* CELLS */.MW;
    const data = await bytes.read(0, claims/* MAX_BYTES */.zx);
    const text = new TextDecoder((0,secret_text/* encodingOf */.P)(data.subarray(0, inspection/* SNIFF_BYTES */.d)) ?? 'utf-8').decode(data);
    const signs = { isShown: shownAsCode(text), isCode: codeSigns(text, reading) };
    const context = { knowledge, rules, agent: reading.agent, ...signs };
    const { verdicts, whole } = judge(text, reading, context);
    return {
        format: '',
        findings: proseFindings(verdicts, text, artifact, rules),
        members: [],
        incomplete: incompleteOf(bytes.size, whole),
    };
}
/** Only Markdown has signs of code that are known here. */
function codeSigns(text, { dialect }) {
    return dialect === 'markdown' ? certainlyCode(text) : () => false;
}
function judge(text, { dialect, agent, printed = false }, context) {
    const { flags, elements } = context.knowledge;
    // Templates have an inspector of their own for their characters.
    const characters = dialect === 'template' ? [] : [...invisibleVerdicts(text, agent, flags), ...turnedVerdicts(text)];
    if (printed)
        return { verdicts: printedVerdicts(text, characters, context), whole: true };
    const { parts, whole } = hiddenParts(text, dialect, elements);
    const hidden = judgeParts(parts, context);
    const told = agent
        ? judgeAgentText(text, context, (at) => isTold(at, hidden, parts))
        : shown(text, context, hidden, parts);
    return { verdicts: [...characters, ...hidden, ...told], whole };
}
/** Programs print what their data has: a message that is spelt in it is one; characters and sentences are mostly examples. */
function printedVerdicts(text, characters, context) {
    const messages = characters.filter(({ rule }) => rule === 'PROSE-HIDDEN-MESSAGE');
    return [...messages, ...judgeShownText(text, context, () => false).map(asExample)];
}
/** What everybody can read. Where something hidden blocks, it is mostly the same that is met again. */
function shown(text, context, hidden, parts) {
    if (hidden.some(({ severity }) => severity === 'HIGH'))
        return [];
    return judgeShownText(text, context, (at) => parts.some((part) => isWithin(part, at)));
}
function isWithin({ at, text }, place) {
    return at <= place && place <= at + text.length;
}
/** What stands in a hidden part that blocks is one thing, however it is read. */
function isTold(at, hidden, parts) {
    return hidden.some(({ severity = 'HIGH', at: found }) => severity === 'HIGH' && parts.some((part) => isWithin(part, found) && isWithin(part, at)));
}
function incompleteOf(size, whole) {
    if (size > claims/* MAX_BYTES */.zx) {
        const reason = `the text has ${size} bytes, of which the first ${claims/* MAX_BYTES */.zx} were searched for hidden instructions`;
        return [{ code: 'budget', reason, risk: 'inert', offset: claims/* MAX_BYTES */.zx }];
    }
    const reason = 'the text has more hidden parts than are searched for instructions';
    return whole ? [] : [{ code: 'budget', reason, risk: 'inert' }];
}


/***/ })

};
