// The commands of a manifest as one shell program: containers of Compose and Kubernetes, steps of workflows, model names.
import { interpreterOf } from '../../code/shell/embedded.ts';
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { YamlError } from '../../format/yaml/errors.ts';
import { readYaml } from '../../format/yaml/read.ts';
import type { Pipeline } from './claims.ts';
import {
  checkOf,
  COMPOSE_KEYS,
  type ContainerCommand,
  type ContainerKeys,
  containerCommand,
  KUBERNETES_KEYS,
  type ManifestScript,
  tellsStoredModel,
  variablesOf,
} from './containers.ts';
import { tellingDocuments } from './manifest-documents.ts';
import { filesOf } from './manifest-files.ts';
import type { ModelRows } from './model-rows.ts';
import { settingsIn, writeSetting } from './recipes.ts';
import { quoted, ShellLines, type ShellText } from './shell-lines.ts';
import { trustedModel } from './trusted-images.ts';
import { ValueLines } from './value-lines.ts';

export interface ManifestText extends ShellText {
  /** Why it was not read. */
  readonly problem?: string;
}

/** What containers run, or the steps of a pipeline. */
export type ManifestKind = 'manifest' | Pipeline;

/** Never throws: what the reader of YAML refuses is a problem, and then there are no commands. */
export function shellOfManifest(text: string, kind: ManifestKind, rows: ModelRows): ManifestText {
  const told = kind === 'manifest' ? tellingDocuments(text, [...rows.telling]) : text;
  if (told.trim() === '') return { text: '', lines: [] };
  try {
    const { roots } = readYaml(told);
    const walk = new ManifestWalk(told, kind, rows);
    for (const root of roots) walk.take(root);
    return walk.out.all;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return { text: '', lines: [], problem: error.message };
  }
}

const GITLAB_SCRIPTS = ['before_script', 'script', 'after_script'] as const;
const AZURE_SCRIPTS = [
  ['script', 'sh'],
  ['bash', 'bash'],
  ['pwsh', 'pwsh'],
  ['powershell', 'powershell'],
] as const;
/** Lists of lines in lists, as GitLab takes them. */
const MAX_NESTED = 10;

class ManifestWalk {
  readonly out = new ShellLines();
  private readonly lines: ValueLines;
  private readonly kind: ManifestKind;
  private readonly rows: ModelRows;
  private readonly modelKeys: ReadonlySet<string>;
  /** What the workflow names for all its jobs. */
  private shell: string | undefined;

  constructor(file: string, kind: ManifestKind, rows: ModelRows) {
    this.lines = new ValueLines(file);
    this.kind = kind;
    this.rows = rows;
    this.modelKeys = new Set(rows.manifests['model-keys']);
  }

