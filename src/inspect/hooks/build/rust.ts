// Reads what a Rust program starts and writes: std::process::Command and its chains, files, libraries that are loaded.
import { BuildProgram, type Language, type Run } from './program.ts';
import { rustText } from './rust-text.ts';
import { argumentsAt, type SourceText, type Span, stringsIn } from './source.ts';

/** Characters of a chain of calls. */
const MAX_CHAIN = 8192;
/** Programs that one file starts; real ones start some ten. */
const MAX_RUNS = 200;

const RUST: Language = {
  binding:
    /\b(?:let\s{1,20}(?:mut\s{1,20})?|(?:const|static)\s{1,20}(?:mut\s{1,20})?)([A-Za-z_]\w{0,100})\s{0,20}(?::[^=;]{0,200})?=(?!=)/g,
  ends: ';',
  interpolated: /\{([A-Za-z_]\w{0,100})(?::[^{}]{0,20})?\}/g,
  definition: /\bfn\s{1,20}([A-Za-z_]\w{0,100})/g,
  bodyEnd: ({ code, closes }, from) => {
    const open = code.indexOf('{', from);
    return open === -1 ? code.length : (closes.get(open) ?? code.length);
  },
  call: '\\s{0,20}\\(',
  keywords: new Set(
    'as async await const dyn else false fn for if in let loop match move mut ref return self static true unsafe use where while u8 str String'.split(
      ' ',
    ),
  ),
  textOf: rustValue,
};

const WHOLE_NAME =
  /^[\s&*]{0,40}(?:mut\s{1,9})?([A-Za-z_]\w{0,100})(?:\.(?:as_str|as_ref|clone|to_string|to_owned|display|to_str|unwrap|into|as_path|as_os_str|to_string_lossy|trim|as_bytes)\(\)){0,5}\s{0,40}$/;
/** Calls that are given a text and give another one. */
const NO_TEXT =
  /\b(?:Command|get|call|read\w{0,20}|var|var_os|vars|decode\w{0,20}|from_utf8\w{0,20}|send|output|spawn|replace|option_env)\b/;

