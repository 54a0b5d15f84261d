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
}

export interface PackageTool {
  readonly call: readonly string[];
  readonly fixed: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly valued: ReadonlySet<string>;
  readonly exact: RegExp;
  readonly named: RegExp | undefined;
  readonly isFirst: boolean;
}

const COMMIT = /[0-9a-f]{40}/i;

export function packageToolOf({ call, exact, named, first = false, ...lists }: PackageToolData): PackageTool {
  const { fixed = [], source = [], valued = [] } = lists;
  return {
    call,
    fixed: new Set(fixed),
    source: new Set(source),
    valued: new Set([...valued, ...source]),
    exact: new RegExp(exact),
    named: named === undefined ? undefined : new RegExp(named),
    isFirst: first,
  };
}

/** Undefined when the call is of another program, or says which version it takes. Pure. */
export function toolInstall(words: readonly string[], tools: readonly PackageTool[]): Versions | undefined {
  // cargo takes a toolchain in front: `cargo +nightly install`
  const call = words[1]?.startsWith('+') === true ? words.toSpliced(1, 1) : words;
  const tool = tools.find((one) => one.call.every((word, index) => call[index] === word));
  if (tool === undefined) return undefined;
  const args = call.slice(tool.call.length);
  const options = args.map((arg) => optionName(arg));
  if (options.some((option) => tool.source.has(option)))
    return args.some((arg) => COMMIT.test(arg)) ? undefined : 'foreign';
  if (options.some((option) => tool.fixed.has(option))) return undefined;
  const named = positionals(args, tool.valued);
  const packages = (tool.isFirst ? named.slice(0, 1) : named).filter((spec) => isPackage(spec, tool));
  if (packages.some((spec) => /^https?:/.test(spec))) return 'foreign';
  if (packages.some((spec) => !/[$%`]/.test(spec))) return 'floating';
  return packages.length > 0 ? 'unlocked' : undefined;
}

function optionName(arg: string): string {
  const equals = arg.indexOf('=');
  return arg.startsWith('-') && equals !== -1 ? arg.slice(0, equals) : arg;
}

/** What is in the folder is judged with it; a version that stands in a variable was chosen somewhere. */
function isPackage(spec: string, { exact, named }: PackageTool): boolean {
  if (/^[.~/\\]/.test(spec) || exact.test(spec) || /@[^@]*[$%]/.test(spec)) return false;
  return named === undefined || named.test(spec);
}
