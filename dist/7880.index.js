export const id = 7880;
export const ids = [7880];
export const modules = {

/***/ 62797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
// How bad a finding is if it is true (severity), and how sure we are (confidence).
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'];
/** Negative when `a` is worse than `b`: sorts the worst first. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
/** Whether `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
    return compareSeverity(severity, threshold) <= 0;
}


/***/ }),

/***/ 77880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectHooks: () => (/* binding */ inspectHooks)
});

// EXTERNAL MODULE: ./lib/src/inspect/config/verdict.js
var verdict = __webpack_require__(8617);
// EXTERNAL MODULE: ./lib/src/inspect/settings/document.js + 1 modules
var settings_document = __webpack_require__(27994);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/claims.js
var claims = __webpack_require__(90245);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/commands.js
var commands = __webpack_require__(90274);
// EXTERNAL MODULE: ./lib/src/core/severity.js
var core_severity = __webpack_require__(62797);
// EXTERNAL MODULE: ./lib/src/inspect/code/words.js
var words = __webpack_require__(58582);
// EXTERNAL MODULE: ./lib/src/inspect/command/call.js
var call = __webpack_require__(98191);
// EXTERNAL MODULE: ./lib/src/inspect/command/knowledge.js + 1 modules
var knowledge = __webpack_require__(91478);
// EXTERNAL MODULE: ./lib/src/inspect/command/vouched.js
var vouched = __webpack_require__(34931);
// EXTERNAL MODULE: ./lib/src/inspect/command/words.js
var command_words = __webpack_require__(55058);
// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/installs.js







