// Formats that tell themselves by how they begin: they can be recognised once they are decoded, without a neighbour.
import type { CheckName } from './checks.ts';
import type { Format } from './table.ts';

/** A beginning of values of a format, as it is written. */
export interface Beginning {
  readonly format: Format;
  readonly prefix: string;
}

/** Checks that nothing passes by chance. */
const SUMS: ReadonlySet<CheckName> = new Set<CheckName>([
  'github',
  'npm',
  'github-fine-grained',
  'openai',
  'anthropic',
  'pypi',
  'base64-json',
  'bedrock',
]);
/** Shorter beginnings stand in any text. */
const LEAST = 3;

export function beginningsOf(formats: readonly Format[]): readonly Beginning[] {
  return formats.flatMap((format) => {
    const { keywords, context, back, near, check } = format;
    if (context === true || back !== undefined || near !== undefined) return [];
    const sure = check !== undefined && SUMS.has(check);
    return keywords
      .filter((keyword) => keyword.length >= LEAST && (sure || /^[A-Za-z\d]+[-_]/.test(keyword)))
      .map((prefix) => ({ format, prefix }));
  });
}

/** How a beginning looks in base64. */
export interface Encoded {
  readonly text: string;
  /** Characters before it that share a byte with it or come before its byte. */
  readonly before: number;
  /** Bytes that these characters stand for before the beginning. */
  readonly bytes: number;
}

/** Characters of base64 that only these bytes give, wherever they stand; fewer would stand in any data. */
const LEAST_ENCODED = 4;

/** A beginning in base64, behind none, one or two other bytes. */
export function encodedBeginnings(prefix: string): readonly Encoded[] {
  return [0, 1, 2].flatMap((bytes) => {
    const whole = Buffer.concat([Buffer.alloc(bytes), Buffer.from(prefix)]);
    const before = Math.ceil((bytes * 8) / 6);
    const text = whole.toString('base64').slice(before, Math.floor((whole.length * 8) / 6));
    return text.length < LEAST_ENCODED ? [] : [{ text, before, bytes }];
  });
}
