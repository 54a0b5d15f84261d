// What the main thread and a worker say to each other. Bytes stay in the main thread, which alone opens anything.
import type { Locator } from '../../core/artifact.ts';
import type { Bytes } from '../../core/bytes.ts';
import type { Finding } from '../../core/finding.ts';
import type { FileInspection } from '../walk.ts';
import type { Orders, Scope } from './workplace.ts';

/** Files up to this size are handed over whole: messages for all reads would take longer than the reading. */
const WHOLE = 4 * 2 ** 20;

/** Bytes as a worker gets to know them. */
export interface SentBytes {
  /** By which the worker asks for parts of them. */
  readonly handle: number;
  readonly size: number;
  readonly inMemory: boolean;
  /** All of them, where they are few. */
  readonly content?: Uint8Array<ArrayBuffer>;
}

export interface SentArtifact {
  readonly locator: Locator;
  readonly bytes: SentBytes;
}

/** What of the surroundings is there to be asked. */
export interface Offers {
  readonly before: boolean;
  readonly origin: boolean;
  readonly head: boolean;
  readonly base: boolean;
  /** Whether the answers for head and base are known to be that nothing is there. */
  readonly findsNothing: boolean;
}

export type Task =
  | {
      readonly kind: 'inspect';
      readonly artifact: SentArtifact;
      readonly offers: Offers;
      readonly scope: Scope;
    }
  | {
      readonly kind: 'removal';
      readonly path: string;
      readonly movedTo: string | undefined;
      readonly offers: Offers;
    };

/** What a worker asks the main thread for. */
export type Ask =
  | { readonly what: 'read'; readonly handle: number; readonly offset: number; readonly length: number }
  | { readonly what: 'before' | 'origin' | 'was' }
  | { readonly what: 'head' | 'base'; readonly path: string }
  | { readonly what: 'lfs'; readonly oid: string; readonly size: number };

export type Reply =
  | { readonly kind: 'part'; readonly data: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'bytes'; readonly bytes: SentBytes | undefined }
  | { readonly kind: 'artifact'; readonly artifact: SentArtifact }
  | { readonly kind: 'refused'; readonly reason: string };

export type ToWorker =
  | Task
  /** Comes first, and once. */
  | { readonly kind: 'orders'; readonly orders: Orders }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply };

export type Result = { readonly inspection: FileInspection } | { readonly findings: readonly Finding[] };

export type FromWorker =
  | { readonly kind: 'ask'; readonly id: number; readonly ask: Ask }
  | { readonly kind: 'done'; readonly result: Result };

/** Rejects with the origin's own error. */
export async function sent(bytes: Bytes, handle: number): Promise<SentBytes> {
  const { size, inMemory = false } = bytes;
  const known = { handle, size, inMemory };
  return size > WHOLE ? known : { ...known, content: ownCopy(await bytes.read(0, size)) };
}

/** The memory that a message may take with it rather than leave a copy of. */
export function handedOver(message: ToWorker): ArrayBuffer[] {
  const bytes = bytesOf(message);
  return bytes === undefined ? [] : [bytes.buffer];
}

function bytesOf(message: ToWorker): Uint8Array<ArrayBuffer> | undefined {
  if (message.kind === 'inspect') return message.artifact.bytes.content;
  if (message.kind !== 'reply') return undefined;
  const { reply } = message;
  if (reply.kind === 'part') return reply.data;
  return reply.kind === 'bytes' ? reply.bytes?.content : undefined;
}

/** Whether there is no other view of its memory that it would be sent with. */
export function isWhole(data: Uint8Array): data is Uint8Array<ArrayBuffer> {
  return data.buffer instanceof ArrayBuffer && data.byteLength === data.buffer.byteLength;
}

/** A view is sent with all of the memory that it is a part of, which may be another file's. */
export function ownCopy(data: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(data);
}
