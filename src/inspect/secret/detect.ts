// What the structure of a text gives away without a provider's format: keys, addresses, and names of settings.
import { type Candidate, judged, type SearchContext } from './candidate.ts';
import type { Severity } from '../../core/severity.ts';
import { digestOf } from './checksum.ts';
import type { Opinion } from './checks.ts';
import { readNamed } from './generic.ts';
import { readPem } from './pem.ts';
import type { Lead } from './table.ts';
import { readUrl } from './url.ts';

type Detected = Extract<Lead, { rule: unknown }>;

/** Bytes in which the rest of a service account's JSON stands. */
const ACCOUNT = 3000;

/** Servers of tests and examples have keys of their own, which nothing else trusts; a reviewer can tell. */
export function madeUp(opinion: Opinion, severity: Severity = 'MEDIUM'): Opinion {
  const note = [opinion.note, 'it stands where keys are mostly made up'].filter(Boolean).join(', and ');
  return { ...opinion, severity, note };
}

export function followPem(
  { rule, opens }: Detected,
  text: string,
  at: number,
  context: SearchContext,
): Candidate | undefined {
  const key = readPem(text, at);
  if (key === undefined) return undefined;
  const end = at + key.length;
  const around = `${text.slice(Math.max(0, at - ACCOUNT), at)}\n${text.slice(end, end + ACCOUNT)}`;
  const account = /private_key/.test(around)
    ? /client_email\\?"\s{0,4}:\s{0,4}\\?"([^"\\]{3,120})/.exec(around)?.[1]
    : undefined;
  const made = account === undefined && key.opinion.proof !== 'wrong' && context.place.exercise;
  return {
    ...judged(rule, made ? madeUp(key.opinion) : key.opinion),
    confidence: key.opinion.proof === 'wrong' ? 'LOW' : 'HIGH',
    service:
      account === undefined
        ? `a private key${key.kind === '' ? '' : ` (${key.kind})`}`
        : `the Google Cloud service account ${account}`,
    value: key.base64,
    showStart: false,
    opens,
    ...(account !== undefined && { rotate: 'https://console.cloud.google.com/iam-admin/serviceaccounts' }),
    at,
    end,
    rank: 9,
  };
}

export function followUrl(
  { rule, opens }: Detected,
  text: string,
  at: number,
  { table, place }: SearchContext,
): Candidate | undefined {
  const found = readUrl(text, at, place.exercise);
  if (found === undefined || table.documented.has(digestOf(found.value))) return undefined;
  const database =
    table.databaseSchemes.has(found.scheme.split('+')[0] ?? '') || table.databaseSchemes.has(found.scheme);
  return {
    ...judged(database ? table.databaseRule : rule, found.opinion),
    service: `${found.scheme === '' ? 'the host' : found.scheme} at ${found.host}`,
    value: found.value,
    showStart: false,
    opens: database ? 'the database' : opens,
    at: found.at,
    end: found.at + found.value.length,
    rank: 3,
  };
}

export function followName(
  { rule, opens, length }: Detected,
  text: string,
  at: number,
  { table, place }: SearchContext,
): Candidate | undefined {
  const found = readNamed(text, at, length, place.bare, table.names);
  if (found === undefined || table.publicValues.some((start) => found.value.startsWith(start)))
    return undefined;
  if (table.documented.has(digestOf(found.value))) return undefined;
  return {
    rule,
    severity: rule.severity,
    confidence: rule.confidence,
    service: `the setting ${found.name}`,
    value: found.value,
    showStart: false,
    opens,
    at: found.at,
    end: found.at + found.value.length,
    rank: 1,
  };
}
