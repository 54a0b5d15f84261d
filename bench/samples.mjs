// Makes the files that the benchmark reads: a large pickle, a sparse 1 GB checkpoint, and many small models.
import { mkdirSync, openSync, ftruncateSync, writeSync, closeSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const u32 = (value) => Buffer.from(new Uint32Array([value]).buffer);
const u16 = (value) => Buffer.from(new Uint16Array([value]).buffer);

/** A protocol-4 pickle of lists of small dictionaries with ints, floats, texts and memo entries. */
export function largePickle(opcodes) {
  const float = Buffer.alloc(9);
  float[0] = 0x47;
  float.writeDoubleBE(0.5, 1);
  // EMPTY_DICT MEMOIZE MARK "loss" MEMOIZE 0.5 "step" MEMOIZE 7 "tag" None SETITEMS: 12 opcodes with the APPEND
  const text = (value) => Buffer.concat([Buffer.from([0x8c, value.length]), Buffer.from(value)]);
  const entry = Buffer.concat([
    Buffer.from([0x7d, 0x94, 0x28]),
    text('loss'),
    Buffer.from([0x94]),
    float,
    text('step'),
    Buffer.from([0x94, 0x4b, 7]),
    text('tag'),
    Buffer.from([0x4e, 0x75, 0x61]),
  ]);
  const entries = Math.ceil(opcodes / 13);
  const head = Buffer.from([0x80, 4, 0x5d, 0x94]);
  return {
    bytes: Buffer.concat([head, ...Array.from({ length: entries }, () => entry), Buffer.from('.')]),
    opcodes: entries * 13 + 4,
  };
}

const STATE_DICT = Buffer.from(
  '\x80\x02ccollections\nOrderedDict\nq\x00)Rq\x01X\x06\x00\x00\x00weightq\x02ctorch._utils\n_rebuild_tensor_v2\nq\x03((X\x07\x00\x00\x00storageq\x04ctorch\nFloatStorage\nq\x05X\x01\x00\x00\x000q\x06X\x03\x00\x00\x00cpuq\x07K\x04tq\x08QK\x00K\x04\x85q\tK\x01\x85q\n\x89h\x00)Rq\x0btq\x0cRq\rs.',
  'latin1',
);

/** Writes a stored zip as torch writes one; members given as a size only are holes in a sparse file. */
export function writeCheckpoint(path, storages, storageBytes) {
  const file = openSync(path, 'w');
  const central = [];
  let offset = 0;
  const add = (name, content, size) => {
    const rest = Buffer.concat([
      u16(20),
      u16(0),
      u16(0),
      u16(0),
      u16(0),
      u32(0),
      u32(size),
      u32(size),
      u16(name.length),
    ]);
    writeSync(
      file,
      Buffer.concat([Buffer.from('PK\x03\x04'), rest, u16(0), Buffer.from(name)]),
      0,
      undefined,
      offset,
    );
    if (content !== undefined) writeSync(file, content, 0, undefined, offset + 30 + name.length);
    const tail = Buffer.concat([u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset), Buffer.from(name)]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), u16(20), rest, tail]));
    offset += 30 + name.length + size;
  };
  add('archive/data.pkl', STATE_DICT, STATE_DICT.length);
  for (let index = 0; index < storages; index++) add(`archive/data/${index}`, undefined, storageBytes);
  add('archive/version', Buffer.from('3\n'), 2);
  const directory = Buffer.concat(central);
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06'),
    u16(0),
    u16(0),
    u16(central.length),
    u16(central.length),
    u32(directory.length),
    u32(offset),
    u16(0),
  ]);
  writeSync(file, Buffer.concat([directory, end]), 0, undefined, offset);
  ftruncateSync(file, offset + directory.length + end.length);
  closeSync(file);
}

export function writeSmallModels(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    if (index % 2 === 0) writeFileSync(join(folder, `model-${index}.pkl`), STATE_DICT);
    else writeCheckpoint(join(folder, `model-${index}.pt`), 4, 64);
  }
}
