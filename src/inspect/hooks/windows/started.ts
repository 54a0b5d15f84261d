// Files that a Windows script fetches and starts later, by the last part of their names.

const TARGET =
  /(?:-outfile|-destination)\s{1,9}["']?([^\s"';|)]{1,300})|downloadfile\s{0,9}\([^,\n]{1,500},\s{0,9}["']?([^\s"';|)]{1,300})/gi;
/** Options of curl that end in the one that names a file. */
const OUTPUT = /^(?:-[a-zA-Z]{0,12}o|--output)$/;
/** What ends a command, or begins one inside another. */
const ENDS = /[\n;|(){}]|&&?(?=[^\s&])|&&/;
const MAX_TARGETS = 2000;
/** Characters of a line that are taken apart. */
const MAX_LINE = 2000;
/** Words in front of the one that is started. */
const MAX_WORDS = 8;

/** The last parts of the names under which a script writes what it fetches, but for lines that `isKnown` knows. */
export function fetchedFiles(text: string, isKnown: (line: string) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of text.split('\n')) {
    if (names.size > MAX_TARGETS) break;
    const found = targetsIn(line.slice(0, MAX_LINE)).map(lastPart);
    if (found.length === 0 || isKnown(line)) continue;
    for (const name of found) if (name.length > 1) names.add(name);
  }
  return names;
}

function targetsIn(line: string): readonly string[] {
  const targets = [...line.matchAll(TARGET)].map(([, one, other]) => one ?? other ?? '');
  const words = line.trim().split(/[\s|&]+/);
  const programs = words.map((word) => lastPart(word).replace(/^@|\.exe$/g, ''));
  const curl = programs.indexOf('curl');
  const output = curl === -1 ? -1 : words.findIndex((word, at) => at > curl && OUTPUT.test(word));
  if (output !== -1) targets.push(words[output + 1] ?? '');
  if (programs.includes('bitsadmin')) targets.push(words.at(-1) ?? '');
  return targets;
}

/** Where one of the files is started, if any is. `launchers`: words in front of a program, in lower case. */
export function startOf(
  text: string,
  files: ReadonlySet<string>,
  launchers: ReadonlySet<string>,
): number | undefined {
  let at = 0;
  for (const line of text.split('\n')) {
    for (const command of line.slice(0, MAX_LINE).split(ENDS))
      if (files.has(lastPart(startedBy(command, launchers)))) return at;
    at += line.length + 1;
  }
  return undefined;
}

const OPTION = /^(?:-|\/\w{1,9}$|""$|''$)/;

/** The word that a command starts: the first that neither starts another one nor is an option. */
function startedBy(command: string, launchers: ReadonlySet<string>): string {
  const words = command.replace('@', ' ').trim().split(/\s+/, MAX_WORDS);
  const [first = ''] = words;
  // A variable in front is given a value, or shown.
  if (!launchers.has(first.toLowerCase())) return first.startsWith('$') ? '' : first;
  return words.find((word) => !launchers.has(word.toLowerCase()) && !OPTION.test(word)) ?? '';
}

export function lastPart(path: string): string {
  const plain = path.replaceAll('\\', '/').replaceAll(/["']/g, '').toLowerCase();
  return plain.slice(plain.lastIndexOf('/') + 1);
}
