// The inspector of texts for the patterns of custom rules.
import { sha256Hex } from '../../core/hash.ts';
import { type Artifact, isDecoded } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import { type Inspection, type Inspector, SNIFF_BYTES } from '../../core/inspection.ts';
import { findingOf, type RuleBook } from '../../core/rule.ts';
import { looksLikeNotebook } from '../../format/notebook/sniff.ts';
import { dialectOf } from '../code/claims.ts';
import { baseName } from '../name.ts';
import { quoted } from '../quoted.ts';
import { isTextName } from '../text-name.ts';
import { decoded, isWide } from './decoded.ts';
import { type CustomPattern, isFor } from './patterns.ts';

/** Bytes of a text; the linear engine needs some seconds for more. */
const MAX_BYTES = 4 * 2 ** 20;
/** Different texts of one rule in one file that are told; that there are more is said. */
const MAX_TOLD = 20;
/** Places of one of them: how many there are tells one that comes in from those that are there. */
const MAX_PLACES = 50;

/** Made for one run, from its rules; claims nothing where no rule asks. */
export function customInspector(patterns: readonly CustomPattern[], rules: RuleBook): Inspector {
  const wanted = (artifact: Artifact, head: Uint8Array): CustomPattern[] => {
    const kinds = {
      programs: dialectOf(artifact, head, rules) !== undefined,
      text: isText(artifact, head, rules),
    };
    return patterns.filter(
      ({ paths, programs }) =>
        (programs ? kinds.programs : kinds.text) && isFor(paths, artifact.locator.path),
    );
  };
  return {
    name: 'custom',
    readsDecoded: true,
    recognises: (artifact, head) => patterns.length > 0 && wanted(artifact, head).length > 0,
    inspect: async (artifact) =>
      inspectText(artifact, wanted(artifact, await artifact.bytes.read(0, SNIFF_BYTES))),
  };
}

/** The text of a notebook is the decoded one; its programs are parts of that. */
function isText(artifact: Artifact, head: Uint8Array, rules: RuleBook): boolean {
  if (isDecoded(artifact)) return artifact.use === 'text';
  const name = baseName(artifact.locator);
  if (artifact.use !== undefined || looksLikeNotebook(name, head)) return false;
  return !head.includes(0) || isWide(head) || isTextName(name, rules);
}

async function inspectText(artifact: Artifact, patterns: readonly CustomPattern[]): Promise<Inspection> {
  const { size } = artifact.bytes;
  const text = decoded(await artifact.bytes.read(0, MAX_BYTES));
  const found = patterns.map((pattern) => ({ pattern, matches: matchesOf(pattern, text) }));
  const crowded = found.filter(({ matches }) => matches.size > MAX_TOLD);
  return {
    format: '',
    findings: found.flatMap(({ pattern, matches }) => findingsOf(pattern, matches, text, artifact)),
    members: [],
    incomplete: [
      ...(size > MAX_BYTES ? [unread(size)] : []),
      ...crowded.map(({ pattern }) => crowdedOut(pattern)),
    ],
  };
}

/** Where each different text is, within bounds: the same text again is the same root cause. One more than is told. */
function matchesOf({ patterns }: CustomPattern, text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const pattern of patterns) {
    const matcher = pattern.matcher(text);
    while (found.size <= MAX_TOLD && matcher.find()) {
      const match = matcher.group() ?? '';
      const starts = found.get(match);
      if (starts === undefined) found.set(match, [matcher.start()]);
      else if (starts.length < MAX_PLACES) starts.push(matcher.start());
    }
  }
  return found;
}

function findingsOf(
  { rule, secret }: CustomPattern,
  matches: ReadonlyMap<string, readonly number[]>,
  text: string,
  { locator }: Artifact,
): Finding[] {
  const told = [...matches].slice(0, MAX_TOLD);
  const placeOf = placesIn(
    text,
    told.flatMap(([, starts]) => starts),
  );
  return told.flatMap(([match, starts]) => {
    const evidence = secret
      ? `matches a pattern of the team (${match.length} characters, not shown)`
      : `matches ${quoted(match, 80)}`;
    // Another text is another finding, also where no report may show it.
    const subject = sha256Hex(match).slice(0, 32);
    return starts.map((start) =>
      findingOf(rule, { evidence, location: { ...locator, ...placeOf(start) }, subject }),
    );
  });
}

/** Lines and columns of these offsets, in one pass over the text. */
function placesIn(
  text: string,
  starts: readonly number[],
): (start: number) => { readonly line?: number; readonly column?: number } {
  const places = new Map<number, { readonly line: number; readonly column: number }>();
  let [line, from, end] = [1, 0, text.indexOf('\n')];
  for (const start of starts.toSorted((a, b) => a - b)) {
    for (; end !== -1 && end < start; end = text.indexOf('\n', from)) {
      line += 1;
      from = end + 1;
    }
    places.set(start, { line, column: start - from + 1 });
  }
  return (start) => places.get(start) ?? {};
}

function crowdedOut({ rule }: CustomPattern): Incomplete {
  const reason = `more than ${MAX_TOLD} different texts match ${rule.id}; the others are not told`;
  return { code: 'budget', reason, risk: 'unknown' };
}

function unread(size: number): Incomplete {
  return {
    code: 'budget',
    reason: `custom rules read the first ${MAX_BYTES} of ${size} bytes`,
    risk: 'unknown',
  };
}
