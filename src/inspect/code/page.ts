// The scripts of a page in HTML as one program, with the line of the page for each of its lines.
import type { Incomplete } from '../../core/coverage.ts';
import { type PageScript, scriptsOf } from '../notebook/page-scripts.ts';

export interface PageProgram {
  readonly text: string;
  readonly lines: readonly number[];
  readonly incomplete: readonly Incomplete[];
}

/** Longer scripts are libraries that a tool has put into the page: plots, formulas, whole applications. */
const MAX_SCRIPT = 100_000;
/** Characters of all scripts of one page that are read. */
const MAX_SCRIPTS = 400_000;
/** What a script needs for anything that is told of programs; most pages only draw and count. */
const MATTERS =
  /\bcookie\b|localStorage|sessionStorage|\beval\b|\bFunction\b|\bimport\b|\batob\b|fromCharCode|\bunescape\b|WebSocket|child_process|\bdecode/;

export function programOfPage(page: string): PageProgram {
  const read: PageScript[] = [];
  let left = MAX_SCRIPTS;
  let unread = 0;
  for (const script of MATTERS.test(page) ? scriptsOf(page) : []) {
    const { length } = script.text;
    if (!MATTERS.test(script.text)) continue;
    if (length > Math.min(left, MAX_SCRIPT)) {
      unread += length;
      continue;
    }
    left -= length;
    read.push(script);
  }
  const program = joined(
    page,
    read.sort((a, b) => a.at - b.at),
  );
  return { ...program, incomplete: unread === 0 ? [] : [tooLong(unread)] };
}

function tooLong(unread: number): Incomplete {
  const reason = `${unread} characters of scripts in the page were not read: scripts as long as these are libraries in most pages`;
  return { code: 'budget', reason, risk: 'shown' };
}

/** A line between two scripts keeps what one leaves open from the next. */
function joined(page: string, scripts: readonly PageScript[]): Omit<PageProgram, 'incomplete'> {
  const texts: string[] = [];
  const lines: number[] = [];
  let line = 1;
  let from = 0;
  for (const { text, at, plain } of scripts) {
    line += breaksIn(page, from, at);
    from = at;
    const own = breaksIn(text, 0, text.length) + 1;
    for (let index = 0; index < own; index++) lines.push(plain ? line + index : line);
    lines.push(line);
    texts.push(text, ';');
  }
  return { text: texts.join('\n'), lines };
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
