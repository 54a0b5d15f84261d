// Changes between commits of real repositories, as the terminal sees them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChangedFile, ChangeSet, Source } from '../../src/core/change.ts';
import { localSource, type LocalSourceOptions } from '../../src/source/local-source.ts';
import { type Files, GIT_ENVIRONMENT, temporaryDirectory, TestRepository } from '../support/repository.ts';

function open(repository: TestRepository, options: Partial<LocalSourceOptions>): Source {
  const source = localSource({ directory: repository.directory, env: GIT_ENVIRONMENT, ...options });
  onTestFinished(() => source.close());
  return source;
}

interface Change extends ChangeSet {
  readonly repository: TestRepository;
  readonly source: Source;
}

async function change(before: Files, after: Files, repository = new TestRepository()): Promise<Change> {
  const base = repository.commit(before);
  const head = repository.commit(after, [base]);
  const source = open(repository, { base, head });
  return { ...(await source.select()), repository, source };
}

function words({ path, base, head, movedFrom }: ChangedFile): string {
  const from = movedFrom === undefined ? '' : ` from ${movedFrom}`;
  return `${base?.kind ?? '-'} > ${head?.kind ?? '-'} ${path}${from}`;
}

async function textOf(source: Source, file: ChangedFile | undefined, side: 'base' | 'head'): Promise<string> {
  const version = file?.[side];
  if (file === undefined || version === undefined) throw new Error('the file is not in the change');
  const bytes = await source.open(file.path, version);
  return Buffer.from(await bytes.read(0, bytes.size)).toString('latin1');
}

const submodule = (digit: string) => ({ mode: '160000', id: digit.repeat(40) });

