// The inspector of programs in Python, JavaScript and shell: what they do to whoever runs them.
import { type Inspector } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { fullDialectOf } from './claims.ts';

/** Needs the rules to know the paths of pipelines. */
export function codeInspector(rules: RuleBook): Inspector {
  return {
    name: 'code',
    readsDecoded: true,
    recognises: async (artifact, head) =>
      artifact.bytes.size > 0 && (await fullDialectOf(artifact, head, rules)) !== undefined,
    inspect: async (artifact, context) => (await import('./inspect.ts')).inspectCode(artifact, context),
  };
}
