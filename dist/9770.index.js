export const id = 9770;
export const ids = [9770];
export const modules = {

/***/ 34532:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   programOfPage: () => (/* binding */ programOfPage)
/* harmony export */ });
/* harmony import */ var _notebook_page_scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78713);

/** Longer scripts are libraries that a tool has put into the page: plots, formulas, whole applications. */
const MAX_SCRIPT = 100_000;
/** Characters of all scripts of one page that are read. */
const MAX_SCRIPTS = 400_000;
/** What a script needs for anything that is told of programs; most pages only draw and count. */
const MATTERS = /\bcookie\b|localStorage|sessionStorage|\beval\b|\bFunction\b|\bimport\b|\batob\b|fromCharCode|\bunescape\b|WebSocket|child_process|\bdecode/;
function programOfPage(page) {
    const read = [];
    let left = MAX_SCRIPTS;
    let unread = 0;
    for (const script of MATTERS.test(page) ? (0,_notebook_page_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptsOf */ .S)(page) : []) {
        const { length } = script.text;
        if (!MATTERS.test(script.text))
            continue;
        if (length > Math.min(left, MAX_SCRIPT)) {
            unread += length;
            continue;
        }
        left -= length;
        read.push(script);
    }
    const program = joined(page, read.sort((a, b) => a.at - b.at));
    return { ...program, incomplete: unread === 0 ? [] : [tooLong(unread)] };
}
function tooLong(unread) {
    const reason = `${unread} characters of scripts in the page were not read: scripts as long as these are libraries in most pages`;
    return { code: 'budget', reason, risk: 'shown' };
}
/** A line between two scripts keeps what one leaves open from the next. */
function joined(page, scripts) {
    const texts = [];
    const lines = [];
    let line = 1;
    let from = 0;
    for (const { text, at, plain } of scripts) {
        line += breaksIn(page, from, at);
        from = at;
        const own = breaksIn(text, 0, text.length) + 1;
        for (let index = 0; index < own; index++)
            lines.push(plain ? line + index : line);
        lines.push(line);
        texts.push(text, ';');
    }
    return { text: texts.join('\n'), lines };
}
function breaksIn(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}


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
