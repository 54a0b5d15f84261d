export const id = 5728;
export const ids = [5728];
export const modules = {

/***/ 36568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCondaExplicit: () => (/* binding */ readCondaExplicit)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _python_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93701);
/* harmony import */ var _python_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42130);
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4113);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84227);
// Reads conda's explicit lists of package addresses.





/** What conda-lock installs with pip behind the conda packages. */
const PIP = /^# pip (\S+) @ (\S+)(?: --hash=(\S+))?\s*$/;
/**
 * Reads a list that begins with `@EXPLICIT` (conda documentation, "Building identical environments"): one address with
 * `#` and an MD5 or SHA-256 a line, and the `# pip` lines of conda-lock. Never throws.
 */
function readCondaExplicit(written) {
    const { text, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openLines */ .es)('conda-explicit', written);
    const lines = text.split('\n').map((line) => line.trim());
    if (!lines.includes('@EXPLICIT')) {
        const reason = 'The line @EXPLICIT is missing: the file is no list of conda addresses and is not read.';
        draft.problem('unsupported', reason, 1);
        return draft.finish('lock');
    }
    for (const [index, line] of lines.entries())
        readLine(line, index + 1, draft);
    return draft.finish('lock');
}
function readLine(text, line, draft) {
    const [, pipName, address, hash] = PIP.exec(text) ?? [];
    if (pipName !== undefined && address !== undefined) {
        const source = (0,_python_address_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOfAddress */ .$)(address);
        const found = (0,_python_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ)(hash, line);
        const name = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonName */ .oT)(pipName) || (0,_python_address_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfAddress */ .Z)(address);
        return draft.entry({ ecosystem: 'pypi', name, line, source, hashes: found === undefined ? [] : [found] });
    }
    if (text === '' || text === '@EXPLICIT' || text.startsWith('#') || /^(?:<{7}|={7}|>{7}|\|{7})/.test(text))
        return;
    const file = (0,_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .readCondaFile */ .m$)(text);
    if (file === undefined) {
        return draft.problem('syntax', `It is no address of a conda package: ${text.slice(0, 80)}`, line);
    }
    const { name, version, channel, platform, build } = file;
    const origin = (0,_python_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(text);
    if (origin !== undefined)
        draft.registry('url', origin, line);
    const source = origin === undefined
        ? { kind: 'path', path: text }
        : { kind: 'registry', url: channel };
    const slot = `${platform} ${build}`;
    draft.entry({ ecosystem: 'conda', name, version, line, source, hashes: fragmentHashes(text, line), slot });
}
/** MD5 has 32 digits and SHA-256 64, with or without its name. */
function fragmentHashes(address, line) {
    const [, value] = /#(?:sha256:|md5:)?([0-9a-f]{32}|[0-9a-f]{64})$/i.exec(address) ?? [];
    if (value === undefined)
        return [];
    return [{ algorithm: value.length === 32 ? 'md5' : 'sha256', value, line }];
}


/***/ }),

/***/ 35198:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ gitReference),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Ym: () => (/* binding */ gitSource)
/* harmony export */ });
/** A commit in full, SHA-1 or SHA-256; anything shorter or a name can move. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function isCommit(text) {
    return text !== undefined && COMMIT.test(text);
}
/** A git source; the commit counts only in full. */
function gitSource(url, reference) {
    return isCommit(reference) ? { kind: 'git', url, commit: reference.toLowerCase() } : { kind: 'git', url };
}
/** `https://host/path?rev=main#<commit>`, as uv and cargo write it; the range is what the commit was chosen by. */
function gitReference(text) {
    const hash = text.indexOf('#');
    const bare = hash === -1 ? text : text.slice(0, hash);
    const query = bare.indexOf('?');
    const url = query === -1 ? bare : bare.slice(0, query);
    const source = gitSource(url, hash === -1 ? undefined : text.slice(hash + 1));
    return query === -1 ? { source } : { source, range: bare.slice(query + 1) };
}


/***/ }),

/***/ 93701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceOfAddress),
/* harmony export */   Z: () => (/* binding */ nameOfAddress)
/* harmony export */ });
/* harmony import */ var _git_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35198);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4113);
// Reads the addresses that Python tools take packages from: version control, archives, files and folders.


const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
/**
 * What an address as pip takes it stands for (pip documentation, "VCS Support"): `git+https://host/path@reference`,
 * an archive, `file:` or a path. Other version control systems are unknown.
 */
