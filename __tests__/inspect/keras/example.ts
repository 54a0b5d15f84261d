// Turns an example of rules/keras.yml into the bytes of a file.
import { buildHdf5, type Hdf5Spec } from '../../format/hdf5/build.ts';

/** `json` is written as it is, `hdf5` is built, `text` is for what no JSON writer writes. */
export interface KerasExample {
  readonly name: string;
  readonly file?: string;
  readonly json?: unknown;
  readonly hdf5?: Hdf5Spec;
  readonly text?: string;
}

export function kerasExampleBytes(example: KerasExample): Uint8Array | undefined {
  if (example.hdf5 !== undefined) return buildHdf5(example.hdf5);
  if (example.json !== undefined) return Buffer.from(JSON.stringify(example.json));
  return example.text === undefined ? undefined : Buffer.from(example.text);
}
