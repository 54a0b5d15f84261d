export const id = 4163;
export const ids = [4163];
export const modules = {

/***/ 68667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   QK: () => (/* binding */ plainHosts),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
// Where an address of a registry leads: to this machine, to a public registry, or to somebody's server.
/** `git+https://user@host/path`, `sparse+https://…`, and the addresses inside words of a list. */
const ADDRESS = /(?<![a-z])(?:[a-z]{1,20}\+)?([a-z]{1,20}):\/\/(?:[^/\s@"',]{0,1000}@)?(\[[^\]\s]{0,60}\]|[^/\s"',|:?#[]+)(?::\d+)?([^\s"',|?#]*)/gi;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/i;
/** All addresses in a value. Linear. */
function addressesIn(value) {
    return [...value.slice(0, 4096).matchAll(ADDRESS)].map(([, scheme = '', host = '', path = '']) => ({
        scheme: scheme.toLowerCase(),
        host: host.toLowerCase(),
        path,
    }));
}
/** Whether bytes from one of the addresses can be replaced on their way. */
function isPlain(value) {
    return plainHosts(value).length > 0;
}
/** The hosts of those addresses, without ports. */
function plainHosts(value) {
    return addressesIn(value).flatMap(({ scheme, host }) => (scheme === 'http' || scheme === 'git' || scheme === 'ftp') && !LOOPBACK.test(host) ? [host] : []);
}
/** Whether one of the addresses, of this machine aside, is not in the list of public registries. */
function isForeign(value, registries) {
    return addressesIn(value).some((address) => !isHere(address) && !isAt(address, registries));
}
/** Whether one of the addresses may have packages that no public registry has. */
function isPrivate(value, registries, mirrors) {
    return addressesIn(value).some((address) => !isHere(address) && !isAt(address, registries) && !isAt(address, mirrors));
}
/** Whether there are addresses, and all of them serve what anybody may publish. */
function isPublic(value, registries, mirrors) {
    const addresses = addressesIn(value);
    return (addresses.length > 0 && addresses.every((address) => isAt(address, registries) || isAt(address, mirrors)));
}
/** Hosts and paths of the addresses in a value, however they are reached. */
function placesIn(value) {
    return addressesIn(value).map(({ host, path }) => `${host}${path}`.replace(/\/$/, ''));
}
function isHere({ scheme, host }) {
    return scheme === 'file' || LOOPBACK.test(host);
}
function isAt({ host, path }, places) {
    const place = `${host}${path.endsWith('/') ? path : `${path}/`}`;
    return places.some((known) => place.startsWith(`${known}/`));
}


/***/ }),

/***/ 90570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ amountOf)
/* harmony export */ });
// How long or how much a setting says, so that two versions of it can be compared.
/** In minutes; a bare number counts as one of its own unit, which is the same in both versions. */
const UNITS = new Map([
    ['m', 1],
    ['h', 60],
    ['d', 1440],
    ['w', 10_080],
]);
const WORDS = /^(\d{1,12}(?:\.\d{1,6})?)\s*(minute|min|hour|day|week|month|year|[mhdwy])?s?$/i;
/** ISO 8601 as far as package managers write it: `P7D`, `PT12H`, `P2W`. */
const ISO = /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/i;
/** The amount, or undefined when it is none: a date, a variable. Zero and nothing are the same. */
function amountOf(text) {
    const value = text.trim();
    if (value === '' || /^(?:null|false|none|off)$/i.test(value))
        return 0;
    const [, count, unit = ''] = WORDS.exec(value) ?? [];
    if (count !== undefined)
        return Number(count) * minutesIn(unit.toLowerCase());
    const iso = ISO.exec(value);
    if (iso === null)
        return undefined;
    const [, weeks = 0, days = 0, hours = 0, minutes = 0] = iso;
    return Number(weeks) * 10_080 + Number(days) * 1440 + Number(hours) * 60 + Number(minutes);
}
function minutesIn(unit) {
    if (unit === '')
        return 1;
    if (unit === 'month')
        return 43_200;
    if (unit.startsWith('y'))
        return 525_600;
    return UNITS.get(unit.charAt(0)) ?? 1;
}


/***/ }),

/***/ 78258:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compareSettings)
});

// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
// EXTERNAL MODULE: ./lib/src/inspect/settings/address.js
var settings_address = __webpack_require__(68667);
// EXTERNAL MODULE: ./lib/src/inspect/settings/amounts.js
var amounts = __webpack_require__(90570);
// EXTERNAL MODULE: ./lib/src/inspect/settings/select.js
var settings_select = __webpack_require__(94755);
;// CONCATENATED MODULE: ./lib/src/inspect/settings/fits.js
// Whether a place in a file is one that a row of knowledge is about.



