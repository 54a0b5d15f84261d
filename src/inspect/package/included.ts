// Which files the lists of requirements of a tree include: pip reads each as such a list, whatever its name.
import type { Artifact } from '../../core/artifact.ts';
import type { Bytes } from '../../core/bytes.ts';
import { type Inspector, SNIFF_BYTES } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import type { LockfileReading } from '../../lockfile/lockfile.ts';
import { readerOf } from '../../lockfile/readers.ts';
import { folderOf, foldersAbove, openAll, type OpenFile, pathFrom } from '../neighbours.ts';
import { textOf } from './text.ts';

/** Of a list that is read for what it includes. */
const MAX_BYTES = 2 ** 20;
/** Lists that lists of one folder lead to; real projects have some ten. */
const MAX_LISTS = 100;
/** Lines that are looked at: pip refuses a list as a whole when one of its lines is none. */
const LOOKED_AT = 20;
const ENTRY =
  /^(?:-|[.~]{0,2}[/\\]|[A-Za-z][A-Za-z+]{0,9}:|[\w.-]{1,200}(?:[/\\]|\s{0,9}(?:$|[[=<>!~;@#\\]|--|\(\s{0,9}[=<>!~])))/;

/** Reads the lists of each folder once, whichever of the files below is asked about. */
export class IncludedFiles {
  private readonly folders = new Map<string, Promise<ReadonlySet<string>>>();
  private readonly names: readonly string[];

  constructor(names: readonly string[]) {
    this.names = names;
  }

  /** Whether a list includes the file, which its name does not tell already. */
  async has(
    { locator: { path }, bytes }: Pick<Artifact, 'locator' | 'bytes'>,
    open: OpenFile,
  ): Promise<boolean> {
    if (readerOf(path) !== undefined || !(await looksLikeList(bytes))) return false;
    for (const folder of foldersAbove(path)) {
      const found = this.folders.get(folder) ?? this.read(folder, open);
      this.folders.set(folder, found);
      if ((await found).has(path)) return true;
    }
    return false;
  }

  private async read(folder: string, open: OpenFile): Promise<ReadonlySet<string>> {
    const included = new Set<string>();
    const lists: { path: string; bytes: Bytes }[] = await openAll(folder, this.names, open);
    for (let at = 0; at < Math.min(lists.length, MAX_LISTS); at++) {
      const list = lists[at];
      if (list === undefined) break;
      const { includes } = await listOf(list.bytes);
      for (const path of pathsOf(includes, list.path)) {
        const isNew = !included.has(path);
        included.add(path);
        const bytes = isNew && lists.length < MAX_LISTS ? await open(path) : undefined;
        if (bytes !== undefined) lists.push({ path, bytes });
      }
    }
    return included;
  }
}

/** None where only some formats are read. */
export function includesFor(rules: RuleBook, inspectors: readonly Inspector[]): IncludedFiles | undefined {
  const readsLists = inspectors.some(({ name }) => name === 'package');
  return readsLists ? includedFiles(rules) : undefined;
}

export function includedFiles(rules: RuleBook): IncludedFiles {
  return new IncludedFiles(rules.knowledge<ListNames>('package')['requirement-files']);
}

/** From the folder of a project; the rest of that knowledge takes longer to make than most changes to judge. */
interface ListNames {
  readonly 'requirement-files': readonly string[];
}

/** In the tree, as far as they are there. */
export function pathsOf(includes: LockfileReading['includes'], from: string): string[] {
  return includes.flatMap(({ path }) => pathFrom(folderOf(from), path) ?? []);
}

async function listOf(bytes: Bytes): Promise<LockfileReading> {
  const { readRequirements } = await import('../../lockfile/python/requirements.ts');
  return readRequirements(textOf(await bytes.read(0, Math.min(bytes.size, MAX_BYTES))));
}

/** Most texts have a line at once that no list could have; nobody asks for other files then. */
export async function looksLikeList(bytes: Bytes): Promise<boolean> {
  const text = textOf(await bytes.read(0, SNIFF_BYTES));
  if (text.includes('\0')) return false;
  const lines = text.split(/[\r\n]+/);
  const isCut = bytes.size > SNIFF_BYTES;
  if (isCut) lines.pop();
  const entries = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return (isCut || entries.length > 0) && entries.slice(0, LOOKED_AT).every((line) => ENTRY.test(line));
}
