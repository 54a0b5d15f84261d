export const id = 6333;
export const ids = [6333,3979,3004,623];
export const modules = {

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

/***/ 95861:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/format/yaml/errors.js
var errors = __webpack_require__(73979);
;// CONCATENATED MODULE: ./lib/src/format/yaml/limits.js
// The limits of the YAML reader, with their reasons.
const YAML_LIMITS = {
    /** Characters of a file. Configurations have some thousand; lock files and data sets are not what is looked for. */
    characters: 4 * 2 ** 20,
    /** Levels of nesting. Python's own reader recurses and gives up near a thousand. */
    depth: 200,
    /** Values in all. */
    values: 500_000,
};

;// CONCATENATED MODULE: ./lib/src/format/yaml/read.js
// Reads YAML into the same tree as JSON, and lists the tags that make Python build objects.




const PYTHON = /^(?:tag:yaml\.org,2002:python\/(.+)|(!(?:new|name|apply|module):.+))$/s;
/** Where the parser gives up, tags are found by their look. */
const LOOSE_TAG = /!!python\/([\w/]{1,40}(?::[\w.]{1,200})?)/g;
/** Plain values that are told, and their length together. */
const TOLD = { values: 8, characters: 300 };
/** Reads all documents of a text. Anchors are shared, never expanded. Throws {@link YamlError}. */
function readYaml(text) {
    if (text.length > YAML_LIMITS.characters) {
        throw new errors.YamlError('BUDGET', `YAML of more than ${YAML_LIMITS.characters} characters`);
    }
    const converter = new Converter();
    const { documents, problem } = parse(text);
    const roots = documents.flatMap((document) => converter.document(document));
    const error = documents.flatMap(({ errors }) => errors)[0];
    const reason = problem ?? (error === undefined ? undefined : (0,core_text/* firstLine */.T)(error.message));
    if (reason === undefined)
        return { roots, tags: converter.tags };
    const tags = [...converter.tags, ...looseTags(text, converter.tags)];
    return { roots, tags, problem: reason };
}
/** The parser recurses into flow collections, and what they nest too deep is refused here. */
function parse(text) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(text, {
            schema: 'failsafe',
            strict: false,
            uniqueKeys: false,
            logLevel: 'silent',
            prettyErrors: false,
        });
        return { documents: Array.isArray(parsed) ? parsed : [] };
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return { documents: [], problem: (0,core_text/* firstLine */.T)(error.message) };
    }
}
class Converter {
    tags = [];
    values = 0;
    anchors = new Map();
    document({ contents }) {
        this.anchors = new Map();
        return contents === null ? [] : [this.convert(contents, 0)];
    }
    convert(node, depth) {
        if (depth > YAML_LIMITS.depth) {
            throw new errors.YamlError('BUDGET', `values are nested deeper than ${YAML_LIMITS.depth}`);
        }
        if (++this.values > YAML_LIMITS.values) {
            throw new errors.YamlError('BUDGET', `more than ${YAML_LIMITS.values} values`);
        }
        const [start, end] = node.range;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.anchors.get(node.source) ?? { kind: 'scalar', value: null, start, end };
        const converted = this.collection(node, depth) ?? { kind: 'scalar', value: scalarOf(node), start, end };
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, converted);
        const [, python, hyper] = PYTHON.exec(decoded(node.tag ?? '')) ?? [];
        const tag = python ?? hyper;
        if (tag !== undefined)
            this.tags.push({ tag, offset: start, value: plainValues(converted) });
        return converted;
    }
    collection(node, depth) {
        const [start, end] = node.range;
        if ((0,dist/* isSeq */.oP)(node)) {
            return { kind: 'array', items: node.items.map((item) => this.convert(item, depth + 1)), start, end };
        }
        if (!(0,dist/* isMap */.jh)(node))
            return undefined;
        const members = node.items.map(({ key, value }) => {
            const keyNode = this.convert(key, depth + 1);
            const name = keyNode.kind === 'scalar' ? String(keyNode.value) : '';
            const at = keyNode.start;
            return {
                key: name,
                keyStart: at,
                value: value === null
                    ? { kind: 'scalar', value: null, start: at, end: at }
                    : this.convert(value, depth + 1),
            };
        });
        return { kind: 'object', members, start, end };
    }
}
function scalarOf(node) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : null;
}
/** The first plain values below a node, outermost first. */
function plainValues(root) {
    const found = [];
    const open = [root];
    for (let looked = 0; looked < 64 && found.length < TOLD.values; looked++) {
        const node = open.shift();
        if (node === undefined)
            break;
        if (node.kind === 'scalar')
            found.push(String(node.value ?? ''));
        else
            open.push(...(node.kind === 'array' ? node.items : node.members.map(({ value }) => value)).slice(0, 64));
    }
    return found.join(', ').slice(0, TOLD.characters);
}
/** PyYAML decodes `%70` in tags. */
function decoded(tag) {
    return tag.replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function looseTags(text, known) {
    const tags = new Set(known.map(({ tag }) => tag));
    return [...text.matchAll(LOOSE_TAG)].flatMap(({ 1: tag = '', index }) => tags.has(tag) ? [] : [{ tag, offset: index, value: '' }]);
}


/***/ }),

