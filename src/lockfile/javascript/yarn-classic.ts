// Reads yarn.lock of yarn 1, line by line.
import { newEntry } from '../entry.ts';
import { LineTable } from '../lines.ts';
import type {
  LockfileProblem,
  LockfileProblemKind,
  LockfileReading,
  PackageEntry,
  PackageHash,
} from '../lockfile.ts';
import { conflictProblems, MAX_PROBLEMS } from '../problems.ts';
import { hashesOfFragment, hashesOfIntegrity } from './hashes.ts';
import { parseSpecifier, type Specifier, sourceOfAddress, splitNameAt } from './source.ts';

/** One word: in quotes with JSON's escapes, or without spaces, quotes, commas and colons. */
const WORD = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s",:]+/y;
const CONFLICT_LINE = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
const GROUPS: ReadonlySet<string> = new Set(['dependencies', 'optionalDependencies', 'peerDependencies']);

/** An entry that may still get properties. */
interface Draft {
  readonly patterns: readonly string[];
  readonly line: number;
  readonly properties: Map<string, { readonly value: string; readonly line: number }>;
  /** The group of dependencies whose lines follow. */
  group: string | undefined;
}

/**
 * Reads what yarn 1 writes (github.com/yarnpkg/yarn, src/lockfile/parse.js): entries at the margin, properties two
 * spaces in, dependencies four. `slot` is the entry's patterns, as yarn sorts them. The file does not tell what the
 * project itself asks for, nor what is optional or for development.
 */
export function readYarnClassic(text: string): LockfileReading {
  const scanner = new Scanner(text);
  scanner.scan();
  const problems = [...scanner.problems];
  for (const { properties, line } of scanner.drafts) {
    if (properties.has('version') || problems.length >= MAX_PROBLEMS) continue;
    problems.push({ kind: 'unsupported', reason: 'an entry has no version', line });
  }
  return {
    format: 'yarn-classic',
    role: 'lock',
    entries: scanner.drafts.map((draft) => entryOf(draft)),
    registries: [],
    problems,
    includes: [],
  };
}

class Scanner {
  readonly drafts: Draft[] = [];
  readonly problems: LockfileProblem[];
  private readonly text: string;
  private readonly patterns = new Set<string>();
  private line = 0;

  constructor(text: string) {
    this.text = text;
    this.problems = conflictProblems(text, new LineTable(text));
  }

  scan(): void {
    for (const raw of this.text.replace(/^\uFEFF/, '').split('\n')) {
      this.line++;
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      const content = line.trimStart();
      if (content === '' || content.startsWith('#') || CONFLICT_LINE.test(line)) continue;
      if (!this.take(line.length - content.length, content.trimEnd()))
        this.problem('syntax', 'not a line of a yarn.lock');
    }
  }

  private take(indent: number, content: string): boolean {
    if (indent === 0) return this.header(content);
    const draft = this.drafts.at(-1);
    if (draft === undefined) return false;
    if (indent === 4) return draft.group !== undefined && wordsOf(content)?.length === 2;
    if (indent !== 2) return false;
    draft.group = undefined;
    if (content.endsWith(':')) {
      draft.group = content.slice(0, -1);
      if (draft.properties.has(draft.group)) this.problem('duplicate', twice(draft.group));
      draft.properties.set(draft.group, { value: '', line: this.line });
      return GROUPS.has(draft.group);
    }
    return this.property(draft, content);
  }

  private header(content: string): boolean {
    if (!content.endsWith(':')) return false;
    const patterns = patternsOf(content.slice(0, -1));
    if (patterns === undefined) return false;
    for (const pattern of patterns) {
      if (this.patterns.has(pattern)) this.problem('duplicate', twice(pattern));
      this.patterns.add(pattern);
    }
    this.drafts.push({ patterns, line: this.line, properties: new Map(), group: undefined });
    return true;
  }

  private property(draft: Draft, content: string): boolean {
    const [key, value, ...more] = wordsOf(content) ?? [];
    if (key === undefined || value === undefined || more.length > 0) return false;
    if (draft.properties.has(key)) this.problem('duplicate', twice(key));
    draft.properties.set(key, { value, line: this.line });
    return true;
  }

  private problem(kind: LockfileProblemKind, reason: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ kind, reason, line: this.line });
  }
}

function twice(what: string): string {
  return `${what} is given twice: the last is taken`;
}

/** The words of a line between spaces; undefined when something else stands there. */
function wordsOf(content: string): string[] | undefined {
  return split(content, / +/y);
}

function patternsOf(content: string): string[] | undefined {
  const patterns = split(content, /, */y);
  return patterns === undefined || patterns.length === 0 ? undefined : patterns;
}

function split(content: string, separator: RegExp): string[] | undefined {
  const words: string[] = [];
  for (let at = 0; ;) {
    WORD.lastIndex = at;
    const word = WORD.exec(content)?.[0];
    const value = word === undefined ? undefined : unquoted(word);
    if (word === undefined || value === undefined) return undefined;
    words.push(value);
    at += word.length;
    if (at === content.length) return words;
    separator.lastIndex = at;
    const gap = separator.exec(content)?.[0];
    if (gap === undefined) return undefined;
    at += gap.length;
  }
}

function unquoted(word: string): string | undefined {
  if (!word.startsWith('"')) return word;
  try {
    return String(JSON.parse(word));
  } catch {
    return undefined;
  }
}

function entryOf({ patterns, line, properties }: Draft): PackageEntry {
  const asked = patterns.map((pattern) => askedBy(pattern));
  // a package may be asked for by its own name and by aliases; its own name says more
  const plain = asked.find(({ specifier }) => specifier.name === undefined);
  const first = plain ?? asked[0];
  const alias = first?.name ?? '';
  const name = first?.specifier.name ?? alias;
  const version = properties.get('version');
  const resolved = properties.get('resolved');
  return newEntry({
    ecosystem: 'npm',
    name,
    alias: name === alias ? undefined : alias,
    version: version?.value,
    range: asked.map(({ specifier }) => specifier.range).join(' || '),
    line,
    source:
      resolved === undefined
        ? (first?.specifier.source ?? { kind: 'registry' })
        : sourceOfAddress(resolved.value),
    sourceLine: resolved?.line,
    hashes: hashesOf(properties),
    slot: patterns.toSorted().join(', '),
  });
}

function askedBy(pattern: string): { readonly name: string; readonly specifier: Specifier } {
  const { name, rest } = splitNameAt(pattern);
  return { name, specifier: parseSpecifier(rest ?? '*') };
}

function hashesOf(properties: Draft['properties']): PackageHash[] {
  const integrity = properties.get('integrity');
  const resolved = properties.get('resolved');
  return [
    ...(integrity === undefined ? [] : hashesOfIntegrity(integrity.value, integrity.line)),
    ...(resolved === undefined ? [] : hashesOfFragment(resolved.value, resolved.line)),
  ];
}
