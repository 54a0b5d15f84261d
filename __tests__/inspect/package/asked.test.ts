// Lockfiles that do not say who needs a package: the manifest beside them tells what the project asked for itself.
import { describe, expect, it } from 'vitest';
import { judgeChange, type Tree } from '../../support/pull-request.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const GIT = 'https://github.com/someone/right.git';
const lines = (...all: string[]): string => `${all.join('\n')}\n`;

async function told(base: Tree, head: Tree): Promise<string[]> {
  const { findings } = await judgeChange(base, head);
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

interface Format {
  readonly name: string;
  readonly lockPath: string;
  readonly manifestPath: string;
  /** With the package `right` from a registry, or from git. */
  readonly lock: (isGit: boolean) => string;
  readonly manifest: (isGit: boolean) => string;
}

const pyproject = (right: string): string =>
  lines('[tool.poetry]', 'name = "app"', '[tool.poetry.dependencies]', 'left = "^1.0"', right);
const FILES = `files = [{file = "right-1.0.0.tar.gz", hash = "sha256:${'a'.repeat(64)}"}]`;

const FORMATS: readonly Format[] = [
  {
    name: 'poetry',
    lockPath: 'poetry.lock',
    manifestPath: 'pyproject.toml',
    lock: (isGit) =>
      lines(
        '[[package]]',
        'name = "left"',
        'version = "1.0.0"',
        FILES.replace('right', 'left'),
        '[package.dependencies]',
        'right = "*"',
        '[[package]]',
        'name = "right"',
        'version = "1.0.0"',
        isGit ? 'files = []' : FILES,
        ...(isGit
          ? ['[package.source]', 'type = "git"', `url = "${GIT}"`, `resolved_reference = "${COMMIT}"`]
          : []),
        '[metadata]',
        'lock-version = "2.1"',
      ),
    manifest: (isGit) => pyproject(isGit ? `right = {git = "${GIT}", rev = "${COMMIT}"}` : ''),
  },
  {
    name: 'pdm',
    lockPath: 'pdm.lock',
    manifestPath: 'pyproject.toml',
    lock: (isGit) =>
      lines(
        '[metadata]',
        'lock_version = "4.5.0"',
        '[[package]]',
        'name = "left"',
        'version = "1.0.0"',
        'dependencies = ["right"]',
        FILES.replace('right', 'left'),
        '[[package]]',
        'name = "right"',
        'version = "1.0.0"',
        ...(isGit ? [`git = "${GIT}"`, `revision = "${COMMIT}"`] : [FILES]),
      ),
    manifest: (isGit) =>
      lines(
        '[project]',
        'name = "app"',
        `dependencies = ["left"${isGit ? `, "right @ git+${GIT}@${COMMIT}"` : ''}]`,
      ),
  },
  {
    name: 'pipenv',
    lockPath: 'Pipfile.lock',
    manifestPath: 'Pipfile',
    lock: (isGit) =>
      JSON.stringify({
        _meta: {
          'pipfile-spec': 6,
          sources: [{ name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true }],
        },
        default: {
          left: { version: '==1.0.0', hashes: [`sha256:${'a'.repeat(64)}`] },
          right: isGit
            ? { git: GIT, ref: COMMIT }
            : { version: '==1.0.0', hashes: [`sha256:${'b'.repeat(64)}`] },
        },
      }),
    manifest: (isGit) =>
      lines('[packages]', 'left = "*"', isGit ? `right = {git = "${GIT}", ref = "${COMMIT}"}` : ''),
  },
  {
    name: 'npm 6',
    lockPath: 'package-lock.json',
    manifestPath: 'package.json',
    lock: (isGit) =>
      JSON.stringify({
        name: 'app',
        lockfileVersion: 1,
        dependencies: {
          left: {
            version: '1.0.0',
            resolved: 'https://registry.npmjs.org/left/-/left-1.0.0.tgz',
            integrity: `sha512-${Buffer.from('left'.padEnd(64, '.')).toString('base64')}`,
            requires: { right: '*' },
          },
          right: isGit
            ? { version: `git+${GIT}#${COMMIT}`, from: `git+${GIT}` }
            : {
                version: '1.0.0',
                resolved: 'https://registry.npmjs.org/right/-/right-1.0.0.tgz',
                integrity: `sha512-${Buffer.from('right'.padEnd(64, '.')).toString('base64')}`,
              },
        },
      }),
    manifest: (isGit) =>
      JSON.stringify({
        name: 'app',
        dependencies: { left: '^1.0.0', ...(isGit && { right: `git+${GIT}#${COMMIT}` }) },
      }),
  },
];

describe.each(FORMATS)(
  'a package from git in the lockfile of $name',
  ({ lockPath, manifestPath, lock, manifest }) => {
    const tree = (isLocked: boolean, isAsked: boolean): Tree => ({
      [lockPath]: lock(isLocked),
      [manifestPath]: manifest(isAsked),
    });

    it('blocks where the project does not ask for it', async () => {
      expect(await told(tree(false, false), tree(true, false))).toContain('HIGH PACKAGE-GIT-SOURCE');
    });

    it('is for review where the project asks for it', async () => {
      const found = await told(tree(false, true), tree(true, true));
      expect(found).toContain('MEDIUM PACKAGE-GIT-SOURCE');
      expect(found).not.toContain('HIGH PACKAGE-GIT-SOURCE');
    });

    it('is for review where nobody can tell what the project asks for', async () => {
      const { [lockPath]: base = '' } = tree(false, false);
      const { [lockPath]: head = '' } = tree(true, false);
      expect(await told({ [lockPath]: base }, { [lockPath]: head })).toContain('MEDIUM PACKAGE-GIT-SOURCE');
    });
  },
);

describe('poetry.lock', () => {
  const release = (...more: string[]): string =>
    lines('[[package]]', 'name = "right"', 'version = "1.0.0"', ...more);
  const lock = (...packages: string[]): Tree => ({
    'poetry.lock': `${packages.join('')}[metadata]\nlock-version = "2.1"\n`,
  });
  const source = (url: string): string[] => ['[package.source]', 'type = "legacy"', `url = "${url}"`];
  const other = FILES.replaceAll('a'.repeat(64), 'b'.repeat(64));

  it.each([
    ['other hashes', release(other)],
    ['another source', release(FILES, ...source('https://packages.example.com/simple'))],
    ['other hashes under a marker', release(other, 'markers = "sys_platform == \'linux\'"')],
  ])('says something else to each of its readers where a release stands twice, with %s', async (_, copy) => {
    expect(await told(lock(release(FILES)), lock(release(FILES), copy))).toContain(
      'HIGH PACKAGE-DUPLICATE-KEY',
    );
  });

  it('may hold a release of two sources under markers, and two versions', async () => {
    const marked = (system: string, ...more: string[]): string =>
      release(FILES, `markers = "sys_platform == '${system}'"`, ...more);
    const two = lock(
      marked('linux', ...source('https://download.pytorch.org/whl/cpu')),
      marked('darwin'),
      release(FILES).replace('1.0.0', '2.0.0'),
    );
    expect(await told(lock(marked('darwin')), two)).not.toContain('HIGH PACKAGE-DUPLICATE-KEY');
  });
});
