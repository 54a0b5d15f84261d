// Reads pip's requirements and constraints files.
import { readCondaExplicit } from '../conda/explicit.ts';
import { condaExport } from '../conda/spec.ts';
import { openLines } from '../document.ts';
import { Draft } from '../draft.ts';
import type { EntryFacts } from '../entry.ts';
import type { LockfileReading, PackageHash, PackageSource } from '../lockfile.ts';
import { nameOfAddress, sourceOfAddress } from './address.ts';
import { hashOf } from './artifacts.ts';
import { nameOfFile } from './names.ts';
import { type LogicalLine, logicalLines, splitLine, type Word } from './requirements-lines.ts';
import { type Option, readOptions } from './requirements-options.ts';
import { readRequirement } from './specifier.ts';

/** Options that say where packages come from. */
const REGISTRY_OPTIONS: ReadonlySet<string> = new Set([
  '--index-url',
  '--extra-index-url',
  '--find-links',
  '--trusted-host',
]);
const INCLUDES: ReadonlySet<string> = new Set(['--requirement', '--constraint', '--build-constraint']);
const URL_START = /^(?:(?:git|hg|bzr|svn)\+|(?:https?|ftp|file|git):)/i;
const PATH_START = /^(?:\.{1,2}(?:[/\\[]|$)|[/\\~]|[A-Za-z]:[/\\])/;
const ARCHIVE_END = /\.(?:whl|zip|tar|tgz|tar\.(?:gz|bz2|xz)|tbz|txz)(?:\[[^\][]*\])?$/i;

/**
 * Reads a file in pip's requirements file format (pip documentation, "Requirements File Format"; req_file.py). It is
 * a lock when a hash is given, which turns on pip's hash-checking mode for all of it, or when every requirement is pinned;
 * else a manifest. `${VARIABLE}` is kept as written. Never throws.
 */
export function readRequirements(written: string): LockfileReading {
  if (/^@EXPLICIT\s*$/m.test(written)) return readCondaExplicit(written);
  const { text, draft } = openLines('requirements', written);
  return new RequirementsReader(draft).read(text);
}

/** Reads lines of that format which stand in another file; the line is that of the file. */
export function readPipLine(text: string, line: number, draft: Draft): void {
  const drafted = new RequirementsReader(new Draft('requirements', text));
  for (const logical of logicalLines(text)) drafted.line({ text: logical.text, lineAt: () => line });
  drafted.into(draft, 'direct');
}

class RequirementsReader {
  private readonly draft: Draft;
  private readonly found: EntryFacts[] = [];
  private index: string | undefined;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  read(text: string): LockfileReading {
    for (const line of logicalLines(text)) this.line(line);
    const hasHash = this.found.some(({ hashes = [] }) => hashes.length > 0);
    const isLock = hasHash || (this.found.length > 0 && this.found.every(isPinned));
    this.into(this.draft, isLock ? 'unknown' : 'direct');
    return this.draft.finish(isLock ? 'lock' : 'manifest');
  }

  /** Hands over what was found; the last index applies to the whole file. */
  into(draft: Draft, relation: 'unknown' | 'direct'): void {
    const registry: PackageSource =
      this.index === undefined ? { kind: 'registry' } : { kind: 'registry', url: this.index };
    for (const facts of this.found) {
      const isPlain = facts.source.kind === 'registry' && facts.ecosystem === 'pypi';
      draft.entry({ ...facts, relation, source: isPlain ? registry : facts.source });
    }
    if (draft === this.draft) return;
    const { registries, includes, problems } = this.draft.finish('manifest');
    for (const { option, value, line } of registries) draft.registry(option, value, line);
    for (const { path, line } of includes) draft.include(path, line);
    for (const { kind, reason, line } of problems) draft.problem(kind, reason, line);
  }

  line(line: LogicalLine): void {
    const { requirement, options: words } = splitLine(line.text);
    const { options, unknown } = readOptions(words);
    const hashes = options.flatMap(({ name, value, offset }) =>
      name === '--hash' ? (hashOf(value, line.lineAt(offset)) ?? []) : [],
    );
    for (const option of options) this.option(option, line, hashes);
    for (const { offset, text } of unknown) {
      const reason = `The option ${text.slice(0, 80)} is none of pip's or lacks its value.`;
      this.draft.problem('syntax', reason, line.lineAt(offset));
    }
    if (requirement.text !== '') this.requirement(requirement, line, hashes);
  }

  private option({ name, value, offset }: Option, line: LogicalLine, hashes: readonly PackageHash[]): void {
    const at = line.lineAt(offset);
    if (REGISTRY_OPTIONS.has(name)) this.draft.registry(name, value, at);
    if (name === '--index-url') this.index = value;
    if (INCLUDES.has(name)) this.draft.include(value, at);
    if (name === '--editable') this.address({ text: value, offset }, line, hashes);
  }

  private requirement(word: Word, line: LogicalLine, hashes: readonly PackageHash[]): void {
    const at = line.lineAt(word.offset);
    if (isAddress(word.text)) return this.address(word, line, hashes);
    const parsed = readRequirement(word.text);
    const conda = parsed === undefined ? condaExport(word.text, at) : undefined;
    if (conda !== undefined) this.found.push(conda);
    else if (parsed === undefined) this.refuse(word.text, at);
    else {
      const { name, extras, specifier, version, marker, address } = parsed;
      const source: PackageSource = address === undefined ? { kind: 'registry' } : sourceOfAddress(address);
      const range = specifier === '' ? undefined : specifier;
      const slot = slotOf(extras, marker);
      this.found.push({ ecosystem: 'pypi', name, version, range, line: at, source, hashes, slot });
    }
  }

  /** An address or path without a name before it. */
  private address({ text, offset }: Word, line: LogicalLine, hashes: readonly PackageHash[]): void {
    const named = readRequirement(text);
    const isNamed = !isAddress(text) && named?.address !== undefined;
    const semicolon = text.search(/;\s|\s;/);
    const whole = isNamed ? (named.address ?? '') : semicolon === -1 ? text : text.slice(0, semicolon);
    const [, bare = whole, extras = ''] = /^([^[]*[^[/])(\[[^\][]*\])$/.exec(whole.trim()) ?? [];
    const marker =
      semicolon === -1
        ? ''
        : text
            .slice(semicolon + 1)
            .replace(/^\s*;/, '')
            .trim();
    const source = sourceOfAddress(bare);
    const name = isNamed ? named.name : nameOfAddress(bare);
    const slot = isNamed ? slotOf(named.extras, named.marker) : slotOf(extras, marker);
    this.found.push({ ecosystem: 'pypi', name, line: line.lineAt(offset), source, hashes, slot });
  }

  private refuse(text: string, line: number): void {
    // what follows a conflict marker is its label
    if (/^(?:<{7}|>{7}|={7}|\|{7})/.test(text)) return;
    this.draft.problem('syntax', `It is no requirement: ${text.slice(0, 80)}`, line);
  }
}

/** Whether only one content is possible: a version, an archive or a commit. */
function isPinned({ version, source }: EntryFacts): boolean {
  const isCommit = source.kind === 'git' && source.commit !== undefined;
  return version !== undefined || source.kind === 'archive' || isCommit;
}

function isAddress(text: string): boolean {
  const word = text.split(/[\s;]/, 1)[0] ?? '';
  if (URL_START.test(word) || PATH_START.test(word)) return true;
  const isNamed = /^[\w.-]+(?:\[[^\][]*\])?\s*@/.test(text);
  return (
    !isNamed &&
    (ARCHIVE_END.test(word) || /[/\\]/.test(word)) &&
    (nameOfFile(word) !== undefined || /[/\\]/.test(word))
  );
}

function slotOf(extras: string, marker: string): string {
  return [extras, marker].filter((part) => part !== '').join(' ; ');
}
