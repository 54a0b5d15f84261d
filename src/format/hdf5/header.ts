// Object headers of both versions: the list of messages that describe a group, a dataset or a type (section IV.A).
import { CursorError } from '../../core/cursor.ts';
import { Hdf5Error } from './errors.ts';
import type { Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';
import { HDF5_LIMITS } from './limits.ts';

/** Message types, section IV.A.2. */
export const MESSAGE = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15,
} as const;

export interface HeaderMessage {
  readonly type: number;
  /** The body is not here but in another object header or in the shared message heap. */
  readonly shared: boolean;
  readonly body: Fields;
}

export interface ObjectHeader {
  readonly messages: readonly HeaderMessage[];
  /** Why the list ends early, when it does. What was read before stays. */
  readonly failure?: Hdf5Error;
}

/** Bytes `[address, address + length)` that hold messages of a header of `version`, headed by `prefix` bytes. */
interface Block {
  readonly address: number;
  readonly length: number;
}

/** Reads every message of the header at `address`. Rejects only with the origin's own error. */
export async function readHeader(file: Hdf5File, address: number): Promise<ObjectHeader> {
  const messages: HeaderMessage[] = [];
  try {
    await collect(file, address, messages);
    return { messages };
  } catch (error) {
    return { messages, failure: asHdf5Error(error) };
  }
}

/** Ours as it is, a bounds error as BROKEN; anything else is thrown on: it is the origin's. */
export function asHdf5Error(error: unknown): Hdf5Error {
  if (error instanceof Hdf5Error) return error;
  if (error instanceof CursorError) return new Hdf5Error('BROKEN', error.message, error);
  throw error;
}

async function collect(file: Hdf5File, address: number, messages: HeaderMessage[]): Promise<void> {
  const { layout, first } = await openHeader(file, address);
  const blocks = [first];
  const seen = new Set<number>();
  for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
    if (seen.has(block.address))
      throw new Hdf5Error('BROKEN', `the object header at ${address} continues in itself`);
    seen.add(block.address);
    if (seen.size > HDF5_LIMITS.headerBlocks || block.length > HDF5_LIMITS.headerBlock) {
      throw new Hdf5Error('BUDGET', `the object header at ${address} is larger than any library writes`);
    }
    const fields = await file.fields(block.address, block.length);
    for (const message of messagesOf(fields, layout)) {
      if (message.type === MESSAGE.continuation) blocks.push(await continuation(file, message.body, layout));
      else if (message.type !== 0) messages.push(message);
      if (messages.length > HDF5_LIMITS.messages) {
        throw new Hdf5Error(
          'BUDGET',
          `the object header at ${address} has more than ${HDF5_LIMITS.messages} messages`,
        );
      }
    }
  }
}

interface Layout {
  readonly version: 1 | 2;
  /** Bytes before each message's body. */
  readonly prefix: number;
}

async function openHeader(file: Hdf5File, address: number): Promise<{ layout: Layout; first: Block }> {
  const head = await file.upTo(address, 64);
  if (head.data[0] === 1) {
    head.skip(8);
    const length = head.u32();
    return { layout: { version: 1, prefix: 8 }, first: { address: address + 16, length } };
  }
  head.expect('OHDR', `the object header at ${address}`);
  const version = head.u8();
  if (version !== 2) throw new Hdf5Error('UNSUPPORTED', `object header version ${version} is not read`);
  const flags = head.u8();
  if ((flags & 0x20) !== 0) head.skip(16);
  if ((flags & 0x10) !== 0) head.skip(4);
  const length = head.uint(1 << (flags & 3));
  const prefix = (flags & 4) === 0 ? 4 : 6;
  return { layout: { version: 2, prefix }, first: { address: address + head.position, length } };
}

function* messagesOf(fields: Fields, { version, prefix }: Layout): Generator<HeaderMessage> {
  // Less than a prefix at the end is a gap.
  while (fields.remaining >= prefix) {
    const start = fields.position;
    const type = version === 1 ? fields.u16() : fields.u8();
    const size = fields.u16();
    const flags = fields.u8();
    fields.skip(prefix - (fields.position - start));
    yield { type, shared: (flags & 2) !== 0, body: fields.part(size) };
  }
}

async function continuation(file: Hdf5File, body: Fields, layout: Layout): Promise<Block> {
  const address = body.definedAddress('an object header continuation');
  const length = body.length();
  if (layout.version === 1) return { address, length };
  const signed = await file.fields(address, 4);
  signed.expect('OCHK', `the object header continuation at ${address}`);
  // The signature in front, the checksum behind.
  return { address: address + 4, length: Math.max(0, length - 8) };
}
