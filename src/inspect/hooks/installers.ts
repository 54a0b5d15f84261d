// Tells whether all that a line fetches are well-known installers, each from its own address and by no other way.
import { fetchOf } from '../command/fetch.ts';
import { isPlaceOf } from '../command/place.ts';
import { TEXT_WORDS } from '../command/words.ts';
import type { HookKnowledge } from './knowledge.ts';

const ADDRESS = /https?:\/\/[^\s"'`|;)>\\]{1,2048}/gi;
/** Longer lines are not excused: nobody types an installer in one. */
const MAX_LINE = 4096;
const FETCHER =
  /(?<![\w-])(?:(?<!\.)(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)|(?:downloadstring|downloadfile)(?=\s{0,9}\())/gi;
/** Where the words of a fetcher end. */
const WORDS_END = /[|;&)`\n<]|\d?>(?!\()/;
const WORD = /"[^"]*"|'[^']*'|[^\s"',]+/g;
/** Variables in front of a command, or before it, that send a fetcher elsewhere. */
const REDIRECTED = /\b(?:https?_proxy|all_proxy|curl_home|wgetrc|curl_ca_bundle|ssl_cert_file)\s{0,9}=/i;

/** Whether the line fetches something, and nothing but known installers. */
export function isInstaller(line: string, knowledge: HookKnowledge): boolean {
  if (line.length > MAX_LINE || REDIRECTED.test(line)) return false;
  for (const [address] of line.matchAll(ADDRESS)) if (!isKnown(address, knowledge)) return false;
  const fetches = [...line.matchAll(FETCHER)];
  return (
    fetches.length > 0 &&
    fetches.every(({ 0: program, index }) =>
      fetchesInstaller(program, line.slice(index + program.length), knowledge),
    )
  );
}

/** One known address, with no option that may bring something else. */
function fetchesInstaller(program: string, after: string, knowledge: HookKnowledge): boolean {
  const words = after.replace(/^\s{0,9}\(/, '');
  const end = words.search(WORDS_END);
  const args = [...words.slice(0, end === -1 ? undefined : end).matchAll(WORD)]
    .map(([word]) => plain(word))
    .filter((word) => word !== '');
  const fetch = fetchOf(program, args, knowledge.commands, TEXT_WORDS);
  const [address, ...others] = fetch?.addresses ?? [];
  const isPlain = fetch?.understood === true && !fetch.rerouted && others.length === 0;
  return isPlain && address !== undefined && isKnown(address, knowledge);
}

function plain(word: string): string {
  return word.replaceAll(/^\\?["']|\\?["']$/g, '').replace(/\\$/, '');
}

/** Below the place of an installer, by a path that stays there. */
function isKnown(address: string, { commands }: HookKnowledge): boolean {
  return isPlaceOf(address.replaceAll(/\\?["']/g, ''), commands.installers);
}
