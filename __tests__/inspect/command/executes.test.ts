// What shells and interpreters run, and what stands before a command without changing it.
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { loadRules } from '../../../src/core/rulebook.ts';
import { callOf } from '../../../src/inspect/command/call.ts';
import { executedBy, runnerKind } from '../../../src/inspect/command/executes.ts';
import { commandKnowledge } from '../../../src/inspect/command/knowledge.ts';
import { TEXT_WORDS } from '../../../src/inspect/command/words.ts';

const known = commandKnowledge(await loadRules());

function executed(line: string): string {
  const [program = '', ...args] = line.split(' ');
  const found = executedBy(program, args, known, TEXT_WORDS);
  return found.from === 'input' ? 'input' : `${found.from} ${found.word}`;
}

describe('what a runner runs', () => {
  it.each([
    ['bash', 'input'],
    ['bash -', 'input'],
    ['bash -s -- -y', 'input'],
    ['bash -eo pipefail -', 'input'],
    ['sh /dev/stdin', 'input'],
    ['bash x.sh', 'file x.sh'],
    ['bash -o pipefail x.sh', 'file x.sh'],
    ['sh /tmp/x.sh', 'file /tmp/x.sh'],
    ['bash -c ls', 'program ls'],
    ['bash -lce ls', 'program ls'],
    ['bash -c -e ls', 'program ls'],
    ['python3 - --yes', 'input'],
    ['python3.12 -u', 'input'],
    ['python3 -W ignore x.py', 'file x.py'],
    ['python3 /tmp/x.py', 'file /tmp/x.py'],
    ['python3 -m json.tool', 'module json.tool'],
    ['python -c 1', 'program 1'],
    ['perl -ne 1', 'program 1'],
    ['node --require ./a x.js', 'file x.js'],
    ['deno run -A x.ts', 'file x.ts'],
    ['deno eval 1', 'program 1'],
    ['php -r 1', 'program 1'],
    ['pwsh -NoProfile -Command -', 'input'],
    ['pwsh -ep Bypass -File x.ps1', 'file x.ps1'],
    ['powershell -NoP -w hidden -enc AAAA', 'program AAAA'],
    ['cmd /c dir', 'program dir'],
    ['eval ls', 'program ls'],
    ['source x.sh', 'file x.sh'],
    ['iex', 'input'],
  ])('%s: %s', (line, expected) => expect(executed(line)).toBe(expected));

  it.each([
    ['/bin/bash', 'shell'],
    ['PowerShell.exe', 'powershell'],
    ['.', 'evaluator'],
    ['python3.12', 'interpreter'],
    ['node20', 'interpreter'],
    ['ssh', undefined],
    ['x.py', undefined],
  ])('%s is a %s', (program, kind) => expect(runnerKind(program, known)).toBe(kind));

  it('may be given any words', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('-c', '-o', '-', '-s'))), (args) => {
        const found = executedBy('bash', args, known, TEXT_WORDS);
        expect(found.from === 'input' || args.includes(found.word)).toBe(true);
      }),
    );
  });
});

describe('a call', () => {
  it.each([
    ['sudo -u me -E curl x', 'curl x'],
    ['then sudo env A=b nice -n 5 curl x', 'curl x'],
    ['A=b C= timeout -k 5 10m curl x', 'curl x'],
    ['retry 3 curl x', 'curl x'],
    ['poetry run python3 -m pip install a', 'pip install a'],
    ['/usr/bin/python3 -m pip install a', 'pip install a'],
    ['env', 'env'],
    ['command -v curl', 'command -v curl'],
    ['./gradlew x', './gradlew x'],
    ['/opt/x/tool.exe a', 'tool a'],
    ['A=b', ''],
    ['', ''],
  ])('%s: %s', (line, call) =>
    expect(
      callOf(
        line.split(' ').filter((word) => word !== ''),
        known,
      ).join(' '),
    ).toBe(call),
  );
});
