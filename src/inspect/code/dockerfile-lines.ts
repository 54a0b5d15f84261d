// The instructions of a Dockerfile: their lines, joined where they go on, and their here-documents.

export interface Instruction {
  /** The number of its first line, from 0. */
  readonly at: number;
  /** Its own lines, as a shell would have them: a backslash where one goes on, and in the place of a comment. */
  readonly lines: readonly string[];
  /** Lines of its here-documents with their ends. */
  readonly bodies: readonly string[];
}

export interface Heredoc {
  readonly name: string;
  /** Whether tabs may stand before its end. */
  readonly dashed: boolean;
}

/** `# escape=` counts only before everything else (Dockerfile reference, "Parser directives"). */
const DIRECTIVE = /^\s*#\s*(\w{1,40})\s*=\s*(?:(\S{1,200})\s*)?$/;
const COMMENT = /^\s*#/;
const QUOTED = /(?<!<<-?)(?:"(?:[^"\\]|\\.){0,4000}"|'[^']{0,4000}')/g;
const HEREDOC = /(?<=^|[\s;&|(])\d?<<(-?)(["']?)([A-Za-z_]\w{0,63})\2/g;
const SHELL_HEREDOC = /(?<!<)<<-?(?!<)[ \t]*(["']?)\w*\1/g;
const SPACED = /(?<!<)<<-?[ \t]+(["']?)\w*\1/g;
/** Instructions that may have here-documents. */
const MAY_HAVE = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i;
/** Here-documents of one instruction. */
const MAX_HEREDOCS = 20;

/** In time that grows with the text. */
export function instructionsOf(text: string): { instructions: readonly Instruction[]; count: number } {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const last = new Map(lines.map((line, index) => [line.replace(/^\t+/, ''), index]));
  const escape = escapeOf(lines);
  const instructions: Instruction[] = [];
  for (let at = 0; at < lines.length;) {
    if (COMMENT.test(lines[at] ?? '') || lines[at]?.trim() === '') at++;
    else {
      const own = ownLines(lines, at, escape);
      const bodies = bodiesOf(own, lines, at + own.length, last);
      const shown = own.map((line) => withoutFalse(line, bodies.length === 0));
      instructions.push({ at, lines: shown, bodies });
      at += own.length + bodies.length;
    }
  }
  return { instructions, count: lines.length };
}

function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name, value] = DIRECTIVE.exec(line) ?? [];
    if (name === undefined) return '\\';
    if (name.toLowerCase() === 'escape') return value === '`' ? '`' : '\\';
  }
  return '\\';
}

function ownLines(lines: readonly string[], start: number, escape: string): readonly string[] {
  const own: string[] = [];
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const isNothing = own.length > 0 && (COMMENT.test(line) || line.trim() === '');
    const end = line.trimEnd();
    const goesOn = isNothing || end.endsWith(escape);
    own.push(isNothing ? '\\' : goesOn ? `${end.slice(0, -1)}\\` : line);
    if (!goesOn) break;
  }
  return own;
}

function bodiesOf(
  own: readonly string[],
  lines: readonly string[],
  start: number,
  last: ReadonlyMap<string, number>,
): readonly string[] {
  if (!MAY_HAVE.test(own[0] ?? '')) return [];
  let at = start;
  for (const heredoc of own.flatMap(heredocsIn).slice(0, MAX_HEREDOCS)) {
    // Without its end it is none.
    if ((last.get(heredoc.name) ?? -1) < at) continue;
    const end = endAfter(lines, at, heredoc);
    if (end !== undefined) at = end + 1;
  }
  return lines.slice(start, at);
}

function endAfter(lines: readonly string[], start: number, heredoc: Heredoc): number | undefined {
  for (let at = start; at < lines.length; at++) if (isEnd(lines[at] ?? '', heredoc)) return at;
  return undefined;
}

function isEnd(line: string, { name, dashed }: Heredoc): boolean {
  return (dashed ? line.replace(/^\t+/, '') : line) === name;
}

/**
 * What only a shell takes for the beginning of a here-document is blanked, or it would hide the instructions behind it.
 */
function withoutFalse(line: string, all: boolean): string {
  return line.includes('<<') ? line.replaceAll(all ? SHELL_HEREDOC : SPACED, blanks) : line;
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}

/** The here-documents that a line begins, outside of quotes. */
export function heredocsIn(line: string): readonly Heredoc[] {
  if (!line.includes('<<')) return [];
  const plain = line.replaceAll(QUOTED, blanks);
  return [...plain.matchAll(HEREDOC)].map(([, dash, , name = '']) => ({ name, dashed: dash === '-' }));
}
