import { describe, expect, it } from 'vitest';
import { readTar, type TarArchive } from '../../../src/container/tar/read.ts';
import { looksLikeTar } from '../../../src/container/tar/sniff.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { buildTar, type TarExampleMember, tarHeader, withChecksum } from '../../support/tar-builder.ts';

function read(members: readonly TarExampleMember[], end?: Uint8Array): Promise<TarArchive> {
  return readTar(memoryBytes(buildTar(members, end)));
}

async function contents({ members }: TarArchive): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const member of members) {
    const { bytes } = await member.open();
    texts[member.name] = Buffer.from(await bytes.read(0, bytes.size)).toString();
  }
  return texts;
}

async function kindsOf(members: readonly TarExampleMember[], end?: Uint8Array): Promise<string[]> {
  return (await read(members, end)).anomalies.map(({ kind }) => kind);
}

describe('readTar', () => {
  it('reads members of every ordinary kind, and finds nothing odd', async () => {
    const archive = await read([
      { name: './', type: '5' },
      { name: './model/config.json', text: '{}' },
      { name: './model/weights', text: 'w'.repeat(1500) },
      { name: './model/empty' },
      { name: './model/latest', type: '2', link: 'weights' },
      { name: './model/same', type: '1', link: './model/weights' },
    ]);
    expect(archive.members.map(({ kind }) => kind)).toEqual([
      'directory',
      'file',
      'file',
      'file',
      'symlink',
      'hardlink',
    ]);
    expect(await contents(archive)).toMatchObject({
      './model/config.json': '{}',
      './model/weights': 'w'.repeat(1500),
      './model/empty': '',
    });
    expect(archive).toMatchObject({ anomalies: [], incomplete: [] });
    expect(archive).not.toHaveProperty('trailing');
  });

  it('takes names from pax, from GNU, from the prefix, and from the header', async () => {
    const long = `${'folder/'.repeat(40)}weights`;
    const archive = await read([
      { name: 'cut', text: 'a', pax: { path: long, mtime: '1.5', comment: 'x=y' } },
      { name: '././@LongLink', type: 'L', text: `${long}2\0`, magic: 'ustar  \0' },
      { name: 'cut', text: 'b', magic: 'ustar  \0', prefix: 'times' },
      { name: 'weights', text: 'c', prefix: 'folder' },
      { name: 'plain', text: 'd', magic: '' },
    ]);
    expect(await contents(archive)).toEqual({
      [long]: 'a',
      [`${long}2`]: 'b',
      'folder/weights': 'c',
      plain: 'd',
    });
    expect(archive.anomalies).toEqual([]);
  });

  it('reads sizes in base 256, and checksums over signed bytes', async () => {
    const header = tarHeader({ name: 'weights-\u00e9', text: 'x' }, 1);
    header.fill(0, 124, 136);
    header[124] = 0x80;
    header[135] = 3;
    withChecksum(header);
    const unsigned = Number.parseInt(header.toString('latin1', 148, 154), 8);
    const high = [...header.subarray(0, 148), ...header.subarray(156)].filter((byte) => byte >= 0x80).length;
    header.write((unsigned - 256 * high).toString(8).padStart(6, '0'), 148);
    const file = Buffer.concat([header, Buffer.from('abc'), Buffer.alloc(509 + 1024)]);
    expect(looksLikeTar(file)).toBe(true);
    expect(await contents(await readTar(memoryBytes(file)))).toEqual({ 'weights-\u00e9': 'abc' });
  });

  it('takes types that nobody knows for files', async () => {
    expect(
      await contents(
        await read([
          { name: 'odd', type: 'Q', text: 'x' },
          { name: 'next', text: 'y' },
        ]),
      ),
    ).toEqual({
      odd: 'x',
      next: 'y',
    });
  });

  it('hands sparse members over as they lie, and says so', async () => {
    const archive = await read([
      { name: 'holes', type: 'S', text: 'piece', magic: 'ustar  \0' },
      { name: 'next', text: 'y' },
    ]);
    expect(await archive.members[0]?.open()).toMatchObject({ incomplete: { code: 'unsupported' } });
    const pax = await read([
      { name: 'x', text: 'piece', pax: { 'GNU.sparse.major': '1', 'GNU.sparse.name': 'holes' } },
    ]);
    expect(await pax.members[0]?.open()).toMatchObject({ incomplete: { code: 'unsupported' } });
    expect(pax.members[0]?.name).toBe('holes');
  });
});

