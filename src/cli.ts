// The terminal entry: arguments in, report out, exit code. Thin: everything it decides is in guard.ts.
import { withoutEnd } from './core/text.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { GuardError, messageOf } from './core/errors.ts';
import type { ChangeSet, Source } from './core/change.ts';
import { guard, type GuardOutcome } from './guard.ts';
import { WorkerProgram } from './inspect/workplace/program.ts';
import { outside } from './outside.ts';
import { readInputs } from './policy/inputs.ts';
import { type BasePolicy, loadCodeOwners, loadPolicy, loadRuleTexts } from './policy/from-base.ts';
import { NO_POLICY, POLICY_PATH } from './policy/policy.ts';
import { resolveSettings } from './policy/settings.ts';
import { type Format, FORMATS, render } from './report/format.ts';
import { createLog, type Log } from './report/log.ts';
import { VERSION } from './version.ts';

const HELP = `model-guard ${VERSION}: decides whether models can be trusted enough to merge, without loading them.

Usage
  model-guard scan [PATH...] [options]

With paths (default: .) everything under them is read. With --base, what changed between two commits of the
repository around the current folder; paths then narrow that down.

Options
  --base REF       compare with this commit (its merge base with head, as GitHub does)
  --head REF       the commit to judge (default: HEAD)
  --policy FILE    the policy file. With --base it is read from the base commit (default: ${POLICY_PATH})
  --fail-on WORD   block at this severity and above: critical, high, medium or low (default: high)
  --format WORD    ${FORMATS.join(', ')} (default: text)
  --output FILE    write the report there instead of to the terminal
  --advisories     ask OSV about the packages that are brought in, by name and version (needs the network)
  --packages       fetch the packages that are brought in and look into them (needs the network)
  --help, --version

Exit codes
  0  pass or review      1  block      2  wrong usage or an internal error
`;

