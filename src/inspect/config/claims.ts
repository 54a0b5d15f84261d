// Which files may be configurations, and in which language.
import type { Artifact } from '../../core/artifact.ts';
import { readerOf } from '../../lockfile/readers.ts';
import { mayBeginWith } from '../head.ts';
import { baseName } from '../name.ts';

/** Bytes of a configuration. Vocabularies are larger, but hold none of the words that are looked for. */
export const MAX_BYTES = 32 * 2 ** 20;

export type Language = 'json' | 'yaml';

/** By content for JSON; YAML looks like any text, so its names count. */
export function languageOf(artifact: Artifact, head: Uint8Array): Language | undefined {
  const name = baseName(artifact.locator);
  // No library takes its configuration from a notebook, whose cells are inspected one by one.
  if (name.endsWith('.ipynb')) return undefined;
  // Nor from a lockfile, whose names of packages look like many things.
  if (/lock|shrinkwrap/.test(name) && readerOf(name) !== undefined) return undefined;
  if (/\.ya?ml$/.test(name) || name === 'mlmodel') return 'yaml';
  return mayBeginWith(head, '{[') ? 'json' : undefined;
}
