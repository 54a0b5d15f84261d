// Inspects a change on both sides: what it brings, and what base had already where that may account for it.
import type { ChangedFile, ChangeSet, Source } from '../core/change.ts';
import type { Coverage } from '../core/coverage.ts';
import type { Finding } from '../core/finding.ts';
import { findingOf, type Occurrence, type RuleBook } from '../core/rule.ts';
import { loadRules } from '../core/rulebook.ts';
import { type ChangeInspection, inspectChange, type Side } from './change.ts';
import { digestsOf } from './digests.ts';
import { incompleteFinding } from './incomplete.ts';
import { inspectorsFor } from './inspectors.ts';

export interface BothSidesRequest {
  readonly source: Source;
  /** The files that the policy does not leave out. */
  readonly files: readonly ChangedFile[];
  /** What could not be listed. */
  readonly unlisted: ChangeSet['incomplete'];
  /** What other rooms found, by the id of its rule. */
  readonly occurrences: readonly { readonly rule: string; readonly occurrence: Occurrence }[];
  readonly allowedGlobals: ReadonlySet<string>;
  readonly onFile?: (path: string, index: number, total: number) => void;
}

type DigestOf = (path: string) => string | undefined;

export interface BothSides {
  readonly rules: RuleBook;
  readonly findings: readonly Finding[];
  readonly baseFindings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  /** Bytes of the files at head that were opened. */
  readonly bytes: number;
  readonly sha256Of: DigestOf;
  readonly baseSha256Of: DigestOf;
}

/** Never rejects for what a file holds: files that cannot be read are findings. */
export async function inspectBothSides(request: BothSidesRequest): Promise<BothSides> {
  const { source, files, unlisted, occurrences } = request;
  const rules = await loadRules();
  const head = await inspectSide('head', request, rules);
  const findings = [
    ...occurrences.map(({ rule, occurrence }) => findingOf(rules.rule(rule), occurrence)),
    ...unlisted.map(({ path, incomplete }) => incompleteFinding(incomplete, { path, members: [] }, rules)),
    ...head.findings,
  ];
  const baseFindings = await findingsAtBase(findings, request, rules);
  return {
    rules,
    findings,
    baseFindings,
    coverage: head.coverage,
    bytes: head.bytes,
    sha256Of: await digestsOf(worthHashing(findings), files, 'head', source),
    baseSha256Of: await digestsOf(baseFindings, files, 'base', source),
  };
}

function inspectSide(
  side: Side,
  { files, source, allowedGlobals, onFile }: BothSidesRequest,
  rules: RuleBook,
): Promise<ChangeInspection> {
  return inspectChange(files, side, {
    source,
    rules,
    inspectors: inspectorsFor(rules),
    allowedGlobals,
    ...(side === 'head' && onFile !== undefined && { onFile }),
  });
}

/** What base had is read only when there is something that it could account for. */
async function findingsAtBase(
  findings: readonly Finding[],
  request: BothSidesRequest,
  rules: RuleBook,
): Promise<readonly Finding[]> {
  if (findings.length === 0 || request.files.every((file) => file.base === undefined)) return [];
  return (await inspectSide('base', request, rules)).findings;
}

/** Digests matter where an exception may quote them: hashing a large file for a mere note would be waste. */
function worthHashing(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'LOW' && severity !== 'INFO');
}
