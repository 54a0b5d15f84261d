// Readers of single items of R's serialization: ReadItem_Recursive and ReadItem_Iterative in serialize.c.
import { BytecodeReader } from './bytecode.ts';
import { RError } from './errors.ts';
import { Expression } from './expression.ts';
import type { RGathered } from './gathered.ts';
import type { RInput } from './input.ts';
import { R_LIMITS } from './limits.ts';
import { isPackageOperator, type Items, type Purpose } from './purpose.ts';
import { NUMBERS, OTHER, type Reading, type RValue } from './steps.ts';
import { HAS_ATTRIBUTES, HAS_TAG, IS_ACTIVE, R_TYPE } from './types.ts';

const ELEMENT: Purpose = { place: 'element' };
const NIL: RValue = { kind: 'nil' };
const UNBOUND: RValue = { kind: 'unbound' };
/** Bytes and words of the values of vectors without items. */
const SIZES: ReadonlyMap<number, readonly [bytes: number, words: number]> = new Map([
  [R_TYPE.logical, [4, 1]],
  [R_TYPE.integer, [4, 1]],
  [R_TYPE.real, [8, 1]],
  [R_TYPE.complex, [16, 2]],
  [R_TYPE.raw, [1, 1]],
]);

export class ItemReader implements Items {
  readonly input: RInput;
  private readonly gathered: RGathered;
  /** Symbols, environments and pointers, in the order in which they came. */
  private readonly references: RValue[] = [];

  constructor(input: RInput, gathered: RGathered) {
    this.input = input;
    this.gathered = gathered;
  }

  root(isSaved: boolean): Reading | RValue {
    return this.item(isSaved ? { place: 'root', holds: 'variable' } : { place: 'root' });
  }

  /** Reads the flags at once, which are at hand at every step. */
  item(purpose: Purpose): Reading | RValue {
    const at = this.input.position;
    return this.itemOf(this.input.integer(), purpose, at);
  }

  /** An item whose flags, at `at`, were read. */
  itemOf(flags: number, purpose: Purpose, at: number): Reading | RValue {
    switch (flags & 0xff) {
      case R_TYPE.symbol:
        return this.symbol(purpose);
      case R_TYPE.list:
      case R_TYPE.dots:
      case R_TYPE.call:
        return this.pairs(flags, purpose, at);
      case R_TYPE.closure:
        return this.closure(flags, purpose, at);
      case R_TYPE.promise:
        return this.promise(flags, purpose, at);
      case R_TYPE.environment:
        return this.environment();
      case R_TYPE.altrep:
        return this.altrep(at);
      case R_TYPE.bytecode:
        return this.bytecode(flags, purpose);
      default:
        return this.simple(flags, purpose, at);
    }
  }

  private *symbol({ into, isHead }: Purpose): Reading {
    const { text = 'NA' } = yield this.item(ELEMENT);
    const value: RValue = { kind: 'symbol', text };
    this.refer(value);
    into?.symbol(text, isHead === true);
    return value;
  }

  /** Lists, `...` and calls. What follows the first cell is read in a loop, as R does: lists may be long. */
  private *pairs(first: number, purpose: Purpose, start: number): Reading {
    const { into } = purpose;
    const isCall = (first & 0xff) === R_TYPE.call;
    let isPackage = false;
    for (let flags = first, at = start, count = 0; ; count++) {
      const type = flags & 0xff;
      if (type !== R_TYPE.list && type !== R_TYPE.call && type !== R_TYPE.dots) {
        if (type !== R_TYPE.nil) yield this.itemOf(flags, { ...purpose, isHead: false }, at);
        break;
      }
      if (flags & HAS_ATTRIBUTES) yield this.item(ELEMENT);
      const tag = flags & HAS_TAG ? yield this.item(ELEMENT) : NIL;
      if (count > 1) into?.show(', ');
      if (tag.kind === 'symbol' && into !== undefined) into.show(`${tag.text} = `);
      const isHead: boolean = isCall && (count === 0 || (isPackage && count === 2));
      const value: RValue = yield this.item(purposeOfCell(purpose, flags, tag, isHead));
      if (purpose.holds === 'variable') this.variable(tag, value, at);
      if (isCall && count === 0) {
        into?.show('(');
        isPackage = purpose.isHead === true && isPackageOperator(value);
      }
      yield NUMBERS;
      at = this.input.position;
      flags = this.input.integer();
    }
    if (isCall) into?.show(')');
    return { kind: isCall ? 'call' : 'other' };
  }

  private variable({ kind, text }: RValue, value: RValue, at: number): void {
    if (kind !== 'symbol' || text === undefined) return;
    const is = value.kind === 'function' || value.kind === 'promise' ? value.kind : 'other';
    this.gathered.variable(text, is, at);
  }

