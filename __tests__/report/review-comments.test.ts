import { describe, expect, it } from 'vitest';
import { postedKey, reviewComments } from '../../src/report/review-comments.ts';
import { judged, realistic, reportOf } from './samples.ts';

const diff = (path: string) => (path === 'train.ipynb' ? ([[30, 50]] as const) : undefined);

describe('review comments', () => {
  it('stand on the line where the diff shows it, on the file everywhere else', () => {
    const { lines, files, left } = reviewComments(realistic(), diff);
    expect(lines.map(({ path, line, side }) => ({ path, line, side }))).toEqual([
      { path: 'train.ipynb', line: 40, side: 'RIGHT' },
    ]);
    expect(files.map(({ path, subject_type }) => ({ path, subject_type }))).toEqual([
      { path: 'models/a.pt', subject_type: 'file' },
    ]);
    expect(left).toBe(0);
    expect(lines[0]?.body.replace(/[0-9a-f]{64}/, 'KEY')).toBe(`<!-- model-guard:finding KEY -->

**MEDIUM** <code>NOTEBOOK-SHELL</code> at <code>train.ipynb&#58;40&#58;5 in cell 3</code>

<b>Runs a shell command</b><br>cell 3 runs &#33;pip install <span>&#36;</span>PKG<br>Owners: <code>&#64;&#8203;org/ml-security</code>

Fix: Pin the package.`);
  });

  it('are not on a line outside the diff', () => {
    const { lines, files } = reviewComments(realistic(), () => [[1, 39]]);
    expect(lines).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['models/a.pt', 'train.ipynb']);
  });

  it('are not repeated by a later run', () => {
    const first = reviewComments(realistic(), diff);
    const keys = [...first.lines, ...first.files].flatMap(({ body }) => postedKey(body) ?? []);
    expect(new Set(keys).size).toBe(2);
    expect(reviewComments(realistic(), diff, new Set(keys))).toEqual({ lines: [], files: [], left: 0 });
    expect(postedKey('<!-- model-guard:finding x -->')).toBeUndefined();
  });

  it('tell files with the same finding apart', () => {
    const findings = ['a', 'b', 'a'].map((path) => judged({ location: { path, members: [] } }));
    expect(reviewComments(reportOf({ findings }), diff).files.map(({ path }) => path)).toEqual(['a', 'b']);
  });
});
