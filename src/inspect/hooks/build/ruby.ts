// Reads what a Ruby program starts: backticks, %x, system, exec, spawn, popen, Open3, sh of Rake, and the ways around them.
import { BuildProgram, type Expression, type Language, type Run } from './program.ts';
import { rubyText } from './ruby-text.ts';
import { argumentsAt, type SourceText, type Span, stringsIn } from './source.ts';

/** Programs that one file starts; real ones start some ten. */
const MAX_RUNS = 300;
/** Characters of a line before a block that its variable may be made of. */
const MAX_BEFORE = 400;

const RUBY: Language = {
  binding: /(?<![\w.:])[@$]{0,2}([A-Za-z_]\w{0,100})[ \t]{0,20}(?:\|\|)?=(?![=~>])/g,
  ends: '\n;',
  interpolated: /#\{([^{}]{1,200})\}/g,
  definition: /\bdef\s{1,20}(?:self\.)?([A-Za-z_]\w{0,100})/g,
  bodyEnd: methodEnd,
  moreBindings: blockVariables,
  call: '(?:\\(|[ \\t]{1,9}(?=[\\w"\'@$:\\[]))',
  keywords: new Set(
    'and begin break case class def do else elsif end ensure false for if in module next nil not or redo rescue retry return self super then true undef unless until when while yield File IO Dir URI ENV FileUtils Gem JSON YAML String Array Hash Kernel Process Open3 Net Pathname Tempfile Rake'.split(
      ' ',
    ),
  ),
  textOf: rubyValue,
};

/** A method ends with the `end` that stands as far in as its `def`. */
function methodEnd({ code }: SourceText, from: number): number {
  const line = code.lastIndexOf('\n', from) + 1;
  const indent = /^[ \t]{0,200}/.exec(code.slice(line, line + 200))?.[0] ?? '';
  const end = code.indexOf(`\n${indent}end`, from);
  return end === -1 ? code.length : end;
}