describe('what a change lists', () => {
  it('lists additions, edits and deletions with both versions, in the order of paths', async () => {
    const { files, source, base, head } = await change(
      { 'b/edited': 'old', 'b.txt': 'same', gone: 'x', 'z/deep/er': '1' },
      { 'b/edited': 'new', 'b.txt': 'same', 'b/added': 'y', 'z/deep/er': '2' },
    );
    expect(files.map(words)).toEqual([
      '- > file b/added',
      'file > file b/edited',
      'file > - gone',
      'file > file z/deep/er',
    ]);
    expect(await textOf(source, files[1], 'base')).toBe('old');
    expect(await textOf(source, files[1], 'head')).toBe('new');
    expect([base, head].map((id) => id?.length)).toEqual([40, 40]);
  });

  it('lists a changed kind and mode although the bytes are the same', async () => {
    const { files } = await change(
      { script: 'x', link: 'target' },
      { script: { mode: '100755', content: 'x' }, link: { mode: '120000', content: 'target' } },
    );
    expect(files.map(words)).toEqual(['file > symlink link', 'file > executable script']);
  });

  it('lists a file that became a directory, and a directory that became a file', async () => {
    const { files } = await change({ a: '1', 'b/c': '2' }, { 'a/d': '3', b: '4' });
    expect(files.map(words)).toEqual(['file > - a', '- > file a/d', '- > file b', 'file > - b/c']);
  });

  it('lists a submodule by its commit and refuses to open it', async () => {
    const { files, source } = await change({ sub: submodule('1') }, { sub: submodule('2') });
    expect(files.map(words)).toEqual(['gitlink > gitlink sub']);
    await expect(textOf(source, files[0], 'head')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('gives the target as the bytes of a link', async () => {
    const { files, source } = await change({}, { link: { mode: '120000', content: '../../etc/passwd' } });
    expect(await textOf(source, files[0], 'head')).toBe('../../etc/passwd');
  });

  it('knows files that moved unchanged, and edited ones whose name is unique', async () => {
    const { files } = await change(
      { 'a/model.pkl': 'one', 'a/other.txt': 'two', 'a/x/__init__.py': '3', 'a/y/__init__.py': '4' },
      { 'b/renamed.pkl': 'one', 'b/other.txt': 'edited', 'b/x/__init__.py': '5', 'b/y/__init__.py': '6' },
    );
    expect(files.filter((file) => file.head !== undefined).map(words)).toEqual([
      '- > file b/other.txt from a/other.txt',
      '- > file b/renamed.pkl from a/model.pkl',
      '- > file b/x/__init__.py',
      '- > file b/y/__init__.py',
    ]);
  });

  it('lists nothing between a commit and itself', async () => {
    const repository = new TestRepository();
    const base = repository.commit({ a: '1' });
    expect((await open(repository, { base, head: base }).select()).files).toEqual([]);
  });

  it('counts every file as new without a base', async () => {
    const repository = new TestRepository();
    repository.branch('main', repository.commit({ 'a/b': '1', c: '2' }));
    const source = open(repository, {});
    const selected = await source.select();
    expect(selected.files.map(words)).toEqual(['- > file a/b', '- > file c']);
    expect(selected.base).toBeUndefined();
    expect(await source.readBase('c')).toBeUndefined();
  });

  it('reads a SHA-256 repository', async () => {
    const repository = new TestRepository({ format: 'sha256' });
    const { files, source, head } = await change({ a: 'old' }, { a: 'new' }, repository);
    expect(head).toHaveLength(64);
    expect(files[0]?.head?.id).toHaveLength(64);
    expect(await textOf(source, files[0], 'head')).toBe('new');
    expect(await source.changedLines('a')).toEqual([[1, 1]]);
  });
});

describe('names made to confuse', () => {
  it.each([
    'new\nline',
    '::stop-commands::x',
    '-rf',
    '--output=x',
    ' spaces ',
    '"quoted"\t',
    ':(glob)*',
    'a\\b',
    '\u202Egpj.exe',
    'bell\u0007',
  ])('keeps %j as text and reads its bytes', async (name) => {
    const { files, source } = await change({}, { [name]: 'content\n' });
    expect(files.map((file) => file.path)).toEqual([name]);
    expect(await textOf(source, files[0], 'head')).toBe('content\n');
    expect(await source.changedLines(name)).toEqual([[1, 1]]);
  });

  it('keeps two names apart that show the same because they are not UTF-8', async () => {
    const { files, source } = await change({}, [
      [Buffer.from('m\xff.pkl', 'latin1'), 'first'],
      [Buffer.from('m\xfe.pkl', 'latin1'), 'second'],
    ]);
    expect(files.map((file) => file.path)).toEqual(['m\uFFFD.pkl', 'm\uFFFD.pkl']);
    expect(await textOf(source, files[0], 'head')).toBe('second');
    expect(await textOf(source, files[1], 'head')).toBe('first');
    expect(await source.changedLines('m\uFFFD.pkl')).toBeUndefined();
  });

  it('lists entries that git itself would refuse, and opens them by id', async () => {
    const repository = new TestRepository();
    const names = ['', '.', '..', '../../outside', '.git', 'a/b', 'same', 'same'];
    const ids = names.map((name, index) => repository.blob(`${name} ${index}`));
    const tree = repository.tree(
      names.map((name, index) => ({ mode: '100644', name, id: ids[index] ?? '' })),
    );
    const base = repository.commit({});
    const source = open(repository, { base, head: repository.commitTree(tree, [base]) });
    const { files } = await source.select();
    expect(files.map((file) => file.path).sort()).toEqual(names);
    const found = await Promise.all(files.map((file) => textOf(source, file, 'head')));
    expect(found.sort()).toEqual(names.map((name, index) => `${name} ${index}`).sort());
  });
});

/** Main goes on after the branch left it: `old` is where, `tip` is main now. */
function forked(): { repository: TestRepository; old: string; tip: string; head: string } {
  const repository = new TestRepository();
  const old = repository.commit({ policy: 'lax', kept: '1' });
  const tip = repository.commit({ policy: 'strict', kept: '1', mainOnly: '2' }, [old]);
  const head = repository.commit({ policy: 'lax', kept: '1', branchOnly: '3' }, [old]);
  repository.branch('main', tip);
  repository.branch('topic', head);
  return { repository, old, tip, head };
}

describe('the commits it compares', () => {
  it('compares with the merge base, and reads policy from the tip of the base branch', async () => {
    const { repository, old, head } = forked();
    const source = open(repository, { base: 'main', head: 'topic' });
    const selected = await source.select();
    expect(selected).toMatchObject({ base: old, head });
    expect(selected.files.map(words)).toEqual(['- > file branchOnly']);
    expect(Buffer.from((await source.readBase('policy')) ?? []).toString()).toBe('strict');
    expect(await source.readBase('branchOnly')).toBeUndefined();
    expect(await source.readBase('policy/below')).toBeUndefined();
  });

  it('opens any plain file of the head commit, changed or not', async () => {
    const { repository } = forked();
    const source = open(repository, { base: 'main', head: 'topic' });
    expect(await source.openHead('branchOnly')).toBeDefined();
    expect(await source.openHead('policy')).toBeDefined();
    expect(await source.openHead('policy/below')).toBeUndefined();
    expect(await source.openHead('nothing')).toBeUndefined();
  });

  it('takes HEAD when no head is named', async () => {
    const { repository, head } = forked();
    repository.git(['symbolic-ref', 'HEAD', 'refs/heads/topic']);
    expect((await open(repository, { base: 'main' }).select()).head).toBe(head);
  });

  it.each(['--help', '-x', '', 'no-such-branch', 'a\nb', '0'.repeat(40), 'main:policy'])(
    'refuses %j as a commit',
    async (base) => {
      const { repository } = forked();
      repository.branch('topic', repository.git(['rev-parse', 'main']));
      await expect(open(repository, { base, head: 'topic' }).select()).rejects.toMatchObject({
        name: 'SourceError',
        code: 'UNKNOWN_COMMIT',
        message: expect.not.stringContaining('\n'),
      });
    },
  );

  it('says that histories are unrelated', async () => {
    const repository = new TestRepository();
    const [base, head] = [repository.commit({ a: '1' }), repository.commit({ a: '2' })];
    await expect(open(repository, { base, head }).select()).rejects.toMatchObject({
      code: 'NO_MERGE_BASE',
      message: expect.stringContaining('no common history'),
    });
  });

  it('advises to fetch more of a shallow clone', async () => {
    const { repository } = forked();
    const directory = temporaryDirectory();
    const from = `file://${repository.directory}`;
    const env = { ...GIT_ENVIRONMENT };
    execFileSync('git', ['clone', '-q', '--depth=1', '--no-single-branch', from, directory], {
      env,
      stdio: 'pipe',
    });
    const clone = new TestRepository({ directory });
    await expect(open(clone, { base: 'origin/main', head: 'origin/topic' }).select()).rejects.toMatchObject({
      code: 'NO_MERGE_BASE',
      message: expect.stringContaining('fetch-depth: 0'),
    });
  });

  it('takes one of several merge bases', async () => {
    const repository = new TestRepository();
    const root = repository.commit({ a: '1' });
    const left = repository.commit({ a: '1', l: '1' }, [root]);
    const right = repository.commit({ a: '1', r: '1' }, [root]);
    const base = repository.commit({ a: '1', l: '1', r: '1', x: '1' }, [left, right]);
    const head = repository.commit({ a: '1', l: '1', r: '1', y: '1' }, [right, left]);
    expect([left, right]).toContain((await open(repository, { base, head }).select()).base);
  });

  it('says when the directory is in no repository', async () => {
    const source = localSource({ directory: temporaryDirectory(), base: 'main', env: GIT_ENVIRONMENT });
    await expect(source.select()).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY' });
  });

  it('says when there is no git, and never takes one from a relative part of the PATH', async () => {
    const { repository } = forked();
    const source = open(repository, { base: 'main', env: { PATH: `.:${join('bin', 'here')}:` } });
    await expect(source.select()).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  it('works in a bare repository and in a directory below the root', async () => {
    const { repository } = forked();
    const bare = new TestRepository({ directory: join(repository.directory, '.git') });
    mkdirSync(join(repository.directory, 'below'));
    const below = new TestRepository({ directory: join(repository.directory, 'below') });
    for (const place of [bare, below]) {
      const { files } = await open(place, { base: 'main', head: 'topic' }).select();
      expect(files.map(words)).toEqual(['- > file branchOnly']);
    }
  });
});

describe('what the repository could do to the reader', () => {
  it('does not let a replace reference swap bytes', async () => {
    const { repository, source, files } = await change({}, { 'model.pkl': 'evil' });
    repository.git(['replace', files[0]?.head?.id ?? '', repository.blob('good')]);
    expect(await textOf(source, files[0], 'head')).toBe('evil');
  });

  it('notices that a stored object has other bytes than its id says', async () => {
    const { repository, source, files } = await change({}, { 'model.pkl': 'evil' });
    const place = (id: string) => join(repository.directory, '.git/objects', id.slice(0, 2), id.slice(2));
    const id = files[0]?.head?.id ?? '';
    execFileSync('cp', ['-f', place(repository.blob('good')), place(id)]);
    await expect(textOf(source, files[0], 'head')).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
  });

  it('survives a damaged object and goes on with the next', async () => {
    const { repository, source, files } = await change({}, { a: 'first', b: 'second' });
    const id = files[0]?.head?.id ?? '';
    const place = join(repository.directory, '.git/objects', id.slice(0, 2), id.slice(2));
    execFileSync('chmod', ['u+w', place]);
    writeFileSync(place, 'no zlib stream');
    await expect(textOf(source, files[0], 'head')).rejects.toMatchObject({ name: 'SourceError' });
    expect(await textOf(source, files[1], 'head')).toBe('second');
  });

  it('says that an object is missing', async () => {
    const { repository, source } = await change({}, { a: '1' });
    const absent = { kind: 'file', id: '1'.repeat(40) } as const;
    await expect(source.open('a', absent)).rejects.toMatchObject({ code: 'OBJECT_MISSING' });
    await expect(source.open('a', { kind: 'file', id: 'HEAD' })).rejects.toMatchObject({
      code: 'OBJECT_MISSING',
    });
    const tree = { kind: 'file', id: repository.git(['write-tree']) } as const;
    await expect(source.open('a', tree)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('goes on after an object that it refused with its content still in the pipe', async () => {
    const names = Array.from({ length: 1500 }, (_, index) => [`${index}-${'n'.repeat(150)}`, ''] as const);
    const { repository, source, files } = await change(
      {},
      { ...Object.fromEntries(names), 'a-file': 'read' },
    );
    const tree = { kind: 'file', id: repository.git(['write-tree']) } as const;
    await expect(source.open('tree', tree)).rejects.toMatchObject({ code: 'UNREADABLE' });
    const file = files.find(({ path }) => path === 'a-file');
    expect(await textOf(source, file, 'head')).toBe('read');
  });

  it('starts nothing that the repository is configured to start', async () => {
    const { repository, base, head } = await change({ a: '1\n' }, { a: '2\n' });
    const trap = join(repository.directory, 'trap');
    writeFileSync(trap, '#!/bin/sh\ntouch "$0.sprung"\n', { mode: 0o755 });
    writeFileSync(join(repository.directory, '.gitattributes'), '* diff=evil filter=evil -text\n');
    const keys = ['core.fsmonitor', 'core.pager', 'diff.external', 'diff.evil.textconv', 'diff.evil.command'];
    for (const key of keys) repository.git(['config', key, trap]);
    const source = open(repository, { base: base ?? '', head: head ?? '' });
    const { files } = await source.select();
    expect(await textOf(source, files[0], 'head')).toBe('2\n');
    expect(await source.changedLines('a')).toEqual([[1, 1]]);
    expect(readdirSync(repository.directory)).not.toContain('trap.sprung');
  });

  it('fetches nothing that a partial clone lacks', async () => {
    const { repository, head = '', files } = await change({}, { a: 'not here' });
    repository.git(['config', 'uploadpack.allowFilter', 'true']);
    repository.branch('main', head);
    repository.git(['symbolic-ref', 'HEAD', 'refs/heads/main']);
    const directory = temporaryDirectory();
    const from = `file://${repository.directory}`;
    repository.git(['clone', '-q', '--no-checkout', '--filter=blob:none', from, directory]);
    const source = open(new TestRepository({ directory }), {});
    expect((await source.select()).files.map(words)).toEqual(['- > file a']);
    await expect(textOf(source, files[0], 'head')).rejects.toMatchObject({ name: 'SourceError' });
    await source.close();
    const lacking = new TestRepository({ directory }).git([
      'rev-list',
      '--objects',
      '--missing=print',
      'HEAD',
    ]);
    expect(lacking).toContain(`?${files[0]?.head?.id}`);
  });

  // Only root can give files away.
  it.runIf(process.getuid?.() === 0)(
    'says what to do when the repository belongs to somebody else',
    async () => {
      const { repository, base, head } = await change({ a: '1' }, { a: '2' });
      execFileSync('chown', ['-R', '12345', repository.directory]);
      const source = open(repository, { base: base ?? '', head: head ?? '' });
      await expect(source.select()).rejects.toMatchObject({
        code: 'NOT_A_REPOSITORY',
        message: expect.stringContaining('safe.directory'),
      });
      const env = {
        ...GIT_ENVIRONMENT,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
      };
      expect(
        (await open(repository, { base: base ?? '', head: head ?? '', env }).select()).files,
      ).toHaveLength(1);
    },
  );

  it('is not led elsewhere by variables of git', async () => {
    const { repository, base = '' } = await change({ a: '1' }, { a: '2' });
    const env = { ...GIT_ENVIRONMENT, GIT_DIR: '/nonexistent', GIT_OBJECT_DIRECTORY: '/nonexistent' };
    expect(await open(repository, { base, head: base, env }).select()).toMatchObject({ base });
  });

  it('refuses a policy that is a link or a directory', async () => {
    const { source } = await change(
      { link: { mode: '120000', content: 'elsewhere' }, 'folder/file': '1', policy: '1' },
      { policy: '2' },
    );
    expect(await source.openHead('link/below')).toBeUndefined();
    await expect(source.readBase('link')).rejects.toMatchObject({ code: 'UNREADABLE' });
    await expect(source.readBase('link/below')).rejects.toMatchObject({ code: 'UNREADABLE' });
    await expect(source.readBase('folder')).rejects.toMatchObject({ code: 'UNREADABLE' });
    expect(await source.readBase('nothing')).toBeUndefined();
  });

  it('reads the files of a folder at base, and nothing beside it', async () => {
    const before = { 'rules/a.yml': '1', 'rules/b.yml': '2', 'beside/c.yml': '3', d: '4' };
    const { source } = await change(before, { 'rules/e.yml': '5' });
    const folder = await source.readBaseFolder('rules');
    expect([...folder].map(([path, text]) => [path, Buffer.from(text).toString()])).toEqual([
      ['rules/a.yml', '1'],
      ['rules/b.yml', '2'],
    ]);
    expect([...(await source.readBaseFolder('nothing'))]).toEqual([]);
  });

  it.each([
    [
      'a link',
      { rules: { mode: '120000', content: 'other' }, 'other/a.yml': '1' },
      'rules of the base commit is a symlink',
    ],
    ['a file', { rules: '1' }, 'rules of the base commit is a file'],
    [
      'a folder that holds others',
      { 'rules/a.yml': '1', 'rules/more/b.yml': '2' },
      'move its files up into rules',
    ],
    ['named in other letters', { 'Rules/a.yml': '1' }, 'rename it to rules'],
  ] as const)('refuses a folder at base that is %s', async (_, before, message) => {
    const { source } = await change(before, { d: '5' });
    await expect(source.readBaseFolder('rules')).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringContaining(message),
    });
  });

  it('refuses a folder at base that hides a file behind a link, or has too many', async () => {
    const linked = await change({ 'rules/a.yml': { mode: '120000', content: '../d' }, d: '4' }, { d: '5' });
    await expect(linked.source.readBaseFolder('rules')).rejects.toMatchObject({ code: 'UNREADABLE' });
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`rules/${index}.yml`, '']));
    const { source } = await change(many, { d: '5' });
    await expect(source.readBaseFolder('rules')).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('refuses to open anything after it was closed', async () => {
    const { source, files } = await change({}, { a: '1' });
    await source.close();
    await expect(textOf(source, files[0], 'head')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('large blobs', () => {
  it('are read from a temporary file that has no name', async () => {
    const temporary = temporaryDirectory();
    const repository = new TestRepository();
    const large = Buffer.alloc(17 * 2 ** 20, 'x');
    large.write('tail', large.length - 4);
    const base = repository.commit({});
    const head = repository.commit({ large }, [base]);
    const source = open(repository, { base, head, temporary });
    const { files } = await source.select();
    const bytes = await source.open('large', files[0]?.head ?? { kind: 'file', id: '' });
    expect(bytes.size).toBe(large.length);
    expect(Buffer.from(await bytes.read(large.length - 5, 100)).toString()).toBe('xtail');
    expect((await bytes.read(large.length, 1)).length).toBe(0);
    expect(readdirSync(temporary).map((name) => readdirSync(join(temporary, name)))).toEqual([[]]);
    await source.close();
    expect(readdirSync(temporary)).toEqual([]);
    await expect(bytes.read(0, 1)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

const numbered = (edit: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: 30 }, (_, index) => `${edit[index + 1] ?? `line ${index + 1}`}\n`).join('');

describe('changed lines', () => {
  it('are the added and edited lines of the head version', async () => {
    const { source } = await change({ a: numbered() }, { a: numbered({ 3: 'x', 10: 'y\nz', 20: 'w' }) });
    expect(await source.changedLines('a')).toEqual([
      [3, 3],
      [10, 11],
      [21, 21],
    ]);
  });

  it('are none where lines were only deleted', async () => {
    const { source } = await change({ a: 'one\ntwo\n' }, { a: 'one\n' });
    expect(await source.changedLines('a')).toEqual([]);
  });

  it('are all of a new file, and the edited ones of a moved file', async () => {
    const { source } = await change(
      { 'a/file': numbered() },
      { 'b/file': numbered({ 7: 'x' }), new: 'one\ntwo' },
    );
    expect(await source.changedLines('new')).toEqual([[1, 2]]);
    expect(await source.changedLines('b/file')).toEqual([[7, 7]]);
  });

  it('are not fooled by content that looks like a header', async () => {
    const { source } = await change({ a: 'x\n' }, { a: '@@ -1 +900,5 @@\n@@ -1 +901 @@\n' });
    expect(await source.changedLines('a')).toEqual([[1, 2]]);
  });

  it('are unknown for paths outside the change', async () => {
    const { source } = await change({ a: '1' }, { a: '2' });
    expect(await source.changedLines('b')).toBeUndefined();
  });
});
