// The base score of a CVSS vector, for advisories that give no severity in words.
import type { Severity } from '../core/severity.ts';

const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};
/** Privileges weigh less against the attacker when the scope changes. */
const PRIVILEGES: Readonly<Record<string, readonly [unchanged: number, changed: number]>> = {
  N: [0.85, 0.85],
  L: [0.62, 0.68],
  H: [0.27, 0.5],
};

/**
 * The severity of a CVSS 3.0 or 3.1 vector; undefined for anything else.
 * Source: FIRST, CVSS v3.1 Specification, sections 7.1 and 5.
 */
export function severityOfVector(vector: string): Severity | undefined {
  const score = baseScore(vector);
  if (score === undefined) return undefined;
  if (score >= 9) return 'CRITICAL';
  if (score >= 7) return 'HIGH';
  return score >= 4 ? 'MEDIUM' : 'LOW';
}

function baseScore(vector: string): number | undefined {
  if (!/^CVSS:3\.[01]\//.test(vector)) return undefined;
  const metrics = new Map(
    vector.split('/').map((part) => {
      const [metric = '', value = ''] = part.split(':', 2);
      return [metric, value];
    }),
  );
  const weights = Object.entries(WEIGHTS).map(([metric, values]) => values[metrics.get(metric) ?? '']);
  const privileges = PRIVILEGES[metrics.get('PR') ?? ''];
  const scope = metrics.get('S');
  if (weights.includes(undefined) || privileges === undefined || (scope !== 'U' && scope !== 'C'))
    return undefined;
  const [vectorWeight = 0, complexity = 0, interaction = 0, c = 0, i = 0, a = 0] = weights;
  const changed = scope === 'C';
  const base = 1 - (1 - c) * (1 - i) * (1 - a);
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * vectorWeight * complexity * privileges[changed ? 1 : 0] * interaction;
  return roundUp(Math.min(10, (changed ? 1.08 : 1) * (impact + exploitability)));
}

/** To one decimal, upward, on whole numbers, as the specification has it (appendix A). */
function roundUp(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
