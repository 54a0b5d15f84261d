// Whole tiny pull requests: what the repository holds before and after, and nothing else.
import type { HubDescription } from '../contract/hub.ts';
import { lfsPointer } from '../contract/lfs.ts';
import { sha256 } from '../contract/hub.ts';
import type { FileContent } from '../contract/repository.ts';
import { BENIGN, MALICIOUS, UNKNOWN } from './models.ts';

export type Files = Readonly<Record<string, FileContent>>;
export type Changes = Readonly<Record<string, FileContent | null>>;

/** A pull request that makes `changes` to a repository that holds a README and `before`. */
export function pullRequest(
  changes: Changes,
  before: Files = {},
  more: Partial<HubDescription> = {},
): HubDescription {
  return {
    commits: { base: { files: { 'README.md': '# Models\n', ...before } }, head: { changes } },
    pull: {},
    ...more,
  };
}

/** The pointer that git keeps in place of these bytes. */
function pointerTo(data: Uint8Array): string {
  return lfsPointer(sha256(data), data.length);
}

export const POLICY = '.github/model-guard.yml';

export const PULL_REQUESTS = {
  malicious: pullRequest({ 'models/resnet.pt': MALICIOUS }),
  benign: pullRequest({ 'models/resnet.pt': BENIGN }),
  unknown: pullRequest({ 'models/net.pt': UNKNOWN }),
  textOnly: pullRequest({ 'README.md': '# Models\n\nMore words.\n', 'src/train.py': 'import os\n' }),
  /** From somebody's own copy, with the read-only token that GitHub gives those. */
  fork: pullRequest({ 'models/resnet.pt': MALICIOUS }, {}, { pull: { fork: true, number: 12 } }),
  renamed: pullRequest({ 'old.pt': null, 'models/new.pt': MALICIOUS }, { 'old.pt': MALICIOUS }),
  untouched: pullRequest({ 'README.md': '# More\n' }, { 'old.pt': MALICIOUS }),
  replaced: pullRequest({ 'model.pt': MALICIOUS }, { 'model.pt': BENIGN }),
  deleted: pullRequest({ 'model.pt': null }, { 'model.pt': MALICIOUS }),
  disguised: pullRequest({ 'docs/logo.png': MALICIOUS, 'LICENSE.bak': UNKNOWN }),
  linked: pullRequest({
    'latest.pt': { content: '/etc/passwd', mode: '120000' },
    'vendor/zoo': { submodule: 'd'.repeat(40) },
  }),
  pointer: pullRequest({ 'big.pt': pointerTo(BENIGN) }, {}, { lfs: [BENIGN] }),
  poisonedPointer: pullRequest({ 'big.pt': pointerTo(MALICIOUS) }, {}, { lfs: [MALICIOUS] }),
  lostObject: pullRequest({ 'big.pt': pointerTo(BENIGN) }),
  /** The store hands out other bytes than the pointer names. */
  forgedObject: pullRequest(
    { 'big.pt': pointerTo(MALICIOUS) },
    {},
    { lfsForged: { [sha256(MALICIOUS)]: BENIGN } },
  ),
  movedPointer: pullRequest(
    { 'big.pt': pointerTo(MALICIOUS) },
    { 'big.pt': pointerTo(BENIGN) },
    { lfs: [BENIGN, MALICIOUS] },
  ),
} as const satisfies Readonly<Record<string, HubDescription>>;