/***/ 56333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zb: () => (/* binding */ SCANNED),
  Lw: () => (/* binding */ readYamlTrees)
});

// UNUSED EXPORTS: readYamlByLibrary

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/format/yaml/read.js + 1 modules
var read = __webpack_require__(95861);
// EXTERNAL MODULE: ./lib/src/lockfile/lines.js
var lockfile_lines = __webpack_require__(50333);
// EXTERNAL MODULE: ./lib/src/lockfile/problems.js
var lockfile_problems = __webpack_require__(9228);
// EXTERNAL MODULE: ./lib/src/lockfile/yaml/words.js
var words = __webpack_require__(16981);
;// CONCATENATED MODULE: ./lib/src/lockfile/yaml/blocks.js

/** Levels of nesting; the tools write five. */
const MAX_DEPTH = 32;
/** Values in all, as many as are read of JSON. */
const MAX_VALUES = 2_000_000;
/** All methods but `top` throw {@link OutsideSubset}. */
class Blocks {
    /** One per document that is not empty. */
    roots = [];
    open = [newBlock(-1, undefined)];
    values = 0;
    get top() {
        return this.open.at(-1);
    }
    /** Ends the document before the line at `next`, and begins another. */
    restart(next) {
        this.close(-1, next);
        this.open = [newBlock(-1, undefined)];
    }
    /** The collection that a line at this column belongs to; a new one where a value is due. */
    collection(kind, column, at) {
        const { top } = this;
        if (top?.indent === column && top.node?.kind === kind) {
            if (top.explicit)
                throw new words/* OutsideSubset */.O(at);
            if (top.due)
                this.place(top, nothing(at));
            return top;
        }
        if (top?.due !== true || column <= top.indent)
            throw new words/* OutsideSubset */.O(at);
        if (this.open.length > MAX_DEPTH)
            throw new words/* OutsideSubset */.O(at, true);
        const node = kind === 'object' ? { kind, members: [], start: at, end: at } : { kind, items: [], start: at, end: at };
        this.place(top, node);
        const block = newBlock(column, node);
        this.open.push(block);
        return block;
    }
    /** The mapping at this column, which waits for the value of a key from now on. */
    mapping(key, column, at) {
        const block = this.collection('object', column, at);
        block.key = { name: String(key.value), start: key.start };
        block.due = true;
        return block;
    }
    place(block, value) {
        if (++this.values > MAX_VALUES)
            throw new words/* OutsideSubset */.O(value.start);
        const { node, key } = block;
        block.due = false;
        if (node === undefined)
            this.roots.push(value);
        else if (node.kind === 'array')
            node.items.push(value);
        else if (key !== undefined)
            node.members.push({ key: key.name, keyStart: key.start, value });
    }
    /**
     * Closes the collections that are deeper than a line; a value that is due and does not come is nothing. `next` is
     * where the line behind begins.
     */
    close(indent, next) {
        for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
            if (top.node === undefined || top.indent <= indent)
                return;
            if (top.explicit)
                throw new words/* OutsideSubset */.O(next);
            if (top.due)
                this.place(top, nothing(top.key?.start ?? top.node.start));
            this.open.pop();
        }
    }
}
function newBlock(indent, node) {
    return { indent, node, key: undefined, due: node === undefined, explicit: false };
}
function nothing(at) {
    return { kind: 'scalar', value: null, start: at, end: at };
}

