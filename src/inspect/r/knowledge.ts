// What rules/r.yml knows of R's functions, and what an expression does by it.
import { readRSource } from '../../code/r/names.ts';
import type { RuleBook } from '../../core/rule.ts';

/**
 * What a function can do: start programs, bring in code, fetch, decode, change files, evaluate what it is given.
 * `indirect`: calls a function that it is given by name.
 */
export type RDeed = 'command' | 'code' | 'fetch' | 'decode' | 'files' | 'evaluate' | 'indirect';

interface RKnowledgeFile {
  readonly functions: Readonly<Record<RDeed, readonly string[]>>;
  readonly ordinary: readonly string[];
  readonly startup: readonly string[];
  readonly shadowed: readonly string[];
  readonly mapped: readonly string[];
}

export interface RKnowledge {
  readonly deeds: ReadonlyMap<string, RDeed>;
  /** Functions that are not meant wherever their name is. */
  readonly ordinary: ReadonlySet<string>;
  readonly startup: ReadonlySet<string>;
  readonly shadowed: ReadonlySet<string>;
  readonly mapped: ReadonlySet<string>;
}

/** What an expression calls, by what it does; the names are sorted. */
export type RDeeds = ReadonlyMap<RDeed, readonly string[]>;

/** Worst first. */
const ORDER: readonly RDeed[] = ['command', 'code', 'fetch', 'decode', 'files', 'evaluate', 'indirect'];
/** Characters of text constants that are read as programs, of one expression. */
const MAX_PROGRAM = 64 * 1024;

export function rKnowledge(rules: RuleBook): RKnowledge {
  return rules.index('r', rules, () => {
    const { functions, ordinary, startup, shadowed, mapped } = rules.knowledge<RKnowledgeFile>('r');
    const deeds = new Map<string, RDeed>();
    for (const deed of ORDER) {
      for (const name of functions[deed]) deeds.set(name, deed);
    }
    return {
      deeds,
      ordinary: new Set(ordinary),
      startup: new Set(startup),
      shadowed: new Set(shadowed),
      mapped: new Set(mapped),
    };
  });
}

export interface Expressed {
  readonly calls: Iterable<string>;
  /** All symbols, where they are known. */
  readonly names?: Iterable<string>;
  readonly texts: readonly string[];
}

/** What an expression does: by its calls, by names that it hands to a caller, by programs in its texts. */
export function deedsOf({ calls, names = [], texts }: Expressed, { deeds, ordinary }: RKnowledge): RDeeds {
  const found = new Map<RDeed, Set<string>>();
  const add = (name: string): void => {
    const deed = deeds.get(name);
    if (deed !== undefined) found.set(deed, (found.get(deed) ?? new Set<string>()).add(name));
  };
  for (const name of calls) add(name);
  if (found.has('indirect')) for (const name of [...names, ...texts]) if (!ordinary.has(name)) add(name);
  if (found.has('evaluate')) {
    let left = MAX_PROGRAM;
    for (const text of texts) {
      if ((left -= text.length) < 0) break;
      for (const name of readRSource(text).calls.keys()) add(name);
    }
  }
  return new Map([...found].map(([deed, list]) => [deed, [...list].sort()]));
}

/** Programs, code, downloads, and decoding of what is then evaluated. */
export function isDangerous(deeds: RDeeds): boolean {
  return deeds.has('command') || deeds.has('code') || deeds.has('fetch') || isHidden(deeds);
}

export function isHidden(deeds: RDeeds): boolean {
  return deeds.has('decode') && deeds.has('evaluate');
}

/** The functions that matter most, as `a, b and 3 more`. */
export function toldDeeds(deeds: RDeeds): string {
  const names = ORDER.flatMap((deed) => deeds.get(deed) ?? []);
  const more = names.length - 4;
  return `${names.slice(0, 4).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
