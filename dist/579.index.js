export const id = 579;
export const ids = [579];
export const modules = {

/***/ 49440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ releaseKey),
/* harmony export */   l: () => (/* binding */ withoutRepeatedPins)
/* harmony export */ });
// Packages as change and advisory rooms speak of them.
/** What no two ecosystems, names and versions share. */
function releaseKey({ ecosystem, name, version }) {
    return JSON.stringify([ecosystem, name, version]);
}
/** Without the pins that stand in a lockfile of the same change, which has more to say of them. */
function withoutRepeatedPins(packages) {
    if (!packages.some(({ isPin }) => isPin === true))
        return [...packages];
    const locked = new Set(packages.filter(({ isPin }) => isPin !== true).map((each) => releaseKey(each)));
    return packages.filter((each) => each.isPin !== true || !locked.has(releaseKey(each)));
}


/***/ }),

/***/ 90579:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectPackage: () => (/* binding */ inspectPackage)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/inspect/project.js
var project = __webpack_require__(13660);
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
            ...(after.role === 'manifest' && { isPin: true }),
            ...(replaces !== undefined && { replaces }),
            ...(url !== undefined && { url }),
            ...(publishedAt !== undefined && { publishedAt }),
        });
    }
    return [...found.values()];
}
/** Entries that install other bytes than before, or the same from elsewhere; of a manifest, those with one version. */
function changed(after, comparison) {
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

// EXTERNAL MODULE: ./lib/src/inspect/neighbours.js
var neighbours = __webpack_require__(56209);
// EXTERNAL MODULE: ./lib/src/inspect/package/address.js
var package_address = __webpack_require__(79666);
// EXTERNAL MODULE: ./lib/src/inspect/package/compare.js
var compare = __webpack_require__(53501);
// EXTERNAL MODULE: ./lib/src/inspect/package/entry-words.js
var entry_words = __webpack_require__(67658);
// EXTERNAL MODULE: ./lib/src/inspect/package/hosts.js
var package_hosts = __webpack_require__(46541);
// EXTERNAL MODULE: ./lib/src/inspect/package/transport.js
var transport = __webpack_require__(48519);
;// CONCATENATED MODULE: ./lib/src/inspect/package/registries.js



const EFFECTS = [
    [/trusted-?host|verify[-_]?ssl|insecure/i, 'trusts'],
    // The key of a table of patches: the place that is patched, which nothing is fetched from for its sake.
    [/^patch$/, 'nothing'],
    // Where the files of a lock come from, whatever index it names.
    [/^url$/, 'files'],
    [/channel/i, 'channel'],
    // What comes from there is what names it: those packages are judged where they say so.
    [/\.explicit$/, 'named'],
    [/find-?links|dependency_links|extra|indexes|sources?$|\.index$/i, 'adds'],
];
function effectOf(option) {
    return EFFECTS.find(([pattern]) => pattern.test(option))?.[1] ?? 'replaces';
}
/** Whether packages are looked up there, rather than that files of an index happen to come from there. */
function isIndex({ option }) {
    return effectOf(option) !== 'files';
}
const ASKS = new Set(['adds', 'replaces']);
/** A place that the environment of whoever installs decides. */
const FILLED_IN = /^(?:https?:\/\/)?\$\{\w{1,80}\}/i;
/** Options that look packages up without encryption: one finding tells all that follows from each. */
function plainIndexes({ registries }) {
    return registries.filter((option) => {
        const effect = effectOf(option.option);
        const address = (0,package_address/* addressOf */.ci)(option.value);
        return effect !== 'nothing' && effect !== 'trusts' && address !== undefined && (0,transport/* isPlain */.$i)(address);
    });
}
function registryVerdicts(after, before, knowledge) {
    if (after.registries.length === 0)
        return [];
    const now = new Set(after.registries.map(keyOf));
    const indexes = after.registries.filter(isIndex);
    const named = [...indexes.map(({ value }) => value), ...after.entries.map((entry) => (0,entry_words/* urlOf */.rs)(entry) ?? '')];
    const setting = {
        knowledge,
        ecosystem: ecosystemOf(after),
        old: before && new Set(before.registries.map(keyOf)),
        exchanged: new Set(before?.registries.flatMap((old) => (now.has(keyOf(old)) ? [] : [old.option]))),
        plain: plainIndexes(after),
        hosts: new Set(named.flatMap((url) => (0,package_address/* addressOf */.ci)(url)?.host ?? [])),
    };
    return after.registries.flatMap((option) => judge(option, setting));
}
/** The entries tell which registries are public here; files without any, and options beside channels, are Python's. */
function ecosystemOf({ entries }) {
    const first = entries[0]?.ecosystem ?? 'pypi';
    return first === 'conda' ? 'pypi' : first;
}
function keyOf({ option, value }) {
    return JSON.stringify([option, value]);
}
function judge(option, setting) {
    const effect = effectOf(option.option);
    if (effect === 'nothing')
        return [];
    if (effect === 'trusts')
        return isLocal(option.value) || isTold(option, setting) ? [] : [verdict(option, TRUSTS)];
    if (effect === 'channel' && !option.value.includes('://'))
        return channelVerdict(option, setting.knowledge);
    const address = (0,package_address/* addressOf */.ci)(option.value);
    if (address === undefined)
        return ASKS.has(effect) && FILLED_IN.test(option.value) ? [verdict(option, VARIABLE)] : [];
    const secret = (0,transport/* credentialIn */.Lq)(address);
    const credentials = secret === undefined ? [] : [(0,transport/* credentialVerdict */.lu)(option.option, option.line, address, secret)];
    const kind = (0,transport/* isPlain */.$i)(address) ? PLAIN : kindOf(option, effect, address.host, setting);
    return kind === undefined ? credentials : [verdict(option, kind), ...credentials];
}
function kindOf(option, effect, host, setting) {
    const { knowledge, old } = setting;
    const isNew = old !== undefined && !old.has(keyOf(option));
    if (effect === 'named')
        return undefined;
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
/**
 * Whether the index at the host of a switch is asked without encryption anyway. What is new is not told by what was
 * there: pip asks such an index only once the host is trusted.
 */
function isTold(option, { plain, old }) {
    const host = (0,package_address/* addressOf */.ci)(option.value)?.host ?? option.value.toLowerCase();
    const isNew = (one) => old !== undefined && !old.has(keyOf(one));
    return plain.some((index) => (0,package_address/* addressOf */.ci)(index.value)?.host === host && (isNew(index) || !isNew(option)));
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

// EXTERNAL MODULE: ./lib/src/inspect/package/strength.js
var strength = __webpack_require__(55217);
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
    const indexes = after.registries.filter(isIndex).map(({ value }) => value);
    return new Set(indexes.filter((value) => !old.has(value)));
}
function originsIn(entries, { hosts }) {
    return new Set(entries.flatMap((entry) => {
        const url = (0,entry_words/* urlOf */.rs)(entry);
        return url === undefined ? [] : [hosts.originOf(url, entry.ecosystem).key];
    }));
}
/** The registry that a package manager asks when the file does not say. */
const DEFAULT = { key: 'registry', standing: 'registry' };
function originOf(entry, { hosts }) {
    const url = (0,entry_words/* urlOf */.rs)(entry);
    return url === undefined ? DEFAULT : hosts.originOf(url, entry.ecosystem);
}
function movedVerdict({ now }, was, comparison, knowledge) {
    // A copy of it that came from there before explains this one.
    const [from, to] = [originOf(was, knowledge), originOf(now, knowledge)];
    const copies = comparison.base.get((0,compare/* nameKey */.Rc)(now)) ?? [];
    if (was.source.kind === 'workspace' && to.standing !== 'other')
        return isStillHere(now, comparison) ? [] : confusedLink(was, now, copies);
    if (was.source.kind !== 'registry' || from.key === to.key || isWheelHost(to, now))
        return undefined;
    if (copies.some((copy) => copy.source.kind === 'registry' && originOf(copy, knowledge).key === to.key))
        return undefined;
    const isSame = was.version === now.version && (0,strength/* haveSameBytes */.At)(was.hashes, now.hashes);
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
        what: (0,entry_words/* called */.Ab)(now),
        says: `now comes from ${(0,package_address/* shownAddress */.Uk)((0,entry_words/* urlOf */.rs)(now) ?? '')}, where it came from ${placeOf(was)}${bytes}`,
        cause: JSON.stringify([from.key, to.key]),
        together: `come from ${hostOf(now)}, where they came from elsewhere before`,
        subject: JSON.stringify([now.ecosystem, now.name, to.key]),
        line: (0,entry_words/* sourceLine */._J)(now),
    };
}
/** A package of a private registry that the public one now serves: anybody may have taken its name there. */
function confused(was, now, from, isSame) {
    if (from.standing !== 'other' || isSame)
        return undefined;
    const isSaid = (0,entry_words/* urlOf */.rs)(now) !== undefined;
    return [
        {
            rule: 'PACKAGE-CONFUSION',
            // Without an address it comes from whatever registry is configured, which may still be the private one.
            ...(!isSaid && { severity: 'MEDIUM' }),
            what: (0,entry_words/* called */.Ab)(now),
            says: isSaid
                ? `now comes from the public registry (${hostOf(now)}), where it came from ${placeOf(was)}`
                : `no longer says that it comes from ${placeOf(was)}`,
            cause: from.key,
            together: isSaid
                ? `came from ${from.key} and now come from the public registry`
                : `no longer say that they come from ${from.key}`,
            subject: JSON.stringify([now.ecosystem, now.name]),
            line: (0,entry_words/* sourceLine */._J)(now),
        },
    ];
}
/** Others may need a published version of what this repository makes itself. */
function isStillHere(now, { head }) {
    return head.get((0,compare/* nameKey */.Rc)(now))?.some(({ source }) => source.kind === 'workspace') === true;
}
function confusedLink(was, now, copies) {
    if (copies.some((copy) => copy.source.kind !== 'workspace'))
        return [];
    return [
        {
            rule: 'PACKAGE-CONFUSION',
            severity: 'MEDIUM',
            what: (0,entry_words/* called */.Ab)(now),
            says: `was a folder of this repository${was.version === undefined ? '' : ` (${was.version})`} and now comes from a registry`,
            cause: 'workspace',
            together: 'were folders of this repository and now come from a registry',
            subject: JSON.stringify([now.ecosystem, now.name]),
            line: (0,entry_words/* sourceLine */._J)(now),
        },
    ];
}
/** A host that nothing at base came from, for a package that is new or came from no registry. */
function newHostVerdict({ now, was }, used, knowledge) {
    const url = (0,entry_words/* urlOf */.rs)(now);
    if (url === undefined || was?.source.kind === 'registry')
        return undefined;
    const { key, standing } = originOf(now, knowledge);
    if (standing !== 'other' || used.has(key))
        return undefined;
    const isHeld = (0,strength/* isStrong */.kg)(now.hashes);
    return [
        {
            rule: 'PACKAGE-NEW-HOST',
            ...(!isHeld && now.version !== undefined && { severity: 'HIGH' }),
            what: (0,entry_words/* called */.Ab)(now),
            says: `${was === undefined ? 'is new and' : 'now'} comes from ${(0,package_address/* shownAddress */.Uk)(url)}, which nothing came from before${isHeld ? '' : ', without a strong hash'}`,
            cause: key,
            together: `come from ${key}, which nothing came from before`,
            subject: JSON.stringify([now.ecosystem, now.name]),
            line: (0,entry_words/* sourceLine */._J)(now),
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
        const url = now.source.kind === 'git' || isForeign ? undefined : (0,entry_words/* urlOf */.rs)(now);
        const address = url === undefined ? undefined : (0,package_address/* addressOf */.ci)(url);
        if (url === undefined || address === undefined || named.has(address.host) || (0,transport/* isPlain */.$i)(address))
            return [];
        if ((0,package_hosts/* isAt */.i)(address.place, archivePlaces))
            return [];
        const { key, standing } = hosts.originOf(url, now.ecosystem);
        if (standing !== 'other')
            return [];
        // An archive that the project asks for itself was chosen by somebody: a person should look.
        const isHeld = (0,strength/* isStrong */.kg)(now.hashes) || now.version === undefined;
        const isAsked = now.source.kind === 'archive';
        return [
            {
                rule: 'PACKAGE-NEW-HOST',
                severity: isHeld || isAsked ? 'MEDIUM' : 'HIGH',
                what: (0,entry_words/* called */.Ab)(now),
                says: `comes from ${(0,package_address/* shownAddress */.Uk)(url)}, which is no public registry${isHeld ? '' : ', without a strong hash'}`,
                cause: key,
                together: `come from ${key}, which is no public registry`,
                subject: '',
                line: (0,entry_words/* sourceLine */._J)(now),
                isState: true,
            },
        ];
    });
}
function placeOf(entry) {
    const url = (0,entry_words/* urlOf */.rs)(entry);
    return url === undefined ? 'the default registry' : hostOf(entry);
}
function hostOf(entry) {
    const url = (0,entry_words/* urlOf */.rs)(entry) ?? '';
    return (0,package_address/* addressOf */.ci)(url)?.host ?? (0,package_address/* shownAddress */.Uk)(url);
}
/** Sources outside any registry that bring code. */
function isExotic(source) {
    return source.kind === 'git' || source.kind === 'archive';
}

// EXTERNAL MODULE: ./lib/src/inspect/package/text.js
var package_text = __webpack_require__(23467);
;// CONCATENATED MODULE: ./lib/src/inspect/package/asked.js



const MAX_BYTES = 4 * 2 ** 20;
/** By the format of the lockfile. */
const MANIFESTS = {
    'poetry-lock': ['pyproject.toml', loadPyproject],
    'pdm-lock': ['pyproject.toml', loadPyproject],
    'pipfile-lock': ['Pipfile', async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(8010)]).then(__webpack_require__.bind(__webpack_require__, 78010))).readPipfile],
    'package-lock': [
        'package.json',
        async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 76539))).readPackageJson,
    ],
};
async function loadPyproject() {
    return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(5728), __webpack_require__.e(4816)]).then(__webpack_require__.bind(__webpack_require__, 94816))).readPyproject;
}
/**
 * Undefined where nothing depends on it, or where the manifest leaves open what the project asks for: by other files,
 * or by folders of the repository that ask for packages of their own.
 */
