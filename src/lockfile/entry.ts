// Makes the entries of all readers.
import type { PackageEntry } from './lockfile.ts';

type Key = 'ecosystem' | 'name' | 'line' | 'source';
/** An entry as readers give it: what they do not say is undefined, and lists are empty. */
export type EntryFacts = Pick<PackageEntry, Key> & {
  readonly [Name in Exclude<keyof PackageEntry, Key>]?: PackageEntry[Name] | undefined;
};

/**
 * All entries have all properties, in one order: V8 then knows one kind of object, where each set of properties would be
 * a kind of its own to all that looks at entries.
 */
export function newEntry(facts: EntryFacts): PackageEntry {
  const { line, sourceLine } = facts;
  return {
    ecosystem: facts.ecosystem,
    name: facts.name,
    alias: facts.alias,
    version: facts.version,
    range: facts.range,
    line,
    source: facts.source,
    sourceLine: sourceLine === line ? undefined : sourceLine,
    hashes: facts.hashes ?? [],
    relation: facts.relation ?? 'unknown',
    optional: facts.optional ?? false,
    development: facts.development ?? false,
    installScript: facts.installScript,
    publishedAt: facts.publishedAt,
    slot: facts.slot ?? '',
  };
}
