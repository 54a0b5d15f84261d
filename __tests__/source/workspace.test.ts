// Checked-out files in place of downloads: only the exact blob, only a plain file, only inside the checkout.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Bytes } from '../../src/core/bytes.ts';
import { FilePool } from '../../src/source/file-pool.ts';
import { workspaceBytes } from '../../src/source/workspace.ts';
import { temporaryDirectory, TestRepository } from '../support/repository.ts';

const CONTENT = 'line one\nline two\n';

function idOf(content: string | Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
}

function checkout(): {
  root: string;
  find: (path: string, id?: string, size?: number) => Promise<Bytes | undefined>;
} {
  const root = temporaryDirectory();
  mkdirSync(join(root, 'a'));
  writeFileSync(join(root, 'a/model'), CONTENT);
  const files = new FilePool();
  onTestFinished(() => files.close());
  return {
    root,
    find: (path, id = idOf(CONTENT), size?: number) => workspaceBytes({ root, files }, path, id, size),
  };
}

describe('a file of the checkout', () => {
  it('is used when it is the blob, by either hash', async () => {
    const { find } = checkout();
    const bytes = await find('a/model');
    expect(Buffer.from((await bytes?.read(5, 100)) ?? []).toString()).toBe('one\nline two\n');
    expect(await find('a/model', idOf(CONTENT, 'sha256'))).toBeDefined();
    expect(await find('a/model', idOf(CONTENT), CONTENT.length)).toBeDefined();
  });

  it('has the id that git gives it', () => {
    expect(new TestRepository().blob(CONTENT)).toBe(idOf(CONTENT));
    expect(new TestRepository({ format: 'sha256' }).blob(CONTENT)).toBe(idOf(CONTENT, 'sha256'));
  });

  it.each([
    ['other bytes', idOf('other')],
    ['no id', ''],
    ['a short id', idOf(CONTENT).slice(0, 39)],
    ['upper case', idOf(CONTENT).toUpperCase()],
  ])('is not used for %s', async (_, id) => expect(await checkout().find('a/model', id)).toBeUndefined());

  it('is not used when its line endings were converted', async () => {
    const { root, find } = checkout();
    writeFileSync(join(root, 'a/model'), CONTENT.replaceAll('\n', '\r\n'));
    expect(await find('a/model')).toBeUndefined();
  });

  it('is not used when its size is another', async () => {
    expect(await checkout().find('a/model', idOf(CONTENT), 1)).toBeUndefined();
  });

  it.each([
    '',
    '.',
    '..',
    'a/../a/model',
    './a/model',
    'a//model',
    '/a/model',
    'a\\model',
    'C:a/model',
    'a/model\0',
    'a',
  ])('is not looked for at %j', async (path) => expect(await checkout().find(path)).toBeUndefined());

  it('is not read from the directory of git', async () => {
    const { root, find } = checkout();
    mkdirSync(join(root, '.Git'));
    writeFileSync(join(root, '.Git/model'), CONTENT);
    expect(await find('.Git/model')).toBeUndefined();
  });

  it('is not reached through links, whatever they point at', async () => {
    const { root, find } = checkout();
    symlinkSync('a', join(root, 'b'));
    symlinkSync('a/model', join(root, 'model'));
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync('/dev/zero', join(root, 'zero'));
    for (const path of ['b/model', 'model', 'loop', 'zero']) expect(await find(path)).toBeUndefined();
  });

  it('is found although the checkout itself is reached through a link', async () => {
    const { root } = checkout();
    const link = join(temporaryDirectory(), 'link');
    symlinkSync(root, link);
    const files = new FilePool();
    onTestFinished(() => files.close());
    expect(await workspaceBytes({ root: link, files }, 'a/model', idOf(CONTENT))).toBeDefined();
  });

  it('is not waited for when it is a pipe', async () => {
    const { root, find } = checkout();
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(await find('pipe')).toBeUndefined();
  });

  it('no longer matters once it was read whole', async () => {
    const { root, find } = checkout();
    const bytes = await find('a/model');
    writeFileSync(join(root, 'a/model'), 'changed');
    expect(Buffer.from((await bytes?.read(0, 4)) ?? []).toString()).toBe('line');
  });

  it('is read from disk when large, until it changes', async () => {
    const { root, find } = checkout();
    const large = Buffer.alloc(17 * 2 ** 20, 7);
    writeFileSync(join(root, 'large'), large);
    const bytes = await find('large', idOf(large));
    expect(await bytes?.read(large.length - 2, 9)).toEqual(Buffer.from([7, 7]));
    truncateSync(join(root, 'large'), 10);
    await expect(bytes?.read(0, 1)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});
