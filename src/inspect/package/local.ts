// Judges packages that come from a file or folder on the machine, or from a program, and did not before.
import type { PackageEntry } from '../../lockfile/lockfile.ts';
import type { Comparison, EntryChange } from './compare.ts';
import { called, sourceLine } from './entry-words.ts';
import type { PackageVerdict } from './verdict.ts';

const ARCHIVE = /\.(?:tgz|tar|tar\.(?:gz|bz2|xz|zst)|zip|whl|egg|gem|crate|conda)$/i;
const SCHEME = /^(?:file|link|portal|root):(?:\/\/(?=\/))?/i;
/** The folder that berry counts a path from: that of the workspace that asks for it. */
const LOCATOR = /locator=[^&]{0,200}?workspace%3A([^&#]{0,400})/i;

/** `path` is that of the file in the repository: what leads above its root is outside. */
export function localVerdicts({ changes, after }: Comparison, path: string): PackageVerdict[] {
  // Of a file at no known place nobody can tell.
  const folder = path === '' ? Infinity : path.split('/').length - 1;
  return changes.flatMap((change): PackageVerdict[] => {
    const how = saysOf(change, after.format, folder);
    if (how === undefined) return [];
    const { now } = change;
    return [
      {
        rule: 'PACKAGE-ARCHIVE-SOURCE',
        severity: 'MEDIUM',
        what: called(now),
        says: how,
        cause: 'local',
        together: 'come from this machine or from a program, and did not before',
        subject: JSON.stringify([now.ecosystem, now.name, placeOf(now)]),
        line: sourceLine(now),
      },
    ];
  });
}

function saysOf({ now, was }: EntryChange, format: string, folder: number): string | undefined {
  if (now.source.kind === 'unknown' && now.source.text.startsWith('exec:'))
    return was?.source.kind === 'unknown'
      ? undefined
      : 'is made by a program of the repository that runs with every install';
  const place = placeOf(now);
  // What a package brings along is placed below it.
  if (place === undefined || place.startsWith('node_modules/')) return undefined;
  const before = was === undefined ? undefined : placeOf(was);
  if (before !== undefined && folderOf(before) === folderOf(place)) return undefined;
  if (now.source.kind === 'path' && ARCHIVE.test(place))
    return `comes from the archive ${place.slice(0, 200)} of the repository, which no registry has and no review can read`;
  const workspace = format.startsWith('pnpm') ? pnpmFolderOf(now) : berryFolderOf(now);
  if (!isOutside(workspace, place, folder)) return undefined;
  return `comes from ${place.slice(0, 200)}, which is outside of the repository`;
}

function placeOf({ source, range = '' }: PackageEntry): string | undefined {
  if (source.kind === 'path') return source.path.replace(SCHEME, '');
  return source.kind === 'workspace' && SCHEME.test(range) ? range.replace(SCHEME, '') : undefined;
}

function folderOf(place: string): string {
  return place.slice(0, place.lastIndexOf('/') + 1);
}

function berryFolderOf({ slot }: PackageEntry): string {
  return (LOCATOR.exec(slot)?.[1] ?? '').replace(/%2F/gi, '/');
}

/** pnpm counts links from the folder of the workspace that asks, which stands before the name, and all else from its own. */
function pnpmFolderOf({ slot }: PackageEntry): string {
  return slot.slice(0, Math.max(slot.lastIndexOf('>'), 0)).replace(/^env:/, '');
}

function isOutside(workspace: string, place: string, folder: number): boolean {
  if (/^(?:[/\\]|[a-z]:[/\\]|~)/i.test(place)) return true;
  let depth = folder;
  for (const part of `${workspace}/${place}`.split(/[/\\]/)) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}
