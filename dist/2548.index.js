export const id = 2548;
export const ids = [2548,5919];
export const modules = {

/***/ 72548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shellOfCommandFile: () => (/* binding */ shellOfCommandFile)
/* harmony export */ });
/* harmony import */ var _recipe_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95919);
/* harmony import */ var _shell_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54799);
/* harmony import */ var _value_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88112);



/** Values of one file that are looked at. */
const MAX_VALUES = 5000;
/** What task runners put in. */
const FILLED = /\{\{[ \t]{0,9}\.?(\w{1,80})[ \t]{0,9}\}\}|\$\{(\w{1,80})\}/g;
/** Never throws: what its reader refuses says nothing. */
async function shellOfCommandFile(text, path, file, rows) {
    const out = new _shell_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ShellLines */ .a();
    if (file.lines === true)
        takeLines(text, file, rows, out);
    else
        await takeTree(text, path, file, rows, out);
    return out.all;
}
async function takeTree(text, path, file, rows, out) {
    const lines = new _value_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .ValueLines */ .J(text);
    for (const root of await (0,_recipe_files_js__WEBPACK_IMPORTED_MODULE_0__/* .rootsOf */ .R)(text, path)) {
        for (const { key, node } of file.variables?.flatMap((each) => valuesAt(root, each.split('.'))) ?? [])
            for (const value of textsIn(node))
                takeVariable(key, value.text, lines.first(value.node), rows, out);
        for (const { node } of file.commands.flatMap((each) => valuesAt(root, each.split('.'))))
            for (const value of textsIn(node)) {
                const script = filled(value.text);
                out.script(script, lines.all(value.node, script));
            }
    }
}
/** Lines of the form that the row has for them, with those that they go on in. */
function takeLines(text, { commands, variables }, rows, out) {
    const [command, variable] = [commands, variables ?? []].map((list) => list.map((each) => new RegExp(each)));
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at]?.replace(/\r$/, '') ?? '';
        const [, name, value] = variable?.map((each) => each.exec(line)).find((found) => found !== null) ?? [];
        if (name !== undefined && value !== undefined)
            takeVariable(name, value.replace(/^(["'])(.*)\1$/, '$2'), at + 1, rows, out);
        const script = command?.map((each) => each.exec(line)?.[1]).find((found) => found !== undefined);
        if (script === undefined)
            continue;
        out.script(filled(script), at + 1);
        while (lines[at]?.endsWith('\\') === true && at + 1 < lines.length)
            out.script(filled(lines[++at] ?? ''), at + 1);
    }
}
/** Variables that say something by themselves, and those that name a model for the commands. */
function takeVariable(name, value, line, rows, out) {
    if (!/^\w{1,80}$/.test(name))
        return;
    if (rows.telling.has(name))
        out.script(`export ${name}=${(0,_shell_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(value)}`, line);
    else if (rows.variables.has(name) || rows.isModelName(value))
        out.script(`${name}=${(0,_shell_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(value)}`, line);
}
/** What stands at a path, in which `*` is any key or item. */
function valuesAt(root, path) {
    let found = [{ key: '', node: root }];
    for (const part of path)
        found = found
            .flatMap(({ node }) => {
            if (node.kind === 'array')
                return part === '*' ? node.items.map((item) => ({ key: '', node: item })) : [];
            if (node.kind !== 'object')
                return [];
            const members = part === '*' ? node.members : node.members.filter(({ key }) => key === part);
            return members.map(({ key, value }) => ({ key, node: value }));
        })
            .slice(0, MAX_VALUES);
    return found;
}
/** A text, or those of a list; a list of words is one command for few tools, and lines for most. */
function textsIn(node) {
    const items = node.kind === 'array' ? node.items.slice(0, MAX_VALUES) : [node];
    return items.flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [{ text: item.value, node: item }] : []);
}
function filled(text) {
    return text.replaceAll(FILLED, (_, plain, braced) => `$${plain ?? braced ?? ''}`);
}


/***/ }),

/***/ 95919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rootsOf),
/* harmony export */   shellOfRecipe: () => (/* binding */ shellOfRecipe)
/* harmony export */ });
/* harmony import */ var _format_json_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49736);
/* harmony import */ var _format_hub_sniff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84444);
/* harmony import */ var _recipes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36072);
/* harmony import */ var _shell_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54799);
/* harmony import */ var _value_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88112);





