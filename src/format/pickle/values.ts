// The machine's values. Plain data stays a JavaScript primitive until somebody has to look at it.
import type { ContainerType, Value } from './facts.ts';
import { KEPT } from './limits.ts';

/**
 * A value on the machine's stack: null is None, a bigint or a whole number an int, any other number a float, a string
 * a whole text; everything else is a {@link Value} already. Millions of them live in a memo, so the common ones must
 * be small.
 */
export type Raw = null | boolean | number | bigint | string | Value;

const NONE: Value = { kind: 'none' };
const TRUE: Value = { kind: 'bool', value: true };
const FALSE: Value = { kind: 'bool', value: false };

export function toValue(raw: Raw): Value {
  if (raw === null) return NONE;
  if (typeof raw === 'object') return raw;
  if (typeof raw === 'string') return { kind: 'text', length: raw.length, text: raw };
  if (typeof raw === 'boolean') return raw ? TRUE : FALSE;
  if (typeof raw === 'number' && !Number.isInteger(raw)) return { kind: 'float', value: raw };
  return { kind: 'int', value: raw };
}

/** A float is a bare number unless that would be taken for an int. */
export function rawFloat(value: number): Raw {
  return Number.isInteger(value) ? { kind: 'float', value } : value;
}

const OTHER_KINDS = new Set<Value['kind']>(['global', 'call', 'persistent', 'unknown']);

/** Whether nothing in the value can name or do anything: no global, call, persistent id or unknown. */
export function isPlain(raw: Raw): boolean {
  if (typeof raw !== 'object' || raw === null) return true;
  return raw instanceof Compound ? raw.plain : !OTHER_KINDS.has(raw.kind);
}

/** Elements of the value, counted through every reference; may grow to infinity. */
export function weightOf(raw: Raw): number {
  return raw instanceof Compound ? raw.weight : 1;
}

/** Characters that the value itself holds, of those that are kept. */
export function charactersIn(raw: Raw): number {
  if (typeof raw === 'string') return raw.length;
  if (typeof raw !== 'object' || raw === null || raw instanceof Compound) return 0;
  return raw.kind === 'text' ? raw.text.length : 0;
}

/** Levels of containers and calls in the value. */
function depthOf(value: Raw): number {
  return value instanceof Compound ? value.depth : 0;
}

/** What holds other values. */
abstract class Compound {
  /** Elements, counted through every reference. */
  weight = 1;
  /** Levels of containers and calls. */
  depth = 1;
  /** See {@link isPlain}. */
  abstract readonly plain: boolean;
}

const TOO_DEEP: Value = { kind: 'unknown', why: 'nested too deeply' };

/** Shared by all empty containers; never added to. */
const NO_ITEMS: Raw[] = [];
const MORE: Value = { kind: 'unknown', why: 'more items than are kept' };

/**
 * A list, tuple, dict or set of which the first items, and all that is not plain data, are kept. There may be
 * millions of them: items become values only when somebody asks, through the contract's `items`.
 */
export class Container extends Compound {
  readonly type: ContainerType;
  size = 0;
  /** Entries that are not plain data. */
  private others = 0;
  private kept: Raw[] = NO_ITEMS;

  constructor(type: ContainerType) {
    super();
    this.type = type;
  }

  get kind(): 'container' {
    return 'container';
  }

  get plain(): boolean {
    return this.others === 0;
  }

  get items(): readonly Value[] {
    return this.kept.map(toValue);
  }

  /** Adds the values `[from, to)` of a stack, in entries of `width` values: 1, or 2 for the pairs of a dict. */
  add(stack: readonly Raw[], from: number, to: number, width: 1 | 2 = 1): void {
    this.size += (to - from) / width;
    const isEmptySoFar = this.kept === NO_ITEMS;
    let arePlain = true;
    let weight = 0;
    let depth = 0;
    for (let at = from; at < to; at++) {
      const item = stack[at] ?? null;
      if (typeof item !== 'object' || item === null) {
        weight++;
      } else {
        weight += weightOf(item);
        depth = Math.max(depth, depthOf(item));
        arePlain &&= isPlain(item);
      }
    }
    this.weight += weight;
    this.depth = Math.max(this.depth, depth + 1);
    if (this.depth > KEPT.depth) return this.forget(arePlain);
    if (depth > 0) shedFrom(stack, Math.max(from, from + KEPT.plainItems * width - this.kept.length), to);
    // An array of the exact size, where all of its kind are kept: pushing to an empty one makes room for 17.
    const room = KEPT.plainItems * width;
    if (isEmptySoFar && (arePlain || to - from <= room)) {
      this.kept = stack.slice(from, Math.min(to, from + room));
      if (!arePlain) this.countOthers(stack, from, to, width);
    } else for (let at = from; at < to; at += width) this.addEntry(stack, at, width);
  }

  /**
   * Lets go of plain items, which only display needs. The memo of a large file holds a container for each of its
   * rows, and nobody is shown the ones that are not among the first of their list.
   */
  shed(): void {
    if (this.plain) this.kept = NO_ITEMS;
  }

  /** Sets the size of something whose items are not values, such as the bytes of a bytearray. */
  stand(size: number, content: Value): this {
    this.size = size;
    this.kept = [content];
    return this;
  }

  private addEntry(stack: readonly Raw[], at: number, width: 1 | 2): void {
    if (isPlainEntry(stack, at, width)) {
      if (this.kept.length >= KEPT.plainItems * width) return;
    } else if (this.others++ >= KEPT.otherItems) return this.noteMore(width);
    if (this.kept === NO_ITEMS) this.kept = [];
    for (let part = at; part < at + width; part++) this.kept.push(stack[part] ?? null);
  }

  private countOthers(stack: readonly Raw[], from: number, to: number, width: 1 | 2): void {
    for (let at = from; at < to; at += width) if (!isPlainEntry(stack, at, width)) this.others++;
  }

  /** Chains of millions of containers would fill memory: what is too deep is not kept at all. */
  private forget(arePlain: boolean): void {
    this.depth = KEPT.depth + 1;
    if (!arePlain) this.others++;
    this.kept = this.plain ? [] : [TOO_DEEP];
  }

  private noteMore(width: number): void {
    if (this.others === KEPT.otherItems + 1) for (let count = 0; count < width; count++) this.kept.push(MORE);
  }
}

function isPlainEntry(stack: readonly Raw[], at: number, width: 1 | 2): boolean {
  return isPlain(stack[at] ?? null) && (width === 1 || isPlain(stack[at + 1] ?? null));
}

function shedFrom(stack: readonly Raw[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const item = stack[at];
    if (item instanceof Container) item.shed();
  }
}

/** The result of a call, which is never made. */
export class Call extends Compound {
  readonly callee: Value;
  readonly args: Value;
  state?: Value;

  constructor(callee: Value, args: Value) {
    super();
    const depth = Math.max(depthOf(callee), depthOf(args)) + 1;
    const isTooDeep = depth > KEPT.depth;
    this.callee = isTooDeep && depthOf(callee) > 0 ? TOO_DEEP : callee;
    this.args = isTooDeep && depthOf(args) > 0 ? TOO_DEEP : args;
    this.depth = Math.min(depth, KEPT.depth);
    this.weight = 1 + weightOf(callee) + weightOf(args);
  }

  get plain(): false {
    return false;
  }

  get kind(): 'call' {
    return 'call';
  }

  /** A loader may do this more than once; the last state is kept. */
  build(state: Value): void {
    this.state = state;
    this.weight += weightOf(state);
  }
}

export const EMPTY_TUPLE: Value = { kind: 'container', type: 'tuple', size: 0, items: [] };
