// Dataspaces and datatypes, as far as sizes go (sections IV.A.2.b and IV.A.2.d).
import { Hdf5Error } from './errors.ts';
import type { Fields } from './fields.ts';

/** HDF5 allows no more dimensions. */
const MAX_RANK = 32;

/** How many elements a dataspace message declares; may exceed what a number holds exactly. */
export function elementsOf(body: Fields): number {
  const version = body.u8();
  const rank = body.u8();
  if (rank > MAX_RANK) throw new Hdf5Error('BROKEN', `a shape has ${rank} dimensions`);
  body.skip(1);
  if (version === 1) body.skip(5);
  else if (version === 2) {
    const kind = body.u8();
    // 2: the null dataspace, which has no elements.
    if (kind === 2) return 0;
  } else throw new Hdf5Error('UNSUPPORTED', `dataspace version ${version} is not read`);
  let elements = 1;
  for (let dimension = 0; dimension < rank; dimension++) elements *= extent(body);
  return elements;
}

/** One extent. Sizes beyond what numbers hold are kept as infinity: they are a fact, not damage. */
function extent(body: Fields): number {
  let value = 0;
  for (const [place, byte] of body.bytes(body.widths.length).entries()) value += byte * 2 ** (8 * place);
  return value;
}

/** Bytes of one element of a datatype message. */
export function elementSize(body: Fields): number {
  body.skip(4);
  return body.u32();
}
