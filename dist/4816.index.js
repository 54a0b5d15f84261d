export const id = 4816;
export const ids = [4816];
export const modules = {

/***/ 9481:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPixi: () => (/* binding */ readPixi),
/* harmony export */   readPixiToml: () => (/* binding */ readPixiToml)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _git_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35198);
/* harmony import */ var _python_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93701);
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4113);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25766);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32672);





/** Tables of conda packages (pixi documentation, "Manifest Reference"). */
const CONDA_TABLES = ['dependencies', 'host-dependencies', 'build-dependencies', 'run-dependencies'];
/** Addresses of the tools that install from PyPI; `find-links` are tables. */
const OPTIONS = ['index-url', 'extra-index-urls', 'find-links'];
/** Never throws. */
function readPixiToml(text) {
    const { root, draft } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)('pixi', text);
    readPixi(draft, root, '');
    return draft.finish('manifest');
}
/** `prefix` is what stands before the names of its tables. */
function readPixi(draft, root, prefix) {
    for (const table of ['workspace', 'project'])
        readChannels(draft, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, table));
    readPart(draft, root, prefix);
    for (const table of ['package', 'target'])
        readBelow(draft, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, table), `${prefix}${table}.`, table);
    for (const { key, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'feature'))) {
        readChannels(draft, value);
        readPart(draft, value, `${prefix}feature.${key}.`);
        readBelow(draft, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'target'), `${prefix}feature.${key}.target.`, 'target');
    }
}
/** `package` has tables of its own, `target` one below each platform. */
function readBelow(draft, node, prefix, table) {
    if (table === 'package')
        readPart(draft, node, prefix);
    else
        for (const { key, value } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(node))
            readPart(draft, value, `${prefix}${key}.`);
}
function readChannels(draft, node) {
    for (const item of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'channels'))) {
        const address = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(item) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'channel');
        if (address !== undefined)
            draft.registry('channels', address, draft.lineAt(item.start));
    }
}
function readPart(draft, node, prefix) {
    for (const table of CONDA_TABLES)
        for (const member of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, table)))
            draft.entry({ ...condaEntry(draft, member), slot: `${prefix}${table}` });
    const options = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'pypi-options');
    for (const member of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'pypi-dependencies')))
        draft.entry({ ...pypiEntry(draft, member), slot: `${prefix}pypi-dependencies` });
    for (const option of OPTIONS) {
        const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(options, option);
        for (const item of value?.kind === 'array' ? value.items : [value]) {
            const address = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(item) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, 'url');
            if (item !== undefined && address !== undefined)
                draft.registry(`pypi-options.${option}`, address, draft.lineAt(item.start));
        }
    }
}
function condaEntry(draft, { key, keyStart, value }) {
    const channel = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'channel');
    const registry = channel === undefined ? { kind: 'registry' } : { kind: 'registry', url: channel };
    return {
        ...factsOf(draft, value, keyStart),
        ecosystem: 'conda',
        name: key.toLowerCase(),
        source: elsewhere(value) ?? registry,
    };
}
function pypiEntry(draft, { key, keyStart, value }) {
    const index = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'index');
    const registry = index === undefined ? { kind: 'registry' } : { kind: 'registry', url: index };
    return {
        ...factsOf(draft, value, keyStart),
        ecosystem: 'pypi',
        name: (0,_python_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonName */ .oT)(key),
        source: elsewhere(value) ?? registry,
    };
}
function factsOf(draft, value, keyStart) {
    const written = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(value) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'version');
    const range = written === undefined || written === '*' ? undefined : written;
    const place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'git') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'url') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'path') ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'index');
    return {
        version: /^===?\s*([^\s,*|]+)$/.exec(range?.trim() ?? '')?.[1],
        range,
        line: draft.lineAt(keyStart),
        sourceLine: place === undefined ? undefined : draft.lineAt(place.start),
        relation: 'direct',
    };
}
/** Where it comes from when that is no channel and no index. */
function elsewhere(value) {
    const git = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'git');
    if (git !== undefined)
        return (0,_git_source_js__WEBPACK_IMPORTED_MODULE_4__/* .gitSource */ .Ym)(git, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'rev'));
    const url = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'url');
    if (url !== undefined)
        return (0,_python_address_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOfAddress */ .$)(url);
    const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, 'path');
    return path === undefined ? undefined : { kind: 'path', path };
}


/***/ }),

/***/ 94816:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPyproject: () => (/* binding */ readPyproject)
});

