export const id = 478;
export const ids = [478];
export const modules = {

/***/ 50639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VD: () => (/* binding */ compileMark),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   yG: () => (/* binding */ regex)
/* harmony export */ });
/** Characters of a text that patterns look at: options and addresses are short. */
const MAX_TEXT = 4096;
function exact(pattern) {
    return regex(pattern, '');
}
function compileMark(mark) {
    return { mark, text: exact(mark.text), any: exact(mark.any), none: exact(mark.none) };
}
/** Options of programs differ by case; words in texts do not. */
function regex(pattern, flags = 'i') {
    return pattern === undefined ? undefined : new RegExp(pattern, flags);
}
function fits({ mark, text, any, none }, { args, named }) {
    if (any !== undefined && !args.some((value) => hasText(value, any)))
        return false;
    if (none !== undefined && args.some((value) => hasText(value, none)))
        return false;
    if (mark.argument === undefined)
        return true;
    const given = typeof mark.argument === 'number' ? args[mark.argument] : optionsOf({ args, named }).get(mark.argument);
    const value = mark.item !== undefined && given?.kind === 'many' ? given.items[mark.item] : given;
    if (value === undefined)
        return false;
    if (mark.literal !== undefined)
        return isLiteral(value, mark.literal);
    if (text !== undefined)
        return (mark.whole !== true || isWhole(value)) && hasText(value, text);
    if (mark.name !== undefined)
        return isName(value, mark.name);
    return !isNothing(value);
}
/** A switch is on for every constant that counts as true, and off for a zero; `None` leaves it as it is by default. */
function isLiteral(value, wanted) {
    if (value.kind === 'text')
        return wanted === true && value.text !== '';
    if (value.kind !== 'literal')
        return false;
    if (wanted === true)
        return Boolean(value.value);
    return value.value === wanted || (wanted === false && value.value === 0);
}
/** The value itself, or an item of it: `{ ...localStorage }`. */
function isName(value, wanted) {
    if (value.kind === 'name')
        return value.name === wanted;
    return value.kind === 'many' && value.items.some((item) => item.kind === 'name' && item.name === wanted);
}
/** `data=None`, `data=b""` */
function isNothing(value) {
    return value.kind === 'text' ? value.text === '' : value.kind === 'literal' && value.value === null;
}
function isWhole(value) {
    return value.kind === 'text' || (value.kind === 'many' && value.shape === undefined);
}
function hasText(value, pattern) {
    if (value.kind === 'text')
        return pattern.test(value.text.slice(0, MAX_TEXT));
    return value.kind === 'many' && value.items.some((item) => item.kind === 'text' && hasText(item, pattern));
}
/** Arguments by name: those of Python, and the members of objects that JavaScript is given in their place. */
function optionsOf({ args, named }) {
    if (!args.some(isObject))
        return named;
    const all = new Map(named);
    for (const object of args) {
        if (object.kind !== 'many' || !isObject(object))
            continue;
        for (const [index, key] of (object.keys ?? []).entries()) {
            const value = object.items[index];
            if (key !== undefined && value !== undefined && !all.has(key))
                all.set(key, value);
        }
    }
    return all;
}
function isObject(value) {
    return value.kind === 'many' && value.shape === 'dict';
}


/***/ }),

/***/ 92668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Mh: () => (/* binding */ addressesIn),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   N1: () => (/* binding */ addressesOfValue),
/* harmony export */   SE: () => (/* binding */ isMetadata),
/* harmony export */   ls: () => (/* binding */ ipOf)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50639);

