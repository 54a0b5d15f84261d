// Values of shell words: quoting resolved, variables and substitutions put in where they are known.

import type { DoubleQuotedChild, ParsedScript, Word, WordPart } from 'unbash';
import type { CodeValue } from '../facts.ts';
import { asNumber, asText, either, joinTexts, many, name, text, UNKNOWN } from '../values.ts';
import { isPositional } from './entries.ts';
import { offsetOf, spend, type ShellState } from './state.ts';

export type RunScript = (state: ShellState, script: ParsedScript | undefined, pos: number) => CodeValue;

/** The value of a word. `run` reads the scripts of its substitutions. */
export function wordValue(state: ShellState, word: Word | undefined, run: RunScript): CodeValue {
  if (!word || !spend(state)) return UNKNOWN;
  const { parts } = word;
  const value = parts ? joined(parts.map((part) => partValue(state, part, run))) : text(word.value);
  if (value.kind === 'text') note(state, word.pos, value);
  else if (value.kind === 'many' && value.shape === 'parts')
    for (const item of value.items) note(state, word.pos, item);
  return value;
}

function note(state: ShellState, pos: number, value: CodeValue): void {
  if (value.kind === 'text' && value.text.length > 2) {
    state.out.text(offsetOf(state, pos), value.text, value.layers, state.scope);
  }
}

/** Values one after the other in one word. */
export function joined(values: readonly CodeValue[]): CodeValue {
  const [only] = values;
  if (values.length === 1 && only) return only;
  return joinTexts(values.map((value) => asText(value) ?? value));
}

function partValue(state: ShellState, part: WordPart | DoubleQuotedChild, run: RunScript): CodeValue {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
    case 'Glob':
      return text(part.value);
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.length === 0
        ? text('')
        : joined(part.parts.map((child) => partValue(state, child, run)));
    case 'SimpleExpansion':
      return variable(state, part.text.slice(1));
    case 'ParameterExpansion':
      return parameter(state, part, run);
    case 'CommandExpansion':
    case 'ProcessSubstitution':
      return run(state, part.script, part.pos);
    case 'BraceExpansion':
      return braces(part.text);
    case 'ExtendedGlob':
      return text(part.text);
    case 'ArithmeticExpansion':
      return /^\$\(\(\s*\d+\s*\)\)$/.test(part.text) ? text(part.text.replace(/\D/g, '')) : UNKNOWN;
  }
}

/** `$x`: what was assigned; the home directory as `~`; the field separator as a blank; else `env.x`. */
function variable(state: ShellState, id: string): CodeValue {
  if (isPositional(id)) state.asked++;
  const known = state.vars.get(id);
  if (known) return known;
  if (id === 'HOME') return text('~');
  if (id === 'IFS') return text(' ');
  if (!/^[A-Za-z_]\w*$/.test(id)) return UNKNOWN;
  return name(`env.${id}`);
}

type Parameter = Extract<WordPart, { type: 'ParameterExpansion' }>;

function parameter(state: ShellState, part: Parameter, run: RunScript): CodeValue {
  const { operation } = part;
  const value = part.prefix === undefined ? variable(state, part.parameter) : UNKNOWN;
  if (part.prefix === undefined && value.kind === 'name')
    state.out.reference(offsetOf(state, part.pos), value.name, state.scope);
  if (operation === undefined) return value;
  const known = asText(value);
  switch (operation.type) {
    case 'Default': {
      const otherwise = wordValue(state, operation.operand, run);
      return operation.operator.endsWith('?') ? value : known ? value : either(otherwise, value);
    }
    case 'Slice': {
      const from = numberOf(wordValue(state, operation.offset, run));
      const length = operation.length ? numberOf(wordValue(state, operation.length, run)) : undefined;
      if (!known || from === undefined) return UNKNOWN;
      const start = from < 0 ? known.text.length + from : from;
      const end = length === undefined ? undefined : length < 0 ? known.text.length + length : start + length;
      return text(known.text.slice(start, end), [...known.layers, 'slice']);
    }
    case 'Replace': {
      const from = asText(wordValue(state, operation.pattern, run));
      const to = asText(wordValue(state, operation.replacement, run));
      if (!known || !from || !to || /[*?[]/.test(from.text) || from.text === '' || to.text.length > 1000)
        return UNKNOWN;
      const give = (): string => to.text;
      if (operation.operator === '/')
        return text(known.text.replace(from.text, give), [...known.layers, 'concat']);
      return operation.operator === '//'
        ? text(known.text.replaceAll(from.text, give), [...known.layers, 'concat'])
        : UNKNOWN;
    }
    case 'CaseModification':
      if (!known) return UNKNOWN;
      if (operation.operator === ',,') return text(known.text.toLowerCase(), known.layers);
      return operation.operator === '^^' ? text(known.text.toUpperCase(), known.layers) : known;
    case 'Remove':
      wordValue(state, operation.operand, run);
      return value.kind === 'text' ? UNKNOWN : value;
    case 'Transform':
    case 'Names':
    case 'Unknown':
      return UNKNOWN;
  }
}

function numberOf(value: CodeValue): number | undefined {
  const source = asText(value)?.text.trim();
  if (source === undefined) return asNumber(value);
  return /^-?\d{1,9}$/.test(source) ? Number(source) : undefined;
}

/** `{curl,http://x}`: several words. */
function braces(source: string): CodeValue {
  const inner = source.slice(1, -1);
  if (/[{}'"\\$`]/.test(inner) || !inner.includes(',')) return text(source);
  return many(
    inner.split(',', 1000).map((piece) => text(piece)),
    'list',
  );
}
