// The policy file in its own words (schemas/policy.schema.json) -> the policy in the words of the code.
import type { Severity } from '../core/severity.ts';
import { NO_POLICY } from './policy.ts';
import type { CommentMode, Exception, OnIncomplete, PathOverride, Policy, RuleSeverities } from './policy.ts';

type SeverityWord = Lowercase<Severity>;
type RawSeverities = Readonly<Record<string, SeverityWord | 'off'>>;

export interface RawPolicy extends RawThresholds {
  readonly 'on-incomplete'?: OnIncomplete;
  readonly paths?: readonly string[];
  readonly ignore?: readonly string[];
  readonly overrides?: readonly RawOverride[];
  readonly allow?: { readonly globals?: readonly string[] };
  readonly owners?: readonly string[];
  readonly exceptions?: readonly Omit<Exception, 'at'>[];
  readonly comment?: CommentMode;
  readonly 'review-comments'?: boolean;
  readonly lfs?: { readonly fetch?: boolean; readonly 'max-bytes'?: number | string };
  readonly packages?: { readonly 'minimum-age-days'?: number; readonly fetch?: boolean };
  readonly advisories?: Policy['advisories'];
}

interface RawThresholds {
  readonly 'fail-on'?: SeverityWord;
  readonly 'review-on'?: SeverityWord | 'never';
  readonly severity?: RawSeverities;
}

interface RawOverride extends RawThresholds {
  readonly paths: readonly string[];
}

export const SEVERITY_WORDS: Readonly<Record<SeverityWord, Severity>> = {
  critical: 'CRITICAL',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
  info: 'INFO',
};

/** Translates a valid file; `at` tells where its n-th exception stands (`file:line`). */
export function policyOf(raw: RawPolicy, at: (exception: number) => string): Policy {
  return {
    ...thresholdsOf(raw),
    ...(raw['on-incomplete'] !== undefined && { onIncomplete: raw['on-incomplete'] }),
    ...(raw.paths && { paths: raw.paths }),
    ...(raw.ignore && { ignore: raw.ignore }),
    overrides: (raw.overrides ?? []).map(overrideOf),
    allow: { globals: raw.allow?.globals ?? NO_POLICY.allow.globals },
    ...(raw.owners && { owners: raw.owners }),
    exceptions: (raw.exceptions ?? []).map((entry, index) => exceptionOf(entry, at(index))),
    ...(raw.comment && { comment: raw.comment }),
    ...(raw['review-comments'] !== undefined && { reviewComments: raw['review-comments'] }),
    lfs: lfsOf(raw.lfs ?? {}),
    packages: packagesOf(raw.packages ?? {}),
    advisories: raw.advisories ?? {},
  };
}

function overrideOf(raw: RawOverride): PathOverride {
  return { paths: raw.paths, ...thresholdsOf(raw) };
}

function exceptionOf(raw: Omit<Exception, 'at'>, at: string): Exception {
  return { ...raw, ...(raw.sha256 !== undefined && { sha256: raw.sha256.toLowerCase() }), at };
}

function thresholdsOf(raw: RawThresholds) {
  const failOn = raw['fail-on'];
  const reviewOn = raw['review-on'];
  return {
    ...(failOn && { failOn: SEVERITY_WORDS[failOn] }),
    ...(reviewOn && { reviewOn: reviewOn === 'never' ? reviewOn : SEVERITY_WORDS[reviewOn] }),
    severity: severitiesOf(raw.severity ?? {}),
  };
}

function severitiesOf(raw: RawSeverities): RuleSeverities {
  return new Map(Object.entries(raw).map(([rule, to]) => [rule, to === 'off' ? to : SEVERITY_WORDS[to]]));
}

function lfsOf(raw: NonNullable<RawPolicy['lfs']>): Policy['lfs'] {
  const size = raw['max-bytes'];
  return {
    ...(raw.fetch !== undefined && { fetch: raw.fetch }),
    ...(size !== undefined && { maxBytes: typeof size === 'number' ? size : bytesOf(size) }),
  };
}

function packagesOf(raw: NonNullable<RawPolicy['packages']>): Policy['packages'] {
  const { 'minimum-age-days': days, fetch } = raw;
  return { ...(days !== undefined && { minimumAgeDays: days }), ...(fetch !== undefined && { fetch }) };
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['B', 1],
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
]);

/** `500MB` -> 500 000 000. The schema has checked the form. */
function bytesOf(size: string): number {
  const unit = size.replace(/^[0-9]+ ?/, '');
  return Number.parseInt(size, 10) * (UNITS.get(unit) ?? 1);
}
