// Reads and judges what R runs when it starts.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspection, InspectionContext } from '../../core/inspection.ts';
import { findingOf } from '../../core/rule.ts';
import { readRSource, type RSource } from '../../code/r/names.ts';
import { baseName } from '../name.ts';
import { deedsOf, isHidden, rKnowledge, toldDeeds } from './knowledge.ts';

/** Bytes of a profile that are read: a large one has some thousand. */
const MAX_BYTES = 1024 * 1024;

/** What runs the file that it is given, and what only reads it: both take an address as well as a path. */
const SOURCES = ['source', 'sys.source'];
const READS = ['readLines', 'scan', 'readRDS', 'file', 'parse', 'read_lines', 'read_file'];

export async function inspectProfile(artifact: Artifact, { rules }: InspectionContext): Promise<Inspection> {
  const { bytes, locator } = artifact;
  const source = readRSource(new TextDecoder().decode(await bytes.read(0, MAX_BYTES)));
  const deeds = deedsOf({ calls: source.calls.keys(), texts: source.texts }, rKnowledge(rules));
  const brings = deeds.has('code') || deeds.has('evaluate');
  const takesAddress = (name: string): boolean => source.calls.get(name)?.openings.some(isAddress) === true;
  const isSourced = SOURCES.some(takesAddress) || (deeds.has('evaluate') && READS.some(takesAddress));
  const isBad = deeds.has('command') || (brings && deeds.has('fetch')) || isHidden(deeds) || isSourced;
  const findings = !isBad
    ? []
    : [
        findingOf(rules.rule('R-PROFILE-EXEC'), {
          evidence: `${baseName(locator)} uses ${toldDeeds(deeds)} when R starts`,
          location: { path: locator.path, members: locator.members, line: lineOf(source.calls, deeds) },
          subject: toldDeeds(deeds),
        }),
      ];
  const reason = `only the first ${MAX_BYTES} bytes of the program were read`;
  return {
    format: 'r-profile',
    findings,
    members: [],
    incomplete: bytes.size > MAX_BYTES ? [{ code: 'budget', reason, risk: 'runs-code' }] : [],
  };
}

/** source() takes an address as well as a path. */
function isAddress(text: string): boolean {
  return /^(?:https?|ftp):\/\//i.test(text);
}

/** The first line of the worst that it calls. */
function lineOf(calls: RSource['calls'], deeds: ReturnType<typeof deedsOf>): number {
  const names = (['command', 'fetch', 'decode', 'code'] as const).flatMap((deed) => deeds.get(deed) ?? []);
  return names.map((name) => calls.get(name)?.line).find((line) => line !== undefined) ?? 1;
}
