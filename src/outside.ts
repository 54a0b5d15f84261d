// What a run may ask outside, made only when it is asked: most changes bring no package.
import type { GuardRequest } from './guard.ts';
import type { Settings } from './policy/settings.ts';

type Asked = Pick<GuardRequest, 'advisories' | 'registry'>;

/** The runner, whose cache keeps fetched packages between runs. */
export interface OnRunner {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told how the cache did. */
  readonly debug: (text: string) => void;
}

/** The functions that ask, for those that are allowed to be asked. */
export function outside(
  allowed: { readonly advisories: boolean; readonly registry: boolean },
  { advisories: { endpoint } }: Settings,
  runner?: OnRunner,
): Asked {
  return {
    ...(allowed.advisories && {
      advisories: async (packages) => {
        const { osvAdvisories } = await import('./advisory/advisories.ts');
        return osvAdvisories(endpoint, fetch)(packages);
      },
    }),
    ...(allowed.registry && {
      registry: async (packages, given) => {
        const [{ publicRegistries }, { cacheAccess }] = await Promise.all([
          import('./registry/registry.ts'),
          import('./registry/cache/access.ts'),
        ]);
        const cache = runner && cacheAccess(runner.env);
        const kept = cache && { cache, debug: runner.debug };
        return publicRegistries({ fetch, ...kept })(packages, given);
      },
    }),
  };
}
