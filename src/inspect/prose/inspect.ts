// Reads and judges prose.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { type Inspection, type InspectionContext, SNIFF_BYTES } from '../../core/inspection.ts';
import { encodingOf } from '../secret/text.ts';
import { judgeAgentText } from './agent-harm.ts';
import { CELLS, MAX_BYTES, readingOf } from './claims.ts';
import { certainlyCode } from './code-parts.ts';
import { type HiddenContext, judgeParts } from './hidden-instructions.ts';
import { invisibleVerdicts, turnedVerdicts } from './invisible-verdicts.ts';
import { proseKnowledge, type Reading } from './knowledge.ts';
import { hiddenParts } from './page.ts';
import type { HiddenPart } from './part.ts';
import { shownAsCode } from './shown.ts';
import { asExample, judgeShownText } from './shown-instructions.ts';
import { proseFindings, type ProseVerdict } from './verdict.ts';

export async function inspectProse(artifact: Artifact, { rules }: InspectionContext): Promise<Inspection> {
  const { bytes } = artifact;
  const knowledge = proseKnowledge(rules);
  const reading = readingOf(artifact, knowledge) ?? CELLS;
  const data = await bytes.read(0, MAX_BYTES);
  const text = new TextDecoder(encodingOf(data.subarray(0, SNIFF_BYTES)) ?? 'utf-8').decode(data);
  const signs = { isShown: shownAsCode(text), isCode: codeSigns(text, reading) };
  const context = { knowledge, rules, agent: reading.agent, ...signs };
  const { verdicts, whole } = judge(text, reading, context);
  return {
    format: '',
    findings: proseFindings(verdicts, text, artifact, rules),
    members: [],
    incomplete: incompleteOf(bytes.size, whole),
  };
}

/** Only Markdown has signs of code that are known here. */
function codeSigns(text: string, { dialect }: Reading): (at: number) => boolean {
  return dialect === 'markdown' ? certainlyCode(text) : () => false;
}

function judge(
  text: string,
  { dialect, agent, printed = false }: Reading,
  context: HiddenContext,
): { verdicts: ReturnType<typeof judgeParts>; whole: boolean } {
  const { flags, elements } = context.knowledge;
  // Templates have an inspector of their own for their characters.
  const characters =
    dialect === 'template' ? [] : [...invisibleVerdicts(text, agent, flags), ...turnedVerdicts(text)];
  if (printed) return { verdicts: printedVerdicts(text, characters, context), whole: true };
  const { parts, whole } = hiddenParts(text, dialect, elements);
  const hidden = judgeParts(parts, context);
  const told = agent
    ? judgeAgentText(text, context, (at) => isTold(at, hidden, parts))
    : shown(text, context, hidden, parts);
  return { verdicts: [...characters, ...hidden, ...told], whole };
}

/** Programs print what their data has: a message that is spelt in it is one; characters and sentences are mostly examples. */
function printedVerdicts(
  text: string,
  characters: readonly ProseVerdict[],
  context: HiddenContext,
): ProseVerdict[] {
  const messages = characters.filter(({ rule }) => rule === 'PROSE-HIDDEN-MESSAGE');
  return [...messages, ...judgeShownText(text, context, () => false).map(asExample)];
}

/** What everybody can read. Where something hidden blocks, it is mostly the same that is met again. */
function shown(
  text: string,
  context: HiddenContext,
  hidden: readonly ProseVerdict[],
  parts: readonly HiddenPart[],
): ProseVerdict[] {
  if (hidden.some(({ severity }) => severity === 'HIGH')) return [];
  return judgeShownText(text, context, (at) => parts.some((part) => isWithin(part, at)));
}

function isWithin({ at, text }: HiddenPart, place: number): boolean {
  return at <= place && place <= at + text.length;
}

/** What stands in a hidden part that blocks is one thing, however it is read. */
function isTold(at: number, hidden: readonly ProseVerdict[], parts: readonly HiddenPart[]): boolean {
  return hidden.some(
    ({ severity = 'HIGH', at: found }) =>
      severity === 'HIGH' && parts.some((part) => isWithin(part, found) && isWithin(part, at)),
  );
}

function incompleteOf(size: number, whole: boolean): Incomplete[] {
  if (size > MAX_BYTES) {
    const reason = `the text has ${size} bytes, of which the first ${MAX_BYTES} were searched for hidden instructions`;
    return [{ code: 'budget', reason, risk: 'inert', offset: MAX_BYTES }];
  }
  const reason = 'the text has more hidden parts than are searched for instructions';
  return whole ? [] : [{ code: 'budget', reason, risk: 'inert' }];
}
