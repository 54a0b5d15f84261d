import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVEN_ZIP_LIMITS } from '../../../src/container/seven-zip/limits.ts';
import { readSevenZip, type SevenZipArchive } from '../../../src/container/seven-zip/read.ts';
import { findSevenZip, looksLikeSevenZip } from '../../../src/container/seven-zip/sniff.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import {
  buildSevenZip,
  ID,
  number,
  part,
  streamsOf,
  withSignature,
} from '../../support/seven-zip-builder.ts';
import { sevenZipSample } from '../../support/seven-zip-samples.ts';

const LIMITS = { unpacked: 2 ** 20, kept: 2 ** 12 };

/** Reads everything, and holds the archive to what every archive must be. */
async function readAll(data: Uint8Array): Promise<SevenZipArchive> {
  looksLikeSevenZip(data);
  const bytes = memoryBytes(data);
  const archive = await readSevenZip(bytes, await findSevenZip(bytes), LIMITS);
  expect(archive.anomalies.length).toBeLessThanOrEqual(SEVEN_ZIP_LIMITS.anomalies + 12);
  let total = 0;
  for (const member of archive.members) {
    const opened = await member.open();
    expect(await opened.bytes.read(0, opened.bytes.size)).toHaveLength(opened.bytes.size);
    if (opened.bytes.size < member.size) expect(opened.incomplete).toBeDefined();
    total += opened.bytes.size;
  }
  for (const { offset, size } of archive.loose) {
    expect(size).toBeGreaterThan(0);
    expect(offset + size).toBeLessThanOrEqual(data.length);
  }
  expect(total).toBeLessThanOrEqual(LIMITS.unpacked + data.length);
  return archive;
}

const SMALL = buildSevenZip([
  { name: 'model', directory: true },
  { name: 'model/a', text: 'payload', mode: 0o100644 },
  { name: 'model/empty' },
  { name: 'model/b', text: 'another' },
]);

/** An archive of one stored member whose header is what a test makes of it. */
function withHeader(...header: readonly number[]): Buffer {
  return withSignature(Buffer.from('payload'), Buffer.from(header));
}

const MAIN = [ID.main, ...streamsOf(0, 7, [{ method: '00' }], 7), ID.end];

