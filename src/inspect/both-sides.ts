// Inspects a change on both sides: what it brings, and what base had already where that may account for it.
import type { ChangedFile, ChangeSet, Source } from '../core/change.ts';
import type { Coverage } from '../core/coverage.ts';
import type { ModelDrift } from '../core/drift.ts';
import type { Finding } from '../core/finding.ts';
import type { Bytes } from '../core/bytes.ts';
import type { AddedPackage } from '../core/package.ts';
import { findingOf, type Occurrence, type RuleBook } from '../core/rule.ts';
import { once } from '../core/once.ts';
import { loadRules } from '../core/rulebook.ts';
import type { ModelTensors } from '../core/tensors.ts';
import { type ChangeInspection, inspectChange, type Side } from './change.ts';
import { digestsOf } from './digests.ts';
import type { RuleTexts } from './custom/load.ts';
import { incompleteFinding } from './incomplete.ts';
import { modelDrift, withEarlierTensors } from './models.ts';
import type { OriginRequest } from './origins.ts';
import type { WorkerProgram } from './workplace/program.ts';
import type { Orders, Scope, Workplace } from './workplace/workplace.ts';

export interface BothSidesRequest {
  readonly source: Source;
  /** The files that the policy does not leave out. */
  readonly files: readonly ChangedFile[];
  /** What could not be listed. */
  readonly unlisted: ChangeSet['incomplete'];
  /** What other rooms found, by the id of its rule. */
  readonly occurrences: readonly { readonly rule: string; readonly occurrence: Occurrence }[];
  readonly allowedGlobals: ReadonlySet<string>;
  /** The rules that a team keeps at base. */
  readonly customRules: RuleTexts;
  readonly youngSince?: Date;
  /** Asked once, about the releases that the change brings in. */
  readonly advisories?: (packages: readonly AddedPackage[]) => Promise<{
    readonly occurrences: BothSidesRequest['occurrences'];
    readonly notices: readonly string[];
  }>;
  /** Fetches the files of these releases, and has what is in them inspected. */
  readonly registry?: LookIntoPackages;
  readonly onFile?: (path: string, index: number, total: number) => void;
  /** What the threads start that inspect; absent, everything is inspected in this one. */
  readonly worker?: WorkerProgram;
}

/** Asked once. `inspect` gives all that is found in one file of a package. */
export type LookIntoPackages = (
  packages: readonly AddedPackage[],
  given: {
    readonly rules: RuleBook;
    readonly youngSince?: Date;
    readonly inspect: (member: PackageFile) => Promise<readonly Finding[]>;
  },
) => Promise<{
  readonly occurrences: BothSidesRequest['occurrences'];
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}>;

interface PackageFile {
  readonly path: string;
  readonly members: readonly string[];
  readonly bytes: Bytes;
}

/** Loaded when they are asked for: threads have their own, and here findings alone are made of them. */
type RulesLater = () => Promise<RuleBook>;

type DigestOf = (path: string) => string | undefined;
type OriginOf = (path: string) => string | undefined;

export interface BothSides {
  readonly rules: RuleBook;
  readonly findings: readonly Finding[];
  readonly baseFindings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  /** What the change does to the tensors of models. */
  readonly drift: readonly ModelDrift[];
  readonly notices: readonly string[];
  /** Bytes of the files at head that were opened. */
  readonly bytes: number;
  readonly sha256Of: DigestOf;
  readonly baseSha256Of: DigestOf;
  /** Where a file with findings was before it moved; undefined when it did not, or nobody can tell. */
  readonly originOf: OriginOf;
}

/** Never rejects for what a file holds: files that cannot be read are findings. */
export async function inspectBothSides(request: BothSidesRequest): Promise<BothSides> {
  const { rules, workplace } = await workplaceFor(request);
  try {
    // A team's own rules have to hold before anything is read.
    if (request.customRules.size > 0) await rules();
    return await inspectAll(request, rules, workplace);
  } finally {
    workplace.close();
  }
}

/** Threads get ready while the examples of a team's own rules are proven here. */
async function workplaceFor(
  request: BothSidesRequest,
): Promise<{ readonly rules: RulesLater; readonly workplace: Workplace }> {
  const { worker, customRules, allowedGlobals, youngSince } = request;
  const orders: Orders = { customRules, allowedGlobals, ...(youngSince !== undefined && { youngSince }) };
  if (worker === undefined) {
    const { Here, provenStaff } = await import('./workplace/here.ts');
    const staff = await provenStaff(customRules);
    return { rules: () => Promise.resolve(staff.rules), workplace: new Here(staff, orders) };
  }
  const { Workers } = await import('./workplace/workers.ts');
  const rules = once(() => rulesFor(customRules));
  return { rules, workplace: new Workers(worker, orders, rules) };
}

