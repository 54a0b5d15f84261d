// The model's objects are git's: git itself reads them back and agrees on every id, diff and merge base.
import { afterEach, describe, expect, it } from 'vitest';
import { Repository, type RepositoryDescription } from './repository.ts';
import { checkOut, git, type Checkout } from './workspace.ts';

const DESCRIPTION = {
  commits: {
    base: {
      files: {
        'README.md': 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n',
        'models/a.bin': Uint8Array.of(0, 1, 2),
        'models.txt': 'sorts between models and models/\n',
        'models-b/x': 'x',
        'run.sh': { content: '#!/bin/sh\n', mode: '100755' },
        latest: { content: 'models/a.bin', mode: '120000' },
      },
    },
    main: { changes: { 'other.txt': 'on main\n' } },
    head: {
      changes: {
        'README.md': 'zero\none\ntwo\nthree\nfour\nfive\nsix\nseven\neight!',
        'models/a.bin': null,
        'moved/a.bin': Uint8Array.of(0, 1, 2),
        'naïve \u202e name.txt': 'x\n',
      },
    },
  },
} as const satisfies RepositoryDescription;

let checkout: Checkout | undefined;
afterEach(() => checkout?.remove());

function onDisk(description: RepositoryDescription) {
  const repository = new Repository(description);
  checkout = checkOut(repository, 'head', Object.keys(description.commits));
  return { repository, folder: checkout.folder };
}

describe.each(['sha1', 'sha256'] as const)('a %s repository', (objectFormat) => {
  it('passes git fsck and has no difference to its own checkout', () => {
    const { repository, folder } = onDisk({ ...DESCRIPTION, objectFormat });
    expect(git(folder, 'fsck', '--strict', '--full')).toBe('');
    expect(git(folder, 'rev-parse', 'HEAD').trim()).toBe(repository.id('head'));
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('lists the same files as git ls-tree', () => {
    const { repository, folder } = onDisk({ ...DESCRIPTION, objectFormat });
    const listed = git(folder, 'ls-tree', '-r', '-z', 'head').split('\0').filter(Boolean);
    const ours = repository
      .files(repository.id('head'))
      .map((file) => `${file.mode} blob ${file.id}\t${file.path}`);
    expect(ours).toEqual(listed);
  });
});

describe('queries', () => {
  it('finds the merge base that git finds', () => {
    const { repository, folder } = onDisk(DESCRIPTION);
    const base = repository.mergeBase(repository.id('main'), repository.id('head'));
    expect(base?.id).toBe(git(folder, 'merge-base', 'main', 'head').trim());
  });

  it('names the same changes as git diff', () => {
    const { repository, folder } = onDisk(DESCRIPTION);
    const changes = repository.diff(repository.id('base'), repository.id('head'));
    const ours = changes.map((change) => `${change.status[0]?.toUpperCase()} ${change.path}`);
    const raw = git(folder, 'diff', '--name-status', '-z', '-M100%', 'base', 'head').split('\0');
    expect(ours).toEqual(['M README.md', 'R moved/a.bin', 'A naïve \u202e name.txt']);
    expect(raw.filter((part) => /^[AMRD]\d*$/.test(part)).map((part) => part[0])).toEqual(['M', 'R', 'A']);
  });

  it('writes the hunks that git writes', () => {
    const { repository, folder } = onDisk(DESCRIPTION);
    const [readme] = repository.diff(repository.id('base'), repository.id('head'));
    const text = git(folder, 'diff', 'base', 'head', '--', 'README.md');
    // git names the line above a hunk behind its header.
    const hunks = text.slice(text.indexOf('@@')).replaceAll(/( @@) .*/g, '$1');
    expect(readme?.diff?.patch).toBe(hunks.trimEnd());
    expect(readme?.diff).toMatchObject({ additions: 2, deletions: 1 });
  });

  it('merges the change over the moved base', () => {
    const repository = new Repository(DESCRIPTION);
    repository.addMerge('merge', repository.id('main'), repository.id('head'));
    const paths = repository.files(repository.id('merge')).map((file) => file.path);
    expect(paths).toContain('other.txt');
    expect(paths).toContain('moved/a.bin');
    expect(paths).not.toContain('models/a.bin');
  });
});
