// gzip (RFC 1952) and zlib (RFC 1950): the headers are read here, the deflate data by the runtime.
import type { Bytes } from '../../core/bytes.ts';
import { CompressedError } from './errors.ts';
import { inflateFrom } from './inflate.ts';
import { frameEnded, Input, startsWith } from './input.ts';
import { GZIP_MAGIC } from './magic.ts';
import type { Progress } from './model.ts';

/** Bits of gzip's FLG byte (RFC 1952, 2.3.1). */
const FLAG = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10 } as const;

/** `ZF`, then `0x` and the length in hexadecimal, padded to 19 characters (joblib, `numpy_pickle_compat.py`). */
const ZFILE_HEADER = 2 + 19;
const SPACE = 0x20;
/** Bytes of zlib's header and of its checksum. */
const ZLIB = { header: 2, checksum: 4 } as const;

/** Decodes gzip members, as many as there are: Python's gzip and the gzip tool join them. */
export async function* decodeGzip(
  bytes: Bytes,
  progress: Progress,
): AsyncGenerator<Uint8Array, void, undefined> {
  const input = new Input(bytes);
  while (startsWith(await input.peek(3), GZIP_MAGIC)) {
    await skipGzipHeader(input);
    input.seek(yield* inflateFrom(bytes, input.position));
    // Loaders check the trailer last, when all data was handed out: a missing one is no damage to what was read.
    input.seek(Math.min(bytes.size, input.position + 8));
    frameEnded(progress, input.position);
  }
}

/** Decodes one zlib stream. Nothing joins several: what follows is not part of it. */
export async function* decodeZlib(
  bytes: Bytes,
  progress: Progress,
): AsyncGenerator<Uint8Array, void, undefined> {
  const end = yield* inflateFrom(bytes, ZLIB.header);
  frameEnded(progress, Math.min(bytes.size, end + ZLIB.checksum));
}

/** Decodes joblib's old format: a zlib stream behind a length, and under Python 2 one more space. */
export async function* decodeZfile(
  bytes: Bytes,
  progress: Progress,
): AsyncGenerator<Uint8Array, void, undefined> {
  const [next] = await bytes.read(ZFILE_HEADER, 1);
  const header = ZFILE_HEADER + (next === SPACE ? 1 : 0);
  const end = yield* inflateFrom(bytes, header + ZLIB.header);
  frameEnded(progress, Math.min(bytes.size, end + ZLIB.checksum));
}

async function skipGzipHeader(input: Input): Promise<void> {
  const header = await input.take(10);
  const flags = header[3] ?? 0;
  if ((flags & FLAG.extra) !== 0) {
    const length = await input.take(2);
    await input.take((length[0] ?? 0) | ((length[1] ?? 0) << 8));
  }
  if ((flags & FLAG.name) !== 0) await skipText(input);
  if ((flags & FLAG.comment) !== 0) await skipText(input);
  if ((flags & FLAG.headerCrc) !== 0) await input.take(2);
}

async function skipText(input: Input): Promise<void> {
  for (;;) {
    if ((await input.ensure(1)) === 0) throw new CompressedError('DAMAGED', 'the gzip header does not end');
    const end = input.data.indexOf(0, input.at);
    input.at = end < 0 ? input.data.length : end + 1;
    if (end >= 0) return;
  }
}
