// What variables of a CMake file stand for, as far as the file itself sets them, and by which keys two files are the same.
import type { CmakeArgument, CmakeCommand } from './cmake-text.ts';
import { lastPart } from './executed.ts';

const REFERENCE = /\$\{([\w./+-]{1,100})\}|\$ENV\{(\w{1,100})\}/g;
/** Variables that stand for variables. */
const MAX_DEPTH = 4;
/** Characters of a value. */
const MAX_VALUE = 8192;

export class CmakeValues {
  private readonly values = new Map<string, string>();

  constructor(commands: readonly CmakeCommand[]) {
    for (const { name, args } of commands) {
      const [target, ...rest] = args;
      if (name !== 'set' || target === undefined || this.values.has(target.value)) continue;
      const end = rest.findIndex(
        ({ value, quoted }) => !quoted && (value === 'CACHE' || value === 'PARENT_SCOPE'),
      );
      const words = (end === -1 ? rest : rest.slice(0, end)).slice(0, 50).map(({ value }) => value);
      this.values.set(target.value, words.join(' ').slice(0, MAX_VALUE));
    }
  }

  /** References resolved; what the file does not set stays as `$NAME`. */
  text(value: string, depth = 0): string {
    const replaced = value.slice(0, MAX_VALUE).replace(REFERENCE, (_, name?: string, variable?: string) => {
      const known = name === undefined ? undefined : this.values.get(name);
      if (known === undefined || depth >= MAX_DEPTH) return `$${name ?? variable ?? ''}`;
      return this.text(known, depth + 1);
    });
    return replaced.slice(0, MAX_VALUE);
  }

  /** The file as it is named, and what that stands for; `$out/tool` is the file `tool`. */
  keys({ value }: Pick<CmakeArgument, 'value'>): ReadonlySet<string> {
    const keys = [
      value.replace(REFERENCE, (_, name?: string, variable?: string) => `$${name ?? variable ?? ''}`),
      this.text(value),
    ];
    return new Set(keys.map(lastPart).filter((key) => key.length > 1));
  }
}
