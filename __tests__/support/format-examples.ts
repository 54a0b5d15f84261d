// Builds the files that rules about model formats give as examples.
import { buildCoreml, type CoremlExample } from './coreml-builder.ts';
import { buildExecutorch, type ExecutorchExample } from './executorch-builder.ts';
import { buildGguf, type GgufExample } from './gguf-builder.ts';
import { buildOnnx, type OnnxExample } from './onnx-builder.ts';
import { buildR, type RExample } from './r-builder.ts';
import { buildSafetensors, type SafetensorsExample } from './safetensors-builder.ts';
import { buildTensorflow, type TensorflowExample } from './tensorflow-builder.ts';
import { buildTflite, type TfliteExample } from './tflite-builder.ts';

/** An example has one of these keys; the value is what its builder takes. */
export interface FormatExample {
  readonly safetensors?: SafetensorsExample;
  readonly gguf?: GgufExample;
  readonly onnx?: OnnxExample;
  readonly tensorflow?: TensorflowExample;
  readonly tflite?: TfliteExample;
  readonly coreml?: CoremlExample;
  readonly r?: RExample;
  readonly executorch?: ExecutorchExample;
}

/** The bytes of the example; undefined when it is of another shape. */
export function buildFormatExample({
  safetensors,
  gguf,
  onnx,
  tensorflow,
  tflite,
  coreml,
  r,
  executorch,
}: FormatExample): Uint8Array | undefined {
  if (safetensors !== undefined) return buildSafetensors(safetensors);
  if (gguf !== undefined) return buildGguf(gguf);
  if (onnx !== undefined) return buildOnnx(onnx);
  if (tensorflow !== undefined) return buildTensorflow(tensorflow);
  if (r !== undefined) return buildR(r);
  if (executorch !== undefined) return buildExecutorch(executorch);
  if (tflite !== undefined) return buildTflite(tflite);
  return coreml === undefined ? undefined : buildCoreml(coreml);
}
