// The notices about packages that registries were not asked about, or that were not looked into, and why.
import type { AddedPackage } from '../core/package.ts';

/** `unasked`: nothing is known of it; `unfetched`: its file was not looked into; `unlocked`: it was, without a hash. */
export interface Remark {
  readonly added: AddedPackage;
  readonly what: 'unasked' | 'unfetched' | 'unlocked';
  readonly why: string;
}

const SAYS: Readonly<Record<Remark['what'], string>> = {
  unasked: 'Registry: what is known of these packages was not looked up',
  unfetched: 'Registry: these packages were not looked into',
  unlocked:
    "Registry: the lockfile has no hash to verify these packages by, so that the registry's own was taken",
};
/** Packages told of one reason; the rest is a number. */
const TOLD = 5;
/** Notices in one run. */
const NOTICES = 20;

/** One for each reason. */
export function groupedNotices(remarks: readonly Remark[]): string[] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = JSON.stringify([remark.what, remark.why]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [remark]);
    else group.push(remark);
  }
  return [...groups.values()].slice(0, NOTICES).map(noticeOf);
}

function noticeOf(remarks: readonly Remark[]): string {
  const told = remarks.slice(0, TOLD).map(({ added: { name, version } }) => `${name} ${version}`);
  const more = remarks.length > TOLD ? ` and ${remarks.length - TOLD} more` : '';
  const what = remarks[0]?.what ?? 'unasked';
  const why = remarks[0]?.why ?? '';
  return `${SAYS[what]}${why === '' ? '' : ` (${why})`}: ${told.join(', ')}${more}.`;
}

export function tooManyNotice(wanted: number, chosen: number): string[] {
  const rest = wanted - chosen;
  if (rest === 0) return [];
  return [
    `Registry: ${rest} of ${wanted} packages were not looked into, which is more than one run fetches.`,
  ];
}

/** Of other ecosystems, and those of registries that are not public. */
export function unfetchedNotice(count: number): string[] {
  if (count === 0) return [];
  const which = count === 1 ? '1 package was' : `${count} packages were`;
  return [`Registry: ${which} not looked into: only public packages of npm and PyPI are fetched.`];
}
