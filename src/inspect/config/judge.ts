// Judges the facts of a configuration by the rules of the hub and config surfaces.
import { matchOf, type RuleBook } from '../../core/rule.ts';
import type { HubFact } from '../../format/hub/facts.ts';
import type { PickleKnowledge } from '../pickle/knowledge.ts';
import { useOfName } from '../python-name.ts';
import { quoted } from '../quoted.ts';
import type { ConfigVerdict } from './verdict.ts';

/** What the rules of these surfaces share; the comments are in rules/hub.yml and rules/config.yml. */
interface Knowledge {
  readonly 'pipeline-libraries': readonly string[];
  readonly 'module-packages': readonly string[];
  readonly 'adapter-packages': readonly string[];
}

export interface ConfigJudge {
  readonly rules: RuleBook;
  readonly python: PickleKnowledge;
  /** Exact names that the policy vouches for. */
  readonly allowed: ReadonlySet<string>;
  /** Whether the file belongs to a model: its classes come from whoever made it, not from this repository. */
  readonly isModel: boolean;
}

type Judge<Kind extends HubFact['kind']> = (
  fact: Extract<HubFact, { kind: Kind }>,
  judge: ConfigJudge,
) => Omit<ConfigVerdict, 'offset'> | undefined;

export function judgeFact(fact: HubFact, judge: ConfigJudge): ConfigVerdict[] {
  const verdict = verdictOf(fact, judge);
  return verdict === undefined ? [] : [{ ...verdict, offset: fact.offset }];
}

function verdictOf(fact: HubFact, judge: ConfigJudge): Omit<ConfigVerdict, 'offset'> | undefined {
  switch (fact.kind) {
    case 'code':
      return code(fact, judge);
    case 'trust':
      return {
        rule: 'HUB-TRUST-SWITCH',
        about: 'trust_remote_code',
        evidence: 'switches trust_remote_code on',
      };
    case 'kernel':
      return kernel(fact, judge);
    case 'component':
      return component(fact, judge);
    case 'module':
      return imported(fact.type, 'module-packages', 'loads a module of the model with', judge);
    case 'library':
      return library(fact, judge);
    case 'base':
      return base(fact, judge);
    case 'target':
      return target(fact, judge);
    case 'loader':
      return loader(fact, judge);
    case 'code-path':
      return {
        rule: 'CONFIG-CODE-PATH',
        about: fact.path,
        evidence: `puts ${quoted(fact.path)} in front of Python's search path when the model is loaded`,
      };
    case 'handler':
      return handler(fact, judge);
    case 'template':
      return undefined;
  }
}

const code: Judge<'code'> = ({ key, reference }, { allowed }) => {
  if (allowed.has(reference)) return undefined;
  const [repository = '', name] = reference.split('--', 2);
  if (name !== undefined || reference.includes('/')) {
    const about = name === undefined ? reference : repository;
    const evidence = `${key} fetches code from the repository ${quoted(about)} (${quoted(reference)})`;
    return { rule: 'HUB-FOREIGN-CODE', about, evidence };
  }
  return {
    rule: 'HUB-CUSTOM-CODE',
    about: reference,
    evidence: `${key} names the class ${quoted(reference)}, which is code beside the model`,
  };
};

const kernel: Judge<'kernel'> = ({ key, value }) =>
  value.includes('/')
    ? {
        rule: 'HUB-KERNEL',
        about: value,
        evidence: `${key} makes the library fetch and import ${quoted(value)}`,
      }
    : undefined;

/** The pipeline itself is such a pair when its class is in a file of the repository. */
const component: Judge<'component'> = ({ key, library, name }, judge) => {
  const { rules } = judge;
  const known = rules.knowledge<Knowledge>('hub')['pipeline-libraries'];
  if (known.includes(library.split('.', 1)[0] ?? '') && !isDangerous(`${library}.${name}`, judge))
    return undefined;
  return classVerdict(`${library}.${name}`, `builds the component ${quoted(key)} with`, judge);
};

const library: Judge<'library'> = (fact, judge) =>
  imported(`${fact.library}.${fact.name}`, 'adapter-packages', 'imports for the adapter', judge);

function imported(
  path: string,
  packages: 'module-packages' | 'adapter-packages',
  evidence: string,
  judge: ConfigJudge,
): Omit<ConfigVerdict, 'offset'> | undefined {
  const known = judge.rules.knowledge<Knowledge>('hub')[packages];
  if (isBelow(path, known) && !isDangerous(path, judge)) return undefined;
  return classVerdict(path, evidence, judge);
}

/** A class that is no library's: dangerous by its name, from another repository, or code beside the model. */
function classVerdict(
  path: string,
  evidence: string,
  judge: ConfigJudge,
): Omit<ConfigVerdict, 'offset'> | undefined {
  if (judge.allowed.has(path)) return undefined;
  const text = `${evidence} ${quoted(path)}`;
  if (isDangerous(path, judge)) return { rule: 'CONFIG-DANGEROUS-CLASS', about: path, evidence: text };
  const foreign = path.includes('--');
  return { rule: foreign ? 'HUB-FOREIGN-CODE' : 'HUB-CUSTOM-CODE', about: path, evidence: text };
}

