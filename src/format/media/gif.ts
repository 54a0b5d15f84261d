// Reads the blocks of a GIF (GIF89a specification): comments, and where the trailer stands.
import type { Bytes } from '../../core/bytes.ts';
import { Window } from '../window.ts';
import { MEDIA_LIMITS, type MediaFacts, type MediaText } from './facts.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const HEAD_BYTES = 13;

export async function readGif(bytes: Bytes): Promise<MediaFacts> {
  const window = new Window(bytes);
  const texts: MediaText[] = [];
  if (window.remaining < HEAD_BYTES) return { end: undefined, texts };
  await window.need(HEAD_BYTES);
  window.skip(10);
  const flags = window.u8();
  window.position += 2;
  if (!skipped(window, tableBytes(flags))) return { end: undefined, texts };
  for (let count = 0; count < MEDIA_LIMITS.blocks && window.remaining > 0; count++) {
    await window.need(1);
    const kind = window.u8();
    if (kind === TRAILER) return { end: window.position, texts };
    if ((kind === EXTENSION || kind === IMAGE) && (await block(window, kind, texts))) continue;
    break;
  }
  return { end: undefined, texts };
}

/** Whether the block is one, up to its end. */
async function block(window: Window, kind: number, texts: MediaText[]): Promise<boolean> {
  if (kind === IMAGE) {
    if (window.remaining < 10) return false;
    await window.need(9);
    window.skip(8);
    if (!skipped(window, tableBytes(window.u8()) + 1)) return false;
    return (await subBlocks(window, 0)) !== undefined;
  }
  if (window.remaining < 1) return false;
  await window.need(1);
  const label = window.u8();
  const offset = window.position;
  const isComment = label === COMMENT && texts.length < MEDIA_LIMITS.texts;
  const text = await subBlocks(window, isComment ? MEDIA_LIMITS.text : 0);
  if (isComment && text !== undefined) texts.push({ where: 'the comment', offset, text });
  return text !== undefined;
}

/** What the blocks of up to 255 bytes hold, as far as it is wanted; undefined where they break off. */
async function subBlocks(window: Window, wanted: number): Promise<string | undefined> {
  const parts: string[] = [];
  let held = 0;
  while (window.remaining > 0) {
    if (!window.has(1)) await window.need(1);
    const length = window.u8();
    if (length === 0) return parts.join('');
    if (length > window.remaining) return undefined;
    if (held < wanted) {
      await window.need(length);
      parts.push(Buffer.from(window.take(length)).toString('latin1'));
      held += length;
    } else window.skip(length);
  }
  return undefined;
}

function tableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function skipped(window: Window, count: number): boolean {
  if (count > window.remaining) return false;
  window.skip(count);
  return true;
}
