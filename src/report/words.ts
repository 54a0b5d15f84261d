// The words that several outputs share: places, counts, sizes. Raw text in, raw text out: outputs escape.
import { memberName } from '../core/artifact.ts';
import type { Incomplete } from '../core/coverage.ts';
import type { Decision, Disposition, JudgedFinding, Location } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { bounded, maskSecrets } from './escape.ts';

/** A path and each archive member are cut alone, so that a long name cannot push the offset out of sight. */
const NAME_MAX = 260;
/** Offsets listed for one finding; the rest is a number. */
const OFFSETS_SHOWN = 5;

export const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  pass: 'Passed',
  review: 'Needs review',
  block: 'Blocked',
};

/** `models/a.pt > archive/data.pkl @ byte 41`, `train.py:12:5`, `a.ipynb:40 in cell 3`. */
export function place(location: Location): string {
  const { path, line, column } = location;
  const lines = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
  return `${[path, ...location.members].map(shortName).join(' > ')}${lines}${spot(location)}`;
}

/** What follows the name: ` in cell 3`, ` @ byte 41`. */
function spot(location: Location): string {
  const cell = location.cell === undefined ? '' : ` in cell ${location.cell}`;
  return location.offset === undefined ? cell : `${cell} @ byte ${location.offset}`;
}

/** `also at bytes 50, 61 and 3 more`, or nothing. */
export function furtherOffsets(finding: JudgedFinding): string {
  const { moreOffsets } = finding;
  if (moreOffsets.length === 0) return '';
  const left = moreOffsets.length - OFFSETS_SHOWN;
  const shown = moreOffsets.slice(0, OFFSETS_SHOWN).join(', ');
  return `also at ${moreOffsets.length === 1 ? 'byte' : 'bytes'} ${shown}${left > 0 ? ` and ${left} more` : ''}`;
}

function shortName(name: string): string {
  // Masked before it is cut: half a secret has no shape to know it by.
  return bounded(maskSecrets(name), NAME_MAX);
}

export function ofDisposition(report: Report, disposition: Disposition): readonly JudgedFinding[] {
  return report.findings.filter((finding) => finding.disposition === disposition);
}

/** One thing that was not read to its end. */
export interface Gap extends Incomplete {
  readonly path: string;
  /** The member chain as one string. */
  readonly member?: string;
  readonly status: 'partial' | 'not-inspected';
}

/** Every reason why something was not read to its end, in the order of the coverage. */
export function gaps(report: Report): readonly Gap[] {
  return report.coverage.flatMap(({ locator, status, incomplete }) => {
    if (status === 'inspected') return [];
    const member = memberName(locator);
    const where = { path: locator.path, ...(member === undefined ? {} : { member }), status };
    // A status without a reason would otherwise vanish from every list.
    const reasons: readonly Incomplete[] =
      incomplete.length > 0
        ? incomplete
        : [{ code: 'unreadable', reason: 'no reason was given', risk: 'unknown' }];
    return reasons.map((reason) => Object.assign({}, reason, where));
  });
}

/** `1 file`, `12,000 files`. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** Digits in groups of three, the same on every machine. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `512 bytes`, `3.4 MB` (decimal units). */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1] ?? ''}`;
}

/** `12 files, 3.4 MB, 1.2 s`. */
export function statsLine({ stats }: Report): string {
  return `${count(stats.files, 'file')}, ${fileSize(stats.bytes)}, ${(stats.milliseconds / 1000).toFixed(1)} s`;
}
