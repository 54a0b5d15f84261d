// The bytes of a rule's example, whatever its shape: the one table to touch when a rule brings a new one.
import { kerasExampleBytes } from '../inspect/keras/example.ts';
import { secretExample } from '../inspect/secret/tokens.ts';
import { gzipExample, npyExample, sevenZipExample, tarExample } from './container-examples.ts';
import { buildFormatExample, type FormatExample } from './format-examples.ts';
import { assemble } from './pickle-assembler.ts';
import { buildExampleZip, type ZipExampleMember } from './zip-example.ts';

export interface Example {
  readonly name: string;
  /** The file's name, where it matters. */
  readonly file?: string;
  /** The content at base, as text. */
  readonly before?: string;
  /** The path of a file that the change deletes; `before` is what it was. */
  readonly deleted?: string;
  /** Other files as the change leaves them, by path. */
  readonly others?: Readonly<Record<string, string>>;
  /** Records of advisories by id. */
  readonly advisories?: Readonly<Record<string, object>>;
  /** Paths that a change edits. */
  readonly changes?: readonly string[];
  readonly [shape: string]: unknown;
}

type Builder = (content: never, example: Example) => Uint8Array | undefined;

const BUILDERS: Readonly<Record<string, Builder>> = {
  opcodes: (lines: readonly string[]) => assemble(lines),
  zip: (members: readonly ZipExampleMember[], { prefix }) =>
    buildExampleZip(members, typeof prefix === 'string' ? prefix : ''),
  secret: secretExample,
  tar: tarExample,
  sevenZip: sevenZipExample,
  gzip: gzipExample,
  npy: npyExample,
  text: (text: string) => Buffer.from(text),
  base64: (packed: string, { appended }) =>
    Buffer.concat([
      Buffer.from(packed, 'base64'),
      Buffer.from(typeof appended === 'string' ? appended : '', 'latin1'),
    ]),
  after: (text: string) => Buffer.from(text),
  json: (_: unknown, example) => kerasExampleBytes(example),
  hdf5: (_: unknown, example) => kerasExampleBytes(example),
};

/** Throws a plain Error that names the example when no builder knows its shape. */
export function exampleBytes(example: Example): Uint8Array {
  for (const [shape, build] of Object.entries(BUILDERS)) {
    const content = example[shape];
    const bytes = content === undefined ? undefined : build(content as never, example);
    if (bytes !== undefined) return bytes;
  }
  const format = buildFormatExample(example as FormatExample);
  if (format !== undefined) return format;
  throw new Error(`the example "${example.name}" has no content that this table knows`);
}
