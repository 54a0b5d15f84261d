// Reads a zip archive that may lie: every member that some reader would see, and every lie.
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { compareHeaders, grows, readsOtherwise } from './compare.ts';
import { ZipError } from './errors.ts';
import { findHidden } from './hidden.ts';
import { ZIP_LIMITS } from './limits.ts';
import { listEntries, type Listing } from './listing.ts';
import { readLocalHeaders } from './local.ts';
import { MemberMaker, pretendsEncryption } from './members.ts';
import type { LocalHeader, Span, ZipAnomaly, ZipArchive, ZipMember } from './model.ts';
import { lookupKey, unsafeName } from './names.ts';
import { METHOD_STORED } from './signatures.ts';
import { looksLikeZip } from './sniff.ts';
import { withTail } from './tail.ts';

export type { OpenedMember, ZipAnomaly, ZipAnomalyKind, ZipArchive } from './model.ts';

/**
 * The union of the members that torch's reader (miniz: the directory decides), CPython's zipfile (offsets relative
 * to the end record) and readers that go from local header to local header would see. Reads the tail, the
 * directories and one local header for each member; no member's data. Throws {@link ZipError} when there is neither
 * an end record nor a local header; rejects with the origin's own error.
 */
export async function readZip(archive: Bytes): Promise<ZipArchive> {
  const bytes = await withTail(archive);
  const listing = await listEntries(bytes);
  const locals = await readLocalHeaders(
    bytes,
    listing.entries.map((entry) => entry.headerOffset),
  );
  const maker = new MemberMaker(bytes, { inflated: ZIP_LIMITS.inflatedPerArchive });
  const central = centralMembers(maker, listing, locals, bytes.size);
  const { members, spans } = central;
  const room = ZIP_LIMITS.members - members.length;
  const hidden = await findHidden(bytes, [...listing.claimed, ...spans], room);
  const concealed = hidden.found.map(({ header, dataEnd }, place) =>
    maker.local(members.length + place, header, dataEnd),
  );
  if (!listing.ended && concealed.length === 0 && !looksLikeZip(await bytes.read(0, 4))) {
    throw new ZipError(
      'NOT_A_ZIP',
      'the file has neither a zip directory nor a zip member: read it as something else',
    );
  }
  const all = [...members, ...concealed];
  return {
    members: all,
    anomalies: bounded([
      ...listing.anomalies,
      ...(listing.ended ? concealed.map(concealedAnomaly) : [NO_DIRECTORY]),
      ...hidden.anomalies,
      ...central.anomalies,
      ...duplicates(all),
      ...overlaps(members.slice(0, listing.entries.length)),
      ...all.flatMap(memberAnomalies),
    ]),
    incomplete: [...listing.incomplete, ...hidden.incomplete, ...withoutRoom(listing, members.length)],
  };
}

interface Central {
  readonly members: readonly ZipMember[];
  readonly spans: readonly Span[];
  readonly anomalies: readonly ZipAnomaly[];
}

/** The members of the directories, and behind them the other views that some reader has of them. */
function centralMembers(
  maker: MemberMaker,
  listing: Listing,
  locals: ReadonlyMap<number, LocalHeader>,
  size: number,
): Central {
  const anomalies: ZipAnomaly[] = [];
  const spans: Span[] = [];
  const members = listing.entries.map((entry, index) => {
    const local = locals.get(entry.headerOffset);
    const member = maker.central(index, entry, local);
    // Without a local header nothing is there to be claimed.
    if (local !== undefined) spans.push(spanOf(member));
    anomalies.push(...compareHeaders(index, entry, local));
    return member;
  });
  const views: ZipMember[] = [];
  for (const entry of listing.entries) {
    const local = locals.get(entry.headerOffset);
    const next = (): number => members.length + views.length;
    // Two at most are added.
    if (local === undefined || next() + 2 > ZIP_LIMITS.members) continue;
    // Where the larger size overruns the file miniz reads nothing.
    if (grows(entry) && local.dataOffset + entry.size <= size)
      views.push(maker.central(next(), { ...entry, compressedSize: entry.size }, local));
    if (!readsOtherwise(entry, local)) continue;
    const length = local.compressedSize > 0 ? local.compressedSize : entry.compressedSize;
    views.push(maker.local(next(), local, local.dataOffset + length));
  }
  return { members: [...members, ...views], spans, anomalies };
}

