export const id = 9766;
export const ids = [9766];
export const modules = {

/***/ 83442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex),
/* harmony export */   t: () => (/* binding */ newHash)
/* harmony export */ });
/** A new hash of that algorithm, by OpenSSL's name for it. Throws when this Node does not have it. */
function newHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}
/** sha256 of bytes, or of a text as UTF-8, as 64 lower-case hex characters. */
function sha256Hex(content) {
    return newHash('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 46601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 53501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ compareReadings),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   cg: () => (/* binding */ stepOf)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91477);

function nameKey({ ecosystem, name }) {
    return `${ecosystem} ${name}`;
}
/** From the nearest match to the farthest: an entry takes the first at base that nobody has taken. */
const MATCHES = [
    (entry) => key(entry, entry.version, entry.slot, entry.source.kind),
    (entry) => key(entry, entry.version, entry.slot),
    (entry) => key(entry, entry.version),
    (entry) => key(entry, entry.slot),
    (entry) => key(entry, entry.source.kind),
    (entry) => key(entry),
];
/**
 * No two lists of parts make one key, whatever stands in them. go.sum gives a module's hash and that of its go.mod as
 * two entries, which have nothing to do with each other.
 */
function key(entry, ...parts) {
    let text = nameKey(entry);
    if (entry.ecosystem === 'go')
        text = `${entry.slot.length} ${entry.slot} ${text}`;
    for (const part of parts)
        text = `${part === undefined ? '' : part.length} ${part ?? ''} ${text}`;
    return text;
}
/** In time that grows with the number of entries alone. */
function compareReadings(before, after) {
    const partners = new Map();
    const [base, head] = [indexOf(before.entries), indexOf(after.entries)];
    let [olds, news] = pairSingles(before.entries, after.entries, base, head, partners);
    for (const match of MATCHES)
        [olds, news] = pair(olds, news, match, partners);
    pairCopies(before.entries, news, partners);
    const changes = after.entries.flatMap((now) => {
        const was = partners.get(now);
        if (was === undefined)
            return [{ now }];
        return isSame(was, now) ? [] : [{ now, was }];
    });
    return { before, after, changes, base, head };
}
/**
 * Most packages stand in a file once, and whatever is matched, their one entry at head finds the one at base. Returns
 * what is left of both sides.
 */
function pairSingles(olds, news, base, head, partners) {
    const taken = new Set();
    for (const [name, [now, another]] of head) {
        const [was, copy] = base.get(name) ?? [];
        if (now === undefined || another !== undefined || was === undefined || copy !== undefined)
            continue;
        if (now.ecosystem === 'go' && was.slot !== now.slot)
            continue;
        taken.add(was);
        partners.set(now, was);
    }
    return [olds.filter((old) => !taken.has(old)), news.filter((now) => !partners.has(now))];
}
/** Returns what is left of both sides. */
function pair(olds, news, match, partners) {
    if (olds.length === 0 || news.length === 0)
        return [olds, news];
    const open = group(olds.toReversed(), match);
    const taken = new Set();
    const left = news.filter((now) => {
        const was = open.get(match(now))?.pop();
        if (was === undefined)
            return true;
        taken.add(was);
        partners.set(now, was);
        return false;
    });
    return [olds.filter((old) => !taken.has(old)), left];
}
/** A further copy of a package is compared with one that was there, of the same version if there is one. */
function pairCopies(olds, news, partners) {
    if (news.length === 0)
        return;
    for (const match of [
        (entry) => key(entry, entry.version),
        (entry) => key(entry),
    ]) {
        const open = group(olds, match);
        for (const now of news) {
            const was = partners.has(now) ? undefined : open.get(match(now))?.[0];
            if (was !== undefined)
                partners.set(now, was);
        }
    }
}
function group(entries, match) {
    const groups = new Map();
    for (const entry of entries) {
        const name = match(entry);
        const list = groups.get(name);
        if (list === undefined)
            groups.set(name, [entry]);
        else
            list.push(entry);
    }
    return groups;
}
function indexOf(entries) {
    return group(entries, nameKey);
}
function isSame(was, now) {
    return (was.version === now.version &&
        was.range === now.range &&
        was.alias === now.alias &&
        was.installScript === now.installScript &&
        isSameSource(was.source, now.source) &&
        haveSameHashes(was.hashes, now.hashes));
}
function isSameSource(was, now) {
    if (was.kind === 'registry' && now.kind === 'registry')
        return was.url === now.url;
    return JSON.stringify(was) === JSON.stringify(now);
}
/** In whatever order. */
function haveSameHashes(was, now) {
    if (was.length !== now.length)
        return false;
    if (was.every((hash, index) => isSameHash(hash, now[index])))
        return true;
    return hashText(was) === hashText(now);
}
function isSameHash(was, now) {
    return was.algorithm === now?.algorithm && was.value === now.value;
}
function hashText(hashes) {
    return JSON.stringify(hashes.map(({ algorithm, value }) => `${algorithm} ${value}`).sort());
}
/** How far the package moved; `same` for new ones, too. */
function stepOf({ was, now }) {
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .stepBetween */ .LT)(was?.version, now.version);
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

/***/ 90520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ ONE_FILE),
/* harmony export */   mv: () => (/* binding */ changeVerdict),
/* harmony export */   vI: () => (/* binding */ hashVerdicts)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79666);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53501);
/* harmony import */ var _entry_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67658);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55217);




