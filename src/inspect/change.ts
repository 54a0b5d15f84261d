// Inspects every file of a change, a few at a time, in the order of the change.
import type { Artifact } from '../core/artifact.ts';
import type { Bytes } from '../core/bytes.ts';
import type { ChangedFile, FileVersion, Source } from '../core/change.ts';
import type { Coverage, Incomplete } from '../core/coverage.ts';
import { GuardError, messageOf } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { once } from '../core/once.ts';
import { type AddedPackage, withoutRepeatedPins } from '../core/package.ts';
import type { RuleBook } from '../core/rule.ts';
import type { ModelTensors } from '../core/tensors.ts';
import { incompleteFinding } from './incomplete.ts';
import { TensorRoom, TENSORS_PER_CHANGE } from './tensor-room.ts';
import type { FileInspection } from './walk.ts';
import type { Scope, Surroundings, Workplace } from './workplace/workplace.ts';

/** Files read at the same time: enough to hide a server's delay, few enough to bound memory. */
const CONCURRENCY = 4;

/** A symbolic link's target is a path; one longer than any system allows is not read. */
const MAX_LINK_BYTES = 4096;

export interface ChangeInspection {
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  /** Releases that the files bring in. */
  readonly packages: readonly AddedPackage[];
  /** The tensors of the files and what is inside them. */
  readonly models: readonly ModelTensors[];
  /** Bytes of the files that were opened. */
  readonly bytes: number;
}

export interface InspectChangeOptions {
  readonly source: Source;
  readonly rules: () => Promise<RuleBook>;
  readonly workplace: Workplace;
  readonly scope?: Scope;
  /** Called before each file, with how many there are. */
  readonly onFile?: (path: string, index: number, total: number) => void;
}

/** Which version of the files: what the change brings, or what was there before. */
export type Side = 'head' | 'base';

/** What the deleted files of a change were, by path. */
type Origins = ReadonlyMap<string, FileVersion>;

export async function inspectChange(
  files: readonly ChangedFile[],
  side: Side,
  options: InspectChangeOptions,
): Promise<ChangeInspection> {
  const versions = files.flatMap((file) => {
    const version = file[side];
    return version === undefined ? [] : [{ file, version }];
  });
  const origins = new Map(
    files.flatMap(({ path, head, base }) => (head === undefined && base !== undefined ? [[path, base]] : [])),
  );
  const results: FileInspection[] = [];
  const tensorRoom = new TensorRoom(TENSORS_PER_CHANGE);
  let bytes = 0;
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < versions.length; index = next++) {
      const item = versions[index];
      if (item === undefined) return;
      options.onFile?.(item.file.path, index, versions.length);
      const result = await inspectVersion(item.file, item.version, side, origins, options);
      bytes += result.coverage[0]?.size ?? 0;
      results[index] = { ...result, models: result.models.map((model) => tensorRoom.take(model)) };
    }
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, versions.length) }, worker));
  const removals = side === 'head' ? await inspectRemovals(files, options) : [];
  return {
    findings: [...results.flatMap((result) => result.findings), ...removals],
    coverage: results.flatMap((result) => result.coverage),
    packages: withoutRepeatedPins(results.flatMap((result) => result.packages)),
    models: results.flatMap((result) => result.models),
    bytes,
  };
}

async function inspectVersion(
  file: ChangedFile,
  version: FileVersion,
  side: Side,
  origins: Origins,
  options: InspectChangeOptions,
): Promise<FileInspection> {
  const { path } = file;
  if (version.kind === 'gitlink') return notRead(path, 'submodule', SUBMODULE, options.rules);
  let bytes: Bytes;
  try {
    bytes = await options.source.open(path, version);
  } catch (error) {
    return notRead(path, 'unknown', cannotOpen(error), options.rules);
  }
  if (version.kind === 'symlink') return inspectLink(path, bytes, options.rules);
  const earlier = side === 'head' ? earlierOf(file, origins, options.source) : {};
  const artifact = { locator: { path, members: [] }, bytes };
  const surroundings = { ...surroundingsOf(side, options), ...earlier };
  return options.workplace.inspect(artifact, surroundings, options.scope ?? 'everything');
}

