// Files and folders that a program writes, and where their content comes from.
import type { CodeCall, CodeValue } from '../../code/facts.ts';
import { type FileKeys, keyOfPath, placesOf } from './file-keys.ts';
import { merge, NONE, type Origins, together } from './origins.ts';

export class WrittenFiles {
  private readonly keys: FileKeys;
  private readonly files = new Map<string, Origins>();

  constructor(keys: FileKeys) {
    this.keys = keys;
  }

  get isEmpty(): boolean {
    return this.files.size === 0;
  }

  /** `place` names what the call writes. */
  write(place: CodeValue, call: CodeCall, origins: Origins): void {
    for (const key of this.keys.of(place, call)) this.files.set(key, together([this.at(key), origins]));
  }

  /** What is known of a file counts for all that is done with it later; nothing is known of those never written. */
  mark(place: CodeValue, call: CodeCall, origins: Origins): void {
    for (const key of this.keys.of(place, call))
      if (this.files.has(key)) this.files.set(key, merge([this.at(key), origins]));
  }

  /** Of the file that a value names, and of the folders above it. `call`: the command that names it. */
  of(value: CodeValue, call?: CodeCall): Origins {
    if (this.isEmpty) return NONE;
    const found: Origins[] = [];
    for (const key of this.keys.of(value, call))
      for (const place of placesOf(key)) found.push(this.at(place));
    return together(found);
  }

  /** Of a text that is the very name. */
  named(text: string): Origins {
    return this.isEmpty ? NONE : this.at(keyOfPath(text));
  }

  /** Of a text that is put together to the very name. */
  namedBy(value: CodeValue): Origins {
    return this.isEmpty ? NONE : merge(this.keys.of(value).map((key) => this.at(key)));
  }

  entries(): Iterable<readonly [string, Origins]> {
    return this.files;
  }

  private at(key: string): Origins {
    return this.files.get(key) ?? NONE;
  }
}
