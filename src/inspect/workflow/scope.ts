// What the checks of one job are given.
import { type Command, readCommands } from '../../format/workflow/commands.ts';
import { type Reference, referencesIn } from '../../format/workflow/expressions.ts';
import type { Entry, Job, Step, Text, WorkflowFacts } from '../../format/workflow/facts.ts';
import { executedBy, runnerKind } from '../command/executes.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import { TEXT_WORDS } from '../command/words.ts';
import { type Credentials, credentialsOf, secretsIn } from './credentials.ts';
import type { WorkflowKnowledge } from './knowledge.ts';
import { asksFirst } from './triggers.ts';
import { type Write, writesReader } from './writes.ts';
import type { Place } from './verdict.ts';

/** What all jobs of a file share, worked out once: a file may have thousands of jobs. */
export interface FileScope {
  readonly file: WorkflowFacts;
  readonly known: WorkflowKnowledge;
  /** Names of secrets in the environment of the workflow. */
  readonly secrets: readonly string[];
  /** Variables of the workflow, in lower case. */
  readonly fileEnv: ReadonlyMap<string, Text>;
  /** The expressions of a variable, read once however often it is used. */
  readonly referencesOf: (variable: Text) => readonly Reference[];
  /** Where the values of contexts come from, as far as that was found out. */
  readonly followed: Map<string, string | undefined>;
  /** What a script writes into a file of the runner, read once. */
  readonly writesOf: (run: Text, file: string) => readonly Write[];
  /** The variables of a step, in lower case. */
  readonly stepEnv: (step: Step) => ReadonlyMap<string, Text>;
  /** Jobs that look at who started them. */
  readonly gates: ReadonlySet<string>;
}

export interface Script {
  readonly step: Step;
  /** The node of `run:`. */
  readonly text: Text;
  readonly commands: readonly Command[];
  /** The first command of each pipeline. */
  readonly firstOf: ReadonlyMap<number, Command>;
}

export interface JobScope extends FileScope {
  readonly job: Job;
  /** The job as evidence names it. */
  readonly name: string;
  readonly credentials: Credentials;
  /** Whether something worth stealing is in reach. An action runs with what its caller has, which is not known. */
  readonly isPrivileged: boolean;
  readonly scripts: readonly Script[];
  /** With the shells of steps that are programs themselves: `bash -c '...' {0}`. */
  readonly allScripts: readonly Script[];
  /** By step, since not every step has one. */
  readonly scriptOf: ReadonlyMap<Step, Script>;
  /** Variables of the job, in lower case. */
  readonly jobEnv: ReadonlyMap<string, Text>;
}

export function fileScopeOf(file: WorkflowFacts, known: WorkflowKnowledge): FileScope {
  const gates = new Set(file.jobs.filter(asksFirst).map(({ id }) => id));
  return {
    file,
    known,
    secrets: secretsIn(file.env),
    fileEnv: byName(file.env),
    referencesOf: once(({ text }: Text) => referencesIn(text)),
    followed: new Map(),
    writesOf: writesReader(),
    stepEnv: once(({ env }: Step) => byName(env)),
    gates,
  };
}

export function jobScopeOf(job: Job, scope: FileScope): JobScope {
  const credentials = credentialsOf(job, scope);
  const scripts = job.steps.flatMap((step) =>
    step.run === undefined ? [] : [scriptOf(step, step.run, scope.known.commands)],
  );
  const shells = job.steps.flatMap((step) =>
    shellScript(step, step.shell ?? job.shell ?? scope.file.shell, scope.known.commands),
  );
  return {
    ...scope,
    job,
    name: scope.file.kind === 'action' ? 'the action' : `job ${job.id}`,
    credentials,
    isPrivileged: credentials.kinds.size > 0,
    scripts,
    allScripts: shells.length === 0 ? scripts : [...scripts, ...shells],
    scriptOf: new Map(scripts.map((script) => [script.step, script])),
    jobEnv: byName(job.env),
  };
}

function scriptOf(step: Step, text: Text, known: CommandKnowledge): Script {
  const commands = withNested(readCommands(text.text), known);
  return { step, text, commands, firstOf: new Map(commands.toReversed().map((one) => [one.pipeline, one])) };
}

function shellScript(step: Step, shell: Text | undefined, known: CommandKnowledge): Script[] {
  return step.run !== undefined && shell !== undefined && /\s/.test(shell.text.trim())
    ? [scriptOf(step, shell, known)]
    : [];
}

/** Shells inside shells that are looked into. */
const MAX_NESTED = 3;

/** With the commands of `bash -c '...'` behind it, at the place of the outer command. */
function withNested(commands: readonly Command[], known: CommandKnowledge, depth = 0): Command[] {
  let pipelines = Math.max(0, ...commands.slice(-1).map(({ pipeline }) => pipeline));
  const inner = commands.flatMap((command) => {
    const program = depth < MAX_NESTED ? givenProgram(command, known) : undefined;
    if (program === undefined) return [];
    const read = withNested(readCommands(program), known, depth + 1);
    const first = pipelines + 1;
    pipelines = first + Math.max(0, ...read.slice(-1).map(({ pipeline }) => pipeline));
    const { start, end } = command;
    return read.map(({ words, pipeline, inner: below }) => ({
      words,
      start,
      end,
      pipeline: first + pipeline,
      inner: below.map((one) => first + one),
    }));
  });
  return inner.length === 0 ? [...commands] : [...commands, ...inner];
}

/** Looked for first, since it is rarer than words are. */
const GIVES_PROGRAM = /^-[abd-zA-Z]*c[a-zA-Z]*$/;

function givenProgram({ words }: Command, known: CommandKnowledge): string | undefined {
  if (!words.some((word) => GIVES_PROGRAM.test(word))) return undefined;
  const at = words.findIndex((word) => runnerKind(word, known) === 'shell');
  if (at === -1) return undefined;
  const executed = executedBy(words[at] ?? '', words.slice(at + 1), known, TEXT_WORDS);
  return executed.from === 'program' ? executed.word : undefined;
}

/** What runs the scripts of a step, where one is named. */
export function shellOf(step: Step, { job, file }: JobScope): Text | undefined {
  return step.shell ?? job.shell ?? file.shell;
}

function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function byName(entries: readonly Entry[]): ReadonlyMap<string, Text> {
  return new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
}

/** A variable of the step, the job or the workflow, by its name without regard to case. */
export function variableOf(
  name: string,
  step: Step,
  scope: Pick<JobScope, 'stepEnv' | 'jobEnv' | 'fileEnv'>,
): Text | undefined {
  const wanted = name.toLowerCase();
  return scope.stepEnv(step).get(wanted) ?? scope.jobEnv.get(wanted) ?? scope.fileEnv.get(wanted);
}

/** The place of a command in a script. */
export function placeOf(script: Text, near: number): Place {
  return { ...script, near };
}

/** The command as it is written, on one line. */
export function sourceOf(script: Script, { start, end }: Command): string {
  return script.text.text
    .slice(start, Math.min(end, start + 300))
    .replace(/\\?\s+/g, ' ')
    .trim();
}