// EXTERNAL MODULE: ./lib/src/lockfile/document.js + 1 modules
var lockfile_document = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/src/lockfile/conda/pixi-toml.js
var pixi_toml = __webpack_require__(9481);
// EXTERNAL MODULE: ./lib/src/lockfile/tree.js
var tree = __webpack_require__(32672);
// EXTERNAL MODULE: ./lib/src/format/json/nodes.js
var nodes = __webpack_require__(25766);
// EXTERNAL MODULE: ./lib/src/lockfile/git-source.js
var git_source = __webpack_require__(35198);
// EXTERNAL MODULE: ./lib/src/lockfile/python/address.js
var python_address = __webpack_require__(93701);
// EXTERNAL MODULE: ./lib/src/lockfile/python/names.js
var names = __webpack_require__(4113);
;// CONCATENATED MODULE: ./lib/src/lockfile/python/pyproject-poetry.js




/** Reads dependencies, groups and sources (poetry documentation, "The pyproject.toml file"). */
function readPoetry(draft, poetry) {
    const sources = new Map();
    for (const item of (0,tree/* itemsOf */.S3)((0,nodes/* memberOf */.C5)(poetry, 'source'))) {
        const url = (0,nodes/* memberOf */.C5)(item, 'url');
        const address = (0,nodes/* stringOf */.Je)(url);
        if (url === undefined || address === undefined)
            continue;
        // only packages that name it are looked up at an explicit one
        const option = (0,tree/* textOf */.b6)(item, 'priority') === 'explicit' ? 'tool.poetry.source.explicit' : 'tool.poetry.source';
        draft.registry(option, address, draft.lineAt(url.start));
        sources.set((0,tree/* textOf */.b6)(item, 'name') ?? '', address);
    }
    const section = (node, slot, development) => {
        for (const member of (0,tree/* membersOf */.lS)(node)) {
            // the interpreter is no package
            if (member.key.toLowerCase() === 'python')
                continue;
            const choices = member.value.kind === 'array' ? member.value.items : [member.value];
            for (const choice of choices)
                readDependency(draft, { ...member, value: choice }, slot, development, sources);
        }
    };
    section((0,nodes/* memberOf */.C5)(poetry, 'dependencies'), 'tool.poetry.dependencies', false);
    section((0,nodes/* memberOf */.C5)(poetry, 'dev-dependencies'), 'tool.poetry.dev-dependencies', true);
    for (const { key, value } of (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(poetry, 'group'))) {
        section((0,nodes/* memberOf */.C5)(value, 'dependencies'), `tool.poetry.group.${key}.dependencies`, true);
    }
}
function readDependency(draft, { key, keyStart, value }, slot, development, sources) {
    const range = (0,nodes/* stringOf */.Je)(value) ?? (0,tree/* textOf */.b6)(value, 'version');
    const address = (0,nodes/* memberOf */.C5)(value, 'git') ?? (0,nodes/* memberOf */.C5)(value, 'url') ?? (0,nodes/* memberOf */.C5)(value, 'path') ?? (0,nodes/* memberOf */.C5)(value, 'file');
    // a version without an operator is exact to poetry
    const version = /^(?:===?\s*)?v?(\d[^\s,*|]*)$/.exec(range?.trim() ?? '')?.[1];
    draft.entry({
        ecosystem: 'pypi',
        name: (0,names/* pythonName */.oT)(key),
        version,
        range,
        line: draft.lineAt(keyStart),
        source: sourceOf(value, sources),
        sourceLine: address === undefined ? undefined : draft.lineAt(address.start),
        relation: 'direct',
        optional: (0,tree/* flagOf */.iP)(value, 'optional'),
        development,
        slot: [slot, (0,tree/* textOf */.b6)(value, 'markers') ?? (0,tree/* textOf */.b6)(value, 'python') ?? '']
            .filter((part) => part !== '')
            .join(' ; '),
    });
}
function sourceOf(value, sources) {
    const git = (0,tree/* textOf */.b6)(value, 'git');
    if (git !== undefined)
        return (0,git_source/* gitSource */.Ym)(git, (0,tree/* textOf */.b6)(value, 'rev'));
    const url = (0,tree/* textOf */.b6)(value, 'url');
    if (url !== undefined)
        return (0,python_address/* sourceOfAddress */.$)(url);
    const path = (0,tree/* textOf */.b6)(value, 'path') ?? (0,tree/* textOf */.b6)(value, 'file');
    if (path !== undefined)
        return { kind: 'path', path };
    const name = (0,tree/* textOf */.b6)(value, 'source');
    return name === undefined ? { kind: 'registry' } : { kind: 'registry', url: sources.get(name) ?? name };
}

