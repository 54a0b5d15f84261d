// Reads compiled code: ReadBC, ReadBC1, ReadBCConsts and ReadBCLang in serialize.c.
import { RError } from './errors.ts';
import { isPackageOperator, type Items, type Purpose } from './purpose.ts';
import { NUMBERS, OTHER, type Reading, type RValue } from './steps.ts';
import { R_TYPE } from './types.ts';

/** Calls and lists in the constants of compiled code, which may be shared. */
const CELLS: ReadonlySet<number> = new Set([
  R_TYPE.call,
  R_TYPE.list,
  R_TYPE.callWithAttributes,
  R_TYPE.listWithAttributes,
  R_TYPE.defined,
]);

/** What compiled code does is in its constants: the expression that was compiled, and every name that it uses. */
export class BytecodeReader {
  private readonly items: Items;
  private readonly purpose: Purpose;

  constructor(items: Items, { into }: Purpose) {
    this.items = items;
    this.purpose = into === undefined ? { place: 'element' } : { place: 'element', into };
  }

  *read(): Reading {
    this.items.input.integer();
    return yield this.code();
  }

  private *code(): Reading {
    yield this.items.item({ place: 'element' });
    const { input } = this.items;
    const count = input.integer();
    for (let index = 0; index < count; index++) {
      yield NUMBERS;
      const type = input.integer();
      if (type === R_TYPE.bytecode) yield this.code();
      else if (CELLS.has(type) || type === R_TYPE.repeated) yield this.cell(type, false);
      else yield this.items.item(this.purpose);
    }
    return { kind: 'call' };
  }

  /** What is no cell is an item of its own, with its own flags behind the type. */
  private *cell(first: number, isHead: boolean): Reading {
    const { into } = this.purpose;
    const { input } = this.items;
    let isCall = false;
    let isPackage = false;
    for (let type = first, count = 0; ; count++) {
      if (type === R_TYPE.repeated) {
        input.integer();
        break;
      }
      if (!CELLS.has(type)) {
        const value = yield this.items.item({ ...this.purpose, isHead: isHead && count === 0 });
        if (count === 0) return value;
        break;
      }
      if (type === R_TYPE.defined) {
        input.integer();
        type = input.integer();
        if (!CELLS.has(type))
          throw new RError('BROKEN', input.position, 'compiled code shares what cannot be shared');
      }
      const startsCall = type === R_TYPE.call || type === R_TYPE.callWithAttributes;
      if (count === 0) isCall = startsCall;
      if (type === R_TYPE.callWithAttributes || type === R_TYPE.listWithAttributes)
        yield this.items.item({ place: 'element' });
      yield this.items.item({ place: 'element' });
      if (count > 1) into?.show(', ');
      const value: RValue = yield this.cell(input.integer(), startsCall || (isPackage && count === 2));
      if (isCall && count === 0) {
        into?.show('(');
        isPackage = isHead && isPackageOperator(value);
      }
      yield NUMBERS;
      type = input.integer();
    }
    if (isCall) into?.show(')');
    return isCall ? { kind: 'call' } : OTHER;
  }
}
