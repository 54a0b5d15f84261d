// Builds tar archives, honest and not, from a list of what they hold.

export interface TarExampleMember {
  readonly name?: string;
  readonly text?: string;
  readonly data?: Uint8Array;
  /** One character of the type field; a plain file unless told. */
  readonly type?: string;
  readonly link?: string;
  /** What the size field says; the length of the content unless told. */
  readonly size?: number;
  /** Records of an extended header in front. */
  readonly pax?: Readonly<Record<string, string>>;
  /** Instead of a member: the two zero blocks of an end. */
  readonly end?: true;
  /** `ustar` unless told; empty for the headers of before. */
  readonly magic?: string;
  readonly prefix?: string;
}

const BLOCK = 512;

/** The members in order, and an end. */
export function buildTar(
  members: readonly TarExampleMember[],
  end: Uint8Array = Buffer.alloc(2 * BLOCK),
): Buffer {
  return Buffer.concat([...members.flatMap(memberParts), end]);
}

function memberParts(member: TarExampleMember): Uint8Array[] {
  if (member.end === true) return [Buffer.alloc(2 * BLOCK)];
  const data = member.data ?? Buffer.from(member.text ?? '');
  const parts = [tarHeader(member, data.length), data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK)];
  if (member.pax === undefined) return parts;
  const records = Object.entries(member.pax).map(([key, value]) => paxRecord(key, value));
  return [...memberParts({ name: 'PaxHeaders/0', type: 'x', text: records.join('') }), ...parts];
}

/** One header block with a right checksum. */
export function tarHeader(member: TarExampleMember, length = 0): Buffer {
  const { name = '', type = '0', link = '', size = length, magic = 'ustar\u000000', prefix = '' } = member;
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100);
  block.write('0000644\u00000000000\u00000000000\u0000', 100);
  block.write(`${size.toString(8).padStart(11, '0')}\u000014000000000\u0000`, 124);
  block.write(' '.repeat(8), 148);
  block.write(type, 156, 1);
  block.write(link, 157, 100);
  block.write(magic, 257, 8, 'latin1');
  block.write(prefix, 345, 155);
  return withChecksum(block);
}

/** The block with the sum of its bytes written where it belongs. */
export function withChecksum(block: Buffer): Buffer {
  block.write(' '.repeat(8), 148);
  const sum = block.subarray(0, BLOCK).reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148);
  return block;
}

/** The length counts its own digits. */
export function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest;
  while (rest + String(length).length !== length) length = rest + String(length).length;
  return `${length} ${key}=${value}\n`;
}
