// Keras' notes in a SavedModel: what they would make Keras build again, judged by the rules for Keras configurations.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import type { Inspection, InspectionContext, Member } from '../../core/inspection.ts';
import { byteOffsets, decodeJsonBytes } from '../../format/keras/encoding.ts';
import { KerasError } from '../../format/keras/errors.ts';
import { parseJson } from '../../format/keras/json.ts';
import { KERAS_LIMITS } from '../../format/keras/limits.ts';
import type { Located } from '../../format/protobuf/message.ts';
import type { Contents } from '../../format/tensorflow/contents.ts';
import { incompleteOf, inspectJson } from '../keras/inspect.ts';

type Part = Pick<Inspection, 'findings' | 'members' | 'incomplete'>;

/** In a SavedModel the graph takes the place of a class that Keras does not know: no code has to be brought along. */
const REVIVED = 'KERAS-CUSTOM-CODE';

/** A model repeats the configurations of its layers: what both say is one finding. */
export async function inspectNotes(
  configs: readonly Located[],
  artifact: Artifact,
  context: InspectionContext,
  contents: Contents,
): Promise<Part> {
  const findings = new Map<string, Finding>();
  const incomplete = new Map<string, Incomplete>();
  const members: Member[] = [];
  for (const config of configs) {
    const part = await inspectNote(config, artifact, context, contents);
    members.push(...part.members);
    for (const each of part.incomplete) incomplete.set(each.code, each);
    for (const finding of part.findings) {
      const key = JSON.stringify([finding.rule, finding.subject]);
      if (finding.rule !== REVIVED && !findings.has(key)) findings.set(key, finding);
    }
  }
  return { findings: [...findings.values()], members, incomplete: [...incomplete.values()] };
}

async function inspectNote(
  config: Located,
  artifact: Artifact,
  context: InspectionContext,
  contents: Contents,
): Promise<Part> {
  try {
    const bytes = await contents.open(config);
    if (bytes.size > KERAS_LIMITS.bytes) throw new KerasError('BUDGET', `${bytes.size} bytes of notes`);
    const { text, mark } = decodeJsonBytes(await bytes.read(0, bytes.size));
    const place = contents.plain ? { place: byteOffsets(text, config.offset + mark) } : {};
    return inspectJson(parseJson(text), { artifact, context, where: "Keras' notes", ...place });
  } catch (error) {
    if (!(error instanceof KerasError)) throw error;
    return { findings: [], members: [], incomplete: [incompleteOf(error)] };
  }
}
