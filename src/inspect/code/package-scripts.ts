// The scripts of a package.json as one shell program, each on the line of the file where it stands.
import { memberOf, stringOf } from '../../format/json/nodes.ts';
import { readJsonPart } from '../../format/json/read.ts';
import { LineTable } from '../../lockfile/lines.ts';
import { ShellLines, type ShellText } from './shell-lines.ts';

/** Scripts of one package; real ones have some fifty. */
const MAX_SCRIPTS = 2000;

/** Never throws: of a text that is broken, what stands before the mistake. */
export function shellOfScripts(text: string): ShellText {
  const scripts = memberOf(readJsonPart(text).root, 'scripts');
  const lines = new LineTable(text);
  const out = new ShellLines();
  for (const { value } of scripts?.kind === 'object' ? scripts.members.slice(0, MAX_SCRIPTS) : []) {
    const script = stringOf(value);
    if (script !== undefined) out.script(script, lines.lineAt(value.start));
  }
  return out.all;
}
