// What a program can do, as data of rules/code.yml, made into tables that answer for one name in constant time.
import type { CodeCall, CodeValue } from '../../code/facts.ts';
import type { RuleBook } from '../../core/rule.ts';
import { type CommandKnowledge, commandKnowledge } from '../command/knowledge.ts';
import type { CapabilityData, CodeKnowledge, TextMark } from './knowledge.ts';
import { WordFinder } from './word-finder.ts';
import { type CompiledMark, compileMark, fits, optionsOf, regex } from './arguments.ts';

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

/** The tables made of the knowledge, once for each run. */
export class Capabilities {
  readonly data: CodeKnowledge;
  readonly texts: readonly CompiledText[];
  /** Finds the words of {@link texts}, by their place in it, and what addresses have behind their scheme. */
  readonly words: WordFinder;
  readonly opaque: ReadonlySet<string>;
  readonly positional: ReadonlySet<string>;
  private readonly codeThroughout: ReadonlySet<string>;
  readonly steady: ReadonlySet<string>;
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
  private readonly importPatterns: readonly (readonly [string, RegExp])[];
  private readonly named: readonly (readonly [string, RegExp])[];
  /** Answers so far, as for {@link callees}. */
  private readonly ofNames = new Map<string, readonly string[]>();
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
    this.imports = table(({ imports = [] }) => imports.filter((name) => !name.startsWith('^')));
    this.importPatterns = all.flatMap(([id, { imports = [] }]) =>
      imports.filter((name) => name.startsWith('^')).map((name) => [id, new RegExp(name)] as const),
    );
    this.named = all.flatMap(([id, { names = [] }]) => names.map((name) => [id, new RegExp(name)] as const));
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
    this.codeThroughout = new Set(data['code-throughout']);
    this.steady = new Set(data.steady);
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

  /** What a call runs: its first argument, or all of them: `Function('require', code)`. */
  programsOf({ callee, args }: Pick<CodeCall, 'callee' | 'args'>): readonly CodeValue[] {
    return this.codeThroughout.has(callee) ? args : args.slice(0, 1);
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

  /** What a name shows wherever its value goes. */
  ofName(name: string): readonly string[] {
    const known = this.ofNames.get(name);
    if (known !== undefined) return known;
    const found = this.named.filter(([, pattern]) => pattern.test(name)).map(([id]) => id);
    const kept = found.length === 0 ? NONE : found;
    if (this.ofNames.size < MAX_KEPT) this.ofNames.set(name, kept);
    return kept;
  }

  /** Of a whole table of names that is handed on as one value. */
  ofTable(name: string): readonly string[] {
    return this.tables.get(name) ?? NONE;
  }

  ofImport(module: string): readonly string[] {
    if (module.includes('://'))
      return this.importPatterns.filter(([, pattern]) => pattern.test(module)).map(([id]) => id);
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
