// Collects what a reader finds, within limits, and tells lines of offsets.
import { type EntryFacts, newEntry } from './entry.ts';
import { LineTable } from './lines.ts';
import type {
  LockGraph,
  LockfileProblem,
  LockfileProblemKind,
  LockfileReading,
  PackageEntry,
  RegistryOption,
} from './lockfile.ts';

/** The largest monorepo locks have some ten thousand packages; an entry costs about half a kilobyte. */
const MAX_ENTRIES = 100_000;
/** Enough to distrust a file; a hostile one has a problem on every line. */
const MAX_PROBLEMS = 100;
/** Every address is a finding of its own at worst. */
const MAX_REGISTRIES = 1000;
/** Files that include each other by the thousand are not followed anyway. */
const MAX_INCLUDES = 1000;

export class Draft {
  private readonly format: string;
  private readonly lines: LineTable;
  private readonly entries: PackageEntry[] = [];
  private readonly registries = new Map<string, RegistryOption>();
  private readonly problems: LockfileProblem[] = [];
  private readonly includes: { path: string; line: number }[] = [];

  constructor(format: string, text: string) {
    this.format = format;
    this.lines = new LineTable(text);
  }

  /** The line, from 1, of an offset in characters. */
  lineAt(offset: number): number {
    return this.lines.lineAt(offset);
  }

  entry(facts: EntryFacts): void {
    if (this.entries.length >= MAX_ENTRIES) {
      if (this.entries.length === MAX_ENTRIES) this.limit(`more than ${MAX_ENTRIES} entries`, facts.line);
      return;
    }
    this.entries.push(newEntry(facts));
  }

  /** The same option with the same value counts once, at its first line. */
  registry(option: string, value: string, line: number): void {
    const key = `${option}\n${value}`;
    if (this.registries.has(key)) return;
    if (this.registries.size < MAX_REGISTRIES) this.registries.set(key, { option, value, line });
    else this.limit(`more than ${MAX_REGISTRIES} registry options`, line);
  }

  include(path: string, line: number): void {
    if (this.includes.length < MAX_INCLUDES) this.includes.push({ path, line });
    else this.limit(`more than ${MAX_INCLUDES} included files`, line);
  }

  problem(kind: LockfileProblemKind, reason: string, line: number): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ kind, reason, line });
  }

  note(problems: readonly LockfileProblem[]): void {
    for (const { kind, reason, line } of problems) this.problem(kind, reason, line);
  }

  get hasProblems(): boolean {
    return this.problems.length > 0;
  }

  /** `graphOf` is given all entries. */
  finish(
    role: LockfileReading['role'],
    graphOf?: (entries: readonly PackageEntry[]) => LockGraph | undefined,
  ): LockfileReading {
    const graph = graphOf?.(this.entries);
    return {
      format: this.format,
      role,
      entries: this.entries,
      registries: [...this.registries.values()],
      problems: this.problems,
      includes: this.includes,
      ...(graph !== undefined && { graph }),
    };
  }

  /** Says once that something is left out. */
  private limit(what: string, line: number): void {
    const reason = `The file has ${what}; the rest is not read.`;
    if (!this.problems.some((problem) => problem.reason === reason)) this.problem('limit', reason, line);
  }
}
