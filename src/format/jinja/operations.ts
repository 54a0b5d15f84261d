// What operators, filters and string methods make of constants: those that can build a name.
import { JINJA_LIMITS } from './limits.ts';

export type Value = string | number | boolean | null | readonly Value[];

/** Whether a value is a list; TypeScript forgets that a readonly list is one. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

type Call = (value: Value, args: readonly Value[]) => Value | undefined;

export function operate(operator: string, left: Value, right: Value): Value | undefined {
  switch (operator) {
    case '~':
      return text(left) + text(right);
    case '+':
      if (typeof left === 'string' && typeof right === 'string') return left + right;
      if (isList(left) && isList(right)) return [...left, ...right];
      return typeof left === 'number' && typeof right === 'number' ? left + right : undefined;
    case '-':
      return typeof left === 'number' && typeof right === 'number' ? left - right : undefined;
    case '*':
      return times(left, right);
    case '%':
      return typeof left === 'string' ? percent(left, isList(right) ? right : [right]) : undefined;
    default:
      return undefined;
  }
}

function times(left: Value, right: Value): Value | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left * right;
  const [word, count] = typeof left === 'string' ? [left, right] : [right, left];
  if (typeof word !== 'string' || typeof count !== 'number') return undefined;
  return count * word.length <= JINJA_LIMITS.valueLength
    ? word.repeat(Math.max(0, Math.floor(count)))
    : undefined;
}

/** `text[a:b:c]` and `list[a:b:c]` as Python takes them; null where a part is left out. */
export function sliceOf(
  value: Value,
  [from = null, to = null, by = null]: readonly Value[],
): Value | undefined {
  if (typeof value !== 'string' && !isList(value)) return undefined;
  const step = typeof by === 'number' ? Math.trunc(by) : 1;
  const { length } = value;
  if (step === 0) return undefined;
  const place = (part: Value, otherwise: number): number => {
    if (typeof part !== 'number') return otherwise;
    const at = part < 0 ? part + length : part;
    return step > 0 ? Math.min(Math.max(at, 0), length) : Math.min(Math.max(at, -1), length - 1);
  };
  const items: Value[] = [];
  const end = place(to, step > 0 ? length : -1);
  for (let at = place(from, step > 0 ? 0 : length - 1); step > 0 ? at < end : at > end; at += step)
    items.push(value[at] ?? '');
  return typeof value === 'string' ? items.join('') : items;
}

/** A dict is worth its keys here: that is what join, first and list make of it. */
export function dictKeys(names: readonly string[]): Value {
  return names;
}

export function callFilter(name: string, value: Value, args: readonly Value[]): Value | undefined {
  return FILTERS.get(name)?.(value, args);
}

export function callMethod(name: string, value: Value, args: readonly Value[]): Value | undefined {
  return METHODS.get(name)?.(value, args);
}

const same: Call = (value) => value;
const lower: Call = (value) => text(value).toLowerCase();
const upper: Call = (value) => text(value).toUpperCase();
const capitalize: Call = (value) =>
  text(value).slice(0, 1).toUpperCase() + text(value).slice(1).toLowerCase();
const title: Call = (value) =>
  text(value)
    .toLowerCase()
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const trim: Call = (value, [what]) => strip(text(value), what);
const reverse: Call = (value) =>
  typeof value === 'string' ? sliceOf(value, [null, null, -1]) : reversed(value);
const replace: Call = (value, [from, to]) =>
  typeof from === 'string' && typeof to === 'string' && from !== ''
    ? text(value).replaceAll(from, to)
    : undefined;
const first: Call = (value) => (typeof value === 'string' || isList(value) ? value[0] : undefined);
const last: Call = (value) => (typeof value === 'string' || isList(value) ? value.at(-1) : undefined);

const FILTERS: ReadonlyMap<string, Call> = new Map<string, Call>(
  Object.entries({
    capitalize,
    default: same,
    d: same,
    e: same,
    escape: same,
    first,
    format: (value, args) => (typeof value === 'string' ? percent(value, args) : undefined),
    int: (value) => Number.parseInt(text(value), 10) || 0,
    join: (value, [glue]) => joined(value, glue ?? ''),
    last,
    length: (value) => (typeof value === 'string' || isList(value) ? value.length : undefined),
    list: (value) => (typeof value === 'string' ? Array.from(value) : value),
    lower,
    replace,
    reverse,
    safe: same,
    string: text,
    title,
    trim,
    upper,
  } satisfies Record<string, Call>),
);

const METHODS: ReadonlyMap<string, Call> = new Map<string, Call>(
  Object.entries({
    capitalize,
    format: (value, args) => (typeof value === 'string' ? braces(value, args) : undefined),
    join: (glue, [list]) => (list === undefined ? undefined : joined(list, glue)),
    lower,
    lstrip: (value, [what]) => strip(text(value), what, 'left'),
    replace,
    rstrip: (value, [what]) => strip(text(value), what, 'right'),
    split: (value, [at]) => text(value).split(typeof at === 'string' && at !== '' ? at : /\s+/),
    strip: trim,
    swapcase: (value) =>
      Array.from(text(value))
        .map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()))
        .join(''),
    title,
    upper,
  } satisfies Record<string, Call>),
);

/** Lists inside lists are not spelled out: they may share their items and grow without end. */
function text(value: Value): string {
  if (isList(value)) return `[${value.map((item) => (isList(item) ? '[]' : text(item))).join(', ')}]`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return value === null ? 'None' : String(value);
}

function reversed(value: Value): Value | undefined {
  return isList(value) ? value.toReversed() : undefined;
}

function joined(list: Value, glue: Value): Value | undefined {
  if (typeof list === 'string') return Array.from(list).join(text(glue));
  if (!isList(list)) return undefined;
  return list.map((item) => (isList(item) ? '[]' : text(item))).join(text(glue));
}

/** Python's strip, character by character: no expression of the file's making. */
function strip(value: string, what: Value | undefined, side?: 'left' | 'right'): string {
  const isOff = (c: string): boolean => (typeof what === 'string' ? what.includes(c) : c.trim() === '');
  let [from, to] = [0, value.length];
  while (side !== 'right' && from < to && isOff(value.charAt(from))) from++;
  while (side !== 'left' && from < to && isOff(value.charAt(to - 1))) to--;
  return value.slice(from, to);
}

/** `'%s%c' % values`: the conversions that make letters. */
function percent(format: string, args: readonly Value[]): string {
  let next = 0;
  return format.replace(
    /%(?:\(\w{0,200}\))?[-#0 +]{0,8}\d{0,9}(?:\.\d{1,9})?([a-zA-Z%])/g,
    (_whole, kind: string) => {
      if (kind === '%') return '%';
      const arg = args[next++];
      if (kind === 'c' && typeof arg === 'number' && arg >= 0 && arg <= 0x10ffff)
        return String.fromCodePoint(arg);
      return arg === undefined ? '' : text(arg);
    },
  );
}

/** `'{}{0}{:c}'.format(values)`. */
function braces(format: string, args: readonly Value[]): string {
  let next = 0;
  return format.replace(
    /\{(\d*)(?:![rsa])?(?::([^{}]*))?\}/g,
    (_whole, index: string, kind: string | undefined) => {
      const arg = args[index === '' ? next++ : Number(index)];
      if (kind === 'c' && typeof arg === 'number' && arg >= 0 && arg <= 0x10ffff)
        return String.fromCodePoint(arg);
      return arg === undefined ? '' : text(arg);
    },
  );
}
