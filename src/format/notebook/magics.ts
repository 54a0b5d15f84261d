// What IPython makes of lines that are no Python: commands, magics, questions.

import { withoutEnd } from '../../core/text.ts';

/** `page`: HTML and SVG, whose scripts the page runs that shows them. */
export type Target = 'python' | 'shell' | 'javascript' | 'page' | 'none';

/** Cell magics that hand the rest of the cell to another program; all others leave it to the kernel. */
const CELL_MAGICS: ReadonlyMap<string, Target> = new Map([
  ['bash', 'shell'],
  ['sh', 'shell'],
  ['!', 'shell'],
  ['sx', 'shell'],
  ['system', 'shell'],
  ['javascript', 'javascript'],
  ['js', 'javascript'],
  ['html', 'page'],
  ['HTML', 'page'],
  ['svg', 'page'],
  ['latex', 'none'],
  ['markdown', 'none'],
  ['css', 'none'],
  ['sql', 'none'],
  ['sparksql', 'none'],
  ['bigquery', 'none'],
  ['duckdb', 'none'],
  ['cypher', 'none'],
  ['gremlin', 'none'],
  ['sparql', 'none'],
  ['mermaid', 'none'],
  ['dot', 'none'],
]);
/** Languages that no reader takes apart, by what runs them, and what they are called. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['R', 'r'],
  ['r', 'r'],
  ['Rscript', 'r'],
  ['ir', 'r'],
  ['julia', 'julia'],
  ['perl', 'perl'],
  ['ruby', 'ruby'],
  ['cmd', 'cmd'],
  ['powershell', 'powershell'],
  ['pwsh', 'powershell'],
  ['php', 'php'],
]);
/** Of these, those in which people analyse data: looking for what nobody does by accident is enough. */
const EXPECTED: ReadonlySet<string> = new Set(['r', 'julia']);
export const FILE_MAGICS: ReadonlySet<string> = new Set(['run', 'load', 'loadpy', 'writefile', 'file']);
/** Line magics whose rest is a shell command, and what stands before it there. */
const SHELL_MAGICS: ReadonlyMap<string, string> = new Map([
  ['sx', ''],
  ['system', ''],
  ['pip', 'pip '],
  ['conda', 'conda '],
  ['mamba', 'mamba '],
  ['micromamba', 'micromamba '],
  ['uv', 'uv '],
]);
/** Magics that run the rest of their line, as it would run by itself. */
const RUNS_REST: ReadonlySet<string> = new Set([
  'time',
  'timeit',
  'prun',
  'memit',
  'lprun',
  'mprun',
  'debug',
]);
/** Magics that import a module for its magics. */
export const EXTENSION_MAGICS: ReadonlySet<string> = new Set(['load_ext', 'reload_ext']);
/** `name = !command` and `a, b = %magic`. */
const ASSIGNED = /^(\s*)[\w., \t[\]'"()]{1,200}=\s*([!%])/;
/** Options of {@link RUNS_REST}, with the numbers that they take. */
const OPTIONS = /^(?:-\w+(?:[ \t]+\d+)?[ \t]+)*/;

export function targetOf(language: string): Target {
  if (language === 'python') return 'python';
  if (language === 'bash' || language === 'sh' || language === 'shell') return 'shell';
  return /^(?:javascript|typescript|deno|nodejs)$/.test(language) ? 'javascript' : 'none';
}

/** What a language is called that no reader takes apart; undefined for all others. */
export function foreignLanguage(name: string): string | undefined {
  return FOREIGN.get(name) ?? FOREIGN.get(withoutEnd(name, '-.0123456789'));
}

/** A magic at the beginning of a cell; IPython takes blanks before it. */
export interface CellMagic {
  readonly name: string;
  readonly rest: string;
  /** What the lines below it are; undefined when they are a cell of their own. */
  readonly target?: Target;
  /** Their language, when no reader takes it apart. */
  readonly foreign?: string;
  /** The program that runs them, when it is not expected and not read. */
  readonly unread?: string;
  /** Where code stands on the line of the magic itself, in characters from 0. */
  readonly code?: number;
}

export function cellMagicOf(text: string): CellMagic | undefined {
  // With one sign it is a magic of Datalab; IPython has none of that name and stops there.
  const found = /^\s*%%(!|\w+)[ \t]*([^]*)$/.exec(text) ?? /^\s*%(bash)()[ \t]*$/.exec(text);
  if (found === null) return undefined;
  const [, name = '', rest = ''] = found;
  const options = OPTIONS.exec(rest)?.[0] ?? '';
  const code =
    RUNS_REST.has(name) && rest.length > options.length
      ? { code: text.length - rest.length + options.length }
      : {};
  const program = name === 'script' ? programOf(rest) : name;
  const foreign = FOREIGN.get(program);
  if (foreign !== undefined)
    return { name, rest, target: 'none', foreign, ...(!EXPECTED.has(foreign) && { unread: program }) };
  const target = name === 'script' ? scriptTarget(rest) : (fileTarget(name, rest) ?? CELL_MAGICS.get(name));
  return { name, rest, ...code, ...(target !== undefined && { target }) };
}

function programOf(rest: string): string {
  const words = rest.split(/\s+/).filter((word) => word !== '' && !word.startsWith('-'));
  return (words[0] ?? '').replace(/^.*\//, '');
}

function scriptTarget(rest: string): Target {
  if (/(?:^|\/|\s)(?:ba|z|da)?sh\b/.test(rest)) return 'shell';
  if (/\bpython/.test(rest)) return 'python';
  return /\bnode\b/.test(rest) ? 'javascript' : 'none';
}

/** What is written to a file is read as what the file's name says. */
function fileTarget(name: string, rest: string): Target | undefined {
  if (name !== 'writefile' && name !== 'file') return undefined;
  const suffix = /\.(\w+)\s*$/.exec(rest)?.[1]?.toLowerCase();
  if (suffix === 'py') return 'python';
  if (suffix === 'sh' || suffix === 'bash') return 'shell';
  return suffix === 'js' || suffix === 'mjs' || suffix === 'ts' ? 'javascript' : 'none';
}

export type Escape =
  | {
      readonly kind: 'shell';
      readonly from: number;
      readonly before: string;
      /** What stands before the sign, when the output of the command is assigned: `x = `. */
      readonly assigned?: string;
    }
  /** Python from that character on. */
  | { readonly kind: 'python'; readonly from: number }
  | {
      readonly kind: 'magic';
      readonly name: string;
      readonly rest: string;
      /** As for a command. */
      readonly assigned?: string;
    }
  | { readonly kind: 'help' };

/** What IPython makes of a line that is no Python (IPython.core.inputtransformer2), if it is none. */
export function escapeOf(text: string): Escape | undefined {
  const assigned = ASSIGNED.exec(text);
  const from = assigned === null ? text.length - text.trimStart().length : assigned[0].length - 1;
  const sign = text[from];
  const escape = sign === '!' ? shellFrom(text, from) : sign === '%' ? magicOf(text, from) : undefined;
  if ((escape?.kind === 'shell' || escape?.kind === 'magic') && assigned !== null)
    return { ...escape, assigned: text.slice(0, from) };
  if (escape !== undefined) return escape;
  const trimmed = text.trim();
  const isHelp = /^\?{1,2}[\w.%]+$|^%{0,2}[\w.*]+\?{1,2}$/.test(trimmed);
  return isHelp ? { kind: 'help' } : undefined;
}

function shellFrom(text: string, from: number): Escape {
  return { kind: 'shell', from: from + (text[from + 1] === '!' ? 2 : 1), before: '' };
}

function magicOf(text: string, from: number): Escape | undefined {
  const found = /^%{1,2}(\w+)[ \t]*([^]*)$/.exec(text.slice(from));
  if (found === null) return undefined;
  const [all, name = '', rest = ''] = found;
  const start = from + all.length - rest.length;
  const before = SHELL_MAGICS.get(name);
  if (before !== undefined) return { kind: 'shell', from: start, before };
  if (name === 'alias')
    return { kind: 'shell', from: start + (/^\S+\s*/.exec(rest)?.[0].length ?? 0), before: '' };
  if (!RUNS_REST.has(name) || rest === '') return { kind: 'magic', name, rest };
  const code = start + (OPTIONS.exec(rest)?.[0].length ?? 0);
  return text[code] === '!' ? shellFrom(text, code) : { kind: 'python', from: code };
}
