// Builds the files that rules about model formats give as examples.
import { buildGguf, type GgufExample } from './gguf-builder.ts';
import { buildOnnx, type OnnxExample } from './onnx-builder.ts';
import { buildSafetensors, type SafetensorsExample } from './safetensors-builder.ts';

/** An example has one of these keys; the value is what its builder takes. */
export interface FormatExample {
  readonly safetensors?: SafetensorsExample;
  readonly gguf?: GgufExample;
  readonly onnx?: OnnxExample;
}

/** The bytes of the example; undefined when it is of another shape. */
export function buildFormatExample({ safetensors, gguf, onnx }: FormatExample): Uint8Array | undefined {
  if (safetensors !== undefined) return buildSafetensors(safetensors);
  if (gguf !== undefined) return buildGguf(gguf);
  return onnx === undefined ? undefined : buildOnnx(onnx);
}
