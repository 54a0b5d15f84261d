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
    this.script(words.map(quoted).join(' '), line);
  }

  /** A script, all of it on one line of the file or each of its lines on one of these. */
  script(text: string, lines: number | readonly number[]): void {
    for (const [index, each] of text.split('\n').entries()) {
      this.texts.push(each);
      this.lines.push(typeof lines === 'number' ? lines : (lines[index] ?? lines.at(-1) ?? 1));
    }
  }

  /** The words of one command with their lines of the file: a shell joins lines that end in a backslash. */
  words(words: readonly ShellText[]): void {
    const texts: string[] = [];
    const all: number[] = [];
    for (const { text, lines } of words) {
      const [start = '', ...others] = text.split('\n');
      const [first = 1] = lines;
      const before = texts.pop();
      if (before !== undefined && all.at(-1) === first) texts.push(`${before} ${start}`);
      else {
        texts.push(...(before === undefined ? [] : [`${before} \\`]), start);
        all.push(first);
      }
      texts.push(...others);
      all.push(...others.map((_, index) => lines[index + 1] ?? lines.at(-1) ?? first));
    }
    this.script(texts.join('\n'), all);
  }

  /** A program that an interpreter reads, as a here-document. */
  program(interpreter: string, text: string, lines: readonly number[]): void {
    const [first = 1] = lines;
    let end = 'END_OF_PROGRAM';
    while (text.includes(end)) end += '_';
    this.script(`${interpreter} <<'${end}'`, first);
    this.script(text.replace(/\n$/, ''), lines);
    this.script(end, first);
  }

  get all(): ShellText {
    return { text: this.texts.join('\n'), lines: this.lines };
  }
}

/** A word as a shell would have it. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
