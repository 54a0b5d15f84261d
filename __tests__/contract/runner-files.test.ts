// The grammar of GITHUB_OUTPUT and the limit of the step summary, as the runner has them.
import { describe, expect, it } from 'vitest';
import { acceptedSummary, parseKeyValues, SUMMARY_BYTES } from './runner-files.ts';

describe('parseKeyValues', () => {
  it.each([
    ['a=1\nb=2\n', { a: '1', b: '2' }],
    ['a=1\na=2\n', { a: '2' }],
    ['a=x=y<<z', { a: 'x=y<<z' }],
    ['\n\na=\n', { a: '' }],
    ['a<<END\none\n\ntwo\nEND\nb=2\n', { a: 'one\n\ntwo', b: '2' }],
    ['a<<END\nEND\n', { a: '' }],
    ['a<<END\nx=1\nEND', { a: 'x=1' }],
    ['a=1\r\n', { a: '1\r' }],
  ])('reads %j', (text, values) => {
    expect(Object.fromEntries(parseKeyValues(text))).toEqual(values);
  });

  it.each(['no separator\n', '=value\n', '<<END\nx\nEND\n', 'a<<\nx\n', 'a<<END\nx\n'])(
    'fails on %j',
    (text) => {
      expect(() => parseKeyValues(text)).toThrow(/Invalid|delimiter/);
    },
  );
});

describe('acceptedSummary', () => {
  it('takes 1 MiB and drops the whole of anything larger', () => {
    const full = Buffer.alloc(SUMMARY_BYTES, 'x');
    expect(acceptedSummary(full)).toEqual({ summary: full.toString() });
    const dropped = acceptedSummary(Buffer.alloc(SUMMARY_BYTES + 1, 'x'));
    expect(dropped.summary).toBe('');
    expect(dropped.error).toMatch(/up to a size of 1024k/);
  });
});
