// Reads advisories in the OSV format: what is known of one release, in the words of the house.
import type { Severity } from '../core/severity.ts';
import { severityOfVector } from './cvss.ts';

export interface Advisory {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly severity: Severity;
  /** Versions that end the affected ranges of the package, as the advisory orders them. */
  readonly fixed: readonly string[];
  /** Whether it says that the package itself is malware. */
  readonly isMalicious: boolean;
}

/** Text of a summary that is kept. */
const SUMMARY = 300;
const WORDS: ReadonlyMap<string, Severity> = new Map([
  ['CRITICAL', 'CRITICAL'],
  ['HIGH', 'HIGH'],
  ['MODERATE', 'MEDIUM'],
  ['MEDIUM', 'MEDIUM'],
  ['LOW', 'LOW'],
]);

/** Records of malicious packages have ids of their own (OpenSSF malicious-packages). */
export function isMaliciousId(id: string): boolean {
  return id.startsWith('MAL-');
}

/**
 * The advisory that a JSON value is, for one package; undefined when it is none, or was withdrawn.
 * Source: Open Source Vulnerability format, ossf.github.io/osv-schema.
 */
export function advisoryOf(value: unknown, ecosystem: string, name: string): Advisory | undefined {
  const id = textAt(value, 'id');
  if (id === undefined || textAt(value, 'withdrawn') !== undefined) return undefined;
  const affected = listAt(value, 'affected').filter((each) => isOf(each, ecosystem, name));
  const isMalicious = isMaliciousId(id);
  return {
    id,
    aliases: listAt(value, 'aliases').filter((alias) => typeof alias === 'string'),
    summary:
      (textAt(value, 'summary') ?? textAt(value, 'details') ?? '').split('\n', 1)[0]?.slice(0, SUMMARY) ?? '',
    severity: isMalicious ? 'CRITICAL' : severityOf(value, affected),
    fixed: [...new Set(affected.flatMap(fixedOf))],
    isMalicious,
  };
}

function isOf(affected: unknown, ecosystem: string, name: string): boolean {
  const found = at(affected, 'package');
  return (
    textAt(found, 'ecosystem') === ecosystem && textAt(found, 'name')?.toLowerCase() === name.toLowerCase()
  );
}

/** In words where the database rates it, else from a vector; what nobody rated is taken for medium. */
function severityOf(value: unknown, affected: readonly unknown[]): Severity {
  const word = textAt(at(value, 'database_specific'), 'severity')?.toUpperCase() ?? '';
  const vectors = [value, ...affected].flatMap((each) => listAt(each, 'severity'));
  const scores = vectors.flatMap((each) => severityOfVector(textAt(each, 'score') ?? '') ?? []);
  return WORDS.get(word) ?? scores[0] ?? 'MEDIUM';
}

function fixedOf(affected: unknown): string[] {
  const events = listAt(affected, 'ranges')
    .filter((range) => textAt(range, 'type') !== 'GIT')
    .flatMap((range) => listAt(range, 'events'));
  return events.flatMap((event) => textAt(event, 'fixed') ?? []);
}

export function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const found: unknown = Reflect.get(value, key);
  return found;
}

export function textAt(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}
