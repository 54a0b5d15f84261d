// Judges the parts of a page that nobody sees: who they speak to, and what they want done.
import { matchOf, type RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';
import { actsOf, type Speech, speechOf, speechTo, toldBy } from './acts.ts';
import { excerpt } from './excerpt.ts';
import type { ProseKnowledge } from './knowledge.ts';
import { type HiddenPart, MAX_PART, type Place } from './part.ts';
import { decodedTexts, windows } from './plain.ts';
import type { ProseVerdict } from './verdict.ts';

interface HiddenMatch {
  readonly dangerous: readonly string[];
  readonly telling: readonly string[];
  readonly mild: readonly string[];
  readonly quiet: readonly Place[];
  readonly data: readonly Place[];
}

const RULE = 'PROSE-HIDDEN-INSTRUCTION';

const NAMED: Readonly<Record<Place, string>> = {
  comment: 'a comment',
  comments: 'a row of comments',
  element: 'an element that pages do not show',
  script: 'a script or a style of the page',
  attribute: 'an attribute',
  alt: 'the text of an image',
  title: 'the title of a link',
  reference: 'a definition that pages do not show',
  'front-matter': 'a comment in the front matter',
  'front-value': 'the front matter',
  'off-screen': 'text far off the screen',
  details: 'a part that is folded away',
  message: 'characters that nobody sees',
};

export interface HiddenContext {
  readonly knowledge: ProseKnowledge;
  readonly rules: RuleBook;
  /** Whether agents take the whole file as instructions. */
  readonly agent: boolean;
  /** Whether what stands there is shown as code, so that everybody sees it. */
  readonly isShown: (at: number) => boolean;
  /** Whether that is certain, however the page is read. */
  readonly isCode: (at: number) => boolean;
}

/** Characters before the first act that are shown. */
const LEAD = 120;

interface PartVerdict extends ProseVerdict {
  /** Where the part ends. */
  readonly to: number;
}

/** Words without which no part is looked at closer: most comments are switches of tools. */
const WORTH = /[^\0-\x7f]|&#|[a-z]{3}[^a-z]+[a-z]{2}/i;

function judgePart(part: HiddenPart, context: HiddenContext): PartVerdict[] {
  if (!WORTH.test(part.text)) return [];
  for (const { text } of windows(part.text)) {
    const texts = [text, ...decodedTexts(text)];
    for (const each of texts) {
      const verdict = judgeText(each, part, context);
      if (verdict !== undefined) return [{ ...verdict, to: part.at + part.text.length }];
    }
  }
  return [];
}

/** Verdicts of one text that are told apart; findings are fewer. */
const MAX_KEPT = 100;
/** Characters of a comment that may be one of several parts of an instruction. */
const SHORT = 600;

/** Judges all parts, and short comments once more as one text. */
export function judgeParts(parts: readonly HiddenPart[], context: HiddenContext): ProseVerdict[] {
  const verdicts = apart(parts.flatMap((part) => judgePart(part, context)));
  const short = parts.filter(({ place, text }) => place === 'comment' && text.length <= SHORT);
  const [first] = short;
  if (verdicts.length > 0 || first === undefined || short.length < 2) return verdicts;
  const text = short.map((part) => part.text.trim()).join(' ');
  return judgePart({ place: 'comments', at: first.at, text: text.slice(0, MAX_PART) }, context);
}

/** One of those that stand in each other, the worst and then the longest: a comment in an element that is not shown is one hidden part. */
function apart(verdicts: readonly PartVerdict[]): ProseVerdict[] {
  const kept: PartVerdict[] = [];
  const rank = ({ severity, at, to }: PartVerdict): number => (severity === 'HIGH' ? to - at + 1e9 : to - at);
  const isFirst = (a: PartVerdict, b: PartVerdict): number => rank(b) - rank(a);
  for (const verdict of [...verdicts].sort(isFirst)) {
    if (kept.length >= MAX_KEPT) break;
    if (kept.every(({ at, to }) => verdict.to <= at || to <= verdict.at)) kept.push(verdict);
  }
  return kept.sort((a, b) => a.at - b.at);
}

function judgeText(
  text: string,
  { place, at }: HiddenPart,
  context: HiddenContext,
): ProseVerdict | undefined {
  const match = matchOf<HiddenMatch>(context.rules.rule(RULE));
  const speech = context.agent
    ? speechOf(text, context.knowledge)
    : speechTo(text, context.knowledge, match.telling ?? []);
  if (speech === undefined) return undefined;
  const severity = severityOf(speech, place, at, match, context);
  if (severity === undefined) return undefined;
  const kinds = [...(match.dangerous ?? []), ...(match.mild ?? []).slice(0, -1)];
  const acts = actsOf(speech, kinds);
  const told = acts.length === 0 ? 'what to do' : `to ${toldBy(acts.slice(0, 4))}`;
  const whom = speech.addressed ? 'an agent' : 'whoever reads it';
  const shown = excerpt(speech.written, Math.max(0, (acts[0]?.at ?? 0) - LEAD), 240);
  const evidence = `${NAMED[place]} tells ${whom} ${told}: ${shown}`;
  return { rule: RULE, severity, evidence, about: `${place} ${text.trim()}`, at };
}

function severityOf(
  speech: Speech,
  place: Place,
  at: number,
  { dangerous = [], telling = [], mild = [], quiet = [], data = [] }: Partial<HiddenMatch>,
  { agent, isShown, isCode }: HiddenContext,
): Severity | undefined {
  const danger = actsOf(speech, dangerous).length;
  const tells = actsOf(speech, telling).length;
  const isMild = speech.addressed && !data.includes(place) && actsOf(speech, mild).length > 0;
  if (danger === 0 && !isMild) return undefined;
  const grave = danger > 0 && (speech.addressed || (tells > 0 && danger > 1));
  // A comment that a page shows as code is an example; agents obey those of their own files nevertheless.
  if (grave && !agent && place === 'comment' && isCode(at)) return 'LOW';
  if (quiet.includes(place) || isShown(at)) return grave && (tells > 0 || danger > 1) ? 'MEDIUM' : undefined;
  if (grave) return 'HIGH';
  return tells > 0 || isMild || (agent && danger > 1) ? 'MEDIUM' : undefined;
}
