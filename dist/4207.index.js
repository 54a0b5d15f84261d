export const id = 4207;
export const ids = [4207,3979];
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

/***/ 62797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
// How bad a finding is if it is true (severity), and how sure we are (confidence).
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'];
/** Negative when `a` is worse than `b`: sorts the worst first. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
/** Whether `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
    return compareSeverity(severity, threshold) <= 0;
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

/***/ 66597:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ WorkflowError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
// The one error of the workflow reader.

/** `BUDGET`: a limit was reached; what was read so far is not the whole file. */
class WorkflowError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U {
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

/***/ 15284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ LookalikeIndex),
  E: () => (/* binding */ NameList)
});

// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/inspect/package/edits.js
// How far two names are apart.
/** One letter more, less or other, or two neighbours swapped. */
function isOneEditApart(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end))
        end++;
    const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (one.length <= 1 && other.length <= 1)
        return true;
    return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/lookalike-modules.js
// Finds the popular module of Go that another one could be taken for: the same repository of an owner with nearly that name.

/** No path of a module is longer. */
const MAX_LENGTH = 500;
/** Owners shorter than this are all close to each other. */
const MIN_OWNER = 4;
class ModuleList {
    known;
    byRepository = new Map();
    names;
    constructor(names) {
        this.names = names;
        this.known = new Set([...names.modules, ...names.honest]);
        for (const name of names.modules) {
            const module = partsOf(name);
            const list = this.byRepository.get(module.repository);
            if (list === undefined)
                this.byRepository.set(module.repository, [module]);
            else
                list.push(module);
        }
    }
    find(written) {
        if (written.length > MAX_LENGTH)
            return undefined;
        const module = partsOf(written.toLowerCase());
        const found = this.byRepository.get(module.repository) ?? [];
        // A project that is popular itself imitates nobody.
        if (this.known.has(nameOf(module)))
            return undefined;
        for (const popular of found) {
            const how = this.difference(module, popular);
            if (how !== undefined)
                return { popular: nameOf(popular), how };
        }
        return undefined;
    }
    difference(module, popular) {
        if (module.owner === popular.owner)
            return isOneEditApart(module.host, popular.host) ? 'by one letter of its host' : undefined;
        if (module.host !== popular.host)
            return undefined;
        if (popular.owner.length >= MIN_OWNER && isOneEditApart(module.owner, popular.owner))
            return 'by one letter of its owner';
        const isBorrowed = this.names['owner-prefixes'].some((prefix) => module.owner === prefix + popular.owner) ||
            this.names['owner-suffixes'].some((suffix) => module.owner === popular.owner + suffix);
        return isBorrowed ? 'by what is put before or after its owner' : undefined;
    }
}
/** Folders below a repository, and major versions, are the same project. */
function partsOf(name) {
    const [host = '', owner = '', repository = ''] = name.split('/', 3);
    return { host, owner, repository };
}
function nameOf({ host, owner, repository }) {
    return `${host}/${owner}/${repository}`;
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/lookalike-index.js
// Finds the popular name that a name could be taken for, without comparing it with every one of them.



/** One letter tells nothing about names shorter than this: too many honest ones are that close. */
const MIN_LENGTH = 5;
/** No registry takes longer names. */
const lookalike_index_MAX_LENGTH = 214;
class LookalikeIndex {
    popular;
    /** Made when the first name of an ecosystem is looked up: most changes bring none. */
    lists = new Map();
    modules;
    constructor(popular) {
        this.popular = popular;
    }
    /** In time that grows with the name's length alone. */
    find(name, ecosystem) {
        if (ecosystem === 'go')
            return this.module(name);
        const names = this.popular[ecosystem];
        if (names === undefined)
            return undefined;
        const list = this.lists.get(ecosystem) ?? new NameList(names, names['known-in'] && this.popular[names['known-in']]);
        this.lists.set(ecosystem, list);
        return list.find(name);
    }
    module(name) {
        if (this.popular.go === undefined)
            return undefined;
        this.modules ??= new ModuleList(this.popular.go);
        return this.modules.find(name);
    }
}
/** Names of one kind. */
class NameList {
    list;
    known;
    popular;
    /** Every name and every way to leave out one of its letters: two names at distance one meet in here. */
    near = new Map();
    byParts = new Map();
    constructor(list, other) {
        this.list = list;
        this.popular = new Set(list.names);
        this.known = new Set([list, ...(other === undefined ? [] : [other])].flatMap((one) => [...one.names, ...one.honest]));
        for (const name of list.names) {
            if (name.length < MIN_LENGTH)
                continue;
            for (const key of [name, ...deletions(name)])
                put(this.near, key, name);
            this.byParts.set(lookalike_index_partsOf(name), name);
        }
    }
    /** In time that grows with the name's length alone. */
    find(name) {
        if (name.length < MIN_LENGTH || name.length > lookalike_index_MAX_LENGTH || this.known.has(name))
            return undefined;
        return this.near1(name) ?? this.permuted(name) ?? this.affixed(name);
    }
    near1(name) {
        for (const key of [name, ...deletions(name)]) {
            for (const popular of this.near.get(key) ?? []) {
                if (isOneEditApart(name, popular) &&
                    !isNumbering(name, popular) &&
                    !this.isSameToRegistry(name, popular))
                    return { popular, how: 'by one letter' };
            }
        }
        return undefined;
    }
    isSameToRegistry(name, popular) {
        return this.list['ignores-separators'] && bare(name) === bare(popular);
    }
    permuted(name) {
        const popular = this.byParts.get(lookalike_index_partsOf(name));
        return popular === undefined || this.isSameToRegistry(name, popular)
            ? undefined
            : { popular, how: 'in the order or separation of its parts' };
    }
    affixed(name) {
        const { prefixes, suffixes } = this.list;
        const rests = [
            ...prefixes.filter((prefix) => name.startsWith(prefix)).map((prefix) => name.slice(prefix.length)),
            ...suffixes.filter((suffix) => name.endsWith(suffix)).map((suffix) => name.slice(0, -suffix.length)),
        ];
        const popular = rests.find((rest) => rest.length >= MIN_LENGTH && this.popular.has(rest));
        return popular === undefined ? undefined : { popular, how: 'by what is put before or after it' };
    }
}
function put(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else if (!list.includes(value))
        list.push(value);
}
function deletions(name) {
    return Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1));
}
function bare(name) {
    return name.replace(/[-_.]/g, '');
}
/** The words of a name in alphabetical order, without what separates them. */
function lookalike_index_partsOf(name) {
    return name
        .split(/[-_.]+/)
        .sort()
        .join(' ');
}
/** `left-pad2` and `es5-x` beside `es6-x` are how honest projects number what they publish. */
function isNumbering(a, b) {
    const [one, other] = [a.replace(/\d/g, ''), b.replace(/\d/g, '')];
    return (0,core_text/* withoutEnd */.M)(one, '-_.') === (0,core_text/* withoutEnd */.M)(other, '-_.') && /\d/.test(a + b);
}


/***/ }),

/***/ 94207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectWorkflow: () => (/* binding */ inspectWorkflow)
});

