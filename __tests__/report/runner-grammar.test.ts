import { describe, expect, it } from 'vitest';
import { applyLimits, parseCommands } from '../support/runner-grammar.ts';

const names = (stdout: string): string[] => parseCommands(stdout).map(({ command }) => command);

describe('the runner grammar', () => {
  it('reads v2 commands at the start of a line, white space before it allowed', () => {
    const [command] = parseCommands('text\n \u0085::Error file=a%2Cb,line=3,title=::a%0Ab%250A');
    expect(command).toEqual({
      form: 'v2',
      command: 'error',
      properties: { file: 'a,b', line: '3' },
      data: 'a\nb%0A',
      line: 1,
    });
    expect(names('x ::error::a')).toEqual([]);
    expect(names('::error')).toEqual([]);
    expect(names('::nothing::a')).toEqual([]);
    expect(names('\ufeff::error::a')).toEqual([]);
  });

  it('reads legacy commands anywhere in a line, but only the first marker of it', () => {
    const [command] = parseCommands('text ##[warning a=b%5D;c=d]e%3B');
    expect(command).toMatchObject({
      form: 'v1',
      command: 'warning',
      properties: { a: 'b]', c: 'd' },
      data: 'e;',
    });
    expect(names('##[x] ##[error]a')).toEqual([]);
    expect(names('::x::##[error]a')).toEqual(['error']);
  });

  it('splits properties as .NET does', () => {
    expect(parseCommands('::error ==a==b=,=,c=,d::')[0]?.properties).toEqual({ a: 'b=' });
    expect(Object.keys(parseCommands('::error __proto__=a::')[0]?.properties ?? {})).toEqual(['__proto__']);
  });

  it('ends lines at CR, LF and CR LF', () => {
    expect(parseCommands('a\r::error::1\r\n::error::2\n::error::3').map(({ line }) => line)).toEqual([
      1, 2, 3,
    ]);
    expect(names('a\u2028::error::b')).toEqual([]);
  });

  it('processes nothing between stop-commands and its token', () => {
    expect(names('::stop-commands::Zz\n::error::a\n##[error]b\n::zZ::\n::error::c\n::zz::')).toEqual([
      'stop-commands',
      'zz',
      'error',
    ]);
  });

  it.each(['', 'error', 'Pause-Logging'])('does not stop for the refused token %j', (token) => {
    expect(names(`::stop-commands::${token}\n::notice::a`)).toEqual(['stop-commands', 'notice']);
  });

  it('keeps ten annotations of a level and 4096 code units of a message', () => {
    const stdout = `${'::error::a\n'.repeat(12)}::warning::${'b'.repeat(5000)}\n::group::c\n`;
    const { kept, dropped, cut } = applyLimits(parseCommands(stdout));
    expect(kept.length).toBe(11);
    expect(dropped).toEqual({ error: 2, warning: 0, notice: 0 });
    expect(cut).toBe(1);
    expect(kept.at(-1)?.message.length).toBe(4096);
  });
});
