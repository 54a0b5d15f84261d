// What rules/tensorflow*.yml say about operators.
import { matchOf, type Rule, type RuleBook } from '../../core/rule.ts';

/** When a use of an operator counts, and what to say about it. */
export interface OperatorMatch {
  /** What its inputs are called, in order: for the words of a finding. */
  readonly inputs?: readonly string[];
  /** Only if a text of this attribute is there and, with `prefixes`, begins with one of them. */
  readonly attribute?: string;
  readonly prefixes?: readonly string[];
  /** Which input is a path: it is quiet when empty, or when it is one of the model's own assets. */
  readonly path?: number;
  /** The operators of savers: quiet where the name of the checkpoint is given from outside. */
  readonly checkpoint?: boolean;
}

export interface OperatorRule {
  readonly rule: Rule;
  readonly match: OperatorMatch;
}

interface Lists {
  readonly operators: readonly string[];
  readonly 'extension-operators': readonly string[];
  readonly 'extension-prefixes': readonly string[];
}

/** One index for a run: there are thousands of operators. */
export function knowledgeOf(rules: RuleBook): TensorflowKnowledge {
  return rules.index('tensorflow', rules, () => new TensorflowKnowledge(rules));
}

export class TensorflowKnowledge {
  private readonly byOperator = new Map<string, OperatorRule[]>();
  private readonly known: ReadonlySet<string>;
  private readonly prefixes: readonly string[];

  constructor(rules: RuleBook) {
    const lists = rules.knowledge<Lists>('tensorflow');
    this.known = new Set([...lists.operators, ...lists['extension-operators']]);
    this.prefixes = lists['extension-prefixes'];
    for (const rule of rules.ofSurface('tensorflow')) {
      const { operators = {} } = matchOf<{ readonly operators: Readonly<Record<string, OperatorMatch>> }>(
        rule,
      );
      for (const [op, match] of Object.entries(operators)) this.learn(op, { rule, match });
    }
  }

  rulesOf(op: string): readonly OperatorRule[] {
    return this.byOperator.get(op) ?? [];
  }

  /** Whether TensorFlow or a library that models commonly need implements the operator. */
  isKnown(op: string): boolean {
    return this.known.has(op) || this.prefixes.some((prefix) => op.startsWith(prefix));
  }

  private learn(op: string, rule: OperatorRule): void {
    this.byOperator.set(op, [...this.rulesOf(op), rule]);
  }
}
