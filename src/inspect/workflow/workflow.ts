// The inspector of GitHub workflows and actions: what brings foreign code and credentials together.
import type { Inspector } from '../../core/inspection.ts';
import { ACTION, isWorkflow } from './claims.ts';

export const workflowInspector: Inspector = {
  name: 'workflow',
  recognises: ({ locator, bytes }) =>
    locator.members.length === 0 && bytes.size > 0 && (isWorkflow(locator.path) || ACTION.test(locator.path)),
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectWorkflow(artifact, context),
};
