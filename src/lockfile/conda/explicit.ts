// Reads conda's explicit lists of package addresses.
import { openLines } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { LockfileReading, PackageHash } from '../lockfile.ts';
import { nameOfAddress, sourceOfAddress } from '../python/address.ts';
import { hashOf, originOf } from '../python/artifacts.ts';
import { pythonName } from '../python/names.ts';
import { readCondaFile } from './spec.ts';

/** What conda-lock installs with pip behind the conda packages. */
const PIP = /^# pip (\S+) @ (\S+)(?: --hash=(\S+))?\s*$/;

/**
 * Reads a list that begins with `@EXPLICIT` (conda documentation, "Building identical environments"): one address with
 * `#` and an MD5 or SHA-256 a line, and the `# pip` lines of conda-lock. Never throws.
 */
export function readCondaExplicit(written: string): LockfileReading {
  const { text, draft } = openLines('conda-explicit', written);
  const lines = text.split('\n').map((line) => line.trim());
  if (!lines.includes('@EXPLICIT')) {
    const reason = 'The line @EXPLICIT is missing: the file is no list of conda addresses and is not read.';
    draft.problem('unsupported', reason, 1);
    return draft.finish('lock');
  }
  for (const [index, line] of lines.entries()) readLine(line, index + 1, draft);
  return draft.finish('lock');
}

function readLine(text: string, line: number, draft: Draft): void {
  const [, pipName, address, hash] = PIP.exec(text) ?? [];
  if (pipName !== undefined && address !== undefined) {
    const source = sourceOfAddress(address);
    const found = hashOf(hash, line);
    const name = pythonName(pipName) || nameOfAddress(address);
    return draft.entry({ ecosystem: 'pypi', name, line, source, hashes: found === undefined ? [] : [found] });
  }
  if (text === '' || text === '@EXPLICIT' || text.startsWith('#') || /^(?:<{7}|={7}|>{7}|\|{7})/.test(text))
    return;
  const file = readCondaFile(text);
  if (file === undefined) {
    return draft.problem('syntax', `It is no address of a conda package: ${text.slice(0, 80)}`, line);
  }
  const { name, version, channel, platform, build } = file;
  const origin = originOf(text);
  if (origin !== undefined) draft.registry('url', origin, line);
  const source =
    origin === undefined
      ? ({ kind: 'path', path: text } as const)
      : ({ kind: 'registry', url: channel } as const);
  const slot = `${platform} ${build}`;
  draft.entry({ ecosystem: 'conda', name, version, line, source, hashes: fragmentHashes(text, line), slot });
}

/** MD5 has 32 digits and SHA-256 64, with or without its name. */
function fragmentHashes(address: string, line: number): PackageHash[] {
  const [, value] = /#(?:sha256:|md5:)?([0-9a-f]{32}|[0-9a-f]{64})$/i.exec(address) ?? [];
  if (value === undefined) return [];
  return [{ algorithm: value.length === 32 ? 'md5' : 'sha256', value, line }];
}