describe('malformed archives', () => {
  it('are never whole when they are cut', async () => {
    for (let length = 6; length < SMALL.length; length++) {
      const { incomplete } = await readAll(SMALL.subarray(0, length));
      expect(incomplete).toMatchObject([{ code: 'broken', risk: 'unknown' }]);
    }
  });

  it('are read with a wrong checksum of the header, which is said', async () => {
    for (const at of [8, 28]) {
      const changed = Buffer.from(SMALL);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const { members, incomplete } = await readAll(changed);
      expect(members).toHaveLength(4);
      expect(incomplete[0]).toMatchObject({ code: 'broken', risk: 'unknown' });
    }
  });

  it('are not empty when their first header is: 7-Zip finds the other', async () => {
    const changed = Buffer.from(SMALL).fill(0, 8, 32);
    expect((await readAll(changed)).incomplete).toMatchObject([{ code: 'unsupported', risk: 'runs-code' }]);
  });

  it.each<[what: string, code: string, header: readonly number[]]>([
    ['no known header', 'broken', [99]],
    ['an empty header', 'broken', [ID.header]],
    ['parts in another order', 'broken', [ID.header, ID.files, 0, ID.end, ...MAIN, ID.end]],
    ['a part of no known kind', 'broken', [ID.header, 60, ID.end]],
    ['too many members', 'budget', [ID.header, ID.files, ...number(2 ** 40), ID.end, ID.end]],
    ['a number of 64 bits', 'broken', [ID.header, ID.files, 0xff, ...Array.from({ length: 8 }, () => 0xff)]],
    [
      'fewer names than members',
      'broken',
      [ID.header, ID.files, 2, ...part(ID.names, [0, 97, 0, 0, 0]), ID.end, ID.end],
    ],
    [
      'names kept elsewhere',
      'unsupported',
      [ID.header, ID.files, 1, ...part(ID.names, [1, 0]), ID.end, ID.end],
    ],
    [
      'two lists of names',
      'broken',
      [ID.header, ID.files, 0, ...part(ID.names, [0]), ...part(ID.names, [0]), ID.end, ID.end],
    ],
    ['more coders than tools write', 'unsupported', [ID.header, ID.main, ID.unpack, ID.folder, 1, 0, 30]],
    [
      'a folder without packed data',
      'broken',
      [ID.header, ID.main, ...streamsOf(0, 7, [{ method: '00' }], 7).slice(6), ID.end],
    ],
    [
      'members larger than their folder',
      'broken',
      [ID.header, ...MAIN.slice(0, -1), ID.subStreams, ID.unpackStream, 2, ID.size, 9],
    ],
    [
      'headers in headers for ever',
      'broken',
      [ID.encoded, ...streamsOf(7, 20, [{ method: '00' }], 20), ID.end],
    ],
  ])('have %s', async (_, code, header) => {
    const { members, incomplete } = await readAll(withHeader(...header));
    expect(members).toEqual([]);
    expect(incomplete).toMatchObject([{ code, risk: 'runs-code' }]);
  });

  it('have members that have no data', async () => {
    const files = [ID.files, 2, ...part(ID.names, [0, 97, 0, 0, 0, 98, 0, 0, 0]), ID.end];
    const { members, incomplete } = await readAll(withHeader(ID.header, ...MAIN, ...files, ID.end));
    expect(members.map(({ name }) => name)).toEqual(['a']);
    expect(incomplete).toMatchObject([{ code: 'broken', reason: expect.stringMatching(/^b: /) as string }]);
  });

  it('have coders that go round in a circle', async () => {
    const streams = streamsOf(0, 7, [{ method: '00' }, { method: '00' }, { method: '00' }], 7);
    const at = streams.indexOf(ID.unpackSize);
    // The second and third feed each other; the first has the packed stream to itself.
    streams.splice(at - 4, 4, 1, 2, 2, 1);
    const { members, incomplete } = await readAll(withHeader(ID.header, ID.main, ...streams, ID.end, ID.end));
    expect([members, incomplete]).toMatchObject([[], [{ code: 'broken', risk: 'runs-code' }]]);
  });

  it('claim sizes that nobody has, and allocate nothing for them', async () => {
    const size = 2 ** 50;
    for (const method of ['00', '040108', '21', '030101', '040202']) {
      const coders = [{ method, properties: [0x18, 0, 0, 0, 0x80] }];
      const { members } = await readAll(buildSevenZip([{ name: 'a', text: 'x' }], { coders, size }));
      expect((await members[0]?.open())?.incomplete).toBeDefined();
    }
  });

  it('survive arbitrary bytes', async () => {
    const first = SMALL.subarray(0, 8);
    const bytes = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(bytes, async (data) => void (await readAll(Buffer.concat([first, data])))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (streams, header) => {
        for (const id of [ID.header, ID.encoded])
          await readAll(withSignature(streams, Buffer.concat([Buffer.of(id), header])));
      }),
    );
  });

  const samples = [
    SMALL,
    buildSevenZip([{ name: 'a', text: 'x' }], { encoded: true }),
    ...(['lzma', 'lzma2', 'x86', 'delta', 'bzip2', 'deflate'] as const).map(sevenZipSample),
  ];

  it('survive changed bytes, with the checksums put right again', async () => {
    const edit = fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2, 3, 6, 9, 0x0a, 0x11, 0x21, 0x7f, 0x80, 0xff));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (good, edits, repair) => {
          const changed = Buffer.from(good);
          for (const [at, byte] of edits) changed[8 + (at % (changed.length - 8))] = byte;
          if (repair) repairChecksums(changed, good);
          await readAll(changed);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function repairChecksums(changed: Buffer, good: Buffer): void {
  good.copy(changed, 12, 12, 28);
  changed.writeUInt32LE(crc32(changed.subarray(32 + Number(good.readBigUInt64LE(12)))), 28);
  changed.writeUInt32LE(crc32(changed.subarray(12, 32)), 8);
}
