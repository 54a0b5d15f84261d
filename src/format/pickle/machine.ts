// The abstract machine: a stack, marks and a memo of symbolic values, run over one window of bytes at a time.
import { Buffer } from 'node:buffer';
import type { Anomaly, ContainerType, GlobalName, Value } from './facts.ts';
import type { FactLog } from './fact-log.ts';
import { EXPANSION_ELEMENTS, EXPANSION_RATIO, PICKLE_LIMITS } from './limits.ts';
import { resolveGlobal } from './compat.ts';
import { Memo } from './memo.ts';
import type { PickleWatch } from './options.ts';
import type { TextDecoder } from './text.ts';
import { mayBeGlobal } from './live-objects.ts';
import { Call, Container, toValue, weightOf, type Raw } from './values.ts';

/** How an opcode ended. `MORE`: nothing was done, the window has to hold more of it. */
export const STATUS = {
  NEXT: 0,
  MORE: 1,
  STOP: 2,
  BROKEN: 3,
  BUDGET: 4,
  UNSUPPORTED: 5,
  AFTER_BUILD: 6,
} as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

export type Handler = (machine: Machine) => Status;

/** What outlives a stream: facts, the extension registry, and the counters of the artifact's limits. */
export interface Shared {
  readonly log: FactLog;
  /** What copyreg.add_extension registered in this artifact, by code: it lives as long as the process. */
  readonly extensions: Map<number, { readonly module: string; readonly name: string }>;
  /** Whether raw data follows when this class is BUILT. */
  readonly isDataClass: (global: GlobalName) => boolean;
  /** One value for each global, by what the stream spells. */
  readonly globals: Map<string, Extract<Value, { kind: 'global' }>>;
  readonly texts: TextDecoder;
  readonly watch: PickleWatch | undefined;
  opcodes: number;
  objects: number;
  /** Opcodes that were read a second time. */
  opcodesAgain: number;
}

/** One stream. Handlers work on the public fields; offsets inside the window unless they say otherwise. */
export class Machine {
  readonly shared: Shared;
  /** What an offset in the bytes is in the artifact; the same, unless the bytes are a view of it. */
  readonly locate: (offset: number) => number;
  /** Bytes in the artifact. */
  readonly size: number;
  /** Where the stream starts in the artifact. */
  readonly start: number;
  data: Buffer;
  /** The same bytes, for floats: a Buffer puts each together byte by byte. */
  view: DataView;
  /** Offset of the window in the artifact. */
  base: number;
  /** The next byte; behind the window after a long operand. */
  pos = 0;
  opStart = 0;

  readonly stack: Raw[] = [];
  sp = 0;
  readonly marks: number[] = [];
  /** The top mark: nothing below it can be popped. */
  fence = 0;
  memo = new Memo();
  memoText = 0;

  /** The protocol in force: that of the last PROTO. */
  protocol = 0;
  highestProtocol = 0;
  /** Where the current frame should end; behind it, Infinity. */
  frameEnd = Infinity;
  /** A frame ends where no opcode begins, so that the stream has a second reading. */
  framesLie = false;
  /** The artifact offsets of a line that no window holds, once its end was found. */
  longLine: { readonly start: number; readonly end: number } | undefined;
  /** Artifact offset of the line for which MORE was returned. */
  wantedLine = -1;
  lineStart = 0;
  lineEnd = 0;

  result: Raw | undefined;
  reason = '';
  /** Target and state of the BUILD that ended with AFTER_BUILD. */
  built: { readonly target: Value; readonly state: Value } | undefined;
  opcodes = 0;

  constructor(shared: Shared, size: number, start: number, locate: (offset: number) => number) {
    this.shared = shared;
    this.locate = locate;
    this.size = size;
    this.start = start;
    this.base = start;
    this.data = Buffer.alloc(0);
    this.view = new DataView(this.data.buffer, 0, 0);
  }

  /** Whether the window reaches the end of the artifact. */
  get atEnd(): boolean {
    return this.base + this.data.length >= this.size;
  }

  /** Artifact offset of the opcode that is being executed. */
  get offset(): number {
    return this.locate(this.base + this.opStart);
  }

  push(value: Raw): Status {
    if (this.sp >= PICKLE_LIMITS.stack) return this.budget('values on the stack', PICKLE_LIMITS.stack);
    this.stack[this.sp++] = value;
    return STATUS.NEXT;
  }

  /** The value `depth` below the top; only after {@link has} said that it is there. */
  top(depth = 0): Raw {
    return this.stack[this.sp - 1 - depth] ?? null;
  }

  has(count: number): boolean {
    return this.sp - count >= this.fence;
  }

  pushMark(): Status {
    if (this.marks.length >= PICKLE_LIMITS.marks) return this.budget('marks', PICKLE_LIMITS.marks);
    this.marks.push(this.sp);
    this.fence = this.sp;
    return STATUS.NEXT;
  }

  /** Removes the top mark and returns its position, or -1 when there is none. */
  popMark(): number {
    const mark = this.marks.pop();
    this.fence = this.marks.at(-1) ?? 0;
    return mark ?? -1;
  }

  /** Looks a global up as CPython would under the protocol in force, and notes that it was. */
  findGlobal(module: string, name: string, opcode: string): Value {
    const { globals, log } = this.shared;
    const key = `${this.protocol < 3 ? 'old' : 'new'} ${module}\0${name}`;
    let value = globals.get(key);
    if (value === undefined) {
      value = { kind: 'global', global: resolveGlobal(module, name, this.protocol) };
      globals.set(key, value);
    }
    log.global(value.global, opcode, this.offset);
    return value;
  }

  container(type: ContainerType): Container {
    this.shared.objects++;
    return new Container(type);
  }

  anomaly(anomaly: Anomaly): void {
    this.shared.log.anomaly(anomaly, this.offset);
  }

  /** Notes frames that are not where they say; harmless to most loaders, and to others a different stream. */
  frameLies(): void {
    if (!this.framesLie) this.anomaly('frame-lies');
    this.framesLie = true;
  }

  /** To be called when a container has grown. */
  watchWeight(value: Raw): void {
    const weight = weightOf(value);
    if (weight < EXPANSION_ELEMENTS) return;
    if (weight > EXPANSION_RATIO * (this.base + this.pos - this.start)) this.anomaly('expansion');
  }

  /**
   * Whether a change of `target` is worth a fact: of anything but an object of this stream. One whose state was set
   * already may have had its own methods replaced by it, which the change then calls; picklers set the state last.
   */
  changesGlobal(target: Raw): boolean {
    if (target instanceof Call && target.state !== undefined) this.anomaly('used-after-state');
    return mayBeGlobal(toValue(target));
  }

  changed(target: Raw, state: Raw, opcode: string): void {
    const { offset } = this;
    this.shared.log.push({
      kind: 'global-state',
      target: toValue(target),
      state: toValue(state),
      opcode,
      offset,
    });
  }

  broken(reason: string): Status {
    this.reason = reason;
    return STATUS.BROKEN;
  }

  underflow(): Status {
    return this.broken('an opcode takes more values than the stack holds');
  }

  budget(what: string, limit: number): Status {
    this.reason = `more than ${limit} ${what}`;
    return STATUS.BUDGET;
  }
}
