// Workers that do not do what they should: no file of a change can hold up the others, or the verdict.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, memoryBytes } from '../../../src/core/bytes.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { WorkerProgram } from '../../../src/inspect/workplace/program.ts';
import { Workers } from '../../../src/inspect/workplace/workers.ts';

/** Answers every task with a file that was read, unless its first byte says something else. */
const PROGRAM = `
import { parentPort } from 'node:worker_threads';
const nothing = { findings: [], packages: [], models: [] };
const done = (locator, format) => parentPort.postMessage({
  kind: 'done',
  result: { inspection: { ...nothing, coverage: [{ locator, format, size: 0, status: 'inspected', incomplete: [] }] } },
});
let locator;
parentPort.on('message', (message) => {
  if (message.kind === 'orders') return;
  if (message.kind === 'reply') return done(locator, JSON.stringify(message.reply));
  if (message.kind === 'removal') return done({ path: message.path, members: [] }, 'wrong');
  locator = message.artifact.locator;
  switch (String.fromCharCode(message.artifact.bytes.content?.[0])) {
    case 'h': for (;;);
    case 't': throw new Error('a bug');
    case 'e': return process.exit(0);
    case 'm': throw Object.assign(new Error('x'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    case 'a': return parentPort.postMessage({ kind: 'ask', id: 7, ask: { what: locator.path, handle: 0, offset: 0, length: 3, oid: 'o', size: 5, path: 'there' } });
    default: done(locator, 'plain');
  }
});
`;

const OPEN = { openLfs: () => Promise.resolve(undefined) };

let folder: string;
let program: URL;
let workers: Workers | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-guard-workers-'));
  writeFileSync(join(folder, 'worker.mjs'), PROGRAM);
  program = pathToFileURL(join(folder, 'worker.mjs'));
});
afterEach(() => workers?.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(threads = 1, url = program): Workers {
  workers = new Workers(
    new WorkerProgram(url),
    { allowedGlobals: new Set(), customRules: new Map() },
    loadRules,
    {
      threads,
      silence: 5000,
    },
  );
  return workers;
}

const artifact = (text: string, path = 'a') => ({
  locator: { path, members: [] },
  bytes: memoryBytes(Buffer.from(text)),
});

async function formats(all: readonly ReturnType<Workers['inspect']>[]): Promise<(string | undefined)[]> {
  return (await Promise.all(all)).map(({ coverage: [first] }) => first?.format);
}

describe('a worker that', () => {
  it.each([
    ['never ends', 'h', 'budget', /^reading it came to no end in 5 seconds, and was stopped$/],
    ['fails', 't', 'budget', /^reading it failed: a bug$/],
    ['ends', 'e', 'budget', /^the thread that read it ended$/],
    ['has no memory left', 'm', 'budget', /^reading it took more memory than there is$/],
  ])('%s leaves its file unread, and the others are read', async (_, first, code, reason) => {
    const pool = start();
    const [bad, ...good] = await Promise.all(
      [first, 'x', 'y', 'z'].map((text) => pool.inspect(artifact(text), OPEN, 'everything')),
    );
    expect(bad?.coverage).toMatchObject([{ status: 'not-inspected', size: 1, incomplete: [{ code }] }]);
    expect(bad?.coverage[0]?.incomplete[0]?.reason).toMatch(reason);
    expect(bad?.findings).toMatchObject([
      { rule: 'SCAN-INCOMPLETE', severity: 'HIGH', location: { path: 'a' } },
    ]);
    expect(good.map(({ coverage: [one] }) => one?.format)).toEqual(['plain', 'plain', 'plain']);
  });

  it('is not there at all leaves every file unread', async () => {
    const pool = start(2, pathToFileURL(join(folder, 'missing.mjs')));
    const all = ['x', 'y', 'z'].map((text) => pool.inspect(artifact(text), OPEN, 'everything'));
    for (const { findings } of await Promise.all(all))
      expect(findings).toMatchObject([{ rule: 'SCAN-INCOMPLETE', severity: 'HIGH' }]);
  });

  it('ended before the first file came is replaced', async () => {
    const pool = start();
    await pool.inspect(artifact('e'), OPEN, 'everything');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await formats([pool.inspect(artifact('x'), OPEN, 'everything')])).toEqual(['plain']);
    const broken = start(1, pathToFileURL(join(folder, 'missing.mjs')));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { findings } = await broken.inspect(artifact('x'), OPEN, 'everything');
    expect(findings).toMatchObject([{ rule: 'SCAN-INCOMPLETE', severity: 'HIGH' }]);
  });

  it('answers another question is not believed', async () => {
    const removed = { path: 'gone', was: () => Promise.reject(new Error('not asked')) };
    expect(await start().inspectRemoval(removed, OPEN)).toMatchObject([{ rule: 'SCAN-INCOMPLETE' }]);
  });
});

