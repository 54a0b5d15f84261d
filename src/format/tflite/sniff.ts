// Tells TFLite models from other files.

/** Recognition: TFLite refuses files without the identifier (ModelBufferHasIdentifier). */
export function looksLikeTflite(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(4, 8)).toString('latin1') === 'TFL3';
}
