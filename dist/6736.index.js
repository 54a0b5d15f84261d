export const id = 6736;
export const ids = [6736];
export const modules = {

/***/ 52203:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ sliceBytes),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   ZY: () => (/* binding */ memoryBytes)
/* harmony export */ });
// Random-access bytes: the one way every reader sees a file, a zip member or a remote object.
/** Bytes already in memory. */
function memoryBytes(data) {
    return {
        size: data.length,
        inMemory: true,
        read: (offset, length) => Promise.resolve(data.subarray(offset, offset + Math.max(0, length))),
    };
}
/** The part `[offset, offset + length)` of other bytes, cut where they end. */
function sliceBytes(whole, offset, length) {
    const start = Math.min(Math.max(0, offset), whole.size);
    const size = Math.max(0, Math.min(length, whole.size - start));
    return {
        size,
        read: (at, count) => whole.read(start + at, Math.max(0, Math.min(count, size - at))),
    };
}
/** Reads everything in chunks, in order: for hashing and for streams that must be seen whole. */
async function* chunksOf(bytes, chunkSize = 1 << 20) {
    for (let offset = 0; offset < bytes.size; offset += chunkSize) {
        yield await bytes.read(offset, chunkSize);
    }
}


/***/ }),

/***/ 60699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
// Work that is done at most once, at the first time it is asked for.
function once(make) {
    let made;
    return () => (made ??= make());
}


/***/ }),

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

/***/ 76969:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadRules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60699);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15304);
// Loads the compiled rules. Lazy: a change with nothing to inspect never pays for it.



/** Read as data and not as a module: V8 takes twice the time for a program that holds the same text. */
const COMPILED = __webpack_require__.ab + "rules.compiled.json";
async function loadRules() {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against the schema when compiled
    return new _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .RuleBook */ .wM((await compiled()));
}
/** Read once for all books. */
const compiled = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(async () => JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(COMPILED, 'utf8')));


/***/ }),

/***/ 76736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectBothSides: () => (/* binding */ inspectBothSides)
});

// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/core/once.js
var once = __webpack_require__(60699);
// EXTERNAL MODULE: ./lib/src/core/rulebook.js
var rulebook = __webpack_require__(76969);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/package.js
var core_package = __webpack_require__(49440);
// EXTERNAL MODULE: ./lib/src/inspect/incomplete.js
var inspect_incomplete = __webpack_require__(79297);
// EXTERNAL MODULE: ./lib/src/inspect/tensor-room.js
var tensor_room = __webpack_require__(47054);
;// CONCATENATED MODULE: ./lib/src/inspect/change.js





