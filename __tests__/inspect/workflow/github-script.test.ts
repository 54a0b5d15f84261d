// The head of a pull request that a script of actions/github-script hands to the checkout behind it.
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../../../src/format/workflow/read.ts';
import { readYaml } from '../../../src/format/yaml/read.ts';
import { handedOn } from '../../../src/inspect/workflow/github-script.ts';
import { COMMIT, verdictsOn, workflow } from './inspect.ts';

const GET = 'await github.rest.pulls.get({ owner, repo, pull_number: context.issue.number })';

function steps(script: string, ref: string): string {
  return [
    '- id: x',
    `  uses: actions/github-script@${COMMIT}`,
    `  with: { script: ${JSON.stringify(script)} }`,
    `- uses: actions/checkout@${COMMIT}`,
    `  with: { ref: "\${{ ${ref} }}" }`,
    '- run: npm ci && npm test',
  ].join('\n');
}

function told(script: string, ref: string): Promise<string[]> {
  return verdictsOn(
    workflow(steps(script, ref), { on: 'pull_request_target', permissions: '{ contents: write }' }),
  );
}

describe('the head is checked out', () => {
  it.each([
    [`const pr = ${GET};\ncore.setOutput('it', pr.data.head.sha);`, 'steps.x.outputs.it'],
    [`core.setOutput("it", (${GET}).data.head.ref)`, 'steps.x.outputs.it'],
    ['return context.payload.pull_request.head.ref', 'steps.x.outputs.result'],
    [
      `const { data: pr } = ${GET}\nconst { head } = pr\nconst it = head.sha\nreturn it`,
      'steps.x.outputs.result',
    ],
    [`const { data: { head: { sha: it } } } = ${GET}\nreturn it`, 'steps.x.outputs.result'],
    [
      'let it = "main"\nif (a) { it = context.payload.pull_request.head.sha }\nreturn it',
      'steps.x.outputs.result',
    ],
    [
      `const pr = context.payload.pull_request\nreturn { a: pr.base.sha, b: pr.head.sha }`,
      'fromJSON(steps.x.outputs.result).b',
    ],
    [`return (${GET}).data`, 'fromJSON(steps.x.outputs.result).head.sha'],
    [
      'core.setOutput("it", JSON.stringify(context.payload.pull_request))',
      "fromJSON(steps.x.outputs.it)['head']['sha']",
    ],
    ['core.exportVariable("it", context.payload.pull_request.head.sha)', 'env.it'],
    ["core.setOutput('it', '${{ github.event.pull_request.head.sha }}')", 'steps.x.outputs.it'],
    ['return result.repository.pullRequest.headRefOid', 'steps.x.outputs.result'],
  ])('by way of %j as %s', async (script, ref) => {
    expect(await told(script, ref)).toEqual(['CRITICAL PULL-REQUEST-CODE']);
  });
});

describe('something else is checked out', () => {
  it.each([
    ["core.setOutput('a', pr.data.base.sha)\ncore.setOutput('b', pr.data.head.sha)", 'steps.x.outputs.a'],
    [
      'const pr = context.payload.pull_request\nreturn { a: pr.base.sha, b: pr.head.sha }',
      'fromJSON(steps.x.outputs.result).a',
    ],
    ["return pr.data.head.sha === 'x' ? 'main' : 'dev'", 'steps.x.outputs.result'],
    ["// return pr.data.head.sha\nreturn 'main'", 'steps.x.outputs.result'],
    ["core.setOutput('it', pr.data.head.sha)", 'steps.y.outputs.it'],
    ['const head = await git.head()\nreturn head.version', 'steps.x.outputs.result'],
  ])('with %j as %s', async (script, ref) => {
    expect(await told(script, ref)).toEqual([]);
  });
});

it('comes to an end with whatever is repeated', () => {
  const scripts = [
    'a=b.'.repeat(20_000),
    'const a = {'.repeat(8000),
    'return a.b(c).'.repeat(5000),
    'a = a.a, a.b, a.c\n'.repeat(3000),
    `return a ${'\n'.repeat(60_000)}`,
  ];
  const text = workflow(scripts.map((script) => steps(script, 'a')).join('\n'));
  const [root] = readYaml(text).roots;
  const facts = root === undefined ? undefined : readWorkflow(root, text);
  for (const step of facts?.jobs[0]?.steps ?? []) expect(handedOn(step, 'output', 'result')).toEqual([]);
  expect(facts?.jobs[0]?.steps).toHaveLength(15);
});
