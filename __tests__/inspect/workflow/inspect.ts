// Inspects workflows that are given as text, for tests that state only what differs.
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { inspectBytes } from '../../support/inspect.ts';

export const WORKFLOW = '.github/workflows/x.yml';
export const COMMIT = 'a'.repeat(40);

/** The findings of a workflow, or of what a change makes of one. */
export async function findingsIn(
  text: string,
  path = WORKFLOW,
  before?: string,
): Promise<readonly Finding[]> {
  const artifact = { locator: { path, members: [] }, bytes: memoryBytes(Buffer.from(before ?? '')) };
  const context = before === undefined ? {} : { before: () => Promise.resolve(artifact) };
  return (await inspectBytes(Buffer.from(text), path, context)).findings;
}

/** Severity and rule, without the surface, in the order of the file. */
export async function verdictsOn(text: string, path?: string, before?: string): Promise<string[]> {
  const findings = await findingsIn(text, path, before);
  return findings.map(({ severity, rule }) => `${severity} ${rule.replace('WORKFLOW-', '')}`);
}

interface JobOptions {
  readonly on?: string;
  readonly permissions?: string;
  readonly job?: string;
  readonly env?: string;
}

/** A workflow of one job; steps are given as YAML of a list. */
export function workflow(steps: string, { on = 'push', permissions, job, env }: JobOptions = {}): string {
  const indented = steps.trim().replaceAll(/^/gm, '      ');
  return [
    `on: ${on}`,
    ...(env === undefined ? [] : [`env: ${env}`]),
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    ...(permissions === undefined ? [] : [`    permissions: ${permissions}`]),
    ...(job === undefined ? [] : [`    ${job}`]),
    '    steps:',
    indented,
    '',
  ].join('\n');
}

/** One step with a script. */
export function run(script: string): string {
  return `- run: |\n${script.replaceAll(/^/gm, '    ')}`;
}
