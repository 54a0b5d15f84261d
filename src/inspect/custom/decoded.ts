// Texts as they are meant: UTF-16 says so with its first two bytes, and everything else is taken for UTF-8.

/** Units that are looked at: a text holds none of what few binary files do without. */
const LOOKED_AT = 256;
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\ufffd]/;

/** Whether it begins as a text in UTF-16 does; sounds and pictures may begin with the same two bytes. */
export function isWide(head: Uint8Array): boolean {
  const encoding = wideEncoding(head);
  if (encoding === undefined) return false;
  return !NO_TEXT.test(new TextDecoder(encoding).decode(head.subarray(0, 2 * LOOKED_AT)));
}

export function decoded(data: Uint8Array): string {
  return new TextDecoder(isWide(data) ? wideEncoding(data) : 'utf-8').decode(data);
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
