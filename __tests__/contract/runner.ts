// Runs an action's entry as GitHub's runner would: a process of its own with the environment, the event file and
// the output files, and reads its stdout and files through the runner's grammar and limits.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  applyLimits,
  parseCommands,
  type Annotation,
  type LimitedAnnotations,
  type RunnerCommand,
} from '../support/runner-grammar.ts';
import { evaluated, readActionFile } from './action-file.ts';
import type { FakeGitHub, RecordedRequest } from './fake-github.ts';
import { acceptedSummary, FileCommandError, parseKeyValues } from './runner-files.ts';

export interface RunOptions {
  /** Path of the action.yml whose `runs.main` is run. */
  readonly action: string;
  readonly eventName: string;
  /** The payload; undefined leaves the event file out. */
  readonly event: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Laid over the runner's own variables; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The checkout. Default: an empty folder, as when the workflow has no checkout step. */
  readonly workspace?: string;
  readonly github?: FakeGitHub;
  /** Default: the node that runs the tests. */
  readonly node?: string;
  /** Wall clock limit: the process is killed and `timedOut` set. Default 60 s. */
  readonly timeoutMs?: number;
}

export interface RunResult {
  /** Null when the process was killed. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly commands: readonly RunnerCommand[];
  /** What GitHub keeps: ten of a level, messages cut. */
  readonly annotations: readonly Annotation[];
  readonly limits: LimitedAnnotations;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exportedEnv: Readonly<Record<string, string>>;
  readonly summary: string;
  /** stdout and stderr as they came, with the values of `add-mask` hidden as the runner hides them. */
  readonly log: string;
  readonly stdout: string;
  readonly stderr: string;
  /** What the runner itself would complain about: a summary too large, an output file it cannot read. */
  readonly runnerErrors: readonly string[];
  readonly requests: readonly RecordedRequest[];
  /** The text of a file that the action wrote; relative paths are below the workspace. */
  readonly read: (path: string) => string;
}

interface Folders {
  readonly root: string;
  readonly workspace: string;
  readonly files: Readonly<Record<string, string>>;
}

const FILE_COMMANDS = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

/** Temporary folders of this process's runs; {@link removeRunFolders} ends them. */
const made: string[] = [];

export async function runAction(options: RunOptions): Promise<RunResult> {
  const folders = makeFolders(options);
  const action = readActionFile(options.action);
  const env = environmentOf(options, folders, inputsOf(options, action.inputs));
  const child = await run(options, action.main, folders, env);
  return resultOf(options, folders, child);
}

/** Removes what the runs left behind; for afterAll. */
export function removeRunFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function makeFolders(options: RunOptions): Folders {
  const root = mkdtempSync(join(tmpdir(), 'contract-run-'));
  made.push(root);
  const workspace = options.workspace ?? join(root, 'workspace');
  mkdirSync(workspace, { recursive: true });
  mkdirSync(join(root, 'temp', '_runner_file_commands'), { recursive: true });
  mkdirSync(join(root, 'home'));
  const files = FILE_COMMANDS.map((name) => {
    const path = join(root, 'temp', '_runner_file_commands', name.toLowerCase());
    writeFileSync(path, '');
    return [name, path] as const;
  });
  return { root, workspace, files: Object.fromEntries(files) };
}

