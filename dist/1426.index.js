export const id = 1426;
export const ids = [1426];
export const modules = {

/***/ 90952:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ SNIFF_BYTES)
/* harmony export */ });
/** Enough for every magic number, the tar header at 257 and a first look at text. */
const SNIFF_BYTES = 4096;


/***/ }),

/***/ 41660:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ inRepository)
/* harmony export */ });
// Paths of files that are scanned in place: their repository may begin anywhere in them.
/** Paths of commits never begin so: a file outside of the folder that the command runs in, or in a repository below it. */
const ELSEWHERE = /^(?:(?:[A-Za-z]:)?\/|\.\.?\/)/;
/** Folders that services look for at the root of a repository only. */
const AT_ROOT = /\/(?=\.(?:github|gitlab|circleci|azure-?pipelines)\/)/gi;
/** The path as the repository of the file has it, as far as such a folder shows where that begins. Pure. */
function inRepository(path) {
    if (!ELSEWHERE.test(path))
        return path;
    const root = [...path.matchAll(AT_ROOT)].at(-1);
    return root === undefined ? path : path.slice(root.index + 1);
}


/***/ }),

/***/ 58060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E3: () => (/* binding */ dialectOf),
  pX: () => (/* binding */ fullDialectOf),
  VX: () => (/* binding */ isLeftToHooks),
  DQ: () => (/* binding */ isPipeline)
});

// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/core/repository-path.js
var repository_path = __webpack_require__(41660);
// EXTERNAL MODULE: ./lib/src/inspect/name.js
var inspect_name = __webpack_require__(46294);
// EXTERNAL MODULE: ./lib/src/inspect/code/command-claims.js
var command_claims = __webpack_require__(15862);
// EXTERNAL MODULE: ./lib/src/lockfile/readers.js
var readers = __webpack_require__(1698);
;// CONCATENATED MODULE: ./lib/src/inspect/code/recipe-claims.js


