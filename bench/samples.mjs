// Makes the files that the benchmark reads: a large pickle, a sparse 1 GB checkpoint, and many small models.
import { mkdirSync, openSync, ftruncateSync, writeSync, closeSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const u32 = (value) => Buffer.from(new Uint32Array([value]).buffer);
const u16 = (value) => Buffer.from(new Uint16Array([value]).buffer);

/**
 * What pickle writes for a list of `{"loss": 0.5, "step": 7, "tag": None}`: keys are written once and then taken from
 * the memo, every dictionary is memoised, items come in batches of a thousand. Ten opcodes a row.
 */
export function largePickle(opcodes) {
  const key = (text) =>
    Buffer.concat([Buffer.from([0x8c, text.length]), Buffer.from(text), Buffer.from([0x94])]);
  const half = Buffer.alloc(9, 0x47);
  half.writeDoubleBE(0.5, 1);
  const row = (loss, step, tag) =>
    Buffer.concat([
      Buffer.from([0x7d, 0x94, 0x28]),
      loss,
      half,
      step,
      Buffer.from([0x4b, 7]),
      tag,
      Buffer.from([0x4e, 0x75]),
    ]);
  const get = (index) => Buffer.from([0x68, index]);
  const first = row(key('loss'), key('step'), key('tag'));
  const other = row(get(2), get(3), get(4));
  const batches = Math.ceil(opcodes / 10_002);
  const parts = [Buffer.from([0x80, 4, 0x5d, 0x94])];
  for (let batch = 0; batch < batches; batch++) {
    const rows = Array.from({ length: 1000 }, (_, index) => (batch === 0 && index === 0 ? first : other));
    parts.push(Buffer.from('('), ...rows, Buffer.from('e'));
  }
  parts.push(Buffer.from('.'));
  return { bytes: Buffer.concat(parts), opcodes: batches * 10_002 + 8 };
}

/** A state dict of four numbers, whose storage has so many bytes. */
function stateDict(storageBytes) {
  const elements = u32(storageBytes / 4).toString('latin1');
  return Buffer.from(
    '\x80\x02ccollections\nOrderedDict\nq\x00)Rq\x01X\x06\x00\x00\x00weightq\x02ctorch._utils\n_rebuild_tensor_v2\nq\x03((X\x07\x00\x00\x00storageq\x04ctorch\nFloatStorage\nq\x05X\x01\x00\x00\x000q\x06X\x03\x00\x00\x00cpuq\x07' +
      `J${elements}tq\x08QK\x00K\x04\x85q\tK\x01\x85q\n\x89h\x00)Rq\x0btq\x0cRq\rs.`,
    'latin1',
  );
}

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
  const pickle = stateDict(storageBytes);
  add('archive/data.pkl', pickle, pickle.length);
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
    if (index % 2 === 0) writeFileSync(join(folder, `model-${index}.pkl`), stateDict(16));
    else writeCheckpoint(join(folder, `model-${index}.pt`), 4, 64);
  }
}