/** Ecosystems whose versions are one file each; others publish many files for one version, and may add some. */
const ONE_FILE = new Set(['npm', 'cargo', 'go', 'conda', 'github-actions']);
function hashVerdicts({ before, after, changes, base, head }, knowledge, isMigration) {
    // Another format hashes other things (the tarball, or the zip that it is made into), so values say nothing.
    if (before.format !== after.format)
        return [];
    const seen = new Set();
    let kinds;
    const hashed = () => (kinds ??= isMigration ? new Set() : hashedKinds(head));
    return changes.flatMap((change) => {
        if (change.was === undefined)
            return [];
        if (!isSameFile(change.was, change.now, knowledge))
            return droppedVerdict(change.was, change.now, hashed);
        if (ONE_FILE.has(change.now.ecosystem))
            return changed(change.was, change.now) ?? weakened(change.was, change.now, isMigration) ?? [];
        // Some lockfiles give each file of a version as an entry: they are compared together, and once.
        const key = JSON.stringify([(0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(change.now), change.now.version]);
        if (seen.has(key))
            return [];
        seen.add(key);
        const [was, now] = [together(change.was, base), together(change.now, head)];
        return changed(was, now) ?? weakened(was, now, isMigration) ?? [];
    });
}
/** Entries of one kind that must have hashes, of each that has none, before these tell something; one alone is odd anyway. */
const NEIGHBOURS = 4;
/** Kinds of entries that nearly all have strong hashes: those without are odd there. */
function hashedKinds(head) {
    const counts = new Map();
    for (const entry of [...head.values()].flat()) {
        const count = counts.get(kindOf(entry)) ?? { with: 0, without: 0 };
        if ((0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .isStrong */ .kg)(entry.hashes))
            count.with++;
        else
            count.without++;
        counts.set(kindOf(entry), count);
    }
    const kinds = [...counts].filter(([, count]) => count.with >= (count.without === 1 ? 1 : NEIGHBOURS * count.without));
    return new Set(kinds.map(([kind]) => kind));
}
/** What comes with an address, and what comes without, are not compared. */
function kindOf(entry) {
    return `${entry.ecosystem} ${entry.source.kind} ${(0,_entry_words_js__WEBPACK_IMPORTED_MODULE_3__/* .urlOf */ .rs)(entry) === undefined}`;
}
/** Another version, which has no strong hash, where the one before had one and its neighbours do. */
function droppedVerdict(was, now, hashed) {
    if (was.version === now.version || (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .isStrong */ .kg)(now.hashes) || !(0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .isStrong */ .kg)(was.hashes))
        return [];
    const [left] = now.hashes;
    if (now.source.kind !== 'registry' || kindOf(was) !== kindOf(now) || !hashed().has(kindOf(now)))
        return [];
    return [
        {
            rule: 'PACKAGE-HASH-REMOVED',
            severity: 'MEDIUM',
            what: (0,_entry_words_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(now),
            says: `has ${left === undefined ? 'no' : `only a ${left.algorithm}`} hash, where version ${was.version ?? 'unknown'} had ${left === undefined ? 'one' : 'a strong one'} and the packages around it have theirs`,
            cause: 'dropped',
            together: 'have no strong hash in their new version, where they had one before',
            subject: JSON.stringify([now.ecosystem, now.name, now.version]),
            line: now.line,
        },
    ];
}
/** The entry with the hashes of all entries of its name and version. */
function together(entry, index) {
    const copies = (index.get((0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(entry)) ?? []).filter(({ version }) => version === entry.version);
    return { ...entry, hashes: copies.flatMap(({ hashes }) => hashes) };
}
const PATCHED = /@patch:/;
/** Whether the two promise the same file: a version of the same place, or the same commit. */
function isSameFile(was, now, { hosts }) {
    if (was.version === undefined || was.version !== now.version)
        return false;
    if (was.hashes.length === 0 || was.source.kind !== now.source.kind)
        return false;
    if (now.ecosystem === 'github-actions')
        return true;
    if (was.source.kind === 'git' && now.source.kind === 'git')
        return was.source.commit === now.source.commit;
    // conda builds one version several times: only the same build is the same file.
    if (now.ecosystem === 'conda' && (was.slot !== now.slot || !now.slot.includes(' ')))
        return false;
    // Yarn packs a patched package anew: its checksum is of the release and of the patch, which the resolution names.
    if (was.slot !== now.slot && (PATCHED.test(was.slot) || PATCHED.test(now.slot)))
        return false;
    const [from, to] = [(0,_entry_words_js__WEBPACK_IMPORTED_MODULE_3__/* .urlOf */ .rs)(was), (0,_entry_words_js__WEBPACK_IMPORTED_MODULE_3__/* .urlOf */ .rs)(now)];
    if (from === undefined || to === undefined || from === to)
        return true;
    // An archive is what its address says.
    if (now.source.kind === 'archive')
        return (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(from)?.place === (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(to)?.place;
    return hosts.originOf(from, was.ecosystem).key === hosts.originOf(to, now.ecosystem).key;
}
function changed(was, now) {
    const before = (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .byAlgorithm */ .lK)(was.hashes);
    // The numbers of an action's owner and repository tell more than its commit, which may move.
    const algorithms = [...(0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .byAlgorithm */ .lK)(now.hashes)].toSorted(([a], [b]) => Number(b.endsWith('-id')) - Number(a.endsWith('-id')));
    for (const [algorithm, values] of algorithms) {
        const known = new Set(before.get(algorithm)?.keys());
        const stranger = [...values.values()].find(({ value }) => !known.has(value));
        const gone = [...known].filter((value) => !values.has(value)).length;
        if (known.size === 0 || stranger === undefined || (gone === 0 && !ONE_FILE.has(now.ecosystem)))
            continue;
        const [first = ''] = known;
        const isPart = gone < known.size && !ONE_FILE.has(now.ecosystem) && !isOneSwap(was, now);
        return [changeVerdict(now, stranger, first, isPart)];
    }
    return undefined;
}
/** Whether exactly one hash is another while all others stand where they were: that of a file that was there before. */
function isOneSwap(was, now) {
    const swapped = was.hashes.filter(({ value }, index) => value !== now.hashes[index]?.value);
    return was.hashes.length === now.hashes.length && swapped.length === 1;
}
/** `known` is a value that the release had there. */
function changeVerdict(now, hash, known, isPart, there = 'before') {
    const severity = now.ecosystem === 'github-actions' ? actionSeverity(now, hash) : severityOf(now, isPart);
    const other = isPart ? 'some other' : 'another';
    return {
        rule: 'PACKAGE-HASH-CHANGED',
        ...(severity !== undefined && { severity }),
        what: (0,_entry_words_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(now),
        says: `has ${other} ${hash.algorithm} hash than ${there}, though the version is the same: ${short(hash.value)} where ${short(known)} was`,
        cause: 'hash',
        together: `have other hashes than ${there}, though their versions are the same`,
        subject: JSON.stringify([now.ecosystem, now.name, now.version, hash.value]),
        line: hash.line,
    };
}
/** Hosts pack a commit anew now and then; and lists of wheels change with the platforms that are locked. */
function severityOf({ source }, isPart) {
    return source.kind === 'git' || isPart ? 'MEDIUM' : undefined;
}
/** A repository that is another under the same name was replaced; branches and short tags move as they should. */
function actionSeverity({ version = '' }, { algorithm }) {
    if (algorithm.endsWith('-id'))
        return undefined;
    return /^v?\d+\.\d+\.\d+/.test(version) ? 'HIGH' : 'LOW';
}
/** Characters of a hash that tell it from any other in the file. */
const SHOWN = 16;
function short(value) {
    return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}
function weakened(was, now, isMigration) {
    const loss = lossOf(was.hashes, now.hashes);
    if (loss === undefined)
        return undefined;
    const [strongest] = was.hashes.toSorted((a, b) => (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .strengthOf */ .NY)([b]) - (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .strengthOf */ .NY)([a]));
    const [left] = now.hashes;
    return [
        {
            rule: 'PACKAGE-HASH-REMOVED',
            ...(isMigration && { severity: 'MEDIUM' }),
            what: (0,_entry_words_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(now),
            says: `${LOSSES[loss].one(left?.algorithm ?? '')}, where a ${strongest?.algorithm} hash was`,
            cause: loss,
            together: LOSSES[loss].many,
            subject: JSON.stringify([now.ecosystem, now.name, now.version, left?.algorithm]),
            line: left?.line ?? now.line,
        },
    ];
}
const LOSSES = {
    gone: { one: () => 'has no hash any more', many: 'have no hash any more' },
    weaker: { one: (left) => `has only a ${left} hash`, many: 'have weaker hashes than before' },
    other: {
        one: (left) => `has a ${left} hash that cannot be compared with the one before`,
        many: 'have hashes that cannot be compared with those before',
    },
};
/** A strong hash of another kind in the place of the one before says nothing of the bytes before. */
function lossOf(was, now) {
    if (now.length === 0)
        return 'gone';
    if ((0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .strengthOf */ .NY)(now) < (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .strengthOf */ .NY)(was))
        return 'weaker';
    const [before, after] = [strongKinds(was), strongKinds(now)];
    return before.size > 0 && ![...after].some((kind) => before.has(kind)) ? 'other' : undefined;
}
function strongKinds(hashes) {
    const strong = hashes.filter((hash) => (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .isStrong */ .kg)([hash]));
    return new Set(strong.map(({ algorithm }) => algorithm));
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

/***/ 9890:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ packageKnowledge)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46541);
/* harmony import */ var _lookalike_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15284);


/** Made once for each run. */
function packageKnowledge(rules) {
    return rules.index('package', rules, () => {
        const raw = rules.knowledge('package');
        return {
            hosts: new _hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HostBook */ .I(raw.hosts),
            scriptPackages: new Set(raw['script-packages']),
            archivePlaces: raw['archive-places'],
            channels: new Set(raw.channels),
            lookalikes: new _lookalike_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LookalikeIndex */ .K(raw.popular),
            locks: raw.locks,
            registrySettings: raw['registry-settings'],
            badCommits: new Map(Object.entries(rules.knowledge('workflow')['bad-commits'])),
            projects: rules.knowledge('settings').projects,
        };
    });
}


/***/ }),

/***/ 15284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ LookalikeIndex),
  E: () => (/* binding */ NameList)
});

// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/inspect/package/edits.js
// How far two names are apart.
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

;// CONCATENATED MODULE: ./lib/src/inspect/package/lookalike-modules.js
// Finds the popular module of Go that another one could be taken for: the same repository of an owner with nearly that name.

/** No path of a module is longer. */
const MAX_LENGTH = 500;
/** Owners shorter than this are all close to each other. */
const MIN_OWNER = 4;
class ModuleList {
    known;
    byRepository = new Map();
    names;
    constructor(names) {
        this.names = names;
        this.known = new Set([...names.modules, ...names.honest]);
        for (const name of names.modules) {
            const module = partsOf(name);
            const list = this.byRepository.get(module.repository);
            if (list === undefined)
                this.byRepository.set(module.repository, [module]);
            else
                list.push(module);
        }
    }
    find(written) {
        if (written.length > MAX_LENGTH)
            return undefined;
        const module = partsOf(written.toLowerCase());
        const found = this.byRepository.get(module.repository) ?? [];
        // A project that is popular itself imitates nobody.
        if (this.known.has(nameOf(module)))
            return undefined;
        for (const popular of found) {
            const how = this.difference(module, popular);
            if (how !== undefined)
                return { popular: nameOf(popular), how };
        }
        return undefined;
    }
    difference(module, popular) {
        if (module.owner === popular.owner)
            return isOneEditApart(module.host, popular.host) ? 'by one letter of its host' : undefined;
        if (module.host !== popular.host)
            return undefined;
        if (popular.owner.length >= MIN_OWNER && isOneEditApart(module.owner, popular.owner))
            return 'by one letter of its owner';
        const isBorrowed = this.names['owner-prefixes'].some((prefix) => module.owner === prefix + popular.owner) ||
            this.names['owner-suffixes'].some((suffix) => module.owner === popular.owner + suffix);
        return isBorrowed ? 'by what is put before or after its owner' : undefined;
    }
}
/** Folders below a repository, and major versions, are the same project. */
function partsOf(name) {
    const [host = '', owner = '', repository = ''] = name.split('/', 3);
    return { host, owner, repository };
}
function nameOf({ host, owner, repository }) {
    return `${host}/${owner}/${repository}`;
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/lookalike-index.js
// Finds the popular name that a name could be taken for, without comparing it with every one of them.



/** One letter tells nothing about names shorter than this: too many honest ones are that close. */
const MIN_LENGTH = 5;
/** No registry takes longer names. */
const lookalike_index_MAX_LENGTH = 214;
class LookalikeIndex {
    popular;
    /** Made when the first name of an ecosystem is looked up: most changes bring none. */
    lists = new Map();
    modules;
    constructor(popular) {
        this.popular = popular;
    }
    /** In time that grows with the name's length alone. */
    find(name, ecosystem) {
        if (ecosystem === 'go')
            return this.module(name);
        const names = this.popular[ecosystem];
        if (names === undefined)
            return undefined;
        const list = this.lists.get(ecosystem) ?? new NameList(names, names['known-in'] && this.popular[names['known-in']]);
        this.lists.set(ecosystem, list);
        return list.find(name);
    }
    module(name) {
        if (this.popular.go === undefined)
            return undefined;
        this.modules ??= new ModuleList(this.popular.go);
        return this.modules.find(name);
    }
}
/** Names of one kind. */
class NameList {
    list;
    known;
    popular;
    /** Every name and every way to leave out one of its letters: two names at distance one meet in here. */
    near = new Map();
    byParts = new Map();
    constructor(list, other) {
        this.list = list;
        this.popular = new Set(list.names);
        this.known = new Set([list, ...(other === undefined ? [] : [other])].flatMap((one) => [...one.names, ...one.honest]));
        for (const name of list.names) {
            if (name.length < MIN_LENGTH)
                continue;
            for (const key of [name, ...deletions(name)])
                put(this.near, key, name);
            this.byParts.set(lookalike_index_partsOf(name), name);
        }
    }
    /** In time that grows with the name's length alone. */
    find(name) {
        if (name.length < MIN_LENGTH || name.length > lookalike_index_MAX_LENGTH || this.known.has(name))
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
        const popular = this.byParts.get(lookalike_index_partsOf(name));
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
function lookalike_index_partsOf(name) {
    return name
        .split(/[-_.]+/)
        .sort()
        .join(' ');
}
/** `left-pad2` and `es5-x` beside `es6-x` are how honest projects number what they publish. */
function isNumbering(a, b) {
    const [one, other] = [a.replace(/\d/g, ''), b.replace(/\d/g, '')];
    return (0,core_text/* withoutEnd */.M)(one, '-_.') === (0,core_text/* withoutEnd */.M)(other, '-_.') && /\d/.test(a + b);
}


/***/ }),

/***/ 39766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emptiedFindings: () => (/* binding */ emptiedFindings),
/* harmony export */   inspectRemoval: () => (/* binding */ inspectRemoval)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
/* harmony import */ var _lockfile_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1698);
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56209);
/* harmony import */ var _knowledge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9890);
/* harmony import */ var _siblings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10471);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23467);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47595);







