// The inspector of settings that guard installs, reviews and scanners: what the change makes weaker.
import type { Inspector } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { settingsKnowledge } from './knowledge.ts';

/** Needs the rules to know any file, so it is made for one run. */
export function settingsInspector(rules: RuleBook): Inspector {
  const knowledge = settingsKnowledge(rules);
  return {
    name: 'settings',
    recognises: ({ locator }) =>
      locator.members.length === 0 &&
      (knowledge.paths.find(locator.path).length > 0 || knowledge.environment.find(locator.path).length > 0),
    inspect: async (artifact, context) =>
      (await import('./inspect.ts')).inspectSettings(artifact, context, knowledge),
    removal: {
      isAbout: (path) => knowledge.paths.find(path).length > 0,
      inspect: async (was, context) => (await import('./removal.ts')).inspectRemoval(was, context, knowledge),
    },
  };
}
