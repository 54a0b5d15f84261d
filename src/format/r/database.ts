// Reads lazy-load databases (.rdb): serialized objects one behind the other, each packed on its own.
import { type Bytes, sliceBytes } from '../../core/bytes.ts';
import type { REntry } from './database-index.ts';
import { OBJECT_HEAD, packingsOf, type RPacked, type RUnpacked, unpackObject } from './database-object.ts';
import type { RFacts, RStop } from './facts.ts';
import { KEEP_ALL, RGathered, type RKeep } from './gathered.ts';
import { R_LIMITS } from './limits.ts';
import { readR } from './read.ts';
import { startOfR } from './sniff.ts';

export interface RDatabaseObject {
  /** Where it begins in the file. */
  readonly offset: number;
  /** Whether offsets in `facts` count from `offset`; in a packed object they count from the start of what is unpacked. */
  readonly isPlain: boolean;
  readonly facts: RFacts;
  /** Bytes behind the serialization, which R does not read. They are unpacked again. */
  readonly rest?: { readonly at: number; readonly size: number; open(): Promise<Bytes> };
}

export class RDatabase {
  private readonly bytes: Bytes;
  private readonly keep: RKeep;
  private budget: number;
  private count = 0;
  private why: RStop | undefined;

  /** `budget` is in unpacked bytes of the runtime's decoders. */
  constructor(bytes: Bytes, keep: RKeep = KEEP_ALL, budget: number = R_LIMITS.unpacked) {
    this.bytes = bytes;
    this.keep = keep;
    this.budget = budget;
  }

  /** Why the file was not read from its beginning to its end, once all objects were handed out. */
  get stopped(): RStop | undefined {
    return this.why;
  }

  /**
   * The objects of the file, read one after the other as R writes them, and those that `entries` of the index have at
   * other places: R looks nowhere else. One object is held at a time. Never throws for what the bytes say. Rejects only
   * with the error of the bytes' origin.
   */
  async *objects(entries: readonly REntry[]): AsyncGenerator<RDatabaseObject, void, undefined> {
    const seen = new Set<string>();
    for (let at = 0; at < this.bytes.size;) {
      const end: number | undefined = yield* this.read(at, this.bytes.size - at);
      if (end === undefined) {
        this.stop('UNSUPPORTED', at, 'what begins there is no object that can be told from the next');
        break;
      }
      seen.add(`${at} ${end - at}`);
      at = end;
    }
    for (const { offset, length } of entries) {
      const key = `${offset} ${length}`;
      if (seen.has(key) || offset + length > this.bytes.size) continue;
      seen.add(key);
      yield* this.read(offset, length);
    }
  }

  /** Reads what is in `length` bytes at `offset`. Returns where the object ends. */
  private async *read(
    offset: number,
    length: number,
  ): AsyncGenerator<RDatabaseObject, number | undefined, undefined> {
    if (++this.count > R_LIMITS.objects || this.budget <= 0) {
      this.stop('BUDGET', offset, 'there is more in the database than is read');
      return undefined;
    }
    const part = sliceBytes(this.bytes, offset, length);
    let end: number | undefined;
    for (const packed of packingsOf(await part.read(0, OBJECT_HEAD))) {
      const unpacked = await unpackObject(part, packed, this.budget);
      const { facts, isR } = await this.factsOf(unpacked);
      const isPlain = packed.packing === 'plain';
      // What lies in the file as it is costs what is read of it: an index may name the same bytes again and again.
      this.budget -= Math.max(unpacked.spent, isPlain ? facts.end : 0, facts.stopped?.offset ?? 0);
      const behind = isPlain && facts.stopped === undefined ? facts.end : unpacked.end;
      end ??= behind === undefined ? undefined : offset + behind;
      const from = !isR ? 0 : facts.stopped === undefined && !isPlain ? facts.end : unpacked.bytes.size;
      const rest = restOf(part, packed, unpacked, from);
      yield { offset, isPlain, facts, ...(rest !== undefined && { rest }) };
    }
    return end;
  }

  private async factsOf({ bytes, stopped }: RUnpacked): Promise<{ facts: RFacts; isR: boolean }> {
    const start = startOfR(await bytes.read(0, OBJECT_HEAD), true);
    if (start === undefined) {
      const why = stopped ?? { code: 'BROKEN' as const, reason: 'it is no serialization', offset: 0 };
      return { facts: new RGathered(this.keep).facts(false, 0, why), isR: false };
    }
    const facts = await readR(bytes, start, this.keep, 'database');
    return { facts: stopped === undefined ? facts : { ...facts, stopped }, isR: true };
  }

  /** The first reason is told, unless a later one leaves more unread. */
  private stop(code: RStop['code'], offset: number, what: string): void {
    if (this.why === undefined || (code === 'BUDGET' && this.why.code !== code))
      this.why = { code, reason: `${what}, at byte ${offset}`, offset };
  }
}

/** Another program may read what R does not: all from byte `at` of what is unpacked. */
function restOf(
  part: Bytes,
  packed: RPacked,
  { bytes, spent }: RUnpacked,
  at: number,
): RDatabaseObject['rest'] {
  const size = bytes.size - at;
  if (size <= 1) return undefined;
  const open = async (): Promise<Bytes> => {
    const again = await unpackObject(part, packed, Math.max(spent, 1));
    return sliceBytes(again.bytes, at, size);
  };
  return { at, size, open };
}
