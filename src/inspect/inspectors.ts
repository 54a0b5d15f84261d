// The one list to touch when a format is added.
import type { Inspector } from '../core/inspection.ts';
import type { RuleBook } from '../core/rule.ts';
import { archiveInspector } from './archive.ts';
import { compressedInspector } from './compressed.ts';
import { ggufInspector } from './gguf.ts';
import { kerasConfigInspector } from './keras/config.ts';
import { hdf5Inspector } from './keras/hdf5.ts';
import { lfsInspector } from './lfs.ts';
import { numpyInspector } from './numpy.ts';
import { onnxInspector } from './onnx.ts';
import { pickleInspector } from './pickle/pickle.ts';
import { safetensorsInspector } from './safetensors.ts';
import { tarInspector } from './tar.ts';
import { unreadInspector } from './unread.ts';

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
    kerasConfigInspector,
    hdf5Inspector,
    unreadInspector(rules),
  ];
}
