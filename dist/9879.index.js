export const id = 9879;
export const ids = [9879];
export const modules = {

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

/***/ 2105:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ isBinary),
  readNotebook: () => (/* binding */ readNotebook)
});

// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var json_nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/format/json/read.js + 1 modules
var read = __webpack_require__(49736);
// EXTERNAL MODULE: ./lib/src/format/notebook/file-lines.js
var file_lines = __webpack_require__(11878);
;// CONCATENATED MODULE: ./lib/src/format/notebook/language.js
// The language of a notebook's kernel.

/** Jupyter starts the kernel by its name; the other fields are for editors. Where one of them says Python, it is read. */
function languageOf(metadata) {
    const kernel = (0,json_nodes/* memberOf */.C5)(metadata, 'kernelspec');
    const named = [
        (0,json_nodes/* memberOf */.C5)(kernel, 'name'),
        (0,json_nodes/* memberOf */.C5)(kernel, 'language'),
        (0,json_nodes/* memberOf */.C5)((0,json_nodes/* memberOf */.C5)(metadata, 'language_info'), 'name'),
    ].flatMap((node) => (0,json_nodes/* stringOf */.Je)(node)?.toLowerCase() ?? []);
    if (named.length === 0 || named.some((name) => /python|^i?py\d*$|-py$/.test(name)))
        return 'python';
    return named[1] ?? named[0] ?? 'python';
}

// EXTERNAL MODULE: ./lib/src/format/json/errors.js
var errors = __webpack_require__(64588);
// EXTERNAL MODULE: ./lib/src/format/json/scanner.js
var json_scanner = __webpack_require__(47073);
;// CONCATENATED MODULE: ./lib/src/format/notebook/recover.js
// Sources of cells behind a mistake in a notebook: a merge's marks or a comma too many stop Jupyter and not a reader.


