// Collects the facts of an artifact: repeated ones are dropped, new ones never, and their number is bounded.
import type { Anomaly, GlobalName, PickleFact, Value } from './facts.ts';
import { PICKLE_LIMITS } from './limits.ts';
import { isPlain } from './values.ts';

type CallValue = Extract<Value, { kind: 'call' }>;

/** A call with more values than this in it is like no other: few real ones are. */
const SIGNATURE_VALUES = 64;

export class FactLog {
  readonly facts: PickleFact[] = [];
  /** Set when a fact had to be dropped that was not a mere repetition. */
  overflow = false;
  private readonly counts = new Map<string, number>();
  private readonly plainCalls = new Map<Value, number>();
  private persistentIds = 0;
  private readonly argumentsMatter: (global: GlobalName) => boolean;
  private readonly matters = new Map<GlobalName, boolean>();

  constructor(argumentsMatter: (global: GlobalName) => boolean) {
    this.argumentsMatter = argumentsMatter;
  }

  /** An empty log with the same view of what matters. */
  another(): FactLog {
    return new FactLog(this.argumentsMatter);
  }

  /** Adds the facts of another reading of the same bytes that this one did not have. */
  addNew(other: FactLog): void {
    const known = new Set(this.facts.map(factKey));
    for (const fact of other.facts) if (!known.has(factKey(fact))) this.push(fact);
    this.overflow ||= other.overflow;
  }

  global(global: GlobalName, opcode: string, offset: number): void {
    if (this.isRepeated(`global ${keyOf(global)}`)) return;
    this.push({ kind: 'global', global, opcode, offset });
  }

  /**
   * Calls repeat when callee and all names in the arguments are the same; for callees whose arguments decide
   * what they do, when the constants are the same as well.
   */
  call({ callee, args }: CallValue, opcode: string, offset: number): void {
    if (this.isRepeatedCall(callee, args)) return;
    this.push({ kind: 'call', callee, args, opcode, offset });
  }

  persistentId(id: Value, offset: number): void {
    if (this.persistentIds++ < PICKLE_LIMITS.persistentIds) this.push({ kind: 'persistent-id', id, offset });
  }

  anomaly(anomaly: Anomaly, offset: number): void {
    if (!this.isRepeated(`anomaly ${anomaly}`)) this.push({ kind: 'anomaly', anomaly, offset });
  }

  push(fact: PickleFact): void {
    if (this.facts.length < PICKLE_LIMITS.facts) this.facts.push(fact);
    else this.overflow = true;
  }

  /** Counts, and says whether `key` was seen often enough. A new key is never a repetition. */
  private isRepeated(key: string): boolean {
    const count = this.counts.get(key) ?? 0;
    if (count >= PICKLE_LIMITS.repeats) return true;
    // Keys are as bounded as facts: beyond the facts' limit, new keys only set `overflow`.
    if (count > 0 || this.counts.size < PICKLE_LIMITS.facts) this.counts.set(key, count + 1);
    return false;
  }

  private isRepeatedCall(callee: Value, args: Value): boolean {
    const constants = callee.kind !== 'global' || this.doArgumentsMatter(callee.global);
    if (!constants && isPlain(args)) return this.isRepeatedPlain(callee);
    const signature = signatureOf([callee, args], constants);
    return signature !== undefined && this.isRepeated(`call ${signature}`);
  }

  /** The common case, without making a key: globals are the same object each time. */
  private isRepeatedPlain(callee: Value): boolean {
    const count = this.plainCalls.get(callee) ?? 0;
    if (count >= PICKLE_LIMITS.repeats) return true;
    this.plainCalls.set(callee, count + 1);
    return false;
  }

  private doArgumentsMatter(global: GlobalName): boolean {
    const known = this.matters.get(global);
    if (known !== undefined) return known;
    const matters = this.argumentsMatter(global);
    this.matters.set(global, matters);
    return matters;
  }
}

/** The same for the same thing at the same place. */
function factKey(fact: PickleFact): string {
  const place = `${fact.kind} ${fact.offset}`;
  if (fact.kind === 'global') return `${place} ${keyOf(fact.global)}`;
  return fact.kind === 'call' ? `${place} ${signatureOf([fact.callee, fact.args], true) ?? ''}` : place;
}

/** Two spellings of one global are two: loaders that do not rename look up different ones. */
function keyOf({ module, name, spelled }: GlobalName): string {
  return `${module}\0${name}\0${spelled?.module ?? ''}\0${spelled?.name ?? ''}`;
}

/** The names that occur in the values, and the constants if asked for, as one string; undefined for too many. */
function signatureOf(values: readonly Value[], constants: boolean): string | undefined {
  const parts: string[] = [];
  const queue = [...values];
  for (let next = 0; next < queue.length && next < SIGNATURE_VALUES; next++) {
    const value = queue[next];
    if (value === undefined) break;
    if (value.kind === 'global') parts.push(value.global.module, value.global.name);
    else if (value.kind === 'call') queue.push(value.callee, value.args);
    else if (value.kind === 'container') {
      for (const item of value.items) if (constants || !isPlain(item)) queue.push(item);
      parts.push(constants ? value.type : '');
    } else if (value.kind === 'unknown') parts.push(`?${value.why}`);
    else if (constants && value.kind === 'text') parts.push(JSON.stringify(value.text));
    else if (constants && value.kind !== 'none' && value.kind !== 'persistent') {
      parts.push(String('value' in value ? value.value : value.length));
    }
  }
  return queue.length > SIGNATURE_VALUES ? undefined : parts.join('\0');
}
