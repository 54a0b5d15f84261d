export const id = 683;
export const ids = [683];
export const modules = {

/***/ 683:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/guard.js + 9 modules
var guard = __webpack_require__(68443);
// EXTERNAL MODULE: ./lib/src/inspect/workplace/program.js
var program = __webpack_require__(38178);
// EXTERNAL MODULE: ./lib/src/outside.js
var outside = __webpack_require__(36209);
// EXTERNAL MODULE: ./lib/src/core/explain.js
var explain = __webpack_require__(84171);
// EXTERNAL MODULE: ./lib/src/policy/errors.js
var policy_errors = __webpack_require__(85298);
// EXTERNAL MODULE: ./lib/src/policy/raw-policy.js
var raw_policy = __webpack_require__(92194);
;// CONCATENATED MODULE: ./lib/src/policy/inputs.js
// The settings that come as words: inputs of the action, options of a command line.



const { critical, high, medium, low } = raw_policy/* SEVERITY_WORDS */.i;
const FAIL_ON = { critical, high, medium, low };
const REVIEW_ON = { ...FAIL_ON, never: 'never' };
const ON_INCOMPLETE = { review: 'review', block: 'block', note: 'note', 'by-risk': 'by-risk' };
const COMMENT = { off: 'off', sticky: 'sticky' };
/** Reads the words, in any case. @throws PolicyError INVALID_INPUT naming the input and its choices */
function readInputs(words) {
    const failOn = choose('fail-on', words['fail-on'], FAIL_ON);
    const reviewOn = choose('review-on', words['review-on'], REVIEW_ON);
    const onIncomplete = choose('on-incomplete', words['on-incomplete'], ON_INCOMPLETE);
    const comment = choose('comment', words.comment, COMMENT);
    return {
        ...(failOn && { failOn }),
        ...(reviewOn && { reviewOn }),
        ...(onIncomplete && { onIncomplete }),
        ...(comment && { comment }),
    };
}
function choose(name, word, choices) {
    const wanted = word?.trim().toLowerCase() ?? '';
    if (wanted === '')
        return undefined;
    const chosen = new Map(Object.entries(choices)).get(wanted);
    if (chosen !== undefined)
        return chosen;
    const known = Object.keys(choices).join(', ');
    throw new policy_errors/* PolicyError */.p('INVALID_INPUT', `${name} must be one of ${known}, not ${(0,explain/* quoted */.TL)(wanted)}`);
}

// EXTERNAL MODULE: ./lib/src/policy/from-base.js
var from_base = __webpack_require__(10495);
// EXTERNAL MODULE: ./lib/src/policy/policy.js
var policy = __webpack_require__(37895);
// EXTERNAL MODULE: ./lib/src/policy/settings.js
var policy_settings = __webpack_require__(37248);
// EXTERNAL MODULE: ./lib/src/report/format.js + 5 modules
var report_format = __webpack_require__(72188);
// EXTERNAL MODULE: ./lib/src/report/log.js
var log = __webpack_require__(88339);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
;// CONCATENATED MODULE: ./lib/src/cli.js
// The terminal entry: arguments in, report out, exit code. Thin: everything it decides is in guard.ts.














const HELP = `model-guard ${version/* VERSION */.x}: decides whether models can be trusted enough to merge, without loading them.

Usage
  model-guard scan [PATH...] [options]

With paths (default: .) everything under them is read. With --base, what changed between two commits of the
repository around the current folder; paths then narrow that down.

Options
  --base REF       compare with this commit (its merge base with head, as GitHub does)
  --head REF       the commit to judge (default: HEAD)
  --policy FILE    the policy file. With --base it is read from the base commit (default: ${policy/* POLICY_PATH */.E})
  --fail-on WORD   block at this severity and above: critical, high, medium or low (default: high)
  --format WORD    ${report_format/* FORMATS */.h.join(', ')} (default: text)
  --output FILE    write the report there instead of to the terminal
  --advisories     ask OSV about the packages that are brought in, by name and version (needs the network)
  --packages       fetch the packages that are brought in and look into them (needs the network)
  --help, --version

Exit codes
  0  pass or review      1  block      2  wrong usage or an internal error
`;
const OPTIONS = {
    base: { type: 'string' },
    head: { type: 'string' },
    policy: { type: 'string' },
    'fail-on': { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    advisories: { type: 'boolean' },
    packages: { type: 'boolean' },
    help: { type: 'boolean' },
    version: { type: 'boolean' },
};
class UsageError extends errors/* GuardError */.U {
}
/** Runs one command and resolves to the exit code. Never rejects. */
async function main(argv, worker) {
    const log = terminalLog();
    try {
        const parsed = parse(argv);
        if (typeof parsed === 'string') {
            process.stdout.write(parsed);
            return 0;
        }
        return await scan(parsed, log, worker);
    }
    catch (error) {
        log.progress('');
        log.line(`model-guard: ${(0,errors/* messageOf */.b)(error)}`);
        return 2;
    }
}
/** The text to print for --help and --version, or what to scan. */
function parse(argv) {
    const { values, positionals } = parseOrExplain(argv);
    if (values.help === true || argv.length === 0)
        return HELP;
    if (values.version === true)
        return `${version/* VERSION */.x}\n`;
    const [command, ...paths] = positionals;
    if (command !== 'scan')
        throw usage(`there is no command ${JSON.stringify(command ?? '')}; the command is scan`);
    if (values.head !== undefined && values.base === undefined)
        throw usage('--head needs --base to compare with');
    const { base, head, policy, output } = values;
    return {
        paths,
        format: formatOf(values.format),
        advisories: values.advisories === true,
        packages: values.packages === true,
        ...(base !== undefined && { base }),
        ...(head !== undefined && { head }),
        ...(policy !== undefined && { policy }),
        ...(output !== undefined && { output }),
        ...(values['fail-on'] !== undefined && { failOn: values['fail-on'] }),
    };
}
function parseOrExplain(argv) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        throw usage((0,errors/* messageOf */.b)(error));
    }
}
function formatOf(word = 'text') {
    const format = report_format/* FORMATS */.h.find((known) => known === word);
    if (format === undefined)
        throw usage(`--format must be one of ${report_format/* FORMATS */.h.join(', ')}, not ${JSON.stringify(word)}`);
    return format;
}
function usage(problem) {
    return new UsageError('USAGE', `${problem} (see model-guard --help)`);
}
async function scan(args, log, url) {
    const worker = url && new program/* WorkerProgram */.t(url);
    worker?.startAhead();
    const source = await sourceOf(args);
    try {
        const outcome = await judgeSource(source, args, log, worker);
        log.progress('');
        await print(outcome, args);
        return outcome.report.decision === 'block' ? 1 : 0;
    }
    finally {
        await source.close();
    }
}
async function sourceOf(args) {
    if (args.base === undefined) {
        const { directorySource } = await __webpack_require__.e(/* import() */ 7256).then(__webpack_require__.bind(__webpack_require__, 87256));
        return directorySource(args.paths.length === 0 ? ['.'] : args.paths);
    }
    const { localSource } = await Promise.all(/* import() */[__webpack_require__.e(2249), __webpack_require__.e(2200)]).then(__webpack_require__.bind(__webpack_require__, 62200));
    const { base, head } = args;
    const source = localSource({ directory: process.cwd(), base, ...(head !== undefined && { head }) });
    return args.paths.length === 0 ? source : narrowed(source, args.paths);
}
/** Only what changed at or under these repository paths. */
function narrowed(source, paths) {
    const wanted = paths.map((path) => (0,core_text/* withoutEnd */.M)(path.replaceAll('\\', '/').replace(/^\.\//, ''), '/'));
    const isWanted = (path) => wanted.some((prefix) => prefix === '' || prefix === '.' || path === prefix || path.startsWith(`${prefix}/`));
    const select = async () => {
        const change = await source.select();
        return { ...change, files: change.files.filter((file) => isWanted(file.path)) };
    };
    return { ...source, select };
}
async function judgeSource(source, args, log, worker) {
    const base = args.base === undefined ? await policyFile(args.policy) : await (0,from_base/* loadPolicy */.tb)(source, args.policy);
    const codeOwners = args.base === undefined ? undefined : await (0,from_base/* loadCodeOwners */.KW)(source);
    const settings = (0,policy_settings/* resolveSettings */.Mo)(readInputs({ 'fail-on': args.failOn }), base.policy);
    return (0,guard/* guard */.a)({
        source,
        settings,
        policyPath: base.path,
        notices: [...base.notices, ...(codeOwners?.notices ?? [])],
        ...(codeOwners !== undefined && { codeOwners }),
        customRules: await (0,from_base/* loadRuleTexts */.Pp)(source),
        ...(0,outside/* outside */.q)({ advisories: args.advisories, registry: args.packages }, settings),
        now: () => new Date(),
        ...(worker !== undefined && { worker }),
        onFile: (path, index, total) => log.progress(`${index + 1}/${total} ${path}`),
    });
}
/** Without a base commit there is nobody to guard against: the policy is the file that the user names. */
async function policyFile(file) {
    if (file === undefined)
        return { policy: policy/* NO_POLICY */.l, path: policy/* POLICY_PATH */.E, notices: [] };
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7417)]).then(__webpack_require__.bind(__webpack_require__, 89798));
    let text;
    try {
        text = await (0,promises_.readFile)(file);
    }
    catch (error) {
        throw new UsageError('USAGE', `the policy file cannot be read: ${(0,errors/* messageOf */.b)(error)}`, error);
    }
    return { policy: await parsePolicy(text, file), path: file, notices: [] };
}
async function print(outcome, args) {
    const toTerminal = args.output === undefined && process.stdout.isTTY;
    const report = (0,report_format/* render */.X)(outcome.report, args.format, {
        rules: outcome.rules,
        version: version/* VERSION */.x,
        colour: toTerminal && process.env['NO_COLOR'] === undefined,
    });
    if (args.output === undefined)
        process.stdout.write(report);
    else
        await (0,promises_.writeFile)(args.output, report);
}
/** Progress and errors go to standard error, so that a report on standard output stays pure. */
function terminalLog() {
    return (0,log/* createLog */.h)({
        write: (text) => void process.stderr.write(text),
        colour: false,
        progress: process.stderr.isTTY,
        commands: false,
    });
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

/***/ 92194:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   i: () => (/* binding */ SEVERITY_WORDS)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37895);

