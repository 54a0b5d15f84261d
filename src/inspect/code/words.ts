// The words of commands as values of a program, and the commands of one line of shell.
import type { CodeValue } from '../../code/facts.ts';
import type { WordKind } from '../command/words.ts';

export const VALUE_WORDS: WordKind<CodeValue> = {
  text: textOf,
  start: (value) => textOf(value.kind === 'many' && value.shape === 'parts' ? value.items[0] : value) ?? '',
  behind,
  end: (value) => textOf(value.kind === 'many' && value.shape === 'parts' ? value.items.at(-1) : value) ?? '',
  of: wordOf,
};

function behind(value: CodeValue, length: number): CodeValue {
  if (value.kind === 'text') return { ...value, text: value.text.slice(length) };
  if (value.kind !== 'many' || value.shape !== 'parts') return value;
  const [first, ...others] = value.items;
  if (first?.kind !== 'text') return value;
  const rest = first.text.slice(length);
  const items = rest === '' ? others : [{ ...first, text: rest }, ...others];
  return items.length === 1 ? (items[0] ?? value) : { ...value, items };
}

export function wordOf(text: string): CodeValue {
  return { kind: 'text', text, layers: [] };
}

function textOf(value: CodeValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}

/** The words of each command of one line of shell, as far as blanks and quotes tell; comments are left out. */
export function lineCommands(line: string): string[][] {
  return line
    .slice(0, MAX_LINE)
    .replaceAll(/(?:^|\s)#[^\n]*/g, ' ')
    .split(/\|\||&&|[;&|\n]/)
    .map((command) =>
      command
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(/^["']|["']$/g, '')),
    )
    .filter(([program]) => program !== undefined && program !== '');
}

/** Characters of a line that are taken apart. */
const MAX_LINE = 4096;
