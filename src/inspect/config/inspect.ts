// Reads and judges a configuration.
import type { Artifact } from '../../core/artifact.ts';
import { memoryBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Inspection, InspectionContext, Member } from '../../core/inspection.ts';
import { type HubFact, hubFacts } from '../../format/hub/facts.ts';
import { hasModelConfigName, isModelConfig, mayHoldPythonTag } from '../../format/hub/sniff.ts';
import { type JsonObject, memberOf } from '../../format/json/nodes.ts';
import { baseName } from '../name.ts';
import { pythonKnowledge } from '../pickle/knowledge.ts';
import { utf8 } from '../utf8.ts';
import { changedTemplates } from './changed.ts';
import { type Language, languageOf, MAX_BYTES } from './claims.ts';
import { type ConfigJudge, judgeFact } from './judge.ts';
import { type ParsedConfig, parseConfig } from './parse.ts';
import { movedConfigPins } from './pins.ts';
import { judgeTag } from './tags.ts';
import { configFindings } from './verdict.ts';

export async function inspectConfig(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { size } = artifact.bytes;
  if (size > MAX_BYTES) return { ...NOTHING, incomplete: [tooLarge(size)] };
  const data = await artifact.bytes.read(0, size);
  const text = utf8(data);
  const language = languageOf(artifact, data.subarray(0, 4096)) ?? 'json';
  const parsed = await parseConfig(text, language);
  const name = baseName(artifact.locator);
  const isModel = isModelConfig(name, parsed.roots[0]) || artifact.locator.members.length > 0;
  const facts = hubFacts(parsed.roots, isModel, isOfCaller(artifact, language, parsed, context));
  const judge: ConfigJudge = {
    rules: context.rules,
    python: pythonKnowledge(context.rules),
    allowed: context.allowedGlobals,
    isModel,
  };
  const verdicts = [
    ...facts.flatMap((fact) => judgeFact(fact, judge)),
    ...parsed.tags.flatMap((tag) => judgeTag(tag, judge)),
    ...(await movedConfigPins(text, parsed.roots, language, artifact, context)),
  ];
  return {
    format: isModel ? 'model-config' : language,
    findings: [
      ...configFindings(verdicts, text, artifact, context.rules),
      ...(await changedTemplates(facts, artifact, context)),
    ],
    members: membersOf(facts),
    incomplete: incompleteOf(parsed, text, hasModelConfigName(name)),
  };
}

/**
 * Settings of a training or a server, which name the model that they are about: whoever starts it trusts code there, and
 * that is judged as such. Libraries take the configuration of a model from JSON, and from few names only.
 */
function isOfCaller(
  { locator }: Artifact,
  language: Language,
  { roots }: ParsedConfig,
  { rules }: InspectionContext,
): (object: JsonObject) => boolean {
  if (locator.members.length > 0 || hasModelConfigName(baseName(locator))) return () => false;
  if (language === 'yaml') return () => true;
  const keys = rules.knowledge<{ readonly 'caller-keys': readonly string[] }>('hub')['caller-keys'];
  return (object) => roots.includes(object) && keys.some((key) => memberOf(object, key) !== undefined);
}

/** Templates go back to the pipeline, under a name that the inspector of templates knows. */
function membersOf(facts: readonly HubFact[]): Member[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'template') return [];
    const name = fact.name === '' ? 'chat_template' : `chat_template[${fact.name}]`;
    return [{ name, open: () => Promise.resolve({ bytes: memoryBytes(Buffer.from(fact.text)) }) }];
  });
}

/** What cannot be read matters where a library would look for it, and where Python's tags are or may be. */
function incompleteOf({ problem, tags }: ParsedConfig, text: string, isFixedName: boolean): Incomplete[] {
  if (problem === undefined) return [];
  const matters = isFixedName || tags.length > 0 || (problem.unread && mayHoldPythonTag(text));
  if (!matters) return [];
  const { reason } = problem;
  return [
    problem.unread ? { code: 'budget', reason, risk: 'unknown' } : { code: 'broken', reason, risk: 'inert' },
  ];
}

function tooLarge(size: number): Incomplete {
  return { code: 'budget', reason: `a configuration of ${size} bytes was not read`, risk: 'unknown' };
}

const NOTHING = { format: 'model-config', findings: [], members: [] } as const;
