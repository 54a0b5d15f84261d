// Compares the tensors of two versions of a model: what was added, removed, reshaped, retyped, written anew.
import { memberName } from '../core/artifact.ts';
import type { ModelDrift, TensorChange, TensorChanges } from '../core/drift.ts';
import type { ModelTensors, TensorFact } from '../core/tensors.ts';
import { joined, paired } from './model-pairs.ts';

/** Tensors that are named of each kind of change; the rest is counted. */
const NAMED = 10;
/** Dimensions that are shown. */
const SHOWN_DIMENSIONS = 8;

/**
 * The changes between two versions of one file. `replaced` says that base has the file, so that a model of which
 * base shows no tensors is not called new. Nothing is told of a model that is known to be the same.
 */
export function fileDrift(
  head: readonly ModelTensors[],
  base: readonly ModelTensors[],
  replaced: boolean,
): ModelDrift[] {
  return paired(joined(head), joined(base))
    .map(([after, before]) => drift(after, before, replaced))
    .filter((change) => !isQuiet(change));
}

function drift(
  head: ModelTensors | undefined,
  base: ModelTensors | undefined,
  replaced: boolean,
): ModelDrift {
  const model = head ?? base;
  const member = model === undefined ? undefined : memberName(model.locator);
  const common = {
    path: model?.locator.path ?? '',
    ...(member !== undefined && { member }),
    format: model?.format ?? '',
    tensors: head?.tensors.length ?? 0,
    parameters: parametersOf(head?.tensors ?? []),
    whole: head?.more !== true && base?.more !== true,
  };
  if (base === undefined) return { ...common, change: replaced ? 'replaced' : 'new', ...compare(NONE, NONE) };
  return { ...common, change: 'changed', ...compare(head ?? NONE, base) };
}

const NONE = { tensors: [], more: false };

type Comparison = Omit<
  ModelDrift,
  'path' | 'member' | 'format' | 'change' | 'tensors' | 'parameters' | 'whole'
>;

type Side = Pick<ModelTensors, 'tensors' | 'more'>;

function compare(head: Side, base: Side): Comparison {
  const [after, before] = [byName(head.tensors), byName(base.tensors)];
  const both = [...after].flatMap(([name, tensor]) => {
    const earlier = before.get(name);
    return earlier === undefined ? [] : [{ name, after: tensor, before: earlier }];
  });
  // Of a side with more tensors than were kept nothing is known to be missing.
  const added = base.more ? [] : missingIn(after, before);
  const removed = head.more ? [] : missingIn(before, after);
  return {
    added: changes(added, ({ name, tensor }) => ({ name, to: described(tensor) })),
    removed: changes(removed, ({ name, tensor }) => ({ name, from: described(tensor) })),
    ...compareCommon(both),
  };
}

interface Common {
  readonly name: string;
  readonly after: TensorFact;
  readonly before: TensorFact;
}

function compareCommon(both: readonly Common[]): Omit<Comparison, 'added' | 'removed'> {
  const reshaped = both.filter(({ after, before }) => !isSameShape(after, before));
  const retyped = both.filter(({ after, before }) => after.dtype !== before.dtype);
  const alike = both.filter(
    ({ after, before }) => isSameShape(after, before) && after.dtype === before.dtype,
  );
  const known = alike.filter(
    ({ after, before }) => after.content !== undefined && before.content !== undefined,
  );
  const rewritten = known.filter(({ after, before }) => after.content !== before.content);
  return {
    reshaped: changes(reshaped, ({ name, after, before }) => ({
      name,
      from: shapeText(before),
      to: shapeText(after),
    })),
    retyped: changes(retyped, ({ name, after, before }) => ({ name, from: before.dtype, to: after.dtype })),
    rewritten: changes(rewritten, ({ name }) => ({ name })),
    uncompared: alike.length - known.length,
  };
}

/** A name that is given again gets a number: which of the two counts depends on the loader. */
function byName(tensors: readonly TensorFact[]): ReadonlyMap<string, TensorFact> {
  const named = new Map<string, TensorFact>();
  const counts = new Map<string, number>();
  for (const tensor of tensors) {
    const count = (counts.get(tensor.name) ?? 0) + 1;
    counts.set(tensor.name, count);
    named.set(count === 1 ? tensor.name : `${tensor.name} (${count})`, tensor);
  }
  return named;
}

interface Named {
  readonly name: string;
  readonly tensor: TensorFact;
}

function missingIn(all: ReadonlyMap<string, TensorFact>, others: ReadonlyMap<string, TensorFact>): Named[] {
  return [...all].filter(([name]) => !others.has(name)).map(([name, tensor]) => ({ name, tensor }));
}

function changes<Item>(items: readonly Item[], tell: (item: Item) => TensorChange): TensorChanges {
  return { count: items.length, first: items.slice(0, NAMED).map(tell) };
}

function isSameShape({ shape }: TensorFact, other: TensorFact): boolean {
  return shape.length === other.shape.length && shape.every((size, index) => size === other.shape[index]);
}

function described(tensor: TensorFact): string {
  return `${tensor.dtype} ${shapeText(tensor)}`;
}

function shapeText({ shape }: TensorFact): string {
  const more = shape.length > SHOWN_DIMENSIONS ? ', ...' : '';
  return `[${shape.slice(0, SHOWN_DIMENSIONS).join(', ')}${more}]`;
}

/** At most what a number can count: shapes may lie. */
function parametersOf(tensors: readonly TensorFact[]): number {
  const sum = tensors.reduce(
    (total, { shape }) => total + shape.reduce((product, size) => product * size, 1),
    0,
  );
  return Number.isSafeInteger(sum) ? sum : Number.MAX_SAFE_INTEGER;
}

function isQuiet({
  change,
  added,
  removed,
  reshaped,
  retyped,
  rewritten,
  uncompared,
  tensors,
}: ModelDrift): boolean {
  const counts = [added, removed, reshaped, retyped, rewritten].map(({ count }) => count);
  return change === 'changed' ? uncompared === 0 && counts.every((count) => count === 0) : tensors === 0;
}