/** All conditions that the row gives hold. */
function fits(place, condition, hosts) {
    const { node, star, name } = place;
    const { is, not, pattern } = condition;
    const value = (0,settings_select/* valueOf */.RP)(node) || (node.kind === 'object' ? star || name : '');
    const lower = value.toLowerCase();
    return ((is?.includes(lower) ?? true) &&
        !(not?.includes(lower) ?? false) &&
        (pattern?.like?.test(value) ?? true) &&
        !(pattern?.unlike?.test(value) ?? false) &&
        (pattern?.at?.test(star) ?? true) &&
        !(pattern?.except?.test(star) ?? false) &&
        leadsThere(value, condition, hosts) &&
        hasCompany(place, condition));
}
function leadsThere(value, { address }, { registries, mirrors }) {
    switch (address) {
        case 'plain':
            return (0,settings_address/* isPlain */.$i)(value);
        case 'foreign':
            return (0,settings_address/* isForeign */.jq)(value, registries);
        case 'private':
            return (0,settings_address/* isPrivate */.Gw)(value, registries, mirrors);
        case 'public':
            return (0,settings_address/* isPublic */.Ul)(value, registries, mirrors);
        case undefined:
        default:
            return true;
    }
}
/** The other members of the table that the value stands in. */
function hasCompany({ holder }, { having = {}, lacking = {} }) {
    const has = ([key, values]) => {
        const member = holder && (0,nodes/* memberOf */.C5)(holder, key);
        return member !== undefined && values.includes((0,settings_select/* valueOf */.RP)(member).toLowerCase());
    };
    return Object.entries(having).every(has) && !Object.entries(lacking).some(has);
}

;// CONCATENATED MODULE: ./lib/src/inspect/settings/trusted.js
// Hosts that are trusted because packages are looked up there without encryption: one cause, told at the address.



/**
 * What is new is not told by what was there: some programs ask an address without encryption only once its host is
 * trusted. Each version is looked at once, when the first host asks for it.
 */
