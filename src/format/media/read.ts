// Images, sounds and fonts by their first bytes, and what is read of each.
import type { Bytes } from '../../core/bytes.ts';
import type { MediaFacts } from './facts.ts';
import { readGif } from './gif.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { endOfBmp, endOfFont, endOfRiff, endOfWoff } from './sized.ts';
import type { MediaKind } from './sniff.ts';

/** Pictures behind a picture: previews and other exposures of phones. */
const MOST_PICTURES = 16;
const START_BYTES = 64;

/** Never throws for what the bytes hold: a file that breaks off has no end. */
export async function readMedia(kind: MediaKind, bytes: Bytes): Promise<MediaFacts> {
  const head = Buffer.from(await bytes.read(0, START_BYTES));
  if (head.length < 16) return { end: undefined, texts: [] };
  switch (kind) {
    case 'PNG':
      return readPng(bytes);
    case 'JPEG':
      return readJpegs(bytes);
    case 'GIF':
      return readGif(bytes);
    case 'RIFF':
      return { end: endOfRiff(head), texts: [] };
    case 'BMP':
      return { end: endOfBmp(head), texts: [] };
    case 'WOFF':
      return { end: endOfWoff(head), texts: [] };
    case 'font':
      return { end: await endOfFont(head, bytes), texts: [] };
  }
}

async function readJpegs(bytes: Bytes): Promise<MediaFacts> {
  let facts = await readJpeg(bytes);
  for (let count = 1; count < MOST_PICTURES && facts.end !== undefined; count++) {
    const next = await bytes.read(facts.end, 3);
    if (next[0] !== 0xff || next[1] !== 0xd8 || next[2] !== 0xff) break;
    const more = await readJpeg(bytes, facts.end);
    facts = { end: more.end, texts: [...facts.texts, ...more.texts] };
  }
  return facts;
}
