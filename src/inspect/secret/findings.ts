// Turns the secrets of one file into findings: a sentence each, with the value masked, and many of a kind as one.
import { sha256Hex } from '../../core/hash.ts';
import type { Locator } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import { findingOf } from '../../core/rule.ts';
import type { Secret } from './collect.ts';

/** Findings of one file that are said one by one; a reviewer who has seen twenty looks at the file. */
const MAX_SINGLE = 20;
/** Characters of a value that are shown. */
const SHOWN = 4;

export function secretFindings(secrets: readonly Secret[], locator: Locator): Finding[] {
  return [
    ...secrets.slice(0, MAX_SINGLE).map((secret) => single(secret, locator)),
    ...groups(secrets.slice(MAX_SINGLE), locator),
  ];
}

function single(secret: Secret, { path, members }: Locator): Finding {
  const { rule, severity, confidence, line, column, digest } = secret;
  const finding = findingOf(rule, {
    evidence: sentence(secret),
    location: { path, members, line, ...(column !== undefined && { column }) },
    subject: digest,
    severity,
  });
  return { ...finding, confidence };
}

function sentence({ service, value, showStart, opens, note, rotate, moreLines, rule }: Secret): string {
  const what = rule.id === 'SECRET-PRIVATE-KEY' || rule.id === 'SECRET-GENERIC' ? '' : 'a credential of ';
  const parts = [`holds ${what}${service} (${masked(value, showStart)})`];
  if (opens !== 'unknown') parts.push(`which opens ${opens}`);
  if (note !== undefined) parts.push(note);
  if (rotate !== undefined) parts.push(`revoke it at ${rotate}`);
  if (moreLines.length > 0)
    parts.push(`also in ${moreLines.length === 1 ? 'line' : 'lines'} ${moreLines.join(', ')}`);
  return parts.join('; ').replace('; which', ', which');
}

/** Enough for the owner to tell which one it is, and nobody else. */
function masked(value: string, showStart: boolean): string {
  return showStart && value.length >= 16
    ? `${value.slice(0, SHOWN)}…, ${value.length} characters`
    : `${value.length} characters`;
}

/** One finding for each rule and severity. A value that is added changes the subject, so that the finding is new. */
function groups(secrets: readonly Secret[], { path, members }: Locator): Finding[] {
  const byKind = new Map<string, Secret[]>();
  for (const secret of secrets) {
    const key = `${secret.rule.id} ${secret.severity}`;
    byKind.set(key, [...(byKind.get(key) ?? []), secret]);
  }
  return [...byKind.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const digests = list.map(({ digest }) => digest).sort();
    const services = [...new Set(list.map(({ service }) => service))].slice(0, 5).join(', ');
    return findingOf(first.rule, {
      evidence: `holds ${list.length} more values of this kind (${services}), the first in line ${first.line}`,
      location: { path, members, line: first.line },
      subject: sha256Hex(digests.join(' ')).slice(0, 16),
      severity: first.severity,
    });
  });
}