/** Never throws: what its reader refuses says nothing, for no tool reads it either. */
async function shellOfRecipe(text, name, rows) {
    const lines = new _value_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .ValueLines */ .J(text);
    const out = new _shell_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .ShellLines */ .a();
    // A model's own configuration has no trust to give, and what it says of trust is told as such.
    const file = { rows, trusts: !(0,_format_hub_sniff_js__WEBPACK_IMPORTED_MODULE_1__/* .hasModelConfigName */ .nx)(name) };
    for (const root of await rootsOf(text, name))
        for (const setting of (0,_recipes_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsIn */ .R)(root, file))
            (0,_recipes_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSetting */ .c)(setting, lines, out, setting.trust === undefined ? 'model-named' : 'model-setting');
    return out.all;
}
/** The trees of a file, by what its name says it is written in. */
async function rootsOf(text, name) {
    if (/\.json[c5]?$/.test(name))
        return [(0,_format_json_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonPart */ .G)(text, { dialect: name.endsWith('.json') ? 'jsonc' : 'json5' }).root];
    if (name.endsWith('.toml')) {
        const { root } = (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 24))).readTomlPart(text);
        return root === undefined ? [] : [root];
    }
    const [{ readYaml }, { YamlError }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 95861)),
        __webpack_require__.e(/* import() */ 3979).then(__webpack_require__.bind(__webpack_require__, 73979)),
    ]);
    try {
        return readYaml(text).roots;
    }
    catch (error) {
        if (error instanceof YamlError)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 36072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ settingsIn),
/* harmony export */   c: () => (/* binding */ writeSetting)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42614);
/* harmony import */ var _shell_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54799);


/** Objects around one in which its model is looked for. */
const NEAR = 2;
/** Python takes them for true; readers of YAML do, too. */
const ON = /^(?:true|yes|on|1)$/i;
const OFF = /^(?:false|no|off|0)$/i;
const TRUSTS = /^--trust[-_]remote[-_]code(?:=(.*))?$/;
/** Objects under such a key are about a model, so that their plain keys name it. */
const ABOUT = /model|dataset|tokenizer|checkpoint/i;
/** Members of an object among which one is looked for that names a model. */
const MAX_INSIDE = 200;
/** Words of one list, and settings of one file. */
const MAX_WORDS = 500;
const MAX_SETTINGS = 1000;
/** All settings of a document that name a model and trust its code; of the others those that could name a revision. */
function settingsIn(root, { rows, trusts }) {
    const { 'recipe-records': records, 'recipe-skips': skips } = rows.manifests;
    if (root.kind === 'object' && root.members.some(({ key, value }) => isRecord(key, value, records)))
        return [];
    const finder = new Finder(rows);
    const found = [];
    const seen = new Set();
    const open = [{ node: root, key: '', around: [] }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const { node, key, around } = place;
        if (node.kind === 'scalar' || seen.has(node) || found.length >= MAX_SETTINGS)
            continue;
        seen.add(node);
        if (node.kind === 'array') {
            for (const item of node.items)
                open.push({ node: item, key, around });
            continue;
        }
        found.push(...finder.of({ ...place, node }, trusts));
        const inner = [node, ...around].slice(0, NEAR);
        for (const member of node.members)
            if (!skips.includes(member.key))
                open.push({ node: member.value, key: member.key, around: inner });
    }
    return found;
}
function isRecord(key, value, records) {
    return records.includes(key) && (value.kind !== 'scalar' || key === 'openapi' || key === 'swagger');
}
/** As commands on the lines of the file: what trusts code stands on its own. */
function writeSetting({ key, value, name, revision, trust }, lines, out, program = 'model-setting') {
    const words = [program, `--setting=${key}`, name];
    if (revision !== undefined)
        words.push('--revision', revision);
    const said = { text: words.map(_shell_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T).join(' '), lines: [lines.first(value)] };
    const switched = trust && { text: "'--trust-remote-code'", lines: [lines.first(trust)] };
    out.words(switched === undefined ? [said] : [said, switched]);
}
class Finder {
    rows;
    keys;
    known = new Map();
    constructor(rows) {
        this.rows = rows;
        this.keys = rows.manifests;
    }
    of(place, trusts) {
        const { node, key } = place;
        const listed = trusts ? this.lists(node) : [];
        const trust = trusts ? this.trustOf(node) : undefined;
        const own = this.modelOf(node, trust !== undefined || ABOUT.test(key));
        if (trust === undefined)
            return own === undefined ? listed : [...listed, own];
        const named = own ?? this.near(place);
        return named === undefined ? listed : [...listed, { ...named, trust }];
    }
    /** What trusts code in an object: its key, or a word of its arguments. */
    trustOf({ members }) {
        // What a container is given is read as its command.
        const isContainer = members.some(({ key }) => key === 'image' || key === 'modelFormat');
        for (const { key, value } of members) {
            if (this.keys['code-keys'].includes(key) && ON.test(textOf(value) ?? ''))
                return value;
            if (isContainer || !this.keys['recipe-arguments'].includes(key))
                continue;
            const words = value.kind === 'array' ? value.items.slice(0, MAX_WORDS) : [value];
            const texts = words.map((word) => textOf(word) ?? '');
            // One text may be a whole line.
            const at = texts.findIndex((text, index) => trustsIn(text.split(/\s+/, MAX_WORDS), texts[index + 1]));
            if (at !== -1)
                return words[at];
        }
        return undefined;
    }
    /** The model in the object itself, in those around, or beside it in those. */
    near({ node, around }) {
        for (const each of [node, ...around]) {
            const found = this.around(each);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** Asked once for each object, however many are inside it. */
    around(node) {
        const known = this.known.get(node);
        if (known !== undefined)
            return known.setting;
        let setting = this.modelOf(node, false);
        for (const { key, value } of node.members.slice(0, MAX_INSIDE))
            if (value.kind === 'object')
                setting ??= this.modelOf(value, ABOUT.test(key));
        this.known.set(node, { setting });
        return setting;
    }
    modelOf(node, isAbout) {
        const { 'recipe-keys': known, 'model-keys': served, 'recipe-plain-keys': plain } = this.keys;
        for (const key of [...known, ...served, ...(isAbout ? plain : [])]) {
            const value = node.members.findLast((member) => member.key === key)?.value;
            const name = textOf(value);
            if (value === undefined || name === undefined || !this.rows.isModelName(name))
                continue;
            const revisions = this.keys['recipe-revision-keys'];
            const revision = revisions
                .map((each) => textOf(node.members.findLast((member) => member.key === each)?.value))
                .find((text) => text !== undefined && text !== '');
            return { key, value, name, revision };
        }
        return undefined;
    }
    /** `model_args: pretrained=someone/m,trust_remote_code=True`, all in one text. */
    lists({ members }) {
        return members.flatMap(({ key, value }) => {
            const text = textOf(value);
            if (text === undefined || !/trust[-_]remote[-_]code=/i.test(text))
                return [];
            const options = new Map((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .asOptions */ .l)([text]).map((word) => {
                const [, name = '', given = ''] = /^--([^=]{1,80})=(.*)$/s.exec(word ?? '') ?? [];
                return [name.replaceAll('-', '_'), given];
            }));
            const known = [...this.keys['recipe-keys'], ...this.keys['recipe-plain-keys']];
            const name = known.map((each) => options.get(each)).find((each) => this.rows.isModelName(each ?? ''));
            const isOn = ON.test(options.get('trust_remote_code') ?? '');
            return name === undefined || !isOn
                ? []
                : [{ key, value, name, revision: options.get('revision'), trust: value }];
        });
    }
}
function trustsIn(words, next) {
    return words.some((word, at) => {
        const [all, given] = TRUSTS.exec(word) ?? [];
        return all !== undefined && !OFF.test(given ?? words[at + 1] ?? next ?? '');
    });
}
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}


/***/ }),