/** `open(address) do |file|`: the variable of a block is made of what stands before it on its line. */
function blockVariables({ code }: SourceText): readonly (readonly [string, Span])[] {
  return [...code.matchAll(/(?:\bdo|\{)[ \t]{0,9}\|[ \t]{0,9}([A-Za-z_]\w{0,60})/g)]
    .slice(0, 2000)
    .map(({ 1: name = '', index }) => {
      const line = Math.max(code.lastIndexOf('\n', index) + 1, index - MAX_BEFORE);
      return [name, { from: line, to: index }] as const;
    });
}

/** The texts of an expression with what stands in them, joined as it joins them. */
function rubyValue(program: BuildProgram, span: Span, depth: number): string | undefined {
  const { source } = program;
  const code = source.code.slice(span.from, span.to);
  const strings = stringsIn(source, span);
  if (NO_TEXT.test(code) || (depth > 0 && strings.some(({ runs }) => runs))) return undefined;
  if (strings.length > 0) {
    const separator = /\bFile\.join\b/.test(code) ? '/' : /^\s{0,40}\[|\.join\b/.test(code) ? ' ' : '';
    return strings.map(({ value }) => resolved(program, value, depth)).join(separator);
  }
  const name = WHOLE_NAME.exec(code)?.[1];
  return name === undefined ? undefined : (program.valueOf(name, depth) ?? `$${name}`);
}

const WHOLE_NAME =
  /^\s{0,40}[@$*]{0,3}([A-Za-z_]\w{0,100})(?:\.(?:to_s|strip|chomp|freeze|shellescape|dup)){0,4}\s{0,40}$/;
/** Calls that are given a text and give another one. */
const NO_TEXT =
  /(?<!\w)(?:[A-Z]\w{0,60}(?:::\w{1,60}){0,4}\.(?!join|expand_path)\w|(?:open|read\w{0,12}|gets?|fetch|decode64|unpack1?|pack|g?sub!?|tr|reverse|chars|bytes)(?!\w))/;

function resolved(program: BuildProgram, text: string, depth: number): string {
  return text.slice(0, 20_000).replace(/#\{([^{}]{0,200})\}/g, (_, inner: string) => {
    const name = /^\s{0,9}[@$]{0,2}([A-Za-z_]\w{0,100})/.exec(inner)?.[1];
    if (name === undefined) return '…';
    const isPlain = /^\s{0,9}[@$]{0,2}\w{1,101}(?:\.(?:to_s|strip|shellescape|chomp))?\s{0,9}$/.test(inner);
    return (isPlain ? program.valueOf(name, depth) : undefined) ?? `$${name}`;
  });
}

/** Calls of the core library and of Rake that start a program, with a receiver or none, or by name. */
const STARTS =
  /(?<![\w.@$:])(?:(?:::)?(?:Kernel|Process|IO|Open3|PTY|FileUtils|Object)\s{0,9}(?:\.|::)\s{0,9})?(?:(?:system|exec|spawn|popen|popen2e?|popen3|capture2e?|capture3|pipeline\w{0,8}|fork_exec|sh)(?:\(|[ \t]{1,20}(?=["'`%*@$\w[(<:]))|(?:send|__send__|public_send)[ \t]{0,9}[( ][ \t]{0,9}:(?:system|exec|spawn|`)[ \t]{0,9},)/g;
const BY_NAME =
  /\b(?:send|__send__|public_send|method)[ \t]{0,9}[( ][ \t]{0,9}(?::(?:system|exec|spawn|popen|`)(?!\w)|(?=["']))/g;
const OPEN = /(?<![\w.@$:])(?:Kernel\s{0,9}\.\s{0,9})?open(?:\(|[ \t]{1,20}(?=["']))/g;

export interface RubyProgram {
  readonly program: BuildProgram;
  readonly runs: readonly Run[];
  /** Where open-uri fetches an address that stands there. */
  readonly fetches: readonly number[];
}

/** Never throws; what it takes is linear in the text, times small limits. */
export function readRubyProgram(text: string): RubyProgram {
  const program = new BuildProgram(rubyText(text), RUBY);
  const { source } = program;
  const marked = source.strings.filter(({ runs }) => runs).slice(0, MAX_RUNS);
  const own = marked.map(({ offset, end }) => shellRun(program, { from: offset, to: end }, offset));
  const calls = [...source.code.matchAll(STARTS)].slice(0, MAX_RUNS).flatMap(({ 0: token, index }) => {
    const end = index + token.length;
    const isNamed = token.endsWith(',');
    return callRun(
      program,
      isNamed ? [{ from: end, to: endOfCall(source, end) }] : program.argumentsAfter(end),
      index,
    );
  });
  const opened = [...source.code.matchAll(OPEN)].slice(0, MAX_RUNS).flatMap(({ 0: token, index }) => {
    const [first] = program.argumentsAfter(index + token.length);
    return first === undefined ? [] : [shellRun(program, first, index)];
  });
  const piped = opened.filter(({ command }) => /^\s{0,9}\|/.test(command));
  const fetches = opened
    .filter(({ command }) => /^(?:https?|ftp):/i.test(command))
    .map(({ offset }) => offset);
  return { program, runs: [...own, ...calls, ...piped, ...namedRuns(program)].slice(0, MAX_RUNS), fetches };
}

function endOfCall({ code }: SourceText, from: number): number {
  const end = code.slice(from, from + 2000).search(/[\n;)]/);
  return end === -1 ? Math.min(code.length, from + 2000) : from + end;
}

/** `Kernel.method(:system).call("…")` and `send("sys" + "tem", "…")`: what follows is the command. */
function namedRuns(program: BuildProgram): Run[] {
  const { source } = program;
  return [...source.code.matchAll(BY_NAME)].slice(0, 50).flatMap(({ 0: token, index }) => {
    const end = index + token.length;
    const span = { from: end, to: endOfCall(source, endOfCall(source, end) + 1) };
    const [first, ...rest] = stringsIn(source, span);
    if (token.includes(':')) return first === undefined ? [] : [shellRun(program, span, index)];
    const isStart = /^(?:system|exec|spawn|popen)$/.test(first?.value ?? '');
    const next = rest[0];
    return isStart && next !== undefined
      ? [shellRun(program, { from: next.offset, to: next.end }, index)]
      : [];
  });
}

function shellRun(program: BuildProgram, span: Span, offset: number): Run {
  const own = program.expression(span);
  return { program: own, args: [], command: own.text ?? '…', isShell: true, offset };
}

/** One text is a program of a shell; several are the words of one. Variables before it and options behind it are none. */
function callRun(program: BuildProgram, spans: readonly Span[], offset: number): Run[] {
  const { source } = program;
  const words = spans
    .flatMap((span) => spread(source, span))
    .filter(({ from, to }) => !isOption(source.code.slice(from, to)))
    .map((span) => program.expression(span));
  const [first, ...args] = words;
  if (first === undefined) return [];
  const isList = /^\s{0,40}\*/.test(source.code.slice(first.from, first.to));
  const text = words.map(wordOf).join(' ');
  if (args.length === 0) return [{ program: first, args, command: text, isShell: !isList, offset }];
  return [{ program: first, args, command: text, isShell: false, offset }];
}

function wordOf({ text }: Expression): string {
  return text ?? '…';
}

/** `*["a", "b"]` and `["a", "b"]` are their items. */
function spread(source: SourceText, span: Span): readonly Span[] {
  const open = /^\s{0,40}\*?\[/.exec(source.code.slice(span.from, span.to))?.[0].length;
  return open === undefined ? [span] : argumentsAt(source, span.from + open - 1);
}

/** `chdir: x`, `:err => x`, `{ "A" => "b" }`, `exception: true`. */
function isOption(code: string): boolean {
  return /^\s{0,40}(?:\{|[a-z_]\w{0,40}:(?!:)|:\w{1,40}[ \t]{0,9}=>|\[[^\]]{0,60}\][ \t]{0,9}=>|["'] {0,400}["'][ \t]{0,9}=>)/.test(
    code,
  );
}
