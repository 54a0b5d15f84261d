// What every report is made of: the decision, the judged findings, the coverage, the counts.
import type { Coverage } from './coverage.ts';
import type { ModelDrift } from './drift.ts';
import type { Decision, JudgedFinding } from './finding.ts';

export interface Report {
  readonly decision: Decision;
  /** One plain sentence: why the decision is what it is. Raw text. */
  readonly reason: string;
  /** Worst first, then by path, member and offset: the same input gives the same order. */
  readonly findings: readonly JudgedFinding[];
  readonly coverage: readonly Coverage[];
  /** What the change does to the tensors of models; empty when it does nothing to any. */
  readonly drift: readonly ModelDrift[];
  /** Remarks about the run itself: expired exceptions, missing permissions. Raw text. */
  readonly notices: readonly string[];
  readonly stats: { readonly files: number; readonly bytes: number; readonly milliseconds: number };
}