const SUFFIX = /\.(?:ya?ml|json[c5]?|toml)$/;
/** Bytes of settings that people write; what is longer is data. */
const MAX_BYTES = 500_000;
const TRUST = /trust[-_]?remote[-_]?code/i;
const REVISION = /(?:^|[\s{,"'])\w{0,20}revision\w{0,20}["']?\s{0,9}[:=]/m;
/** Whether the file says something of trust, or names a model that a commit can be named for. */
async function maybeRecipe({ locator, bytes, use }, rules) {
    const name = (0,inspect_name/* baseName */.F)(locator);
    if (use !== undefined || !SUFFIX.test(name) || bytes.size > MAX_BYTES)
        return false;
    if (name === 'package.json' || (0,readers/* readerOf */.T)(name) !== undefined)
        return false;
    const text = Buffer.from(await bytes.read(0, bytes.size)).toString('latin1');
    return TRUST.test(text) || REVISION.test(text) || modelKey(rules).test(text);
}
function modelKey(rules) {
    return rules.index('recipe-claims', rules, () => {
        const { manifests } = rules.knowledge('loading');
        const keys = manifests['recipe-keys'].join('|');
        return new RegExp(`(?:^|[\\s{,"'-])(?:${keys})["']?\\s{0,9}[:=]\\s{0,9}["']?[\\w.-]{1,96}/[\\w.-]`, 'm');
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/code/claims.js





const BY_SUFFIX = new Map([
    // Cython's files are Python with types of C: what the grammar does not take of them, it skips.
    ...['py', 'pyw', 'py3', 'pyx', 'pxi'].map((suffix) => [suffix, 'python']),
    ...['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map((suffix) => [suffix, 'javascript']),
    ...['sh', 'bash', 'zsh', 'ksh', 'dash', 'command'].map((suffix) => [suffix, 'shell']),
]);
/** Start files of shells, which have no suffix and no first line. */
const SHELL_NAMES = new Set([
    '.bashrc',
    '.bash_profile',
    '.bash_login',
    '.bash_logout',
    '.profile',
    '.zshrc',
    '.zshenv',
    '.zprofile',
    '.envrc',
]);
/** Hooks of git in the folders where repositories keep them: a shell runs them, whether they say so or not. */
const GIT_HOOK = /(?:^|\/)(?:\.husky|\.?git-?hooks)\/(?:(?:pre|post|prepare)-[a-z-]{3,30}|commit-msg|applypatch-msg|update)$/;
const PYTHON_NAMES = new Set(['sconstruct', 'sconscript', 'wscript', '.pythonrc']);
const DOCKERFILE = /^(?:dockerfile|containerfile)(?:\..+)?$|\.(?:dockerfile|containerfile)$/;
/** The interpreter of a first line: `#!/usr/bin/env -S python3 -u`. Bounded, since binary files have long lines. */
const FIRST_LINE = /^#![ \t]*(?:\S{0,200}\/)?env[ \t]+(?:-\S{1,20}[ \t]+){0,4}(?:\w+=\S{0,100}[ \t]+){0,4}(\S{1,200})|^#![ \t]*(\S{1,200})/;
const MODELFILE = /^modelfile(?:\..+)?$|\.modelfile$/;
const PAGE = /\.x?html?$/;
const PIPELINES = ['workflow', 'gitlab', 'circleci', 'azure'];
const MAKEFILE = /^(?:gnu)?makefile(?:\..+)?$|\.mk$|^\.?justfile$/;
const COMPOSE = /^(?:docker-|podman-|container-)?(?:compose|stack)(?:[._-].+)?\.ya?ml$/;
const VALUES = /^(?:.+[._-])?values(?:[._-].+)?\.ya?ml$/;
/** Every object of Kubernetes says its version and its kind. */
const OBJECT = /^["']?(?:apiVersion|kind)["']?:[ \t]/m;
/** The same as JSON. */
const JSON_OBJECT = /^\s{0,100}\{(?=[\s\S]*"apiVersion"\s{0,9}:\s{0,9}")(?=[\s\S]*"kind"\s{0,9}:\s{0,9}")/;
/** What a file of Compose has under any name. */
const SERVICES = /^services:[ \t]*\r?\n(?:[\s\S]{0,400}?\n)?[ \t]{1,8}(?:image|build):/m;
/** Whether it is one: what cannot be read of their programs is not said. */
function isPipeline(dialect) {
    return PIPELINES.some((pipeline) => pipeline === dialect);
}
/** Whether only some of it is told here: the inspector of hooks reads what else such commands do. */
function isLeftToHooks(dialect) {
    return dialect === 'makefile' || dialect === 'scripts' || dialect === 'commands';
}
/** What a file is, or else what it is started as; machine code is no program of theirs. */
function dialectOf(artifact, head, rules) {
    const known = ownDialectOf(artifact, head, rules);
    if (known !== undefined || artifact.startedAs === undefined)
        return known;
    return head.subarray(0, 512).includes(0) ? undefined : artifact.startedAs;
}
/** The same for files that have to be read to be known for what they are. */
async function fullDialectOf(artifact, head, rules) {
    return dialectOf(artifact, head, rules) ?? ((await maybeRecipe(artifact, rules)) ? 'recipe' : undefined);
}
/** A decoded program says itself what it is; a file is looked at. */
function ownDialectOf({ locator, use }, head, rules) {
    if (use === 'python' || use === 'javascript' || use === 'shell')
        return use;
    if (use !== undefined)
        return undefined;
    const name = (0,inspect_name/* baseName */.F)(locator);
    if (isCommandFile(locator, head, rules))
        return 'commands';
    if (/\.ya?ml$/.test(name))
        return pipelineOf(locator, rules) ?? ofYaml(name, head);
    if (name === 'package.json')
        return hasScripts(head) ? 'scripts' : undefined;
    if (name.endsWith('.json'))
        return JSON_OBJECT.test(Buffer.from(head).toString('latin1')) ? 'manifest' : undefined;
    if (PAGE.test(name))
        return head.includes(0) ? undefined : 'page';
    if (MODELFILE.test(name))
        return 'modelfile';
    if (MAKEFILE.test(name))
        return head.includes(0) ? undefined : 'makefile';
    const suffix = /\.(\w+)$/.exec(name)?.[1] ?? '';
    if (DOCKERFILE.test(name) && !BY_SUFFIX.has(suffix))
        return 'dockerfile';
    const language = BY_SUFFIX.get(suffix) ?? (SHELL_NAMES.has(name) ? 'shell' : undefined);
    if (language !== undefined)
        return isText(head) ? language : undefined;
    if (PYTHON_NAMES.has(name))
        return 'python';
    if (head[0] === 0x23 && head[1] === 0x21)
        return ofFirstLine(head);
    return GIT_HOOK.test(locator.members.at(-1) ?? locator.path) && !head.includes(0) ? 'shell' : undefined;
}
/** A whole file at a path where a service looks for its pipelines. */
function pipelineOf({ path, members }, rules) {
    if (members.length > 0)
        return undefined;
    const patterns = rules.index('pipelines', rules, () => {
        const { pipelines } = rules.knowledge('code');
        return PIPELINES.map((pipeline) => ({ pipeline, pattern: new RegExp(pipelines[pipeline], 'i') }));
    });
    const place = (0,repository_path/* inRepository */.y)(path);
    return patterns.find(({ pattern }) => pattern.test(place))?.pipeline;
}
/** A task runner's file and the like; those of archives run nothing here. */
function isCommandFile({ path, members }, head, rules) {
    if (members.length > 0)
        return false;
    return (0,command_claims/* commandFileOf */.j)(path.toLowerCase(), () => Buffer.from(head).toString('latin1'), rules) !== undefined;
}
function ofYaml(name, head) {
    if (COMPOSE.test(name) || VALUES.test(name))
        return 'manifest';
    const text = Buffer.from(head).toString('latin1');
    return OBJECT.test(text) || SERVICES.test(text) ? 'manifest' : undefined;
}
/** Most packages of others have none, and those that are longer than this are few. */
function hasScripts(head) {
    return head.length >= inspection/* SNIFF_BYTES */.d || Buffer.from(head).includes('"scripts"');
}
/** TypeScript's suffix is also that of MPEG streams. */
function isText(head) {
    return !(head[0] === 0x47 && head[188] === 0x47);
}
function ofFirstLine(head) {
    const [, wrapped, plain] = FIRST_LINE.exec(Buffer.from(head.subarray(0, 512)).toString('latin1')) ?? [];
    const path = wrapped ?? plain ?? '';
    const program = path.slice(path.lastIndexOf('/') + 1);
    if (/^(?:python|pypy)[\d.]*$/.test(program))
        return 'python';
    if (/^(?:node|nodejs|bun|deno|tsx|ts-node)$/.test(program))
        return 'javascript';
    return /^(?:ba|z|da|k|a)?sh$/.test(program) ? 'shell' : undefined;
}


/***/ }),

/***/ 15862:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandFileOf)
/* harmony export */ });
/** The row for a file, by its path in lower case and its beginning. */
function commandFileOf(path, head, rules) {
    const rows = rules.index('command-files', rules, () => rules.knowledge('loading')['command-files'].map((row) => ({
        ...row,
        name: new RegExp(row.files),
        heads: (row.top ?? []).map((top) => new RegExp(top, 'm')),
    })));
    return rows.find(({ name, heads }) => name.test(path) && heads.every((top) => top.test(head())));
}


/***/ }),

/***/ 73028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ optionsIn),
/* harmony export */   Z: () => (/* binding */ fetcherOf)
/* harmony export */ });
// A program that fetches, with the roles of its options, and how it writes them.
const WITH_WORD = [
    'valued',
    'weak-valued',
    'file',
    'folder',
    'body',
    'sends',
    'address',
    'reroutes',
];
const ROLES = ['plain', 'weak', 'insecure', 'remote', ...WITH_WORD];
function fetcherOf(data) {
    const { clusters = false, named = false, style, operands } = data;
    const roles = ROLES.flatMap((role) => (data[role] ?? '').split(/\s+/).flatMap((option) => (option === '' ? [] : [[option, role]])));
    const letters = roles.flatMap(([option, role]) => option.length === 2 ? [[option.slice(1), role]] : []);
    return {
        letters: clusters ? new Map(letters) : undefined,
        named,
        isPowerShell: style === 'powershell',
        roles: new Map(roles),
        ...(operands !== undefined && { operands }),
    };
}
/** The options that a word consists of. The last one may take the next word. Linear. */
function optionsIn(word, fetcher) {
    const { roles, letters, isPowerShell } = fetcher;
    if (isPowerShell)
        return [powerShellOption(word.toLowerCase(), word, roles)];
    const exact = roles.get(word);
    if (exact !== undefined)
        return [{ role: exact, takesNext: takesWord(exact) }];
    const equals = word.indexOf('=');
    if (word.startsWith('--')) {
        const role = equals === -1 ? undefined : roles.get(word.slice(0, equals));
        const isJoined = role !== undefined && takesWord(role);
        return [
            isJoined
                ? { role, joined: word.slice(equals + 1), takesNext: false }
                : { role: undefined, takesNext: false },
        ];
    }
    return letters !== undefined ? cluster(word, letters) : [{ role: undefined, takesNext: false }];
}
/** `-fsSLo x`, `-qO-`, `-ofile`. Each role is told once: a word may have very many letters. */
function cluster(word, letters) {
    const flags = new Set();
    for (let at = 1; at < word.length; at++) {
        const role = letters.get(word[at] ?? '');
        if (role !== undefined && takesWord(role)) {
            const joined = word.slice(at + 1);
            const last = joined === '' ? { role, takesNext: true } : { role, joined, takesNext: false };
            return [...flagsOf(flags), last];
        }
        flags.add(role);
    }
    return flagsOf(flags);
}
function flagsOf(roles) {
    return Array.from(roles, (role) => ({ role, takesNext: false }));
}
/** PowerShell takes any case, the beginning of a name, and a value behind a colon. */
function powerShellOption(lower, word, roles) {
    const colon = lower.indexOf(':');
    const name = colon === -1 ? lower : lower.slice(0, colon);
    const role = roles.get(name) ?? [...roles].find(([option]) => option.startsWith(name))?.[1];
    if (role === undefined || !takesWord(role))
        return { role, takesNext: false };
    return colon === -1 ? { role, takesNext: true } : { role, joined: word.slice(colon + 1), takesNext: false };
}
const TAKES_WORD = new Set(WITH_WORD);
function takesWord(role) {
    return TAKES_WORD.has(role);
}


