// The tree that the YAML scanner builds: its block collections that may still grow, the innermost last.
import type { JsonMember, JsonNode, JsonScalar } from '../../format/json/nodes.ts';
import { OutsideSubset } from './words.ts';

/** Levels of nesting; the tools write five. */
const MAX_DEPTH = 32;
/** Values in all, as many as are read of JSON. */
const MAX_VALUES = 2_000_000;

type Growing =
  | { readonly kind: 'object'; readonly members: JsonMember[]; readonly start: number; end: number }
  | { readonly kind: 'array'; readonly items: JsonNode[]; readonly start: number; end: number };

/** A block collection that may still grow. */
export interface Block {
  readonly indent: number;
  /** Undefined for the document itself, which takes one value. */
  readonly node: Growing | undefined;
  /** The key that has no value yet. */
  key: { readonly name: string; readonly start: number } | undefined;
  /** Whether a value is due. */
  due: boolean;
  /** Whether `? key` was read and `: value` is to follow. */
  explicit: boolean;
}

/** All methods but `top` throw {@link OutsideSubset}. */
export class Blocks {
  /** One per document that is not empty. */
  readonly roots: JsonNode[] = [];
  private open: Block[] = [newBlock(-1, undefined)];
  private values = 0;

  get top(): Block | undefined {
    return this.open.at(-1);
  }

  /** Ends the document before the line at `next`, and begins another. */
  restart(next: number): void {
    this.close(-1, next);
    this.open = [newBlock(-1, undefined)];
  }

  /** The collection that a line at this column belongs to; a new one where a value is due. */
  collection(kind: 'object' | 'array', column: number, at: number): Block {
    const { top } = this;
    if (top?.indent === column && top.node?.kind === kind) {
      if (top.explicit) throw new OutsideSubset(at);
      if (top.due) this.place(top, nothing(at));
      return top;
    }
    if (top?.due !== true || column <= top.indent) throw new OutsideSubset(at);
    if (this.open.length > MAX_DEPTH) throw new OutsideSubset(at, true);
    const node: Growing =
      kind === 'object' ? { kind, members: [], start: at, end: at } : { kind, items: [], start: at, end: at };
    this.place(top, node);
    const block = newBlock(column, node);
    this.open.push(block);
    return block;
  }

  /** The mapping at this column, which waits for the value of a key from now on. */
  mapping(key: JsonScalar, column: number, at: number): Block {
    const block = this.collection('object', column, at);
    block.key = { name: String(key.value), start: key.start };
    block.due = true;
    return block;
  }

  place(block: Block, value: JsonNode): void {
    if (++this.values > MAX_VALUES) throw new OutsideSubset(value.start);
    const { node, key } = block;
    block.due = false;
    if (node === undefined) this.roots.push(value);
    else if (node.kind === 'array') node.items.push(value);
    else if (key !== undefined) node.members.push({ key: key.name, keyStart: key.start, value });
  }

  /**
   * Closes the collections that are deeper than a line; a value that is due and does not come is nothing. `next` is
   * where the line behind begins.
   */
  close(indent: number, next: number): void {
    for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
      if (top.node === undefined || top.indent <= indent) return;
      if (top.explicit) throw new OutsideSubset(next);
      if (top.due) this.place(top, nothing(top.key?.start ?? top.node.start));
      this.open.pop();
    }
  }
}

function newBlock(indent: number, node: Growing | undefined): Block {
  return { indent, node, key: undefined, due: node === undefined, explicit: false };
}

function nothing(at: number): JsonScalar {
  return { kind: 'scalar', value: null, start: at, end: at };
}
