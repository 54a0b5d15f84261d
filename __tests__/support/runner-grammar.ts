// The grammar by which GitHub's runner reads commands from a step's stdout, and the limits it puts on annotations.
// Re-implemented from the behaviour of actions/runner 2.336: ActionCommand.cs, ActionCommandManager.cs,
// OutputManager.cs, ExecutionContext.cs.

/** A command that the runner would act on. `form` is `v2` for `::name::` and `v1` for `##[name]`. */
export interface RunnerCommand {
  readonly form: 'v1' | 'v2';
  /** The name, lower case: the runner compares names without case. */
  readonly command: string;
  /** Property names in lower case; the last of equal names wins. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** The 0-based line of stdout that holds it. */
  readonly line: number;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface LimitedAnnotations {
  readonly kept: readonly Annotation[];
  /** How many of each level the runner counted but did not keep. */
  readonly dropped: Readonly<Record<AnnotationLevel, number>>;
  /** How many of the kept messages were cut. */
  readonly cut: number;
}

/** Annotations of one level that the runner keeps per step (`_maxCountPerIssueType`). */
export const ANNOTATIONS_PER_LEVEL = 10;
/** UTF-16 code units of a message that the runner keeps (`_maxIssueMessageLength`). */
export const MESSAGE_LENGTH = 4096;

const STOP = 'stop-commands';

/** Every name with an extension in the runner, and `stop-commands`. */
const NAMES = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'warning',
  STOP,
];

/** What .NET's TrimStart removes: unlike JavaScript's, it includes U+0085 and excludes U+FEFF. */
const DOTNET_LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

type Escapes = readonly (readonly [escaped: string, plain: string])[];

// The order matters: `%25` comes last, so that `%250A` becomes `%0A` and not a newline.
const DATA_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const LEGACY_ESCAPES: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/**
 * The commands that the runner would act on, in order, with `stop-commands` and the resuming token themselves
 * in the list. Lines end at CR, LF or CR LF, as .NET's ReadLine splits them.
 */
export function parseCommands(stdout: string): RunnerCommand[] {
  const registered = new Set(NAMES);
  const found: RunnerCommand[] = [];
  let stopToken: string | undefined;
  for (const [line, text] of stdout.split(/\r\n|\r|\n/).entries()) {
    const parsed = parseV2(text, registered) ?? parseV1(text, registered);
    if (parsed === undefined) continue;
    if (stopToken !== undefined) {
      if (parsed.command !== stopToken) continue;
      registered.delete(stopToken);
      stopToken = undefined;
    } else if (parsed.command === STOP) {
      stopToken = validToken(parsed.data, registered);
      if (stopToken !== undefined) registered.add(stopToken);
    }
    found.push({ ...parsed, line });
  }
  return found;
}

/** The runner refuses, with an exception, to wait for nothing, for a command's own name, or for `pause-logging`. */
function validToken(data: string, registered: ReadonlySet<string>): string | undefined {
  const token = asciiLower(data);
  return token === '' || token === 'pause-logging' || registered.has(token) ? undefined : token;
}

/** What becomes of the annotations among `commands`: 10 of each level, messages cut at 4096 code units. */
export function applyLimits(commands: readonly RunnerCommand[]): LimitedAnnotations {
  const kept: Annotation[] = [];
  const seen: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  const dropped: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  let cut = 0;
  for (const { command, properties, data } of commands) {
    if (!isLevel(command)) continue;
    seen[command] += 1;
    if (seen[command] > ANNOTATIONS_PER_LEVEL) {
      dropped[command] += 1;
      continue;
    }
    if (data.length > MESSAGE_LENGTH) cut += 1;
    kept.push({ level: command, message: data.slice(0, MESSAGE_LENGTH), properties });
  }
  return { kept, dropped, cut };
}

type Parsed = Omit<RunnerCommand, 'line'>;

/** `::name key=value,key=value::data`, only at the start of the line after white space. */
function parseV2(raw: string, registered: ReadonlySet<string>): Parsed | undefined {
  const text = raw.replace(DOTNET_LEADING_SPACE, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const { command, rest } = splitInfo(text.slice(2, end));
  if (!registered.has(command)) return undefined;
  const properties = parseProperties(rest.trim(), ',', PROPERTY_ESCAPES);
  return { form: 'v2', command, properties, data: unescape(text.slice(end + 2), DATA_ESCAPES) };
}

/** `##[name key=value;key=value]data`, anywhere in the line, but only the first `##[` counts. */
function parseV1(text: string, registered: ReadonlySet<string>): Parsed | undefined {
  const start = text.indexOf('##[');
  if (start < 0) return undefined;
  const end = text.indexOf(']', start);
  if (end < 0) return undefined;
  const { command, rest } = splitInfo(text.slice(start + 3, end));
  if (!registered.has(command)) return undefined;
  const properties = parseProperties(rest, ';', LEGACY_ESCAPES);
  return { form: 'v1', command, properties, data: unescape(text.slice(end + 1), LEGACY_ESCAPES) };
}

function splitInfo(info: string): { command: string; rest: string } {
  const space = info.indexOf(' ');
  return space < 0
    ? { command: asciiLower(info), rest: '' }
    : { command: asciiLower(info.slice(0, space)), rest: info.slice(space + 1) };
}

function parseProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const pairs: [string, string][] = [];
  for (const part of text.split(separator)) {
    // .NET's Split with a count of 2 and RemoveEmptyEntries skips every `=` around the first piece.
    const pair = /^=*([^=]+)=+([^=][^]*)$/.exec(part);
    if (pair?.[1] === undefined || pair[2] === undefined) continue;
    pairs.push([asciiLower(pair[1]), unescape(pair[2], escapes)]);
  }
  // fromEntries defines own properties, so a property named __proto__ is only a property.
  return Object.fromEntries(pairs);
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}

/** Names compare by OrdinalIgnoreCase, which folds no letter outside ASCII into ASCII. */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function isLevel(command: string): command is AnnotationLevel {
  return command === 'error' || command === 'warning' || command === 'notice';
}