const SOURCE = /"(?:source|input)"[ \t\r\n]{0,80}:[ \t\r\n]{0,80}(?=["[])/g;
const KIND = /"cell_type"[ \t\r\n]{0,80}:[ \t\r\n]{0,80}"(code|markdown|raw)"/g;
/**
 * Each list of strings under the name of a source from `from` on, as a cell; what is no string is passed over. The kind
 * is the one that was said last; where none was, the text counts as code. Linear.
 */
function recoverCells(text, from, firstNumber) {
    const cells = [];
    const sources = new RegExp(SOURCE);
    sources.lastIndex = from;
    let said = from;
    for (let found = sources.exec(text); found !== null; found = sources.exec(text)) {
        const { fragments, end } = stringsAt(text, sources.lastIndex);
        const kind = lastKind(text.slice(said, found.index)) ?? 'code';
        cells.push({
            number: firstNumber + cells.length,
            kind,
            source: fragments,
            outputs: [],
            outputMetadata: [],
            others: [],
            attachments: [],
        });
        sources.lastIndex = said = end;
    }
    return cells;
}
function lastKind(text) {
    const kind = [...text.matchAll(KIND)].at(-1)?.[1];
    return kind === 'code' || kind === 'markdown' || kind === 'raw' ? kind : undefined;
}
/** A string, or the strings of a list up to its end or to the next key; lines with mistakes are left out. */
function stringsAt(text, from) {
    const scanner = new json_scanner/* Scanner */.L(text, 'python');
    scanner.at = from;
    const inList = scanner.take('[');
    const fragments = [];
    for (;;) {
        scanner.space();
        const start = scanner.at;
        const string = stringAt(scanner);
        if (string !== undefined) {
            scanner.space();
            // A key: the end of the list is missing.
            if (scanner.take(':'))
                return { fragments, end: start };
            fragments.push({ value: string, start });
            if (!inList)
                return { fragments, end: scanner.at };
            scanner.take(',');
        }
        else if (scanner.take(']') || !inList || !nextLine(scanner, start)) {
            return { fragments, end: Math.max(scanner.at, from) };
        }
    }
}
function stringAt(scanner) {
    try {
        return scanner.string('a string');
    }
    catch (error) {
        if (error instanceof errors/* JsonError */.N)
            return undefined;
        throw error;
    }
}
/** Goes to the line after the one that begins at `start` or holds it; false at the end of the text. */
function nextLine(scanner, start) {
    const end = scanner.text.indexOf('\n', start);
    if (end === -1)
        return false;
    scanner.at = end + 1;
    return true;
}

;// CONCATENATED MODULE: ./lib/src/format/notebook/repeated-keys.js
// Keys that stand twice in one object of a notebook: Jupyter takes the last, whoever reads the diff sees the first.


/** Keys whose repetition changes what runs. */
const RUNS = new Set([
    'cells',
    'worksheets',
    'cell_type',
    'source',
    'input',
    'metadata',
    'nbformat',
]);
/** Keys whose repetition changes what is shown. */
const SHOWS = new Set(['outputs', 'output_type', 'data', 'text', 'traceback']);
/** Repeated keys that are told; one is enough to distrust the file. */
const MAX_REPEATED = 20;
/** Repeated keys that are compared; a file with more was not written by a tool, and all of them are told. */
const MAX_COMPARED = 200;
/** Values of one key that are compared. */
const MAX_VALUES = 4;
/** Those that say different things; what tools and merges wrote twice alike hides nothing. */
function repeatedKeys(document, cells) {
    const found = [];
    for (const [at, { path, offset }] of document.duplicates.entries()) {
        const key = path.at(-1);
        if (typeof key !== 'string' || !(RUNS.has(key) || SHOWS.has(key)))
            continue;
        // The metadata of a cell says nothing of what runs.
        if (key === 'metadata' && path.length > 1)
            continue;
        if (at < MAX_COMPARED && saysTheSame(valuesAt(document.root, path), key, document.text))
            continue;
        const cell = cells.findIndex(({ start, end }) => start <= offset && offset < end) + 1;
        found.push({ key, offset, runs: RUNS.has(key), ...(cell > 0 && { cell }) });
        if (found.length === MAX_REPEATED)
            break;
    }
    return found;
}
/** All values that an object has under the last key of the path. */
function valuesAt(root, path) {
    let node = root;
    for (const step of path.slice(0, -1))
        node =
            typeof step === 'string' ? (0,json_nodes/* memberOf */.C5)(node, step) : node?.kind === 'array' ? node.items[step] : undefined;
    if (node?.kind !== 'object')
        return [];
    return node.members.filter(({ key }) => key === path.at(-1)).map(({ value }) => value);
}
/** Of the notebook's metadata only the language counts. Values that cannot be found again count as different. */
function saysTheSame(values, key, text) {
    if (values.length > MAX_VALUES)
        return false;
    const said = values.map((value) => key === 'metadata' ? languageOf(value) : text.slice(value.start, value.end));
    return said.length > 1 && new Set(said).size === 1;
}

;// CONCATENATED MODULE: ./lib/src/format/notebook/read.js
// Reads Jupyter notebooks (nbformat 3 and 4) into decoded texts with their places.






/** Keys of nbformat 3 in place of MIME types. */
const OLD_TYPES = new Map([
    ['text', 'text/plain'],
    ['html', 'text/html'],
    ['svg', 'image/svg+xml'],
    ['javascript', 'application/javascript'],
    ['latex', 'text/latex'],
    ['json', 'application/json'],
]);
/** Keys of an output that are no content. */
const NO_CONTENT = new Set([
    'output_type',
    'metadata',
    'execution_count',
    'prompt_number',
    'name',
    'stream',
]);
/**
 * Reads one notebook. Never throws: what is not JSON, or not a notebook, is a problem, and what can be read of it is
 * there nevertheless.
 * Source: nbformat's schemas nbformat.v4.schema.json and nbformat.v3.schema.json.
 */
function readNotebook(text) {
    // Jupyter reads with Python's json module, which takes NaN and Infinity as well.
    const document = (0,read/* readJsonPart */.G)(text, { dialect: 'python' });
    const { root, error } = document;
    const nodes = cellNodes(root);
    const cells = (nodes ?? []).map(cellOf);
    const facts = {
        language: languageOf((0,json_nodes/* memberOf */.C5)(root, 'metadata')),
        others: fragmentsOf((0,json_nodes/* memberOf */.C5)(root, 'metadata')),
        repeated: repeatedKeys(document, nodes ?? []),
    };
    if (error !== undefined) {
        const line = (0,file_lines/* lineStarts */._$)(text.slice(0, error.offset)).length;
        const problem = `${error.message}, in line ${line}`;
        return {
            ...facts,
            cells: rescued(cells, nodes ?? [], document, error.offset),
            problem,
            problemLine: line,
        };
    }
    const problem = problemOf(root, nodes);
    return { ...facts, cells, ...(problem !== undefined && { problem }) };
}
/** The cells before a mistake, of the one that holds it all but its source, and the sources from there on. */
function rescued(cells, nodes, { text, root }, offset) {
    const last = cells.at(-1);
    const node = nodes.at(-1);
    if (last === undefined || node === undefined || node.end < root.end)
        return [...cells, ...recoverCells(text, offset, cells.length + 1)];
    return [...cells.slice(0, -1), { ...last, source: [] }, ...recoverCells(text, node.start, last.number)];
}
/** The last of repeated keys counts, as it does for Jupyter. */
function cellNodes(root) {
    const cells = itemsOf((0,json_nodes/* memberOf */.C5)(root, 'cells'));
    if (cells !== undefined)
        return cells;
    const sheets = itemsOf((0,json_nodes/* memberOf */.C5)(root, 'worksheets'));
    return sheets?.flatMap((sheet) => itemsOf((0,json_nodes/* memberOf */.C5)(sheet, 'cells')) ?? []);
}
function problemOf(root, cells) {
    if (root.kind !== 'object')
        return 'not a notebook: the file holds no object';
    if (cells === undefined)
        return 'not a notebook that Jupyter opens: it has no list of cells';
    const version = (0,json_nodes/* integerOf */.cP)((0,json_nodes/* memberOf */.C5)(root, 'nbformat'));
    if (version === 3 || version === 4)
        return undefined;
    return `the notebook's format version ${version ?? 'is missing and'} is not one that is known (3 and 4)`;
}
function cellOf(node, index) {
    const kind = (0,json_nodes/* stringOf */.Je)((0,json_nodes/* memberOf */.C5)(node, 'cell_type'));
    const outputs = itemsOf((0,json_nodes/* memberOf */.C5)(node, 'outputs')) ?? [];
    const attachments = attachmentsOf((0,json_nodes/* memberOf */.C5)(node, 'attachments'));
    return {
        number: index + 1,
        kind: kindOf(kind),
        source: fragmentsOf((0,json_nodes/* memberOf */.C5)(node, 'source') ?? (0,json_nodes/* memberOf */.C5)(node, 'input')),
        outputs: outputs.flatMap(outputsOf),
        outputMetadata: outputs.flatMap((output) => fragmentsOf((0,json_nodes/* memberOf */.C5)(output, 'metadata'))),
        others: [
            ...fragmentsOf((0,json_nodes/* memberOf */.C5)(node, 'metadata')),
            ...attachments.filter(({ type }) => !isBinary(type)).flatMap(({ fragments }) => fragments),
        ],
        attachments,
    };
}
function kindOf(kind) {
    if (kind === 'code' || kind === 'markdown' || kind === 'raw')
        return kind;
    return kind === 'heading' || kind === 'html' ? 'markdown' : 'other';
}
/** A stream, a traceback or a bundle of the same thing in several types. */
function outputsOf(node) {
    if (node.kind !== 'object')
        return [];
    return node.members.flatMap(({ key, value }) => {
        if (key === 'data')
            return bundleOf(value);
        if (NO_CONTENT.has(key))
            return [];
        return [
            {
                type: OLD_TYPES.get(key) ?? (/^(?:png|jpeg|pdf)$/.test(key) ? `image/${key}` : 'text/plain'),
                fragments: fragmentsOf(value),
            },
        ];
    });
}
function bundleOf(node) {
    if (node.kind !== 'object')
        return [];
    return node.members.map(({ key, value }) => ({ type: key.toLowerCase(), fragments: fragmentsOf(value) }));
}
/** Attached files by name, each a bundle. */
function attachmentsOf(node) {
    if (node?.kind !== 'object')
        return [];
    return node.members.flatMap(({ key, value }) => bundleOf(value).map((each) => ({ name: key, ...each })));
}
/** Whether what is kept under a MIME type is a file in base64 rather than text. */
function isBinary(type) {
    return /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:pdf|octet-stream|zip))/.test(type);
}
/** Every string below a node, in order. Without recursion: metadata nests as it likes. */
function fragmentsOf(node) {
    // The lines of an output, of which there may be a million: they are taken as they are.
    if (node?.kind === 'array' && node.items.every(isFragment))
        return node.items;
    const found = [];
    const open = node === undefined ? [] : [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (isFragment(next))
            found.push(next);
        else if (next.kind === 'array')
            for (const item of next.items.toReversed())
                open.push(item);
        else if (next.kind === 'object')
            for (const { value } of next.members.toReversed())
                open.push(value);
    }
    return found;
}
function isFragment(node) {
    return node.kind === 'scalar' && typeof node.value === 'string';
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : undefined;
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

/***/ 89879:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectNotebook: () => (/* binding */ inspectNotebook)
});

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var bytes = __webpack_require__(52203);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/format/notebook/file-lines.js
var file_lines = __webpack_require__(11878);
// EXTERNAL MODULE: ./lib/src/format/notebook/programs.js + 7 modules
var notebook_programs = __webpack_require__(48047);
// EXTERNAL MODULE: ./lib/src/format/notebook/read.js + 3 modules
var read = __webpack_require__(2105);
// EXTERNAL MODULE: ./lib/src/format/notebook/decoded-text.js
var decoded_text = __webpack_require__(28132);
;// CONCATENATED MODULE: ./lib/src/format/notebook/printed.js
// What cells printed, as far as a word in it is worth a closer look: most of a large notebook is lines that nobody reads.

/** Characters around a word that are taken: a sentence may have begun before it, and goes on. */
const BEFORE = 400;
const AFTER = 1600;
/** Characters of one notebook: a log that says such a word in each line says it no better in the last. */
const TOGETHER = 524_288;
/**
 * Streams, tracebacks and plain results around the matches of `word`, which is global. The file is searched as it
 * stands, once: no text is put together for a notebook in which nothing matches.
 */
