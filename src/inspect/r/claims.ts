// Which files are R's by their names.
import type { Locator } from '../../core/artifact.ts';
import { baseName } from '../name.ts';

/** Files that R users read by these names, with readRDS() and load(). */
export function isNamed(locator: Locator): boolean {
  return /\.(?:rds|rda|rdata)$/.test(baseName(locator));
}
