// Files that one command of a job fetches and a later one runs, also when they are moved on the way.
import type { Command } from '../../format/workflow/commands.ts';
import { isFetch } from './fetchers.ts';
import { callOf } from './programs.ts';
import type { Script } from './scope.ts';

export interface KeptProgram {
  readonly fetched: Command;
  readonly script: Script;
}

/** Programs that take another file as their program. */
const RUNS_FILE =
  /^(?:(?:ba|z|da|k|a)?sh|pwsh|powershell|source|\.|(?:python|node|ruby|perl|php|deno|bun)[\d.]*)$/;
/** Who compares a digest or a signature has looked at what was fetched. */
const VERIFIES =
  /^(?:sha(?:1|224|256|384|512)sum|shasum|b2sum|gpg|gpgv|gpg2|cosign|minisign|slsa-verifier|get-filehash)$/i;
/** Files of one job that are followed. */
const MAX_FILES = 200;

/** Each fetched file that is run, once, in the order that it is run. */
export function keptPrograms(scripts: readonly Script[]): KeptProgram[] {
  const files = new Map<string, KeptProgram>();
  const found = new Set<KeptProgram>();
  for (const script of scripts) {
    for (const command of script.commands.toSorted((a, b) => a.start - b.start)) {
      const call = callOf(command);
      if (VERIFIES.test(call[0] ?? '') || call.includes('attestation')) files.clear();
      else if (isFetch(command)) keep(command, script, files);
      else if (/^(?:mv|cp|install|ln)$/.test(call[0] ?? '')) move(call, files);
      else {
        const program = programOf(call);
        const kept = program === undefined ? undefined : files.get(nameOf(program));
        if (kept !== undefined) found.add(kept);
      }
    }
  }
  return [...found];
}

/** The file that a call runs. */
function programOf([program = '', ...args]: readonly string[]): string | undefined {
  if (!RUNS_FILE.test(program)) return program;
  const first = args.find((arg) => !arg.startsWith('-'));
  return args.some((arg) => /^-(?:\w*c|m|e)$/.test(arg)) ? undefined : first;
}

function keep(command: Command, script: Script, files: Map<string, KeptProgram>): void {
  const target = targetOf(command);
  if (target === undefined || target === '-' || files.size >= MAX_FILES) return;
  files.set(nameOf(target), { fetched: command, script });
}

/** Where curl, wget and PowerShell put what they fetch. */
function targetOf(command: Command): string | undefined {
  const { words } = command;
  const program = (callOf(command)[0] ?? '').toLowerCase();
  const redirected = words.indexOf('>');
  if (redirected !== -1) return words[redirected + 1];
  const named = words.findIndex((word) =>
    program === 'curl'
      ? /^(?:-[a-zA-Z]{0,8}o|--output)$/.test(word)
      : /^(?:-[a-zA-Z]{0,8}O|--output-document|-OutFile|-o)$/i.test(word) && !/^-o[a-z]/.test(word),
  );
  if (named !== -1) return words[named + 1];
  const joined = words.map((word) => /^(?:--output(?:-document)?=|-O(?=[./\w]))(.+)$/.exec(word)?.[1]);
  const own = program === 'wget' || program === 'aria2c';
  const given = joined.find((one) => one !== undefined);
  if (given !== undefined && own) return given;
  const remote = words.some((word) => /^(?:-[a-zA-Z]{0,8}O[a-zA-Z]{0,8}|--remote-name)$/.test(word));
  if (!own && !(program === 'curl' && remote)) return undefined;
  const address = words.find((word) => /^https?:\/\//i.test(word)) ?? words.at(-1) ?? '';
  return address.split(/[?#]/, 1)[0]?.split('/').at(-1);
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
