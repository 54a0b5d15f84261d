// Parses `{% %}` tags into the expressions they hold and the names they bind.
import type { ExpressionParser } from './expression.ts';
import type { Binding, Expression, Tag } from './tree.ts';

type Statement = Omit<Tag, 'offset'>;

/** Tags with nothing behind them that matters, and those whose words are no expressions. */
const BARE: ReadonlySet<string> = new Set(['else', 'raw', 'break', 'continue', 'block', 'generation']);
/** Tags that hold one expression, with words behind it that only say how to use it. */
const ONE_EXPRESSION: ReadonlySet<string> = new Set(['include', 'extends', 'import', 'from', 'autoescape']);

/** Throws JinjaError SYNTAX. Tags that Jinja does not have (of extensions) are read as a row of expressions. */
export function parseStatement(parser: ExpressionParser): Statement {
  if (parser.atEnd()) return { tag: '', expressions: [], bindings: [] };
  const tag = parser.name();
  if (BARE.has(tag) || tag.startsWith('end')) return { tag, expressions: [], bindings: [] };
  if (ONE_EXPRESSION.has(tag)) return { tag, expressions: [parser.expression(false)], bindings: [] };
  const parse = STATEMENTS.get(tag) ?? row;
  const statement = { tag, ...parse(parser) };
  if (!parser.atEnd()) throw parser.refusal(`something follows the ${tag} tag`);
  return statement;
}

type Parsed = Omit<Statement, 'tag'>;

const STATEMENTS: ReadonlyMap<string, (parser: ExpressionParser) => Parsed> = new Map([
  ['for', forLoop],
  ['set', set],
  ['with', assignments],
  ['macro', macro],
  ['call', call],
  ['filter', filter],
]);

function forLoop(parser: ExpressionParser): Parsed {
  const names = targets(parser);
  parser.expect('in');
  const value = parser.tuple(false);
  const expressions = [value];
  if (parser.take('if')) expressions.push(parser.expression());
  parser.take('recursive');
  return { expressions, bindings: names.map((name) => ({ name, value, each: true })) };
}

/** `set a, b = value`, `set ns.attribute = value`, or the block form `set a | filter`. */
function set(parser: ExpressionParser): Parsed {
  const names = targets(parser);
  if (parser.take('=')) {
    const value = parser.tuple();
    return { expressions: [value], bindings: bind(names, value) };
  }
  const expressions = parser.take('|') ? [filtered(parser)] : [];
  return { expressions, bindings: names.map((name) => ({ name })) };
}

/** Targets of a tuple are bound to its items when those are written out. */
function bind(names: readonly string[], value: Expression): Binding[] {
  if (names.length === 1) return names.map((name) => ({ name, value }));
  return names.map((name, index) => {
    const item = value.kind === 'list' ? value.items[index] : undefined;
    return item === undefined ? { name } : { name, value: item };
  });
}

function assignments(parser: ExpressionParser): Parsed {
  const expressions: Expression[] = [];
  const bindings: Binding[] = [];
  while (!parser.atEnd()) {
    const name = parser.name();
    parser.expect('=');
    const value = parser.expression();
    expressions.push(value);
    bindings.push({ name, value });
    if (!parser.take(',')) break;
  }
  return { expressions, bindings };
}

function macro(parser: ExpressionParser): Parsed {
  const name = parser.name();
  parser.expect('(');
  const parsed = parameters(parser);
  return { ...parsed, bindings: [{ name }, ...parsed.bindings] };
}

function call(parser: ExpressionParser): Parsed {
  const { expressions, bindings } = parser.take('(') ? parameters(parser) : { expressions: [], bindings: [] };
  return { expressions: [...expressions, parser.expression()], bindings };
}

function parameters(parser: ExpressionParser): Parsed {
  const expressions: Expression[] = [];
  const bindings: Binding[] = [];
  while (!parser.take(')')) {
    const name = parser.name();
    if (parser.take('=')) {
      const value = parser.expression();
      expressions.push(value);
      bindings.push({ name, value });
    } else bindings.push({ name });
    if (!parser.take(',') && parser.peek()?.text !== ')') throw parser.refusal('a comma is missing');
  }
  return { expressions, bindings };
}

function filter(parser: ExpressionParser): Parsed {
  return { expressions: [filtered(parser)], bindings: [] };
}

/** Filters over the text of a block: a chain on a value that is not known. */
function filtered(parser: ExpressionParser): Expression {
  const offset = parser.peek()?.offset ?? 0;
  const steps = parser.filters();
  const last = steps.at(-1);
  return {
    kind: 'chain',
    base: { kind: 'name', name: '', offset },
    steps,
    offset,
    end: (last?.offset ?? offset) + (last !== undefined && 'name' in last ? last.name.length : 0),
  };
}

/** `a`, `a, b`, `(a, b)`, `ns.attribute`; an attribute is bound under its own name, whatever holds it. */
function targets(parser: ExpressionParser): string[] {
  const names: string[] = [];
  do {
    while (parser.take('('));
    const token = parser.peek();
    if (token?.kind !== 'name' || token.text === 'in') break;
    let name = parser.name();
    while (parser.take('.')) name = `.${parser.name()}`;
    names.push(name);
    while (parser.take(')'));
  } while (parser.take(','));
  if (names.length === 0) throw parser.refusal('a name is missing');
  return names;
}

function row(parser: ExpressionParser): Parsed {
  const expressions: Expression[] = [];
  while (!parser.atEnd()) {
    expressions.push(parser.tuple());
    // Keyword forms of extensions: `{% trans count=items|length %}`.
    if (parser.take('=')) expressions.push(parser.tuple());
  }
  return { expressions, bindings: [] };
}
