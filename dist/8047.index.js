export const id = 8047;
export const ids = [8047];
export const modules = {

/***/ 28132:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DecodedText)
/* harmony export */ });
/* harmony import */ var _file_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11878);

/** Grows by whole fragments or parts of them. Offsets count characters. */
class DecodedText {
    parts = [];
    runs = [];
    length = 0;
    lineStarts;
    get text() {
        // Put together once: what is put together so far is one part then.
        if (this.parts.length > 1)
            this.parts.splice(0, this.parts.length, this.parts.join(''));
        return this.parts[0] ?? '';
    }
    get isEmpty() {
        return this.length === 0;
    }
    /** Adds what `text` is of a fragment, `skip` characters into it. */
    add(text, fragment, skip = 0, cell = 0) {
        if (text === '')
            return;
        this.runs.push(new Run([fragment], this.length, skip, cell));
        this.parts.push(text);
        this.length += text.length;
    }
    /** Adds all of many fragments. */
    addAll(fragments, cell = 0) {
        const from = this.length;
        for (const { value } of fragments) {
            this.parts.push(value);
            this.length += value.length;
        }
        if (this.length > from)
            this.runs.push(new Run(fragments, from, 0, cell));
    }
    /** Adds a line end that stands nowhere in the file. */
    endLine() {
        if (this.length === 0 || this.parts.at(-1)?.endsWith('\n') === true)
            return;
        this.parts.push('\n');
        this.length += 1;
    }
    /** Where a line and column of this text are in the file. */
    place(line, column, lines) {
        const offset = (this.starts()[line - 1] ?? 0) + column - 1;
        const raw = this.rawAt(offset, lines.file);
        return raw === undefined ? { line: 1, column: 1 } : lines.place(raw, this.cellAt(offset));
    }
    /** Where a character of this text is in `file`, both counted from 0; undefined when the text is empty. */
    rawAt(offset, file) {
        return this.runAt(offset)?.rawAt(offset, file);
    }
    /** The cell that a character of this text is of; 0 for none. */
    cellAt(offset) {
        return this.runAt(offset)?.cell ?? 0;
    }
    runAt(offset) {
        return this.runs[(0,_file_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lastUpTo */ .jr)(this.runs, offset, ({ from }) => from)];
    }
    starts() {
        return (this.lineStarts ??= (0,_file_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(this.text));
    }
}
/** Fragments of which a part of a text is made. Found one by one only when it is asked where they stand. */
class Run {
    /** Where it begins in the text. */
    from;
    /** 0 when it stands in no cell. */
    cell;
    fragments;
    /** Characters of the first fragment that the text leaves out. */
    skip;
    /** Characters before each fragment. */
    before;
    constructor(fragments, from, skip, cell) {
        this.fragments = fragments;
        this.from = from;
        this.skip = skip;
        this.cell = cell;
    }
    rawAt(offset, file) {
        const wanted = offset - this.from + this.skip;
        const before = (this.before ??= charactersBefore(this.fragments));
        const index = (0,_file_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lastUpTo */ .jr)(before, wanted, (characters) => characters);
        const fragment = this.fragments[index];
        return fragment && rawOffset(file, fragment, wanted - (before[index] ?? 0));
    }
}
function charactersBefore(fragments) {
    let passed = 0;
    return fragments.map(({ value }) => {
        const before = passed;
        passed += value.length;
        return before;
    });
}
/** Where the decoded character number `wanted` of a string is in the file: escapes are longer than what they mean. */
function rawOffset(file, { start, value }, wanted) {
    let at = start + 1;
    for (let decoded = 0; decoded < Math.min(wanted, value.length); decoded++) {
        if (file[at] !== '\\')
            at += 1;
        else
            at += file[at + 1] === 'u' ? 6 : 2;
    }
    return at;
}


/***/ }),

/***/ 11878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ FileLines),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   jr: () => (/* binding */ lastUpTo)
/* harmony export */ });
// Lines of a file, found only when somebody asks where something stands: in most files nobody does.
class FileLines {
    file;
    starts;
    constructor(file) {
        this.file = file;
    }
    /** Where a character of the file is, counted from 0. */
    place(raw, cell = 0) {
        const starts = (this.starts ??= lineStarts(this.file));
        const index = lastUpTo(starts, raw, (start) => start);
        return { line: index + 1, column: raw - (starts[index] ?? 0) + 1, ...(cell > 0 && { cell }) };
    }
}
/** Offsets at which the lines of a text begin. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Index of the last of the items, which ascend, that stands at `value` or before; 0 when there is none. */
function lastUpTo(items, value, standsAt) {
    let low = 0;
    for (let high = items.length; high - low > 1;) {
        const middle = (low + high) >>> 1;
        const item = items[middle];
        if (item !== undefined && standsAt(item) <= value)
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 48047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  programsOf: () => (/* binding */ programsOf)
});

