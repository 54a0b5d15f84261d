// JSON values as the fake server sees them: typed just enough to be walked without casts.

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Parses JSON text into a typed value; throws SyntaxError for anything else. */
export function parseJson(text: string): Json {
  return toJson(JSON.parse(text));
}

/** Any value as JSON; throws TypeError for what JSON cannot hold. */
export function toJson(value: unknown): Json {
  if (isJson(value)) return value;
  throw new TypeError('the value is not JSON');
}

function isJson(value: unknown): value is Json {
  if (value === null || typeof value !== 'object') {
    return value === null || ['boolean', 'number', 'string'].includes(typeof value);
  }
  return Object.values(value).every(isJson);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of keys, or undefined where the path leaves the objects. */
export function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  let current = value;
  for (const key of keys) {
    if (!isObject(current)) return undefined;
    current = current[key];
  }
  return current;
}

export function objectAt(value: Json | undefined, ...keys: readonly string[]): JsonObject {
  const found = at(value, ...keys);
  return isObject(found) ? found : {};
}

export function listAt(value: Json | undefined, ...keys: readonly string[]): readonly Json[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
}

export function textAt(value: Json | undefined, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : undefined;
}
