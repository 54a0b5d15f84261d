// What a Dockerfile says in its variables: assignments for the commands that use them, and settings of the image.
import type { Instruction } from './dockerfile-lines.ts';
import { setsVariables, usedIn, variablesIn } from './dockerfile-variables.ts';
import type { ModelRows } from './model-rows.ts';
import { quoted } from './shell-lines.ts';

/** Folders, which look like the first part of a model's name. */
const FOLDER =
  /^(?:models?|data|weights|checkpoints?|app|opt|workspace|mnt|home|root|var|srv|tmp|src|assets|cache)\//i;

/** One line of shell for an instruction, by its number; nothing for variables that name no model. Linear. */
export function modelLines(
  instructions: readonly Instruction[],
  rows: ModelRows,
): ReadonlyMap<number, string> {
  const variables = instructions.flatMap(variablesIn);
  const models = variables.filter(({ value }) => rows.isModelName(value) && !FOLDER.test(value));
  const out = new Map<number, string>();
  for (const { name, value, at } of variables)
    if (rows.telling.has(name)) out.set(at, `export ${name}=${quoted(value)}`);
  if (models.length === 0) return out;
  const { model, revision, code } = rows.manifests['image-variables'];
  const commands = instructions
    .flatMap((instruction) =>
      setsVariables(instruction) ? [] : [...instruction.lines, ...instruction.bodies],
    )
    .join('\n');
  const used = usedIn(commands);
  const isTold = rows.hints.test(commands);
  const valueOf = (names: readonly string[]): string | undefined =>
    variables.findLast(({ name }) => names.includes(name))?.value;
  for (const { name, value, at } of models) {
    const words = [`${name}=${quoted(value)}`];
    // Where a command that is known uses it, that command says more.
    if (model.includes(name) && !(isTold && used.has(name))) {
      words.push(`; model-setting --setting=${name} ${quoted(value)}`);
      const commit = valueOf(revision);
      if (commit !== undefined) words.push(` --revision ${quoted(commit)}`);
      if (/^(?:true|1|yes|on)$/i.test(valueOf(code) ?? '')) words.push(' --trust-remote-code');
    } else if (!used.has(name)) continue;
    out.set(at, [out.get(at), words.join('')].filter((part) => part !== undefined).join('; '));
  }
  return out;
}
