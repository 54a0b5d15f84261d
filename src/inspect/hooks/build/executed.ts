// Which words of a command line are started: first ones, and files that shells and interpreters are given.
import type { CommandKnowledge } from '../../command/knowledge.ts';
import { programName } from '../../command/words.ts';

/** A variable that is set for one command, and an option. */
const PASSED_OVER = /^(?:[A-Za-z_]\w{0,60}=\S{0,200}|[-+/][A-Za-z-]{0,30})$/;
const MAX_LINE = 16_384;
const MAX_WORDS = 200;

export function runsFiles(
  program: string,
  { shells, powershells, evaluators, interpreters, fileRunners }: CommandKnowledge,
): boolean {
  const name = programName(program).replace(/(?<=[a-z])\d[\d.]{0,15}$/, '');
  return [shells, powershells, evaluators, interpreters, fileRunners].some((set) => set.has(name));
}

/** Files and `$names` that a command line starts; the last part of each path. Linear. */
export function executedIn(line: string, known: CommandKnowledge): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of line
    .slice(0, MAX_LINE)
    .split(/&&|\|\||[;&|\n]/)
    .slice(0, MAX_WORDS)) {
    const words = part
      .split(/[\s"'()`,]+/)
      .filter((word) => word !== '')
      .slice(0, MAX_WORDS);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      if (known.startingWords.has(word) || PASSED_OVER.test(word)) continue;
      found.add(lastPart(word));
      if (!runsFiles(word, known)) break;
    }
  }
  return found;
}

/** `$out/tool` is the file `tool`, and `$tool` what the name stands for. */
export function lastPart(word: string): string {
  const plain = word.replaceAll('\\', '/').replace(/^\$\{(\w{1,100})\}$/, '$$$1');
  return plain.slice(plain.lastIndexOf('/') + 1);
}

/** Whether two sets have something in common. */
export function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}
