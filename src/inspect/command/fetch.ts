// What a command fetches, into which file, what it sends along, and whether what it names is what answers.
import { type Fetcher, type Option, optionsIn, type Role } from './fetcher.ts';
import type { CommandKnowledge } from './knowledge.ts';
import { programName, type WordKind } from './words.ts';

export interface Fetch<Word> {
  /** What is fetched; texts without a scheme are addresses, too. */
  readonly addresses: readonly Word[];
  /** The file it is written to; undefined for the output. */
  readonly file: Word | undefined;
  /** What is uploaded, or the names of files that are. */
  readonly bodies: readonly Word[];
  /** All that is sent along or handed on, with the words of options that are not known. */
  readonly sends: readonly Word[];
  /** Whether anybody may answer. */
  readonly insecure: boolean;
  /** Whether a proxy, a list or another address stands in for what is named. */
  readonly rerouted: boolean;
  /** Whether every option is known, and none of them changes what comes. */
  readonly understood: boolean;
}

/** Programs whose names are known to fetch; anything else gives undefined. Linear in the words. */
export function fetchOf<Word>(
  program: string,
  args: readonly Word[],
  { fetchers }: Pick<CommandKnowledge, 'fetchers'>,
  words: WordKind<Word>,
): Fetch<Word> | undefined {
  const fetcher = fetchers.get(programName(program));
  return fetcher === undefined ? undefined : new FetchReader(fetcher, words).read(args);
}

export function isFetcher(program: string, { fetchers }: Pick<CommandKnowledge, 'fetchers'>): boolean {
  return fetchers.has(programName(program));
}

/** Options with which other bytes may come than those that the address names. */
const WEAK: ReadonlySet<Role> = new Set(['weak', 'weak-valued', 'insecure', 'body', 'sends']);

class FetchReader<Word> {
  private readonly fetcher: Fetcher;
  private readonly words: WordKind<Word>;
  private readonly operands: Word[] = [];
  private readonly bodies: Word[] = [];
  private readonly sends: Word[] = [];
  private file: Word | undefined;
  private folder = '';
  private named: boolean;
  private rerouted = false;
  private insecure = false;
  private understood = true;

  constructor(fetcher: Fetcher, words: WordKind<Word>) {
    this.fetcher = fetcher;
    this.words = words;
    this.named = fetcher.named;
  }

  read(args: readonly Word[]): Fetch<Word> {
    for (let at = 0; at < args.length; at++) {
      const word = args[at];
      if (word === undefined) continue;
      const text = this.words.text(word) ?? this.words.start(word);
      if (text.length < 2 || !text.startsWith('-')) this.operands.push(word);
      else if (text !== '--')
        for (const option of optionsIn(text, this.fetcher)) {
          if (this.words.text(word) === undefined) this.takeJoined(option, word, text.length);
          else this.take(option, word, option.takesNext ? args[++at] : undefined);
        }
    }
    const addresses = this.addresses();
    const given = this.file ?? (this.named ? this.remoteName(addresses[0]) : undefined);
    const isOutput = given !== undefined && this.words.text(given) === '-';
    const { bodies, sends, insecure, rerouted, understood } = this;
    const file = isOutput ? undefined : given;
    return { addresses, file, bodies, sends: [...bodies, ...sends], insecure, rerouted, understood };
  }

  /** `--post-data="$(cat file)"`, `-d"$x"`: what is joined to an option is only known in part. */
  private takeJoined({ role, joined = '' }: Option, word: Word, length: number): void {
    this.take({ role, takesNext: false }, word, this.words.behind(word, length - joined.length));
  }

  private take({ role, joined }: Option, word: Word, next: Word | undefined): void {
    const value = joined === undefined ? next : this.words.of(joined);
    if (role === undefined) this.sends.push(word);
    if (role === undefined || WEAK.has(role)) this.understood = false;
    if (role === 'insecure') this.insecure = true;
    if (role === 'remote') this.named = true;
    if (role === 'reroutes') this.rerouted = true;
    if (value === undefined) return;
    if (role === 'file') this.file = value;
    else if (role === 'folder') this.folder = this.words.text(value) ?? '';
    else if (role === 'address') this.operands.push(value);
    else if (role === 'body') this.bodies.push(value);
    else if (role === 'sends' || role === 'reroutes') this.sends.push(value);
  }

  /** HTTPie takes a method, the address and what is sent; WebClient the address and the file. */
  private addresses(): readonly Word[] {
    const { operands, words, bodies } = this;
    if (this.fetcher.operands === undefined) return operands;
    if (this.fetcher.operands === 'address-and-file') {
      this.file ??= operands[1];
      return operands.slice(0, 1);
    }
    const at = /^[A-Z]{3,10}$/.test(words.text(operands[0] ?? words.of('')) ?? '') ? 1 : 0;
    bodies.push(...operands.slice(at + 1));
    return operands.slice(at, at + 1);
  }

  /** The last part of the address, which is how the file is called when nothing else is said. */
  private remoteName(address: Word | undefined): Word | undefined {
    if (address === undefined) return undefined;
    const name = /\/([^/?#]{1,200})(?:[?#][^]*)?$/.exec(this.words.end(address))?.[1];
    if (name === undefined || this.words.text(address)?.endsWith(`://${name}`) === true) return undefined;
    const before = this.folder === '' || this.folder.endsWith('/') ? this.folder : `${this.folder}/`;
    return this.words.of(before + name);
  }
}
