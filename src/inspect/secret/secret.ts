// The inspector of secrets: credentials in any text, and containers of keys by their name.
import type { Artifact } from '../../core/artifact.ts';
import { type Inspector } from '../../core/inspection.ts';
import { type RuleBook } from '../../core/rule.ts';
import { looksLikeNotebook } from '../../format/notebook/sniff.ts';
import { baseName } from '../name.ts';
import { isTextName } from '../text-name.ts';
import { type SecretKnowledge } from './table.ts';
import { encodingOf } from './text.ts';

/** `now` gives milliseconds since 1970: tokens expire. */
export function secretInspector(rules: RuleBook, now: () => number): Inspector {
  return {
    name: 'secret',
    readsDecoded: true,
    recognises: (artifact, head) => recognises(artifact, head, rules),
    inspect: async (artifact, context) =>
      (await import('./inspect.ts')).inspectSecrets(artifact, context, now()),
  };
}

/** By the head alone: this is asked of every file. */
function recognises({ locator, use, bytes }: Artifact, head: Uint8Array, rules: RuleBook): boolean {
  if (use === 'text') return bytes.size > 0;
  if (use !== undefined || bytes.size === 0) return false;
  // A notebook's cells come one by one.
  const name = baseName(locator);
  if (looksLikeNotebook(name, head)) return false;
  return encodingOf(head, isTextName(name, rules)) !== undefined || isContainer(name, rules);
}

function isContainer(name: string, rules: RuleBook): boolean {
  return rules.knowledge<SecretKnowledge>('secret').containers.some((end) => name.endsWith(end));
}
