// Reads the options of a line of a requirements file as Python's optparse does.
import type { Word } from './requirements-lines.ts';

export interface Option {
  /** The long name, whatever form was written. */
  readonly name: string;
  /** Empty for switches. */
  readonly value: string;
  /** In the logical line. */
  readonly offset: number;
}

/** `undefined` as a value: the word is no option of pip, or one that lacks its value. */
export interface OptionReading {
  readonly options: readonly Option[];
  readonly unknown: readonly Word[];
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['-r', '--requirement'],
  ['-c', '--constraint'],
  ['-e', '--editable'],
  ['-i', '--index-url'],
  ['-f', '--find-links'],
  ['-C', '--config-settings'],
]);
/** Options of pip's requirements file format, the older ones too. */
const WITH_VALUE: readonly string[] = [
  '--index-url',
  '--pypi-url',
  '--extra-index-url',
  '--find-links',
  '--trusted-host',
  '--requirement',
  '--constraint',
  '--build-constraint',
  '--editable',
  '--hash',
  '--no-binary',
  '--only-binary',
  '--use-feature',
  '--global-option',
  '--install-option',
  '--config-settings',
  '--config-setting',
  '--all-releases',
  '--only-final',
  '--uploaded-prior-to',
];
const SWITCHES: readonly string[] = [
  '--no-index',
  '--pre',
  '--prefer-binary',
  '--require-hashes',
  '--process-dependency-links',
  '--always-unzip',
  '--no-use-wheel',
  '--use-wheel',
];
const ALL = [...WITH_VALUE, ...SWITCHES];

export function readOptions(words: readonly Word[]): OptionReading {
  const options: Option[] = [];
  const unknown: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const { name, value } = split(word.text);
    if (name === undefined) unknown.push(word);
    else if (!WITH_VALUE.includes(name)) options.push({ name, value: '', offset: word.offset });
    else {
      const next = value ?? words[++index]?.text;
      if (next === undefined) unknown.push(word);
      else options.push({ name, value: next, offset: word.offset });
    }
  }
  return { options, unknown };
}

function split(word: string): { name?: string; value?: string } {
  if (!word.startsWith('--')) {
    const name = SHORT.get(word.slice(0, 2));
    if (name === undefined) return {};
    return word.length > 2 ? { name, value: word.slice(2) } : { name };
  }
  const sign = word.indexOf('=');
  const name = longName(sign === -1 ? word : word.slice(0, sign));
  if (name === undefined) return {};
  return sign === -1 ? { name } : { name, value: word.slice(sign + 1) };
}

/** optparse takes any beginning of a long option that only one option has. */
function longName(written: string): string | undefined {
  const name = ALL.includes(written) ? written : onlyOne(ALL.filter((option) => option.startsWith(written)));
  if (name === '--pypi-url') return '--index-url';
  return name === '--config-setting' ? '--config-settings' : name;
}

function onlyOne(candidates: readonly string[]): string | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
