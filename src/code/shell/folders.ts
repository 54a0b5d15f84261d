// The folder that a shell stands in, as far as `cd`, `pushd` and `popd` say it.
import type { CodeValue } from '../facts.ts';
import { inFolder, MAX_PATH, pathOf, unknownPart } from '../paths.ts';
import { asText } from '../values.ts';

/** Folders that `pushd` puts on top of one another. */
const MAX_PUSHED = 64;
/** In front of the number of a folder that nobody knows. */
const SOMEWHERE = '?';

export class Folders {
  /** Empty where the script began. */
  private at = '';
  private before = '';
  private readonly pushed: string[] = [];
  private unknown = 0;

  get current(): string {
    return this.at;
  }

  /** What `cd` and its like do; any other command stays where it is. */
  follow(callee: string, args: readonly CodeValue[]): void {
    if (callee === 'popd') this.enter(this.pushed.pop() ?? this.somewhere());
    if (callee !== 'cd' && callee !== 'pushd') return;
    if (callee === 'pushd' && this.pushed.length < MAX_PUSHED) this.pushed.push(this.at);
    const words = args.filter((word) => !/^-[LPe@n-]+$/.test(asText(word)?.text ?? ''));
    const path = words.length === 0 ? '~' : pathOf(words[0]);
    if (path === '-') this.enter(this.before);
    else this.enter(path === undefined ? this.somewhere() : inFolder(path, this.at));
  }

  /** Reads what a subshell or a function does, and stands again where it stood. */
  inside<T>(read: () => T, start = this.at): T {
    const { at, before } = this;
    this.at = start;
    try {
      return read();
    } finally {
      this.at = at;
      this.before = before;
    }
  }

  /** A folder that is not known, and no other's. */
  somewhere(): string {
    return unknownPart(SOMEWHERE + String(++this.unknown));
  }

  private enter(folder: string): void {
    this.before = this.at;
    this.at = folder.length > MAX_PATH ? this.somewhere() : folder;
  }
}

/** Whether a script was sent there by a word, rather than that it began there or nobody knows. */
export function isNamedFolder(folder: string): boolean {
  return folder !== '' && (!folder.startsWith(`\0${SOMEWHERE}`) || folder.includes('/'));
}