function hostsToldBy({ head, base }, file, knowledge) {
    const placesOf = (roots, row) => (0,settings_select/* select */.Lt)(roots, (0,settings_select/* keyIn */.xB)(file, row.key), row.by).filter((place) => fits(place, row, knowledge));
    const plainIn = once((roots) => {
        const rows = knowledge.rows.filter((row) => row.address === 'plain' && row.in.includes(file.id));
        const places = rows.flatMap((row) => placesOf(roots, row));
        return new Set(places.flatMap(({ node }) => (0,settings_address/* plainHosts */.QK)((0,settings_select/* valueOf */.RP)(node))));
    });
    const trustedAtBase = once((row) => new Set(placesOf(base ?? [], row).map(hostOf)));
    return (place, row) => {
        const host = hostOf(place);
        if (!plainIn(head).has(host))
            return false;
        return base === undefined || !plainIn(base).has(host) || trustedAtBase(row).has(host);
    };
}
/** `host`, `host:8080` or an address. */
function hostOf({ node }) {
    return (0,settings_select/* valueOf */.RP)(node)
        .toLowerCase()
        .replace(/^\w{1,20}:\/\//, '')
        .replace(/(?::\d{1,5})?\/?$/, '');
}
function once(make) {
    const made = new Map();
    return (from) => {
        const known = made.get(from);
        if (known !== undefined)
            return known;
        const fresh = make(from);
        made.set(from, fresh);
        return fresh;
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/settings/compare.js







/** What the rows say about one file. Each value is told once, by the first row that fits. */
function compareSettings(versions, file, knowledge) {
    const told = new Set();
    const tellsHost = hostsToldBy(versions, file, knowledge);
    return knowledge.rows.flatMap((row) => {
        if (!row.in.includes(file.id))
            return [];
        const verdicts = new RowComparison(row, file, knowledge, versions).verdicts(told, tellsHost);
        return file['told-by-packages']?.includes(row.rule) === true ? [] : verdicts;
    });
}
class RowComparison {
    row;
    file;
    hosts;
    head;
    base;
    root;
    versions;
    constructor(row, file, hosts, versions) {
        const key = (0,settings_select/* keyIn */.xB)(file, row.key);
        this.row = row;
        this.file = file;
        this.hosts = hosts;
        this.head = (0,settings_select/* select */.Lt)(versions.head, key, row.by);
        this.base = versions.base && (0,settings_select/* select */.Lt)(versions.base, key, row.by);
        this.root = nearest(versions.head, key);
        this.versions = versions;
    }
    verdicts(told, tellsHost) {
        const fresh = this.found(tellsHost).filter(({ node }) => node === undefined || !told.has(node));
        for (const { node } of fresh)
            if (node !== undefined)
                told.add(node);
        return fresh.map(({ verdict }) => verdict);
    }
    /** Whether what base had there may be missed at head. */
    mayBeLost(place) {
        const { row, versions } = this;
        const isKept = versions.keptElsewhere?.(place, row) === true;
        if (versions.isDeleted === true)
            return row.deleted !== 'none' && !isKept;
        return row.address !== 'private' || !isKept;
    }
    found(tellsHost) {
        switch (this.row.change) {
            case 'added':
                return this.added();
            case 'removed':
                return this.removed();
            case 'lowered':
                return this.lowered();
            case undefined:
            default:
                return this.head
                    .filter((place) => this.fits(place) && !(this.row.trusts === true && tellsHost(place, this.row)))
                    .map((place) => this.state(place));
        }
    }
    added() {
        const { base, row } = this;
        if (base === undefined && row.alone === undefined)
            return [];
        if (!this.isBeside(this.versions.head) || !this.isBeside(this.versions.base))
            return [];
        const known = new Set(base?.map((place) => sameAs(place)));
        return this.head
            .filter((place) => this.fits(place) && !known.has(sameAs(place)))
            .map((place) => this.state(place, this.isAddition(place) ? undefined : row.alone));
    }
    isAddition(place) {
        return this.base !== undefined || this.versions.isAddition?.(place, this.row) === true;
    }
    isBeside(roots) {
        const { beside } = this.row;
        if (beside === undefined || roots === undefined)
            return true;
        const places = (0,settings_select/* select */.Lt)(roots, (0,settings_select/* keyIn */.xB)(this.file, beside.key), undefined);
        return places.some((place) => fits(place, beside, this.hosts));
    }
    /** The guard is gone when no value at head is one that guards. */
    removed() {
        const left = new Set(this.head.filter((place) => this.guards(place, 'head')).map(({ id }) => id));
        return (this.base ?? [])
            .filter((place) => this.guards(place, 'base') && !left.has(place.id) && this.mayBeLost(place))
            .map((place) => this.change(place, this.head.find(({ id }) => id === place.id)));
    }
    guards(place, side) {
        const { was, address } = this.row;
        const value = (0,settings_select/* valueOf */.RP)(place.node);
        if (was !== undefined && !was.includes(value.toLowerCase()))
            return false;
        if (side === 'base')
            return this.fits(place);
        // What is no public address may lead to the private one: a variable, a proxy of this machine.
        return (address !== 'private' || !(value === '' || (0,settings_address/* isPublic */.Ul)(value, this.hosts.registries, this.hosts.mirrors)));
    }
    lowered() {
        return (this.base ?? []).flatMap((place) => {
            const now = this.head.find(({ id }) => id === place.id);
            const before = (0,amounts/* amountOf */.M)((0,settings_select/* valueOf */.RP)(place.node));
            const after = now === undefined ? 0 : (0,amounts/* amountOf */.M)((0,settings_select/* valueOf */.RP)(now.node));
            const lower = before !== undefined && after !== undefined && after < before;
            return lower && this.fits(place) && this.mayBeLost(place) ? [this.change(place, now)] : [];
        });
    }
    fits(place) {
        return fits(place, this.row, this.hosts);
    }
    state(place, alone) {
        const { row, file } = this;
        const value = (0,settings_select/* valueOf */.RP)(place.node);
        const key = keyOf(file, place);
        const text = value === '' ? key : `${key} ${(0,quoted/* quoted */.T)(value)}`;
        const ends = row.until?.some((name) => endsSometime((0,settings_select/* valueOf */.RP)((0,nodes/* memberOf */.C5)(place.node, name)))) ?? false;
        const severity = ends ? 'LOW' : (alone ?? row.severity);
        const verb = row.change === undefined ? 'has' : alone === undefined ? 'adds' : 'sets';
        return {
            node: place.node,
            verdict: {
                rule: row.rule,
                about: `${file.tool} ${row.key}${place.id} ${value}`,
                evidence: `${verb} ${text} for ${file.tool}, which ${row.says}${ends ? '; it ends by itself' : ''}`,
                offset: place.offset,
                ...(severity !== undefined && { severity }),
            },
        };
    }
    change(before, now) {
        const { row, file } = this;
        const from = (0,settings_select/* valueOf */.RP)(before.node);
        const to = now === undefined ? undefined : (0,settings_select/* valueOf */.RP)(now.node);
        const key = keyOf(file, before);
        const severity = (this.versions.isDeleted === true ? deletedSeverity(row) : undefined) ?? row.severity;
        const did = to === undefined
            ? `removes ${key}${from === '' ? '' : `, which was ${(0,quoted/* quoted */.T)(from)},`}`
            : `changes ${key} from ${(0,quoted/* quoted */.T)(from)} to ${(0,quoted/* quoted */.T)(to)}`;
        return {
            ...(now !== undefined && { node: now.node }),
            verdict: {
                rule: row.rule,
                about: `${file.tool} ${row.key}${before.id} ${from} -> ${to ?? 'nothing'}`,
                evidence: `${did} for ${file.tool}, which ${row.says}`,
                offset: now?.offset ?? this.root,
                ...(severity !== undefined && { severity }),
            },
        };
    }
}
function deletedSeverity({ deleted }) {
    return deleted === 'none' ? undefined : deleted;
}
function sameAs({ id, node }) {
    return JSON.stringify([id, (0,settings_select/* valueOf */.RP)(node)]);
}
/** The key as one reads it in the file, below the part of the file that is the tool's. */
function keyOf({ below, spelled }, { path }) {
    const variable = spelled?.(path.join('/'));
    if (variable !== undefined)
        return (0,quoted/* quoted */.T)(variable, 120);
    const above = below === undefined ? 0 : below.split('/').length;
    return (0,quoted/* quoted */.T)(path.slice(above).join('.'), 120);
}
function endsSometime(value) {
    return /^\d{4}-\d{2}-\d{2}/.test(value);
}
/** Where the key would stand: its deepest table that is there. */
function nearest(roots, key) {
    let node = roots[0];
    let offset = 0;
    for (const part of key.split('/')) {
        const member = node?.kind === 'object' ? node.members.findLast((one) => one.key === part) : undefined;
        if (member === undefined)
            break;
        node = member.value;
        offset = member.keyStart;
    }
    return offset;
}


/***/ }),

/***/ 27994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XK: () => (/* binding */ MAX_SETTINGS_BYTES),
  Yr: () => (/* binding */ incompleteOf),
  u0: () => (/* binding */ readDocument),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./lib/src/format/json/read.js + 1 modules
var read = __webpack_require__(49736);
// EXTERNAL MODULE: ./lib/src/inspect/settings/ini.js
var ini = __webpack_require__(57649);
;// CONCATENATED MODULE: ./lib/src/inspect/settings/lines.js
function* linesOf(text) {
    let offset = 0;
    for (const line of text.split('\n')) {
        const content = line.trim();
        if (content !== '' && !content.startsWith('#'))
            yield { content, start: offset + line.indexOf(content) };
        offset += line.length + 1;
    }
}
/** An entry is a key; `exp:2027-01-01` behind it, as Trivy writes it, is its member `exp`. Never throws. */
function readLines(text) {
    const members = [...linesOf(text)].map(({ content, start }) => {
        const [key = ''] = content.split(/\s/, 1);
        const until = /\sexp:(\S+)/.exec(content)?.[1];
        const inner = until === undefined ? [] : [{ key: 'exp', keyStart: start, value: scalar(until, start) }];
        return { key, keyStart: start, value: object(inner, start) };
    });
    return object(members, 0, text.length);
}
/** `"key" "value"` of Yarn 1, and options that it adds to its commands: `--install.registry` counts as `registry`. */
const SETTING = /^(?:"([^"]{1,200})"|([^\s":]{1,200}))[:\s]\s{0,200}(.*)$/;
const OPTION = /^--(?:[\w*-]{1,40}\.)?/;
/** Settings of Yarn 1 under the names that npm has for them, for it reads those of `.npmrc` too. Never throws. */
function readYarnrc(text) {
    const members = [...linesOf(text)].flatMap(({ content, start }) => {
        const [, quoted, plain = '', rest = ''] = SETTING.exec(content) ?? [];
        const key = (quoted ?? plain).replace(OPTION, '');
        if (key === '')
            return [];
        const value = rest.trim().replace(/^"(.*)"$/, '$1');
        return [{ key, keyStart: start, value: scalar(value, start) }];
    });
    return object(members, 0, text.length);
}
/**
 * Each pattern of gitattributes(5) is a key with its attributes as members: `set`, `unset` (`-diff`), or the text
 * behind the equals sign. The macro `binary` is spelled out. Never throws.
 */
