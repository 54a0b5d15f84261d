import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readPickle } from '../../../src/format/pickle/read.ts';
import { assemble } from '../../support/pickle-assembler.ts';
import { mutatedPickle, pickleBytes } from '../../support/pickle-arbitraries.ts';

const ORACLE = fileURLToPath(new URL('../../support/pickle-oracle.py', import.meta.url));
const hasPython = spawnSync('python3', ['-c', 'import resource, pickle']).status === 0;
if (!hasPython) console.warn('python3 is not here: the pickle machine is not compared with CPython');

/** What CPython looks up, for each pickle, in one process. */
function lookedUp(pickles: readonly Uint8Array[]): string[][][] {
  const input = pickles.map((bytes) => Buffer.from(bytes).toString('base64')).join('\n') + '\n';
  // CPython 3.11 may complain on stderr: READONLY_BUFFER forgets the bytearray that its view is of.
  const { stdout, status } = spawnSync('python3', [ORACLE], { input, maxBuffer: 2 ** 28 });
  expect(status).toBe(0);
  return stdout
    .toString()
    .trimEnd()
    .split('\n')
    .map((line): string[][] => JSON.parse(line));
}

/** The same of ours; a renamed global is also there under the name that was spelled. */
async function weLookUp(bytes: Uint8Array): Promise<Set<string>> {
  const { facts } = await readPickle(memoryBytes(bytes));
  const names = facts.flatMap((fact) => {
    if (fact.kind !== 'global') return [];
    const { module, name, spelled } = fact.global;
    if (spelled === undefined) return [[module, name]];
    return [
      [spelled.module, spelled.name],
      [spelled.module, spelled.name, module, name],
    ];
  });
  return new Set(names.map((name) => JSON.stringify(name)));
}

/** What CPython looks up and we do not, with the pickle in hexadecimal; and how often it looks up anything. */
async function compare(pickles: readonly Uint8Array[]): Promise<{ missing: unknown[]; lookups: number }> {
  const expected = lookedUp(pickles);
  expect(expected).toHaveLength(pickles.length);
  const missing: unknown[] = [];
  for (const [index, bytes] of pickles.entries()) {
    const ours = await weLookUp(bytes);
    const unseen = (expected[index] ?? []).filter((name) => !ours.has(JSON.stringify(name)));
    if (unseen.length > 0) missing.push(Buffer.from(bytes).toString('hex'), unseen);
  }
  return { missing, lookups: expected.flat().length };
}

describe.skipIf(!hasPython)('compared with CPython', () => {
  const runs = Number(process.env['PICKLE_RUNS'] ?? 3000);
  const sample = {
    numRuns: runs,
    ...(process.env['PICKLE_SEED'] ? { seed: Number(process.env['PICKLE_SEED']) } : {}),
  };

  it('finds every global of random programs', async () => {
    const { missing, lookups } = await compare(fc.sample(pickleBytes, sample));
    expect(missing).toEqual([]);
    expect(lookups).toBeGreaterThan(runs);
  });

  it('finds every global of mutated programs', async () => {
    const { missing, lookups } = await compare(fc.sample(mutatedPickle, sample));
    expect(missing).toEqual([]);
    expect(lookups).toBeGreaterThan(runs / 4);
  });

  it('reads the corners of the format as CPython does', async () => {
    const tail = ['GLOBAL end reached', 'STOP'];
    const corners: string[][] = [
      ['GET 5'],
      ['NONE', 'PUT 5', 'POP', 'RAW hex:67350078780a'],
      ['RAW hex:49350078780a'],
      ['RAW "I0x1f\\nI0b1\\nI0o7\\nI-010\\nI 3 \\nI1_000\\nL0x1FL\\nL-5\\nI00\\nI 1\\n"'],
      ['RAW "F1e400\\nF inf\\nF1_0.5\\n"'],
      ['RAW "S\\"a\'b\\"\\nS\'\\\\x41\\\\101\\\\n\'\\n"'],
      ['UNICODE "os"', 'UNICODE "system"', 'STACK_GLOBAL'],
      ['RAW "V\\\\u006fs\\nVsys\\\\U00000074em\\n"', 'STACK_GLOBAL'],
      ['RAW "V\\\\\\\\u006fs\\nVx\\n"', 'STACK_GLOBAL'],
      ['STRING "os"', 'SHORT_BINSTRING "system"', 'STACK_GLOBAL'],
      ['RAW "S\'\\\\x6f\\\\163\'\\n"', 'SHORT_BINUNICODE "system"', 'STACK_GLOBAL'],
      ['SHORT_BINUNICODE "a"', 'DUP', 'STACK_GLOBAL'],
      ['SHORT_BINUNICODE "a"', 'LONG_BINPUT 70000', 'MEMOIZE', 'BINGET 1', 'STACK_GLOBAL'],
      ['NONE', 'BINPUT 7', 'MEMOIZE', 'SHORT_BINUNICODE "a"', 'MEMOIZE', 'BINGET 2', 'STACK_GLOBAL'],
      ['MARK', 'POP', 'NONE', 'POP'],
      ['FRAME 3', 'FRAME 0', 'FRAME 1000000'],
      ['PROTO 2', 'GLOBAL __builtin__ reduce', 'PROTO 4', 'GLOBAL __builtin__ reduce'],
      ['BINSTRING @0 hex:', 'LONG4 hex:', 'LONG1 hex:'],
      ['MARK', 'GLOBAL a b', 'OBJ'],
      ['EMPTY_LIST', 'MARK', 'APPENDS', 'MARK', 'SETITEMS', 'MARK', 'ADDITEMS'],
      ['GLOBAL a b', 'EMPTY_LIST', 'REDUCE'],
      ['GLOBAL a b', 'SHORT_BINUNICODE "ab"', 'REDUCE'],
      ['RAW hex:63ffff0a780a'],
    ];
    const ends = ['RAW "cos\\nsystem"', 'RAW "cos\\nsystemX"', 'RAW "cosX"', 'RAW "cos\\n"'];
    const cut = ends.map((end) => ['GLOBAL a b', end]);
    const inst = [['MARK', 'NONE', 'RAW "ios\\nsystemX"'], ['RAW "ios\\nsystem\\n"']];
    const whole = corners.map((lines) => lines.concat(tail));
    const { missing } = await compare([...whole, ...cut, ...inst].map(assemble));
    expect(missing).toEqual([]);
  });
});
