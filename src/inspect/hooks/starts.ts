// Which files of a tree its hooks start, and as what: a program may have any name that suits whoever starts it.
import type { Inspector, Member } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { foldersAbove, openAll, type OpenFile } from '../neighbours.ts';
import { type HookKnowledge, hookKnowledge, type ProgramLanguage } from './knowledge.ts';

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
    for (const folder of foldersAbove(path)) {
      const found = this.folders.get(folder) ?? this.read(folder, open);
      this.folders.set(folder, found);
      const language = (await found).get(path);
      if (language !== undefined) return language;
    }
    return undefined;
  }

  private async read(folder: string, open: OpenFile): Promise<ReadonlyMap<string, ProgramLanguage>> {
    const started = new Map<string, ProgramLanguage>();
    for (const { name, bytes } of await openAll(folder, this.knowledge.starters, open)) {
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
