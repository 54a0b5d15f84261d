// What brings code of a pull request into a job: checkouts, fetches, packed copies.
import { type Reference, referencesIn } from '../../format/workflow/expressions.ts';
import type { Step, Text } from '../../format/workflow/facts.ts';
import { callOf } from '../command/call.ts';
import { isListed } from './knowledge.ts';
import { isFetch } from './fetchers.ts';
import { type JobScope, placeOf, type Script, variableOf } from './scope.ts';
import { untrustedSource } from './untrusted.ts';
import type { Place } from './verdict.ts';

const PULL_REF = /(?:^|[\s:+"'])(?:refs\/)?pull\/(?:\$\{\{[^}]{0,200}\}\}|[^\s/]{1,200})\/(?:head|merge)\b/;
/** Outputs of earlier steps and jobs that hold the head of a pull request by their name. */
const HEAD_OUTPUT =
  /^(?:steps|needs)\.[\w.-]*\.(?:pr[_-]?)?head[_-]?(?:sha|ref|branch|commit)$|^(?:steps|needs)\.[\w.-]*\.(?:pr|pull[_-]?request)[_-](?:sha|ref|branch|commit)$|^(?:steps|needs)\.(?:pr|pull[_-]?request|comment-branch|get-pr|pr-info)\.outputs\.(?:sha|ref)$/;

export interface Checkout {
  readonly step: Step;
  /** The ref or command, as written. */
  readonly ref: string;
  readonly place: Place;
  /** Whether it is what the run that started the workflow left behind, and not the code itself. */
  readonly isArtifact?: boolean;
  /** The folder it goes to; empty for the workspace. */
  readonly folder: string;
}

/** Inputs by which actions are told what to check out. */
const REF_INPUT = /^(?:git[_-]?)?(?:ref|commit|branch|revision|rev|repository)$/i;

export function checkoutOf(step: Step, scope: JobScope): Checkout | undefined {
  if (step.uses !== undefined) {
    if (scope.known.refReaders.test(step.uses.text)) return undefined;
    const isOwn = /^actions\/checkout(?:@|$)/i.test(step.uses.text);
    const place = step.with.find(
      ({ key, text }) =>
        (isOwn ? /^(?:ref|repository)$/i : REF_INPUT).test(key) && namesHead(text, scope, step),
    );
    const folder = step.with.find(({ key }) => key === 'path')?.text ?? '';
    return place === undefined ? undefined : { step, ref: place.text, place, folder: folderOf(folder) };
  }
  const script = scope.scriptOf.get(step);
  return script === undefined ? undefined : scriptCheckout(script, scope);
}

const GIT_BRINGS = /^(?:fetch|checkout|pull|switch|reset|clone|merge|worktree)$/;
const PACKED = /zipball|tarball|\/archive\/|codeload\.github\.com/;

/** `git fetch origin pull/1/head`, `gh pr checkout`, `git checkout "$HEAD_SHA"`, a packed copy of the head. */
function scriptCheckout(script: Script, scope: JobScope): Checkout | undefined {
  for (const command of script.commands) {
    const [program = '', ...args] = callOf(command.words, scope.known.commands);
    const words = program === 'git' ? withoutGitOptions(args) : args;
    const line = words.join(' ');
    const fetches = program === 'gh' && /^pr checkout\b/.test(line);
    const isGit = program === 'git' && GIT_BRINGS.test(words[0] ?? '');
    const isPacked =
      PACKED.test(line) &&
      (isFetch(command, scope.known.commands) || (program === 'gh' && words[0] === 'api'));
    const isHeadRef =
      (isGit || isPacked) &&
      (namesHead(line, scope, script.step) ||
        variablesIn(line, script.step, scope).some((variable) => holdsHead(variable, scope, script.step)));
    if (!fetches && !isHeadRef) continue;
    return {
      step: script.step,
      ref: [program, ...words].join(' '),
      place: placeOf(script.text, command.start),
      folder: '',
    };
  }
  return undefined;
}

/** `git -C folder -c name=value fetch`. */
function withoutGitOptions(args: readonly string[]): readonly string[] {
  let at = 0;
  while (args[at]?.startsWith('-') === true) at += /^-[Cc]$/.test(args[at] ?? '') ? 2 : 1;
  return args.slice(at);
}

/** Variables in a command, as far as the workflow sets them. */
function variablesIn(line: string, step: Step, scope: JobScope): Text[] {
  return [...line.matchAll(/\$\{?([A-Za-z_]\w*)/g)].flatMap(
    ([, name = '']) => variableOf(name, step, scope) ?? [],
  );
}

/** Whether a text names the head of a pull request, itself or through a variable of the workflow. */
function namesHead(text: string, scope: JobScope, step: Step): boolean {
  if (PULL_REF.test(` ${text}`)) return true;
  return referencesIn(text).some((reference) => {
    if (!reference.isValue || !reference.path.startsWith('env.')) return isHead(reference, scope, step);
    const variable = variableOf(reference.path.slice('env.'.length), step, scope);
    // what no variable of the workflow is may be one that an earlier step has set
    if (variable === undefined) return untrustedSource(reference, step, headScope(scope)) !== undefined;
    return holdsHead(variable, scope, step);
  });
}

function holdsHead(variable: Text, scope: JobScope, step: Step): boolean {
  return scope.referencesOf(variable).some((reference) => isHead(reference, scope, step));
}

/** A context that is known for it, or by name; outputs are followed to what a script writes into them. */
function isHead(reference: Reference, scope: JobScope, step: Step): boolean {
  const { path, isValue } = reference;
  if (!isValue) return false;
  if (isListed(path, scope.known.heads) || HEAD_OUTPUT.test(path)) return true;
  return (
    /^(?:steps|needs|jobs)\./.test(path) && untrustedSource(reference, step, headScope(scope)) !== undefined
  );
}

const headScopes = new WeakMap<JobScope, JobScope>();

/** In which heads of pull requests are what is looked for. */
function headScope(scope: JobScope): JobScope {
  const made = headScopes.get(scope) ?? {
    ...scope,
    known: { ...scope.known, untrusted: scope.known.heads },
    followed: new Map<string, string | undefined>(),
  };
  headScopes.set(scope, made);
  return made;
}

export function folderOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.join('/');
}

export function isInside(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