// EXTERNAL MODULE: ./lib/src/lockfile/yaml/text.js
var yaml_text = __webpack_require__(96569);
;// CONCATENATED MODULE: ./lib/src/lockfile/yaml/scanner.js



/**
 * Reads block mappings and sequences of scalars on one line, flow collections, `|` blocks, `? key` and documents.
 * What it reads, it reads as YAML 1.2 does. Linear, without recursion by the depth of blocks. Never throws.
 */
function scanYaml(text) {
    const odd = (0,yaml_text/* oddAt */.rG)(text);
    if (odd !== -1)
        return { roots: [], stoppedAt: odd };
    const scanner = new BlockScanner(text);
    try {
        scanner.scan();
        return { roots: scanner.blocks.roots };
    }
    catch (error) {
        if (!(error instanceof words/* OutsideSubset */.O))
            throw error;
        return { roots: scanner.blocks.roots, stoppedAt: error.offset, isTooDeep: error.isTooDeep };
    }
}
class BlockScanner {
    blocks = new Blocks();
    text;
    words;
    /** Where the next line begins. */
    next = 0;
    constructor(text) {
        this.text = text;
        this.words = new words/* Words */.U(text);
    }
    scan() {
        const { text } = this;
        while (this.next < text.length) {
            const lineStart = this.next;
            let at = lineStart;
            while (text.charCodeAt(at) === 32)
                at++;
            const feed = (0,yaml_text/* lineFeed */.hB)(text, at);
            this.next = feed + 1;
            const end = (0,yaml_text/* contentEnd */.XA)(text, at, (0,yaml_text/* lineEnd */.kd)(text, at, feed));
            if (at === end || text[at] === '#')
                continue;
            if (at === lineStart && this.isMarker(at, end))
                this.newDocument(at, end);
            else
                this.line(at, end, at - lineStart);
        }
        this.blocks.close(-1, this.next);
    }
    isMarker(at, end) {
        const first = this.text[at];
        return first === '%' || /^(?:---|\.\.\.)(?: |$)/.test(this.text.slice(at, Math.min(end, at + 4)));
    }
    newDocument(at, end) {
        if (this.text.slice(at, end) !== '---')
            throw new words/* OutsideSubset */.O(at);
        this.blocks.restart(this.next);
    }
    /** One line of content: collections that it opens, then a key, an item or a scalar. */
    line(start, end, indent) {
        this.blocks.close(indent, this.next);
        let at = start;
        let column = indent;
        while (this.isIndicator('-', at, end)) {
            this.blocks.collection('array', column, at).due = true;
            const content = this.afterIndicator(at, end);
            if (content === end)
                return;
            column += content - at;
            at = content;
        }
        if (this.isIndicator('?', at, end))
            return this.explicitKey(at, end, column);
        if (this.isIndicator(':', at, end)) {
            const content = this.explicitValue(at, end, column);
            if (content === end)
                return;
            column += content - at;
            at = content;
        }
        const first = this.text[at];
        const colon = first === '{' || first === '[' ? -1 : this.words.colonOf(at, end);
        if (colon === -1)
            return this.inlineValue(at, end, column);
        const key = this.words.key(at, colon);
        this.blocks.mapping(key, column, at);
        const content = this.afterIndicator(colon, end);
        if (content !== end)
            this.inlineValue(content, end, column + 1);
    }
    explicitKey(at, end, column) {
        const content = this.afterIndicator(at, end);
        if (content === end)
            throw new words/* OutsideSubset */.O(at);
        const quoted = this.words.quoted(content);
        const key = quoted ?? this.words.plain(content, end);
        if (key.end !== end)
            throw new words/* OutsideSubset */.O(content);
        const block = this.blocks.mapping(key, column, at);
        block.due = false;
        block.explicit = true;
    }
    explicitValue(at, end, column) {
        const block = this.blocks.top;
        if (block === undefined || block.indent !== column || !block.explicit)
            throw new words/* OutsideSubset */.O(at);
        block.explicit = false;
        block.due = true;
        return this.afterIndicator(at, end);
    }
    isIndicator(indicator, at, end) {
        return this.text[at] === indicator && (at + 1 === end || this.text[at + 1] === ' ');
    }
    /** Where content follows an indicator or a colon on the line; `end` when none does. */
    afterIndicator(at, end) {
        let content = at + 1;
        while (content < end && this.text[content] === ' ')
            content++;
        return content;
    }
    /** A value that stands on the rest of a line, or begins there; it has to be deeper than what holds it. */
    inlineValue(at, end, column) {
        const holder = this.blocks.top;
        if (holder?.due !== true || column <= holder.indent)
            throw new words/* OutsideSubset */.O(at);
        const first = this.text[at];
        if (first === '|')
            return this.blocks.place(holder, this.literal(at, end, holder.indent));
        if (first === '{' || first === '[')
            return this.blocks.place(holder, this.flow(at, holder.indent));
        const value = this.words.quoted(at) ?? this.words.plain(at, end);
        if (value.end !== end)
            throw new words/* OutsideSubset */.O(value.end);
        this.blocks.place(holder, value);
    }
    flow(at, indent) {
        const { text } = this;
        const node = this.words.flow(at);
        const feed = (0,yaml_text/* lineFeed */.hB)(text, node.end);
        if (node.end !== (0,yaml_text/* contentEnd */.XA)(text, node.end, (0,yaml_text/* lineEnd */.kd)(text, node.end, feed))) {
            throw new words/* OutsideSubset */.O(node.end);
        }
        // lines that it goes on over have to be deeper than what holds it
        for (let line = this.next; line < node.end; line = (0,yaml_text/* lineFeed */.hB)(text, line) + 1) {
            if (!isIndented(text, line, indent + 1))
                throw new words/* OutsideSubset */.O(line);
        }
        this.next = feed + 1;
        return node;
    }
    /** A literal block (`|` or `|-`), its lines without their indentation. */
    literal(at, end, indent) {
        const header = this.text.slice(at, end);
        if (header !== '|' && header !== '|-')
            throw new words/* OutsideSubset */.O(at);
        const { text } = this;
        let depth = 0;
        while (text.charCodeAt(this.next + depth) === 32)
            depth++;
        const first = this.next + depth;
        if (depth <= Math.max(indent, 0) || (0,yaml_text/* lineEnd */.kd)(text, first, (0,yaml_text/* lineFeed */.hB)(text, first)) === first) {
            throw new words/* OutsideSubset */.O(at);
        }
        const lines = [];
        while (this.next < text.length) {
            const feed = (0,yaml_text/* lineFeed */.hB)(text, this.next);
            const last = (0,yaml_text/* lineEnd */.kd)(text, this.next, feed);
            const isBlank = last === this.next;
            // spaces alone are content or not, by their number
            if (!isBlank && isIndented(text, this.next, last - this.next))
                throw new words/* OutsideSubset */.O(at);
            if (!isBlank && !isIndented(text, this.next, depth))
                break;
            lines.push(isBlank ? '' : text.slice(this.next + depth, last));
            this.next = feed + 1;
        }
        while (lines.at(-1) === '')
            lines.pop();
        const value = `${lines.join('\n')}${header === '|' ? '\n' : ''}`;
        return { kind: 'scalar', value, start: at, end: Math.min(this.next, this.text.length) };
    }
}
function isIndented(text, lineStart, columns) {
    for (let at = lineStart; at < lineStart + columns; at++)
        if (text.charCodeAt(at) !== 32)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/src/lockfile/yaml/read.js
// Reads the YAML of lockfiles: by the scanner of what the tools write, else by the YAML library.





/** What the library is given: it can take seconds over a million characters of nothing but mistakes. */
const MAX_LIBRARY_CHARACTERS = 2 ** 20;
/** The scanner takes no aliases. */
const SCANNED = { hasAliases: false };
/** Reads by the scanner, which takes a tenth of the library's time; by the library what the scanner does not take. */
function readYamlTrees(text) {
    const { roots: all, stoppedAt, isTooDeep } = scanYaml(text);
    const roots = all.filter(holdsSomething);
    if (isTooDeep === true)
        return unread(text, stoppedAt ?? 0, roots, 'values are nested too deep');
    if (stoppedAt !== undefined)
        return byLibrary(text, stoppedAt, roots);
    const lines = new lockfile_lines/* LineTable */.l(text);
    return {
        roots,
        lines,
        problems: [...(0,lockfile_problems/* conflictProblems */.VL)(text, lines), ...(0,lockfile_problems/* treeProblems */.P9)(roots, lines, SCANNED)],
    };
}
/** Reads by the library alone. */
function readYamlByLibrary(text) {
    return byLibrary(text, 0, []);
}
/** `stoppedAt` is where the scanner gave up: about where a mistake is. `rescued` is what it had read. */
function byLibrary(text, stoppedAt, rescued) {
    if (text.length > MAX_LIBRARY_CHARACTERS) {
        return unread(text, stoppedAt, rescued, 'it is large, and not written as package managers write');
    }
    const lines = new lockfile_lines/* LineTable */.l(text);
    const problems = (0,lockfile_problems/* conflictProblems */.VL)(text, lines);
    const line = lines.lineAt(stoppedAt);
    try {
        const { roots: all, problem } = (0,read.readYaml)(text);
        const roots = all.filter(holdsSomething);
        if (problem !== undefined && problems.length === 0) {
            problems.push({ kind: 'syntax', reason: `not YAML: ${problem}`, line });
        }
        return { roots, lines, problems: [...problems, ...(0,lockfile_problems/* treeProblems */.P9)(roots, lines)] };
    }
    catch (error) {
        // besides its own error, the parser can run out of stack on text that is nothing but mistakes
        return unread(text, stoppedAt, rescued, (0,errors/* messageOf */.b)(error));
    }
}
/** What was read before reading had to stop. */
function unread(text, stoppedAt, roots, why) {
    const lines = new lockfile_lines/* LineTable */.l(text);
    const limit = { kind: 'limit', reason: `not read in full: ${why}`, line: lines.lineAt(stoppedAt) };
    return { roots, lines, problems: [...(0,lockfile_problems/* conflictProblems */.VL)(text, lines), limit, ...(0,lockfile_problems/* treeProblems */.P9)(roots, lines)] };
}
function holdsSomething(root) {
    return root.kind !== 'scalar' || (root.value !== null && root.value !== '');
}


/***/ }),