/***/ }),

/***/ 43255:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ textRunnersOf),
/* harmony export */   J: () => (/* binding */ textsRunBy)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55058);
// Texts that a program is given and runs as a command of a shell: `git rebase --exec`, `tar --to-command`, `ssh -o`.

function textRunnersOf(all) {
    const programs = new Map();
    for (const { program, verbs = [], pairs = false, ...data } of all) {
        const runner = {
            verbs,
            pairs,
            valued: wordSet(data.valued),
            options: wordSet(data.options),
            settings: wordSet(data.settings),
            named: data.named === undefined ? undefined : new RegExp(data.named),
            banged: data.banged === undefined ? undefined : new RegExp(data.banged),
        };
        programs.set(program, [...(programs.get(program) ?? []), runner]);
    }
    return programs;
}
function wordSet(text = '') {
    return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
/** The texts that the command runs, as they stand in its words. */
function textsRunBy(program, args, known) {
    const found = [];
    for (const runner of known.get((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(program)) ?? []) {
        const from = behindVerbs(args, runner);
        if (from === undefined)
            continue;
        const words = args.slice(from);
        for (const [at, word] of words.entries()) {
            const text = runner.options.size > 0 ? givenTo(word, words[at + 1], runner.options) : undefined;
            const setting = runner.settings.size > 0 ? givenTo(word, words[at + 1], runner.settings) : undefined;
            if (text !== undefined)
                found.push(text);
            if (setting !== undefined)
                found.push(...settingText(...nameAndText(setting), runner));
            if (runner.pairs)
                found.push(...settingText(word, words[at + 1] ?? '', runner));
        }
    }
    return found.filter((text) => text.trim() !== '');
}
/** Where the words behind the verbs begin; options may stand between them. */
function behindVerbs(args, { verbs, valued }) {
    let left = 0;
    if (verbs.length === 0)
        return 0;
    for (let at = 0; at < args.length; at++) {
        const word = args[at] ?? '';
        if (word === verbs[left])
            left++;
        else if (valued.has(word))
            at++;
        else if (!word.startsWith('-'))
            return undefined;
        if (left === verbs.length)
            return at + 1;
    }
    return undefined;
}
/** `--exec text`, `--exec=text`, `-xtext`. */
function givenTo(word, next, options) {
    if (!word.startsWith('-'))
        return undefined;
    if (options.has(word))
        return next;
    const equals = word.indexOf('=');
    if (word.startsWith('--'))
        return equals > 0 && options.has(word.slice(0, equals)) ? word.slice(equals + 1) : undefined;
    return options.has(word.slice(0, 2)) ? word.slice(2) : undefined;
}
function nameAndText(setting) {
    const at = setting.search(/[=\s]/);
    return at === -1 ? [setting, ''] : [setting.slice(0, at), setting.slice(at + 1)];
}
/** Names of settings are the same in any case. */
function settingText(name, text, { named, banged }) {
    const id = name.slice(0, MAX_NAME).toLowerCase();
    if (named?.test(id) === true)
        return [text.replace(/^!/, '')];
    return text.startsWith('!') && banged?.test(id) === true ? [text.slice(1)] : [];
}
const MAX_NAME = 200;


/***/ }),