;// CONCATENATED MODULE: ./lib/src/format/notebook/cell-lines.js
/** Cuts fragments into lines. A line may end in the middle of one and go on in the next. */
function cellLines(fragments) {
    const lines = [];
    let parts = [];
    const close = () => {
        lines.push({ text: parts.map(({ text }) => text).join(''), parts });
        parts = [];
    };
    for (const fragment of fragments) {
        for (let skip = 0; skip < fragment.value.length;) {
            const end = fragment.value.indexOf('\n', skip);
            const stop = end === -1 ? fragment.value.length : end;
            parts.push({ text: fragment.value.slice(skip, stop), fragment, skip });
            if (end !== -1)
                close();
            skip = stop + 1;
        }
    }
    if (parts.length > 0)
        close();
    return lines;
}
/** Adds a line from its character `from` on, and its end, to a text. */
function addLine(target, { parts }, from, cell) {
    let passed = 0;
    for (const { text, fragment, skip } of parts) {
        const cut = Math.max(0, from - passed);
        if (cut < text.length)
            target.add(text.slice(cut), fragment, skip + cut, cell);
        passed += text.length;
    }
    const last = parts.at(-1);
    // The line end stands in the file as well, unless the cell ends there; either way it belongs to this line.
    if (last !== undefined)
        target.add('\n', last.fragment, last.skip + last.text.length, cell);
}
/** Adds a stand-in for a line, which keeps the lines after it where they are. */
function addStandIn(target, { parts }, text, cell) {
    const first = parts[0];
    if (first !== undefined)
        target.add(`${text}\n`, first.fragment, first.skip, cell);
}

