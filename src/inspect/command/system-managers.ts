// Managers of packages of systems: with which words they install, and how they are told to take packages from elsewhere.

/** The comments are in rules/command-names.yml. */
export interface SystemManagerData {
  readonly programs: readonly string[];
  readonly signed?: boolean;
  readonly installs: string;
  readonly unchecked?: string;
  readonly files: string;
  readonly named?: string;
  readonly adds?: readonly string[];
  readonly place?: string;
  readonly version?: readonly string[];
}

export interface SystemManager {
  readonly isSigned: boolean;
  readonly installs: RegExp;
  readonly unchecked: RegExp | undefined;
  readonly files: RegExp;
  readonly named: RegExp | undefined;
  /** What stands before the name of a source in the list of known ones. */
  readonly place: string;
  readonly version: ReadonlySet<string>;
}

export interface SystemManagers {
  readonly byProgram: ReadonlyMap<string, SystemManager>;
  /** Calls that add a source: how they begin. */
  readonly adds: readonly { readonly words: readonly string[]; readonly manager: SystemManager }[];
}

export function systemManagersOf(rows: readonly SystemManagerData[]): SystemManagers {
  const byProgram = new Map<string, SystemManager>();
  const adds: { words: readonly string[]; manager: SystemManager }[] = [];
  for (const row of rows) {
    const manager = managerOf(row);
    for (const program of row.programs) byProgram.set(program, manager);
    for (const call of row.adds ?? []) adds.push({ words: call.split(' '), manager });
  }
  return { byProgram, adds };
}

function managerOf(row: SystemManagerData): SystemManager {
  const { installs, unchecked, files, named, place = '', version = [] } = row;
  return {
    isSigned: row.signed === true,
    installs: new RegExp(installs),
    unchecked: unchecked === undefined ? undefined : new RegExp(unchecked, 'i'),
    files: new RegExp(files, 'i'),
    named: named === undefined ? undefined : new RegExp(named),
    place,
    version: new Set(version),
  };
}
