// Which files are R's by their names.
import type { Artifact, Locator } from '../../core/artifact.ts';
import { baseName } from '../name.ts';

/** Files that R and its users read by these names, with readRDS() and load(); `.rdx` is the index of a database. */
export function isNamed(locator: Locator): boolean {
  return /\.(?:rds|rda|rdata|rdx)$/.test(baseName(locator));
}

/** lazyLoad() is given the name without its end. */
export function isDatabase(locator: Locator): boolean {
  return baseName(locator).endsWith('.rdb');
}

/** A dump of the Redis server has the same suffix. In an archive nobody can tell whether there is an index beside it. */
export function isRedis({ locator }: Artifact, head: Uint8Array): boolean {
  return locator.members.length === 0 && /^REDIS\d{4}$/.test(Buffer.from(head).toString('latin1'));
}
