// Judges a build program: what it starts by the rules of commands, and what leads to what in it.
import { isFetcher } from '../../command/fetch.ts';
import { programName } from '../../command/words.ts';
import { quoted } from '../../quoted.ts';
import type { HookFact, HookState } from '../fact.ts';
import type { HookKnowledge } from '../knowledge.ts';
import type { BuildProgram, Expression, Run } from './program.ts';
import type { BuildLanguage, BuildTexts, Sign } from './signs.ts';
import { argumentsAt } from './source.ts';

export const BUILD_RULE = 'HOOK-BUILD-CODE';
/** Places of one sign that are looked at. */
const MOST = 500;
/** Interpreters and shells of Windows that the list of shells does not have. */
const MORE_SHELLS: ReadonlySet<string> = new Set([
  'cmd',
  'osascript',
  'wscript',
  'cscript',
  'mshta',
  'rundll32',
]);

interface Judged {
  readonly says: string;
  readonly about: string;
  readonly offset: number;
  readonly grave: boolean;
}

export interface BuildFile {
  readonly program: BuildProgram;
  readonly runs: readonly Run[];
  readonly language: BuildLanguage;
  /** As the beginning of a sentence. */
  readonly subject: string;
  readonly when: string;
  readonly knowledge: HookKnowledge;
}

export function judgeBuild(file: BuildFile): readonly HookFact[] {
  const { runs, subject, when } = file;
  const commands = runs.map(({ command, offset }): HookFact => ({
    kind: 'command',
    command,
    subject,
    when,
    offset,
  }));
  const judged = new BuildJudge(file).judge();
  return [...commands, ...judged.map((one) => stateOf(one, file))];
}

function stateOf({ says, about, offset, grave }: Judged, { subject, when }: BuildFile): HookState {
  const evidence = `${subject} ${says} ${when}`;
  return {
    kind: 'state',
    rule: BUILD_RULE,
    evidence,
    about,
    offset,
    ...(!grave && { severity: 'MEDIUM' }),
  };
}

class BuildJudge {
  private readonly program: BuildProgram;
  private readonly runs: readonly Run[];
  private readonly knowledge: HookKnowledge;
  private readonly language: BuildLanguage;
  private readonly places = new Map<Sign, readonly number[]>();
  /** Names that hold what was fetched, and files that were. */
  private readonly fetched = new Set<string>();
  private readonly decoded = new Set<string>();

  constructor({ program, runs, knowledge, language }: BuildFile) {
    this.program = program;
    this.runs = runs;
    this.knowledge = knowledge;
    this.language = language;
  }

  judge(): readonly Judged[] {
    const fetches = this.fetchPlaces();
    this.follow(fetches, this.fetched);
    this.follow(this.sign('decode'), this.decoded);
    const runs = this.shellOverNetwork() ?? this.evaluatesFetched(fetches) ?? this.runsFetched(fetches);
    return [runs, this.sendsSecrets(fetches)].flatMap((one) => one ?? []);
  }

  private sign(sign: Sign): readonly number[] {
    const known = this.places.get(sign);
    if (known !== undefined) return known;
    const expression = new RegExp(this.knowledge.build.languages[this.language][sign], 'g');
    const found = [...this.program.source.code.matchAll(expression)].slice(0, MOST).map(({ index }) => index);
    this.places.set(sign, found);
    return found;
  }

  /** Calls of clients, and programs that fetch. */
  private fetchPlaces(): readonly number[] {
    const byProgram = this.runs.filter((run) => this.isFetch(run)).map(({ offset }) => offset);
    return [...this.sign('fetch'), ...byProgram];
  }

  private isFetch({ program, command, isShell }: Run): boolean {
    if (isShell) return command.split(/[\s;&|()]+/).some((word) => isFetcher(word, this.knowledge.commands));
    return program.text !== undefined && isFetcher(program.text, this.knowledge.commands);
  }