/***/ 88112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ValueLines)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25766);
/* harmony import */ var _lockfile_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50333);
// The lines of a YAML file on which the lines of a value stand: of a block its own, of any other value the first one.


class ValueLines {
    file;
    table;
    constructor(file) {
        this.file = file;
        this.table = new _lockfile_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .LineTable */ .l(file);
    }
    /** The line where a value begins; of a block the one behind its mark. */
    first(node) {
        return this.table.lineAt(node.start) + (this.mark(node) === undefined ? 0 : 1);
    }
    /** One for each line of the value's text. Linear in both. */
    all(node, text) {
        const first = this.first(node);
        const lines = text.split('\n');
        if (this.mark(node) === '>')
            return this.folded(node, lines, first);
        const step = this.mark(node) === undefined ? 0 : 1;
        return lines.map((_, index) => first + index * step);
    }
    /** A block as it is written, where all of its lines are folded into one. */
    unfolded(node) {
        if (this.mark(node) !== '>' || (0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(node)?.trim().includes('\n') === true)
            return undefined;
        return this.file
            .slice(node.start, node.end)
            .split('\n')
            .slice(1)
            .map((line) => line.trim())
            .filter((line) => line !== '')
            .join('\n');
    }
    mark(node) {
        const sign = this.file[node.start];
        return node.kind === 'scalar' && (sign === '|' || sign === '>') ? sign : undefined;
    }
    /** Lines that are folded into one begin with the first of them. */
    folded(node, lines, first) {
        const written = this.file.slice(node.start, node.end).split('\n').slice(1);
        let at = 0;
        return lines.map((line) => {
            let left = line.trim().length;
            while (left > 0 && at < written.length && written[at]?.trim() === '')
                at++;
            const found = first + Math.min(at, Math.max(written.length - 1, 0));
            for (; left > 0 && at < written.length; at++)
                left -= (written[at]?.trim().length ?? 0) + 1;
            return found;
        });
    }
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
