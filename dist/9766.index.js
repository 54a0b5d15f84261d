export const id = 9766;
export const ids = [9766];
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

/***/ 79666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   mJ: () => (/* binding */ isLocalHost)
/* harmony export */ });
// Addresses of packages, normalised as the clients that fetch them normalise them.
/** Requirements and lockfiles put the way of fetching before the address: `git+https`, `registry+https`. */
const WAY = /^(?:git|hg|svn|bzr|registry|sparse|direct|url|archive)\+/i;
const SHORTHAND = /^(github|gitlab|bitbucket|gist):(?!\/\/)([^/#\s][^#\s]*)/i;
const SHORT_HOSTS = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
    gist: 'gist.github.com',
};
const SCP = /^(?:[\w.-]+@)([\w.-]+):(?!\/\/)([^\s]+)$/;
const CREDENTIAL = /^(?:access_?token|api_?key|auth|auth_?token|password|private_?token|secret|sig|token)$/i;
/** Characters of an address that are looked at; no client takes longer ones. */
const MAX_LENGTH = 8192;
/**
 * What nearly every address of a lockfile is: nothing in it is changed by reading it. The host is no number, and no
 * encoded name, which would have to be checked.
 */
const ORDINARY = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})((?:\/[\w@+~-][\w.@+~-]*)+)$/;
/** Undefined for what is no absolute address. Never throws. */
function addressOf(text) {
    return ordinary(text) ?? unusual(text);
}
function ordinary(text) {
    const [, host, path] = (text.length <= MAX_LENGTH && ORDINARY.exec(text)) || [];
    if (host === undefined || path === undefined || host.includes('xn--'))
        return undefined;
    return {
        scheme: 'https',
        host,
        path,
        place: host + path,
        user: '',
        password: '',
        tokens: [],
        disguised: false,
    };
}
function unusual(text) {
    const written = expand(text.slice(0, MAX_LENGTH).trim());
    const url = parse(written);
    if (url === undefined)
        return undefined;
    const host = url.host.toLowerCase();
    const path = withoutDots(decoded(url.pathname));
    return {
        scheme: url.protocol.slice(0, -1).toLowerCase(),
        host,
        path,
        place: path === '/' ? host : host + path,
        user: decoded(url.username),
        password: decoded(url.password),
        tokens: url.search === '' ? [] : tokensOf(url.searchParams),
        disguised: isDisguised(written),
    };
}
function parse(written) {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(written))
        return undefined;
    try {
        return new URL(written);
    }
    catch {
        return undefined;
    }
}
function tokensOf(query) {
    return [...query].flatMap(([key, value]) => (CREDENTIAL.test(key) && value !== '' ? [value] : []));
}
function expand(text) {
    const plain = text.replace(WAY, '');
    const [, short, path] = SHORTHAND.exec(plain) ?? [];
    if (short !== undefined)
        return `https://${SHORT_HOSTS[short.toLowerCase()] ?? short}/${path}`;
    const [, host, rest] = SCP.exec(plain) ?? [];
    return host === undefined ? plain : `ssh://${host}/${rest}`;
}
function decoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Dot segments that decoding brought to light. */
function withoutDots(path) {
    // What the parser has not changed needs no second look.
    if (!/\/\/|\\|\/\.|\/$/.test(path))
        return path;
    const kept = [];
    for (const part of path.split(/[/\\]+/)) {
        if (part === '..')
            kept.pop();
        else if (part !== '.' && part !== '')
            kept.push(part);
    }
    return `/${kept.join('/')}`;
}
/** Encoded slashes are ordinary in scoped names (`@scope%2fname`) and suspect anywhere else. */
function isDisguised(written) {
    const [rawPath = ''] = written.replace(/^[^:]+:\/\/[^/\\?#]*/, '').split(/[?#]/, 1);
    if (!/[%\\]|\/\./.test(rawPath))
        return false;
    const clear = decoded(rawPath);
    if (/(?:^|[/\\])\.\.?(?:[/\\]|$)/.test(clear) || clear.includes('\\'))
        return true;
    return /%2f/i.test(rawPath.replace(/@[^/%]{1,214}%2f/gi, '@')) || /%(?:25|2e)/i.test(rawPath);
}
/** The address for people: without credentials and query, which may hold some. Raw text otherwise. */
function shownAddress(text) {
    const address = addressOf(text);
    return address === undefined
        ? text.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/g, '//')
        : `${address.scheme}://${address.place}`;
}
const LOCAL = /^(?:localhost|[\w.-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)(?::\d+)?$/;
/** Whether a host is the machine itself. */
function isLocalHost(host) {
    return LOCAL.test(host);
}


/***/ }),

