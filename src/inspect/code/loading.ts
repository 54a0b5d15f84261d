// Judges how a program loads models: what it unpickles, whose code it trusts, and what it leaves unpinned.
import type { CodeCall } from '../../code/facts.ts';
import { matchOf, type Rule, type RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';
import { type ArgumentMark, type CompiledMark, compileMark, fits, regex } from './arguments.ts';
import { showing } from './origins.ts';
import type { Program } from './program.ts';
import { Loaders } from './loaders.ts';
import { modelCommand } from './model-commands.ts';
import { ModelRows } from './model-rows.ts';
import { unsafeNamesIn } from './unsafe-names.ts';
import { type Command, commandOf } from './names.ts';

/** One way of calling a loader; the first that fits decides. */
interface LoadCase {
  /** Resolved names; `.name` is any method or function of that last name; programs for shell. */
  readonly calls: readonly string[];
  readonly when?: readonly ArgumentMark[];
  /** None of these may hold. */
  readonly unless?: readonly ArgumentMark[];
  /** A capability that the first argument must come from. */
  readonly from?: string;
  /** Modules of which one must be imported. */
  readonly imports?: readonly string[];
  /** One of the names in the first argument must be of what no pickle may use. */
  readonly 'unsafe-names'?: boolean;
  /** Only of commands that are not read for the model they load. */
  readonly unread?: boolean;
  readonly severity: Severity | 'none';
  /** Why it matters, to stand behind the call in a sentence. */
  readonly says: string;
  /** A pattern: where a command has several lines, the finding stands on the one with this word. */
  readonly at?: string;
}

export interface LoadMatch {
  readonly cases: readonly LoadCase[];
}

/** The same with nothing but names, as rules of a team have it, also on the surface of code. */
export interface NamedCalls {
  readonly cases: readonly Pick<LoadCase, 'calls' | 'severity' | 'says'>[];
}

export interface LoadVerdict {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly call: number;
  readonly says: string;
  /** What is loaded, as far as it is constant. */
  readonly about: string;
  /** The program that loads it, when that is not what is called. */
  readonly program?: string;
  /** The key of a file of settings that says it. */
  readonly setting?: string;
  readonly at?: RegExp;
}

interface CompiledCase {
  readonly rule: Rule;
  readonly at: RegExp | undefined;
  readonly load: LoadCase;
  readonly when: readonly CompiledMark[];
  readonly unless: readonly CompiledMark[];
}

export function judgeLoading(program: Program, rules: RuleBook): LoadVerdict[] {
  const table = rules.index('loading', rules, () => new LoadTable(rulesOnCalls(rules)));
  const rows = ModelRows.of(rules);
  const loaders = Loaders.of(rules);
  const { facts, traits } = program;
  const imported = new Set(facts.imports.map(({ module }) => module.split('.', 1)[0] ?? ''));
  const verdicts: LoadVerdict[] = [];
  for (const [index, call] of facts.calls.entries()) {
    const starts =
      traits.ofCall.get(index)?.some(({ capability }) => capability === 'execute-process') === true;
    const command = starts && facts.language !== 'shell' ? commandOf(facts, call) : undefined;
    const model = modelCommand(facts, index, rows);
    const kept = loaders.kept(call.callee, call);
    const name = kept?.callee ?? traits.names[index] ?? '';
    const given = kept ?? call;
    const named = table.casesOf(name, given, command);
    if (model === undefined && named.length === 0) continue;
    const judge = new CallJudge(program, imported, index, model !== undefined, rules);
    // A command of the list is judged as that first; what is known of it by its name alone comes second.
    if (model !== undefined)
      judge.take(table.casesOf(model.call.callee, model.call), model.call, model.call, model);
    if (named.length > 0)
      judge.take(named, loaders.read(name, given).call, command ?? given, { program: kept?.callee });
    verdicts.push(...judge.verdicts);
  }
  return verdicts;
}

/** Ours are of loading; those of a team may be of code. */
function rulesOnCalls(rules: RuleBook): readonly Rule[] {
  return ['loading', 'code'].flatMap((surface) => rules.ofSurface(surface));
}

interface LoadedBy {
  readonly program?: string | undefined;
  readonly setting?: string;
}

/** What the rules say of one call, each of them once. */
class CallJudge {
  readonly verdicts: LoadVerdict[] = [];
  private readonly done = new Set<Rule>();
  private readonly program: Program;
  private readonly imported: ReadonlySet<string>;
  private readonly call: number;

  private readonly isRead: boolean;

  private readonly rules: RuleBook;

  constructor(
    program: Program,
    imported: ReadonlySet<string>,
    call: number,
    isRead: boolean,
    rules: RuleBook,
  ) {
    this.isRead = isRead;
    this.rules = rules;
    this.program = program;
    this.imported = imported;
    this.call = call;
  }

  take(cases: readonly CompiledCase[], given: CodeCall, also: CodeCall | Command, by: LoadedBy): void {
    for (const one of cases) {
      if (this.isRead && one.load.unread === true) continue;
      const unsafe = one.load['unsafe-names'] === true ? unsafeNamesIn(given, this.rules) : undefined;
      if (unsafe?.length === 0) continue;
      if (this.done.has(one.rule) || !isCase(this.program, one, given, also, this.imported)) continue;
      this.done.add(one.rule);
      const { severity, says } = one.load;
      if (severity === 'none') continue;
      this.verdicts.push({
        rule: one.rule,
        severity,
        call: this.call,
        says,
        about: unsafe?.join(', ').slice(0, MAX_ABOUT) ?? aboutOf(given),
        ...(by.program !== undefined && { program: by.program }),
        ...(by.setting !== undefined && { setting: by.setting }),
        ...(one.at !== undefined && { at: one.at }),
      });
    }
  }
}

/** The cases of all rules, by what they are of. */
class LoadTable {
  private readonly cases = new Map<string, readonly CompiledCase[]>();
  /** Answers so far: programs call the same all the time. */
  private readonly known = new Map<string, readonly CompiledCase[]>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules)
      for (const load of matchOf<LoadMatch>(rule).cases ?? []) {
        const compiled = {
          rule,
          load,
          at: regex(load.at),
          when: (load.when ?? []).map(compileMark),
          unless: (load.unless ?? []).map(compileMark),
        };
        for (const name of load.calls) {
          const key = name === ANY && compiled.when.some(isAboutOption) ? ANY_WITH_OPTIONS : name;
          this.cases.set(key, [...this.of(key), compiled]);
        }
      }
  }

  /** What may be said of a call by its name, its options and what it starts. */
  casesOf(name: string, { named, args }: CodeCall, command?: Command): readonly CompiledCase[] {
    const ofName = this.ofName(name);
    const hasOptions = named.size > 0 || args.some(({ kind }) => kind === 'many') || command !== undefined;
    if (!hasOptions) return ofName;
    return [...ofName, ...this.of(ANY_WITH_OPTIONS), ...(command === undefined ? [] : this.of(command.name))];
  }

  private ofName(name: string): readonly CompiledCase[] {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const last = `.${name.slice(name.lastIndexOf('.') + 1)}`;
    const found = [...this.of(name), ...this.of(last), ...this.of(ANY)];
    if (this.known.size < MAX_KEPT) this.known.set(name, found);
    return found;
  }

  private of(key: string): readonly CompiledCase[] {
    return this.cases.get(key) ?? NONE;
  }
}

