// The parts of the search for secrets: the automaton, randomness, names of files.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../../../src/inspect/automaton.ts';
import { crcTail, digestOf, sha256Digits } from '../../../src/inspect/secret/checksum.ts';
import { namePattern } from '../../../src/inspect/secret/paths.ts';
import { isPlaceholder, isStandIn } from '../../../src/inspect/secret/placeholder.ts';
import { entropyOf, isRegular, looksRandom } from '../../../src/inspect/secret/random.ts';
import { Drawer } from './tokens.ts';

describe('the automaton', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '-'), maxLength: 40 });
  const keyword = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 4 });

  it('finds what a search for each keyword finds, whatever the case', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 8 }),
        letters,
        fc.nat(40),
        fc.nat(40),
        (words, text, a, b) => {
          const [from, to] = [Math.min(a, b), Math.min(Math.max(a, b), text.length)];
          const found: string[] = [];
          new Automaton(words).scan(Buffer.from(text), from, to, (word, at) => found.push(`${word} ${at}`));
          const expected = words.flatMap((word, number) =>
            Array.from({ length: text.length }, (_, at) => at)
              .filter((at) => at >= from && at < to && text.toLowerCase().startsWith(word, at))
              .map((at) => `${number} ${at}`),
          );
          expect(found.sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('randomness', () => {
  it.each(['a', 'h', 'b'])('is seen in what is drawn from %s', (set) => {
    const drawn = Array.from({ length: 400 }, (_, index) => new Drawer(`r${index}`).draw(set, 32));
    expect(drawn.filter((value) => looksRandom(value)).length).toBeGreaterThan(380);
    expect(drawn.filter((value) => isPlaceholder(value))).toEqual([]);
  });

  it.each([
    'read-write-all-projects-2024',
    'com.company.service.v2.TokenProvider',
    'aaaaaaaaaaaaaaaa1',
    '0123456789abcdef0123456789abcdef',
    'DATABASE_PASSWORD_2024_PRODUCTION',
    'x1x1x1x1x1x1x1x1x1x1',
  ])('is not seen in %s', (value) => {
    expect(looksRandom(value)).toBe(false);
  });

  it('is measured in bits', () => {
    expect(entropyOf('aaaa')).toBe(0);
    expect(entropyOf('abcd')).toBe(2);
    expect([isRegular('12345678'), isRegular('abcabcabc'), isRegular('h4Kq9ZpL')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('stand-ins', () => {
  it.each([
    'changeme',
    '${PASSWORD}',
    '{{ x }}',
    '<password>',
    'postgres',
    'your-password',
    '%s',
    '********',
    'admin123',
    'DB_PASSWORD',
  ])('%s', (value) => {
    expect(isStandIn(value)).toBe(true);
  });
  it.each(['k8Xq2!vLm', 'Tr4!nerPw9'])('%s is none', (value) => {
    expect(isStandIn(value)).toBe(false);
  });
});

describe('checksums', () => {
  it('are those of the published algorithm', () => {
    // CRC-32 of "123456789" is 0xcbf43926, its check value.
    expect(crcTail('123456789')).toBe('3jZRME');
    expect(crcTail('')).toBe('000000');
    // The sha256 of the empty text starts e3 b0 c4 42 98.
    expect(sha256Digits('')).toBe('4OYMIQUY');
    expect(digestOf('')).toBe('e3b0c44298fc1c14');
  });
});

describe('patterns of names', () => {
  it.each([
    ['a.lock', '*.lock', true],
    ['a.lock.json', '*.lock.*', true],
    ['lock', '*.lock', false],
    ['.env', '.env', true],
    ['.env.local.example', '.env.*.example', true],
    ['ab', 'ab*ab', false],
    ['vocab.json', 'vocab.*', true],
  ])('%s and %s', (name, pattern, expected) => {
    expect(namePattern(pattern)(name)).toBe(expected);
  });
});
