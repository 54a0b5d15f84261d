// Turns the facts of a pickle into verdicts: which rule, about what, seen where.
import type { Anomaly, GlobalName, PickleFact, Value } from '../../format/pickle/facts.ts';
import { CallRules } from './call-rules.ts';
import { argumentsOf, type Callable, CallableResolver, pathOf } from './callable.ts';
import { DangerousArguments } from './dangerous-arguments.ts';
import type { PickleKnowledge, Standing } from './knowledge.ts';
import type { CallFact, Nested, Verdict, Verdicts } from './verdict.ts';

/** Anomalies that are worse than odd. */
const RULE_OF: Partial<Readonly<Record<Anomaly, string>>> = {
  expansion: 'PICKLE-EXPANSION',
  'frame-lies': 'PICKLE-TWO-READINGS',
  'used-after-state': 'PICKLE-LATE-STATE',
};

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
  /** Paths that a call already reported: the reference to them is the same root cause. */
  private readonly reported = new Set<string>();
  private readonly rules: CallRules;
  private readonly arguments: DangerousArguments;

  constructor(knowledge: PickleKnowledge) {
    this.knowledge = knowledge;
    this.rules = new CallRules(knowledge, this.resolver, this.reported);
    this.arguments = new DangerousArguments(knowledge, this.resolver);
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
    if (callable.kind === 'global' && this.knowledge.standingOf(callable.global).kind === 'nested-loader')
      this.openNested(fact);
    const rule = this.rules.ruleOfCall(callable, fact);
    const handed = this.arguments.of(callable, fact.args);
    if (handed !== undefined) {
      this.reported.add(handed.about);
      this.add({ ...handed, how: 'hands-over', callee: fact.callee, args: fact.args, ...at(fact) });
    }
    if (rule === undefined) return;
    const about = describe(callable);
    this.reported.add(about);
    this.add({ rule, how: 'calls', callee: fact.callee, args: fact.args, about, ...at(fact) });
  }

  private openNested({ args, offset }: CallFact): void {
    const [payload] = argumentsOf(args);
    if (payload?.kind === 'bytes') this.nested.push({ offset: payload.offset, length: payload.length });
    else this.unreadableNested.push(offset);
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