function sourceOfAddress(written) {
    const address = written.trim();
    // what a variable stands for is not in the file
    if (address.startsWith('${'))
        return { kind: 'unknown', text: address };
    if (/^git\+/i.test(address))
        return gitOfAddress(address.slice('git+'.length));
    const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
    // one letter is a drive of Windows
    if (scheme === undefined || scheme.length === 1)
        return { kind: 'path', path: address };
    if (scheme === 'file')
        return { kind: 'path', path: address };
    if (scheme === 'http' || scheme === 'https' || scheme === 'ftp')
        return { kind: 'archive', url: address };
    if (scheme === 'git')
        return gitOfAddress(address);
    return { kind: 'unknown', text: address };
}
function gitOfAddress(address) {
    const bare = address.replace(/#.*$/s, '');
    const fragment = address.slice(bare.length + 1);
    // uv and pixi put the commit there; pip has options in it
    if ((0,_git_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommit */ .WM)(fragment))
        return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_0__/* .gitSource */ .Ym)(bare.replace(/\?.*$/s, ''), fragment);
    const host = bare.indexOf('://');
    const path = bare.indexOf('/', host === -1 ? 0 : host + 3);
    const sign = bare.lastIndexOf('@');
    if (path === -1 || sign < path)
        return { kind: 'git', url: bare };
    return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_0__/* .gitSource */ .Ym)(bare.slice(0, sign), bare.slice(sign + 1));
}
/** The name of what an address gives, as far as it tells: `#egg=`, a file name, else its last part. */
function nameOfAddress(address) {
    const egg = /#(?:[^#]*&)?egg=([\w.-]+)/.exec(address)?.[1];
    if (egg !== undefined)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonName */ .oT)(egg);
    const bare = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .fC)(address.replace(/[?#].*$/s, ''), '/');
    const last = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(bare).replace(/(?:\.git)?(?:@.*)?$/s, '');
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfFile */ .Ri)(bare) ?? ((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonName */ .oT)(last) || address);
}


/***/ }),

/***/ 42130:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   K_: () => (/* binding */ trueSource),
/* harmony export */   MN: () => (/* binding */ readArtifacts),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25766);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32672);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4113);


/** Reads tables of files: `url`, `hash = "sha256:..."` or `hashes = {sha256 = "..."}`, `upload-time`. */
function readArtifacts(files, draft) {
    const hashes = [];
    const addresses = [];
    const moments = [];
    for (const file of files) {
        if (file?.kind !== 'object')
            continue;
        for (const hash of hashesOf(file, draft))
            hashes.push(hash);
        const url = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(file, 'url');
        const address = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(url);
        if (url !== undefined && address !== undefined)
            addresses.push({ url: address, line: draft.lineAt(url.start) });
        const moment = momentOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(file, 'upload-time') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(file, 'upload_time')));
        if (moment !== undefined)
            moments.push(moment);
    }
    const publishedAt = moments.sort()[0];
    return { hashes, addresses, ...(publishedAt === undefined ? {} : { publishedAt }) };
}
function hashesOf(file, draft) {
    const written = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(file, 'hash');
    const single = hashOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(written), written === undefined ? 1 : draft.lineAt(written.start));
    const table = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(file, 'hashes')).flatMap(({ key, keyStart, value }) => {
        const text = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value);
        return text === undefined
            ? []
            : [{ algorithm: key.toLowerCase(), value: text, line: draft.lineAt(keyStart) }];
    });
    return single === undefined ? table : [single, ...table];
}
/** `algorithm:value`; a bare value is SHA-256, as older locks have it. */
function hashOf(written, line) {
    if (written === undefined || written === '')
        return undefined;
    const colon = written.indexOf(':');
    if (colon === -1)
        return { algorithm: 'sha256', value: written, line };
    return {
        algorithm: written.slice(0, colon).trim().toLowerCase(),
        value: written.slice(colon + 1).trim(),
        line,
    };
}
/** RFC 3339, which TOML and JSON locks use; a space may stand for the T, and the offset may be missing. */
const MOMENT = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d(?:\.\d{1,9})?)([Zz]|[+-]\d\d:\d\d)?$/;
/** A moment in ISO 8601 with milliseconds, in UTC; a number counts milliseconds. Undefined when it is none. */
function momentOf(written) {
    if (written === undefined)
        return undefined;
    const [, date, time, zone = 'Z'] = typeof written === 'string' ? (MOMENT.exec(written) ?? []) : [];
    // without an offset it is UTC, and never the local time of whoever reads it
    const moment = new Date(typeof written === 'number' ? written : `${date}T${time}${zone.toUpperCase()}`);
    return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
/**
 * Where a package of a registry really comes from: installers take the addresses of the files from the lock. Each
 * host is a registry option, and a file whose name is not of the package makes the source an archive.
 */
function trueSource(draft, name, declared, { addresses }) {
    if (declared.kind !== 'registry')
        return { source: declared };
    for (const { url, line } of addresses) {
        const origin = originOf(url);
        if (origin !== undefined)
            draft.registry('url', origin, line);
    }
    const stray = addresses.find(({ url }) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileOf */ .uT)(url, name));
    return stray === undefined
        ? { source: declared }
        : { source: { kind: 'archive', url: stray.url }, sourceLine: stray.line };
}
/** Scheme and host as written; undefined for paths. */
function originOf(address) {
    return /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*/.exec(address)?.[0];
}


