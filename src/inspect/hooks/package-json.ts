// Reads package.json: which scripts run when the package is installed, packed or fetched from git, and what they start.
import { readDocument } from '../settings/document.ts';
import type { JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import type { HookCommand, HookFact, HookReading, HookText } from './fact.ts';
import { namedScripts } from './commands.ts';
import { at, itemsOf, member, membersOf, text } from './nodes.ts';

/** Scripts that start scripts that start scripts: real ones need three. */
const MAX_DEPTH = 8;

interface Script {
  readonly command: string;
  readonly offset: number;
}

export async function readPackageJson(file: HookText): Promise<HookReading> {
  const document = await readDocument(file.text, 'json');
  const scripts = new Map<string, Script>(
    membersOf(at(document.roots[0], 'scripts')).map(({ key, value, keyStart }) => [
      key,
      { command: text(value), offset: keyStart },
    ]),
  );
  const reached = new Set<string>();
  const facts = file.knowledge.lifecycle.flatMap(({ script, when, severity }): HookCommand[] => {
    const known = scripts.get(script);
    if (known === undefined) return [];
    const names = new Set(scripts.keys());
    const own: HookCommand = {
      kind: 'command',
      ...known,
      subject: `the script "${script}"`,
      when,
      unknown: 'HOOK-INSTALL-SCRIPT',
      severity,
      scripts: names,
    };
    return [own, ...startedBy(script, when, scripts, reached)];
  });
  const lifecycle = new Set(file.knowledge.lifecycle.map(({ script }) => script));
  const others = [...scripts]
    .filter(([name]) => !lifecycle.has(name) && !reached.has(name))
    .flatMap(([name, script]): HookCommand[] => [{ kind: 'command', ...script, ...byHand(name) }]);
  const more = [...hookFacts(document.roots[0]), ...managerFacts(document.roots[0])];
  return { facts: [...facts, ...others, ...more], ...(document.problem && { problem: document.problem }) };
}

/** Settings of programs that run commands with every commit; quiet unless dangerous. */
const GIT_HOOKS = ['lint-staged', 'simple-git-hooks', 'pre-commit', 'husky', 'gitHooks'] as const;
/** Commands of one setting; real ones have some ten. */
const MAX_COMMANDS = 200;

function hookFacts(root: JsonNode | undefined): HookCommand[] {
  return GIT_HOOKS.flatMap((key) => {
    const setting = member(root, key);
    const commands = commandsIn(setting?.value, 4).slice(0, MAX_COMMANDS);
    return commands.map((node): HookCommand => ({
      kind: 'command',
      command: text(node),
      subject: `the setting "${key}"`,
      when: 'with every commit',
      offset: node.start,
    }));
  });
}

/** Every text in it: they are commands, by the pattern of files or the hook that they are for. */
function commandsIn(node: JsonNode | undefined, depth: number): readonly JsonNode[] {
  if (node === undefined || depth === 0) return [];
  if (node.kind === 'scalar') return text(node) === '' ? [] : [node];
  const inner = node.kind === 'object' ? membersOf(node).map(({ value }) => value) : itemsOf(node);
  return inner.flatMap((one) => commandsIn(one, depth - 1));
}

/** Corepack fetches and runs what `packageManager` names; an address can name anything. */
function managerFacts(root: JsonNode | undefined): HookFact[] {
  const manager = member(root, 'packageManager');
  const value = text(manager?.value);
  if (manager === undefined || !/^[^@]{0,100}@\s{0,9}https?:\/\//i.test(value)) return [];
  const evidence = `packageManager is ${quoted(value)}: corepack fetches that program, and runs it for every command of the package manager`;
  return [
    {
      kind: 'state',
      rule: 'HOOK-PACKAGE-MANAGER',
      severity: 'HIGH',
      evidence,
      about: value,
      offset: manager.keyStart,
    },
  ];
}

/** What a script starts by name is judged as part of it, but not for being unknown: `npm run build` is ordinary. */
function startedBy(
  first: string,
  when: string,
  scripts: ReadonlyMap<string, Script>,
  reached: Set<string>,
): HookCommand[] {
  const names = new Set(scripts.keys());
  const facts: HookCommand[] = [];
  let open = [first];
  for (let depth = 0; depth < MAX_DEPTH && open.length > 0; depth++) {
    const next = open.flatMap((name) => namedScripts(scripts.get(name)?.command ?? '', names));
    open = next
      .flatMap((name) => [`pre${name}`, name, `post${name}`])
      .filter((name) => names.has(name) && name !== first && !reached.has(name));
    for (const name of open) {
      const script = scripts.get(name);
      if (script === undefined || reached.has(name)) continue;
      reached.add(name);
      facts.push({
        kind: 'command',
        ...script,
        subject: `the script "${name}", started by "${first}",`,
        when,
      });
    }
  }
  return facts;
}

function byHand(name: string): Pick<HookCommand, 'subject' | 'when' | 'worst'> {
  return { subject: `the script "${name}"`, when: 'when somebody starts it', worst: 'MEDIUM' };
}
