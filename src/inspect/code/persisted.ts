// What a program writes where programs are started from, weighed by what it writes there.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { alternatives, asText } from '../../code/values.ts';
import type { RuleBook } from '../../core/rule.ts';
import { programName } from '../command/words.ts';
import type { Verdict } from './combine.ts';
import { type Expected, expectedAs } from './expected.ts';
import { showing } from './origins.ts';
import type { Program } from './program.ts';
import { StartLines } from './start-lines.ts';
import type { Trait } from './traits.ts';

const RULE = 'CODE-PERSISTENCE';

/** One call that writes a file, or a table of cron. */
interface Written {
  readonly call: number;
  readonly place: CodeValue | undefined;
  /** Undefined when it is a file that stands elsewhere. */
  readonly content: CodeValue | undefined;
}

/** Where a person should look when it comes from there. */
const EXPECTED: Expected = [
  { hosts: 'installers', to: 'MEDIUM' },
  { hosts: 'known', to: 'MEDIUM' },
  { hosts: 'unknown', to: 'MEDIUM' },
];

/** Writes of shell, and those of other programs that put a command there. */
export function persistedLines(program: Program, rules: RuleBook): Verdict[] {
  const { facts, traits } = program;
  if (!traits.has.has('persistence') && !traits.has.has('cron-table')) return [];
  const shell = facts.language === 'shell';
  return facts.calls.flatMap((call, index) => {
    const written = shell ? byShell(call, index) : byMethod(facts, call, index);
    const place = written && placeOf(program, written);
    return written === undefined || place === undefined ? [] : judged(program, rules, written, place, shell);
  });
}

function judged(
  program: Program,
  rules: RuleBook,
  { call, content }: Written,
  place: Trait,
  shell: boolean,
): Verdict[] {
  const { scope, line, column } = program.facts.calls[call] ?? place;
  const rule = rules.rule(RULE);
  const startLines = StartLines.of(rules);
  const what = program.traits.names[call] ?? '';
  const sink: Trait = { capability: 'start-place', kind: '', what, scope, line, column, call };
  const lines = content === undefined ? undefined : linesOf(content);
  const grave = lines?.find((one) => startLines.isGrave(one));
  if (grave !== undefined) {
    const source: Trait = {
      capability: 'grave-line',
      kind: '',
      what: grave.trim().slice(0, 120),
      scope,
      line,
      column,
    };
    return [{ rule, severity: 'HIGH', relation: 'flow', traits: [source, sink], worse: [] }];
  }
  // The other languages have their writes held by the rule itself.
  if (!shell) return [];
  const fetched = showing(program.flow.ofCall(call), 'fetch');
  const [source] = fetched;
  if (source !== undefined) {
    const severity = expectedAs(program, EXPECTED, fetched) ?? 'HIGH';
    return [{ rule, severity, relation: 'flow', traits: [source, sink], worse: [] }];
  }
  if (program.path.image || !startLines.isHeld(place.kind, lines)) return [];
  const ends = place.call === call ? [sink] : [place, sink];
  return [{ rule, severity: 'MEDIUM', relation: 'function', traits: ends, worse: [] }];
}

/** The place that starts programs which a value names, whichever of several it is. */
function placeOf({ facts, traits }: Program, { call, place }: Written): Trait | undefined {
  const ofCall = traits.ofCall.get(call)?.find(({ capability }) => capability === 'cron-table');
  if (place === undefined) return ofCall && { ...ofCall, kind: 'cron' };
  const ofPlace = namesIn(place)
    .flatMap((text) => traits.ofText.get(text) ?? [])
    .find(({ capability }) => capability === 'persistence');
  if (ofPlace === undefined) return undefined;
  const { scope, line, column } = facts.calls[call] ?? ofPlace;
  return { ...ofPlace, scope, line, column };
}

function namesIn(value: CodeValue): string[] {
  return alternatives(value).flatMap((one) => {
    if (one.kind === 'text') return [one.text];
    return one.kind === 'many' ? one.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : [];
  });
}

/** Commands whose last argument is what they write. */
const COPIES: ReadonlySet<string> = new Set(['cp', 'mv', 'install', 'ln', 'rsync']);

function byShell({ callee, args, named }: CodeCall, call: number): Written | undefined {
  const content = named.get('input');
  if (callee === 'redirect') {
    const operator = asText(named.get('operator'))?.text ?? '';
    return operator.includes('>') && operator !== '<>' ? { call, place: args[0], content } : undefined;
  }
  const name = programName(callee);
  const plain = args.filter((value) => value.kind !== 'text' || !value.text.startsWith('-'));
  if (name === 'tee') return { call, place: { kind: 'many', items: plain }, content };
  if (name === 'crontab') return { call, place: undefined, content };
  return COPIES.has(name) && plain.length > 1 ? { call, place: plain.at(-1), content: undefined } : undefined;
}

const FILES = /^fs\.(?:promises\.)?(?:write|append)File(?:Sync)?$|^Bun\.write$/;

/** `open(place).write(text)`, `path.write_text(text)`, `fs.appendFileSync(place, text)`. */
function byMethod(
  { calls }: CodeFacts,
  { callee, target, args }: CodeCall,
  call: number,
): Written | undefined {
  if (FILES.test(callee)) return { call, place: args[0], content: args[1] };
  if (!/\.write(?:_text|_bytes|lines)?$/.test(callee)) return undefined;
  const opened =
    target?.kind === 'result' ? calls[target.call]?.args : target === undefined ? undefined : [target];
  return opened === undefined
    ? undefined
    : { call, place: { kind: 'many', items: opened }, content: args[0] };
}

/** Lines and characters of one text that are looked at. */
const MAX_LINES = 500;
const MAX_WRITTEN = 65_536;
/** What stands for a part that is not known. */
const UNKNOWN_LINE = '$_';

/** The lines of what is written; what is not known stands in them as a variable would. */
function linesOf(content: CodeValue): string[] {
  const known = alternatives(content).map((one) => {
    if (one.kind === 'text') return one.text;
    if (one.kind !== 'many' || one.shape !== 'parts') return UNKNOWN_LINE;
    return one.items.map((item) => (item.kind === 'text' ? item.text : UNKNOWN_LINE)).join('');
  });
  const lines = known.join('\n').slice(0, MAX_WRITTEN).split('\n', MAX_LINES);
  const read = lines.reduce((sum, line) => sum + line.length + 1, -1);
  return known.join('\n').length > read ? [...lines, UNKNOWN_LINE] : lines;
}
