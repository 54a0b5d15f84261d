// The inspector of programs in Python, JavaScript and shell: what they do to whoever runs them.
import { type Inspector } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { dialectOf } from './claims.ts';

/** Needs the rules to know the paths of pipelines. */
export function codeInspector(rules: RuleBook): Inspector {
  return {
    name: 'code',
    readsDecoded: true,
    recognises: (artifact, head) => artifact.bytes.size > 0 && dialectOf(artifact, head, rules) !== undefined,
    inspect: async (artifact, context) => (await import('./inspect.ts')).inspectCode(artifact, context),
  };
}
