// Reads fonts, images and sounds that are text: a script under such a name is there to be passed over.
import { quoted } from '../quoted.ts';
import type { HookReading, HookText } from './fact.ts';

/** Characters that are looked at; a script that begins later has been padded for longer than editors scroll. */
const LOOKED = 1_048_576;
/** Of a hundred characters, how many may be control characters in something that is text. */
const TOLERATED = 2;

export function readMedia({ text, path, knowledge }: HookText): HookReading {
  const start = text.slice(0, LOOKED);
  if (!isText(start)) return { facts: [] };
  const sign = knowledge.expressions('script-signs').find((expression) => expression.test(start));
  // Error pages of servers are saved under such names.
  if (sign === undefined || /^\s*<(?:!doctype|html|\?xml|svg)\b/i.test(start)) return { facts: [] };
  const index = Math.max(0, start.search(sign));
  const told = start.slice(index, index + 120).trim();
  const evidence = `${quoted(path)} is no such file but a script: ${quoted(told)}`;
  return { facts: [{ kind: 'state', rule: 'HOOK-DISGUISED-SCRIPT', evidence, about: told, offset: index }] };
}

/** Binary media are full of control characters and of bytes that are not UTF-8. */
export function isText(text: string): boolean {
  if (text.trim() === '') return false;
  // oxlint-disable-next-line no-control-regex -- the control characters are the point
  const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\uFFFD]/g)?.length ?? 0;
  return odd * 100 <= text.length * TOLERATED;
}
