// Calls of libraries that load a model, with what they load as the first argument however it was passed.
import type { CodeCall, CodeValue } from '../../code/facts.ts';
import type { RuleBook } from '../../core/rule.ts';
import { MAX_TEXT, optionsOf } from './arguments.ts';
import { asOptions } from './model-words.ts';

/** One row of `loaders`; rules/loaders.yml says what each field means. */
interface LoaderRow {
  readonly calls: readonly string[];
  readonly model: readonly (number | string)[];
  readonly names?: readonly string[];
}

/** An option that names a commit beside `revision`, and the parameter of the repository that it belongs to. */
interface FurtherRevision {
  readonly option: string;
  readonly of?: string;
}

interface LoaderKnowledge {
  readonly 'model-names': readonly string[];
  readonly loaders: readonly LoaderRow[];
  readonly 'inner-options': readonly string[];
  readonly 'inner-names': readonly string[];
  readonly partials: readonly string[];
  readonly 'further-revisions': readonly FurtherRevision[];
}

interface Loader {
  readonly model: readonly (number | string)[];
  readonly names: readonly RegExp[];
}

export interface Loaded {
  /** The first argument is what is loaded; `revision` is named also where the name holds it. */
  readonly call: CodeCall;
  /** The repository, where it is known. */
  readonly repository: string | undefined;
}

const ANY = '*';

export class Loaders {
  readonly furtherRevisions: readonly FurtherRevision[];
  private readonly partials: ReadonlySet<string>;
  private readonly rows = new Map<string, Loader>();
  private readonly innerOptions: readonly string[];
  private readonly innerNames: readonly string[];
  private readonly telling: ReadonlySet<string>;

  private constructor(data: LoaderKnowledge) {
    for (const { calls, model, names } of data.loaders) {
      const loader = { model, names: (names ?? data['model-names']).map((source) => new RegExp(source)) };
      for (const name of calls) this.rows.set(name, loader);
    }
    this.innerOptions = data['inner-options'];
    this.innerNames = data['inner-names'];
    this.partials = new Set(data.partials);
    this.furtherRevisions = data['further-revisions'];
    this.telling = new Set([
      ...this.innerOptions,
      ...this.innerNames,
      ...this.furtherRevisions.map(({ option }) => option),
    ]);
  }

  /** Made once for a rule book. */
  static of(rules: RuleBook): Loaders {
    return rules.index('loaders', rules, () => new Loaders(rules.knowledge<LoaderKnowledge>('loading')));
  }

  /** The call that `partial(f, ...)` keeps; undefined for any other, and where it is not known of what. */
  kept(name: string, call: CodeCall): CodeCall | undefined {
    if (!this.partials.has(name)) return undefined;
    const [of, ...args] = call.args;
    return of?.kind === 'name' ? { ...call, callee: of.name, args } : undefined;
  }

  /** Whether the list has a row for the function itself, so that it is known to load something. */
  knows(name: string): boolean {
    return this.ofName(name) !== undefined;
  }

  /** The call as rules see it. `name` is the resolved name of what is called. */
  read(name: string, call: CodeCall): Loaded {
    const own = this.ofName(name);
    if (own === undefined && !this.saysMuch(call)) return { call, repository: undefined };
    const loader = own ?? this.rows.get(ANY);
    const named = this.withInner(optionsOf(call));
    const model = loader === undefined ? undefined : modelOf(loader, call.args, named);
    if (loader === undefined || model === undefined)
      return { call: { ...call, named }, repository: undefined };
    const { model: repository, revision } = groupsOf(loader, model) ?? {};
    if (revision !== undefined && !named.has('revision'))
      return {
        call: {
          ...call,
          args: [model, ...call.args],
          named: new Map(named).set('revision', known(revision)),
        },
        repository,
      };
    return { call: { ...call, args: [model, ...call.args], named }, repository };
  }

  private ofName(name: string): Loader | undefined {
    return this.rows.get(name) ?? this.rows.get(`.${name.slice(name.lastIndexOf('.') + 1)}`);
  }

  /** Most calls have no option that matters, and are left alone. */
  private saysMuch({ named, args }: CodeCall): boolean {
    for (const key of named.keys()) if (this.telling.has(key)) return true;
    return args.some(
      (value) => value.kind === 'many' && value.keys?.some((key) => this.telling.has(key ?? '')),
    );
  }

  /** Options with those of the dictionaries that are handed on. */
  private withInner(options: ReadonlyMap<string, CodeValue>): ReadonlyMap<string, CodeValue> {
    const inner = this.innerOptions.flatMap((name) => options.get(name) ?? []);
    if (inner.length === 0) return options;
    const all = new Map(options);
    const given = [...optionsOf({ args: inner, named: new Map() }), ...inner.flatMap(settingsOf)];
    for (const [name, value] of given)
      if (this.innerNames.includes(name) && !all.has(name)) all.set(name, value);
    return all;
  }
}

/** `pretrained=someone/m,trust_remote_code=True`, as lm-eval takes its options in one text. */
function settingsOf(value: CodeValue): (readonly [name: string, value: CodeValue])[] {
  if (value.kind !== 'text' || value.text.length > MAX_TEXT || !value.text.includes('=')) return [];
  return asOptions([value.text]).flatMap((word) => {
    const [, name, text = ''] = /^--([\w-]{1,80})=(.*)$/s.exec(word ?? '') ?? [];
    const isSwitch = /^(?:true|false)$/i.test(text);
    if (name === undefined) return [];
    return [[name, isSwitch ? { kind: 'literal', value: /^t/i.test(text) } : known(text)] as const];
  });
}

/** What has the form of a name comes before other texts, and those before what is not known. */
function modelOf(
  loader: Loader,
  args: readonly CodeValue[],
  named: ReadonlyMap<string, CodeValue>,
): CodeValue | undefined {
  const given = loader.model.flatMap(
    (role) => (typeof role === 'number' ? args[role] : named.get(role)) ?? [],
  );
  return (
    given.find((value) => groupsOf(loader, value) !== undefined) ??
    given.find(({ kind }) => kind === 'text') ??
    given[0]
  );
}

function groupsOf({ names }: Loader, value: CodeValue): Partial<Record<string, string>> | undefined {
  if (value.kind !== 'text' || value.text.length > MAX_TEXT) return undefined;
  for (const pattern of names) {
    const groups = pattern.exec(value.text)?.groups;
    if (groups !== undefined) return groups;
  }
  return undefined;
}

function known(text: string): CodeValue {
  return { kind: 'text', text, layers: [] };
}
