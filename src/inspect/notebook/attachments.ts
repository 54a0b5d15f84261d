// Files that cells of text show: decoded, and judged as what they are rather than what their type says.
import { memoryBytes } from '../../core/bytes.ts';
import { type Member, SNIFF_BYTES } from '../../core/inspection.ts';
import { programKindOf } from '../../format/native/sniff.ts';
import type { NotebookAttachment, NotebookFacts } from '../../format/notebook/facts.ts';
import type { FileLines } from '../../format/notebook/file-lines.ts';
import { lookAt } from '../../format/pickle/sniff.ts';
import { quoted } from '../quoted.ts';
import type { NotebookKnowledge } from './knowledge.ts';
import { scriptsUnder, type ShownPart } from './shown.ts';
import type { NotebookVerdict } from './verdicts.ts';

export interface Attachments {
  readonly verdicts: readonly NotebookVerdict[];
  /** Those that are pages. */
  readonly parts: readonly ShownPart[];
  /** All but pictures, for whoever reads such files. */
  readonly members: readonly Member[];
}

/** Attachments of one notebook that are told. */
const MOST = 20;
/** Characters of base64 that hold what a file is recognised by. */
const HEAD = Math.ceil(SNIFF_BYTES / 3) * 4;
/** The beginning of a page, in any of its spellings. */
const PAGE = /^\uFEFF?\s{0,200}<(?:[!?a-z])/i;
const TEXT_TYPE = /^(?:text\/|application\/(?:json|xml|x-yaml)|image\/svg)/;

interface Kind {
  readonly says: string;
  readonly grave: boolean;
  readonly compiled?: boolean;
}

/** Pictures are left at their first bytes: most attachments are, and large. */
export async function attachmentsOf(
  { cells }: NotebookFacts,
  lines: FileLines,
  knowledge: NotebookKnowledge,
): Promise<Attachments> {
  const verdicts: NotebookVerdict[] = [];
  const parts: ShownPart[] = [];
  const members: Member[] = [];
  const pictures = knowledge['picture-magic'].map((magic) => Buffer.from(magic, 'hex'));
  for (const { number: cell, attachments } of cells)
    for (const attachment of attachments) {
      const raw = attachment.fragments.map(({ value }) => value).join('');
      const head = bytesOf(raw.slice(0, HEAD));
      if (pictures.some((magic) => startsWith(head, magic)) || isBox(head)) continue;
      const offset = (attachment.fragments[0]?.start ?? 0) + 1;
      const data = bytesOf(raw);
      const page = pageOf(raw, head, data);
      if (page !== undefined) parts.push(partOf(attachment, page, cell, offset));
      const kind = await kindOf(attachment, head, data, page, knowledge);
      const isTold = kind !== undefined && verdicts.length < MOST;
      if (isTold) verdicts.push({ ...verdictOf(attachment, kind), offset, cell });
      // Of compiled code nobody has more to say.
      if (!isTold || kind.compiled !== true)
        members.push(memberOf(attachment, data, () => lines.place(offset, cell)));
    }
  return { verdicts, parts, members };
}

function bytesOf(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

function startsWith(head: Buffer, magic: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}

/** Pictures and films in the boxes of ISO 14496-12: the size of the first, then its name. */
function isBox(head: Buffer): boolean {
  return head.toString('latin1', 4, 8) === 'ftyp';
}

/** The text of a page, which some tools put there as it is. */
function pageOf(raw: string, head: Buffer, data: Buffer): string | undefined {
  if (PAGE.test(raw.slice(0, 400))) return raw;
  return PAGE.test(head.toString('utf8')) ? data.toString('utf8') : undefined;
}

function partOf({ type }: NotebookAttachment, text: string, cell: number, offset: number): ShownPart {
  const scripts = scriptsUnder(type.startsWith('image/svg') ? 'image/svg+xml' : 'text/html', text);
  return { of: 'attachment', cell, type, text, scripts, rawAt: () => offset };
}

function memberOf(
  { name, type }: NotebookAttachment,
  data: Buffer,
  place: NonNullable<Member['place']>,
): Member {
  const open: Member['open'] = () => Promise.resolve({ bytes: memoryBytes(data) });
  return TEXT_TYPE.test(type) ? { use: 'text', place, open } : { name, open };
}

/** What it is when its type says that it is a picture, and it is something else that is known. */
async function kindOf(
  { type }: NotebookAttachment,
  head: Buffer,
  data: Buffer,
  page: string | undefined,
  knowledge: NotebookKnowledge,
): Promise<Kind | undefined> {
  if (!type.startsWith('image/') || type.startsWith('image/svg')) return undefined;
  if (page !== undefined)
    return /<svg\b/i.test(page.slice(0, SNIFF_BYTES)) ? undefined : { says: 'a page', grave: false };
  const program = await programKindOf(head, memoryBytes(data));
  if (program !== undefined) return { says: program, grave: true, compiled: program !== 'a script' };
  if (lookAt(head, data.length) === 'pickle') return { says: 'a pickle', grave: true };
  const archive = knowledge['archive-magic'].find(({ magic }) => startsWith(head, Buffer.from(magic, 'hex')));
  return archive && { says: archive.says, grave: false };
}

function verdictOf(
  { name, type }: NotebookAttachment,
  { says, grave }: Kind,
): Pick<NotebookVerdict, 'rule' | 'evidence' | 'subject' | 'severity'> {
  return {
    rule: 'NOTEBOOK-ATTACHMENT',
    evidence: `the attachment ${quoted(name, 80)} says that it is ${quoted(type, 60)} and is ${says}`,
    subject: `${name} ${says}`,
    ...(!grave && { severity: 'MEDIUM' as const }),
  };
}
