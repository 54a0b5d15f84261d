// The one list to touch when a format is added.
import type { Inspector } from '../core/inspection.ts';
import type { RuleBook } from '../core/rule.ts';
import { archiveInspector } from './archive.ts';
import { codeFileInspector } from './code-file.ts';
import { compressedInspector } from './compressed.ts';
import { configInspector } from './config/config.ts';
import { coremlInspector } from './coreml.ts';
import { ggufInspector } from './gguf.ts';
import { inertInspector } from './inert.ts';
import { kerasConfigInspector } from './keras/config.ts';
import { hdf5Inspector } from './keras/hdf5.ts';
import { lfsInspector } from './lfs.ts';
import { nativeInspector } from './native.ts';
import { numpyInspector } from './numpy.ts';
import { onnxInspector } from './onnx.ts';
import { pickleInspector } from './pickle/pickle.ts';
import { safetensorsInspector } from './safetensors.ts';
import { skopsInspector } from './skops.ts';
import { tarInspector } from './tar.ts';
import { templateInspector } from './template/template.ts';
import { checkpointInspector } from './tensorflow/checkpoint.ts';
import { tensorflowInspector, tensorflowTextInspector } from './tensorflow/tensorflow.ts';
import { tfliteInspector } from './tflite/tflite.ts';
import { unreadInspector } from './unread.ts';
import { xmlInspector } from './xml.ts';

export function inspectorsFor(rules: RuleBook): readonly Inspector[] {
  return [
    lfsInspector,
    archiveInspector,
    compressedInspector,
    tarInspector,
    pickleInspector,
    numpyInspector,
    safetensorsInspector,
    ggufInspector,
    onnxInspector,
    tensorflowInspector,
    tensorflowTextInspector,
    checkpointInspector,
    tfliteInspector,
    coremlInspector,
    kerasConfigInspector,
    hdf5Inspector,
    configInspector,
    skopsInspector,
    templateInspector,
    codeFileInspector,
    xmlInspector,
    nativeInspector,
    inertInspector(rules),
    unreadInspector(rules),
  ];
}
