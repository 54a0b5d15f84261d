// A rule: knowledge about one threat as data. The files are in rules/; the shape is schemas/rule.schema.json.
import { GuardError } from './errors.ts';
import type { Finding, Location } from './finding.ts';
import type { Confidence, Severity } from './severity.ts';

export class RuleError extends GuardError<'UNKNOWN_RULE' | 'DUPLICATE_RULE'> {}

/** Ids of public frameworks, each list qualified by the edition in its key (`owasp-llm-2026`, `cwe`, ...). */
export type Frameworks = Readonly<Record<string, readonly string[]>>;

export interface Rule {
  /** `SURFACE-THREAT`, upper case. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly surface: string;
  /** What it does to you. */
  readonly summary: string;
  readonly fix: string;
  readonly references: readonly string[];
  readonly frameworks: Frameworks;
  /** Data that the surface's inspector matches on; each inspector knows its own shape. */
  readonly match?: unknown;
  readonly examples: { readonly bad: readonly unknown[]; readonly good: readonly unknown[] };
}

/** One file of rules/: its rules, and the knowledge they share (allow lists, for example). */
export interface RuleFile {
  readonly surface: string;
  readonly knowledge?: unknown;
  readonly rules: readonly Rule[];
  /** Where a team keeps it; ours are compiled in. */
  readonly path?: string;
}

/** All rules by id, and the shared knowledge of each surface. */
export class RuleBook {
  private readonly byId = new Map<string, Rule>();
  private readonly files: readonly RuleFile[];
  private readonly indexes = new Map<object, Map<string, unknown>>();

  constructor(files: readonly RuleFile[]) {
    this.files = files;
    for (const rule of files.flatMap((file) => file.rules)) {
      if (this.byId.has(rule.id)) throw new RuleError('DUPLICATE_RULE', `rule ${rule.id} is defined twice`);
      this.byId.set(rule.id, rule);
    }
  }

  /** A book with further files. Throws {@link RuleError} DUPLICATE_RULE. */
  with(files: readonly RuleFile[]): RuleBook {
    return files.length === 0 ? this : new RuleBook([...this.files, ...files]);
  }

  get rules(): readonly Rule[] {
    return [...this.byId.values()];
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  rule(id: string): Rule {
    const rule = this.byId.get(id);
    if (rule === undefined) throw new RuleError('UNKNOWN_RULE', `no rule is named ${id}`);
    return rule;
  }

  /** Where the file of a rule of a team is; undefined for ours. */
  pathOf(id: string): string | undefined {
    return this.files.find(({ rules }) => rules.some((rule) => rule.id === id))?.path;
  }

  /**
   * What an inspector makes of the rules for the settings `by`, made once for each run: indexing thousands of names
   * again for every file would take longer than reading it.
   */
  index<Index>(name: string, by: object, make: () => Index): Index {
    const indexes = this.indexes.get(by) ?? new Map<string, unknown>();
    this.indexes.set(by, indexes);
    if (!indexes.has(name)) indexes.set(name, make());
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this method writes what it reads
    return indexes.get(name) as Index;
  }

  /** The rules of one surface, in file order. */
  ofSurface(surface: string): readonly Rule[] {
    return this.index(`rules of ${surface}`, this, () =>
      this.files.filter((file) => file.surface === surface).flatMap((file) => file.rules),
    );
  }

  /**
   * What the rules of a surface share, in the shape that its inspector and its files agree on. The files are ours
   * and compiled in, so the shape is taken on trust here and nowhere else.
   */
  knowledge<Shape>(surface: string): Shape {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return (this.files.find((file) => file.surface === surface)?.knowledge ?? {}) as Shape;
  }
}

/** The match data of a rule, in the shape that its inspector knows; trusted like {@link RuleBook.knowledge}. */
export function matchOf<Shape>(rule: Rule): Partial<Shape> {
  return rule.match ?? {};
}

/** What a rule does not say about one occurrence of it. */
export interface Occurrence {
  readonly evidence: string;
  readonly location: Location;
  readonly subject: string;
  readonly moreOffsets?: readonly number[];
  /** Only where the rule's text leaves it to the case, as SCAN-INCOMPLETE does. */
  readonly severity?: Severity;
  /** Only where the case knows better than the rule what to do. */
  readonly fix?: string;
}

export function findingOf(rule: Rule, occurrence: Occurrence): Finding {
  return {
    rule: rule.id,
    severity: occurrence.severity ?? rule.severity,
    confidence: rule.confidence,
    surface: rule.surface,
    title: rule.title,
    evidence: occurrence.evidence,
    fix: occurrence.fix ?? rule.fix,
    location: occurrence.location,
    moreOffsets: occurrence.moreOffsets ?? [],
    subject: occurrence.subject,
  };
}
