// The here-documents of a script, which begin with the line behind the command that reads them.

const HEREDOC = /<<-?[ \t]*(['"\\]?)([A-Za-z_][\w.-]*)\1/y;
/** Shells, whose here-document is a script too. */
const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'zsh', 'dash', 'ssh']);

export class HereDocuments {
  private readonly script: string;
  /** Ends of those that begin with the next line. */
  private ends: string[] = [];

  constructor(script: string) {
    this.script = script;
  }

  /** One that a command of these words opens at a place; what a shell is given is not passed over. The length of its mark. */
  open(at: number, word: string, words: readonly string[]): number {
    HEREDOC.lastIndex = at;
    const [mark, , end] = HEREDOC.exec(this.script) ?? [];
    const isScript = SHELLS.has(word) || words.some((one) => SHELLS.has(one));
    if (end !== undefined && !isScript) this.ends.push(end);
    return mark?.length ?? 2;
  }

  /** Behind all that begin at a line. */
  behind(start: number): number {
    let at = start;
    for (const end of this.ends.splice(0)) at = this.behindOne(at, end);
    return at;
  }

  private behindOne(start: number, end: string): number {
    for (let at = start; ;) {
      const stop = this.script.indexOf('\n', at);
      const line = this.script.slice(at, stop === -1 ? undefined : stop).trim();
      at = stop === -1 ? this.script.length : stop + 1;
      if (line === end || at >= this.script.length) return at;
    }
  }
}