const NONE: readonly CompiledCase[] = [];
/** Names of which the answer is kept, over a whole run. */
const MAX_KEPT = 20_000;

/** What rules write for any call; those that ask for an option are only asked of calls that have some. */
const ANY = '*';
const ANY_WITH_OPTIONS = '* with options';

function isAboutOption({ mark }: CompiledMark): boolean {
  return typeof mark.argument === 'string';
}

function isCase(
  { flow }: Program,
  { load, when, unless }: CompiledCase,
  call: CodeCall,
  given: CodeCall | Command,
  imported: ReadonlySet<string>,
): boolean {
  if (load.imports !== undefined && !load.imports.some((module) => imported.has(module))) return false;
  const holds = (mark: CompiledMark): boolean => fits(mark, call) || (given !== call && fits(mark, given));
  if (!when.every(holds) || unless.some(holds)) return false;
  const [first] = call.args;
  if (load.from === undefined) return true;
  if (first === undefined) return false;
  const { from } = load;
  return [flow.ofValue(first), flow.ofFile(first)].some((origins) => showing(origins, from).length > 0);
}

/** The first constant text among the arguments: a path, a repository, a model. */
function aboutOf({ args, named }: CodeCall): string {
  for (const value of [...args, ...named.values()])
    if (value.kind === 'text' && value.text !== '') return value.text.slice(0, MAX_ABOUT);
  return '';
}

/** Characters of what is loaded that are told. */
const MAX_ABOUT = 120;
