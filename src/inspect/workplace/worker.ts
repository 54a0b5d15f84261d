// The worker's side: inspects one file at a time, and asks the main thread for whatever is not in its hands.
import type { MessagePort } from 'node:worker_threads';
import type { Artifact } from '../../core/artifact.ts';
import type { Bytes } from '../../core/bytes.ts';
import { GuardError } from '../../core/errors.ts';
import { loadRules } from '../../core/rulebook.ts';
import { Here, staffFor } from './here.ts';
import type { Ask, FromWorker, Offers, Reply, Result, SentBytes, Task, ToWorker } from './messages.ts';
import type { Orders, Surroundings } from './workplace.ts';

/** Reads less than this are served from a block of it: headers are read a few bytes at a time. */
const BLOCK = 16 * 1024;

/** What the main thread could not do, in its words. */
class RefusedError extends GuardError<'REFUSED'> {}

/** Serves until the thread is ended. */
export function serve(port: MessagePort): void {
  const main = new MainThread(port);
  // Read while the main thread still finds out what there is to do; what makes it fail is met with the orders.
  loadRules().catch(() => undefined);
  let here: Promise<Here> | undefined;
  main.onTask(
    (orders) => void (here = hired(orders)),
    async (task) => {
      if (here === undefined) throw new TypeError('a task came before the orders');
      return perform(task, await here, main);
    },
  );
}

/** Rejects when the rules cannot be had, which ends the thread. */
async function hired(orders: Orders): Promise<Here> {
  return new Here(await staffFor(orders.customRules), orders);
}

async function perform(task: Task, here: Here, main: MainThread): Promise<Result> {
  const surroundings = surroundingsOf(task.offers, main);
  if (task.kind === 'removal') {
    const { path, movedTo } = task;
    const was = () => main.artifact({ what: 'was' });
    const file = { path, was, ...(movedTo !== undefined && { movedTo }) };
    return { findings: await here.inspectRemoval(file, surroundings) };
  }
  const { locator, bytes } = task.artifact;
  const artifact = { locator, bytes: new RemoteBytes(bytes, main) };
  const { findings, coverage, packages, models } = await here.inspect(artifact, surroundings, task.scope);
  return { inspection: { findings, coverage, packages, models } };
}

function surroundingsOf(
  { before, origin, head, base, findsNothing }: Offers,
  main: MainThread,
): Surroundings {
  // Each question takes a turn of the main thread, and every file has some.
  const opener = (what: 'head' | 'base') => (path: string) =>
    findsNothing ? Promise.resolve(undefined) : main.bytes({ what, path });
  return {
    openLfs: (oid, size) => main.bytes({ what: 'lfs', oid, size }),
    ...(before && { before: () => main.artifact({ what: 'before' }) }),
    ...(origin && { origin: () => main.artifact({ what: 'origin' }) }),
    ...(base && { openBase: opener('base') }),
    ...(head && { openHead: opener('head') }),
  };
}

class MainThread {
  private readonly port: MessagePort;
  private readonly open = new Map<number, (reply: Reply) => void>();
  private asked = 0;

  constructor(port: MessagePort) {
    this.port = port;
  }

  /** One after the other: whoever is to blame is the first of those that are not done. */
  onTask(begin: (orders: Orders) => void, work: (task: Task) => Promise<Result>): void {
    let last = Promise.resolve();
    this.port.on('message', (message: ToWorker) => {
      if (message.kind === 'orders') begin(message.orders);
      else if (message.kind === 'reply') this.settle(message.id, message.reply);
      else last = last.then(() => work(message)).then((result) => this.post({ kind: 'done', result }));
    });
  }

  async part(ask: Ask): Promise<Uint8Array> {
    const reply = await this.ask(ask);
    if (reply.kind !== 'part') throw wrong(reply);
    return reply.data;
  }

  async bytes(ask: Ask): Promise<Bytes | undefined> {
    const reply = await this.ask(ask);
    if (reply.kind !== 'bytes') throw wrong(reply);
    return reply.bytes === undefined ? undefined : new RemoteBytes(reply.bytes, this);
  }

  async artifact(ask: Ask): Promise<Artifact> {
    const reply = await this.ask(ask);
    if (reply.kind !== 'artifact') throw wrong(reply);
    const { locator, bytes } = reply.artifact;
    return { locator, bytes: new RemoteBytes(bytes, this) };
  }

  private ask(ask: Ask): Promise<Reply> {
    const id = this.asked++;
    return new Promise((resolve) => {
      this.open.set(id, resolve);
      this.post({ kind: 'ask', id, ask });
    });
  }

  private settle(id: number, reply: Reply): void {
    this.open.get(id)?.(reply);
    this.open.delete(id);
  }

  private post(message: FromWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.port.postMessage(message);
  }
}

function wrong(reply: Reply): RefusedError {
  return new RefusedError('REFUSED', reply.kind === 'refused' ? reply.reason : `unexpected ${reply.kind}`);
}

class RemoteBytes implements Bytes {
  readonly size: number;
  readonly inMemory: boolean;
  private readonly main: MainThread;
  private readonly handle: number;
  private readonly content: Uint8Array | undefined;
  private block: { readonly start: number; readonly data: Uint8Array } | undefined;

  constructor({ handle, size, inMemory, content }: SentBytes, main: MainThread) {
    this.size = size;
    this.inMemory = inMemory;
    this.handle = handle;
    this.content = content;
    this.main = main;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const start = Math.max(0, offset);
    const end = Math.min(this.size, offset + Math.max(0, length));
    if (this.content !== undefined) return this.content.subarray(start, Math.max(start, end));
    if (end <= start) return new Uint8Array(0);
    if (end - start >= BLOCK) return this.fetch(start, end - start);
    const known = this.block;
    const isKnown = known !== undefined && start >= known.start && end <= known.start + BLOCK;
    const block = isKnown ? known : { start, data: await this.fetch(start, BLOCK) };
    this.block = block;
    return block.data.subarray(start - block.start, end - block.start);
  }

  private fetch(offset: number, length: number): Promise<Uint8Array> {
    return this.main.part({ what: 'read', handle: this.handle, offset, length });
  }
}
