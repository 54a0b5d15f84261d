// Who a program says that it is when it connects: a key that is named for that stays on the machine.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import type { Capabilities } from './capabilities.ts';
import type { IdentityOptions } from './knowledge.ts';
import { commandOf } from './names.ts';

const NONE: ReadonlySet<CodeValue> = new Set();

/** The words of a command that name a key or a program to connect with: `-i` of scp, `-e` of rsync. */
export function identitiesIn(
  facts: CodeFacts,
  call: CodeCall,
  { data }: Capabilities,
): ReadonlySet<CodeValue> {
  const command = commandOf(facts, call);
  const options = command === undefined ? undefined : data['identity-options'][command.name];
  if (command === undefined || options === undefined) return NONE;
  const { args } = command;
  const found = new Set<CodeValue>();
  for (let at = 0; at < args.length; at++) {
    const word = beginningOf(args[at]);
    if (word === '--') break;
    const option = optionIn(word, options);
    if (option === undefined) continue;
    const value = option.joined ? args[at] : args[++at];
    if (value !== undefined && option.connects && isIdentity(value, option.joined, options)) found.add(value);
  }
  return found;
}

/** What is an option itself may be one of those that send; a program to connect with is a command with its words. */
function isIdentity(value: CodeValue, joined: boolean, { command = false }: IdentityOptions): boolean {
  const text = beginningOf(value);
  return (joined || !text.startsWith('-')) && (!command || /\s/.test(text));
}

function beginningOf(value: CodeValue | undefined): string {
  const first = value?.kind === 'many' && value.shape === 'parts' ? value.items[0] : value;
  return first?.kind === 'text' ? first.text : '';
}

interface Option {
  readonly connects: boolean;
  /** Whether the value stands in the same word: `-ikey`, `--rsh=ssh`. */
  readonly joined: boolean;
}

/** The option of a word that takes a value; the first such letter of several: `-ri key`. */
function optionIn(word: string, { connects, others = [] }: IdentityOptions): Option | undefined {
  const known = [...connects, ...others];
  if (word.startsWith('--')) {
    const [name = ''] = word.split('=', 1);
    return known.includes(name) ? { connects: connects.includes(name), joined: name !== word } : undefined;
  }
  if (!word.startsWith('-')) return undefined;
  for (let at = 1; at < word.length; at++) {
    const letter = `-${word.charAt(at)}`;
    if (known.includes(letter)) return { connects: connects.includes(letter), joined: at + 1 < word.length };
  }
  return undefined;
}

/** The arguments of a call without those words, in a list of words as well. */
export function withoutIdentities(
  args: readonly CodeValue[],
  identities: ReadonlySet<CodeValue>,
): readonly CodeValue[] {
  if (identities.size === 0) return args;
  return args
    .filter((value) => !identities.has(value))
    .map((value) =>
      value.kind === 'many' && value.shape === 'list'
        ? { ...value, items: value.items.filter((item) => !identities.has(item)) }
        : value,
    );
}

/**
 * Texts that stand in a program only as such words: what stands near them takes nothing from there. A text that is
 * used once more, or by a name, still counts where it flows.
 */
export function identityTexts(facts: CodeFacts, capabilities: Capabilities): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const call of facts.calls)
    for (const value of identitiesIn(facts, call, capabilities))
      if (value.kind === 'text') uses.set(value.text, (uses.get(value.text) ?? 0) + 1);
  if (uses.size === 0) return new Set();
  for (const { text } of facts.texts) {
    const left = uses.get(text);
    if (left !== undefined) uses.set(text, left - 1);
  }
  return new Set([...uses].filter(([, left]) => left >= 0).map(([text]) => text));
}