/** Without the inspectors, which the threads have, unless there are examples to prove. Throws CustomRuleError. */
async function rulesFor(customRules: RuleTexts): Promise<RuleBook> {
  if (customRules.size === 0) return loadRules();
  const { provenStaff } = await import('./workplace/here.ts');
  return (await provenStaff(customRules)).rules;
}

async function inspectAll(
  request: BothSidesRequest,
  rulesLater: RulesLater,
  workplace: Workplace,
): Promise<BothSides> {
  const { source, files, unlisted, occurrences } = request;
  const head = await inspectSide('head', request, rulesLater, workplace);
  const rules = await rulesLater();
  const known = head.packages.length === 0 ? undefined : await request.advisories?.(head.packages);
  const packages = await lookIntoPackages(head.packages, request, rules, workplace);
  const findings = [
    ...[...occurrences, ...(known?.occurrences ?? []), ...(packages?.occurrences ?? [])].map(
      ({ rule, occurrence }) => findingOf(rules.rule(rule), occurrence),
    ),
    ...unlisted.map(({ path, incomplete }) => incompleteFinding(incomplete, { path, members: [] }, rules)),
    ...head.findings,
    ...(packages?.findings ?? []),
  ];
  const base = await sideAtBase(findings, request, rulesLater, workplace);
  const baseFindings = base?.findings ?? [];
  const earlier = base?.models ?? (await tensorsAtBase(head.models, request, rulesLater, workplace));
  return {
    rules,
    findings,
    baseFindings,
    coverage: head.coverage,
    drift: modelDrift(files, head.models, earlier),
    notices: [...(known?.notices ?? []), ...(packages?.notices ?? [])],
    bytes: head.bytes,
    sha256Of: await digestsOf(worthHashing(findings), files, 'head', source),
    baseSha256Of: await digestsOf(baseFindings, files, 'base', source),
    originOf: await originOf({ findings, baseFindings, files, source, rules }),
  };
}

function inspectSide(
  side: Side,
  { files, source, onFile }: BothSidesRequest,
  rules: RulesLater,
  workplace: Workplace,
  scope: Scope = 'everything',
): Promise<ChangeInspection> {
  return inspectChange(files, side, {
    source,
    rules,
    workplace,
    scope,
    ...(side === 'head' && onFile !== undefined && { onFile }),
  });
}

/** Nothing is opened outside of it: a pointer in a package stays one. */
async function lookIntoPackages(
  packages: readonly AddedPackage[],
  { registry, youngSince }: BothSidesRequest,
  rules: RuleBook,
  workplace: Workplace,
): Promise<Awaited<ReturnType<LookIntoPackages>> | undefined> {
  if (registry === undefined || packages.length === 0) return undefined;
  const surroundings = { openLfs: () => Promise.resolve(undefined) };
  return registry(packages, {
    rules,
    ...(youngSince !== undefined && { youngSince }),
    inspect: async ({ path, members, bytes }) => {
      const artifact = { locator: { path, members }, bytes };
      return (await workplace.inspect(artifact, surroundings, 'everything')).findings;
    },
  });
}

/** What base had is read only when there is something that it could account for. */
async function sideAtBase(
  findings: readonly Finding[],
  request: BothSidesRequest,
  rules: RulesLater,
  workplace: Workplace,
): Promise<ChangeInspection | undefined> {
  if (findings.length === 0 || request.files.every((file) => file.base === undefined)) return undefined;
  return inspectSide('base', request, rules, workplace);
}

/** Where base is not inspected, the headers of its models are all that is read of it. */
async function tensorsAtBase(
  head: readonly ModelTensors[],
  request: BothSidesRequest,
  rules: RulesLater,
  workplace: Workplace,
): Promise<readonly ModelTensors[]> {
  const files = withEarlierTensors(request.files, head);
  if (files.length === 0) return [];
  return (await inspectSide('base', { ...request, files }, rules, workplace, 'tensors')).models;
}

/** Who looks is loaded only when something was found on both sides and files came and went. */
async function originOf(request: OriginRequest): Promise<OriginOf> {
  const { files, baseFindings } = request;
  const moves = files.some(({ base }) => base === undefined) && files.some(({ head }) => head === undefined);
  if (!moves || baseFindings.length === 0) return () => undefined;
  return (await import('./origins.ts')).originsOf(request);
}

/** Digests matter where an exception may quote them: hashing a large file for a mere note would be waste. */
function worthHashing(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'LOW' && severity !== 'INFO');
}
