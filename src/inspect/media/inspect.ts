// Says what a picture, a sound or a font carries that nobody sees or hears.
import type { Artifact } from '../../core/artifact.ts';
import { memoryBytes, sliceBytes } from '../../core/bytes.ts';
import type { Finding } from '../../core/finding.ts';
import { type Inspection, type InspectionContext, type Member, SNIFF_BYTES } from '../../core/inspection.ts';
import { findingOf } from '../../core/rule.ts';
import type { MediaFacts } from '../../format/media/facts.ts';
import { readMedia } from '../../format/media/read.ts';
import { type MediaKind, mediaKindOf } from '../../format/media/sniff.ts';
import { isText } from '../hooks/media.ts';
import { baseName } from '../name.ts';
import { quoted } from '../quoted.ts';
import { utf8 } from '../utf8.ts';
import { mediaKnowledge } from './knowledge.ts';
import { scriptsOf } from './svg.ts';
import { carriedBy, contentStart } from './tail.ts';

/** Characters of a drawing that are searched for scripts. */
const MAX_DRAWING = 16 * 2 ** 20;
/** What follows the first bytes of a file that breaks off is looked at as text; where all is text, hooks say it. */
const HEAD_BYTES = 6;

export async function inspectMedia(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { bytes, locator } = artifact;
  const kind = mediaKindOf(await bytes.read(0, SNIFF_BYTES), baseName(locator));
  if (kind === undefined) return drawing(artifact);
  const facts = await readMedia(kind, bytes);
  const behind = await behindEnd(kind, facts, artifact, context);
  return {
    // Names of models promise more than a picture: it is left to others to say that it is none.
    format: '',
    findings: [...textFindings(facts, artifact, context), ...behind.findings],
    members: behind.members,
    incomplete: [],
  };
}

/** Scripts go to the readers of programs, on their lines. */
async function drawing({ bytes }: Artifact): Promise<Inspection> {
  const scripts = scriptsOf(utf8(await bytes.read(0, MAX_DRAWING)));
  const members: Member[] =
    scripts === undefined
      ? []
      : [
          {
            use: 'javascript',
            place: ({ line }) => ({ line }),
            open: () => Promise.resolve({ bytes: memoryBytes(Buffer.from(scripts)) }),
          },
        ];
  return { format: '', findings: [], members, incomplete: [] };
}

function textFindings({ texts }: MediaFacts, { locator }: Artifact, { rules }: InspectionContext): Finding[] {
  const rule = rules.rule('MEDIA-CODE-IN-TEXT');
  const { signs } = mediaKnowledge(rules);
  for (const { where, offset, text } of texts) {
    const sign = signs.find(({ expression }) => expression.test(text));
    if (sign === undefined) continue;
    const told = text.slice(Math.max(0, text.search(sign.expression))).slice(0, 120);
    const evidence = `${where} of the file ${sign.says}: ${quoted(told)}`;
    const { path, members } = locator;
    const location = { path, members, offset };
    return [
      findingOf(rule, {
        evidence,
        location,
        subject: told,
        ...(sign.grave === true && { severity: 'HIGH' }),
      }),
    ];
  }
  return [];
}

async function behindEnd(
  kind: MediaKind,
  { end }: MediaFacts,
  { locator: { path, members }, bytes }: Artifact,
  { rules }: InspectionContext,
): Promise<Pick<Inspection, 'findings' | 'members'>> {
  const isHeadOnly = end === undefined && isText(utf8(await bytes.read(0, SNIFF_BYTES)));
  const start = isHeadOnly ? undefined : await contentStart(bytes, end ?? HEAD_BYTES);
  if (start === undefined) return { findings: [], members: [] };
  const rest = sliceBytes(bytes, start, bytes.size - start);
  const carried = await carriedBy(rest, end !== undefined, rules);
  if (carried === undefined) {
    const isArchive = utf8(await rest.read(0, 2)) === 'PK';
    const member = { name: 'appended data', open: () => Promise.resolve({ bytes: rest }) };
    // Archives are found by their end, in the file as a whole.
    return { findings: [], members: end === undefined || isArchive ? [] : [member] };
  }
  const where = end === undefined ? `instead of a ${kind}` : `behind the end of the ${kind}`;
  const evidence = `${rest.size} bytes ${where} are ${carried.what}${carried.told === '' ? '' : `: ${quoted(carried.told)}`}`;
  const location = { path, members, offset: start };
  const subject = `${carried.what} ${carried.told}`;
  return {
    findings: [findingOf(rules.rule('MEDIA-APPENDED-PROGRAM'), { evidence, location, subject })],
    members: [],
  };
}
