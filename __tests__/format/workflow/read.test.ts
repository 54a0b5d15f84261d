// Workflows as facts, the commands of a script, and the references of an expression.
import { describe, expect, it } from 'vitest';
import { readCommands } from '../../../src/format/workflow/commands.ts';
import { referencesIn } from '../../../src/format/workflow/expressions.ts';
import type { WorkflowFacts } from '../../../src/format/workflow/facts.ts';
import { readWorkflow } from '../../../src/format/workflow/read.ts';
import { readYaml } from '../../../src/format/yaml/read.ts';

function factsOf(text: string): WorkflowFacts | undefined {
  const [root] = readYaml(text).roots;
  return root === undefined ? undefined : readWorkflow(root, text);
}

describe('readWorkflow', () => {
  it.each([
    ['on: push', ['push']],
    ['on: [push, issues]', ['push', 'issues']],
    ['"on": { push: { branches: [main] }, workflow_call: }', ['push', 'workflow_call']],
  ])('reads the triggers of %s', (text, triggers) => {
    expect(factsOf(`${text}\njobs: {}`)?.triggers).toEqual(triggers);
  });

  it('reads a step with its comment', () => {
    const facts = factsOf(
      'jobs:\n  a:\n    steps:\n      - uses: a/b@c # v1.2 \n        if: x\n        with: { k: v }\n',
    );
    expect(facts?.jobs[0]?.steps[0]).toMatchObject({
      uses: { text: 'a/b@c', comment: 'v1.2' },
      with: [{ key: 'k', text: 'v' }],
      condition: 'x',
    });
  });

  it('takes steps side by side for steps, and an alias for what it stands for', () => {
    const facts = factsOf(
      'jobs:\n  a:\n    steps: &s\n      - parallel: [{ run: x }, { run: y }]\n  b: { steps: *s }\n',
    );
    const runs = facts?.jobs.map(({ steps }) => steps.flatMap(({ run }) => run?.text ?? []));
    expect(runs).toEqual([
      ['x', 'y'],
      ['x', 'y'],
    ]);
  });

  it('takes a composite action for a job', () => {
    expect(factsOf('runs: { using: composite, steps: [{ run: x }] }')).toMatchObject({
      kind: 'action',
      jobs: [{ steps: [{ run: { text: 'x' } }] }],
    });
  });
});

describe('readCommands', () => {
  const words = (script: string): string[][] => readCommands(script).map((command) => [...command.words]);

  it.each([
    ['a b; c && d || e & f', [['a', 'b'], ['c'], ['d'], ['e'], ['f']]],
    [String.raw`a 'b c' "d $e" f\ g`, [['a', 'b c', 'd $e', 'f g']]],
    ['a \\\n  b', [['a', 'b']]],
    ['a `\n  b', [['a', 'b']]],
    ['a # b\nc', [['a'], ['c']]],
    ['a#b', [['a#b']]],
    ['a 2>&1 >out', [['a', '>', '1', '>', 'out']]],
    ['a ${{ x || y }} b', [['a', '${{ x || y }}', 'b']]],
    ["cat <<'E'\na b\nE\nc", [['cat'], ['c']]],
    ['bash <<E\na b\nE', [['bash'], ['a', 'b'], ['E']]],
    ['case x in a) b;; esac', [['case', 'x', 'in', 'a'], ['b'], ['esac']]],
  ])('splits %j', (script, expected) => expect(words(script)).toEqual(expected));

  it('knows what flows into what, and what runs inside what', () => {
    const [curl, tee, sh] = readCommands('curl x | tee y | sh');
    expect([tee?.pipeline, sh?.pipeline]).toEqual([curl?.pipeline, curl?.pipeline]);
    const commands = readCommands('bash -c "$(curl x)"');
    const bash = commands.find((command) => command.words[0] === 'bash');
    expect(commands.find(({ pipeline }) => bash?.inner.includes(pipeline))?.words).toEqual(['curl', 'x']);
  });
});

describe('referencesIn', () => {
  it.each([
    ['${{ fromJSON(steps.a.outputs.b).head.sha }}', [['steps.a.outputs.b', 'head.sha']]],
    [
      "${{ fromJSON( a.b )['C'] || c.d }}",
      [
        ['a.b', 'c'],
        ['c.d', undefined],
      ],
    ],
    [
      '${{ format(a.b).c }}',
      [
        ['a.b', undefined],
        ['c', undefined],
      ],
    ],
    ['${{ fromJSON(a.b) }}', [['a.b', undefined]]],
  ])('tells what %s takes of an object', (text, expected) => {
    expect(referencesIn(text).map(({ path, part }) => [path, part])).toEqual(expected);
  });

  const paths = (text: string): string[] =>
    referencesIn(text).map(({ path, isValue }) => (isValue ? path : `(${path})`));

  it.each([
    ['${{ github.head_ref }}', ['github.head_ref']],
    ['${{ GitHub.Event }}', ['github.event']],
    ["${{ github['head_ref'] }}", ['github.head_ref']],
    ['${{ a.b[0].c.*.d }}', ['a.b.*.c.*.d']],
    ['${{ secrets[matrix.x] }}', ['secrets.?', '(matrix.x)']],
    ["${{ a == 'b' && c || d }}", ['(a)', 'c', 'd']],
    ['${{ !a }}', ['(a)']],
    ["${{ contains(a, 'x') }} ${{ format('{0}', b) }}", ['(a)', 'b']],
    ["${{ 'a.b }} c' }}", []],
    ['${{ a', []],
    ['no expression', []],
  ])('reads %s', (text, expected) => expect(paths(text)).toEqual(expected));
});
