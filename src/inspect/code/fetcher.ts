// Reads the command line of curl and wget: what they fetch, into which file, and whether past the host they name.
import type { CodeValue } from '../../code/facts.ts';

/** Options behind which something stands that is not fetched (curl(1), wget(1)). */
const TAKES_VALUE =
  /^(?:-[a-zA-Z]*[eHAubdXFmCTrwzcDEQPtyY]|--(?:referer|header|user-agent|user|cookie|cookie-jar|data(?:-\w+)?|json|request|form|max-time|connect-timeout|retry(?:-\w+)?|cert|key|cacert|output-dir|directory-prefix|timeout|tries|proto(?:-\w+)?|write-out|dump-header|limit-rate|range|url-query|execute|post-data|body-data|ciphers))$/;
/** Options that have something else answer than the host in the address. */
const REROUTES =
  /^(?:-x.*|-[a-zA-Z]*x|-K.*|--(?:proxy|connect-to|resolve|preproxy|socks\w*|config|doh-url|dns-servers|unix-socket|abstract-unix-socket|input-file)(?:=.*)?|-i)$/;
const OUTPUT = /^(?:-[a-zA-Z]*o|--output)$/;

export interface Fetched {
  /** What is fetched; texts without a scheme are addresses, too. */
  readonly operands: readonly CodeValue[];
  /** Whether a proxy or another address stands in. */
  readonly rerouted: boolean;
  /** The file it is written to; undefined for the output. */
  readonly file: CodeValue | undefined;
}

/** What `curl` or `wget` is told to do; undefined for any other program. */
export function fetchedBy(program: string, args: readonly CodeValue[]): Fetched | undefined {
  if (program !== 'curl' && program !== 'wget') return undefined;
  const operands: CodeValue[] = [];
  let rerouted = false;
  let file: CodeValue | undefined;
  let folder = '';
  let named = program === 'wget';
  for (let at = 0; at < args.length; at++) {
    const value = args[at];
    const word = value?.kind === 'text' ? value.text : undefined;
    if (value === undefined) continue;
    if (word === undefined || !/^-./.test(word)) {
      operands.push(value);
      continue;
    }
    rerouted ||=
      word === '-i'
        ? program === 'wget'
        : REROUTES.test(word) && !(program === 'wget' && /^-[a-zA-Z]*x$/.test(word));
    const joined = joinedOutput(program, word);
    if (joined !== undefined) file = joined;
    else if (isOutput(program, word)) file = args[++at];
    else if (isFolder(program, word)) folder = textOf(args[++at]);
    else if (program === 'wget' && /^-P./.test(word)) folder = word.slice(2);
    else if (program === 'curl' && /^(?:-[a-zA-Z]*O[a-zA-Z]*|--remote-name(?:-all)?)$/.test(word))
      named = true;
    else if (word === '--url') continue;
    else if (REROUTES.test(word) && program === 'curl' && !word.includes('=') && !/^-[xK]./.test(word)) at++;
    else if (TAKES_VALUE.test(word) && !(program === 'wget' && /^-[a-zA-Z]*[bcdEFmNr]$/.test(word))) at++;
  }
  const given = file ?? (named ? remoteName(operands[0], folder) : undefined);
  const out = given?.kind === 'text' && given.text === '-' ? undefined : given;
  return { operands, rerouted, file: out };
}

function textOf(value: CodeValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}

function isOutput(program: string, word: string): boolean {
  if (program === 'curl') return OUTPUT.test(word);
  return /^(?:-[a-zA-Z]*O|--output-document)$/.test(word);
}

function isFolder(program: string, word: string): boolean {
  return program === 'curl' ? word === '--output-dir' : /^(?:-[a-zA-Z]*P|--directory-prefix)$/.test(word);
}

/** `-o/tmp/x`, `--output=/tmp/x`, `-qO-`. */
function joinedOutput(program: string, word: string): CodeValue | undefined {
  const pattern = program === 'curl' ? /^(?:-o|--output=)(.+)$/ : /^(?:-[a-z]{0,8}O|--output-document=)(.+)$/;
  const text = pattern.exec(word)?.[1];
  return text === undefined ? undefined : { kind: 'text', text, layers: [] };
}

/** The last part of the address, which is how the file is called when nothing else is said. */
function remoteName(address: CodeValue | undefined, folder: string): CodeValue | undefined {
  const last = address?.kind === 'many' && address.shape === 'parts' ? address.items.at(-1) : address;
  const name = /\/([^/?#]{1,200})(?:[?#].*)?$/.exec(textOf(last))?.[1];
  if (name === undefined || textOf(address).endsWith(`://${name}`)) return undefined;
  const before = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  return { kind: 'text', text: before + name, layers: [] };
}

/** The words of each command of one line of shell, as far as blanks and quotes tell; comments are left out. */
export function lineCommands(line: string): string[][] {
  return line
    .slice(0, MAX_LINE)
    .replaceAll(/(?:^|\s)#[^\n]*/g, ' ')
    .split(/\|\||&&|[;&|\n]/)
    .map((command) =>
      command
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(/^["']|["']$/g, '')),
    )
    .filter(([program]) => program !== undefined && program !== '');
}

/** Characters of a line that are taken apart. */
const MAX_LINE = 4096;
