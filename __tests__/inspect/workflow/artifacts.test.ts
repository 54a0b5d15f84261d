// What a run started by a pull request left behind, taken up with the rights of the repository.
import { describe, expect, it } from 'vitest';
import { COMMIT, run, verdictsOn, workflow } from './inspect.ts';

const AFTER = '{ workflow_run: { workflows: [ci], types: [completed] } }';
const OTHER_RUN = 'run-id: "${{ github.event.workflow_run.id }}"';

function download(inputs: string): string {
  return `- uses: actions/download-artifact@${COMMIT}\n  with: { ${inputs} }`;
}

describe('artifacts of the run before', () => {
  it.each([
    ['a script of it', `${download(OTHER_RUN)}\n- run: sh ./out/run.sh`, 'HIGH'],
    ['in a folder', `${download(`${OTHER_RUN}, path: x`)}\n- run: python x/report.py`, 'HIGH'],
    ['its variables', `${download(OTHER_RUN)}\n- run: cat pr.env >> $GITHUB_ENV`, 'HIGH'],
    ['through gh', '- run: gh run download "$ID" -D x\n- run: cd x && make', 'HIGH'],
    [
      'over the code of the repository',
      `- uses: actions/checkout@${COMMIT}\n${download(OTHER_RUN)}\n- run: npm test`,
      'MEDIUM',
    ],
  ])('%s is run: %s', async (_, steps, severity) => {
    expect(await verdictsOn(workflow(steps, { on: AFTER }))).toEqual([`${severity} PULL-REQUEST-CODE`]);
  });

  it.each([
    ['it is only read', `${download(OTHER_RUN)}\n- run: gh pr comment "$(cat number)" -F text`, AFTER],
    ['it has a folder of its own', `${download(`${OTHER_RUN}, path: x`)}\n- run: make`, AFTER],
    ['it is of the present run', `${download('name: dist')}\n- run: sh ./out/run.sh`, AFTER],
    ['the workflow runs on a push', `${download(OTHER_RUN)}\n- run: sh ./out/run.sh`, 'push'],
  ])('%s: nothing', async (_, steps, on) => {
    expect(await verdictsOn(workflow(steps, { on }))).toEqual([]);
  });
});

describe('the head of a pull request, by way of an output', () => {
  const checkout = `- uses: actions/checkout@${COMMIT}\n  with: { ref: "\${{ steps.x.outputs.here }}" }\n- run: npm ci`;
  const writes = (value: string): string =>
    `- id: x\n  run: echo "here=${value}" >> "$GITHUB_OUTPUT"\n  env: { SHA: "\${{ github.event.pull_request.head.sha }}" }`;

  it.each(['${{ github.event.pull_request.head.sha }}', '$SHA'])('%s', async (value) => {
    const text = workflow(`${writes(value)}\n${checkout}`, { on: 'pull_request_target' });
    expect(await verdictsOn(text)).toEqual(['HIGH PULL-REQUEST-CODE']);
  });

  it('an output that holds the base', async () => {
    const text = workflow(`${writes('${{ github.event.pull_request.base.sha }}')}\n${checkout}`, {
      on: 'pull_request_target',
    });
    expect(await verdictsOn(text)).toEqual([]);
  });
});

describe('text of strangers as a program', () => {
  const step = (script: string, value = '${{ github.event.issue.title }}'): string =>
    workflow(`${run(script)}\n  env: { T: "${value}" }`, { on: 'issues' });

  it.each([
    'eval "$T"',
    'eval echo $T',
    'bash -c "$T"',
    'sh -c "echo ${T}"',
    'echo "$T" | bash',
    'node -e "x(\'$T\')"',
  ])('%s', async (script) => expect(await verdictsOn(step(script))).toEqual(['HIGH INJECTION']));

  it.each([
    'echo "$T"',
    `bash -c 'echo "$T"'`,
    `eval 'echo "$T"'`,
    'eval "$(ssh-agent -s)"',
    'bash script.sh "$T"',
    'bash -c "echo" "$OTHER"',
    'echo "$T" | wc -c',
  ])('%s: nothing', async (script) => expect(await verdictsOn(step(script))).toEqual([]));

  it('a value that nobody outside writes', async () => {
    expect(await verdictsOn(step('eval "$T"', '${{ github.event.issue.number }}'))).toEqual([]);
  });
});
