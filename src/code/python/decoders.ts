// Python's functions that decode a constant: base64, zlib, the codecs module and the like.

import { decode, type Decoder, decoderCount, MAX_DECODERS } from '../decode.ts';
import type { CodeValue } from '../facts.ts';
import { text, type TextValue } from '../values.ts';

export const DECODING: Readonly<Record<string, Decoder>> = {
  'base64.b64decode': 'base64',
  'base64.standard_b64decode': 'base64',
  'base64.urlsafe_b64decode': 'base64',
  'base64.decodebytes': 'base64',
  'base64.decodestring': 'base64',
  'base64.b32decode': 'base32',
  'base64.b16decode': 'hex',
  'base64.b85decode': 'base85',
  'base64.a85decode': 'ascii85',
  'binascii.a2b_base64': 'base64',
  'binascii.a2b_hex': 'hex',
  'binascii.unhexlify': 'hex',
  'zlib.decompress': 'zlib',
  'gzip.decompress': 'gzip',
};

const CODECS: Readonly<Record<string, Decoder>> = {
  rot13: 'rot13',
  'rot-13': 'rot13',
  hex: 'hex',
  'hex-codec': 'hex',
  base64: 'base64',
  'base64-codec': 'base64',
  zlib: 'zlib',
  'zlib-codec': 'zlib',
  zip: 'zlib',
  'utf-8': 'utf8',
  utf8: 'utf8',
};

/** One decoding step on a constant, with its layer; at most {@link MAX_DECODERS} of them. */
export function decoded(value: TextValue | undefined, decoder: Decoder): CodeValue | undefined {
  if (!value || decoderCount(value.layers) >= MAX_DECODERS) return undefined;
  const out = decode(decoder, value.text);
  if (out === undefined) return undefined;
  return text(out, decoder === 'utf8' ? value.layers : [...value.layers, decoder]);
}

export function byCodec(
  value: TextValue | undefined,
  codec: string | undefined,
  encoding = false,
): CodeValue | undefined {
  const key = (codec ?? 'utf-8').toLowerCase().replaceAll('_', '-');
  const decoder = Object.hasOwn(CODECS, key) ? CODECS[key] : undefined;
  if (!decoder || (encoding && decoder !== 'rot13')) return undefined;
  return decoded(value, decoder);
}
