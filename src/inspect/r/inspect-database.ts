// Reads and judges lazy-load databases: what R runs when a name of a package or of a cache is used.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Inspection, InspectionContext, Member } from '../../core/inspection.ts';
import { RDatabase, type RDatabaseObject } from '../../format/r/database.ts';
import { readDatabaseIndex, type RIndex } from '../../format/r/database-index.ts';
import type { RStop } from '../../format/r/facts.ts';
import { isRedis } from './claims.ts';
import { grouped, incompleteOf } from './findings.ts';
import { judgeR, kept, type RVerdict } from './judge.ts';
import { type RKnowledge, rKnowledge } from './knowledge.ts';

/** Verdicts kept of one file: whoever has more of them is blocked by the first. */
const MAX_VERDICTS = 20_000;
/** Objects with data behind them that are handed on. */
const MAX_RESTS = 1_000;

export async function inspectDatabase(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { bytes } = artifact;
  const index = await indexBeside(artifact, context);
  if (index === undefined && isRedis(artifact, await bytes.read(0, 9)))
    return { format: 'redis-dump', findings: [], members: [], incomplete: [] };
  const knowledge = rKnowledge(context.rules);
  const database = new RDatabase(bytes, kept(knowledge));
  const said = new Said(knowledge);
  for await (const object of database.objects(index?.entries ?? [])) said.object(object);
  return {
    format: 'r-database',
    findings: grouped(said.verdicts, artifact, context.rules),
    members: said.members,
    incomplete: [...said.incomplete.values(), ...gapOf(index?.stopped), ...gapOf(database.stopped)],
  };
}

/** The index has the name of the database but for the last letter. What is in an archive has no files beside it. */
async function indexBeside(
  { locator }: Artifact,
  { openHead }: InspectionContext,
): Promise<RIndex | undefined> {
  if (openHead === undefined || locator.members.length > 0) return undefined;
  const { path } = locator;
  const file = await openHead(`${path.slice(0, -1)}${path.endsWith('B') ? 'X' : 'x'}`);
  return file === undefined ? undefined : readDatabaseIndex(file);
}

/** What is said of the objects together. */
class Said {
  readonly verdicts: RVerdict[] = [];
  readonly members: Member[] = [];
  /** The first of each kind. */
  readonly incomplete = new Map<string, Incomplete>();
  private readonly knowledge: RKnowledge;

  constructor(knowledge: RKnowledge) {
    this.knowledge = knowledge;
  }

  object({ offset, isPlain, facts, rest }: RDatabaseObject): void {
    const place = (at = 0): number => (isPlain ? offset + at : offset);
    for (const verdict of judgeR(facts, this.knowledge, false)) {
      if (this.verdicts.length >= MAX_VERDICTS) this.stop(full(offset));
      else this.verdicts.push({ ...verdict, offset: place(verdict.offset) });
    }
    if (facts.stopped !== undefined) this.stop({ ...facts.stopped, offset: place(facts.stopped.offset) });
    if (rest === undefined) return;
    if (this.members.length >= MAX_RESTS) return this.stop(full(offset));
    this.members.push({
      name: `data behind byte ${rest.at} of the object at byte ${offset}`,
      unpacked: rest.size,
      open: async () => ({ bytes: await rest.open() }),
    });
  }

  stop(why: RStop): void {
    if (!this.incomplete.has(why.code)) this.incomplete.set(why.code, incompleteOf(why));
  }
}

function full(offset: number): RStop {
  return { code: 'BUDGET', reason: 'there is more to tell of the objects than is told', offset };
}

/**
 * Where objects cannot be told apart, an index may know of more; where the index cannot be read (it may be a pointer to
 * a file elsewhere), of others.
 */
function gapOf(stopped: RStop | undefined): Incomplete[] {
  if (stopped === undefined) return [];
  if (stopped.code === 'BUDGET') return [incompleteOf(stopped)];
  const { reason, offset } = stopped;
  return [{ code: 'broken', reason, risk: 'unknown', offset }];
}
