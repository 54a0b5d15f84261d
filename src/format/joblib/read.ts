// Reads a pickle as joblib does, stepping over array data, and as everything else does, which takes them for opcodes.
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { GlobalName, PickleFact, PickleFacts, Value } from '../pickle/facts.ts';
import type { PickleOptions } from '../pickle/options.ts';
import { readPickle } from '../pickle/read.ts';
import { type ArrayData, JoblibArrays } from './arrays.ts';
import { handedWrapper } from './handed.ts';
import { walkValues } from '../pickle/walk.ts';

export interface JoblibPickle {
  /** Facts of both readings. */
  readonly pickle: PickleFacts;
  /** Empty when the pickle is an ordinary one. */
  readonly arrays: readonly ArrayData[];
  /** What was not read besides what `pickle.streams` tell. */
  readonly incomplete: readonly Incomplete[];
}

export interface JoblibOptions extends PickleOptions {
  /**
   * Which globals are worth a word even where names get mixed up: an array of objects is a pickle with a memo of its
   * own, so that taken for a part of the outer one it spells names that nobody meant. None unless told.
   */
  readonly isDangerous?: (global: GlobalName) => boolean;
}

/** Streams with arrays that are read a second time. joblib writes one. */
const MAX_STREAMS = 64;

/** Names as people write them: numbers that happen to be opcodes spell others. */
const NAME = /^[A-Za-z_][\w.]*$/;
/** Names of classes; an instance of one is no string. */
const CLASS_NAME = /(?:^|\.)_*[A-Z][A-Za-z0-9]*$/;

/**
 * Reads every stream in `bytes`; data behind joblib's wrappers are stepped over. `pickle.load` of the same file
 * would go on with the first array as if it were opcodes, so what that finds there is added: in an honest file it
 * fails at once. Never rejects.
 */
export async function readJoblib(bytes: Bytes, options: JoblibOptions = {}): Promise<JoblibPickle> {
  const { isDangerous = () => false, ...pickleOptions } = options;
  const arrays = new JoblibArrays(bytes);
  const { streams, facts } = await readPickle(bytes, { ...pickleOptions, afterBuild: arrays });
  const handed = handedWrapper(facts);
  const all = [...facts];
  const holders = streams.flatMap(({ start, end }) => {
    const first = arrays.found.find((array) => array.start >= start && array.start <= end);
    return first === undefined ? [] : [{ start, first }];
  });
  for (const { start, first } of holders.slice(0, MAX_STREAMS)) {
    const plain = await readPickle(bytes, { start, multiple: false, trailing: 'ignore' });
    const found = reachable(plain.facts, first.pickled).filter(
      (fact) => fact.offset >= first.start && isMeant(fact),
    );
    all.push(...(first.pickled ? found.filter((fact) => isWorthAWord(fact, isDangerous)) : found));
  }
  return {
    pickle: { streams, facts: all },
    arrays: arrays.found,
    incomplete: [...(handed === undefined ? [] : [handed]), ...elsewhere(arrays.files)],
  };
}

/** Arrays in files that are not beside this one: joblib opens them, pickles included. */
function elsewhere(files: readonly string[]): Incomplete[] {
  const name = files.find((file) => /[\\/]/.test(file));
  if (name === undefined) return [];
  const reason = `joblib reads an array from ${name}, which is not beside the file`;
  return [{ code: 'not-fetched', reason, risk: 'runs-code' }];
}

/**
 * The facts up to where a loader fails: a name that cannot be a string. That is how arrays of objects end, whose
 * pickles count their memo from the start again.
 */
function reachable(facts: readonly PickleFact[], isMixedUp: boolean): readonly PickleFact[] {
  const end = facts.findIndex(
    (fact) =>
      fact.kind === 'dynamic-global' &&
      !(mayBeText(fact.module, isMixedUp) && mayBeText(fact.name, isMixedUp)),
  );
  return end < 0 ? facts : facts.slice(0, end);
}

/**
 * The unpickler takes nothing but `str` itself. What a call returns may be one; where the memo is mixed up, only if
 * it is known to.
 */
function mayBeText(value: Value, isMixedUp: boolean): boolean {
  if (value.kind !== 'call')
    return value.kind === 'text' || value.kind === 'persistent' || value.kind === 'unknown';
  if (value.callee.kind !== 'global') return true;
  const { name } = value.callee.global;
  return isMixedUp ? MAKES_TEXT.test(name) : !CLASS_NAME.test(name);
}

/** Names of callables that give a string, as far as an attacker would need one. */
const MAKES_TEXT =
  /(?:^|\.)(?:str|repr|ascii|chr|hex|oct|bin|format|join|decode|getvalue|read\w*|replace|strip|lower|upper|get\w*|\w*getter|methodcaller|partial|eval|sub)$/;

/** Whether a fact found in array data is more than numbers that happen to be opcodes. */
function isMeant(fact: PickleFact): boolean {
  if (fact.kind === 'anomaly' || fact.kind === 'persistent-id') return false;
  return fact.kind !== 'global' || (NAME.test(fact.global.module) && NAME.test(fact.global.name));
}

function isWorthAWord(fact: PickleFact, isDangerous: (global: GlobalName) => boolean): boolean {
  if (fact.kind === 'global') return isDangerous(fact.global);
  if (fact.kind !== 'call') return true;
  for (const value of walkValues(fact.args))
    if (value.kind === 'global' && isDangerous(value.global)) return true;
  return fact.callee.kind !== 'global' || isDangerous(fact.callee.global);
}