/***/ 46541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ HostBook),
/* harmony export */   i: () => (/* binding */ isAt)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79666);

class HostBook {
    lists;
    /** Hosts of indexes for Python and conda, whose lockfiles give the address of each file. */
    fileHosts;
    constructor(lists) {
        this.lists = lists;
        const places = [lists.pypi, lists.conda].flatMap((list) => [list?.registry, list?.mirrors, list?.known].flatMap((part) => part ?? []));
        this.fileHosts = new Set(places.map((place) => place.split('/', 1)[0] ?? place));
    }
    originOf(url, ecosystem) {
        const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(url);
        if (address === undefined)
            return { key: url, standing: 'other' };
        return this.judge(address, ecosystem);
    }
    /** Whether an index that is known keeps its files there. */
    isFileHost(host) {
        return this.fileHosts.has(host);
    }
    /** Whether many tenants share the host: anybody can put a file there, nobody who does sits on the way to it. */
    isShared(host) {
        return Object.keys(this.lists.tenants).some((shared) => host === shared || host.endsWith(`.${shared}`));
    }
    judge(address, ecosystem) {
        const { host, place } = address;
        const lists = this.lists[ecosystem];
        if ((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocalHost */ .mJ)(host))
            return { key: 'local', standing: 'local' };
        if (isAt(place, lists?.registry))
            return { key: 'registry', standing: 'registry' };
        if (isAt(place, lists?.mirrors))
            return { key: host, standing: 'mirror' };
        const standing = isAt(place, lists?.known) ? 'known' : 'other';
        return { key: this.tenantOf(address), standing };
    }
    tenantOf({ host, path }) {
        const segments = Object.hasOwn(this.lists.tenants, host) ? (this.lists.tenants[host] ?? 0) : 0;
        return [host, ...path.split('/').filter(Boolean).slice(0, segments)].join('/').toLowerCase();
    }
}
/** Whether a host and path is one of the places or below it. */
function isAt(place, places = []) {
    return places.some((known) => place.startsWith(known) && (place.length === known.length || place[known.length] === '/'));
}


/***/ }),

/***/ 57663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ packageKnowledge)
});

// EXTERNAL MODULE: ./lib/src/inspect/package/hosts.js
var hosts = __webpack_require__(46541);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/inspect/package/lookalike-index.js
// Finds the popular name that a name could be taken for, without comparing it with every one of them.

