// Directories of this machine as a source: order, links, special files, names, changes under its hands.
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, sep } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChangedFile, Source } from '../../src/core/change.ts';
import { directorySource } from '../../src/source/directory-source.ts';
import { listFiles } from '../../src/source/directory-walk.ts';
import { temporaryDirectory } from '../support/repository.ts';

/** Larger than a file that is read whole when it is opened. */
const LARGE = `one${' '.repeat(300 * 1024)}`;

function directoryOf(files: Readonly<Record<string, string>>): string {
  const root = temporaryDirectory();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

function open(...paths: string[]): Source {
  const source = directorySource(paths);
  onTestFinished(() => source.close());
  return source;
}

async function textOf(source: Source, file: ChangedFile | undefined): Promise<string> {
  if (file?.head === undefined) throw new Error('the file is not listed');
  const bytes = await source.open(file.path, file.head);
  return Buffer.from(await bytes.read(0, bytes.size)).toString();
}

describe('what a directory lists', () => {
  it('lists every file as new, in the order of paths', async () => {
    const root = directoryOf({
      'b/c': '1',
      'b.txt': '2',
      a: '3',
      '.hidden': '4',
      'node_modules/x/i.js': '5',
    });
    const source = open(root);
    const { files, incomplete } = await source.select();
    expect(files.map((file) => file.path.slice(root.length + 1))).toEqual([
      '.hidden',
      'a',
      'b.txt',
      'b/c',
      'node_modules/x/i.js',
    ]);
    expect(files[0]).toEqual({ path: `${root}/.hidden`, head: { kind: 'file', id: '' } });
    expect(incomplete).toEqual([]);
    expect(await textOf(source, files[3])).toBe('1');
  });

  it('marks the files of a repository of its own below the current folder', async () => {
    const root = directoryOf({ 'repo/.git/HEAD': 'x', 'repo/a': '1', 'folder/a': '2' });
    const before = process.cwd();
    process.chdir(root);
    onTestFinished(() => process.chdir(before));
    const { files } = await open('repo', './folder').select();
    expect(files.map(({ path }) => path)).toEqual(['./repo/a', 'folder/a']);
  });

  it('lists a file that is named, once however often it is reached', async () => {
    const root = directoryOf({ 'a/b': '1' });
    const { files } = await open(join(root, 'a/b'), root, `${join(root, 'a')}${sep}`).select();
    expect(files.map((file) => file.path)).toEqual([`${root}/a/b`]);
  });

  it('leaves out directories named .git, not files', async () => {
    const root = directoryOf({ '.git/config': '1', 'a/.git/config': '2', 'b/.git': '3' });
    const { files } = await open(root).select();
    expect(files.map((file) => file.path.slice(root.length + 1))).toEqual(['b/.git']);
  });

  it('names a path that does not exist', async () => {
    await expect(open('/nonexistent/model.pkl').select()).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringContaining('/nonexistent/model.pkl'),
    });
  });

  it('keeps two names apart that show the same because they are not UTF-8', async () => {
    const root = directoryOf({});
    for (const byte of [0xfe, 0xff]) {
      writeFileSync(Buffer.concat([Buffer.from(`${root}/m`), Buffer.from([byte])]), `content ${byte}`);
    }
    const source = open(root);
    const { files } = await source.select();
    expect(files.map((file) => file.path)).toEqual([`${root}/m\uFFFD`, `${root}/m\uFFFD`]);
    expect(await textOf(source, files[0])).toBe('content 254');
    expect(await textOf(source, files[1])).toBe('content 255');
  });

  it('fails closed above its limit', async () => {
    const root = directoryOf({ a: '1', b: '2', c: '3', d: '4' });
    const { files, incomplete } = await listFiles([root], 2);
    expect(files).toHaveLength(2);
    expect(incomplete).toMatchObject([
      { path: `${root}/c`, incomplete: { code: 'budget', risk: 'runs-code' } },
    ]);
  });
});

