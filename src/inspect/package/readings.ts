// Keeps what was read of lockfiles at base: they are compared with, and may then be asked what stood in them.
import type { RuleBook } from '../../core/rule.ts';
import type { LockfileReader, LockfileReading } from '../../lockfile/lockfile.ts';

/** Characters of the texts whose readings are kept; a reading takes about twice its text. */
const ROOM = 16 * 2 ** 20;

interface Kept {
  readonly read: LockfileReader;
  readonly reading: LockfileReading;
}

const OF_RUNS = new WeakMap<RuleBook, Readings>();

export class Readings {
  private readonly kept = new Map<string, Kept>();
  private size = 0;

  /** Those of one run, which has one book of rules. */
  static of(rules: RuleBook): Readings {
    const known = OF_RUNS.get(rules) ?? new Readings();
    OF_RUNS.set(rules, known);
    return known;
  }

  /** Reads the text and keeps the reading, and in its place the oldest go. */
  keep(text: string, read: LockfileReader): LockfileReading {
    const reading = this.take(text, read);
    this.kept.set(text, { read, reading });
    this.size += text.length;
    for (const oldest of this.kept.keys()) {
      if (this.size <= ROOM) break;
      this.drop(oldest);
    }
    return reading;
  }

  /** The reading that is kept, which then is no more; or reads the text. */
  take(text: string, read: LockfileReader): LockfileReading {
    const known = this.kept.get(text);
    if (known?.read !== read) return read(text);
    this.drop(text);
    return known.reading;
  }

  private drop(text: string): void {
    if (this.kept.delete(text)) this.size -= text.length;
  }
}
