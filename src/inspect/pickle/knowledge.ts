// What rules/pickle*.yml say about a global: known, dangerous, standard library, or unknown.
import { matchOf, type RuleBook } from '../../core/rule.ts';
import type { GlobalName } from '../../format/pickle/facts.ts';

/**
 * The standing of a global.
 * `tensors`: weights_only accepts it; `known`: a value type; `framework`: a class of a known framework; `combinator`: builds a callable
 * out of others; `nested-loader`: loads its constant argument; `carrier`: defines code by value; `dangerous`: on a deny list, `rule` says which;
 * `reference-only`: dangerous when called, harmless when merely named; `standard`: any other standard library
 * name; `unknown`: anything else.
 */
export type Standing =
  | {
      readonly kind:
        | 'tensors'
        | 'known'
        | 'framework'
        | 'combinator'
        | 'nested-loader'
        | 'carrier'
        | 'standard'
        | 'unknown';
    }
  | { readonly kind: 'dangerous' | 'reference-only'; readonly rule: string };

type NamesByModule = Readonly<Record<string, readonly string[]>>;

/** The knowledge in rules/pickle-allow.yml and rules/python-names.yml; the comments are there. */
type Knowledge = Readonly<
  Record<
    | 'tensors'
    | 'values'
    | 'frameworks'
    | 'references-only'
    | 'combinators'
    | 'code-carriers'
    | 'nested-loaders',
    NamesByModule
  > &
    Record<
      | 'framework-classes'
      | 'framework-class-exceptions'
      | 'modules-as-attributes'
      | 'modules-like-packages'
      | 'standard-library'
      | 'code-types'
      | 'run-on-load'
      | 'rebuilders'
      | 'calls-arguments',
      readonly string[]
    >
>;

/** Class names as frameworks write them: CapWords, perhaps private, never dotted. */
const CLASS_NAME = /^_{0,2}[A-Z][A-Za-z0-9]*$/;
const DUNDER = /^__.*__$/;

export class PickleKnowledge {
  private readonly exact = new Map<string, Standing>();
  /** Whole modules that are dangerous, with everything below them. */
  private readonly wholeModules = new Map<string, string>();
  /** Last parts of dangerous names that look like classes: Popen, FunctionType. */
  private readonly dangerousClasses = new Set<string>();
  private readonly classModules: ReadonlySet<string>;
  private readonly classExceptions: ReadonlySet<string>;
  private readonly modulesAsAttributes: ReadonlySet<string>;
  private readonly neverPackages: ReadonlySet<string>;
  private readonly standardLibrary: ReadonlySet<string>;
  private readonly codeTypes: ReadonlySet<string>;
  private readonly runOnLoad: ReadonlySet<string>;
  private readonly rebuilders: readonly string[];
  private readonly callsArguments: ReadonlySet<string>;
  /** By the object, of which a pickle has one for each name; a file's are gone with it. */
  private readonly standings = new WeakMap<GlobalName, Standing>();

  /** `allowed` are exact `module.name` entries of the policy: they make unknown names known, nothing else. */
  constructor(rules: RuleBook, allowed: ReadonlySet<string> = new Set()) {
    const knowledge = rules.knowledge<Knowledge>('pickle');
    for (const rule of rules.ofSurface('pickle'))
      this.learnDangerous(rule.id, matchOf<{ readonly globals: NamesByModule }>(rule).globals ?? {});
    this.learn('known', knowledge['frameworks']);
    this.learn('known', knowledge['values']);
    this.learn('tensors', knowledge['tensors']);
    this.learn('carrier', knowledge['code-carriers']);
    this.learn('combinator', knowledge['combinators']);
    this.learn('nested-loader', knowledge['nested-loaders']);
    this.learnReferences(knowledge['references-only']);
    this.classModules = new Set(knowledge['framework-classes']);
    this.classExceptions = new Set(knowledge['framework-class-exceptions']);
    this.modulesAsAttributes = new Set(knowledge['modules-as-attributes']);
    const packages = new Set(knowledge['modules-like-packages']);
    this.neverPackages = new Set([...this.modulesAsAttributes].filter((module) => !packages.has(module)));
    this.standardLibrary = new Set(knowledge['standard-library']);
    this.codeTypes = new Set(knowledge['code-types']);
    this.runOnLoad = new Set(knowledge['run-on-load']);
    this.rebuilders = knowledge['rebuilders'];
    this.callsArguments = new Set(knowledge['calls-arguments']);
    this.trust(allowed);
  }

  standingOf(global: GlobalName): Standing {
    let standing = this.standings.get(global);
    if (standing === undefined) {
      standing = this.findStanding(global);
      this.standings.set(global, standing);
    }
    return standing;
  }

  private findStanding(global: GlobalName): Standing {
    const standing = this.standingOfPath(`${global.module}.${global.name}`, global.name);
    if (standing.kind !== 'unknown' || global.spelled === undefined) return standing;
    const { module, name } = global.spelled;
    return this.standingOfPath(`${module}.${name}`, name);
  }

