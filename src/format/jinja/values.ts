// Works out what expressions stand for, where they are built of constants: names hidden in pieces, escapes and filters.
import { JINJA_LIMITS } from './limits.ts';
import { callMethod, callFilter, dictKeys, operate, sliceOf, isList, type Value } from './operations.ts';
import type { Argument, Expression, Step, Template } from './tree.ts';

/** Possible values of an expression; empty when it is not known, or depends on what the template is given. */
export type Values = readonly Value[];

/**
 * Values over a whole template. Names are followed through `set`, `with`, loops and defaults without regard to
 * order, so a name has every value that it is given anywhere. Bounded by {@link JINJA_LIMITS}.
 */
export class Folder {
  private readonly bindings = new Map<string, { readonly value: Expression; readonly each: boolean }[]>();
  private readonly known = new Map<Expression, Values>();
  private readonly open = new Set<string>();
  private steps = 0;
  private depth = 0;

  constructor(template: Template) {
    for (const { name, value, each = false } of template.tags.flatMap(({ bindings }) => bindings)) {
      if (value === undefined) continue;
      const list = this.bindings.get(name);
      if (list === undefined) this.bindings.set(name, [{ value, each }]);
      else if (list.length < JINJA_LIMITS.alternatives) list.push({ value, each });
    }
  }

  valuesOf(expression: Expression): Values {
    const known = this.known.get(expression);
    if (known !== undefined) return known;
    if (this.depth >= JINJA_LIMITS.depth || ++this.steps > JINJA_LIMITS.steps) return [];
    this.depth++;
    const values = few(this.workOut(expression));
    this.depth--;
    // What is being worked out somewhere above is not known yet, so nothing built on it is final.
    if (this.open.size === 0) this.known.set(expression, values);
    return values;
  }

  stringsOf(expression: Expression): string[] {
    return this.valuesOf(expression).filter((value) => typeof value === 'string');
  }

  /** The value of the chain up to and without `steps[count]`. */
  valuesBefore(base: Expression, steps: readonly Step[], count: number): Values {
    let { values, skip } = this.startOf(base, steps);
    for (; skip < count && values.length > 0; skip++) {
      const at = skip;
      values = few(values.flatMap((value) => this.apply(value, steps, at)));
    }
    return values;
  }

  private workOut(expression: Expression): Values {
    switch (expression.kind) {
      case 'constant':
        return [expression.value];
      case 'name':
        return this.named(expression.name);
      case 'list':
        return this.product(expression.items).map((items) => [...items]);
      case 'dict':
        return this.product(expression.entries.map(({ key }) => key)).map((keys) => [...keys]);
      case 'operation':
        return this.operation(expression.operators, expression.operands);
      case 'chain':
        return this.valuesBefore(expression.base, expression.steps, expression.steps.length);
    }
  }

  private named(name: string): Values {
    const bindings = this.bindings.get(name);
    if (bindings === undefined || this.open.has(name)) return [];
    this.open.add(name);
    const values = bindings.flatMap(({ value, each }) => {
      const found = this.valuesOf(value);
      return each ? found.flatMap((list) => (isList(list) ? list : [])) : found;
    });
    this.open.delete(name);
    return values;
  }

  /** Every way to pick one value for each expression, as long as there are few. */
  private product(expressions: readonly Expression[]): Value[][] {
    if (expressions.length > JINJA_LIMITS.items) return [];
    let rows: Value[][] = [[]];
    for (const expression of expressions) {
      const values = this.valuesOf(expression);
      const [only] = values;
      if (only === undefined) return [];
      if (values.length === 1) for (const row of rows) row.push(only);
      else rows = few(rows.flatMap((row) => values.map((value) => [...row, value])));
    }
    return rows;
  }

