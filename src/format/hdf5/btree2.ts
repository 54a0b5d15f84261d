// Version 2 B-trees: all records, in no particular order (section III.A.2).
import { Hdf5Error } from './errors.ts';
import type { Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';
import { HDF5_LIMITS } from './limits.ts';

/** Signature, version, type and checksum of a node. */
const NODE_OVERHEAD = 10;

interface Tree {
  readonly nodeSize: number;
  readonly recordSize: number;
  /** For each depth, the bytes that hold a child's record count, and the count of all below it. */
  readonly childWidth: number;
  readonly totalWidths: readonly number[];
}

interface Node {
  readonly address: number;
  readonly records: number;
  readonly depth: number;
}

/** Yields the fields of every record. Throws {@link Hdf5Error}, CursorError; rejects with the origin's own error. */
export async function* treeRecords(file: Hdf5File, address: number): AsyncGenerator<Fields> {
  const { address: wide, length } = file.widths;
  const head = await file.fields(address, 16 + wide + 2 + length);
  head.expect('BTHD', `the tree at ${address}`);
  head.skip(2);
  const nodeSize = head.u32();
  const recordSize = head.u16();
  const depth = head.u16();
  head.skip(2);
  const root = head.address();
  const records = head.u16();
  if (root === undefined || records === 0) return;
  const tree = measure(nodeSize, recordSize, depth, wide);
  const open: Node[] = [{ address: root, records, depth }];
  const seen = new Set<number>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node.address)) throw new Hdf5Error('BROKEN', `the tree at ${address} contains itself`);
    seen.add(node.address);
    if (seen.size > HDF5_LIMITS.treeNodes)
      throw new Hdf5Error('BUDGET', `the tree at ${address} has too many nodes`);
    yield* nodeRecords(file, node, tree, open);
  }
}

async function* nodeRecords(file: Hdf5File, node: Node, tree: Tree, open: Node[]): AsyncGenerator<Fields> {
  const fields = await file.fields(node.address, tree.nodeSize);
  fields.expect(node.depth === 0 ? 'BTLF' : 'BTIN', `the tree node at ${node.address}`);
  fields.skip(2);
  for (let record = 0; record < node.records; record++) yield fields.part(tree.recordSize);
  if (node.depth === 0) return;
  for (let child = 0; child <= node.records; child++) {
    const address = fields.definedAddress('a child of a tree');
    const records = fields.uint(tree.childWidth);
    fields.skip(tree.totalWidths[node.depth - 1] ?? 0);
    open.push({ address, records, depth: node.depth - 1 });
  }
}

/** The widths of the counts in inner nodes follow from how many records fit (H5B2__hdr_init). */
function measure(nodeSize: number, recordSize: number, depth: number, wide: number): Tree {
  if (nodeSize > HDF5_LIMITS.treeNode || nodeSize <= NODE_OVERHEAD || recordSize === 0) {
    throw new Hdf5Error(
      'BROKEN',
      `tree nodes of ${nodeSize} bytes with records of ${recordSize} make no sense`,
    );
  }
  let most = Math.floor((nodeSize - NODE_OVERHEAD) / recordSize);
  const childWidth = widthOf(most);
  let total = most;
  const totalWidths = [0];
  for (let level = 1; level < depth; level++) {
    const pointer = wide + childWidth + (totalWidths[level - 1] ?? 0);
    most = Math.floor((nodeSize - NODE_OVERHEAD - pointer) / (recordSize + pointer));
    total = (most + 1) * total + most;
    if (!(most > 0) || total > Number.MAX_SAFE_INTEGER)
      throw new Hdf5Error('BROKEN', 'a tree is deeper than it can be');
    totalWidths.push(widthOf(total));
  }
  return { nodeSize, recordSize, childWidth, totalWidths };
}

/** Bytes needed for numbers up to `limit` (H5VM_limit_enc_size). */
export function widthOf(limit: number): number {
  return Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1;
}
