// Says a verdict in one sentence, and what of it stays the same when lines move.
import { sha256Hex } from '../../core/hash.ts';
import type { CodeFacts, CodeValue } from '../../code/facts.ts';
import { quoted } from '../quoted.ts';
import type { Capabilities } from './capabilities.ts';
import type { Verdict } from './combine.ts';
import type { Trait } from './traits.ts';

/** Characters of an argument that are shown. */
const SHOWN = 100;

export function evidenceOf(
  { relation, traits, worse }: Verdict,
  facts: CodeFacts,
  capabilities: Capabilities,
): string {
  const sink = traits.at(-1);
  if (sink === undefined) return '';
  const sources = traits.slice(0, -1);
  const say = (trait: Trait): string => sentence(trait, facts, capabilities);
  const aggravated = worse.map(({ capability }) => doesOf(capability, capabilities));
  const more = aggravated.length === 0 ? '' : `; it also ${join(aggravated)}`;
  if (sources.length === 0) return say(sink) + more;
  const from = join(sources.map(say));
  switch (relation) {
    case 'flow':
      return `${say(sink)}; the value comes from where ${from}${more}`;
    case 'function':
      return `${from}, and near it ${say(sink)}${more}`;
    case 'file':
    case 'here':
      return `${from}, and elsewhere in the file ${say(sink)}${more}`;
  }
}

function sentence(trait: Trait, facts: CodeFacts, capabilities: Capabilities): string {
  const line = trait.line === 0 ? '' : ` (line ${trait.line})`;
  const does = doesOf(trait.capability, capabilities);
  if (trait.line === 0) return `a constant is decoded (${trait.what})`;
  return trait.call === undefined
    ? `${quoted(trait.what)}${line} ${does}`
    : `${trait.what}(${argumentOf(trait, facts)})${line} ${does}`;
}

/** What follows an option is shown with it, and what has a name with that: both tell of a value that it is a password. */
function argumentOf({ call }: Trait, facts: CodeFacts): string {
  const texts = call === undefined ? [] : shownTexts(facts, call);
  const address = texts.find((one) => one.includes('://'));
  const first = texts.findIndex((one) => !one.startsWith('-'));
  const text = address ?? (first === -1 ? texts[0] : texts.slice(0, first + 1).join(' '));
  return text === undefined ? '…' : quoted(text, SHOWN);
}

function doesOf(capability: string, { data }: Capabilities): string {
  return data.capabilities[capability]?.does ?? capability;
}

function join(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** Verdicts whose names make up one subject. */
const MAX_NAMED = 50;

/** Names and constant arguments of all ends, so that another payload is another finding. */
export function subjectOf(verdicts: readonly Verdict[], facts: CodeFacts): string {
  const parts = verdicts.slice(0, MAX_NAMED).flatMap(({ traits }) =>
    traits.map(({ what, call, capability }) => {
      const texts = call === undefined ? [] : textsOf(facts, call);
      return [capability, what, ...texts.map((text) => short(text))].join(' ');
    }),
  );
  return short([...new Set(parts)].sort().join(' & '), 400);
}

/** Texts of arguments that count for one call. */
const MAX_TEXTS = 8;

export function textsOf(facts: CodeFacts, index: number): string[] {
  const call = facts.calls[index];
  return call === undefined ? [] : textsIn([...call.args, ...call.named.values()]);
}

/** The same, behind their names. */
function shownTexts(facts: CodeFacts, index: number): string[] {
  const call = facts.calls[index];
  if (call === undefined) return [];
  const named = [...call.named].flatMap(([name, value]) =>
    textsIn([value]).map((text) => `${name.replace(/^env\./, '')}=${text}`),
  );
  return [...textsIn(call.args), ...named];
}

function textsIn(values: readonly CodeValue[]): string[] {
  const found: string[] = [];
  for (const value of values) {
    if (found.length >= MAX_TEXTS) break;
    if (value.kind === 'text') found.push(value.text);
    else if (value.kind === 'many')
      for (const item of value.items.slice(0, MAX_TEXTS)) if (item.kind === 'text') found.push(item.text);
  }
  return found.slice(0, MAX_TEXTS);
}

/** A text itself while it is short, then its digest. */
export function short(text: string, length = 80): string {
  return text.length <= length ? text : `sha256:${sha256Hex(text).slice(0, 32)}`;
}
