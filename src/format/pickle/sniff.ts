// Tells pickles from everything else by their first bytes, without a name to go by.
import { Buffer } from 'node:buffer';
import { Probe, type ProbeEnd } from './probe.ts';

/** Opcodes after which a stream that goes on behind the head is taken for a pickle. */
const ENOUGH_WITH_MEMO = 3;
const ENOUGH_WITHOUT_MEMO = 64;
const ENOUGH_KINDS = 5;
/** Opcodes that a protocol header needs behind it: random bytes rarely have as many. */
const ENOUGH_WITH_HEADER = 4;
/** A stream that ends early, with other data behind it, needs as many to be more than chance. */
const ENOUGH_BEFORE_REST = 4;

/**
 * Whether `head`, the first bytes of `size`, begins a pickle of any protocol: it is executed in a model that
 * knows nothing but the depth of the stack and whether something is callable, and refuses what CPython would.
 * A stream that gets as far as a call is a pickle, whatever follows; without a protocol header, less than that
 * must reach STOP or go on for long, since protocol 0 is text.
 */
export function looksLikePickle(head: Uint8Array, size: number): boolean {
  return lookAt(head, size) === 'pickle';
}

/**
 * `perhaps` is a file that does not look like a pickle and begins with opcodes all the same: the head may end before
 * anything happens, or hold a number or a name as no pickler writes it. Only the machine can tell then.
 */
export type PickleLook = 'pickle' | 'perhaps' | 'other';

/** What the first bytes of `size` bytes say, from one run of the probe. Never throws. */
export function lookAt(head: Uint8Array, size: number): PickleLook {
  const data = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const probe = new Probe(data, size);
  const end = probe.run();
  if (isPickle(probe, end, size)) return 'pickle';
  return end === 'head' || probe.opcodes > 0 || LINE_OPCODES.has(data[0] ?? 0) ? 'perhaps' : 'other';
}

function isPickle(probe: Probe, end: ProbeEnd, size: number): boolean {
  if (probe.acted) return true;
  const { hasHeader } = probe;
  if (hasHeader && (probe.named || probe.opcodes >= ENOUGH_WITH_HEADER)) return true;
  if (end === 'refused') return false;
  if (end === 'stop') return hasHeader || probe.pos === size || probe.opcodes >= ENOUGH_BEFORE_REST;
  if (hasHeader) return true;
  if (probe.hasMemo) return probe.opcodes >= ENOUGH_WITH_MEMO;
  return probe.opcodes >= ENOUGH_WITHOUT_MEMO && probe.kinds >= ENOUGH_KINDS;
}

/** Opcodes that take lines: c i I L F S V P g p. */
const LINE_OPCODES: ReadonlySet<number> = new Set(Buffer.from('ciILFSVPgp'));
