// Reads TOML as its specification says, with the place of every key.
import { describe, expect, it } from 'vitest';
import { memberOf, plainOf } from '../../../src/format/json/nodes.ts';
import { TomlError } from '../../../src/format/toml/errors.ts';
import { TOML_LIMITS } from '../../../src/format/toml/limits.ts';
import { readToml } from '../../../src/format/toml/read.ts';

const plain = (text: string): unknown => JSON.parse(JSON.stringify(plainOf(readToml(text))));

describe('TOML', () => {
  it('is a tree of tables, whichever way they are written', () => {
    const text =
      'top = "x"\n[a.b]\nc.d = 1\n[a]\ne = [1, {f = true}]\n[[g]]\nh = 1\n[[g]]\nh = 2\n[g.i]\nj = 1.5\n';
    expect(plain(text)).toEqual({
      top: 'x',
      a: { b: { c: { d: 1 } }, e: [1, { f: true }] },
      g: [{ h: 1 }, { h: 2, i: { j: 1.5 } }],
    });
  });

  it('keeps dates as they are written', () => {
    expect(plain('a = 2026-01-02\nb = 2026-01-02T03:04:05Z')).toEqual({
      a: '2026-01-02',
      b: '2026-01-02T03:04:05Z',
    });
  });

  it('says where keys are, in characters, behind a comment with wide ones', () => {
    const text = '# \u{1F600} ü\n[tool.uv]\n"index-url" = "x"\n';
    const uv = memberOf(memberOf(readToml(text), 'tool'), 'uv');
    const key = uv?.kind === 'object' ? uv.members[0] : undefined;
    expect(key?.keyStart).toBe(text.indexOf('"index-url"'));
    expect(text.slice(key?.value.start, key?.value.end)).toBe('"x"');
  });

  it('has no key that reaches a prototype', () => {
    expect(plain('__proto__ = {a = 1}\nconstructor = 2')).toEqual({
      ['__proto__']: { a: 1 },
      constructor: 2,
    });
  });

  it('is refused when it is none, with the line', () => {
    expect(() => readToml('a = 1\nb =')).toThrow(TomlError);
    try {
      readToml('a = 1\nb =');
    } catch (error) {
      expect(error).toMatchObject({ code: 'SYNTAX', line: 2 });
    }
  });

  it('is refused past its limits', () => {
    const refused = (text: string): unknown => {
      try {
        return readToml(text).kind;
      } catch (error) {
        return (error as TomlError).code;
      }
    };
    expect(refused('#'.repeat(TOML_LIMITS.characters + 1))).toBe('BUDGET');
    expect(refused(`a = ${'['.repeat(300)}${']'.repeat(300)}`)).toBe('BUDGET');
    expect(refused(`a = [${'1,'.repeat(TOML_LIMITS.values + 1)}]`)).toBe('BUDGET');
  });
});
