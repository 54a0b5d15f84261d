// Tells images, sounds and fonts by their first bytes, and by their names where these say too little.

export type MediaKind = 'PNG' | 'JPEG' | 'GIF' | 'RIFF' | 'BMP' | 'WOFF' | 'font';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const FONT_STARTS: ReadonlySet<string> = new Set(['\0\x01\0\0', 'OTTO', 'true']);
const RIFF_KINDS: ReadonlySet<string> = new Set(['WEBP', 'WAVE']);

export function mediaKindOf(head: Uint8Array, name: string): MediaKind | undefined {
  switch (head[0]) {
    case 0x89:
      return PNG.equals(head.subarray(0, PNG.length)) ? 'PNG' : undefined;
    case 0xff:
      return head[1] === 0xd8 && head[2] === 0xff ? 'JPEG' : undefined;
    case 0x47:
      return /^GIF8[79]a$/.test(ascii(head, 0, 6)) ? 'GIF' : undefined;
    case 0x52:
      return ascii(head, 0, 4) === 'RIFF' && RIFF_KINDS.has(ascii(head, 8, 12)) ? 'RIFF' : undefined;
    case 0x42:
      return head[1] === 0x4d && name.endsWith('.bmp') ? 'BMP' : undefined;
    case 0x77:
      return /^wOF[F2]$/.test(ascii(head, 0, 4)) ? 'WOFF' : undefined;
    default:
      return /\.(?:ttf|otf)$/.test(name) && FONT_STARTS.has(ascii(head, 0, 4)) ? 'font' : undefined;
  }
}

function ascii(head: Uint8Array, from: number, to: number): string {
  return Buffer.from(head.subarray(from, to)).toString('latin1');
}
