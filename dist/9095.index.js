export const id = 9095;
export const ids = [9095];
export const modules = {

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

/***/ 99095:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesStartedBy: () => (/* binding */ filesStartedBy)
/* harmony export */ });
/* harmony import */ var _command_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98191);
/* harmony import */ var _command_executes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2771);
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55058);
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56209);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31337);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21598);
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61975);
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
                folder = (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFrom */ .Iw)(folder, words[1]) ?? folder;
            else
                for (const [file, language] of commandsIn(part, words, knowledge)) {
                    const path = (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFrom */ .Iw)(folder, file);
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
/** A command, or those that it only starts. */
function commandsIn(part, words, knowledge) {
    const wrapped = (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_6__/* .wrappedIn */ .b)(part.trim(), knowledge.wrappers);
    const all = wrapped === undefined ? [words] : wrapped.map((one) => wordsOf(one));
    return all.flatMap((one) => startedIn(one, knowledge));
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


/***/ })

};
