// Works out which callable a symbolic value stands for, however its name was put together.
import type { GlobalName, Value } from '../../format/pickle/facts.ts';

/**
 * What a value is when it is called.
 * `global`: this name; `method`: a method of an object built in the stream from `of`; `result`: whatever a
 * call of `of` returned; `opaque`: not told by the stream.
 */
export type Callable =
  | { readonly kind: 'global'; readonly global: GlobalName }
  | { readonly kind: 'method'; readonly of: GlobalName; readonly name: string }
  | { readonly kind: 'result'; readonly of: GlobalName }
  | { readonly kind: 'data' }
  | { readonly kind: 'opaque' };

/** Chains of calls of calls longer than this are made by hand: they count as opaque. */
const MAX_CHAIN = 64;

const OPAQUE: Callable = { kind: 'opaque' };

const GETATTR = new Set(['builtins.getattr', '__builtin__.getattr']);
const PARTIAL = new Set(['functools.partial', '_functools.partial']);
const IMPORTERS = new Set([
  'cloudpickle.cloudpickle.subimport',
  'importlib.import_module',
  'builtins.__import__',
  '__builtin__.__import__',
  'importlib.__import__',
]);
const LOCATORS = new Set(['pkgutil.resolve_name', 'pydoc.locate']);
const ATTRGETTER = new Set(['operator.attrgetter', '_operator.attrgetter']);
const METHODCALLER = new Set(['operator.methodcaller', '_operator.methodcaller']);

export function pathOf(global: GlobalName): string {
  return global.name === '' ? global.module : `${global.module}.${global.name}`;
}

type CallValue = Extract<Value, { kind: 'call' }>;

/** The state of a partial begins with the function that it really calls, whatever it was made with. */
function withState(global: GlobalName, args: readonly Value[], state: Value | undefined): readonly Value[] {
  const replaced = PARTIAL.has(pathOf(global)) && state?.kind === 'container' ? state.items[0] : undefined;
  return replaced === undefined ? args : [replaced, ...args.slice(1)];
}

/** Whether the value is a partial: calling one in the stream is calling what it holds. */
export function isPartial(value: Value): boolean {
  return value.kind === 'call' && value.callee.kind === 'global' && PARTIAL.has(pathOf(value.callee.global));
}

/**
 * Resolves values of one file. Values are shared, so each is resolved once: without that, a short hostile
 * stream could make the work exponential.
 */
export class CallableResolver {
  private readonly known = new Map<Value, Callable>();

  resolve(value: Value, depth = 0): Callable {
    switch (value.kind) {
      case 'global':
        return { kind: 'global', global: value.global };
      case 'call':
        return this.resolveOnce(value, depth);
      case 'persistent':
      case 'unknown':
        return OPAQUE;
      default:
        return { kind: 'data' };
    }
  }

  /** The attribute `name` of `base`. Of a module that was imported by a call, it is that module's global. */
  attributeOf(base: Value | undefined, name: string | undefined, depth = 0): Callable {
    if (base === undefined || name === undefined) return OPAQUE;
    const owner = this.resolve(base, depth + 1);
    if (owner.kind === 'result') return { kind: 'method', of: owner.of, name };
    if (owner.kind !== 'global') return OPAQUE;
    const { module, name: prefix } = owner.global;
    return { kind: 'global', global: { module, name: prefix === '' ? name : `${prefix}.${name}` } };
  }

  private resolveOnce(value: CallValue, depth: number): Callable {
    const known = this.known.get(value);
    if (known !== undefined) return known;
    // Stands in while the value is resolved, for a value can hold itself.
    this.known.set(value, OPAQUE);
    const resolved = depth > MAX_CHAIN ? OPAQUE : this.resultOf(value, depth + 1);
    this.known.set(value, resolved);
    return resolved;
  }

  /** What calling `callee` with `args` gives back, as a callable. */
  private resultOf({ callee, args: tuple, state }: CallValue, depth: number): Callable {
    const args = argumentsOf(tuple);
    const maker = this.resolve(callee, depth);
    switch (maker.kind) {
      case 'global':
        return this.resultOfGlobal(maker.global, withState(maker.global, args, state), depth);
      case 'result':
        return this.throughGetter(callee, args, depth) ?? maker;
      case 'data':
        return maker;
      case 'method':
      case 'opaque':
        return OPAQUE;
    }
  }

  private resultOfGlobal(global: GlobalName, args: readonly Value[], depth: number): Callable {
    const path = pathOf(global);
    const [first, second] = args;
    if (GETATTR.has(path)) return this.attributeOf(first, textOf(second), depth);
    if (PARTIAL.has(path)) return first === undefined ? OPAQUE : this.resolve(first, depth);
    if (IMPORTERS.has(path)) return moduleNamed(textOf(first)) ?? { kind: 'result', of: global };
    if (LOCATORS.has(path)) return located(textOf(first)) ?? { kind: 'result', of: global };
    return { kind: 'result', of: global };
  }

  /** `attrgetter("a.b")(x)` is the attribute a.b of x; `methodcaller("m")(x)` calls it. */
  private throughGetter(callee: Value, args: readonly Value[], depth: number): Callable | undefined {
    if (callee.kind !== 'call') return undefined;
    const getter = this.resolve(callee.callee, depth);
    if (getter.kind !== 'global') return undefined;
    const path = pathOf(getter.global);
    if (!ATTRGETTER.has(path) && !METHODCALLER.has(path)) return undefined;
    return this.attributeOf(args[0], textOf(argumentsOf(callee.args)[0]), depth);
  }
}

/** A module is a global whose name is empty, until an attribute of it is taken. */
function moduleNamed(module: string | undefined): Callable | undefined {
  return module === undefined ? undefined : { kind: 'global', global: { module, name: '' } };
}

/** `os:system` and `os.system`, as resolve_name and locate take them. */
function located(spec: string | undefined): Callable | undefined {
  if (spec === undefined) return undefined;
  const path = spec.replace(':', '.');
  const dot = Math.max(0, path.lastIndexOf('.'));
  return { kind: 'global', global: { module: path.slice(0, dot), name: path.slice(dot + 1) } };
}

/** The positional arguments of a call; a lone value counts as its only argument. */
export function argumentsOf(args: Value): readonly Value[] {
  return args.kind === 'container' && args.type === 'tuple' ? args.items : [args];
}

/** A constant text, whole; undefined for anything else. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' && value.offset === undefined ? value.text : undefined;
}
