// Readers of single items of R's serialization: ReadItem_Recursive and ReadItem_Iterative in serialize.c.
import { BytecodeReader } from './bytecode.ts';
import { RError } from './errors.ts';
import { Expression } from './expression.ts';
import type { RGathered } from './gathered.ts';
import type { RInput } from './input.ts';
import { R_LIMITS } from './limits.ts';
import { isPackageOperator, type Items, type Purpose } from './purpose.ts';
import { References } from './references.ts';
import { NIL, NUMBERS, OTHER, type Reading, type RValue } from './steps.ts';
import { HAS_ATTRIBUTES, HAS_TAG, IS_ACTIVE, R_TYPE } from './types.ts';
import { ValueReader } from './values.ts';

const ELEMENT: Purpose = { place: 'element' };
export class ItemReader implements Items {
  readonly input: RInput;
  private readonly gathered: RGathered;
  private readonly references: References;
  private readonly values: ValueReader;

  constructor(input: RInput, gathered: RGathered) {
    this.input = input;
    this.gathered = gathered;
    this.references = new References(input);
    this.values = new ValueReader(this, this.references, gathered);
  }

  /** `database`: an object of a lazy-load database, which R puts under a name, as load() does with variables. */
  root(of: 'file' | 'saved' | 'database'): Reading | RValue {
    if (of === 'database') return this.item({ place: 'variable', frame: 'list' });
    return this.item(of === 'saved' ? { place: 'root', holds: 'variable' } : { place: 'root' });
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
        return this.values.read(flags, purpose, at);
    }
  }

  private *symbol({ into, isHead }: Purpose): Reading {
    const { text = 'NA' } = yield this.item(ELEMENT);
    const value: RValue = { kind: 'symbol', text };
    this.references.add(value);
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
    this.references.add(OTHER);
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
