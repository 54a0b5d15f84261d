// Judges what a file tells the agents that obey it, where everybody can read it.
import { matchOf, type RuleBook } from '../../core/rule.ts';
import type { Danger } from '../hooks/commands.ts';
import { type Counts, type SaidAct, type Speech, speechOf, toldBy } from './acts.ts';
import { type CommandMatch, commandsIn } from './commands.ts';
import { excerpt } from './excerpt.ts';
import type { HiddenContext } from './hidden-instructions.ts';
import type { ProseVerdict } from './verdict.ts';

export interface HarmMatch extends CommandMatch {
  /** Kinds that block when they are said together. */
  readonly block: readonly (readonly string[])[];
  /** Kinds that a person should look at when they are said together. */
  readonly review: readonly (readonly string[])[];
  /** Words before an instruction that forbid or quote it. */
  readonly turned: string;
}

const RULE = 'PROSE-AGENT-HARM';
/** The kind of what `dangersOf` finds in commands, for which prose has no words. */
const COMMAND = 'command';
/** Characters that count as one instruction: what stands further apart has nothing to do with it. */
const WINDOW = 480;
const STEP = 240;
/** Characters between two things that are said together. */
const NEAR = 240;
/** The words of an address forbid nothing. */
const ADDRESS = /\bhttps?:\/\/[^\s'"`]{1,400}/g;

/** `isTold` says of a place whether what stands there was told already. */
export function judgeAgentText(
  text: string,
  { knowledge, rules }: HiddenContext,
  isTold: (at: number) => boolean,
): ProseVerdict[] {
  const match = matchOf<HarmMatch>(rules.rule(RULE));
  const { block = [], review = [] } = match;
  const counts = isGiven(match, rules);
  const commands = commandsIn(text, match, rules);
  const verdicts: ProseVerdict[] = [];
  for (let from = 0; from < text.length; from += STEP) {
    const window = text.slice(from, from + WINDOW);
    const speech = speechOf(window, knowledge, counts);
    const command = commands.find(({ index }) => index >= from && index < from + WINDOW);
    const acts = [...speech.acts, ...(command === undefined ? [] : [asAct(command, from)])];
    const place = { window, from, speech };
    const worst = firstOf(block, acts);
    const lesser = worst === undefined ? firstOf(review, acts) : undefined;
    if (worst !== undefined) verdicts.push(verdictOf('HIGH', worst, place));
    else if (lesser !== undefined) verdicts.push(verdictOf('MEDIUM', lesser, place));
  }
  return oneOfEach(verdicts.filter(({ at }) => !isTold(at)));
}

/** Whether the words before an instruction leave it one: who forbids, tells of or quotes it does not give it. */
export function isGiven({ turned = '$^' }: Partial<Pick<HarmMatch, 'turned'>>, rules: RuleBook): Counts {
  const forbids = rules.index('prose turned', rules, () => new RegExp(turned));
  return (before) => !forbids.test(before.replaceAll(ADDRESS, (all) => 'x'.repeat(all.length)));
}

export function asAct({ says, index }: Danger, from: number): SaidAct {
  return { kind: COMMAND, says: `run a command that ${says}`, patterns: [], at: index - from, match: '' };
}

export function firstOf(
  groups: readonly (readonly string[])[],
  acts: readonly SaidAct[],
): readonly SaidAct[] | undefined {
  return groups.map((kinds) => saidTogether(acts, kinds)).find((found) => found !== undefined);
}

function saidTogether(acts: readonly SaidAct[], kinds: readonly string[]): readonly SaidAct[] | undefined {
  const said = kinds.flatMap((kind) => acts.find((act) => act.kind === kind) ?? []);
  if (said.length < kinds.length) return undefined;
  const places = said.map(({ at }) => at);
  return Math.max(...places) - Math.min(...places) <= NEAR ? said : undefined;
}

interface Found {
  readonly window: string;
  readonly from: number;
  readonly speech: Speech;
}

/** Characters of the text before what is quoted. */
const LEAD = 40;

function verdictOf(
  severity: 'HIGH' | 'MEDIUM',
  acts: readonly SaidAct[],
  { window, from, speech }: Found,
): ProseVerdict {
  const [first] = [...acts].sort((a, b) => a.at - b.at);
  const lead = Math.max(0, (first?.at ?? 0) - LEAD);
  const told = toldBy(acts);
  const evidence = `instructs the agent to ${told}: ${excerpt(speech.written, lead, 280)}`;
  return { rule: RULE, severity, evidence, about: told, at: from + placeIn(window, first) };
}

/** Where the first words of an act stand in the text that was not brought to plain words. */
function placeIn(window: string, act: SaidAct | undefined): number {
  if (act?.kind === COMMAND) return act.at;
  const [word = ''] = act?.match.trim().split(/[^a-z0-9]/, 1) ?? [];
  const lower = window.toLowerCase();
  // Plain words are shorter than the text, by little.
  const place = word === '' ? -1 : lower.indexOf(word, Math.max(0, act?.at ?? 0));
  return Math.max(0, place === -1 || lower.length !== window.length ? 0 : place);
}

/** Windows overlap, and the same is often said twice: the worst, first one of each is told. */
function oneOfEach(verdicts: readonly ProseVerdict[]): ProseVerdict[] {
  const worst = verdicts.filter(({ severity }) => severity === 'HIGH');
  const kept = new Map<string, ProseVerdict>();
  for (const verdict of [...worst, ...verdicts])
    if (!kept.has(verdict.about)) kept.set(verdict.about, verdict);
  return [...kept.values()];
}