  private operation(operators: readonly string[], operands: readonly Expression[]): Values {
    const [first] = operators;
    if (first === 'if')
      return operands.filter((_, index) => index !== 1).flatMap((value) => this.valuesOf(value));
    if (first === 'or' || first === 'and') return operands.flatMap((value) => this.valuesOf(value));
    const [left, ...right] = operands;
    if (left === undefined) return [];
    let values = this.valuesOf(left);
    if (right.length === 0)
      return values.flatMap((value) => (first === '-' && typeof value === 'number' ? [-value] : []));
    right.forEach((operand, index) => {
      if (values.length === 0) return;
      const others = this.valuesOf(operand);
      values = few(
        values.flatMap((value) =>
          this.afford(value)
            ? others.flatMap((other) => defined(operate(operators[index] ?? '', value, other)))
            : [],
        ),
      );
    });
    return values;
  }

  /** A chain begins with a value, with a call of a function whose result is known, or with an attribute bound by set. */
  private startOf(base: Expression, steps: readonly Step[]): { values: Values; skip: number } {
    const [first] = steps;
    if (base.kind === 'name' && first?.kind === 'call') {
      if (base.name === 'dict')
        return { values: [dictKeys(first.args.flatMap(({ name }) => name ?? []))], skip: 1 };
      if (base.name === 'chr') return { values: this.characters(first.args), skip: 1 };
    }
    if (base.kind === 'name' && first?.kind === 'attribute' && this.bindings.has(`.${first.name}`))
      return { values: this.named(`.${first.name}`), skip: 1 };
    return { values: this.valuesOf(base), skip: 0 };
  }

  private characters([code]: readonly Argument[]): Values {
    if (code === undefined) return [];
    return this.valuesOf(code.value).flatMap((value) =>
      typeof value === 'number' && value >= 0 && value < 0x10ffff ? [String.fromCodePoint(value)] : [],
    );
  }

  private apply(value: Value, steps: readonly Step[], index: number): Value[] {
    const step = steps[index];
    if (step === undefined || !this.afford(value)) return [];
    switch (step.kind) {
      case 'filter':
        return this.withArguments(step.args, (args) => callFilter(step.name, value, args));
      case 'item':
        return this.valuesOf(step.key).flatMap((key) => defined(itemOf(value, key)));
      case 'slice': {
        const parts = step.parts.map((part) =>
          part === undefined ? null : (this.valuesOf(part)[0] ?? undefined),
        );
        return parts.includes(undefined)
          ? []
          : defined(
              sliceOf(
                value,
                parts.map((part) => part ?? null),
              ),
            );
      }
      case 'attribute':
        // A method: its call takes the value with it.
        return steps[index + 1]?.kind === 'call' ? [value] : [];
      case 'call': {
        const method = steps[index - 1];
        return method?.kind === 'attribute'
          ? this.withArguments(step.args, (args) => callMethod(method.name, value, args))
          : [];
      }
      case 'test':
        return [];
    }
  }

  /** Long values cost more: work grows with their length. */
  private afford(value: Value): boolean {
    this.steps += 1 + (weightOf(value) >> 6);
    return this.steps <= JINJA_LIMITS.steps;
  }

  private withArguments(args: readonly Argument[], call: (args: Value[]) => Value | undefined): Value[] {
    if (args.length > MAX_ARGUMENTS) return [];
    return this.product(args.map(({ value }) => value)).flatMap((row) => defined(call(row)));
  }
}

/** More than any filter or method that is worked out takes; format strings of names are short. */
const MAX_ARGUMENTS = 64;

function itemOf(value: Value, key: Value): Value | undefined {
  if (typeof key !== 'number') return undefined;
  if (typeof value === 'string') return value.at(key);
  return isList(value) ? value.at(key) : undefined;
}

function defined(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

/** The first few alternatives, without those that grow too long to be names. */
function few<Item extends Value>(values: readonly Item[]): Item[] {
  return values.slice(0, JINJA_LIMITS.alternatives).filter((value) => {
    if (isList(value)) return value.length <= JINJA_LIMITS.items;
    return typeof value !== 'string' || value.length <= JINJA_LIMITS.valueLength;
  });
}

function weightOf(value: Value): number {
  if (typeof value === 'string') return value.length;
  return isList(value)
    ? value.reduce<number>((sum, item) => sum + (typeof item === 'string' ? item.length : 1), 0)
    : 1;
}
