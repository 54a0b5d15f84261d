// What the rules of this surface share: hosts, well-known packages, popular names. The data is in rules/package*.yml.
import type { Ecosystem } from '../../core/package.ts';
import type { RuleBook } from '../../core/rule.ts';
import { HostBook, type HostLists } from './hosts.ts';
import { LookalikeIndex, type PopularNames } from './lookalike-index.ts';

interface RawKnowledge {
  readonly hosts: HostLists;
  readonly 'script-packages': readonly string[];
  readonly 'archive-places': readonly string[];
  readonly channels: readonly string[];
  readonly popular: PopularNames;
  readonly locks: readonly LockGroup[];
  readonly 'registry-settings': Readonly<Partial<Record<Ecosystem, readonly string[]>>>;
}

/** What both surfaces know of projects. */
interface SettingsKnowledge {
  readonly projects: readonly string[];
}

/** Commits of actions that are known to be bad, by repository. */
interface WorkflowKnowledge {
  readonly 'bad-commits': Readonly<Record<string, readonly string[]>>;
}

/** Files of one ecosystem, by name without the folder. */
export interface LockGroup {
  /** Each takes the place of another: they hold what is installed. */
  readonly locks: readonly string[];
  /** Files that ask for what the locks hold. */
  readonly manifests: readonly string[];
}

export interface PackageKnowledge {
  readonly hosts: HostBook;
  /** npm packages that are known to run a script when they are installed. */
  readonly scriptPackages: ReadonlySet<string>;
  /** Host and start of the path where well-known projects publish archives outside any registry. */
  readonly archivePlaces: readonly string[];
  readonly channels: ReadonlySet<string>;
  readonly lookalikes: LookalikeIndex;
  /** Files that every project has one of. */
  readonly projects: readonly string[];
  readonly locks: readonly LockGroup[];
  /** Commits of actions that take the secrets of whoever runs them, by repository. */
  readonly badCommits: ReadonlyMap<string, readonly string[]>;
  /** Files of settings that may name a registry, by ecosystem. */
  readonly registrySettings: Readonly<Partial<Record<Ecosystem, readonly string[]>>>;
}

/** Made once for each run. */
export function packageKnowledge(rules: RuleBook): PackageKnowledge {
  return rules.index('package', rules, () => {
    const raw = rules.knowledge<RawKnowledge>('package');
    return {
      hosts: new HostBook(raw.hosts),
      scriptPackages: new Set(raw['script-packages']),
      archivePlaces: raw['archive-places'],
      channels: new Set(raw.channels),
      lookalikes: new LookalikeIndex(raw.popular),
      locks: raw.locks,
      registrySettings: raw['registry-settings'],
      badCommits: new Map(Object.entries(rules.knowledge<WorkflowKnowledge>('workflow')['bad-commits'])),
      projects: rules.knowledge<SettingsKnowledge>('settings').projects,
    };
  });
}
