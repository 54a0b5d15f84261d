export const id = 4689;
export const ids = [4689];
export const modules = {

/***/ 46601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ isBinary),
  readNotebook: () => (/* binding */ readNotebook)
});

// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var json_nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/format/json/read.js + 1 modules
var read = __webpack_require__(49736);
// EXTERNAL MODULE: ./lib/src/format/notebook/decoded-text.js
var decoded_text = __webpack_require__(28132);
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
            fragments.push({ text: string, start });
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
        const line = (0,decoded_text/* lineStarts */._)(text.slice(0, error.offset)).length;
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
    return {
        number: index + 1,
        kind: kindOf(kind),
        source: fragmentsOf((0,json_nodes/* memberOf */.C5)(node, 'source') ?? (0,json_nodes/* memberOf */.C5)(node, 'input')),
        outputs: outputs.flatMap(outputsOf),
        outputMetadata: outputs.flatMap((output) => fragmentsOf((0,json_nodes/* memberOf */.C5)(output, 'metadata'))),
        others: [...fragmentsOf((0,json_nodes/* memberOf */.C5)(node, 'metadata')), ...attachmentsOf((0,json_nodes/* memberOf */.C5)(node, 'attachments'))],
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
/** Attached files by name, each a bundle; the images among them are not texts. */
function attachmentsOf(node) {
    if (node?.kind !== 'object')
        return [];
    return node.members
        .flatMap(({ value }) => bundleOf(value))
        .filter(({ type }) => !isBinary(type))
        .flatMap(({ fragments }) => fragments);
}
/** Whether what is kept under a MIME type is a file in base64 rather than text. */
function isBinary(type) {
    return /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:pdf|octet-stream|zip))/.test(type);
}
/** Every string below a node, in order. Without recursion: metadata nests as it likes. */
function fragmentsOf(node) {
    const found = [];
    const open = node === undefined ? [] : [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.kind === 'scalar')
            addText(next, found);
        else if (next.kind === 'array') {
            // The lines of an output, of which there may be a million.
            if (next.items.every(isScalar))
                for (const item of next.items)
                    addText(item, found);
            else
                for (const item of next.items.toReversed())
                    open.push(item);
        }
        else
            for (const { value } of next.members.toReversed())
                open.push(value);
    }
    return found;
}
function isScalar(node) {
    return node.kind === 'scalar';
}
function addText({ value, start }, found) {
    if (typeof value === 'string')
        found.push({ text: value, start });
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : undefined;
}


/***/ }),

/***/ 34535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
            const text = this.words.text(word);
            if (text === undefined || text.length < 2 || !text.startsWith('-'))
                this.operands.push(word);
            else if (text !== '--')
                for (const option of (0,_fetcher_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsIn */ .I)(text, this.fetcher))
                    this.take(option, word, option.takesNext ? args[++at] : undefined);
        }
        const addresses = this.addresses();
        const given = this.file ?? (this.named ? this.remoteName(addresses[0]) : undefined);
        const isOutput = given !== undefined && this.words.text(given) === '-';
        const { bodies, sends, insecure, rerouted, understood } = this;
        const file = isOutput ? undefined : given;
        return { addresses, file, bodies, sends: [...bodies, ...sends], insecure, rerouted, understood };
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 55058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ TEXT_WORDS),
/* harmony export */   g9: () => (/* binding */ positionals),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
// What readers of commands need to know of a word, whether it is a text or a value that is only known in part.
/** Words that are texts: what is worked out stands in them as it is written. */
const TEXT_WORDS = {
    text: (word) => word,
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

/***/ 90274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ MAX_COMMAND),
/* harmony export */   CA: () => (/* binding */ startedFile),
/* harmony export */   EW: () => (/* binding */ isHarmless),
/* harmony export */   S$: () => (/* binding */ namedScripts),
/* harmony export */   oi: () => (/* binding */ dangersOf)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
/* harmony import */ var _installers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56117);
// Says what a command does that nobody does by accident, and whether it is one of the known harmless ones.


