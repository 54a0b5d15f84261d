// The inspector of HDF5 files: configurations in attributes, ways out of the file, and damage.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHdf5, type Hdf5Spec } from '../../format/hdf5/build.ts';
import { inspectKeras } from './inspect.ts';

const EVIL = { class_name: 'Sequential', config: [{ module: 'os', class_name: 'system', config: {} }] };
const inspect = (spec: Hdf5Spec, path = 'model.h5'): ReturnType<typeof inspectKeras> =>
  inspectKeras(buildHdf5(spec), path);

describe('the HDF5 inspector', () => {
  it.each(['model_config', 'training_config'])('judges the attribute %s', async (name) => {
    const { findings, coverage } = await inspect({ attributes: { [name]: EVIL } });
    expect(findings).toMatchObject([
      { rule: 'KERAS-FOREIGN-CALL', location: { path: 'model.h5', members: [] } },
    ]);
    expect(findings[0]?.evidence).toContain(`(attribute ${name} of model.h5)`);
    expect(coverage).toMatchObject([
      { format: name === 'model_config' ? 'keras-hdf5' : 'hdf5', status: 'inspected' },
    ]);
  });

  it('goes by content: any name, and any user block in front', async () => {
    const { findings } = await inspect({ userBlock: 8192, attributes: { model_config: EVIL } }, 'notes.txt');
    expect(findings).toMatchObject([{ rule: 'KERAS-FOREIGN-CALL' }]);
  });

  it('is quiet about a plain model', async () => {
    const dense = { class_name: 'Dense', config: { name: 'd', units: 4, activation: 'relu' } };
    const { findings, coverage } = await inspect({
      attributes: { model_config: { class_name: 'Sequential', config: { name: 's', layers: [dense] } } },
      groups: [{ name: 'model_weights', datasets: [{ name: 'kernel', shape: [4, 4] }] }],
    });
    expect(findings).toEqual([]);
    expect(coverage).toMatchObject([{ status: 'inspected' }]);
  });

  it('makes one finding of many links into one file', async () => {
    const links = Array.from({ length: 300 }, (_, index) => ({
      name: `l${index}`,
      external: { file: '/x.h5', path: `/${index}` },
    }));
    const { findings } = await inspect({ links });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.evidence).toContain('"/l0" is a link to "/0" in the file "/x.h5"');
  });

  it('says that an attribute is no JSON', async () => {
    const { coverage } = await inspect({ attributes: { model_config: '{"class_name": ' } });
    expect(coverage).toMatchObject([{ status: 'partial', incomplete: [{ code: 'broken', risk: 'inert' }] }]);
  });

  it('keeps findings beside damage', async () => {
    const { findings, coverage } = await inspect({
      attributes: { model_config: EVIL },
      links: [{ name: 'gone', address: 2 ** 40 }],
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['KERAS-FOREIGN-CALL', 'SCAN-INCOMPLETE']);
    expect(coverage).toMatchObject([{ status: 'partial' }]);
  });

  it('never fails on changed bytes', async () => {
    const sample = buildHdf5({
      attributes: { model_config: EVIL },
      links: [{ name: 'e', external: { file: 'x', path: 'y' } }],
    });
    const changes = fc.array(fc.tuple(fc.nat(sample.length - 9), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (bytes) => {
        const changed = Buffer.from(sample);
        // The signature stays, so that the inspector claims the file.
        for (const [at, value] of bytes) changed[at + 8] = value;
        const { coverage } = await inspectKeras(changed, 'model.h5');
        expect(
          coverage.flatMap(({ incomplete }) => incomplete).filter(({ code }) => code === 'unreadable'),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