/***/ 91478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ commandKnowledge)
});

// EXTERNAL MODULE: ./lib/src/inspect/command/handed.js
var handed = __webpack_require__(43255);
// EXTERNAL MODULE: ./lib/src/inspect/command/package-tools.js
var package_tools = __webpack_require__(10241);
// EXTERNAL MODULE: ./lib/src/inspect/command/sources.js
var sources = __webpack_require__(93445);
;// CONCATENATED MODULE: ./lib/src/inspect/command/system-managers.js
// Managers of packages of systems: with which words they install, and how they are told to take packages from elsewhere.
function systemManagersOf(rows) {
    const byProgram = new Map();
    const adds = [];
    for (const row of rows) {
        const manager = managerOf(row);
        for (const program of row.programs)
            byProgram.set(program, manager);
        for (const call of row.adds ?? [])
            adds.push({ words: call.split(' '), manager });
    }
    return { byProgram, adds };
}
function managerOf(row) {
    const { installs, unchecked, files, named, place = '', version = [] } = row;
    return {
        isSigned: row.signed === true,
        installs: new RegExp(installs),
        unchecked: unchecked === undefined ? undefined : new RegExp(unchecked, 'i'),
        files: new RegExp(files, 'i'),
        named: named === undefined ? undefined : new RegExp(named),
        place,
        version: new Set(version),
    };
}

// EXTERNAL MODULE: ./lib/src/inspect/command/fetcher.js
var fetcher = __webpack_require__(73028);
// EXTERNAL MODULE: ./lib/src/inspect/command/unpack.js
var unpack = __webpack_require__(66889);
;// CONCATENATED MODULE: ./lib/src/inspect/command/knowledge.js






/** Made once for each run. */
function commandKnowledge(rules) {
    return rules.index('command', rules, () => made(rules.knowledge('command')));
}
function made(names) {
    const { shells, powershells, evaluators, interpreters, fetchers } = names;
    return {
        shells: new Set(shells),
        powershells: new Set(powershells),
        evaluators: new Set(evaluators),
        interpreters: new Set(interpreters),
        runners: new Set([...shells, ...powershells, ...evaluators, ...interpreters, ...names.runners]),
        beforeProgram: new Map(Object.entries(names['before-program']).map(([name, words]) => [name, new Set(words)])),
        wordsBefore: new Set(names['words-before']),
        startingWords: new Set([...names['words-before'], ...names['starting-words']]),
        fileRunners: new Set(names['file-runners']),
        runThrough: names['run-through'],
        talkers: new Set(names.talkers),
        verifiers: new Set(names.verifiers),
        copiers: new Set(names.copiers),
        unpackers: (0,unpack/* unpackersOf */.qg)(names.unpackers),
        fetchers: new Map(fetchers.flatMap((data) => data.names.map((name) => [name, (0,fetcher/* fetcherOf */.Z)(data)]))),
        textRunners: (0,handed/* textRunnersOf */.A)(names['runs-texts']),
        textVariables: new Set(names['runs-variables']),
        node: {
            valued: wordSet(names['node-valued']),
            installs: new Set(names['node-installs']),
            locked: new Set(names['node-locked']),
        },
        python: { valued: wordSet(names['python-valued']), locked: new Set(names['python-locked']) },
        packageTools: names['package-tools'].map(package_tools/* packageToolOf */.q),
        packageSources: (0,sources/* packageSourcesOf */.yX)(names['package-sources']),
        bootstrap: new Set(names['bootstrap-packages']),
        buildTools: new Set([...names['bootstrap-packages'], ...names['build-tools']]),
        installers: names.installers,
        publishers: [...names.installers, ...names.publishers],
        systemManagers: systemManagersOf(names['system-managers']),
        systemSources: [...names.installers, ...names.publishers, ...names['system-sources']],
    };
}
function wordSet(text) {
    return new Set(text.split(/\s+/));
}


