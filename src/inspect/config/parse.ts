// Parses a configuration, JSON or YAML, and says what could not be parsed.
import { JsonError } from '../../format/json/errors.ts';
import type { JsonNode } from '../../format/json/nodes.ts';
import { readJson } from '../../format/json/read.ts';
import { YamlError } from '../../format/yaml/errors.ts';
import type { PythonTag } from '../../format/yaml/read.ts';

export interface ParsedConfig {
  readonly roots: readonly JsonNode[];
  readonly tags: readonly PythonTag[];
  /** `unread`: a limit was reached, so nothing is known; otherwise the text is broken. */
  readonly problem?: { readonly reason: string; readonly unread: boolean };
}

/** The YAML parser is loaded with the first file that needs it. */
export async function parseConfig(text: string, language: 'json' | 'yaml'): Promise<ParsedConfig> {
  try {
    if (language === 'json') return { roots: [readJson(text, { dialect: 'python' }).root], tags: [] };
    const { readYaml } = await import('../../format/yaml/read.ts');
    const { problem, ...yaml } = readYaml(text);
    const reason = `the file is not YAML that every reader takes: ${problem}`;
    return problem === undefined ? yaml : { ...yaml, problem: { reason, unread: false } };
  } catch (error) {
    if (error instanceof JsonError) {
      const unread = error.code === 'TOO_DEEP' || error.code === 'TOO_MANY';
      return { roots: [], tags: [], problem: { reason: `the configuration is ${error.message}`, unread } };
    }
    if (error instanceof YamlError) {
      return { roots: [], tags: [], problem: { reason: `not read: ${error.message}`, unread: true } };
    }
    throw error;
  }
}