/** The host part is bounded, and everything before it is fixed, so that matching stays linear. */
const ADDRESS = /\b(https?|wss?|ftp|tcp):\/\/(?:[^\s/@'"<>]{0,200}@)?(\[[0-9a-f:.]{2,60}\]|[\w.%-]{1,253})(?::\d{1,5})?(\/[^\s'"<>]{0,500})?/gi;
/** Addresses of one text: the first ones decide. */
const MAX_ADDRESSES = 64;
function addressesIn(text) {
    if (!text.includes('://'))
        return [];
    const found = [];
    for (const [, scheme = '', host = '', path = ''] of text.matchAll(ADDRESS)) {
        found.push({ ...hostOf(host), scheme: scheme.toLowerCase(), path });
        if (found.length >= MAX_ADDRESSES)
            break;
    }
    return found;
}
function addressesOfValue(value) {
    if (value.kind === 'text')
        return addressesIn(value.text.slice(0, _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TEXT */ .lG));
    return value.kind === 'many' ? value.items.slice(0, 64).flatMap(addressesOfValue) : [];
}
function hostOf(raw) {
    const host = raw.toLowerCase().replace(/\.$/, '');
    const ip = ipOf(host);
    if (ip === undefined)
        return { host, disguised: false };
    return { host: ip, ip, disguised: ip !== host };
}
/** The dotted form of an IPv4 address in any of the notations of inet_aton(3), or mapped into IPv6. */
function ipOf(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    const mapped = /^(?:0*:){2,6}ffff:(.+)$/.exec(bare)?.[1];
    if (mapped !== undefined)
        return mappedOf(mapped);
    const parts = bare.split('.');
    if (parts.length > 4 || !parts.every((part) => /^(?:0x[0-9a-f]{1,8}|\d{1,12})$/i.test(part)))
        return undefined;
    const numbers = parts.map(numberOf);
    const last = numbers.pop() ?? 0;
    if (numbers.some((number) => number > 255) || !(last < 256 ** (4 - numbers.length)))
        return undefined;
    const value = numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last);
    return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}
function mappedOf(text) {
    if (text.includes('.'))
        return ipOf(text);
    const [high = '', low = ''] = text.split(':');
    if (!/^[0-9a-f]{1,4}$/.test(high) || !/^[0-9a-f]{1,4}$/.test(low))
        return undefined;
    return ipOf(String(Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16)));
}
/** A leading zero makes a number octal, as inet_aton has it. */
function numberOf(part) {
    if (/^0x/i.test(part))
        return Number.parseInt(part, 16);
    return /^0[0-7]+$/.test(part) ? Number.parseInt(part, 8) : Number(part);
}
/** This machine, or a network that nobody else reaches. */
function isLocal({ host, ip }) {
    if (ip === undefined)
        return host === 'localhost' || host === '[::1]' || host.endsWith('.localhost');
    const [a = 0, b = 0] = ip.split('.').map(Number);
    return a === 127 || a === 10 || a === 0 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b < 32);
}
/** The numbers at which clouds tell a machine about itself. */
const METADATA = new Set(['169.254.169.254', '100.100.100.200', '169.254.170.2']);
/** Whether it is the metadata service of a cloud, by its number or its name. */
function isMetadata({ host, ip }) {
    return (ip !== undefined && METADATA.has(ip)) || host === 'metadata.google.internal';
}
/** Whether a host, or a path on it, is on a list: `example.com` with what is below it, `example.com/some/path`. */
function isOn(list, { host, path }) {
    return list.some((entry) => {
        const slash = entry.indexOf('/');
        const name = slash === -1 ? entry : entry.slice(0, slash);
        if (host !== name && !host.endsWith(`.${name}`))
            return false;
        return slash === -1 || (path.startsWith(entry.slice(slash)) && !path.includes('/..'));
    });
}


/***/ }),

