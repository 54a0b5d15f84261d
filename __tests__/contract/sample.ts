// The smallest value that a schema allows: answers state only what the model knows, the rest comes from here.
import { at, isObject, listAt, objectAt, textAt, type Json, type JsonObject } from './json.ts';
import type { OpenApi } from './openapi.ts';

/** Deeper than any schema of the subset; stops at schemas that contain themselves. */
const MAX_DEPTH = 12;

/** A minimal instance of a schema, with `overrides` laid over it object by object. */
export function sampleOf(api: OpenApi, schema: Json | undefined, overrides?: Json): Json {
  const sample = minimal(api, schema, 0);
  return overrides === undefined ? sample : merged(sample, overrides);
}

function minimal(api: OpenApi, reference: Json | undefined, depth: number): Json {
  const schema = api.resolved(reference);
  if (depth > MAX_DEPTH || at(schema, 'nullable') === true) return null;
  const [literal] = listAt(schema, 'enum');
  if (literal !== undefined) return literal;
  const [alternative] = [...listAt(schema, 'oneOf'), ...listAt(schema, 'anyOf')];
  if (alternative !== undefined) return minimal(api, alternative, depth + 1);
  const parts = listAt(schema, 'allOf');
  if (parts.length > 0) return parts.map((part) => minimal(api, part, depth + 1)).reduce(merged);
  return ofType(api, schema, depth);
}

function ofType(api: OpenApi, schema: Json | undefined, depth: number): Json {
  switch (textAt(schema, 'type') ?? 'object') {
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 1;
    case 'string':
      return ofFormat(textAt(schema, 'format'));
    default: {
      const properties = objectAt(schema, 'properties');
      const required = listAt(schema, 'required').filter((name) => typeof name === 'string');
      return Object.fromEntries(required.map((name) => [name, minimal(api, properties[name], depth + 1)]));
    }
  }
}

function ofFormat(format: string | undefined): string {
  if (format === 'uri') return 'https://github.example/unset';
  return format === 'date-time' ? '2026-01-01T00:00:00Z' : 'unset';
}

function merged(base: Json, overrides: Json): Json {
  if (!isObject(base) || !isObject(overrides)) return overrides;
  const result: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(overrides)) {
    const below: Json | undefined = result[key];
    result[key] = below === undefined ? value : merged(below, value);
  }
  return result satisfies JsonObject;
}
