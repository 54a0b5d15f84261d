import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { pack } from '../../support/msgpack-builder.ts';

async function found(text: string, path = 'config.cfg'): Promise<string[]> {
  const { findings } = await inspectBytes(Buffer.from(text), path);
  return findings.map(({ severity, rule, evidence }) => `${severity} ${rule} ${evidence}`);
}

describe("spaCy's configuration", () => {
  it('has one finding for all functions that somebody else registers', async () => {
    const text =
      '[components.x]\nfactory = "a"\n[components.x.model]\n@architectures = "b.v1"\n@layers = "reduce_mean.v1"\n';
    expect(await found(text)).toEqual([
      'MEDIUM SPACY-CUSTOM-FUNCTION calls functions that somebody else registers when the pipeline is loaded: "factories: a", "architectures: b.v1" (config.cfg)',
    ]);
  });

  it('notes what only training needs', async () => {
    const [finding] = await found('[training.logger]\n@loggers = "mine.v1"\n');
    expect(finding).toMatch(/^LOW SPACY-CUSTOM-FUNCTION .* is trained/);
  });

  it('says where the trust is switched on', async () => {
    const { findings } = await inspectBytes(
      Buffer.from('[nlp]\nlang = "en"\n[components.t.model.transformer_config]\ntrust_remote_code = true\n'),
      'config.cfg',
    );
    expect(findings).toMatchObject([{ rule: 'SPACY-TRUST-SWITCH', severity: 'HIGH', location: { line: 4 } }]);
  });
});

describe("parts of spaCy's models", () => {
  const pickle = Buffer.from("cos\nsystem\n(S'id'\ntR.");

  it('hand on the checkpoint that thinc loads with torch', async () => {
    const shim = pack({ config: { a: 1 }, state: pickle });
    const { findings } = await inspectBytes(
      pack({ nodes: [], attrs: [], params: [], shims: [shim] }),
      'ner/model',
    );
    expect(findings).toMatchObject([{ rule: 'PICKLE-EXEC', location: { members: ['shims[0]', 'state'] } }]);
  });

  it('are partial where they end early, and data where they are none', async () => {
    const whole = pack({ nodes: [], shims: [pickle, Buffer.alloc(20)] });
    const { findings, coverage } = await inspectBytes(whole.subarray(0, -5), 'ner/model');
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['PICKLE-EXEC', 'SCAN-INCOMPLETE']);
    expect(coverage[0]).toMatchObject({ format: 'spacy-part', status: 'partial' });
    const other = await inspectBytes(
      Buffer.concat([pack({ other: 1 }).subarray(0, 7), Buffer.from([0xc1])]),
      'x.bin',
    );
    expect(other.findings).toEqual([]);
  });
});
