// Reads a safetensors header by the rules of the safetensors crate; the tensors' bytes are never touched.
import type { Bytes } from '../../core/bytes.ts';
import { messageOf } from '../../core/errors.ts';
import { JsonError } from '../json/errors.ts';
import { type JsonDocument, readJson } from '../json/read.ts';
import { Entries } from './entries.ts';
import { SafetensorsError } from './errors.ts';
import type { SafetensorsFacts } from './facts.ts';
import { checkLayout } from './layout.ts';
import { LENGTH_BYTES } from './limits.ts';
import { SAFETENSORS_LIMITS } from './limits.ts';
import { Problems } from './problems.ts';

/**
 * Reads the header: a u64 length of at most 100 MB, then a JSON object padded with spaces, then the tensors, one
 * after the other from offset 0 to the end of the file (SafeTensors::read_metadata and Metadata::validate in
 * safetensors/src/tensor.rs). Throws {@link SafetensorsError} for a header that no loader gets through.
 */
export async function readSafetensors(bytes: Bytes): Promise<SafetensorsFacts> {
  const headerBytes = await readLength(bytes);
  const header = await bytes.read(LENGTH_BYTES, headerBytes);
  if (header[0] !== 0x7b) throw new SafetensorsError('BROKEN', 'the header does not begin with {');
  const problems = new Problems();
  const entries = new Entries(problems);
  const document = parse(header, entries);
  checkPadding(document, problems);
  for (const { path, offset } of document.duplicates) {
    const name = path.map(String).join('.');
    problems.add('duplicate-key', `the header gives ${JSON.stringify(name)} twice`, byteOf(document, offset));
  }
  checkLayout(entries.tensors, bytes.size - LENGTH_BYTES - headerBytes, problems);
  return {
    tensors: entries.tensors.map(({ name, dtype, shape, begin, end }) => ({
      name,
      dtype,
      shape,
      bytes: end - begin,
    })),
    metadata: entries.metadata,
    headerBytes,
    problems: problems.list,
    more: problems.more,
  };
}

async function readLength(bytes: Bytes): Promise<number> {
  const head = await bytes.read(0, LENGTH_BYTES);
  if (head.length < LENGTH_BYTES)
    throw new SafetensorsError('BROKEN', 'the file ends inside the header length');
  const length = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
  if (length > BigInt(SAFETENSORS_LIMITS.loaderHeaderBytes)) {
    throw new SafetensorsError('BROKEN', `the header is said to have ${length} bytes; loaders take 100 MB`);
  }
  if (Number(length) > bytes.size - LENGTH_BYTES) {
    const there = bytes.size - LENGTH_BYTES;
    throw new SafetensorsError('BROKEN', `the header is said to have ${length} bytes, but ${there} follow`);
  }
  if (Number(length) > SAFETENSORS_LIMITS.headerBytes) {
    throw new SafetensorsError('TOO_LARGE', `the header has ${length} bytes, far above any published model`);
  }
  return Number(length);
}

function parse(header: Uint8Array, entries: Entries): JsonDocument {
  try {
    return readJson(header, { limits: SAFETENSORS_LIMITS.json, onMember: (member) => entries.take(member) });
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const limit = error.code === 'TOO_DEEP' || error.code === 'TOO_MANY';
    throw new SafetensorsError(limit ? 'TOO_LARGE' : 'BROKEN', `the header is ${messageOf(error)}`, error);
  }
}

/** The format pads the JSON with spaces behind it. */
function checkPadding({ text, root }: JsonDocument, problems: Problems): void {
  const behind = text.slice(root.end);
  if (/[^ ]/.test(behind)) problems.add('padding', 'the header is padded with something other than spaces');
}

/** Where a character of the header is in the file. */
export function byteOf({ text }: JsonDocument, offset: number): number {
  return LENGTH_BYTES + Buffer.byteLength(text.slice(0, offset));
}
