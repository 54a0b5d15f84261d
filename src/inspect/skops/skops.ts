// The inspector of skops schemas: what the file makes skops import, call and read attributes of.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspector } from '../../core/inspection.ts';
import { mayBeginWith } from '../head.ts';
import { utf8 } from '../utf8.ts';
import { MAX_BYTES } from './limits.ts';

export const skopsInspector: Inspector = {
  name: 'skops',
  recognises,
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectSkops(artifact, context),
};

/** Bytes in which the first node is named: keys may stand in any order. */
const START = 65_536;

async function recognises({ bytes }: Artifact, head: Uint8Array): Promise<boolean> {
  if (!mayBeginWith(head, '{')) return false;
  const text = utf8(bytes.size <= head.length ? head : await bytes.read(0, START));
  if (text.includes('"__loader__"') && text.includes('"__module__"')) return true;
  return bytes.size <= MAX_BYTES && bytes.size > START && (await saysSkops(bytes));
}

/** skops writes its version last; a file that hides its keys behind others still has it somewhere. */
async function saysSkops(bytes: Artifact['bytes']): Promise<boolean> {
  const tail = utf8(await bytes.read(Math.max(0, bytes.size - 4096), 4096));
  return tail.includes('_skops_version');
}
