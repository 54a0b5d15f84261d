// What names the same file everywhere in a program.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { inFolder, pathOf } from '../../code/paths.ts';
import { alternatives } from '../../code/values.ts';

/** Folders above a file that are looked for. */
const MAX_FOLDERS = 16;
/** Names that one value may be. */
const MAX_NAMES = 8;
/** `python -m pip` names a module, not a file of the folder. */
const BARE_NAME = /^\w+$/;

export class FileKeys {
  private readonly facts: CodeFacts;
  private readonly steady: ReadonlySet<string>;

  /** `steady`: calls that give the same for the same constants, wherever they stand. */
  constructor(facts: CodeFacts, steady: ReadonlySet<string>) {
    this.facts = facts;
    this.steady = steady;
  }

  /** None for what names no file, or nobody can say which. `call`: the command that names it, which may stand in a folder. */
  of(value: CodeValue, call?: CodeCall): readonly string[] {
    const keys: string[] = [];
    for (const one of this.meant(value)) {
      const path = this.pathOf(one);
      if (path === undefined) continue;
      keys.push(keyOfPath(path));
      if (call?.folder !== undefined && !isModule(path, call)) keys.push(inFolder(path, call.folder));
    }
    return keys;
  }

  /** The values that it may be: a function of the program gives what it returns, or what that one returns. */
  private meant(value: CodeValue): readonly CodeValue[] {
    const all = alternatives(value).slice(0, MAX_NAMES);
    for (let at = 0; at < all.length && all.length < MAX_NAMES; at++) {
      const one = all[at];
      const callee = one?.kind === 'result' ? this.facts.calls[one.call]?.callee : undefined;
      const returned = callee?.startsWith('local.') === true ? this.facts.returns.get(callee) : undefined;
      if (returned !== undefined) all.push(...alternatives(returned).slice(0, MAX_NAMES));
    }
    return all.slice(0, MAX_NAMES);
  }

  /** As {@link pathOf}, in which the same file has the same name everywhere. Without blanks, as a word of a line. */
  pathOf(value: CodeValue): string | undefined {
    return pathOf(value, this.nameOfCall);
  }

  private readonly nameOfCall = (index: number): string => {
    const call = this.facts.calls[index];
    if (call === undefined || !this.steady.has(call.callee)) return String(index);
    return `${call.callee}(${call.args.map((arg) => (arg.kind === 'text' ? arg.text.replaceAll(/\W/g, '_') : index)).join('_')})`;
  };
}

function isModule(path: string, { callee }: CodeCall): boolean {
  return BARE_NAME.test(path) && callee.startsWith('python');
}

export function keyOfPath(path: string): string {
  return path.replace(/^(?:\.\/)+(?=.)/, '');
}

/** What a file may have been written as: itself, or with a folder above it. */
export function* placesOf(key: string): Iterable<string> {
  yield key;
  let end = key.lastIndexOf('/');
  for (let steps = 0; end > 0 && steps < MAX_FOLDERS; end = key.lastIndexOf('/', end - 1), steps++)
    yield key.slice(0, end);
}
