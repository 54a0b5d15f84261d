// What makes two findings the same one, wherever the file moved.
import { sha256Hex } from '../core/hash.ts';
import type { Finding } from '../core/finding.ts';

/**
 * 64 hex characters over rule, member chain and subject: free of path, offset, line and time. The members stay
 * a list in the digest's input, so that no member name can imitate a chain.
 */
export function fingerprintOf(finding: Pick<Finding, 'rule' | 'location' | 'subject'>): string {
  const identity = JSON.stringify([finding.rule, finding.location.members, finding.subject]);
  return sha256Hex(identity);
}
