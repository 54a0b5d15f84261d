// What a run may ask outside, made only when it is asked: most changes bring no package.
import type { GuardRequest } from './guard.ts';
import type { Settings } from './policy/settings.ts';

type Asked = Pick<GuardRequest, 'advisories' | 'registry'>;

/** The functions that ask, for those that are allowed to be asked. */
export function outside(
  allowed: { readonly advisories: boolean; readonly registry: boolean },
  { advisories: { endpoint } }: Settings,
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
        const { publicRegistries } = await import('./registry/registry.ts');
        return publicRegistries({ fetch })(packages, given);
      },
    }),
  };
}
