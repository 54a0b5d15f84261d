// An index without encryption is one cause, and one finding.
import { describe, expect, it } from 'vitest';
import { judgeChange, type Tree } from '../../support/pull-request.ts';

const PLAIN = 'http://packages.example.com/simple';

async function told(base: Tree, head: Tree): Promise<string[]> {
  const { findings } = await judgeChange(base, { ...base, ...head });
  return findings.map(({ severity, rule, location: { line } }) => `${severity} ${rule} ${line}`);
}

describe('an index without encryption is told once', () => {
  it.each([
    ['requirements.txt', `--index-url ${PLAIN}\nnumpy==2.1.0\nflask==3.0.0\n`, 1],
    ['requirements.txt', `--extra-index-url ${PLAIN}\n--trusted-host packages.example.com\nnumpy\n`, 1],
    ['Pipfile', `[[source]]\nurl = "${PLAIN}"\nverify_ssl = false\nname = "x"\n[packages]\na = "*"\n`, 2],
    ['pyproject.toml', `[project]\nname = "x"\n[[tool.uv.index]]\nurl = "${PLAIN}"\n`, 4],
    ['pyproject.toml', `[tool.uv.pip]\nextra-index-url = ["${PLAIN}"]\n`, 2],
    ['pyproject.toml', `[tool.uv]\nallow-insecure-host = ["packages.example.com"]\n`, 2],
    ['pyproject.toml', `[[tool.poetry.source]]\nname = "x"\nurl = "${PLAIN}"\n`, 3],
  ])('%s: %j', async (file, text, line) => {
    expect(await told({}, { [file]: text })).toEqual([`HIGH PACKAGE-UNVERIFIED-HOST ${line}`]);
  });

  it.each([
    ['another host that is trusted', '--trusted-host other.example.com', 2],
    ['a package from an address of its own', 'tool @ http://packages.example.com/tool-1.0.tar.gz', 2],
  ])('and beside it %s', async (_, more, line) => {
    const found = await told({}, { 'requirements.txt': `--index-url ${PLAIN}\n${more}\n` });
    expect(found).toHaveLength(2);
    expect(found[1]).toMatch(new RegExp(`^HIGH PACKAGE-(?:UNVERIFIED-HOST|PLAIN-ADDRESS) ${line}$`));
  });

  it('and trusting the host of one that was there is new', async () => {
    const base = { 'requirements.txt': `--extra-index-url ${PLAIN}\nnumpy\n` };
    const head = {
      'requirements.txt': `--extra-index-url ${PLAIN}\n--trusted-host packages.example.com\nnumpy\n`,
    };
    expect(await told(base, head)).toContain('HIGH PACKAGE-UNVERIFIED-HOST 2');
  });

  it('and settings that no manifest holds are told as before', async () => {
    expect(await told({}, { 'uv.toml': `[[index]]\nurl = "${PLAIN}"\n` })).toEqual([
      'HIGH SETTINGS-PLAIN-REGISTRY 2',
    ]);
  });
});
