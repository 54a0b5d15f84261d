// The formats of secrets as the rules list them, made ready to search: one automaton, one expression for each format.
import { matchOf, type Rule, type RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';
import { Automaton } from '../automaton.ts';
import type { CheckName } from './checks.ts';
import { type Beginning, beginningsOf, type Encoded, encodedBeginnings } from './distinctive.ts';
import { escapesToResolve } from './encoded.ts';
import type { Names } from './generic.ts';
import { type Places, placesOf } from './paths.ts';

/** One row of a rule's `formats`; rules/secret-ai.yml says what each field means. */
interface FormatRow {
  readonly id: string;
  readonly service: string;
  readonly keywords: readonly string[];
  readonly pattern: string;
  readonly rotate?: string;
  readonly context?: boolean;
  readonly strict?: boolean;
  readonly back?: number;
  readonly window?: number;
  readonly near?: readonly string[];
  readonly around?: number;
  readonly exercises?: Severity;
  readonly generic?: boolean;
  readonly check?: CheckName;
  readonly severity?: Severity;
  readonly opens?: string;
}

/** A row with what the search needs. */
export interface Format extends FormatRow {
  readonly rule: Rule;
  readonly opens: string;
  readonly expression: RegExp;
}

type Detector = 'pem' | 'url' | 'generic';

interface SecretMatch {
  readonly detector: Detector;
  readonly keywords: readonly string[];
  readonly opens: string;
  readonly formats: readonly FormatRow[];
  readonly schemes: readonly string[];
  readonly harmless: readonly string[];
  readonly products: readonly string[];
  readonly 'public-values': readonly string[];
}

/** What one keyword leads to: a format, or a detector of structure. */
export type Lead =
  | { readonly kind: 'format'; readonly format: Format; readonly length: number }
  | { readonly kind: 'base64'; readonly beginning: Beginning; readonly encoded: Encoded }
  | { readonly kind: 'escape' }
  | { readonly kind: 'document'; readonly encoded: Encoded }
  | { readonly kind: Detector; readonly rule: Rule; readonly opens: string; readonly length: number };

/** What the rules share; rules/secret.yml says what each list is. */
export interface SecretKnowledge {
  readonly exercises: { readonly folders: readonly string[]; readonly names: readonly string[] };
  readonly generated: readonly string[];
  readonly unquoted: readonly string[];
  readonly documented: readonly string[];
  readonly documents: readonly string[];
  readonly containers: readonly string[];
}

export interface SecretTable {
  readonly automaton: Automaton;
  /** For each keyword of the automaton. */
  readonly leads: readonly (readonly Lead[])[];
  readonly formats: readonly Format[];
  /** How values begin that are recognised in what is decoded. */
  readonly beginnings: readonly Beginning[];
  /** The formats of those. */
  readonly distinctive: ReadonlySet<Format>;
  readonly places: Places;
  readonly databaseRule: Rule;
  readonly databaseSchemes: ReadonlySet<string>;
  readonly names: Names;
  /** How values begin that are no secret. */
  readonly publicValues: readonly string[];
  readonly documented: ReadonlySet<string>;
}

/** The table of a rule book, made once for it. */
export function secretTable(rules: RuleBook): SecretTable {
  return rules.index('secret', rules, () => makeTable(rules));
}

function makeTable(rules: RuleBook): SecretTable {
  const leads = new Map<string, Lead[]>();
  const add = (keyword: string, lead: Lead): void => {
    const key = keyword.toLowerCase();
    leads.set(key, [...(leads.get(key) ?? []), lead]);
  };
  const formats: Format[] = [];
  for (const rule of rules.ofSurface('secret')) {
    const { detector, keywords = [], opens = '', formats: rows = [] } = matchOf<SecretMatch>(rule);
    for (const keyword of keywords)
      if (detector !== undefined) add(keyword, { kind: detector, rule, opens, length: keyword.length });
    for (const row of rows) {
      const format = { opens, ...row, rule, expression: expressionOf(row) };
      formats.push(format);
      for (const keyword of row.keywords) add(keyword, { kind: 'format', format, length: keyword.length });
    }
  }
  const beginnings = beginningsOf(formats);
  for (const beginning of beginnings)
    for (const encoded of encodedBeginnings(beginning.prefix))
      add(encoded.text, { kind: 'base64', beginning, encoded });
  for (const escape of escapesToResolve()) add(escape, { kind: 'escape' });
  const knowledge = rules.knowledge<SecretKnowledge>('secret');
  for (const start of knowledge.documents)
    for (const encoded of encodedBeginnings(start)) add(encoded.text, { kind: 'document', encoded });
  const database = rules.rule('SECRET-DATABASE-URL');
  const generic = matchOf<Pick<SecretMatch, 'harmless' | 'products' | 'public-values'>>(
    rules.rule('SECRET-GENERIC'),
  );
  return {
    automaton: new Automaton([...leads.keys()]),
    leads: [...leads.values()],
    formats,
    beginnings,
    distinctive: new Set(beginnings.map(({ format }) => format)),
    places: placesOf(knowledge),
    databaseRule: database,
    databaseSchemes: new Set(matchOf<SecretMatch>(database).schemes),
    names: { harmless: new Set(generic.harmless), products: generic.products ?? [] },
    publicValues: generic['public-values'] ?? [],
    documented: new Set(knowledge.documented),
  };
}

/** Characters between the name of a service and the value: an assignment or a call fits, another statement does not. */
const CONTEXT_GAP = 80;

/** Lists of variables give each a name and a value, on lines of their own or in one object. */
const PAIR = `(?:["']?[ \\t,]{0,4}\\r?\\n[ \\t]{0,40}["']?value["']?[ \\t]{0,4}:[ \\t]{0,4}["']?)?`;

/**
 * The row's pattern at the place where it is tried: at its keyword, after it (`context`), or some bytes before it
 * (`back`). The value is the first group. What would continue the value must not follow.
 */
function expressionOf({ pattern, context, back }: FormatRow): RegExp {
  const value = /\((?!\?)/.test(pattern) ? pattern : `(${pattern})`;
  const before =
    context === true
      ? `[^\\r\\n]{0,${CONTEXT_GAP}}?${PAIR}(?<![\\w+/-])`
      : back === undefined
        ? ''
        : `[^]{0,${back}}?(?<![A-Za-z0-9])`;
  return new RegExp(`^${before}${value}(?![\\w-])`);
}
