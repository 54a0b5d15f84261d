// Builds the little archives that examples of rules describe.
import { deflateRawSync } from 'node:zlib';

export interface ZipExampleMember {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly zeros?: number;
}

/** A plain zip of the members, in order, with `prefix` in front of it. Zeros are deflated, text is stored. */
export function buildExampleZip(members: readonly ZipExampleMember[], prefix = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from(prefix)];
  const central: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const plain =
      member.zeros === undefined
        ? Buffer.from(member.bytes ?? Buffer.from(member.text ?? ''))
        : Buffer.alloc(member.zeros);
    const packed = member.zeros === undefined ? plain : deflateRawSync(plain);
    const name = Buffer.from(member.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(member.zeros === undefined ? 0 : 8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), common, name, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