/** Files read at the same time: enough to hide a server's delay, few enough to bound memory. */
const CONCURRENCY = 4;
/** A symbolic link's target is a path; one longer than any system allows is not read. */
const MAX_LINK_BYTES = 4096;
async function inspectChange(files, side, options) {
    const versions = files.flatMap((file) => {
        const version = file[side];
        return version === undefined ? [] : [{ file, version }];
    });
    const origins = new Map(files.flatMap(({ path, head, base }) => (head === undefined && base !== undefined ? [[path, base]] : [])));
    const results = [];
    const tensorRoom = new tensor_room/* TensorRoom */.RB(tensor_room/* TENSORS_PER_CHANGE */.WH);
    let bytes = 0;
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < versions.length; index = next++) {
            const item = versions[index];
            if (item === undefined)
                return;
            options.onFile?.(item.file.path, index, versions.length);
            const result = await inspectVersion(item.file, item.version, side, origins, options);
            bytes += result.coverage[0]?.size ?? 0;
            results[index] = { ...result, models: result.models.map((model) => tensorRoom.take(model)) };
        }
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, versions.length) }, worker));
    const removals = side === 'head' ? await inspectRemovals(files, options) : [];
    return {
        findings: [...results.flatMap((result) => result.findings), ...removals],
        coverage: results.flatMap((result) => result.coverage),
        packages: (0,core_package/* withoutRepeatedPins */.l)(results.flatMap((result) => result.packages)),
        models: results.flatMap((result) => result.models),
        bytes,
    };
}
async function inspectVersion(file, version, side, origins, options) {
    const { path } = file;
    if (version.kind === 'gitlink')
        return notRead(path, 'submodule', SUBMODULE, options.rules);
    let bytes;
    try {
        bytes = await options.source.open(path, version);
    }
    catch (error) {
        return notRead(path, 'unknown', cannotOpen(error), options.rules);
    }
    if (version.kind === 'symlink')
        return inspectLink(path, bytes, options.rules);
    const earlier = side === 'head' ? earlierOf(file, origins, options.source) : {};
    const artifact = { locator: { path, members: [] }, bytes };
    const surroundings = { ...surroundingsOf(side, options), ...earlier };
    return options.workplace.inspect(artifact, surroundings, options.scope ?? 'everything');
}
/** In the order of the change. */
async function inspectRemovals(files, options) {
    const { source, workplace } = options;
    const moved = new Map(files.flatMap(({ path, movedFrom }) => (movedFrom === undefined ? [] : [[movedFrom, path]])));
    const findings = [];
    for (const { path, head, base } of files) {
        const was = head === undefined ? change_opener(path, base, source) : undefined;
        if (was === undefined)
            continue;
        const movedTo = moved.get(path);
        const removed = { path, was, ...(movedTo !== undefined && { movedTo }) };
        findings.push(...(await workplace.inspectRemoval(removed, surroundingsOf('head', options))));
    }
    return findings;
}
function surroundingsOf(side, { source }) {
    return {
        openLfs: (oid, size) => source.openLfs(oid, size),
        // What base had is not measured by what head has.
        ...(side === 'head' && {
            openHead: (path) => source.openHead(path),
            openBase: (path) => source.openBase(path),
            findsNothing: source.hasNoCommits === true,
        }),
    };
}
/** The earlier version, under the same name or another. */
function earlierOf({ path, base, movedFrom }, origins, source) {
    const before = change_opener(path, base, source);
    if (before !== undefined)
        return { before };
    const origin = movedFrom === undefined ? undefined : change_opener(movedFrom, origins.get(movedFrom), source);
    return origin === undefined ? {} : { origin };
}
/** Opened only when it is read: most inspectors never ask for it. */
function change_opener(path, version, source) {
    if (version === undefined || (version.kind !== 'file' && version.kind !== 'executable'))
        return undefined;
    const open = (0,once/* once */.O)(() => source.open(path, version));
    return () => open().then((bytes) => ({ locator: { path, members: [] }, bytes }));
}
const SUBMODULE = {
    code: 'not-fetched',
    reason: 'a submodule points at another repository, whose files are not part of this change and were not inspected',
    risk: 'unknown',
};
/** Codes of sources that mean "not here" rather than "damaged". */
const ELSEWHERE = new Set(['TOO_LARGE', 'NOT_FETCHED']);
function cannotOpen(error) {
    const elsewhere = error instanceof errors/* GuardError */.U && ELSEWHERE.has(String(error.code));
    const code = elsewhere ? 'not-fetched' : 'unreadable';
    return { code, reason: `could not be opened: ${(0,errors/* messageOf */.b)(error)}`, risk: 'unknown' };
}
/** Links are never followed. One that stays inside the repository names a file that is inspected on its own. */
async function inspectLink(path, bytes, rules) {
    const target = new TextDecoder().decode(await bytes.read(0, MAX_LINK_BYTES));
    if (staysInside(path, target) && bytes.size <= MAX_LINK_BYTES) {
        const locator = { path, members: [] };
        const coverage = {
            locator,
            format: 'symlink',
            size: bytes.size,
            status: 'inspected',
            incomplete: [],
        };
        return { findings: [], coverage: [coverage], packages: [], models: [] };
    }
    const reason = `a symbolic link points outside the repository (${target}), where nothing was inspected`;
    return notRead(path, 'symlink', { code: 'not-fetched', reason, risk: 'unknown' }, rules);
}
function staysInside(path, target) {
    if (target === '' || /^(?:[/\\]|[A-Za-z]:)/.test(target) || target.includes('\\'))
        return false;
    let depth = path.split('/').length - 1;
    for (const part of target.split('/')) {
        if (part === '..')
            depth -= 1;
        else if (part !== '.' && part !== '')
            depth += 1;
        if (depth < 0)
            return false;
    }
    return true;
}
async function notRead(path, format, incomplete, rules) {
    const locator = { path, members: [] };
    return {
        findings: [(0,inspect_incomplete/* incompleteFinding */.k)(incomplete, locator, await rules())],
        coverage: [{ locator, format, size: 0, status: 'not-inspected', incomplete: [incomplete] }],
        packages: [],
        models: [],
    };
}

