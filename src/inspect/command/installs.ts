// What a command installs, and whether it is written down which version: npm and its relatives, and the way to them.
import type { CommandKnowledge } from './knowledge.ts';
import { nodeSpec, pythonInstall, type Versions, worst } from './versions.ts';
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
    case 'bunx':
      return nodeRun(args, false);
    case 'pip':
    case 'pip3':
    case 'pipx':
    case 'uv':
    case 'uvx':
      return pythonInstall(program, args, known.python, trusted);
    default:
      return undefined;
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