  /** Every object of a document, once: aliases share them. */
  take(root: JsonNode): void {
    const keys = memberOf(root, 'services') === undefined ? KUBERNETES_KEYS : COMPOSE_KEYS;
    if (this.kind === 'manifest') this.modelsOfCompose(root);
    const seen = new Set<JsonNode>();
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.kind === 'scalar' || seen.has(node)) continue;
      seen.add(node);
      if (node.kind === 'object') this.takeObject(node, keys);
      const inner = node.kind === 'array' ? node.items : node.members.map(({ value }) => value);
      for (let index = inner.length - 1; index >= 0; index--) open.push(...inner.slice(index, index + 1));
    }
    if (this.kind === 'manifest') this.recipes(root);
  }

  private takeObject(node: JsonNode, keys: ContainerKeys): void {
    this.variables(node);
    if (this.kind !== 'manifest') return this.steps[this.kind](node);
    const command = containerCommand(node, keys, this.rows, this.lines);
    if (command !== undefined) this.containers(command);
    const trusted = trustedModel(node, this.rows);
    if (trusted !== undefined) writeSetting(trusted, this.lines, this.out);
    this.scripts(node, keys);
    this.settings(node);
  }

  /** Variables that say something by themselves, whatever is started with them. */
  private variables(node: JsonNode): void {
    const isMap = this.kind === 'manifest' && stringOf(memberOf(node, 'kind')) === 'ConfigMap';
    const keys = isMap
      ? ['data']
      : ['env', 'environment', ...(this.kind === 'manifest' ? [] : ['variables'])];
    for (const [name, { text, node: at }] of variablesOf(node, this.rows.telling, keys))
      this.out.script(`export ${name}=${quoted(text)}`, this.lines.first(at));
  }

  private containers({ words }: ContainerCommand): void {
    this.out.words(
      words.map(({ shell, text, node }) => ({ text: shell, lines: this.lines.all(node, text) })),
    );
  }

  /** Scripts that an object holds as texts, and the check of a container's health. */
  private scripts(node: JsonNode, keys: ContainerKeys): void {
    for (const each of [checkOf(node, keys, this.lines), ...filesOf(node)]) {
      if (each === undefined) continue;
      if ('words' in each) this.containers(each);
      else this.out.program(each.interpreter, each.text, this.linesOf(each));
    }
  }

  private linesOf({ value, text, isDecoded }: ManifestScript): readonly number[] {
    return isDecoded ? [this.lines.first(value)] : this.lines.all(value, text);
  }

  private readonly steps: Readonly<Record<Pipeline, (node: JsonNode) => void>> = {
    workflow: (node) => this.jobOfGitHub(node),
    gitlab: (node) => this.job(node),
    circleci: (node) => {
      const run = memberOf(node, 'run');
      this.block(memberOf(run, 'command') ?? run, shellOf(run) ?? 'bash');
    },
    azure: (node) => {
      for (const [key, shell] of AZURE_SCRIPTS) this.block(memberOf(node, key), shell);
    },
  };

  /** A job or an action: its steps, in the shell that they, it or the workflow name. */
  private jobOfGitHub(node: JsonNode): void {
    const steps = memberOf(node, 'steps');
    if (steps?.kind !== 'array') {
      this.shell = shellOf(memberOf(memberOf(node, 'defaults'), 'run')) ?? this.shell;
      return;
    }
    const runner = stringOf(memberOf(node, 'runs-on')) ?? '';
    const usual = /^windows/i.test(runner) ? 'pwsh' : 'bash';
    const shell = shellOf(memberOf(memberOf(node, 'defaults'), 'run')) ?? this.shell ?? usual;
    for (const step of steps.items) {
      const given = variablesOf(step, this.rows.variables);
      for (const [name, { text, node: at }] of given)
        this.out.script(`export ${name}=${quoted(text)}`, this.lines.first(at));
      this.block(memberOf(step, 'run'), shellOf(step) ?? shell);
      for (const [name, { node: at }] of given) this.out.script(`export ${name}=`, this.lines.first(at));
      if (/^actions\/github-script@/i.test(stringOf(memberOf(step, 'uses')) ?? ''))
        this.block(memberOf(memberOf(step, 'with'), 'script'), 'node');
    }
  }

  /** What `shell` runs: a shell its commands, another interpreter a program. */
  private block(node: JsonNode | undefined, shell: string): void {
    const script = stringOf(node);
    if (node === undefined || script === undefined) return;
    const interpreter = /^(?:\S*[/\\])?([\w.-]+)/.exec(shell)?.[1] ?? '';
    // What GitHub puts in is known to nobody.
    const text = script.replaceAll(/\$\{\{[^}]{0,500}\}\}/g, '"$GITHUB_VALUE"');
    const lines = this.lines.all(node, text);
    if (/^(?:ba|da|z|k)?sh$/.test(interpreter)) this.out.script(text, lines);
    else if (/^(?:pwsh|powershell)$/.test(interpreter))
      this.out.command([interpreter, '-Command', text], this.lines.first(node));
    else if (interpreterOf(interpreter) !== undefined) this.out.program(interpreter, text, lines);
  }

  /** A job of GitLab: its variables where they name a model, and its scripts, which are lists of lines in lists. */
  private job(node: JsonNode): void {
    const variables = memberOf(node, 'variables');
    for (const { key, value } of variables?.kind === 'object' ? variables.members : []) {
      const text = stringOf(value) ?? stringOf(memberOf(value, 'value'));
      if (text === undefined || !/^\w{1,80}$/.test(key) || !this.rows.isModelName(text)) continue;
      this.out.script(`${key}=${quoted(text)}`, this.lines.first(value));
    }
    for (const key of GITLAB_SCRIPTS) this.lineScript(memberOf(node, key), MAX_NESTED);
  }

  private lineScript(node: JsonNode | undefined, depth: number): void {
    if (node?.kind === 'array' && depth > 0) for (const item of node.items) this.lineScript(item, depth - 1);
    this.block(node, 'sh');
  }

  /** Settings that name a model, with the revision and the trust that stand beside them. */
  private settings(node: JsonNode): void {
    if (node.kind !== 'object') return;
    const { 'revision-keys': revisions, 'code-keys': switches } = this.rows.manifests;
    const values = new Map(node.members.map(({ key, value }) => [key, value]));
    const revision = revisions.map((name) => stringOf(values.get(name))).find((text) => text);
    const trust = switches.map((name) => values.get(name)).find((value) => isOn(value));
    for (const { key, value } of node.members) {
      const name = stringOf(value);
      if (name === undefined || !(this.modelKeys.has(key) || /^hf(?:-storage)?:\/\//.test(name))) continue;
      if (key === 'storageUri' && tellsStoredModel(node, this.rows)) continue;
      writeSetting({ key, value, name, revision, trust }, this.lines, this.out);
    }
  }

  /** Settings of what the containers run, as Helm charts hand them on. */
  private recipes(root: JsonNode): void {
    for (const setting of settingsIn(root, { rows: this.rows, trusts: true }))
      writeSetting(
        setting,
        this.lines,
        this.out,
        setting.trust === undefined ? 'model-named' : 'model-setting',
      );
  }

  /** `models:` of a Compose file: what Docker's own runner serves. */
  private modelsOfCompose(root: JsonNode): void {
    const models = memberOf(root, 'models');
    if (models?.kind !== 'object') return;
    for (const { value } of models.members) {
      const model = memberOf(value, 'model');
      const name = stringOf(model);
      if (model !== undefined && name !== undefined)
        this.out.command(['docker-model', 'pull', name], this.lines.first(model));
    }
  }
}

function isOn(node: JsonNode | undefined): boolean {
  return /^true$/i.test(stringOf(node) ?? '');
}

function shellOf(node: JsonNode | undefined): string | undefined {
  return stringOf(memberOf(node, 'shell'));
}
