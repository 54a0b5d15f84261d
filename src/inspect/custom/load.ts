// Reads the rules that a team keeps beside its policy: the same shape as ours, each proven before anything is judged.
import { messageOf } from '../../core/errors.ts';
import type { RuleBook, RuleFile } from '../../core/rule.ts';
import { withCalls } from './calls.ts';
import { CustomRuleError } from './errors.ts';
import { PATTERN_SURFACES } from './patterns.ts';
import schema from '../../../schemas/rule.schema.json' with { type: 'json' };

/** Files by path, as the base commit has them. */
export type RuleTexts = ReadonlyMap<string, Uint8Array>;

/** Surfaces that a team may add to: its own patterns, and names in pickles. What others match on is made for one format. */
const SURFACES: ReadonlySet<string> = new Set([...PATTERN_SURFACES, 'pickle']);
/** Rules of all files together: each is run over every text. */
const MAX_RULES = 200;

/** The book of our rules and theirs. Throws {@link CustomRuleError}. Their examples are not proven yet. */
export async function withCustomRules(book: RuleBook, texts: RuleTexts): Promise<RuleBook> {
  const files: RuleFile[] = [];
  for (const [path, text] of texts) if (/\.ya?ml$/i.test(path)) files.push(await readRules(path, text));
  const count = files.reduce((sum, { rules }) => sum + rules.length, 0);
  if (count > MAX_RULES)
    throw new CustomRuleError(
      'INVALID_RULES',
      `there are ${count} custom rules; at most ${MAX_RULES} are taken`,
    );
  try {
    return book.with(files);
  } catch (error) {
    throw new CustomRuleError(
      'INVALID_RULES',
      `custom rules: ${messageOf(error)}; give it another id`,
      error,
    );
  }
}

async function readRules(path: string, text: Uint8Array): Promise<RuleFile> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(new TextDecoder().decode(text), { prettyErrors: false, logLevel: 'silent' });
  const problem = document.errors[0]?.message ?? (await schemaProblem(value(document, path)));
  if (problem !== undefined)
    throw new CustomRuleError('INVALID_RULES', `${path}: ${problem.split('\n', 1)[0] ?? ''}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has just been checked
  const file = value(document, path) as Partial<RuleFile> & { readonly surface: string };
  const rules = file.rules ?? [];
  const foreign = [file.surface, ...rules.map(({ surface }) => surface)].find(
    (surface) => !SURFACES.has(surface),
  );
  if (foreign !== undefined)
    throw new CustomRuleError(
      'INVALID_RULES',
      `${path}: the surface must be one of ${[...SURFACES].join(', ')}, not ${foreign}`,
    );
  const stray = rules.find(({ surface }) => surface !== file.surface);
  if (stray !== undefined)
    throw new CustomRuleError('INVALID_RULES', `${path}: rule ${stray.id} has another surface than its file`);
  // Allow lists belong into the policy, where their owner and reason can be seen.
  if (file.knowledge !== undefined)
    throw new CustomRuleError('INVALID_RULES', `${path}: knowledge cannot be added`);
  return { surface: file.surface, rules: rules.map(withCalls) };
}

function value(document: { toJS: (options: { maxAliasCount: number }) => unknown }, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new CustomRuleError('INVALID_RULES', `${path}: ${messageOf(error)}`, error);
  }
}

async function schemaProblem(file: unknown): Promise<string | undefined> {
  // By way of the default export: bundlers see no names in this CommonJS module.
  const { default: library } = await import('ajv/dist/2020.js');
  const validate = new library.Ajv2020({ strict: false }).compile(schema);
  if (validate(file)) return undefined;
  const error = validate.errors?.[0];
  return `${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}`.trim();
}
