// What a container of a manifest runs: its words as a command line, with the variables that name a model.
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { entryOf, type ModelRows } from './model-rows.ts';
import { quoted } from './shell-lines.ts';

export interface ContainerCommand {
  /** As a shell would have it. */
  readonly line: string;
  /** Where its first word stands, in characters of the file. */
  readonly start: number;
}

/** Which keys hold the entry point and its arguments: Compose and Kubernetes call different things a command. */
export interface ContainerKeys {
  readonly entry: string;
  readonly args: string;
}

export const COMPOSE_KEYS: ContainerKeys = { entry: 'entrypoint', args: 'command' };
export const KUBERNETES_KEYS: ContainerKeys = { entry: 'command', args: 'args' };

/** Words of one command line, and variables of one container. */
const MAX_ITEMS = 1000;

/** The command of an object that describes a container; undefined for any other object, and where nothing is said. */
export function containerCommand(
  node: JsonNode,
  keys: ContainerKeys,
  rows: ModelRows,
): ContainerCommand | undefined {
  if (node.kind !== 'object') return undefined;
  const entry = lineOf(memberOf(node, keys.entry));
  const lists = [keys.args, ...rows.manifests['more-arguments']].map((key) => lineOf(memberOf(node, key)));
  const given = [entry, ...lists].filter((part) => part !== undefined);
  const image = imageOf(memberOf(node, 'image'));
  const served = rows.ofImage(image) ?? rows.ofProgram(formatOf(node, rows) ?? '');
  // Those that some program takes a model from.
  const variables = variablesOf(node, rows.variables);
  const [first] = given;
  if (first === undefined && (served === undefined || variables.size === 0)) return undefined;
  const needsProgram =
    entry === undefined &&
    served !== undefined &&
    (first === undefined || !isProgram(first.words[0] ?? '', rows));
  const program = needsProgram
    ? entryOf(served)
    : entry === undefined && first?.words[0]?.startsWith('-') === true && image !== ''
      ? [lastOf(image)]
      : [];
  const words = given.flatMap((part) => part.shell.map((word) => expanded(word, variables)));
  const assignments = [...variables].map(([name, value]) => `${name}=${quoted(value)}`);
  const line = [...assignments, ...program.map(quoted), ...words].join(' ');
  return { line, start: first?.start ?? node.start };
}

interface Line {
  /** Words as a shell would have them; a line that is given as one text is left as it is. */
  readonly shell: readonly string[];
  readonly words: readonly string[];
  readonly start: number;
}

function lineOf(node: JsonNode | undefined): Line | undefined {
  if (node?.kind === 'array') {
    const words = node.items.slice(0, MAX_ITEMS).flatMap((item) => stringOf(item) ?? []);
    const start = node.items[0]?.start ?? node.start;
    return words.length === 0 ? undefined : { shell: words.map(quoted), words, start };
  }
  // Compose takes a dollar twice for one.
  const text = stringOf(node)
    ?.replaceAll(/[^\S\n]{0,200}\n\s{0,200}/g, ' ')
    .replaceAll('$$', () => '$')
    .trim();
  if (node === undefined || text === undefined || text === '') return undefined;
  return { shell: [text], words: [text.split(/\s/, 1)[0] ?? ''], start: node.start };
}

/** `image: a/b:c`, or Helm's `image: {repository: a/b, tag: c}`. */
function imageOf(node: JsonNode | undefined): string {
  const repository = stringOf(memberOf(node, 'repository')) ?? stringOf(memberOf(node, 'name'));
  return stringOf(node) ?? repository ?? '';
}

/** The server that KServe starts for a format of models. */
function formatOf(node: JsonNode, rows: ModelRows): string | undefined {
  const format = stringOf(memberOf(memberOf(node, 'modelFormat'), 'name'));
  const { formats } = rows.manifests;
  return format !== undefined && Object.hasOwn(formats, format) ? formats[format] : undefined;
}

/** Whether a word names a program rather than an argument of the image's own. */
function isProgram(word: string, rows: ModelRows): boolean {
  const name = word.replace(/^.*\//, '');
  return rows.ofProgram(name) !== undefined || rows.runners.has(name) || INTERPRETER.test(name);
}

const INTERPRETER = /^(?:(?:ba|da|z|k|a)?sh|python[\d.]*|env|exec|sudo|sleep|tail)$/;

function lastOf(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1).split(/[@:]/, 1)[0] ?? '';
}

/** Variables of a container among these; the others say nothing here. */
export function variablesOf(node: JsonNode, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string | undefined, value: string | undefined): void => {
    if (name !== undefined && value !== undefined && names.has(name)) found.set(name, value);
  };
  for (const list of [memberOf(node, 'env'), memberOf(node, 'environment')]) {
    if (list?.kind === 'object')
      for (const { key, value } of list.members.slice(0, MAX_ITEMS)) add(key, stringOf(value));
    if (list?.kind !== 'array') continue;
    for (const item of list.items.slice(0, MAX_ITEMS)) {
      const [, name, value] = /^(\w{1,80})=(.*)$/s.exec(stringOf(item) ?? '') ?? [];
      add(name ?? stringOf(memberOf(item, 'name')), value ?? stringOf(memberOf(item, 'value')));
    }
  }
  return found;
}

/** Kubernetes puts variables of the container in for `$(NAME)`. */
function expanded(word: string, variables: ReadonlyMap<string, string>): string {
  return word.includes('$(')
    ? word.replaceAll(/\$\((\w{1,80})\)/g, (all, name: string) => variables.get(name) ?? all)
    : word;
}
