// Finds modules that a program imports after it fetched them into a file of that name.
import type { RuleBook } from '../../core/rule.ts';
import type { Verdict } from './combine.ts';
import { type Expected, expectedAs } from './expected.ts';
import type { Program } from './program.ts';
import type { Trait } from './traits.ts';

/** Projects let their notebooks fetch what stands beside them in the repository. */
const EXPECTED: Expected = [{ hosts: 'notebook', to: 'MEDIUM' }];

/** What is fetched into `name.py` and imported as `name` is run, as far as Python finds it there. */
export function importedDownloads(program: Program, rules: RuleBook): Verdict[] {
  const { facts, flow } = program;
  const fetched = new Map<string, Trait>();
  for (const [file, origins] of flow.files()) {
    const name = /^(?:.*[\\/])?(\w{1,100})\.(?:py|so|pyd)$/.exec(file)?.[1];
    const trait = origins.get('fetch/');
    if (name !== undefined && trait !== undefined) fetched.set(name, trait);
  }
  if (fetched.size === 0) return [];
  const rule = rules.rule('CODE-DOWNLOAD-EXECUTE');
  return facts.imports.flatMap(({ module, scope, line, column }) => {
    const source = fetched.get(module.split('.', 1)[0] ?? '');
    if (source === undefined || line < source.line) return [];
    const what = `import ${module}`;
    const sink: Trait = { capability: 'load-native', kind: '', what, scope, line, column };
    const traits = [source, sink];
    const severity = expectedAs(program, EXPECTED, traits) ?? 'HIGH';
    return [{ rule, severity, relation: 'flow', traits, worse: [] } as const];
  });
}
