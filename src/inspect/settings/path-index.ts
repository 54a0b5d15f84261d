// Finds what is known about a path by its name: asked for every file and member, so it looks up instead of comparing.

/** Which paths an entry is for, all in lower case; any of the four is enough. */
export interface PathPattern {
  /** Last parts of the path: `.npmrc`, `.vscode/tasks.json`. */
  readonly names?: readonly string[];
  /** Extensions with their dot, or the last two. */
  readonly suffixes?: readonly string[];
  /** Beginnings of the last part: `dockerfile.`. */
  readonly prefixes?: readonly string[];
  /** Folders: the file stands anywhere below. */
  readonly folders?: readonly string[];
}

export class PathIndex<Entry extends PathPattern> {
  private readonly byName = new Map<string, Entry[]>();
  private readonly bySuffix = new Map<string, Entry[]>();
  private readonly prefixes: (readonly [prefix: string, entry: Entry])[] = [];
  private readonly folders: (readonly [folder: string, entry: Entry])[] = [];

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      for (const name of entry.names ?? []) put(this.byName, lastOf(name), entry);
      for (const suffix of entry.suffixes ?? []) put(this.bySuffix, suffix, entry);
      for (const prefix of entry.prefixes ?? []) this.prefixes.push([prefix, entry]);
      for (const folder of entry.folders ?? []) this.folders.push([`/${folder}/`, entry]);
    }
  }

  /** Every entry that the path is for, once, in no order. */
  find(path: string): readonly Entry[] {
    const rooted = `/${path.toLowerCase()}`;
    const name = lastOf(rooted);
    const named = this.byName
      .get(name)
      ?.filter(({ names }) => names?.some((one) => rooted.endsWith(`/${one}`)));
    const dot = name.lastIndexOf('.');
    const suffixed = this.bySuffix.get(name.slice(dot));
    const doubly = dot < 1 ? undefined : this.bySuffix.get(name.slice(name.lastIndexOf('.', dot - 1)));
    const begun = this.prefixes.filter(([prefix]) => name.startsWith(prefix)).map(([, entry]) => entry);
    const inside = this.folders.filter(([folder]) => rooted.includes(folder)).map(([, entry]) => entry);
    if ((named ?? suffixed ?? doubly) === undefined && begun.length + inside.length === 0) return [];
    return [...new Set([...(named ?? []), ...(suffixed ?? []), ...(doubly ?? []), ...begun, ...inside])];
  }
}

function put<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
