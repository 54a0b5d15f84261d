// One thing that a rule says about one entry, and how many of them become findings that a person can read.
import { type Artifact, memberName } from '../../core/artifact.ts';
import { sha256Hex } from '../../core/hash.ts';
import type { Finding } from '../../core/finding.ts';
import { findingOf, type RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';

export interface PackageVerdict {
  readonly rule: string;
  /** Where the rule leaves it to the case. */
  readonly severity?: Severity;
  /** What it is about, for people: `lodash 4.17.21`. */
  readonly what: string;
  /** What is said of it: the rest of a sentence. Raw text, without credentials. */
  readonly says: string;
  /** Verdicts with one rule, severity and cause have one root and may be told together. */
  readonly cause: string;
  /** What is said of several together: the rest of a sentence. */
  readonly together: string;
  /** Tells it from others of its cause, however lines move. */
  readonly subject: string;
  readonly line: number;
  /** It stands in the file whatever changed, so the same is found at base and is told in one finding per cause. */
  readonly isState?: boolean;
}

/** From here on verdicts of one cause are told together. */
const TOGETHER = 4;
/** Names that are told of those. */
const TOLD = 3;
/** Findings of one rule: more causes than this are told as one. */
const MAX_FINDINGS = 20;

/** Findings in the order of their first verdict. */
export function packageFindings(
  verdicts: readonly PackageVerdict[],
  artifact: Pick<Artifact, 'locator'>,
  rules: RuleBook,
): Finding[] {
  const holder = memberName(artifact.locator) ?? artifact.locator.path;
  return [
    ...grouped(verdicts, ({ rule, severity, isState }) => JSON.stringify([rule, severity, isState === true])),
  ].flatMap(([, all]) => {
    const groups = [...grouped(all, causeOf).values()];
    const shown = groups.length > MAX_FINDINGS ? [all] : groups;
    return shown.map((group) => findingOfGroup(group, artifact, holder, rules));
  });
}

/** A few of one cause are still told one by one; state is told by cause, so that its subject outlives edits. */
function causeOf(verdict: PackageVerdict, count: number): string {
  const own = verdict.isState === true || count >= TOGETHER ? '' : verdict.subject;
  return JSON.stringify([verdict.cause, own]);
}

function grouped(
  verdicts: readonly PackageVerdict[],
  keyOf: (verdict: PackageVerdict, count: number) => string,
): Map<string, PackageVerdict[]> {
  const counts = new Map<string, number>();
  for (const { cause } of verdicts) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const groups = new Map<string, PackageVerdict[]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict, counts.get(verdict.cause) ?? 0);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [verdict]);
    else group.push(verdict);
  }
  return groups;
}

function findingOfGroup(
  group: readonly PackageVerdict[],
  { locator }: Pick<Artifact, 'locator'>,
  holder: string,
  rules: RuleBook,
): Finding {
  const [first] = group;
  if (first === undefined) throw new Error('a group of verdicts is never empty');
  const { rule, severity } = first;
  return findingOf(rules.rule(rule), {
    evidence: `${sentence(group, first)} (${holder})`,
    location: { path: locator.path, members: locator.members, line: first.line },
    subject: subjectOf(group, first),
    ...(severity !== undefined && { severity }),
  });
}

function sentence(group: readonly PackageVerdict[], first: PackageVerdict): string {
  const names = [...new Set(group.map(({ what }) => what))];
  if (names.length === 1) return `${first.what} ${first.says}`;
  const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
  return `${names.length} packages ${first.together}: ${names.slice(0, TOLD).join(', ')}${more}; ${first.what} ${first.says}`;
}

function subjectOf(group: readonly PackageVerdict[], first: PackageVerdict): string {
  if (first.isState === true) return group.every(({ cause }) => cause === first.cause) ? first.cause : 'many';
  const subjects = [...new Set(group.map(({ cause, subject }) => JSON.stringify([cause, subject])))].sort();
  if (subjects.length < TOGETHER) return subjects.join();
  return sha256Hex(subjects.join());
}
