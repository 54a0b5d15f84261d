// Proof that bytes are what a name says: git object ids and the sha256 that Git LFS and policies go by.
import { type Hash, newHash } from '../core/hash.ts';
import { type Bytes, chunksOf } from '../core/bytes.ts';
import type { ObjectId } from '../core/change.ts';
import { SourceError } from './errors.ts';
import type { TemporaryFiles } from './temporary-files.ts';

/** sha256 of all bytes as 64 lower-case hex characters, read in chunks. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  return hashAll(newHash('sha256'), bytes);
}

/**
 * The id that git gives a blob of these bytes, by the hash that `like` (40 or 64 hex characters) is made with.
 * Source: git's documentation, gitformat-pack ("Object IDs") and hash-function-transition.
 */
export async function blobIdOf(bytes: Bytes, like: ObjectId): Promise<ObjectId> {
  return hashAll(objectHash('blob', bytes.size, like), bytes);
}

/** A hash that has seen the header git puts before an object's content. */
export function objectHash(type: string, size: number, like: ObjectId): Hash {
  return newHash(like.length === 64 ? 'sha256' : 'sha1').update(`${type} ${size}\0`);
}

export interface ExpectedObject {
  /** sha256 as 64 lower-case hex characters. */
  readonly oid: string;
  /** Bytes that the pointer promises. */
  readonly size: number;
  /** Largest object to take, in bytes. */
  readonly limit: number;
}

/**
 * Takes a stream into a temporary file while hashing it; the result is only handed out when size and sha256 are
 * the expected ones. Rejects with {@link SourceError}: TOO_LARGE before the first byte when the object is over the
 * limit, DIGEST_MISMATCH when it is not what it says (as soon as it runs over), UNREADABLE when the disk fails;
 * an error of the stream itself passes through.
 */
export async function verifiedBySha256(
  stream: AsyncIterable<Uint8Array>,
  expected: ExpectedObject,
  files: TemporaryFiles,
): Promise<Bytes> {
  const { oid, size, limit } = expected;
  if (size > limit) {
    throw new SourceError('TOO_LARGE', `object ${oid} has ${size} bytes, the limit is ${limit}; raise it`);
  }
  const hash = newHash('sha256');
  let seen = 0;
  const watch = (chunk: Uint8Array): void => {
    seen += chunk.length;
    if (seen > size) throw mismatch(oid, `more than the ${size} bytes that its pointer promises`);
    hash.update(chunk);
  };
  return files.keep(stream, watch, () => {
    if (seen !== size) throw mismatch(oid, `${seen} bytes where its pointer promises ${size}`);
    const actual = hash.digest('hex');
    if (actual !== oid) throw mismatch(oid, `other bytes, of sha256 ${actual}`);
  });
}

export function mismatch(oid: string, found: string): SourceError {
  return new SourceError('DIGEST_MISMATCH', `object ${oid} holds ${found}; do not use it, fetch it again`);
}

async function hashAll(hash: Hash, bytes: Bytes): Promise<string> {
  for await (const chunk of chunksOf(bytes)) hash.update(chunk);
  return hash.digest('hex');
}
