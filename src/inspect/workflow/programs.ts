// What a command of a script calls, behind the words that only say how.
import type { Command } from '../../format/workflow/commands.ts';
import { wordSet } from './positionals.ts';

/** Words before a command that change nothing about what it does. */
const BEFORE = wordSet(
  'if then do else elif while until ! { & command exec sudo env nohup time retry ' +
    'timeout xvfb-run nice winpty eatmydata',
);
/** Programs that run another one, with the words that stand between. */
const RUNNERS: readonly (readonly string[])[] = [
  ['poetry', 'run'],
  ['pdm', 'run'],
  ['uv', 'run'],
  ['conda', 'run'],
  ['pipenv', 'run'],
  ['corepack'],
];
const PYTHON = /^(?:.*[\\/])?(?:python|py|pypy)[\d.]*(?:\.exe)?$/i;

/** The words of a call from the program on; the program without its folder, Python modules as programs. */
export function callOf({ words }: Command): string[] {
  let rest = words.slice(skipBefore(words));
  const runner = RUNNERS.find((run) => run.every((word, index) => rest[index] === word));
  if (runner !== undefined) rest = rest.slice(runner.length).slice(skipOptions(rest.slice(runner.length)));
  const [program = '', ...args] = rest;
  if (PYTHON.test(program) && args[0] === '-m' && args[1] !== undefined) return args.slice(1);
  if (/^(?:\.{0,2}[\\/])?[\w.-]+\.(?:sh|bash|py|js|mjs|ps1)$/.test(program)) return rest;
  return [baseOf(program), ...args];
}

function skipBefore(words: readonly string[]): number {
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    if (BEFORE.has(word)) at += 1 + skipOptions(words.slice(at + 1, at + 6));
    else if (/^[A-Za-z_]\w*\+?=/.test(word)) at++;
    else break;
  }
  return at;
}

/** `timeout` has a duration behind it. */
function skipOptions(words: readonly string[]): number {
  const first = words.findIndex((word) => !/^(?:-[\w-]*(?:=.*)?|\d+[smh]?)$/.test(word));
  return first === -1 ? words.length : first;
}

/** `./gradlew` and other programs of the checkout keep their folder. */
function baseOf(program: string): string {
  if (program.startsWith('./') || program.startsWith('.\\')) return program;
  return (program.split(/[\\/]/).at(-1) ?? program).replace(/\.exe$/i, '');
}
