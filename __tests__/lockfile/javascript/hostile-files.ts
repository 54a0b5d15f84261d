// Small files that are not what they should be, which every reader of a JavaScript lockfile has to survive.
import { expect, it } from 'vitest';
import type { LockfileReader } from '../../../src/lockfile/lockfile.ts';

const ODD_FILES = [
  '',
  '\n',
  '\0',
  'null',
  '{',
  '[',
  '"',
  '__proto__:\n',
  '{"__proto__": {"packages": 1}}',
  '{"packages": {"": null, "node_modules/": 0}}',
];

/** Registers a test for each: that it gives no installed package, and reaches no prototype. */
export function itSurvives(read: LockfileReader): void {
  it.each(ODD_FILES)('does not trip over %j', (text) => {
    expect(read(text).entries.filter(({ version }) => version !== undefined)).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'packages')).toBe(false);
  });
}
