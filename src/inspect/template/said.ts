// Reads what a chat template says by itself: the texts that it puts beside those of the conversation.
import { memoryBytes } from '../../core/bytes.ts';
import type { Member, RawPlace } from '../../core/inspection.ts';
import { matchOf, type RuleBook } from '../../core/rule.ts';
import { factsOf } from '../../format/jinja/facts.ts';
import type { Template } from '../../format/jinja/tree.ts';
import { lineOf } from '../lines.ts';
import { quoted } from '../quoted.ts';
import type { TemplateVerdict } from './judge.ts';

interface SaidMatch {
  /** Words beside an address that have somebody do something with it. */
  readonly acts: string;
  /** Addresses in which a text of the conversation leaves the machine. */
  readonly carries: string;
  /** Beginnings of addresses that tell nobody to do anything. */
  readonly known: readonly string[];
}

const RULE = 'TEMPLATE-INSTRUCTION';
const ADDRESS = /\b(?:https?|ftp):\/\/[^\s"'<>)]{1,300}/gi;
/** Characters around an address in which an instruction is about it. */
const AROUND = 160;
/** Addresses of one template that are looked at. */
const MOST = 200;
/** Texts without one of these words tell a model nothing that anybody asks about. */
const WORTH =
  /ignore|disregard|forget|override|bypass|discard|not tell|not mention|not inform|must|should|please|:\/\//i;

export interface SaidText {
  readonly text: string;
  /** Where a character of it stands in the template. */
  readonly offsetOf: (at: number) => number;
}

/** The strings of a template, a line each, in the order in which they stand. */
export function saidBy(template: Template): SaidText {
  const words = [...factsOf(template).literals, ...template.unparsed.flatMap((tag) => tag.words)];
  const inOrder = words.sort((a, b) => a.offset - b.offset);
  const starts: number[] = [];
  let text = '';
  for (const word of inOrder) {
    starts.push(text.length);
    text += `${word.text}\n`;
  }
  return { text, offsetOf: (at) => inOrder[starts.findLastIndex((start) => start <= at)]?.offset ?? 0 };
}

/** Whoever looks for instructions in prose reads it, too. */
export function saidMembers(said: SaidText, template: Template): Member[] {
  if (!WORTH.test(said.text)) return [];
  const place = ({ line }: { readonly line: number }): RawPlace => {
    const before = said.text.split('\n', line - 1).join('\n').length;
    return { line: lineOf(template.text, said.offsetOf(line === 1 ? 0 : before + 1)) };
  };
  const open: Member['open'] = () => Promise.resolve({ bytes: memoryBytes(Buffer.from(said.text)) });
  return [{ use: 'said', place, open }];
}

/** Addresses that a template has the model, or whoever talks to it, do something with. */
export function saidVerdicts({ text, offsetOf }: SaidText, rules: RuleBook): TemplateVerdict[] {
  const { acts = '$^', carries = '$^', known = [] } = matchOf<SaidMatch>(rules.rule(RULE));
  const asked = rules.index('template acts', rules, () => new RegExp(acts, 'i'));
  const carried = rules.index('template carries', rules, () => new RegExp(carries, 'i'));
  let count = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (++count > MOST) break;
    if (known.some((beginning) => address.toLowerCase().startsWith(beginning))) continue;
    const around = text.slice(Math.max(0, index - AROUND), index + address.length + AROUND);
    const sends = carried.test(text.slice(Math.max(0, index - AROUND), index + address.length + 1));
    if (!sends && !asked.test(around)) continue;
    const what = sends ? 'puts texts of the conversation into the address' : 'speaks of the address';
    const evidence = `${what} ${quoted(address, 120)} in what it says by itself: ${quoted(around.trim(), 240)}`;
    return [{ rule: RULE, about: address, evidence, offset: offsetOf(index) }];
  }
  return [];
}
