// Settings of trainings, evaluations and servers: the model that they name, its revision, and the trust in its code.
import type { JsonNode, JsonObject } from '../../format/json/nodes.ts';
import { asOptions } from './model-words.ts';
import type { ManifestKnowledge, ModelRows } from './model-rows.ts';
import { quoted, type ShellLines } from './shell-lines.ts';
import type { ValueLines } from './value-lines.ts';

/** A setting that names a model: its key, and what else is known beside it. */
export interface Setting {
  readonly key: string;
  readonly value: JsonNode;
  readonly name: string;
  readonly revision?: string | undefined;
  /** What trusts the code of the model. */
  readonly trust?: JsonNode | undefined;
}

/** An object, the key under which it or its list stands, and those around it. */
interface Place {
  readonly node: JsonNode;
  readonly key: string;
  readonly around: readonly JsonObject[];
}

/** Objects around one in which its model is looked for. */
const NEAR = 2;
/** Python takes them for true; readers of YAML do, too. */
const ON = /^(?:true|yes|on|1)$/i;
const OFF = /^(?:false|no|off|0)$/i;
const TRUSTS = /^--trust[-_]remote[-_]code(?:=(.*))?$/;
/** Objects under such a key are about a model, so that their plain keys name it. */
const ABOUT = /model|dataset|tokenizer|checkpoint/i;
/** Members of an object among which one is looked for that names a model. */
const MAX_INSIDE = 200;
/** Words of one list, and settings of one file. */
const MAX_WORDS = 500;
const MAX_SETTINGS = 1000;

/** What a file says by itself: one that is a record, a schema or a model's own configuration tells less, or nothing. */
export interface RecipeFile {
  readonly rows: ModelRows;
  /** Whether the file is that of whoever loads a model: then trust in it is theirs. */
  readonly trusts: boolean;
}

/** All settings of a document that name a model and trust its code; of the others those that could name a revision. */
export function settingsIn(root: JsonNode, { rows, trusts }: RecipeFile): readonly Setting[] {
  const { 'recipe-records': records, 'recipe-skips': skips } = rows.manifests;
  if (root.kind === 'object' && root.members.some(({ key, value }) => isRecord(key, value, records)))
    return [];
  const finder = new Finder(rows);
  const found: Setting[] = [];
  const seen = new Set<JsonNode>();
  const open: Place[] = [{ node: root, key: '', around: [] }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { node, key, around } = place;
    if (node.kind === 'scalar' || seen.has(node) || found.length >= MAX_SETTINGS) continue;
    seen.add(node);
    if (node.kind === 'array') {
      for (const item of node.items) open.push({ node: item, key, around });
      continue;
    }
    found.push(...finder.of({ ...place, node }, trusts));
    const inner = [node, ...around].slice(0, NEAR);
    for (const member of node.members)
      if (!skips.includes(member.key)) open.push({ node: member.value, key: member.key, around: inner });
  }
  return found;
}

function isRecord(key: string, value: JsonNode, records: readonly string[]): boolean {
  return records.includes(key) && (value.kind !== 'scalar' || key === 'openapi' || key === 'swagger');
}

/** As commands on the lines of the file: what trusts code stands on its own. */
export function writeSetting(
  { key, value, name, revision, trust }: Setting,
  lines: ValueLines,
  out: ShellLines,
  program: 'model-setting' | 'model-named' = 'model-setting',
): void {
  const words = [program, `--setting=${key}`, name];
  if (revision !== undefined) words.push('--revision', revision);
  const said = { text: words.map(quoted).join(' '), lines: [lines.first(value)] };
  const switched = trust && { text: "'--trust-remote-code'", lines: [lines.first(trust)] };
  out.words(switched === undefined ? [said] : [said, switched]);
}

class Finder {
  private readonly rows: ModelRows;
  private readonly keys: ManifestKnowledge;
  private readonly known = new Map<JsonObject, { readonly setting: Setting | undefined }>();

  constructor(rows: ModelRows) {
    this.rows = rows;
    this.keys = rows.manifests;
  }

