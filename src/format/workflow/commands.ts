// Splits the script of a step into its commands: words, pipes and what runs inside what. No shell is complete here:
// it is enough to know which program is called with which words, in Bash and, as far as they are alike, PowerShell.
import { WorkflowError } from './errors.ts';
import { HereDocuments } from './here-documents.ts';

export interface Command {
  /** Without quotes. An expression of GitHub is kept as it is written; `>` and `<` stand as words of their own. */
  readonly words: readonly string[];
  /** Of its first word, in characters of the script. */
  readonly start: number;
  readonly end: number;
  /** Commands of one pipeline have the same number, in the order that data goes through them. */
  readonly pipeline: number;
  /** Pipelines inside `$( )`, `<( )` or backticks of this command. */
  readonly inner: readonly number[];
}

/** Commands of one script. The longest of real workflows have some hundred. */
const MAX_COMMANDS = 20_000;

/** Reads a script. Linear. Throws {@link WorkflowError} when there are more commands than anybody writes. */
export function readCommands(script: string): Command[] {
  return new Scanner(script).run();
}

interface OpenCommand {
  words: string[];
  start: number;
  inner: number[];
}

/** What a closing bracket goes back to. */
interface Frame {
  readonly closes: ')' | '`';
  readonly quote: '' | '"';
  readonly word: string | undefined;
  readonly command: OpenCommand;
  readonly pipeline: number;
  /** Whether it stands for a word of the outer command. */
  readonly isWord: boolean;
}

class Scanner {
  private readonly script: string;
  private readonly commands: Command[] = [];
  private readonly frames: Frame[] = [];
  private at = 0;
  private pipelines = 0;
  private pipeline = 0;
  private quote: '' | '"' = '';
  private word: string | undefined;
  private command: OpenCommand = { words: [], start: -1, inner: [] };
  private readonly documents: HereDocuments;

  constructor(script: string) {
    this.script = script;
    this.documents = new HereDocuments(script);
  }

  run(): Command[] {
    while (this.at < this.script.length) this.step();
    this.endCommand();
    while (this.frames.length > 0) this.close();
    this.endCommand();
    return this.commands.toSorted((a, b) => a.pipeline - b.pipeline || a.start - b.start);
  }

  private step(): void {
    const { script, at } = this;
    const character = script[at] ?? '';
    if (character === '\\') this.escape();
    else if (script.startsWith('${{', at)) this.copyTo('}}', 2);
    else if (script.startsWith('$(', at)) this.open(')', 2, true);
    else if (character === '`') this.backtick();
    else if (this.quote === '"') this.inQuotes(character);
    else if (character === "'") this.single();
    else if (character === '"') this.toggle('"');
    else if (character === '#' && this.word === undefined) this.skipTo('\n');
    else this.plain(character);
  }

  private plain(character: string): void {
    const next = this.script[this.at + 1];
    if (character === '\n') this.newline();
    else if (character === ' ' || character === '\t' || character === '\r') this.endWord(1);
    else if (character === '<' && next === '(') this.open(')', 2, true);
    else if (character === '<' && next === '<') this.heredoc();
    else if (character === '>' || character === '<') this.redirect();
    else if (character === '(') this.open(')', 1, false);
    else if (character === ')') this.bracket();
    else if (character === '|') this.pipe(next);
    else if (character === ';' || character === '&') this.separate(character, next);
    else this.add(character, 1);
  }

  private add(text: string, length: number): void {
    if (this.command.start === -1) this.command.start = this.at;
    this.word = (this.word ?? '') + text;
    this.at += length;
  }

  private escape(): void {
    const next = this.script[this.at + 1];
    if (next === '\n') this.at += 2;
    else if (next === '\r') this.at += 3;
    else this.add(next === undefined || /\w/.test(next) ? `\\${next ?? ''}` : next, 2);
  }

