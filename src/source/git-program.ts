// Runs the git program so that nothing in the repository, its configuration or the environment makes it run more.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { oneLine, SourceError } from './errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Output kept of a command that answers in a line or two. */
const OUTPUT_BYTES = 1 << 16;
/** Complaint kept of a failing command: the first lines say it. */
const COMPLAINT_BYTES = 1 << 12;

/**
 * Options of every call. Older versions of git have ways to start other programs or to fetch that newer variables do
 * not cover, so both are set. Source: git's documentation, git(1) and git-config(1).
 */
const OPTIONS = [
  '--no-pager',
  // Replace references could swap the bytes of an object for others.
  '--no-replace-objects',
  '--no-optional-locks',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.attributesFile=/dev/null',
  '-c',
  'protocol.allow=never',
] as const;

/** Of git's own variables only these are passed on: where its configuration is. A user may well need them. */
const KEPT = /^GIT_(?:CONFIG_.+|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;

export interface GitProgramOptions {
  /** Any directory of the repository. */
  readonly directory: string;
  readonly env: Environment;
}

export interface GitAnswer {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

/** Needs git 2.30 or newer. */
export class GitProgram {
  readonly directory: string;
  private readonly env: Environment;
  private program: string | undefined;

  constructor(options: GitProgramOptions) {
    this.directory = path.resolve(options.directory);
    this.env = options.env;
  }

  /** Starts git without a shell. Throws {@link SourceError} GIT_FAILED when there is no git. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams {
    this.program ??= findProgram(this.env);
    const all = ['-C', this.directory, ...OPTIONS, ...args];
    return spawn(this.program, all, { env: hardened(this.env), stdio: 'pipe', windowsHide: true });
  }

  /**
   * Runs git to its end. `onOutput` sees what it prints instead of it being kept. Rejects with {@link SourceError}
   * GIT_FAILED when it cannot be started, was killed or prints more than an answer; a failure is in `code`.
   */
  async run(args: readonly string[], onOutput?: (chunk: Uint8Array) => void): Promise<GitAnswer> {
    const child = this.start(args);
    const what = `git ${args[0] ?? ''}`;
    const output: Uint8Array[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Uint8Array) => {
      if (onOutput !== undefined) return onOutput(chunk);
      size += chunk.length;
      if (size > OUTPUT_BYTES) child.kill('SIGKILL');
      else output.push(chunk);
    });
    const complaint = complaintOf(child);
    // Both sides of a broken pipe end up here; the exit says why.
    child.stdin.on('error', () => undefined).end();
    const code = await exitOf(child, what);
    if (code === null) throw new SourceError('GIT_FAILED', `${what} was killed; run it by hand to see why`);
    return { code, output: Buffer.concat(output).toString(), complaint: complaint() };
  }
}

/** What a process said on its error stream so far, in one line, bounded. */
export function complaintOf(child: ChildProcessWithoutNullStreams): () => string {
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (text.length < COMPLAINT_BYTES) text += chunk.toString('utf8', 0, COMPLAINT_BYTES);
  });
  return () => oneLine(text);
}

function exitOf(child: ChildProcessWithoutNullStreams, what: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new SourceError('GIT_FAILED', `${what} cannot be started`, error)));
    child.on('close', resolve);
  });
}

function hardened(env: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    // Messages are recognised by their English words.
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // A partial clone would otherwise fetch what it lacks.
    GIT_NO_LAZY_FETCH: '1',
  };
}

/**
 * The absolute path of git. Left to the system, the current directory is searched too (Windows always; elsewhere when
 * PATH has an empty or relative part), and that directory may be the pull request.
 */
function findProgram(env: Environment): string {
  const windows = process.platform === 'win32';
  const name = windows ? 'git.exe' : 'git';
  const search =
    Object.entries(env).find(([key]) => (windows ? key.toUpperCase() : key) === 'PATH')?.[1] ?? '';
  for (const directory of search.split(path.delimiter).filter((part) => path.isAbsolute(part))) {
    const candidate = path.join(directory, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not there: on to the next.
    }
  }
  throw new SourceError('GIT_FAILED', 'the git program is not found on the PATH; install git 2.30 or newer');
}
