// The action's entry: event and inputs in, verdict out, exit code. Thin: everything it decides is in guard.ts.
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangedLines } from './core/change.ts';
import { GuardError, messageOf } from './core/errors.ts';
import { createApi, type Api } from './github/api.ts';
import { type ApiSource, apiSource } from './github/api-source.ts';
import { findApprovals } from './github/approvals.ts';
import { type ChangeRequest, readEvent } from './github/event.ts';
import { type ActionInputs, loadInputs } from './github/inputs.ts';
import { createOctokit } from './github/octokit.ts';
import { comment, type Outlets, publish, type Publication } from './github/publish.ts';
import { runnerOf } from './github/runner.ts';
import { guard, type GuardOutcome } from './guard.ts';
import { WorkerProgram } from './inspect/workplace/program.ts';
import { type BasePolicy, loadCodeOwners, loadPolicy, loadRuleTexts } from './policy/from-base.ts';
import { outside, type OnRunner } from './outside.ts';
import type { Policy } from './policy/policy.ts';
import { resolveSettings, type Settings } from './policy/settings.ts';
import { workflowCommand } from './report/command.ts';
import { clean } from './report/escape.ts';
import { createLog, type Log } from './report/log.ts';
import { VERSION } from './version.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the action and resolves to the exit code. Never rejects: whatever goes wrong fails the check, in one line. */
export async function main(env: Environment, worker?: URL): Promise<number> {
  const log = createLog({
    write: (text) => void process.stdout.write(text),
    colour: true,
    progress: false,
    commands: true,
  });
  try {
    return await run(env, log, worker);
  } catch (error) {
    const known = error instanceof GuardError ? '' : 'internal error: ';
    log.command(workflowCommand('error', { title: 'model-guard' }, clean(`${known}${messageOf(error)}`)));
    return 1;
  }
}

async function run(env: Environment, log: Log, worker?: URL): Promise<number> {
  const core = runnerOf(env);
  const inputs = loadInputs(core.getInput);
  const { base: baseRef, head } = inputs;
  const request = await readEvent({
    env,
    readFile: (path) => readFile(path, 'utf8'),
    ...(baseRef !== undefined && { base: baseRef }),
    ...(head !== undefined && { head }),
  });
  const api = await connect(env, inputs);
  const source = sourceOf(env, inputs, request, api);
  try {
    const base = await loadPolicy(source, inputs.policyPath);
    const settings = settingsOf(base.policy, inputs);
    if (settings.lfs.fetch) source.allowLfs(settings.lfs.maxBytes);
    const outcome = await judgeChange(source, settings, base, request, api, runnerFor(env, log), worker);
    const publication = { ...outcome, version: VERSION, changedLines: await linesOf(source, outcome) };
    const { reportFile, sarifFile } = inputs;
    const files = {
      ...(reportFile !== undefined && { reportFile }),
      ...(sarifFile !== undefined && { sarifFile }),
    };
    const outlets: Outlets = { env, core, log, files };
    await publish(publication, outlets);
    await commentOn(publication, source, settings, inputs, request, api, log);
    return outcome.failsCheck ? 1 : 0;
  } finally {
    await source.close();
  }
}

async function connect(env: Environment, inputs: ActionInputs): Promise<Api> {
  const octokit = await createOctokit(inputs.token, env['GITHUB_API_URL'] ?? 'https://api.github.com', env);
  return createApi({ octokit, now: Date.now, sleep: (milliseconds) => sleep(milliseconds) });
}

function sourceOf(env: Environment, inputs: ActionInputs, request: ChangeRequest, api: Api): ApiSource {
  const workspace = env['GITHUB_WORKSPACE'];
  return apiSource({
    api,
    request,
    ...(workspace !== undefined && { workspace }),
    temporary: env['RUNNER_TEMP'] ?? '/tmp',
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    token: inputs.token,
    fetch,
  });
}

function settingsOf(policy: Policy, inputs: ActionInputs): Settings {
  const { paths, ignore } = inputs;
  return resolveSettings(inputs.settings, { ...policy, ...(paths && { paths }), ...(ignore && { ignore }) });
}

function runnerFor(env: Environment, log: Log): OnRunner {
  return { env, debug: (text) => log.command(workflowCommand('debug', {}, clean(text))) };
}

async function judgeChange(
  source: ApiSource,
  settings: Settings,
  base: BasePolicy,
  request: ChangeRequest,
  api: Api,
  runner: OnRunner,
  worker?: URL,
): Promise<GuardOutcome> {
  const codeOwners = await loadCodeOwners(source);
  const commits = await source.commits();
  const approvals =
    request.kind === 'pull-request' && commits !== undefined
      ? (owners: readonly string[]) => findApprovals(api, request, commits.head.id, owners)
      : undefined;
  return guard({
    source,
    settings,
    policyPath: base.path,
    notices: [...base.notices, ...(codeOwners?.notices ?? [])],
    ...(codeOwners !== undefined && { codeOwners }),
    customRules: await loadRuleTexts(source),
    ...outside(
      { advisories: settings.advisories.check, registry: settings.packages.fetch },
      settings,
      runner,
    ),
    ...(approvals !== undefined && { approvals }),
    now: () => new Date(),
    ...(worker !== undefined && { worker: new WorkerProgram(worker) }),
  });
}

/** The changed lines of files that have findings. Only placing depends on them, so a failure leaves them out. */
async function linesOf(
  source: ApiSource,
  { report }: GuardOutcome,
): Promise<(path: string) => ChangedLines | undefined> {
  const paths = new Set(report.findings.map((finding) => finding.location.path));
  const lines = new Map<string, ChangedLines>();
  for (const path of paths) {
    const changed = await source.changedLines(path).catch(() => undefined);
    if (changed !== undefined) lines.set(path, changed);
  }
  return (path) => lines.get(path);
}

async function commentOn(
  publication: Publication,
  source: ApiSource,
  settings: Settings,
  inputs: ActionInputs,
  request: ChangeRequest,
  api: Api,
  log: Log,
): Promise<void> {
  const commits = await source.commits();
  if (request.kind !== 'pull-request' || commits === undefined) return;
  const { owner, repo, number } = request;
  await comment(publication, api, log, {
    settings,
    pull: { owner, repo, number },
    headSha: commits.head.id,
    token: inputs.token,
  });
}
