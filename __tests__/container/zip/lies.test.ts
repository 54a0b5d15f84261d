import { describe, expect, it } from 'vitest';
import { readZip, type ZipAnomalyKind, type ZipArchive } from '../../../src/container/zip/read.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { buildZip, endRecord, type ZipPart, type ZipShape, zip64Extra } from '../../support/zip-builder.ts';

const read = (parts: readonly ZipPart[], shape?: ZipShape): Promise<ZipArchive> =>
  readZip(memoryBytes(buildZip(parts, shape)));

const kinds = (archive: ZipArchive): readonly string[] => archive.anomalies.map((anomaly) => anomaly.kind);

async function texts(archive: ZipArchive): Promise<readonly string[]> {
  const opened = archive.members.map(async (member) => {
    const { bytes } = await member.open();
    return `${member.name}=${Buffer.from(await bytes.read(0, bytes.size)).toString('latin1')}`;
  });
  return Promise.all(opened);
}

/** A lie, the anomalies it shows as, and what members must come out of it. */
interface Lie {
  readonly parts: readonly ZipPart[];
  readonly shape?: ZipShape;
  readonly shows: readonly ZipAnomalyKind[];
  readonly members: readonly string[];
}

const raw = Buffer.from('payload');
const SYMLINK = 0o120777 * 0x10000;