const base: Judge<'base'> = ({ path }) => {
  const what = /^[a-z][a-z0-9+.-]*:\/\//i.test(path)
    ? 'an address'
    : /^(?:\/|~|[A-Za-z]:[\\/]|\.\.)/.test(path)
      ? 'a path of one machine'
      : undefined;
  return what === undefined
    ? undefined
    : { rule: 'HUB-LOCAL-BASE', about: path, evidence: `names ${what} as its base model, ${quoted(path)}` };
};

/** Hydra's key, and the tags of HyperPyYAML: nobody else has them. */
function builds(key: string): boolean {
  return key === '_target_' || key.startsWith('!');
}

/** Other programs have keys named `target` and `class_path`: there only what is dangerous says something. */
const target: Judge<'target'> = (fact, judge) => {
  const name = fact.target.trim();
  if (judge.allowed.has(name)) return undefined;
  const evidence = `${fact.key} builds ${quoted(name)}`;
  if (!/^[\w.$]+$/.test(name)) {
    const dynamic = builds(fact.key) && name.includes('${');
    return dynamic
      ? custom(name, `${fact.key} builds a class whose name is worked out, ${quoted(name)}`, judge)
      : undefined;
  }
  if (resolvers(judge).includes(name) && builds(fact.key)) return resolved(fact, judge);
  if (harmless(judge).includes(name)) return undefined;
  // Who has such a key imports a module and takes one name from it: a method of a class is out of reach.
  if (!builds(fact.key) && /(?:^|\.)[A-Z]\w*\.__\w+__$/.test(name)) return undefined;
  const use = useOfName(name, judge.python);
  if (use === 'dangerous' && (builds(fact.key) || name.includes('.')))
    return { rule: 'CONFIG-DANGEROUS-CLASS', about: name, evidence };
  if (!builds(fact.key) || use === 'known') return undefined;
  if (isBelow(name, quiet(judge))) return undefined;
  if (use === 'standard' && judge.isModel) return { rule: 'CONFIG-STANDARD-LIBRARY', about: name, evidence };
  return custom(name, evidence, judge);
};

/** Hydra's own functions import what stands under `path`, and instantiate what is nested, which is judged by itself. */
function resolved(
  { path }: Extract<HubFact, { kind: 'target' }>,
  judge: ConfigJudge,
): Omit<ConfigVerdict, 'offset'> | undefined {
  return path === undefined
    ? undefined
    : target({ kind: 'target', key: '_target_', target: path, offset: 0 }, judge);
}

/** The classes of a repository's own experiments are in the repository, and reviewed there. */
function custom(about: string, evidence: string, { isModel }: ConfigJudge): Omit<ConfigVerdict, 'offset'> {
  return { rule: 'CONFIG-CUSTOM-CLASS', about, evidence, ...(isModel ? {} : { severity: 'LOW' }) };
}

const loader: Judge<'loader'> = ({ module }, judge) => {
  if (judge.allowed.has(module)) return undefined;
  const evidence = `loader_module imports ${quoted(module)} when the model is loaded`;
  if (isBelow(module, loaders(judge))) return undefined;
  const dangerous =
    useOfName(module, judge.python) === 'dangerous' || isDangerous(`${module}._load_pyfunc`, judge);
  return { rule: dangerous ? 'CONFIG-DANGEROUS-CLASS' : 'CONFIG-CUSTOM-CLASS', about: module, evidence };
};

/** Handlers of TorchServe itself are given by name, without a suffix. */
const handler: Judge<'handler'> = (fact) =>
  /\.py(?::|$)/.test(fact.handler)
    ? {
        rule: 'CONFIG-HANDLER',
        about: fact.handler,
        evidence: `the server runs ${quoted(fact.handler)} of the archive as its handler`,
      }
    : undefined;

function isDangerous(path: string, { python }: ConfigJudge): boolean {
  return useOfName(path, python) === 'dangerous';
}

function isBelow(path: string, packages: readonly string[]): boolean {
  return packages.some((name) => path === name || path.startsWith(`${name}.`));
}

interface TargetMatch {
  readonly quiet: readonly string[];
  readonly resolvers: readonly string[];
  readonly harmless: readonly string[];
  readonly loaders: readonly string[];
}

function quiet({ rules }: ConfigJudge): readonly string[] {
  return matchOf<TargetMatch>(rules.rule('CONFIG-CUSTOM-CLASS')).quiet ?? [];
}

function loaders({ rules }: ConfigJudge): readonly string[] {
  return matchOf<TargetMatch>(rules.rule('CONFIG-CUSTOM-CLASS')).loaders ?? [];
}

function harmless({ rules }: ConfigJudge): readonly string[] {
  return matchOf<TargetMatch>(rules.rule('CONFIG-DANGEROUS-CLASS')).harmless ?? [];
}

function resolvers({ rules }: ConfigJudge): readonly string[] {
  return matchOf<TargetMatch>(rules.rule('CONFIG-DANGEROUS-CLASS')).resolvers ?? [];
}
