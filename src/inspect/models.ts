// What a change does to models: the tensors of its files at head, against those that base had.
import type { ChangedFile } from '../core/change.ts';
import type { ModelDrift } from '../core/drift.ts';
import type { Inspector } from '../core/inspection.ts';
import type { ModelTensors } from '../core/tensors.ts';
import { fileDrift } from './tensor-drift.ts';

/** The inspectors that give tensors or lead to what does. */
const LEADS_TO_TENSORS: ReadonlySet<string> = new Set([
  'lfs',
  'archive',
  'compressed',
  'tar',
  'pickle',
  'numpy',
  'safetensors',
  'gguf',
  'onnx',
]);

/** Those that read tensors and nothing else: headers and pickles, but no raw records. */
export function tensorReaders(inspectors: readonly Inspector[]): readonly Inspector[] {
  return inspectors
    .filter(({ name }) => LEADS_TO_TENSORS.has(name))
    .map((inspector) => ({
      name: inspector.name,
      recognises: (artifact, head) => inspector.recognises(artifact, head),
      async inspect(artifact, context) {
        const inspection = await inspector.inspect(artifact, context);
        return { ...inspection, members: inspection.members.filter(({ use }) => use !== 'raw') };
      },
    }));
}

/** The files of which base has another version, and which hold tensors at head. */
export function withEarlierTensors(
  files: readonly ChangedFile[],
  head: readonly ModelTensors[],
): readonly ChangedFile[] {
  const paths = new Set(head.map(({ locator }) => locator.path));
  return files.filter((file) => file.base !== undefined && paths.has(file.path) && !isSame(file));
}

/** In the order of the files. Files that only moved are left out: nothing changed in them. */
export function modelDrift(
  files: readonly ChangedFile[],
  head: readonly ModelTensors[],
  base: readonly ModelTensors[],
): readonly ModelDrift[] {
  const [after, before] = [byPath(head), byPath(base)];
  return files.flatMap((file) => {
    const models = after.get(file.path);
    if (models === undefined || file.movedFrom !== undefined || isSame(file)) return [];
    return fileDrift(models, before.get(file.path) ?? [], file.base !== undefined);
  });
}

/** Only its mode changed. */
function isSame({ head, base }: ChangedFile): boolean {
  return head !== undefined && head.id !== '' && head.id === base?.id;
}

function byPath(models: readonly ModelTensors[]): ReadonlyMap<string, readonly ModelTensors[]> {
  const paths = new Map<string, ModelTensors[]>();
  for (const model of models) {
    const known = paths.get(model.locator.path);
    if (known === undefined) paths.set(model.locator.path, [model]);
    else known.push(model);
  }
  return paths;
}
