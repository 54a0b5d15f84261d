// What a program can do, as data of rules/code.yml, made into tables that answer for one name in constant time.
import type { CodeCall } from '../../code/facts.ts';
import type { RuleBook } from '../../core/rule.ts';
import { type CommandKnowledge, commandKnowledge } from '../command/knowledge.ts';
import type { InputMethods } from './inputs.ts';
import type { TokenOwner } from './tokens.ts';
import { WordFinder } from './word-finder.ts';
import { type ArgumentMark, type CompiledMark, compileMark, fits, optionsOf, regex } from './arguments.ts';

/** A word in the constant texts of a program. `has` is lower case and found first; `pattern` then decides. */
export interface TextMark {
  readonly kind: string;
  readonly has: string;
  readonly pattern?: string;
  /** A mark that many honest programs carry: alone it means little. */
  readonly weak?: boolean;
}

export interface CapabilityData {
  /** What the program does, to stand in a sentence: "downloads". */
  readonly does: string;
  /** Resolved names; `a.b.*` is everything below. */
  readonly calls?: readonly string[];
  /** Methods of values that are not resolved, where one of the modules is imported. */
  readonly methods?: Readonly<Record<string, readonly string[]>>;
  /** Programs, in shell or in a list of arguments. */
  readonly commands?: readonly string[];
  /** Names that are read or handed on. */
  readonly references?: readonly string[];
  readonly imports?: readonly string[];
  readonly texts?: readonly TextMark[];
  /** Whether the texts are lines of shell: in a shell script they count where they are run, not where they are printed. */
  readonly lines?: boolean;
  readonly arguments?: readonly ArgumentMark[];
  /** Where a value must arrive to count: the first argument, the command to run, its streams, or anywhere. */
  readonly takes?: 'first' | 'command' | 'streams' | 'any';
  /** Names of arguments that do not count. */
  readonly except?: readonly string[];
}

export interface CompiledText {
  readonly capability: string;
  readonly mark: TextMark;
  readonly pattern: RegExp | undefined;
  readonly lines: boolean;
}

interface CompiledArguments extends CompiledMark {
  readonly capability: string;
}

type Table = ReadonlyMap<string, readonly string[]>;

export interface CodeKnowledge {
  readonly capabilities: Readonly<Record<string, CapabilityData>>;
  /** A name of a part that any of several capabilities fills. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Capabilities that say how a call is made. */
  readonly modifiers: readonly string[];
  /** Calls whose result says nothing of their arguments. */
  readonly opaque: readonly string[];
  /** Calls that give the name of the machine. */
  readonly 'own-name': readonly string[];
  /** Names of arguments of which the result says nothing. */
  readonly settings: readonly string[];
  /** Methods whose result says nothing of their arguments, but of what they are called on. */
  readonly positional: readonly string[];
  /** Objects out of which comes what went into them, and the methods by which it goes in. */
  readonly containers: { readonly calls: readonly string[]; readonly methods: readonly string[] };
  /** How a program that was started is given its input. */
  readonly inputs: InputMethods;
  readonly hosts: { readonly known: readonly string[]; readonly notebook: readonly string[] };
  /** Services with their tokens, and where these belong. */
  readonly tokens: readonly TokenOwner[];
  /** Decoders that hide what a text says. */
  readonly 'hiding-layers': readonly string[];
  readonly 'import-time': readonly string[];
  readonly 'quiet-paths': readonly string[];
  readonly 'vendored-paths': readonly string[];
}