/***/ 58582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ VALUE_WORDS),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   bf: () => (/* binding */ lineCommands)
/* harmony export */ });
const VALUE_WORDS = {
    text: textOf,
    start: (value) => textOf(value.kind === 'many' && value.shape === 'parts' ? value.items[0] : value) ?? '',
    behind,
    end: (value) => textOf(value.kind === 'many' && value.shape === 'parts' ? value.items.at(-1) : value) ?? '',
    of: wordOf,
};
function behind(value, length) {
    if (value.kind === 'text')
        return { ...value, text: value.text.slice(length) };
    if (value.kind !== 'many' || value.shape !== 'parts')
        return value;
    const [first, ...others] = value.items;
    if (first?.kind !== 'text')
        return value;
    const rest = first.text.slice(length);
    const items = rest === '' ? others : [{ ...first, text: rest }, ...others];
    return items.length === 1 ? (items[0] ?? value) : { ...value, items };
}
function wordOf(text) {
    return { kind: 'text', text, layers: [] };
}
function textOf(value) {
    return value?.kind === 'text' ? value.text : undefined;
}
/** The words of each command of one line of shell, as far as blanks and quotes tell; comments are left out. */
function lineCommands(line) {
    return line
        .slice(0, MAX_LINE)
        .replaceAll(/(?:^|\s)#[^\n]*/g, ' ')
        .split(/\|\||&&|[;&|\n]/)
        .map((command) => command
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(/^["']|["']$/g, '')))
        .filter(([program]) => program !== undefined && program !== '');
}
/** Characters of a line that are taken apart. */
const MAX_LINE = 4096;


/***/ }),

/***/ 34931:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ givenTo),
/* harmony export */   h: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62797);
/* harmony import */ var _code_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92668);
/* harmony import */ var _package_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79666);
/* harmony import */ var _package_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46541);
/* harmony import */ var _package_transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48519);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14045);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93445);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55058);








const HELD = /[@#][0-9a-f]{40}\b|#sha(?:256|384|512)=[0-9a-f]{64}/i;
/** What a command of these words takes from where; words that are not known are empty. */
function givenTo(program, words, { byProgram }) {
    const isModule = program === 'python' && words[0] === '-m';
    const row = byProgram.get(isModule ? (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .kX)(words[1] ?? '') : program);
    if (row === undefined)
        return [];
    const isHeld = words.includes('--require-hashes');
    return (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .sourcesOf */ .u0)(isModule ? words.slice(2) : words, row).map((source) => ({
        source,
        ecosystem: row.ecosystem,
        held: isHeld || HELD.test(source.place),
    }));
}
/** The worst of them, if there is anything to say. */
function worstOf(given, rules) {
    if (given.length === 0)
        return undefined;
    const book = rules.index('install hosts', rules, () => {
        const { hosts } = rules.knowledge('package');
        return new _package_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .HostBook */ .I(hosts);
    });
    const [worst] = given
        .flatMap(({ source, ecosystem, held }) => {
        const told = judge(source, ecosystem, held, book);
        return told === undefined ? [] : [{ ...told, place: (0,_package_address_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAddress */ .Uk)(withScheme(source)) }];
    })
        .sort((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSeverity */ .zK)(a.severity, b.severity));
    return worst && { ...worst, says: worst.says.replace('%', () => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .T)(worst.place, 200)) };
}
/** Names that only one network knows. */
const INTERNAL = /^[\w-]+$|\.(?:local|localdomain|internal|intranet|lan|corp|home\.arpa)$/;
/** As requirements files are judged, and a number as what it is: a place that nobody has put a name to. */
function judge({ kind, place }, ecosystem, held, hosts) {
    const address = (0,_package_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(withScheme({ kind, place }));
    if (address === undefined || address.host.includes('$') || (0,_package_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocalHost */ .mJ)(address.host))
        return undefined;
    const host = address.host.replace(/:\d{1,5}$/, '');
    const ip = (0,_code_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .ipOf */ .ls)(host);
    const isOwn = (0,_code_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocal */ .IX)({ ...address, host, disguised: false, ...(ip !== undefined && { ip }) }) || INTERNAL.test(host);
    // Whoever wrote the change does not sit on the way to a host that everybody uses.
    const isPublic = hosts.isFileHost(host) || hosts.isShared(host) || hosts.originOf(place, ecosystem).standing !== 'other';
    if (kind === 'host') {
        const severity = isPublic ? 'LOW' : 'HIGH';
        return isOwn ? undefined : { severity, says: 'trusts % without checking that it is who it says it is' };
    }
    if ((0,_package_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlain */ .$i)(address)) {
        const severity = held || isOwn || isPublic ? 'MEDIUM' : 'HIGH';
        return { severity, says: `${DOES[kind]} % without encryption, so that anybody on the way can answer` };
    }
    if (isOwn || isPublic)
        return undefined;
    if (ip !== undefined || host.startsWith('['))
        return { severity: held ? 'MEDIUM' : 'HIGH', says: `${DOES[kind]} %, an address without a name` };
    return kind === 'index'
        ? { severity: 'LOW', says: `${DOES[kind]} %, which is not their public registry` }
        : undefined;
}
function withScheme({ kind, place }) {
    return kind === 'host' && !place.includes('://') ? `https://${place}` : place;
}
const DOES = { package: 'installs what is at', index: 'looks packages up at' };


/***/ }),

