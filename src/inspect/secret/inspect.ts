// Searches a text for credentials.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import { type Inspection, type InspectionContext, SNIFF_BYTES } from '../../core/inspection.ts';
import { findingOf, type RuleBook } from '../../core/rule.ts';
import { baseName } from '../name.ts';
import { isTextName } from '../text-name.ts';
import { Collection } from './collect.ts';
import { secretFindings } from './findings.ts';
import { type Place, placeOf } from './paths.ts';
import { searchPiece, workFor } from './search.ts';
import { secretTable } from './table.ts';
import { encodingOf, piecesOf } from './text.ts';

/** Bytes of one text that are searched: more than GitHub takes in one file. Larger texts are data sets in LFS. */
const MAX_BYTES = 128 * 2 ** 20;

export async function inspectSecrets(
  artifact: Artifact,
  { rules }: InspectionContext,
  now: number,
): Promise<Inspection> {
  const { bytes, locator, use } = artifact;
  const head = await bytes.read(0, SNIFF_BYTES);
  const encoding =
    encodingOf(head, isTextName(baseName(locator), rules)) ?? (use === 'text' ? 'utf-8' : undefined);
  if (encoding === undefined)
    return {
      format: 'key-container',
      findings: [containerFinding(artifact, rules)],
      members: [],
      incomplete: [],
    };
  const table = secretTable(rules);
  let place: Place | undefined;
  const collection = new Collection();
  const work = workFor(bytes.size);
  const context = {
    table,
    now,
    work,
    // Most texts have nothing in them for which it would matter where they stand.
    get place(): Place {
      return (place ??= placeOf(locator, table.places));
    },
  };
  for await (const piece of piecesOf(bytes, encoding, Math.min(bytes.size, MAX_BYTES)))
    collection.add(piece, searchPiece(piece, context));
  return {
    format: '',
    findings: secretFindings(collection.secrets(), locator),
    members: [],
    incomplete: incompleteOf(bytes.size, collection.overflow, work.left < 0),
  };
}

function incompleteOf(size: number, overflow: number, exhausted: boolean): Incomplete[] {
  const reasons: Incomplete[] = [];
  if (size > MAX_BYTES) {
    const reason = `the text has ${size} bytes, and secrets were looked for in the first ${MAX_BYTES}`;
    reasons.push({ code: 'budget', reason, risk: 'inert', offset: MAX_BYTES });
  }
  if (exhausted) {
    const reason = 'the text is so full of what secrets start with that not all of it was looked at';
    reasons.push({ code: 'budget', reason, risk: 'inert' });
  }
  if (overflow > 0) {
    const reason = `there are ${overflow} more values that look like secrets than are told apart`;
    reasons.push({ code: 'budget', reason, risk: 'inert' });
  }
  return reasons;
}

function containerFinding({ locator: { path, members } }: Artifact, rules: RuleBook): Finding {
  const name = baseName({ path, members });
  return findingOf(rules.rule('SECRET-KEY-FILE'), {
    evidence: `${name} is a container of keys or passwords by its name`,
    location: { path, members },
    subject: name,
    ...(/\.(?:pem|key)$/.test(name) && { severity: 'LOW' as const }),
  });
}
