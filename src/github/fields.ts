// Reads fields of JSON that nobody has checked: own properties only, typeof before use, never a throw.

/** The own property at the end of `path`, or undefined when any step is missing. */
export function fieldAt(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    // Own properties only: a payload may leave out what Object.prototype would supply.
    current = Object.getOwnPropertyDescriptor(current, key)?.value;
  }
  return current;
}

export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = fieldAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** A whole number from 0 to 2^53 - 1. */
export function countAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = fieldAt(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

/** The elements of an array; empty when it is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = path.length === 0 ? value : fieldAt(value, ...path);
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
}

/** Whether `text` is a git object id: exactly 40 or 64 lower-case hex digits, nothing trimmed. */
export function isObjectId(text: string | undefined): text is string {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
