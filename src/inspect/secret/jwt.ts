// JSON Web Tokens (RFC 7519): what they say about themselves decides how much they open.
import type { Opinion } from './checks.ts';

type Claims = Readonly<Record<string, unknown>>;

/**
 * Undefined when it is no token, or the one of the documentation. `now` in milliseconds; `isKey`: the text around it says
 * that it is the key to something, as databases take them.
 */
export function judgeJwt(token: string, now: number, isKey: boolean): Opinion | undefined {
  const [head = '', payload = ''] = token.split('.');
  const header = objectOf(head);
  const claims = objectOf(payload);
  if (header === undefined || claims === undefined || typeof header['alg'] !== 'string') return undefined;
  if (isDocumented(claims)) return undefined;
  if (header['alg'].toLowerCase() === 'none')
    return { proof: 'wrong', severity: 'LOW', note: 'it is not signed' };
  if (claims['role'] === 'service_role')
    return { proof: 'valid', severity: 'CRITICAL', note: 'its role passes every row-level rule' };
  if (claims['role'] === 'anon')
    return { proof: 'valid', severity: 'LOW', note: 'its role is that of the public' };
  return byExpiry(claims, now, isKey);
}

/** What says whose token it is, or what it allows; others are mostly examples of how to make one. */
const TELLING = ['sub', 'access', 'scope', 'scopes', 'permissions', 'roles'] as const;

function byExpiry(claims: Claims, now: number, isKey: boolean): Opinion {
  const expires = claims['exp'];
  const issued = claims['iss'] !== undefined || claims['aud'] !== undefined;
  if (typeof expires !== 'number') {
    const says = isKey || TELLING.some((name) => claims[name] !== undefined);
    const note = 'it never expires';
    if (issued) return { proof: 'valid', severity: 'HIGH', note };
    return says
      ? { proof: 'valid', severity: 'MEDIUM', note }
      : { proof: 'valid', severity: 'LOW', note: 'it says neither whose it is nor what it opens' };
  }
  if (expires * 1000 < now) return { proof: 'valid', severity: 'LOW', note: 'it has expired' };
  return { proof: 'valid', severity: 'HIGH', note: 'it has not expired yet' };
}

/** The token of jwt.io and its many copies. */
function isDocumented({ sub, name }: Claims): boolean {
  return sub === '1234567890' || name === 'John Doe';
}

function objectOf(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isClaims(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isClaims(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
