// Where text of strangers goes before a script takes it up: variables, outputs of steps and jobs, the matrix.
import { type Reference, referencesIn } from '../../format/workflow/expressions.ts';
import type { Job, Step, Text } from '../../format/workflow/facts.ts';
import { handedOn } from './github-script.ts';
import { isListed } from './knowledge.ts';
import { type FileScope, variableOf } from './scope.ts';

/** Stations between a stranger and a script that are followed. */
const MAX_DEPTH = 8;
/** References of one station that are followed. */
const MAX_REFERENCES = 50;
/** Outputs, steps and values of a matrix in which one is looked for; jobs have some ten. */
const MAX_ENTRIES = 500;

/** What of a job is looked at: jobs that a value comes from have no scope of their own. */
export interface Source extends FileScope {
  readonly job: Job;
  readonly jobEnv: ReadonlyMap<string, Text>;
}

/** The context that a stranger writes, or undefined, also when it comes by way of other values. */
export function untrustedSource(
  reference: Reference,
  step: Step | undefined,
  scope: Source,
  depth = 0,
): string | undefined {
  const { path, isValue, within, part } = reference;
  if (!isValue || depth > MAX_DEPTH) return undefined;
  const whole = within.includes('tojson');
  if (path.startsWith('github')) return isListed(path, scope.known.untrusted, whole) ? path : undefined;
  // each value is followed once, which also ends circles
  const key = JSON.stringify([
    scope.job.start,
    path.startsWith('env.') ? (step?.start ?? -1) : -1,
    path,
    part,
  ]);
  if (scope.followed.has(key)) return scope.followed.get(key);
  scope.followed.set(key, undefined);
  const found = follow(reference, step, scope, depth);
  scope.followed.set(key, found);
  return found;
}

function follow(
  { path, part }: Reference,
  step: Step | undefined,
  scope: Source,
  depth: number,
): string | undefined {
  const [context = '', first = '', , third = ''] = path.split('.');
  const from = (text: Text | undefined, at: Step | undefined, of: Source): string | undefined =>
    text === undefined ? undefined : sourceIn(text, at, of, depth + 1, part);
  if (context === 'env' && step !== undefined)
    return from(variableOf(first, step, scope), undefined, scope) ?? fromFile(first, step, scope, depth);
  if (context === 'matrix')
    return firstOf(
      scope.job.matrix.slice(0, MAX_ENTRIES).filter(({ key }) => key === '' || key.toLowerCase() === first),
      (text) => from(text, undefined, scope),
    );
  if (context === 'steps') return fromStep(first, third, part, scope, depth);
  if (context !== 'needs' && context !== 'jobs') return undefined;
  const job = scope.file.jobs.find(({ id }) => id.toLowerCase() === first);
  const output = job?.outputs.slice(0, MAX_ENTRIES).find(({ key }) => key.toLowerCase() === third);
  return job === undefined
    ? undefined
    : from(output, undefined, { ...scope, job, jobEnv: environmentOf(job) });
}

/** `part` is what is taken of the value, unless the text says itself. */
function sourceIn(
  text: Text,
  step: Step | undefined,
  scope: Source,
  depth: number,
  part?: string,
): string | undefined {
  return firstOf(scope.referencesOf(text).slice(0, MAX_REFERENCES), (reference) =>
    untrustedSource({ ...(part !== undefined && { part }), ...reference }, step, scope, depth),
  );
}

function firstOf<Item, Value>(
  items: readonly Item[],
  make: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const value = make(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

function environmentOf({ env }: Job): ReadonlyMap<string, Text> {
  return new Map(env.map((entry) => [entry.key.toLowerCase(), entry]));
}

/** An output that a script writes as it was given. */
function fromStep(
  id: string,
  output: string,
  part: string | undefined,
  scope: Source,
  depth: number,
): string | undefined {
  const step = scope.job.steps.slice(0, MAX_ENTRIES).find((one) => one.id.toLowerCase() === id);
  if (step?.uses !== undefined) return fromHanded(handedOn(step, 'output', output, part), scope);
  if (step?.run === undefined) return undefined;
  return fromWrites(step, step.run, 'GITHUB_OUTPUT', output, scope, depth);
}

/** A variable that an earlier script puts into the environment. */
function fromFile(name: string, step: Step, scope: Source, depth: number): string | undefined {
  const earlier = scope.job.steps.slice(0, Math.min(MAX_EARLIER, scope.job.steps.indexOf(step)));
  return firstOf(earlier, (one) =>
    one.run?.text.includes('GITHUB_ENV') === true
      ? fromWrites(one, one.run, 'GITHUB_ENV', name, scope, depth)
      : fromHanded(handedOn(one, 'variable', name), scope),
  );
}

function fromHanded(contexts: readonly string[], { known }: Source): string | undefined {
  return contexts.find((context) => isListed(context, known.untrusted));
}

/** Steps in which a variable is looked for. */
const MAX_EARLIER = 100;

function fromWrites(
  step: Step,
  run: Text,
  file: string,
  name: string,
  scope: Source,
  depth: number,
): string | undefined {
  const writes = scope.writesOf(run, file).filter((write) => write.name.toLowerCase() === name);
  return firstOf(writes, ({ value }) => writtenSource(value, step, scope, depth + 1));
}

/** The text of strangers in a value that a script writes: an expression, or a variable as it is. */
export function writtenSource(value: string, step: Step, scope: Source, depth = 0): string | undefined {
  const direct = firstOf(referencesIn(value).slice(0, MAX_REFERENCES), (reference) =>
    untrustedSource(reference, step, scope, depth),
  );
  if (direct !== undefined) return direct;
  const names = [...value.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)].slice(0, MAX_REFERENCES);
  return firstOf(names, ([, braced, plain]) => {
    const variable = variableOf(braced ?? plain ?? '', step, scope);
    return variable === undefined ? undefined : sourceIn(variable, undefined, scope, depth + 1);
  });
}
