// Any bytes under any name: the search for secrets ends, throws nothing, and repeats no value.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { secretInspector } from '../../../src/inspect/secret/secret.ts';
import { secretTable } from '../../../src/inspect/secret/table.ts';
import { SHAPES, textWith, token } from './tokens.ts';

const rules = await loadRules();
const inspector = secretInspector(rules, () => 0);
const context = { rules, allowedGlobals: new Set<string>(), openLfs: () => Promise.resolve(undefined) };

async function inspect(data: Uint8Array, path: string): Promise<readonly { evidence: string }[]> {
  const artifact = { locator: { path, members: [] }, bytes: memoryBytes(data) };
  void (await inspector.recognises(artifact, data.subarray(0, 4096)));
  return (await inspector.inspect(artifact, context)).findings;
}

const NAMES = ['a.py', '.env', 'a.json', 'id_rsa', 'tests/a.md', 'x.p12', 'yarn.lock', 'a.ipynb', ''];
const keywords = secretTable(rules).formats.flatMap((format) => format.keywords);
const PIECES = [
  ...keywords,
  ...[
    ' = "',
    '"',
    "'",
    ': ',
    '\n',
    '\r\n',
    '\\n',
    '://',
    ':',
    '@',
    '/',
    '.',
    '-',
    '_',
    '%3D',
    '=',
    '<',
    '>',
    '{{',
    '${',
  ],
  ...[
    'password',
    'api_key',
    'SECRET_KEY',
    'token',
    'aB3dE5gH7jK9mN1pQ3sT5',
    '0123456789abcdef',
    '\u0000',
    '\ufeff',
    'é',
  ],
  ...[
    '-----BEGIN RSA PRIVATE KEY-----',
    '-----END RSA PRIVATE KEY-----',
    'Proc-Type: 4,ENCRYPTED',
    'MIIE',
    'eyJhbGciOiJub25lIn0',
  ],
];

describe('the search for secrets', () => {
  it('takes any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...NAMES), async (data, path) => {
        expect(Array.isArray(await inspect(data, path))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes any text of what it looks for', async () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
    const encoding = fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const);
    await fc.assert(
      fc.asyncProperty(text, encoding, fc.constantFrom(...NAMES), async (content, how, path) => {
        expect(Array.isArray(await inspect(Buffer.from(content, how), path))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes values that were cut, changed or run together, and repeats none', async () => {
    const ids = Object.keys(SHAPES).filter(
      (id) => !['private-key', 'service-account', 'keystore', 'putty'].includes(id),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ids),
        fc.nat(),
        fc.nat(),
        fc.string({ maxLength: 3 }),
        async (id, seed, at, text) => {
          const value = token(id, `${seed}`);
          const whole = textWith(id, value);
          const place = at % (whole.length + 1);
          const changed = `${whole.slice(0, place)}${text}${whole.slice(place + text.length)}`;
          for (const { evidence } of await inspect(Buffer.from(changed), 'a.env'))
            expect(evidence).not.toContain(value.slice(0, Math.max(10, value.length - 10)));
        },
      ),
      { numRuns: 600 },
    );
  });
});
