// Combines capabilities into findings: by the flow of a value, within one function, or within one file.
import type { Language } from '../../code/facts.ts';
import { matchOf, type Rule } from '../../core/rule.ts';
import { isAtLeast, type Severity } from '../../core/severity.ts';
import { arriving } from './arrivals.ts';
import { comparedFetches } from './compared.ts';
import { type Expected, expectedAs } from './expected.ts';
import { Near } from './near.ts';
import { type Origins, showing } from './origins.ts';
import type { Program } from './program.ts';
import type { Trait } from './traits.ts';

const RELATIONS = ['flow', 'function', 'file'] as const;
export type Relation = (typeof RELATIONS)[number] | 'here';

/** One way to fill a rule that combines capabilities. The last part is where the others arrive. */
export interface Combination {
  /** Capabilities or groups of them, `a|b` for either. */
  readonly parts: readonly string[];
  readonly languages?: readonly Language[];
  /** Severity by relation; a relation that is not named says nothing. `here`: the only part by itself. */
  readonly flow?: Severity;
  readonly function?: Severity;
  readonly file?: Severity;
  readonly here?: Severity;
  /** Different kinds of the first part that are needed. */
  readonly kinds?: number;
  /** Whether only marks count that honest programs do not carry. */
  readonly strong?: boolean;
  /** What makes it worse when it is there, too. */
  readonly raised?: { readonly by: readonly string[]; readonly least: number; readonly to: Severity };
  /** What came by way of these weighs at most so much. */
  readonly eased?: readonly { readonly by: string; readonly to: Severity }[];
  /** What it is when all addresses are known: the first entry whose list holds them decides. */
  readonly lowered?: Expected;
}

interface CombinationMatch {
  readonly any: readonly Combination[];
}

export interface Verdict {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly relation: Relation;
  /** One for each part, the last one the place where they arrive. */
  readonly traits: readonly Trait[];
  readonly worse: readonly Trait[];
}

/** All verdicts of the rules that combine; for each place of a rule the first way and the strongest relation. */
export function combine(program: Program, rules: readonly Rule[]): Verdict[] {
  const parts = new Parts(program);
  const { language } = program.facts;
  const verdicts: Verdict[] = [];
  for (const rule of rules)
    for (const match of matchOf<CombinationMatch>(rule).any ?? [])
      if ((match.languages?.includes(language) ?? true) && parts.mayFill(match))
        verdicts.push(...verdictsOf(parts, rule, match));
  return verdicts;
}

/** The parts of rules, as this program fills them. */
class Parts {
  readonly program: Program;
  private readonly filled = new Map<string, Near>();
  /** By part: most parts stand in several rules. */
  private readonly fillable = new Map<string, boolean>();

  constructor(program: Program) {
    this.program = program;
  }

  /** Decoded constants show only in the flow, so `decode` may always be there. */
  mayFill({ parts }: Combination): boolean {
    return parts.every((part) => {
      const known = this.fillable.get(part) ?? this.mayBeFilled(part);
      this.fillable.set(part, known);
      return known;
    });
  }

  private mayBeFilled(part: string): boolean {
    const { traits, capabilities } = this.program;
    const members = capabilities.membersOf(part);
    if (members.has('decode')) return true;
    for (const id of members) if (traits.has.has(id)) return true;
    return false;
  }

  of(part: string, strong: boolean): Near {
    const key = `${part}/${strong}`;
    const known = this.filled.get(key);
    if (known !== undefined) return known;
    const { facts, traits } = this.program;
    const near = new Near(facts, traits.all.filter(this.fills(part, strong)));
    this.filled.set(key, near);
    return near;
  }

  readonly mayCoincide = (trait: Trait): boolean =>
    this.program.capabilities.data.modifiers.includes(trait.capability);

  fills(part: string, strong: boolean): (trait: Trait) => boolean {
    const members = this.program.capabilities.membersOf(part);
    return (trait) => members.has(trait.capability) && !(strong && trait.weak === true);
  }
}

