// Tells programs from data by their first bytes.
import type { Bytes } from '../../core/bytes.ts';

export type ProgramKind =
  'an ELF program' | 'a Windows program' | 'a Mach-O program' | 'a llamafile' | 'a script';

/** Mach-O: 32 and 64 bits, both byte orders (mach-o/loader.h). A fat binary shares its magic with Java classes. */
const MACH_O: ReadonlySet<string> = new Set(['feedface', 'feedfacf', 'cefaedfe', 'cffaedfe']);
/** Where an MZ header says where the PE header is. */
const PE_POINTER = 0x3c;

/** `head` holds the first bytes, at least 64 if there are as many. */
export async function programKindOf(head: Uint8Array, bytes: Bytes): Promise<ProgramKind | undefined> {
  const start = Buffer.from(head.subarray(0, 64));
  if (start.length < 4) return undefined;
  const magic = start.toString('latin1');
  if (magic.startsWith('\x7fELF')) return 'an ELF program';
  if (magic.startsWith('#!')) return /^#! ?\/[\w./-]+/.test(magic) ? 'a script' : undefined;
  // Cosmopolitan's portable executables: a shell script that is a DOS header, too.
  if (magic.startsWith("MZqFpD='")) return 'a llamafile';
  if (MACH_O.has(start.toString('hex', 0, 4)) || isFat(start)) return 'a Mach-O program';
  return magic.startsWith('MZ') && (await hasPeHeader(start, bytes)) ? 'a Windows program' : undefined;
}

/** A fat binary holds a few architectures; where Java keeps its version, which is 45 or more. */
function isFat(start: Buffer): boolean {
  return start.length >= 8 && start.readUInt32BE(0) === 0xcafebabe && start.readUInt32BE(4) < 20;
}

async function hasPeHeader(start: Buffer, bytes: Bytes): Promise<boolean> {
  if (start.length < PE_POINTER + 4) return false;
  const header = await bytes.read(start.readUInt32LE(PE_POINTER), 4);
  return Buffer.from(header).toString('latin1') === 'PE\0\0';
}
