// The inspector of 7z archives: unpacks every member and hands it back, and reports what would write elsewhere.
import type { Artifact } from '../core/artifact.ts';
import { sliceBytes } from '../core/bytes.ts';
import type { Incomplete } from '../core/coverage.ts';
import type { Inspection, InspectionContext, Inspector, Member, OpenedMember } from '../core/inspection.ts';
import type { SevenZipArchive } from '../container/seven-zip/read.ts';
import { findSevenZip, looksLikeSevenZip } from '../container/seven-zip/sniff.ts';
import { anomalyFindings } from './anomalies.ts';
import { baseName } from './name.ts';

export const sevenZipInspector: Inspector = {
  name: 'seven-zip',
  // 7-Zip looks for the signature behind a program that unpacks itself, and behind anything in a file of this name.
  recognises: ({ bytes, locator }, head) => {
    if (looksLikeSevenZip(head)) return true;
    if (!isProgram(head) && !NAME.test(baseName(locator))) return false;
    return findSevenZip(bytes).then((start) => start !== undefined);
  },
  inspect: inspectSevenZip,
};

const NAME = /\.7z(?:\.\d+)?$/;
const VOLUME = /\.7z\.\d+$/;

/** How programs begin: for Windows and DOS, for Unix, for macOS. */
const PROGRAMS = [Buffer.from('MZ'), Buffer.from('\u007fELF'), Buffer.from('cffaedfe', 'hex')];

function isProgram(head: Uint8Array): boolean {
  return PROGRAMS.some((magic) => head[0] === magic[0] && magic.equals(head.subarray(0, magic.length)));
}

async function inspectSevenZip(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { bytes, locator } = artifact;
  const { readSevenZip } = await import('../container/seven-zip/read.ts');
  const archive = await readSevenZip(bytes, await findSevenZip(bytes));
  return {
    format: '7z',
    findings: anomalyFindings(archive.anomalies, artifact, context),
    members: membersOf(archive, artifact, context),
    incomplete: [...archive.incomplete, ...(VOLUME.test(baseName(locator)) ? [ONE_VOLUME] : [])],
  };
}

const ONE_VOLUME: Incomplete = {
  code: 'unsupported',
  reason: 'the archive is split into several files, which are read only when they are joined',
  risk: 'runs-code',
};

/** The files, numbered when they share a name, and what belongs to none of them: another reader may look there. */
function membersOf(archive: SevenZipArchive, artifact: Artifact, context: InspectionContext): Member[] {
  const members: Member[] = [];
  const seen = new Map<string, number>();
  for (const file of archive.members) {
    if (file.directory) continue;
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    const open = async (): Promise<OpenedMember> => {
      const { anomalies, ...opened } = await file.open();
      return { ...opened, findings: anomalyFindings(anomalies, artifact, context) };
    };
    const name = count === 1 ? file.name : `${file.name} (${count})`;
    members.push({ name, open });
  }
  for (const { offset, size } of archive.loose) {
    // A program in front is the file itself, which has its own inspector.
    if (offset === 0) continue;
    const open = (): Promise<OpenedMember> =>
      Promise.resolve({ bytes: sliceBytes(artifact.bytes, offset, size) });
    members.push({ name: `data at byte ${offset}`, open });
  }
  return members;
}
