// Keeps rules on calls to the paths that they name: the inspectors that find calls know no patterns of a team.
import type { Inspector } from '../../core/inspection.ts';
import type { Rule } from '../../core/rule.ts';
import { isFor, pathsOf } from './patterns.ts';

/** The same inspectors, which tell of these rules only what is in their paths. */
export function onTheirPaths(
  inspectors: readonly Inspector[],
  theirs: readonly Rule[],
): readonly Inspector[] {
  const paths = new Map(
    theirs
      .filter(({ surface }) => surface === 'code' || surface === 'loading')
      .map((rule) => [rule.id, pathsOf(rule)] as const)
      .filter(([, each]) => each.length > 0),
  );
  if (paths.size === 0) return inspectors;
  return inspectors.map((inspector) => ({
    ...inspector,
    inspect: async (artifact, context) => {
      const inspection = await inspector.inspect(artifact, context);
      const findings = inspection.findings.filter(({ rule }) =>
        isFor(paths.get(rule) ?? [], artifact.locator.path),
      );
      return findings.length === inspection.findings.length ? inspection : { ...inspection, findings };
    },
  }));
}