/** The tables made of the knowledge, once for each run. */
export class Capabilities {
  readonly data: CodeKnowledge;
  readonly texts: readonly CompiledText[];
  /** Finds the words of {@link texts}, by their place in it, and what addresses have behind their scheme. */
  readonly words: WordFinder;
  readonly opaque: ReadonlySet<string>;
  readonly positional: ReadonlySet<string>;
  readonly containers: ReadonlySet<string>;
  readonly putting: ReadonlySet<string>;
  readonly known: CommandKnowledge;
  /** By the part of a rule. */
  private readonly members = new Map<string, ReadonlySet<string>>();
  /** Answers so far: programs call the same all the time. */
  private readonly callees = new Map<string, readonly string[]>();
  private readonly calls: Table;
  private readonly below: Table;
  private readonly methods: ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]>;
  private readonly commands: Table;
  private readonly references: Table;
  private readonly tables: Table;
  private readonly imports: Table;
  private readonly byCall: ReadonlyMap<string, readonly CompiledArguments[]>;
  private readonly byName: ReadonlyMap<string, readonly CompiledArguments[]>;

  constructor(data: CodeKnowledge, known: CommandKnowledge) {
    this.data = data;
    this.known = known;
    const all = Object.entries(data.capabilities);
    const table = (pick: (of: CapabilityData) => readonly string[]): Table =>
      invert(all.map(([id, capability]) => [id, pick(capability)]));
    this.calls = table(({ calls = [] }) => calls.filter((name) => !name.endsWith('.*')));
    this.below = table(({ calls = [] }) =>
      calls.filter((name) => name.endsWith('.*')).map((name) => name.slice(0, -2)),
    );
    this.commands = table(({ commands = [] }) => commands);
    this.references = table(({ references = [] }) => references);
    this.tables = table(({ references = [] }) =>
      references.filter((name) => name.endsWith('()')).map((name) => name.slice(0, -2)),
    );
    this.imports = table(({ imports = [] }) => imports);
    this.methods = methodsOf(all);
    this.texts = all.flatMap(([capability, { texts = [], lines = false }]) =>
      texts.map((mark) => ({ capability, mark, pattern: regex(mark.pattern), lines })),
    );
    this.words = new WordFinder([...this.texts.map(({ mark }) => mark.has), '://']);
    const marks = all.flatMap(([capability, of]) =>
      (of.arguments ?? []).map((mark) => Object.assign(compileMark(mark), { capability })),
    );
    this.byCall = group(marks, ({ mark }) => mark.calls ?? []);
    this.byName = group(marks, ({ mark }) =>
      mark.calls === undefined && typeof mark.argument === 'string' ? [mark.argument] : [],
    );
    this.opaque = new Set(data.opaque);
    this.positional = new Set(data.positional);
    this.containers = new Set(data.containers.calls);
    this.putting = new Set(data.containers.methods);
  }

  static of(rules: RuleBook): Capabilities {
    return rules.index(
      'code',
      rules,
      () => new Capabilities(rules.knowledge<CodeKnowledge>('code'), commandKnowledge(rules)),
    );
  }

  /** Capabilities of a resolved callee. */
  ofCallee(callee: string): readonly string[] {
    const known = this.callees.get(callee);
    if (known !== undefined) return known;
    const found = this.findCallee(callee);
    if (this.callees.size < MAX_KEPT) this.callees.set(callee, found);
    return found;
  }

  private findCallee(callee: string): readonly string[] {
    const exact = this.calls.get(callee) ?? NONE;
    for (let dot = callee.lastIndexOf('.'); dot > 0; dot = callee.lastIndexOf('.', dot - 1)) {
      const below = this.below.get(callee.slice(0, dot));
      if (below !== undefined) return [...exact, ...below];
    }
    return exact;
  }

  ofMethod(method: string, imported: ReadonlySet<string>): readonly string[] {
    const rows = this.methods.get(method);
    if (rows === undefined) return NONE;
    return rows.filter(([, modules]) => modules.some((module) => imported.has(module))).map(([id]) => id);
  }

  ofCommand(command: string): readonly string[] {
    return this.commands.get(command) ?? NONE;
  }

  ofReference(name: string): readonly string[] {
    return this.references.get(name) ?? NONE;
  }

  /** Of a whole table of names that is handed on as one value. */
  ofTable(name: string): readonly string[] {
    return this.tables.get(name) ?? NONE;
  }

  ofImport(module: string): readonly string[] {
    return this.imports.get(module) ?? this.imports.get(module.split('.', 1)[0] ?? '') ?? NONE;
  }

  /** Capabilities that the arguments of a call give it, whatever it calls or for this callee only. */
  ofArguments(callee: string, call: Pick<CodeCall, 'args' | 'named'>): readonly string[] {
    const ofCall = this.byCall.get(callee);
    const options = optionsOf(call);
    if (ofCall === undefined && options.size === 0) return NONE;
    const found: string[] = [];
    const add = (marks: readonly CompiledArguments[]): void => {
      for (const mark of marks) if (fits(mark, call)) found.push(mark.capability);
    };
    if (ofCall !== undefined) add(ofCall);
    for (const name of options.keys()) add(this.byName.get(name) ?? []);
    return found;
  }

  /** What may fill a part of a rule, `a|b`: capabilities, or groups of them. */
  membersOf(part: string): ReadonlySet<string> {
    const known = this.members.get(part);
    if (known !== undefined) return known;
    const members = new Set(part.split('|').flatMap((name) => this.data.groups[name] ?? [name]));
    this.members.set(part, members);
    return members;
  }
}

const NONE: readonly string[] = [];
/** Names of which the answer is kept, over a whole run. */
const MAX_KEPT = 20_000;

function invert(lists: readonly (readonly [string, readonly string[]])[]): Table {
  const table = new Map<string, string[]>();
  for (const [id, names] of lists)
    for (const name of names) {
      const ids = table.get(name) ?? [];
      ids.push(id);
      table.set(name, ids);
    }
  return table;
}

function methodsOf(
  all: readonly (readonly [string, CapabilityData])[],
): ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]> {
  const table = new Map<string, (readonly [string, readonly string[]])[]>();
  for (const [id, { methods = {} }] of all)
    for (const [method, modules] of Object.entries(methods)) {
      const rows = table.get(method) ?? [];
      rows.push([id, modules]);
      table.set(method, rows);
    }
  return table;
}

function group(
  marks: readonly CompiledArguments[],
  keys: (mark: CompiledArguments) => readonly string[],
): ReadonlyMap<string, readonly CompiledArguments[]> {
  const table = new Map<string, CompiledArguments[]>();
  for (const mark of marks)
    for (const key of keys(mark)) {
      const row = table.get(key) ?? [];
      row.push(mark);
      table.set(key, row);
    }
  return table;
}
