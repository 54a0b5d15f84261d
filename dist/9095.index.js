export const id = 9095;
export const ids = [9095];
export const modules = {

/***/ 97139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ unwrap),
/* harmony export */   p: () => (/* binding */ commandName)
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
const MAX_WRAPPERS = 8;
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
/** The words from the real command on. `textOf` gives a word as far as it is known. */
function unwrap(all, textOf) {
    const wrappers = [];
    const assignments = [];
    let words = all;
    while (wrappers.length < MAX_WRAPPERS) {
        const id = commandName(textOf(words[0]));
        const known = id !== undefined && Object.hasOwn(WRAPPERS, id) ? WRAPPERS[id] : undefined;
        if (!known)
            break;
        const next = past(words, known, assignments, textOf);
        if (next >= words.length)
            break;
        if (id === 'command' && /^-[vV]$/.test(textOf(words[1]) ?? ''))
            break;
        wrappers.push(id ?? '');
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
/** The name of a program without the usual folders of programs. */
function commandName(word) {
    return word?.replace(/^(?:\/usr)?(?:\/local)?\/s?bin\/(?=[^/]+$)/, '');
}


/***/ }),

/***/ 98191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
            : (0,_code_shell_wrappers_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .o)(own, (one) => one).words;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 99095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesStartedBy: () => (/* binding */ filesStartedBy)
/* harmony export */ });
/* harmony import */ var _command_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98191);
/* harmony import */ var _command_executes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2771);
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55058);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92977);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21598);
// Reads hooks for the files that they start: what an interpreter is given, sources, or runs as it is.





/** Commands of one hook that are read for files. */
const MAX_COMMANDS = 2000;
const MAX_COMMAND = 4096;
const MAX_WORDS = 64;
/** Where another command begins. */
const PARTS = /&&|\|\||[;|\n&()]/;
const WORD = /"([^"]*)"|'([^']*)'|[^\s"']+/g;
/** Options of Node.js that run a file before the program. */
const PRELOADS = /^(?:-r|--require|--import|--loader|--experimental-loader)(?:=(.+))?$/;
/** What stands in a pyproject.toml that has a file run: most have nothing of the kind, and are not parsed for it. */
const NAMES_BUILD_FILE = /\bcustom\b|\bsetup-script\b|\bpoetry\.build\b|^build\b/m;
/** By their paths in the tree. */
async function filesStartedBy(hook, knowledge) {
    const started = new Map();
    for (const command of (await commandsOf(hook, knowledge)).slice(0, MAX_COMMANDS)) {
        let folder = hook.folder;
        for (const part of command.slice(0, MAX_COMMAND).split(PARTS)) {
            const words = wordsOf(part);
            if (words[0] === 'cd' && words[1] !== undefined)
                folder = pathFrom(folder, words[1]) ?? folder;
            else
                for (const [file, language] of startedIn(words, knowledge)) {
                    const path = pathFrom(folder, file);
                    if (path !== undefined)
                        started.set(path, language);
                }
        }
    }
    return started;
}
/** Those that run without anybody asking for one by its name. */
async function commandsOf({ name, text }, knowledge) {
    const commands = [];
    for (const { reader, when } of knowledge.paths.find(name)) {
        if (reader === 'shell')
            commands.push(...(0,_scripts_js__WEBPACK_IMPORTED_MODULE_4__/* .commandsOnly */ .lk)(text).split('\n'));
        else if (reader === 'make')
            commands.push(...(0,_scripts_js__WEBPACK_IMPORTED_MODULE_4__/* .commandsByDefault */ .Zj)(text));
        else if (reader !== 'pyproject' || NAMES_BUILD_FILE.test(text)) {
            const { facts } = await _readers_js__WEBPACK_IMPORTED_MODULE_3__/* .HOOK_READERS */ .t[reader]({ text, path: name, when, knowledge });
            for (const fact of facts)
                if (fact.kind === 'command' && fact.worst === undefined)
                    commands.push(fact.command);
        }
    }
    return commands;
}
function wordsOf(part) {
    return [...part.matchAll(WORD)]
        .slice(0, MAX_WORDS)
        .map(([whole, double, single]) => double ?? single ?? whole);
}
function startedIn(words, knowledge) {
    const [program = '', ...args] = (0,_command_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callOf */ .C)(words, knowledge.commands);
    const language = languageOf(program, knowledge);
    // A script without a first line that says otherwise is one of the shell.
    if (language === undefined) {
        const script = words.find((word) => word === program || word.endsWith(`/${program}`));
        return script?.includes('/') === true ? [[script, 'shell']] : [];
    }
    const preloads = args.flatMap((arg, index) => {
        const [found, value] = PRELOADS.exec(arg) ?? [];
        return found === undefined ? [] : [value ?? args[index + 1] ?? ''];
    });
    const own = (0,_command_executes_js__WEBPACK_IMPORTED_MODULE_1__/* .executedBy */ .Z)(program, withoutPreloads(args), knowledge.commands, _command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_WORDS */ .ac);
    const files = own.from === 'file' ? [own.word, ...preloads] : preloads;
    return files.map((file) => [file, language]);
}
function withoutPreloads(args) {
    return args.filter((arg, index) => {
        const before = PRELOADS.exec(args[index - 1] ?? '');
        return !PRELOADS.test(arg) && (before === null || before[1] !== undefined);
    });
}
function languageOf(program, knowledge) {
    const name = (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .programName */ .kX)(program);
    const known = knowledge['started-as'];
    if (known.python.includes(name))
        return 'python';
    if (known.javascript.includes(name))
        return 'javascript';
    return known.shell.includes(name) ? 'shell' : undefined;
}
/** In the tree; undefined for what is outside, and for words that are worked out when they run. */
function pathFrom(folder, written) {
    if (/^[/~]|[$`*?<>\\]|^[A-Za-z][\w+.-]*:/.test(written))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of written.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ })

};
