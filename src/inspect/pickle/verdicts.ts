// Turns the facts of a pickle into verdicts: which rule, about what, seen where. No text for people yet.
import type { Anomaly, GlobalName, PickleFact, Value } from '../../format/pickle/facts.ts';
import { walkValues } from '../../format/pickle/walk.ts';
import { argumentsOf, type Callable, CallableResolver, isPartial, pathOf, textOf } from './callable.ts';
import type { PickleKnowledge, Standing } from './knowledge.ts';

/** One occurrence of a rule. `about` names the root cause: verdicts with the same rule and about are one. */
export type Verdict = {
  readonly rule: string;
  readonly about: string;
  readonly offset: number;
  readonly opcode?: string;
} & (
  | { readonly how: 'calls'; readonly callee: Value; readonly args: Value }
  | { readonly how: 'hands-over'; readonly callee: Value; readonly args: Value }
  | { readonly how: 'refers' | 'changes' | 'computes' | 'extension' }
  | { readonly how: 'anomaly'; readonly anomaly: Anomaly }
);

/** A constant byte string that the loader deserialises in its turn. */
export interface Nested {
  readonly offset: number;
  readonly length: number;
}

export interface Verdicts {
  readonly verdicts: readonly Verdict[];
  readonly nested: readonly Nested[];
  /** Nested payloads that are there but not as constant bytes: offsets of the calls. */
  readonly unreadableNested: readonly number[];
  /** Whether anything needs more than torch.load(weights_only=True) accepts. */
  readonly needsCode: boolean;
}

type CallFact = Extract<PickleFact, { kind: 'call' }>;

/** Values of one call's arguments that are searched for a dangerous callable; the rest still counts as a reference. */
const MAX_ARGUMENT_VALUES = 2000;

/** Anomalies that are worse than odd. */
const RULE_OF: Partial<Readonly<Record<Anomaly, string>>> = {
  expansion: 'PICKLE-EXPANSION',
  'frame-lies': 'PICKLE-TWO-READINGS',
  'used-after-state': 'PICKLE-LATE-STATE',
};

/** A dangerous reference given to these is stored, and reported as a reference. */
const QUIET_CALLEES: ReadonlySet<Standing['kind']> = new Set(['known', 'framework', 'tensors', 'combinator']);

const BUILDS_CLASS = 'builtins.type';
const ITERATOR = 'builtins.iter';

/** Judges every fact in order. Pure; the work is linear in the number of facts. */
export function judgeFacts(facts: readonly PickleFact[], knowledge: PickleKnowledge): Verdicts {
  const judge = new FactJudge(knowledge);
  for (const fact of facts) judge.see(fact);
  judge.judgeReferences();
  return judge;
}

class FactJudge implements Verdicts {
  readonly verdicts: Verdict[] = [];
  readonly nested: Nested[] = [];
  readonly unreadableNested: number[] = [];
  needsCode = false;
  private readonly knowledge: PickleKnowledge;
  private readonly resolver = new CallableResolver();
  private readonly references = new Map<string, { global: GlobalName; opcode: string; offset: number }>();
  /** Containers and calls that were walked and hold nothing dangerous, or whose danger is being reported. */
  private readonly harmless = new Set<Value>();
  /** Paths that a call already reported: the reference to them is the same root cause. */
  private readonly reported = new Set<string>();

  constructor(knowledge: PickleKnowledge) {
    this.knowledge = knowledge;
  }

  see(fact: PickleFact): void {
    switch (fact.kind) {
      case 'global':
        return this.seeGlobal(fact);
      case 'call':
        return this.seeCall({ ...fact, args: positional(fact) });
      case 'global-state':
        return this.add({
          rule: 'PICKLE-GLOBAL-STATE',
          how: 'changes',
          about: describe(this.resolver.resolve(fact.target)),
          ...at(fact),
        });
      case 'dynamic-global':
        return this.add({
          rule: 'PICKLE-DYNAMIC-NAME',
          how: 'computes',
          about: 'import',
          offset: fact.offset,
        });
      case 'extension':
        return this.add({
          rule: 'PICKLE-EXTENSION',
          how: 'extension',
          about: `code ${fact.code}`,
          offset: fact.offset,
        });
      case 'anomaly':
        return this.seeAnomaly(fact.anomaly, fact.offset);
      case 'persistent-id':
        return;
    }
  }

