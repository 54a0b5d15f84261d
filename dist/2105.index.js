export const id = 2105;
export const ids = [2105];
export const modules = {

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


/***/ })

};
