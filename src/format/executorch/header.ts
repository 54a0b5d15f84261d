// The headers that ExecuTorch puts behind the identifier of a FlatBuffer: where it ends, where segments begin.
import type { Bytes } from '../../core/bytes.ts';
import type { ExecutorchFacts } from './facts.ts';

export interface ExecutorchHeader {
  /** Offset of the first segment; undefined when the file has no header, and so no segments. */
  readonly segments?: number;
  /** What the header says of parts outside the file. */
  readonly outside?: string;
}

const AT = 8;

/** Versions 6 and 7 of a bundle have the same tables; the loader of today takes 8. */
const BUNDLE = /^BP\d\d$/;

/** By the identifier behind the offset of the root; `size` is that of the file, in which the root of a bundle is. */
export function executorchKind(head: Uint8Array, size: number): ExecutorchFacts['kind'] | undefined {
  if (head.length < AT) return undefined;
  const start = Buffer.from(head.buffer, head.byteOffset, AT);
  const identifier = start.toString('latin1', 4);
  if (identifier === 'ET12') return 'program';
  if (identifier === 'FT01') return 'data';
  return BUNDLE.test(identifier) && start.readUInt32LE(0) < size ? 'bundle' : undefined;
}

/**
 * The extended header of a program (`eh00`: its own length, size of the program, base of the segments, since 2025 their
 * size) or the header of a data file (`FH01`, which has the offset of the FlatBuffer before its size).
 */
export async function readHeader(bytes: Bytes, kind: 'program' | 'data'): Promise<ExecutorchHeader> {
  const head = Buffer.from(await bytes.read(AT, 48));
  const magic = kind === 'program' ? 'eh00' : 'FH01';
  if (head.length < 24 || head.toString('latin1', 0, 4) !== magic) return {};
  const start = kind === 'program' ? 0n : head.readBigUInt64LE(8);
  const at = kind === 'program' ? 8 : 16;
  if (head.length < at + 16) return {};
  const size = head.readBigUInt64LE(at);
  const base = head.readBigUInt64LE(at + 8);
  if (start + size > BigInt(bytes.size))
    return { outside: `the header says that the program is ${size} bytes of ${bytes.size}` };
  if (base > BigInt(bytes.size))
    return { outside: `the header says that segments begin at byte ${base} of ${bytes.size}` };
  return base === 0n ? {} : { segments: Number(base) };
}
