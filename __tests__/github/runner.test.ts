// What the runner reads back from the output file must be what was set, whatever the value holds.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runnerOf } from '../../src/github/runner.ts';
import { parseKeyValues } from '../contract/runner-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'model-guard-runner-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('no value ends itself early or sets another output', async () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.stringMatching(/^(model-guard-{0,3}\n|x<<model-guard\n|decision=pass\n){0,6}$/),
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (one, two) => {
      const file = path.join(folder, 'output.txt');
      await rm(file, { force: true });
      const runner = runnerOf({ GITHUB_OUTPUT: file });
      runner.setOutput('decision', one);
      runner.setOutput('report-file', two);
      const read = Object.fromEntries(parseKeyValues(await readFile(file, 'utf8')));
      expect(read).toEqual({ decision: one, 'report-file': two });
    }),
  );
});

test('a runner without an output file is told nothing', () => {
  expect(() => {
    runnerOf({}).setOutput('decision', 'block');
  }).not.toThrow();
});