/***/ }),

/***/ 36830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ SPLITLINES_ENDS),
/* harmony export */   Or: () => (/* binding */ UNIVERSAL_NEWLINES),
/* harmony export */   vc: () => (/* binding */ physicalLines)
/* harmony export */ });
// The lines of a file as a reader of Python's sees them, with the numbers that git and its diffs give them.
/** What `open` in text mode makes one line end of (universal newlines), so what configparser reads by. */
const UNIVERSAL_NEWLINES = /\r\n|[\n\r]/g;
/** Where Python's `str.splitlines` ends a line. */
// oxlint-disable-next-line no-control-regex -- Python splits at these control characters
const SPLITLINES_ENDS = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
/** Python ends lines at more characters than git; `line` is git's, from 1. `ends` is global and finds `\n`. */
function* physicalLines(text, ends) {
    let start = 0;
    let line = 1;
    for (const { 0: end, index } of text.matchAll(ends)) {
        yield { text: text.slice(start, index), line };
        start = index + end.length;
        if (end.endsWith('\n'))
            line++;
    }
    yield { text: text.slice(start), line };
}


/***/ }),

/***/ 5728:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPipLine: () => (/* binding */ readPipLine),
  readRequirements: () => (/* binding */ readRequirements)
});

// EXTERNAL MODULE: ./lib/src/lockfile/conda/explicit.js
var explicit = __webpack_require__(36568);
// EXTERNAL MODULE: ./lib/src/lockfile/conda/spec.js
var spec = __webpack_require__(84227);
// EXTERNAL MODULE: ./lib/src/lockfile/document.js + 1 modules
var lockfile_document = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/src/lockfile/draft.js
var lockfile_draft = __webpack_require__(37037);
// EXTERNAL MODULE: ./lib/src/lockfile/python/address.js
var python_address = __webpack_require__(93701);
// EXTERNAL MODULE: ./lib/src/lockfile/python/artifacts.js
var artifacts = __webpack_require__(42130);
// EXTERNAL MODULE: ./lib/src/lockfile/python/names.js
var names = __webpack_require__(4113);
// EXTERNAL MODULE: ./lib/src/lockfile/python/physical-lines.js
var physical_lines = __webpack_require__(36830);
;// CONCATENATED MODULE: ./lib/src/lockfile/python/requirements-lines.js
// Splits a requirements file into logical lines as pip does, and those into a requirement and options.


/** Follows `preprocess` of pip's req_file.py: join continued lines, then drop comments and empty lines. */
function logicalLines(text) {
    const lines = [];
    let parts = [];
    for (const { text: raw, line } of (0,physical_lines/* physicalLines */.vc)(text, physical_lines/* SPLITLINES_ENDS */.$X)) {
        const isComment = /^\s*#/.test(raw);
        if (raw.endsWith('\\') && !isComment) {
            parts.push({ text: (0,names/* trimEndOf */.fC)(raw, '\\'), line });
            continue;
        }
        // the space keeps a comment behind a continued line one
        parts.push({ text: isComment ? ` ${raw}` : raw, line });
        lines.push(...joined(parts));
        parts = [];
    }
    return parts.length === 0 ? lines : [...lines, ...joined(parts)];
}
function joined(parts) {
    const text = withoutComment(parts.map((part) => part.text).join(''));
    if (text.trim() === '')
        return [];
    const starts = [];
    let start = 0;
    for (const part of parts) {
        starts.push(start);
        start += part.text.length;
    }
    return [{ text, lineAt: (offset) => parts[lastAtMost(starts, offset)]?.line ?? 1 }];
}
/** The index of the last of ascending numbers that is not above a limit. */
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** A comment begins at a number sign that starts the line or follows white space. */
function withoutComment(text) {
    for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(text[at - 1] ?? ''))
            return text.slice(0, at);
    }
    return text;
}
/** The requirement, which ends before the first word with a hyphen, and the words behind it. */
function splitLine(text) {
    const hyphen = text.search(/(?:^|\s)-/);
    const end = hyphen === -1 ? text.length : text[hyphen] === '-' ? hyphen : hyphen + 1;
    const requirement = text.slice(0, end);
    const lead = requirement.length - requirement.trimStart().length;
    return { requirement: { text: requirement.trim(), offset: lead }, options: shellWords(text, end) };
}
/** Words as Python's `shlex.split` makes them; a quote that is not closed goes to the end. */
function shellWords(text, from) {
    const words = [];
    let word;
    let quote = '';
    for (let at = from; at < text.length; at++) {
        const character = text[at] ?? '';
        if (quote === '' && /\s/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            continue;
        }
        word ??= { text: '', offset: at };
        if (character === quote)
            quote = '';
        else if (quote === '' && (character === '"' || character === "'"))
            quote = character;
        else if (character === '\\' && quote !== "'")
            word.text += text[++at] ?? '';
        else
            word.text += character;
    }
    return word === undefined ? words : [...words, word];
}

