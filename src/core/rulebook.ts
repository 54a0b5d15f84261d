// Loads the compiled rules. Lazy: a change with nothing to inspect never pays for it.
import { readFile } from 'node:fs/promises';
import { once } from './once.ts';
import { RuleBook, type RuleFile } from './rule.ts';

/** Read as data and not as a module: V8 takes twice the time for a program that holds the same text. */
const COMPILED = new URL('./rules.compiled.json', import.meta.url);

export async function loadRules(): Promise<RuleBook> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against the schema when compiled
  return new RuleBook((await compiled()) as readonly RuleFile[]);
}

/** Read once for all books. */
const compiled = once(async (): Promise<unknown> => JSON.parse(await readFile(COMPILED, 'utf8')));
