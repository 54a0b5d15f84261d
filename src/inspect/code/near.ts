// Finds the traits near a place of a program: in the same function, in one inside or around it, or in the file.
import type { CodeFacts } from '../../code/facts.ts';
import { keyOfTrait, type Origins } from './origins.ts';
import type { Trait } from './traits.ts';

/** Lines of module-level code that belong together as a function's do, counted in steps of so many. */
const MODULE_LINES = 60;
/** Functions inside functions that are climbed. */
const MAX_DEPTH = 64;
/** Traits of one kind that are kept for one function: a second one for when the first is the place itself. */
const KEPT = 2;

type Kinds = Map<string, Trait[]>;

interface Placed {
  readonly scope: number;
  readonly line: number;
  readonly call?: number;
}

/** Whether a trait may stand at the very call that it is combined with. */
export type MayCoincide = (trait: Trait) => boolean;

/** The traits that may fill one part of a rule, by where they stand. Made and asked in linear time. */
export class Near {
  readonly traits: readonly Trait[];
  private readonly facts: CodeFacts;
  private readonly file: Kinds = new Map();
  /** Traits of a function and of all functions in it. */
  private readonly within = new Map<number, Kinds>();
  private readonly own = new Map<number, Kinds>();
  private readonly module = new Map<number, Kinds>();

  constructor(facts: CodeFacts, traits: readonly Trait[]) {
    this.facts = facts;
    this.traits = traits;
    for (const trait of traits) {
      add(this.file, trait);
      if (this.isModule(trait.scope)) add(kindsOf(this.module, stepOf(trait)), trait);
      if (trait.scope === 0) continue;
      add(kindsOf(this.own, trait.scope), trait);
      for (const scope of this.around(trait.scope)) add(kindsOf(this.within, scope), trait);
    }
  }

  inFile(place: Placed, mayCoincide: MayCoincide): Origins {
    return others([this.file], place, mayCoincide);
  }

  inFunction(place: Placed, mayCoincide: MayCoincide): Origins {
    const step = stepOf(place);
    const steps = this.isModule(place.scope) ? [step - 1, step, step + 1] : [];
    const around = this.around(place.scope);
    const tables = [
      this.within.get(place.scope),
      ...around.map((scope) => this.own.get(scope)),
      ...steps.map((at) => this.module.get(at)),
    ];
    return others(tables, place, mayCoincide);
  }

  /** Functions without a name run where they stand: callbacks and modules that are wrapped. */
  private isModule(scope: number): boolean {
    return this.around(scope).every((at) =>
      /(?:^|\.)<[^>]{1,40}>(?:@\d+)?$/.test(this.facts.scopes[at]?.name ?? ''),
    );
  }

  /** A function and the functions around it. */
  private around(scope: number): number[] {
    const scopes: number[] = [];
    for (let at = scope; at > 0 && scopes.length < MAX_DEPTH; at = this.facts.scopes[at]?.parent ?? 0)
      scopes.push(at);
    return scopes;
  }
}

function stepOf({ line }: Placed): number {
  return Math.floor(line / MODULE_LINES);
}

function kindsOf(map: Map<number, Kinds>, key: number): Kinds {
  const kinds = map.get(key) ?? new Map<string, Trait[]>();
  map.set(key, kinds);
  return kinds;
}

function add(kinds: Kinds, trait: Trait): void {
  const key = keyOfTrait(trait);
  const kept = kinds.get(key);
  if (kept === undefined) kinds.set(key, [trait]);
  else if (kept.length < KEPT && kept[0]?.call !== trait.call) kept.push(trait);
}

/** One trait of each kind that is not the place itself: one call cannot be both ends. */
function others(tables: readonly (Kinds | undefined)[], { call }: Placed, mayCoincide: MayCoincide): Origins {
  const found = new Map<string, Trait>();
  for (const kinds of tables)
    for (const [key, traits] of kinds ?? []) {
      if (found.has(key)) continue;
      const other = traits.find(
        (trait) => trait.call === undefined || trait.call !== call || mayCoincide(trait),
      );
      if (other !== undefined) found.set(key, other);
    }
  return found;
}
