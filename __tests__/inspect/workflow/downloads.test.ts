// Programs that are fetched and run, by way of a file, a shell or an interpreter.
import { describe, expect, it } from 'vitest';
import { COMMIT, run, verdictsOn, workflow } from './inspect.ts';

const KEY = '- run: ./deploy\n  env: { KEY: "${{ secrets.DEPLOY_KEY }}" }';
const RAW = 'https://raw.githubusercontent.com';

async function piped(steps: string, options = {}): Promise<string[]> {
  const verdicts = await verdictsOn(workflow(`${steps}\n${KEY}`, options));
  return verdicts.filter((one) => one.endsWith('PIPED-SCRIPT')).map((one) => one.split(' ')[0] ?? '');
}

describe('a fetched program', () => {
  it.each([
    'curl -so /tmp/x https://example.com/x; chmod +x /tmp/x; /tmp/x',
    'curl -sSfLO https://example.com/x.sh\nbash x.sh',
    'wget https://example.com/x.sh && chmod +x x.sh && ./x.sh --yes',
    'wget -qO /tmp/x https://example.com/x\nsudo /tmp/x',
    'curl https://example.com/x > x.py\npython3 x.py',
    'curl -o x https://example.com/x\nsudo install -m 755 x /usr/local/bin/tool\ntool run',
    'curl -o x.sh https://example.com/x\nsource x.sh',
    "bash -c 'curl -s https://example.com/x | sh'",
    `curl -s ${RAW}/a/b/main/${COMMIT}/i.sh | sh`,
    `curl -s https://example.com/raw.githubusercontent.com/a/b/${COMMIT}/i.sh | sh`,
    'curl -s https://deno.land/x/someone/i.sh | sh',
    'curl -s -e https://get.docker.com https://example.com/x | sh',
    'curl -s https://get.docker.com https://example.com/x | sh',
    'curl -s -x http://example.com:80 https://get.docker.com | sh',
    'curl -sk https://get.docker.com | sh',
    `curl -sk ${RAW}/a/b/${COMMIT}/i.sh | sh`,
    'curl -s https://get.docker.com/../x | sh',
    'sudo -u me curl -so x https://example.com/x; sudo -u me ./x',
    'curl -so x.sh https://example.com/x 2>/dev/null; bash -o pipefail x.sh',
    'curl -s https://example.com/x 2>/dev/null > x.sh; bash x.sh',
    'curl -so x.sh https://example.com/x; bash < x.sh',
    'curl -so x.ts https://example.com/x; deno run x.ts',
    'python3 -c "$(curl -s https://example.com/x.py)"',
    'perl -e "`wget -qO- https://example.com/x`"',
    'python3 <(curl -s https://example.com/x.py)',
  ])('%s', async (script) => expect(await piped(run(script))).toEqual(['HIGH']));

  it.each([
    'curl -so /tmp/x https://example.com/x; echo "0 /tmp/x" | sha256sum -c; /tmp/x',
    'curl -sO https://example.com/data.json\npython3 read.py data.json',
    'curl -so x.tgz https://example.com/x.tgz && tar xzf x.tgz',
    'curl -s https://example.com/x | bash read.sh',
    './x.sh\ncurl -so x.sh https://example.com/x.sh',
    `curl -s ${RAW}/a/b/${COMMIT}/i.sh | sh`,
    `curl -sL https://github.com/a/b/raw/${COMMIT}/i.sh | sh`,
    "bash -c 'echo x | sh'",
    'python3 -c "import sys; print(len(sys.argv[1]))" "$(curl -s https://example.com/x)"',
    'python3 tool.py --token "$(curl -s https://example.com/x)"',
    'node -e "$(cat x.js)"',
  ])('%s: nothing', async (script) => expect(await piped(run(script))).toEqual([]));

  it('is run by a later step', async () => {
    const steps = `${run('curl -so tool https://example.com/x')}\n${run('chmod +x tool && ./tool')}`;
    expect(await piped(steps)).toEqual(['HIGH']);
  });

  it('is run by the shell of a step or of a job', async () => {
    const shell = '"bash -c \'curl -s https://example.com/x | sh\' {0}"';
    expect(await piped(`${run('true')}\n  shell: ${shell}`)).toEqual(['HIGH']);
    const [first] = await piped(run('true'), { job: `defaults: { run: { shell: ${shell} } }` });
    expect(first).toBe('HIGH');
    expect(await piped(`${run('true')}\n  shell: bash -euxo pipefail {0}`)).toEqual([]);
  });
});
