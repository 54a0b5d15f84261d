// Made-up private keys in the layout of OpenSSH (PROTOCOL.key), put together when a test runs.
import { Drawer } from './tokens.ts';

interface KeyOptions {
  readonly type: 'ssh-ed25519' | 'ssh-rsa';
  readonly cipher?: string;
  readonly kdf?: string;
  readonly options?: string;
  readonly comment?: string;
}

/** Bytes of the numbers that make the public and the private half. */
const NUMBERS = {
  'ssh-ed25519': [[32], [32, 64]],
  'ssh-rsa': [
    [3, 257],
    [257, 3, 256, 128, 129, 129],
  ],
} as const;

export function opensshKey(options: KeyOptions): string {
  const { type, cipher = 'none', kdf = 'none', comment = 'me@home' } = options;
  const drawer = new Drawer(`openssh ${type}`);
  const numbers = (lengths: readonly number[]): Buffer[] =>
    lengths.map((length) => field(Buffer.from(drawer.draw('B', length), 'latin1')));
  const [open, secret] = NUMBERS[type];
  const check = Buffer.from('1f2e3d4c', 'hex');
  const half = Buffer.concat([check, check, field(type), ...numbers(secret), field(comment)]);
  const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8].slice(0, 8 - (half.length % 8)));
  const data = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    field(cipher),
    field(kdf),
    field(options.options ?? ''),
    Buffer.from([0, 0, 0, 1]),
    field(Buffer.concat([field(type), ...numbers(open)])),
    field(Buffer.concat([half, padding])),
  ]);
  const lines = data.toString('base64').match(/.{1,70}/g) ?? [];
  const armour = (word: string): string => `-----${word} OPENSSH PRIVATE KEY-----`;
  return [armour('BEGIN'), ...lines, armour('END'), ''].join('\n');
}

function field(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
