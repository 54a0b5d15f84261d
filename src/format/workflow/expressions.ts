// Reads the `${{ }}` expressions of a text: which contexts they name, and whether the value of one reaches the text.

export interface Reference {
  /**
   * Lower case, as contexts are; parts joined by dots, `*` for a filter or a number and `?` for an index that is
   * worked out: `github.event.commits.*.message`, `secrets.npm_token`.
   */
  readonly path: string;
  /** Whether the value itself may come out, rather than a comparison of it, or a choice that it decides. */
  readonly isValue: boolean;
  /** The nearest functions around it, lower case, outermost first. */
  readonly within: readonly string[];
  /** Of the expression, in characters of the text. */
  readonly offset: number;
  /** What is taken of it once it is no text any more: `head.sha` in `fromJSON(steps.a.outputs.b).head.sha`. */
  readonly part?: string;
}

/**
 * Names, with dots and indexes behind them, strings in single quotes, numbers, operators and brackets. White space is
 * what is not matched. https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
const TOKEN = /'(?:[^']|'')*'|[A-Za-z_][\w-]*|\d[\w.]*|==|!=|<=|>=|&&|\|\||[.*()[\],!<>]/g;
/** Functions that give true, false or a digest, whatever they are given. */
const TESTS: ReadonlySet<string> = new Set(['contains', 'startswith', 'endswith', 'hashfiles']);
const COMPARISONS: ReadonlySet<string | undefined> = new Set(['==', '!=', '<', '>', '<=', '>=']);

/** The references of all expressions in a text. Linear; an expression that does not end is none, as for GitHub. */
export function referencesIn(text: string): Reference[] {
  return expressionsIn(text).flatMap(({ source, offset }) => referencesOf(source, offset));
}

interface Expression {
  readonly source: string;
  readonly offset: number;
}

function expressionsIn(text: string): Expression[] {
  const found: Expression[] = [];
  let at = text.indexOf('${{');
  while (at !== -1) {
    const end = endOf(text, at + 3);
    if (end === -1) break;
    found.push({ source: text.slice(at + 3, end), offset: at });
    at = text.indexOf('${{', end + 2);
  }
  return found;
}

/** Braces inside a string do not end an expression. */
function endOf(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === '}' && text[at + 1] === '}') return at;
  }
  return -1;
}

function referencesOf(source: string, offset: number): Reference[] {
  const tokens = source.match(TOKEN) ?? [];
  const found: Reference[] = [];
  const brackets = new Brackets();
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? '';
    if (token === '(' || token === '[') brackets.open(token);
    else if (token === ')' || token === ']') {
      const isParsed = brackets.close() === 'fromjson';
      const last = found.at(-1);
      if (isParsed && last !== undefined && /^[.[]$/.test(tokens[at + 1] ?? '')) {
        const [path, end] = pathFrom(tokens, at);
        found[found.length - 1] = { ...last, part: path.slice(').'.length) };
        at = end;
        continue;
      }
    }
    if (!/^[A-Za-z_]/.test(token)) {
      at++;
    } else if (tokens[at + 1] === '(') {
      brackets.open(token.toLowerCase());
      at += 2;
    } else {
      const [path, end] = pathFrom(tokens, at);
      const isValue = !brackets.isTested && !isCompared(tokens[at - 1], tokens[end]);
      found.push({ path, offset, isValue, within: brackets.functions() });
      at = end;
    }
  }
  return found;
}

/** Functions around a reference that are told: more say nothing more. */
const MAX_WITHIN = 8;

/** What each open bracket belongs to: a function, the index of another reference, or nothing. */
class Brackets {
  private readonly names: string[] = [];
  private tests = 0;

  /** Whether what stands here only decides something. */
  get isTested(): boolean {
    return this.tests > 0;
  }

  open(name: string): void {
    this.names.push(name);
    if (isTest(name)) this.tests++;
  }

  /** What the bracket belonged to. */
  close(): string | undefined {
    const name = this.names.pop();
    if (name !== undefined && isTest(name)) this.tests--;
    return name;
  }

  functions(): string[] {
    return this.names.slice(-MAX_WITHIN).filter((name) => name !== '(' && name !== '[');
  }
}

function isTest(name: string): boolean {
  return name === '[' || TESTS.has(name);
}

function isCompared(before: string | undefined, behind: string | undefined): boolean {
  return before === '!' || COMPARISONS.has(before) || COMPARISONS.has(behind) || behind === '&&';
}

/** The path that begins at a token, and the first token behind it. An index that is worked out is read by itself. */
function pathFrom(tokens: readonly string[], from: number): [path: string, end: number] {
  const parts = [(tokens[from] ?? '').toLowerCase()];
  let at = from + 1;
  for (;;) {
    const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (token === '.' && next !== undefined) {
      parts.push(next.toLowerCase());
      at += 2;
    } else if (token === '[' && next !== undefined && after === ']' && /^['*\d]/.test(next)) {
      parts.push(next.startsWith("'") ? next.slice(1, -1).toLowerCase() : '*');
      at += 3;
    } else {
      if (token === '[') parts.push('?');
      return [parts.join('.'), at];
    }
  }
}
