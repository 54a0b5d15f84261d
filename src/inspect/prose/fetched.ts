// Finds files that a text has fetched and then run, in one line or in the next: the name says that they are the same.
import { isInstaller } from '../hooks/installers.ts';
import type { HookKnowledge } from '../hooks/knowledge.ts';

export interface FetchedAndRun {
  /** Of the program that fetches, in characters. */
  readonly index: number;
  readonly length: number;
}

const FETCH = /\b(?:curl|wget|iwr|irm|invoke-webrequest)\s[^\n`]{4,600}/gi;
/** Names that it is given, and the end of its address. */
const GIVEN =
  /(?:\s-{1,2}(?:o|output|output-document|outfile)[\s=]{1,3}|>\s{0,3})["']?((?:[^\s"'`;&|\\/]{1,100}[\\/]){0,12}[^\s"'`;&|\\/]{1,100})|:\/\/[^\s"'`;&|?#]{1,400}?\/([^\s"'`;&|?#/]{1,100})(?=[\s"'`;&|?#]|$)/gi;
const RUN =
  /(?<![\w./-])(?:(?:sudo\s{1,9})?(?:ba|z|da|k)?sh|python[\d.]{0,8}|pythonw?|py|node|bun|deno\s{1,9}run|perl|ruby|php|pwsh|powershell(?:\.exe)?|source|\.|chmod\s{1,9}(?:[a-z]{0,3}\+x|[0-7]{3,4})|start|uv\s{1,9}run)\s{1,9}(?:-{1,2}[\w=-]{1,40}\s{1,9}){0,4}["']?([^\s"'`;&|)]{1,300})|(?<![\w/.])((?:\.|~|\/(?:tmp|var\/tmp|dev\/shm))\/[^\s"'`;&|)]{1,200})/gi;
/** Characters from a download in which what it brought is run. */
const NEAR = 500;
/** Downloads of one text, and programs that are run behind each. */
const MOST = 400;
const MOST_RUN = 40;

export function fetchedAndRun(text: string, knowledge: HookKnowledge): FetchedAndRun[] {
  const found: FetchedAndRun[] = [];
  let count = 0;
  for (const { 0: command, index } of text.matchAll(FETCH)) {
    if (++count > MOST) break;
    const end = runsOf(text, index, namesOf(command));
    if (end === undefined || isInstaller(lineAt(text, index), knowledge)) continue;
    found.push({ index, length: end - index });
  }
  return found;
}

/** Last parts of the paths that a download may have been written to. */
function namesOf(command: string): ReadonlySet<string> {
  const names = [...command.matchAll(GIVEN)].map(([, given, address]) => lastPart(given ?? address ?? ''));
  return new Set(names.filter((name) => name !== ''));
}

/** Where the first program ends that runs one of them. */
function runsOf(text: string, from: number, names: ReadonlySet<string>): number | undefined {
  if (names.size === 0) return undefined;
  let count = 0;
  for (const match of text.slice(from, from + NEAR).matchAll(RUN)) {
    if (++count > MOST_RUN) break;
    if (names.has(lastPart(match[1] ?? match[2] ?? ''))) return from + match.index + match[0].length;
  }
  return undefined;
}

function lastPart(path: string): string {
  const name = path.replace(/[.,:]$/, '');
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? undefined : end);
}
