// What the strings of a file hold: in the wire format the bytes where they are, in text what their literals stand for.
import { type Bytes, memoryBytes, sliceBytes } from '../../core/bytes.ts';
import type { Span } from '../protobuf/message.ts';
import { unescapeLiterals } from '../protobuf/text-literal.ts';

export interface Contents {
  /** Whether a byte of a string is a byte of the file, so that places in it are places of the file. */
  readonly plain: boolean;
  /** The bytes of a string that reading gave the place of. Rejects only with the error of the bytes' origin. */
  open(span: Span): Promise<Bytes>;
}

export function wireContents(bytes: Bytes): Contents {
  return { plain: true, open: ({ offset, length }) => Promise.resolve(sliceBytes(bytes, offset, length)) };
}

/** Reads what is asked for again: unescaped strings are not held. */
export function textContents(bytes: Bytes): Contents {
  return {
    plain: false,
    open: async ({ offset, length }) => memoryBytes(unescapeLiterals(await bytes.read(offset, length))),
  };
}