it('gives each file to one worker, and all files to few', async () => {
  const pool = start(2);
  const all = Array.from({ length: 30 }, (_, index) =>
    pool.inspect(artifact('x', `file${index}`), OPEN, 'everything'),
  );
  const paths = (await Promise.all(all)).map(({ coverage: [one] }) => one?.locator.path);
  expect(paths).toEqual(Array.from({ length: 30 }, (_, index) => `file${index}`));
});

it('says that a file could not be read when its origin fails', async () => {
  const bytes: Bytes = { size: 3, read: () => Promise.reject(new Error('the disk is gone')) };
  const result = await start().inspect({ locator: { path: 'a', members: [] }, bytes }, OPEN, 'everything');
  expect(result.findings).toMatchObject([
    { rule: 'SCAN-INCOMPLETE', severity: 'MEDIUM', evidence: 'could not be read: the disk is gone' },
  ]);
});

it('may be started ahead, and is replaced when it fails', async () => {
  for (const name of ['worker.mjs', 'missing.mjs']) {
    const ahead = new WorkerProgram(pathToFileURL(join(folder, name)));
    ahead.startAhead();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const orders = { allowedGlobals: new Set<string>(), customRules: new Map() };
    workers = new Workers(ahead, orders, loadRules, { threads: 1 });
    const { coverage } = await workers.inspect(artifact('x'), OPEN, 'everything');
    expect(coverage[0]?.status).toBe(name === 'worker.mjs' ? 'inspected' : 'not-inspected');
  }
});

describe('a worker is told', () => {
  const asked = (what: string, surroundings: Parameters<Workers['inspect']>[1]) =>
    formats([start().inspect(artifact('abc', what), surroundings, 'everything')]);
  const there = { locator: { path: 'b', members: [] }, bytes: memoryBytes(Buffer.from('old')) };
  const bytesOf = (text: string) => Promise.resolve(memoryBytes(Buffer.from(text)));

  it('parts of its file', async () => {
    expect(await asked('read', OPEN)).toEqual([
      JSON.stringify({ kind: 'part', data: { 0: 97, 1: 98, 2: 99 } }),
    ]);
  });

  it.each(['before', 'origin'])('what the file was %s', async (what) => {
    const [said] = await asked(what, { ...OPEN, [what]: () => Promise.resolve(there) });
    expect(said).toContain('"locator":{"path":"b","members":[]}');
    expect(said).toContain('"content":{"0":111,"1":108,"2":100}');
  });

  it('other files of head, and objects of LFS', async () => {
    expect(await asked('head', { ...OPEN, openHead: bytesOf })).toEqual([
      expect.stringContaining('"content":{"0":116,"1":104,"2":101,"3":114,"4":101}'),
    ]);
    const openLfs = (oid: string, size: number) => bytesOf(`${oid}${size}`);
    expect(await asked('lfs', { openLfs })).toEqual([expect.stringContaining('"content":{"0":111,"1":53}')]);
  });

  it('why there is nothing', async () => {
    const fails = () => Promise.reject(new Error('no network'));
    expect(await asked('before', { ...OPEN, before: fails })).toEqual([
      '{"kind":"refused","reason":"no network"}',
    ]);
    expect(await asked('was', OPEN)).toEqual(['{"kind":"refused","reason":"there is no such version"}']);
    expect(await asked('head', OPEN)).toEqual(['{"kind":"bytes"}']);
  });
});