/***/ 79666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/** The URL parser of Node.js completes `https:/host` and `https:\\host`, and so do those who fetch by it. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|https?:[\\/])/i;
function parse(written) {
    if (!ABSOLUTE.test(written))
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

/***/ 67658:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   _J: () => (/* binding */ sourceLine),
/* harmony export */   c7: () => (/* binding */ isDirect),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
/** `lodash 4.17.21`, or what the project imports it by when that differs. */
function called({ name, alias, version }) {
    const own = version === undefined ? name : `${name} ${version}`;
    return alias === undefined || alias === name ? own : `${own} (as ${alias})`;
}
function urlOf({ source }) {
    return 'url' in source ? source.url : undefined;
}
/** The line of the address where it has its own. */
function sourceLine(entry) {
    return entry.sourceLine ?? entry.line;
}
/** Unknown counts as direct in manifests, where people write what they want. */
function isDirect({ relation }, role) {
    return relation === 'direct' || (relation === 'unknown' && role === 'manifest');
}


/***/ }),

/***/ 46541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 55217:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ haveSameBytes),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   kg: () => (/* binding */ isStrong),
/* harmony export */   lK: () => (/* binding */ byAlgorithm),
/* harmony export */   tL: () => (/* binding */ WITHSTANDS_REPLACEMENT)
/* harmony export */ });
const STRENGTH = new Map([
    ['md5', 1],
    ['sha1', 2],
    ['sha256', 4],
    ['sha384', 4],
    ['sha512', 4],
    ['h1', 4],
    ['blake2b', 4],
    ['blake3', 4],
]);
/** Berry's are SHA-512 of an archive that it packs itself; the rest of the name is the way that it packs. */
const BERRY = 'yarn-';
const STRONG = 4;
/** From here on nobody can make another file for a given hash, though for SHA-1 they can make two that share one. */
const WITHSTANDS_REPLACEMENT = 2;
/** An algorithm that is not in the table is taken for a strong one only by those who compare values. */
const UNKNOWN = 3;
/** Of the strongest hash; 0 without any. */
function strengthOf(hashes) {
    return hashes.reduce((strongest, { algorithm }) => Math.max(strongest, strengthOfOne(algorithm)), 0);
}
function strengthOfOne(algorithm) {
    return algorithm.startsWith(BERRY) ? STRONG : (STRENGTH.get(algorithm) ?? UNKNOWN);
}
function isStrong(hashes) {
    return strengthOf(hashes) >= STRONG;
}
/** Values by algorithm. */
function byAlgorithm(hashes) {
    const algorithms = new Map();
    for (const hash of hashes) {
        const values = algorithms.get(hash.algorithm) ?? new Map();
        algorithms.set(hash.algorithm, values.set(hash.value, hash));
    }
    return algorithms;
}
/** Whether both sides promise the same bytes: a strong hash is common, and none of the new ones is a stranger. */
function haveSameBytes(was, now) {
    const before = byAlgorithm(was.filter((hash) => isStrong([hash])));
    return [...byAlgorithm(now.filter((hash) => isStrong([hash])))].some(([algorithm, values]) => before.has(algorithm) && [...values.keys()].every((value) => before.get(algorithm)?.has(value)));
}


/***/ }),

/***/ 48519:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Lq: () => (/* binding */ credentialIn),
/* harmony export */   lu: () => (/* binding */ credentialVerdict),
/* harmony export */   yi: () => (/* binding */ transportVerdicts)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83442);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79666);
/* harmony import */ var _entry_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67658);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55217);
// Judges addresses by what they show to whoever listens: plain http, and credentials inside them.




