// Which files are workflows and actions, by their paths.

import { inRepository } from '../../core/repository-path.ts';

/** GitHub reads workflows from this folder only, not from folders below it. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i;

export function isWorkflow(path: string): boolean {
  return WORKFLOW.test(inRepository(path));
}

/** An action is used by its folder, wherever that is. */
export const ACTION = /(?:^|\/)action\.ya?ml$/i;