  /** References last: a name that is called somewhere is reported by its call. */
  judgeReferences(): void {
    for (const [path, { global, opcode, offset }] of this.references) {
      if (this.reported.has(path)) continue;
      const standing = this.knowledge.standingOf(global);
      const rule = referenceRule(standing);
      if (rule !== undefined) this.add({ rule, how: 'refers', about: path, opcode, offset });
    }
  }

  private seeGlobal(fact: Extract<PickleFact, { kind: 'global' }>): void {
    const path = pathOf(fact.global);
    if (this.knowledge.standingOf(fact.global).kind !== 'tensors') this.needsCode = true;
    if (!this.references.has(path)) this.references.set(path, fact);
  }

  private seeAnomaly(anomaly: Anomaly, offset: number): void {
    this.add({ rule: RULE_OF[anomaly] ?? 'PICKLE-ANOMALY', how: 'anomaly', anomaly, about: anomaly, offset });
  }

  private seeCall(fact: CallFact): void {
    const callable = this.resolver.resolve(fact.callee);
    if (callable.kind === 'data') return;
    const rule = this.ruleOfCall(callable, fact);
    const handed = this.dangerousArgument(callable, fact.args);
    if (handed !== undefined) {
      this.reported.add(handed.about);
      this.add({ ...handed, how: 'hands-over', callee: fact.callee, args: fact.args, ...at(fact) });
    }
    if (rule === undefined) return;
    const about = describe(callable);
    this.reported.add(about);
    this.add({ rule, how: 'calls', callee: fact.callee, args: fact.args, about, ...at(fact) });
  }

  private ruleOfCall(callable: Callable, fact: CallFact): string | undefined {
    switch (callable.kind) {
      case 'global':
        return this.ruleOfGlobalCall(callable.global, fact);
      case 'method':
        return this.ruleOfMethodCall(callable);
      case 'result':
        return this.ruleOfResultCall(callable.of, fact.opcode);
      case 'opaque':
        return 'PICKLE-DYNAMIC-NAME';
      case 'data':
        return undefined;
    }
  }

  private ruleOfGlobalCall(global: GlobalName, fact: CallFact): string | undefined {
    const standing = this.knowledge.standingOf(global);
    const args = argumentsOf(fact.args);
    switch (standing.kind) {
      case 'dangerous':
      case 'reference-only':
        return standing.rule;
      case 'combinator':
        return this.ruleOfCombinator(pathOf(global), args);
      case 'nested-loader':
        return this.openNested(args, fact.offset);
      case 'standard':
        return 'PICKLE-STDLIB';
      case 'carrier':
        return this.ruleOfCarrier(fact.args);
      case 'unknown':
        return this.ruleOfUnknown(global, fact);
      case 'framework':
        return this.ruleOfFramework(global, fact);
      case 'known':
      case 'tensors':
        return this.ruleOfKnown(global, fact);
    }
  }

  /** Building a class, iterating over calls, or calling what was given: harmless names that can do harm. */
  private ruleOfKnown(global: GlobalName, fact: CallFact): string | undefined {
    const path = pathOf(global);
    const args = argumentsOf(fact.args);
    if (path === BUILDS_CLASS && args.length > 1) return 'PICKLE-STDLIB';
    if (path === ITERATOR && args.length > 1) return 'PICKLE-INDIRECT-CALL';
    // A partial that is called calls whatever it holds, with arguments of its own.
    if (isPartial(fact.callee)) return 'PICKLE-INDIRECT-CALL';
    if (args.some((argument) => this.isLiveFunction(argument))) return 'PICKLE-INDIRECT-CALL';
    return this.knowledge.callsItsArguments(global) ? this.ruleOfCalledArguments(args) : undefined;
  }

  /** Classes of frameworks are rebuilt from data. Given a text, a constructor may open the file of that name. */
  private ruleOfFramework(global: GlobalName, fact: CallFact): string | undefined {
    const isBuilt = fact.opcode === 'NEWOBJ' || fact.opcode === 'NEWOBJ_EX';
    const hasText = argumentsOf(fact.args).some(({ kind }) => kind === 'text');
    return this.ruleOfKnown(global, fact) ?? (hasText && !isBuilt ? 'PICKLE-UNKNOWN-GLOBAL' : undefined);
  }

  private ruleOfCalledArguments(args: readonly Value[]): string | undefined {
    const kinds = args.map((argument) => {
      const callable = this.resolver.resolve(argument);
      return callable.kind === 'global' ? this.knowledge.standingOf(callable.global).kind : undefined;
    });
    return kinds.includes('standard') ? 'PICKLE-STDLIB' : undefined;
  }

