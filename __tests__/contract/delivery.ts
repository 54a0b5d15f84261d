// The last step of an answer: onto the wire, whole or as a fault spoils it.
import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import type { Effect } from './faults.ts';
import { textAt } from './json.ts';

/** Sends an answer, or what a fault makes of it. Returns the status that went out. */
export function deliver(
  response: ServerResponse,
  answer: Answer,
  effect: Effect | undefined,
): number | undefined {
  if (effect?.kind === 'drop') {
    response.destroy();
    return undefined;
  }
  if (effect?.kind === 'hang') return undefined;
  const json = Buffer.from(JSON.stringify(answer.json ?? null));
  const data = effect?.kind === 'corrupt' ? corrupted(answer, json) : (answer.raw?.data ?? json);
  const type = answer.raw?.type ?? 'application/json; charset=utf-8';
  response.writeHead(answer.status, {
    'content-type': type,
    'content-length': data.length,
    ...answer.headers,
  });
  if (effect?.kind === 'cut') response.write(data.subarray(0, effect.bytes), () => response.destroy());
  else if (effect?.kind === 'slow') drip(response, data, effect.milliseconds);
  else response.end(data);
  return answer.status;
}

/** The same answer with one bit of its content turned; JSON stays JSON. */
function corrupted(answer: Answer, json: Buffer): Buffer {
  if (answer.raw !== undefined) {
    const data = Buffer.from(answer.raw.data);
    data.writeUInt8((data.at(-1) ?? 0) ^ 1, data.length - 1);
    return data;
  }
  const content = textAt(answer.json, 'content');
  if (content === undefined) return json;
  const bytes = Buffer.from(content, 'base64');
  bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
  return Buffer.from(
    json.toString('utf8').replace(JSON.stringify(content), JSON.stringify(bytes.toString('base64'))),
  );
}

function drip(response: ServerResponse, data: Buffer, milliseconds: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (response.destroyed || sent >= data.length) {
      clearInterval(timer);
      response.end();
      return;
    }
    response.write(data.subarray(sent, ++sent));
  }, milliseconds);
  timer.unref();
}
