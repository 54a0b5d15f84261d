export const id = 9167;
export const ids = [9167];
export const modules = {

/***/ 83442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 69167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectPackage: () => (/* binding */ inspectPackage)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/inspect/young-generation.js
var young_generation = __webpack_require__(68344);
;// CONCATENATED MODULE: ./lib/src/inspect/package/added.js
/** Each release once for each place and content that it is to have, at its first line. */
function addedPackages(path, after, comparison, hosts) {
    const replaced = new Map(comparison?.changes.map(({ now, was }) => [now, was?.version]));
    const ownRegistry = after.registries.some(({ value }) => isForeign(value, after, hosts));
    const found = new Map();
    for (const entry of changed(after, comparison)) {
        const { ecosystem, name, version, source, line, hashes, publishedAt } = entry;
        const key = JSON.stringify([ecosystem, name, version, source, hashes.map(({ value }) => value)]);
        if (version === undefined || source.kind === 'path' || source.kind === 'workspace' || found.has(key))
            continue;
        const replaces = replaced.get(entry);
        const url = source.kind === 'registry' ? source.url : undefined;
        found.set(key, {
            ecosystem,
            name,
            version,
            path,
            line,
            hashes,
            isPublic: isPublic(entry, ownRegistry, hosts),
            ...(replaces !== undefined && { replaces }),
            ...(url !== undefined && { url }),
            ...(publishedAt !== undefined && { publishedAt }),
        });
    }
    return [...found.values()];
}
/** Entries that install other bytes than before, or the same from elsewhere. */
function changed(after, comparison) {
    if (after.role !== 'lock')
        return [];
    if (comparison === undefined)
        return after.entries;
    return comparison.changes
        .filter(({ was, now }) => was === undefined || installs(was) !== installs(now))
        .map(({ now }) => now);
}
function installs({ version, source, hashes }) {
    return JSON.stringify([version, source, hashes.map(({ value }) => value)]);
}
/** Where an entry gives no address, an own registry of the file may be where it comes from: then nothing is known. */
function isPublic({ source, ecosystem }, ownRegistry, hosts) {
    if (source.kind !== 'registry')
        return false;
    if (source.url === undefined)
        return !ownRegistry;
    return isPublicAddress(source.url, ecosystem, hosts);
}
function isPublicAddress(url, ecosystem, hosts) {
    const { standing } = hosts.originOf(url, ecosystem);
    return standing === 'registry' || standing === 'mirror';
}
function isForeign(value, { entries }, hosts) {
    const ecosystem = entries[0]?.ecosystem;
    return (ecosystem !== undefined &&
        /^https?:/i.test(value) &&
        hosts.originOf(value, ecosystem).standing === 'other');
}

// EXTERNAL MODULE: ./lib/src/inspect/package/claims.js
var claims = __webpack_require__(22757);
;// CONCATENATED MODULE: ./lib/src/inspect/package/versions.js
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

;// CONCATENATED MODULE: ./lib/src/inspect/package/compare.js

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
    return stepBetween(was?.version, now.version);
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/entry-words.js
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

;// CONCATENATED MODULE: ./lib/src/inspect/package/downgrade.js



/** Once per name, and only if no version that left was below the one that came: copies come and go for many reasons. */
function downgradeVerdicts({ changes, base, head, after }) {
    const seen = new Set();
    return changes.flatMap(({ now }) => {
        const key = nameKey(now);
        // go.sum lists every version that was ever looked at, not the one that is used.
        if (seen.has(key) || now.version === undefined || (now.ecosystem === 'go' && after.role === 'lock'))
            return [];
        seen.add(key);
        const [old, young] = [versionsOf(base.get(key)), versionsOf(head.get(key))];
        const left = [...old].filter((version) => !young.has(version));
        const came = (head.get(key) ?? []).find((entry) => isBelowAll(entry, old, left));
        return came === undefined ? [] : [verdictOf(came, lowest(left), isDirect(came, after.role))];
    });
}
function versionsOf(entries = []) {
    return new Set(entries.flatMap(({ version }) => version ?? []));
}
/** Whether an entry has a version that is new here and older than all that left. */
function isBelowAll({ version }, old, left) {
    if (version === undefined || old.has(version) || left.length === 0)
        return false;
    return left.every((gone) => compareVersions(version, gone) < 0);
}
function lowest(versions) {
    return versions.toSorted(compareVersions)[0] ?? '';
}
/** What other packages ask for goes back whenever they change their mind; what this project asks for was chosen here. */
function verdictOf(now, was, isChosen) {
    const isMajor = isChosen && majorOf(now.version ?? '') !== majorOf(was);
    return {
        rule: 'PACKAGE-DOWNGRADE',
        ...(isMajor && { severity: 'MEDIUM' }),
        what: called(now),
        says: `is older than the version before (${was})`,
        cause: 'downgrade',
        together: 'are older than the versions before',
        subject: JSON.stringify([now.ecosystem, now.name, now.version]),
        line: now.line,
    };
}

// EXTERNAL MODULE: ./lib/src/inspect/package/address.js
var package_address = __webpack_require__(79666);
// EXTERNAL MODULE: ./lib/src/inspect/package/hosts.js
var package_hosts = __webpack_require__(46541);
;// CONCATENATED MODULE: ./lib/src/inspect/package/strength.js
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

// EXTERNAL MODULE: ./lib/src/core/hash.js
var hash = __webpack_require__(83442);
;// CONCATENATED MODULE: ./lib/src/inspect/package/transport.js
// Judges addresses by what they show to whoever listens: plain http, and credentials inside them.




function transportVerdicts({ entries }, knowledge) {
    return entries.flatMap((entry) => {
        const url = urlOf(entry);
        const address = url === undefined ? undefined : (0,package_address/* addressOf */.ci)(url);
        if (url === undefined || address === undefined)
            return [];
        const secret = credentialIn(address);
        return [
            ...(isPlain(address) ? [plainVerdict(entry, url, address, knowledge)] : []),
            ...(secret === undefined ? [] : [credentialVerdict(called(entry), sourceLine(entry), address, secret)]),
        ];
    });
}
/** Whether anybody on the way can read and replace what is fetched. */
function isPlain({ scheme, host }) {
    return (scheme === 'http' || scheme === 'git' || scheme === 'ftp') && !(0,package_address/* isLocalHost */.mJ)(host);
}
/** A hash, or a commit in full, refuses whatever is put in its place: finding another file for it takes too long even for SHA-1. */
function plainVerdict(entry, url, address, { hosts }) {
    const isHeld = strengthOf(entry.hashes) >= WITHSTANDS_REPLACEMENT ||
        (entry.source.kind === 'git' && entry.source.commit !== undefined);
    // Whoever wrote the change does not sit on the way to a host that everybody uses.
    const isPublic = hosts.isShared(address.host) || hosts.originOf(url, entry.ecosystem).standing !== 'other';
    const severity = isHeld ? (isPublic ? 'LOW' : 'MEDIUM') : isPublic ? 'MEDIUM' : undefined;
    return {
        rule: 'PACKAGE-PLAIN-ADDRESS',
        ...(severity !== undefined && { severity }),
        what: called(entry),
        says: `is fetched from ${(0,package_address/* shownAddress */.Uk)(url)} without encryption${isHeld ? '' : ', and no hash would notice another file'}`,
        cause: `${address.scheme} ${address.host}`,
        together: `are fetched from ${address.host} without encryption`,
        subject: entry.name,
        line: sourceLine(entry),
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
    const digest = (0,hash/* sha256Hex */.f)(secret).slice(0, 16);
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

;// CONCATENATED MODULE: ./lib/src/inspect/package/sources.js






/** Entries that stay with, or move to, a registry. Git and archives are judged in exotic.ts. */
function sourceVerdicts(comparison, knowledge) {
    const used = originsIn(comparison.before.entries, knowledge);
    const options = newOptions(comparison);
    return comparison.changes.flatMap((change) => {
        // An index that is new has a finding of its own, which accounts for everything that comes from it.
        if (change.now.source.kind !== 'registry' || options.has(change.now.source.url ?? ''))
            return [];
        const verdict = change.was === undefined ? undefined : movedVerdict(change, change.was, comparison, knowledge);
        return verdict ?? newHostVerdict(change, used, knowledge) ?? [];
    });
}
function newOptions({ before, after }) {
    const old = new Set(before.registries.map(({ value }) => value));
    return new Set(after.registries.map(({ value }) => value).filter((value) => !old.has(value)));
}
function originsIn(entries, { hosts }) {
    return new Set(entries.flatMap((entry) => {
        const url = urlOf(entry);
        return url === undefined ? [] : [hosts.originOf(url, entry.ecosystem).key];
    }));
}
/** The registry that a package manager asks when the file does not say. */
const DEFAULT = { key: 'registry', standing: 'registry' };
function originOf(entry, { hosts }) {
    const url = urlOf(entry);
    return url === undefined ? DEFAULT : hosts.originOf(url, entry.ecosystem);
}
function movedVerdict({ now }, was, comparison, knowledge) {
    // A copy of it that came from there before explains this one.
    const [from, to] = [originOf(was, knowledge), originOf(now, knowledge)];
    const copies = comparison.base.get(nameKey(now)) ?? [];
    if (was.source.kind === 'workspace' && to.standing !== 'other')
        return isStillHere(now, comparison) ? [] : confusedLink(was, now, copies);
    if (was.source.kind !== 'registry' || from.key === to.key || isWheelHost(to, now))
        return undefined;
    if (copies.some((copy) => copy.source.kind === 'registry' && originOf(copy, knowledge).key === to.key))
        return undefined;
    const isSame = was.version === now.version && haveSameBytes(was.hashes, now.hashes);
    return to.standing === 'registry' ? confused(was, now, from, isSame) : [moved(was, now, from, to, isSame)];
}
/** Python's accelerators and conda's channels are published at several places, by the same projects. */
function isWheelHost({ standing }, { ecosystem }) {
    return standing === 'known' && ecosystem !== 'npm';
}
/** The same strong hash at another address is the same file: then only the next version is in question. */
function moved(was, now, from, to, isSame) {
    const isPublic = to.standing !== 'other';
    const severity = isPublic ? (isSame ? 'LOW' : 'MEDIUM') : isSame ? 'MEDIUM' : undefined;
    const bytes = isSame ? ' (the hash is the same)' : '';
    return {
        rule: 'PACKAGE-SOURCE-CHANGED',
        ...(severity !== undefined && { severity }),
        what: called(now),
        says: `now comes from ${(0,package_address/* shownAddress */.Uk)(urlOf(now) ?? '')}, where it came from ${placeOf(was)}${bytes}`,
        cause: JSON.stringify([from.key, to.key]),
        together: `come from ${hostOf(now)}, where they came from elsewhere before`,
        subject: JSON.stringify([now.ecosystem, now.name, to.key]),
        line: sourceLine(now),
    };
}
/** A package of a private registry that the public one now serves: anybody may have taken its name there. */
function confused(was, now, from, isSame) {
    if (from.standing !== 'other' || isSame)
        return undefined;
    const isSaid = urlOf(now) !== undefined;
    return [
        {
            rule: 'PACKAGE-CONFUSION',
            // Without an address it comes from whatever registry is configured, which may still be the private one.
            ...(!isSaid && { severity: 'MEDIUM' }),
            what: called(now),
            says: isSaid
                ? `now comes from the public registry (${hostOf(now)}), where it came from ${placeOf(was)}`
                : `no longer says that it comes from ${placeOf(was)}`,
            cause: from.key,
            together: isSaid
                ? `came from ${from.key} and now come from the public registry`
                : `no longer say that they come from ${from.key}`,
            subject: JSON.stringify([now.ecosystem, now.name]),
            line: sourceLine(now),
        },
    ];
}
/** Others may need a published version of what this repository makes itself. */
function isStillHere(now, { head }) {
    return head.get(nameKey(now))?.some(({ source }) => source.kind === 'workspace') === true;
}
function confusedLink(was, now, copies) {
    if (copies.some((copy) => copy.source.kind !== 'workspace'))
        return [];
    return [
        {
            rule: 'PACKAGE-CONFUSION',
            severity: 'MEDIUM',
            what: called(now),
            says: `was a folder of this repository${was.version === undefined ? '' : ` (${was.version})`} and now comes from a registry`,
            cause: 'workspace',
            together: 'were folders of this repository and now come from a registry',
            subject: JSON.stringify([now.ecosystem, now.name]),
            line: sourceLine(now),
        },
    ];
}
/** A host that nothing at base came from, for a package that is new or came from no registry. */
function newHostVerdict({ now, was }, used, knowledge) {
    const url = urlOf(now);
    if (url === undefined || was?.source.kind === 'registry')
        return undefined;
    const { key, standing } = originOf(now, knowledge);
    if (standing !== 'other' || used.has(key))
        return undefined;
    const isHeld = isStrong(now.hashes);
    return [
        {
            rule: 'PACKAGE-NEW-HOST',
            ...(!isHeld && now.version !== undefined && { severity: 'HIGH' }),
            what: called(now),
            says: `${was === undefined ? 'is new and' : 'now'} comes from ${(0,package_address/* shownAddress */.Uk)(url)}, which nothing came from before${isHeld ? '' : ', without a strong hash'}`,
            cause: key,
            together: `come from ${key}, which nothing came from before`,
            subject: JSON.stringify([now.ecosystem, now.name]),
            line: sourceLine(now),
        },
    ];
}
/**
 * What stands in a lockfile that has no version before: packages of hosts that are no public registry, and that the
 * file does not name as one. Addresses without encryption have a finding of their own.
 */
function hostState(after, { hosts, archivePlaces }) {
    if (after.role !== 'lock')
        return [];
    const named = new Set(after.registries.flatMap(({ value }) => (0,package_address/* addressOf */.ci)(value)?.host ?? []));
    return after.entries.flatMap((now) => {
        // What another package of npm asks for outside of a registry is judged in exotic.ts.
        const isForeign = now.ecosystem === 'npm' && now.relation === 'transitive' && isExotic(now.source);
        const url = now.source.kind === 'git' || isForeign ? undefined : urlOf(now);
        const address = url === undefined ? undefined : (0,package_address/* addressOf */.ci)(url);
        if (url === undefined || address === undefined || named.has(address.host) || isPlain(address))
            return [];
        if ((0,package_hosts/* isAt */.i)(address.place, archivePlaces))
            return [];
        const { key, standing } = hosts.originOf(url, now.ecosystem);
        if (standing !== 'other')
            return [];
        // An archive that the project asks for itself was chosen by somebody: a person should look.
        const isHeld = isStrong(now.hashes) || now.version === undefined;
        const isAsked = now.source.kind === 'archive';
        return [
            {
                rule: 'PACKAGE-NEW-HOST',
                severity: isHeld || isAsked ? 'MEDIUM' : 'HIGH',
                what: called(now),
                says: `comes from ${(0,package_address/* shownAddress */.Uk)(url)}, which is no public registry${isHeld ? '' : ', without a strong hash'}`,
                cause: key,
                together: `come from ${key}, which is no public registry`,
                subject: '',
                line: sourceLine(now),
                isState: true,
            },
        ];
    });
}
function placeOf(entry) {
    const url = urlOf(entry);
    return url === undefined ? 'the default registry' : hostOf(entry);
}
function hostOf(entry) {
    const url = urlOf(entry) ?? '';
    return (0,package_address/* addressOf */.ci)(url)?.host ?? (0,package_address/* shownAddress */.Uk)(url);
}
/** Sources outside any registry that bring code. */
function isExotic(source) {
    return source.kind === 'git' || source.kind === 'archive';
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/exotic.js






function exoticVerdicts(comparison, knowledge) {
    return judged(comparison, knowledge).map(({ verdict }) => verdict);
}
/**
 * What stands in a lockfile that has no version before. Only npm's packages ask for others in git without a registry
 * that refuses it, and hardly an honest lockfile has one.
 */
function exoticState(after, knowledge) {
    if (!after.entries.some(({ source }) => isExotic(source)))
        return [];
    const comparison = compareReadings({ ...after, entries: [] }, after);
    return judged(comparison, knowledge).flatMap(({ now, verdict }) => {
        const isForeign = now.ecosystem === 'npm' && now.relation === 'transitive' && verdict.severity === 'HIGH';
        const isLoose = now.source.kind === 'archive' && !isPinned(now);
        return isForeign
            ? [{ ...verdict, severity: now.optional || isLoose ? 'HIGH' : 'MEDIUM', isState: true }]
            : [];
    });
}
function judged(comparison, knowledge) {
    const known = knownRepositories(comparison);
    return comparison.changes.flatMap((change) => {
        const { now } = change;
        // Actions come from git and nowhere else.
        if (!isExotic(now.source) || now.ecosystem === 'github-actions' || isWellKnown(now, knowledge))
            return [];
        const copies = (comparison.base.get(nameKey(now)) ?? []).filter((copy) => isSamePlace(copy, now));
        if (copies.some((copy) => isPinned(copy) <= isPinned(now)))
            return [];
        return [{ now, verdict: exotic_verdictOf(change, comparison, copies.length > 0, known) }];
    });
}
/** Repositories that this project already uses or asks for itself: they may hold several packages that need each other. */
function knownRepositories({ before, after }) {
    const asked = after.entries.filter(({ relation, optional }) => relation === 'direct' && !optional);
    return new Set([...before.entries, ...asked].flatMap((entry) => (entry.source.kind === 'git' ? [exotic_placeOf(entry)] : [])));
}
function exotic_placeOf(entry) {
    const url = urlOf(entry) ?? '';
    return repositoryOf((0,package_address/* addressOf */.ci)(url)?.place ?? url);
}
function isWellKnown(now, { hosts, archivePlaces }) {
    const url = urlOf(now) ?? '';
    if ((0,package_hosts/* isAt */.i)((0,package_address/* addressOf */.ci)(url)?.place ?? '', archivePlaces))
        return true;
    // Below the host of a registry, what is no package of it is for tarball-name.ts to say.
    return now.source.kind === 'archive' && PUBLIC.has(hosts.originOf(url, now.ecosystem).standing);
}
const PUBLIC = new Set(['known', 'registry', 'mirror']);
/** The same repository, or archives of the same project; another version of it is an ordinary update. */
function isSamePlace(was, now) {
    if (!isExotic(was.source) || !isExotic(now.source) || was.source.kind !== now.source.kind)
        return false;
    const [from, to] = [(0,package_address/* addressOf */.ci)(was.source.url), (0,package_address/* addressOf */.ci)(now.source.url)];
    if (from === undefined || to === undefined)
        return was.source.url === now.source.url;
    if (was.source.kind === 'git')
        return repositoryOf(from.place) === repositoryOf(to.place);
    return from.host === to.host && folderOf(from.path) === folderOf(to.path);
}
function repositoryOf(place) {
    return place.replace(/\.git$/i, '').toLowerCase();
}
/** The first two segments: owner and repository where a host has many. */
function folderOf(path) {
    return path.split('/').slice(0, 3).join('/').toLowerCase();
}
/** Whether the file says which bytes: the commit in full, or a strong hash. As a number, for comparing. */
function isPinned({ source, hashes }) {
    return Number((source.kind === 'git' && source.commit !== undefined) || isStrong(hashes));
}
function exotic_verdictOf({ now, was }, { after }, isUnpinned, known) {
    const isGit = now.source.kind === 'git';
    const url = urlOf(now) ?? '';
    const replaces = was !== undefined && !isExotic(was.source) && was.source.kind === 'registry';
    const pinned = isPinned(now) === 1;
    const how = pinned ? '' : isGit ? ', at no fixed commit' : ', without a strong hash';
    const from = isUnpinned
        ? ' and no longer says which commit'
        : replaces
            ? ', where it came from a registry'
            : '';
    return {
        rule: isGit ? 'PACKAGE-GIT-SOURCE' : 'PACKAGE-ARCHIVE-SOURCE',
        severity: isUnpinned ? 'MEDIUM' : severityOf(now, after.role, pinned, replaces, known),
        what: called(now),
        says: `${relationWords(now)}comes from ${isGit ? 'the git repository' : 'the archive'} ${(0,package_address/* shownAddress */.Uk)(url)}${how}${from}`,
        cause: (0,package_address/* addressOf */.ci)(url)?.host ?? url,
        together: `come from ${isGit ? 'git repositories' : 'archives'}, and did not before`,
        subject: JSON.stringify([now.ecosystem, now.name, url]),
        line: sourceLine(now),
    };
}
function relationWords({ relation, optional }) {
    if (relation === 'transitive')
        return optional ? '(optional, needed by another package) ' : '(needed by another package) ';
    return optional ? '(optional) ' : '';
}
/** What somebody else's package pulls in from git was seen by no registry, and by nobody here. */
function severityOf(now, role, pinned, replaces, known) {
    if ((0,package_address/* isLocalHost */.mJ)((0,package_address/* addressOf */.ci)(urlOf(now) ?? '')?.host ?? ''))
        return 'LOW';
    // npm goes on without an optional package that fails, which is why worms come as one; in Python they are extras.
    const isQuiet = now.optional && now.ecosystem === 'npm';
    // Where a format does not tell who needs a package, the manifest beside it shows what was asked for.
    const isForeign = now.relation === 'transitive' && !known.has(exotic_placeOf(now));
    if (isForeign || isQuiet || isUndeclared(now, role))
        return 'HIGH';
    return pinned && !replaces ? 'LOW' : 'MEDIUM';
}
/** The lockfile repeats the range that was asked for, and it is one that only a registry can answer. */
function isUndeclared({ range, ecosystem }, role) {
    return (role === 'lock' && ecosystem === 'npm' && range !== undefined && /^[~^<>=v]{0,2}\d[\w.*+-]*$/.test(range));
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/hashes.js




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
            return hashes_changed(change.was, change.now) ?? weakened(change.was, change.now, isMigration) ?? [];
        // Some lockfiles give each file of a version as an entry: they are compared together, and once.
        const key = JSON.stringify([nameKey(change.now), change.now.version]);
        if (seen.has(key))
            return [];
        seen.add(key);
        const [was, now] = [together(change.was, base), together(change.now, head)];
        return hashes_changed(was, now) ?? weakened(was, now, isMigration) ?? [];
    });
}
/** Entries of one kind that must have hashes before one without tells something, of one that has none. */
const NEIGHBOURS = 4;
/** Kinds of entries that nearly all have hashes: those without are odd there. */
function hashedKinds(head) {
    const counts = new Map();
    for (const entry of [...head.values()].flat()) {
        const count = counts.get(kindOf(entry)) ?? { with: 0, without: 0 };
        if (entry.hashes.length > 0)
            count.with++;
        else
            count.without++;
        counts.set(kindOf(entry), count);
    }
    const kinds = [...counts].filter(([, count]) => count.with >= NEIGHBOURS * count.without);
    return new Set(kinds.map(([kind]) => kind));
}
/** What comes with an address, and what comes without, are not compared. */
function kindOf(entry) {
    return `${entry.ecosystem} ${entry.source.kind} ${urlOf(entry) === undefined}`;
}
/** Another version, which has no hash, where the one before had one and its neighbours do. */
function droppedVerdict(was, now, hashed) {
    if (was.version === now.version || now.hashes.length > 0 || !isStrong(was.hashes))
        return [];
    if (now.source.kind !== 'registry' || kindOf(was) !== kindOf(now) || !hashed().has(kindOf(now)))
        return [];
    return [
        {
            rule: 'PACKAGE-HASH-REMOVED',
            severity: 'MEDIUM',
            what: called(now),
            says: `has no hash, where version ${was.version ?? 'unknown'} had one and the packages around it have theirs`,
            cause: 'dropped',
            together: 'have no hash in their new version, where they had one before',
            subject: JSON.stringify([now.ecosystem, now.name, now.version]),
            line: now.line,
        },
    ];
}
/** The entry with the hashes of all entries of its name and version. */
function together(entry, index) {
    const copies = (index.get(nameKey(entry)) ?? []).filter(({ version }) => version === entry.version);
    return { ...entry, hashes: copies.flatMap(({ hashes }) => hashes) };
}
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
    const [from, to] = [urlOf(was), urlOf(now)];
    if (from === undefined || to === undefined || from === to)
        return true;
    // An archive is what its address says.
    if (now.source.kind === 'archive')
        return (0,package_address/* addressOf */.ci)(from)?.place === (0,package_address/* addressOf */.ci)(to)?.place;
    return hosts.originOf(from, was.ecosystem).key === hosts.originOf(to, now.ecosystem).key;
}
function hashes_changed(was, now) {
    const before = byAlgorithm(was.hashes);
    // The numbers of an action's owner and repository tell more than its commit, which may move.
    const algorithms = [...byAlgorithm(now.hashes)].toSorted(([a], [b]) => Number(b.endsWith('-id')) - Number(a.endsWith('-id')));
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
function changeVerdict(now, hash, known, isPart) {
    const severity = now.ecosystem === 'github-actions' ? actionSeverity(now, hash) : hashes_severityOf(now, isPart);
    const other = isPart ? 'some other' : 'another';
    return {
        rule: 'PACKAGE-HASH-CHANGED',
        ...(severity !== undefined && { severity }),
        what: called(now),
        says: `has ${other} ${hash.algorithm} hash than before, though the version is the same: ${hashes_short(hash.value)} where ${hashes_short(known)} was`,
        cause: 'hash',
        together: 'have other hashes than before, though their versions are the same',
        subject: JSON.stringify([now.ecosystem, now.name, now.version, hash.value]),
        line: hash.line,
    };
}
/** Hosts pack a commit anew now and then; and lists of wheels change with the platforms that are locked. */
function hashes_severityOf({ source }, isPart) {
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
function hashes_short(value) {
    return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}
function weakened(was, now, isMigration) {
    const loss = lossOf(was.hashes, now.hashes);
    if (loss === undefined)
        return undefined;
    const [strongest] = was.hashes.toSorted((a, b) => strengthOf([b]) - strengthOf([a]));
    const [left] = now.hashes;
    return [
        {
            rule: 'PACKAGE-HASH-REMOVED',
            ...(isMigration && { severity: 'MEDIUM' }),
            what: called(now),
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
    if (strengthOf(now) < strengthOf(was))
        return 'weaker';
    const [before, after] = [strongKinds(was), strongKinds(now)];
    return before.size > 0 && ![...after].some((kind) => before.has(kind)) ? 'other' : undefined;
}
function strongKinds(hashes) {
    const strong = hashes.filter((hash) => isStrong([hash]));
    return new Set(strong.map(({ algorithm }) => algorithm));
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/local.js

const ARCHIVE = /\.(?:tgz|tar|tar\.(?:gz|bz2|xz|zst)|zip|whl|egg|gem|crate|conda)$/i;
const SCHEME = /^(?:file|link|portal|root):(?:\/\/(?=\/))?/i;
/** The folder that berry counts a path from: that of the workspace that asks for it. */
const LOCATOR = /locator=[^&]{0,200}?workspace%3A([^&#]{0,400})/i;
/** `path` is that of the file in the repository: what leads above its root is outside. */
function localVerdicts({ changes, after }, path) {
    // Of a file at no known place nobody can tell.
    const folder = path === '' ? Infinity : path.split('/').length - 1;
    return changes.flatMap((change) => {
        const how = saysOf(change, after.format, folder);
        if (how === undefined)
            return [];
        const { now } = change;
        return [
            {
                rule: 'PACKAGE-ARCHIVE-SOURCE',
                severity: 'MEDIUM',
                what: called(now),
                says: how,
                cause: 'local',
                together: 'come from this machine or from a program, and did not before',
                subject: JSON.stringify([now.ecosystem, now.name, local_placeOf(now)]),
                line: sourceLine(now),
            },
        ];
    });
}
function saysOf({ now, was }, format, folder) {
    if (now.source.kind === 'unknown' && now.source.text.startsWith('exec:'))
        return was?.source.kind === 'unknown'
            ? undefined
            : 'is made by a program of the repository that runs with every install';
    const place = local_placeOf(now);
    // What a package brings along is placed below it.
    if (place === undefined || place.startsWith('node_modules/'))
        return undefined;
    const before = was === undefined ? undefined : local_placeOf(was);
    if (before !== undefined && local_folderOf(before) === local_folderOf(place))
        return undefined;
    if (now.source.kind === 'path' && ARCHIVE.test(place))
        return `comes from the archive ${place.slice(0, 200)} of the repository, which no registry has and no review can read`;
    // pnpm counts from the folder of each workspace, which its entries do not give.
    if (format.startsWith('pnpm') || !isOutside(place, folder + depthOf(now)))
        return undefined;
    return `comes from ${place.slice(0, 200)}, which is outside of the repository`;
}
function local_placeOf({ source, range = '' }) {
    if (source.kind === 'path')
        return source.path.replace(SCHEME, '');
    return source.kind === 'workspace' && SCHEME.test(range) ? range.replace(SCHEME, '') : undefined;
}
function local_folderOf(place) {
    return place.slice(0, place.lastIndexOf('/') + 1);
}
function depthOf({ slot }) {
    const [, folder = ''] = LOCATOR.exec(slot) ?? [];
    const parts = folder.split(/\/|%2F/i);
    return parts.filter((part) => part !== '' && part !== '.').length;
}
function isOutside(place, folder) {
    if (/^(?:[/\\]|[a-z]:[/\\]|~)/i.test(place))
        return true;
    let depth = folder;
    for (const part of place.split(/[/\\]/)) {
        if (part === '..')
            depth--;
        else if (part !== '' && part !== '.')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/names.js



/**
 * Names that were not there before, each once. Whoever types a name can mistype it: what other packages ask for is
 * only noted, and not at all while nothing is known of the version before.
 */
function lookalikeVerdicts(after, comparison, { lookalikes }) {
    const seen = new Set();
    return after.entries.flatMap((entry) => {
        const key = nameKey(entry);
        if (seen.has(key) || comparison?.base.has(key) === true)
            return [];
        seen.add(key);
        // A link to a folder of the repository imitates nobody.
        if (entry.source.kind === 'path' || entry.source.kind === 'workspace')
            return [];
        const isTyped = isDirect(entry, after.role) || (entry.relation === 'unknown' && entry.ecosystem !== 'npm');
        const found = isTyped || comparison !== undefined ? lookalikes.find(entry.name, entry.ecosystem) : undefined;
        if (found === undefined)
            return [];
        const isWorse = comparison !== undefined && (entry.installScript === true || isExotic(entry.source));
        return [
            {
                rule: 'PACKAGE-LOOKALIKE',
                ...(isWorse ? { severity: 'HIGH' } : isTyped ? {} : { severity: 'LOW' }),
                what: called(entry),
                says: `differs from the popular ${found.popular} only ${found.how}${isWorse ? ', and runs code from outside the registry or when it is installed' : ''}`,
                cause: JSON.stringify([entry.ecosystem, entry.name]),
                together: 'have names that look like those of popular packages',
                subject: '',
                line: entry.line,
                isState: true,
            },
        ];
    });
}
/** The name that code imports now means another package (`"lodash": "npm:other@1"`). */
function replacedVerdicts({ before, changes }) {
    const imports = new Map();
    for (const entry of before.entries) {
        const packages = imports.get(importKey(entry)) ?? new Set();
        imports.set(importKey(entry), packages.add(entry.name));
    }
    return changes.flatMap(({ now }) => {
        const packages = imports.get(importKey(now));
        const isAlias = now.alias !== undefined && now.alias !== now.name;
        const isFolder = now.source.kind === 'path' || now.source.kind === 'workspace';
        if (!isAlias || isFolder || packages === undefined || packages.has(now.name))
            return [];
        return [
            {
                rule: 'PACKAGE-REPLACED',
                what: called(now),
                says: `takes the place of ${[...packages].slice(0, 2).join(' and ')}: code that imports ${now.alias} now gets another package`,
                cause: 'alias',
                together: 'take the place of other packages',
                subject: JSON.stringify([now.ecosystem, now.alias, now.name]),
                line: now.line,
            },
        ];
    });
}
function importKey({ ecosystem, name, alias }) {
    return JSON.stringify([ecosystem, alias ?? name]);
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/problems.js

/** A file that lies to one of its readers is a finding; what was not read is coverage. */
function problemVerdicts({ problems, includes, role }) {
    return [
        ...problems.flatMap(({ kind, reason, line }) => {
            if (kind === 'duplicate')
                // People repeat a key of a manifest by accident, and every program that reads it takes the last.
                return [problemVerdict('PACKAGE-DUPLICATE-KEY', reason, line, role === 'manifest')];
            return kind === 'hidden-document'
                ? [problemVerdict('PACKAGE-HIDDEN-DOCUMENT', reason, line, false)]
                : [];
        }),
        ...includes.flatMap(({ path, line }) => remoteVerdict(path, line)),
    ];
}
function problemVerdict(rule, reason, line, isMilder) {
    return {
        rule,
        ...(isMilder && { severity: 'MEDIUM' }),
        what: `line ${line}:`,
        says: reason,
        cause: reason,
        together: 'of the file say different things to different readers',
        subject: '',
        line,
        isState: true,
    };
}
/** pip reads requirements from an address, too: whoever answers there chooses what is installed. */
function remoteVerdict(path, line) {
    const address = (0,package_address/* addressOf */.ci)(path);
    if (address === undefined || address.scheme === 'file')
        return [];
    return [
        {
            rule: 'PACKAGE-REMOTE-INCLUDE',
            ...(address.scheme !== 'https' && { severity: 'HIGH' }),
            what: (0,package_address/* shownAddress */.Uk)(path),
            says: 'is read as a part of this file when it is installed, so that its owner chooses what that is',
            cause: address.place,
            together: 'are read as parts of this file when it is installed',
            subject: '',
            line,
            isState: true,
        },
    ];
}
const CODES = {
    syntax: 'broken',
    unsupported: 'unsupported',
    limit: 'budget',
};
/** One for each kind: the first is told. Package managers repair or ignore such a file in ways nobody can tell. */
function incompleteOf({ problems, format }) {
    return Object.entries(CODES).flatMap(([kind, code]) => {
        const [first, ...others] = problems.filter((problem) => problem.kind === kind);
        if (first === undefined)
            return [];
        const more = others.length > 0 ? ` (and ${others.length} more of the kind)` : '';
        return [{ code, reason: `${format}, line ${first.line}: ${first.reason}${more}`, risk: 'unknown' }];
    });
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/registries.js



const EFFECTS = [
    [/trusted-?host|verify[-_]?ssl|insecure/i, 'trusts'],
    // The key of a table of patches: the place that is patched, which nothing is fetched from for its sake.
    [/^patch$/, 'nothing'],
    // Where the files of a lock come from, whatever index it names.
    [/^url$/, 'files'],
    [/channel/i, 'channel'],
    [/find-?links|extra|indexes|sources?$|\.index$/i, 'adds'],
];
function effectOf(option) {
    return EFFECTS.find(([pattern]) => pattern.test(option))?.[1] ?? 'replaces';
}
const ASKS = new Set(['adds', 'replaces']);
/** A place that the environment of whoever installs decides. */
const FILLED_IN = /^(?:https?:\/\/)?\$\{\w{1,80}\}/i;
function registryVerdicts(after, before, knowledge) {
    if (after.registries.length === 0)
        return [];
    const now = new Set(after.registries.map(keyOf));
    const indexes = after.registries.filter(({ option }) => effectOf(option) !== 'files');
    const named = [...indexes.map(({ value }) => value), ...after.entries.map((entry) => urlOf(entry) ?? '')];
    const setting = {
        knowledge,
        // The entries tell which registries are public here; files without any are Python's, which has the options.
        ecosystem: after.entries[0]?.ecosystem ?? 'pypi',
        old: before && new Set(before.registries.map(keyOf)),
        exchanged: new Set(before?.registries.flatMap((old) => (now.has(keyOf(old)) ? [] : [old.option]))),
        hosts: new Set(named.flatMap((url) => (0,package_address/* addressOf */.ci)(url)?.host ?? [])),
    };
    return after.registries.flatMap((option) => judge(option, setting));
}
function keyOf({ option, value }) {
    return JSON.stringify([option, value]);
}
function judge(option, setting) {
    const effect = effectOf(option.option);
    if (effect === 'nothing')
        return [];
    if (effect === 'trusts')
        return isLocal(option.value) ? [] : [verdict(option, TRUSTS)];
    if (effect === 'channel' && !option.value.includes('://'))
        return channelVerdict(option, setting.knowledge);
    const address = (0,package_address/* addressOf */.ci)(option.value);
    if (address === undefined)
        return ASKS.has(effect) && FILLED_IN.test(option.value) ? [verdict(option, VARIABLE)] : [];
    const secret = credentialIn(address);
    const credentials = secret === undefined ? [] : [credentialVerdict(option.option, option.line, address, secret)];
    const kind = isPlain(address) ? PLAIN : registries_kindOf(option, effect, address.host, setting);
    return kind === undefined ? credentials : [verdict(option, kind), ...credentials];
}
function registries_kindOf(option, effect, host, setting) {
    const { knowledge, old } = setting;
    const isNew = old !== undefined && !old.has(keyOf(option));
    if (effect === 'files') {
        // Files come from the host of their index, or from one that is known to hold files of an index.
        const isKnown = (0,package_address/* isLocalHost */.mJ)(host) || setting.hosts.has(host) || knowledge.hosts.isFileHost(host);
        return isNew && !isKnown ? FILES : undefined;
    }
    const ecosystem = effect === 'channel' ? 'conda' : setting.ecosystem;
    if (knowledge.hosts.originOf(option.value, ecosystem).standing !== 'other')
        return undefined;
    if (isNew && (effect === 'replaces' || setting.exchanged.has(option.option)))
        return REPLACES;
    return effect === 'channel' ? CHANNEL : ADDS;
}
function isLocal(value) {
    return (0,package_address/* isLocalHost */.mJ)((0,package_address/* addressOf */.ci)(value)?.host ?? value.toLowerCase());
}
function channelVerdict(option, { channels }) {
    return channels.has(option.value.toLowerCase()) ? [] : [verdict(option, CHANNEL)];
}
const FILES = {
    rule: 'PACKAGE-SOURCE-CHANGED',
    says: 'is where files of packages now come from, though no index of the lockfile is there',
    together: 'are where files of packages now come from',
};
const TRUSTS = {
    rule: 'PACKAGE-UNVERIFIED-HOST',
    says: 'turns off the check that the host is who it says it is',
    together: 'turn off the check of a host',
};
const PLAIN = {
    rule: 'PACKAGE-UNVERIFIED-HOST',
    says: 'looks packages up without encryption, so that anybody on the way can answer',
    together: 'look packages up without encryption',
};
const ADDS = {
    rule: 'PACKAGE-EXTRA-INDEX',
    says: 'makes the package manager look every package up here, too, and take whichever version is higher',
    together: 'make the package manager look packages up elsewhere',
};
const VARIABLE = {
    rule: 'PACKAGE-EXTRA-INDEX',
    severity: 'MEDIUM',
    says: 'makes the package manager look packages up at a place that the environment decides, so that nobody can tell where',
    together: 'make the package manager look packages up at places that the environment decides',
};
const CHANNEL = {
    rule: 'PACKAGE-EXTRA-INDEX',
    says: 'is a channel that is not widely known, where packages are now looked up',
    together: 'are channels that are not widely known',
};
const REPLACES = {
    rule: 'PACKAGE-EXTRA-INDEX',
    severity: 'HIGH',
    says: 'makes another host answer for every package',
    together: 'make other hosts answer for every package',
};
function verdict({ option, value, line }, kind) {
    const shown = (0,package_address/* shownAddress */.Uk)(value);
    return {
        rule: kind.rule,
        ...(kind.severity !== undefined && { severity: kind.severity }),
        what: `${option} ${shown}`,
        says: kind.says,
        cause: JSON.stringify([option, shown]),
        together: kind.together,
        subject: '',
        line,
        isState: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/scripts.js



function scriptVerdicts(comparison, knowledge) {
    const reason = reasonFor(comparison);
    return comparison.changes.flatMap((change) => {
        const { now } = change;
        if (now.installScript !== true || isGuess(now, comparison.after.format))
            return [];
        const copies = comparison.base.get(nameKey(now)) ?? [];
        if (copies.length === 0)
            return knowledge.scriptPackages.has(now.name) ? [] : [newVerdict(now, comparison, reason)];
        const hadOne = copies.some(({ installScript }) => installScript === true);
        // The same bytes as before, or a format that could not say, tell nothing new.
        const couldSay = copies.some(({ installScript }) => installScript === false);
        const isSame = copies.some((copy) => copy.version === now.version && haveSameBytes(copy.hashes, now.hashes));
        return hadOne || !couldSay || isSame ? [] : [turnedVerdict(change, comparison)];
    });
}
/** pnpm writes that it must build what it could not look at: optional packages for other systems. */
function isGuess({ optional }, format) {
    return optional && format.startsWith('pnpm');
}
function reasonFor({ changes, base, after }) {
    const steps = new Set(changes.filter(({ was }) => was !== undefined).map(stepOf));
    const isNewDirect = ({ now }) => isDirect(now, after.role) && !base.has(nameKey(now));
    if (changes.some(isNewDirect))
        return 'direct';
    if (steps.has('major') || steps.has('minor') || steps.has('back'))
        return 'release';
    return steps.has('patch') ? 'patch' : 'nothing';
}
const BROUGHT = {
    direct: 'together with a new dependency of this project',
    release: 'together with new releases of other packages',
    patch: 'though other packages only moved to patch releases, which have no reason to need it',
    nothing: 'though nothing else in the change needs it',
};
function newVerdict(now, { after }, reason) {
    const direct = isDirect(now, after.role);
    const severity = direct || reason === 'direct' || reason === 'release' ? 'MEDIUM' : 'HIGH';
    const why = direct
        ? 'as a new dependency of this project'
        : `needed by another package, ${BROUGHT[reason]}`;
    return {
        rule: 'PACKAGE-INSTALL-SCRIPT',
        severity,
        what: called(now),
        says: `is new and runs a script when it is installed (${why})`,
        cause: `new ${direct ? 'direct' : reason}`,
        together: 'are new and run a script when they are installed',
        subject: JSON.stringify([now.ecosystem, now.name]),
        line: now.line,
    };
}
function turnedVerdict(change, { after }) {
    const { now, was } = change;
    const isExpected = stepOf(change) === 'major' && isDirect(now, after.role);
    return {
        rule: 'PACKAGE-INSTALL-SCRIPT',
        ...(isExpected && { severity: 'MEDIUM' }),
        what: called(now),
        says: `now runs a script when it is installed; ${was?.version ?? 'the version before'} ran none`,
        cause: 'turned',
        together: 'now run a script when they are installed, and ran none before',
        subject: JSON.stringify([now.ecosystem, now.name, now.version]),
        line: now.line,
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/tarball-name.js


function nameVerdicts({ entries }, knowledge) {
    return entries.flatMap((entry) => {
        const url = urlOf(entry);
        const address = url === undefined ? undefined : (0,package_address/* addressOf */.ci)(url);
        if (url === undefined || address === undefined || (0,package_address/* isLocalHost */.mJ)(address.host))
            return [];
        const difference = differenceOf(entry, url, address, knowledge);
        return difference === undefined ? [] : [tarball_name_verdictOf(entry, url, difference)];
    });
}
function tarball_name_verdictOf(entry, url, difference) {
    return {
        rule: 'PACKAGE-NAME-MISMATCH',
        what: called(entry),
        says: `${difference}: ${(0,package_address/* shownAddress */.Uk)(url)}`,
        cause: JSON.stringify([entry.ecosystem, entry.name, entry.version, (0,package_address/* shownAddress */.Uk)(url)]),
        together: 'have the address of another package',
        subject: entry.slot,
        line: sourceLine(entry),
        isState: true,
    };
}
/** What is wrong, as the rest of a sentence. */
function differenceOf(entry, url, address, { hosts }) {
    const { standing } = hosts.originOf(url, entry.ecosystem);
    const isPublic = standing === 'registry' || standing === 'mirror';
    if (entry.source.kind !== 'registry' && !isPublic)
        return undefined;
    if (address.disguised)
        return 'has an address that reads as another than it is';
    if (entry.ecosystem === 'npm')
        return npmDifference(entry, address, isPublic);
    return entry.ecosystem === 'pypi' && isPublic ? pythonDifference(entry, address) : undefined;
}
/** `/@scope/name/-/name-1.2.3.tgz`; copies of the registry have `download` where it has `-`. */
function tarballParts(path) {
    const parts = path.split('/');
    const sign = Math.max(parts.lastIndexOf('-'), parts.lastIndexOf('download'));
    const [scope, name, file] = [parts[sign - 2], parts[sign - 1], parts.at(-1)];
    if (sign < 2 || name === undefined || name === '' || file === undefined || sign === parts.length - 1)
        return {};
    return { file, named: scope?.startsWith('@') === true ? `${scope}/${name}` : name };
}
/** By the layout of the npm registry; other layouts (GitHub Packages) are left alone on hosts of their own. */
function npmDifference({ name, version }, { path }, isPublic) {
    const { named, file } = tarballParts(path);
    if (named === undefined || file === undefined)
        return isPublic && /\.(?:tgz|tar\.gz)$/.test(path)
            ? 'has an address that names no package of the registry'
            : undefined;
    if (!isSameNpmName(named, name))
        return `has the address of another package (${named})`;
    if (!isPublic)
        return undefined;
    const base = name.slice(name.indexOf('/') + 1);
    const start = `${base}-`.toLowerCase();
    if (!file.toLowerCase().startsWith(start))
        return 'has the address of a file with another name';
    const plain = version?.split('+', 1)[0];
    if (plain === undefined || !/^\d/.test(plain))
        return undefined;
    const found = file.slice(start.length).replace(/\.(?:tgz|tar\.gz)$/, '');
    return found.split('+', 1)[0] === plain ? undefined : `has the address of another version (${found})`;
}
function isSameNpmName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** By file name, as PEP 427 and PEP 625 give it: what stands before the version. */
function pythonDifference({ name, version }, { path }) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    if (!/\.(?:whl|tar\.gz|tar\.bz2|zip|egg)$/.test(file))
        return undefined;
    const normal = normalise(file);
    const wanted = normalise(name);
    if (!normal.startsWith(`${wanted}-`))
        return 'has the address of a file of another package';
    const rest = file.slice(wanted.length + 1).toLowerCase();
    if (version === undefined || !file.endsWith('.whl'))
        return undefined;
    const [found = ''] = rest.split('-', 1);
    return sameRelease(found, version) ? undefined : `has the address of another version (${found})`;
}
/** PEP 503. */
function normalise(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** `1.0` and `1.0.0` are one version; wheels write `_` where a local version has other signs. */
function sameRelease(a, b) {
    return plainRelease(a) === plainRelease(b);
}
function plainRelease(version) {
    const [plain = ''] = version
        .toLowerCase()
        .replace(/^v|^0!/, '')
        .replace(/[-_]/g, '.')
        .split('+', 1);
    let end = plain.length;
    while (plain.endsWith('.0', end))
        end -= 2;
    return plain.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/unasked.js



/**
 * Entries that are new and that nothing leads to which a project asks for. Package managers write none; what one left
 * behind, or a merge, was there before.
 */
function orphanVerdicts({ changes, before, after }) {
    const orphans = after.graph?.orphans;
    if (orphans === undefined || orphans.size === 0)
        return [];
    const known = new Set([...(before.graph?.orphans ?? [])].map(nameKey));
    return changes
        .filter((change) => orphans.has(change.now) && !known.has(nameKey(change.now)) && isNew(change))
        .map(({ now }) => ({
        rule: 'PACKAGE-UNASKED',
        what: called(now),
        says: 'is new in the lockfile, and nothing that the project asks for needs it',
        cause: 'orphan',
        together: 'are new in the lockfile without being needed by anything that the project asks for',
        subject: JSON.stringify([now.ecosystem, now.name, now.version]),
        line: now.line,
    }));
}
/** An entry that lost what needed it is on its way out; only one that brings other bytes matters. */
function isNew({ now, was }) {
    return was === undefined || unasked_installs(was) !== unasked_installs(now);
}
function unasked_installs({ version, source, hashes }) {
    return JSON.stringify([version, source, hashes.map(({ value }) => value)]);
}
/**
 * Releases that the lockfile says other things of than before, though their bytes are the same: what a release needs
 * stands in the release. Package managers install what the lockfile says.
 */
function needsVerdicts({ before, after, base }) {
    const [old, now] = [before.graph?.needs, after.graph?.needs];
    if (old === undefined || now === undefined)
        return [];
    return after.entries.flatMap((entry) => {
        const needs = now.get(entry) ?? [];
        if (needs.length === 0 || !isStrong(entry.hashes))
            return [];
        const same = (base.get(nameKey(entry)) ?? []).filter((copy) => isSameRelease(copy, entry));
        if (same.length === 0)
            return [];
        const known = new Set(same.flatMap((copy) => old.get(copy) ?? []));
        const added = needs.filter((name) => !known.has(name));
        return added.length === 0 ? [] : [needsVerdict(entry, added)];
    });
}
function isSameRelease(was, now) {
    return was.version === now.version && isStrong(was.hashes) && haveSameBytes(was.hashes, now.hashes);
}
function needsVerdict(entry, added) {
    const names = [...new Set(added)];
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return {
        rule: 'PACKAGE-NEEDS-CHANGED',
        what: called(entry),
        says: `now needs ${names.slice(0, 3).join(', ')}${more} by the lockfile, though its bytes are the same as before`,
        cause: 'needs',
        together: 'need other packages than before by the lockfile, though their bytes are the same',
        subject: JSON.stringify([entry.name, entry.version, names.toSorted()]),
        line: entry.line,
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/young.js
/** Only what the change brings in, where the lockfile carries its date; everything where there is no version before. */
function youngVerdicts(after, comparison, youngSince) {
    if (youngSince === undefined)
        return [];
    return broughtIn(after, comparison).flatMap((entry) => {
        const published = new Date(entry.publishedAt ?? Number.NaN);
        // A date that is none, or lies in the past far enough, says nothing.
        return published > youngSince ? [young_verdictOf(entry, published)] : [];
    });
}
/** Entries of a lockfile that are new or have another version than before. */
function broughtIn(after, comparison) {
    if (after.role !== 'lock')
        return [];
    if (comparison === undefined)
        return after.entries;
    return comparison.changes.filter(({ was, now }) => was?.version !== now.version).map(({ now }) => now);
}
function young_verdictOf({ name, version = '', line }, published) {
    return {
        rule: 'PACKAGE-YOUNG',
        what: `${name} ${version}`,
        says: `was published on ${published.toISOString().slice(0, 16).replace('T', ' at ')} UTC`,
        cause: 'young',
        together: 'were published a short time ago',
        subject: `${name} ${version}`,
        line,
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/judge.js














/**
 * Without `before` only what stands in the file is judged, not what changed. Releases published after `youngSince`
 * are too young. `path` is that of the file in the repository. Pure.
 */
function judgeReading(after, before, knowledge, youngSince, path = '') {
    const comparison = before === undefined ? undefined : compareReadings(before.reading, after);
    const changes = comparison === undefined
        ? [...exoticState(after, knowledge), ...hostState(after, knowledge)]
        : [
            ...hashVerdicts(comparison, knowledge, before?.isMigration === true),
            ...sourceVerdicts(comparison, knowledge),
            ...exoticVerdicts(comparison, knowledge),
            ...localVerdicts(comparison, path),
            ...scriptVerdicts(comparison, knowledge),
            ...replacedVerdicts(comparison),
            ...downgradeVerdicts(comparison),
            ...orphanVerdicts(comparison),
            ...needsVerdicts(comparison),
        ];
    const state = [
        ...stateVerdicts(after, before?.reading, knowledge),
        ...lookalikeVerdicts(after, comparison, knowledge),
    ];
    // Most files have nothing to look for at base.
    const old = before === undefined || state.length === 0
        ? undefined
        : new Set(stateVerdicts(before.reading, undefined, knowledge).map(stateKey));
    const verdicts = [
        ...changes,
        ...youngVerdicts(after, comparison, youngSince),
        ...state.map((verdict) => (old === undefined || old.has(stateKey(verdict)) ? verdict : asNew(verdict))),
    ];
    return { verdicts, ...(comparison !== undefined && { comparison }) };
}
function stateVerdicts(reading, before, knowledge) {
    return [
        ...problemVerdicts(reading),
        ...nameVerdicts(reading, knowledge),
        ...transportVerdicts(reading, knowledge),
        ...registryVerdicts(reading, before, knowledge),
    ];
}
function stateKey({ rule, cause, subject }) {
    return JSON.stringify([rule, cause, subject]);
}
/** What joins a cause that was there needs a finding of its own, or it would hide behind the old one. */
function asNew(verdict) {
    return { ...verdict, isState: false };
}

// EXTERNAL MODULE: ./lib/src/inspect/package/knowledge.js + 1 modules
var package_knowledge = __webpack_require__(57663);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/package-json.js
var package_json = __webpack_require__(76539);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/source.js
var source = __webpack_require__(44383);
// EXTERNAL MODULE: ./lib/src/inspect/paths.js
var paths = __webpack_require__(76373);
;// CONCATENATED MODULE: ./lib/src/inspect/package/ranges.js
// Whether a version is one that a range of npm asks for (node-semver, "Ranges").
/** Ranges are longer than this only to waste time. */
const ranges_MAX_LENGTH = 512;
const VERSION = /^v?(\d{1,15})\.(\d{1,15})\.(\d{1,15})(-[0-9A-Za-z.-]*)?(?:\+[0-9A-Za-z.-]*)?$/;
const PART = String.raw `(?:\d{1,15}|[xX*])`;
const COMPARATOR = new RegExp(String.raw `^(\^|~>?|[<>]=?|=)?v?(${PART})(?:\.(${PART})(?:\.(${PART}))?)?(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$`);
/**
 * Undefined when nobody can tell: a tag, an address, a protocol. Pre-releases count as what they come before, and so are
 * admitted rather too often.
 */
function admits(range, version) {
    const parsed = versionOf(version);
    if (parsed === undefined || range.length > ranges_MAX_LENGTH)
        return undefined;
    let isKnown = true;
    for (const part of range.split('||')) {
        const found = admitsAll(part.trim(), parsed);
        if (found === true)
            return true;
        isKnown &&= found !== undefined;
    }
    return isKnown ? false : undefined;
}
function versionOf(text) {
    const [, major, minor, patch, before] = VERSION.exec(text) ?? [];
    if (patch === undefined)
        return undefined;
    return { numbers: [Number(major), Number(minor), Number(patch)], isBefore: before !== undefined };
}
function admitsAll(text, version) {
    const [from, to, more] = text.split(/\s{1,20}-\s{1,20}/);
    if (to !== undefined) {
        if (more !== undefined)
            return undefined;
        return both(admitsOne(`>=${from}`, version), admitsOne(`<=${to}`, version));
    }
    const comparators = text.replace(/([<>=^~])\s+/g, '$1').split(/\s+/);
    return comparators.reduce((all, one) => both(all, admitsOne(one, version)), true);
}
function both(one, other) {
    return one === undefined || other === undefined ? undefined : one && other;
}
function admitsOne(text, version) {
    if (text === '')
        return true;
    const match = COMPARATOR.exec(text);
    if (match === null)
        return undefined;
    const [, operator = '', ...parts] = match;
    const given = parts.filter((part) => part !== undefined && /^\d/.test(part)).map(Number);
    const [major = 0, minor = 0, patch = 0] = given;
    const low = [major, minor, patch];
    // The first version that a range of what is given does not hold any more: of 1.2 it is 1.3.0.
    const next = given.length === 3 ? undefined : above(low, given.length);
    const { numbers } = version;
    switch (operator) {
        case '>':
            return next === undefined ? isAbove(version, low) : compare(numbers, next) >= 0;
        case '>=':
            return compare(numbers, low) >= 0;
        case '<':
            return isBelow(version, low);
        case '<=':
            return next === undefined ? compare(numbers, low) <= 0 : isBelow(version, next);
        case '^':
            return compare(numbers, low) >= 0 && isBelow(version, above(low, caret(given)));
        case '~':
        case '~>':
            return compare(numbers, low) >= 0 && isBelow(version, above(low, Math.min(given.length, 2)));
        default:
            if (next === undefined)
                return compare(numbers, low) === 0;
            return compare(numbers, low) >= 0 && isBelow(version, next);
    }
}
/** A pre-release of the limit is below it. */
function isBelow({ numbers, isBefore }, limit) {
    const order = compare(numbers, limit);
    return order < 0 || (order === 0 && isBefore);
}
/** One pre-release may come after another. */
function isAbove({ numbers, isBefore }, limit) {
    const order = compare(numbers, limit);
    return order > 0 || (order === 0 && isBefore);
}
/** The numbers, counted from the left, that a caret keeps: up to the first that is not zero. */
function caret(given) {
    const first = given.findIndex((number) => number !== 0);
    return first === -1 ? given.length : first + 1;
}
const ENDLESS = [Infinity, 0, 0];
/** The version after all that have the first `count` numbers. */
function above([major, minor, patch], count) {
    switch (count) {
        case 0:
            return ENDLESS;
        case 1:
            return [major + 1, 0, 0];
        case 2:
            return [major, minor + 1, 0];
        default:
            return [major, minor, patch + 1];
    }
}
function compare(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

// EXTERNAL MODULE: ./lib/src/inspect/package/text.js
var package_text = __webpack_require__(23467);
;// CONCATENATED MODULE: ./lib/src/inspect/package/manifest.js






/** Manifests that are opened for one lockfile: the largest workspaces have hundreds, of which few change at a time. */
const MAX_MANIFESTS = 20;
const MAX_BYTES = 4 * 2 ** 20;
const GROUPS = new Set([
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'peerDependencies',
]);
/** Programs that change what manifests ask for while they are read. */
const HOOKS = ['.pnpmfile.cjs', '.pnpmfile.mjs', '.npm-extension.mjs', '.npm-extension.cjs'];
/**
 * `path` is that of the lockfile. Files of npm, yarn 1, pnpm and bun have a manifest whose words they repeat; those of
 * poetry and pdm leave it to the manifest what the project asks for.
 */
async function manifestVerdicts(comparison, path, openHead) {
    const asks = newAsks(comparison);
    const outside = outsideRange(comparison);
    const tops = newTops(comparison);
    if (tops.length > 0)
        return topVerdicts(tops, path, openHead);
    if (asks.length + outside.length === 0 || (await hasHooks(path, openHead)))
        return [];
    const found = [];
    for (const { folder, asks: fresh } of asks.slice(0, MAX_MANIFESTS)) {
        const at = (0,paths/* beside */.vY)(path, folder === '.' ? 'package.json' : `${folder}/package.json`);
        const manifest = await manifestAt(at, openHead);
        if (manifest !== undefined)
            found.push(...unaskedIn(manifest, fresh, at));
    }
    if (outside.length === 0)
        return found;
    const root = await manifestAt((0,paths/* beside */.vY)(path, 'package.json'), openHead);
    const workspace = await textAt((0,paths/* beside */.vY)(path, 'pnpm-workspace.yaml'), openHead);
    return [
        ...found,
        ...outside
            .filter(({ entry }) => root !== undefined && !isOverridden(entry, root) && !mayName(workspace, entry))
            .map(outsideVerdict),
    ];
}
async function hasHooks(path, openHead) {
    for (const name of HOOKS)
        if ((await openHead((0,paths/* beside */.vY)(path, name))) !== undefined)
            return true;
    return false;
}
/** Entries that the change brings and that no other one needs. */
function newTops({ changes, before, after }) {
    const tops = after.graph?.tops;
    const known = new Set([...(before.graph?.tops ?? [])].map(({ name }) => name));
    if (tops === undefined)
        return [];
    return changes.flatMap(({ now, was }) => was === undefined && tops.has(now) && !known.has(now.name) ? [now] : []);
}
/** Those that the project does not ask for itself. Without its list nobody can tell. */
async function topVerdicts(tops, path, openHead) {
    const at = (0,paths/* beside */.vY)(path, 'pyproject.toml');
    const text = await textAt(at, openHead);
    const { readPyproject } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(5728), __webpack_require__.e(4816)]).then(__webpack_require__.bind(__webpack_require__, 94816));
    const manifest = text === undefined ? undefined : readPyproject(text);
    if (manifest === undefined || manifest.problems.length + manifest.includes.length > 0)
        return [];
    const names = new Set(manifest.entries.map(({ name }) => name));
    return tops
        .filter(({ name }) => !names.has(name))
        .map((entry) => ({
        rule: 'PACKAGE-UNASKED',
        what: called(entry),
        says: `is new in the lockfile, and neither ${at} nor another package in it asks for it`,
        cause: 'orphan',
        together: 'are new in the lockfile without being needed by anything that the project asks for',
        subject: JSON.stringify([entry.ecosystem, entry.name, entry.version]),
        line: entry.line,
    }));
}
/** What the lockfile says that projects ask for, and did not say before. */
function newAsks({ before, after }) {
    if (before.graph?.projects === undefined)
        return [];
    const known = new Map(before.graph.projects.map(({ folder, asks }) => [folder, new Set(asks.map(({ name }) => name))]));
    return (after.graph?.projects ?? []).flatMap(({ folder, asks }) => {
        const old = known.get(folder);
        const fresh = asks.filter(({ name }) => old?.has(name) !== true);
        // A folder outside of the repository has no manifest here.
        return fresh.length === 0 || folder.startsWith('..') ? [] : [{ folder, asks: fresh }];
    });
}
function unaskedIn(manifest, asks, at) {
    const names = new Set(manifest.entries.filter(({ slot }) => GROUPS.has(slot)).map(({ name, alias }) => alias ?? name));
    return asks
        .filter(({ name }) => !names.has(name))
        .map(({ name, range, line }) => ({
        rule: 'PACKAGE-UNASKED',
        what: name,
        says: `is asked for by ${range === '' ? 'any version' : range} according to the lockfile, but not by ${at}`,
        cause: `manifest ${at}`,
        together: `are asked for by the lockfile, but not by ${at}`,
        subject: JSON.stringify([name]),
        line,
    }));
}
/** Versions that the change brings and that the requirement which the file gives for them does not admit. */
function outsideRange({ changes, after }) {
    return changes.flatMap(({ now, was }) => {
        if (was !== undefined && was.version === now.version && was.range === now.range)
            return [];
        if (now.source.kind !== 'registry' || now.version === undefined)
            return [];
        const { version } = now;
        return rangesOf(now, after.format)
            .filter((range) => admits(range, version) === false)
            .slice(0, 1)
            .map((range) => ({ entry: now, range }));
    });
}
function rangesOf({ slot, range, relation }, format) {
    switch (format) {
        case 'yarn-classic':
            // Each pattern is what somebody asks for.
            return slot.split(', ').map((pattern) => (0,source/* parseSpecifier */.as)((0,source/* splitNameAt */.nN)(pattern).rest ?? '*').range);
        case 'package-lock':
            // What a workspace asks for may be overridden; what the root asks for may not (EOVERRIDE).
            return relation === 'direct' && slot.lastIndexOf('node_modules/') === 0 ? plain(range) : [];
        case 'pnpm-lock':
        case 'bun-lock':
            return relation === 'direct' ? plain(range) : [];
        default:
            return [];
    }
}
function plain(range) {
    return range === undefined ? [] : [(0,source/* parseSpecifier */.as)(range).range];
}
function outsideVerdict({ entry, range }) {
    return {
        rule: 'PACKAGE-OUTSIDE-RANGE',
        what: called(entry),
        says: `is not a version that ${range} asks for`,
        cause: 'range',
        together: 'are not versions that are asked for',
        subject: JSON.stringify([entry.name, entry.version, range]),
        line: entry.line,
    };
}
/** Overrides and resolutions take other versions than are asked for, which is what they are for. */
function isOverridden({ name, alias }, manifest) {
    return manifest.entries.some((one) => !GROUPS.has(one.slot) && [name, alias].some((own) => own === one.name || own === one.alias));
}
function mayName(text, { name, alias = name }) {
    return (text !== undefined &&
        /^(?:overrides|catalogs?):/m.test(text) &&
        (text.includes(name) || text.includes(alias)));
}
async function manifestAt(path, openHead) {
    const text = await textAt(path, openHead);
    const reading = text === undefined ? undefined : (0,package_json.readPackageJson)(text);
    return reading === undefined || reading.problems.length > 0 ? undefined : reading;
}
async function textAt(path, openHead) {
    const bytes = await openHead(path);
    return bytes === undefined || bytes.size > MAX_BYTES ? undefined : (0,package_text/* textOf */.b)(await bytes.read(0, bytes.size));
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/migration.js
// Tells whether a lockfile says that it follows another version of its format than before.
/** Lockfiles give the version of their format near the top; Poetry gives it at the end. */
const LOOKED_AT = 4096;
const VERSIONS = [
    /(?:lockfileVersion|lockfile-version|lock-version|lock_version|configVersion)["']?\s{0,4}[:=]\s{0,4}["']?([\d.]+)/,
    /^# yarn lockfile v(\d+)/m,
    // The way that berry packs, which its checksums depend on.
    /^ {2}cacheKey: ([\w]{1,16})/m,
    /^__metadata:\r?\n {2}version: (\d+)/m,
    /^version\s?[=:]\s?(\d+)\r?$/m,
];
function isMigration(before, after) {
    const [was, now] = [versionsIn(before), versionsIn(after)];
    return was.some((version, index) => version !== undefined && now[index] !== undefined && version !== now[index]);
}
function versionsIn(text) {
    const [head, tail] = [text.slice(0, LOOKED_AT), text.slice(-LOOKED_AT)];
    return VERSIONS.map((pattern) => pattern.exec(head)?.[1] ?? pattern.exec(tail)?.[1]);
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/readings.js
/** Characters of the texts whose readings are kept; a reading takes about twice its text. */
const ROOM = 16 * 2 ** 20;
const OF_RUNS = new WeakMap();
class Readings {
    kept = new Map();
    size = 0;
    /** Those of one run, which has one book of rules. */
    static of(rules) {
        const known = OF_RUNS.get(rules) ?? new Readings();
        OF_RUNS.set(rules, known);
        return known;
    }
    /** Reads the text and keeps the reading, and in its place the oldest go. */
    keep(text, read) {
        const reading = this.take(text, read);
        this.kept.set(text, { read, reading });
        this.size += text.length;
        for (const oldest of this.kept.keys()) {
            if (this.size <= ROOM)
                break;
            this.drop(oldest);
        }
        return reading;
    }
    /** The reading that is kept, which then is no more; or reads the text. */
    take(text, read) {
        const known = this.kept.get(text);
        if (known?.read !== read)
            return read(text);
        this.drop(text);
        return known.reading;
    }
    drop(text) {
        if (this.kept.delete(text))
            this.size -= text.length;
    }
}

// EXTERNAL MODULE: ./lib/src/core/artifact.js
var core_artifact = __webpack_require__(62024);
// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
;// CONCATENATED MODULE: ./lib/src/inspect/package/verdict.js
// One thing that a rule says about one entry, and how many of them become findings that a person can read.



/** From here on verdicts of one cause are told together. */
const TOGETHER = 4;
/** Names that are told of those. */
const TOLD = 3;
/** Findings of one rule: more causes than this are told as one. */
const MAX_FINDINGS = 20;
/** Findings in the order of their first verdict. */
function packageFindings(verdicts, artifact, rules) {
    const holder = (0,core_artifact/* memberName */.e)(artifact.locator) ?? artifact.locator.path;
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
    return (0,core_rule/* findingOf */.hD)(rules.rule(rule), {
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
    return (0,hash/* sha256Hex */.f)(subjects.join());
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/inspect.js












/** Larger than any lockfile that a package manager has written; a text of it takes twice this in memory. */
const inspect_MAX_BYTES = 64 * 2 ** 20;
async function inspectPackage(artifact, context) {
    const load = (0,claims/* loaderOf */.L)(artifact);
    const { size } = artifact.bytes;
    if (load === undefined)
        return NOTHING;
    if (size > inspect_MAX_BYTES)
        return { ...NOTHING, incomplete: [tooLarge(size)] };
    (0,young_generation/* letYoungGenerationGrow */.d)();
    const read = await load();
    const text = (0,package_text/* textOf */.b)(await artifact.bytes.read(0, size));
    const reading = Readings.of(context.rules).take(text, read);
    const { before, incomplete } = await readBefore(artifact, text, read, context);
    const knowledge = (0,package_knowledge/* packageKnowledge */.D)(context.rules);
    const { path } = artifact.locator;
    const { verdicts, comparison } = judgeReading(reading, before, knowledge, context.youngSince, path);
    const apart = await comparedWithManifests(comparison, artifact, context);
    const isLockfile = artifact.use === undefined && artifact.locator.members.length === 0;
    return {
        format: reading.format,
        findings: packageFindings([...verdicts, ...apart.verdicts], artifact, context.rules),
        members: [],
        packages: isLockfile ? addedPackages(path, reading, comparison, knowledge.hosts) : [],
        incomplete: [
            ...incompleteOf(reading),
            ...(0,package_text/* foreignEncoding */.y)(text, reading.format),
            ...incomplete,
            ...apart.incomplete,
        ],
    };
}
/** Where the other files of the change can be seen. */
async function comparedWithManifests(comparison, { locator, use }, { openHead }) {
    const isLock = comparison?.after.role === 'lock' && use === undefined && locator.members.length === 0;
    if (!isLock || openHead === undefined)
        return { verdicts: [], incomplete: [] };
    try {
        return { verdicts: await manifestVerdicts(comparison, locator.path, openHead), incomplete: [] };
    }
    catch (error) {
        const reason = `the manifests beside it were not read, so that nobody compared them: ${(0,errors/* messageOf */.b)(error)}`;
        return { verdicts: [], incomplete: [{ code: 'unreadable', reason, risk: 'unknown' }] };
    }
}
/** Members of an archive, and what is decoded out of a file, have no earlier version. */
async function readBefore({ locator, use }, text, read, { before, origin = before, rules }) {
    if (origin === undefined || use !== undefined || locator.members.length > 0)
        return { incomplete: [] };
    try {
        const { bytes } = await origin();
        if (bytes.size > inspect_MAX_BYTES)
            return { incomplete: [notCompared(`it has ${bytes.size} bytes`)] };
        const old = (0,package_text/* textOf */.b)(await bytes.read(0, bytes.size));
        const reading = Readings.of(rules).keep(old, read);
        return { before: { reading, isMigration: isMigration(old, text) }, incomplete: [] };
    }
    catch (error) {
        return { incomplete: [notCompared((0,errors/* messageOf */.b)(error))] };
    }
}
function notCompared(why) {
    const reason = `the version before was not read, so that nobody looked at what changed: ${why}`;
    return { code: 'unreadable', reason, risk: 'unknown' };
}
function tooLarge(size) {
    return { code: 'budget', reason: `a lockfile of ${size} bytes was not read`, risk: 'unknown' };
}
const NOTHING = { format: 'lockfile', findings: [], members: [], incomplete: [] };


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


/***/ }),

/***/ 68344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepYoungGenerationSmall),
/* harmony export */   d: () => (/* binding */ letYoungGenerationGrow)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
// Sets how V8's space for new objects grows: what suits a long pickle does not suit a lockfile.

// action.yml cannot pass flags to Node, so they are set here. V8 reads this one whenever it may grow the space.
const FACTOR = '--semi-space-growth-factor';
let isSmall = false;
/**
 * V8 doubles the space whenever many objects survive, up to 100 MB that then stay taken. A long pickle keeps what it
 * makes, so the space would grow for nothing; without growth the same run takes a third less memory and no more time.
 * Holds for the rest of the run.
 */
function keepYoungGenerationSmall() {
    // Asked for every pickle, of which one file may hold thousands.
    if (isSmall)
        return;
    isSmall = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`${FACTOR}=1`);
}
/** For trees that are made at once and soon forgotten: small steps only move them about, which takes a tenth of the time. */
function letYoungGenerationGrow() {
    if (!isSmall)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`${FACTOR}=8`);
}


/***/ })

};
