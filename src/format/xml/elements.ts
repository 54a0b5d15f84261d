// Finds elements of one name in an XML text, in windows, without building a tree.
import { type Bytes, chunksOf } from '../../core/bytes.ts';

export interface XmlElement {
  /** The element as it is written, cut. */
  readonly text: string;
  /** Of its `<`, in bytes of the file. */
  readonly offset: number;
}

/** Bytes of an element that are looked at. */
const ELEMENT_BYTES = 65_536;
const CHUNK_BYTES = 1 << 20;

/** Every element of the name, whatever its prefix. Linear; memory is one chunk. Comments are not told apart. */
export async function* elementsOf(bytes: Bytes, name: string): AsyncGenerator<XmlElement> {
  const open = new RegExp(`<(?:[\\w.-]{1,64}:)?${name}(?=[\\s/>])`, 'g');
  let carried = '';
  let base = 0;
  for await (const chunk of chunksOf(bytes, CHUNK_BYTES)) {
    const text = carried + Buffer.from(chunk).toString('latin1');
    base -= carried.length;
    const isLast = base + text.length >= bytes.size;
    const limit = isLast ? text.length : Math.max(0, text.length - ELEMENT_BYTES);
    for (const match of text.matchAll(open)) {
      if (match.index >= limit) break;
      yield { text: elementAt(text, match.index, name), offset: base + match.index };
    }
    carried = text.slice(limit);
    base += text.length;
  }
}

function elementAt(text: string, start: number, name: string): string {
  const part = text.slice(start, start + ELEMENT_BYTES);
  const tagEnd = part.indexOf('>');
  if (tagEnd === -1) return part;
  if (part[tagEnd - 1] === '/') return part.slice(0, tagEnd + 1);
  const close = part.search(new RegExp(`</(?:[\\w.-]{1,64}:)?${name}\\s*>`));
  return close === -1 ? part : part.slice(0, close);
}
