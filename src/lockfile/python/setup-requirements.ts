// Makes entries of the requirements that stand in setup.py and setup.cfg.
import type { Draft } from '../draft.ts';
import { nameOfAddress, sourceOfAddress } from './address.ts';
import { readRequirement } from './specifier.ts';

/** Names of setuptools under which requirements stand, and where else packages are looked for. */
export const LISTS: ReadonlySet<string> = new Set([
  'install_requires',
  'setup_requires',
  'tests_require',
  'extras_require',
  'dependency_links',
]);

const VERSION_CONTROL = /^(?:git|hg|svn|bzr)\+/i;
const EGG = /#(?:[^#]*&)?egg=/;
const DIRECT = /^[A-Za-z0-9][\w.-]{0,200}\s{0,9}(?:\[[^\][]{0,200}\])?\s{0,9}@\s{0,9}(?=\w{2,5}[+:])(\S+)/;
const ARCHIVE = /\.(?:whl|zip|tgz|tar\.\w{2,3})(?:$|[?#])|\/(?:archive|tarball|zipball)\//i;

/** One requirement of a list; what is none says nothing, since the value may be worked out. */
export function addRequirement(draft: Draft, written: string, line: number, list: string): void {
  const text = written.trim();
  if (list === 'dependency_links') return addLink(draft, text, line);
  if (VERSION_CONTROL.test(text)) return addAddress(draft, text, line, list);
  const parsed = readRequirement(text);
  if (parsed === undefined) return;
  const { name, extras, specifier, version, marker, address } = parsed;
  draft.entry({
    ecosystem: 'pypi',
    name,
    version,
    range: specifier === '' ? undefined : specifier,
    line,
    source: address === undefined ? { kind: 'registry' } : sourceOfAddress(address),
    relation: 'direct',
    optional: list === 'extras_require',
    development: list === 'tests_require',
    slot: [list, extras, marker].filter((part) => part !== '').join(' ; '),
  });
}

/** Whether a text is a requirement with its address, wherever it stands. */
export function isDirect(written: string): boolean {
  const text = written.trim();
  if (VERSION_CONTROL.test(text)) return true;
  const address = DIRECT.exec(text)?.[1] ?? '';
  return VERSION_CONTROL.test(address) || ARCHIVE.test(address);
}

/** The address of one package, or a page with links to many. */
function addLink(draft: Draft, text: string, line: number): void {
  if (VERSION_CONTROL.test(text) || EGG.test(text)) addAddress(draft, text, line, 'dependency_links');
  else if (text !== '') draft.registry('dependency_links', text, line);
}

function addAddress(draft: Draft, text: string, line: number, list: string): void {
  draft.entry({
    ecosystem: 'pypi',
    name: nameOfAddress(text),
    line,
    source: sourceOfAddress(text),
    relation: 'direct',
    slot: list,
  });
}
