// Reads parsed JSON that may have any shape.

export function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** The text there; undefined when it is none, or empty. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}

export function keysAt(value: unknown, key: string): readonly string[] {
  const found = at(value, key);
  return typeof found === 'object' && found !== null ? Object.keys(found) : [];
}

/** A moment in ISO 8601; undefined when it is none. */
export function momentAt(value: unknown, key: string): Date | undefined {
  const text = textAt(value, key);
  // Date takes much else for a moment, in the local time of whoever reads it.
  if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(text)) return undefined;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
