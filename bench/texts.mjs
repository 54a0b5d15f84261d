// Texts: how fast programs are analysed and secrets are looked for, against a plain read of the same bytes.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, runNode } from './measure.mjs';

const TURNS = 3;

/** The modules that Python brings along: real programs of many hands. Undefined without Python. */
function pythonLibrary() {
  const ask = 'import sysconfig; print(sysconfig.get_path("stdlib"))';
  try {
    return execFileSync('python3', ['-c', ask], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** Rows of what, value and goal. `folder` of Python files; the library of Python when absent. */
export async function textRows(folder = pythonLibrary()) {
  if (folder === undefined) return [{ what: 'texts', value: 'no python3, no folder given', goal: '' }];
  const rows = [];
  for (const [inspector, what, goal] of [
    ['code', 'Python analysis, one thread', '4 MB/s'],
    ['secret', 'secrets, one thread', '60 MB/s'],
  ]) {
    const runs = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const run = await runNode([join(import.meta.dirname, 'inspect-texts.mjs'), inspector, folder]);
      if (run.code !== 0) throw new Error(`inspect-texts ended with ${run.code}`);
      runs.push(JSON.parse(run.stdout));
    }
    rows.push({ what: `${what}, from cold`, value: rateOf(runs.map(({ cold }) => cold)), goal });
    // A small library ends before.
    if (runs[0].warm.bytes > 0)
      rows.push({ what: '  once warm', value: rateOf(runs.map(({ warm }) => warm)), goal });
  }
  return rows;
}

/** The median of runs over the same bytes, also as a multiple of what it takes to read them. */
function rateOf(runs) {
  const [{ bytes }] = runs;
  const inspecting = median(runs.map((run) => run.inspecting));
  const reading = median(runs.map((run) => run.reading));
  const rate = (bytes / 1e3 / inspecting).toFixed(1);
  return `${rate} MB/s of ${(bytes / 1e6).toFixed(0)} MB, ${(inspecting / reading).toFixed(1)} x reading`;
}

/** A notebook of 20 MB whose outputs are pictures, and one whose outputs are lines of text, through the terminal. */
export async function notebookRows(cli, folder) {
  const rows = [];
  for (const { what, output } of [
    { what: 'of pictures', output: picture },
    { what: 'of printed lines', output: printed },
  ]) {
    const file = join(folder, 'large.ipynb');
    writeFileSync(file, notebookOf(output, 20e6));
    const runs = [];
    for (let turn = 0; turn < TURNS; turn++)
      runs.push(await runNode([cli, 'scan', file, '--format', 'json']));
    const milliseconds = median(runs.map((run) => run.milliseconds));
    rows.push({ what: `notebook ${what}, 20 MB`, value: `${milliseconds.toFixed(0)} ms`, goal: '1000 ms' });
  }
  return rows;
}

function picture(index) {
  const data = Buffer.alloc(150_000, `pixels of picture ${index}; `).toString('base64');
  return { output_type: 'display_data', metadata: {}, data: { 'image/png': `${data}\n` } };
}

function printed(index) {
  const text = Array.from({ length: 2000 }, (_, line) => {
    const loss = (1 / (line + 1)).toFixed(6);
    return `epoch ${index} step ${line} loss=${loss} accuracy=0.${(line * 7919) % 10_000} lr=3e-4\n`;
  });
  return { output_type: 'stream', name: 'stdout', text };
}

/** As Jupyter writes it: one member or line each. */
function notebookOf(output, bytes) {
  const cells = [];
  for (let size = 0; size < bytes;) {
    const cell = {
      cell_type: 'code',
      execution_count: cells.length + 1,
      id: `cell-${cells.length}`,
      metadata: {},
      outputs: [output(cells.length)],
      source: ['import numpy as np\n', `values = np.arange(${cells.length})\n`, 'print(values.mean())'],
    };
    cells.push(cell);
    size += JSON.stringify(cell, undefined, 1).length;
  }
  const metadata = { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' } };
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, undefined, 1)}\n`;
}
