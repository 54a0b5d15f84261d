// Writes safetensors files from a header as text, true or not.

export interface SafetensorsExample {
  readonly header: string;
  /** Bytes of data behind the header. */
  readonly data: number;
  /** What the length field says; by default the truth. */
  readonly length?: number | bigint;
}

export function buildSafetensors({ header, data, length }: SafetensorsExample): Uint8Array {
  const text = Buffer.from(header);
  const field = Buffer.alloc(8);
  field.writeBigUInt64LE(BigInt(length ?? text.length));
  return Buffer.concat([field, text, Buffer.alloc(data)]);
}
