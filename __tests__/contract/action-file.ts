// Reads action.yml as the runner does: which entry runs, and which inputs get which defaults.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { at, objectAt, textAt, toJson, type Json } from './json.ts';

export interface ActionFile {
  /** Absolute path of `runs.main`. */
  readonly main: string;
  /** Declared inputs in lower case, with their default as it is written; empty without one. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly outputs: readonly string[];
}

export function readActionFile(path: string): ActionFile {
  const manifest = toJson(parse(readFileSync(path, 'utf8')));
  const [using, main] = [textAt(manifest, 'runs', 'using'), textAt(manifest, 'runs', 'main')];
  // The values that runner 2.336 accepts for JavaScript actions and does not warn about.
  if (using !== 'node24') throw new Error(`${path}: runs.using is ${using}, the runner needs node24`);
  if (main === undefined) throw new Error(`${path}: runs.main is missing`);
  const inputs = Object.entries(objectAt(manifest, 'inputs')).map(
    ([name, input]) => [name.toLowerCase(), defaultText(at(input, 'default'))] as const,
  );
  return {
    main: resolve(dirname(path), main),
    inputs: new Map(inputs),
    outputs: Object.keys(objectAt(manifest, 'outputs')),
  };
}

/** The runner turns a YAML scalar into text: `true` is `true`, nothing is the empty string. */
function defaultText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The only expression that a default of ours may hold. */
export function evaluated(text: string, token: string): string {
  const result = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token);
  if (result.includes('${{')) throw new Error(`the contract runner cannot evaluate ${text}`);
  return result;
}
