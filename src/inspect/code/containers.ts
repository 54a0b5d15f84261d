// What a container of a manifest runs: its words as a command line, with the variables that name a model.
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { entryOf, type ModelRows } from './model-rows.ts';
import { quoted } from './shell-lines.ts';
import type { ValueLines } from './value-lines.ts';

/** A word as a shell would have it, with what it comes from in the file; what is given as one text is left as it is. */
interface ContainerWord {
  readonly shell: string;
  /** The same without quotes, with as many lines. */
  readonly text: string;
  readonly node: JsonNode;
}

export interface ContainerCommand {
  readonly words: readonly ContainerWord[];
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
  lines: ValueLines,
): ContainerCommand | undefined {
  if (node.kind !== 'object') return undefined;
  const isCompose = keys === COMPOSE_KEYS;
  const entry = lineOf(memberOf(node, keys.entry), isCompose, lines);
  const lists = [keys.args, ...rows.manifests['more-arguments']].map((key) =>
    lineOf(memberOf(node, key), isCompose, lines),
  );
  const given = [entry, ...lists].filter((part) => part !== undefined);
  const image = imageOf(memberOf(node, 'image'));
  const served = rows.ofImage(image) ?? rows.ofProgram(formatOf(node, rows) ?? '');
  // Those that some program takes a model from.
  const variables = variablesOf(node, rows.variables);
  const [first] = given;
  if (first === undefined && (served === undefined || variables.size === 0)) return undefined;
  const needsProgram =
    entry === undefined && served !== undefined && (first === undefined || !isProgram(first.name, rows));
  const program = needsProgram
    ? entryOf(served)
    : entry === undefined && first?.name.startsWith('-') === true && image !== ''
      ? [lastOf(image)]
      : [];
  const words = given.flatMap((part) =>
    part.words.map((word) => ({ ...word, shell: expanded(word.shell, variables) })),
  );
  const from = words[0]?.node ?? node;
  const assignments = [...variables].map(([name, { text, node: at }]) => ({
    shell: `${name}=${quoted(text)}`,
    text: '',
    node: at,
  }));
  const started = program.map((word) => ({ shell: quoted(word), text: '', node: from }));
  return { words: [...assignments, ...started, ...words, ...storedModel(node, rows)] };
}

/** The model that KServe hands to the server of its format, as the argument that it becomes. */
function storedModel(node: JsonNode, rows: ModelRows): readonly ContainerWord[] {
  const uri = memberOf(node, 'storageUri');
  const name = stringOf(uri);
  if (uri === undefined || name === undefined || formatOf(node, rows) === undefined) return [];
  return [{ shell: `--model_id ${quoted(name)}`, text: '', node: uri }];
}

/** Whether the command of the object says which model is stored there. */
export function tellsStoredModel(node: JsonNode, rows: ModelRows): boolean {
  return formatOf(node, rows) !== undefined && memberOf(node, KUBERNETES_KEYS.args) !== undefined;
}

interface Line {
  readonly words: readonly ContainerWord[];
  /** The first of them as it is. */
  readonly name: string;
}

function lineOf(node: JsonNode | undefined, isCompose: boolean, lines: ValueLines): Line | undefined {
  // Compose takes a dollar twice for one.
  const plain = (text: string): string => (isCompose ? text.replaceAll('$$', () => '$') : text);
  if (node?.kind === 'array') {
    const words = node.items.slice(0, MAX_ITEMS).flatMap((item) => {
      const text = stringOf(item);
      return text === undefined ? [] : [{ shell: quoted(plain(text)), text, node: item }];
    });
    return words.length === 0 ? undefined : { words, name: stringOf(node.items[0]) ?? '' };
  }
  const written = node === undefined ? undefined : lines.unfolded(node);
  const text = plain(written ?? stringOf(node) ?? '').trimEnd();
  if (node === undefined || text.trim() === '') return undefined;
  const shell = oneLine(text, written !== undefined);
  return { words: [{ shell, text, node }], name: text.trim().split(/\s/, 1)[0] ?? '' };
}

