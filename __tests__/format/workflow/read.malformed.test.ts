// Workflows that are made to be hard to read: reading ends, within its limits, with our own error at most.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommands } from '../../../src/format/workflow/commands.ts';
import { WorkflowError } from '../../../src/format/workflow/errors.ts';
import { referencesIn } from '../../../src/format/workflow/expressions.ts';
import { readWorkflow } from '../../../src/format/workflow/read.ts';
import { readYaml } from '../../../src/format/yaml/read.ts';
import { findingsIn } from '../../inspect/workflow/inspect.ts';

const BUDGET = expect.objectContaining({ code: 'BUDGET' }) as Error;

function read(text: string): void {
  for (const root of readYaml(text).roots) readWorkflow(root, text);
}

describe('hostile workflows', () => {
  it('does not walk what aliases repeat', () => {
    const lines = Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
    const text = [
      'a0: &a0 "${{ x }}"',
      ...lines,
      'jobs: { j: { steps: [{ env: { X: x } }], x: *a40 } }',
    ].join('\n');
    expect(() => read(text)).toThrow(BUDGET);
  });

  it('does not read a long script again and again', () => {
    const steps = Array.from({ length: 600 }, () => '*s').join(', ');
    expect(() => read(`x: &s { run: "${'a '.repeat(40_000)}" }\njobs: { j: { steps: [${steps}] } }`)).toThrow(
      BUDGET,
    );
  });

  it('refuses more jobs and more commands than anybody writes', () => {
    const jobs = Array.from({ length: 3_000 }, (_, n) => `  j${n}: {}`).join('\n');
    expect(() => read(`jobs:\n${jobs}\n`)).toThrow(BUDGET);
    expect(() => readCommands('a;'.repeat(30_000))).toThrow(BUDGET);
  });

  it('reads long rows of marks in one go', () => {
    for (const mark of [
      '$(',
      '`',
      '"',
      "'",
      '${{',
      '}}',
      '(',
      ')',
      '|',
      '<<E\n',
      '\\',
      '<(',
      'pull/${{',
      "''",
    ]) {
      const text = mark.repeat(50_000);
      try {
        readCommands(text);
      } catch (error) {
        expect(error).toBeInstanceOf(WorkflowError);
      }
      expect(referencesIn(`\${{ ${text} }}`).length).toBeLessThanOrEqual(text.length);
    }
  });

  it('takes any script', () => {
    const mark = fc.constantFrom(
      ...[
        'a',
        ' ',
        '\n',
        '"',
        "'",
        '`',
        '$(',
        '<(',
        '(',
        ')',
        '|',
        '||',
        '&',
        ';',
        '>',
        '<<E',
        '\nE\n',
        '#',
        '\\',
        '${{',
        '}}',
      ],
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        const script = marks.join('');
        for (const { start, end, words } of readCommands(script)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(script.length);
          expect(words.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes any expression', () => {
    const mark = fc.constantFrom(
      '${{',
      '}}',
      'a',
      '.',
      '*',
      '[',
      ']',
      '(',
      ')',
      "'",
      '==',
      '!',
      '&&',
      '||',
      ' ',
      '0',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        for (const { path } of referencesIn(marks.join(''))) expect(path).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('inspects any workflow without failing', async () => {
    const key = fc.constantFrom(
      ...[
        'on',
        'jobs',
        'a',
        'steps',
        'run',
        'uses',
        'with',
        'env',
        'ref',
        'if',
        'permissions',
        'needs',
        'secrets',
        'runs',
        'parallel',
      ],
    );
    const leaf = fc.constantFrom(
      ...[
        'pull_request_target',
        'inherit',
        'write-all',
        'actions/checkout@v1',
        './x',
        'make',
        'curl x | sh',
        '',
      ],
      ...[
        '${{ secrets.A }}',
        '${{ toJSON(secrets) }}',
        '${{ github.head_ref }}',
        '${{',
        'docker://x',
        'a/b@c # v1.0.0',
      ],
    );
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        leaf,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(key, tie('node'), { maxKeys: 5 }),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(tree, tree, async (steps, other) => {
        const text = JSON.stringify({
          on: 'pull_request_target',
          jobs: { a: { steps, needs: other }, b: other },
        });
        for (const path of ['.github/workflows/x.yml', 'action.yml']) {
          const findings = await findingsIn(text, path, JSON.stringify({ jobs: { a: other } }));
          expect(findings.map(({ rule }) => rule)).not.toContain('SCAN-INCOMPLETE');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('inspects any bytes without failing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (data) => {
        const findings = await findingsIn(Buffer.from(data).toString('latin1'));
        expect(findings.filter(({ evidence }) => evidence.includes('inspector failed'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
