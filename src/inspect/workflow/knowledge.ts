// What the rules of this surface share, in the shape of rules/workflow-names.yml.
import type { RuleBook } from '../../core/rule.ts';

/** The comments are in the file. */
interface Names {
  readonly 'untrusted-values': readonly string[];
  readonly 'script-inputs': readonly string[];
  readonly 'fork-values': readonly string[];
  readonly 'pull-request-heads': readonly string[];
  readonly 'outsider-triggers': readonly string[];
  readonly 'unprivileged-triggers': readonly string[];
  readonly 'harmless-scopes': readonly string[];
  readonly 'weak-secrets': readonly string[];
  readonly 'platform-owners': readonly string[];
  readonly 'installer-sources': readonly string[];
  readonly 'bootstrap-packages': readonly string[];
  readonly 'cache-actions': Readonly<Record<string, string>>;
  readonly 'runs-checkout': readonly string[];
  readonly 'secret-scraping': readonly string[];
}

export interface WorkflowKnowledge {
  readonly untrusted: readonly string[];
  readonly scriptInputs: ReadonlySet<string>;
  readonly forkValues: readonly string[];
  readonly heads: readonly string[];
  readonly outsiders: ReadonlySet<string>;
  readonly unprivileged: ReadonlySet<string>;
  readonly harmlessScopes: ReadonlySet<string>;
  /** One expression for all names. */
  readonly weakSecrets: RegExp;
  readonly platform: ReadonlySet<string>;
  readonly installers: readonly string[];
  readonly bootstrap: ReadonlySet<string>;
  /** Action to the input that switches its cache on; empty when the action is nothing but a cache. */
  readonly caches: ReadonlyMap<string, string>;
  readonly runsCheckout: ReadonlySet<string>;
  readonly scraping: readonly RegExp[];
}

/** Made once for each run. */
export function knowledgeOf(rules: RuleBook): WorkflowKnowledge {
  return rules.index('workflow', rules, () => {
    const names = rules.knowledge<Names>('workflow');
    return {
      untrusted: names['untrusted-values'],
      scriptInputs: new Set(names['script-inputs']),
      forkValues: names['fork-values'],
      heads: names['pull-request-heads'],
      outsiders: new Set(names['outsider-triggers']),
      unprivileged: new Set(names['unprivileged-triggers']),
      harmlessScopes: new Set(names['harmless-scopes']),
      weakSecrets: new RegExp(`^(?:${names['weak-secrets'].join('|')})$`),
      platform: new Set(names['platform-owners']),
      installers: names['installer-sources'],
      bootstrap: new Set(names['bootstrap-packages']),
      caches: new Map(Object.entries(names['cache-actions'])),
      runsCheckout: new Set(names['runs-checkout']),
      scraping: names['secret-scraping'].map((pattern) => new RegExp(pattern)),
    };
  });
}

/** Whether a context is one of a list, `*` standing for any one part; or holds one of them, when told whole. */
export function isListed(path: string, list: readonly string[], whole = false): boolean {
  const parts = path.split('.');
  return list.some((known) => {
    const wanted = known.split('.');
    if (parts.length !== wanted.length && !(whole && parts.length < wanted.length)) return false;
    return parts.every(
      (part, index) => part === wanted[index] || wanted[index] === '*' || part === '*' || part === '?',
    );
  });
}
