// Reads a workflow or a composite action out of the tree of its YAML.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
import { type JsonMember, type JsonNode, memberOf, stringOf } from '../json/nodes.ts';
import { WorkflowError } from './errors.ts';
import type { Entry, Job, Permissions, Step, Text, Uses, WorkflowFacts } from './facts.ts';

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
export function readWorkflow(root: JsonNode, text: string): WorkflowFacts {
  return new Reader(text).file(root);
}

class Reader {
  private readonly text: string;
  private nodes = 0;
  private characters = 0;

  constructor(text: string) {
    this.text = text;
  }

  file(root: JsonNode): WorkflowFacts {
    const runs = memberOf(root, 'runs');
    if (runs !== undefined && memberOf(root, 'jobs') === undefined) return this.action(runs);
    const jobs = membersOf(memberOf(root, 'jobs'));
    if (jobs.length > MAX_JOBS) throw new WorkflowError('BUDGET', `a workflow of more than ${MAX_JOBS} jobs`);
    return {
      kind: 'workflow',
      triggers: triggersOf(memberOf(root, 'on')),
      ...permissionsOf(root),
      env: this.entries(memberOf(root, 'env')),
      ...this.defaultShell(root),
      jobs: jobs.map((member) => this.job(member)),
    };
  }

  /** A composite action is one job without a name; an action in a container has an image instead of steps. */
  private action(runs: JsonNode): WorkflowFacts {
    const image = memberOf(runs, 'image');
    const job = this.job({ key: 'runs', keyStart: runs.start, value: runs });
    const container = textOf(image)?.text.startsWith('docker://') === true ? image : undefined;
    const steps = container === undefined ? job.steps : [{ ...NO_STEP, ...this.uses(container) }];
    return { kind: 'action', triggers: [], env: [], jobs: [{ ...job, steps }] };
  }

  private job({ key, keyStart, value }: JsonMember): Job {
    const secrets = memberOf(value, 'secrets');
    return {
      id: key,
      start: keyStart,
      ...permissionsOf(value),
      condition: stringOf(memberOf(value, 'if')) ?? '',
      runsOn: this.scalars(memberOf(value, 'runs-on')).join(' '),
      hasEnvironment: memberOf(value, 'environment') !== undefined,
      ...this.uses(memberOf(value, 'uses')),
      inheritsSecrets: stringOf(secrets) === 'inherit',
      given: [...this.entries(secrets), ...this.entries(memberOf(value, 'with'))],
      env: this.entries(memberOf(value, 'env')),
      needs: this.scalars(memberOf(value, 'needs')),
      steps: this.steps(memberOf(value, 'steps')),
      outputs: this.entries(memberOf(value, 'outputs')),
      matrix: this.matrix(memberOf(memberOf(value, 'strategy'), 'matrix')),
      ...this.defaultShell(value),
      expressions: this.expressions(value),
    };
  }

  /** Steps that run side by side stand in a list of their own, one level deep. */
  private steps(node: JsonNode | undefined): Step[] {
    return itemsOf(node).flatMap((step) => {
      const parallel = itemsOf(memberOf(step, 'parallel'));
      return [step, ...parallel].map((one) => this.step(one));
    });
  }

  private step(node: JsonNode): Step {
    this.count();
    const run = this.scalar(memberOf(node, 'run'));
    return {
      start: node.start,
      ...(run && { run }),
      ...this.uses(memberOf(node, 'uses')),
      with: this.entries(memberOf(node, 'with')),
      env: this.entries(memberOf(node, 'env')),
      condition: stringOf(memberOf(node, 'if')) ?? '',
      directory: stringOf(memberOf(node, 'working-directory')) ?? '',
      id: stringOf(memberOf(node, 'id')) ?? '',
      ...this.shell(node),
    };
  }

  private shell(node: JsonNode | undefined): { shell?: Text } {
    const shell = this.scalar(memberOf(node, 'shell'));
    return shell === undefined ? {} : { shell };
  }

