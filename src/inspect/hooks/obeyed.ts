// Hands texts that settings give to agents as instructions to the reader of prose.
import { memoryBytes } from '../../core/bytes.ts';
import type { Member } from '../../core/inspection.ts';
import type { JsonNode } from '../../format/json/nodes.ts';
import { lineOf } from '../lines.ts';
import type { ObeyedText } from './fact.ts';
import { at, itemsOf, text } from './nodes.ts';

/** Texts of one file; settings have a handful. */
const MOST = 50;

/** What a setting says to an agent: a text, a list of them, or objects with one each. */
export function obeyedIn(node: JsonNode | undefined): ObeyedText[] {
  return [node, ...itemsOf(node)]
    .flatMap((item) => [item, at(item, 'text')])
    .flatMap((said) =>
      said === undefined || text(said) === '' ? [] : [{ text: text(said), offset: said.start }],
    );
}

export function obeyedMembers(obeyed: readonly ObeyedText[], file: string): Member[] {
  return obeyed.slice(0, MOST).map(({ text: said, offset }) => {
    const line = lineOf(file, offset);
    const open: Member['open'] = () => Promise.resolve({ bytes: memoryBytes(Buffer.from(said)) });
    return { use: 'obeyed', place: () => ({ line, column: 1 }), open };
  });
}
