// Reads the chunks of a PNG (PNG specification, third edition): only heads, and the chunks that hold text.
import { constants, inflateSync } from 'node:zlib';
import { isZlibError } from '../../container/compressed/inflate.ts';
import { Window } from '../window.ts';
import type { Bytes } from '../../core/bytes.ts';
import { MEDIA_LIMITS, type MediaFacts, type MediaText } from './facts.ts';

const SIGNATURE_BYTES = 8;
/** Pixels are most of a file and are skipped. */
const WINDOW_BYTES = 8192;
const TEXTS: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf']);

export async function readPng(bytes: Bytes): Promise<MediaFacts> {
  const window = new Window(bytes, SIGNATURE_BYTES, bytes.size, WINDOW_BYTES);
  window.littleEndian = false;
  const texts: MediaText[] = [];
  for (let count = 0; count < MEDIA_LIMITS.blocks && window.remaining >= 12; count++) {
    await window.need(8);
    const length = window.u32();
    const type = latin1(window.take(4));
    if (length + 4 > window.remaining) break;
    if (type === 'IEND') return { end: window.position + length + 4, texts };
    if (TEXTS.has(type) && texts.length < MEDIA_LIMITS.texts) {
      const offset = window.position;
      const taken = await window.upTo(Math.min(length, MEDIA_LIMITS.text));
      texts.push({ where: `the chunk ${type}`, offset, text: textOf(type, window.take(taken)) });
      window.skip(length - taken + 4);
    } else window.skip(length + 4);
  }
  return { end: undefined, texts };
}

/** Behind the keyword; what is packed is unpacked as far as it goes. */
function textOf(type: string, data: Uint8Array): string {
  const keyword = data.indexOf(0);
  if (type === 'eXIf' || keyword === -1) return latin1(data);
  if (type === 'tEXt') return latin1(data.subarray(keyword + 1));
  if (type === 'zTXt') return unpacked(data.subarray(keyword + 2));
  const packed = data[keyword + 1] === 1;
  const language = data.indexOf(0, keyword + 3);
  const translated = language === -1 ? -1 : data.indexOf(0, language + 1);
  const text = data.subarray(translated === -1 ? keyword + 1 : translated + 1);
  return packed ? unpacked(text) : new TextDecoder().decode(text);
}

function unpacked(data: Uint8Array): string {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MEDIA_LIMITS.unpacked };
    return latin1(inflateSync(data, options));
  } catch (error) {
    // What cannot be unpacked, no reader of the picture gets to see either.
    if (isZlibError(error)) return '';
    throw error;
  }
}

function latin1(data: Uint8Array): string {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
}
