// The recipes of a Makefile or a justfile as one shell program with the same lines.

import { quoted } from './shell-lines.ts';

/** Marks of make before a command: quiet, whatever it answers, even when nothing else runs. */
const TAB = /^\t[ \t]{0,40}[@+-]{0,3}/;
/** Just takes any indentation. */
const INDENT = /^[ \t]{1,40}[@-]{0,2}/;
/** A command behind the target itself. */
const ON_TARGET = /^[\w./%${}() -]{1,200}::?[^=;\n]{0,400};/;
/** `NAME := value`, of make and of just. */
const ASSIGNMENT = /^(?:export[ \t]{1,9})?(\w{1,80})[ \t]{0,40}[:?]{0,3}=[ \t]{0,40}(\S[^#\n]{0,1000})/;
/** `$(NAME)`, `${NAME}`, `{{name}}` of just, the doubled dollar, and what only make knows: `$@`, `$(shell ...)`. */
const USED =
  /\$\$|\$\((\w{1,80})\)|\$\{(\w{1,80})\}|\{\{[ \t]{0,9}(\w{1,80})[ \t]{0,9}\}\}|\$[@<^*?+|%]|\$\(shell[ \t]/g;
/** Characters by which variables may make a file longer. */
const MAX_GROWTH = 200_000;

/**
 * Keeps every line; what is no recipe is left empty, but for variables in `telling` that are exported. `just`: whether it
 * is a justfile. Linear.
 */
export function shellOfMakefile(
  text: string,
  just: boolean,
  telling: ReadonlySet<string> = new Set(),
): string {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const variables = variablesIn(lines);
  let growth = MAX_GROWTH;
  /** Make puts the value in as it stands, before any shell sees the line. */
  const filled = (line: string): string =>
    line.replaceAll(USED, (all, round?: string, curly?: string, double?: string) => {
      if (all === '$$') return '$';
      if (all.startsWith('$(shell')) return '$(';
      const name = round ?? curly ?? double;
      const value = name === undefined ? undefined : variables.get(name);
      growth -= value?.length ?? 0;
      return value === undefined || growth < 0 ? `$${name ?? 'MAKE_VALUE'}` : value;
    });
  let goesOn = false;
  return lines
    .map((line) => {
      const start = goesOn ? 0 : startOf(line, just);
      goesOn = start !== undefined && line.endsWith('\\');
      return start === undefined ? exported(line, telling) : ' '.repeat(start) + filled(line.slice(start));
    })
    .join('\n');
}

function exported(line: string, telling: ReadonlySet<string>): string {
  const [, name, value] = line.startsWith('export') ? (ASSIGNMENT.exec(line) ?? []) : [];
  if (name === undefined || value === undefined || !telling.has(name)) return '';
  return `export ${name}=${quoted(value.trim().replace(/^(["'])(.*)\1$/, '$2'))}`;
}

/** Where the command of a line begins; undefined for a line that is none. */
function startOf(line: string, just: boolean): number | undefined {
  return ((just ? INDENT : TAB).exec(line) ?? ON_TARGET.exec(line))?.[0].length;
}

/** The last value counts, as it does for make. */
function variablesIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = ASSIGNMENT.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !value.includes('$')) variables.set(name, value.trim());
  }
  return variables;
}
