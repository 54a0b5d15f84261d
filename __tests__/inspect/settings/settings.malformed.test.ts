// Any text under any name of settings, and any text before it: the inspector never fails.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectSettings } from './support.ts';

const NAMES = [
  '.npmrc',
  'package.json',
  'pnpm-workspace.yaml',
  '.yarnrc.yml',
  'bunfig.toml',
  'pyproject.toml',
  'pip.conf',
  '.cargo/config.toml',
  'renovate.json',
  '.github/dependabot.yml',
  'osv-scanner.toml',
  '.trivyignore',
  '.gitattributes',
  '.snyk',
];
const PIECES = [
  ...'{ } [ ] " : , = # ! * / - \n'.split(' '),
  '[tool.uv]\n',
  '[[IgnoredVulns]]\nid = "x"\n',
  'registry=http://x\n',
  'minimumReleaseAge: 1\n',
  'updates:\n- cooldown: {default-days: 1}\n',
  '"overrides": {"a": "github:b/c"}',
  '*.py -diff\n',
  'index-url = http://x\n    y\n',
  '__proto__',
  '\u0000',
  '&a [*a]\n',
];

describe('settings', () => {
  it('never fail', async () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((all) => all.join(''));
    const text = fc.oneof(pieces, fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        text,
        fc.option(text, { nil: undefined }),
        async (name, head, base) => {
          const inspection = await inspectSettings(name, head, base);
          expect(inspection?.format).toBe('settings');
          expect(await inspectSettings(name, head, head)).toMatchObject({ format: 'settings' });
        },
      ),
      { numRuns: 600 },
    );
  });
});
