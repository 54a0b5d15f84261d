// The name that a file or member goes by, for the formats where the name is a hint.
import type { Locator } from '../core/artifact.ts';

/** The last part of the name, lower case. */
export function baseName({ path, members }: Locator): string {
  const name = members.at(-1) ?? path;
  return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
}
