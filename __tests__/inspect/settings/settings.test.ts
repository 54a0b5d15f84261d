// How settings are compared: by what they guard, not by how they are written.
import { describe, expect, it } from 'vitest';
import { findingsIn, inspectSettings, told, toldOfNew } from './support.ts';

describe('settings', () => {
  it('are told on the line of their key, with what was there before', async () => {
    const [finding] = await findingsIn(
      'pnpm-workspace.yaml',
      'packages: []\n\nminimumReleaseAge: 60\n',
      'minimumReleaseAge: 1440\n',
    );
    expect(finding).toMatchObject({ rule: 'SETTINGS-WAIT', location: { line: 3 } });
    expect(finding?.evidence).toContain('"1440" to "60"');
  });

  it('that are gone are told where they stood', async () => {
    const [finding] = await findingsIn(
      'pyproject.toml',
      '[project]\nname = "x"\n[tool.uv]\n',
      '[tool.uv]\nexclude-newer = "7 days"\n',
    );
    expect(finding).toMatchObject({ rule: 'SETTINGS-WAIT', location: { line: 3 } });
  });

  it('are named once, as they stand in the file', async () => {
    const evidence = async (path: string, text: string): Promise<string> =>
      (await findingsIn(path, text)).map((finding) => finding.evidence).join();
    expect(await evidence('.npmrc', 'registry=https://a.example/\n')).toContain('sets "registry" "https:');
    expect(await evidence('.npmrc', '@b:registry=https://a.example/\n')).toContain(
      'sets "@b:registry" "https:',
    );
    expect(
      await evidence('pyproject.toml', '[[tool.uv.index]]\nname = "b"\nurl = "https://a.example/simple"\n'),
    ).toContain('sets "index.b.url" "https:');
  });

  it('that were private and are public now are told once, with both addresses', async () => {
    const index = (url: string): string => `[[tool.uv.index]]\nurl = "${url}"\ndefault = true\n`;
    const [finding, another] = await findingsIn(
      'pyproject.toml',
      index('https://pypi.org/simple'),
      index('https://pypi.example.com/simple'),
    );
    expect(finding).toMatchObject({
      rule: 'SETTINGS-PRIVATE-PUBLIC',
      severity: 'HIGH',
      location: { line: 2 },
    });
    expect(finding?.evidence).toContain(
      'from "https://pypi.example.com/simple" to "https://pypi.org/simple"',
    );
    expect(another).toBeUndefined();
  });

  it.each([
    ['.npmrc', 'registry=https://npm.example.com/\n', 'MEDIUM SETTINGS-REGISTRY'],
    ['pip.conf', '[global]\nindex-url = https://pypi.example.com/simple\n', 'MEDIUM SETTINGS-REGISTRY'],
    ['.cargo/config.toml', '[build]\nrustc-wrapper = "./fast"\n', 'MEDIUM SETTINGS-BUILD-RUNS'],
    ['.gitattributes', '*.py -diff\n', 'MEDIUM SETTINGS-DIFF-HIDDEN'],
  ])('in a new %s are a change where the project was there before', async (path, text, expected) => {
    expect(await toldOfNew(path, text, { 'package.json': '{}' })).toEqual([expected]);
    expect(await toldOfNew(`packages/a/${path}`, text, { 'package.json': '{}' })).toEqual([expected]);
    expect(await toldOfNew(path, text, { 'b/package.json': '{}' })).toEqual([
      expected.replace('MEDIUM', 'LOW'),
    ]);
  });

  it('in a new file are a note where another file said the same before', async () => {
    const atBase = { 'package.json': '{}', '.npmrc': 'registry=https://npm.example.com/\n' };
    const yarn = 'npmRegistryServer: https://npm.example.com\n';
    expect(await toldOfNew('.yarnrc.yml', yarn, atBase)).toEqual(['LOW SETTINGS-REGISTRY']);
  });

  it.each([
    ['.yarnrc.yml', 'enableScripts: false\n', ': : [\n'],
    ['pnpm-workspace.yaml', 'minimumReleaseAge: 1440\n', '}{\n'],
    ['bunfig.toml', '[install]\n', '[install\n'],
    ['.npmrc', 'ignore-scripts=true\n', 'ignore-scripts=true\n\0\n'],
  ])('that cannot be read any more are not read: %s', async (path, before, text) => {
    expect((await inspectSettings(path, text, before))?.incomplete).toMatchObject([{ code: 'broken' }]);
    expect((await inspectSettings(path, text, text))?.incomplete).toEqual([]);
    expect((await inspectSettings(path, before, text))?.incomplete).toEqual([]);
  });

  it('of Renovate are read as it reads them', async () => {
    const before = "{\n  // a week\n  minimumReleaseAge: '7 days',\n}\n";
    expect(await told('renovate.json5', "{extends: ['config:recommended']}\n", before)).toEqual([
      'MEDIUM SETTINGS-WAIT',
    ]);
    expect(await told('renovate.json5', '{"minimumReleaseAge": "7 days"}\n', before)).toEqual([]);
  });

  it('of a scope are not kept by the same server for another scope', async () => {
    const before = '@a:registry=https://npm.example.com/\n@b:registry=https://npm.example.com/\n';
    expect(await told('.npmrc', '@b:registry=https://npm.example.com/\n', before)).toEqual([
      'HIGH SETTINGS-PRIVATE-PUBLIC',
    ]);
  });

  it('are one finding each', async () => {
    expect(await told('pnpm-workspace.yaml', 'minimumReleaseAge: 0\n', 'minimumReleaseAge: 1440\n')).toEqual([
      'MEDIUM SETTINGS-WAIT',
    ]);
    expect(await told('.trivyignore', '*\n', '')).toEqual(['HIGH SETTINGS-SCANNER-OFF']);
  });

  it('that only a change makes weaker say nothing in a plain scan', async () => {
    expect(await told('.npmrc', 'fund=false\n')).toEqual([]);
    expect(await told('.trivyignore', 'CVE-2020-0001\n')).toEqual([]);
    expect(
      await told('pnpm-workspace.yaml', 'minimumReleaseAge: 60\nonlyBuiltDependencies: [esbuild]\n'),
    ).toEqual([]);
  });

  it('of registries are a note in a plain scan, for review in a change', async () => {
    const text = '[tool.uv]\nextra-index-url = ["https://pypi.example.com/simple"]\n';
    expect(await told('pyproject.toml', text)).toEqual(['LOW SETTINGS-REGISTRY']);
    expect(await told('pyproject.toml', text, '[tool.uv]\n')).toEqual(['MEDIUM SETTINGS-REGISTRY']);
    expect(await told('pyproject.toml', text, text)).toEqual([]);
  });

  it('are the same in another order, place or unit', async () => {
    expect(await told('.npmrc', 'a=1\nignore-scripts=true\n', 'ignore-scripts = "true"\n')).toEqual([]);
    expect(
      await told(
        'bunfig.toml',
        'install = { minimumReleaseAge = 259200 }\n',
        '[install]\nminimumReleaseAge = 259200\n',
      ),
    ).toEqual([]);
    expect(
      await told(
        '.github/dependabot.yml',
        'updates:\n- package-ecosystem: pip\n  directory: /\n  cooldown: {default-days: 3}\n- package-ecosystem: npm\n  directory: /\n  cooldown: {default-days: 7}\n',
        'updates:\n- package-ecosystem: npm\n  directory: /\n  cooldown: {default-days: 7}\n',
      ),
    ).toEqual([]);
  });

  it('that end by themselves are a note', async () => {
    const ignored = (more: string): string => `[[IgnoredVulns]]\nid = "GHSA-0000-0000-0000"\n${more}`;
    expect(await told('osv-scanner.toml', ignored(''), '')).toEqual(['MEDIUM SETTINGS-SCANNER-IGNORE']);
    expect(await told('osv-scanner.toml', ignored('ignoreUntil = 2027-01-01\n'), '')).toEqual([
      'LOW SETTINGS-SCANNER-IGNORE',
    ]);
    expect(await told('.trivyignore', 'CVE-2020-0001 exp:2027-01-01\n', '')).toEqual([
      'LOW SETTINGS-SCANNER-IGNORE',
    ]);
  });

  it.each([
    ['.npmrc', 'registry=http://[::1]:4873/\n', []],
    ['.npmrc', 'registry=http://127.0.0.1.example.com/\n', ['HIGH SETTINGS-PLAIN-REGISTRY']],
    ['.npmrc', 'registry=http://user:x@registry.example.com/\n', ['HIGH SETTINGS-PLAIN-REGISTRY']],
    ['.npmrc', 'registry=https://registry.npmjs.org.example.com/\n', ['LOW SETTINGS-REGISTRY']],
    ['.npmrc', '@a:registry=https://npm.pkg.github.com\n', []],
    ['pip.conf', '[global]\nindex-url: http://index.example.com/simple\n', ['HIGH SETTINGS-PLAIN-REGISTRY']],
    [
      'pip.conf',
      '[global]\ntrusted-host =\n  a.example.com\n  b.example.com\n',
      ['HIGH SETTINGS-TLS-OFF', 'HIGH SETTINGS-TLS-OFF'],
    ],
    [
      '.cargo/config.toml',
      '[registries.x]\nindex = "sparse+http://crates.example.com/"\n',
      ['HIGH SETTINGS-PLAIN-REGISTRY'],
    ],
    ['go.env', 'GONOSUMDB=*\nGOFLAGS=-insecure\n', ['HIGH SETTINGS-CHECKS-OFF', 'HIGH SETTINGS-TLS-OFF']],
    [
      'a/b/.yarnrc.yml',
      'npmScopes:\n  x:\n    npmRegistryServer: "http://npm.example.com"\n',
      ['HIGH SETTINGS-PLAIN-REGISTRY'],
    ],
  ])('%s with %j', async (path, text, expected) => {
    expect(await told(path, text)).toEqual(expected);
  });

  const INDEX = 'http://index.example.com:8080/simple';
  const trusting = (host: string): string =>
    `[global]\nextra-index-url = ${INDEX}\n[install]\ntrusted-host = ${host}\n`;

  it('trust the host of an address without encryption: told once, at the address', async () => {
    const once = ['HIGH SETTINGS-PLAIN-REGISTRY'];
    for (const host of ['index.example.com', 'Index.example.com:8080'])
      expect(await told('pip.conf', trusting(host))).toEqual(once);
    expect(
      await told('uv.toml', `index-url = "${INDEX}"\nallow-insecure-host = ["index.example.com"]\n`),
    ).toEqual(once);
    const yarn = `npmRegistryServer: "${INDEX}"\nunsafeHttpWhitelist: ["index.example.com"]\n`;
    expect(await told('.yarnrc.yml', yarn)).toEqual(once);
  });

  it('trust another host, too', async () => {
    const both = ['HIGH SETTINGS-PLAIN-REGISTRY', 'HIGH SETTINGS-TLS-OFF'];
    expect(await told('pip.conf', trusting('other.example.com'))).toEqual(both);
    expect(await told('pip.conf', trusting('example.com'))).toEqual(both);
    const encrypted = trusting('index.example.com').replace('http:', 'https:');
    expect(await told('pip.conf', encrypted)).toContain('HIGH SETTINGS-TLS-OFF');
  });

  it('trust the host of an address that was there before: that is new', async () => {
    const before = `[global]\nextra-index-url = ${INDEX}\n`;
    const after = trusting('index.example.com');
    expect(await told('pip.conf', after, before)).toContain('HIGH SETTINGS-TLS-OFF');
    expect(await told('pip.conf', `${after}timeout = 9\n`, after)).not.toContain('HIGH SETTINGS-TLS-OFF');
  });

  it('of git: source code and workflows hidden from review', async () => {
    const hidden = (text: string): Promise<string[]> => told('.gitattributes', text, '* text=auto\n');
    for (const text of [
      '*.py -diff',
      '* binary',
      '.github/workflows/*.yml linguist-generated',
      '"src/a b.ts" linguist-generated=true',
      'Dockerfile -diff',
    ])
      expect(await hidden(text)).toEqual(['MEDIUM SETTINGS-DIFF-HIDDEN']);
    for (const text of [
      '*.pt binary',
      'dist/** linguist-generated',
      '*.py diff=python',
      'src/x.ts -linguist-generated',
      '*.svg -diff',
    ])
      expect(await hidden(text)).toEqual([]);
    expect(await hidden('package-lock.json -diff')).toEqual(['LOW SETTINGS-DIFF-HIDDEN']);
  });

  it('in archives are none of this repository', async () => {
    const bytes = { size: 1, read: () => Promise.resolve(new Uint8Array(1)) };
    const { settingsInspector } = await import('../../../src/inspect/settings/settings.ts');
    const { loadRules } = await import('../../../src/core/rulebook.ts');
    const inspector = settingsInspector(await loadRules());
    expect(
      await inspector.recognises(
        { locator: { path: 'x.zip', members: ['.npmrc'] }, bytes },
        new Uint8Array(),
      ),
    ).toBe(false);
  });

  it('that are nested past all limits are said to be unread', async () => {
    const inspection = await inspectSettings('package.json', '['.repeat(100_000));
    expect(inspection?.incomplete).toMatchObject([{ code: 'budget' }]);
  });
});

describe('the review of dependencies', () => {
  const CONFIG = '.github/dependency-review-config.yml';
  it.each(['warn-only: true', 'warn_only: true', 'vulnerability-check: false', 'vulnerability_check: false'])(
    'that lets advisories pass by "%s" needs a person',
    async (line) => {
      expect(await told(CONFIG, `${line}\n`, 'fail-on-severity: low\n')).toEqual([
        expect.stringMatching(/^(?:MEDIUM|HIGH) SETTINGS-/),
      ]);
    },
  );

  it.each(['warn-only: false', 'vulnerability_check: true', 'fail_on_severity: low'])(
    'is as it was with "%s"',
    async (line) => {
      expect(await told(CONFIG, `${line}\n`, '')).toEqual([]);
    },
  );
});