describe('what only careless or hostile archives hold', () => {
  it.each<[string, readonly TarExampleMember[]]>([
    ['unsafe-name', [{ name: '/etc/passwd', text: 'x' }]],
    ['unsafe-name', [{ name: 'a/../../b', text: 'x' }]],
    ['unsafe-name', [{ name: 'short', text: 'x', pax: { path: '../b' } }]],
    ['link-escapes', [{ name: 'a/b', type: '2', link: '../../c' }]],
    ['link-escapes', [{ name: 'a/b', type: '1', link: '../c' }]],
    ['link-escapes', [{ name: 'a', type: '2', link: 'x', pax: { linkpath: '/etc' } }]],
    ['link-escapes', [{ name: 'a', type: '2', link: 'C:\\Windows' }]],
    [
      'through-link',
      [
        { name: './a', type: '2', link: 'b' },
        { name: 'a/c', text: 'x' },
      ],
    ],
    ['special-file', [{ name: 'a', type: '3' }]],
    ['special-file', [{ name: 'a', type: '6' }]],
    [
      'repeated-name',
      [
        { name: 'a', text: 'x' },
        { name: './a', text: 'y' },
      ],
    ],
    ['size-conflict', [{ name: 'a', text: 'abc', pax: { size: '1' } }]],
    [
      'size-conflict',
      [
        { name: 'a', type: '5', size: 512 },
        { name: 'b', text: 'x' },
      ],
    ],
    [
      'global-override',
      [
        { name: 'g', type: 'g', text: '12 path=abc\n' },
        { name: 'a', text: 'x' },
      ],
    ],
    ['members-after-end', [{ name: 'a', text: 'x' }, { end: true }, { name: 'b', text: 'x' }]],
  ])('notes %s', async (kind, members) => {
    expect(await kindsOf(members)).toEqual([kind]);
  });

  it('allows links inside, and a folder named twice', async () => {
    expect(
      await kindsOf([
        { name: 'a/b/', type: '5' },
        { name: 'a/b/', type: '5' },
        { name: 'a/b/c', type: '2', link: '../../a/d' },
        { name: 'a/e', type: '1', link: 'a/d' },
      ]),
    ).toEqual([]);
  });

  it('follows both readers of a directory with a size: the one that skips it and the one that does not', async () => {
    const skipped = await read([
      { name: 'a', type: '5', size: 3 },
      { name: 'b', text: 'x' },
    ]);
    expect(skipped.members.map(({ name }) => name)).toEqual(['a', 'b']);
    const data = await read([
      { name: 'a', type: '5', text: 'abc' },
      { name: 'b', text: 'x' },
    ]);
    expect(data.members.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('reads members behind the end, and tells data there from padding', async () => {
    const twice = await read([{ name: 'a', text: 'x' }, { end: true }, { name: 'b', text: 'y' }]);
    expect(await contents(twice)).toEqual({ a: 'x', b: 'y' });
    expect(await read([{ name: 'a', text: 'x' }], Buffer.alloc(10_240))).toMatchObject({ anomalies: [] });
    const tail = await read(
      [{ name: 'a', text: 'x' }],
      Buffer.concat([Buffer.alloc(1024), Buffer.from('tail')]),
    );
    expect(tail).toMatchObject({ trailing: 2048, anomalies: [{ kind: 'trailing-data', offset: 2048 }] });
  });
});
