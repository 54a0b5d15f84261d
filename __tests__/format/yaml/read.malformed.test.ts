// YAML that is made to be hard to read: it ends, within its limits, with our own error at most.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YamlError } from '../../../src/format/yaml/errors.ts';
import { YAML_LIMITS } from '../../../src/format/yaml/limits.ts';
import { readYaml } from '../../../src/format/yaml/read.ts';

function survives(text: string): void {
  try {
    for (const { offset } of readYaml(text).tags) expect(offset).toBeLessThanOrEqual(text.length);
  } catch (error) {
    expect(error).toBeInstanceOf(YamlError);
  }
}

describe('hostile YAML', () => {
  it('refuses what is too long, too deep or too much', () => {
    const refused = expect.objectContaining({ code: 'BUDGET' }) as Error;
    expect(() => readYaml('x'.repeat(YAML_LIMITS.characters + 1))).toThrow(refused);
    expect(() => readYaml(`${'['.repeat(300)}${']'.repeat(300)}`)).toThrow(refused);
  });

  it('does not run out of stack', () => {
    survives('['.repeat(20_000));
    survives('{a: '.repeat(5000));
    survives('- '.repeat(2000));
  });

  it('does not expand what aliases share', () => {
    const lines = Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
    const { roots } = readYaml(['a0: &a0 !!python/name:os.system ""', ...lines].join('\n'));
    expect(roots).toHaveLength(1);
  });

  it('takes an alias inside its own anchor for nothing', () => {
    expect(readYaml('a: &a [1, *a]').roots).toHaveLength(1);
  });

  it('survives any text, and any row of marks', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), survives), { numRuns: 300 });
    const mark = fc.constantFrom(
      ...'a:|b: |- |? |[|]|{|}|,|&a |*a |!!python/name:x |!<|>|%TAG ! x\n|---\n|...\n|#|"|\'|\n|  |\t||'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => survives(marks.join(''))),
      { numRuns: 800 },
    );
  });
});
