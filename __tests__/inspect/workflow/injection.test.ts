// Text of strangers that reaches a script by way of other values.
import { describe, expect, it } from 'vitest';
import { run, verdictsOn, workflow } from './inspect.ts';

const TITLE = '${{ github.event.issue.title }}';
const on = 'issues';

function injected(steps: string, options = {}): Promise<string[]> {
  return verdictsOn(workflow(steps, { on, ...options }));
}

describe('text of strangers', () => {
  it.each(['toJSON(github)', 'toJSON(github.event)', 'toJSON(github.event.issue)'])(
    'in %s',
    async (source) => {
      expect(await injected(run(`echo '\${{ ${source} }}'`))).toEqual(['HIGH INJECTION']);
    },
  );

  it('in the matrix', async () => {
    const job = `strategy: { matrix: { t: ["${TITLE}"], n: [1] } }`;
    expect(await injected(run('echo ${{ matrix.t }}'), { job })).toEqual(['HIGH INJECTION']);
    expect(await injected(run('echo ${{ matrix.n }}'), { job })).toEqual([]);
  });

  it('in an output of a step', async () => {
    const step = (value: string): string =>
      `- id: one\n  env: { TITLE: "${TITLE}" }\n  run: echo "t=${value}" >> "$GITHUB_OUTPUT"`;
    const use = run('echo ${{ steps.one.outputs.t }}');
    expect(await injected(`${step('$TITLE')}\n${use}`)).toEqual(['HIGH INJECTION']);
    expect(await injected(`${step('fixed')}\n${use}`)).toEqual([]);
    expect(await injected(`${step('$(./clean)')}\n${use}`)).toEqual([]);
  });

  it('in an output of a job', async () => {
    const text = (value: string): string =>
      `on: issues\njobs:\n  a:\n    runs-on: x\n    outputs: { t: "${value}" }\n    steps: [{ run: "true" }]\n` +
      '  b:\n    needs: a\n    runs-on: x\n    steps: [{ run: "echo ${{ needs.a.outputs.t }}" }]\n';
    expect(await verdictsOn(text(TITLE))).toEqual(['HIGH INJECTION']);
    expect(await verdictsOn(text('${{ github.event.issue.number }}'))).toEqual([]);
  });

  it('in the environment of later steps', async () => {
    const step = (value: string): string => `- env: { T: "${value}" }\n  run: echo "X=$T" >> $GITHUB_ENV`;
    const body = '${{ github.event.comment.body }}';
    expect(await injected(step(body), { on: 'issue_comment' })).toEqual(['HIGH INJECTION']);
    expect(await injected(step('${{ github.head_ref }}'), { on: 'pull_request_target' })).toEqual([]);
    expect(await injected(step('${{ github.sha }}'))).toEqual([]);
    const use = `${step('${{ github.head_ref }}')}\n${run('echo ${{ env.X }}')}`;
    expect(await injected(use, { on: 'pull_request_target' })).toEqual(['HIGH INJECTION']);
  });

  it('may be what an action is given', async () => {
    const action = (script: string): Promise<string[]> =>
      verdictsOn(
        `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${script}\n`,
        'action.yml',
      );
    expect(await action('echo ${{ inputs.name }}')).toEqual(['LOW INJECTION']);
    expect(await action('echo "$NAME"')).toEqual([]);
    expect(await injected(run('echo ${{ inputs.name }}'), { on: 'workflow_dispatch' })).toEqual([]);
  });

  it('goes round in circles', async () => {
    const steps = '- id: a\n  run: echo "t=${{ steps.a.outputs.t }}" >> $GITHUB_OUTPUT';
    expect(await injected(steps)).toEqual([]);
  });

  it('goes through many values once', async () => {
    const all = Array.from({ length: 60 }, (_, n) => `\${{ steps.s${n}.outputs.t }}`).join('');
    const steps = Array.from(
      { length: 60 },
      (_, n) => `- id: s${n}\n  run: echo "t=${all}" >> $GITHUB_OUTPUT`,
    );
    expect(await injected(steps.join('\n'))).toEqual([]);
  });
});
