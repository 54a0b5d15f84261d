// Finds the members that no directory names, and the data that belongs to nothing.
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { gapsBetween, probeGap } from './gaps.ts';
import { ZIP_LIMITS } from './limits.ts';
import type { LocalHeader, Span, ZipAnomaly } from './model.ts';

export interface Hidden {
  readonly found: readonly { readonly header: LocalHeader; readonly dataEnd: number }[];
  /** `prefix-data`, `suffix-data` and `unclaimed-data`. */
  readonly anomalies: readonly ZipAnomaly[];
  readonly incomplete: readonly Incomplete[];
}

/** Searches what `claimed` leaves open, within the probing limit and for `room` members at most. */
export async function findHidden(bytes: Bytes, claimed: readonly Span[], room: number): Promise<Hidden> {
  // Without room the archive is reported as too large already.
  if (room <= 0) return { found: [], anomalies: [], incomplete: [] };
  const found: { header: LocalHeader; dataEnd: number }[] = [];
  const incomplete: Incomplete[] = [];
  const padding: Span[] = [];
  let budget: number = ZIP_LIMITS.probedBytes;
  for (const gap of gapsBetween(claimed, bytes.size)) {
    const probe = await probeGap(bytes, gap, budget, room - found.length);
    budget -= probe.scanned;
    found.push(...probe.found);
    if (probe.zero) padding.push(gap);
    if (probe.stoppedAt !== undefined) {
      const reason = `${gap.end - probe.stoppedAt} bytes outside all members were not searched for hidden ones`;
      incomplete.push({ code: 'budget', reason, risk: 'unknown', offset: probe.stoppedAt });
    }
  }
  const all = [...claimed, ...found.map(({ header, dataEnd }) => ({ start: header.offset, end: dataEnd }))];
  const inner = gapsBetween([...all, ...padding, ...edges(all, bytes.size)], bytes.size);
  return { found, anomalies: [...edgeData(all, bytes.size), ...inner.map(unclaimed)], incomplete };
}

function unclaimed(gap: Span): ZipAnomaly {
  const length = gap.end - gap.start;
  return { kind: 'unclaimed-data', detail: `${length} bytes belong to no member`, offset: gap.start, length };
}

/** What lies before the first and after the last span. */
function edges(spans: readonly Span[], size: number): readonly Span[] {
  const first = spans.reduce((least, span) => Math.min(least, span.start), size);
  const last = spans.reduce((most, span) => Math.max(most, span.end), 0);
  return [
    { start: 0, end: first },
    { start: Math.min(last, size), end: size },
  ];
}

function edgeData(spans: readonly Span[], size: number): readonly ZipAnomaly[] {
  if (spans.length === 0) return [];
  const kinds = ['prefix-data', 'suffix-data'] as const;
  return edges(spans, size).flatMap((edge, index) => {
    const length = edge.end - edge.start;
    const kind = kinds[index] ?? 'suffix-data';
    const side = kind === 'prefix-data' ? 'before' : 'after';
    return length <= 0
      ? []
      : [{ kind, detail: `${length} bytes ${side} the archive`, offset: edge.start, length }];
  });
}