const OPTIONS = {
  base: { type: 'string' },
  head: { type: 'string' },
  policy: { type: 'string' },
  'fail-on': { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  advisories: { type: 'boolean' },
  packages: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

class UsageError extends GuardError<'USAGE'> {}

interface Arguments {
  readonly paths: readonly string[];
  readonly base?: string;
  readonly head?: string;
  readonly policy?: string;
  readonly failOn?: string;
  readonly format: Format;
  readonly output?: string;
  readonly advisories: boolean;
  readonly packages: boolean;
}

/** Runs one command and resolves to the exit code. Never rejects. */
export async function main(argv: readonly string[], worker?: URL): Promise<number> {
  const log = terminalLog();
  try {
    const parsed = parse(argv);
    if (typeof parsed === 'string') {
      process.stdout.write(parsed);
      return 0;
    }
    return await scan(parsed, log, worker);
  } catch (error) {
    log.progress('');
    log.line(`model-guard: ${messageOf(error)}`);
    return 2;
  }
}

/** The text to print for --help and --version, or what to scan. */
function parse(argv: readonly string[]): Arguments | string {
  const { values, positionals } = parseOrExplain(argv);
  if (values.help === true || argv.length === 0) return HELP;
  if (values.version === true) return `${VERSION}\n`;
  const [command, ...paths] = positionals;
  if (command !== 'scan')
    throw usage(`there is no command ${JSON.stringify(command ?? '')}; the command is scan`);
  if (values.head !== undefined && values.base === undefined)
    throw usage('--head needs --base to compare with');
  const { base, head, policy, output } = values;
  return {
    paths,
    format: formatOf(values.format),
    advisories: values.advisories === true,
    packages: values.packages === true,
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
    ...(policy !== undefined && { policy }),
    ...(output !== undefined && { output }),
    ...(values['fail-on'] !== undefined && { failOn: values['fail-on'] }),
  };
}

function parseOrExplain(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw usage(messageOf(error));
  }
}

function formatOf(word = 'text'): Format {
  const format = FORMATS.find((known) => known === word);
  if (format === undefined)
    throw usage(`--format must be one of ${FORMATS.join(', ')}, not ${JSON.stringify(word)}`);
  return format;
}

function usage(problem: string): UsageError {
  return new UsageError('USAGE', `${problem} (see model-guard --help)`);
}

async function scan(args: Arguments, log: Log, url?: URL): Promise<number> {
  const worker = url && new WorkerProgram(url);
  worker?.startAhead();
  const source = await sourceOf(args);
  try {
    const outcome = await judgeSource(source, args, log, worker);
    log.progress('');
    await print(outcome, args);
    return outcome.report.decision === 'block' ? 1 : 0;
  } finally {
    await source.close();
  }
}

async function sourceOf(args: Arguments): Promise<Source> {
  if (args.base === undefined) {
    const { directorySource } = await import('./source/directory-source.ts');
    return directorySource(args.paths.length === 0 ? ['.'] : args.paths);
  }
  const { localSource } = await import('./source/local-source.ts');
  const { base, head } = args;
  const source = localSource({ directory: process.cwd(), base, ...(head !== undefined && { head }) });
  return args.paths.length === 0 ? source : narrowed(source, args.paths);
}

/** Only what changed at or under these repository paths. */
function narrowed(source: Source, paths: readonly string[]): Source {
  const wanted = paths.map((path) => withoutEnd(path.replaceAll('\\', '/').replace(/^\.\//, ''), '/'));
  const isWanted = (path: string): boolean =>
    wanted.some(
      (prefix) => prefix === '' || prefix === '.' || path === prefix || path.startsWith(`${prefix}/`),
    );
  const select = async (): Promise<ChangeSet> => {
    const change = await source.select();
    return { ...change, files: change.files.filter((file) => isWanted(file.path)) };
  };
  return { ...source, select };
}

async function judgeSource(
  source: Source,
  args: Arguments,
  log: Log,
  worker?: WorkerProgram,
): Promise<GuardOutcome> {
  const base =
    args.base === undefined ? await policyFile(args.policy) : await loadPolicy(source, args.policy);
  const codeOwners = args.base === undefined ? undefined : await loadCodeOwners(source);
  const settings = resolveSettings(readInputs({ 'fail-on': args.failOn }), base.policy);
  return guard({
    source,
    settings,
    policyPath: base.path,
    notices: [...base.notices, ...(codeOwners?.notices ?? [])],
    ...(codeOwners !== undefined && { codeOwners }),
    customRules: await loadRuleTexts(source),
    ...outside({ advisories: args.advisories, registry: args.packages }, settings),
    now: () => new Date(),
    ...(worker !== undefined && { worker }),
    onFile: (path, index, total) => log.progress(`${index + 1}/${total} ${path}`),
  });
}

/** Without a base commit there is nobody to guard against: the policy is the file that the user names. */
async function policyFile(file: string | undefined): Promise<BasePolicy> {
  if (file === undefined) return { policy: NO_POLICY, path: POLICY_PATH, notices: [] };
  const { parsePolicy } = await import('./policy/parse.ts');
  let text: Uint8Array;
  try {
    text = await readFile(file);
  } catch (error) {
    throw new UsageError('USAGE', `the policy file cannot be read: ${messageOf(error)}`, error);
  }
  return { policy: await parsePolicy(text, file), path: file, notices: [] };
}

async function print(outcome: GuardOutcome, args: Arguments): Promise<void> {
  const toTerminal = args.output === undefined && process.stdout.isTTY;
  const report = render(outcome.report, args.format, {
    rules: outcome.rules,
    version: VERSION,
    colour: toTerminal && process.env['NO_COLOR'] === undefined,
  });
  if (args.output === undefined) process.stdout.write(report);
  else await writeFile(args.output, report);
}

/** Progress and errors go to standard error, so that a report on standard output stays pure. */
function terminalLog(): Log {
  return createLog({
    write: (text) => void process.stderr.write(text),
    colour: false,
    progress: process.stderr.isTTY,
    commands: false,
  });
}
