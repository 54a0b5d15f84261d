// Any text under any name that these inspectors look at: none of them fails, none forgets to say what it could not read.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../support/inspect.ts';

const NAMES = [
  'config.json',
  'modules.json',
  'model_index.json',
  'schema.json',
  'chat_template.jinja',
  'a.yaml',
  'MLmodel',
  'model.pmml',
  'model.xml',
  'modeling_x.py',
  'custom_generate/generate.py',
  'model.pt2',
  'model.msgpack',
];
const PIECES = [
  ...'{ } [ ] " : , < > ! ? - % \n # /'.split(' '),
  '"auto_map":',
  '"_target_":"os.system"',
  '"__class__":"exec","__module__":"builtins","__loader__":"TypeNode"',
  '"chat_template":"{{ a.__class__ }}"',
  '_target_: x\n',
  '!!python/object/apply:os.system ',
  '%TAG ! x\n---\n',
  '&a ',
  '*a ',
  '{{',
  '}}',
  '{% include',
  '<!DOCTYPE PMML [',
  '<!ENTITY a SYSTEM "b">',
  '<PMML>',
  '<Extension>eval(',
  'from transformers import x\n',
  '\u0000',
];

describe('inspectors of text', () => {
  it('never fail', async () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), text, async (name, content) => {
        const { coverage } = await inspectBytes(Buffer.from(content), name);
        const reasons = coverage.flatMap(({ incomplete }) => incomplete.map(({ reason }) => reason));
        expect(reasons.filter((reason) => reason.includes('inspector failed'))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});
