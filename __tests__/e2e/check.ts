// Runs the shipped bundle on one pull request and holds every run to what is promised of all runs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, onTestFailed } from 'vitest';
import { readActionFile } from '../contract/action-file.ts';
import { pullRequestEvent, type RunnerEvent } from '../contract/events.ts';
import { startFakeGitHub, type FakeGitHub } from '../contract/fake-github.ts';
import type { Fault } from '../contract/faults.ts';
import type { Hub, HubDescription } from '../contract/hub.ts';
import { listAt, objectAt, parseJson, textAt, type Json } from '../contract/json.ts';
import { runAction, type RunResult } from '../contract/runner.ts';
import { checkOut } from '../contract/workspace.ts';

/** The action as it is in the repository, with the committed bundle. */
export const ACTION = fileURLToPath(new URL('../../action.yml', import.meta.url));

export interface Situation {
  /** Default: `pull_request`. */
  readonly event?: (hub: Hub) => Omit<RunnerEvent, 'event'> & { readonly event: unknown };
  readonly inputs?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Name of the commit that a checkout step left in the workspace. Default: no checkout. */
  readonly checkout?: string;
  /** Changes the model after the event was written: a branch that is gone, say. */
  readonly meanwhile?: (hub: Hub) => void;
  readonly timeoutMs?: number;
  /** Default: a token as GITHUB_TOKEN looks. */
  readonly token?: string;
}

export interface Outcome extends RunResult {
  /** The JSON report; undefined when the run failed before it had one. */
  readonly report: Json | undefined;
  readonly sarif: Json | undefined;
  readonly github: FakeGitHub;
  /** Ids of the rules that count against the change, without those that are existing or waived. */
  readonly rules: readonly string[];
}

const COMMANDS = new Set(['error', 'warning', 'notice', 'group', 'endgroup', 'debug', 'add-mask']);
const TOKEN = 'ghs_ContractTokenContractTokenContractTok';

export async function check(description: HubDescription, situation: Situation = {}): Promise<Outcome> {
  const github = await startFakeGitHub(description, {
    token: situation.token ?? TOKEN,
    faults: situation.faults ?? [],
  });
  const { eventName, event, env } = (situation.event ?? pullRequestEvent)(github.hub);
  const checkout = situation.checkout && checkOut(github.hub.repository, situation.checkout);
  try {
    situation.meanwhile?.(github.hub);
    const result = await runAction({
      action: ACTION,
      eventName,
      event,
      github,
      inputs: situation.inputs ?? {},
      env: { ...env, ...situation.env },
      ...(checkout && { workspace: checkout.folder }),
      ...(situation.timeoutMs !== undefined && { timeoutMs: situation.timeoutMs }),
    });
    onTestFailed(() => console.error(result.log));
    return holdToContract(outcomeOf(result, github));
  } finally {
    if (checkout) checkout.remove();
    await github.close();
  }
}

function outcomeOf(result: RunResult, github: FakeGitHub): Outcome {
  const { 'report-file': reportFile = '', 'sarif-file': sarifFile = '' } = result.outputs;
  const report = reportFile === '' ? undefined : parseJson(result.read(reportFile));
  const counting = listAt(report, 'findings').filter(
    (finding) => !['existing', 'waived'].includes(textAt(finding, 'disposition') ?? ''),
  );
  return {
    ...result,
    github,
    report,
    sarif: sarifFile === '' ? undefined : parseJson(result.read(sarifFile)),
    rules: [...new Set(counting.map((finding) => textAt(finding, 'rule') ?? ''))],
  };
}

/** What is true of every run, whatever the pull request. */
function holdToContract(outcome: Outcome): Outcome {
  const { commands, exitCode, github, limits, stdout, stderr, summary } = outcome;
  const unmasked = stdout.replaceAll(/^::add-mask::.*$/gm, '');
  const everything = [unmasked, stderr, summary, JSON.stringify([outcome.report, outcome.sarif])].join('\n');
  expect({
    timedOut: outcome.timedOut,
    badExitCode: exitCode === 0 || exitCode === 1 ? undefined : exitCode,
    undescribedRequests: github.violations,
    complaintsOfTheRunner: outcome.runnerErrors,
    foreignCommands: commands.map(({ command }) => command).filter((command) => !COMMANDS.has(command)),
    errorsBeyondTheLimit: limits.dropped.error,
    exportedVariables: outcome.exportedEnv,
    showsTheToken: everything.includes(github.token),
    showsAStackTrace: /^\s+at (?:.*\()?(?:file:|node:|\/|[A-Z]:\\).*:\d+:\d+\)?$/m.test(everything),
  }).toEqual({
    timedOut: false,
    badExitCode: undefined,
    undescribedRequests: [],
    complaintsOfTheRunner: [],
    foreignCommands: [],
    errorsBeyondTheLimit: 0,
    exportedVariables: {},
    showsTheToken: false,
    showsAStackTrace: false,
  });
  holdReports(outcome);
  return outcome;
}

function holdReports({ outputs, report, sarif, exitCode, annotations, summary }: Outcome): void {
  if (report === undefined) {
    const levels = annotations.map(({ level }) => level);
    // Only a push that deletes a branch has nothing to report and nothing to complain about.
    if (exitCode !== 0) expect(levels).toContain('error');
    return;
  }
  expect(Object.keys(outputs).toSorted()).toEqual(readActionFile(ACTION).outputs.toSorted());
  expect(reportProblems(report)).toEqual([]);
  expect(textAt(report, 'decision')).toBe(outputs['decision']);
  expect(textAt(sarif, 'version')).toBe('2.1.0');
  expect(objectAt(listAt(sarif, 'runs')[0], 'tool', 'driver')).toMatchObject({ name: 'model-guard' });
  expect(summary).not.toBe('');
  if (outputs['decision'] === 'block') expect(exitCode).toBe(1);
  if (outputs['decision'] === 'pass') expect(exitCode).toBe(0);
}

function reportProblems(report: Json): unknown {
  const schema = parseJson(
    readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020({ strict: false }).compile(objectAt(schema));
  return validate(report) ? [] : validate.errors;
}

/** The finding of a rule, as the report has it. */
export function findingOf(outcome: Outcome, rule: string): Json | undefined {
  return listAt(outcome.report, 'findings').find((finding) => textAt(finding, 'rule') === rule);
}

/** Every message of a level that the runner kept, as one text. */
export function said(outcome: Outcome, level: 'error' | 'warning' | 'notice'): string {
  return outcome.annotations
    .filter((annotation) => annotation.level === level)
    .map((annotation) => annotation.message)
    .join('\n');
}
