// Turns the bytes of a program into the text that its interpreter would see.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Language } from '../../code/facts.ts';
import { matchOf, type RuleBook } from '../../core/rule.ts';
import { baseName } from '../name.ts';
import type { NamedCalls } from './loading.ts';
import { commandKnowledge } from '../command/knowledge.ts';
import { commandFileOf } from './command-claims.ts';
import { type Dialect, isPipeline } from './claims.ts';
import { shellOfDockerfile } from './dockerfile.ts';
import type { ManifestKind } from './manifest.ts';
import { ModelRows } from './model-rows.ts';
import { shellOfMakefile } from './makefile.ts';
import { shellOfModelfile } from './modelfile.ts';
import type { ShellText } from './shell-lines.ts';

/** Bytes of a program that are read; hand-written code is far shorter, and bundles of this size are rare. */
export const MAX_BYTES = 5_000_000;

export interface ProgramText {
  readonly text: string;
  /** The line of the file, from 1, of each line of the text, where they are not the same. */
  readonly lines?: readonly number[];
  readonly incomplete: readonly Incomplete[];
}

/** A coding line where Python looks for it, in the first two lines (PEP 263). */
const COOKIE = /^(?:[^\n]{0,500}\n)?[ \t\f]{0,20}#[^\n]{0,200}?coding[:=][ \t]{0,20}([-\w.]{1,40})/;
/** Encodings whose plain letters are those of ASCII: what is code in them looks like code. */
const PLAIN =
  /^(?:utf[-_]?8(?:[-_]sig)?|u8|latin[-_]?1|l1|iso[-_]?8859[-_]?\d+|(?:us[-_])?ascii|cp125\d|windows[-_]125\d|koi8[-_][ru]|mac[-_]?roman|cp\d{3}|gb2312|gbk|gb18030|big5|euc[-_]\w+|shift[-_]jis|sjis|cp932)(?:[-_](?:unix|dos|mac))?$/i;

/** What a dialect is read as. */
export function languageOf(dialect: Dialect): Language {
  if (dialect === 'page') return 'javascript';
  return dialect === 'python' || dialect === 'javascript' ? dialect : 'shell';
}

export async function programText(
  { bytes, locator }: Artifact,
  dialect: Dialect,
  rules: RuleBook,
): Promise<ProgramText> {
  const data = await bytes.read(0, Math.min(bytes.size, MAX_BYTES));
  const incomplete: Incomplete[] = [];
  if (bytes.size > MAX_BYTES)
    incomplete.push({
      code: 'budget',
      reason: `only the first ${MAX_BYTES} of ${bytes.size} bytes of the program were read`,
      risk: dialect === 'page' ? 'shown' : 'unknown',
    });
  const text = decode(data);
  if (dialect === 'dockerfile') {
    const telling = new Set(commandKnowledge(rules).packageSources.variables.keys());
    return { text: shellOfDockerfile(text, ModelRows.of(rules), telling), incomplete };
  }
  if (dialect === 'page') {
    const page = (await import('./page.ts')).programOfPage(text);
    return { ...page, incomplete: [...incomplete, ...page.incomplete] };
  }
  if (dialect === 'modelfile') return { text: shellOfModelfile(text), incomplete };
  if (dialect === 'commands') return { ...(await commandFile(text, locator, rules)), incomplete };
  if (dialect === 'makefile' || dialect === 'scripts')
    return { ...(await commandsOf(text, dialect, locator, rules)), incomplete };
  if (dialect === 'recipe') {
    const { shellOfRecipe } = await import('./recipe-files.ts');
    return { ...(await shellOfRecipe(text, baseName(locator), ModelRows.of(rules))), incomplete };
  }
  if (dialect === 'manifest' || isPipeline(dialect)) return manifestText(text, dialect, incomplete, rules);
  const encoding =
    dialect === 'python' && locator.path !== '' ? COOKIE.exec(text.slice(0, 1500))?.[1] : undefined;
  if (encoding !== undefined && !PLAIN.test(encoding))
    incomplete.push({
      code: 'unsupported',
      reason: `the program says that it is written in ${encoding}, in which other bytes than these can be code`,
      risk: 'runs-code',
    });
  return { text, incomplete };
}

const JUSTFILE = /justfile$/i;

/** Commands of files that are for somebody else, where they have something that is told here; most have nothing. */
async function commandsOf(
  text: string,
  dialect: 'makefile' | 'scripts',
  { path, members }: Artifact['locator'],
  rules: RuleBook,
): Promise<ShellText | { readonly text: string }> {
  const { hint } = commandKnowledge(rules).packageSources;
  const mayInstall = /:\/\/|-host/.test(text) && hint.test(text);
  const { hints, telling } = ModelRows.of(rules);
  const isTelling = hints.test(text) || [...telling].some((name) => text.includes(name));
  if (!mayInstall && !isTelling && !namesTheirs(text, rules)) return { text: '', lines: [] };
  if (dialect === 'makefile')
    return { text: shellOfMakefile(text, JUSTFILE.test(members.at(-1) ?? path), telling) };
  return (await import('./package-scripts.ts')).shellOfScripts(text);
}

/** The same of the files of task runners and the like, of which only models are told. */
async function commandFile(text: string, { path }: Artifact['locator'], rules: RuleBook): Promise<ShellText> {
  const rows = ModelRows.of(rules);
  const file = commandFileOf(path.toLowerCase(), () => text, rules);
  const isTelling =
    rows.hints.test(text) ||
    [...rows.telling].some((name) => text.includes(name)) ||
    namesTheirs(text, rules);
  if (file === undefined || !isTelling) return { text: '', lines: [] };
  return (await import('./command-files.ts')).shellOfCommandFile(text, path.toLowerCase(), file, rows);
}

/** Whether there is a word of what rules of a team call. */
function namesTheirs(text: string, rules: RuleBook): boolean {
  const names = rules.index('called by teams', rules, () =>
    ['code', 'loading']
      .flatMap((surface) => rules.ofSurface(surface))
      .filter(({ id }) => rules.pathOf(id) !== undefined)
      .flatMap((rule) => matchOf<NamedCalls>(rule).cases ?? [])
      .flatMap(({ calls }) => calls.map((name) => name.slice(name.lastIndexOf('.') + 1))),
  );
  return names.some((name) => text.includes(name));
}

/** The reader of YAML is loaded with the first manifest. */
async function manifestText(
  text: string,
  dialect: ManifestKind,
  incomplete: readonly Incomplete[],
  rules: RuleBook,
): Promise<ProgramText> {
  const { shellOfManifest } = await import('./manifest.ts');
  const { problem, ...shell } = shellOfManifest(text, dialect, ModelRows.of(rules));
  if (problem === undefined) return { ...shell, incomplete };
  const unread = {
    code: 'budget',
    reason: `the manifest was not read: ${problem}`,
    risk: 'unknown',
  } as const;
  return { ...shell, incomplete: [...incomplete, unread] };
}

function decode(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  return new TextDecoder().decode(data);
}
