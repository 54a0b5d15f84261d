// Walks one file and everything inside it: sniff, inspect, open members, within depth and budgets.
import { type Artifact, isDecoded, type Locator } from '../core/artifact.ts';
import type { Coverage, Incomplete } from '../core/coverage.ts';
import { messageOf } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import {
  type Inspection,
  type InspectionContext,
  type Inspector,
  type Member,
  SNIFF_BYTES,
} from '../core/inspection.ts';
import { LIMITS } from '../core/limits.ts';
import type { AddedPackage } from '../core/package.ts';
import type { ModelTensors } from '../core/tensors.ts';
import { type StartedFiles, startedMembers, startsFor } from './hooks/starts.ts';
import { incompleteFinding } from './incomplete.ts';
import { type IncludedFiles, includesFor } from './package/included.ts';
import { pickleInspector } from './pickle/pickle.ts';
import { TensorRoom, TENSORS_PER_FILE } from './tensor-room.ts';
import { unrecognised } from './unread.ts';

/** Everything learned about one file. */
export interface FileInspection {
  readonly findings: readonly Finding[];
  /** The file first, then its members in the order they were opened. */
  readonly coverage: readonly Coverage[];
  readonly packages: readonly AddedPackage[];
  readonly models: readonly ModelTensors[];
}

/** Inspects a file and all its members. Never rejects: what goes wrong is coverage, and a finding. */
export async function inspectFile(
  artifact: Artifact,
  context: InspectionContext,
  inspectors: readonly Inspector[],
  starts = startsFor(context.rules, inspectors),
  includes = includesFor(context.rules, inspectors),
): Promise<FileInspection> {
  const walk = new Walk(context, inspectors, starts, includes);
  await walk.visitFile(artifact);
  return walk;
}

class Walk implements FileInspection {
  readonly findings: Finding[] = [];
  readonly coverage: Coverage[] = [];
  readonly packages: AddedPackage[] = [];
  readonly models: ModelTensors[] = [];
  private readonly context: InspectionContext;
  private readonly inspectors: readonly Inspector[];
  private readonly starts: StartedFiles | undefined;
  private readonly includes: IncludedFiles | undefined;
  private readonly tensorRoom = new TensorRoom(TENSORS_PER_FILE);
  private visited = 0;
  /** Bytes that members were unpacked to so far; slices of the file cost nothing. */
  private unpacked = 0;

  constructor(
    context: InspectionContext,
    inspectors: readonly Inspector[],
    starts: StartedFiles | undefined,
    includes: IncludedFiles | undefined,
  ) {
    this.context = context;
    this.inspectors = inspectors;
    this.starts = starts;
    this.includes = includes;
  }

  /** What a hook starts is read as the program that it is started as, and what a list includes as a list. */
  async visitFile(artifact: Artifact): Promise<void> {
    const { openHead } = this.context;
    const isFile = artifact.locator.members.length === 0 && !isDecoded(artifact);
    let incomplete: Incomplete[] = [];
    let startedAs: Artifact['startedAs'];
    let includedAs: Artifact['includedAs'];
    try {
      if (isFile && openHead) {
        startedAs = await this.starts?.languageOf(artifact.locator.path, openHead);
        if ((await this.includes?.has(artifact, openHead)) === true) includedAs = 'requirements';
      }
    } catch (error) {
      incomplete = [unreadable(error)];
    }
    await this.visit(
      { ...artifact, ...(startedAs && { startedAs }), ...(includedAs && { includedAs }) },
      incomplete,
    );
  }

  private async visit(artifact: Artifact, already: readonly Incomplete[]): Promise<void> {
    const incomplete = [...already];
    const formats: string[] = [];
    const members: Member[] = [];
    try {
      for (const inspector of await this.claimants(artifact)) {
        const inspection = await this.run(inspector, artifact);
        if (inspection.format !== '') formats.push(inspection.format);
        this.findings.push(...inspection.findings);
        incomplete.push(...inspection.incomplete);
        members.push(...inspection.members);
        this.packages.push(...(inspection.packages ?? []));
        if (inspection.tensors !== undefined)
          this.models.push({ ...this.tensorRoom.take(inspection.tensors), locator: artifact.locator });
      }
      if (formats.length === 0 && artifact.bytes.size > 0 && !isDecoded(artifact))
        incomplete.push(...this.unclaimed(artifact));
    } catch (error) {
      incomplete.push(unreadable(error));
    }
    this.conclude(artifact, formats, incomplete, members);
    await this.descend(artifact, members);
  }