/** In the order of the change. */
async function inspectRemovals(
  files: readonly ChangedFile[],
  options: InspectChangeOptions,
): Promise<Finding[]> {
  const { source, workplace } = options;
  const moved = new Map(
    files.flatMap(({ path, movedFrom }) => (movedFrom === undefined ? [] : [[movedFrom, path]])),
  );
  const findings: Finding[] = [];
  for (const { path, head, base } of files) {
    const was = head === undefined ? opener(path, base, source) : undefined;
    if (was === undefined) continue;
    const movedTo = moved.get(path);
    const removed = { path, was, ...(movedTo !== undefined && { movedTo }) };
    findings.push(...(await workplace.inspectRemoval(removed, surroundingsOf('head', options))));
  }
  return findings;
}

function surroundingsOf(side: Side, { source }: InspectChangeOptions): Surroundings {
  return {
    openLfs: (oid, size) => source.openLfs(oid, size),
    // What base had is not measured by what head has.
    ...(side === 'head' && {
      openHead: (path: string) => source.openHead(path),
      openBase: (path: string) => source.openBase(path),
      findsNothing: source.hasNoCommits === true,
    }),
  };
}

/** The earlier version, under the same name or another. */
function earlierOf(
  { path, base, movedFrom }: ChangedFile,
  origins: Origins,
  source: Source,
): Pick<Surroundings, 'before' | 'origin'> {
  const before = opener(path, base, source);
  if (before !== undefined) return { before };
  const origin = movedFrom === undefined ? undefined : opener(movedFrom, origins.get(movedFrom), source);
  return origin === undefined ? {} : { origin };
}

/** Opened only when it is read: most inspectors never ask for it. */
function opener(
  path: string,
  version: FileVersion | undefined,
  source: Source,
): (() => Promise<Artifact>) | undefined {
  if (version === undefined || (version.kind !== 'file' && version.kind !== 'executable')) return undefined;
  const open = once(() => source.open(path, version));
  return () => open().then((bytes) => ({ locator: { path, members: [] }, bytes }));
}

const SUBMODULE: Incomplete = {
  code: 'not-fetched',
  reason:
    'a submodule points at another repository, whose files are not part of this change and were not inspected',
  risk: 'unknown',
};

/** Codes of sources that mean "not here" rather than "damaged". */
const ELSEWHERE: ReadonlySet<string> = new Set(['TOO_LARGE', 'NOT_FETCHED']);

function cannotOpen(error: unknown): Incomplete {
  const elsewhere = error instanceof GuardError && ELSEWHERE.has(String(error.code));
  const code = elsewhere ? 'not-fetched' : 'unreadable';
  return { code, reason: `could not be opened: ${messageOf(error)}`, risk: 'unknown' };
}

/** Links are never followed. One that stays inside the repository names a file that is inspected on its own. */
async function inspectLink(
  path: string,
  bytes: Bytes,
  rules: InspectChangeOptions['rules'],
): Promise<FileInspection> {
  const target = new TextDecoder().decode(await bytes.read(0, MAX_LINK_BYTES));
  if (staysInside(path, target) && bytes.size <= MAX_LINK_BYTES) {
    const locator = { path, members: [] };
    const coverage: Coverage = {
      locator,
      format: 'symlink',
      size: bytes.size,
      status: 'inspected',
      incomplete: [],
    };
    return { findings: [], coverage: [coverage], packages: [], models: [] };
  }
  const reason = `a symbolic link points outside the repository (${target}), where nothing was inspected`;
  return notRead(path, 'symlink', { code: 'not-fetched', reason, risk: 'unknown' }, rules);
}

function staysInside(path: string, target: string): boolean {
  if (target === '' || /^(?:[/\\]|[A-Za-z]:)/.test(target) || target.includes('\\')) return false;
  let depth = path.split('/').length - 1;
  for (const part of target.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '.' && part !== '') depth += 1;
    if (depth < 0) return false;
  }
  return true;
}

async function notRead(
  path: string,
  format: string,
  incomplete: Incomplete,
  rules: InspectChangeOptions['rules'],
): Promise<FileInspection> {
  const locator = { path, members: [] };
  return {
    findings: [incompleteFinding(incomplete, locator, await rules())],
    coverage: [{ locator, format, size: 0, status: 'not-inspected', incomplete: [incomplete] }],
    packages: [],
    models: [],
  };
}
