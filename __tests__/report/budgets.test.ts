// No output passes the limits of its reader, however much there is to say.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/core/coverage.ts';
import type { JudgedFinding } from '../../src/core/finding.ts';
import { DISPOSITIONS } from '../../src/core/finding.ts';
import { SEVERITIES } from '../../src/core/severity.ts';
import { annotations, finalError } from '../../src/report/annotations.ts';
import { fit } from '../../src/report/fit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { reviewComments } from '../../src/report/review-comments.ts';
import { sarif } from '../../src/report/sarif.ts';
import { summary } from '../../src/report/summary.ts';
import { applyLimits, parseCommands } from '../support/runner-grammar.ts';
import { judged, read, reportOf, ruleBook } from './samples.ts';

const MANY = 50_000;
/** Expands in every output: percent signs, pipes, newlines, characters of three bytes. */
const EXPANDING = '%|\n模@$'.repeat(400);
const OPTIONS = { rules: ruleBook(), version: '1.0.0' };

function findings(number: number, overrides: (index: number) => Partial<JudgedFinding>): JudgedFinding[] {
  return Array.from({ length: number }, (_, index) =>
    judged({ location: { path: `m/${index}.pkl`, members: [] }, ...overrides(index) }),
  );
}

const incomplete = (index: number): Coverage =>
  read({
    locator: { path: `x/${index}`, members: [] },
    status: 'not-inspected',
    incomplete: [{ code: 'budget', reason: EXPANDING, risk: 'unknown' }],
  });

const huge = reportOf({
  decision: 'block',
  reason: EXPANDING,
  findings: findings(MANY, (index) => ({
    severity: SEVERITIES[Math.floor(index / 10_000)] ?? 'INFO',
    disposition: DISPOSITIONS[index % DISPOSITIONS.length] ?? 'block',
    evidence: EXPANDING,
    title: EXPANDING,
    fix: EXPANDING,
    rule: EXPANDING,
  })),
  coverage: Array.from({ length: 5000 }, (_, index) => incomplete(index)),
  notices: Array.from({ length: 5000 }, () => EXPANDING),
});

const short = reportOf({ findings: findings(MANY, () => ({})) });

describe('annotations', () => {
  it('lose nothing to the runner: 9 errors and the last one, 10 warnings, 10 notices, no message cut', () => {
    const commands = parseCommands([...annotations(huge), finalError(huge)].join('\n'));
    const { kept, dropped, cut } = applyLimits(commands);
    expect(kept.map(({ level }) => level)).toEqual([
      ...Array<string>(9).fill('error'),
      ...Array<string>(10).fill('warning'),
      ...Array<string>(10).fill('notice'),
      'error',
    ]);
    expect(dropped).toEqual({ error: 0, warning: 0, notice: 0 });
    expect(cut).toBe(0);
  });

  it('count escapes: no escaped message is longer than the limit', () => {
    for (const command of [...annotations(huge), finalError(huge)]) {
      expect(command.length - command.indexOf('::', 2)).toBeLessThan(4096);
    }
  });

  it('say in the last place how many more there are', () => {
    expect(annotations(short).at(-1)).toBe(
      '::error title=model-guard::+49,992 more that block, see the step summary.',
    );
    const nine = reportOf({ findings: findings(9, () => ({})) });
    expect(annotations(nine).filter((command) => command.includes('more'))).toEqual([]);
  });
});

describe('Markdown', () => {
  it.each([
    ['summary', 900_000, summary],
    ['markdown', 65_000, markdown],
  ])('keeps the %s within %i bytes, and says what is cut', (_, budget, renderer) => {
    for (const report of [huge, short]) {
      const document = renderer(report);
      expect(Buffer.byteLength(document)).toBeLessThanOrEqual(budget);
      // It is cut because there is too much, not because little fits.
      expect(Buffer.byteLength(document)).toBeGreaterThan(budget * 0.8);
      expect(document).toContain('## Not inspected');
    }
    const rows = renderer(short).match(/^\| 🔴/gmu)?.length ?? 0;
    const missing = (MANY - rows).toLocaleString('en-US');
    expect(renderer(short)).toContain(
      `**${missing} more rows left out here; see the JSON or SARIF report.**`,
    );
  });

  it('gives what was not inspected its share beside any number of findings', () => {
    const report = reportOf({ ...short, coverage: [incomplete(1), incomplete(2)] });
    expect(markdown(report)).toContain('<code>x/1</code>');
    expect(markdown(report)).toContain('<code>x/2</code>');
  });

  it('never cuts the frame', () => {
    const section = {
      title: 'T',
      collapsed: false,
      share: 1,
      head: ['H'],
      size: 2,
      row: () => ['x'.repeat(100)],
    };
    expect(fit('', [section], '', { budget: 150, elsewhere: 'E' })).toBe(
      '## T\n\n| H |\n| --- |\n\n**2 more rows left out here; see E.**\n\n',
    );
  });
});

describe('SARIF', () => {
  interface Log {
    runs: {
      results: { level: string }[];
      invocations: { toolExecutionNotifications: { message: { text: string } }[] }[];
    }[];
  }
  const parse = (output: string): Log['runs'][number] => {
    const log: Log = JSON.parse(output);
    const [run] = log.runs;
    if (run === undefined) throw new Error('no run');
    return run;
  };

  it('has the 5,000 worst results and says how many are left out', () => {
    const run = parse(sarif(short, OPTIONS));
    expect(run.results.length).toBe(5000);
    expect(run.invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      '45,000 results left out: more than code scanning takes.',
    );
  });

  it('stays under 10 MB after gzip, and cuts the least of it', () => {
    const output = sarif(huge, OPTIONS);
    expect(gzipSync(output).length).toBeLessThan(10_000_000);
    expect(output.length).toBeLessThanOrEqual(9_500_000);
    const { results } = parse(output);
    expect(results.length).toBeGreaterThan(100);
    expect(results.length).toBeLessThan(5000);
    expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error']));
  });

  it('ends even when no result fits', () => {
    const rule = 'x'.repeat(2_000_000);
    const many = reportOf({ findings: findings(6, (index) => ({ rule: `${rule}${index}` })) });
    expect(sarif(many, OPTIONS).length).toBeLessThanOrEqual(9_500_000);
  });
});

describe('review comments', () => {
  it('are at most 30 on lines and 10 on files, and count the rest', () => {
    const onLines = findings(MANY, (index) => ({
      location: { path: `s/${index}.py`, members: [], line: 5 },
    }));
    const comments = reviewComments(reportOf({ findings: [...onLines, ...short.findings] }), (path) =>
      path.startsWith('s/') ? [[1, 9]] : undefined,
    );
    expect(comments.lines.length).toBe(30);
    expect(comments.files.length).toBe(10);
    expect(comments.left).toBe(2 * MANY - 40);
    for (const { body } of comments.lines) expect(body.length).toBeLessThan(65_536);
  });
});
