// What a TensorProto says about itself.
import type { Message } from '../protobuf/message.ts';
import type { TensorFact } from '../../core/tensors.ts';
import type { OnnxExternal } from './facts.ts';

/** TensorProto.DataType by number. */
const DATA_TYPES = [
  'UNDEFINED FLOAT UINT8 INT8 UINT16 INT16 INT32 INT64 STRING BOOL FLOAT16 DOUBLE UINT32 UINT64 COMPLEX64',
  'COMPLEX128 BFLOAT16 FLOAT8E4M3FN FLOAT8E4M3FNUZ FLOAT8E5M2 FLOAT8E5M2FNUZ UINT4 INT4 FLOAT4E2M1 FLOAT8E8M0',
  'UINT2 INT2 FLOAT6E2M3 FLOAT6E3M2',
]
  .join(' ')
  .split(' ');

const EXTERNAL = 1;

/** `bytes` are those in the model, or those that an external range names. */
export function tensorOf(tensor: Message, external: OnnxExternal | undefined): TensorFact {
  const type = tensor.int(2) ?? 0;
  const raw = tensor.spans(9).at(-1)?.length ?? 0;
  const outside = Number(external?.length ?? 0);
  return {
    name: tensor.text(8),
    dtype: DATA_TYPES[type] ?? `type ${type}`,
    shape: tensor.ints(1),
    bytes: external === undefined ? raw : Number.isSafeInteger(outside) ? outside : 0,
  };
}

/** Where the numbers are when they are not in the model. Entries count even if data_location does not ask for them. */
export function externalOf(tensor: Message): OnnxExternal | undefined {
  const entries = new Map(tensor.messages(13).map((entry) => [entry.text(1), entry.text(2)]));
  const location = entries.get('location');
  if (location === undefined && tensor.int(14) !== EXTERNAL) return undefined;
  const [offset, length] = [entries.get('offset'), entries.get('length')];
  return {
    tensor: tensor.text(8),
    location: location ?? '',
    at: tensor.offset,
    ...(offset === undefined ? {} : { offset }),
    ...(length === undefined ? {} : { length }),
  };
}
