// What leads where in a build program: names that hold what was fetched or decoded, files that were written, signs.
import { isFetcher } from '../../command/fetch.ts';
import type { HookKnowledge } from '../knowledge.ts';
import { executedIn, lastPart } from './executed.ts';
import type { BuildProgram, Expression, Run } from './program.ts';
import type { BuildLanguage, BuildTexts, Sign } from './signs.ts';
import type { Span } from './source.ts';

/** Places of one sign that are looked at. */
const MOST = 500;
/** Names that are made of names that are made of names. */
const ROUNDS = 3;

export interface BuildParts {
  readonly program: BuildProgram;
  readonly runs: readonly Run[];
  /** Places where something is fetched that no pattern of code shows. */
  readonly fetches?: readonly number[];
  readonly language: BuildLanguage;
  readonly knowledge: HookKnowledge;
}

/** A place with what stands there, for evidence. */
export interface Place {
  readonly command: string;
  readonly offset: number;
}

export class Traces {
  readonly program: BuildProgram;
  readonly runs: readonly Run[];
  /** Where something is fetched. */
  readonly fetches: readonly number[];
  /** Names that hold what was fetched or decoded, or came over a connection; functions with `()` behind them. */
  readonly fetched: ReadonlySet<string>;
  readonly decoded: ReadonlySet<string>;
  readonly received: ReadonlySet<string>;
  /** Files that were written where something is fetched, by their keys. */
  readonly written: ReadonlySet<string>;
  private readonly knowledge: HookKnowledge;
  private readonly language: BuildLanguage;
  private readonly places = new Map<Sign, readonly number[]>();

  constructor({ program, runs, fetches = [], language, knowledge }: BuildParts) {
    this.program = program;
    this.runs = runs;
    this.knowledge = knowledge;
    this.language = language;
    const byProgram = runs.filter((run) => this.isFetch(run)).map(({ offset }) => offset);
    this.fetches = [...this.sign('fetch'), ...byProgram, ...fetches];
    this.fetched = this.follow(this.fetches);
    this.decoded = this.follow(this.sign('decode'));
    this.received = this.follow(this.sign('socket'));
    this.written = this.fetches.length === 0 ? new Set() : this.writtenKeys();
  }

  /** The places of a sign in the code. */
  sign(sign: Sign): readonly number[] {
    const known = this.places.get(sign);
    if (known !== undefined) return known;
    const found = this.matches(sign).map(({ index }) => index);
    this.places.set(sign, found);
    return found;
  }

  textWith(kind: keyof BuildTexts): Place | undefined {
    const expression = new RegExp(this.knowledge.build.texts[kind], 'i');
    const found = this.program.source.strings.find(({ value }) => expression.test(value.slice(0, 4096)));
    return found && { command: found.value, offset: found.offset };
  }

  /** Whether a name is one that build programs give to a tool of the machine. */
  isTool(name: string): boolean {
    return new RegExp(this.knowledge.build['tool-names'], 'i').test(name);
  }

  isFetch({ program, command, isShell }: Run): boolean {
    const { commands } = this.knowledge;
    if (isShell)
      return command
        .slice(0, 16_384)
        .split(/[\s;&|()]+/)
        .some((word) => isFetcher(word, commands));
    return program.text !== undefined && isFetcher(program.text, commands);
  }

  /** What a command starts, as keys of files and names. */
  executed(run: Run): { readonly keys: ReadonlySet<string>; readonly names: ReadonlySet<string> } {
    const keys = new Set(executedIn(run.command, this.knowledge.commands));
    if (!run.isShell) for (const key of run.program.keys) keys.add(key);
    const names = [...keys].flatMap((key) => (/^\$\w/.test(key) ? key.slice(1) : []));
    for (const name of names) for (const key of this.program.keysOfName(name)) keys.add(key);
    return { keys, names: this.program.withSources(new Set(names)) };
  }

  /** The arguments of all calls that a pattern of the language ends at. */
  argumentsOf(which: 'writes' | 'writes-last' | 'evaluates'): readonly (readonly Span[])[] {
    return this.matches(which).map(({ 0: token, index }) =>
      this.program.argumentsAfter(index + token.length),
    );
  }

  has(places: readonly number[], { from, to }: Span): boolean {
    return places.some((at) => at >= from && at < to);
  }

  private matches(which: Sign | 'writes' | 'writes-last' | 'evaluates'): readonly RegExpExecArray[] {
    const pattern = this.knowledge.build.languages[this.language][which];
    const found: RegExpExecArray[] = [];
    for (const match of this.program.source.code.matchAll(new RegExp(pattern, 'g')))
      if (found.push(match) >= MOST) break;
    return found;
  }

  /** Names that are set to something with one of the places in it, or made of such names. */
  private follow(places: readonly number[]): ReadonlySet<string> {
    const found = new Set<string>();
    const { functions, bindings } = this.program;
    if (places.length === 0) return found;
    for (const [name, span] of functions)
      if (name !== 'main' && this.has(places, span)) found.add(`${name}()`);
    for (let round = 0; round < ROUNDS; round++) {
      const before = found.size;
      for (const [name, spans] of bindings)
        if (
          !found.has(name) &&
          spans.slice(0, 20).some((span) => this.has(places, span) || this.isMadeOf(span, found))
        )
          found.add(name);
      if (found.size === before) break;
    }
    return found;
  }

  /** Whether one of the names, or a call of one of the functions, stands in it. */
  isMadeOf(span: Span, found: ReadonlySet<string>): boolean {
    for (const name of this.program.namesIn(span)) if (found.has(name)) return true;
    const code = this.program.source.code.slice(span.from, span.to);
    for (const [name] of code.matchAll(/(?<!\w)[A-Za-z_]\w{0,100}/g)) if (found.has(`${name}()`)) return true;
    return false;
  }

  private writtenKeys(): ReadonlySet<string> {
    const { program } = this;
    const keys = new Set<string>();
    const add = (expression: Expression): void => {
      for (const key of expression.keys) keys.add(key);
    };
    for (const [first] of this.argumentsOf('writes')) if (first !== undefined) add(program.expression(first));
    for (const all of this.argumentsOf('writes-last')) {
      const last = all.at(-1);
      if (last !== undefined) add(program.expression(last));
    }
    for (const run of this.runs.filter((one) => this.isFetch(one))) {
      for (const arg of run.args) if (!isOption(arg.text)) add(arg);
      for (const word of wordsOf(run.command)) keys.add(lastPart(word));
    }
    for (const name of this.fetched)
      if (name.endsWith('()'))
        for (const args of program.callsOf(name.slice(0, -2)))
          for (const arg of args) add(program.expression(arg));
    return keys;
  }
}

/** Words of a command that fetches, which may be the files that it writes; the last part of an address is one, too. */
function wordsOf(command: string): readonly string[] {
  const words = command.slice(0, 16_384).split(/[\s"'()`;&|<>]+/);
  return words.slice(1, 200).filter((word) => !isOption(word) && lastPart(word).length > 1);
}

function isOption(text: string | undefined): boolean {
  return text !== undefined && text.startsWith('-');
}
