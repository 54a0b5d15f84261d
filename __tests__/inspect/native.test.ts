// Compiled code, and names of models that nobody recognises the content of.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../src/core/bytes.ts';
import { inspectBytes } from '../support/inspect.ts';
import { buildZip } from '../support/zip-builder.ts';

const LIBRARY = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(100)]);
/** No format begins so. */
const NOISE = Buffer.alloc(300, 0xa7);

async function told(
  data: Uint8Array,
  path: string,
  differing?: Parameters<typeof inspectBytes>[2],
): Promise<string[]> {
  const { findings } = await inspectBytes(data, path, differing);
  return findings.map(({ rule, severity, evidence, location }) =>
    [rule, severity, ...location.members, evidence].join(' | '),
  );
}

describe('compiled code', () => {
  it.each(['ops/kernel.so', 'bin/convert', 'data.dat', 'native/x.node'])(
    'in %s is for review',
    async (path) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      expect(await told(LIBRARY, path)).toEqual([
        `NATIVE-COMPILED | MEDIUM | brings ${name}, an ELF program: compiled code, of which a diff shows nothing`,
      ]);
    },
  );

  it('that was there before is changed', async () => {
    const before = () =>
      Promise.resolve({ locator: { path: 'a.so', members: [] }, bytes: memoryBytes(LIBRARY) });
    expect(await told(LIBRARY, 'a.so', { before })).toEqual([expect.stringContaining('changes a.so')]);
  });

  it('in the archive of a model is what loading it runs', async () => {
    const member = 'm/data/aotinductor/model/a.wrapper.so';
    const archive = buildZip([
      { name: 'm/archive_format', data: Buffer.from('pt2') },
      { name: member, data: LIBRARY },
    ]);
    expect(await told(archive, 'm.pt2')).toEqual([
      `NATIVE-COMPILED | MEDIUM | ${member} | holds a.wrapper.so, an ELF program: compiled code, of which a diff shows nothing`,
    ]);
  });

  it('in a package is what one expects there', async () => {
    const wheel = buildZip([{ name: 'p/_c.so', data: LIBRARY }]);
    expect(await told(wheel, 'p-1.0-py3-none-any.whl')).toEqual([]);
    expect(await told(wheel, 'p.zip')).toHaveLength(1);
  });

  it('under the name of a model is disguised', async () => {
    expect(await told(LIBRARY, 'weights.h5')).toEqual([
      'NATIVE-PROGRAM | HIGH | weights.h5 is an ELF program, not the model that its name promises',
    ]);
    for (const name of ['pytorch_model.bin', 'llama.data', 'a/Adapter.v2.dat'])
      expect(await told(LIBRARY, name)).toEqual([expect.stringContaining('NATIVE-PROGRAM | HIGH')]);
    for (const name of ['firmware.bin', 'models/x.bin', 'bin.model', 'weights.so'])
      expect(await told(LIBRARY, name)).toEqual([expect.stringContaining('NATIVE-COMPILED')]);
    expect(await told(LIBRARY, 'yolo.weights')).toEqual([expect.stringContaining('NATIVE-PROGRAM | HIGH')]);
  });

  it('is no script by a name of its own', async () => {
    expect(await told(Buffer.from('#!/bin/sh\necho hello\n'), 'run')).toEqual([]);
  });
});

describe('a file that nobody recognises', () => {
  it.each([
    'keras',
    'h5',
    'npy',
    'npz',
    'msgpack',
    'nemo',
    'mar',
    'skops',
    'pmml',
    'pt2',
    'ckpt',
    'pdparams',
  ])('is not clean under the name x.%s', async (suffix) => {
    const { findings, coverage } = await inspectBytes(NOISE, `x.${suffix}`);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['SCAN-INCOMPLETE', 'MEDIUM']]);
    expect(coverage[0]?.status).toBe('not-inspected');
  });

  it('is data under a name that others have, too', async () => {
    expect(await told(NOISE, 'yolo.weights')).toEqual([]);
  });

  it('may begin with any object of Torch7', async () => {
    expect(await told(Buffer.from('0800000001000000', 'hex'), 'model.t7')).toEqual([
      expect.stringContaining('torch7 files are not read yet'),
    ]);
  });
});

describe('formats that run nothing', () => {
  it.each([
    ['ggml-base.bin', 'lmgg', 'ggml'],
    ['ggml-7b.ggml', 'tjgg', 'ggml'],
    ['model.pdiparams', '\0'.repeat(16), 'paddle-tensors'],
  ])('%s is named, and left alone', async (path, magic, format) => {
    const { findings, coverage } = await inspectBytes(
      Buffer.from(`${magic}${'\x01'.repeat(40)}`, 'latin1'),
      path,
    );
    expect([findings, coverage[0]?.format]).toEqual([[], format]);
  });
});
