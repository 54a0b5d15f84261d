// The inspector of prose: what nobody sees in texts that people and agents read, and what agents are told to do.
import { type Inspector } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { looksLikeNotebook } from '../../format/notebook/sniff.ts';
import { encodingOf } from '../secret/text.ts';
import { isProse, MAX_BYTES, readingOf } from './claims.ts';
import { proseKnowledge } from './knowledge.ts';

/** Needs the rules to know any file, so it is made for one run. */
export function proseInspector(rules: RuleBook): Inspector {
  const knowledge = proseKnowledge(rules);
  return {
    name: 'prose',
    readsDecoded: true,
    recognises: (artifact, head) => {
      const { locator, use, bytes } = artifact;
      if (use !== undefined || bytes.size === 0) return isProse(use) && bytes.size > 0;
      const path = locator.members.at(-1) ?? locator.path;
      const reading = readingOf(artifact, knowledge);
      if (reading === undefined || looksLikeNotebook(path, head)) return false;
      // Lists and data sets end in .txt, too: what is that long, nobody reads.
      if (reading.dialect === 'plain' && bytes.size > MAX_BYTES) return false;
      return encodingOf(head) !== undefined;
    },
    inspect: async (artifact, context) => (await import('./inspect.ts')).inspectProse(artifact, context),
  };
}
