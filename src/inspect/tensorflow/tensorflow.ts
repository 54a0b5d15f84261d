// The inspector of TensorFlow's protobuf files: SavedModels, graphs, and the notes that Keras keeps beside them.
import { type Inspector } from '../../core/inspection.ts';
import { mayBeMessage } from '../../format/protobuf/outline.ts';
import { baseName } from '../name.ts';
import { FIXED_NAMES, kindsOf, textKindOf } from './claims.ts';

export const tensorflowInspector: Inspector = {
  name: 'tensorflow',
  recognises: (artifact, head) =>
    (mayBeMessage(head, artifact.bytes.size) || FIXED_NAMES.has(baseName(artifact.locator))) &&
    kindsOf(artifact).then((kinds) => kinds.length > 0),
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectTensorflow(artifact, context),
};

/** The same in protobuf's text format, which TensorFlow loads where the binary file is missing. */
export const tensorflowTextInspector: Inspector = {
  name: 'tensorflow-text',
  recognises: (artifact, head) => textKindOf(artifact, head) !== undefined,
  inspect: async (artifact, context) =>
    (await import('./inspect.ts')).inspectTensorflowText(artifact, context),
};
