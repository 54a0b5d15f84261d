export const id = 5090;
export const ids = [5090];
export const modules = {

/***/ 99435:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ PLAIN_ESCAPES)
/* harmony export */ });
// Escapes of Python's strings that stand for one character, whatever kind of string it is.
/** By the character behind the backslash. */
const PLAIN_ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    '\\': '\\',
    "'": "'",
    '"': '"',
};


/***/ }),

/***/ 2693:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pythonStrings)
/* harmony export */ });
/* harmony import */ var _escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99435);
// Reads the strings out of Python's literal syntax: escapes decoded, neighbours joined, comments passed over.

const TOKEN = /#[^\n]*|(?:[rbuRBU]{0,2})("""|'''|"|')|[^\s#"'rbuRBU]+|[rbuRBU]|\s+/gy;
const ESCAPE = /\\(?:\r?\n|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
/** Strings of one file; real ones have hundreds. */
const MAX_STRINGS = 20_000;
/** Linear; strings that are not closed end with the text. Never throws. */
function pythonStrings(text) {
    const found = [];
    let joins = false;
    let at = 0;
    while (at < text.length && found.length < MAX_STRINGS) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (match === null) {
            at++;
            continue;
        }
        const [token, quote] = match;
        at += token.length;
        if (quote === undefined) {
            if (token.trim() !== '' && !token.startsWith('#'))
                joins = false;
            continue;
        }
        const end = endOf(text, at, quote);
        const value = decoded(text.slice(at, end), /r/i.test(token.slice(0, -quote.length)));
        const last = found.at(-1);
        at = end + quote.length;
        if (joins && last !== undefined) {
            last.value += value;
            last.end = at;
        }
        else
            found.push({ value, offset: match.index, end: at });
        joins = true;
    }
    return found;
}
function endOf(text, start, quote) {
    for (let at = start; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === quote[0] && text.startsWith(quote, at))
            return at;
    }
    return text.length;
}
function decoded(raw, isRaw) {
    if (isRaw || !raw.includes('\\'))
        return raw;
    return raw.replace(ESCAPE, (_, hex, short, long, octal, other) => {
        const digits = hex ?? short ?? long;
        if (digits !== undefined)
            return character(Number.parseInt(digits, 16));
        if (octal !== undefined)
            return character(Number.parseInt(octal, 8));
        return other === undefined ? '' : (_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_ESCAPES */ .u[other] ?? `\\${other}`);
    });
}
function character(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}


/***/ }),

/***/ 15090:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSetupPy: () => (/* binding */ readSetupPy)
/* harmony export */ });
/* harmony import */ var _format_python_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2693);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4443);
/* harmony import */ var _setup_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3449);
// Reads setup.py for what its texts ask for. It is a program: what it works out is for those who read programs.



/** What begins and ends a list between texts. */
const MARKS = /\b(install_requires|setup_requires|tests_require|extras_require|dependency_links)\s{0,9}\+?=(?!=)|[([{]|[)\]}]|[,\n]/g;
const COMMENT = /#[^\n]*/g;
/** What stands between the name of a list, written as a text, and the list: `"install_requires": [`. */
const AFTER_NAME = /^\s{0,99}\]?\s{0,99}(?::|\+?=(?!=))/;
/**
 * Reads the lists that setuptools knows where they are written out, and requirements with an address wherever they
 * stand: in a variable, in another list. Never throws.
 */
function readSetupPy(written) {
    const { text, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .openLines */ .es)('setup-py', written);
    const lists = new Lists();
    let end = 0;
    let named = '';
    const strings = (0,_format_python_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonStrings */ .J)(text);
    for (const [index, string] of strings.entries()) {
        lists.pass(text.slice(end, string.offset), named);
        end = string.end;
        const behind = text.slice(end, Math.min(strings[index + 1]?.offset ?? text.length, end + 200));
        named = _setup_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .LISTS */ .m5.has(string.value) && AFTER_NAME.test(behind) ? string.value : '';
        const isKey = named !== '' || /^\s{0,99}:/.test(behind);
        for (const [at, line] of isKey ? [] : linesOf(string)) {
            if (lists.open !== '' || (0,_setup_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirect */ .c7)(line))
                (0,_setup_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .addRequirement */ .xX)(draft, line, draft.lineAt(string.offset) + at, lists.open);
        }
    }
    return draft.finish('manifest');
}
/** setuptools takes one text of many lines for a list, too. */
function linesOf({ value }) {
    return value
        .split('\n')
        .map((line, at) => [at, line])
        .filter(([, line]) => line.trim() !== '');
}
/** Follows which list texts stand in, by its brackets. */
class Lists {
    /** The name of the list that is open, or an empty text. */
    open = '';
    depth = 0;
    wasClosed = false;
    /** Goes over what stands between two texts; `named` when the first of them was the name of a list. */
    pass(between, named) {
        if (named !== '')
            this.begin(named);
        const code = between.replace(COMMENT, '').replace(named === '' ? '' : AFTER_NAME, '');
        for (const [mark, name] of code.matchAll(MARKS)) {
            if (name !== undefined)
                this.begin(name);
            else if (this.open !== '')
                this.step(mark);
        }
    }
    begin(name) {
        if (this.open !== '' && this.depth > 0)
            return;
        this.open = name;
        this.depth = 0;
        this.wasClosed = false;
    }
    step(mark) {
        if (/[([{]/.test(mark))
            this.depth++;
        else if (/[)\]}]/.test(mark)) {
            this.depth--;
            this.wasClosed = true;
        }
        const isEnd = mark === ',' || (mark === '\n' && this.wasClosed);
        if (this.depth < 0 || (this.depth === 0 && isEnd))
            this.open = '';
    }
}


/***/ })

};
