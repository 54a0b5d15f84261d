// The main thread's side of one task: opens what the worker asks for, as far as the task allows.
import type { Artifact } from '../../core/artifact.ts';
import type { Bytes } from '../../core/bytes.ts';
import { messageOf } from '../../core/errors.ts';
import {
  type Ask,
  type Offers,
  isWhole,
  ownCopy,
  type Reply,
  sent,
  type SentArtifact,
  type Task,
} from './messages.ts';
import type { RemovedFile, Scope, Surroundings } from './workplace.ts';

/** Bytes that one task may have open: an archive's inspector asks for none, a removal for a few neighbours. */
const MAX_HANDLES = 10_000;

export class Errand {
  private readonly surroundings: Surroundings;
  private readonly was: RemovedFile['was'] | undefined;
  private readonly handles: Bytes[] = [];

  constructor(surroundings: Surroundings, was?: RemovedFile['was']) {
    this.surroundings = surroundings;
    this.was = was;
  }

  /** Rejects with the origin's own error when the artifact cannot be read. */
  async inspection(artifact: Artifact, scope: Scope): Promise<Task> {
    return { kind: 'inspect', artifact: await this.sentArtifact(artifact), offers: this.offers, scope };
  }

  removal({ path, movedTo }: RemovedFile): Task {
    return { kind: 'removal', path, movedTo, offers: this.offers };
  }

  /** Never rejects. */
  async answer(ask: Ask): Promise<Reply> {
    try {
      return await this.find(ask);
    } catch (error) {
      return { kind: 'refused', reason: messageOf(error) };
    }
  }

  private get offers(): Offers {
    const { before, origin, openHead, openBase, findsNothing = false } = this.surroundings;
    return {
      before: before !== undefined,
      origin: origin !== undefined,
      head: openHead !== undefined,
      base: openBase !== undefined,
      findsNothing,
    };
  }

  private async find(ask: Ask): Promise<Reply> {
    const { before, origin, openHead, openBase, openLfs } = this.surroundings;
    switch (ask.what) {
      case 'read':
        return { kind: 'part', data: await this.read(ask.handle, ask.offset, ask.length) };
      case 'before':
        return this.opened(before);
      case 'origin':
        return this.opened(origin);
      case 'was':
        return this.opened(this.was);
      case 'head':
        return this.found(await openHead?.(ask.path));
      case 'base':
        return this.found(await openBase?.(ask.path));
      case 'lfs':
        return this.found(await openLfs(ask.oid, ask.size));
    }
  }

  private async read(handle: number, offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = this.handles[handle];
    const data = (await bytes?.read(offset, length)) ?? new Uint8Array(0);
    return bytes?.givesAway === true && isWhole(data) ? data : ownCopy(data);
  }

  private async opened(open: (() => Promise<Artifact>) | undefined): Promise<Reply> {
    if (open === undefined) return { kind: 'refused', reason: 'there is no such version' };
    return { kind: 'artifact', artifact: await this.sentArtifact(await open()) };
  }

  private async found(bytes: Bytes | undefined): Promise<Reply> {
    return { kind: 'bytes', bytes: bytes && (await sent(bytes, this.keep(bytes))) };
  }

  private async sentArtifact({ locator, bytes }: Artifact): Promise<SentArtifact> {
    return { locator, bytes: await sent(bytes, this.keep(bytes)) };
  }

  private keep(bytes: Bytes): number {
    if (this.handles.length >= MAX_HANDLES) throw new RangeError('too many files are open for one');
    return this.handles.push(bytes) - 1;
  }
}
