// The settings of a run: input over policy file over default, and what they mean for one path.
import type { Severity } from '../core/severity.ts';
import { compileGlobs, remembered } from './globs.ts';
import type {
  CommentMode,
  Exception,
  OnIncomplete,
  PathOverride,
  Policy,
  ReviewThreshold,
  RuleSeverities,
} from './policy.ts';

export interface Settings {
  readonly failOn: Severity;
  readonly reviewOn: ReviewThreshold;
  readonly onIncomplete: OnIncomplete;
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  readonly severity: RuleSeverities;
  readonly overrides: readonly PathOverride[];
  readonly allow: { readonly globals: readonly string[] };
  /** Empty: the code owners of each path. */
  readonly owners: readonly string[];
  readonly exceptions: readonly Exception[];
  readonly comment: CommentMode;
  readonly reviewComments: boolean;
  readonly lfs: { readonly fetch: boolean; readonly maxBytes: number };
  readonly packages: { readonly minimumAgeDays: number; readonly fetch: boolean };
  readonly advisories: { readonly check: boolean; readonly endpoint: string };
}

export const DEFAULTS: Settings = {
  // What runs code or very likely does must not merge; what only might needs a person.
  failOn: 'HIGH',
  reviewOn: 'MEDIUM',
  // What a loader would go on to run is worse than what it stops at.
  onIncomplete: 'by-risk',
  paths: ['**'],
  ignore: [],
  severity: new Map(),
  overrides: [],
  allow: { globals: [] },
  owners: [],
  exceptions: [],
  // Both need a permission to write.
  comment: 'off',
  reviewComments: false,
  // LFS bandwidth is billed to the owner of the repository; 500 MB is half of what GitHub gives for free.
  lfs: { fetch: false, maxBytes: 500e6 },
  // Poisoned releases were mostly found within hours; a day is what package managers wait by now.
  packages: { minimumAgeDays: 1, fetch: false },
  advisories: { check: true, endpoint: 'https://api.osv.dev' },
};

/** What an action's inputs or a command line may set. Absent: the policy file decides. */
export interface SettingsInputs {
  readonly failOn?: Severity;
  readonly reviewOn?: ReviewThreshold;
  readonly onIncomplete?: OnIncomplete;
  readonly comment?: CommentMode;
  readonly reviewComments?: boolean;
  readonly lfs?: { readonly fetch?: boolean; readonly maxBytes?: number };
  readonly packages?: { readonly fetch?: boolean };
  readonly advisories?: { readonly check?: boolean; readonly endpoint?: string };
}

/**
 * Input over policy file over default. A threshold given as input holds for every path: it replaces those of
 * the policy's overrides too, because whoever runs the tool sees the input and not the file.
 */
export function resolveSettings(inputs: SettingsInputs, policy: Policy, defaults = DEFAULTS): Settings {
  return {
    failOn: inputs.failOn ?? policy.failOn ?? defaults.failOn,
    reviewOn: inputs.reviewOn ?? policy.reviewOn ?? defaults.reviewOn,
    onIncomplete: inputs.onIncomplete ?? policy.onIncomplete ?? defaults.onIncomplete,
    paths: policy.paths ?? defaults.paths,
    ignore: policy.ignore ?? defaults.ignore,
    severity: new Map([...defaults.severity, ...policy.severity]),
    overrides: [...defaults.overrides, ...policy.overrides].map((override) =>
      withoutInputs(override, inputs),
    ),
    allow: { globals: [...defaults.allow.globals, ...policy.allow.globals] },
    owners: policy.owners ?? defaults.owners,
    exceptions: [...defaults.exceptions, ...policy.exceptions],
    comment: inputs.comment ?? policy.comment ?? defaults.comment,
    reviewComments: inputs.reviewComments ?? policy.reviewComments ?? defaults.reviewComments,
    lfs: {
      fetch: inputs.lfs?.fetch ?? policy.lfs.fetch ?? defaults.lfs.fetch,
      maxBytes: inputs.lfs?.maxBytes ?? policy.lfs.maxBytes ?? defaults.lfs.maxBytes,
    },
    packages: { ...defaults.packages, ...policy.packages, ...inputs.packages },
    advisories: { ...defaults.advisories, ...policy.advisories, ...inputs.advisories },
  };
}

function withoutInputs(override: PathOverride, inputs: SettingsInputs): PathOverride {
  const { paths, severity, failOn, reviewOn } = override;
  return {
    paths,
    severity,
    ...(failOn && !inputs.failOn && { failOn }),
    ...(reviewOn && !inputs.reviewOn && { reviewOn }),
  };
}

/** `ignored` files are listed in the report; `outside` ones are none of its business. */
export type Selection = 'inspect' | 'ignored' | 'outside';

/** Which files are looked at. @throws PolicyError BAD_GLOB */
export function fileSelection(settings: Pick<Settings, 'paths' | 'ignore'>): (path: string) => Selection {
  const wanted = compileGlobs(settings.paths);
  const ignored = compileGlobs(settings.ignore);
  return (path) => {
    if (!wanted(path)) return 'outside';
    return ignored(path) ? 'ignored' : 'inspect';
  };
}

/** What decides about the findings of one path. */
export interface PathRules {
  readonly failOn: Severity;
  readonly reviewOn: ReviewThreshold;
  readonly severity: RuleSeverities;
}

/** The settings for each path: overrides in order, the last one that says something wins. @throws PolicyError BAD_GLOB */
export function rulesByPath(settings: Settings): (path: string) => PathRules {
  const overrides = settings.overrides.map((override) => ({
    override,
    matches: compileGlobs(override.paths),
  }));
  return remembered((path) => {
    let rules: PathRules = settings;
    for (const { override, matches } of overrides) {
      if (!matches(path)) continue;
      rules = {
        failOn: override.failOn ?? rules.failOn,
        reviewOn: override.reviewOn ?? rules.reviewOn,
        severity: new Map([...rules.severity, ...override.severity]),
      };
    }
    return rules;
  });
}

/** One notice for each rule that the policy names and nobody knows: a slip there would silently do nothing. */
export function unknownRules(settings: Settings, isKnown: (rule: string) => boolean): readonly string[] {
  const named = new Set([
    ...settings.severity.keys(),
    ...settings.overrides.flatMap((override) => [...override.severity.keys()]),
    ...settings.exceptions.map((exception) => exception.rule),
  ]);
  return [...named]
    .filter((rule) => !isKnown(rule))
    .map((rule) => `The policy names the rule ${rule}, which does not exist; correct or remove it.`);
}