  /** Environment, formals, body. */
  private *closure(flags: number, purpose: Purpose, at: number): Reading {
    if (flags & HAS_ATTRIBUTES) yield this.item(ELEMENT);
    if (flags & HAS_TAG) yield this.item(ELEMENT);
    const body = this.expression(purpose.into);
    purpose.into?.show('function(...)');
    yield this.item({ place: 'element', into: body });
    body.shown = '';
    body.kind = kindOf(yield this.item({ place: 'element', into: body }));
    body.close();
    this.gathered.function(purpose, body, at);
    return { kind: 'function' };
  }

  /** Environment, value, expression (struct promsxp_struct): it is evaluated when the value is the unbound marker. */
  private *promise(flags: number, purpose: Purpose, at: number): Reading {
    if (flags & HAS_ATTRIBUTES) yield this.item(ELEMENT);
    const environment = flags & HAS_TAG ? yield this.item(ELEMENT) : NIL;
    const value = yield this.item(ELEMENT);
    const expression = this.expression(purpose.into);
    expression.kind = kindOf(yield this.item({ place: 'element', into: expression }));
    expression.close();
    if (value.kind !== 'unbound') return OTHER;
    this.gathered.promise(purpose, environment.kind !== 'nil', expression, at);
    return { kind: 'promise' };
  }

  private *environment(): Reading {
    this.refer(OTHER);
    this.input.integer();
    yield this.item(ELEMENT);
    yield this.item({ place: 'element', holds: 'binding' });
    yield this.item({ place: 'element', holds: 'binding' });
    yield this.item(ELEMENT);
    return OTHER;
  }

  /** Class, state and attributes. The class is a list of its name, its package and its type. */
  private *altrep(at: number): Reading {
    const names = this.expression(undefined);
    yield this.item({ place: 'element', into: names });
    const [className = '', packageName = ''] = names.names;
    this.gathered.altrep(className, packageName, at);
    yield this.item(ELEMENT);
    yield this.item(ELEMENT);
    return OTHER;
  }

  private *bytecode(flags: number, purpose: Purpose): Reading {
    const value = yield new BytecodeReader(this, purpose).read();
    if (flags & HAS_ATTRIBUTES) yield this.item(ELEMENT);
    return value;
  }

  /** Everything without a reader of its own. */
  private simple(flags: number, purpose: Purpose, at: number): Reading | RValue {
    const type = flags & 0xff;
    switch (type) {
      case R_TYPE.nil:
        return NIL;
      case R_TYPE.unbound:
        return UNBOUND;
      case R_TYPE.missing:
      case R_TYPE.baseEnvironment:
      case R_TYPE.emptyEnvironment:
      case R_TYPE.baseNamespace:
      case R_TYPE.global:
        return OTHER;
      case R_TYPE.reference:
        return this.reference(flags >> 8, purpose, at);
      case R_TYPE.namespace:
      case R_TYPE.package:
      case R_TYPE.persistent:
        return this.named(type);
      case R_TYPE.special:
      case R_TYPE.builtin:
        return this.internal(flags, purpose, at);
      case R_TYPE.characters:
        return this.characters(flags, purpose, at);
      default:
        return this.numbers(flags, purpose, at) ?? this.vector(flags, purpose, at);
    }
  }

  /** Vectors of numbers without attributes need no reader, where their length says how many bytes they have. */
  private numbers(flags: number, { into }: Purpose, at: number): RValue | undefined {
    const size = flags & HAS_ATTRIBUTES ? undefined : SIZES.get(flags & 0xff);
    if (size === undefined || !this.input.isBinary) return undefined;
    this.input.skipBytes(this.length(at) * size[0]);
    into?.show('#');
    return OTHER;
  }

  private reference(packed: number, { into, isHead }: Purpose, at: number): RValue {
    const index = packed === 0 ? this.input.integer() : packed;
    const value = this.references[index - 1];
    if (value === undefined)
      throw new RError('BROKEN', at, `refers to item ${index} of ${this.references.length}`);
    if (value.kind === 'symbol' && value.text !== undefined) into?.symbol(value.text, isHead === true);
    return value;
  }

  /** Texts: the name and version of a package, or what a hook of the reader makes an object of. */
  private *named(type: number): Reading {
    if (this.input.integer() !== 0) throw new RError('BROKEN', this.input.position, 'texts have names');
    const count = this.input.integer();
    for (let index = 0; index < count; index++) {
      const { text } = yield this.item(ELEMENT);
      if (index === 0 && type === R_TYPE.namespace && text !== undefined) this.gathered.package(text);
    }
    this.refer(OTHER);
    return OTHER;
  }

  /** A function of R's interpreter, by its name. */
  private *internal(flags: number, { into, isHead }: Purpose, at: number): Reading {
    const length = this.length(at);
    const { text = '' } = yield { ask: 'text', length, keep: R_LIMITS.nameBytes };
    into?.symbol(text, isHead === true);
    if (flags & HAS_ATTRIBUTES) yield this.item(ELEMENT);
    return OTHER;
  }