function readAttributes(text) {
    const members = [...linesOf(text)].map(({ content, start }) => {
        const [, quotedPattern, plain = ''] = /^(?:"([^"]*)"|(\S+))/.exec(content) ?? [];
        const key = quotedPattern ?? plain;
        const rest = content.slice(quotedPattern === undefined ? key.length : key.length + 2);
        const attributes = rest.split(/\s+/).filter((word) => word !== '');
        const spelled = attributes.flatMap((word) => (word === 'binary' ? ['-diff', '-merge', '-text'] : [word]));
        return {
            key,
            keyStart: start,
            value: object(spelled.map((word) => attribute(word, start)), start),
        };
    });
    return object(members, 0, text.length);
}
function attribute(word, start) {
    const [name = '', value] = word.split('=', 2);
    if (value !== undefined)
        return { key: name, keyStart: start, value: scalar(value, start) };
    const unset = /^[-!]/.test(word);
    return {
        key: unset ? word.slice(1) : word,
        keyStart: start,
        value: scalar(unset ? (word.startsWith('-') ? 'unset' : 'unspecified') : 'set', start),
    };
}
function scalar(value, start) {
    return { kind: 'scalar', value, start, end: start };
}
function object(members, start, end = start) {
    return { kind: 'object', members, start, end };
}