  private async claimants(artifact: Artifact): Promise<Inspector[]> {
    const head = await artifact.bytes.read(0, SNIFF_BYTES);
    const decoded = isDecoded(artifact);
    const asked = decoded ? this.inspectors.filter(({ readsDecoded }) => readsDecoded) : this.inspectors;
    const claimants: Inspector[] = [];
    for (const inspector of asked) {
      const claim = inspector.recognises(artifact, head);
      // Most answer at once, and waiting for each of them would cost more than asking.
      if (typeof claim === 'boolean' ? claim : await claim) claimants.push(inspector);
    }
    // What a loader unpickles is read as a pickle even when it looks like nothing.
    return claimants.length === 0 && artifact.use === 'pickle' ? [pickleInspector] : claimants;
  }

  private unclaimed(artifact: Artifact): Incomplete[] {
    const incomplete = unrecognised(artifact.locator, this.context.rules);
    return incomplete === undefined ? [] : [incomplete];
  }

  /** A parser that fails in a way it should not is our bug, not a clean file: it is said and may run code. */
  private async run(inspector: Inspector, artifact: Artifact): Promise<Inspection> {
    try {
      return await inspector.inspect(artifact, this.context);
    } catch (error) {
      const reason = `the ${inspector.name} inspector failed: ${messageOf(error)}`;
      const incomplete: Incomplete = { code: 'unreadable', reason, risk: 'runs-code' };
      return { format: inspector.name, findings: [], members: [], incomplete: [incomplete] };
    }
  }

  private conclude(
    artifact: Artifact,
    formats: string[],
    incomplete: Incomplete[],
    members: readonly Member[],
  ): void {
    // What was decoded out of a file is that file, which has its own line in the coverage.
    if (isDecoded(artifact) && incomplete.length === 0) return;
    const { locator, bytes } = artifact;
    const nothingRead = incomplete.some(({ code }) => NOTHING_READ.has(code)) && members.length === 0;
    const status = incomplete.length === 0 ? 'inspected' : nothingRead ? 'not-inspected' : 'partial';
    this.coverage.push({
      locator,
      format: formats.join('+') || 'data',
      size: bytes.size,
      status,
      incomplete,
    });
    for (const reason of incomplete)
      this.findings.push(incompleteFinding(reason, locator, this.context.rules));
  }

  private async descend(parent: Artifact, members: readonly Member[]): Promise<void> {
    const languageOf = startedMembers(members, this.starts);
    for (const member of members) {
      const locator = locatorOf(parent, member);
      const refusal = this.refusal(locator);
      if (refusal !== undefined) return this.notOpened(locator, refusal);
      try {
        const { bytes, incomplete, findings = [] } = await member.open();
        this.findings.push(...findings);
        this.unpacked += member.unpacked ?? (bytes.inMemory === true ? bytes.size : 0);
        const before = this.findings.length;
        const startedAs = await languageOf(member);
        await this.visit(
          {
            locator,
            bytes,
            ...(startedAs && { startedAs }),
            ...(member.use && { use: member.use }),
            ...(member.claims && { claims: member.claims }),
          },
          incomplete === undefined ? [] : [incomplete],
        );
        if (member.place !== undefined) this.replace(before, member.place);
      } catch (error) {
        this.notOpened(locator, unreadable(error));
      }
    }
  }

  /** Puts findings in a decoded text on the lines of the file that it was decoded from. */
  private replace(from: number, place: NonNullable<Member['place']>): void {
    for (let index = from; index < this.findings.length; index++) {
      const finding = this.findings[index];
      if (finding?.location.line === undefined) continue;
      const { line, column } = finding.location;
      const raw = place({ line, ...(column !== undefined && { column }) });
      this.findings[index] = { ...finding, location: { ...finding.location, ...raw } };
    }
  }

  /** The reason to stop opening members, if one of the limits is reached. */
  private refusal(locator: Locator): Incomplete | undefined {
    this.visited++;
    if (locator.members.length > LIMITS.depth)
      return overBudget(`archives are nested deeper than ${LIMITS.depth}`);
    if (this.unpacked > LIMITS.inflatedPerFile)
      return overBudget('the members unpack to more than the limit');
    if (this.visited > LIMITS.membersPerFile) return overBudget(`more than ${LIMITS.membersPerFile} members`);
    return undefined;
  }

  private notOpened(locator: Locator, incomplete: Incomplete): void {
    this.coverage.push({
      locator,
      format: 'unknown',
      size: 0,
      status: 'not-inspected',
      incomplete: [incomplete],
    });
    this.findings.push(incompleteFinding(incomplete, locator, this.context.rules));
  }
}

const NOTHING_READ: ReadonlySet<string> = new Set(['unsupported', 'not-fetched', 'encrypted', 'unreadable']);

function locatorOf(parent: Artifact, member: Member): Locator {
  const { path, members } = parent.locator;
  return { path, members: member.name === undefined ? members : [...members, member.name] };
}

function unreadable(error: unknown): Incomplete {
  return { code: 'unreadable', reason: `could not be read: ${messageOf(error)}`, risk: 'unknown' };
}

function overBudget(reason: string): Incomplete {
  return { code: 'budget', reason: `${reason}; the rest was not opened`, risk: 'runs-code' };
}