const SEVERITY_WORDS = {
    critical: 'CRITICAL',
    high: 'HIGH',
    medium: 'MEDIUM',
    low: 'LOW',
    info: 'INFO',
};
/** Translates a valid file; `at` tells where its n-th exception stands (`file:line`). */
function policyOf(raw, at) {
    return {
        ...thresholdsOf(raw),
        ...(raw['on-incomplete'] !== undefined && { onIncomplete: raw['on-incomplete'] }),
        ...(raw.paths && { paths: raw.paths }),
        ...(raw.ignore && { ignore: raw.ignore }),
        overrides: (raw.overrides ?? []).map(overrideOf),
        allow: { globals: raw.allow?.globals ?? _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_POLICY */ .l.allow.globals },
        ...(raw.owners && { owners: raw.owners }),
        exceptions: (raw.exceptions ?? []).map((entry, index) => exceptionOf(entry, at(index))),
        ...(raw.comment && { comment: raw.comment }),
        ...(raw['review-comments'] !== undefined && { reviewComments: raw['review-comments'] }),
        lfs: lfsOf(raw.lfs ?? {}),
        packages: packagesOf(raw.packages ?? {}),
        advisories: raw.advisories ?? {},
    };
}
function overrideOf(raw) {
    return { paths: raw.paths, ...thresholdsOf(raw) };
}
function exceptionOf(raw, at) {
    return { ...raw, ...(raw.sha256 !== undefined && { sha256: raw.sha256.toLowerCase() }), at };
}
function thresholdsOf(raw) {
    const failOn = raw['fail-on'];
    const reviewOn = raw['review-on'];
    return {
        ...(failOn && { failOn: SEVERITY_WORDS[failOn] }),
        ...(reviewOn && { reviewOn: reviewOn === 'never' ? reviewOn : SEVERITY_WORDS[reviewOn] }),
        severity: severitiesOf(raw.severity ?? {}),
    };
}
function severitiesOf(raw) {
    return new Map(Object.entries(raw).map(([rule, to]) => [rule, to === 'off' ? to : SEVERITY_WORDS[to]]));
}
function lfsOf(raw) {
    const size = raw['max-bytes'];
    return {
        ...(raw.fetch !== undefined && { fetch: raw.fetch }),
        ...(size !== undefined && { maxBytes: typeof size === 'number' ? size : bytesOf(size) }),
    };
}
function packagesOf(raw) {
    const { 'minimum-age-days': days, fetch } = raw;
    return { ...(days !== undefined && { minimumAgeDays: days }), ...(fetch !== undefined && { fetch }) };
}
const UNITS = new Map([
    ['B', 1],
    ['KB', 1e3],
    ['MB', 1e6],
    ['GB', 1e9],
    ['KiB', 2 ** 10],
    ['MiB', 2 ** 20],
    ['GiB', 2 ** 30],
]);
/** `500MB` -> 500 000 000. The schema has checked the form. */
function bytesOf(size) {
    const unit = size.replace(/^[0-9]+ ?/, '');
    return Number.parseInt(size, 10) * (UNITS.get(unit) ?? 1);
}


/***/ })

};
