// Programs beside npm and pip that fetch a package and install or run it: cargo, go, gem and the like.
import type { Versions } from './versions.ts';
import { positionals } from './words.ts';

/** The comments are in rules/command-names.yml. */
export interface PackageToolData {
  readonly call: readonly string[];
  readonly fixed?: readonly string[];
  readonly source?: readonly string[];
  readonly valued?: readonly string[];
  readonly exact: string;
  readonly named?: string;
  readonly first?: boolean;
  readonly files?: readonly string[];
  readonly known?: readonly string[];
}

export interface PackageTool {
  /** Words of which any stands at that place. */
  readonly call: readonly ReadonlySet<string>[];
  readonly fixed: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly valued: ReadonlySet<string>;
  readonly exact: RegExp;
  readonly named: RegExp | undefined;
  readonly isFirst: boolean;
  readonly files: ReadonlySet<string> | undefined;
  readonly known: ReadonlySet<string>;
}

const COMMIT = /[0-9a-f]{40}/i;

export function packageToolOf({ call, exact, named, first = false, ...lists }: PackageToolData): PackageTool {
  const { fixed = [], source = [], valued = [], files, known = [] } = lists;
  return {
    call: call.map((words) => new Set(words.split('|'))),
    fixed: new Set(fixed),
    source: new Set(source),
    valued: new Set([...valued, ...source, ...(files ?? [])]),
    exact: new RegExp(exact),
    named: named === undefined ? undefined : new RegExp(named),
    isFirst: first,
    files: files && new Set(files),
    known: new Set(known),
  };
}

/** Undefined when the call is of another program, or says which version it takes. Pure. */
export function toolInstall(
  words: readonly string[],
  tools: readonly PackageTool[],
  trusted: ReadonlySet<string>,
): Versions | undefined {
  // cargo takes a toolchain in front: `cargo +nightly install`
  const call = words[1]?.startsWith('+') === true ? words.toSpliced(1, 1) : words;
  const tool = tools.find((one) => one.call.every((known, index) => known.has(call[index] ?? '')));
  if (tool === undefined) return undefined;
  const args = call.slice(tool.call.length);
  const options = args.map((arg) => optionName(arg));
  if (options.some((option) => tool.source.has(option)))
    return args.some((arg) => COMMIT.test(arg)) ? undefined : 'foreign';
  if (options.some((option) => tool.fixed.has(option))) return undefined;
  const named = positionals(args, tool.valued);
  const packages = (tool.isFirst ? named.slice(0, 1) : named).filter(
    (spec) => isPackage(spec, tool) && !isTrusted(spec, tool, trusted),
  );
  if (packages.some((spec) => ADDRESS.test(spec))) return 'foreign';
  if (packages.some((spec) => !/[$%`]/.test(spec))) return 'floating';
  return packages.length > 0 || asksForFiles(args, tool) ? 'unlocked' : undefined;
}

const ADDRESS = /^(?:https?:|git\+)|@\s*(?:https?:|git\+)/;
const AT_COMMIT = /^(?:[^@]{0,200}@\s?)?git\+.*[@#][0-9a-f]{40}$/;
/** Lists that say which build of a package it is. */
const LOCK = /\.lock$|conda-lock|explicit/i;

function isTrusted(spec: string, { files, known }: PackageTool, trusted: ReadonlySet<string>): boolean {
  // only tools of Python have files, and the names on that list are Python's
  const name = /^[\w.-]+/.exec(spec)?.[0] ?? '';
  return files !== undefined && (known.has(name) || trusted.has(name));
}

/** Whether a call without any package takes what a file lists. */
function asksForFiles(args: readonly string[], { files }: PackageTool): boolean {
  if (files === undefined) return false;
  const named = args.flatMap((arg, index) => {
    const name = optionName(arg);
    if (!files.has(name)) return [];
    return name === arg ? (args[index + 1] ?? '') : arg.slice(name.length + 1);
  });
  return named.some((file) => !LOCK.test(file));
}

function optionName(arg: string): string {
  const equals = arg.indexOf('=');
  return arg.startsWith('-') && equals !== -1 ? arg.slice(0, equals) : arg;
}

/** What is in the folder is judged with it; a version that stands in a variable was chosen somewhere. */
function isPackage(spec: string, { exact, named }: PackageTool): boolean {
  if (/^[.~/\\]/.test(spec) || exact.test(spec) || /@[^@]*[$%]/.test(spec)) return false;
  if (AT_COMMIT.test(spec)) return false;
  return named === undefined || named.test(spec);
}
