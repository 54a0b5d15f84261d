// Which words of a step hold a secret: expressions, variables of the workflow, variables and files made of them.
import type { Command } from '../../format/workflow/commands.ts';
import { type Reference, referencesIn } from '../../format/workflow/expressions.ts';
import type { Step } from '../../format/workflow/facts.ts';
import { type JobScope, type Script, variableOf } from './scope.ts';

/** What a text gives away. `all`: the whole environment, or everything that the workflow was given. */
export type Carried = 'none' | 'secret' | 'all';

/** Names of variables as shells, PowerShell, Python and JavaScript write them. */
const VARIABLE =
  /(?:\$env:|\$\{?|%|environ(?:\.get)?\s{0,4}[[(]\s{0,4}['"]|getenv\s{0,4}\(\s{0,4}['"]|process\.env(?:\??\.|\[\s{0,4}['"`])|\bENV(?:\.fetch)?[[(]\s{0,4}['"])([A-Za-z_]\w*)/g;
const TAKEN_APART = /\{([^{}]{1,300})\}\s{0,4}=\s{0,4}process\.env\b/;
/** The environment itself, rather than one variable of it. */
const WHOLE =
  /(?:dict|str|repr|json\.dumps|urlencode|list)\(\s{0,4}(?:os\.)?environ\b|environ\.(?:items|copy|values)\(|JSON\.stringify\(\s{0,4}process\.env\s{0,4}[,)]|Object\.(?:entries|values)\(\s{0,4}process\.env\s{0,4}\)|\/proc\/(?:self|\$\$|\d{1,10})\/environ/;
/** The request token of identity tokens is in every script of a job that may have them. */
const ALWAYS_SECRET: readonly string[] = ['actions_id_token_request_token', 'actions_runtime_token'];

/** Variables and contexts in which the runner holds addresses of GitHub. */
const OWN_ADDRESS =
  /^(?:(?:github_)?(?:api|server|graphql)_url|actions_(?:id_token_request|runtime|results|cache)_url)$/i;

/** The secrets of one step, and what its script makes of them. Lower case, as variables of the workflow are. */
export class Carriers {
  private readonly variables = new Map<string, Carried>();
  private readonly files = new Map<string, Carried>();
  private readonly constants = new Map<string, string>();
  private readonly step: Step;
  private readonly scope: JobScope;

  constructor(step: Step, scope: JobScope) {
    this.step = step;
    this.scope = scope;
    for (const name of ALWAYS_SECRET) this.variables.set(name, 'secret');
  }

  /** What a word or a program holds. */
  in(text: string): Carried {
    let found = this.inExpressions(text);
    if (WHOLE.test(text)) return 'all';
    for (const [, name = ''] of text.matchAll(VARIABLE)) found = more(found, this.variable(name));
    for (const name of TAKEN_APART.exec(text)?.[1]?.split(/[\s,:]+/) ?? [])
      found = more(found, this.variable(name));
    const file = this.files.get(fileOf(text));
    return file === undefined ? found : more(found, file);
  }

  /** Remembers what a command puts into variables and files. */
  follow(command: Command, fed: Carried): void {
    const { words } = command;
    for (const word of words) {
      const [, name, value = ''] = /^([A-Za-z_]\w*)=([^]*)$/.exec(word) ?? [];
      if (name !== undefined) this.assign(name, value, value.includes('$()') ? fed : 'none');
    }
    const to = words.lastIndexOf('>');
    const target = to === -1 ? (words.includes('tee') ? words.at(-1) : undefined) : words[to + 1];
    if (target === undefined) return;
    const held = more(
      fed,
      words.reduce((all: Carried, word) => more(all, this.in(word)), 'none'),
    );
    if (held !== 'none') this.files.set(fileOf(target), held);
  }

  /** With variables in place whose value is written in the workflow. */
  expand(word: string): string {
    if (!word.includes('$')) return word;
    return word
      .slice(0, MAX_WORD)
      .replaceAll(
        /\$\{\{\s*(?:env|github)\.(\w+)\s*\}\}|\$\{(\w+)\}|\$(\w+)/gi,
        (whole, a?: string, b?: string, c?: string) => this.constant(a ?? b ?? c ?? '') ?? whole,
      )
      .slice(0, MAX_WORD);
  }

  private assign(name: string, value: string, fed: Carried): void {
    const key = name.toLowerCase();
    this.variables.set(key, more(fed, this.in(value)));
    this.constants.delete(key);
    if (!value.includes('$()')) this.constants.set(key, this.expand(value));
  }

  private variable(name: string): Carried {
    const own = this.variables.get(name.toLowerCase());
    if (own !== undefined) return own;
    const text = variableOf(name, this.step, this.scope);
    if (text === undefined || !text.text.includes('${{')) return 'none';
    // one step deep: GitHub does not look through env in env of the same level either
    return this.scope
      .referencesOf(text)
      .filter(({ path }) => !path.startsWith('env.'))
      .map((reference) => this.inReference(reference))
      .reduce(more, 'none');
  }

  private constant(name: string): string | undefined {
    const own = this.constants.get(name.toLowerCase());
    if (own !== undefined || this.variables.has(name.toLowerCase())) return own;
    if (OWN_ADDRESS.test(name)) return 'https://github.com/';
    const text = variableOf(name, this.step, this.scope)?.text;
    return text?.includes('${{') === true ? undefined : text?.trim();
  }

  private inExpressions(text: string): Carried {
    if (!text.includes('${{')) return 'none';
    return referencesIn(text)
      .map((reference) => this.inReference(reference))
      .reduce(more, 'none');
  }

  private inReference({ path, isValue, within }: Reference): Carried {
    if (!isValue) return 'none';
    const [context, name = '*'] = path.split('.', 2);
    if (name === '*' && within.includes('tojson') && /^(?:secrets|github|env)$/.test(context ?? ''))
      return 'all';
    if (path === 'github.token') return 'secret';
    if (context === 'env') return this.variable(name);
    return context === 'secrets' && !this.scope.known.weakSecrets.test(name.toUpperCase())
      ? 'secret'
      : 'none';
  }
}

/** Characters of a word with variables in place. */
const MAX_WORD = 4000;
const ORDER: readonly Carried[] = ['none', 'secret', 'all'];

export function more(a: Carried, b: Carried): Carried {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

/** `@file`, `name=@file`, `file=file` of a form: the file. */
function fileOf(word: string): string {
  return word
    .replace(/^(?:[\w-]{0,50}=)?@/, '')
    .replace(/;.*/s, '')
    .replace(/^\.\//, '');
}

/** Whether a command prints the environment. */
function printsEnvironment(words: readonly string[]): boolean {
  const call = words.filter((word) => word !== 'sudo' && word !== 'command');
  const end = call.findIndex((word) => word === '>' || word === '<');
  const [program = '', ...args] = end === -1 ? call : call.slice(0, end);
  if (/(?:^|\/)(?:env|printenv)$/.test(program)) return args.every((arg) => /^-(?:0|-null)$/.test(arg));
  if (program === 'set') return args.length === 0;
  return /^(?:export|declare|typeset)$/.test(program) && args.every((arg) => /^-[px]{1,2}$/.test(arg));
}

/** What a command puts out for the next of its pipeline, or into a word of the outer command. */
export function putOut(command: Command, carriers: Carriers): Carried {
  if (printsEnvironment(command.words)) return 'all';
  return command.words.map((word) => carriers.in(word)).reduce(more, 'none');
}

/** What flows into each command, by the commands before it in its pipeline and those inside of it. */
export function flowsOf({ commands }: Script, carriers: Carriers): ReadonlyMap<Command, Carried> {
  const outOf = new Map<number, Carried>();
  const flows = new Map<Command, Carried>();
  // a command inside another one is read with a later pipeline, and runs earlier
  const order = commands.toSorted((a, b) => a.end - b.end || b.start - a.start);
  for (const command of order) {
    const inner = command.inner.map((one) => outOf.get(one) ?? 'none').reduce(more, 'none');
    const fed = more(outOf.get(command.pipeline) ?? 'none', inner);
    flows.set(command, fed);
    carriers.follow(command, more(fed, printsEnvironment(command.words) ? 'all' : 'none'));
    outOf.set(command.pipeline, more(fed, putOut(command, carriers)));
  }
  return flows;
}
