// Credentials that a program puts together from parts: the texts that its reader resolved, as far as no file shows them.
import type { CodePlace } from '../../code/facts.ts';
import type { Locator } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { RuleBook } from '../../core/rule.ts';
import type { SearchContext } from './candidate.ts';
import { digestOf } from './checksum.ts';
import type { Secret } from './collect.ts';
import { encodedBeginnings } from './distinctive.ts';
import { unescaped } from './encoded.ts';
import { secretFindings } from './findings.ts';
import { followDecoded } from './search.ts';
import { secretTable, type SecretTable } from './table.ts';

/** A constant text of a program, however it came about. */
interface PlacedText extends CodePlace {
  readonly text: string;
}

/** Characters of the shortest value of a format that tells itself. */
export const LEAST = 20;
/** Characters of all texts of one program that are searched; a program is no longer itself. */
const MAX_TEXT = 8_000_000;

/**
 * Findings in texts (of at least {@link LEAST} characters) that stand nowhere in `raw` as they are, where the search of texts would see them: put together,
 * reversed, decoded in several steps. Only formats that tell themselves count. Linear in the texts.
 */
export function splitSecrets(
  texts: readonly PlacedText[],
  raw: string,
  locator: Locator,
  rules: RuleBook,
): Finding[] {
  const table = secretTable(rules);
  const found = new Map<string, Secret>();
  for (const { value, text, candidate } of candidatesIn(texts, table)) {
    const digest = digestOf(value);
    if (found.has(digest) || isShown(value, raw)) continue;
    const { line, column } = text;
    const note = 'the program puts it together from parts';
    found.set(digest, { ...candidate, note, digest, line, column, moreLines: [] });
  }
  return secretFindings([...found.values()], locator);
}

interface Found {
  readonly value: string;
  readonly text: PlacedText;
  readonly candidate: NonNullable<ReturnType<typeof followDecoded>>;
}

function candidatesIn(texts: readonly PlacedText[], table: SecretTable): Found[] {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  if (length === 0 || length > MAX_TEXT) return [];
  const joined = texts.map(({ text }) => text).join('\n');
  const context: SearchContext = { table, place: ANYWHERE, now: 0, work: { left: Infinity } };
  const found: Found[] = [];
  const data = Buffer.from(joined, 'latin1');
  table.automaton.scan(data, 0, data.length, (keyword, at) => {
    for (const lead of table.leads[keyword] ?? []) {
      if (lead.kind !== 'format' || !table.distinctive.has(lead.format)) continue;
      const beginning = { format: lead.format, prefix: joined.slice(at, at + lead.length) };
      const candidate = followDecoded(beginning, joined, at, context);
      const text = texts[starts.findLastIndex((start) => start <= at)];
      if (candidate !== undefined && text !== undefined)
        found.push({ value: candidate.value, text, candidate });
    }
  });
  return found;
}

/** Tests and examples hold tokens of such formats, too. */
const ANYWHERE = { path: '', exercise: false, generic: false, bare: false } as const;

/** Whether the search of texts sees the value: as it is, behind escapes, or in base64. */
function isShown(value: string, raw: string): boolean {
  return (
    raw.includes(value) ||
    unescaped(raw).includes(value) ||
    encodedBeginnings(value).some(({ text }) => raw.includes(text))
  );
}
