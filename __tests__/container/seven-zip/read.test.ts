import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSevenZip, type SevenZipArchive } from '../../../src/container/seven-zip/read.ts';
import { findSevenZip } from '../../../src/container/seven-zip/sniff.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import {
  buildSevenZip,
  ID,
  number,
  part,
  streamsOf,
  withSignature,
} from '../../support/seven-zip-builder.ts';
import {
  SAMPLE_NAMES,
  sampleCode,
  sampleText,
  type SevenZipSample,
  sevenZipSample,
} from '../../support/seven-zip-samples.ts';

async function contentsOf(archive: SevenZipArchive): Promise<[name: string, content: string][]> {
  const contents: [string, string][] = [];
  for (const member of archive.members) {
    const { bytes } = await member.open();
    contents.push([member.name, Buffer.from(await bytes.read(0, bytes.size)).toString('latin1')]);
  }
  return contents;
}

const read = (data: Uint8Array, start?: number) => readSevenZip(memoryBytes(data), start);
const kindsOf = ({ anomalies }: SevenZipArchive): string[] => anomalies.map(({ kind }) => kind);

describe('readSevenZip', () => {
  it.each(['lzma', 'lzma2', 'x86', 'delta', 'bzip2', 'deflate'] as const)('unpacks %s', async (name) => {
    const archive = await read(sevenZipSample(name));
    expect(archive).toMatchObject({ anomalies: [], incomplete: [], loose: [] });
    expect(await contentsOf(archive)).toEqual([
      [SAMPLE_NAMES[0], sampleText()],
      [SAMPLE_NAMES[1], sampleCode().toString('latin1')],
    ]);
    for (const member of archive.members) {
      const { anomalies, incomplete } = await member.open();
      expect({ anomalies, incomplete }).toEqual({ anomalies: [], incomplete: undefined });
    }
  });

  it.each([{ encoded: undefined }, { encoded: true }] as const)(
    'reads stored members: %j',
    async ({ encoded }) => {
      const members = [
        { name: 'model', directory: true },
        { name: 'model/a', text: 'one' },
        { name: 'model/empty' },
        { name: 'model/b', text: 'two two' },
      ] as const;
      const archive = await read(buildSevenZip(members, encoded && { encoded }));
      expect(archive).toMatchObject({ anomalies: [], incomplete: [], loose: [] });
      expect(archive.members.map(({ directory }) => directory)).toEqual([true, false, false, false]);
      expect((await contentsOf(archive)).slice(1)).toEqual([
        ['model/a', 'one'],
        ['model/empty', ''],
        ['model/b', 'two two'],
      ]);
    },
  );

  it('reads an archive of nothing', async () => {
    expect(await read(buildSevenZip([]))).toMatchObject({ members: [], incomplete: [] });
    expect(await read(withSignature(Buffer.of(), Buffer.of()))).toMatchObject({
      members: [],
      incomplete: [],
      loose: [],
    });
  });

  it.each<[SevenZipSample, string, string]>([
    ['ppmd', 'unsupported', 'model/a.txt, model/b.bin: packed with PPMd, which is not read'],
    ['encrypted', 'encrypted', 'model/a.txt: encrypted: a password is needed'],
    ['encryptedHeader', 'encrypted', 'the list of members is encrypted'],
  ])('says what it does not read: %s', async (name, code, reason) => {
    const { members, incomplete } = await read(sevenZipSample(name));
    expect(members).toEqual([]);
    expect(incomplete).toMatchObject([{ code, risk: 'runs-code' }]);
    expect(incomplete[0]?.reason).toContain(reason);
  });

  it('does not read what is packed twice, or a filter behind a compressor', async () => {
    const text = Buffer.from('x'.repeat(100));
    for (const methods of [['040108', '040108'], ['040108', '03'], ['03030501'], ['0123456789']]) {
      const coders = methods.map((method) => ({ method, properties: [0] }));
      const { members, incomplete } = await read(buildSevenZip([{ name: 'a', data: text }], { coders }));
      expect([members, incomplete]).toMatchObject([[], [{ code: 'unsupported', risk: 'runs-code' }]]);
    }
  });

  it('notes a checksum that is wrong, at the member that has it', async () => {
    const archive = await read(
      buildSevenZip([
        { name: 'a', text: 'one' },
        { name: 'b', text: 'two', crc: 7 },
      ]),
    );
    const opened = await Promise.all(archive.members.map((member) => member.open()));
    expect(opened.map(({ anomalies }) => anomalies.map(({ kind }) => kind))).toEqual([
      [],
      ['checksum-mismatch'],
    ]);
  });

  it('notes names that leave the folder, links that do, and names behind links', async () => {
    const link = 0o120777;
    const archive = await read(
      buildSevenZip([
        { name: '../up', text: 'x' },
        { name: 'a/in', text: '../b/x', mode: link },
        { name: 'a/out', text: '../../x', mode: link },
        { name: 'a/out/file', text: 'x' },
        { name: 'gone', anti: true },
      ]),
    );
    expect(kindsOf(archive)).toEqual(['unsafe-name', 'through-link', 'anti-item']);
    const opened = await Promise.all(archive.members.map((member) => member.open()));
    expect(opened.flatMap(({ anomalies }) => anomalies)).toMatchObject([
      { kind: 'link-escapes', detail: 'a/out: a link that points to ../../x' },
    ]);
  });

  it('notes two members of one name, however they are written', async () => {
    const names = ['a/b', './a//b', 'a\\b'].map((name) => ({ name, text: 'x' }));
    expect(kindsOf(await read(buildSevenZip(names)))).toEqual(['same-name', 'unsafe-name', 'same-name']);
  });

  it('accounts for every byte', async () => {
    const archive = buildSevenZip([{ name: 'a', text: 'x' }], { gap: 5 });
    const found = await read(Buffer.concat([Buffer.from('MZ'), archive, Buffer.from('tail')]), 2);
    expect(kindsOf(found)).toEqual(['data-before', 'unused-data', 'trailing-data']);
    expect(found.loose).toEqual([
      { offset: 0, size: 2 },
      { offset: 34, size: 5 },
      { offset: 2 + archive.length, size: 4 },
    ]);
  });

  it('hands out packed data that no member names', async () => {
    const files = [ID.files, 1, ...part(ID.names, [0, 0x61, 0, 0, 0]), ID.end];
    const subStreams = [ID.subStreams, ID.unpackStream, 2, ID.size, 3, ID.end];
    const main = [ID.main, ...streamsOf(0, 6, [{ method: '00' }], 6), ...subStreams, ID.end];
    const archive = await read(
      withSignature(Buffer.from('onetwo'), Buffer.from([ID.header, ...main, ...files, ID.end])),
    );
    expect(kindsOf(archive)).toEqual(['unlisted-stream']);
    expect(await contentsOf(archive)).toEqual([
      ['a', 'one'],
      ['data without a name 1', 'two'],
    ]);
  });

  it('hands out what comes before damage, and says what is missing', async () => {
    const packed = deflateRawSync(Buffer.from('one'));
    const members = [
      { name: 'a', text: 'one' },
      { name: 'b', text: 'two' },
    ];
    const { members: found } = await read(buildSevenZip(members, { coders: [{ method: '040108' }], packed }));
    const opened = await Promise.all(found.map((member) => member.open()));
    expect(opened.map(({ incomplete }) => incomplete?.code)).toEqual([undefined, 'broken']);
    expect(opened[0]?.bytes.size).toBe(3);
  });

  it('notes a stream that is longer than announced', async () => {
    const packed = deflateRawSync(Buffer.from('one and more'));
    const { members } = await read(
      buildSevenZip([{ name: 'a', text: 'one' }], { coders: [{ method: '040108' }], packed }),
    );
    expect(await members[0]?.open()).toMatchObject({
      bytes: { size: 3 },
      anomalies: [{ kind: 'longer-stream' }],
    });
  });

  it('unpacks no more than the budget, and says so of a bomb', async () => {
    const zeros = Buffer.alloc(20 * 2 ** 20);
    const shape = { coders: [{ method: '040108' }], packed: deflateRawSync(zeros) };
    const bomb = memoryBytes(buildSevenZip([{ name: 'zeros', data: zeros }], shape));
    const [whole] = (await readSevenZip(bomb)).members;
    expect(await whole?.open()).toMatchObject({ anomalies: [{ kind: 'ratio' }] });
    const [cut] = (await readSevenZip(bomb, 0, { unpacked: 1000, kept: 100 })).members;
    const opened = await cut?.open();
    expect(opened).toMatchObject({
      bytes: { size: 1000 },
      incomplete: { code: 'budget', risk: 'runs-code' },
    });
    // Only the first hundred bytes are held; the others are unpacked again.
    expect(await opened?.bytes.read(0, 1000)).toEqual(new Uint8Array(1000));
  });
});