function printedOf({ cells }, file, word) {
    const all = new decoded_text/* DecodedText */.s();
    const outputs = cells.flatMap(({ number, outputs: shown }) => shown.flatMap(({ type, fragments }) => type === 'text/plain' && fragments.length > 0 ? [{ cell: number, fragments }] : []));
    let taken = 0;
    let done = 0;
    word.lastIndex = outputs[0]?.fragments[0]?.start ?? file.length;
    for (let found = word.exec(file); found !== null && taken < TOGETHER; found = word.exec(file)) {
        const index = lastBefore(outputs, found.index, ({ fragments: [first] }) => first?.start ?? 0);
        const output = outputs[index];
        const next = outputs[index + 1]?.fragments[0]?.start ?? file.length;
        const end = output === undefined ? found.index : take(output, { from: done, at: found.index, next }, word, all);
        taken += end === next ? AFTER : end - found.index;
        done = end;
        // What is no output is passed over up to the next one.
        word.lastIndex = end > found.index ? end : Math.max(next, found.index + 1);
    }
    word.lastIndex = 0;
    return all;
}
/** Where what was taken ends in the file; the hit itself when it is behind the output. */
function take({ cell, fragments }, { from, at, next }, word, all) {
    const hit = lastBefore(fragments, at, ({ start }) => start);
    const fragment = fragments[hit];
    // An escape is at most six characters, and two quotes are around it all.
    if (fragment === undefined || at > fragment.start + 6 * fragment.value.length + 2)
        return at;
    if (fragment.value.length > AFTER)
        return takePieces(fragment, cell, word, all);
    let first = hit;
    for (let room = BEFORE; first > 0; first--) {
        const { start, value } = fragments[first - 1] ?? fragment;
        room -= value.length;
        if (room < 0 || start < from)
            break;
    }
    let room = AFTER;
    let last = first;
    for (; last < fragments.length && (last <= hit || room > 0); last++) {
        const line = fragments[last];
        if (line === undefined || line.value.length > AFTER)
            break;
        room -= line.value.length;
        all.add(line.value, line, 0, cell);
    }
    all.endLine();
    return fragments[last]?.start ?? next;
}
/** Of a text that is one long string, what is around each of its matches. */
function takePieces(fragment, cell, word, all) {
    const { value: text, start } = fragment;
    let done = 0;
    let taken = 0;
    word.lastIndex = 0;
    for (let found = word.exec(text); found !== null && taken < TOGETHER; found = word.exec(text)) {
        const from = Math.max(done, found.index - BEFORE);
        done = Math.min(text.length, found.index + AFTER);
        taken += done - from;
        all.add(text.slice(from, done), fragment, from, cell);
        word.lastIndex = done;
    }
    all.endLine();
    return start + text.length;
}
/** Index of the last of what stands in order that begins at `place` or before it; -1 when none does. */
function lastBefore(items, place, startOf) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const item = items[middle];
        if (item !== undefined && startOf(item) <= place)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./lib/src/format/notebook/texts.js
// Everything in a notebook that people or scanners of secrets read as text, in one text.


/** Sources, outputs, attachments and metadata, cell by cell. Files in base64 are left out. */
function textsOf({ cells, others }) {
    const all = new decoded_text/* DecodedText */.s();
    const add = (fragments, cell) => {
        all.addAll(fragments, cell);
        all.endLine();
    };
    for (const { number, source, outputs, outputMetadata, others: more } of cells) {
        add(source, number);
        for (const { type, fragments } of outputs)
            if (!(0,read/* isBinary */.G)(type))
                add(fragments, number);
        for (const fragment of [...outputMetadata, ...more])
            add([fragment], number);
    }
    for (const fragment of others)
        add([fragment]);
    return all;
}
/** Outputs that are shown as pages. */
const PAGES = new Set(['text/html', 'text/markdown']);
/** What is shown as a page: cells of Markdown, those that are no program, and outputs that are made like pages. */
function proseOf({ cells }) {
    const all = new decoded_text/* DecodedText */.s();
    const add = (fragments, cell) => {
        all.addAll(fragments, cell);
        all.endLine();
    };
    for (const { number, kind, source, outputs } of cells) {
        if (kind === 'markdown' || kind === 'raw')
            add(source, number);
        for (const { type, fragments } of outputs)
            if (PAGES.has(type))
                add(fragments, number);
    }
    return all;
}

// EXTERNAL MODULE: ./lib/src/inspect/code/readers.js
var readers = __webpack_require__(95539);
// EXTERNAL MODULE: ./lib/src/inspect/prose/knowledge.js
var prose_knowledge = __webpack_require__(96637);
// EXTERNAL MODULE: ./lib/src/inspect/prose/tags.js
var tags = __webpack_require__(75868);
;// CONCATENATED MODULE: ./lib/src/inspect/notebook/library-code.js
// Takes what plotting libraries are known to do out of a script, so that only what is besides it is judged.
const SYNTAX = /[.*+?^${}()|[\]\\]/g;
/** The script with known code blanked, character for character. `known` has one blank for each run of blanks. */
function withoutKnown(text, known) {
    let rest = text;
    for (const code of known) {
        // Words are no patterns and runs of blanks stand between them, so this is linear.
        const words = code.split(' ').map((word) => word.replaceAll(SYNTAX, String.raw `\$&`));
        rest = rest.replaceAll(new RegExp(words.join(String.raw `\s+`), 'g'), (found) => found.replaceAll(/[^\n]/g, ' '));
    }
    return rest;
}

// EXTERNAL MODULE: ./lib/src/inspect/notebook/page-scripts.js
var page_scripts = __webpack_require__(78713);
;// CONCATENATED MODULE: ./lib/src/inspect/notebook/reach.js

