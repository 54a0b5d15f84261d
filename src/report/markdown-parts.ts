// The pieces that the step summary and the Markdown report share, and how they are made to fit a limit.
import type { JudgedFinding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { Severity } from '../core/severity.ts';
import { SEVERITIES } from '../core/severity.ts';
import { driftSection } from './drift.ts';
import { codeSpan, forMarkdown, prose } from './escape.ts';
import type { Section } from './fit.ts';
import { fit } from './fit.ts';
import type { Gap } from './words.ts';
import { DECISION_WORDS, furtherOffsets, gaps, grouped, ofDisposition, place, statsLine } from './words.ts';

export interface MarkdownOptions {
  /** UTF-8 bytes of the whole document. */
  readonly budget: number;
  /** UTF-16 code units of one evidence sentence. */
  readonly evidence: number;
  /** Where everything that is cut can be read, as the end of a sentence. */
  readonly elsewhere: string;
}

const ICONS = { pass: '✅', review: '⚠️', block: '❌' } as const;
const SEVERITY_ICONS: Readonly<Record<Severity, string>> = {
  CRITICAL: '🔴',
  HIGH: '🟠',
  MEDIUM: '🟡',
  LOW: '🔵',
  INFO: '⚪',
};
const FINDING_HEAD = ['Severity', 'Where', 'What it does', 'Fix', 'Rule'];
const REASON_MAX = 600;
const FIX_MAX = 400;
const OWNERS_MAX = 200;
const ALL_READ = 'Everything that changed was read to its end.';

/** The whole document: decision first, then findings by what they mean, then what was not read. */
export function document(report: Report, options: MarkdownOptions): string {
  const footer = `<sub>${statsLine(report)}</sub>\n`;
  return fit(heading(report), sections(report, options), footer, options);
}

function heading(report: Report): string {
  const words = `${ICONS[report.decision]} **${DECISION_WORDS[report.decision]}**`;
  return `# model-guard\n\n${words}: ${forMarkdown(report.reason, REASON_MAX)}\n\n${counts(report)}\n\n`;
}

/** `New in this change: 1 critical, 2 medium. Waived: 1. Already present: 3. Not inspected: 1.` */
function counts(report: Report): string {
  const fresh = report.findings.filter(
    ({ disposition }) => disposition !== 'waived' && disposition !== 'existing',
  );
  const bySeverity = SEVERITIES.map((severity) => {
    const number = fresh.filter((finding) => finding.severity === severity).length;
    return number === 0 ? '' : `**${grouped(number)}** ${severity.toLowerCase()}`;
  });
  const list = bySeverity.filter((text) => text !== '').join(', ');
  const others = [
    ['Waived', ofDisposition(report, 'waived').length],
    ['Already present', ofDisposition(report, 'existing').length],
    ['Not inspected', gaps(report).length],
  ] as const;
  const rest = others
    .filter(([, number]) => number > 0)
    .map(([word, number]) => ` ${word}: ${grouped(number)}.`);
  return `New in this change: ${list === '' ? 'no findings' : list}.${rest.join('')}`;
}

/** In the order of the page. Shares are what each may take before the rest of the room is given out. */
function sections(report: Report, options: MarkdownOptions): readonly Section[] {
  const findings = (
    title: string,
    of: JudgedFinding['disposition'],
    share: number,
    collapsed: boolean,
  ): Section => {
    const items = ofDisposition(report, of);
    return {
      title: collapsed ? `${title} (${grouped(items.length)})` : title,
      collapsed,
      share,
      head: FINDING_HEAD,
      size: items.length,
      row: (index) => findingRow(items[index], options),
    };
  };
  return [
    findings('Blocked', 'block', 0.4, false),
    findings('Needs review', 'review', 0.2, false),
    notInspected(gaps(report)),
    driftSection(report.drift),
    notices(report),
    findings('Notes', 'note', 0.05, true),
    findings('Waived', 'waived', 0.05, true),
    findings('Already present', 'existing', 0.05, true),
  ];
}

function notInspected(items: readonly Gap[]): Section {
  return {
    title: 'Not inspected',
    collapsed: false,
    share: 0.15,
    head: ['Where', 'Status', 'Reason'],
    size: items.length,
    row: (index) => gapRow(items[index]),
    whenEmpty: ALL_READ,
  };
}

function notices({ notices: items }: Report): Section {
  return {
    title: 'Notices',
    collapsed: false,
    share: 0.05,
    head: ['Notice'],
    size: items.length,
    row: (index) => [forMarkdown(items[index] ?? '', REASON_MAX)],
  };
}

function findingRow(finding: JudgedFinding | undefined, { evidence }: MarkdownOptions): readonly string[] {
  if (finding === undefined) return FINDING_HEAD.map(() => '');
  return [
    `${SEVERITY_ICONS[finding.severity]} ${finding.severity}`,
    codeSpan(place(finding.location)),
    what(finding, evidence),
    prose(finding.fix, FIX_MAX),
    codeSpan(finding.rule, FIX_MAX),
  ];
}

/** Title, evidence, further offsets, and why policy judged it as it did. */
export function what(finding: JudgedFinding, evidenceMax: number): string {
  const further = furtherOffsets(finding);
  const parts = [
    `<b>${forMarkdown(finding.title, FIX_MAX)}</b>`,
    forMarkdown(finding.evidence, evidenceMax) + (further === '' ? '' : ` (${further})`),
    finding.because === undefined ? '' : `<i>${forMarkdown(finding.because, FIX_MAX)}</i>`,
    finding.owners.length === 0
      ? ''
      : `${ownersWord(finding)} ${codeSpan(finding.owners.join(', '), OWNERS_MAX)}`,
  ];
  return parts.filter((part) => part !== '').join('<br>');
}

function ownersWord({ disposition }: JudgedFinding): string {
  return disposition === 'waived' ? 'Waived by' : 'Owners:';
}

function gapRow(gap: Gap | undefined): readonly string[] {
  if (gap === undefined) return ['', '', ''];
  const { path, member, offset, status, code, reason } = gap;
  const location = {
    path,
    members: member === undefined ? [] : [member],
    ...(offset === undefined ? {} : { offset }),
  };
  return [
    codeSpan(place(location)),
    status === 'partial' ? 'read in part' : 'not read',
    `${forMarkdown(reason, REASON_MAX)} (${code})`,
  ];
}