  private *characters(flags: number, { into }: Purpose, at: number): Reading {
    const length = this.input.integer();
    if (length < -1) throw new RError('BROKEN', at, 'a text has a negative length');
    const keep = into === undefined ? R_LIMITS.nameBytes : R_LIMITS.texts;
    const value = length < 0 ? OTHER : yield { ask: 'text', length, keep };
    if (flags & HAS_ATTRIBUTES) yield this.item(ELEMENT);
    if (into !== undefined && length > keep) into.cut = true;
    return value;
  }

  private *vector(flags: number, purpose: Purpose, at: number): Reading {
    const type = flags & 0xff;
    const size = SIZES.get(type);
    if (size !== undefined) {
      yield { ask: 'skip', count: this.length(at), bytes: size[0], words: size[1] };
      purpose.into?.show('#');
    } else if (type === R_TYPE.strings) yield this.strings(purpose, this.length(at));
    else if (type === R_TYPE.vector || type === R_TYPE.expressions)
      yield this.elements(purpose, this.length(at));
    else if (type === R_TYPE.pointer) {
      this.refer(OTHER);
      yield this.item(ELEMENT);
      yield this.item(ELEMENT);
    } else if (type === R_TYPE.weakReference) this.refer(OTHER);
    else if (type !== R_TYPE.object)
      throw new RError('UNSUPPORTED', at, `items of type ${type} are not known`);
    if (flags & HAS_ATTRIBUTES) yield this.item(ELEMENT);
    return OTHER;
  }

  /** Chains of a hashed environment stand in a vector; anywhere else its elements are nothing's variables. */
  private *elements({ holds, into }: Purpose, length: number): Reading {
    const purpose: Purpose = {
      place: holds === 'variable' ? 'variable' : 'element',
      ...(holds === 'binding' && { holds }),
      ...(into !== undefined && { into }),
    };
    for (let index = 0; index < length; index++) yield this.item(purpose);
    return OTHER;
  }

  /** By far the most items are texts in vectors: those that nobody asks for are skipped without a reader each. */
  private *strings({ into }: Purpose, length: number): Reading {
    for (let index = 0; index < length; index++) {
      yield NUMBERS;
      const at = this.input.position;
      const flags = this.input.integer();
      if (into === undefined && (flags & (0xff | HAS_ATTRIBUTES)) === R_TYPE.characters) {
        const bytes = this.input.integer();
        if (bytes < -1) throw new RError('BROKEN', at, 'a text has a negative length');
        if (bytes > 0 && this.input.isBinary) this.input.skipBytes(bytes);
        else if (bytes > 0) yield { ask: 'text', length: bytes, keep: 0 };
        continue;
      }
      const { text } = yield this.itemOf(
        flags,
        into === undefined ? ELEMENT : { place: 'element', into },
        at,
      );
      if (text !== undefined) into?.text(text);
    }
    return OTHER;
  }

  /** A length; those above 2^31 are written in two parts behind -1. */
  private length(at: number): number {
    const length = this.input.integer();
    if (length >= 0) return length;
    if (length !== -1) throw new RError('BROKEN', at, 'a vector has a negative length');
    const [high, low] = [this.input.integer() >>> 0, this.input.integer() >>> 0];
    if (high > 65_536) throw new RError('BROKEN', at, 'a vector is longer than R allows');
    return high * 2 ** 32 + low;
  }

  private refer(value: RValue): void {
    if (this.references.length >= R_LIMITS.references)
      throw new RError(
        'BUDGET',
        this.input.position,
        `more than ${R_LIMITS.references} symbols and environments`,
      );
    this.references.push(value);
  }

  private expression(outer: Expression | undefined): Expression {
    const expression = new Expression(outer);
    if (expression.nested > R_LIMITS.nested)
      throw new RError('BUDGET', this.input.position, `functions are nested deeper than ${R_LIMITS.nested}`);
    return expression;
  }
}

function purposeOfCell({ holds, into }: Purpose, flags: number, tag: RValue, isHead: boolean): Purpose {
  return {
    place: (flags & 0xff) === R_TYPE.dots ? 'binding' : (holds ?? 'element'),
    ...(tag.kind === 'symbol' && tag.text !== undefined && { name: tag.text }),
    isActive: holds === 'binding' && (flags & IS_ACTIVE) !== 0,
    ...(into !== undefined && { into }),
    isHead,
  };
}

function kindOf({ kind }: RValue): 'call' | 'symbol' | 'constant' {
  if (kind === 'call' || kind === 'symbol') return kind;
  // A promise inside a promise is evaluated with it.
  return kind === 'promise' ? 'call' : 'constant';
}
