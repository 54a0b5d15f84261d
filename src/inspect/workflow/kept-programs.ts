// Files that one command of a job fetches and a later one runs, also when they are moved on the way.
import type { Command } from '../../format/workflow/commands.ts';
import { callOf } from '../command/call.ts';
import { executedBy, runnerKind } from '../command/executes.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import { programName, TEXT_WORDS } from '../command/words.ts';
import { fetchBy, isFetch, withoutRedirects } from './fetchers.ts';
import type { Script } from './scope.ts';

export interface KeptProgram {
  readonly fetched: Command;
  readonly script: Script;
}

/** Files of one job that are followed. */
const MAX_FILES = 200;

/** Each fetched file that is run, once, in the order that it is run. */
export function keptPrograms(scripts: readonly Script[], known: CommandKnowledge): KeptProgram[] {
  const files = new Map<string, KeptProgram>();
  const found = new Set<KeptProgram>();
  for (const script of scripts) {
    for (const command of script.commands.toSorted((a, b) => a.start - b.start)) {
      const call = callOf(command.words, known);
      if (known.verifiers.has(programName(call[0] ?? '')) || call.includes('attestation')) files.clear();
      else if (isFetch(command, known)) keep(command, script, files, known);
      else if (/^(?:mv|cp|install|ln)$/.test(call[0] ?? '')) move(call, files);
      else {
        const program = programOf(call, known);
        const kept = program === undefined ? undefined : files.get(nameOf(program));
        if (kept !== undefined) found.add(kept);
      }
    }
  }
  return [...found];
}

/** The file that a call runs, as it is named or from its input. */
function programOf([program = '', ...words]: readonly string[], known: CommandKnowledge): string | undefined {
  if (runnerKind(program, known) === undefined) return program;
  const { args, input } = withoutRedirects(words);
  const executed = executedBy(program, args, known, TEXT_WORDS);
  if (executed.from === 'input') return input;
  return executed.from === 'file' ? executed.word : undefined;
}

function keep(
  command: Command,
  script: Script,
  files: Map<string, KeptProgram>,
  known: CommandKnowledge,
): void {
  const target = fetchBy(command, known)?.file;
  if (target === undefined || files.size >= MAX_FILES) return;
  files.set(nameOf(target), { fetched: command, script });
}

function move(call: readonly string[], files: Map<string, KeptProgram>): void {
  const names = call.slice(1).filter((word) => !word.startsWith('-'));
  const to = names.at(-1) ?? '';
  for (const from of names.slice(0, -1)) {
    const kept = files.get(nameOf(from));
    if (kept === undefined || files.size >= MAX_FILES) continue;
    files.set(nameOf(to), kept);
    if (!/\/$|bin$/.test(to)) files.set(nameOf(to.split('/').at(-1) ?? to), kept);
  }
}

/** Folders are not followed from step to step: the last part of a path stands for the file. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}
