// Chooses the reader of a lockfile or manifest by its file name.
import { inRepository } from '../core/repository-path.ts';
import type { LockfileReader } from './lockfile.ts';

/** Loads a reader when the first file of its format turns up. */
type Load = () => Promise<LockfileReader>;

/** `requirements.txt`, `dev-requirements.in`, `constraints_3.12.txt` and the like. */
const REQUIREMENTS = /^(?:[^/]*[-_.])?(?:requirements|constraints)(?:[-_.\d][^/]*)?\.(?:txt|in|pip)$/i;

const loadCondaEnvironment: Load = async () => (await import('./conda/environment.ts')).readCondaEnvironment;
const loadCondaExplicit: Load = async () => (await import('./conda/explicit.ts')).readCondaExplicit;

/** Names are matched as the package managers do: exactly, without the folder; a few need the folder. */
const ROWS: readonly (readonly [name: RegExp, load: Load])[] = [
  // JavaScript
  [
    /^(?:package-lock|npm-shrinkwrap)\.json$/,
    async () => (await import('./javascript/package-lock.ts')).readPackageLock,
  ],
  // with the setting gitBranchLockfile, the branch is in the name
  [/^pnpm-lock(?:\.[^/]+)?\.yaml$/, async () => (await import('./javascript/pnpm-lock.ts')).readPnpmLock],
  [/^bun\.lock$/, async () => (await import('./javascript/bun-lock.ts')).readBunLock],
  [/^bun\.lockb$/, async () => (await import('./javascript/bun-lockb.ts')).readBunLockb],
  [/^yarn\.lock$/, async () => (await import('./javascript/yarn-lock.ts')).readYarnLock],
  [/^package\.json$/, async () => (await import('./javascript/package-json.ts')).readPackageJson],
  // Python; any text in a folder called requirements is one, whatever its name
  [REQUIREMENTS, async () => (await import('./python/requirements.ts')).readRequirements],
  [
    /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i,
    async () => (await import('./python/requirements.ts')).readRequirements,
  ],
  [/^Pipfile\.lock$/, async () => (await import('./python/pipfile-lock.ts')).readPipfileLock],
  [/^Pipfile$/, async () => (await import('./python/pipfile.ts')).readPipfile],
  [/^poetry\.lock$/, async () => (await import('./python/poetry-lock.ts')).readPoetryLock],
  [/^pdm(?:\.[^/]+)?\.lock$/, async () => (await import('./python/pdm-lock.ts')).readPdmLock],
  [/^uv\.lock$/, async () => (await import('./python/uv-lock.ts')).readUvLock],
  // uv writes one beside each script, too
  [/\.py\.lock$/, async () => (await import('./python/uv-lock.ts')).readUvLock],
  [/^pylock(?:\.[^/]+)?\.toml$/, async () => (await import('./python/pylock.ts')).readPylock],
  [/^setup\.py$/, async () => (await import('./python/setup-py.ts')).readSetupPy],
  [/^setup\.cfg$/, async () => (await import('./python/setup-cfg.ts')).readSetupCfg],
  [/^pyproject\.toml$/, async () => (await import('./python/pyproject.ts')).readPyproject],
  // conda; the second name is MLflow's
  [/^(?:[^/]*[-_.])?environment(?:[-_.][^/]*)?\.ya?ml$/i, loadCondaEnvironment],
  [/^conda(?:[-_]env)?\.ya?ml$/i, loadCondaEnvironment],
  [/^(?:[^/]*\.)?conda-lock\.ya?ml$/, async () => (await import('./conda/conda-lock.ts')).readCondaLock],
  [/^(?:conda-[^/]+\.lock|(?:conda-)?(?:explicit|spec-file|spec-list)[^/]*\.txt)$/, loadCondaExplicit],
  [/^pixi\.toml$/, async () => (await import('./conda/pixi-toml.ts')).readPixiToml],
  [/^pixi\.lock$/, async () => (await import('./conda/pixi-lock.ts')).readPixiLock],
  // Rust, Go and GitHub Actions
  [/^Cargo\.lock$/, async () => (await import('./rust/cargo-lock.ts')).readCargoLock],
  [/^Cargo\.toml$/, async () => (await import('./rust/cargo-toml.ts')).readCargoToml],
  [/^go\.(?:mod|work)$/, async () => (await import('./go/go-mod.ts')).readGoMod],
  [/^go(?:\.work)?\.sum$/, async () => (await import('./go/go-sum.ts')).readGoSum],
  [
    /^\.github\/workflows\/actions\.lock$/,
    async () => (await import('./github/actions-lock.ts')).readActionsLock,
  ],
];

/** How the names of all rows end: every file and member is asked about, and nearly none of them ends so. */
const SUFFIX = /(?:\.(?:json|ya?ml|lockb?|txt|in|pip|toml|mod|sum|work)|Pipfile|(?:^|\/)setup\.(?:py|cfg))$/i;

/** The way to the reader of a file with that path in the repository; undefined when no format has that name. */
export function readerOf(path: string): Load | undefined {
  if (!SUFFIX.test(path)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return ROWS.find(([pattern]) => pattern.test(name) || pattern.test(inRepository(path)))?.[1];
}
