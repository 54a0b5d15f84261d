// npm run bench: figures as ratios of one run. Nothing here fails a build; tests never time.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVENT, startServer } from './empty-event.mjs';
import { lockfileRows } from './lockfiles.mjs';
import { median, runNode } from './measure.mjs';
import { comparePeers } from './peers.mjs';
import { largePickle, writeCheckpoint, writeSmallModels } from './samples.mjs';
import { notebookRows, textRows } from './texts.mjs';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'model-guard-bench-'));
const rows = [];
const say = (what, value, goal) => rows.push({ what, value, goal });
const fixed = (number, digits = 1) => number.toFixed(digits);

/** The action on a pull request in which nothing changed, against an empty Node process, turn by turn. */
async function startUp() {
  const server = await startServer();
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(EVENT));
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: server.url,
    GITHUB_SERVER_URL: server.url,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'output.txt'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    INPUT_TOKEN: 'none',
  };
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const added = [];
  let peak = 0;
  for (let turn = 0; turn < 11; turn++) {
    const nothing = await runNode([empty]);
    const action = await runNode([join(root, 'dist/action.js')], env);
    if (action.code !== 0) throw new Error(`the action ended with ${action.code}: ${action.stdout}`);
    if (turn > 0) added.push(action.milliseconds - nothing.milliseconds);
    peak = Math.max(peak, action.peakMegabytes);
  }
  server.stop();
  say(
    'start-up: action with nothing to inspect, above an empty process',
    `${fixed(median(added), 0)} ms`,
    '80 ms',
  );
  say('  its peak memory', `${fixed(peak, 0)} MB`, '150 MB');
}

/** Opcodes a second of the pickle machine, and pickletools.genops on the same file. */
async function pickleMachine() {
  const { readPickle } = await import(join(root, 'lib/src/format/pickle/read.js'));
  const { memoryBytes } = await import(join(root, 'lib/src/core/bytes.js'));
  const sample = largePickle(5_000_000);
  const file = join(folder, 'large.pkl');
  writeFileSync(file, sample.bytes);
  const seconds = [];
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    const { streams } = await readPickle(memoryBytes(sample.bytes));
    seconds.push((performance.now() - start) / 1000);
    if (streams[0].result === undefined) throw new Error('the large pickle was not read to its end');
  }
  const ours = sample.opcodes / median(seconds);
  say('pickle machine', `${fixed(ours / 1e6)} million opcodes/s`, '5 million/s');
  const script =
    'import pickletools,sys,time\nd=open(sys.argv[1],"rb").read()\nt=time.perf_counter()\nn=sum(1 for _ in pickletools.genops(d))\nprint(n/(time.perf_counter()-t))';
  const python = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' });
  const theirs = python.status === 0 ? Number(python.stdout) : undefined;
  say(
    '  against pickletools.genops',
    theirs === undefined ? 'no python3 here' : `${fixed(ours / theirs)} x`,
    '',
  );
  const run = await runNode([cli, 'scan', file, '--format', 'json']);
  say('  the same file through the terminal: peak memory', `${fixed(run.peakMegabytes, 0)} MB`, '150 MB');
}

/** The share of a 1 GB checkpoint that is read before it is decided. */
async function largeCheckpoint() {
  const file = join(folder, 'large.pt');
  writeCheckpoint(file, 256, 4 * 2 ** 20);
  const { size } = statSync(file);
  const { inspectFile } = await import(join(root, 'lib/src/inspect/walk.js'));
  const { inspectorsFor } = await import(join(root, 'lib/src/inspect/inspectors.js'));
  const { loadRules } = await import(join(root, 'lib/src/core/rulebook.js'));
  const rules = await loadRules();
  const handle = await open(file);
  let read = 0;
  const bytes = {
    size,
    async read(offset, length) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
      read += bytesRead;
      return buffer.subarray(0, bytesRead);
    },
  };
  const artifact = { locator: { path: 'large.pt', members: [] }, bytes };
  const context = { rules, allowedGlobals: new Set(), openLfs: async () => undefined };
  const { findings } = await inspectFile(artifact, context, inspectorsFor(rules));
  await handle.close();
  if (findings.length > 0) throw new Error(`the plain checkpoint has findings: ${findings[0].evidence}`);
  say(
    `stored checkpoint of ${fixed(size / 2 ** 30, 2)} GiB: bytes read`,
    `${fixed((100 * read) / size, 2)} %`,
    '1 %',
  );
  const run = await runNode([cli, 'scan', file, '--format', 'json']);
  say(
    '  through the terminal',
    `${fixed(run.milliseconds, 0)} ms, ${fixed(run.peakMegabytes, 0)} MB`,
    '150 MB',
  );
}

async function smallModels() {
  const models = join(folder, 'models');
  writeSmallModels(models, 500);
  const runs = [];
  for (let turn = 0; turn < 5; turn++) runs.push(await runNode([cli, 'scan', models, '--format', 'json']));
  const report = JSON.parse(runs[0].stdout);
  if (report.stats.files !== 500)
    throw new Error(`500 models were written, ${report.stats.files} were scanned`);
  const milliseconds = median(runs.map((run) => run.milliseconds));
  const peak = Math.max(...runs.map((run) => run.peakMegabytes));
  say(
    '500 small models, start-up included',
    `${fixed(milliseconds, 0)} ms, ${fixed(peak, 0)} MB`,
    '1000 ms, 150 MB',
  );
}

async function texts() {
  rows.push(...(await textRows()), ...(await notebookRows(cli, folder)));
}

async function lockfiles() {
  rows.push(...(await lockfileRows(cli, join(folder, 'lockfiles'))));
}

const peers = process.argv.indexOf('--peers');
try {
  if (peers > 0) {
    const models = process.argv[peers + 1] ?? join(folder, 'models');
    if (process.argv[peers + 1] === undefined) writeSmallModels(models, 500);
    rows.push(...comparePeers(models));
  } else
    for (const measure of [startUp, pickleMachine, largeCheckpoint, smallModels, lockfiles, texts])
      await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const widest = (column) => Math.max(...rows.map((row) => row[column].length));
const [width, valueWidth] = [widest('what'), widest('value')];
const version = execFileSync(process.execPath, ['--version'], { encoding: 'utf8' }).trim();
process.stdout.write(`Node ${version}\n`);
for (const { what, value, goal } of rows) {
  process.stdout.write(
    `${what.padEnd(width)}  ${value.padStart(valueWidth)}${goal === '' ? '' : `   (goal: ${goal})`}\n`,
  );
}