// EXTERNAL MODULE: ./lib/src/lockfile/python/requirements.js + 2 modules
var requirements = __webpack_require__(5728);
// EXTERNAL MODULE: ./lib/src/lockfile/python/specifier.js
var python_specifier = __webpack_require__(72401);
;// CONCATENATED MODULE: ./lib/src/lockfile/python/pyproject-requirements.js




class RequirementList {
    draft;
    /** Where uv takes packages from, by name. */
    sources;
    constructor(draft, sources) {
        this.draft = draft;
        this.sources = sources;
    }
    /** Reads an array of requirements; `slot` is the table that they stand in. */
    read(node, slot, kind) {
        if (node !== undefined && node.kind !== 'array') {
            this.draft.problem('unsupported', `${slot} is no list and is not read.`, this.draft.lineAt(node.start));
        }
        for (const item of (0,tree/* itemsOf */.S3)(node)) {
            const text = (0,nodes/* stringOf */.Je)(item);
            const line = this.draft.lineAt(item.start);
            if (text !== undefined)
                this.requirement(text, line, slot, kind);
            else if ((0,nodes/* memberOf */.C5)(item, 'include-group') === undefined) {
                this.draft.problem('unsupported', `An item of ${slot} is no requirement.`, line);
            }
        }
    }
    requirement(text, line, slot, kind) {
        // pdm takes editable requirements in its development groups
        if (/^\s*-e\s/.test(text))
            return (0,requirements.readPipLine)(text, line, this.draft);
        const parsed = (0,python_specifier/* readRequirement */.M)(text);
        if (parsed === undefined) {
            return this.draft.problem('syntax', `It is no requirement: ${text.slice(0, 80)}`, line);
        }
        const { name, extras, specifier, version, marker, address } = parsed;
        const named = this.sources.get(name);
        const source = address === undefined ? { kind: 'registry' } : (0,python_address/* sourceOfAddress */.$)(address);
        this.draft.entry({
            ecosystem: 'pypi',
            name,
            version,
            range: specifier === '' ? undefined : specifier,
            line,
            source: named?.source ?? source,
            sourceLine: named?.line,
            relation: 'direct',
            optional: kind.optional,
            development: kind.development,
            slot: [slot, extras, marker].filter((part) => part !== '').join(' ; '),
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/lockfile/python/pyproject-uv.js




/** Settings that hold addresses, of uv and of its pip interface. */
const ADDRESSES = [
    'index-url',
    'extra-index-url',
    'find-links',
    'allow-insecure-host',
    'trusted-host',
];
/** The sources by package (uv documentation, "Dependency sources"); several for one package are told by markers. */
function readUvSources(draft, uv) {
    const indexes = new Map();
    for (const item of (0,tree/* itemsOf */.S3)((0,nodes/* memberOf */.C5)(uv, 'index'))) {
        const url = (0,nodes/* memberOf */.C5)(item, 'url');
        const address = (0,nodes/* stringOf */.Je)(url);
        if (url === undefined || address === undefined)
            continue;
        // only packages that name it are looked up at an explicit one
        const option = (0,tree/* flagOf */.iP)(item, 'explicit') ? 'tool.uv.index.explicit' : 'tool.uv.index';
        draft.registry(option, address, draft.lineAt(url.start));
        indexes.set((0,tree/* textOf */.b6)(item, 'name') ?? '', address);
    }
    readAddresses(draft, uv, 'tool.uv');
    readAddresses(draft, (0,nodes/* memberOf */.C5)(uv, 'pip'), 'tool.uv.pip');
    const sources = new Map();
    for (const { key, keyStart, value } of (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(uv, 'sources'))) {
        const choices = value.kind === 'array' ? value.items : [value];
        const found = choices.map((choice) => pyproject_uv_sourceOf(choice, indexes));
        // of several the one that is no registry matters most
        const source = found.find(({ kind }) => kind !== 'registry' && kind !== 'workspace') ?? found[0];
        if (source !== undefined)
            sources.set((0,names/* pythonName */.oT)(key), { source, line: draft.lineAt(keyStart) });
    }
    return sources;
}
function readAddresses(draft, node, table) {
    for (const option of ADDRESSES) {
        const value = (0,nodes/* memberOf */.C5)(node, option);
        for (const item of value?.kind === 'array' ? value.items : [value]) {
            const text = (0,nodes/* stringOf */.Je)(item);
            if (item !== undefined && text !== undefined)
                draft.registry(`${table}.${option}`, text, draft.lineAt(item.start));
        }
    }
}
function pyproject_uv_sourceOf(node, indexes) {
    const git = (0,tree/* textOf */.b6)(node, 'git');
    if (git !== undefined)
        return (0,git_source/* gitSource */.Ym)(git, (0,tree/* textOf */.b6)(node, 'rev'));
    const url = (0,tree/* textOf */.b6)(node, 'url');
    if (url !== undefined)
        return (0,python_address/* sourceOfAddress */.$)(url);
    const path = (0,tree/* textOf */.b6)(node, 'path');
    if (path !== undefined)
        return { kind: 'path', path };
    if ((0,tree/* flagOf */.iP)(node, 'workspace'))
        return { kind: 'workspace' };
    const index = (0,tree/* textOf */.b6)(node, 'index');
    return index === undefined
        ? { kind: 'unknown', text: 'a source of no known kind' }
        : { kind: 'registry', url: indexes.get(index) ?? index };
}

;// CONCATENATED MODULE: ./lib/src/lockfile/python/pyproject.js






/** Reads a manifest (PEP 621, PEP 735, PEP 518 and the tables of the tools). Never throws. */
function readPyproject(text) {
    const { root, draft } = (0,lockfile_document/* openToml */.Jm)('pyproject', text);
    const list = new RequirementList(draft, readUvSources(draft, (0,tree.at)(root, 'tool', 'uv')));
    const project = (0,nodes/* memberOf */.C5)(root, 'project');
    list.read((0,nodes/* memberOf */.C5)(project, 'dependencies'), 'project.dependencies', {});
    for (const { key, value } of (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(project, 'optional-dependencies'))) {
        list.read(value, `project.optional-dependencies.${key}`, { optional: true });
    }
    for (const { key, value } of (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(root, 'dependency-groups'))) {
        list.read(value, `dependency-groups.${key}`, { development: true });
    }
    list.read((0,tree.at)(root, 'build-system', 'requires'), 'build-system.requires', {});
    const uv = (0,tree.at)(root, 'tool', 'uv');
    list.read((0,nodes/* memberOf */.C5)(uv, 'dev-dependencies'), 'tool.uv.dev-dependencies', { development: true });
    for (const key of ['override-dependencies', 'constraint-dependencies', 'build-constraint-dependencies']) {
        list.read((0,nodes/* memberOf */.C5)(uv, key), `tool.uv.${key}`, {});
    }
    readPdm(draft, list, (0,tree.at)(root, 'tool', 'pdm'));
    readPoetry(draft, (0,tree.at)(root, 'tool', 'poetry'));
    (0,pixi_toml.readPixi)(draft, (0,tree.at)(root, 'tool', 'pixi'), 'tool.pixi.');
    readSetuptools(draft, (0,tree.at)(root, 'tool', 'setuptools', 'dynamic'));
    for (const { key, value } of (0,tree/* membersOf */.lS)((0,tree.at)(root, 'tool', 'hatch', 'envs'))) {
        for (const name of ['dependencies', 'extra-dependencies']) {
            list.read((0,nodes/* memberOf */.C5)(value, name), `tool.hatch.envs.${key}.${name}`, { development: true });
        }
    }
    return draft.finish('manifest');
}
function readPdm(draft, list, pdm) {
    for (const { key, value } of (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(pdm, 'dev-dependencies'))) {
        list.read(value, `tool.pdm.dev-dependencies.${key}`, { development: true });
    }
    for (const source of (0,tree/* itemsOf */.S3)((0,nodes/* memberOf */.C5)(pdm, 'source'))) {
        const url = (0,nodes/* memberOf */.C5)(source, 'url');
        const address = (0,nodes/* stringOf */.Je)(url);
        if (url === undefined || address === undefined)
            continue;
        draft.registry('tool.pdm.source', address, draft.lineAt(url.start));
        if ((0,nodes/* memberOf */.C5)(source, 'verify_ssl') !== undefined && !(0,tree/* flagOf */.iP)(source, 'verify_ssl')) {
            draft.registry('verify_ssl=false', address, draft.lineAt(url.start));
        }
    }
}
/** setuptools reads requirements files for fields that are dynamic. */
function readSetuptools(draft, dynamic) {
    const optional = (0,tree/* membersOf */.lS)((0,nodes/* memberOf */.C5)(dynamic, 'optional-dependencies')).map(({ value }) => value);
    for (const field of [(0,nodes/* memberOf */.C5)(dynamic, 'dependencies'), ...optional]) {
        const file = (0,nodes/* memberOf */.C5)(field, 'file');
        for (const node of file?.kind === 'array' ? file.items : [file]) {
            const path = (0,nodes/* stringOf */.Je)(node);
            if (node !== undefined && path !== undefined)
                draft.include(path, draft.lineAt(node.start));
        }
    }
}


/***/ })

};
