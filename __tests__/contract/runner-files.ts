// The files by which a step speaks to the runner: outputs, state, environment, path and summary.
// Behaviour of actions/runner 2.336, FileCommandManager.cs.

/** Bytes of a step summary that the runner takes; above it the whole summary is dropped with an error. */
export const SUMMARY_BYTES = 1024 * 1024;

export class FileCommandError extends Error {}

/**
 * `name=value` and `name<<delimiter` lines. Lines end at LF only; the last of equal names wins. Throws
 * {@link FileCommandError} where the runner fails the step.
 */
export function parseKeyValues(text: string): Map<string, string> {
  const values = new Map<string, string>();
  let rest = text;
  while (rest !== '') {
    const [line, after] = nextLine(rest);
    rest = after;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new FileCommandError(`Invalid format '${line}'. Name must not be empty`);
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc >= 0) {
      const [value, remaining] = heredocValue(line, heredoc, rest);
      values.set(line.slice(0, heredoc), value);
      rest = remaining;
    } else throw new FileCommandError(`Invalid format '${line}'`);
  }
  return values;
}

function heredocValue(line: string, heredoc: number, body: string): [value: string, rest: string] {
  const delimiter = line.slice(heredoc + 2);
  if (heredoc === 0 || delimiter === '') {
    throw new FileCommandError(`Invalid format '${line}'. Name and delimiter must not be empty`);
  }
  const lines: string[] = [];
  let rest = body;
  for (;;) {
    if (rest === '') throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
    const [text, after] = nextLine(rest);
    rest = after;
    if (text === delimiter) return [lines.join('\n'), rest];
    lines.push(text);
  }
}

function nextLine(text: string): [line: string, rest: string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}

/** The summary that GitHub shows, or the runner's error when it shows none. */
export function acceptedSummary(data: Buffer): { summary: string; error?: string } {
  if (data.length <= SUMMARY_BYTES) return { summary: data.toString('utf8') };
  const size = `supports content up to a size of ${SUMMARY_BYTES / 1024}k, got ${Math.floor(data.length / 1024)}k`;
  return { summary: '', error: `$GITHUB_STEP_SUMMARY upload aborted, ${size}` };
}