  of(place: Place & { readonly node: JsonObject }, trusts: boolean): readonly Setting[] {
    const { node, key } = place;
    const listed = trusts ? this.lists(node) : [];
    const trust = trusts ? this.trustOf(node) : undefined;
    const own = this.modelOf(node, trust !== undefined || ABOUT.test(key));
    if (trust === undefined) return own === undefined ? listed : [...listed, own];
    const named = own ?? this.near(place);
    return named === undefined ? listed : [...listed, { ...named, trust }];
  }

  /** What trusts code in an object: its key, or a word of its arguments. */
  private trustOf({ members }: JsonObject): JsonNode | undefined {
    // What a container is given is read as its command.
    const isContainer = members.some(({ key }) => key === 'image' || key === 'modelFormat');
    for (const { key, value } of members) {
      if (this.keys['code-keys'].includes(key) && ON.test(textOf(value) ?? '')) return value;
      if (isContainer || !this.keys['recipe-arguments'].includes(key)) continue;
      const words = value.kind === 'array' ? value.items.slice(0, MAX_WORDS) : [value];
      const texts = words.map((word) => textOf(word) ?? '');
      // One text may be a whole line.
      const at = texts.findIndex((text, index) => trustsIn(text.split(/\s+/, MAX_WORDS), texts[index + 1]));
      if (at !== -1) return words[at];
    }
    return undefined;
  }

  /** The model in the object itself, in those around, or beside it in those. */
  private near({ node, around }: Place & { readonly node: JsonObject }): Setting | undefined {
    for (const each of [node, ...around]) {
      const found = this.around(each);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Asked once for each object, however many are inside it. */
  private around(node: JsonObject): Setting | undefined {
    const known = this.known.get(node);
    if (known !== undefined) return known.setting;
    let setting = this.modelOf(node, false);
    for (const { key, value } of node.members.slice(0, MAX_INSIDE))
      if (value.kind === 'object') setting ??= this.modelOf(value, ABOUT.test(key));
    this.known.set(node, { setting });
    return setting;
  }

  private modelOf(node: JsonObject, isAbout: boolean): Setting | undefined {
    const { 'recipe-keys': known, 'model-keys': served, 'recipe-plain-keys': plain } = this.keys;
    for (const key of [...known, ...served, ...(isAbout ? plain : [])]) {
      const value = node.members.findLast((member) => member.key === key)?.value;
      const name = textOf(value);
      if (value === undefined || name === undefined || !this.rows.isModelName(name)) continue;
      const revisions = this.keys['recipe-revision-keys'];
      const revision = revisions
        .map((each) => textOf(node.members.findLast((member) => member.key === each)?.value))
        .find((text) => text !== undefined && text !== '');
      return { key, value, name, revision };
    }
    return undefined;
  }

  /** `model_args: pretrained=someone/m,trust_remote_code=True`, all in one text. */
  private lists({ members }: JsonObject): readonly Setting[] {
    return members.flatMap(({ key, value }): readonly Setting[] => {
      const text = textOf(value);
      if (text === undefined || !/trust[-_]remote[-_]code=/i.test(text)) return [];
      const options = new Map(
        asOptions([text]).map((word) => {
          const [, name = '', given = ''] = /^--([^=]{1,80})=(.*)$/s.exec(word ?? '') ?? [];
          return [name.replaceAll('-', '_'), given] as const;
        }),
      );
      const known = [...this.keys['recipe-keys'], ...this.keys['recipe-plain-keys']];
      const name = known.map((each) => options.get(each)).find((each) => this.rows.isModelName(each ?? ''));
      const isOn = ON.test(options.get('trust_remote_code') ?? '');
      return name === undefined || !isOn
        ? []
        : [{ key, value, name, revision: options.get('revision'), trust: value }];
    });
  }
}

function trustsIn(words: readonly string[], next: string | undefined): boolean {
  return words.some((word, at) => {
    const [all, given] = TRUSTS.exec(word) ?? [];
    return all !== undefined && !OFF.test(given ?? words[at + 1] ?? next ?? '');
  });
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
