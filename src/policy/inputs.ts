// The settings that come as words: inputs of the action, options of a command line.
import { quoted } from '../core/explain.ts';
import { PolicyError } from './errors.ts';
import { SEVERITY_WORDS } from './raw-policy.ts';
import type { SettingsInputs } from './settings.ts';

/** Names as users write them. Undefined or empty means not given, as GitHub passes inputs that are not set. */
export interface InputWords {
  readonly 'fail-on'?: string | undefined;
  readonly 'review-on'?: string | undefined;
  readonly 'on-incomplete'?: string | undefined;
  readonly comment?: string | undefined;
}

const { critical, high, medium, low } = SEVERITY_WORDS;
const FAIL_ON = { critical, high, medium, low };
const REVIEW_ON = { ...FAIL_ON, never: 'never' } as const;
const ON_INCOMPLETE = { review: 'review', block: 'block', note: 'note', 'by-risk': 'by-risk' } as const;
const COMMENT = { off: 'off', sticky: 'sticky' } as const;

/** Reads the words, in any case. @throws PolicyError INVALID_INPUT naming the input and its choices */
export function readInputs(words: InputWords): SettingsInputs {
  const failOn = choose('fail-on', words['fail-on'], FAIL_ON);
  const reviewOn = choose('review-on', words['review-on'], REVIEW_ON);
  const onIncomplete = choose('on-incomplete', words['on-incomplete'], ON_INCOMPLETE);
  const comment = choose('comment', words.comment, COMMENT);
  return {
    ...(failOn && { failOn }),
    ...(reviewOn && { reviewOn }),
    ...(onIncomplete && { onIncomplete }),
    ...(comment && { comment }),
  };
}

function choose<T>(
  name: string,
  word: string | undefined,
  choices: Readonly<Record<string, T>>,
): T | undefined {
  const wanted = word?.trim().toLowerCase() ?? '';
  if (wanted === '') return undefined;
  const chosen = new Map(Object.entries(choices)).get(wanted);
  if (chosen !== undefined) return chosen;
  const known = Object.keys(choices).join(', ');
  throw new PolicyError('INVALID_INPUT', `${name} must be one of ${known}, not ${quoted(wanted)}`);
}
