// A server that answers as GitHub's cache service and its storage do, and fails on demand.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { CacheAccess } from '../../../src/registry/cache/access.ts';

export interface CacheServer {
  readonly access: CacheAccess;
  readonly origin: string;
  /** By key. */
  readonly entries: Map<string, Uint8Array>;
  /** `METHOD path` of every request, without the query. */
  readonly requests: string[];
  /** What was sent along with each request. */
  readonly sent: { readonly headers: IncomingMessage['headers']; readonly body: Buffer }[];
  /** Answers that are given in place of the real ones, by the last word of the path. */
  readonly instead: Map<string, Instead>;
}

export interface Instead {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Announces more than it sends, and then sends nothing more, or ends the connection. */
  readonly ends?: 'never' | 'early';
}

export const TOKEN = 'token-of-the-runner';
/** The query of signed addresses. */
export const SIGNATURE = 'sig=signature-of-an-address';

export async function startCache(): Promise<CacheServer> {
  const state = {
    entries: new Map<string, Uint8Array>(),
    requests: [] as string[],
    sent: [] as CacheServer['sent'],
    instead: new Map<string, Instead>(),
  };
  let origin = '';
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const path = (request.url ?? '').split('?')[0] ?? '';
      state.requests.push(`${request.method ?? ''} ${path}`);
      state.sent.push({ headers: request.headers, body });
      const answer = state.instead.get(path.slice(path.lastIndexOf('/') + 1)) ?? reply(path, body);
      const bytes = Buffer.from(answer.body ?? '');
      const isShort = answer.ends !== undefined;
      const length = { 'content-length': String(bytes.length * (isShort ? 2 : 1)) };
      const isChunked = answer.headers?.['transfer-encoding'] !== undefined;
      response.writeHead(answer.status ?? 200, { ...(!isChunked && length), ...answer.headers });
      if (!isShort) response.end(bytes);
      else response.write(bytes, () => void (answer.ends === 'early' && response.destroy()));
    })();
  });
  const reply = (path: string, body: Buffer): Instead => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const [, , folder = '', key = ''] = path.split('/');
    if (folder === 'blob') {
      state.entries.set(decodeURIComponent(key), body);
      return { status: 201 };
    }
    if (folder === 'read') return { body: state.entries.get(decodeURIComponent(key)) ?? '' };
    const asked = JSON.parse(body.toString()) as { readonly key: string };
    const at = (where: string): string => `${origin}/storage/${where}/${asked.key}?${SIGNATURE}`;
    if (name === 'GetCacheEntryDownloadURL')
      return json(
        state.entries.has(asked.key)
          ? { ok: true, signed_download_url: at('read'), matched_key: asked.key }
          : { ok: false },
      );
    if (name === 'CreateCacheEntry')
      return state.entries.has(asked.key)
        ? { status: 409, body: '{"code":"already_exists"}' }
        : json({ ok: true, signed_upload_url: at('blob') });
    return json({ ok: true, entry_id: '1' });
  };
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ...state, origin, access: { url: `${origin}/`, token: TOKEN, reads: true, writes: true } };
}

function json(value: object): Instead {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
