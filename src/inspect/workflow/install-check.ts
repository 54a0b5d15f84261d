// Packages that a job installs without saying which version, where credentials are in reach.
import type { Severity } from '../../core/severity.ts';
import { callOf } from '../command/call.ts';
import { installOf } from '../command/installs.ts';
import type { Versions } from '../command/versions.ts';
import { quoted } from '../quoted.ts';
import { inReach } from './credentials.ts';
import { type JobScope, placeOf, sourceOf } from './scope.ts';
import type { WorkflowVerdict } from './verdict.ts';

const WHAT: Readonly<Record<Versions, string>> = {
  floating: 'takes whatever version is the newest when it runs',
  unlocked: 'takes what the repository asks for without holding it to a lock file or to hashes',
  foreign: 'builds and runs what a repository elsewhere holds when it runs',
};

export function installVerdicts(scope: JobScope): WorkflowVerdict[] {
  return scope.scripts.flatMap((script) =>
    script.commands.flatMap((command): WorkflowVerdict[] => {
      const call = callOf(command.words, scope.known.commands);
      const versions = installOf(call, scope.known.commands);
      const judged = versions === undefined ? undefined : severityOf(versions, scope);
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

/** Nothing but tools that half of all releases install by name. */
function onlyTools(call: readonly string[], { known: { commands } }: JobScope): boolean {
  return (
    /^(?:pip3?|pipx|uvx?)$/.test(call[0] ?? '') &&
    installOf(call, commands, commands.buildTools) === undefined
  );
}

/** What files of the repository ask for is judged with those files; who uses an action is not known. */
function severityOf(versions: Versions, { isPrivileged }: JobScope): Severity | undefined {
  if (versions === 'unlocked') return isPrivileged ? 'LOW' : undefined;
  if (isPrivileged) return 'MEDIUM';
  return versions === 'foreign' ? 'LOW' : undefined;
}
