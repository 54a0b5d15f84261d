// Files in which projects keep their commands, as one shell program: task runners, service managers, pipelines of data.
import type { JsonNode } from '../../format/json/nodes.ts';
import type { CommandFileRow } from './command-claims.ts';
import { rootsOf } from './recipe-files.ts';
import type { ModelRows } from './model-rows.ts';
import { quoted, ShellLines, type ShellText } from './shell-lines.ts';
import { ValueLines } from './value-lines.ts';

/** Values of one file that are looked at. */
const MAX_VALUES = 5000;
/** What task runners put in. */
const FILLED = /\{\{[ \t]{0,9}\.?(\w{1,80})[ \t]{0,9}\}\}|\$\{(\w{1,80})\}/g;

/** Never throws: what its reader refuses says nothing. */
export async function shellOfCommandFile(
  text: string,
  path: string,
  file: CommandFileRow,
  rows: ModelRows,
): Promise<ShellText> {
  const out = new ShellLines();
  if (file.lines === true) takeLines(text, file, rows, out);
  else await takeTree(text, path, file, rows, out);
  return out.all;
}

async function takeTree(
  text: string,
  path: string,
  file: CommandFileRow,
  rows: ModelRows,
  out: ShellLines,
): Promise<void> {
  const lines = new ValueLines(text);
  for (const root of await rootsOf(text, path)) {
    for (const { key, node } of file.variables?.flatMap((each) => valuesAt(root, each.split('.'))) ?? [])
      for (const value of textsIn(node)) takeVariable(key, value.text, lines.first(value.node), rows, out);
    for (const { node } of file.commands.flatMap((each) => valuesAt(root, each.split('.'))))
      for (const value of textsIn(node)) {
        const script = filled(value.text);
        out.script(script, lines.all(value.node, script));
      }
  }
}

/** Lines of the form that the row has for them, with those that they go on in. */
function takeLines(
  text: string,
  { commands, variables }: CommandFileRow,
  rows: ModelRows,
  out: ShellLines,
): void {
  const [command, variable] = [commands, variables ?? []].map((list) => list.map((each) => new RegExp(each)));
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.replace(/\r$/, '') ?? '';
    const [, name, value] = variable?.map((each) => each.exec(line)).find((found) => found !== null) ?? [];
    if (name !== undefined && value !== undefined)
      takeVariable(name, value.replace(/^(["'])(.*)\1$/, '$2'), at + 1, rows, out);
    const script = command?.map((each) => each.exec(line)?.[1]).find((found) => found !== undefined);
    if (script === undefined) continue;
    out.script(filled(script), at + 1);
    while (lines[at]?.endsWith('\\') === true && at + 1 < lines.length)
      out.script(filled(lines[++at] ?? ''), at + 1);
  }
}

/** Variables that say something by themselves, and those that name a model for the commands. */
function takeVariable(name: string, value: string, line: number, rows: ModelRows, out: ShellLines): void {
  if (!/^\w{1,80}$/.test(name)) return;
  if (rows.telling.has(name)) out.script(`export ${name}=${quoted(value)}`, line);
  else if (rows.variables.has(name) || rows.isModelName(value)) out.script(`${name}=${quoted(value)}`, line);
}

interface Found {
  readonly key: string;
  readonly node: JsonNode;
}

/** What stands at a path, in which `*` is any key or item. */
function valuesAt(root: JsonNode, path: readonly string[]): readonly Found[] {
  let found: readonly Found[] = [{ key: '', node: root }];
  for (const part of path)
    found = found
      .flatMap(({ node }): Found[] => {
        if (node.kind === 'array')
          return part === '*' ? node.items.map((item) => ({ key: '', node: item })) : [];
        if (node.kind !== 'object') return [];
        const members = part === '*' ? node.members : node.members.filter(({ key }) => key === part);
        return members.map(({ key, value }) => ({ key, node: value }));
      })
      .slice(0, MAX_VALUES);
  return found;
}

/** A text, or those of a list; a list of words is one command for few tools, and lines for most. */
function textsIn(node: JsonNode): readonly { readonly text: string; readonly node: JsonNode }[] {
  const items = node.kind === 'array' ? node.items.slice(0, MAX_VALUES) : [node];
  return items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? [{ text: item.value, node: item }] : [],
  );
}

function filled(text: string): string {
  return text.replaceAll(FILLED, (_, plain?: string, braced?: string) => `$${plain ?? braced ?? ''}`);
}
