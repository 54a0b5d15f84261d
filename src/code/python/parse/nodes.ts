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

/** Nodes of a room that is kept for the next program: most files have fewer. */
const MAX_SPARE = 200_000;

/** Where nodes are put as they are completed. */
class Room {
  readonly kind: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Of each node and everything in it. */
  readonly size: Int32Array;
  /** Where each node ends in source order. */
  readonly end: Int32Array;
  readonly length: number;

  constructor(length: number) {
    this.kind = new Uint16Array(length);
    this.from = new Int32Array(length);
    this.to = new Int32Array(length);
    this.size = new Int32Array(length);
    this.end = new Int32Array(length);
    this.length = length;
  }
}

/** The room of the last program: the system takes as long to hand out a new one as it takes to fill it. */
let spare: Room | undefined;

export class Nodes {
  /** Nodes so far: the mark of a node that begins now. */
  count = 0;
  private room: Room;

  constructor(length: number) {
    const least = 64 + Math.ceil(length * NODES_PER_CHARACTER);
    this.room = spare !== undefined && spare.length >= least ? spare : new Room(least);
    spare = undefined;
  }

  leaf(kind: number, from: number, to: number): void {
    this.node(kind, this.count, from, to);
  }

  /** A node of everything since `mark`. */
  node(kind: number, mark: number, from: number, to: number): void {
    const { count } = this;
    if (count >= this.room.length) this.grow();
    const { room } = this;
    room.kind[count] = kind;
    room.from[count] = from;
    room.to[count] = to;
    room.size[count] = count - mark + 1;
    this.count++;
  }

  /** Whether all since `mark` is one node without children of this kind. */
  isOne(mark: number, kind: number): boolean {
    return this.count === mark + 1 && this.room.kind[mark] === kind;
  }

  /** Parents before their children. The last node is the root, and nothing can be added any more. */
  inOrder(): TreeArrays {
    const { count, room } = this;
    const { size: sizes, end: ends } = room;
    const arrays: TreeArrays = {
      type: new Uint16Array(count),
      from: new Int32Array(count),
      to: new Int32Array(count),
      end: new Int32Array(count),
      count,
      full: true,
    };
    // A parent is met before its children.
    ends[count - 1] = count;
    for (let node = count - 1; node >= 0; node--) {
      const size = sizes[node] ?? 1;
      const end = ends[node] ?? count;
      const place = end - size;
      arrays.type[place] = room.kind[node] ?? 0;
      arrays.from[place] = room.from[node] ?? 0;
      arrays.to[place] = room.to[node] ?? 0;
      arrays.end[place] = end;
      let childEnd = end;
      for (let child = node - 1; child > node - size;) {
        const childSize = sizes[child] ?? 1;
        ends[child] = childEnd;
        childEnd -= childSize;
        child -= childSize;
      }
    }
    if (room.length <= MAX_SPARE) spare = room;
    return arrays;
  }

  private grow(): void {
    const length = this.room.length * 2;
    if (length > 2 * MAX_NODES) throw UNUSUAL;
    const wider = new Room(length);
    wider.kind.set(this.room.kind);
    wider.from.set(this.room.from);
    wider.to.set(this.room.to);
    wider.size.set(this.room.size);
    this.room = wider;
  }
}
