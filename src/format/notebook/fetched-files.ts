// Files that one program of a notebook fetches or writes and another one runs: the names by which they are known.

/** A command that fetches something. */
const FETCHES = /\b(?:wget|curl)\b/;
/** Names of programs and of libraries in a command or an address. */
const FILE = /([A-Za-z_][\w-]{0,80}\.(?:py|sh|so))\b/g;
/** The same at the end of a text. */
const QUOTED = /["'/]([A-Za-z_][\w-]{0,80}\.(?:py|sh))["']/g;
const IMPORTS = /^\s{0,200}(?:import|from)[ \t]{1,20}([A-Za-z_]\w{0,80})\b/;
/** What runs the text of a file, and the file. */
const READS = /\b(?:exec|run_path)\([^\n]{0,80}?["'](?:\.\/)?([A-Za-z_][\w-]{0,80}\.py)["']/;
/** What starts a command. */
const STARTS = /\b(?:system|popen|Popen|run|call|check_call|check_output|getoutput)\(/;
/** An interpreter with a file, in a text or in a list of words. */
const GIVEN =
  /(?:\bpython[\d.]{0,5}|\bsys\.executable|\b(?:ba|z)?sh)["',\s]{1,9}(?:-\w{1,9}["',\s]{1,9}){0,4}(?:\.\/)?([A-Za-z_][\w-]{0,80}\.(?:py|sh))\b/;
/** The same as a command of a shell. */
const COMMAND =
  /(?:^|[;&|])\s{0,80}(?:sudo\s{1,9})?(?:(python[\d.]{0,5}|(?:ba|z)?sh|source|\.)\s{1,20}(?:-\w{1,9}\s{1,9}){0,4})?((?:\.?\.?\/)?(?:[\w.-]{1,80}\/){0,9}([A-Za-z_][\w-]{0,80}\.(?:py|sh)))\b/;
/** A variable of the environment that is set to a library. */
const SETS =
  /(?:environ(?:\[|\.setdefault\()\s{0,9}["'](\w{1,60})["'](?:\]\s{0,9}=|,)|^\s{0,80}%(?:set_)?env\s{1,20}(\w{1,60})[=\s])\s{0,20}["']?((?:\.?\.?\/)?(?:[\w.-]{1,80}\/){0,9}([A-Za-z_][\w-]{0,80}\.so))\b/;

/** Programs and libraries that a command fetches. */
export function fetchedBy(command: string): string[] {
  if (!FETCHES.test(command)) return [];
  return [...command.matchAll(FILE)].map(([, name = '']) => name);
}

/** What a shell would be told to do the same as a line of Python, or a magic, with a file of `fetched`. */
export function commandFor(
  line: string,
  fetched: ReadonlySet<string>,
): [file: string, command: string] | undefined {
  const module = IMPORTS.exec(line)?.[1];
  const given = (READS.exec(line) ?? (STARTS.test(line) ? GIVEN.exec(line) : undefined))?.[1];
  const [, variable, setting, path, library] = SETS.exec(line) ?? [];
  return (
    known(module && `${module}.py`, `python ${module}.py`, fetched) ??
    known(given, `${given?.endsWith('.sh') === true ? 'bash' : 'python'} ${given}`, fetched) ??
    known(library, `export ${variable ?? setting}=${path}`, fetched)
  );
}

function known(
  file: string | undefined,
  command: string,
  files: ReadonlySet<string>,
): [string, string] | undefined {
  return file !== undefined && files.has(file) ? [file, command] : undefined;
}

/** Names of programs that a line of Python speaks of. */
export function filesNamed(line: string): string[] {
  if (!line.includes('.py') && !line.includes('.sh')) return [];
  return [...line.matchAll(QUOTED)].map(([, name = '']) => name);
}

/** The command of a line of shell that runs a file of `named`, without anything else of the line. */
export function runOfNamed(line: string, named: ReadonlySet<string>): string | undefined {
  if (named.size === 0) return undefined;
  const [, runner = '', path = '', name = ''] = COMMAND.exec(line) ?? [];
  return named.has(name) ? `${runner} ${path}`.trim() : undefined;
}
