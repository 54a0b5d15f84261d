export const id = 2151;
export const ids = [2151];
export const modules = {

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

/***/ 2693:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pythonStrings)
/* harmony export */ });
/* harmony import */ var _escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99435);
// Reads the strings out of Python's literal syntax: escapes decoded, neighbours joined, comments passed over.

const TOKEN = /#[^\n]*|(?:[rbuRBU]{0,2})("""|'''|"|')|[^\s#"'rbuRBU]+|[rbuRBU]|\s+/gy;
const ESCAPE = /\\(?:\r?\n|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
/** Strings of one file; real ones have hundreds. */
const MAX_STRINGS = 20_000;
/** Linear; strings that are not closed end with the text. Never throws. */
function pythonStrings(text) {
    const found = [];
    let joins = false;
    let at = 0;
    while (at < text.length && found.length < MAX_STRINGS) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (match === null) {
            at++;
            continue;
        }
        const [token, quote] = match;
        at += token.length;
        if (quote === undefined) {
            if (token.trim() !== '' && !token.startsWith('#'))
                joins = false;
            continue;
        }
        const end = endOf(text, at, quote);
        const value = decoded(text.slice(at, end), /r/i.test(token.slice(0, -quote.length)));
        const last = found.at(-1);
        at = end + quote.length;
        if (joins && last !== undefined) {
            last.value += value;
            last.end = at;
        }
        else
            found.push({ value, offset: match.index, end: at });
        joins = true;
    }
    return found;
}
function endOf(text, start, quote) {
    for (let at = start; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === quote[0] && text.startsWith(quote, at))
            return at;
    }
    return text.length;
}
function decoded(raw, isRaw) {
    if (isRaw || !raw.includes('\\'))
        return raw;
    return raw.replace(ESCAPE, (_, hex, short, long, octal, other) => {
        const digits = hex ?? short ?? long;
        if (digits !== undefined)
            return character(Number.parseInt(digits, 16));
        if (octal !== undefined)
            return character(Number.parseInt(octal, 8));
        return other === undefined ? '' : (_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_ESCAPES */ .u[other] ?? `\\${other}`);
    });
}
function character(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}


/***/ }),

/***/ 98191:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ callOf)
/* harmony export */ });
/* harmony import */ var _code_shell_wrappers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97139);
// What a command calls, behind the words that only say how.

const PYTHON = /^(?:.*[\\/])?(?:python|py|pypy)[\d.]*(?:\.exe)?$/i;
/** Words before the command that are looked past, one of them after another. */
const MAX_BEFORE = 16;
/** The words of a call from the program on; the program without its folder, Python modules as programs. */
function callOf(words, known) {
    let rest = pastBefore(words, known);
    const runner = known.runThrough.find((run) => run.every((word, index) => rest[index] === word));
    if (runner !== undefined)
        rest = rest.slice(runner.length).slice(skipOptions(rest.slice(runner.length)));
    const [program = '', ...args] = rest;
    if (PYTHON.test(program) && args[0] === '-m' && args[1] !== undefined)
        return args.slice(1);
    if (/^(?:\.{0,2}[\\/])?[\w.-]+\.(?:sh|bash|py|js|mjs|ps1)$/.test(program))
        return [...rest];
    return [baseOf(program), ...args];
}
function pastBefore(words, { wordsBefore }) {
    let rest = words;
    for (let turn = 0; turn < MAX_BEFORE; turn++) {
        const assigned = rest.findIndex((word) => !/^[A-Za-z_]\w*\+?=/.test(word));
        if (assigned === -1)
            return [];
        const own = rest.slice(assigned);
        const [word = ''] = own;
        const next = wordsBefore.has(word)
            ? own.slice(1 + skipOptions(own.slice(1, 6)))
            : (0,_code_shell_wrappers_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(own, (one) => one).words;
        if (next.length === rest.length)
            break;
        rest = next;
    }
    return rest;
}
/** `retry` has a number behind it. */
function skipOptions(words) {
    const first = words.findIndex((word) => !/^(?:-[\w-]*(?:=.*)?|\d+[smh]?)$/.test(word));
    return first === -1 ? words.length : first;
}
/** `./gradlew` and other programs of the checkout keep their folder. */
function baseOf(program) {
    if (program.startsWith('./') || program.startsWith('.\\'))
        return program;
    return (program.split(/[\\/]/).at(-1) ?? program).replace(/\.exe$/i, '');
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

/***/ 10303:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25766);

/** Items of a list that are looked at. */
const MAX_ITEMS = 2000;
function membersOf(node) {
    return node?.kind === 'object' ? node.members.slice(0, MAX_ITEMS) : [];
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items.slice(0, MAX_ITEMS) : [];
}
function at(node, ...keys) {
    let place = node;
    for (const key of keys)
        place = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(place, key);
    return place;
}
/** The last member of that name, with its place. */
function member(node, key) {
    return node?.kind === 'object' ? node.members.findLast((one) => one.key === key) : undefined;
}
function text(node) {
    return node?.kind === 'scalar' ? String(node.value ?? '') : '';
}
/** YAML gives every scalar as text. */
function isTrue(node) {
    return text(node).toLowerCase() === 'true';
}
/** A command as one line: a string, a list of words, or a command and its `args`. */
function commandLine(node) {
    if (node?.kind === 'array')
        return itemsOf(node)
            .map((item) => text(item) || text((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(item, 'value')))
            .join(' ');
    if (node?.kind !== 'object')
        return text(node);
    const command = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, 'command') ?? (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, 'value');
    // Zed may have the program and its arguments in an object of their own.
    if (command?.kind === 'object')
        return [text((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(command, 'path')), commandLine(listIn(command, 'args'))]
            .filter((word) => word !== '')
            .join(' ');
    const words = [(0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(command) ?? commandLine(command?.kind === 'array' ? command : undefined)];
    return [...words, commandLine(listIn(node, 'args'))].filter((word) => word !== '').join(' ');
}
function listIn(node, key) {
    const list = (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, key);
    return list?.kind === 'array' ? list : undefined;
}


/***/ }),

/***/ 26510:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ obeyedIn),
/* harmony export */   s: () => (/* binding */ obeyedMembers)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52203);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43046);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10303);
// Hands texts that settings give to agents as instructions to the reader of prose.



/** Texts of one file; settings have a handful. */
const MOST = 50;
/** What a setting says to an agent: a text, a list of them, or objects with one each. */
function obeyedIn(node) {
    return [node, ...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(node)]
        .flatMap((item) => [item, (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'text')])
        .flatMap((said) => said === undefined || (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(said) === '' ? [] : [{ text: (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(said), offset: said.start }]);
}
function obeyedMembers(obeyed, file) {
    return obeyed.slice(0, MOST).map(({ text: said, offset }) => {
        const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .c)(file, offset);
        const open = () => Promise.resolve({ bytes: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryBytes */ .ZY)(Buffer.from(said)) });
        return { use: 'obeyed', place: () => ({ line, column: 1 }), open };
    });
}


/***/ }),

/***/ 31337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ HOOK_READERS)
});

// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
// EXTERNAL MODULE: ./lib/src/inspect/settings/document.js + 1 modules
var settings_document = __webpack_require__(27994);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/addresses.js
// Says of a host whether it is somebody else's.
/** This machine and private networks. */
function isOwn(host) {
    return /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|host\.docker\.internal|\$)/i.test(host);
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/nodes.js
var hooks_nodes = __webpack_require__(10303);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/obeyed.js
var hooks_obeyed = __webpack_require__(26510);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/editor.js





