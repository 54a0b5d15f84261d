export const id = 9962;
export const ids = [9962];
export const modules = {

/***/ 9962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflow: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var _json_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25766);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66597);
// Reads a workflow or a composite action out of the tree of its YAML.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax


/** Nodes that are looked at. Aliases are shared in the tree, so that walking it can take far longer than it is large. */
const MAX_NODES = 200_000;
/** Jobs of a workflow. The largest of real ones have less than a hundred. */
const MAX_JOBS = 2_000;
/** Characters of all texts that are looked at, however often aliases repeat them. */
const MAX_CHARACTERS = 16 * 2 ** 20;
/** Characters behind a `uses:` in which its comment is looked for. */
const MAX_COMMENT = 300;
/**
 * Facts of one document. Never fails on what is not a workflow: that gives no jobs. Throws {@link WorkflowError} when
 * aliases make it larger than any workflow.
 */
function readWorkflow(root, text) {
    return new Reader(text).file(root);
}
class Reader {
    text;
    nodes = 0;
    characters = 0;
    constructor(text) {
        this.text = text;
    }
    file(root) {
        const runs = (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'runs');
        if (runs !== undefined && (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'jobs') === undefined)
            return this.action(runs);
        const jobs = membersOf((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'jobs'));
        if (jobs.length > MAX_JOBS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorkflowError */ .s('BUDGET', `a workflow of more than ${MAX_JOBS} jobs`);
        return {
            kind: 'workflow',
            triggers: triggersOf((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'on')),
            ...permissionsOf(root),
            env: this.entries((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(root, 'env')),
            ...this.defaultShell(root),
            jobs: jobs.map((member) => this.job(member)),
        };
    }
    /** A composite action is one job without a name; an action in a container has an image instead of steps. */
    action(runs) {
        const image = (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(runs, 'image');
        const job = this.job({ key: 'runs', keyStart: runs.start, value: runs });
        const container = textOf(image)?.text.startsWith('docker://') === true ? image : undefined;
        const steps = container === undefined ? job.steps : [{ ...NO_STEP, ...this.uses(container) }];
        return { kind: 'action', triggers: [], env: [], jobs: [{ ...job, steps }] };
    }
    job({ key, keyStart, value }) {
        const secrets = (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'secrets');
        return {
            id: key,
            start: keyStart,
            ...permissionsOf(value),
            condition: (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'if')) ?? '',
            runsOn: this.scalars((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'runs-on')).join(' '),
            hasEnvironment: (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'environment') !== undefined,
            ...this.uses((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'uses')),
            inheritsSecrets: (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(secrets) === 'inherit',
            given: [...this.entries(secrets), ...this.entries((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'with'))],
            env: this.entries((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'env')),
            needs: this.scalars((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'needs')),
            steps: this.steps((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'steps')),
            outputs: this.entries((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'outputs')),
            matrix: this.matrix((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'strategy'), 'matrix')),
            ...this.defaultShell(value),
            expressions: this.expressions(value),
        };
    }
    /** Steps that run side by side stand in a list of their own, one level deep. */
    steps(node) {
        return itemsOf(node).flatMap((step) => {
            const parallel = itemsOf((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(step, 'parallel'));
            return [step, ...parallel].map((one) => this.step(one));
        });
    }
    step(node) {
        this.count();
        const run = this.scalar((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'run'));
        return {
            start: node.start,
            ...(run && { run }),
            ...this.uses((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'uses')),
            with: this.entries((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'with')),
            env: this.entries((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'env')),
            condition: (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'if')) ?? '',
            directory: (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'working-directory')) ?? '',
            id: (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'id')) ?? '',
            ...this.shell(node),
        };
    }
    shell(node) {
        const shell = this.scalar((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'shell'));
        return shell === undefined ? {} : { shell };
    }
    /** `defaults.run.shell`. */
    defaultShell(node) {
        return this.shell((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)((0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'defaults'), 'run'));
    }
    /** Only what an expression gives: the rest is written in the file. `include` is a list of keys. */
    matrix(node) {
        const whole = this.scalar(node);
        if (whole !== undefined)
            return [{ key: '', ...whole }];
        return membersOf(node).flatMap(({ key, value }) => {
            const included = key === 'include' ? itemsOf(value).flatMap(membersOf) : [{ key, value }];
            return included.flatMap((member) => this.expressions(member.value).map(({ text, start, end }) => ({ key: member.key, text, start, end })));
        });
    }
    uses(node) {
        const text = this.scalar(node);
        if (text === undefined)
            return {};
        const [rest = ''] = this.text.slice(text.end, text.end + MAX_COMMENT).split('\n', 1);
        return { uses: { ...text, text: text.text.trim(), comment: /^\s*#(.*)/.exec(rest)?.[1]?.trim() ?? '' } };
    }
    entries(node) {
        return membersOf(node).flatMap(({ key, value }) => {
            this.count();
            const text = this.scalar(value);
            return text === undefined ? [] : [{ key, ...text }];
        });
    }
    scalars(node) {
        return this.below(node).map(({ text }) => text);
    }
    expressions(node) {
        return this.below(node).filter(({ text }) => text.includes('${{'));
    }
    /** All scalars below a node but the conditions, in order. */
    below(root) {
        const found = [];
        const open = root === undefined ? [] : [root];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
            this.count();
            if (node.kind === 'array')
                open.push(...node.items.toReversed());
            else if (node.kind === 'object')
                open.push(...valuesOf(node.members).toReversed());
            else
                found.push(...[this.scalar(node)].filter((text) => text !== undefined));
        }
        return found;
    }
    scalar(node) {
        const text = textOf(node);
        this.characters += text?.text.length ?? 0;
        if (this.characters > MAX_CHARACTERS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorkflowError */ .s('BUDGET', `a workflow of more than ${MAX_CHARACTERS} characters`);
        return text;
    }
    count() {
        this.nodes++;
        if (this.nodes > MAX_NODES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorkflowError */ .s('BUDGET', `a workflow of more than ${MAX_NODES} values`);
    }
}
const NO_STEP = { start: 0, with: [], env: [], condition: '', directory: '', id: '' };
function valuesOf(members) {
    return members.filter(({ key }) => key !== 'if').map(({ value }) => value);
}
function textOf(node) {
    const text = (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(node);
    return text === undefined || node === undefined ? undefined : { text, start: node.start, end: node.end };
}
function membersOf(node) {
    return node?.kind === 'object' ? node.members : [];
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : [];
}
function triggersOf(node) {
    if (node?.kind === 'object')
        return node.members.map(({ key }) => key);
    return node?.kind === 'array' ? node.items.flatMap((item) => (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(item) ?? []) : [(0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(node) ?? ''];
}
function permissionsOf(node) {
    const value = (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'permissions');
    if (value === undefined)
        return {};
    const all = (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(value);
    const scopes = new Map(membersOf(value).map((member) => [member.key, (0,_json_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(member.value) ?? '']));
    return { permissions: { start: value.start, scopes, ...(all !== undefined && { all }) } };
}


/***/ })

};
