// Reads the segments of a JPEG (ITU T.81, annex B): the texts in front of the picture, and where it ends.
import type { Bytes } from '../../core/bytes.ts';
import { Window } from '../window.ts';
import { MEDIA_LIMITS, type MediaFacts, type MediaText } from './facts.ts';

const WINDOW_BYTES = 8192;
const SCAN_BYTES = 2 ** 20;
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

export async function readJpeg(bytes: Bytes, start = 0): Promise<MediaFacts> {
  const window = new Window(bytes, start + 2, bytes.size, WINDOW_BYTES);
  window.littleEndian = false;
  const texts: MediaText[] = [];
  for (let count = 0; count < MEDIA_LIMITS.blocks && window.remaining >= 4; count++) {
    await window.need(4);
    if (window.u8() !== 0xff) break;
    const marker = window.u8();
    // Filling may stand in front of any marker.
    if (marker === 0xff) window.position--;
    if (marker === 0xff) continue;
    if (marker === 0xd9) return { end: window.position, texts };
    const length = window.u16() - 2;
    if (length < 0 || length > window.remaining) break;
    if (marker === START_OF_SCAN) return { end: await endOf(bytes, window.position), texts };
    if ((marker === COMMENT || isApplication(marker)) && texts.length < MEDIA_LIMITS.texts) {
      const where = marker === COMMENT ? 'the comment' : `the segment APP${marker - 0xe0}`;
      const offset = window.position;
      await window.need(length);
      texts.push({ where, offset, text: Buffer.from(window.take(length)).toString('latin1') });
    } else window.skip(length);
  }
  return { end: undefined, texts };
}

/** What cameras and programs add; APP0 is fixed. */
function isApplication(marker: number): boolean {
  return marker >= 0xe1 && marker <= 0xef;
}

/** In packed pixels FF is followed by 0 or the number of a restart, so the first end behind the scan is that of the picture. */
async function endOf(bytes: Bytes, from: number): Promise<number | undefined> {
  for (let at = from; at < bytes.size; at += SCAN_BYTES) {
    const data = await bytes.read(at, SCAN_BYTES + 1);
    const found = Buffer.from(data.buffer, data.byteOffset, data.byteLength).indexOf(END_OF_IMAGE);
    if (found !== -1) return at + found + 2;
  }
  return undefined;
}