/** At most one of each kind: the first. */
function reachOf(facts, knowledge) {
    const reaches = [
        kernelReach(facts, knowledge),
        sentStore(facts, knowledge),
        ...loaded(facts, knowledge),
        ...madeScripts(facts),
        ...writtenScripts(facts),
    ];
    return reaches.filter((reach) => reach !== undefined);
}
function kernelReach({ calls, references, texts }, knowledge) {
    const names = knowledge['kernel-names'];
    const addresses = knowledge['kernel-words'].filter((word) => word.startsWith('/'));
    for (const { callee, line, column } of calls) {
        const name = names.find((each) => endsIn(callee, each));
        if (name !== undefined)
            return { kind: 'kernel', detail: callee, line, column };
    }
    for (const { name, line, column } of references)
        if (names.some((each) => endsIn(name, each)))
            return { kind: 'kernel', detail: name, line, column };
    for (const { text, layers, line, column } of texts) {
        // What is decoded and run is told by the rules for programs.
        const address = layers.some((layer) => layer !== 'concat')
            ? undefined
            : addresses.find((each) => text.includes(each));
        if (address !== undefined)
            return { kind: 'kernel', detail: address, line, column };
    }
    return undefined;
}
/** Whether a dotted name ends in another, by whole parts. */
function endsIn(name, end) {
    return name === end || name.endsWith(end.startsWith('.') ? end : `.${end}`);
}
/** What the page keeps, in a call that sends it elsewhere. */
function sentStore(facts, knowledge) {
    for (const call of facts.calls) {
        const sends = knowledge['page-sends'].some((each) => endsIn(call.callee, each)) && !staysHere(call);
        const given = sends
            ? [...call.args, ...call.named.values()]
            : call.args.filter((value) => isElsewhere(value));
        const store = given.length === 0 ? undefined : storeIn(facts, given, knowledge['page-stores']);
        if (store !== undefined)
            return { kind: 'sends', detail: store, line: call.line, column: call.column };
    }
    return undefined;
}
/** An address of another machine, by itself or in a piece of a page. */
const ELSEWHERE = /(?:^|\b(?:https?|wss?):|["'(=])\/\/[\w-]/i;
/** Whether something that is not known goes into an address of another machine, whatever is done with it. */
function isElsewhere(value) {
    if (value.kind !== 'many' || value.shape !== 'parts')
        return false;
    return value.items.some((item) => item.kind === 'text' && ELSEWHERE.test(item.text));
}
/** Whether the address is one of the page's own server. */
function staysHere(call) {
    const first = textAtStart(addressOf(call));
    return first !== undefined && /^(?:\.{0,2}\/(?!\/)|[\w-]{1,40}(?:[/?]|$))/.test(first);
}
/** The first argument, or what an attribute is set to that holds an address; a page may set any other. */
function addressOf({ callee, args: [first, second] }) {
    if (!/\.(?:__setattr__|setAttribute)$/.test(callee))
        return first;
    const isAddress = first?.kind === 'text' && /^(?:src|href|action)$/i.test(first.text);
    return isAddress ? second : { kind: 'text', text: '/', layers: [] };
}
/** What a value that is known begins with. */
function textAtStart(value) {
    const first = value?.kind === 'many' && value.shape === 'parts' ? value.items[0] : value;
    return first?.kind === 'text' ? first.text : undefined;
}
/** Values that are looked through for one call. */
const MAX_VALUES = 500;
function storeIn({ calls }, values, stores) {
    const seen = new Set();
    const open = [...values];
    for (let value = open.pop(); value !== undefined && seen.size < MAX_VALUES; value = open.pop()) {
        if (seen.has(value))
            continue;
        seen.add(value);
        if (value.kind === 'many')
            open.push(...value.items);
        const call = value.kind === 'result' && !seen.has(value.call) ? calls[value.call] : undefined;
        if (value.kind === 'result')
            seen.add(value.call);
        const name = value.kind === 'name' ? value.name : value.kind === 'text' ? value.text : call?.callee;
        const store = name && stores.find((each) => name === each || name.startsWith(`${each}.`));
        if (store !== undefined && store !== '')
            return store;
        if (call !== undefined)
            open.push(...call.args, ...(call.target === undefined ? [] : [call.target]));
    }
    return undefined;
}
const ADDRESS = /^(?:https?:)?\/\//i;
/** Modules and scripts from an address: `import 'https://…'`, `require(['https://…'])`, `$.getScript('https://…')`. */
function loaded({ imports, calls }, knowledge) {
    const loaders = new Set(knowledge['script-loaders']);
    const named = imports.map(({ module, line, column }) => ({ module, line, column }));
    const required = calls
        .filter(({ callee }) => loaders.has(callee))
        .flatMap(({ args: [first], line, column }) => textsIn(first).map((module) => ({ module, line, column })));
    return [...named, ...required]
        .filter(({ module }) => ADDRESS.test(module))
        .map(({ module, line, column }) => ({ kind: 'foreign-script', detail: module, line, column }));
}
/** All texts of a value: of a list of modules, or of settings that say where each module is. */
function textsIn(value) {
    const texts = [];
    const open = value === undefined ? [] : [value];
    let seen = 0;
    for (let next = open.shift(); next !== undefined && seen < MAX_VALUES; next = open.shift(), seen++) {
        if (next.kind === 'text')
            texts.push(next.text);
        else if (next.kind === 'many')
            open.push(...next.items.slice(0, MAX_VALUES));
    }
    return texts;
}
/** Elements for scripts that the program makes itself and gives an address. */
function madeScripts({ calls }) {
    return calls.flatMap((call) => {
        const { callee, target, line, column } = call;
        if (target?.kind !== 'result' || !/^\.(?:__setattr__|setAttribute)$/.test(callee))
            return [];
        const [name] = calls[target.call]?.args ?? [];
        const isScript = endsIn(calls[target.call]?.callee ?? '', 'createElement') && /^script$/i.test(textAtStart(name) ?? '');
        const detail = textAtStart(addressOf(call));
        return isScript && detail !== undefined && ADDRESS.test(detail)
            ? [{ kind: 'foreign-script', detail, line, column }]
            : [];
    });
}
/** Elements in pages that the program puts together, so that no element stands there. */
function writtenScripts({ texts }) {
    return texts
        .filter(({ layers }) => layers.length > 0 && layers.every((layer) => layer === 'concat'))
        .flatMap(({ text, line, column }) => [...text.matchAll(page_scripts/* EXTERNAL_SCRIPT */.Y)].map(([, detail = '']) => ({
        kind: 'foreign-script',
        detail,
        line,
        column,
    })));
}

;// CONCATENATED MODULE: ./lib/src/inspect/notebook/shown.js
// What of a notebook a page shows or runs when it is opened: outputs and widgets, with the scripts in them.


const SCRIPT_TYPES = new Set([
    'application/javascript',
    'text/javascript',
    'application/ecmascript',
    'text/ecmascript',
]);
const MARKUP = new Set([
    'text/html',
    'image/svg+xml',
    'text/markdown',
    'application/xhtml+xml',
]);
/** In order; only those that may have a script. `file` is the text of the notebook. */
function shownParts({ cells, others }, file) {
    const parts = [];
    for (const { number: cell, outputs } of cells)
        for (const { type, fragments } of outputs)
            if (SCRIPT_TYPES.has(type) || MARKUP.has(type))
                parts.push({ of: 'output', cell, type, ...textOf(fragments, type, file) });
    // The texts of widgets are in the metadata of the notebook, each a value of its own.
    for (const fragment of others)
        if (fragment.value.includes('<'))
            parts.push({ of: 'widget', type: 'text/html', ...textOf([fragment], 'text/html', file) });
    return parts;
}
/** A page or a script under its type. */
function scriptsUnder(type, text) {
    return SCRIPT_TYPES.has(type) ? [{ text, at: 0, plain: true }] : (0,page_scripts/* scriptsOf */.S)(text);
}
function textOf(fragments, type, file) {
    const decoded = new decoded_text/* DecodedText */.s();
    decoded.addAll(fragments);
    const { text } = decoded;
    return {
        text,
        scripts: scriptsUnder(type, text),
        rawAt: (offset) => decoded.rawAt(offset, file) ?? 0,
    };
}
/** Where a character of a script is in the file, both from 0. */
function rawIn({ part, script }, offset) {
    return part.rawAt(script.at + (script.plain ? offset : 0));
}
/** Characters of all scripts of one notebook that are read: some, and more of those that say what they could do. */
const ANY_CHARACTERS = 131_072;
const TELLING_CHARACTERS = 1_048_576;
/** Scripts that are read. */
const MAX_READ = 200;
/** What a script has to call or name to do harm. Which bring libraries along, too, so it says only what to read first. */
const TELLING = /execute|eval|Function|atob|fetch|XMLHttpRequest|sendBeacon|WebSocket|cookie|Storage|kernel|import|require|\/api\/|fromCharCode|\\[ux]/;
/** The scripts that are worth a reader of programs: the shortest first, since libraries are long and payloads short. */
function chosenScripts(parts) {
    const all = new Map();
    for (const part of parts)
        for (const script of part.scripts)
            if (!all.has(script.text))
                all.set(script.text, { part, script });
    const room = { any: ANY_CHARACTERS, telling: TELLING_CHARACTERS };
    const read = [];
    let left;
    for (const shown of [...all.values()].toSorted((a, b) => a.script.text.length - b.script.text.length)) {
        const { length } = shown.script.text;
        const of = length <= room.any ? 'any' : TELLING.test(shown.script.text) ? 'telling' : undefined;
        if (of === undefined)
            continue;
        if (length > room[of] || read.length >= MAX_READ)
            left ??= shown;
        else {
            room[of] -= length;
            read.push(shown);
        }
    }
    return { read, ...(left && { left }) };
}

;// CONCATENATED MODULE: ./lib/src/inspect/notebook/active.js






/** Letters, digits and the like that names may be written with. */
const ESCAPED = /\\u(?:00([2-7][0-9a-f])|\{0{0,4}([2-7][0-9a-f])\})/gi;
/** One for each kind and detail, the first place of it; the weakest kind only where nothing else is said. */
function activeOutputs(facts, parts, { read, left }, reader, knowledge) {
    const known = isSteered(facts) ? [] : knowledge['library-kernel-code'];
    const found = new Map();
    const told = new Set();
    const note = (part, kind, detail, offset) => {
        told.add(part);
        const key = `${kind} ${detail}`;
        const { of, cell } = part;
        if (!found.has(key))
            found.set(key, { kind, of, detail, offset, ...(cell !== undefined && { cell }) });
    };
    const spoken = new Set();
    for (const part of parts) {
        const word = wordIn(part, known, knowledge);
        if (word !== undefined) {
            spoken.add(part);
            note(part, 'kernel', word.detail, word.offset);
        }
        for (const { host, at } of foreignHosts(part.text, knowledge))
            note(part, 'foreign-script', host, part.rawAt(at));
    }
    for (const shown of read)
        for (const { kind, detail, offset } of reached(shown, known, reader, knowledge))
            if (kind !== 'kernel' || !spoken.has(shown.part))
                note(shown.part, kind, detail, offset);
    for (const part of parts)
        if (SCRIPT_TYPES.has(part.type) && !told.has(part))
            note(part, 'script', part.type, part.rawAt(0));
    if (left !== undefined && !told.has(left.part))
        note(left.part, 'long', `${left.script.text.length} characters`, rawIn(left, 0));
    // What is sent away is reached for, too.
    return [...found.values()].filter(({ kind, detail }) => kind !== 'kernel' || !found.has(`sends ${detail}`));
}
/**
 * Scripts of libraries put such values between quotes, and serve the outputs of all cells: a quote in one would say how
 * the text goes on.
 */
function isSteered({ cells }) {
    return cells.some(({ outputMetadata }) => outputMetadata.some(({ value }) => /['"\\]/.test(value)));
}
/** The first word by which a script reaches the kernel, other than by what a library is known to do. */
function wordIn(part, known, knowledge) {
    const words = knowledge['kernel-words'];
    for (const script of part.scripts) {
        const text = unescaped(script.text);
        if (!words.some((word) => text.includes(word)))
            continue;
        const rest = withoutKnown(text, known);
        const detail = words.find((word) => rest.includes(word));
        if (detail !== undefined)
            return { detail, offset: offsetOf({ part, script }, text, rest.indexOf(detail)) };
    }
    for (const attribute of knowledge['kernel-attributes']) {
        if (SCRIPT_TYPES.has(part.type) || !part.text.includes(attribute))
            continue;
        const tag = (0,tags/* tagsOf */.F)(part.text).tags.find(({ attributes }) => attributes.has(attribute));
        if (tag !== undefined)
            return { detail: attribute, offset: part.rawAt(tag.at) };
    }
    return undefined;
}
/** Names may be written with escapes, which no line is longer or shorter for. */
function unescaped(text) {
    if (!text.includes('\\u'))
        return text;
    return text.replaceAll(ESCAPED, (whole, short, long) => {
        const character = String.fromCodePoint(Number.parseInt(short ?? long ?? '', 16));
        return /[\w$]/.test(character) ? character : whole;
    });
}
/** Where a character of the script as it is judged is in the file; where it had escapes, its line. */
function offsetOf(shown, text, at) {
    const own = shown.script.text;
    if (text.length === own.length)
        return rawIn(shown, at);
    const line = text.slice(0, at).split('\n').length - 1;
    return rawIn(shown, (0,file_lines/* lineStarts */._$)(own)[line] ?? 0);
}
/** What a reader of programs sees in a script. */
function reached(shown, known, reader, knowledge) {
    const text = withoutKnown(unescaped(shown.script.text), known);
    if (reader === undefined)
        return [];
    const starts = (0,file_lines/* lineStarts */._$)(text);
    return reachOf(reader(text), knowledge).flatMap(({ kind, detail, line, column }) => {
        const said = kind === 'foreign-script' ? unknownHost(detail, knowledge) : detail;
        const offset = offsetOf(shown, text, (starts[line - 1] ?? 0) + column - 1);
        return said === undefined ? [] : [{ kind, detail: said, offset }];
    });
}
function foreignHosts(text, knowledge) {
    return [...text.matchAll(page_scripts/* EXTERNAL_SCRIPT */.Y)].flatMap(({ 0: all, 1: address = '', index }) => {
        const host = unknownHost(address, knowledge);
        return host === undefined ? [] : [{ host, at: index + all.length - address.length }];
    });
}
/** The host of an address, unless plotting libraries load their scripts from there. */
function unknownHost(address, knowledge) {
    const base = 'https://relative.invalid';
    const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
    const known = url !== undefined && knowledge['script-hosts'].includes(url.hostname);
    return known ? undefined : (url?.hostname ?? address);
}

// EXTERNAL MODULE: ./lib/src/core/inspection.js
var inspection = __webpack_require__(90952);
// EXTERNAL MODULE: ./lib/src/format/native/sniff.js
var sniff = __webpack_require__(27890);
// EXTERNAL MODULE: ./lib/src/format/pickle/sniff.js + 3 modules
var pickle_sniff = __webpack_require__(28750);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
;// CONCATENATED MODULE: ./lib/src/inspect/notebook/attachments.js
// Files that cells of text show: decoded, and judged as what they are rather than what their type says.






/** Attachments of one notebook that are told. */
const MOST = 20;
/** Characters of base64 that hold what a file is recognised by. */
const HEAD = Math.ceil(inspection/* SNIFF_BYTES */.d / 3) * 4;
/** The beginning of a page, in any of its spellings. */
const PAGE = /^\uFEFF?\s{0,200}<(?:[!?a-z])/i;
const TEXT_TYPE = /^(?:text\/|application\/(?:json|xml|x-yaml)|image\/svg)/;
/** Pictures are left at their first bytes: most attachments are, and large. */
async function attachmentsOf({ cells }, lines, knowledge) {
    const verdicts = [];
    const parts = [];
    const members = [];
    const pictures = knowledge['picture-magic'].map((magic) => Buffer.from(magic, 'hex'));
    for (const { number: cell, attachments } of cells)
        for (const attachment of attachments) {
            const raw = attachment.fragments.map(({ value }) => value).join('');
            const head = bytesOf(raw.slice(0, HEAD));
            if (pictures.some((magic) => startsWith(head, magic)) || isBox(head))
                continue;
            const offset = (attachment.fragments[0]?.start ?? 0) + 1;
            const data = bytesOf(raw);
            const page = pageOf(raw, head, data);
            if (page !== undefined)
                parts.push(partOf(attachment, page, cell, offset));
            const kind = await kindOf(attachment, head, data, page, knowledge);
            const isTold = kind !== undefined && verdicts.length < MOST;
            if (isTold)
                verdicts.push({ ...verdictOf(attachment, kind), offset, cell });
            // Of compiled code nobody has more to say.
            if (!isTold || kind.compiled !== true)
                members.push(memberOf(attachment, data, () => lines.place(offset, cell)));
        }
    return { verdicts, parts, members };
}
function bytesOf(base64) {
    return Buffer.from(base64, 'base64');
}
function startsWith(head, magic) {
    return head.subarray(0, magic.length).equals(magic);
}
/** Pictures and films in the boxes of ISO 14496-12: the size of the first, then its name. */
function isBox(head) {
    return head.toString('latin1', 4, 8) === 'ftyp';
}
/** The text of a page, which some tools put there as it is. */
function pageOf(raw, head, data) {
    if (PAGE.test(raw.slice(0, 400)))
        return raw;
    return PAGE.test(head.toString('utf8')) ? data.toString('utf8') : undefined;
}
function partOf({ type }, text, cell, offset) {
    const scripts = scriptsUnder(type.startsWith('image/svg') ? 'image/svg+xml' : 'text/html', text);
    return { of: 'attachment', cell, type, text, scripts, rawAt: () => offset };
}
function memberOf({ name, type }, data, place) {
    const open = () => Promise.resolve({ bytes: (0,bytes/* memoryBytes */.ZY)(data) });
    return TEXT_TYPE.test(type) ? { use: 'text', place, open } : { name, open };
}
/** What it is when its type says that it is a picture, and it is something else that is known. */
async function kindOf({ type }, head, data, page, knowledge) {
    if (!type.startsWith('image/') || type.startsWith('image/svg'))
        return undefined;
    if (page !== undefined)
        return /<svg\b/i.test(page.slice(0, inspection/* SNIFF_BYTES */.d)) ? undefined : { says: 'a page', grave: false };
    const program = await (0,sniff/* programKindOf */._)(head, (0,bytes/* memoryBytes */.ZY)(data));
    if (program !== undefined)
        return { says: program, grave: true, compiled: program !== 'a script' };
    if ((0,pickle_sniff/* lookAt */.t)(head, data.length) === 'pickle')
        return { says: 'a pickle', grave: true };
    const archive = knowledge['archive-magic'].find(({ magic }) => startsWith(head, Buffer.from(magic, 'hex')));
    return archive && { says: archive.says, grave: false };
}
function verdictOf({ name, type }, { says, grave }) {
    return {
        rule: 'NOTEBOOK-ATTACHMENT',
        evidence: `the attachment ${(0,quoted/* quoted */.T)(name, 80)} says that it is ${(0,quoted/* quoted */.T)(type, 60)} and is ${says}`,
        subject: `${name} ${says}`,
        ...(!grave && { severity: 'MEDIUM' }),
    };
}

;// CONCATENATED MODULE: ./lib/src/format/notebook/spoken-pages.js
// Pages and scripts that Python shows: `display(HTML("<script>…"))`, `Javascript("…")`, where they are texts.
/** Pages of one notebook. */
const spoken_pages_MOST = 200;
/** What is shown as a page: an argument, a part of a bundle, what an object says that it looks like. */
const SHOWS = /\b(?:HTML|SVG|Javascript|JavaScript|display_(?:html|svg|javascript))\(\s{0,200}(?:(?:data|value)\s{0,9}=\s{0,9})?|["'](?:text\/html|image\/svg\+xml|application\/javascript)["']\s{0,9}:\s{0,9}|\bdef _repr_(?:html|svg|javascript)_\([^()\n]{0,80}\)[^:\n]{0,40}:\s{0,200}return\s{1,9}/g;
const SCRIPT = /^(?:Java[Ss]cript|display_javascript|["']application|def _repr_javascript)/;
/** A variable in its place. */
const NAME = /([A-Za-z_]\w{0,80})\s{0,9}(?=[),.%}+]|$)/my;
/** Texts that variables are given, or that are added to them. */
const ASSIGNS = /^[ \t]{0,200}([A-Za-z_]\w{0,80})(?:[ \t]{0,9}:[ \t]{0,9}str)?[ \t]{0,9}(\+?)=[ \t]{0,9}\(?\s{0,200}(?=[a-zA-Z]{0,2}["'])/gm;
const LITERAL = /([a-zA-Z]{0,2})("""|'''|"|')/y;
/** What may stand between texts that become one. */
const BETWEEN = /[\s\\+]{0,200}/y;
const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([^]))/gi;
const MEANT = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', ' '],
    ['\n', '\n'],
]);
/** Linear in the program; of values that are neither texts nor variables that are given one, nothing is known. */
function spokenPages(program) {
    const pages = [];
    const named = new Map();
    SHOWS.lastIndex = 0;
    for (let found = SHOWS.exec(program); found !== null && pages.length < spoken_pages_MOST; found = SHOWS.exec(program)) {
        const type = SCRIPT.test(found[0]) ? 'application/javascript' : 'text/html';
        const from = SHOWS.lastIndex;
        const pieces = piecesFrom(program, from);
        const last = pieces.at(-1);
        if (last === undefined) {
            NAME.lastIndex = from;
            const name = NAME.exec(program)?.[1];
            if (name !== undefined && named.size < spoken_pages_MOST)
                named.set(name, type);
        }
        else {
            SHOWS.lastIndex = Math.max(from, last.from + last.text.length);
            pages.push(spoken_pages_pageOf(type, pieces));
        }
    }
    if (named.size > 0)
        pages.push(...namedPages(program, named));
    return pages;
}
/** What the variables hold that are shown, each text with what is added to it. */
function namedPages(program, named) {
    const texts = [];
    const open = new Map();
    ASSIGNS.lastIndex = 0;
    for (let found = ASSIGNS.exec(program); found !== null; found = ASSIGNS.exec(program)) {
        const [, name = '', added] = found;
        if (!named.has(name))
            continue;
        const pieces = piecesFrom(program, ASSIGNS.lastIndex);
        const last = pieces.at(-1);
        if (last !== undefined)
            ASSIGNS.lastIndex = Math.max(ASSIGNS.lastIndex, last.from + last.text.length);
        const before = added === '+' ? open.get(name) : undefined;
        if (before !== undefined)
            before.push(...pieces);
        else if (texts.length < spoken_pages_MOST) {
            texts.push({ name, pieces });
            open.set(name, pieces);
        }
    }
    return texts.map(({ name, pieces }) => spoken_pages_pageOf(named.get(name) ?? 'text/html', pieces));
}
function spoken_pages_pageOf(type, pieces) {
    return {
        type,
        text: pieces.map(({ text }) => text).join(''),
        at: (offset) => placeIn(pieces, offset),
    };
}
/** Texts beside each other are one. */
function piecesFrom(program, start) {
    const pieces = [];
    for (let at = start;;) {
        LITERAL.lastIndex = at;
        const opened = LITERAL.exec(program);
        if (opened === null)
            return pieces;
        const [, prefix = '', quote = '"'] = opened;
        const from = LITERAL.lastIndex;
        const end = endOf(program, from, quote);
        const text = program.slice(from, end);
        pieces.push({ from, text: /r/i.test(prefix) ? text : spoken_pages_unescaped(text) });
        BETWEEN.lastIndex = end + quote.length;
        BETWEEN.exec(program);
        at = Math.max(BETWEEN.lastIndex, end + quote.length);
    }
}
/** Where the text ends that is open; one without an end goes on to that of the program, or of its line. */
function endOf(program, from, quote) {
    for (let at = from; at < program.length; at++) {
        if (program[at] === '\\')
            at++;
        else if (program.startsWith(quote, at))
            return at;
        else if (program[at] === '\n' && quote.length === 1)
            return at;
    }
    return program.length;
}
function spoken_pages_unescaped(text) {
    if (!text.includes('\\'))
        return text;
    return text.replaceAll(ESCAPE, (whole, hex, unit, sign) => {
        const code = hex ?? unit;
        const meant = code === undefined ? sign : String.fromCharCode(Number.parseInt(code, 16));
        return (MEANT.get(sign ?? '') ?? meant ?? whole).padStart(whole.length);
    });
}
function placeIn(pieces, offset) {
    let left = offset;
    for (const { from, text } of pieces) {
        if (left < text.length)
            return from + left;
        left -= text.length;
    }
    const last = pieces.at(-1);
    return last === undefined ? 0 : last.from + last.text.length;
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/commands.js
var commands = __webpack_require__(90274);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/knowledge.js
var knowledge = __webpack_require__(60098);
;// CONCATENATED MODULE: ./lib/src/inspect/notebook/foreign.js
// Cells of languages that no reader takes apart: what in them nobody writes to analyse data.




const RULE = 'NOTEBOOK-FOREIGN-CODE';
/** Findings of one notebook. */
const foreign_MOST = 20;
/** One for each line that says it; quiet otherwise. Reads the first {@link MAX_COMMAND} characters of a cell. */
function foreignVerdicts(programs, rules) {
    if (programs.length === 0)
        return [];
    const signs = rules.index('notebook-foreign', rules, () => compile(rules));
    const hooks = (0,knowledge/* hookKnowledge */.I)(rules);
    const found = new Map();
    for (const { language, text, cell, offsets } of programs) {
        const shown = text.slice(0, commands/* MAX_COMMAND */.$2);
        const here = [
            ...signs.flatMap(({ languages, expression, says }) => {
                const at = languages.includes(language) ? expression.exec(shown)?.index : undefined;
                return at === undefined ? [] : [{ says, index: at }];
            }),
            // Commands of a shell stand in strings of these languages.
            ...(0,commands/* dangersOf */.oi)(shown, hooks).filter(({ grave }) => grave),
        ];
        for (const { says, index } of here) {
            const line = shown.slice(0, index).split('\n').length - 1;
            const source = (shown.split('\n', line + 1).at(-1) ?? '').trim();
            const subject = `${language} ${source.slice(0, 2000)}`;
            const evidence = `a cell of ${language} ${says} (${(0,quoted/* quoted */.T)(source)})`;
            if (found.size < foreign_MOST && !found.has(subject))
                found.set(subject, { rule: RULE, evidence, subject, offset: offsets[line] ?? 0, cell });
        }
    }
    return [...found.values()];
}
function compile(rules) {
    const { signs = [] } = (0,core_rule/* matchOf */.HU)(rules.rule(RULE));
    return signs.map(({ languages, pattern, says }) => ({
        languages,
        says,
        expression: new RegExp(pattern, 'i'),
    }));
}

;// CONCATENATED MODULE: ./lib/src/inspect/notebook/verdicts.js


const RULE_OF = {
    kernel: 'NOTEBOOK-OUTPUT-KERNEL',
    sends: 'NOTEBOOK-OUTPUT-KERNEL',
    'foreign-script': 'NOTEBOOK-OUTPUT-FOREIGN-SCRIPT',
    script: 'NOTEBOOK-OUTPUT-SCRIPT',
    long: 'NOTEBOOK-OUTPUT-SCRIPT',
};
const PLACE_OF = {
    output: 'an output of the cell',
    widget: 'the state of a widget',
    attachment: 'an attachment of the cell',
    cell: 'the cell',
};
const WORDS_OF = {
    kernel: (detail) => `holds a script that uses ${(0,quoted/* quoted */.T)(detail)}`,
    sends: (detail) => `holds a script that sends ${(0,quoted/* quoted */.T)(detail)} to another machine`,
    'foreign-script': (detail) => `loads a script from ${(0,quoted/* quoted */.T)(detail)}`,
    script: (detail) => `is a script (${detail})`,
    long: (detail) => `holds a script of ${detail}, which was only searched for words`,
};
function notebookVerdicts(facts, { magics, foreign }, active, rules) {
    const knowledge = rules.knowledge('notebook');
    return [
        ...repeatedVerdicts(facts.repeated),
        ...active.map(activeVerdict),
        ...magics.flatMap((magic) => magicVerdict(magic, knowledge)),
        ...foreignVerdicts(foreign, rules),
    ];
}
/** One for each key: the first repetition of it is enough to look at. */
function repeatedVerdicts(repeated) {
    const first = new Map();
    for (const each of repeated)
        if (!first.has(each.key))
            first.set(each.key, each);
    return [...first.values()].map(({ key, offset, cell, runs }) => ({
        rule: 'NOTEBOOK-DUPLICATE-KEY',
        evidence: `the key ${(0,quoted/* quoted */.T)(key)} stands twice in one object: Jupyter takes the second, a reviewer reads the first`,
        subject: key,
        offset,
        ...(!runs && { severity: 'MEDIUM' }),
        ...(cell !== undefined && { cell }),
    }));
}
function activeVerdict({ kind, of, detail, cell, offset }) {
    return {
        rule: RULE_OF[kind],
        evidence: `${PLACE_OF[of]} ${WORDS_OF[kind](detail)}`,
        subject: kind === 'long' ? kind : `${kind} ${detail}`,
        offset,
        ...(cell !== undefined && { cell }),
        ...(kind === 'long' && { severity: 'INFO' }),
    };
}
function magicVerdict({ magic, argument, cell, offset }, knowledge) {
    const place = { offset, cell, subject: `${magic} ${argument}` };
    const isAddress = /^["']?(?:https?|ftp):\/\//i.test(argument);
    if (magic === 'writefile' && startsByItself(argument, knowledge))
        return [
            {
                ...place,
                rule: 'NOTEBOOK-STARTUP-WRITE',
                evidence: `%%writefile puts the cell into ${(0,quoted/* quoted */.T)(argument)}, which starts by itself later`,
            },
        ];
    if (!isAddress)
        return [];
    const rule = 'NOTEBOOK-REMOTE-CODE';
    if (magic === 'run')
        return [{ ...place, rule, evidence: `%run takes code from ${(0,quoted/* quoted */.T)(argument)} when the cell runs` }];
    const evidence = `%load puts code from ${(0,quoted/* quoted */.T)(argument)} into the cell, which runs when the cell is run again`;
    return [{ ...place, rule, severity: 'MEDIUM', evidence }];
}
function startsByItself(argument, knowledge) {
    const path = argument
        .replaceAll(/["']/g, '')
        .replace(/^-a\s+/, '')
        .trim();
    return knowledge['startup-paths'].some((end) => path === end || path.endsWith(end) || path.includes(`${end}/`));
}

;// CONCATENATED MODULE: ./lib/src/inspect/notebook/cell-pages.js




/** All of them, and the scripts in them. */
function cellPages({ page, javascript, python }, file) {
    const parts = [
        ...whole(page, 'text/html', file),
        ...whole(javascript, 'application/javascript', file),
        ...spokenPages(python.text).map(({ type, text, at }) => ({
            of: 'cell',
            cell: python.cellAt(at(0)),
            type,
            text,
            scripts: scriptsUnder(type, text),
            rawAt: (offset) => python.rawAt(at(offset), file) ?? 0,
        })),
    ];
    return { parts, chosen: chosenScripts(parts) };
}
function whole(program, type, file) {
    if (program.isEmpty)
        return [];
    const { text } = program;
    const rawAt = (offset) => program.rawAt(offset, file) ?? 0;
    return [{ of: 'cell', type, text, scripts: scriptsUnder(type, text), rawAt }];
}
/** The scripts that the readers of programs do not find by themselves, as they do those that are not in a page. */
function ownScripts({ chosen }) {
    return chosen.read.filter(({ part }) => !SCRIPT_TYPES.has(part.type));
}
/**
 * Whoever runs a cell has the kernel do what it says anyway, and sees where its scripts come from; what the browser
 * keeps is out of reach of the kernel.
 */
const SEVERITY = {
    sends: 'HIGH',
    kernel: 'LOW',
    'foreign-script': 'LOW',
};
function cellVerdicts(facts, { parts, chosen }, reader, knowledge) {
    if (parts.length === 0)
        return [];
    const own = { ...knowledge, 'page-stores': knowledge['cell-stores'] };
    return activeOutputs(facts, parts, chosen, reader, own).flatMap(({ kind, detail, offset, cell }) => {
        const severity = SEVERITY[kind];
        if (severity === undefined)
            return [];
        const evidence = `what the cell shows ${WORDS_OF[kind](detail)}`;
        return [
            {
                rule: 'NOTEBOOK-CELL-PAGE',
                evidence,
                subject: `${kind} ${detail}`,
                offset,
                severity,
                ...(cell !== undefined && { cell }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/notebook/inspect.js














/** Bytes of a notebook. GitHub shows none above a few MB; the largest public ones have some 60. */
const MAX_BYTES = 64 * 2 ** 20;
/** Cells of one program that are told. */
const TOLD = 5;
async function inspectNotebook(artifact, { rules }) {
    const { size } = artifact.bytes;
    if (size > MAX_BYTES)
        return { ...NOTHING, incomplete: [tooLarge(size)] };
    const file = new TextDecoder().decode(await artifact.bytes.read(0, size));
    const facts = (0,read.readNotebook)(file);
    const programs = (0,notebook_programs.programsOf)(facts);
    const lines = new file_lines/* FileLines */.E6(file);
    const knowledge = rules.knowledge('notebook');
    const attached = await attachmentsOf(facts, lines, knowledge);
    const parts = [...shownParts(facts, file), ...attached.parts];
    const chosen = chosenScripts(parts);
    const pages = cellPages(programs, file);
    const isRead = chosen.read.length + pages.chosen.read.length > 0;
    const reader = isRead ? await (0,readers/* readerOf */.T)('javascript') : undefined;
    const active = activeOutputs(facts, parts, chosen, reader, knowledge);
    const placeOf = (text) => ({ line, column }) => text.place(line, column ?? 1, lines);
    return {
        format: 'notebook',
        findings: findingsOf([
            ...notebookVerdicts(facts, programs, active, rules),
            ...cellVerdicts(facts, pages, reader, knowledge),
            ...attached.verdicts,
        ], artifact, lines, rules),
        members: [
            ...membersOf(facts, programs, placeOf, file, (0,prose_knowledge/* proseKnowledge */.K)(rules).printed),
            ...chosen.read.map((shown) => scriptMember(shown, lines)),
            ...ownScripts(pages).map((shown) => scriptMember(shown, lines)),
            ...attached.members,
        ],
        incomplete: [
            ...(facts.problem === undefined ? [] : [unreadable(facts.problem, facts.problemLine)]),
            ...unreadCells(programs),
        ],
    };
}
function membersOf(facts, programs, placeOf, file, printed) {
    const texts = [
        ['python', programs.python],
        ['shell', programs.shell],
        ['javascript', programs.javascript],
        ['requirements', programs.requirements],
        ['channels', programs.channels],
        ...(facts.problem === undefined ? [['text', textsOf(facts)]] : []),
        ['prose', proseOf(facts)],
        ['printed', printedOf(facts, file, printed)],
    ];
    const members = texts.flatMap(([use, text]) => text.isEmpty ? [] : [{ use, place: placeOf(text), open: opened(() => text.text) }]);
    return facts.problem === undefined ? members : [...members, { ...AS_IT_STANDS, open: opened(() => file) }];
}
/** Of a file that was not understood, all is text: nobody knows what else stands in it. */
const AS_IT_STANDS = {
    use: 'text',
    place: ({ line, column }) => ({ line, column: column ?? 1 }),
};
function opened(text) {
    return () => Promise.resolve({ bytes: (0,bytes/* memoryBytes */.ZY)(Buffer.from(text())) });
}
/** A script of an output, which the rules for programs are asked about. */
function scriptMember(shown, file) {
    const { text } = shown.script;
    const lines = (0,file_lines/* lineStarts */._$)(text);
    return {
        use: 'javascript',
        place: ({ line, column }) => file.place(rawIn(shown, (lines[line - 1] ?? 0) + (column ?? 1) - 1), shown.part.cell),
        open: opened(() => text),
    };
}
function findingsOf(verdicts, { locator }, lines, rules) {
    return verdicts.map(({ rule, evidence, subject, offset, cell, severity }) => {
        const location = { ...locator, ...lines.place(offset, cell) };
        return (0,core_rule/* findingOf */.hD)(rules.rule(rule), { evidence, subject, location, ...(severity && { severity }) });
    });
}
function tooLarge(size) {
    return { code: 'budget', reason: `a notebook of ${size} bytes was not read`, risk: 'unknown' };
}
/** One for each program: what a cell hands to it may do anything. */
function unreadCells({ unread }) {
    return [...new Set(unread.map(({ program }) => program))].map((program) => {
        const cells = unread.filter((each) => each.program === program).map(({ cell }) => cell);
        const reason = `what is handed to ${program} in cell ${cells.slice(0, TOLD).join(', ')} is not read`;
        return { code: 'unsupported', reason, risk: 'unknown' };
    });
}
function unreadable(problem, line) {
    return { code: 'broken', reason: problem, risk: 'unknown', ...(line !== undefined && { line }) };
}
const NOTHING = { format: 'notebook', findings: [], members: [] };


/***/ }),

/***/ 78713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ scriptsOf),
/* harmony export */   Y: () => (/* binding */ EXTERNAL_SCRIPT)
/* harmony export */ });
/* harmony import */ var _prose_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75868);
// Finds the scripts of a page in HTML or SVG: elements, handlers of events, addresses that are programs, pages in pages.

/** Pages in pages: `srcdoc` of a frame in `srcdoc` of a frame. */
const MAX_DEPTH = 3;
/** Scripts of one page; tables have a handler in each row. */
const MAX_SCRIPTS = 2000;
/** Characters of one tag: maps are pages in an attribute. */
const LONGEST_TAG = 4 * 2 ** 20;
const OPENS = /<script\b[^>]{0,2000}>/gi;
const CLOSES = /<\/script\b/gi;
/** Types of elements whose text a browser runs; all others are data. */
const PROGRAM = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script(?:1\.\d)?)?\s{0,9}(?:;|$)/i;
/** What has to be in a page that has programs outside of elements for scripts. */
const OUTSIDE = /\b(?:on[a-z]{3,30}|href|src|srcdoc|action|formaction|data)\s{0,9}=/i;
const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data'];
/** What browsers leave out of an address, and entities for it that few readers know. */
const BLANKS = /[\s\0]|&(?:Tab|NewLine);/g;
/** Characters of an address that say what it is. */
const SCHEME = 200;
const DATA_ADDRESS = /^\s{0,20}data:([^,]{0,200}),/i;
/** The address of an external script; both lengths are bounded, so that a long attribute costs no more. */
const EXTERNAL_SCRIPT = /<script\b[^>]{0,500}?\b(?:src|(?:xlink:)?href)\s{0,20}=\s{0,20}["']?\s{0,20}((?:https?:)?\/\/[^"'\s>]{1,300})/gi;
/** In the order in which they stand there, those of elements first. Linear; never throws. */
function scriptsOf(page, depth = 0) {
    const scripts = [];
    let rest = '';
    let from = 0;
    OPENS.lastIndex = 0;
    for (let open = OPENS.exec(page); open !== null && scripts.length < MAX_SCRIPTS; open = OPENS.exec(page)) {
        const end = open.index + open[0].length;
        const stop = open[0].endsWith('/>') ? end : closeOf(page, end);
        const [tag] = (0,_prose_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsOf */ .F)(open[0]).tags;
        const type = tag?.attributes.get('type') ?? '';
        if (PROGRAM.test(type))
            scripts.push({ text: page.slice(end, stop), at: end, plain: true });
        // Blanks in place of what is a script keep all other tags where they are.
        rest += page.slice(from, end) + ' '.repeat(stop - end);
        OPENS.lastIndex = from = stop;
    }
    rest += page.slice(from);
    if (OUTSIDE.test(rest))
        addTags(rest, scripts, depth);
    return scripts.filter(({ text }) => text.trim() !== '');
}
function closeOf(page, from) {
    CLOSES.lastIndex = from;
    return CLOSES.exec(page)?.index ?? page.length;
}
function addTags(rest, scripts, depth) {
    for (const tag of (0,_prose_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsOf */ .F)(rest, LONGEST_TAG).tags) {
        if (scripts.length >= MAX_SCRIPTS)
            return;
        for (const text of programsOf(tag))
            scripts.push({ text, at: tag.at, plain: false });
        const inner = tag.attributes.get('srcdoc') ?? pageOf(tag);
        if (inner === undefined || depth >= MAX_DEPTH)
            continue;
        for (const { text } of scriptsOf(inner, depth + 1))
            scripts.push({ text, at: tag.at, plain: false });
    }
}
/** What the attributes of an element run. */
function programsOf({ name, attributes }) {
    const found = [];
    for (const [key, value] of attributes) {
        if (/^on[a-z]{3,30}$/.test(key))
            found.push(value);
        else if (!ADDRESSES.includes(key))
            continue;
        else if (isProgram(value))
            found.push(value.slice(value.indexOf(':') + 1));
        else if (name === 'script')
            found.push(dataOf(value, /script/i) ?? '');
    }
    return found;
}
function isProgram(address) {
    const start = address.slice(0, SCHEME).replaceAll(BLANKS, '').replaceAll('&colon;', ':');
    return start.toLowerCase().startsWith('javascript:');
}
/** A page that stands in the address of a frame. */
function pageOf({ name, attributes }) {
    if (name !== 'iframe' && name !== 'object' && name !== 'embed' && name !== 'frame')
        return undefined;
    return dataOf(attributes.get('src') ?? attributes.get('data') ?? '', /html|svg|xml/i);
}
/** What an address holds itself (RFC 2397), when it is of such a type. */
function dataOf(address, type) {
    const found = DATA_ADDRESS.exec(address);
    if (found === null || !type.test(found[1] ?? ''))
        return undefined;
    const data = address.slice(found[0].length);
    if (/;\s{0,9}base64/i.test(found[1] ?? ''))
        return Buffer.from(data, 'base64').toString('utf8');
    try {
        return decodeURIComponent(data);
    }
    catch {
        return data;
    }
}


/***/ })

};
