// Runs a process to its end and says how long it took and how much memory it had at its peak.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const PRELOAD = join(import.meta.dirname, 'peak-memory.cjs');

/** Resolves to `{ milliseconds, peakMegabytes, code, stdout }` of one run of Node with these arguments. */
export function runNode(args, env = {}, cwd = process.cwd()) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', PRELOAD, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const text = (stream) => {
    let all = '';
    stream.on('data', (chunk) => (all += chunk));
    return () => all;
  };
  const stdout = text(child.stdout);
  const peak = text(child.stdio[3]);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const milliseconds = performance.now() - start;
      resolve({ milliseconds, peakMegabytes: Number(peak()) / 1024, code, stdout: stdout() });
    });
  });
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
