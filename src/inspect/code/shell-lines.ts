// A shell program put together from parts of another file, which knows the line of the file for each of its lines.

export interface ShellText {
  readonly text: string;
  /** The line of the file, from 1, of each line of the text. */
  readonly lines: readonly number[];
}

export class ShellLines {
  private readonly texts: string[] = [];
  private readonly lines: number[] = [];

  /** A command, all of it on one line of the file. */
  command(words: readonly string[], line: number): void {
    this.script(words.map(quoted).join(' '), line, 0);
  }

  /** A script whose lines stand one below the other, `step` lines of the file each. */
  script(text: string, line: number, step: 0 | 1): void {
    for (const [index, each] of text.split('\n').entries()) {
      this.texts.push(each);
      this.lines.push(line + index * step);
    }
  }

  /** A program that an interpreter reads, as a here-document. */
  program(interpreter: string, text: string, line: number, step: 0 | 1): void {
    let end = 'END_OF_PROGRAM';
    while (text.includes(end)) end += '_';
    this.script(`${interpreter} <<'${end}'`, line, 0);
    this.script(text.replace(/\n$/, ''), line, step);
    this.script(end, line, 0);
  }

  get all(): ShellText {
    return { text: this.texts.join('\n'), lines: this.lines };
  }
}

/** A word as a shell would have it. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
