// Reads a small text file of any of the languages that settings are written in, into one kind of tree.
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { JsonNode } from '../../format/json/nodes.ts';
import { readJsonPart } from '../../format/json/read.ts';
import { readIni } from './ini.ts';
import { readAttributes, readLines, readYarnrc } from './lines.ts';

export type DocumentFormat =
  'json' | 'jsonc' | 'json5' | 'yaml' | 'toml' | 'npmrc' | 'yarnrc' | 'pip' | 'lines' | 'attributes';

export interface TextDocument {
  readonly text: string;
  readonly roots: readonly JsonNode[];
  /** Why the tree is not all of it. `unread`: a limit was reached; otherwise the text is broken. */
  readonly problem?: { readonly reason: string; readonly unread: boolean };
}

/** Bytes of a settings file that are read. They have some thousand; a lockfile is none. */
export const MAX_SETTINGS_BYTES = 4 * 2 ** 20;

/** Reads the beginning of the bytes as UTF-8, whatever they are. Rejects with the origin's error only. */
export async function textOf(bytes: Bytes): Promise<string> {
  return new TextDecoder().decode(await bytes.read(0, MAX_SETTINGS_BYTES));
}

/** Never throws: what cannot be read is a problem, and what stands before it is kept where the reader can. */
export async function readDocument(text: string, format: DocumentFormat): Promise<TextDocument> {
  switch (format) {
    case 'json':
    case 'jsonc':
    case 'json5': {
      const { root, error } = readJsonPart(text, { dialect: format === 'json' ? 'strict' : format });
      if (error === undefined) return { text, roots: [root] };
      const unread = error.code === 'TOO_DEEP' || error.code === 'TOO_MANY';
      return { text, roots: [root], problem: { reason: error.message, unread } };
    }
    case 'yaml':
      return yaml(text);
    case 'toml':
      return toml(text);
    case 'npmrc':
      return lined(text, readIni(text, { spaced: false }));
    case 'yarnrc':
      return lined(text, readYarnrc(text));
    case 'pip':
      return lined(text, readIni(text, { spaced: true }));
    case 'lines':
      return lined(text, readLines(text));
    case 'attributes':
      return lined(text, readAttributes(text));
  }
}

/** These never fail; but with a zero byte git shows no text of them, and tools differ in what they read. */
function lined(text: string, root: JsonNode): TextDocument {
  const problem = { reason: 'a zero byte stands in the text', unread: false };
  return { text, roots: [root], ...(text.includes('\0') && { problem }) };
}

async function yaml(text: string): Promise<TextDocument> {
  const [{ readYaml }, { YamlError }] = await Promise.all([
    import('../../format/yaml/read.ts'),
    import('../../format/yaml/errors.ts'),
  ]);
  try {
    const { roots, problem } = readYaml(text);
    return { text, roots, ...(problem !== undefined && { problem: { reason: problem, unread: false } }) };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return { text, roots: [], problem: { reason: error.message, unread: true } };
  }
}

async function toml(text: string): Promise<TextDocument> {
  const [{ readToml }, { TomlError }] = await Promise.all([
    import('../../format/toml/read.ts'),
    import('../../format/toml/errors.ts'),
  ]);
  try {
    return { text, roots: [readToml(text)] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { text, roots: [], problem: { reason: error.message, unread: error.code === 'BUDGET' } };
  }
}

/**
 * What a problem means for coverage. A tool that refuses a broken file does nothing with it, and so guards nothing any
 * more where it did before; one that reads around the mistake (`tolerant`) may do what was not seen.
 */
export function incompleteOf(
  { problem }: TextDocument,
  before: TextDocument | undefined,
  tolerant: boolean,
): Incomplete[] {
  if (problem === undefined) return [];
  const { reason, unread } = problem;
  const isNew = before !== undefined && before.problem === undefined;
  if (!unread && !tolerant && !isNew) return [];
  return [
    { code: unread ? 'budget' : 'broken', reason: `the settings were not read: ${reason}`, risk: 'unknown' },
  ];
}
