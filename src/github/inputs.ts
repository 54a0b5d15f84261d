// The action's inputs, read once into a plain object. An input that is not given stays undefined: the policy file
// and then the defaults decide.
import type { Severity } from '../core/severity.ts';
import type { CommentMode } from '../policy/policy.ts';
import type { SettingsInputs } from '../policy/settings.ts';
import { GitHubError, quoted } from './errors.ts';

export interface ActionInputs {
  readonly token: string;
  readonly policyPath?: string;
  /** What wins over the policy file. */
  readonly settings: SettingsInputs;
  readonly paths?: readonly string[];
  readonly ignore?: readonly string[];
  /** A commit id or a ref, not resolved. */
  readonly base?: string;
  readonly head?: string;
  readonly reportFile?: string;
  readonly sarifFile?: string;
}

/** Reads one input as the runner hands it over, not trimmed; empty when it is not given. */
export type GetInput = (name: string, options: { readonly trimWhitespace: false }) => string;

/** As the policy schema: more globs, or longer ones, are not written by hand. */
const GLOBS_MAX = 200;
const GLOB_LENGTH = 512;
/** Longest path or ref that git and the usual file systems take. */
const TEXT_LENGTH = 4096;

const SEVERITIES: Readonly<Record<string, Severity>> = {
  critical: 'CRITICAL',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
};
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };
const COMMENTS: Readonly<Record<string, CommentMode>> = { off: 'off', sticky: 'sticky' };

/** Throws {@link GitHubError} INVALID_INPUT that names the input, its value and what is allowed. */
export function loadInputs(getInput: GetInput): ActionInputs {
  const read = (name: string): string | undefined => trimmed(getInput(name, { trimWhitespace: false }));
  const token = read('token');
  if (token === undefined || !/^[!-~]{1,1000}$/.test(token)) {
    // The value is a secret: it is not quoted.
    throw new GitHubError('INVALID_INPUT', 'input token is empty or holds blanks; use ${{ github.token }}');
  }
  const one = <Value>(name: string, parse: (name: string, text: string) => Value): Value | undefined => {
    const text = read(name);
    return text === undefined ? undefined : parse(name, text);
  };
  const lfs = defined({
    fetch: one('lfs', choice(BOOLEANS)),
    maxBytes: one('lfs-max-bytes', byteSize),
  });
  const advisories = defined({
    check: one('advisories', choice(BOOLEANS)),
    endpoint: one('advisories-endpoint', plainText),
  });
  const packages = defined({ fetch: one('fetch-packages', choice(BOOLEANS)) });
  const settings: SettingsInputs = defined({
    failOn: one('fail-on', choice(SEVERITIES)),
    comment: one('comment', choice(COMMENTS)),
    reviewComments: one('review-comments', choice(BOOLEANS)),
    lfs: Object.keys(lfs).length > 0 ? lfs : undefined,
    packages: Object.keys(packages).length > 0 ? packages : undefined,
    advisories: Object.keys(advisories).length > 0 ? advisories : undefined,
  });
  const rest = defined({
    policyPath: one('policy-path', repositoryPath),
    paths: one('paths', globs),
    ignore: one('ignore', globs),
    base: one('base', revision),
    head: one('head', revision),
    reportFile: one('report-file', plainText),
    sarifFile: one('sarif-file', plainText),
  });
  return { token, settings, ...rest };
}

/** An object without the keys whose value is undefined. */
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function defined<T extends object>(values: T): Defined<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the filter leaves no undefined
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/**
 * Trims ASCII blanks only. String.prototype.trim also removes U+FEFF and others, and a branch that is named
 * "BOM and 40 hex digits" would become a commit id.
 */
function trimmed(text: string): string | undefined {
  const result = text.replace(/^[ \t\r\n]+/, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '');
  return result === '' ? undefined : result;
}

function invalid(name: string, value: string, allowed: string): GitHubError {
  return new GitHubError('INVALID_INPUT', `input ${name} is ${quoted(value)}; allowed: ${allowed}`);
}

function choice<Value>(values: Readonly<Record<string, Value>>): (name: string, text: string) => Value {
  return (name, text) => {
    const key = text.toLowerCase();
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined) throw invalid(name, text, Object.keys(values).join(', '));
    return value;
  };
}

/** One glob a line; empty lines and lines that begin with # are left out. */
function globs(name: string, text: string): readonly string[] | undefined {
  const lines = text.split('\n').map((line) => trimmed(line) ?? '');
  const found = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const bad = found.find((glob) => glob.length > GLOB_LENGTH);
  if (bad !== undefined) throw invalid(name, bad, `globs of at most ${GLOB_LENGTH} characters`);
  if (found.length > GLOBS_MAX) throw invalid(name, `${found.length} globs`, `at most ${GLOBS_MAX} globs`);
  return found.length === 0 ? undefined : found;
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1000,
  mb: 1000 ** 2,
  gb: 1000 ** 3,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** `500MB`, `2 GiB`, `1000000`. Zero is allowed: nothing is downloaded. */
function byteSize(name: string, text: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,12}) ?([KMG]?i?B)?$/i.exec(text) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  const bytes = Number(digits) * (factor ?? Number.NaN);
  if (digits === '' || !(bytes <= 1e12)) {
    throw invalid(name, text, 'a whole number of bytes up to 1000GB, such as 500MB or 2GiB');
  }
  return bytes;
}

function plainText(name: string, text: string): string {
  if (text.length > TEXT_LENGTH || /\p{Cc}/u.test(text)) {
    throw invalid(name, text, `one line of at most ${TEXT_LENGTH} characters`);
  }
  return text;
}

/** A path inside the repository: with `/`, relative, without `.` and `..`. */
function repositoryPath(name: string, text: string): string {
  const path = plainText(name, text).replace(/^\.\//, '');
  const odd = path.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (odd || path.includes('\\'))
    throw invalid(name, text, 'a path inside the repository, such as .github/model-guard.yml');
  return path;
}

/** What `git check-ref-format` refuses, and more: refs outside printable ASCII could pass for something else. */
export function revision(name: string, text: string): string {
  const odd = /[^!-~]|[~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$/.test(text) || text.length > 255;
  if (odd) throw invalid(name, text, 'a commit id, or the name of a branch or tag in ASCII');
  return text;
}
