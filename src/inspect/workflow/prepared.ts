// Whether the packages of the project are there when a command runs: npx then takes what is installed.
import type { Command } from '../../format/workflow/commands.ts';
import { callOf } from '../command/call.ts';
import type { JobScope, Script } from './scope.ts';

interface Place {
  readonly step: number;
  readonly start: number;
}

type IsPrepared = (script: Script, command: Command) => boolean;

/** Of a job whose steps are known; an action runs in a job that is not. */
export function preparedBy(scope: JobScope): IsPrepared {
  if (scope.file.kind === 'action') return () => true;
  const first = firstPreparation(scope);
  if (first === undefined) return () => false;
  const order = new Map(scope.job.steps.map((step, index) => [step, index]));
  return ({ step }, { start }) => {
    const index = order.get(step) ?? 0;
    return index > first.step || (index === first.step && start > first.start);
  };
}

/** The first command or action that may install what the project asks for: scripts and actions of the project, too. */
function firstPreparation({ job, scriptOf, known }: JobScope): Place | undefined {
  for (const [index, step] of job.steps.entries()) {
    const action = step.uses?.text.split('@', 1)[0]?.toLowerCase() ?? '';
    if (action.startsWith('./') || known.preparingActions.test(action)) return { step: index, start: 0 };
    const command = scriptOf.get(step)?.commands.find(({ words }) => {
      const [program = '', verb = ''] = callOf(words, known.commands);
      return program.startsWith('./') || known.preparingCommands.get(program)?.has(verb) === true;
    });
    if (command !== undefined) return { step: index, start: command.start };
  }
  return undefined;
}