;// CONCATENATED MODULE: ./lib/src/inspect/settings/document.js



/** Bytes of a settings file that are read. They have some thousand; a lockfile is none. */
const MAX_SETTINGS_BYTES = 4 * 2 ** 20;
/** Reads the beginning of the bytes as UTF-8, whatever they are. Rejects with the origin's error only. */
async function textOf(bytes) {
    return new TextDecoder().decode(await bytes.read(0, MAX_SETTINGS_BYTES));
}
/** Never throws: what cannot be read is a problem, and what stands before it is kept where the reader can. */
async function readDocument(text, format) {
    switch (format) {
        case 'json':
        case 'jsonc':
        case 'json5': {
            const { root, error } = (0,read/* readJsonPart */.G)(text, { dialect: format === 'json' ? 'strict' : format });
            if (error === undefined)
                return { text, roots: [root] };
            const unread = error.code === 'TOO_DEEP' || error.code === 'TOO_MANY';
            return { text, roots: [root], problem: { reason: error.message, unread } };
        }
        case 'yaml':
            return yaml(text);
        case 'toml':
            return toml(text);
        case 'npmrc':
            return lined(text, (0,ini/* readIni */.$)(text, { spaced: false }));
        case 'yarnrc':
            return lined(text, readYarnrc(text));
        case 'pip':
            return lined(text, (0,ini/* readIni */.$)(text, { spaced: true }));
        case 'lines':
            return lined(text, readLines(text));
        case 'attributes':
            return lined(text, readAttributes(text));
    }
}
/** These never fail; but with a zero byte git shows no text of them, and tools differ in what they read. */
function lined(text, root) {
    const problem = { reason: 'a zero byte stands in the text', unread: false };
    return { text, roots: [root], ...(text.includes('\0') && { problem }) };
}
async function yaml(text) {
    const [{ readYaml }, { YamlError }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5861)]).then(__webpack_require__.bind(__webpack_require__, 95861)),
        __webpack_require__.e(/* import() */ 3979).then(__webpack_require__.bind(__webpack_require__, 73979)),
    ]);
    try {
        const { roots, problem } = readYaml(text);
        return { text, roots, ...(problem !== undefined && { problem: { reason: problem, unread: false } }) };
    }
    catch (error) {
        if (!(error instanceof YamlError))
            throw error;
        return { text, roots: [], problem: { reason: error.message, unread: true } };
    }
}
async function toml(text) {
    const [{ readToml }, { TomlError }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 24)),
        __webpack_require__.e(/* import() */ 4286).then(__webpack_require__.bind(__webpack_require__, 24286)),
    ]);
    try {
        return { text, roots: [readToml(text)] };
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        return { text, roots: [], problem: { reason: error.message, unread: error.code === 'BUDGET' } };
    }
}
/**
 * What a problem means for coverage. A tool that refuses a broken file does nothing with it, and so guards nothing any
 * more where it did before; one that reads around the mistake (`tolerant`) may do what was not seen.
 */
