// A policy file's text -> a policy. Whatever the file does not say as the schema wants it is an error.
import { explain, quoted } from '../core/explain.ts';
import { PolicyError } from './errors.ts';
import { compileGlob } from './globs.ts';
import type { Policy } from './policy.ts';
import { policyOf, type RawPolicy } from './raw-policy.ts';
import { readYaml, type YamlText } from './yaml.ts';
import schema from '../../schemas/policy.schema.json' with { type: 'json' };

export type PolicyParser = (input: string | Uint8Array, file: string) => Policy;

/**
 * Makes a parser. The validator is loaded here and not with this module: many repositories have no policy
 * file, and loading it takes longer than everything else at start-up.
 */
export async function policyParser(): Promise<PolicyParser> {
  // By way of the default export: bundlers see no names in this CommonJS module.
  const { default: library } = await import('ajv/dist/2020.js');
  const ajv = new library.Ajv2020({
    strict: true,
    allowUnionTypes: true,
    verbose: true,
    ownProperties: true,
  });
  const validate = ajv.compile<RawPolicy>(schema);
  return (input, file) => {
    const yaml = readYaml(input, file);
    const value = yaml.value ?? {};
    if (!validate(value)) {
      const { path, key, problem } = explain(validate.errors ?? [], 'the policy');
      throw new PolicyError('INVALID_POLICY', `${yaml.where(path, key)}: ${problem}`);
    }
    checkGlobs(value, yaml);
    checkDays(value, yaml);
    return policyOf(value, (index) => `${file}:${yaml.lineOf(['exceptions', String(index)])}`);
  };
}

/**
 * Reads a policy file. `file` names it in messages, which have the form `file:line:column: problem`.
 * @throws PolicyError TOO_LARGE, INVALID_YAML, INVALID_POLICY, BAD_GLOB
 */
export async function parsePolicy(input: string | Uint8Array, file: string): Promise<Policy> {
  const parse = await policyParser();
  return parse(input, file);
}

/** Compiles every glob, so that a wrong one is reported with its place. */
function checkGlobs(raw: RawPolicy, yaml: YamlText): void {
  const lists: readonly (readonly [path: readonly string[], globs: readonly string[] | undefined])[] = [
    [['paths'], raw.paths],
    [['ignore'], raw.ignore],
    ...(raw.overrides ?? []).map(
      ({ paths }, index) => [['overrides', String(index), 'paths'], paths] as const,
    ),
  ];
  for (const [path, globs] of lists) {
    for (const [index, glob] of (globs ?? []).entries()) checkGlob([...path, String(index)], glob, yaml);
  }
  for (const [index, exception] of (raw.exceptions ?? []).entries()) {
    checkGlob(['exceptions', String(index), 'path'], exception.path, yaml);
  }
}

function checkGlob(path: readonly string[], glob: string, yaml: YamlText): void {
  try {
    compileGlob(glob);
  } catch (thrown) {
    if (!(thrown instanceof PolicyError)) throw thrown;
    throw new PolicyError(thrown.code, `${yaml.where(path)}: ${thrown.message}`, thrown);
  }
}

/** The schema knows the form of a day; the calendar knows whether there is one. */
function checkDays(raw: RawPolicy, yaml: YamlText): void {
  for (const [index, { expires }] of (raw.exceptions ?? []).entries()) {
    const time = Date.parse(`${expires}T00:00:00Z`);
    // JavaScript takes 2026-02-30 for 2 March.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(expires)) continue;
    const at = yaml.where(['exceptions', String(index), 'expires']);
    throw new PolicyError('INVALID_POLICY', `${at}: there is no day ${quoted(expires)} in the calendar`);
  }
}
