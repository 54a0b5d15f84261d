// Compares what was fixed to a commit at base with what is fixed now.
import type { Severity } from '../core/severity.ts';

/** Something that is loaded, and what it is fixed to. */
export interface Pin {
  /** A repository, perhaps with the option that names its commit. */
  readonly of: string;
  readonly revision: string | undefined;
}

export interface MovedPin<P extends Pin> {
  readonly pin: P;
  readonly severity: Severity;
  readonly evidence: string;
  readonly subject: string;
}

/** What nobody can put something else behind: a commit, and the digest of an image. */
const FIXED = /^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;
/** Whether a text has any of them: most have none, and then nothing can have moved. */
export const HAS_FIXED = /[0-9a-f]{40}/;

function keyOf(of: string, revision: string | undefined): string {
  return JSON.stringify([of, revision]);
}

/** One for each thing: another commit is a note, for people move pins on purpose; none at all is more. */
export function movedPins<P extends Pin>(now: readonly P[], then: readonly Pin[]): MovedPin<P>[] {
  const fixed = new Map<string, Set<string>>();
  const unchanged = new Map<string, number>();
  for (const { of, revision } of then) {
    const key = keyOf(of, revision);
    unchanged.set(key, (unchanged.get(key) ?? 0) + 1);
    if (revision === undefined || !FIXED.test(revision)) continue;
    fixed.set(of, (fixed.get(of) ?? new Set()).add(revision));
  }
  const moved = new Map<string, MovedPin<P>>();
  for (const pin of now) {
    const { of, revision } = pin;
    // What was loaded without a commit before is not moved, though the same model had one elsewhere.
    const same = unchanged.get(keyOf(of, revision)) ?? 0;
    unchanged.set(keyOf(of, revision), same - 1);
    if (same > 0) continue;
    const old = fixed.get(of);
    const [commit] = old ?? [];
    if (commit === undefined || moved.has(of) || (revision !== undefined && old?.has(revision) === true))
      continue;
    const isFixed = revision !== undefined && FIXED.test(revision);
    const kind = commit.startsWith('sha256:') ? 'digest' : 'commit';
    const said = revision === undefined ? `no ${kind} is named` : `it is "${revision}"`;
    moved.set(of, {
      pin,
      severity: isFixed ? 'LOW' : 'MEDIUM',
      evidence: `${of} was fixed to ${kind} ${commit}; now ${said}`,
      subject: `${of} ${commit} -> ${revision ?? ''}`,
    });
  }
  return [...moved.values()];
}
