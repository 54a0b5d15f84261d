// Reads meson.build for the commands that run while a project is configured or installed.
import { quoted } from '../quoted.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';

const CALL = /\b(?:run_command|add_postconf_script|add_install_script)[ \t]{0,20}\(/g;
/** Commands of one file, where the largest have some dozens, and characters of one call. */
const MAX_CALLS = 1000;
const MAX_CALL = 4096;
/** Where the arguments by name begin, which are none of the command. */
const NAMED = /\b(?:check|capture|env|install_tag|skip_if_destdir|dry_run)\s{0,20}:/;
const WORD = /'((?:[^'\\\n]|\\.){0,500})'|[A-Za-z_]\w{0,60}/g;
const PROGRAM =
  /^[ \t]*([A-Za-z_]\w{0,60})[ \t]{0,20}=[ \t]{0,20}(find_program[ \t]{0,20}\([ \t]{0,20}'([^'\n]{1,100})'|import[ \t]{0,20}\([ \t]{0,20}'python3?'[ \t]{0,20}\))/gm;
/** What gives a place in the tree. */
const PLACES: ReadonlySet<string> = new Set(['meson', 'files', 'find_program', 'join_paths']);

/** Quiet unless dangerous; the files that the commands start are read as programs. */
export function readMeson({ text, path, when }: HookText): HookReading {
  const plain = text.replace(/^[ \t]*#.*$/gm, (line) => ' '.repeat(line.length));
  const programs = new Map(
    [...plain.matchAll(PROGRAM)].map(([, name = '', , program = 'python3']) => [name, program]),
  );
  const facts: HookFact[] = [];
  let left = MAX_CALLS;
  for (const { 0: call, index } of plain.matchAll(CALL)) {
    if (left-- === 0) {
      const reason = `only ${MAX_CALLS} commands of the file were read`;
      return { facts, problem: { reason, unread: true } };
    }
    const command = commandIn(plain.slice(index + call.length, index + MAX_CALL), programs);
    if (command !== '') facts.push({ kind: 'command', command, subject: quoted(path), when, offset: index });
  }
  return { facts };
}

/** The words up to the closing parenthesis; what a variable holds that is no program is left out. */
function commandIn(text: string, programs: ReadonlyMap<string, string>): string {
  const inside = withinCall(text);
  const end = inside.search(NAMED);
  const words: string[] = [];
  for (const [whole, literal] of inside.slice(0, end === -1 ? undefined : end).matchAll(WORD)) {
    if (literal !== undefined) words.push(literal);
    else if (programs.has(whole)) words.push(programs.get(whole) ?? '');
    // python.find_installation() in the place of the program, or a variable that another file sets to it
    else if (words.length === 0 && /^py/i.test(whole) && !PLACES.has(whole)) words.push('python3');
  }
  return words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
}

function withinCall(text: string): string {
  let depth = 1;
  let isText = false;
  for (let place = 0; place < text.length; place++) {
    const letter = text[place];
    if (letter === '\\') place++;
    else if (letter === "'") isText = !isText;
    else if (!isText && letter === '(') depth++;
    else if (!isText && letter === ')' && --depth === 0) return text.slice(0, place);
  }
  return text;
}
