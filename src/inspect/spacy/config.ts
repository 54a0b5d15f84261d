// The inspector of spaCy's config.cfg: functions that the library does not have, and trust that is not its to give.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspection, InspectionContext, Inspector } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { looksLikeSpacyConfig, readSpacyConfig, type SpacyFunction } from '../../format/spacy/config.ts';
import { type ConfigVerdict, configFindings } from '../config/verdict.ts';
import { baseName } from '../name.ts';
import { quoted } from '../quoted.ts';
import { utf8 } from '../utf8.ts';

export const spacyConfigInspector: Inspector = {
  name: 'spacy-config',
  recognises,
  inspect: inspectConfig,
};

/** Bytes of a configuration: the longest have some hundred thousand, with the labels of a component. */
const MAX_BYTES = 16 * 2 ** 20;
/** Names told in one finding. */
const TOLD = 4;

/** spacy.load() reads config.cfg, spacy train any name; setup.cfg and its like have other sections. */
async function recognises({ locator, bytes }: Artifact): Promise<boolean> {
  if (bytes.size === 0 || !baseName(locator).endsWith('.cfg')) return false;
  return looksLikeSpacyConfig(utf8(await bytes.read(0, MAX_BYTES)));
}

async function inspectConfig(artifact: Artifact, { rules }: InspectionContext): Promise<Inspection> {
  const { bytes } = artifact;
  const text = utf8(await bytes.read(0, MAX_BYTES));
  const { functions, switches, cut } = readSpacyConfig(text);
  const verdicts = [
    ...customFunctions(functions, rules),
    ...switches.map(({ section, offset }) => ({
      rule: 'SPACY-TRUST-SWITCH',
      about: section,
      evidence: `[${section}] switches trust_remote_code on`,
      offset,
    })),
  ];
  const reason = 'a configuration of this size was read only in part';
  return {
    format: 'spacy-config',
    findings: configFindings(verdicts, text, artifact, rules),
    members: [],
    incomplete: cut || bytes.size > MAX_BYTES ? [{ code: 'budget', reason, risk: 'unknown' }] : [],
  };
}

/** What rules/spacy.yml knows: names by what they begin with, names of the registries of thinc, components. */
interface SpacyKnowledge {
  readonly prefixes: readonly string[];
  readonly names: readonly string[];
  readonly factories: readonly string[];
}

/** One finding for all of them: they come from one piece of code, or from none. */
function customFunctions(functions: readonly SpacyFunction[], rules: RuleBook): ConfigVerdict[] {
  const known = rules.index('spacy', rules, () => {
    const { prefixes, names, factories } = rules.knowledge<SpacyKnowledge>('spacy');
    return { prefixes, names: new Set(names), factories: new Set(factories) };
  });
  const custom = functions.filter(({ registry, name }) =>
    registry === 'factories'
      ? !known.factories.has(name)
      : !known.names.has(name) && !known.prefixes.some((prefix) => name.startsWith(prefix)),
  );
  const [first] = custom;
  if (first === undefined) return [];
  const names = [...new Set(custom.map(({ registry, name }) => `${registry}: ${name}`))];
  const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
  const told = names.slice(0, TOLD).map((name) => quoted(name, 80));
  const moments = [...new Set(custom.map(({ section }) => momentOf(section)))].join(' and ');
  const evidence = `calls functions that somebody else registers when the pipeline is ${moments}: ${told.join(', ')}${more}`;
  const verdict = {
    rule: 'SPACY-CUSTOM-FUNCTION',
    about: names.sort().join(),
    evidence,
    offset: first.offset,
  };
  // Whoever trains passes the code along (--code), and sees it; a pipeline that is loaded does not show it.
  return [moments === 'trained' ? { ...verdict, severity: 'LOW' } : verdict];
}

/** When the library resolves a section. */
function momentOf(section: string): string {
  const [root] = section.split('.');
  if (root === 'nlp' || root === 'components') return 'loaded';
  return root === 'initialize' ? 'initialized' : 'trained';
}