async function askedOutside({ role, format, entries }, path, open) {
    const isOpen = role === 'lock' && entries.some((entry) => entry.relation === 'unknown' && isExotic(entry.source));
    const [name, load] = MANIFESTS[format] ?? [];
    if (!isOpen || open === undefined || name === undefined || load === undefined)
        return undefined;
    if (entries.some(({ source }) => source.kind === 'path' || source.kind === 'workspace'))
        return undefined;
    const bytes = await open((0,neighbours/* beside */.vY)(path, name)).catch(() => undefined);
    if (bytes === undefined || bytes.size > MAX_BYTES)
        return undefined;
    const manifest = (await load())((0,package_text/* textOf */.b)(await bytes.read(0, bytes.size)));
    if (manifest.problems.length + manifest.includes.length > 0)
        return undefined;
    const outside = manifest.entries.filter(({ source }) => isExotic(source));
    return { entries: outside, names: new Set(outside.map((one) => one.alias ?? one.name)) };
}

// EXTERNAL MODULE: ./lib/src/inspect/package/claims.js
var claims = __webpack_require__(22757);
;// CONCATENATED MODULE: ./lib/src/inspect/package/bad-actions.js
function badActionVerdicts({ entries }, { badCommits }) {
    if (entries[0]?.ecosystem !== 'github-actions')
        return [];
    return entries.flatMap((entry) => {
        const repository = entry.name.split('/', 2).join('/');
        const known = badCommits.get(repository) ?? [];
        const bad = entry.hashes.find(({ value }) => known.includes(value.toLowerCase()));
        return bad === undefined ? [] : [bad_actions_verdict(entry, repository, bad)];
    });
}
function bad_actions_verdict({ name, version = '' }, repository, { value, line }) {
    return {
        rule: 'WORKFLOW-BAD-ACTION',
        what: `${name}@${version}`,
        says: `is held to ${value.slice(0, 12)}, a commit that is known for taking the secrets of the jobs that run it`,
        cause: `${repository}@${value.toLowerCase()}`,
        together: 'are held to commits that are known for taking the secrets of the jobs that run them',
        subject: '',
        line,
        isState: true,
    };
}

