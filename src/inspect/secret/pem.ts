// Private keys in PEM (RFC 7468), OpenSSH's and OpenPGP's armour, in files and quoted in code: whether they are keys.
import { createPrivateKey } from 'node:crypto';
import type { Opinion } from './checks.ts';
import { readOpenssh } from './openssh.ts';

/** An RSA key of 8192 bits has 6.4 KB of base64; in code, quotes and escapes add to that. */
export const PEM_WINDOW = 16_384;
/** The smallest key, of Ed25519, has 64 characters of base64. */
const LEAST_BASE64 = 60;

const BEGIN = /^-----BEGIN ((?:[A-Z0-9]{1,12} ){0,3})PRIVATE KEY(?: BLOCK)?-----/;

export interface PemKey {
  /** The words before PRIVATE KEY, such as `RSA`; empty for PKCS #8. */
  readonly kind: string;
  /** The base64 without what stands around it: the same however the key is quoted. */
  readonly base64: string;
  readonly length: number;
  readonly opinion: Opinion;
}

/** The key that starts at `at`; undefined when there is none, or only its outer lines. */
export function readPem(text: string, at: number): PemKey | undefined {
  const window = text.slice(at, at + PEM_WINDOW);
  const begin = BEGIN.exec(window);
  if (begin === null) return undefined;
  // Up to any dashes, so that keys without an end are not read again and again.
  const dashes = window.indexOf('-----', begin[0].length);
  const inner = window.slice(begin[0].length, dashes === -1 ? window.length : dashes);
  const whole = dashes !== -1 && window.startsWith('-----END', dashes);
  const { base64, encrypted } = contentsOf(inner);
  if (base64.length < LEAST_BASE64 || isFilled(base64)) return undefined;
  const kind = (begin[1] ?? '').trim();
  return {
    kind,
    base64,
    length: begin[0].length + inner.length,
    opinion: judgeKey(kind, base64, encrypted, whole),
  };
}

/**
 * Whether someone filled the place of the key with a few characters. Every OpenSSH key without passphrase has numbers
 * in it that are mostly zero, and those look alike: there the parts of the key tell.
 */
function isFilled(base64: string): boolean {
  if (!/x{6}|([^]{1,4})\1{5}/i.test(base64.slice(8, 400))) return false;
  return readOpenssh(Buffer.from(base64, 'base64'))?.fits !== true;
}

/** What is left without indentation, comment signs, quotes, escapes and header lines. */
function contentsOf(inner: string): { base64: string; encrypted: boolean } {
  const lines = inner.replaceAll(/(?<!\\)\\+[nrt]|\\u000a/g, '\n').split(/[\r\n]+/);
  let base64 = '';
  let encrypted = false;
  for (const line of lines) {
    // Between the strings of a sum in code stand quotes and a sign.
    if (!/[A-Za-z0-9]/.test(line)) continue;
    const bare = line
      .replace(/^[\s"'`#*>|;]{1,40}/, '')
      .replace(/["'`][^"'`]{0,8}$|[\s\\,;]{1,40}$/, '')
      .trimEnd();
    if (/^Proc-Type: .{0,8}ENCRYPTED/.test(bare)) encrypted = true;
    else if (/^=[A-Za-z0-9+/]{4}$/.test(bare) || /^[A-Za-z-]{1,40}: /.test(bare)) continue;
    else if (/^[A-Za-z0-9+/]{1,16000}={0,2}$/.test(bare)) base64 += bare;
    else if (bare !== '') break;
  }
  return { base64, encrypted };
}

const ENCRYPTED: Opinion = {
  proof: 'plausible',
  severity: 'MEDIUM',
  note: 'it is encrypted, so it is as safe as its passphrase',
};
const UNREADABLE: Opinion = {
  proof: 'wrong',
  note: 'it cannot be read as a key, so it looks like a placeholder',
};

function judgeKey(kind: string, base64: string, encrypted: boolean, whole: boolean): Opinion {
  if (encrypted || kind === 'ENCRYPTED') return ENCRYPTED;
  if (!whole) return { proof: 'plausible', severity: 'MEDIUM', note: 'its end is not in the file' };
  const data = Buffer.from(base64, 'base64');
  if (kind === 'OPENSSH') return judgeOpenssh(data);
  // A packet of tag 5, a secret key, in the old or the new form (RFC 9580).
  if (kind === 'PGP')
    return ((data[0] ?? 0) & 0xfc) === 0x94 || data[0] === 0xc5 ? { proof: 'plausible' } : UNREADABLE;
  try {
    const label = kind === '' ? 'PRIVATE KEY' : `${kind} PRIVATE KEY`;
    const lines = base64.match(/.{1,64}/g) ?? [];
    createPrivateKey(`-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`);
    return { proof: 'valid', note: 'it is whole and not encrypted' };
  } catch {
    return UNREADABLE;
  }
}

function judgeOpenssh(data: Buffer): Opinion {
  const key = readOpenssh(data);
  if (key === undefined) return UNREADABLE;
  if (key.cipher !== 'none') return ENCRYPTED;
  return key.fits ? { proof: 'valid', note: 'it is whole and not encrypted' } : UNREADABLE;
}
