// Ini files as npm and pip read them, with the places of their keys.
import { describe, expect, it } from 'vitest';
import { memberOf, plainOf } from '../../../src/format/json/nodes.ts';
import { readIni } from '../../../src/inspect/settings/ini.ts';

const plain = (text: string, spaced = false): unknown =>
  JSON.parse(JSON.stringify(plainOf(readIni(text, { spaced }))));

describe('ini', () => {
  it('has keys, sections, comments, quotes and lists', () => {
    const text = '# a\n; b\nregistry = "https://x/"\nflag\nca[]=1\nca[]=2\n[s]\nk=v=w\n';
    expect(plain(text)).toEqual({ registry: 'https://x/', flag: 'true', ca: ['1', '2'], s: { k: 'v=w' } });
  });

  it('of pip goes on in indented lines', () => {
    const text =
      '[global]\nextra-index-url =\n    https://a\n    https://b\ntimeout: 60\n[global]\nindex-url = https://c\n';
    expect(plain(text, true)).toEqual({
      global: { 'extra-index-url': ['https://a', 'https://b'], timeout: '60', 'index-url': 'https://c' },
    });
  });

  it('says where things are', () => {
    const text = '\r\n  registry = https://x\r\n';
    const root = readIni(text, { spaced: false });
    expect(root.members[0]?.keyStart).toBe(text.indexOf('registry'));
    const value = memberOf(root, 'registry');
    expect(text.slice(value?.start, value?.end)).toBe('https://x');
  });
});
