// JSON Web Keys (RFC 7517), in JSON and in the dictionaries of programs: whether the object around a private part is a key.
import { createPrivateKey } from 'node:crypto';
import type { Opinion } from './checks.ts';
import { mayBeRandom } from './random.ts';

const MEMBER = /["'](\w{1,8})\\?["']\s{0,4}:\s{0,4}\\?["']([\w-]{1,1400})\\?["']/g;

/** `value` is the private part, `around` the text that holds the rest of the object. */
export function judgeJwk(value: string, around: string): Opinion | undefined {
  const at = around.indexOf(value);
  const end = around.indexOf('}', at);
  const object = around.slice(around.lastIndexOf('{', at) + 1, end === -1 ? undefined : end);
  const key = Object.fromEntries(
    [...object.matchAll(MEMBER)].map(([, name = '', text = '']) => [name, text] as const),
  );
  const kind = key['kty'];
  if (kind === 'oct') return key['k'] === value && mayBeRandom(value) ? { proof: 'plausible' } : undefined;
  if (key['d'] !== value || !/^(?:RSA|EC|OKP)$/.test(kind ?? '')) return undefined;
  try {
    createPrivateKey({ key, format: 'jwk' });
    return { proof: 'valid', note: 'it is whole and not encrypted' };
  } catch {
    // Node.js wants the primes of RSA, and the standard does not.
    if (kind === 'RSA' && key['p'] === undefined && mayBeRandom(value)) return { proof: 'plausible' };
    return { proof: 'wrong', note: 'it cannot be read as a key, so it looks like a placeholder' };
  }
}
