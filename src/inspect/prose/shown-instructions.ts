// Judges what a page tells agents where everybody can read it, though it is no file that agents obey.
import { matchOf, type RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';
import { type SaidAct, speechOf, toldBy } from './acts.ts';
import { asAct, firstOf, type HarmMatch, isGiven } from './agent-harm.ts';
import { commandsIn } from './commands.ts';
import { excerpt } from './excerpt.ts';
import type { HiddenContext } from './hidden-instructions.ts';
import type { ProseVerdict } from './verdict.ts';

type Kinds = readonly (readonly string[])[];

interface ShownMatch {
  /** Words at which a text is looked at closer: somebody takes instructions back, or speaks to an agent. */
  readonly gates: readonly string[];
  /** Kinds that block when they are said together. */
  readonly block: Kinds;
  readonly review: Kinds;
  /** Kinds for review where an agent is spoken to. */
  readonly spoken: Kinds;
  /** Words of texts that are about such instructions, and bring examples of them. */
  readonly about: string;
}

const RULE = 'PROSE-SHOWN-INSTRUCTION';
const HARM = 'PROSE-AGENT-HARM';
/** Places of one text that are looked at closer. */
const MOST = 100;
const BEFORE = 60;
const WINDOW = 420;

export function judgeShownText(
  text: string,
  context: HiddenContext,
  isTold: (at: number) => boolean,
): ProseVerdict[] {
  const { rules } = context;
  const match = matchOf<ShownMatch>(rules.rule(RULE));
  const gates = rules.index('prose gates', rules, () =>
    (match.gates ?? []).map((pattern) => new RegExp(pattern, 'gi')),
  );
  // Where each line says nothing by itself, a sentence may go on in the next one.
  for (const read of [text, asOneLine(text)])
    for (const at of placesOf(read, gates)) {
      if (isTold(at) || context.isShown(at)) continue;
      const verdict = judgeAt(read, at, match, context);
      if (verdict !== undefined) return [verdict];
    }
  return [];
}

/** Lines of one paragraph as one line, with all characters where they were. */
function asOneLine(text: string): string {
  return text.replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
}

function placesOf(text: string, gates: readonly RegExp[]): number[] {
  const places: number[] = [];
  for (const gate of gates) {
    let count = 0;
    for (const { index } of text.matchAll(gate)) {
      if (++count > MOST) break;
      places.push(index);
    }
  }
  return places.sort((a, b) => a - b);
}

function judgeAt(
  text: string,
  at: number,
  { block = [], review = [], spoken = [], about = '$^' }: Partial<ShownMatch>,
  { knowledge, rules }: HiddenContext,
): ProseVerdict | undefined {
  const harm = matchOf<HarmMatch>(rules.rule(HARM));
  const from = Math.max(0, text.lastIndexOf('\n\n', at) + 1, at - BEFORE);
  const window = text.slice(from, at + WINDOW);
  const speech = speechOf(window, knowledge, isGiven(harm, rules));
  const [command] = commandsIn(window, harm, rules);
  const acts = [...speech.acts, ...(command === undefined ? [] : [asAct(command, 0)])];
  const worst = firstOf(block, acts);
  const found = worst ?? firstOf(review, acts) ?? (speech.addressed ? firstOf(spoken, acts) : undefined);
  if (found === undefined) return undefined;
  const severity = weighed(worst !== undefined, isAbout(text, about, rules));
  return { rule: RULE, severity, evidence: sentence(found, text, from), about: toldBy(found), at };
}

function isAbout(text: string, about: string, rules: RuleBook): boolean {
  return rules.index('prose about', rules, () => new RegExp(about, 'i')).test(text);
}

/** One step less, of what may as well be an example. */
export function asExample(verdict: ProseVerdict): ProseVerdict {
  return { ...verdict, severity: verdict.severity === 'HIGH' ? 'MEDIUM' : 'LOW' };
}

/** Papers, tests and guides bring such sentences as examples. */
function weighed(grave: boolean, isExample: boolean): Severity {
  if (grave) return isExample ? 'MEDIUM' : 'HIGH';
  return isExample ? 'LOW' : 'MEDIUM';
}

function sentence(acts: readonly SaidAct[], text: string, from: number): string {
  return `tells an agent that reads it to ${toldBy(acts)}: ${excerpt(text, from, 280)}`;
}
