// Reads the pickle streams of an artifact: bytes in, facts out.
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { FactLog } from './fact-log.ts';
import type { PickleFacts, PickleStream } from './facts.ts';
import { PICKLE_LIMITS } from './limits.ts';
import type { Shared } from './machine.ts';
import { nextStream } from './next-stream.ts';
import { argumentsMatter, type PickleOptions } from './options.ts';
import { readStream, type StreamReading } from './stream.ts';
import { TextDecoder } from './text.ts';
import { unbufferedView } from './unbuffered.ts';

/** Shared, because making one takes longer than reading a small pickle; it keeps no state between calls. */
const TEXTS = new TextDecoder();

/**
 * Reads every pickle stream in `bytes` and says what a loader would look up and call. Nothing is executed or
 * built. Facts learned before a stream breaks off stay.
 *
 * Semantics are those of CPython's C unpickler (Modules/_pickle.c of CPython 3.11) and, where it executes
 * more, of the Python one in Lib/pickle.py, which joblib and dill use. Never throws: when `bytes` cannot be
 * read, the stream ends as `unreadable`.
 */
export async function readPickle(bytes: Bytes, options: PickleOptions = {}): Promise<PickleFacts> {
  const { afterBuild, argumentsMatter: matters = argumentsMatter } = options;
  const shared: Shared = {
    log: new FactLog(matters),
    extensions: new Map(),
    globals: new Map(),
    isDataClass: (global) => afterBuild?.isDataClass(global) ?? false,
    texts: TEXTS,
    watch: options.watch,
    opcodes: 0,
    objects: 0,
    opcodesAgain: 0,
  };
  const streams: PickleStream[] = [];
  let start: number | undefined = options.start ?? 0;
  while (start !== undefined) {
    const { stream, framesLie }: StreamReading = await readStream(bytes, start, shared, { afterBuild });
    const stopped = framesLie ? await readAgain(bytes, start, shared) : undefined;
    streams.push(
      stopped === undefined || stream.stopped?.code === 'budget' ? stream : { ...stream, stopped },
    );
    if (options.multiple === false || streams.at(-1)?.stopped?.code === 'budget') break;
    start = await nextStream(bytes, stream, shared.log, options.trailing ?? 'inspect');
    if (start !== undefined && streams.length >= PICKLE_LIMITS.streams) {
      streams.push(refused(start));
      break;
    }
  }
  return { streams, facts: shared.log.facts };
}

/** Adds the facts of the second reading of a stream whose frames lie; says so when it has no end. */
async function readAgain(bytes: Bytes, start: number, shared: Shared): Promise<Incomplete | undefined> {
  const budget = { code: 'budget', reason: 'frames that lie, in a long stream', risk: 'runs-code' } as const;
  try {
    const view = await unbufferedView(bytes, start, PICKLE_LIMITS.opcodesAgain - shared.opcodesAgain);
    if (view === undefined) return budget;
    shared.opcodesAgain += view.opcodes;
    const log = shared.log.another();
    const { stream } = await readStream(
      view.bytes,
      0,
      { ...shared, log, watch: undefined },
      { locate: (at) => view.locate(at) },
    );
    shared.log.addNew(log);
    return stream.stopped?.code === 'budget' ? stream.stopped : undefined;
  } catch {
    // What cannot be read a second time was not read whole the first time.
    return undefined;
  }
}

function refused(start: number): PickleStream {
  const reason = `the file has more than ${PICKLE_LIMITS.streams} pickle streams`;
  const stopped = { code: 'budget', reason, risk: 'runs-code', offset: start } as const;
  return { start, end: start, protocol: 0, opcodes: 0, stopped };
}
