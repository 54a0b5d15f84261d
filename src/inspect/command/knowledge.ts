// What is known of programs that fetch, send, run and install, in the shape of rules/command-names.yml.
import type { RuleBook } from '../../core/rule.ts';
import { type TextRunnerData, type TextRunners, textRunnersOf } from './handed.ts';
import { type PackageTool, type PackageToolData, packageToolOf } from './package-tools.ts';
import { type PackageSourceData, type PackageSources, packageSourcesOf } from './sources.ts';
import { type SystemManagerData, type SystemManagers, systemManagersOf } from './system-managers.ts';
import { type FetcherData, type Fetcher, fetcherOf } from './fetcher.ts';
import { type Unpacker, type UnpackerData, unpackersOf } from './unpack.ts';

/** The comments are in the file. */
interface Names {
  readonly shells: readonly string[];
  readonly powershells: readonly string[];
  readonly evaluators: readonly string[];
  readonly interpreters: readonly string[];
  readonly runners: readonly string[];
  readonly 'file-runners': readonly string[];
  readonly 'starting-words': readonly string[];
  readonly 'before-program': Readonly<Record<string, readonly string[]>>;
  readonly 'words-before': readonly string[];
  readonly 'run-through': readonly (readonly string[])[];
  readonly talkers: readonly string[];
  readonly verifiers: readonly string[];
  readonly copiers: readonly string[];
  readonly unpackers: readonly UnpackerData[];
  readonly fetchers: readonly FetcherData[];
  readonly 'runs-texts': readonly TextRunnerData[];
  readonly 'runs-variables': readonly string[];
  readonly 'node-valued': string;
  readonly 'node-installs': readonly string[];
  readonly 'node-locked': readonly string[];
  readonly 'python-valued': string;
  readonly 'python-locked': readonly string[];
  readonly 'package-tools': readonly PackageToolData[];
  readonly 'package-sources': readonly PackageSourceData[];
  readonly 'bootstrap-packages': readonly string[];
  readonly 'build-tools': readonly string[];
  readonly installers: readonly string[];
  readonly publishers: readonly string[];
  readonly 'system-managers': readonly SystemManagerData[];
  readonly 'system-sources': readonly string[];
}

type Words = ReadonlySet<string>;

export interface CommandKnowledge {
  readonly shells: Words;
  readonly powershells: Words;
  readonly evaluators: Words;
  readonly interpreters: Words;
  /** Everything that runs what it is given to read. */
  readonly runners: Words;
  readonly beforeProgram: ReadonlyMap<string, Words>;
  readonly wordsBefore: Words;
  /** Those, and programs that start another one. */
  readonly startingWords: Words;
  readonly fileRunners: Words;
  readonly runThrough: readonly (readonly string[])[];
  readonly talkers: Words;
  readonly verifiers: Words;
  readonly copiers: Words;
  readonly unpackers: ReadonlyMap<string, Unpacker>;
  readonly fetchers: ReadonlyMap<string, Fetcher>;
  /** Programs that run a text that they are given, and variables whose text some program runs. */
  readonly textRunners: TextRunners;
  readonly textVariables: Words;
  readonly node: { readonly valued: Words; readonly installs: Words; readonly locked: Words };
  readonly python: { readonly valued: Words; readonly locked: Words };
  readonly packageTools: readonly PackageTool[];
  readonly packageSources: PackageSources;
  readonly bootstrap: Words;
  /** The installers, and tools of Python that are as well known. */
  readonly buildTools: Words;
  readonly installers: readonly string[];
  /** The installers, and publishers with all that they publish. */
  readonly publishers: readonly string[];
  readonly systemManagers: SystemManagers;
  /** Repositories of distributions and of well-known projects for them, and all publishers. */
  readonly systemSources: readonly string[];
}

/** Made once for each run. */
export function commandKnowledge(rules: RuleBook): CommandKnowledge {
  return rules.index('command', rules, () => made(rules.knowledge<Names>('command')));
}

function made(names: Names): CommandKnowledge {
  const { shells, powershells, evaluators, interpreters, fetchers } = names;
  return {
    shells: new Set(shells),
    powershells: new Set(powershells),
    evaluators: new Set(evaluators),
    interpreters: new Set(interpreters),
    runners: new Set([...shells, ...powershells, ...evaluators, ...interpreters, ...names.runners]),
    beforeProgram: new Map(
      Object.entries(names['before-program']).map(([name, words]) => [name, new Set(words)]),
    ),
    wordsBefore: new Set(names['words-before']),
    startingWords: new Set([...names['words-before'], ...names['starting-words']]),
    fileRunners: new Set(names['file-runners']),
    runThrough: names['run-through'],
    talkers: new Set(names.talkers),
    verifiers: new Set(names.verifiers),
    copiers: new Set(names.copiers),
    unpackers: unpackersOf(names.unpackers),
    fetchers: new Map(fetchers.flatMap((data) => data.names.map((name) => [name, fetcherOf(data)]))),
    textRunners: textRunnersOf(names['runs-texts']),
    textVariables: new Set(names['runs-variables']),
    node: {
      valued: wordSet(names['node-valued']),
      installs: new Set(names['node-installs']),
      locked: new Set(names['node-locked']),
    },
    python: { valued: wordSet(names['python-valued']), locked: new Set(names['python-locked']) },
    packageTools: names['package-tools'].map(packageToolOf),
    packageSources: packageSourcesOf(names['package-sources']),
    bootstrap: new Set(names['bootstrap-packages']),
    buildTools: new Set([...names['bootstrap-packages'], ...names['build-tools']]),
    installers: names.installers,
    publishers: [...names.installers, ...names.publishers],
    systemManagers: systemManagersOf(names['system-managers']),
    systemSources: [...names.installers, ...names.publishers, ...names['system-sources']],
  };
}

function wordSet(text: string): Words {
  return new Set(text.split(/\s+/));
}
