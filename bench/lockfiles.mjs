// Lockfiles: a pull request that moves a tenth of the entries of one large pnpm lockfile, and of twenty in a monorepo.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, runNode } from './measure.mjs';

const TURNS = 5;
/** Gives 830 KB, as the lockfile of pnpm's own repository has. */
const ENTRIES = 3000;
/** Of every so many entries one moves. */
const MOVED = 10;
/** Entries that each entry depends on. */
const NEEDS = 3;

/** Rows of what, value and goal. `folder` is emptied. */
export async function lockfileRows(cli, folder) {
  const rows = [];
  for (const [count, entries, goal] of [
    [1, ENTRIES, '1000 ms'],
    [20, ENTRIES / 2, '3000 ms'],
  ]) {
    const bytes = writeChange(folder, count, entries);
    const runs = [];
    for (let turn = 0; turn < TURNS; turn++)
      runs.push(await runNode([cli, 'scan', '--base', 'HEAD~1', '--format', 'json'], {}, folder));
    const milliseconds = median(runs.map((run) => run.milliseconds));
    const peak = Math.max(...runs.map((run) => run.peakMegabytes));
    rows.push({
      what: `${count === 1 ? 'a pnpm lockfile' : `${count} pnpm lockfiles`} of ${(bytes / 1e3).toFixed(0)} KB, both sides`,
      value: `${milliseconds.toFixed(0)} ms, ${peak.toFixed(0)} MB`,
      goal,
    });
  }
  return rows;
}

/** A repository of two commits. Returns the bytes of one lockfile. */
function writeChange(folder, count, entries) {
  rmSync(folder, { recursive: true, force: true });
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  mkdirSync(folder, { recursive: true });
  git('init');
  let bytes = 0;
  for (const side of ['base', 'head']) {
    for (let number = 0; number < count; number++) {
      const at = join(folder, `packages/part-${number}`);
      mkdirSync(at, { recursive: true });
      const text = lockfileOf(entries, number, side);
      bytes = text.length;
      writeFileSync(join(at, 'pnpm-lock.yaml'), text);
    }
    git('add', '--all');
    git('commit', '--no-gpg-sign', '--message', side);
  }
  return bytes;
}

/** In the form of version 9, every entry reached from the project. */
function lockfileOf(entries, seed, side) {
  const versionOf = (index) => (side === 'head' && index % MOVED === 0 ? '1.3.0' : '1.2.0');
  const nameOf = (index) => `part-${seed}-of-the-tools-${index}`;
  const integrityOf = (index) =>
    createHash('sha512')
      .update(`${nameOf(index)} ${versionOf(index)}`)
      .digest('base64');
  const all = Array.from({ length: entries }, (_, index) => index);
  const direct = all.filter((index) => index % NEEDS === 0);
  return [
    "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n\nimporters:\n\n  .:\n    dependencies:\n",
    ...direct.map(
      (index) => `      ${nameOf(index)}:\n        specifier: ^1.2.0\n        version: ${versionOf(index)}\n`,
    ),
    '\npackages:\n',
    ...all.map(
      (index) =>
        `\n  ${nameOf(index)}@${versionOf(index)}:\n    resolution: {integrity: sha512-${integrityOf(index)}}\n    engines: {node: '>=18'}\n`,
    ),
    '\nsnapshots:\n',
    ...all.map((index) => {
      const needed = [1, 2].map((step) => index + step).filter((other) => other < entries);
      const needs = needed.map((other) => `      ${nameOf(other)}: ${versionOf(other)}\n`).join('');
      const head = `\n  ${nameOf(index)}@${versionOf(index)}:`;
      return needs === '' ? `${head} {}\n` : `${head}\n    dependencies:\n${needs}`;
    }),
  ].join('');
}