/***/ 96569:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XA: () => (/* binding */ contentEnd),
/* harmony export */   hB: () => (/* binding */ lineFeed),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   rG: () => (/* binding */ oddAt)
/* harmony export */ });
// What both scanners of YAML ask of a text: its first character that they refuse, and where its lines begin and end.
/**
 * Characters that YAML refuses, or that are a line end or an indentation to some reader: a tab, a lone carriage return,
 * NEL, the separators of lines and paragraphs, a byte order mark (which those who decode files take away).
 */
const ODD_TEXT = /\r(?!\n)|[^\r\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/g;
/** Odd characters that mean nothing inside a comment to any reader: none of them ends a line. */
const HARMLESS_IN_COMMENTS = new Set(['\t', '\uFEFF']);
const SPACE = 32;
const CARRIAGE_RETURN = 13;
/** The offset of the first character that the scanners do not take; -1 when they take all. Linear. */
function oddAt(text) {
    let commentEnd = 0;
    ODD_TEXT.lastIndex = 0;
    for (let found = ODD_TEXT.exec(text); found !== null; found = ODD_TEXT.exec(text)) {
        const { 0: character, index } = found;
        if (!HARMLESS_IN_COMMENTS.has(character))
            return index;
        if (index < commentEnd)
            continue;
        if (!isOnCommentLine(text, text.lastIndexOf('\n', index) + 1))
            return index;
        commentEnd = lineFeed(text, index);
    }
    return -1;
}
function isOnCommentLine(text, lineStart) {
    let at = lineStart;
    while (text.charCodeAt(at) === SPACE)
        at++;
    return text[at] === '#';
}
/** Where the line of an offset ends: at its line feed, or at the end of the text. */
function lineFeed(text, at) {
    const found = text.indexOf('\n', at);
    return found === -1 ? text.length : found;
}
/** Where a line ends that has its line feed there: before the carriage return. */
function lineEnd(text, start, feed) {
    return feed > start && text.charCodeAt(feed - 1) === CARRIAGE_RETURN ? feed - 1 : feed;
}
/** Where the content of a line ends: before the blanks behind it, which no reader takes for content. */
function contentEnd(text, start, end) {
    let last = end;
    while (last > start && text.charCodeAt(last - 1) === SPACE)
        last--;
    return last;
}


/***/ }),

