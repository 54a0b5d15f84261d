// nektos/act, a second runner that is not ours: built once with Go, run in host mode without containers.
import { execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkOut, git } from '../contract/workspace.ts';
import type { RunnerEvent } from '../contract/events.ts';
import type { FakeGitHub } from '../contract/fake-github.ts';

const VERSION = 'v0.2.89';

/** Looked up on the PATH; machines without it skip these tests. */
const GO = 'go';

/** Outside the repository, and kept between runs: the build takes most of a minute. */
const CACHE = join(tmpdir(), `model-guard-act-${VERSION}`);

/** The path of act, or the reason why this machine cannot have it. */
export function findAct(): { readonly path: string } | { readonly missing: string } {
  const path = join(CACHE, 'act');
  if (existsSync(path)) return { path };
  const building = mkdtempSync(join(tmpdir(), 'act-build-'));
  try {
    const env = { ...process.env, GOBIN: building, GOFLAGS: '-mod=mod' };
    execFileSync(GO, ['install', `github.com/nektos/act@${VERSION}`], {
      env,
      stdio: 'pipe',
      timeout: 300_000,
    });
    mkdirSync(CACHE, { recursive: true });
    // A rename is atomic, so a run beside this one never sees half a binary.
    renameSync(join(building, 'act'), path);
    return { path };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { missing: `act ${VERSION} cannot be built with Go here: ${reason}` };
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

export interface WorkflowRun {
  readonly act: string;
  /** The workflow's text, as the README shows it. */
  readonly workflow: string;
  /** What the workflow writes after `uses:` for this action, such as `org/model-guard@v1`. */
  readonly uses: string;
  /** The action.yml that stands in for it. */
  readonly action: string;
  readonly github: FakeGitHub;
  readonly event: RunnerEvent;
  /** The commit of the model that is checked out in the workspace. */
  readonly commit: string;
}

export interface WorkflowResult {
  readonly exitCode: number | null;
  readonly log: string;
}

/** Runs every job of the workflow; what act leaves behind goes to a temporary folder that ends with the run. */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const home = mkdtempSync(join(tmpdir(), 'act-home-'));
  const checkout = checkOut(run.github.hub.repository, run.commit);
  try {
    git(checkout.folder, 'remote', 'add', 'origin', `${run.github.serverUrl}/${run.github.hub.fullName}`);
    const workflow = join(home, 'workflow.yml');
    const event = join(home, 'event.json');
    writeFileSync(workflow, run.workflow);
    writeFileSync(event, JSON.stringify(run.event.event));
    const action = shippedCopy(run.action, join(home, 'action'));
    const options = [
      ['--workflows', workflow],
      ['--eventpath', event],
      ['--platform', 'ubuntu-latest=-self-hosted'],
      ['--pull=false', '--no-cache-server'],
      ['--action-cache-path', join(home, 'cache')],
      ['--local-repository', `${run.uses}=${action}`],
      ['--secret', `GITHUB_TOKEN=${run.github.token}`],
      ...variables(run).map(([name, value]) => ['--env', `${name}=${value}`]),
    ];
    return await spawnAct(run, home, checkout.folder, [run.event.eventName, ...options.flat()]);
  } finally {
    checkout.remove();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Only what GitHub would download and run: action.yml and the bundle. */
function shippedCopy(action: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  copyFileSync(action, join(folder, 'action.yml'));
  cpSync(join(dirname(action), 'dist'), join(folder, 'dist'), { recursive: true });
  return folder;
}

function variables({ github, event }: WorkflowRun): [string, string][] {
  return Object.entries({
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: github.hub.fullName,
    ...event.env,
  });
}

function spawnAct(
  { act }: WorkflowRun,
  home: string,
  cwd: string,
  args: readonly string[],
): Promise<WorkflowResult> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], HOME: home, XDG_CACHE_HOME: join(home, 'xdg') };
    const child = spawn(act, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, log: Buffer.concat(chunks).toString('utf8') }));
  });
}