function incompleteOf({ problem }, before, tolerant) {
    if (problem === undefined)
        return [];
    const { reason, unread } = problem;
    const isNew = before !== undefined && before.problem === undefined;
    if (!unread && !tolerant && !isNew)
        return [];
    return [
        { code: unread ? 'budget' : 'broken', reason: `the settings were not read: ${reason}`, risk: 'unknown' },
    ];
}


/***/ }),

/***/ 23367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settingsElsewhere)
/* harmony export */ });
/* unused harmony export Elsewhere */
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56209);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68667);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90570);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27994);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94755);





/** Other files that are opened to see whether they have the settings now. */
const MAX_OPENED = 24;
/** Settings that are looked at in one file. */
const MAX_SETTINGS = 20_000;
/** What other files, and other parts of the same file, say at head. */
class Elsewhere {
    /** Values by key, the key in one spelling. */
    values = new Map();
    /** Keys that lead to an address, by the address. */
    addresses = new Map();
    isKept(place, row) {
        return row.address === 'private' ? this.isNamed(place, row) : this.isSaid(place);
    }
    /** Whether an address of a new file was one of the project's before. */
    wasSaid(place, row) {
        return (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)((0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(place.node)).length > 0 ? this.isNamed(place, row) : this.isSaid(place);
    }
    /** Takes every value below the nodes. Without recursion. */
    add(nodes) {
        const open = nodes.map((node) => ({ path: '', node }));
        for (let count = 0; count < MAX_SETTINGS; count++) {
            const next = open.pop();
            if (next === undefined)
                return;
            const { path, node } = next;
            if (node.kind === 'array') {
                for (const item of node.items.slice(0, MAX_SETTINGS))
                    open.push({ path, node: item });
            }
            else if (node.kind === 'object') {
                for (const { key, value } of node.members.slice(0, MAX_SETTINGS)) {
                    const below = `${path}/${key}`.slice(-200);
                    open.push({ path: below, node: value });
                    this.note(key, below, value);
                }
            }
        }
    }
    note(key, path, value) {
        const items = value.kind === 'array' ? value.items : [value];
        for (const item of items.slice(0, MAX_SETTINGS)) {
            const text = (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(item).toLowerCase();
            put(this.values, spelling(key), text);
            for (const place of (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(text))
                put(this.addresses, place, path.toLowerCase());
        }
    }
    isSaid({ name, node }) {
        const value = (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(node).toLowerCase();
        const amount = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOf */ .M)(value);
        return (this.values.get(spelling(name)) ?? []).some((other) => {
            const now = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOf */ .M)(other);
            return other === value || (amount !== undefined && now !== undefined && now >= amount);
        });
    }
    /** A server that another key names still answers; for a scope, the key has to be for the same scope. */
    isNamed({ node, star }, { scoped }) {
        const scope = star.toLowerCase().replace(/^@|:registry$/g, '');
        const places = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)((0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(node).toLowerCase());
        return places.every((place) => (this.addresses.get(place) ?? []).some((path) => scoped !== true || path.split(/[/@:]/).includes(scope)));
    }
}
function put(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}
/** pnpm took `minimum-release-age` of .npmrc over as `minimumReleaseAge` of its own file, and others did alike. */
function spelling(key) {
    return key.toLowerCase().replace(/[^a-z0-9@:*]/g, '');
}
/** What the files say there, beside the one at `path` and at the root, that may hold the same settings. */
async function settingsElsewhere(file, path, open, knowledge) {
    const elsewhere = new Elsewhere();
    if (open === undefined)
        return elsewhere;
    const keys = guardKeys([file.id], knowledge);
    const kinds = knowledge.files.filter(({ id }) => id === file.id || [...guardKeys([id], knowledge)].some((key) => keys.has(key)));
    const places = new Map(kinds.flatMap((kind) => kind.names.flatMap((name) => [(0,_neighbours_js__WEBPACK_IMPORTED_MODULE_4__/* .beside */ .vY)(path, name), name].map((at) => [`${at}\n${kind.below ?? ''}`, { kind, at }]))));
    for (const { kind, at } of [...places.values()].filter((place) => place.at !== path).slice(0, MAX_OPENED)) {
        const bytes = await open(at);
        if (bytes === undefined)
            continue;
        const { roots } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)(await (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes), kind.format);
        elsewhere.add(kind.below === undefined ? roots : (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(roots, kind.below, undefined).map(({ node }) => node));
    }
    return elsewhere;
}
/** The last parts of the keys that guard in files of these kinds; addresses are the same under any key. */
function guardKeys(kinds, { rows }) {
    const guards = rows.filter((row) => (row.change === 'removed' || row.change === 'lowered') && row.in.some((id) => kinds.includes(id)));
    return new Set(guards.map(({ key, address }) => address === 'private' ? 'an address' : spelling(key.slice(key.lastIndexOf('/') + 1))));
}


/***/ }),

