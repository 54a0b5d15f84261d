// Commands and names in default values, which count when nobody gives anything else: parameters, options, fields.

import type { Collector } from '../collect.ts';
import type { CodeValue } from '../facts.ts';
import { alternatives, asText } from '../values.ts';
import type { Arguments } from './functions.ts';

/** Texts of defaults that are looked at; commands are short. */
const MAX_LINE = 4096;
/** A line of shell that fetches, decodes or connects: nothing else has such a text as its default. */
const LINE =
  /\b(?:curl|wget)\s[^\n|;&]{0,600}[|;&]|\$\(\s{0,9}(?:curl|wget)\s|\/dev\/(?:tcp|udp)\/|\bbase64\s{1,9}(?:-d|-D|--decode)\b|\bpowershell(?:\.exe)?\s|\b(?:nc|ncat)\s{1,9}[^\n]{0,100}\s-\w{0,4}e\b/;
/** All variables, and what starts programs: `def send(data=os.environ)`. */
const NAMES = /^(?:os\.(?:environb?|system|popen)|subprocess\.[a-zP]\w{2,20}|builtins\.(?:exec|eval))$/;

/** Whether a default says enough by itself, though a caller may pass something else. */
export function isTold(value: CodeValue): boolean {
  if (value.kind === 'name') return NAMES.test(value.name);
  return value.kind === 'text' && isLine(value.text);
}

export function isLine(text: string): boolean {
  return text.length <= MAX_LINE && LINE.test(text);
}

/** Calls that are given a default: its place among the arguments, and its name. */
const DEFAULTS: ReadonlyMap<string, { readonly at: number; readonly named: string }> = new Map([
  ['.add_argument', { at: -1, named: 'default' }],
  ['.add_option', { at: -1, named: 'default' }],
  ['click.option', { at: -1, named: 'default' }],
  ['click.argument', { at: -1, named: 'default' }],
  ['typer.Option', { at: 0, named: 'default' }],
  ['typer.Argument', { at: 0, named: 'default' }],
  ['dataclasses.field', { at: -1, named: 'default' }],
  ['attr.ib', { at: 0, named: 'default' }],
  ['attrs.field', { at: -1, named: 'default' }],
  ['pydantic.Field', { at: 0, named: 'default' }],
  ['absl.flags.DEFINE_string', { at: 1, named: 'default' }],
  ['os.getenv', { at: 1, named: 'default' }],
  ['.get', { at: 1, named: 'default' }],
  ['os.environ.get', { at: 1, named: 'default' }],
  ['builtins.getattr', { at: 2, named: 'default' }],
]);

/** Notes a command that is the default of an option, a field or a variable. */
export function noteDefault(
  out: Collector,
  offset: number,
  callee: string,
  { args, named }: Arguments,
): void {
  const how = DEFAULTS.get(callee);
  const value = how && (args[how.at] ?? named.get(how.named));
  if (value !== undefined) offer(out, offset, value);
  if (callee === '.set_defaults') for (const each of named.values()) offer(out, offset, each);
}

function offer(out: Collector, offset: number, value: CodeValue): void {
  for (const each of alternatives(value)) {
    const source = asText(each);
    if (source !== undefined && isLine(source.text)) out.offer(offset, source.text, source.layers);
  }
}