/***/ 16981:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ OutsideSubset),
/* harmony export */   U: () => (/* binding */ Words)
/* harmony export */ });
/** Thrown inside the scanner where a text leaves the subset; never leaves the reader. */
class OutsideSubset extends Error {
    offset;
    /** Set where no other reader is to try: nesting that costs them time by the square. */
    isTooDeep;
    constructor(offset, isTooDeep = false) {
        super('outside the subset');
        this.offset = offset;
        this.isTooDeep = isTooDeep;
    }
}
/** Levels of flow collections; the tools write two. */
const MAX_FLOW_DEPTH = 16;
/** YAML 1.2 section 7.4.2: a key on one line with its colon has at most this many characters. */
const MAX_IMPLICIT_KEY = 1024;
const SINGLE = /'[^'\r\n]*(?:''[^'\r\n]*)*'/y;
/** Only escapes that JSON has too. */
const DOUBLE = /"[^"\\\r\n]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\r\n]*)*"/y;
/** Neither an indicator nor, before a space or the end, one of `-?:`. */
const PLAIN_START = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s,[\]{}]))/y;
const FLOW_PLAIN = /[^\s,[\]{}:#]*(?:(?::(?=[^\s,[\]{}])|(?<=[^\s])#| +(?=[^\s,[\]{}:#]))[^\s,[\]{}:#]*)*/y;
class Words {
    text;
    /** No colon stands from here up to the one behind it, or to the end of the text. */
    askedFrom = 0;
    nextColon = -1;
    constructor(text) {
        this.text = text;
    }
    /** A quoted scalar that begins here, with the offset behind it; undefined where no quote stands. */
    quoted(at) {
        const quote = this.text[at];
        if (quote !== "'" && quote !== '"')
            return undefined;
        const word = this.match(quote === "'" ? SINGLE : DOUBLE, at);
        if (word === undefined)
            throw new OutsideSubset(at);
        const value = quote === "'" ? word.slice(1, -1).replaceAll("''", "'") : unescaped(word);
        return { kind: 'scalar', value, start: at, end: at + word.length };
    }
    /** The plain scalar that fills a line from here to `end`. */
    plain(at, end) {
        const value = this.text.slice(at, end);
        if (!this.startsPlain(at) || value.includes(': ') || value.includes(' #') || /[ :]$/.test(value)) {
            throw new OutsideSubset(at);
        }
        return { kind: 'scalar', value, start: at, end };
    }
    /** Where the colon of a key is that begins here and ends before `end`; -1 when there is no key. */
    colonOf(at, end) {
        const key = this.quoted(at);
        if (key !== undefined)
            return this.isColon(key.end, end) ? key.end : -1;
        for (let colon = this.colonFrom(at); colon < end; colon = this.colonFrom(colon + 1)) {
            if (this.isColon(colon, end))
                return colon;
        }
        return -1;
    }
    /** The next colon; the end of the text when there is none. Lines without one do not make it be searched for anew. */
    colonFrom(at) {
        if (at < this.askedFrom || at > this.nextColon) {
            const found = this.text.indexOf(':', at);
            this.nextColon = found === -1 ? this.text.length : found;
        }
        this.askedFrom = at;
        return this.nextColon;
    }
    key(at, colon) {
        if (colon - at > MAX_IMPLICIT_KEY)
            throw new OutsideSubset(at);
        return this.quoted(at) ?? this.plain(at, colon);
    }
    /** A flow collection that begins here; it may go on over lines. */
    flow(at, depth = 0) {
        if (depth > MAX_FLOW_DEPTH)
            throw new OutsideSubset(at, true);
        const isMap = this.text[at] === '{';
        const closer = isMap ? '}' : ']';
        const members = [];
        const items = [];
        let next = this.afterSpace(at + 1);
        while (this.text[next] !== closer) {
            if (isMap) {
                const member = this.flowMember(next, depth);
                members.push(member);
                next = this.afterSpace(member.value.end);
            }
            else {
                const item = this.flowValue(next, depth);
                items.push(item);
                next = this.afterSpace(item.end);
            }
            if (this.text[next] === ',')
                next = this.afterSpace(next + 1);
            else if (this.text[next] !== closer)
                throw new OutsideSubset(next);
        }
        const end = next + 1;
        return isMap ? { kind: 'object', members, start: at, end } : { kind: 'array', items, start: at, end };
    }
    flowMember(at, depth) {
        const key = this.flowScalar(at);
        if (this.text[key.end] !== ':' || !isFlowSpace(this.text.charCodeAt(key.end + 1))) {
            throw new OutsideSubset(key.end);
        }
        if (key.end - at > MAX_IMPLICIT_KEY)
            throw new OutsideSubset(at);
        const value = this.flowValue(this.afterSpace(key.end + 1), depth);
        return { key: String(key.value), keyStart: at, value };
    }
    flowValue(at, depth) {
        const first = this.text[at];
        return first === '{' || first === '[' ? this.flow(at, depth + 1) : this.flowScalar(at);
    }
    flowScalar(at) {
        const quoted = this.quoted(at);
        if (quoted !== undefined)
            return quoted;
        const word = this.startsPlain(at) ? this.match(FLOW_PLAIN, at) : undefined;
        if (word === undefined || word === '')
            throw new OutsideSubset(at);
        return { kind: 'scalar', value: word, start: at, end: at + word.length };
    }
    startsPlain(at) {
        PLAIN_START.lastIndex = at;
        return PLAIN_START.test(this.text);
    }
    /** A colon is an indicator only before a space or the end of the line. */
    isColon(at, end) {
        return this.text[at] === ':' && (at + 1 === end || this.text[at + 1] === ' ');
    }
    afterSpace(at) {
        let end = at;
        while (isFlowSpace(this.text.charCodeAt(end)))
            end++;
        return end;
    }
    match(expression, at) {
        expression.lastIndex = at;
        // Thousands of words are read, and the array of exec() would be made for each.
        return expression.test(this.text) ? this.text.slice(at, expression.lastIndex) : undefined;
    }
}
/** A blank or the end of a line. */
function isFlowSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d;
}
function unescaped(word) {
    return word.includes('\\') ? String(JSON.parse(word)) : word.slice(1, -1);
}


/***/ })

};
