// Streams that are taken into a temporary file and handed out only for what they hash to.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { memoryBytes } from '../../src/core/bytes.ts';
import { blobIdOf, sha256Of, verifiedBySha256 } from '../../src/source/digest.ts';
import { TemporaryFiles } from '../../src/source/temporary-files.ts';
import { temporaryDirectory } from '../support/repository.ts';

function temporary(limit?: number): { files: TemporaryFiles; directory: string } {
  const directory = temporaryDirectory();
  const files = new TemporaryFiles({ directory, ...(limit !== undefined && { limit }) });
  onTestFinished(() => files.close());
  return { files, directory };
}

async function* streamOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

const oidOf = (content: string) => createHash('sha256').update(content).digest('hex');
const expected = { oid: oidOf('abcdef'), size: 6, limit: 100 };

describe('digests', () => {
  it('hash any bytes whole, whatever their size', async () => {
    const data = Buffer.alloc(2 ** 20 + 1, 1);
    expect(await sha256Of(memoryBytes(data))).toBe(createHash('sha256').update(data).digest('hex'));
    expect(await sha256Of(memoryBytes(Buffer.alloc(0)))).toBe(oidOf(''));
  });

  it('give the ids that git gives', async () => {
    expect(await blobIdOf(memoryBytes(Buffer.alloc(0)), '0'.repeat(40))).toBe(
      'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    );
    expect(await blobIdOf(memoryBytes(Buffer.alloc(0)), '0'.repeat(64))).toBe(
      '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    );
  });
});

describe('a verified stream', () => {
  it('becomes random-access bytes', async () => {
    const bytes = await verifiedBySha256(streamOf('abc', '', 'def'), expected, temporary().files);
    expect(bytes.size).toBe(6);
    expect(Buffer.from(await bytes.read(2, 3)).toString()).toBe('cde');
    expect(Buffer.from(await bytes.read(4, 2 ** 52)).toString()).toBe('ef');
    expect(await bytes.read(6, 1)).toHaveLength(0);
    expect(await bytes.read(2 ** 50, -1)).toHaveLength(0);
  });

  it.each([
    ['other bytes', ['abcdeF']],
    ['fewer bytes', ['abcde']],
    ['more bytes', ['abcdef', 'g']],
    ['nothing', []],
  ])('is refused for %s', async (_, chunks) => {
    const { files } = temporary();
    await expect(verifiedBySha256(streamOf(...chunks), expected, files)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
    });
  });

  it('is not even begun above the limit', async () => {
    const { files, directory } = temporary();
    const options = { ...expected, limit: 5 };
    await expect(verifiedBySha256(streamOf('abcdef'), options, files)).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('stops an endless stream as soon as it runs over', async () => {
    let given = 0;
    const endless = (async function* () {
      for (; ; given++) yield Buffer.alloc(4);
    })();
    await expect(verifiedBySha256(endless, expected, temporary().files)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
    });
    expect(given).toBe(1);
  });

  it('passes on the typed error of a stream, and wraps any other', async () => {
    const failing = (async function* () {
      yield Buffer.from('abc');
      throw new Error('reset\nby peer');
    })();
    await expect(verifiedBySha256(failing, expected, temporary().files)).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringContaining('reset by peer'),
    });
  });

  it('hands out what hashes right and nothing else', async () => {
    const { files } = temporary();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.constantFrom('abc', '', 'é')),
        fc.constantFrom('abc', '', 'é'),
        async (content, promised) => {
          const size = Buffer.byteLength(promised);
          const taken = verifiedBySha256(
            streamOf(content),
            { oid: oidOf(promised), size, limit: 1000 },
            files,
          );
          const outcome: unknown = await taken.catch((error: unknown) => error);
          expect(outcome).toMatchObject(content === promised ? { size } : { code: 'DIGEST_MISMATCH' });
        },
      ),
      { numRuns: 50 },
    );
  });
});

const keep = (files: TemporaryFiles, ...chunks: string[]) => files.keep(streamOf(...chunks), () => undefined);

describe('temporary files', () => {
  it('leave nothing behind', async () => {
    const { files, directory } = temporary();
    await keep(files, 'abc');
    expect(readdirSync(directory)).toHaveLength(1);
    await files.close();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('take no more disk than allowed, and give back what failed', async () => {
    const { files } = temporary(6);
    await expect(keep(files, 'abc', 'defg')).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await keep(files, 'abcdef');
    await expect(keep(files, 'g')).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('give back the disk of what was not what it said', async () => {
    const { files } = temporary(6);
    await expect(verifiedBySha256(streamOf('abcdeF'), expected, files)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
    });
    expect((await keep(files, 'abcdef')).size).toBe(6);
  });

  it('say when they cannot be made', async () => {
    const { files, directory } = temporary();
    rmSync(directory, { recursive: true });
    expect(existsSync(directory)).toBe(false);
    await expect(keep(files, 'abc')).rejects.toMatchObject({ name: 'SourceError', code: 'UNREADABLE' });
  });
});
