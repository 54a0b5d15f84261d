// Tags are told with what their attributes stand for, and nothing of a broken text stops the others.
import { describe, expect, it } from 'vitest';
import { xmlTags } from '../../../src/format/xml/tags.ts';

describe('tags of XML', () => {
  it('have attributes without their escapes', () => {
    const [tag] = xmlTags(`<a b='&lt;&#65;&#x42;&quot;' c = "1">`);
    expect(tag).toMatchObject({ name: 'a', closes: false, empty: false, at: 0 });
    expect([...(tag?.attributes ?? [])]).toEqual([
      ['b', '<AB"'],
      ['c', '1'],
    ]);
  });

  it('are none in comments, marked sections and instructions', () => {
    const text = '<?x <b/> ?><!-- <b/> --><![CDATA[ <b/> ]]><a/></a>';
    expect(xmlTags(text).map(({ name, closes, empty }) => [name, closes, empty])).toEqual([
      ['a', false, true],
      ['a', true, false],
    ]);
  });

  it.each(['<', '<a', '<a b="', '<a b=c><d/>', '<!--', '< a="b"<d/>'])('may be broken: %s', (text) => {
    expect(xmlTags(text).every(({ name }) => name === 'a' || name === 'd')).toBe(true);
  });

  it('take time in proportion to the text', () => {
    const time = (text: string): number => {
      const start = performance.now();
      xmlTags(text);
      return performance.now() - start;
    };
    for (const part of ['<', '<a b="', '<!--', `<a${' '.repeat(500)}`, '<a b="1" '])
      expect(time(part.repeat(100_000))).toBeLessThan(3000);
  });
});
