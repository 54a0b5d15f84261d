// Reads the addresses that Python tools take packages from: version control, archives, files and folders.
import { gitSource, isCommit } from '../git-source.ts';
import type { PackageSource } from '../lockfile.ts';
import { fileNameOf, nameOfFile, pythonName, trimEndOf } from './names.ts';

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;

/**
 * What an address as pip takes it stands for (pip documentation, "VCS Support"): `git+https://host/path@reference`,
 * an archive, `file:` or a path. Other version control systems are unknown.
 */
export function sourceOfAddress(written: string): PackageSource {
  const address = written.trim();
  // what a variable stands for is not in the file
  if (address.startsWith('${')) return { kind: 'unknown', text: address };
  if (/^git\+/i.test(address)) return gitOfAddress(address.slice('git+'.length));
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  // one letter is a drive of Windows
  if (scheme === undefined || scheme.length === 1) return { kind: 'path', path: address };
  if (scheme === 'file') return { kind: 'path', path: address };
  if (scheme === 'http' || scheme === 'https' || scheme === 'ftp') return { kind: 'archive', url: address };
  if (scheme === 'git') return gitOfAddress(address);
  return { kind: 'unknown', text: address };
}

function gitOfAddress(address: string): PackageSource {
  const bare = address.replace(/#.*$/s, '');
  const fragment = address.slice(bare.length + 1);
  // uv and pixi put the commit there; pip has options in it
  if (isCommit(fragment)) return gitSource(bare.replace(/\?.*$/s, ''), fragment);
  const host = bare.indexOf('://');
  const path = bare.indexOf('/', host === -1 ? 0 : host + 3);
  const sign = bare.lastIndexOf('@');
  if (path === -1 || sign < path) return { kind: 'git', url: bare };
  return gitSource(bare.slice(0, sign), bare.slice(sign + 1));
}

/** The name of what an address gives, as far as it tells: `#egg=`, a file name, else its last part. */
export function nameOfAddress(address: string): string {
  const egg = /#(?:[^#]*&)?egg=([\w.-]+)/.exec(address)?.[1];
  if (egg !== undefined) return pythonName(egg);
  const bare = trimEndOf(address.replace(/[?#].*$/s, ''), '/');
  const last = fileNameOf(bare).replace(/(?:\.git)?(?:@.*)?$/s, '');
  return nameOfFile(bare) ?? (pythonName(last) || address);
}
