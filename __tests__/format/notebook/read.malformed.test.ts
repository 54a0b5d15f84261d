// Whatever a notebook holds: nothing is thrown, and every place is in the file.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileLines, lineStarts } from '../../../src/format/notebook/file-lines.ts';
import { programsOf } from '../../../src/format/notebook/programs.ts';
import { readNotebook } from '../../../src/format/notebook/read.ts';
import { textsOf } from '../../../src/format/notebook/texts.ts';

const line = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '!ls \\\n',
    '%%bash\n',
    '%run x\n',
    'x = !y\n',
    '\n',
    '!pip install a\n',
    '%',
    '!',
    'é\u2028"\\\n',
    '%%',
  ),
);
const source = fc.oneof(line, fc.array(line), fc.jsonValue());
const cell = fc.record({
  cell_type: fc.constantFrom('code', 'markdown', 'raw', 3),
  source,
  metadata: fc.jsonValue(),
  outputs: fc.oneof(
    fc.array(fc.record({ output_type: fc.string(), text: source, data: fc.jsonValue() })),
    fc.jsonValue(),
  ),
});
const file = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({
      cells: fc.array(cell, { maxLength: 5 }),
      metadata: fc.jsonValue(),
      nbformat: fc.constantFrom(3, 4, 5),
    })
    .map((value) => JSON.stringify(value, null, 1)),
);

test('every line of every text has a place in the file', () => {
  fc.assert(
    fc.property(file, fc.nat(), fc.nat(200), (text, cut, column) => {
      const whole = text.slice(0, text.length - (cut % 7 === 0 ? cut % (text.length + 1) : 0));
      const facts = readNotebook(whole);
      const programs = programsOf(facts);
      const starts = lineStarts(whole);
      for (const each of [
        programs.python,
        programs.shell,
        programs.javascript,
        programs.requirements,
        textsOf(facts),
      ]) {
        for (let at = 1; at <= each.text.split('\n').length; at++) {
          const place = each.place(at, 1 + column, new FileLines(whole));
          expect(place.line).toBeGreaterThan(0);
          expect(place.line).toBeLessThanOrEqual(starts.length);
          expect(place.column).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test('deep metadata is walked without recursion', () => {
  const deep = `${'['.repeat(200)}"bottom"${']'.repeat(200)}`;
  const text = `{"cells": [], "metadata": {"a": ${deep}}, "nbformat": 4}`;
  expect(textsOf(readNotebook(text)).text).toContain('bottom');
  const tooDeep = text.replace(deep, '['.repeat(200_000));
  expect(readNotebook(tooDeep).problem).toBeTruthy();
});
