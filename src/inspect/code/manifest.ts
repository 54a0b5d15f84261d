// The commands of a manifest as one shell program: containers of Compose and Kubernetes, steps of workflows, model names.
import { interpreterOf } from '../../code/shell/embedded.ts';
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { YamlError } from '../../format/yaml/errors.ts';
import { readYaml } from '../../format/yaml/read.ts';
import { LineTable } from '../../lockfile/lines.ts';
import type { Pipeline } from './claims.ts';
import {
  COMPOSE_KEYS,
  type ContainerKeys,
  containerCommand,
  KUBERNETES_KEYS,
  variablesOf,
} from './containers.ts';
import type { ModelRows } from './model-rows.ts';
import { quoted, ShellLines, type ShellText } from './shell-lines.ts';

export interface ManifestText extends ShellText {
  /** Why it was not read. */
  readonly problem?: string;
}

/** What a manifest has where it runs something or names a model; most files have nothing of it. */
const TELLING =
  /(?:^|[\s{,"'-])(?:command|args|entrypoint|run|models|env|environment|\w{0,40}[aA]rgs|\w{0,40}[mM]odel\w{0,40}|storageUri)["']?\s{0,20}:|hf:\/\//;

/** What containers run, the steps of a pipeline, or the settings of a training. */
export type ManifestKind = 'manifest' | 'recipe' | Pipeline;

/** Never throws: what the reader of YAML refuses is a problem, and then there are no commands. */
export function shellOfManifest(text: string, kind: ManifestKind, rows: ModelRows): ManifestText {
  const told = kind === 'manifest' ? tellingDocuments(text) : text;
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

const BETWEEN_DOCUMENTS = /^(?=---(?:\s|$))/m;
const KIND = /^["']?kind["']?[ \t]*:.*$/gm;

/**
 * The text with those documents left empty that can start nothing: definitions of types, which are by far the largest,
 * and those that have none of the keys. Keeps the lines.
 */
function tellingDocuments(text: string): string {
  if (!TELLING.test(text)) return '';
  return text
    .split(BETWEEN_DOCUMENTS)
    .map((document) => {
      const kinds = document.match(KIND) ?? [];
      const isType = kinds.length === 1 && /\bCustomResourceDefinition\b/.test(kinds[0]);
      return !isType && TELLING.test(document) ? document : document.replaceAll(/[^\n]+/g, '');
    })
    .join('');
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
  private readonly lines: LineTable;
  private readonly file: string;
  private readonly kind: ManifestKind;
  private readonly rows: ModelRows;
  private readonly modelKeys: ReadonlySet<string>;
  /** What the workflow names for all its jobs. */
  private shell: string | undefined;

  constructor(file: string, kind: ManifestKind, rows: ModelRows) {
    this.file = file;
    this.lines = new LineTable(file);
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
  }

  private takeObject(node: JsonNode, keys: ContainerKeys): void {
    if (this.kind === 'recipe') return this.recipe(node);
    if (this.kind !== 'manifest') return this.steps[this.kind](node);
    const command = containerCommand(node, keys, this.rows);
    if (command !== undefined) this.out.script(command.line, this.lines.lineAt(command.start), 0);
    for (const [name, value] of variablesOf(node, this.rows.telling))
      this.out.script(`export ${name}=${quoted(value)}`, this.lines.lineAt(node.start), 0);
    this.settings(node);
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
      this.block(memberOf(step, 'run'), shellOf(step) ?? shell);
      if (/^actions\/github-script@/i.test(stringOf(memberOf(step, 'uses')) ?? ''))
        this.block(memberOf(memberOf(step, 'with'), 'script'), 'node');
    }
  }

  /** What `shell` runs: a shell its commands, another interpreter a program. */
  private block(node: JsonNode | undefined, shell: string): void {
    const script = stringOf(node);
    if (node === undefined || script === undefined) return;
    const interpreter = /^(?:\S*[/\\])?([\w.-]+)/.exec(shell)?.[1] ?? '';
    const isBlock = /[|>]/.test(this.file[node.start] ?? '');
    // What GitHub puts in is known to nobody.
    const text = script.replaceAll(/\$\{\{[^}]{0,500}\}\}/g, '"$GITHUB_VALUE"');
    const line = this.lines.lineAt(node.start) + (isBlock ? 1 : 0);
    const step = isBlock ? 1 : 0;
    if (/^(?:ba|da|z|k)?sh$/.test(interpreter)) this.out.script(text, line, step);
    else if (/^(?:pwsh|powershell)$/.test(interpreter))
      this.out.command([interpreter, '-Command', text], line);
    else if (interpreterOf(interpreter) !== undefined) this.out.program(interpreter, text, line, step);
  }

  /** A job of GitLab: its variables where they name a model, and its scripts, which are lists of lines in lists. */
  private job(node: JsonNode): void {
    const variables = memberOf(node, 'variables');
    for (const { key, value } of variables?.kind === 'object' ? variables.members : []) {
      const text = stringOf(value) ?? stringOf(memberOf(value, 'value'));
      if (text === undefined || !/^\w{1,80}$/.test(key) || !this.rows.isModelName(text)) continue;
      this.out.script(`${key}=${quoted(text)}`, this.lines.lineAt(value.start), 0);
    }
    for (const key of GITLAB_SCRIPTS) this.lineScript(memberOf(node, key), MAX_NESTED);
  }

  private lineScript(node: JsonNode | undefined, depth: number): void {
    if (node?.kind === 'array' && depth > 0) for (const item of node.items) this.lineScript(item, depth - 1);
    this.block(node, 'sh');
  }

  /** Settings of a training, where they trust the code of the model that stands beside them. */
  private recipe(node: JsonNode): void {
    const {
      'recipe-keys': models,
      'code-keys': switches,
      'recipe-revision-keys': revisions,
    } = this.rows.manifests;
    const valueOf = (keys: readonly string[]): JsonNode | undefined =>
      keys.map((key) => memberOf(node, key)).find((value) => stringOf(value) !== undefined);
    const model = valueOf(models);
    const name = stringOf(model);
    const revision = stringOf(valueOf(revisions));
    if (model === undefined || name === undefined || !this.rows.isModelName(name)) return;
    if (!/^true$/i.test(stringOf(valueOf(switches)) ?? '')) return;
    const words = ['model-setting', name, '--trust-remote-code'];
    if (revision !== undefined) words.push('--revision', revision);
    this.out.command(words, this.lines.lineAt(model.start));
  }

  /** Settings that name a model, with the revision and the trust that stand beside them. */
  private settings(node: JsonNode): void {
    if (node.kind !== 'object') return;
    const { 'revision-keys': revisions, 'code-keys': switches } = this.rows.manifests;
    const texts = new Map(node.members.map(({ key, value }) => [key, stringOf(value)]));
    const first = (names: readonly string[]): string | undefined =>
      names.map((name) => texts.get(name)).find((value) => value !== undefined && value !== '');
    for (const { key, value } of node.members) {
      const name = stringOf(value);
      if (name === undefined || !(this.modelKeys.has(key) || /^hf(?:-storage)?:\/\//.test(name))) continue;
      const revision = first(revisions);
      const words = ['model-setting', name];
      if (revision !== undefined) words.push('--revision', revision);
      if (/^true$/i.test(first(switches) ?? '')) words.push('--trust-remote-code');
      this.out.command(words, this.lines.lineAt(value.start));
    }
  }

  /** `models:` of a Compose file: what Docker's own runner serves. */
  private modelsOfCompose(root: JsonNode): void {
    const models = memberOf(root, 'models');
    if (models?.kind !== 'object') return;
    for (const { value } of models.members) {
      const model = memberOf(value, 'model');
      const name = stringOf(model);
      if (model !== undefined && name !== undefined)
        this.out.command(['docker-model', 'pull', name], this.lines.lineAt(model.start));
    }
  }
}

function shellOf(node: JsonNode | undefined): string | undefined {
  return stringOf(memberOf(node, 'shell'));
}
