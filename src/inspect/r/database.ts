// The inspector of lazy-load databases: what installed packages and caches of knitr keep their objects in.
import type { Inspector } from '../../core/inspection.ts';
import { isDatabase } from './claims.ts';

export const rDatabaseInspector: Inspector = {
  name: 'r-database',
  recognises: ({ locator, bytes }) => bytes.size > 0 && isDatabase(locator),
  inspect: async (artifact, context) =>
    (await import('./inspect-database.ts')).inspectDatabase(artifact, context),
};