// EXTERNAL MODULE: ./lib/src/format/workflow/errors.js
var errors = __webpack_require__(66597);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
;// CONCATENATED MODULE: ./lib/src/format/workflow/expressions.js
// Reads the `${{ }}` expressions of a text: which contexts they name, and whether the value of one reaches the text.
/**
 * Names, with dots and indexes behind them, strings in single quotes, numbers, operators and brackets. White space is
 * what is not matched. https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
const TOKEN = /'(?:[^']|'')*'|[A-Za-z_][\w-]*|\d[\w.]*|==|!=|<=|>=|&&|\|\||[.*()[\],!<>]/g;
/** Functions that give true, false or a digest, whatever they are given. */
const TESTS = new Set(['contains', 'startswith', 'endswith', 'hashfiles']);
const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);
/** The references of all expressions in a text. Linear; an expression that does not end is none, as for GitHub. */
function referencesIn(text) {
    return expressionsIn(text).flatMap(({ source, offset }) => referencesOf(source, offset));
}
function expressionsIn(text) {
    const found = [];
    let at = text.indexOf('${{');
    while (at !== -1) {
        const end = endOf(text, at + 3);
        if (end === -1)
            break;
        found.push({ source: text.slice(at + 3, end), offset: at });
        at = text.indexOf('${{', end + 2);
    }
    return found;
}
/** Braces inside a string do not end an expression. */
function endOf(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === "'")
            quoted = !quoted;
        else if (!quoted && character === '}' && text[at + 1] === '}')
            return at;
    }
    return -1;
}
function referencesOf(source, offset) {
    const tokens = source.match(TOKEN) ?? [];
    const found = [];
    const brackets = new Brackets();
    for (let at = 0; at < tokens.length;) {
        const token = tokens[at] ?? '';
        if (token === '(' || token === '[')
            brackets.open(token);
        else if (token === ')' || token === ']') {
            const isParsed = brackets.close() === 'fromjson';
            const last = found.at(-1);
            if (isParsed && last !== undefined && /^[.[]$/.test(tokens[at + 1] ?? '')) {
                const [path, end] = pathFrom(tokens, at);
                found[found.length - 1] = { ...last, part: path.slice(').'.length) };
                at = end;
                continue;
            }
        }
        if (!/^[A-Za-z_]/.test(token)) {
            at++;
        }
        else if (tokens[at + 1] === '(') {
            brackets.open(token.toLowerCase());
            at += 2;
        }
        else {
            const [path, end] = pathFrom(tokens, at);
            const isValue = !brackets.isTested && !isCompared(tokens[at - 1], tokens[end]);
            found.push({ path, offset, isValue, within: brackets.functions() });
            at = end;
        }
    }
    return found;
}
/** Functions around a reference that are told: more say nothing more. */
const MAX_WITHIN = 8;
/** What each open bracket belongs to: a function, the index of another reference, or nothing. */
class Brackets {
    names = [];
    tests = 0;
    /** Whether what stands here only decides something. */
    get isTested() {
        return this.tests > 0;
    }
    open(name) {
        this.names.push(name);
        if (isTest(name))
            this.tests++;
    }
    /** What the bracket belonged to. */
    close() {
        const name = this.names.pop();
        if (name !== undefined && isTest(name))
            this.tests--;
        return name;
    }
    functions() {
        return this.names.slice(-MAX_WITHIN).filter((name) => name !== '(' && name !== '[');
    }
}
function isTest(name) {
    return name === '[' || TESTS.has(name);
}
function isCompared(before, behind) {
    return before === '!' || COMPARISONS.has(before) || COMPARISONS.has(behind) || behind === '&&';
}
/** The path that begins at a token, and the first token behind it. An index that is worked out is read by itself. */
function pathFrom(tokens, from) {
    const parts = [(tokens[from] ?? '').toLowerCase()];
    let at = from + 1;
    for (;;) {
        const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
        if (token === '.' && next !== undefined) {
            parts.push(next.toLowerCase());
            at += 2;
        }
        else if (token === '[' && next !== undefined && after === ']' && /^['*\d]/.test(next)) {
            parts.push(next.startsWith("'") ? next.slice(1, -1).toLowerCase() : '*');
            at += 3;
        }
        else {
            if (token === '[')
                parts.push('?');
            return [parts.join('.'), at];
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/credentials.js
// Which credentials the code of a job can reach: its secrets, its token and what an identity token stands for.

/**
 * A job is the boundary: every step can read what the others are given, from files, from later steps that it
 * prepares, or from the runner's memory. Without `permissions` the token depends on a setting that is not in the
 * repository, and nothing is assumed of it.
 */
function credentialsOf(job, { file, known, secrets: shared }) {
    const scopes = writeScopes(job.permissions ?? file.permissions, known);
    const secrets = [
        ...new Set([...shared, ...secretsIn(job.expressions), ...(job.inheritsSecrets ? ['*'] : [])]),
    ].toSorted();
    const strong = secrets.filter((name) => !known.weakSecrets.test(name));
    const kinds = new Set();
    if (strong.length > 0)
        kinds.add('secret');
    if (scopes.includes('id-token'))
        kinds.add('identity');
    const writes = scopes.filter((scope) => scope !== 'id-token');
    if (writes.length > 0)
        kinds.add('write');
    return {
        kinds,
        names: [
            ...secretNames(strong),
            ...(kinds.has('identity') ? ['identity tokens for other services (id-token: write)'] : []),
            ...(kinds.has('write')
                ? [`GITHUB_TOKEN with ${writes.map((scope) => `${scope}: write`).join(', ')}`]
                : []),
        ],
    };
}
/** Names that come out by value, in capitals, `*` when the name is worked out or all are meant. */
function secretsIn(texts) {
    const names = texts.flatMap(({ text }) => referencesIn(text).flatMap(({ path, isValue }) => {
        const [context, name = '*'] = path.split('.', 2);
        return context === 'secrets' && isValue ? [name === '?' ? '*' : name.toUpperCase()] : [];
    }));
    return [...new Set(names)].filter((name) => name !== 'GITHUB_TOKEN');
}
function writeScopes(permissions, known) {
    if (permissions === undefined)
        return [];
    if (permissions.all === 'write-all')
        return ['contents', 'packages', 'id-token'];
    return [...permissions.scopes]
        .filter(([scope, access]) => access === 'write' && !known.harmlessScopes.has(scope))
        .map(([scope]) => scope);
}
/** Names of secrets that are told. */
const MAX_NAMES = 8;
function secretNames(names) {
    if (names.length === 0)
        return [];
    if (names.includes('*'))
        return ['all secrets'];
    const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
    return [`the secret${names.length === 1 ? '' : 's'} ${names.slice(0, MAX_NAMES).join(', ')}${more}`];
}
/** The credentials as the end of a sentence. */
function inReach({ names }) {
    return names.join('; ');
}

;// CONCATENATED MODULE: ./lib/src/format/workflow/here-documents.js
// The here-documents of a script, which begin with the line behind the command that reads them.
const HEREDOC = /<<-?[ \t]*(['"\\]?)([A-Za-z_][\w.-]*)\1/y;
/** Shells, whose here-document is a script too. */
const SHELLS = new Set(['sh', 'bash', 'zsh', 'dash', 'ssh']);
class HereDocuments {
    script;
    /** Ends of those that begin with the next line. */
    ends = [];
    constructor(script) {
        this.script = script;
    }
    /** One that a command of these words opens at a place; what a shell is given is not passed over. The length of its mark. */
    open(at, word, words) {
        HEREDOC.lastIndex = at;
        const [mark, , end] = HEREDOC.exec(this.script) ?? [];
        const isScript = SHELLS.has(word) || words.some((one) => SHELLS.has(one));
        if (end !== undefined && !isScript)
            this.ends.push(end);
        return mark?.length ?? 2;
    }
    /** Behind all that begin at a line. */
    behind(start) {
        let at = start;
        for (const end of this.ends.splice(0))
            at = this.behindOne(at, end);
        return at;
    }
    behindOne(start, end) {
        for (let at = start;;) {
            const stop = this.script.indexOf('\n', at);
            const line = this.script.slice(at, stop === -1 ? undefined : stop).trim();
            at = stop === -1 ? this.script.length : stop + 1;
            if (line === end || at >= this.script.length)
                return at;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/format/workflow/commands.js
// Splits the script of a step into its commands: words, pipes and what runs inside what. No shell is complete here:
// it is enough to know which program is called with which words, in Bash and, as far as they are alike, PowerShell.


/** Commands of one script. The longest of real workflows have some hundred. */
const MAX_COMMANDS = 20_000;
/** Reads a script. Linear. Throws {@link WorkflowError} when there are more commands than anybody writes. */
function readCommands(script) {
    return new Scanner(script).run();
}
class Scanner {
    script;
    commands = [];
    frames = [];
    at = 0;
    pipelines = 0;
    pipeline = 0;
    quote = '';
    word;
    command = { words: [], start: -1, inner: [] };
    documents;
    constructor(script) {
        this.script = script;
        this.documents = new HereDocuments(script);
    }
    run() {
        while (this.at < this.script.length)
            this.step();
        this.endCommand();
        while (this.frames.length > 0)
            this.close();
        this.endCommand();
        return this.commands.toSorted((a, b) => a.pipeline - b.pipeline || a.start - b.start);
    }
    step() {
        const { script, at } = this;
        const character = script[at] ?? '';
        if (character === '\\')
            this.escape();
        else if (script.startsWith('${{', at))
            this.copyTo('}}', 2);
        else if (script.startsWith('$(', at))
            this.open(')', 2, true);
        else if (character === '`')
            this.backtick();
        else if (this.quote === '"')
            this.inQuotes(character);
        else if (character === "'")
            this.single();
        else if (character === '"')
            this.toggle('"');
        else if (character === '#' && this.word === undefined)
            this.skipTo('\n');
        else
            this.plain(character);
    }
    plain(character) {
        const next = this.script[this.at + 1];
        if (character === '\n')
            this.newline();
        else if (character === ' ' || character === '\t' || character === '\r')
            this.endWord(1);
        else if (character === '<' && next === '(')
            this.open(')', 2, true);
        else if (character === '<' && next === '<')
            this.heredoc();
        else if (character === '>' || character === '<')
            this.redirect();
        else if (character === '(')
            this.open(')', 1, false);
        else if (character === ')')
            this.bracket();
        else if (character === '|')
            this.pipe(next);
        else if (character === ';' || character === '&')
            this.separate(character, next);
        else
            this.add(character, 1);
    }
    add(text, length) {
        if (this.command.start === -1)
            this.command.start = this.at;
        this.word = (this.word ?? '') + text;
        this.at += length;
    }
    escape() {
        const next = this.script[this.at + 1];
        if (next === '\n')
            this.at += 2;
        else if (next === '\r')
            this.at += 3;
        else
            this.add(next === undefined || /\w/.test(next) ? `\\${next ?? ''}` : next, 2);
    }
    /** PowerShell goes on in the next line behind a backtick. */
    backtick() {
        if (/^\r?\n/.test(this.script.slice(this.at + 1, this.at + 3))) {
            this.endWord(1);
            this.at += this.script[this.at] === '\r' ? 2 : 1;
        }
        else if (this.frames.at(-1)?.closes === '`') {
            this.at++;
            this.close();
        }
        else
            this.open('`', 1, true);
    }
    inQuotes(character) {
        if (character === '"')
            this.toggle('');
        else
            this.add(character, 1);
    }
    toggle(quote) {
        this.quote = quote;
        this.add('', 1);
    }
    single() {
        const end = this.script.indexOf("'", this.at + 1);
        const stop = end === -1 ? this.script.length : end;
        this.add(this.script.slice(this.at + 1, stop), stop + 1 - this.at);
    }
    copyTo(mark, length) {
        const end = this.script.indexOf(mark, this.at);
        const stop = end === -1 ? this.script.length : end + length;
        this.add(this.script.slice(this.at, stop), stop - this.at);
    }
    skipTo(mark) {
        const end = this.script.indexOf(mark, this.at);
        this.at = end === -1 ? this.script.length : end;
    }
    heredoc() {
        if (this.script[this.at + 2] === '<') {
            this.endWord(3);
            return;
        }
        const length = this.documents.open(this.at, this.word ?? '', this.command.words);
        this.endWord(length);
    }
    newline() {
        this.endCommand();
        this.at = this.documents.behind(this.at + 1);
    }
    redirect() {
        const character = this.script[this.at] ?? '>';
        if (/^\d*&?$/.test(this.word ?? ''))
            this.word = undefined;
        this.endWord(0);
        if (this.command.start === -1)
            this.command.start = this.at;
        this.command.words.push(character);
        while (this.at < this.script.length && '<>&|'.includes(this.script[this.at] ?? ''))
            this.at++;
    }
    pipe(next) {
        const { pipeline } = this;
        this.endCommand();
        if (next !== '|')
            this.pipeline = pipeline;
        this.at += next === '|' || next === '&' ? 2 : 1;
    }
    separate(character, next) {
        if (character === '&' && next === '>')
            this.redirect();
        else {
            this.endCommand();
            this.at++;
        }
    }
    open(closes, length, isWord) {
        const { quote, word, command, pipeline } = this;
        if (isWord && command.start === -1)
            command.start = this.at;
        this.frames.push({ closes, quote, word, command, pipeline, isWord });
        if (isWord) {
            this.pipelines++;
            this.pipeline = this.pipelines;
            command.inner.push(this.pipeline);
        }
        this.quote = '';
        this.word = undefined;
        this.command = { words: [], start: -1, inner: [] };
        this.at += length;
    }
    /** A bracket that nothing opened ends a pattern of `case`. */
    bracket() {
        this.at++;
        if (this.frames.at(-1)?.closes === ')')
            this.close();
        else
            this.endCommand();
    }
    close() {
        this.endCommand();
        const frame = this.frames.pop();
        if (frame === undefined)
            return;
        this.quote = frame.quote;
        this.command = frame.command;
        this.pipeline = frame.pipeline;
        this.word = frame.isWord ? `${frame.word ?? ''}$()` : frame.word;
    }
    endWord(length) {
        if (this.word !== undefined)
            this.command.words.push(this.word);
        this.word = undefined;
        this.at += length;
    }
    endCommand() {
        this.endWord(0);
        const { words, start, inner } = this.command;
        if (words.length > 0) {
            if (this.commands.length >= MAX_COMMANDS) {
                throw new errors/* WorkflowError */.s('BUDGET', `a script of more than ${MAX_COMMANDS} commands`);
            }
            const end = Math.min(this.at, this.script.length);
            this.commands.push({ words, start, end, pipeline: this.pipeline, inner });
        }
        this.command = { words: [], start: -1, inner: [] };
        this.pipelines++;
        this.pipeline = this.pipelines;
    }
}

// EXTERNAL MODULE: ./lib/src/inspect/command/executes.js
var executes = __webpack_require__(2771);
// EXTERNAL MODULE: ./lib/src/inspect/command/words.js
var command_words = __webpack_require__(55058);
;// CONCATENATED MODULE: ./lib/src/inspect/workflow/triggers.js
/** Conditions that compare the event with one name: `github.event_name == 'push'`. */
const EVENT_IS = /\bgithub\.event_name\s*==\s*'([\w-]+)'/gi;
const RUN_EVENT_IS = /\bgithub\.event\.workflow_run\.event\s*==\s*'([\w-]+)'/gi;
/**
 * The triggers by which a stranger starts the job with the rights of the repository. Conditions on the event are
 * believed when they only name other events.
 */
function outsiderTriggers(file, conditions, known) {
    const triggers = file.triggers.filter((trigger) => known.outsiders.has(trigger));
    return triggers.filter((trigger) => conditions.every((condition) => allows(condition, trigger)));
}
/** What may turn a comparison round: `!(...)`, `(...) == false`, `... == 'push' == false`. */
const TURNED = /!\s*\(|[)']\s*[!=]=|[!=]=\s*\(/;
/** Only a condition that compares the event in each of its alternatives rules others out. */
function allows(condition, trigger) {
    const alternatives = condition.split('||');
    if (TURNED.test(condition))
        return true;
    return alternatives.some((alternative) => {
        const events = namesIn(alternative, EVENT_IS);
        if (events.length > 0 && !events.includes(trigger))
            return false;
        const runs = namesIn(alternative, RUN_EVENT_IS);
        return (trigger !== 'workflow_run' ||
            runs.length === 0 ||
            runs.some((event) => event.startsWith('pull_request')));
    });
}
function namesIn(condition, pattern) {
    return [...condition.matchAll(pattern)].map(([, name = '']) => name);
}
/** Whether everybody who can start the workflow gets only what a fork gets: a token that reads, and no secrets. */
function isUnprivileged(file, known) {
    return file.kind === 'workflow' && file.triggers.every((trigger) => known.unprivileged.has(trigger));
}
/** Words of a condition under which a maintainer had to do something first. */
const GATE = /author_association|\.labels\b|\.label\.name|github\.actor\b|\.user\.login|\.sender\.|permission|is_member|authorized|allowed|head\.repo\.(?:full_name|fork)|head_repository\.full_name/i;
/** The same in a script or in the name of an action that asks GitHub about the person. */
const ASKS = /collaborators\/|author_association|permission|membership/i;
/**
 * Whether a person, or a list of persons, stands between a stranger and a step: in a condition, in an earlier step or
 * in a job that has to end before.
 */
function isGated(job, conditions, earlier, gates) {
    if (job.hasEnvironment || conditions.some((condition) => GATE.test(condition)))
        return true;
    return earlier.some(asks) || job.needs.some((id) => gates.has(id));
}
/** Whether a job finds out who started it, for those that need it. */
function asksFirst({ condition, steps }) {
    return GATE.test(condition) || steps.some(asks);
}
function asks({ run, uses, condition }) {
    return GATE.test(condition) || ASKS.test(run?.text ?? '') || ASKS.test(uses?.text ?? '');
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/writes.js
// What scripts write into the files by which the runner takes up outputs and variables.

/** `echo "name=value" >> "$GITHUB_OUTPUT"`; a value that is worked out has been looked at. */
function writesOf({ commands }, file) {
    return commands.flatMap((command) => {
        const { words } = command;
        const to = words.indexOf('>');
        if (to === -1 || !new RegExp(`^\\$(?:env:)?\\{?${file}\\}?$`).test(words[to + 1] ?? ''))
            return [];
        if (words[0] !== 'echo' && words[0] !== 'printf')
            return [];
        const line = words
            .slice(1, to)
            .filter((word) => !/^-[neE]+$/.test(word))
            .join(' ');
        const at = line.indexOf('=');
        const isPlain = at > 0 && /^[\w-]+$/.test(line.slice(0, at)) && !line.includes('$()');
        return isPlain ? [{ name: line.slice(0, at), value: line.slice(at + 1), command }] : [];
    });
}
/** The writes of a script, read once for a file. */
function writesReader() {
    const made = new Map();
    return (run, file) => {
        const known = made.get(run);
        if (known !== undefined)
            return known.get(file) ?? [];
        const commands = readCommands(run.text);
        const read = new Map(['GITHUB_OUTPUT', 'GITHUB_ENV'].map((one) => [one, writesOf({ commands }, one)]));
        made.set(run, read);
        return read.get(file) ?? [];
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/scope.js
// What the checks of one job are given.







function fileScopeOf(file, known) {
    const gates = new Set(file.jobs.filter(asksFirst).map(({ id }) => id));
    return {
        file,
        known,
        secrets: secretsIn(file.env),
        fileEnv: byName(file.env),
        referencesOf: once(({ text }) => referencesIn(text)),
        followed: new Map(),
        writesOf: writesReader(),
        stepEnv: once(({ env }) => byName(env)),
        gates,
    };
}
function jobScopeOf(job, scope) {
    const credentials = credentialsOf(job, scope);
    const scripts = job.steps.flatMap((step) => step.run === undefined ? [] : [scriptOf(step, step.run, scope.known.commands)]);
    const shells = job.steps.flatMap((step) => shellScript(step, step.shell ?? job.shell ?? scope.file.shell, scope.known.commands));
    return {
        ...scope,
        job,
        name: scope.file.kind === 'action' ? 'the action' : `job ${job.id}`,
        credentials,
        isPrivileged: credentials.kinds.size > 0,
        scripts,
        allScripts: shells.length === 0 ? scripts : [...scripts, ...shells],
        scriptOf: new Map(scripts.map((script) => [script.step, script])),
        jobEnv: byName(job.env),
    };
}
function scriptOf(step, text, known) {
    const commands = withNested(readCommands(text.text), known);
    return { step, text, commands, firstOf: new Map(commands.toReversed().map((one) => [one.pipeline, one])) };
}
function shellScript(step, shell, known) {
    return step.run !== undefined && shell !== undefined && /\s/.test(shell.text.trim())
        ? [scriptOf(step, shell, known)]
        : [];
}
/** Shells inside shells that are looked into. */
const MAX_NESTED = 3;
/** With the commands of `bash -c '...'` behind it, at the place of the outer command. */
function withNested(commands, known, depth = 0) {
    let pipelines = Math.max(0, ...commands.slice(-1).map(({ pipeline }) => pipeline));
    const inner = commands.flatMap((command) => {
        const program = depth < MAX_NESTED ? givenProgram(command, known) : undefined;
        if (program === undefined)
            return [];
        const read = withNested(readCommands(program), known, depth + 1);
        const first = pipelines + 1;
        pipelines = first + Math.max(0, ...read.slice(-1).map(({ pipeline }) => pipeline));
        const { start, end } = command;
        return read.map(({ words, pipeline, inner: below }) => ({
            words,
            start,
            end,
            pipeline: first + pipeline,
            inner: below.map((one) => first + one),
        }));
    });
    return inner.length === 0 ? [...commands] : [...commands, ...inner];
}
/** Looked for first, since it is rarer than words are. */
const GIVES_PROGRAM = /^-[abd-zA-Z]*c[a-zA-Z]*$/;
function givenProgram({ words }, known) {
    if (!words.some((word) => GIVES_PROGRAM.test(word)))
        return undefined;
    const at = words.findIndex((word) => (0,executes/* runnerKind */.T)(word, known) === 'shell');
    if (at === -1)
        return undefined;
    const executed = (0,executes/* executedBy */.Z)(words[at] ?? '', words.slice(at + 1), known, command_words/* TEXT_WORDS */.ac);
    return executed.from === 'program' ? executed.word : undefined;
}
/** What runs the scripts of a step, where one is named. */
function shellOf(step, { job, file }) {
    return step.shell ?? job.shell ?? file.shell;
}
function once(make) {
    const made = new Map();
    return (key) => {
        const value = made.get(key) ?? make(key);
        made.set(key, value);
        return value;
    };
}
function byName(entries) {
    return new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
}
/** A variable of the step, the job or the workflow, by its name without regard to case. */
function variableOf(name, step, scope) {
    const wanted = name.toLowerCase();
    return scope.stepEnv(step).get(wanted) ?? scope.jobEnv.get(wanted) ?? scope.fileEnv.get(wanted);
}
/** The place of a command in a script. */
function placeOf(script, near) {
    return { ...script, near };
}
/** The command as it is written, on one line. */
function sourceOf(script, { start, end }) {
    return script.text.text
        .slice(start, Math.min(end, start + 300))
        .replace(/\\?\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/uses.js


/** A tag that names a version: the next one is no worse than the last. */
const VERSION = /^(?:release\/)?v?\d+(?:\.\d+){0,3}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** What the repository itself holds, in the workspace or at the commit that runs, and images. */
const NO_REPOSITORY = /^(?:\.{1,2}\/|\$\/|docker:\/\/)/;
/** Undefined for actions of the repository and for images. */
function targetOf({ text }) {
    if (NO_REPOSITORY.test(text))
        return undefined;
    const at = text.lastIndexOf('@');
    const name = (at === -1 ? text : text.slice(0, at)).toLowerCase();
    const ref = at === -1 ? '' : text.slice(at + 1);
    return { name, owner: name.split('/', 1)[0] ?? '', ref, isPinned: COMMIT.test(ref) };
}
function usesOf({ job }) {
    return [job.uses, ...job.steps.map(({ uses }) => uses)].filter((uses) => uses !== undefined);
}
function usesVerdicts(scope) {
    return usesOf(scope).flatMap((uses) => imageVerdict(uses, scope) ?? pinVerdict(uses, scope) ?? []);
}
function imageVerdict(uses, { credentials, isPrivileged, job, name }) {
    if (!uses.text.startsWith('docker://') || uses.text.includes('@sha256:'))
        return undefined;
    return {
        rule: 'WORKFLOW-UNPINNED-USE',
        subject: `${job.id}: ${uses.text}`,
        evidence: `${name} runs the image ${(0,quoted/* quoted */.T)(uses.text)}, whose tag can be moved to another one${reachOf(isPrivileged, credentials)}`,
        place: uses,
        severity: isPrivileged ? 'MEDIUM' : 'LOW',
    };
}
function pinVerdict(uses, scope) {
    const target = targetOf(uses);
    if (target === undefined || target.isPinned)
        return undefined;
    const { credentials, isPrivileged, job, known, name } = scope;
    const isPlatform = known.platform.has(target.owner);
    const isDocumented = known.documentedRefs.has(`${target.name}@${target.ref}`);
    const severity = isPrivileged && !isPlatform && !isDocumented ? 'MEDIUM' : 'LOW';
    const what = VERSION.test(target.ref) ? target.name : uses.text;
    return {
        rule: 'WORKFLOW-UNPINNED-USE',
        subject: isPrivileged ? `${job.id}: ${what}` : what,
        evidence: `${name} uses ${(0,quoted/* quoted */.T)(uses.text)}, which is whatever ${(0,quoted/* quoted */.T)(target.ref)} points at when it runs${reachOf(isPrivileged, credentials)}`,
        place: uses,
        severity,
    };
}
function reachOf(isPrivileged, credentials) {
    return isPrivileged ? `; in reach: ${inReach(credentials)}` : '';
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/changed.js




/** A whole version; tags such as v4 and main move with every release. */
const EXACT = /^\D{0,12}?(v?\d+\.\d+\.\d+[\w.+-]*)/;
/**
 * Commits that changed although the version beside them says that nothing did. Tools that update pins often leave the
 * comment as it is for GitHub's own actions, whose releases move; those are only noted.
 */
function movedPins(head, base, known) {
    const before = new Map();
    for (const { name, version, commit } of pinsOf(base)) {
        const key = `${name} ${version}`;
        before.set(key, (before.get(key) ?? new Set()).add(commit));
    }
    return pinsOf(head).flatMap(({ uses, name, owner, version, commit }) => {
        const commits = before.get(`${name} ${version}`);
        if (commits === undefined || commits.has(commit))
            return [];
        return [
            {
                rule: 'WORKFLOW-MOVED-PIN',
                subject: `${name}@${commit}`,
                evidence: `${(0,quoted/* quoted */.T)(name, 100)} is pinned to another commit (${commit.slice(0, 12)}) under the same version ${(0,quoted/* quoted */.T)(version, 40)}: either the tag was moved, or the comment is not true`,
                place: uses,
                ...(known.platform.has(owner) ? { severity: 'LOW' } : {}),
            },
        ];
    });
}
function pinsOf(files) {
    const all = files.flatMap(({ jobs }) => jobs.flatMap((job) => [job.uses, ...job.steps.map(({ uses }) => uses)]));
    return all.flatMap((uses) => {
        const target = uses === undefined ? undefined : targetOf(uses);
        const version = uses === undefined ? undefined : EXACT.exec(uses.comment)?.[1];
        if (uses === undefined || target === undefined || version === undefined || !target.isPinned)
            return [];
        return [{ uses, name: target.name, owner: target.owner, commit: target.ref, version }];
    });
}
/** Kinds of credentials in the version before, by job. */
function kindsByJob(base, known) {
    return new Map(base.flatMap((file) => {
        const scope = fileScopeOf(file, known);
        return file.jobs.map((job) => [job.id, credentialsOf(job, scope).kinds]);
    }));
}

// EXTERNAL MODULE: ./lib/src/inspect/workflow/claims.js
var claims = __webpack_require__(8670);
// EXTERNAL MODULE: ./lib/src/inspect/command/call.js
var command_call = __webpack_require__(98191);
// EXTERNAL MODULE: ./lib/src/inspect/command/place.js
var command_place = __webpack_require__(26240);
// EXTERNAL MODULE: ./lib/src/inspect/command/fetch.js
var command_fetch = __webpack_require__(34535);
;// CONCATENATED MODULE: ./lib/src/inspect/workflow/fetchers.js



function isFetch({ words }, known) {
    return (0,command_fetch/* isFetcher */.c)(programOf((0,command_call/* callOf */.C)(words, known)), known);
}
/** With the file that the output is redirected to, when no option names one, and that which is read as sent. */
function fetchBy({ words }, known) {
    const call = (0,command_call/* callOf */.C)(words, known);
    const { args, output, input } = withoutRedirects(call.slice(1));
    const fetch = (0,command_fetch/* fetchOf */.A)(programOf(call), args, known, command_words/* TEXT_WORDS */.ac);
    if (fetch === undefined)
        return undefined;
    const sends = input === undefined ? fetch.sends : [...fetch.sends, input];
    return { ...fetch, file: fetch.file ?? output, sends };
}
/** A bracket of PowerShell may stand before it. */
function programOf([program = '']) {
    return program.replace(/^\(/, '');
}
/** The words of a call, and the files that its output goes to and its input comes from. */
function withoutRedirects(words) {
    const args = [];
    let output;
    let input;
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (word !== '>' && word !== '<')
            args.push(word);
        else {
            const target = words[++at];
            const isFile = word === '>' && target !== undefined && !/^(?:\d|\/dev\/null$)/.test(target);
            if (isFile)
                output ??= target;
            if (word === '<')
                input ??= target;
        }
    }
    return { args, output, input };
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/hosts.js
const ADDRESS = /^(?:(https?):\/\/)?(?:[^/?#@]{0,500}@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:]{1,300})/i;
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
/** The host of an address in lower case, `''` for none. A part that is worked out keeps its `$`. */
function hostOf(address) {
    const host = ADDRESS.exec(address.replaceAll(/\$\{\{[^}]{0,500}\}\}/g, '$'))?.[2] ?? '';
    return host.toLowerCase().replace(/\.$/, '');
}
function kindOfHost(address, known) {
    const full = hostOf(address);
    const at = full.lastIndexOf('$');
    // `$DATA.example.com` is a name of example.com whatever stands before it
    const rest = at === -1 ? full : full.slice(full.indexOf('.', at) + 1);
    if (at !== -1 && !(full.includes('.', at) && rest.includes('.')))
        return 'computed';
    const host = at === -1 ? full : rest;
    if (isLocal(host))
        return 'local';
    if (PRIVATE.test(host))
        return 'computed';
    if (/^(?:\d+(?:\.\d+){3}|\d{6,10}|0x[0-9a-f]+|\[.*\])$/.test(host))
        return 'open';
    if (isBelow(host, known.dropHosts) || /^http:/i.test(address))
        return 'open';
    if (isBelow(host, known.webhookHosts))
        return 'webhook';
    return isBelow(host, known.apiHosts) ? 'api' : 'unknown';
}
/** A name without a dot is a container beside the job. */
function isLocal(host) {
    return (/^(?:127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(host) ||
        /(?:^|\.)(?:localhost|host\.docker\.internal)$/.test(host) ||
        /^[a-z_][\w-]*$/.test(host));
}
function isBelow(host, hosts) {
    const parts = host.split('.');
    return parts.some((_, index) => hosts.has(parts.slice(index).join('.')));
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/kept-programs.js




/** Files of one job that are followed. */
const MAX_FILES = 200;
/** Each fetched file that is run, once, in the order that it is run. */
function keptPrograms(scripts, known) {
    const files = new Map();
    const found = new Set();
    for (const script of scripts) {
        for (const command of script.commands.toSorted((a, b) => a.start - b.start)) {
            const call = (0,command_call/* callOf */.C)(command.words, known);
            if (known.verifiers.has((0,command_words/* programName */.kX)(call[0] ?? '')) || call.includes('attestation'))
                files.clear();
            else if (isFetch(command, known))
                keep(command, script, files, known);
            else if (/^(?:mv|cp|install|ln)$/.test(call[0] ?? ''))
                move(call, files);
            else {
                const program = kept_programs_programOf(call, known);
                const kept = program === undefined ? undefined : files.get(nameOf(program));
                if (kept !== undefined)
                    found.add(kept);
            }
        }
    }
    return [...found];
}
/** The file that a call runs, as it is named or from its input. */
function kept_programs_programOf([program = '', ...words], known) {
    if ((0,executes/* runnerKind */.T)(program, known) === undefined)
        return program;
    const { args, input } = withoutRedirects(words);
    const executed = (0,executes/* executedBy */.Z)(program, args, known, command_words/* TEXT_WORDS */.ac);
    if (executed.from === 'input')
        return input;
    return executed.from === 'file' ? executed.word : undefined;
}
function keep(command, script, files, known) {
    const target = fetchBy(command, known)?.file;
    if (target === undefined || files.size >= MAX_FILES)
        return;
    files.set(nameOf(target), { fetched: command, script });
}
function move(call, files) {
    const names = call.slice(1).filter((word) => !word.startsWith('-'));
    const to = names.at(-1) ?? '';
    for (const from of names.slice(0, -1)) {
        const kept = files.get(nameOf(from));
        if (kept === undefined || files.size >= MAX_FILES)
            continue;
        files.set(nameOf(to), kept);
        if (!/\/$|bin$/.test(to))
            files.set(nameOf(to.split('/').at(-1) ?? to), kept);
    }
}
/** Folders are not followed from step to step: the last part of a path stands for the file. */
function nameOf(path) {
    return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/downloads.js











/** Stages of a pipeline that are looked back at. */
const MAX_STAGES = 16;
function downloadVerdicts(scope) {
    const piped = scope.allScripts.flatMap((script) => script.commands.flatMap((command, index) => {
        const fetched = fetchedBy(command, index, script, scope.known.commands);
        return fetched === undefined ? [] : verdictsOf(fetched, script, scope);
    }));
    const kept = keptPrograms(scope.scripts, scope.known.commands).flatMap(({ fetched, script }) => verdictsOf(fetched, script, scope).map(likeAnAction));
    return [...piped, ...kept];
}
/** A file of a repository on GitHub is no worse than an action that is taken from a branch of it. */
function likeAnAction(verdict) {
    const isFile = /: (?:raw\.githubusercontent|github)\.com\//.test(verdict.subject);
    return isFile && verdict.severity === 'HIGH' ? { ...verdict, severity: 'MEDIUM' } : verdict;
}
function verdictsOf(command, script, scope) {
    const fetched = fetchedFrom(command, scope.known.commands);
    const { addresses, isSure } = fetched;
    if (isSure && addresses.length > 0 && addresses.every(command_place/* isCommitOf */.T))
        return [];
    return [verdictOf(fetched, sourceOf(script, command), placeOf(script.text, command.start), scope)];
}
function verdictOf({ addresses, isSure }, source, place, scope) {
    const { publishers } = scope.known.commands;
    const address = addresses.find((one) => !(0,command_place/* isPlaceOf */.n)(one, publishers)) ?? addresses[0];
    const isKnown = isSure && address !== undefined && (0,command_place/* isPlaceOf */.n)(address, publishers);
    const outsiders = outsiderTriggers(scope.file, [scope.job.condition], scope.known);
    const from = address === undefined ? 'an address that is worked out' : (0,quoted/* quoted */.T)(address, 100);
    const reach = scope.isPrivileged
        ? `; in reach, and to be replaced if it goes wrong: ${inReach(scope.credentials)}`
        : '';
    const isNobody = address !== undefined && kindOfHost(withoutScheme(address), scope.known) === 'open';
    const severity = isNobody || (scope.isPrivileged && !isKnown)
        ? 'HIGH'
        : outsiders.length > 0 && !isKnown
            ? 'MEDIUM'
            : 'LOW';
    return {
        rule: 'WORKFLOW-PIPED-SCRIPT',
        subject: `${scope.job.id}: ${address ?? source}`,
        evidence: `${scope.name} runs as a program what it fetches from ${from}, whatever stands there${reach}`,
        place,
        severity,
    };
}
/** What decides is who answers: of those without TLS most are known names. */
function withoutScheme(address) {
    return address.replace(/^http:\/\//i, '');
}
/** What stands in a word for the output of a command inside it. */
const SUBSTITUTED = '$()';
/** The command whose output a shell runs as its program. */
function fetchedBy(command, index, script, known) {
    const [program = '', ...args] = (0,command_call/* callOf */.C)(command.words, known);
    const kind = (0,executes/* runnerKind */.T)(program, known);
    if (kind === undefined)
        return undefined;
    const executed = (0,executes/* executedBy */.Z)(program, withoutRedirects(args).args, known, command_words/* TEXT_WORDS */.ac);
    // An interpreter runs one of its words, and the others are its arguments.
    const isRun = kind !== 'interpreter' || (executed.from !== 'input' && executed.word.startsWith(SUBSTITUTED));
    if (isRun) {
        const inside = innerFetch(command, script, known);
        if (inside !== undefined)
            return inside;
    }
    if (executed.from !== 'input' || command.inner.length > 0)
        return undefined;
    const { commands } = script;
    const last = Math.max(0, index - MAX_STAGES);
    for (let at = index - 1; at >= last && commands[at]?.pipeline === command.pipeline; at--) {
        const before = commands[at];
        if (before !== undefined && isFetch(before, known))
            return before;
    }
    return undefined;
}
/** `bash -c "$(curl ...)"`, `bash <(curl ...)`, `eval "$(curl ...)"`, `python -c "$(curl ...)"`. */
function innerFetch({ inner }, { firstOf }, known) {
    return inner
        .slice(0, MAX_STAGES)
        .flatMap((pipeline) => firstOf.get(pipeline) ?? [])
        .find((command) => isFetch(command, known));
}
function fetchedFrom(command, known) {
    const fetch = fetchBy(command, known);
    const words = fetch?.addresses.filter((word) => /^https?:\/\//i.test(word) || isBareAddress(word)) ?? [];
    const all = words.map((word) => word.replace(/^https:\/\//i, ''));
    const isComputed = all.some((address) => /[$%{}]/.test(address.split('/', 1)[0] ?? ''));
    const isSure = fetch !== undefined && !fetch.rerouted && !fetch.insecure;
    return { addresses: isComputed ? [] : all, isSure };
}
function isBareAddress(word) {
    return (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i.test(word) &&
        !/\.(?:sh|py|txt|json|ps1|gz|zip)$/i.test(word.split('/', 1)[0] ?? ''));
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/github-script.js
const SCRIPT = /^actions\/github-script(?:@|$)/i;
/** Characters of a script that are read; real ones have some thousand. */
const MAX_SCRIPT = 65_536;
/** Characters of one value. */
const MAX_VALUE = 1000;
/** Variables, and places where something is handed on. */
const MAX_FOUND = 200;
/** Variables that stand for variables. */
const MAX_DEPTH = 5;
/** Paths that one value may have; more come of nothing that a person wrote. */
const MAX_PATHS = 50;
/** Values that are looked at for one that is handed on: variables that stand for each other would go on for ever. */
const MAX_VALUES = 500;
const COMMENT = /(^|\s)\/\/[^\n]*/g;
const HANDED = /\b(setOutput|exportVariable)\s{0,9}\(\s{0,99}['"`]([\w-]{1,100})['"`]\s{0,99},|\breturn\b(?=\s{0,9}\S)/g;
const ASSIGNED = /\b(?:const|let|var)\s{1,9}(?:([A-Za-z_$][\w$]{0,99})|\{([^=;]{1,500})\})\s{0,9}=(?![=>])|(?:^|[;\n{}])\s{0,99}([A-Za-z_$][\w$]{0,99})\s{0,9}=(?![=>])/g;
const PATH = /[A-Za-z_$][\w$]*(?:\s{0,99}\??\.\s{0,9}[A-Za-z_$][\w$]*|\[['"]\w{1,100}['"]\]|\(\{?[^()]{0,500}\)(?=\)?\s{0,99}\??\.)|\)(?=\s{0,99}\??\.))*/g;
/** What is only compared does not come out. */
const COMPARED = /[\w$.?]{1,200}\s{0,9}[!=]==?\s{0,9}(?:[\w$.?]{1,200}|'[^'\n]{0,200}'|"[^"\n]{0,200}")/g;
/**
 * The contexts that a script hands on under a name, in lower case; `part` is what the workflow takes of an object.
 * Answers of GitHub about a pull request count as the event that tells the same.
 */
function handedOn({ uses, with: inputs }, kind, name, part = '') {
    const written = inputs.find(({ key }) => key.toLowerCase() === 'script')?.text;
    if (uses === undefined || written === undefined || !SCRIPT.test(uses.text))
        return [];
    const script = new Values(written.slice(0, MAX_SCRIPT).replace(COMMENT, '$1'));
    return script.handed(kind, name.toLowerCase()).flatMap((value) => script.contextsOf(value, part));
}
class Values {
    text;
    left = MAX_VALUES;
    variables = new Map();
    constructor(text) {
        this.text = text;
        for (const match of [...text.matchAll(ASSIGNED)].slice(0, MAX_FOUND)) {
            const [whole, name, pattern, again] = match;
            const value = valueAt(text, match.index + whole.length);
            const plain = name ?? again;
            if (plain !== undefined)
                this.add(plain, value, '');
            else
                for (const [one, part] of github_script_namesIn(pattern ?? ''))
                    this.add(one, value, part);
        }
    }
    handed(kind, wanted) {
        return [...this.text.matchAll(HANDED)].slice(0, MAX_FOUND).flatMap((match) => {
            const [whole, call, name = 'result'] = match;
            const is = call === 'exportVariable' ? 'variable' : 'output';
            if (is !== kind || name.toLowerCase() !== wanted)
                return [];
            return valueAt(this.text, match.index + whole.length);
        });
    }
    contextsOf(value, part, depth = 0) {
        if (depth > MAX_DEPTH || this.left-- <= 0)
            return [];
        const own = membersOf(value, part);
        if (own !== undefined)
            return own.slice(0, MAX_PATHS).flatMap((one) => this.contextsOf(one.value, one.part, depth + 1));
        const paths = value.replace(COMPARED, '').match(PATH) ?? [];
        return [...new Set(paths)].slice(0, MAX_PATHS).flatMap((written) => {
            const path = joined(written.replace(/\([^()]*\)|[\s?()]|['"]\]/g, '').replace(/\[['"]/g, '.'), part);
            const root = path.split('.', 1)[0] ?? '';
            const known = this.variables.get(root) ?? [];
            const rest = path.slice(root.length + 1);
            const context = contextOf(path);
            return [
                ...(context === undefined ? [] : [context]),
                ...known.flatMap((one) => this.contextsOf(one.value, joined(one.part, rest), depth + 1)),
            ];
        });
    }
    add(name, value, part) {
        const all = this.variables.get(name) ?? [];
        if (all.length < MAX_DEPTH)
            all.push({ value, part });
        this.variables.set(name, all);
    }
}
function joined(path, part) {
    return [path, part].filter((one) => one !== '').join('.');
}
const HEAD = /(?:^|\.)head\.(sha|ref|label|repo\.(?:full_name|clone_url|html_url))$/i;
const IN_GRAPHQL = /\.headRef(?:Oid|Name)$/i;
function contextOf(path) {
    const lower = path.toLowerCase();
    if (lower.startsWith('context.payload.'))
        return `github.event.${lower.slice('context.payload.'.length)}`;
    // an expression of the workflow, which is put into the script
    if (/^github\.(?:event\.|head_ref$)/.test(lower))
        return lower;
    const [, end] = HEAD.exec(lower) ?? [];
    if (end !== undefined)
        return `github.event.pull_request.head.${end}`;
    return IN_GRAPHQL.test(path) ? 'github.event.pull_request.head.sha' : undefined;
}
/** The values of an object that is written out: of one name, or of all. */
function membersOf(value, part) {
    const object = /^[\s(]*(?:JSON\.stringify\(\s*)?\{([\s\S]*)$/.exec(value)?.[1];
    if (object === undefined)
        return undefined;
    const [wanted = ''] = part.split('.', 1);
    const rest = part.slice(wanted.length + 1);
    return [
        ...object.matchAll(/(?:^|,)\s{0,99}['"]?([\w$-]{1,100})['"]?\s{0,99}(?::([^,{}]{1,500})|(?=[,}]|$))/g),
    ]
        .filter(([, name = '']) => part === '' || name.toLowerCase() === wanted)
        .map(([, name = '', own = name]) => ({ value: own, part: rest }));
}
/** Names that a pattern takes out of an object, with where each stands in it: `{ data: { head } }`. */
function github_script_namesIn(pattern) {
    const found = [];
    const above = [];
    for (const [, key = '', opens, alias, closes] of pattern.matchAll(/([A-Za-z_$][\w$]{0,99})(?:\s{0,9}:\s{0,9}(?:(\{)|([A-Za-z_$][\w$]{0,99})))?|(\})/g)) {
        if (closes !== undefined)
            above.pop();
        else if (opens !== undefined)
            above.push(key);
        else
            found.push([alias ?? key, [...above, key].join('.')]);
    }
    return found;
}
/** To where the brackets end that it stands in, or to the end of the statement. */
function valueAt(text, from) {
    let depth = 0;
    const end = Math.min(text.length, from + MAX_VALUE);
    for (let at = from; at < end; at++) {
        const character = text[at] ?? '';
        if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character) && --depth < 0)
            return text.slice(from, at);
        else if (depth === 0 && (character === ';' || (character === '\n' && !goesOn(text, at))))
            return text.slice(from, at);
    }
    return text.slice(from, end);
}
/** Whether the line behind goes on with the value: a chain of calls, another choice. */
function goesOn(text, at) {
    return (/^\s{0,99}(?:\??\.|[:|&+?])/.test(text.slice(at, at + 100)) ||
        /[=(,|&?:]\s{0,9}$/.test(text.slice(Math.max(0, at - 10), at)));
}

// EXTERNAL MODULE: ./lib/src/inspect/package/lookalike-index.js + 2 modules
var lookalike_index = __webpack_require__(15284);
// EXTERNAL MODULE: ./lib/src/inspect/command/knowledge.js + 1 modules
var knowledge = __webpack_require__(91478);
;// CONCATENATED MODULE: ./lib/src/inspect/workflow/knowledge.js


/** Made once for each run. */
function knowledgeOf(rules) {
    return rules.index('workflow', rules, () => {
        const names = rules.knowledge('workflow');
        return {
            untrusted: names['untrusted-values'],
            scriptInputs: new Set(names['script-inputs']),
            forkValues: names['fork-values'],
            heads: names['pull-request-heads'],
            outsiders: new Set(names['outsider-triggers']),
            unprivileged: new Set(names['unprivileged-triggers']),
            harmlessScopes: new Set(names['harmless-scopes']),
            weakSecrets: new RegExp(`^(?:${names['weak-secrets'].join('|')})$`),
            platform: new Set(names['platform-owners']),
            commands: (0,knowledge/* commandKnowledge */.y)(rules),
            badCommits: new Set(Object.entries(names['bad-commits']).flatMap(([name, commits]) => commits.map((commit) => `${name}@${commit}`))),
            owners: new lookalike_index/* NameList */.E({
                names: names['popular-owners'],
                honest: names['honest-owners'],
                prefixes: [],
                suffixes: [],
                'ignores-separators': false,
            }),
            publishingCommands: names['publishing-commands'],
            publishingActions: new Set(names['publishing-actions']),
            caches: new Map(Object.entries(names['cache-actions'])),
            runsCheckout: new Set(names['runs-checkout']),
            runsCheckoutActions: new Set(names['runs-checkout-actions']),
            preparingCommands: new Map(Object.entries(names['preparing-commands']).map(([name, verbs]) => [name, new Set(verbs)])),
            preparingActions: new RegExp(names['preparing-actions'].join('|')),
            refReaders: new RegExp(`(?:${names['ref-readers'].join('|')})`, 'i'),
            documentedRefs: new Set(names['documented-refs']),
            scraping: names['secret-scraping'].map((pattern) => new RegExp(pattern)),
            apiHosts: new Set(names['api-hosts']),
            webhookHosts: new Set(names['webhook-hosts']),
            dropHosts: new Set(names['drop-hosts']),
        };
    });
}
/** Whether a context is one of a list, `*` standing for any one part; or holds one of them, when told whole. */
function isListed(path, list, whole = false) {
    const parts = path.split('.');
    return list.some((known) => {
        const wanted = known.split('.');
        if (parts.length !== wanted.length && !(whole && parts.length < wanted.length))
            return false;
        return parts.every((part, index) => part === wanted[index] || wanted[index] === '*' || part === '*' || part === '?');
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/untrusted.js
// Where text of strangers goes before a script takes it up: variables, outputs of steps and jobs, the matrix.




/** Stations between a stranger and a script that are followed. */
const untrusted_MAX_DEPTH = 8;
/** References of one station that are followed. */
const MAX_REFERENCES = 50;
/** Outputs, steps and values of a matrix in which one is looked for; jobs have some ten. */
const MAX_ENTRIES = 500;
/** The context that a stranger writes, or undefined, also when it comes by way of other values. */
function untrustedSource(reference, step, scope, depth = 0) {
    const { path, isValue, within, part } = reference;
    if (!isValue || depth > untrusted_MAX_DEPTH)
        return undefined;
    const whole = within.includes('tojson');
    if (path.startsWith('github'))
        return isListed(path, scope.known.untrusted, whole) ? path : undefined;
    // each value is followed once, which also ends circles
    const key = JSON.stringify([
        scope.job.start,
        path.startsWith('env.') ? (step?.start ?? -1) : -1,
        path,
        part,
    ]);
    if (scope.followed.has(key))
        return scope.followed.get(key);
    scope.followed.set(key, undefined);
    const found = follow(reference, step, scope, depth);
    scope.followed.set(key, found);
    return found;
}
function follow({ path, part }, step, scope, depth) {
    const [context = '', first = '', , third = ''] = path.split('.');
    const from = (text, at, of) => text === undefined ? undefined : sourceIn(text, at, of, depth + 1, part);
    if (context === 'env' && step !== undefined)
        return from(variableOf(first, step, scope), undefined, scope) ?? fromFile(first, step, scope, depth);
    if (context === 'matrix')
        return firstOf(scope.job.matrix.slice(0, MAX_ENTRIES).filter(({ key }) => key === '' || key.toLowerCase() === first), (text) => from(text, undefined, scope));
    if (context === 'steps')
        return fromStep(first, third, part, scope, depth);
    if (context !== 'needs' && context !== 'jobs')
        return undefined;
    const job = scope.file.jobs.find(({ id }) => id.toLowerCase() === first);
    const output = job?.outputs.slice(0, MAX_ENTRIES).find(({ key }) => key.toLowerCase() === third);
    return job === undefined
        ? undefined
        : from(output, undefined, { ...scope, job, jobEnv: environmentOf(job) });
}
/** `part` is what is taken of the value, unless the text says itself. */
function sourceIn(text, step, scope, depth, part) {
    return firstOf(scope.referencesOf(text).slice(0, MAX_REFERENCES), (reference) => untrustedSource({ ...(part !== undefined && { part }), ...reference }, step, scope, depth));
}
function firstOf(items, make) {
    for (const item of items) {
        const value = make(item);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function environmentOf({ env }) {
    return new Map(env.map((entry) => [entry.key.toLowerCase(), entry]));
}
/** An output that a script writes as it was given. */
function fromStep(id, output, part, scope, depth) {
    const step = scope.job.steps.slice(0, MAX_ENTRIES).find((one) => one.id.toLowerCase() === id);
    if (step?.uses !== undefined)
        return fromHanded(handedOn(step, 'output', output, part), scope);
    if (step?.run === undefined)
        return undefined;
    return fromWrites(step, step.run, 'GITHUB_OUTPUT', output, scope, depth);
}
/** A variable that an earlier script puts into the environment. */
function fromFile(name, step, scope, depth) {
    const earlier = scope.job.steps.slice(0, Math.min(MAX_EARLIER, scope.job.steps.indexOf(step)));
    return firstOf(earlier, (one) => one.run?.text.includes('GITHUB_ENV') === true
        ? fromWrites(one, one.run, 'GITHUB_ENV', name, scope, depth)
        : fromHanded(handedOn(one, 'variable', name), scope));
}
function fromHanded(contexts, { known }) {
    return contexts.find((context) => isListed(context, known.untrusted));
}
/** Steps in which a variable is looked for. */
const MAX_EARLIER = 100;
function fromWrites(step, run, file, name, scope, depth) {
    const writes = scope.writesOf(run, file).filter((write) => write.name.toLowerCase() === name);
    return firstOf(writes, ({ value }) => writtenSource(value, step, scope, depth + 1));
}
/** The text of strangers in a value that a script writes: an expression, or a variable as it is. */
function writtenSource(value, step, scope, depth = 0) {
    const direct = firstOf(referencesIn(value).slice(0, MAX_REFERENCES), (reference) => untrustedSource(reference, step, scope, depth));
    if (direct !== undefined)
        return direct;
    const names = [...value.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)].slice(0, MAX_REFERENCES);
    return firstOf(names, ([, braced, plain]) => {
        const variable = variableOf(braced ?? plain ?? '', step, scope);
        return variable === undefined ? undefined : sourceIn(variable, undefined, scope, depth + 1);
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/evaluated.js





/** Variables of one command that are followed. */
const evaluated_MAX_NAMES = 50;
function evaluatedIn(script, step, scope) {
    return script.commands.flatMap((command) => {
        const program = programGiven(command, script, scope);
        if (program === undefined)
            return [];
        const names = expanded(program).slice(0, evaluated_MAX_NAMES);
        const source = names
            .map((name) => writtenSource(`\${${name}}`, step, scope))
            .find((one) => one !== undefined);
        return source === undefined ? [] : [{ source, command }];
    });
}
/** The source of a command that holds a program, as the shell reads it. */
function programGiven(command, { text, firstOf }, { known }) {
    const [program = '', ...words] = (0,command_call/* callOf */.C)(command.words, known.commands);
    if ((0,executes/* runnerKind */.T)(program, known.commands) === undefined)
        return undefined;
    const executed = (0,executes/* executedBy */.Z)(program, withoutRedirects(words).args, known.commands, command_words/* TEXT_WORDS */.ac);
    const from = executed.from === 'input' ? firstOf.get(command.pipeline) : command;
    if (from === undefined || executed.from === 'file' || executed.from === 'module')
        return undefined;
    const isPrinted = from === command || /^(?:echo|printf)$/.test(from.words[0] ?? '');
    return isPrinted ? text.text.slice(from.start, from.end) : undefined;
}
const NAME = /^\$(?:\{([A-Za-z_]\w{0,99})\}|([A-Za-z_]\w{0,99}))/;
/** Variables that the shell puts in: not those in single quotes, behind a backslash or in commands of their own. */
function expanded(source) {
    const names = [];
    let inDouble = false;
    let depth = 0;
    for (let at = 0; at < source.length; at++) {
        const character = source[at];
        if (character === '\\')
            at++;
        else if (character === "'" && !inDouble) {
            const end = source.indexOf("'", at + 1);
            at = end === -1 ? source.length : end;
        }
        else if (character === '"' && depth === 0)
            inDouble = !inDouble;
        else if (character === '$' && source[at + 1] === '(')
            depth++;
        else if (character === ')' && depth > 0)
            depth--;
        else if (character === '$' && depth === 0) {
            const [, braced, plain] = NAME.exec(source.slice(at, at + 102)) ?? [];
            names.push(...[braced ?? plain].filter((name) => name !== undefined));
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/injection.js







function injectionVerdicts(scope) {
    return scope.job.steps.flatMap((step) => [
        ...programsOf(step, scope.known).flatMap((program) => injection_verdictsOf(program, step, scope)),
        ...environmentVerdicts(step, scope),
        ...evaluatedVerdicts(step, scope),
    ]);
}
/** Text with line breaks in the file of the environment sets other variables too, for all steps behind. */
function environmentVerdicts(step, scope) {
    const script = scope.scriptOf.get(step);
    if (script === undefined)
        return [];
    return writesOf(script, 'GITHUB_ENV').flatMap(({ value, command }) => {
        const source = writtenSource(value, step, scope);
        // names of branches and tags have no line breaks
        if (source === undefined || value.includes('${{') || NO_LINES.test(source))
            return [];
        return [
            {
                rule: 'WORKFLOW-INJECTION',
                subject: `${scope.job.id}: ${source} in GITHUB_ENV`,
                evidence: `${scope.name} writes ${source} into the environment of all later steps, where a line break in it sets any other variable`,
                place: placeOf(script.text, command.start),
                severity: severityOf(source, scope),
            },
        ];
    });
}
/** A variable is safe as a word, and not as a program. */
function evaluatedVerdicts(step, scope) {
    const script = scope.scriptOf.get(step);
    if (script === undefined || step.env.length + scope.job.env.length + scope.file.env.length === 0)
        return [];
    return evaluatedIn(script, step, scope).map(({ source, command }) => ({
        rule: 'WORKFLOW-INJECTION',
        subject: `${scope.job.id}: ${source} as a program`,
        evidence: `${scope.name} runs ${source} as a program, by way of a variable: whoever writes it chooses what runs`,
        place: placeOf(script.text, command.start),
        severity: severityOf(source, scope),
    }));
}
const NO_LINES = /(?:_ref|\.ref|\.label|_branch|\.email|\.page_name)$/;
/** The script of a step, and inputs that an action runs as a program. */
function programsOf({ run, with: inputs }, known) {
    const scripts = inputs.filter(({ key }) => known.scriptInputs.has(key.toLowerCase()));
    return run === undefined ? scripts : [run, ...scripts];
}
/** What an action is given is up to its caller, who may hand on text of strangers. */
function inputOf({ path, isValue }, { file }) {
    return file.kind === 'action' && isValue && path.startsWith('inputs.') ? path : undefined;
}
function injection_verdictsOf(program, step, scope) {
    return referencesIn(program.text).flatMap((reference) => {
        const source = untrustedSource(reference, step, scope) ?? inputOf(reference, scope);
        if (source === undefined)
            return [];
        const reach = scope.isPrivileged ? `; in reach: ${inReach(scope.credentials)}` : '';
        return [
            {
                rule: 'WORKFLOW-INJECTION',
                subject: `${scope.job.id}: ${source}`,
                evidence: `${scope.name} puts ${source} into a script before it runs, so that whoever writes it adds commands${reach}`,
                place: { ...program, near: reference.offset },
                severity: severityOf(source, scope),
            },
        ];
    });
}
/**
 * Where only forks' rights are to be had, the writer could change the workflow just as well; and some values are empty
 * for all other events.
 */
function severityOf(path, { file, known }) {
    if (path.startsWith('inputs.'))
        return 'LOW';
    if (isUnprivileged(file, known))
        return 'LOW';
    const isOfFork = known.forkValues.some((value) => path === value || path.startsWith(`${value}.`));
    const isReused = file.kind === 'action' || file.triggers.includes('workflow_call');
    return isOfFork && !isReused && !file.triggers.includes('pull_request_target') ? 'LOW' : 'HIGH';
}

// EXTERNAL MODULE: ./lib/src/inspect/command/package-tools.js
var package_tools = __webpack_require__(10241);
;// CONCATENATED MODULE: ./lib/src/inspect/command/versions.js

const ORDER = ['foreign', 'floating', 'unlocked', undefined];
const versions_COMMIT = /[@#][0-9a-f]{40}\b/i;
function worst(all) {
    return ORDER.find((versions) => all.includes(versions));
}
/** https://docs.npmjs.com/cli/commands/npm-install: name, name@range, folder, tarball, git or GitHub repository. */
function nodeSpec(spec, bootstrap) {
    if (/[$%]|\$\{\{/.test(spec))
        return 'unlocked';
    if (/^(?:github|gitlab|bitbucket|gist):|^git\+|^git:|\.git(?:#|$)|^https?:/.test(spec) ||
        /^[\w.-]+\/[\w.-]+(?:#|$)/.test(spec))
        return versions_COMMIT.test(spec) ? undefined : 'foreign';
    if (/^(?:[./~\\]|[A-Za-z]:|file:)|\.tgz$|[*]/.test(spec))
        return 'unlocked';
    const at = spec.indexOf('@', 1);
    if (bootstrap.has(at === -1 ? spec : spec.slice(0, at)))
        return undefined;
    return at !== -1 && /^[v=]?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/.test(spec.slice(at + 1))
        ? undefined
        : 'floating';
}
/** pip, pipx, uv pip, uv tool and uvx. */
function pythonInstall(program, args, { valued, locked }, bootstrap) {
    const words = (0,command_words/* positionals */.g9)(args, valued);
    const verb = program === 'uv' ? words.slice(0, 2).join(' ') : words[0];
    if (program === 'uvx' || verb === 'tool run' || (program === 'pipx' && verb === 'run')) {
        const spec = fromOption(args) ?? words[program === 'uvx' ? 0 : program === 'pipx' ? 1 : 2];
        return spec === undefined ? undefined : pythonSpec(spec, bootstrap);
    }
    // `uv add` changes the lock file and installs what it then says
    const isAdd = program === 'uv' && words[0] === 'add';
    if (!isAdd && verb !== 'install' && verb !== 'pip install' && verb !== 'tool install')
        return undefined;
    if (args.some((arg) => locked.has(arg)))
        return undefined;
    const specs = words.slice(program === 'uv' && !isAdd ? 2 : 1).map((spec) => pythonSpec(spec, bootstrap));
    const asks = args.some((arg) => /^(?:-r|-e|-c|--(?:requirements?|editable|group|constraints?|override))(?:$|=|\S)/.test(arg));
    const versions = worst([...specs, asks ? 'unlocked' : undefined]);
    const constrained = args.some((arg) => /^(?:-c|--(?:constraints?|override)(?:=|$))/.test(arg));
    return constrained && versions === 'floating' ? 'unlocked' : versions;
}
function fromOption(args) {
    const at = args.findIndex((arg) => arg === '--from' || arg === '--spec');
    return at === -1 ? undefined : args[at + 1];
}
/** PEP 508 requirements, paths, wheels and addresses. */
function pythonSpec(spec, bootstrap) {
    if (/git\+|^https?:|@\s*https?:/.test(spec)) {
        if (/[$%]/.test(spec))
            return 'unlocked';
        return versions_COMMIT.test(spec) || /#sha256=|\.whl(?:$|[#?])/.test(spec) ? undefined : 'foreign';
    }
    if (/@\s*[./]/.test(spec) ||
        /[$%*`]/.test(spec) ||
        /^[.~/\\]|^file:|[/\\]|\.(?:whl|tar\.gz|zip)$/.test(spec))
        return 'unlocked';
    const name = /^[\w.-]+/.exec(spec)?.[0]?.toLowerCase() ?? '';
    if (name === '' || bootstrap.has(name))
        return undefined;
    return /===?\s*[\w.!+-]+$|@\d+\.\d[\w.]*$/.test(spec) ? undefined : 'floating';
}

;// CONCATENATED MODULE: ./lib/src/inspect/command/installs.js



/** Undefined when the call installs nothing, or only what is pinned or in `trusted`. Pure. */
function installOf(call, known, trusted = known.bootstrap) {
    const [program = '', ...args] = call;
    switch (program) {
        case 'npm':
        case 'pnpm':
        case 'yarn':
        case 'bun':
            return nodeInstall(program, args, known, trusted);
        case 'npx':
        case 'pnpx':
        case 'bunx':
            return nodeRun(args, program === 'pnpx');
        case 'pip':
        case 'pip3':
        case 'pipx':
        case 'uv':
        case 'uvx':
            return pythonInstall(program, args, known.python, trusted);
        default:
            return (0,package_tools/* toolInstall */.G)(call, known.packageTools, trusted);
    }
}
function nodeInstall(program, args, { node }, trusted) {
    const [verb, ...rest] = (0,command_words/* positionals */.g9)(args, node.valued);
    if (verb === 'exec' || verb === 'x')
        return program === 'pnpm' ? undefined : nodeRun(rest, false);
    if (verb === 'dlx')
        return nodeRun(rest, true);
    const packages = verb === 'global' && rest[0] === 'add' ? rest.slice(1) : rest;
    if (verb !== undefined && !node.installs.has(verb) && verb !== 'global')
        return undefined;
    if (args.some((arg) => node.locked.has(arg)))
        return undefined;
    if (packages.length > 0)
        return worst(packages.map((spec) => nodeSpec(spec, trusted)));
    return wholeProject(program, verb, args);
}
/** Yarn and pnpm keep to the lock file when they notice that they run in CI. */
function wholeProject(program, verb, args) {
    if (args.includes('--no-frozen-lockfile') || args.includes('--no-immutable'))
        return 'unlocked';
    if (program === 'npm' || program === 'bun')
        return verb === undefined ? undefined : 'unlocked';
    return undefined;
}
/**
 * What `npx tool` takes where the project was not installed before: the newest version. Undefined for all other calls,
 * and for those that say a version.
 */
function unpreparedRun([program = '', ...args]) {
    if (args.some((arg) => /^--(?:no|no-install|offline)$/.test(arg)))
        return undefined;
    if (program === 'npx' || program === 'bunx')
        return nodeRun(args, true);
    const [verb, ...rest] = args;
    const runs = (program === 'npm' && verb === 'exec') || (/^(?:npm|bun)$/.test(program) && verb === 'x');
    return runs ? nodeRun(rest, true) : undefined;
}
/** `uv run --with package`: what stands behind the program is its own. */
function runWith(words, { python, bootstrap }) {
    const run = words.findIndex((word, index) => word === 'run' && words[index - 1] === 'uv');
    const found = [];
    for (let at = run + 1; run !== -1 && at < words.length; at++) {
        const word = words[at] ?? '';
        if (word === '--' || !word.startsWith('-'))
            break;
        const [, joined] = /^--with=(.*)$/s.exec(word) ?? [];
        const packages = joined ?? (word === '--with' ? words[at + 1] : undefined);
        for (const spec of packages?.split(',') ?? [])
            found.push(pythonSpec(spec.trim(), bootstrap));
        if (word === '--with' || python.valued.has(word))
            at++;
    }
    return worst(found);
}
/** `npx tool` runs the version that the project has installed, unless it is told to fetch another. */
function nodeRun(args, isFetched) {
    const named = args.findIndex((arg) => arg === '-p' || arg === '--package');
    const assigned = args.find((arg) => arg.startsWith('--package='))?.slice('--package='.length);
    const spec = named === -1 ? (assigned ?? args.find((arg) => !arg.startsWith('-'))) : args[named + 1];
    if (spec === undefined)
        return undefined;
    const versions = nodeSpec(spec, new Set());
    const fetches = isFetched || /.@(?:latest|next|\^|~|>|\*)/.test(spec);
    return versions === 'floating' && !fetches ? undefined : versions;
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/caches.js




function cacheVerdicts(scope) {
    const { job, known, name, credentials, isPrivileged } = scope;
    if (!isPrivileged)
        return [];
    const isRelease = publishes(scope);
    if (!isRelease && !credentials.kinds.has('identity') && !credentials.kinds.has('write'))
        return [];
    const restored = job.steps.flatMap((step) => cacheOf(step, known) ?? []);
    const [cache] = [...restored.filter(({ isAsked }) => isAsked), ...restored];
    if (cache === undefined)
        return [];
    // one that is on by itself was chosen by nobody, and is in half of all releases
    const severity = isRelease && cache.isAsked ? 'MEDIUM' : 'LOW';
    return [
        {
            rule: 'WORKFLOW-CACHE-IN-RELEASE',
            subject: job.id,
            evidence: `${name}${isRelease ? ', which publishes,' : ''} restores a cache with ${(0,quoted/* quoted */.T)(cache.uses.text, 80)}; jobs with fewer rights may have filled it; in reach: ${inReach(credentials)}`,
            place: cache.uses,
            severity,
        },
    ];
}
const OFF = /^(?:false)?$/i;
function cacheOf({ uses, with: inputs }, known) {
    const target = uses === undefined ? undefined : targetOf(uses);
    const input = target === undefined ? undefined : known.caches.get(target.name);
    if (uses === undefined || input === undefined)
        return undefined;
    if (input === '')
        return { uses, isAsked: true };
    const isDefault = input.startsWith('-');
    const name = isDefault ? input.slice(1) : input;
    const value = inputs.find(({ key }) => key.toLowerCase() === name)?.text;
    if (value === undefined)
        return isDefault ? { uses, isAsked: false } : undefined;
    return OFF.test(value.trim()) ? undefined : { uses, isAsked: true };
}
/** Whether a job hands packages or releases to others. */
function publishes({ job, scripts, known }) {
    return (job.steps.some(({ uses }) => {
        const target = uses === undefined ? undefined : targetOf(uses);
        return target !== undefined && known.publishingActions.has(target.name);
    }) ||
        scripts.some(({ commands }) => commands.some(({ words }) => {
            const call = (0,command_call/* callOf */.C)(words, known.commands);
            return known.publishingCommands.some((begin) => begin.every((word, index) => call[index] === word));
        })));
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/prepared.js

/** Of a job whose steps are known; an action runs in a job that is not. */
function preparedBy(scope) {
    if (scope.file.kind === 'action')
        return () => true;
    const first = firstPreparation(scope);
    if (first === undefined)
        return () => false;
    const order = new Map(scope.job.steps.map((step, index) => [step, index]));
    return ({ step }, { start }) => {
        const index = order.get(step) ?? 0;
        return index > first.step || (index === first.step && start > first.start);
    };
}
/** The first command or action that may install what the project asks for: scripts and actions of the project, too. */
function firstPreparation({ job, scriptOf, known }) {
    for (const [index, step] of job.steps.entries()) {
        const action = step.uses?.text.split('@', 1)[0]?.toLowerCase() ?? '';
        if (action.startsWith('./') || known.preparingActions.test(action))
            return { step: index, start: 0 };
        const command = scriptOf.get(step)?.commands.find(({ words }) => {
            const [program = '', verb = ''] = (0,command_call/* callOf */.C)(words, known.commands);
            return program.startsWith('./') || known.preparingCommands.get(program)?.has(verb) === true;
        });
        if (command !== undefined)
            return { step: index, start: command.start };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/system-packages.js




const system_packages_ADDRESS = /https?:\/\/[^\s"'\]]{1,500}/i;
/** `deb [options] address suite`, as a file of sources has it. */
const SOURCE = /(?:^|[\s"'])deb(?:-src)?\s{1,20}(\[[^\]]{0,500}\])?\s{0,20}(https?:\/\/\S{1,500})/;
/** Parts of the distribution itself. */
const COMPONENT = /^[a-z][\w-]*$/;
/** A tap of Homebrew is a repository of GitHub with a name of its own. */
const TAP = /^https:\/\/github\.com\/([\w-]{1,100})\/homebrew-([\w-]{1,100}?)(?:\.git)?$/i;
/** The version may stand in a variable of the workflow. */
const RELEASE = /^https:\/\/github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/releases\/download\/[^/]{0,200}(?:\d\.\d|\$)/i;
/** Files and sources of one job that are followed. */
const MAX_KEPT = 200;
/** Each once, in the order that they are installed. */
function systemInstalls(scripts, known) {
    const system = new System(known);
    for (const script of scripts)
        for (const command of script.commands.toSorted((a, b) => a.start - b.start))
            system.take(command, script);
    return system.found;
}
class System {
    found = [];
    known;
    /** Addresses by the names of the files that they were fetched into. */
    files = new Map();
    sources = new Map();
    fetched;
    isUnchecked = false;
    constructor(known) {
        this.known = known;
    }
    take(command, script) {
        const call = (0,command_call/* callOf */.C)(command.words, this.known);
        const [program = '', ...args] = call;
        const manager = this.known.systemManagers.byProgram.get(program);
        const added = this.known.systemManagers.adds.find(({ words }) => words.every((word, index) => word === call[index]));
        if (isFetch(command, this.known))
            this.keep(command);
        else if (this.known.verifiers.has((0,command_words/* programName */.kX)(program)) && !args.includes('--dearmor'))
            this.files.clear();
        else if (/^(?:mv|cp)$/.test(program))
            this.move(args);
        else if (added !== undefined)
            this.source(system_packages_sourceIn(call.slice(added.words.length), added.manager), added.manager, command, script);
        else if (program === 'apt-key')
            this.key(args, command, script);
        else if (program === 'echo' || program === 'printf')
            this.list(args.join(' '), command, script);
        else if (manager !== undefined && args.some((arg) => manager.installs.test(arg)))
            this.install(args, manager, command, script);
    }
    keep(command) {
        const fetch = fetchBy(command, this.known);
        const address = fetch?.addresses[0] ?? '';
        this.fetched = { pipeline: command.pipeline, address };
        if (fetch?.file !== undefined && this.files.size < MAX_KEPT)
            this.files.set(system_packages_nameOf(fetch.file), address);
    }
    move(args) {
        const [from = '', to = ''] = args.filter((arg) => !arg.startsWith('-'));
        const address = this.files.get(system_packages_nameOf(from));
        if (address !== undefined && this.files.size < MAX_KEPT)
            this.files.set(system_packages_nameOf(to), address);
    }
    /** The key of a source is who answers for what comes from there. */
    key(args, command, script) {
        const direct = args.find((arg) => system_packages_ADDRESS.test(arg));
        const piped = this.fetched?.pipeline === command.pipeline ? this.fetched.address : undefined;
        const file = args.map((arg) => this.files.get(system_packages_nameOf(arg))).find((address) => address !== undefined);
        const address = direct ?? piped ?? file;
        if (address !== undefined)
            this.source(address, this.signed, command, script);
    }
    list(text, command, script) {
        const [, options = '', address] = SOURCE.exec(text) ?? [];
        if (address === undefined)
            return;
        if (/trusted\s{0,9}=\s{0,9}yes|allow-insecure\s{0,9}=\s{0,9}yes/i.test(options))
            this.isUnchecked = true;
        this.source(address, this.signed, command, script);
    }
    /** Keys and lists of sources are for those who look at signatures. */
    get signed() {
        return this.known.systemManagers.byProgram.get('apt');
    }
    source(written, manager, command, script) {
        const [, , listed = written] = SOURCE.exec(written) ?? [];
        if (listed === '' || COMPONENT.test(listed) || this.sources.size >= MAX_KEPT)
            return;
        if (this.isKnown(listed, manager))
            return;
        const what = `has the package manager take packages from ${shown(listed)}, whoever makes them there`;
        this.sources.set(listed, { manager, told: { command, script, what, isRelease: false } });
    }
    install(args, manager, command, script) {
        const isUnchecked = manager.isSigned && this.isUnchecked;
        if (isUnchecked || args.some((arg) => manager.unchecked?.test(arg) === true))
            this.found.push({
                command,
                script,
                what: 'installs packages without asking who signed them',
                isRelease: false,
            });
        if (manager.isSigned)
            this.isUnchecked = false;
        const fetched = args
            .flatMap((arg) => this.addressOf(arg, manager) ?? [])
            .find((address) => !this.isKnown(address, manager) && !(0,command_place/* isCommitOf */.T)(address));
        if (fetched !== undefined) {
            const what = `installs a package that came from ${fetched === '' ? 'an address that is worked out' : shown(fetched)}, and that nothing checked`;
            const isVersion = args.some((arg) => manager.version.has(arg.split('=', 1)[0] ?? ''));
            this.found.push({ command, script, what, isRelease: isVersion || RELEASE.test(fetched) });
        }
        for (const arg of args) {
            const from = manager.named?.exec(arg)?.[1];
            if (from !== undefined)
                this.source(manager.place + from, manager, command, script);
        }
        this.tellSources(manager);
    }
    tellSources(manager) {
        for (const [listed, source] of this.sources) {
            if (source.manager !== manager)
                continue;
            this.found.push(source.told);
            this.sources.delete(listed);
        }
    }
    /** Where a package came from that is named as a file, or by its address. */
    addressOf(arg, { files }) {
        const [address] = system_packages_ADDRESS.exec(arg) ?? [];
        if (address !== undefined)
            return address;
        if (!files.test(arg))
            return this.files.get(system_packages_nameOf(arg));
        const name = system_packages_nameOf(arg);
        return name.includes('*')
            ? [...this.files].find(([file]) => files.test(file))?.[1]
            : this.files.get(name);
    }
    isKnown(address, manager) {
        // keys and lists of these are fetched over plain HTTP, too: the packages are signed
        const asked = manager?.isSigned === true ? address.replace(/^http:/i, 'https:') : address;
        return (0,command_place/* isPlaceOf */.n)(asked, this.known.systemSources);
    }
}
/** The source that a call adds: an address, or else what it is named by. */
function system_packages_sourceIn(args, { place }) {
    const [address] = args.map((arg) => system_packages_ADDRESS.exec(arg)?.[0]).filter((found) => found !== undefined);
    const first = args.find((arg) => !arg.startsWith('-')) ?? '';
    if (place === '')
        return address === undefined || first.includes(address) ? first : address;
    const [, owner = '', name = ''] = TAP.exec(address ?? '') ?? [];
    if (owner !== '')
        return `${place}${owner}/${name}`;
    return address ?? (first === '' ? '' : place + first.replace('/homebrew-', '/'));
}
/** Without credentials. */
function shown(address) {
    return address.replace(/\/\/[^/@]{0,500}@/, '//').replace(/[?#][^]*$/, '');
}
/** Folders are not followed from step to step. */
function system_packages_nameOf(path) {
    return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/install-check.js








const WHAT = {
    floating: 'takes whatever version is the newest when it runs',
    unlocked: 'takes what the repository asks for without holding it to a lock file or to hashes',
    foreign: 'builds and runs what a repository elsewhere holds when it runs',
};
function installVerdicts(scope) {
    const isPrepared = preparedBy(scope);
    const { kinds } = scope.credentials;
    const canPublish = kinds.has('identity') || kinds.has('write') || (kinds.size > 0 && publishes(scope));
    return scope.scripts.flatMap((script) => script.commands.flatMap((command) => {
        const { commands } = scope.known;
        const call = (0,command_call/* callOf */.C)(command.words, commands);
        const versions = installOf(call, commands) ??
            runWith(command.words, commands) ??
            (isPrepared(script, command) ? undefined : unpreparedRun(call));
        const judged = versions === undefined ? undefined : install_check_severityOf(versions, script, canPublish, scope);
        const severity = judged === 'MEDIUM' && onlyTools(call, scope) ? 'LOW' : judged;
        if (versions === undefined || severity === undefined)
            return [];
        const source = sourceOf(script, command);
        const reach = scope.isPrivileged
            ? `; in reach, and to be replaced if it goes wrong: ${inReach(scope.credentials)}`
            : '';
        return [
            {
                rule: 'WORKFLOW-UNLOCKED-INSTALL',
                subject: `${scope.job.id}: ${source}`,
                evidence: `${scope.name} runs ${(0,quoted/* quoted */.T)(source)}, which ${WHAT[versions]}${reach}`,
                place: placeOf(script.text, command.start),
                severity,
            },
        ];
    }));
}
/** What the distribution signs is quiet; the rest is judged as what a repository elsewhere holds. */
function systemVerdicts(scope) {
    if (!scope.isPrivileged)
        return [];
    return systemInstalls(scope.scripts, scope.known.commands).map(({ command, script, what, isRelease }) => {
        const source = sourceOf(script, command);
        return {
            rule: 'WORKFLOW-UNLOCKED-INSTALL',
            subject: `${scope.job.id}: ${source}`,
            evidence: `${scope.name} runs ${(0,quoted/* quoted */.T)(source)}, which ${what}; in reach, and to be replaced if it goes wrong: ${inReach(scope.credentials)}`,
            place: placeOf(script.text, command.start),
            severity: isRelease ? 'LOW' : 'MEDIUM',
        };
    });
}
/** Nothing but tools that half of all releases install by name. */
function onlyTools(call, { known: { commands } }) {
    return (/^(?:pip3?|pipx|uvx?|poetry|pdm|pipenv|pixi|conda|mamba|micromamba)$/.test(call[0] ?? '') &&
        installOf(call, commands, commands.buildTools) === undefined);
}
/**
 * What files of the repository ask for is judged with those files, and jobs that test with a token install so as a rule:
 * it is worth a look where the step itself has the secret, or the job can publish. Who uses an action is not known.
 */
function install_check_severityOf(versions, { step }, canPublish, { isPrivileged, known }) {
    if (!isPrivileged)
        return versions === 'foreign' ? 'LOW' : undefined;
    if (versions !== 'unlocked' || canPublish)
        return 'MEDIUM';
    return secretsIn(step.env).some((name) => !known.weakSecrets.test(name)) ? 'MEDIUM' : 'LOW';
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/known-actions.js



function knownActionVerdicts(scope) {
    return usesOf(scope).flatMap((uses) => [...badCommit(uses, scope), ...lookalike(uses, scope)]);
}
function badCommit(uses, { credentials, isPrivileged, job, known, name }) {
    const target = targetOf(uses);
    if (target === undefined)
        return [];
    // an action may be in a folder of its repository
    const repository = target.name.split('/', 2).join('/');
    if (!known.badCommits.has(`${repository}@${target.ref.toLowerCase()}`))
        return [];
    const reach = isPrivileged ? `; in reach: ${inReach(credentials)}` : '';
    return [
        {
            rule: 'WORKFLOW-BAD-ACTION',
            subject: `${job.id}: ${repository}@${target.ref}`,
            evidence: `${name} uses ${(0,quoted/* quoted */.T)(uses.text, 120)}, a commit that is known for taking the secrets of the jobs that run it${reach}`,
            place: uses,
        },
    ];
}
function lookalike(uses, { job, known, name }) {
    const target = targetOf(uses);
    const found = target === undefined ? undefined : known.owners.find(target.owner);
    if (target === undefined || found === undefined)
        return [];
    return [
        {
            rule: 'WORKFLOW-LOOKALIKE-USE',
            subject: `${job.id}: ${target.owner}`,
            evidence: `${name} uses ${(0,quoted/* quoted */.T)(uses.text, 120)}, whose owner differs from ${(0,quoted/* quoted */.T)(found.popular)} only ${found.how}`,
            place: uses,
            severity: known.platform.has(found.popular) ? 'HIGH' : 'MEDIUM',
        },
    ];
}

// EXTERNAL MODULE: ./lib/src/format/yaml/errors.js
var yaml_errors = __webpack_require__(73979);
;// CONCATENATED MODULE: ./lib/src/inspect/workflow/parse.js

/**
 * The YAML parser is loaded with the first file that needs it. GitHub refuses a file that is not YAML; but its reader
 * is another one than ours, so that a person has to look. Throws WorkflowError.
 */
async function parseWorkflow(text) {
    const [{ readYaml }, { readWorkflow }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3004)]).then(__webpack_require__.bind(__webpack_require__, 95861)),
        __webpack_require__.e(/* import() */ 9962).then(__webpack_require__.bind(__webpack_require__, 9962)),
    ]);
    try {
        const { roots, problem } = readYaml(text);
        const files = roots.map((root) => readWorkflow(root, text));
        if (problem === undefined)
            return { files };
        const reason = `the workflow is not YAML that every reader takes: ${problem}`;
        return { files, problem: { code: 'broken', reason, risk: 'unknown' } };
    }
    catch (error) {
        if (!(error instanceof yaml_errors.YamlError))
            throw error;
        return {
            files: [],
            problem: { code: 'budget', reason: `not read: ${error.message}`, risk: 'runs-code' },
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/checkouts.js
// What brings code of a pull request into a job: checkouts, fetches, packed copies.






const PULL_REF = /(?:^|[\s:+"'])(?:refs\/)?pull\/(?:\$\{\{[^}]{0,200}\}\}|[^\s/]{1,200})\/(?:head|merge)\b/;
/** Outputs of earlier steps and jobs that hold the head of a pull request by their name. */
const HEAD_OUTPUT = /^(?:steps|needs)\.[\w.-]*\.(?:pr[_-]?)?head[_-]?(?:sha|ref|branch|commit)$|^(?:steps|needs)\.[\w.-]*\.(?:pr|pull[_-]?request)[_-](?:sha|ref|branch|commit)$|^(?:steps|needs)\.(?:pr|pull[_-]?request|comment-branch|get-pr|pr-info)\.outputs\.(?:sha|ref)$/;
/** Inputs by which actions are told what to check out. */
const REF_INPUT = /^(?:git[_-]?)?(?:ref|commit|branch|revision|rev|repository)$/i;
function checkoutOf(step, scope) {
    if (step.uses !== undefined) {
        if (scope.known.refReaders.test(step.uses.text))
            return undefined;
        const isOwn = /^actions\/checkout(?:@|$)/i.test(step.uses.text);
        const place = step.with.find(({ key, text }) => (isOwn ? /^(?:ref|repository)$/i : REF_INPUT).test(key) && namesHead(text, scope, step));
        const folder = step.with.find(({ key }) => key === 'path')?.text ?? '';
        return place === undefined ? undefined : { step, ref: place.text, place, folder: folderOf(folder) };
    }
    const script = scope.scriptOf.get(step);
    return script === undefined ? undefined : scriptCheckout(script, scope);
}
const GIT_BRINGS = /^(?:fetch|checkout|pull|switch|reset|clone|merge|worktree)$/;
const PACKED = /zipball|tarball|\/archive\/|codeload\.github\.com/;
/** `git fetch origin pull/1/head`, `gh pr checkout`, `git checkout "$HEAD_SHA"`, a packed copy of the head. */
function scriptCheckout(script, scope) {
    for (const command of script.commands) {
        const [program = '', ...args] = (0,command_call/* callOf */.C)(command.words, scope.known.commands);
        const words = program === 'git' ? withoutGitOptions(args) : args;
        const line = words.join(' ');
        const fetches = program === 'gh' && /^pr checkout\b/.test(line);
        const isGit = program === 'git' && GIT_BRINGS.test(words[0] ?? '');
        const isPacked = PACKED.test(line) &&
            (isFetch(command, scope.known.commands) || (program === 'gh' && words[0] === 'api'));
        const isHeadRef = (isGit || isPacked) &&
            (namesHead(line, scope, script.step) ||
                variablesIn(line, script.step, scope).some((variable) => holdsHead(variable, scope, script.step)));
        if (!fetches && !isHeadRef)
            continue;
        return {
            step: script.step,
            ref: [program, ...words].join(' '),
            place: placeOf(script.text, command.start),
            folder: '',
        };
    }
    return undefined;
}
/** `git -C folder -c name=value fetch`. */
function withoutGitOptions(args) {
    let at = 0;
    while (args[at]?.startsWith('-') === true)
        at += /^-[Cc]$/.test(args[at] ?? '') ? 2 : 1;
    return args.slice(at);
}
/** Variables in a command, as far as the workflow sets them. */
function variablesIn(line, step, scope) {
    return [...line.matchAll(/\$\{?([A-Za-z_]\w*)/g)].flatMap(([, name = '']) => variableOf(name, step, scope) ?? []);
}
/** Whether a text names the head of a pull request, itself or through a variable of the workflow. */
function namesHead(text, scope, step) {
    if (PULL_REF.test(` ${text}`))
        return true;
    return referencesIn(text).some((reference) => {
        if (!reference.isValue || !reference.path.startsWith('env.'))
            return isHead(reference, scope, step);
        const variable = variableOf(reference.path.slice('env.'.length), step, scope);
        // what no variable of the workflow is may be one that an earlier step has set
        if (variable === undefined)
            return untrustedSource(reference, step, headScope(scope)) !== undefined;
        return holdsHead(variable, scope, step);
    });
}
function holdsHead(variable, scope, step) {
    return scope.referencesOf(variable).some((reference) => isHead(reference, scope, step));
}
/** A context that is known for it, or by name; outputs are followed to what a script writes into them. */
function isHead(reference, scope, step) {
    const { path, isValue } = reference;
    if (!isValue)
        return false;
    if (isListed(path, scope.known.heads) || HEAD_OUTPUT.test(path))
        return true;
    return (/^(?:steps|needs|jobs)\./.test(path) && untrustedSource(reference, step, headScope(scope)) !== undefined);
}
const headScopes = new WeakMap();
/** In which heads of pull requests are what is looked for. */
function headScope(scope) {
    const made = headScopes.get(scope) ?? {
        ...scope,
        known: { ...scope.known, untrusted: scope.known.heads },
        followed: new Map(),
    };
    headScopes.set(scope, made);
    return made;
}
function folderOf(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.join('/');
}
function isInside(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/artifacts.js



/** Actions that fetch artifacts; GitHub's own takes those of the present run unless it is told another. */
const DOWNLOADS = /^[\w.-]+\/(?:action-)?download-(?:workflow-)?artifacts?(?:@|$)/i;
const OF_PRESENT_RUN = /^actions\//i;
function artifactOf(step, scope) {
    const { uses, with: inputs } = step;
    if (uses !== undefined) {
        const isOther = !OF_PRESENT_RUN.test(uses.text) || inputs.some(({ key }) => /^run[-_]id$/i.test(key));
        if (!DOWNLOADS.test(uses.text) || !isOther)
            return undefined;
        const folder = inputs.find(({ key }) => key === 'path')?.text ?? '';
        return { step, ref: uses.text, place: uses, folder: placeIn(folder), isArtifact: true };
    }
    const script = scope.scriptOf.get(step);
    for (const command of script?.commands ?? []) {
        const call = (0,command_call/* callOf */.C)(command.words, scope.known.commands);
        if (script === undefined || call[0] !== 'gh' || call[1] !== 'run' || call[2] !== 'download')
            continue;
        const at = call.findIndex((word) => word === '-D' || word === '--dir');
        const folder = at === -1 ? '' : (call[at + 1] ?? '');
        const place = placeOf(script.text, command.start);
        return { step, ref: 'gh run download', place, folder: placeIn(folder), isArtifact: true };
    }
    return undefined;
}
/** The folder of the job itself, however it is written. */
function placeIn(folder) {
    return folderOf(folder.replace(/^\$\{\{\s?github\.workspace\s?\}\}\/?|^\$\{?GITHUB_WORKSPACE\}?\/?/, ''));
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/pull-request-code.js








/** Checkouts of one job behind which a run is looked for: what is behind a later one is behind the first, too. */
const MAX_CHECKOUTS = 8;
function pullRequestVerdicts(scope) {
    const { job, file, known, gates } = scope;
    if (outsiderTriggers(file, [job.condition], known).length === 0)
        return isReused(file) ? unsafeCheckouts(scope) : [];
    let looked = 0;
    for (const [index, step] of job.steps.entries()) {
        if (looked >= MAX_CHECKOUTS)
            break;
        const conditions = [job.condition, step.condition];
        const triggers = outsiderTriggers(file, conditions, known);
        const checkout = checkoutOf(step, scope) ?? (triggers.includes('workflow_run') ? artifactOf(step, scope) : undefined);
        if (checkout === undefined || triggers.length === 0)
            continue;
        looked++;
        // an action that checks out is not itself what was checked out
        const from = step.uses === undefined ? index : index + 1;
        const runs = firstRun(checkout, job.steps.slice(from), scope);
        if (runs !== undefined)
            return [
                pull_request_code_verdictOf(checkout, runs, triggers, scope, isGated(job, conditions, job.steps.slice(0, index), gates)),
            ];
    }
    return unsafeCheckouts(scope);
}
/** Who starts it is not known here. */
function isReused({ kind, triggers }) {
    return kind === 'action' || triggers.includes('workflow_call');
}
function pull_request_code_verdictOf({ ref, place, isArtifact = false, folder }, runs, triggers, { credentials, isPrivileged, job, name }, gated) {
    const reach = isPrivileged ? inReach(credentials) : 'the cache and the token of the repository';
    return {
        rule: 'WORKFLOW-PULL-REQUEST-CODE',
        subject: `${job.id}: ${ref}`,
        evidence: `${name}, which ${triggers.join(' and ')} starts with the rights of the repository, ${isArtifact ? 'downloads what the run before left behind with' : 'checks out'} ${(0,quoted/* quoted */.T)(ref)} ` +
            `and then runs ${(0,quoted/* quoted */.T)(runs)}: whoever opens a pull request chooses what runs; in reach: ${reach}` +
            (gated ? '; a condition or an approval stands before it' : ''),
        place,
        severity: gated || (isArtifact && folder === '' && hasOwnCode(job))
            ? 'MEDIUM'
            : isPrivileged
                ? 'CRITICAL'
                : 'HIGH',
    };
}
function unsafeCheckouts({ job, name }) {
    return job.steps.flatMap(({ with: inputs }) => {
        const input = inputs.find(({ key, text }) => key === 'allow-unsafe-pr-checkout' && !/^(?:false|no|off)?$/i.test(text.trim()));
        if (input === undefined)
            return [];
        const subject = `${job.id}: allow-unsafe-pr-checkout`;
        const evidence = `${name} switches allow-unsafe-pr-checkout on, the guard of actions/checkout against code of strangers`;
        return [{ rule: 'WORKFLOW-UNSAFE-CHECKOUT', subject, evidence, place: input }];
    });
}
/** What runs may then be of the repository itself, unless the artifact has a file of that name. */
function hasOwnCode({ steps }) {
    return steps.some(({ uses }) => /^actions\/checkout(?:@|$)/i.test(uses?.text ?? ''));
}
/** The first thing behind a checkout that runs what it brought. */
function firstRun({ folder }, steps, scope) {
    for (const step of steps) {
        const { uses } = step;
        if (uses !== undefined && uses.text.startsWith('./') && isInside(uses.text.slice(2), folder))
            return uses.text;
        const action = uses?.text.split('@', 1)[0]?.toLowerCase() ?? '';
        if (uses !== undefined && folder === '' && scope.known.runsCheckoutActions.has(action))
            return uses.text;
        const script = scope.scriptOf.get(step);
        const call = script === undefined ? undefined : runIn(script, folder, scope.known);
        if (call !== undefined)
            return call;
    }
    return undefined;
}
/** In a folder of its own the code only runs when something goes there. */
function runIn({ commands, step }, folder, known) {
    let inside = isInside(folderOf(step.directory), folder);
    for (const command of commands) {
        const call = (0,command_call/* callOf */.C)(command.words, known.commands);
        if (call[0] === 'cd' || call[0] === 'pushd')
            inside = isInside(folderOf(call[1] ?? ''), folder);
        else if (runsCheckout(call, inside, folder, known) || setsEnvironment(command.words))
            return call.join(' ');
    }
    return undefined;
}
/** A file of strangers in the environment of all later steps: `cat x.env >> $GITHUB_ENV`. */
function setsEnvironment(words) {
    if (!/^(?:cat|grep|sed|jq|tee)$/.test(words[0] ?? ''))
        return false;
    return words.some((word, index) => index > 0 && /^\$\{?GITHUB_(?:ENV|PATH)\}?$/.test(word));
}
function runsCheckout(call, inside, folder, known) {
    const [program = '', ...args] = call;
    const file = runFile(program, args, known);
    if (folder !== '' && pull_request_code_isBelow(file ?? program, folder))
        return true;
    if (!inside)
        return false;
    if (program.startsWith('./'))
        return true;
    if (runsFiles(program, known))
        return file !== undefined && /\.(?:sh|py|[cm]?js|rb|pl|php|ts)$/.test(file);
    if (/^pip3?$/.test(program))
        return args.some((arg) => arg === '-e' || arg === '-r' || /^\.(?:\[|\/|$)/.test(arg));
    return known.runsCheckout.has(program) && !args.some((arg) => arg === '--version' || arg === '-v');
}
function pull_request_code_isBelow(path, folder) {
    return path.replace(/^\.\//, '').startsWith(`${folder}/`);
}
/** The file that an interpreter is given. */
function runFile(program, args, { commands }) {
    if ((0,executes/* runnerKind */.T)(program, commands) === undefined)
        return undefined;
    const executed = (0,executes/* executedBy */.Z)(program, args, commands, command_words/* TEXT_WORDS */.ac);
    return executed.from === 'file' ? executed.word : undefined;
}
/** Those that the list names run something of the folder by themselves. */
function runsFiles(program, { commands, runsCheckout: list }) {
    const kind = (0,executes/* runnerKind */.T)(program, commands);
    return (kind === 'shell' || kind === 'interpreter') && !list.has(program);
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/rights.js





function rightsVerdicts(scope) {
    return [
        ...writeAll(scope.job.permissions, scope.name, scope.job.id),
        ...ownMachine(scope),
        ...registration(scope),
        ...cacheVerdicts(scope),
    ];
}
function writeAll(permissions, name, subject) {
    if (permissions?.all !== 'write-all')
        return [];
    const evidence = `${name} gives its token every right there is (permissions: write-all)`;
    return [
        {
            rule: 'WORKFLOW-WRITE-ALL',
            subject,
            evidence,
            place: { start: permissions.start, end: permissions.start },
        },
    ];
}
/** A discussion or an issue is opened by anybody, and its text reaches a machine that keeps what is put there. */
function ownMachine({ job, file, known, name }) {
    const open = outsiderTriggers(file, [job.condition], known);
    if (open.length === 0 || !/\bself-hosted\b/i.test(job.runsOn))
        return [];
    const isIdle = open.every((trigger) => trigger === 'workflow_run');
    if (isIdle)
        return [];
    return [
        {
            rule: 'WORKFLOW-OPEN-RUNNER',
            subject: `${job.id}: ${open.join(', ')}`,
            evidence: `${name} runs on a machine of one's own (${(0,quoted/* quoted */.T)(job.runsOn, 60)}) whenever a stranger causes ${open.join(' or ')}`,
            place: { start: job.start, end: job.start },
            severity: open.some((trigger) => /^(?:discussion|issues|issue_comment)/.test(trigger))
                ? 'HIGH'
                : 'MEDIUM',
        },
    ];
}
/** `config.sh --url ... --token ...` of the runner's own package. */
function registration(scope) {
    return scope.scripts.flatMap((script) => script.commands.flatMap((command) => {
        const [program = '', ...args] = (0,command_call/* callOf */.C)(command.words, scope.known.commands);
        const registers = /(?:^|[\\/])config\.(?:sh|cmd)$/.test(program) && args.includes('--token') && args.includes('--url');
        if (!registers)
            return [];
        return [
            {
                rule: 'WORKFLOW-RUNNER-REGISTERED',
                subject: scope.job.id,
                evidence: `${scope.name} registers a machine as a runner, on which further jobs are then run`,
                place: placeOf(script.text, command.start),
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/secrets.js
// Secrets that are handed out all at once, and code that takes them from the runner's memory.



function secretVerdicts(scope) {
    return [...dumps(scope), ...inherited(scope), ...scraping(scope)];
}
/** All secrets in the environment of the workflow. */
function sharedSecrets({ file }) {
    return file.env.flatMap((text) => dump(text, 'workflow', 'the workflow', false));
}
function dumps({ job, name }) {
    const inputs = [...job.steps.flatMap((step) => step.with), ...job.given];
    const given = new Set(inputs.map(({ start }) => start));
    return job.expressions.flatMap((text) => dump(text, job.id, name, given.has(text.start)));
}
/** A value that names `secrets` itself, whole, makes one text of them all. */
function dump(text, subject, name, isGiven) {
    const reference = referencesIn(text.text).find(({ path, isValue }) => isValue && isWhole(path));
    if (reference === undefined)
        return [];
    const what = isGiven ? 'gives an action' : 'makes one text of';
    return [
        {
            rule: 'WORKFLOW-ALL-SECRETS',
            subject: `${subject}: ${isGiven ? 'gives' : 'writes'} all secrets`,
            evidence: `${name} ${what} all secrets that the repository has; each of them would have to be replaced`,
            place: { ...text, near: reference.offset },
            severity: isGiven ? 'HIGH' : 'CRITICAL',
        },
    ];
}
function isWhole(path) {
    return path === 'secrets' || path === 'secrets.*';
}
function inherited({ job, name }) {
    const target = job.uses === undefined ? undefined : targetOf(job.uses);
    if (!job.inheritsSecrets || job.uses === undefined || target === undefined)
        return [];
    return [
        {
            rule: 'WORKFLOW-SECRETS-INHERIT',
            subject: `${job.id}: ${target.name}`,
            evidence: `${name} hands all secrets to ${(0,quoted/* quoted */.T)(job.uses.text)}, a workflow of another repository`,
            place: job.uses,
            severity: target.isPinned ? 'LOW' : 'MEDIUM',
        },
    ];
}
function scraping(scope) {
    return secrets_programsOf(scope).flatMap((program) => {
        const match = scope.known.scraping
            .map((pattern) => pattern.exec(program.text))
            .find((found) => found !== null);
        if (match === undefined)
            return [];
        return [
            {
                rule: 'WORKFLOW-MEMORY-DUMP',
                subject: `${scope.job.id}: ${match[0]}`,
                evidence: `${scope.name} reads the memory of processes (${(0,quoted/* quoted */.T)(match[0], 60)}), where the runner keeps every secret of the job`,
                place: { ...program, near: match.index },
            },
        ];
    });
}
function secrets_programsOf({ job }) {
    return job.steps.flatMap(({ run, with: inputs }) => [
        ...(run === undefined ? [] : [run]),
        ...inputs.filter(({ key }) => key === 'script'),
    ]);
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/secret-carriers.js


/** Names of variables as shells, PowerShell, Python and JavaScript write them. */
const VARIABLE = /(?:\$env:|\$\{?|%|environ(?:\.get)?\s{0,4}[[(]\s{0,4}['"]|getenv\s{0,4}\(\s{0,4}['"]|process\.env(?:\??\.|\[\s{0,4}['"`])|\bENV(?:\.fetch)?[[(]\s{0,4}['"])([A-Za-z_]\w*)/g;
const TAKEN_APART = /\{([^{}]{1,300})\}\s{0,4}=\s{0,4}process\.env\b/;
/** The environment itself, rather than one variable of it. */
const WHOLE = /(?:dict|str|repr|json\.dumps|urlencode|list)\(\s{0,4}(?:os\.)?environ\b|environ\.(?:items|copy|values)\(|JSON\.stringify\(\s{0,4}process\.env\s{0,4}[,)]|Object\.(?:entries|values)\(\s{0,4}process\.env\s{0,4}\)|\/proc\/(?:self|\$\$|\d{1,10})\/environ/;
/** The request token of identity tokens is in every script of a job that may have them. */
const ALWAYS_SECRET = ['actions_id_token_request_token', 'actions_runtime_token'];
/** Variables and contexts in which the runner holds addresses of GitHub. */
const OWN_ADDRESS = /^(?:(?:github_)?(?:api|server|graphql)_url|actions_(?:id_token_request|runtime|results|cache)_url)$/i;
/** The secrets of one step, and what its script makes of them. Lower case, as variables of the workflow are. */
class Carriers {
    variables = new Map();
    files = new Map();
    constants = new Map();
    step;
    scope;
    constructor(step, scope) {
        this.step = step;
        this.scope = scope;
        for (const name of ALWAYS_SECRET)
            this.variables.set(name, 'secret');
    }
    /** What a word or a program holds. */
    in(text) {
        let found = this.inExpressions(text);
        if (WHOLE.test(text))
            return 'all';
        for (const [, name = ''] of text.matchAll(VARIABLE))
            found = more(found, this.variable(name));
        for (const name of TAKEN_APART.exec(text)?.[1]?.split(/[\s,:]+/) ?? [])
            found = more(found, this.variable(name));
        const file = this.files.get(fileOf(text));
        return file === undefined ? found : more(found, file);
    }
    /** Remembers what a command puts into variables and files. */
    follow(command, fed) {
        const { words } = command;
        for (const word of words) {
            const [, name, value = ''] = /^([A-Za-z_]\w*)=([^]*)$/.exec(word) ?? [];
            if (name !== undefined)
                this.assign(name, value, value.includes('$()') ? fed : 'none');
        }
        const to = words.lastIndexOf('>');
        const target = to === -1 ? (words.includes('tee') ? words.at(-1) : undefined) : words[to + 1];
        if (target === undefined)
            return;
        const held = more(fed, words.reduce((all, word) => more(all, this.in(word)), 'none'));
        if (held !== 'none')
            this.files.set(fileOf(target), held);
    }
    /** With variables in place whose value is written in the workflow. */
    expand(word) {
        if (!word.includes('$'))
            return word;
        return word
            .slice(0, MAX_WORD)
            .replaceAll(/\$\{\{\s*(?:env|github)\.(\w+)\s*\}\}|\$\{(\w+)\}|\$(\w+)/gi, (whole, a, b, c) => this.constant(a ?? b ?? c ?? '') ?? whole)
            .slice(0, MAX_WORD);
    }
    assign(name, value, fed) {
        const key = name.toLowerCase();
        this.variables.set(key, more(fed, this.in(value)));
        this.constants.delete(key);
        if (!value.includes('$()'))
            this.constants.set(key, this.expand(value));
    }
    variable(name) {
        const own = this.variables.get(name.toLowerCase());
        if (own !== undefined)
            return own;
        const text = variableOf(name, this.step, this.scope);
        if (text === undefined || !text.text.includes('${{'))
            return 'none';
        // one step deep: GitHub does not look through env in env of the same level either
        return this.scope
            .referencesOf(text)
            .filter(({ path }) => !path.startsWith('env.'))
            .map((reference) => this.inReference(reference))
            .reduce(more, 'none');
    }
    constant(name) {
        const own = this.constants.get(name.toLowerCase());
        if (own !== undefined || this.variables.has(name.toLowerCase()))
            return own;
        if (OWN_ADDRESS.test(name))
            return 'https://github.com/';
        const text = variableOf(name, this.step, this.scope)?.text;
        return text?.includes('${{') === true ? undefined : text?.trim();
    }
    inExpressions(text) {
        if (!text.includes('${{'))
            return 'none';
        return referencesIn(text)
            .map((reference) => this.inReference(reference))
            .reduce(more, 'none');
    }
    inReference({ path, isValue, within }) {
        if (!isValue)
            return 'none';
        const [context, name = '*'] = path.split('.', 2);
        if (name === '*' && within.includes('tojson') && /^(?:secrets|github|env)$/.test(context ?? ''))
            return 'all';
        if (path === 'github.token')
            return 'secret';
        if (context === 'env')
            return this.variable(name);
        return context === 'secrets' && !this.scope.known.weakSecrets.test(name.toUpperCase())
            ? 'secret'
            : 'none';
    }
}
/** Characters of a word with variables in place. */
const MAX_WORD = 4000;
const secret_carriers_ORDER = ['none', 'secret', 'all'];
function more(a, b) {
    return secret_carriers_ORDER.indexOf(a) > secret_carriers_ORDER.indexOf(b) ? a : b;
}
/** `@file`, `name=@file`, `file=file` of a form: the file. */
function fileOf(word) {
    return word
        .replace(/^(?:[\w-]{0,50}=)?@/, '')
        .replace(/;.*/s, '')
        .replace(/^\.\//, '');
}
/** Whether a command prints the environment. */
function printsEnvironment(words) {
    const call = words.filter((word) => word !== 'sudo' && word !== 'command');
    const end = call.findIndex((word) => word === '>' || word === '<');
    const [program = '', ...args] = end === -1 ? call : call.slice(0, end);
    if (/(?:^|\/)(?:env|printenv)$/.test(program))
        return args.every((arg) => /^-(?:0|-null)$/.test(arg));
    if (program === 'set')
        return args.length === 0;
    return /^(?:export|declare|typeset)$/.test(program) && args.every((arg) => /^-[px]{1,2}$/.test(arg));
}
/** What a command puts out for the next of its pipeline, or into a word of the outer command. */
function putOut(command, carriers) {
    if (printsEnvironment(command.words))
        return 'all';
    return command.words.map((word) => carriers.in(word)).reduce(more, 'none');
}
/** What flows into each command, by the commands before it in its pipeline and those inside of it. */
function flowsOf({ commands }, carriers) {
    const outOf = new Map();
    const flows = new Map();
    // a command inside another one is read with a later pipeline, and runs earlier
    const order = commands.toSorted((a, b) => a.end - b.end || b.start - a.start);
    for (const command of order) {
        const inner = command.inner.map((one) => outOf.get(one) ?? 'none').reduce(more, 'none');
        const fed = more(outOf.get(command.pipeline) ?? 'none', inner);
        flows.set(command, fed);
        carriers.follow(command, more(fed, printsEnvironment(command.words) ? 'all' : 'none'));
        outOf.set(command.pipeline, more(fed, putOut(command, carriers)));
    }
    return flows;
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/sent.js








/** What opens a connection in the programs that steps hold. */
const CONNECTS = /\burlopen\b|\b(?:requests|httpx|aiohttp|axios|got|superagent)\b\s{0,4}[.(]|\bfetch\s{0,4}\(|\bhttps?\.(?:request|get|client)\b|HTTPS?Connection|Net::HTTP|LWP::|XMLHttpRequest|\bsocket\.|create_connection|file_get_contents|\bcurl_/;
const sent_ADDRESS = /https?:\/\/[^\s'"`<>\\)]{1,300}/gi;
const SOCKET = /^\/dev\/(?:tcp|udp)\/([^/]{1,300})\//;
function sentVerdicts(scope) {
    return scope.job.steps.flatMap((step) => {
        return sendingsOf(step, scope).flatMap((sending) => sent_verdictOf(sending, scope) ?? []);
    });
}
function sendingsOf(step, scope) {
    const script = scope.scriptOf.get(step);
    const carriers = new Carriers(step, scope);
    const inputs = step.with.filter(({ key }) => scope.known.scriptInputs.has(key.toLowerCase()));
    const programs = inputs.flatMap((input) => programSending(input.text, { ...input, near: 0 }, carriers));
    if (script === undefined)
        return programs;
    const shell = shellOf(step, scope)?.text.trim().split(/\s/, 1)[0] ?? '';
    if ((0,executes/* runnerKind */.T)(shell, scope.known.commands) === 'interpreter')
        return programSending(script.text.text, script.text, carriers);
    return [...programs, ...scriptSendings(script, carriers, scope.known.commands)];
}
function scriptSendings(script, carriers, known) {
    const flows = flowsOf(script, carriers);
    const read = new Set();
    const starts = script.commands.map(({ start }) => start).toSorted((a, b) => a - b);
    return script.commands.flatMap((command) => {
        const fed = flows.get(command) ?? 'none';
        const place = placeOf(script.text, command.start);
        const [program = '', ...args] = (0,command_call/* callOf */.C)(command.words, known);
        const socket = command.words.map((word) => SOCKET.exec(word)?.[1]).find((host) => host !== undefined);
        if (socket !== undefined)
            return plainSending(command, [socket], fed, carriers, place);
        const fetch = fetchBy(command, known);
        if (fetch !== undefined)
            return [webSending(fetch, fed, carriers, place)];
        if (known.talkers.has(program.toLowerCase()))
            return plainSending(command, args, fed, carriers, place);
        if ((0,executes/* runnerKind */.T)(program, known) !== 'interpreter')
            return [];
        // what shells inside shells hold stands at one place, and is read once
        if (read.has(command.start) || read.size >= MAX_PROGRAMS)
            return [];
        read.add(command.start);
        const next = starts.find((start) => start >= command.end) ?? script.text.text.length;
        return programSending(script.text.text.slice(command.start, next), place, carriers);
    });
}
function webSending(fetch, fed, carriers, place) {
    const words = addressWords(fetch);
    const sent = fetch.sends.map((word) => carriers.in(word)).reduce(more, 'none');
    const inAddress = words.map((word) => carriers.in(word)).reduce(more, 'none');
    const inHost = words.some((word) => carriers.in(authorityOf(word)) !== 'none');
    const addresses = words.map((word) => carriers.expand(word));
    return {
        carried: [sent, fed, inHost ? 'none' : inAddress].reduce(more, 'none'),
        addresses,
        isSecretAddress: inAddress !== 'none' && sent === 'none',
        place,
    };
}
/** The part that names the host, without a user before it: that one is sent there. */
function authorityOf(word) {
    const [authority = ''] = word
        .replace(/^https?:\/\//i, '')
        .replaceAll(/\$\{\{[^}]{0,500}\}\}/g, (expression) => expression.replaceAll(/[/?#@]/g, '_'))
        .split(/[/?#]/, 1);
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    const known = Math.max(host.lastIndexOf('$'), host.lastIndexOf('%')) + 1;
    const dot = host.lastIndexOf('.', host.length - 2);
    return dot >= known && /^[\w.-]+$/.test(host.slice(dot + 1)) ? host.slice(0, known) : host;
}
/** A word without a scheme beside one that has it is more likely an option that is worked out. */
function addressWords({ addresses }) {
    const whole = addresses.filter((word) => /^["'(]?https?:\/\//i.test(word) || /^[\w-]+(?:\.[\w-]+)+\//.test(word));
    return whole.length > 0 ? whole : addresses;
}
function plainSending({ words }, args, fed, carriers, place) {
    const carried = words.map((word) => carriers.in(word)).reduce(more, fed);
    const hosts = (0,command_words/* positionals */.g9)(args, PLAIN_VALUES).filter((arg) => /[.$]/.test(arg));
    const addresses = hosts
        .slice(0, 2)
        .map((arg) => carriers.expand(arg.replace(/^(?:tcp|udp|openssl)[\w-]*:/i, '').replace(/^@/, '')));
    return [{ carried, addresses, isSecretAddress: false, place }];
}
/** A program that holds a secret and opens connections: to which of its addresses is not followed. */
function programSending(text, place, carriers) {
    const match = CONNECTS.exec(text);
    if (match === null)
        return [];
    const addresses = (text.match(sent_ADDRESS) ?? []).slice(0, MAX_ADDRESSES).map((one) => carriers.expand(one));
    const near = place.near === undefined ? {} : { near: place.near };
    return [{ carried: carriers.in(text), addresses, isSecretAddress: false, place: { ...place, ...near } }];
}
/** Programs of one script that are given to interpreters. */
const MAX_PROGRAMS = 500;
/** Options of programs that take a host, behind which another word stands. */
const PLAIN_VALUES = new Set(['-w', '-p', '-q', '-i']);
/** Addresses of one program that are judged. */
const MAX_ADDRESSES = 50;
const sent_ORDER = ['local', 'api', 'webhook', 'computed', 'unknown', 'open'];
const SEVERITY = {
    local: undefined,
    api: undefined,
    webhook: 'MEDIUM',
    computed: 'LOW',
    unknown: 'MEDIUM',
    open: 'HIGH',
};
function sent_verdictOf(sending, { job, name, known }) {
    const { carried, addresses, isSecretAddress, place } = sending;
    if (carried === 'none')
        return undefined;
    const kinds = addresses.map((address) => [kindOfHost(address, known), address]);
    const [kind, address] = kinds.reduce((worst, one) => (sent_ORDER.indexOf(one[0]) > sent_ORDER.indexOf(worst[0]) ? one : worst), kinds[0] ?? ['computed', '']);
    const severity = sent_severityOf(kind, carried, isSecretAddress);
    if (severity === undefined)
        return undefined;
    const what = carried === 'all' ? 'everything in its environment' : 'a secret';
    const host = kind === 'computed' ? 'a host that is worked out' : (0,quoted/* quoted */.T)(hostOf(address), 100);
    const how = /^http:/i.test(address) ? ', without encryption' : '';
    return {
        rule: 'WORKFLOW-SECRET-SENT',
        subject: `${job.id}: ${kind === 'computed' ? 'computed' : hostOf(address)}`,
        evidence: `${name} sends ${what} to ${host}${how}`,
        place,
        severity,
    };
}
function sent_severityOf(kind, carried, isSecretAddress) {
    if (kind === 'local')
        return undefined;
    if (carried === 'all')
        return kind === 'api' ? 'MEDIUM' : 'HIGH';
    if (isSecretAddress && (kind === 'webhook' || kind === 'computed'))
        return undefined;
    return SEVERITY[kind];
}

// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/core/severity.js
var severity = __webpack_require__(62797);
// EXTERNAL MODULE: ./lib/src/lockfile/lines.js
var lockfile_lines = __webpack_require__(50333);
;// CONCATENATED MODULE: ./lib/src/inspect/workflow/verdict.js



/** Findings of one file: more than this say no more. The worst are kept, so that many small ones hide nothing. */
const MAX_FINDINGS = 200;
/** Characters of a line that are looked for. */
const MAX_LINE = 200;
function workflowFindings(verdicts, text, { locator: { path, members } }, rules) {
    const severityOf = ({ rule, severity }) => severity ?? rules.rule(rule).severity;
    const worstFirst = verdicts.toSorted((a, b) => (0,severity/* compareSeverity */.zK)(severityOf(a), severityOf(b)));
    const kept = new Map();
    for (const verdict of worstFirst) {
        const key = JSON.stringify([verdict.rule, verdict.subject]);
        if (!kept.has(key) && kept.size < MAX_FINDINGS)
            kept.set(key, verdict);
    }
    const isKept = new Set(kept.values());
    const lines = new lockfile_lines/* LineTable */.l(text);
    return verdicts
        .filter((verdict) => isKept.has(verdict))
        .map(({ rule, subject, evidence, place, severity }) => (0,core_rule/* findingOf */.hD)(rules.rule(rule), {
        evidence,
        location: { path, members, line: lines.lineAt(offsetOf(place, text)) },
        subject,
        ...(severity === undefined ? {} : { severity }),
    }));
}
function offsetOf({ start, end, text = '', near }, file) {
    if (near === undefined)
        return start;
    const from = text.lastIndexOf('\n', near - 1) + 1;
    const [line = ''] = text.slice(from, Math.max(near, from) + MAX_LINE).split('\n', 1);
    const found = line.trim() === '' ? -1 : file.slice(start, end).indexOf(line.trim());
    return found === -1 ? start : start + found;
}

;// CONCATENATED MODULE: ./lib/src/inspect/workflow/inspect.js
















/** Bytes of a workflow that are read; GitHub itself takes far less. */
const MAX_BYTES = 4 * 2 ** 20;
async function inspectWorkflow(artifact, context) {
    const { size } = artifact.bytes;
    if (size > MAX_BYTES)
        return nothing(`a workflow of ${size} bytes was not read`);
    const text = new TextDecoder().decode(await artifact.bytes.read(0, size));
    try {
        const { files, problem } = await parseWorkflow(text);
        const base = context.before === undefined ? [] : await filesOf(await context.before());
        const known = knowledgeOf(context.rules);
        const before = kindsByJob(base, known);
        const verdicts = [
            ...files.flatMap((file) => fileVerdicts(file, before, known)),
            ...movedPins(files, base, known),
        ];
        return {
            format: (0,claims/* isWorkflow */._)(artifact.locator.path) ? 'github-workflow' : 'github-action',
            findings: workflowFindings(verdicts, text, artifact, context.rules),
            members: [],
            incomplete: problem === undefined ? [] : [problem],
        };
    }
    catch (error) {
        if (error instanceof errors/* WorkflowError */.s)
            return nothing(`not read: ${error.message}`);
        throw error;
    }
}
/** GitHub would go on where we stop. */
function nothing(reason) {
    const incomplete = { code: 'budget', reason, risk: 'runs-code' };
    return { format: 'github-workflow', findings: [], members: [], incomplete: [incomplete] };
}
/** The version before only serves for comparing: what cannot be read of it is not there. */
async function filesOf({ bytes }) {
    try {
        return (await parseWorkflow(new TextDecoder().decode(await bytes.read(0, MAX_BYTES)))).files;
    }
    catch (error) {
        if (error instanceof errors/* WorkflowError */.s)
            return [];
        throw error;
    }
}
/** What depends on the credentials in reach: it is new again when a job gets more of them. */
const BY_CREDENTIALS = [installVerdicts, systemVerdicts, downloadVerdicts, usesVerdicts];
const BY_ITSELF = [
    knownActionVerdicts,
    pullRequestVerdicts,
    injectionVerdicts,
    secretVerdicts,
    sentVerdicts,
    rightsVerdicts,
];
function fileVerdicts(file, before, known) {
    const shared = fileScopeOf(file, known);
    const jobs = file.jobs.flatMap((job) => {
        const scope = jobScopeOf(job, shared);
        const had = before.get(job.id);
        const closer = had === undefined ? [] : [...scope.credentials.kinds].filter((kind) => !had.has(kind));
        const reached = BY_CREDENTIALS.flatMap((check) => check(scope));
        return [
            ...(closer.length === 0 ? reached : reached.map((verdict) => withKinds(verdict, closer))),
            ...BY_ITSELF.flatMap((check) => check(scope)),
        ];
    });
    return [...writeAll(file.permissions, 'the workflow', 'workflow'), ...sharedSecrets(shared), ...jobs];
}
function withKinds(verdict, kinds) {
    return { ...verdict, subject: `${verdict.subject} (with ${kinds.join(', ')})` };
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