/***/ }),

/***/ 10241:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toolInstall),
/* harmony export */   q: () => (/* binding */ packageToolOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55058);

const COMMIT = /[0-9a-f]{40}/i;
function packageToolOf({ call, exact, named, first = false, ...lists }) {
    const { fixed = [], source = [], valued = [], files, known = [] } = lists;
    return {
        call: call.map((words) => new Set(words.split('|'))),
        fixed: new Set(fixed),
        source: new Set(source),
        valued: new Set([...valued, ...source, ...(files ?? [])]),
        exact: new RegExp(exact),
        named: named === undefined ? undefined : new RegExp(named),
        isFirst: first,
        files: files && new Set(files),
        known: new Set(known),
    };
}
/** Undefined when the call is of another program, or says which version it takes. Pure. */
function toolInstall(words, tools, trusted) {
    // cargo takes a toolchain in front: `cargo +nightly install`
    const call = words[1]?.startsWith('+') === true ? words.toSpliced(1, 1) : words;
    const tool = tools.find((one) => one.call.every((known, index) => known.has(call[index] ?? '')));
    if (tool === undefined)
        return undefined;
    const args = call.slice(tool.call.length);
    const options = args.map((arg) => optionName(arg));
    if (options.some((option) => tool.source.has(option)))
        return args.some((arg) => COMMIT.test(arg)) ? undefined : 'foreign';
    if (options.some((option) => tool.fixed.has(option)))
        return undefined;
    const named = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .positionals */ .g9)(args, tool.valued);
    const packages = (tool.isFirst ? named.slice(0, 1) : named).filter((spec) => isPackage(spec, tool) && !isTrusted(spec, tool, trusted));
    if (packages.some((spec) => ADDRESS.test(spec)))
        return 'foreign';
    if (packages.some((spec) => !/[$%`]/.test(spec)))
        return 'floating';
    return packages.length > 0 || asksForFiles(args, tool) ? 'unlocked' : undefined;
}
const ADDRESS = /^(?:https?:|git\+)|@\s*(?:https?:|git\+)/;
const AT_COMMIT = /^(?:[^@]{0,200}@\s?)?git\+.*[@#][0-9a-f]{40}$/;
/** Lists that say which build of a package it is. */
const LOCK = /\.lock$|conda-lock|explicit/i;
function isTrusted(spec, { files, known }, trusted) {
    // only tools of Python have files, and the names on that list are Python's
    const name = /^[\w.-]+/.exec(spec)?.[0] ?? '';
    return files !== undefined && (known.has(name) || trusted.has(name));
}
/** Whether a call without any package takes what a file lists. */
function asksForFiles(args, { files }) {
    if (files === undefined)
        return false;
    const named = args.flatMap((arg, index) => {
        const name = optionName(arg);
        if (!files.has(name))
            return [];
        return name === arg ? (args[index + 1] ?? '') : arg.slice(name.length + 1);
    });
    return named.some((file) => !LOCK.test(file));
}
function optionName(arg) {
    const equals = arg.indexOf('=');
    return arg.startsWith('-') && equals !== -1 ? arg.slice(0, equals) : arg;
}
/** What is in the folder is judged with it; a version that stands in a variable was chosen somewhere. */
function isPackage(spec, { exact, named }) {
    if (/^[.~/\\]/.test(spec) || exact.test(spec) || /@[^@]*[$%]/.test(spec))
        return false;
    if (AT_COMMIT.test(spec))
        return false;
    return named === undefined || named.test(spec);
}


/***/ }),

/***/ 93445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sE: () => (/* binding */ sourcesIn),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   yX: () => (/* binding */ packageSourcesOf)
/* harmony export */ });
const KINDS = ['package', 'index', 'host'];
function packageSourcesOf(rows) {
    const byProgram = new Map();
    const variables = new Map();
    for (const row of rows) {
        const { programs, ecosystem, verbs = [], runs = [], valued = '' } = row;
        const openings = [
            ...verbs.map((verb) => ({ words: wordsOf(verb), runs: false })),
            ...runs.map((verb) => ({ words: wordsOf(verb), runs: true })),
        ];
        const options = new Map(KINDS.flatMap((kind) => (row[kind] ?? []).map((option) => [option, kind])));
        for (const program of programs)
            byProgram.set(program, { ecosystem, openings, options, valued: new Set(wordsOf(valued)) });
        for (const kind of KINDS)
            for (const name of row.variables?.[kind] ?? [])
                variables.set(name, { kind, ecosystem });
    }
    const calls = new Map(rows.flatMap((row) => (row.calls ?? []).map((name) => [name, row.programs[0] ?? ''])));
    const names = [...byProgram.keys(), ...variables.keys()];
    return { byProgram, variables, calls, hint: new RegExp(`\\b(?:${names.join('|')})\\b`) };
}
function wordsOf(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/** Sources of one command; real ones have three. */
const MAX_SOURCES = 50;
/** `-ihttp://...` */
const JOINED = /^(-[A-Za-z])=?(\w{1,10}:\/\/.*)$/s;
const ASSIGNED = /^(--?[\w-]{1,80})=(.*)$/s;
/** Nothing for a command that installs nothing. Words that are not known are empty. Linear. */
function sourcesOf(args, row) {
    const found = [];
    const named = [];
    let opening = row.openings.find(({ words }) => words.length === 0);
    for (let at = 0; at < args.length && found.length < MAX_SOURCES; at++) {
        const word = args[at] ?? '';
        if (word.length > 1 && word.startsWith('-')) {
            const [, option = word, joined] = JOINED.exec(word) ?? ASSIGNED.exec(word) ?? [];
            const kind = row.options.get(option);
            const takesNext = joined === undefined && (kind !== undefined || row.valued.has(option));
            const value = takesNext ? args[++at] : joined;
            if (kind !== undefined && value !== undefined)
                found.push(...sourcesIn(value, kind));
            continue;
        }
        if (opening === undefined) {
            named.push(word);
            opening = row.openings.find(({ words }) => words.length === named.length && words.every((expected, index) => expected === named[index]));
            continue;
        }
        found.push(...sourcesIn(word, named.includes('config') ? 'index' : 'package'));
        if (opening.runs)
            break;
    }
    return opening === undefined ? [] : found;
}
const ADDRESS = /[a-z][a-z+]{1,11}:\/\/[^\s"'<>]{1,2000}/gi;
/** The addresses in a word, `name @ http://...` and `name=http://...` among them; of hosts the word itself. */
function sourcesIn(word, kind) {
    if (kind !== 'host')
        return [...word.matchAll(ADDRESS)].map(([place]) => ({ kind, place }));
    return word
        .split(/[\s,]+/)
        .filter((host) => host !== '')
        .map((place) => ({ kind, place }));
}


/***/ }),

/***/ 66889:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ unpackingOf),
/* harmony export */   kG: () => (/* binding */ folderOfArchive),
/* harmony export */   qg: () => (/* binding */ unpackersOf)
/* harmony export */ });
// Reads the words of a program that unpacks an archive: which archive, and into which folder.
function unpackersOf(data) {
    return new Map(data.flatMap(({ names, mode, folder }) => {
        const unpacker = { mode: mode === undefined ? undefined : new RegExp(mode), folder };
        return names.map((name) => [name, unpacker]);
    }));
}
const ARCHIVE = /\.(?:tar(?:\.[a-z\d]{1,4})?|t[gbx]z2?|tzst|zip|7z|rar)$/i;
/** Undefined for a program that does not unpack. */
function unpackingOf(name, args, unpackers, words) {
    const unpacker = unpackers.get(name);
    if (unpacker === undefined)
        return undefined;
    const texts = args.map((word) => words.text(word) ?? '');
    const { mode } = unpacker;
    // The first word may be options without a dash.
    if (mode !== undefined && !texts.some((text, at) => (at === 0 || text.startsWith('-')) && mode.test(text)))
        return undefined;
    return {
        archive: texts.find((text) => ARCHIVE.test(text)),
        folder: folderIn(args, texts, unpacker, words),
    };
}
function folderIn(args, texts, { folder }, words) {
    for (const [at, text] of texts.entries())
        for (const option of folder) {
            if (text === option || isLastOf(text, option, at === 0))
                return args[at + 1];
            const joined = joinedTo(text, option);
            if (joined !== undefined)
                return words.of(joined);
        }
    return undefined;
}
/** `-xzC folder`, and `xzC folder` in front. */
function isLastOf(text, option, first) {
    const isCluster = (first ? /^-?[a-zA-Z]{2,20}$/ : /^-[a-zA-Z]{2,20}$/).test(text);
    return isCluster && !option.startsWith('--') && text.endsWith(option.slice(1));
}
/** `--directory=folder`, `-ofolder`. */
function joinedTo(text, option) {
    const start = option.startsWith('--') ? `${option}=` : option;
    return text.length > start.length && text.startsWith(start) ? text.slice(start.length) : undefined;
}
/** The folder that an archive of this name mostly holds: `tool-1.2` of `tool-1.2.tar.gz`. */
function folderOfArchive(archive) {
    const name = archive.slice(archive.lastIndexOf('/') + 1);
    const stem = name.replace(ARCHIVE, '');
    return stem === '' || stem === name ? undefined : stem;
}


