// Every regular expression of the sources takes time in proportion to the text, whatever the text: they run on texts of
// strangers. Those of the rules have tests of their own.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parser } from '@lezer/javascript';
import { describe, expect, it } from 'vitest';
import { growthOf, simplified, unbounded } from './support/growth.ts';

const SOURCES = path.join(import.meta.dirname, '../src');
const typescript = parser.configure({ dialect: 'ts' });

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** What bounds the text of an expression that is not linear, or that the checker has no words for. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  ['(?<![ \\t\\r\\n])[ \\t\\r\\n]+$', 'starts only where no blank stands before'],
  ['(?<!\\\\)\\\\+[nrt]|\\\\u000a', 'starts only where no backslash stands before'],
  ['symbol[^/]*\\.json$', 'the name of a file'],
  ['^(?:[^/]*[-_.])?(?:requirements|constraints)(?:[-_.\\d][^/]*)?\\.(?:txt|in|pip)$', 'the name of a file'],
  ['^(?:[^/]*[-_.])?environment(?:[-_.][^/]*)?\\.ya?ml$', 'the name of a file'],
  ['^(?:.+[._-])?values(?:[._-].+)?\\.ya?ml$', 'the name of a file'],
  [
    '(authorization["\']?\\s{0,8}[:=]\\s{0,8}["\']?(?:(?:basic|bearer|digest|token|bot)\\s{1,8})?)(?!(?:basic|bearer|digest|token|bot)\\s)([^\\s"\'…,;)]{4,}…?(?:["\']\\\\?["\'][^\\s"\'…,;)]+)*)',
    'takes what it runs over, so that nothing is run over twice',
  ],
  [
    '^(?:\\$\\{?\\w+(?!\\w)\\}?|%\\w+%|\\{\\{?[^{}]*\\}?\\}|<[^<>]*>|\\*|x|\\[?redacted\\]?|…)+$',
    'at most 200 characters, and what looks ahead leaves one way to part them',
  ],
  [
    '[^\\s,[\\]{}:#]*(?:(?::(?=[^\\s,[\\]{}])|(?<=[^\\s])#| +(?=[^\\s,[\\]{}:#]))[^\\s,[\\]{}:#]*)*',
    'what looks ahead and back leaves one way to part the words',
  ],
  ['\\B(?=(?:\\d{3})+$)', 'the digits of a number'],
]);

const patterns = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((file) => patternsIn(file, readFileSync(path.join(SOURCES, file), 'utf8')));

function patternsIn(file: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  typescript.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (name !== 'RegExp') return;
      const literal = text.slice(from, to);
      const end = literal.lastIndexOf('/');
      found.push({ file, source: literal.slice(1, end), flags: literal.slice(end + 1) });
    },
  });
  return found;
}

/** With one repetition at a fixed place there is one way to match. */
function needsProof({ source, flags }: Pattern): boolean {
  const count = unbounded(source);
  return count > (source.startsWith('^') && !source.includes('|') && !flags.includes('m') ? 1 : 0);
}

const wanting = [
  ...new Map(patterns.filter(needsProof).map((one) => [`${one.source} ${one.flags}`, one])).values(),
];

describe('expressions in the sources', () => {
  it('are many', () => {
    expect(patterns.length).toBeGreaterThan(800);
    expect(wanting.length).toBeGreaterThan(200);
  });

  it.each(wanting.map((one) => [`${one.file} /${one.source}/${one.flags}`, one] as const))(
    '%s is linear',
    async (_, { source, flags }) => {
      if (BOUNDED.has(source)) return;
      const growth = await growthOf(simplified(source), flags, { checker: 'automaton', timeout: 50_000 });
      expect(growth).toBe('safe');
    },
  );

  it('that are excused are still there', () => {
    const sources = new Set(patterns.map(({ source }) => source));
    expect([...BOUNDED.keys()].filter((source) => !sources.has(source))).toEqual([]);
  });

  it('that backtrack without bound would be refused', async () => {
    expect(await growthOf('x+y*x+$', '', { checker: 'automaton', timeout: 50_000 })).toBe('polynomial');
  });
});
