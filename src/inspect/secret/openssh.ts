// Private keys in the format of OpenSSH, which is its own (PROTOCOL.key): which cipher, and whether the parts fit.

const MAGIC = 'openssh-key-v1\0';
/** Cipher, KDF and options of the KDF stand before the number of keys. */
const NAMES = 3;

export interface OpensshKey {
  /** The name of the cipher, `none` for a key without passphrase. */
  readonly cipher: string;
  /** Whether the private part is there and its two check numbers agree: nobody who writes a stand-in sees to that. */
  readonly fits: boolean;
}

/** Undefined when the data does not begin as such keys do. */
export function readOpenssh(data: Buffer): OpensshKey | undefined {
  if (data.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return undefined;
  const [cipher, end] = fieldAt(data, MAGIC.length);
  if (cipher === undefined) return undefined;
  return { cipher: cipher.subarray(0, 40).toString('latin1'), fits: fits(data, end) };
}

/** `from` is behind the name of the cipher. */
function fits(data: Buffer, from: number): boolean {
  let at = from;
  for (let field = 1; field < NAMES; field++) [, at] = fieldAt(data, at);
  // The number of keys, which is always one, and its public half.
  [, at] = fieldAt(data, at + 4);
  const [secret] = fieldAt(data, at);
  return secret !== undefined && secret.length > 8 && secret.readUInt32BE(0) === secret.readUInt32BE(4);
}

/** A string behind its length, and where it ends; beyond the data when it is not whole. */
function fieldAt(data: Buffer, at: number): [field: Buffer | undefined, end: number] {
  if (at + 4 > data.length) return [undefined, data.length];
  const end = at + 4 + data.readUInt32BE(at);
  return end > data.length ? [undefined, data.length] : [data.subarray(at + 4, end), end];
}
