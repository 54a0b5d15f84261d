// The HTTP client below Octokit, against a server that does what servers should not.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { httpFetch } from '../../src/github/http-fetch.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const authorized = { headers: { authorization: 'token secret' } };

test('sends method, headers and body, and gives status, headers and text', async () => {
  const url = await serve((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.writeHead(201, { 'x-method': request.method, link: ['<a>; rel="next"', '<b>'] });
      response.end(`${String(request.headers.authorization)} ${Buffer.concat(parts).toString()}`);
    });
  });
  const answer = await httpFetch(url, { ...authorized, method: 'POST', body: '{"a":1}' });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('x-method')).toBe('POST');
  expect(answer.headers.get('link')).toBe('<a>; rel="next", <b>');
  expect(await answer.text()).toBe('token secret {"a":1}');
});

test('unpacks what it asked to be packed', async () => {
  const url = await serve((request, response) => {
    expect(request.headers['accept-encoding']).toBe('gzip');
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed'));
  });
  expect(await (await httpFetch(url)).text()).toBe('packed');
});

test('follows a redirect within the origin, with the token', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
    else response.end(`${request.url ?? ''} ${String(request.headers.authorization)}`);
  });
  const answer = await httpFetch(`${url}/old`, authorized);
  expect(await answer.text()).toBe('/new token secret');
  expect(answer.url).toBe(`${url}/new`);
});

test.each([
  ['another origin', 'GET', (): string => 'http://localhost:1/'],
  ['what is no address', 'GET', (): string => 'http://[/'],
  ['the same origin, for a write', 'POST', (url: string): string => `${url}/new`],
])('refuses a redirect to %s', async (_, method, location) => {
  const asked: (string | undefined)[] = [];
  const url = await serve((request, response) => {
    asked.push(request.url);
    response.writeHead(307, { location: location(`http://${request.headers.host ?? ''}`) }).end();
  });
  await expect(httpFetch(`${url}/old`, { ...authorized, method })).rejects.toMatchObject({
    code: 'API_FAILED',
  });
  expect(asked).toEqual(['/old']);
});

test('ends a circle of redirects', async () => {
  const url = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
  await expect(httpFetch(url)).rejects.toMatchObject({ code: 'API_FAILED' });
});

test.each(['identity', 'gzip'])('takes no body that breaks off for a whole one (%s)', async (encoding) => {
  const whole = encoding === 'gzip' ? gzipSync('x'.repeat(5000)) : Buffer.from('x'.repeat(5000));
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': encoding, 'content-length': whole.length });
    response.write(whole.subarray(0, whole.length - 10), () => response.destroy());
  });
  const { body } = await httpFetch(url);
  const read = async (): Promise<void> => {
    for await (const chunk of body) expect(chunk.length).toBeGreaterThan(0);
  };
  await expect(read()).rejects.toThrow(/aborted|unexpected end|premature/i);
});

test('ends when the signal says so, before and during the body', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/body') response.writeHead(200, { 'content-length': 100 }).write('begun');
  });
  await expect(httpFetch(url, { signal: AbortSignal.timeout(30) })).rejects.toThrow(/abort|time/i);
  const { body } = await httpFetch(`${url}/body`, { signal: AbortSignal.timeout(100) });
  await expect(drained(body)).rejects.toThrow(/abort|time/i);
});

async function drained(body: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of body) expect(chunk.length).toBeGreaterThan(0);
}

test('gives up a message of an error that does not end', async () => {
  const url = await serve((_, response) => {
    response.writeHead(500);
    const more = (): void => void (response.destroyed || response.write(Buffer.alloc(1 << 16, 'x'), more));
    more();
  });
  const answer = await httpFetch(url);
  await expect(answer.text()).rejects.toMatchObject({ code: 'API_FAILED' });
});
