// npm run bench -- --peers DIR: the same folder through this scanner and through whichever others are installed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './measure.mjs';

const cli = join(import.meta.dirname, '../dist/cli.js');

/** How each is told to scan a folder. All are started as a user would, start-up included. */
const PEERS = [
  { name: 'picklescan', command: ['picklescan', '--path'] },
  { name: 'modelscan', command: ['modelscan', '--path'] },
  { name: 'modelaudit', command: ['modelaudit', 'scan'] },
  { name: 'aisbom', command: ['aisbom', 'scan'] },
];
const TURNS = 3;
/** The slowest needs minutes for a few hundred files. */
const TIMEOUT_MS = 900_000;

function seconds(program, args) {
  const start = performance.now();
  const { error } = spawnSync(program, args, { stdio: 'ignore', timeout: TIMEOUT_MS });
  if (error !== undefined) return error.code === 'ENOENT' ? undefined : Infinity;
  return (performance.now() - start) / 1000;
}

/** Rows of what, value and goal, as the other benchmarks give them. */
export function comparePeers(folder) {
  const rows = [];
  const ours = median(
    Array.from({ length: TURNS }, () =>
      seconds(process.execPath, [cli, 'scan', folder, '--output', '/dev/null']),
    ),
  );
  rows.push({ what: `model-guard on ${folder}`, value: `${ours.toFixed(2)} s`, goal: '' });
  for (const { name, command } of PEERS) {
    const [program, ...args] = command;
    const first = seconds(program, [...args, folder]);
    if (first === undefined) {
      rows.push({ what: `  ${name}`, value: 'not installed', goal: '' });
      continue;
    }
    // One run is enough for what takes minutes.
    const all =
      first > 60
        ? [first]
        : [first, ...Array.from({ length: TURNS - 1 }, () => seconds(program, [...args, folder]))];
    const theirs = median(all);
    rows.push({
      what: `  ${name}`,
      value: `${theirs.toFixed(2)} s, ${(theirs / ours).toFixed(1)} x ours`,
      goal: '',
    });
  }
  return rows;
}
