// Runs only the inspector of settings on a text, and on the text before it where there is one.
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Inspection } from '../../../src/core/inspection.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { settingsInspector } from '../../../src/inspect/settings/settings.ts';

const rules = await loadRules();
const inspector = settingsInspector(rules);

export async function inspectSettings(
  path: string,
  text: string,
  before?: string,
  atBase: Readonly<Record<string, string>> = {},
): Promise<Inspection | undefined> {
  const artifact = (content: string) => ({
    locator: { path, members: [] },
    bytes: memoryBytes(Buffer.from(content)),
  });
  if (!(await inspector.recognises(artifact(text), new Uint8Array()))) return undefined;
  return inspector.inspect(artifact(text), {
    rules,
    allowedGlobals: new Set(),
    openLfs: () => Promise.resolve(undefined),
    openBase: (name) => {
      const other = atBase[name];
      return Promise.resolve(other === undefined ? undefined : memoryBytes(Buffer.from(other)));
    },
    ...(before !== undefined && { before: () => Promise.resolve(artifact(before)) }),
  });
}

export async function findingsIn(path: string, text: string, before?: string): Promise<readonly Finding[]> {
  return (await inspectSettings(path, text, before))?.findings ?? [];
}

/** Severity and rule of each finding, sorted. */
export async function told(path: string, text: string, before?: string): Promise<string[]> {
  return shown(await findingsIn(path, text, before));
}

/** As {@link told}, of a file that is new beside others that were there. */
export async function toldOfNew(
  path: string,
  text: string,
  atBase: Readonly<Record<string, string>>,
): Promise<string[]> {
  return shown((await inspectSettings(path, text, undefined, atBase))?.findings ?? []);
}

function shown(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, rule }) => `${severity} ${rule}`).sort();
}
