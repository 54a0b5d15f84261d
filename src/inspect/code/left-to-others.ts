// What is not told of a program here, because the inspector that the file is for says it: that of hooks, or of workflows.
import type { RuleBook } from '../../core/rule.ts';
import { Capabilities } from './capabilities.ts';
import { type Dialect, isLeftToHooks } from './claims.ts';
import type { CodeVerdict } from './judge.ts';
import type { PathKind } from './path.ts';
import type { Program } from './program.ts';
import type { ReadProgram } from './programs.ts';

/** Whether the inspector that the file is for says it, or what is as much. */
export function isLeftToOthers(
  { rule }: CodeVerdict,
  program: ReadProgram,
  dialect: Dialect,
  path: PathKind,
  rules: RuleBook,
): boolean {
  const { data } = Capabilities.of(rules);
  if (isLeftToHooks(dialect) && !data['told-beside-hooks'].includes(rule)) {
    const { surface, match } = rules.rule(rule);
    // What is called, rules of loading say and those of a team: nobody else does.
    return surface !== 'loading' && !isOnCalls(match);
  }
  if (path.notebook && program.facts.language === 'javascript' && data['left-to-notebooks'].includes(rule))
    return true;
  // What is worse the more is in reach: of what shells run, not of what other programs start.
  const left: readonly string[] = data['left-to-workflows'];
  return dialect === 'workflow' && left.includes(rule) && isRunByShells(program);
}

function isOnCalls(match: unknown): boolean {
  return typeof match === 'object' && match !== null && 'cases' in match;
}

function isRunByShells({ inside }: ReadProgram): boolean {
  return inside.slice(0, -1).every(({ language }) => language === 'shell');
}

/** What a step is given as a variable, the inspector of workflows follows to where it is sent. */
export function variablesAreLeft({ path, facts }: Program): boolean {
  return path.workflow && facts.language === 'shell';
}
