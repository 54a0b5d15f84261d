// Proves custom rules by their own examples: a rule that does not do what its author thinks would guard nothing.
import { memoryBytes } from '../../core/bytes.ts';
import { messageOf } from '../../core/errors.ts';
import type { InspectionContext, Inspector } from '../../core/inspection.ts';
import type { Rule, RuleBook } from '../../core/rule.ts';
import { inspectFile } from '../walk.ts';
import { CustomRuleError } from './errors.ts';

/** An example of a custom rule: a text, and the name of the file that holds it. */
interface CustomExample {
  readonly name: string;
  readonly text: string;
  readonly file?: string;
}

/** Surfaces of which only programs show anything. */
const PROGRAMS: ReadonlySet<string> = new Set(['code', 'loading']);

/** Throws {@link CustomRuleError} for the first example that does not behave. */
export async function proveRules(
  rules: readonly Rule[],
  book: RuleBook,
  inspectors: readonly Inspector[],
): Promise<void> {
  const context: InspectionContext = {
    rules: book,
    allowedGlobals: new Set(),
    openLfs: () => Promise.resolve(undefined),
  };
  for (const rule of rules) {
    try {
      for (const example of rule.examples.bad) await prove(rule, example, true, context, inspectors);
      for (const example of rule.examples.good) await prove(rule, example, false, context, inspectors);
    } catch (error) {
      throw new CustomRuleError('INVALID_RULES', `${book.pathOf(rule.id) ?? ''}: ${messageOf(error)}`, error);
    }
  }
}

async function prove(
  rule: Rule,
  example: unknown,
  expected: boolean,
  context: InspectionContext,
  inspectors: readonly Inspector[],
): Promise<void> {
  if (!isExample(example))
    throw new CustomRuleError(
      'INVALID_RULES',
      `rule ${rule.id}: an example needs a name and a text, and may name a file`,
    );
  const path = example.file ?? (PROGRAMS.has(rule.surface) ? 'example.py' : 'example.txt');
  const artifact = { locator: { path, members: [] }, bytes: memoryBytes(Buffer.from(example.text)) };
  const { findings } = await inspectFile(artifact, context, inspectors);
  const fires = findings.some((finding) => finding.rule === rule.id);
  if (fires === expected) return;
  const wrong = expected ? 'the bad example is not found' : 'the good example is found';
  throw new CustomRuleError('INVALID_RULES', `rule ${rule.id}: ${wrong}: ${example.name} (in ${path})`);
}

function isExample(value: unknown): value is CustomExample {
  if (typeof value !== 'object' || value === null) return false;
  const { text, file } = value as Partial<Record<keyof CustomExample, unknown>>;
  return typeof text === 'string' && (file === undefined || typeof file === 'string');
}
