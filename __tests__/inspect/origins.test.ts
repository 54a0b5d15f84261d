import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../src/core/bytes.ts';
import type { ChangedFile } from '../../src/core/change.ts';
import type { Finding } from '../../src/core/finding.ts';
import { findingOf } from '../../src/core/rule.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { likeness, linesOf } from '../../src/inspect/likeness.ts';
import { originsOf } from '../../src/inspect/origins.ts';
import { placeKinds } from '../../src/inspect/place-kinds.ts';
import { sourceOf } from '../support/pull-request.ts';

const rules = await loadRules();
const TEXT = 'one\ntwo\nthree\nfour\n';

function found(path: string): Finding {
  return findingOf(rules.rule('SECRET-GENERIC'), {
    evidence: 'something',
    location: { path, members: [], line: 1 },
    subject: 'same',
  });
}

/** Pairs of new and old paths, of files whose blobs have the id that is given. */
async function origins(gone: Readonly<Record<string, string>>, came: Readonly<Record<string, string>>) {
  const files: ChangedFile[] = [
    ...Object.entries(gone).map(([path, id]): ChangedFile => ({ path, base: { kind: 'file', id } })),
    ...Object.entries(came).map(([path, id]): ChangedFile => ({ path, head: { kind: 'file', id } })),
  ];
  const source = {
    ...sourceOf({}, {}),
    open: (_: string, { id }: { readonly id: string }) => Promise.resolve(memoryBytes(Buffer.from(id))),
  };
  const originOf = await originsOf({
    findings: Object.keys(came).map(found),
    baseFindings: Object.keys(gone).map(found),
    files,
    source,
    rules,
  });
  return Object.fromEntries(Object.keys(came).map((path) => [path, originOf(path)]));
}

describe('originsOf', () => {
  it('gives each old file to one new one, namesakes of one content first', async () => {
    const gone = { 'a/x.txt': TEXT, 'a/y.txt': TEXT };
    expect(await origins(gone, { 'b/z.txt': TEXT, 'b/y.txt': TEXT, 'b/w.txt': TEXT })).toEqual({
      'b/y.txt': 'a/y.txt',
      'b/z.txt': 'a/x.txt',
      'b/w.txt': undefined,
    });
  });

  it('takes the text that is most alike, and none that is not', async () => {
    const gone = { 'a/x.txt': `${TEXT}five five five\n`, 'a/y.txt': `${TEXT}six\n`, 'a/z.txt': 'else\n' };
    expect(await origins(gone, { 'b/w.txt': `${TEXT}six\nseven\n` })).toEqual({ 'b/w.txt': 'a/y.txt' });
    expect(await origins({ 'a/z.txt': 'else\n' }, { 'b/w.txt': TEXT })).toEqual({ 'b/w.txt': undefined });
  });

  it('compares no bytes that are no text, and believes no path that two files show', async () => {
    expect(await origins({ 'a/x.bin': `\0${TEXT}` }, { 'b/x.bin': `\0${TEXT}!` })).toEqual({
      'b/x.bin': undefined,
    });
    const file: ChangedFile = { path: 'a/\ufffd.txt', base: { kind: 'file', id: TEXT } };
    const request = {
      findings: [found('b.txt')],
      baseFindings: [found(file.path)],
      rules,
      source: sourceOf({}, {}),
    };
    const came: ChangedFile = { path: 'b.txt', head: { kind: 'file', id: TEXT } };
    expect((await originsOf({ ...request, files: [file, came] }))('b.txt')).toBe(file.path);
    expect((await originsOf({ ...request, files: [file, file, came] }))('b.txt')).toBeUndefined();
  });
});

describe('likeness', () => {
  const between = (one: string, other: string): number => {
    const [a, b] = [linesOf(Buffer.from(one)), linesOf(Buffer.from(other))];
    return a === undefined || b === undefined ? NaN : likeness(a, b);
  };

  it('is the share of what both have, each line as often as it stands in both', () => {
    expect(between(TEXT, TEXT.replaceAll('\n', '\r\n\r\n'))).toBe(1);
    expect(between('aa\nbb\n', 'aa\ncc\n')).toBe(0.5);
    expect(between('aa\n', 'aa\naa\naa\naa\n')).toBe(0.25);
    expect(between('', '')).toBe(0);
  });
});

describe('placeKinds', () => {
  const kindsOf = async (path: string, text = 'x = 1\n') => [
    ...(await placeKinds({ locator: { path, members: [] }, bytes: memoryBytes(Buffer.from(text)) }, rules)),
  ];

  it.each(['setup.py', 'conftest.py', 'a/__init__.py', 'sitecustomize.py'])(
    'knows %s from a module',
    async (path) => {
      expect((await kindsOf(path)).length).toBeGreaterThan((await kindsOf('a/module.py')).length);
    },
  );

  it.each([
    'x.pth',
    'Dockerfile',
    '.github/workflows/a.yml',
    'package.json',
    '.husky/pre-commit',
    'a.ipynb',
    'a.py',
    'Makefile',
  ])('knows %s from a text', async (path) => {
    expect(await kindsOf('a.txt')).toEqual([]);
    expect(await kindsOf(path, '{"scripts": {}}')).not.toEqual([]);
  });
});
