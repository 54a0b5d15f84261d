// Whatever an attacker writes into any text of a report, no output does, shows or hides more than it should.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { annotations, finalError } from '../../src/report/annotations.ts';
import type { Format } from '../../src/report/format.ts';
import { FORMATS, render } from '../../src/report/format.ts';
import { json } from '../../src/report/json.ts';
import { createLog } from '../../src/report/log.ts';
import { markdown } from '../../src/report/markdown.ts';
import { reviewComments } from '../../src/report/review-comments.ts';
import { summary } from '../../src/report/summary.ts';
import { text } from '../../src/report/text.ts';
import { applyLimits, parseCommands } from '../support/runner-grammar.ts';
import { hostileReport, hostileText, judged, read, reportOf, ruleBook, tamed } from './samples.ts';
import { SECRETS } from './secret-samples.ts';

const OPTIONS = { rules: ruleBook(), version: '1.0.0' };

function logged(write: (log: ReturnType<typeof createLog>) => void, colour = false): string {
  let output = '';
  const sink = (part: string): void => {
    output += part;
  };
  write(createLog({ write: sink, colour, progress: true, commands: true }));
  return output;
}

describe('the runner', () => {
  it.each(FORMATS)('finds no command in %s on stdout', (format) => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(parseCommands(render(report, format, OPTIONS))).toEqual([]);
      }),
    );
  });

  it('finds no command in logged lines, with and without colour', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, fc.boolean(), (report, line, colour) => {
        const output = logged((log) => {
          log.line(line);
          log.progress(line);
          log.rendered(text(report, { colour }));
          log.rendered(line);
        }, colour);
        expect(parseCommands(output)).toEqual([]);
      }),
    );
  });

  it('finds exactly our commands in the log, each with the file it is about', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, title) => {
        const ours = annotations(report);
        const output = logged((log) => {
          log.group(title);
          log.rendered(text(report));
          log.endGroup();
          for (const command of ours) log.command(command);
          log.command(finalError(report));
        });
        const found = parseCommands(output);
        expect(found.map(({ form }) => form)).toEqual(found.map(() => 'v2'));
        expect(found.length).toBe(ours.length + 3);
        expect(found.map(({ command }) => command)).toEqual([
          'group',
          'endgroup',
          ...ours.map((command) => /^::(\w+)/.exec(command)?.[1]),
          'error',
        ]);
        const files = found.flatMap(({ properties }) => properties['file'] ?? []);
        const paths = new Set(report.findings.map(({ location }) => location.path));
        expect(files.filter((file) => !paths.has(file))).toEqual([]);
        expect(applyLimits(found)).toMatchObject({ cut: 0, dropped: { error: 0, warning: 0, notice: 0 } });
      }),
    );
  });
});

/** Per line: how many cells it has, or which block it is. Text is left out. */
function frame(document: string): readonly string[] {
  return document.split('\n').map((line) => {
    if (line.startsWith('|')) return `row of ${line.split('|').length}`;
    const block = /^(?:#+ |<\/?details>|<sub>|<!--| *(?:[-+*>]|\d+[.)]) |[`~]{3}| {4})/.exec(line);
    return block === null ? (line === '' ? '' : 'text') : block[0];
  });
}

/** The elements of a document, without those that wrap untrusted text or follow from its being empty. */
function elements(document: string): readonly string[] {
  return (document.match(/<[^>]*>/g) ?? []).filter((tag) => !/^<(?:\/?(?:code|span)|br)>$/.test(tag));
}

describe('Markdown', () => {
  it.each([
    ['summary', (report: Report) => summary(report)],
    ['markdown', (report: Report) => markdown(report)],
  ])('has the same frame in the %s as with harmless text', (_, renderer) => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const hostile = renderer(report);
        const harmless = renderer(tamed(report));
        expect(frame(hostile)).toEqual(frame(harmless));
        expect(elements(hostile)).toEqual(elements(harmless));
        expect(hostile.match(/<code>/g)?.length).toBe(hostile.match(/<\/code>/g)?.length);
      }),
    );
  });

  it('has no mention, link, image or autolink', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const comments = reviewComments(report, () => [[1, 500_000]]);
        const bodies = [...comments.lines, ...comments.files].map(({ body }) => body);
        for (const document of [summary(report), markdown(report), ...bodies]) {
          expect(document).not.toMatch(/[@[\]`$]|:\/\/|www\.|&#64;(?![& ])/);
        }
      }),
    );
  });
});

describe('JSON', () => {
  it('says exactly what the report says', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const parsed: unknown = JSON.parse(json(report));
        expect(parsed).toMatchObject({
          decision: report.decision,
          findings: report.findings.map(({ rule, location }) => ({ rule, path: location.path })),
        });
      }),
    );
  });
});

describe('secrets', () => {
  const outputs: Readonly<Record<string, (report: Report) => string>> = {
    ...Object.fromEntries(
      FORMATS.map((format: Format) => [format, (report: Report) => render(report, format, OPTIONS)]),
    ),
    summary: (report) => summary(report),
    annotations: (report) => [...annotations(report), finalError(report)].join('\n'),
    comments: (report) => JSON.stringify(reviewComments(report, () => undefined)),
  };

  it.each(SECRETS)('keep no more than the start of a %s in any output', (_, secret) => {
    fc.assert(
      fc.property(secret, hostileText, (value, around) => {
        const said = `${around} ${value.text} ${around}`;
        const report = withEverywhere(said);
        // Letters and digits pass every escape unchanged, so a plain search finds them.
        const leaks = Object.entries(outputs).filter(([, output]) => output(report).includes(value.hidden));
        expect(leaks.map(([name]) => name)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('are masked in names too, where people read them', () => {
    const [, secret] = SECRETS[0] ?? [];
    if (secret === undefined) throw new Error('no sample');
    fc.assert(
      fc.property(secret, ({ text: token, hidden }) => {
        const location = { path: `keys/${token}`, members: [token] };
        const report = reportOf({
          findings: [judged({ location })],
          coverage: [read({ locator: location, status: 'partial' })],
        });
        for (const output of [text(report), summary(report), markdown(report)]) {
          expect(output).not.toContain(hidden);
        }
      }),
      { numRuns: 20 },
    );
  });
});

function withEverywhere(said: string): Report {
  // Without rule and surface: identifiers, which come from rule files.
  const texts = { title: said, evidence: said, fix: said, because: said, owners: [said] };
  return reportOf({
    reason: said,
    findings: (['block', 'review', 'note', 'waived', 'existing'] as const).map((disposition) =>
      judged({ ...texts, severity: 'LOW', disposition }),
    ),
    coverage: [read({ status: 'partial', incomplete: [{ code: 'broken', reason: said, risk: 'unknown' }] })],
    notices: [said],
  });
}
