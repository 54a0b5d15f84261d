// What the rules of prose share: which files are read how, who an agent is, and what it may be told to do.
import type { RuleBook } from '../../core/rule.ts';
import { PathIndex, type PathPattern } from '../settings/path-index.ts';
import type { Dialect } from './comments.ts';
import { compileElements, type CompiledElements, type ElementKnowledge } from './elements.ts';

interface ProseFile extends PathPattern {
  readonly dialect: Dialect;
  /** Whether agents take the text as instructions. */
  readonly agent?: boolean;
  /** Further ends of names, of which a suffix is only the last part. */
  readonly endings?: readonly string[];
  /** In the folders, only files that end so. */
  readonly 'suffixes-below'?: readonly string[];
}

interface RawAct {
  readonly kind: string;
  /** What the agent is told, as an infinitive. */
  readonly says: string;
  readonly patterns: readonly string[];
  /** Whether it is said in commands, which stand in signs of code. */
  readonly code?: boolean;
  /** Whether it begins with a ban of its own. */
  readonly negated?: boolean;
}

export interface RawProseKnowledge extends ElementKnowledge {
  readonly files: readonly ProseFile[];
  readonly 'not-prose': readonly string[];
  readonly flags: readonly string[];
  readonly printed: string;
  readonly agent: string;
  readonly addresses: readonly string[];
  readonly acts: readonly RawAct[];
}

export interface Act extends Pick<RawAct, 'kind' | 'says' | 'code' | 'negated'> {
  readonly patterns: readonly RegExp[];
}

export interface ProseKnowledge {
  readonly flags: ReadonlySet<string>;
  /** Finds what is worth a closer look in what programs printed. */
  readonly printed: RegExp;
  readonly elements: CompiledElements;
  readonly addresses: readonly RegExp[];
  readonly acts: readonly Act[];
  /** How a path is read; undefined when it is no prose. */
  readonly find: (path: string) => Reading | undefined;
}

export interface Reading {
  readonly dialect: Dialect;
  readonly agent: boolean;
  /** Whether a program printed it. */
  readonly printed?: boolean;
}

const PROSE = {};

export function proseKnowledge(rules: RuleBook): ProseKnowledge {
  return rules.index('prose', PROSE, () => {
    const raw = rules.knowledge<RawProseKnowledge>('prose');
    const compile = (pattern: string, flags?: string): RegExp =>
      new RegExp(pattern.replaceAll('{agent}', raw.agent), flags);
    return {
      flags: new Set(raw.flags),
      printed: new RegExp(raw.printed, 'gi'),
      elements: compileElements(raw),
      addresses: raw.addresses.map((pattern) => compile(pattern)),
      acts: raw.acts.map((act) => ({
        ...act,
        patterns: act.patterns.map((pattern) => compile(pattern, 'g')),
      })),
      find: finder(raw),
    };
  });
}

function finder(raw: RawProseKnowledge): ProseKnowledge['find'] {
  const paths = new PathIndex(raw.files);
  const endings = raw.files.flatMap((file) => (file.endings ?? []).map((ending) => ({ ending, file })));
  const lists = new Set(raw['not-prose']);
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const found = paths
      .find(path)
      .filter((file) => file['suffixes-below']?.some((suffix) => name.endsWith(suffix)) ?? true);
    const all = [...found, ...endings.filter(({ ending }) => name.endsWith(ending)).map(({ file }) => file)];
    const agent = all.find((file) => file.agent === true);
    const { dialect } = agent ?? all[0] ?? {};
    return dialect === undefined || lists.has(name) ? undefined : { dialect, agent: agent !== undefined };
  };
}
