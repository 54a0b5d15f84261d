// What a zip's directory says of its members, and of the raw data that torch reads beside its pickles.
import type { ArchiveClaims, RecordClaim } from '../core/artifact.ts';
import type { ZipMember } from '../container/zip/model.ts';

/** The records of each pickle, by the pickle's name: storage keys with what the directory says of them. */
export type TorchRecords = ReadonlyMap<string, ReadonlyMap<string, RecordClaim>>;

/** `<folder>/data.pkl` keeps its storages in `<folder>/data/`, `constants.pkl` in `constants/`. */
const PICKLE = /^(.*(?:^|\/)(?:data|constants))\.pkl$/;
const RECORD = /^(.*(?:^|\/)(?:data|constants))\/([^/]+)$/;

export function recordsOf(members: readonly ZipMember[]): TorchRecords {
  const folders = new Map<string, Map<string, RecordClaim>>();
  for (const { name } of members) {
    const folder = PICKLE.exec(name)?.[1];
    if (folder !== undefined) folders.set(folder, new Map());
  }
  for (const member of members) {
    const [, folder = '', key = ''] = RECORD.exec(member.name) ?? [];
    const records = folders.get(folder);
    // Of two records under one name torch takes the first, and that there are two is a finding of its own.
    if (records?.has(key) === false) records.set(key, recordClaim(member));
  }
  return new Map([...folders].map(([folder, records]) => [`${folder}.pkl`, records]));
}

export function claimsOf(member: ZipMember, records: TorchRecords): ArchiveClaims {
  const storages = records.get(member.name);
  return {
    ...(member.crc32 !== undefined && { crc32: member.crc32 }),
    ...(storages !== undefined && { storages }),
  };
}

function recordClaim({ size, crc32 }: ZipMember): RecordClaim {
  return { bytes: size, ...(crc32 !== undefined && { crc32 }) };
}
