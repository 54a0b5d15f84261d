// Has the fetched artifacts inspected, and puts what is found on the line of the lockfile that brings them in.
import type { Finding } from '../core/finding.ts';
import { isAtLeast, type Severity } from '../core/severity.ts';
import type { RegistryMember } from './requests.ts';

/** Everything that the inspectors find in an artifact and in all that is inside. */
export type InspectMember = (member: RegistryMember) => Promise<readonly Finding[]>;

export interface InspectedMembers {
  readonly findings: readonly Finding[];
  /** For the report. */
  readonly notices: readonly string[];
}

/** What counts in code that nobody of the repository wrote: anything less is in every other package. */
const LEAST: Severity = 'HIGH';
/** Time after which no further artifact is begun: large bundles take most of a minute each. */
const BUDGET_MS = 120_000;
/** Packages named in one notice. */
const TOLD = 5;

/** One after the other, as they come: the riskiest first. `now` is in milliseconds. */
export async function inspectMembers(
  members: readonly RegistryMember[],
  inspect: InspectMember,
  now: () => number,
): Promise<InspectedMembers> {
  const end = now() + BUDGET_MS;
  const findings: Finding[] = [];
  const late: string[] = [];
  const lesser = new Map<string, number>();
  for (const member of members) {
    const name = member.members.join(' > ');
    if (now() >= end) {
      late.push(name);
      continue;
    }
    const found = await inspect(member);
    const kept = found.filter(({ severity }) => isAtLeast(severity, LEAST));
    findings.push(...kept.map((finding) => placed(finding, member)));
    if (kept.length < found.length) lesser.set(name, found.length - kept.length);
  }
  return { findings, notices: [...lateNotice(late), ...lesserNotice(lesser)] };
}

/**
 * The finding on the line of the lockfile, which reviewers see in the diff. Where it is in the artifact goes into the
 * evidence, and into the subject: the same thing in two files stays two.
 */
function placed(finding: Finding, { path, line }: RegistryMember): Finding {
  const { location, evidence, subject } = finding;
  // What is unpacked has the name of what it was packed in.
  const chain = location.members.filter((name, index, all) => name !== all[index - 1]);
  const spot = location.line === undefined ? '' : `, line ${location.line}`;
  return {
    ...finding,
    evidence: `in ${chain.join(' > ')}${spot}: ${withoutEnd(evidence, ` (${location.members.join(' > ')})`)}`,
    location: { path, members: [], line },
    moreOffsets: [],
    subject: JSON.stringify([chain, subject]),
  };
}

/** Some inspectors say at the end where it is. */
function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text;
}

function lateNotice(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`Registry: these packages were not looked into (the time for it is up): ${told(names)}.`];
}

function lesserNotice(counts: ReadonlyMap<string, number>): string[] {
  if (counts.size === 0) return [];
  const names = [...counts].map(([name, count]) => `${name} (${count})`);
  return [`Registry: findings below ${LEAST} in packages are not listed: ${told(names)}.`];
}

function told(names: readonly string[]): string {
  const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
  return `${names.slice(0, TOLD).join(', ')}${more}`;
}
