// Builds the files that rules about model formats give as examples.
import { buildGguf, type GgufExample } from './gguf-builder.ts';
import { buildSafetensors, type SafetensorsExample } from './safetensors-builder.ts';

/** An example has one of these keys; the value is what its builder takes. */
export interface FormatExample {
  readonly safetensors?: SafetensorsExample;
  readonly gguf?: GgufExample;
}

/** The bytes of the example; undefined when it is of another shape. */
export function buildFormatExample({ safetensors, gguf }: FormatExample): Uint8Array | undefined {
  if (safetensors !== undefined) return buildSafetensors(safetensors);
  return gguf === undefined ? undefined : buildGguf(gguf);
}
