// Judges what a file tells the agents that obey it, where everybody can read it.
import { matchOf } from '../../core/rule.ts';
import { dangersOf } from '../hooks/commands.ts';
import { hookKnowledge } from '../hooks/knowledge.ts';
import { quoted } from '../quoted.ts';
import { type SaidAct, type Speech, speechOf, toldBy } from './acts.ts';
import type { HiddenContext } from './hidden-instructions.ts';
import type { ProseVerdict } from './verdict.ts';

interface HarmMatch {
  /** Kinds that block when they are said together. */
  readonly together: readonly (readonly string[])[];
  /** Kinds that a person should look at. */
  readonly alone: readonly string[];
  /** Words before an instruction that forbid or quote it. */
  readonly turned: string;
}

const RULE = 'PROSE-AGENT-HARM';
/** What `dangersOf` finds in commands is an act of this kind. */
const FETCHED = { kind: 'fetch-run', says: 'run what no command should', patterns: [] } as const;
/** Characters that count as one instruction: what stands further apart has nothing to do with it. */
const WINDOW = 480;
const STEP = 240;
/** Characters between two things that are said together. */
const NEAR = 240;
/** Commands of one text that are looked at for each danger. */
const MOST = 20;

export function judgeAgentText(text: string, { knowledge, rules }: HiddenContext): ProseVerdict[] {
  const { together = [], alone = [], turned = '$^' } = matchOf<HarmMatch>(rules.rule(RULE));
  const forbids = rules.index('prose turned', rules, () => new RegExp(turned));
  const commands = dangersOf(text, hookKnowledge(rules), MOST).filter(({ grave }) => grave);
  const verdicts: ProseVerdict[] = [];
  for (let from = 0; from < text.length; from += STEP) {
    const window = text.slice(from, from + WINDOW);
    // To hide something is itself said as a thing not to do.
    const speech = speechOf(window, knowledge, (before) => !forbids.test(before));
    const command = commands.find(({ index }) => index >= from && index < from + WINDOW);
    const acts = [...speech.acts, ...(command === undefined ? [] : [{ ...FETCHED, at: -1, match: '' }])];
    const group = together.map((kinds) => saidTogether(acts, kinds)).find((found) => found !== undefined);
    const single = acts.find(({ kind }) => alone.includes(kind));
    const place = { window, from, speech };
    if (group !== undefined) verdicts.push(verdictOf('HIGH', group, place));
    else if (single !== undefined) verdicts.push(verdictOf('MEDIUM', [single], place));
  }
  return oneOfEach(verdicts);
}

function saidTogether(acts: readonly SaidAct[], kinds: readonly string[]): readonly SaidAct[] | undefined {
  const said = kinds.flatMap((kind) => acts.find((act) => act.kind === kind) ?? []);
  if (said.length < kinds.length) return undefined;
  const places = said.map(({ at }) => at).filter((at) => at !== -1);
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
  const [first] = acts.filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at);
  const start = Math.max(0, (first?.at ?? 0) - LEAD);
  const told = toldBy(acts);
  const evidence = `instructs the agent to ${told}: ${quoted(speech.words.slice(start).trim(), 280)}`;
  return { rule: RULE, severity, evidence, about: told, at: from + placeIn(window, first) };
}

/** Where the first words of an act stand in the text that was not brought to plain words. */
function placeIn(window: string, act: SaidAct | undefined): number {
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
