// Loads the policy and the owners from the base commit, never from the change.
import type { Source } from '../core/change.ts';
import { CODEOWNERS_PATHS, type CodeOwners, parseCodeowners } from './codeowners.ts';
import { NO_POLICY, type Policy, POLICY_PATH } from './policy.ts';

export interface BasePolicy {
  readonly policy: Policy;
  /** Where the policy was read from, or would have been. */
  readonly path: string;
  readonly notices: readonly string[];
}

/**
 * The policy at base; the defaults when there is none. A path that was asked for and is not there is a notice: a slip
 * would otherwise drop a strict policy unseen, while failing would lock out the change that introduces it.
 * @throws PolicyError, and the source's own error
 */
export async function loadPolicy(source: Source, asked: string | undefined): Promise<BasePolicy> {
  const path = asked ?? POLICY_PATH;
  const text = await source.readBase(path);
  if (text === undefined) {
    const notice = `There is no policy file ${path} at the base commit; the defaults apply.`;
    return { policy: NO_POLICY, path, notices: asked === undefined ? [] : [notice] };
  }
  const { parsePolicy } = await import('./parse.ts');
  return { policy: await parsePolicy(text, path), path, notices: [] };
}

/** Where teams keep rules of their own. */
const RULES_FOLDER = '.github/model-guard/rules';

/** The files of the team's own rules at base, by path. @throws the source's own error */
export function loadRuleTexts(source: Source): Promise<ReadonlyMap<string, Uint8Array>> {
  return source.readBaseFolder(RULES_FOLDER);
}

/** The CODEOWNERS file that GitHub would use at base. @throws the source's own error */
export async function loadCodeOwners(source: Source): Promise<CodeOwners | undefined> {
  for (const path of CODEOWNERS_PATHS) {
    const text = await source.readBase(path);
    if (text !== undefined) return parseCodeowners(text, path);
  }
  return undefined;
}