describe('what is no plain file', () => {
  it('lists links without following them, also loops and the path itself', async () => {
    const root = directoryOf({ 'a/file': '1' });
    symlinkSync('..', join(root, 'a/loop'));
    symlinkSync('/etc/passwd', join(root, 'out'));
    symlinkSync(root, join(root, 'self'));
    const source = open(root, join(root, 'self'));
    const { files } = await source.select();
    expect(files.map((file) => `${file.path.slice(root.length + 1)} ${file.head?.kind}`)).toEqual([
      'a/file file',
      'a/loop symlink',
      'out symlink',
      'self symlink',
    ]);
    expect(await textOf(source, files[2])).toBe('/etc/passwd');
  });

  it('does not open pipes and sockets', async () => {
    const root = directoryOf({ z: '1' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const server = createServer().listen(join(root, 'socket'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const { files, incomplete } = await open(root, '/dev/zero').select();
    expect(files.map((file) => file.path)).toEqual([`${root}/z`]);
    expect(incomplete.map((item) => `${item.incomplete.code} ${item.path.replace(root, '')}`)).toEqual([
      'unreadable /pipe',
      'unreadable /socket',
      'unreadable /dev/zero',
    ]);
  });

  it('does not wait for a pipe or follow a link that took the place of a file', async () => {
    const root = directoryOf({ a: '1', b: '2', c: '3' });
    const source = open(root);
    const { files } = await source.select();
    renameSync(join(root, 'a'), join(root, 'old'));
    execFileSync('mkfifo', [join(root, 'a')]);
    renameSync(join(root, 'b'), join(root, 'older'));
    symlinkSync('c', join(root, 'b'));
    await expect(textOf(source, files[0])).rejects.toMatchObject({ code: 'UNREADABLE' });
    await expect(textOf(source, files[1])).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0)('says what it may not read', async () => {
    const root = directoryOf({ 'closed/a': '1', file: '2' });
    chmodSync(join(root, 'closed'), 0);
    chmodSync(join(root, 'file'), 0);
    onTestFinished(() => chmodSync(join(root, 'closed'), 0o700));
    const source = open(root);
    const { files, incomplete } = await source.select();
    expect(incomplete).toMatchObject([{ path: `${root}/closed`, incomplete: { code: 'unreadable' } }]);
    await expect(textOf(source, files[0])).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('reading', () => {
  it('reads more files at a time than it keeps open', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `f${index + 100}`);
    const root = directoryOf(Object.fromEntries(names.map((name) => [name, name])));
    const source = open(root);
    const { files } = await source.select();
    const opened = await Promise.all(
      files.map((file) => source.open(file.path, file.head ?? { kind: 'file', id: '' })),
    );
    for (let round = 0; round < 3; round++) {
      const read = await Promise.all(opened.map((bytes) => bytes.read(0, 10)));
      expect(read.map((data) => Buffer.from(data).toString())).toEqual(names);
    }
  });

  it('reads a small file as it was when it was opened', async () => {
    const root = directoryOf({ a: 'one' });
    const source = open(root);
    const { files } = await source.select();
    const bytes = await source.open(`${root}/a`, files[0]?.head ?? { kind: 'file', id: '' });
    appendFileSync(join(root, 'a'), ' and more');
    expect(Buffer.from(await bytes.read(0, 100)).toString()).toBe('one');
    expect(Buffer.from(await bytes.read(2, 100)).toString()).toBe('e');
    expect((await bytes.read(3, 1)).length).toBe(0);
  });

  it('notices that a file changed between two reads', async () => {
    const root = directoryOf({ a: LARGE });
    const source = open(root);
    const { files } = await source.select();
    const bytes = await source.open(`${root}/a`, files[0]?.head ?? { kind: 'file', id: '' });
    expect(Buffer.from(await bytes.read(1, 2)).toString()).toBe('ne');
    appendFileSync(join(root, 'a'), ' and more');
    await expect(bytes.read(0, 3)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('refuses to read after it was closed', async () => {
    const root = directoryOf({ a: LARGE });
    const source = open(root);
    const { files } = await source.select();
    const bytes = await source.open(`${root}/a`, files[0]?.head ?? { kind: 'file', id: '' });
    await source.close();
    await expect(bytes.read(0, 1)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('has no base, no LFS objects and no changed lines', async () => {
    const source = open(directoryOf({ policy: '1' }));
    expect(await source.readBase('policy')).toBeUndefined();
    expect(await source.openLfs('0'.repeat(64), 1)).toBeUndefined();
    expect(await source.changedLines('policy')).toBeUndefined();
  });
});
