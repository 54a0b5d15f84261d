// Which files are TensorFlow's, and of which kind.
import type { Artifact } from '../../core/artifact.ts';
import type { TensorflowKind } from '../../format/tensorflow/facts.ts';
import { tensorflowKinds, tensorflowTextKind } from '../../format/tensorflow/sniff.ts';
import { baseName } from '../name.ts';

/** Names that TensorFlow and Keras look for in the folder of a SavedModel, whatever is inside. */
export const FIXED_NAMES: ReadonlyMap<string, TensorflowKind> = new Map([
  ['saved_model.pb', 'saved-model'],
  ['keras_metadata.pb', 'keras-metadata'],
]);

/** By structure; one of the fixed names is enough where the structure shows nothing. */
export async function kindsOf({ bytes, locator }: Artifact): Promise<TensorflowKind[]> {
  const kinds = await tensorflowKinds(bytes);
  const fixed = FIXED_NAMES.get(baseName(locator));
  return fixed === undefined || kinds.includes(fixed) || bytes.size === 0 ? kinds : [...kinds, fixed];
}

const TEXT_NAME = 'saved_model.pbtxt';

export function textKindOf({ locator }: Artifact, head: Uint8Array): TensorflowKind | undefined {
  return tensorflowTextKind(head) ?? (baseName(locator) === TEXT_NAME ? 'saved-model' : undefined);
}
