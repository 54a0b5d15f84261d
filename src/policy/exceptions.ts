// Exceptions: findings that were looked at and accepted, until a day, by someone who answers for it.
import { compileGlob, type PathMatcher } from './globs.ts';
import type { DigestOf } from './existing.ts';
import type { UniqueFinding } from './order.ts';
import type { Exception } from './policy.ts';

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/**
 * Rules about the policy itself. No exception waives them: one exception would switch off the only sign that
 * exceptions are being added.
 */
const GUARD_PREFIX = 'GUARD-';

export interface ExceptionContext {
  /** The injected clock. An exception holds until the end of its last day in UTC. */
  readonly now: Date;
  readonly sha256Of: DigestOf;
  /** Every path that was looked at: an exception for other paths is not called unused. */
  readonly paths: readonly string[];
}

export interface AppliedExceptions {
  readonly waivers: ReadonlyMap<UniqueFinding, Exception>;
  /** One line for each exception that is expired, mismatching, unused or remarkable, in file order. */
  readonly notices: readonly string[];
}

/**
 * Matches exceptions with findings: same rule, path glob, not expired, and the file's sha256 where the exception
 * quotes one, which it must for everything but text ({@link UniqueFinding.needsDigest}). The first in file order
 * wins. @throws PolicyError BAD_GLOB
 */
export function applyExceptions(
  exceptions: readonly Exception[],
  findings: readonly UniqueFinding[],
  context: ExceptionContext,
): AppliedExceptions {
  const waivers = new Map<UniqueFinding, Exception>();
  const places = byRuleAndPath(findings);
  const notices = exceptions.flatMap((exception) => {
    const problem = apply(exception, places.get(exception.rule) ?? new Map(), context, waivers);
    const subject = `${exception.at}: the exception for ${exception.rule} in ${exception.path}`;
    return problem === undefined ? [] : [`${subject} ${problem}.`];
  });
  return { waivers, notices };
}

type FindingsByPath = ReadonlyMap<string, readonly UniqueFinding[]>;

/** Thousands of exceptions may meet thousands of findings; each pair of rule and path is matched once. */
function byRuleAndPath(findings: readonly UniqueFinding[]): ReadonlyMap<string, FindingsByPath> {
  const rules = new Map<string, Map<string, UniqueFinding[]>>();
  for (const one of findings) {
    const { rule, location } = one.finding;
    const paths = rules.get(rule) ?? new Map<string, UniqueFinding[]>();
    const group = paths.get(location.path) ?? [];
    group.push(one);
    rules.set(rule, paths.set(location.path, group));
  }
  return rules;
}

/** Enters what one exception waives, among the findings of its rule; what there is to say about it, if anything. */
function apply(
  exception: Exception,
  places: FindingsByPath,
  context: ExceptionContext,
  waivers: Map<UniqueFinding, Exception>,
): string | undefined {
  if (exception.rule.startsWith(GUARD_PREFIX)) return 'is ignored: changes of the policy cannot be waived';
  if (exception.expires < context.now.toISOString().slice(0, 10)) {
    return `expired on ${exception.expires} and is ignored; renew or remove it`;
  }
  const matches = compileGlob(exception.path);
  const candidates = [...places].flatMap(([path, findings]) => (matches(path) ? findings : []));
  if (candidates.length === 0) return unused(matches, context);
  let mismatch: string | undefined;
  for (const candidate of candidates) {
    const problem = mismatchOf(exception, candidate, context.sha256Of);
    if (problem !== undefined) mismatch ??= problem;
    else if (!waivers.has(candidate)) waivers.set(candidate, exception);
  }
  return mismatch ?? farAhead(exception, context.now);
}

function mismatchOf(exception: Exception, candidate: UniqueFinding, sha256Of: DigestOf): string | undefined {
  const { path } = candidate.finding.location;
  const actual = sha256Of(path);
  if (exception.sha256 === undefined) {
    if (!candidate.needsDigest) return undefined;
    const value = actual === undefined ? '' : ` (${actual})`;
    return `is ignored for ${path}: it must quote the sha256 of the file that was looked at${value}`;
  }
  if (actual === undefined) return `is ignored for ${path}: the sha256 of this file is not known`;
  if (actual === exception.sha256) return undefined;
  return `is ignored for ${path}: it is for another version of the file, this one has the sha256 ${actual}`;
}

function unused(matches: PathMatcher, context: ExceptionContext): string | undefined {
  const lookedAt = context.paths.some((path) => matches(path));
  return lookedAt ? 'is not used: there is no such finding any more; remove it' : undefined;
}

function farAhead(exception: Exception, now: Date): string | undefined {
  const far = Date.parse(exception.expires) - now.getTime() > YEAR_MS;
  return far ? `holds until ${exception.expires}, more than a year from now; prefer a nearer day` : undefined;
}