/** One letter tells nothing about names shorter than this: too many honest ones are that close. */
const MIN_LENGTH = 5;
/** No registry takes longer names. */
const MAX_LENGTH = 214;
class LookalikeIndex {
    popular;
    /** Made when the first name of an ecosystem is looked up: most changes bring none. */
    lists = new Map();
    constructor(popular) {
        this.popular = popular;
    }
    /** In time that grows with the name's length alone. */
    find(name, ecosystem) {
        const names = this.popular[ecosystem];
        if (names === undefined)
            return undefined;
        const list = this.lists.get(ecosystem) ?? new NameList(names);
        this.lists.set(ecosystem, list);
        return list.find(name);
    }
}
class NameList {
    list;
    known;
    popular;
    /** Every name and every way to leave out one of its letters: two names at distance one meet in here. */
    near = new Map();
    byParts = new Map();
    constructor(list) {
        this.list = list;
        this.popular = new Set(list.names);
        this.known = new Set([...list.names, ...list.honest]);
        for (const name of list.names) {
            if (name.length < MIN_LENGTH)
                continue;
            for (const key of [name, ...deletions(name)])
                put(this.near, key, name);
            this.byParts.set(partsOf(name), name);
        }
    }
    find(name) {
        if (name.length < MIN_LENGTH || name.length > MAX_LENGTH || this.known.has(name))
            return undefined;
        return this.near1(name) ?? this.permuted(name) ?? this.affixed(name);
    }
    near1(name) {
        for (const key of [name, ...deletions(name)]) {
            for (const popular of this.near.get(key) ?? []) {
                if (isOneEditApart(name, popular) &&
                    !isNumbering(name, popular) &&
                    !this.isSameToRegistry(name, popular))
                    return { popular, how: 'by one letter' };
            }
        }
        return undefined;
    }
    isSameToRegistry(name, popular) {
        return this.list['ignores-separators'] && bare(name) === bare(popular);
    }
    permuted(name) {
        const popular = this.byParts.get(partsOf(name));
        return popular === undefined || this.isSameToRegistry(name, popular)
            ? undefined
            : { popular, how: 'in the order or separation of its parts' };
    }
    affixed(name) {
        const { prefixes, suffixes } = this.list;
        const rests = [
            ...prefixes.filter((prefix) => name.startsWith(prefix)).map((prefix) => name.slice(prefix.length)),
            ...suffixes.filter((suffix) => name.endsWith(suffix)).map((suffix) => name.slice(0, -suffix.length)),
        ];
        const popular = rests.find((rest) => rest.length >= MIN_LENGTH && this.popular.has(rest));
        return popular === undefined ? undefined : { popular, how: 'by what is put before or after it' };
    }
}
function put(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else if (!list.includes(value))
        list.push(value);
}
function deletions(name) {
    return Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1));
}
function bare(name) {
    return name.replace(/[-_.]/g, '');
}
/** The words of a name in alphabetical order, without what separates them. */
function partsOf(name) {
    return name
        .split(/[-_.]+/)
        .sort()
        .join(' ');
}
/** One letter more, less or other, or two neighbours swapped. */
function isOneEditApart(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end))
        end++;
    const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (one.length <= 1 && other.length <= 1)
        return true;
    return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}
/** `left-pad2` and `es5-x` beside `es6-x` are how honest projects number what they publish. */
function isNumbering(a, b) {
    const [one, other] = [a.replace(/\d/g, ''), b.replace(/\d/g, '')];
    return (0,core_text/* withoutEnd */.M)(one, '-_.') === (0,core_text/* withoutEnd */.M)(other, '-_.') && /\d/.test(a + b);
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/knowledge.js


/** Made once for each run. */
function packageKnowledge(rules) {
    return rules.index('package', rules, () => {
        const raw = rules.knowledge('package');
        return {
            hosts: new hosts/* HostBook */.I(raw.hosts),
            scriptPackages: new Set(raw['script-packages']),
            archivePlaces: raw['archive-places'],
            channels: new Set(raw.channels),
            lookalikes: new LookalikeIndex(raw.popular),
            locks: raw.locks,
        };
    });
}


/***/ }),

/***/ 39766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectRemoval: () => (/* binding */ inspectRemoval)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
/* harmony import */ var _lockfile_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1698);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76373);
/* harmony import */ var _knowledge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57663);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23467);