const RULE = 'CODE-INSTALL-ADDRESS';
/** Whose commands are read as the programs that they are. */
const READ_AS_CODE = new Set(['package-json', 'make', 'shell']);
/** At most one for a command. */
function installsOf(fact, reader, rules) {
    if (fact.kind !== 'command' || READ_AS_CODE.has(reader))
        return [];
    const { command, subject, when, offset, worst } = fact;
    const known = (0,knowledge/* commandKnowledge */.y)(rules);
    if (!known.packageSources.hint.test(command))
        return [];
    const given = (0,words/* lineCommands */.bf)(command).flatMap((line) => {
        const [program = '', ...words] = (0,call/* callOf */.C)(line, known);
        return (0,vouched/* givenTo */.T)((0,command_words/* programName */.kX)(program), words, known.packageSources);
    });
    const told = (0,vouched/* worstOf */.h)(given, rules);
    if (told === undefined)
        return [];
    const severity = worst !== undefined && (0,core_severity/* isAtLeast */.du)(told.severity, worst) ? worst : told.severity;
    const evidence = `${subject} runs ${(0,quoted/* quoted */.T)(command.trim())} ${when}: it ${told.says}`;
    return [{ rule: RULE, severity, about: `${subject}: ${told.place}`, evidence, offset }];
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/windows/views.js + 5 modules
var views = __webpack_require__(44944);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/judge.js



const DANGEROUS = 'HOOK-DANGEROUS-COMMAND';
/** What takes its own texts apart and puts them together again. */
const WINDOWS = /\b(?:powershell|pwsh|cmd)(?:\.exe)?\b/i;
function judgeHook(fact, knowledge) {
    if (fact.kind === 'command')
        return judgeCommand(fact, knowledge);
    const { rule, evidence, about, offset, severity } = fact;
    return [{ rule, evidence, about, offset, ...(severity !== undefined && { severity }) }];
}
function judgeCommand(fact, knowledge) {
    const { command, subject, when, offset, unknown, worst } = fact;
    const plain = (0,commands/* dangersOf */.oi)(command, knowledge);
    const dangers = plain.length === 0 && WINDOWS.test(command) ? (0,views/* windowsDangers */._)(command, knowledge) : plain;
    const [danger] = dangers;
    const about = `${subject}: ${command.trim().slice(0, 2000)}`;
    const runs = `${subject} runs ${(0,quoted/* quoted */.T)(command.trim())} ${when}`;
    if (danger !== undefined) {
        const severity = danger.grave ? worst : 'MEDIUM';
        const says = dangers.slice(0, 3).map((one) => one.says);
        const evidence = `${runs}: it ${says.join(', and ')}`;
        return [{ rule: DANGEROUS, about, evidence, offset, ...(severity !== undefined && { severity }) }];
    }
    if (unknown === undefined || (0,commands/* isHarmless */.EW)(command, knowledge, fact.scripts))
        return [];
    const file = (0,commands/* startedFile */.CA)(command);
    const evidence = file === undefined ? runs : `${runs}, which starts the file ${(0,quoted/* quoted */.T)(file)}`;
    const { severity } = fact;
    return [{ rule: unknown, about, evidence, offset, ...(severity !== undefined && { severity }) }];
}

// EXTERNAL MODULE: ./lib/src/inspect/hooks/obeyed.js
var hooks_obeyed = __webpack_require__(26510);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/knowledge.js
var hooks_knowledge = __webpack_require__(60098);
// EXTERNAL MODULE: ./lib/src/inspect/hooks/readers.js + 36 modules
var readers = __webpack_require__(31337);
;// CONCATENATED MODULE: ./lib/src/inspect/hooks/inspect.js









/** Readers whose programs read around mistakes in a file: what was not understood may run nevertheless. */
const TOLERANT = new Set([
    'tasks',
    'editor-settings',
    'launch',
    'devcontainer',
    'agent',
    'mcp',
]);
/** Files that run only if another file says so: where they do not, nobody has read them as hooks. */
const MAYBE = new Set(['rust-file']);
async function inspectHooks(artifact, { rules, openHead }, knowledge) {
    const { locator, bytes } = artifact;
    const path = locator.members.at(-1) ?? locator.path;
    const text = await (0,settings_document/* textOf */.b6)(bytes);
    const verdicts = [];
    const members = [];
    const incomplete = [];
    const files = knowledge.paths.find(path);
    const open = openHead && otherFiles(openHead, locator.members.length > 0);
    for (const { reader, when } of files) {
        const { facts, problem, obeyed = [], } = await readers/* HOOK_READERS */.t[reader]({
            text,
            path,
            when,
            knowledge,
            ...(open && { open }),
        });
        members.push(...(0,hooks_obeyed/* obeyedMembers */.s)(obeyed, text));
        const { judged, cut } = withinBudget(facts);
        verdicts.push(...judged.flatMap((fact) => [...judgeHook(fact, knowledge), ...installsOf(fact, reader, rules)]));
        if (cut)
            incomplete.push(TOO_MUCH);
        if (problem !== undefined) {
            incomplete.push(...(0,settings_document/* incompleteOf */.Yr)({ text, roots: [], problem }, undefined, TOLERANT.has(reader)));
        }
    }
    if (bytes.size > settings_document/* MAX_SETTINGS_BYTES */.XK && !files.every(isTextOnly))
        incomplete.push(TOO_LONG);
    return {
        format: files.every(({ reader }) => MAYBE.has(reader)) ? '' : 'hook',
        findings: (0,verdict/* configFindings */.X)(verdicts, text, artifact, rules),
        members,
        incomplete: incomplete.slice(0, 1),
    };
}
/** Other files as texts; what is in an archive has no other files. */
function otherFiles(openHead, isMember) {
    if (isMember)
        return undefined;
    return async (path) => {
        const bytes = await openHead(path);
        return bytes === undefined || bytes.size > settings_document/* MAX_SETTINGS_BYTES */.XK ? undefined : (0,settings_document/* textOf */.b6)(bytes);
    };
}
/** The facts whose commands together are no longer than is read, and whether something is left. */
function withinBudget(facts) {
    let left = commands/* MAX_COMMAND */.$2;
    const judged = facts.filter((fact) => {
        if (fact.kind === 'state')
            return true;
        left -= fact.command.length;
        return left >= 0;
    });
    return { judged, cut: left < 0 };
}
const TOO_MUCH = {
    code: 'budget',
    reason: `commands of more than ${commands/* MAX_COMMAND */.$2} characters together were read only in part`,
    risk: 'runs-code',
};
function isTextOnly({ reader }) {
    return claims/* TEXT_ONLY */.p.has(reader);
}
const TOO_LONG = {
    code: 'budget',
    reason: `a file of more than ${settings_document/* MAX_SETTINGS_BYTES */.XK} bytes that runs by itself was read only in part`,
    risk: 'unknown',
};


/***/ })

};
