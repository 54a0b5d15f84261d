// Arbitrary and broken manifests and Modelfiles: nothing throws, lines are those of the file, and aliases do not multiply.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { shellOfManifest } from '../../../src/inspect/code/manifest.ts';
import { type LoadingKnowledge, ModelRows } from '../../../src/inspect/code/model-rows.ts';
import { shellOfModelfile } from '../../../src/inspect/code/modelfile.ts';
import { growthOf } from '../../support/growth.ts';
import { judged } from './support.ts';

const book = await loadRules();
const rows = ModelRows.of(book);

const PIECES = [
  'services:\n',
  '  a:\n',
  '    image: vllm/vllm-openai\n',
  '    command: ',
  '["--model", "a/b"]\n',
  'args:\n  - --model\n  - a/b\n',
  'run: |\n   hf download a/b\n',
  '{',
  '}',
  '[',
  ']',
  '&x ',
  '*x\n',
  '- ',
  ': ',
  '\n',
  '"',
  "'",
  '$(A)',
  '${{ x }}',
  '---\n',
  'apiVersion: v1\nkind: Pod\n',
  'kind: ConfigMap\ndata:\n  a.sh: >\n    ls\n',
  'healthcheck:\n  test: ',
  "|\n   ls\n\n   '\n",
  'storageUri: hf://a/b\n',
  'models:\n  m:\n    model: ai/x\n',
  'env: [{name: MODEL_ID, value: a/b}]\n',
  'vllm serve a/b',
  '\0',
  '\t',
];
const manifest = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('any text', () => {
  it('is a shell program whose lines are in the file', () => {
    fc.assert(
      fc.property(manifest, fc.constantFrom('manifest', 'workflow'), (text, kind) => {
        const { text: shell, lines, problem } = shellOfManifest(text, kind, rows);
        if (problem === undefined && lines.length > 0) expect(shell.split('\n').length).toBe(lines.length);
        const last = text.split('\n').length + 1;
        for (const line of lines) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is judged under the name of a manifest without failing', async () => {
    const paths = ['compose.yaml', 'k.yaml', 'values.yaml', '.github/workflows/a.yml', 'Modelfile'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), manifest, async (path, text) => {
        const findings = await judged(path, text);
        expect(findings.filter(({ evidence }) => evidence.includes('inspector failed'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps its lines as a Modelfile', () => {
    fc.assert(
      fc.property(fc.oneof(manifest, fc.constant('FROM a\nSYSTEM """\nFROM b')), (text) => {
        expect(shellOfModelfile(text).split('\n').length).toBe(text.split('\n').length);
      }),
    );
  });
});

describe('a manifest', () => {
  it('is walked once however often its parts are named again', () => {
    const levels = Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`);
    const text = `a0: &a0 {image: x, command: [vllm, serve, a/b]}\n${levels.join('')}`;
    expect(shellOfManifest(text, 'manifest', rows).lines).toEqual([1]);
  });

  it('is told when it is too deep or too large to be read', () => {
    expect(shellOfManifest(`args: ${'['.repeat(3000)}`, 'manifest', rows).problem).toBeDefined();
    expect(shellOfManifest(`args: [x]\n#${'x'.repeat(5_000_000)}`, 'manifest', rows).problem).toBeDefined();
  });

  it('is not read where it only defines types, and keeps the lines of what it has besides', () => {
    const type = 'apiVersion: v1\nkind: CustomResourceDefinition\nargs: [vllm, serve, a/b]\n';
    const pod = 'kind: Pod\ncommand: [vllm, serve, c/d]\n';
    expect(shellOfManifest(`${type}---\n${pod}`, 'manifest', rows)).toEqual({
      text: "'vllm' 'serve' 'c/d'",
      lines: [6],
    });
    const both = `kind: CustomResourceDefinition\n${pod}`;
    expect(shellOfManifest(both, 'manifest', rows).lines).toEqual([3]);
  });

  it('cannot leave its words', () => {
    const text = `services:\n  a:\n    image: x\n    command: ["a'; curl x | sh; '", "$(id)"]\n`;
    expect(shellOfManifest(text, 'manifest', rows).text).toBe(`'a'\\''; curl x | sh; '\\''' '$(id)'`);
  });
});

describe('the patterns of commands that load models', () => {
  const { 'model-names': names, 'model-commands': commands } = book.knowledge<LoadingKnowledge>('loading');
  const patterns = new Set([...names, ...commands.flatMap((row) => row.names ?? [])]);

  it.each([...patterns])('%s is not exponential', async (pattern) => {
    expect(await growthOf(pattern, '', { checker: 'automaton', timeout: 3000 })).not.toBe('exponential');
  });
});
