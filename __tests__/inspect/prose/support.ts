// Runs only the inspector of prose on a text, as the pipeline would, and spells texts in characters without a shape.
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { MemberUse } from '../../../src/core/artifact.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Inspection } from '../../../src/core/inspection.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { proseInspector } from '../../../src/inspect/prose/prose.ts';

const rules = await loadRules();
const inspector = proseInspector(rules);

export async function inspectProse(
  path: string,
  content: string | Uint8Array,
  use?: MemberUse,
): Promise<Inspection | undefined> {
  const data = typeof content === 'string' ? Buffer.from(content) : content;
  const artifact = { locator: { path, members: [] }, bytes: memoryBytes(data), ...(use && { use }) };
  if (!(await inspector.recognises(artifact, data.subarray(0, 4096)))) return undefined;
  return inspector.inspect(artifact, {
    rules,
    allowedGlobals: new Set(),
    openLfs: () => Promise.resolve(undefined),
  });
}

export async function findingsIn(path: string, content: string | Uint8Array): Promise<readonly Finding[]> {
  return (await inspectProse(path, content))?.findings ?? [];
}

/** Severity and rule of each finding, sorted. */
export async function told(path: string, content: string | Uint8Array): Promise<string[]> {
  return (await findingsIn(path, content)).map(({ severity, rule }) => `${severity} ${rule}`).sort();
}

/** ASCII as tag characters. */
export function tags(text: string): string {
  return Array.from(text, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
}

/** Bytes as variation selectors. */
export function selectors(text: string): string {
  return Array.from(Buffer.from(text), (byte) =>
    String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16),
  ).join('');
}

/** Characters as bits of two signs. */
export function bits(text: string, zero = '\u200b', one = '\u200c', width = 8): string {
  return Array.from(text, (letter) => letter.charCodeAt(0).toString(2).padStart(width, '0'))
    .join('')
    .replaceAll('0', zero)
    .replaceAll('1', one);
}

const WORDS = 'the model was trained on many documents and answers questions about them with care'.split(' ');

/** One sign behind each word. */
export function spread(signs: string): string {
  return Array.from(signs, (sign, at) => (WORDS[at % WORDS.length] ?? '') + sign).join(' ');
}
