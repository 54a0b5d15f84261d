// Conditions on the arguments of a call, as rules write them.
import type { CodeCall, CodeValue } from '../../code/facts.ts';

/** Every key that is given must hold. */
export interface ArgumentMark {
  readonly calls?: readonly string[];
  /** Position from 0, or name. */
  readonly argument?: number | string;
  /** Looks at one item, from 0, where the argument is a list. */
  readonly item?: number;
  /** What the argument must be: a literal (true and false are any constant that counts as such), a text that matches, or a name. */
  readonly literal?: boolean | number;
  readonly text?: string;
  /** Whether the text must be all of it: a part of a path says little. */
  readonly whole?: boolean;
  readonly name?: string;
  /** A pattern that any argument of text must match. */
  readonly any?: string;
  /** A pattern that no argument of text may match. */
  readonly none?: string;
}

export interface CompiledMark {
  readonly mark: ArgumentMark;
  readonly text: RegExp | undefined;
  readonly any: RegExp | undefined;
  readonly none: RegExp | undefined;
}

/** Characters of a text that patterns look at: options and addresses are short. */
export const MAX_TEXT = 4096;

function exact(pattern: string | undefined): RegExp | undefined {
  return regex(pattern, '');
}

export function compileMark(mark: ArgumentMark): CompiledMark {
  return { mark, text: exact(mark.text), any: exact(mark.any), none: exact(mark.none) };
}

/** Options of programs differ by case; words in texts do not. */
export function regex(pattern: string | undefined, flags = 'i'): RegExp | undefined {
  return pattern === undefined ? undefined : new RegExp(pattern, flags);
}

export function fits(
  { mark, text, any, none }: CompiledMark,
  { args, named }: Pick<CodeCall, 'args' | 'named'>,
): boolean {
  if (any !== undefined && !args.some((value) => hasText(value, any))) return false;
  if (none !== undefined && args.some((value) => hasText(value, none))) return false;
  if (mark.argument === undefined) return true;
  const given =
    typeof mark.argument === 'number' ? args[mark.argument] : optionsOf({ args, named }).get(mark.argument);
  const value = mark.item !== undefined && given?.kind === 'many' ? given.items[mark.item] : given;
  if (value === undefined) return false;
  if (mark.literal !== undefined) return isLiteral(value, mark.literal);
  if (text !== undefined) return (mark.whole !== true || isWhole(value)) && hasText(value, text);
  if (mark.name !== undefined) return isName(value, mark.name);
  return !isNothing(value);
}

/** A switch is on for every constant that counts as true, and off for a zero; `None` leaves it as it is by default. */
function isLiteral(value: CodeValue, wanted: boolean | number): boolean {
  if (value.kind === 'text') return wanted === true && value.text !== '';
  if (value.kind !== 'literal') return false;
  if (wanted === true) return Boolean(value.value);
  return value.value === wanted || (wanted === false && value.value === 0);
}

/** The value itself, or an item of it: `{ ...localStorage }`. */
function isName(value: CodeValue, wanted: string): boolean {
  if (value.kind === 'name') return value.name === wanted;
  return value.kind === 'many' && value.items.some((item) => item.kind === 'name' && item.name === wanted);
}

/** `data=None`, `data=b""` */
function isNothing(value: CodeValue): boolean {
  return value.kind === 'text' ? value.text === '' : value.kind === 'literal' && value.value === null;
}

function isWhole(value: CodeValue): boolean {
  return value.kind === 'text' || (value.kind === 'many' && value.shape === undefined);
}

function hasText(value: CodeValue, pattern: RegExp): boolean {
  if (value.kind === 'text') return pattern.test(value.text.slice(0, MAX_TEXT));
  return value.kind === 'many' && value.items.some((item) => item.kind === 'text' && hasText(item, pattern));
}

/** Arguments by name: those of Python, and the members of objects that JavaScript is given in their place. */
export function optionsOf({ args, named }: Pick<CodeCall, 'args' | 'named'>): ReadonlyMap<string, CodeValue> {
  if (!args.some(isObject)) return named;
  const all = new Map(named);
  for (const object of args) {
    if (object.kind !== 'many' || !isObject(object)) continue;
    for (const [index, key] of (object.keys ?? []).entries()) {
      const value = object.items[index];
      if (key !== undefined && value !== undefined && !all.has(key)) all.set(key, value);
    }
  }
  return all;
}

function isObject(value: CodeValue): boolean {
  return value.kind === 'many' && value.shape === 'dict';
}
