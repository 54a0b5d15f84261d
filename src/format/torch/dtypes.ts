// Element types of torch: what the names of its storage classes and dtypes stand for, and bytes of one element.

/** Storage classes by name (torch/__init__.py, torch/storage.py), in any module: torch, torch.cuda. */
const STORAGES: ReadonlyMap<string, string> = new Map([
  ['DoubleStorage', 'float64'],
  ['FloatStorage', 'float32'],
  ['HalfStorage', 'float16'],
  ['BFloat16Storage', 'bfloat16'],
  ['LongStorage', 'int64'],
  ['IntStorage', 'int32'],
  ['ShortStorage', 'int16'],
  ['CharStorage', 'int8'],
  ['ByteStorage', 'uint8'],
  ['BoolStorage', 'bool'],
  ['ComplexDoubleStorage', 'complex128'],
  ['ComplexFloatStorage', 'complex64'],
  ['QInt8Storage', 'qint8'],
  ['QUInt8Storage', 'quint8'],
  ['QInt32Storage', 'qint32'],
  ['UntypedStorage', 'uint8'],
]);

const BYTES: ReadonlyMap<string, number> = new Map([
  ...['bool', 'int8', 'uint8', 'qint8', 'quint8'].map((name): [string, number] => [name, 1]),
  ...['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu'].map(
    (name): [string, number] => [name, 1],
  ),
  ...['float16', 'bfloat16', 'int16', 'uint16'].map((name): [string, number] => [name, 2]),
  ...['float32', 'int32', 'uint32', 'qint32', 'complex32'].map((name): [string, number] => [name, 4]),
  ...['float64', 'int64', 'uint64', 'complex64'].map((name): [string, number] => [name, 8]),
  ['complex128', 16],
]);

/** The dtype of a storage class by its last name; the name itself when it is not known. */
export function dtypeOfStorage(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return STORAGES.get(last) ?? last;
}

/** Bytes of one element; undefined when the type is not known, or packs several elements into a byte. */
export function elementBytes(dtype: string): number | undefined {
  return BYTES.get(dtype);
}
