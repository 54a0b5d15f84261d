// What a zip written by PyTorch is made of, by the names of its members. Hints: every member is sniffed all the same.

/**
 * `pickle`: torch unpickles it; `debug-pickle`: TorchScript's source maps, unpickled too; `storage`: raw tensor
 * data; `code`: TorchScript or package sources, compiled libraries; `metadata`: version and the like.
 */
export type TorchRole = 'pickle' | 'debug-pickle' | 'storage' | 'code' | 'metadata' | 'other';

/** `state`: torch.save; `script`: torch.jit.save; `package`: torch.package; `export`: torch.export's .pt2. */
type TorchKind = 'state' | 'script' | 'package' | 'export';

/**
 * `several-prefixes`: pickles under more than one folder, of which torch opens the one of the first member;
 * `case-twins`: names that differ only in case, which torch's reader takes for the same.
 */
interface TorchAnomaly {
  readonly kind: 'several-prefixes' | 'case-twins';
  /** Indices of the members it is about. */
  readonly members: readonly number[];
}

export interface TorchLayout {
  readonly kind: TorchKind;
  /** The folder that torch would read: that of the first member (`PyTorchStreamReader::init`). */
  readonly prefix: string;
  /** One role for each member, in order. */
  readonly roles: readonly TorchRole[];
  readonly anomalies: readonly TorchAnomaly[];
}

interface Named {
  readonly name: string;
}

/** Records that mark an archive as torch's own: no other zip has one of them below a single folder. */
const MARKS: readonly (readonly [record: RegExp, kind: TorchKind])[] = [
  [/^constants\.pkl$/, 'script'],
  [/^code\/.*\.py$/, 'script'],
  [/^\.data\/extern_modules$/, 'package'],
  [/^archive_format$/, 'export'],
  [/^data\.pkl$/, 'state'],
];

/** The role by the record's name, first match wins. Lower case: torch looks names up without regard to case. */
const ROLES: readonly (readonly [record: RegExp, role: TorchRole])[] = [
  [/\.debug_pkl$/, 'debug-pickle'],
  [/\.(pkl|pickle)$/, 'pickle'],
  [/\.(py|so|dll|dylib|cpp|cu|cubin|ptx|hsaco)$/, 'code'],
  [/^(version|byteorder|archive_format|archive_version|model\.json)$/, 'metadata'],
  [/^\.data\/(version|serialization_id|extern_modules|python_version)$/, 'metadata'],
  [/^\.format_version$|^\.storage_alignment$/, 'metadata'],
  [/^(data|constants|tensors|xl_model_weights)\/\d+$/, 'storage'],
  [/^\.data\/.*\.storage$/, 'storage'],
  [/^data\/(weights|constants)\/[^/]+$/, 'storage'],
];

/**
 * Recognises a torch archive from its members' names, in the order of the directory, and says what each member is
 * for. Undefined when it is none. Facts: `caffe2/serialize/inline_container.cc`, `torch/serialization.py`,
 * `torch/package`.
 */
export function torchLayout(members: readonly Named[]): TorchLayout | undefined {
  const split = members.map(({ name }) => splitName(name));
  const kind = MARKS.find(([mark]) => split.some(({ record }) => mark.test(record)))?.[1];
  if (kind === undefined) return undefined;
  return {
    kind,
    prefix: split.find(({ prefix }) => prefix !== '')?.prefix ?? '',
    roles: split.map(({ record }) => roleOf(record)),
    anomalies: [...severalPrefixes(split), ...caseTwins(members)],
  };
}

interface Split {
  /** Up to the first slash; empty without one. */
  readonly prefix: string;
  /** The rest, in lower case. */
  readonly record: string;
}

/**
 * Folder and record. A name without a folder is a record of its own: torch refuses such archives, but what reads
 * `data.pkl` from a zip is not always torch. What follows a NUL is cut, as zipfile does.
 */
function splitName(name: string): Split {
  const [kept = ''] = name.split('\0', 1);
  const slash = kept.indexOf('/');
  const top = slash > 0 && TOP_RECORDS.test(kept.slice(0, slash + 1).toLowerCase());
  if (slash <= 0 || top) return { prefix: '', record: kept.toLowerCase() };
  return { prefix: kept.slice(0, slash), record: kept.slice(slash + 1).toLowerCase() };
}

/** Folders that torch itself makes inside its one folder: at the top they say that the folder is missing. */
const TOP_RECORDS = /^(code|\.data)\/$/;

function roleOf(record: string): TorchRole {
  return ROLES.find(([pattern]) => pattern.test(record))?.[1] ?? 'other';
}

function severalPrefixes(split: readonly Split[]): readonly TorchAnomaly[] {
  const roots = split.flatMap(({ record }, index) => (record === 'data.pkl' ? [index] : []));
  const prefixes = new Set(roots.map((index) => split[index]?.prefix));
  return prefixes.size > 1 ? [{ kind: 'several-prefixes', members: roots }] : [];
}

function caseTwins(members: readonly Named[]): readonly TorchAnomaly[] {
  const byName = new Map<string, number[]>();
  for (const [index, { name }] of members.entries()) {
    const key = name.toLowerCase();
    const group = byName.get(key);
    if (group === undefined) byName.set(key, [index]);
    else group.push(index);
  }
  const twins = [...byName.values()].filter(
    (group) => new Set(group.map((index) => members[index]?.name)).size > 1,
  );
  return twins.map((group) => ({ kind: 'case-twins', members: group }));
}