/** Every declared input is in the environment, with its default where the workflow says nothing. */
function inputsOf(options: RunOptions, declared: ReadonlyMap<string, string>): Record<string, string> {
  const token = options.github?.token ?? 'contract-token';
  const given = new Map(
    Object.entries(options.inputs ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  for (const name of given.keys()) {
    if (!declared.has(name)) throw new Error(`action.yml declares no input ${name}`);
  }
  const values = [...declared].map(([name, fallback]) => {
    const value = given.get(name) ?? evaluated(fallback, token);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const;
  });
  return Object.fromEntries(values);
}

/** The variables that GitHub documents, and of this machine's only PATH. */
function environmentOf(
  options: RunOptions,
  folders: Folders,
  inputs: Record<string, string>,
): NodeJS.ProcessEnv {
  const { github } = options;
  const pull = github?.hub.pull;
  const eventPath = join(folders.root, 'temp', 'event.json');
  if (options.event !== undefined) writeFileSync(eventPath, JSON.stringify(options.event));
  const fileCommands = Object.entries(folders.files).map(([name, path]) => [`GITHUB_${name}`, path]);
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: join(folders.root, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'ada',
    GITHUB_API_URL: github?.apiUrl ?? 'http://127.0.0.1:9/api/v3',
    GITHUB_SERVER_URL: github?.serverUrl ?? 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: `${github?.serverUrl ?? 'http://127.0.0.1:9'}/api/graphql`,
    GITHUB_EVENT_NAME: options.eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: github?.hub.fullName ?? 'acme/models',
    GITHUB_REPOSITORY_OWNER: github?.hub.owner ?? 'acme',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'model-guard',
    GITHUB_WORKFLOW: 'model-guard',
    GITHUB_ACTION: 'model-guard',
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_SHA: pull?.mergeId ?? github?.hub.resolve(github.hub.defaultBranch),
    GITHUB_REF: pull === undefined ? 'refs/heads/main' : `refs/pull/${pull.number}/merge`,
    RUNNER_TEMP: join(folders.root, 'temp'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...Object.fromEntries(fileCommands),
    ...inputs,
    ...options.env,
  };
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}

interface Finished {
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order they came. */
  readonly both: string;
}

function run(options: RunOptions, main: string, folders: Folders, env: NodeJS.ProcessEnv): Promise<Finished> {
  return new Promise((settle, reject) => {
    const node = options.node ?? process.execPath;
    const child = spawn(node, [main], { cwd: folders.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err, both]: [Buffer[], Buffer[], Buffer[]] = [[], [], []];
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, options.timeoutMs ?? 60_000);
    child.stdout.on('data', (chunk: Buffer) => both.push(chunk) && out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => both.push(chunk) && err.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      const [stdout, stderr, all] = [out, err, both].map((chunks) => Buffer.concat(chunks).toString('utf8'));
      settle({ exitCode, timedOut, stdout: stdout ?? '', stderr: stderr ?? '', both: all ?? '' });
    });
  });
}

function resultOf(options: RunOptions, folders: Folders, child: Finished): RunResult {
  // The runner reads commands from stderr as well as from stdout.
  const commands = [...parseCommands(child.stdout), ...parseCommands(child.stderr)];
  const limits = applyLimits(commands);
  const runnerErrors: string[] = [];
  const keyValues = (name: (typeof FILE_COMMANDS)[number]): Record<string, string> => {
    try {
      return Object.fromEntries(parseKeyValues(readFileSync(folders.files[name] ?? '', 'utf8')));
    } catch (error) {
      if (!(error instanceof FileCommandError)) throw error;
      runnerErrors.push(
        `Unable to process file command '${name.toLowerCase()}' successfully. ${error.message}`,
      );
      return {};
    }
  };
  const { summary, error } = acceptedSummary(readFileSync(folders.files['STEP_SUMMARY'] ?? ''));
  if (error !== undefined) runnerErrors.push(error);
  const masks = commands.filter(({ command }) => command === 'add-mask').map(({ data }) => data);
  return {
    exitCode: child.exitCode,
    timedOut: child.timedOut,
    commands,
    annotations: limits.kept,
    limits,
    outputs: keyValues('OUTPUT'),
    state: keyValues('STATE'),
    exportedEnv: keyValues('ENV'),
    summary,
    log: masks.filter((mask) => mask !== '').reduce((text, mask) => text.replaceAll(mask, '***'), child.both),
    stdout: child.stdout,
    stderr: child.stderr,
    runnerErrors,
    requests: options.github?.requests ?? [],
    read: (path) => readFileSync(resolve(folders.workspace, path), 'utf8'),
  };
}