;// CONCATENATED MODULE: ./lib/src/lockfile/python/requirements-options.js
const SHORT = new Map([
    ['-r', '--requirement'],
    ['-c', '--constraint'],
    ['-e', '--editable'],
    ['-i', '--index-url'],
    ['-f', '--find-links'],
    ['-C', '--config-settings'],
]);
/** Options of pip's requirements file format, the older ones too. */
const WITH_VALUE = [
    '--index-url',
    '--pypi-url',
    '--extra-index-url',
    '--find-links',
    '--trusted-host',
    '--requirement',
    '--constraint',
    '--build-constraint',
    '--editable',
    '--hash',
    '--no-binary',
    '--only-binary',
    '--use-feature',
    '--global-option',
    '--install-option',
    '--config-settings',
    '--config-setting',
    '--all-releases',
    '--only-final',
    '--uploaded-prior-to',
];
const SWITCHES = [
    '--no-index',
    '--pre',
    '--prefer-binary',
    '--require-hashes',
    '--process-dependency-links',
    '--always-unzip',
    '--no-use-wheel',
    '--use-wheel',
];
const ALL = [...WITH_VALUE, ...SWITCHES];
function readOptions(words) {
    const options = [];
    const unknown = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word === undefined)
            break;
        const { name, value } = split(word.text);
        if (name === undefined)
            unknown.push(word);
        else if (!WITH_VALUE.includes(name))
            options.push({ name, value: '', offset: word.offset });
        else {
            const next = value ?? words[++index]?.text;
            if (next === undefined)
                unknown.push(word);
            else
                options.push({ name, value: next, offset: word.offset });
        }
    }
    return { options, unknown };
}
function split(word) {
    if (!word.startsWith('--')) {
        const name = SHORT.get(word.slice(0, 2));
        if (name === undefined)
            return {};
        return word.length > 2 ? { name, value: word.slice(2) } : { name };
    }
    const sign = word.indexOf('=');
    const name = longName(sign === -1 ? word : word.slice(0, sign));
    if (name === undefined)
        return {};
    return sign === -1 ? { name } : { name, value: word.slice(sign + 1) };
}
/** optparse takes any beginning of a long option that only one option has. */
function longName(written) {
    const name = ALL.includes(written) ? written : onlyOne(ALL.filter((option) => option.startsWith(written)));
    if (name === '--pypi-url')
        return '--index-url';
    return name === '--config-setting' ? '--config-settings' : name;
}
function onlyOne(candidates) {
    return candidates.length === 1 ? candidates[0] : undefined;
}

// EXTERNAL MODULE: ./lib/src/lockfile/python/specifier.js
var specifier = __webpack_require__(72401);
;// CONCATENATED MODULE: ./lib/src/lockfile/python/requirements.js
// Reads pip's requirements and constraints files.










