// What the rules of this surface share, in the shape of rules/workflow-names.yml.
import type { RuleBook } from '../../core/rule.ts';
import { NameList } from '../package/lookalike-index.ts';
import { type CommandKnowledge, commandKnowledge } from '../command/knowledge.ts';

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
  readonly 'bad-commits': Readonly<Record<string, readonly string[]>>;
  readonly 'popular-owners': readonly string[];
  readonly 'honest-owners': readonly string[];
  readonly 'cache-actions': Readonly<Record<string, string>>;
  readonly 'publishing-commands': readonly (readonly string[])[];
  readonly 'publishing-actions': readonly string[];
  readonly 'runs-checkout': readonly string[];
  readonly 'runs-checkout-actions': readonly string[];
  readonly 'preparing-commands': Readonly<Record<string, readonly string[]>>;
  readonly 'preparing-actions': readonly string[];
  readonly 'ref-readers': readonly string[];
  readonly 'documented-refs': readonly string[];
  readonly 'secret-scraping': readonly string[];
  readonly 'api-hosts': readonly string[];
  readonly 'webhook-hosts': readonly string[];
  readonly 'drop-hosts': readonly string[];
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
  readonly commands: CommandKnowledge;
  /** `action@commit`, in lower case. */
  readonly badCommits: ReadonlySet<string>;
  readonly owners: NameList;
  /** How commands begin that publish. */
  readonly publishingCommands: readonly (readonly string[])[];
  readonly publishingActions: ReadonlySet<string>;
  /** Action to the input that switches its cache on, or off behind a minus; empty when it is nothing but a cache. */
  readonly caches: ReadonlyMap<string, string>;
  readonly runsCheckout: ReadonlySet<string>;
  readonly runsCheckoutActions: ReadonlySet<string>;
  /** Programs to the verbs with which they install what a project asks for. */
  readonly preparingCommands: ReadonlyMap<string, ReadonlySet<string>>;
  /** One expression for actions that do. */
  readonly preparingActions: RegExp;
  /** One expression for actions that take a ref, and fetch nothing. */
  readonly refReaders: RegExp;
  /** In lower case. */
  readonly documentedRefs: ReadonlySet<string>;
  readonly scraping: readonly RegExp[];
  /** Hosts, with all names below them. */
  readonly apiHosts: ReadonlySet<string>;
  readonly webhookHosts: ReadonlySet<string>;
  readonly dropHosts: ReadonlySet<string>;
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
      commands: commandKnowledge(rules),
      badCommits: new Set(
        Object.entries(names['bad-commits']).flatMap(([name, commits]) =>
          commits.map((commit) => `${name}@${commit}`),
        ),
      ),
      owners: new NameList({
        names: names['popular-owners'],
        honest: names['honest-owners'],
        prefixes: [],
        suffixes: [],
        'ignores-separators': false,
      }),
      publishingCommands: names['publishing-commands'],
      publishingActions: new Set(names['publishing-actions']),
      caches: new Map(Object.entries(names['cache-actions'])),
      runsCheckout: new Set(names['runs-checkout']),
      runsCheckoutActions: new Set(names['runs-checkout-actions']),
      preparingCommands: new Map(
        Object.entries(names['preparing-commands']).map(([name, verbs]) => [name, new Set(verbs)]),
      ),
      preparingActions: new RegExp(names['preparing-actions'].join('|')),
      refReaders: new RegExp(`(?:${names['ref-readers'].join('|')})`, 'i'),
      documentedRefs: new Set(names['documented-refs']),
      scraping: names['secret-scraping'].map((pattern) => new RegExp(pattern)),
      apiHosts: new Set(names['api-hosts']),
      webhookHosts: new Set(names['webhook-hosts']),
      dropHosts: new Set(names['drop-hosts']),
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
