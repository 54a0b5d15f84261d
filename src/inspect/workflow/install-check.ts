// Packages that a job installs without saying which version, where credentials are in reach.
import type { Severity } from '../../core/severity.ts';
import { callOf } from '../command/call.ts';
import { installOf, runWith, unpreparedRun } from '../command/installs.ts';
import type { Versions } from '../command/versions.ts';
import { quoted } from '../quoted.ts';
import { publishes } from './caches.ts';
import { inReach, secretsIn } from './credentials.ts';
import { preparedBy } from './prepared.ts';
import { type JobScope, placeOf, type Script, sourceOf } from './scope.ts';
import { systemInstalls } from './system-packages.ts';
import type { WorkflowVerdict } from './verdict.ts';

const WHAT: Readonly<Record<Versions, string>> = {
  floating: 'takes whatever version is the newest when it runs',
  unlocked: 'takes what the repository asks for without holding it to a lock file or to hashes',
  foreign: 'builds and runs what a repository elsewhere holds when it runs',
};

export function installVerdicts(scope: JobScope): WorkflowVerdict[] {
  const isPrepared = preparedBy(scope);
  const { kinds } = scope.credentials;
  const canPublish = kinds.has('identity') || kinds.has('write') || (kinds.size > 0 && publishes(scope));
  return scope.scripts.flatMap((script) =>
    script.commands.flatMap((command): WorkflowVerdict[] => {
      const { commands } = scope.known;
      const call = callOf(command.words, commands);
      const versions =
        installOf(call, commands) ??
        runWith(command.words, commands) ??
        (isPrepared(script, command) ? undefined : unpreparedRun(call));
      const judged = versions === undefined ? undefined : severityOf(versions, script, canPublish, scope);
      const severity = judged === 'MEDIUM' && onlyTools(call, scope) ? 'LOW' : judged;
      if (versions === undefined || severity === undefined) return [];
      const source = sourceOf(script, command);
      const reach = scope.isPrivileged
        ? `; in reach, and to be replaced if it goes wrong: ${inReach(scope.credentials)}`
        : '';
      return [
        {
          rule: 'WORKFLOW-UNLOCKED-INSTALL',
          subject: `${scope.job.id}: ${source}`,
          evidence: `${scope.name} runs ${quoted(source)}, which ${WHAT[versions]}${reach}`,
          place: placeOf(script.text, command.start),
          severity,
        },
      ];
    }),
  );
}

/** What the distribution signs is quiet; the rest is judged as what a repository elsewhere holds. */
export function systemVerdicts(scope: JobScope): WorkflowVerdict[] {
  if (!scope.isPrivileged) return [];
  return systemInstalls(scope.scripts, scope.known.commands).map(({ command, script, what, isRelease }) => {
    const source = sourceOf(script, command);
    return {
      rule: 'WORKFLOW-UNLOCKED-INSTALL',
      subject: `${scope.job.id}: ${source}`,
      evidence: `${scope.name} runs ${quoted(source)}, which ${what}; in reach, and to be replaced if it goes wrong: ${inReach(scope.credentials)}`,
      place: placeOf(script.text, command.start),
      severity: isRelease ? 'LOW' : 'MEDIUM',
    };
  });
}

/** Nothing but tools that half of all releases install by name. */
function onlyTools(call: readonly string[], { known: { commands } }: JobScope): boolean {
  return (
    /^(?:pip3?|pipx|uvx?|poetry|pdm|pipenv|pixi|conda|mamba|micromamba)$/.test(call[0] ?? '') &&
    installOf(call, commands, commands.buildTools) === undefined
  );
}

/**
 * What files of the repository ask for is judged with those files, and jobs that test with a token install so as a rule:
 * it is worth a look where the step itself has the secret, or the job can publish. Who uses an action is not known.
 */
function severityOf(
  versions: Versions,
  { step }: Script,
  canPublish: boolean,
  { isPrivileged, known }: JobScope,
): Severity | undefined {
  if (!isPrivileged) return versions === 'foreign' ? 'LOW' : undefined;
  if (versions !== 'unlocked' || canPublish) return 'MEDIUM';
  return secretsIn(step.env).some((name) => !known.weakSecrets.test(name)) ? 'MEDIUM' : 'LOW';
}
