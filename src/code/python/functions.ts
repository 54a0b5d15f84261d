// Functions whose outcome is known when their arguments are: getattr, __import__, chr, decoders and the like.

import type { CodeValue } from '../facts.ts';
import type { State } from '../state.ts';
import { asNumber, asText, hide, literal, many, name, text, type TextValue } from '../values.ts';
import { attributeOf, hidingOf } from './attributes.ts';
import {
  byteText,
  carry,
  character,
  integer,
  joined,
  range,
  reversed,
  sequence,
  words,
} from './conversions.ts';
import { byCodec, decoded, DECODING } from './decoders.ts';
import { joinPath } from './text-methods.ts';

export interface Arguments {
  readonly args: readonly CodeValue[];
  readonly named: ReadonlyMap<string, CodeValue>;
}

type Known = (args: readonly CodeValue[], state: State, all: Arguments) => CodeValue | undefined;

const FUNCTIONS: Readonly<Record<string, Known>> = {
  'builtins.getattr': (args, state) => getAttribute(args, state, 'getattr'),
  'builtins.__import__': ([module], state, { named }) =>
    importModule(state, module, named.get('fromlist')?.kind === 'many'),
  'importlib.__import__': ([module], state) => importModule(state, module, false),
  'importlib.import_module': ([module], state) => importModule(state, module, true),
  'pkgutil.resolve_name': ([module]) =>
    asText(module) ? name((asText(module)?.text ?? '').replace(':', '.'), ['import']) : undefined,
  'pydoc.locate': ([module]) => (asText(module) ? name(asText(module)?.text ?? '', ['import']) : undefined),
  'builtins.chr': ([code]) => character(code),
  'builtins.unichr': ([code]) => character(code),
  'builtins.ord': ([char]) => (asText(char) ? literal(asText(char)?.text.codePointAt(0) ?? 0) : undefined),
  'builtins.len': ([value]) => (value?.kind === 'text' ? literal(value.text.length) : undefined),
  'builtins.int': ([value, base]) => integer(value, asNumber(base)),
  'builtins.str': ([value]) => carry(value),
  'builtins.bytes': ([value]) => byteText(value) ?? carry(value),
  'builtins.bytearray': ([value]) => byteText(value) ?? carry(value),
  'builtins.memoryview': ([value]) => carry(value),
  'builtins.repr': ([value]) => (value?.kind === 'text' ? value : undefined),
  'builtins.bytes.fromhex': ([value]) => decoded(asText(value), 'hex'),
  'builtins.bytearray.fromhex': ([value]) => decoded(asText(value), 'hex'),
  'builtins.bytes.decode': ([value]) => asText(value),
  'builtins.str.join': ([by, list]) => joined(by, list),
  'builtins.str.lower': ([value]) => asText(value),
  'builtins.list': ([value]) => sequence(value),
  'builtins.tuple': ([value]) => sequence(value),
  'builtins.iter': ([value]) => carry(value) ?? sequence(value),
  'builtins.next': ([value]) => (value?.kind === 'many' ? value.items[0] : carry(value)),
  'builtins.reversed': ([value]) => reversed(value),
  'builtins.map': ([fn, list], state) => mapped(fn, list, state),
  'builtins.range': (args) => range(args),
  'builtins.dict': (args, _, { named }) =>
    args.length === 0 && named.size > 0 ? many([...named.values()], 'dict', [...named.keys()]) : undefined,
  'builtins.compile': ([source]) =>
    source?.kind === 'text' || source?.kind === 'result' ? source : undefined,
  'builtins.eval': ([source], state) => evaluated(asText(source), state),
  'operator.getitem': ([value, key], state) =>
    value && key ? getAttribute([value, key], state, 'dict') : undefined,
  'codecs.decode': ([value, codec]) => byCodec(asText(value), asText(codec)?.text),
  'codecs.encode': ([value, codec]) => byCodec(asText(value), asText(codec)?.text, true),
  'os.path.join': (args) => joinPath(args),
  'posixpath.join': (args) => joinPath(args),
  'pathlib.Path': (args) => (args.length > 0 ? joinPath(args) : undefined),
  'pathlib.PurePath': (args) => (args.length > 0 ? joinPath(args) : undefined),
  'pathlib.PosixPath': (args) => (args.length > 0 ? joinPath(args) : undefined),
  'pathlib.Path.home': () => text('~'),
  'os.path.expanduser': ([value]) => carry(value),
  'os.path.expandvars': ([value]) => carry(value),
  'os.path.abspath': ([value]) => carry(value),
  'os.path.normpath': ([value]) => carry(value),
  'os.path.realpath': ([value]) => carry(value),
  'shlex.split': ([value]) => words(asText(value)),
  'textwrap.dedent': ([value]) => carry(value),
  'inspect.cleandoc': ([value]) => carry(value),
  'typing.cast': ([, value]) => value,
  'urllib.parse.unquote': ([value]) => decoded(asText(value), 'url'),
  'urllib.parse.unquote_plus': ([value]) => decoded(asText(value), 'url'),
};

