// A server that answers as OSV documents its API: batches, pages, single records, refusals.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface OsvServer {
  readonly endpoint: string;
  /** `METHOD /path` of every request. */
  readonly requests: string[];
  /** Bodies of the batches. */
  readonly batches: { readonly queries: readonly Query[] }[];
  /** Statuses for the next requests, in place of an answer; `undefined` leaves one its answer. */
  readonly failures: (number | undefined)[];
}

interface Query {
  readonly package: { readonly ecosystem: string; readonly name: string };
  readonly version: string;
  readonly page_token?: string;
}

/** `vulns`: ids by `name@version`; `records`: by id. Pages hold two ids. */
export async function startOsv(
  vulns: Readonly<Record<string, readonly string[]>>,
  records: Readonly<Record<string, object>> = {},
): Promise<OsvServer> {
  const state = {
    requests: [] as string[],
    batches: [] as OsvServer['batches'],
    failures: [] as (number | undefined)[],
  };
  const server = createServer((request, response) => {
    state.requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    void bodyOf(request).then((body) => {
      const failure = state.failures.shift();
      if (failure !== undefined) return response.writeHead(failure, { location: '/elsewhere' }).end('{}');
      const answer =
        request.method === 'POST'
          ? batch(JSON.parse(body))
          : records[(request.url ?? '').slice('/v1/vulns/'.length)];
      return response
        .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer ?? {}));
    });
  });
  const batch = (sent: OsvServer['batches'][number]): object | undefined => {
    state.batches.push(sent);
    // OSV refuses the whole batch for any of these.
    if (sent.queries.length > 1000 || sent.queries.some((query) => query.package.ecosystem === undefined))
      return undefined;
    return { results: sent.queries.map(resultOf) };
  };
  const resultOf = ({ package: { name }, version, page_token: token = '0' }: Query): object => {
    const ids = vulns[`${name}@${version}`] ?? [];
    const from = Number(token);
    const page = ids.slice(from, from + 2).map((id) => ({ id, modified: '2026-01-01T00:00:00Z' }));
    return {
      ...(page.length > 0 && { vulns: page }),
      ...(ids.length > from + 2 && { next_page_token: String(from + 2) }),
    };
  };
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...state };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
