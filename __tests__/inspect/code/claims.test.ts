import { describe, expect, it } from 'vitest';
import type { MemberUse } from '../../../src/core/artifact.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { dialectOf } from '../../../src/inspect/code/claims.ts';

const rules = await loadRules();

function dialect(path: string, text = '', use?: MemberUse): string | undefined {
  const head = Buffer.from(text);
  const artifact = { locator: { path, members: [] }, bytes: memoryBytes(head), ...(use && { use }) };
  return dialectOf(artifact, head, rules);
}

describe('the language of a file', () => {
  it.each([
    ['a/b.py', 'python'],
    ['A/B.PY', 'python'],
    ['x.cjs', 'javascript'],
    ['x.tsx', 'javascript'],
    ['x.zsh', 'shell'],
    ['.bashrc', 'shell'],
    ['docker/Dockerfile', 'dockerfile'],
    ['Dockerfile.gpu', 'dockerfile'],
    ['Dockerfile.py', 'python'],
    ['x.pyx', 'python'],
    ['x.pyi', undefined],
    ['x.json', undefined],
    ['x.txt', undefined],
  ])('%s is %s by its name', (path, expected) => {
    expect(dialect(path)).toBe(expected);
  });

  it.each([
    ['#!/usr/bin/env python3\n', 'python'],
    ['#!/usr/bin/env -S python3 -u\n', 'python'],
    ['#!/usr/bin/env -i A=b bash\n', 'shell'],
    ['#! /bin/sh -e\n', 'shell'],
    ['#!/usr/bin/node\n', 'javascript'],
    ['#!/usr/bin/perl\n', undefined],
    ['# python\n', undefined],
  ])('%j is %s by its first line', (text, expected) => {
    expect(dialect('bin/tool', text)).toBe(expected);
  });

  it('is what a decoded program is used as, whatever its name', () => {
    expect(dialect('notebook.ipynb', '', 'python')).toBe('python');
    expect(dialect('x.py', '', 'text')).toBeUndefined();
  });
});
