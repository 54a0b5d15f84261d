// Judges characters that nobody sees: by what they spell, and by their number where they spell nothing.
import { quoted } from '../quoted.ts';
import { findTurned } from './bidi.ts';
import { findInvisible, type InvisibleText } from './invisible.ts';
import type { ProseVerdict } from './verdict.ts';

const WORDS: Readonly<Record<InvisibleText['kind'], string>> = {
  tags: 'tag characters',
  selectors: 'variation selectors',
  'zero-width': 'characters without width',
  reserved: 'characters that Unicode keeps unused',
  'split-words': 'characters without width inside words',
  'broken-words': 'characters without width inside words',
};
/** Of a message that identifies it. */
const ABOUT = 400;

/** `agent`: agents obey the text, so that nothing in it may part its words. */
export function invisibleVerdicts(text: string, agent: boolean, flags: ReadonlySet<string>): ProseVerdict[] {
  return findInvisible(text, flags).flatMap((found): ProseVerdict[] => {
    const { kind, at, count, first, message, data } = found;
    if (kind === 'split-words' && !agent) return [];
    const holds = `holds ${count} ${WORDS[kind]}, from ${first} on, that nobody sees`;
    if (message !== undefined) {
      const evidence = `${holds} and that spell ${quoted(message, 240)}`;
      return [{ rule: 'PROSE-HIDDEN-MESSAGE', evidence, about: `${kind} ${message.slice(0, ABOUT)}`, at }];
    }
    const rule = data ? 'PROSE-HIDDEN-MESSAGE' : 'PROSE-INVISIBLE';
    const evidence = data ? `${holds} and that carry data in a code of their own` : holds;
    return [{ rule, evidence, about: `${kind} ${data ? count : first}`, at }];
  });
}

export function turnedVerdicts(text: string): ProseVerdict[] {
  const turned = findTurned(text);
  if (turned === undefined) return [];
  const { at, count, first, shown } = turned;
  const more = count === 1 ? '' : `, and ${count - 1} more like it`;
  const evidence = `holds ${first}, which turns the order of what is shown, in ${quoted(shown, 80)}${more}`;
  return [{ rule: 'PROSE-BIDI', evidence, about: `${first} ${shown}`, at }];
}