function verdictsOf(parts: Parts, rule: Rule, match: Combination): Verdict[] {
  const near = parts.of(match.parts.at(-1) ?? '', match.strong === true);
  if (match.here !== undefined) return single(parts, rule, match, near);
  const others = match.parts.slice(0, -1);
  return near.traits.flatMap((sink) => {
    for (const relation of RELATIONS) {
      if (match[relation] === undefined) continue;
      const found = sourcesOf(parts, match, others, sink, relation);
      if (found !== undefined) return [verdict(parts, rule, match, relation, found, sink)];
    }
    return [];
  });
}

/** A rule of one part: each place says it, or the file does once so many kinds are there. */
function single(parts: Parts, rule: Rule, match: Combination, { traits }: Near): Verdict[] {
  const kinds = new Map(traits.map((trait) => [trait.kind, trait]));
  if (match.kinds === undefined) return traits.map((trait) => verdict(parts, rule, match, 'here', [], trait));
  const [last, ...rest] = [...kinds.values()].toReversed();
  return last === undefined || kinds.size < match.kinds
    ? []
    : [verdict(parts, rule, match, 'here', [rest], last)];
}

/** For each part but the last, all traits that stand in the relation to the last; undefined when one is missing. */
function sourcesOf(
  parts: Parts,
  match: Combination,
  others: readonly string[],
  sink: Trait,
  relation: Relation,
): readonly (readonly Trait[])[] | undefined {
  const strong = match.strong === true;
  const origins = relation === 'flow' && others.length > 0 ? arriving(parts.program, sink) : undefined;
  const found: Trait[][] = [];
  const may = parts.mayCoincide;
  for (const [index, part] of others.entries()) {
    const near = parts.of(part, strong);
    const candidates =
      origins === undefined
        ? [...(relation === 'function' ? near.inFunction(sink, may) : near.inFile(sink, may)).values()]
        : [...origins.values()].filter(parts.fills(part, strong));
    if (candidates.length < (index === 0 ? (match.kinds ?? 1) : 1)) return undefined;
    found.push(candidates);
  }
  return found;
}

/** Traits of one part that the evidence names. */
const MAX_NAMED = 4;

function verdict(
  parts: Parts,
  rule: Rule,
  match: Combination,
  relation: Relation,
  sources: readonly (readonly Trait[])[],
  sink: Trait,
): Verdict {
  const base = match[relation] ?? rule.severity;
  const worse = worseOf(parts, match, sink);
  const traits = [...sources.flatMap((each) => each.slice(0, MAX_NAMED)), sink];
  const { raised, lowered } = match;
  if (raised !== undefined && worse.length >= raised.least)
    return { rule, severity: isAtLeast(base, raised.to) ? base : raised.to, relation, traits, worse };
  const expected = expectedAs(parts.program, lowered, [...sources.flat(), sink]) ?? base;
  const most = isAtLeast(expected, base) ? base : expected;
  const severity = relation === 'flow' ? easedBy(parts, match, sink, most) : most;
  return { rule, severity, relation, traits, worse };
}

/** What the way on which it came makes of a severity. */
function easedBy({ program }: Parts, { eased = [] }: Combination, sink: Trait, severity: Severity): Severity {
  const easing = eased.filter(({ by }) => program.traits.has.has(by));
  if (easing.length === 0) return severity;
  const way = arriving(program, sink);
  let result = severity;
  for (const { by, to } of easing) {
    const [trait] = showing(way, by);
    if (trait === undefined ? !isCompared(program, way, by, sink) : trait.line > sink.line) continue;
    // Never less: who writes the download writes the digest, too.
    if (isAtLeast(result, to)) result = to;
  }
  return result;
}

/** Whether the digest of all that was fetched on this way was compared before. */
function isCompared(program: Program, way: Origins, by: string, sink: Trait): boolean {
  const fetched = showing(way, 'fetch');
  if (by !== 'verify' || fetched.length === 0) return false;
  const compared = comparedFetches(program);
  return fetched.every(({ call }) => (compared.get(call ?? -1)?.line ?? Infinity) <= sink.line);
}

/** Different capabilities that make it worse, each once, in the function of the place where things arrive. */
function worseOf(parts: Parts, { raised }: Combination, sink: Trait): Trait[] {
  return (raised?.by ?? []).flatMap((id) => {
    if (!parts.program.traits.has.has(id)) return [];
    const [first] = parts
      .of(id, false)
      .inFunction(sink, () => true)
      .values();
    return first === undefined ? [] : [first];
  });
}
