// The inspector of the binary parts of spaCy's models: MessagePack, with whole checkpoints of PyTorch inside.
import type { Artifact } from '../../core/artifact.ts';
import { sliceBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import {
  type Inspection,
  type InspectionContext,
  type Inspector,
  type Member,
  SNIFF_BYTES,
} from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { firstKey, type MsgpackBlob, type MsgpackFacts, readMsgpack } from '../../format/msgpack/read.ts';
import { looksLikePickle } from '../../format/pickle/sniff.ts';
import { baseName } from '../name.ts';

export const spacyMsgpackInspector: Inspector = {
  name: 'spacy-msgpack',
  // Under that suffix Flax keeps arrays and numbers, which it builds without any library's loader.
  recognises: ({ locator }, head) => firstKey(head) !== undefined && !baseName(locator).endsWith('.msgpack'),
  inspect: inspectMsgpack,
};

const ZIP = 'PK\x03\x04';

async function inspectMsgpack({ bytes }: Artifact, { rules }: InspectionContext): Promise<Inspection> {
  const key = firstKey(await bytes.read(0, 64)) ?? '';
  const facts = await readMsgpack(bytes);
  const isKnown = keysOf(rules).has(key);
  const isWhole = facts.stopped === undefined && facts.end === bytes.size;
  if (!isWhole && !isKnown && facts.stopped?.code !== 'BUDGET') return NOTHING;
  return {
    format: isKnown ? 'spacy-part' : 'msgpack',
    findings: [],
    members: await membersOf(bytes, facts),
    incomplete: incompleteOf(facts),
  };
}

/** Keys that the parts of a model begin with: other files may begin with the same bytes by chance. */
function keysOf(rules: RuleBook): ReadonlySet<string> {
  return rules.index('spacy-parts', rules, () => {
    const { parts } = rules.knowledge<{ readonly parts: readonly string[] }>('spacy');
    return new Set(parts);
  });
}

/** What thinc hands to torch.load(), and parts inside parts. */
async function membersOf(bytes: Artifact['bytes'], { blobs }: MsgpackFacts): Promise<Member[]> {
  const members: Member[] = [];
  for (const blob of blobs) if (await isLoaded(bytes, blob)) members.push(memberOf(bytes, blob));
  return members;
}

async function isLoaded(bytes: Artifact['bytes'], { offset, length }: MsgpackBlob): Promise<boolean> {
  const head = await bytes.read(offset, Math.min(length, SNIFF_BYTES));
  if (Buffer.from(head.subarray(0, 4)).toString('latin1') === ZIP) return true;
  return firstKey(head) !== undefined || looksLikePickle(head, length);
}

function memberOf(bytes: Artifact['bytes'], { path, offset, length }: MsgpackBlob): Member {
  const part = sliceBytes(bytes, offset, length);
  return { name: path, open: () => Promise.resolve({ bytes: part }) };
}

function incompleteOf({ stopped }: MsgpackFacts): Incomplete[] {
  if (stopped === undefined) return [];
  const { code, message: reason, offset } = stopped;
  return [
    code === 'BROKEN'
      ? { code: 'broken', reason: `spaCy cannot load it: ${reason}`, risk: 'inert', offset }
      : { code: 'budget', reason: `not read to its end: ${reason}`, risk: 'unknown', offset },
  ];
}

const NOTHING: Inspection = { format: '', findings: [], members: [], incomplete: [] };
