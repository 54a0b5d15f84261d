// What goes with a settings file that a change deletes: every guard that stood in it and stands nowhere else now.
import type { Artifact } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext, RemovalContext } from '../../core/inspection.ts';
import { configFindings, type ConfigVerdict } from '../config/verdict.ts';
import { beside } from '../paths.ts';
import type { JsonNode } from '../../format/json/nodes.ts';
import { amountOf } from './amounts.ts';
import { compareSettings } from './compare.ts';
import { readDocument, textOf } from './document.ts';
import type { SettingsFile, SettingsKnowledge } from './knowledge.ts';
import { type Place, select, valueOf } from './select.ts';

/** Other files that are opened to see whether they have the settings now. */
const MAX_OPENED = 24;

/** A file that was moved guards what it guarded before only if its tool still reads it as the same. */
export function isSameKind(from: string, to: string, { paths }: SettingsKnowledge): boolean {
  const kinds = new Set(paths.find(from).map(({ id }) => id));
  return paths.find(to).some(({ id }) => kinds.has(id));
}

/** What goes with the file `was`; empty where every guard stands elsewhere now. */
export async function inspectRemoval(
  was: Artifact,
  context: RemovalContext,
  knowledge: SettingsKnowledge,
): Promise<readonly Finding[]> {
  const { path } = was.locator;
  const text = await textOf(was.bytes);
  const verdicts: ConfigVerdict[] = [];
  for (const file of knowledge.paths.find(path)) {
    const { roots } = await readDocument(text, file.format);
    const lost = (kept: (place: Place) => boolean): ConfigVerdict[] =>
      compareSettings({ head: [], base: roots, keptElsewhere: kept }, file, knowledge);
    // Other files are opened only if there was anything to lose.
    if (lost(() => false).length === 0 || !(await isInUse(file, path, context))) continue;
    // Moved, it still guards, unless it is read for the project beside it, which stayed.
    if (file.needs === undefined && isMoved(path, context, knowledge)) continue;
    const elsewhere = await settingsElsewhere(file, path, context, knowledge);
    verdicts.push(...lost((place) => isKept(place, elsewhere)));
  }
  return configFindings(verdicts, '', was, context.rules).map((finding) => ({
    ...finding,
    evidence: `deletes the file and so ${finding.evidence}`,
    location: { path, members: [] },
  }));
}

function isMoved(path: string, { movedTo }: RemovalContext, knowledge: SettingsKnowledge): boolean {
  return movedTo !== undefined && isSameKind(path, movedTo, knowledge);
}

/** A project that is gone needs no guards. */
async function isInUse(
  { needs }: SettingsFile,
  path: string,
  { openHead }: InspectionContext,
): Promise<boolean> {
  if (needs === undefined || openHead === undefined) return true;
  for (const name of needs) if ((await openHead(beside(path, name))) !== undefined) return true;
  return false;
}

/** Values by key, the key in one spelling. */
type Values = ReadonlyMap<string, readonly string[]>;

/** pnpm took `minimum-release-age` of .npmrc over as `minimumReleaseAge` of its own file, and others did alike. */
function spelling(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9@:*]/g, '');
}

function isKept({ name, node }: Place, elsewhere: Values): boolean {
  const value = valueOf(node).toLowerCase();
  const amount = amountOf(value);
  return (elsewhere.get(spelling(name)) ?? []).some((other) => {
    const now = amountOf(other);
    return other === value || (amount !== undefined && now !== undefined && now >= amount);
  });
}

/** What the files say at head, beside the deleted one and at the root, that may hold the same settings. */
async function settingsElsewhere(
  file: SettingsFile,
  path: string,
  { openHead }: InspectionContext,
  knowledge: SettingsKnowledge,
): Promise<Values> {
  const values = new Map<string, string[]>();
  if (openHead === undefined) return values;
  const keys = guardKeys([file.id], knowledge);
  const kinds = knowledge.files.filter(
    ({ id }) => id === file.id || [...guardKeys([id], knowledge)].some((key) => keys.has(key)),
  );
  const places = new Map(
    kinds.flatMap((kind) =>
      kind.names.flatMap((name) =>
        [beside(path, name), name].map((at) => [`${at}\n${kind.below ?? ''}`, { kind, at }]),
      ),
    ),
  );
  for (const { kind, at } of [...places.values()].filter((place) => place.at !== path).slice(0, MAX_OPENED)) {
    const bytes = await openHead(at);
    if (bytes === undefined) continue;
    const { roots } = await readDocument(await textOf(bytes), kind.format);
    collect(
      kind.below === undefined ? roots : select(roots, kind.below, undefined).map(({ node }) => node),
      values,
    );
  }
  return values;
}

/** Settings that are looked at in one file. */
const MAX_SETTINGS = 20_000;

/** Every value below the nodes by its last key. Without recursion. */
function collect(nodes: readonly JsonNode[], values: Map<string, string[]>): void {
  const open = [...nodes];
  for (let count = 0; count < MAX_SETTINGS; count++) {
    const node = open.pop();
    if (node === undefined) return;
    if (node.kind === 'array') open.push(...node.items.slice(0, MAX_SETTINGS));
    if (node.kind !== 'object') continue;
    for (const { key, value } of node.members.slice(0, MAX_SETTINGS)) {
      open.push(value);
      const items = value.kind === 'array' ? value.items : [value];
      const known = values.get(spelling(key)) ?? [];
      values.set(spelling(key), known);
      for (const item of items.slice(0, MAX_SETTINGS)) known.push(valueOf(item).toLowerCase());
    }
  }
}

/** The last parts of the keys that guard in files of these kinds. */
function guardKeys(kinds: readonly string[], { rows }: SettingsKnowledge): ReadonlySet<string> {
  const guards = rows.filter(
    (row) =>
      (row.change === 'removed' || row.change === 'lowered') && row.in.some((id) => kinds.includes(id)),
  );
  return new Set(guards.map(({ key }) => spelling(key.slice(key.lastIndexOf('/') + 1))));
}
