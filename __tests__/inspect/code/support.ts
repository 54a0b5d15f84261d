// Judges a program as the pipeline would, and keeps what the code and loading surfaces say.
import type { Finding } from '../../../src/core/finding.ts';
import type { InspectionContext } from '../../../src/core/inspection.ts';
import { inspectBytes } from '../../support/inspect.ts';

const SURFACES: ReadonlySet<string> = new Set(['code', 'loading', 'scan']);

export async function judged(
  path: string,
  text: string,
  differing: Partial<InspectionContext> = {},
): Promise<readonly Finding[]> {
  const { findings } = await inspectBytes(Buffer.from(text), path, differing);
  return findings.filter(({ surface }) => SURFACES.has(surface));
}

/** Rules with the severity that decides, in a form that a test can state. */
export async function verdicts(path: string, text: string): Promise<string[]> {
  return (await judged(path, text)).map(({ rule, severity }) => `${rule} ${severity}`).sort();
}

const BLOCKS: ReadonlySet<string> = new Set(['CRITICAL', 'HIGH']);

/** What the change would come to by these surfaces alone. */
export async function decision(path: string, text: string): Promise<'block' | 'review' | 'pass'> {
  const severities = (await judged(path, text)).map(({ severity }) => severity);
  if (severities.some((severity) => BLOCKS.has(severity))) return 'block';
  return severities.includes('MEDIUM') ? 'review' : 'pass';
}
