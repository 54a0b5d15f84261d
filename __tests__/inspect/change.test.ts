// A change as the pipeline hands it to inspectors: both sides of a path, moved files, the digest behind a finding.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../src/core/bytes.ts';
import type { ChangedFile, Source } from '../../src/core/change.ts';
import type { InspectionContext, Inspector } from '../../src/core/inspection.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { inspectChange, type Side } from '../../src/inspect/change.ts';
import { Here } from '../../src/inspect/workplace/here.ts';
import { inspectBytes } from '../support/inspect.ts';
import { assemble } from '../support/pickle-assembler.ts';

const rules = await loadRules();
const file = (id: string) => ({ kind: 'file', id }) as const;

/** A source in which the content of a blob is its id. */
const source: Source = {
  select: () => Promise.reject(new Error('not asked')),
  open: (_, { id }) => Promise.resolve(memoryBytes(Buffer.from(id))),
  openHead: () => Promise.resolve(undefined),
  openBase: () => Promise.resolve(undefined),
  readBase: () => Promise.resolve(undefined),
  readBaseFolder: () => Promise.resolve(new Map()),
  openLfs: () => Promise.resolve(undefined),
  changedLines: () => Promise.resolve(undefined),
  close: () => Promise.resolve(),
};

/** What an inspector sees of each file: its content, and that of the earlier versions it is offered. */
async function seen(files: readonly ChangedFile[], side: Side = 'head'): Promise<string[]> {
  const notes: string[] = [];
  const text = async (open: InspectionContext['before']): Promise<string> => {
    const artifact = await open?.();
    return artifact === undefined ? '-' : Buffer.from(await artifact.bytes.read(0, 100)).toString();
  };
  const inspector: Inspector = {
    name: 'test',
    recognises: () => true,
    inspect: async ({ locator, bytes }, { before, origin }) => {
      const now = Buffer.from(await bytes.read(0, 100)).toString();
      notes.push(`${locator.path}: ${now} before ${await text(before)} origin ${await text(origin)}`);
      return { format: 'test', findings: [], members: [], incomplete: [] };
    },
  };
  const workplace = new Here({ rules, inspectors: [inspector] }, { allowedGlobals: new Set() });
  await inspectChange(files, side, { source, rules: () => Promise.resolve(rules), workplace });
  return notes.toSorted();
}

describe('an inspector is offered', () => {
  const edited: ChangedFile = { path: 'a', head: file('new'), base: file('old') };
  const gone: ChangedFile = { path: 'b', base: file('there') };
  const moved: ChangedFile = { path: 'c', head: file('here'), movedFrom: 'b' };

  it('the version of the same path, or that of where the file was', async () => {
    expect(await seen([edited, gone, moved])).toEqual([
      'a: new before old origin -',
      'c: here before - origin there',
    ]);
  });

  it('nothing earlier on the base side, and for files that are new', async () => {
    expect(await seen([edited], 'base')).toEqual(['a: old before - origin -']);
    expect(await seen([{ path: 'd', head: file('new') }])).toEqual(['d: new before - origin -']);
  });
});

describe('the subject of a dangerous finding', () => {
  const subject = async (tail: string): Promise<string | undefined> => {
    const stream = [
      'PROTO 2',
      'GLOBAL os system',
      `BINUNICODE ${JSON.stringify(`${'x'.repeat(500)}${tail}`)}`,
    ];
    const bytes = Buffer.from(assemble([...stream, 'TUPLE1', 'REDUCE', 'STOP']));
    const { findings } = await inspectBytes(bytes, 'model.pkl');
    return findings.find(({ rule }) => rule === 'PICKLE-EXEC')?.subject;
  };

  it('changes with the payload, also where two payloads look alike in the evidence', async () => {
    expect(await subject('one')).toBe(await subject('one'));
    expect(await subject('one')).not.toBe(await subject('two'));
  });
});

describe('the releases of a change', () => {
  it('leave out pins of manifests that a lockfile of it has, too', async () => {
    const pin = {
      ecosystem: 'pypi',
      version: '1.0',
      path: 'p',
      line: 1,
      isPublic: true,
      hashes: [],
    } as const;
    const packages = [
      { ...pin, name: 'a', isPin: true },
      { ...pin, name: 'b', isPin: true },
      { ...pin, name: 'a' },
    ];
    const inspector: Inspector = {
      name: 'test',
      recognises: () => true,
      inspect: () => Promise.resolve({ format: 'test', findings: [], members: [], incomplete: [], packages }),
    };
    const workplace = new Here({ rules, inspectors: [inspector] }, { allowedGlobals: new Set() });
    const options = { source, rules: () => Promise.resolve(rules), workplace };
    const found = await inspectChange([{ path: 'a', head: file('new') }], 'head', options);
    expect(found.packages.map(({ name, isPin }) => [name, isPin])).toEqual([
      ['b', true],
      ['a', undefined],
    ]);
  });
});
