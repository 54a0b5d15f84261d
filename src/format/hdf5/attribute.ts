// Attributes: their names, and the text of those that are asked for (section IV.A.2.m).
import { Hdf5Error } from './errors.ts';
import { cText, type Fields, textOf } from './fields.ts';
import type { Hdf5File } from './file.ts';
import { globalHeapObject } from './global-heap.ts';
import { MESSAGE, readHeader } from './header.ts';
import { HDF5_LIMITS } from './limits.ts';
import { elementsOf } from './shape.ts';

export interface Attribute {
  readonly name: string;
  readonly datatype: Fields;
  /** The datatype is a reference to one that stands elsewhere. */
  readonly sharedType: boolean;
  readonly dataspace: Fields;
  readonly value: Fields;
}

/** Datatype classes, section IV.A.2.d. */
const FIXED_STRING = 3;
const VARIABLE_LENGTH = 9;

/** Parses the body of an attribute message. Throws {@link Hdf5Error}, CursorError. */
export function parseAttribute(body: Fields): Attribute {
  const version = body.u8();
  if (version < 1 || version > 3)
    throw new Hdf5Error('UNSUPPORTED', `attribute version ${version} is not read`);
  const flags = body.u8();
  const [nameSize, typeSize, spaceSize] = [body.u16(), body.u16(), body.u16()];
  if (version === 3) body.skip(1);
  // Version 1 pads each part to 8 bytes.
  const part = (size: number): Fields => body.part(version === 1 ? Math.ceil(size / 8) * 8 : size);
  const name = cText(part(nameSize).data.subarray(0, nameSize));
  const datatype = part(typeSize);
  const dataspace = part(spaceSize);
  const sharedType = version > 1 && (flags & 1) !== 0;
  if (version > 1 && (flags & 2) !== 0)
    throw new Hdf5Error('UNSUPPORTED', `the dataspace of attribute ${name} is shared`);
  return { name, datatype, sharedType, dataspace, value: body.part(body.remaining) };
}

/**
 * The texts that an attribute holds: one for a scalar; undefined when it holds no text, which no loader takes for
 * a configuration. Throws {@link Hdf5Error}, CursorError.
 */
export async function attributeTexts(file: Hdf5File, attribute: Attribute): Promise<string[] | undefined> {
  const type = attribute.sharedType ? await sharedDatatype(file, attribute.datatype) : attribute.datatype;
  const kind = type.u8() & 0x0f;
  const variety = type.u8() & 0x0f;
  type.skip(2);
  const size = type.u32();
  const elements = elementsOf(attribute.dataspace);
  if (elements > HDF5_LIMITS.attributeElements) {
    throw new Hdf5Error('BUDGET', `attribute ${attribute.name} holds ${elements} texts, which were not read`);
  }
  const texts: string[] = [];
  for (let element = 0; element < elements; element++) {
    const value = attribute.value.part(size);
    if (kind === FIXED_STRING) texts.push(fixedText(value.data));
    else if (kind === VARIABLE_LENGTH && variety === 1) texts.push(await variableText(file, value));
    else return undefined;
  }
  return texts;
}

/** Without the NULs or what follows the first: both readings of a padded text agree for what libraries write. */
function fixedText(data: Uint8Array): string {
  let end = data.length;
  while (end > 0 && data[end - 1] === 0) end--;
  return textOf(data.subarray(0, end));
}

async function variableText(file: Hdf5File, value: Fields): Promise<string> {
  const length = value.u32();
  const heap = value.address();
  const index = value.u32();
  if (length === 0 || heap === undefined || heap === 0) return '';
  const { address, size } = await globalHeapObject(file, heap, index);
  const bytes = Math.min(length, size);
  if (bytes > HDF5_LIMITS.attributeValue)
    throw new Hdf5Error('BUDGET', `a text of ${bytes} bytes was not read`);
  return textOf((await file.fields(address, bytes)).data);
}

/** Follows a reference to a committed datatype (section IV.A.2, shared message). */
async function sharedDatatype(file: Hdf5File, reference: Fields): Promise<Fields> {
  const version = reference.u8();
  const type = reference.u8();
  if (version === 1) reference.skip(6);
  if (version === 3 && type === 1)
    throw new Hdf5Error('UNSUPPORTED', 'a datatype in the shared message heap is not read');
  const header = await readHeader(file, reference.definedAddress('a shared datatype'));
  const found = header.messages.find((message) => message.type === MESSAGE.datatype && !message.shared);
  if (found === undefined) throw header.failure ?? new Hdf5Error('BROKEN', 'a shared datatype is not there');
  return found.body;
}
