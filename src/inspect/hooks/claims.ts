// Which of the files with the name of a hook are one.
import type { ReaderId } from './knowledge.ts';
import { isText } from './media.ts';

/** Binary formats share these suffixes; only text is a hook. */
export const TEXT_ONLY: ReadonlySet<ReaderId> = new Set(['pth', 'start', 'media', 'rust-file']);

/** Models, fonts and images have a NUL in their first bytes; a script may begin with blanks. */
export function looksLikeText(head: Uint8Array): boolean {
  if (head.subarray(0, 512).includes(0)) return false;
  const start = new TextDecoder().decode(head);
  return start.trim() === '' || isText(start);
}
