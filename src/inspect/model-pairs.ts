// Which models of two versions of a file belong together.
import type { ModelTensors, TensorFact } from '../core/tensors.ts';

export type Pair =
  | readonly [after: ModelTensors, before: ModelTensors | undefined]
  | readonly [after: undefined, before: ModelTensors];

/** By member; and what is left over when there is one on each side: torch calls the folder in a zip as its file. */
export function paired(head: readonly ModelTensors[], base: readonly ModelTensors[]): Pair[] {
  const before = new Map(base.map((model) => [keyOf(model), model]));
  const single = [
    onlyOther(head, before),
    onlyOther(base, new Map(head.map((model) => [keyOf(model), model]))),
  ];
  const pairs: Pair[] = head.map((model) => {
    const partner = before.get(keyOf(model)) ?? (model === single[0] ? single[1] : undefined);
    if (partner !== undefined) before.delete(keyOf(partner));
    return [model, partner];
  });
  return [...pairs, ...[...before.values()].map((model): Pair => [undefined, model])];
}

function onlyOther(
  models: readonly ModelTensors[],
  others: ReadonlyMap<string, ModelTensors>,
): ModelTensors | undefined {
  const left = models.filter((model) => !others.has(keyOf(model)));
  return left.length === 1 ? left[0] : undefined;
}

function keyOf({ locator }: ModelTensors): string {
  return JSON.stringify(locator.members);
}

const NPY = '.npy';

/** A .npz is one model: its arrays are members, named by the member. */
export function joined(models: readonly ModelTensors[]): readonly ModelTensors[] {
  const archives = new Map<string, { tensors: TensorFact[]; model: ModelTensors }>();
  const others: ModelTensors[] = [];
  for (const model of models) {
    const name = model.locator.members.at(-1);
    if (model.format !== 'numpy' || name === undefined) {
      others.push(model);
      continue;
    }
    const locator = { ...model.locator, members: model.locator.members.slice(0, -1) };
    const key = JSON.stringify(locator.members);
    const archive = archives.get(key) ?? { tensors: [], model: { ...model, locator } };
    archives.set(key, archive);
    const stem = name.endsWith(NPY) ? name.slice(0, -NPY.length) : name;
    for (const tensor of model.tensors) archive.tensors.push({ ...tensor, name: stem });
    if (model.more) archive.model = { ...archive.model, more: true };
  }
  return [
    ...others,
    ...[...archives.values()].map(({ model, tensors }) => Object.assign({}, model, { tensors })),
  ];
}
