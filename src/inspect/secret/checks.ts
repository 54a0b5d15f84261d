// What makes a match of a format sure, doubtful or nothing: checksums, inner structure, neighbours, randomness.
import type { Severity } from '../../core/severity.ts';
import { crcTail, sha256Digits } from './checksum.ts';
import { isSecretValue } from './generic.ts';
import { judgeJwk } from './jwk.ts';
import { judgeJwt } from './jwt.ts';
import { isStandIn } from './placeholder.ts';
import { mayBeRandom } from './random.ts';
import { isStrong } from './url.ts';

/** A match of a format, and the text around it. */
export interface Match {
  readonly value: string;
  /** The text from some hundred bytes before the value to some hundred after it. */
  readonly around: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * `proof`: `valid` when a checksum or an inner structure holds, `wrong` when it does not. The severity follows from
 * it unless it is given.
 */
export interface Opinion {
  readonly proof: 'valid' | 'plausible' | 'wrong';
  readonly severity?: Severity;
  readonly note?: string;
}

/** Undefined: it is none. */
export type Check = (match: Match) => Opinion | undefined;

const PLAUSIBLE: Opinion = { proof: 'plausible' };
const VALID: Opinion = { proof: 'valid' };
const WRONG_SUM: Opinion = { proof: 'wrong', note: 'its checksum is wrong, so it looks like a placeholder' };

function sum(holds: boolean): Opinion {
  return holds ? VALID : WRONG_SUM;
}

function marked(holds: boolean, what: string): Opinion {
  return holds
    ? VALID
    : { proof: 'wrong', note: `it lacks ${what} of such keys, so it looks like a placeholder` };
}

function plausibleIf(holds: boolean): Opinion | undefined {
  return holds ? PLAUSIBLE : undefined;
}

const body = (value: string, prefix: number): string => value.slice(prefix);

/** The token without prefix and signs must look random. */
function isRandom(value: string): boolean {
  return mayBeRandom(value.replace(/^[a-z]{2,8}[-_](?:v1[-_])?/i, '').replace(/[^A-Za-z0-9]/g, ''));
}

/** Characters of base64 in a row that are data; no credential without a mark of its own is as long. */
const DATA = 300;

const BASE64 = /[A-Za-z0-9+/]/;

/** Whether the value is a part of something long in base64, such as an image. */
function isInData(value: string, around: string): boolean {
  let from = around.indexOf(value);
  let to = from + value.length;
  while (from > 0 && BASE64.test(around.charAt(from - 1))) from--;
  while (to < around.length && BASE64.test(around.charAt(to))) to++;
  return to - from > DATA;
}

function isMixed(value: string): boolean {
  return isRandom(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
}

export const CHECKS = {
  random: ({ value }) => plausibleIf(isRandom(value)),
  'random-mixed': ({ value, around }) => plausibleIf(isMixed(value) && !isInData(value, around)),
  'api-key-named': ({ around }) => plausibleIf(/api[-_]?key/i.test(around)),
  github: ({ value }) => {
    const holds = crcTail(value.slice(4, -6)) === value.slice(-6);
    // Published tokens of installations do not all have the checksum; they live for an hour.
    return holds || !value.startsWith('ghs_') ? sum(holds) : { proof: 'plausible', severity: 'MEDIUM' };
  },
  npm: ({ value }) => sum(crcTail(value.slice(4, -6)) === value.slice(-6)),
  // What is known of this sum comes from single tokens and not from GitHub: it proves a token, and refutes none.
  'github-fine-grained': ({ value }) => {
    if (sha256Digits(value.slice(0, -16)).toUpperCase() === value.slice(-16, -8).toUpperCase()) return VALID;
    const note = 'its checksum is not that of known tokens';
    return isRandom(body(value, 11)) ? { proof: 'plausible', severity: 'MEDIUM', note } : WRONG_SUM;
  },
  openai: ({ value }) => marked(value.includes('T3BlbkFJ'), 'the mark'),
  anthropic: ({ value }) => {
    const rest = value.replace(/^sk-ant-[a-z]{3,5}\d{2}-/, '');
    if (!rest.endsWith('AA')) return marked(false, 'the end');
    return rest.length === 95 ? VALID : PLAUSIBLE;
  },
  google: ({ around }) =>
    /firebase|google-services|authDomain|current_key|messagingSenderId|maps\.googleapis/i.test(around)
      ? {
          proof: 'plausible',
          severity: 'MEDIUM',
          note: 'keys of Firebase and Maps are public, if they are restricted',
        }
      : PLAUSIBLE,
  aws: ({ value, around }) => {
    if (/EXAMPLE/.test(value)) return undefined;
    if (!/^[A-Z2-7]{20}$/.test(value))
      return {
        proof: 'wrong',
        note: 'it has characters that no such id has, so it looks like a placeholder',
      };
    return secretBeside(around)
      ? { proof: 'valid', note: 'its secret key stands beside it' }
      : {
          proof: 'plausible',
          severity: 'LOW',
          note: 'it opens nothing without its secret key, which is not beside it',
        };
  },
  'aws-secret': ({ value, around }) =>
    /(?<![A-Z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Z0-9])/.test(around.replaceAll(/\w{13}EXAMPLE/g, ''))
      ? undefined
      : plausibleIf(isMixed(value) && !/^[\da-f]+$/i.test(value)),
  'azure-storage': ({ value }) =>
    // The key of the storage emulator, which is the same everywhere, starts so.
    value.startsWith('Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq')
      ? undefined
      : PLAUSIBLE,
  bedrock: ({ value }) => marked(decoded(body(value, 4)).startsWith('BedrockAPIKey-'), 'the name'),
  'base64-json': ({ value }) =>
    isObject(decoded(value)) ? VALID : { proof: 'wrong', note: 'it cannot be decoded' },
  basic: ({ value }) => {
    const [, user, password] =
      /^([\x20-\x39\x3b-\x7e]{0,200}):([\x21-\x7e]{1,400})$/.exec(decoded(value)) ?? [];
    return user === undefined || password === undefined || isStandIn(password, user)
      ? undefined
      : { proof: 'plausible', note: 'it decodes to a user name and a password' };
  },
  pypi: ({ value }) => {
    // A macaroon, version 2: location, identifier, caveats, and the signature of 32 bytes at the end.
    const macaroon = Buffer.from(value.slice(5), 'base64url');
    const signature = macaroon.length - 34;
    const holds =
      macaroon[0] === 2 && macaroon[1] === 1 && macaroon[signature] === 6 && macaroon[signature + 1] === 32;
    return marked(holds, 'the signature');
  },
  discord: ({ value }) => plausibleIf(/^\d{17,20}$/.test(decoded(value.slice(0, value.indexOf('.'))))),
  password: ({ value }) => (isStandIn(value) ? undefined : PLAUSIBLE),
  'strong-password': ({ value, around }) => {
    if (isStandIn(value)) return undefined;
    if (/\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/.test(around))
      return { proof: 'plausible', severity: 'LOW', note: 'the host is the machine itself' };
    return isStrong(value)
      ? PLAUSIBLE
      : { proof: 'plausible', severity: 'MEDIUM', note: 'the password is weak, or made up' };
  },
  // A header says what its value is; hexadecimal is as good.
  'random-named': ({ value, around }) => plausibleIf(isRandom(value) && !isInData(value, around)),
  'named-value': ({ value }) => plausibleIf(isSecretValue(value, true)),
  jwk: ({ value, around }) => judgeJwk(value, around),
  'azure-sas': ({ value, around, now }) => {
    if (!isRandom(value)) return undefined;
    const ends = /[?&;]se=(\d{4}-\d\d-\d\d)/.exec(around)?.[1];
    if (ends !== undefined && Date.parse(`${ends}T23:59:59Z`) < now)
      return { proof: 'plausible', severity: 'LOW', note: 'it has expired' };
    // Whoever shares one file makes such an address; one for a whole container, or to write, is no share.
    return /[?&;]sr=b\b/.test(around) && /[?&;]sp=r(?![a-z])/.test(around)
      ? { proof: 'plausible', severity: 'MEDIUM', note: 'it reads one file' }
      : PLAUSIBLE;
  },
  jwt: ({ value, now, around }) => judgeJwt(value, now, isNamedKey(value, around)),
} as const satisfies Readonly<Record<string, Check>>;

/** Whether the value is what a setting or an argument with the name of a key is given. */
function isNamedKey(value: string, around: string): boolean {
  const at = around.indexOf(value);
  return /(?:key|token|secret)["'\])]{0,3}\s{0,4}[:=]\s{0,4}["']?$/i.test(
    around.slice(Math.max(0, at - 24), at),
  );
}

export type CheckName = keyof typeof CHECKS;

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1');
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** A secret key of AWS has 40 characters of base64, more of them than a digest in hexadecimal has. */
function secretBeside(around: string): boolean {
  const keys = around.match(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g) ?? [];
  return keys.some((key) => isMixed(key) && !key.includes('EXAMPLE'));
}
