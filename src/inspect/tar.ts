// The inspector of tar archives: hands every member back, and reports what would write or read elsewhere.
import type { Artifact } from '../core/artifact.ts';
import { sliceBytes } from '../core/bytes.ts';
import type { Inspection, InspectionContext, Inspector, Member } from '../core/inspection.ts';
import type { TarArchive, TarMember } from '../container/tar/read.ts';
import { looksLikeTar } from '../container/tar/sniff.ts';
import { isTorchTar } from '../format/torch/legacy.ts';
import { anomalyFindings } from './anomalies.ts';

export const tarInspector: Inspector = {
  name: 'tar',
  recognises: (_artifact, head) => looksLikeTar(head),
  inspect: inspectTar,
};

async function inspectTar(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { readTar } = await import('../container/tar/read.ts');
  const archive = await readTar(artifact.bytes);
  const isTorch = isTorchTar(await artifact.bytes.read(0, 512));
  return {
    format: isTorch ? 'torch-tar' : 'tar',
    findings: anomalyFindings(archive.anomalies, artifact, context),
    members: await membersOf(archive, artifact, isTorch),
    incomplete: archive.incomplete,
  };
}

/** The files, numbered when they share a name, and whatever lies behind the end. */
async function membersOf(archive: TarArchive, { bytes }: Artifact, isTorch: boolean): Promise<Member[]> {
  const members: Member[] = [];
  const seen = new Map<string, number>();
  for (const file of archive.members) {
    if (file.kind !== 'file') continue;
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    const name = count === 1 ? file.name : `${file.name} (${count})`;
    const records = isTorch ? await torchRecords(file, name, bytes) : undefined;
    members.push(...(records ?? [{ name, open: () => file.open() }]));
  }
  const { trailing } = archive;
  if (trailing !== undefined) {
    const rest = sliceBytes(bytes, trailing, bytes.size - trailing);
    members.push({ name: `data behind byte ${trailing}`, open: () => Promise.resolve({ bytes: rest }) });
  }
  return members;
}

/** The pickles of a member that mixes them with raw data; undefined when it is no such member, or not as it should be. */
async function torchRecords(
  file: TarMember,
  name: string,
  bytes: Artifact['bytes'],
): Promise<Member[] | undefined> {
  const kind = file.name.replace(/^(?:\.\/)+/, '');
  if (kind !== 'storages' && kind !== 'tensors') return undefined;
  const content = sliceBytes(bytes, file.dataOffset, file.size);
  const { readTorchRecords } = await import('../format/torch-tar/records.ts');
  const { pickles, whole } = await readTorchRecords(content, kind);
  if (!whole) return undefined;
  return pickles.map(({ start, end }) => ({
    name: `${name}, pickle at byte ${start}`,
    open: () => Promise.resolve({ bytes: sliceBytes(content, start, end - start) }),
  }));
}
