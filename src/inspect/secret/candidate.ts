// A value that may be a secret, and how sure an opinion of it makes the finding.
import type { Rule } from '../../core/rule.ts';
import type { Confidence, Severity } from '../../core/severity.ts';
import type { Opinion } from './checks.ts';
import type { Place } from './paths.ts';
import type { SecretTable } from './table.ts';

/** A value that is held to be a secret. */
export interface Candidate {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly service: string;
  readonly value: string;
  /** Whether a start of the value may be shown: not of passwords, which are short. */
  readonly showStart: boolean;
  readonly opens: string;
  readonly rotate?: string;
  readonly note?: string;
  /** In bytes of the piece. */
  readonly at: number;
  readonly end: number;
  /** A candidate of higher rank replaces those that it overlaps: formats, then addresses, then names. */
  readonly rank: number;
}

export interface SearchContext {
  readonly table: SecretTable;
  readonly place: Place;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly work: Work;
}

/** Keywords that may still be followed in this file. */
export interface Work {
  left: number;
}

/** What an opinion makes of the severity of a format. `doubtful`: only the text around it tells what it is. */
export function judged(
  rule: Rule,
  { proof, severity, note }: Opinion,
  base: Severity = rule.severity,
  doubtful = false,
): Pick<Candidate, 'rule' | 'severity' | 'confidence' | 'note'> {
  const bySum: Severity =
    proof === 'wrong' ? 'LOW' : proof === 'valid' && base === 'HIGH' ? 'CRITICAL' : base;
  const confidence: Confidence = proof === 'wrong' ? 'LOW' : doubtful ? 'MEDIUM' : rule.confidence;
  return { rule, severity: severity ?? bySum, confidence, ...(note !== undefined && { note }) };
}
