// One incident, as trees of files.
import type { Tree } from '../support/pull-request.ts';

export interface Replay {
  readonly name: string;
  /** What the repository held before. */
  readonly base: Tree;
  /** Files that the attack adds or changes. */
  readonly attack: Tree;
  /** Severity and rule of findings that must be among those above LOW. */
  readonly because: readonly string[];
  /** Files that an honest change of the same shape adds or changes. */
  readonly twin: Tree;
}

export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
export const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** One package of a package-lock.json. */
export interface Locked {
  readonly version: string;
  readonly [field: string]: unknown;
}

/** A package.json that asks for the first package, and a lockfile (version 3) that holds them all. */
export function npmProject(packages: Readonly<Record<string, Locked>>): Tree {
  const [first = ''] = Object.keys(packages);
  const root = { name: 'app', version: '1.0.0', dependencies: { [first]: '*' } };
  const entries = Object.entries(packages).map(([name, locked]) => [
    `node_modules/${name}`,
    {
      resolved: `https://registry.npmjs.org/${name}/-/${name.slice(name.indexOf('/') + 1)}-${locked.version}.tgz`,
      integrity: `sha512-${Buffer.from(`${name}@${locked.version}`.padEnd(64, '.').slice(0, 64)).toString('base64')}`,
      ...locked,
    },
  ]);
  return {
    'package.json': json(root),
    'package-lock.json': json({
      name: 'app',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: { '': root, ...Object.fromEntries(entries) },
    }),
  };
}
