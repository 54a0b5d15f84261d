// Says what a command does that nobody does by accident, and whether it is one of the known harmless ones.
import { withoutEnd } from '../../core/text.ts';
import { isInstaller } from './installers.ts';
import type { HookKnowledge } from './knowledge.ts';
import { commandsOf, wrappedIn } from './wrapped.ts';

export interface Danger {
  readonly says: string;
  readonly grave: boolean;
  /** Where in the command, in characters. */
  readonly index: number;
}

export interface DangerousPart extends Danger {
  /** In characters. */
  readonly length: number;
}

/** Characters of a command or script that are read for dangers; the patterns are linear, and this bounds their factor. */
export const MAX_COMMAND = 262_144;
/** Commands inside commands. */
const MAX_WRAPPED = 4;
/** Scripts that one pattern stands for. */
const MAX_NAMES = 100;
/** Where a shell begins another command. */
const PARTS = /&&|\|\||;|\n|(?<![&>])&(?!&)/;
/** Words in front of a program that do not change what it is. */
const PREFIX =
  /^(?:\(\s{0,200}|(?:if|then|elif|else|!)\s{1,200}|(?:\.\/)?node_modules\/\.bin\/|cross-env(?:-shell)?\s{1,200}|env\s{1,200}|sudo\s{1,200}|exec\s{1,200}|time\s{1,200}|[A-Za-z_]\w{0,60}=(?:"[^"`$]{0,200}"|'[^']{0,200}'|[^\s"'`$(]{0,200}|\$\{?\w{1,60}\}?)\s{1,200})/;
const RUNNER =
  /^(?:(?:npx|bunx|pnpx|pnpm|yarn|npm|bun|uv|poetry|hatch|pipenv)\s+(?:(?:run|run-script|exec|dlx|x|-y|--yes|--no|--no-install|--silent|-s|--if-present|--no-sync|--)\s+)*|node\s+--run\s+)/;
const SUBSTITUTION = /[`|<]|\$\(/;

/** The dangers of a command, the grave ones first: of those that count, each pattern at most `most` times. */
export function dangersOf(
  command: string,
  knowledge: HookKnowledge,
  most = 1,
  counts: (danger: DangerousPart) => boolean = () => true,
): readonly DangerousPart[] {
  const text = command.slice(0, MAX_COMMAND);
  const found = knowledge.compiledDangers.flatMap(({ expression, says, grave, fetches }): DangerousPart[] => {
    const places: DangerousPart[] = [];
    for (const { 0: match, index } of text.matchAll(expression)) {
      if (fetches === true && isInstaller(lineAt(text, index), knowledge)) continue;
      const danger = { says, grave, index, length: match.length };
      if (counts(danger) && places.push(danger) >= most) break;
    }
    return places;
  });
  return found.sort((a, b) => Number(b.grave) - Number(a.grave));
}

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? undefined : end);
}

/** Whether all parts of a command are in the list of harmless ones, or run a script that is judged by itself. */
export function isHarmless(
  command: string,
  knowledge: HookKnowledge,
  scripts: ReadonlySet<string> = new Set(),
  depth = 0,
): boolean {
  if (command.length > 4096 || depth > MAX_WRAPPED) return false;
  const isWrapped = [...knowledge.wrappers.keys()].some((word) => command.includes(word));
  const parts = isWrapped ? partsOf(command, knowledge) : command.split(PARTS);
  return parts.every((part) => isHarmlessPart(part, knowledge, scripts, depth));
}

/** What is given to a program that starts others stays in one piece; else quotes would hide what a comment leaves open. */
function partsOf(command: string, { wrappers }: HookKnowledge): string[] {
  return commandsOf(command).flatMap((part) => {
    const program = withoutPrefixes(part.trim()).replace(RUNNER, '');
    return wrappedIn(program, wrappers) === undefined ? part.split(PARTS) : [part];
  });
}

function withoutPrefixes(part: string): string {
  let rest = part;
  for (let round = 0; round < 8; round++) {
    const shorter = rest.replace(PREFIX, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

function isHarmlessPart(
  part: string,
  knowledge: HookKnowledge,
  scripts: ReadonlySet<string>,
  depth: number,
): boolean {
  const whole = part.trim();
  if (knowledge.expressions('refused-words').some((expression) => expression.test(whole))) return false;
  const rest = withoutEnd(withoutPrefixes(whole), ') \t\r\n');
  if (rest === '') return true;
  if (SUBSTITUTION.test(rest)) return false;
  if (knowledge.expressions('benign-commands').some((expression) => expression.test(rest))) return true;
  const inner = rest.replace(RUNNER, '');
  const wrapped = wrappedIn(inner, knowledge.wrappers);
  if (wrapped !== undefined)
    return wrapped.every((one) => isScript(one, scripts) || isHarmless(one, knowledge, scripts, depth + 1));
  const [word = ''] = inner.split(/\s/, 1);
  return knowledge.words.has(word) || (inner !== rest && scripts.has(word));
}

/** `concurrently npm:build npm:watch:*`: what these stand for is judged with its own name. */
function isScript(command: string, scripts: ReadonlySet<string>): boolean {
  const [, name] = /^(?:npm|pnpm|yarn|bun|node):([\w:.*-]{1,100})$/.exec(command.trim()) ?? [];
  return name !== undefined && namesOf(name, scripts).length > 0;
}

/** The scripts that a name stands for, which may be a pattern. */
function namesOf(name: string, scripts: ReadonlySet<string>): readonly string[] {
  if (!name.includes('*')) return scripts.has(name) ? [name] : [];
  const [before = ''] = name.split('*', 1);
  return [...scripts].filter((one) => one.startsWith(before)).slice(0, MAX_NAMES);
}

const NAMED =
  /\b(?:npm|pnpm|yarn|bun|node(?=\s+--run\s))\s+(?:run(?:-script)?\s+)?(?:-\S+\s+)*([\w:.-]{1,100})/g;
const SEVERAL = /\b(?:npm-run-all|run-s|run-p|concurrently|nr)\s+([^&|;]{1,400})/g;

/** The scripts of the same package.json that a command starts. */
export function namedScripts(command: string, scripts: ReadonlySet<string>): readonly string[] {
  const text = command.slice(0, 4096);
  const names = [
    ...[...text.matchAll(NAMED)].map(([, name = '']) => name),
    ...[...text.matchAll(SEVERAL)].flatMap(([, list = '']) =>
      list.split(/[\s"']+/).map((one) => one.replace(/^(?:npm|pnpm|yarn|bun|node):/, '')),
    ),
  ];
  return [...new Set(names.flatMap((name) => namesOf(name, scripts)))];
}

const FILE =
  /\b(?:node|bun(?:\s{1,20}run)?|deno\s{1,20}run|tsx|ts-node|python[\d.]{0,8}|py|ruby|perl|php|sh|bash|zsh|pwsh|powershell)\s{1,20}(?:-\S{1,200}\s{1,20}){0,6}["']?([\w./@-]{1,200}\.\w{1,8})\b/;

/** The file that an interpreter is started with. */
export function startedFile(command: string): string | undefined {
  return FILE.exec(command.slice(0, 4096))?.[1];
}
