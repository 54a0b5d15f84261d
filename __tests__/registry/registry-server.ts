// A server that answers as npm's registry and PyPI do: documents, listings, files, redirects, and failures on demand.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Places } from '../../src/registry/places.ts';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sends half of the body, then nothing more. */
  readonly hangs?: boolean;
  /** Sends half of the body, then ends the connection. */
  readonly breaks?: boolean;
}

export interface RegistryServer {
  readonly origin: string;
  readonly places: Places;
  /** `METHOD /path accept` of every request. */
  readonly requests: string[];
  /** By path; a list is given one after the other, the last one for ever. */
  readonly answers: Map<string, Answer | Answer[]>;
}

export async function startRegistry(): Promise<RegistryServer> {
  const requests: string[] = [];
  const answers = new Map<string, Answer | Answer[]>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    requests.push(`${request.method ?? ''} ${path} ${request.headers.accept ?? ''}`);
    const found = answers.get(path);
    const answer = Array.isArray(found) ? (found.length > 1 ? found.shift() : found[0]) : found;
    send(answer ?? { status: 404 }, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const origin = `http://${host}`;
  const own = { registry: origin, names: [], hosts: [host] };
  return { origin, places: { npm: own, pypi: own }, requests, answers };
}

function send({ status = 200, headers, body = '', hangs, breaks }: Answer, response: ServerResponse): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'content-type': 'application/octet-stream',
    ...(hangs === true || breaks === true ? { 'content-length': String(bytes.length) } : {}),
    ...headers,
  });
  if (hangs !== true && breaks !== true) {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, bytes.length / 2), () => {
    if (breaks === true) response.destroy();
  });
}

export function json(value: unknown): Answer {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
