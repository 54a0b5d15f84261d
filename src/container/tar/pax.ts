// Extended headers: the records of pax, each `length key=value` and a newline.
import { text } from './header.ts';
import { TAR_LIMITS } from './limits.ts';

/** What extended headers say of the member that follows; fields that matter here only. */
export interface Extension {
  readonly path?: string;
  readonly linkpath?: string;
  readonly size?: number;
  readonly sparse?: boolean;
}

/** Reads the records (POSIX.1-2017, pax, "pax Extended Header"); undefined when they are malformed. */
export function readRecords(data: Uint8Array): Extension | undefined {
  const extension: { path?: string; linkpath?: string; size?: number; sparse?: boolean } = {};
  let at = 0;
  for (let count = 0; at < data.length && data[at] !== 0; count++) {
    const record = recordAt(data, at);
    if (record === undefined || count >= TAR_LIMITS.records) return undefined;
    at = record.end;
    const { key, value } = record;
    if (key === 'path' || key === 'GNU.sparse.name') extension.path = text(value);
    if (key === 'linkpath') extension.linkpath = text(value);
    if (key.startsWith('GNU.sparse.')) extension.sparse = true;
    if (key !== 'size') continue;
    const digits = text(value);
    if (!/^[0-9]{1,15}$/.test(digits)) return undefined;
    extension.size = Number(digits);
  }
  return extension;
}

function recordAt(data: Uint8Array, at: number): { key: string; value: Uint8Array; end: number } | undefined {
  const [digits = ''] = Buffer.from(data.subarray(at, at + 12))
    .toString('latin1')
    .split(' ', 1);
  const length = /^[0-9]+$/.test(digits) ? Number(digits) : 0;
  const end = at + length;
  const equals = data.indexOf(0x3d, at);
  if (length === 0 || end > data.length || equals < 0 || equals >= end || data[end - 1] !== 0x0a)
    return undefined;
  const key = text(data.subarray(at + digits.length + 1, equals));
  return { key, value: data.subarray(equals + 1, end - 1), end };
}
