// Says which places of a page are shown as code: a comment there is an example that everybody reads.
import { isInside, type Range } from './ranges.ts';

const FENCE = /^[ \t>]{0,12}(?:[-*+] |\d{1,3}[.)] )?[ \t]{0,12}(`{3,200}|~{3,200})/;

/** Whether a place is inside a fence or between backticks of its line. A hint: who writes the text chooses the fences. */
export function shownAsCode(text: string): (at: number) => boolean {
  let fences: readonly Range[] | undefined;
  return (at) => {
    fences ??= fencesOf(text);
    return isInside(fences, at) || betweenTicks(text, at);
  };
}

function fencesOf(text: string): Range[] {
  const found: Range[] = [];
  let open: { readonly at: number; readonly sign: string } | undefined;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    const sign = FENCE.exec(text.slice(at, Math.min(stop, at + 240)))?.[1];
    if (sign !== undefined && open === undefined) open = { at, sign };
    else if (sign !== undefined && open !== undefined && sign.startsWith(open.sign)) {
      found.push([open.at, stop]);
      open = undefined;
    }
    at = stop + 1;
  }
  return found;
}

/** Characters of a line before the place that are looked at. */
const BEFORE = 400;

function betweenTicks(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const end = text.indexOf('\n', at);
  const rest = text.slice(at, Math.min(end === -1 ? text.length : end, at + BEFORE));
  return line.split('`').length % 2 === 0 && rest.includes('`');
}