/** Larger than any lockfile that a package manager has written; of a larger one nobody counts the entries. */
const MAX_BYTES = 64 * 2 ** 20;
/** The finding that a lockfile is gone; none where the project went with it, or another lockfile stands in. */
async function inspectRemoval(was, context) {
    const { path } = was.locator;
    const { openHead } = context;
    // Without a look at other files nobody can tell what is left. Moved elsewhere it locks another project.
    if (openHead === undefined)
        return [];
    const reading = await readingOf(path, was);
    if (reading === undefined || lockedIn(reading) === 0)
        return [];
    const contrary = await contraryFindings(path, reading, openHead, context.rules);
    if (contrary.length > 0)
        return contrary;
    if (reading.format === 'actions-lock') {
        const workflow = await workflowOf(was, openHead);
        return workflow === undefined ? [] : [removed('deletes', path, workflow, reading, context.rules)];
    }
    return unlocked('deletes', path, reading, openHead, context.rules);
}
/** The finding that nothing is left in a lockfile: its name alone locks nothing. */
async function emptiedFindings(path, was, now, openHead, rules) {
    // What cannot be read is told as such, and a list may lead to others.
    const isEmpty = now.entries.every(isOwn) && now.problems.length === 0 && now.includes.length === 0;
    return isEmpty && lockedIn(was) > 0 ? unlocked('empties', path, was, openHead, rules) : [];
}
async function unlocked(does, path, reading, openHead, rules) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const groups = (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_2__/* .packageKnowledge */ .D)(rules).locks.filter(
    // A list of requirements is a lock by what stands in it, whatever its name.
    ({ locks }) => locks.includes(name) || (reading.format === 'requirements' && locks.includes('requirements.txt')));
    for (const group of groups) {
        const manifest = await manifestOf(path, group, openHead);
        if (manifest === undefined || (await hasAnother(path, group, openHead)))
            continue;
        return [removed(does, path, manifest, reading, rules)];
    }
    return [];
}
function removed(does, path, manifest, reading, rules) {
    const held = lockedIn(reading);
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rules.rule('PACKAGE-LOCK-REMOVED'), {
        evidence: `${does} the lockfile of ${manifest}, which held ${held} ${held === 1 ? 'package' : 'packages'} to one version each: the next install takes what is newest, and compares it with nothing`,
        location: { path, members: [] },
        subject: path.slice(path.lastIndexOf('/') + 1),
    });
}
/** Workflows that are looked for. */
const MAX_WORKFLOWS = 200;
/** The lock of actions names the workflows that it is for; one that is still there runs whatever its tags say now. */
async function workflowOf({ bytes }, open) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(await bytes.read(0, bytes.size));
    const names = [...text.matchAll(/^ {1,8}["']?(\.github\/workflows\/[\w.-]{1,200}\.ya?ml)["']?:/gm)];
    for (const [, name = ''] of names.slice(0, MAX_WORKFLOWS))
        if ((await open(name)) !== undefined)
            return name;
    return undefined;
}
/** What takes its place may say other things of the same releases. */
async function contraryFindings(path, was, open, rules) {
    const knowledge = (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_2__/* .packageKnowledge */ .D)(rules);
    const siblings = await (0,_siblings_js__WEBPACK_IMPORTED_MODULE_3__/* .siblingsOf */ .DG)(path, open, knowledge);
    return siblings.flatMap((sibling) => {
        const artifact = { locator: { path: sibling.path, members: [] } };
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .packageFindings */ .R)((0,_siblings_js__WEBPACK_IMPORTED_MODULE_3__/* .contraryVerdicts */ .DU)({ path, reading: was }, sibling.reading, knowledge), artifact, rules);
    });
}
async function readingOf(path, { bytes }) {
    const load = (0,_lockfile_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .T)(path);
    if (load === undefined || bytes.size > MAX_BYTES)
        return undefined;
    return (await load())((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(await bytes.read(0, bytes.size)));
}
/** What is a part of the repository. */
function isOwn({ source }) {
    return source.kind === 'workspace' || source.kind === 'path';
}
/** Requirements hold something only where they have hashes. */
function lockedIn({ format, role, entries }) {
    const held = entries.filter((entry) => !isOwn(entry));
    if (format === 'requirements')
        return held.filter(({ hashes }) => hashes.length > 0).length;
    return role === 'lock' ? held.length : 0;
}
/** The manifest beside it, if that asks for anything. */
async function manifestOf(path, { manifests }, open) {
    for (const { path: at, bytes } of await (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_6__/* .openAll */ .kr)((0,_neighbours_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path), manifests, open)) {
        const reading = await readingOf(at, { locator: { path: at, members: [] }, bytes });
        // What no reader knows, and a program, asks for something as far as anybody can tell.
        const isOpen = reading === undefined || reading.format === 'setup-py';
        if (isOpen || reading.entries.length > 0)
            return at;
    }
    return undefined;
}
async function hasAnother(path, { locks }, open) {
    // One of a workspace is at its root.
    for (const folder of (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_6__/* .foldersAbove */ .Zv)(path)) {
        for (const lock of await (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_6__/* .openAll */ .kr)(folder, locks, open))
            if (lock.path !== path && (await isLock(lock)))
                return true;
    }
    return false;
}
/** A list of requirements beside it is one only if it holds anything. */
async function isLock({ path, bytes }) {
    if (!path.endsWith('.txt'))
        return true;
    const reading = await readingOf(path, { locator: { path, members: [] }, bytes });
    return reading === undefined || lockedIn(reading) > 0;
}


/***/ }),

