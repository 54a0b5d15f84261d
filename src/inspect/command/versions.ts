// Which version of a package a word of a command asks for.
import type { CommandKnowledge } from './knowledge.ts';
import { positionals } from './words.ts';

/**
 * `floating`: the newest version of something named; `unlocked`: what files of the repository or a variable ask for;
 * `foreign`: a repository elsewhere, whose code is built and run.
 */
export type Versions = 'floating' | 'unlocked' | 'foreign';

const ORDER: readonly (Versions | undefined)[] = ['foreign', 'floating', 'unlocked', undefined];
const COMMIT = /[@#][0-9a-f]{40}\b/i;

export function worst(all: readonly (Versions | undefined)[]): Versions | undefined {
  return ORDER.find((versions) => all.includes(versions));
}

/** https://docs.npmjs.com/cli/commands/npm-install: name, name@range, folder, tarball, git or GitHub repository. */
export function nodeSpec(spec: string, bootstrap: ReadonlySet<string>): Versions | undefined {
  if (/[$%]|\$\{\{/.test(spec)) return 'unlocked';
  if (
    /^(?:github|gitlab|bitbucket|gist):|^git\+|^git:|\.git(?:#|$)|^https?:/.test(spec) ||
    /^[\w.-]+\/[\w.-]+(?:#|$)/.test(spec)
  )
    return COMMIT.test(spec) ? undefined : 'foreign';
  if (/^(?:[./~\\]|[A-Za-z]:|file:)|\.tgz$|[*]/.test(spec)) return 'unlocked';
  const at = spec.indexOf('@', 1);
  if (bootstrap.has(at === -1 ? spec : spec.slice(0, at))) return undefined;
  return at !== -1 && /^[v=]?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/.test(spec.slice(at + 1))
    ? undefined
    : 'floating';
}

/** pip, pipx, uv pip, uv tool and uvx. */
export function pythonInstall(
  program: string,
  args: readonly string[],
  { valued, locked }: CommandKnowledge['python'],
  bootstrap: ReadonlySet<string>,
): Versions | undefined {
  const words = positionals(args, valued);
  const verb = program === 'uv' ? words.slice(0, 2).join(' ') : words[0];
  if (program === 'uvx' || verb === 'tool run' || (program === 'pipx' && verb === 'run')) {
    const spec = fromOption(args) ?? words[program === 'uvx' ? 0 : program === 'pipx' ? 1 : 2];
    return spec === undefined ? undefined : pythonSpec(spec, bootstrap);
  }
  // `uv add` changes the lock file and installs what it then says
  const isAdd = program === 'uv' && words[0] === 'add';
  if (!isAdd && verb !== 'install' && verb !== 'pip install' && verb !== 'tool install') return undefined;
  if (args.some((arg) => locked.has(arg))) return undefined;
  const specs = words.slice(program === 'uv' && !isAdd ? 2 : 1).map((spec) => pythonSpec(spec, bootstrap));
  const asks = args.some((arg) =>
    /^(?:-r|-e|-c|--(?:requirements?|editable|group|constraints?|override))(?:$|=|\S)/.test(arg),
  );
  const versions = worst([...specs, asks ? 'unlocked' : undefined]);
  const constrained = args.some((arg) => /^(?:-c|--(?:constraints?|override)(?:=|$))/.test(arg));
  return constrained && versions === 'floating' ? 'unlocked' : versions;
}

function fromOption(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--from' || arg === '--spec');
  return at === -1 ? undefined : args[at + 1];
}

/** PEP 508 requirements, paths, wheels and addresses. */
export function pythonSpec(spec: string, bootstrap: ReadonlySet<string>): Versions | undefined {
  if (/git\+|^https?:|@\s*https?:/.test(spec)) {
    if (/[$%]/.test(spec)) return 'unlocked';
    return COMMIT.test(spec) || /#sha256=|\.whl(?:$|[#?])/.test(spec) ? undefined : 'foreign';
  }
  if (
    /@\s*[./]/.test(spec) ||
    /[$%*`]/.test(spec) ||
    /^[.~/\\]|^file:|[/\\]|\.(?:whl|tar\.gz|zip)$/.test(spec)
  )
    return 'unlocked';
  const name = /^[\w.-]+/.exec(spec)?.[0]?.toLowerCase() ?? '';
  if (name === '' || bootstrap.has(name)) return undefined;
  return /===?\s*[\w.!+-]+$|@\d+\.\d[\w.]*$/.test(spec) ? undefined : 'floating';
}