  /** A bound method, or a function that the file defines: not a name that is judged by itself. */
  private isLiveFunction(value: Value): boolean {
    const callable = this.resolver.resolve(value);
    if (callable.kind === 'method') return true;
    if (callable.kind !== 'result' || this.knowledge.standingOf(callable.of).kind !== 'carrier') return false;
    return callable.of.name.includes('function');
  }

  /** A method of an object built here is judged as the name it is, `Class.method`; loading calls none by itself. */
  private ruleOfMethodCall(method: Extract<Callable, { kind: 'method' }>): string | undefined {
    const { module, name } = method.of;
    const standing = this.knowledge.standingOf({ module, name: `${name}.${method.name}` });
    if (standing.kind === 'dangerous') return standing.rule;
    return standing.kind === 'known' || standing.kind === 'tensors' ? undefined : 'PICKLE-INDIRECT-CALL';
  }

  /** A class that the file itself defines runs its code at once if loading calls one of its methods. */
  private ruleOfCarrier(args: Value): string {
    const called = this.ruleOfCalledArguments(argumentsOf(args));
    if (called !== undefined) return called;
    for (const value of walkValues(args, MAX_ARGUMENT_VALUES)) {
      if (value.kind === 'container' && value.type === 'dict' && this.mayRunOnLoad(value))
        return 'PICKLE-EXEC';
    }
    return 'PICKLE-CARRIES-CODE';
  }

  /** Attributes of a class, keys and values in turn. What cannot be read may be any method. */
  private mayRunOnLoad(attributes: Extract<Value, { kind: 'container' }>): boolean {
    if (attributes.items.length < attributes.size * 2) return attributes.items.some(isCallableLike);
    const keys = attributes.items.filter((_, index) => index % 2 === 0);
    return keys.some((key) => {
      const name = textOf(key);
      return name === undefined
        ? key.kind === 'call' || key.kind === 'unknown'
        : this.knowledge.runsOnLoad(name);
    });
  }

  /**
   * An unknown class is built from its data, and a function that rebuilds an object is told its class. A plain
   * function on nothing but constants is neither.
   */
  private ruleOfUnknown(global: GlobalName, { opcode, args }: CallFact): string {
    // A method reached through its class, `DataFrame.eval`.
    if (global.name.includes('.') && !isClassName(global.name)) return 'PICKLE-UNKNOWN-CALL';
    const builds =
      opcode === 'NEWOBJ' || opcode === 'NEWOBJ_EX' || this.knowledge.looksLikeRebuilding(global);
    return builds || holdsObjects(args) ? 'PICKLE-UNKNOWN-GLOBAL' : 'PICKLE-UNKNOWN-CALL';
  }

  /** Calling what a call returned: reported already where the first call was, else nobody can tell what runs. */
  private ruleOfResultCall(of: GlobalName, opcode: string): string | undefined {
    const { kind } = this.knowledge.standingOf(of);
    // A function that the file defined is called: its code runs.
    if (kind === 'carrier')
      return this.knowledge.namesCodeType(of)
        ? 'PICKLE-CARRIES-CODE'
        : opcode === 'NEWOBJ' || opcode === 'NEWOBJ_EX'
          ? 'PICKLE-CARRIES-CODE'
          : 'PICKLE-EXEC';
    return this.reported.has(pathOf(of)) ? undefined : 'PICKLE-DYNAMIC-NAME';
  }

  private ruleOfCombinator(path: string, args: readonly Value[]): string | undefined {
    if (path.endsWith('.partial') || path.endsWith('.itemgetter')) return undefined;
    if (path.endsWith('getattr')) return this.ruleOfAttribute(args);
    const names = args.map(textOf);
    return names.every((name) => name !== undefined && !name.includes('__')) ? undefined : 'PICKLE-IMPORT';
  }

  /** getattr: quiet on a plain attribute of something known, for that is how bound methods are pickled. */
  private ruleOfAttribute(args: readonly Value[]): string | undefined {
    const name = textOf(args[1]);
    if (name === undefined || name.includes('__')) return 'PICKLE-IMPORT';
    const target = this.resolver.attributeOf(args[0], name);
    if (target.kind === 'method') return this.isVouchedFor(target.of) ? undefined : 'PICKLE-IMPORT';
    if (target.kind !== 'global') return 'PICKLE-IMPORT';
    if (this.knowledge.standingOf(target.global).kind === 'dangerous') return 'PICKLE-IMPORT';
    return this.ownerIsVouchedFor(args[0]) ? undefined : 'PICKLE-IMPORT';
  }

