export const id = 623;
export const ids = [623,3979,3004];
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


/***/ })

};
