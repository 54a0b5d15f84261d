// The inspector of programs that go by the name of a model.
import type { Artifact } from '../core/artifact.ts';
import type { Inspection, InspectionContext, Inspector } from '../core/inspection.ts';
import { findingOf } from '../core/rule.ts';
import { programKindOf } from '../format/native/sniff.ts';
import { baseName } from './name.ts';

export const nativeInspector: Inspector = {
  name: 'native',
  recognises: async ({ locator, bytes }, head) =>
    isModelName(baseName(locator)) && (await programKindOf(head, bytes)) !== undefined,
  inspect: inspectNative,
};

/** Suffixes that only models have. */
const SUFFIX =
  /\.(?:bst|caffemodel|cbm|ckpt|cloudpickle|dill|engine|ggml|gguf|h5|hdf5|joblib|keras|llamafile|mar|mlmodel|msgpack|nemo|npy|npz|onnx|ort|params|pb|pdmodel|pdparams|pickle|pkl|plan|pmml|pt|pt2|pte|pth|rda|rds|safetensors|skops|t7|tflite|ubj|weights)$/;
/** Other files end so, too: there the rest of the name has to say it. */
const PERHAPS =
  /(?:model|weight|adapter|optimizer|checkpoint|ggml|llama|diffusion).*\.(?:bin|model|dat|data)$/;

function isModelName(name: string): boolean {
  return SUFFIX.test(name) || PERHAPS.test(name);
}

async function inspectNative(artifact: Artifact, { rules }: InspectionContext): Promise<Inspection> {
  const { locator, bytes } = artifact;
  const kind = await programKindOf(await bytes.read(0, 64), bytes);
  const name = baseName(locator);
  const finding = findingOf(rules.rule('NATIVE-PROGRAM'), {
    evidence: `${name} is ${kind ?? 'a program'}, not the model that its name promises`,
    location: { path: locator.path, members: locator.members },
    subject: `${name}: ${kind ?? ''}`,
  });
  return { format: 'program', findings: [finding], members: [], incomplete: [] };
}