/***/ }),

/***/ 55058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ TEXT_WORDS),
/* harmony export */   g9: () => (/* binding */ positionals),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
// What readers of commands need to know of a word, whether it is a text or a value that is only known in part.
/** Words that are texts: what is worked out stands in them as it is written. */
const TEXT_WORDS = {
    text: (word) => word,
    start: (word) => word,
    behind: (word, length) => word.slice(length),
    end: (word) => word,
    of: (text) => text,
};
/** The name of a program: without its folder and Windows' suffix, in lower case; Python and pip without a version. */
function programName(path) {
    const base = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
    return base.replace(/\.exe$/, '').replace(/^(python|pip)\d[\d.]*$/, '$1');
}
/** Without options, and without the words that options with a value take. Ends where output is redirected. */
function positionals(args, values) {
    const found = [];
    for (let at = 0; at < args.length; at++) {
        const arg = args[at] ?? '';
        if (arg === '>' || arg === '<')
            break;
        if (values.has(arg))
            at++;
        else if (!arg.startsWith('-'))
            found.push(arg);
    }
    return found;
}


/***/ }),

/***/ 60098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hookKnowledge)
/* harmony export */ });
/* harmony import */ var _command_knowledge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91478);
/* harmony import */ var _settings_path_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20433);


const READERS = (/* unused pure expression or super */ null && ([
    'package-json',
    'gyp',
    'pth',
    'start',
    'python-startup',
    'pyproject',
    'install-hook',
    'bunfig',
    'yarnrc',
    'make',
    'shell',
    'pre-commit',
    'tasks',
    'editor-settings',
    'launch',
    'jetbrains',
    'devcontainer',
    'agent',
    'codex',
    'mcp',
    'mcp-folder',
    'agent-folder',
    'aider',
    'windows',
    'shortcut',
    'media',
    'git-modules',
    'rust-build',
    'rust-file',
    'cargo',
    'ruby-build',
    'cmake',
    'meson',
]));
const HOOKS = {};
function hookKnowledge(rules) {
    return rules.index('hooks', HOOKS, () => {
        const raw = rules.knowledge('hooks');
        const made = new Map();
        return {
            ...raw,
            compiledDangers: raw.dangers.map((danger) => ({
                ...danger,
                expression: new RegExp(danger.pattern, 'gi'),
            })),
            words: new Set(raw['benign-words']),
            windowsLaunchers: new Set(raw['windows-launchers']),
            wrappers: new Map(raw.wrappers.map((wrapper) => [wrapper.word, wrapper])),
            commands: (0,_command_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .commandKnowledge */ .y)(rules),
            paths: new _settings_path_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PathIndex */ .E(raw.files),
            expressions: (list) => {
                const known = made.get(list) ?? raw[list].map((pattern) => new RegExp(pattern, 'i'));
                made.set(list, known);
                return known;
            },
        };
    });
}