/** Options that say where packages come from. */
const REGISTRY_OPTIONS = new Set([
    '--index-url',
    '--extra-index-url',
    '--find-links',
    '--trusted-host',
]);
const INCLUDES = new Set(['--requirement', '--constraint', '--build-constraint']);
const URL_START = /^(?:(?:git|hg|bzr|svn)\+|(?:https?|ftp|file|git):)/i;
const PATH_START = /^(?:\.{1,2}(?:[/\\[]|$)|[/\\~]|[A-Za-z]:[/\\])/;
const ARCHIVE_END = /\.(?:whl|zip|tar|tgz|tar\.(?:gz|bz2|xz)|tbz|txz)(?:\[[^\][]*\])?$/i;
/**
 * Reads a file in pip's requirements file format (pip documentation, "Requirements File Format"; req_file.py). It is
 * a lock when a hash is given, which turns on pip's hash-checking mode for all of it, or when every requirement is pinned;
 * else a manifest. `${VARIABLE}` is kept as written. Never throws.
 */
function readRequirements(written) {
    if (/^@EXPLICIT\s*$/m.test(written))
        return (0,explicit.readCondaExplicit)(written);
    const { text, draft } = (0,lockfile_document/* openLines */.es)('requirements', written);
    return new RequirementsReader(draft).read(text);
}
/** Reads lines of that format which stand in another file; the line is that of the file. */
function readPipLine(text, line, draft) {
    const drafted = new RequirementsReader(new lockfile_draft/* Draft */.K('requirements', text));
    for (const logical of logicalLines(text))
        drafted.line({ text: logical.text, lineAt: () => line });
    drafted.into(draft, 'direct');
}
class RequirementsReader {
    draft;
    found = [];
    index;
    constructor(draft) {
        this.draft = draft;
    }
    read(text) {
        for (const line of logicalLines(text))
            this.line(line);
        const hasHash = this.found.some(({ hashes = [] }) => hashes.length > 0);
        const isLock = hasHash || (this.found.length > 0 && this.found.every(isPinned));
        this.into(this.draft, isLock ? 'unknown' : 'direct');
        return this.draft.finish(isLock ? 'lock' : 'manifest');
    }
    /** Hands over what was found; the last index applies to the whole file. */
    into(draft, relation) {
        const registry = this.index === undefined ? { kind: 'registry' } : { kind: 'registry', url: this.index };
        for (const facts of this.found) {
            const isPlain = facts.source.kind === 'registry' && facts.ecosystem === 'pypi';
            draft.entry({ ...facts, relation, source: isPlain ? registry : facts.source });
        }
        if (draft === this.draft)
            return;
        const { registries, includes, problems } = this.draft.finish('manifest');
        for (const { option, value, line } of registries)
            draft.registry(option, value, line);
        for (const { path, line } of includes)
            draft.include(path, line);
        for (const { kind, reason, line } of problems)
            draft.problem(kind, reason, line);
    }
    line(line) {
        const { requirement, options: words } = splitLine(line.text);
        const { options, unknown } = readOptions(words);
        const hashes = options.flatMap(({ name, value, offset }) => name === '--hash' ? ((0,artifacts/* hashOf */.qQ)(value, line.lineAt(offset)) ?? []) : []);
        for (const option of options)
            this.option(option, line, hashes);
        for (const { offset, text } of unknown) {
            const reason = `The option ${text.slice(0, 80)} is none of pip's or lacks its value.`;
            this.draft.problem('syntax', reason, line.lineAt(offset));
        }
        if (requirement.text !== '')
            this.requirement(requirement, line, hashes);
    }
    option({ name, value, offset }, line, hashes) {
        const at = line.lineAt(offset);
        if (REGISTRY_OPTIONS.has(name))
            this.draft.registry(name, value, at);
        if (name === '--index-url')
            this.index = value;
        if (INCLUDES.has(name))
            this.draft.include(value, at);
        if (name === '--editable')
            this.address({ text: value, offset }, line, hashes);
    }
    requirement(word, line, hashes) {
        const at = line.lineAt(word.offset);
        if (isAddress(word.text))
            return this.address(word, line, hashes);
        const parsed = (0,specifier/* readRequirement */.M)(word.text);
        const conda = parsed === undefined ? (0,spec/* condaExport */.Of)(word.text, at) : undefined;
        if (conda !== undefined)
            this.found.push(conda);
        else if (parsed === undefined)
            this.refuse(word.text, at);
        else {
            const { name, extras, specifier, version, marker, address } = parsed;
            const source = address === undefined ? { kind: 'registry' } : (0,python_address/* sourceOfAddress */.$)(address);
            const range = specifier === '' ? undefined : specifier;
            const slot = slotOf(extras, marker);
            this.found.push({ ecosystem: 'pypi', name, version, range, line: at, source, hashes, slot });
        }
    }
    /** An address or path without a name before it. */
    address({ text, offset }, line, hashes) {
        const named = (0,specifier/* readRequirement */.M)(text);
        const isNamed = !isAddress(text) && named?.address !== undefined;
        const semicolon = text.search(/;\s|\s;/);
        const whole = isNamed ? (named.address ?? '') : semicolon === -1 ? text : text.slice(0, semicolon);
        const [, bare = whole, extras = ''] = /^([^[]*[^[/])(\[[^\][]*\])$/.exec(whole.trim()) ?? [];
        const marker = semicolon === -1
            ? ''
            : text
                .slice(semicolon + 1)
                .replace(/^\s*;/, '')
                .trim();
        const source = (0,python_address/* sourceOfAddress */.$)(bare);
        const name = isNamed ? named.name : (0,python_address/* nameOfAddress */.Z)(bare);
        const slot = isNamed ? slotOf(named.extras, named.marker) : slotOf(extras, marker);
        this.found.push({ ecosystem: 'pypi', name, line: line.lineAt(offset), source, hashes, slot });
    }
    refuse(text, line) {
        // what follows a conflict marker is its label
        if (/^(?:<{7}|>{7}|={7}|\|{7})/.test(text))
            return;
        this.draft.problem('syntax', `It is no requirement: ${text.slice(0, 80)}`, line);
    }
}
/** Whether only one content is possible: a version, an archive or a commit. */
function isPinned({ version, source }) {
    const isCommit = source.kind === 'git' && source.commit !== undefined;
    return version !== undefined || source.kind === 'archive' || isCommit;
}
function isAddress(text) {
    const word = text.split(/[\s;]/, 1)[0] ?? '';
    if (URL_START.test(word) || PATH_START.test(word))
        return true;
    const isNamed = /^[\w.-]+(?:\[[^\][]*\])?\s*@/.test(text);
    return (!isNamed &&
        (ARCHIVE_END.test(word) || /[/\\]/.test(word)) &&
        ((0,names/* nameOfFile */.Ri)(word) !== undefined || /[/\\]/.test(word)));
}
function slotOf(extras, marker) {
    return [extras, marker].filter((part) => part !== '').join(' ; ');
}


/***/ }),

/***/ 72401:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRequirement)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
// Reads one dependency specifier of Python (PEP 508), and its version where it allows exactly one.

