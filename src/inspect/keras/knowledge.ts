// What rules/keras*.yml say about the names in a configuration: Keras' own, refused, somebody else's.
import { matchOf, type Rule, type RuleBook } from '../../core/rule.ts';
import { type PickleKnowledge, pythonKnowledge } from '../pickle/knowledge.ts';

/** A class or function as a configuration names it. */
export interface KerasName {
  readonly module: string | undefined;
  readonly name: string;
  readonly registeredName: string | undefined;
  readonly kind: 'class' | 'function';
}

/** The rule that a name falls under; undefined for what Keras itself brings and models need. */
export type RuleId = string | undefined;

/** The policy makes unknown names known; it cannot vouch for dangerous ones. */
const MAY_BE_ALLOWED: ReadonlySet<string> = new Set([
  'KERAS-CUSTOM-CODE',
  'KERAS-FOREIGN-STDLIB',
  'KERAS-NON-MODEL-API',
]);

const CLASS_NAME = /^_?[A-Z][A-Za-z0-9_]*$/;

export class KerasKnowledge {
  private readonly names: Readonly<Record<string, ReadonlySet<string>>>;
  private readonly lowerClasses: ReadonlySet<string>;
  private readonly refused = new Map<string, string>();
  private readonly rules: RuleBook;
  private readonly allowed: ReadonlySet<string>;
  private readonly python: PickleKnowledge;

  /** `allowed` are exact `module.name` (or registered) entries of the policy. */
  constructor(rules: RuleBook, allowed: ReadonlySet<string>) {
    this.rules = rules;
    this.allowed = allowed;
    this.python = pythonKnowledge(rules);
    const lists = rules.knowledge<Readonly<Record<string, readonly string[]>>>('keras');
    this.names = Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, new Set(list)]));
    this.lowerClasses = new Set(lists['classes']?.map((name) => name.toLowerCase()));
    for (const id of ['KERAS-GADGET', 'KERAS-UNSAFE-SWITCH']) {
      for (const name of this.match(id, 'names')) this.refused.set(name, id);
    }
  }

  /** A list of a rule's match data. */
  match(id: string, key: string): readonly string[] {
    return listOf(this.rules.rule(id), key);
  }

  has(list: string, name: string): boolean {
    return this.names[list]?.has(name) ?? false;
  }

  /** The allow list decides: what is not Keras' own falls under some rule. */
  ruleOf(name: KerasName): RuleId {
    const rule = this.ruleOfName(name);
    return rule !== undefined && MAY_BE_ALLOWED.has(rule) && this.isAllowed(name) ? undefined : rule;
  }

  private ruleOfName(name: KerasName): RuleId {
    const { module } = name;
    if (module === undefined) return this.ruleWithoutModule(name);
    const inside = this.insideKeras(module);
    if (inside !== undefined) return this.ruleInsideKeras(name, inside);
    if (module === 'builtins' || module === '__builtin__') return this.ruleOfBuiltin(name);
    return this.ruleOfForeign(module, name.name);
  }

  /** A registered name vouches only where no module stands beside it, which Keras would import otherwise. */
  private isAllowed({ module, name, registeredName }: KerasName): boolean {
    if (module !== undefined && this.allowed.has(`${module}.${name}`)) return true;
    if (module !== undefined && module !== 'builtins') return false;
    return this.allowed.has(name) || (registeredName !== undefined && this.allowed.has(registeredName));
  }

  /** Keras' own part of a module path, `src.` left out; undefined outside the packages of Keras. */
  private insideKeras(module: string): string | undefined {
    for (const root of this.names['packages'] ?? []) {
      if (module === root) return '';
      if (!module.startsWith(`${root}.`)) continue;
      return module.slice(root.length + 1).replace(/^(?:src|api|_tf_keras|engine)\./, '');
    }
    return undefined;
  }

  private ruleInsideKeras(name: KerasName, inside: string): RuleId {
    const refused = this.refused.get(name.name);
    if (refused !== undefined) return refused;
    if (name.kind === 'class' && CLASS_NAME.test(name.name)) return this.ruleOfRegistered(name);
    const [part = ''] = inside.split('.', 1);
    const tensors = this.has('function-modules', part) && /^[a-z_][a-z0-9_]*$/.test(name.name);
    return tensors && !name.name.startsWith('__') ? this.ruleOfRegistered(name) : 'KERAS-NON-MODEL-API';
  }

  /** A registered name comes first when Keras looks a class up, whatever module stands beside it. */
  private ruleOfRegistered({ registeredName, name, kind }: KerasName): RuleId {
    if (registeredName === undefined || registeredName === name || registeredName === kind) return undefined;
    return this.isOwnRegistration(registeredName) ? undefined : 'KERAS-CUSTOM-CODE';
  }

  /** `package>Name`: the packages of Keras, and `Custom>Adam`, as TensorFlow 2.11 wrote its own optimizers. */
  private isOwnRegistration(registered: string): boolean {
    const [owner = '', name] = registered.split('>', 2);
    if (name === undefined) return registered === 'function' || this.isKnown(registered);
    return this.has('packages', owner) || (owner === 'Custom' && this.isKnown(name));
  }

  /** Older Keras looks optimizers up in lower case. */
  private isKnown(name: string): boolean {
    if (['classes', 'functions', 'operations'].some((list) => this.has(list, name))) return true;
    return this.lowerClasses.has(name.toLowerCase());
  }

  private ruleWithoutModule(name: KerasName): RuleId {
    const refused = this.refused.get(name.name);
    if (refused !== undefined && name.kind === 'function') return refused;
    const named = name.name.includes('>') ? this.isOwnRegistration(name.name) : this.isKnown(name.name);
    return named ? this.ruleOfRegistered(name) : 'KERAS-CUSTOM-CODE';
  }

  /** Keras writes `builtins` for functions whose module it does not say: its own, or the user's. */
  private ruleOfBuiltin(name: KerasName): RuleId {
    if (name.kind === 'function' && this.has('functions', name.name)) return this.ruleOfRegistered(name);
    if (name.kind === 'class' && this.has('plain-types', name.name)) return undefined;
    if (!this.has('python-functions', name.name)) return 'KERAS-CUSTOM-CODE';
    return this.ruleOfForeign('builtins', name.name);
  }

  /** What model-guard knows of Python's names is known from pickles; what it does not vouch for counts as dangerous. */
  private ruleOfForeign(module: string, name: string): RuleId {
    const { kind } = this.python.standingOf({ module, name });
    if (NEEDS_CODE.has(kind)) return 'KERAS-CUSTOM-CODE';
    return RUNS_CODE.has(kind) ? 'KERAS-FOREIGN-CALL' : 'KERAS-FOREIGN-STDLIB';
  }
}

/** Standings of names that act when called, and of those that are only somebody else's (see pickle/knowledge.ts). */
const RUNS_CODE: ReadonlySet<string> = new Set(['dangerous', 'nested-loader', 'carrier']);
const NEEDS_CODE: ReadonlySet<string> = new Set(['known', 'tensors', 'unknown']);

/** A list of names in a rule's match data. */
export function listOf(rule: Rule, key: string): readonly string[] {
  return matchOf<Readonly<Record<string, readonly string[]>>>(rule)[key] ?? [];
}
