// Judges a build program: what it starts by the rules of commands, and what leads to what in it.
import { quoted } from '../../quoted.ts';
import type { HookFact, HookState } from '../fact.ts';
import { executedIn, meet, runsFiles } from './executed.ts';
import type { Run } from './program.ts';
import { type BuildParts, type Place, Traces } from './traces.ts';

export const BUILD_RULE = 'HOOK-BUILD-CODE';

interface Judged extends Place {
  readonly says: string;
  readonly grave: boolean;
}

export interface BuildFile extends BuildParts {
  /** As the beginning of a sentence. */
  readonly subject: string;
  readonly when: string;
}

export function judgeBuild(file: BuildFile): readonly HookFact[] {
  const { runs, subject, when, knowledge } = file;
  const commands = runs.map(({ command, offset }): HookFact => ({
    kind: 'command',
    command,
    subject,
    when,
    offset,
  }));
  const traces = new Traces(file);
  const started =
    shellOverNetwork(traces, file) ?? evaluatesFetched(traces) ?? runsFetched(traces, knowledge.commands);
  const judged = [started, sendsSecrets(traces)].flatMap((one) => one ?? []);
  return [...commands, ...judged.map((one) => stateOf(one, file))];
}

function stateOf({ says, command, offset, grave }: Judged, { subject, when }: BuildFile): HookState {
  const told = command.trim();
  return {
    kind: 'state',
    rule: BUILD_RULE,
    evidence: `${subject} ${says} (${quoted(told)}) ${when}`,
    about: `${says}: ${told.slice(0, 500)}`,
    offset,
    ...(!grave && { severity: 'MEDIUM' }),
  };
}

function runsFetched(traces: Traces, commands: BuildParts['knowledge']['commands']): Judged | undefined {
  const { runs, fetches, fetched, written, decoded } = traces;
  const isPinned = traces.sign('digest').length > 0 && traces.textWith('digest') !== undefined;
  let unclear: Run | undefined;
  for (const run of runs) {
    const isFetch = traces.isFetch(run);
    const { keys, names } = traces.executed(run);
    if (!isFetch && (meet(keys, written) || meet(names, fetched) || startsFunction(run, traces)))
      return { says: 'runs what it has fetched', ...run, grave: !isPinned };
    if (meet(names, decoded)) return { says: 'runs what it has decoded', ...run, grave: true };
    if (!isFetch && isOpaque(run, traces)) unclear ??= run;
    else if (fetches.length > 0 && !isFetch && readsInput(run, commands))
      return { says: 'starts a shell that reads its commands, beside a download', ...run, grave: false };
  }
  if (unclear === undefined || written.size === 0) return undefined;
  const says = 'fetches and writes files, and starts a program that only shows when it runs';
  return { says, ...unclear, grave: false };
}

/** `Command::new(download())` */
function startsFunction(run: Run, traces: Traces): boolean {
  return !run.isShell && traces.isMadeOf(run.program, traces.fetched);
}

/** A shell without a program. */
function readsInput(
  { command, program, isShell }: Run,
  commands: BuildParts['knowledge']['commands'],
): boolean {
  return (
    !isShell &&
    runsFiles(program.text ?? '', commands) &&
    executedIn(command, commands).size === 1 &&
    !/\s-[a-z]*[cem]\b/.test(command)
  );
}

/** A program whose name is worked out, but not by asking the environment, where tools of the build are told. */
function isOpaque({ program, isShell }: Run, traces: Traces): boolean {
  if (isShell || program.literal || (program.text !== undefined && !program.text.startsWith('$')))
    return false;
  const code = traces.program.source.code.slice(program.from, program.to);
  const words = [...program.names, ...code.split(/\W+/)];
  return !words.some((name) => traces.isTool(name)) && !/\benv\b|ENV\b/.test(code);
}

function evaluatesFetched(traces: Traces): Judged | undefined {
  const { fetches, fetched, decoded, written, program } = traces;
  const decodes = traces.sign('decode');
  for (const [first] of traces.argumentsOf('evaluates')) {
    if (first === undefined) continue;
    const { names, keys, literal } = program.expression(first);
    const place = { command: program.source.text.slice(first.from, first.to), offset: first.from };
    if (
      traces.has(fetches, first) ||
      meet(names, fetched) ||
      traces.isMadeOf(first, fetched) ||
      (!literal && meet(keys, written))
    )
      return { says: 'evaluates what it has fetched', ...place, grave: true };
    if (traces.has(decodes, first) || meet(names, decoded) || traces.isMadeOf(first, decoded))
      return { says: 'evaluates what it has decoded', ...place, grave: true };
  }
  return undefined;
}

/** A program whose input and output are a connection, or that is given what came over one. */
function shellOverNetwork(traces: Traces, { knowledge, language }: BuildFile): Judged | undefined {
  if (traces.sign('socket').length === 0) return undefined;
  const says = 'connects to another machine and starts a shell';
  const hasDescriptor = traces.sign('descriptor').length > 0;
  const shells = traces.runs.filter(
    (run) => run.isShell || runsFiles(run.program.text ?? '', knowledge.commands),
  );
  const given = traces.runs.find((run) => meet(traces.executed(run).names, traces.received));
  if (given !== undefined) return { says, ...given, grave: true };
  const [first] = hasDescriptor && shells.length === 0 ? traces.runs : shells;
  if (first === undefined) return undefined;
  if (hasDescriptor) return { says, ...first, grave: true };
  // In Rust, what is read goes into a buffer that is handed in, which nobody follows.
  const open = shells.find(({ args }) =>
    args.some(({ literal, text }) => !literal && (text ?? '$').startsWith('$')),
  );
  return language === 'rust' && open !== undefined ? { says, ...open, grave: true } : undefined;
}

function sendsSecrets(traces: Traces): Judged | undefined {
  const { fetches } = traces;
  const hasSocket = traces.sign('socket').length > 0;
  if (fetches.length === 0 && !hasSocket) return undefined;
  const sends =
    (fetches.length > 0 && traces.sign('send').length > 0) ||
    (hasSocket && traces.sign('transmit').length > 0);
  const credentials = traces.sign('reads').length > 0 ? traces.textWith('credentials') : undefined;
  if (credentials !== undefined)
    return { says: 'reads credentials and talks to another machine', ...credentials, grave: sends };
  if (!sends) return undefined;
  const secret = traces.textWith('secrets');
  if (secret !== undefined)
    return { says: 'reads a secret of the environment and sends data', ...secret, grave: true };
  const [offset] = traces.sign('environment');
  if (offset === undefined) return undefined;
  const command = traces.program.source.text.slice(offset, offset + 80).split('\n', 1)[0] ?? '';
  return { says: 'reads all of the environment and sends data', command, offset, grave: true };
}