const HEAD = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(\[[^\][]*\])?\s*/;
const CLAUSE = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()<>=!~]+)\s*$/;
/** PEP 440 versions and the wildcards behind `==`. */
const WILDCARD = /\.?\*$/;
/** The parts of a specifier; undefined when it is none. Lenient about what pip has ever taken. */
function readRequirement(text) {
    const head = HEAD.exec(text);
    const name = head?.[1];
    if (head === null || name === undefined)
        return undefined;
    const extras = head[2] ?? '';
    const rest = text.slice(head[0].length);
    if (rest.startsWith('@'))
        return direct(name, extras, rest.slice(1).trim());
    const semicolon = rest.indexOf(';');
    const written = (semicolon === -1 ? rest : rest.slice(0, semicolon)).trim();
    const marker = semicolon === -1 ? '' : rest.slice(semicolon + 1).trim();
    const specifier = /^\(.*\)$/s.test(written) ? written.slice(1, -1).trim() : written;
    const clauses = clausesOf(specifier);
    if (clauses === undefined)
        return undefined;
    const version = exactVersion(clauses);
    return {
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonName */ .oT)(name),
        extras,
        specifier,
        marker,
        ...(version === undefined ? {} : { version }),
    };
}
/** The address ends at white space; a marker follows behind a semicolon. */
function direct(name, extras, text) {
    const end = text.search(/\s/);
    const address = end === -1 ? text : text.slice(0, end);
    const behind = end === -1 ? '' : text.slice(end).trim();
    if (address === '' || (behind !== '' && !behind.startsWith(';')))
        return undefined;
    return { name: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonName */ .oT)(name), extras, specifier: '', address, marker: behind.slice(1).trim() };
}
function clausesOf(specifier) {
    const clauses = [];
    for (const part of specifier.split(',')) {
        if (part.trim() === '')
            continue;
        const [, operator, version] = CLAUSE.exec(part) ?? [];
        if (operator === undefined || version === undefined)
            return undefined;
        clauses.push({ operator, version });
    }
    return clauses;
}
function exactVersion(clauses) {
    const exact = clauses.find(({ operator }) => operator === '==' || operator === '===');
    return exact === undefined || (exact.operator === '==' && WILDCARD.test(exact.version))
        ? undefined
        : exact.version;
}


/***/ })

};