// EXTERNAL MODULE: ./lib/src/core/hash.js
var core_hash = __webpack_require__(83442);
// EXTERNAL MODULE: ./lib/src/core/bytes.js
var bytes = __webpack_require__(52203);
;// CONCATENATED MODULE: ./lib/src/inspect/digests.js
// The sha256 of files that have findings: what an exception must quote, and what tells one version from another.


/** Digests by path, for files on one side of the change that have findings. Those that cannot be read have none. */
async function digestsOf(findings, files, side, source) {
    const wanted = new Set(findings.map((finding) => finding.location.path));
    const digests = new Map();
    for (const file of files) {
        const version = file[side];
        if (version === undefined || version.kind === 'gitlink' || !wanted.has(file.path))
            continue;
        const digest = await digestOf(file.path, version, source);
        if (digest !== undefined)
            digests.set(file.path, digest);
    }
    return (path) => digests.get(path);
}
async function digestOf(path, version, source) {
    try {
        const hash = (0,core_hash/* newHash */.t)('sha256');
        for await (const chunk of (0,bytes/* chunksOf */.U_)(await source.open(path, version)))
            hash.update(chunk);
        return hash.digest('hex');
    }
    catch {
        // The same failure was a finding when the file was inspected; a digest is only a convenience.
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/inspect/models.js + 2 modules
var models = __webpack_require__(47159);
;// CONCATENATED MODULE: ./lib/src/inspect/both-sides.js







/** Never rejects for what a file holds: files that cannot be read are findings. */
async function inspectBothSides(request) {
    const { rules, workplace } = await workplaceFor(request);
    try {
        // A team's own rules have to hold before anything is read.
        if (request.customRules.size > 0)
            await rules();
        return await inspectAll(request, rules, workplace);
    }
    finally {
        workplace.close();
    }
}
/** Threads get ready while the examples of a team's own rules are proven here. */
async function workplaceFor(request) {
    const { worker, customRules, allowedGlobals, youngSince } = request;
    const orders = { customRules, allowedGlobals, ...(youngSince !== undefined && { youngSince }) };
    if (worker === undefined) {
        const { Here, provenStaff } = await Promise.all(/* import() */[__webpack_require__.e(1426), __webpack_require__.e(9374)]).then(__webpack_require__.bind(__webpack_require__, 79374));
        const staff = await provenStaff(customRules);
        return { rules: () => Promise.resolve(staff.rules), workplace: new Here(staff, orders) };
    }
    const { Workers } = await __webpack_require__.e(/* import() */ 9980).then(__webpack_require__.bind(__webpack_require__, 49980));
    const rules = (0,once/* once */.O)(() => rulesFor(customRules));
    return { rules, workplace: new Workers(worker, orders, rules) };
}
/** Without the inspectors, which the threads have, unless there are examples to prove. Throws CustomRuleError. */
async function rulesFor(customRules) {
    if (customRules.size === 0)
        return (0,rulebook/* loadRules */.A)();
    const { provenStaff } = await Promise.all(/* import() */[__webpack_require__.e(1426), __webpack_require__.e(9374)]).then(__webpack_require__.bind(__webpack_require__, 79374));
    return (await provenStaff(customRules)).rules;
}
async function inspectAll(request, rulesLater, workplace) {
    const { source, files, unlisted, occurrences } = request;
    const head = await inspectSide('head', request, rulesLater, workplace);
    const rules = await rulesLater();
    const known = head.packages.length === 0 ? undefined : await request.advisories?.(head.packages);
    const packages = await lookIntoPackages(head.packages, request, rules, workplace);
    const findings = [
        ...[...occurrences, ...(known?.occurrences ?? []), ...(packages?.occurrences ?? [])].map(({ rule, occurrence }) => (0,core_rule/* findingOf */.hD)(rules.rule(rule), occurrence)),
        ...unlisted.map(({ path, incomplete }) => (0,inspect_incomplete/* incompleteFinding */.k)(incomplete, { path, members: [] }, rules)),
        ...head.findings,
        ...(packages?.findings ?? []),
    ];
    const base = await sideAtBase(findings, request, rulesLater, workplace);
    const baseFindings = base?.findings ?? [];
    const earlier = base?.models ?? (await tensorsAtBase(head.models, request, rulesLater, workplace));
    return {
        rules,
        findings,
        baseFindings,
        coverage: head.coverage,
        drift: (0,models/* modelDrift */.tG)(files, head.models, earlier),
        notices: [...(known?.notices ?? []), ...(packages?.notices ?? [])],
        bytes: head.bytes,
        sha256Of: await digestsOf(worthHashing(findings), files, 'head', source),
        baseSha256Of: await digestsOf(baseFindings, files, 'base', source),
        originOf: await originOf({ findings, baseFindings, files, source, rules }),
    };
}
function inspectSide(side, { files, source, onFile }, rules, workplace, scope = 'everything') {
    return inspectChange(files, side, {
        source,
        rules,
        workplace,
        scope,
        ...(side === 'head' && onFile !== undefined && { onFile }),
    });
}
/** Nothing is opened outside of it: a pointer in a package stays one. */
async function lookIntoPackages(packages, { registry, youngSince }, rules, workplace) {
    if (registry === undefined || packages.length === 0)
        return undefined;
    const surroundings = { openLfs: () => Promise.resolve(undefined) };
    return registry(packages, {
        rules,
        ...(youngSince !== undefined && { youngSince }),
        inspect: async ({ path, members, bytes }) => {
            const artifact = { locator: { path, members }, bytes };
            return (await workplace.inspect(artifact, surroundings, 'everything')).findings;
        },
    });
}
/** What base had is read only when there is something that it could account for. */
async function sideAtBase(findings, request, rules, workplace) {
    if (findings.length === 0 || request.files.every((file) => file.base === undefined))
        return undefined;
    return inspectSide('base', request, rules, workplace);
}
/** Where base is not inspected, the headers of its models are all that is read of it. */
async function tensorsAtBase(head, request, rules, workplace) {
    const files = (0,models/* withEarlierTensors */.j_)(request.files, head);
    if (files.length === 0)
        return [];
    return (await inspectSide('base', { ...request, files }, rules, workplace, 'tensors')).models;
}
/** Who looks is loaded only when something was found on both sides and files came and went. */
async function originOf(request) {
    const { files, baseFindings } = request;
    const moves = files.some(({ base }) => base === undefined) && files.some(({ head }) => head === undefined);
    if (!moves || baseFindings.length === 0)
        return () => undefined;
    return (await Promise.all(/* import() */[__webpack_require__.e(1426), __webpack_require__.e(5758)]).then(__webpack_require__.bind(__webpack_require__, 15758))).originsOf(request);
}
/** Digests matter where an exception may quote them: hashing a large file for a mere note would be waste. */
function worthHashing(findings) {
    return findings.filter(({ severity }) => severity !== 'LOW' && severity !== 'INFO');
}


/***/ }),

