import { describe, expect, it } from 'vitest';
import { looksLikeSpacyConfig, readSpacyConfig } from '../../../src/format/spacy/config.ts';

const functions = (text: string): unknown =>
  readSpacyConfig(text).functions.map(({ registry, name, section }) => [registry, name, section]);

describe("spaCy's configuration", () => {
  it('gives functions in keys, in values and behind variables', () => {
    const text = [
      '[vars]',
      'f = "acme.f"',
      'g = ${vars.f}',
      '# @misc = "no"',
      '[components.ner]',
      'factory = "ner"',
      '[components.ner.model]',
      '@architectures: ${vars.g}',
      'factory = "no component"',
      'labels = {"a": [{"@readers": "${vars.f}"}],',
      '  "@misc": "more"}',
    ].join('\n');
    expect(functions(text)).toEqual([
      ['factories', 'ner', 'components.ner'],
      ['architectures', 'acme.f', 'components.ner.model'],
      ['misc', 'more', 'components.ner.model'],
      ['readers', 'acme.f', 'components.ner.model'],
    ]);
  });

  it('says where a function stands', () => {
    const text = '[nlp]\n\n  @tokenizers = "x"\n';
    expect(readSpacyConfig(text).functions[0]?.offset).toBe(text.indexOf('@'));
  });

  it('ends variables that stand for themselves', () => {
    expect(functions('[a]\nb = ${a.c}\nc = ${a.b}\n@misc = ${a.b}')).toEqual([['misc', '${a.b}', 'a']]);
  });

  it('is told from other files of that suffix', () => {
    expect(looksLikeSpacyConfig('[metadata]\nname = x\n[options]\n')).toBe(false);
    expect(looksLikeSpacyConfig('# x\n[nlp]\n')).toBe(true);
    expect(looksLikeSpacyConfig('[components.ner.model]\n')).toBe(true);
  });
});