/** Larger than any lockfile that a package manager has written; of a larger one nobody counts the entries. */
const MAX_BYTES = 64 * 2 ** 20;
/** Folders above that are looked in for another lockfile: one of a workspace is at its root. */
const MAX_FOLDERS = 8;
/** The finding that a lockfile is gone; none where the project went with it, or another lockfile stands in. */
async function inspectRemoval(was, context) {
    const { path } = was.locator;
    const { openHead } = context;
    // Without a look at other files nobody can tell what is left. Moved elsewhere it locks another project.
    if (openHead === undefined)
        return [];
    const reading = await readingOf(path, was);
    const held = reading === undefined ? 0 : lockedIn(reading);
    if (held === 0)
        return [];
    const name = path.slice(path.lastIndexOf('/') + 1);
    const groups = (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_2__/* .packageKnowledge */ .D)(context.rules).locks.filter(
    // A list of requirements is a lock by what stands in it, whatever its name.
    ({ locks }) => locks.includes(name) || (reading?.format === 'requirements' && locks.includes('requirements.txt')));
    for (const group of groups) {
        const manifest = await manifestOf(path, group, openHead);
        if (manifest === undefined || (await hasAnother(path, group, openHead)))
            continue;
        return [
            (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(context.rules.rule('PACKAGE-LOCK-REMOVED'), {
                evidence: `deletes the lockfile of ${manifest}, which held ${held} ${held === 1 ? 'package' : 'packages'} to one version each: the next install takes what is newest, and compares it with nothing`,
                location: { path, members: [] },
                subject: name,
            }),
        ];
    }
    return [];
}
async function readingOf(path, { bytes }) {
    const load = (0,_lockfile_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .T)(path);
    if (load === undefined || bytes.size > MAX_BYTES)
        return undefined;
    return (await load())((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(await bytes.read(0, bytes.size)));
}
/** Requirements hold something only where they have hashes. */
function lockedIn({ format, role, entries }) {
    const held = entries.filter(({ source }) => source.kind !== 'workspace' && source.kind !== 'path');
    if (format === 'requirements')
        return held.filter(({ hashes }) => hashes.length > 0).length;
    return role === 'lock' ? held.length : 0;
}
/** The manifest beside it, if that asks for anything. */
async function manifestOf(path, { manifests }, openHead) {
    for (const name of manifests) {
        const at = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .beside */ .vY)(path, name);
        const bytes = await openHead(at);
        if (bytes === undefined)
            continue;
        const reading = await readingOf(at, { locator: { path: at, members: [] }, bytes });
        // What no reader knows (setup.py) asks for something as far as anybody can tell.
        if (reading === undefined || reading.entries.length > 0)
            return at;
    }
    return undefined;
}
async function hasAnother(path, { locks }, openHead) {
    for (const folder of (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersAbove */ .Zv)(path).slice(0, MAX_FOLDERS)) {
        for (const name of locks) {
            const at = folder === '' ? name : `${folder}/${name}`;
            if (at !== path && (await isLock(at, openHead)))
                return true;
        }
    }
    return false;
}
/** A list of requirements beside it is one only if it holds anything. */
async function isLock(path, openHead) {
    const bytes = await openHead(path);
    if (bytes === undefined || !path.endsWith('.txt'))
        return bytes !== undefined;
    const reading = await readingOf(path, { locator: { path, members: [] }, bytes });
    return reading === undefined || lockedIn(reading) > 0;
}


/***/ }),

/***/ 23467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   y: () => (/* binding */ foreignEncoding)
/* harmony export */ });
/** By the byte order mark, as pip does: PowerShell writes `pip freeze > requirements.txt` in UTF-16. Else UTF-8. */
function textOf(data) {
    const [first, second] = data;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(data);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(data);
    return new TextDecoder().decode(data);
}
/** pip looks for it in the first two lines (`auto_decode` in pip/_internal/utils/encoding.py). */
const CODING = /^(?:[^\n]{0,1000}\n)?[^\n#]{0,1000}#[^\n]{0,1000}?coding[:=]\s{0,8}([-\w.]{1,80})/;
const ASCII_LIKE = /^(?:utf[-_]?8(?:[-_]sig)?|ascii|us[-_]ascii|latin[-_]?1|iso[-_]?8859[-_]?1|cp1252)$/i;
/** In UTF-7 and its like, letters that look harmless are other requirements. */
function foreignEncoding(text, format) {
    const encoding = format === 'requirements' ? CODING.exec(text.slice(0, 4096))?.[1] : undefined;
    if (encoding === undefined || ASCII_LIKE.test(encoding))
        return [];
    const reason = `pip reads the file in the encoding ${encoding}, which a comment names; it was read as UTF-8`;
    return [{ code: 'unsupported', reason, risk: 'runs-code' }];
}


/***/ })

};