/***/ 57649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readIni)
/* harmony export */ });
const SECTION = /^\s*\[([^\]]*)\]/;
/** Longer lines are no settings. */
const MAX_LINE = 65_536;
/**
 * Keys below a `[section]` are members of an object of that name, others of the root; of repeated keys and `key[]` all
 * values are kept, in a list. Quotes around a value are removed. Offsets count characters. Never throws.
 */
function readIni(text, { spaced }) {
    const root = object(0, text.length);
    let section = root;
    let last;
    let offset = 0;
    for (const line of text.split('\n')) {
        const start = offset;
        offset += line.length + 1;
        const content = line.trim();
        if (content === '' || content.startsWith('#') || content.startsWith(';') || line.length > MAX_LINE)
            continue;
        const name = SECTION.exec(line)?.[1];
        if (name !== undefined) {
            section = object(start, start + line.length);
            root.members.push({ key: name.trim(), keyStart: start, value: section });
            last = undefined;
        }
        else if (spaced && /^\s/.test(line) && last !== undefined) {
            append(section, last, valuesOf(content, start + line.indexOf(content), spaced));
        }
        else {
            last = member(line, start, spaced);
            section.members.push(last);
        }
    }
    return merged(root);
}
function object(start, end) {
    return { kind: 'object', members: [], start, end };
}
function member(line, start, spaced) {
    const equals = spaced ? line.search(/[=:]/) : line.indexOf('=');
    const key = (equals === -1 ? line : line.slice(0, equals)).trim();
    const keyStart = start + line.indexOf(key);
    const raw = equals === -1 ? '' : line.slice(equals + 1);
    const values = equals === -1 ? [scalar('true', keyStart)] : valuesOf(raw, start + equals + 1, spaced);
    return { key: key.replace(/\[\]$/, ''), keyStart, value: single(values, keyStart) };
}
function valuesOf(raw, start, spaced) {
    if (!spaced) {
        const value = raw.trim();
        return [scalar(value.replace(/^(["'])(.*)\1$/s, '$2'), start + raw.indexOf(value))];
    }
    return [...raw.matchAll(/\S+/g)].map(({ 0: word, index }) => scalar(word, start + index));
}
function scalar(value, start) {
    return { kind: 'scalar', value, start, end: start + value.length };
}
function single(values, start) {
    const [first] = values;
    if (first !== undefined && values.length === 1)
        return first;
    return { kind: 'array', items: [...values], start, end: values.at(-1)?.end ?? start };
}
function append(section, last, values) {
    section.members.push({ ...last, value: single(values, last.keyStart) });
}
/** Joins members of one name: readers take the last of a plain key, so the last stands last. */
function merged(root) {
    const members = new Map();
    for (const one of root.members) {
        const known = members.get(one.key);
        members.set(one.key, known === undefined ? one : { ...known, value: joined(known.value, one.value) });
    }
    const inner = [...members.values()].flatMap((one) => one.value.kind === 'object' ? [{ ...one, value: merged(one.value) }] : [one]);
    return { ...root, members: inner };
}
function joined(first, second) {
    if (first.kind === 'object' && second.kind === 'object') {
        return { ...first, members: [...first.members, ...second.members] };
    }
    const items = [first, second].flatMap((node) => (node.kind === 'array' ? node.items : [node]));
    return { kind: 'array', items, start: first.start, end: second.end };
}


/***/ }),

/***/ 84163:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectRemoval: () => (/* binding */ inspectRemoval),
/* harmony export */   isSameKind: () => (/* binding */ isSameKind)
/* harmony export */ });
/* harmony import */ var _config_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8617);
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56209);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78258);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27994);
/* harmony import */ var _elsewhere_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23367);





