// Comparisons of a value with a constant digest, which no call makes: `hexdigest() != "9f86…"`.
import type { Collector } from './collect.ts';
import type { CodeValue } from './facts.ts';

/** In hexadecimal, of SHA-1 and longer. */
const DIGEST = /^[\da-f]{40,128}$/i;
const COMPARES: ReadonlySet<string> = new Set(['=', '==', '!=', '===', '!==']);

/** Whether an operator of Python, JavaScript or a shell says that two values are equal, or are not. */
export function compares(operator: string): boolean {
  return COMPARES.has(operator);
}

/** Noted as a call of `operator.eq`, which is what Python's own function for it is called. */
export function noteComparison(
  out: Collector,
  { offset, scope }: { readonly offset: number; readonly scope: number },
  left: CodeValue,
  right: CodeValue,
): void {
  const [value, digest] = isDigest(left) ? [right, left] : [left, right];
  if (value.kind === 'text' || value.kind === 'literal' || !isDigest(digest)) return;
  out.call(offset, { callee: 'operator.eq', args: [value, digest], scope, silenced: false });
}

function isDigest(value: CodeValue): boolean {
  return value.kind === 'text' && DIGEST.test(value.text);
}
