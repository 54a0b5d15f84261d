// Reads the files of a locked Python package: their hashes, addresses and times, and whether they belong to it.
import type { JsonNode } from '../../format/json/nodes.ts';
import type { Draft } from '../draft.ts';
import type { PackageHash, PackageSource } from '../lockfile.ts';
import { memberOf, membersOf, stringOf } from '../tree.ts';
import { isFileOf } from './names.ts';

export interface Artifacts {
  readonly hashes: readonly PackageHash[];
  readonly addresses: readonly { readonly url: string; readonly line: number }[];
  /** The earliest time of publication of all files. */
  readonly publishedAt?: string;
}

/** Reads tables of files: `url`, `hash = "sha256:..."` or `hashes = {sha256 = "..."}`, `upload-time`. */
export function readArtifacts(files: readonly (JsonNode | undefined)[], draft: Draft): Artifacts {
  const hashes: PackageHash[] = [];
  const addresses: { url: string; line: number }[] = [];
  const moments: string[] = [];
  for (const file of files) {
    if (file?.kind !== 'object') continue;
    for (const hash of hashesOf(file, draft)) hashes.push(hash);
    const url = memberOf(file, 'url');
    const address = stringOf(url);
    if (url !== undefined && address !== undefined)
      addresses.push({ url: address, line: draft.lineAt(url.start) });
    const moment = momentOf(stringOf(memberOf(file, 'upload-time') ?? memberOf(file, 'upload_time')));
    if (moment !== undefined) moments.push(moment);
  }
  const publishedAt = moments.sort()[0];
  return { hashes, addresses, ...(publishedAt === undefined ? {} : { publishedAt }) };
}

function hashesOf(file: JsonNode, draft: Draft): PackageHash[] {
  const written = memberOf(file, 'hash');
  const single = hashOf(stringOf(written), written === undefined ? 1 : draft.lineAt(written.start));
  const table = membersOf(memberOf(file, 'hashes')).flatMap(({ key, keyStart, value }): PackageHash[] => {
    const text = stringOf(value);
    return text === undefined
      ? []
      : [{ algorithm: key.toLowerCase(), value: text, line: draft.lineAt(keyStart) }];
  });
  return single === undefined ? table : [single, ...table];
}

/** `algorithm:value`; a bare value is SHA-256, as older locks have it. */
export function hashOf(written: string | undefined, line: number): PackageHash | undefined {
  if (written === undefined || written === '') return undefined;
  const colon = written.indexOf(':');
  if (colon === -1) return { algorithm: 'sha256', value: written, line };
  return {
    algorithm: written.slice(0, colon).trim().toLowerCase(),
    value: written.slice(colon + 1).trim(),
    line,
  };
}

/** RFC 3339, which TOML and JSON locks use; a space may stand for the T, and the offset may be missing. */
const MOMENT = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d(?:\.\d{1,9})?)([Zz]|[+-]\d\d:\d\d)?$/;

/** A moment in ISO 8601 with milliseconds, in UTC; a number counts milliseconds. Undefined when it is none. */
export function momentOf(written: string | number | undefined): string | undefined {
  if (written === undefined) return undefined;
  const [, date, time, zone = 'Z'] = typeof written === 'string' ? (MOMENT.exec(written) ?? []) : [];
  // without an offset it is UTC, and never the local time of whoever reads it
  const moment = new Date(typeof written === 'number' ? written : `${date}T${time}${zone.toUpperCase()}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/**
 * Where a package of a registry really comes from: installers take the addresses of the files from the lock. Each
 * host is a registry option, and a file whose name is not of the package makes the source an archive.
 */
export function trueSource(
  draft: Draft,
  name: string,
  declared: PackageSource,
  { addresses }: Artifacts,
): { source: PackageSource; sourceLine?: number } {
  if (declared.kind !== 'registry') return { source: declared };
  for (const { url, line } of addresses) {
    const origin = originOf(url);
    if (origin !== undefined) draft.registry('url', origin, line);
  }
  const stray = addresses.find(({ url }) => !isFileOf(url, name));
  return stray === undefined
    ? { source: declared }
    : { source: { kind: 'archive', url: stray.url }, sourceLine: stray.line };
}

/** Scheme and host as written; undefined for paths. */
export function originOf(address: string): string | undefined {
  return /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*/.exec(address)?.[0];
}