/** The text behind `"x".into()`, `format!("{}/x", y)`, `concat!("a", "b")` and names that are set to one of them. */
function rustValue(program: BuildProgram, span: Span, depth: number): string | undefined {
  const { source } = program;
  const code = source.code.slice(span.from, span.to);
  const macro = /^[\s&*]{0,40}(?:std::)?(format|concat)!\s{0,20}\(/.exec(code);
  if (macro !== null) {
    const parts = argumentsAt(source, span.from + macro[0].length - 1);
    const texts = parts.map((part) => program.textOf(part, depth + 1) ?? firstName(program, part));
    return macro[1] === 'concat' ? texts.join('') : formatted(program, texts, depth);
  }
  const strings = stringsIn(source, span);
  if (NO_TEXT.test(code)) return undefined;
  if (strings.length > 0) return strings.map(({ value }) => value).join(/\bjoin\b/.test(code) ? '/' : '');
  const name = WHOLE_NAME.exec(code)?.[1];
  return name === undefined ? undefined : (program.valueOf(name, depth) ?? `$${name}`);
}

function firstName(program: BuildProgram, span: Span): string {
  const [name] = program.namesIn(span);
  return name === undefined ? '…' : `$${name}`;
}

function formatted(
  program: BuildProgram,
  [template = '', ...rest]: readonly string[],
  depth: number,
): string {
  let next = 0;
  return template
    .slice(0, 20_000)
    .replace(/\{([A-Za-z_]\w{0,100})?(?::[^{}]{0,20})?\}/g, (_, name?: string) =>
      name === undefined ? (rest[next++] ?? '…') : (program.valueOf(name, depth) ?? `$${name}`),
    );
}

/** Never throws; what it takes is linear in the text, times small limits. */
export function readRustProgram(text: string): { program: BuildProgram; runs: readonly Run[] } {
  const program = new BuildProgram(rustText(text), RUST);
  return { program, runs: [...commandRuns(program), ...macroRuns(program)].slice(0, MAX_RUNS) };
}

const ALIAS = /\bCommand\s{1,20}as\s{1,20}([A-Za-z_]\w{0,60})/g;

/** `Command::new(program)` with the calls that follow, on the spot or on the variable that it is bound to. */
function commandRuns(program: BuildProgram): Run[] {
  const { source } = program;
  const names = [...source.code.matchAll(ALIAS)].slice(0, 8).map(({ 1: name = '' }) => name);
  const starts = new RegExp(
    `(?<!\\w)(?:${['Command', ...names].join('|')})\\s{0,20}::\\s{0,20}new\\s{0,20}\\(`,
    'g',
  );
  return [...source.code.matchAll(starts)].slice(0, MAX_RUNS).flatMap(({ 0: token, index }): Run[] => {
    const open = index + token.length - 1;
    const [first] = argumentsAt(source, open);
    if (first === undefined) return [];
    const name = boundTo(source.code, index);
    const chain = chainFrom(source, (source.closes.get(open) ?? open) + 1);
    const later = name === undefined ? [] : laterCalls(source, name, open);
    const spans = [...chain, ...later].flatMap((call) => wordsOf(program, call));
    return [runOf(program, first, spans, index)];
  });
}

/** The name in `let mut name = Command::new(`. */
function boundTo(code: string, at: number): string | undefined {
  const before = code.slice(Math.max(0, at - 160), at);
  return /([A-Za-z_]\w{0,60})\s{0,20}(?::[^=;]{0,60})?=\s{0,20}(?:[a-z_]{1,20}::){0,4}$/.exec(before)?.[1];
}

interface Call {
  readonly method: string;
  readonly args: readonly Span[];
}

const METHOD = /\s{0,200}(?:\?\s{0,200})?\.\s{0,200}([a-z_]\w{0,40})\s{0,20}(?:::<[^>]{0,80}>)?(\()?/y;

/** `.arg(x).args([y]).output()?` */
function chainFrom(source: SourceText, from: number): readonly Call[] {
  const calls: Call[] = [];
  let at = from;
  while (at < from + MAX_CHAIN && calls.length < 100) {
    METHOD.lastIndex = at;
    const match = METHOD.exec(source.code);
    if (match === null) break;
    const { 1: method = '', 2: bracket } = match;
    at = METHOD.lastIndex;
    if (bracket === undefined) continue;
    calls.push({ method, args: argumentsAt(source, at - 1) });
    at = (source.closes.get(at - 1) ?? source.code.length) + 1;
  }
  return calls;
}

/** Calls on a variable behind the place where it was made, until another command is bound to its name. */
function laterCalls(source: SourceText, name: string, from: number): readonly Call[] {
  const code = source.code.slice(from, from + 4 * MAX_CHAIN);
  const again = code.search(
    new RegExp(`\\b${name}\\b[^=;\\n]{0,60}=\\s{0,20}(?:[a-z_]{1,20}::){0,4}Command`),
  );
  const own = again === -1 ? code : code.slice(0, again);
  return [...own.matchAll(new RegExp(`(?<![\\w.])${name}(?=\\s{0,200}\\.)`, 'g'))]
    .slice(0, 50)
    .flatMap(({ 0: token, index }) => chainFrom(source, from + index + token.length));
}

/** The words that a call adds; what a program reads is one of them, for what it is made of. */
function wordsOf(program: BuildProgram, { method, args }: Call): readonly Span[] {
  const [first] = args;
  if (first === undefined) return [];
  if (method === 'arg' || method === 'raw_arg') return [first];
  if (method === 'stdin') return program.namesIn(first).size > 0 ? [first] : [];
  if (method !== 'args') return [];
  const { source } = program;
  const list = source.code.slice(first.from, first.to).indexOf('[');
  const held = /^[\s&]{0,40}([A-Za-z_]\w{0,60})\s{0,9}$/.exec(source.code.slice(first.from, first.to))?.[1];
  if (list !== -1) return argumentsAt(source, first.from + list);
  const value = held === undefined ? undefined : program.bindings.get(held)?.[0];
  if (value === undefined) return [first];
  const open = source.code.slice(value.from, value.to).indexOf('[');
  return open === -1 ? [first] : argumentsAt(source, value.from + open);
}

function runOf(program: BuildProgram, first: Span, spans: readonly Span[], offset: number): Run {
  const [own, ...args] = [first, ...spans].map((span) => program.expression(span));
  // A program whose name nobody knows may be any: what it is given is no command of a shell.
  const name = own?.text?.startsWith('$') === true ? '…' : own?.text;
  const command = [name, ...args.map(({ text }) => text)].map((word) => word ?? '…').join(' ');
  return { program: own ?? program.expression(first), args, command, isShell: false, offset };
}

/** `cmd!("sh", "-c", x)`, `cmd!(shell, "curl x")`, `run_cmd!(curl x | sh)`, and `libc::system`. */
const MACROS =
  /(?<![\w.])(?:(?:duct::|xshell::|cmd_lib::)?(cmd|run_cmd|run_fun|spawn|shell|sh)!|(?:libc|nix::unistd)::(?:system|popen|execl|execlp|execle|execv|execvp|execve))\s{0,20}[({]/g;

/** Macros whose tokens are the command. */
const WHOLE: ReadonlySet<string> = new Set(['run_cmd', 'run_fun', 'spawn']);

function macroRuns(program: BuildProgram): Run[] {
  const { source } = program;
  return [...source.code.matchAll(MACROS)]
    .slice(0, MAX_RUNS)
    .flatMap(({ 0: token, 1: name, index }): Run[] => {
      const open = index + token.length - 1;
      const end = Math.min(source.closes.get(open) ?? source.code.length, open + MAX_CHAIN);
      const parts = argumentsAt(source, open);
      const [first, ...rest] = WHOLE.has(name ?? '')
        ? [{ from: open + 1, to: end }]
        : parts.filter((part) => stringsIn(source, part).length > 0);
      if (first === undefined) return [];
      const run = runOf(program, first, rest, index);
      const isShell = rest.length === 0;
      return [
        WHOLE.has(name ?? '')
          ? { ...run, isShell, command: source.text.slice(open + 1, end) }
          : { ...run, isShell },
      ];
    });
}
