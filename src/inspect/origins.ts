// Where files with findings were before: only a file that really moved takes its findings with it.
import type { ChangedFile, FileVersion, Source } from '../core/change.ts';
import type { Finding } from '../core/finding.ts';
import type { RuleBook } from '../core/rule.ts';
import { isAlike, likeness, type Lines, linesOf } from './likeness.ts';
import { placeKinds } from './place-kinds.ts';

/** Texts that are compared; larger ones moved only if they are the same blob. */
const MAX_TEXT = 2 * 2 ** 20;
/** Bytes of all texts together, and pairs: a change that moves more than that and edits it all is not followed. */
const MAX_TEXTS = 64 * 2 ** 20;
const MAX_PAIRS = 20_000;

export type OriginOf = (path: string) => string | undefined;

export interface OriginRequest {
  readonly findings: readonly Finding[];
  readonly baseFindings: readonly Finding[];
  readonly files: readonly ChangedFile[];
  readonly source: Source;
  readonly rules: RuleBook;
}

/** One side of a file that came or went, with what was found in it. */
interface Place {
  readonly path: string;
  readonly version: FileVersion;
  readonly found: ReadonlySet<string>;
}

/**
 * The old path of a file of which that is gone while the new one was not there before, and whose content is the same or
 * much alike. Each old file became one new one at most, and none that would be started in ways that it was not.
 * Whatever is not known did not move.
 */
export async function originsOf(request: OriginRequest): Promise<OriginOf> {
  const { files, source, rules } = request;
  const once = withoutSharedPaths(files);
  const came = placesOf(once, request.findings, ({ head, base }) => (base === undefined ? head : undefined));
  const gone = placesOf(once, request.baseFindings, ({ head, base }) =>
    head === undefined ? base : undefined,
  );
  if (came.length === 0 || gone.length === 0) return () => undefined;
  const origins = new Map<string, string>();
  const left = new Set(gone);
  for (const [to, from] of [...sameBlobs(came, gone), ...(await alike(came, gone, source))]) {
    if (origins.has(to.path) || !left.has(from) || !(await staysWhatItIs(from, to, source, rules))) continue;
    origins.set(to.path, from.path);
    left.delete(from);
  }
  return (path) => origins.get(path);
}

type Pair = readonly [to: Place, from: Place];

/** Names that are not UTF-8 may show the same path: then nobody can tell which one is meant. */
function withoutSharedPaths(files: readonly ChangedFile[]): readonly ChangedFile[] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(path, (counts.get(path) ?? 0) + 1);
  return files.filter(({ path }) => counts.get(path) === 1);
}

function placesOf(
  files: readonly ChangedFile[],
  findings: readonly Finding[],
  versionOf: (file: ChangedFile) => FileVersion | undefined,
): readonly Place[] {
  const found = new Map<string, Set<string>>();
  for (const { rule, subject, location } of findings) {
    const keys = found.get(location.path) ?? new Set<string>();
    found.set(location.path, keys.add(JSON.stringify([rule, location.members, subject])));
  }
  return files.flatMap((file) => {
    const version = versionOf(file);
    const keys = found.get(file.path);
    if (version === undefined || version.kind === 'gitlink' || keys === undefined) return [];
    return [{ path: file.path, version, found: keys }];
  });
}

/** Those that keep their name first: of many files with one content, each goes where it belongs. */
function sameBlobs(came: readonly Place[], gone: readonly Place[]): readonly Pair[] {
  const blob = ({ version: { id, kind } }: Place): string => `${kind === 'symlink'} ${id}`;
  const known = gone.filter(({ version }) => version.id !== '');
  const namesakes = oneForOne(came, known, (place) => `${blob(place)} ${nameOf(place.path)}`);
  const taken = new Set(namesakes.flat());
  const isLeft = (place: Place): boolean => !taken.has(place);
  return [...namesakes, ...oneForOne(came.filter(isLeft), known.filter(isLeft), blob)];
}

function oneForOne(
  came: readonly Place[],
  gone: readonly Place[],
  keyOf: (place: Place) => string,
): readonly Pair[] {
  const waiting = new Map<string, Place[]>();
  for (const from of gone.toReversed()) put(waiting, keyOf(from), from);
  return came.flatMap((to): Pair[] => {
    const from = waiting.get(keyOf(to))?.pop();
    return from === undefined ? [] : [[to, from]];
  });
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}

/** Texts in which the same was found and that have most of their lines in common, the most alike first. */
async function alike(
  came: readonly Place[],
  gone: readonly Place[],
  source: Source,
): Promise<readonly Pair[]> {
  const texts = new Texts(source);
  const goneWith = new Map<string, Place[]>();
  for (const from of gone) for (const key of from.found) put(goneWith, key, from);
  const pairs: { readonly pair: Pair; readonly share: number }[] = [];
  let left = MAX_PAIRS;
  for (const to of came) {
    const candidates = new Set([...to.found].flatMap((key) => goneWith.get(key) ?? []));
    for (const from of candidates) {
      if (to.version.id === from.version.id && to.version.id !== '') continue;
      if (left-- <= 0) break;
      const [now, before] = [await texts.lines(to), await texts.lines(from)];
      const share = now === undefined || before === undefined ? 0 : likeness(now, before);
      if (isAlike(share)) pairs.push({ pair: [to, from], share });
    }
  }
  return pairs.toSorted((a, b) => b.share - a.share).map(({ pair }) => pair);
}

/** Each is read once. */
class Texts {
  private readonly source: Source;
  private readonly known = new Map<Place, Lines | undefined>();
  private left = MAX_TEXTS;

  constructor(source: Source) {
    this.source = source;
  }

  async lines(place: Place): Promise<Lines | undefined> {
    if (!this.known.has(place)) this.known.set(place, await this.read(place));
    return this.known.get(place);
  }

  private async read({ path, version }: Place): Promise<Lines | undefined> {
    if (version.kind === 'symlink') return undefined;
    try {
      const bytes = await this.source.open(path, version);
      if (bytes.size > Math.min(MAX_TEXT, this.left)) return undefined;
      this.left -= bytes.size;
      return linesOf(await bytes.read(0, bytes.size));
    } catch {
      // That it cannot be read is a finding of its own.
      return undefined;
    }
  }
}

async function staysWhatItIs(from: Place, to: Place, source: Source, rules: RuleBook): Promise<boolean> {
  const kindsOf = async ({ path, version }: Place): Promise<ReadonlySet<string>> =>
    placeKinds({ locator: { path, members: [] }, bytes: await source.open(path, version) }, rules);
  try {
    const [before, now] = [await kindsOf(from), await kindsOf(to)];
    return [...now].every((kind) => before.has(kind));
  } catch {
    return false;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
