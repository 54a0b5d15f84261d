// Judges the facts of one program by the rules of the code and loading surfaces.
import type { CodeFacts } from '../../code/facts.ts';
import type { RuleBook } from '../../core/rule.ts';
import { isAtLeast, type Severity } from '../../core/severity.ts';
import { quoted } from '../quoted.ts';
import { Capabilities } from './capabilities.ts';
import { combine } from './combine.ts';
import type { Examined } from './examine.ts';
import { importedDownloads, installedDownloads } from './downloads.ts';
import { evidenceOf, short, subjectOf } from './evidence.ts';
import { Flow } from './flow.ts';
import { hiddenNames } from './hidden-names.ts';
import { inputsOf } from './inputs.ts';
import { installVerdicts } from './installed.ts';
import { judgeLoading, type LoadVerdict } from './loading.ts';
import { qualified } from './names.ts';
import type { PathKind } from './path.ts';
import { persistedLines } from './persisted.ts';
import type { Program } from './program.ts';
import { selectVerdicts } from './select.ts';
import { sentTokens } from './tokens.ts';

/** A verdict in words, before it has a place in a file. */
export interface CodeVerdict {
  readonly rule: string;
  readonly severity: Severity;
  readonly evidence: string;
  readonly subject: string;
  readonly line: number;
  readonly column: number;
  /** A word of the command, on whose line it stands where that has several. */
  readonly at?: RegExp;
}

/** The verdicts on one program, without the programs inside it. */
export function judgeCode(
  { facts, traits }: Examined,
  path: PathKind,
  bundle: boolean,
  rules: RuleBook,
): CodeVerdict[] {
  const capabilities = Capabilities.of(rules);
  const flow = new Flow(facts, capabilities, traits);
  const inputs = inputsOf(facts, capabilities.data.inputs);
  const program: Program = { path, facts, traits, capabilities, flow, inputs };
  const selected = selectVerdicts(
    [
      ...combine(program, rules.ofSurface('code')),
      ...hiddenNames(program, rules),
      ...importedDownloads(program, rules),
      ...installedDownloads(program, rules),
      ...sentTokens(program, rules),
      ...persistedLines(program, rules),
    ],
    path,
    bundle,
  );
  const combined = selected.map(({ verdict, all }): CodeVerdict => {
    const { line = 1, column = 1 } = verdict.traits.at(-1) ?? {};
    const evidence = evidenceOf(verdict, facts, capabilities);
    return {
      rule: verdict.rule.id,
      severity: verdict.severity,
      evidence,
      subject: subjectOf(all, facts),
      line,
      column,
    };
  });
  const taken = new Map<string, Severity>();
  for (const { severity, line, column } of combined)
    if (severity !== 'LOW') taken.set(`${line}:${column}`, severity);
  const isTold = ({ severity, line, column }: CodeVerdict): boolean => {
    const told = taken.get(`${line}:${column}`);
    return told !== undefined && isAtLeast(told, severity);
  };
  const loading = judgeLoading(program, rules)
    .map((verdict) => loadVerdict(verdict, facts, path))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const installs = distinct(installVerdicts(program, rules));
  return [...combined, ...installs, ...distinct(loading.filter((verdict) => !isTold(verdict)))];
}

function loadVerdict(
  { rule, severity, call: index, says, about, program, setting, at }: LoadVerdict,
  facts: CodeFacts,
  { quiet }: PathKind,
): CodeVerdict {
  const call = facts.calls[index];
  const name = program ?? (call === undefined ? '' : qualified(facts, call));
  const what = about === '' ? '…' : quoted(about);
  const said = setting === undefined ? `${name}(${what})` : `the setting ${quotedKey(setting)}: ${what}`;
  return {
    rule: rule.id,
    // Tests load what they made themselves.
    severity: quiet && severity === 'MEDIUM' ? 'LOW' : severity,
    evidence: `${said} (line ${call?.line ?? 1}) ${says}`,
    subject: `${name} ${short(about)}`,
    line: call?.line ?? 1,
    column: call?.column ?? 1,
    ...(at !== undefined && facts.language === 'shell' && { at }),
  };
}

/** Keys of a file may be anything. */
function quotedKey(key: string): string {
  return /^[\w.-]{1,80}$/.test(key) ? key : quoted(key);
}

/** Ways of loading one thing that one file reports for one rule. */
const MAX_LOADS = 20;

/** Places of one call of one thing that are told: how many there are tells one that comes in from those that are there. */
const MAX_PLACES = 50;

/** The same call of the same thing is one root cause, however often it stands there: its places are told, within bounds. */
function distinct(verdicts: readonly CodeVerdict[]): CodeVerdict[] {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  return verdicts.filter(({ rule, severity, subject }) => {
    const key = `${rule} ${severity} ${subject}`;
    const [known, count] = [places.get(key) ?? 0, counts.get(rule) ?? 0];
    if (known === 0 ? count >= MAX_LOADS : known >= MAX_PLACES) return false;
    places.set(key, known + 1);
    if (known === 0) counts.set(rule, count + 1);
    return true;
  });
}
