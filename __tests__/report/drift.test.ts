import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import type { ModelDrift } from '../../src/core/drift.ts';
import { json } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { summary } from '../../src/report/summary.ts';
import { text } from '../../src/report/text.ts';
import { reportOf } from './samples.ts';

const NOTHING = { count: 0, first: [] };
const drift = (differs: Partial<ModelDrift> = {}): ModelDrift => ({
  path: 'm.pt',
  member: 'archive/data.pkl',
  format: 'torch',
  change: 'changed',
  tensors: 1200,
  parameters: 3_000_000,
  whole: true,
  added: { count: 12, first: [{ name: 'a', to: 'float32 [2, 2]' }, { name: 'b' }] },
  removed: NOTHING,
  reshaped: { count: 1, first: [{ name: 'w|`', from: '[2]', to: '[3]' }] },
  retyped: NOTHING,
  rewritten: { count: 1, first: [{ name: 'c' }] },
  uncompared: 4,
  ...differs,
});
const quiet = { added: NOTHING, reshaped: NOTHING, rewritten: NOTHING, uncompared: 0 };
const fresh = drift({ change: 'new', ...quiet });

describe('what changed in the models', () => {
  it('is one line of text for each model', () => {
    const lines = text(reportOf({ drift: [drift(), fresh] })).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'What changed in the models',
      '  m.pt > archive/data.pkl: changed: 1,200 tensors, 3,000,000 parameters; 12 added (a: float32 [2, 2], b, ...); ' +
        '1 reshaped (w|`: [2] -> [3]); 1 of the same shape with other bytes (c); the bytes of 4 were not compared',
      '  m.pt > archive/data.pkl: new: 1,200 tensors, 3,000,000 parameters',
    ]);
  });

  it('says when only bytes can have changed, when counts are lower bounds, when base is unknown', () => {
    const same = drift({ ...quiet, uncompared: 2, whole: false });
    const replaced = drift({ change: 'replaced', ...quiet });
    const output = text(reportOf({ drift: [same, replaced] }));
    expect(output).toContain(
      'changed: at least 1,200 tensors, 3,000,000 parameters; the same names, shapes and types; the bytes of 2 were not compared',
    );
    expect(output).toContain('replaced, earlier tensors unknown: 1,200 tensors');
  });

  it.each([
    ['summary', summary],
    ['markdown', markdown],
  ])('is a table in the %s', (_, render) => {
    const output = render(reportOf({ drift: [drift(), fresh] }));
    expect(output).toContain('## What changed in the models\n');
    const rows = output.split('\n').filter((line) => line.includes('archive/data'));
    expect(rows[0]).toBe(
      '| <code>m.pt &#62; archive/data.pkl</code> | changed: 1,200 tensors, 3,000,000 parameters ' +
        '| 12<br><code>a&#58; float32 &#91;2, 2&#93;</code><br><code>b</code><br>and 10 more | 0 ' +
        '| 1<br><code>w&#124;&#96;&#58; &#91;2&#93; -&#62; &#91;3&#93;</code> | 0 | 1<br><code>c</code><br>4 not compared |',
    );
    expect(rows[1]).toContain('| new: 1,200 tensors, 3,000,000 parameters |  |  |  |  |  |');
  });

  it('is nothing when no model changed', () => {
    for (const render of [text, summary, markdown])
      expect(render(reportOf())).not.toContain('What changed in the models');
  });

  it('is in the JSON as the schema says, names as they are', () => {
    const validate = new Ajv2020.default({ strict: true, allErrors: true }).compile(schema);
    const { member: _, ...plain } = drift();
    const report: unknown = JSON.parse(json(reportOf({ drift: [drift(), fresh, plain] })));
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report).toMatchObject({
      drift: [{ reshaped: { first: [{ name: 'w|`', from: '[2]', to: '[3]' }] }, uncompared: 4 }, {}, {}],
    });
  });
});
