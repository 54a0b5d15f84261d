// Tells safetensors files from others by their first bytes.
import { LENGTH_BYTES, SAFETENSORS_LIMITS } from './limits.ts';

/**
 * A length that fits and an object behind it. Under its own name a file is claimed even if the length is a lie:
 * `named` says that the name ends in .safetensors.
 */
export function looksLikeSafetensors(head: Uint8Array, size: number, named: boolean): boolean {
  if (head.length < LENGTH_BYTES + 2 || head[LENGTH_BYTES] !== 0x7b) return false;
  if (named) return true;
  const length = new DataView(head.buffer, head.byteOffset, LENGTH_BYTES).getBigUint64(0, true);
  const fits =
    length <= BigInt(SAFETENSORS_LIMITS.loaderHeaderBytes) && Number(length) <= size - LENGTH_BYTES;
  return fits && length >= 2n && /^\{[ \t\r\n]*["}]/.test(textOf(head.subarray(LENGTH_BYTES, 64)));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
