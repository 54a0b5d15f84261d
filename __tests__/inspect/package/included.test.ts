// Lists of requirements under any name that others of the same tree include: pip reads them as what they are included as.
import { describe, expect, it } from 'vitest';
import { judgeChange, type Tree } from '../../support/pull-request.ts';

const TRUSTS = '--trusted-host packages.example.com\n';
const GIT = 'tool @ git+https://git.example.com/tool\n';

async function told(base: Tree, head: Tree): Promise<string[]> {
  const { findings } = await judgeChange(base, { ...base, ...head });
  return findings.map(
    ({ severity, rule, location: { path, line } }) => `${severity} ${rule} ${path}:${line}`,
  );
}

describe('a list that is included', () => {
  it('is judged at its own lines when it comes with the line that includes it', async () => {
    const head = { 'requirements.txt': 'numpy\n-r deps/prod.list\n', 'deps/prod.list': `flask\n${TRUSTS}` };
    expect(await told({ 'requirements.txt': 'numpy\n' }, head)).toEqual([
      'HIGH PACKAGE-UNVERIFIED-HOST deps/prod.list:2',
    ]);
  });

  it.each([
    ['requirements.txt', '-r deps/base.in\n'],
    ['requirements.in', '--requirement=./deps/base.in\n'],
    ['requirements.txt', 'numpy\n-c deps/base.in\n'],
    ['requirements/dev.txt', '-r ../deps/base.in\n'],
    ['deps/requirements.txt', '-rbase.in\n'],
  ])('by %s with %j is judged when only it is changed', async (includer, text) => {
    const base = { [includer]: text, 'deps/base.in': 'flask\n' };
    expect(await told(base, { 'deps/base.in': `flask\n${GIT}` })).toEqual([
      'MEDIUM PACKAGE-GIT-SOURCE deps/base.in:2',
    ]);
  });

  it('is judged when it was there as something else and is included now', async () => {
    const base = { 'requirements.txt': 'numpy\n', 'deps/notes': `flask\n${GIT}` };
    expect(await told(base, { 'requirements.txt': 'numpy\n-r deps/notes\n' })).toEqual([
      'MEDIUM PACKAGE-GIT-SOURCE deps/notes:2',
    ]);
  });

  it('is judged by a list of any name that comes with it, and by way of others', async () => {
    const base = { 'ml/gpu-requirements.txt': 'numpy\n' };
    const head = {
      'ml/gpu-requirements.txt': 'numpy\n-r ../deps/a\n',
      'deps/a': '# nothing of its own\n-r b\n',
      'deps/b': TRUSTS,
    };
    expect(await told(base, head)).toEqual(['HIGH PACKAGE-UNVERIFIED-HOST deps/b:1']);
  });

  it('is told once', async () => {
    const base = { 'requirements.txt': 'numpy\n', 'other-requirements.txt': 'numpy\n' };
    const head = {
      'requirements.txt': 'numpy\n-r deps/a\n',
      'other-requirements.txt': 'numpy\n-r deps/a\n',
      'deps/a': TRUSTS,
    };
    expect(await told(base, head)).toEqual(['HIGH PACKAGE-UNVERIFIED-HOST deps/a:1']);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of a list with ordinary packages', { 'deps/base.in': 'flask\ndjango==5.0 # why\n-c more.list\n' }],
    ['of a text that nobody includes', { 'deps/notes.txt': TRUSTS }],
    ['of a text that is no list', { 'deps/base.in': `print("hello")\n${TRUSTS}` }],
  ])('%s', async (_, head: Tree) => {
    const base = { 'requirements.txt': '-r deps/base.in\n', 'deps/base.in': 'flask\n' };
    expect(await told(base, head)).toEqual([]);
  });

  it('of what stood in a list before the change', async () => {
    const base = { 'requirements.txt': '-r deps/base.in\n', 'deps/base.in': `flask\n${TRUSTS}${GIT}` };
    expect(await told(base, { 'deps/base.in': `flask\ndjango\n${TRUSTS}${GIT}` })).toEqual([]);
  });

  it('of lists outside of the tree, and of circles', async () => {
    const base = { 'requirements.txt': 'numpy\n', 'deps/a': '-r ../requirements.txt\n' };
    expect(
      await told(base, { 'requirements.txt': 'numpy\n-r ../../x\n-r $X/y\n-r deps/a\n-r none\n' }),
    ).toEqual([]);
  });
});
