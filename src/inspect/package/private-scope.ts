// Holds the addresses of a lockfile against the scopes that .npmrc leads to a registry of their own.
import type { JsonObject } from '../../format/json/nodes.ts';
import { beside, type OpenFile } from '../neighbours.ts';
import { readIni } from '../settings/ini.ts';
import { valueOf } from '../settings/select.ts';
import { shownAddress } from './address.ts';
import type { Comparison } from './compare.ts';
import { called, sourceLine, urlOf } from './entry-words.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { textOf } from './text.ts';
import type { PackageVerdict } from './verdict.ts';

const MAX_BYTES = 2 ** 20;

/** `path` is that of the lockfile. What came from a registry before is compared with that, elsewhere. */
export async function privateScopeVerdicts(
  { changes }: Comparison,
  path: string,
  { hosts }: PackageKnowledge,
  openHead: OpenFile,
): Promise<PackageVerdict[]> {
  const fresh = changes.flatMap(({ now, was }) => {
    const url = urlOf(now);
    const isNew = now.ecosystem === 'npm' && now.name.startsWith('@') && was?.source.kind !== 'registry';
    return isNew && url !== undefined && hosts.originOf(url, 'npm').standing === 'registry'
      ? [{ now, url }]
      : [];
  });
  if (fresh.length === 0) return [];
  const scopes = await scopesAt(path, openHead);
  return fresh.flatMap(({ now, url }): PackageVerdict[] => {
    const registry = scopes.get(now.name.split('/', 1)[0]?.toLowerCase() ?? '');
    if (registry === undefined || hosts.originOf(registry, 'npm').standing !== 'other') return [];
    return [
      {
        rule: 'PACKAGE-CONFUSION',
        what: called(now),
        says: `comes from ${shownAddress(url)}, where .npmrc leads its scope to ${shownAddress(registry)}`,
        cause: registry,
        together: `come from the public registry, where .npmrc leads their scope to ${shownAddress(registry)}`,
        subject: JSON.stringify([now.ecosystem, now.name]),
        line: sourceLine(now),
      },
    ];
  });
}

/** Registries by scope: npm reads the file beside the project, and the one of the workspace's root. */
async function scopesAt(path: string, openHead: OpenFile): Promise<ReadonlyMap<string, string>> {
  const scopes = new Map<string, string>();
  for (const at of new Set(['.npmrc', beside(path, '.npmrc')])) {
    const bytes = await openHead(at);
    if (bytes === undefined) continue;
    const text = textOf(await bytes.read(0, MAX_BYTES));
    for (const [scope, registry] of scopesIn(readIni(text, { spaced: false }))) scopes.set(scope, registry);
  }
  return scopes;
}

const SUFFIX = ':registry';

function scopesIn({ members }: JsonObject): (readonly [scope: string, registry: string])[] {
  return members.flatMap(({ key, value }) => {
    if (!key.startsWith('@') || !key.endsWith(SUFFIX)) return [];
    // Of several, npm takes the last.
    const last = value.kind === 'array' ? value.items.at(-1) : value;
    return [[key.slice(0, -SUFFIX.length).toLowerCase(), valueOf(last)] as const];
  });
}