/** A file that was moved guards what it guarded before only if its tool still reads it as the same. */
function isSameKind(from, to, { paths }) {
    const kinds = new Set(paths.find(from).map(({ id }) => id));
    return paths.find(to).some(({ id }) => kinds.has(id));
}
/** What goes with the file `was`; empty where every guard stands elsewhere now. */
async function inspectRemoval(was, context, knowledge) {
    const { path } = was.locator;
    const text = await (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(was.bytes);
    const verdicts = [];
    for (const file of knowledge.paths.find(path)) {
        const { roots } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(text, file.format);
        const lost = (keptElsewhere) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSettings */ .Z)({ head: [], base: roots, isDeleted: true, ...(keptElsewhere && { keptElsewhere }) }, file, knowledge);
        // Other files are opened only if there was anything to lose.
        if (lost().length === 0 || !(await isInUse(file, path, context)))
            continue;
        // Moved, it still guards, unless it is read for the project beside it, which stayed.
        if (file.needs === undefined && isMoved(path, context, knowledge))
            continue;
        const elsewhere = await (0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsElsewhere */ .c)(file, path, context.openHead, knowledge);
        verdicts.push(...lost((place, row) => elsewhere.isKept(place, row)));
    }
    return (0,_config_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .configFindings */ .X)(verdicts, '', was, context.rules).map((finding) => ({
        ...finding,
        evidence: `deletes the file and so ${finding.evidence}`,
        location: { path, members: [] },
    }));
}
function isMoved(path, { movedTo }, knowledge) {
    return movedTo !== undefined && isSameKind(path, movedTo, knowledge);
}
/** A project that is gone needs no guards. */
async function isInUse({ needs }, path, { openHead }) {
    if (needs === undefined || openHead === undefined)
        return true;
    for (const name of needs)
        if ((await openHead((0,_neighbours_js__WEBPACK_IMPORTED_MODULE_4__/* .beside */ .vY)(path, name))) !== undefined)
            return true;
    return false;
}


/***/ }),

/***/ 94755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   xB: () => (/* binding */ keyIn)
/* harmony export */ });
/* harmony import */ var _format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25766);
// Finds the values that a key with stars names in a tree, and what tells each of them apart.

/** Values of one setting that are looked at; whoever has more has the first ones judged. */
const MAX_PLACES = 10_000;
/** A key of a row as one of the whole file. */
function keyIn(file, key) {
    return file.below === undefined ? key : `${file.below}/${key}`;
}
/** All places below `roots` that `key` names, in order. Lists at the end of the key give one place for each item. */
function select(roots, key, by) {
    let places = roots.map((node) => ({
        id: '',
        star: '',
        name: '',
        path: [],
        node,
        offset: node.start,
    }));
    const parts = key.split('/');
    for (const part of parts) {
        places = places.flatMap((place) => below(place, part, by)).slice(0, MAX_PLACES);
    }
    return parts.at(-1) === '*' ? places : places.flatMap(itemsOf);
}
function below(place, part, by) {
    const { node } = place;
    if (node.kind === 'scalar')
        return [];
    if (node.kind === 'array') {
        return part === '*' ? node.items.map((item) => starred(place, namesOf(item, by), item, item.start)) : [];
    }
    if (!part.includes('*')) {
        const member = node.members.findLast((one) => one.key === part);
        return member === undefined
            ? []
            : [
                {
                    ...place,
                    name: part,
                    path: [...place.path, part],
                    node: member.value,
                    holder: node,
                    offset: member.keyStart,
                },
            ];
    }
    const [before = '', after = ''] = part.split('*', 2);
    return node.members
        .filter(({ key }) => key.startsWith(before) && key.endsWith(after) && key.length >= part.length - 1)
        .flatMap(({ key, value, keyStart }) => [{ ...starred(place, [key], value, keyStart), name: key }]);
}
function starred(place, names, node, offset) {
    const star = names.join(' ');
    const called = names.find((name) => name !== '') ?? '*';
    return {
        ...place,
        id: `${place.id}\n${star}`,
        star: place.star || star,
        path: [...place.path, called],
        node,
        holder: place.node,
        offset,
    };
}
function itemsOf(place) {
    if (place.node.kind !== 'array')
        return [place];
    // The value is told beside the key, so the key does not repeat it.
    return place.node.items.map((item) => ({
        ...starred(place, [valueOf(item)], item, item.start),
        path: place.path,
    }));
}
/** What tells an item apart from others of its list. */
function namesOf(item, by) {
    if (item.kind === 'scalar')
        return [valueOf(item)];
    return (by ?? ['name', 'id']).map((key) => valueOf((0,_format_json_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(item, key)));
}
/** A value as text: of a list its items, of an object nothing. */
function valueOf(node) {
    if (node === undefined || node.kind === 'object')
        return '';
    if (node.kind === 'scalar')
        return String(node.value ?? '').trim();
    return node.items
        .slice(0, 20)
        .map((item) => valueOf(item))
        .join(', ');
}


/***/ })

};
