// The variables of a Dockerfile: what ENV and ARG say, and texts in which Docker puts their values.
import { type Instruction, instructionsOf } from './dockerfile-lines.ts';

const SETS = /^\s*(?:ONBUILD\s+)?(?:ENV|ARG)\s+(\S[^]*)$/i;
/** `NAME=value`, with quotes or none. */
const PAIR = /(?<!\S)(\w{1,80})=(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|([^\s"']{0,300}))(?!\S)/g;
/** The older form, `ENV NAME value`. */
const SPACED = /^(\w{1,80})[ \t]{1,20}([^\s=]{1,300})\s*$/;
const USED = /\$(?:(\w{1,80})|\{(\w{1,80})(?::?[-+?]([^{}]{0,300}))?\})/g;
/** Characters of a value that is put together. */
const MAX_VALUE = 1000;

export interface Variable {
  readonly name: string;
  readonly value: string;
  /** The number of its instruction's first line, from 0. */
  readonly at: number;
}

export function setsVariables({ lines }: Instruction): boolean {
  return SETS.test(lines[0] ?? '');
}

export function variablesIn({ at, lines }: Instruction): Variable[] {
  const [, rest = ''] = SETS.exec(lines.map((line) => line.replace(/\\$/, ' ')).join(' ')) ?? [];
  if (rest === '') return [];
  const [, name, value] = SPACED.exec(rest) ?? [];
  if (name !== undefined && value !== undefined) return [{ name, value, at }];
  return [...rest.matchAll(PAIR)].map(([, key = '', double, single, bare]) => ({
    name: key,
    value: double ?? single ?? bare ?? '',
    at,
  }));
}

/** The names of variables that a text uses. */
export function usedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\$\{?(\w{1,80})/g)].map(([, name = '']) => name));
}

/** The values so far, in the order of the file; what a stage cannot see of another is known here all the same. */
export class Values {
  private readonly values = new Map<string, string>();
  private left = MAX_GROWTH;

  /** Takes the variables of an instruction, and gives them with the values that theirs name. */
  take(variables: readonly Variable[]): readonly Variable[] {
    const filled = variables.map((one) => ({ ...one, value: this.filled(one.value).slice(0, MAX_VALUE) }));
    for (const { name, value } of filled) this.values.set(name, value);
    return filled;
  }

  /** A text as Docker would have it; what is not known stays as it stands. */
  filled(text: string): string {
    return this.replaced(text, () => true);
  }

  /** The same for a program of a shell: only values that are one plain word, whatever quotes they stand in. */
  filledProgram(text: string): string {
    return this.replaced(text, (value) => PLAIN.test(value));
  }

  private replaced(text: string, fits: (value: string) => boolean): string {
    if (!text.includes('$')) return text;
    return text.replaceAll(USED, (all, plain?: string, braced?: string, other?: string) => {
      const known = this.values.get(plain ?? braced ?? '') ?? '';
      const value = known === '' && all.includes('-') ? (other ?? '') : known;
      this.left -= value.length;
      return value === '' || this.left < 0 || !fits(value) ? all : value;
    });
  }
}

const PLAIN = /^[\w.:/@%+=,-]*$/;
/** Characters by which values may make a file longer. */
const MAX_GROWTH = 200_000;

const FROM = /^[ \t]{0,40}FROM[ \t][^\n$]{0,400}\$/im;

/** The text with the names of images that are put together as Docker puts them together. Keeps the lines. */
export function withImages(text: string): string {
  if (!FROM.test(text)) return text;
  const out = text.split('\n');
  const values = new Values();
  for (const instruction of instructionsOf(text).instructions) {
    values.take(variablesIn(instruction));
    const line = out[instruction.at] ?? '';
    if (FROM.test(line)) out[instruction.at] = values.filled(line);
  }
  return out.join('\n');
}
