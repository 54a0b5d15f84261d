// Reads the rules that a team keeps beside its policy: the same shape as ours, each proven before anything is judged.
import { messageOf } from '../../core/errors.ts';
import type { Rule, RuleBook, RuleFile } from '../../core/rule.ts';
import { withCalls } from './calls.ts';
import { CustomRuleError } from './errors.ts';
import { checkMatch } from './match.ts';
import { customPatterns, pathsOf, PATTERN_SURFACES } from './patterns.ts';
import { readRuleFile } from './read.ts';

/** Files by path, as the base commit has them. */
export type RuleTexts = ReadonlyMap<string, Uint8Array>;

/** Surfaces that a team may add to: its own patterns, and names in pickles. What others match on is made for one format. */
const SURFACES: ReadonlySet<string> = new Set([...PATTERN_SURFACES, 'pickle']);
/** Rules of all files together: each is run over every text. */
const MAX_RULES = 200;
/** What stands beside rules without being any: what is written about them, and what git keeps in folders. */
const BESIDE = /(?:^|\/)(?:readme[^/]*|[^/]+\.md|\.git[^/]*|codeowners)$/i;

/** The book of our rules and theirs. Throws {@link CustomRuleError}. Their examples are not proven yet. */
export async function withCustomRules(book: RuleBook, texts: RuleTexts): Promise<RuleBook> {
  const files: RuleFile[] = [];
  for (const [path, text] of texts) {
    if (BESIDE.test(path)) continue;
    if (!/\.ya?ml$/i.test(path))
      throw refused(`${path} is not read: rules are in files that end in .yml or .yaml; rename or remove it`);
    files.push(await readRules(path, text));
  }
  const count = files.reduce((sum, { rules }) => sum + rules.length, 0);
  if (count > MAX_RULES) throw refused(`there are ${count} custom rules; at most ${MAX_RULES} are taken`);
  checkIds(files, book);
  return book.with(files);
}

function checkIds(files: readonly RuleFile[], ours: RuleBook): void {
  const paths = new Map<string, string>();
  for (const { path = '', rules } of files)
    for (const { id } of rules) {
      const other = ours.has(id) ? 'is one of model-guard itself' : paths.get(id);
      if (other !== undefined)
        throw refused(
          `${path}: rule ${id} ${ours.has(id) ? other : `is defined twice, also in ${other}`}; give it another id`,
        );
      paths.set(id, path);
    }
}

async function readRules(path: string, text: Uint8Array): Promise<RuleFile> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has just been checked
  const file = (await readRuleFile(path, text)) as Partial<RuleFile> & { readonly surface: string };
  const rules = file.rules ?? [];
  const foreign = [file.surface, ...rules.map(({ surface }) => surface)].find(
    (surface) => !SURFACES.has(surface),
  );
  if (foreign !== undefined)
    throw refused(`${path}: the surface must be one of ${[...SURFACES].join(', ')}, not ${foreign}`);
  const stray = rules.find(({ surface }) => surface !== file.surface);
  if (stray !== undefined) throw refused(`${path}: rule ${stray.id} has another surface than its file`);
  // Allow lists belong into the policy, where their owner and reason can be seen.
  if (file.knowledge !== undefined) throw refused(`${path}: knowledge cannot be added`);
  return { surface: file.surface, path, rules: rules.map((rule) => usable(rule, path)) };
}

/** With all that its match says checked, so that what is wrong names the file. */
function usable(rule: Rule, path: string): Rule {
  try {
    checkMatch(rule);
    const made = withCalls(rule);
    customPatterns([made]);
    pathsOf(made);
    return made;
  } catch (error) {
    throw refused(`${path}: ${messageOf(error)}`, error);
  }
}

function refused(message: string, cause?: unknown): CustomRuleError {
  return new CustomRuleError('INVALID_RULES', message, cause);
}
