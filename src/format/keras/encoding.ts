// The text of a JSON file in any encoding that Python's json.loads takes bytes in (json.detect_encoding).

/** UTF-8, UTF-16 or UTF-32 by byte order mark, else by where the first bytes are zero. `mark`: bytes of the mark. */
export function decodeJsonBytes(data: Uint8Array): { text: string; utf8: boolean; mark: number } {
  const [a = 1, b = 1, c = 1, d = 1] = data;
  if (beginsWith(data, [0xff, 0xfe, 0, 0]))
    return { text: utf32(data.subarray(4), true), utf8: false, mark: 4 };
  if (beginsWith(data, [0, 0, 0xfe, 0xff]))
    return { text: utf32(data.subarray(4), false), utf8: false, mark: 4 };
  if (beginsWith(data, [0xff, 0xfe])) return { text: utf16(data.subarray(2), true), utf8: false, mark: 2 };
  if (beginsWith(data, [0xfe, 0xff])) return { text: utf16(data.subarray(2), false), utf8: false, mark: 2 };
  if (beginsWith(data, [0xef, 0xbb, 0xbf])) return { text: utf8(data.subarray(3)), utf8: true, mark: 3 };
  if (data.length >= 4 && a === 0) return zeroFirst(data, b);
  if (data.length >= 4 && b === 0) {
    return { text: c === 0 && d === 0 ? utf32(data, true) : utf16(data, true), utf8: false, mark: 0 };
  }
  return { text: utf8(data), utf8: true, mark: 0 };
}

function zeroFirst(data: Uint8Array, second: number): { text: string; utf8: boolean; mark: number } {
  return { text: second === 0 ? utf32(data, false) : utf16(data, false), utf8: false, mark: 0 };
}

function beginsWith(data: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => data[place] === byte);
}

function utf8(data: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
}

function utf16(data: Uint8Array, little: boolean): string {
  return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(data);
}

/** The platform decodes no UTF-32; it is told in UTF-16, one unit for what is not a character. */
function utf32(data: Uint8Array, little: boolean): string {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const units = new Uint16Array(2 * Math.ceil(data.length / 4));
  let length = 0;
  for (let at = 0; at + 4 <= data.length; at += 4) {
    const point = view.getUint32(at, little);
    if (point > 0x10ffff) units[length++] = 0xfffd;
    else if (point > 0xffff) {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10);
      units[length++] = 0xdc00 + (point & 0x3ff);
    } else units[length++] = point;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(new Uint8Array(units.buffer, 0, 2 * length));
}

/** Characters between two places whose byte offset is remembered. */
const STRIDE = 65_536;

/**
 * Turns offsets in characters of `text` into offsets in bytes of the UTF-8 that it was read from, `mark` bytes of
 * which are not in the text. Cheap for any number of offsets.
 */
export function byteOffsets(text: string, mark: number): (offset: number) => number {
  const starts: number[] = [mark];
  return (offset) => {
    const chunk = Math.floor(offset / STRIDE);
    while (starts.length <= chunk) {
      const at = (starts.length - 1) * STRIDE;
      starts.push((starts.at(-1) ?? mark) + Buffer.byteLength(text.slice(at, at + STRIDE)));
    }
    return (starts[chunk] ?? mark) + Buffer.byteLength(text.slice(chunk * STRIDE, offset));
  };
}