function spanOf(member: ZipMember): Span {
  return { start: member.headerOffset, end: member.dataOffset + member.compressedSize };
}

const NO_DIRECTORY: ZipAnomaly = {
  kind: 'no-directory',
  detail: 'there is no central directory: members were found by their local headers',
};

function concealedAnomaly(member: ZipMember): ZipAnomaly {
  const detail = 'a local header that no directory names';
  return { kind: 'hidden-member', member: member.index, detail, offset: member.headerOffset };
}

function memberAnomalies(member: ZipMember): readonly ZipAnomaly[] {
  const anomalies: ZipAnomaly[] = [];
  const unsafe = [member.name, ...member.otherNames].map(unsafeName).find((why) => why !== undefined);
  const common = { member: member.index, offset: member.headerOffset };
  if (unsafe !== undefined) anomalies.push({ ...common, kind: 'unsafe-name', detail: unsafe });
  if (pretendsEncryption(member)) {
    anomalies.push({ ...common, kind: 'flags-mismatch', detail: 'flagged as encrypted, and it is not' });
  }
  if (declaresBomb(member)) {
    const detail = `${member.compressedSize} bytes are said to inflate to ${member.size}`;
    anomalies.push({ ...common, kind: 'ratio', detail });
  }
  return anomalies;
}

/** Seen before anything is inflated; a bomb that declares less is found when it is opened. */
function declaresBomb({ method, size, compressedSize }: ZipMember): boolean {
  return method !== METHOD_STORED && size > ZIP_LIMITS.ratioBytes && size > ZIP_LIMITS.ratio * compressedSize;
}

/** Members whose names miniz cannot tell apart; views of one local header are one member. */
function duplicates(members: readonly ZipMember[]): readonly ZipAnomaly[] {
  const first = new Map<string, ZipMember>();
  const anomalies: ZipAnomaly[] = [];
  for (const member of members) {
    const key = lookupKey(member.rawName);
    const before = first.get(key);
    if (before === undefined) first.set(key, member);
    else if (before.headerOffset !== member.headerOffset || before.name !== member.name) {
      const how = before.name === member.name ? 'the same name as' : 'but for its case the same name as';
      const detail = `${how} member ${before.index}`;
      anomalies.push({ kind: 'duplicate-name', member: member.index, detail, offset: member.headerOffset });
    }
  }
  return anomalies;
}

/** Members that share bytes, as those of a bomb do that lists one kernel many times. */
function overlaps(members: readonly ZipMember[]): readonly ZipAnomaly[] {
  const anomalies: ZipAnomaly[] = [];
  let [end, holder] = [0, -1];
  for (const member of [...members].sort((a, b) => a.headerOffset - b.headerOffset)) {
    const span = spanOf(member);
    if (span.start < end) {
      const detail = `shares bytes with member ${holder}`;
      anomalies.push({ kind: 'overlap', member: member.index, detail, offset: span.start });
    }
    if (span.end > end) [end, holder] = [span.end, member.index];
  }
  return anomalies;
}

/** At most the limit, but one of each kind in any case: a flood must not carry the one that matters away. */
function bounded(anomalies: readonly ZipAnomaly[]): readonly ZipAnomaly[] {
  const seen = new Set<string>();
  return anomalies.filter(({ kind }, index) => {
    const keep = index < ZIP_LIMITS.anomalies || !seen.has(kind);
    seen.add(kind);
    return keep;
  });
}

function withoutRoom(listing: Listing, members: number): readonly Incomplete[] {
  if (members + 1 < ZIP_LIMITS.members || listing.incomplete.some(({ code }) => code === 'budget')) return [];
  const reason = `only the first ${ZIP_LIMITS.members} members were listed`;
  return [{ code: 'budget', reason, risk: 'runs-code' }];
}
