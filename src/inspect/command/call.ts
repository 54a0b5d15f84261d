// What a command calls, behind the words that only say how.
import { unwrap } from '../../code/shell/wrappers.ts';
import type { CommandKnowledge } from './knowledge.ts';

const PYTHON = /^(?:.*[\\/])?(?:python|py|pypy)[\d.]*(?:\.exe)?$/i;
/** Words before the command that are looked past, one of them after another. */
const MAX_BEFORE = 16;

/** The words of a call from the program on; the program without its folder, Python modules as programs. */
export function callOf(words: readonly string[], known: CommandKnowledge): string[] {
  let rest = pastBefore(words, known);
  const runner = known.runThrough.find((run) => run.every((word, index) => rest[index] === word));
  if (runner !== undefined) rest = rest.slice(runner.length).slice(skipOptions(rest.slice(runner.length)));
  const [program = '', ...args] = rest;
  if (PYTHON.test(program) && args[0] === '-m' && args[1] !== undefined) return args.slice(1);
  if (/^(?:\.{0,2}[\\/])?[\w.-]+\.(?:sh|bash|py|js|mjs|ps1)$/.test(program)) return [...rest];
  return [baseOf(program), ...args];
}

function pastBefore(words: readonly string[], { wordsBefore }: CommandKnowledge): readonly string[] {
  let rest = words;
  for (let turn = 0; turn < MAX_BEFORE; turn++) {
    const assigned = rest.findIndex((word) => !/^[A-Za-z_]\w*\+?=/.test(word));
    if (assigned === -1) return [];
    const own = rest.slice(assigned);
    const [word = ''] = own;
    const next = wordsBefore.has(word)
      ? own.slice(1 + skipOptions(own.slice(1, 6)))
      : unwrap(own, (one) => one).words;
    if (next.length === rest.length) break;
    rest = next;
  }
  return rest;
}

/** `retry` has a number behind it. */
function skipOptions(words: readonly string[]): number {
  const first = words.findIndex((word) => !/^(?:-[\w-]*(?:=.*)?|\d+[smh]?)$/.test(word));
  return first === -1 ? words.length : first;
}

/** `./gradlew` and other programs of the checkout keep their folder. */
function baseOf(program: string): string {
  if (program.startsWith('./') || program.startsWith('.\\')) return program;
  return (program.split(/[\\/]/).at(-1) ?? program).replace(/\.exe$/i, '');
}
