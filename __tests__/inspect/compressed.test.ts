import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sampleBytes, sampleText } from '../support/compressed-samples.ts';
import { inspectBytes } from '../support/inspect.ts';
import { assemble } from '../support/pickle-assembler.ts';
import { buildTar } from '../support/tar-builder.ts';

const PAYLOAD = assemble(['PROTO 2', 'GLOBAL os system', 'BINUNICODE "id"', 'TUPLE1', 'REDUCE', 'STOP']);

const rulesOf = async (data: Uint8Array, path?: string): Promise<string[]> =>
  (await inspectBytes(data, path)).findings.map(({ rule }) => rule);

describe('the inspector of compressed streams', () => {
  it.each([
    ['gzip', gzipSync(PAYLOAD)],
    ['zlib', deflateSync(PAYLOAD)],
    ['two gzip members', Buffer.concat([gzipSync(PAYLOAD.subarray(0, 20)), gzipSync(PAYLOAD.subarray(20))])],
    ['gzip in zlib in gzip', gzipSync(deflateSync(gzipSync(PAYLOAD)))],
    ['tar in gzip', gzipSync(buildTar([{ name: 'model/data.pkl', data: PAYLOAD }]))],
    ['a cut zlib stream', deflateSync(Buffer.concat([PAYLOAD, Buffer.alloc(99)])).subarray(0, -5)],
  ])('finds a payload in %s, under any name', async (_, data) => {
    expect(await rulesOf(data, 'notes.txt')).toContain('PICKLE-EXEC');
  });

  it('names the content after the file', async () => {
    const names = async (path: string): Promise<readonly string[]> =>
      (await inspectBytes(gzipSync('text'), path)).coverage[1]?.locator.members ?? [];
    expect(await names('models/a.pkl.gz')).toEqual(['a.pkl']);
    expect(await names('models/a.tgz')).toEqual(['a.tar']);
    expect(await names('models/a.joblib')).toEqual(['a.joblib']);
    expect(await names('.gz')).toEqual(['.gz']);
  });

  it('inspects what follows the stream as a file of its own', async () => {
    expect(await rulesOf(Buffer.concat([gzipSync('weights'), PAYLOAD]))).toEqual(
      expect.arrayContaining(['ARCHIVE-TRAILING-DATA', 'PICKLE-EXEC']),
    );
    expect(await rulesOf(Buffer.concat([deflateSync('weights'), deflateSync(PAYLOAD)]))).toContain(
      'PICKLE-EXEC',
    );
  });

  it('is quiet about ordinary streams, and about zeros behind them', async () => {
    for (const name of ['bzip2', 'xz', 'lzma', 'lz4'] as const)
      expect(await rulesOf(sampleBytes(name))).toEqual([]);
    expect(await rulesOf(Buffer.concat([gzipSync('weights'), Buffer.alloc(512)]))).toEqual([]);
  });

  it('reports a bomb', async () => {
    expect(await rulesOf(gzipSync(Buffer.alloc(20 * 2 ** 20)))).toEqual(['ARCHIVE-BOMB']);
  });

  it('says what it could not read, and blocks where a loader would go on', async () => {
    const filtered = await inspectBytes(sampleBytes('xzX86'));
    expect(filtered.findings).toMatchObject([{ rule: 'SCAN-INCOMPLETE', severity: 'HIGH' }]);
    const damaged = gzipSync(Buffer.concat([PAYLOAD, Buffer.from(sampleText())])).subarray(0, -20);
    expect((await inspectBytes(damaged)).findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['SCAN-INCOMPLETE', 'PICKLE-EXEC']),
    );
  });
});
