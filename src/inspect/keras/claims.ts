// Which file Keras looks for by its name.
import type { Artifact } from '../../core/artifact.ts';

const FIXED_NAME = 'config.json';

export function isFixedName({ locator: { path, members } }: Artifact): boolean {
  const name = members.at(-1) ?? path;
  return name.slice(name.lastIndexOf('/') + 1).replace(/ \(\d+\)$/, '') === FIXED_NAME;
}