  /** Names that are set to something with one of the places in it, or made of such names; functions are names, too. */
  private follow(places: readonly number[], found: Set<string>): void {
    const has = (from: number, to: number): boolean => places.some((at) => at >= from && at < to);
    const { functions, bindings } = this.program;
    if (places.length === 0) return;
    for (const [name, { from, to }] of functions)
      if (name !== 'main' && has(from, to)) found.add(`${name}()`);
    for (let round = 0; round < 3; round++) {
      const before = found.size;
      for (const [name, spans] of bindings) {
        if (found.has(name)) continue;
        if (spans.slice(0, 20).some((span) => has(span.from, span.to) || this.isMadeOf(span, found)))
          found.add(name);
      }
      if (found.size === before) break;
    }
  }

  private isMadeOf(span: { from: number; to: number }, found: ReadonlySet<string>): boolean {
    for (const name of this.program.namesIn(span)) if (found.has(name)) return true;
    const code = this.program.source.code.slice(span.from, span.to);
    for (const [, name = ''] of code.matchAll(/([A-Za-z_]\w{0,100})\s{0,20}[(\n]/g))
      if (found.has(`${name}()`)) return true;
    return false;
  }

  /** Files that are written with what may have been fetched, by their keys. */
  private writtenKeys(): ReadonlySet<string> {
    const { program } = this;
    const keys = new Set<string>();
    const add = (expression: Expression): void => {
      for (const key of expression.keys) keys.add(key);
    };
    for (const one of this.firstArguments('writes')) add(one);
    for (const run of this.runs)
      if (this.isFetch(run)) for (const arg of run.args) if (!isOption(arg)) add(arg);
    for (const name of this.fetched) {
      if (!name.endsWith('()')) continue;
      for (const { args } of program.callsOf(name.slice(0, -2)))
        for (const arg of args) add(program.expression(arg));
    }
    return keys;
  }

  private firstArguments(which: 'writes' | 'evaluates'): readonly Expression[] {
    const { program } = this;
    const calls = new RegExp(this.knowledge.build.languages[this.language][which], 'g');
    return [...program.source.code.matchAll(calls)].slice(0, MOST).flatMap(({ 0: token, index }) => {
      const [first] = this.argumentsOf(index + token.length);
      return first === undefined ? [] : [program.expression(first)];
    });
  }

  /** In brackets, or to the end of the line where the language lets them be left out. */
  private argumentsOf(end: number): readonly { from: number; to: number }[] {
    const { source } = this.program;
    if (source.code.charAt(end - 1) === '(') return argumentsAt(source, end - 1);
    const stop = /[,\n;]|\bdo\b|\{/.exec(source.code.slice(end, end + 2000))?.index ?? 2000;
    return [{ from: end, to: end + stop }];
  }

  private runsFetched(fetches: readonly number[]): Judged | undefined {
    const isPinned = this.sign('digest').length > 0 && this.hasText('digest');
    const written = fetches.length === 0 ? new Set<string>() : this.writtenKeys();
    let unclear: Run | undefined;
    for (const run of this.runs) {
      const parts = this.isRunner(run) ? [run.program, ...run.args] : [run.program];
      const isOwn = fetches.includes(run.offset);
      if (
        !isOwn &&
        fetches.length > 0 &&
        parts.some((part) => isIn(part.keys, written) || isIn(part.names, this.fetched))
      )
        return this.told('runs what it has fetched', run, !isPinned);
      if (parts.some(({ names }) => isIn(names, this.decoded)))
        return this.told('runs what it has decoded', run, true);
      if (!isOwn && this.isOpaque(run)) unclear ??= run;
    }
    if (unclear === undefined || fetches.length === 0 || written.size === 0) return undefined;
    return this.told(
      'fetches and writes files, and starts a program that only shows when it runs',
      unclear,
      false,
    );
  }

  /** Shells and interpreters, which run what they are given, and programs that are told to another one. */
  private isRunner(run: Run): boolean {
    const { commands } = this.knowledge;
    if (run.isShell) return true;
    const name = programName(run.program.text ?? '').replace(/(?<=[a-z])\d[\d.]{0,15}$/, '');
    return (
      commands.runners.has(name) || commands.shells.has(name) || MORE_SHELLS.has(name) || name === 'chmod'
    );
  }

  /** A program whose name is worked out, but not by asking the environment, where tools of the build are told. */
  private isOpaque({ program, isShell }: Run): boolean {
    if (isShell || program.literal) return false;
    const code = this.program.source.code.slice(program.from, program.to);
    const words = [...program.names, ...code.split(/\W+/)];
    const isTool = words.some((name) => TOOLS.test(name)) || /\benv\b|ENV\b/.test(code);
    return program.text === undefined && !isTool;
  }

  private evaluatesFetched(fetches: readonly number[]): Judged | undefined {
    const decodes = this.sign('decode');
    const written = fetches.length === 0 ? new Set<string>() : this.writtenKeys();
    for (const expression of this.firstArguments('evaluates')) {
      const { from, to, names, keys } = expression;
      const has = (places: readonly number[]): boolean => places.some((at) => at >= from && at < to);
      const run = { command: this.program.source.code.slice(from, to).trim(), offset: from };
      if (has(fetches) || isIn(names, this.fetched) || isIn(keys, written))
        return this.told('evaluates what it has fetched', run, true);
      if (has(decodes) || isIn(names, this.decoded))
        return this.told('evaluates what it has decoded', run, true);
    }
    return undefined;
  }

  /** A shell beside a connection, or any program whose input and output are one. */
  private shellOverNetwork(): Judged | undefined {
    const [socket] = this.sign('socket');
    if (socket === undefined) return undefined;
    const hasDescriptor = this.sign('descriptor').length > 0;
    const run = this.runs.find((one) => this.isRunner(one) || hasDescriptor);
    if (run === undefined) return undefined;
    const isShell =
      hasDescriptor || !run.args.some(({ literal, text }) => literal && !/^[-/]\w/.test(text ?? ''));
    return this.told('connects to another machine and starts a shell', run, isShell);
  }

  private sendsSecrets(fetches: readonly number[]): Judged | undefined {
    const isClient = fetches.length > 0 && this.sign('send').length > 0;
    const hasSocket = this.sign('socket').length > 0;
    const sends = isClient || (hasSocket && this.sign('transmit').length > 0);
    const talks = fetches.length > 0 || hasSocket;
    if (!talks) return undefined;
    const credentials = this.textWith('credentials');
    if (credentials !== undefined)
      return this.told('reads credentials and talks to another machine', credentials, true);
    const secret = this.textWith('secrets');
    if (secret !== undefined && sends)
      return this.told('reads a secret of the environment and sends data', secret, true);
    const [all] = this.sign('environment');
    if (all === undefined) return undefined;
    const line = {
      command: this.program.source.code.slice(all, all + 80).split('\n', 1)[0] ?? '',
      offset: all,
    };
    return sends ? this.told('reads all of the environment and sends data', line, true) : undefined;
  }

  private textWith(kind: keyof BuildTexts): { command: string; offset: number } | undefined {
    const expression = new RegExp(this.knowledge.build.texts[kind], 'i');
    const found = this.program.source.strings.find(({ value }) => expression.test(value.slice(0, 4096)));
    return found && { command: found.value, offset: found.offset };
  }

  private hasText(kind: keyof BuildTexts): boolean {
    return this.textWith(kind) !== undefined;
  }

  private told(
    says: string,
    { command, offset }: { command: string; offset: number },
    grave: boolean,
  ): Judged {
    return {
      says: `${says} (${quoted(command.trim())})`,
      about: `${says}: ${command.trim().slice(0, 500)}`,
      offset,
      grave,
    };
  }
}

/** Names that build programs give to tools of the machine. */
const TOOLS =
  /^(?:cargo|rustc|cc|cxx|compiler|cmake|make|gmake|python\d?|ninja|git|tool|linker|ar|env|nvcc|clang|llvm_config|pkg_config|npm|node|protoc)$/i;

function isOption({ text }: Expression): boolean {
  return text !== undefined && /^-|^https?:/.test(text);
}

function isIn(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const one of some) if (all.has(one)) return true;
  return false;
}