/***/ }),

/***/ 46294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baseName)
/* harmony export */ });
/** The last part of the name, lower case. */
function baseName({ path, members }) {
    const name = members.at(-1) ?? path;
    return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
}


/***/ }),

/***/ 20433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PathIndex)
/* harmony export */ });
// Finds what is known about a path by its name: asked for every file and member, so it looks up instead of comparing.
class PathIndex {
    byName = new Map();
    bySuffix = new Map();
    prefixes = [];
    folders = [];
    constructor(entries) {
        for (const entry of entries) {
            for (const name of entry.names ?? [])
                put(this.byName, lastOf(name), entry);
            for (const suffix of entry.suffixes ?? [])
                put(this.bySuffix, suffix, entry);
            for (const prefix of entry.prefixes ?? [])
                this.prefixes.push([prefix, entry]);
            for (const folder of entry.folders ?? [])
                this.folders.push([`/${folder}/`, entry]);
        }
    }
    /** Every entry that the path is for, once, in no order. */
    find(path) {
        const rooted = `/${path.toLowerCase()}`;
        const name = lastOf(rooted);
        const named = this.byName
            .get(name)
            ?.filter(({ names }) => names?.some((one) => rooted.endsWith(`/${one}`)));
        const dot = name.lastIndexOf('.');
        const suffixed = this.bySuffix.get(name.slice(dot));
        const doubly = dot < 1 ? undefined : this.bySuffix.get(name.slice(name.lastIndexOf('.', dot - 1)));
        const begun = this.prefixes.filter(([prefix]) => name.startsWith(prefix)).map(([, entry]) => entry);
        const inside = this.folders.filter(([folder]) => rooted.includes(folder)).map(([, entry]) => entry);
        if ((named ?? suffixed ?? doubly) === undefined && begun.length + inside.length === 0)
            return [];
        return [...new Set([...(named ?? []), ...(suffixed ?? []), ...(doubly ?? []), ...begun, ...inside])];
    }
}
function put(map, key, entry) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [entry]);
    else if (!known.includes(entry))
        known.push(entry);
}
function lastOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 8670:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isWorkflow),
/* harmony export */   h: () => (/* binding */ ACTION)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41660);
// Which files are workflows and actions, by their paths.

/** GitHub reads workflows from this folder only, not from folders below it. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
function isWorkflow(path) {
    return WORKFLOW.test((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .inRepository */ .y)(path));
}
/** An action is used by its folder, wherever that is. */
const ACTION = /(?:^|\/)action\.ya?ml$/i;


/***/ }),

/***/ 1698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readerOf)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41660);
// Chooses the reader of a lockfile or manifest by its file name.