/***/ 79297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ incompleteFinding)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);

/** A loader that goes on where we stopped may run anything: that blocks. What only a browser shows is noted. Otherwise a person decides. */
const SEVERITY_OF = {
    'runs-code': 'HIGH',
    unknown: 'MEDIUM',
    inert: 'MEDIUM',
    shown: 'LOW',
};
function incompleteFinding(incomplete, { path, members }, rules) {
    const offset = incomplete.offset === undefined ? {} : { offset: incomplete.offset };
    const line = incomplete.line === undefined ? {} : { line: incomplete.line };
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rules.rule('SCAN-INCOMPLETE'), {
        evidence: incomplete.reason,
        location: { path, members, ...offset, ...line },
        severity: SEVERITY_OF[incomplete.risk],
        subject: `${incomplete.code}: ${incomplete.reason}`,
    });
}


/***/ }),

/***/ 47159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tG: () => (/* binding */ modelDrift),
  em: () => (/* binding */ tensorReaders),
  j_: () => (/* binding */ withEarlierTensors)
});

// EXTERNAL MODULE: ./lib/src/core/artifact.js
var artifact = __webpack_require__(62024);
;// CONCATENATED MODULE: ./lib/src/inspect/model-pairs.js
/** By member; and what is left over when there is one on each side: torch calls the folder in a zip as its file. */
function paired(head, base) {
    const before = new Map(base.map((model) => [keyOf(model), model]));
    const single = [
        onlyOther(head, before),
        onlyOther(base, new Map(head.map((model) => [keyOf(model), model]))),
    ];
    const pairs = head.map((model) => {
        const partner = before.get(keyOf(model)) ?? (model === single[0] ? single[1] : undefined);
        if (partner !== undefined)
            before.delete(keyOf(partner));
        return [model, partner];
    });
    return [...pairs, ...[...before.values()].map((model) => [undefined, model])];
}
function onlyOther(models, others) {
    const left = models.filter((model) => !others.has(keyOf(model)));
    return left.length === 1 ? left[0] : undefined;
}
function keyOf({ locator }) {
    return JSON.stringify(locator.members);
}
const NPY = '.npy';
/** A .npz is one model: its arrays are members, named by the member. */
function joined(models) {
    const archives = new Map();
    const others = [];
    for (const model of models) {
        const name = model.locator.members.at(-1);
        if (model.format !== 'numpy' || name === undefined) {
            others.push(model);
            continue;
        }
        const locator = { ...model.locator, members: model.locator.members.slice(0, -1) };
        const key = JSON.stringify(locator.members);
        const archive = archives.get(key) ?? { tensors: [], model: { ...model, locator } };
        archives.set(key, archive);
        const stem = name.endsWith(NPY) ? name.slice(0, -NPY.length) : name;
        for (const tensor of model.tensors)
            archive.tensors.push({ ...tensor, name: stem });
        if (model.more)
            archive.model = { ...archive.model, more: true };
    }
    return [
        ...others,
        ...[...archives.values()].map(({ model, tensors }) => Object.assign({}, model, { tensors })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/inspect/tensor-drift.js
// Compares the tensors of two versions of a model: what was added, removed, reshaped, retyped, written anew.


/** Tensors that are named of each kind of change; the rest is counted. */
const NAMED = 10;
/** Dimensions that are shown. */
const SHOWN_DIMENSIONS = 8;
/**
 * The changes between two versions of one file. `replaced` says that base has the file, so that a model of which
 * base shows no tensors is not called new. Nothing is told of a model that is known to be the same.
 */
function fileDrift(head, base, replaced) {
    return paired(joined(head), joined(base))
        .map(([after, before]) => drift(after, before, replaced))
        .filter((change) => !isQuiet(change));
}
function drift(head, base, replaced) {
    const model = head ?? base;
    const member = model === undefined ? undefined : (0,artifact/* memberName */.e)(model.locator);
    const common = {
        path: model?.locator.path ?? '',
        ...(member !== undefined && { member }),
        format: model?.format ?? '',
        tensors: head?.tensors.length ?? 0,
        parameters: parametersOf(head?.tensors ?? []),
        whole: head?.more !== true && base?.more !== true,
    };
    if (base === undefined)
        return { ...common, change: replaced ? 'replaced' : 'new', ...compare(NONE, NONE) };
    return { ...common, change: 'changed', ...compare(head ?? NONE, base) };
}
const NONE = { tensors: [], more: false };
function compare(head, base) {
    const [after, before] = [byName(head.tensors), byName(base.tensors)];
    const both = [...after].flatMap(([name, tensor]) => {
        const earlier = before.get(name);
        return earlier === undefined ? [] : [{ name, after: tensor, before: earlier }];
    });
    // Of a side with more tensors than were kept nothing is known to be missing.
    const added = base.more ? [] : missingIn(after, before);
    const removed = head.more ? [] : missingIn(before, after);
    return {
        added: changes(added, ({ name, tensor }) => ({ name, to: described(tensor) })),
        removed: changes(removed, ({ name, tensor }) => ({ name, from: described(tensor) })),
        ...compareCommon(both),
    };
}
function compareCommon(both) {
    const reshaped = both.filter(({ after, before }) => !isSameShape(after, before));
    const retyped = both.filter(({ after, before }) => after.dtype !== before.dtype);
    const alike = both.filter(({ after, before }) => isSameShape(after, before) && after.dtype === before.dtype);
    const known = alike.filter(({ after, before }) => after.content !== undefined && before.content !== undefined);
    const rewritten = known.filter(({ after, before }) => after.content !== before.content);
    return {
        reshaped: changes(reshaped, ({ name, after, before }) => ({
            name,
            from: shapeText(before),
            to: shapeText(after),
        })),
        retyped: changes(retyped, ({ name, after, before }) => ({ name, from: before.dtype, to: after.dtype })),
        rewritten: changes(rewritten, ({ name }) => ({ name })),
        uncompared: alike.length - known.length,
    };
}
/** A name that is given again gets a number: which of the two counts depends on the loader. */
function byName(tensors) {
    const named = new Map();
    const counts = new Map();
    for (const tensor of tensors) {
        const count = (counts.get(tensor.name) ?? 0) + 1;
        counts.set(tensor.name, count);
        named.set(count === 1 ? tensor.name : `${tensor.name} (${count})`, tensor);
    }
    return named;
}
function missingIn(all, others) {
    return [...all].filter(([name]) => !others.has(name)).map(([name, tensor]) => ({ name, tensor }));
}
function changes(items, tell) {
    return { count: items.length, first: items.slice(0, NAMED).map(tell) };
}
function isSameShape({ shape }, other) {
    return shape.length === other.shape.length && shape.every((size, index) => size === other.shape[index]);
}
function described(tensor) {
    return `${tensor.dtype} ${shapeText(tensor)}`;
}
function shapeText({ shape }) {
    const more = shape.length > SHOWN_DIMENSIONS ? ', ...' : '';
    return `[${shape.slice(0, SHOWN_DIMENSIONS).join(', ')}${more}]`;
}
/** At most what a number can count: shapes may lie. */
function parametersOf(tensors) {
    const sum = tensors.reduce((total, { shape }) => total + shape.reduce((product, size) => product * size, 1), 0);
    return Number.isSafeInteger(sum) ? sum : Number.MAX_SAFE_INTEGER;
}
function isQuiet({ change, added, removed, reshaped, retyped, rewritten, uncompared, tensors, }) {
    const counts = [added, removed, reshaped, retyped, rewritten].map(({ count }) => count);
    return change === 'changed' ? uncompared === 0 && counts.every((count) => count === 0) : tensors === 0;
}

;// CONCATENATED MODULE: ./lib/src/inspect/models.js

/** The inspectors that give tensors or lead to what does. */
const LEADS_TO_TENSORS = new Set([
    'lfs',
    'archive',
    'compressed',
    'tar',
    'pickle',
    'numpy',
    'safetensors',
    'gguf',
    'onnx',
]);
/** Those that read tensors and nothing else: headers and pickles, but no raw records. */
function tensorReaders(inspectors) {
    return inspectors
        .filter(({ name }) => LEADS_TO_TENSORS.has(name))
        .map((inspector) => ({
        name: inspector.name,
        recognises: (artifact, head) => inspector.recognises(artifact, head),
        async inspect(artifact, context) {
            const inspection = await inspector.inspect(artifact, context);
            return { ...inspection, members: inspection.members.filter(({ use }) => use !== 'raw') };
        },
    }));
}
/** The files of which base has another version, and which hold tensors at head. */
function withEarlierTensors(files, head) {
    const paths = new Set(head.map(({ locator }) => locator.path));
    return files.filter((file) => file.base !== undefined && paths.has(file.path) && !isSame(file));
}
/** In the order of the files. Files that only moved are left out: nothing changed in them. */
function modelDrift(files, head, base) {
    const [after, before] = [byPath(head), byPath(base)];
    return files.flatMap((file) => {
        const models = after.get(file.path);
        if (models === undefined || file.movedFrom !== undefined || isSame(file))
            return [];
        return fileDrift(models, before.get(file.path) ?? [], file.base !== undefined);
    });
}
/** Only its mode changed. */
function isSame({ head, base }) {
    return head !== undefined && head.id !== '' && head.id === base?.id;
}
function byPath(models) {
    const paths = new Map();
    for (const model of models) {
        const known = paths.get(model.locator.path);
        if (known === undefined)
            paths.set(model.locator.path, [model]);
        else
            known.push(model);
    }
    return paths;
}


/***/ }),

/***/ 47054:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ TensorRoom),
/* harmony export */   UZ: () => (/* binding */ TENSORS_PER_FILE),
/* harmony export */   WH: () => (/* binding */ TENSORS_PER_CHANGE)
/* harmony export */ });
/** Tensors of one file and all that is inside it: several of the largest models. */
const TENSORS_PER_FILE = 100_000;
/** Tensors of one side of a change: about 100 MB. */
const TENSORS_PER_CHANGE = 500_000;
class TensorRoom {
    left;
    constructor(limit) {
        this.left = limit;
    }
    /** As many of the tensors as there is room for; that some are missing is said. */
    take(set) {
        const tensors = set.tensors.slice(0, this.left);
        this.left -= tensors.length;
        return tensors.length === set.tensors.length ? set : { ...set, tensors, more: true };
    }
}


/***/ })

};