describe('the budget of an archive', () => {
  it('is charged for what a folder makes, whatever it announces', async () => {
    const packed = deflateRawSync(Buffer.alloc(100_000));
    const archive = buildSevenZip([{ name: 'a', text: 'x' }], { coders: [{ method: '040108' }], packed });
    const { members } = await readSevenZip(memoryBytes(archive), 0, { unpacked: 50_000, kept: 100 });
    expect((await members[0]?.open())?.incomplete).toBeUndefined();
    const folder = [1, 3, 4, 1, 8];
    const main = [
      ...[ID.main, ID.pack, 0, 2, ID.size, ...number(packed.length), ...number(packed.length), ID.end],
      ...[ID.unpack, ID.folder, 2, 0, ...folder, ...folder, ID.unpackSize, 1, 1, ID.end, ID.end],
    ];
    const names = part(ID.names, [0, 97, 0, 0, 0, 98, 0, 0, 0]);
    const header = Buffer.from([ID.header, ...main, ID.files, 2, ...names, ID.end, ID.end]);
    const two = memoryBytes(withSignature(Buffer.concat([packed, packed]), header));
    const { members: both } = await readSevenZip(two, 0, { unpacked: 50_000, kept: 100 });
    const codes = [];
    for (const member of both) codes.push((await member.open()).incomplete?.code);
    expect(codes).toEqual([undefined, 'budget']);
  });
});

