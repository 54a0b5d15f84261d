// The one list to touch when a format is added.
import type { Inspector } from '../core/inspection.ts';
import type { RuleBook } from '../core/rule.ts';
import { archiveInspector } from './archive.ts';
import { codeFileInspector } from './code-file.ts';
import { codeInspector } from './code/code.ts';
import { compressedInspector } from './compressed.ts';
import { configInspector } from './config/config.ts';
import { coremlInspector } from './coreml.ts';
import { executorchInspector } from './executorch.ts';
import { ggufInspector } from './gguf.ts';
import { hooksInspector } from './hooks/hooks.ts';
import { inertInspector } from './inert.ts';
import { kerasConfigInspector } from './keras/config.ts';
import { hdf5Inspector } from './keras/hdf5.ts';
import { lfsInspector } from './lfs.ts';
import { mediaInspector } from './media/media.ts';
import { mxnetParamsInspector, mxnetSymbolInspector } from './mxnet/mxnet.ts';
import { nativeInspector } from './native.ts';
import { notebookInspector } from './notebook/notebook.ts';
import { numpyInspector } from './numpy.ts';
import { onnxInspector } from './onnx.ts';
import { packageInspector } from './package/package.ts';
import { pickleInspector } from './pickle/pickle.ts';
import { proseInspector } from './prose/prose.ts';
import { rDatabaseInspector } from './r/database.ts';
import { rProfileInspector } from './r/profile.ts';
import { rInspector } from './r/r.ts';
import { safetensorsInspector } from './safetensors.ts';
import { settingsInspector } from './settings/settings.ts';
import { secretInspector } from './secret/secret.ts';
import { sevenZipInspector } from './seven-zip.ts';
import { skopsInspector } from './skops/skops.ts';
import { spacyConfigInspector } from './spacy/config.ts';
import { spacyMsgpackInspector } from './spacy/msgpack.ts';
import { tarInspector } from './tar.ts';
import { templateInspector } from './template/template.ts';
import { checkpointInspector } from './tensorflow/checkpoint.ts';
import { tensorflowInspector, tensorflowTextInspector } from './tensorflow/tensorflow.ts';
import { tfliteInspector } from './tflite/tflite.ts';
import { unreadInspector } from './unread.ts';
import { workflowInspector } from './workflow/workflow.ts';
import { xmlInspector } from './xml.ts';

export function inspectorsFor(rules: RuleBook): readonly Inspector[] {
  return [
    lfsInspector,
    archiveInspector,
    compressedInspector,
    tarInspector,
    sevenZipInspector,
    pickleInspector,
    numpyInspector,
    safetensorsInspector,
    rInspector,
    rDatabaseInspector,
    rProfileInspector,
    ggufInspector,
    onnxInspector,
    tensorflowInspector,
    tensorflowTextInspector,
    checkpointInspector,
    tfliteInspector,
    executorchInspector,
    mxnetParamsInspector,
    mxnetSymbolInspector,
    coremlInspector,
    spacyConfigInspector,
    spacyMsgpackInspector,
    kerasConfigInspector,
    hdf5Inspector,
    configInspector,
    notebookInspector,
    workflowInspector,
    skopsInspector,
    templateInspector,
    packageInspector,
    codeFileInspector,
    codeInspector(rules),
    xmlInspector,
    secretInspector(rules, Date.now),
    proseInspector(rules),
    nativeInspector(rules),
    mediaInspector,
    hooksInspector(rules),
    settingsInspector(rules),
    inertInspector(rules),
    unreadInspector(rules),
  ];
}
