// Objects in the LFS folder of a clone: verified, never trusted for their name.
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { localSource } from '../../src/source/local-source.ts';
import type { Source } from '../../src/core/change.ts';
import { GIT_ENVIRONMENT, TestRepository } from '../support/repository.ts';

const CONTENT = 'the object';
const OID = createHash('sha256').update(CONTENT).digest('hex');

function clone(): { source: Source; put: (oid: string, content: string) => string } {
  const { directory } = new TestRepository();
  const source = localSource({ directory, env: GIT_ENVIRONMENT });
  onTestFinished(() => source.close());
  const put = (oid: string, content: string): string => {
    const folder = join(directory, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, oid), content);
    return join(folder, oid);
  };
  return { source, put };
}

describe('LFS objects of a clone', () => {
  it('opens one that is what it says', async () => {
    const { source, put } = clone();
    put(OID, CONTENT);
    const bytes = await source.openLfs(OID, CONTENT.length);
    expect(Buffer.from((await bytes?.read(4, 99)) ?? []).toString()).toBe('object');
  });

  it('has none that was never fetched, or whose id is none', async () => {
    const { source } = clone();
    expect(await source.openLfs(OID, CONTENT.length)).toBeUndefined();
    expect(await source.openLfs('../../../../config', 1)).toBeUndefined();
  });

  it.each([
    ['other bytes', 'the 0bject', CONTENT.length],
    ['another size on disk', `${CONTENT}s`, CONTENT.length],
    ['another size in the pointer', CONTENT, 3],
  ])('refuses one with %s', async (_, content, size) => {
    const { source, put } = clone();
    put(OID, content);
    await expect(source.openLfs(OID, size)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
  });

  it('hands out the bytes that were verified, also when the object changes afterwards', async () => {
    const { source, put } = clone();
    put(OID, CONTENT);
    const bytes = await source.openLfs(OID, CONTENT.length);
    put(OID, CONTENT.toUpperCase());
    // A small object is held as it was; a large one rejects (see the file pool's own tests).
    expect(Buffer.from((await bytes?.read(0, 1)) ?? []).toString()).toBe(CONTENT.slice(0, 1));
  });

  it('does not follow a link', async () => {
    const { source, put } = clone();
    const other = '0'.repeat(64);
    symlinkSync(put(OID, CONTENT), join(put(other, ''), '..', '1'.repeat(64)));
    const moved = put('1'.repeat(64), '');
    expect(moved).toContain('1'.repeat(64));
    await expect(source.openLfs('1'.repeat(64), CONTENT.length)).rejects.toMatchObject({
      name: 'SourceError',
    });
  });
});
