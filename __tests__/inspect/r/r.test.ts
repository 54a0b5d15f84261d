import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { buildR, type RExample } from '../../support/r-builder.ts';

const id = { call: 'system', with: [{ text: 'id' }] };

async function found(data: Uint8Array | RExample, path: string): Promise<string[]> {
  const { findings } = await inspectBytes(data instanceof Uint8Array ? data : buildR(data), path);
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('R files', () => {
  it('are read inside compressed streams', async () => {
    const { findings, coverage } = await inspectBytes(gzipSync(buildR({ promise: id })), 'model.rds');
    expect(findings).toMatchObject([
      {
        rule: 'R-PROMISE-EXEC',
        severity: 'CRITICAL',
        evidence: 'a value is a promise that R evaluates when it is used: "system(\\"id\\")"',
      },
    ]);
    expect(coverage.map(({ format, status }) => [format, status])).toEqual([
      ['gzip', 'inspected'],
      ['r-object', 'inspected'],
    ]);
  });

  it('say nothing of models with functions and captured arguments', async () => {
    const model = {
      list: [
        { call: '~', with: [{ symbol: 'y' }], attributes: { '.Environment': { global: true } } },
        { closure: { call: 'lapply', with: [{ symbol: 'source' }, { symbol: 'url' }] } },
        {
          environment: {
            data: { promise: { call: 'read.csv', with: [{ text: 'a.csv' }] }, in: 'global' as const },
          },
        },
      ],
    };
    expect(await found(model, 'model.rds')).toEqual([]);
  });

  it('know the workspace that R restores, compressed or not, in any folder', async () => {
    const save = { save: { '.First': { closure: id } } };
    const expected = ['CRITICAL R-STARTUP-EXEC', 'LOW R-WORKSPACE'];
    expect(await found(save, '.RData')).toEqual(expected);
    expect(await found(gzipSync(buildR(save)), 'a/.RData')).toEqual(expected);
    expect(await found(save, 'a/b.RData')).toEqual(['MEDIUM R-STARTUP']);
  });

  it('tell the same function once', async () => {
    const { findings } = await inspectBytes(buildR({ list: [{ closure: id }, { closure: id }] }), 'm.rds');
    expect(findings).toMatchObject([{ rule: 'R-FUNCTION-EXEC', moreOffsets: [expect.any(Number)] }]);
  });

  it('hand on what lies behind the object', async () => {
    const pickle = Buffer.from("cos\nsystem\n(S'id'\ntR.");
    const data = Buffer.concat([buildR({ real: [1] }), pickle]);
    expect((await found(data, 'm.rds')).join()).toContain('CRITICAL PICKLE');
  });

  it('are partial where they end early, with what was found', async () => {
    const { findings, coverage } = await inspectBytes(
      buildR({ list: [{ promise: id }, { real: [1] }], cut: 2 }),
      'model.rds',
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['R-PROMISE-EXEC', 'SCAN-INCOMPLETE']);
    expect(coverage).toMatchObject([{ status: 'partial', incomplete: [{ code: 'broken', risk: 'inert' }] }]);
  });

  it('are said to be unread in the oldest form, and unknown under the name of one', async () => {
    expect(await found(Buffer.from('RDX1\n\0\0'), 'old.rda')).toEqual(['MEDIUM SCAN-INCOMPLETE']);
    expect(await found(Buffer.from('what is this'), 'model.rds')).toEqual(['MEDIUM SCAN-INCOMPLETE']);
  });
});

describe('an R profile', () => {
  const profile = (text: string, path = '.Rprofile'): Promise<string[]> => found(Buffer.from(text), path);

  it('is quiet with what projects put there', async () => {
    const usual = [
      'source("renv/activate.R")',
      'options(repos = c(CRAN = "https://cloud.r-project.org"))',
      'if (interactive()) suppressMessages(require(devtools))',
      'Sys.setenv(TZ = "UTC") # system("x")',
    ];
    expect(await profile(usual.join('\n'))).toEqual([]);
  });

  it('is told when it starts programs or fetches code', async () => {
    expect(await profile('x <- base::system2("id")', 'a/.Rprofile')).toEqual(['HIGH R-PROFILE-EXEC']);
    expect(await profile('source(file = "https://example.invalid/a.R")')).toEqual(['HIGH R-PROFILE-EXEC']);
    expect(await profile('do.call("system", list("id"))')).toEqual(['HIGH R-PROFILE-EXEC']);
    expect(await profile(String.raw`eval(parse(text = r"(system('id'))"))`)).toEqual(['HIGH R-PROFILE-EXEC']);
    expect(await profile('system("id")', 'R/utils.R')).toEqual([]);
  });
});
