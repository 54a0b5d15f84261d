// The one order of findings, so that the same input gives the same report, and the folding of duplicates.
import type { Finding } from '../core/finding.ts';
import { CONFIDENCES, compareSeverity } from '../core/severity.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Enough to look at every place by hand; a file with more is not reviewed offset by offset. */
const MOST_OFFSETS = 256;

/** A finding after duplicates were folded into it. */
export interface UniqueFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
  /**
   * Whether an exception must quote the file's digest. So it is unless every occurrence has a line or a cell
   * and no offset and no member: text is read in the diff, a model file is not.
   */
  readonly needsDigest: boolean;
  /** One for each place in a text, the worst first; only the finding itself where no line is known. */
  readonly places: readonly Finding[];
}

/** Negative when `a` comes first: the worst first, then by path, member, place, rule, and then anything stable. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    compareText(a.location.path, b.location.path) ||
    compareText(a.location.members.join('\0'), b.location.members.join('\0')) ||
    (a.location.cell ?? 0) - (b.location.cell ?? 0) ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    (a.location.offset ?? 0) - (b.location.offset ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject, b.subject) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

/** One finding for each path, member chain, rule and subject: the worst one, with the offsets of all. In order. */
export function uniqueFindings(findings: readonly Finding[]): readonly UniqueFinding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.toSorted(compareFindings)) {
    const { path, members } = finding.location;
    const key = JSON.stringify([path, members, finding.rule, finding.subject]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [worst] = group;
    return worst === undefined ? [] : [fold(worst, group)];
  });
}

function fold(worst: Finding, group: readonly Finding[]): UniqueFinding {
  const offsets = new Set(group.flatMap(offsetsOf));
  if (worst.location.offset !== undefined) offsets.delete(worst.location.offset);
  const moreOffsets = [...offsets].toSorted((a, b) => a - b).slice(0, MOST_OFFSETS);
  return {
    finding: { ...worst, moreOffsets },
    fingerprint: fingerprintOf(worst),
    needsDigest: !group.every(isText),
    places: placesOf(worst, group),
  };
}

function placesOf(worst: Finding, group: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, Finding>();
  for (const finding of group) {
    const { cell, line, column } = finding.location;
    const place = `${cell} ${line} ${column}`;
    if ((line ?? cell) !== undefined && !places.has(place)) places.set(place, finding);
  }
  return places.size === 0 ? [worst] : [...places.values()];
}

function offsetsOf({ location, moreOffsets }: Finding): readonly number[] {
  return location.offset === undefined ? moreOffsets : [location.offset, ...moreOffsets];
}

function isText(finding: Finding): boolean {
  const { line, cell, members } = finding.location;
  return (line ?? cell) !== undefined && members.length === 0 && offsetsOf(finding).length === 0;
}

/** By UTF-16 code unit: a locale would make the order depend on the machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