const LIES: Readonly<Record<string, Lie>> = {
  'the local header has another name': {
    parts: [{ name: 'data.pkl', data: raw, local: { name: 'datap.kl' } }],
    shows: ['name-mismatch'],
    members: ['data.pkl=payload'],
  },
  'the Unicode path has another name': {
    parts: [
      {
        name: 'a.txt',
        data: raw,
        central: { extra: Buffer.from('\x75\x70\x0a\x00\x01????b.pkl', 'latin1') },
      },
    ],
    shows: ['name-mismatch'],
    members: ['a.txt=payload'],
  },
  'only the local header says encrypted': {
    parts: [{ name: 'a', data: raw, local: { flags: 1 } }],
    shows: ['flags-mismatch'],
    members: ['a=payload'],
  },
  'both say encrypted, but nothing is': {
    parts: [{ name: 'a', data: raw, local: { flags: 1 }, central: { flags: 1 } }],
    shows: ['strict-reader-rejects', 'flags-mismatch'],
    members: ['a=payload'],
  },
  'the local header has another method': {
    parts: [{ name: 'a', data: raw, local: { method: 8 } }],
    shows: ['method-mismatch'],
    members: ['a=payload', 'a='],
  },
  'the local header is longer': {
    parts: [
      {
        name: 'a',
        data: 'payload',
        local: { compressedSize: 7, size: 7 },
        central: { compressedSize: 3, size: 3 },
      },
    ],
    shows: ['size-mismatch'],
    members: ['a=pay', 'a=payload'],
  },
  'the local header has no size': {
    parts: [{ name: 'a', data: raw, local: { compressedSize: 0, size: 0 } }],
    shows: ['size-mismatch'],
    members: ['a=payload'],
  },
  'stored data grow': {
    parts: [{ name: 'a', data: raw, local: { size: 9 }, central: { size: 9 } }],
    shows: ['strict-reader-rejects', 'size-mismatch'],
    members: ['a=payload', 'a=payloadPK'],
  },
  'two members have one name': {
    parts: [
      { name: 'a', data: 'one' },
      { name: 'a', data: 'two' },
    ],
    shows: ['duplicate-name'],
    members: ['a=one', 'a=two'],
  },
  'two names differ in case': {
    parts: [
      { name: 'm/data.pkl', data: 'one' },
      { name: 'm/DATA.PKL', data: 'two' },
    ],
    shows: ['duplicate-name'],
    members: ['m/data.pkl=one', 'm/DATA.PKL=two'],
  },
  'a member is hidden between others': {
    parts: [
      { name: 'a', data: 'x' },
      { name: 'evil', data: raw, hidden: true },
      { name: 'b', data: 'y' },
    ],
    shows: ['hidden-member'],
    members: ['a=x', 'b=y', 'evil=payload'],
  },
  'a hidden member is the first': {
    parts: [
      { name: 'evil', data: raw, hidden: true },
      { name: 'b', data: 'y' },
    ],
    shows: ['hidden-member'],
    members: ['b=y', 'evil=payload'],
  },
  'a hidden member does not tell its size': {
    parts: [
      { name: 'b', data: 'y' },
      {
        name: 'evil',
        data: raw,
        deflate: true,
        hidden: true,
        local: { flags: 8, size: 0, compressedSize: 0 },
      },
    ],
    shows: ['hidden-member'],
    members: ['b=y', 'evil=payload'],
  },
  'two entries share one member': {
    parts: [
      { name: 'a', data: raw },
      { name: 'b', data: raw, phantom: true, central: { offset: 0 } },
    ],
    shows: ['name-mismatch', 'overlap'],
    members: ['a=payload', 'b=payload'],
  },
  'a directory has content': {
    parts: [{ name: 'folder/', data: raw }],
    shows: [],
    members: ['folder/=payload'],
  },
  'a member is a symbolic link': {
    parts: [{ name: 'a', data: '/etc/passwd', central: { externalAttributes: SYMLINK } }],
    shows: ['symlink'],
    members: ['a=/etc/passwd'],
  },
  'more entries are declared than there are': {
    parts: [{ name: 'a', data: 'x' }],
    shape: { end: { entries: 5 } },
    shows: ['count-mismatch', 'strict-reader-rejects'],
    members: ['a=x'],
  },
  'fewer entries are declared than there are': {
    parts: [
      { name: 'a', data: 'x' },
      { name: 'b', data: 'y' },
    ],
    shape: { end: { entries: 1 } },
    shows: ['count-mismatch'],
    members: ['a=x', 'b=y'],
  },
  'no entries are declared': {
    parts: [{ name: 'a', data: raw }],
    shape: { end: { entries: 0, size: 0 } },
    shows: ['count-mismatch'],
    members: ['a=payload'],
  },
  'several disks': {
    parts: [{ name: 'a', data: 'x' }],
    shape: { end: { disk: 1 } },
    shows: ['multi-disk', 'strict-reader-rejects'],
    members: ['a=x'],
  },
  'data lie between members': {
    parts: [
      { name: 'a', data: 'x', after: Buffer.alloc(200, 'J') },
      { name: 'b', data: 'y' },
    ],
    shows: ['unclaimed-data'],
    members: ['a=x', 'b=y'],
  },
  'a bomb declares itself': {
    parts: [{ name: 'a', data: 'x', deflate: true, local: { size: 2 ** 31 }, central: { size: 2 ** 31 } }],
    shows: ['ratio'],
    members: ['a=x'],
  },
  'a zip64 record tells of another directory': {
    parts: [{ name: 'a', data: 'x' }],
    shape: { zip64: { start: 0, size: 0, entries: 0 } },
    shows: ['several-directories'],
    members: ['a=x'],
  },
  'the zip64 locator points elsewhere': {
    parts: [{ name: 'a', data: 'x' }],
    shape: { zip64: { pointer: 3 } },
    shows: ['strict-reader-rejects'],
    members: ['a=x'],
  },
};

