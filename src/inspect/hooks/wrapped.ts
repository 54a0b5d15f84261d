// Commands inside commands: programs that only start others, which are then what is judged.

/** How a program names what it starts; the comments are in rules/hooks-knowledge.yml. */
export interface Wrapper {
  readonly word: string;
  readonly runs: 'rest' | 'each';
  readonly verbs?: readonly string[];
  readonly valued?: readonly string[];
}

/** Words of one command that are looked at. */
const MAX_WORDS = 200;
const WORD = /(?:"(?:[^"\\]|\\[^])*"|'[^']*'|[^\s"'])+/g;
const SEPARATOR = /&&|\|\||[;\n]|(?<![&>])&(?!&)/y;

/** The commands that a text is made of: what stands in quotes is of the program that is given it. */
export function commandsOf(text: string): string[] {
  const parts: string[] = [];
  let quote = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\' && quote !== "'") at++;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if ('&|;\n'.includes(character)) {
      SEPARATOR.lastIndex = at;
      const [separator] = SEPARATOR.exec(text) ?? [];
      if (separator === undefined) continue;
      parts.push(text.slice(start, at));
      start = at + separator.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** What a command starts by way of a program that is known for it; undefined when it is no such command. */
export function wrappedIn(
  command: string,
  wrappers: ReadonlyMap<string, Wrapper>,
): readonly string[] | undefined {
  const words = [...command.matchAll(WORD)].slice(0, MAX_WORDS);
  const wrapper = wrappers.get(words[0]?.[0] ?? '');
  if (wrapper === undefined) return undefined;
  let from = 1;
  if (wrapper.verbs !== undefined) {
    if (!wrapper.verbs.includes(words[1]?.[0] ?? '')) return undefined;
    from = 2;
  }
  const { runs, valued = [] } = wrapper;
  const each: string[] = [];
  for (let at = from; at < words.length; at++) {
    const word = words[at]?.[0] ?? '';
    if (valued.includes(word)) at++;
    else if (word.startsWith('-') && word !== '--') continue;
    else if (runs === 'each') each.push(unquoted(word));
    else if (!/^[A-Za-z_]\w*=/.test(word)) return [restFrom(command, words, word === '--' ? at + 1 : at)];
  }
  return each;
}

/** A whole command in quotes is one, too. */
function restFrom(command: string, words: readonly RegExpExecArray[], at: number): string {
  const word = words[at];
  if (word === undefined) return '';
  return at === words.length - 1 ? unquoted(word[0]) : command.slice(word.index);
}

function unquoted(word: string): string {
  const [first = ''] = word;
  const isQuoted = word.length > 1 && (first === '"' || first === "'") && word.endsWith(first);
  return isQuoted ? word.slice(1, -1).replaceAll(/\\(["\\])/g, '$1') : word;
}
