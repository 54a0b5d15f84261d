// Scripts at installation: which are news, and which are not.
import { describe, expect, it } from 'vitest';
import { type Locked, packageLock, saidOf } from './support.ts';

const compare = (
  before: Readonly<Record<string, Locked>>,
  after: Readonly<Record<string, Locked>>,
  direct: Readonly<Record<string, string>> = {},
): Promise<string[]> => saidOf('package-lock.json', packageLock(before, direct), packageLock(after, direct));

const script = { hasInstallScript: true };
const HIGH = ['HIGH PACKAGE-INSTALL-SCRIPT'];
const MEDIUM = ['MEDIUM PACKAGE-INSTALL-SCRIPT'];

describe('a script that is new', () => {
  it('on a package that had none blocks, also on one that is known to need some', async () => {
    expect(await compare({ abc: {} }, { abc: { version: '1.0.1', ...script } })).toEqual(HIGH);
    expect(await compare({ sharp: {} }, { sharp: { version: '1.0.1', ...script } })).toEqual(HIGH);
  });

  it('with a major release of a direct dependency needs a person', async () => {
    const direct = { abc: '>=1' };
    expect(await compare({ abc: {} }, { abc: { version: '2.0.0', ...script } }, direct)).toEqual(MEDIUM);
  });

  it('is only said for the same bytes, and not at all of a package that is known to need one', async () => {
    expect(await compare({ abc: {} }, { abc: script })).toEqual(['LOW PACKAGE-INSTALL-SCRIPT']);
    expect(await compare({ sharp: {} }, { sharp: script })).toEqual([]);
  });
});

describe('a package that is new and has a script', () => {
  it('is quiet when it is known to need one', async () => {
    expect(await compare({ vite: {} }, { vite: { version: '1.0.1' }, esbuild: script })).toEqual([]);
  });

  it('is judged by what accounts for it', async () => {
    expect(await compare({ abc: {} }, { abc: { version: '1.0.1' }, def: script })).toEqual(HIGH);
    expect(await compare({ abc: {} }, { abc: {}, def: script })).toEqual(HIGH);
    expect(await compare({ abc: {} }, { abc: { version: '2.0.0' }, def: script })).toEqual(MEDIUM);
    expect(await compare({ abc: {} }, { abc: {}, def: script }, { def: '*' })).toEqual(MEDIUM);
  });
});