/** `requirements.txt`, `dev-requirements.in`, `constraints_3.12.txt` and the like. */
const REQUIREMENTS = /^(?:[^/]*[-_.])?(?:requirements|constraints)(?:[-_.\d][^/]*)?\.(?:txt|in|pip)$/i;
const loadCondaEnvironment = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(5728), __webpack_require__.e(9861)]).then(__webpack_require__.bind(__webpack_require__, 38243))).readCondaEnvironment;
const loadCondaExplicit = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(4144)]).then(__webpack_require__.bind(__webpack_require__, 36568))).readCondaExplicit;
/** Names are matched as the package managers do: exactly, without the folder; a few need the folder. */
const ROWS = [
    // JavaScript
    [
        /^(?:package-lock|npm-shrinkwrap)\.json$/,
        async () => (await __webpack_require__.e(/* import() */ 7999).then(__webpack_require__.bind(__webpack_require__, 27999))).readPackageLock,
    ],
    // with the setting gitBranchLockfile, the branch is in the name
    [/^pnpm-lock(?:\.[^/]+)?\.yaml$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6333), __webpack_require__.e(8526)]).then(__webpack_require__.bind(__webpack_require__, 7915))).readPnpmLock],
    [/^bun\.lock$/, async () => (await __webpack_require__.e(/* import() */ 2813).then(__webpack_require__.bind(__webpack_require__, 72813))).readBunLock],
    [/^bun\.lockb$/, async () => (await __webpack_require__.e(/* import() */ 7007).then(__webpack_require__.bind(__webpack_require__, 17007))).readBunLockb],
    [/^yarn\.lock$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6333), __webpack_require__.e(5548)]).then(__webpack_require__.bind(__webpack_require__, 18839))).readYarnLock],
    [/^package\.json$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(6539), __webpack_require__.e(2569)]).then(__webpack_require__.bind(__webpack_require__, 76539))).readPackageJson],
    // Python; any text in a folder called requirements is one, whatever its name
    [REQUIREMENTS, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(5728), __webpack_require__.e(5700)]).then(__webpack_require__.bind(__webpack_require__, 5728))).readRequirements],
    [
        /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i,
        async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(5728), __webpack_require__.e(5700)]).then(__webpack_require__.bind(__webpack_require__, 5728))).readRequirements,
    ],
    [/^Pipfile\.lock$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(8094)]).then(__webpack_require__.bind(__webpack_require__, 4720))).readPipfileLock],
    [/^Pipfile$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(4912)]).then(__webpack_require__.bind(__webpack_require__, 78010))).readPipfile],
    [/^poetry\.lock$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(4421), __webpack_require__.e(86)]).then(__webpack_require__.bind(__webpack_require__, 70086))).readPoetryLock],
    [/^pdm(?:\.[^/]+)?\.lock$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(4421), __webpack_require__.e(9952)]).then(__webpack_require__.bind(__webpack_require__, 99952))).readPdmLock],
    [/^uv\.lock$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(2746)]).then(__webpack_require__.bind(__webpack_require__, 25136))).readUvLock],
    // uv writes one beside each script, too
    [/\.py\.lock$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(2746)]).then(__webpack_require__.bind(__webpack_require__, 25136))).readUvLock],
    [/^pylock(?:\.[^/]+)?\.toml$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(8599)]).then(__webpack_require__.bind(__webpack_require__, 26533))).readPylock],
    [/^setup\.py$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(9070), __webpack_require__.e(5090)]).then(__webpack_require__.bind(__webpack_require__, 15090))).readSetupPy],
    [/^setup\.cfg$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(9070), __webpack_require__.e(5867)]).then(__webpack_require__.bind(__webpack_require__, 35867))).readSetupCfg],
    [/^pyproject\.toml$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(5728), __webpack_require__.e(7980)]).then(__webpack_require__.bind(__webpack_require__, 94816))).readPyproject],
    // conda; the second name is MLflow's
    [/^(?:[^/]*[-_.])?environment(?:[-_.][^/]*)?\.ya?ml$/i, loadCondaEnvironment],
    [/^conda(?:[-_]env)?\.ya?ml$/i, loadCondaEnvironment],
    [/^(?:[^/]*\.)?conda-lock\.ya?ml$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 34381))).readCondaLock],
    [/^(?:conda-[^/]+\.lock|(?:conda-)?(?:explicit|spec-file|spec-list)[^/]*\.txt)$/, loadCondaExplicit],
    [/^pixi\.toml$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(2775)]).then(__webpack_require__.bind(__webpack_require__, 9481))).readPixiToml],
    [/^pixi\.lock$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(2938)]).then(__webpack_require__.bind(__webpack_require__, 12550))).readPixiLock],
    // Rust, Go and GitHub Actions
    [/^Cargo\.lock$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(1379)]).then(__webpack_require__.bind(__webpack_require__, 90077))).readCargoLock],
    [/^Cargo\.toml$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 11702))).readCargoToml],
    [/^go\.(?:mod|work)$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(1200)]).then(__webpack_require__.bind(__webpack_require__, 69885))).readGoMod],
    [/^go(?:\.work)?\.sum$/, async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(7778)]).then(__webpack_require__.bind(__webpack_require__, 6841))).readGoSum],
    [
        /^\.github\/workflows\/actions\.lock$/,
        async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(2881)]).then(__webpack_require__.bind(__webpack_require__, 89359))).readActionsLock,
    ],
];
/** How the names of all rows end: every file and member is asked about, and nearly none of them ends so. */
const SUFFIX = /(?:\.(?:json|ya?ml|lockb?|txt|in|pip|toml|mod|sum|work)|Pipfile|(?:^|\/)setup\.(?:py|cfg))$/i;
/** The way to the reader of a file with that path in the repository; undefined when no format has that name. */
function readerOf(path) {
    if (!SUFFIX.test(path))
        return undefined;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return ROWS.find(([pattern]) => pattern.test(name) || pattern.test((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .inRepository */ .y)(path)))?.[1];
}


/***/ })

};
