// Packages of the system: what the distribution signs is quiet, and what somebody else answers for is not.
import { describe, expect, it } from 'vitest';
import { findingsIn, run, workflow } from './inspect.ts';

const SITE = 'https://packages.example.com';
const INSTALL = 'sudo apt-get update && sudo apt-get install -y tool';

async function told(script: string, permissions = '{ id-token: write }'): Promise<string[]> {
  const findings = await findingsIn(workflow(run(script), { permissions }));
  return findings.map(({ severity, rule, location: { line } }) => `${severity} ${rule} ${line}`);
}

describe('a job that can publish installs', () => {
  it.each([
    [`curl -fsSLO ${SITE}/a.deb\nsudo apt-get install -y ./a.deb`, 9],
    [`wget ${SITE}/a.deb\nsudo dpkg -i a.deb`, 9],
    [`wget -O /tmp/a.deb ${SITE}/latest\nsudo dpkg --install /tmp/*.deb`, 9],
    [`curl -Lo x ${SITE}/x\nmv x y.deb\napt install ./y.deb`, 10],
    [`sudo dnf install -y ${SITE}/a.rpm`, 8],
    [`sudo rpm -Uvh ${SITE}/a.rpm`, 8],
    [`curl -fsSL ${SITE}/key.gpg | sudo apt-key add -\n${INSTALL}`, 8],
    [`wget -qO- ${SITE}/key.gpg > k\nsudo apt-key add k\n${INSTALL}`, 9],
    [
      `echo "deb [signed-by=/x.gpg] ${SITE}/apt stable main" | sudo tee /etc/apt/sources.list.d/x.list\n${INSTALL}`,
      8,
    ],
    [`sudo add-apt-repository -y ppa:somebody/ppa\n${INSTALL}`, 8],
    [`sudo add-apt-repository "deb ${SITE}/apt stable main"\n${INSTALL}`, 8],
    ['sudo apt-get install -y --allow-unauthenticated tool', 8],
    ['sudo yum install -y --nogpgcheck tool', 8],
    ['apk add --allow-untrusted tool', 8],
    [`sudo rpm -i ${SITE}/a.rpm`, 8],
    ['brew install someone/tap/tool', 8],
    ['brew install --cask someone/tap/tool', 8],
    ['brew tap someone/tap\nbrew update\nbrew install tool', 8],
    ['brew tap someone/tap https://github.com/hashicorp/homebrew-tools\nbrew install tool', 8],
    [`brew tap hashicorp/tap ${SITE}/tap.git\nbrew install tool`, 8],
    [`brew install ${SITE}/tool.rb`, 8],
    [`curl -O ${SITE}/tool.rb\nbrew install --formula ./tool.rb`, 9],
    [`choco install tool -y -s ${SITE}/nuget`, 8],
    [`choco upgrade tool --source="'${SITE}/nuget'"`, 8],
    [`choco source add -n=x -s="${SITE}/nuget"\nchoco install tool`, 8],
    ['choco install tool -s http://community.chocolatey.org/api/v2/', 8],
  ])('%s', async (script, line) => {
    expect(await told(script)).toEqual([`MEDIUM WORKFLOW-UNLOCKED-INSTALL ${line}`]);
  });

  it.each([
    ['releases/download/v$VERSION/a.deb', 'LOW'],
    ['releases/download/v1.2.3/a.deb', 'LOW'],
    ['releases/latest/download/a.deb', 'MEDIUM'],
  ])('from %s of a project on GitHub', async (place, severity) => {
    const script = `wget -O a.deb https://github.com/o/r/${place} && sudo dpkg -i a.deb`;
    expect(await told(script)).toEqual([`${severity} WORKFLOW-UNLOCKED-INSTALL 8`]);
  });

  it('at a version that a feed of packages says', async () => {
    for (const version of ['--version 1.2.3', '--version=1.2.3'])
      expect(await told(`choco install tool ${version} -s ${SITE}/nuget`)).toEqual([
        'LOW WORKFLOW-UNLOCKED-INSTALL 8',
      ]);
  });

  it('without asking who signed what comes from a source that is trusted', async () => {
    const script = `echo "deb [trusted=yes] ${SITE}/apt ./" > /etc/apt/sources.list.d/x.list\n${INSTALL}`;
    expect(await told(script)).toHaveLength(2);
  });
});

describe('nothing is said of', () => {
  it.each([
    INSTALL,
    'sudo add-apt-repository -y universe\nsudo apt-get install -y tool',
    `sudo add-apt-repository ppa:deadsnakes/ppa\n${INSTALL}`,
    `curl -fsSL https://download.docker.com/linux/ubuntu/gpg | sudo gpg --dearmor -o /x.gpg\necho "deb [arch=amd64 signed-by=/x.gpg] https://download.docker.com/linux/ubuntu jammy stable" | sudo tee /etc/apt/sources.list.d/docker.list\n${INSTALL}`,
    'wget https://packages.microsoft.com/config/ubuntu/22.04/p.deb\nsudo dpkg -i p.deb',
    `wget ${SITE}/a.deb\nsha256sum -c a.sums\nsudo dpkg -i a.deb`,
    'make package\nsudo dpkg -i build/a.deb',
    `wget ${SITE}/a.deb\ndpkg --info a.deb`,
    `sudo add-apt-repository ppa:somebody/ppa`,
    'rpm -qi tool',
    'brew install tool python@3.12',
    'brew install homebrew/core/tool',
    'brew tap hashicorp/tap\nbrew install hashicorp/tap/terraform',
    'brew tap hashicorp/tap https://github.com/hashicorp/homebrew-tap.git\nbrew install terraform',
    'brew tap someone/tap',
    'brew tap someone/tap\nsudo apt-get install -y tool',
    'brew install $TAP/tool',
    'brew uninstall someone/tap/tool',
    `brew install https://raw.githubusercontent.com/Homebrew/homebrew-core/${'a'.repeat(40)}/Formula/t/tool.rb`,
    'choco install tool -y',
    'choco install tool -y --source https://community.chocolatey.org/api/v2/',
    'choco list',
    'sudo apt-get remove -y tool',
  ])('%s', async (script) => {
    expect(await told(script)).toEqual([]);
  });

  it('a job that holds nothing', async () => {
    for (const script of ['brew install someone/tap/tool', `choco install tool -s ${SITE}/nuget`])
      expect(await told(script, '{ contents: read }')).toEqual([]);
    expect(await told(`wget ${SITE}/a.deb\nsudo dpkg -i a.deb`, '{ contents: read }')).toEqual([]);
  });
});
