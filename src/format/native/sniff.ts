// Tells programs from data by their first bytes.
import type { Bytes } from '../../core/bytes.ts';

export type ProgramKind =
  'an ELF program' | 'a Windows program' | 'a Mach-O program' | 'a llamafile' | 'a script';

/** Mach-O: 32 and 64 bits, both byte orders (mach-o/loader.h). A fat binary shares its magic with Java classes. */
const MACH_O: ReadonlySet<string> = new Set(['feedface', 'feedfacf', 'cefaedfe', 'cffaedfe']);
/** Offsets in an ELF header of the byte order and of the machine (System V ABI, "ELF Header"). */
const ELF_DATA = 5;
const ELF_MACHINE = 18;
/** EM_CUDA and EM_AMDGPU of elf.h. */
const GPUS: ReadonlySet<number> = new Set([190, 224]);
/** Where an MZ header says where the PE header is. */
const PE_POINTER = 0x3c;

/** First bytes of all that {@link programKindOf} knows. */
const FIRST: ReadonlySet<number> = new Set([0x7f, 0x23, 0x4d, 0xfe, 0xce, 0xcf, 0xca]);

/** Whether a closer look is worth while. */
export function mayBeProgram(head: Uint8Array): boolean {
  return FIRST.has(head[0] ?? 0);
}

/** `head` holds the first bytes, at least 64 if there are as many. */
export async function programKindOf(head: Uint8Array, bytes: Bytes): Promise<ProgramKind | undefined> {
  const start = Buffer.from(head.subarray(0, 64));
  if (start.length < 4) return undefined;
  const magic = start.toString('latin1');
  if (magic.startsWith('\x7fELF')) return isForGpu(start) ? undefined : 'an ELF program';
  if (magic.startsWith('#!')) return /^#! ?\/[\w./-]+/.test(magic) ? 'a script' : undefined;
  // Cosmopolitan's portable executables: a shell script that is a DOS header, too.
  if (magic.startsWith("MZqFpD='")) return 'a llamafile';
  if (MACH_O.has(start.toString('hex', 0, 4)) || isFat(start)) return 'a Mach-O program';
  return magic.startsWith('MZ') && (await hasPeHeader(start, bytes)) ? 'a Windows program' : undefined;
}

/** What CUDA and ROCm compile to is packed as ELF, too; it runs on the device and reaches nothing else. */
function isForGpu(start: Buffer): boolean {
  if (start.length < ELF_MACHINE + 2) return false;
  const isBigEndian = start[ELF_DATA] === 2;
  return GPUS.has(isBigEndian ? start.readUInt16BE(ELF_MACHINE) : start.readUInt16LE(ELF_MACHINE));
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
