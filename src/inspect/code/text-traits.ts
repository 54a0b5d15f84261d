// What the constant texts of a program show: names of credential stores, lines of shell, addresses.
import type { CodeFacts } from '../../code/facts.ts';
import { MAX_TEXT } from './arguments.ts';
import type { Capabilities } from './capabilities.ts';
import { addressesIn, isLocal, isMetadata, isOn } from './hosts.ts';
import type { Trait } from './traits.ts';

/** Longest text in which words are looked for; longer ones are data, and decoded ones are looked at by themselves. */
const MAX_WORD_TEXT = 65_536;

interface PlacedText {
  readonly text: string;
  readonly scope: number;
  readonly line: number;
  readonly column: number;
  /** A command of a shell script with its arguments. */
  readonly command?: boolean;
}

export interface TextTraits {
  /** Of every text, wherever it stands. */
  readonly all: readonly Trait[];
  /** By the text, where it stands first: a program may write one a thousand times. */
  readonly ofText: ReadonlyMap<string, readonly Trait[]>;
}

/** All texts are searched at once, and only those in which something is found are looked at. */
export function textTraits(facts: CodeFacts, capabilities: Capabilities): TextTraits {
  const texts = [...textsOf(facts)];
  const all: Trait[] = [];
  const ofText = new Map<string, readonly Trait[]>();
  const words = capabilities.words.find(texts.map(({ text }) => text.toLowerCase()));
  for (const [index, numbers] of words) {
    const placed = texts[index];
    if (placed === undefined) continue;
    const traits = traitsOfText(placed, facts.language === 'shell', numbers, capabilities);
    if (traits.length === 0) continue;
    all.push(...traits);
    if (!ofText.has(placed.text)) ofText.set(placed.text, traits);
  }
  return { all, ofText };
}

/** Commands that only show, search or compare what they are given. */
const PRINTS =
  /^(?:local\..*|echo|printf|cat|grep|egrep|fgrep|rg|sed|awk|\[|\[\[|test|export|declare|alias|log|error|warn|info|die|fail|usage|git|case)$/;

function* textsOf(facts: CodeFacts): Iterable<PlacedText> {
  for (const text of facts.texts) if (text.text.length <= MAX_WORD_TEXT && text.text.length > 2) yield text;
  for (const { args, scope, line, column, callee, target } of facts.calls) {
    // (home() / '.aws' / 'credentials').read_text()
    if (target?.kind === 'text' && target.layers.length > 0 && target.text.length <= MAX_WORD_TEXT)
      yield { text: target.text, scope, line, column };
    // Paths that are put together: join(home, '.aws', 'credentials').
    if (args.length < 2) {
      if (facts.language !== 'shell') continue;
    } else if (facts.language !== 'shell' && !/(?:join|joinpath|resolve|Path|PurePath)$/.test(callee))
      continue;
    const parts = args.slice(0, 32).flatMap((value) => (value.kind === 'text' ? [value.text] : []));
    const text = facts.language === 'shell' ? [callee, ...parts].join(' ') : parts.join('/');
    if (parts.length === 0 || text.length > MAX_WORD_TEXT) continue;
    if (facts.language !== 'shell') yield { text, scope, line, column };
    else if (!PRINTS.test(callee)) yield { text, scope, line, column, command: true };
  }
}

function traitsOfText(
  { text, scope, line, column, command }: PlacedText,
  shell: boolean,
  words: readonly number[],
  capabilities: Capabilities,
): Trait[] {
  const traits: Trait[] = [];
  for (const number of words) {
    const marked = capabilities.texts[number];
    if (marked === undefined) continue;
    const { capability, mark, pattern, lines } = marked;
    if ((lines && shell && command !== true) || pattern?.test(text) === false) continue;
    traits.push({
      capability,
      kind: mark.kind,
      what: cut(text),
      scope,
      line,
      column,
      ...(mark.weak && { weak: true }),
    });
  }
  if (text.includes('://')) traits.push(...addressTraits(text, { scope, line, column }, capabilities));
  return traits;
}

function addressTraits(
  text: string,
  place: Pick<Trait, 'scope' | 'line' | 'column'>,
  { data }: Capabilities,
): Trait[] {
  return addressesIn(text.slice(0, MAX_TEXT)).flatMap((address) => {
    const kinds: string[] = [];
    if (address.ip !== undefined && isMetadata(address))
      kinds.push('metadata', ...(address.disguised ? ['disguised-address'] : []));
    else if (address.ip !== undefined && !isLocal(address)) kinds.push('raw-address');
    if (isOn(data.hosts.known, address)) kinds.push('known-host');
    const { scope, line, column } = place;
    const what = cut(text);
    return kinds.map((capability) => ({ capability, kind: address.host, what, scope, line, column }));
  });
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
