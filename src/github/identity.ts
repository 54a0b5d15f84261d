// Whose comments are ours: a marker can be copied by anyone, an author cannot.
import type { Api } from './api.ts';
import { isGitHubError } from './errors.ts';
import { textAt } from './fields.ts';
import { isLogin } from './payload.ts';

/** The account behind every GITHUB_TOKEN. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** Tokens of people begin with these; installations, GITHUB_TOKEN among them, may not ask who they are. */
const USER_TOKEN = /^(?:ghp|gho|ghu|github_pat)_/;

/** The login that comments written with `token` carry. Falls back to {@link ACTIONS_BOT}. */
export async function ownLogin(api: Api, token: string): Promise<string> {
  if (!USER_TOKEN.test(token)) return ACTIONS_BOT;
  try {
    const call = { route: 'GET /user', params: {}, needs: 'a valid token', what: "the token's user" };
    const login = textAt(await api.json(call), 'login');
    return isLogin(login) ? login : ACTIONS_BOT;
  } catch (error) {
    if (isGitHubError(error)) return ACTIONS_BOT;
    throw error;
  }
}

export function isBy(comment: unknown, login: string): boolean {
  return textAt(comment, 'user', 'login')?.toLowerCase() === login.toLowerCase();
}
