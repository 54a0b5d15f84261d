// Who a program says that it is when it connects: a key that is named for that stays on the machine.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import type { Capabilities } from './capabilities.ts';
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
  const found = new Set<CodeValue>();
  for (const [at, value] of command.args.entries()) {
    const word = wordOf(value);
    const next = command.args[at + 1];
    if (options.some((option) => isWith(word, option))) found.add(value);
    else if (next !== undefined && options.some((option) => isBefore(word, option))) found.add(next);
  }
  return found;
}

function wordOf(value: CodeValue): string {
  const first = value.kind === 'many' && value.shape === 'parts' ? value.items[0] : value;
  return first?.kind === 'text' ? first.text : '';
}

/** `-ikey`, `--rsh=ssh`. */
function isWith(word: string, option: string): boolean {
  return word.length > option.length && word.startsWith(option.startsWith('--') ? `${option}=` : option);
}

/** `-i key`, and `-ri key`: the last of several letters. */
function isBefore(word: string, option: string): boolean {
  if (option.startsWith('--')) return word === option;
  return /^-[A-Za-z]{1,20}$/.test(word) && word.endsWith(option.slice(1));
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