/** Characters of a command or script that are read for dangers; the patterns are linear, and this bounds their factor. */
const MAX_COMMAND = 262_144;
/** Where a shell begins another command. */
const PARTS = /&&|\|\||;|\n|(?<!&)&(?!&)/;
/** Words in front of a program that do not change what it is. */
const PREFIX = /^(?:\(\s{0,200}|cross-env(?:-shell)?\s{1,200}|env\s{1,200}|sudo\s{1,200}|exec\s{1,200}|time\s{1,200}|[A-Za-z_]\w{0,60}=(?:"[^"`$]{0,200}"|'[^']{0,200}'|[^\s"'`$(]{0,200}|\$\{?\w{1,60}\}?)\s{1,200})/;
const RUNNER = /^(?:npx|bunx|pnpx|pnpm|yarn|npm|bun|uv|poetry|hatch|pipenv)\s+(?:(?:run|run-script|exec|dlx|x|-y|--yes|--no|--no-install|--silent|-s|--if-present|--no-sync|--)\s+)*/;
const SUBSTITUTION = /[`|<]|\$\(/;
/** The dangers of a command, the grave ones first, each pattern at most `most` times. */
function dangersOf(command, knowledge, most = 1) {
    const text = command.slice(0, MAX_COMMAND);
    const found = knowledge.compiledDangers.flatMap(({ expression, says, grave, fetches }) => {
        const places = [];
        for (const { index } of text.matchAll(expression)) {
            if (fetches === true && (0,_installers_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstaller */ .j)(lineAt(text, index), knowledge))
                continue;
            if (places.push({ says, grave, index }) >= most)
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
function isHarmless(command, knowledge, scripts = new Set()) {
    if (command.length > 4096)
        return false;
    return command.split(PARTS).every((part) => isHarmlessPart(part, knowledge, scripts));
}
function isHarmlessPart(part, knowledge, scripts) {
    let rest = part.trim();
    if (knowledge.expressions('refused-words').some((expression) => expression.test(rest)))
        return false;
    for (let round = 0; round < 8; round++) {
        const shorter = rest.replace(PREFIX, '');
        if (shorter === rest)
            break;
        rest = shorter;
    }
    rest = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)(rest, ') \t\r\n');
    if (rest === '')
        return true;
    if (SUBSTITUTION.test(rest))
        return false;
    if (knowledge.expressions('benign-commands').some((expression) => expression.test(rest)))
        return true;
    const inner = rest.replace(RUNNER, '');
    const [word = ''] = inner.split(/\s/, 1);
    return knowledge.words.has(word) || (inner !== rest && scripts.has(word));
}
const NAMED = /\b(?:npm|pnpm|yarn|bun)\s+(?:run(?:-script)?\s+)?(?:-\S+\s+)*([\w:.-]{1,100})/g;
const SEVERAL = /\b(?:npm-run-all|run-s|run-p|concurrently|nr)\s+([^&|;]{1,400})/g;
/** The scripts of the same package.json that a command starts. */
function namedScripts(command, scripts) {
    const text = command.slice(0, 4096);
    const names = [
        ...[...text.matchAll(NAMED)].map(([, name = '']) => name),
        ...[...text.matchAll(SEVERAL)].flatMap(([, list = '']) => list.split(/[\s"']+/).map((one) => one.replace(/^npm:/, ''))),
    ];
    return [...new Set(names)].filter((name) => scripts.has(name));
}
const FILE = /\b(?:node|bun(?:\s{1,20}run)?|deno\s{1,20}run|tsx|ts-node|python[\d.]{0,8}|py|ruby|perl|php|sh|bash|zsh|pwsh|powershell)\s{1,20}(?:-\S{1,200}\s{1,20}){0,6}["']?([\w./@-]{1,200}\.\w{1,8})\b/;
/** The file that an interpreter is started with. */
function startedFile(command) {
    return FILE.exec(command.slice(0, 4096))?.[1];
}


/***/ }),

/***/ 56117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 84689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./lib/src/format/notebook/decoded-text.js
var decoded_text = __webpack_require__(28132);
// EXTERNAL MODULE: ./lib/src/format/notebook/programs.js + 5 modules
var notebook_programs = __webpack_require__(41184);
// EXTERNAL MODULE: ./lib/src/format/notebook/read.js + 3 modules
var read = __webpack_require__(2105);
;// CONCATENATED MODULE: ./lib/src/format/notebook/texts.js
// Everything in a notebook that people or scanners of secrets read as text, in one text.


/** Sources, outputs, attachments and metadata, cell by cell. Files in base64 are left out. */
function textsOf({ cells, others }) {
    const all = new decoded_text/* DecodedText */.s();
    const add = (fragments, cell) => {
        for (const fragment of fragments)
            all.add(fragment.text, fragment, 0, cell);
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
        for (const fragment of fragments)
            all.add(fragment.text, fragment, 0, cell);
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

// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
;// CONCATENATED MODULE: ./lib/src/inspect/notebook/active.js
const SCRIPT_TYPES = new Set(['application/javascript', 'text/javascript']);
const MARKUP = new Set(['text/html', 'image/svg+xml', 'text/markdown']);
/** The address of an external script; both lengths are bounded, so that a long attribute costs no more. */
const EXTERNAL = /<script\b[^>]{0,500}?\bsrc\s{0,20}=\s{0,20}["']?\s{0,20}((?:https?:)?\/\/[^"'\s>]{1,300})/gi;
/** One for each kind and detail, the first place of it. */
function activeOutputs({ cells }, knowledge) {
    const found = new Map();
    const note = (output) => {
        const key = `${output.kind} ${output.detail}`;
        if (!found.has(key))
            found.set(key, output);
    };
    // Scripts of libraries put such values between quotes, and serve the outputs of all cells: a quote in one would say how
    // the text goes on.
    const isSteered = cells.some(({ outputMetadata }) => outputMetadata.some(({ text }) => /['"\\]/.test(text)));
    const known = isSteered ? [] : knowledge['library-kernel-code'];
    for (const { number: cell, outputs } of cells) {
        for (const { type, fragments } of outputs) {
            if (!SCRIPT_TYPES.has(type) && !MARKUP.has(type))
                continue;
            const offset = fragments[0]?.start ?? 0;
            const text = fragments.map((fragment) => fragment.text).join('');
            const isScript = SCRIPT_TYPES.has(type) || /<script\b/i.test(text);
            const word = isScript ? kernelWord(text, known, knowledge) : undefined;
            if (word !== undefined)
                note({ kind: 'kernel', detail: word, cell, offset });
            for (const host of foreignHosts(text, knowledge))
                note({ kind: 'foreign-script', detail: host, cell, offset });
            if (SCRIPT_TYPES.has(type))
                note({ kind: 'script', detail: type, cell, offset });
        }
    }
    return [...found.values()];
}
/** The first word by which the script reaches the kernel, other than by what a library is known to do. */
function kernelWord(text, known, knowledge) {
    const words = knowledge['kernel-words'];
    const find = (searched) => words.find((word) => searched.includes(word));
    if (find(text) === undefined)
        return undefined;
    return find(known.reduce((rest, code) => rest.replaceAll(code, ' '), text.replaceAll(/\s+/g, ' ')));
}
function foreignHosts(text, knowledge) {
    return [...text.matchAll(EXTERNAL)].flatMap(([, address = '']) => {
        const url = URL.canParse(address, 'https://relative.invalid')
            ? new URL(address, 'https://relative.invalid')
            : undefined;
        const known = url !== undefined && knowledge['script-hosts'].includes(url.hostname);
        return known ? [] : [url?.hostname ?? address];
    });
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/commands.js
var commands = __webpack_require__(90274);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/knowledge.js
var knowledge = __webpack_require__(60098);
;// CONCATENATED MODULE: ./lib/src/inspect/notebook/foreign.js
// Cells of languages that no reader takes apart: what in them nobody writes to analyse data.




const RULE = 'NOTEBOOK-FOREIGN-CODE';
/** Findings of one notebook. */
const MOST = 20;
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
            if (found.size < MOST && !found.has(subject))
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
    'foreign-script': 'NOTEBOOK-OUTPUT-FOREIGN-SCRIPT',
    script: 'NOTEBOOK-OUTPUT-SCRIPT',
};
const WORDS_OF = {
    kernel: (detail) => `an output of the cell holds a script that uses ${(0,quoted/* quoted */.T)(detail)}`,
    'foreign-script': (detail) => `an output of the cell loads a script from ${(0,quoted/* quoted */.T)(detail)}`,
    script: (detail) => `an output of the cell is a script (${detail})`,
};
function notebookVerdicts(facts, { magics, foreign }, rules) {
    const knowledge = rules.knowledge('notebook');
    return [
        ...repeatedVerdicts(facts.repeated),
        ...activeOutputs(facts, knowledge).map(activeVerdict),
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
function activeVerdict({ kind, detail, cell, offset }) {
    return {
        rule: RULE_OF[kind],
        evidence: WORDS_OF[kind](detail),
        subject: `${kind} ${detail}`,
        offset,
        cell,
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
    const starts = (0,decoded_text/* lineStarts */._)(file);
    const placeOf = (text) => ({ line, column }) => text.place(line, column ?? 1, file, starts);
    return {
        format: 'notebook',
        findings: findingsOf(facts, programs, artifact, starts, rules),
        members: membersOf(facts, programs, placeOf, file),
        incomplete: [
            ...(facts.problem === undefined ? [] : [unreadable(facts.problem, facts.problemLine)]),
            ...unreadCells(programs),
        ],
    };
}
function membersOf(facts, programs, placeOf, file) {
    const texts = [
        ['python', programs.python],
        ['shell', programs.shell],
        ['javascript', programs.javascript],
        ['requirements', programs.requirements],
        ...(facts.problem === undefined ? [['text', textsOf(facts)]] : []),
        ['prose', proseOf(facts)],
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
function findingsOf(facts, programs, { locator }, starts, rules) {
    return notebookVerdicts(facts, programs, rules).map(({ rule, evidence, subject, offset, cell, severity }) => {
        const line = starts.findLastIndex((start) => start <= offset) + 1;
        const location = { ...locator, line, ...(cell !== undefined && { cell }) };
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


/***/ })

};
