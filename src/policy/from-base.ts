// Loads the policy and the owners from the base commit, never from the change.
import type { Source } from '../core/change.ts';
import { CODEOWNERS_PATHS, type CodeOwners, parseCodeowners } from './codeowners.ts';
import { NO_POLICY, type Policy } from './policy.ts';

/** The policy at base; the defaults when there is none. @throws PolicyError, and the source's own error */
export async function loadPolicy(source: Source, path: string): Promise<Policy> {
  const text = await source.readBase(path);
  if (text === undefined) return NO_POLICY;
  const { parsePolicy } = await import('./parse.ts');
  return parsePolicy(text, path);
}

/** The CODEOWNERS file that GitHub would use at base. @throws the source's own error */
export async function loadCodeOwners(source: Source): Promise<CodeOwners | undefined> {
  for (const path of CODEOWNERS_PATHS) {
    const text = await source.readBase(path);
    if (text !== undefined) return parseCodeowners(text, path);
  }
  return undefined;
}
