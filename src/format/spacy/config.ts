// Reads spaCy's config.cfg: sections of keys whose values are JSON, as confection reads them with Python's ConfigParser.
import { JsonError } from '../json/errors.ts';
import { type JsonNode, memberOf, stringOf } from '../json/nodes.ts';
import { readJson } from '../json/read.ts';

/** A function that the library takes from a registry, by name, and calls; raw text, as the rest. */
export interface SpacyFunction {
  /** `architectures`, `callbacks`, ...; `factories` for the component of a pipeline. */
  readonly registry: string;
  readonly name: string;
  /** `components.ner.model` */
  readonly section: string;
  /** In characters of the text. */
  readonly offset: number;
}

/** `trust_remote_code = true`, wherever it stands. */
export interface SpacySwitch {
  readonly section: string;
  readonly offset: number;
}

export interface SpacyFacts {
  readonly functions: readonly SpacyFunction[];
  readonly switches: readonly SpacySwitch[];
  /** Whether there was more than is read. */
  readonly cut: boolean;
}

interface Value {
  readonly section: string;
  readonly key: string;
  readonly text: string;
  readonly offset: number;
}

const SECTION = /^\[([^\]]+)\]/;
const OPTION = /^([^=:]+)[=:]/;
const VARIABLE = /^"?\$\{([\w.:@-]{1,400})\}"?$/;
/** Values of one file; the longest have some thousand. */
const MAX_VALUES = 100_000;
const MAX_LINE = 1_000_000;
/** Variables that stand for variables. */
const MAX_STEPS = 8;
const LIMITS = { depth: 200, values: 500_000 } as const;

/** Whether the text is such a configuration: sections of its own, and functions from registries. */
export function looksLikeSpacyConfig(text: string): boolean {
  return /^[ \t]*\[(?:nlp|components|training|initialize|corpora|pretraining|model)[\].]/m.test(text);
}

/** Never throws: what is no JSON is text, as the library takes it. */
export function readSpacyConfig(text: string): SpacyFacts {
  const { values, cut } = valuesOf(text);
  const reader = new FactReader(values);
  for (const value of values) reader.take(value);
  return { functions: reader.functions, switches: reader.switches, cut };
}

/** Values by section and key. Lines that stand further in than their key continue its value. */
function valuesOf(text: string): { values: Value[]; cut: boolean } {
  const values: Value[] = [];
  let section = '';
  let last: { at: number; indent: number; parts: string[] } | undefined;
  let offset = 0;
  const close = (): void => {
    const value = last === undefined ? undefined : values[last.at];
    if (last !== undefined && value !== undefined)
      values[last.at] = { ...value, text: last.parts.join('\n').trim() };
  };
  for (const line of text.split('\n')) {
    const start = offset;
    offset += line.length + 1;
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    if (line.length > MAX_LINE || values.length >= MAX_VALUES) return { values, cut: true };
    const indent = line.search(/\S/);
    if (last !== undefined && indent > last.indent) {
      last.parts.push(content);
      continue;
    }
    const name = SECTION.exec(content)?.[1];
    const key = name === undefined ? OPTION.exec(content) : undefined;
    if (name !== undefined || key !== undefined) close();
    if (name !== undefined) {
      section = name;
      last = undefined;
    } else if (key?.[1] !== undefined) {
      last = { at: values.length, indent, parts: [content.slice(key[0].length)] };
      values.push({ section, key: key[1].trim(), text: '', offset: start + indent });
    }
  }
  close();
  return { values, cut: false };
}

class FactReader {
  readonly functions: SpacyFunction[] = [];
  readonly switches: SpacySwitch[] = [];
  private readonly byName = new Map<string, string>();

  constructor(values: readonly Value[]) {
    for (const { section, key, text } of values) this.byName.set(`${section}.${key}`, text);
  }

  take({ section, key, text, offset }: Value): void {
    const resolved = this.resolve(text);
    if (key.startsWith('@'))
      this.functions.push({ registry: key.slice(1), name: plain(resolved), section, offset });
    else if (key === 'factory' && /^components\.[^.]+$/.test(section))
      this.functions.push({ registry: 'factories', name: plain(resolved), section, offset });
    else if (key === 'trust_remote_code' && /^"?true"?$/i.test(resolved))
      this.switches.push({ section, offset });
    else if (/^[[{]/.test(resolved)) this.takeJson(resolved, section, offset);
  }

  /** Functions may stand in JSON as well: `{"@readers": "srsly.read_json.v1", ...}`. */
  private takeJson(text: string, section: string, offset: number): void {
    let root: JsonNode;
    try {
      ({ root } = readJson(text, { dialect: 'python', limits: LIMITS }));
    } catch (error) {
      if (error instanceof JsonError) return;
      throw error;
    }
    const left: JsonNode[] = [root];
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
      if (node.kind === 'array') for (const item of node.items) left.push(item);
      if (node.kind !== 'object') continue;
      for (const { key, value } of node.members) {
        const name = stringOf(value);
        if (key.startsWith('@') && name !== undefined)
          this.functions.push({ registry: key.slice(1), name: plain(this.resolve(name)), section, offset });
        left.push(value);
      }
      const trust = memberOf(node, 'trust_remote_code');
      if (trust?.kind === 'scalar' && trust.value === true) this.switches.push({ section, offset });
    }
  }

  /** `${section.key}` stands for the value there. */
  private resolve(text: string): string {
    let resolved = text;
    for (let step = 0; step < MAX_STEPS; step++) {
      const [, name = ''] = VARIABLE.exec(resolved) ?? [];
      const value = this.byName.get(name.replaceAll(':', '.'));
      if (value === undefined) break;
      resolved = value;
    }
    return resolved;
  }
}

/** A value without the quotes of JSON; text without them is text too. */
function plain(text: string): string {
  return text.replace(/^"(.*)"$/s, '$1');
}
