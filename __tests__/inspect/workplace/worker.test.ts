// The worker's side, over the messages that it is spoken to by.
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { type FromWorker, sent, type ToWorker } from '../../../src/inspect/workplace/messages.ts';
import { serve } from '../../../src/inspect/workplace/worker.ts';

let channel: MessageChannel | undefined;
afterEach(() => {
  channel?.port1.close();
  channel?.port2.close();
});

/** Inspects a manifest with one pin, tells that no other file is there, and returns for which ones it was asked. */
async function asks(findsNothing: boolean): Promise<readonly string[]> {
  const { port1, port2 } = (channel = new MessageChannel());
  serve(port2);
  const post = (message: ToWorker): void => port1.postMessage(message);
  const asked: string[] = [];
  const done = new Promise((resolve) => {
    port1.on('message', (message: FromWorker) => {
      if (message.kind !== 'ask') return resolve(message);
      if (message.ask.what === 'head' || message.ask.what === 'base') asked.push(message.ask.path);
      post({ kind: 'reply', id: message.id, reply: { kind: 'bytes', bytes: undefined } });
    });
  });
  post({ kind: 'orders', orders: { allowedGlobals: new Set(), customRules: new Map() } });
  post({
    kind: 'inspect',
    artifact: {
      locator: { path: 'deep/requirements.txt', members: [] },
      bytes: await sent(memoryBytes(Buffer.from('torch==2.6.0\n')), 0),
    },
    offers: { before: false, origin: false, head: true, base: true, findsNothing },
    scope: 'everything',
  });
  expect(await done).toMatchObject({
    kind: 'done',
    result: { inspection: { packages: [{ name: 'torch', version: '2.6.0' }], findings: [] } },
  });
  return asked;
}

describe('a worker', () => {
  it('asks the main thread for other files of a commit', async () => {
    const asked = await asks(false);
    expect(asked).toContain('deep/package.json');
    expect(asked).toContain('package.json');
  });

  it('asks nothing where there is no commit', async () => {
    expect(await asks(true)).toEqual([]);
  });
});