  /** PowerShell goes on in the next line behind a backtick. */
  private backtick(): void {
    if (/^\r?\n/.test(this.script.slice(this.at + 1, this.at + 3))) {
      this.endWord(1);
      this.at += this.script[this.at] === '\r' ? 2 : 1;
    } else if (this.frames.at(-1)?.closes === '`') {
      this.at++;
      this.close();
    } else this.open('`', 1, true);
  }

  private inQuotes(character: string): void {
    if (character === '"') this.toggle('');
    else this.add(character, 1);
  }

  private toggle(quote: '' | '"'): void {
    this.quote = quote;
    this.add('', 1);
  }

  private single(): void {
    const end = this.script.indexOf("'", this.at + 1);
    const stop = end === -1 ? this.script.length : end;
    this.add(this.script.slice(this.at + 1, stop), stop + 1 - this.at);
  }

  private copyTo(mark: string, length: number): void {
    const end = this.script.indexOf(mark, this.at);
    const stop = end === -1 ? this.script.length : end + length;
    this.add(this.script.slice(this.at, stop), stop - this.at);
  }

  private skipTo(mark: string): void {
    const end = this.script.indexOf(mark, this.at);
    this.at = end === -1 ? this.script.length : end;
  }

  private heredoc(): void {
    if (this.script[this.at + 2] === '<') {
      this.endWord(3);
      return;
    }
    const length = this.documents.open(this.at, this.word ?? '', this.command.words);
    this.endWord(length);
  }

  private newline(): void {
    this.endCommand();
    this.at = this.documents.behind(this.at + 1);
  }

  private redirect(): void {
    const character = this.script[this.at] ?? '>';
    if (/^\d*&?$/.test(this.word ?? '')) this.word = undefined;
    this.endWord(0);
    if (this.command.start === -1) this.command.start = this.at;
    this.command.words.push(character);
    while (this.at < this.script.length && '<>&|'.includes(this.script[this.at] ?? '')) this.at++;
  }

  private pipe(next: string | undefined): void {
    const { pipeline } = this;
    this.endCommand();
    if (next !== '|') this.pipeline = pipeline;
    this.at += next === '|' || next === '&' ? 2 : 1;
  }

  private separate(character: string, next: string | undefined): void {
    if (character === '&' && next === '>') this.redirect();
    else {
      this.endCommand();
      this.at++;
    }
  }

  private open(closes: ')' | '`', length: number, isWord: boolean): void {
    const { quote, word, command, pipeline } = this;
    if (isWord && command.start === -1) command.start = this.at;
    this.frames.push({ closes, quote, word, command, pipeline, isWord });
    if (isWord) {
      this.pipelines++;
      this.pipeline = this.pipelines;
      command.inner.push(this.pipeline);
    }
    this.quote = '';
    this.word = undefined;
    this.command = { words: [], start: -1, inner: [] };
    this.at += length;
  }

  /** A bracket that nothing opened ends a pattern of `case`. */
  private bracket(): void {
    this.at++;
    if (this.frames.at(-1)?.closes === ')') this.close();
    else this.endCommand();
  }

  private close(): void {
    this.endCommand();
    const frame = this.frames.pop();
    if (frame === undefined) return;
    this.quote = frame.quote;
    this.command = frame.command;
    this.pipeline = frame.pipeline;
    this.word = frame.isWord ? `${frame.word ?? ''}$()` : frame.word;
  }

  private endWord(length: number): void {
    if (this.word !== undefined) this.command.words.push(this.word);
    this.word = undefined;
    this.at += length;
  }

  private endCommand(): void {
    this.endWord(0);
    const { words, start, inner } = this.command;
    if (words.length > 0) {
      if (this.commands.length >= MAX_COMMANDS) {
        throw new WorkflowError('BUDGET', `a script of more than ${MAX_COMMANDS} commands`);
      }
      const end = Math.min(this.at, this.script.length);
      this.commands.push({ words, start, end, pipeline: this.pipeline, inner });
    }
    this.command = { words: [], start: -1, inner: [] };
    this.pipelines++;
    this.pipeline = this.pipelines;
  }
}
