// Where in the file a verdict on a program inside it stands: a here-document has lines of its own there.
import type { CodePlace, EmbeddedCode } from '../../code/facts.ts';
import type { CodeVerdict } from './judge.ts';
import type { ReadProgram } from './programs.ts';

/** The verdict on the line of its word, in a command that goes on over several lines. */
export function onItsLine(verdict: CodeVerdict, text: string): CodeVerdict {
  const { at, line, evidence } = verdict;
  if (at === undefined) return verdict;
  const lines = text.split('\n');
  const goesOn = (index: number): boolean => lines[index]?.endsWith('\\') === true;
  let first = line - 1;
  for (let left = MAX_LINES; left > 0 && goesOn(first - 1); left--) first--;
  for (let index = first; index < first + MAX_LINES; index++) {
    if (at.test(lines[index] ?? ''))
      return {
        ...verdict,
        line: index + 1,
        evidence: evidence.replace(`(line ${line})`, `(line ${index + 1})`),
      };
    if (!goesOn(index)) break;
  }
  return verdict;
}

/** Lines of one command. */
const MAX_LINES = 500;

/** A verdict on a program, which may stand in another one, as one on the file, whose text `whole` is. */
export function placed(verdict: CodeVerdict, { inside, facts }: ReadProgram, whole: string): CodeVerdict {
  const [outermost] = inside;
  if (outermost === undefined) return verdict;
  const layers = inside.flatMap(({ layers: through }) => through);
  const how = layers.length === 0 ? '' : `, decoded through ${[...new Set(layers)].join(' and ')}`;
  const evidence = `in a program of ${facts.language} that stands in line ${outermost.line}${how}: ${verdict.evidence}`;
  const texts = [whole, ...inside.map(({ text }) => text)];
  const place = inside.reduceRight<CodePlace>(
    (inner, embedded, at) => placeAround(inner, embedded, texts[at] ?? ''),
    verdict,
  );
  return { ...verdict, evidence, line: place.line, column: place.column };
}

/** A place in a program inside another as one in that: where its text stands as it is, or else where it is run. */
function placeAround(
  inner: CodePlace,
  { line, column, text, layers }: EmbeddedCode,
  outer: string,
): CodePlace {
  const start = layers.length > 0 ? -1 : foundIn(outer, text, startOfLine(outer, line));
  if (start === -1) return { line, column };
  const before = outer.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length + inner.line - 1,
    column: inner.line === 1 ? start - lineStart + inner.column : inner.column,
  };
}

/** Where a text stands as it is, or between the quotes of a shell, which write one of their own in this way. */
function foundIn(outer: string, text: string, from: number): number {
  const plain = outer.indexOf(text, from);
  if (plain !== -1 || !text.includes("'")) return plain;
  return outer.indexOf(text.replaceAll("'", `'\\''`), from);
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start;
}
