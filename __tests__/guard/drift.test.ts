// What a pull request does to models, from the bytes of both sides to the summary.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../src/core/bytes.ts';
import type { ChangedFile, Source } from '../../src/core/change.ts';
import type { Report } from '../../src/core/report.ts';
import { guard } from '../../src/guard.ts';
import { DEFAULTS } from '../../src/policy/settings.ts';
import { summary } from '../../src/report/summary.ts';
import { buildSafetensors } from '../support/safetensors-builder.ts';
import { torchZip } from '../support/torch-builder.ts';

interface Versions {
  readonly head?: Uint8Array;
  readonly base?: Uint8Array;
}

/** A change of these files; `reads` collects the bytes read of each version. */
function sourceOf(
  files: Readonly<Record<string, Versions>>,
  hasBase: boolean,
  reads: Map<string, number>,
): Source {
  const blobs = new Map<string, Uint8Array>();
  const version = (path: string, side: 'head' | 'base', data: Uint8Array | undefined) => {
    if (data === undefined) return {};
    const id = `${side} ${path}`;
    blobs.set(id, data);
    return { [side]: { kind: 'file', id } };
  };
  const changed = Object.entries(files).map(([path, { head, base }]): ChangedFile =>
    Object.assign({ path }, version(path, 'head', head), version(path, 'base', base)),
  );
  return {
    select: () =>
      Promise.resolve({
        ...(hasBase && { base: 'b'.repeat(40) }),
        head: 'a'.repeat(40),
        files: changed,
        incomplete: [],
      }),
    open: (_, { id }) => {
      const bytes = memoryBytes(blobs.get(id) ?? new Uint8Array(0));
      return Promise.resolve({
        size: bytes.size,
        read: async (offset, length) => {
          const data = await bytes.read(offset, length);
          reads.set(id, (reads.get(id) ?? 0) + data.length);
          return data;
        },
      });
    },
    openHead: () => Promise.resolve(undefined),
    readBase: () => Promise.resolve(undefined),
    readBaseFolder: () => Promise.resolve(new Map()),
    openLfs: () => Promise.resolve(undefined),
    changedLines: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}

async function reportOf(
  files: Readonly<Record<string, Versions>>,
  { hasBase = true, reads = new Map<string, number>() } = {},
): Promise<Report> {
  const { report } = await guard({
    source: sourceOf(files, hasBase, reads),
    settings: DEFAULTS,
    policyPath: '.github/model-guard.yml',
    now: () => new Date('2026-06-15T12:00:00Z'),
  });
  return report;
}

const tensors = (...names: readonly string[]): Uint8Array => {
  const entries = names.map(
    (name, index) => `"${name}":{"dtype":"U8","shape":[4],"data_offsets":[${4 * index},${4 * index + 4}]}`,
  );
  return buildSafetensors({ header: `{${entries.join(',')}}`, data: 4 * names.length });
};

const FOUR = { elements: 2, shape: [2] };
const checkpoint = (data: string): Uint8Array => torchZip({ w: FOUR }, { 0: data });

describe('a pull request that changes models', () => {
  it('says in the summary what it does to their tensors', async () => {
    const report = await reportOf({
      'a.safetensors': { base: tensors('kept', 'gone'), head: tensors('kept', 'added') },
      'b.pt': { base: checkpoint('12345678'), head: checkpoint('12345679') },
      'new.safetensors': { head: tensors('x', 'y') },
      'readme.md': { base: Buffer.from('a'), head: Buffer.from('b') },
    });
    expect(report.drift).toMatchObject([
      {
        path: 'a.safetensors',
        added: { count: 1, first: [{ name: 'added' }] },
        removed: { first: [{ name: 'gone' }] },
        uncompared: 1,
      },
      { path: 'b.pt', rewritten: { count: 1, first: [{ name: 'w' }] }, uncompared: 0 },
      { path: 'new.safetensors', change: 'new', tensors: 2, parameters: 8 },
    ]);
    expect(report.drift).toHaveLength(3);
    expect(summary(report)).toContain('## What changed in the models\n');
  });

  it('is not decided by it: a change of weights alone passes', async () => {
    const report = await reportOf({ 'b.pt': { base: checkpoint('12345678'), head: checkpoint('abcdefgh') } });
    expect([report.decision, report.findings.length, report.drift.length]).toEqual(['pass', 0, 1]);
  });

  it('reads no weights of the earlier version', async () => {
    const header = '{"w":{"dtype":"U8","shape":[5000000],"data_offsets":[0,5000000]}}';
    const reads = new Map<string, number>();
    const data = buildSafetensors({ header, data: 5_000_000 });
    await reportOf({ 'a.safetensors': { base: data, head: tensors('w') } }, { reads });
    expect(reads.get('base a.safetensors')).toBeLessThan(200_000);
  });

  it('tells an earlier version without tensors from none', async () => {
    const report = await reportOf({ 'a.safetensors': { base: Buffer.from('text'), head: tensors('x') } });
    expect(report.drift).toMatchObject([{ change: 'replaced' }]);
  });

  it('tells nothing where there is no base', async () => {
    expect((await reportOf({ 'a.safetensors': { head: tensors('x') } }, { hasBase: false })).drift).toEqual(
      [],
    );
  });
});
