// The inspector of texts for the patterns of custom rules.
import { type Artifact, isDecoded } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import type { Inspection, InspectionContext, Inspector } from '../../core/inspection.ts';
import { findingOf, type RuleBook } from '../../core/rule.ts';
import { lineOf } from '../lines.ts';
import { baseName } from '../name.ts';
import { quoted } from '../quoted.ts';
import { isTextName } from '../text-name.ts';
import type { CustomPattern } from './patterns.ts';

/** Bytes of a text; the linear engine needs some seconds for more. */
const MAX_BYTES = 4 * 2 ** 20;
/** Matches of one rule in one file that are told. */
const MAX_MATCHES = 20;

/** Made for one run, from its rules; claims nothing where no rule asks. */
export function customInspector(patterns: readonly CustomPattern[], rules: RuleBook): Inspector {
  const wanted = ({ locator }: Artifact): CustomPattern[] =>
    patterns.filter(
      ({ paths }) => paths.length === 0 || paths.some((path) => path.matcher(locator.path).find()),
    );
  return {
    name: 'custom',
    readsDecoded: true,
    recognises: (artifact, head) =>
      patterns.length > 0 && isText(artifact, head, rules) && wanted(artifact).length > 0,
    inspect: (artifact, context) => inspectText(artifact, wanted(artifact), context),
  };
}

/** The text of a notebook is the decoded one; its programs are parts of that. */
function isText(artifact: Artifact, head: Uint8Array, rules: RuleBook): boolean {
  if (isDecoded(artifact)) return artifact.use === 'text';
  if (artifact.use !== undefined) return false;
  return !head.includes(0) || isTextName(baseName(artifact.locator), rules);
}

async function inspectText(
  artifact: Artifact,
  patterns: readonly CustomPattern[],
  _context: InspectionContext,
): Promise<Inspection> {
  const { size } = artifact.bytes;
  const text = new TextDecoder().decode(await artifact.bytes.read(0, MAX_BYTES));
  return {
    format: '',
    findings: patterns.flatMap((pattern) => findingsOf(pattern, text, artifact)),
    members: [],
    incomplete: size > MAX_BYTES ? [unread(size)] : [],
  };
}

function findingsOf(
  { rule, patterns, secret }: CustomPattern,
  text: string,
  { locator }: Artifact,
): Finding[] {
  const found = new Map<string, Finding>();
  for (const pattern of patterns) {
    const matcher = pattern.matcher(text);
    for (let count = 0; count < MAX_MATCHES && matcher.find(); count++) {
      const match = matcher.group() ?? '';
      // The same text again is the same root cause.
      if (found.has(match)) continue;
      const evidence = secret
        ? `matches a pattern of the team (${match.length} characters, not shown)`
        : `matches ${quoted(match, 80)}`;
      const location = { ...locator, line: lineOf(text, matcher.start()) };
      found.set(
        match,
        findingOf(rule, {
          evidence,
          location,
          subject: secret ? `${rule.id} ${match.length}` : match.slice(0, 200),
        }),
      );
    }
  }
  return [...found.values()];
}

function unread(size: number): Incomplete {
  return {
    code: 'budget',
    reason: `custom rules read the first ${MAX_BYTES} of ${size} bytes`,
    risk: 'unknown',
  };
}
