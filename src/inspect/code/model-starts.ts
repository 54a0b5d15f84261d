// Which row of the rules' list a command is of: its program, a module of Python, an image, or what stands behind a runner.
import { asOptions } from './model-words.ts';
import { entryOf, type ModelRows, optionName, type Row } from './model-rows.ts';

/** A row, with the words behind its program and the variables that are set for it. */
export interface Started {
  readonly row: Row;
  readonly program: string;
  readonly words: readonly (string | undefined)[];
  readonly variables: ReadonlyMap<string, string>;
}

export function startOf(
  name: string,
  words: readonly (string | undefined)[],
  variables: ReadonlyMap<string, string>,
  rows: ModelRows,
): Started | undefined {
  const begin = (row: Row | undefined, program: string, rest: readonly (string | undefined)[]) =>
    row === undefined
      ? undefined
      : { row, program, words: row.settings === true ? asOptions(rest) : rest, variables };
  if (name.startsWith('-')) return begin(rows.ofOption(optionName(name)), name, [name, ...words]);
  if (/^(?:python|pypy)$/.test(name)) return ofModule(words, begin, rows) ?? ofScript(words, begin, rows);
  const row = rows.ofProgram(name);
  if (row !== undefined && (!rows.runners.has(name) || opening(row, words) !== undefined))
    return begin(row, name, words);
  if (rows.runners.has(name)) return ofRunner(words, variables, rows);
  const { anywhere } = rows;
  const reads = [...(anywhere?.env?.model ?? []), ...(anywhere?.env?.code ?? [])];
  return reads.some((variable) => variables.has(variable)) ? begin(anywhere, name, []) : undefined;
}

type Begin = (
  row: Row | undefined,
  program: string,
  rest: readonly (string | undefined)[],
) => Started | undefined;

/** A script of somebody's own, which is known by its options only. */
function ofScript(
  words: readonly (string | undefined)[],
  begin: Begin,
  rows: ModelRows,
): Started | undefined {
  const script = words.find((word) => word?.endsWith('.py') === true);
  return begin(rows.ofProgram('python'), script ?? 'python', words);
}

function ofModule(
  words: readonly (string | undefined)[],
  begin: Begin,
  rows: ModelRows,
): Started | undefined {
  const at = words.indexOf('-m');
  const module = words[at + 1];
  return at === -1 || module === undefined
    ? undefined
    : begin(rows.ofModule(module), module, words.slice(at + 2));
}

/** `docker run -e MODEL_ID=a/b image --model-id ...`, `uv run vllm serve ...`: what stands behind the runner. */
function ofRunner(
  words: readonly (string | undefined)[],
  before: ReadonlyMap<string, string>,
  rows: ModelRows,
): Started | undefined {
  const variables = new Map(before);
  for (const [at, word] of words.entries()) {
    if (word === undefined) continue;
    const set = /^(?:-e|--env)(?:=(.*))?$/s.exec(word);
    const [, name, value] =
      /^(\w{1,80})=(.*)$/s.exec(set?.[1] ?? (set === null ? '' : (words[at + 1] ?? ''))) ?? [];
    if (name !== undefined && value !== undefined) variables.set(name, value);
    const rest = words.slice(at + 1);
    const image = rows.ofImage(word);
    if (image !== undefined) {
      const given = words[words.indexOf('--entrypoint') + 1];
      const [program = '', ...entry] = words.includes('--entrypoint') ? [given] : entryOf(image);
      return startOf(program, [...entry, ...rest], variables, rows);
    }
    if (/^(?:.*\/)?python[\d.]*$/.test(word)) return startOf('python', rest, variables, rows);
    const row = rows.ofProgram(word);
    if (row !== undefined && !rows.runners.has(word)) return startOf(word, rest, variables, rows);
  }
  return undefined;
}

/** Behind which word the model can stand; undefined when none of the words that open it is there. */
export function opening(row: Row, words: readonly (string | undefined)[]): number | undefined {
  const start = words.findIndex((word) => word?.startsWith('-') !== true);
  for (const opens of row.openings)
    if (opens.every((word, index) => words[Math.max(start, 0) + index] === word))
      return opens.length === 0 ? 0 : Math.max(start, 0) + opens.length;
  return undefined;
}