// EXTERNAL MODULE: ./lib/src/inspect/package/versions.js
var package_versions = __webpack_require__(91477);
;// CONCATENATED MODULE: ./lib/src/inspect/package/downgrade.js



/** Once per name, and only if no version that left was below the one that came: copies come and go for many reasons. */
function downgradeVerdicts({ changes, base, head, after }) {
    const seen = new Set();
    return changes.flatMap(({ now }) => {
        const key = (0,compare/* nameKey */.Rc)(now);
        // go.sum lists every version that was ever looked at, not the one that is used.
        if (seen.has(key) || now.version === undefined || (now.ecosystem === 'go' && after.role === 'lock'))
            return [];
        seen.add(key);
        const [old, young] = [versionsOf(base.get(key)), versionsOf(head.get(key))];
        const left = [...old].filter((version) => !young.has(version));
        const came = (head.get(key) ?? []).find((entry) => isBelowAll(entry, old, left));
        return came === undefined ? [] : [verdictOf(came, lowest(left), (0,entry_words/* isDirect */.c7)(came, after.role))];
    });
}
function versionsOf(entries = []) {
    return new Set(entries.flatMap(({ version }) => version ?? []));
}
/** Whether an entry has a version that is new here and older than all that left. */
function isBelowAll({ version }, old, left) {
    if (version === undefined || old.has(version) || left.length === 0)
        return false;
    return left.every((gone) => (0,package_versions/* compareVersions */.Zy)(version, gone) < 0);
}
function lowest(versions) {
    return versions.toSorted(package_versions/* compareVersions */.Zy)[0] ?? '';
}
/** What other packages ask for goes back whenever they change their mind; what this project asks for was chosen here. */
function verdictOf(now, was, isChosen) {
    const isMajor = isChosen && (0,package_versions/* majorOf */.Ds)(now.version ?? '') !== (0,package_versions/* majorOf */.Ds)(was);
    return {
        rule: 'PACKAGE-DOWNGRADE',
        ...(isMajor && { severity: 'MEDIUM' }),
        what: (0,entry_words/* called */.Ab)(now),
        says: `is older than the version before (${was})`,
        cause: 'downgrade',
        together: 'are older than the versions before',
        subject: JSON.stringify([now.ecosystem, now.name, now.version]),
        line: now.line,
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/exotic.js






/** `asked` is what the manifest beside asks for, for lockfiles that do not repeat it. */
function exoticVerdicts(comparison, knowledge, asked) {
    return judged(comparison, knowledge, asked).map(({ verdict }) => verdict);
}
/**
 * What stands in a lockfile that has no version before. Only npm's packages ask for others in git without a registry
 * that refuses it, and hardly an honest lockfile has one.
 */
function exoticState(after, knowledge) {
    if (!after.entries.some(({ source }) => isExotic(source)))
        return [];
    const comparison = (0,compare/* compareReadings */.PB)({ ...after, entries: [] }, after);
    return judged(comparison, knowledge).flatMap(({ now, verdict }) => {
        const isForeign = now.ecosystem === 'npm' && now.relation === 'transitive' && verdict.severity === 'HIGH';
        const isLoose = now.source.kind === 'archive' && !isPinned(now);
        return isForeign
            ? [{ ...verdict, severity: now.optional || isLoose ? 'HIGH' : 'MEDIUM', isState: true }]
            : [];
    });
}
/** A manifest that is new in a project that was there before: what it asks for is what the change adds. */
function exoticAdded(after, knowledge) {
    return exoticVerdicts((0,compare/* compareReadings */.PB)({ ...after, entries: [] }, after), knowledge);
}
function judged(comparison, knowledge, asked) {
    const known = new Set([...knownRepositories(comparison), ...(asked?.entries ?? []).map(exotic_placeOf)]);
    return comparison.changes.flatMap((change) => {
        const { now } = change;
        // Actions come from git and nowhere else.
        if (!isExotic(now.source) || now.ecosystem === 'github-actions' || isWellKnown(now, knowledge))
            return [];
        const copies = (comparison.base.get((0,compare/* nameKey */.Rc)(now)) ?? []).filter((copy) => isSamePlace(copy, now));
        if (copies.some((copy) => isPinned(copy) <= isPinned(now)))
            return [];
        const isForeign = isAskedByOthers(now, asked) && !known.has(exotic_placeOf(now));
        return [{ now, verdict: exotic_verdictOf(change, comparison, copies.length > 0, isForeign) }];
    });
}
/** Where a format does not tell who needs a package, the manifest beside it shows what was asked for. */
function isAskedByOthers({ relation, alias, name }, asked) {
    if (relation !== 'unknown' || asked === undefined)
        return relation === 'transitive';
    return !asked.names.has(alias ?? name);
}
/** Repositories that this project already uses or asks for itself: they may hold several packages that need each other. */
function knownRepositories({ before, after }) {
    const asked = after.entries.filter(({ relation, optional }) => relation === 'direct' && !optional);
    return new Set([...before.entries, ...asked].flatMap((entry) => (entry.source.kind === 'git' ? [exotic_placeOf(entry)] : [])));
}
function exotic_placeOf(entry) {
    const url = (0,entry_words/* urlOf */.rs)(entry) ?? '';
    return repositoryOf((0,package_address/* addressOf */.ci)(url)?.place ?? url);
}
function isWellKnown(now, { hosts, archivePlaces }) {
    const url = (0,entry_words/* urlOf */.rs)(now) ?? '';
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
    return Number((source.kind === 'git' && source.commit !== undefined) || (0,strength/* isStrong */.kg)(hashes));
}
function exotic_verdictOf({ now, was }, { after }, isUnpinned, isForeign) {
    const isGit = now.source.kind === 'git';
    const url = (0,entry_words/* urlOf */.rs)(now) ?? '';
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
        severity: isUnpinned ? 'MEDIUM' : severityOf(now, after.role, pinned, replaces, isForeign),
        what: (0,entry_words/* called */.Ab)(now),
        says: `${relationWords(now, isForeign)}comes from ${isGit ? 'the git repository' : 'the archive'} ${(0,package_address/* shownAddress */.Uk)(url)}${how}${from}`,
        cause: (0,package_address/* addressOf */.ci)(url)?.host ?? url,
        together: `come from ${isGit ? 'git repositories' : 'archives'}, and did not before`,
        subject: JSON.stringify([now.ecosystem, now.name, url]),
        line: (0,entry_words/* sourceLine */._J)(now),
    };
}
function relationWords({ relation, optional }, isForeign) {
    if (relation !== 'transitive' && isForeign)
        return '(which the manifest does not ask for there) ';
    if (relation === 'transitive')
        return optional ? '(optional, needed by another package) ' : '(needed by another package) ';
    return optional ? '(optional) ' : '';
}
/** What somebody else's package pulls in from git was seen by no registry, and by nobody here. */
function severityOf(now, role, pinned, replaces, isForeign) {
    if ((0,package_address/* isLocalHost */.mJ)((0,package_address/* addressOf */.ci)((0,entry_words/* urlOf */.rs)(now) ?? '')?.host ?? ''))
        return 'LOW';
    // npm goes on without an optional package that fails, which is why worms come as one; in Python they are extras.
    const isQuiet = now.optional && now.ecosystem === 'npm';
    if (isForeign || isQuiet || isUndeclared(now, role))
        return 'HIGH';
    return pinned && !replaces ? 'LOW' : 'MEDIUM';
}
/** The lockfile repeats the range that was asked for, and it is one that only a registry can answer. */
function isUndeclared({ range, ecosystem }, role) {
    return (role === 'lock' && ecosystem === 'npm' && range !== undefined && /^[~^<>=v]{0,2}\d[\w.*+-]*$/.test(range));
}

// EXTERNAL MODULE: ./lib/src/inspect/package/hashes.js
var hashes = __webpack_require__(90520);
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
                what: (0,entry_words/* called */.Ab)(now),
                says: how,
                cause: 'local',
                together: 'come from this machine or from a program, and did not before',
                subject: JSON.stringify([now.ecosystem, now.name, local_placeOf(now)]),
                line: (0,entry_words/* sourceLine */._J)(now),
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
    const workspace = format.startsWith('pnpm') ? pnpmFolderOf(now) : berryFolderOf(now);
    if (!isOutside(workspace, place, folder))
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
function berryFolderOf({ slot }) {
    return (LOCATOR.exec(slot)?.[1] ?? '').replace(/%2F/gi, '/');
}
/** pnpm counts links from the folder of the workspace that asks, which stands before the name, and all else from its own. */
function pnpmFolderOf({ slot }) {
    return slot.slice(0, Math.max(slot.lastIndexOf('>'), 0)).replace(/^env:/, '');
}
function isOutside(workspace, place, folder) {
    if (/^(?:[/\\]|[a-z]:[/\\]|~)/i.test(place))
        return true;
    let depth = folder;
    for (const part of `${workspace}/${place}`.split(/[/\\]/)) {
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



/** Ecosystems whose manifests tell what somebody typed, where a lockfile does not. */
const TELLS_ELSEWHERE = new Set(['npm', 'go', 'conda']);
/**
 * Names that were not there before, each once. Whoever types a name can mistype it: what other packages ask for is
 * only noted, and not at all while nothing is known of the version before.
 */
function lookalikeVerdicts(after, comparison, { lookalikes }) {
    const seen = new Set();
    return after.entries.flatMap((entry) => {
        const key = (0,compare/* nameKey */.Rc)(entry);
        if (seen.has(key) || comparison?.base.has(key) === true)
            return [];
        seen.add(key);
        // A link to a folder of the repository imitates nobody.
        if (entry.source.kind === 'path' || entry.source.kind === 'workspace')
            return [];
        const isTyped = (0,entry_words/* isDirect */.c7)(entry, after.role) || (entry.relation === 'unknown' && !TELLS_ELSEWHERE.has(entry.ecosystem));
        const found = isTyped || comparison !== undefined ? lookalikes.find(entry.name, entry.ecosystem) : undefined;
        if (found === undefined)
            return [];
        const isWorse = comparison !== undefined && (entry.installScript === true || isExotic(entry.source));
        return [
            {
                rule: 'PACKAGE-LOOKALIKE',
                ...(isWorse ? { severity: 'HIGH' } : isTyped ? {} : { severity: 'LOW' }),
                what: (0,entry_words/* called */.Ab)(entry),
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
                what: (0,entry_words/* called */.Ab)(now),
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

;// CONCATENATED MODULE: ./lib/src/inspect/package/private-index.js


const MAIN = '--index-url';
const EXTRA = '--extra-index-url';
const private_index_PUBLIC = new Set(['registry', 'mirror']);
function privateIndexVerdicts({ before, after }, { hosts }) {
    if (before.registries.length === 0 || isHeld(after))
        return [];
    const named = (reading, option, isOne) => reading.registries.filter((one) => one.option === option && isOne(hosts.originOf(one.value, 'pypi').standing));
    const stays = new Set(after.registries.flatMap(({ value }) => (0,package_address/* addressOf */.ci)(value)?.host ?? []));
    const isGone = ({ value }) => {
        const host = (0,package_address/* addressOf */.ci)(value)?.host;
        return host !== undefined && !stays.has(host);
    };
    const others = after.registries.some(({ option, value }) => option === MAIN && !private_index_PUBLIC.has(hosts.originOf(value, 'pypi').standing));
    const main = others ? [] : named(before, MAIN, isPrivate).filter(isGone);
    const known = new Set(before.registries.map(({ value }) => value));
    // One that takes the place of another is told as what it is.
    const isExchanged = named(after, EXTRA, isPrivate).some(({ value }) => !known.has(value));
    const extra = isExchanged ? [] : named(before, EXTRA, isPrivate).filter(isGone);
    const isJoined = named(before, MAIN, isPrivate).some((one) => !isGone(one));
    const joining = isJoined
        ? named(after, EXTRA, (standing) => private_index_PUBLIC.has(standing)).filter(({ value }) => !known.has(value))
        : [];
    return [
        ...main.map((option) => lost(option, after, after.includes.length > 0)),
        // pip took the higher version of either before.
        ...extra.map((option) => lost(option, after, true)),
        ...joining.map(joined),
    ];
}
function isPrivate(standing) {
    return standing === 'other';
}
/** With the digest of each file, it does not matter which index serves it. */
function isHeld({ entries }) {
    return entries.length > 0 && entries.every(({ hashes }) => (0,strength/* isStrong */.kg)(hashes));
}
function lost({ option, value }, after, isLess) {
    const shown = (0,package_address/* shownAddress */.Uk)(value);
    return {
        rule: 'PACKAGE-CONFUSION',
        // A file that it includes may name the index.
        ...(isLess && { severity: 'MEDIUM' }),
        what: `${option} ${shown}`,
        says: 'is not asked any more, so that the public index answers for every name that came from it',
        cause: JSON.stringify([option, shown]),
        together: 'are not asked any more',
        subject: '',
        line: after.registries.find((one) => one.option === MAIN)?.line ?? 1,
    };
}
function joined({ option, value, line }) {
    const shown = (0,package_address/* shownAddress */.Uk)(value);
    return {
        rule: 'PACKAGE-CONFUSION',
        what: `${option} ${shown}`,
        says: 'lets the public index answer for private names, too: pip takes whichever version is higher',
        cause: JSON.stringify([option, shown]),
        together: 'let the public index answer for private names',
        subject: '',
        line,
    };
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

;// CONCATENATED MODULE: ./lib/src/inspect/package/scripts.js



function scriptVerdicts(comparison, knowledge) {
    const reason = reasonFor(comparison);
    return comparison.changes.flatMap((change) => {
        const { now } = change;
        if (now.installScript !== true || isGuess(now, comparison.after.format))
            return [];
        const copies = comparison.base.get((0,compare/* nameKey */.Rc)(now)) ?? [];
        if (copies.length === 0)
            return knowledge.scriptPackages.has(now.name) ? [] : [newVerdict(now, comparison, reason)];
        const hadOne = copies.some(({ installScript }) => installScript === true);
        // A format that could not say tells nothing new.
        const couldSay = copies.some(({ installScript }) => installScript === false);
        if (hadOne || !couldSay)
            return [];
        const isSame = copies.some((copy) => copy.version === now.version && (0,strength/* haveSameBytes */.At)(copy.hashes, now.hashes));
        if (!isSame)
            return [turnedVerdict(change, comparison)];
        return knowledge.scriptPackages.has(now.name) ? [] : [admittedVerdict(now)];
    });
}
/** npm runs scripts by this mark: one that was left out when the package came in is put in unseen later. */
function admittedVerdict(now) {
    return {
        rule: 'PACKAGE-INSTALL-SCRIPT',
        severity: 'LOW',
        what: (0,entry_words/* called */.Ab)(now),
        says: 'runs a script when it is installed, which the lockfile did not say before: its bytes are the same',
        cause: 'admitted',
        together: 'run a script when they are installed, which the lockfile did not say before: their bytes are the same',
        subject: JSON.stringify([now.ecosystem, now.name, now.version]),
        line: now.line,
    };
}
/** pnpm writes that it must build what it could not look at: optional packages for other systems. */
function isGuess({ optional }, format) {
    return optional && format.startsWith('pnpm');
}
function reasonFor({ changes, base, after }) {
    const steps = new Set(changes.filter(({ was }) => was !== undefined).map(compare/* stepOf */.cg));
    const isNewDirect = ({ now }) => (0,entry_words/* isDirect */.c7)(now, after.role) && !base.has((0,compare/* nameKey */.Rc)(now));
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
    const direct = (0,entry_words/* isDirect */.c7)(now, after.role);
    const severity = direct || reason === 'direct' || reason === 'release' ? 'MEDIUM' : 'HIGH';
    const why = direct
        ? 'as a new dependency of this project'
        : `needed by another package, ${BROUGHT[reason]}`;
    return {
        rule: 'PACKAGE-INSTALL-SCRIPT',
        severity,
        what: (0,entry_words/* called */.Ab)(now),
        says: `is new and runs a script when it is installed (${why})`,
        cause: `new ${direct ? 'direct' : reason}`,
        together: 'are new and run a script when they are installed',
        subject: JSON.stringify([now.ecosystem, now.name]),
        line: now.line,
    };
}
function turnedVerdict(change, { after }) {
    const { now, was } = change;
    const isExpected = (0,compare/* stepOf */.cg)(change) === 'major' && (0,entry_words/* isDirect */.c7)(now, after.role);
    return {
        rule: 'PACKAGE-INSTALL-SCRIPT',
        ...(isExpected && { severity: 'MEDIUM' }),
        what: (0,entry_words/* called */.Ab)(now),
        says: `now runs a script when it is installed; ${was?.version ?? 'the version before'} ran none`,
        cause: 'turned',
        together: 'now run a script when they are installed, and ran none before',
        subject: JSON.stringify([now.ecosystem, now.name, now.version]),
        line: now.line,
    };
}

// EXTERNAL MODULE: ./lib/src/lockfile/conda/spec.js
var spec = __webpack_require__(84227);
;// CONCATENATED MODULE: ./lib/src/inspect/package/tarball-name.js
// Judges whether an address gives the package that the entry says: readers show the name, installers take the address.



function nameVerdicts({ entries }, knowledge) {
    return entries.flatMap((entry) => {
        const url = (0,entry_words/* urlOf */.rs)(entry);
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
        what: (0,entry_words/* called */.Ab)(entry),
        says: `${difference}: ${(0,package_address/* shownAddress */.Uk)(url)}`,
        cause: JSON.stringify([entry.ecosystem, entry.name, entry.version, (0,package_address/* shownAddress */.Uk)(url)]),
        together: 'have the address of another package',
        subject: entry.slot,
        line: (0,entry_words/* sourceLine */._J)(entry),
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
    if (!isPublic)
        return undefined;
    if (entry.ecosystem === 'conda')
        return condaDifference(entry);
    return entry.ecosystem === 'pypi' ? pythonDifference(entry, address) : undefined;
}
/** Readers take a file for an archive of its own where its name is not that of the package in its channel. */
function condaDifference({ source, name }) {
    if (source.kind !== 'archive')
        return undefined;
    const named = (0,spec/* readCondaFile */.m$)(source.url)?.name;
    return named === name ? undefined : `has the address of a file of another package (${named ?? 'none'})`;
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
    const known = new Set([...(before.graph?.orphans ?? [])].map(compare/* nameKey */.Rc));
    return changes
        .filter((change) => orphans.has(change.now) && !known.has((0,compare/* nameKey */.Rc)(change.now)) && isNew(change))
        .map(({ now }) => ({
        rule: 'PACKAGE-UNASKED',
        what: (0,entry_words/* called */.Ab)(now),
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
        if (needs.length === 0 || !(0,strength/* isStrong */.kg)(entry.hashes))
            return [];
        const same = (base.get((0,compare/* nameKey */.Rc)(entry)) ?? []).filter((copy) => isSameRelease(copy, entry));
        if (same.length === 0)
            return [];
        const known = new Set(same.flatMap((copy) => old.get(copy) ?? []));
        const added = needs.filter((name) => !known.has(name));
        return added.length === 0 ? [] : [needsVerdict(entry, added)];
    });
}
function isSameRelease(was, now) {
    return was.version === now.version && (0,strength/* isStrong */.kg)(was.hashes) && (0,strength/* haveSameBytes */.At)(was.hashes, now.hashes);
}
function needsVerdict(entry, added) {
    const names = [...new Set(added)];
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return {
        rule: 'PACKAGE-NEEDS-CHANGED',
        what: (0,entry_words/* called */.Ab)(entry),
        says: `now needs ${names.slice(0, 3).join(', ')}${more} by the lockfile, though its bytes are the same as before`,
        cause: 'needs',
        together: 'need other packages than before by the lockfile, though their bytes are the same',
        subject: JSON.stringify([entry.name, entry.version, names.toSorted()]),
        line: entry.line,
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/unknown.js



/** Packages that somebody could read before, and packages that are new. */
function unknownVerdicts({ changes, base, after }) {
    return changes.flatMap(({ now, was }) => {
        const text = unreadable(now);
        if (text === undefined || wasUnknown(base.get((0,compare/* nameKey */.Rc)(now))))
            return [];
        if (was !== undefined)
            return [unknown_movedVerdict(now, text, after.role)];
        return after.role === 'lock' ? [unknown_newVerdict(now, text)] : [];
    });
}
/** What stands in a lockfile that has no version before. */
function unknownState({ entries, role }) {
    if (role !== 'lock')
        return [];
    return entries.flatMap((now) => {
        const text = unreadable(now);
        return text === undefined ? [] : [{ ...unknown_newVerdict(now, text), subject: '', isState: true }];
    });
}
/** Programs that make packages are judged in local.ts. */
function unreadable({ source }) {
    return source.kind === 'unknown' && !source.text.startsWith('exec:') ? source.text : undefined;
}
/** Other texts of it are other versions: somebody decided for that kind of source before. */
function wasUnknown(copies = []) {
    return copies.some((copy) => unreadable(copy) !== undefined);
}
/** People try out in a manifest what their lockfile then has to show. */
function unknown_movedVerdict(now, text, role) {
    return {
        rule: 'PACKAGE-SOURCE-CHANGED',
        ...(role === 'manifest' && { severity: 'MEDIUM' }),
        what: (0,entry_words/* called */.Ab)(now),
        says: `now comes from ${shown(text)}, which is no address that is known, where it came from elsewhere`,
        cause: 'unknown',
        together: 'come from something that is no address that is known, where they came from elsewhere before',
        subject: JSON.stringify([now.ecosystem, now.name, text]),
        line: (0,entry_words/* sourceLine */._J)(now),
    };
}
function unknown_newVerdict(now, text) {
    return {
        rule: 'PACKAGE-NEW-HOST',
        severity: 'MEDIUM',
        what: (0,entry_words/* called */.Ab)(now),
        says: `comes from ${shown(text)}, which is no address that is known`,
        cause: 'unknown',
        together: 'come from something that is no address that is known',
        subject: JSON.stringify([now.ecosystem, now.name, text]),
        line: (0,entry_words/* sourceLine */._J)(now),
    };
}
const SHOWN = 200;
function shown(text) {
    return (0,package_address/* shownAddress */.Uk)(text).slice(0, SHOWN);
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
 * are too young. `path` is that of the file in the repository, `asked` what the manifest beside it asks for. Pure.
 */
function judgeReading(after, before, knowledge, youngSince, path = '', asked) {
    const comparison = before === undefined ? undefined : (0,compare/* compareReadings */.PB)(before.reading, after);
    const changes = comparison === undefined
        ? [...exoticState(after, knowledge), ...hostState(after, knowledge), ...unknownState(after)]
        : [
            ...(0,hashes/* hashVerdicts */.vI)(comparison, knowledge, before?.isMigration === true),
            ...sourceVerdicts(comparison, knowledge),
            ...privateIndexVerdicts(comparison, knowledge),
            ...exoticVerdicts(comparison, knowledge, asked),
            ...unknownVerdicts(comparison),
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
        ...(0,transport/* transportVerdicts */.yi)(reading, knowledge, plainIndexes(reading).map(({ value }) => value)),
        ...registryVerdicts(reading, before, knowledge),
        ...badActionVerdicts(reading, knowledge),
    ];
}
function stateKey({ rule, cause, subject }) {
    return JSON.stringify([rule, cause, subject]);
}
/** What joins a cause that was there needs a finding of its own, or it would hide behind the old one. */
function asNew(verdict) {
    return { ...verdict, isState: false };
}

// EXTERNAL MODULE: ./lib/src/inspect/package/included.js
var included = __webpack_require__(30068);
// EXTERNAL MODULE: ./lib/src/lockfile/readers.js
var readers = __webpack_require__(1698);
// EXTERNAL MODULE: ./lib/src/inspect/package/verdict.js
var package_verdict = __webpack_require__(47595);
;// CONCATENATED MODULE: ./lib/src/inspect/package/included-now.js








/** Lists that one change of a file leads to. */
const MAX_LISTS = 50;
const included_now_MAX_BYTES = 16 * 2 ** 20;
/**
 * What stands in the lists that `after` includes and `before` did not, at their own lines. Those whose name tells what
 * they are were judged when they came, and those that the same change edits are files of it.
 */
async function newlyIncluded(after, before, { locator, use }, context, knowledge) {
    const { openHead } = context;
    const isList = after.format === 'requirements' && use === undefined && locator.members.length === 0;
    if (!isList || openHead === undefined || after.includes.length === 0)
        return NONE;
    const old = new Set(before?.includes.map(({ path }) => path));
    const added = after.includes.filter(({ path }) => !old.has(path));
    const found = [];
    try {
        const open = [...new Set((0,included/* pathsOf */.wG)(added, locator.path))];
        for (let at = 0; at < Math.min(open.length, MAX_LISTS); at++) {
            const path = open[at] ?? '';
            const list = await unjudged(path, openHead, context);
            if (list === undefined)
                continue;
            found.push(judgedList(path, list, context, knowledge));
            for (const next of (0,included/* pathsOf */.wG)(list.includes, path))
                if (!open.includes(next))
                    open.push(next);
        }
    }
    catch (error) {
        const reason = `what the file includes was not read: ${(0,errors/* messageOf */.b)(error)}`;
        found.push({ findings: [], incomplete: [{ code: 'unreadable', reason, risk: 'unknown' }] });
    }
    return {
        findings: found.flatMap(({ findings }) => findings),
        incomplete: found.flatMap(({ incomplete }) => incomplete),
    };
}
const NONE = { findings: [], incomplete: [] };
/** A list that nobody else judges in this change, nor has judged before. */
async function unjudged(path, openHead, { openBase, rules }) {
    if ((0,readers/* readerOf */.T)(path) !== undefined)
        return undefined;
    const bytes = await openHead(path);
    if (bytes === undefined || !(await (0,included/* looksLikeList */.ov)(bytes)))
        return undefined;
    const text = await textIn(bytes);
    const was = await openBase?.(path);
    const isChanged = was === undefined || (await textIn(was)) !== text;
    const artifact = { locator: { path, members: [] }, bytes };
    if (isChanged && (await (0,included/* includedFiles */.i_)(rules).has(artifact, openHead)))
        return undefined;
    const { readRequirements } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(6333), __webpack_require__.e(4443), __webpack_require__.e(5728)]).then(__webpack_require__.bind(__webpack_require__, 5728));
    return readRequirements(text);
}
async function textIn(bytes) {
    return (0,package_text/* textOf */.b)(await bytes.read(0, Math.min(bytes.size, included_now_MAX_BYTES)));
}
function judgedList(path, list, { rules, youngSince }, knowledge) {
    const { verdicts } = judgeReading(list, undefined, knowledge, youngSince, path);
    const added = list.role === 'manifest' ? exoticAdded(list, knowledge) : [];
    return {
        findings: (0,package_verdict/* packageFindings */.R)([...verdicts, ...added], { locator: { path, members: [] } }, rules),
        incomplete: incompleteOf(list).map((one) => ({ ...one, reason: `${path}: ${one.reason}` })),
    };
}

// EXTERNAL MODULE: ./lib/src/inspect/package/knowledge.js
var package_knowledge = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/package-json.js
var package_json = __webpack_require__(76539);
// EXTERNAL MODULE: ./lib/src/lockfile/javascript/source.js
var source = __webpack_require__(44383);
;// CONCATENATED MODULE: ./lib/src/inspect/package/ranges.js
// Whether a version is one that a range of npm asks for (node-semver, "Ranges").
/** Ranges are longer than this only to waste time. */
const MAX_LENGTH = 512;
const VERSION = /^v?(\d{1,15})\.(\d{1,15})\.(\d{1,15})(-[0-9A-Za-z.-]*)?(?:\+[0-9A-Za-z.-]*)?$/;
const PART = String.raw `(?:\d{1,15}|[xX*])`;
const COMPARATOR = new RegExp(String.raw `^(\^|~>?|[<>]=?|=)?v?(${PART})(?:\.(${PART})(?:\.(${PART}))?)?(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$`);
/**
 * Undefined when nobody can tell: a tag, an address, a protocol. Pre-releases count as what they come before, and so are
 * admitted rather too often.
 */
function admits(range, version) {
    const parsed = versionOf(version);
    if (parsed === undefined || range.length > MAX_LENGTH)
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
            return next === undefined ? isAbove(version, low) : ranges_compare(numbers, next) >= 0;
        case '>=':
            return ranges_compare(numbers, low) >= 0;
        case '<':
            return isBelow(version, low);
        case '<=':
            return next === undefined ? ranges_compare(numbers, low) <= 0 : isBelow(version, next);
        case '^':
            return ranges_compare(numbers, low) >= 0 && isBelow(version, above(low, caret(given)));
        case '~':
        case '~>':
            return ranges_compare(numbers, low) >= 0 && isBelow(version, above(low, Math.min(given.length, 2)));
        default:
            if (next === undefined)
                return ranges_compare(numbers, low) === 0;
            return ranges_compare(numbers, low) >= 0 && isBelow(version, next);
    }
}
/** A pre-release of the limit is below it. */
function isBelow({ numbers, isBefore }, limit) {
    const order = ranges_compare(numbers, limit);
    return order < 0 || (order === 0 && isBefore);
}
/** One pre-release may come after another. */
function isAbove({ numbers, isBefore }, limit) {
    const order = ranges_compare(numbers, limit);
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
function ranges_compare(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

;// CONCATENATED MODULE: ./lib/src/inspect/package/manifest.js
// Holds what a lockfile says against the manifests beside it, where the change brings a difference.






/** Manifests that are opened for one lockfile: the largest workspaces have hundreds, of which few change at a time. */
const MAX_MANIFESTS = 20;
const manifest_MAX_BYTES = 4 * 2 ** 20;
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
        const at = (0,neighbours/* beside */.vY)(path, folder === '.' ? 'package.json' : `${folder}/package.json`);
        const manifest = await manifestAt(at, openHead);
        if (manifest !== undefined)
            found.push(...unaskedIn(manifest, fresh, at));
    }
    if (outside.length === 0)
        return found;
    const root = await manifestAt((0,neighbours/* beside */.vY)(path, 'package.json'), openHead);
    const workspace = await textAt((0,neighbours/* beside */.vY)(path, 'pnpm-workspace.yaml'), openHead);
    return [
        ...found,
        ...outside
            .filter(({ entry }) => root !== undefined && !isOverridden(entry, root) && !mayName(workspace, entry))
            .map(outsideVerdict),
    ];
}
async function hasHooks(path, openHead) {
    return (await (0,neighbours/* openAll */.kr)((0,neighbours/* folderOf */.yS)(path), HOOKS, openHead)).length > 0;
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
    const at = (0,neighbours/* beside */.vY)(path, 'pyproject.toml');
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
        what: (0,entry_words/* called */.Ab)(entry),
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
        what: (0,entry_words/* called */.Ab)(entry),
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
    return bytes === undefined || bytes.size > manifest_MAX_BYTES ? undefined : (0,package_text/* textOf */.b)(await bytes.read(0, bytes.size));
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

// EXTERNAL MODULE: ./lib/src/core/package.js
var core_package = __webpack_require__(49440);
;// CONCATENATED MODULE: ./lib/src/inspect/package/pins.js
// The exact versions that a manifest asks for, without those that a lockfile beside it has: the lockfile is asked about.




/** Of a larger lockfile nobody looks up what it has; the pins are then asked about once more. */
const pins_MAX_BYTES = 16 * 2 ** 20;
const MAX_SETTINGS = 262_144;
/** Those of `pins`, which stand in the manifest `path`, that no lockfile has. */
async function pinsWithoutLock(pins, path, { locks, hosts, registrySettings }, open) {
    let left = pins;
    // A lockfile of a workspace is at its root.
    for (const folder of (0,neighbours/* foldersAbove */.Zv)(path)) {
        if (left.length === 0)
            break;
        for (const lock of await (0,neighbours/* openAll */.kr)(folder, locksFor(path, locks), open)) {
            if (lock.path === path)
                continue;
            const locked = await lockedReleases(lock, left);
            left = left.filter((pin) => !locked.has((0,core_package/* releaseKey */.D)(pin)));
        }
    }
    const own = new Set();
    for (const ecosystem of new Set(left.map((pin) => pin.ecosystem))) {
        const names = registrySettings[ecosystem] ?? [];
        if (await hasOwnRegistry(path, names, (url) => isOther(url, ecosystem, hosts), open))
            own.add(ecosystem);
    }
    return left.map((pin) => (own.has(pin.ecosystem) ? { ...pin, isPublic: false } : pin));
}
function isOther(url, ecosystem, hosts) {
    return hosts.originOf(url, ecosystem).standing === 'other';
}
const COMMENT = /^[ \t]*[#;].*$/gm;
const ADDRESS = /https?:\/\/[^\s"'<>\]})]{1,2000}/gi;
/** A name that a registry of the project's own may have must not leave the machine. */
async function hasOwnRegistry(path, settings, isOwn, open) {
    for (const folder of (0,neighbours/* foldersAbove */.Zv)(path)) {
        for (const { bytes } of await (0,neighbours/* openAll */.kr)(folder, settings, open)) {
            const text = (0,package_text/* textOf */.b)(await bytes.read(0, Math.min(bytes.size, MAX_SETTINGS)));
            for (const [url] of text.replace(COMMENT, '').matchAll(ADDRESS))
                if (isOwn(url))
                    return true;
        }
    }
    return false;
}
/** Names of lockfiles that may hold what the manifest asks for. A list of requirements is a manifest when it pins only a part of what it asks for. */
function locksFor(path, groups) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isRequirements = /\.(?:txt|in)$/.test(name);
    return groups
        .filter(({ manifests, locks: all }) => isRequirements ? all.includes('requirements.txt') : manifests.includes(name))
        .flatMap(({ locks: all }) => all);
}
async function lockedReleases({ path, bytes }, pins) {
    const load = (0,readers/* readerOf */.T)(path);
    if (load === undefined || bytes.size > pins_MAX_BYTES)
        return new Set();
    const text = (0,package_text/* textOf */.b)(await bytes.read(0, bytes.size));
    // Reading takes longer than looking whether there is anything to find.
    if (!pins.some(({ version }) => text.includes(version)))
        return new Set();
    return releasesOf((await load())(text));
}
function releasesOf({ role, entries }) {
    if (role !== 'lock')
        return new Set();
    return new Set(entries.flatMap(({ ecosystem, name, version }) => version === undefined ? [] : [(0,core_package/* releaseKey */.D)({ ecosystem, name, version })]));
}

// EXTERNAL MODULE: ./lib/src/inspect/settings/ini.js
var ini = __webpack_require__(57649);
// EXTERNAL MODULE: ./lib/src/inspect/settings/select.js
var settings_select = __webpack_require__(94755);
;// CONCATENATED MODULE: ./lib/src/inspect/package/private-scope.js






const private_scope_MAX_BYTES = 2 ** 20;
/** `path` is that of the lockfile. What came from a registry before is compared with that, elsewhere. */
async function privateScopeVerdicts({ changes }, path, { hosts }, openHead) {
    const fresh = changes.flatMap(({ now, was }) => {
        const url = (0,entry_words/* urlOf */.rs)(now);
        const isNew = now.ecosystem === 'npm' && now.name.startsWith('@') && was?.source.kind !== 'registry';
        return isNew && url !== undefined && hosts.originOf(url, 'npm').standing === 'registry'
            ? [{ now, url }]
            : [];
    });
    if (fresh.length === 0)
        return [];
    const scopes = await scopesAt(path, openHead);
    return fresh.flatMap(({ now, url }) => {
        const registry = scopes.get(now.name.split('/', 1)[0]?.toLowerCase() ?? '');
        if (registry === undefined || hosts.originOf(registry, 'npm').standing !== 'other')
            return [];
        return [
            {
                rule: 'PACKAGE-CONFUSION',
                what: (0,entry_words/* called */.Ab)(now),
                says: `comes from ${(0,package_address/* shownAddress */.Uk)(url)}, where .npmrc leads its scope to ${(0,package_address/* shownAddress */.Uk)(registry)}`,
                cause: registry,
                together: `come from the public registry, where .npmrc leads their scope to ${(0,package_address/* shownAddress */.Uk)(registry)}`,
                subject: JSON.stringify([now.ecosystem, now.name]),
                line: (0,entry_words/* sourceLine */._J)(now),
            },
        ];
    });
}
/** Registries by scope: npm reads the file beside the project, and the one of the workspace's root. */
async function scopesAt(path, openHead) {
    const scopes = new Map();
    for (const at of new Set(['.npmrc', (0,neighbours/* beside */.vY)(path, '.npmrc')])) {
        const bytes = await openHead(at);
        if (bytes === undefined)
            continue;
        const text = (0,package_text/* textOf */.b)(await bytes.read(0, private_scope_MAX_BYTES));
        for (const [scope, registry] of scopesIn((0,ini/* readIni */.$)(text, { spaced: false })))
            scopes.set(scope, registry);
    }
    return scopes;
}
const SUFFIX = ':registry';
function scopesIn({ members }) {
    return members.flatMap(({ key, value }) => {
        if (!key.startsWith('@') || !key.endsWith(SUFFIX))
            return [];
        // Of several, npm takes the last.
        const last = value.kind === 'array' ? value.items.at(-1) : value;
        return [[key.slice(0, -SUFFIX.length).toLowerCase(), (0,settings_select/* valueOf */.RP)(last)]];
    });
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

// EXTERNAL MODULE: ./lib/src/inspect/package/removal.js
var removal = __webpack_require__(39766);
// EXTERNAL MODULE: ./lib/src/inspect/package/siblings.js
var siblings = __webpack_require__(10471);
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
    const asked = before && (await askedOutside(reading, path, context.openHead));
    const judged = judgeReading(reading, before, knowledge, context.youngSince, path, asked);
    const { comparison } = judged;
    // At base nobody but this file's reader saw what stands in a list by inclusion, and it stood there.
    const isOld = artifact.includedAs !== undefined && before !== undefined;
    const verdicts = isOld ? judged.verdicts.filter(({ isState }) => isState !== true) : judged.verdicts;
    const added = before === undefined ? await addedSources(reading, artifact, context, knowledge) : [];
    const apart = await comparedWithOthers(reading, comparison, artifact, context);
    const lists = await newlyIncluded(reading, before?.reading, artifact, context, knowledge);
    return {
        format: reading.format,
        findings: [
            ...(0,package_verdict/* packageFindings */.R)([...verdicts, ...added, ...apart.verdicts], artifact, context.rules),
            ...lists.findings,
            ...(await emptied(reading, before, artifact, context)),
        ],
        members: [],
        packages: await inspect_broughtIn(reading, comparison, artifact, context),
        incomplete: [
            ...incompleteOf(reading),
            ...(0,package_text/* foreignEncoding */.y)(text, reading.format),
            ...incomplete,
            ...apart.incomplete,
            ...lists.incomplete,
        ],
    };
}
/** Where other files can be seen, which say whether anything was to be locked. */
async function emptied(reading, before, { locator }, { openHead, rules }) {
    if (before === undefined ||
        openHead === undefined ||
        reading.entries.length >= before.reading.entries.length)
        return [];
    return (0,removal.emptiedFindings)(locator.path, before.reading, reading, openHead, rules);
}
/** Nothing of what is decoded out of a file or lies in an archive: nobody installs that from there. */
async function inspect_broughtIn(reading, comparison, { locator, use }, { rules, openHead }) {
    if (use !== undefined || locator.members.length > 0)
        return [];
    const knowledge = (0,package_knowledge/* packageKnowledge */.D)(rules);
    const added = addedPackages(locator.path, reading, comparison, knowledge.hosts);
    if (reading.role === 'lock' || openHead === undefined)
        return added;
    return pinsWithoutLock(added, locator.path, knowledge, openHead);
}
/** Other files are asked for only where there is something to say. */
async function addedSources(reading, { locator, use }, { openBase }, knowledge) {
    if (reading.role !== 'manifest' || use !== undefined || locator.members.length > 0)
        return [];
    const verdicts = exoticAdded(reading, knowledge);
    return verdicts.length > 0 && (await (0,project/* hadProject */.x)(locator.path, knowledge.projects, openBase))
        ? verdicts
        : [];
}
/** Where the other files of the change can be seen: a file that is new is held against what stands beside it. */
async function comparedWithOthers(reading, comparison, { locator, use }, { openHead, rules }) {
    const isLock = reading.role === 'lock' && use === undefined && locator.members.length === 0;
    if (!isLock || openHead === undefined)
        return { verdicts: [], incomplete: [] };
    const { path } = locator;
    try {
        const knowledge = (0,package_knowledge/* packageKnowledge */.D)(rules);
        if (comparison === undefined)
            return { verdicts: await (0,siblings/* newBeside */.RJ)(path, reading, openHead, knowledge), incomplete: [] };
        const verdicts = [
            ...(await manifestVerdicts(comparison, path, openHead)),
            ...(await privateScopeVerdicts(comparison, path, knowledge, openHead)),
        ];
        return { verdicts, incomplete: [] };
    }
    catch (error) {
        const reason = `the files beside it were not read, so that nobody compared them: ${(0,errors/* messageOf */.b)(error)}`;
        return { verdicts: [], incomplete: [{ code: 'unreadable', reason, risk: 'unknown' }] };
    }
}
/** Members of an archive, and what is decoded out of a file, have no earlier version. */
async function readBefore({ locator, use, includedAs }, text, read, { before, origin = before, rules, openBase }) {
    if (origin === undefined || use !== undefined || locator.members.length > 0)
        return { incomplete: [] };
    try {
        const was = await origin();
        const { bytes } = was;
        // What no list included was no list: all that stands in it is new.
        const wasList = includedAs === undefined || (openBase && (await (0,included/* includedFiles */.i_)(rules).has(was, openBase))) === true;
        if (!wasList)
            return { incomplete: [] };
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


/***/ }),

/***/ 13660:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hadProject)
/* harmony export */ });
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56209);
// Whether a project was there before the change: then a new file of it is a change, not a beginning.

/** `names` are those of files that a project has. False where nothing is known of base. */
async function hadProject(path, names, openBase) {
    if (openBase === undefined)
        return false;
    for (const folder of (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAbove */ .Zv)(path)) {
        for (const name of names) {
            if ((await openBase((0,_neighbours_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(folder, name))) !== undefined)
                return true;
        }
    }
    return false;
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


/***/ }),

/***/ 68344:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 84227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ condaExport),
/* harmony export */   m$: () => (/* binding */ readCondaFile),
/* harmony export */   z6: () => (/* binding */ readCondaSpec)
/* harmony export */ });
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);

/** Letters of conda package names; virtual packages begin with underscores. */
const NAME = /^[A-Za-z0-9_][\w.+-]*$/;
/** `name=version=build`, as `conda list --export` writes it. */
const EXPORT = /^([A-Za-z0-9_][\w.+-]*)=([^\s=<>!~,|*]+)=([^\s=<>!~,|*]+)$/;
/** A line of `conda list --export`; builds called `pypi_0` came from pip. */
function condaExport(text, line) {
    const [, name, version, build = ''] = EXPORT.exec(text) ?? [];
    if (name === undefined || version === undefined)
        return undefined;
    const isPip = /^pypi(?:_\d+)?$/.test(build);
    return {
        ecosystem: isPip ? 'pypi' : 'conda',
        name: isPip ? (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonName */ .oT)(name) : name.toLowerCase(),
        version,
        line,
        source: { kind: 'registry' },
        slot: isPip ? '' : build,
    };
}
/**
 * A match specification (conda documentation, "Package match specifications"): `channel::name version build`,
 * `name=version=build`, or the address of a package file. One `=` allows later patch versions, so only `==` or a
 * build pins. Undefined when it is none.
 */
function readCondaSpec(written) {
    const text = written.replace(/\s#.*$/s, '').trim();
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return specOfAddress(text);
    const [, channel, spec = ''] = /^(?:([^\s:]+)::)?(.*)$/s.exec(text) ?? [];
    const end = spec.search(/[\s=<>!~[]/);
    const name = end === -1 ? spec : spec.slice(0, end);
    if (!NAME.test(name))
        return undefined;
    const range = spec.slice(name.length).trim();
    const version = exactVersion(range);
    return {
        name: name.toLowerCase(),
        range,
        source: channel === undefined ? { kind: 'registry' } : { kind: 'registry', url: channel },
        ...(version === undefined ? {} : { version }),
    };
}
function exactVersion(range) {
    const [, exact] = /^==?\s*([^\s=<>!~,|*]+)$/.exec(range) ?? [];
    if (exact !== undefined)
        return range.startsWith('==') ? exact : undefined;
    const [, built] = /^=?\s*([^\s=<>!~,|*]+)(?:\s*=|\s+)[^\s=<>!~,|*]+$/.exec(range) ?? [];
    return built;
}
function specOfAddress(address) {
    const file = readCondaFile(address);
    return file === undefined
        ? undefined
        : { name: file.name, range: '', version: file.version, source: { kind: 'archive', url: address } };
}
/** What the address of a conda package says: `channel/platform/name-version-build.conda` (or `.tar.bz2`). */
function readCondaFile(address) {
    const parts = address.replace(/[?#].*$/s, '').split('/');
    const file = parts.pop() ?? '';
    const platform = parts.pop() ?? '';
    const stem = file.replace(/\.(?:conda|tar\.bz2)$/, '');
    if (stem === file)
        return undefined;
    const buildAt = stem.lastIndexOf('-');
    const versionAt = buildAt === -1 ? -1 : stem.lastIndexOf('-', buildAt - 1);
    if (versionAt < 1)
        return undefined;
    return {
        name: stem.slice(0, versionAt).toLowerCase(),
        version: stem.slice(versionAt + 1, buildAt),
        build: stem.slice(buildAt + 1),
        channel: parts.join('/'),
        platform,
    };
}


/***/ }),

/***/ 4113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ nameOfFile),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   fC: () => (/* binding */ trimEndOf),
/* harmony export */   oT: () => (/* binding */ pythonName),
/* harmony export */   uT: () => (/* binding */ isFileOf)
/* harmony export */ });
// Names of Python packages: how they are compared, and what the names of their files say.
/** As PEP 503 compares names: lower case, runs of `-`, `_` and `.` are one hyphen. Linear. */
function pythonName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** The last part of an address or path, without query and fragment; percent signs as written. */
function fileNameOf(address) {
    const bare = address.replace(/[?#].*$/s, '');
    return bare.slice(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1);
}
/**
 * Whether a file can be of a package, by its name: wheels begin with the name and a hyphen and have no other hyphen in
 * it (binary distribution format), source archives begin with the name and a hyphen.
 */
function isFileOf(address, name) {
    const file = fileNameOf(address);
    if (/\.whl$/i.test(file))
        return pythonName(file.split('-', 1)[0] ?? '') === pythonName(name);
    return pythonName(file).startsWith(`${pythonName(name)}-`);
}
/** The name of the package that a wheel or source archive holds, by its file name. */
function nameOfFile(address) {
    const file = fileNameOf(address);
    const wheel = /^([A-Za-z0-9][\w.]*)-[^/]*\.whl$/i.exec(file)?.[1];
    const archive = /^([A-Za-z0-9][\w.-]*)-v?[0-9][^/-]*\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/i.exec(file)?.[1];
    const name = wheel ?? archive;
    return name === undefined ? undefined : pythonName(name);
}
/** Takes a character off the end as often as it is there; a regular expression would be quadratic. */
function trimEndOf(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
}


/***/ })

};