  private ownerIsVouchedFor(value: Value | undefined): boolean {
    return value?.kind === 'global' && this.isVouchedFor(value.global);
  }

  private isVouchedFor(global: GlobalName): boolean {
    const { kind } = this.knowledge.standingOf(global);
    return kind === 'known' || kind === 'framework' || kind === 'tensors' || kind === 'reference-only';
  }

  private openNested(args: readonly Value[], offset: number): string | undefined {
    const [payload] = args;
    if (payload?.kind === 'bytes') this.nested.push({ offset: payload.offset, length: payload.length });
    else this.unreadableNested.push(offset);
    return undefined;
  }

  /** A dangerous callable given to something that nobody vouches for may be called by it: as bad as a call. */
  private dangerousArgument(callable: Callable, args: Value): { rule: string; about: string } | undefined {
    if (callable.kind === 'global') {
      const { kind } = this.knowledge.standingOf(callable.global);
      if (QUIET_CALLEES.has(kind)) return undefined;
    }
    return this.findDangerous(args);
  }

  /** Linear over the whole file: what held nothing dangerous once is not walked again. */
  private findDangerous(args: Value): { rule: string; about: string } | undefined {
    const seen: Value[] = [args];
    for (let next = 0; next < seen.length; next++) {
      const value = seen[next];
      if (value === undefined || this.harmless.has(value)) continue;
      const found = this.dangerOf(value);
      if (found !== undefined) return found;
      if (value.kind !== 'container' && value.kind !== 'call') continue;
      this.harmless.add(value);
      seen.push(
        ...(value.kind === 'container' ? value.items : [value.callee, value.args]).filter(isCompound),
      );
    }
    return undefined;
  }

  private dangerOf(value: Value): { rule: string; about: string } | undefined {
    const callable = this.resolver.resolve(value);
    if (callable.kind !== 'global') return undefined;
    const standing = this.knowledge.standingOf(callable.global);
    return standing.kind === 'dangerous'
      ? { rule: standing.rule, about: pathOf(callable.global) }
      : undefined;
  }

  private add(verdict: Verdict): void {
    this.verdicts.push(verdict);
  }
}

function referenceRule(standing: Standing): string | undefined {
  switch (standing.kind) {
    case 'dangerous':
      return 'PICKLE-DANGEROUS-REFERENCE';
    case 'standard':
    case 'unknown':
      return 'PICKLE-UNKNOWN-GLOBAL';
    case 'carrier':
      return 'PICKLE-CARRIES-CODE';
    default:
      return undefined;
  }
}

function isCallableLike({ kind }: Value): boolean {
  return kind === 'global' || kind === 'call' || kind === 'unknown';
}

function isCompound({ kind }: Value): boolean {
  return kind === 'container' || kind === 'call' || kind === 'global';
}

/** `Outer.Inner`, as nested classes are named. */
function isClassName(name: string): boolean {
  return /^_?[A-Z]/.test(name.slice(name.lastIndexOf('.') + 1));
}

/** Whether anything in the arguments is more than plain data. */
function holdsObjects(args: Value): boolean {
  for (const { kind } of walkValues(args, MAX_ARGUMENT_VALUES)) {
    if (kind === 'global' || kind === 'call' || kind === 'persistent') return true;
  }
  return false;
}

/** NEWOBJ_EX has its positional arguments in a pair with the keywords; without any they are all there is. */
function positional({ opcode, args }: CallFact): Value {
  if (opcode !== 'NEWOBJ_EX' || args.kind !== 'container') return args;
  const [first, keywords] = args.items;
  return first !== undefined && keywords?.kind === 'container' && keywords.size === 0 ? first : args;
}

function at(fact: { readonly offset: number; readonly opcode: string }): { offset: number; opcode: string } {
  return { offset: fact.offset, opcode: fact.opcode };
}

function describe(callable: Callable): string {
  switch (callable.kind) {
    case 'global':
      return pathOf(callable.global);
    case 'method':
      return `${pathOf(callable.of)}().${callable.name}`;
    case 'result':
      return `${pathOf(callable.of)}()`;
    case 'opaque':
    case 'data':
      return 'a computed value';
  }
}
