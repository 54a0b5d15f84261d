// Readers of what consists of values: vectors, texts, references, names of packages and of R's own functions.
import { RError } from './errors.ts';
import { Expression } from './expression.ts';
import type { RGathered } from './gathered.ts';
import { R_LIMITS } from './limits.ts';
import type { Items, Purpose } from './purpose.ts';
import type { References } from './references.ts';
import { NIL, NUMBERS, OTHER, type Reading, type RValue, UNBOUND } from './steps.ts';
import { HAS_ATTRIBUTES, R_TYPE } from './types.ts';

const ELEMENT: Purpose = { place: 'element' };
/** Bytes and words of the values of vectors without items. */
const SIZES: ReadonlyMap<number, readonly [bytes: number, words: number]> = new Map([
  [R_TYPE.logical, [4, 1]],
  [R_TYPE.integer, [4, 1]],
  [R_TYPE.real, [8, 1]],
  [R_TYPE.complex, [16, 2]],
  [R_TYPE.raw, [1, 1]],
]);

export class ValueReader {
  private readonly items: Items;
  private readonly references: References;
  private readonly gathered: RGathered;

  constructor(items: Items, references: References, gathered: RGathered) {
    this.items = items;
    this.references = references;
    this.gathered = gathered;
  }

  /** Everything without a reader of its own. */
  read(flags: number, purpose: Purpose, at: number): Reading | RValue {
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
    const type = flags & 0xff;
    const size = flags & HAS_ATTRIBUTES ? undefined : SIZES.get(type);
    if (size === undefined || !this.items.input.isBinary) return undefined;
    const length = this.length(at);
    if (!this.pair(type, length)) this.items.input.skipBytes(length * size[0]);
    into?.show('#');
    return OTHER;
  }

  private reference(packed: number, { into, isHead }: Purpose, at: number): RValue {
    const index = packed === 0 ? this.items.input.integer() : packed;
    const value = this.references.get(index, at);
    if (value.kind === 'symbol' && value.text !== undefined) into?.symbol(value.text, isHead === true);
    return value;
  }

  /** Texts: the name and version of a package, or what a hook of the reader makes an object of. */
  private *named(type: number): Reading {
    if (this.items.input.integer() !== 0)
      throw new RError('BROKEN', this.items.input.position, 'texts have names');
    const count = this.items.input.integer();
    for (let index = 0; index < count; index++) {
      const { text } = yield this.items.item(ELEMENT);
      if (index === 0 && type === R_TYPE.namespace && text !== undefined) this.gathered.package(text);
    }
    this.references.add(OTHER);
    return OTHER;
  }

  /** A function of R's interpreter, by its name. */
  private *internal(flags: number, { into, isHead }: Purpose, at: number): Reading {
    const length = this.length(at);
    const { text = '' } = yield { ask: 'text', length, keep: R_LIMITS.nameBytes };
    into?.symbol(text, isHead === true);
    if (flags & HAS_ATTRIBUTES) yield this.items.item(ELEMENT);
    return OTHER;
  }

  private *characters(flags: number, { into }: Purpose, at: number): Reading {
    const length = this.items.input.integer();
    if (length < -1) throw new RError('BROKEN', at, 'a text has a negative length');
    const keep = into === undefined ? R_LIMITS.nameBytes : R_LIMITS.texts;
    const value = length < 0 ? OTHER : yield { ask: 'text', length, keep };
    if (flags & HAS_ATTRIBUTES) yield this.items.item(ELEMENT);
    if (into !== undefined && length > keep) into.cut = true;
    return value;
  }

  private *vector(flags: number, purpose: Purpose, at: number): Reading {
    const type = flags & 0xff;
    const size = SIZES.get(type);
    if (size !== undefined) {
      const count = this.length(at);
      if (!this.pair(type, count)) yield { ask: 'skip', count, bytes: size[0], words: size[1] };
      purpose.into?.show('#');
    } else if (type === R_TYPE.strings) yield this.strings(purpose, this.length(at));
    else if (type === R_TYPE.vector || type === R_TYPE.expressions)
      yield this.elements(purpose, this.length(at));
    else if (type === R_TYPE.pointer) {
      this.references.add(OTHER);
      yield this.items.item(ELEMENT);
      yield this.items.item(ELEMENT);
    } else if (type === R_TYPE.weakReference) this.references.add(OTHER);
    else if (type !== R_TYPE.object)
      throw new RError('UNSUPPORTED', at, `items of type ${type} are not known`);
    if (flags & HAS_ATTRIBUTES && purpose.frame === 'list') yield this.frameNames();
    else if (flags & HAS_ATTRIBUTES) yield this.items.item(ELEMENT);
    return OTHER;
  }

  /** Reads two numbers for whoever asks for pairs; false where nobody does or there are not two. */
  private pair(type: number, length: number): boolean {
    const isReal = type === R_TYPE.real;
    // A sequence is told by its length, its first number and the step (compact_intseq in altclasses.c).
    const isSequence = isReal && length === 3;
    if (!this.gathered.wantsPairs || (length !== 2 && !isSequence)) return false;
    if (!isReal && type !== R_TYPE.integer) return false;
    const { input } = this.items;
    const numbers = Array.from({ length }, () => (isReal ? input.real() : input.integer()));
    const [first = NaN, second = NaN, step = NaN] = numbers;
    if (!isSequence) this.gathered.pair(first, second);
    else if (first === 2) this.gathered.pair(second, second + step);
    return true;
  }

  /** The attributes of what may be an environment: its parts have names (makeLazyLoadDB in makeLazyLoad.R). */
  private *frameNames(): Reading {
    const names = new Expression();
    yield this.items.item({ place: 'element', into: names });
    const [bindings, enclosing] = names.texts;
    if (bindings === 'bindings' && enclosing === 'enclos') this.gathered.isFrame();
    return OTHER;
  }

  /** Chains of a hashed environment stand in a vector; anywhere else its elements are nothing's variables. */
  private *elements({ holds, into, frame }: Purpose, length: number): Reading {
    const purpose: Purpose = {
      place: holds === 'variable' ? 'variable' : 'element',
      ...(holds === 'binding' && { holds }),
      ...(into !== undefined && { into }),
      ...(frame === 'bindings' && { frame: 'binding' }),
    };
    for (let index = 0; index < length; index++)
      yield this.items.item(index === 0 && frame === 'list' ? { ...purpose, frame: 'bindings' } : purpose);
    return OTHER;
  }

  /** By far the most items are texts in vectors: those that nobody asks for are skipped without a reader each. */
  private *strings({ into }: Purpose, length: number): Reading {
    for (let index = 0; index < length; index++) {
      yield NUMBERS;
      const at = this.items.input.position;
      const flags = this.items.input.integer();
      if (into === undefined && (flags & (0xff | HAS_ATTRIBUTES)) === R_TYPE.characters) {
        const bytes = this.items.input.integer();
        if (bytes < -1) throw new RError('BROKEN', at, 'a text has a negative length');
        if (bytes > 0 && this.items.input.isBinary) this.items.input.skipBytes(bytes);
        else if (bytes > 0) yield { ask: 'text', length: bytes, keep: 0 };
        continue;
      }
      const { text } = yield this.items.itemOf(
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
    const length = this.items.input.integer();
    if (length >= 0) return length;
    if (length !== -1) throw new RError('BROKEN', at, 'a vector has a negative length');
    const [high, low] = [this.items.input.integer() >>> 0, this.items.input.integer() >>> 0];
    if (high > 65_536) throw new RError('BROKEN', at, 'a vector is longer than R allows');
    return high * 2 ** 32 + low;
  }
}