/** The value of a call of a known function, or undefined if it is not known. */
export function knownFunction(state: State, callee: string, all: Arguments): CodeValue | undefined {
  if (Object.hasOwn(DECODING, callee)) {
    const decoder = DECODING[callee];
    const source = all.args[0] ?? all.named.get('s') ?? all.named.get('data');
    if (decoder === 'zlib')
      return decoded(
        asText(source),
        asNumber(all.args[1] ?? all.named.get('wbits')) === -15 ? 'deflate' : decoder,
      );
    return decoder && decoded(asText(source), decoder);
  }
  return Object.hasOwn(FUNCTIONS, callee) ? FUNCTIONS[callee]?.(all.args, state, all) : undefined;
}

function getAttribute(args: readonly CodeValue[], state: State, how: string): CodeValue | undefined {
  const [owner, attribute, otherwise] = args;
  const key = asText(attribute);
  if (!owner || !key) return owner?.kind === 'result' ? owner : undefined;
  const value = attributeOf(state, owner, key.text);
  if (owner.kind === 'result' && value.kind !== 'name') return owner;
  if (value.kind === 'unknown') return otherwise?.kind === 'name' ? otherwise : undefined;
  return hide(value, how, ...hidingOf(key.layers));
}

function importModule(state: State, module: CodeValue | undefined, whole: boolean): CodeValue | undefined {
  const key = asText(module);
  if (!key || !/^[\w.]{1,200}$/.test(key.text)) return undefined;
  const dotted = whole ? key.text : (key.text.split('.')[0] ?? key.text);
  const known = state.replaced.get(dotted);
  return known ?? name(dotted, ['import', ...hidingOf(key.layers)]);
}

/** `map(chr, [...])` and `map` of other known functions. */
function mapped(fn: CodeValue | undefined, list: CodeValue | undefined, state: State): CodeValue | undefined {
  if (fn?.kind !== 'name') return undefined;
  const items = sequence(list);
  if (items?.kind !== 'many') return undefined;
  const out: CodeValue[] = [];
  for (const item of items.items) {
    const value = knownFunction(state, fn.name, { args: [item], named: new Map() });
    if (!value) return undefined;
    out.push(value);
  }
  return many(out, 'list');
}

/** `eval('os.system')`: a dotted name in a text. */
function evaluated(source: TextValue | undefined, state: State): CodeValue | undefined {
  const parts = /^\s*([A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,5})\s*$/.exec(source?.text ?? '')?.[1]?.split('.');
  if (!parts || !source) return undefined;
  let value: CodeValue = name(
    parts[0] === 'exec' || parts[0] === 'eval' ? `builtins.${parts[0]}` : (parts[0] ?? ''),
  );
  for (const part of parts.slice(1)) value = attributeOf(state, value, part);
  return hide(value, 'eval', ...hidingOf(source.layers));
}
