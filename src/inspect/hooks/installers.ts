// Tells whether all that a line fetches are well-known installers, each from its own address and by no other way.
import type { HookKnowledge } from './knowledge.ts';

const ADDRESS = /https?:\/\/([^\s"'`|;)>\\]{1,2048})/gi;
/** Longer lines are not excused: nobody types an installer in one. */
const MAX_LINE = 4096;
const FETCHER =
  /(?<![\w.-])(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|(?:downloadstring|downloadfile)\s{0,9}\()/gi;
/** Where the words of a fetcher end. */
const WORDS_END = /[|;&)`\n<]|\d?>(?!\()/;
const WORD = /"[^"]*"|'[^']*'|[^\s"',]+/g;
/** Variables in front of a command, or before it, that send a fetcher elsewhere. */
const REDIRECTED = /\b(?:https?_proxy|all_proxy|curl_home|wgetrc|curl_ca_bundle|ssl_cert_file)\s{0,9}=/i;
/** Options that neither take a word nor change where the bytes come from. */
const FLAG =
  /^(?:-[fsSLlgqvNJR#460n]{1,12}|-nv|-useb|-usebasicparsing|--(?:fail|fail-with-body|fail-early|silent|show-error|location|location-trusted|compressed|quiet|no-verbose|verbose|https-only|show-progress|progress-bar|no-progress-meter|remote-name|remote-time|no-cache|no-buffer|globoff|http[123](?:\.[01])?|tlsv1(?:\.[0-3])?|ipv[46]|inet[46]-only|no-clobber|create-dirs|retry-all-errors|retry-connrefused|proto-default=https))$/i;
/** Options with one word that says how, or where to put the file; the short ones may end a cluster of flags. */
const VALUED =
  /^(?:-[fsSLlgqvNJR#460n]{0,12}[omwPt]|-outfile|--(?:output|output-document|output-dir|directory-prefix|proto|proto-redir|retry|retry-delay|retry-max-time|connect-timeout|max-time|max-redirs|timeout|tries|progress|secure-protocol|ciphers|tls-max|write-out))$/i;
const JOINED =
  /^(?:-[fsSLlgqvNJR#460n]{0,12}(?:[o]|O(?=-$))\S+|--(?:output|output-document|output-dir|directory-prefix|proto|proto-redir|retry|retry-delay|connect-timeout|max-time|timeout|tries|progress|secure-protocol)=\S+)$/;

/** Whether the line fetches something, and nothing but known installers. */
export function isInstaller(line: string, { installers }: HookKnowledge): boolean {
  if (line.length > MAX_LINE || REDIRECTED.test(line)) return false;
  for (const [, rest = ''] of line.matchAll(ADDRESS)) if (!isKnown(rest, installers)) return false;
  const fetches = [...line.matchAll(FETCHER)].map(({ 0: word, index }) =>
    operandOf(word, line.slice(index + word.length)),
  );
  return (
    fetches.length > 0 && fetches.every((operand) => operand !== undefined && isKnown(operand, installers))
  );
}

/** The one address that a fetcher is given; undefined when there are others, or an option that is not known. */
function operandOf(fetcher: string, after: string): string | undefined {
  const end = after.search(WORDS_END);
  const words = [...after.slice(0, end === -1 ? undefined : end).matchAll(WORD)].map(([word]) => plain(word));
  const operands: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '' || FLAG.test(word) || JOINED.test(word) || word === '-uri') continue;
    if (VALUED.test(word)) at++;
    // To wget it names the file, to curl it says to take the name of the address.
    else if (/^-[a-z]{0,12}O$/.test(word)) at += Number(/^wget/i.test(fetcher));
    else if (word.startsWith('-')) return undefined;
    else operands.push(word);
  }
  const isFile = /^downloadfile/i.test(fetcher);
  return operands.length === 1 || isFile ? operands[0] : undefined;
}

function plain(word: string): string {
  return word.replaceAll(/^\\?["']|\\?["']$/g, '').replace(/\\$/, '');
}

/** Below the place of an installer, by a path that stays there. */
function isKnown(address: string, installers: readonly string[]): boolean {
  const place = address
    .replace(/^https?:\/\//i, '')
    .replaceAll(/\\?["']/g, '')
    .toLowerCase();
  if (/[@\\[\]]|\.\.|%2[ef]/.test(place)) return false;
  return installers.some(
    (known) => place === known || place.startsWith(`${known}/`) || place.startsWith(`${known}?`),
  );
}
