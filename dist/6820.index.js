export const id = 6820;
export const ids = [6820];
export const modules = {

/***/ 94607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readRSource)
/* harmony export */ });
// Reads R source just far enough: which functions it calls, which texts it holds. Comments are left out.
/** Calls and texts that are told apart; a file with more is no program of a person. */
const MAX_PARTS = 20_000;
const NAME_START = /[\p{L}.]/u;
const NAME = /[\p{L}\p{N}._]*/uy;
const BLANKS = /[ \t\r\n\f]*/y;
/** A first argument that is a text, perhaps by its name. Bounded, so that many calls cost no more than their text. */
const OPENING = /\([ \t\r\n]{0,40}(?:[\w.]{1,40} {0,4}= {0,4})?["']([^"'\\\n]{0,300})/y;
/** Texts kept of one function. */
const MAX_OPENINGS = 100;
const RAW = /[rR]["'](-{0,16})([([{])/y;
const CLOSING = { '(': ')', '[': ']', '{': '}' };
/** The functions that are called, by name. Linear in the text. */
function readRSource(source) {
    return new Scanner(source).scan();
}
class Scanner {
    source;
    calls = new Map();
    texts = [];
    at = 0;
    line = 1;
    counted = 0;
    constructor(source) {
        this.source = source;
    }
    scan() {
        while (this.at < this.source.length && this.calls.size + this.texts.length < MAX_PARTS)
            this.step();
        return { calls: this.calls, texts: this.texts };
    }
    step() {
        const letter = this.source.charAt(this.at);
        if (letter === '#')
            this.at = endOr(this.source.indexOf('\n', this.at), this.source);
        else if (letter === '"' || letter === "'")
            this.texts.push(this.quoted(letter));
        else if (letter === '`')
            this.callOf(this.quoted(letter));
        else if (this.isRaw())
            return;
        else if (NAME_START.test(letter))
            this.callOf(this.match(NAME));
        else if (letter >= '0' && letter <= '9')
            this.match(NAME);
        else
            this.at++;
    }
    callOf(name) {
        const start = this.at;
        this.match(BLANKS);
        const isCall = this.source[this.at] === '(';
        OPENING.lastIndex = this.at;
        this.at = start;
        if (!isCall)
            return;
        const call = this.calls.get(name) ?? { line: this.lineOf(start), openings: [] };
        this.calls.set(name, call);
        const [, opening] = OPENING.exec(this.source) ?? [];
        if (opening !== undefined && call.openings.length < MAX_OPENINGS)
            call.openings.push(opening);
    }
    quoted(quote) {
        let text = '';
        for (this.at++; this.at < this.source.length; this.at++) {
            const letter = this.source.charAt(this.at);
            if (letter === quote) {
                this.at++;
                return text;
            }
            if (letter === '\\')
                this.at++;
            text += letter === '\\' ? unescaped(this.source.charAt(this.at)) : letter;
        }
        return text;
    }
    /** r"---(text)---" */
    isRaw() {
        RAW.lastIndex = this.at;
        const [all, dashes = '', bracket = '('] = RAW.exec(this.source) ?? [];
        if (all === undefined)
            return false;
        const start = this.at + all.length;
        const close = `${CLOSING[bracket] ?? ')'}${dashes}${all.charAt(1)}`;
        const end = endOr(this.source.indexOf(close, start), this.source);
        this.texts.push(this.source.slice(start, end));
        this.at = end + close.length;
        return true;
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const [text = ''] = pattern.exec(this.source) ?? [];
        this.at += Math.max(text.length, pattern === NAME ? 1 : 0);
        return text;
    }
    lineOf(at) {
        for (; this.counted < at; this.counted++)
            if (this.source[this.counted] === '\n')
                this.line++;
        return this.line;
    }
}
function unescaped(letter) {
    return letter === 'n' ? '\n' : letter === 't' ? '\t' : letter;
}
function endOr(index, { length }) {
    return index < 0 ? length : index;
}


/***/ }),

/***/ 76820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectProfile: () => (/* binding */ inspectProfile)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
/* harmony import */ var _code_r_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94607);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46294);
/* harmony import */ var _knowledge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95148);




