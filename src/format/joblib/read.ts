// Reads a pickle as joblib does, stepping over array data, and as everything else does, which takes them for opcodes.
import type { Bytes } from '../../core/bytes.ts';
import type { PickleFact, PickleFacts } from '../pickle/facts.ts';
import type { PickleOptions } from '../pickle/options.ts';
import { readPickle } from '../pickle/read.ts';
import { type ArrayData, JoblibArrays } from './arrays.ts';

export interface JoblibPickle {
  /** Facts of both readings. */
  readonly pickle: PickleFacts;
  /** Empty when the pickle is an ordinary one. */
  readonly arrays: readonly ArrayData[];
}

/** Streams with arrays that are read a second time. joblib writes one. */
const MAX_STREAMS = 64;

/**
 * Reads every stream in `bytes`; data behind joblib's wrappers are stepped over. `pickle.load` of the same file
 * would go on with the first array as if it were opcodes, so what that finds there is added: in an honest file it
 * fails at once. Never rejects.
 */
export async function readJoblib(bytes: Bytes, options: PickleOptions = {}): Promise<JoblibPickle> {
  const arrays = new JoblibArrays(bytes);
  const pickle = await readPickle(bytes, { ...options, afterBuild: arrays });
  const facts = [...pickle.facts];
  const holders = pickle.streams.flatMap(({ start, end }) => {
    const first = arrays.found.find((array) => array.start >= start && array.start <= end);
    return first === undefined ? [] : [{ start, from: first.start }];
  });
  for (const { start, from } of holders.slice(0, MAX_STREAMS)) {
    const plain = await readPickle(bytes, { start, multiple: false, trailing: 'ignore' });
    facts.push(...plain.facts.filter((fact) => fact.offset >= from && isMeant(fact)));
  }
  return { pickle: { streams: pickle.streams, facts }, arrays: arrays.found };
}

/** Whether a fact found in array data is more than numbers that happen to be opcodes. */
function isMeant(fact: PickleFact): boolean {
  if (fact.kind === 'anomaly' || fact.kind === 'persistent-id') return false;
  return fact.kind !== 'global' || (NAME.test(fact.global.module) && NAME.test(fact.global.name));
}

const NAME = /^[A-Za-z_][\w.]*$/;