/***/ 10471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ siblingsOf),
/* harmony export */   DU: () => (/* binding */ contraryVerdicts),
/* harmony export */   RJ: () => (/* binding */ newBeside)
/* harmony export */ });
/* harmony import */ var _lockfile_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1698);
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56209);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53501);
/* harmony import */ var _entry_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67658);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90520);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55217);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23467);







/** Larger than any lockfile that a package manager has written. */
const MAX_BYTES = 64 * 2 ** 20;
/** Lockfiles of the same folder that may stand for the one at `path`, as the change leaves them. */
async function siblingsOf(path, open, { locks }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const names = new Set(locks.flatMap((group) => (group.locks.includes(name) ? group.locks : [])));
    names.delete(name);
    const found = [];
    for (const { path: at, bytes } of await (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_4__/* .openAll */ .kr)((0,_neighbours_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), [...names], open)) {
        const load = (0,_lockfile_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .T)(at);
        if (load === undefined || bytes.size > MAX_BYTES)
            continue;
        const read = await load();
        found.push({ path: at, reading: read((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(await bytes.read(0, bytes.size))) });
    }
    return found;
}
/**
 * Releases of a registry that `now` gives other bytes than `known` does. Files of Python may be listed in part, by
 * platform: only where nothing is common a person should look. In time that grows with the number of entries alone.
 */
function contraryVerdicts(known, now, knowledge) {
    const releases = hashesByRelease(known.reading, knowledge);
    const told = new Set();
    const there = `in ${known.path.slice(known.path.lastIndexOf('/') + 1)}`;
    return now.entries.flatMap((entry) => {
        const key = releaseOf(entry, knowledge);
        const before = key === undefined ? undefined : releases.get(key);
        if (key === undefined || before === undefined || told.has(key))
            return [];
        const verdict = contraryVerdict(before, entry, there);
        if (verdict === undefined)
            return [];
        told.add(key);
        return [verdict];
    });
}
function contraryVerdict(before, now, there) {
    const olds = (0,_strength_js__WEBPACK_IMPORTED_MODULE_3__/* .byAlgorithm */ .lK)(before);
    for (const [algorithm, values] of (0,_strength_js__WEBPACK_IMPORTED_MODULE_3__/* .byAlgorithm */ .lK)(now.hashes)) {
        const known = olds.get(algorithm);
        const [first] = known?.keys() ?? [];
        const stranger = [...values.values()].find(({ value }) => known?.has(value) !== true);
        if (known === undefined || first === undefined || stranger === undefined || !(0,_strength_js__WEBPACK_IMPORTED_MODULE_3__/* .isStrong */ .kg)([stranger]))
            continue;
        const isOneFile = _hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .ONE_FILE */ .at.has(now.ecosystem);
        if (!isOneFile && [...values.keys()].some((value) => known.has(value)))
            continue;
        return (0,_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .changeVerdict */ .mv)(now, stranger, first, !isOneFile, there);
    }
    return undefined;
}
function hashesByRelease({ entries }, knowledge) {
    const releases = new Map();
    for (const entry of entries) {
        const key = releaseOf(entry, knowledge);
        if (key === undefined || entry.hashes.length === 0)
            continue;
        const hashes = releases.get(key);
        if (hashes === undefined)
            releases.set(key, [...entry.hashes]);
        else
            hashes.push(...entry.hashes);
    }
    return releases;
}
/** Undefined for what is no file of a registry, or of none that can be told. Yarn packs what it patches anew. */
function releaseOf(entry, { hosts }) {
    const { source, version, ecosystem, slot } = entry;
    if (source.kind !== 'registry' || version === undefined || slot.includes('@patch:'))
        return undefined;
    const url = (0,_entry_words_js__WEBPACK_IMPORTED_MODULE_6__/* .urlOf */ .rs)(entry);
    const origin = url === undefined ? 'registry' : hosts.originOf(url, ecosystem).key;
    // conda builds a version several times, for each platform.
    return JSON.stringify([(0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(entry), version, origin, ecosystem === 'conda' ? slot : '']);
}
/** For a file that has no version at base. */
async function newBeside(path, reading, open, knowledge) {
    if (reading.role !== 'lock' || !reading.entries.some(({ hashes }) => hashes.length > 0))
        return [];
    const siblings = await siblingsOf(path, open, knowledge);
    return siblings.flatMap((sibling) => contraryVerdicts(sibling, reading, knowledge));
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

/***/ 47595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ packageFindings)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62024);
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83442);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
// One thing that a rule says about one entry, and how many of them become findings that a person can read.



