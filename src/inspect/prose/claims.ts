// Which texts are prose, and how each is read.
import type { Artifact, MemberUse } from '../../core/artifact.ts';
import { isTemplateMember } from '../template/claims.ts';
import type { ProseKnowledge, Reading } from './knowledge.ts';

/** Bytes of a text that are read. Longer ones are data; the longest README among 20 000 has two megabytes. */
export const MAX_BYTES = 4 * 2 ** 20;

/** Cells of a notebook are Markdown. */
export const CELLS: Reading = { dialect: 'markdown', agent: false };

/** What a cell printed: a page hides nothing in it, and what stands there may be the data that it works on. */
const PRINTED: Reading = { dialect: 'plain', agent: false, printed: true };

/** Templates are also handed back as members of the files that hold them. */
const TEMPLATE: Reading = { dialect: 'template', agent: false };

/** Decoded texts, by what is done with them. */
const DECODED: Readonly<Partial<Record<MemberUse, Reading>>> = {
  prose: CELLS,
  printed: PRINTED,
  said: TEMPLATE,
  obeyed: { dialect: 'markdown', agent: true },
};

export function readingOf(artifact: Artifact, { find }: ProseKnowledge): Reading | undefined {
  const { locator, use } = artifact;
  if (use !== undefined) return DECODED[use];
  return isTemplateMember(artifact) ? TEMPLATE : find(locator.members.at(-1) ?? locator.path);
}

export function isProse(use: Artifact['use']): boolean {
  return use !== undefined && DECODED[use] !== undefined;
}
