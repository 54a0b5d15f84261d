// Judges text that is made not to be seen: turned lines, invisible letters, code off the screen, packed programs.
import { findHidden, type HiddenKind, type HiddenText } from '../../code/hidden.ts';
import type { CodeText } from '../../code/facts.ts';
import { matchOf, type RuleBook } from '../../core/rule.ts';
import { SEVERITIES, type Severity } from '../../core/severity.ts';
import { quoted } from '../quoted.ts';
import { regex } from './arguments.ts';
import { short } from './evidence.ts';
import type { CodeVerdict } from './judge.ts';
import type { ReadProgram } from './programs.ts';

/** Match data of the rules about hidden text. */
export interface HiddenMatch {
  readonly kinds: Readonly<
    Partial<Record<HiddenKind, { readonly says: string; readonly severity?: Severity }>>
  >;
  /** A kind that must come behind: what makes a second coding line an injected program. */
  readonly with?: HiddenKind;
  /** Names that it is dangerous to take for others. */
  readonly names?: readonly string[];
  readonly otherwise?: Severity;
}

interface PackedMatch {
  readonly packers: readonly {
    readonly name: string;
    readonly has: string;
    readonly pattern: string;
    readonly least?: number;
  }[];
}

/** Rules that go by what the text of a program hides. */
const RULES = ['CODE-BIDI', 'CODE-INVISIBLE', 'CODE-OFF-SCREEN', 'CODE-TRAILER', 'CODE-LOOK-ALIKE'] as const;

/**
 * Of a program in a program only what was decoded is looked at: the rest is part of the outer text.
 * `steps` is how many severities lower it counts in such a file.
 */
export function judgeHidden(program: ReadProgram, steps: number, rules: RuleBook): CodeVerdict[] {
  const { inside, text } = program;
  const layers = inside.at(-1)?.layers;
  if (layers?.length === 0) return [];
  const found = findHidden(text).filter((one) => one.kind !== 'off-screen' || mayRun(one, program));
  const hidden = found.length === 0 ? [] : RULES.flatMap((id) => verdictsOf(id, found, steps, rules));
  return [...hidden, ...packed(text, rules)];
}

/** Whether something of what runs stands there, or might: comments and texts have long blanks, too. */
function mayRun({ line, column }: HiddenText, { facts, text }: ReadProgram): boolean {
  if (facts.completeness !== 'complete') return true;
  const { calls, imports, references, errors, language, texts } = facts;
  const stands = [calls, imports, references, errors].some((places) =>
    places.some((place) => place.line === line && place.column >= column),
  );
  if (stands) return true;
  const before = (text.split('\n', line)[line - 1] ?? '').slice(0, column - 1);
  const isComment = (language === 'javascript' ? /(?:^|\s)(?:\/\/|\/\*|\*)/ : /(?:^|\s)#/).test(before);
  const isIn = (one: CodeText): boolean =>
    one.line <= line && line < one.line + one.text.split('\n').length && BLANKS.test(one.text);
  return !isComment && !texts.some(isIn);
}

/** A run that is taken for hiding something. */
const BLANKS = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]{50}/;

/** One for each kind of a rule: the first place, and how many there are. */
function verdictsOf(
  id: (typeof RULES)[number],
  found: readonly HiddenText[],
  steps: number,
  rules: RuleBook,
): CodeVerdict[] {
  const rule = rules.rule(id);
  const match = matchOf<HiddenMatch>(rule);
  return Object.entries(match.kinds ?? {}).flatMap(([kind, { says, severity = rule.severity }]) => {
    const all = found.filter((one) => one.kind === kind);
    const dangerous = all.filter((one) => match.names?.includes(plain(one.detail)) ?? true);
    const [first] = dangerous.length > 0 ? dangerous : match.otherwise === undefined ? [] : all;
    if (first === undefined || !isFollowed(match.with, first, found)) return [];
    const worst = dangerous.length > 0 ? severity : (match.otherwise ?? severity);
    const more = all.length === 1 ? '' : `, and ${all.length - 1} more like it`;
    return [
      {
        rule: id,
        severity: lower(worst, steps),
        evidence: `line ${first.line}, column ${first.column} ${says} (${quoted(first.detail)})${more}`,
        subject: `${kind} ${short(all.map(({ detail }) => detail).join(' '))}`,
        line: first.line,
        column: first.column,
      },
    ];
  });
}

function isFollowed(
  kind: HiddenKind | undefined,
  { line }: HiddenText,
  found: readonly HiddenText[],
): boolean {
  return kind === undefined || found.some((one) => one.kind === kind && one.line >= line);
}

/** Tools write such characters into the tables of bundles, and tests quote them. */
function lower(severity: Severity, steps: number): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + steps, SEVERITIES.length - 1)] ?? severity;
}

/** Letters of Cyrillic and Greek, and the Latin ones that they look like. */
const FOREIGN = 'аеорсухіјѕһԁԛԝοινκ';
const LATIN = 'aeopcyxijshdqwoivk';

/** The name that a reader takes a name for. */
function plain(word: string): string {
  return Array.from(word.normalize('NFKC'), (letter) => {
    const at = FOREIGN.indexOf(letter);
    return at === -1 ? letter : (LATIN[at] ?? letter);
  }).join('');
}

function packed(text: string, rules: RuleBook): CodeVerdict[] {
  const rule = rules.rule('CODE-PACKED');
  const { packers = [] } = matchOf<PackedMatch>(rule);
  return packers.flatMap(({ name, has, pattern, least = 1 }) => {
    const at = text.indexOf(has);
    if (at === -1) return [];
    const compiled = rules.index(`packer ${name}`, rules, () => regex(pattern, 'g'));
    const count = compiled === undefined ? 0 : countUpTo(text, compiled, least);
    if (count < least) return [];
    const line = text.slice(0, at).split('\n').length;
    const evidence = `the program was packed by ${name} (line ${line}), so what it does cannot be read`;
    return [{ rule: rule.id, severity: rule.severity, evidence, subject: name, line, column: 1 }];
  });
}

function countUpTo(text: string, pattern: RegExp, least: number): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count >= least) break;
  return count;
}
