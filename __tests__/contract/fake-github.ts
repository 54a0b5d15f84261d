// A GitHub on 127.0.0.1 that answers from a model and holds every request and every answer of its own to the
// published API description. A breach is kept in `violations`; a test that ends with one has failed.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { failure, type Answer } from './answer.ts';
import { deliver } from './delivery.ts';
import { Faults, type Fault } from './faults.ts';
import { Hub, type HubDescription } from './hub.ts';
import { parseJson, type Json } from './json.ts';
import { answerBatch, answerDownload, checkBatch } from './lfs.ts';
import { githubOpenApi, type MatchedOperation } from './openapi.ts';
import { ROUTES, type Route } from './routes.ts';

export interface RecordedRequest {
  readonly method: string;
  /** The path below the API's prefix, still encoded. */
  readonly path: string;
  readonly query: string;
  /** As in {@link Fault.on}; empty for a request that is no known operation. */
  readonly operation: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Json | undefined;
  /** Undefined when the connection was dropped. */
  status: number | undefined;
}

export interface FakeGitHub {
  readonly hub: Hub;
  readonly token: string;
  /** For GITHUB_API_URL. */
  readonly apiUrl: string;
  /** For GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  readonly requests: RecordedRequest[];
  readonly violations: string[];
  close(): Promise<void>;
}

export interface FakeOptions {
  readonly token?: string;
  readonly faults?: readonly Fault[];
}

const PREFIX = '/api/v3';

/** Starts the server. The caller closes it and asserts that `violations` is empty. */
export async function startFakeGitHub(
  description: HubDescription,
  options: FakeOptions = {},
): Promise<FakeGitHub> {
  const state = new State(new Hub(description), options);
  const server = createServer((request, response) => void state.serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.hub.serverUrl = `http://127.0.0.1:${portOf(server)}`;
  const { hub, token, requests, violations } = state;
  const { apiUrl, serverUrl } = hub;
  return { hub, token, apiUrl, serverUrl, requests, violations, close: () => closed(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen on a port');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

class State {
  readonly hub: Hub;
  readonly token: string;
  readonly requests: RecordedRequest[] = [];
  readonly violations: string[] = [];
  private readonly faults: Faults;

  constructor(hub: Hub, options: FakeOptions) {
    this.hub = hub;
    this.token = options.token ?? 'contract-token';
    this.faults = new Faults(options.faults);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.hub.serverUrl);
    const body = await bodyOf(request);
    const path = url.pathname.startsWith(PREFIX) ? url.pathname.slice(PREFIX.length) : url.pathname;
    const method = request.method ?? '';
    const recorded: RecordedRequest = {
      method,
      path,
      query: url.search,
      operation: '',
      headers: request.headers,
      body: body.json,
      status: undefined,
    };
    const { operation, answer } = this.answer(request, url, path, body);
    this.requests.push(Object.assign(recorded, { operation }));
    const effect = this.faults.next(operation, path);
    recorded.status = deliver(
      response,
      this.withCommonHeaders(effect?.kind === 'answer' ? effect.answer : answer()),
      effect,
    );
  }

  /** Finds who answers. The answer itself is only made when no fault takes its place. */
  private answer(request: IncomingMessage, url: URL, path: string, body: Body) {
    const { method = '', headers } = request;
    if (headers['user-agent'] === undefined) this.violations.push(`${method} ${path} has no User-Agent`);
    if (url.pathname === `/${this.hub.fullName}.git/info/lfs/objects/batch` && method === 'POST') {
      return { operation: 'LFS batch', answer: () => this.lfsBatch(headers, body) };
    }
    const object = /^\/lfs-storage\/([0-9a-f]+)$/.exec(url.pathname)?.[1];
    if (object !== undefined)
      return { operation: 'LFS download', answer: () => this.lfsDownload(object, headers) };
    const match = url.pathname.startsWith(PREFIX) ? githubOpenApi().match(method, path) : undefined;
    if (match === undefined) {
      this.violations.push(`${method} ${url.pathname} is no operation of the subset`);
      return { operation: '', answer: () => failure(404, 'Not Found') };
    }
    return { operation: match.operation.name, answer: () => this.checked(match, request, url, body) };
  }

  private checked(match: MatchedOperation, request: IncomingMessage, url: URL, body: Body): Answer {
    const problems = [...body.problems, ...githubOpenApi().checkRequest(match, url.searchParams, body.json)];
    this.violations.push(...problems);
    if (problems.length > 0) return failure(422, problems.join('; '));
    const answer = this.refusal(match, request) ?? this.routed(match, request, url, body);
    if (answer.raw !== undefined) return answer;
    const wrong = githubOpenApi().checkResponse(match.operation, answer.status, answer.json ?? null);
    this.violations.push(...wrong.map((problem) => `the fake's own answer: ${problem}`));
    return wrong.length > 0 ? failure(500, wrong.join('; ')) : answer;
  }

  private routed(match: MatchedOperation, request: IncomingMessage, url: URL, body: Body): Answer {
    const route = routeOf(match);
    const accept = request.headers.accept ?? '';
    return route.answer(this.hub, {
      params: match.params,
      query: url.searchParams,
      body: body.json,
      accept,
      url,
    });
  }

  /** Bad credentials, a repository that the token does not see, or a permission that it lacks. */
  private refusal(match: MatchedOperation, request: IncomingMessage): Answer | undefined {
    const given = credentialOf(request.headers.authorization);
    if (given !== undefined && given !== this.token) return failure(401, 'Bad credentials');
    const { owner, repo } = match.params;
    const isPublic = this.hub.description.visibility === 'public';
    const visible = given !== undefined || isPublic;
    const fullName = `${owner}/${repo}`.toLowerCase();
    const elsewhere = owner !== undefined && fullName !== this.hub.fullName.toLowerCase();
    if (!visible || elsewhere) return failure(404, 'Not Found');
    const { needs } = routeOf(match);
    if (needs === undefined || (isPublic && needs.access === 'read' && !needs.scopes.includes('members')))
      return undefined;
    const granted = needs.scopes.some((scope) => {
      const access = this.hub.permissions[scope] ?? 'none';
      return access === 'write' || access === needs.access;
    });
    const accepted = needs.scopes.map((scope) => `${scope.replace('-', '_')}=${needs.access}`).join('; ');
    const headers = { 'x-accepted-github-permissions': accepted };
    return granted ? undefined : failure(403, 'Resource not accessible by integration', headers);
  }

  private lfsBatch(headers: IncomingMessage['headers'], body: Body): Answer {
    const problems = [...body.problems, ...checkBatch(body.json, headers)];
    this.violations.push(...problems);
    if (problems.length > 0) return failure(422, problems.join('; '));
    // LFS servers are asked with Basic credentials, as git-lfs sends them.
    const authorization = headers.authorization ?? '';
    const basic = authorization.toLowerCase().startsWith('basic ');
    const isPublic = this.hub.description.visibility === 'public';
    if (authorization === '' ? !isPublic : !basic || credentialOf(authorization) !== this.token) {
      return failure(401, 'Credentials needed', { 'lfs-authenticate': 'Basic realm="GitHub"' });
    }
    return answerBatch(this.hub, body.json);
  }

  private lfsDownload(oid: string, headers: IncomingMessage['headers']): Answer {
    const { answer, problems } = answerDownload(this.hub, oid, headers);
    this.violations.push(...problems);
    return answer;
  }

  private withCommonHeaders(answer: Answer): Answer {
    const remaining = String(Math.max(0, 1000 - this.requests.length));
    const common = {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': remaining,
      'x-github-request-id': `FAKE:${this.requests.length}`,
    };
    return { ...answer, headers: { ...common, ...answer.headers } };
  }
}

function routeOf(match: MatchedOperation): Route {
  const route = ROUTES[match.operation.name];
  if (route === undefined) throw new Error(`the fake has no route for ${match.operation.name}`);
  return route;
}

/** The token of `token X`, `Bearer X` or `Basic base64(x-access-token:X)`. */
function credentialOf(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  const [scheme = '', value = ''] = authorization.split(' ');
  if (scheme.toLowerCase() !== 'basic') return value;
  return Buffer.from(value, 'base64').toString('utf8').split(':')[1];
}

interface Body {
  readonly json: Json | undefined;
  readonly problems: readonly string[];
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return { json: undefined, problems: [] };
  try {
    return { json: parseJson(text), problems: [] };
  } catch {
    return { json: undefined, problems: [`${request.method} ${request.url} has a body that is not JSON`] };
  }
}
