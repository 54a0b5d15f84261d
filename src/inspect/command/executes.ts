// What shells, interpreters and the like run: what they read, a program that they are given, a file or a module.
import type { CommandKnowledge } from './knowledge.ts';
import { programName, type WordKind } from './words.ts';

export type Executed<Word> =
  { readonly from: 'input' } | { readonly from: 'program' | 'file' | 'module'; readonly word: Word };

export type RunnerKind = 'shell' | 'powershell' | 'evaluator' | 'interpreter';

/** What kind of runner a program is, whatever its folder and version; undefined for all others. */
export function runnerKind(
  program: string,
  { shells, powershells, evaluators, interpreters }: CommandKnowledge,
): RunnerKind | undefined {
  const name = programName(program);
  if (shells.has(name)) return 'shell';
  if (powershells.has(name)) return 'powershell';
  if (evaluators.has(name)) return 'evaluator';
  return interpreters.has(withoutVersion(name)) ? 'interpreter' : undefined;
}

/** `node20`, `ruby3.2`. */
function withoutVersion(name: string): string {
  return name.replace(/(?<=[a-z])\d[\d.]{0,15}$/, '');
}

/** What a runner takes for its program: the first that it is told, and nothing behind it. */
export function executedBy<Word>(
  program: string,
  args: readonly Word[],
  known: CommandKnowledge,
  words: WordKind<Word>,
): Executed<Word> {
  const kind = runnerKind(program, known);
  const name = withoutVersion(programName(program));
  const valued = known.beforeProgram.get(kind === 'shell' ? 'shells' : name);
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (word === undefined) continue;
    const text = words.text(word);
    if (text === undefined) return { from: 'file', word };
    if (text === '-' || text === '/dev/stdin') return { from: 'input' };
    if (
      valued?.has(kind === 'powershell' ? text.toLowerCase() : text) === true ||
      (kind === 'shell' && /^[-+][a-zA-Z]*[oO]$/.test(text))
    )
      at++;
    else if (kind === 'shell' && /^-[a-zA-Z]+$/.test(text) && text.includes('s')) return { from: 'input' };
    else {
      const from = optionFor(text, name, kind);
      if (from !== undefined) return given(from, args.slice(at), kind === 'shell', words);
      const isOption = /^[-+]/.test(text) || (name === 'cmd' && /^\/\w/.test(text));
      const isVerb = /^(?:deno|bun)$/.test(name) && text === 'run';
      if (!isOption && !isVerb) return { from: kind === 'evaluator' ? evaluated(name) : 'file', word };
    }
  }
  return { from: 'input' };
}

/** `eval` runs its words, `source` a file. */
function evaluated(name: string): 'program' | 'file' {
  return name === 'source' || name === '.' ? 'file' : 'program';
}

/** Options of interpreters behind which the program, or a module's name, stands. */
const CODE_OPTION = /^(?:-[a-z]*[cep]|--eval|--print|\/c|\/k)$/i;
/** Names may be cut short, and a slash may stand before them. */
const POWERSHELL_CODE = /^[-/](?:c|co\w{0,5}|e|ec|enc\w{0,11})$/i;

function optionFor(
  text: string,
  name: string,
  kind: RunnerKind | undefined,
): 'program' | 'file' | 'module' | undefined {
  if (kind === 'shell') return /^-[a-zA-Z]+$/.test(text) && text.includes('c') ? 'program' : undefined;
  if (kind === 'evaluator') return undefined;
  if (kind === 'powershell')
    return POWERSHELL_CODE.test(text) ? 'program' : /^[-/]f(?:ile)?$/i.test(text) ? 'file' : undefined;
  if (/^-[a-z]*m$/i.test(text)) return 'module';
  if (name === 'php' && text === '-r') return 'program';
  if (name === 'deno' && text === 'eval') return 'program';
  return CODE_OPTION.test(text) ? 'program' : undefined;
}

/** A shell goes on with its options behind `-c`; `-` is what it reads. */
function given<Word>(
  from: 'program' | 'file' | 'module',
  [option, ...rest]: readonly Word[],
  isShell: boolean,
  words: WordKind<Word>,
): Executed<Word> {
  const own = isShell ? rest.find((one) => !/^[-+]./.test(words.text(one) ?? '')) : rest[0];
  const word = own ?? rest[0] ?? option;
  if (word === undefined || words.text(word) === '-') return { from: 'input' };
  return { from, word };
}
