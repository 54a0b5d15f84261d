// The part of XML before its root element, and elements of one name.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { elementsOf, type XmlElement } from '../../../src/format/xml/elements.ts';
import { readProlog } from '../../../src/format/xml/prolog.ts';

describe('readProlog', () => {
  it('finds the root element behind a declaration, comments and instructions', () => {
    expect(readProlog('\uFEFF<?xml version="1.0"?>\n<!-- <x> --><?pi ?>\n<p:PMML version="4">')).toEqual({
      root: 'PMML',
      cut: false,
    });
  });

  it('reads the entities of a document type', () => {
    const { doctype, root } = readProlog(
      `<!DOCTYPE a PUBLIC "-//x" 'http://x/a.dtd' [ <!-- ]> --> <!ELEMENT a (#PCDATA)>
        <!ENTITY one "1 > 0"><!ENTITY two SYSTEM "file:///etc/passwd"><!ENTITY % three PUBLIC "p" "http://y">
        %three; <!ATTLIST a b CDATA ']'> ]><a/>`,
    );
    expect(root).toBe('a');
    expect(doctype?.external).toBe('http://x/a.dtd');
    expect(doctype?.entities).toMatchObject([
      { name: 'one', value: '1 > 0', parameter: false },
      { name: 'two', external: 'file:///etc/passwd' },
      { name: 'three', external: 'http://y', parameter: true },
    ]);
  });

  it.each(['', 'text', '<!-- ', '<!DOCTYPE a [', '<!DOCTYPE a [<!ENTITY b "', '<'])(
    'says that %j is cut',
    (text) => expect(readProlog(text).cut).toBe(true),
  );

  it('ends on any text', () => {
    const piece = fc.constantFrom(
      ...'<!DOCTYPE |<!ENTITY |<!--|-->|<?|?>|[|]|>|"|\'|%|a|SYSTEM | |<a|;'.split('|'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { doctype, cut, root } = readProlog(text);
        expect(doctype?.offset ?? 0).toBeLessThanOrEqual(text.length);
        expect(cut).toBe(root === undefined);
      }),
      { numRuns: 1000 },
    );
    expect(readProlog('<!DOCTYPE a ['.repeat(50_000)).cut).toBe(true);
    expect(readProlog(`<!DOCTYPE a [${'<!ENTITY '.repeat(50_000)}`).cut).toBe(true);
  });
});

async function elements(text: string): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  for await (const element of elementsOf(memoryBytes(Buffer.from(text)), 'Extension')) found.push(element);
  return found;
}

describe('elementsOf', () => {
  it('finds elements with and without content, under any prefix', async () => {
    expect(await elements('<a><Extension x="1"/><p:Extension>b</p:Extension><Extensions/></a>')).toEqual([
      { text: '<Extension x="1"/>', offset: 3 },
      { text: '<p:Extension>b', offset: 21 },
    ]);
  });

  it('finds them across chunks, once each', async () => {
    const gap = 'x'.repeat((1 << 20) - 40);
    const found = await elements(`${gap}<Extension>one</Extension>${gap}${gap}<Extension>two</Extension>`);
    expect(found.map(({ text }) => text)).toEqual(['<Extension>one', '<Extension>two']);
    expect(found.map(({ offset }) => offset)).toEqual([gap.length, 3 * gap.length + 26]);
  });

  it('cuts an element that does not end', async () => {
    const [element] = await elements(`<Extension>${'x'.repeat(200_000)}`);
    expect(element?.text.length).toBe(65_536);
  });
});
