// Reads and judges a Keras configuration.
import type { Artifact } from '../../core/artifact.ts';
import { memoryBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Inspection, InspectionContext, Member } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { byteOffsets, decodeJsonBytes } from '../../format/keras/encoding.ts';
import { KerasError } from '../../format/keras/errors.ts';
import { type Json, parseJson } from '../../format/keras/json.ts';
import { KERAS_LIMITS } from '../../format/keras/limits.ts';
import { kindOfJson } from '../../format/keras/sniff.ts';
import { isFixedName } from './claims.ts';
import { type FindingsOptions, findingsOf } from './findings.ts';
import { judgeConfig } from './judge.ts';
import { KerasKnowledge } from './knowledge.ts';

export async function inspectConfig(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { size } = artifact.bytes;
  if (size > KERAS_LIMITS.bytes) return unread('budget', `a configuration of ${size} bytes was not read`);
  const { text, utf8, mark } = decodeJsonBytes(await artifact.bytes.read(0, size));
  let json: Json;
  try {
    json = parseJson(text);
  } catch (error) {
    return refused(error, artifact);
  }
  const kind = kindOfJson(json, isFixedName(artifact));
  if (kind !== 'config') return { ...NOTHING, format: kind === 'metadata' ? 'keras-metadata' : 'json' };
  // Where bytes were replaced, or are no UTF-8, characters and bytes cannot be matched.
  const exact = utf8 && mark + Buffer.byteLength(text) === size;
  const place = exact ? byteOffsets(text, mark) : undefined;
  return { format: 'keras-config', ...inspectJson(json, { artifact, context, place }) };
}

/** Judges a parsed configuration. */
export function inspectJson(
  json: Json,
  options: FindingsOptions,
): Pick<Inspection, 'findings' | 'members' | 'incomplete'> {
  const { rules, allowedGlobals } = options.context;
  try {
    const { verdicts, torchModules } = judgeConfig(json, knowledgeOf(rules, allowedGlobals));
    return { ...findingsOf(verdicts, options), members: torchModules.map(torchMember) };
  } catch (error) {
    if (!(error instanceof KerasError)) throw error;
    return { findings: [], members: [], incomplete: [incompleteOf(error)] };
  }
}

/** Python decodes with errors passed over, and so does the platform. */
function torchMember(encoded: string, index: number): Member {
  const bytes = memoryBytes(Buffer.from(encoded, 'base64'));
  return { name: `torch module ${index + 1}`, open: () => Promise.resolve({ bytes }) };
}

function knowledgeOf(rules: RuleBook, allowed: ReadonlySet<string>): KerasKnowledge {
  return rules.index('keras', allowed, () => new KerasKnowledge(rules, allowed));
}

export function incompleteOf(error: KerasError): Incomplete {
  return error.code === 'BUDGET'
    ? { code: 'budget', reason: `the Keras configuration holds ${error.message}`, risk: 'runs-code' }
    : { code: 'broken', reason: `the Keras configuration is ${error.message}`, risk: 'inert' };
}

/** Only Keras' own file is known to be broken; any other JSON with such words may be another program's. */
function refused(error: unknown, artifact: Artifact): Inspection {
  if (!(error instanceof KerasError)) throw error;
  if (!isFixedName(artifact) && error.code === 'NOT_JSON') return { ...NOTHING, format: 'json' };
  return { ...NOTHING, format: 'keras-config', incomplete: [incompleteOf(error)] };
}

function unread(code: 'budget', reason: string): Inspection {
  return { ...NOTHING, format: 'keras-config', incomplete: [{ code, reason, risk: 'runs-code' }] };
}

const NOTHING = { findings: [], members: [], incomplete: [] } as const;
