// Says what a command does that nobody does by accident, and whether it is one of the known harmless ones.
import { withoutEnd } from '../../core/text.ts';
import { isInstaller } from './installers.ts';
import type { HookKnowledge } from './knowledge.ts';

export interface Danger {
  readonly says: string;
  readonly grave: boolean;
  /** Where in the command, in characters. */
  readonly index: number;
}

/** Characters of a command or script that are read for dangers; the patterns are linear, and this bounds their factor. */
export const MAX_COMMAND = 262_144;
/** Where a shell begins another command. */
const PARTS = /&&|\|\||;|\n|(?<![&>])&(?!&)/;
/** Words in front of a program that do not change what it is. */
const PREFIX =
  /^(?:\(\s{0,200}|(?:if|then|elif|else|!)\s{1,200}|(?:\.\/)?node_modules\/\.bin\/|cross-env(?:-shell)?\s{1,200}|env\s{1,200}|sudo\s{1,200}|exec\s{1,200}|time\s{1,200}|[A-Za-z_]\w{0,60}=(?:"[^"`$]{0,200}"|'[^']{0,200}'|[^\s"'`$(]{0,200}|\$\{?\w{1,60}\}?)\s{1,200})/;
const RUNNER =
  /^(?:(?:npx|bunx|pnpx|pnpm|yarn|npm|bun|uv|poetry|hatch|pipenv)\s+(?:(?:run|run-script|exec|dlx|x|-y|--yes|--no|--no-install|--silent|-s|--if-present|--no-sync|--)\s+)*|node\s+--run\s+)/;
const SUBSTITUTION = /[`|<]|\$\(/;

/** The dangers of a command, the grave ones first, each pattern at most `most` times. */
export function dangersOf(command: string, knowledge: HookKnowledge, most = 1): readonly Danger[] {
  const text = command.slice(0, MAX_COMMAND);
  const found = knowledge.compiledDangers.flatMap(({ expression, says, grave, fetches }): Danger[] => {
    const places: Danger[] = [];
    for (const { index } of text.matchAll(expression)) {
      if (fetches === true && isInstaller(lineAt(text, index), knowledge)) continue;
      if (places.push({ says, grave, index }) >= most) break;
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
): boolean {
  if (command.length > 4096) return false;
  return command.split(PARTS).every((part) => isHarmlessPart(part, knowledge, scripts));
}

function isHarmlessPart(part: string, knowledge: HookKnowledge, scripts: ReadonlySet<string>): boolean {
  let rest = part.trim();
  if (knowledge.expressions('refused-words').some((expression) => expression.test(rest))) return false;
  for (let round = 0; round < 8; round++) {
    const shorter = rest.replace(PREFIX, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  rest = withoutEnd(rest, ') \t\r\n');
  if (rest === '') return true;
  if (SUBSTITUTION.test(rest)) return false;
  if (knowledge.expressions('benign-commands').some((expression) => expression.test(rest))) return true;
  const inner = rest.replace(RUNNER, '');
  const [word = ''] = inner.split(/\s/, 1);
  return knowledge.words.has(word) || (inner !== rest && scripts.has(word));
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
      list.split(/[\s"']+/).map((one) => one.replace(/^npm:/, '')),
    ),
  ];
  return [...new Set(names)].filter((name) => scripts.has(name));
}

const FILE =
  /\b(?:node|bun(?:\s{1,20}run)?|deno\s{1,20}run|tsx|ts-node|python[\d.]{0,8}|py|ruby|perl|php|sh|bash|zsh|pwsh|powershell)\s{1,20}(?:-\S{1,200}\s{1,20}){0,6}["']?([\w./@-]{1,200}\.\w{1,8})\b/;

/** The file that an interpreter is started with. */
export function startedFile(command: string): string | undefined {
  return FILE.exec(command.slice(0, 4096))?.[1];
}
