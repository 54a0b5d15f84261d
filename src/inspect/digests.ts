// The sha256 of files that have findings: what an exception must quote, and what tells one version from another.
import { newHash } from '../core/hash.ts';
import { chunksOf } from '../core/bytes.ts';
import type { ChangedFile, FileVersion, Source } from '../core/change.ts';
import type { Finding } from '../core/finding.ts';
import type { Side } from './change.ts';

/** Digests by path, for files on one side of the change that have findings. Those that cannot be read have none. */
export async function digestsOf(
  findings: readonly Finding[],
  files: readonly ChangedFile[],
  side: Side,
  source: Source,
): Promise<(path: string) => string | undefined> {
  const wanted = new Set(findings.map((finding) => finding.location.path));
  const digests = new Map<string, string>();
  for (const file of files) {
    const version = file[side];
    if (version === undefined || version.kind === 'gitlink' || !wanted.has(file.path)) continue;
    const digest = await digestOf(file.path, version, source);
    if (digest !== undefined) digests.set(file.path, digest);
  }
  return (path) => digests.get(path);
}

async function digestOf(path: string, version: FileVersion, source: Source): Promise<string | undefined> {
  try {
    const hash = newHash('sha256');
    for await (const chunk of chunksOf(await source.open(path, version))) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    // The same failure was a finding when the file was inspected; a digest is only a convenience.
    return undefined;
  }
}