/** What goes on in the next line whether that is a blank or not. */
const GOES_ON = /(?:&&|[|;"'])$/;

/**
 * Ends of lines are blanks, except between quotes, and there too in a text that is folded: a backslash in front of them
 * says so to a shell. Keeps the lines.
 */
function oneLine(text: string, isFolded: boolean): string {
  let quote = '';
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\\' && quote !== "'") {
      out += text.slice(at, at + 2);
      at++;
    } else if (sign === '\n' && quote === '') out += ' \\\n';
    else if (sign === '\n' && isFolded && !GOES_ON.test(out.slice(-2)))
      out += quote === '"' ? ' \\\n' : ` '\\\n'`;
    else {
      if (quote === '' ? sign === '"' || sign === "'" : sign === quote) quote = quote === '' ? sign : '';
      out += sign;
    }
  }
  return out;
}

/** A program that stands in a manifest as a text. */
export interface ManifestScript {
  readonly interpreter: string;
  readonly value: JsonNode;
  readonly text: string;
  /** Whether the file has another text there, which this one was decoded from: its lines are none of the file. */
  readonly isDecoded: boolean;
}

/** `healthcheck` of Compose: a line of shell, or a list whose first word says what the others are. */
export function checkOf(
  node: JsonNode,
  keys: ContainerKeys,
  lines: ValueLines,
): ManifestScript | ContainerCommand | undefined {
  const test = keys === COMPOSE_KEYS ? memberOf(memberOf(node, 'healthcheck'), 'test') : undefined;
  const isList = test?.kind === 'array';
  const how = isList ? stringOf(test.items[0]) : 'CMD-SHELL';
  const value = isList ? test.items[1] : test;
  const text = stringOf(value)?.replaceAll('$$', () => '$');
  if (how === 'CMD-SHELL')
    return value === undefined || text === undefined
      ? undefined
      : { interpreter: 'sh', value, text, isDecoded: false };
  return isList && how === 'CMD' ? lineOf({ ...test, items: test.items.slice(1) }, true, lines) : undefined;
}

/** `image: a/b:c`, or Helm's `image: {repository: a/b, tag: c}`. */
export function imageOf(node: JsonNode | undefined): string {
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
export function variablesOf(
  node: JsonNode,
  names: ReadonlySet<string>,
  keys: readonly string[] = ENVIRONMENT,
): ReadonlyMap<string, Variable> {
  const found = new Map<string, Variable>();
  const add = (name: string | undefined, text: string | undefined, at: JsonNode): void => {
    if (name !== undefined && text !== undefined && names.has(name)) found.set(name, { text, node: at });
  };
  for (const list of keys.map((key) => memberOf(node, key))) {
    if (list?.kind === 'object')
      for (const { key, value } of list.members.slice(0, MAX_ITEMS))
        add(key, stringOf(value) ?? stringOf(memberOf(value, 'value')), value);
    if (list?.kind !== 'array') continue;
    for (const item of list.items.slice(0, MAX_ITEMS)) {
      const [, name, value] = /^(\w{1,80})=(.*)$/s.exec(stringOf(item) ?? '') ?? [];
      add(name ?? stringOf(memberOf(item, 'name')), value ?? stringOf(memberOf(item, 'value')), item);
    }
  }
  return found;
}

export interface Variable {
  readonly text: string;
  readonly node: JsonNode;
}

const ENVIRONMENT = ['env', 'environment'] as const;

/** Kubernetes puts variables of the container in for `$(NAME)`. */
function expanded(word: string, variables: ReadonlyMap<string, Variable>): string {
  return word.includes('$(')
    ? word.replaceAll(/\$\((\w{1,80})\)/g, (all, name: string) => variables.get(name)?.text ?? all)
    : word;
}
