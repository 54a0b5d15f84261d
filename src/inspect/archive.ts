// The inspector of zip archives: hands every member back, and reports what only a hand-made archive does.
import { type Artifact, memberName, type MemberUse } from '../core/artifact.ts';
import type { Finding } from '../core/finding.ts';
import type { Inspection, InspectionContext, Inspector, Member, OpenedMember } from '../core/inspection.ts';
import { findingOf, matchOf, type Rule } from '../core/rule.ts';
import type { ZipAnomaly, ZipArchive } from '../container/zip/read.ts';
import { hasZipTail, looksLikeZip } from '../container/zip/sniff.ts';
import { claimsOf, recordsOf } from './torch-records.ts';
import { type TorchLayout, torchLayout, type TorchRole } from '../format/torch/zip-layout.ts';

export const archiveInspector: Inspector = {
  name: 'archive',
  // A zip may hide behind another format: loaders look for its directory at the end. Storages are not searched: a
  // checkpoint has thousands, and nothing opens one as an archive.
  recognises: async (artifact, head) =>
    looksLikeZip(head) || (artifact.use !== 'raw' && (await hasZipTail(artifact.bytes))),
  inspect: inspectArchive,
};

async function inspectArchive(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { readZip } = await import('../container/zip/read.ts');
  const archive = await readZip(artifact.bytes);
  const layout = torchLayout(archive.members);
  return {
    format: layout === undefined ? 'zip' : 'torch-zip',
    findings: findingsOf(archive.anomalies, artifact, context),
    members: membersOf(archive, layout, artifact, context),
    incomplete: archive.incomplete,
  };
}

/** What torch does with a member by its role. */
const USE_OF: Readonly<Record<TorchRole, MemberUse | undefined>> = {
  pickle: 'pickle',
  'debug-pickle': 'pickle',
  storage: 'raw',
  code: undefined,
  metadata: undefined,
  other: undefined,
};

/** Two members of one name stay two: the second and later ones are numbered. */
function membersOf(
  archive: ZipArchive,
  layout: TorchLayout | undefined,
  artifact: Artifact,
  context: InspectionContext,
): Member[] {
  const seen = new Map<string, number>();
  const records = layout === undefined ? new Map() : recordsOf(archive.members);
  return archive.members
    .filter((member) => !member.directory)
    .map((member) => {
      const count = (seen.get(member.name) ?? 0) + 1;
      seen.set(member.name, count);
      const open = async (): Promise<OpenedMember> => {
        const { anomalies, ...opened } = await member.open();
        return { ...opened, findings: findingsOf(anomalies, artifact, context) };
      };
      const use = USE_OF[layout?.roles[member.index] ?? 'other'];
      const name = count === 1 ? member.name : `${member.name} (${count})`;
      return Object.assign({ name, claims: claimsOf(member, records), open }, use && { use });
    });
}

/** One finding per rule and kind of anomaly; the first few members are named. */
function findingsOf(
  anomalies: readonly ZipAnomaly[],
  artifact: Artifact,
  context: InspectionContext,
): Finding[] {
  if (anomalies.length === 0) return [];
  const kinds = new Map<ZipAnomaly['kind'], [ZipAnomaly, ...ZipAnomaly[]]>();
  for (const anomaly of anomalies) {
    const group = kinds.get(anomaly.kind);
    if (group === undefined) kinds.set(anomaly.kind, [anomaly]);
    else group.push(anomaly);
  }
  return context.rules.ofSurface('archive').flatMap((rule) =>
    anomaliesOf(rule).flatMap((kind) => {
      const group = kinds.get(kind);
      return group === undefined ? [] : [findingOfGroup(rule, group, artifact)];
    }),
  );
}

function findingOfGroup(
  rule: Rule,
  group: readonly [ZipAnomaly, ...ZipAnomaly[]],
  artifact: Artifact,
): Finding {
  const more = group.length > 1 ? ` (and ${group.length - 1} more of the kind)` : '';
  const { path, members } = artifact.locator;
  return findingOf(rule, {
    evidence: `${memberName(artifact.locator) ?? path}: ${group[0].detail}${more}`,
    location: { path, members },
    subject: JSON.stringify([group[0].kind, ...new Set(group.map((anomaly) => anomaly.detail))]),
  });
}

function anomaliesOf(rule: Rule): readonly ZipAnomaly['kind'][] {
  return matchOf<{ readonly anomalies: readonly ZipAnomaly['kind'][] }>(rule).anomalies ?? [];
}
