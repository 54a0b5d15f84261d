// The name that a file or member goes by, for the formats where the name is a hint.
import type { Locator } from '../core/artifact.ts';

/** The last one that was asked for: all who look at a file ask for its name, one after the other. */
let last: { readonly of: Locator; readonly name: string } | undefined;

/** The last part of the name, lower case. */
export function baseName(locator: Locator): string {
  if (last?.of === locator) return last.name;
  const full = locator.members.at(-1) ?? locator.path;
  const name = full.slice(full.lastIndexOf('/') + 1).toLowerCase();
  last = { of: locator, name };
  return name;
}
