// Files that a change deletes or moves away: the guards and lockfiles that go with them.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../src/core/bytes.ts';
import type { ChangedFile, Source } from '../../src/core/change.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { inspectChange } from '../../src/inspect/change.ts';
import { inspectorsFor } from '../../src/inspect/inspectors.ts';
import { Here } from '../../src/inspect/workplace/here.ts';
import { withMoves } from '../../src/source/moves.ts';

const rules = await loadRules();
const workplace = new Here({ rules, inspectors: inspectorsFor(rules) }, { allowedGlobals: new Set() });
const file = (content: string) => ({ kind: 'file', id: content }) as const;

/** What each path holds before and after; absent is not there. */
type Paths = Readonly<Record<string, readonly [before: string | undefined, after?: string]>>;

/** A source in which the content of a blob is its id. */
function sourceOf(paths: Paths, open: Source['open']): Source {
  return {
    select: () => Promise.reject(new Error('not asked')),
    open,
    openHead: (path) => {
      const after = paths[path]?.[1];
      return Promise.resolve(after === undefined ? undefined : memoryBytes(Buffer.from(after)));
    },
    openBase: () => Promise.resolve(undefined),
    readBase: () => Promise.resolve(undefined),
    readBaseFolder: () => Promise.resolve(new Map()),
    openLfs: () => Promise.resolve(undefined),
    changedLines: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}

const OPEN: Source['open'] = (_, { id }) => Promise.resolve(memoryBytes(Buffer.from(id)));

async function findingsOf(paths: Paths, open = OPEN) {
  const files = Object.entries(paths).flatMap(([path, [base, head]]): ChangedFile[] =>
    base === head
      ? []
      : [
          {
            path,
            ...(base !== undefined && { base: file(base) }),
            ...(head !== undefined && { head: file(head) }),
          },
        ],
  );
  const { findings } = await inspectChange(withMoves(files), 'head', {
    source: sourceOf(paths, open),
    rules: () => Promise.resolve(rules),
    workplace,
  });
  return findings.filter(({ rule }) => /^(?:SETTINGS|PACKAGE|SCAN)-/.test(rule));
}

const PROJECT = '{"name": "x", "dependencies": {"a": "^1.0.0"}}';
const GUARDED = 'ignore-scripts=true\nmin-release-age=3\n';
const LOCK = 'a@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/a/-/a-1.0.0.tgz"\n';

describe('a lockfile that another takes the place of', () => {
  const old = (hash: string): string => `${LOCK}  integrity ${hash}\n`;
  const pnpm = (hash: string): string =>
    `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      a:\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n\n  a@1.0.0:\n    resolution: {integrity: ${hash}}\n\nsnapshots:\n\n  a@1.0.0: {}\n`;
  const moved = (was: string, now: string) =>
    findingsOf({
      'package.json': [PROJECT, PROJECT],
      'yarn.lock': [old(was)],
      'pnpm-lock.yaml': [undefined, pnpm(now)],
    });

  it('is held against it: a release has the same bytes in both', async () => {
    expect(await moved('sha512-AAAA', 'sha512-BBBB')).toMatchObject([
      { rule: 'PACKAGE-HASH-CHANGED', severity: 'CRITICAL', location: { path: 'pnpm-lock.yaml' } },
    ]);
    expect(await moved('sha512-AAAA', 'sha512-AAAA')).toEqual([]);
    expect(await moved('sha1-AAAA', 'sha512-AAAA')).toEqual([]);
  });
});

describe('settings that are deleted', () => {
  it('are told like settings that are made weaker, at the path and without a line', async () => {
    const findings = await findingsOf({ 'package.json': [PROJECT, PROJECT], '.npmrc': [GUARDED] });
    expect(findings).toMatchObject([
      { rule: 'SETTINGS-SCRIPTS-ADDED', severity: 'MEDIUM', location: { path: '.npmrc', members: [] } },
      { rule: 'SETTINGS-WAIT', severity: 'MEDIUM' },
    ]);
    expect(findings[0]?.location).not.toHaveProperty('line');
    expect(findings[0]?.evidence).toMatch(/^deletes the file and so removes "ignore-scripts", /);
  });

  it('say the same about each guard as taking it out', async () => {
    const deleted = await findingsOf({ 'package.json': [PROJECT, PROJECT], '.npmrc': [GUARDED] });
    const emptied = await findingsOf({ 'package.json': [PROJECT, PROJECT], '.npmrc': [GUARDED, '\n'] });
    const subjects = (findings: typeof deleted): string[] =>
      findings.map(({ rule, subject }) => `${rule} ${subject}`);
    expect(subjects(deleted)).toEqual(subjects(emptied));
  });

  it.each<[string, Paths]>([
    ['with their project', { 'package.json': [PROJECT], '.npmrc': [GUARDED] }],
    ['without any guard in them', { 'package.json': [PROJECT, PROJECT], '.npmrc': ['fund=false\n'] }],
    [
      'and moved with their project',
      {
        'package.json': [PROJECT],
        '.npmrc': [GUARDED],
        'web/package.json': [undefined, PROJECT],
        'web/.npmrc': [undefined, GUARDED],
      },
    ],
    ['and moved to another place', { '.snyk': ['ignore: {}\n'], 'a/.snyk': [undefined, 'ignore: {}\n'] }],
    [
      'and renamed',
      {
        'renovate.json': ['{"minimumReleaseAge": "3 days"}'],
        '.github/renovate.json': [undefined, '{"minimumReleaseAge": "3 days"}'],
      },
    ],
    [
      'and said in the file of another tool',
      {
        'package.json': [PROJECT, PROJECT],
        '.npmrc': ['minimum-release-age=1440\n'],
        'pnpm-workspace.yaml': ['packages: []\n', 'packages: []\nminimumReleaseAge: 1440\n'],
      },
    ],
    ['of a scanner that is stricter without them', { '.gitleaks.toml': ['[extend]\nuseDefault = true\n'] }],
  ])('%s are quiet', async (_, paths) => {
    expect(await findingsOf(paths)).toEqual([]);
  });

  it.each<[string, Paths]>([
    ['are moved away from their project', { '.npmrc': [GUARDED], 'web/.npmrc': [undefined, GUARDED] }],
    ['are moved to where nobody reads them', { '.npmrc': [GUARDED], '.npmrc.bak': [undefined, GUARDED] }],
    [
      'are said elsewhere, but weaker',
      {
        '.npmrc': ['minimum-release-age=1440\n'],
        'pnpm-workspace.yaml': [undefined, 'minimumReleaseAge: 1\n'],
      },
    ],
    ['are moved and weaker', { '.npmrc': [GUARDED], 'web/.npmrc': [undefined, 'min-release-age=3\n'] }],
  ])('that %s are told', async (_, paths) => {
    const findings = await findingsOf({ 'package.json': [PROJECT, PROJECT], ...paths });
    expect(findings.map(({ rule }) => rule)).toContainEqual(
      expect.stringMatching(/^SETTINGS-(?:SCRIPTS|WAIT)/),
    );
  });

  it('that cannot be read are told as not read', async () => {
    const failing: Source['open'] = () => Promise.reject(new Error('gone'));
    const findings = await findingsOf({ 'package.json': [PROJECT, PROJECT], '.npmrc': [GUARDED] }, failing);
    expect(findings).toMatchObject([{ rule: 'SCAN-INCOMPLETE', location: { path: '.npmrc' } }]);
  });
});

describe('a lockfile that is deleted', () => {
  it('while its manifest stays is told once', async () => {
    const findings = await findingsOf({ 'a/package.json': [PROJECT, PROJECT], 'a/yarn.lock': [LOCK] });
    expect(findings).toMatchObject([
      { rule: 'PACKAGE-LOCK-REMOVED', severity: 'MEDIUM', location: { path: 'a/yarn.lock', members: [] } },
    ]);
    expect(findings[0]?.evidence).toContain('a/package.json, which held 1 package to');
  });

  it.each([
    ['yarn.lock', LOCK, ''],
    ['yarn.lock', LOCK, '# yarn lockfile v1\n'],
    [
      'pnpm-lock.yaml',
      "lockfileVersion: '9.0'\npackages:\n  abc@1.0.0:\n    resolution: {integrity: sha512-AAAA}\n",
      '',
    ],
  ])('is told like %s with nothing left in it', async (path, was, now) => {
    const findings = await findingsOf({ 'package.json': [PROJECT, PROJECT], [path]: [was, now] });
    expect(findings).toMatchObject([
      { rule: 'PACKAGE-LOCK-REMOVED', severity: 'MEDIUM', location: { path } },
    ]);
    expect(findings[0]?.evidence).toMatch(/^empties the lockfile of package\.json, which held 1 package to/);
  });

  it.each<[string, Paths]>([
    [
      'with all that was asked for',
      { 'package.json': [PROJECT, '{"name": "app"}'], 'yarn.lock': [LOCK, ''] },
    ],
    [
      'for that of another package manager',
      {
        'package.json': [PROJECT, PROJECT],
        'yarn.lock': [LOCK, ''],
        'bun.lock': [undefined, '{"lockfileVersion": 1, "packages": {}}'],
      },
    ],
    [
      'though nothing was in it',
      { 'package.json': [PROJECT, PROJECT], 'yarn.lock': ['', '# yarn lockfile v1\n'] },
    ],
  ])('and emptied %s is quiet', async (_, paths) => {
    expect(await findingsOf(paths)).toEqual([]);
  });

  it.each<[string, Paths]>([
    ['with its project', { 'package.json': [PROJECT], 'yarn.lock': [LOCK] }],
    [
      'and moved with its project',
      {
        'package.json': [PROJECT],
        'yarn.lock': [LOCK],
        'web/package.json': [undefined, PROJECT],
        'web/yarn.lock': [undefined, LOCK],
      },
    ],
    [
      'for that of another package manager',
      {
        'package.json': [PROJECT, PROJECT],
        'yarn.lock': [LOCK],
        'bun.lock': [undefined, '{"lockfileVersion": 1, "packages": {}}'],
      },
    ],
    [
      'in a workspace',
      { 'b/package.json': [PROJECT, PROJECT], 'b/yarn.lock': [LOCK], 'yarn.lock': [LOCK, LOCK] },
    ],
    ['and held nothing', { 'package.json': [PROJECT, PROJECT], 'yarn.lock': ['# yarn lockfile v1\n'] }],
  ])('%s is quiet', async (_, paths) => {
    expect(await findingsOf(paths)).toEqual([]);
  });
});

describe('the lock of actions', () => {
  const path = '.github/workflows/actions.lock';
  const workflow = '.github/workflows/ci.yml';
  const lock = `version: v0.0.3
workflows:
  ${workflow}: [someone/tool@v1]
dependencies:
  someone/tool@v1:
    ref: refs/tags/v1
    commit: sha1-${'a'.repeat(40)}
`;

  it('goes while a workflow of it stays', async () => {
    const [finding] = await findingsOf({ [path]: [lock], [workflow]: ['on: push', 'on: push'] });
    expect(finding?.rule).toBe('PACKAGE-LOCK-REMOVED');
    expect(finding?.evidence).toContain(workflow);
  });

  it('goes with its workflows', async () => {
    expect(await findingsOf({ [path]: [lock], [workflow]: ['on: push'] })).toEqual([]);
  });
});
