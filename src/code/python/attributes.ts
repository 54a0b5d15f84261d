// What a name after a dot, or an index in brackets, takes out of a value.

import type { CodeValue } from '../facts.ts';
import { alternatives, asNumber, asText, either, hide, name, text, UNKNOWN } from '../values.ts';
import { methodOf } from '../classes.ts';
import { builtinName, canonical } from './names.ts';
import { lookup, lookupOutside } from '../frames.ts';
import { elementOf, spend, type State } from '../state.ts';

/** `value.attribute`. */
export function attributeOf(state: State, value: CodeValue, attribute: string): CodeValue {
  if (attribute === '__builtins__') return name('builtins', ['dict']);
  if (value.kind === 'name') return ofName(state, value.name, value.hidden, attribute);
  if (value.kind === 'result')
    return (
      (state.properties.size > 0 ? ofObject(state, value, attribute) : undefined) ??
      ofShell(state, value, attribute) ??
      value
    );
  // ().__class__.__base__: the way from a constant to all classes that there are.
  if (attribute === '__class__' && value.kind !== 'unknown') return name('builtins.object', ['dict']);
  if (value.kind !== 'many' || value.shape !== undefined) return UNKNOWN;
  let merged: CodeValue | undefined;
  for (const item of value.items) {
    const each = attributeOf(state, item, attribute);
    if (each.kind !== 'unknown') merged = merged ? either(merged, each) : each;
  }
  return merged ?? UNKNOWN;
}

/** What the function of a property gives, of an object of a class of the file. */
function ofObject(
  state: State,
  { call }: Extract<CodeValue, { kind: 'result' }>,
  attribute: string,
): CodeValue | undefined {
  const made = state.out.calls[call]?.callee ?? '';
  const getter = made.startsWith('local.') ? methodOf(state, made, attribute) : undefined;
  return getter === undefined ? undefined : state.properties.get(getter);
}

/** Methods of the shell of a notebook that run what they are given. */
const SHELL_METHODS: ReadonlySet<string> = new Set([
  'system',
  'system_raw',
  'system_piped',
  'getoutput',
  'magic',
  'run_cell',
  'run_line_magic',
  'run_cell_magic',
]);

/** `run = get_ipython().system`: what is called later by that name. */
function ofShell(
  state: State,
  { call }: Extract<CodeValue, { kind: 'result' }>,
  attribute: string,
): CodeValue | undefined {
  if (!SHELL_METHODS.has(attribute)) return undefined;
  const made = state.out.calls[call]?.callee;
  return made?.endsWith('get_ipython') === true ? name(`${made}.${attribute}`) : undefined;
}

function ofName(
  state: State,
  owner: string,
  hidden: readonly string[] | undefined,
  attribute: string,
): CodeValue {
  if (attribute === '__call__') return name(owner, hidden);
  if (attribute === '__self__' && owner.startsWith('builtins.')) return name('builtins', ['dict']);
  const how = hidden?.filter((each) => each !== 'alias');
  if (owner === 'builtins.object' && /^__(?:base|bases|mro)__$/.test(attribute)) return name(owner, hidden);
  if (owner.startsWith('local.')) {
    const set = lookupOutside(state, state.module, `${owner}.${attribute}`);
    if (set) return set;
    const method = methodOf(state, owner, attribute);
    return method === undefined ? UNKNOWN : name(method, how);
  }
  const dotted = `${owner}.${attribute}`;
  const replaced = state.replaced.get(dotted);
  if (replaced) return replaced;
  const known = canonical(owner, attribute);
  return known === undefined ? name(dotted, how) : hide(name(known, how), 'alias');
}

/** How a text that stands for a name was put together. */
export function hidingOf(layers: readonly string[]): readonly string[] {
  return layers.length === 0 ? [] : ['concat'];
}

/** `value[index]`; `index` is undefined if it is not known. */
export function itemOf(state: State, value: CodeValue, index: CodeValue): CodeValue {
  const key = asText(index);
  switch (value.kind) {
    case 'result':
      return ofResult(state, value, key?.text, hidingOf(key?.layers ?? []));
    case 'name':
      if (key === undefined) return isOneVariable(value.name, index) ? UNKNOWN : value;
      return ofNamespace(state, value, key.text, hidingOf(key.layers));
    case 'many':
      return ofMany(state, value, index, key?.text);
    case 'text': {
      const at = asNumber(index);
      const char = at === undefined ? undefined : value.text.at(at);
      return char === undefined ? UNKNOWN : text(char, value.layers);
    }
    case 'literal':
    case 'unknown':
      return UNKNOWN;
  }
}

/** `os.environ[variable]` is one of them; only a loop over the table itself gives them all. */
function isOneVariable(owner: string, index: CodeValue): boolean {
  return (
    owner === 'os.environ' && index.kind !== 'result' && !(index.kind === 'name' && index.name === owner)
  );
}

/** `globals()['exec']`, `vars(os)['system']`; of any other result it stays the result. */
function ofResult(
  state: State,
  value: Extract<CodeValue, { kind: 'result' }>,
  key: string | undefined,
  how: readonly string[],
): CodeValue {
  const call = state.out.calls[value.call];
  if (key === undefined || !call) return value;
  if (/^builtins\.(?:globals|locals|vars|dir)$/.test(call.callee)) {
    const [of] = call.args;
    if (of) return hide(attributeOf(state, of, key), 'dict', ...how);
    if (key === '__builtins__') return name('builtins', ['dict']);
    const bound = lookup(state, key);
    if (bound) return hide(bound, 'dict', ...how);
    const builtin = builtinName(key);
    return builtin === undefined ? UNKNOWN : name(builtin, ['dict', ...how]);
  }
  return value;
}

function ofNamespace(
  state: State,
  value: Extract<CodeValue, { kind: 'name' }>,
  key: string,
  how: readonly string[],
): CodeValue {
  const hidden = [...(value.hidden ?? []), 'dict', ...how];
  if (value.name === 'sys.modules') return name(key, hidden);
  if (value.name === 'builtins') return hide(attributeOf(state, value, key), 'dict', ...how);
  if (value.name.endsWith('.__dict__')) {
    return hide(attributeOf(state, name(value.name.slice(0, -9), value.hidden), key), 'dict', ...how);
  }
  return name(`${value.name}.${key}`, value.hidden);
}

function ofMany(
  state: State,
  value: Extract<CodeValue, { kind: 'many' }>,
  index: CodeValue,
  key: string | undefined,
): CodeValue {
  if (value.shape === undefined) {
    const items = alternatives(value).map((item) => itemOf(state, item, index));
    return items.reduce<CodeValue>(either, items[0] ?? UNKNOWN);
  }
  if (value.shape === 'dict') {
    // Python keeps the last of equal keys.
    const keys = value.keys ?? [];
    const at = key === undefined || !spend(state, keys.length >> 4) ? -1 : keys.lastIndexOf(key);
    if (at >= 0) return value.items[at] ?? UNKNOWN;
    return value.items.slice(0, 8).reduce<CodeValue>(either, value.items[0] ?? UNKNOWN);
  }
  const number = asNumber(index);
  return number === undefined ? elementOf(value) : (value.items.at(number) ?? UNKNOWN);
}
