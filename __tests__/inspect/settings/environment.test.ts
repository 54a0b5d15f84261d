// Settings that are given in variables weigh as much as those in the files of their tools.
import { expect, test } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { settingsKnowledge } from '../../../src/inspect/settings/knowledge.ts';
import { growthOfPattern } from '../../support/growth.ts';
import { findingsIn, told, toldOfNew } from './support.ts';

const WORKFLOW = '.github/workflows/test.yml';
const workflow = (env: string, run = 'go build'): string =>
  `on: push\nenv:\n  A: 1\n${env}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          ${run}\n`;

test.each([
  ['  GOSUMDB: off\n', 'HIGH SETTINGS-CHECKS-OFF'],
  ["  GOPRIVATE: '*'\n", 'HIGH SETTINGS-CHECKS-OFF'],
  ["  GONOSUMDB: '*'\n", 'HIGH SETTINGS-CHECKS-OFF'],
  ['  GOFLAGS: -mod=vendor -insecure\n', 'HIGH SETTINGS-TLS-OFF'],
  ['  GOPROXY: https://modules.example.net,direct\n', 'MEDIUM SETTINGS-REGISTRY'],
  ['  GOPROXY: http://modules.example.net\n', 'HIGH SETTINGS-PLAIN-REGISTRY'],
  ['  NPM_CONFIG_REGISTRY: http://npm.example.net/\n', 'HIGH SETTINGS-PLAIN-REGISTRY'],
  ['  npm_config_strict_ssl: false\n', 'HIGH SETTINGS-TLS-OFF'],
  ['  NPM_CONFIG_IGNORE_SCRIPTS: false\n', 'MEDIUM SETTINGS-CHECKS-OFF'],
  ['  PIP_INDEX_URL: https://pypi.example.net/simple\n', 'MEDIUM SETTINGS-REGISTRY'],
  ['  PIP_TRUSTED_HOST: pypi.example.net\n', 'HIGH SETTINGS-TLS-OFF'],
  ['  PIP_REQUIRE_HASHES: 0\n', 'MEDIUM SETTINGS-CHECKS-OFF'],
  ['  UV_INDEX_STRATEGY: unsafe-best-match\n', 'MEDIUM SETTINGS-CHECKS-OFF'],
  ['  UV_INSECURE_HOST: pypi.example.net\n', 'HIGH SETTINGS-TLS-OFF'],
  ['  YARN_ENABLE_SCRIPTS: true\n', 'MEDIUM SETTINGS-SCRIPTS-ADDED'],
  ['  YARN_ENABLE_IMMUTABLE_INSTALLS: false\n', 'MEDIUM SETTINGS-CHECKS-OFF'],
  ['  CARGO_REGISTRIES_ACME_INDEX: http://crates.example.net/\n', 'HIGH SETTINGS-PLAIN-REGISTRY'],
  ['  POETRY_REPOSITORIES_ACME_URL: http://pypi.example.net/\n', 'HIGH SETTINGS-PLAIN-REGISTRY'],
  ['  BUN_CONFIG_REGISTRY: http://npm.example.net/\n', 'HIGH SETTINGS-PLAIN-REGISTRY'],
  ["  NODE_TLS_REJECT_UNAUTHORIZED: '0'\n", 'MEDIUM SETTINGS-TLS-OFF'],
  ["  PYTHONHTTPSVERIFY: '0'\n", 'MEDIUM SETTINGS-TLS-OFF'],
])('%j of a workflow', async (env, expected) => {
  expect(await told(WORKFLOW, workflow(env), workflow(''))).toEqual([expected]);
});

test.each([
  '  GOPROXY: https://proxy.golang.org,direct\n',
  '  GOFLAGS: -mod=readonly\n',
  '  GOPRIVATE: github.com/acme/*\n',
  '  PIP_NO_CACHE_DIR: 1\n',
  '  PIP_INDEX_URL: https://download.pytorch.org/whl/cpu\n',
  '  NPM_CONFIG_LOGLEVEL: error\n',
  '  GOPROXY: ${{ vars.GOPROXY }}\n',
  '  PIP_INDEX_URL: https://${{ vars.HOST }}/simple\n',
  '  # GOSUMDB: off\n',
])('%j is ordinary', async (env) => {
  expect(await told(WORKFLOW, workflow(env), workflow(''))).toEqual([]);
});

test('what a step sets is told at its line', async () => {
  const [finding] = await findingsIn(WORKFLOW, workflow('', 'go env -w GOSUMDB=off'), workflow(''));
  expect(finding).toMatchObject({ rule: 'SETTINGS-CHECKS-OFF', severity: 'HIGH', location: { line: 9 } });
  expect(finding?.evidence).toContain('"GOSUMDB" "off" for Go');
});

test.each([
  ['Dockerfile', 'FROM golang\nENV GOSUMDB=off\n'],
  ['docker/Dockerfile.gpu', 'FROM golang\nENV GOSUMDB=off\n'],
  ['Dockerfile', 'FROM golang\nENV GOSUMDB off\n'],
  ['Dockerfile', 'FROM golang\nARG A=1 GOSUMDB=off\n'],
  ['build.sh', "export GOSUMDB='off'\n"],
  ['build.sh', 'GOSUMDB=off go build\n'],
  ['Makefile', 'export GOSUMDB := off\n'],
  ['justfile', 'export GOSUMDB := "off"\n'],
  ['.envrc', 'export GOSUMDB=off\n'],
  ['.devcontainer/devcontainer.json', '{ "containerEnv": { "GOSUMDB": "off" } }\n'],
  ['compose.yml', 'services:\n  a:\n    environment:\n      - GOSUMDB=off\n'],
])('%s sets %j', async (path, text) => {
  expect(await told(path, text, '')).toEqual(['HIGH SETTINGS-CHECKS-OFF']);
  expect(await told(path, text.replace('off', 'sum.golang.org'), '')).toEqual([]);
});

test('a proxy that stood at base is not told again, and one in a new file of a project weighs as an addition', async () => {
  const text = workflow('  GOPROXY: https://modules.example.net\n');
  expect(await told(WORKFLOW, text, text)).toEqual([]);
  expect(await told(WORKFLOW, text)).toEqual(['LOW SETTINGS-REGISTRY']);
  expect(await toldOfNew(WORKFLOW, text, { 'go.mod': 'module x\n' })).toEqual(['MEDIUM SETTINGS-REGISTRY']);
});

test('are looked for in linear time', async () => {
  const { name, assigned, whole } = settingsKnowledge(await loadRules()).variables;
  for (const { source, flags } of [name, assigned, whole])
    expect([source, await growthOfPattern(source, flags)]).toEqual([source, 'safe']);
});