  /** As {@link standingOf}, for one way to split a path of which nobody knows where its module ends. */
  standingOfSplit({ module, name }: GlobalName): Standing {
    return this.standingOfPath(`${module}.${name}`, name, this.neverPackages);
  }

  /** Whether the global only names a built-in type, so that calling its result still only defines code. */
  namesCodeType(global: GlobalName): boolean {
    return this.codeTypes.has(`${global.module}.${global.name}`);
  }

  /** Whether the global, itself harmless, calls what it is given. */
  callsItsArguments(global: GlobalName): boolean {
    return this.callsArguments.has(`${global.module}.${global.name}`);
  }

  /** Whether loading runs a method of this name by itself. */
  runsOnLoad(method: string): boolean {
    return this.runOnLoad.has(method);
  }

  /** Whether the name is one that libraries give to classes, or to functions that rebuild their objects. */
  looksLikeRebuilding(global: GlobalName): boolean {
    const last = global.name.slice(global.name.lastIndexOf('.') + 1);
    const words = last.toLowerCase().replace(/^_+/, '');
    return CLASS_NAME.test(last) || this.rebuilders.some((word) => words.startsWith(word));
  }

  private standingOfPath(path: string, name: string, attributes = this.modulesAsAttributes): Standing {
    const exact = this.exact.get(path);
    if (exact !== undefined) return exact;
    const through = this.reachedThrough(name, attributes);
    if (through !== undefined) return { kind: 'dangerous', rule: through };
    const whole = this.wholeModuleOf(path);
    if (whole !== undefined) return { kind: 'dangerous', rule: whole };
    if (this.isFrameworkClass(path.slice(0, -name.length - 1), name)) return { kind: 'framework' };
    const [top = ''] = path.split('.', 1);
    return { kind: this.standardLibrary.has(top) ? 'standard' : 'unknown' };
  }

  /**
   * A dotted name walks attributes, so it may leave its module: `pathlib` `os.system`, `x` `__globals__...`.
   * Also catches a module that is imported as an attribute of another (`shutil` `os`, `random` `_os`).
   */
  private reachedThrough(name: string, attributes: ReadonlySet<string>): string | undefined {
    const parts = name.split('.');
    if (parts.length > 1 && parts.some((part) => DUNDER.test(part))) return 'PICKLE-IMPORT';
    for (let first = 0; first < parts.length; first++) {
      const module = parts[first]?.replace(/^_+(?=[a-z])/, '') ?? '';
      if (attributes.has(module)) return this.wholeModules.get(module) ?? 'PICKLE-IMPORT';
      const standing = first > 0 ? this.exact.get(parts.slice(first).join('.')) : undefined;
      if (standing?.kind === 'dangerous') return standing.rule;
    }
    return undefined;
  }

  private wholeModuleOf(path: string): string | undefined {
    for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
      const rule = this.wholeModules.get(path.slice(0, dot));
      if (rule !== undefined) return rule;
    }
    return undefined;
  }

  private isFrameworkClass(module: string, name: string): boolean {
    // A module re-exports what it imports: a class that is dangerous under its own name is so under any.
    if (!CLASS_NAME.test(name) || this.dangerousClasses.has(name)) return false;
    for (let prefix = module; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
      if (this.classExceptions.has(prefix)) return false;
      if (this.classModules.has(prefix)) return true;
    }
    return false;
  }

  /** A policy vouches for names that nobody knows. It cannot make a dangerous one harmless. */
  private trust(allowed: ReadonlySet<string>): void {
    for (const path of allowed) {
      const { kind } = this.standingOfPath(path, path.slice(path.lastIndexOf('.') + 1));
      if (kind === 'unknown' || kind === 'standard') this.exact.set(path, { kind: 'known' });
    }
  }

  private learn(
    kind: 'tensors' | 'known' | 'combinator' | 'nested-loader' | 'carrier',
    names: NamesByModule,
  ): void {
    for (const path of pathsOf(names)) this.exact.set(path, { kind });
  }

  private learnReferences(names: NamesByModule): void {
    for (const path of pathsOf(names)) {
      const standing = this.exact.get(path);
      const rule = standing?.kind === 'dangerous' ? standing.rule : 'PICKLE-STDLIB';
      this.exact.set(path, { kind: 'reference-only', rule });
    }
  }

  private learnDangerous(rule: string, globals: NamesByModule): void {
    for (const [module, names] of Object.entries(globals)) {
      for (const name of names) {
        if (name === '*') this.wholeModules.set(module, rule);
        else this.exact.set(`${module}.${name}`, { kind: 'dangerous', rule });
        const last = name.slice(name.lastIndexOf('.') + 1);
        if (CLASS_NAME.test(last)) this.dangerousClasses.add(last);
      }
    }
  }
}

/** What the rules alone say, without a policy: for formats that name Python's globals in texts. */
export function pythonKnowledge(rules: RuleBook): PickleKnowledge {
  return rules.index('python', rules, () => new PickleKnowledge(rules));
}

function pathsOf(names: NamesByModule): string[] {
  return Object.entries(names).flatMap(([module, list]) => list.map((name) => `${module}.${name}`));
}
