// Builds the compressed streams, tar archives and arrays that examples of rules describe.
import { gzipSync } from 'node:zlib';
import { buildSevenZip, type SevenZipExampleMember } from './seven-zip-builder.ts';
import { buildTar, type TarExampleMember } from './tar-builder.ts';

export interface NpyExample {
  /** The type and the shape as Python writes them. */
  readonly descr: string;
  readonly shape: string;
  /** Bytes of data, all zero; or the data as text. */
  readonly zeros?: number;
  readonly text?: string;
}

interface ContainerExample {
  readonly name: string;
  /** Text in front of everything else, and behind it. */
  readonly prefix?: unknown;
  readonly suffix?: unknown;
}

export function gzipExample(text: string, { suffix }: ContainerExample): Uint8Array {
  return withSuffix(gzipSync(text), suffix);
}

export function tarExample(members: readonly TarExampleMember[], { suffix }: ContainerExample): Uint8Array {
  return withSuffix(buildTar(members), suffix);
}

export function sevenZipExample(
  members: readonly SevenZipExampleMember[],
  { prefix, suffix }: ContainerExample,
): Uint8Array {
  const archive = withSuffix(buildSevenZip(members), suffix);
  return typeof prefix === 'string' ? Buffer.concat([Buffer.from(prefix), archive]) : archive;
}

export function npyExample(array: NpyExample, { suffix }: ContainerExample): Uint8Array {
  return withSuffix(buildNpy(array), suffix);
}

/** A .npy file; `version` is the major number of the format. */
export function buildNpy({ descr, shape, zeros = 0, text = '' }: NpyExample, version = 1): Buffer {
  const literal = `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }\n`;
  const length = Buffer.alloc(version === 1 ? 2 : 4);
  const header = Buffer.from(literal, version === 3 ? 'utf8' : 'latin1');
  length.writeUIntLE(header.length, 0, length.length);
  const magic = Buffer.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, version, 0]);
  return Buffer.concat([magic, length, header, Buffer.from(text, 'latin1'), Buffer.alloc(zeros)]);
}

function withSuffix(data: Uint8Array, suffix: unknown): Uint8Array {
  return typeof suffix === 'string' ? Buffer.concat([data, Buffer.from(suffix)]) : data;
}
