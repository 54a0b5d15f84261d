// The inspector of what runs by itself: on install, on start of a language, on opening a folder or starting an agent.
import type { Inspector } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { looksLikeText, TEXT_ONLY } from './claims.ts';
import { hookKnowledge } from './knowledge.ts';

/** Needs the rules to know any file, so it is made for one run. */
export function hooksInspector(rules: RuleBook): Inspector {
  const knowledge = hookKnowledge(rules);
  return {
    name: 'hooks',
    recognises: ({ locator, bytes }, head) => {
      const files = knowledge.paths.find(locator.members.at(-1) ?? locator.path);
      if (files.length === 0 || bytes.size === 0) return false;
      return files.some(({ reader }) => !TEXT_ONLY.has(reader)) || looksLikeText(head);
    },
    inspect: async (artifact, context) =>
      (await import('./inspect.ts')).inspectHooks(artifact, context, knowledge),
  };
}
