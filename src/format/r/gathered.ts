// Gathers what a reader meets in an R object, within limits.
import type { Expression } from './expression.ts';
import type { RAltrep, RFacts, RFunction, RPlace, RPromise, RStop, RVariable } from './facts.ts';
import { R_LIMITS } from './limits.ts';

export class RGathered {
  private readonly promises: RPromise[] = [];
  private readonly functions: RFunction[] = [];
  private readonly variables: RVariable[] = [];
  private readonly packages = new Set<string>();
  private readonly altreps: RAltrep[] = [];
  private names = 0;
  /** The first limit of this list that was reached. */
  private full: RStop | undefined;

  promise(where: Place, isBound: boolean, expression: Expression, offset: number): void {
    if (this.promises.length >= R_LIMITS.promises || !this.hasRoom(expression))
      return this.stop('promises', offset);
    this.promises.push({ ...placeOf(where), isBound, expression, offset });
    if (expression.cut) this.stop('names in one expression', offset);
  }

  function(where: Place & { isActive?: boolean }, body: Expression, offset: number): void {
    if (this.functions.length >= R_LIMITS.functions || !this.hasRoom(body))
      return this.stop('functions', offset);
    this.functions.push({ ...placeOf(where), isActive: where.isActive === true, body, offset });
    if (body.cut) this.stop('names in one function', offset);
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
