// Where in a guarded file the change is: the line of the first setting that differs.
import { wordsOf } from './codeowners.ts';
import type { GuardedChange } from './guarded-paths.ts';

interface Setting {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The change with the line that a reviewer has to read; undefined when owners stay the same and only comments were
 * edited. Texts that are not known are left out: nothing is taken back then. Pure, linear.
 */
export function locatedChange(
  change: GuardedChange,
  before: string | undefined,
  after: string | undefined,
): GuardedChange | undefined {
  if (after === undefined) return change;
  const isOwners = change.rule === 'GUARD-OWNERS-CHANGED';
  const settings = settingsIn(after, isOwners);
  const old = before === undefined ? [] : settingsIn(before, isOwners);
  let at = 0;
  while (at < settings.length && settings[at]?.text === old[at]?.text) at++;
  const isSame = at === settings.length && at === old.length;
  if (isSame && isOwners && before !== undefined) return undefined;
  // what was taken away at the end is told at the last line that stayed
  const line = settings[at]?.line ?? settings.at(-1)?.line ?? 1;
  const { occurrence } = change;
  return { ...change, occurrence: { ...occurrence, location: { ...occurrence.location, line } } };
}

/** Lines that say something. A comment of YAML is only one at the beginning of a line for certain. */
function settingsIn(text: string, isOwners: boolean): Setting[] {
  return text.split(/\r?\n/).flatMap((raw, index) => {
    const said = isOwners ? wordsOf(raw).join(' ') : raw.trimEnd();
    return said === '' || said.trimStart().startsWith('#') ? [] : [{ text: said, line: index + 1 }];
  });
}