/** From here on verdicts of one cause are told together. */
const TOGETHER = 4;
/** Names that are told of those. */
const TOLD = 3;
/** Findings of one rule: more causes than this are told as one. */
const MAX_FINDINGS = 20;
/** Findings in the order of their first verdict. */
function packageFindings(verdicts, artifact, rules) {
    const holder = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .memberName */ .e)(artifact.locator) ?? artifact.locator.path;
    return [
        ...grouped(verdicts, ({ rule, severity, isState }) => JSON.stringify([rule, severity, isState === true])),
    ].flatMap(([, all]) => {
        const groups = [...grouped(all, causeOf).values()];
        const shown = groups.length > MAX_FINDINGS ? [all] : groups;
        return shown.map((group) => findingOfGroup(group, artifact, holder, rules));
    });
}
/** A few of one cause are still told one by one; state is told by cause, so that its subject outlives edits. */
function causeOf(verdict, count) {
    const own = verdict.isState === true || count >= TOGETHER ? '' : verdict.subject;
    return JSON.stringify([verdict.cause, own]);
}
function grouped(verdicts, keyOf) {
    const counts = new Map();
    for (const { cause } of verdicts)
        counts.set(cause, (counts.get(cause) ?? 0) + 1);
    const groups = new Map();
    for (const verdict of verdicts) {
        const key = keyOf(verdict, counts.get(verdict.cause) ?? 0);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [verdict]);
        else
            group.push(verdict);
    }
    return groups;
}
function findingOfGroup(group, { locator }, holder, rules) {
    const [first] = group;
    if (first === undefined)
        throw new Error('a group of verdicts is never empty');
    const { rule, severity } = first;
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rules.rule(rule), {
        evidence: `${sentence(group, first)} (${holder})`,
        location: { path: locator.path, members: locator.members, line: first.line },
        subject: subjectOf(group, first),
        ...(severity !== undefined && { severity }),
    });
}
function sentence(group, first) {
    const names = [...new Set(group.map(({ what }) => what))];
    if (names.length === 1)
        return `${first.what} ${first.says}`;
    const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
    return `${names.length} packages ${first.together}: ${names.slice(0, TOLD).join(', ')}${more}; ${first.what} ${first.says}`;
}
function subjectOf(group, first) {
    if (first.isState === true)
        return group.every(({ cause }) => cause === first.cause) ? first.cause : 'many';
    const subjects = [...new Set(group.map(({ cause, subject }) => JSON.stringify([cause, subject])))].sort();
    if (subjects.length < TOGETHER)
        return subjects.join();
    return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(subjects.join());
}


