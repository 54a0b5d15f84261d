// What a command installs, and whether it is written down which version: npm and its relatives, and the way to them.
import { positionals, wordSet } from './positionals.ts';
import { nodeSpec, pythonInstall, type Versions, worst } from './versions.ts';

const NODE_VALUES = wordSet(
  '--prefix --registry -w --workspace --omit --include --loglevel --cache --tag -C --cwd --filter -F ' +
    '--dir --network-timeout --mutex --cache-folder --reporter',
);
const NODE_INSTALL: ReadonlySet<string> = new Set(['install', 'i', 'add', 'isntall', 'in', 'ins']);
/** Switches with which a package manager takes the lock file, or takes nothing. */
const LOCKED =
  /^--(?:frozen-lockfile(?:=true)?|immutable|package-lock-only|dry-run|offline|pure-lockfile|lockfile-only|ignore-scripts)$/;

/** Undefined when the call installs nothing, or only what is pinned. Pure. */
export function installOf(call: readonly string[], bootstrap: ReadonlySet<string>): Versions | undefined {
  const [program = '', ...args] = call;
  switch (program) {
    case 'npm':
    case 'pnpm':
    case 'yarn':
    case 'bun':
      return nodeInstall(program, args, bootstrap);
    case 'npx':
    case 'bunx':
      return nodeRun(args, false);
    case 'pip':
    case 'pip3':
    case 'pipx':
    case 'uv':
    case 'uvx':
      return pythonInstall(program, args, bootstrap);
    default:
      return undefined;
  }
}

function nodeInstall(
  program: string,
  args: readonly string[],
  bootstrap: ReadonlySet<string>,
): Versions | undefined {
  const [verb, ...rest] = positionals(args, NODE_VALUES);
  if (verb === 'exec' || verb === 'x') return program === 'pnpm' ? undefined : nodeRun(rest, false);
  if (verb === 'dlx') return nodeRun(rest, true);
  const packages = verb === 'global' && rest[0] === 'add' ? rest.slice(1) : rest;
  if (verb !== undefined && !NODE_INSTALL.has(verb) && verb !== 'global') return undefined;
  if (args.some((arg) => LOCKED.test(arg))) return undefined;
  if (packages.length > 0) return worst(packages.map((spec) => nodeSpec(spec, bootstrap)));
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
