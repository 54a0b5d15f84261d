// A first look at text by its bytes, for telling formats apart without decoding every head.

const BLANK: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/**
 * Whether `head` may begin with one of these characters (ASCII) behind blanks and a byte order mark of UTF-8: the first
 * byte that is neither decides. True as well when there is none, for then the text begins behind the head.
 */
export function mayBeginWith(head: Uint8Array, characters: string): boolean {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (BLANK.has(head[at] ?? -1)) at++;
  const first = head[at];
  return first === undefined || characters.includes(String.fromCharCode(first));
}
