// Writes docs/rules.md from rules/*.yml; with --check it only says whether the file is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs/rules.md');
const surfaces = JSON.parse(readFileSync(join(root, 'src/core/rules.compiled.json'), 'utf8'));
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];

const rules = surfaces
  .flatMap((surface) => surface.rules)
  .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.id < b.id ? -1 : 1));

const list = (items) => items.map((item) => `\`${item}\``).join(', ');

const section = (rule) => `## ${rule.id}

**${rule.title}.** Severity ${rule.severity}, confidence ${rule.confidence}, surface ${rule.surface}.

${rule.summary}

**Fix.** ${rule.fix}

Fires on: ${rule.examples.bad.map((example) => example.name).join('; ')}.
Stays quiet on: ${rule.examples.good.map((example) => example.name).join('; ')}.

${Object.entries(rule.frameworks)
  .map(([framework, ids]) => `- ${framework}: ${list(ids)}`)
  .join('\n')}

${rule.references.map((url) => `<${url}>`).join('\n')}
`;

const page = `# Rules

<!-- Written by npm run docs from rules/*.yml: edit those. -->

| rule | severity | what it means |
| --- | --- | --- |
${rules.map((rule) => `| [${rule.id}](#${rule.id.toLowerCase()}) | ${rule.severity} | ${rule.title} |`).join('\n')}

${rules.map(section).join('\n')}`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== page) {
    process.stderr.write('docs/rules.md is not what rules/ says: run npm run docs\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, page);
}