describe('each lie', () => {
  it.each(Object.entries(LIES))('%s', async (_, lie) => {
    const archive = await read(lie.parts, lie.shape);
    expect(kinds(archive)).toEqual(expect.arrayContaining([...lie.shows]));
    expect(await texts(archive)).toEqual(lie.members);
  });

  it('keeps the other names of a member', async () => {
    const extra = Buffer.from('\x75\x70\x0a\x00\x01????b.pkl', 'latin1');
    const archive = await read([{ name: 'a', data: 'x', local: { name: 'c' }, central: { extra } }]);
    expect(archive.members[0]?.otherNames).toEqual(['c', 'b.pkl']);
  });

  it.each([
    ['/etc/passwd', 'absolute'],
    ['../x', 'climbs'],
    ['a\\..\\b', 'climbs'],
    ['a\\b', 'backslash'],
    ['C:x', 'drive'],
    ['a\x1b[2J', 'control'],
    ['data.pkl\0.txt', 'NUL'],
    ['', 'empty'],
  ])('finds the name %j unsafe', async (name, why) => {
    const archive = await read([{ name, data: 'x' }]);
    const said = archive.anomalies.map(({ kind, detail }) => `${kind}: ${detail}`);
    expect(said).toEqual([expect.stringMatching(`^unsafe-name: .*${why}`)]);
    expect(archive.members[0]?.name).toBe(name);
  });

  it('decodes names as UTF-8 whatever the flags say, and otherwise as Latin-1', async () => {
    const archive = await read([
      { name: 'modèle', data: 'x' },
      { name: Buffer.from([0x6d, 0xe8]), data: 'y' },
    ]);
    expect(archive.members.map((member) => member.name)).toEqual(['modèle', 'mè']);
  });
});

describe('two end records', () => {
  const inner = buildZip([{ name: 'good', data: 'g' }]);

  it('reads both directories when the comment holds a second one that fits', async () => {
    const evil = buildZip([{ name: 'evil', data: 'payload' }]);
    const start = inner.length;
    const second = buildZip([{ name: 'evil', data: 'payload' }], { prefix: inner, adjusted: true });
    const tail = second.subarray(inner.length);
    const commented = Buffer.concat([inner, tail]);
    commented.writeUInt16LE(tail.length, start - 2);
    const archive = await readZip(memoryBytes(commented));
    expect(kinds(archive)).toContain('several-directories');
    expect([...(await texts(archive))].sort()).toEqual(['evil=payload', 'good=g']);
    expect(evil.length).toBeGreaterThan(0);
  });

  it('finds the archive behind a last end record that leads nowhere', async () => {
    const archive = await readZip(memoryBytes(Buffer.concat([inner, endRecord(3, 138, 7)])));
    expect(await texts(archive)).toEqual(['good=g']);
  });

  it('takes the directory at the offset and the one before the record, when they differ', async () => {
    // The offset in the record leads to a directory inside the first member; its size leads to the real one.
    const decoy = buildZip([{ name: 'decoy', data: 'd' }]);
    const directory = decoy.indexOf('PK\x01\x02', 0, 'latin1');
    const parts = [{ name: 'x', data: decoy }];
    const archive = await read(parts, { end: { start: 31 + directory } });
    expect(kinds(archive)).toContain('several-directories');
    expect(archive.members.map((member) => member.name)).toContain('decoy');
  });
});

describe('zip64 entries', () => {
  it('takes sizes and offsets from the extra field', async () => {
    const extra = zip64Extra(7, 7, 0);
    const sentinel = 0xffff_ffff;
    const central = { extra, size: sentinel, compressedSize: sentinel, offset: sentinel };
    const local = { extra: zip64Extra(7, 7), size: sentinel, compressedSize: sentinel };
    const archive = await read([{ name: 'a', data: 'payload', central, local }]);
    expect(archive.anomalies).toEqual([]);
    expect(await texts(archive)).toEqual(['a=payload']);
  });

  it('tells of entries that no file can have, and still reads the member', async () => {
    const central = { extra: zip64Extra(7), size: 0xffff_ffff, compressedSize: 0xffff_ffff };
    const archive = await read([{ name: 'a', data: 'payload', central }]);
    expect(archive.incomplete).toMatchObject([{ code: 'broken' }]);
    expect(kinds(archive)).toContain('hidden-member');
    expect(await texts(archive)).toEqual(['a=payload']);
  });
});
