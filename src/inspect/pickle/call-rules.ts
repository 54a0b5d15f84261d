// Which rule a call falls under: by the standing of what is called, and by what is given to it.
import type { GlobalName, Value } from '../../format/pickle/facts.ts';
import { walkValues } from '../../format/pickle/walk.ts';
import { argumentsOf, type Callable, type CallableResolver, isPartial, pathOf, textOf } from './callable.ts';
import type { PickleKnowledge } from './knowledge.ts';
import type { CallFact } from './verdict.ts';

/** Values of one call's arguments that are searched for a dangerous callable; the rest still counts as a reference. */
const MAX_ARGUMENT_VALUES = 2000;

const BUILDS_CLASS = 'builtins.type';
const ITERATOR = 'builtins.iter';

export class CallRules {
  private readonly knowledge: PickleKnowledge;
  private readonly resolver: CallableResolver;
  /** Paths that a call already reported. */
  private readonly reported: ReadonlySet<string>;

  constructor(knowledge: PickleKnowledge, resolver: CallableResolver, reported: ReadonlySet<string>) {
    this.knowledge = knowledge;
    this.resolver = resolver;
    this.reported = reported;
  }

  /** The id of the rule; undefined for a call that loading may make. */
  ruleOfCall(callable: Callable, fact: CallFact): string | undefined {
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
        // What it loads is inspected in its turn.
        return undefined;
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
}

function isCallableLike({ kind }: Value): boolean {
  return kind === 'global' || kind === 'call' || kind === 'unknown';
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
