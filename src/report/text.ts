// The report for a terminal: findings by file, what was not read, and the decision as the last line.
import type { JudgedFinding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { Severity } from '../core/severity.ts';
import { driftLine } from './drift.ts';
import { clean, forLogLines } from './escape.ts';
import type { Gap } from './words.ts';
import { count, DECISION_WORDS, furtherOffsets, gaps, ofDisposition, place, statsLine } from './words.ts';

export interface TextOptions {
  /** Whether to write ANSI colour codes. Default: no. */
  readonly colour?: boolean;
}

type Paint = (code: number, text: string) => string;

const BOLD = 1;
const DIM = 2;
const SEVERITY_COLOURS: Readonly<Record<Severity, number>> = {
  CRITICAL: 31,
  HIGH: 31,
  MEDIUM: 33,
  LOW: 36,
  INFO: 2,
};
const DECISION_COLOURS = { pass: 32, review: 33, block: 31 } as const;

/** One line when there is nothing to tell but the decision. Ends with a newline. */
export function text(report: Report, options: TextOptions = {}): string {
  const colour = options.colour ?? false;
  const paint: Paint = (code, words) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  const blocks = [
    ...findingBlocks(report, paint),
    gapBlock(
      gaps(report).filter((gap) => !isListed(gap, report)),
      paint,
    ),
    driftBlock(report, paint),
    noticeBlock(report, paint),
    countBlock(report),
    decisionLine(report, paint),
  ];
  const lines = blocks.filter((block) => block !== '').join('\n\n');
  return `${forLogLines(lines, colour)}\n`;
}

/** Waived and existing findings stand at the end: nobody has to act on them. */
function findingBlocks(report: Report, paint: Paint): readonly string[] {
  const byPath = new Map<string, JudgedFinding[]>();
  for (const finding of report.findings) {
    if (finding.disposition === 'waived' || finding.disposition === 'existing') continue;
    const group = byPath.get(finding.location.path) ?? [];
    group.push(finding);
    byPath.set(finding.location.path, group);
  }
  return [...byPath].map(([path, findings]) =>
    [paint(BOLD, clean(path)), ...findings.map((finding) => findingLines(finding, paint))].join('\n'),
  );
}

function findingLines(finding: JudgedFinding, paint: Paint): string {
  const { severity, rule, title, disposition } = finding;
  const further = furtherOffsets(finding);
  const lines = [
    `  ${paint(SEVERITY_COLOURS[severity], severity)} ${clean(title)} ${paint(DIM, `[${clean(rule)}, ${disposition}]`)}`,
    `    ${clean(finding.evidence)}`,
    `    at ${clean(place(finding.location))}${further === '' ? '' : `, ${further}`}`,
    `    fix: ${clean(finding.fix)}`,
  ];
  if (finding.because !== undefined) lines.push(`    because: ${clean(finding.because)}`);
  if (finding.owners.length > 0) lines.push(`    owners: ${clean(finding.owners.join(', '))}`);
  return lines.join('\n');
}

/** What was not read is a finding, too: the terminal tells it once. */
function isListed(gap: Gap, report: Report): boolean {
  return report.findings.some(
    ({ evidence, location, disposition }) =>
      evidence === gap.reason &&
      location.path === gap.path &&
      disposition !== 'existing' &&
      disposition !== 'waived',
  );
}

function gapBlock(items: readonly Gap[], paint: Paint): string {
  if (items.length === 0) return '';
  const lines = items.map(({ path, member, offset, code, reason }) => {
    const members = member === undefined ? [] : [member];
    const where = place({ path, members, ...(offset === undefined ? {} : { offset }) });
    return `  ${clean(where)}: ${clean(reason)} ${paint(DIM, `(${code})`)}`;
  });
  return [paint(BOLD, 'Not inspected'), ...lines].join('\n');
}

function driftBlock({ drift }: Report, paint: Paint): string {
  if (drift.length === 0) return '';
  const lines = drift.map((model) => `  ${clean(driftLine(model))}`);
  return [paint(BOLD, 'What changed in the models'), ...lines].join('\n');
}

function noticeBlock({ notices }: Report, paint: Paint): string {
  if (notices.length === 0) return '';
  return [paint(BOLD, 'Notices'), ...notices.map((notice) => `  ${clean(notice)}`)].join('\n');
}

/** Existing findings that are named; whoever wants all of them reads another format. */
const EXISTING_SHOWN = 20;

/** What is taken for existing is named with its place: nobody could tell otherwise whether it is. */
function countBlock(report: Report): string {
  const waived = ofDisposition(report, 'waived').length;
  const existing = ofDisposition(report, 'existing');
  const words = [
    waived === 0 ? '' : `${count(waived, 'finding')} waived.`,
    existing.length === 0 ? '' : `${count(existing.length, 'finding')} already present before this change.`,
  ];
  const more = existing.length - EXISTING_SHOWN;
  return [
    words.filter((word) => word !== '').join(' '),
    ...existing.slice(0, EXISTING_SHOWN).map(existingLine),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}

function existingLine({ severity, rule, location, movedFrom }: JudgedFinding): string {
  const moved = movedFrom === undefined ? '' : `, moved from ${clean(movedFrom)}`;
  return `  ${severity} ${clean(rule)} at ${clean(place(location))}${moved}`;
}

function decisionLine(report: Report, paint: Paint): string {
  const decision = paint(DECISION_COLOURS[report.decision], DECISION_WORDS[report.decision]);
  return `${decision}: ${clean(report.reason)} ${paint(DIM, `(${statsLine(report)})`)}`;
}
