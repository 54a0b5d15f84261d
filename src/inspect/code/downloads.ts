// Finds what a program runs by its mere name after it fetched a file of that name: modules, and commands.
import type { RuleBook } from '../../core/rule.ts';
import type { Verdict } from './combine.ts';
import { type Expected, expectedAs } from './expected.ts';
import type { Flow } from './flow.ts';
import { showing } from './origins.ts';
import type { Program } from './program.ts';
import type { Trait } from './traits.ts';

/** What Python imports by its name. */
const MODULE = /^(?:.*[\\/])?(\w{1,100})\.(?:py|so|pyd)$/;
/** Projects let their notebooks fetch what stands beside them in the repository. */
const EXPECTED: Expected = [{ hosts: 'notebook', to: 'MEDIUM' }];

/** Downloads that the evidence names. */
const MAX_NAMED = 4;

/** What is fetched into `name.py` and imported as `name` is run, as far as Python finds it there; each name once. */
export function importedDownloads(program: Program, rules: RuleBook): Verdict[] {
  const { facts, flow } = program;
  const fetched = fetchedNames(flow, MODULE);
  if (fetched.size === 0) return [];
  const rule = rules.rule('CODE-DOWNLOAD-EXECUTE');
  return facts.imports.flatMap(({ module, scope, line, column }) => {
    const name = module.split('.', 1)[0] ?? '';
    const sources = fetched.get(name);
    if (sources === undefined || sources.every((each) => each.line > line)) return [];
    fetched.delete(name);
    const what = `import ${module}`;
    const sink: Trait = { capability: 'load-native', kind: '', what, scope, line, column };
    const traits = [...sources.slice(0, MAX_NAMED), sink];
    const severity = expectedAs(program, EXPECTED, sources) ?? 'HIGH';
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
  const fetched = fetchedNames(flow, COMMAND);
  if (fetched.size === 0) return [];
  const rule = rules.rule('CODE-PIPE-SHELL');
  return facts.calls.flatMap(({ callee, scope, line, column }, call) => {
    const sources = fetched.get(callee);
    if (sources === undefined || sources.every((each) => each.line > line)) return [];
    fetched.delete(callee);
    const sink: Trait = { capability: 'execute-process', kind: '', what: callee, scope, line, column, call };
    const traits = [...sources.slice(0, MAX_NAMED), sink];
    const severity = expectedAs(program, INSTALLED, sources) ?? 'MEDIUM';
    return [{ rule, severity, relation: 'flow', traits, worse: [] } as const];
  });
}

/** By the name that a file has for those who run it: all that fetches it, wherever one of several files lies. */
function fetchedNames(flow: Flow, pattern: RegExp): Map<string, readonly Trait[]> {
  const fetched = new Map<string, Trait[]>();
  for (const [file, origins] of flow.files()) {
    const name = pattern.exec(file)?.[1];
    const sources = showing(origins, 'fetch');
    if (name === undefined || sources.length === 0) continue;
    const there = fetched.get(name);
    if (there === undefined) fetched.set(name, sources);
    else there.push(...sources);
  }
  return fetched;
}
