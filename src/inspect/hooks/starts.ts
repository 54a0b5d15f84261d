// Which files of a tree its hooks start, and as what: a program may have any name that suits whoever starts it.
import type { Bytes } from '../../core/bytes.ts';
import type { Inspector, Member } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { foldersAbove } from '../paths.ts';
import { type HookKnowledge, hookKnowledge, type ProgramLanguage } from './knowledge.ts';

/** Another file of the same tree; undefined when there is none. */
type OpenFile = (path: string) => Promise<Bytes | undefined>;

/** Folders above a file that are looked in for hooks; the root is always one of them. */
const MAX_FOLDERS = 8;
/** Of a hook; the inspector of hooks says what it thinks of longer ones. */
const MAX_BYTES = 2 ** 20;

/** Reads the hooks of each folder once, whichever of the files below is asked about. */
export class StartedFiles {
  private readonly folders = new Map<string, Promise<ReadonlyMap<string, ProgramLanguage>>>();
  private readonly knowledge: HookKnowledge;

  constructor(knowledge: HookKnowledge) {
    this.knowledge = knowledge;
  }

  /** Another tree has hooks of its own. */
  forOtherTree(): StartedFiles {
    return new StartedFiles(this.knowledge);
  }

  /** Whether a file may start others, by its name. */
  isStarter(path: string): boolean {
    return this.knowledge.starters.some((name) => path === name || path.endsWith(`/${name}`));
  }

  /** The language in which a hook starts the file; undefined when none starts it. */
  async languageOf(path: string, open: OpenFile): Promise<ProgramLanguage | undefined> {
    const all = foldersAbove(path);
    for (const folder of all.length > MAX_FOLDERS ? [...all.slice(0, MAX_FOLDERS - 1), ''] : all) {
      const found = this.folders.get(folder) ?? this.read(folder, open);
      this.folders.set(folder, found);
      const language = (await found).get(path);
      if (language !== undefined) return language;
    }
    return undefined;
  }

  private async read(folder: string, open: OpenFile): Promise<ReadonlyMap<string, ProgramLanguage>> {
    const started = new Map<string, ProgramLanguage>();
    for (const name of this.knowledge.starters) {
      const bytes = await open(folder === '' ? name : `${folder}/${name}`);
      if (bytes === undefined) continue;
      const text = Buffer.from(await bytes.read(0, Math.min(bytes.size, MAX_BYTES))).toString();
      const { filesStartedBy } = await import('./started.ts');
      for (const [path, language] of await filesStartedBy({ folder, name, text }, this.knowledge))
        started.set(path, language);
    }
    return started;
  }
}

/** None where only some formats are read. */
export function startsFor(rules: RuleBook, inspectors: readonly Inspector[]): StartedFiles | undefined {
  const readsHooks = inspectors.some(({ name }) => name === 'hooks');
  return readsHooks ? new StartedFiles(hookKnowledge(rules)) : undefined;
}

/** What hooks in an archive start of it: whoever installs the package unpacks all of them beside each other. */
export function startedMembers(
  members: readonly Member[],
  starts: StartedFiles | undefined,
): (member: Member) => Promise<ProgramLanguage | undefined> {
  const hasHooks = members.some(({ name }) => name !== undefined && starts?.isStarter(name) === true);
  if (starts === undefined || !hasHooks) return () => Promise.resolve(undefined);
  const own = starts.forOtherTree();
  const byName = new Map(members.map((member) => [member.name, member]));
  const open: OpenFile = async (path) => (await byName.get(path)?.open())?.bytes;
  return async ({ name, use }) =>
    name === undefined || use !== undefined ? undefined : own.languageOf(name, open);
}
