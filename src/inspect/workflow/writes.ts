// What scripts write into the files by which the runner takes up outputs and variables.
import { type Command, readCommands } from '../../format/workflow/commands.ts';
import type { Text } from '../../format/workflow/facts.ts';

export interface Write {
  readonly name: string;
  readonly value: string;
  readonly command: Command;
}

/** `echo "name=value" >> "$GITHUB_OUTPUT"`; a value that is worked out has been looked at. */
export function writesOf({ commands }: { readonly commands: readonly Command[] }, file: string): Write[] {
  return commands.flatMap((command): Write[] => {
    const { words } = command;
    const to = words.indexOf('>');
    if (to === -1 || !new RegExp(`^\\$(?:env:)?\\{?${file}\\}?$`).test(words[to + 1] ?? '')) return [];
    if (words[0] !== 'echo' && words[0] !== 'printf') return [];
    const line = words
      .slice(1, to)
      .filter((word) => !/^-[neE]+$/.test(word))
      .join(' ');
    const at = line.indexOf('=');
    const isPlain = at > 0 && /^[\w-]+$/.test(line.slice(0, at)) && !line.includes('$()');
    return isPlain ? [{ name: line.slice(0, at), value: line.slice(at + 1), command }] : [];
  });
}

/** The writes of a script, read once for a file. */
export function writesReader(): (run: Text, file: string) => readonly Write[] {
  const made = new Map<Text, ReadonlyMap<string, readonly Write[]>>();
  return (run, file) => {
    const known = made.get(run);
    if (known !== undefined) return known.get(file) ?? [];
    const commands = readCommands(run.text);
    const read = new Map(['GITHUB_OUTPUT', 'GITHUB_ENV'].map((one) => [one, writesOf({ commands }, one)]));
    made.set(run, read);
    return read.get(file) ?? [];
  };
}
