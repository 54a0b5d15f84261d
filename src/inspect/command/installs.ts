// What a command installs, and whether it is written down which version: npm and its relatives, and the way to them.
import type { CommandKnowledge } from './knowledge.ts';
import { toolInstall } from './package-tools.ts';
import { nodeSpec, pythonInstall, pythonSpec, type Versions, worst } from './versions.ts';
import { positionals } from './words.ts';

/** Undefined when the call installs nothing, or only what is pinned or in `trusted`. Pure. */
export function installOf(
  call: readonly string[],
  known: CommandKnowledge,
  trusted: ReadonlySet<string> = known.bootstrap,
): Versions | undefined {
  const [program = '', ...args] = call;
  switch (program) {
    case 'npm':
    case 'pnpm':
    case 'yarn':
    case 'bun':
      return nodeInstall(program, args, known, trusted);
    case 'npx':
    case 'pnpx':
    case 'bunx':
      return nodeRun(args, program === 'pnpx');
    case 'pip':
    case 'pip3':
    case 'pipx':
    case 'uv':
    case 'uvx':
      return pythonInstall(program, args, known.python, trusted);
    default:
      return toolInstall(call, known.packageTools, trusted);
  }
}

function nodeInstall(
  program: string,
  args: readonly string[],
  { node }: CommandKnowledge,
  trusted: ReadonlySet<string>,
): Versions | undefined {
  const [verb, ...rest] = positionals(args, node.valued);
  if (verb === 'exec' || verb === 'x') return program === 'pnpm' ? undefined : nodeRun(rest, false);
  if (verb === 'dlx') return nodeRun(rest, true);
  const packages = verb === 'global' && rest[0] === 'add' ? rest.slice(1) : rest;
  if (verb !== undefined && !node.installs.has(verb) && verb !== 'global') return undefined;
  if (args.some((arg) => node.locked.has(arg))) return undefined;
  if (packages.length > 0) return worst(packages.map((spec) => nodeSpec(spec, trusted)));
  return wholeProject(program, verb, args);
}

/** Yarn and pnpm keep to the lock file when they notice that they run in CI. */
function wholeProject(
  program: string,
  verb: string | undefined,
  args: readonly string[],
): Versions | undefined {
  if (args.includes('--no-frozen-lockfile') || args.includes('--no-immutable')) return 'unlocked';
  if (program === 'npm' || program === 'bun') return verb === undefined ? undefined : 'unlocked';
  return undefined;
}

/**
 * What `npx tool` takes where the project was not installed before: the newest version. Undefined for all other calls,
 * and for those that say a version.
 */
export function unpreparedRun([program = '', ...args]: readonly string[]): Versions | undefined {
  if (args.some((arg) => /^--(?:no|no-install|offline)$/.test(arg))) return undefined;
  if (program === 'npx' || program === 'bunx') return nodeRun(args, true);
  const [verb, ...rest] = args;
  const runs = (program === 'npm' && verb === 'exec') || (/^(?:npm|bun)$/.test(program) && verb === 'x');
  return runs ? nodeRun(rest, true) : undefined;
}

/** `uv run --with package`: what stands behind the program is its own. */
export function runWith(
  words: readonly string[],
  { python, bootstrap }: CommandKnowledge,
): Versions | undefined {
  const run = words.findIndex((word, index) => word === 'run' && words[index - 1] === 'uv');
  const found: (Versions | undefined)[] = [];
  for (let at = run + 1; run !== -1 && at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--' || !word.startsWith('-')) break;
    const [, joined] = /^--with=(.*)$/s.exec(word) ?? [];
    const packages = joined ?? (word === '--with' ? words[at + 1] : undefined);
    for (const spec of packages?.split(',') ?? []) found.push(pythonSpec(spec.trim(), bootstrap));
    if (word === '--with' || python.valued.has(word)) at++;
  }
  return worst(found);
}

/** `npx tool` runs the version that the project has installed, unless it is told to fetch another. */
function nodeRun(args: readonly string[], isFetched: boolean): Versions | undefined {
  const named = args.findIndex((arg) => arg === '-p' || arg === '--package');
  const assigned = args.find((arg) => arg.startsWith('--package='))?.slice('--package='.length);
  const spec = named === -1 ? (assigned ?? args.find((arg) => !arg.startsWith('-'))) : args[named + 1];
  if (spec === undefined) return undefined;
  const versions = nodeSpec(spec, new Set());
  const fetches = isFetched || /.@(?:latest|next|\^|~|>|\*)/.test(spec);
  return versions === 'floating' && !fetches ? undefined : versions;
}
