// Finds what a program runs by its mere name after it fetched a file of that name: modules, and commands.
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

/** Folders in which a shell looks for commands. */
const COMMAND = /(?:^|\/)s?bin\/([\w.+-]{1,100})$/;
/** Whoever installs a program this way mostly uses it: held, where a start by its path is stopped. */
const INSTALLED: Expected = [
  { hosts: 'installers', to: 'LOW' },
  { hosts: 'known', to: 'LOW' },
];

/** What a shell fetches into a folder of programs, and starts by its name; each name once. */
export function installedDownloads(program: Program, rules: RuleBook): Verdict[] {
  const { facts, flow } = program;
  if (facts.language !== 'shell') return [];
  const fetched = new Map<string, Trait>();
  for (const [file, origins] of flow.files()) {
    const name = COMMAND.exec(file)?.[1];
    const trait = origins.get('fetch/');
    if (name !== undefined && trait !== undefined) fetched.set(name, trait);
  }
  if (fetched.size === 0) return [];
  const rule = rules.rule('CODE-PIPE-SHELL');
  return facts.calls.flatMap(({ callee, scope, line, column }, call) => {
    const source = fetched.get(callee);
    if (source === undefined || line < source.line) return [];
    fetched.delete(callee);
    const sink: Trait = { capability: 'execute-process', kind: '', what: callee, scope, line, column, call };
    const traits = [source, sink];
    const severity = expectedAs(program, INSTALLED, traits) ?? 'MEDIUM';
    return [{ rule, severity, relation: 'flow', traits, worse: [] } as const];
  });
}
