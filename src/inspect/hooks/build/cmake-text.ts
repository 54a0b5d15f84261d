// Parts a CMake file into its commands with their arguments (cmake-language(7)).

export interface CmakeArgument {
  /** As it stands there: references to variables are not resolved. */
  readonly value: string;
  readonly offset: number;
  /** Whether it is taken as it is, so that it is no keyword. */
  readonly quoted: boolean;
}

export interface CmakeCommand {
  /** In lower case, as CMake compares it. */
  readonly name: string;
  readonly args: readonly CmakeArgument[];
  /** In characters. */
  readonly offset: number;
}

/** Commands of one file; real ones have some thousand. */
const MAX_COMMANDS = 20_000;
/** Arguments of one command, which lists of files have. */
const MAX_ARGUMENTS = 5000;

const COMMAND = /#\[(={0,20})\[|#[^\n]*|([A-Za-z_]\w{0,100})[ \t]{0,100}\(/g;
const ARGUMENT = /#\[(={0,20})\[|#[^\n]*|\[(={0,20})\[|"|[()]|(?:\\[^]|[^\s()#"\\])+|\s+|[^]/y;

/** Linear; what is not closed ends with the text. Never throws. */
export function cmakeCommands(text: string): readonly CmakeCommand[] {
  const found: CmakeCommand[] = [];
  const start = new RegExp(COMMAND);
  for (
    let match = start.exec(text);
    match !== null && found.length < MAX_COMMANDS;
    match = start.exec(text)
  ) {
    const { 1: comment, 2: name, index } = match;
    if (comment !== undefined) start.lastIndex = bracketEnd(text, start.lastIndex, comment).next;
    if (name === undefined) continue;
    const { args, next } = readArguments(text, start.lastIndex);
    found.push({ name: name.toLowerCase(), args, offset: index });
    start.lastIndex = next;
  }
  return found;
}

function readArguments(text: string, from: number): { args: readonly CmakeArgument[]; next: number } {
  const args: CmakeArgument[] = [];
  const token = new RegExp(ARGUMENT);
  token.lastIndex = from;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const { 0: piece, 1: comment, 2: bracket, index } = match;
    if (piece === '(') depth++;
    else if (piece === ')' && depth-- === 0) return { args, next: token.lastIndex };
    else if (comment !== undefined) token.lastIndex = bracketEnd(text, token.lastIndex, comment).next;
    else if (bracket !== undefined) {
      const { end, next } = bracketEnd(text, token.lastIndex, bracket);
      args.push({ value: text.slice(index + piece.length, end), offset: index, quoted: true });
      token.lastIndex = next;
    } else if (piece === '"') {
      const end = quoteEnd(text, index + 1);
      args.push({ value: plain(text.slice(index + 1, end)), offset: index, quoted: true });
      token.lastIndex = end + 1;
    } else if (!piece.startsWith('#') && piece.trim() !== '' && piece !== ')')
      args.push({ value: plain(piece), offset: index, quoted: false });
    if (args.length >= MAX_ARGUMENTS) return { args, next: token.lastIndex };
  }
  return { args, next: text.length };
}

function bracketEnd(text: string, from: number, equals: string): { end: number; next: number } {
  const mark = `]${equals}]`;
  const end = text.indexOf(mark, from);
  return end === -1 ? { end: text.length, next: text.length } : { end, next: end + mark.length };
}

function quoteEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function plain(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(\r?\n|[^])/g, (_, one: string) => {
    if (one.endsWith('\n')) return '';
    return one === 'n' ? '\n' : one === 't' ? '\t' : one === ';' ? '\\;' : one;
  });
}