;// CONCATENATED MODULE: ./lib/src/format/notebook/fetched-files.js
// Files that one program of a notebook fetches or writes and another one runs: the names by which they are known.
/** A command that fetches something. */
const FETCHES = /\b(?:wget|curl)\b/;
/** Names of programs and of libraries in a command or an address. */
const FILE = /([A-Za-z_][\w-]{0,80}\.(?:py|sh|so))\b/g;
/** The same at the end of a text. */
const QUOTED = /["'/]([A-Za-z_][\w-]{0,80}\.(?:py|sh))["']/g;
const IMPORTS = /^\s{0,200}(?:import|from)[ \t]{1,20}([A-Za-z_]\w{0,80})\b/;
/** What runs the text of a file, and the file. */
const READS = /\b(?:exec|run_path)\([^\n]{0,80}?["'](?:\.\/)?([A-Za-z_][\w-]{0,80}\.py)["']/;
/** What starts a command. */
const STARTS = /\b(?:system|popen|Popen|run|call|check_call|check_output|getoutput)\(/;
/** An interpreter with a file, in a text or in a list of words. */
const GIVEN = /(?:\bpython[\d.]{0,5}|\bsys\.executable|\b(?:ba|z)?sh)["',\s]{1,9}(?:-\w{1,9}["',\s]{1,9}){0,4}(?:\.\/)?([A-Za-z_][\w-]{0,80}\.(?:py|sh))\b/;
/** The same as a command of a shell. */
const COMMAND = /(?:^|[;&|])\s{0,80}(?:sudo\s{1,9})?(?:(python[\d.]{0,5}|(?:ba|z)?sh|source|\.)\s{1,20}(?:-\w{1,9}\s{1,9}){0,4})?((?:\.?\.?\/)?(?:[\w.-]{1,80}\/){0,9}([A-Za-z_][\w-]{0,80}\.(?:py|sh)))\b/;
/** A variable of the environment that is set to a library. */
const SETS = /(?:environ(?:\[|\.setdefault\()\s{0,9}["'](\w{1,60})["'](?:\]\s{0,9}=|,)|^\s{0,80}%(?:set_)?env\s{1,20}(\w{1,60})[=\s])\s{0,20}["']?((?:\.?\.?\/)?(?:[\w.-]{1,80}\/){0,9}([A-Za-z_][\w-]{0,80}\.so))\b/;
/** Programs and libraries that a command fetches. */
function fetchedBy(command) {
    if (!FETCHES.test(command))
        return [];
    return [...command.matchAll(FILE)].map(([, name = '']) => name);
}
/** What a shell would be told to do the same as a line of Python, or a magic, with a file of `fetched`. */
function commandFor(line, fetched) {
    const module = IMPORTS.exec(line)?.[1];
    const given = (READS.exec(line) ?? (STARTS.test(line) ? GIVEN.exec(line) : undefined))?.[1];
    const [, variable, setting, path, library] = SETS.exec(line) ?? [];
    return (known(module && `${module}.py`, `python ${module}.py`, fetched) ??
        known(given, `${given?.endsWith('.sh') === true ? 'bash' : 'python'} ${given}`, fetched) ??
        known(library, `export ${variable ?? setting}=${path}`, fetched));
}
function known(file, command, files) {
    return file !== undefined && files.has(file) ? [file, command] : undefined;
}
/** Names of programs that a line of Python speaks of. */
function filesNamed(line) {
    if (!line.includes('.py') && !line.includes('.sh'))
        return [];
    return [...line.matchAll(QUOTED)].map(([, name = '']) => name);
}
/** The command of a line of shell that runs a file of `named`, without anything else of the line. */
function runOfNamed(line, named) {
    if (named.size === 0)
        return undefined;
    const [, runner = '', path = '', name = ''] = COMMAND.exec(line) ?? [];
    return named.has(name) ? `${runner} ${path}`.trim() : undefined;
}

;// CONCATENATED MODULE: ./lib/src/format/notebook/installs.js
// What `pip install` and the like install, as lines of a requirements file, and where conda looks packages up.
/** Variables before a command: `PIP_INDEX_URL=https://… pip install x`. */
const SETTINGS = /^(?:!|%)?\s{0,20}(?:(?:env|export)\s{1,9})?((?:[A-Z_]{1,40}=\S{0,2000}\s{1,20}){1,20})/;
/** Variables that stand for an option of pip or uv. */
const OPTIONS = new Map([
    ['PIP_INDEX_URL', '--index-url'],
    ['PIP_EXTRA_INDEX_URL', '--extra-index-url'],
    ['PIP_FIND_LINKS', '--find-links'],
    ['PIP_TRUSTED_HOST', '--trusted-host'],
    ['UV_INDEX_URL', '--index-url'],
    ['UV_DEFAULT_INDEX', '--index-url'],
    ['UV_EXTRA_INDEX_URL', '--extra-index-url'],
]);
const CONDA = /^(?:!|%)?\s{0,20}(?:sudo\s{1,9})?(?:conda|mamba|micromamba)\s{1,9}(?:install|create|update|config|env)\b/;
/** An address after the option that names a channel; those with names are for people to know. */
const CHANNEL = /\s(?:-c|--channel|--(?:add|append|prepend)\s{1,9}channels)(?:\s{1,9}|=)["']?((?:https?|ftp):\/\/[^\s"'#;&|]{1,500})/g;
const INSTALL = /^(?:!|%)?\s*(?:sudo\s+)?(?:python3?\s+-m\s+|uv\s+)?pip3?\s+install\s+([^]*)$/;
/** The requirements of a command line; none when it installs nothing. */
function installedBy(command) {
    const settings = SETTINGS.exec(command);
    const rest = settings === null ? command : command.slice(settings[0].length);
    const wanted = INSTALL.exec(rest.trim())?.[1];
    if (wanted === undefined)
        return [];
    const options = (settings?.[1] ?? '').split(/\s+/).flatMap((each) => settingOf(each) ?? []);
    return [...options, ...requirementsOf(wanted)];
}
/** What `NAME=value` or `NAME value` says to pip, if anything. */
function settingOf(assignment) {
    const [, name = '', value = ''] = /^\s{0,20}(\w{1,40})[\s=]{1,20}["']?([^\s"']{1,2000})/.exec(assignment) ?? [];
    const option = OPTIONS.get(name);
    return option && `${option} ${value}`;
}
/** The channels of conda that a command line names by their addresses. */
function channelsOf(command) {
    if (!CONDA.test(command))
        return [];
    return [...command.matchAll(CHANNEL)].map(([, address = '']) => address);
}
/** A name with extras and versions, or an address. What a shell or Python puts in is known to nobody. */
const REQUIREMENT = /^(?:[A-Za-z0-9][\w.-]*(?:\[[\w,. -]+\])?(?:\s*[=<>!~]=?=?\s*[\w*.+!][\w.*+!, <>=~-]*|\s*@\s*(?:git\+|https?:|file:)[^\s{}$()]+)?|(?:git\+|https?:|file:)[^\s{}$()]+)$/;
/** Arguments of pip as lines of a requirements file; `-r file` and options of other kinds are left out. */
function requirementsOf(args) {
    const all = args.match(/"[^"]*"|'[^']*'|[;&|#]|[^\s;&|#"']+(?:#[^\s;&|"']*)?/g) ?? [];
    const end = all.findIndex((word) => /^[;&|#]/.test(word));
    const words = end === -1 ? all : all.slice(0, end);
    const lines = [];
    for (let at = 0; at < words.length; at++) {
        const word = (words[at] ?? '').replaceAll(/^["']|["']$/g, '');
        const option = /^(--(?:extra-)?index-url|--find-links|--trusted-host|-i|-f)(?:=(.*))?$/.exec(word);
        if (option !== null) {
            const value = option[2] ?? (words[++at] ?? '').replaceAll(/^["']|["']$/g, '');
            lines.push(`${LONG.get(option[1] ?? '') ?? option[1]} ${value}`);
        }
        else if (/^-[rct]$|^--(?:requirement|constraint|target)$/.test(word))
            at++;
        else if (REQUIREMENT.test(word))
            lines.push(word);
    }
    return lines;
}
const LONG = new Map([
    ['-i', '--index-url'],
    ['-f', '--find-links'],
]);

;// CONCATENATED MODULE: ./lib/src/format/notebook/ipython-calls.js
// What IPython makes of a command line in Python, where the value of a variable decides what is run or what it gives.
/** `{name}`, `{a.b}` and `$name`: IPython puts variables of Python in (IPython.utils.text.DollarFormatter). */
const VARIABLE = /\{([A-Za-z_][\w.]{0,80})\}|\$([A-Za-z_]\w{0,80})/g;
/** A program, or what a shell or an interpreter is given as one, that is a variable. */
const VARIABLE_PROGRAM = /^\s*(?:sudo\s+)?["']?(?:\{[A-Za-z_][\w.]{0,80}\}|\$[A-Za-z_]\w{0,80})|\s-c\s+["']?(?:\{[A-Za-z_][\w.]{0,80}\}|\$[A-Za-z_]\w{0,80})/;
/** `x = !command`: the output of the command goes into the variable. */
function capturing(assigned, command) {
    return `${assigned}get_ipython().getoutput(${formatted(command)})`;
}
/** A command whose program Python knows and the shell may not; undefined for any other. */
function running(command, isKnown = false) {
    return isKnown || VARIABLE_PROGRAM.test(command)
        ? `get_ipython().system(${formatted(command)})`
        : undefined;
}
/** The command as a string of Python with its variables put in. */
function formatted(command) {
    let text = '';
    let at = 0;
    let variables = 0;
    for (const found of command.matchAll(VARIABLE)) {
        text += plain(command.slice(at, found.index), true) + `{${found[1] ?? found[2]}}`;
        at = found.index + found[0].length;
        variables++;
    }
    return variables === 0 ? `"${plain(command, false)}"` : `f"${text}${plain(command.slice(at), true)}"`;
}
function plain(text, inFormat) {
    const escaped = JSON.stringify(text).slice(1, -1);
    return inFormat ? escaped.replaceAll(/[{}]/g, '$&$&') : escaped;
}

// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/format/notebook/magics.js
// What IPython makes of lines that are no Python: commands, magics, questions.

/** Cell magics that hand the rest of the cell to another program; all others leave it to the kernel. */
const CELL_MAGICS = new Map([
    ['bash', 'shell'],
    ['sh', 'shell'],
    ['!', 'shell'],
    ['sx', 'shell'],
    ['system', 'shell'],
    ['javascript', 'javascript'],
    ['js', 'javascript'],
    ['html', 'page'],
    ['HTML', 'page'],
    ['svg', 'page'],
    ['latex', 'none'],
    ['markdown', 'none'],
    ['css', 'none'],
    ['sql', 'none'],
    ['sparksql', 'none'],
    ['bigquery', 'none'],
    ['duckdb', 'none'],
    ['cypher', 'none'],
    ['gremlin', 'none'],
    ['sparql', 'none'],
    ['mermaid', 'none'],
    ['dot', 'none'],
]);
/** Languages that no reader takes apart, by what runs them, and what they are called. */
const FOREIGN = new Map([
    ['R', 'r'],
    ['r', 'r'],
    ['Rscript', 'r'],
    ['ir', 'r'],
    ['julia', 'julia'],
    ['perl', 'perl'],
    ['ruby', 'ruby'],
    ['cmd', 'cmd'],
    ['powershell', 'powershell'],
    ['pwsh', 'powershell'],
    ['php', 'php'],
]);
/** Of these, those in which people analyse data: looking for what nobody does by accident is enough. */
const EXPECTED = new Set(['r', 'julia']);
const FILE_MAGICS = new Set(['run', 'load', 'loadpy', 'writefile', 'file']);
/** Line magics whose rest is a shell command, and what stands before it there. */
const SHELL_MAGICS = new Map([
    ['sx', ''],
    ['system', ''],
    ['pip', 'pip '],
    ['conda', 'conda '],
    ['mamba', 'mamba '],
    ['micromamba', 'micromamba '],
    ['uv', 'uv '],
]);
/** Magics that run the rest of their line, as it would run by itself. */
const RUNS_REST = new Set([
    'time',
    'timeit',
    'prun',
    'memit',
    'lprun',
    'mprun',
    'debug',
]);
/** Magics that import a module for its magics. */
const EXTENSION_MAGICS = new Set(['load_ext', 'reload_ext']);
/** `name = !command` and `a, b = %magic`. */
const ASSIGNED = /^(\s*)[\w., \t[\]'"()]{1,200}=\s*([!%])/;
/** Options of {@link RUNS_REST}, with the numbers that they take. */
const magics_OPTIONS = /^(?:-\w+(?:[ \t]+\d+)?[ \t]+)*/;
function targetOf(language) {
    if (language === 'python')
        return 'python';
    if (language === 'bash' || language === 'sh' || language === 'shell')
        return 'shell';
    return /^(?:javascript|typescript|deno|nodejs)$/.test(language) ? 'javascript' : 'none';
}
/** What a language is called that no reader takes apart; undefined for all others. */
function foreignLanguage(name) {
    return FOREIGN.get(name) ?? FOREIGN.get((0,core_text/* withoutEnd */.M)(name, '-.0123456789'));
}
function cellMagicOf(text) {
    // With one sign it is a magic of Datalab; IPython has none of that name and stops there.
    const found = /^\s*%%(!|\w+)[ \t]*([^]*)$/.exec(text) ?? /^\s*%(bash)()[ \t]*$/.exec(text);
    if (found === null)
        return undefined;
    const [, name = '', rest = ''] = found;
    const options = magics_OPTIONS.exec(rest)?.[0] ?? '';
    const code = RUNS_REST.has(name) && rest.length > options.length
        ? { code: text.length - rest.length + options.length }
        : {};
    const program = name === 'script' ? programOf(rest) : name;
    const foreign = FOREIGN.get(program);
    if (foreign !== undefined)
        return { name, rest, target: 'none', foreign, ...(!EXPECTED.has(foreign) && { unread: program }) };
    const target = name === 'script' ? scriptTarget(rest) : (fileTarget(name, rest) ?? CELL_MAGICS.get(name));
    return { name, rest, ...code, ...(target !== undefined && { target }) };
}
function programOf(rest) {
    const words = rest.split(/\s+/).filter((word) => word !== '' && !word.startsWith('-'));
    return (words[0] ?? '').replace(/^.*\//, '');
}
function scriptTarget(rest) {
    if (/(?:^|\/|\s)(?:ba|z|da)?sh\b/.test(rest))
        return 'shell';
    if (/\bpython/.test(rest))
        return 'python';
    return /\bnode\b/.test(rest) ? 'javascript' : 'none';
}
/** What is written to a file is read as what the file's name says. */
function fileTarget(name, rest) {
    if (name !== 'writefile' && name !== 'file')
        return undefined;
    const suffix = /\.(\w+)\s*$/.exec(rest)?.[1]?.toLowerCase();
    if (suffix === 'py')
        return 'python';
    if (suffix === 'sh' || suffix === 'bash')
        return 'shell';
    return suffix === 'js' || suffix === 'mjs' || suffix === 'ts' ? 'javascript' : 'none';
}
/** What IPython makes of a line that is no Python (IPython.core.inputtransformer2), if it is none. */
function escapeOf(text) {
    const assigned = ASSIGNED.exec(text);
    const from = assigned === null ? text.length - text.trimStart().length : assigned[0].length - 1;
    const sign = text[from];
    const escape = sign === '!' ? shellFrom(text, from) : sign === '%' ? magicOf(text, from) : undefined;
    if ((escape?.kind === 'shell' || escape?.kind === 'magic') && assigned !== null)
        return { ...escape, assigned: text.slice(0, from) };
    if (escape !== undefined)
        return escape;
    const trimmed = text.trim();
    const isHelp = /^\?{1,2}[\w.%]+$|^%{0,2}[\w.*]+\?{1,2}$/.test(trimmed);
    return isHelp ? { kind: 'help' } : undefined;
}
function shellFrom(text, from) {
    return { kind: 'shell', from: from + (text[from + 1] === '!' ? 2 : 1), before: '' };
}
function magicOf(text, from) {
    const found = /^%{1,2}(\w+)[ \t]*([^]*)$/.exec(text.slice(from));
    if (found === null)
        return undefined;
    const [all, name = '', rest = ''] = found;
    const start = from + all.length - rest.length;
    const before = SHELL_MAGICS.get(name);
    if (before !== undefined)
        return { kind: 'shell', from: start, before };
    if (name === 'alias')
        return { kind: 'shell', from: start + (/^\S+\s*/.exec(rest)?.[0].length ?? 0), before: '' };
    if (!RUNS_REST.has(name) || rest === '')
        return { kind: 'magic', name, rest };
    const code = start + (magics_OPTIONS.exec(rest)?.[0].length ?? 0);
    return text[code] === '!' ? shellFrom(text, code) : { kind: 'python', from: code };
}

;// CONCATENATED MODULE: ./lib/src/format/notebook/spoken-magics.js
// Magics that Python calls by name, as notebooks do that were converted to programs and back.
/** `get_ipython().magic("run x.py")` and `ip.run_line_magic("run", "x.py")`, where all of it are constants. */
const SPOKEN = /\.(?:run_(?:line|cell)_)?magic\(\s{0,9}u?["']%?(\w{1,30})(?:["']\s{0,9},\s{0,9}u?["'])?[ \t]{0,9}([^"'\n]{0,2000})["']/g;
function spokenMagics(line) {
    if (!line.includes('magic('))
        return [];
    return [...line.matchAll(SPOKEN)].map(([, name = '', rest = '']) => ({ name, rest }));
}

;// CONCATENATED MODULE: ./lib/src/format/notebook/cell-splitter.js
// Splits one cell into programs, line by line, so that every line of a program knows its place in the file.






const FILE_MAGIC_OF = new Map([
    ['file', 'writefile'],
    ['writefile', 'writefile'],
    ['run', 'run'],
]);
/** Magics of a line that hand it to another language. */
const LINE_LANGUAGES = new Set(['R', 'julia']);
/** A file of Python that `%run` is given, behind its options. */
const RUN_FILE = /^(?:-\w{1,9}\s{1,9}){0,9}([\w./~-]{1,200}\.py)\b/;
const INSTALLERS = new Set(['pip', 'conda', 'mamba', 'micromamba']);
/** Whether the whole command stands on the line, and its output goes into a variable. */
function isCaptured(escape, { text }) {
    return escape.assigned !== undefined && !text.endsWith('\\');
}
/** `%run`, as a shell would run the file, so that it is known where it comes from. */
function fileRun(rest) {
    const file = RUN_FILE.exec(rest)?.[1];
    return file && `python ${file}`;
}
/** Splits one cell. */
class CellSplitter {
    programs;
    cell;
    kernel;
    /** The language of the kernel, when no reader takes it apart. */
    foreign;
    goesOn;
    constructor(programs, cell, kernel, foreign) {
        this.programs = programs;
        this.foreign = foreign;
        this.cell = cell;
        this.kernel = kernel;
    }
    split() {
        this.splitLines(cellLines(this.cell.source));
    }
    /** A cell may begin with magics one below the other: each is given the rest as a cell of its own. */
    splitLines(lines) {
        for (let rest = lines;;) {
            const first = rest.findIndex(({ text }) => text.trim() !== '');
            const line = rest[first];
            const magic = this.kernel === 'python' ? cellMagicOf(line?.text ?? '') : undefined;
            if (magic === undefined || line === undefined) {
                if (this.foreign !== undefined)
                    this.takeForeign(this.foreign, rest);
                return this.takeAll(rest, this.kernel);
            }
            this.note(magic.name, magic.rest, line);
            if (magic.unread !== undefined)
                this.programs.unread.push({ cell: this.cell.number, program: magic.unread });
            if (magic.code === undefined)
                this.put('python', line, 'pass');
            else
                this.give('python', line, magic.code);
            rest = rest.slice(first + 1);
            if (magic.foreign !== undefined)
                this.takeForeign(magic.foreign, rest);
            if (magic.target !== undefined)
                return this.takeAll(rest, magic.target);
        }
    }
    takeAll(lines, target) {
        for (const each of lines)
            this.takeLine(each, target);
    }
    takeLine(line, target) {
        if (target !== 'python')
            return this.foreignLine(line, target);
        if (this.goesOn !== undefined)
            return this.goOn(line, this.goesOn);
        const escape = escapeOf(line.text);
        if (escape === undefined)
            return this.plain(line);
        if (escape.kind === 'python')
            return this.indented(line, escape.from);
        this.standIn(line, escape);
        if (escape.kind === 'shell' && !isCaptured(escape, line))
            this.command(line, escape.from, escape.before);
        if (escape.kind === 'magic')
            this.magic(escape.name, escape.rest, line);
    }
    foreignLine(line, target) {
        const run = target === 'shell' && this.kernel === 'python' ? this.namedRun(line.text) : undefined;
        if (run !== undefined)
            this.put('python', line, run);
        this.give(target, line, 0);
    }
    /** Python. Of the magics that it calls, a reader of programs knows those of shells. */
    plain(line) {
        this.give('python', line, 0);
        this.fetchedRun(line);
        for (const { name, rest } of spokenMagics(line.text)) {
            this.note(name, rest, line);
            const run = name === 'run' ? fileRun(rest) : undefined;
            if (run !== undefined)
                this.put('shell', line, run);
            if (INSTALLERS.has(name))
                this.install({ ...line, text: `${name} ${rest}` });
        }
    }
    /** What a command fetched and Python then loads is run as a shell would run it, so that it is known from where. */
    fetchedRun(line) {
        const { fetched, named } = this.programs;
        for (const name of filesNamed(line.text))
            named.add(name);
        if (fetched.size === 0)
            return;
        const [file, command] = commandFor(line.text, fetched) ?? [];
        // Once: each time it is the same file.
        if (file !== undefined && command !== undefined && fetched.delete(file))
            this.put('shell', line, command);
    }
    /** Something has to stand there in Python: a block with nothing but a command in it would not parse. */
    standIn(line, escape) {
        const indent = /^\s*/.exec(line.text)?.[0] ?? '';
        if (escape.kind === 'shell') {
            const command = escape.before + line.text.slice(escape.from);
            if (isCaptured(escape, line)) {
                this.put('python', line, capturing(escape.assigned ?? '', command));
                return this.install({ ...line, text: command });
            }
            const own = running(command) ?? this.namedRun(command);
            return this.put('python', line, indent + (own ?? 'pass'));
        }
        const run = escape.kind === 'magic' && escape.name === 'run' ? this.namedRun(fileRun(escape.rest)) : undefined;
        if (run !== undefined)
            return this.put('python', line, indent + run);
        // All variables of the environment at once.
        if (escape.kind === 'magic' && escape.name === 'env' && escape.rest.trim() === '')
            return this.put('python', line, `${escape.assigned ?? indent}__import__("os").environ.copy()`);
        const module = escape.kind === 'magic' && EXTENSION_MAGICS.has(escape.name) ? escape.rest.trim() : '';
        this.put('python', line, indent + (/^[A-Za-z_][\w.]{0,200}$/.test(module) ? `import ${module}` : 'pass'));
    }
    /** The other way: what Python may have fetched and a command then runs is run by Python, too. */
    namedRun(command) {
        const own = command === undefined ? undefined : runOfNamed(command, this.programs.named);
        return own && running(own, true);
    }
    magic(name, rest, line) {
        this.note(name, rest, line);
        const setting = name === 'env' || name === 'set_env' ? settingOf(rest) : undefined;
        if (setting !== undefined)
            addStandIn(this.programs.requirements, line, setting, this.cell.number);
        const run = name === 'run' ? fileRun(rest) : undefined;
        if (run !== undefined)
            this.put('shell', line, run);
        if (setting === undefined)
            this.fetchedRun(line);
        const language = LINE_LANGUAGES.has(name) ? foreignLanguage(name) : undefined;
        if (language !== undefined)
            this.takeForeign(language, [line]);
    }
    takeForeign(language, lines) {
        if (lines.length === 0)
            return;
        const offsets = lines.map(({ parts: [first] }) => first === undefined ? 0 : first.fragment.start + 1 + first.skip);
        const text = lines.map((line) => line.text).join('\n');
        this.programs.foreign.push({ language, text, cell: this.cell.number, offsets });
    }
    /** The rest of a line, as far in as the line is. */
    indented(line, from) {
        const indent = /^\s*/.exec(line.text)?.[0] ?? '';
        if (indent !== '')
            this.put('python', line, indent, false);
        this.give('python', line, from);
    }
    /** A command ends where its line does not end in a backslash. */
    command(line, from, before) {
        if (before !== '')
            this.put('shell', { ...line, parts: line.parts.slice(0, 1) }, before, false);
        this.give('shell', line, from);
        this.install(line);
        for (const name of fetchedBy(line.text))
            this.programs.fetched.add(name);
        this.goesOn = line.text.endsWith('\\') ? 'shell' : undefined;
    }
    goOn(line, target) {
        this.put('python', line, '');
        this.give(target, line, 0);
        if (!line.text.endsWith('\\'))
            this.goesOn = undefined;
    }
    give(target, line, from) {
        if (target !== 'none')
            addLine(this.programs[target], line, from, this.cell.number);
        if (target === 'shell' && from === 0)
            this.install(line);
    }
    put(target, line, text, ends = true) {
        const first = line.parts[0];
        if (first === undefined)
            return;
        if (ends)
            addStandIn(this.programs[target], line, text, this.cell.number);
        else
            this.programs[target].add(text, first.fragment, first.skip, this.cell.number);
    }
    install(line) {
        for (const requirement of installedBy(line.text))
            addStandIn(this.programs.requirements, line, requirement, this.cell.number);
        for (const address of channelsOf(line.text)) {
            const { channels } = this.programs;
            if (channels.isEmpty)
                addStandIn(channels, line, 'channels:', this.cell.number);
            addStandIn(channels, line, `  - "${address}"`, this.cell.number);
        }
    }
    note(name, rest, line) {
        if (!FILE_MAGICS.has(name))
            return;
        const first = line.parts[0];
        const magic = FILE_MAGIC_OF.get(name) ?? 'load';
        const argument = rest.trim().replace(/^-\w+\s+/, '');
        if (first !== undefined)
            this.programs.magics.push({
                magic,
                argument,
                cell: this.cell.number,
                offset: first.fragment.start + 1 + first.skip,
            });
    }
}

// EXTERNAL MODULE: ./lib/src/format/notebook/decoded-text.js
var decoded_text = __webpack_require__(28132);
;// CONCATENATED MODULE: ./lib/src/format/notebook/programs.js
// Takes the cells of a notebook apart into programs: what the kernel runs, what it hands to a shell or to the browser.



function programsOf({ cells, language }) {
    const programs = {
        python: new decoded_text/* DecodedText */.s(),
        shell: new decoded_text/* DecodedText */.s(),
        javascript: new decoded_text/* DecodedText */.s(),
        page: new decoded_text/* DecodedText */.s(),
        requirements: new decoded_text/* DecodedText */.s(),
        channels: new decoded_text/* DecodedText */.s(),
        magics: [],
        unread: [],
        foreign: [],
        fetched: new Set(),
        named: new Set(),
    };
    const kernel = targetOf(language);
    const foreign = kernel === 'none' ? foreignLanguage(language) : undefined;
    for (const cell of cells)
        if (cell.kind === 'code')
            new CellSplitter(programs, cell, kernel, foreign).split();
    return programs;
}


/***/ })

};