/** Bytes of a profile that are read: a large one has some thousand. */
const MAX_BYTES = 1024 * 1024;
/** What runs the file that it is given, and what only reads it: both take an address as well as a path. */
const SOURCES = ['source', 'sys.source'];
const READS = ['readLines', 'scan', 'readRDS', 'file', 'parse', 'read_lines', 'read_file'];
async function inspectProfile(artifact, { rules }) {
    const { bytes, locator } = artifact;
    const source = (0,_code_r_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readRSource */ .s)(new TextDecoder().decode(await bytes.read(0, MAX_BYTES)));
    const deeds = (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_2__/* .deedsOf */ .jh)({ calls: source.calls.keys(), texts: source.texts }, (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_2__/* .rKnowledge */ .ZT)(rules));
    const brings = deeds.has('code') || deeds.has('evaluate');
    const takesAddress = (name) => source.calls.get(name)?.openings.some(isAddress) === true;
    const isSourced = SOURCES.some(takesAddress) || (deeds.has('evaluate') && READS.some(takesAddress));
    const isBad = deeds.has('command') || (brings && deeds.has('fetch')) || (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_2__/* .isHidden */ .dK)(deeds) || isSourced;
    const findings = !isBad
        ? []
        : [
            (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rules.rule('R-PROFILE-EXEC'), {
                evidence: `${(0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .F)(locator)} uses ${(0,_knowledge_js__WEBPACK_IMPORTED_MODULE_2__/* .toldDeeds */ .dB)(deeds)} when R starts`,
                location: { path: locator.path, members: locator.members, line: lineOf(source.calls, deeds) },
                subject: (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_2__/* .toldDeeds */ .dB)(deeds),
            }),
        ];
    const reason = `only the first ${MAX_BYTES} bytes of the program were read`;
    return {
        format: 'r-profile',
        findings,
        members: [],
        incomplete: bytes.size > MAX_BYTES ? [{ code: 'budget', reason, risk: 'runs-code' }] : [],
    };
}
/** source() takes an address as well as a path. */
function isAddress(text) {
    return /^(?:https?|ftp):\/\//i.test(text);
}
/** The first line of the worst that it calls. */
function lineOf(calls, deeds) {
    const names = ['command', 'fetch', 'decode', 'code'].flatMap((deed) => deeds.get(deed) ?? []);
    return names.map((name) => calls.get(name)?.line).find((line) => line !== undefined) ?? 1;
}


/***/ }),

/***/ 95148:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ isDangerous),
/* harmony export */   ZT: () => (/* binding */ rKnowledge),
/* harmony export */   dB: () => (/* binding */ toldDeeds),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   jh: () => (/* binding */ deedsOf)
/* harmony export */ });
/* harmony import */ var _code_r_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94607);
// What rules/r.yml knows of R's functions, and what an expression does by it.

/** Worst first. */
const ORDER = ['command', 'code', 'fetch', 'decode', 'files', 'evaluate', 'indirect'];
/** Characters of text constants that are read as programs, of one expression. */
const MAX_PROGRAM = 64 * 1024;
function rKnowledge(rules) {
    return rules.index('r', rules, () => {
        const { functions, ordinary, startup, shadowed, mapped } = rules.knowledge('r');
        const deeds = new Map();
        for (const deed of ORDER) {
            for (const name of functions[deed])
                deeds.set(name, deed);
        }
        return {
            deeds,
            ordinary: new Set(ordinary),
            startup: new Set(startup),
            shadowed: new Set(shadowed),
            mapped: new Set(mapped),
        };
    });
}
/** What an expression does: by its calls, by names that it hands to a caller, by programs in its texts. */
function deedsOf({ calls, names = [], texts }, { deeds, ordinary }) {
    const found = new Map();
    const add = (name) => {
        const deed = deeds.get(name);
        if (deed !== undefined)
            found.set(deed, (found.get(deed) ?? new Set()).add(name));
    };
    for (const name of calls)
        add(name);
    if (found.has('indirect'))
        for (const name of [...names, ...texts])
            if (!ordinary.has(name))
                add(name);
    if (found.has('evaluate')) {
        let left = MAX_PROGRAM;
        for (const text of texts) {
            if ((left -= text.length) < 0)
                break;
            for (const name of (0,_code_r_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readRSource */ .s)(text).calls.keys())
                add(name);
        }
    }
    return new Map([...found].map(([deed, list]) => [deed, [...list].sort()]));
}
/** Programs, code, downloads, and decoding of what is then evaluated. */
function isDangerous(deeds) {
    return deeds.has('command') || deeds.has('code') || deeds.has('fetch') || isHidden(deeds);
}
function isHidden(deeds) {
    return deeds.has('decode') && deeds.has('evaluate');
}
/** The functions that matter most, as `a, b and 3 more`. */
function toldDeeds(deeds) {
    const names = ORDER.flatMap((deed) => deeds.get(deed) ?? []);
    const more = names.length - 4;
    return `${names.slice(0, 4).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ })

};
