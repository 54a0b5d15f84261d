// Finds the popular module of Go that another one could be taken for: the same repository of an owner with nearly that name.
import { isOneEditApart } from './edits.ts';
import type { Lookalike, ModuleNames } from './lookalike-index.ts';

/** No path of a module is longer. */
const MAX_LENGTH = 500;
/** Owners shorter than this are all close to each other. */
const MIN_OWNER = 4;

interface Module {
  readonly host: string;
  readonly owner: string;
  readonly repository: string;
}

export class ModuleList {
  private readonly known: ReadonlySet<string>;
  private readonly byRepository = new Map<string, Module[]>();
  private readonly names: ModuleNames;

  constructor(names: ModuleNames) {
    this.names = names;
    this.known = new Set([...names.modules, ...names.honest]);
    for (const name of names.modules) {
      const module = partsOf(name);
      const list = this.byRepository.get(module.repository);
      if (list === undefined) this.byRepository.set(module.repository, [module]);
      else list.push(module);
    }
  }

  find(written: string): Lookalike | undefined {
    if (written.length > MAX_LENGTH) return undefined;
    const module = partsOf(written.toLowerCase());
    const found = this.byRepository.get(module.repository) ?? [];
    // A project that is popular itself imitates nobody.
    if (this.known.has(nameOf(module))) return undefined;
    for (const popular of found) {
      const how = this.difference(module, popular);
      if (how !== undefined) return { popular: nameOf(popular), how };
    }
    return undefined;
  }

  private difference(module: Module, popular: Module): string | undefined {
    if (module.owner === popular.owner)
      return isOneEditApart(module.host, popular.host) ? 'by one letter of its host' : undefined;
    if (module.host !== popular.host) return undefined;
    if (popular.owner.length >= MIN_OWNER && isOneEditApart(module.owner, popular.owner))
      return 'by one letter of its owner';
    const isBorrowed =
      this.names['owner-prefixes'].some((prefix) => module.owner === prefix + popular.owner) ||
      this.names['owner-suffixes'].some((suffix) => module.owner === popular.owner + suffix);
    return isBorrowed ? 'by what is put before or after its owner' : undefined;
  }
}

/** Folders below a repository, and major versions, are the same project. */
function partsOf(name: string): Module {
  const [host = '', owner = '', repository = ''] = name.split('/', 3);
  return { host, owner, repository };
}

function nameOf({ host, owner, repository }: Module): string {
  return `${host}/${owner}/${repository}`;
}
