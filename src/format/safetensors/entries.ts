// Takes the entries of a safetensors header apart: one per tensor, and the metadata.
import { integerOf, type JsonMember, type JsonNode, memberOf, stringOf } from '../json/nodes.ts';
import { DTYPE_BITS } from './dtypes.ts';
import type { Problems } from './problems.ts';

/** A tensor whose entry is complete. `begin` and `end` count from the end of the header. */
export interface Entry {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

const METADATA = '__metadata__';
const KEYS: ReadonlySet<string> = new Set(['dtype', 'shape', 'data_offsets']);

/** Collects what the members of the header say. Every entry counts, one that is given twice included. */
export class Entries {
  readonly tensors: Entry[] = [];
  readonly metadata = new Map<string, string>();
  private readonly problems: Problems;

  constructor(problems: Problems) {
    this.problems = problems;
  }

  take(member: JsonMember): void {
    if (member.key === METADATA) return readMetadata(member.value, this.metadata, this.problems);
    const entry = readEntry(member, this.problems);
    if (entry !== undefined) this.tensors.push(entry);
  }
}

function readMetadata(node: JsonNode, metadata: Map<string, string>, problems: Problems): void {
  if (node.kind !== 'object') return problems.add('metadata', 'the metadata is not an object');
  for (const { key, value } of node.members) {
    const text = stringOf(value);
    if (text === undefined) problems.add('metadata', `the metadata ${JSON.stringify(key)} is not a string`);
    else metadata.set(key, text);
  }
}

function readEntry({ key: name, value }: JsonMember, problems: Problems): Entry | undefined {
  const quoted = JSON.stringify(name);
  const refuse = (what: string): undefined => {
    problems.add('entry', `the tensor ${quoted} ${what}`);
  };
  if (value.kind !== 'object') return refuse('is not described by an object');
  for (const { key } of value.members) {
    if (!KEYS.has(key)) problems.add('extra-key', `the tensor ${quoted} has the key ${JSON.stringify(key)}`);
  }
  const dtype = stringOf(memberOf(value, 'dtype'));
  if (dtype === undefined) return refuse('has no dtype');
  if (!DTYPE_BITS.has(dtype)) return refuse(`has the dtype ${JSON.stringify(dtype)}, which no loader knows`);
  const shape = integersOf(memberOf(value, 'shape'));
  if (shape === undefined) return refuse('has no usable shape');
  const [begin, end, ...more] = integersOf(memberOf(value, 'data_offsets')) ?? [];
  if (begin === undefined || end === undefined || more.length > 0)
    return refuse('has no usable data_offsets');
  if (end < begin) return refuse('ends before it begins');
  return { name, dtype, shape, begin, end };
}

/** Whole numbers from 0 up to 2^53. */
function integersOf(node: JsonNode | undefined): number[] | undefined {
  if (node?.kind !== 'array') return undefined;
  const numbers = node.items.map((item) => integerOf(item));
  return numbers.every((number) => number !== undefined && number >= 0 && !Object.is(number, -0))
    ? numbers.filter((number) => number !== undefined)
    : undefined;
}
