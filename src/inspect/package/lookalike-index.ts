// Finds the popular name that a name could be taken for, without comparing it with every one of them.
import { withoutEnd } from '../../core/text.ts';
import type { Ecosystem } from '../../lockfile/lockfile.ts';
import { isOneEditApart } from './edits.ts';
import { ModuleList } from './lookalike-modules.ts';

export interface PopularList {
  /** Names that attackers imitate, and that are never lookalikes themselves. */
  readonly names: readonly string[];
  /** Honest packages that happen to look like one of them. */
  readonly honest: readonly string[];
  /** What is put before or after a popular name to borrow it. */
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Whether the registry refuses names that differ from others only by what separates their parts. */
  readonly 'ignores-separators': boolean;
  /** Another ecosystem whose popular and honest names are honest here, too: conda packs what is on PyPI. */
  readonly 'known-in'?: 'pypi';
}

/** Modules of Go go by the place that they are in: its owner is what an attacker imitates, and the rest stays. */
export interface ModuleNames {
  /** `host/owner/repository`, in lower case. */
  readonly modules: readonly string[];
  readonly honest: readonly string[];
  /** What is put before or after an owner to borrow the name. */
  readonly 'owner-prefixes': readonly string[];
  readonly 'owner-suffixes': readonly string[];
}

export type PopularNames = Readonly<Partial<Record<Exclude<Ecosystem, 'go'>, PopularList>>> & {
  readonly go?: ModuleNames;
};

export interface Lookalike {
  readonly popular: string;
  /** One clause: how they differ. */
  readonly how: string;
}

/** One letter tells nothing about names shorter than this: too many honest ones are that close. */
const MIN_LENGTH = 5;
/** No registry takes longer names. */
const MAX_LENGTH = 214;

export class LookalikeIndex {
  private readonly popular: PopularNames;
  /** Made when the first name of an ecosystem is looked up: most changes bring none. */
  private readonly lists = new Map<Ecosystem, NameList>();
  private modules: ModuleList | undefined;

  constructor(popular: PopularNames) {
    this.popular = popular;
  }

  /** In time that grows with the name's length alone. */
  find(name: string, ecosystem: Ecosystem): Lookalike | undefined {
    if (ecosystem === 'go') return this.module(name);
    const names = this.popular[ecosystem];
    if (names === undefined) return undefined;
    const list =
      this.lists.get(ecosystem) ?? new NameList(names, names['known-in'] && this.popular[names['known-in']]);
    this.lists.set(ecosystem, list);
    return list.find(name);
  }

  private module(name: string): Lookalike | undefined {
    if (this.popular.go === undefined) return undefined;
    this.modules ??= new ModuleList(this.popular.go);
    return this.modules.find(name);
  }
}

/** Names of one kind. */
export class NameList {
  private readonly list: PopularList;
  private readonly known: ReadonlySet<string>;
  private readonly popular: ReadonlySet<string>;
  /** Every name and every way to leave out one of its letters: two names at distance one meet in here. */
  private readonly near = new Map<string, string[]>();
  private readonly byParts = new Map<string, string>();

  constructor(list: PopularList, other?: PopularList) {
    this.list = list;
    this.popular = new Set(list.names);
    this.known = new Set(
      [list, ...(other === undefined ? [] : [other])].flatMap((one) => [...one.names, ...one.honest]),
    );
    for (const name of list.names) {
      if (name.length < MIN_LENGTH) continue;
      for (const key of [name, ...deletions(name)]) put(this.near, key, name);
      this.byParts.set(partsOf(name), name);
    }
  }

  /** In time that grows with the name's length alone. */
  find(name: string): Lookalike | undefined {
    if (name.length < MIN_LENGTH || name.length > MAX_LENGTH || this.known.has(name)) return undefined;
    return this.near1(name) ?? this.permuted(name) ?? this.affixed(name);
  }

  private near1(name: string): Lookalike | undefined {
    for (const key of [name, ...deletions(name)]) {
      for (const popular of this.near.get(key) ?? []) {
        if (
          isOneEditApart(name, popular) &&
          !isNumbering(name, popular) &&
          !this.isSameToRegistry(name, popular)
        )
          return { popular, how: 'by one letter' };
      }
    }
    return undefined;
  }

  private isSameToRegistry(name: string, popular: string): boolean {
    return this.list['ignores-separators'] && bare(name) === bare(popular);
  }

  private permuted(name: string): Lookalike | undefined {
    const popular = this.byParts.get(partsOf(name));
    return popular === undefined || this.isSameToRegistry(name, popular)
      ? undefined
      : { popular, how: 'in the order or separation of its parts' };
  }

  private affixed(name: string): Lookalike | undefined {
    const { prefixes, suffixes } = this.list;
    const rests = [
      ...prefixes.filter((prefix) => name.startsWith(prefix)).map((prefix) => name.slice(prefix.length)),
      ...suffixes.filter((suffix) => name.endsWith(suffix)).map((suffix) => name.slice(0, -suffix.length)),
    ];
    const popular = rests.find((rest) => rest.length >= MIN_LENGTH && this.popular.has(rest));
    return popular === undefined ? undefined : { popular, how: 'by what is put before or after it' };
  }
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function deletions(name: string): string[] {
  return Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1));
}

function bare(name: string): string {
  return name.replace(/[-_.]/g, '');
}

/** The words of a name in alphabetical order, without what separates them. */
function partsOf(name: string): string {
  return name
    .split(/[-_.]+/)
    .sort()
    .join(' ');
}

/** `left-pad2` and `es5-x` beside `es6-x` are how honest projects number what they publish. */
function isNumbering(a: string, b: string): boolean {
  const [one, other] = [a.replace(/\d/g, ''), b.replace(/\d/g, '')];
  return withoutEnd(one, '-_.') === withoutEnd(other, '-_.') && /\d/.test(a + b);
}