/***/ }),

/***/ 91477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ majorOf),
/* harmony export */   LT: () => (/* binding */ stepBetween),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
// Order of versions, well enough for npm, PEP 440, Cargo and Go to tell a step forward from a step back.
/** Versions are longer than this only to waste time. */
const MAX_LENGTH = 256;
function parse(text) {
    const match = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)([^]*)$/i.exec(text.slice(0, MAX_LENGTH).trim());
    if (match === null)
        return undefined;
    const [, epoch = '0', release = '', tail = ''] = match;
    const [rest = ''] = tail.split('+', 1);
    return {
        epoch: Number(epoch),
        release: release.split('.'),
        rest: rest.toLowerCase().match(/\d+|[a-z]+/g) ?? [],
    };
}
/** Negative when `a` comes before `b`, 0 when they rank the same or one of them is no version. */
function compareVersions(a, b) {
    const [one, other] = [parse(a), parse(b)];
    if (one === undefined || other === undefined)
        return 0;
    if (one.epoch !== other.epoch)
        return one.epoch - other.epoch;
    return compareRelease(one.release, other.release) || compareRest(one.rest, other.rest);
}
function compareRelease(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const order = compareNumbers(a[at] ?? '0', b[at] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
/** As numbers of any length, which Number would round. */
function compareNumbers(a, b) {
    const [one, other] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    if (one.length !== other.length)
        return one.length - other.length;
    return one === other ? 0 : one < other ? -1 : 1;
}
/** Pre-releases come before the release, post-releases after it; words that no scheme knows are pre-releases. */
const RANKS = {
    dev: -5,
    a: -4,
    alpha: -4,
    b: -3,
    beta: -3,
    c: -1,
    rc: -1,
    pre: -1,
    preview: -1,
    post: 1,
    r: 1,
    rev: 1,
};
const UNKNOWN_WORD = -2;
function rankOf(part) {
    if (part === undefined)
        return 0;
    return /^\d/.test(part) ? UNKNOWN_WORD : Object.hasOwn(RANKS, part) ? (RANKS[part] ?? 0) : UNKNOWN_WORD;
}
function compareRest(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const [one, other] = [a[at], b[at]];
        if (one === other)
            continue;
        if (one !== undefined && other !== undefined && /^\d/.test(one) && /^\d/.test(other))
            return compareNumbers(one, other);
        // A number that one of them adds counts further: rc1 after rc.
        if (at > 0 && one === undefined && /^\d/.test(other ?? ''))
            return -1;
        if (at > 0 && other === undefined && /^\d/.test(one ?? ''))
            return 1;
        const order = rankOf(one) - rankOf(other);
        if (order !== 0)
            return order;
        return (one ?? '') < (other ?? '') ? -1 : 1;
    }
    return 0;
}
/** How far a version moved. In 0.x the minor is the part that may break, as Cargo and npm read it. */
function stepBetween(was, now) {
    if (was === undefined || now === undefined || was === now)
        return 'same';
    const order = compareVersions(was, now);
    if (order === 0)
        return 'same';
    if (order > 0)
        return 'back';
    const [one, other] = [parse(was), parse(now)];
    if (one === undefined || other === undefined || one.epoch !== other.epoch)
        return 'major';
    if ((one.release[0] ?? '0') !== (other.release[0] ?? '0'))
        return 'major';
    return (one.release[1] ?? '0') === (other.release[1] ?? '0') ? 'patch' : 'minor';
}
/** The first number of a version, or undefined when it has none. */
function majorOf(version) {
    return parse(version)?.release[0];
}


/***/ })

};
