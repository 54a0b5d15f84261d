// The pipeline's own promises: recursion with budgets, and nothing that was not read passes for clean.
import { describe, expect, it } from 'vitest';
import { type Artifact, memberName } from '../../src/core/artifact.ts';
import { memoryBytes } from '../../src/core/bytes.ts';
import type { Inspection, Inspector, Member } from '../../src/core/inspection.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { findingOf } from '../../src/core/rule.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { type FileInspection, inspectFile } from '../../src/inspect/walk.ts';
import { inspectBytes } from '../support/inspect.ts';
import { assemble } from '../support/pickle-assembler.ts';
import { buildExampleZip } from '../support/zip-example.ts';

const rules = await loadRules();

function walk(
  inspect: (artifact: Artifact) => Partial<Inspection>,
  options: Partial<Inspector> = {},
): Promise<FileInspection> {
  const inspector: Inspector = {
    name: 'test',
    ...options,
    recognises: () => true,
    inspect: (artifact) =>
      Promise.resolve({ format: 'test', findings: [], members: [], incomplete: [], ...inspect(artifact) }),
  };
  const context = { rules, allowedGlobals: new Set<string>(), openLfs: () => Promise.resolve(undefined) };
  const artifact = { locator: { path: 'file', members: [] }, bytes: memoryBytes(Buffer.from('x')) };
  return inspectFile(artifact, context, [inspector]);
}

const member = (name: string, size = 1): Member => ({
  name,
  open: () => Promise.resolve({ bytes: { ...memoryBytes(Buffer.from('x')), size } }),
});
const severities = (result: FileInspection): string[] => result.findings.map((finding) => finding.severity);

describe('the walk', () => {
  it('stops at the depth limit and says so', async () => {
    const result = await walk(() => ({ members: [member('inner')] }));
    expect(result.coverage).toHaveLength(LIMITS.depth + 2);
    expect(result.coverage.at(-1)?.status).toBe('not-inspected');
    expect(severities(result)).toEqual(['HIGH']);
  });

  it('stops when the members of a file unpack to more than the limit', async () => {
    const members = Array.from({ length: 6 }, (_, index) =>
      member(`m${index}`, LIMITS.inflatedPerFile / 2 + 1),
    );
    const result = await walk(({ locator }) => (locator.members.length === 0 ? { members } : {}));
    expect(result.coverage).toHaveLength(4);
    expect(result.coverage.at(-1)?.incomplete[0]?.code).toBe('budget');
  });

  it('counts what a member was unpacked to, and not its size, when the member says so', async () => {
    const unpacked = LIMITS.inflatedPerFile / 2 + 1;
    const members = Array.from({ length: 6 }, (_, index) => ({ ...member(`m${index}`), unpacked }));
    const result = await walk(({ locator }) => (locator.members.length === 0 ? { members } : {}));
    expect(result.coverage).toHaveLength(4);
    expect(result.coverage.at(-1)?.incomplete[0]?.code).toBe('budget');
  });

  it('keeps what other inspectors found when one fails, and blocks', async () => {
    const result = await walk(() => {
      throw new Error('a bug');
    });
    expect(result.coverage[0]?.status).toBe('not-inspected');
    expect(severities(result)).toEqual(['HIGH']);
  });

  it('reports a member that cannot be opened', async () => {
    const broken: Member = { name: 'broken', open: () => Promise.reject(new Error('gone')) };
    const result = await walk(({ locator }) => (locator.members.length === 0 ? { members: [broken] } : {}));
    expect(result.coverage.map(({ status }) => status)).toEqual(['inspected', 'not-inspected']);
    expect(result.findings[0]?.evidence).toContain('gone');
  });
});

describe('texts decoded out of a file', () => {
  const finding = findingOf(rules.rule('SCAN-INCOMPLETE'), {
    evidence: 'seen',
    location: { path: 'file', members: [], line: 2, column: 3 },
    subject: 'seen',
  });
  const cell: Member = {
    use: 'python',
    place: ({ line, column = 0 }) => ({ line: line + 10, column: column + 100, cell: 4 }),
    open: () => Promise.resolve({ bytes: memoryBytes(Buffer.from('x')) }),
  };

  it('have their findings on the line of the file, also when they are decoded twice', async () => {
    const nested: Member = { ...cell, use: 'text' };
    const result = await walk(
      ({ use }) =>
        use === undefined
          ? { members: [cell] }
          : { findings: [finding], members: use === 'python' ? [nested] : [] },
      { readsDecoded: true },
    );
    expect(result.findings.map(({ location }) => location)).toEqual([
      { path: 'file', members: [], line: 12, column: 103, cell: 4 },
      { path: 'file', members: [], line: 22, column: 203, cell: 4 },
    ]);
  });

  it('are shown to no inspector that reads files', async () => {
    const result = await walk(({ use }) =>
      use === undefined ? { members: [cell] } : { findings: [finding] },
    );
    expect(result.findings).toEqual([]);
  });
});

describe('content decides, not the name', () => {
  const pickle = Buffer.from(
    assemble(['PROTO 2', 'GLOBAL os system', 'BINUNICODE "id"', 'TUPLE1', 'REDUCE', 'STOP']),
  );

  it.each(['m.pkl', 'm.txt', 'README', '.hidden', 'm.DATA', 'm.safetensors'])(
    'a pickle called %s',
    async (path) => {
      const { findings } = await inspectBytes(pickle, path);
      expect(findings.map((finding) => finding.rule)).toContain('PICKLE-EXEC');
    },
  );

  it('a pickle in a zip in a zip, under names that promise nothing', async () => {
    const nested = buildExampleZip([{ name: 'a', bytes: buildExampleZip([{ name: 'b', bytes: pickle }]) }]);
    const { findings, coverage } = await inspectBytes(nested, 'photo.jpg');
    const found = findings.find((finding) => finding.rule === 'PICKLE-EXEC');
    expect(found?.location.members).toEqual(['a', 'b']);
    expect(coverage.map(({ locator }) => memberName(locator))).toEqual([undefined, 'a', 'a > b']);
  });

  it('an empty file is inspected and has nothing to say', async () => {
    const { findings, coverage } = await inspectBytes(new Uint8Array(0), 'empty.pkl');
    expect(findings).toEqual([]);
    expect(coverage[0]?.status).toBe('inspected');
  });
});
