// Finds the dangerous commands that a text has somebody run, and passes over those that it forbids or only names.
import type { RuleBook } from '../../core/rule.ts';
import { type DangerousPart, dangersOf } from '../hooks/commands.ts';
import { hookKnowledge } from '../hooks/knowledge.ts';
import { fetchedAndRun } from './fetched.ts';
import { plainWords } from './plain.ts';

export interface CommandMatch {
  /** What commands do that count, in the words of the rules of hooks. */
  readonly commands: readonly string[];
  /** Words up to a command that forbid it. */
  readonly forbidden: readonly string[];
}

/** The colon of an address ends no sentence. */
const ADDRESS = /\bhttps?:\/\/[^\s'"`]{1,400}/g;
/** Commands of one text that are looked at for each danger. */
const MOST = 20;

const FETCHED = { says: 'fetches a file and runs it', grave: true } as const;

/** Dangerous commands of a text, of the sorts that count in prose. */
export function commandsIn(
  text: string,
  { commands = [], forbidden = [] }: Partial<CommandMatch>,
  rules: RuleBook,
): readonly DangerousPart[] {
  const forbids = rules.index('prose forbidden', rules, () => forbidden.map((words) => new RegExp(words)));
  const isTold = (danger: DangerousPart): boolean => {
    if (!commands.includes(danger.says) || isOnlyNamed(text, danger) || endsSentence(text, danger))
      return false;
    const lead = plainWords(leadOf(text, danger.index).replaceAll(ADDRESS, 'x'));
    return !forbids.some((expression) => expression.test(lead));
  };
  const knowledge = hookKnowledge(rules);
  const fetched = fetchedAndRun(text, knowledge).map((place): DangerousPart => ({ ...FETCHED, ...place }));
  return [...dangersOf(text, knowledge, MOST, isTold), ...fetched.filter(isTold)];
}

/** The point behind a word and its signs is none that a shell reads as a command. */
function endsSentence(text: string, { index }: DangerousPart): boolean {
  return text[index] === '.' && /[^\s][`'")*\]]$/.test(text.slice(Math.max(0, index - 2), index));
}

/** Characters around a command in which an address makes it one that works. */
const AROUND = 240;
const ANY_ADDRESS = /:\/\/[^\s/'"`]{0,200}\w\.\w/;
/** A host that stands for any: `...`, `<url>`, `x`. */
const NO_HOST = /^(?:[.…]{1,9}|<[^<>]{0,60}>|\{[^{}]{0,60}\}|\[[^[\]]{0,60}\]|[a-z_-]{0,20})$/i;
const HOST = /:\/\/([^\s/'"`]{0,200})/g;
const MAY_BE_HOST = /[\w)\]}]\.\w|[$%\\]|\d{4}|[^\0-\x7f…]/;

/** `curl ... | bash` is what a practice is called: without an address it fetches nothing. */
function isOnlyNamed(text: string, { says, index, length }: DangerousPart): boolean {
  if (!says.startsWith('fetches')) return false;
  if (ANY_ADDRESS.test(text.slice(Math.max(0, index - AROUND), index + length + AROUND))) return false;
  const command = text.slice(index, index + length);
  const hosts = [...command.matchAll(HOST)].map(([, host = '']) => host);
  return hosts.length === 0 ? !MAY_BE_HOST.test(command) : hosts.every((host) => NO_HOST.test(host));
}

/** Characters before a command that are looked at for who forbids it. */
const BEFORE = 600;
const ITEM = /^\s{0,40}(?:[-*+•]|\d{1,3}[.)])\s/;
const HEADING = /^#{1,6}\s/;
const FENCE = /^\s{0,12}(?:`{3}|~{3})/;

/** The words of its sentence up to a command; what a list begins with belongs to each of its items. */
function leadOf(text: string, at: number): string {
  const lines = text.slice(Math.max(0, at - BEFORE), at).split('\n');
  let lead = lines.pop() ?? '';
  for (let fenced = false; !ITEM.test(lead);) {
    const previous = lines.pop() ?? '';
    const opens = FENCE.test(previous);
    // A block that has ended belongs to what was said before it.
    if (previous.trim() === '' || HEADING.test(previous) || (opens && fenced)) return lead;
    if (opens && lines.at(-1)?.trim() === '') lines.pop();
    fenced ||= opens;
    lead = `${previous} ${lead}`;
  }
  const above = lines.findLast((line) => line.trim() !== '' && !ITEM.test(line)) ?? '';
  const item = lead.replace(ITEM, '');
  return HEADING.test(above) || above.trimEnd().endsWith(':') ? `${above.trim()} ${item}` : item;
}
