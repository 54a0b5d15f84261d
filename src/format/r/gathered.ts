// Gathers what a reader meets in an R object, within limits.
import type { Expression } from './expression.ts';
import type { RAltrep, RFacts, RFunction, RPlace, RPromise, RStop, RVariable } from './facts.ts';
import { R_LIMITS } from './limits.ts';

/** Which of what is met is kept: objects may hold hundred thousands of functions that nobody would tell. */
export interface RKeep {
  promise(promise: RPromise): boolean;
  function(each: RFunction): boolean;
  /** Takes the two numbers of each vector that has two, where somebody asks for them. */
  pair?(first: number, second: number): void;
}

export const KEEP_ALL: RKeep = { promise: () => true, function: () => true };

export class RGathered {
  private readonly promises: RPromise[] = [];
  private readonly functions: RFunction[] = [];
  private readonly variables: RVariable[] = [];
  private readonly packages = new Set<string>();
  private readonly altreps: RAltrep[] = [];
  private names = 0;
  /** The first limit of this list that was reached. */
  private full: RStop | undefined;
  /** Which of the promises are bindings if the object is an environment of a lazy-load database. */
  private readonly inFrame: number[] = [];
  private readonly keep: RKeep;

  constructor(keep: RKeep) {
    this.keep = keep;
  }

  /** Whether somebody asks for pairs of numbers. */
  get wantsPairs(): boolean {
    return this.keep.pair !== undefined;
  }

  pair(first: number, second: number): void {
    this.keep.pair?.(first, second);
  }

  promise(where: Place & { frame?: string }, isBound: boolean, expression: Expression, offset: number): void {
    if (expression.cut) this.stop('names in one expression', offset);
    const promise = { ...placeOf(where), isBound, expression, offset };
    if (!this.keep.promise(promise)) return;
    if (this.promises.length >= R_LIMITS.promises || !this.hasRoom(expression)) this.stop('promises', offset);
    else {
      if (where.frame === 'binding') this.inFrame.push(this.promises.length);
      this.promises.push(promise);
    }
  }

  /** The object turned out to be an environment of a lazy-load database. */
  isFrame(): void {
    for (const index of this.inFrame) {
      const promise = this.promises[index];
      if (promise !== undefined) this.promises[index] = { ...promise, place: 'binding' };
    }
  }

  function(where: Place & { isActive?: boolean }, body: Expression, offset: number): void {
    if (body.cut) this.stop('names in one function', offset);
    const each = { ...placeOf(where), isActive: where.isActive === true, body, offset };
    if (!this.keep.function(each)) return;
    if (this.functions.length >= R_LIMITS.functions || !this.hasRoom(body)) this.stop('functions', offset);
    else this.functions.push(each);
  }

  variable(name: string, kind: RVariable['kind'], offset: number): void {
    if (this.variables.length >= R_LIMITS.variables) this.stop('variables', offset);
    else this.variables.push({ name, kind, offset });
  }

  package(name: string): void {
    if (this.packages.size < R_LIMITS.packages) this.packages.add(name);
  }

  altrep(className: string, packageName: string, offset: number): void {
    if (this.altreps.length < R_LIMITS.packages) this.altreps.push({ className, packageName, offset });
  }

  facts(isSaved: boolean, end: number, stopped: RStop | undefined): RFacts {
    const { promises, functions, variables, altreps } = this;
    const why = stopped ?? this.full;
    const packages = [...this.packages];
    const gathered = { isSaved, promises, functions, variables, packages, altreps, end };
    return why === undefined ? gathered : { ...gathered, stopped: why };
  }

  private hasRoom({ names }: Expression): boolean {
    this.names += names.size;
    return this.names <= R_LIMITS.allNames;
  }

  private stop(what: string, offset: number): void {
    this.full ??= { code: 'BUDGET', reason: `there are more ${what} than are looked at`, offset };
  }
}

export interface Place {
  readonly place: RPlace;
  readonly name?: string;
}

function placeOf({ place, name }: Place): Place {
  return name === undefined ? { place } : { place, name };
}
