// A message in SARIF: one visible line, never empty, with no link that the data could have made.
import { clean } from './escape.ts';

/** `[text](target)` in a plain message is a link (SARIF 2.1.0, 3.11.6): a space keeps it from being one. */
export function sarifText(text: string, fallback: string, max?: number): string {
  const plain = clean(text, max).replaceAll('](', '] (');
  return plain.trim() === '' ? fallback || '-' : plain;
}
