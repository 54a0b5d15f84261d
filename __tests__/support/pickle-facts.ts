// Reads assembled pickles and says what was found as short lines, for tests that state only what differs.
import { memoryBytes } from '../../src/core/bytes.ts';
import type { GlobalName, PickleFact, PickleFacts } from '../../src/format/pickle/facts.ts';
import type { PickleOptions } from '../../src/format/pickle/options.ts';
import { readPickle } from '../../src/format/pickle/read.ts';
import { renderCall, renderGlobal, renderValue } from '../../src/format/pickle/render.ts';
import { assemble } from './pickle-assembler.ts';

export function readLines(lines: readonly string[], options?: PickleOptions): Promise<PickleFacts> {
  return readPickle(memoryBytes(assemble(lines)), options);
}

/** Each fact as `kind what`, without offsets. */
export function shown(facts: readonly PickleFact[]): string[] {
  return facts.map(showFact);
}

function showFact(fact: PickleFact): string {
  switch (fact.kind) {
    case 'global':
      return `${fact.opcode} ${renderGlobal(fact.global)}${spelling(fact.global)}`;
    case 'call':
      return `${fact.opcode} ${renderCall(fact.callee, fact.args)}`;
    case 'global-state':
      return `${fact.opcode} ${renderValue(fact.target)} <- ${renderValue(fact.state)}`;
    case 'dynamic-global':
      return `dynamic ${renderValue(fact.module)} ${renderValue(fact.name)}`;
    case 'extension':
      return `extension ${fact.code}`;
    case 'persistent-id':
      return `persistent ${renderValue(fact.id)}`;
    case 'anomaly':
      return `anomaly ${fact.anomaly}`;
    default:
      return fact satisfies never;
  }
}

function spelling({ spelled }: GlobalName): string {
  return spelled === undefined ? '' : ` was ${renderGlobal(spelled)}`;
}

/** The facts of one program, shown. */
export async function factsOf(...lines: readonly string[]): Promise<string[]> {
  return shown((await readLines(lines)).facts);
}

/** What the program's STOP returns, rendered. */
export async function resultOf(...lines: readonly string[]): Promise<string | undefined> {
  const [stream] = (await readLines([...lines, 'STOP'])).streams;
  return stream?.result === undefined ? undefined : renderValue(stream.result);
}
