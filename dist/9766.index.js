export const id = 9766;
export const ids = [9766];
export const modules = {

/***/ 39766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    const held = reading === undefined ? 0 : lockedIn(reading);
    if (reading === undefined || held === 0)
        return [];
    const contrary = await contraryFindings(path, reading, openHead, context.rules);
    if (contrary.length > 0)
        return contrary;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (reading.format === 'actions-lock') {
        const workflow = await workflowOf(was, openHead);
        return workflow === undefined ? [] : [removed(path, workflow, held, context.rules)];
    }
    const groups = (0,_knowledge_js__WEBPACK_IMPORTED_MODULE_2__/* .packageKnowledge */ .D)(context.rules).locks.filter(
    // A list of requirements is a lock by what stands in it, whatever its name.
    ({ locks }) => locks.includes(name) || (reading.format === 'requirements' && locks.includes('requirements.txt')));
    for (const group of groups) {
        const manifest = await manifestOf(path, group, openHead);
        if (manifest === undefined || (await hasAnother(path, group, openHead)))
            continue;
        return [removed(path, manifest, held, context.rules)];
    }
    return [];
}
function removed(path, manifest, held, rules) {
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rules.rule('PACKAGE-LOCK-REMOVED'), {
        evidence: `deletes the lockfile of ${manifest}, which held ${held} ${held === 1 ? 'package' : 'packages'} to one version each: the next install takes what is newest, and compares it with nothing`,
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
/** Requirements hold something only where they have hashes. */
function lockedIn({ format, role, entries }) {
    const held = entries.filter(({ source }) => source.kind !== 'workspace' && source.kind !== 'path');
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


/***/ })

};
