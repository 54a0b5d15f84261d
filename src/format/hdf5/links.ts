// What links say: where they lead, in this file or out of it (sections III.C and IV.A.2.g).
import { Hdf5Error } from './errors.ts';
import { cText, type Fields, textOf } from './fields.ts';
import type { Hdf5File } from './file.ts';
import { HDF5_LIMITS } from './limits.ts';
import { heapText, openLocalHeap } from './local-heap.ts';

export type Link =
  | { readonly kind: 'hard'; readonly name: string; readonly address: number }
  | { readonly kind: 'soft'; readonly name: string; readonly target: string }
  | { readonly kind: 'external'; readonly name: string; readonly file: string; readonly target: string }
  | { readonly kind: 'user'; readonly name: string; readonly type: number };

const SOFT = 1;
const EXTERNAL = 64;
/** `H5G_CACHED_SLINK`: the symbol table entry is a soft link. */
const CACHED_SOFT_LINK = 2;

/** Parses the body of a link message. Throws {@link Hdf5Error}, CursorError. */
export function parseLink(body: Fields): Link {
  const version = body.u8();
  if (version !== 1) throw new Hdf5Error('UNSUPPORTED', `link message version ${version} is not read`);
  const flags = body.u8();
  const type = (flags & 8) === 0 ? 0 : body.u8();
  if ((flags & 4) !== 0) body.skip(8);
  if ((flags & 0x10) !== 0) body.skip(1);
  const name = textOf(body.bytes(body.uint(1 << (flags & 3)))).slice(0, HDF5_LIMITS.name);
  if (type === 0) return { kind: 'hard', name, address: body.definedAddress(`the link ${name}`) };
  const value = body.part(body.u16());
  if (type === SOFT) return { kind: 'soft', name, target: cText(value.data).slice(0, HDF5_LIMITS.name) };
  if (type !== EXTERNAL) return { kind: 'user', name, type };
  value.skip(1);
  const file = value.cString().slice(0, HDF5_LIMITS.name);
  return { kind: 'external', name, file, target: value.cString().slice(0, HDF5_LIMITS.name) };
}

/** The links of an old-style group: a version 1 B-tree over symbol table nodes, names in a local heap. */
export async function* symbolTableLinks(file: Hdf5File, body: Fields): AsyncGenerator<Link> {
  const tree = body.definedAddress('the tree of a group');
  const heap = await openLocalHeap(file, body.definedAddress('the name heap of a group'));
  for await (const node of symbolNodes(file, tree)) {
    const fields = await symbolNode(file, node);
    while (fields.remaining > 0) {
      const nameOffset = fields.uint(file.widths.address);
      const address = fields.address();
      const cached = fields.u32();
      fields.skip(4);
      const scratch = fields.part(16);
      const name = await heapText(file, heap, nameOffset);
      if (cached === CACHED_SOFT_LINK) {
        yield { kind: 'soft', name, target: await heapText(file, heap, scratch.u32()) };
      } else if (address !== undefined) {
        yield { kind: 'hard', name, address };
      }
    }
  }
}

async function symbolNode(file: Hdf5File, address: number): Promise<Fields> {
  const head = await file.fields(address, 8);
  head.expect('SNOD', `the symbol table node at ${address}`);
  head.skip(2);
  return file.fields(address + 8, head.u16() * (2 * file.widths.address + 24));
}

/** Addresses of the symbol table nodes below a tree's root, each once. */
async function* symbolNodes(file: Hdf5File, root: number): AsyncGenerator<number> {
  const open = [root];
  const seen = new Set<number>();
  const { address: wide, length } = file.widths;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) throw new Hdf5Error('BROKEN', `the group tree at ${root} contains itself`);
    seen.add(node);
    if (seen.size > HDF5_LIMITS.treeNodes)
      throw new Hdf5Error('BUDGET', `the group tree at ${root} has too many nodes`);
    const head = await file.fields(node, 8 + 2 * wide);
    head.expect('TREE', `the group tree node at ${node}`);
    if (head.u8() !== 0) throw new Hdf5Error('BROKEN', `the tree node at ${node} is not one of a group`);
    const level = head.u8();
    const entries = head.u16();
    const children = await file.fields(node + 8 + 2 * wide, entries * (length + wide) + length);
    for (let entry = 0; entry < entries; entry++) {
      children.skip(length);
      const child = children.definedAddress('a child of a group tree');
      if (level === 0) yield child;
      else open.push(child);
    }
  }
}