const SETTING = 'HOOK-EDITOR-SETTING';
/** .vscode/settings.json, or the settings of a *.code-workspace file. */
async function readEditorSettings(file) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, 'jsonc');
    const settings = [roots[0], (0,hooks_nodes.at)(roots[0], 'settings')];
    const facts = settings.flatMap((node) => (0,hooks_nodes/* membersOf */.lS)(node).flatMap(({ key, value, keyStart }) => settingFacts(key, value, keyStart, file)));
    const obeyed = settings.flatMap((node) => (0,hooks_nodes/* membersOf */.lS)(node).flatMap(({ key, value }) => file.knowledge['prompt-settings'].some((setting) => fits(key, setting)) ? (0,hooks_obeyed/* obeyedIn */.Q)(value) : []));
    return { facts, obeyed, ...(problem && { problem }) };
}
function settingFacts(key, value, offset, { knowledge }) {
    if (key === 'task.allowAutomaticTasks') {
        if (!['on', 'true'].includes((0,hooks_nodes/* text */.Qq)(value).toLowerCase()))
            return [];
        const evidence = 'tasks of the folder start by themselves, without asking';
        return [{ kind: 'state', rule: SETTING, evidence, about: key, offset }];
    }
    const approving = approvalFacts(key, value, offset, knowledge['approving-settings']);
    if (approving.length > 0)
        return approving;
    if (key.startsWith('terminal.integrated.env.'))
        return variableFacts(value, 'every terminal of the editor', knowledge.environment);
    if (knowledge['editor-commands'].includes(key))
        return commandFacts(key, value, offset);
    const server = proxyFacts(key, value, offset);
    if (server.length > 0)
        return server;
    if (!knowledge['editor-settings'].some((setting) => fits(key, setting)))
        return [];
    return [...programFacts(key, value, offset), ...profileFacts(key, value, offset)];
}
/** A setting may end in `*`: profiles of terminals have one for each system. */
function fits(key, setting) {
    return setting.endsWith('*') ? key.startsWith(setting.slice(0, -1)) : key === setting;
}
/** Programs of the folder that take the place of installed ones: one, a list of words, or one for each name. */
function programFacts(key, value, offset) {
    const written = [value, ...(0,hooks_nodes/* membersOf */.lS)(value).flatMap((one) => [one.value, (0,hooks_nodes.at)(one.value, 'path')])];
    const paths = written.map((node) => (node === undefined ? '' : (0,hooks_nodes/* commandLine */.ay)(node)));
    return paths.filter(isOfFolder).map((path) => {
        const evidence = `the setting ${(0,quoted/* quoted */.T)(key)} makes the editor start ${(0,quoted/* quoted */.T)(path)} of the folder`;
        return { kind: 'state', rule: SETTING, evidence, about: `${key} ${path}`, offset };
    });
}
/** Whether a program comes with the folder, and is none that installers put there. */
function isOfFolder(path) {
    return OF_FOLDER.test(path) && !INSTALLED.test(path);
}
const OF_FOLDER = /^(?:\.{1,2}[\\/]|\$\{workspace(?:Folder|Root)|[\w.-]+[\\/])/;
const INSTALLED = /(?:^|[\\/])(?:node_modules|\.?venv|env|\.yarn|\.conda|\.pixi)[\\/]|[\w-][\\/]bin[\\/]/i;
/** What the shells of terminals are started with. */
function profileFacts(key, value, offset) {
    return [value, ...(0,hooks_nodes/* membersOf */.lS)(value).map((one) => one.value)].flatMap((profile) => {
        const args = (0,hooks_nodes.at)(profile, 'args');
        if (args === undefined)
            return [];
        const command = [(0,hooks_nodes.at)(profile, 'path'), args].map((node) => (0,hooks_nodes/* commandLine */.ay)(node)).join(' ');
        return [commandFact(key, command, 'whenever a terminal is opened', offset)];
    });
}
/** Commands that extensions run by themselves: one, a list, or a list of objects. */
function commandFacts(key, value, offset) {
    const items = [value, (0,hooks_nodes.at)(value, 'commands')].flatMap((node) => (0,hooks_nodes/* itemsOf */.S3)(node));
    const lines = items.map((item) => (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(item, 'cmd')) || (0,hooks_nodes/* commandLine */.ay)(item)).filter((line) => line !== '');
    const own = lines.length === 0 ? [(0,hooks_nodes/* text */.Qq)(value)].filter((line) => line !== '') : lines;
    return own.map((command) => commandFact(key, command, 'by itself while the editor is open', offset));
}
function commandFact(key, command, when, offset) {
    return { kind: 'command', command, subject: `the setting ${(0,quoted/* quoted */.T)(key)}`, when, offset };
}
/** A server between the editor and all that it fetches. */
function proxyFacts(key, value, offset) {
    const isOpen = key === 'http.proxyStrictSSL' && (0,hooks_nodes/* text */.Qq)(value) === 'false';
    const address = key === 'http.proxy' ? (0,hooks_nodes/* text */.Qq)(value) : '';
    const host = /^(?:[a-z0-9]{1,10}:\/\/)?(?:[^/@\s]*@)?([^/:]*)/i.exec(address)?.[1] ?? '';
    if (!isOpen && (host === '' || isOwn(host)))
        return [];
    const evidence = isOpen
        ? `the setting ${(0,quoted/* quoted */.T)(key)} lets the editor trust whoever answers`
        : `the setting ${(0,quoted/* quoted */.T)(key)} sends what the editor fetches through ${(0,quoted/* quoted */.T)(address)}`;
    const about = `${key} ${(0,hooks_nodes/* text */.Qq)(value)}`;
    return [{ kind: 'state', rule: SETTING, evidence, about, offset, ...(isOpen && { severity: 'LOW' }) }];
}
/** Settings that let agents act without asking, and expressions that approve every command. */
function approvalFacts(key, value, offset, settings) {
    const told = (what) => {
        const evidence = `the setting ${(0,quoted/* quoted */.T)(key)} ${what} without asking`;
        return { kind: 'state', rule: 'HOOK-AGENT-UNGUARDED', evidence, about: key, offset };
    };
    if (settings.includes(key))
        return (0,hooks_nodes/* isTrue */.Hn)(value) ? [told('lets the agent use every tool')] : [];
    if (key !== 'chat.tools.terminal.autoApprove')
        return [];
    const open = (0,hooks_nodes/* membersOf */.lS)(value).find((one) => isApproved(one.value) && EVERY_COMMAND.test(one.key));
    return open === undefined
        ? []
        : [told(`has ${(0,quoted/* quoted */.T)(open.key, 60)}, which lets the agent run any command`)];
}
const EVERY_COMMAND = /^\/(?:\^)?\.[*+]?\??(?:\$)?\/[a-z]{0,5}$/;
function isApproved(node) {
    return (0,hooks_nodes/* isTrue */.Hn)(node) || (0,hooks_nodes/* isTrue */.Hn)((0,hooks_nodes.at)(node, 'approve'));
}
/** Variables that make other programs load code or send data elsewhere. */
function variableFacts(node, who, dangerous) {
    return (0,hooks_nodes/* membersOf */.lS)(node).flatMap(({ key, value, keyStart }) => {
        if (!dangerous.includes(key.toUpperCase()) || (0,hooks_nodes/* text */.Qq)(value) === '')
            return [];
        const evidence = `${who} gets the variable ${key} with the value ${(0,quoted/* quoted */.T)((0,hooks_nodes/* text */.Qq)(value), 100)}`;
        return [
            { kind: 'state', rule: 'HOOK-ENVIRONMENT', evidence, about: `${key}=${(0,hooks_nodes/* text */.Qq)(value)}`, offset: keyStart },
        ];
    });
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/commands.js
var hooks_commands = __webpack_require__(90274);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/mcp.js






const RULE = 'HOOK-MCP-SERVER';
const RUNNER = /^(?:cmd(?:\.exe)?\s+\/c\s+)?(?:npx|bunx|pnpx|pnpm\s+dlx|yarn\s+dlx|uvx|uv\s+tool\s+run|pipx\s+run)(?:\.cmd)?\s+(?:(?:-y|--yes|-q|--quiet|--from|-p|--package|--python\s+\S+)[\s=]+)*(\S+)/;
/** Deno runs what stands at an address; `jsr:` and `npm:` are registries. */
const DENO = /^(?:\S{0,200}\/)?deno\s+run\s+(?:-\S+\s+)*(https?:\/\/\S+)/;
const CONTAINER = /^(?:\S{0,200}\/)?(?:docker|podman|nerdctl)\s/;
/** What stands between a server at an address and an agent that only starts programs. */
const BRIDGE = /\b(?:mcp-remote|supergateway|mcp-proxy)(?:@\S{1,100})?\s.{0,400}?\b((?:https?|wss?):\/\/\S{1,2000})/;
/** `name@1.2.3`, `name==1.2.3`: a full version. */
const PINNED = /.(?:@v?\d+\.\d+\.\d+|==\d)/;
const COMMIT = /[@#][0-9a-f]{40}\b/;
/** Characters of a command in which the address of a bridge is looked for. */
const MAX_LINE = 4096;
const SECRET = /(?:token|secret|password|passwd|api_?key|access_?key|private_?key)s?$/i;
const PLACEHOLDER = /^(?:$|\$|<|\{|your|my[-_]|xxx|\*{1,200}$|todo|changeme|change[-_]me|insert|replace|example|placeholder|test|dummy|none|null)|\$\{|<[^<>]{0,200}>|\bhere\b|\.\.\./i;
/** Where the tools keep their servers; opencode nests them once more. */
const KEYS = ['mcpServers', 'servers', 'context_servers', 'mcp', 'amp.mcpServers'];
async function readMcp(file) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, /\.ya?ml$/i.test(file.path) ? 'yaml' : 'jsonc');
    const lists = [...KEYS.map((key) => (0,hooks_nodes.at)(roots[0], key)), (0,hooks_nodes.at)(roots[0], 'mcp', 'servers')];
    return { facts: lists.flatMap((servers) => serverFacts(servers, file)), ...(problem && { problem }) };
}
/** A folder of files with servers, or with one server each; other files of the folder are none. */
async function readMcpFolder(file) {
    if (!/\.(?:json|ya?ml)$/i.test(file.path))
        return { facts: [] };
    const { roots } = await (0,settings_document/* readDocument */.u0)(file.text, file.path.endsWith('.json') ? 'jsonc' : 'yaml');
    const [root] = roots;
    if (root === undefined || (0,hooks_nodes/* member */.Dc)(root, 'command') === undefined)
        return readMcp(file);
    return { facts: factsOf(byName(root), file) };
}
function serverFacts(servers, file) {
    return [...(0,hooks_nodes/* membersOf */.lS)(servers), ...(0,hooks_nodes/* itemsOf */.S3)(servers).map(byName)].flatMap((server) => factsOf(server, file));
}
/** In a list each server has its name inside. */
function byName(value) {
    return { key: (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(value, 'name')), value, keyStart: value.start };
}
function factsOf(server, { knowledge }) {
    const variables = ['env', 'environment'].map((name) => (0,hooks_nodes.at)(server.value, name));
    const who = `the server ${(0,quoted/* quoted */.T)(server.key, 60)}`;
    return [
        mcp_programFacts(server, knowledge),
        addressFacts(server, knowledge),
        ...variables.map((node) => variableFacts(node, who, knowledge.environment)),
        ...variables.map(secretFacts),
        secretFacts((0,hooks_nodes.at)(server.value, 'headers')),
    ].flat();
}
function mcp_programFacts({ key, value, keyStart }, knowledge) {
    const command = (0,hooks_nodes/* commandLine */.ay)(value);
    if (command === '' || (0,hooks_nodes/* member */.Dc)(value, 'command') === undefined)
        return [];
    const subject = `the server ${(0,quoted/* quoted */.T)(key, 60)}`;
    const when = 'when an agent is started in the folder';
    if ((0,hooks_commands/* dangersOf */.oi)(command, knowledge)[0]?.grave === true)
        return [{ kind: 'command', command, subject, when, offset: keyStart }];
    const runs = `${subject} runs ${(0,quoted/* quoted */.T)(command)} ${when}`;
    const script = DENO.exec(command)?.[1];
    if (script !== undefined) {
        const severity = PINNED.test(script) ? 'MEDIUM' : 'HIGH';
        const told = `${runs}, which fetches code that no registry has checked`;
        return [serverState(told, command, keyStart, severity)];
    }
    if (CONTAINER.test(command) && knowledge.expressions('mounts').some((mount) => mount.test(command)))
        return [serverState(`${runs}, in a container that has parts of the machine`, command, keyStart)];
    const package_ = RUNNER.exec(command)?.[1];
    if (package_ !== undefined)
        return packageFacts(package_, command, runs, keyStart, knowledge);
    if (/^(?:\S*\/)?(?:sh|bash|zsh|cmd|powershell|pwsh)(?:\.exe)?\s/i.test(command)) {
        return [serverState(`${runs}, which is a shell`, command, keyStart)];
    }
    const severity = /^(?:curl|wget)\b/.test(command) ? undefined : 'LOW';
    return [serverState(runs, command, keyStart, severity)];
}
function packageFacts(name, command, runs, offset, knowledge) {
    if (/^(?:git\+|git:|github:|https?:)/.test(name)) {
        const severity = COMMIT.test(name) ? 'MEDIUM' : 'HIGH';
        return [
            serverState(`${runs}, which fetches code that no registry has checked`, command, offset, severity),
        ];
    }
    const known = knowledge['mcp-packages'].some((one) => name === one || name.startsWith(`${one}@`) || (/[./]$/.test(one) && name.startsWith(one)));
    const pinned = PINNED.test(name);
    const how = pinned ? '' : ', whatever its newest version is';
    return [serverState(`${runs}${how}`, command, offset, known || pinned ? 'LOW' : undefined)];
}
function addressFacts({ key, value, keyStart }, knowledge) {
    const written = ['url', 'serverUrl', 'httpUrl'].map((name) => (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(value, name)));
    const bridged = BRIDGE.exec((0,hooks_nodes/* commandLine */.ay)(value).slice(0, MAX_LINE))?.[1] ?? '';
    const url = [...written, bridged].find((one) => one !== '');
    const [, scheme = '', host = ''] = /^([a-z]+):\/\/(?:[^/@\s]*@)?(\[[^\]]*\]|[^/:?#\s]*)/i.exec(url ?? '') ?? [];
    if (url === undefined || host === '' || isOwn(host))
        return [];
    const told = `the server ${(0,quoted/* quoted */.T)(key, 60)} is ${(0,quoted/* quoted */.T)(url)}, which gets what an agent in this folder sends`;
    const tunnel = knowledge.tunnels.some((one) => host === one || host.endsWith(`.${one}`));
    if (tunnel || /^\d{1,3}(?:\.\d{1,3}){3}$|^\[/.test(host)) {
        const what = tunnel ? 'a tunnel to a machine that nobody knows' : 'an address without a name';
        return [serverState(`${told}; it is ${what}`, url, keyStart, 'HIGH')];
    }
    if (/^(?:http|ws)$/i.test(scheme))
        return [serverState(`${told}, without encryption`, url, keyStart)];
    const known = knowledge['mcp-hosts'].some((one) => host === one || host.endsWith(`.${one}`));
    return [serverState(told, url, keyStart, known ? 'LOW' : undefined)];
}
function serverState(evidence, about, offset, severity) {
    return { kind: 'state', rule: RULE, evidence, about, offset, ...(severity !== undefined && { severity }) };
}
/** The value is not told: the report is public. */
function secretFacts(node) {
    return (0,hooks_nodes/* membersOf */.lS)(node).flatMap(({ key, value, keyStart }) => {
        const secret = (0,hooks_nodes/* text */.Qq)(value).replace(/^Bearer\s+/i, '');
        const named = SECRET.test(key) || /^authorization$/i.test(key);
        if (!named || secret.length < 12 || PLACEHOLDER.test(secret))
            return [];
        const evidence = `the value of ${(0,quoted/* quoted */.T)(key, 60)} stands in the file, where everybody who reads the repository finds it`;
        return [{ kind: 'state', rule: 'HOOK-MCP-SECRET', evidence, about: key, offset: keyStart }];
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/agent-reach.js



/** The whole machine, or the home of whoever works there. */
const EVERYTHING = /^(?:\/|~\/?|\$HOME\/?|[A-Za-z]:[\\/]?)$/;
function reachFacts(root, knowledge) {
    const stores = knowledge.expressions('agent-stores');
    const read = (0,hooks_nodes/* itemsOf */.S3)((0,hooks_nodes.at)(root, 'permissions', 'allow')).filter((item) => stores.some((store) => store.test((0,hooks_nodes/* text */.Qq)(item))));
    const folders = (0,hooks_nodes/* itemsOf */.S3)((0,hooks_nodes.at)(root, 'permissions', 'additionalDirectories')).filter((item) => EVERYTHING.test((0,hooks_nodes/* text */.Qq)(item)));
    const accepts = [(0,hooks_nodes/* member */.Dc)(root, 'autoAccept'), (0,hooks_nodes/* member */.Dc)((0,hooks_nodes.at)(root, 'tools'), 'autoAccept')].filter((one) => (0,hooks_nodes/* isTrue */.Hn)(one?.value));
    return [
        ...read.map((item) => told(`permissions.allow has ${(0,quoted/* quoted */.T)((0,hooks_nodes/* text */.Qq)(item))}, which lets the agent read credentials without asking`, item.start)),
        ...folders.map((item) => told(`permissions.additionalDirectories has ${(0,quoted/* quoted */.T)((0,hooks_nodes/* text */.Qq)(item))}, which is everything there is`, item.start)),
        ...accepts.map((one) => told('autoAccept lets the agent use tools without asking', one?.keyStart ?? 0)),
        ...marketFacts(root, knowledge),
    ];
}
function told(evidence, offset) {
    return { kind: 'state', rule: 'HOOK-AGENT-COMMAND', evidence, about: evidence, offset };
}
/** Plugins bring hooks and servers, which run by themselves: whoever writes the place they come from writes those. */
function marketFacts(root, knowledge) {
    const enabled = (0,hooks_nodes/* membersOf */.lS)((0,hooks_nodes.at)(root, 'enabledPlugins')).filter(({ value }) => (0,hooks_nodes/* isTrue */.Hn)(value));
    return (0,hooks_nodes/* membersOf */.lS)((0,hooks_nodes.at)(root, 'extraKnownMarketplaces')).flatMap(({ key, value, keyStart }) => {
        const source = (0,hooks_nodes.at)(value, 'source');
        const place = [(0,hooks_nodes.at)(source, 'repo'), (0,hooks_nodes.at)(source, 'url'), (0,hooks_nodes.at)(source, 'package')].map((node) => (0,hooks_nodes/* text */.Qq)(node));
        const from = place.find((one) => one !== '') ?? '';
        if (from === '' || knowledge['plugin-places'].some((known) => from.toLowerCase().startsWith(known)))
            return [];
        const isUsed = enabled.some((plugin) => plugin.key.endsWith(`@${key}`));
        const evidence = `extraKnownMarketplaces has ${(0,quoted/* quoted */.T)(from)}, whose plugins bring commands that run by themselves${isUsed ? ', and one of them is enabled' : ''}`;
        const about = `${key} ${from}`;
        const fact = { kind: 'state', rule: 'HOOK-AGENT-COMMAND', evidence, about, offset: keyStart };
        return [isUsed ? fact : { ...fact, severity: 'LOW' }];
    });
}
/** A server of somebody else's that the agent talks to in place of its maker's. */
function providerFacts(root, knowledge) {
    const chosen = (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(root, 'model_provider'));
    const key = (0,hooks_nodes/* member */.Dc)((0,hooks_nodes.at)(root, 'model_providers', chosen), 'base_url');
    const [, host = ''] = /^[a-z]+:\/\/(?:[^/@\s]*@)?([^/:?#\s]*)/i.exec((0,hooks_nodes/* text */.Qq)(key?.value)) ?? [];
    const known = knowledge['model-hosts'].some((one) => host === one || host.endsWith(`.${one}`));
    if (key === undefined || host === '' || known || isOwn(host))
        return [];
    const evidence = `model_providers has ${(0,quoted/* quoted */.T)((0,hooks_nodes/* text */.Qq)(key.value))}, which gets what the agent says, and its key`;
    return [
        {
            kind: 'state',
            rule: 'HOOK-ENVIRONMENT',
            evidence,
            about: (0,hooks_nodes/* text */.Qq)(key.value),
            offset: key.keyStart,
            severity: 'MEDIUM',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/agent.js






/** .claude/settings*.json and .gemini/settings.json, which have much the same shape. */
async function readAgent(file) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, 'jsonc');
    const [root] = roots;
    const facts = [
        ...hookFacts(root),
        ...helperFacts(root, file),
        ...variableFacts((0,hooks_nodes.at)(root, 'env'), 'the agent', file.knowledge.environment),
        ...openFacts(root, file),
        ...reachFacts(root, file.knowledge),
        ...serverFacts((0,hooks_nodes.at)(root, 'mcpServers'), file),
    ];
    return { facts, ...(problem && { problem }) };
}
/** `.codex/config.toml`. */
async function readCodex(file) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, 'toml');
    const [root] = roots;
    const approval = (0,hooks_nodes/* member */.Dc)(root, 'approval_policy');
    const sandbox = (0,hooks_nodes/* member */.Dc)(root, 'sandbox_mode');
    const facts = [
        ...serverFacts((0,hooks_nodes.at)(root, 'mcp_servers'), file),
        ...providerFacts(root, file.knowledge),
    ];
    if ((0,hooks_nodes/* text */.Qq)(sandbox?.value) === 'danger-full-access')
        facts.push(unguarded('sandbox_mode "danger-full-access" lets the agent do anything to the machine', sandbox));
    if ((0,hooks_nodes/* text */.Qq)(approval?.value) === 'never')
        facts.push({
            ...unguarded('approval_policy "never" lets the agent act without asking', approval),
            severity: 'MEDIUM',
        });
    const notify = (0,hooks_nodes/* member */.Dc)(root, 'notify');
    if (notify !== undefined)
        facts.push(agent_commandFact((0,hooks_nodes/* commandLine */.ay)(notify.value), 'notify', 'after each turn of the agent', notify.keyStart));
    return { facts, ...(problem && { problem }) };
}
/** Where the command of a hook stands: for every shell, or for one of them. */
const HOOK_COMMANDS = ['command', 'bash', 'powershell'];
/** `hooks: { Event: [{ matcher, hooks: [{ command }] }] }`, or a flat list of commands. */
function hookFacts(root) {
    return (0,hooks_nodes/* membersOf */.lS)((0,hooks_nodes.at)(root, 'hooks')).flatMap(({ key, value }) => (0,hooks_nodes/* itemsOf */.S3)(value)
        .flatMap((entry) => [entry, ...(0,hooks_nodes/* itemsOf */.S3)((0,hooks_nodes.at)(entry, 'hooks'))])
        .flatMap((hook) => HOOK_COMMANDS.flatMap((name) => hookCommand(key, hook, name))));
}
function hookCommand(event, hook, name) {
    const command = (0,hooks_nodes/* member */.Dc)(hook, name);
    const whole = name === 'command' && command?.value.kind === 'scalar' ? hook : command?.value;
    const line = (0,hooks_nodes/* commandLine */.ay)(whole) || (0,hooks_nodes/* text */.Qq)(command?.value);
    if (command === undefined || line === '')
        return [];
    return [
        agent_commandFact(line, `the hook ${(0,quoted/* quoted */.T)(event, 60)}`, 'by itself while the agent works', command.keyStart),
    ];
}
function helperFacts(root, { knowledge }) {
    return knowledge['agent-helpers'].flatMap((path) => {
        const keys = path.split('.');
        const key = keys.pop() ?? '';
        const helper = (0,hooks_nodes/* member */.Dc)((0,hooks_nodes.at)(root, ...keys), key);
        const command = helper === undefined ? '' : (0,hooks_nodes/* commandLine */.ay)(helper.value);
        return command === ''
            ? []
            : [
                agent_commandFact(command, `the setting ${(0,quoted/* quoted */.T)(path)}`, 'by itself while the agent works', helper?.keyStart ?? 0),
            ];
    });
}
function agent_commandFact(command, subject, when, offset) {
    return { kind: 'command', command, subject, when, offset, unknown: 'HOOK-AGENT-COMMAND' };
}
function openFacts(root, { knowledge }) {
    const facts = [];
    const mode = (0,hooks_nodes/* member */.Dc)((0,hooks_nodes.at)(root, 'permissions'), 'defaultMode');
    if ((0,hooks_nodes/* text */.Qq)(mode?.value) === 'bypassPermissions')
        facts.push(unguarded('permissions.defaultMode "bypassPermissions" lets the agent act without asking', mode));
    const all = (0,hooks_nodes/* member */.Dc)(root, 'enableAllProjectMcpServers');
    if ((0,hooks_nodes/* isTrue */.Hn)(all?.value))
        facts.push(unguarded('enableAllProjectMcpServers starts every server of .mcp.json without asking', all));
    const key = (0,hooks_nodes/* member */.Dc)(root, 'apiKeyHelper');
    if (key !== undefined && (0,hooks_nodes/* text */.Qq)(key.value) !== '')
        facts.push(unguarded(`apiKeyHelper ${(0,quoted/* quoted */.T)((0,hooks_nodes/* text */.Qq)(key.value))} is run to get the key of whoever opens the folder`, key));
    const trust = (0,hooks_nodes/* member */.Dc)(root, 'trust');
    if ((0,hooks_nodes/* isTrue */.Hn)(trust?.value))
        facts.push(unguarded('trust lets the servers act without asking', trust));
    const open = knowledge.expressions('agent-open');
    for (const item of (0,hooks_nodes/* itemsOf */.S3)((0,hooks_nodes.at)(root, 'permissions', 'allow'))) {
        if (!open.some((expression) => expression.test((0,hooks_nodes/* text */.Qq)(item))))
            continue;
        const some = /\(\s*\w/.test((0,hooks_nodes/* text */.Qq)(item));
        const what = some ? 'that program with any arguments' : 'any command';
        const evidence = `permissions.allow has ${(0,quoted/* quoted */.T)((0,hooks_nodes/* text */.Qq)(item))}, which lets the agent run ${what} without asking`;
        facts.push({
            kind: 'state',
            rule: 'HOOK-AGENT-COMMAND',
            evidence,
            about: (0,hooks_nodes/* text */.Qq)(item),
            offset: item.start,
            ...(some && { severity: 'LOW' }),
        });
    }
    return facts;
}
function unguarded(evidence, at_) {
    return {
        kind: 'state',
        rule: 'HOOK-AGENT-UNGUARDED',
        evidence,
        about: evidence,
        offset: at_?.keyStart ?? 0,
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/agent-folders.js





/** `.github/hooks/*.json` and `.kiro/hooks/*.kiro.hook`; the scripts beside them are read as programs. */
async function readAgentFolder(file) {
    if (!/\.(?:json|hook)$/i.test(file.path))
        return { facts: [] };
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, 'jsonc');
    const facts = [...hookFacts(roots[0]), ...thenFacts(roots[0])];
    // What follows may also be a prompt.
    return { facts, obeyed: (0,hooks_obeyed/* obeyedIn */.Q)((0,hooks_nodes.at)(roots[0], 'then', 'prompt')), ...(problem && { problem }) };
}
/** What follows an event, where it is a command. */
function thenFacts(root) {
    const then = (0,hooks_nodes.at)(root, 'then');
    const command = (0,hooks_nodes/* member */.Dc)(then, 'command');
    const line = command === undefined ? '' : (0,hooks_nodes/* commandLine */.ay)(then);
    if (command === undefined || line === '')
        return [];
    const subject = `the hook ${(0,quoted/* quoted */.T)((0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(root, 'name')), 60)}`;
    return [agent_commandFact(line, subject, 'by itself while the agent works', command.keyStart)];
}
/** Commands that aider runs after each edit; formatters and tests are ordinary there. */
const AFTER_EDITS = ['lint-cmd', 'test-cmd', 'notifications-command'];
async function readAider(file) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, 'yaml');
    const facts = AFTER_EDITS.flatMap((key) => {
        const setting = (0,hooks_nodes/* member */.Dc)(roots[0], key);
        const items = setting?.value.kind === 'array' ? (0,hooks_nodes/* itemsOf */.S3)(setting.value) : [setting?.value];
        return items.flatMap((item) => {
            const command = (0,hooks_nodes/* text */.Qq)(item);
            if (command === '' || setting === undefined)
                return [];
            const subject = `the setting ${(0,quoted/* quoted */.T)(key)}`;
            return [{ kind: 'command', command, subject, when: file.when, offset: setting.keyStart }];
        });
    });
    return { facts, ...(problem && { problem }) };
}

// EXTERNAL MODULE: ./lib/src/inspect/command/place.js
var place = __webpack_require__(26240);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/installers.js
var installers = __webpack_require__(56117);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/cmake-text.js
// Parts a CMake file into its commands with their arguments (cmake-language(7)).
/** Commands of one file; real ones have some thousand. */
const MAX_COMMANDS = 20_000;
/** Arguments of one command, which lists of files have. */
const MAX_ARGUMENTS = 5000;
const COMMAND = /#\[(={0,20})\[|#[^\n]*|([A-Za-z_]\w{0,100})[ \t]{0,100}\(/g;
const ARGUMENT = /#\[(={0,20})\[|#[^\n]*|\[(={0,20})\[|"|[()]|(?:\\[^]|[^\s()#"\\])+|\s+|[^]/y;
/** Linear; what is not closed ends with the text. Never throws. */
function cmakeCommands(text) {
    const found = [];
    const start = new RegExp(COMMAND);
    for (let match = start.exec(text); match !== null && found.length < MAX_COMMANDS; match = start.exec(text)) {
        const { 1: comment, 2: name, index } = match;
        if (comment !== undefined)
            start.lastIndex = bracketEnd(text, start.lastIndex, comment).next;
        if (name === undefined)
            continue;
        const { args, next } = readArguments(text, start.lastIndex);
        found.push({ name: name.toLowerCase(), args, offset: index });
        start.lastIndex = next;
    }
    return found;
}
function readArguments(text, from) {
    const args = [];
    const token = new RegExp(ARGUMENT);
    token.lastIndex = from;
    let depth = 0;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        const { 0: piece, 1: comment, 2: bracket, index } = match;
        if (piece === '(')
            depth++;
        else if (piece === ')' && depth-- === 0)
            return { args, next: token.lastIndex };
        else if (comment !== undefined)
            token.lastIndex = bracketEnd(text, token.lastIndex, comment).next;
        else if (bracket !== undefined) {
            const { end, next } = bracketEnd(text, token.lastIndex, bracket);
            args.push({ value: text.slice(index + piece.length, end), offset: index, quoted: true });
            token.lastIndex = next;
        }
        else if (piece === '"') {
            const end = quoteEnd(text, index + 1);
            args.push({ value: plain(text.slice(index + 1, end)), offset: index, quoted: true });
            token.lastIndex = end + 1;
        }
        else if (!piece.startsWith('#') && piece.trim() !== '' && piece !== ')')
            args.push({ value: plain(piece), offset: index, quoted: false });
        if (args.length >= MAX_ARGUMENTS)
            return { args, next: token.lastIndex };
    }
    return { args, next: text.length };
}
function bracketEnd(text, from, equals) {
    const mark = `]${equals}]`;
    const end = text.indexOf(mark, from);
    return end === -1 ? { end: text.length, next: text.length } : { end, next: end + mark.length };
}
function quoteEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}
function plain(raw) {
    if (!raw.includes('\\'))
        return raw;
    return raw.replace(/\\(\r?\n|[^])/g, (_, one) => {
        if (one.endsWith('\n'))
            return '';
        return one === 'n' ? '\n' : one === 't' ? '\t' : one === ';' ? '\\;' : one;
    });
}

// EXTERNAL MODULE: ./lib/src/inspect/command/words.js
var words = __webpack_require__(55058);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/executed.js

/** A variable that is set for one command, and an option. */
const PASSED_OVER = /^(?:[A-Za-z_]\w{0,60}=\S{0,200}|[-+/][A-Za-z-]{0,30})$/;
const executed_MAX_LINE = 16_384;
const MAX_WORDS = 200;
function runsFiles(program, { shells, powershells, evaluators, interpreters, fileRunners }) {
    const name = (0,words/* programName */.kX)(program).replace(/(?<=[a-z])\d[\d.]{0,15}$/, '');
    return [shells, powershells, evaluators, interpreters, fileRunners].some((set) => set.has(name));
}
/** Files and `$names` that a command line starts; the last part of each path. Linear. */
function executedIn(line, known) {
    const found = new Set();
    for (const part of line
        .slice(0, executed_MAX_LINE)
        .split(/&&|\|\||[;&|\n]/)
        .slice(0, MAX_WORDS)) {
        const words = part
            .split(/[\s"'()`,]+/)
            .filter((word) => word !== '')
            .slice(0, MAX_WORDS);
        for (let at = 0; at < words.length; at++) {
            const word = words[at] ?? '';
            if (known.startingWords.has(word) || PASSED_OVER.test(word))
                continue;
            found.add(lastPart(word));
            if (!runsFiles(word, known))
                break;
        }
    }
    return found;
}
/** `$out/tool` is the file `tool`, and `$tool` what the name stands for. */
function lastPart(word) {
    const plain = word.replaceAll('\\', '/').replace(/^\$\{(\w{1,100})\}$/, '$$$1');
    return plain.slice(plain.lastIndexOf('/') + 1);
}
/** Whether two sets have something in common. */
function meet(some, others) {
    for (const one of some)
        if (others.has(one))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/cmake-values.js

const REFERENCE = /\$\{([\w./+-]{1,100})\}|\$ENV\{(\w{1,100})\}/g;
/** Variables that stand for variables. */
const MAX_DEPTH = 4;
/** Characters of a value. */
const MAX_VALUE = 8192;
class CmakeValues {
    values = new Map();
    constructor(commands) {
        for (const { name, args } of commands) {
            const [target, ...rest] = args;
            if (name !== 'set' || target === undefined || this.values.has(target.value))
                continue;
            const end = rest.findIndex(({ value, quoted }) => !quoted && (value === 'CACHE' || value === 'PARENT_SCOPE'));
            const words = (end === -1 ? rest : rest.slice(0, end)).slice(0, 50).map(({ value }) => value);
            this.values.set(target.value, words.join(' ').slice(0, MAX_VALUE));
        }
    }
    /** References resolved; what the file does not set stays as `$NAME`. */
    text(value, depth = 0) {
        const replaced = value.slice(0, MAX_VALUE).replace(REFERENCE, (_, name, variable) => {
            const known = name === undefined ? undefined : this.values.get(name);
            if (known === undefined || depth >= MAX_DEPTH)
                return `$${name ?? variable ?? ''}`;
            return this.text(known, depth + 1);
        });
        return replaced.slice(0, MAX_VALUE);
    }
    /** The file as it is named, and what that stands for; `$out/tool` is the file `tool`. */
    keys({ value }) {
        const keys = [
            value.replace(REFERENCE, (_, name, variable) => `$${name ?? variable ?? ''}`),
            this.text(value),
        ];
        return new Set(keys.map(lastPart).filter((key) => key.length > 1));
    }
}

// EXTERNAL MODULE: ./lib/src/inspect/command/fetch.js
var fetch = __webpack_require__(34535);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/traces.js
// What leads where in a build program: names that hold what was fetched or decoded, files that were written, signs.


/** Places of one sign that are looked at. */
const MOST = 500;
/** Names that are made of names that are made of names. */
const ROUNDS = 3;
class Traces {
    program;
    runs;
    /** Where something is fetched. */
    fetches;
    /** Names that hold what was fetched or decoded, or came over a connection; functions with `()` behind them. */
    fetched;
    decoded;
    received;
    /** Files that were written where something is fetched, by their keys. */
    written;
    knowledge;
    language;
    places = new Map();
    constructor({ program, runs, fetches = [], language, knowledge }) {
        this.program = program;
        this.runs = runs;
        this.knowledge = knowledge;
        this.language = language;
        const byProgram = runs.filter((run) => this.isFetch(run)).map(({ offset }) => offset);
        this.fetches = [...this.sign('fetch'), ...byProgram, ...fetches];
        this.fetched = this.follow(this.fetches);
        this.decoded = this.follow(this.sign('decode'));
        this.received = this.follow(this.sign('socket'));
        this.written = this.fetches.length === 0 ? new Set() : this.writtenKeys();
    }
    /** The places of a sign in the code. */
    sign(sign) {
        const known = this.places.get(sign);
        if (known !== undefined)
            return known;
        const found = this.matches(sign).map(({ index }) => index);
        this.places.set(sign, found);
        return found;
    }
    textWith(kind) {
        const expression = new RegExp(this.knowledge.build.texts[kind], 'i');
        const found = this.program.source.strings.find(({ value }) => expression.test(value.slice(0, 4096)));
        return found && { command: found.value, offset: found.offset };
    }
    /** Whether a name is one that build programs give to a tool of the machine. */
    isTool(name) {
        return new RegExp(this.knowledge.build['tool-names'], 'i').test(name);
    }
    isFetch({ program, command, isShell }) {
        const { commands } = this.knowledge;
        if (isShell)
            return command
                .slice(0, 16_384)
                .split(/[\s;&|()]+/)
                .some((word) => (0,fetch/* isFetcher */.c)(word, commands));
        return program.text !== undefined && (0,fetch/* isFetcher */.c)(program.text, commands);
    }
    /** What a command starts, as keys of files and names. */
    executed(run) {
        const keys = new Set(executedIn(run.command, this.knowledge.commands));
        if (!run.isShell)
            for (const key of run.program.keys)
                keys.add(key);
        const names = [...keys].flatMap((key) => (/^\$\w/.test(key) ? key.slice(1) : []));
        for (const name of names)
            for (const key of this.program.keysOfName(name))
                keys.add(key);
        return { keys, names: this.program.withSources(new Set(names)) };
    }
    /** The arguments of all calls that a pattern of the language ends at. */
    argumentsOf(which) {
        return this.matches(which).map(({ 0: token, index }) => this.program.argumentsAfter(index + token.length));
    }
    has(places, { from, to }) {
        return places.some((at) => at >= from && at < to);
    }
    matches(which) {
        const pattern = this.knowledge.build.languages[this.language][which];
        const found = [];
        for (const match of this.program.source.code.matchAll(new RegExp(pattern, 'g')))
            if (found.push(match) >= MOST)
                break;
        return found;
    }
    /** Names that are set to something with one of the places in it, or made of such names. */
    follow(places) {
        const found = new Set();
        const { functions, bindings } = this.program;
        if (places.length === 0)
            return found;
        for (const [name, span] of functions)
            if (name !== 'main' && this.has(places, span))
                found.add(`${name}()`);
        for (let round = 0; round < ROUNDS; round++) {
            const before = found.size;
            for (const [name, spans] of bindings)
                if (!found.has(name) &&
                    spans.slice(0, 20).some((span) => this.has(places, span) || this.isMadeOf(span, found)))
                    found.add(name);
            if (found.size === before)
                break;
        }
        return found;
    }
    /** Whether one of the names, or a call of one of the functions, stands in it. */
    isMadeOf(span, found) {
        for (const name of this.program.namesIn(span))
            if (found.has(name))
                return true;
        const code = this.program.source.code.slice(span.from, span.to);
        for (const [name] of code.matchAll(/(?<!\w)[A-Za-z_]\w{0,100}/g))
            if (found.has(`${name}()`))
                return true;
        return false;
    }
    writtenKeys() {
        const { program } = this;
        const keys = new Set();
        const add = (expression) => {
            for (const key of expression.keys)
                keys.add(key);
        };
        for (const [first] of this.argumentsOf('writes'))
            if (first !== undefined)
                add(program.expression(first));
        for (const all of this.argumentsOf('writes-last')) {
            const last = all.at(-1);
            if (last !== undefined)
                add(program.expression(last));
        }
        for (const run of this.runs.filter((one) => this.isFetch(one))) {
            for (const arg of run.args)
                if (!isOption(arg.text))
                    add(arg);
            for (const word of wordsOf(run.command))
                keys.add(lastPart(word));
        }
        for (const name of this.fetched)
            if (name.endsWith('()'))
                for (const args of program.callsOf(name.slice(0, -2)))
                    for (const arg of args)
                        add(program.expression(arg));
        return keys;
    }
}
/** Words of a command that fetches, which may be the files that it writes; the last part of an address is one, too. */
function wordsOf(command) {
    const words = command.slice(0, 16_384).split(/[\s"'()`;&|<>]+/);
    return words.slice(1, 200).filter((word) => !isOption(word) && lastPart(word).length > 1);
}
function isOption(text) {
    return text !== undefined && text.startsWith('-');
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/judge.js
// Judges a build program: what it starts by the rules of commands, and what leads to what in it.



const BUILD_RULE = 'HOOK-BUILD-CODE';
function judgeBuild(file) {
    const { runs, subject, when, knowledge } = file;
    const commands = runs.map(({ command, offset }) => ({
        kind: 'command',
        command,
        subject,
        when,
        offset,
    }));
    const traces = new Traces(file);
    const started = shellOverNetwork(traces, file) ?? evaluatesFetched(traces) ?? runsFetched(traces, knowledge.commands);
    const judged = [started, sendsSecrets(traces)].flatMap((one) => one ?? []);
    return [...commands, ...judged.map((one) => stateOf(one, file))];
}
function stateOf({ says, command, offset, grave }, { subject, when }) {
    const told = command.trim();
    return {
        kind: 'state',
        rule: BUILD_RULE,
        evidence: `${subject} ${says} (${(0,quoted/* quoted */.T)(told)}) ${when}`,
        about: `${says}: ${told.slice(0, 500)}`,
        offset,
        ...(!grave && { severity: 'MEDIUM' }),
    };
}
function runsFetched(traces, commands) {
    const { runs, fetches, fetched, written, decoded } = traces;
    const isPinned = traces.sign('digest').length > 0 && traces.textWith('digest') !== undefined;
    let unclear;
    for (const run of runs) {
        const isFetch = traces.isFetch(run);
        const { keys, names } = traces.executed(run);
        if (!isFetch && (meet(keys, written) || meet(names, fetched) || startsFunction(run, traces)))
            return { says: 'runs what it has fetched', ...run, grave: !isPinned };
        if (meet(names, decoded))
            return { says: 'runs what it has decoded', ...run, grave: true };
        if (!isFetch && isOpaque(run, traces))
            unclear ??= run;
        else if (fetches.length > 0 && !isFetch && readsInput(run, commands))
            return { says: 'starts a shell that reads its commands, beside a download', ...run, grave: false };
    }
    if (unclear === undefined || written.size === 0)
        return undefined;
    const says = 'fetches and writes files, and starts a program that only shows when it runs';
    return { says, ...unclear, grave: false };
}
/** `Command::new(download())` */
function startsFunction(run, traces) {
    return !run.isShell && traces.isMadeOf(run.program, traces.fetched);
}
/** A shell without a program. */
function readsInput({ command, program, isShell }, commands) {
    return (!isShell &&
        runsFiles(program.text ?? '', commands) &&
        executedIn(command, commands).size === 1 &&
        !/\s-[a-z]*[cem]\b/.test(command));
}
/** A program whose name is worked out, but not by asking the environment, where tools of the build are told. */
function isOpaque({ program, isShell }, traces) {
    if (isShell || program.literal || (program.text !== undefined && !program.text.startsWith('$')))
        return false;
    const code = traces.program.source.code.slice(program.from, program.to);
    const words = [...program.names, ...code.split(/\W+/)];
    return !words.some((name) => traces.isTool(name)) && !/\benv\b|ENV\b/.test(code);
}
function evaluatesFetched(traces) {
    const { fetches, fetched, decoded, written, program } = traces;
    const decodes = traces.sign('decode');
    for (const [first] of traces.argumentsOf('evaluates')) {
        if (first === undefined)
            continue;
        const { names, keys, literal } = program.expression(first);
        const place = { command: program.source.text.slice(first.from, first.to), offset: first.from };
        if (traces.has(fetches, first) ||
            meet(names, fetched) ||
            traces.isMadeOf(first, fetched) ||
            (!literal && meet(keys, written)))
            return { says: 'evaluates what it has fetched', ...place, grave: true };
        if (traces.has(decodes, first) || meet(names, decoded) || traces.isMadeOf(first, decoded))
            return { says: 'evaluates what it has decoded', ...place, grave: true };
    }
    return undefined;
}
/** A program whose input and output are a connection, or that is given what came over one. */
function shellOverNetwork(traces, { knowledge, language }) {
    if (traces.sign('socket').length === 0)
        return undefined;
    const says = 'connects to another machine and starts a shell';
    const hasDescriptor = traces.sign('descriptor').length > 0;
    const shells = traces.runs.filter((run) => run.isShell || runsFiles(run.program.text ?? '', knowledge.commands));
    const given = traces.runs.find((run) => meet(traces.executed(run).names, traces.received));
    if (given !== undefined)
        return { says, ...given, grave: true };
    const [first] = hasDescriptor && shells.length === 0 ? traces.runs : shells;
    if (first === undefined)
        return undefined;
    if (hasDescriptor)
        return { says, ...first, grave: true };
    // In Rust, what is read goes into a buffer that is handed in, which nobody follows.
    const open = shells.find(({ args }) => args.some(({ literal, text }) => !literal && (text ?? '$').startsWith('$')));
    return language === 'rust' && open !== undefined ? { says, ...open, grave: true } : undefined;
}
function sendsSecrets(traces) {
    const { fetches } = traces;
    const hasSocket = traces.sign('socket').length > 0;
    if (fetches.length === 0 && !hasSocket)
        return undefined;
    const sends = (fetches.length > 0 && traces.sign('send').length > 0) ||
        (hasSocket && traces.sign('transmit').length > 0);
    const credentials = traces.sign('reads').length > 0 ? traces.textWith('credentials') : undefined;
    if (credentials !== undefined)
        return { says: 'reads credentials and talks to another machine', ...credentials, grave: sends };
    if (!sends)
        return undefined;
    const secret = traces.textWith('secrets');
    if (secret !== undefined)
        return { says: 'reads a secret of the environment and sends data', ...secret, grave: true };
    const [offset] = traces.sign('environment');
    if (offset === undefined)
        return undefined;
    const command = traces.program.source.text.slice(offset, offset + 80).split('\n', 1)[0] ?? '';
    return { says: 'reads all of the environment and sends data', command, offset, grave: true };
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/cmake.js
// Reads CMake files: the commands that they have run while a project is configured or built, and files that they fetch.







/** Commands of one file that are judged. */
const MAX_RUNS = 400;
/** Programs in programs. */
const cmake_MAX_DEPTH = 2;
/** Behind these words something else than words of a command begins. */
const KEYWORD = /^[A-Z][A-Z_]{3,40}$/;
/** How the words begin that are a command, in each of the commands that take one. */
const STARTS = new Map([
    ['execute_process', /^COMMAND$/],
    ['add_custom_command', /^COMMAND$/],
    ['add_custom_target', /^COMMAND$/],
    ['externalproject_add', /^(?:\w{1,20}_)?COMMAND$/],
    ['externalproject_add_step', /^COMMAND$/],
    ['fetchcontent_declare', /^\w{1,20}_COMMAND$/],
    ['vcpkg_execute_required_process', /^COMMAND$/],
    ['vcpkg_execute_in_download_mode', /^COMMAND$/],
]);
function readCmake(file) {
    const { text, path, when, knowledge } = file;
    const commands = withPrograms(cmakeCommands(text));
    const values = new CmakeValues(commands);
    const runs = commands.flatMap((one) => startedBy(one, values, file)).slice(0, MAX_RUNS);
    const subject = `the file ${(0,quoted/* quoted */.T)(path)}`;
    const facts = runs.map(({ command, offset }) => ({
        kind: 'command',
        command,
        subject,
        when,
        offset,
    }));
    const fetched = fetchedBy(commands, values, file).filter(({ pinned }) => !pinned);
    for (const run of runs) {
        const from = fetched.find(({ keys }) => meet(run.keys, keys));
        if (from === undefined || (0,place/* isPlaceOf */.n)(from.address, knowledge.commands.installers))
            continue;
        facts.push(cmake_stateOf('runs what it has fetched', from, run, file));
        break;
    }
    const included = includedFrom(commands, values, fetched);
    if (included !== undefined) {
        const isKnown = (0,place/* isPlaceOf */.n)(included.from.address, knowledge.build['cmake-modules']);
        const severity = isKnown ? 'LOW' : 'MEDIUM';
        facts.push({ ...cmake_stateOf('includes what it has fetched', included.from, included, file), severity });
    }
    return { facts: [...facts, ...uploads(commands, values, file)] };
}
function cmake_stateOf(says, { address }, { command, offset }, { path, when }) {
    const evidence = `the file ${(0,quoted/* quoted */.T)(path)} ${says} from ${(0,quoted/* quoted */.T)(address)}, without a digest (${(0,quoted/* quoted */.T)(command)}), ${when}`;
    return { kind: 'state', rule: BUILD_RULE, evidence, about: `${says}: ${command.slice(0, 500)}`, offset };
}
/** `install(CODE "…")` and `cmake_language(EVAL CODE "…")` hold commands, too. */
function withPrograms(commands, depth = 0) {
    if (depth >= cmake_MAX_DEPTH)
        return commands;
    return commands.flatMap((one) => {
        if (one.name !== 'install' && one.name !== 'cmake_language')
            return [one];
        const programs = one.args.filter((_, index) => one.args[index - 1]?.value === 'CODE');
        const inner = programs.flatMap(({ value, offset }) => withPrograms(cmakeCommands(value), depth + 1).map(({ name, args }) => ({ name, args, offset })));
        return [one, ...inner];
    });
}
function startedBy({ name, args, offset }, values, file) {
    if (name === 'exec_program') {
        const words = args.filter(({ value, quoted: isText }) => isText || !KEYWORD.test(value));
        return started(words, values, offset, file);
    }
    const start = STARTS.get(name);
    if (start === undefined)
        return [];
    const groups = [];
    let open;
    for (const arg of args) {
        if (!arg.quoted && start.test(arg.value))
            groups.push((open = []));
        else if (!arg.quoted && KEYWORD.test(arg.value) && arg.value !== 'ARGS')
            open = undefined;
        else
            open?.push(arg);
    }
    // The commands of one process are a pipe.
    if (name === 'execute_process') {
        const piped = groups.flatMap((words, index) => (index === 0 ? words : [PIPE, ...words]));
        return started(piped, values, offset, file);
    }
    return groups.flatMap((words) => started(words, values, words[0]?.offset ?? offset, file));
}
const PIPE = { value: '|', offset: 0, quoted: false };
function started(words, values, offset, { knowledge }) {
    if (words.length === 0)
        return [];
    const command = words.map(({ value }) => values.text(value)).join(' ');
    const plain = words.map(({ value }) => value.replaceAll(/\$(?:ENV)?\{([^{}]{1,100})\}/g, '$$$1')).join(' ');
    const keys = [...executedIn(command, knowledge.commands), ...executedIn(plain, knowledge.commands)];
    return [{ command, offset, keys: new Set(keys) }];
}
/** `file(DOWNLOAD address file)`, functions of the file that do it with what they are given, and programs that fetch. */
function fetchedBy(commands, values, file) {
    const found = [];
    const helpers = new Map();
    let open;
    for (const { name, args } of commands) {
        if (name === 'function' || name === 'macro')
            open = { name: (args[0]?.value ?? '').toLowerCase(), params: args.slice(1).map(({ value }) => value) };
        else if (name === 'endfunction' || name === 'endmacro')
            open = undefined;
        else if (isDownload(name, args)) {
            const [, address, target] = args;
            if (address === undefined || target === undefined)
                continue;
            const pinned = isPinned(args, values.text(address.value));
            found.push({ address: values.text(address.value), keys: values.keys(target), pinned });
            const at = open?.params.findIndex((param) => target.value.includes(`\${${param}}`)) ?? -1;
            if (open !== undefined && at !== -1)
                helpers.set(open.name, { at, pinned });
        }
        else {
            const helper = helpers.get(name);
            const target = helper === undefined ? undefined : args[helper.at];
            if (helper !== undefined && target !== undefined) {
                const address = args.map(({ value }) => values.text(value)).find((value) => /^https?:/i.test(value));
                found.push({ address: address ?? '', keys: values.keys(target), pinned: helper.pinned });
            }
            else
                for (const run of startedBy({ name, args, offset: 0 }, values, file))
                    found.push(...fetchedByProgram(run, file));
        }
        if (found.length > MAX_RUNS)
            break;
    }
    return found;
}
function isDownload(name, args) {
    return name === 'file' && args[0]?.value === 'DOWNLOAD';
}
function isPinned(args, address) {
    return (args.some(({ value, quoted: isText }) => !isText && /^EXPECTED_(?:HASH|MD5)$/.test(value)) ||
        (0,place/* isCommitOf */.T)(address));
}
/** The words of curl and wget, of which one is the file. */
function fetchedByProgram({ command }, { knowledge }) {
    const address = /https?:\/\/[^\s"'|;)]{1,2000}/i.exec(command)?.[0];
    if (address === undefined || !/^(?:\S{0,200}\/)?(?:curl|wget|aria2c)(?:\.exe)?\s/i.test(command))
        return [];
    if ((0,installers/* isInstaller */.j)(command, knowledge))
        return [];
    const [own = ''] = command.slice(0, 8192).split(/[|;&]/, 1);
    const words = own.split(/\s+/).slice(1);
    const keys = words
        .filter((word) => !word.startsWith('-'))
        .map((word) => word.slice(word.lastIndexOf('/') + 1));
    return [{ address, keys: new Set(keys.filter((key) => key.length > 1)), pinned: false }];
}
function includedFrom(commands, values, fetched) {
    const all = new Set(fetched.flatMap(({ keys }) => [...keys]));
    for (const { name, args, offset } of commands) {
        const [file] = args;
        if (name !== 'include' || file === undefined || all.size === 0)
            continue;
        const own = values.keys(file);
        const from = meet(own, all) ? fetched.find(({ keys }) => meet(own, keys)) : undefined;
        if (from !== undefined)
            return { from, command: `include(${file.value})`, offset };
    }
    return undefined;
}
/** `file(UPLOAD file address)` of a file that holds credentials. */
function uploads(commands, values, { path, when, knowledge }) {
    const credentials = new RegExp(knowledge.build.texts.credentials, 'i');
    return commands.flatMap(({ name, args, offset }) => {
        const [verb, file, address] = args;
        if (name !== 'file' || verb?.value !== 'UPLOAD' || file === undefined)
            return [];
        if (!credentials.test(values.text(file.value)))
            return [];
        const evidence = `the file ${(0,quoted/* quoted */.T)(path)} sends ${(0,quoted/* quoted */.T)(file.value)} to ${(0,quoted/* quoted */.T)(values.text(address?.value ?? ''))} ${when}`;
        return [{ kind: 'state', rule: BUILD_RULE, evidence, about: `upload: ${file.value}`, offset }];
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/source.js
// A program as its code without comments and texts, and its texts beside it: what patterns may be asked of.
/** Texts of one program; real build programs have hundreds. */
const MAX_STRINGS = 20_000;
/** Brackets of one program that are paired. */
const MAX_BRACKETS = 100_000;
/** Puts the two together. `spans` are what is blanked, in order: comments, and the insides of texts. */
function sourceOf(text, spans, strings) {
    const parts = [];
    let done = 0;
    for (const [from, to] of spans) {
        parts.push(text.slice(done, from), text.slice(from, to).replace(/[^\n]/g, ' '));
        done = to;
    }
    const code = parts.join('') + text.slice(done);
    return { text, code, strings, closes: bracketsOf(code) };
}
function bracketsOf(code) {
    const closes = new Map();
    const open = [];
    for (const { 0: bracket, index } of code.matchAll(/[()[\]{}]/g)) {
        if (closes.size + open.length > MAX_BRACKETS)
            break;
        if ('([{'.includes(bracket))
            open.push(index);
        else {
            const last = open.pop();
            if (last !== undefined)
                closes.set(last, index);
        }
    }
    for (const place of open)
        closes.set(place, code.length);
    return closes;
}
/** Stretches longer than this are no arguments that anybody wrote. */
const MAX_SPAN = 16_384;
/** The parts between commas that stand in no bracket of their own. `open` is the place of the bracket. */
function argumentsAt({ code, closes }, open) {
    const end = Math.min(closes.get(open) ?? code.length, open + MAX_SPAN);
    return partsOf({ code, closes }, open + 1, end, ',');
}
/** The parts of a stretch between separators, brackets kept whole. */
function partsOf({ code, closes }, from, to, separator) {
    const parts = [];
    let start = from;
    for (let at = from; at < to; at++) {
        const character = code.charAt(at);
        if (character === separator) {
            parts.push({ from: start, to: at });
            start = at + 1;
        }
        else if ('([{'.includes(character))
            at = closes.get(at) ?? to;
    }
    if (code.slice(start, to).trim() !== '')
        parts.push({ from: start, to });
    return parts;
}
/** The texts of a stretch, by search: programs ask this for each of their calls. */
function stringsIn({ strings }, { from, to }) {
    let low = 0;
    let high = strings.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((strings[middle]?.offset ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    for (let at = low; at < strings.length; at++) {
        const one = strings[at];
        if (one === undefined || one.offset >= to || found.length >= 200)
            break;
        found.push(one);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/program.js
// What a build program does, as far as its text says: what it starts, what it writes and evaluates, and what leads where.

/** A name that is a value: no method, no function, no macro, no part of a path. */
const NAME = /(?<![\w.:])[A-Za-z_]\w{0,100}(?![\w!]|\s{0,20}(?:\(|::))/g;
/** Names of one program that are followed. */
const MAX_BINDINGS = 5000;
/** Functions of one program. */
const MAX_FUNCTIONS = 500;
/** Characters of what a name is set to. */
const program_MAX_VALUE = 4000;
/** Names that stand for names. */
const program_MAX_DEPTH = 4;
/** Names in one expression. */
const MAX_NAMES = 60;
class BuildProgram {
    source;
    language;
    /** What names are set to, each time. */
    bindings;
    /** Functions of the program, by their name. */
    functions;
    constructor(source, language) {
        this.source = source;
        this.language = language;
        this.bindings = this.readBindings();
        this.functions = this.readFunctions();
    }
    expression(span) {
        const strings = stringsIn(this.source, span);
        const own = this.namesIn(span);
        const [name] = own;
        const text = this.textOf(span, 0) ?? (name === undefined ? undefined : `$${name}`);
        const code = this.source.code.slice(span.from, span.to);
        const literal = strings.length === 1 && own.size === 0 && !/\w\s{0,20}[(!]/.test(code);
        return { ...span, text, literal, names: this.withSources(own), keys: this.keysOf(span, 0) };
    }
    textOf(span, depth) {
        return depth > program_MAX_DEPTH ? undefined : this.language.textOf(this, span, depth);
    }
    /** The text of what a name is set to first, when that is a text. */
    valueOf(name, depth) {
        const span = this.bindings.get(name)?.[0];
        return span === undefined ? undefined : this.textOf(span, depth + 1);
    }
    /** Names in the code of a stretch and inside of its texts. */
    namesIn(span) {
        const { code } = this.source;
        const found = new Set();
        const take = (part) => {
            for (const [name] of part.matchAll(NAME)) {
                if (found.size >= MAX_NAMES)
                    return;
                if (!this.language.keywords.has(name))
                    found.add(name);
            }
        };
        take(code.slice(span.from, span.to));
        for (const { value } of stringsIn(this.source, span))
            for (const { 1: inner = '' } of value.slice(0, program_MAX_VALUE).matchAll(this.language.interpolated))
                take(inner);
        return found;
    }
    /** The arguments of the calls of a function. */
    callsOf(name) {
        const { code } = this.source;
        const found = [];
        for (const { 0: token, index } of code.matchAll(new RegExp(`(?<![\\w.])${name}${this.language.call}`, 'g'))) {
            if (/(?:fn|def)\s{1,20}(?:self\.)?$/.test(code.slice(Math.max(0, index - 30), index)))
                continue;
            if (found.push(this.argumentsAfter(index + token.length)) >= 50)
                break;
        }
        return found;
    }
    /** In brackets, or to the end of the line where the language lets them be left out. */
    argumentsAfter(end) {
        const { source } = this;
        if (source.code.charAt(end - 1) === '(')
            return argumentsAt(source, end - 1);
        return partsOf(source, end, this.lineEnd(end), ',');
    }
    /** Where the words of a call without brackets end. */
    lineEnd(from) {
        const { code, closes } = this.source;
        const last = Math.min(code.length, from + program_MAX_VALUE);
        for (let at = from; at < last; at++) {
            const character = code.charAt(at);
            if ('([{'.includes(character))
                at = closes.get(at) ?? last;
            else if (';)]}'.includes(character))
                return at;
            else if (character === '\n' && !/[,\\]\s{0,20}$/.test(code.slice(Math.max(from, at - 20), at)))
                return at;
            else if (character === ' ' &&
                /^ (?:do|if|unless|rescue|and|or|while|until)\b/.test(code.slice(at, at + 9)))
                return at;
        }
        return last;
    }
    /** The names with those that they were made of. */
    withSources(names) {
        const found = new Set(names);
        let open = [...names];
        for (let depth = 0; depth < program_MAX_DEPTH && open.length > 0 && found.size < MAX_NAMES; depth++) {
            const next = new Set();
            for (const name of open)
                for (const span of (this.bindings.get(name) ?? []).slice(0, 4))
                    for (const source of this.namesIn(span))
                        if (!found.has(source))
                            next.add(source);
            open = [...next].slice(0, MAX_NAMES);
            for (const name of open)
                found.add(name);
        }
        return found;
    }
    /** A file that is named by a text is that text; one that a variable names is the variable, and what that is. */
    keysOfName(name) {
        const value = this.bindings.get(name)?.[0];
        return value === undefined ? new Set() : this.keysOf(value, 1);
    }
    keysOf(span, depth) {
        const keys = new Set();
        const strings = stringsIn(this.source, span);
        for (const { value } of strings)
            for (const key of filesIn(value))
                keys.add(key);
        const isTemplate = strings.some(({ value }) => value.search(this.language.interpolated) !== -1 || value.includes('{}'));
        if (keys.size > 0 && !isTemplate)
            return keys;
        for (const name of this.namesIn(span)) {
            keys.add(`$${name}`);
            const value = depth < program_MAX_DEPTH ? this.bindings.get(name)?.[0] : undefined;
            if (value === undefined || keys.size > MAX_NAMES)
                continue;
            for (const key of this.keysOf(value, depth + 1))
                if (!key.startsWith('$') || strings.length === 0)
                    keys.add(key);
        }
        return keys;
    }
    readBindings() {
        const found = new Map();
        let count = 0;
        for (const { 0: token, 1: name = '', index } of this.source.code.matchAll(this.language.binding)) {
            if (count++ >= MAX_BINDINGS)
                break;
            const span = this.valueSpan(index + token.length);
            const known = found.get(name);
            if (known === undefined)
                found.set(name, [span]);
            else
                known.push(span);
        }
        for (const [name, span] of this.language.moreBindings?.(this.source) ?? []) {
            const known = found.get(name);
            if (known === undefined)
                found.set(name, [span]);
            else
                known.push(span);
        }
        return found;
    }
    valueSpan(from) {
        const { code, closes } = this.source;
        const last = Math.min(code.length, from + program_MAX_VALUE);
        for (let at = from; at < last; at++) {
            const character = code.charAt(at);
            if ('([{'.includes(character))
                at = closes.get(at) ?? last;
            else if (this.language.ends.includes(character) && !this.goesOn(at))
                return { from, to: at };
        }
        return { from, to: last };
    }
    /** A line of Ruby goes on where the next one begins with a point. */
    goesOn(at) {
        return (this.source.code.charAt(at) === '\n' && /^\s{0,200}[.+]/.test(this.source.code.slice(at, at + 210)));
    }
    readFunctions() {
        const found = new Map();
        let count = 0;
        for (const { 0: token, 1: name = '', index } of this.source.code.matchAll(this.language.definition)) {
            if (count++ >= MAX_FUNCTIONS)
                break;
            const from = index + token.length;
            found.set(name, { from, to: this.language.bodyEnd(this.source, from) });
        }
        return found;
    }
}
/** The last parts of the paths in a text. */
function filesIn(text) {
    const words = text.slice(0, program_MAX_VALUE).split(/[\s"';&|()]+/);
    const paths = words.length > 1 ? words.filter((word) => word.includes('/')) : words;
    return paths.flatMap((word) => {
        if (/:\/\//.test(word))
            return [];
        const name = word.slice(word.lastIndexOf('/') + 1);
        return /^[\w.+-]{2,}$/.test(name) ? [name] : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/ruby-text.js
// Parts a Ruby program into code, comments and texts (docs.ruby-lang.org, "Literals"), as far as that can be done without
// its grammar: what a slash or a per cent sign begins is told by what stands before it.

const START = /#|^=begin\b|^__END__[ \t\r]*$|["'`]|%([qQwWiIxrs]?)([^\w\s])|<<([~-]?)(["'`]?)([A-Za-z_]\w{0,60})\4|\//gm;
/** Behind these an operand is expected, so that a slash begins a pattern and a per cent sign a text. */
const OPERAND = /(?:^|[(,=~!|&{[;:?<>+*\n-]|(?<![\w.])(?:if|unless|when|and|or|not|return|while|until|then|do|else|elsif|in|puts|system|exec|sh|eval|print|raise|abort|spawn))\s{0,40}$/;
const CLOSES = { '(': ')', '[': ']', '{': '}', '<': '>' };
const ESCAPE = /\\(?:x([0-9a-fA-F]{1,2})|u\{?([0-9a-fA-F]{4,6})\}?|([nrtse0])|([^]))/g;
const SIMPLE = { n: '\n', r: '\r', t: '\t', s: ' ', e: '\u001b', 0: '\0' };
/** Characters before a sign that are asked what it is. */
const BEFORE = 60;
class RubyParts {
    strings = [];
    spans = [];
    text;
    pending = [];
    /** The end of the line on which texts begin whose bodies stand below it. */
    bodies = -1;
    constructor(text) {
        this.text = text;
    }
    read() {
        const start = new RegExp(START);
        while (this.strings.length < MAX_STRINGS) {
            const match = start.exec(this.text);
            if (this.bodies !== -1 && (match === null || match.index > this.bodies)) {
                start.lastIndex = this.readBodies();
                continue;
            }
            if (match === null)
                break;
            const next = this.take(match);
            if (next === undefined)
                break;
            start.lastIndex = next;
        }
    }
    /** Where reading goes on; undefined at the end of the program. */
    take({ 0: token, 1: kind, 2: bracket, 3: dash, 4: quote, 5: name, index, }) {
        const inside = index + token.length;
        if (token === '#')
            return this.blank(index, this.lineEnd(inside));
        if (token === '=begin')
            return this.blank(index, this.after('\n=end', inside));
        if (token.startsWith('__END__')) {
            this.blank(index, this.text.length);
            return undefined;
        }
        if (name !== undefined)
            return this.heredoc({ name, dash, quote, index, inside });
        if (token === '/' || bracket !== undefined) {
            if (!OPERAND.test(this.text.slice(Math.max(0, index - BEFORE), index)))
                return index + 1;
            if (bracket === undefined)
                return this.pattern(index);
        }
        const close = bracket === undefined ? token : (CLOSES[bracket] ?? bracket);
        const isRaw = token === "'" || kind === 'q' || kind === 'w' || kind === 'i' || kind === 's';
        const end = this.closing(inside, bracket ?? token, close, isRaw);
        const value = kind === 'r' ? '' : ruby_text_plain(this.text.slice(inside, end), isRaw);
        const runs = token === '`' || kind === 'x';
        return this.put({ value, offset: index, end: Math.min(this.text.length, end + 1), ...(runs && { runs }) }, inside, end);
    }
    /** `<<~NAME` begins a text on the next line; `class << self` and `1 << X` do not. */
    heredoc(one) {
        const { name, dash = '', quote = '', index, inside } = one;
        const isOne = dash !== '' ||
            quote !== '' ||
            (/^[A-Z]/.test(name) && OPERAND.test(this.text.slice(Math.max(0, index - BEFORE), index)));
        if (!isOne)
            return inside;
        if (this.pending.length < 50)
            this.pending.push({
                name,
                isIndented: dash !== '',
                isRaw: quote === "'",
                runs: quote === '`',
                offset: index,
                end: inside,
            });
        this.bodies = this.lineEnd(inside);
        return inside;
    }
    readBodies() {
        let at = this.bodies;
        this.bodies = -1;
        for (const { name, isIndented, isRaw, runs, offset, end } of this.pending.splice(0)) {
            const mark = new RegExp(`\\n${isIndented ? '[ \\t]{0,200}' : ''}${name}[ \\t\\r]{0,9}(?=\\n|$)`, 'g');
            mark.lastIndex = at;
            const close = mark.exec(this.text);
            const stop = close?.index ?? this.text.length;
            const value = ruby_text_plain(this.text.slice(at + 1, stop), isRaw);
            const before = this.strings.findLastIndex((one) => one.offset < offset);
            this.strings.splice(before + 1, 0, { value, offset, end, ...(runs && { runs }) });
            this.blank(at, Math.min(this.text.length, close === null ? stop : mark.lastIndex));
            at = close === null ? this.text.length : mark.lastIndex;
        }
        return at;
    }
    put(one, from, to) {
        this.strings.push(one);
        this.spans.push([from, to]);
        return one.end;
    }
    blank(from, to) {
        this.spans.push([from, to]);
        return to;
    }
    /** A pattern ends on its line; what does not was a division. */
    pattern(index) {
        const end = this.closing(index + 1, '/', '/', false);
        if (end >= this.lineEnd(index))
            return index + 1;
        return this.blank(index + 1, end) + 1;
    }
    /** The place of the closing sign; brackets nest, and so does what is worked out inside. */
    closing(from, open, close, isRaw) {
        const { text } = this;
        let depth = 0;
        for (let at = from; at < text.length; at++) {
            const character = text[at];
            if (character === '\\')
                at++;
            else if (!isRaw && character === '#' && text[at + 1] === '{')
                at = this.insideEnd(at + 2);
            else if (character === close) {
                if (depth === 0)
                    return at;
                depth--;
            }
            else if (character === open && open !== close)
                depth++;
        }
        return text.length;
    }
    insideEnd(from) {
        let depth = 0;
        const last = Math.min(this.text.length, from + 2000);
        for (let at = from; at < last; at++) {
            const character = this.text[at];
            if (character === '{')
                depth++;
            else if (character === '}' && depth-- === 0)
                return at;
        }
        return from;
    }
    lineEnd(from) {
        const end = this.text.indexOf('\n', from);
        return end === -1 ? this.text.length : end;
    }
    after(mark, from) {
        const end = this.text.indexOf(mark, from);
        return end === -1 ? this.text.length : end + mark.length;
    }
}
/** Linear; what is not closed ends with the text. Never throws. */
function rubyText(text) {
    const parts = new RubyParts(text);
    parts.read();
    return sourceOf(text, parts.spans, parts.strings);
}
function ruby_text_plain(raw, isRaw) {
    if (!raw.includes('\\'))
        return raw;
    if (isRaw)
        return raw.replace(/\\(['\\])/g, '$1');
    return raw.replace(ESCAPE, (_, hex, point, simple, other) => {
        const digits = hex ?? point;
        if (digits !== undefined) {
            const code = Number.parseInt(digits, 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : '';
        }
        return simple === undefined ? (other ?? '') : (SIMPLE[simple] ?? simple);
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/ruby.js
// Reads what a Ruby program starts: backticks, %x, system, exec, spawn, popen, Open3, sh of Rake, and the ways around them.



/** Programs that one file starts; real ones start some ten. */
const ruby_MAX_RUNS = 300;
/** Characters of a line before a block that its variable may be made of. */
const MAX_BEFORE = 400;
const RUBY = {
    binding: /(?<![\w.:])[@$]{0,2}([A-Za-z_]\w{0,100})[ \t]{0,20}(?:\|\|)?=(?![=~>])/g,
    ends: '\n;',
    interpolated: /#\{([^{}]{1,200})\}/g,
    definition: /\bdef\s{1,20}(?:self\.)?([A-Za-z_]\w{0,100})/g,
    bodyEnd: methodEnd,
    moreBindings: blockVariables,
    call: '(?:\\(|[ \\t]{1,9}(?=[\\w"\'@$:\\[]))',
    keywords: new Set('and begin break case class def do else elsif end ensure false for if in module next nil not or redo rescue retry return self super then true undef unless until when while yield File IO Dir URI ENV FileUtils Gem JSON YAML String Array Hash Kernel Process Open3 Net Pathname Tempfile Rake'.split(' ')),
    textOf: rubyValue,
};
/** A method ends with the `end` that stands as far in as its `def`. */
function methodEnd({ code }, from) {
    const line = code.lastIndexOf('\n', from) + 1;
    const indent = /^[ \t]{0,200}/.exec(code.slice(line, line + 200))?.[0] ?? '';
    const end = code.indexOf(`\n${indent}end`, from);
    return end === -1 ? code.length : end;
}
/** `open(address) do |file|`: the variable of a block is made of what stands before it on its line. */
function blockVariables({ code }) {
    return [...code.matchAll(/(?:\bdo|\{)[ \t]{0,9}\|[ \t]{0,9}([A-Za-z_]\w{0,60})/g)]
        .slice(0, 2000)
        .map(({ 1: name = '', index }) => {
        const line = Math.max(code.lastIndexOf('\n', index) + 1, index - MAX_BEFORE);
        return [name, { from: line, to: index }];
    });
}
/** The texts of an expression with what stands in them, joined as it joins them. */
function rubyValue(program, span, depth) {
    const { source } = program;
    const code = source.code.slice(span.from, span.to);
    const strings = stringsIn(source, span);
    if (NO_TEXT.test(code) || (depth > 0 && strings.some(({ runs }) => runs)))
        return undefined;
    if (strings.length > 0) {
        const separator = /\bFile\.join\b/.test(code) ? '/' : /^\s{0,40}\[|\.join\b/.test(code) ? ' ' : '';
        return strings.map(({ value }) => resolved(program, value, depth)).join(separator);
    }
    const name = WHOLE_NAME.exec(code)?.[1];
    return name === undefined ? undefined : (program.valueOf(name, depth) ?? `$${name}`);
}
const WHOLE_NAME = /^\s{0,40}[@$*]{0,3}([A-Za-z_]\w{0,100})(?:\.(?:to_s|strip|chomp|freeze|shellescape|dup)){0,4}\s{0,40}$/;
/** Calls that are given a text and give another one. */
const NO_TEXT = /(?<!\w)(?:[A-Z]\w{0,60}(?:::\w{1,60}){0,4}\.(?!join|expand_path)\w|(?:open|read\w{0,12}|gets?|fetch|decode64|unpack1?|pack|g?sub!?|tr|reverse|chars|bytes)(?!\w))/;
function resolved(program, text, depth) {
    return text.slice(0, 20_000).replace(/#\{([^{}]{0,200})\}/g, (_, inner) => {
        const name = /^\s{0,9}[@$]{0,2}([A-Za-z_]\w{0,100})/.exec(inner)?.[1];
        if (name === undefined)
            return '…';
        const isPlain = /^\s{0,9}[@$]{0,2}\w{1,101}(?:\.(?:to_s|strip|shellescape|chomp))?\s{0,9}$/.test(inner);
        return (isPlain ? program.valueOf(name, depth) : undefined) ?? `$${name}`;
    });
}
/** Calls of the core library and of Rake that start a program, with a receiver or none, or by name. */
const ruby_STARTS = /(?<![\w.@$:])(?:(?:::)?(?:Kernel|Process|IO|Open3|PTY|FileUtils|Object)\s{0,9}(?:\.|::)\s{0,9})?(?:(?:system|exec|spawn|popen|popen2e?|popen3|capture2e?|capture3|pipeline\w{0,8}|fork_exec|sh)(?:\(|[ \t]{1,20}(?=["'`%*@$\w[(<:]))|(?:send|__send__|public_send)[ \t]{0,9}[( ][ \t]{0,9}:(?:system|exec|spawn|`)[ \t]{0,9},)/g;
const BY_NAME = /\b(?:send|__send__|public_send|method)[ \t]{0,9}[( ][ \t]{0,9}(?::(?:system|exec|spawn|popen|`)(?!\w)|(?=["']))/g;
const OPEN = /(?<![\w.@$:])(?:Kernel\s{0,9}\.\s{0,9})?open(?:\(|[ \t]{1,20}(?=["']))/g;
/** Never throws; what it takes is linear in the text, times small limits. */
function readRubyProgram(text) {
    const program = new BuildProgram(rubyText(text), RUBY);
    const { source } = program;
    const marked = source.strings.filter(({ runs }) => runs).slice(0, ruby_MAX_RUNS);
    const own = marked.map(({ offset, end }) => shellRun(program, { from: offset, to: end }, offset));
    const calls = [...source.code.matchAll(ruby_STARTS)].slice(0, ruby_MAX_RUNS).flatMap(({ 0: token, index }) => {
        const end = index + token.length;
        const isNamed = token.endsWith(',');
        return callRun(program, isNamed ? [{ from: end, to: endOfCall(source, end) }] : program.argumentsAfter(end), index);
    });
    const opened = [...source.code.matchAll(OPEN)].slice(0, ruby_MAX_RUNS).flatMap(({ 0: token, index }) => {
        const [first] = program.argumentsAfter(index + token.length);
        return first === undefined ? [] : [shellRun(program, first, index)];
    });
    const piped = opened.filter(({ command }) => /^\s{0,9}\|/.test(command));
    const fetches = opened
        .filter(({ command }) => /^(?:https?|ftp):/i.test(command))
        .map(({ offset }) => offset);
    return { program, runs: [...own, ...calls, ...piped, ...namedRuns(program)].slice(0, ruby_MAX_RUNS), fetches };
}
function endOfCall({ code }, from) {
    const end = code.slice(from, from + 2000).search(/[\n;)]/);
    return end === -1 ? Math.min(code.length, from + 2000) : from + end;
}
/** `Kernel.method(:system).call("…")` and `send("sys" + "tem", "…")`: what follows is the command. */
function namedRuns(program) {
    const { source } = program;
    return [...source.code.matchAll(BY_NAME)].slice(0, 50).flatMap(({ 0: token, index }) => {
        const end = index + token.length;
        const span = { from: end, to: endOfCall(source, endOfCall(source, end) + 1) };
        const [first, ...rest] = stringsIn(source, span);
        if (token.includes(':'))
            return first === undefined ? [] : [shellRun(program, span, index)];
        const isStart = /^(?:system|exec|spawn|popen)$/.test(first?.value ?? '');
        const next = rest[0];
        return isStart && next !== undefined
            ? [shellRun(program, { from: next.offset, to: next.end }, index)]
            : [];
    });
}
function shellRun(program, span, offset) {
    const own = program.expression(span);
    return { program: own, args: [], command: own.text ?? '…', isShell: true, offset };
}
/** One text is a program of a shell; several are the words of one. Variables before it and options behind it are none. */
function callRun(program, spans, offset) {
    const { source } = program;
    const words = spans
        .flatMap((span) => spread(source, span))
        .filter(({ from, to }) => !ruby_isOption(source.code.slice(from, to)))
        .map((span) => program.expression(span));
    const [first, ...args] = words;
    if (first === undefined)
        return [];
    const isList = /^\s{0,40}\*/.test(source.code.slice(first.from, first.to));
    const text = words.map(wordOf).join(' ');
    if (args.length === 0)
        return [{ program: first, args, command: text, isShell: !isList, offset }];
    return [{ program: first, args, command: text, isShell: false, offset }];
}
function wordOf({ text }) {
    return text ?? '…';
}
/** `*["a", "b"]` and `["a", "b"]` are their items. */
function spread(source, span) {
    const open = /^\s{0,40}\*?\[/.exec(source.code.slice(span.from, span.to))?.[0].length;
    return open === undefined ? [span] : argumentsAt(source, span.from + open - 1);
}
/** `chdir: x`, `:err => x`, `{ "A" => "b" }`, `exception: true`. */
function ruby_isOption(code) {
    return /^\s{0,40}(?:\{|[a-z_]\w{0,40}:(?!:)|:\w{1,40}[ \t]{0,9}=>|\[[^\]]{0,60}\][ \t]{0,9}=>|["'] {0,400}["'][ \t]{0,9}=>)/.test(code);
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/ruby-build.js
// Reads what Ruby runs when a gem is installed or a project is built: gemspecs, Gemfiles, extconf.rb, Rakefiles.



function readRubyBuild({ text, path, when, knowledge }) {
    const { program, runs, fetches } = readRubyProgram(text);
    const subject = `the program ${(0,quoted/* quoted */.T)(path)}`;
    return { facts: judgeBuild({ program, runs, fetches, language: 'ruby', subject, when, knowledge }) };
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/rust-text.js
// Parts a Rust program into code, comments and texts (The Rust Reference, "Lexical structure").

/** A comment, a raw text, a text, or a character, which is no lifetime. */
const rust_text_START = /\/\/|\/\*|(?<![A-Za-z0-9_])(?:br|cr|r)(#{0,64})"|"|'(?:[^'\\\n]|\\[^\n][^'\n]{0,10})'/g;
const rust_text_ESCAPE = /\\(?:\r?\n\s{0,200}|x([0-9a-fA-F]{2})|u\{([0-9a-fA-F_]{1,8})\}|([nrt0\\'"])|([^]))/g;
const rust_text_SIMPLE = { n: '\n', r: '\r', t: '\t', '0': '\0' };
/** Linear; what is not closed ends with the text. Never throws. */
function rustText(text) {
    const strings = [];
    const spans = [];
    let at = 0;
    while (strings.length < MAX_STRINGS) {
        rust_text_START.lastIndex = at;
        const match = rust_text_START.exec(text);
        if (match === null)
            break;
        const { 0: token, 1: hashes, index } = match;
        const inside = index + token.length;
        if (token === '//' || token === '/*') {
            at = token === '//' ? lineEnd(text, inside) : commentEnd(text, inside);
            spans.push([index, at]);
        }
        else if (token.startsWith("'")) {
            at = inside;
            spans.push([index + 1, inside - 1]);
        }
        else {
            const quote = `"${hashes ?? ''}`;
            const end = hashes === undefined ? stringEnd(text, inside) : rawEnd(text, inside, quote);
            at = Math.min(text.length, end + quote.length);
            const inner = text.slice(inside, end);
            strings.push({ value: hashes === undefined ? rust_text_plain(inner) : inner, offset: index, end: at });
            spans.push([inside, end]);
        }
    }
    return sourceOf(text, spans, strings);
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** Block comments nest. */
function commentEnd(text, from) {
    const edges = /\/\*|\*\//g;
    edges.lastIndex = from;
    let depth = 1;
    for (let edge = edges.exec(text); edge !== null; edge = edges.exec(text)) {
        depth += edge[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return edges.lastIndex;
    }
    return text.length;
}
function stringEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}
function rawEnd(text, from, quote) {
    const end = text.indexOf(quote, from);
    return end === -1 ? text.length : end;
}
function rust_text_plain(raw) {
    if (!raw.includes('\\'))
        return raw;
    return raw.replace(rust_text_ESCAPE, (_, hex, point, simple, other) => {
        const digits = hex ?? point?.replaceAll('_', '');
        if (digits !== undefined) {
            const code = Number.parseInt(digits, 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : '';
        }
        if (simple !== undefined)
            return rust_text_SIMPLE[simple] ?? simple;
        return other === undefined ? '' : `\\${other}`;
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/rust.js
// Reads what a Rust program starts and writes: std::process::Command and its chains, files, libraries that are loaded.



/** Characters of a chain of calls. */
const MAX_CHAIN = 8192;
/** Programs that one file starts; real ones start some ten. */
const rust_MAX_RUNS = 200;
const RUST = {
    binding: /\b(?:let\s{1,20}(?:mut\s{1,20})?|(?:const|static)\s{1,20}(?:mut\s{1,20})?)([A-Za-z_]\w{0,100})\s{0,20}(?::[^=;]{0,200})?=(?!=)/g,
    ends: ';',
    interpolated: /\{([A-Za-z_]\w{0,100})(?::[^{}]{0,20})?\}/g,
    definition: /\bfn\s{1,20}([A-Za-z_]\w{0,100})/g,
    bodyEnd: ({ code, closes }, from) => {
        const open = code.indexOf('{', from);
        return open === -1 ? code.length : (closes.get(open) ?? code.length);
    },
    call: '\\s{0,20}\\(',
    keywords: new Set('as async await const dyn else false fn for if in let loop match move mut ref return self static true unsafe use where while u8 str String'.split(' ')),
    textOf: rustValue,
};
const rust_WHOLE_NAME = /^[\s&*]{0,40}(?:mut\s{1,9})?([A-Za-z_]\w{0,100})(?:\.(?:as_str|as_ref|clone|to_string|to_owned|display|to_str|unwrap|into|as_path|as_os_str|to_string_lossy|trim|as_bytes)\(\)){0,5}\s{0,40}$/;
/** Calls that are given a text and give another one. */
const rust_NO_TEXT = /\b(?:Command|get|call|read\w{0,20}|var|var_os|vars|decode\w{0,20}|from_utf8\w{0,20}|send|output|spawn|replace|option_env)\b/;
/** The text behind `"x".into()`, `format!("{}/x", y)`, `concat!("a", "b")` and names that are set to one of them. */
function rustValue(program, span, depth) {
    const { source } = program;
    const code = source.code.slice(span.from, span.to);
    const macro = /^[\s&*]{0,40}(?:std::)?(format|concat)!\s{0,20}\(/.exec(code);
    if (macro !== null) {
        const parts = argumentsAt(source, span.from + macro[0].length - 1);
        const texts = parts.map((part) => program.textOf(part, depth + 1) ?? firstName(program, part));
        return macro[1] === 'concat' ? texts.join('') : formatted(program, texts, depth);
    }
    const strings = stringsIn(source, span);
    if (rust_NO_TEXT.test(code))
        return undefined;
    if (strings.length > 0)
        return strings.map(({ value }) => value).join(/\bjoin\b/.test(code) ? '/' : '');
    const name = rust_WHOLE_NAME.exec(code)?.[1];
    return name === undefined ? undefined : (program.valueOf(name, depth) ?? `$${name}`);
}
function firstName(program, span) {
    const [name] = program.namesIn(span);
    return name === undefined ? '…' : `$${name}`;
}
function formatted(program, [template = '', ...rest], depth) {
    let next = 0;
    return template
        .slice(0, 20_000)
        .replace(/\{([A-Za-z_]\w{0,100})?(?::[^{}]{0,20})?\}/g, (_, name) => name === undefined ? (rest[next++] ?? '…') : (program.valueOf(name, depth) ?? `$${name}`));
}
/** Never throws; what it takes is linear in the text, times small limits. */
function readRustProgram(text) {
    const program = new BuildProgram(rustText(text), RUST);
    return { program, runs: [...commandRuns(program), ...macroRuns(program)].slice(0, rust_MAX_RUNS) };
}
const ALIAS = /\bCommand\s{1,20}as\s{1,20}([A-Za-z_]\w{0,60})/g;
/** `Command::new(program)` with the calls that follow, on the spot or on the variable that it is bound to. */
function commandRuns(program) {
    const { source } = program;
    const names = [...source.code.matchAll(ALIAS)].slice(0, 8).map(({ 1: name = '' }) => name);
    const starts = new RegExp(`(?<!\\w)(?:${['Command', ...names].join('|')})\\s{0,20}::\\s{0,20}new\\s{0,20}\\(`, 'g');
    return [...source.code.matchAll(starts)].slice(0, rust_MAX_RUNS).flatMap(({ 0: token, index }) => {
        const open = index + token.length - 1;
        const [first] = argumentsAt(source, open);
        if (first === undefined)
            return [];
        const name = boundTo(source.code, index);
        const chain = chainFrom(source, (source.closes.get(open) ?? open) + 1);
        const later = name === undefined ? [] : laterCalls(source, name, open);
        const spans = [...chain, ...later].flatMap((call) => rust_wordsOf(program, call));
        return [runOf(program, first, spans, index)];
    });
}
/** The name in `let mut name = Command::new(`. */
function boundTo(code, at) {
    const before = code.slice(Math.max(0, at - 160), at);
    return /([A-Za-z_]\w{0,60})\s{0,20}(?::[^=;]{0,60})?=\s{0,20}(?:[a-z_]{1,20}::){0,4}$/.exec(before)?.[1];
}
const METHOD = /\s{0,200}(?:\?\s{0,200})?\.\s{0,200}([a-z_]\w{0,40})\s{0,20}(?:::<[^>]{0,80}>)?(\()?/y;
/** `.arg(x).args([y]).output()?` */
function chainFrom(source, from) {
    const calls = [];
    let at = from;
    while (at < from + MAX_CHAIN && calls.length < 100) {
        METHOD.lastIndex = at;
        const match = METHOD.exec(source.code);
        if (match === null)
            break;
        const { 1: method = '', 2: bracket } = match;
        at = METHOD.lastIndex;
        if (bracket === undefined)
            continue;
        calls.push({ method, args: argumentsAt(source, at - 1) });
        at = (source.closes.get(at - 1) ?? source.code.length) + 1;
    }
    return calls;
}
/** Calls on a variable behind the place where it was made, until another command is bound to its name. */
function laterCalls(source, name, from) {
    const code = source.code.slice(from, from + 4 * MAX_CHAIN);
    const again = code.search(new RegExp(`\\b${name}\\b[^=;\\n]{0,60}=\\s{0,20}(?:[a-z_]{1,20}::){0,4}Command`));
    const own = again === -1 ? code : code.slice(0, again);
    return [...own.matchAll(new RegExp(`(?<![\\w.])${name}(?=\\s{0,200}\\.)`, 'g'))]
        .slice(0, 50)
        .flatMap(({ 0: token, index }) => chainFrom(source, from + index + token.length));
}
/** The words that a call adds; what a program reads is one of them, for what it is made of. */
function rust_wordsOf(program, { method, args }) {
    const [first] = args;
    if (first === undefined)
        return [];
    if (method === 'arg' || method === 'raw_arg')
        return [first];
    if (method === 'stdin')
        return program.namesIn(first).size > 0 ? [first] : [];
    if (method !== 'args')
        return [];
    const { source } = program;
    const list = source.code.slice(first.from, first.to).indexOf('[');
    const held = /^[\s&]{0,40}([A-Za-z_]\w{0,60})\s{0,9}$/.exec(source.code.slice(first.from, first.to))?.[1];
    if (list !== -1)
        return argumentsAt(source, first.from + list);
    const value = held === undefined ? undefined : program.bindings.get(held)?.[0];
    if (value === undefined)
        return [first];
    const open = source.code.slice(value.from, value.to).indexOf('[');
    return open === -1 ? [first] : argumentsAt(source, value.from + open);
}
function runOf(program, first, spans, offset) {
    const [own, ...args] = [first, ...spans].map((span) => program.expression(span));
    // A program whose name nobody knows may be any: what it is given is no command of a shell.
    const name = own?.text?.startsWith('$') === true ? '…' : own?.text;
    const command = [name, ...args.map(({ text }) => text)].map((word) => word ?? '…').join(' ');
    return { program: own ?? program.expression(first), args, command, isShell: false, offset };
}
/** `cmd!("sh", "-c", x)`, `cmd!(shell, "curl x")`, `run_cmd!(curl x | sh)`, and `libc::system`. */
const MACROS = /(?<![\w.])(?:(?:duct::|xshell::|cmd_lib::)?(cmd|run_cmd|run_fun|spawn|shell|sh)!|(?:libc|nix::unistd)::(?:system|popen|execl|execlp|execle|execv|execvp|execve))\s{0,20}[({]/g;
/** Macros whose tokens are the command. */
const WHOLE = new Set(['run_cmd', 'run_fun', 'spawn']);
function macroRuns(program) {
    const { source } = program;
    return [...source.code.matchAll(MACROS)]
        .slice(0, rust_MAX_RUNS)
        .flatMap(({ 0: token, 1: name, index }) => {
        const open = index + token.length - 1;
        const end = Math.min(source.closes.get(open) ?? source.code.length, open + MAX_CHAIN);
        const parts = argumentsAt(source, open);
        const [first, ...rest] = WHOLE.has(name ?? '')
            ? [{ from: open + 1, to: end }]
            : parts.filter((part) => stringsIn(source, part).length > 0);
        if (first === undefined)
            return [];
        const run = runOf(program, first, rest, index);
        const isShell = rest.length === 0;
        return [
            WHOLE.has(name ?? '')
                ? { ...run, isShell, command: source.text.slice(open + 1, end) }
                : { ...run, isShell },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/build/rust-build.js





/** Folders above a file in which the Cargo.toml is looked for that names it. */
const MAX_ABOVE = 3;
function readRustBuild(file) {
    return { facts: rust_build_factsOf(file.text, file.path, file) };
}
function rust_build_factsOf(text, path, { when, knowledge }) {
    const { program, runs } = readRustProgram(text);
    const subject = `the build script ${(0,quoted/* quoted */.T)(path)}`;
    return judgeBuild({ program, runs, language: 'rust', subject, when, knowledge });
}
/**
 * Any other file of Rust: a build script if a Cargo.toml says so. Nobody is asked about a file in which nothing is
 * started and nobody is talked to.
 */
async function readRustFile(file) {
    const { text, path, open } = file;
    const quiet = { facts: [] };
    if (open === undefined || /(?:^|\/)build\.rs$/i.test(path))
        return quiet;
    if (!/\bfn\s{1,9}main\b/.test(text) || !/Command|!\s{0,9}[({]|::connect/.test(text))
        return quiet;
    const facts = rust_build_factsOf(text, path, file);
    if (facts.length === 0)
        return quiet;
    return (await isNamed(path, open)) ? { facts } : quiet;
}
async function isNamed(path, open) {
    const parts = path.split('/');
    for (let above = 1; above <= MAX_ABOVE && above <= parts.length; above++) {
        const folder = parts.slice(0, parts.length - above);
        const manifest = await open([...folder, 'Cargo.toml'].join('/'));
        if (manifest === undefined)
            continue;
        const { roots } = await (0,settings_document/* readDocument */.u0)(manifest, 'toml');
        const own = parts.slice(folder.length).join('/');
        if (scriptsOf(roots[0]).some(({ name }) => plainPath(name) === own))
            return true;
    }
    return false;
}
/** `build` may name a file of any suffix. What has another name than build.rs is judged here, too. */
async function readCargo(file) {
    const { text, path, open } = file;
    if (open === undefined || !/\bbuild\b/.test(text))
        return { facts: [] };
    const { roots } = await (0,settings_document/* readDocument */.u0)(text, 'toml');
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const facts = [];
    for (const { name, offset } of scriptsOf(roots[0]).slice(0, 4)) {
        const own = plainPath(name);
        if (own === 'build.rs' || own.startsWith('..'))
            continue;
        const script = await open(folder + own);
        if (script === undefined)
            continue;
        for (const fact of rust_build_factsOf(script, own, file))
            facts.push({ ...fact, offset });
    }
    return { facts };
}
function scriptsOf(root) {
    const value = (0,hooks_nodes.at)(root, 'package', 'build');
    if (value === undefined)
        return [];
    const nodes = value.kind === 'array' ? (0,hooks_nodes/* itemsOf */.S3)(value) : [value];
    return nodes.map((node) => ({ name: (0,hooks_nodes/* text */.Qq)(node), offset: node.start })).filter(({ name }) => name !== '');
}
function plainPath(name) {
    return name.replaceAll('\\', '/').replace(/^(?:\.\/){1,9}/, '');
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/devcontainer.js



const INSIDE = [
    'onCreateCommand',
    'updateContentCommand',
    'postCreateCommand',
    'postStartCommand',
    'postAttachCommand',
];
async function readDevcontainer(file) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, 'jsonc');
    const [root] = roots;
    const host = (0,hooks_nodes/* member */.Dc)(root, 'initializeCommand');
    const facts = [
        ...commandsOf(host?.value).map((command) => ({
            kind: 'command',
            command,
            subject: 'initializeCommand',
            when: 'on the machine itself, outside the container, when the folder is opened',
            offset: host?.keyStart ?? 0,
            unknown: 'HOOK-DEVCONTAINER-HOST',
        })),
        ...INSIDE.flatMap((key) => insideFacts(root, key)),
        ...privileges(root, file),
    ];
    return { facts, ...(problem && { problem }) };
}
function insideFacts(root, key) {
    const found = (0,hooks_nodes/* member */.Dc)(root, key);
    return commandsOf(found?.value).map((command) => ({
        kind: 'command',
        command,
        subject: key,
        when: 'in the container, when the folder is opened',
        offset: found?.keyStart ?? 0,
    }));
}
/** A string, a list of words, or an object of either that run side by side. */
function commandsOf(node) {
    const commands = node?.kind === 'object' ? (0,hooks_nodes/* membersOf */.lS)(node).map(({ value }) => (0,hooks_nodes/* commandLine */.ay)(value)) : [(0,hooks_nodes/* commandLine */.ay)(node)];
    return commands.filter((command) => command !== '');
}
function privileges(root, { knowledge }) {
    const facts = [];
    const told = (evidence, about, offset) => {
        facts.push({ kind: 'state', rule: 'HOOK-DEVCONTAINER-HOST', evidence, about, offset });
    };
    const privileged = (0,hooks_nodes/* member */.Dc)(root, 'privileged');
    if ((0,hooks_nodes/* isTrue */.Hn)(privileged?.value)) {
        told('the container runs privileged, and so owns the machine', 'privileged', privileged?.keyStart ?? 0);
    }
    for (const item of (0,hooks_nodes/* itemsOf */.S3)((0,hooks_nodes.at)(root, 'runArgs'))) {
        if (/^--(?:privileged|pid=host|network=host\b.*privileged)(?:=true)?$/.test((0,hooks_nodes/* text */.Qq)(item))) {
            told(`the container is started with ${(0,quoted/* quoted */.T)((0,hooks_nodes/* text */.Qq)(item))}, and so owns the machine`, (0,hooks_nodes/* text */.Qq)(item), item.start);
        }
    }
    const mounts = knowledge.expressions('mounts');
    for (const item of [
        ...(0,hooks_nodes/* itemsOf */.S3)((0,hooks_nodes.at)(root, 'mounts')),
        ...(0,hooks_nodes/* itemsOf */.S3)((0,hooks_nodes.at)(root, 'runArgs')),
        (0,hooks_nodes.at)(root, 'workspaceMount'),
    ]) {
        const mount = item === undefined ? '' : mountOf(item);
        if (item === undefined || !mounts.some((expression) => expression.test(mount)))
            continue;
        told(`the container gets ${(0,quoted/* quoted */.T)(mount)} of the machine`, mount, item.start);
    }
    return facts;
}
function mountOf(node) {
    return node.kind === 'object' ? `source=${(0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(node, 'source'))},` : (0,hooks_nodes/* text */.Qq)(node);
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/git-modules.js
// Reads .gitmodules: an update that is a command, which older versions of git run.

/** `update = !command` (git-submodule(1), and CVE-2019-19604, which ran it at checkout). */
const UPDATE = /^[ \t]{0,200}update[ \t]{0,200}=[ \t]{0,200}"?(![^\n]{1,2000})$/gim;
const MAX_FACTS = 20;
function readGitModules({ text }) {
    const found = [...text.matchAll(UPDATE)].slice(0, MAX_FACTS);
    return {
        facts: found.map(({ 1: command = '', index }) => ({
            kind: 'state',
            rule: 'HOOK-DANGEROUS-COMMAND',
            evidence: `.gitmodules has git run ${(0,quoted/* quoted */.T)(command.slice(1).trim())} when the submodule is updated`,
            about: command.trim(),
            offset: index,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/gyp-actions.js
/** The key of the command in an action, a rule or a postbuild. */
const KEY = 'action';
/** Words of one command; real ones have some ten. */
const gyp_actions_MAX_WORDS = 100;
/** The place of a word that a list has given. */
const OPENS = /^\s*:\s*[[(]\s*$/;
const FOLLOWS = /^\s*,\s*$/;
/** `<(PRODUCT_DIR)`: the value of a variable, which runs nothing. */
const VARIABLE = /[<>^]@?\(([\w.]{1,80})\)/g;
/** Linear in the number of strings. A list that a comment stands in ends there, but never before its first word. */
function gypActions(text, strings) {
    const found = [];
    for (const [index, { value, offset }] of strings.entries()) {
        if (value !== KEY)
            continue;
        const words = [];
        for (let at = index + 1; at < strings.length && words.length < gyp_actions_MAX_WORDS; at++) {
            const [before, word] = [strings[at - 1], strings[at]];
            if (before === undefined || word === undefined)
                break;
            const gap = text.slice(before.end, Math.min(word.offset, before.end + 2000)).replaceAll(/#[^\n]*/g, '');
            if (!(at === index + 1 ? OPENS : FOLLOWS).test(gap))
                break;
            words.push(word.value);
        }
        const command = words.join(' ').replace(VARIABLE, '$1').trim();
        if (command !== '')
            found.push({ command: command.slice(0, 4096), offset });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/format/python/strings.js
var python_strings = __webpack_require__(2693);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/gyp.js
// Reads binding.gyp: commands that node-gyp runs while it reads the file or builds, and conditions that are more than that.




/** `<!`, `<!@`, and the same for the later phases of gyp, or a parenthesis. */
const PARENTHESES = /([<>^]!@?)?\(|\)/g;
/** Expansions of one file that are looked at; real files have some ten. */
const MAX_EXPANSIONS = 50;
/** Characters of a command that are looked at; real ones have some hundred. */
const MAX_LENGTH = 4096;
/** gyp is Python's literal syntax, read by `eval`; conditions are evaluated as Python expressions. */
function readGyp({ text, knowledge, when }) {
    const facts = [];
    const strings = (0,python_strings/* pythonStrings */.J)(text);
    const actions = gypActions(text, strings);
    let left = MAX_EXPANSIONS;
    for (const { value, offset } of strings) {
        const commands = expansionsIn(value, left);
        left -= commands.length;
        for (const command of commands) {
            const known = knowledge.expressions('gyp-known').some((expression) => expression.test(command));
            if (known && (0,hooks_commands/* dangersOf */.oi)(command, knowledge).length === 0)
                continue;
            facts.push(expansion(command, offset, when));
        }
        const escapes = knowledge.expressions('gyp-escapes').some((expression) => expression.test(value));
        if (escapes)
            facts.push(gyp_escape(value, offset));
        else if (commands.length === 0 && (0,hooks_commands/* dangersOf */.oi)(value, knowledge)[0]?.grave === true) {
            facts.push({ kind: 'command', command: value, subject: 'the build', when, offset });
        }
        if (left < 0)
            break;
    }
    for (const { command, offset } of actions.slice(0, MAX_EXPANSIONS)) {
        const subject = 'an action of binding.gyp';
        facts.push({ kind: 'command', command, subject, when, offset, unknown: 'HOOK-GYP-COMMAND' });
    }
    return { facts, ...((left < 0 || actions.length > MAX_EXPANSIONS) && { problem: TOO_MANY }) };
}
const TOO_MANY = {
    reason: `only ${MAX_EXPANSIONS} commands of binding.gyp were looked at`,
    unread: true,
};
/** A command that throws its output away is not there for its output, which is all that gyp wants of it. */
function expansion(command, offset, when) {
    const silent = /(?:^|\s)[12&]?>{1,2}\s*(?:\/dev\/null|nul\b)/i.test(command);
    if (!silent) {
        return { kind: 'command', command, subject: 'binding.gyp', when, offset, unknown: 'HOOK-GYP-COMMAND' };
    }
    const evidence = `binding.gyp runs ${(0,quoted/* quoted */.T)(command)} ${when}, and throws away the output that it would be there for`;
    return { kind: 'state', rule: 'HOOK-GYP-COMMAND', severity: 'HIGH', evidence, about: command, offset };
}
function gyp_escape(value, offset) {
    const evidence = `an expression of binding.gyp reaches out of the evaluation of conditions: ${(0,quoted/* quoted */.T)(value)}`;
    return { kind: 'state', rule: 'HOOK-GYP-COMMAND', severity: 'HIGH', evidence, about: value, offset };
}
/** The commands of all expansions in the order of their ends, at most one more than `most`; in one pass. */
function expansionsIn(text, most) {
    const found = [];
    const open = [];
    const told = (start, end) => {
        found.push(text.slice(start, Math.min(end, start + MAX_LENGTH)));
    };
    for (const { 0: token, 1: sign, index } of text.matchAll(PARENTHESES)) {
        if (found.length > most)
            return found;
        if (token !== ')')
            open.push({ start: index + token.length, runs: sign !== undefined });
        else {
            const last = open.pop();
            if (last?.runs === true)
                told(last.start, index);
        }
    }
    // Those that nothing closes: gyp refuses them, but nobody needs to rely on that.
    for (const { start, runs } of open)
        if (runs && found.length <= most)
            told(start, text.length);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/format/xml/tags.js
// Reads the tags of an XML text with their attributes, without building a tree. What is broken is passed over.
/** Tags of one text: files that editors write have some hundred. */
const MAX_TAGS = 50_000;
const tags_NAME = /<(\/?)([A-Za-z_][\w:.-]{0,100})/y;
const ATTRIBUTE = /\s{1,1000}([A-Za-z_][\w:.-]{0,100})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/y;
const END = /\s{0,1000}(\/?)>/y;
/** Comments and marked sections hold no tags. Linear; never throws. */
function xmlTags(text) {
    const tags = [];
    for (let at = text.indexOf('<'); at !== -1 && tags.length < MAX_TAGS;) {
        const skipped = behindMarked(text, at);
        const tag = skipped === undefined ? tagAt(text, at) : undefined;
        if (tag !== undefined)
            tags.push(tag.tag);
        at = text.indexOf('<', skipped ?? tag?.end ?? at + 1);
    }
    return tags;
}
const MARKED = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
];
function behindMarked(text, at) {
    for (const [open, close] of MARKED) {
        if (!text.startsWith(open, at))
            continue;
        const end = text.indexOf(close, at + open.length);
        return end === -1 ? text.length : end + close.length;
    }
    return undefined;
}
function tagAt(text, at) {
    tags_NAME.lastIndex = at;
    const [, slash = '', name] = tags_NAME.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    const attributes = new Map();
    let end = tags_NAME.lastIndex;
    ATTRIBUTE.lastIndex = end;
    for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text)) {
        attributes.set(found[1] ?? '', unescaped(found[2] ?? found[3] ?? ''));
        end = ATTRIBUTE.lastIndex;
    }
    END.lastIndex = end;
    const close = END.exec(text);
    const tag = { name, closes: slash === '/', empty: close?.[1] === '/', attributes, at };
    return { tag, end: close === null ? end : END.lastIndex };
}
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescaped(value) {
    return value.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return NAMED[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/jetbrains.js
// Reads what the editors of JetBrains keep in a project: run configurations, watchers of files, external tools and what
// starts with the project.



/** Elements that hold one; those inside others belong to the outer one. */
const UNITS = new Set(['configuration', 'TaskOptions', 'tool']);
const STARTED = 'ProjectStartupSharedConfiguration';
function readJetBrains({ text, when, knowledge }) {
    if (/<!(?:ENTITY|DOCTYPE)/i.test(text))
        return { facts: [], problem: { reason: 'it declares entities', unread: true } };
    const tags = xmlTags(text);
    const facts = unitsOf(tags).flatMap((unit) => unitFacts(unit, when, knowledge));
    return { facts: [...facts, ...startedFacts(tags)] };
}
function unitsOf(tags) {
    const units = [];
    let open;
    for (const tag of tags) {
        if (tag.closes) {
            if (tag.name === open?.tag.name)
                open = undefined;
            continue;
        }
        if (open === undefined && UNITS.has(tag.name)) {
            open = { tag, name: nameOf(tag), options: new Map(), values: [], variables: new Map() };
            units.push(open);
        }
        if (open !== undefined)
            take(tag, open);
        if (tag.empty && tag === open?.tag)
            open = undefined;
    }
    return units;
}
function nameOf({ attributes }) {
    return attributes.get('name') ?? attributes.get('factoryName') ?? '';
}
function take(tag, { options, values, variables }) {
    const { name, attributes } = tag;
    const value = attributes.get('value');
    const key = attributes.get('name');
    if (name === 'env' && key !== undefined)
        variables.set(key, value ?? '');
    else if (key !== undefined && value !== undefined)
        options.set(key, value);
    // Some kinds of configurations have attributes of their own.
    values.push(...attributes.values());
}
function unitFacts(unit, when, knowledge) {
    const isWatcher = unit.tag.name === 'TaskOptions';
    if (isWatcher && unit.tag.attributes.get('isEnabled') === 'false')
        return [];
    const name = isWatcher ? (unit.options.get('name') ?? '') : unit.name;
    const subject = `the ${KINDS[unit.tag.name] ?? 'entry'} ${(0,quoted/* quoted */.T)(name, 60)}`;
    const words = knowledge['ide-words'].map((key) => unit.options.get(key) ?? '');
    const lines = [words.filter((word) => word !== '').join(' '), ...unit.values];
    const command = {
        kind: 'command',
        command: [...new Set(lines)].filter((line) => line !== '').join('\n'),
        subject,
        when: isWatcher ? 'whenever a file is saved' : when,
        offset: unit.tag.at,
        ...(!isWatcher && { worst: 'MEDIUM' }),
    };
    return [
        command,
        ...jetbrains_programFacts(unit, subject, knowledge, isWatcher),
        ...loadingFacts(unit, subject, knowledge),
    ];
}
const KINDS = {
    configuration: 'run configuration',
    TaskOptions: 'watcher of files',
    tool: 'external tool',
};
/** As other editors write the folder of the project. */
function jetbrains_plainPath(path) {
    return path.replace(/^(?:file:\/\/)?\$(?:PROJECT_DIR|ProjectFileDir|ContentRoot)\$/, '.');
}
/** Interpreters that come with the folder, and what a watcher starts by itself. */
function jetbrains_programFacts({ options, tag }, subject, knowledge, isWatcher) {
    const keys = [...knowledge['ide-interpreters'], ...(isWatcher ? ['program'] : [])];
    return keys.flatMap((key) => {
        const path = jetbrains_plainPath(options.get(key) ?? '');
        if (!isOfFolder(path))
            return [];
        const evidence = `${subject} starts ${(0,quoted/* quoted */.T)(path)} of the folder`;
        return [
            { kind: 'state', rule: 'HOOK-EDITOR-SETTING', evidence, about: `${key} ${path}`, offset: tag.at },
        ];
    });
}
function loadingFacts({ variables, tag }, subject, knowledge) {
    return [...variables].flatMap(([key, value]) => {
        if (!knowledge['loading-variables'].includes(key.toUpperCase()))
            return [];
        const words = value.split(/[\s:;=]+/).map((word) => jetbrains_plainPath(word));
        if (!words.some((word) => word.startsWith('.') && isOfFolder(word)))
            return [];
        const evidence = `${subject} gets the variable ${key} with the value ${(0,quoted/* quoted */.T)(value, 100)}, which loads code of the folder`;
        const about = `${key}=${value}`;
        return [{ kind: 'state', rule: 'HOOK-ENVIRONMENT', evidence, about, offset: tag.at, severity: 'MEDIUM' }];
    });
}
/** Configurations that run as soon as the project is opened; what they do stands in their own files. */
function startedFacts(tags) {
    const from = tags.findIndex(({ attributes }) => attributes.get('name') === STARTED);
    if (from === -1)
        return [];
    const started = tags.slice(from).filter(({ name, closes }) => name === 'configuration' && !closes);
    return started.map((tag) => {
        const evidence = `the run configuration ${(0,quoted/* quoted */.T)(nameOf(tag), 60)} runs as soon as somebody opens the project`;
        const about = nameOf(tag);
        return { kind: 'state', rule: 'HOOK-FOLDER-OPEN', evidence, about, offset: tag.at, severity: 'MEDIUM' };
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/launch.js




/** Settings of one system, beside those of all. */
const SYSTEMS = ['linux', 'osx', 'windows'];
const WORDS = ['command', 'runtimeExecutable', 'runtimeArgs', 'program', 'args'];
async function readLaunch(file) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, 'jsonc');
    // A *.code-workspace file has them below a key of their own.
    const lists = [(0,hooks_nodes.at)(roots[0], 'configurations'), (0,hooks_nodes.at)(roots[0], 'launch', 'configurations')];
    const facts = lists
        .flatMap((list) => (0,hooks_nodes/* itemsOf */.S3)(list))
        .flatMap((one) => {
        const subject = `the launch configuration ${(0,quoted/* quoted */.T)((0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(one, 'name')), 60)}`;
        const parts = [one, ...SYSTEMS.flatMap((system) => (0,hooks_nodes.at)(one, system) ?? [])];
        return parts.flatMap((part) => partFacts(part, subject, file));
    });
    return { facts, ...(problem && { problem }) };
}
function partFacts(part, subject, { when, knowledge }) {
    const asCommand = (command) => ({
        kind: 'command',
        command,
        subject,
        when,
        offset: part.start,
        worst: 'MEDIUM',
    });
    const words = WORDS.map((key) => (0,hooks_nodes/* commandLine */.ay)((0,hooks_nodes.at)(part, key))).filter((word) => word !== '');
    const others = knowledge['launch-commands'].flatMap((key) => linesOf((0,hooks_nodes.at)(part, key)));
    return [
        ...[words.join(' '), ...others].filter((command) => command !== '').map(asCommand),
        ...interpreterFacts(part, subject, knowledge['launch-interpreters']),
        ...launch_loadingFacts(part, subject, knowledge['loading-variables']),
    ];
}
/** Commands of a debugger: a text each, or an object with one. */
function linesOf(node) {
    return (0,hooks_nodes/* itemsOf */.S3)(node).map((item) => (0,hooks_nodes/* text */.Qq)(item) || (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(item, 'text')));
}
/** An interpreter that comes with the folder takes the place of the one that everybody has. */
function interpreterFacts(part, subject, keys) {
    return keys.flatMap((key) => {
        const setting = (0,hooks_nodes/* member */.Dc)(part, key);
        const path = setting === undefined ? '' : (0,hooks_nodes/* commandLine */.ay)(setting.value);
        if (setting === undefined || !isOfFolder(path))
            return [];
        const evidence = `${subject} takes ${(0,quoted/* quoted */.T)(path)} of the folder for its ${key}`;
        const about = `${key} ${path}`;
        return [{ kind: 'state', rule: 'HOOK-EDITOR-SETTING', evidence, about, offset: setting.keyStart }];
    });
}
/** A name with a slash may as well be that of a package. */
const EXPLICIT = /^[.$]/;
/** Variables that load code which comes with the folder; what stands elsewhere on the machine is somebody's choice. */
function launch_loadingFacts(part, subject, names) {
    return (0,hooks_nodes/* membersOf */.lS)((0,hooks_nodes.at)(part, 'env')).flatMap(({ key, value, keyStart }) => {
        const words = (0,hooks_nodes/* text */.Qq)(value).split(/[\s:;=]+/);
        if (!names.includes(key.toUpperCase()) || !words.some((word) => EXPLICIT.test(word) && isOfFolder(word)))
            return [];
        const evidence = `${subject} gets the variable ${key} with the value ${(0,quoted/* quoted */.T)((0,hooks_nodes/* text */.Qq)(value), 100)}, which loads code of the folder`;
        const about = `${key}=${(0,hooks_nodes/* text */.Qq)(value)}`;
        return [
            { kind: 'state', rule: 'HOOK-ENVIRONMENT', evidence, about, offset: keyStart, severity: 'MEDIUM' },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/managers.js
// Reads what package managers load as code of their own: preloads of Bun, plugins and releases of Yarn.



const managers_RULE = 'HOOK-PACKAGE-MANAGER';
/** Where `yarn set version` and `yarn plugin import` put what they fetched. */
const OWN_RELEASE = /^\.yarn\/releases\/yarn-[\w.-]+\.c?js$/;
const OWN_PLUGIN = /^\.yarn\/plugins\/@yarnpkg\/plugin-[\w.-]+\.c?js$/;
async function readBunfig(file) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, 'toml');
    const [root] = roots;
    const facts = [(0,hooks_nodes/* member */.Dc)(root, 'preload'), (0,hooks_nodes/* member */.Dc)((0,hooks_nodes.at)(root, 'test'), 'preload')].flatMap((preload, index) => {
        if (preload === undefined)
            return [];
        const files = preload.value.kind === 'array'
            ? (0,hooks_nodes/* itemsOf */.S3)(preload.value).map((item) => (0,hooks_nodes/* text */.Qq)(item))
            : [(0,hooks_nodes/* text */.Qq)(preload.value)];
        const isTest = index === 1;
        const told = files.map((one) => (0,quoted/* quoted */.T)(one)).join(', ');
        const evidence = `Bun runs ${told} before ${isTest ? 'the tests' : 'anything that it is started with'}`;
        const about = `${isTest ? 'test.' : ''}preload ${files.join(', ')}`;
        return [
            {
                kind: 'state',
                rule: managers_RULE,
                evidence,
                about,
                offset: preload.keyStart,
                ...(isTest && { severity: 'LOW' }),
            },
        ];
    });
    return { facts, ...(problem && { problem }) };
}
async function readYarnrc(file) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, 'yaml');
    const [root] = roots;
    const facts = [];
    const release = (0,hooks_nodes/* member */.Dc)(root, 'yarnPath');
    if (release !== undefined && (0,hooks_nodes/* text */.Qq)(release.value) !== '') {
        const path = (0,hooks_nodes/* text */.Qq)(release.value);
        const evidence = `every call of yarn in the folder runs ${(0,quoted/* quoted */.T)(path)} of the tree in its place`;
        facts.push({
            kind: 'state',
            rule: managers_RULE,
            evidence,
            about: `yarnPath ${path}`,
            offset: release.keyStart,
            ...(OWN_RELEASE.test(path) && { severity: 'LOW' }),
        });
    }
    for (const item of (0,hooks_nodes/* itemsOf */.S3)((0,hooks_nodes.at)(root, 'plugins'))) {
        const path = (0,hooks_nodes/* text */.Qq)(item) || (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(item, 'path'));
        const spec = (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(item, 'spec'));
        const own = OWN_PLUGIN.test(path) && /^(?:|@yarnpkg\/plugin-[\w-]+)$/.test(spec);
        const evidence = `every call of yarn in the folder loads the plugin ${(0,quoted/* quoted */.T)(path)}${spec === '' ? '' : ` from ${(0,quoted/* quoted */.T)(spec)}`}`;
        facts.push({
            kind: 'state',
            rule: managers_RULE,
            evidence,
            about: `plugin ${path} ${spec}`,
            offset: item.start,
            ...(own && { severity: 'LOW' }),
        });
    }
    return { facts, ...(problem && { problem }) };
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/meson.js
// Reads meson.build for the commands that run while a project is configured or installed.

const CALL = /\b(?:run_command|add_postconf_script|add_install_script)[ \t]{0,20}\(/g;
/** Commands of one file, where the largest have some dozens, and characters of one call. */
const MAX_CALLS = 1000;
const MAX_CALL = 4096;
/** Where the arguments by name begin, which are none of the command. */
const meson_NAMED = /\b(?:check|capture|env|install_tag|skip_if_destdir|dry_run)\s{0,20}:/;
const WORD = /'((?:[^'\\\n]|\\.){0,500})'|[A-Za-z_]\w{0,60}/g;
const PROGRAM = /^[ \t]*([A-Za-z_]\w{0,60})[ \t]{0,20}=[ \t]{0,20}(find_program[ \t]{0,20}\([ \t]{0,20}'([^'\n]{1,100})'|import[ \t]{0,20}\([ \t]{0,20}'python3?'[ \t]{0,20}\))/gm;
/** What gives a place in the tree. */
const PLACES = new Set(['meson', 'files', 'find_program', 'join_paths']);
/** Quiet unless dangerous; the files that the commands start are read as programs. */
function readMeson({ text, path, when }) {
    const plain = text.replace(/^[ \t]*#.*$/gm, (line) => ' '.repeat(line.length));
    const programs = new Map([...plain.matchAll(PROGRAM)].map(([, name = '', , program = 'python3']) => [name, program]));
    const facts = [];
    let left = MAX_CALLS;
    for (const { 0: call, index } of plain.matchAll(CALL)) {
        if (left-- === 0) {
            const reason = `only ${MAX_CALLS} commands of the file were read`;
            return { facts, problem: { reason, unread: true } };
        }
        const command = commandIn(plain.slice(index + call.length, index + MAX_CALL), programs);
        if (command !== '')
            facts.push({ kind: 'command', command, subject: (0,quoted/* quoted */.T)(path), when, offset: index });
    }
    return { facts };
}
/** The words up to the closing parenthesis; what a variable holds that is no program is left out. */
function commandIn(text, programs) {
    const inside = withinCall(text);
    const end = inside.search(meson_NAMED);
    const words = [];
    for (const [whole, literal] of inside.slice(0, end === -1 ? undefined : end).matchAll(WORD)) {
        if (literal !== undefined)
            words.push(literal);
        else if (programs.has(whole))
            words.push(programs.get(whole) ?? '');
        // python.find_installation() in the place of the program, or a variable that another file sets to it
        else if (words.length === 0 && /^py/i.test(whole) && !PLACES.has(whole))
            words.push('python3');
    }
    return words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
}
function withinCall(text) {
    let depth = 1;
    let isText = false;
    for (let place = 0; place < text.length; place++) {
        const letter = text[place];
        if (letter === '\\')
            place++;
        else if (letter === "'")
            isText = !isText;
        else if (!isText && letter === '(')
            depth++;
        else if (!isText && letter === ')' && --depth === 0)
            return text.slice(0, place);
    }
    return text;
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/media.js
var media = __webpack_require__(23630);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/package-json.js
// Reads package.json: which scripts run when the package is installed, packed or fetched from git, and what they start.




/** Scripts that start scripts that start scripts: real ones need three. */
const package_json_MAX_DEPTH = 8;
async function readPackageJson(file) {
    const document = await (0,settings_document/* readDocument */.u0)(file.text, 'json');
    const scripts = new Map((0,hooks_nodes/* membersOf */.lS)((0,hooks_nodes.at)(document.roots[0], 'scripts')).map(({ key, value, keyStart }) => [
        key,
        { command: (0,hooks_nodes/* text */.Qq)(value), offset: keyStart },
    ]));
    const reached = new Set();
    const facts = file.knowledge.lifecycle.flatMap(({ script, when, severity }) => {
        const known = scripts.get(script);
        if (known === undefined)
            return [];
        const names = new Set(scripts.keys());
        const own = {
            kind: 'command',
            ...known,
            subject: `the script "${script}"`,
            when,
            unknown: 'HOOK-INSTALL-SCRIPT',
            severity,
            scripts: names,
        };
        return [own, ...package_json_startedBy(script, when, scripts, reached)];
    });
    const lifecycle = new Set(file.knowledge.lifecycle.map(({ script }) => script));
    const others = [...scripts]
        .filter(([name]) => !lifecycle.has(name) && !reached.has(name))
        .flatMap(([name, script]) => [{ kind: 'command', ...script, ...byHand(name) }]);
    const more = [...package_json_hookFacts(document.roots[0]), ...managerFacts(document.roots[0])];
    return { facts: [...facts, ...others, ...more], ...(document.problem && { problem: document.problem }) };
}
/** Settings of programs that run commands with every commit; quiet unless dangerous. */
const GIT_HOOKS = ['lint-staged', 'simple-git-hooks', 'pre-commit', 'husky', 'gitHooks'];
/** Commands of one setting; real ones have some ten. */
const package_json_MAX_COMMANDS = 200;
function package_json_hookFacts(root) {
    return GIT_HOOKS.flatMap((key) => {
        const setting = (0,hooks_nodes/* member */.Dc)(root, key);
        const commands = commandsIn(setting?.value, 4).slice(0, package_json_MAX_COMMANDS);
        return commands.map((node) => ({
            kind: 'command',
            command: (0,hooks_nodes/* text */.Qq)(node),
            subject: `the setting "${key}"`,
            when: 'with every commit',
            offset: node.start,
        }));
    });
}
/** Every text in it: they are commands, by the pattern of files or the hook that they are for. */
function commandsIn(node, depth) {
    if (node === undefined || depth === 0)
        return [];
    if (node.kind === 'scalar')
        return (0,hooks_nodes/* text */.Qq)(node) === '' ? [] : [node];
    const inner = node.kind === 'object' ? (0,hooks_nodes/* membersOf */.lS)(node).map(({ value }) => value) : (0,hooks_nodes/* itemsOf */.S3)(node);
    return inner.flatMap((one) => commandsIn(one, depth - 1));
}
/** Corepack fetches and runs what `packageManager` names; an address can name anything. */
function managerFacts(root) {
    const manager = (0,hooks_nodes/* member */.Dc)(root, 'packageManager');
    const value = (0,hooks_nodes/* text */.Qq)(manager?.value);
    if (manager === undefined || !/^[^@]{0,100}@\s{0,9}https?:\/\//i.test(value))
        return [];
    const evidence = `packageManager is ${(0,quoted/* quoted */.T)(value)}: corepack fetches that program, and runs it for every command of the package manager`;
    return [
        {
            kind: 'state',
            rule: 'HOOK-PACKAGE-MANAGER',
            severity: 'HIGH',
            evidence,
            about: value,
            offset: manager.keyStart,
        },
    ];
}
/** What a script starts by name is judged as part of it, but not for being unknown: `npm run build` is ordinary. */
function package_json_startedBy(first, when, scripts, reached) {
    const names = new Set(scripts.keys());
    const facts = [];
    let open = [first];
    for (let depth = 0; depth < package_json_MAX_DEPTH && open.length > 0; depth++) {
        const next = open.flatMap((name) => (0,hooks_commands/* namedScripts */.S$)(scripts.get(name)?.command ?? '', names));
        open = next
            .flatMap((name) => [`pre${name}`, name, `post${name}`])
            .filter((name) => names.has(name) && name !== first && !reached.has(name));
        for (const name of open) {
            const script = scripts.get(name);
            if (script === undefined || reached.has(name))
                continue;
            reached.add(name);
            facts.push({
                kind: 'command',
                ...script,
                subject: `the script "${name}", started by "${first}",`,
                when,
            });
        }
    }
    return facts;
}
function byHand(name) {
    return { subject: `the script "${name}"`, when: 'when somebody starts it', worst: 'MEDIUM' };
}

// EXTERNAL MODULE: ./lib/src/core/hash.js
var hash = __webpack_require__(83442);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/python.js
// Reads what Python runs by itself: .pth and .start files, sitecustomize.


/** site.py runs a line that begins so. */
const IMPORT = /^import[ \t]/;
const PLAIN_IMPORT = /^import[ \t]+[\w.]+[ \t]*(?:;[ \t]*)?(?:#.*)?$/;
/** No import that a person wrote is longer. */
const LONG_LINE = 500;
/** `package.module:function` (PEP 829). */
const ENTRY = /^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*$/;
const python_MAX_FACTS = 20;
/** Text only: models are saved under the same suffix. */
function readPth({ text, knowledge }) {
    const facts = [];
    for (const { line, offset } of lines(text)) {
        if (!IMPORT.test(line) || facts.length >= python_MAX_FACTS)
            continue;
        const fact = importLine(line, offset, knowledge);
        if (fact !== undefined)
            facts.push(fact);
    }
    return { facts };
}
function importLine(line, offset, knowledge) {
    const content = line.trim();
    if (knowledge.expressions('pth-known').some((expression) => expression.test(content)))
        return undefined;
    const about = content.slice(0, 2000);
    const told = `every start of Python in this environment runs ${(0,quoted/* quoted */.T)(content)}`;
    if (PLAIN_IMPORT.test(content) && content.length <= LONG_LINE) {
        return { kind: 'state', rule: 'HOOK-PYTHON-STARTUP', evidence: told, about, offset };
    }
    const grave = new RegExp(knowledge['pth-dangers'], 'i').test(content) || content.length > LONG_LINE;
    const severity = grave ? 'CRITICAL' : 'HIGH';
    return { kind: 'state', rule: 'HOOK-PYTHON-STARTUP-CODE', severity, evidence: told, about, offset };
}
function readStart({ text }) {
    const facts = lines(text)
        .filter(({ line }) => ENTRY.test(line.trim()))
        .slice(0, python_MAX_FACTS)
        .map(({ line, offset }) => {
        const evidence = `every start of Python in this environment calls ${(0,quoted/* quoted */.T)(line.trim())}`;
        return { kind: 'state', rule: 'HOOK-PYTHON-STARTUP', evidence, about: line.trim(), offset };
    });
    return { facts };
}
/** What the module does is for the inspector of code; that it runs with every start is said here. */
function readPythonStartup(file) {
    return wholeFile(file, 'HOOK-PYTHON-STARTUP', 'every start of Python that finds this folder runs the file');
}
function readInstallHook(file) {
    return wholeFile(file, 'HOOK-PACKAGE-MANAGER', `the package manager runs the file ${file.when}`);
}
/** The digest is the root cause: whoever changes the file shows it again. */
function wholeFile({ text, path }, rule, evidence) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const code = text.replace(/^[ \t]*(?:#|\/\/).*$/gm, '').trim();
    if (code === '')
        return { facts: [] };
    const about = `${name} ${(0,hash/* sha256Hex */.f)(text)}`;
    return { facts: [{ kind: 'state', rule, evidence, about, offset: 0 }] };
}
/** As `str.splitlines`, which site.py uses. */
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/g;
function lines(text) {
    // Models under the suffix .pth are no text.
    if (text.includes('\u0000'))
        return [];
    const found = [];
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    for (const { 0: end, index } of text.matchAll(LINE_END)) {
        found.push({ line: text.slice(offset, index), offset });
        offset = index + end.length;
    }
    found.push({ line: text.slice(offset), offset });
    return found;
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/python-build.js



const python_build_RULE = 'HOOK-BUILD-BACKEND';
const python_build_MAX_FACTS = 20;
async function readPyproject({ text, when, knowledge }) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(text, 'toml');
    const [root] = roots;
    const hooks = knowledge['build-hooks'].flatMap((hook) => placesOf(root, hook.at.split('.')).flatMap((place) => python_build_hookFacts(place, hook, when)));
    const facts = [...backendFacts(root), ...hooks.slice(0, python_build_MAX_FACTS)];
    return { facts, ...(problem && { problem }) };
}
function backendFacts(root) {
    const system = (0,hooks_nodes.at)(root, 'build-system');
    const folder = (0,hooks_nodes/* member */.Dc)(system, 'backend-path');
    if (folder === undefined)
        return [];
    const paths = (0,hooks_nodes/* itemsOf */.S3)(folder.value).map((item) => (0,hooks_nodes/* text */.Qq)(item));
    const backend = (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(system, 'build-backend'));
    const evidence = `pip and uv import the build backend ${(0,quoted/* quoted */.T)(backend)} from ${(0,quoted/* quoted */.T)(paths.join(', '))} of the tree when the project is built or installed`;
    const about = `backend-path ${paths.join(', ')} ${backend}`;
    return [{ kind: 'state', rule: python_build_RULE, evidence, about, offset: folder.keyStart }];
}
/** The members at a path of keys, where `*` is any. */
function placesOf(root, keys) {
    let nodes = [root];
    for (const key of keys.slice(0, -1))
        nodes = nodes.flatMap((node) => key === '*' ? (0,hooks_nodes/* membersOf */.lS)(node).map(({ value }) => value) : [(0,hooks_nodes/* member */.Dc)(node, key)?.value]);
    const last = keys.at(-1) ?? '';
    return nodes.flatMap((node) => (0,hooks_nodes/* member */.Dc)(node, last) ?? []);
}
/** The command makes whoever follows hooks read the file as Python, whatever its name. */
function python_build_hookFacts({ value, keyStart: offset }, hook, when) {
    const written = value.kind === 'scalar' ? (0,hooks_nodes/* text */.Qq)(value) : (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(value, hook.file ?? 'path'));
    const file = written === '' ? (hook.default ?? '') : written;
    if (file === '')
        return [];
    const subject = `the setting "${hook.at}"`;
    const evidence = `${subject} makes ${hook.tool} run ${(0,quoted/* quoted */.T)(file)} of the tree ${when}`;
    const isNamedSo = /\.py$/i.test(file);
    return [
        { kind: 'command', command: `python "${file}"`, subject, when, offset },
        {
            kind: 'state',
            rule: python_build_RULE,
            evidence,
            about: `${hook.at} ${file}`,
            offset,
            severity: isNamedSo ? 'LOW' : 'MEDIUM',
        },
    ];
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/scripts.js
var scripts = __webpack_require__(21598);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/tasks/scripts.js
// Scripts of package.json that a task starts by their names.



/** Scripts that start scripts that start scripts: real ones need three. */
const scripts_MAX_DEPTH = 8;
/** By their names; none where the folder has no package.json that can be read. */
async function scripts_scriptsOf(folder, { open }) {
    const found = await open?.(folder === '' ? 'package.json' : `${folder}/package.json`);
    if (found === undefined)
        return new Map();
    const { roots } = await (0,settings_document/* readDocument */.u0)(found, 'json');
    return new Map((0,hooks_nodes/* membersOf */.lS)((0,hooks_nodes.at)(roots[0], 'scripts')).map(({ key, value }) => [key, (0,hooks_nodes/* text */.Qq)(value)]));
}
/** A script with those that npm runs before and after it. */
function aroundScript(name) {
    return [`pre${name}`, name, `post${name}`];
}
/** All scripts that a command starts, by way of others too. */
function scriptsReached(command, scripts) {
    const names = new Set(scripts.keys());
    const reached = new Map();
    let open = [command];
    for (let depth = 0; depth < scripts_MAX_DEPTH && open.length > 0; depth++) {
        const next = open.flatMap((one) => (0,hooks_commands/* namedScripts */.S$)(one, names)).flatMap((name) => aroundScript(name));
        open = [];
        for (const name of next) {
            const found = scripts.get(name);
            if (found === undefined || reached.has(name))
                continue;
            reached.set(name, found);
            open.push(found);
        }
    }
    return [...reached].map(([name, found]) => ({ name, command: found }));
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/tasks/task-book.js

const task_book_SYSTEMS = ['windows', 'osx', 'linux'];
function taskBook(tasks, options, knowledge) {
    const byLabel = new Map();
    for (const task of tasks)
        for (const label of labelsOf(task, knowledge))
            byLabel.set(label, task);
    return { byLabel, options };
}
/** A task of an extension goes by the name that the extension gives it where it has none of its own. */
function labelsOf(task, knowledge) {
    const own = (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(task, 'label')) || (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(task, 'taskName'));
    if (own !== '')
        return [own];
    const kind = kindOf(task, knowledge);
    return kind?.names === undefined ? [] : [`${kind.label}: ${(0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(task, kind.names))}`];
}
function runsOnOpen(task) {
    return (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(task, 'runOptions', 'runOn')).toLowerCase() === 'folderopen';
}
/** Its command on each system, with that of the tool which tasks of its type stand for. */
function task_book_commandsOf(task, knowledge) {
    const written = [task, ...task_book_SYSTEMS.map((system) => (0,hooks_nodes.at)(task, system))].map((one) => (0,hooks_nodes/* commandLine */.ay)(one));
    const kind = kindOf(task, knowledge);
    const name = kind?.names === undefined ? '' : (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(task, kind.names));
    const known = kind === undefined ? [] : [`${kind.runs} ${name}`.trim()];
    return [...written, ...known].filter((command) => command !== '');
}
function kindOf(task, knowledge) {
    const type = (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(task, 'type'));
    return knowledge['editor-tasks'].find((kind) => kind.type === type);
}
/** The names in `dependsOn`; undefined where something in it is no name. */
function needsOf(task) {
    const needs = (0,hooks_nodes.at)(task, 'dependsOn');
    if (needs === undefined)
        return [];
    const names = (needs.kind === 'array' ? (0,hooks_nodes/* itemsOf */.S3)(needs) : [needs]).map((item) => (0,hooks_nodes/* text */.Qq)(item));
    return names.includes('') ? undefined : names;
}
/** What a task is called that an extension makes by itself runs: `npm: watch - folder`. */
function commandNamed(label, knowledge) {
    const end = label.indexOf(': ');
    const kind = knowledge['editor-tasks'].find((one) => one.label === label.slice(0, Math.max(end, 0)));
    if (kind === undefined)
        return undefined;
    const [name = ''] = label.slice(end + 2).split(' ', 1);
    return kind.names === undefined ? kind.runs : `${kind.runs} ${name}`;
}
/** All options that hold for a task. */
function optionsOf(task, book) {
    const own = [task, ...task_book_SYSTEMS.map((system) => (0,hooks_nodes.at)(task, system))].map((one) => (0,hooks_nodes.at)(one, 'options'));
    return [book.options, ...own].filter((node) => node !== undefined);
}
/** Variables as a shell would be given them in front of a command. */
function assignmentsOf(options) {
    return options
        .flatMap((one) => (0,hooks_nodes/* membersOf */.lS)((0,hooks_nodes.at)(one, 'env')))
        .map(({ key, value }) => `${key}=${(0,hooks_nodes/* text */.Qq)(value)} `)
        .join('');
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/tasks/opened.js




/** Tasks that one task starts first; real ones have a handful. */
const MAX_TASKS = 50;
/** `npm run` of a script that is in no package.json that was read; `bun run` takes files, too. */
const SCRIPT_RUN = /^(?:npm|pnpm|yarn)(?:\.cmd)?\s{1,9}run(?:-script)?\s{1,9}[\w:.-]{1,100}$/;
async function openedBy(task, book, file) {
    const commands = allCommands(task, book, file);
    if (commands === undefined || commands.length === 0)
        return { scripts: [] };
    const scripts = new Map();
    let worst = 'LOW';
    for (const { command, folder } of commands) {
        const known = folder === undefined ? new Map() : await scripts_scriptsOf(folder, file);
        const reached = scriptsReached(command, known).filter(({ name }) => !scripts.has(`${folder} ${name}`));
        for (const script of reached)
            scripts.set(`${folder} ${script.name}`, script);
        const names = new Set(known.keys());
        worst = worse(worst, gradeOf(command, names, file));
        if (reached.some((script) => !(0,hooks_commands/* isHarmless */.EW)(script.command, file.knowledge, names)))
            worst = worse(worst, 'MEDIUM');
    }
    return { scripts: [...scripts.values()], ...(worst !== 'HIGH' && { severity: worst }) };
}
function worse(one, other) {
    return one === 'HIGH' || other === 'LOW' ? one : other;
}
function gradeOf(command, names, { knowledge }) {
    if ((0,hooks_commands/* isHarmless */.EW)(command, knowledge, names))
        return 'LOW';
    return SCRIPT_RUN.test(command) ? 'MEDIUM' : 'HIGH';
}
/** Of the task and of all that it depends on; undefined where one of them is unknown. */
function allCommands(first, book, file) {
    const { knowledge } = file;
    const commands = [];
    const seen = new Set();
    const open = [first];
    for (let task = open.pop(); task !== undefined; task = open.pop()) {
        if (seen.has(task))
            continue;
        if (seen.size >= MAX_TASKS)
            return undefined;
        seen.add(task);
        const options = optionsOf(task, book);
        // Another shell may be anything.
        if (options.some((one) => (0,hooks_nodes.at)(one, 'shell') !== undefined))
            return undefined;
        const assignments = assignmentsOf(options);
        const folder = folderOf(task, options, file.path);
        for (const command of task_book_commandsOf(task, knowledge))
            commands.push({ command: `${assignments}${command}`, folder });
        for (const name of needsOf(task) ?? [undefined]) {
            const needed = name === undefined ? undefined : book.byLabel.get(name);
            const made = name === undefined ? undefined : commandNamed(name, knowledge);
            if (needed !== undefined)
                open.push(needed);
            else if (made !== undefined)
                commands.push({ command: made, folder: rootOf(file.path) });
            else
                return undefined;
        }
    }
    return commands;
}
/** The folder that the editor opens for the file. */
function rootOf(path) {
    const folder = path.replace(/(?:^|\/)[^/]*$/, '');
    return folder.replace(/(?:^|\/)\.vscode$/, '');
}
function folderOf(task, options, path) {
    const root = rootOf(path);
    const written = [...options.map((one) => (0,hooks_nodes.at)(one, 'cwd')), (0,hooks_nodes.at)(task, 'path')].map((one) => (0,hooks_nodes/* text */.Qq)(one));
    const places = new Set(written
        .map((one) => one.replace(/^\$\{(?:workspaceFolder|workspaceRoot)\}/, '').replace(/^[./]{0,3}/, ''))
        .map((one) => one.replace(/\/$/, ''))
        .filter((one) => one !== ''));
    if (places.size === 0)
        return root;
    const [place = ''] = places;
    const isPlain = places.size === 1 && /^[\w.@/-]{1,200}$/.test(place) && !place.includes('..');
    return isPlain ? [root, place].filter((one) => one !== '').join('/') : undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/tasks/tasks.js





/** Tasks that start on open and are followed; those after them count as unknown. */
const MAX_OPENED = 20;
const UNKNOWN = { scripts: [] };
/** tasks.json, or the tasks of a *.code-workspace file; those of Zed are a plain list. */
async function readTasks(file) {
    const { roots, problem } = await (0,settings_document/* readDocument */.u0)(file.text, 'jsonc');
    const holder = roots[0]?.kind === 'array' ? roots[0] : (0,hooks_nodes.at)(roots[0], 'tasks');
    const tasks = (0,hooks_nodes/* itemsOf */.S3)(holder?.kind === 'object' ? (0,hooks_nodes.at)(holder, 'tasks') : holder);
    const opens = tasks.some((task) => runsOnOpen(task));
    const book = taskBook(tasks, (0,hooks_nodes.at)(holder?.kind === 'object' ? holder : roots[0], 'options'), file.knowledge);
    const facts = [];
    let left = MAX_OPENED;
    for (const task of tasks) {
        const isFollowed = runsOnOpen(task) && left-- > 0;
        facts.push(...taskFacts(task, opens, isFollowed ? await openedBy(task, book, file) : UNKNOWN, file));
    }
    // The editor reads around mistakes, so the word alone counts where the tree ends early.
    const word = problem === undefined || opens ? -1 : file.text.search(/"folderOpen"/i);
    if (word !== -1)
        facts.push(openFact('a task', 'behind a mistake in the file', false, word));
    return { facts, ...(problem && { problem }) };
}
function taskFacts(task, opens, opened, file) {
    const label = (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(task, 'label')) || (0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(task, 'taskName'));
    const commands = task_book_commandsOf(task, file.knowledge);
    const subject = label === '' ? 'a task' : `the task ${(0,quoted/* quoted */.T)(label, 60)}`;
    const onOpen = runsOnOpen(task);
    const when = onOpen ? file.when : 'when somebody starts it';
    const offset = task.start;
    // A task that runs on open may start any other.
    const facts = commands.map((command) => ({
        kind: 'command',
        command,
        subject,
        when,
        offset,
        ...(opens ? {} : { worst: 'MEDIUM' }),
    }));
    if (!onOpen)
        return facts;
    const scripts = opened.scripts.map(({ name, command }) => ({
        kind: 'command',
        command,
        subject: `the script ${(0,quoted/* quoted */.T)(name, 60)} of package.json, started by ${subject},`,
        when,
        offset,
    }));
    const presentation = (0,hooks_nodes.at)(task, 'presentation');
    const quiet = ['never', 'silent'].includes((0,hooks_nodes/* text */.Qq)((0,hooks_nodes.at)(presentation, 'reveal'))) || (0,hooks_nodes/* isTrue */.Hn)((0,hooks_nodes.at)(task, 'hide'));
    const runOn = (0,hooks_nodes/* member */.Dc)((0,hooks_nodes.at)(task, 'runOptions'), 'runOn');
    const what = commands.length === 0 ? 'the tasks that it depends on' : (0,quoted/* quoted */.T)(commands.join(' / '));
    const place = runOn?.keyStart ?? offset;
    return [...facts, ...scripts, openFact(subject, `runs ${what}`, quiet, place, opened.severity)];
}
function openFact(subject, what, quiet, offset, severity) {
    const evidence = `${subject} ${what} as soon as somebody opens the folder${quiet ? ', without showing a terminal' : ''}`;
    const about = `${subject} ${what}`;
    return { kind: 'state', rule: 'HOOK-FOLDER-OPEN', evidence, about, offset, ...(severity && { severity }) };
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/readers.js
// Which reader reads which kind of hook file.




















const HOOK_READERS = {
    'package-json': readPackageJson,
    gyp: readGyp,
    pth: readPth,
    start: readStart,
    'python-startup': readPythonStartup,
    pyproject: readPyproject,
    'install-hook': readInstallHook,
    bunfig: readBunfig,
    yarnrc: readYarnrc,
    make: scripts/* readMake */.RZ,
    shell: scripts/* readShell */.lu,
    'pre-commit': scripts/* readPreCommit */.VF,
    tasks: readTasks,
    'editor-settings': readEditorSettings,
    launch: readLaunch,
    jetbrains: readJetBrains,
    devcontainer: readDevcontainer,
    agent: readAgent,
    codex: readCodex,
    mcp: readMcp,
    'mcp-folder': readMcpFolder,
    'agent-folder': readAgentFolder,
    aider: readAider,
    windows: scripts/* readWindows */.kg,
    shortcut: scripts/* readShortcut */.nY,
    media: media/* readMedia */.l,
    'git-modules': readGitModules,
    'rust-build': readRustBuild,
    'rust-file': readRustFile,
    cargo: readCargo,
    'ruby-build': readRubyBuild,
    cmake: readCmake,
    meson: readMeson,
};


/***/ }),

/***/ 21598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ readMake),
/* harmony export */   VF: () => (/* binding */ readPreCommit),
/* harmony export */   Zj: () => (/* binding */ commandsByDefault),
/* harmony export */   kg: () => (/* binding */ readWindows),
/* harmony export */   lk: () => (/* binding */ commandsOnly),
/* harmony export */   lu: () => (/* binding */ readShell),
/* harmony export */   nY: () => (/* binding */ readShortcut)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14045);
/* harmony import */ var _settings_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27994);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90274);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10303);
/* harmony import */ var _windows_views_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44944);
// Reads scripts as texts: makefiles, git hooks, .envrc, and the scripts of Windows.





const RULE = 'HOOK-DANGEROUS-COMMAND';
/** Findings of one kind in one script. */
const MOST = 20;
/** Lines that only tell what somebody else may run. */
const TOLD = /^[ \t]*(?:#|@?-?echo\b[^|&;`\n]*$|@?-?printf\b[^|&;`\n]*$|@?-?(?:echo|printf)[ \t]+(?:-e[ \t]+)?(?:"(?:[^"`$\n]|\$(?!\())*"|'[^'\n]*')[ \t]*(?:;[ \t]*)?$|@?(?:rem\b|::)|<#)/i;
const TOLD_BY_POWERSHELL = /^[ \t]{0,200}write-(?:host|output|warning|verbose|error|information|debug)[ \t]{1,9}(?:"(?:[^"`$\n]|\$(?!\())*"|'[^'\n]*')(?:[ \t]{1,9}-[a-z]{1,20}(?:[ \t]{1,9}[a-z]{1,20})?){0,4}[ \t\r]{0,9}$/i;
/** Blanks what is no command, keeping all offsets. */
function commandsOnly(text) {
    return text
        .replace(/^.*$/gm, (line) => TOLD.test(line) || TOLD_BY_POWERSHELL.test(line) ? ' '.repeat(line.length) : line)
        .replace(/\\\r?\n/g, (end) => ' '.repeat(end.length));
}
function dangerFact({ says, grave, index }, text, runs) {
    const end = text.indexOf('\n', index);
    const line = text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? undefined : end).trim();
    const evidence = `${runs}: it ${says} (${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(line)})`;
    return {
        kind: 'state',
        rule: RULE,
        evidence,
        about: line.slice(0, 2000),
        offset: index,
        ...(!grave && { severity: 'MEDIUM' }),
    };
}
/** Git hooks and .envrc: quiet unless dangerous. */
function readShell({ text, path, when, knowledge }) {
    const commands = commandsOnly(text);
    const facts = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .dangersOf */ .oi)(commands, knowledge, MOST).map((danger) => dangerFact(danger, commands, `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path)} ${when}`));
    return { facts, ...tooLong(text) };
}
/** Makefiles and justfiles: what the first target reaches runs when somebody types `make`. */
function readMake({ text, path, when, knowledge }) {
    const commands = commandsOnly(text);
    const targets = targetsOf(commands);
    const reached = defaultTargets(targets);
    const facts = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .dangersOf */ .oi)(commands, knowledge, MOST)
        .filter(({ grave }) => grave)
        .flatMap((danger) => {
        const target = targets.findLast(({ index }) => index <= danger.index)?.name;
        const byDefault = target === undefined || reached.has(target);
        const starts = byDefault ? when : `when somebody starts ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(target, 60)}`;
        const fact = dangerFact(danger, commands, `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path)} ${starts}`);
        return [byDefault ? fact : { ...fact, severity: 'MEDIUM' }];
    });
    return { facts, ...tooLong(text) };
}
/** The lines that run when somebody types `make`, without the marks that make takes for itself. */
function commandsByDefault(text) {
    const commands = commandsOnly(text);
    const targets = targetsOf(commands);
    const reached = defaultTargets(targets);
    return targets.flatMap(({ name, index }, place) => {
        if (!reached.has(name))
            return [];
        const lines = commands
            .slice(index, targets[place + 1]?.index)
            .split('\n')
            .slice(1);
        return lines.map((line) => line.replace(/^[ \t]{0,99}[@+-]{0,3}/, ''));
    });
}
const TARGET = /^([A-Za-z0-9_][\w./%-]{0,100})[^\S\n]*(?:[^:=\n]{0,200})::?(?!=)([^\n=]*)$/gm;
function targetsOf(text) {
    return [...text.matchAll(TARGET)].map(({ 1: name = '', 2: needs = '', index }) => ({
        name,
        needs: needs.split(/\s+/),
        index,
    }));
}
/** The first target and what it needs, as far as the file names it. */
function defaultTargets(targets) {
    const needs = new Map();
    for (const target of targets) {
        const known = needs.get(target.name);
        if (known === undefined)
            needs.set(target.name, [...target.needs]);
        else
            for (const need of target.needs)
                known.push(need);
    }
    const reached = new Set();
    const open = targets.slice(0, 1).map(({ name }) => name);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (reached.has(name))
            continue;
        reached.add(name);
        for (const need of needs.get(name) ?? [])
            if (needs.has(need))
                open.push(need);
    }
    return reached;
}
/** Hooks that the repository itself brings; those of others are pinned by their revision. */
async function readPreCommit(file) {
    const { roots, problem } = await (0,_settings_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(file.text, 'yaml');
    const facts = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__.at)(roots[0], 'repos')).flatMap((repo) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__.at)(repo, 'hooks')).flatMap((hook) => {
        const args = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__.at)(hook, 'args')).map((item) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(item));
        const command = [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__.at)(hook, 'entry')), ...args].join(' ').trim();
        const subject = `the hook ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__.at)(hook, 'id')), 60)}`;
        return command === ''
            ? []
            : [{ kind: 'command', command, subject, when: file.when, offset: hook.start }];
    }));
    return { facts, ...(problem && { problem }) };
}
/** Carets and quotes are nothing to cmd.exe; UTF-16 shows as text with NULs between. */
function plainWindows(text) {
    // oxlint-disable-next-line no-control-regex -- the control character is the point
    return commandsOnly(text.replace(/[\u0000^]/g, '')).replace(/(?<=\w)""(?=\w)/g, '');
}
/**
 * Blanks the block comments of PowerShell. Not in batch files: there such a block may hold the batch half of a file
 * that is both.
 */
function withoutComments(text) {
    let kept = '';
    let done = 0;
    for (let start = text.indexOf('<#'); start !== -1; start = text.indexOf('<#', done)) {
        const close = text.indexOf('#>', start + 2);
        if (close === -1)
            break;
        kept += text.slice(done, start) + text.slice(start, close + 2).replace(/[^\n]/g, ' ');
        done = close + 2;
    }
    return kept + text.slice(done);
}
function readWindows({ text, path, when, knowledge }) {
    const plain = plainWindows(/\.psm?1$/i.test(path) ? withoutComments(text) : text);
    const facts = (0,_windows_views_js__WEBPACK_IMPORTED_MODULE_2__/* .windowsDangers */ ._)(plain, knowledge).map((danger) => viewFact(danger, text, `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path)} ${when}`));
    return {
        facts: facts.length > 0 ? facts : [windowsFact(path, 'a script of Windows', 'LOW')],
        ...tooLong(text),
    };
}
function viewFact({ says, grave, line, row }, text, runs) {
    return {
        kind: 'state',
        rule: RULE,
        evidence: `${runs}: it ${says} (${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(line)})`,
        about: line.slice(0, 2000),
        offset: (0,_windows_views_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfRow */ .M)(text, row),
        ...(!grave && { severity: 'MEDIUM' }),
    };
}
/** Shortcuts, screen savers and the like: nobody keeps them in a repository. */
function readShortcut(file) {
    const plain = plainWindows(file.text);
    const dangers = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .dangersOf */ .oi)(plain, file.knowledge).slice(0, 1);
    const facts = dangers.map((danger) => dangerFact(danger, plain, `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file.path)} ${file.when}`));
    return {
        facts: facts.length > 0
            ? facts
            : [windowsFact(file.path, 'a file that Windows starts with a double click', 'MEDIUM')],
    };
}
function windowsFact(path, what, severity) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return {
        kind: 'state',
        rule: 'HOOK-WINDOWS-SCRIPT',
        evidence: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(name)} is ${what}`,
        about: name,
        offset: 0,
        severity,
    };
}
function tooLong(text) {
    return text.length <= _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMAND */ .$2
        ? {}
        : { problem: { reason: `only ${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMAND */ .$2} characters of the script were read`, unread: true } };
}


/***/ }),

/***/ 44944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ startOfRow),
  _: () => (/* binding */ windowsDangers)
});

// EXTERNAL MODULE: ./lib/src/inspect/hooks/commands.js
var commands = __webpack_require__(90274);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/windows/batch.js
// Puts together what a batch file takes apart: variables that it sets, and parts of them.
const SET = /^[ \t@(]{0,40}set[ \t]{1,9}"?([\w.-]{1,60})=([^\r\n"&|]{0,500})/gim;
const USE = /[%!]([\w.-]{1,60})(?::~(-?\d{1,4})(?:,(-?\d{1,4}))?)?[%!]/g;
/** Variables that stand for variables. */
const MAX_DEPTH = 3;
/** Characters of one line after its variables are put in. */
const MAX_LINE = 8192;
const MAX_SETS = 2000;
/** More of the text than this is left as it is. */
const MAX_TEXT = 262_144;
/** Lines stay where they are. Variables have the value that they are set to last, wherever they are used. */
function joinedBatch(text) {
    if (text.length > MAX_TEXT)
        return text;
    const values = new Map([['comspec', 'cmd']]);
    let count = 0;
    for (const [, name = '', value = ''] of text.matchAll(SET)) {
        if (count++ >= MAX_SETS)
            break;
        values.set(name.toLowerCase(), value.trim());
    }
    let left = 4 * MAX_TEXT;
    const lines = text.split('\n').map((line) => {
        if (left < 0 || !/[%!]/.test(line))
            return line;
        const plain = expanded(line, values, 0);
        left -= plain.length;
        return plain;
    });
    return lines.join('\n').replace(/(?<=\w)"(?=\w)/g, '');
}
function expanded(line, values, depth) {
    let room = MAX_LINE;
    return line.slice(0, 4 * MAX_LINE).replace(USE, (whole, name, start, count) => {
        const value = values.get(name.toLowerCase());
        if (value === undefined || room <= 0)
            return whole;
        const full = depth < MAX_DEPTH && /[%!]/.test(value) ? expanded(value, values, depth + 1) : value;
        const part = start === undefined
            ? full
            : partOf(full, Number(start), count === undefined ? undefined : Number(count));
        room -= part.length;
        return part.slice(0, MAX_LINE);
    });
}
/** As `%name:~start,count%` (help of `set`): both may count from the end. */
function partOf(value, start, count) {
    const from = start < 0 ? Math.max(0, value.length + start) : start;
    if (count === undefined)
        return value.slice(from);
    return count < 0 ? value.slice(from, count) : value.slice(from, from + count);
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/windows/encoded.js
// Finds programs in Base64: what PowerShell is given as an encoded command, and texts that are decoded.
const ENCODED = /[-/](?:e|ec|en|enc|enco\w{0,10})\s{1,9}["']?([A-Za-z0-9+/]{16,20000}={0,2})/gi;
const LITERAL = /frombase64string\s{0,9}\(\s{0,9}["']([A-Za-z0-9+/]{16,20000}={0,2})["']/gi;
/** Programs of one file. */
const MAX_FOUND = 20;
/** Programs in programs. */
const encoded_MAX_DEPTH = 3;
/** PowerShell takes UTF-16LE; decoded texts are often UTF-8. What is neither is left out. Never throws. */
function decodedPrograms(text, depth = 0) {
    const found = [];
    for (const pattern of [ENCODED, LITERAL])
        for (const { 1: digits = '', index } of text.matchAll(pattern)) {
            if (found.length >= MAX_FOUND)
                return found;
            const program = textOf(Buffer.from(digits, 'base64'));
            if (program === undefined)
                continue;
            found.push({ text: program, index });
            if (depth < encoded_MAX_DEPTH)
                for (const inner of decodedPrograms(program, depth + 1))
                    found.push({ text: inner.text, index });
        }
    return found;
}
function textOf(bytes) {
    const even = bytes.length % 2 === 0 ? [new TextDecoder('utf-16le').decode(bytes)] : [];
    return [...even, new TextDecoder().decode(bytes)].find(isProgram);
}
/** Nearly all of it is ASCII that can be shown. */
function isProgram(text) {
    const shown = text.match(/[\t\r\n -~]/g)?.length ?? 0;
    return text.length > 3 && shown >= text.length * 0.95;
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/installers.js
var installers = __webpack_require__(56117);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/windows/started.js
// Files that a Windows script fetches and starts later, by the last part of their names.
const TARGET = /(?:-outfile|-destination)\s{1,9}["']?([^\s"';|)]{1,300})|downloadfile\s{0,9}\([^,\n]{1,500},\s{0,9}["']?([^\s"';|)]{1,300})/gi;
/** Options of curl that end in the one that names a file. */
const OUTPUT = /^(?:-[a-zA-Z]{0,12}o|--output)$/;
/** What ends a command, or begins one inside another. */
const ENDS = /[\n;|(){}]|&&?(?=[^\s&])|&&/;
const MAX_TARGETS = 2000;
/** Characters of a line that are taken apart. */
const started_MAX_LINE = 2000;
/** Words in front of the one that is started. */
const MAX_WORDS = 8;
/** The last parts of the names under which a script writes what it fetches, but for lines that `isKnown` knows. */
function fetchedFiles(text, isKnown) {
    const names = new Set();
    for (const line of text.split('\n')) {
        if (names.size > MAX_TARGETS)
            break;
        const found = targetsIn(line.slice(0, started_MAX_LINE)).map(lastPart);
        if (found.length === 0 || isKnown(line))
            continue;
        for (const name of found)
            if (name.length > 1)
                names.add(name);
    }
    return names;
}
function targetsIn(line) {
    const targets = [...line.matchAll(TARGET)].map(([, one, other]) => one ?? other ?? '');
    const words = line.trim().split(/[\s|&]+/);
    const programs = words.map((word) => lastPart(word).replace(/^@|\.exe$/g, ''));
    const curl = programs.indexOf('curl');
    const output = curl === -1 ? -1 : words.findIndex((word, at) => at > curl && OUTPUT.test(word));
    if (output !== -1)
        targets.push(words[output + 1] ?? '');
    if (programs.includes('bitsadmin'))
        targets.push(words.at(-1) ?? '');
    return targets;
}
/** Where one of the files is started, if any is. `launchers`: words in front of a program, in lower case. */
function startOf(text, files, launchers) {
    let at = 0;
    for (const line of text.split('\n')) {
        for (const command of line.slice(0, started_MAX_LINE).split(ENDS))
            if (files.has(lastPart(startedBy(command, launchers))))
                return at;
        at += line.length + 1;
    }
    return undefined;
}
const OPTION = /^(?:-|\/\w{1,9}$|""$|''$)/;
/** The word that a command starts: the first that neither starts another one nor is an option. */
function startedBy(command, launchers) {
    const words = command.replace('@', ' ').trim().split(/\s+/, MAX_WORDS);
    const [first = ''] = words;
    // A variable in front is given a value, or shown.
    if (!launchers.has(first.toLowerCase()))
        return first.startsWith('$') ? '' : first;
    return words.find((word) => !launchers.has(word.toLowerCase()) && !OPTION.test(word)) ?? '';
}
function lastPart(path) {
    const plain = path.replaceAll('\\', '/').replaceAll(/["']/g, '').toLowerCase();
    return plain.slice(plain.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/windows/flow.js
// Follows what a PowerShell program fetches through its variables to where it is run, or started out of sight.


const ASSIGNED = /\$(?:script:|global:|local:)?(\w{1,60})\s{0,9}=(?!=)\s{0,9}([^\n;]{1,1000})/g;
const FETCH = /\b(?:downloadstring|downloaddata|downloadfile|iwr|irm|curl|wget|invoke-webrequest|invoke-restmethod|start-bitstransfer|bitsadmin|getstringasync|getresponsestream)\b/i;
/** What is run as a program: groups 1 or 2. */
const RUN = /(?:\b(?:iex|invoke-expression)\b\s{0,9}(?:-command\s{0,9})?[("'&.\s]{0,9}\$\{?(\w{1,60})|\[(?:system\.management\.automation\.)?scriptblock\]::create\s{0,9}\([("'\s]{0,9}\$\{?(\w{1,60})|\$(\w{1,60})(?:\.(?:content|tostring\(\)))?\s{0,9}\|\s{0,9}(?:iex|invoke-expression)\b|\[(?:system\.)?reflection\.assembly\]::load\s{0,9}\([("'\s]{0,9}\$\{?(\w{1,60}))/gi;
const HIDDEN = /\b(?:start-process|saps|start)\b[^\n]{0,400}-w(?:i|in|ind\w{0,10})?\s{1,9}["']?hidden\b[^\n]{0,200}/gi;
const MAX_NAMES = 2000;
const ROUNDS = 3;
/** Linear in the text, times small limits. */
function powershellFlows(text, knowledge) {
    if (!FETCH.test(text))
        return [];
    const fetched = fetchedNames(text, knowledge);
    const run = [...text.matchAll(RUN)].find((match) => match.slice(1).some((name) => name !== undefined && fetched.has(name.toLowerCase())));
    if (run !== undefined)
        return [{ says: 'fetches a PowerShell program and runs it', index: run.index, grave: true }];
    const files = fetchedFiles(text, (line) => (0,installers/* isInstaller */.j)(line, knowledge));
    if (files.size === 0)
        return [];
    const hidden = [...text.matchAll(HIDDEN)].find(([line]) => line.split(/[\s"'();,]+/).some((word) => word.length > 1 && files.has(lastPart(word))));
    if (hidden !== undefined)
        return [{ says: 'fetches a file and starts it in a hidden window', index: hidden.index, grave: true }];
    const index = startOf(text, files, knowledge.windowsLaunchers);
    return index === undefined ? [] : [{ says: 'fetches a file and starts it', index, grave: false }];
}
/** Variables that hold what was fetched, but not from a well-known installer. */
function fetchedNames(text, knowledge) {
    const all = [...text.matchAll(ASSIGNED)].slice(0, MAX_NAMES);
    const found = new Set();
    for (let round = 0; round < ROUNDS; round++) {
        const before = found.size;
        for (const [, name = '', value = ''] of all) {
            const bare = value.replace(/"[^"]*(?:"|$)|'[^']*(?:'|$)/g, '');
            const isFetched = FETCH.test(bare) && !(0,installers/* isInstaller */.j)(value, knowledge) && !/-outfile\b|downloadfile/i.test(value);
            const isMade = () => [...bare.matchAll(/\$\{?(\w{1,60})/g)].some(([, one = '']) => found.has(one.toLowerCase()));
            if (isFetched || isMade())
                found.add(name.toLowerCase());
        }
        if (found.size === before)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/windows/powershell.js
// Puts together what a PowerShell program takes apart: backticks, texts that are joined, formatted, or made of characters.
const CHARACTER = /\[char\]\s{0,9}\(?\s{0,9}(0x[0-9a-f]{1,4}|\d{1,5})\s{0,9}\)?/gi;
/** A template with its values: `"{1}{0}" -f 'x','ie'`. */
const FORMAT = /(["'])((?:\{\d{1,2}\}|[^"'\n{}]){1,300})\1\s{0,9}-f\s{0,9}((?:['"][^'"\n]{0,200}['"]\s{0,9},\s{0,9}){0,40}['"][^'"\n]{0,200}['"])/gi;
/** `-join('i','e','x')` and `('i','e','x') -join ''`. */
const JOIN_BEFORE = /-join\s{0,9}\(\s{0,9}((?:['"][^'"\n]{0,200}['"]\s{0,9},\s{0,9}){1,200}['"][^'"\n]{0,200}['"])\s{0,9}\)/gi;
const JOIN_BEHIND = /\(\s{0,9}((?:['"][^'"\n]{0,200}['"]\s{0,9},\s{0,9}){1,200}['"][^'"\n]{0,200}['"])\s{0,9}\)\s{0,9}-join\s{0,9}(?:''|"")/gi;
const REPLACED = /(['"])([^'"\n]{1,2000})\1\s{0,9}(?:\.replace\s{0,9}\(\s{0,9}|-c?replace\s{0,9})(['"])([^'"\n]{1,40})\3\s{0,9},\s{0,9}(['"])([^'"\n]{0,40})\5/gi;
const PLUS = /(?:'\s{0,20}\+\s{0,20}'|"\s{0,20}\+\s{0,20}"|'\s{0,20}\+\s{0,20}"|"\s{0,20}\+\s{0,20}')/g;
/** `&('iex')` and `. "iex"`. */
const CALLED = /(?<![\w)\]])[&.]\s{0,9}\(?\s{0,9}(['"])([\w-]{1,60})\1\s{0,9}\)?/g;
const COMSPEC = /\$\{?env:comspec\}?(?!\s{0,9}\[|\w)|%comspec%/gi;
/** Texts in texts in texts; obfuscators nest two or three. */
const powershell_ROUNDS = 3;
/** Longer texts are left as they are. */
const powershell_MAX_TEXT = 262_144;
/** Lines stay where they are. Linear, with a small factor. */
function joinedPowerShell(text) {
    if (text.length > powershell_MAX_TEXT)
        return text;
    let plain = wholeLines(text)
        .replace(/`(?=[\w-])/g, '')
        .replace(COMSPEC, 'cmd');
    for (let round = 0; round < powershell_ROUNDS; round++) {
        const before = plain;
        plain = plain
            .replace(CHARACTER, (_, code) => characterOf(Number(code)))
            .replace(PLUS, '')
            .replace(FORMAT, (_, __, template, list) => `'${formatted(template, itemsOf(list))}'`)
            .replace(JOIN_BEFORE, (_, list) => `'${itemsOf(list).join('')}'`)
            .replace(JOIN_BEHIND, (_, list) => `'${itemsOf(list).join('')}'`)
            .replace(REPLACED, (_, __, whole, ___, from, ____, to) => `'${whole.replaceAll(from, to)}'`)
            .replace(/(?<![\w)\]])\(\s{0,9}('[^'\n]{0,200}')\s{0,9}\)(?=\s{0,9}[+)])/g, '$1');
        if (plain === before || plain.length > 2 * powershell_MAX_TEXT)
            break;
    }
    return plain.replace(CALLED, ' $2 ');
}
/** A backtick at its end makes a line go on; the blank lines that this leaves keep the count. */
function wholeLines(text) {
    if (!/`\r?\n/.test(text))
        return text;
    const lines = [];
    let open = '';
    let owed = 0;
    for (const line of text.split('\n')) {
        const own = line.endsWith('\r') ? line.slice(0, -1) : line;
        if (own.endsWith('`')) {
            open += `${own.slice(0, -1)} `;
            owed++;
            continue;
        }
        lines.push(open + own, ...Array.from({ length: owed }, () => ''));
        open = '';
        owed = 0;
    }
    if (open !== '')
        lines.push(open);
    return lines.join('\n');
}
/** As a text of its own, so that it joins with its neighbours. Quotes and line ends would change what is what. */
function characterOf(code) {
    const character = code <= 0xffff ? String.fromCharCode(code) : '';
    return /['"\n\r]/.test(character) ? "' '" : `'${character}'`;
}
function itemsOf(list) {
    return [...list.matchAll(/(['"])([^'"\n]{0,200})\1/g)].map(({ 2: item = '' }) => item);
}
function formatted(template, items) {
    return template.replace(/\{(\d{1,2})\}/g, (_, index) => items[Number(index)] ?? '');
}

;// CONCATENATED MODULE: ./lib/src/inspect/hooks/windows/views.js
// The dangers of a Windows script, as it stands and as it is once put together and decoded, each with its line.





/** `text` without what is no command. Each danger once, where it is seen first. */
function windowsDangers(text, knowledge) {
    const joined = joinedPowerShell(joinedBatch(text));
    const found = new Map();
    const take = (danger, view, row) => {
        if (found.has(danger.says))
            return;
        const end = view.indexOf('\n', danger.index);
        const line = view.slice(view.lastIndexOf('\n', danger.index) + 1, end === -1 ? undefined : end).trim();
        found.set(danger.says, { ...danger, line, row: row ?? rowOf(view, danger.index) });
    };
    for (const view of text === joined ? [text] : [text, joined]) {
        for (const danger of (0,commands/* dangersOf */.oi)(view, knowledge))
            take(danger, view);
        for (const flow of powershellFlows(view, knowledge))
            take(flow, view);
    }
    for (const { text: program, index } of decodedPrograms(joined)) {
        const inner = joinedPowerShell(program);
        const row = rowOf(joined, index);
        for (const danger of (0,commands/* dangersOf */.oi)(inner, knowledge))
            take(danger, inner, row);
        for (const flow of powershellFlows(inner, knowledge))
            take(flow, inner, row);
    }
    return [...found.values()].sort((a, b) => Number(b.grave) - Number(a.grave));
}
function rowOf(text, index) {
    let row = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
        row++;
    return row;
}
/** Where a line begins, by its number from 0. */
function startOfRow(text, row) {
    let start = 0;
    for (let count = 0; count < row; count++) {
        const end = text.indexOf('\n', start);
        if (end === -1)
            return start;
        start = end + 1;
    }
    return start;
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

/***/ 27994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XK: () => (/* binding */ MAX_SETTINGS_BYTES),
  Yr: () => (/* binding */ incompleteOf),
  u0: () => (/* binding */ readDocument),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./lib/src/format/json/read.js + 1 modules
var read = __webpack_require__(49736);
// EXTERNAL MODULE: ./lib/src/inspect/settings/ini.js
var ini = __webpack_require__(57649);
;// CONCATENATED MODULE: ./lib/src/inspect/settings/lines.js
function* linesOf(text) {
    let offset = 0;
    for (const line of text.split('\n')) {
        const content = line.trim();
        if (content !== '' && !content.startsWith('#'))
            yield { content, start: offset + line.indexOf(content) };
        offset += line.length + 1;
    }
}
/** An entry is a key; `exp:2027-01-01` behind it, as Trivy writes it, is its member `exp`. Never throws. */
function readLines(text) {
    const members = [...linesOf(text)].map(({ content, start }) => {
        const [key = ''] = content.split(/\s/, 1);
        const until = /\sexp:(\S+)/.exec(content)?.[1];
        const inner = until === undefined ? [] : [{ key: 'exp', keyStart: start, value: scalar(until, start) }];
        return { key, keyStart: start, value: object(inner, start) };
    });
    return object(members, 0, text.length);
}
/** `"key" "value"` of Yarn 1, and options that it adds to its commands: `--install.registry` counts as `registry`. */
const SETTING = /^(?:"([^"]{1,200})"|([^\s":]{1,200}))[:\s]\s{0,200}(.*)$/;
const OPTION = /^--(?:[\w*-]{1,40}\.)?/;
/** Settings of Yarn 1 under the names that npm has for them, for it reads those of `.npmrc` too. Never throws. */
function readYarnrc(text) {
    const members = [...linesOf(text)].flatMap(({ content, start }) => {
        const [, quoted, plain = '', rest = ''] = SETTING.exec(content) ?? [];
        const key = (quoted ?? plain).replace(OPTION, '');
        if (key === '')
            return [];
        const value = rest.trim().replace(/^"(.*)"$/, '$1');
        return [{ key, keyStart: start, value: scalar(value, start) }];
    });
    return object(members, 0, text.length);
}
/**
 * Each pattern of gitattributes(5) is a key with its attributes as members: `set`, `unset` (`-diff`), or the text
 * behind the equals sign. The macro `binary` is spelled out. Never throws.
 */
function readAttributes(text) {
    const members = [...linesOf(text)].map(({ content, start }) => {
        const [, quotedPattern, plain = ''] = /^(?:"([^"]*)"|(\S+))/.exec(content) ?? [];
        const key = quotedPattern ?? plain;
        const rest = content.slice(quotedPattern === undefined ? key.length : key.length + 2);
        const attributes = rest.split(/\s+/).filter((word) => word !== '');
        const spelled = attributes.flatMap((word) => (word === 'binary' ? ['-diff', '-merge', '-text'] : [word]));
        return {
            key,
            keyStart: start,
            value: object(spelled.map((word) => attribute(word, start)), start),
        };
    });
    return object(members, 0, text.length);
}
function attribute(word, start) {
    const [name = '', value] = word.split('=', 2);
    if (value !== undefined)
        return { key: name, keyStart: start, value: scalar(value, start) };
    const unset = /^[-!]/.test(word);
    return {
        key: unset ? word.slice(1) : word,
        keyStart: start,
        value: scalar(unset ? (word.startsWith('-') ? 'unset' : 'unspecified') : 'set', start),
    };
}
function scalar(value, start) {
    return { kind: 'scalar', value, start, end: start };
}
function object(members, start, end = start) {
    return { kind: 'object', members, start, end };
}

;// CONCATENATED MODULE: ./lib/src/inspect/settings/document.js



/** Bytes of a settings file that are read. They have some thousand; a lockfile is none. */
const MAX_SETTINGS_BYTES = 4 * 2 ** 20;
/** Reads the beginning of the bytes as UTF-8, whatever they are. Rejects with the origin's error only. */
async function textOf(bytes) {
    return new TextDecoder().decode(await bytes.read(0, MAX_SETTINGS_BYTES));
}
/** Never throws: what cannot be read is a problem, and what stands before it is kept where the reader can. */
async function readDocument(text, format) {
    switch (format) {
        case 'json':
        case 'jsonc':
        case 'json5': {
            const { root, error } = (0,read/* readJsonPart */.G)(text, { dialect: format === 'json' ? 'strict' : format });
            if (error === undefined)
                return { text, roots: [root] };
            const unread = error.code === 'TOO_DEEP' || error.code === 'TOO_MANY';
            return { text, roots: [root], problem: { reason: error.message, unread } };
        }
        case 'yaml':
            return yaml(text);
        case 'toml':
            return toml(text);
        case 'npmrc':
            return lined(text, (0,ini/* readIni */.$)(text, { spaced: false }));
        case 'yarnrc':
            return lined(text, readYarnrc(text));
        case 'pip':
            return lined(text, (0,ini/* readIni */.$)(text, { spaced: true }));
        case 'lines':
            return lined(text, readLines(text));
        case 'attributes':
            return lined(text, readAttributes(text));
    }
}
/** These never fail; but with a zero byte git shows no text of them, and tools differ in what they read. */
function lined(text, root) {
    const problem = { reason: 'a zero byte stands in the text', unread: false };
    return { text, roots: [root], ...(text.includes('\0') && { problem }) };
}
async function yaml(text) {
    const [{ readYaml }, { YamlError }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5861)]).then(__webpack_require__.bind(__webpack_require__, 95861)),
        __webpack_require__.e(/* import() */ 3979).then(__webpack_require__.bind(__webpack_require__, 73979)),
    ]);
    try {
        const { roots, problem } = readYaml(text);
        return { text, roots, ...(problem !== undefined && { problem: { reason: problem, unread: false } }) };
    }
    catch (error) {
        if (!(error instanceof YamlError))
            throw error;
        return { text, roots: [], problem: { reason: error.message, unread: true } };
    }
}
async function toml(text) {
    const [{ readToml }, { TomlError }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 24)),
        __webpack_require__.e(/* import() */ 4286).then(__webpack_require__.bind(__webpack_require__, 24286)),
    ]);
    try {
        return { text, roots: [readToml(text)] };
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        return { text, roots: [], problem: { reason: error.message, unread: error.code === 'BUDGET' } };
    }
}
/**
 * What a problem means for coverage. A tool that refuses a broken file does nothing with it, and so guards nothing any
 * more where it did before; one that reads around the mistake (`tolerant`) may do what was not seen.
 */
function incompleteOf({ problem }, before, tolerant) {
    if (problem === undefined)
        return [];
    const { reason, unread } = problem;
    const isNew = before !== undefined && before.problem === undefined;
    if (!unread && !tolerant && !isNew)
        return [];
    return [
        { code: unread ? 'budget' : 'broken', reason: `the settings were not read: ${reason}`, risk: 'unknown' },
    ];
}


/***/ }),

/***/ 57649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readIni)
/* harmony export */ });
const SECTION = /^\s*\[([^\]]*)\]/;
/** Longer lines are no settings. */
const MAX_LINE = 65_536;
/**
 * Keys below a `[section]` are members of an object of that name, others of the root; of repeated keys and `key[]` all
 * values are kept, in a list. Quotes around a value are removed. Offsets count characters. Never throws.
 */
function readIni(text, { spaced }) {
    const root = object(0, text.length);
    let section = root;
    let last;
    let offset = 0;
    for (const line of text.split('\n')) {
        const start = offset;
        offset += line.length + 1;
        const content = line.trim();
        if (content === '' || content.startsWith('#') || content.startsWith(';') || line.length > MAX_LINE)
            continue;
        const name = SECTION.exec(line)?.[1];
        if (name !== undefined) {
            section = object(start, start + line.length);
            root.members.push({ key: name.trim(), keyStart: start, value: section });
            last = undefined;
        }
        else if (spaced && /^\s/.test(line) && last !== undefined) {
            append(section, last, valuesOf(content, start + line.indexOf(content), spaced));
        }
        else {
            last = member(line, start, spaced);
            section.members.push(last);
        }
    }
    return merged(root);
}
function object(start, end) {
    return { kind: 'object', members: [], start, end };
}
function member(line, start, spaced) {
    const equals = spaced ? line.search(/[=:]/) : line.indexOf('=');
    const key = (equals === -1 ? line : line.slice(0, equals)).trim();
    const keyStart = start + line.indexOf(key);
    const raw = equals === -1 ? '' : line.slice(equals + 1);
    const values = equals === -1 ? [scalar('true', keyStart)] : valuesOf(raw, start + equals + 1, spaced);
    return { key: key.replace(/\[\]$/, ''), keyStart, value: single(values, keyStart) };
}
function valuesOf(raw, start, spaced) {
    if (!spaced) {
        const value = raw.trim();
        return [scalar(value.replace(/^(["'])(.*)\1$/s, '$2'), start + raw.indexOf(value))];
    }
    return [...raw.matchAll(/\S+/g)].map(({ 0: word, index }) => scalar(word, start + index));
}
function scalar(value, start) {
    return { kind: 'scalar', value, start, end: start + value.length };
}
function single(values, start) {
    const [first] = values;
    if (first !== undefined && values.length === 1)
        return first;
    return { kind: 'array', items: [...values], start, end: values.at(-1)?.end ?? start };
}
function append(section, last, values) {
    section.members.push({ ...last, value: single(values, last.keyStart) });
}
/** Joins members of one name: readers take the last of a plain key, so the last stands last. */
function merged(root) {
    const members = new Map();
    for (const one of root.members) {
        const known = members.get(one.key);
        members.set(one.key, known === undefined ? one : { ...known, value: joined(known.value, one.value) });
    }
    const inner = [...members.values()].flatMap((one) => one.value.kind === 'object' ? [{ ...one, value: merged(one.value) }] : [one]);
    return { ...root, members: inner };
}
function joined(first, second) {
    if (first.kind === 'object' && second.kind === 'object') {
        return { ...first, members: [...first.members, ...second.members] };
    }
    const items = [first, second].flatMap((node) => (node.kind === 'array' ? node.items : [node]));
    return { kind: 'array', items, start: first.start, end: second.end };
}


/***/ })

};