describe('findSevenZip', () => {
  it('needs the right checksum behind other data', async () => {
    const archive = buildSevenZip([{ name: 'a', text: 'x' }]);
    const behind = Buffer.concat([Buffer.from('MZ 7z\xbc\xaf\x27\x1c', 'latin1'), archive]);
    expect(await findSevenZip(memoryBytes(archive))).toBe(0);
    expect(await findSevenZip(memoryBytes(behind))).toBe(9);
    expect(await findSevenZip(memoryBytes(behind.subarray(0, 40)))).toBeUndefined();
  });
});

describe('numbers of a header', () => {
  it.each([0, 0x7f, 0x80, 0x3fff, 0x4000, 2 ** 40])('are read: %d', async (gap) => {
    // The offset of a packed stream: what it leaves free is not part of the archive.
    const main = [ID.main, ...streamsOf(gap, 1, [{ method: '00' }], 1), ID.end];
    const header = Buffer.from([ID.header, ...main, ID.end]);
    const { loose } = await read(withSignature(Buffer.alloc(0x4001), header));
    const expected = gap < 0x4001 ? gap : 0x4001;
    expect(loose[0]?.size ?? 0).toBe(gap === 0 ? 0x4000 : expected);
    expect(number(gap).length).toBeLessThanOrEqual(9);
  });
});
