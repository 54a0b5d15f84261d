import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../support/inspect.ts';
import { assemble } from '../support/pickle-assembler.ts';
import { buildTar } from '../support/tar-builder.ts';

const PAYLOAD = assemble(['PROTO 2', 'GLOBAL os system', 'BINUNICODE "id"', 'TUPLE1', 'REDUCE', 'STOP']);
const pickled = (...lines: string[]): Buffer => Buffer.from(assemble(['PROTO 2', ...lines, 'STOP']));

function count(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/** The tar that torch wrote before 0.1.10, with two float storages of raw data that looks like opcodes. */
function torchTar(description = ['GLOBAL torch FloatStorage']): Buffer {
  const storage = Buffer.concat([
    pickled('BININT1 7', 'BINUNICODE "cpu"', ...description, 'TUPLE3'),
    count(100_000),
    Buffer.alloc(400_000, 0x2e),
  ]);
  const storages = [pickled('BININT1 2'), storage, storage, pickled('EMPTY_LIST')];
  const tensor = [pickled('NONE'), Buffer.from([2, 0, 0, 0, 0, 0, 0, 0]), Buffer.alloc(32, 0x80), count(0)];
  return buildTar([
    { name: './sys_info', data: pickled('EMPTY_DICT') },
    { name: './pickle', data: pickled('EMPTY_LIST') },
    { name: './tensors', data: Buffer.concat([pickled('BININT1 1'), ...tensor]) },
    { name: './storages', data: Buffer.concat(storages) },
  ]);
}

describe('the inspector of tar archives', () => {
  it('inspects every member by its content, two of one name as well', async () => {
    const { findings, coverage } = await inspectBytes(
      buildTar([
        { name: 'readme', text: 'hello' },
        { name: 'readme', data: PAYLOAD },
      ]),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['ARCHIVE-TAR-REPEATED', 'PICKLE-EXEC']);
    expect(coverage.map(({ format, locator }) => [format, locator.members.join()])).toEqual([
      ['tar', ''],
      ['data', 'readme'],
      ['pickle', 'readme (2)'],
    ]);
  });

  it('reads the pickles of an old torch tar and steps over its raw data', async () => {
    const { findings, coverage } = await inspectBytes(torchTar());
    expect(findings).toEqual([]);
    expect(coverage[0]?.format).toBe('torch-tar');
    expect(coverage.filter(({ format }) => format === 'pickle')).toHaveLength(8);
  });

  it('finds a payload between the storages, far behind the first', async () => {
    const call = ['GLOBAL os system', 'BINUNICODE "id"', 'TUPLE1', 'REDUCE'];
    const { findings } = await inspectBytes(torchTar(['GLOBAL torch FloatStorage', ...call, 'POP']));
    expect(findings.map(({ rule }) => rule)).toContain('PICKLE-EXEC');
  });

  it('names what would leave the folder', async () => {
    const { findings } = await inspectBytes(
      buildTar([
        { name: '../x', text: 'x' },
        { name: 'a', type: '2', link: '/etc/passwd' },
        { name: 'b', type: '4' },
      ]),
    );
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual([
      'ARCHIVE-LINK',
      'ARCHIVE-SPECIAL-FILE',
      'ARCHIVE-UNSAFE-NAME',
    ]);
    expect(findings.find(({ rule }) => rule === 'ARCHIVE-LINK')?.evidence).toContain('/etc/passwd');
  });
});