  /** `defaults.run.shell`. */
  private defaultShell(node: JsonNode): { shell?: Text } {
    return this.shell(memberOf(memberOf(node, 'defaults'), 'run'));
  }

  /** Only what an expression gives: the rest is written in the file. `include` is a list of keys. */
  private matrix(node: JsonNode | undefined): Entry[] {
    const whole = this.scalar(node);
    if (whole !== undefined) return [{ key: '', ...whole }];
    return membersOf(node).flatMap(({ key, value }) => {
      const included = key === 'include' ? itemsOf(value).flatMap(membersOf) : [{ key, value }];
      return included.flatMap((member) =>
        this.expressions(member.value).map(({ text, start, end }) => ({ key: member.key, text, start, end })),
      );
    });
  }

  private uses(node: JsonNode | undefined): { uses?: Uses } {
    const text = this.scalar(node);
    if (text === undefined) return {};
    const [rest = ''] = this.text.slice(text.end, text.end + MAX_COMMENT).split('\n', 1);
    return { uses: { ...text, text: text.text.trim(), comment: /^\s*#(.*)/.exec(rest)?.[1]?.trim() ?? '' } };
  }

  private entries(node: JsonNode | undefined): Entry[] {
    return membersOf(node).flatMap(({ key, value }) => {
      this.count();
      const text = this.scalar(value);
      return text === undefined ? [] : [{ key, ...text }];
    });
  }

  private scalars(node: JsonNode | undefined): string[] {
    return this.below(node).map(({ text }) => text);
  }

  private expressions(node: JsonNode): Text[] {
    return this.below(node).filter(({ text }) => text.includes('${{'));
  }

  /** All scalars below a node but the conditions, in order. */
  private below(root: JsonNode | undefined): Text[] {
    const found: Text[] = [];
    const open = root === undefined ? [] : [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      this.count();
      if (node.kind === 'array') open.push(...node.items.toReversed());
      else if (node.kind === 'object') open.push(...valuesOf(node.members).toReversed());
      else found.push(...[this.scalar(node)].filter((text) => text !== undefined));
    }
    return found;
  }

  private scalar(node: JsonNode | undefined): Text | undefined {
    const text = textOf(node);
    this.characters += text?.text.length ?? 0;
    if (this.characters > MAX_CHARACTERS)
      throw new WorkflowError('BUDGET', `a workflow of more than ${MAX_CHARACTERS} characters`);
    return text;
  }

  private count(): void {
    this.nodes++;
    if (this.nodes > MAX_NODES)
      throw new WorkflowError('BUDGET', `a workflow of more than ${MAX_NODES} values`);
  }
}

const NO_STEP: Step = { start: 0, with: [], env: [], condition: '', directory: '', id: '' };

function valuesOf(members: readonly JsonMember[]): JsonNode[] {
  return members.filter(({ key }) => key !== 'if').map(({ value }) => value);
}

function textOf(node: JsonNode | undefined): Text | undefined {
  const text = stringOf(node);
  return text === undefined || node === undefined ? undefined : { text, start: node.start, end: node.end };
}

function membersOf(node: JsonNode | undefined): readonly JsonMember[] {
  return node?.kind === 'object' ? node.members : [];
}

function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

function triggersOf(node: JsonNode | undefined): string[] {
  if (node?.kind === 'object') return node.members.map(({ key }) => key);
  return node?.kind === 'array' ? node.items.flatMap((item) => stringOf(item) ?? []) : [stringOf(node) ?? ''];
}

function permissionsOf(node: JsonNode): { permissions?: Permissions } {
  const value = memberOf(node, 'permissions');
  if (value === undefined) return {};
  const all = stringOf(value);
  const scopes = new Map(membersOf(value).map((member) => [member.key, stringOf(member.value) ?? '']));
  return { permissions: { start: value.start, scopes, ...(all !== undefined && { all }) } };
}
