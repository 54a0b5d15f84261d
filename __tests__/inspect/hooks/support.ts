// Runs only the inspector of hooks on a text, as the pipeline would.
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Inspection } from '../../../src/core/inspection.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { hooksInspector } from '../../../src/inspect/hooks/hooks.ts';

const rules = await loadRules();
const inspector = hooksInspector(rules);

export async function inspectHook(
  path: string,
  content: string | Uint8Array | object,
  others: Readonly<Record<string, string>> = {},
): Promise<Inspection | undefined> {
  const text =
    typeof content === 'object' && !(content instanceof Uint8Array) ? JSON.stringify(content) : content;
  const data = typeof text === 'string' ? Buffer.from(text) : text;
  const artifact = { locator: { path, members: [] }, bytes: memoryBytes(data) };
  if (!(await inspector.recognises(artifact, data.subarray(0, 4096)))) return undefined;
  return inspector.inspect(artifact, {
    rules,
    allowedGlobals: new Set(),
    openLfs: () => Promise.resolve(undefined),
    openHead: (name) => {
      const other = others[name];
      return Promise.resolve(other === undefined ? undefined : memoryBytes(Buffer.from(other)));
    },
  });
}

export async function findingsIn(
  path: string,
  content: string | Uint8Array | object,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  return (await inspectHook(path, content, others))?.findings ?? [];
}

/** Severity and rule of each finding, sorted. */
export async function told(
  path: string,
  content: string | Uint8Array | object,
  others: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  return (await findingsIn(path, content, others)).map(({ severity, rule }) => `${severity} ${rule}`).sort();
}
