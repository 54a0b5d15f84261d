import { describe, expect, it } from 'vitest';
import { workflowCommand } from '../../src/report/command.ts';
import type { LogOptions } from '../../src/report/log.ts';
import { createLog } from '../../src/report/log.ts';

function setup(options: Partial<LogOptions> = {}) {
  const parts: string[] = [];
  const log = createLog({
    write: (part) => parts.push(part),
    colour: false,
    progress: false,
    commands: false,
    ...options,
  });
  return { log, output: () => parts.join('') };
}

describe('log', () => {
  it('writes one harmless line per text, with secrets masked', () => {
    const { log, output } = setup();
    log.line('::error::a\n##[error]b');
    log.line('ghp_0123456789abcdefghijABCDEFGHIJ012345');
    expect(output()).toBe('\\u{3a}:error::a\\u{a}#\\u{23}[error]b\nghp_012…\n');
  });

  it('makes commands only where the runner reads them', () => {
    const write = ({ log }: ReturnType<typeof setup>): void => {
      log.group('a\n::error::b');
      log.line('c');
      log.command(workflowCommand('notice', {}, 'd'));
      log.endGroup();
    };
    const runner = setup({ commands: true });
    write(runner);
    expect(runner.output()).toBe('::group::a\\u{a}::error::b\nc\n::notice::d\n::endgroup::\n');
    const terminal = setup();
    write(terminal);
    expect(terminal.output()).toBe('c\n');
  });

  it('keeps the lines of rendered text, and its colours only when they are wanted', () => {
    const plain = setup();
    plain.log.rendered('a\n\u001b[31mb\u001b[0m\n');
    plain.log.rendered('');
    expect(plain.output()).toBe('a\nb\n');
    const coloured = setup({ colour: true });
    coloured.log.rendered('\u001b[31mb\u001b[0m');
    expect(coloured.output()).toBe('\u001b[31mb\u001b[0m\n');
  });

  it('draws one progress line on a terminal and clears it before anything else', () => {
    const { log, output } = setup({ progress: true });
    log.progress('1 of 2');
    log.progress('x'.repeat(200));
    log.line('done');
    log.progress('');
    expect(output()).toBe(`1 of 2\r\u001b[K${'x'.repeat(77)}…\r\u001b[Kdone\n`);
    const quiet = setup();
    quiet.log.progress('1 of 2');
    expect(quiet.output()).toBe('');
  });
});
