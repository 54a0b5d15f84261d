// Rules as SARIF reporting descriptors, by what GitHub's code scanning reads of them.
import type { JudgedFinding } from '../core/finding.ts';
import type { Frameworks, Rule, RuleBook } from '../core/rule.ts';
import type { Confidence, Severity } from '../core/severity.ts';
import { bounded, forMarkdown, prose } from './escape.ts';
import { sarifText } from './sarif-text.ts';

/** Code scanning cuts a description at 1024 characters and a name at 255, and keeps 10 tags. */
const DESCRIPTION_MAX = 1024;
const NAME_MAX = 255;
const TAGS_MAX = 10;
const TAG_MAX = 100;
const HELP_MAX = 4000;
/** What may stand in `<...>` in Markdown without ending it. */
const PLAIN_URL = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.,~%/?#=&+;:@-]*)?$/;

/** Code scanning: above 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. A string, by its rule. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  CRITICAL: '9.5',
  HIGH: '8.0',
  MEDIUM: '5.5',
  LOW: '2.0',
  INFO: '0.1',
};
const PRECISION: Readonly<Record<Confidence, string>> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
const LEVELS = { CRITICAL: 'error', HIGH: 'error', MEDIUM: 'warning', LOW: 'note', INFO: 'note' } as const;

export type Level = (typeof LEVELS)[Severity];

export function levelOf(severity: Severity): Level {
  return LEVELS[severity];
}

/** The descriptor of a finding's rule; what a rule book does not hold is described by the finding. */
export function descriptorOf(finding: JudgedFinding, rules: RuleBook): object {
  const rule = rules.has(finding.rule) ? rules.rule(finding.rule) : ruleOf(finding);
  return {
    id: rule.id,
    name: bounded(pascalCase(rule.id), NAME_MAX),
    shortDescription: { text: sarifText(rule.title, rule.id, DESCRIPTION_MAX) },
    fullDescription: { text: sarifText(rule.summary, rule.title || rule.id, DESCRIPTION_MAX) },
    help: {
      text: sarifText(`${rule.summary} Fix: ${rule.fix}`, rule.id, DESCRIPTION_MAX),
      markdown: helpMarkdown(rule),
    },
    defaultConfiguration: { level: levelOf(rule.severity) },
    properties: {
      'security-severity': SECURITY_SEVERITY[rule.severity],
      precision: PRECISION[rule.confidence],
      tags: tagsOf(rule),
    },
  };
}

function ruleOf(finding: JudgedFinding): Rule {
  const { rule: id, title, severity, confidence, surface, fix } = finding;
  const nothing = { references: [], frameworks: {}, examples: { bad: [], good: [] } };
  return { id, title, severity, confidence, surface, summary: title, fix, ...nothing };
}

function helpMarkdown({ summary, fix, references }: Rule): string {
  const links = references.map((url) => `- ${PLAIN_URL.test(url) ? `<${url}>` : forMarkdown(url)}`);
  const list = links.length === 0 ? '' : `\n\n**References**\n\n${links.join('\n')}`;
  const text = `${prose(summary)}\n\n**Fix:** ${prose(fix)}`;
  // A list that is cut in the middle of a link would be a broken link.
  return text.length + list.length <= HELP_MAX ? text + list : text;
}

/** `security` first, as code scanning asks; then the surface and the frameworks. */
function tagsOf({ surface, frameworks }: Rule): readonly string[] {
  const tags = ['security', surface, ...frameworkTags(frameworks)].map((tag) =>
    bounded(sarifText(tag, '-'), TAG_MAX),
  );
  return [...new Set(tags)].slice(0, TAGS_MAX);
}

/** `external/cwe/cwe-502`, the form that code scanning knows, and `owasp-llm-2026/llm05`. */
function frameworkTags(frameworks: Frameworks): readonly string[] {
  return Object.entries(frameworks).flatMap(([edition, ids]) => {
    const prefix = edition === 'cwe' ? 'external/cwe' : edition;
    return ids.map((id) => `${prefix}/${id}`.toLowerCase());
  });
}

/** `PICKLE-EXEC` as `PickleExec`. */
function pascalCase(id: string): string {
  const words = id.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('') || 'Rule';
}