/** `told` are indexes of the file that have a finding for being plain: what comes from there has the same cause. */
function transportVerdicts({ entries }, knowledge, told = []) {
    const hosts = new Set(told.map((index) => (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(index)?.host));
    return entries.flatMap((entry) => {
        const url = (0,_entry_words_js__WEBPACK_IMPORTED_MODULE_2__/* .urlOf */ .rs)(entry);
        const address = url === undefined ? undefined : (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(url);
        if (url === undefined || address === undefined)
            return [];
        const secret = credentialIn(address);
        const isTold = entry.source.kind === 'registry' && hosts.has(address.host);
        return [
            ...(isPlain(address) && !isTold ? [plainVerdict(entry, url, address, knowledge)] : []),
            ...(secret === undefined ? [] : [credentialVerdict((0,_entry_words_js__WEBPACK_IMPORTED_MODULE_2__/* .called */ .Ab)(entry), (0,_entry_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceLine */ ._J)(entry), address, secret)]),
        ];
    });
}
/** Whether anybody on the way can read and replace what is fetched. */
function isPlain({ scheme, host }) {
    return (scheme === 'http' || scheme === 'git' || scheme === 'ftp') && !(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocalHost */ .mJ)(host);
}
/** A hash, or a commit in full, refuses whatever is put in its place: finding another file for it takes too long even for SHA-1. */
function plainVerdict(entry, url, address, { hosts }) {
    const isHeld = (0,_strength_js__WEBPACK_IMPORTED_MODULE_1__/* .strengthOf */ .NY)(entry.hashes) >= _strength_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHSTANDS_REPLACEMENT */ .tL ||
        (entry.source.kind === 'git' && entry.source.commit !== undefined);
    // Whoever wrote the change does not sit on the way to a host that everybody uses.
    const isPublic = hosts.isShared(address.host) || hosts.originOf(url, entry.ecosystem).standing !== 'other';
    const severity = isHeld ? (isPublic ? 'LOW' : 'MEDIUM') : isPublic ? 'MEDIUM' : undefined;
    return {
        rule: 'PACKAGE-PLAIN-ADDRESS',
        ...(severity !== undefined && { severity }),
        what: (0,_entry_words_js__WEBPACK_IMPORTED_MODULE_2__/* .called */ .Ab)(entry),
        says: `is fetched from ${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .shownAddress */ .Uk)(url)} without encryption${isHeld ? '' : ', and no hash would notice another file'}`,
        cause: `${address.scheme} ${address.host}`,
        together: `are fetched from ${address.host} without encryption`,
        subject: entry.name,
        line: (0,_entry_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceLine */ ._J)(entry),
        isState: true,
    };
}
/** Longer user names without a password are tokens in the user's place. */
const LONG_USER = 16;
/** Characters of the longest placeholder that anybody writes. */
const MAX_PLACEHOLDER = 200;
/** What is filled in from the environment, or stands for what was taken out. */
const PLACEHOLDER = /^(?:\$\{?\w+(?!\w)\}?|%\w+%|\{\{?[^{}]*\}?\}|<[^<>]*>|\*|x|\[?redacted\]?|…)+$/i;
/** The credential of an address that is one, and no name of a variable. */
function credentialIn({ scheme, user, password, tokens }) {
    const isShell = scheme.includes('ssh');
    const long = !isShell && user.length > LONG_USER ? user : '';
    return [password, long, ...tokens].find((value) => value !== '' && !isPlaceholder(value));
}
function isPlaceholder(value) {
    return value.length <= MAX_PLACEHOLDER && PLACEHOLDER.test(value);
}
function credentialVerdict(what, line, address, secret) {
    const digest = (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(secret).slice(0, 16);
    return {
        rule: 'PACKAGE-URL-CREDENTIAL',
        what,
        says: `has a credential in its address at ${address.host} (${secret.slice(0, 3)}…): everybody who can read this file has it`,
        cause: JSON.stringify([address.host, digest]),
        together: `have a credential in their addresses at ${address.host}`,
        subject: digest,
        line,
        isState: true,
    };
}


/***/ })

};
