// Collects the nodes of a tree as they are completed, children before their parent, and puts them in source order.
import { parser } from '@lezer/python';
import { MAX_NODES, type TreeArrays } from '../../tree.ts';

const TYPES = new Map(parser.nodeSet.types.toReversed().map((type) => [type.name, type.id]));

/** The number of a kind of node of the grammar: the first of that name. */
export function kindOf(name: string): number {
  const id = TYPES.get(name);
  if (id === undefined) throw new TypeError(`the grammar has no ${name}`);
  return id;
}

/** More than the text of most files has tokens; grows when there are more. */
const NODES_PER_CHARACTER = 0.4;

/** Thrown for what is left to the grammar. Without a stack: nobody reads it. */
export const UNUSUAL = Symbol('unusual');

export class Nodes {
  /** Nodes so far: the mark of a node that begins now. */
  count = 0;
  private kind: Uint16Array;
  private from: Int32Array;
  private to: Int32Array;
  /** Of each node and everything in it. */
  private size: Int32Array;

  constructor(length: number) {
    const room = 64 + Math.ceil(length * NODES_PER_CHARACTER);
    this.kind = new Uint16Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.size = new Int32Array(room);
  }

  leaf(kind: number, from: number, to: number): void {
    this.node(kind, this.count, from, to);
  }

  /** A node of everything since `mark`. */
  node(kind: number, mark: number, from: number, to: number): void {
    const { count } = this;
    if (count >= this.kind.length) this.grow();
    this.kind[count] = kind;
    this.from[count] = from;
    this.to[count] = to;
    this.size[count] = count - mark + 1;
    this.count++;
  }

  /** Whether all since `mark` is one node without children of this kind. */
  isOne(mark: number, kind: number): boolean {
    return this.count === mark + 1 && this.kind[mark] === kind;
  }

  /** Parents before their children. The last node is the root. */
  inOrder(): TreeArrays {
    const { count } = this;
    const arrays: TreeArrays = {
      type: new Uint16Array(count),
      from: new Int32Array(count),
      to: new Int32Array(count),
      end: new Int32Array(count),
      count,
      full: true,
    };
    // Where each node ends in source order; a parent is met before its children.
    const ends = new Int32Array(count);
    ends[count - 1] = count;
    for (let node = count - 1; node >= 0; node--) {
      const size = this.size[node] ?? 1;
      const end = ends[node] ?? count;
      const place = end - size;
      arrays.type[place] = this.kind[node] ?? 0;
      arrays.from[place] = this.from[node] ?? 0;
      arrays.to[place] = this.to[node] ?? 0;
      arrays.end[place] = end;
      let childEnd = end;
      for (let child = node - 1; child > node - size;) {
        const childSize = this.size[child] ?? 1;
        ends[child] = childEnd;
        childEnd -= childSize;
        child -= childSize;
      }
    }
    return arrays;
  }

  private grow(): void {
    const room = this.kind.length * 2;
    if (room > 2 * MAX_NODES) throw UNUSUAL;
    this.kind = wider(new Uint16Array(room), this.kind);
    this.from = wider(new Int32Array(room), this.from);
    this.to = wider(new Int32Array(room), this.to);
    this.size = wider(new Int32Array(room), this.size);
  }
}

function wider<Numbers extends Uint16Array | Int32Array>(made: Numbers, old: Numbers): Numbers {
  made.set(old);
  return made;
}
