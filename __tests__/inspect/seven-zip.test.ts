import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../support/inspect.ts';
import { assemble } from '../support/pickle-assembler.ts';
import { buildSevenZip } from '../support/seven-zip-builder.ts';
import { sevenZipSample } from '../support/seven-zip-samples.ts';
import { buildExampleZip } from '../support/zip-example.ts';

const PAYLOAD = assemble(['PROTO 2', 'GLOBAL os system', 'BINUNICODE "id"', 'TUPLE1', 'REDUCE', 'STOP']);
const rulesOf = (findings: readonly { rule: string; severity: string }[]): string[] =>
  findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe('the inspector of 7z archives', () => {
  it('inspects every member by its content, two of one name as well, whatever the file is called', async () => {
    const { findings, coverage } = await inspectBytes(
      buildSevenZip([
        { name: 'readme', text: 'hello' },
        { name: 'readme', data: PAYLOAD },
      ]),
      'pytorch_model.bin',
    );
    expect(rulesOf(findings)).toEqual(['ARCHIVE-7Z-ODD LOW', 'PICKLE-EXEC CRITICAL']);
    expect(coverage.map(({ format, locator }) => [format, locator.members.join()])).toEqual([
      ['7z', ''],
      ['data', 'readme'],
      ['pickle', 'readme (2)'],
    ]);
  });

  it('finds the pickle in a torch archive in a 7z archive', async () => {
    const torch = buildExampleZip([
      { name: 'archive/data.pkl', text: 'cos\nsystem\n(S"id"\ntR.' },
      { name: 'archive/version', text: '3' },
    ]);
    const { findings } = await inspectBytes(buildSevenZip([{ name: 'model.pt', data: torch }]), 'model.7z');
    const pickles = findings.filter(({ rule }) => rule === 'PICKLE-EXEC');
    expect(pickles.map(({ location }) => location.members)).toContainEqual(['model.pt', 'archive/data.pkl']);
  });

  it('has nothing to say of an ordinary archive', async () => {
    const { findings, coverage } = await inspectBytes(sevenZipSample('x86'), 'data.7z');
    expect(findings).toEqual([]);
    expect(coverage.map(({ format, status }) => `${format} ${status}`)).toEqual([
      '7z inspected',
      'data inspected',
      'data inspected',
    ]);
  });

  it.each(['ppmd', 'encrypted', 'encryptedHeader'] as const)(
    'blocks what it cannot read: %s',
    async (name) => {
      const { findings, coverage } = await inspectBytes(sevenZipSample(name), 'data.7z');
      expect(rulesOf(findings)).toEqual(['SCAN-INCOMPLETE HIGH']);
      expect(coverage.map(({ status }) => status)).toEqual(['not-inspected']);
    },
  );

  it('looks behind a program, and into what belongs to no member', async () => {
    const archive = buildSevenZip([{ name: 'a', data: PAYLOAD }]);
    const behind = await inspectBytes(Buffer.concat([Buffer.from('MZ stub'), archive]), 'setup.bin');
    expect(rulesOf(behind.findings)).toEqual(
      expect.arrayContaining(['ARCHIVE-7Z-ODD LOW', 'PICKLE-EXEC CRITICAL']),
    );
    const trailing = await inspectBytes(Buffer.concat([buildSevenZip([]), PAYLOAD]), 'model.7z');
    expect(rulesOf(trailing.findings)).toEqual(['ARCHIVE-TRAILING-DATA LOW', 'PICKLE-EXEC CRITICAL']);
  });

  it('does not let one volume of several pass', async () => {
    const { findings } = await inspectBytes(buildSevenZip([{ name: 'a', text: 'x' }]), 'model.7z.001');
    expect(rulesOf(findings)).toEqual(['SCAN-INCOMPLETE HIGH']);
  });

  it('names what would leave the folder', async () => {
    const { findings } = await inspectBytes(
      buildSevenZip([
        { name: '../x', text: 'x' },
        { name: 'a', text: '/etc/passwd', mode: 0o120777 },
        { name: 'b', anti: true },
      ]),
    );
    expect(rulesOf(findings).toSorted()).toEqual([
      'ARCHIVE-7Z-DELETES HIGH',
      'ARCHIVE-LINK HIGH',
      'ARCHIVE-UNSAFE-NAME HIGH',
    ]);
  });
});
