// GitHub's published API description as a judge: finds the operation of a request and checks both sides of it.
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';
import { at, isObject, listAt, objectAt, parseJson, textAt, type Json, type JsonObject } from './json.ts';

/** One operation of the description, such as `GET /repos/{owner}/{repo}/git/blobs/{file_sha}`. */
export interface Operation {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly description: JsonObject;
}

interface Parameter {
  readonly name: string;
  readonly where: string;
  readonly required: boolean;
  readonly schema: Json;
}

export interface MatchedOperation {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly operation: Operation;
  readonly method: string;
  readonly pattern: RegExp;
}

/** The root under which ajv finds the components; every `$ref` of the description is made to point below it. */
const ROOT = 'github';

export class OpenApi {
  private readonly document: JsonObject;
  private readonly ajv: Ajv;
  private readonly routes: readonly Route[];
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(document: JsonObject) {
    this.document = document;
    this.ajv = new Ajv({ strict: false, allErrors: false, coerceTypes: false });
    ajvFormats.default(this.ajv);
    this.ajv.addSchema({ $id: ROOT, components: lowered(objectAt(document, 'components')) });
    this.routes = routesOf(document, (node) => this.resolved(node));
  }

  operations(): Operation[] {
    return this.routes.map((route) => route.operation);
  }

  /** The operation of a method and path (without the API's prefix), or undefined when the subset has none. */
  match(method: string, path: string): MatchedOperation | undefined {
    for (const route of this.routes) {
      if (route.method !== method) continue;
      const found = route.pattern.exec(path);
      if (found === null) continue;
      const entries = Object.entries(found.groups ?? {}).map(
        ([name, value]) => [name, decodeURIComponent(value)] as const,
      );
      return { operation: route.operation, params: Object.fromEntries(entries) };
    }
    return undefined;
  }

  /** What is wrong with a request; empty when GitHub's description allows it. */
  checkRequest(match: MatchedOperation, query: URLSearchParams, body: Json | undefined): string[] {
    return [...this.checkParameters(match, query), ...this.checkBody(match.operation, body)];
  }

  /** What is wrong with an answer of ours. Statuses that the description leaves out must be GitHub's basic error. */
  checkResponse(operation: Operation, status: number, body: Json): string[] {
    const declared = this.resolved(at(operation.description, 'responses', String(status)));
    const schema = at(declared, 'content', 'application/json', 'schema');
    const fallback = { $ref: '#/components/schemas/basic-error' };
    if (schema === undefined && status < 300) return [`${operation.name} declares no JSON answer ${status}`];
    return this.validate(`${operation.name} ${status}`, schema ?? fallback, body);
  }

  /** The schema of an operation's answer in this status. */
  responseSchema(operation: Operation, status: number): Json | undefined {
    const declared = this.resolved(at(operation.description, 'responses', String(status)));
    return at(declared, 'content', 'application/json', 'schema');
  }

  /** Follows `$ref`; anything else is returned as it is. */
  resolved(node: Json | undefined): Json | undefined {
    const reference = textAt(node, '$ref');
    if (reference === undefined) return node;
    const keys = reference.replace(/^#\//, '').split('/');
    return this.resolved(at(this.document, ...keys));
  }

  private checkParameters({ operation, params }: MatchedOperation, query: URLSearchParams): string[] {
    const problems: string[] = [];
    const known = new Set(operation.parameters.filter((p) => p.where === 'query').map((p) => p.name));
    for (const name of query.keys()) {
      if (!known.has(name)) problems.push(`${operation.name} has no query parameter ${name}`);
    }
    for (const parameter of operation.parameters) {
      const text =
        parameter.where === 'path' ? params[parameter.name] : (query.get(parameter.name) ?? undefined);
      if (text === undefined) {
        if (parameter.required) problems.push(`${operation.name} needs ${parameter.where} ${parameter.name}`);
        continue;
      }
      const label = `${operation.name} ${parameter.where} ${parameter.name}`;
      problems.push(
        ...this.validate(label, parameter.schema, parameterValue(this.resolved(parameter.schema), text)),
      );
    }
    return problems;
  }

  private checkBody(operation: Operation, body: Json | undefined): string[] {
    const declared = at(operation.description, 'requestBody');
    if (declared === undefined) return body === undefined ? [] : [`${operation.name} takes no body`];
    const schema = at(declared, 'content', 'application/json', 'schema');
    if (body === undefined)
      return at(declared, 'required') === true ? [`${operation.name} needs a body`] : [];
    if (schema === undefined) return [`${operation.name} declares no JSON body`];
    // GitHub ignores keys it does not know; for us such a key is a misspelt one.
    const known = objectAt(this.resolved(schema), 'properties');
    const unknown = isObject(body) ? Object.keys(body).filter((key) => !(key in known)) : [];
    const misspelt = unknown.map((key) => `${operation.name} body has no property ${key}`);
    return [...misspelt, ...this.validate(`${operation.name} body`, schema, body)];
  }

  private validate(label: string, schema: Json, value: Json): string[] {
    const key = JSON.stringify(schema);
    let validator = this.validators.get(key);
    if (validator === undefined) {
      validator = this.ajv.compile({ allOf: [lowered(schema)] });
      this.validators.set(key, validator);
    }
    if (validator(value)) return [];
    const problems = (validator.errors ?? []).map(
      (error) => `${error.instancePath || '/'} ${error.message ?? ''}`,
    );
    return problems.map((problem) => `${label}: ${problem}`);
  }
}

let shared: OpenApi | undefined;

/** The committed subset, compiled once for each test process. */
export function githubOpenApi(): OpenApi {
  shared ??= new OpenApi(
    objectAt(parseJson(readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8'))),
  );
  return shared;
}

/** Path and query values arrive as text; the schema says whether they mean a number or a boolean. */
function parameterValue(schema: Json | undefined, text: string): Json {
  const type = textAt(schema, 'type');
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function routesOf(document: JsonObject, resolve: (node: Json | undefined) => Json | undefined): Route[] {
  const routes = Object.entries(objectAt(document, 'paths')).flatMap(([path, methods]) =>
    Object.entries(isObject(methods) ? methods : {}).map(([method, description]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const parameters = listAt(description, 'parameters').map((item) => parameterOf(resolve(item)));
      const operation = { name, parameters, description: isObject(description) ? description : {} };
      return { operation, method: method.toUpperCase(), pattern: patternOf(path) };
    }),
  );
  // A literal segment wins over a parameter, as in any router.
  return routes.sort((a, b) => a.operation.parameters.length - b.operation.parameters.length);
}

function parameterOf(node: Json | undefined): Parameter {
  return {
    name: textAt(node, 'name') ?? '',
    where: textAt(node, 'in') ?? '',
    required: at(node, 'required') === true,
    schema: at(node, 'schema') ?? {},
  };
}

/** `{path}` and `{basehead}` and `{ref}` may hold slashes, as GitHub's own router allows; the others are one segment. */
function patternOf(path: string): RegExp {
  const source = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    ['path', 'basehead', 'ref'].includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}

/** OpenAPI 3.0's `nullable` in terms of JSON Schema, and references made absolute. */
function lowered(node: Json): Json {
  if (Array.isArray(node)) return (node as readonly Json[]).map(lowered);
  if (!isObject(node)) return node;
  const reference = textAt(node, '$ref');
  if (reference !== undefined) return { $ref: `${ROOT}${reference}` };
  const { nullable, discriminator: _, ...rest } = node;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, lowered(value)]));
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}
